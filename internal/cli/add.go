package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/reader"
)

// addBatch is the number of documents in one transaction.
const addBatch = 500

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
			t, err := e.read(c.Context(), names, fo, reader.Options{}, b.add, func(r ledger.Reject) error {
				b.rejects = append(b.rejects, r)
				return nil
			})
			// What was read before the run was stopped is kept.
			if ferr := b.flush(context.WithoutCancel(c.Context())); err == nil {
				err = ferr
			}
			if err != nil {
				return err
			}
			t.nRejected += b.refused
			if !e.quiet {
				fmt.Fprintf(e.err, "casus: %d new documents (%d of them copies), %d known already; %d events and %d relation changes opened or revised in %s\n",
					b.sum.Added, b.sum.Copies, b.sum.Known, b.sum.Events, b.sum.Changes, e.store)
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
	rejects []ledger.Reject
	sum     ledger.AddResult
	refused int
}

func (b *batcher) add(doc *casus.Document, coding *casus.Coding) error {
	b.entries = append(b.entries, ledger.Entry{Doc: *doc, Coding: *coding})
	if len(b.entries) < addBatch {
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
			fmt.Fprintf(b.e.err, "casus: document %s: %v (rejected)\n", x.ID, x.Err)
			b.rejects = append(b.rejects, ledger.Reject{Source: "document " + x.ID, Reason: x.Err.Error()})
			b.refused++
		}
		b.entries = b.entries[:0]
	}
	if len(b.rejects) > 0 {
		if err := b.store.Reject(ctx, b.rejects); err != nil {
			return err
		}
		b.rejects = b.rejects[:0]
	}
	return nil
}
