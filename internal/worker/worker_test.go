package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/sqlite"
	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/sample"
)

// openStore opens an empty record in a temporary file.
func openStore(t testing.TB) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "record.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// week is the sample week as jobs.
func week(t testing.TB) (out []queue.Job) {
	t.Helper()
	err := feed.Walk(t.Context(), []string{"-"}, feed.Options{Kind: feed.JSONL, Stdin: bytes.NewReader(sample.Week)}, func(it feed.Item) bool {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		out = append(out, queue.Job{Source: "week", Line: it.Line, Document: &it.Doc})
		return true
	})
	if err != nil || len(out) < 10 {
		t.Fatalf("%d sample documents, %v", len(out), err)
	}
	return out
}

// quiet is what one reader and one transaction make of jobs.
func quiet(t testing.TB, jobs []queue.Job) string {
	t.Helper()
	s := openStore(t)
	r := reader.New(reader.Options{})
	var entries []ledger.Entry
	for _, j := range jobs {
		doc := *j.Document
		coding, err := r.Read(&doc)
		if err != nil {
			t.Fatal(err)
		}
		entries = append(entries, ledger.Entry{Doc: doc, Coding: *coding})
	}
	for chunk := range slices.Chunk(entries, 500) {
		if _, err := s.Add(t.Context(), chunk); err != nil {
			t.Fatal(err)
		}
	}
	return ledgertest.Dump(t, s)
}

func submit(t testing.TB, q queue.Queue, jobs []queue.Job) {
	t.Helper()
	if _, err := q.Submit(t.Context(), jobs); err != nil {
		t.Fatal(err)
	}
}

// work runs a worker until the queue is empty.
func work(t testing.TB, c Config) {
	t.Helper()
	c.UntilEmpty = true
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	if err := Run(ctx, c); err != nil || ctx.Err() != nil {
		t.Fatalf("Run: %v, %v", err, ctx.Err())
	}
}

func memory(t testing.TB) *queue.Memory {
	q := queue.NewMemory(time.Minute)
	t.Cleanup(func() { q.Close() })
	return q
}

func rejects(t testing.TB, s ledger.Store) []ledger.Reject {
	t.Helper()
	rs, _, err := s.Rejects(t.Context(), ledger.Page{})
	if err != nil {
		t.Fatal(err)
	}
	return rs
}

func TestSameRecordAsOneQuietReader(t *testing.T) {
	jobs := week(t)
	want := quiet(t, jobs)
	for _, c := range []struct{ readers, batch int }{{1, 1}, {3, 4}, {2, 100}} {
		q, s := memory(t), openStore(t)
		submit(t, q, jobs)
		work(t, Config{Queue: q, Store: s, Readers: c.readers, Batch: c.batch})
		if got := ledgertest.Dump(t, s); got != want {
			t.Errorf("%d readers, batches of %d: another record than one reader makes", c.readers, c.batch)
		}
	}
}

func TestTwiceChangesNothing(t *testing.T) {
	jobs := week(t)
	q, s, m := memory(t), openStore(t), NewMetrics(nil)
	submit(t, q, jobs)
	work(t, Config{Queue: q, Store: s, Metrics: m})
	before := ledgertest.Dump(t, s)
	for i := range jobs {
		jobs[i].Source = "another delivery"
	}
	submit(t, q, jobs)
	work(t, Config{Queue: q, Store: s, Metrics: m})
	if ledgertest.Dump(t, s) != before {
		t.Error("the second delivery changed the record")
	}
	if got := m.documents.Load(); got != int64(2*len(jobs)) {
		t.Errorf("%d documents read, want %d", got, 2*len(jobs))
	}
}

// asked counts the questions that a worker asks its store, and the documents it has read for it.
type asked struct {
	ledger.Store
	questions, read atomic.Int64
}

func (a *asked) OnRecord(ctx context.Context, docs []casus.Document) ([]bool, error) {
	a.questions.Add(1)
	return a.Store.OnRecord(ctx, docs)
}

func (a *asked) Add(ctx context.Context, es []ledger.Entry) (ledger.AddResult, error) {
	a.read.Add(int64(len(es)))
	return a.Store.Add(ctx, es)
}

