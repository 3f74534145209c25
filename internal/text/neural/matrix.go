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
}

// mul computes y, a row of outs values a token, from n tokens of quantised input.
// The buffers have rows for padTokens(n).
func (m *matrix) mul(n int, x []int16, unit []float32, y []float32) {
	n = padTokens(n)
	_, _, _ = x[:n*m.ins], unit[:n], y[:n*m.outs]
	for o := 0; o < m.outs; o += panel {
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

// most is the largest magnitude of a quantised input: 256 products with a weight
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
