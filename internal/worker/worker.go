// Package worker takes jobs from a queue, reads them and writes what was read into a
// store: in go documents, out come rows that are in the store for good, and only then is the
// job acknowledged. Every job may safely be done twice.
//
// A document is read by one worker and written in one transaction, so that no document is a mix of two
// versions of the reader. Merging into events happens in that transaction; the store lets one writer at a
// time do it, which keeps it the same with any number of workers. A reader does not wait for that: while one batch
// is written it takes and reads the next, and no more than that one.
package worker

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/reader"
)

// Config says what a worker works with. Queue and Store are wanted, the rest has useful zeros.
type Config struct {
	Queue queue.Queue
	Store ledger.Store
	// Reader are the options of the readers, Readers their number (0 is one).
	Reader  reader.Options
	Readers int
	// Batch is the most documents of one transaction (0 is 64). A larger batch costs less and comes back whole when the worker ends.
	Batch int
	// Tries is how often a job is attempted before it becomes a dead letter (0 is 10).
	Tries int
	// Files is the folder beneath which stretches of files may be read; empty is nowhere.
	Files string
	// UntilEmpty ends the run when nothing is left on the queue.
	UntilEmpty bool
	// ID names the worker; empty makes one of host and process.
	ID      string
	Log     *slog.Logger // nil discards
	Metrics *Metrics     // nil counts for the reports alone
}

const (
	defaultBatch = 64
	defaultTries = 10
	// reportEvery is how often a worker reports to the queue.
	reportEvery = 10 * time.Second
	// newerWait is how long a job of a newer form waits for a newer worker.
	newerWait = time.Minute
	// minPause and maxPause bound the waits after a failure.
	minPause = 200 * time.Millisecond
	maxPause = 30 * time.Second
)

// worker is one running Config.
type worker struct {
	Config
	started time.Time
}

// Run works until ctx ends or, with UntilEmpty, the queue is empty. When ctx ends it takes nothing new, brings
// what it is writing to its end, gives back the rest, and returns nil. The error is a queue closed or a configuration
// that cannot work.
func Run(ctx context.Context, c Config) error {
	w := &worker{Config: c, started: time.Now().UTC()}
	w.Readers = cmp.Or(w.Readers, 1)
	w.Batch = cmp.Or(w.Batch, defaultBatch)
	w.Tries = cmp.Or(w.Tries, defaultTries)
	if w.Log == nil {
		w.Log = slog.New(slog.DiscardHandler)
	}
	if w.Metrics == nil {
		w.Metrics = NewMetrics(nil)
	}
	if w.ID == "" {
		host, err := os.Hostname()
		if err != nil {
			host = "worker"
		}
		w.ID = Name(host, os.Getpid())
	}
	w.Log.Info("worker starts", "worker", w.ID, "version", reader.Version, "readers", w.Readers)
	var group sync.WaitGroup
	failures := make(chan error, w.Readers)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for range w.Readers {
		group.Go(func() {
			if err := w.loop(ctx); err != nil {
				failures <- err
				stop()
			}
		})
	}
	reported := make(chan struct{})
	go func() {
		defer close(reported)
		w.report(ctx)
	}()
	group.Wait()
	stop()
	<-reported
	close(failures)
	t := &w.Metrics.times
	w.Log.Info("worker stopped", "worker", w.ID, "documents", w.Metrics.documents.Load(),
		"read_seconds", t.read.seconds(), "store_seconds", t.store.seconds(), "queue_seconds", t.queue.seconds(), "write_seconds", t.write.seconds())
	return <-failures
}

// Name makes a worker's id that fits the keys of a queue.
func Name(host string, pid int) string {
	safe := []byte(host)
	for i, b := range safe {
		if !(b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-') {
			safe[i] = '-'
		}
	}
	return fmt.Sprintf("%s-%d", safe, pid)
}

// loop is one reader's life.
func (w *worker) loop(ctx context.Context) error {
	r := reader.New(w.Reader)
	var behind writing
	defer w.await(&behind)
	pause := minPause
	for ctx.Err() == nil {
		start := time.Now()
		taken, err := w.Queue.Take(ctx, w.Batch)
		switch {
		case ctx.Err() != nil && err != nil:
			return nil
		case errors.Is(err, queue.ErrClosed):
			return err
		case err != nil:
			w.Metrics.fail("queue")
			w.Log.Warn("queue does not answer", "err", err)
			sleep(ctx, pause)
			pause = min(2*pause, maxPause)
			continue
		case len(taken) == 0:
			w.await(&behind)
			if w.UntilEmpty && w.empty(ctx) {
				return nil
			}
			continue
		}
		w.Metrics.queueTime(start) // the wait for work is not counted
		pause = minPause
		w.do(ctx, r, &behind, taken)
	}
	return nil
}

