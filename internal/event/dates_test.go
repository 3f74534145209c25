package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// TestDates: which day each event of a text gets, and when that is no news. A day of the report is marked "~", history "<".
func TestDates(t *testing.T) {
	for _, c := range []struct{ text, published, want string }{
		// The story goes on on its day; what an official said later does not date it.
		{"Rebels attacked the town on Monday. They killed 12 soldiers.", "2024-08-07", "attacked 2024-08-05, killed 2024-08-05"},
		{"Soldiers killed four men on Sunday, an official said on Tuesday. Troops arrested six others.", "2024-08-07", "killed 2024-08-04, arrested 2024-08-04"},
		{"Rebels attacked the town of Kano on Monday. Police, who killed two men in 2019, said nothing.", "2024-08-07", "attacked 2024-08-05, killed 2019-01-01<"},
		// A headline has the day of what is told below it.
		{"Army kills 12 rebels in Kano\n\nSoldiers killed 12 rebels in Kano on Sunday.", "2024-08-07", "kills 2024-08-04, killed 2024-08-04"},
		// History has its own day; what nobody dates is about the day of the report.
		{"Peru severed ties with Chile on Monday. In 2016 it had recalled its ambassador.", "2024-08-07", "severed ties 2024-08-05, recalled its ambassador 2016-01-01<"},
		{"Chile, which cut ties with Peru in 2016, attacked the port.", "2024-08-07", "cut ties 2016-01-01<, attacked 2024-08-07~"},
		{"Peru severed ties with Chile on Monday. Peru accused Chile of spying and announced it was severing ties with Chile.", "2024-08-07", "severed ties 2024-08-05, accused 2024-08-05, severing ties 2024-08-05"},
		// Without a date of its own a text is dated by its dateline; without either nothing is dated.
		{"LIMA, Aug. 7, 2024 (Andes Wire) -- Peru severed ties with Chile on Monday.", "", "severed ties 2024-08-05"},
		{"LIMA, Aug. 7 (Andes Wire) -- Peru severed ties with Chile on Monday.", "", "severed ties"},
		{"Peru severed ties with Chile on Monday.", "", "severed ties"},
	} {
		coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: c.published, Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range coding.Mentions {
			s := m.Trigger.Text
			if m.Date != nil {
				s += " " + m.Date.Start.String()
				if m.Date.Precision == casus.PrecisionAbout {
					s += "~"
				}
			}
			if m.Historical {
				s += "<"
			}
			got = append(got, s)
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("%s (%s)\n got %s\nwant %s", c.text, c.published, got, c.want)
		}
	}
}

// An event told as done is never later than its report; a planned one may be.
func TestNoEventAfterItsReport(t *testing.T) {
	for text, future := range map[string]bool{
		"Chile expelled Peru's ambassador next Friday.":                 false,
		"Rebels attacked the port on 1 September 2024.":                 false,
		"Chile will expel Peru's ambassador next Friday, it said.":      true,
		"Chile threatened to sever ties with Peru on 1 September 2024.": true,
	} {
		coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2024-08-07", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range coding.Mentions {
			if m.Date != nil && !future && m.Date.Start.After(casus.MakeDate(2024, 8, 7)) {
				t.Errorf("%s: dated %s, after the report", text, m.Date.Start)
			}
		}
	}
}
