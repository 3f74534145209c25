package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// demands finds what a speaker says somebody must do: "The minister said that Peru must withdraw" is the
// minister's REQUEST to Peru. The entry is that of the modal verb; the act under it is
// absorbed and gives the mode.
func (c *Coder) demands() {
	t := &c.tree
	for i := range t.tokens {
		tok := &t.tokens[i]
		if tok.Rel != text.RelAux || tok.Head < 0 || c.opAt[i] != none {
			continue
		}
		senses := c.lex.verbs[tok.Lemma]
		if len(senses) == 0 || c.lex.Senses[senses[0]].Type != "REQUEST" {
			continue
		}
		v := tok.Head
		speaker, verb := c.speaker(v)
		if speaker == none {
			continue
		}
		var f frame
		t.frameOf(v, &f)
		if f.subj == none && f.obj == none {
			continue
		}
		m := match{sense: &c.lex.Senses[senses[0]], head: int32(i), light: v, subj: speaker, trigEnd: int32(i), time: none, status: casus.Asserted}
		m.typ = "REQUEST"
		m.actors = c.partiesAt(speaker, false, nil)
		who := f.subj
		if f.passive || who == none {
			who = f.obj
		}
		if who != none {
			for _, p := range c.partiesAt(who, true, nil) {
				if !c.oneHand(m.actors, p) {
					m.partners = append(m.partners, p)
				}
			}
		}
		if m.fired = c.enough(&m); !m.fired {
			continue
		}
		if op := c.opAt[v]; op != none && c.matches[op].sense.Type != "" {
			c.matches[op].absorbed = true
			if mode := governedMode("REQUEST", &c.matches[op]); mode != "" {
				m.modes = []string{mode}
			}
		} else {
			m.modes = []string{"change"}
		}
		m.why = append(m.why, "demand of the speaker of "+verb)
		m.own = true
		c.opAt[i] = int32(len(c.matches))
		c.matches = append(c.matches, m)
	}
}

// blames finds whom a speaker says to have done wrong: "The government said the rebels were responsible for the attack" is the government's ACCUSE of
// the rebels.
func (c *Coder) blames() {
	t := &c.tree
	for i := range t.tokens {
		k := int32(i)
		if !c.namesCulprit(k) || c.denies(k) {
			continue
		}
		s := t.child(k, text.RelNsubj)
		if s == none || t.isRelative(s) {
			continue
		}
		speaker, verb := c.speaker(k)
		if speaker == none || speaker == s {
			continue
		}
		m := match{sense: blameSense, head: k, light: none, subj: speaker, trigEnd: k, time: none, status: casus.Asserted, own: true}
		m.typ, m.modes, m.act = blameSense.Type, blameSense.Modes, blameSense.Act
		m.actors = c.partiesAt(speaker, false, nil)
		for _, p := range c.partiesAt(s, true, nil) {
			if t.parties[p].Kind != casus.PartyPronoun && !c.sameSide(m.actors, p) {
				m.partners = append(m.partners, p)
			}
		}
		if m.fired = c.enough(&m) && len(m.partners) > 0; !m.fired {
			continue
		}
		m.why = append(m.why, "blamed by the speaker of "+verb)
		if op := c.opAt[k]; op != none {
			m.effects, m.attr = c.matches[op].effects, c.matches[op].attr
			c.matches[op] = m
			continue
		}
		c.opAt[k] = int32(len(c.matches))
		c.matches = append(c.matches, m)
	}
}

// blameSense is the code of saying that somebody did wrong.
var blameSense = &Sense{File: "demand.go", Lemma: "responsible", POS: 'j', Type: "ACCUSE", Modes: []string{"allege"}, Act: "accuse", Need: NeedBoth}

// namesCulprit: token i says of its subject that he did wrong: "were responsible", "is guilty", "was behind the attack", "is to blame".
func (c *Coder) namesCulprit(i int32) bool {
	t := &c.tree
	tok := &t.tokens[i]
	if op := c.opAt[i]; op != none && c.matches[op].typ != "" && tok.UPOS != text.NOUN {
		return false
	}
	switch tok.UPOS {
	case text.ADJ:
		return culprits[tok.Lemma] && t.child(i, text.RelCop) != none
	case text.VERB:
		return tok.Lemma == "blame" && t.markOf(i) == "to" && t.child(i, text.RelCop, text.RelAux) != none
	case text.NOUN:
		return t.preposition(i) == "behind" && t.child(i, text.RelCop) != none
	}
	return false
}

// culprits are adjectives for who did wrong.
var culprits = words("responsible guilty culpable complicit")

// speaker is the subject of the reporting verb over clause v, with the verb.
func (c *Coder) speaker(v int32) (int32, string) {
	t := &c.tree
	for range 4 {
		for k := t.first[v]; k >= 0; k = t.next[k] {
			if op := c.opAt[k]; op != none && t.tokens[k].Rel == text.RelParataxis && c.matches[op].attr && c.matches[op].subj != none {
				return c.matches[op].subj, c.matches[op].sense.Lemma
			}
		}
		g := t.tokens[v].Head
		if g < 0 {
			return none, ""
		}
		if op := c.opAt[g]; op != none && c.matches[op].attr {
			return c.matches[op].subj, c.matches[op].sense.Lemma
		}
		if r := t.tokens[v].Rel; r != text.RelCcomp && r != text.RelConj && r != text.RelXcomp {
			return none, ""
		}
		v = g
	}
	return none, ""
}

// inStreet makes one event of a protest and of what is asked by it: "marched to demand an apology from Peru".
func (c *Coder) inStreet() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.typ != "REQUEST" || m.sense.POS != 'v' {
			continue
		}
		tok := &c.tree.tokens[m.head]
		if tok.Rel != text.RelAdvcl && tok.Rel != text.RelXcomp || tok.Head < 0 || c.tree.markOf(m.head) != "to" {
			continue
		}
		for k := range c.matches {
			if o := &c.matches[k]; o.live() && o.typ == "PROTEST" && o.clause() == tok.Head {
				m.absorbed = true
				if len(o.partners) == 0 {
					o.partners = slices.Clone(m.partners)
				}
				break
			}
		}
	}
}
