package event

import (
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
		other, ok := hostActs[m.act]
		if !ok {
			continue
		}
		for _, p := range m.partners {
			if (m.linear && m.owner || !m.linear && c.owns(p)) && c.tree.parties[p].Actors[0].Code != "" && !c.sameCode(m.actors, p) {
				m.act = other
				m.typ, m.modes = "SANCTION", []string{"expel"}
				m.why = append(m.why, "the mission belongs to the recipient")
				break
			}
		}
	}
}

// opened turns a host that opens another's mission round: "Peru's president inaugurated the Chilean embassy in Lima" is Chile's
// opening.
func (c *Coder) opened(m *match) {
	for _, p := range m.partners {
		h := c.tree.tokens[c.tree.parties[p].Head].Head
		if h < 0 || !missionNouns[c.tree.tokens[h].Lemma] || !c.owns(p) || c.tree.parties[p].Actors[0].Code == "" || c.sameCode(m.actors, p) {
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
	case text.RelNmodPoss, text.RelAmod, text.RelCompound, text.RelNmodDesc:
		return true
	case text.RelNmod:
		if !missionNouns[c.tree.tokens[h].Lemma] {
			return c.tree.preposition(h) == "of" && missionNouns[c.tree.tokens[c.tree.tokens[h].Head].Lemma]
		}
	}
	// The owner's phrase may be the mission itself: "the Russian consulate".
	return missionNouns[c.tree.tokens[h].Lemma] && !c.standsIn(p)
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

var missionNouns = map[string]bool{"embassy": true, "consulate": true, "mission": true, "legation": true, "diplomat": true, "staff": true, "personnel": true, "facility": true, "office": true, "envoy": true}