// writing is a batch that is written while its reader goes on.
type writing struct{ done chan struct{} }

// begin does the work behind the reader's back; the work before it must have been waited for.
func (b *writing) begin(work func()) {
	done := make(chan struct{})
	b.done = done
	go func() {
		defer close(done)
		work()
	}()
}

// await waits until the batch behind a reader is written.
func (w *worker) await(b *writing) {
	if b.done != nil {
		start := time.Now()
		<-b.done
		b.done = nil
		w.Metrics.storeTime(start)
	}
}

// empty says that nothing is on the queue and nothing with anybody.
func (w *worker) empty(ctx context.Context) bool {
	s, err := w.Queue.Status(ctx)
	return err == nil && s.Waiting == 0 && s.Taken == 0
}

// sleep waits for about d, or until ctx ends.
func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d/2 + rand.N(d)):
	}
}

// do brings every delivery to an answer. First, one by one, the jobs that were tried before: if one of them ends
// the process each time, the others must not share its fate. Then those that are new, in one transaction, which is
// still being written when do returns.
func (w *worker) do(ctx context.Context, r *reader.Reader, behind *writing, taken []queue.Delivery) {
	held := &lease{queue: w.Queue, held: taken}
	held.start()
	// What is being written is brought to its end even when the worker is told to stop.
	hand := context.WithoutCancel(ctx)
	var fresh, again []queue.Delivery
	for _, d := range taken {
		switch {
		case errors.Is(d.Err, queue.ErrMalformed):
			w.bury(hand, d, d.Err.Error())
		case errors.Is(d.Err, queue.ErrNewer):
			w.retry(hand, d, newerWait)
		case d.Attempt > w.Tries:
			w.bury(hand, d, fmt.Sprintf("given up after %d attempts without an answer", d.Attempt-1))
		case d.Err != nil:
			w.failed(hand, d, "queue", d.Err)
		case d.Attempt > 1 || d.Job.Stretch != nil:
			again = append(again, d)
		default:
			fresh = append(fresh, d)
		}
	}
	if len(again) > 0 {
		w.await(behind)
		w.again(ctx, r, again)
	}
	docs, ok := w.documents(ctx, r, fresh)
	w.await(behind)
	if !ok || ctx.Err() != nil {
		w.giveBack(hand, fresh)
		held.end()
		return
	}
	behind.begin(func() {
		defer held.end()
		w.settle(ctx, fresh, docs)
	})
}

// again does, one by one, jobs that were tried before and files. Documents that are on record by now are not read.
func (w *worker) again(ctx context.Context, r *reader.Reader, ds []queue.Delivery) {
	// Another order each time: the ones behind a job that ends the process come to their turn as well.
	slices.SortFunc(ds, func(a, b queue.Delivery) int { return cmp.Compare(turn(a), turn(b)) })
	docs := documentsOf(ds)
	w.askStore(ctx, docs)
	for i, d := range ds {
		switch {
		case ctx.Err() != nil:
			w.giveBack(context.WithoutCancel(ctx), ds[i:])
			return
		case d.Job.Stretch != nil:
			w.stretch(ctx, r, d)
		default:
			if !docs[i].known {
				w.read(r, &docs[i])
			}
			start := time.Now()
			w.settle(ctx, ds[i:i+1], docs[i:i+1])
			w.Metrics.storeTime(start)
		}
	}
}

func turn(d queue.Delivery) uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, d.Attempt, d.Job.ID)
	return h.Sum64()
}

// document is a document on its way through a worker: what was read in it, or why nothing was. One that is
// on record has neither.
type document struct {
	doc    casus.Document
	from   ledger.Place
	known  bool // on record already
	coding *casus.Coding
	err    error
}

// documentsOf are the documents of jobs, empty for jobs of other kinds.
func documentsOf(ds []queue.Delivery) []document {
	out := make([]document, len(ds))
	for i, d := range ds {
		if d.Job.Document != nil {
			out[i] = document{doc: *d.Job.Document, from: ledger.Place{Source: d.Job.Source, Line: d.Job.Line}}
		}
	}
	return out
}

// documents reads the jobs' documents, but for those on record. It is not ok when the worker was told to stop meanwhile.
func (w *worker) documents(ctx context.Context, r *reader.Reader, ds []queue.Delivery) (docs []document, ok bool) {
	docs = documentsOf(ds)
	return docs, w.readAll(ctx, r, docs)
}

// readAll reads what is not on record; it is false when the worker was told to stop meanwhile.
func (w *worker) readAll(ctx context.Context, r *reader.Reader, docs []document) bool {
	w.askStore(ctx, docs)
	for i := range docs {
		if ctx.Err() != nil {
			return false
		}
		if !docs[i].known {
			w.read(r, &docs[i])
		}
	}
	return true
}

