package sqlite

import (
	"context"
	"flag"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// go test ./internal/ledger/sqlite -run TestKill -kills 2000 is the long form.
var kills = flag.Int("kills", 8, "writers that TestKill ends")

func opener(ctx context.Context, path string) (ledger.Store, error) {
	return Open(ctx, path, Options{})
}

func TestChild(t *testing.T) { ledgertest.Child(t, opener) }

func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	n := 0
	ledgertest.Kill(t, *kills, opener, func(t *testing.T) string {
		n++
		return filepath.Join(t.TempDir(), fmt.Sprintf("%d.db", n))
	}, func(t *testing.T, path string) {
		var check string
		s, err := Open(t.Context(), path, Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if err := s.read.QueryRow("PRAGMA integrity_check").Scan(&check); err != nil || check != "ok" {
			t.Errorf("integrity: %s, %v", check, err)
		}
	})
}

// TestWriters: processes take turns on one file.
func TestWriters(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	n := 0
	ledgertest.Writers(t, 3, opener, func(t *testing.T) string {
		n++
		return filepath.Join(t.TempDir(), fmt.Sprintf("%d.db", n))
	}, nil)
}
