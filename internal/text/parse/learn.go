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
	// Drop is the share of features that whole-sentence training leaves out, drawn
	// anew for every sentence, so that no decision rests on a few of them.
	Drop float64
	salt uint32
	// Width above 1 trains for a beam of that width, over whole sentences.
	Width int
	// Pairs are the bonds between words, see PairCounter.
	Pairs         linear.Dict
	words         []word
	beam          beam
	trace         trace
	want          []move
	wantScore     []float64
	pending       []update
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
	order := l.rng.Perm(len(sents))
	for _, i := range order {
		n, w := l.sentence(sents[i])
		made, wrong = made+n, wrong+w
	}
	return made, wrong
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
	l.words = read(l.words[:0], s)
	l.gold.set(s)
	if l.Width > 1 {
		return l.whole()
	}
	st := &l.st
	st.reset(l.words, l.Pairs)
	for !st.done() {
		l.make(st, l.choose(&made, &wrong))
	}
	return made, wrong
}

// make makes a move and learns the name of the arc it draws.
func (l *Learner) make(st *state, m move) {
	switch m {
	case shift:
		st.shift()
	case left:
		l.arc(st.left())
	case right:
		l.arc(st.right())
	}
}

// score and label make the learner a guide of its own beam.
func (l *Learner) score(st *state) (out [moveCount]float64) {
	var scores [moveCount]float32
	l.feats = l.kept(st.moveFeatures(l.feats[:0]))
	l.moves.Score(l.feats, scores[:])
	for m, s := range scores {
		out[m] = float64(s)
	}
	return out
}

func (l *Learner) label(st *state, head, dep int32) text.Rel {
	l.feats = st.labelFeatures(l.feats[:0], head, dep)
	clear(l.names[:])
	l.labels.Score(l.feats, l.names[:])
	return bestLabel(l.names[:], barred(st.links[head].rels))
}

// kept filters the features left out of this sentence.
func (l *Learner) kept(feats []linear.Feature) []linear.Feature {
	if l.Drop == 0 {
		return feats
	}
	limit := uint32(l.Drop * (1 << 16))
	n := 0
	for _, f := range feats {
		if (uint32(f)^l.salt)*0x9E3779B1>>16 >= limit {
			feats[n] = f
			n++
		}
	}
	return feats[:n]
}

// whole learns from a whole sentence: where the best parse of the beam leads the
// right one by most, the weights move from its moves to the right ones.
func (l *Learner) whole() (made, wrong int) {
	l.salt = l.rng.Uint32()
	want, scores := l.goldMoves()
	l.beam.width, l.beam.trace = l.Width, &l.trace
	l.beam.run(l, l.words, l.Pairs)
	steps := l.trace.steps
	at, most := -1, 0.0
	for i := range steps {
		if lead := steps[i][0].score - scores[i]; lead > most || i == len(steps)-1 && at < 0 && lead >= most {
			at, most = i, lead
		}
	}
	l.moves.Tick()
	if got := l.moveSequence(at); at >= 0 && !equal(got, want[:at+1]) {
		l.shiftWeights(want[:at+1], got)
	}
	final := l.moveSequence(len(steps) - 1)
	l.st.reset(l.words, l.Pairs)
	for i, m := range final {
		made++
		if m != want[i] {
			wrong++
		}
		l.make(&l.st, m)
	}
	return made, wrong
}

func equal(a, b []move) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// goldMoves returns the moves that build the right tree, or as much of it as is
// projective, and the score of the parse after each of them.
func (l *Learner) goldMoves() ([]move, []float64) {
	l.want, l.wantScore = l.want[:0], l.wantScore[:0]
	st, sum := &l.st, 0.0
	st.reset(l.words, l.Pairs)
	for !st.done() {
		legal := st.legal()
		m, only := legal.single()
		if !only {
			cost := l.costs(legal)
			m = shift
			for _, other := range [...]move{right, left} {
				if cost[other] <= cost[m] {
					m = other
				}
			}
			sum += l.score(st)[m]
		}
		l.want, l.wantScore = append(l.want, m), append(l.wantScore, sum)
		make1(l, st, m)
	}
	return l.want, l.wantScore
}

// moveSequence returns the moves of the best state after step at.
func (l *Learner) moveSequence(at int) []move {
	out := make([]move, at+1)
	for i, k := at, int32(0); i >= 0; i-- {
		c := l.trace.steps[i][k]
		out[i], k = c.by, c.from
	}
	return out
}

// shiftWeights raises the moves wanted and lowers those made, from where they part.
func (l *Learner) shiftWeights(want, got []move) {
	l.pending = l.pending[:0]
	for pass, seq := range [...][]move{want, got} {
		delta := float32(1 - 2*pass)
		parted := false
		l.st.reset(l.words, l.Pairs)
		for i, m := range seq {
			parted = parted || want[i] != got[i]
			if _, only := l.st.legal().single(); parted && !only {
				feats := l.kept(l.st.moveFeatures(nil))
				l.pending = append(l.pending, update{feats, m, delta})
			}
			make1(l, &l.st, m)
		}
	}
	for _, u := range l.pending {
		l.moves.Update(u.feats, int(u.by), u.delta)
	}
}

type update struct {
	feats []linear.Feature
	by    move
	delta float32
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
	bar := barred(st.links[head].rels)
	best := bestLabel(l.names[:], bar)
	if l.gold.head[dep] == head && want > text.RelRoot {
		l.names[want] -= l.Margin
		if wrong := bestLabel(l.names[:], bar); wrong != want && bar>>want&1 == 0 {
			l.labels.Update(l.feats, int(want), 1)
			l.labels.Update(l.feats, int(wrong), -1)
		}
	}
	st.name(head, dep, best)
}

// Pack returns the model as trained so far.
func (l *Learner) Pack() []byte {
	out := linear.AppendBlock(nil, l.moves.Pack(l.MoveLimits))
	out = linear.AppendBlock(out, l.labels.Pack(l.LabelLimits))
	out = linear.AppendBlock(out, l.Pairs.Bytes())
	return linear.AppendBlock(out, []byte{byte(max(1, l.Width))})
}
