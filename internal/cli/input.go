package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/reader"
)

// input holds the options of commands that read documents.
type input struct {
	kind      string
	date      string
	publisher string
	explain   bool
}

func (in *input) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&in.kind, "input", "auto", "kind of input: auto, text, jsonl, csv, html")
	f.StringVar(&in.date, "date", "", "publication date of documents that carry none (2006-01-02)")
	f.StringVar(&in.publisher, "publisher", "", "publisher of documents that carry none")
}

// options checks the flags.
func (in *input) options(e *env) (feed.Options, error) {
	if err := choice("input", in.kind, "auto", "text", "jsonl", "csv", "html"); err != nil {
		return feed.Options{}, err
	}
	if in.date != "" {
		if _, err := casus.ParseDate(in.date); err != nil {
			return feed.Options{}, usagef("--date: %v", err)
		}
	}
	return feed.Options{Kind: feed.Kind(in.kind), Published: in.date, Publisher: in.publisher, Stdin: e.in}, nil
}

// inputs are the names given, or standard input when it is piped.
func (e *env) inputs(args []string) ([]string, error) {
	if len(args) > 0 {
		return args, nil
	}
	if isTerminal(e.in) {
		return nil, usagef("name files or folders, or pipe text in (\"-\" reads standard input)")
	}
	return []string{"-"}, nil
}

// tally counts a run.
type tally struct {
	documents, mentions, events, rejected int
	bytes                                 int64
	start                                 time.Time
}

// read takes the documents of the named inputs through the readers, in order, and hands every coding to
// out. Bad records are reported and counted; the run goes on.
func (e *env) read(ctx context.Context, names []string, fo feed.Options, ro reader.Options, out func(feed.Item, *casus.Document, *casus.Coding) error, rejected func(ledger.Reject) error) (*tally, error) {
	t := &tally{start: time.Now()}
	progress := e.progress(t)
	defer progress.stop()
	items := make(chan feed.Item, 16)
	outer := ctx
	ctx, cancel := context.WithCancel(outer)
	defer cancel()
	var walkErr error
	go func() {
		defer close(items)
		walkErr = feed.Walk(ctx, names, fo, func(it feed.Item) bool {
			select {
			case items <- it:
				return true
			case <-ctx.Done():
				return false
			}
		})
	}()
	next := func() (reader.Work, bool) {
		it, ok := <-items
		return reader.Work{Doc: &it.Doc, Tag: it, Err: it.Err}, ok
	}
	var failed error
	reader.Run(ctx, e.workers, ro, next, func(r reader.Result) bool {
		it := r.Tag.(feed.Item)
		if it.Note != "" && !e.quiet {
			fmt.Fprintf(e.err, "casus: %s: %s\n", where(it), it.Note)
		}
		if r.Err != nil {
			if ctx.Err() != nil && errors.Is(r.Err, context.Canceled) {
				return false
			}
			progress.clear()
			fmt.Fprintf(e.err, "casus: %s: %v (rejected)\n", where(it), r.Err)
			t.rejected++
			if rejected != nil {
				failed = rejected(ledger.Reject{Source: it.Source, Line: it.Line, Reason: r.Err.Error(), Record: it.Record, At: time.Now().UTC()})
			}
			return failed == nil
		}
		t.documents++
		t.bytes += int64(len(r.Doc.Text))
		t.mentions += len(r.Coding.Mentions)
		t.events += len(r.Coding.Events)
		progress.tick()
		failed = out(it, r.Doc, r.Coding)
		return failed == nil
	})
	cancel()
	for range items {
	}
	if failed == nil && !errors.Is(walkErr, context.Canceled) {
		failed = walkErr
	}
	if failed == nil && outer.Err() != nil {
		failed = outer.Err()
	}
	return t, failed
}

// rejection is an error that sets one document aside; the run goes on.
type rejection struct{ error }

// each hands every document of the named inputs to do, in order and one at a time, then flushes w. Bad records,
// and documents for which do returns a rejection, are reported and counted.
func (e *env) each(ctx context.Context, names []string, fo feed.Options, w *bufio.Writer, do func(*casus.Document) error) error {
	rejected := 0
	var failed error
	err := feed.Walk(ctx, names, fo, func(it feed.Item) bool {
		if it.Note != "" && !e.quiet {
			fmt.Fprintf(e.err, "casus: %s: %s\n", where(it), it.Note)
		}
		bad := it.Err
		if bad == nil {
			err := do(&it.Doc)
			if r, ok := err.(rejection); ok {
				bad = r.error
			} else {
				failed = err
			}
		}
		if bad != nil {
			fmt.Fprintf(e.err, "casus: %s: %v (rejected)\n", where(it), bad)
			rejected++
		}
		return failed == nil
	})
	if failed != nil {
		err = failed
	}
	if ferr := w.Flush(); err == nil {
		err = ferr
	}
	if err == nil && rejected > 0 {
		err = errRejected
	}
	return err
}

func where(it feed.Item) string {
	if it.Line > 0 {
		return fmt.Sprintf("%s:%d", it.Source, it.Line)
	}
	return it.Source
}

// finish prints the summary and decides the exit code.
func (e *env) finish(t *tally, what string) error {
	if !e.quiet {
		seconds := time.Since(t.start).Seconds()
		fmt.Fprintf(e.err, "casus: %s, %s, %s %s in %.1f s (%.0f kB/s)", plural(t.documents, "document", "documents"), plural(t.mentions, "mention", "mentions"),
			plural(t.events, "event", "events"), what, seconds, float64(t.bytes)/1000/max(seconds, 0.001))
		if t.rejected > 0 {
			fmt.Fprintf(e.err, "; %s rejected", plural(t.rejected, "record", "records"))
		}
		fmt.Fprintln(e.err)
	}
	if t.rejected > 0 {
		return errRejected
	}
	return nil
}
