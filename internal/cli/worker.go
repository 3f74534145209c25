package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/queue/natsqueue"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/worker"
)

// defaultQueue is a server on this machine.
const defaultQueue = "nats://127.0.0.1:4222"

// queueFlag adds --queue and returns its value.
func queueFlag(c *cobra.Command) *string {
	address := os.Getenv("CASUS_QUEUE")
	return c.Flags().String("queue", cmp.Or(address, defaultQueue), "the queue: nats://HOST[:PORT][,HOST...][/NAME][?replicas=3&lease=30s&creds=FILE] (or set CASUS_QUEUE)")
}

// openQueue connects to the queue; a mistake in the address is a usage error.
func openQueue(ctx context.Context, address string) (queue.Queue, error) {
	if _, err := natsqueue.ParseAddress(address); err != nil {
		return nil, usagef("--queue: %v", err)
	}
	return natsqueue.Open(ctx, address)
}

// submitBatch is how many documents go to the queue at once.
const submitBatch = 500

func (e *env) submitCommand() *cobra.Command {
	var in input
	var byName bool
	var most, split int64
	c := &cobra.Command{
		Use:   "submit [FILE...]",
		Short: "Put documents on a queue for workers to read",
		Long: `Submit puts documents on a JetStream queue, where any number of "casus worker" processes
take them. When it ends well, everything it read is on the queue for good; submitting again does no
harm. With --by-name it sends the names of files instead of their documents, for workers that can
open them (see worker --files).`,
		Example: `  casus submit reports.jsonl
  casus submit --queue nats://broker/news archive/ --date 2024-08-07
  casus submit --by-name /archive/2024/*.jsonl.gz`,
		RunE: func(c *cobra.Command, args []string) error {
			fo, err := in.options(e)
			if err != nil {
				return err
			}
			names, err := e.inputs(args)
			if err != nil {
				return err
			}
			q, err := openQueue(c.Context(), c.Flag("queue").Value.String())
			if err != nil {
				return err
			}
			defer q.Close()
			s := &submitter{e: e, ctx: c.Context(), queue: q, most: most, split: split << 20, start: time.Now()}
			if byName {
				err = s.files(names, fo)
			} else {
				err = s.documents(names, fo)
			}
			if err == nil {
				err = s.flush()
			}
			if err != nil {
				return err
			}
			return s.finish()
		},
	}
	in.flags(c)
	queueFlag(c)
	c.Flags().BoolVar(&byName, "by-name", false, "send names of files, not their documents")
	c.Flags().Int64Var(&split, "split", 64, "with --by-name, cut WARC and JSON Lines files into jobs of so many MiB (0: never)")
	c.Flags().Int64Var(&most, "max-waiting", 200000, "wait while more jobs than this are on the queue (0: never)")
	return c
}

// submitter gathers jobs and submits them.
type submitter struct {
	e        *env
	ctx      context.Context
	queue    queue.Queue
	most     int64
	split    int64 // bytes
	jobs     []queue.Job
	bytes    int
	start    time.Time
	sent     int
	added    int
	rejected int
}

func (s *submitter) documents(names []string, fo feed.Options) error {
	var failed error
	err := feed.Walk(s.ctx, names, fo, func(it feed.Item) bool {
		if it.Note != "" && !s.e.quiet {
			fmt.Fprintf(s.e.err, "casus: %s: %s\n", where(it), it.Note)
		}
		if it.Err != nil {
			fmt.Fprintf(s.e.err, "casus: %s: %v (rejected)\n", where(it), it.Err)
			s.rejected++
			return true
		}
		doc := it.Doc
		reader.Identify(&doc)
		failed = s.put(queue.Job{Source: it.Source, Line: it.Line, Document: &doc}, len(doc.Text))
		return failed == nil
	})
	return cmp.Or(failed, err)
}

