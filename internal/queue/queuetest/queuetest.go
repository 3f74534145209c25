// Package queuetest states the contract of a queue as tests. Every implementation runs Run.
package queuetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/queue"
)

// Leases of the queues under test: short where a test waits for its end, and elsewhere longer than any machine takes.
const (
	short = time.Second
	long  = 10 * time.Minute
)

// Run runs the suite. open gives an empty queue with a lease, closed at the end of the test.
func Run(t *testing.T, open func(t *testing.T, lease time.Duration) queue.Queue) {
	for _, c := range []struct {
		name  string
		lease time.Duration
		test  func(*testing.T, queue.Queue)
	}{
		{"a job goes in and comes out whole", long, whole},
		{"an acknowledged job is gone", long, acknowledged},
		{"the same job twice is one", long, once},
		{"a job is with one taker at a time", long, exclusive},
		{"a lease that ends brings the job again", short, leaseEnds},
		{"an extended lease holds", short, extended},
		{"a job given back comes again later", long, retried},
		{"a dead letter has its reason and can come back", long, buried},
		{"one dead letter of several comes back", long, requeuedByName},
		{"an empty queue gives nothing and no error", long, empty},
		{"a stop ends the wait", long, stopped},
		{"a stretch comes alone", long, alone},
		{"many takers share the work", long, shared},
		{"a large job comes out whole", long, large},
		{"workers see each other's reports", long, reports},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, open(t, c.lease)) })
	}
}

// Doc is a job of one document.
func Doc(id, text string) queue.Job {
	return queue.Job{Source: "suite.jsonl", Line: 7, Document: &casus.Document{ID: id, Published: "2024-08-06", Text: text}}
}

func jobs(n int) (out []queue.Job) {
	for i := range n {
		out = append(out, Doc(fmt.Sprintf("d%04d", i), fmt.Sprintf("Report number %d.", i)))
	}
	return out
}

func submit(t *testing.T, q queue.Queue, js ...queue.Job) int {
	t.Helper()
	n, err := q.Submit(t.Context(), js)
	if err != nil {
		t.Fatalf("Submit: %v", err)
	}
	return n
}

// take takes until it has want jobs; the suite's limit ends a wait that is in vain.
func take(t *testing.T, q queue.Queue, want int) (out []queue.Delivery) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	for len(out) < want {
		ds, err := q.Take(ctx, want-len(out))
		if err != nil {
			t.Fatalf("Take: %v with %d of %d jobs", err, len(out), want)
		}
		out = append(out, ds...)
	}
	return out
}

func ack(t *testing.T, q queue.Queue, ds ...queue.Delivery) {
	t.Helper()
	if err := q.Ack(t.Context(), ds...); err != nil {
		t.Fatalf("Ack: %v", err)
	}
}

// settle waits until the queue counts as want says: acknowledgements may take a moment.
func settle(t *testing.T, q queue.Queue, want func(queue.Status) bool) queue.Status {
	t.Helper()
	deadline := time.Now().Add(2 * time.Minute)
	for {
		s, err := q.Status(t.Context())
		if err != nil {
			t.Fatalf("Status: %v", err)
		}
		if want(s) || time.Now().After(deadline) {
			return s
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func wantDone(t *testing.T, q queue.Queue) {
	t.Helper()
	done := func(s queue.Status) bool { return s.Waiting == 0 && s.Taken == 0 && s.Oldest.IsZero() }
	if s := settle(t, q, done); !done(s) {
		t.Errorf("status %+v, want nothing waiting or taken", s)
	}
}

func whole(t *testing.T, q queue.Queue) {
	stretch := queue.Job{Stretch: &queue.Stretch{Path: "crawl.warc.gz", Kind: "warc", Offset: 1 << 33, Length: 4096, Publisher: "Sahel Post"}}
	submit(t, q, Doc("one", "Niger cut ties with Ukraine — “at once”.\u2028"), stretch)
	if s, err := q.Status(t.Context()); err != nil || s.Waiting != 2 || s.Oldest.IsZero() {
		t.Errorf("status %+v, %v, want two waiting and the oldest dated", s, err)
	}
	ds := take(t, q, 2)
	slices.SortFunc(ds, func(a, b queue.Delivery) int { return strings.Compare(b.Job.Source, a.Job.Source) })
	first, second := ds[0].Job, ds[1].Job
	if first.Document == nil || first.Document.ID != "one" || first.Document.Text != "Niger cut ties with Ukraine — “at once”.\u2028" ||
		first.Document.Published != "2024-08-06" || first.Source != "suite.jsonl" || first.Line != 7 || first.ID == "" {
		t.Errorf("document job %+v", first)
	}
	if second.Stretch == nil || *second.Stretch != *stretch.Stretch {
		t.Errorf("stretch job %+v", second)
	}
	if ds[0].Attempt != 1 || ds[0].Err != nil {
		t.Errorf("attempt %d, err %v, want the first and none", ds[0].Attempt, ds[0].Err)
	}
	ack(t, q, ds...)
}

func acknowledged(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(3)...)
	ack(t, q, take(t, q, 3)...)
	wantDone(t, q)
}

func once(t *testing.T, q queue.Queue) {
	if n := submit(t, q, jobs(4)...); n != 4 {
		t.Errorf("%d added, want 4", n)
	}
	if n := submit(t, q, jobs(5)...); n != 1 {
		t.Errorf("%d added the second time, want the new one", n)
	}
	ack(t, q, take(t, q, 5)...)
	wantDone(t, q)
}

func exclusive(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(6)...)
	a, b := take(t, q, 3), take(t, q, 3)
	for _, x := range a {
		for _, y := range b {
			if x.Job.ID == y.Job.ID {
				t.Errorf("job %s is with two takers", x.Job.ID)
			}
		}
	}
	if s, err := q.Status(t.Context()); err != nil || s.Taken != 6 || s.Waiting != 0 {
		t.Errorf("status %+v, %v, want six taken", s, err)
	}
	ack(t, q, append(a, b...)...)
}

func leaseEnds(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(1)...)
	first := take(t, q, 1)
	second := take(t, q, 1)
	if second[0].Job.ID != first[0].Job.ID || second[0].Attempt != 2 {
		t.Errorf("then came %s at attempt %d, want the same job at its second", second[0].Job.ID, second[0].Attempt)
	}
	ack(t, q, second...)
	wantDone(t, q)
}

