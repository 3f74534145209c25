package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// moves are the states a text gives, "a>b track state", sorted.
func moves(t *testing.T, text string) []string {
	t.Helper()
	coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range coding.Mentions {
		if m := &coding.Mentions[i]; !m.Historical {
			for _, mv := range casus.Moves(m) {
				out = append(out, mv.A+">"+mv.B+" "+mv.Track+" "+mv.State)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestActsOfDiplomacy(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Ghana recalls Kofi Mensah, its ambassador to Togo, after a quarrel over fishing.", "GHA>TGO ambassador recalled"},
		{"Ghana gives the Togolese ambassador 48 hours to leave the country.", "TGO>GHA ambassador expelled"},
		{"Ghana orders both Togolese consulates in the country to close.", "TGO>GHA mission closed"},
		{"Ghana breaks off diplomatic relations with Togo.", "GHA>TGO ties severed"},
		{"Ghana expels diplomats from Togo, Benin, and Chad.", "GHA>BEN diplomats expelled, GHA>TCD diplomats expelled, GHA>TGO diplomats expelled"},
		{"Ghana sends a Togolese diplomat home.", "GHA>TGO diplomats expelled"},
		{"Ghana expels the Togolese chargé d'affaires.", "GHA>TGO diplomats expelled"},
		{"Ghana and Togo each expel a diplomat from the other country.", "GHA>TGO diplomats expelled, TGO>GHA diplomats expelled"},
		{"Several countries, including Ghana, Benin and Togo, expel Chadian diplomats.", "BEN>TCD diplomats expelled, GHA>TCD diplomats expelled, TGO>TCD diplomats expelled"},
		{"Ghana cuts diplomatic relations with Togo, and Benin downgrades its ties.", "BEN>TGO ties downgraded, GHA>TGO ties severed"},
		{"Ghana switches diplomatic recognition from Taiwan to China.", "GHA>CHN recognition recognized, GHA>TWN recognition withdrawn"},
		{"Ghana no longer recognizes Kosovo.", "GHA>XKX recognition withdrawn"},
		{"Togo becomes the third state to recognize Kosovo.", "TGO>XKX recognition recognized"},
		// What moves no state.
		{"Togo recommends expelling two Ghanaian diplomats.", ""},
		{"Ghana announces it is to expel a Togolese diplomat.", ""},
		{"Ghana recognizes Lomé as the capital of Togo.", ""},
		{"Ghana's foreign minister expels four members from his party.", ""},
	}
	for _, test := range tests {
		if got := strings.Join(moves(t, test.text), ", "); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
