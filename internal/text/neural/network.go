package neural

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/tag"
)

// network computes the layers for one sentence. Rows of the buffers are tokens.
type network struct {
	m     *Model
	cache wordCache
	atoms Atoms
	miss  []int32
	n     int
	x, y  []float32 // input and output of a layer
	u     []float32 // gates before the recurrence
	q     []int16   // a layer's input, quantised
	unit  []float32
	in    []float32 // inputs of words not in the cache
	mixed []float32
	z     []float32 // tags, then what the tree is made of
	part  []float32
	query []float32
	arc   matrix // the heads as weights
	// arcs holds the scores of the heads of every word, arcCols a row.
	arcs     []float32
	arcCols  int
	classes  []int32
	verbs    []int32 // best class of a verb
	rels     []text.Rel
	first    []int32
	below    []relSet // relations of the dependents of every head
	advisor  *tag.Advisor
	doubts   []doubt
	options  []option
	verbLike []finiteReading
	headline int32                           // token made the verb of a headline, -1 for none
	namer    *Namer                          // that the last layer is handed to, nil for none
	tap      func(q []int16, unit []float32) // sees the last layer in training
}

// wordCache keeps what the first layer makes of frequent forms: its input and its
// gates depend on the form alone.
type wordCache struct {
	keys []wordKey
	rows []float32
}

const (
	cacheBits = 12
	cacheRow  = Width + Gates
)

// wordKey is a form of up to 23 bytes and its length; longer forms are not kept.
type wordKey struct {
	form [23]byte
	size uint8
}

func (k *wordKey) is(form string) bool {
	return int(k.size) == len(form) && string(k.form[:k.size]) == form
}

func (k *wordKey) keep(form string) {
	k.size = 0 // matches no form
	if len(form) <= len(k.form) {
		k.size = uint8(copy(k.form[:], form))
	}
}

func slotOf(form string) int {
	h := uint32(len(form))
	for i := 0; i < len(form); i++ {
		h = (h ^ uint32(form[i])) * 0x9E3779B1
		h ^= h >> 15
	}
	return int(h * 0x85EBCA6B >> (32 - cacheBits))
}

func (c *wordCache) row(slot int) []float32 { return c.rows[slot*cacheRow:][:cacheRow] }

// run computes classes and the scores of arcs for a sentence.
func (g *network) run(toks []text.Token) {
	g.n = len(toks)
	rows := padTokens(g.n)
	g.x, g.y = resize(g.x, rows*Width), resize(g.y, rows*Width)
	g.u = resize(g.u, rows*Gates)
	g.q, g.unit = resize(g.q, rows*Width), resize(g.unit, rows)
	g.words(toks)
	for l := 0; l < Layers; l++ {
		if l > 0 {
			g.m.gate[l].mul(g.n, g.q, g.unit, g.u)
		}
		g.scan(g.m.state[l])
		g.x, g.y = g.y, g.x
		quantise(g.n, Width, g.x, g.q, g.unit)
		if l+1 == TagLayer {
			g.chooseTags(toks)
		}
	}
	if g.namer != nil {
		g.namer.project(g.n, g.q, g.unit)
	}
	if g.tap != nil {
		g.tap(g.q, g.unit)
	}
	g.scoreArcs()
}

// words fills x and u, from the cache where it can.
func (g *network) words(toks []text.Token) {
	if g.cache.keys == nil {
		g.cache.keys = make([]wordKey, 1<<cacheBits)
		g.cache.rows = make([]float32, cacheRow<<cacheBits)
	}
	g.miss = g.miss[:0]
	for i := range toks {
		form := toks[i].Form
		s := slotOf(form)
		if len(form) > 0 && g.cache.keys[s].is(form) {
			row := g.cache.row(s)
			copy(g.x[i*Width:][:Width], row)
			copy(g.u[i*Gates:][:Gates], row[Width:])
			continue
		}
		g.miss = append(g.miss, int32(i))
	}
	for miss := g.miss; len(miss) > 0; {
		n := min(len(miss), missBlock)
		g.fresh(toks, miss[:n])
		miss = miss[n:]
	}
}

