// Package tag gives every token its part of speech, features and lemma.
//
// In comes an analysis with sentences and tokens; out comes the same with UPOS,
// XPOS, Feats and Lemma set on every token. Tags are chosen from left to right by
// an averaged perceptron; frequent words that have but one tag skip it.
package tag

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Tagger holds the working memory of one goroutine; the model is shared.
type Tagger struct {
	m      *model
	atoms  []atom
	feats  []linear.Feature
	scores []int32
	lemmas lemmaCache
}

// New returns a tagger over the built-in model.
func New() *Tagger { return newTagger(builtin()) }

func newTagger(m *model) *Tagger {
	return &Tagger{m: m, feats: make([]linear.Feature, 0, 64), scores: make([]int32, len(m.classes)+1)}
}

// Tag sets UPOS, XPOS, Feats and Lemma of every token.
func (g *Tagger) Tag(a *text.Analysis) {
	for i := range a.Sentences {
		g.sentence(a.SentenceTokens(i))
	}
}

func (g *Tagger) sentence(toks []text.Token) {
	g.atoms = g.m.atoms(g.atoms[:0], toks)
	p1, p2 := startClass, startClass
	for i := range toks {
		class := g.choose(i, p1, p2)
		g.m.assign(&toks[i], &g.atoms[i+pad], class)
		toks[i].Lemma = g.lemmas.lemma(g.m, &toks[i])
		p1, p2 = class, p1
	}
}

// choose returns the class of token i after the classes p1 and, before it, p2.
func (g *Tagger) choose(i int, p1, p2 uint8) uint8 {
	if c := g.atoms[i+pad].only; c != 0 {
		return c
	}
	if g.m.table == nil {
		return 1
	}
	g.feats = features(g.feats[:0], g.atoms, i+pad, p1, p2)
	clear(g.scores)
	g.m.table.Score(g.feats, g.scores)
	best := 1
	for c := 2; c < len(g.scores); c++ {
		if g.scores[c] > g.scores[best] {
			best = c
		}
	}
	return uint8(best)
}

// assign writes what the class says of the token.
func (m *model) assign(t *text.Token, at *atom, class uint8) {
	k := &m.classes[class-1]
	t.UPOS, t.XPOS, t.Feats = k.upos, k.xpos, k.feats
	if f := m.feats.Get(featsKey(at.low, class)); f != 0 {
		t.Feats = text.Feats(f >> 1)
	}
}

func featsKey(low uint64, class uint8) uint32 {
	return linear.Key(linear.Join(low, uint64(class)))
}
