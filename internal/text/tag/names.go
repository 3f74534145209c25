package tag

import (
	"math/rand"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/vocab"
)

// maxListed is the most tokens of a phrase in the lists.
const maxListed = 4

// prepare makes the atoms of a sentence.
func (r *namer) prepare(toks []text.Token) {
	r.at = append(r.at[:0], nameAtom{tag: 1}, nameAtom{tag: 2})
	for i := range toks {
		t := &toks[i]
		form := plainQuote(t.Form)
		a := nameAtom{form: linear.String(form), low: linear.Lower(form)}
		w := vocab.Look(a.low)
		a.fine, a.coarse = w.Fine(), w.Coarse()
		a.shape = shape(form, i == 0) | w.Frequency()>>2<<16
		a.tag = uint64(t.XPOS) | 64
		a.suffix, a.prefix = tail(form, 3), tail(form[:min(3, len(form))], 3)
		a.seen = uint64(r.memory.look(a.low))
		r.at = append(r.at, a)
	}
	r.at = append(r.at, nameAtom{tag: 3}, nameAtom{tag: 4})
	r.spelling()
	r.look()
}

// spelling marks the shapes of a sentence without capitals, or with hardly
// anything else.
func (r *namer) spelling() {
	capitals, words := 0, 0
	for i := pad + 1; i < len(r.at)-pad; i++ {
		if s := r.at[i].shape; s&7 != 0 {
			words++
			capitals += int(s >> 7 & 1)
		}
	}
	style := uint64(0)
	switch {
	case words >= 3 && capitals == 0:
		style = 1
	case words >= 2 && capitals*3 > words*2:
		style = 2
	}
	for i := pad; i < len(r.at)-pad; i++ {
		r.at[i].shape |= style << 20
	}
}

func tail(s string, n int) uint64 {
	var w uint64
	for i := max(0, len(s)-n); i < len(s); i++ {
		w = w<<8 | uint64(lowerByte(s[i]))
	}
	return w
}

// look marks the tokens that phrases of the lists cover: kind, and whether the
// phrase begins there or goes on.
func (r *namer) look() {
	end := len(r.at) - pad
	for i := pad; i < end; i++ {
		if r.at[i].shape>>7&1 == 0 {
			continue
		}
		h := uint64(0)
		for k := i; k < end && k < i+maxListed; k++ {
			h = linear.Join(h, r.at[k].low)
			v := uint64(r.names.lists.Get(linear.Key(h)))
			if v == 0 {
				continue
			}
			r.at[i].listed |= v
			for n := i + 1; n <= k; n++ {
				r.at[n].listed |= v << 8
			}
		}
	}
}

// features appends the features of atom i after the labels p1 and p2.
func (r *namer) features(buf []linear.Feature, i int, p1, p2 label) []linear.Feature {
	at := r.at
	w, l1, l2, r1, r2 := &at[i], &at[i-1], &at[i-2], &at[i+1], &at[i+2]
	a1 := uint64(p1)
	pp := a1<<8 | uint64(p2)
	t := 700
	add := func(a uint64) {
		t++
		buf = append(buf, linear.Hash(t, a))
	}
	add(pp)
	add(w.low)
	add(w.form)
	add(linear.Join(w.low, a1))
	add(linear.Join(w.shape, a1))
	add(w.shape<<32 | l1.shape)
	add(w.shape<<32 | r1.shape)
	add(linear.Join(w.fine, a1))
	add(linear.Join(w.fine, w.shape))
	add(w.coarse<<8 | a1)
	add(linear.Join(w.suffix, w.shape))
	add(w.prefix)
	add(linear.Join(l1.low, a1))
	add(linear.Join(l1.low, w.shape))
	add(linear.Join(r1.low, w.shape))
	add(l2.low)
	add(r2.low)
	add(linear.Join(l1.low, w.low))
	add(linear.Join(w.low, r1.low))
	add(l1.fine<<12 | w.fine)
	add(w.fine<<12 | r1.fine)
	add(linear.Join(l1.fine, a1))
	add(linear.Join(r1.fine, a1))
	add(l2.fine<<12 | l1.fine)
	add(r1.fine<<12 | r2.fine)
	add(w.tag<<16 | l1.tag<<8 | a1)
	add(w.tag<<16 | r1.tag<<8 | a1)
	add(linear.Join(w.tag<<24|l1.tag<<16|r1.tag<<8|a1, w.shape))
	add(w.listed<<8 | a1)
	add(linear.Join(w.listed, w.shape))
	add(linear.Join(w.listed, r1.listed<<16|l1.listed))
	add(linear.Join(w.listed, w.tag<<8|r1.tag))
	add(w.seen<<8 | a1)
	add(linear.Join(w.seen, w.shape))
	add(linear.Join(w.seen<<8|r1.seen, pp))
	add(linear.Join(linear.Join(l2.low, l1.low), w.shape))
	add(linear.Join(linear.Join(r1.low, r2.low), w.shape))
	add(linear.Join(w.fine, pp))
	return buf
}

