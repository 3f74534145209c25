package main

import (
	"encoding/gob"
	"errors"
	"fmt"
	"log"
	"math/rand"
	"os"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/neural"
)

// Pace of the training.
const (
	batchWords = 600
	warmSteps  = 200
	longest    = 120 // longer sentences are left out
)

// course is what a training run needs besides the network.
type course struct {
	*trainer
	*classer
	net    *net
	counts map[string]int // of lower-case forms
	words  []string       // that have vectors
	rng    *rand.Rand
	step   int
	steps  int // of all passes
}

// train trains the network and writes it after every pass.
func (t *trainer) train() error {
	c, err := t.begin()
	if err != nil {
		return err
	}
	if t.resume != "" {
		if err := c.net.load(t.resume); err != nil {
			return err
		}
		return c.write()
	}
	if t.from != "" {
		if err := c.net.load(t.from); err != nil {
			return err
		}
	}
	for epoch := 1; epoch <= t.epochs; epoch++ {
		c.pass(epoch)
		c.net.params.swap()
		if err := c.net.save(t.out + ".net"); err != nil {
			return err
		}
		if err := c.write(); err != nil {
			return err
		}
		if epoch%t.every == 0 || epoch == t.epochs {
			c.score()
		}
		c.net.params.swap()
	}
	return nil
}

// begin makes a network that has learnt nothing.
func (t *trainer) begin() (*course, error) {
	c := &course{trainer: t, classer: newClasser(t.trees), counts: map[string]int{}, rng: rand.New(rand.NewSource(t.seed + 1))}
	log.Printf("%d classes", len(c.classes))
	size := 0
	for i := range t.trees {
		size += len(t.trees[i].toks)
		for k := range t.trees[i].toks {
			c.counts[neural.Normal(t.trees[i].toks[k].Form)]++
		}
	}
	c.steps = t.epochs * ((size+size/12)/batchWords + 1)
	c.net = newNet(len(c.classes), t.seed)
	var err error
	if c.words, c.net.vectors, err = readVectors(t.vectors); err != nil {
		return nil, err
	}
	c.net.vectorOf = map[uint32]int32{}
	for i, w := range c.words {
		if k := linear.Key(linear.Lower(w)); i > 0 && c.net.vectorOf[k] == 0 {
			c.net.vectorOf[k] = int32(i)
		}
	}
	return c, nil
}

// pass shows the network all sentences once. The rate rises at first, then falls
// to almost nothing.
func (c *course) pass(epoch int) {
	ex := c.examples()
	var b batch
	seen := 0
	for len(ex) > 0 {
		k, words := 0, 0
		for k < len(ex) && (k == 0 || words+len(ex[k].atoms) <= batchWords) {
			words += len(ex[k].atoms)
			k++
		}
		c.net.forward(&b, ex[:k], true)
		c.net.learn(&b)
		c.step++
		c.net.params.step(c.rate*min(float64(c.step)/warmSteps, max(0.01, 1-float64(c.step)/float64(c.steps))), c.step)
		if c.step%blendEvery == 0 {
			c.net.params.blend(c.step)
		}
		ex, seen = ex[k:], seen+words
	}
	f := func(x int) float64 { return float64(x) / float64(seen) }
	log.Printf("pass %d: loss %.3f %.3f %.3f, right: tags %.4f heads %.4f relations %.4f", epoch, b.loss[0]/float64(seen), b.loss[1]/float64(seen), b.loss[2]/float64(seen), f(b.right[0]), f(b.right[1]), f(b.right[2]))
}

// example makes a tree ready.
func (c *course) example(s *tree) *example {
	e := &example{}
	for i := range s.toks {
		tok := &s.toks[i]
		var at neural.Atoms
		at.Read(tok.Form)
		e.atoms = append(e.atoms, at)
		e.rare = append(e.rare, wordRarity/(wordRarity+float32(c.counts[neural.Normal(tok.Form)])))
		e.class = append(e.class, c.ids[key(tok)])
		e.head = append(e.head, tok.Head+1)
		e.rel = append(e.rel, int32(tok.Rel))
	}
	return e
}

