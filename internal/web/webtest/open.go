package webtest

import (
	"path/filepath"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/sqlite"
)

// Open puts entries into a store of their own, one by one so that each keeps the
// instant at which it came to be known. The store ends with the test.
func Open(t testing.TB, entries []ledger.Entry) ledger.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "casus.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	for _, e := range entries {
		r, err := s.Add(t.Context(), []ledger.Entry{e})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Refused {
			t.Fatalf("%s refused: %v", f.ID, f.Err)
		}
	}
	return s
}
