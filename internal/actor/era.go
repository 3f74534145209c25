package actor

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
)

// eraOf dates a text of unknown date by a movement that rules today and was at war with its state's government before: a text
// that tells the two apart ("the Kabul government and the Taliban"), or calls the movement's men insurgents, is of the time when they were
// two. Unknown where nothing says so.
func (r *Resolver) eraOf() casus.Date {
	for i := range r.matches {
		m := &r.matches[i]
		if m.kind != matchName || r.reg.entries[m.entry].group != "armed" {
			continue
		}
		code, last := r.reg.entries[m.entry].rebelTime()
		if last.Known() && (r.insurgents(i) || r.othersGovern(i, code)) {
			return last
		}
	}
	return casus.Date{}
}

// rebelTime is the state that a movement rules since its last day as rebels, and that day.
func (e *entry) rebelTime() (code string, last casus.Date) {
	rules := false
	for i := range e.facts {
		f := &e.facts[i]
		if len(f.sectors) == 0 {
			continue
		}
		switch {
		case f.sectors[0] == "GOV" && !f.to.Known():
			rules, code = true, f.code
		case f.sectors[0] == "REB" && f.to.Known() && (!last.Known() || last.Before(f.to)):
			last = f.to
		}
	}
	if !rules {
		return "", casus.Date{}
	}
	return code, last
}

// insurgents: the noun behind the name calls its men rebels.
func (r *Resolver) insurgents(i int) bool {
	if i+1 >= len(r.matches) {
		return false
	}
	n := &r.matches[i+1]
	return n.kind == matchAgent && n.first <= r.matches[i].last+1 && slices.Contains(r.reg.agents[n.agent].sectors, "REB")
}

// othersGovern: a government or an army stands under another name of the state: "Afghan troops".
func (r *Resolver) othersGovern(i int, code string) bool {
	for k := 1; k < len(r.matches); k++ {
		n, of := &r.matches[k], &r.matches[k-1]
		if n.kind != matchAgent || of.kind != matchName || k-1 == i || of.last != n.first || r.reg.entries[of.entry].kind != State {
			continue
		}
		f, _ := r.reg.entries[of.entry].factOn(r.date)
		if f == nil || f.code != code {
			continue
		}
		for _, s := range r.reg.agents[n.agent].sectors {
			if s == "GOV" || s == "MIL" || s == "COP" {
				return true
			}
		}
	}
	return false
}
