package event_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// figures are the counts a text gives, "TYPE killed 2-2 injured 80-80" for each mention that has any.
func figures(t *testing.T, text string) string {
	t.Helper()
	coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		if m.Counts == nil {
			continue
		}
		s := m.Type
		for _, n := range []struct {
			name  string
			count *casus.Count
		}{{"killed", m.Counts.Killed}, {"injured", m.Counts.Injured}, {"displaced", m.Counts.Displaced}, {"deployed", m.Counts.Deployed}} {
			if n.count != nil {
				s += fmt.Sprintf(" %s %d-%d", n.name, n.count.Min, n.count.Max)
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// Figures told by a verb beside the act of violence belong to it.
func TestCasualties(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Chadian guards shot dead four Sudanese soldiers.", "ASSAULT killed 4-4"},
		{"Sudanese police opened fire on protesters; 31 people were hurt.", "ASSAULT injured 31-31"},
		{"Chad and Sudan fought from 2011 to 2013, and 900 people were killed.", "ASSAULT killed 900-900"},
		{"Chadian rebels shelled a Sudanese town, killing six villagers and wounding nine.", "ASSAULT killed 6-6, ASSAULT injured 9-9"},
		{"A Chadian raid on a Sudanese village left seven people dead.", "ASSAULT killed 7-7"},
		{"Chadian rebels shelled a Sudanese town; hundreds would have been killed in a siege.", ""},
		{"Peru deployed two battalions to the Bolivian border.", ""},
		{"Peru deployed 600 soldiers to the Bolivian border.", "MOBILIZE deployed 600-600"},
	}
	for _, test := range tests {
		if got := figures(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
