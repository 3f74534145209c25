package ledgertest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/ledger"
)

// A store's tests start writers as processes of their own: the test binary again, told by childTask to run
// nothing but TestChild, which the store's package must have and which calls Child.
const childTask = "CASUS_TEST_CHILD"

// Batch is the number of documents that a child adds at a time.
const Batch = 10

// Opener opens the store at an address.
type Opener func(ctx context.Context, address string) (ledger.Store, error)

// task is what a child does: it adds every parts-th batch of the generated documents, beginning with the part-th.
type task struct {
	documents, part, parts int
	seed                   uint64
	address                string
}

// entries are the documents of a task, all parts.
func (k *task) entries(t testing.TB) []ledger.Entry {
	return Generated(t, rand.New(rand.NewPCG(k.seed, 5)), k.documents)
}

// Child is no test of its own: in a process that Kill or Writers started it adds batches and says so.
func Child(t *testing.T, open Opener) {
	var k task
	if n, _ := fmt.Sscanf(os.Getenv(childTask), "%d %d %d %d %s", &k.documents, &k.part, &k.parts, &k.seed, &k.address); n != 5 {
		t.Skip("started by other tests only")
	}
	s, err := open(t.Context(), k.address)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	fmt.Println("opened")
	if k.parts > 1 {
		io.Copy(io.Discard, os.Stdin) // until all others are ready
	}
	entries := k.entries(t)
	for i := k.part * Batch; i < len(entries); i += k.parts * Batch {
		if _, err := s.Add(t.Context(), entries[i:min(i+Batch, len(entries))]); err != nil {
			t.Fatal(err)
		}
		fmt.Printf("acknowledged %d\n", i+Batch)
	}
}

// command is the child's, not yet started, with its output.
func (k *task) command(t testing.TB) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestChild$")
	child.Env = append(os.Environ(), fmt.Sprintf("%s=%d %d %d %d %s", childTask, k.documents, k.part, k.parts, k.seed, k.address))
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	child.Stderr = child.Stdout
	return child, bufio.NewScanner(out)
}

