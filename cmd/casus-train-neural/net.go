package main

import (
	"math"
	"math/rand"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
)

// param is a matrix of weights with its gradient and the moments of Adam.
type param struct {
	name       string
	rows, cols int
	w, g, m, v []float32
	mean       []float32 // of the weights of late, see blend
	// touched rows of a table that is updated row by row; nil for dense weights.
	touched []int32
	mark    []bool
	sparse  bool
}

func newParam(name string, rows, cols int, spread float64, rng *rand.Rand) *param {
	p := &param{name: name, rows: rows, cols: cols}
	n := rows * cols
	p.w, p.g, p.m, p.v = make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)
	for i := range p.w {
		p.w[i] = float32(rng.NormFloat64() * spread)
	}
	return p
}

func newTable(name string, rows, cols int, spread float64, rng *rand.Rand) *param {
	p := newParam(name, rows, cols, spread, rng)
	p.sparse, p.mark = true, make([]bool, rows)
	return p
}

func (p *param) row(i int) []float32 { return p.w[i*p.cols:][:p.cols] }

func (p *param) gradRow(i int) []float32 {
	if p.sparse && !p.mark[i] {
		p.mark[i] = true
		p.touched = append(p.touched, int32(i))
	}
	return p.g[i*p.cols:][:p.cols]
}

// Shorter names for the sizes of the network.
const (
	hidden  = neural.Hidden
	width   = 2 * hidden
	gates   = 6 * hidden
	layers  = neural.Layers
	inputs  = neural.WordSize + neural.VectorSize + neural.SuffixSize + neural.PrefixSize
	arcSize = neural.ArcSize
	relSize = neural.RelSize
	tops    = 2*arcSize + 2*relSize
	rels    = text.RelCount
	mixed   = 2 * width
)

// Dropped shares.
const (
	dropInput  = 0.15
	dropLayer  = 0.25
	dropTop    = 0.25
	wordRarity = 1.5 // a word seen n times in training is left out at rarity/(rarity+n)
)

// net is the network being trained. Dense weights have a row per input.
type net struct {
	classes              int
	word, suffix, prefix *param
	mix, mixBias         *param
	gate                 [layers]*param // width x gates
	gateBias             [layers]*param // forget and output gates, both directions: 2*2*hidden; then their weights on the state
	tag, tagBias         *param
	top, topBias         *param
	bilinear, headBias   *param
	rootArc, rootRel     *param
	distance             *param
	rel, relBias         *param
	params               params
	rng                  *rand.Rand
	vectors              []int8
	vectorOf             map[uint32]int32
}

func newNet(classes int, seed int64) *net {
	rng := rand.New(rand.NewSource(seed))
	n := &net{classes: classes, rng: rng}
	add := func(p *param) *param { n.params = append(n.params, p); return p }
	xavier := func(name string, in, out int) *param {
		return add(newParam(name, in, out, math.Sqrt(2/float64(in+out)), rng))
	}
	zero := func(name string, size int) *param { return add(newParam(name, 1, size, 0, rng)) }
	n.word = add(newTable("word", neural.WordRows, neural.WordSize, 0.1, rng))
	n.suffix = add(newTable("suffix", neural.SuffixRows, neural.SuffixSize, 0.1, rng))
	n.prefix = add(newTable("prefix", neural.PrefixRows, neural.PrefixSize, 0.1, rng))
	n.mix, n.mixBias = add(newParam("mix", inputs, mixed, 1/math.Sqrt(inputs)*1.5, rng)), zero("mixBias", mixed)
	for l := range n.gate {
		n.gate[l] = add(newParam("gate", width, gates, 1/math.Sqrt(width), rng))
		n.gateBias[l] = zero("gateBias", 8*hidden)
		for i := 0; i < 4*hidden; i++ {
			if i/hidden%2 == 0 {
				n.gateBias[l].w[i] = float32(rng.Float64())
			}
		}
		for i := 4 * hidden; i < 8*hidden; i++ {
			n.gateBias[l].w[i] = float32(rng.NormFloat64() * 0.1)
		}
	}
	n.tag, n.tagBias = xavier("tag", width, classes), zero("tagBias", classes)
	n.top, n.topBias = add(newParam("top", width, tops, 1/math.Sqrt(width), rng)), zero("topBias", tops)
	n.bilinear, n.headBias = add(newParam("bilinear", arcSize, arcSize, 0.5/math.Sqrt(arcSize), rng)), zero("headBias", arcSize)
	n.rootArc, n.rootRel = add(newParam("rootArc", 1, arcSize, 0.1, rng)), add(newParam("rootRel", 1, relSize, 0.1, rng))
	n.distance = zero("distance", neural.Distances)
	n.rel, n.relBias = xavier("rel", relSize, rels), zero("relBias", rels)
	return n
}

