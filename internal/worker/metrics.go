package worker

import (
	"context"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/queue"
)

// Metrics counts what the readers of a process do. The zero value is not usable; NewMetrics makes one.
type Metrics struct {
	documents atomic.Int64
	times     struct{ read, store, queue, write stopwatch }
	mu        sync.Mutex
	failed    map[string]int64

	results *prometheus.CounterVec // documents, by what became of them
	errors  *prometheus.CounterVec // by kind
	bytes   prometheus.Counter
	events  prometheus.Counter
	changes prometheus.Counter
	batches prometheus.Counter
}

// stopwatch adds up wall time of several goroutines.
type stopwatch struct{ nanos atomic.Int64 }

func (s *stopwatch) since(start time.Time) { s.nanos.Add(int64(time.Since(start))) }
func (s *stopwatch) seconds() float64 {
	return time.Duration(s.nanos.Load()).Round(time.Millisecond).Seconds()
}

// Kinds of failure: reading (the document was set aside), refused (by the store, set aside), store (no answer, tried again),
// queue (no answer), stretch (a file), dead (a job given up).
var failureKinds = []string{"reading", "refused", "store", "queue", "stretch", "dead"}

// NewMetrics makes counters and registers them; nil registers them nowhere.
func NewMetrics(r prometheus.Registerer) *Metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "casus", Subsystem: "worker", Name: name, Help: help})
	}
	vector := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "casus", Subsystem: "worker", Name: name, Help: help}, []string{label})
	}
	m := &Metrics{
		failed:  map[string]int64{},
		results: vector("documents_total", "Documents by what became of them: added, known, copy, refused.", "result"),
		errors:  vector("errors_total", "Failures by kind: reading, refused, store, queue, stretch, dead.", "kind"),
		bytes:   counter("text_bytes_total", "Text read, in bytes."),
		events:  counter("events_total", "Events opened or revised."),
		changes: counter("changes_total", "Relation intervals opened or revised."),
		batches: counter("transactions_total", "Transactions written."),
	}
	for _, kind := range failureKinds {
		m.errors.WithLabelValues(kind) // shown as 0 from the start
	}
	if r != nil {
		r.MustRegister(m.results, m.errors, m.bytes, m.events, m.changes, m.batches)
		for stage, watch := range map[string]*stopwatch{"read": &m.times.read, "store": &m.times.store, "queue": &m.times.queue, "write": &m.times.write} {
			r.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Namespace: "casus", Subsystem: "worker", Name: "seconds_total",
				Help: "Wall time of all readers by stage: read; waits for store and queue (without those for work); and write, the transactions beside them.", ConstLabels: prometheus.Labels{"stage": stage}}, watch.seconds))
		}
	}
	return m
}

func (m *Metrics) fail(kind string) {
	m.errors.WithLabelValues(kind).Inc()
	m.mu.Lock()
	m.failed[kind]++
	m.mu.Unlock()
}

// failures counts by kind; nil when there were none.
func (m *Metrics) failures() map[string]int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.failed) == 0 {
		return nil
	}
	return maps.Clone(m.failed)
}

func (m *Metrics) read(start time.Time, bytes int) {
	m.documents.Add(1)
	m.bytes.Add(float64(bytes))
	m.times.read.since(start)
}

func (m *Metrics) storeTime(start time.Time) {
	m.times.store.since(start)
}

func (m *Metrics) queueTime(start time.Time) {
	m.times.queue.since(start)
}

func (m *Metrics) writeTime(start time.Time) {
	m.times.write.since(start)
}

// knew counts the documents that were not read, for they are on record.
func (m *Metrics) knew(docs []document) {
	n := 0
	for i := range docs {
		if docs[i].known {
			n++
		}
	}
	m.documents.Add(int64(n))
	m.results.WithLabelValues("known").Add(float64(n))
}

func (m *Metrics) add(sum ledger.AddResult) {
	if sum.Added+sum.Known+len(sum.Refused) == 0 {
		return
	}
	m.batches.Inc()
	for result, n := range map[string]int{"added": sum.Added, "known": sum.Known, "copy": sum.Copies, "refused": len(sum.Refused)} {
		m.results.WithLabelValues(result).Add(float64(n))
	}
	m.events.Add(float64(sum.Events))
	m.changes.Add(float64(sum.Changes))
}

// queueCollector asks the queue when metrics are scraped.
type queueCollector struct {
	queue                                      queue.Queue
	waiting, taken, dead, redelivered, age, up *prometheus.Desc
}

// QueueCollector shows the state of a queue as gauges. A queue that does not answer within two seconds shows casus_queue_up 0 alone.
func QueueCollector(q queue.Queue) prometheus.Collector {
	gauge := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc("casus_queue_"+name, help, nil, nil)
	}
	return &queueCollector{q,
		gauge("waiting", "Jobs not handed out yet."), gauge("taken", "Jobs with a worker."), gauge("dead", "Dead letters."),
		gauge("redelivered", "Jobs with a worker for the second time or later."),
		gauge("oldest_age_seconds", "Age of the oldest job that is not done: how far the record lags behind."), gauge("up", "Whether the queue answers."),
	}
}

func (c *queueCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.waiting, c.taken, c.dead, c.redelivered, c.age, c.up} {
		ch <- d
	}
}

func (c *queueCollector) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	show := func(d *prometheus.Desc, v float64) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v)
	}
	s, err := c.queue.Status(ctx)
	if err != nil {
		show(c.up, 0)
		return
	}
	show(c.up, 1)
	show(c.waiting, float64(s.Waiting))
	show(c.taken, float64(s.Taken))
	show(c.dead, float64(s.Dead))
	show(c.redelivered, float64(s.Redelivered))
	age := 0.0
	if !s.Oldest.IsZero() {
		age = time.Since(s.Oldest).Seconds()
	}
	show(c.age, age)
}
