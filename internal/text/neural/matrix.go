package neural

// panel is the number of outputs whose weights lie together, block the number of
// tokens computed at a time. Within a panel the weights of two inputs follow each
// other, output by output.
const (
	panel = 16
	block = 4
)

func padded(outs int) int { return (outs + panel - 1) &^ (panel - 1) }

// padTokens is how many rows a buffer for n tokens needs.
func padTokens(n int) int { return (n + block - 1) &^ (block - 1) }

// panelAt is where the weight of an input for an output lies.
func panelAt(out, in, ins int) int {
	return out/panel*panel*ins + in/2*2*panel + out%panel*2 + in%2
}

// matrix is a layer's weights as bytes. Output o is the sum times unit[o] and the
// unit of the input, plus bias[o].
type matrix struct {
	ins, outs  int
	w          []byte
	unit, bias []float32
	// wide holds the weights of two outputs a word, input by input within a panel,
	// where there are no kernels for the processor; else it is nil.
	wide []int64
}

// widen fills wide.
func (m *matrix) widen() {
	m.wide = make([]int64, m.outs*m.ins/2)
	for o := 0; o < m.outs; o += 2 {
		for in := 0; in < m.ins; in++ {
			lo, hi := int64(int8(m.w[panelAt(o, in, m.ins)])), int64(int8(m.w[panelAt(o+1, in, m.ins)]))
			m.wide[o/panel*panel/2*m.ins+in*panel/2+o%panel/2] = lo + hi<<32
		}
	}
}

// mul computes y, a row of outs values a token, from n tokens of quantised input.
// The buffers have rows for padTokens(n).
func (m *matrix) mul(n int, x []int16, unit []float32, y []float32) {
	n = padTokens(n)
	_, _, _ = x[:n*m.ins], unit[:n], y[:n*m.outs]
	for o := 0; o < m.outs; o += panel {
		if m.wide != nil {
			wide := m.wide[o/2*m.ins:][:panel/2*m.ins]
			for i := 0; i < n; i++ {
				mulWide(wide, x[i*m.ins:][:m.ins], unit[i], m.unit[o:], m.bias[o:], y[i*m.outs+o:])
			}
			continue
		}
		w := m.w[o*m.ins:][:panel*m.ins]
		for i := 0; i < n; i += block {
			mulBlock(m.ins, w, x[i*m.ins:], unit[i:], m.unit[o:], m.bias[o:], y[i*m.outs+o:], m.outs)
		}
	}
}

// mulBlockGo computes one panel of outputs for one block of tokens.
func mulBlockGo(ins int, w []byte, x []int16, unit, wUnit, bias, y []float32, stride int) {
	w, wUnit, bias = w[:panel*ins], wUnit[:panel], bias[:panel]
	for t := 0; t < block; t++ {
		var sum [panel]int32
		row := x[t*ins:][:ins]
		p := w
		for k := 0; k+1 < len(row); k += 2 {
			x0, x1 := int32(row[k]), int32(row[k+1])
			pair := p[:2*panel]
			for o := range sum {
				sum[o] += int32(int8(pair[2*o]))*x0 + int32(int8(pair[2*o+1]))*x1
			}
			p = p[2*panel:]
		}
		out := y[t*stride:][:panel]
		for o, s := range sum {
			out[o] = float32(float32(float32(s)*unit[t])*wUnit[o]) + bias[o]
		}
	}
}

// mulWide computes one panel of outputs for one token, two outputs a multiplication:
// their sums are the halves of a word.
func mulWide(w []int64, x []int16, unit float32, wUnit, bias, y []float32) {
	var a0, a1, a2, a3, a4, a5, a6, a7 int64
	for _, v := range x {
		if len(w) < 8 {
			break
		}
		f := int64(v)
		a0 += w[0] * f
		a1 += w[1] * f
		a2 += w[2] * f
		a3 += w[3] * f
		a4 += w[4] * f
		a5 += w[5] * f
		a6 += w[6] * f
		a7 += w[7] * f
		w = w[8:]
	}
	wUnit, bias, y = wUnit[:panel], bias[:panel], y[:panel]
	for i, a := range [...]int64{a0, a1, a2, a3, a4, a5, a6, a7} {
		lo := int32(a)
		hi := int32((a - int64(lo)) >> 32)
		y[2*i] = float32(float32(float32(lo)*unit)*wUnit[2*i]) + bias[2*i]
		y[2*i+1] = float32(float32(float32(hi)*unit)*wUnit[2*i+1]) + bias[2*i+1]
	}
}

// most is the largest magnitude of a quantised input: 384 products with a weight
// of 127 stay within 31 bits.
const most = 8191

// quantise writes rows of x as whole numbers, and the unit of each row.
func quantise(n, cols int, x []float32, q []int16, unit []float32) {
	for i := 0; i < n; i++ {
		in, out := x[i*cols:][:cols], q[i*cols:][:cols]
		top := magnitude(in)
		if top < 1e-20 {
			clear(out)
			unit[i] = 0
			continue
		}
		unit[i] = top / most
		roundAll(in, out, most/top)
	}
}

func magnitudeGo(x []float32) float32 {
	top := float32(0)
	for _, v := range x {
		top = max(top, v, -v)
	}
	return top
}

func roundAllGo(x []float32, q []int16, s float32) {
	q = q[:len(x)]
	for k, v := range x {
		q[k] = int16(nearest(float32(v * s)))
	}
}

// nearest is the whole number nearest to f, halves away from zero.
func nearest(f float32) int32 {
	if f < 0 {
		return int32(f - 0.5)
	}
	return int32(f + 0.5)
}
