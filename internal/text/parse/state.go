package parse

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/vocab"
)

// move is one step of the arc-hybrid system.
type move uint8

const (
	shift move = iota // the next word goes onto the stack
	left              // the next word governs the top of the stack, which is done
	right             // the word below the top governs the top, which is done
	moveCount
)

// moves is a set of moves.
type moves uint8

func (m moves) has(x move) bool { return m>>x&1 != 0 }

// single returns the only move of the set, if there is but one.
func (m moves) single() (move, bool) {
	switch m {
	case 1 << shift:
		return shift, true
	case 1 << left:
		return left, true
	case 1 << right:
		return right, true
	}
	return shift, false
}

// word is a token as the features see it. Index 0 is the empty word, tokens count
// from 1, the root is the last, after all tokens.
type word struct {
	word, form   uint64 // hashes of lemma and lower-case form
	tag          uint64
	fine, coarse uint64
}

// link holds the arcs made so far at a word.
type link struct {
	rels   uint64 // set of the relations of its children
	head   int32
	l1, l2 int32 // leftmost child and the next one to its right
	r1, r2 int32 // rightmost child and the next one to its left
	nl, nr uint8 // children on either side, up to 3
	rel    text.Rel
}

// state is a parse under way. Several states of one sentence share its words.
type state struct {
	pairs linear.Dict
	words []word
	links []link
	stack []int32
	next  int32 // front of the buffer
	score float64
	// from tells which state of the step before this one came from.
	from int32
}

// read appends the words of a sentence to buf.
func read(buf []word, toks []text.Token) []word {
	buf = append(buf, word{tag: 1})
	for i := range toks {
		t := &toks[i]
		low := linear.Lower(t.Form)
		w := vocab.Look(low)
		buf = append(buf, word{
			word: linear.String(t.Lemma), form: low, tag: tagAtom(t),
			fine: w.Fine(), coarse: w.Coarse(),
		})
	}
	return append(buf, word{tag: 2, word: 2})
}

// tagAtom packs the tags and what the features say of the verb.
func tagAtom(t *text.Token) uint64 {
	return uint64(t.XPOS)<<2 | uint64(t.UPOS)<<8 | uint64(t.Feats.Get(text.Voice))<<13 | uint64(t.Feats.Get(text.Mood))<<14 | 1<<16
}

// reset makes s the first state of the sentence.
func (s *state) reset(words []word, pairs linear.Dict) {
	s.words, s.pairs = words, pairs
	if cap(s.links) < len(words) {
		s.links = make([]link, len(words), len(words)+len(words)/2)
	}
	s.links = s.links[:len(words)]
	clear(s.links)
	s.stack = append(s.stack[:0], 0)
	s.next, s.score, s.from = 1, 0, 0
}

// copyFrom makes s equal to o, in its own memory.
func (s *state) copyFrom(o *state) {
	if cap(s.links) < len(o.links) {
		s.links = make([]link, len(o.links), len(o.links)+len(o.links)/2)
	}
	s.links = s.links[:len(o.links)]
	// Words after the front of the buffer have no arcs yet.
	n := copy(s.links, o.links[:o.next+1])
	clear(s.links[n:])
	s.words, s.pairs, s.next, s.score = o.words, o.pairs, o.next, o.score
	s.stack = append(s.stack[:0], o.stack...)
}

func (s *state) root() int32 { return int32(len(s.words) - 1) }

// done: only the root is left.
func (s *state) done() bool { return s.next == s.root() && len(s.stack) == 1 }

func (s *state) legal() moves {
	depth := len(s.stack) - 1
	if s.next < s.root() {
		switch depth {
		case 0:
			return 1 << shift
		case 1:
			return 1<<shift | 1<<left
		}
		return 1<<shift | 1<<left | 1<<right
	}
	// The root takes one word: the last that is left.
	if depth == 1 {
		return 1 << left
	}
	return 1 << right
}

func (s *state) shift() {
	s.stack = append(s.stack, s.next)
	s.next++
}

// left pops the top and returns the arc from the next word to it.
func (s *state) left() (head, dep int32) {
	dep = s.pop()
	s.attach(s.next, dep)
	return s.next, dep
}

// right pops the top and returns the arc from the word below to it.
func (s *state) right() (head, dep int32) {
	dep = s.pop()
	head = s.stack[len(s.stack)-1]
	s.attach(head, dep)
	return head, dep
}

func (s *state) pop() int32 {
	n := len(s.stack) - 1
	top := s.stack[n]
	s.stack = s.stack[:n]
	return top
}

func (s *state) attach(head, dep int32) {
	h := &s.links[head]
	s.links[dep].head = head
	if dep < head {
		h.l1, h.l2 = dep, h.l1
		h.nl = min(h.nl+1, 3)
		return
	}
	h.r1, h.r2 = dep, h.r1
	h.nr = min(h.nr+1, 3)
}

// name sets the relation of an arc.
func (s *state) name(head, dep int32, rel text.Rel) {
	s.links[dep].rel = rel
	s.links[head].rels |= 1 << rel
}

// write copies the tree to the tokens and returns the index of the root.
func (s *state) write(toks []text.Token, base int32) int32 {
	top := base
	for i := range toks {
		n := &s.links[i+1]
		toks[i].Rel = n.rel
		if n.head == s.root() {
			toks[i].Head = text.NoHead
			top = base + int32(i)
			continue
		}
		toks[i].Head = base + n.head - 1
	}
	return top
}
