// Package neural tags and parses with a small neural network.
//
// In comes an analysis with sentences and tokens; out comes the same with UPOS,
// XPOS, Feats, Lemma, Head and Rel set on every token: one root per sentence, no
// cycles, no crossing arcs, on any input. A word is what its form, its ends, its
// spelling and its vector from raw text say of it; three layers of gated
// recurrence, forward and backward, read it in its sentence. The tags are chosen
// after the second layer, the tree after the third: every word scores every
// other as its head, and the best projective tree is taken. Weights are bytes,
// sums are integers and every other operation is rounded on its own, so that all
// machines give the same.
package neural

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/tag"
)

// Sizes of the network. The model file repeats them; a file of other sizes is refused.
const (
	WordSize   = 64
	VectorSize = 96
	SuffixSize = 48
	PrefixSize = 48
	Inputs     = WordSize + VectorSize + SuffixSize + PrefixSize
	Hidden     = 160 // of one direction
	Width      = 2 * Hidden
	Gates      = 6 * Hidden // three a direction: value, keep, pass
	Layers     = 3
	TagLayer   = 2 // whose output is tagged
	ArcSize    = 96
	RelSize    = 96
	Tops       = 2*ArcSize + 2*RelSize
	Distances  = 32
	// VectorUnit is what 1 stands for in a word's vector.
	VectorUnit = 1.0 / 128
)

// Longest is the number of tokens read at once; longer sentences are read in
// pieces, so that the time for a token stays bounded.
const Longest = 256

// Class is one answer of the tagger: the tags, and the features that most words
// of the class have.
type Class struct {
	UPOS  text.UPOS
	XPOS  text.XPOS
	Feats text.Feats
}

// FeatsKey is the key of a word's features in a class; low is linear.Lower of the form.
func FeatsKey(low uint64, class int) uint32 {
	return linear.Key(linear.Join(low, uint64(class)))
}

// Reader holds the working memory of one goroutine; the model is shared.
type Reader struct {
	m      *Model
	lemmas tag.Lemmas
	net    network
	tree   Decoder
	heads  []int32
	spare  []int32
	namer  *Namer
}

// New returns a reader over the built-in model.
func New() *Reader { return NewReader(builtin()) }

// NewReader returns a reader over a model.
func NewReader(m *Model) *Reader { return &Reader{m: m, net: network{m: m, advisor: tag.NewAdvisor()}} }

// AnalyseAndName does what Analyse does and fills a.Entities with the names, in order.
func (r *Reader) AnalyseAndName(a *text.Analysis) {
	if r.namer == nil {
		r.namer = NewNamer()
	}
	r.namer.scores = r.namer.scores[:0]
	r.net.namer = r.namer
	r.Analyse(a)
	r.net.namer = nil
	r.namer.find(a)
}

// Analyse sets UPOS, XPOS, Feats, Lemma, Head and Rel of every token.
func (r *Reader) Analyse(a *text.Analysis) {
	for i := range a.Sentences {
		s := &a.Sentences[i]
		first := s.First
		if s.Dateline > 0 && s.Dateline < s.Last-s.First {
			first += s.Dateline
			r.read(a.Tokens[s.First:first], s.First)
		}
		root := r.read(a.Tokens[first:s.Last], first)
		hangDateline(a.Tokens[s.First:first], s.First, root)
	}
}

// hangDateline attaches the dateline to the root of its sentence.
func hangDateline(toks []text.Token, first, root int32) {
	for i := range toks {
		t := &toks[i]
		t.Head, t.Rel = first, text.RelDep
		switch {
		case i == 0:
			t.Head, t.Rel = root, text.RelParataxis
		case t.UPOS == text.PUNCT:
			t.Rel = text.RelPunct
		}
	}
}

// read reads tokens whose first has the index base, and returns the root's index.
// The pieces of a long sentence hang on the root of the first.
func (r *Reader) read(toks []text.Token, base int32) int32 {
	root := int32(text.NoHead)
	for len(toks) > 0 {
		n := min(len(toks), Longest)
		top := r.piece(toks[:n], base)
		if root == text.NoHead {
			root = top
		} else {
			toks[top-base].Head, toks[top-base].Rel = root, text.RelParataxis
		}
		toks, base = toks[n:], base+int32(n)
	}
	return root
}

func (r *Reader) piece(toks []text.Token, base int32) int32 {
	g := &r.net
	g.run(toks)
	r.heads = r.tree.Decode(len(toks), g.arcs, g.arcCols, r.heads)
	g.name(r.heads)
	r.headlineVerb(toks)
	g.joinSubjects(toks, r.heads)
	g.gather(r.heads)
	g.settleDoubts(r.heads)
	g.reconsider(r.heads)
	for i := range toks {
		r.assign(&toks[i], int(g.classes[i]))
	}
	root := base
	for i, h := range r.heads {
		t := &toks[i]
		if h == 0 {
			t.Head, t.Rel = text.NoHead, text.RelRoot
			root = base + int32(i)
			continue
		}
		t.Head, t.Rel = base+h-1, g.rels[i]
	}
	settleVoice(toks, base)
	if g.namer != nil {
		g.namer.score(toks)
	}
	return root
}

// settleVoice gives participles the voice that their auxiliaries in the tree show.
func settleVoice(toks []text.Token, base int32) {
	for i := range toks {
		t := &toks[i]
		if t.Head < 0 || t.Rel != text.RelAuxPass {
			continue
		}
		if h := &toks[t.Head-base]; h.XPOS == text.TagVBN {
			h.Feats = h.Feats.With(text.Voice, text.VoicePass)
		}
	}
}

// assign writes what the class says of the token.
func (r *Reader) assign(t *text.Token, class int) {
	k := &r.m.classes[class]
	t.UPOS, t.XPOS, t.Feats = k.UPOS, k.XPOS, k.Feats
	if f := r.m.feats.Get(FeatsKey(linear.Lower(t.Form), class)); f != 0 {
		t.Feats = text.Feats(f >> 1)
	}
	t.Lemma = r.lemmas.Of(t)
}

// Distance is the class of the distance from a dependent to its head.
func Distance(d int) int {
	side := 0
	if d < 0 {
		side, d = Distances/2, -d
	}
	switch {
	case d < 8:
		return side + d
	case d < 12:
		return side + 8
	case d < 16:
		return side + 9
	case d < 24:
		return side + 10
	case d < 36:
		return side + 11
	}
	return side + 12
}

// Sigmoid is a rational curve from 0 to 1 that reaches both, at -6 and 6. Every
// operation is rounded on its own, so that all machines agree.
func Sigmoid(x float32) float32 {
	y := min(max(float32(x*0.5), -3), 3)
	s := float32(y * y)
	return 0.5 + float32(0.5*float32(float32(y*float32(27+s))/float32(27+float32(9*s))))
}
