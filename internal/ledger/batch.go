package ledger

import (
	"context"

	"github.com/casus-events/casus/internal/casus"
)

// Place is where a document came from: file or address, and line, 0 for the whole of it.
type Place struct {
	Source string
	Line   int
}

// MostBytes bounds the texts of one transaction.
const MostBytes = 8 << 20

// Batch gathers what one transaction takes: entries, and records that could not be read. The zero value is empty.
type Batch struct {
	entries []Entry
	places  []Place // of the entries
	bytes   int     // of their texts
	rejects []Reject
}

// Add puts an entry into the batch.
func (b *Batch) Add(e Entry, from Place) {
	b.entries = append(b.entries, e)
	b.places = append(b.places, from)
	b.bytes += len(e.Doc.Text)
}

// Reject puts a record into the batch that could not be read.
func (b *Batch) Reject(r Reject) { b.rejects = append(b.rejects, r) }

// Full says that the batch holds most entries or rejects, or as many bytes of text as a transaction takes.
func (b *Batch) Full(most int) bool {
	return len(b.entries) >= most || len(b.rejects) >= most || b.bytes >= MostBytes
}

// Write puts the batch into a store, after which it is empty. An entry that the store refuses is set aside among the
// rejects, and refused is told of it. When Write fails, what is not on record is still in the batch: it can be written again.
func (b *Batch) Write(ctx context.Context, s Store, refused func(Place, *casus.Document, error)) (sum AddResult, err error) {
	if len(b.entries) > 0 {
		if sum, err = s.Add(ctx, b.entries); err != nil {
			return sum, err
		}
		for _, x := range sum.Refused {
			from, doc := b.places[x.Index], &b.entries[x.Index].Doc
			b.Reject(NewReject(from.Source, from.Line, doc, x.Err))
			refused(from, doc, x.Err)
		}
		clear(b.entries)
		b.entries, b.places, b.bytes = b.entries[:0], b.places[:0], 0
	}
	if len(b.rejects) > 0 {
		if err = s.Reject(ctx, b.rejects); err == nil {
			clear(b.rejects)
			b.rejects = b.rejects[:0]
		}
	}
	return sum, err
}
