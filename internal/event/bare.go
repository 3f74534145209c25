package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// bareWords are the tokens of a recipient that is no known actor: a name that no list has and the text does not
// explain, a thing that was rejected or praised, the ground of the actor's own state on which a measure falls.
type bareWords struct{ first, last int32 }

// bare gives acts of one actor that found no recipient the words they are aimed at: first what stands where
// the entry expects the recipient, then, for deeds, the ground.
func (c *Coder) bare() {
	if c.given {
		return
	}
	var f frame
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.sense.Sym || m.sense.Repeat || len(m.partners) > 0 || m.bare != nil || c.headcount(m) != 1 {
			continue
		}
		c.tree.frameOf(m.head, &f)
		if m.light != none {
			c.tree.lend(&f, m.light)
		}
		h := c.aimedAt(m, &f)
		if h == none {
			h = c.aimedWithin(m)
			if h != none && c.tree.partyAt[h] != none && (m.typ == "PROTEST" || m.typ == "REQUEST") && c.toBeFreed(c.tree.partyAt[h]) {
				continue
			}
			if h != none && c.tree.partyPolitical(h) && !c.sameSide(m.actors, c.tree.partyAt[h]) {
				m.partners = []int32{c.tree.partyAt[h]}
				m.why = append(m.why, "recipient of the act within")
				continue
			}
		}
		if h != none && h == f.obj && !diplomatic(m) && c.ownPower(m, h) {
			continue
		}
		if h == none && onGround(m.typ) {
			h = c.ground(m, &f)
		}
		if h != none {
			m.bare = c.phraseAt(h)
			if m.typ == "ACCUSE" && c.tree.tokens[h].UPOS == text.PROPN {
				m.bare.last = c.beforeOf(h, m.bare.last) // "accused the West of double standards"
			}
			m.why = append(m.why, "recipient in its own words")
		}
	}
}

// beforeOf is where a phrase headed by h ends if what "of" leads to is no part of it.
func (c *Coder) beforeOf(h, last int32) int32 {
	for k := h + 1; k < last; k++ {
		if c.tree.tokens[k].LowerForm() == "of" {
			return k
		}
	}
	return last
}

// aimedWithin is what an act named inside the content of m and not coded by itself is aimed at: "agreed to offer aid to the
// museums", "was willing to withdraw from the zone".
func (c *Coder) aimedWithin(m *match) int32 {
	var f frame
	for k := m.head + 1; k < c.tree.a.Sentences[c.tree.tokens[m.head].Sentence].Last; k++ {
		op := c.opAt[k]
		if op == none || !c.matches[op].absorbed || c.matches[op].typ == "" || !c.tree.below(k, m.clause()) {
			continue
		}
		o := &c.matches[op]
		c.tree.frameOf(o.head, &f)
		if h := c.aimedAt(o, &f); h != none && !c.ownWords(m, h) {
			return h
		}
		if h := c.ground(m, &f); h != none && onGround(m.typ) {
			return h
		}
	}
	return none
}

// aim is somebody of no list who stands where the entry looks for the recipient; nil where nobody does.
func (c *Coder) aim(m *match, f *frame) *bareWords {
	if h := c.aimedAt(m, f); h != none && c.somebody(h) {
		return c.phraseAt(h)
	}
	return nil
}

// somebody: a name, or a noun for persons; the actor's own people and places are not asked for.
func (c *Coder) somebody(h int32) bool {
	if p := c.tree.partyAt[h]; p != none {
		return len(c.tree.parties[p].Actors) == 0
	}
	return c.tree.tokens[h].UPOS == text.PROPN || slices.ContainsFunc(c.lex.classes["@people"], func(v value) bool { return c.sameWord(h, &v) })
}

func (c *Coder) phraseAt(h int32) *bareWords {
	first, last := c.core(h)
	return &bareWords{first, last}
}

// core is the phrase of noun h; when something is or was is left out.
func (c *Coder) core(h int32) (first, last int32) {
	t := &c.tree
	first, last = h, h+1
	for k := t.first[h]; k >= 0; k = t.next[k] {
		switch t.tokens[k].Rel {
		case text.RelDet, text.RelAmod, text.RelCompound, text.RelNmodPoss, text.RelNummod, text.RelFlat, text.RelNmodDesc:
			f, l := c.core(k)
			first, last = min(first, f), max(last, l)
		case text.RelNmod:
			if k > h && !c.isTime(k) && !c.isTime(max(k-1, 0)) && t.preposition(k) != "as" {
				_, l := c.core(k)
				last = max(last, l)
			}
		}
	}
	return first, last
}