// Kill ends writers at moments of no one's choosing, so many times. After each the store must hold what was acknowledged and no
// part of a batch, and be equal to one that was never disturbed; the next writer begins again with the first document.
// address gives a new store's address; settled, which may be nil, checks the store's own soundness.
func Kill(t *testing.T, times int, open Opener, address func(*testing.T) string, settled func(t *testing.T, address string)) {
	const perStore = 20
	killed := 0
	for round := 0; killed < times; round++ {
		k := task{documents: 400, parts: 1, seed: uint64(round + 1), address: address(t)}
		entries := k.entries(t)
		rng := rand.New(rand.NewPCG(uint64(os.Getpid()), uint64(round)))
		quiet, err := open(t.Context(), address(t))
		if err != nil {
			t.Fatal(err)
		}
		held := 0
		for i := 0; i < perStore && killed < times && held < len(entries); i++ {
			acknowledged, done := k.killed(t, rng)
			if !done {
				killed++
			}
			held = k.compare(t, open, quiet, entries, held, acknowledged)
			if settled != nil {
				settled(t, k.address)
			}
			if t.Failed() {
				return
			}
		}
		if err := quiet.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d writers killed: nothing acknowledged was lost, nothing was half there, nothing was there twice", killed)
}

// mostWait is longer than a batch takes.
const mostWait = 30 * time.Millisecond

// killed runs a child and kills it: before its store is open, or some time after a batch. It returns the
// number of documents acknowledged, and whether the child came to its end before.
func (k *task) killed(t *testing.T, rng *rand.Rand) (acknowledged int, done bool) {
	t.Helper()
	child, lines := k.command(t)
	batches, last := rng.IntN(4), 0
	var timer *time.Timer
	kill := func() {
		if timer == nil {
			timer = time.AfterFunc(time.Duration(rng.Int64N(int64(mostWait))), func() { child.Process.Kill() })
		}
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	if rng.IntN(10) == 0 {
		kill()
	}
	for lines.Scan() {
		if n, _ := fmt.Sscanf(lines.Text(), "acknowledged %d", &last); n == 1 {
			acknowledged = max(acknowledged, last)
			batches--
		}
		if batches <= 0 {
			kill()
		}
	}
	err := child.Wait()
	if timer != nil {
		timer.Stop()
	}
	return acknowledged, err == nil
}

// compare holds the store to the quiet one, to which it adds what the store holds more. It returns the number of documents.
func (k *task) compare(t *testing.T, open Opener, quiet ledger.Store, entries []ledger.Entry, before, acknowledged int) int {
	t.Helper()
	s, err := open(t.Context(), k.address)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Add(t.Context(), nil); err != nil { // waits until a dead writer's transaction is gone
		t.Fatal(err)
	}
	st := stats(t, s)
	if st.Documents < acknowledged || st.Documents < before || st.Documents%Batch != 0 {
		t.Errorf("%d documents after %d, %d acknowledged", st.Documents, before, acknowledged)
		return st.Documents
	}
	add(t, quiet, entries[before:st.Documents])
	if got, want := Dump(t, s), Dump(t, quiet); got != want {
		t.Errorf("after %d documents the record is another:\n%s", st.Documents, firstDifference(got, want))
	}
	checkTallies(t, s)
	return st.Documents
}

// Writers lets processes add parts of the same documents at the same time, two of them the same part; the
// record must be that of one writer. meanwhile, which may be nil, runs beside them: its argument waits until one more batch
// was acknowledged.
func Writers(t *testing.T, processes int, open Opener, address func(*testing.T) string, meanwhile func(acknowledged func())) {
	k := task{documents: 600, parts: processes - 1, seed: 77, address: address(t)} // the last process has the part of the first
	said := make(chan struct{}, 1)
	hold, release, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	var all, ready sync.WaitGroup
	for i := range processes {
		ready.Add(1)
		all.Go(func() {
			own := k
			own.part = i % k.parts
			own.run(t, hold, ready.Done, said)
		})
	}
	ready.Wait()
	hold.Close()
	release.Close()
	done := make(chan struct{})
	go func() {
		all.Wait()
		close(done)
	}()
	if meanwhile != nil {
		meanwhile(func() {
			select {
			case <-said:
			case <-done:
			}
		})
	}
	<-done
	s, err := open(t.Context(), k.address)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	one, err := open(t.Context(), address(t))
	if err != nil {
		t.Fatal(err)
	}
	defer one.Close()
	entries := k.entries(t)
	add(t, one, entries)
	if got, want := Dump(t, s), Dump(t, one); got != want {
		t.Errorf("%d writers make another record:\n%s", processes, firstDifference(got, want))
	}
	if st := stats(t, s); st.Documents != len(entries) {
		t.Errorf("%d documents of %d", st.Documents, len(entries))
	}
	checkTallies(t, s)
}

// run runs a child to its end and passes on that it is ready to write, and that it acknowledged something. It writes once hold is
// closed.
func (k *task) run(t *testing.T, hold *os.File, ready func(), acknowledged chan<- struct{}) {
	once := sync.OnceFunc(ready)
	defer once()
	child, lines := k.command(t)
	child.Stdin = hold
	if err := child.Start(); err != nil {
		t.Error(err)
		return
	}
	var said strings.Builder
	for lines.Scan() {
		said.WriteString(lines.Text() + "\n")
		if lines.Text() == "opened" {
			once()
		}
		if strings.HasPrefix(lines.Text(), "acknowledged") {
			select {
			case acknowledged <- struct{}{}:
			default:
			}
		}
	}
	if err := child.Wait(); err != nil {
		t.Errorf("writer %d: %v\n%s", k.part, err, said.String())
	}
}