// missBlock is how many words are computed at a time.
const missBlock = 16

// fresh computes the words not in the cache and keeps them there.
func (g *network) fresh(toks []text.Token, miss []int32) {
	g.in = resize(g.in, missBlock*Inputs)
	g.mixed = resize(g.mixed, missBlock*(2*Width+Gates))
	var qs [missBlock * Inputs]int16
	var unit [missBlock]float32
	for k, i := range miss {
		g.input(g.in[k*Inputs:][:Inputs], toks[i].Form)
	}
	n := len(miss)
	quantise(n, Inputs, g.in, qs[:], unit[:])
	mixed, gates := g.mixed[:missBlock*2*Width], g.mixed[missBlock*2*Width:]
	g.m.mix.mul(n, qs[:], unit[:], mixed)
	g.part = resize(g.part, missBlock*Width)
	for k := 0; k < n; k++ {
		in, out := mixed[k*2*Width:][:2*Width], g.part[k*Width:][:Width]
		for j := range out {
			out[j] = max(in[j], in[j+Width])
		}
	}
	var q2 [missBlock * Width]int16
	quantise(n, Width, g.part, q2[:], unit[:])
	g.m.gate[0].mul(n, q2[:], unit[:], gates)
	for k, i := range miss {
		x, u := g.part[k*Width:][:Width], gates[k*Gates:][:Gates]
		copy(g.x[int(i)*Width:][:Width], x)
		copy(g.u[int(i)*Gates:][:Gates], u)
		form := toks[i].Form
		if len(form) == 0 || len(form) > len(wordKey{}.form) {
			continue
		}
		s := slotOf(form)
		g.cache.keys[s].keep(form)
		row := g.cache.row(s)
		copy(row, x)
		copy(row[Width:], u)
	}
}

// input fills x with what the tables hold of the form.
func (g *network) input(x []float32, form string) {
	clear(x)
	g.atoms.Read(form)
	for _, r := range g.atoms.Word {
		g.m.word.add(x[:WordSize], r)
	}
	x = x[WordSize:]
	at := int(g.m.vectorDict.Get(g.atoms.Key)) * VectorSize
	if v := x[:VectorSize]; at > 0 && at+VectorSize <= len(g.m.vectors) {
		for k, b := range g.m.vectors[at:][:VectorSize] {
			v[k] = float32(int8(b)) * VectorUnit
		}
	}
	x = x[VectorSize:]
	for _, r := range g.atoms.Suffix {
		g.m.suffix.add(x[:SuffixSize], r)
	}
	x = x[SuffixSize:]
	for _, r := range g.atoms.Prefix {
		g.m.prefix.add(x[:PrefixSize], r)
	}
}

// add adds a row of the table to x.
func (t *table) add(x []float32, row uint32) {
	u := t.units[row]
	for k, b := range t.rows[int(row)*t.cols:][:len(x)] {
		x[k] += float32(float32(int8(b)) * u)
	}
}

// scan runs the recurrence of a layer in both directions, from x and u to y.
func (g *network) scan(state []float32) {
	var c [Hidden]float32
	for i := 0; i < g.n; i++ {
		step(g.u[i*Gates:], g.x[i*Width:], g.y[i*Width:], c[:], state)
	}
	clear(c[:])
	for i := g.n - 1; i >= 0; i-- {
		step(g.u[i*Gates+3*Hidden:], g.x[i*Width+Hidden:], g.y[i*Width+Hidden:], c[:], state[2*Hidden:])
	}
}

// stepGo moves one direction by one token: c is the state carried along.
func stepGo(u, x, y, c, state []float32) {
	value, keep, pass := u[:Hidden], u[Hidden:2*Hidden], u[2*Hidden:3*Hidden]
	x, y, c = x[:Hidden], y[:Hidden], c[:Hidden]
	keepState, passState := state[:Hidden], state[Hidden:2*Hidden]
	for k, old := range c {
		f := Sigmoid(keep[k] + float32(keepState[k]*old))
		r := Sigmoid(pass[k] + float32(passState[k]*old))
		v := value[k] + float32(f*(old-value[k]))
		c[k] = v
		y[k] = x[k] + float32(r*(v-x[k]))
	}
}

