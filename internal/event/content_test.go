package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// texts are the words of parties, joined by a plus.
func texts(list []casus.Actor) string {
	var out []string
	for i := range list {
		out = append(out, list[i].Text)
	}
	return strings.Join(out, " + ")
}

// statuses are the events of a text as "TYPE or act: actors > recipients, status".
func statuses(t *testing.T, text string) string {
	t.Helper()
	coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		what := m.Act
		if what == "" {
			what = m.Type
		}
		out = append(out, what+": "+texts(m.Actors)+" > "+texts(m.Recipients)+", "+string(m.Status))
	}
	return strings.Join(out, "; ")
}

// What somebody is only said, feared or expected to do never stands as done.
func TestContentIsNotFact(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru repeated accusations that Chile armed the rebels.", "arm: Chile > the rebels, claimed"},
		{"Chile rejected accusations that it arms the rebels.", "deny_reject_accusation: Chile > accusations, asserted; arm: Chile > the rebels, denied"},
		{"Chile protested against what it called false accusations that it supplied weapons to the rebels.", "criticize: Chile > , asserted; arm: Chile > the rebels, claimed"},
		{"Peru is due to host talks with Chile on 28 May.", "AGREE: Peru > Chile, planned"},
		{"Peru is expected to host talks with Chile on 28 May.", "AGREE: Peru > Chile, planned"},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); !strings.HasSuffix(got, test.want) {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// A second verb belongs to the one it is like; a title of two words is one; an attack that was repelled was made.
func TestClausesThatShare(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Peru denied it had shelled the town and accused Chile of lying.", "deny_reject_accusation: Peru > , asserted; attack: Peru > the town, denied; accuse: Peru > Chile, asserted"},
		{"Peru on Friday summoned Chile's charge d'affaires to protest against the raid.", "summon_ambassador: Peru > Chile's charge d'affaires, asserted"},
		{"Peruvian troops repelled an attack by the rebels.", "attack: the rebels > Peruvian troops, asserted"},
	}
	for _, test := range tests {
		if got := statuses(t, test.text); !strings.HasPrefix(got, test.want) {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// A date that opens a clause is the day of what follows, not a part of the first name.
func TestDateBeforeSubject(t *testing.T) {
	tests := []struct{ text, actor, day string }{
		{"On Tuesday Mali severed ties with Ukraine.", "Mali", "2025-05-13"},
		{"On Monday Malian officials accused Ukraine of lying.", "Malian officials", "2025-05-12"},
		{"In March Chad expelled two French diplomats.", "Chad", "2025-03-01"},
		{"In January 2019 the Chadian government expelled two French diplomats.", "the Chadian government", "2019-01-01"},
		{"Last May Peru recalled its ambassador from Chile.", "Peru", "2024-05-01"},
		{"The March 8 coalition accused Israel of lying.", "The March 8 coalition", "2025-05-14"},
	}
	for _, test := range tests {
		coding, err := reader.New(reader.Options{}).Read(&casus.Document{ID: "t", Published: "2025-05-14", Text: test.text})
		if err != nil {
			t.Fatal(err)
		}
		if len(coding.Mentions) == 0 || len(coding.Mentions[0].Actors) == 0 || coding.Mentions[0].Date == nil {
			t.Errorf("%s: %+v", test.text, coding.Mentions)
			continue
		}
		if m := &coding.Mentions[0]; m.Actors[0].Text != test.actor || m.Date.Start.String() != test.day {
			t.Errorf("%s: %s on %s, want %s on %s", test.text, m.Actors[0].Text, m.Date.Start, test.actor, test.day)
		}
	}
}
