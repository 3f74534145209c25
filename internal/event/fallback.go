package event

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// addressing are prepositions that can lead to whom an act is meant for; place and time are not among them.
var addressing = map[string]bool{"to": true, "with": true, "against": true, "from": true, "for": true, "toward": true, "towards": true,
	"on": true, "upon": true, "of": true, "over": true, "between": true, "onto": true, "into": true, "among": true, "about": true}

// fallback looks for a recipient where the entry names no place for it: the nearest party to
// the right of the predicate within its clause, objects and complements first.
func (c *Coder) fallback() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.sense.Sym || len(m.partners) > 0 || len(m.actors) == 0 || m.nominal() || m.sense.Repeat {
			continue
		}
		if p := c.soil(m); p != none {
			m.partners = append(m.partners, p)
			m.why = append(m.why, "recipient from the place of the act")
			continue
		}
		if !wantsRecipient(m.typ) || m.typ == "AGREE" && len(m.actors) > 1 {
			continue
		}
		if p := c.addressee(m, m.clause(), 0); p != none {
			m.partners = append(m.partners, p)
			m.why = append(m.why, "recipient from the rest of the clause")
		}
	}
}

func wantsRecipient(typ string) bool {
	switch typ {
	case "RETREAT", "MOBILIZE", "PROTEST", "CONCEDE":
		return false
	}
	return true
}

// soil is the foreign state on whose ground force is used, shown or given up: "declared a ceasefire in Yemen".
func (c *Coder) soil(m *match) int32 {
	switch m.typ {
	case "ASSAULT", "MOBILIZE", "RETREAT", "CONCEDE":
	case "COERCE":
		if len(m.modes) == 0 || m.modes[0] != "curfew" && m.modes[0] != "martial-law" && m.modes[0] != "restrict" {
			return none // whom an arrest or a seizure hits is no place
		}
	default:
		return none
	}
	t := &c.tree
	c.wantsPlace = true
	defer func() { c.wantsPlace = false }()
	for _, v := range []int32{m.clause(), m.head, t.child(m.clause(), text.RelObj)} {
		if v == none {
			continue
		}
		for k := t.first[v]; k >= 0; k = t.next[k] {
			if k < v || t.tokens[k].Rel != text.RelObl && t.tokens[k].Rel != text.RelNmod || !grounds[t.preposition(k)] || c.isTime(k) {
				continue
			}
			for _, p := range c.partiesAt(k, true, nil) {
				party := &t.parties[p]
				if party.Kind == casus.PartyPronoun || len(party.Actors) == 0 || party.Actors[0].Code == "" || strings.HasPrefix(party.Actors[0].Code, "IGO") || c.sameSide(m.actors, p) {
					continue
				}
				return p
			}
		}
	}
	return none
}

var grounds = map[string]bool{"in": true, "into": true, "across": true, "throughout": true, "inside": true, "within": true}

// addressee walks the phrases of verb v.
func (c *Coder) addressee(m *match, v int32, depth int) int32 {
	if depth > 3 {
		return none
	}
	t := &c.tree
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if k < v && depth == 0 {
			continue
		}
		tok := &t.tokens[k]
		switch tok.Rel {
		case text.RelObj, text.RelIobj:
		case text.RelObl, text.RelNmod:
			if !addressing[t.preposition(k)] {
				continue
			}
		case text.RelXcomp:
			if int(k) < len(c.opAt) && c.opAt[k] != none && c.matches[c.opAt[k]].live() {
				continue
			}
		case text.RelAdvcl, text.RelAcl, text.RelCcomp:
			if m.typ == "AID" && tok.Rel != text.RelCcomp && t.hasChildLemma(k, text.RelMark, "to") {
				break // "gave $4 million to help the refugees"
			}
			if tok.Rel == text.RelAcl {
				continue
			}
			if p := c.addressedBy(m, k); p != none {
				return p
			}
			continue
		case text.RelNmodPoss, text.RelAmod, text.RelCompound:
			if depth == 0 || !t.partyPolitical(k) {
				continue
			}
		default:
			continue
		}
		if p := t.partyAt[k]; p != none && t.parties[p].Political() && t.parties[p].Kind != casus.PartyPronoun && !c.sameSide(m.actors, p) && !slices.Contains(m.actors, p) {
			return p
		}
		if p := c.addressee(m, k, depth+1); p != none {
			return p
		}
	}
	return none
}

// addressedBy is whom a demand, a blame or a condition is meant for: the subject of the clause that tells what
// they should do or have done ("demanded that Peru leave", "will not lift it until Peru pays").
func (c *Coder) addressedBy(m *match, k int32) int32 {
	t := &c.tree
	switch t.tokens[k].Rel {
	case text.RelCcomp:
		if m.typ != "REQUEST" && m.typ != "ACCUSE" {
			return none
		}
	case text.RelAdvcl:
		mark := t.markOf(k)
		if (m.typ != "REJECT" && m.typ != "THREATEN") || mark != "until" && mark != "unless" && mark != "if" {
			return none
		}
	}
	s := t.child(k, text.RelNsubj, text.RelNsubjPass)
	if s == none {
		return none
	}
	for _, p := range c.partiesAt(s, true, nil) {
		if t.parties[p].Kind != casus.PartyPronoun && !c.sameSide(m.actors, p) {
			return p
		}
	}
	return none
}