// example is a sentence made ready for the network. Heads count from 1, 0 is the root.
type example struct {
	atoms []neural.Atoms
	rare  []float32 // chance of leaving the word out
	class []int32
	head  []int32
	rel   []int32
}

// batch is what one pass computes; rows are tokens, buffers are kept from pass to pass.
type batch struct {
	ex       []*example
	start    []int // of each sentence among the tokens, and the end
	n        int
	noWord   []bool
	x0, d0   []float32
	pre      []float32 // before maxout
	x        [layers + 1][]float32
	xd       [layers][]float32
	mask     [layers][]float32
	u        [layers][]float32
	c, f, r  [layers][]float32
	tagIn    []float32
	tagMask  []float32
	logits   []float32
	topIn    []float32
	topMask  []float32
	z, zMask []float32
	dx       [layers + 1][]float32
	dz       []float32
	loss     [3]float64
	right    [3]int
}

func zeros(buf []float32, n int) []float32 {
	if cap(buf) < n {
		buf = make([]float32, n+n/4)
	}
	buf = buf[:n]
	clear(buf)
	return buf
}

func (n *net) set(b *batch, ex []*example) {
	b.ex, b.start, b.n = ex, b.start[:0], 0
	for _, e := range ex {
		b.start = append(b.start, b.n)
		b.n += len(e.atoms)
	}
	b.start = append(b.start, b.n)
}

// embed fills x0 from the tables.
func (n *net) embed(b *batch, train bool) {
	b.x0 = zeros(b.x0, b.n*inputs)
	b.d0 = zeros(b.d0, b.n*inputs)
	b.noWord = append(b.noWord[:0], make([]bool, b.n)...)
	i := 0
	for _, e := range b.ex {
		for k := range e.atoms {
			at := &e.atoms[k]
			x := b.x0[i*inputs:][:inputs]
			if train && n.rng.Float32() < e.rare[k] {
				b.noWord[i] = true
			} else {
				for _, r := range at.Word {
					addScaled(x[:neural.WordSize], n.word.row(int(r)), 1)
				}
			}
			x = x[neural.WordSize:]
			if v := n.vectorOf[at.Key]; v > 0 {
				for q, w := range n.vectors[int(v)*neural.VectorSize:][:neural.VectorSize] {
					x[q] = float32(w) * neural.VectorUnit
				}
			}
			x = x[neural.VectorSize:]
			for _, r := range at.Suffix {
				addScaled(x[:neural.SuffixSize], n.suffix.row(int(r)), 1)
			}
			x = x[neural.SuffixSize:]
			for _, r := range at.Prefix {
				addScaled(x[:neural.PrefixSize], n.prefix.row(int(r)), 1)
			}
			i++
		}
	}
	if train {
		const keep = 1 / (1 - dropInput)
		for i := range b.x0 {
			if n.rng.Float32() >= dropInput {
				b.d0[i] = keep
			}
			b.x0[i] *= b.d0[i]
		}
	}
}

func (n *net) embedBack(b *batch, dx0 []float32) {
	i := 0
	for _, e := range b.ex {
		for k := range e.atoms {
			at := &e.atoms[k]
			d := dx0[i*inputs:][:inputs]
			for q := range d {
				d[q] *= b.d0[i*inputs+q]
			}
			if !b.noWord[i] {
				for _, r := range at.Word {
					addScaled(n.word.gradRow(int(r)), d[:neural.WordSize], 1)
				}
			}
			d = d[neural.WordSize+neural.VectorSize:]
			for _, r := range at.Suffix {
				addScaled(n.suffix.gradRow(int(r)), d[:neural.SuffixSize], 1)
			}
			d = d[neural.SuffixSize:]
			for _, r := range at.Prefix {
				addScaled(n.prefix.gradRow(int(r)), d[:neural.PrefixSize], 1)
			}
			i++
		}
	}
}

