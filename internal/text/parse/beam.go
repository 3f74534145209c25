package parse

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// maxWidth bounds the number of parses kept side by side.
const maxWidth = 64

// guide scores moves and names arcs: the parser's model, or one in training.
type guide interface {
	score(*state) [moveCount]float64
	label(st *state, head, dep int32) text.Rel
}

// beam keeps the best few parses of a sentence after every move. All parses of n
// words take 2n moves, so those kept are always comparable.
type beam struct {
	width int
	// slack, unless 0, drops parses whose score is further behind the best.
	slack     float64
	now, then []*state
	cands     []candidate
	// trace, if set, records the states kept after every move.
	trace *trace
}

// candidate is a move from one of the states kept.
type candidate struct {
	score float64
	from  int32
	by    move
}

// trace is the history of a beam: for every step, where each state came from.
type trace struct {
	steps [][]candidate
}

// run parses a sentence and returns its best state, good until the next run.
func (b *beam) run(g guide, words []word, pairs linear.Dict) *state {
	b.grow()
	b.now = b.now[:1]
	b.now[0].reset(words, pairs)
	if b.trace != nil {
		b.trace.steps = b.trace.steps[:0]
	}
	for !b.now[0].done() {
		b.expand(g)
		b.advance(g)
	}
	return b.now[0]
}

func (b *beam) grow() {
	for cap(b.now) < b.width {
		b.now = append(b.now[:cap(b.now)], nil)
	}
	for cap(b.then) < b.width {
		b.then = append(b.then[:cap(b.then)], nil)
	}
	b.now, b.then = b.now[:b.width], b.then[:b.width]
	for i := range b.now {
		if b.now[i] == nil {
			b.now[i] = &state{}
		}
		if b.then[i] == nil {
			b.then[i] = &state{}
		}
	}
}

// expand lists the best moves from the states kept, best first; of equal ones
// the first found leads.
func (b *beam) expand(g guide) {
	b.cands = b.cands[:0]
	for i, st := range b.now {
		legal := st.legal()
		if m, only := legal.single(); only {
			b.offer(candidate{st.score, int32(i), m})
			continue
		}
		scores := g.score(st)
		for m := shift; m < moveCount; m++ {
			if legal.has(m) {
				b.offer(candidate{st.score + scores[m], int32(i), m})
			}
		}
	}
	if b.slack > 0 {
		n := 1
		for n < len(b.cands) && b.cands[n].score >= b.cands[0].score-b.slack {
			n++
		}
		b.cands = b.cands[:n]
	}
}

// offer inserts a candidate if it is among the best.
func (b *beam) offer(c candidate) {
	n := len(b.cands)
	if n == b.width {
		if c.score <= b.cands[n-1].score {
			return
		}
		n--
	} else {
		b.cands = append(b.cands, c)
	}
	for n > 0 && b.cands[n-1].score < c.score {
		b.cands[n] = b.cands[n-1]
		n--
	}
	b.cands[n] = c
}

// advance makes the moves listed.
func (b *beam) advance(g guide) {
	if b.trace != nil {
		b.trace.steps = append(b.trace.steps, append([]candidate(nil), b.cands...))
	}
	if len(b.cands) == 1 && len(b.now) == 1 {
		// The common case: nothing to copy.
		b.now[0].score = b.cands[0].score
		make1(g, b.now[0], b.cands[0].by)
		return
	}
	b.then = b.then[:len(b.cands)]
	for i, c := range b.cands {
		st := b.then[i]
		st.copyFrom(b.now[c.from])
		st.score = c.score
		make1(g, st, c.by)
	}
	b.now, b.then = b.then, b.now[:cap(b.now)]
}

// make1 makes one move and names the arc it draws.
func make1(g guide, st *state, m move) {
	var head, dep int32
	switch m {
	case shift:
		st.shift()
		return
	case left:
		head, dep = st.left()
	case right:
		head, dep = st.right()
	}
	rel := text.RelRoot
	if head != st.root() {
		rel = g.label(st, head, dep)
	}
	st.name(head, dep, rel)
}
