package neural

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// names.model is trained by cmd/casus-train-neural -names; docs/neural.md says on what.
//
//go:embed names.model
var namesData []byte

// Sizes of the recogniser of names.
const (
	// NameSize is the number of hidden units.
	NameSize = 64
	// NameWide: a token speaks for itself, for the one after it and for the one before it.
	NameWide = 3 * NameSize
)

// Blocks of the file of the recogniser of names, in order.
const (
	nameBlockSizes = iota
	nameBlockLists
	nameBlockRows
	nameBlockState
	nameBlockVector
	nameBlockDeep
	nameBlockOut
	nameBlockFloats // biases of the hidden layers, then scores of pairs of labels
	nameBlockCount
)

var nameSizes = [...]uint32{1, Width, VectorSize, NameSize, NameRows, NameLabels}

// nameModel is the read-only part of the recogniser, shared by all.
type nameModel struct {
	base          *Model // whose word vectors it reads
	lists         lists
	rows          table
	state, vector matrix
	deep, out     matrix
	bias          []float32 // of the first hidden layer
	deepBias      []float32 // and of the second
	// pair holds the score of a label (column) after another (row).
	pair []float32
}

var builtinNames = sync.OnceValue(func() *nameModel {
	n, err := openNames(namesData, builtin())
	if err != nil {
		panic("neural: built-in model of names: " + err.Error())
	}
	return n
})

func openNames(data []byte, base *Model) (*nameModel, error) {
	b, err := linear.Blocks(data, nameBlockCount)
	if err != nil {
		return nil, err
	}
	if err := checkSizes(b[nameBlockSizes], nameSizes[:]); err != nil {
		return nil, err
	}
	n := &nameModel{base: base}
	if n.lists, err = openLists(b[nameBlockLists]); err != nil {
		return nil, err
	}
	if n.rows, err = openTable(b[nameBlockRows], NameRows, NameWide); err != nil {
		return nil, err
	}
	for _, w := range []struct {
		to        *matrix
		block     int
		ins, outs int
	}{{&n.state, nameBlockState, Width, NameWide}, {&n.vector, nameBlockVector, VectorSize, NameWide}, {&n.deep, nameBlockDeep, NameSize, NameWide}, {&n.out, nameBlockOut, NameSize, NameLabels}} {
		if *w.to, err = openMatrix(b[w.block], w.ins, w.outs); err != nil {
			return nil, err
		}
	}
	f := floats(b[nameBlockFloats])
	if len(f) != 2*NameSize+NameLabels*NameLabels {
		return nil, fmt.Errorf("model of names: %d single weights", len(f))
	}
	n.bias, n.deepBias, n.pair = f[:NameSize], f[NameSize:2*NameSize], f[2*NameSize:]
	return n, nil
}

// Namer finds names without the network's reading of the sentence. It is the working memory of one goroutine.
type Namer struct {
	names   *nameModel
	context nameContext
	forms   []NameForm
	cache   nameCache
	places  [namePlaces][]float32 // sums of their rows, filled in as they occur
	memory  memory
	wide    []float32 // NameWide a token
	hidden  []float32
	part    []float32
	q       []int16
	unit    []float32
	// scores of the labels, a row a token of the document.
	scores []float32
	from   []label
	labels []label // of each token of the document
	// joined are names put together from several, kept those found before.
	joined, kept []text.Entity
}

// NewNamer returns a recogniser over the built-in models.
func NewNamer() *Namer { return newNamer(builtinNames()) }

func newNamer(n *nameModel) *Namer { return &Namer{names: n, context: nameContext{lists: n.lists}} }

// nameCache keeps what frequent forms add, as wordCache does.
type nameCache struct {
	keys  []wordKey
	forms []NameForm
	rows  []float32
}

