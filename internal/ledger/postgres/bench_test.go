package postgres

import (
	"testing"

	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
)

// BenchmarkAdd adds batches of 500 paragraphs to a store that grows.
func BenchmarkAdd(b *testing.B) {
	const batch = 500
	s := open(b, postgrestest.Address(b))
	w := ledgertest.NewWorld(220)
	for b.Loop() {
		b.StopTimer()
		entries := w.Batch(batch, 150)
		b.StartTimer()
		if _, err := s.Add(b.Context(), entries); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*batch/b.Elapsed().Seconds(), "docs/s")
}