// chooseTags takes the best class of every token.
func (g *network) chooseTags(toks []text.Token) {
	m := &g.m.tag
	g.z = resize(g.z, padTokens(g.n)*max(m.outs, Tops))
	m.mul(g.n, g.q, g.unit, g.z)
	g.classes, g.verbs = g.classes[:0], g.verbs[:0]
	g.doubts, g.options, g.verbLike = g.doubts[:0], g.options[:0], g.verbLike[:0]
	before, before2 := tag.Begin, tag.Begin
	for i := 0; i < g.n; i++ {
		row := g.z[i*m.outs:][:len(g.m.classes)]
		verb, finite, best, next := -1, -1, 0, float32(-1e30)
		for c, v := range row {
			if v > row[best] {
				best, next = c, row[best]
			} else if v > next && c > 0 {
				next = v
			}
			if g.m.classes[c].UPOS == text.VERB && (verb < 0 || v > row[verb]) {
				verb = c
			}
			if g.m.finite[c] && (finite < 0 || v > row[finite]) {
				finite = c
			}
		}
		like := finiteReading{class: int32(finite)}
		if finite >= 0 {
			like.lack = row[finite] - row[best]
		}
		g.verbLike = append(g.verbLike, like)
		if next > row[best]-doubtful {
			best = g.doubtClass(toks, i, row, best, before, before2)
		}
		g.classes, g.verbs = append(g.classes, int32(best)), append(g.verbs, int32(verb))
		before, before2 = g.m.advised[best], before
	}
}

// Relations to nouns, and to verbs alone.
const (
	toNouns relSet = 1<<text.RelDet | 1<<text.RelCase | 1<<text.RelAmod | 1<<text.RelNmodPoss | 1<<text.RelCompound | 1<<text.RelNummod | 1<<text.RelFlat | 1<<text.RelCop
	toVerbs relSet = 1<<text.RelObj | 1<<text.RelAuxPass
)

// gather notes the relations below every head.
func (g *network) gather(heads []int32) {
	g.below = resize(g.below, len(heads)+1)
	clear(g.below)
	for i, h := range heads {
		g.below[h] |= 1 << g.rels[i]
	}
}

// reconsider makes verbs of words that the tree takes for verbs: they govern an
// object or a passive auxiliary, and nothing that goes with a noun.
func (g *network) reconsider(heads []int32) {
	for i := range heads {
		below := g.below[i+1]
		if below&toVerbs == 0 || below&toNouns != 0 || g.verbs[i] < 0 {
			continue
		}
		switch g.m.classes[g.classes[i]].UPOS {
		case text.NOUN, text.ADJ, text.PROPN:
			g.classes[i] = g.verbs[i]
		}
	}
}

// scoreArcs scores every word as the head of every other.
func (g *network) scoreArcs() {
	rows := padTokens(g.n)
	g.m.top.mul(g.n, g.q, g.unit, g.z)
	g.part = resize(g.part, max(rows*ArcSize, missBlock*Width))
	g.query = resize(g.query, rows*ArcSize)
	for i := 0; i < g.n; i++ {
		for k, v := range g.z[i*Tops:][:2*ArcSize] {
			g.z[i*Tops+k] = max(v, 0)
		}
		copy(g.part[i*ArcSize:][:ArcSize], g.z[i*Tops:])
	}
	quantise(g.n, ArcSize, g.part, g.q, g.unit)
	g.m.bilinear.mul(g.n, g.q, g.unit, g.query)
	quantise(g.n, ArcSize, g.query, g.q, g.unit)
	g.packHeads()
	g.arcCols = g.arc.outs
	g.arcs = resize(g.arcs, rows*g.arcCols)
	g.arc.mul(g.n, g.q, g.unit, g.arcs)
	for i := 0; i < g.n; i++ {
		row := g.arcs[i*g.arcCols:][:g.n+1]
		for h := range row[1:] {
			row[h+1] += g.m.distance[Distance(h-i)]
		}
	}
}

