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
		{"Army kills rebel chief\n\nThe murder of a priest on Friday had angered Nigeria.\n\nNigerian soldiers killed the rebel chief near Kano on Tuesday.", "2024-08-07", "kills 2024-08-06, murder 2024-08-02, angered 2024-08-02, killed 2024-08-06"},
		{"Forces hit rebel camps\n\nNo 417\n\nFor release\n\nOne photo\n\nEnglish text\n\nNigerian soldiers ended a long search near Kano, detaining two suspects yesterday.", "2024-08-07", "hit 2024-08-06, detaining 2024-08-06"},
		{"In Kano last night, rebels surrounded a patrol of the Nigerian army, forcing it to open fire.", "2024-08-07", "open fire 2024-08-06"},
		// History has its own day; what nobody dates is about the day of the report.
		{"Peru severed ties with Chile on Monday. In 2016 it had recalled its ambassador.", "2024-08-07", "severed ties 2024-08-05, recalled its ambassador 2016-01-01<"},
		{"Chile, which cut ties with Peru in 2016, attacked the port.", "2024-08-07", "cut ties 2016-01-01<, attacked 2024-08-07~"},
		{"Peru severed ties with Chile on Monday. Peru accused Chile of spying and announced it was severing ties with Chile.", "2024-08-07", "severed ties 2024-08-05, accused 2024-08-05, severing ties 2024-08-05"},
		// What lies a stretch of time from another clause is counted from it.
		{"Peru recalled its envoy on Tuesday, two days after Chile accused it of spying.", "2024-08-08", "recalled its envoy 2024-08-06, accused 2024-08-04"},
		{"Rebels shelled the port on Monday evening, hours after the army killed six men.", "2024-08-08", "shelled 2024-08-05, killed 2024-08-05~"},
		{"Chile sent an ambassador to Peru on Monday, four years after it cut ties with Peru.", "2024-08-08", "sent an ambassador 2024-08-05, cut ties 2020-01-01<"},
		{"Chile restored ties with Peru in 2020, three years after Peru cut them.", "2024-08-08", "restored ties 2020-01-01<, cut them 2017-01-01<"},
		{"Chile restored ties with Peru on Monday, more than 30 years after Peru cut them.", "2024-08-08", "restored ties 2024-08-05, cut them<"},
		{"Officials said Peru and Chile would sign a treaty on Friday.", "2022-07-21", "sign a treaty 2022-07-22"},
		{"Peru expelled two envoys on 4 August, weeks after Chile accused it of spying.", "2024-08-08", "expelled two envoys 2024-08-04, accused"},
		{"Peru cut ties with Chile on Monday, two days after Chilean troops bombed a camp. Six men died in the raid.", "2024-08-08", "cut ties 2024-08-05, bombed 2024-08-03, died 2024-08-03"},
		// What went before an act, or what an accusation is about, has not its day.
		{"Peru recalled its ambassador on Tuesday following an attack on its embassy.", "2024-08-08", "recalled its ambassador 2024-08-06, attack"},
		{"Peru expelled two envoys of Chile on Tuesday in retaliation for the expulsion of its own diplomats.", "2024-08-08", "expelled two envoys 2024-08-06, expulsion<"},
		{"Peru condemned on Tuesday the attack on its port.", "2024-08-08", "condemned 2024-08-06, attack"},
		{"Peru accused Chile on Tuesday of killing two fishermen.", "2024-08-08", "accused 2024-08-06, killing"},
		{"Peru condemned Chile for killing two fishermen in May.", "2024-08-08", "condemned 2024-08-08~, killing 2024-05-01<"},
		{"Nigerian soldiers killed four rebels in an attack on a camp on Tuesday.", "2024-08-08", "attack 2024-08-06"},
		{"The minister, whom the party suspended in May for backing the rebels, met Chilean envoys.", "2024-08-08", "backing, met Chilean envoys 2024-08-08~"},
		{"Norway has requested the extradition of the captain in connection with a raid in July 1992.", "2024-08-08", "requested the extradition 2024-08-08~"},
		{"Prosecutors said the two men spoke last December. Peru at the time expelled ten Chilean diplomats.", "2024-08-08", "expelled ten Chilean diplomats 2023-12-01<"},
		{"Libya is blamed for the bombing of a plane over Scotland in 1988 which killed 259 people.", "1997-04-04", "killed 1988-01-01<"},
		{"Iraqi troops invaded Kuwait before dawn on Thursday. Chilean police arrested six men before the vote on Monday.", "2024-08-09", "invaded 2024-08-08, arrested 2024-08-08"},
		// What is planned for some time before a day may be done from now on.
		{"Peru will withdraw its troops from the island before the end of the year.", "2024-08-08", "withdraw its troops 2024-08-08"},
		{"The Peruvian minister is to visit Chile on Oct. 9.", "2024-10-05", "visit 2024-10-09"},
		// A clause after a day tells what happened then.
		{"Peru imposed sanctions on Chile on Thursday after the raid of 1 May, when Chilean troops killed six men and arrested two.", "2024-08-09", "imposed sanctions 2024-08-08, killed 2024-05-01<, arrested 2024-05-01<"},
		{"Peru and Chile have had no diplomatic relations since 2008, when Peru severed them.", "2024-08-07", "severed them 2008-01-01<"},
		// The day of what is only urged is not the day of what was done.
		{"Chile's parliament called on the government on Monday to cut ties with Peru. It was Peru that had severed ties with Chile.", "2024-08-07", "called 2024-08-05, severed ties<"},
		// Since, from, between: the span has its first day.
		{"The army has killed 60 rebels since Friday.", "2024-08-07", "killed 2024-08-02"},
		{"The army has killed 900 rebels since the offensive in March 2019.", "2024-08-07", "killed 2019-03-01"},
		{"The two armies fought from 1998 to 2000.", "2024-08-07", "fought 1998-01-01<"},
		{"Chile expelled the envoy on Monday for the first time since 2018.", "2024-08-07", "expelled the envoy 2024-08-05"},
		{"The army has killed 900 rebels since the offensive began in March 2019.", "2024-08-07", "killed 2019-03-01"},
		// What an act is done in, and what its actors did next, have its time.
		{"Niger cut ties with Peru on Tuesday. It said that it made the move in solidarity with Mali.", "2024-08-07", "cut ties 2024-08-06, made the move 2024-08-06, solidarity 2024-08-06"},
		{"Peru and Chile restored diplomatic relations in 2016. They signed two agreements.", "2024-08-07", "restored diplomatic relations 2016-01-01<, signed two agreements 2016-01-01<"},
		// The day of the telling is not the day of what is told.
		{"The army on Tuesday confirmed the arrest of a rebel leader in Kano on Saturday.", "2024-08-07", "arrest 2024-08-03"},
		{"Also confirmed today was the capture of a rebel leader in a raid in Kano on August 2.", "2024-08-07", "capture 2024-08-02"},
		{"The army said today that it killed four rebels.", "2024-08-07", "killed 2024-08-07~"},
		{"Nigerian forces today confirmed they recently detained two rebels in Kano.", "2024-08-07", "detained 2024-08-07~"},
		{"Troops searched a village near Kano on July 30, which led to the arrest of four rebels.", "2024-08-07", "searched a village 2024-07-30, arrest 2024-07-30"},
		{"Soldiers arrested a rebel commander during an overnight raid in Kano.", "2024-08-07", "arrested 2024-08-06"},
		{"Police arrested a man tied to the murder of a mayor in March in Kano on Monday.", "2024-08-07", "arrested 2024-08-05, murder 2024-03-01<"},
		{"Chile cut ties with Peru on Monday. It ordered Peruvian envoys to leave within two weeks.", "2024-08-07", "cut ties 2024-08-05, ordered Peruvian envoys 2024-08-05"},
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
