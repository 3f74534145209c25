package tag

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Class numbers a class of the tagger, 0 none of them.
type Class uint8

// Begin is the class before the first token.
const Begin = Class(startClass)

// ClassOf is the class with these tags, whose features may be those of any of its words.
func ClassOf(upos text.UPOS, xpos text.XPOS, feats text.Feats) Class {
	key := class{upos, xpos, feats}.key()
	for i, c := range builtin().classes {
		if c.key() == key {
			return Class(i + 1)
		}
	}
	return 0
}

// Advisor says of single tokens what the tagger would make of them, for taggers of
// another kind. It is the working memory of one goroutine.
type Advisor struct {
	m      *model
	window [2*pad + 1]atom
	feats  []linear.Feature
	scores []int32
}

// NewAdvisor returns an advisor over the built-in model.
func NewAdvisor() *Advisor {
	m := builtin()
	return &Advisor{m: m, feats: make([]linear.Feature, 0, 64), scores: make([]int32, len(m.classes)+1)}
}

// Scores returns the score of every class for token i of a sentence, after tokens of the classes
// before (the nearer) and before2. The scores hold until the next call.
func (d *Advisor) Scores(toks []text.Token, i int, before, before2 Class) []int32 {
	for k := range d.window {
		d.window[k] = atom{}
		switch t := i + k - pad; {
		case t < 0:
			d.window[k].shape = uint64(before0 + 1 + t)
		case t >= len(toks):
			d.window[k].shape = uint64(behind0 - t + len(toks))
		default:
			d.m.fill(&d.window[k], toks[t].Form, t == 0)
		}
	}
	clear(d.scores)
	if d.m.table != nil {
		d.feats = features(d.feats[:0], d.window[:], pad, uint8(before), uint8(before2))
		d.m.table.Score(d.feats, d.scores)
	}
	return d.scores
}
