package event

import (
	"sort"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// bindPlaces gives every match the place where the text says that it was done; what happens in the field goes on where it began.
func (c *Coder) bindPlaces() {
	for i := range c.matches {
		m := &c.matches[i]
		if m.place = none; m.live() {
			m.place = c.placeOf(m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.place == none && c.staysThere(m) {
			m.place = c.placeBefore(i, m)
		}
	}
}

// placeOf is a place of the match's own clause, else that of the verb whose circumstance or sequel it is ("attacked a convoy near
// Gao, killing six"), else the one that the sentence names. none where the text does not say.
func (c *Coder) placeOf(m *match) int32 {
	if p := c.placeIn(m); p != none {
		return p
	}
	v := m.clause()
	for range 2 {
		tok := &c.tree.tokens[v]
		shares := tok.Rel == text.RelXcomp || tok.Rel == text.RelConj || tok.Rel == text.RelAdvcl && tok.XPOS == text.TagVBG && c.tree.markOf(v) == ""
		if !shares || tok.Head < 0 || !isVerb(&c.tree.tokens[tok.Head]) || !happens[m.typ] {
			break
		}
		v = tok.Head
		if o := c.opAt[v]; o != none && c.matches[o].live() && happens[c.matches[o].typ] {
			if p := c.placeIn(&c.matches[o]); p != none {
				return p
			}
		}
	}
	return c.soleSite(m)
}

// soleSite is the one place that a sentence names, by its town, its region or both, for what happened there and is told on the
// level of its story.
func (c *Coder) soleSite(m *match) int32 {
	if !happens[m.typ] || m.historical || !c.foreground(m.head, none) {
		return none
	}
	best := none
	bounds := &c.tree.a.Sentences[c.tree.tokens[m.head].Sentence]
	for i := c.placesFrom(bounds.First + bounds.Dateline); int(i) < len(c.places) && c.places[i].First < bounds.Last; i++ {
		p := &c.places[i]
		if c.isActor(m, p) || !c.saysWhere(m, p) || !c.foreground(p.Head, m.head) || c.ofAnotherAct(m, p) {
			continue
		}
		switch {
		case best == none:
			best = i
		case !nested(p, &c.places[best]):
			return none
		case fineness[p.Precision] > fineness[c.places[best].Precision]:
			best = i
		}
	}
	return best
}

// ofAnotherAct: "ordered troops to the border and closed its embassy in Lima" tells where the embassy is.
func (c *Coder) ofAnotherAct(m *match, p *casus.PlaceRef) bool {
	for i := p.Head; i >= 0 && i != m.clause(); i = c.tree.tokens[i].Head {
		if tok := &c.tree.tokens[i]; tok.Rel == text.RelConj && isVerb(tok) {
			op := c.opAt[i]
			return op == none || !happens[c.matches[op].typ]
		}
	}
	return false
}

// nested reports whether one of two places can lie in the other.
func nested(p, q *casus.PlaceRef) bool {
	return p.Country == q.Country && (p.Precision == "country" || q.Precision == "country" || p.Admin1 == q.Admin1 && (p.Precision == "region" || q.Precision == "region" || p.Name == q.Name))
}

// staysThere reports whether a match can be where the one before it was: it happened, as a verb of the story, and its sentence
// names no place.
func (c *Coder) staysThere(m *match) bool {
	if !happens[m.typ] || c.movesTrack(m) || m.nominal() || m.historical || m.status != casus.Asserted || c.headline(m) || !isVerb(&c.tree.tokens[m.clause()]) {
		return false
	}
	bounds := &c.tree.a.Sentences[c.tree.tokens[m.head].Sentence]
	i := c.placesFrom(bounds.First + bounds.Dateline)
	return (int(i) >= len(c.places) || c.places[i].First >= bounds.Last) && !c.pluperfect(m.clause()) && c.foreground(m.clause(), none) && !c.background(m)
}

// placeBefore is the place of the last happening of the same days before match i.
func (c *Coder) placeBefore(i int, m *match) int32 {
	sentence := c.tree.tokens[m.head].Sentence
	for j := i - 1; j >= 0 && c.tree.tokens[c.matches[j].head].Sentence+carrySpan >= sentence; j-- {
		o := &c.matches[j]
		if !o.live() || o.place == none || !happens[o.typ] || o.status != casus.Asserted || o.historical {
			continue
		}
		if (m.date == nil) != (o.date == nil) || m.date != nil && m.date.Start != o.date.Start {
			return none
		}
		return o.place
	}
	return none
}

// placesFrom is the index of the first place at or after a token.
func (c *Coder) placesFrom(token int32) int32 {
	return int32(sort.Search(len(c.places), func(k int) bool { return c.places[k].First >= token }))
}

// placeIn is the place in the match's own clause that is nearest to it, and of several as near the smallest.
func (c *Coder) placeIn(m *match) int32 {
	best, bestCost := none, 99
	bounds := &c.tree.a.Sentences[c.tree.tokens[m.head].Sentence]
	for i := c.placesFrom(bounds.First + bounds.Dateline); int(i) < len(c.places) && c.places[i].First < bounds.Last; i++ {
		p := &c.places[i]
		if c.isActor(m, p) || !c.saysWhere(m, p) {
			continue
		}
		d := c.placeDepth(m, p)
		if d < 0 || !happens[m.typ] && d > 1 && m.typ != "CONSULT" && !c.atBuilding(p) {
			continue // "condemned the bombing in Gao"
		}
		if cost := 4*d - fineness[p.Precision]; cost < bestCost {
			best, bestCost = i, cost
		}
	}
	return best
}

// fineness ranks precisions.
var fineness = map[string]int{"exact": 3, "city": 2, "region": 1}

// placeDepth is how many steps a place hangs below the match or its light verb, -1 if it does not, or if another happening
// stands between.
func (c *Coder) placeDepth(m *match, p *casus.PlaceRef) int {
	if m.nominal() && c.rightBehind(m.head, p) {
		return 1
	}
	i := p.Head
	for d := range 5 {
		if i == m.head || i == m.light && m.light != none {
			return d
		}
		if op := c.opAt[i]; op != none && c.matches[op].live() {
			return -1
		}
		tok := &c.tree.tokens[i]
		switch tok.Rel {
		case text.RelCcomp, text.RelAclRelcl, text.RelParataxis, text.RelAdvcl:
			return -1
		}
		if i = tok.Head; i < 0 {
			return -1
		}
	}
	return -1
}

// rightBehind: only a preposition, articles and adjectives stand between an event noun and the place: "the bombing in northern Gao".
func (c *Coder) rightBehind(head int32, p *casus.PlaceRef) bool {
	if p.First <= head || p.First-head > 5 {
		return false
	}
	for k := head + 1; k < p.First; k++ {
		switch c.tree.tokens[k].UPOS {
		case text.ADP, text.DET, text.ADJ:
		default:
			return k == p.First-2 && c.tree.tokens[k+1].LowerForm() == "of" // "in the city of Gao"
		}
	}
	return true
}

// isActor reports whether the place is itself a party of the match, and not only part of what is said of one ("two rebels in Gao").
// What is shelled or entered is a recipient and a place.
func (c *Coder) isActor(m *match, p *casus.PlaceRef) bool {
	lists := [2][]int32{m.actors, m.partners}
	if p.First > 0 {
		switch c.tree.tokens[p.First-1].LowerForm() {
		case "in", "at", "near", "outside", "inside", "across", "throughout":
			return false
		}
	}
	if happens[m.typ] {
		lists[1] = nil
	}
	for _, list := range lists {
		for _, a := range list {
			if party := &c.tree.parties[a]; party.Head >= p.First && party.Head < p.Last && party.Kind != casus.PartyGiven {
				return true
			}
		}
	}
	return false
}

// saysWhere reports whether the words before a place leave it a place of the match: not where somebody comes from ("soldiers from
// Niger") or belongs ("the president of Kenya"), nor where words go.
func (c *Coder) saysWhere(m *match, p *casus.PlaceRef) bool {
	tokens := c.tree.tokens
	k := p.First - 1
	for n := 0; k >= 0 && n < 5; k, n = k-1, n+1 {
		tok := &tokens[k]
		if tok.UPOS == text.ADP {
			break
		}
		if tok.UPOS != text.DET && tok.UPOS != text.ADJ && tok.UPOS != text.PROPN && tok.UPOS != text.NOUN && tok.UPOS != text.PUNCT && tok.UPOS != text.CCONJ {
			return true
		}
	}
	if k < 0 || k < p.First-5 {
		return true
	}
	noun := k > 0 && (tokens[k-1].UPOS == text.NOUN || tokens[k-1].UPOS == text.PROPN)
	switch tokens[k].LowerForm() {
	case "from":
		return !noun || m.typ == "RETREAT" || m.typ == "MOBILIZE" || c.opAt[k-1] != none
	case "of":
		return !noun || k-1 == m.head || siteNouns[tokens[k-1].Lemma]
	case "to", "into", "toward", "towards":
		return m.typ == "MOBILIZE" || m.typ == "CONSULT" || m.typ == "COERCE" || m.typ == "RETREAT"
	case "with", "against", "for", "about", "by":
		return false
	}
	return true
}

// siteNouns take the name of a place with "of"; happenings and missions have one.
var siteNouns = words(`city town village province region district capital port island outskirts suburb centre center north south east west state border area part
camp airport coast edge street embassy consulate mission base office checkpoint prison hospital school university mosque church crossing headquarters`)

// atBuilding reports whether a place is that of a mission, base or the like.
func (c *Coder) atBuilding(p *casus.PlaceRef) bool {
	h := c.tree.tokens[p.Head].Head
	return h >= 0 && siteNouns[c.tree.tokens[h].Lemma]
}
