package main

import (
	"log"
	"math"
	"math/rand"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
)

// Sizes of the recogniser of names.
const (
	nameSize = neural.NameSize
	nameWide = neural.NameWide
	labels   = neural.NameLabels
)

// Shares left out in training of the recogniser of names, and its pace.
const (
	dropState     = 0.3  // of the values of the network
	dropReading   = 0.15 // of sentences: all that the network says of them
	dropRow       = 0.3  // of the features
	dropHidden    = 0.4
	dropNameless  = 0.25 // of sentences without names, in each pass
	nameRarity    = 3.0  // a word seen n times in training is left out at rarity/(rarity+n)
	nameBatch     = 500  // words
	nameRate      = 0.003
	namePasses    = 6
	copiesOfNamed = 1    // of a sentence with names, with other names
	lowerShare    = 0.15 // of sentences shown once more in small letters
	titleShare    = 0.04 // with capitals throughout
	capitalShare  = 0.03 // all in capitals
	// nameCaution is added to the score of no name: the examples have more names than texts. Chosen by UNER EWT dev.
	nameCaution = 0.4
)

// nameExample is a sentence made ready.
type nameExample struct {
	in     neural.NameInput
	state  []int16 // what the network makes of it
	unit   []float32
	labels []int
	corpus int
	named  bool
}

// nameNet is the recogniser in training.
type nameNet struct {
	rows, state, vector, bias *param
	deep, deepBias            *param
	out, outBias, pair        *param
	corpus                    *param // what is peculiar to a corpus
	params                    params
	reader                    *neural.Reader
	rng                       *rand.Rand
	counts                    map[uint64]int
	rate                      float64

	n                 int
	x, v, wide, h     []float32
	maskH             []float32
	used              [][]uint32
	dwide, dh, scores []float32
	wide2, h2, dh2    []float32
	maskD             []float32
	weights           []float64
}

func newNameNet(r *neural.Reader, seed int64) *nameNet {
	rng := rand.New(rand.NewSource(seed))
	n := &nameNet{reader: r, rng: rng, counts: map[uint64]int{}}
	add := func(p *param) *param { n.params = append(n.params, p); return p }
	n.rows = add(newTable("rows", neural.NameRows, nameWide, 0.05, rng))
	n.state = add(newParam("state", width, nameWide, 0.7/math.Sqrt(width), rng))
	n.vector = add(newParam("vector", neural.VectorSize, nameWide, 0.5/math.Sqrt(neural.VectorSize), rng))
	n.bias = add(newParam("bias", 1, nameSize, 0, rng))
	n.deep = add(newParam("deep", nameSize, nameWide, 0.5/math.Sqrt(nameSize), rng))
	n.deepBias = add(newParam("deepBias", 1, nameSize, 0, rng))
	n.out = add(newParam("out", nameSize, labels, math.Sqrt(2.0/nameSize), rng))
	n.outBias = add(newParam("outBias", 1, labels, 0, rng))
	n.pair = add(newParam("pair", labels, labels, 0, rng))
	n.corpus = add(newParam("corpus", corpora, nameSize, 0, rng))
	return n
}

// ready makes a sentence ready; its tokens get the tags of the network.
func (n *nameNet) ready(s named, lists []byte) (nameExample, error) {
	e := nameExample{corpus: s.corpus, labels: neural.LabelsOf(s.names, len(s.toks)), named: len(s.names) > 0}
	e.state = make([]int16, len(s.toks)*width)
	e.unit = make([]float32, len(s.toks))
	n.reader.Encode(s.toks, func(i int, values []int16, unit float32) {
		copy(e.state[i*width:], values)
		e.unit[i] = unit
	})
	var err error
	e.in, err = neural.ReadNameInput(s.toks, lists)
	return e, err
}

func resized(buf []float32, n int) []float32 { return zeros(buf, n) }