// blame sets right whom words about an attack or a raid are aimed at: whoever did it, never whom it hit: "condemned the
// attack on the church".
func (c *Coder) blame() {
	if c.given {
		return
	}
	var f frame
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.typ != "ACCUSE" || m.sense.POS == 'n' {
			continue
		}
		c.tree.frameOf(m.head, &f)
		c.blamePhrase(m, &f)
		if m.sense.POS != 'v' {
			continue
		}
		if f.obj == none || c.opAt[f.obj] == none || c.tree.partyAt[f.obj] != none || c.isLight(m.head) {
			continue
		}
		o := &c.matches[c.opAt[f.obj]]
		if len(m.partners) == 0 && (o.echoOf == 0 || !o.live()) {
			continue
		}
		if o.sense.POS != 'n' || !harms(o.typ) || slices.ContainsFunc(m.partners, func(p int32) bool { return !slices.Contains(o.partners, p) }) {
			continue
		}
		m.partners = slices.DeleteFunc(slices.Clone(o.actors), func(p int32) bool { return slices.Contains(m.actors, p) || slices.Contains(o.partners, p) })
		m.why = append(m.why, "blame is for who did it")
	}
}

// blamePhrase does the same where the deed stands in a phrase: "was outraged by the murder of the editor".
func (c *Coder) blamePhrase(m *match, f *frame) {
	for _, a := range f.preps {
		if a.prep != "at" && a.prep != "over" && a.prep != "by" && a.prep != "about" || c.opAt[a.head] == none || c.tree.partyAt[a.head] != none {
			continue
		}
		o := &c.matches[c.opAt[a.head]]
		if o.sense.POS != 'n' || !harms(o.typ) || !slices.ContainsFunc(m.partners, func(p int32) bool { return slices.Contains(o.partners, p) }) {
			continue
		}
		m.partners = slices.DeleteFunc(slices.Clone(o.actors), func(p int32) bool { return slices.Contains(m.actors, p) || slices.Contains(o.partners, p) })
		if m.why = append(m.why, "blame is for who did it"); len(m.partners) == 0 {
			m.bare = c.phraseAt(a.head)
		}
	}
}

func harms(typ string) bool { return typ == "ASSAULT" || typ == "COERCE" || typ == "SANCTION" }

// headcount counts the actors of a match, the members of a group each.
func (c *Coder) headcount(m *match) int {
	n := 0
	for _, p := range m.actors {
		n += len(c.tree.parties[p].Actors)
	}
	return n
}

// aimedAt is the noun that stands where the entry looks for the recipient itself, not for somebody within a phrase.
func (c *Coder) aimedAt(m *match, f *frame) int32 {
	for _, p := range m.sense.recipient {
		if p.kind == placeSubj || p.kind == placeHost || p.kind == placeAmod || p.kind == placePoss || p.inside {
			continue
		}
		for _, h := range c.tree.at(f, p, nil) {
			if c.isThing(h) && h != m.head && !c.namesAct(m, f, h) && !c.ownWords(m, h) {
				return h
			}
		}
	}
	if f.obj != none && refuses(m) && m.sense.POS == 'v' && c.isThing(f.obj) && !c.namesAct(m, f, f.obj) && !c.ownWords(m, f.obj) {
		return f.obj
	}
	return none
}

// ownPower takes the party at h for the recipient where it is somebody else of the actor's own state: "the junta toppled
// the president".
func (c *Coder) ownPower(m *match, h int32) bool {
	p := c.tree.partyAt[h]
	if p == none || !c.tree.parties[p].Political() || c.own(p) || c.oneAndTheSame(m.actors[0], p) && c.named(p) == c.named(m.actors[0]) {
		return false
	}
	m.partners = []int32{p}
	return true
}

// named: the registry knows the party as more than its state.
func (c *Coder) named(p int32) bool {
	a := &c.tree.parties[p].Actors[0]
	return a.ID != "" && a.ID != a.Code
}

