package event_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// given are the types of the mentions that join the two spans marked with <s> and <t>.
func given(t *testing.T, marked string) string {
	t.Helper()
	doc := casus.Document{ID: "t", Published: "2025-05-14"}
	for _, part := range strings.SplitAfter(marked, ">") {
		text, mark, _ := strings.Cut(part, "<")
		doc.Text += text
		switch mark {
		case "s>", "t>":
			doc.Given = append(doc.Given, casus.GivenSpan{Start: len(doc.Text), Role: mark[:1]})
		case "/s>", "/t>":
			doc.Given[len(doc.Given)-1].End = len(doc.Text)
		}
	}
	coding, err := reader.New(reader.Options{}).Read(&doc)
	if err != nil {
		t.Fatal(err)
	}
	role := map[string]casus.GivenSpan{}
	for _, g := range doc.Given {
		role[g.Role] = g
	}
	at := func(list []casus.Actor, g casus.GivenSpan) bool {
		for i := range list {
			if list[i].Start < g.End && g.Start < list[i].End {
				return true
			}
		}
		return false
	}
	var out []string
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		if at(m.Actors, role["s"]) && (at(m.Recipients, role["t"]) || len(m.Recipients) == 0 && at(m.Actors, role["t"])) {
			out = append(out, m.Type)
		}
	}
	return strings.Join(out, ", ")
}

// Two given actors always get a type: from the lexicon, from a word near the way between them, from who they are.
func TestGivenPairs(t *testing.T) {
	tests := []struct{ text, want string }{
		{"<s>Peru</s> sent its envoy home from <t>Chile</t>.", "SANCTION"},
		{"<s>Two gunmen</s> broke into <t>a bank in Lima</t>.", "ASSAULT"},
		{"<s>The coach</s> was fired by <t>the club</t> on Monday.", "RETREAT"},
		{"<s>The guards</s> fired shots at <t>the boys</t>.", "ASSAULT"},
		{"<s>The mayor</s> said that <t>the club</t> must close.", "REQUEST"},
		{"<s>The widow</s> got a letter from <t>the mayor</t>.", "CONSULT"},
		{"<s>The police</s> have tracked <t>the driver</t> since May.", "COERCE"},
		{"<s>The doctor</s> stayed with <t>the boy</t> all night.", "AID"},
		{"<s>Lima</s> bore the cost of the surgery of <t>the boy</t>.", "AID"},
		{"<s>Critics</s> say <t>the mayor</t> has starved the town.", "ACCUSE"},
		{"<t>An officer, Ana Rojas</t>, was killed by <s>the rebels</s>.", "ASSAULT"},
		{"<s>Ana</s> and <t>Rosa</t>.", "CONSULT"},
	}
	for _, test := range tests {
		if got := given(t, test.text); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// The table of hints codes nothing where nobody gave the actors.
func TestHintsStayOutOfBlindReading(t *testing.T) {
	for _, text := range []string{"Critics say the mayor has starved the town.", "The doctor stayed with the boy all night."} {
		if got := deeds(t, text); got != "" {
			t.Errorf("%s: %s", text, got)
		}
	}
}
