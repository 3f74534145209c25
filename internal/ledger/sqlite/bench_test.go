package sqlite

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// BenchmarkAdd adds batches of 1,000 paragraphs to a store that grows.
func BenchmarkAdd(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "casus.db"))
	w := ledgertest.NewWorld(220)
	for b.Loop() {
		b.StopTimer()
		entries := w.Batch(1000, 150)
		b.StartTimer()
		if _, err := s.Add(b.Context(), entries); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "docs/s")
}

// BenchmarkBusy adds 200,000 reports about a dozen actors, the same pairs again and again, and reports how fast the first
// and the last tenth went in.
func BenchmarkBusy(b *testing.B) {
	for b.Loop() {
		s := open(b, filepath.Join(b.TempDir(), "casus.db"))
		ledgertest.Fill(b, s, ledgertest.NewWorld(12), benchDocs(133_000))
	}
}

// benchDocs is the number of documents that CASUS_BENCH_DOCS names.
func benchDocs(unset int) int {
	if n, err := strconv.Atoi(os.Getenv("CASUS_BENCH_DOCS")); err == nil {
		return n
	}
	return unset
}

// BenchmarkLarge fills a store with CASUS_BENCH_DOCS documents (20,000 when unset), reports how fast the
// first and the last tenth went in, and asks.
func BenchmarkLarge(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "casus.db"))
	w := ledgertest.NewWorld(220)
	ledgertest.Fill(b, s, w, benchDocs(20_000))
	stats, err := s.Stats(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d documents, %d events, %d relations, %d MB", stats.Documents, stats.Events, stats.Relations, stats.Bytes>>20)
	x, y := w.Actors[0], w.Actors[1]
	ask := func(name string, question func() error) {
		b.Run(name, func(b *testing.B) {
			var each []time.Duration
			for b.Loop() {
				start := time.Now()
				if err := question(); err != nil {
					b.Fatal(err)
				}
				each = append(each, time.Since(start))
			}
			slices.Sort(each)
			b.ReportMetric(float64(each[len(each)*99/100].Microseconds())/1000, "p99-ms")
		})
	}
	ctx := b.Context()
	ask("ties", func() error {
		a, c := w.Actor(), w.Actor()
		_, err := s.Ties(ctx, ledger.TiesQuery{A: a, B: c, On: casus.MakeDate(2005, 6, 1)})
		return err
	})
	ask("all ties of the busiest pair", func() error { _, err := s.Ties(ctx, ledger.TiesQuery{A: x, B: y}); return err })
	ask("events of an actor", func() error {
		_, _, err := s.Events(ctx, ledger.EventQuery{Actors: []string{x}})
		return err
	})
	ask("events of a pair", func() error { _, _, err := s.Events(ctx, ledger.EventQuery{A: x, B: y, Pair: true}); return err })
	ask("a week's events", func() error {
		_, _, err := s.Events(ctx, ledger.EventQuery{Since: casus.MakeDate(2001, 3, 1), Until: casus.MakeDate(2001, 3, 7)})
		return err
	})
	ask("counterparts", func() error { _, err := s.Counterparts(ctx, ledger.CounterpartQuery{Actor: x}); return err })
	ask("dyad by month", func() error { _, err := s.Dyad(ctx, ledger.DyadQuery{A: x, B: y}); return err })
	ask("changes", func() error { _, _, err := s.Changes(ctx, ledger.ChangeQuery{}); return err })
	ask("search", func() error {
		_, _, err := s.Documents(ctx, ledger.DocumentQuery{Search: w.Words[500], Page: ledger.Page{Limit: 20}})
		return err
	})
	ask("actors", func() error { _, _, err := s.Actors(ctx, ledger.ActorQuery{}); return err })
	ask("stats", func() error { _, err := s.Stats(ctx); return err })
}