// drop multiplies x by a mask of its own for every sentence and returns both.
func (n *net) drop(b *batch, x, out, mask []float32, cols int, share float32, train bool) ([]float32, []float32) {
	out = zeros(out, len(x))
	if !train {
		copy(out, x)
		return out, mask
	}
	mask = zeros(mask, len(b.ex)*cols)
	keep := 1 / (1 - share)
	for i := range mask {
		if n.rng.Float32() >= share {
			mask[i] = keep
		}
	}
	for s := range b.ex {
		m := mask[s*cols:][:cols]
		for i := b.start[s]; i < b.start[s+1]; i++ {
			in, to := x[i*cols:][:cols], out[i*cols:][:cols]
			for k, v := range m {
				to[k] = in[k] * v
			}
		}
	}
	return out, mask
}

func (b *batch) undrop(d, mask []float32, cols int) {
	for s := range b.ex {
		m := mask[s*cols:][:cols]
		for i := b.start[s]; i < b.start[s+1]; i++ {
			to := d[i*cols:][:cols]
			for k, v := range m {
				to[k] *= v
			}
		}
	}
}

func addBias(x, bias []float32) {
	for ; len(x) >= len(bias) && len(bias) > 0; x = x[len(bias):] {
		for k, v := range bias {
			x[k] += v
		}
	}
}

func biasGrad(g, d []float32) {
	for ; len(d) >= len(g) && len(g) > 0; d = d[len(g):] {
		for k := range g {
			g[k] += d[k]
		}
	}
}

// forward computes everything up to the scores.
func (n *net) forward(b *batch, ex []*example, train bool) {
	n.set(b, ex)
	n.embed(b, train)
	b.pre = zeros(b.pre, b.n*mixed)
	addBias(b.pre, n.mixBias.w)
	gemm(b.n, mixed, inputs, dense(b.x0, inputs), dense(n.mix.w, mixed), b.pre, mixed)
	b.x[0] = zeros(b.x[0], b.n*width)
	for i := 0; i < b.n; i++ {
		p, x := b.pre[i*mixed:][:mixed], b.x[0][i*width:][:width]
		for k := range x {
			x[k] = max(p[k], p[k+width])
		}
	}
	for l := 0; l < layers; l++ {
		b.xd[l], b.mask[l] = n.drop(b, b.x[l], b.xd[l], b.mask[l], width, dropLayer, train)
		b.u[l] = zeros(b.u[l], b.n*gates)
		gemm(b.n, gates, width, dense(b.xd[l], width), dense(n.gate[l].w, gates), b.u[l], gates)
		b.x[l+1] = zeros(b.x[l+1], b.n*width)
		b.c[l], b.f[l], b.r[l] = zeros(b.c[l], b.n*width), zeros(b.f[l], b.n*width), zeros(b.r[l], b.n*width)
		for s := range ex {
			n.scan(b, l, 0, b.start[s], b.start[s+1], 1)
			n.scan(b, l, 1, b.start[s+1]-1, b.start[s]-1, -1)
		}
	}
	b.tagIn, b.tagMask = n.drop(b, b.x[neural.TagLayer], b.tagIn, b.tagMask, width, dropTop, train)
	b.logits = zeros(b.logits, b.n*n.classes)
	addBias(b.logits, n.tagBias.w)
	gemm(b.n, n.classes, width, dense(b.tagIn, width), dense(n.tag.w, n.classes), b.logits, n.classes)
	b.topIn, b.topMask = n.drop(b, b.x[layers], b.topIn, b.topMask, width, dropTop, train)
	z := zeros(b.dz, b.n*tops)
	addBias(z, n.topBias.w)
	gemm(b.n, tops, width, dense(b.topIn, width), dense(n.top.w, tops), z, tops)
	for i := range z {
		if i%tops < 2*arcSize {
			z[i] = max(0, z[i])
		}
	}
	b.dz = z
	b.z, b.zMask = n.drop(b, z, b.z, b.zMask, tops, dropTop, train)
}

// scan runs direction d of layer l over tokens from up to but not including to.
func (n *net) scan(b *batch, l, d, from, to, step int) {
	bias := n.gateBias[l].w
	bf, br := bias[d*2*hidden:][:hidden], bias[d*2*hidden+hidden:][:hidden]
	vf, vr := bias[4*hidden+d*2*hidden:][:hidden], bias[4*hidden+d*2*hidden+hidden:][:hidden]
	var zero [hidden]float32
	c := zero[:]
	for i := from; i != to; i += step {
		u := b.u[l][i*gates+d*3*hidden:][:3*hidden]
		x := b.x[l][i*width+d*hidden:][:hidden]
		y := b.x[l+1][i*width+d*hidden:][:hidden]
		cn, fn, rn := b.c[l][i*width+d*hidden:][:hidden], b.f[l][i*width+d*hidden:][:hidden], b.r[l][i*width+d*hidden:][:hidden]
		for k := range c {
			f := neural.Sigmoid(u[hidden+k] + vf[k]*c[k] + bf[k])
			r := neural.Sigmoid(u[2*hidden+k] + vr[k]*c[k] + br[k])
			v := u[k] + f*(c[k]-u[k])
			fn[k], rn[k], cn[k] = f, r, v
			y[k] = x[k] + r*(v-x[k])
		}
		c = cn
	}
}