// What is on record is not read again, whether it was submitted twice, came again because nobody acknowledged it, or
// stands in a file; the store is asked once for each batch.
func TestOnRecordIsNotReadAgain(t *testing.T) {
	jobs, dir := week(t), t.TempDir()
	n := int64(len(jobs))
	if err := os.WriteFile(filepath.Join(dir, "week.jsonl"), sample.Week, 0o600); err != nil {
		t.Fatal(err)
	}
	q, s, m := memory(t), &asked{Store: openStore(t)}, NewMetrics(nil)
	c := Config{Queue: q, Store: s, Metrics: m, Files: dir, Batch: int(n)}
	submit(t, q, jobs[1:])
	work(t, c)
	if s.read.Load() != n-1 || s.questions.Load() != 1 {
		t.Errorf("%d documents read, %d questions, want %d and one", s.read.Load(), s.questions.Load(), n-1)
	}
	for i := range jobs {
		jobs[i].Source = "submitted again"
	}
	submit(t, q, jobs) // all but the first are on record
	work(t, c)
	for i := range jobs {
		jobs[i].Source = "given back"
	}
	submit(t, q, jobs)
	ds, err := q.Take(t.Context(), int(n))
	if err != nil || int64(len(ds)) != n {
		t.Fatal(len(ds), err)
	}
	for _, d := range ds {
		if err := q.Retry(t.Context(), d, 0); err != nil {
			t.Fatal(err)
		}
	}
	work(t, c)
	submit(t, q, []queue.Job{{Stretch: &queue.Stretch{Path: "week.jsonl"}}})
	work(t, c)
	if s.read.Load() != n {
		t.Errorf("%d documents read in all, want each once: %d", s.read.Load(), n)
	}
	if got := s.questions.Load(); got > 6 {
		t.Errorf("%d questions for four batches and a file", got)
	}
	if got := m.documents.Load(); got != 4*n-1 {
		t.Errorf("%d documents counted, want %d", got, 4*n-1)
	}
	if got := ledgertest.Dump(t, s); got != quiet(t, week(t)) {
		t.Error("another record than one reader makes")
	}
}

// watched is a queue that says when jobs are taken, and is told of every acknowledgement.
type watched struct {
	queue.Queue
	taken chan int
	acked func([]queue.Delivery)
}

func (w *watched) Take(ctx context.Context, most int) ([]queue.Delivery, error) {
	ds, err := w.Queue.Take(ctx, most)
	if len(ds) > 0 {
		w.taken <- len(ds)
	}
	return ds, err
}

func (w *watched) Ack(ctx context.Context, ds ...queue.Delivery) error {
	w.acked(ds)
	return w.Queue.Ack(ctx, ds...)
}

// While a batch is written the next one is taken, but not a third; and nothing is acknowledged that is not on record.
func TestReadsWhileItWrites(t *testing.T) {
	const batch = 4
	jobs := week(t)
	q, s := memory(t), openStore(t)
	submit(t, q, jobs)
	w := &watched{Queue: q, taken: make(chan int, len(jobs))}
	acked := 0
	w.acked = func(ds []queue.Delivery) {
		acked += len(ds)
		for _, d := range ds {
			if _, err := s.Document(t.Context(), d.Job.Document.ID); err != nil {
				t.Errorf("acknowledged, but: %v", err)
			}
		}
	}
	taken, written := 0, 0
	work(t, Config{Queue: w, Batch: batch, Store: &faulty{s, func(es []ledger.Entry) error {
		for taken < min(written+2*batch, len(jobs)) { // the batch in hand and the next
			taken += <-w.taken
		}
		if st, err := q.Status(t.Context()); err != nil || st.Taken > 2*batch {
			t.Errorf("queue %+v, %v: more than two batches are taken", st, err)
		}
		written += len(es)
		return nil
	}}})
	if acked != len(jobs) {
		t.Errorf("%d acknowledged, want %d", acked, len(jobs))
	}
	if got := ledgertest.Dump(t, s); got != quiet(t, jobs) {
		t.Error("another record than one reader makes")
	}
}

func TestBadDocumentsAreSetAside(t *testing.T) {
	q, s := memory(t), openStore(t)
	submit(t, q, []queue.Job{
		{Source: "a.jsonl", Line: 1, Document: &casus.Document{ID: "x", Published: "2024-08-07", Text: "Niger cut ties with Ukraine on Tuesday."}},
		{Source: "a.jsonl", Line: 2, Document: &casus.Document{ID: "long", Text: strings.Repeat("x ", reader.MaxText)}},
	})
	work(t, Config{Queue: q, Store: s, Batch: 1})
	submit(t, q, []queue.Job{{Source: "b.jsonl", Line: 9, Document: &casus.Document{ID: "x", Text: "Another text under the same name."}}})
	work(t, Config{Queue: q, Store: s})
	got := map[string]string{}
	for _, r := range rejects(t, s) {
		got[fmt.Sprintf("%s:%d", r.Source, r.Line)] = r.Reason
	}
	if len(got) != 2 || !strings.Contains(got["a.jsonl:2"], "longer than") || got["b.jsonl:9"] == "" {
		t.Errorf("rejects %v", got)
	}
	if st, _ := q.Status(t.Context()); st.Dead != 0 {
		t.Errorf("%d dead letters, want none: the store keeps what is set aside", st.Dead)
	}
	if d, err := s.Document(t.Context(), "x"); err != nil || !strings.HasPrefix(d.Text, "Niger") {
		t.Errorf("document x: %v, %v", d, err)
	}
}

