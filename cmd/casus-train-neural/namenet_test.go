package main

import (
	"math"
	"math/rand"
	"slices"
	"testing"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
)

// TestChain compares the gradients of the scores and of the pairs of labels with differences of the loss.
func TestChain(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	n := &nameNet{pair: newParam("pair", labels, labels, 0.5, rng)}
	gold := neural.LabelsOf([]text.Entity{{First: 1, Last: 3, Type: text.EntityPerson}, {First: 3, Last: 4, Type: text.EntityPlace}}, 6)
	scores := make([]float32, len(gold)*labels)
	for i := range scores {
		scores[i] = float32(rng.NormFloat64())
	}
	loss := func() float64 { return n.chain(slices.Clone(scores), gold) }
	grad := slices.Clone(scores)
	if l := n.chain(grad, gold); l <= 0 {
		t.Fatalf("loss %g, want above 0", l)
	}
	pairs := slices.Clone(n.pair.g)
	check := func(what string, w *float32, got float32) {
		const h = 1e-2
		old := *w
		*w = old + h
		up := loss()
		*w = old - h
		down := loss()
		*w = old
		if want := (up - down) / (2 * h); math.Abs(want-float64(got)) > 0.02*math.Abs(want)+1e-3 {
			t.Errorf("%s: gradient %g, difference %g", what, got, want)
		}
	}
	for i := range scores {
		check("score", &scores[i], grad[i])
	}
	for i := range pairs {
		check("pair", &n.pair.w[i], pairs[i])
	}
}

// TestNameNet: the recogniser learns a few sentences by heart, and its packed form finds the names in them.
func TestNameNet(t *testing.T) {
	r := neural.New()
	n := newNameNet(r, 1)
	n.rate = 0.01
	lists := neural.PhraseList{}
	lists.Put([]string{"Xyl"}, neural.ListedTown)
	sents := []named{
		{toks: tokens("Bor", "went", "to", "Xyl", "."), names: []text.Entity{{First: 0, Last: 1, Type: text.EntityPerson}, {First: 3, Last: 4, Type: text.EntityPlace}}},
		{toks: tokens("the", "Qux", "Bank", "failed"), names: []text.Entity{{First: 1, Last: 3, Type: text.EntityOrganisation}}},
	}
	ex, err := n.examples(sents, lists.Pack(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for step := 0; step < 300; {
		step, _ = n.pass(ex, step, 400)
	}
	if err := r.UseNames(n.pack(lists.Pack())); err != nil {
		t.Fatal(err)
	}
	for _, s := range sents {
		a := text.Analysis{Tokens: s.toks, Sentences: []text.Sentence{{Last: int32(len(s.toks))}}}
		r.AnalyseAndName(&a)
		if !slices.Equal(a.Entities, s.names) {
			t.Errorf("%v: %v, want %v", s.toks, a.Entities, s.names)
		}
	}
}

func tokens(forms ...string) []text.Token {
	out := make([]text.Token, len(forms))
	for i, f := range forms {
		out[i].Form = f
	}
	return out
}

// TestNameGradients compares gradients of some weights with differences of the loss, nothing being dropped.
func TestNameGradients(t *testing.T) {
	n := newNameNet(neural.New(), 1)
	lists := neural.PhraseList{}
	lists.Put([]string{"Xyl"}, neural.ListedTown)
	sents := []named{
		{toks: tokens("Bor", "went", "to", "Xyl", "."), names: []text.Entity{{First: 0, Last: 1, Type: text.EntityPerson}, {First: 3, Last: 4, Type: text.EntityPlace}}},
		{toks: tokens("the", "Qux", "Bank"), names: []text.Entity{{First: 1, Last: 3, Type: text.EntityOrganisation}}},
	}
	ex, err := n.examples(sents, lists.Pack(), nil)
	if err != nil {
		t.Fatal(err)
	}
	loss := func() float64 {
		n.forward(ex, false)
		return n.learn(ex) / float64(n.n)
	}
	loss()
	rng := rand.New(rand.NewSource(2))
	for _, p := range n.params {
		for range 12 {
			i := rng.Intn(len(p.w))
			if p.sparse {
				i = int(p.touched[rng.Intn(len(p.touched))])*p.cols + rng.Intn(p.cols)
			}
			const h = 1e-2
			got, old := float64(p.g[i]), p.w[i]
			grads := slices.Clone(p.g)
			p.w[i] = old + h
			up := loss()
			p.w[i] = old - h
			down := loss()
			p.w[i] = old
			for _, q := range n.params {
				clear(q.g)
			}
			loss()
			copy(p.g, grads)
			if want := (up - down) / (2 * h); math.Abs(want-got) > 0.05*math.Abs(want)+2e-3 {
				t.Errorf("%s %d: gradient %g, difference %g", p.name, i, got, want)
			}
		}
	}
}
