package when

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// TestAnnotate writes the times of the documents in WHEN_INPUT (JSON Lines: id, published, text) to WHEN_OUTPUT, as
// the scorer of time expressions reads them.
func TestAnnotate(t *testing.T) {
	in, out := os.Getenv("WHEN_INPUT"), os.Getenv("WHEN_OUTPUT")
	if in == "" || out == "" {
		t.Skip("no WHEN_INPUT and WHEN_OUTPUT")
	}
	r, err := os.Open(in)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	w, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	f := New()
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<26)
	enc := json.NewEncoder(w)
	for lines.Scan() {
		var d struct{ ID, Published, Text string }
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		published, _ := casus.ParseDate(d.Published)
		var a text.Analysis
		split(&a, d.Text)
		type span struct {
			Start int            `json:"start"`
			End   int            `json:"end"`
			Type  casus.TimeKind `json:"type"`
			Value string         `json:"value"`
			From  casus.Date     `json:"from,omitzero"`
			To    casus.Date     `json:"to,omitzero"`
			Rule  string         `json:"rule"`
		}
		times := []span{}
		for _, m := range f.Find(&a, published) {
			sp := a.SpanOf(m.First, m.Last)
			start := utf8.RuneCountInString(d.Text[:sp.Start])
			times = append(times, span{start, start + utf8.RuneCountInString(sp.Of(d.Text)), m.Kind, m.Value, m.Interval.Start, m.Interval.End, m.Rule})
		}
		if err := enc.Encode(map[string]any{"id": d.ID, "times": times}); err != nil {
			t.Fatal(err)
		}
	}
}