// forward computes the scores of the labels of one batch; sentences follow each other.
func (n *nameNet) forward(ex []*nameExample, train bool) {
	n.n = 0
	for _, e := range ex {
		n.n += len(e.labels)
	}
	n.x, n.v = resized(n.x, n.n*width), resized(n.v, n.n*neural.VectorSize)
	n.wide, n.h = resized(n.wide, n.n*nameWide), resized(n.h, n.n*nameSize)
	n.maskH = resized(n.maskH, n.n*nameSize)
	n.used = n.used[:0]
	at := 0
	for _, e := range ex {
		without := train && n.rng.Float32() < dropReading
		for i := range e.labels {
			n.token(e, i, at, without, train)
			at++
		}
	}
	gemm(n.n, nameWide, width, dense(n.x, width), dense(n.state.w, nameWide), n.wide, nameWide)
	gemm(n.n, nameWide, neural.VectorSize, dense(n.v, neural.VectorSize), dense(n.vector.w, nameWide), n.wide, nameWide)
	for i, rows := range n.used {
		for _, r := range rows {
			addScaled(n.wide[i*nameWide:][:nameWide], n.rows.row(int(r)), 1)
		}
	}
	n.join(ex, n.wide, n.h, n.maskH, n.bias.w, train, func(e *nameExample) []float32 { return n.corpus.row(e.corpus) })
	n.wide2, n.h2 = resized(n.wide2, n.n*nameWide), resized(n.h2, n.n*nameSize)
	n.maskD = resized(n.maskD, n.n*nameSize)
	gemm(n.n, nameWide, nameSize, dense(n.h, nameSize), dense(n.deep.w, nameWide), n.wide2, nameWide)
	n.join(ex, n.wide2, n.h2, n.maskD, n.deepBias.w, train, nil)
	for i, v := range n.h {
		n.h2[i] += v
	}
	n.scores = resized(n.scores, n.n*labels)
	addBias(n.scores, n.outBias.w)
	gemm(n.n, labels, nameSize, dense(n.h2, nameSize), dense(n.out.w, labels), n.scores, labels)
}

// join is a hidden layer: the sum of what each token and its neighbours say, cut off at zero, and what to multiply
// gradients by; own is what a sentence adds to its tokens.
func (n *nameNet) join(ex []*nameExample, wide, out, mask, bias []float32, train bool, own func(*nameExample) []float32) {
	at := 0
	for _, e := range ex {
		for i := range e.labels {
			h := out[at*nameSize:][:nameSize]
			copy(h, bias)
			if own != nil {
				addScaled(h, own(e), 1)
			}
			addScaled(h, wide[at*nameWide:][:nameSize], 1)
			if i > 0 {
				addScaled(h, wide[(at-1)*nameWide+nameSize:][:nameSize], 1)
			}
			if i+1 < len(e.labels) {
				addScaled(h, wide[(at+1)*nameWide+2*nameSize:][:nameSize], 1)
			}
			for k, v := range h {
				m := float32(1)
				switch {
				case v <= 0, train && n.rng.Float32() < dropHidden:
					m = 0
				case train:
					m = 1 / (1 - dropHidden)
				}
				mask[at*nameSize+k] = m
				h[k] = v * m
			}
			at++
		}
	}
}

// part gives the gradients of a hidden layer to what it summed up.
func part(ex []*nameExample, dh, dwide []float32, each func(*nameExample, []float32)) {
	at := 0
	for _, e := range ex {
		for i := range e.labels {
			d := dh[at*nameSize:][:nameSize]
			if each != nil {
				each(e, d)
			}
			addScaled(dwide[at*nameWide:][:nameSize], d, 1)
			if i > 0 {
				addScaled(dwide[(at-1)*nameWide+nameSize:][:nameSize], d, 1)
			}
			if i+1 < len(e.labels) {
				addScaled(dwide[(at+1)*nameWide+2*nameSize:][:nameSize], d, 1)
			}
			at++
		}
	}
}

// token fills the inputs of one token.
func (n *nameNet) token(e *nameExample, i, at int, without, train bool) {
	if !without {
		x, u := n.x[at*width:][:width], e.unit[i]
		const keep = 1 / (1 - dropState)
		for k, q := range e.state[i*width:][:width] {
			switch {
			case !train:
				x[k] = float32(q) * u
			case n.rng.Float32() >= dropState:
				x[k] = float32(q) * u * keep
			}
		}
	}
	f := &e.in.Forms[i]
	for k, b := range n.reader.WordVector(f.Key) {
		n.v[at*neural.VectorSize+k] = float32(int8(b)) * neural.VectorUnit
	}
	var rows []uint32
	if !train || n.rng.Float32() >= nameRarity/(nameRarity+float32(n.counts[f.Low])) {
		rows = append(rows, f.Word[:]...)
	}
	for _, list := range [][]uint32{f.Rows[:], e.in.Rows[i]} {
		for _, r := range list {
			if !train || n.rng.Float32() >= dropRow {
				rows = append(rows, r)
			}
		}
	}
	n.used = append(n.used, rows)
}