// packHeads makes the heads, the root first, the weights of a matrix.
func (g *network) packHeads() {
	a := &g.arc
	a.ins, a.outs = ArcSize, padded(g.n+1)
	a.w, a.unit, a.bias = resize(a.w, a.outs*a.ins), resize(a.unit, a.outs), resize(a.bias, a.outs)
	clear(a.bias)
	for h := 0; h < a.outs; h++ {
		a.unit[h] = 0
		if h > g.n {
			continue
		}
		v := g.m.rootArc
		if h > 0 {
			v = g.z[(h-1)*Tops+ArcSize:][:ArcSize]
		}
		top := float32(1e-20)
		for _, f := range v {
			top = max(top, f, -f)
		}
		a.unit[h] = top / 127
		s := 127 / top
		at := panelAt(h, 0, ArcSize)
		for k := 0; k < ArcSize; k += 2 {
			a.w[at] = byte(int8(nearest(float32(v[k] * s))))
			a.w[at+1] = byte(int8(nearest(float32(v[k+1] * s))))
			at += 2 * panel
		}
	}
}

// name chooses the relation of every word to its head.
func (g *network) name(heads []int32) {
	g.part = resize(g.part, max(padTokens(g.n)*RelSize, missBlock*Width))
	for i, h := range heads {
		dep := g.z[i*Tops+2*ArcSize:][:RelSize]
		gov := g.m.rootRel
		if h > 0 {
			gov = g.z[int(h-1)*Tops+2*ArcSize+RelSize:][:RelSize]
		}
		out := g.part[i*RelSize:][:RelSize]
		for k := range out {
			out[k] = max(0, dep[k]+gov[k])
		}
	}
	quantise(g.n, RelSize, g.part, g.q, g.unit)
	m := &g.m.rel
	g.query = resize(g.query, padTokens(g.n)*m.outs)
	m.mul(g.n, g.q, g.unit, g.query)
	g.rels = g.rels[:0]
	for i := range heads {
		g.rels = append(g.rels, bestRel(g.relScores(i), 0))
	}
	for _, once := range onceOnly {
		g.settle(heads, once)
	}
}

// relSet is a set of relations.
type relSet uint64

func (s relSet) has(r text.Rel) bool { return s>>r&1 != 0 }

// onceOnly are sets of relations of which a word governs one at most.
var onceOnly = [...]relSet{
	1<<text.RelNsubj | 1<<text.RelNsubjPass | 1<<text.RelCsubj | 1<<text.RelCsubjPass,
	1 << text.RelObj,
	1 << text.RelXcomp,
}

// bestRel passes over the unset relation, the root and the relations without.
func bestRel(row []float32, without relSet) text.Rel {
	best := text.RelDep
	for r := text.RelNsubj; int(r) < len(row); r++ {
		if row[r] > row[best] && !without.has(r) {
			best = r
		}
	}
	return best
}

// settle leaves every head one dependent with a relation of the set: the one that
// would lose most by another. The others take their next best.
func (g *network) settle(heads []int32, once relSet) {
	g.first = resize(g.first, len(heads)+1)
	clear(g.first)
	for i, h := range heads {
		if h == 0 || !once.has(g.rels[i]) {
			continue
		}
		other := int(g.first[h]) - 1
		g.first[h] = int32(i) + 1
		if other < 0 {
			continue
		}
		lose := other
		if g.lead(other, once) > g.lead(i, once) {
			g.first[h] = int32(other) + 1
			lose = i
		}
		g.rels[lose] = bestRel(g.relScores(lose), once)
	}
}

func (g *network) relScores(i int) []float32 { return g.query[i*g.m.rel.outs:][:text.RelCount] }

// lead is by how much the relation of word i is better than any outside the set.
func (g *network) lead(i int, once relSet) float32 {
	row := g.relScores(i)
	return row[g.rels[i]] - row[bestRel(row, once)]
}
