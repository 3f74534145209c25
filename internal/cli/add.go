package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
)

// One transaction takes so many documents, or as many as have so many bytes of text.
const (
	addBatch = 500
	addBytes = 8 << 20
)

func (e *env) addCommand() *cobra.Command {
	var in input
	c := &cobra.Command{
		Use:   "add [FILE...]",
		Short: "Read documents into the record",
		Long: `Add reads documents as code does and keeps them with their events, claims and relations
in the record (--store). Adding a document twice changes nothing. What was
acknowledged survives; a run that was stopped is simply started again.`,
		Example: `  casus add reports.jsonl
  casus add --store sahel.db folder/ --date 2024-08-07`,
		RunE: func(c *cobra.Command, args []string) error {
			fo, err := in.options(e)
			if err != nil {
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
			b := &batcher{e: e, store: s, ctx: c.Context()}
			t, err := e.read(c.Context(), names, fo, e.readWith(false), b.add, b.reject)
			// What was read before the run was stopped is kept.
			if ferr := b.flush(context.WithoutCancel(c.Context())); err == nil {
				err = ferr
			}
			if err != nil {
				return err
			}
			t.rejected += b.refused
			if !e.quiet {
				fmt.Fprintf(e.err, "casus: %s (copies: %d), %d known already; %s and %s opened or revised in %s\n",
					plural(b.sum.Added, "new document", "new documents"), b.sum.Copies, b.sum.Known,
					plural(b.sum.Events, "event", "events"), plural(b.sum.Changes, "relation change", "relation changes"), e.store)
			}
			return e.finish(t, "read")
		},
	}
	in.flags(c)
	return c
}

// batcher gathers entries and writes them batch by batch.
type batcher struct {
	e       *env
	store   ledger.Store
	ctx     context.Context
	entries []ledger.Entry
	places  []place // of the entries
	bytes   int     // of their texts
	rejects []ledger.Reject
	sum     ledger.AddResult
	refused int
}

// place is where a document came from.
type place struct {
	source string
	line   int
}

func (b *batcher) add(it feed.Item, doc *casus.Document, coding *casus.Coding) error {
	b.entries = append(b.entries, ledger.Entry{Doc: *doc, Coding: *coding})
	b.places = append(b.places, place{it.Source, it.Line})
	b.bytes += len(doc.Text)
	if len(b.entries) < addBatch && b.bytes < addBytes {
		return nil
	}
	return b.flush(b.ctx)
}

func (b *batcher) reject(r ledger.Reject) error {
	b.rejects = append(b.rejects, r)
	if len(b.rejects) < addBatch {
		return nil
	}
	return b.flush(b.ctx)
}

func (b *batcher) flush(ctx context.Context) error {
	if len(b.entries) > 0 {
		r, err := b.store.Add(ctx, b.entries)
		if err != nil {
			return err
		}
		b.sum.Added += r.Added
		b.sum.Known += r.Known
		b.sum.Copies += r.Copies
		b.sum.Events += r.Events
		b.sum.Changes += r.Changes
		for _, x := range r.Refused {
			b.refuse(x)
		}
		b.places = b.places[:0]
		clear(b.entries)
		b.entries, b.bytes = b.entries[:0], 0
	}
	if len(b.rejects) > 0 {
		if err := b.store.Reject(ctx, b.rejects); err != nil {
			return err
		}
		b.rejects = b.rejects[:0]
	}
	return nil
}

// refuse reports a document that the store did not take and keeps its record aside.
func (b *batcher) refuse(x ledger.Refusal) {
	from := b.places[x.Index]
	fmt.Fprintf(b.e.err, "casus: %s: %v (rejected)\n", where(feed.Item{Source: from.source, Line: from.line}), x.Err)
	record, err := json.Marshal(&b.entries[x.Index].Doc)
	if err != nil {
		record = nil
	}
	b.rejects = append(b.rejects, ledger.Reject{Source: from.source, Line: from.line, Reason: x.Err.Error(), Record: strings.ToValidUTF8(string(record[:min(len(record), 4096)]), ""), At: time.Now().UTC()})
	b.refused++
}