// files submits names. They are made absolute: workers run elsewhere.
func (s *submitter) files(names []string, fo feed.Options) error {
	for _, name := range names {
		path, err := filepath.Abs(name)
		if err != nil {
			return err
		}
		err = filepath.WalkDir(path, func(p string, d os.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() || strings.HasPrefix(d.Name(), ".") {
				return err
			}
			info, err := d.Info()
			if err != nil {
				return err
			}
			return s.file(p, info.Size(), fo)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// file submits the name of a file; one that can be read in parts and is longer than --split as several jobs.
func (s *submitter) file(path string, size int64, fo feed.Options) error {
	kind, parts := fo.Kind, false
	switch name := strings.ToLower(path); {
	case strings.HasSuffix(name, ".warc"), strings.HasSuffix(name, ".warc.gz"):
		parts = kind == feed.Auto || kind == feed.WARC
		kind = cmp.Or(ofAuto(kind), feed.WARC)
	case strings.HasSuffix(name, ".jsonl"), strings.HasSuffix(name, ".ndjson"):
		parts = kind == feed.Auto || kind == feed.JSONL
		kind = cmp.Or(ofAuto(kind), feed.JSONL)
	}
	whole := queue.Stretch{Path: path, Kind: string(ofAuto(kind)), Published: fo.Published, Publisher: fo.Publisher}
	if s.split <= 0 || size <= s.split || !parts {
		return s.put(queue.Job{Stretch: &whole}, len(path))
	}
	for from := int64(0); from < size; from += s.split {
		part := whole
		part.Offset, part.Length = from, s.split
		if err := s.put(queue.Job{Stretch: &part}, len(path)); err != nil {
			return err
		}
	}
	return nil
}

// ofAuto is a kind that was asked for, "" for none.
func ofAuto(k feed.Kind) feed.Kind {
	if k == feed.Auto {
		return ""
	}
	return k
}

func (s *submitter) put(j queue.Job, bytes int) error {
	s.jobs = append(s.jobs, j)
	s.bytes += bytes
	if len(s.jobs) < submitBatch && s.bytes < ledger.MostBytes {
		return nil
	}
	return s.flush()
}

// flush submits what was gathered, after waiting for room.
func (s *submitter) flush() error {
	for s.most > 0 && len(s.jobs) > 0 {
		st, err := s.queue.Status(s.ctx)
		if err != nil {
			return err
		}
		if st.Waiting <= s.most {
			break
		}
		select {
		case <-s.ctx.Done():
			return s.ctx.Err()
		case <-time.After(time.Second):
		}
	}
	added, err := s.queue.Submit(s.ctx, s.jobs)
	s.sent += len(s.jobs)
	s.added += added
	s.jobs, s.bytes = s.jobs[:0], 0
	return err
}

func (s *submitter) finish() error {
	if !s.e.quiet {
		fmt.Fprintf(s.e.err, "casus: %s submitted, %d of them already on the queue, in %.1f s", plural(s.sent, "job", "jobs"), s.sent-s.added, time.Since(s.start).Seconds())
		if s.rejected > 0 {
			fmt.Fprintf(s.e.err, "; %s rejected", plural(s.rejected, "record", "records"))
		}
		fmt.Fprintln(s.e.err)
	}
	if s.rejected > 0 {
		return errRejected
	}
	return nil
}

func (e *env) workerCommand() *cobra.Command {
	var batch, tries int
	var files, listen, logs string
	var untilEmpty bool
	c := &cobra.Command{
		Use:   "worker",
		Short: "Read documents from a queue into the record",
		Long: `Worker takes documents from a queue, reads them and writes them into the record, and only then
acknowledges them. Run as many as you like, on as many machines, with a PostgreSQL record. On SIGTERM
it takes nothing new, brings what it is writing to its end, gives back the rest and leaves. A job that
fails is tried again later, and becomes a dead letter after --tries attempts ("casus dead").

With --listen it serves /metrics for Prometheus, /healthz and /readyz.`,
		Example: `  casus worker --store postgres://casus@db/casus --queue nats://broker/news
  casus worker --files /archive --listen 127.0.0.1:9117`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := choice("log", logs, "text", "json"); err != nil {
				return err
			}
			if batch < 1 || batch > 10000 {
				return usagef("--batch %d (want 1 to 10000)", batch)
			}
			if tries < 1 || tries > 1000 {
				return usagef("--tries %d (want 1 to 1000)", tries)
			}
			q, err := openQueue(c.Context(), c.Flag("queue").Value.String())
			if err != nil {
				return unlessStopped(c.Context(), err)
			}
			defer q.Close()
			s, err := e.open(c.Context(), true)
			if err != nil {
				return unlessStopped(c.Context(), err)
			}
			defer s.Close()
			registry := prometheus.NewRegistry()
			registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), worker.QueueCollector(q))
			if listen != "" {
				stop, err := e.listen(listen, worker.Handler(registry, q, s))
				if err != nil {
					return err
				}
				defer stop()
			}
			defer collectAt(collectAt(addGC))
			// What is being written keeps other workers waiting: it must not wait itself for a thread that reads.
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(max(runtime.GOMAXPROCS(0), e.workers+1)))
			return worker.Run(c.Context(), worker.Config{
				Queue: q, Store: s, Reader: e.readWith(false), Readers: e.workers, Batch: batch, Tries: tries, Files: files,
				UntilEmpty: untilEmpty, Log: e.logger(logs), Metrics: worker.NewMetrics(registry),
			})
		},
	}
	queueFlag(c)
	f := c.Flags()
	f.IntVar(&batch, "batch", 64, "documents of one transaction, at most")
	f.IntVar(&tries, "tries", 10, "attempts at a job before it becomes a dead letter")
	f.StringVar(&files, "files", "", "folder beneath which files submitted by name may be read")
	f.StringVar(&listen, "listen", "", "address for /metrics, /healthz and /readyz")
	f.StringVar(&logs, "log", "text", "log lines: text or json")
	f.BoolVar(&untilEmpty, "until-empty", false, "end when nothing is left on the queue")
	return c
}

