package event_test

import "testing"

// What an act is where other words of the clause decide.
func TestSharpen(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The armies of Ghana and Togo held war games in October.", "COOPERATE GHA+TGO>"},
		{"Ghana's army held war games near Togo in October.", "MOBILIZE GHA>TGO"},
		{"Ghana announced the dispatch of 200 troops to Liberia for a peacekeeping operation.", "AID GHA>LBR"},
		{"Ghana's president called Togo's president on Friday to congratulate him on his victory.", "SUPPORT GHA>TGO"},
		{"Ghana's president telephoned Togo's president to discuss the border.", "CONSULT GHA>TGO"},
		{"The Peruvian senate opened an inquiry into claims that two Chilean guards took bribes.", "ACCUSE PER>CHL"},
		{"Peruvian prosecutors opened an inquiry into whether Chilean senator Ida Holm took bribes.", "ACCUSE PER>CHL"},
		{"A Peruvian judge found the Chilean government guilty of fraud.", "SANCTION PER>CHL"},
		{"On Friday, Togo's spokeswoman, Ida Holm, in a statement condemned the Ghanaian government.", "ACCUSE TGO>GHA"},
		{"Ghana and Togo failed to agree, with each side turning down the other's terms.", "REJECT GHA+TGO>"},
		{"Ghanaian miners will not call off their strike until their wishes are met by the Togolese ministry.", "REJECT GHA>TGO, CONCEDE TGO>GHA"},
		{"Ghana is sending an army platoon to Togo.", "MOBILIZE GHA>TGO"},
		{"Chile's premier voiced his full backing of the Bolivian president, repeating pleas for the end of Western sanctions.", "SUPPORT CHL>BOL, REQUEST CHL>"},
		{"A group of Chadian hackers launched cyber attacks on Sudanese ministries.", "COERCE TCD>SDN"},
		{"Ghana moved a missile battery to the gulf to counter threats from Togo.", "MOBILIZE GHA>TGO"},
		{"The Ghanaian government did not give permission to the Togolese opposition.", "REJECT GHA>TGO"},
		{"Ghanaian police have been pressuring Togolese workers at the mill to call off the strike.", "REQUEST GHA>TGO"},
		{"Ghana gave Togo a May deadline to remove the waste.", "THREATEN GHA>TGO"},
		{"Ghana suspended food supplies to Togo.", "SANCTION GHA>TGO"},
		{"Ghana issued a travel warning for Togo.", "SANCTION GHA>TGO"},
		{"The summit between Ghana and Togo failed to reach agreement.", "CONSULT GHA+TGO>, REJECT GHA+TGO>"},
		{"Ghana gave the Togolese police permission to use its airspace.", "CONCEDE GHA>TGO"},
		{"Students in Ghana marched to demand that the Togolese government free a teacher.", "PROTEST GHA>TGO"},
		{"Students in Ghana staged a protest demanding that the Togolese government release a teacher.", "PROTEST GHA>TGO"},
	}
	for _, test := range tests {
		if got := deeds(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
