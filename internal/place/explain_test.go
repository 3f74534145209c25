package place

import (
	"strings"
	"testing"
)

// What decided is said for every name, also for those that say no place.
func TestExplain(t *testing.T) {
	stages := newReader()
	for _, c := range []struct{ sentence, name, country, use, choice string }{
		{"Shells fell near Tripoli, Lebanon, on Monday.", "Tripoli", "LBN", "preposition", "“Lebanon” after it"},
		{"Shells fell near Tripoli, Lebanon, on Monday.", "Lebanon", "LBN", "the place before it", "country goes before"},
		{"Shells fell near Tripoli on Monday.", "Tripoli", "LBY", "preposition", "best known"},
		{"Kyiv said that it had no part in it.", "Kyiv", "UKR", "not as where", "only place"},
		{"The bus left Augusta, Ga., at noon.", "Augusta", "USA", "", "the state after it"},
	} {
		found := false
		a := stages.read(c.sentence)
		for _, p := range New().Explain(a) {
			if a.Phrase(p.First, p.Last) != c.name {
				continue
			}
			found = true
			if p.Country != c.country || !strings.Contains(p.Use, c.use) || !strings.Contains(p.Choice, c.choice) || p.Use == "" || p.Choice == "" {
				t.Errorf("%s: %s: got %+v, want %+v", c.sentence, c.name, p, c)
			}
		}
		if !found {
			t.Errorf("%s: %s is not found", c.sentence, c.name)
		}
	}
}
