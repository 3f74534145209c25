package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// told are the events of a text with the words of their parties, "TYPE actors > recipients"; a recipient without
// a code stands in quotation marks.
func told(t *testing.T, text string) string {
	t.Helper()
	coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	names := func(list []casus.Actor) string {
		var out []string
		for i := range list {
			if a := &list[i]; a.Code == "" && a.Sector == "" {
				out = append(out, `"`+a.Text+`"`)
			} else {
				out = append(out, a.Text)
			}
		}
		return strings.Join(out, " + ")
	}
	var out []string
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		out = append(out, m.Type+" "+names(m.Actors)+" > "+names(m.Recipients))
	}
	return strings.Join(out, "; ")
}

// What no list knows and what is nobody at all is a recipient in its own words, without a code; a known party
// anywhere in the clause goes before it.
func TestRecipientsInTheirOwnWords(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru condemned the raid.", `ACCUSE Peru > "the raid"`},
		{"Peru condemned the raid by Chile.", "ACCUSE Peru > Chile"},
		{"Peru rejected the referendum as unconstitutional.", `REJECT Peru > "the referendum"`},
		{"President Dina Boluarte declared a state of siege in three towns.", `COERCE President Dina Boluarte > "three towns"`},
		{"The junta in Niger toppled the country's president.", "COERCE The junta in Niger > the country's president"},
		{"Peru recalled its ambassador.", "SANCTION Peru > "},
	}
	for _, test := range tests {
		if got := told(t, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// A state's courts, citizens and firms are others than its government; two departments of it are two.
func TestWithinOneState(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The National Rifle Association sued the CIA.", "ACCUSE The National Rifle Association > the CIA"},
		{"Peru's parliament criticised the Peruvian president.", "ACCUSE Peru's parliament > the Peruvian president"},
	}
	for _, test := range tests {
		if got := told(t, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// Who stands behind a subject, and what is only where something happened.
func TestBehindTheSubject(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru's parliament passed a law banning Chilean fish.", "SANCTION Peru's parliament > Chilean"},
		{"Amnesty International published a report accusing Peru of torture.", "ACCUSE Amnesty International > Peru"},
		{"A car bomb in Peru killed five soldiers.", "ASSAULT  > five soldiers"},
		{"Peru held talks in Geneva with Chile.", "CONSULT Peru + Chile > "},
	}
	for _, test := range tests {
		if got := told(t, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// Phrases that the tree hangs low, inside infinitives or with "for" and a subject of their own belong to the verb.
func TestPhrasesOfTheVerb(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru returned the head of a statue of an emperor to Chile.", "RETREAT Peru > Chile"},
		{"Peru refused to respond to a request from Chile.", "REJECT Peru > Chile"},
		{"Peru agreed to share information with Chile.", "AGREE Peru > Chile"},
		{"Peru offered to send troops to Chile.", "AGREE Peru > Chile"},
		{"The president of Peru called the president of Chile on Friday to discuss the border.", "CONSULT The president of Peru > the president of Chile"},
	}
	for _, test := range tests {
		if got := told(t, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// What the tree gets wrong again and again does not cost the event.
func TestMendedClauses(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Lima, Peru - Peru's opposition leader Keiko Fujimori has rejected the referendum.", `REJECT Peru's opposition leader Keiko Fujimori > "the referendum"`},
		{"Peru rolled back tariffs on Chilean goods.", "CONCEDE Peru > Chilean"},
		{"The Islamic State group released at least 19 soldiers on Sunday.", "RETREAT The Islamic State group > 19 soldiers"},
		{"Peru mobilised its army for a war against Chile.", "MOBILIZE Peru > Chile; ASSAULT  > Chile"},
		{"Peru was willing to withdraw its troops from the zone.", `CONCEDE Peru > "the zone"`},
	}
	for _, test := range tests {
		if got := told(t, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}