// askStore marks the documents that are on record: they came again, and reading them would change nothing. Where the store does
// not answer all are read; it is asked again when they are written.
func (w *worker) askStore(ctx context.Context, docs []document) {
	if len(docs) == 0 {
		return
	}
	start := time.Now()
	asked := make([]casus.Document, len(docs))
	for i := range docs {
		reader.Identify(&docs[i].doc)
		asked[i] = docs[i].doc
	}
	if held, err := w.Store.OnRecord(ctx, asked); err == nil {
		for i := range docs {
			docs[i].known = held[i]
		}
	}
	w.Metrics.storeTime(start)
}

// read codes a document, or notes why it cannot be.
func (w *worker) read(r *reader.Reader, d *document) {
	start := time.Now()
	d.coding, d.err = r.Read(&d.doc)
	w.Metrics.read(start, len(d.doc.Text))
	if d.err != nil {
		w.Metrics.fail("reading")
		w.Log.Warn("document set aside", "document", d.doc.ID, "source", d.from.Source, "line", d.from.Line, "err", d.err)
	}
}

// settle writes what was read in jobs of one document each, in one transaction, and acknowledges them.
func (w *worker) settle(ctx context.Context, ds []queue.Delivery, docs []document) {
	if len(ds) == 0 {
		return
	}
	hand := context.WithoutCancel(ctx)
	err := w.write(ctx, batchOf(docs))
	switch {
	case err == nil:
		w.Metrics.knew(docs)
		if err := w.Queue.Ack(hand, ds...); err != nil {
			w.Metrics.fail("queue")
			w.Log.Warn("acknowledgement failed; the jobs come again", "jobs", len(ds), "err", err)
		}
	case ctx.Err() != nil:
		w.giveBack(hand, ds)
	case len(ds) > 1:
		// Something in the batch is not taken: each on its own shows which.
		w.Log.Warn("batch not written; trying one by one", "jobs", len(ds), "err", err)
		for i := range ds {
			w.settle(ctx, ds[i:i+1], docs[i:i+1])
		}
	default:
		w.failed(hand, ds[0], "store", err)
	}
}

// stretch reads a part of a file, batch by batch, and acknowledges it at its end. A stop in between brings it again; what was
// written is on record then, and not read again.
func (w *worker) stretch(ctx context.Context, r *reader.Reader, d queue.Delivery) {
	hand := context.WithoutCancel(ctx)
	var docs []document
	var rejects []ledger.Reject
	bytes := 0
	var behind writing
	var failed error // of the batch behind, once it was awaited
	going := true
	flush := func() bool {
		going = w.readAll(ctx, r, docs)
		w.await(&behind)
		if going = going && failed == nil && ctx.Err() == nil; !going {
			return false
		}
		b, read := batchOf(docs), docs
		for _, x := range rejects {
			b.Reject(x)
		}
		docs, rejects, bytes = nil, nil, 0
		behind.begin(func() {
			if failed = w.write(ctx, b); failed == nil {
				w.Metrics.knew(read)
			}
		})
		return true
	}
	err := w.open(ctx, d.Job.Stretch, func(it feed.Item) bool {
		if it.Err != nil {
			rejects = append(rejects, ledger.Reject{Source: it.Source, Line: it.Line, Reason: it.Err.Error(), Record: it.Record, At: time.Now().UTC()})
		} else {
			docs = append(docs, document{doc: it.Doc, from: ledger.Place{Source: it.Source, Line: it.Line}})
			bytes += len(it.Doc.Text)
		}
		return len(docs)+len(rejects) < w.Batch && bytes < ledger.MostBytes || flush()
	})
	if going {
		flush()
	}
	w.await(&behind)
	switch err = cmp.Or(failed, err); {
	case ctx.Err() != nil:
		w.retry(hand, d, 0)
	case err != nil:
		w.failed(hand, d, "stretch", err)
	default:
		if err := w.Queue.Ack(hand, d); err != nil {
			w.Metrics.fail("queue")
			w.Log.Warn("acknowledgement failed; the job comes again", "job", d.Job.ID, "err", err)
		}
	}
}

// failed gives a job back, later each time, or buries it after the last attempt.
func (w *worker) failed(ctx context.Context, d queue.Delivery, kind string, err error) {
	w.Metrics.fail(kind)
	if d.Attempt >= w.Tries {
		w.bury(ctx, d, err.Error())
		return
	}
	w.Log.Warn("job failed; it comes again", append(about(d), "kind", kind, "err", err)...)
	w.retry(ctx, d, backoff(d.Attempt))
}