// learn adds the gradients of the batch.
func (n *nameNet) learn(ex []*nameExample) float64 {
	loss, at := 0.0, 0
	for _, e := range ex {
		k := len(e.labels)
		loss += n.chain(n.scores[at*labels:][:k*labels], e.labels)
		at += k
	}
	scale := 1 / float32(n.n)
	for i := range n.scores {
		n.scores[i] *= scale
	}
	for i := range n.pair.g {
		n.pair.g[i] *= scale
	}
	biasGrad(n.outBias.g, n.scores)
	gemm(nameSize, labels, n.n, transposed(n.h2, nameSize), dense(n.scores, labels), n.out.g, labels)
	n.dh, n.dwide = resized(n.dh, n.n*nameSize), resized(n.dwide, n.n*nameWide)
	gemm(n.n, nameSize, labels, dense(n.scores, labels), transposed(n.out.w, labels), n.dh, nameSize)
	n.dh2 = append(n.dh2[:0], n.dh...)
	for i, m := range n.maskD {
		n.dh2[i] *= m
	}
	biasGrad(n.deepBias.g, n.dh2)
	part(ex, n.dh2, n.dwide, nil)
	gemm(nameSize, nameWide, n.n, transposed(n.h, nameSize), dense(n.dwide, nameWide), n.deep.g, nameWide)
	gemm(n.n, nameSize, nameWide, dense(n.dwide, nameWide), transposed(n.deep.w, nameWide), n.dh, nameSize)
	for i, m := range n.maskH {
		n.dh[i] *= m
	}
	biasGrad(n.bias.g, n.dh)
	clear(n.dwide)
	part(ex, n.dh, n.dwide, func(e *nameExample, d []float32) { addScaled(n.corpus.gradRow(e.corpus), d, 1) })
	gemm(width, nameWide, n.n, transposed(n.x, width), dense(n.dwide, nameWide), n.state.g, nameWide)
	gemm(neural.VectorSize, nameWide, n.n, transposed(n.v, neural.VectorSize), dense(n.dwide, nameWide), n.vector.g, nameWide)
	for i, rows := range n.used {
		for _, r := range rows {
			addScaled(n.rows.gradRow(int(r)), n.dwide[i*nameWide:][:nameWide], 1)
		}
	}
	return loss
}

var labelBefore, labelAfter = func() (b, a [labels][]int) {
	for l := range b {
		b[l] = neural.LabelBefore(l)
		for _, p := range b[l] {
			a[p] = append(a[p], l)
		}
	}
	return b, a
}()

// chain replaces the scores of one sentence by the gradient of minus the log-likelihood of the gold labels
// (a conditional random field), adds that of the pairs, and returns the loss. The sums over all labellings before
// (ahead) and after (behind) a token are kept as shares, so that they stay in range.
func (n *nameNet) chain(scores []float32, gold []int) float64 {
	k := len(gold)
	n.weights = zeros64(n.weights, 3*k*labels+k)
	own, ahead, behind, sums := n.weights[:k*labels], n.weights[k*labels:2*k*labels], n.weights[2*k*labels:3*k*labels], n.weights[3*k*labels:]
	var pair [labels * labels]float64
	for i, w := range n.pair.w {
		pair[i] = math.Exp(float64(w))
	}
	loss := 0.0
	for i, l := range gold {
		row := scores[i*labels:][:labels]
		top := slices.Max(row)
		for j, s := range row {
			own[i*labels+j] = math.Exp(float64(s - top))
		}
		p := 0
		if i > 0 {
			p = gold[i-1]
		}
		loss += float64(top-row[l]) - float64(n.pair.w[p*labels+l])
		n.pair.g[p*labels+l]--
	}
	for i := range gold {
		a := ahead[i*labels:][:labels]
		for l := range a {
			from := 0.0
			if i == 0 && slices.Contains(labelAfter[0], l) {
				from = pair[l]
			} else if i > 0 {
				for _, p := range labelBefore[l] {
					from += ahead[(i-1)*labels+p] * pair[p*labels+l]
				}
			}
			if i+1 == k && !neural.LabelEnds(l) {
				from = 0
			}
			a[l] = from * own[i*labels+l]
			sums[i] += a[l]
		}
		for l := range a {
			a[l] /= sums[i]
		}
		loss += math.Log(sums[i])
	}
	for l := 0; l < labels; l++ {
		behind[(k-1)*labels+l] = 1
	}
	for i := k - 2; i >= 0; i-- {
		for p := 0; p < labels; p++ {
			for _, l := range labelAfter[p] {
				e := pair[p*labels+l] * own[(i+1)*labels+l] * behind[(i+1)*labels+l] / sums[i+1]
				if i+2 == k && !neural.LabelEnds(l) {
					e = 0
				}
				behind[i*labels+p] += e
				n.pair.g[p*labels+l] += float32(ahead[i*labels+p] * e)
			}
		}
	}
	for _, l := range labelAfter[0] {
		n.pair.g[l] += float32(ahead[l] * behind[l])
	}
	for i, l := range gold {
		for j := 0; j < labels; j++ {
			scores[i*labels+j] = float32(ahead[i*labels+j] * behind[i*labels+j])
		}
		scores[i*labels+l]--
	}
	return loss
}

