package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// onWord are the events of a text as "TYPE: actors > recipients, status (voices)".
func onWord(t *testing.T, r *reader.Reader, text string) string {
	t.Helper()
	coding, err := r.Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		line := m.Type + ": " + texts(m.Actors) + " > " + texts(m.Recipients) + ", " + string(m.Status)
		var voices []string
		for j := range m.Attribution {
			voices = append(voices, m.Attribution[j].Text)
		}
		if len(voices) > 0 {
			line += " (" + strings.Join(voices, ", ") + ")"
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

// Who does what, whether it happened, and on whose word.
func TestOnWhoseWord(t *testing.T) {
	r := reader.New(reader.Options{})
	for _, test := range []struct{ text, want string }{
		{"Moscow denied that it had any part in the blast and accused Washington of arming the rebels.", "REJECT: Moscow > , asserted; ACCUSE: Moscow > Washington, asserted; AID: Washington > the rebels, claimed (Moscow)"},
		{"Peru said it would leave the pact and rejected the demands of Chile.", "SANCTION: Peru > , planned (Peru); REJECT: Peru > Chile, asserted"},
		{"Chad said that its troops had left the town and accused Sudan of shelling it.", "RETREAT: its troops > the town, asserted (Chad); ACCUSE: Chad > Sudan, asserted; ASSAULT: Sudan > Chad, claimed (Chad)"},
		{"Iran denied it had shipped the missiles and condemned the sanctions.", "REJECT: Iran > , asserted; MOBILIZE: Iran > , denied (Iran); ACCUSE: Iran > the sanctions, asserted"},
		{"Kyiv said that Russia had violated the truce and called on its allies to act.", "ASSAULT: Russia > , claimed (Kyiv); REQUEST: Kyiv > its allies, asserted"},
		{"The general said the rebels attacked the town and killed the mayor.", "ASSAULT: the rebels > the town, claimed (The general); ASSAULT: the rebels > the mayor, claimed (The general)"},
		{"Peru said the army had killed two men and arrested ten.", "ASSAULT: the army > two men, claimed (Peru); COERCE: the army > , asserted (Peru)"},
		{"Peru will expel the envoy of Chile, the foreign minister said.", "SANCTION: Peru > the envoy of Chile, planned (the foreign minister)"},
		{"Peru may expel the envoy of Chile, officials said on Monday.", "SANCTION: Peru > the envoy of Chile, hypothetical (officials)"},
		{"Chile's president said Peru had attacked a patrol.", "ASSAULT: Peru > a patrol, claimed (Chile's president)"},
		{"Chile denies that it attacked the patrol.", "REJECT: Chile > , asserted; ASSAULT: Chile > the patrol, denied (Chile)"},
		{"Peru has not expelled the envoy of Chile.", "SANCTION: Peru > the envoy of Chile, negated"},
		{"According to the ministry, rebels attacked the convoy on Monday.", "ASSAULT: rebels > the convoy, claimed (the ministry)"},
		{"Rebels attacked the convoy on Monday, according to the ministry.", "ASSAULT: Rebels > the convoy, claimed (the ministry)"},
		{"“Rebels attacked the convoy,” the ministry said.", "ASSAULT: Rebels > the convoy, claimed (the ministry)"},
		{"Rebels reportedly attacked the convoy.", "ASSAULT: Rebels > the convoy, claimed"},
		{"If Peru attacks Chile, Bolivia will close its border.", "ASSAULT: Peru > Chile, hypothetical; COERCE: Bolivia > , planned"},
		{"Peru threatened to attack Chile.", "THREATEN: Peru > Chile, threatened"},
		{"Peru would not attack Chile, its president said.", "ASSAULT: Peru > Chile, negated (its president)"},
		{"Peru refused to release the prisoners.", "REJECT: Peru > the prisoners, asserted"},
		{"Peru failed to release the prisoners.", "RETREAT: Peru > the prisoners, negated"},
		{"Peru tried to attack the convoy.", "ASSAULT: Peru > the convoy, hypothetical"},
		{"Peru managed to capture the general.", "COERCE: Peru > the general, asserted"},
		{"Sudan forced Chad to withdraw its troops.", "RETREAT: Chad > , asserted"},
		{"Chad has begun to withdraw its troops from Sudan.", "RETREAT: Chad > Sudan, asserted"},
		{"Chad plans to withdraw its troops from Sudan.", "CONCEDE: Chad > Sudan, planned"},
		{"Chad agreed to withdraw its troops from Sudan.", "CONCEDE: Chad > Sudan, asserted"},
		{"Chad withdrew its troops from Sudan, the agency quoted the minister as saying.", "RETREAT: Chad > Sudan, asserted (the agency, the minister)"},
		{"TASS quoted the minister as saying that Chad had attacked Sudan.", "ASSAULT: Chad > Sudan, claimed (the minister)"},
		{"The minister was quoted as saying that Chad had attacked Sudan.", "ASSAULT: Chad > Sudan, claimed (The minister)"},
		{"Chad did not say whether it had attacked Sudan.", "ASSAULT: Chad > Sudan, hypothetical (Chad)"},
		{"Sudan accused Chad of attacking the convoy.", "ACCUSE: Sudan > Chad, asserted; ASSAULT: Chad > the convoy, claimed (Sudan)"},
		{"Chad dismissed Sudan's claim that it had attacked the convoy.", "REJECT: Chad > Sudan, asserted; ASSAULT: Chad > the convoy, denied (Chad)"},
		{"Chad warned that it would attack Sudan.", "THREATEN: Chad > Sudan, threatened"},
		{"Chad vowed to attack Sudan.", "THREATEN: Chad > Sudan, threatened"},
		{"Chad ruled out attacking Sudan.", "REJECT: Chad > Sudan, asserted"},
		{"The Sudanese army said it had shot down a Chadian drone.", "ASSAULT: The Sudanese army > a Chadian drone, claimed (The Sudanese army)"},
		{"An attempted attack on the embassy of Peru failed.", "ASSAULT:  > the embassy of Peru, hypothetical"},
		{"Chad admitted that it had attacked Sudan.", "ASSAULT: Chad > Sudan, claimed (Chad)"},
		{"The minister confirmed that Chad had attacked Sudan.", "ASSAULT: Chad > Sudan, claimed (The minister)"},
		{"Chad told Sudan it would close its embassy.", "SANCTION: Chad > Sudan, planned (Chad)"},
		{"Sudan demanded that Chad withdraw its troops.", "REQUEST: Sudan > Chad, asserted"},
		{"Sudan urged Chad to withdraw its troops.", "REQUEST: Sudan > Chad, asserted"},
		{"Sudan said Chad should withdraw its troops.", "REQUEST: Sudan > Chad, asserted"},
		{"After Chad attacked Sudan, Peru closed its embassy.", "ASSAULT: Chad > Sudan, asserted; SANCTION: Peru > , asserted"},
		{"Peru will close its embassy after Chad attacked Sudan.", "SANCTION: Peru > , planned; ASSAULT: Chad > Sudan, asserted"},
		{"Chad could have attacked Sudan.", "ASSAULT: Chad > Sudan, hypothetical"},
		{"Chad would have attacked Sudan if Peru had not intervened.", "ASSAULT: Chad > Sudan, hypothetical"},
		{"Chad has yet to withdraw its troops from Sudan.", "RETREAT: Chad > Sudan, negated"},
		{"Ana Diaz: Chile attacked our patrol", "ASSAULT: Chile > our patrol, claimed (Diaz)"},
		{"Witnesses told Reuters that Chadian soldiers had attacked a village in Sudan.", "ASSAULT: Chadian soldiers > Sudan, claimed (Witnesses)"},
		{"Chad is believed to have attacked Sudan.", "ASSAULT: Chad > Sudan, claimed"},
		{"Chad was accused of attacking Sudan.", "ACCUSE:  > Chad, asserted; ASSAULT: Chad > Sudan, claimed"},
		{"Chad was said to have attacked Sudan.", "ASSAULT: Chad > Sudan, claimed"},
		{"The president would not attack Sudan and called for talks with its government.", "ASSAULT: The president > Sudan, negated; REQUEST: The president > its government, asserted"},
		{"Chad did not attack Sudan and accused Peru of lying.", "ASSAULT: Chad > Sudan, negated; ACCUSE: Chad > Peru, asserted"},
		{"The army said on Monday that rebels had attacked a village, adding that its troops had killed ten of them.", "ASSAULT: rebels > a village, claimed (The army); ASSAULT: its troops > rebels, claimed (The army)"},
		{"Chad, which denies attacking Sudan, expelled the envoy of Peru.", "REJECT: Chad > , asserted; ASSAULT: Chad > Sudan, denied (Chad); SANCTION: Chad > the envoy of Peru, asserted"},
		{"Sudan's foreign minister, who called Chad an enemy, accused it of attacking a village.", "ACCUSE: Sudan's foreign minister > Chad, asserted; ASSAULT: Chad > a village, claimed (Sudan's foreign minister)"},
	} {
		if got := onWord(t, r, test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}
