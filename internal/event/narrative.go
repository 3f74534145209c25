package event

import (
	"sort"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// happens are the types of what goes on in the field: reports tell it sentence by sentence and give the day once.
var happens = map[string]bool{"ASSAULT": true, "COERCE": true, "PROTEST": true, "MOBILIZE": true, "RETREAT": true}

// timesIn are the indexes of the first and after the last expression of a sentence.
func (c *Coder) timesIn(sentence int32) (from, to int) {
	s := &c.tree.a.Sentences[sentence]
	from = sort.Search(len(c.times), func(k int) bool { return c.times[k].First >= s.First+s.Dateline })
	to = sort.Search(len(c.times), func(k int) bool { return c.times[k].First >= s.Last })
	return from, to
}

// aDay reports whether the expression names a day, or the night between two, and does not only stand before a noun.
func (c *Coder) aDay(t *casus.TimeRef) bool {
	if t.Kind != casus.TimeDate && t.Kind != casus.TimeTime || !t.Interval.Start.Known() || !t.Interval.End.Known() || t.Bound != casus.PrecisionNone {
		return false
	}
	if c.date.Known() && t.Interval.Start.After(c.date) || t.Interval.End.Days()-t.Interval.Start.Days() > 1 {
		return false
	}
	return !c.attributive(t) && !c.dayOfIssue(t)
}

// dayOfIssue: the day of the report in brackets of its own or before a colon stands for the report: "ACCRA (Aug. 6) -",
// "Aug. 6: Two patrols ...".
func (c *Coder) dayOfIssue(t *casus.TimeRef) bool {
	if t.Interval.Start != c.date || !c.date.Known() {
		return false
	}
	tokens := c.tree.tokens
	return t.First > 0 && tokens[t.First-1].Form == "(" ||
		int(t.Last) < len(tokens) && tokens[t.Last].Form == ":" && c.tree.a.Sentences[tokens[t.First].Sentence].First == t.First
}

// onlyDay is the one day that a sentence names, where no other clause has a better right to it than the match.
func (c *Coder) onlyDay(m *match) int32 {
	from, to := c.timesIn(c.tree.tokens[m.head].Sentence)
	found := none
	for i := from; i < to; i++ {
		t := &c.times[i]
		if !c.aDay(t) {
			continue
		}
		if found != none {
			return none
		}
		found = int32(i)
	}
	if found == none {
		return none
	}
	t := &c.times[found]
	if !c.foreground(t.Head, m.head) || !c.foreground(m.head, t.Head) || c.whenSaid(t, m) {
		return none
	}
	return found
}

// foreground reports whether token i is told on the same level as token o: no relative clause or clause of what went before or
// will follow has the one without the other.
func (c *Coder) foreground(i, o int32) bool {
	t := &c.tree
	for range 24 {
		tok := &t.tokens[i]
		apart := false
		switch tok.Rel {
		case text.RelAclRelcl:
			apart = true
		case text.RelAdvcl, text.RelCcomp:
			apart = markedTime(t.markOf(i))
		case text.RelObl, text.RelNmod:
			switch t.preposition(i) {
			case "after", "following", "since", "before", "until", "despite", "amid", "ahead":
				apart = true
			}
		}
		if apart && !c.under(o, i) {
			return false
		}
		if i = tok.Head; i < 0 {
			return true
		}
	}
	return false
}

// under reports whether token i is top or hangs below it.
func (c *Coder) under(i, top int32) bool {
	for range 40 {
		if i == top {
			return true
		}
		if i < 0 {
			return false
		}
		i = c.tree.tokens[i].Head
	}
	return false
}

// whenSaid reports whether the expression dates a verb of saying instead of the match.
func (c *Coder) whenSaid(t *casus.TimeRef, m *match) bool {
	for i := t.Head; i >= 0; i = c.tree.tokens[i].Head {
		if op := c.opAt[i]; op != none && c.matches[op].attr {
			return i != m.head
		}
		if isVerb(&c.tree.tokens[i]) || i == m.head {
			return false
		}
	}
	return false
}

// carries reports whether the match can go on on the day of the sentence before: it happened, told as a verb of the
// story, in no relative clause, quote or earlier past.
func (c *Coder) carries(m *match) bool {
	if !happens[m.typ] || c.movesTrack(m) || m.nominal() || m.historical || m.status != casus.Asserted {
		return false
	}
	v := m.clause()
	switch c.tree.tokens[v].XPOS {
	case text.TagVBD, text.TagVBN, text.TagVBG:
	default:
		return c.headline(m)
	}
	if from, to := c.timesIn(c.tree.tokens[m.head].Sentence); from < to && !c.headline(m) {
		return false
	}
	return !c.pluperfect(v) && c.foreground(v, none) && !c.background(m)
}

func (c *Coder) headline(m *match) bool {
	return c.tree.a.Sentences[c.tree.tokens[m.head].Sentence].Kind == text.Headline
}

// carrySpan is over how many sentences a day is carried.
const carrySpan = 4

// carryDate takes the day of the story so far; for a headline, that of the same kind of event in the story.
func (c *Coder) carryDate(i int, m *match) {
	sentence := c.tree.tokens[m.head].Sentence
	if c.headline(m) {
		for j := i + 1; j < len(c.matches) && c.tree.tokens[c.matches[j].head].Sentence <= sentence+2*carrySpan; j++ {
			if o := &c.matches[j]; o.live() && o.typ == m.typ && o.time != none && o.date != nil && !o.historical && o.date.Precision == casus.PrecisionDay {
				d := *o.date
				d.Rule = "as told below the headline"
				m.date = &d
				return
			}
		}
		c.leadDay(m, sentence)
		return
	}
	for s := sentence - 1; s >= 0 && s >= sentence-carrySpan; s-- {
		if t := c.storyDay(s); t != none {
			c.setDate(m, &c.times[t])
			if m.date != nil {
				m.date.Rule = "day of the story so far"
			}
			return
		}
	}
}

// besideDated takes the day of an act that the same actor did in the same breath: "Peru accused Chile of spying and announced
// that it was severing ties", when the text says elsewhere on which day it severed them.
func (c *Coder) besideDated(i int, m *match) {
	v := m.clause()
	if m.nominal() || m.status != casus.Asserted || c.tree.tokens[v].XPOS != text.TagVBD {
		return
	}
	for j := i + 1; j < len(c.matches) && c.tree.tokens[c.matches[j].head].Sentence == c.tree.tokens[m.head].Sentence; j++ {
		o := &c.matches[j]
		if !o.live() || o.date == nil || o.date.Precision != casus.PrecisionDay || o.historical || o.status != casus.Asserted || !c.movesTrack(o) || !c.sameSideAny(m.actors, o.actors) || !c.inOneBreath(o.clause(), v) {
			continue
		}
		d := *o.date
		d.Rule = "with the act told beside it"
		m.date = &d
		return
	}
}

// inOneBreath reports whether token i hangs below top by "and", as what was announced or begun there, and by nothing else.
func (c *Coder) inOneBreath(i, top int32) bool {
	and := false
	for range 4 {
		switch c.tree.tokens[i].Rel {
		case text.RelConj:
			and = true
		case text.RelCcomp, text.RelXcomp:
		default:
			return false
		}
		if i = c.tree.tokens[i].Head; i == top {
			return and
		}
		if i < 0 {
			return false
		}
	}
	return false
}

// leadDay takes for a headline the day that the first sentences below it give.
func (c *Coder) leadDay(m *match, sentence int32) {
	for s := sentence + 1; int(s) < len(c.tree.a.Sentences) && s <= sentence+carrySpan; s++ {
		if t := c.storyDay(s); t != none {
			c.setDate(m, &c.times[t])
			if m.date != nil {
				m.date.Rule = "as told below the headline"
			}
			return
		}
	}
}

// storyDay is the one day on which the main clause of a sentence happened.
func (c *Coder) storyDay(sentence int32) int32 {
	if c.tree.a.Sentences[sentence].Kind == text.Headline {
		return none
	}
	from, to := c.timesIn(sentence)
	found := none
	for i := from; i < to; i++ {
		t := &c.times[i]
		if !c.aDay(t) || !c.foreground(t.Head, none) {
			continue
		}
		if op := c.governing(t); op != none && c.matches[op].attr {
			continue
		}
		if found != none && c.times[found].Interval != t.Interval {
			return none
		}
		found = int32(i)
	}
	return found
}

// governing is the match of the verb nearest above the expression.
func (c *Coder) governing(t *casus.TimeRef) int32 {
	for i := t.Head; i >= 0; i = c.tree.tokens[i].Head {
		if isVerb(&c.tree.tokens[i]) {
			return c.opAt[i]
		}
	}
	return none
}
