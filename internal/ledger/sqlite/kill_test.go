package sqlite

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// killStore names the store that this test binary, started by TestKill, fills.
const killStore = "CASUS_TEST_KILL_STORE"

// killedEntries are the documents that the child adds, ten a batch.
func killedEntries(t testing.TB) []ledger.Entry {
	return ledgertest.Generated(t, rand.New(rand.NewPCG(5, 5)), 400)
}

// TestKilledChild is no test of its own: it adds batches and says so until it is killed.
func TestKilledChild(t *testing.T) {
	path := os.Getenv(killStore)
	if path == "" {
		t.Skip("started by TestKill only")
	}
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	entries := killedEntries(t)
	for i := 0; i < len(entries); i += 10 {
		r, err := s.Add(t.Context(), entries[i:i+10])
		if err != nil {
			t.Fatal(err)
		}
		if r.Added > 0 {
			fmt.Printf("acknowledged %d\n", i+10)
		}
	}
}

// TestKill ends a writer at moments of no one's choosing: what it acknowledged is there, nothing is half there,
// and the next writer ends with the record of one that was never disturbed.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	path := filepath.Join(t.TempDir(), "casus.db")
	entries := killedEntries(t)
	rng := rand.New(rand.NewPCG(uint64(os.Getpid()), 9))
	for range 4 {
		acknowledged := killedRun(t, path, 1+rng.IntN(4), rng.IntN(4000))
		s := open(t, path)
		stats, err := s.Stats(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if stats.Documents < acknowledged || stats.Documents%10 != 0 {
			t.Fatalf("%d documents, %d acknowledged", stats.Documents, acknowledged)
		}
		var check string
		if err := s.read.QueryRow("PRAGMA integrity_check").Scan(&check); err != nil || check != "ok" {
			t.Fatalf("integrity: %s, %v", check, err)
		}
		whole := open(t, filepath.Join(t.TempDir(), "whole.db"))
		if _, err := whole.Add(t.Context(), entries[:stats.Documents]); err != nil {
			t.Fatal(err)
		}
		if got, want := ledgertest.Dump(t, s), ledgertest.Dump(t, whole); got != want {
			t.Fatalf("after %d documents the record is another", stats.Documents)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// killedRun starts the child and kills it after some acknowledgements and a little work more. It returns the
// number of documents acknowledged.
func killedRun(t *testing.T, path string, batches, spin int) int {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestKilledChild$")
	child.Env = append(os.Environ(), killStore+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	acknowledged := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if !strings.HasPrefix(lines.Text(), "acknowledged ") {
			continue
		}
		fmt.Sscanf(lines.Text(), "acknowledged %d", &acknowledged)
		if batches--; batches == 0 {
			for range spin { // somewhere in the next batch
				_ = ledger.TextHash(path)
			}
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	child.Wait() // killed, or done
	return acknowledged
}
