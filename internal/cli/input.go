package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/feed/fetch"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/reader"
)

// input holds the options of commands that read documents.
type input struct {
	kind      string
	date      string
	publisher string
	explain   bool
	network
}

func (in *input) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&in.kind, "input", "auto", "kind of input: auto, text, jsonl, csv, html, feed, warc")
	f.StringVar(&in.date, "date", "", "publication date of documents that carry none (2006-01-02)")
	f.StringVar(&in.publisher, "publisher", "", "publisher of documents that carry none")
	in.network.flags(c)
}

// network holds the options of commands that may fetch web addresses.
type network struct {
	contact string
	hosts   []string
}

func (w *network) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&w.contact, "contact", os.Getenv("CASUS_CONTACT"), "your address, told to the servers that are asked for pages (or set CASUS_CONTACT)")
	f.StringSliceVar(&w.hosts, "allow-host", nil, "a host that may be asked though it is not on the public internet: a test server, your own")
}

// client asks the servers of web addresses.
func (w *network) client() *fetch.Client {
	return fetch.New(fetch.Options{Version: reader.Version, Contact: w.contact, AllowHosts: w.hosts})
}

// options checks the flags.
func (in *input) options(e *env) (feed.Options, error) {
	if err := choice("input", in.kind, feed.Kinds()...); err != nil {
		return feed.Options{}, err
	}
	if in.date != "" {
		if _, err := casus.ParseDate(in.date); err != nil {
			return feed.Options{}, usagef("--date: %v", err)
		}
	}
	return feed.Options{Kind: feed.Kind(in.kind), Published: in.date, Publisher: in.publisher, Stdin: e.in, Client: in.client()}, nil
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
	foreign                               int // documents in other languages, not coded
	bytes                                 int64
	start                                 time.Time
	meter                                 *feed.Meter
}

// known says whether a document is on record already; nil knows none.
type known func(context.Context, *casus.Document) bool

// work is one item on its way through the readers.
type work struct {
	feed.Item
	known bool // on record already, and not read again
}

// read takes the documents of the named inputs through the readers, in order, and hands every coding to
// out. Bad records are reported and counted; the run goes on. Documents in other languages than English, and those
// already on record, come with an empty coding.
func (e *env) read(ctx context.Context, names []string, fo feed.Options, ro reader.Options, on known, out func(*work, *casus.Coding) error, rejected func(feed.Item, ledger.Reject) error) (*tally, error) {
	fo.Lazy, fo.Meter = true, &feed.Meter{}
	t := &tally{start: time.Now(), meter: fo.Meter}
	err := e.readItems(ctx, t, func(ctx context.Context, yield func(feed.Item) bool) error { return feed.Walk(ctx, names, fo, yield) }, ro, on, out, rejected)
	return t, err
}

// readItems is read for the items that walk yields; it counts into t.
func (e *env) readItems(ctx context.Context, t *tally, walk func(context.Context, func(feed.Item) bool) error, ro reader.Options, on known, out func(*work, *casus.Coding) error, rejected func(feed.Item, ledger.Reject) error) error {
	progress := e.progress(t)
	defer progress.stop()
	items := make(chan *work, 4)
	outer := ctx
	ctx, cancel := context.WithCancel(outer)
	defer cancel()
	var walkErr error
	go func() {
		defer close(items)
		walkErr = walk(ctx, func(it feed.Item) bool {
			select {
			case items <- &work{Item: it}:
				return true
			case <-ctx.Done():
				return false
			}
		})
	}()
	next := func() (reader.Work, bool) {
		w, ok := <-items
		if !ok {
			return reader.Work{}, false
		}
		return reader.Work{Doc: &w.Doc, Tag: w, Err: w.Err, Prepare: func() (bool, error) {
			w.Load()
			if w.Err != nil {
				return false, w.Err
			}
			reader.Identify(&w.Doc)
			w.known = on != nil && on(ctx, &w.Doc)
			return !w.known, nil
		}}, true
	}
	var failed error
	reader.Run(ctx, e.workers, ro, next, func(r reader.Result) bool {
		w := r.Tag.(*work)
		if w.Note != "" && !e.quiet {
			progress.clear()
			fmt.Fprintf(e.err, "casus: %s: %s\n", where(w.Item), w.Note)
		}
		if r.Err != nil {
			if ctx.Err() != nil && errors.Is(r.Err, context.Canceled) {
				return false
			}
			progress.clear()
			fmt.Fprintf(e.err, "casus: %s: %v (rejected)\n", where(w.Item), r.Err)
			t.rejected++
			if rejected != nil {
				failed = rejected(w.Item, ledger.Reject{Source: w.Source, Line: w.Line, Reason: r.Err.Error(), Record: w.Record, At: time.Now().UTC()})
			}
			return failed == nil
		}
		coding := r.Coding
		switch {
		case coding == nil:
			coding = reader.Unread(r.Doc)
		case !r.Doc.English():
			t.foreign++
		}
		t.documents++
		t.bytes += int64(len(r.Doc.Text))
		t.mentions += len(coding.Mentions)
		t.events += len(coding.Events)
		progress.tick()
		failed = out(w, coding)
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
	return failed
}

// rejection is an error that sets one document aside; the run goes on.
type rejection struct{ error }

// each hands every document of the named inputs to do, in order and one at a time, then flushes w. Bad records,
// and documents for which do returns a rejection, are reported and counted.
func (e *env) each(ctx context.Context, names []string, fo feed.Options, w *bufio.Writer, do func(*feed.Item) error) error {
	rejected := 0
	var failed error
	err := feed.Walk(ctx, names, fo, func(it feed.Item) bool {
		if it.Note != "" && !e.quiet {
			fmt.Fprintf(e.err, "casus: %s: %s\n", where(it), it.Note)
		}
		bad := it.Err
		if bad == nil {
			err := do(&it)
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
		if t.foreign > 0 {
			fmt.Fprintf(e.err, "; %s in other languages than English, not coded", plural(t.foreign, "document", "documents"))
		}
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
