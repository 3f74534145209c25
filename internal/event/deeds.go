package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// sharpen settles what an act is where its own words leave two readings and others in the clause decide.
func (c *Coder) sharpen() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() {
			continue
		}
		switch m.typ {
		case "MOBILIZE":
			c.joint(m)
			c.keepsPeace(m)
		case "CONSULT":
			c.errand(m, int32(i))
		case "PROTEST":
			c.demandOf(m)
		}
	}
}

// suspects runs suspected over all inquiries.
func (c *Coder) suspects() {
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.typ == "ACCUSE" {
			c.suspected(m)
		}
	}
}

// joint makes cooperation of an exercise that several states hold together.
func (c *Coder) joint(m *match) {
	if m.sense.Sym || m.sense.POS != 'v' {
		return
	}
	t := &c.tree
	o := t.child(m.head, text.RelObj, text.RelNsubjPass)
	if o == none {
		return
	}
	if t.isQuantity(o) {
		if k := t.child(o, text.RelNmod); k != none {
			o = k
		}
	}
	if !exercises[t.tokens[o].Lemma] {
		return
	}
	with := []int32(nil)
	if c.given {
		with = m.partners
	}
	codes := c.codesOf(append(slices.Clone(m.actors), with...))
	if len(codes) < 2 {
		return
	}
	m.typ, m.modes, m.act = "COOPERATE", nil, ""
	m.why = append(m.why, "an exercise of several is cooperation")
	if c.given {
		m.actors, m.partners = append(m.actors, m.partners...), nil
	}
}

var exercises = words("exercise drill manoeuvre maneuver game")

// codesOf lists the different states and bodies behind parties; a given one counts as itself.
func (c *Coder) codesOf(list []int32) []string {
	var out []string
	for _, p := range list {
		party := &c.tree.parties[p]
		if party.Kind == casus.PartyGiven && (len(party.Actors) == 0 || party.Actors[0].Code == "") {
			out = append(out, "")
			continue
		}
		for i := range party.Actors {
			if code := party.Actors[i].Code; code != "" && !slices.Contains(out, code) {
				out = append(out, code)
			}
		}
	}
	return out
}

// keepsPeace makes aid of troops that are sent to keep the peace: "announced the deployment of 200 soldiers to Liberia on a
// peacekeeping mission".
func (c *Coder) keepsPeace(m *match) {
	t := &c.tree
	s := &t.a.Sentences[t.tokens[m.head].Sentence]
	for k := s.First; k < s.Last && k < m.head+24; k++ {
		w := t.tokens[k].Lemma
		if w != "peacekeeping" && w != "peacekeeper" && w != "peace-keeping" && w != "peacekeepers" || !t.below(k, m.clause()) || !c.sameClause(k, m.clause()) {
			continue
		}
		if h := t.tokens[k].Head; h >= 0 && (t.preposition(k) == "against" || t.preposition(h) == "against") {
			continue
		}
		m.typ, m.modes, m.act = "AID", nil, ""
		m.why = append(m.why, "peacekeepers are aid")
		c.settle(m)
		return
	}
}

// sameClause: no finite clause lies between token k and verb v above it.
func (c *Coder) sameClause(k, v int32) bool {
	t := &c.tree
	for range maxChain {
		if k == v {
			return true
		}
		switch t.tokens[k].Rel {
		case text.RelCcomp, text.RelParataxis, text.RelAclRelcl, text.RelConj:
			return false
		case text.RelAdvcl, text.RelAcl:
			if t.markOf(k) != "to" && t.tokens[k].XPOS != text.TagVBG {
				return false
			}
		}
		if k = t.tokens[k].Head; k < 0 {
			return false
		}
	}
	return false
}

