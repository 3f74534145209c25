package main

import (
	"math"
	"testing"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
)

// practice is a batch of sentences of made-up words.
func practice(sentences, length int) []*example {
	var out []*example
	for s := 0; s < sentences; s++ {
		e := &example{}
		for i := 0; i < length; i++ {
			var at neural.Atoms
			at.Read(string([]byte{byte('a' + (i*7+s)%26), byte('a' + i%5), byte('a' + s%7)}))
			e.atoms = append(e.atoms, at)
			e.rare = append(e.rare, 0)
			e.class = append(e.class, int32((i+s)%5))
			e.head = append(e.head, int32((i+s)%(length+1)))
			if int(e.head[i]) == i+1 {
				e.head[i] = 0
			}
			e.rel = append(e.rel, int32(1+i%7))
		}
		out = append(out, e)
	}
	return out
}

func (b *batch) total() float64 { return b.loss[0] + b.loss[1] + b.loss[2] }

// TestGradient compares gradients with differences of the loss.
func TestGradient(t *testing.T) {
	n := newNet(7, 1)
	ex := practice(2, 5)
	var b batch
	loss := func() float64 {
		b.loss = [3]float64{}
		n.forward(&b, ex, false)
		n.withoutDropout(&b)
		n.learn(&b)
		return b.total() / float64(b.n)
	}
	loss()
	type probe struct {
		p    *param
		i    int
		want float32
	}
	var probes []probe
	for _, p := range n.params {
		best := 0
		for i, g := range p.g {
			if math.Abs(float64(g)) > math.Abs(float64(p.g[best])) {
				best = i
			}
		}
		probes = append(probes, probe{p, best, p.g[best]})
	}
	for _, q := range probes {
		const h = 2e-3
		w := q.p.w[q.i]
		q.p.w[q.i] = w + h
		up := loss()
		q.p.w[q.i] = w - h
		down := loss()
		q.p.w[q.i] = w
		got := (up - down) / (2 * h)
		if math.Abs(got-float64(q.want)) > 0.1*math.Abs(got)+1e-3 {
			t.Errorf("%s %d: gradient %g, difference %g", q.p.name, q.i, q.want, got)
		}
	}
}

func BenchmarkLearn(b *testing.B) {
	n := newNet(100, 1)
	ex := practice(30, 20)
	var s batch
	for i := 1; b.Loop(); i++ {
		n.forward(&s, ex, true)
		n.learn(&s)
		n.params.step(1e-3, i)
	}
	b.ReportMetric(600*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// withoutDropout fills the masks that learn multiplies by, so that nothing is dropped.
func (n *net) withoutDropout(b *batch) {
	ones := func(size int) []float32 {
		m := make([]float32, size)
		for i := range m {
			m[i] = 1
		}
		return m
	}
	b.d0 = ones(b.n * inputs)
	for l := range b.mask {
		b.mask[l] = ones(len(b.ex) * width)
	}
	b.tagMask, b.topMask, b.zMask = ones(len(b.ex)*width), ones(len(b.ex)*width), ones(len(b.ex)*tops)
}

// TestTelegram: the past becomes the present, articles and passive auxiliaries go.
func TestTelegram(t *testing.T) {
	s := tree{toks: []text.Token{
		{Form: "The", Rel: text.RelDet, Head: 1, XPOS: text.TagDT},
		{Form: "rebels", Rel: text.RelNsubj, Head: 2, Feats: text.Feats(0).With(text.Number, text.NumberPlur)},
		{Form: "seized", Lemma: "seize", Rel: text.RelRoot, Head: -1, UPOS: text.VERB, XPOS: text.TagVBD},
		{Form: "a", Rel: text.RelDet, Head: 4, XPOS: text.TagDT},
		{Form: "town", Rel: text.RelObj, Head: 2},
	}}
	got, ok := s.telegram(func(int) int { return 0 })
	if !ok || len(got.toks) != 3 || got.toks[0].Form != "Rebels" || got.toks[1].Form != "seize" || got.toks[1].XPOS != text.TagVBP || got.toks[2].Head != 1 {
		t.Errorf("got %+v, %v", got.toks, ok)
	}
	for lemma, want := range map[string]string{"try": "tries", "go": "goes", "reach": "reaches", "play": "plays", "have": "has"} {
		if got := thirdPerson(lemma); got != want {
			t.Errorf("%s: %s, want %s", lemma, got, want)
		}
	}
}
