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
	if !c.foreground(t.Head, m.head) || !c.foreground(m.head, t.Head) || c.whenSaid(t, m) || c.toldApart(m, t) {
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
			apart = !c.outcome(i)
		case text.RelAdvcl, text.RelCcomp:
			apart = markedTime(t.markOf(i))
		case text.RelObl, text.RelNmod:
			switch t.preposition(i) {
			case "after", "following", "since", "before", "until", "despite", "amid", "ahead":
				apart = !partsOfDay[tok.Lemma]
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

// outcome: "..., which resulted in the arrest of four men" tells on what the main clause began.
func (c *Coder) outcome(i int32) bool {
	t := &c.tree
	if i < 2 || t.tokens[i-1].LowerForm() != "which" || t.tokens[i-2].Form != "," || t.tokens[i].XPOS != text.TagVBD {
		return false
	}
	return outcomes[t.tokens[i].Lemma]
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
	if m.historical || c.ofThatTime(m) {
		return false
	}
	if c.headline(m) {
		return happens[m.typ] && !c.movesTrack(m) && (m.status == casus.Asserted || m.status == casus.Claimed)
	}
	if m.nominal() || m.status != casus.Asserted || c.namesTime(m) {
		return false
	}
	v := m.clause()
	switch c.tree.tokens[v].XPOS {
	case text.TagVBD, text.TagVBN:
	case text.TagVBG:
		if !happens[m.typ] {
			return false // "troops supporting the army" do so for long
		}
	case text.TagVB: // "forcing them to open fire"
		if c.tree.tokens[v].Rel != text.RelXcomp {
			return false
		}
	default:
		return false
	}
	return !c.pluperfect(v) && c.foreground(v, none) && !c.background(m)
}

// namesTime reports whether the sentence of the match names a time on the level of its story.
func (c *Coder) namesTime(m *match) bool {
	from, to := c.timesIn(c.tree.tokens[m.head].Sentence)
	for i := from; i < to; i++ {
		t := &c.times[i]
		if (t.Kind == casus.TimeDate || t.Kind == casus.TimeTime) && t.Interval.Known() && !c.attributive(t) && c.foreground(t.Head, m.head) {
			return true
		}
	}
	return false
}

// headline reports whether the match stands in a headline: a sentence marked as one, or a first line without a stop.
func (c *Coder) headline(m *match) bool {
	k := c.tree.tokens[m.head].Sentence
	s := &c.tree.a.Sentences[k]
	if s.Kind == text.Headline || k > 0 || s.Last <= s.First {
		return s.Kind == text.Headline
	}
	last := &c.tree.tokens[s.Last-1]
	at := int(last.Span.End)
	return last.UPOS != text.PUNCT && at < len(c.tree.a.Text) && c.tree.a.Text[at] == '\n'
}

// carrySpan is over how many sentences a day is carried.
const carrySpan = 4

// actSpan is over how many sentences a day is carried to another act of one who took part.
const actSpan = 2

// carryDate takes the day of the story so far; for a headline, that of the same kind of event in the story.
func (c *Coder) carryDate(i int, m *match) {
	sentence := c.tree.tokens[m.head].Sentence
	if c.headline(m) {
		if o := c.toldBelow(i, m, sentence); o != nil {
			d := *o.date
			d.Rule = "as told below the headline"
			m.date = &d
			return
		}
		c.leadDay(m, sentence)
		return
	}
	for s := sentence - 1; s >= 0 && s >= sentence-carrySpan && c.tellsOn(m, i, s); s-- {
		if o := c.countedIn(i, m, s); o != nil {
			d := *o.date
			d.Rule = "day of the story so far"
			m.date, m.historical = &d, o.historical
			return
		}
		if t := c.storyDay(s); t != none {
			c.setDate(m, &c.times[t])
			if m.date != nil {
				m.date.Rule = "day of the story so far"
			}
			return
		}
	}
	c.goesOn(i, m)
}

// countedIn is what happened of the same kind in sentence s, on a day counted from that of another act: "Peru cut ties on Monday, two
// days after Chile bombed a camp. Six men died in the raid." nil without it.
func (c *Coder) countedIn(i int, m *match, s int32) *match {
	for j := i - 1; j >= 0 && c.tree.tokens[c.matches[j].head].Sentence >= s; j-- {
		if o := &c.matches[j]; o.live() && o.counted && o.date != nil && o.typ == m.typ && o.date.Precision == casus.PrecisionDay && c.tree.tokens[o.head].Sentence == s {
			return o
		}
	}
	return nil
}

// toldBelow is the dated match below the headline that tells what it tells: by the same word, else of the same type as a verb, else of the
// same type, nil without one.
func (c *Coder) toldBelow(i int, m *match, sentence int32) *match {
	var best *match
	bestRank := 0
	for j := i + 1; j < len(c.matches) && c.tree.tokens[c.matches[j].head].Sentence <= sentence+2*carrySpan; j++ {
		o := &c.matches[j]
		if !o.live() || o.typ != m.typ || o.time == none || o.date == nil || o.historical || o.date.End.Days()-o.date.Start.Days() > 1 {
			continue
		}
		rank := 1
		switch {
		case o.sense.Lemma == m.sense.Lemma:
			rank = 3
		case !o.nominal():
			rank = 2
		}
		if rank > bestRank {
			best, bestRank = o, rank
		}
	}
	return best
}

// ofThatTime: "the government at the time expelled ten envoys" points to a time that the text spoke of.
func (c *Coder) ofThatTime(m *match) bool {
	v := c.conjoined(m.clause())
	tokens := c.tree.tokens
	if m.nominal() || tokens[v].XPOS != text.TagVBD && tokens[v].XPOS != text.TagVBN {
		return false
	}
	s := &c.tree.a.Sentences[tokens[v].Sentence]
	for k := max(s.First+1, v-8); k+1 < s.Last && k < v+10; k++ {
		if tokens[k+1].LowerForm() != "time" || tokens[k-1].LowerForm() != "at" || tokens[k].LowerForm() != "the" && tokens[k].LowerForm() != "that" {
			continue
		}
		after := k + 2
		return int(after) >= len(tokens) || tokens[after].LowerForm() != "of" && tokens[after].LowerForm() != "when"
	}
	return false
}

// thatTime dates the match by the last time that the sentences before named and that is over.
func (c *Coder) thatTime(m *match) {
	sentence := c.tree.tokens[m.head].Sentence
	for s := sentence - 1; s >= 0 && s >= sentence-carrySpan; s-- {
		from, to := c.timesIn(s)
		for i := to - 1; i >= from; i-- {
			t := &c.times[i]
			if t.Kind != casus.TimeDate || !t.Interval.Start.Known() || !t.Interval.End.Known() || c.dayOfIssue(t) || c.date.Known() && c.date.Days()-t.Interval.End.Days() <= pastNews {
				continue
			}
			c.setDate(m, t)
			if m.date != nil {
				m.date.Rule = "time of the story so far"
			}
			return
		}
	}
}

// goesOn takes the month or year of the sentence before for what its actors did next: "Peru and Chile made peace last year. They
// signed two pacts."
func (c *Coder) goesOn(i int, m *match) {
	if m.subj == none || c.tree.tokens[m.subj].UPOS != text.PRON {
		return
	}
	sentence := c.tree.tokens[m.head].Sentence
	for j := i - 1; j >= 0 && c.tree.tokens[c.matches[j].head].Sentence >= sentence-1; j-- {
		o := &c.matches[j]
		if !o.live() || o.time == none || o.date == nil || c.tree.tokens[o.head].Sentence != sentence-1 || !c.sameSideAny(o.actors, m.actors) || !c.foreground(o.clause(), none) {
			continue
		}
		switch o.date.Precision {
		case casus.PrecisionMonth, casus.PrecisionQuarter, casus.PrecisionYear, casus.PrecisionWeek:
			d := *o.date
			d.Rule = "time of the story so far"
			m.date, m.historical = &d, o.historical
			return
		}
	}
}

// asDone takes for what an act was done in ("severed its ties in solidarity with Mali") the day of that act.
func (c *Coder) asDone(i int, m *match) {
	if !m.nominal() || m.status != casus.Asserted || c.tree.preposition(m.head) != "in" {
		return
	}
	v := c.tree.tokens[m.head].Head
	above := v
	if v >= 0 && c.tree.tokens[v].Rel == text.RelObj {
		above = c.tree.tokens[v].Head // "made the move in solidarity"
	}
	for _, j := range nearest(i, len(c.matches)) {
		o := &c.matches[j]
		if o.live() && (o.clause() == v || o.head == v || o.clause() == above) && o.date != nil && o.status == casus.Asserted {
			d := *o.date
			d.Rule = "with the act told beside it"
			m.date, m.historical = &d, o.historical
			return
		}
	}
}

// tellsOn reports whether the match can take the day of sentence s. What happens in the field goes on on its day; other acts only
// right after, by somebody who took part.
func (c *Coder) tellsOn(m *match, i int, s int32) bool {
	here := c.tree.tokens[m.head].Sentence
	if happens[m.typ] && !c.movesTrack(m) {
		return true
	}
	if here-s > actSpan {
		return false
	}
	for j := i - 1; j >= 0 && c.tree.tokens[c.matches[j].head].Sentence >= s; j-- {
		o := &c.matches[j]
		if c.tree.tokens[o.head].Sentence == s && o.live() && o.time != none && (c.sameSideAny(o.actors, m.actors) || c.sameSideAny(o.partners, m.actors)) {
			return true
		}
	}
	return false
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
	read := 0
	for s := sentence + 1; int(s) < len(c.tree.a.Sentences) && read < carrySpan; s++ {
		if b := &c.tree.a.Sentences[s]; b.Last-b.First < furniture {
			continue
		}
		read++
		if t := c.storyDay(s); t != none {
			c.setDate(m, &c.times[t])
			if m.date != nil {
				m.date.Rule = "as told below the headline"
			}
			return
		}
	}
}

// furniture is how many tokens a sentence has at least that is no release number, place line or link between headline and text.
const furniture = 6

// storyDay is the one day on which the main clause of a sentence happened.
func (c *Coder) storyDay(sentence int32) int32 {
	if c.tree.a.Sentences[sentence].Kind == text.Headline {
		return none
	}
	from, to := c.timesIn(sentence)
	found := none
	for i := from; i < to; i++ {
		t := &c.times[i]
		if !c.aDay(t) || !c.foreground(t.Head, none) || c.ofANoun(t) {
			continue
		}
		if op := c.governing(t); op != none && c.matches[op].attr && !c.ofTheNews(t) {
			continue
		}
		if found != none && c.times[found].Interval != t.Interval {
			return none
		}
		found = int32(i)
	}
	return found
}

// ofTheNews: of the days around a verb of telling, one right beside it is that of the telling, and one behind its object that of the
// news: "confirmed yesterday the death of a leader in Gao on Sunday".
func (c *Coder) ofTheNews(t *casus.TimeRef) bool {
	v := t.Head
	for v >= 0 && !isVerb(&c.tree.tokens[v]) {
		v = c.tree.tokens[v].Head
	}
	if v < 0 || !tells[c.tree.tokens[v].Lemma] || besideVerb(t, v, c.tree.tokens) {
		return false
	}
	from, to := c.timesIn(c.tree.tokens[v].Sentence)
	for i := from; i < to; i++ {
		if o := &c.times[i]; o.First < t.First && c.aDay(o) && besideVerb(o, v, c.tree.tokens) {
			return true
		}
	}
	return false
}

// besideVerb: "on Monday confirmed", "confirmed on Monday".
func besideVerb(t *casus.TimeRef, v int32, tokens []text.Token) bool {
	return t.Last == v || t.First == v+1 || t.First == v+2 && tokens[v+1].UPOS == text.ADP
}

// ofANoun: "the coup of 1 February" names a thing by its day.
func (c *Coder) ofANoun(t *casus.TimeRef) bool {
	return t.First > 1 && c.tree.tokens[t.First-1].LowerForm() == "of" && c.tree.tokens[t.First-2].UPOS == text.NOUN
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