func zeros64(buf []float64, n int) []float64 {
	if cap(buf) < n {
		buf = make([]float64, n+n/4)
	}
	buf = buf[:n]
	clear(buf)
	return buf
}

// pass shows all examples once, in a new order.
func (n *nameNet) pass(ex []*nameExample, step, steps int) (int, float64) {
	all := ex
	ex = nil
	for _, e := range all {
		if e.named || n.rng.Float32() >= dropNameless {
			ex = append(ex, e)
		}
	}
	n.rng.Shuffle(len(ex), func(i, j int) { ex[i], ex[j] = ex[j], ex[i] })
	loss, words := 0.0, 0
	for len(ex) > 0 {
		k, size := 0, 0
		for k < len(ex) && (k == 0 || size+len(ex[k].labels) <= nameBatch) {
			size += len(ex[k].labels)
			k++
		}
		n.forward(ex[:k], true)
		loss += n.learn(ex[:k])
		step++
		n.params.step(n.rate*min(float64(step)/warmSteps, max(0.01, 1-float64(step)/float64(steps))), step)
		if step%blendEvery == 0 {
			n.params.blend(step)
		}
		ex, words = ex[k:], words+size
	}
	return step, loss / float64(words)
}

// respelt returns a copy of the sentence in another spelling.
func (s named) respelt(spell func(string) string) named {
	out := s
	out.toks = append([]text.Token(nil), s.toks...)
	for i := range out.toks {
		out.toks[i].Form = spell(out.toks[i].Form)
	}
	return out
}

// respell returns some sentences in another spelling.
func (n *nameNet) respell(s named) []named {
	switch x := n.rng.Float64(); {
	case x < lowerShare:
		return []named{s.respelt(strings.ToLower)}
	case x < lowerShare+titleShare:
		return []named{s.respelt(titled)}
	case x < lowerShare+titleShare+capitalShare:
		return []named{s.respelt(strings.ToUpper)}
	}
	return nil
}

func titled(form string) string {
	r := []rune(form)
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}

// trainNames trains the recogniser of names over the network as it is and writes it to path.
func (t *trainer) trainNames(path string) error {
	data, err := os.ReadFile(t.out)
	if err != nil {
		return err
	}
	model, err := neural.Open(data)
	if err != nil {
		return err
	}
	n := newNameNet(neural.NewReader(model), t.seed)
	n.rate = nameRate
	phrases, err := t.lists()
	if err != nil {
		return err
	}
	lists := phrases.Pack()
	log.Printf("names: %d phrases in lists of %d bytes", len(phrases), len(lists))
	sents, err := t.nameSentences(n.reader, phrases)
	if err != nil {
		return err
	}
	subs, err := t.substitutes(n.rng)
	if err != nil {
		return err
	}
	ex, err := n.examples(sents, lists, subs)
	if err != nil {
		return err
	}
	dev, err := t.readNamed(n.reader, "uner-ewt/en_ewt-ud-dev.iob2", corpusUNER, nil)
	if err != nil {
		return err
	}
	words, shown := 0, 0.0
	for _, e := range ex {
		words += len(e.labels)
		if e.named {
			shown += float64(len(e.labels))
		} else {
			shown += (1 - dropNameless) * float64(len(e.labels))
		}
	}
	log.Printf("names: training on %d sentences, %d words", len(ex), words)
	step, steps := 0, int(namePasses*shown/(nameBatch-12))
	for p := 1; p <= namePasses; p++ {
		var loss float64
		step, loss = n.pass(ex, step, steps)
		log.Printf("names: pass %d, loss %.4f", p, loss)
		if p%4 != 0 && p != namePasses {
			continue
		}
		n.params.swap()
		packed := n.pack(lists)
		if err := os.WriteFile(path, packed, 0o644); err != nil {
			return err
		}
		if err := scoreNames(n.reader, packed, dev); err != nil {
			return err
		}
		n.params.swap()
	}
	return nil
}

