package sqlite

import (
	"path/filepath"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

func open(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestStore(t *testing.T) {
	ledgertest.Run(t, func(t *testing.T) ledger.Store { return open(t, filepath.Join(t.TempDir(), "casus.db")) })
}
