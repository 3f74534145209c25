package reader

import (
	"fmt"
	"slices"
	"sort"

	"github.com/casus-events/casus/internal/casus"
)

// link brings the mentions of one happening together and reads off what the document
// says of relations.
func link(out *casus.Coding) {
	groups := group(out.Mentions)
	for n, g := range groups {
		e := casus.DocEvent{ID: fmt.Sprintf("e%d", n+1)}
		for _, i := range g {
			e.Mentions = append(e.Mentions, out.Mentions[i].ID)
		}
		// The lead tells the main event: what is first told in the first sentence or is told most often there.
		e.Main = out.Mentions[g[0]].Sentence.Index == 0 && out.Mentions[g[0]].Status == casus.Asserted && !out.Mentions[g[0]].Historical
		out.Events = append(out.Events, e)
		for _, r := range relations(out.Mentions, g) {
			r.Event = e.ID
			out.Relations = append(out.Relations, r)
		}
	}
	dedupe(out)
}

// kind is what mentions of one happening have in common in any case.
type kind struct {
	typ, act string
	asserted bool
}

func kindOf(m *casus.Mention) kind { return kind{m.Type, m.Act, m.Status == casus.Asserted} }

// group lists, for each happening, the indices of its mentions in order.
func group(mentions []casus.Mention) [][]int {
	var groups [][]int
	ofKind := map[kind][]int{} // groups of a kind, in order
	for i := range mentions {
		k := kindOf(&mentions[i])
		g := slices.IndexFunc(ofKind[k], func(g int) bool {
			return slices.ContainsFunc(groups[g], func(j int) bool { return sameHappening(&mentions[j], &mentions[i]) })
		})
		if g >= 0 {
			g = ofKind[k][g]
			groups[g] = append(groups[g], i)
			continue
		}
		ofKind[k] = append(ofKind[k], len(groups))
		groups = append(groups, []int{i})
	}
	return groups
}

// sameHappening: one type and act, shared actors and recipients, dates that can be one.
func sameHappening(a, b *casus.Mention) bool {
	if kindOf(a) != kindOf(b) {
		return false
	}
	if a.Date != nil && b.Date != nil && a.Date.Precision == casus.PrecisionDay && b.Date.Precision == casus.PrecisionDay && a.Date.Start != b.Date.Start {
		return false
	}
	if a.Act == "" && a.Trigger.Text != b.Trigger.Text && a.Sentence.Index != b.Sentence.Index {
		if len(a.Actors) == 0 || len(a.Recipients) == 0 || len(b.Actors) == 0 || len(b.Recipients) == 0 {
			return false
		}
	}
	if x, y := known(a.Recipients), known(b.Recipients); len(x) > 0 && len(y) > 0 && !overlap(x, y) {
		return false
	}
	if len(a.Actors) == 0 && len(b.Actors) == 0 {
		return (len(a.Recipients) == 0) == (len(b.Recipients) == 0)
	}
	if act := casus.TheCodebook().Act(a.Act); act != nil && act.Track == "ties" && len(a.Recipients) == 0 && len(b.Recipients) == 0 && apart(a.Actors, b.Actors) && apart(b.Actors, a.Actors) {
		return false // ties of one state with two others
	}
	return overlap(a.Actors, b.Actors)
}

// known leaves out recipients that are no more than words of the text.
func known(list []casus.Actor) []casus.Actor {
	return slices.DeleteFunc(slices.Clone(list), func(a casus.Actor) bool { return a.Code == "" && a.Sector == "" && a.ID == "" && a.Name == "" })
}

func overlap(a, b []casus.Actor) bool {
	if len(a) == 0 && len(b) == 0 {
		return true
	}
	for i := range a {
		for j := range b {
			if a[i].ID != "" && a[i].ID == b[j].ID || a[i].Code != "" && a[i].Code == b[j].Code && a[i].Sector == b[j].Sector ||
				a[i].Code != "" && a[i].Code == b[j].Code && isState(a[i]) && isState(b[j]) {
				return true
			}
		}
	}
	return false
}

// apart: one of a is a state that none of b is.
func apart(a, b []casus.Actor) bool {
	return slices.ContainsFunc(a, func(x casus.Actor) bool {
		return x.Code != "" && !slices.ContainsFunc(b, func(y casus.Actor) bool { return x.Code == y.Code })
	})
}

func isState(a casus.Actor) bool {
	switch a.Sector {
	case "GOV", "MIL", "LEG", "JUD", "SPY", "COP", "":
		return true
	}
	return false
}

// relations are the states that one happening gives the pairs it joins.
func relations(mentions []casus.Mention, g []int) []casus.DocRelation {
	m := best(mentions, g)
	if m == nil {
		return nil
	}
	var out []casus.DocRelation
	for _, move := range casus.Moves(m) {
		r := casus.DocRelation{A: move.A, B: move.B, Track: move.Track, State: move.State, By: move.By}
		if m.Date != nil {
			r.From = m.Date.Start
		}
		out = append(out, r)
	}
	return out
}

// best is the mention that can move a state and says most: a date of its own, and both sides.
func best(mentions []casus.Mention, g []int) *casus.Mention {
	var top *casus.Mention
	score := -1
	for _, i := range g {
		m := &mentions[i]
		if len(casus.Moves(m)) == 0 {
			continue
		}
		s := 0
		if m.Date != nil && m.Date.Precision == casus.PrecisionDay {
			s += 2
		} else if m.Date != nil {
			s++
		}
		if s > score {
			top, score = m, s
		}
	}
	return top
}

// dedupe drops relations told twice and orders them by pair, track and day.
func dedupe(out *casus.Coding) {
	sort.SliceStable(out.Relations, func(i, j int) bool {
		a, b := &out.Relations[i], &out.Relations[j]
		if a.A != b.A {
			return a.A < b.A
		}
		if a.B != b.B {
			return a.B < b.B
		}
		if a.Track != b.Track {
			return a.Track < b.Track
		}
		return a.From.Before(b.From)
	})
	out.Relations = slices.CompactFunc(out.Relations, func(a, b casus.DocRelation) bool {
		return a.A == b.A && a.B == b.B && a.Track == b.Track && a.State == b.State && a.By == b.By && (a.From == b.From || !a.From.Known() || !b.From.Known())
	})
}