// scanBack turns dx[l+1] into the gradient of u and of the highway input.
func (n *net) scanBack(b *batch, du []float32, l, d, from, to, step int) {
	bias, grad := n.gateBias[l].w, n.gateBias[l].g
	gf, gr := grad[d*2*hidden:][:hidden], grad[d*2*hidden+hidden:][:hidden]
	o := 4*hidden + d*2*hidden
	vf, vr, gvf, gvr := bias[o:][:hidden], bias[o+hidden:][:hidden], grad[o:][:hidden], grad[o+hidden:][:hidden]
	var zero, dc [hidden]float32
	for i := to - step; i != from-step; i -= step {
		at := i*width + d*hidden
		u := b.u[l][i*gates+d*3*hidden:][:3*hidden]
		g := du[i*gates+d*3*hidden:][:3*hidden]
		x, dy, dxl := b.x[l][at:][:hidden], b.dx[l+1][at:][:hidden], b.dx[l][at:][:hidden]
		cn, fn, rn := b.c[l][at:][:hidden], b.f[l][at:][:hidden], b.r[l][at:][:hidden]
		prev := zero[:]
		if i != from {
			prev = b.c[l][(i-step)*width+d*hidden:][:hidden]
		}
		for k := range zero {
			f, r := fn[k], rn[k]
			dxl[k] += dy[k] * (1 - r)
			pr := dy[k] * (cn[k] - x[k]) * r * (1 - r)
			dcn := dc[k] + dy[k]*r
			pf := dcn * (prev[k] - u[k]) * f * (1 - f)
			g[k] = dcn * (1 - f)
			g[hidden+k], g[2*hidden+k] = pf, pr
			gf[k] += pf
			gr[k] += pr
			gvf[k] += pf * prev[k]
			gvr[k] += pr * prev[k]
			dc[k] = dcn*f + pf*vf[k] + pr*vr[k]
		}
	}
}

// softmax turns scores into probabilities and returns the best.
func softmax(s []float32) int {
	best := 0
	for i, v := range s {
		if v > s[best] {
			best = i
		}
	}
	top := s[best]
	var sum float32
	for i, v := range s {
		e := float32(math.Exp(float64(v - top)))
		s[i] = e
		sum += e
	}
	for i := range s {
		s[i] /= sum
	}
	return best
}

// learn adds the gradients of a batch.
func (n *net) learn(b *batch) {
	scale := 1 / float32(b.n)
	for l := range b.dx {
		b.dx[l] = zeros(b.dx[l], b.n*width)
	}
	n.learnTags(b, scale)
	dz := make([]float32, b.n*tops)
	for s := range b.ex {
		n.learnTree(b, s, dz, scale)
	}
	b.undrop(dz, b.zMask, tops)
	for i := range dz {
		if i%tops < 2*arcSize && b.dz[i] <= 0 {
			dz[i] = 0
		}
	}
	biasGrad(n.topBias.g, dz)
	gemm(width, tops, b.n, transposed(b.topIn, width), dense(dz, tops), n.top.g, tops)
	d := make([]float32, b.n*width)
	gemm(b.n, width, tops, dense(dz, tops), transposed(n.top.w, tops), d, width)
	b.undrop(d, b.topMask, width)
	for i, v := range d {
		b.dx[layers][i] += v
	}
	du := make([]float32, b.n*gates)
	for l := layers - 1; l >= 0; l-- {
		for s := range b.ex {
			n.scanBack(b, du, l, 0, b.start[s], b.start[s+1], 1)
			n.scanBack(b, du, l, 1, b.start[s+1]-1, b.start[s]-1, -1)
		}
		gemm(width, gates, b.n, transposed(b.xd[l], width), dense(du, gates), n.gate[l].g, gates)
		clear(d)
		gemm(b.n, width, gates, dense(du, gates), transposed(n.gate[l].w, gates), d, width)
		b.undrop(d, b.mask[l], width)
		for i, v := range d {
			b.dx[l][i] += v
		}
	}
	n.learnMix(b)
}

