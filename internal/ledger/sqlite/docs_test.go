package sqlite

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// TestDocumentedQueries runs the example queries of docs/store.md.
func TestDocumentedQueries(t *testing.T) {
	queries, page := ledgertest.Queries(t, "../../../docs/store.md", "sql")
	s := open(t, filepath.Join(t.TempDir(), "casus.db"))
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR; RUS ASSAULT UKR")
	entries[0].Known = entries[0].Doc.PublishedDate().Time()
	entries[0].Doc.Title = "Niger and Ukraine: diplomatic relations"
	if _, err := s.Add(t.Context(), entries); err != nil {
		t.Fatal(err)
	}
	for _, query := range queries {
		rows, err := s.read.QueryContext(t.Context(), query)
		if err != nil {
			t.Errorf("%v in\n%s", err, query)
			continue
		}
		if !rows.Next() {
			t.Errorf("no row (%v) from\n%s", rows.Err(), query)
		}
		rows.Close()
	}
	for table := range strings.FieldsSeq("docs texts search origins copies shingles mentions blocks items openings links events retired handles parties dyads pairs moves relations claims claim_parties rejects batches totals") {
		if !strings.Contains(page, "`"+table+"`") {
			t.Errorf("the page does not explain table %s", table)
		}
	}
}