// backoff is the wait after an attempt: a second, doubled each time, with up to as much again at random.
func backoff(attempt int) time.Duration {
	d := min(time.Second<<min(attempt-1, 10), 5*time.Minute)
	return d + rand.N(d)
}

func (w *worker) retry(ctx context.Context, d queue.Delivery, after time.Duration) {
	if err := w.Queue.Retry(ctx, d, after); err != nil && !errors.Is(err, queue.ErrLeaseLost) {
		w.Log.Warn("job not given back; it comes again when its lease ends", append(about(d), "err", err)...)
	}
}

// giveBack gives back jobs that the worker has no time for.
func (w *worker) giveBack(ctx context.Context, ds []queue.Delivery) {
	for _, d := range ds {
		w.retry(ctx, d, 0)
	}
}

func (w *worker) bury(ctx context.Context, d queue.Delivery, reason string) {
	w.Metrics.fail("dead")
	w.Log.Error("job given up", append(about(d), "reason", reason)...)
	if err := w.Queue.Bury(ctx, d, reason); err != nil && !errors.Is(err, queue.ErrLeaseLost) {
		w.Log.Warn("dead letter not written; the job comes again", append(about(d), "err", err)...)
	}
}

// about names a job in the log, never its text.
func about(d queue.Delivery) []any {
	out := []any{"job", d.Job.ID, "attempt", d.Attempt}
	if d.Job.Document != nil {
		out = append(out, "document", d.Job.Document.ID)
	}
	if d.Job.Stretch != nil {
		out = append(out, "file", d.Job.Stretch.Path, "offset", d.Job.Stretch.Offset)
	}
	return out
}

// batchOf is what documents put into the record.
func batchOf(docs []document) *ledger.Batch {
	b := &ledger.Batch{}
	for i := range docs {
		switch d := &docs[i]; {
		case d.err != nil:
			b.Reject(ledger.NewReject(d.from.Source, d.from.Line, &d.doc, d.err))
		case d.coding != nil:
			b.Add(ledger.Entry{Doc: d.doc, Coding: *d.coding}, d.from)
		}
	}
	return b
}

// write puts a batch into the store. While the store cannot be reached it waits and tries again, so that
// nothing more is taken than can be written; it gives up only when ctx ends.
func (w *worker) write(ctx context.Context, b *ledger.Batch) error {
	start := time.Now()
	defer func() { w.Metrics.writeTime(start) }()
	for pause := minPause; ; pause = min(2*pause, maxPause) {
		// The transaction in hand is not cut off by a stop.
		sum, err := b.Write(context.WithoutCancel(ctx), w.Store, w.refused)
		w.Metrics.add(sum)
		if err == nil || !errors.Is(err, ledger.ErrUnavailable) {
			return err
		}
		w.Metrics.fail("store")
		w.Log.Warn("store does not answer; waiting", "err", err)
		if sleep(ctx, pause); ctx.Err() != nil {
			return err
		}
	}
}

func (w *worker) refused(_ ledger.Place, doc *casus.Document, reason error) {
	w.Metrics.fail("refused")
	w.Log.Warn("document refused by the store", "document", doc.ID, "err", reason)
}

// lease keeps jobs ours while they are worked on.
type lease struct {
	queue queue.Queue
	held  []queue.Delivery
	stop  context.CancelFunc
	done  chan struct{}
}

func (l *lease) start() {
	ctx, cancel := context.WithCancel(context.Background())
	l.stop, l.done = cancel, make(chan struct{})
	go func() {
		defer close(l.done)
		tick := time.NewTicker(l.queue.Lease() / 3)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				// Jobs answered meanwhile are not ours any more, which the queue knows.
				_ = l.queue.Extend(ctx, l.held...)
			}
		}
	}()
}

func (l *lease) end() {
	l.stop()
	<-l.done
}

// report tells the queue how this worker fares, until ctx ends, and then a last time.
func (w *worker) report(ctx context.Context) {
	tick := time.NewTicker(reportEvery)
	defer tick.Stop()
	last, lastAt := int64(0), time.Now()
	tell := func(ctx context.Context) {
		ctx, cancel := context.WithTimeout(ctx, reportEvery/2)
		defer cancel()
		n := w.Metrics.documents.Load()
		s := queue.Worker{ID: w.ID, Version: reader.Version, Started: w.started, Documents: n, Failures: w.Metrics.failures()}
		if d := time.Since(lastAt).Seconds(); d > 0 {
			s.Rate = float64(n-last) / d
		}
		last, lastAt = n, time.Now()
		if err := w.Queue.Report(ctx, s); err != nil {
			w.Log.Warn("report failed", "err", err)
		}
	}
	for {
		tell(context.WithoutCancel(ctx))
		select {
		case <-ctx.Done():
			tell(context.WithoutCancel(ctx))
			return
		case <-tick.C:
		}
	}
}