func (n *net) learnMix(b *batch) {
	dp := make([]float32, b.n*mixed)
	for i := 0; i < b.n; i++ {
		p, dx, out := b.pre[i*mixed:][:mixed], b.dx[0][i*width:][:width], dp[i*mixed:][:mixed]
		for k, v := range dx {
			if p[k] >= p[k+width] {
				out[k] = v
			} else {
				out[k+width] = v
			}
		}
	}
	biasGrad(n.mixBias.g, dp)
	gemm(inputs, mixed, b.n, transposed(b.x0, inputs), dense(dp, mixed), n.mix.g, mixed)
	dx0 := make([]float32, b.n*inputs)
	gemm(b.n, inputs, mixed, dense(dp, mixed), transposed(n.mix.w, mixed), dx0, inputs)
	n.embedBack(b, dx0)
}

func (n *net) learnTags(b *batch, scale float32) {
	i := 0
	for _, e := range b.ex {
		for _, gold := range e.class {
			s := b.logits[i*n.classes:][:n.classes]
			if softmax(s) == int(gold) {
				b.right[0]++
			}
			b.loss[0] -= math.Log(float64(s[gold]) + 1e-9)
			s[gold]--
			for k := range s {
				s[k] *= scale
			}
			i++
		}
	}
	biasGrad(n.tagBias.g, b.logits)
	gemm(width, n.classes, b.n, transposed(b.tagIn, width), dense(b.logits, n.classes), n.tag.g, n.classes)
	d := make([]float32, b.n*width)
	gemm(b.n, width, n.classes, dense(b.logits, n.classes), transposed(n.tag.w, n.classes), d, width)
	b.undrop(d, b.tagMask, width)
	for i, v := range d {
		b.dx[neural.TagLayer][i] += v
	}
}

// arcScores fills the scores of all arcs of sentence s: row per dependent, column
// 0 the root. It returns the queries of the dependents and the heads.
func (n *net) arcScores(b *batch, s int) (scores, query, heads []float32) {
	from, to := b.start[s], b.start[s+1]
	m := to - from
	query = make([]float32, m*arcSize)
	addBias(query, n.headBias.w)
	z := b.z[from*tops:]
	gemm(m, arcSize, arcSize, dense(z, tops), dense(n.bilinear.w, arcSize), query, arcSize)
	heads = make([]float32, (m+1)*arcSize)
	copy(heads, n.rootArc.w)
	for i := 0; i < m; i++ {
		copy(heads[(i+1)*arcSize:][:arcSize], z[i*tops+arcSize:])
	}
	scores = make([]float32, m*(m+1))
	for d := 0; d < m; d++ {
		for h := 1; h <= m; h++ {
			scores[d*(m+1)+h] = n.distance.w[neural.Distance(h-1-d)]
		}
		scores[d*(m+1)+d+1] = -1e9
	}
	gemm(m, m+1, arcSize, dense(query, arcSize), transposed(heads, arcSize), scores, m+1)
	return scores, query, heads
}

func (n *net) learnTree(b *batch, s int, dz []float32, scale float32) {
	from, e := b.start[s], b.ex[s]
	m := len(e.head)
	scores, query, heads := n.arcScores(b, s)
	for d := 0; d < m; d++ {
		row := scores[d*(m+1):][:m+1]
		gold := e.head[d]
		if softmax(row) == int(gold) {
			b.right[1]++
		}
		b.loss[1] -= math.Log(float64(row[gold]) + 1e-9)
		row[gold]--
		for h := range row {
			row[h] *= scale
			if h > 0 && h != d+1 {
				n.distance.g[neural.Distance(h-1-d)] += row[h]
			}
		}
	}
	dq, dh := make([]float32, m*arcSize), make([]float32, (m+1)*arcSize)
	gemm(m, arcSize, m+1, dense(scores, m+1), dense(heads, arcSize), dq, arcSize)
	gemm(m+1, arcSize, m, transposed(scores, m+1), dense(query, arcSize), dh, arcSize)
	biasGrad(n.headBias.g, dq)
	z := b.z[from*tops:]
	gemm(arcSize, arcSize, m, transposed(z, tops), dense(dq, arcSize), n.bilinear.g, arcSize)
	gemm(m, arcSize, arcSize, dense(dq, arcSize), transposed(n.bilinear.w, arcSize), dz[from*tops:], tops)
	addScaled(n.rootArc.g, dh[:arcSize], 1)
	for i := 0; i < m; i++ {
		addScaled(dz[(from+i)*tops+arcSize:][:arcSize], dh[(i+1)*arcSize:][:arcSize], 1)
	}
	n.learnRels(b, s, dz, scale)
}