// examples makes the sentences ready, some of them also in other spellings.
func (n *nameNet) examples(sents []named, lists []byte, subs *substitutes) ([]*nameExample, error) {
	var out []*nameExample
	for _, s := range sents {
		if len(s.toks) == 0 || len(s.toks) > longest {
			continue
		}
		for i := range s.toks {
			n.counts[neuralLower(s.toks[i].Form)]++
		}
		all := append([]named{s}, n.respell(s)...)
		for i := 0; subs != nil && i < copiesOfNamed && len(s.names) > 0; i++ {
			other := subs.in(s)
			if again := n.respell(other); again != nil {
				other = again[0]
			}
			all = append(all, other)
		}
		for _, s := range all {
			e, err := n.ready(s, lists)
			if err != nil {
				return nil, err
			}
			out = append(out, &e)
		}
	}
	return out, nil
}

func neuralLower(form string) uint64 {
	var f neural.NameForm
	f.Read(form)
	return f.Low
}

// pack returns the model file; what is peculiar to other corpora than UNER is left out.
func (n *nameNet) pack(lists []byte) []byte {
	bias := append([]float32(nil), n.bias.w...)
	addScaled(bias, n.corpus.row(corpusUNER), 1)
	outBias := append([]float32(nil), n.outBias.w...)
	outBias[0] += nameCaution
	w := neural.NameWeights{Lists: lists, Rows: n.rows.w, State: n.state.w, Vector: n.vector.w, Bias: bias, Deep: n.deep.w, DeepBias: n.deepBias.w, Out: n.out.w, OutBias: outBias, Pair: n.pair.w}
	return w.Pack()
}

// scoreNames logs how many names are found exactly; peoples do not count.
func scoreNames(r *neural.Reader, packed []byte, dev []named) error {
	if err := r.UseNames(packed); err != nil {
		return err
	}
	type tally struct{ want, got, both int }
	var by [5]tally
	score := func(doc []named) {
		a := &text.Analysis{}
		gold := map[text.Entity]bool{}
		for _, s := range doc {
			base := int32(len(a.Tokens))
			a.Tokens = append(a.Tokens, s.toks...)
			a.Sentences = append(a.Sentences, text.Sentence{First: base, Last: int32(len(a.Tokens))})
			for _, e := range s.names {
				if e.Type != text.EntityPeople {
					gold[text.Entity{First: e.First + base, Last: e.Last + base, Type: e.Type}] = true
					by[e.Type].want++
				}
			}
		}
		r.AnalyseAndName(a)
		for _, e := range a.Entities {
			if e.Type != text.EntityPeople {
				by[e.Type].got++
				by[e.Type].both += b2i(gold[e])
			}
		}
	}
	from := 0
	for i := range dev {
		if i+1 == len(dev) || dev[i+1].opens {
			score(dev[from : i+1])
			from = i + 1
		}
	}
	for t := text.EntityPerson; t <= text.EntityPlace; t++ {
		by[0].want, by[0].got, by[0].both = by[0].want+by[t].want, by[0].got+by[t].got, by[0].both+by[t].both
	}
	for t, c := range by[:text.EntityPeople] {
		log.Printf("names: %-4s precision %.4f recall %.4f f1 %.4f of %d", text.EntityType(t), float64(c.both)/float64(c.got), float64(c.both)/float64(c.want), 2*float64(c.both)/float64(c.got+c.want), c.want)
	}
	return nil
}