// Entities fills a.Entities with the names in a tagged text, in order.
func (g *Namer) Entities(a *text.Analysis) {
	g.scores = g.scores[:0]
	for i := range a.Sentences {
		for toks := a.SentenceTokens(i); len(toks) > 0; {
			n := min(len(toks), Longest)
			g.wide = resize(g.wide, padTokens(n)*NameWide)
			clear(g.wide)
			g.score(toks[:n])
			toks = toks[n:]
		}
	}
	g.find(a)
}

// project begins with what the network says of n tokens.
func (g *Namer) project(n int, q []int16, unit []float32) {
	g.wide = resize(g.wide, padTokens(n)*NameWide)
	g.names.state.mul(n, q, unit, g.wide)
}

// score appends the scores of the labels of tagged tokens, for which wide holds what the network says.
func (g *Namer) score(toks []text.Token) {
	n := len(toks)
	g.readForms(toks)
	g.context.read(toks, g.forms)
	from := int32(0)
	for i := 0; i < n; i++ {
		w := g.wide[i*NameWide:][:NameWide]
		addTo(w, g.place(g.context.place[i]))
		for _, r := range g.context.rows[from:g.context.ends[i]] {
			g.names.rows.add(w, r)
		}
		from = g.context.ends[i]
	}
	rows := padTokens(n)
	g.hidden, g.part = resize(g.hidden, rows*NameSize), resize(g.part, rows*max(NameSize, g.names.out.outs))
	g.q, g.unit = resize(g.q, rows*NameSize), resize(g.unit, rows)
	for i := 0; i < n; i++ {
		g.join(g.hidden[i*NameSize:][:NameSize], g.names.bias, i, n)
	}
	quantise(n, NameSize, g.hidden, g.q, g.unit)
	g.names.deep.mul(n, g.q, g.unit, g.wide)
	for i := 0; i < n; i++ {
		part := g.part[i*NameSize:][:NameSize]
		g.join(part, g.names.deepBias, i, n)
		addTo(part, g.hidden[i*NameSize:][:NameSize])
	}
	quantise(n, NameSize, g.part, g.q, g.unit)
	outs := g.names.out.outs
	g.names.out.mul(n, g.q, g.unit, g.part)
	for i := 0; i < n; i++ {
		g.scores = append(g.scores, g.part[i*outs:][:NameLabels]...)
	}
	g.hintGiven(toks)
}

// place is the sum of the rows of a place.
func (g *Namer) place(at uint16) []float32 {
	if g.places[at] == nil {
		g.places[at] = make([]float32, NameWide)
		for _, r := range placeRows(at) {
			g.names.rows.add(g.places[at], r)
		}
	}
	return g.places[at]
}

// join sums up what token i of n and its neighbours say in wide, cut off at zero.
func (g *Namer) join(h, bias []float32, i, n int) {
	w := g.wide[i*NameWide:][:NameSize]
	for k, b := range bias[:len(w)] {
		h[k] = b + w[k]
	}
	if i > 0 {
		addTo(h, g.wide[(i-1)*NameWide+NameSize:][:NameSize])
	}
	if i+1 < n {
		addTo(h, g.wide[(i+1)*NameWide+2*NameSize:][:NameSize])
	}
	for k, v := range h {
		h[k] = max(v, 0)
	}
}

// addTo adds b to a, whose lengths are multiples of four.
func addTo(a, b []float32) {
	for len(a) >= 4 && len(b) >= 4 {
		a[0] += b[0]
		a[1] += b[1]
		a[2] += b[2]
		a[3] += b[3]
		a, b = a[4:], b[4:]
	}
}

