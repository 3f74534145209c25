package event_test

import (
	"strings"
	"testing"
)

// checkMoves reads every text and compares the states it gives.
func checkMoves(t *testing.T, tests []struct{ text, want string }) {
	t.Helper()
	for _, test := range tests {
		if got := strings.Join(moves(t, test.text), ", "); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// What is weighed, agreed, put off, announced for later or told in a headline as still to come has not been done.
func TestActsToCome(t *testing.T) {
	checkMoves(t, []struct{ text, want string }{
		{"Peru is considering cutting diplomatic ties with Chile, the president said.", ""},
		{"Peru and Chile agreed on Monday to restore diplomatic relations.", ""},
		{"Peru and Chile met on Monday to restore diplomatic relations.", ""},
		{"Peru to close embassy in Santiago", ""},
		{"Peru to sever ties with Chile", ""},
		{"Peru postponed the closure of its embassy in Santiago.", ""},
		{"Peru announced the reappointment of its ambassador to Chile, which will take effect next month.", ""},
		{"Peru announces the return of its ambassador to Chile, effective in the coming weeks.", ""},
		{"Peru has broken off relations with Chile, sources in Lima said.", ""},
		{"Peru and Chile upgraded their ties to a strategic partnership on Monday.", ""},
	})
}

// An act is told of the states it joins, and not of those on the same side.
func TestSidesOfMutualActs(t *testing.T) {
	checkMoves(t, []struct{ text, want string }{
		{"Bhutan established diplomatic relations with Fiji, Tonga and Samoa on Monday.", "BTN>FJI ties established, BTN>TON ties established, BTN>WSM ties established"},
		{"Kuwait, Jordan and Oman restored diplomatic relations with Peru on Monday.", "JOR>PER ties restored, KWT>PER ties restored, OMN>PER ties restored"},
		{"Chile regretted the rupture of diplomatic relations between Togo and Benin.", "BEN>TGO ties severed"},
		{"Norway and Uruguay exchanged ambassadors on Monday for the first time since 2014.", "NOR>URY ambassador appointed, URY>NOR ambassador appointed"},
		{"Chile and Peru received each other's ambassadors on Monday.", "CHL>PER ambassador appointed, PER>CHL ambassador appointed"},
	})
}

// Whose ambassador, whose mission: the sender and the host are told apart however the sentence is built.
func TestSenderAndHost(t *testing.T) {
	checkMoves(t, []struct{ text, want string }{
		{"Chile accepted the credentials of the ambassador of Togo.", "TGO>CHL ambassador appointed"},
		{"Chile refused on Monday to accept the credentials of Togo's new ambassador.", "TGO>CHL ambassador barred"},
		{"Peru said it will not accept a new Chilean ambassador.", "CHL>PER ambassador barred"},
		{"Chile rejected Togo's nominee for ambassador to Santiago.", "TGO>CHL ambassador barred"},
		{"Chile suspended the accreditation of the Togolese ambassador on Monday.", "TGO>CHL ambassador barred"},
		{"Kenya ordered Somalia's ambassador to return to Mogadishu for consultations and recalled its own envoy.", "KEN>SOM ambassador recalled, SOM>KEN ambassador expelled"},
		{"The Kenyan ambassador in Mogadishu has been called home for consultations.", "KEN>SOM ambassador recalled"},
		{"The Chilean parliament passed a resolution on the war, prompting Peru to recall its ambassador.", "PER>CHL ambassador recalled"},
		{"Peru shuts its embassy and consulates in Chile after protests.", "PER>CHL mission closed"},
		{"Peru orders the closure of the Norwegian Consulate in Cusco.", "NOR>PER mission closed"},
		{"Staff of the Maltese embassy in Tripoli were evacuated on Monday by helicopter.", "MLT>LBY mission reduced"},
		{"Canada ordered family members of staff at its consulate in Lima to leave Peru.", "CAN>PER mission reduced"},
		{"Kenya's consul and five other diplomats were recalled from Somalia.", "KEN>SOM mission reduced"},
		{"Malta closed its embassy in Tripoli in April and reopened it on Monday.", "MLT>LBY mission closed, MLT>LBY mission opened"},
		{"Malta has lowered its representation in Libya to chargé d'affaires level.", "LBY>MLT ties downgraded"},
		{"The Peruvian deputy ambassador to Chile was expelled from the country.", "CHL>PER diplomats expelled"},
		{"ABUJA, July 30 - Kenya closed its borders with Peru and froze the assets of the state.", "KEN>PER border closed, KEN>PER sanctions imposed"},
		{"Peru begins to evacuate soldiers, diplomatic staff and civilians from Togo.", "PER>TGO mission reduced"},
		{"The minister flew to Hargeisa, where Tonga opened a consulate on Monday.", "TON>XSL mission opened"},
		{"Malawi broke off relations with Laos on Monday. Botswana downgraded its relations, and Namibia recalled its ambassador.", "BWA>LAO ties downgraded, LAO>MWI ties severed, NAM>LAO ambassador recalled"},
		// One person, one house, one singer are no state of a mission.
		{"Peru's foreign minister Ana Vega recalls diplomat Hans-Peter Müller from Chile after he is filmed at a rally.", ""},
		{"Peru recalled one diplomat from Santiago after he insulted his hosts.", ""},
		{"The German embassy in Lima was evacuated after a bomb threat.", ""},
		{"Singer Ana Vega was appointed goodwill ambassador for the children's fund at a ceremony in Lima.", ""},
		{"Norway opened a new building in Taipei for its institute, the de facto embassy.", ""},
		{"The UN envoy was ordered to leave the region of Puno by gunmen.", ""},
	})
}

// Who is recognised, where the words for it are a part of another state, or a council as its government.
func TestWhoIsRecognised(t *testing.T) {
	checkMoves(t, []struct{ text, want string }{
		{"Nauru froze its recognition of Kosovo on Monday.", "NRU>XKX recognition withdrawn"},
		{"Chile ceased to recognise Taiwan on Monday.", "CHL>TWN recognition withdrawn"},
		{"Chile ended its recognition of Juan Guaidó as Venezuela's interim president on Monday.", "CHL>VEN recognition withdrawn"},
		{"Togo recognised the breakaway Georgian territories of Abkhazia and South Ossetia.", "TGO>XAB recognition recognized, TGO>XSO recognition recognized"},
		{"Paraguay recognised Juan Pérez as the legitimate president of Bolivia on Monday.", "PRY>BOL recognition recognized"},
		{"Togo recognised the interim council as Libya's legitimate government on Monday.", "TGO>LBY recognition recognized"},
		{"Malta became the second country after Belgium to recognise Kosovo.", "MLT>XKX recognition recognized"},
		{"Togo recognised Palestine on Monday; Benin said it would do so in June.", "TGO>PSE recognition recognized"},
	})
}

// Acts told in a word: the answer in kind, the list that says its verb once, "one" for the noun before.
func TestActsInAWord(t *testing.T) {
	checkMoves(t, []struct{ text, want string }{
		{"Norway expelled four Uruguayan diplomats, Sweden three and Denmark two.", "DNK>URY diplomats expelled, NOR>URY diplomats expelled, SWE>URY diplomats expelled"},
		{"Norway expelled a Uruguayan diplomat on Monday; Uruguay retaliated in kind on Tuesday.", "NOR>URY diplomats expelled, URY>NOR diplomats expelled"},
		{"Norway expelled a Uruguayan diplomat on Monday, prompting Uruguay to expel a Norwegian one.", "NOR>URY diplomats expelled, URY>NOR diplomats expelled"},
		{"Norway expelled Uruguay's ambassador, and Uruguay did the same.", "NOR>URY ambassador expelled, URY>NOR ambassador expelled"},
		{"Norway broke off relations with Uruguay on Monday. Sweden took the same step on Tuesday.", "NOR>URY ties severed, SWE>URY ties severed"},
		{"Spain and Peru each expelled two Chilean diplomats.", "ESP>CHL diplomats expelled, PER>CHL diplomats expelled"},
		{"Spain and Peru each expelled two diplomats.", "ESP>PER diplomats expelled, PER>ESP diplomats expelled"},
		{"The expulsion of five Uruguayan diplomats by Norway drew an angry response.", "NOR>URY diplomats expelled"},
		{"Chile hailed a meeting in Lomé between Chile's president and Togo's foreign minister, where the two countries restored diplomatic relations.", "CHL>TGO ties restored"},
		{"Kuwait named its first ambassador to Peru since 2012.", "KWT>PER ambassador appointed"},
	})
}
