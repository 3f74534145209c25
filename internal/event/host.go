package event

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// hostActs are acts on a mission that mean something else when the host does them to the sender.
var hostActs = map[string]string{
	"close_embassy_or_consulate": "order_mission_closed",
	"evacuate_embassy_staff":     "order_staff_reduced",
}

// hosts tells a state that closes its own embassy from one that orders another's closed: in the second case the
// mission's owner is the recipient.
func (c *Coder) hosts() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || len(m.actors) == 0 {
			continue
		}
		if m.act == "open_reopen_embassy" {
			c.opened(m)
			continue
		}
		c.sentHome(m)
		c.oneRecalled(m)
		other, ok := hostActs[m.act]
		if !ok {
			continue
		}
		for _, p := range m.partners {
			if (m.linear && m.owner || !m.linear && c.owns(p)) && c.tree.parties[p].Actors[0].Code != "" && !c.sameCode(m.actors, p) && c.saysWhose(p) {
				m.act = other
				m.typ, m.modes = "SANCTION", []string{"expel"}
				m.why = append(m.why, "the mission belongs to the recipient")
				break
			}
		}
	}
}

// sentHome: a state that orders another's ambassador to go home sends it away; it recalls only its own.
func (c *Coder) sentHome(m *match) {
	if m.act != "recall_ambassador_consultations" || !ordering[m.sense.Lemma] {
		return
	}
	var f frame
	c.tree.frameOf(m.head, &f)
	if f.obj == none {
		return
	}
	if p := c.tree.partyAt[f.obj]; p != none && c.tree.parties[p].Actors[0].Code != "" && c.saysWhose(p) && !c.sameCode(m.actors, p) {
		m.act, m.typ, m.modes, m.partners = "expel_ambassador_or_png", "SANCTION", []string{"expel"}, []int32{p}
		m.why = append(m.why, "the ambassador is the recipient's")
	}
}

// oneRecalled: one diplomat called home is no smaller mission.
func (c *Coder) oneRecalled(m *match) {
	if m.act != "evacuate_embassy_staff" || m.nominal() {
		return
	}
	var f frame
	c.tree.frameOf(m.head, &f)
	if f.obj == none || !c.tree.onePerson(f.obj) || c.tree.child(f.obj, text.RelConj) != none {
		return
	}
	for k := f.obj + 1; int(k) < len(c.tree.tokens) && k < f.obj+12 && !isVerb(&c.tree.tokens[k]); k++ {
		if c.tree.tokens[k].XPOS == text.TagNNS && onePerson[c.tree.tokens[k].Lemma] {
			return // "its consul and five other diplomats"
		}
	}
	m.act = ""
	m.why = append(m.why, "a single person")
}

// onePerson: token i is a single diplomat or official, or his name behind that word.
func (t *tree) onePerson(i int32) bool {
	if t.tokens[i].UPOS == text.PROPN {
		d := t.child(i, text.RelNmodDesc, text.RelCompound)
		return d != none && t.tokens[d].XPOS == text.TagNN && onePerson[t.tokens[d].Lemma]
	}
	return t.tokens[i].XPOS == text.TagNN && onePerson[t.tokens[i].Lemma]
}

var onePerson = words("diplomat attaché attache consul official officer secretary employee worker staffer counsellor counselor spy agent")

// saysWhose: the phrase itself tells of what state its people are: it is a name, or has an owner, a name or an adjective of a
// state before its head. Otherwise its state was only guessed from what stands around it.
func (c *Coder) saysWhose(p int32) bool {
	party := &c.tree.parties[p]
	return party.Kind != casus.PartyAgent || c.tree.child(party.Head, text.RelNmodPoss) != none || c.saysState(p)
}

// opened turns a host that opens another's mission round: "Peru's president inaugurated the Chilean embassy in Lima" is Chile's
// opening.
func (c *Coder) opened(m *match) {
	for _, p := range m.partners {
		h := c.tree.tokens[c.tree.parties[p].Head].Head
		if h < 0 || !c.tree.isMission(h) || !c.owns(p) || c.tree.parties[p].Actors[0].Code == "" || c.sameCode(m.actors, p) {
			continue
		}
		m.actors, m.partners = []int32{p}, m.actors[:1]
		m.why = append(m.why, "the mission belongs to the recipient")
		return
	}
}

// sameCode reports whether party p bears the code of one of the actors, on whatever side within the state it stands.
func (c *Coder) sameCode(actors []int32, p int32) bool {
	for _, a := range actors {
		if c.tree.parties[a].Actors[0].Code == c.tree.parties[p].Actors[0].Code {
			return true
		}
	}
	return false
}

// owns reports whether a party stands as the owner of a noun: possessor, adjective, or of-phrase.
func (c *Coder) owns(p int32) bool {
	h := c.tree.parties[p].Head
	switch c.tree.tokens[h].Rel {
	case text.RelCompound:
		// "closes its Lima embassy": the town tells where it stands.
		return c.tree.parties[p].Kind != casus.PartyMetonym && c.tree.parties[p].Kind != casus.PartyPlace
	case text.RelNmodPoss, text.RelAmod, text.RelNmodDesc:
		return true
	case text.RelNmod:
		if !c.tree.isMission(h) {
			return c.tree.preposition(h) == "of" && c.tree.isMission(c.tree.tokens[h].Head)
		}
	}
	// The owner's phrase may be the mission itself: "the Russian consulate".
	return c.tree.isMission(h) && !c.standsIn(p)
}

// standsIn: the phrase has its state from where the mission stands, "embassy staff in Lima".
func (c *Coder) standsIn(p int32) bool {
	party := &c.tree.parties[p]
	for q := range c.tree.parties {
		in := &c.tree.parties[q]
		if int32(q) == p || in.First < party.First || in.Last > party.Last || len(in.Actors) == 0 || in.Actors[0].Code != party.Actors[0].Code {
			continue
		}
		switch c.tree.preposition(in.Head) {
		case "in", "at", "from":
			return true
		}
		if in.Kind == casus.PartyMetonym && c.tree.tokens[in.Head].Rel == text.RelCompound {
			return true // "closes its Lima embassy"
		}
	}
	// A place in the phrase is no party of its own: "embassy staff in Kyiv".
	for k := party.Head + 1; k < party.Last; k++ {
		if w := c.tree.tokens[k].LowerForm(); w == "in" || w == "at" {
			return !c.saysState(p)
		}
	}
	return false
}

// saysState: a name or an adjective of one stands before the head of the phrase: "Russian staff in Kyiv".
func (c *Coder) saysState(p int32) bool {
	party := &c.tree.parties[p]
	for k := party.First; k < party.Head; k++ {
		if tok := &c.tree.tokens[k]; tok.UPOS == text.PROPN || tok.UPOS == text.ADJ && tok.XPOS == text.TagNNP || tok.UPOS == text.ADJ && c.tree.partyAt[k] != none {
			return true
		}
		if f := c.tree.tokens[k].Form; k > party.First && f[0] >= 'A' && f[0] <= 'Z' {
			return true
		}
	}
	return false
}

// isMission: the word is one for a mission or its people, in a name or not.
func (t *tree) isMission(i int32) bool {
	return i >= 0 && (missionNouns[t.tokens[i].Lemma] || missionNouns[t.tokens[i].LowerForm()])
}

var missionNouns = map[string]bool{"embassy": true, "consulate": true, "mission": true, "legation": true, "diplomat": true, "staff": true, "personnel": true, "facility": true, "office": true, "envoy": true}
