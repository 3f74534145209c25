package sqlite

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/ledger/ledgertest"
)

// TestDocumentedQueries runs the example queries of docs/store.md.
func TestDocumentedQueries(t *testing.T) {
	page, err := os.ReadFile("../../../docs/store.md")
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, filepath.Join(t.TempDir(), "casus.db"))
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR; RUS ASSAULT UKR")
	entries[0].Known = entries[0].Doc.PublishedDate().Time()
	entries[0].Doc.Title = "Niger and Ukraine: diplomatic relations"
	if _, err := s.Add(t.Context(), entries); err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(page), "```sql\n")[1:]
	if len(blocks) == 0 {
		t.Fatal("no queries on the page")
	}
	for _, block := range blocks {
		query, _, _ := strings.Cut(block, "```")
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
		if !strings.Contains(string(page), "`"+table+"`") {
			t.Errorf("the page does not explain table %s", table)
		}
	}
}