// isThing: a noun or name that tells no time.
func (c *Coder) isThing(h int32) bool {
	tok := &c.tree.tokens[h]
	return (tok.UPOS == text.NOUN || tok.UPOS == text.PROPN) && !c.isTime(h)
}

// namesAct: the entry asks for these words, so that they are part of the act ("imposed a curfew").
func (c *Coder) namesAct(m *match, f *frame, h int32) bool {
	if h == f.obj && refuses(m) && !c.isLight(m.head) {
		return false // "rejected the referendum": what the entry asks for is what the act is aimed at
	}
	return slices.ContainsFunc(m.sense.constraints, func(k constraint) bool {
		return !isActorConstraint(k) && slices.ContainsFunc(k.values, func(v value) bool { return v.lemma != "" }) && slices.Contains(c.tree.at(f, k.place, nil), h)
	})
}

// refuses are acts whose verbs are aimed at things as well as at others.
func refuses(m *match) bool {
	switch m.typ {
	case "REJECT", "ACCUSE", "SUPPORT":
		return true
	case "PROTEST":
		return slices.Contains(m.modes, "boycott")
	}
	return false
}

// ownWords: the noun belongs to the actor's own phrase.
func (c *Coder) ownWords(m *match, h int32) bool {
	return slices.ContainsFunc(m.actors, func(p int32) bool {
		party := &c.tree.parties[p]
		return party.First <= h && h < party.Last
	})
}

// onGround: a deed that falls on some ground.
func onGround(typ string) bool {
	switch typ {
	case "ASSAULT", "COERCE", "MOBILIZE", "CONCEDE", "RETREAT", "AID", "AGREE":
		return true
	}
	return false
}

// ground is the place that a deed falls on: a phrase of place below the predicate or its object.
func (c *Coder) ground(m *match, f *frame) int32 {
	for _, v := range []int32{m.clause(), m.head, f.obj} {
		if v == none {
			continue
		}
		if h := c.placeBelow(m, v, 0); h != none {
			return h
		}
	}
	return none
}

// maxGround is how deep a place may lie in the phrases below a predicate: "in parts of the north of Peru".
const maxGround = 3

func (c *Coder) placeBelow(m *match, v int32, depth int) int32 {
	if depth >= maxGround {
		return none
	}
	t := &c.tree
	for k := t.first[v]; k >= 0; k = t.next[k] {
		r := t.tokens[k].Rel
		if k < v || r != text.RelObl && r != text.RelNmod || c.ownWords(m, k) {
			continue
		}
		if p := t.preposition(k); depth == 0 && !onto[p] && p != "of" {
			continue
		}
		if onto[t.preposition(k)] && !c.isTime(k) && c.isPlace(k) {
			return k
		}
		if p := c.placeBelow(m, k, depth+1); p != none {
			return p
		}
	}
	return none
}

// onto are prepositions of place.
var onto = map[string]bool{"in": true, "into": true, "across": true, "throughout": true, "inside": true, "within": true, "on": true, "to": true, "at": true,
	"from": true, "near": true, "along": true, "over": true, "around": true, "outside": true, "between": true, "towards": true, "toward": true}

// parts are nouns for a piece of a place: "in some parts of western Darfur".
var parts = words("part swathe swath half third quarter corner rest section portion stretch north south east west")

// isPlace: a name of a place or a common noun for one.
func (c *Coder) isPlace(h int32) bool {
	if p := c.tree.partyAt[h]; p != none && c.tree.parties[p].Kind != casus.PartyAgent && c.tree.parties[p].Kind != casus.PartyPronoun {
		party := &c.tree.parties[p]
		return party.Kind == casus.PartyPlace || len(party.Actors) > 0 && party.Actors[0].Role == "" && party.Actors[0].Sector == "GOV"
	}
	if parts[c.tree.tokens[h].Lemma] {
		k := c.tree.child(h, text.RelNmod)
		return k > h && c.tree.preposition(k) == "of" && !parts[c.tree.tokens[k].Lemma] && c.isPlace(k)
	}
	if slices.ContainsFunc(c.places, func(p casus.PlaceRef) bool { return p.First <= h && h < p.Last }) {
		return true
	}
	return slices.ContainsFunc(c.lex.classes["@place"], func(v value) bool { return c.sameWord(h, &v) })
}