// faulty is a store that fails to add as it is told.
type faulty struct {
	ledger.Store
	fail func([]ledger.Entry) error
}

func (f *faulty) Add(ctx context.Context, es []ledger.Entry) (ledger.AddResult, error) {
	if err := f.fail(es); err != nil {
		return ledger.AddResult{}, err
	}
	return f.Store.Add(ctx, es)
}

func TestStoreAwayForAWhile(t *testing.T) {
	jobs := week(t)
	q, s, left := memory(t), openStore(t), 3
	submit(t, q, jobs)
	work(t, Config{Queue: q, Tries: 1, Store: &faulty{s, func([]ledger.Entry) error {
		if left--; left >= 0 {
			return fmt.Errorf("%w: connection refused", ledger.ErrUnavailable)
		}
		return nil
	}}})
	if got := ledgertest.Dump(t, s); got != quiet(t, jobs) {
		t.Error("the record is not whole after the store came back")
	}
	if st, _ := q.Status(t.Context()); st.Dead != 0 {
		t.Errorf("%d dead letters: an absent store is no fault of a job", st.Dead)
	}
}

func TestOneDocumentTheStoreCannotTake(t *testing.T) {
	jobs := week(t)
	bad := jobs[3].Document.ID
	q, s := memory(t), openStore(t)
	submit(t, q, jobs)
	work(t, Config{Queue: q, Tries: 2, Store: &faulty{s, func(es []ledger.Entry) error {
		for _, e := range es {
			if e.Doc.ID == bad {
				return errors.New("the disk ate it")
			}
		}
		return nil
	}}})
	dead, err := q.Dead(t.Context(), 0)
	if err != nil || len(dead) != 1 || dead[0].Document != bad || dead[0].Attempts != 2 || !strings.Contains(dead[0].Reason, "the disk ate it") {
		t.Fatalf("dead letters %+v, %v", dead, err)
	}
	st, err := s.Stats(t.Context())
	if err != nil || st.Documents != len(jobs)-1 {
		t.Errorf("%d documents, %v, want all but one", st.Documents, err)
	}
	// Once the fault is mended the letter can go again.
	if n, err := q.Requeue(t.Context()); err != nil || n != 1 {
		t.Fatal(n, err)
	}
	work(t, Config{Queue: q, Store: s})
	if got := ledgertest.Dump(t, s); got != quiet(t, jobs) {
		t.Error("the record is not whole after the letter was sent again")
	}
}

func TestStopLosesNothing(t *testing.T) {
	jobs := week(t)
	q, s := memory(t), openStore(t)
	submit(t, q, jobs)
	ctx, stop := context.WithCancel(t.Context())
	// The stop comes while the first batch is being written: it must be brought to its end.
	err := Run(ctx, Config{Queue: q, Batch: 4, Store: &faulty{s, func([]ledger.Entry) error { stop(); return nil }}})
	if err != nil {
		t.Fatalf("Run: %v, want nil after a stop", err)
	}
	st, err := s.Stats(t.Context())
	if err != nil || st.Documents != 4 {
		t.Errorf("%d documents, %v, want the batch in hand", st.Documents, err)
	}
	if qs, _ := q.Status(t.Context()); int(qs.Waiting) != len(jobs)-4 || qs.Taken != 0 {
		t.Errorf("queue %+v, want the rest waiting and nothing held", qs)
	}
	work(t, Config{Queue: q, Store: s})
	if got := ledgertest.Dump(t, s); got != quiet(t, jobs) {
		t.Error("the record is not whole after the second worker")
	}
}

func TestStopWhileStoreIsAway(t *testing.T) {
	q, s := memory(t), openStore(t)
	submit(t, q, week(t))
	ctx, stop := context.WithCancel(t.Context())
	err := Run(ctx, Config{Queue: q, Store: &faulty{s, func([]ledger.Entry) error { stop(); return ledger.ErrUnavailable }}})
	if qs, _ := q.Status(t.Context()); err != nil || qs.Taken != 0 || qs.Waiting == 0 {
		t.Errorf("Run: %v, queue %+v, want all jobs given back", err, qs)
	}
}

