package parse

import (
	"math/bits"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// maxFeatures bounds the features of one decision.
const maxFeatures = 160

// Templates of the two models are kept apart by their numbers.
const (
	moveSpace  = 100
	frameSpace = 300
	labelSpace = 400
)

// frame is the set of relations that fill the places of a predicate.
const frame = subjects | single | 1<<text.RelAux | 1<<text.RelAuxPass | 1<<text.RelMark | 1<<text.RelCase

// pick returns the node of the stack k places below the top, the empty one if there is none.
func (s *state) pick(k int) int32 {
	n := len(s.stack) - 1 - k
	if n < 0 {
		return 0
	}
	return s.stack[n]
}

// ahead returns the node k places into the buffer, the empty one beyond the root.
func (s *state) ahead(k int32) int32 {
	if s.next+k >= int32(len(s.words)) {
		return 0
	}
	return s.next + k
}

// distance sorts the gap between two nodes.
func distance(a, b int32) uint64 {
	if a == 0 || b == 0 {
		return 0
	}
	d := b - a
	switch {
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	}
	return 7
}

func j(a, b uint64) uint64     { return linear.Join(a, b) }
func j3(a, b, c uint64) uint64 { return linear.Join(linear.Join(a, b), c) }

// moveFeatures appends the features that decide the next move.
func (s *state) moveFeatures(buf []linear.Feature) []linear.Feature {
	i0, i1, i2 := s.pick(0), s.pick(1), s.pick(2)
	k0, k1, k2 := s.next, s.ahead(1), s.ahead(2)
	n, c := s.words, s.links
	s0, s1, s2 := &n[i0], &n[i1], &n[i2]
	b0, b1, b2, b3 := &n[k0], &n[k1], &n[k2], &n[s.ahead(3)]
	c0, c1, cb := &c[i0], &c[i1], &c[k0]
	s0l, s0r, s0r2, s0l2 := &n[c0.l1], &n[c0.r1], &n[c0.r2], &n[c0.l2]
	s1l, s1r, s1r2 := &n[c1.l1], &n[c1.r1], &n[c1.r2]
	b0l, b0l2 := &n[cb.l1], &n[cb.l2]
	before := &n[k0-1]
	d0, d1 := distance(i0, k0), distance(i1, i0)
	v0 := uint64(c0.nl)<<2 | uint64(c0.nr)
	v1 := uint64(c1.nl)<<2 | uint64(c1.nr)
	vb := uint64(cb.nl)
	s0t, s1t, s2t, b0t, b1t, b2t := s0.tag, s1.tag, s2.tag, b0.tag, b1.tag, b2.tag
	s0w, s1w, b0w, b1w := s0.word, s1.word, b0.word, b1.word
	s0b0, s1s0 := s0t<<24|b0t, s1t<<24|s0t
	s0x, s1x, b0x := j(s0w, s0t), j(s1w, s1t), j(b0w, b0t)
	s0bw, s1bw := j(s0b0, s1t), j(s1s0, b1t)
	t := moveSpace
	add := func(a uint64) {
		t++
		buf = append(buf, linear.Hash(t, a))
	}
	// Single words.
	add(s0x)
	add(s0w)
	add(s0t)
	add(s0.fine<<24 | s0t)
	add(s0.form)
	add(s1x)
	add(s1w)
	add(s1.fine<<24 | s1t)
	add(j(s2.word, s2t))
	add(b0x)
	add(b0w)
	add(b0t)
	add(b0.fine<<24 | b0t)
	add(b0.form)
	add(j(b1w, b1t))
	add(b1w)
	add(b1.fine<<24 | b1t)
	add(j(b2.word, b2t))
	add(b3.tag<<24 | b2t)
	add(before.tag<<24 | b0t)
	// Top of the stack and next word.
	add(j(s0x, b0x))
	add(j(s0x, b0t))
	add(j(s0t, b0x))
	add(j(s0w, b0w))
	add(s0b0)
	add(j(s0.fine<<12|b0.fine, s0b0))
	add(j(s0w, b0.fine<<24|b0t))
	add(j(b0w, s0.fine<<24|s0t))
	add(j(s0b0, s0.coarse<<8|b0.coarse))
	// Two topmost of the stack.
	add(j(s1x, s0x))
	add(j(s1x, s0t))
	add(j(s1t, s0x))
	add(j(s1w, s0w))
	add(s1s0)
	add(j(s1.fine<<12|s0.fine, s1s0))
	add(j(s1w, s0.fine<<24|s0t))
	add(j(s0w, s1.fine<<24|s1t))
	// Second of the stack and next word.
	add(s1t<<24 | b0t)
	add(j(s1x, b0t))
	add(j(s1t, b0x))
	add(j(s1w, b0w))
	add(b0t<<24 | b1t)
	add(j(b0x, b1t))
	add(j(b0t, b1w))
	// Three words.
	add(j(s0b0, b1t))
	add(s0bw)
	add(j(s1s0, s2t))
	add(j3(s1w, s0t, b0t))
	add(j3(s1t, s0w, b0t))
	add(j3(s1t, s0t, b0w))
	add(j3(s1w, s0w, b0t))
	add(j3(s1w, s0t, b0w))
	add(j3(s1t, s0w, b0w))
	add(j3(s0w, b0t, b1t))
	add(j3(s0t, b0w, b1t))
	add(j(s0b0, b1w))
	add(j3(b0t, b1t, b2t))
	add(j(s0bw, b1t))
	add(j3(s1s0, b0t, b1t<<24|b2t))
	add(j(s1bw, s2t))
	// Children.
	add(j(s0b0, s0l.tag))
	add(j(s0b0, s0r.tag))
	add(j(s0b0, b0l.tag))
	add(j(s0b0, s0r2.tag<<24|s0r.tag))
	add(j(s1s0, s0l.tag))
	add(j(s1s0, s0r.tag))
	add(j(s1s0, s1l.tag))
	add(j(s1s0, s1r.tag))
	add(j(s1s0, s1r2.tag<<24|s1r.tag))
	add(j(s1s0, s0l2.tag<<24|s0l.tag))
	add(j(s0b0, b0l2.tag<<24|b0l.tag))
	add(j3(s1w, s0l.word, s0t))
	add(j3(s1t, s0l.word, s0w))
	add(j3(s1x, s0l.word, s0x))
	add(j3(s1t<<24|s0t, s0l.word, b0t))
	add(j3(s0w, b0l.word, b0t))
	add(j(s0w, s0r.word))
	add(j(s0t, s0r.word))
	add(j(s1t<<24|s0t, s1r.word))
	// Relations of the children.
	s0lr, s0rr := uint64(c[c0.l1].rel), uint64(c[c0.r1].rel)
	s1lr, s1rr := uint64(c[c1.l1].rel), uint64(c[c1.r1].rel)
	add(j(s0x, s0lr<<8|s0rr))
	add(j(s0b0, s0rr<<8|s0lr))
	add(j(s1x, s1rr<<8|s1lr))
	add(j(s1s0, s1rr))
	add(j(b0x, uint64(c[cb.l1].rel)<<8|uint64(c[cb.l2].rel)))
	add(j(s1s0, c1.rels))
	add(j(s0b0, c0.rels))
	add(j(s0b0, cb.rels))
	add(j(s1w, c1.rels))
	add(j(s0w, c0.rels))
	add(j3(c1.rels, c0.rels, s1s0))
	// Distance and number of children.
	add(j(s0b0, d0))
	add(j(s0x, d0))
	add(j(b0x, d0))
	add(j(s1s0, d1))
	add(j(s1x, d1))
	add(j(s0x, d1<<8))
	add(j(s0x, v0))
	add(j(s0b0, v0<<8|vb))
	add(j(s1x, v1))
	add(j(s1s0, v1<<8|v0))
	add(j(b0x, vb))
	add(j3(s1s0, b0t, d1<<8|d0))
	add(j(s0bw, s.marks(i1, i0)<<8|s.marks(i0, k0)))
	add(j(s1s0, s.marks(i1, i0)<<8|d1))
	if !s.pairs.Empty() {
		buf = s.bondFeatures(buf, t, i0, i1, i2, k0)
	}
	t = frameSpace
	// What the two words that could govern have already.
	has0, has1, hasB := c0.rels&frame, c1.rels&frame, cb.rels&frame
	add(j(s0b0, hasB))
	add(j(b0x, hasB<<1|1))
	add(j3(s1s0, has1, has0))
	add(j3(s1x, has1, s0t))
	add(j3(s0b0, has0, hasB))
	return buf
}

// marks tells what stands between two nodes on the surface, near either end:
// commas, conjunctions, verbs.
func (s *state) marks(a, b int32) uint64 {
	if a == 0 || b <= a+1 {
		return 0
	}
	return uint64(min(bits.Len64(uint64(b-a)), 4)) | s.words[a+1].tag>>2&63<<4
}

// labelFeatures appends the features that name the arc from head to dep.
func (s *state) labelFeatures(buf []linear.Feature, head, dep int32) []linear.Feature {
	n, c := s.words, s.links
	h, d := &n[head], &n[dep]
	ch, cd := &c[head], &c[dep]
	dir, dist := uint64(0), distance(dep, head)
	if head < dep {
		dir, dist = 1, distance(head, dep)
	}
	dir |= 2
	dl, dr, dl2 := &n[cd.l1], &n[cd.r1], &n[cd.l2]
	li, ri := ch.l1, ch.r1
	if li == dep {
		li = ch.l2
	}
	if ri == dep {
		ri = ch.r2
	}
	hl, hr := &n[li], &n[ri]
	dlr, drr, dl2r := uint64(c[cd.l1].rel), uint64(c[cd.r1].rel), uint64(c[cd.l2].rel)
	hlr, hrr := uint64(c[li].rel), uint64(c[ri].rel)
	prev, next := &n[dep-1], &n[dep+1]
	hp, hn := &n[max(head-1, 0)], &n[min(head+1, s.root())]
	ht, dt := h.tag, d.tag
	hd := j(ht<<24|dt, dir)
	hw, dw := j(h.word, dir), j(d.word, dir)
	t := labelSpace
	add := func(a uint64) {
		t++
		buf = append(buf, linear.Hash(t, a))
	}
	add(dir)
	add(hd)
	add(hw)
	add(dw)
	add(j(hw, ht))
	add(j(dw, dt))
	add(j(hw, dt))
	add(j(dw, ht))
	add(j(hw, d.word))
	add(j3(hw, dt, ht))
	add(j3(dw, ht, dt))
	add(j(d.form, dir))
	add(j(h.form, dt<<4|dir))
	add(j(hd, dist))
	add(j(hd, h.fine))
	add(j(hd, d.fine))
	add(j(hd, h.fine<<12|d.fine))
	add(j(hw, d.fine))
	add(j(dw, h.fine))
	add(j(hd, h.coarse<<8|d.coarse))
	add(j(hd, dl.tag))
	add(j(hd, dr.tag))
	add(j(hd, dl.word))
	add(j(hw, dl.word))
	add(j3(hw, dl.word, dt))
	add(j3(dw, dl.word, ht))
	add(j3(hd, dl.word, dl2.word))
	add(j3(hd, dl.word, d.fine))
	add(j3(hd, dl.word, h.fine))
	add(j(hd, dlr<<16|drr<<8|dl2r))
	add(j(hd, cd.rels))
	add(j(dw, cd.rels))
	add(j(hd, ch.rels))
	add(j(hw, ch.rels))
	add(j3(hd, cd.rels, ch.rels))
	add(j3(hw, cd.rels, dt))
	add(j(hd, hlr<<8|hrr))
	add(j3(hw, dt, hlr<<8|hrr))
	add(j(hd, hl.tag<<24|hr.tag))
	add(j(hd, prev.tag<<24|next.tag))
	add(j(hd, prev.word))
	add(j(hd, next.word))
	add(j(hd, hp.tag<<24|hn.tag))
	add(j(hd, dist<<8|uint64(cd.nl)<<4|uint64(cd.nr)<<2))
	add(j3(hd, uint64(ch.nl)<<2|uint64(ch.nr), dist))
	add(j3(dw, prev.word, ht))
	return buf
}