// extended holds a job for two leases. Where the machine itself stands still for the length of one, the lease
// has ended by rights: the job comes again, and the test begins anew.
func extended(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(1)...)
	for held := false; !held; {
		begun := time.Now()
		d := take(t, q, 1)
		if held = holds(t, q, begun, d); held {
			ack(t, q, d...)
		}
	}
	wantDone(t, q)
}

// holds keeps a job, taken at an instant or after it, for two leases. It is false when the machine came too late to extend.
func holds(t *testing.T, q queue.Queue, since time.Time, d []queue.Delivery) bool {
	t.Helper()
	for end := time.Now().Add(2 * short); time.Now().Before(end); time.Sleep(short / 5) {
		now := time.Now()
		err := q.Extend(t.Context(), d...)
		s, failed := q.Status(t.Context())
		if time.Since(since) >= short {
			return false
		}
		if err != nil || failed != nil || s.Taken != 1 {
			t.Fatalf("Extend: %v; status %+v, %v, want the job taken still", err, s, failed)
		}
		since = now
	}
	return true
}

func retried(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(1)...)
	start := time.Now()
	const later = 300 * time.Millisecond
	if err := q.Retry(t.Context(), take(t, q, 1)[0], later); err != nil {
		t.Fatalf("Retry: %v", err)
	}
	d := take(t, q, 1)
	if passed := time.Since(start); passed < later || d[0].Attempt != 2 {
		t.Errorf("came again after %v at attempt %d, want %v or later at the second", passed, d[0].Attempt, later)
	}
	ack(t, q, d...)
}

func buried(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(2)...)
	for _, d := range take(t, q, 2) {
		if err := q.Bury(t.Context(), d, "no reader\nunderstood "+d.Job.Document.ID); err != nil {
			t.Fatalf("Bury: %v", err)
		}
	}
	wantDone(t, q)
	if s, err := q.Status(t.Context()); err != nil || s.Dead != 2 {
		t.Errorf("status %+v, %v, want two dead", s, err)
	}
	dead, err := q.Dead(t.Context(), 0)
	if err != nil || len(dead) != 2 {
		t.Fatalf("Dead: %v, %v, want two", dead, err)
	}
	for _, l := range dead {
		if !strings.Contains(l.Reason, "understood "+l.Document) || l.Attempts != 1 || l.Source != "suite.jsonl" || l.Line != 7 || time.Since(l.At) > time.Minute {
			t.Errorf("dead letter %+v", l)
		}
	}
	if n, err := q.Requeue(t.Context()); err != nil || n != 2 {
		t.Errorf("Requeue: %d, %v, want both", n, err)
	}
	again := take(t, q, 2)
	if again[0].Job.Document == nil || again[0].Attempt != 1 {
		t.Errorf("came back as %+v", again[0])
	}
	ack(t, q, again...)
	if s := settle(t, q, func(s queue.Status) bool { return s.Dead == 0 }); s.Dead != 0 {
		t.Errorf("%d dead letters remain", s.Dead)
	}
}

