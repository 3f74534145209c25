package event_test

import "testing"

// A definite noun takes up a happening told before, with its parties; one that tells it from that happening does not.
func TestEcho(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Chad invaded Sudan on Monday. Peru condemned the invasion.", "ASSAULT TCD>SDN, ACCUSE PER>TCD, ASSAULT TCD>SDN"},
		{"Rebels attacked a Chadian barracks. Four guards were hurt in the attack.", "ASSAULT TCD>TCD, ASSAULT TCD>TCD"},
		{"Chad invaded Sudan on Monday. Peru condemned another invasion.", "ASSAULT TCD>SDN, ACCUSE PER>"},
		{"Chad threatened to invade Sudan. Peru feared the invasion.", "THREATEN TCD>SDN"},
		{"Chad expelled the Sudanese envoy. The expulsion was a surprise.", "SANCTION TCD>SDN, SANCTION TCD>SDN"},
	}
	for _, test := range tests {
		if got := deeds(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// Words that real reports use and whose act must be found.
func TestFound(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Chadian guards shot dead two Sudanese soldiers.", "ASSAULT TCD>SDN"},
		{"Chadian police shot three Sudanese rebels.", "ASSAULT TCD>SDN"},
		{"Sudanese soldiers retook a village from Chadian rebels.", "ASSAULT SDN>TCD"},
		{"There was an attack on a Sudanese air base.", "ASSAULT >SDN"},
		{"Peru sided with Bolivia.", "SUPPORT PER>BOL"},
		{"The Bolivian parliament overrode the president's veto.", "REJECT BOL>BOL"},
		{"Peru froze 30 million dollars of military aid to Bolivia.", "SANCTION PER>BOL"},
		{"Chadian rebels claimed responsibility for the attack on a Sudanese barracks.", "ASSAULT TCD>SDN"},
		{"Peru sent 400 helpers to Bolivia.", "AID PER>BOL"},
		{"Peru and Bolivia returned to talks in Geneva.", "AGREE PER+BOL>"},
		{"Peru cancelled visas for Bolivians.", "COERCE PER>BOL"},
		{"Peru turned away a Bolivian delegation.", "REJECT PER>BOL"},
		{"The Peruvian minister refused to discuss the dam with Bolivia.", "REJECT PER>BOL"},
		{"Bolivia detected five Peruvian warplanes.", "MOBILIZE PER>BOL"},
		{"Peruvian soldiers seized power.", "COERCE PER>"},
		{"Peru and Bolivia exchanged intelligence.", "COOPERATE PER+BOL>"},
		{"Peru said it would not attend the talks.", "REJECT PER>"},
		{"The Peruvian minister said after talks with the Bolivian premier that aid would come.", "CONSULT PER+BOL>"},
		{"Asked what he would tell Bolivia, the Peruvian president said nothing.", ""},
		{"The Peruvian minister flew into Bolivia for talks.", "CONSULT PER>BOL"},
		{"Peru pleaded for Bolivia to open the road.", "REQUEST PER>BOL"},
		{"The Peruvian president left the country without a government.", ""},
		{"Peruvian soldiers came under fire from Bolivian rebels.", "ASSAULT BOL>PER"},
		{"The Bolivian villages are under attack from Peruvian rebels.", "ASSAULT PER>BOL"},
		{"The bombing was blamed on Peru.", "ASSAULT PER>"},
		{"Two Bolivian soldiers were killed in an airstrike near Lima.", "ASSAULT >BOL"},
		{"Peru expressed outrage at the murder of a Bolivian minister.", "ACCUSE PER>, ASSAULT >BOL"},
		{"Peru renewed its accusations that Bolivia arms the rebels.", "ACCUSE PER>BOL, AID BOL>BOL"},
		{"Peru did not allow Bolivian inspectors to enter the plant.", "REJECT PER>BOL"},
		{"Peru received assurances from Bolivia.", "AGREE BOL>PER"},
		{"Peru brought back tariffs on Bolivia.", "SANCTION PER>BOL"},
		{"Peru extradited a smuggler to Bolivia.", "COOPERATE PER>BOL"},
		{"The Peruvian president told the envoy of Bolivia that his aides had left.", ""},
	}
	for _, test := range tests {
		if got := deeds(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