// Named is a tagged sentence with the names in it, to learn from. Documents
// begin where Opens is set.
type Named struct {
	Tokens   []text.Token
	Entities []text.Entity
	Opens    bool
}

// ListedKind is a bit for a kind of list.
type ListedKind uint32

// The kinds of lists.
const (
	ListedState ListedKind = 1 << iota
	ListedTown
	ListedRegion
	ListedPeople
	ListedLeader
	ListedBody
	ListedGiven
	ListedSurname
)

// NameLearner trains the recogniser.
type NameLearner struct {
	Limits linear.Limits
	// Margin is the lead in score that the right label must have.
	Margin float32
	// Drop is the share of features left out of a decision in training.
	Drop    float32
	trainer *linear.Trainer
	r       namer
	rng     *rand.Rand
	scores  [LabelCount]float32
}

// NewNameLearner returns a learner that knows the phrases listed; words of a
// phrase are given in lower case, apart by spaces.
func NewNameLearner(lists map[uint32]uint32, seed int64) *NameLearner {
	l := &NameLearner{trainer: linear.NewTrainer(LabelCount), rng: rand.New(rand.NewSource(seed))}
	d, _ := linear.OpenDict(linear.PackDict(lists))
	l.r.names = &names{lists: d}
	return l
}

// ListKey is the key of a phrase in the lists.
func ListKey(words []string) uint32 {
	h := uint64(0)
	for _, w := range words {
		h = linear.Join(h, linear.Lower(plainQuote(w)))
	}
	return linear.Key(h)
}

// Train makes one pass over the documents, in an order drawn anew.
func (l *NameLearner) Train(docs [][]Named) (asked, wrong int) {
	for _, d := range l.rng.Perm(len(docs)) {
		l.r.memory = memory{}
		for _, s := range docs[d] {
			n, w := l.sentence(s)
			asked, wrong = asked+n, wrong+w
		}
	}
	return asked, wrong
}

func (l *NameLearner) sentence(s Named) (asked, wrong int) {
	gold := make([]label, len(s.Tokens))
	for _, e := range s.Entities {
		for i := e.First; i < e.Last; i++ {
			gold[i] = makeLabel(e.Type, inside)
		}
		gold[e.First] = makeLabel(e.Type, begins)
		gold[e.Last-1] = makeLabel(e.Type, ends)
		if e.Last == e.First+1 {
			gold[e.First] = makeLabel(e.Type, alone)
		}
	}
	l.r.prepare(s.Tokens)
	l.r.decode(func(i int, p1, p2 label) label {
		asked++
		last := i+1 == len(gold)
		want := gold[i]
		best := l.choose(i, p1, p2, last)
		l.trainer.Tick()
		if !want.follows(p1, last) {
			return best
		}
		if best != want {
			wrong++
		}
		l.scores[want] -= l.Margin
		if rival := l.best(p1, last); rival != want {
			l.trainer.Update(l.r.feats, int(want), 1)
			l.trainer.Update(l.r.feats, int(rival), -1)
		}
		return best
	})
	return asked, wrong
}

func (l *NameLearner) choose(i int, p1, p2 label, last bool) label {
	l.r.feats = l.r.features(l.r.feats[:0], i+pad, p1, p2)
	clear(l.scores[:])
	if l.Drop > 0 {
		kept := l.r.feats[:0]
		for _, f := range l.r.feats {
			if l.rng.Float32() >= l.Drop {
				kept = append(kept, f)
			}
		}
		l.r.feats = kept
	}
	l.trainer.Score(l.r.feats, l.scores[:])
	return l.best(p1, last)
}

func (l *NameLearner) best(p1 label, last bool) label {
	best := noLabel
	for k := label(0); k < LabelCount; k++ {
		if k.follows(p1, last) && (best == noLabel || l.scores[k] > l.scores[best]) {
			best = k
		}
	}
	return best
}

// Pack returns the model as trained so far.
func (l *NameLearner) Pack() []byte {
	out := linear.AppendBlock(nil, l.trainer.Pack(l.Limits))
	return linear.AppendBlock(out, l.r.names.lists.Bytes())
}

// UseNames makes the tagger use a packed model of names.
func (g *Tagger) UseNames(packed []byte) error {
	n, err := readNames(packed)
	if err == nil {
		g.names.names = n
	}
	return err
}
