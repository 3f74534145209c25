package event

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// harmVerbs tell what became of people, with the figure that they count.
var harmVerbs = map[string]string{"kill": "killed", "die": "killed", "perish": "killed", "wound": "injured", "injure": "injured", "hurt": "injured", "maim": "injured",
	"displace": "displaced", "uproot": "displaced"}

// casualties gives an act of violence the figures that a verb beside it tells: "shot down a helicopter, killing two", "opened fire;
// 80 people were hurt". A verb that is a mention of its own keeps its figure.
func (c *Coder) casualties() {
	t := &c.tree
	for i := range t.tokens {
		v := int32(i)
		tok := &t.tokens[v]
		if tok.UPOS != text.VERB {
			continue
		}
		name := harmVerbs[tok.Lemma]
		if name == "" && tok.Lemma != "leave" && tok.Lemma != "claim" && tok.Lemma != "drive" && tok.Lemma != "force" {
			continue
		}
		if op := c.opAt[v]; op != none && c.matches[op].live() && c.matches[op].counts != nil {
			continue
		}
		name, who := c.harmed(v, name)
		if name == "" || who == none {
			continue
		}
		n := c.countOf(who)
		if n == nil || n.Text == "a" || n.Text == "an" {
			continue
		}
		happened := match{sense: &Sense{POS: 'v'}, head: v, light: none, subj: none, status: casus.Asserted}
		if s := c.statusOf(&happened); s != casus.Asserted && s != casus.Claimed {
			continue
		}
		if m := c.violence(v, name); m != nil && !sameFigure(m.counts, n) {
			m.counts = withCount(m.counts, name, n)
		}
	}
}

// harmed is the figure that verb v counts and the noun that holds it.
func (c *Coder) harmed(v int32, name string) (string, int32) {
	t := &c.tree
	var f frame
	t.frameOf(v, &f)
	switch tok := &t.tokens[v]; tok.Lemma {
	case "die", "perish":
		return name, f.subj
	case "leave":
		// "left 12 dead"
		if f.obj == none || f.xcomp == none {
			return "", none
		}
		switch t.tokens[f.xcomp].LowerForm() {
		case "dead":
			return "killed", f.obj
		case "wounded", "injured", "hurt":
			return "injured", f.obj
		case "homeless", "displaced":
			return "displaced", f.obj
		}
		return "", none
	case "claim":
		if f.obj != none && t.tokens[f.obj].Lemma == "life" {
			return "killed", f.obj
		}
		return "", none
	case "drive", "force":
		// "drove 4,000 people from their homes"
		for _, a := range f.preps {
			if h := t.tokens[a.head].Lemma; a.prep == "from" && (h == "home" || h == "house" || h == "village") {
				return "displaced", f.obj
			}
		}
		if f.xcomp != none && t.tokens[f.xcomp].Lemma == "flee" {
			return "displaced", f.obj
		}
		return "", none
	}
	return name, f.obj
}

// violence is the act of violence in the sentence of verb v that its figure belongs to: one that governs it, one that it
// governs, else the only one there is.
func (c *Coder) violence(v int32, name string) *match {
	t := &c.tree
	open := func(m *match) bool {
		return m.live() && m.typ == "ASSAULT" && figure(m.counts, name) == nil && (m.status == casus.Asserted || m.status == casus.Claimed)
	}
	k := v
	for range 5 {
		if op := c.opAt[k]; op != none && open(&c.matches[op]) {
			return &c.matches[op]
		}
		if k = t.tokens[k].Head; k < 0 {
			break
		}
	}
	var only *match
	for i := range c.matches {
		m := &c.matches[i]
		if t.tokens[m.head].Sentence != t.tokens[v].Sentence || m.typ != "ASSAULT" || !m.live() {
			continue
		}
		if open(m) && t.below(m.head, v) {
			return m
		}
		if only != nil {
			return nil
		}
		only = m
	}
	if only != nil && open(only) {
		return only
	}
	return nil
}

// sameFigure: the words of the figure already count something else.
func sameFigure(counts *casus.Counts, n *casus.Count) bool {
	if counts == nil {
		return false
	}
	for _, o := range []*casus.Count{counts.Killed, counts.Injured, counts.Displaced} {
		if o != nil && o.Text == n.Text {
			return true
		}
	}
	return false
}

// figure is the count of that name.
func figure(counts *casus.Counts, name string) *casus.Count {
	switch {
	case counts == nil:
		return nil
	case name == "killed":
		return counts.Killed
	case name == "injured":
		return counts.Injured
	}
	return counts.Displaced
}
