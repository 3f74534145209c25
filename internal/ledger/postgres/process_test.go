package postgres

import (
	"context"
	"flag"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
)

// go test ./internal/ledger/postgres -run TestKill -kills 2000 is the long form.
var kills = flag.Int("kills", 8, "writers that TestKill ends")

func opener(ctx context.Context, address string) (ledger.Store, error) {
	return Open(ctx, address, Options{})
}

func address(t *testing.T) string { return postgrestest.Address(t) }

func TestChild(t *testing.T) { ledgertest.Child(t, opener) }

func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	ledgertest.Kill(t, *kills, opener, address, nil)
}

// TestWriters: eight processes add to one record at the same time, two of them the same documents.
func TestWriters(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	ledgertest.Writers(t, 8, opener, address, nil)
}

// TestRestart: the server stops in order and as if it had crashed while four processes write; they wait for it and go on.
func TestRestart(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a server")
	}
	c := postgrestest.NewCluster(t)
	ledgertest.Writers(t, 4, opener, func(t *testing.T) string { return c.Schema() }, func(acknowledged func()) {
		for range 4 { // all of them are writing
			acknowledged()
		}
		for _, mode := range []string{"fast", "immediate"} {
			acknowledged()
			c.Stop(mode)
			c.Start()
		}
	})
}
