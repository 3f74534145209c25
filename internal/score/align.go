package score

import (
	"slices"
	"sort"

	"github.com/casus-events/casus/internal/casus"
)

// align pairs predicted with gold mentions, one to one: the predicted trigger begins in
// the gold sentence, and (typed) the type is right. Better pairs are made first: triggers
// that overlap, the first type rather than an alternative, required before optional,
// shared actors, more overlap, nearness. It returns, for each gold mention, the index of
// its prediction or -1.
func align(gold []Mention, got []casus.Mention, typed bool) []int {
	type pair struct {
		g, p int
		key  [6]int
	}
	var pairs []pair
	for g := range gold {
		for p := range got {
			a, b := &gold[g], &got[p]
			if b.Trigger.Start < a.Sentence.Start || b.Trigger.Start >= a.Sentence.End {
				continue
			}
			exact := b.Type == a.Type
			if typed && !exact && !slices.Contains(a.AltTypes, b.Type) {
				continue
			}
			over := min(a.Trigger.End, b.Trigger.End) - max(a.Trigger.Start, b.Trigger.Start)
			over = max(over, 0)
			pairs = append(pairs, pair{g, p, [6]int{one(over > 0), one(exact), one(!a.Optional), shared(a, b), over, -abs(a.Trigger.Start - b.Trigger.Start)}})
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool { return slices.Compare(pairs[i].key[:], pairs[j].key[:]) > 0 })
	match := make([]int, len(gold))
	for i := range match {
		match[i] = -1
	}
	used := make([]bool, len(got))
	for _, x := range pairs {
		if match[x.g] < 0 && !used[x.p] {
			match[x.g], used[x.p] = x.p, true
		}
	}
	return match
}

// shared counts the codes that both mentions name.
func shared(a *Mention, b *casus.Mention) int {
	got := append(codes(b.Actors), codes(b.Recipients)...)
	n := 0
	for _, g := range append(slices.Clone(a.Actors), a.Recipients...) {
		n += one(slices.ContainsFunc(got, g.is))
	}
	return n
}

// is reports whether code is one of the actor's.
func (a Actor) is(code string) bool { return code == a.Code || slices.Contains(a.AltCodes, code) }

// known reports whether a country can be said at all.
func (a Actor) known() bool { return a.Code != "UNK" || len(a.AltCodes) > 0 }

// free reports whether the actor may be missing.
func (a Actor) free() bool { return a.Optional || a.is("UNK") }

// codes are the codes of predicted actors, each once; no country, no code.
func codes(actors []casus.Actor) []string {
	var out []string
	for i := range actors {
		if c := actors[i].Code; c != "" && c != "UNK" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// side compares the codes of one role: how many required ones are right, how many were
// given beyond the gold, how many are required.
func side(gold []Actor, got []string) (right, extra, required int) {
	var must, may []Actor
	for _, a := range gold {
		same := func(o Actor) bool { return o.Code == a.Code }
		switch {
		case !a.known() || slices.ContainsFunc(must, same):
		case a.free():
			if !slices.ContainsFunc(may, same) {
				may = append(may, a)
			}
		default:
			must = append(must, a)
		}
	}
	rest := slices.Clone(got)
	take := func(a Actor) bool {
		if i := slices.IndexFunc(rest, a.is); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			return true
		}
		return false
	}
	for _, a := range must {
		right += one(take(a))
	}
	for _, a := range may {
		take(a)
	}
	return right, len(rest), len(must)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func abs(n int) int { return max(n, -n) }
