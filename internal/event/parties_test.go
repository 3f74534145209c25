package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// deeds are the events a text gives, "TYPE ACTORS>RECIPIENTS" with their codes, in text order.
func deeds(t *testing.T, text string) string {
	t.Helper()
	coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	codes := func(list []casus.Actor) string {
		var out []string
		for i := range list {
			out = append(out, list[i].Code)
		}
		return strings.Join(slices.Compact(out), "+")
	}
	var out []string
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		out = append(out, m.Type+" "+codes(m.Actors)+">"+codes(m.Recipients))
	}
	return strings.Join(out, ", ")
}

// Who gives, who is addressed, and what is no act between parties.
func TestParties(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Ghana gave $4 million in aid to Togo.", "AID GHA>TGO"},
		{"Ghana provided €3 million to Togo.", "AID GHA>TGO"},
		{"Ghana sent a battalion to the peacekeeping force in Chad.", "AID GHA>TCD"},
		{"Ghana returned a stolen statue to Togo.", "RETREAT GHA>TGO"},
		{"Peru refused a request from Chilean President Ana Rojas to cross its airspace.", "REJECT PER>CHL"},
		{"Peru has rejected an offer made by Chile.", "REJECT PER>CHL"},
		{"Peru will not lift its embargo until Chile pays its debts.", "REJECT PER>CHL"},
		{"Peru demanded that Chile apologise.", "REQUEST PER>CHL"},
		{"The Peruvian government said Chilean rebels were responsible.", "ACCUSE PER>CHL"},
		{"The Peruvian government said it was not responsible.", ""},
		{"Peru was prepared to withdraw its soldiers from Chile.", "CONCEDE PER>CHL"},
		{"Peru offered to send troops to Chile.", "AGREE PER>CHL"},
		{"Peru returned to talks in Vienna with Chile.", "AGREE PER+CHL>"},
		{"Peru and Chile signed a pact, and Bolivia criticised it.", "SUPPORT PER+CHL>, ACCUSE BOL>"},
		{"Peru has overthrown nobody, the minister told reporters.", ""},
		{"The president spoke to reporters in Lima.", ""},
		{"A man killed his wife.", ""},
		{"The hotel in Lima was hit by a fire.", ""},
	}
	for _, test := range tests {
		if got := deeds(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