func TestStretch(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "week.jsonl"), append(bytes.Clone(sample.Week), "\n{broken\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	secret := filepath.Join(t.TempDir(), "secret.txt")
	if err := os.WriteFile(secret, []byte("A secret."), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(secret, filepath.Join(dir, "link.txt")); err != nil {
		t.Fatal(err)
	}
	q, s := memory(t), openStore(t)
	var jobs []queue.Job
	for _, path := range []string{"week.jsonl", secret, "link.txt", "../" + filepath.Base(filepath.Dir(secret)) + "/secret.txt", "absent.txt"} {
		jobs = append(jobs, queue.Job{Stretch: &queue.Stretch{Path: path}})
	}
	submit(t, q, jobs)
	work(t, Config{Queue: q, Store: s, Batch: 5, Tries: 1, Files: dir})
	if got := ledgertest.Dump(t, s); got != quiet(t, week(t)) {
		t.Error("the file gave another record than its documents")
	}
	if rs := rejects(t, s); len(rs) != 1 || !strings.Contains(rs[0].Source, "week.jsonl") {
		t.Errorf("rejects %+v, want the broken line", rs)
	}
	dead, err := q.Dead(t.Context(), 0)
	if err != nil || len(dead) != 4 {
		t.Fatalf("dead letters %+v, %v, want the three outside and the one absent", dead, err)
	}
	for _, l := range dead {
		if !strings.Contains(l.Reason, "may read") && !strings.Contains(l.Reason, "no such file") {
			t.Errorf("dead letter %+v", l)
		}
	}
}

// A file cut into stretches of any length gives the record of its documents.
func TestStretchesOfOneFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "week.jsonl"), sample.Week, 0o600); err != nil {
		t.Fatal(err)
	}
	want := quiet(t, week(t))
	for _, length := range []int64{700, 5000, int64(len(sample.Week)) - 1} {
		q, s := memory(t), openStore(t)
		for from := int64(0); from < int64(len(sample.Week)); from += length {
			submit(t, q, []queue.Job{{Stretch: &queue.Stretch{Path: "week.jsonl", Kind: "jsonl", Offset: from, Length: length}}})
		}
		m := NewMetrics(nil)
		work(t, Config{Queue: q, Store: s, Files: dir, Metrics: m})
		if got := ledgertest.Dump(t, s); got != want {
			t.Errorf("stretches of %d bytes give another record", length)
		}
		if n := int(m.documents.Load()); n != len(week(t)) {
			t.Errorf("stretches of %d bytes: %d documents read, want %d", length, n, len(week(t)))
		}
	}
	q, s := memory(t), openStore(t)
	submit(t, q, []queue.Job{{Stretch: &queue.Stretch{Path: "week.jsonl", Kind: "csv", Offset: 5}}, {Stretch: &queue.Stretch{Path: "week.jsonl", Kind: "jsonl", Offset: 1 << 40}}})
	work(t, Config{Queue: q, Store: s, Files: dir, Tries: 1})
	if dead, err := q.Dead(t.Context(), 0); err != nil || len(dead) != 2 {
		t.Errorf("dead letters %+v, %v", dead, err)
	}
}

func TestJobThatEndsItsWorker(t *testing.T) {
	q := queue.NewMemory(10 * time.Millisecond)
	defer q.Close()
	submit(t, q, []queue.Job{{Document: &casus.Document{ID: "deadly", Text: "x"}}})
	// Workers that take it and are never heard of again.
	for range 2 {
		for taken := 0; taken == 0; {
			ds, err := q.Take(t.Context(), 1)
			if err != nil {
				t.Fatal(err)
			}
			taken = len(ds)
		}
	}
	work(t, Config{Queue: q, Store: openStore(t), Tries: 2})
	if dead, err := q.Dead(t.Context(), 0); err != nil || len(dead) != 1 || !strings.Contains(dead[0].Reason, "given up after 2 attempts") {
		t.Errorf("dead letters %+v, %v", dead, err)
	}
}

func TestHandler(t *testing.T) {
	q, s := memory(t), openStore(t)
	r := prometheus.NewPedanticRegistry()
	m := NewMetrics(r)
	r.MustRegister(QueueCollector(q))
	jobs := week(t)
	submit(t, q, jobs)
	work(t, Config{Queue: q, Store: s, Metrics: m})
	submit(t, q, []queue.Job{{Document: &casus.Document{ID: "later", Text: "x"}}})
	h := Handler(r, q, s)
	get := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", path, nil))
		return w
	}
	metrics := get("/metrics").Body.String()
	for _, want := range []string{
		fmt.Sprintf("casus_worker_documents_total{result=\"added\"} %d", len(jobs)), "casus_queue_waiting 1", "casus_queue_up 1",
		`casus_worker_errors_total{kind="store"} 0`, `casus_worker_seconds_total{stage="read"}`,
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("metrics lack %q", want)
		}
	}
	if w := get("/healthz"); w.Code != 200 {
		t.Errorf("healthz: %d", w.Code)
	}
	if w := get("/readyz"); w.Code != 200 {
		t.Errorf("readyz: %d %s", w.Code, w.Body)
	}
	s.Close()
	if w := get("/readyz"); w.Code != 503 {
		t.Errorf("readyz with the store closed: %d", w.Code)
	}
}
