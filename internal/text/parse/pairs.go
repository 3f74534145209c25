package parse

import (
	"math"
	"sort"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Words that belong together are counted in raw text that the parser itself has
// read: a governor and its dependent, a governor and the preposition of its
// dependent. A pair's bond, 1 to 7, says how much more often they meet than
// chance would have it; 0 is a pair unknown.

// Directions of a pair, and the mark of pairs with a preposition.
const (
	depRight = 1
	depLeft  = 2
	byCase   = 4
)

func pairKey(head, dep uint64, kind uint64) uint32 {
	return linear.Key(linear.Join(linear.Join(head, dep), kind))
}

// bond returns the strength of a pair.
func (s *state) bond(head, dep uint64, kind uint64) uint64 {
	return uint64(s.pairs.Get(pairKey(head, dep, kind)))
}

// caseOf returns the preposition of a word, 0 if it has none.
func (s *state) caseOf(i int32) uint64 {
	l := s.links[i].l1
	if l == 0 || s.links[l].rel != text.RelCase && s.links[l].rel != text.RelMark {
		return 0
	}
	return s.words[l].word
}

// bondFeatures appends the features of the pairs that the next move could join.
func (s *state) bondFeatures(buf []linear.Feature, t int, i0, i1, i2, k0 int32) []linear.Feature {
	n := s.words
	s0, s1, s2, b0 := &n[i0], &n[i1], &n[i2], &n[k0]
	right1 := s.bond(s1.word, s0.word, depRight)
	right2 := s.bond(s2.word, s0.word, depRight)
	leftB := s.bond(b0.word, s0.word, depLeft)
	leftB1 := s.bond(b0.word, s1.word, depLeft)
	rightB := s.bond(s0.word, b0.word, depRight)
	rightB1 := s.bond(s1.word, b0.word, depRight)
	var case1, case2, caseB uint64
	if p := s.caseOf(i0); p != 0 {
		case1 = 8 | s.bond(s1.word, p, byCase|depRight)
		case2 = 8 | s.bond(s2.word, p, byCase|depRight)
		caseB = 8 | s.bond(b0.word, p, byCase|depLeft)
	}
	// A preposition about to be read: does it go with the top of the stack or the word below?
	next0 := s.bond(s0.word, b0.word, byCase|depRight)
	next1 := s.bond(s1.word, b0.word, byCase|depRight)
	s1s0, s0b0 := s1.tag<<24|s0.tag, s0.tag<<24|b0.tag
	add := func(a uint64) {
		t++
		buf = append(buf, linear.Hash(t, a))
	}
	add(j(s1s0, right1))
	add(j(s1s0, right1<<4|right2))
	add(j(s0b0, leftB))
	add(j(s0b0, rightB))
	add(j(s0b0, rightB<<4|rightB1))
	add(j(s0b0, leftB<<4|leftB1))
	add(j3(s1s0, b0.tag, right1<<8|rightB<<4|leftB))
	add(j(s1s0, case1))
	add(j3(s1s0, s2.tag, case1<<4|case2))
	add(j3(s1s0, b0.tag, case1<<4|caseB))
	add(j(s1s0, case1<<8|case2<<4|right1))
	add(j3(s0b0, s1.tag, next0<<4|next1))
	return buf
}

// PairCounter counts pairs in parsed text.
type PairCounter struct {
	pairs map[uint32]pairCount
	heads map[uint64]int32
	deps  map[uint64]int32
	total float64
}

type pairCount struct {
	head, dep uint64 // keys of the two words in heads and deps
	n         int32
}

// NewPairCounter returns a counter with nothing counted.
func NewPairCounter() *PairCounter {
	return &PairCounter{pairs: map[uint32]pairCount{}, heads: map[uint64]int32{}, deps: map[uint64]int32{}}
}

// Count counts the pairs of a parsed analysis.
func (c *PairCounter) Count(a *text.Analysis) {
	for i := range a.Tokens {
		t := &a.Tokens[i]
		if t.Head < 0 || !content(t.UPOS) {
			continue
		}
		h := linear.String(a.Tokens[t.Head].Lemma)
		kind := uint64(depRight)
		if int(t.Head) > i {
			kind = depLeft
		}
		c.add(h, linear.String(t.Lemma), kind)
		if p := caseChild(a, i); p != "" {
			c.add(h, linear.String(p), kind|byCase)
		}
	}
}

func content(u text.UPOS) bool {
	switch u {
	case text.ADJ, text.ADV, text.NOUN, text.PRON, text.PROPN, text.VERB:
		return true
	}
	return false
}

// caseChild is the lemma of the first child of token i if that is a preposition.
func caseChild(a *text.Analysis, i int) string {
	for k := max(0, i-10); k < i; k++ {
		if c := &a.Tokens[k]; int(c.Head) == i {
			if c.Rel == text.RelCase || c.Rel == text.RelMark {
				return c.Lemma
			}
			return ""
		}
	}
	return ""
}

func (c *PairCounter) add(head, dep, kind uint64) {
	k := pairKey(head, dep, kind)
	p := c.pairs[k]
	p.head, p.dep = linear.Join(head, kind), linear.Join(dep, kind)
	p.n++
	c.pairs[k] = p
	c.heads[p.head]++
	c.deps[p.dep]++
	c.total++
}

// Pack returns the bonds of the commonest pairs, at most limit, each seen at
// least least times.
func (c *PairCounter) Pack(least int32, limit int) []byte {
	var keys []uint32
	for k, p := range c.pairs {
		if p.n >= least {
			keys = append(keys, k)
		}
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := c.pairs[keys[i]].n, c.pairs[keys[j]].n
		return a > b || a == b && keys[i] < keys[j]
	})
	keys = keys[:min(len(keys), limit)]
	out := make(map[uint32]uint32, len(keys))
	for _, k := range keys {
		p := c.pairs[k]
		expected := float64(c.heads[p.head]) * float64(c.deps[p.dep]) / c.total
		out[k] = bondOf(float64(p.n) / expected)
	}
	return linear.PackDict(out)
}

// bondOf sorts the ratio of seen to expected.
func bondOf(ratio float64) uint32 {
	return uint32(max(1, min(7, 3+math.Floor(math.Log2(ratio)/1.5))))
}
