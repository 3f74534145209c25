package event_test

import (
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/event"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// layers reads a text as far as its trees and returns the coder that holds its layers.
func layers(t *testing.T, in string) (*event.Coder, *text.Analysis) {
	t.Helper()
	var a text.Analysis
	a.Reset(in)
	segment.Segment(&a)
	tag.New().Tag(&a)
	parse.New().Parse(&a)
	c := event.New(event.Default())
	c.Code(event.Input{Analysis: &a})
	return c, &a
}

// TestStatus: one construction a line; the status is that of the predicate named.
func TestStatus(t *testing.T) {
	for _, tc := range []struct {
		in, word string
		want     casus.Status
	}{
		{"Chad expelled the envoy.", "expelled", casus.Asserted},
		{"Chad did not expel the envoy.", "expel", casus.Negated},
		{"Chad never expelled the envoy.", "expelled", casus.Negated},
		{"Chad will expel the envoy.", "expel", casus.Planned},
		{"Chad is going to expel the envoy.", "expel", casus.Planned},
		{"Chad may expel the envoy.", "expel", casus.Hypothetical},
		{"Chad should expel the envoy.", "expel", casus.Hypothetical},
		{"Chad would have expelled the envoy.", "expelled", casus.Hypothetical},
		{"If Chad expels the envoy, Peru will leave.", "expels", casus.Hypothetical},
		{"Did Chad expel the envoy?", "expel", casus.Hypothetical},
		{"Why did Chad expel the envoy?", "expel", casus.Asserted},
		{"Send the envoy home.", "Send", casus.Hypothetical},
		{"Chad wants to expel the envoy.", "expel", casus.Planned},
		{"Chad is eager to expel the envoy.", "expel", casus.Planned},
		{"The minister has a wish to expel the envoy.", "expel", casus.Planned},
		{"Chad managed to expel the envoy.", "expel", casus.Asserted},
		{"The decision to expel the envoy was announced.", "expel", casus.Asserted},
		{"Chad was the first country to expel the envoy.", "expel", casus.Asserted},
		{"Peru forced Chad to expel the envoy.", "expel", casus.Asserted},
		{"Chad failed to expel the envoy.", "expel", casus.Negated},
		{"Chad tried to expel the envoy.", "expel", casus.Hypothetical},
		{"The minister said that Chad had expelled the envoy.", "expelled", casus.Claimed},
		{"The minister denied that Chad had expelled the envoy.", "expelled", casus.Denied},
		{"The minister does not think that Chad has expelled the envoy.", "expelled", casus.Negated},
		{"Peru wants to leave because Chad expelled the envoy.", "expelled", casus.Asserted},
		{"Peru will leave when Chad expels the envoy.", "expels", casus.Planned},
		{"Peru plans to meet the envoy expelled by Chad.", "expelled", casus.Asserted},
		{"Peru left without expelling the envoy.", "expelling", casus.Negated},
		{"Chad refused to expel the envoy.", "expel", casus.Negated},
		{"The rule barred Chad from expelling the envoy.", "expelling", casus.Negated},
		{"Chad spoke out against expelling the envoy.", "expelling", casus.Negated},
		{"Chad not only expelled the envoy but closed its embassy.", "expelled", casus.Asserted},
		{"Chad is not waiting but expelling the envoy.", "expelling", casus.Asserted},
		{"Chad used force to break up the rally.", "break", casus.Asserted},
		{"You can see the crater from here.", "see", casus.Asserted},
		{"The expelled envoy may return.", "expelled", casus.Asserted},
		{"We hope that Chad expels the envoy.", "expels", casus.Planned},
		{"Peru left without a fight.", "fight", casus.Negated},
		{"Had Chad expelled the envoy, Peru would have left.", "expelled", casus.Hypothetical},
		{"Chad did not hesitate to expel the envoy.", "expel", casus.Asserted},
		{"Chad did not fail to expel the envoy.", "expel", casus.Asserted},
		{"Chad has yet to expel the envoy.", "expel", casus.Negated},
		{"Chad almost expelled the envoy.", "expelled", casus.Negated},
		{"Chad pretended to expel the envoy.", "expel", casus.Negated},
		{"The king was too weak to expel the envoy.", "expel", casus.Negated},
		{"Chad seized the chance to expel the envoy.", "expel", casus.Asserted},
		{"An invasion of Chad began.", "invasion", casus.Asserted},
		{"A possible invasion of Chad was discussed.", "invasion", casus.Hypothetical},
		{"There was no invasion.", "invasion", casus.Negated},
		{"Chad would not pay the levy and left the pact.", "left", casus.Asserted},
		{"Chad insisted that the envoy had left.", "left", casus.Claimed},
		{"Chad will appeal the decision.", "decision", casus.Asserted},
		{"Chad will take a decision.", "decision", casus.Planned},
	} {
		c, a := layers(t, tc.in)
		got := casus.Status("no predicate")
		for _, p := range c.Predicates() {
			if a.Tokens[p.Token].Form == tc.word {
				got = p.Status
			}
		}
		if got != tc.want {
			t.Errorf("%s\n\t%s is %s, want %s", tc.in, tc.word, got, tc.want)
		}
	}
}

// TestAttributions: who says what, one construction a line; the first attribution of the text is shown.
func TestAttributions(t *testing.T) {
	for _, tc := range []struct{ in, source, cue, content string }{
		{"The minister said that the talks had failed.", "The minister", "said", "that the talks had failed"},
		{"The talks have failed, the minister said.", "the minister", "said", "The talks have failed"},
		{"The talks, the minister said, have failed.", "the minister", "said", "The talks, the minister said, have failed."},
		{"“The talks have failed,” said Ana Lopez, a former mayor.", "Ana Lopez, a former mayor", "said", "“The talks have failed,”"},
		{"“The talks have failed,” she said. “Nobody is to blame.”", "she", "said", "“The talks have failed,” she said. “Nobody is to blame.”"},
		{"She said: “The talks have failed. Nobody is to blame.”", "She", "said", "“The talks have failed. Nobody is to blame.”"},
		{"The talks have failed, according to the ministry.", "the ministry", "according to", "The talks have failed,"},
		{"According to the ministry, the talks have failed.", "the ministry", "According to", "the talks have failed."},
		{"The minister promised to leave the city.", "The minister", "promised", "to leave the city"},
		{"The minister criticised the decision.", "The minister", "criticised", "the decision"},
		{"The minister's claim that the talks had failed was wrong.", "The minister's", "claim", "that the talks had failed"},
	} {
		c, a := layers(t, tc.in)
		got := c.Attributions()
		if len(got) == 0 {
			t.Errorf("%s\n\tno attribution", tc.in)
			continue
		}
		phrase := func(first, last int32) string {
			if first < 0 {
				return ""
			}
			return a.Phrase(first, last)
		}
		r := got[0]
		if s := phrase(r.SourceFirst, r.SourceLast); s != tc.source {
			t.Errorf("%s\n\tsource %q, want %q", tc.in, s, tc.source)
		}
		if s := phrase(r.CueFirst, r.CueLast); s != tc.cue {
			t.Errorf("%s\n\tcue %q, want %q", tc.in, s, tc.cue)
		}
		if s := phrase(r.ContentFirst, r.ContentLast); s != tc.content {
			t.Errorf("%s\n\tcontent %q, want %q", tc.in, s, tc.content)
		}
	}
}

// FuzzLayers: no text, however its quotation marks stand, breaks the layers; every span lies in the text.
func FuzzLayers(f *testing.F) {
	f.Add("“A,” he said. “B")
	f.Add("\" \" said \"\"\n\n\"according to")
	f.Add("according to\n\n“")
	f.Fuzz(func(t *testing.T, in string) {
		if len(in) > 4000 {
			return
		}
		c, a := layers(t, in)
		for _, r := range c.Attributions() {
			for _, p := range [][2]int32{{r.SourceFirst, r.SourceLast}, {r.CueFirst, r.CueLast}, {r.ContentFirst, r.ContentLast}} {
				if p[0] >= 0 && (p[1] <= p[0] || int(p[1]) > len(a.Tokens)) {
					t.Fatalf("%q: span %v of %d tokens", in, p, len(a.Tokens))
				}
			}
		}
		c.Predicates()
	})
}
