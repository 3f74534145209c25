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

// examples makes trees ready; counts of lower-case forms tell the rare words.
func (t *trainer) example(s *tree, c *classer, counts map[string]int) *example {
	e := &example{doc: s.doc}
	for i := range s.toks {
		tok := &s.toks[i]
		var at neural.Atoms
		at.Read(tok.Form)
		n := float32(counts[neural.Normal(tok.Form)])
		e.atoms = append(e.atoms, at)
		e.rare = append(e.rare, wordRarity/(wordRarity+n))
		e.class = append(e.class, c.ids[key(tok)])
		e.head = append(e.head, tok.Head+1)
		e.rel = append(e.rel, int32(tok.Rel))
	}
	return e
}

func (t *trainer) train() error {
	c := newClasser(t.trees)
	log.Printf("%d classes", len(c.classes))
	counts := map[string]int{}
	for i := range t.trees {
		for k := range t.trees[i].toks {
			counts[neural.Normal(t.trees[i].toks[k].Form)]++
		}
	}
	words, vec, err := readVectors(t.vectors)
	if err != nil {
		return err
	}
	n := newNet(len(c.classes), t.seed)
	n.vectors, n.vectorOf = vec, map[uint32]int32{}
	for i, w := range words {
		if k := linear.Key(linear.Lower(w)); i > 0 && n.vectorOf[k] == 0 {
			n.vectorOf[k] = int32(i)
		}
	}
	if t.resume != "" {
		if err := n.load(t.resume); err != nil {
			return err
		}
		return t.write(n, c, words)
	}
	rng := rand.New(rand.NewSource(t.seed + 1))
	size := 0
	for i := range t.trees {
		size += len(t.trees[i].toks)
	}
	size += size / 12
	total := t.epochs * (size/batchWords + 1)
	step := 0
	var b batch
	for epoch := 1; epoch <= t.epochs; epoch++ {
		ex := t.epochExamples(c, counts, rng)
		b.loss, b.right = [3]float64{}, [3]int{}
		seen := 0
		for len(ex) > 0 {
			k, words := 0, 0
			for k < len(ex) && (k == 0 || words+len(ex[k].atoms) <= batchWords) {
				words += len(ex[k].atoms)
				k++
			}
			n.forward(&b, ex[:k], true)
			n.learn(&b)
			step++
			rate := t.rate * min(float64(step)/warmSteps, max(0.01, 1-float64(step)/float64(total)))
			n.step(rate, step)
			ex, seen = ex[k:], seen+words
		}
		f := func(x int) float64 { return float64(x) / float64(seen) }
		log.Printf("epoch %d: loss %.3f %.3f %.3f, right: tags %.4f heads %.4f relations %.4f", epoch, b.loss[0]/float64(seen), b.loss[1]/float64(seen), b.loss[2]/float64(seen), f(b.right[0]), f(b.right[1]), f(b.right[2]))
		if err := n.save(t.out + ".net"); err != nil {
			return err
		}
		if err := t.write(n, c, words); err != nil {
			return err
		}
		if epoch%t.every == 0 || epoch == t.epochs {
			t.score(n, c, counts)
		}
	}
	return nil
}

// epochExamples returns the sentences in a new order, some of them as headlines.
func (t *trainer) epochExamples(c *classer, counts map[string]int, rng *rand.Rand) []*example {
	if t.ready == nil {
		for i := range t.trees {
			if len(t.trees[i].toks) <= longest {
				t.ready = append(t.ready, t.example(&t.trees[i], c, counts))
			}
		}
	}
	out := append([]*example(nil), t.ready...)
	for i := range t.trees {
		s := &t.trees[i]
		if len(s.toks) < 4 || len(s.toks) > 20 || rng.Intn(10) > 0 {
			continue
		}
		h := s.headline(rng.Intn(4) == 0)
		out = append(out, t.example(&h, c, counts))
	}
	rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// score logs tags and trees of the text held back, the best head taken for every word.
func (t *trainer) score(n *net, c *classer, counts map[string]int) {
	var b batch
	for _, sec := range t.dev {
		var all, upos, xpos, uas, las int
		for i := range sec.trees {
			s := &sec.trees[i]
			n.forward(&b, []*example{t.example(s, c, counts)}, false)
			classes, heads, names := n.answer(&b)
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
