package main

import (
	"encoding/gob"
	"errors"
	"log"
	"os"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// segmentPasses over all texts are enough for the small model of sentence ends.
const segmentPasses = 8

func (t *trainer) segment() error {
	l := segment.Learner{Trainer: linear.NewTrainer(2)}
	for pass := 0; pass < segmentPasses; pass++ {
		asked, wrong := 0, 0
		for _, d := range t.bank {
			n, w := l.Learn(d.raw())
			asked, wrong = asked+n, wrong+w
		}
		log.Printf("segment: pass %d: %d of %d places wrong", pass+1, wrong, asked)
	}
	return t.save("segment/segment.model", l.Trainer.Pack(linear.Limits{Features: 60000, Updates: 2}))
}

// Sizes of the models, chosen so that halving one costs a tenth of a point.
var (
	tagLimits   = linear.Limits{Features: 183000, Updates: 2, Small: 0.2}
	moveLimits  = linear.Limits{Features: 366000, Updates: 3, Small: 0.2}
	labelLimits = linear.Limits{Features: 180000, Updates: 2, Small: 0.2}
)

const tagPasses = 8

func (t *trainer) tag() error {
	l := tag.NewLearner(append(t.bank.sentences(), t.bank.headlines()...))
	l.RawCounts, l.Limits = t.rawCounts(), tagLimits
	l.Train(tagPasses, t.seed, func(e, right, asked int) {
		log.Printf("tag: pass %d: %.4f of %d right", e, float64(right)/float64(asked), asked)
	})
	packed := l.Finish()
	g, err := tag.Open(packed)
	if err != nil {
		return err
	}
	t.scoreTags(g)
	return t.save("tag/tag.model", packed)
}

// folds is how many taggers tag the training set, none of them its own part.
const folds = 8

// jackknife returns the training trees with tags as a tagger gives them that has
// not seen the document.
func (t *trainer) jackknife() []parse.Sentence {
	var out []parse.Sentence
	for f := 0; f < folds; f++ {
		var rest, part bank
		for i, d := range t.bank {
			if i%folds == f {
				part = append(part, d)
			} else {
				rest = append(rest, d)
			}
		}
		l := tag.NewLearner(append(rest.sentences(), rest.headlines()...))
		l.RawCounts, l.Limits = t.rawCounts(), tagLimits
		l.Train(tagPasses-3, t.seed, func(e, right, asked int) {})
		g, _ := tag.Open(l.Finish())
		right, all := 0, 0
		for _, s := range part.sentences() {
			gold := append([]text.Token(nil), s...)
			g.Tag(analysis(s))
			for i := range s {
				all++
				if s[i].UPOS == gold[i].UPOS {
					right++
				}
			}
			out = append(out, s)
		}
		log.Printf("parse: fold %d of %d tagged, %.4f right", f+1, folds, float64(right)/float64(all))
	}
	return out
}

// tagged returns the result of jackknife, made once.
func (t *trainer) tagged() []parse.Sentence {
	if t.trees == nil {
		t.trees = t.kept(t.jackknife)
	}
	return t.trees
}

// kept returns what the file of -keep holds, or makes it.
func (t *trainer) kept(make func() []parse.Sentence) []parse.Sentence {
	var sents []parse.Sentence
	if f, err := os.Open(t.keep); err == nil {
		defer f.Close()
		if err := gob.NewDecoder(f).Decode(&sents); err == nil {
			return sents
		}
	}
	sents = make()
	if t.keep == "" {
		return sents
	}
	f, err := os.Create(t.keep)
	if err == nil {
		err = errors.Join(gob.NewEncoder(f).Encode(sents), f.Close())
	}
	if err != nil {
		log.Printf("keep: %v", err)
	}
	return sents
}

// analysis wraps one sentence; the tokens are shared.
func analysis(toks []text.Token) *text.Analysis {
	return &text.Analysis{Tokens: toks, Sentences: []text.Sentence{{Last: int32(len(toks))}}}
}

// margin is the lead in score asked of the right move or name in training.
const margin = 20

// Every readEvery-th paragraph of the raw text is read for pairs of words.
const (
	readEvery = 10
	pairLimit = 180000
	pairLeast = 4
)

// pairs reads raw text with a parser and weighs the pairs of words in it.
func (t *trainer) pairs(g *tag.Tagger, p *parse.Parser) (linear.Dict, error) {
	c := parse.NewPairCounter()
	var a text.Analysis
	n, words := 0, 0
	err := t.rawText(func(s string) {
		if n++; n%readEvery != 0 {
			return
		}
		a.Reset(s)
		segment.Segment(&a)
		g.Tag(&a)
		p.Parse(&a)
		c.Count(&a)
		words += len(a.Tokens)
	})
	if err != nil {
		return linear.Dict{}, err
	}
	packed := c.Pack(pairLeast, pairLimit)
	log.Printf("parse: read %d words for pairs, %d bytes", words, len(packed))
	return linear.OpenDict(packed)
}

func (t *trainer) parse() error {
	sents := t.tagged()
	packedTags, err := os.ReadFile(t.out + "/tag/tag.model")
	if err != nil {
		return err
	}
	g, err := tag.Open(packedTags)
	if err != nil {
		return err
	}
	greedy := parse.NewLearner(t.seed)
	greedy.MoveLimits, greedy.LabelLimits, greedy.Margin = moveLimits, labelLimits, margin
	p, err := t.trainParser(greedy, g, sents, greedyPasses)
	if err != nil {
		return err
	}
	l := parse.NewLearner(t.seed)
	l.MoveLimits, l.LabelLimits, l.Margin, l.Width = moveLimits, labelLimits, margin, width
	l.Drop = drop
	if l.Pairs, err = t.pairs(g, p); err != nil {
		return err
	}
	if _, err = t.trainParser(l, g, sents, t.epochs); err != nil {
		return err
	}
	return t.save("parse/parse.model", l.Pack())
}

// Passes of the parser that reads the raw text; width of the final one, and the
// share of features it leaves out of a sentence in training.
const (
	greedyPasses = 5
	width        = 4
	drop         = 0.15
)

func (t *trainer) trainParser(l *parse.Learner, g *tag.Tagger, sents []parse.Sentence, passes int) (*parse.Parser, error) {
	var p *parse.Parser
	for e := 1; e <= passes; e++ {
		made, wrong := l.Train(sents)
		log.Printf("parse: width %d, pass %d: %.4f of %d moves right", max(1, l.Width), e, 1-float64(wrong)/float64(made), made)
		if e%4 != 0 && e != passes {
			continue
		}
		var err error
		if p, err = parse.Open(l.Pack()); err != nil {
			return nil, err
		}
		t.scoreTrees(g, p)
	}
	return p, nil
}

func (t *trainer) scoreTags(g *tag.Tagger) {
	for _, sec := range t.dev {
		var n, upos, xpos, lemma, voice int
		for _, gold := range sec.docs.sentences() {
			toks := append([]text.Token(nil), gold...)
			g.Tag(analysis(toks))
			for i := range toks {
				n++
				upos += b2i(toks[i].UPOS == gold[i].UPOS)
				xpos += b2i(toks[i].XPOS == gold[i].XPOS)
				lemma += b2i(toks[i].Lemma == gold[i].Lemma || gold[i].Lemma == "_")
				voice += b2i(toks[i].Feats.Get(text.VerbForm) == gold[i].Feats.Get(text.VerbForm) && toks[i].Feats.Get(text.Voice) == gold[i].Feats.Get(text.Voice))
			}
		}
		f := func(x int) float64 { return float64(x) / float64(n) }
		log.Printf("%s: upos %.4f xpos %.4f lemma %.4f verb form %.4f", sec.name, f(upos), f(xpos), f(lemma), f(voice))
	}
}

func (t *trainer) scoreTrees(g *tag.Tagger, p *parse.Parser) {
	for _, sec := range t.dev {
		var n, uas, las int
		for _, gold := range sec.docs.sentences() {
			toks := append([]text.Token(nil), gold...)
			a := analysis(toks)
			g.Tag(a)
			p.Parse(a)
			for i := range toks {
				n++
				if toks[i].Head == gold[i].Head {
					uas++
					las += b2i(main1(toks[i].Rel) == main1(gold[i].Rel))
				}
			}
		}
		log.Printf("%s: uas %.4f las %.4f", sec.name, float64(uas)/float64(n), float64(las)/float64(n))
	}
}

func main1(r text.Rel) string {
	name, _, _ := strings.Cut(r.String(), ":")
	return name
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
