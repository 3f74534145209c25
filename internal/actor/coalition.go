package actor

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// joinCoalitions finds the nouns that share their forces with a coalition ("an Afghan and coalition security force") and
// leaves the word for it to them.
func (r *Resolver) joinCoalitions() {
	for i := range r.matches {
		m := &r.matches[i]
		if m.kind != matchAgent || m.proper || r.reg.agents[m.agent].sectors[0] != "MIL" || r.reg.agents[m.agent].allied {
			continue
		}
		k := r.coalitionWord(m)
		if k < 0 {
			continue
		}
		if from, _ := r.statesBefore(k); from < 0 && r.a.Tokens[k].LowerForm() != "coalition" {
			continue
		}
		m.allied = true
		if j := r.at[k]; j != 0 && r.matches[j-1].first == k && r.matches[j-1].last == k+1 {
			r.matches[j-1].merged = true
		}
	}
}

// coalitionWord is "coalition" or "international" before the noun, past other adjectives, none without.
func (r *Resolver) coalitionWord(m *match) int32 {
	for k := m.first - 1; k >= 0 && k >= m.first-3 && r.a.Tokens[k].Sentence == r.a.Tokens[m.first].Sentence; k-- {
		tok := &r.a.Tokens[k]
		if f := tok.LowerForm(); f == "coalition" || f == "international" {
			return k
		}
		if r.at[k] != 0 || tok.UPOS != text.ADJ && tok.UPOS != text.NOUN && tok.UPOS != text.VERB {
			return none
		}
	}
	return none
}

// statesBefore reads the states in "Afghan, Iraqi and" or "Afghan-" that end before token k: where they begin and their
// matches, none without.
func (r *Resolver) statesBefore(k int32) (from int32, states []int32) {
	if k < 2 || r.a.Tokens[k-1].LowerForm() != "and" && !joins(r.a.Tokens[k-1].Form) {
		return none, nil
	}
	i := r.at[k-2]
	if i == 0 || r.a.Tokens[k-2].Sentence != r.a.Tokens[k].Sentence {
		return none, nil
	}
	i--
	if o := &r.matches[i]; o.kind != matchName || o.use != asAdjective && !r.acronym(o) || r.reg.entries[o.entry].kind != State {
		return none, nil
	}
	states = append(states, i)
	for i > 0 && len(states) < 6 && r.listed(i-1, i) {
		i--
		states = append(states, i)
	}
	return r.matches[i].first, states
}

// alliedFrom is where the noun's states and its coalition begin: tokens of the phrase, or of the noun alone.
func (r *Resolver) alliedFrom(m *match) (int32, []int32) {
	k := m.first
	if m.allied {
		k = r.coalitionWord(m)
	}
	if from, states := r.statesBefore(k); from >= 0 {
		return from, states
	}
	return k, nil
}

// composeAllied gives forces of a coalition to it and to the states named beside it; not ok where the text names another
// owner, or nobody can say which coalition it is.
func (r *Resolver) composeAllied(m *match, ag *agent, a casus.Actor, rf ref, own *owner, depth int) (ref, bool) {
	_, states := r.alliedFrom(m)
	theatre := ""
	switch {
	case own.code == "":
		theatre, _ = r.context(m, ag)
	case own.at > m.last || len(states) > 0 || m.allied && own.nation:
		theatre = own.code // "coalition forces in Iraq"
	default:
		return rf, false
	}
	var out []casus.Actor
	for i := len(states) - 1; i >= 0; i-- {
		s := r.compose(states[i], depth+1)
		if len(s.actors) == 0 {
			continue
		}
		b := a
		b.Code = s.actors[0].Code
		theatre = b.Code
		r.explain(&b, "phrase")
		out = append(out, b)
	}
	if code := r.coalitionIn(theatre); code != "" {
		b := a
		b.Code = code
		r.explain(&b, "coalition of the date")
		out = append(out, b)
	}
	if len(out) == 0 {
		return rf, false
	}
	for i := range out {
		if len(out[i].Sectors) > 0 {
			out[i].Sector = out[i].Sectors[0]
		}
	}
	rf.actors = r.slab(out...)
	rf.conf = 0.75
	if len(states) > 0 {
		rf.conf = 0.85
	}
	return rf, true
}

// coalitionIn is the code of the coalition that fights in a state on the date: of several the one the text named, unless all have
// the same code.
func (r *Resolver) coalitionIn(state string) string {
	code := ""
	for i := range r.reg.theatres {
		t := &r.reg.theatres[i]
		if t.code != state || !t.holds(r.date) {
			continue
		}
		c := r.reg.as(&r.reg.entries[t.entry], r.date).Code
		if r.spokenOf(t.entry) {
			return c
		}
		switch code {
		case "", c:
			code = c
		default:
			code = "-"
		}
	}
	if code == "-" {
		return ""
	}
	return code
}

// spokenOf reports whether the text lately named the entry.
func (r *Resolver) spokenOf(entry int32) bool {
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
		if r.recent[i].entry == entry {
			return true
		}
	}
	return false
}
