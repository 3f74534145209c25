package sqlite

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// undo takes a store back from the version of its index to the one before.
var undo = map[int64][]string{
	2: {"DROP TABLE marks"},
	3: {"DROP TABLE reviews", "DROP TABLE seeds", "ALTER TABLE docs DROP COLUMN withdrawn", "ALTER TABLE claims DROP COLUMN known_until", "DROP INDEX items_mention"},
	4: {"DROP INDEX relations_line", "CREATE TABLE older (lo INTEGER, hi INTEGER, event INTEGER, PRIMARY KEY (lo, hi, event)) WITHOUT ROWID",
		"INSERT INTO older SELECT lo, hi, event FROM moves", "DROP TABLE moves", "ALTER TABLE older RENAME TO moves"},
}

// TestMigrations brings stores of every earlier version up to date: they hold what they held, and go on as if they had always
// been of this one.
func TestMigrations(t *testing.T) {
	entries := ledgertest.Generated(t, rand.New(rand.NewPCG(9, 9)), 80)
	whole := open(t, filepath.Join(t.TempDir(), "casus.db"))
	if _, err := whole.Add(t.Context(), entries); err != nil {
		t.Fatal(err)
	}
	want := ledgertest.Dump(t, whole)
	for version := int64(1); version < latest(); version++ {
		t.Run(fmt.Sprint("from ", version), func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "casus.db")
			s := open(t, path)
			if _, err := s.Add(t.Context(), entries[:50]); err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			db, err := sql.Open("sqlite", path)
			if err != nil {
				t.Fatal(err)
			}
			for v := latest(); v > version; v-- {
				if undo[v] == nil {
					t.Fatalf("this test does not know how to take back version %d", v)
				}
				for _, statement := range append(undo[v], fmt.Sprintf("DELETE FROM goose_db_version WHERE version_id = %d", v)) {
					if _, err := db.Exec(statement); err != nil {
						t.Fatalf("%s: %v", statement, err)
					}
				}
			}
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			s = open(t, path)
			if _, err := s.Add(t.Context(), entries[50:]); err != nil {
				t.Fatal(err)
			}
			if got := ledgertest.Dump(t, s); got != want {
				t.Error("the record is another")
			}
		})
	}
}