func requeuedByName(t *testing.T, q queue.Queue) {
	submit(t, q, jobs(3)...)
	ds := take(t, q, 3)
	for _, d := range ds {
		if err := q.Bury(t.Context(), d, "not now"); err != nil {
			t.Fatalf("Bury: %v", err)
		}
	}
	if n, err := q.Requeue(t.Context(), ds[1].Job.ID, "nothing-of-this-name"); err != nil || n != 1 {
		t.Errorf("Requeue: %d, %v, want the one named", n, err)
	}
	d := take(t, q, 1)
	if d[0].Job.ID != ds[1].Job.ID {
		t.Errorf("job %s came back, want %s", d[0].Job.ID, ds[1].Job.ID)
	}
	ack(t, q, d...)
	if dead, err := q.Dead(t.Context(), 1); err != nil || len(dead) != 1 {
		t.Errorf("Dead with limit 1: %v, %v", dead, err)
	}
}

func empty(t *testing.T, q queue.Queue) {
	if ds, err := q.Take(t.Context(), 5); err != nil || len(ds) != 0 {
		t.Errorf("Take: %v, %v, want nothing", ds, err)
	}
}

func alone(t *testing.T, q queue.Queue) {
	js := jobs(4)
	for i := range 4 {
		js = append(js, queue.Job{Stretch: &queue.Stretch{Path: fmt.Sprintf("archive-%d.warc", i)}})
	}
	submit(t, q, js...)
	documents, files := 0, 0
	for documents+files < len(js) {
		ds := take(t, q, 1)
		more, err := q.Take(t.Context(), 10)
		if err != nil {
			t.Fatal(err)
		}
		for _, got := range [][]queue.Delivery{ds, more} {
			for _, d := range got {
				if d.Job.Stretch == nil {
					documents++
				} else if files++; len(got) > 1 {
					t.Errorf("a stretch came with %d other jobs", len(got)-1)
				}
			}
			ack(t, q, got...)
		}
	}
	if documents != 4 || files != 4 {
		t.Errorf("%d documents and %d stretches, want 4 of each", documents, files)
	}
	wantDone(t, q)
}

func stopped(t *testing.T, q queue.Queue) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := q.Take(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("Take: %v, want the stop", err)
	}
}

func shared(t *testing.T, q queue.Queue) {
	const n = 500
	submit(t, q, jobs(n)...)
	var mu sync.Mutex
	seen := map[string]int{}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for {
				ds, err := q.Take(t.Context(), 17)
				if err != nil {
					t.Errorf("Take: %v", err)
					return
				}
				if len(ds) == 0 && allDone(t, q) {
					return
				}
				if err := q.Ack(t.Context(), ds...); err != nil {
					t.Errorf("Ack: %v", err)
				}
				mu.Lock()
				for _, d := range ds {
					seen[d.Job.Document.ID]++
				}
				mu.Unlock()
			}
		})
	}
	group.Wait()
	if len(seen) != n {
		t.Errorf("%d jobs seen, want %d", len(seen), n)
	}
	wantDone(t, q)
}

// allDone says that nothing is on the queue: a taker may come up empty while a late job is on its way to another.
func allDone(t *testing.T, q queue.Queue) bool {
	s, err := q.Status(t.Context())
	if err != nil {
		t.Errorf("Status: %v", err)
	}
	return err != nil || s.Waiting+s.Taken == 0
}

func large(t *testing.T, q queue.Queue) {
	text := strings.Repeat("The talks went on for \x00 another day, both sides said. ", 1<<15)
	submit(t, q, Doc("large", text), Doc("small", "The talks ended."))
	ds := take(t, q, 2)
	for _, d := range ds {
		if d.Job.Document.ID == "large" && d.Job.Document.Text != text {
			t.Errorf("text of %d bytes came out as %d bytes", len(text), len(d.Job.Document.Text))
		}
		if d.Job.Document.ID == "large" {
			if err := q.Bury(t.Context(), d, "too long a talk"); err != nil {
				t.Fatalf("Bury: %v", err)
			}
		} else {
			ack(t, q, d)
		}
	}
	if n, err := q.Requeue(t.Context()); err != nil || n != 1 {
		t.Fatalf("Requeue: %d, %v", n, err)
	}
	again := take(t, q, 1)
	if again[0].Err != nil || again[0].Job.Document.Text != text {
		t.Errorf("the large job came back damaged: %v", again[0].Err)
	}
	ack(t, q, again...)
	wantDone(t, q)
}

func reports(t *testing.T, q queue.Queue) {
	for _, w := range []queue.Worker{{ID: "host-2", Version: "b"}, {ID: "host-1", Version: "a", Documents: 12, Failures: map[string]int64{"store": 1}}, {ID: "host-2", Version: "c"}} {
		if err := q.Report(t.Context(), w); err != nil {
			t.Fatalf("Report: %v", err)
		}
	}
	ws, err := q.Workers(t.Context())
	if err != nil || len(ws) != 2 || ws[0].ID != "host-1" || ws[0].Documents != 12 || ws[0].Failures["store"] != 1 || ws[1].Version != "c" || time.Since(ws[1].Seen) > time.Minute {
		t.Errorf("Workers: %+v, %v", ws, err)
	}
}
