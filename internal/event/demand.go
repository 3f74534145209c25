package event

import (
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
				if !c.sameSide(m.actors, p) {
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