// readForms fills forms and adds to wide what each form alone says.
func (g *Namer) readForms(toks []text.Token) {
	if g.cache.keys == nil {
		g.cache.keys = make([]wordKey, 1<<cacheBits)
		g.cache.forms = make([]NameForm, 1<<cacheBits)
		g.cache.rows = make([]float32, NameWide<<cacheBits)
	}
	g.forms = resize(g.forms, len(toks))
	for i := range toks {
		form := toks[i].Form
		s := slotOf(form)
		key, row := &g.cache.keys[s], g.cache.rows[s*NameWide:][:NameWide]
		if len(form) == 0 || !key.is(form) {
			g.cache.forms[s].Read(form)
			g.fresh(row, &g.cache.forms[s])
			key.keep(form)
		}
		g.forms[i] = g.cache.forms[s]
		addTo(g.wide[i*NameWide:], row)
	}
}

// fresh computes what a form adds.
func (g *Namer) fresh(out []float32, f *NameForm) {
	var q [block * VectorSize]int16
	var unit [block]float32
	var y [block * NameWide]float32
	m := g.names.base
	at := int(m.vectorDict.Get(f.Key)) * VectorSize
	if at > 0 && at+VectorSize <= len(m.vectors) {
		for k, b := range m.vectors[at:][:VectorSize] {
			q[k] = int16(int8(b))
		}
		unit[0] = VectorUnit
	}
	g.names.vector.mul(1, q[:], unit[:], y[:])
	copy(out, y[:NameWide])
	for _, r := range f.Word {
		g.names.rows.add(out, r)
	}
	for _, r := range f.Rows {
		g.names.rows.add(out, r)
	}
}

// find sets a.Entities from the scores: sentence by sentence, then again where the rest of the document has
// something to say of a sentence's words.
func (g *Namer) find(a *text.Analysis) {
	g.labels = resize(g.labels, len(g.scores)/NameLabels)
	g.eachSentence(a, g.decode)
	g.collect(a)
	g.memory.reset(a)
	g.memory.learn(a)
	g.eachSentence(a, func(s *text.Sentence, scores []float32, labels []label) {
		if g.memory.remind(scores, s.First) {
			g.decode(s, scores, labels)
		}
	})
	g.collect(a)
	g.joinOrganisations(a)
	g.mendSpans(a)
}

// eachSentence hands out the scores and labels of the sentences.
func (g *Namer) eachSentence(a *text.Analysis, each func(s *text.Sentence, scores []float32, labels []label)) {
	scores, labels := g.scores, g.labels
	for i := range a.Sentences {
		s := &a.Sentences[i]
		n := int(s.Last - s.First)
		each(s, scores[:n*NameLabels], labels[:n])
		scores, labels = scores[n*NameLabels:], labels[n:]
	}
}

// collect sets a.Entities by the labels.
func (g *Namer) collect(a *text.Analysis) {
	a.Entities = a.Entities[:0]
	labels := g.labels
	for i := range a.Sentences {
		s := &a.Sentences[i]
		a.Entities = collect(a.Entities, labels[:s.Last-s.First], s.First)
		labels = labels[s.Last-s.First:]
	}
}

// decode finds the best labels of a sentence (Viterbi).
func (g *Namer) decode(_ *text.Sentence, scores []float32, labels []label) {
	n := len(labels)
	if n == 0 {
		return
	}
	g.from = resize(g.from, n*NameLabels)
	const never = -1e30
	var last, next [NameLabels]float32
	for l := range last {
		last[l] = never
	}
	for _, l := range starts {
		last[l] = scores[l] + g.names.pair[l] // as after no name
	}
	for i := 1; i < n; i++ {
		row := scores[i*NameLabels:][:NameLabels]
		for l := range next {
			top, arg := float32(2*never), label(0)
			for _, p := range before[l] {
				if v := last[p] + g.names.pair[int(p)*NameLabels+l]; v > top {
					top, arg = v, p
				}
			}
			next[l], g.from[i*NameLabels+l] = top+row[l], arg
		}
		last = next
	}
	best := label(0)
	for l := label(1); l < NameLabels; l++ {
		if !l.open() && last[l] > last[best] {
			best = l
		}
	}
	for i := n - 1; i >= 0; i-- {
		labels[i] = best
		best = g.from[i*NameLabels+int(best)]
	}
}
