package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// A clause belongs to the verb that it shares its subject with, however near another one stands.
func TestClauseLevels(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Gunmen killed two Peruvian policemen and wounded five near the Tacna bridge on Monday.", "attack: Gunmen > two Peruvian policemen, asserted; attack: Gunmen > "},
		{"Peru restored diplomatic relations with Chile in 2022, three years after Brazil broke them off, and reopened its embassy in Santiago.", "restore_relations: Peru + Chile"},
		{"Peru ordered Chile's consul to leave within two days, accusing him of spying for Bolivia.", "expel_diplomats: Peru > Chile's consul, asserted; accuse: Peru > "},
		{"President Ana Rojas of Peru met by video link with her Chilean counterpart, Jose Paz, on Monday.", "hold_talks: President Ana Rojas of Peru + her Chilean counterpart > , asserted"},
		{"Chile's foreign minister spoke by phone with Peru's president on Monday.", "hold_talks: Chile's foreign minister + Peru's president > , asserted"},
		{"Peru's army shelled a Chilean village; Chile says the governor was in it.", "attack: Peru's army > Chilean, asserted"},
		{"Chile has overthrown nobody.", ""},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); !strings.HasPrefix(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// Past tenses that look like nouns are acts.
func TestPastLikeNoun(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Venezuela's army shot two fishermen from Guyana on Monday.", "attack: Venezuela's army > two fishermen from Guyana, asserted"},
		{"The Philippines' navy shot at a Chinese boat.", "attack: The Philippines' navy > Chinese, asserted"},
		{"Peruvian police shot dead two Chilean smugglers.", "attack: Peruvian police > two Chilean smugglers, asserted"},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); !strings.HasPrefix(got, test.want) {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// A pronoun for a thing takes up what an earlier act was done to, and with it the other party.
func TestPronounForThing(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru closed its embassy in Chile in 2019 and reopened it on Monday.", "open_reopen_embassy: Peru > Chile, asserted"},
		{"Peru imposed sanctions on Chile in 2019. It lifted them on Monday.", "ease_lift_sanctions: It > Chile, asserted"},
		{"Relations between Peru and Chile were broken off in 2019. They were restored in 2022.", "restore_relations: Peru + Chile > , asserted"},
		{"The embassy of Peru in Chile was closed in 2019. It was reopened on Monday.", "open_reopen_embassy: The embassy of Peru in Chile > Chile, asserted"},
		{"Peru asked Chile to hand over two officers, accusing it of espionage.", "accuse: Peru > Chile, asserted"},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); !strings.HasSuffix(got, test.want) {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// Crowds without a name act; what they ask for in the street is one act with their march.
func TestCrowds(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Hundreds protested in Lima on Monday.", "protest: Hundreds > , asserted"},
		{"Thousands marched in Lima to demand the resignation of the president.", "protest: Thousands > the president, asserted"},
		{"Thousands of dollars were stolen in Lima.", ""},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// Who does what when two clauses stand side by side.
func TestBeside(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Mali recalled its ambassador to Algeria on Sunday and Algiers did the same a day later.", "recall_ambassador_consultations: Mali > Algeria, asserted; recall_ambassador_consultations: Algiers > Mali"},
		{"Portugal called for calm, while France said it was closing its embassy.", "demand: Portugal > , asserted; close_embassy_or_consulate: France > , asserted"},
		{"Peru condemned the raid; Chile, Brazil and Ecuador also denounced it.", "criticize: Peru > the raid, asserted; criticize: Chile + Brazil + Ecuador > "},
		{"EU leaders meeting in Brussels discussed the matter with Peru's president.", "hold_talks: EU leaders > , asserted; hold_talks: EU leaders + Peru's president > , asserted"},
		{"Peru's president is expected to meet Chile's president on Friday.", "AGREE: Peru's president > Chile's president, planned"},
		{"Iran's parliament passed a bill to suspend cooperation with France.", "suspend_cooperation: Iran's parliament > France, planned"},
		{"U.S. President Donald Trump suspended his threat of tariffs on Mexico.", "CONCEDE: U.S. President Donald Trump > Mexico, asserted"},
		{"Germany and France warned Iran that they could reimpose U.N. sanctions.", "threaten: Germany + France > Iran, threatened"},
		{"Hundreds marched in Lima to demand the release of opposition leader Ana Soto.", "protest: Hundreds > "},
		{"Peru called the raid a breach of its sovereignty by Chile.", ""},
		{"Chile said the pact covered attacks on Peruvian ships.", "attack:  > Peruvian ships, hypothetical"},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); !strings.HasPrefix(got, test.want) || strings.Contains(got, "Soto") || strings.Contains(got, "U.N.") {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// Several states that each do something to a third are no pairs.
func TestSideBySide(t *testing.T) {
	text := "KHARTOUM, April 25 (Wire) - Sudan's army attacked the airport.\n\nGermany, Italy and Spain pulled their diplomats out. The American embassy suspended its work on Saturday."
	coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2023-04-25", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	moved := 0
	for i := range coding.Mentions {
		for _, move := range casus.Moves(&coding.Mentions[i]) {
			if moved++; move.B != "SDN" {
				t.Errorf("%+v", move)
			}
		}
	}
	if moved != 4 {
		t.Errorf("%d moves", moved)
	}
}
