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
		other, ok := hostActs[m.act]
		if !ok || !m.live() || len(m.actors) == 0 {
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
		return c.tree.preposition(h) == "of"
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
	return false
}

var missionNouns = map[string]bool{"embassy": true, "consulate": true, "mission": true, "legation": true, "diplomat": true, "staff": true, "personnel": true, "facility": true, "office": true, "envoy": true}
