package parse

import (
	"math/rand"
	"testing"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// projective returns a random projective tree of n tokens, heads counted from 0.
func projective(rng *rand.Rand, n int) Sentence {
	s := make(Sentence, n)
	var hang func(first, last int, head int32)
	hang = func(first, last int, head int32) {
		if first >= last {
			return
		}
		top := first + rng.Intn(last-first)
		s[top].Head, s[top].Rel = head, text.RelObl
		if head == text.NoHead {
			s[top].Rel = text.RelRoot
		}
		hang(first, top, int32(top))
		hang(top+1, last, int32(top))
	}
	hang(0, n, text.NoHead)
	for i := range s {
		s[i].Form, s[i].Lemma = "w", "w"
	}
	return s
}

// TestGoldMoves: the moves that cost nothing build any projective tree.
func TestGoldMoves(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	l := NewLearner(1)
	for n := 1; n < 40; n++ {
		s := projective(rng, n)
		l.words = read(l.words[:0], s)
		l.gold.set(s)
		want, _ := l.goldMoves()
		if len(want) != 2*n {
			t.Fatalf("%d words: %d moves, want %d", n, len(want), 2*n)
		}
		got := make([]text.Token, n)
		l.st.write(got, 0)
		for i := range got {
			if got[i].Head != s[i].Head {
				t.Fatalf("%d words: token %d hangs on %d, want %d", n, i, got[i].Head, s[i].Head)
			}
		}
	}
}

// TestLearn: a parser learns trees that follow a plain rule.
func TestLearn(t *testing.T) {
	var sents []Sentence
	for i := 0; i < 40; i++ {
		s := Sentence{
			{Form: "the", Lemma: "the", UPOS: text.DET, Head: 1, Rel: text.RelDet},
			{Form: "envoy", Lemma: "envoy", UPOS: text.NOUN, Head: 2, Rel: text.RelNsubj},
			{Form: "left", Lemma: "leave", UPOS: text.VERB, Head: text.NoHead, Rel: text.RelRoot},
			{Form: "Mali", Lemma: "Mali", UPOS: text.PROPN, Head: 2, Rel: text.RelObj},
		}
		if i%2 == 0 {
			s = s[:3]
		}
		sents = append(sents, s)
	}
	l := NewLearner(1)
	l.Width = 4
	for pass := 0; pass < 3; pass++ {
		l.Train(sents)
	}
	p, err := Open(l.Pack())
	if err != nil {
		t.Fatal(err)
	}
	toks := append([]text.Token(nil), sents[1]...)
	p.Parse(&text.Analysis{Tokens: toks, Sentences: []text.Sentence{{Last: 4}}})
	for i := range toks {
		if toks[i].Head != sents[1][i].Head || toks[i].Rel != sents[1][i].Rel {
			t.Errorf("%s: %v of %d, want %v of %d", toks[i].Form, toks[i].Rel, toks[i].Head, sents[1][i].Rel, sents[1][i].Head)
		}
	}
}

func TestBestLabel(t *testing.T) {
	scores := make([]int32, text.RelCount)
	scores[text.RelNsubj], scores[text.RelObj] = 9, 5
	if got := bestLabel(scores, barred(0)); got != text.RelNsubj {
		t.Errorf("free: %v, want nsubj", got)
	}
	if got := bestLabel(scores, barred(1<<text.RelNsubjPass)); got != text.RelObj {
		t.Errorf("with a subject: %v, want obj", got)
	}
}

// TestBonds: words that meet more often than chance have a stronger bond.
func TestBonds(t *testing.T) {
	c := NewPairCounter()
	verb, noun, other := linear.String("recall"), linear.String("envoy"), linear.String("thing")
	for i := 0; i < 50; i++ {
		c.add(verb, noun, depRight)
		c.add(other, other, depRight)
	}
	for i := 0; i < 5; i++ {
		c.add(verb, other, depRight)
	}
	d, err := linear.OpenDict(c.Pack(2, 100))
	if err != nil {
		t.Fatal(err)
	}
	strong, weak := d.Get(pairKey(verb, noun, depRight)), d.Get(pairKey(verb, other, depRight))
	if strong <= weak || weak == 0 {
		t.Errorf("bonds %d and %d, want the first stronger", strong, weak)
	}
	if got := d.Get(pairKey(noun, verb, depRight)); got != 0 {
		t.Errorf("bond of a pair never seen: %d", got)
	}
}
