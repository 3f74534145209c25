package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// TestOpenFailures opens what is no store, or cannot be one.
func TestOpenFailures(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	database := func(name, statements string) string {
		path := filepath.Join(dir, name)
		db, err := sql.Open("sqlite", "file:"+path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec(statements); err != nil {
			t.Fatal(err)
		}
		return path
	}
	fresh := filepath.Join(dir, "fresh.db")
	if s, err := Open(t.Context(), fresh, Options{}); err != nil {
		t.Fatal(err)
	} else if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	newer := database("fresh.db", "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
	for _, c := range []struct {
		name, path string
		readOnly   bool
		want       error
		word       string
	}{
		{"a text file", file("notes.txt", strings.Repeat("not a database\n", 100)), false, ledger.ErrCorrupt, "no database"},
		{"another program's database", database("other.db", "CREATE TABLE t (x); INSERT INTO t VALUES (1)"), false, ledger.ErrCorrupt, "no store of Casus"},
		{"a newer store", newer, false, ledger.ErrNewer, "schema 9999"},
		{"a newer store, for reading", newer, true, ledger.ErrNewer, "schema 9999"},
		{"a directory", dir, false, ledger.ErrInvalid, "directory"},
		{"a missing directory", filepath.Join(dir, "none", "casus.db"), false, ledger.ErrUnavailable, "no such"},
		{"a missing file, for reading", filepath.Join(dir, "none.db"), true, ledger.ErrNotFound, "no such file"},
		{"an empty file, for reading", file("empty.db", ""), true, ledger.ErrUnavailable, "schema 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Open(t.Context(), c.path, Options{ReadOnly: c.readOnly})
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, c.want) || !strings.Contains(fmt.Sprint(err), c.word) {
				t.Errorf("got %v, want %v with %q", err, c.want, c.word)
			}
		})
	}
}

func TestReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "odd name?#%.db")
	w := open(t, path)
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR")
	if _, err := w.Add(t.Context(), entries); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		t.Fatal("the store lies elsewhere")
	}
	s, err := Open(t.Context(), path, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if ties, err := s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR"}); err != nil || len(ties) != 1 {
		t.Errorf("ties: %v, %v", ties, err)
	}
	if _, err := s.Add(t.Context(), entries); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("add: %v", err)
	}
	if err := s.Reject(t.Context(), nil); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("reject: %v", err)
	}
}

// TestReadOnlyDirectory asks a store where nothing can be written, and fails to open it for writing.
func TestReadOnlyDirectory(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("nothing is read-only for root")
	}
	dir := filepath.Join(t.TempDir(), "sealed")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "casus.db")
	w, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Add(t.Context(), ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	for name, mode := range map[string]os.FileMode{path: 0o444, dir: 0o555} {
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { os.Chmod(dir, 0o755) })
	s, err := Open(t.Context(), path, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if ties, err := s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR"}); err != nil || len(ties) != 1 {
		t.Errorf("ties: %v, %v", ties, err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if s, err := Open(t.Context(), path, Options{}); !errors.Is(err, ledger.ErrUnavailable) {
		if err == nil {
			s.Close()
		}
		t.Errorf("for writing: %v", err)
	}
}

// TestDiskFull fills the file to its limit: the batch fails whole, the store goes on.
func TestDiskFull(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "casus.db"))
	w := ledgertest.NewWorld(220)
	if _, err := s.Add(t.Context(), w.Batch(20, 10)); err != nil {
		t.Fatal(err)
	}
	pragma := func(text string) {
		t.Helper()
		if _, err := s.conn.ExecContext(t.Context(), text); err != nil {
			t.Fatal(err)
		}
	}
	var pages int
	if err := s.conn.QueryRowContext(t.Context(), "PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	pragma(fmt.Sprintf("PRAGMA max_page_count = %d", pages+5))
	before := ledgertest.Dump(t, s)
	more := w.Batch(300, 10)
	if _, err := s.Add(t.Context(), more); !errors.Is(err, ledger.ErrUnavailable) || !strings.Contains(fmt.Sprint(err), "full") {
		t.Fatalf("add to a full disk: %v", err)
	}
	if after := ledgertest.Dump(t, s); after != before {
		t.Error("a failed batch left something behind")
	}
	pragma("PRAGMA max_page_count = 1000000")
	if r, err := s.Add(t.Context(), more); err != nil || r.Added != 300 {
		t.Errorf("after room was made: %+v, %v", r, err)
	}
}

// TestLocked holds the write lock from outside for longer than the writer waits.
func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "casus.db")
	s := open(t, path)
	other := open(t, path)
	if _, err := other.conn.ExecContext(t.Context(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.conn.ExecContext(t.Context(), "PRAGMA busy_timeout = 1"); err != nil {
		t.Fatal(err)
	}
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR")
	if _, err := s.Add(t.Context(), entries); !errors.Is(err, ledger.ErrUnavailable) || !strings.Contains(fmt.Sprint(err), "another process") {
		t.Errorf("add to a locked store: %v", err)
	}
	if _, err := other.conn.ExecContext(t.Context(), "ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	if r, err := s.Add(t.Context(), entries); err != nil || r.Added != 1 {
		t.Errorf("after the lock: %+v, %v", r, err)
	}
	if r, err := other.Add(t.Context(), ledgertest.Reports(t, "b 2024-08-07: NER sever_relations UKR\na 2024-08-06: NER sever_relations UKR")); err != nil || r.Added != 1 || r.Known != 1 {
		t.Errorf("a second writer: %+v, %v", r, err)
	}
}

// TestDamaged overwrites the middle of the file: questions fail as corrupt or are answered, nothing panics.
func TestDamaged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "casus.db")
	s := open(t, path)
	if _, err := s.Add(t.Context(), ledgertest.NewWorld(220).Batch(400, 10)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 8192; i < len(data); i += 3 {
		data[i] ^= 0x5a
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	d, err := Open(t.Context(), path, Options{})
	if err == nil {
		defer d.Close()
		_, _, err = d.Events(t.Context(), ledger.EventQuery{})
	}
	if !errors.Is(err, ledger.ErrCorrupt) {
		t.Errorf("a damaged file: %v", err)
	}
}
