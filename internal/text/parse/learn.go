package parse

import (
	"math/rand"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Learner trains a parser with the dynamic oracle of the arc-hybrid system: in
// training the parser follows its own moves and learns the best way on from there.
type Learner struct {
	MoveLimits, LabelLimits linear.Limits
	// Explore is the share of moves that follow the model after the first epoch.
	Explore float64
	// Margin is the lead in score that the best right move must have over all wrong ones.
	Margin float32
	// Hide scales how often rare words are hidden, as if unknown.
	Hide          float64
	counts        map[uint64]int
	moves, labels *linear.Trainer
	st            state
	feats         []linear.Feature
	gold          gold
	rng           *rand.Rand
	epoch         int
	names         [text.RelCount]float32
}

// gold is the right tree of one sentence, indices as in state.
type gold struct {
	head []int32
	rel  []text.Rel
	// left and right are the outermost dependents of each node.
	deps [][]int32
}

// NewLearner returns a learner with empty models.
func NewLearner(seed int64) *Learner {
	return &Learner{
		Explore: 0.9,
		moves:   linear.NewTrainer(int(moveCount)),
		labels:  linear.NewTrainer(text.RelCount),
		rng:     rand.New(rand.NewSource(seed)),
	}
}

// Sentence is one tree to learn from: tokens with tags as the tagger gives them
// and the right Head, counted from the sentence's first token, and Rel.
type Sentence []text.Token

// Train makes one pass over the sentences and returns moves made and moves wrong.
func (l *Learner) Train(sents []Sentence) (made, wrong int) {
	l.epoch++
	if l.counts == nil {
		l.count(sents)
	}
	order := l.rng.Perm(len(sents))
	for _, i := range order {
		n, w := l.sentence(sents[i])
		made, wrong = made+n, wrong+w
	}
	return made, wrong
}

func (l *Learner) count(sents []Sentence) {
	l.counts = map[uint64]int{}
	for _, s := range sents {
		for i := range s {
			l.counts[linear.String(s[i].Lemma)]++
		}
	}
}

// hide makes some words unknown, rare ones more often, so that the model learns
// to do without them.
func (l *Learner) hide() {
	if l.Hide == 0 {
		return
	}
	for i := range l.st.nodes {
		n := &l.st.nodes[i]
		if l.rng.Float64() < l.Hide/(l.Hide+float64(l.counts[n.word])) {
			n.word, n.form = 3, 3
		}
	}
}

func (g *gold) set(s Sentence) {
	n := len(s) + 2
	g.head = append(g.head[:0], 0)
	g.rel = append(g.rel[:0], text.NoRel)
	for len(g.deps) < n {
		g.deps = append(g.deps, nil)
	}
	for i := range g.deps[:n] {
		g.deps[i] = g.deps[i][:0]
	}
	for i := range s {
		h := s[i].Head + 1
		if s[i].Head == text.NoHead {
			h = int32(n - 1)
		}
		g.head = append(g.head, h)
		g.rel = append(g.rel, s[i].Rel)
		g.deps[h] = append(g.deps[h], int32(i+1))
	}
	g.head = append(g.head, 0)
	g.rel = append(g.rel, text.NoRel)
}

func (l *Learner) sentence(s Sentence) (made, wrong int) {
	st := &l.st
	st.reset(s)
	l.hide()
	l.gold.set(s)
	for !st.done() {
		m := l.choose(&made, &wrong)
		switch m {
		case shift:
			st.shift()
		case left:
			l.arc(st.left())
		case right:
			l.arc(st.right())
		}
	}
	return made, wrong
}

// choose learns from the present state and returns the move to follow.
func (l *Learner) choose(made, wrong *int) move {
	legal := l.st.legal()
	if m, only := legal.single(); only {
		return m
	}
	l.feats = l.st.moveFeatures(l.feats[:0])
	var scores [moveCount]float32
	l.moves.Score(l.feats, scores[:])
	l.moves.Tick()
	cost := l.costs(legal)
	least := min(cost[shift], cost[left], cost[right])
	good, bad := -1, -1
	for m := range scores {
		switch {
		case !legal.has(move(m)):
		case cost[m] == least && (good < 0 || scores[m] > scores[good]):
			good = m
		case cost[m] > least && (bad < 0 || scores[m] > scores[bad]):
			bad = m
		}
	}
	*made++
	if bad < 0 {
		return move(good)
	}
	if scores[bad]+l.Margin >= scores[good] {
		l.moves.Update(l.feats, good, 1)
		l.moves.Update(l.feats, bad, -1)
	}
	if scores[bad] < scores[good] {
		return move(good)
	}
	*wrong++
	if l.epoch == 1 || l.rng.Float64() > l.Explore {
		return move(good)
	}
	return move(bad)
}

const never = 1 << 20

// costs counts for every move the right arcs it makes unreachable.
func (l *Learner) costs(legal moves) [moveCount]int {
	st, g := &l.st, &l.gold
	cost := [moveCount]int{never, never, never}
	top, below, next := st.pick(0), st.pick(1), st.next
	ahead := 0 // dependents of the top in the buffer
	for _, d := range g.deps[top] {
		if d >= next {
			ahead++
		}
	}
	if legal.has(left) {
		c := ahead
		if h := g.head[top]; h == below && below != 0 || h > next {
			c++
		}
		cost[left] = c
	}
	if legal.has(right) {
		c := ahead
		if g.head[top] >= next {
			c++
		}
		cost[right] = c
	}
	if legal.has(shift) {
		c := 0
		for _, i := range st.stack[1:] {
			if g.head[i] == next || i != top && g.head[next] == i {
				c++
			}
		}
		cost[shift] = c
	}
	return cost
}

// arc learns the name of an arc if the arc itself is right, and names it.
func (l *Learner) arc(head, dep int32) {
	st := &l.st
	if head == st.root() {
		st.name(head, dep, text.RelRoot)
		return
	}
	l.feats = st.labelFeatures(l.feats[:0], head, dep)
	clear(l.names[:])
	l.labels.Score(l.feats, l.names[:])
	l.labels.Tick()
	want := l.gold.rel[dep]
	best := bestLabel(l.names[:])
	if l.gold.head[dep] == head && want > text.RelRoot {
		l.names[want] -= l.Margin
		if wrong := bestLabel(l.names[:]); wrong != want {
			l.labels.Update(l.feats, int(want), 1)
			l.labels.Update(l.feats, int(wrong), -1)
		}
	}
	st.name(head, dep, best)
}

// Pack returns the model as trained so far.
func (l *Learner) Pack() []byte {
	return append(l.moves.Pack(l.MoveLimits), l.labels.Pack(l.LabelLimits)...)
}
