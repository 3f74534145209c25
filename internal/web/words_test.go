package web

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

// A state that began in some month or year is not given a day.
func TestSince(t *testing.T) {
	from := casus.Date{Year: 2023, Month: 3, Day: 1}
	for precision, want := range map[casus.Precision]string{
		casus.PrecisionDay: "1 March 2023", casus.PrecisionMonth: "March 2023", casus.PrecisionYear: "2023", casus.PrecisionAbout: "about 1 March 2023",
	} {
		if got := since(casus.Relation{From: from, FromPrecision: precision}); got != want {
			t.Errorf("since %s: %q, want %q", precision, got, want)
		}
	}
}

// Charges in the words of a report are rejected; they accuse nobody.
func TestRejectedThing(t *testing.T) {
	s := &site{}
	e := &casus.Event{Type: "REJECT", Act: "deny_reject_accusation", Status: casus.Asserted,
		Actors: []casus.EventActor{{Code: "UKR", Sector: "GOV", Name: "Ukraine"}}, Recipients: []casus.EventActor{{Name: "the charges"}}}
	var out strings.Builder
	for _, l := range s.sentence(e) {
		out.WriteString(l.Text)
	}
	if got := out.String(); got != "Ukraine rejected the charges" {
		t.Errorf("%q", got)
	}
}

// A deed to nobody named ends before its preposition; a phrase from the head of a sentence loses its capital inside one, a name does not.
func TestSentenceWords(t *testing.T) {
	for verb, want := range map[string]string{"demonstrated against": "demonstrated", "recalled its ambassador from": "recalled its ambassador", "met, with others between them,": "", "attacked": ""} {
		got, ok := alone(verb)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v", verb, got, ok)
		}
	}
	for phrase, want := range map[string]string{"Two soldiers": "two soldiers", "The army": "the army", "Niger": "Niger", "Bolivian traders": "Bolivian traders", "Two": "Two"} {
		if got := inside(phrase); got != want {
			t.Errorf("%q: %q", phrase, got)
		}
	}
}