// unlessStopped is what failed while a program started that runs until it is told to stop, or nil if it was told so by
// then: that is a good end.
func unlessStopped(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// logger writes to standard error; with --quiet only warnings and errors.
func (e *env) logger(form string) *slog.Logger {
	options := &slog.HandlerOptions{Level: slog.LevelInfo}
	if e.quiet {
		options.Level = slog.LevelWarn
	}
	if form == "json" {
		return slog.New(slog.NewJSONHandler(e.err, options))
	}
	return slog.New(slog.NewTextHandler(e.err, options))
}

// listen serves a handler in the background until stop is called.
func (e *env) listen(address string, h http.Handler) (stop func(), err error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", address, err)
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10}
	if !e.quiet {
		fmt.Fprintf(e.err, "casus: metrics at http://%s/metrics\n", l.Addr())
	}
	go func() { _ = server.Serve(l) }()
	return func() { _ = server.Close() }, nil
}

// state is what "casus status" shows.
type state struct {
	Store   *ledger.Stats  `json:"store,omitempty"`
	Queue   *queue.Status  `json:"queue,omitempty"`
	Workers []queue.Worker `json:"workers,omitempty"`
	Errors  []string       `json:"errors,omitempty"`
}

func (e *env) statusCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "status",
		Short: "What the record holds, what waits on the queue, and how the workers fare",
		Long: `Status counts what the record holds. With --queue or CASUS_QUEUE it also shows the queue (jobs
waiting, with a worker, dead, and the age of the oldest: how far the record lags behind) and each worker of the
last minute with its version, speed and failures. What does not answer is said; the exit code is 1 then.`,
		Example: "  casus status\n  casus status --queue nats://broker/news --format json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := choice("format", format, "table", "json"); err != nil {
				return err
			}
			withQueue := c.Flag("queue").Changed || os.Getenv("CASUS_QUEUE") != ""
			s := e.state(c.Context(), withQueue, c.Flag("queue").Value.String())
			if format == "json" {
				enc := json.NewEncoder(e.out)
				enc.SetIndent("", "  ")
				if err := enc.Encode(s); err != nil {
					return err
				}
			} else if err := e.printState(&s); err != nil {
				return err
			}
			if len(s.Errors) > 0 {
				return fmt.Errorf("status is not whole: %s", strings.Join(s.Errors, "; "))
			}
			return nil
		},
	}
	queueFlag(c)
	c.Flags().StringVarP(&format, "format", "f", "table", "table or json")
	return c
}