func (t *tree) partyPolitical(k int32) bool {
	p := t.partyAt[k]
	return p != none && t.parties[p].Political()
}

// givenRoles fills a side that the text's grammar leaves open from spans that came with the document and name
// their role: whoever gave them knows that source and target deal with each other.
func (c *Coder) givenRoles() {
	var source, target []int32
	for p := range c.tree.parties {
		party := &c.tree.parties[p]
		if party.Kind != casus.PartyGiven {
			continue
		}
		switch party.Role {
		case 's':
			source = append(source, int32(p))
		case 't':
			target = append(target, int32(p))
		}
	}
	if len(source) == 0 && len(target) == 0 {
		return
	}
	for i := range c.matches {
		m := &c.matches[i]
		if m.absorbed || m.typ == "" {
			continue
		}
		c.fillGiven(m, source, target)
	}
	c.joinGiven(source, target)
}

// joinGiven: when no act joins source and target, the predicate nearest to both in the tree does.
func (c *Coder) joinGiven(source, target []int32) {
	if len(source) == 0 || len(target) == 0 {
		return
	}
	var best *match
	bestCost := 12
	for i := range c.matches {
		m := &c.matches[i]
		if m.absorbed || m.typ == "" {
			continue
		}
		s, t := c.touches(m.actors, source), c.touches(m.partners, target)
		if m.live() && (s && t || m.sense.Sym && c.touches(m.actors, source) && c.touches(m.actors, target)) {
			return
		}
		if c.touches(m.actors, target) || c.touches(m.partners, source) {
			continue
		}
		cost := c.distance(m.head, c.tree.parties[source[0]].Head) + c.distance(m.head, c.tree.parties[target[0]].Head)
		if s || t {
			cost -= 3
		}
		if m.sense.Weak {
			cost += 2
		}
		if cost < bestCost {
			best, bestCost = m, cost
		}
	}
	if best == nil {
		return
	}
	if best.sense.Sym {
		best.actors = append(append([]int32{}, source...), target...)
	} else {
		best.actors, best.partners = append([]int32{}, source...), append([]int32{}, target...)
	}
	best.fired = true
	best.why = append(best.why, "nearest act to the given actors")
}

// distance is the number of arcs between two tokens of a sentence, 99 across sentences.
func (c *Coder) distance(a, b int32) int {
	if c.tree.tokens[a].Sentence != c.tree.tokens[b].Sentence {
		return 99
	}
	depth := func(i int32) int {
		n := 0
		for i >= 0 && n < 400 {
			i = c.tree.tokens[i].Head
			n++
		}
		return n
	}
	da, db := depth(a), depth(b)
	n := 0
	for a != b && n < 800 {
		if da >= db {
			a, da = c.tree.tokens[a].Head, da-1
		} else {
			b, db = c.tree.tokens[b].Head, db-1
		}
		if a < 0 || b < 0 {
			return n + 1
		}
		n++
	}
	return n
}

func (c *Coder) fillGiven(m *match, source, target []int32) {
	s := c.tree.tokens[m.head].Sentence
	in := func(list []int32) []int32 {
		var out []int32
		for _, p := range list {
			if c.tree.tokens[c.tree.parties[p].Head].Sentence == s && !slices.Contains(m.actors, p) && !slices.Contains(m.partners, p) {
				out = append(out, p)
			}
		}
		return out
	}
	hasSource, hasTarget := c.touches(m.actors, source), c.touches(m.partners, target)
	crossed := c.touches(m.actors, target) || c.touches(m.partners, source)
	switch {
	case crossed && !m.sense.Sym:
	case hasSource && !hasTarget && len(m.partners) == 0:
		m.partners = append(m.partners, in(target)...)
	case hasTarget && !hasSource && len(m.actors) == 0:
		m.actors = append(m.actors, in(source)...)
		m.fired = c.enough(m)
	case m.sense.Sym && (c.touches(m.actors, source) || c.touches(m.actors, target)):
		m.actors = append(m.actors, append(in(source), in(target)...)...)
	}
}

// touches reports whether one of the parties is, or overlaps, one of the given ones.
func (c *Coder) touches(parties, given []int32) bool {
	for _, p := range parties {
		a := &c.tree.parties[p]
		for _, g := range given {
			b := &c.tree.parties[g]
			if p == g || a.First < b.Last && b.First < a.Last {
				return true
			}
		}
	}
	return false
}
