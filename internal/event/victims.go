package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// mergeVictims makes one mention of an act that is told by a noun and a verb: "five soldiers were killed in clashes
// with rebels", "a bombing by the rebels killed five soldiers". The noun names the act; the verb gives whom
// it hit and how many.
func (c *Coder) mergeVictims() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.typ != "ASSAULT" || m.sense.POS != 'v' {
			continue
		}
		o := c.actNoun(m)
		if o == nil || o.status != m.status && o.status != casus.Asserted {
			continue
		}
		if o.status != m.status {
			o.status, o.voices = m.status, m.voices
		}
		if o.sense.Sym {
			o.actors = c.join(o.actors, m.partners)
		} else {
			o.partners = c.join(o.partners, m.partners)
			o.partners = slices.DeleteFunc(o.partners, func(p int32) bool { return slices.Contains(o.actors, p) })
			if len(o.actors) == 0 {
				o.actors = slices.DeleteFunc(slices.Clone(m.actors), func(p int32) bool { return slices.Contains(o.partners, p) })
			}
		}
		if o.counts == nil {
			o.counts = m.counts
		}
		if o.date == nil {
			o.date, o.historical = m.date, m.historical
		}
		if len(o.modes) == 0 {
			o.modes = m.modes
		}
		m.absorbed = true
	}
}

// actNoun is the live ASSAULT noun that verb match m depends on: its subject, or what it happened in.
func (c *Coder) actNoun(m *match) *match {
	t := &c.tree
	var found *match
	noun := func(k int32) {
		if found != nil || k == none {
			return
		}
		if op := c.opAt[k]; op != none {
			if o := &c.matches[op]; o.sense.POS == 'n' && o.typ == "ASSAULT" && !o.absorbed && o.head != m.head {
				o.fired = o.fired || len(m.actors) > 0 || len(m.partners) > 0
				if o.live() {
					found = o
				}
			}
		}
	}
	noun(m.subj)
	for k := t.first[m.head]; k >= 0; k = t.next[k] {
		switch t.tokens[k].Rel {
		case text.RelObl, text.RelOblAgent:
			switch t.preposition(k) {
			case "in", "by", "during", "from":
				noun(k)
				// "in three days of clashes"
				for q := t.first[k]; q >= 0; q = t.next[q] {
					if t.tokens[q].Rel == text.RelNmod && t.preposition(q) == "of" {
						noun(q)
					}
				}
			}
		}
	}
	return found
}

// join adds parties that stand for nobody in the list yet.
func (c *Coder) join(list, more []int32) []int32 {
	for _, p := range more {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}