func (e *env) state(ctx context.Context, withQueue bool, address string) (s state) {
	failed := func(err error) {
		if err != nil {
			s.Errors = append(s.Errors, err.Error())
		}
	}
	// Who asks for the queue alone need not have a record here.
	if _, err := os.Stat(e.store); err == nil || !withQueue || strings.Contains(e.store, "://") {
		failed(e.ask(ctx, func(store ledger.Store) error {
			stats, err := store.Stats(ctx)
			s.Store = &stats
			return err
		}))
	}
	if !withQueue {
		return s
	}
	q, err := openQueue(ctx, address)
	if err != nil {
		failed(err)
		return s
	}
	defer q.Close()
	if st, err := q.Status(ctx); err != nil {
		failed(err)
	} else {
		s.Queue = &st
	}
	s.Workers, err = q.Workers(ctx)
	failed(err)
	return s
}

func (e *env) printState(s *state) error {
	if st := s.Store; st != nil {
		fmt.Fprintf(e.out, "record   %d documents (%d origins), %d mentions, %d events, %d claims, %d relations, %d rejects\n",
			st.Documents, st.Origins, st.Mentions, st.Events, st.Claims, st.Relations, st.Rejects)
	}
	if q := s.Queue; q != nil {
		fmt.Fprintf(e.out, "queue    %d waiting, %d with a worker (%d again), %d dead", q.Waiting, q.Taken, q.Redelivered, q.Dead)
		if !q.Oldest.IsZero() {
			fmt.Fprintf(e.out, "; the oldest is %s old", time.Since(q.Oldest).Round(time.Second))
		}
		fmt.Fprintln(e.out)
		if len(s.Workers) == 0 {
			fmt.Fprintln(e.out, "workers  none in the last minute")
		}
	}
	if len(s.Workers) == 0 {
		return nil
	}
	return emit(e, &listing{format: "table"}, s.Workers, []string{"worker", "version", "documents", "documents/s", "failures", "seen"}, func(w *queue.Worker) []string {
		var failures []string
		for _, kind := range slices.Sorted(maps.Keys(w.Failures)) {
			failures = append(failures, fmt.Sprintf("%s %d", kind, w.Failures[kind]))
		}
		seen := time.Since(w.Seen).Round(time.Second).String() + " ago"
		return []string{w.ID, w.Version, fmt.Sprint(w.Documents), fmt.Sprintf("%.1f", w.Rate), strings.Join(failures, ", "), seen}
	})
}

func (e *env) deadCommand() *cobra.Command {
	var l listing
	var requeue bool
	c := &cobra.Command{
		Use:   "dead [ID...]",
		Short: "List jobs that were given up, or send them again",
		Long: `Dead lists the dead letters of a queue with the reason for each. With --requeue those named, or
all, go back on the queue.`,
		Example: "  casus dead --queue nats://broker/news\n  casus dead --requeue",
		RunE: func(c *cobra.Command, args []string) error {
			if err := l.check(); err != nil {
				return err
			}
			if len(args) > 0 && !requeue {
				return usagef("naming dead letters needs --requeue")
			}
			q, err := openQueue(c.Context(), c.Flag("queue").Value.String())
			if err != nil {
				return err
			}
			defer q.Close()
			if requeue {
				n, err := q.Requeue(c.Context(), args...)
				if err == nil && !e.quiet {
					fmt.Fprintf(e.err, "casus: %s back on the queue\n", plural(n, "job", "jobs"))
				}
				return err
			}
			rows, err := q.Dead(c.Context(), l.limit)
			if err != nil {
				return err
			}
			return emit(e, &l, rows, []string{"id", "attempts", "at", "document", "source", "reason"}, func(d *queue.DeadLetter) []string {
				source := where(feed.Item{Source: d.Source, Line: d.Line})
				return []string{d.ID, fmt.Sprint(d.Attempts), d.At.Format(time.RFC3339), d.Document, source, d.Reason}
			})
		},
	}
	l.flags(c)
	queueFlag(c)
	c.Flags().BoolVar(&requeue, "requeue", false, "send dead letters again: those named, or all")
	return c
}
