package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
)

// addBatch is the most documents of one transaction.
var addBatch = 500

// addGC is how much garbage may gather beside what is in use, in per cent, while a run or a worker fills the record: half of what
// is usual saves some 40 MB beside the store's own caches, and costs too little time to measure.
const addGC = 50

func (e *env) addCommand() *cobra.Command {
	var in input
	var known string
	c := &cobra.Command{
		Use:   "add [FILE...]",
		Short: "Read documents into the record",
		Long: `Add reads documents as code does and keeps them with their events, claims and relations
in the record (--store). Adding a document twice changes nothing. What was
acknowledged survives; a run that was stopped is simply started again.

With --known published an archive, given in order of publication, is kept as if each report had
been added on its day: "ties A B --known DAY" then answers as the record would have on that day.
What the record knew already is never dated back.`,
		Example: `  casus add reports.jsonl
  casus add --store sahel.db folder/ --date 2024-08-07
  casus add --store postgres://casus@db.example.org/casus reports.jsonl`,
		RunE: func(c *cobra.Command, args []string) error {
			fo, err := in.options(e)
			if err != nil {
				return err
			}
			if err := choice("known", known, "now", "published"); err != nil {
				return err
			}
			names, err := e.inputs(args)
			if err != nil {
				return err
			}
			s, err := e.open(c.Context(), true)
			if err != nil {
				return err
			}
			defer s.Close()
			b := &batcher{e: e, store: s, ctx: c.Context(), published: known == "published", files: newCheckpoints(s, fo, e)}
			defer collectAt(collectAt(addGC))
			fo.Resume = b.files.resume
			t, err := e.read(c.Context(), names, fo, e.readWith(false), b.onRecord, b.add, b.reject)
			// What was read before the run was stopped is kept.
			ferr := b.flush(context.WithoutCancel(c.Context()))
			if err == nil {
				err = ferr
			}
			if err == nil {
				err = b.files.finish(c.Context())
			}
			if err != nil {
				return err
			}
			t.rejected += b.refused
			if !e.quiet {
				fmt.Fprintf(e.err, "casus: %s (copies: %d), %d known already; %s and %s opened or revised in %s\n",
					plural(b.sum.Added, "new document", "new documents"), b.sum.Copies, b.sum.Known,
					plural(b.sum.Events, "event", "events"), plural(b.sum.Changes, "relation change", "relation changes"), shown(e.store))
			}
			return e.finish(t, "read")
		},
	}
	in.flags(c)
	c.Flags().StringVar(&known, "known", "now", "when the record came to know a document: now, or when it was published")
	return c
}

// batcher gathers what was read and writes it batch by batch.
type batcher struct {
	e      *env
	store  ledger.Store
	ctx    context.Context
	files  *checkpoints // nil keeps none
	batch  ledger.Batch
	passed int // items since the last flush that were no entries: on record already
	// published: the record comes to know a document when it was published.
	published bool
	sum       ledger.AddResult
	refused   int
	// onRefused, when set, is told of documents that the store did not take.
	onRefused func(ledger.Place, string)
}

// onRecord reports whether the record holds a document with its text, so that it need not be read again.
func (b *batcher) onRecord(ctx context.Context, doc *casus.Document) bool {
	held, err := b.store.OnRecord(ctx, []casus.Document{*doc})
	return err == nil && held[0]
}

func (b *batcher) add(w *work, coding *casus.Coding) error {
	b.files.note(&w.Item)
	if w.known {
		b.sum.Known++
		b.passed++
	} else {
		entry := ledger.Entry{Doc: w.Doc, Coding: *coding}
		if b.published {
			entry.Known = published(&w.Doc)
		}
		b.batch.Add(entry, ledger.Place{Source: w.Source, Line: w.Line})
	}
	return b.full()
}

// published is the instant of publication, the start of the day where no time is given, zero where it is unknown.
func published(doc *casus.Document) time.Time {
	if t, err := time.Parse(time.RFC3339, doc.Published); err == nil {
		return t
	}
	if d := doc.PublishedDate(); d.Known() {
		return d.Time()
	}
	return time.Time{}
}

func (b *batcher) reject(it feed.Item, r ledger.Reject) error {
	b.files.note(&it)
	b.batch.Reject(r)
	return b.full()
}

// full writes what was gathered once it is enough.
func (b *batcher) full() error {
	if !b.batch.Full(addBatch) && b.passed < 20*addBatch {
		return nil
	}
	return b.flush(b.ctx)
}

func (b *batcher) flush(ctx context.Context) error {
	r, err := b.batch.Write(ctx, b.store, b.refuse)
	if err != nil {
		return err
	}
	b.sum.Added += r.Added
	b.sum.Known += r.Known
	b.sum.Copies += r.Copies
	b.sum.Events += r.Events
	b.sum.Changes += r.Changes
	b.passed = 0
	return b.files.keep(ctx)
}

// refuse reports a document that the store did not take.
func (b *batcher) refuse(from ledger.Place, _ *casus.Document, reason error) {
	fmt.Fprintf(b.e.err, "casus: %s: %v (rejected)\n", where(feed.Item{Source: from.Source, Line: from.Line}), reason)
	b.refused++
	if b.onRefused != nil {
		b.onRefused(from, reason.Error())
	}
}
