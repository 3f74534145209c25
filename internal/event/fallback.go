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
		if !m.live() || m.sense.Sym || m.mutual || len(m.partners) > 0 || len(m.actors) == 0 || m.sense.Repeat {
			continue
		}
		if m.typ == "ACCUSE" {
			if m.partners = c.accused(m); len(m.partners) > 0 {
				m.why = append(m.why, "recipient from what is alleged")
				continue
			}
		}
		if m.nominal() {
			continue
		}
		if p := c.countered(m); p != none {
			m.partners = append(m.partners, p)
			m.why = append(m.why, "recipient from whom the deed is to counter")
			continue
		}
		if p := c.soil(m); p != none {
			m.partners = append(m.partners, p)
			m.why = append(m.why, "recipient from the place of the act")
			continue
		}
		if m.typ == "MOBILIZE" {
			if p := c.against(m, m.clause(), 0); p != none {
				m.partners = append(m.partners, p)
				m.why = append(m.why, "recipient from against in the clause")
				continue
			}
		}
		if !wantsRecipient(m.typ) || m.typ == "AGREE" && len(m.actors) > 1 {
			continue
		}
		if !c.given && m.sense.POS == 'v' && m.bare == nil {
			c.tree.frameOf(m.head, &c.frame)
			m.bare = c.aim(m, &c.frame) // "found Ida Holm guilty of spying for Peru"
		}
		if m.bare != nil {
			continue
		}
		if p := c.addressee(m, m.clause(), 0); p != none {
			m.partners = append(m.partners, p)
			m.why = append(m.why, "recipient from the rest of the clause")
		}
	}
}

// alleging are nouns whose content blames somebody.
var alleging = words("accusation allegation claim charge complaint assertion suspicion concern alarm outrage protest")

// accused is who the content of an accusation says did it: "repeated its accusations that Peru arms the rebels".
func (c *Coder) accused(m *match) []int32 {
	t := &c.tree
	for _, noun := range []int32{m.head, t.child(m.head, text.RelObj)} {
		if noun == none || isVerb(&t.tokens[noun]) || !alleging[t.tokens[noun].Lemma] {
			continue
		}
		for k := t.first[noun]; k >= 0; k = t.next[k] {
			tok := &t.tokens[k]
			if k < noun || tok.Rel != text.RelAcl && tok.Rel != text.RelCcomp || t.markOf(k) != "that" {
				continue
			}
			s := t.child(k, text.RelNsubj)
			if s == none {
				continue
			}
			return slices.DeleteFunc(c.partiesAt(s, false, nil), func(p int32) bool {
				return t.parties[p].Kind == casus.PartyPronoun || c.oneHand(m.actors, p)
			})
		}
	}
	return nil
}

// against is the party behind the first "against" below verb v that is not of the actor's side: "mobilised its army for a
// war against Peru".
func (c *Coder) against(m *match, v int32, depth int) int32 {
	if depth > 4 {
		return none
	}
	t := &c.tree
	for k := t.first[v]; k >= 0; k = t.next[k] {
		switch t.tokens[k].Rel {
		case text.RelObj, text.RelObl, text.RelNmod, text.RelXcomp, text.RelAcl, text.RelAdvcl:
		default:
			continue
		}
		if k > v && t.preposition(k) == "against" {
			for _, p := range c.partiesAt(k, true, nil) {
				if !c.sameSide(m.actors, p) {
					return p
				}
			}
		}
		if p := c.against(m, k, depth+1); p != none {
			return p
		}
	}
	return none
}

// countered is whom forces are moved to counter: "sent frigates to the gulf to deter Iranian raids".
func (c *Coder) countered(m *match) int32 {
	if m.typ != "MOBILIZE" {
		return none
	}
	t := &c.tree
	for _, v := range []int32{m.clause(), t.child(m.clause(), text.RelObj)} {
		if v == none {
			continue
		}
		for k := t.first[v]; k >= 0; k = t.next[k] {
			if k < v || !counters[t.tokens[k].Lemma] || t.markOf(k) != "to" {
				continue
			}
			if o := t.child(k, text.RelObj); o != none {
				for _, p := range c.partiesAt(o, true, nil) {
					if t.parties[p].Kind != casus.PartyPronoun && !c.sameSide(m.actors, p) {
						return p
					}
				}
			}
		}
	}
	return none
}

var counters = words("counter deter confront contain repel oppose face")

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
			if p := t.preposition(k); !addressing[p] && !(m.typ == "AID" && grounds[p]) {
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
			if depth == 0 || !t.partyPolitical(k) || m.act == "impose_sanctions" && c.bodyOfStates(t.partyAt[k]) {
				continue
			}
		default:
			continue
		}
		if p := t.partyAt[k]; p != none && t.parties[p].Political() && t.parties[p].Kind != casus.PartyPronoun && !c.oneHand(m.actors, p) && !slices.Contains(m.actors, p) && !((m.typ == "PROTEST" || m.typ == "REQUEST") && c.toBeFreed(p)) {
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
	heads := []int32{s}
	if by := t.byAgent(k); by != none && t.tokens[k].Rel == text.RelAdvcl {
		heads = append(heads, by) // "until their demands are met by Peru"
	}
	for _, h := range heads {
		for _, p := range c.partiesAt(h, true, nil) {
			if t.parties[p].Kind != casus.PartyPronoun && !c.own(p) && !c.oneHand(m.actors, p) {
				return p
			}
		}
	}
	return none
}

func (t *tree) partyPolitical(k int32) bool {
	p := t.partyAt[k]
	return p != none && t.parties[p].Political()
}
