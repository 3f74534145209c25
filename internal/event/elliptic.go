package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// gapped adds the acts of a list that says its verb once: "Norway expelled four Peruvian diplomats, Sweden three and Denmark
// two".
func (c *Coder) gapped() {
	t := &c.tree
	var f frame
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.act != "expel_diplomats" || m.nominal() || len(m.actors) == 0 || len(m.partners) == 0 || len(m.sense.counts) == 0 {
			continue
		}
		t.frameOf(m.head, &f)
		if f.passive || f.obj == none || f.obj < m.head {
			continue
		}
		last := t.a.Sentences[t.tokens[m.head].Sentence].Last
		for k := f.obj + 1; k < last; {
			p, n := c.actorAndNumber(k, last)
			if p == none {
				k++
				if w := t.tokens[k-1].LowerForm(); w == "," || w == "and" || w == ";" || w == "while" {
					continue
				}
				break
			}
			k = n + 1
			if c.sameSide(c.matches[i].actors, p) || c.sameSide(c.matches[i].partners, p) {
				continue
			}
			twin := c.matches[i]
			twin.actors = []int32{p}
			if count := c.countOf(n); count != nil {
				twin.counts, twin.ownFigures = withCount(nil, m.sense.counts[0].name, count), true
			}
			c.matches = append(c.matches, twin)
		}
	}
}

// actorAndNumber is the state whose name begins at token k and the number right behind it that counts nothing named there;
// none where there are no such two.
func (c *Coder) actorAndNumber(k, last int32) (party, number int32) {
	t := &c.tree
	for p := range t.parties {
		if t.parties[p].CoreFirst != k || !c.bareState(int32(p)) {
			continue
		}
		n := t.parties[p].CoreLast
		if n > k+1 && t.tokens[n-1].UPOS == text.NUM {
			n-- // the number was read as a part of the name
		}
		if n >= last || t.tokens[n].UPOS != text.NUM {
			continue
		}
		if n+1 < last {
			switch w := t.tokens[n+1].LowerForm(); w {
			case ",", ";", "and", ".", "while", "more", "each":
			default:
				continue
			}
		}
		return int32(p), n
	}
	return none, none
}

// bothSides makes parties of both states between whom ties were cut or frozen where nobody is said to have done it: "the
// rupture of relations between Peru and Chile", "Peru's ties with Chile were frozen".
func (c *Coder) bothSides(m *match, f *frame) {
	act := casus.TheCodebook().Act(m.act)
	if len(m.actors) > 0 || len(m.partners) == 0 || m.sense.Sym || act == nil || act.Track != "ties" {
		return
	}
	ties := f.obj
	if m.nominal() {
		for _, a := range f.preps {
			if a.prep == "of" || a.prep == "in" {
				ties = a.head
				break
			}
		}
	}
	if ties == none {
		return
	}
	if c.codes(m.partners) < 2 {
		for k := c.tree.first[ties]; k >= 0; k = c.tree.next[k] {
			if r := c.tree.tokens[k].Rel; r != text.RelNmodPoss && r != text.RelAmod && r != text.RelCompound {
				continue
			}
			for _, p := range c.partiesAt(k, false, nil) {
				if !c.sameSide(m.partners, p) && !slices.Contains(m.partners, p) {
					m.partners = append([]int32{p}, m.partners...)
				}
			}
		}
	}
	if c.codes(m.partners) == 2 {
		m.actors, m.partners, m.mutual = m.partners, nil, true
		m.historical = f.hasPrep("since") // "have been frozen since the war"
	}
}

// recognisedAs takes the state whose government or head somebody is recognised as for who is recognised, where he is no state
// himself: "recognised the council as the government of Peru".
func (c *Coder) recognisedAs(m *match, f *frame) {
	for _, p := range m.partners {
		if c.tree.parties[p].Actors[0].Code != "" && c.saysWhose(p) {
			return
		}
	}
	as := c.placeParties(place{kind: placePrep, prep: "as", inside: true}, f, m.actors)
	as = slices.DeleteFunc(as, func(p int32) bool { return c.tree.parties[p].Actors[0].Code == "" || c.sameCode(m.actors, p) })
	if len(as) > 0 {
		m.partners = as
	}
}

// stoodFor is the noun that "one" stands for: "expelled a Peruvian envoy, prompting Peru to expel a Chilean one".
func (t *tree) stoodFor(h int32) int32 {
	tok := &t.tokens[h]
	if w := tok.LowerForm(); w != "one" && w != "ones" || tok.Rel == text.RelNummod || t.child(h, text.RelAmod, text.RelNmodPoss, text.RelCompound) == none {
		return none
	}
	first := t.a.Sentences[tok.Sentence].First
	for k := h - 1; k >= first; k-- {
		if x := &t.tokens[k]; x.UPOS == text.NOUN && (x.Rel == text.RelObj || x.Rel == text.RelNsubjPass) {
			return k
		}
	}
	return none
}
