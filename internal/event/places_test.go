package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// TestPlaces: where each event of a text was, and how exactly that is known; "-" where the text does not say.
func TestPlaces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A place said of who suffers is one of the event; where somebody comes from or belongs is none.
		{"The army killed two rebels in Kano on Tuesday.", "killed Kano city"},
		{"Troops arrested four men in the northern city of Kidal.", "arrested Kidal city"},
		{"Gunmen attacked a convoy near Timbuktu, killing six soldiers from Niger.", "attacked Timbuktu city, killing Timbuktu city"},
		{"Soldiers of Chad killed six rebels.", "killed -"},
		// Of a town and its country, the town; of a place beside another, the nearer.
		{"A bomb exploded outside the American embassy in Nairobi, Kenya.", "exploded Nairobi city"},
		{"Thousands protested in Tbilisi, Georgia, against the government.", "protested Tbilisi city"},
		{"A drone hit a house in Belgorod, a Russian city near Ukraine.", "hit Belgorod city"},
		// What is entered is a place too.
		{"Russian troops entered Georgia on Friday, the Pentagon said in Washington.", "entered Georgia country"},
		// Words are not where the deed is.
		{"The president of Kenya, speaking in Nairobi, condemned the bombing in Mogadishu on Monday.", "condemned -, bombing Mogadishu city"},
		{"France accused Russia of bombing a hospital in Aleppo, Syria.", "accused -, bombing Aleppo city"},
		{"Foreign ministers of China and Japan held talks in Seoul on Friday.", "held talks Seoul city"},
		{"Peru recalled its ambassador from Chile.", "recalled its ambassador -"},
	} {
		coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2024-08-07", Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range coding.Mentions {
			place := "-"
			if m.Place != nil {
				place = m.Place.Name + " " + m.Place.Precision
			}
			got = append(got, m.Trigger.Text+" "+place)
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
