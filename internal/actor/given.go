package actor

import (
	"cmp"
	"slices"
	"sort"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/casus"
)

// addGiven offers the spans that came with the document; who they mean is taken from the
// party that shares most of their tokens.
func (r *Resolver) addGiven(given []casus.GivenSpan) {
	if len(given) == 0 || len(r.a.Tokens) == 0 {
		return
	}
	own := len(r.parties)
	offsets := byteOffsets(r.a.Text, given)
	for i, g := range given {
		start, end := offsets[2*i], offsets[2*i+1]
		first, last := r.tokensIn(start, end)
		if first >= last {
			continue
		}
		p := casus.Party{First: first, Last: last, CoreFirst: first, CoreLast: last, Head: r.headOf(first, last), Kind: casus.PartyGiven, Within: -1, Confidence: 1}
		if len(g.Role) > 0 {
			p.Role = g.Role[0]
		}
		if q := r.bestOverlap(own, first, last, p.Head); q != nil {
			p.Actors = q.Actors
			p.CoreFirst, p.CoreLast = max(first, min(q.CoreFirst, last-1)), min(last, max(q.CoreLast, first+1))
		} else {
			r.fuel = maxFuel
			a := casus.Actor{Name: r.a.Phrase(first, last)}
			if o, ok := r.ownerAt(p.Head, 0); ok {
				a.Code = o.code
			}
			p.Actors = r.slab(a)
		}
		r.parties = append(r.parties, p)
	}
}

// bestOverlap is the party of our own that fits a given range best: the same head first, then the most tokens shared.
func (r *Resolver) bestOverlap(own int, first, last, head int32) *casus.Party {
	best, score := -1, int32(0)
	for i := range r.parties[:own] {
		q := &r.parties[i]
		shared := min(q.Last, last) - max(q.First, first)
		if shared <= 0 || len(q.Actors) == 0 {
			continue
		}
		s := 4*shared - (q.Last - q.First)
		if q.Head == head {
			s += 40
		}
		if q.Kind == casus.PartyAdjective || q.Kind == casus.PartyPlace {
			s -= 10
		}
		if best < 0 || s > score {
			best, score = i, s
		}
	}
	if best < 0 {
		return nil
	}
	return &r.parties[best]
}

// tokensIn is the range of tokens that share a byte with start to end.
func (r *Resolver) tokensIn(start, end int32) (first, last int32) {
	t := r.a.Tokens
	first = int32(sort.Search(len(t), func(i int) bool { return t[i].Span.End > start }))
	last = int32(sort.Search(len(t), func(i int) bool { return t[i].Span.Start >= end }))
	return first, last
}

// byteOffsets turns the code points of the spans into byte offsets, start and end of each in turn.
// Positions beyond the text become its end.
func byteOffsets(s string, given []casus.GivenSpan) []int32 {
	out := make([]int32, 2*len(given))
	order := make([]int, len(out))
	at := func(k int) int {
		if k%2 == 0 {
			return given[k/2].Start
		}
		return given[k/2].End
	}
	for k := range order {
		order[k] = k
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(at(a), at(b)) })
	runes, bytes := 0, 0
	for _, k := range order {
		for runes < at(k) && bytes < len(s) {
			_, n := utf8.DecodeRuneInString(s[bytes:])
			bytes += n
			runes++
		}
		out[k] = int32(bytes)
	}
	return out
}