// errand drops a call or letter whose purpose is an act by words that is coded itself, and gives that its recipient: "called the Chilean
// president to congratulate him" is the congratulation.
func (c *Coder) errand(m *match, self int32) {
	if !slices.Contains(m.modes, "phone") || m.sense.POS != 'v' || m.sense.Sym || len(m.partners) == 0 {
		return
	}
	t := &c.tree
	v := t.child(m.head, text.RelAdvcl, text.RelXcomp)
	if v == none || v < m.head || t.markOf(v) != "to" {
		return
	}
	for _, k := range []int32{v, t.child(v, text.RelObj)} {
		if k == none || c.opAt[k] == none || c.opAt[k] == self {
			continue
		}
		o := &c.matches[c.opAt[k]]
		if !o.live() || o.typ == "CONSULT" || len(o.actors) == 0 && o.sense.POS != 'n' {
			continue
		}
		switch o.sense.Type {
		case "SUPPORT", "CONCEDE", "ACCUSE", "REQUEST", "THREATEN", "REJECT":
		default:
			continue
		}
		o.actors, o.bare = slices.Clone(m.actors), nil
		if c.given || !slices.ContainsFunc(o.partners, func(p int32) bool { return !c.sameSide(m.partners, p) }) {
			o.partners = slices.Clone(m.partners) // nobody else: "to express his support for Togo"
		} else {
			for _, p := range m.partners {
				if !slices.Contains(o.partners, p) && !c.sameSide(o.partners, p) {
					o.partners = append(o.partners, p)
				}
			}
		}
		if o.status == casus.Planned && m.status == casus.Asserted {
			o.status, o.typ, o.modes = casus.Asserted, o.sense.Type, o.sense.Modes
		}
		o.fired, m.absorbed = true, true
		o.why = append(o.why, "told to whom the call was made")
		return
	}
}

// demandOf takes the demand that a protest makes for part of it, and whom it is made of for the recipient: "marched to demand that
// the government free a student".
func (c *Coder) demandOf(m *match) {
	t := &c.tree
	for _, v := range []int32{m.clause(), m.head, t.child(m.clause(), text.RelObj)} {
		if v == none {
			continue
		}
		for k := t.first[v]; k >= 0; k = t.next[k] {
			if r := t.tokens[k].Rel; k < v || r != text.RelAdvcl && r != text.RelAcl && r != text.RelXcomp || t.child(k, text.RelNsubj) != none {
				continue
			}
			var to []int32
			switch op := c.opAt[k]; {
			case op != none && c.matches[op].typ == "REQUEST" && c.matches[op].head != m.head:
				c.matches[op].absorbed = true
				to = slices.Clone(c.matches[op].partners)
			default:
				continue
			}
			to = slices.DeleteFunc(to, func(p int32) bool { return slices.Contains(m.actors, p) })
			if len(to) > 0 && (len(m.partners) == 0 || c.within(m.partners, k)) {
				m.partners = to
			}
		}
	}
}

// suspected gives an inquiry its recipient where a clause tells what is looked into: "opened an inquiry into whether the mayor
// took bribes", "into claims that two guards beat a prisoner".
func (c *Coder) suspected(m *match) {
	if !slices.Contains(m.modes, "investigate") || len(m.partners) > 0 {
		return
	}
	t := &c.tree
	var clause int32 = none
	s := &t.a.Sentences[t.tokens[m.head].Sentence]
	for k := m.head + 1; k < s.Last && k < m.head+30; k++ {
		tok := &t.tokens[k]
		if tok.LowerForm() == "whether" && tok.Head > k && (t.tokens[k-1].LowerForm() == "into" || t.tokens[k-1].LowerForm() == "over") {
			clause = tok.Head // wherever the clause was hung
			break
		}
		if !isVerb(tok) || !t.below(k, m.clause()) {
			continue
		}
		mark := t.markOf(k)
		if (tok.Rel == text.RelAcl || tok.Rel == text.RelCcomp || tok.Rel == text.RelAclRelcl) && mark == "that" && contentNouns[t.tokens[max(tok.Head, 0)].Lemma] || mark == "whether" || mark == "if" && tok.Rel != text.RelAdvcl {
			clause = k
			break
		}
	}
	if clause == none {
		return
	}
	var f frame
	t.frameOf(clause, &f)
	who := f.subj
	if f.passive && f.subj == none {
		who = f.obj
	}
	if who == none {
		return
	}
	if p := slices.DeleteFunc(c.partiesAt(who, true, nil), func(p int32) bool { return slices.Contains(m.actors, p) || c.own(p) }); len(p) > 0 {
		m.partners, m.bare = p, nil
		m.why = append(m.why, "recipient from what is looked into")
	} else if !c.given && c.somebody(who) {
		m.bare = c.phraseAt(who)
	}
}