// examples returns the sentences in a new order, some of them as headlines.
func (c *course) examples() []*example {
	if c.ready == nil {
		for i := range c.trees {
			if len(c.trees[i].toks) <= longest {
				c.ready = append(c.ready, c.example(&c.trees[i]))
			}
		}
	}
	out := append([]*example(nil), c.ready...)
	for i := range c.trees {
		s := &c.trees[i]
		if len(s.toks) < 4 || len(s.toks) > 20 || c.rng.Intn(10) > 0 {
			continue
		}
		h := s.headline(c.rng.Intn(4) == 0)
		out = append(out, c.example(&h))
	}
	for i := range c.trees {
		if c.telegrams == 0 || len(c.trees[i].toks) > longest || c.rng.Intn(c.telegrams) > 0 {
			continue
		}
		s, ok := c.trees[i].telegram(c.rng.Intn)
		if !ok {
			continue
		}
		if last := len(s.toks) - 1; c.rng.Intn(2) == 0 && last > 3 {
			s = s.headline(false)
		}
		out = append(out, c.example(&s))
	}
	c.rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// score logs tags and trees of the text held back, the best head taken for every word.
func (c *course) score() {
	var b batch
	for _, sec := range c.dev {
		var all, upos, xpos, uas, las int
		for i := range sec.trees {
			s := &sec.trees[i]
			c.net.forward(&b, []*example{c.example(s)}, false)
			classes, heads, names := c.net.answer(&b)
			for k := range s.toks {
				tok := &s.toks[k]
				all++
				upos += b2i(c.classes[classes[k]].UPOS == tok.UPOS)
				xpos += b2i(c.classes[classes[k]].XPOS == tok.XPOS)
				if heads[k] == tok.Head+1 {
					uas++
					las += b2i(mainRel(text.Rel(names[k])) == mainRel(tok.Rel))
				}
			}
		}
		f := func(x int) float64 { return float64(x) / float64(all) }
		log.Printf("%s: upos %.4f xpos %.4f uas %.4f las %.4f", sec.name, f(upos), f(xpos), f(uas), f(las))
	}
}

// answer reads the best classes, heads and relations off a batch of one sentence.
func (n *net) answer(b *batch) (classes, heads, names []int32) {
	scores, _, _ := n.arcScores(b, 0)
	h, p := make([]float32, relSize), make([]float32, rels)
	for i := 0; i < b.n; i++ {
		classes = append(classes, int32(largest(b.logits[i*n.classes:][:n.classes])))
		head := largest(scores[i*(b.n+1):][:b.n+1])
		n.relHidden(b, h, 0, i, head)
		copy(p, n.relBias.w)
		gemm(1, rels, relSize, dense(h, relSize), dense(n.rel.w, rels), p, rels)
		heads, names = append(heads, int32(head)), append(names, int32(largest(p)))
	}
	return classes, heads, names
}

func largest(s []float32) int {
	best := 0
	for i, v := range s {
		if v > s[best] {
			best = i
		}
	}
	return best
}

func mainRel(r text.Rel) string {
	name, _, _ := strings.Cut(r.String(), ":")
	return name
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// save keeps the weights as trained.
func (n *net) save(path string) error {
	f, err := os.Create(path + ".new")
	if err != nil {
		return err
	}
	w := map[string][]float32{}
	for i, p := range n.params {
		w[p.key(i)] = p.w
	}
	if err := errors.Join(gob.NewEncoder(f).Encode(w), f.Close()); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// key names the i-th of the parameters in a file of weights.
func (p *param) key(i int) string { return p.name + string(rune('0'+i)) }

// load reads weights written by save.
func (n *net) load(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var w map[string][]float32
	if err := gob.NewDecoder(f).Decode(&w); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for i, p := range n.params {
		if len(w[p.key(i)]) != len(p.w) {
			return fmt.Errorf("%s: %s has %d weights, want %d", path, p.name, len(w[p.key(i)]), len(p.w))
		}
		copy(p.w, w[p.key(i)])
	}
	return nil
}