// relHidden fills h with the hidden layer of the relation of token i to head.
func (n *net) relHidden(b *batch, h []float32, from, i, head int) {
	dep := b.z[(from+i)*tops+2*arcSize:][:relSize]
	gov := n.rootRel.w
	if head > 0 {
		gov = b.z[(from+head-1)*tops+2*arcSize+relSize:][:relSize]
	}
	for k := range dep {
		h[k] = max(0, dep[k]+gov[k])
	}
}

func (n *net) learnRels(b *batch, s int, dz []float32, scale float32) {
	from, e := b.start[s], b.ex[s]
	m := len(e.head)
	h, p := make([]float32, m*relSize), make([]float32, m*rels)
	addBias(p, n.relBias.w)
	for i := range e.head {
		n.relHidden(b, h[i*relSize:][:relSize], from, i, int(e.head[i]))
	}
	gemm(m, rels, relSize, dense(h, relSize), dense(n.rel.w, rels), p, rels)
	for i, gold := range e.rel {
		row := p[i*rels:][:rels]
		if softmax(row) == int(gold) {
			b.right[2]++
		}
		b.loss[2] -= math.Log(float64(row[gold]) + 1e-9)
		row[gold]--
		for k := range row {
			row[k] *= scale
		}
	}
	biasGrad(n.relBias.g, p)
	gemm(relSize, rels, m, transposed(h, relSize), dense(p, rels), n.rel.g, rels)
	dh := make([]float32, m*relSize)
	gemm(m, relSize, rels, dense(p, rels), transposed(n.rel.w, rels), dh, relSize)
	for i, head := range e.head {
		dep := dz[(from+i)*tops+2*arcSize:][:relSize]
		gov := n.rootRel.g
		if head > 0 {
			gov = dz[(from+int(head)-1)*tops+2*arcSize+relSize:][:relSize]
		}
		for k := range dep {
			if h[i*relSize+k] > 0 {
				dep[k] += dh[i*relSize+k]
				gov[k] += dh[i*relSize+k]
			}
		}
	}
}

// Adam's constants.
const (
	beta1, beta2 = 0.9, 0.98
	tiny         = 1e-8
	clipNorm     = 2.0
)

// params are all weights of a network.
type params []*param

// step applies the gradients at a rate and clears them; t counts from 1.
func (ps params) step(rate float64, t int) {
	var norm float64
	for _, p := range ps {
		p.each(func(from, to int) {
			for _, g := range p.g[from:to] {
				norm += float64(g) * float64(g)
			}
		})
	}
	shrink := float32(1)
	if norm = math.Sqrt(norm); norm > clipNorm {
		shrink = float32(clipNorm / norm)
	}
	lr := float32(rate * math.Sqrt(1-math.Pow(beta2, float64(t))) / (1 - math.Pow(beta1, float64(t))))
	for _, p := range ps {
		p.each(func(from, to int) {
			w, g, m, v := p.w[from:to], p.g[from:to], p.m[from:to], p.v[from:to]
			for i, x := range g {
				x *= shrink
				m[i] += (1 - beta1) * (x - m[i])
				v[i] += (1 - beta2) * (x*x - v[i])
				w[i] -= lr * m[i] / (float32(math.Sqrt(float64(v[i]))) + tiny)
				g[i] = 0
			}
		})
		for _, r := range p.touched {
			p.mark[r] = false
		}
		p.touched = p.touched[:0]
	}
}

// each calls f for the runs of weights that have gradients.
func (p *param) each(f func(from, to int)) {
	if !p.sparse {
		f(0, len(p.w))
		return
	}
	for _, r := range p.touched {
		f(int(r)*p.cols, (int(r)+1)*p.cols)
	}
}

// blend moves the running means towards the weights at step t; it is called every
// blendEvery-th step.
func (ps params) blend(t int) {
	share := max(blendShare, 10/float32(10+t))
	for _, p := range ps {
		if p.mean == nil {
			p.mean = append([]float32(nil), p.w...)
		}
		for i, w := range p.w {
			p.mean[i] += share * (w - p.mean[i])
		}
	}
}

// Pace of the running means: about the last pass counts.
const (
	blendEvery = 8
	blendShare = 0.016
)

// swap exchanges the weights and their running means.
func (ps params) swap() {
	for _, p := range ps {
		if p.mean != nil {
			p.w, p.mean = p.mean, p.w
		}
	}
}
