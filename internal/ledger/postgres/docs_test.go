package postgres

import (
	"testing"

	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
)

// TestDocumentedQueries runs the example queries of docs/store.md.
func TestDocumentedQueries(t *testing.T) {
	queries, _ := ledgertest.Queries(t, "../../../docs/store.md", "postgresql")
	s := open(t, postgrestest.Address(t))
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR; RUS ASSAULT UKR")
	entries[0].Doc.Title = "Niger and Ukraine: diplomatic relations"
	if _, err := s.Add(t.Context(), entries); err != nil {
		t.Fatal(err)
	}
	for _, query := range queries {
		rows, err := s.pool.Query(t.Context(), query)
		if err != nil {
			t.Errorf("%v in\n%s", err, query)
			continue
		}
		if !rows.Next() {
			t.Errorf("no row (%v) from\n%s", rows.Err(), query)
		}
		rows.Close()
	}
}
