package event_test

import "testing"

// Constructions of news that a tree gets wrong, and who is meant where several stand in a clause.
func TestConstructions(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Kenya said it would release the Somali sailors.", "CONCEDE KEN>SOM"},
		{"Chad said on Monday it would free 300 Sudanese prisoners.", "CONCEDE TCD>SDN"},
		{"The Chilean president called Peru's ambassador a fool.", "ACCUSE CHL>PER"},
		{"The Chilean president called Peruvian President Alan Prado on Friday to discuss trade.", "CONSULT CHL>PER"},
		{"Syria let free the Danish editors.", "RETREAT SYR>DNK"},
		{"Syria yesterday let free Danish editor Ida Holm, who had led a strike.", "RETREAT SYR>DNK"},
		{"Chad has spurned repeated offers of talks by the Sudanese government.", "REJECT TCD>SDN"},
		{"Syrian army shelling killed three Turkish guards.", "ASSAULT SYR>TUR"},
		{"Ghana launched air and ground attacks on Togolese fighters.", "ASSAULT GHA>TGO"},
		{"The rockets launched by the Israeli navy hit a Syrian depot.", "ASSAULT ISR>, ASSAULT ISR>SYR"},
		{"Ghana launched a sniper attack on Togolese soldiers.", "ASSAULT GHA>TGO"},
		{"Ghana's premier launched a scathing attack on the Togolese government.", "ACCUSE GHA>TGO"},
		{"Chilean airstrikes this month have killed dozens of Peruvian rebels.", "ASSAULT CHL>PER"},
		{"A Peruvian judge found Ida Holm guilty of spying for Chile.", "SANCTION PER>"},
		{"A court in Togo has ordered the brother of former president Yao Mensah to hand over $5 million.", "REQUEST TGO>TGO"},
		{"The Ghanaian president backed down and dropped his policy on Togolese migrants.", "CONCEDE GHA>TGO"},
	}
	for _, test := range tests {
		if got := deeds(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// Who is asked, refused or blamed, whoever else stands in the clause.
func TestWhoIsMeant(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru demanded that the Chilean premier apologise for remarks about Bolivian migrants.", "REQUEST PER>CHL"},
		{"Ghana repeated its demand that Togo return the trawlers seized near Benin.", "REQUEST GHA>TGO"},
		{"Peru is demanding the Chilean force in Haiti fulfil its mandate.", "REQUEST PER>CHL"},
		{"The Peruvian senate is considering a motion demanding the Chilean cabinet end its military aid to Bolivia.", "REQUEST PER>CHL"},
		{"The Chilean parliament rejected President Ana Rojas's deal on withdrawal from the African Union.", "REJECT CHL>CHL"},
		{"Peru rejected Chile's plan for a union with Bolivia.", "REJECT PER>CHL"},
		{"Peru's opposition rejected the announcement that Ana Rojas had won, saying it would complain to the African Union.", "REJECT PER>"},
		{"A Peruvian court ordered the Chilean tanker's release.", "CONCEDE PER>CHL"},
		{"Chad refuses to lift its ban on Sudanese traders in spite of warmer relations with Kenya.", "REJECT TCD>SDN"},
		{"Chile will not lift the embargo that it has imposed on Bolivia.", "REJECT CHL>BOL, SANCTION CHL>BOL"},
		{"Chad's president told a rally that his country will not end its ban on Kenya.", "REJECT TCD>KEN"},
		{"Peru's ministry voiced solidarity with and support for the cabinet of Bolivia.", "SUPPORT PER>BOL"},
		{"Chile's minister voiced his strong support of the Bolivian president.", "SUPPORT CHL>BOL"},
		{"Ghanaian and EU envoys have failed to agree on cocoa.", "REJECT GHA+IGOEUU>"},
		{"Chad opened its borders to Sudanese refugees.", "AID TCD>SDN"},
		{"Peru's president signed a decree to simplify entry procedures for Bolivians.", "CONCEDE PER>BOL"},
		{"Chad is ready to pull its soldiers out of Sudan if it is asked to by Kenya.", "CONCEDE TCD>SDN"},
	}
	for _, test := range tests {
		if got := deeds(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
