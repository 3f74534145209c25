package neural

import "golang.org/x/sys/cpu"

// The kernels give the same bytes as their twins in Go.
var (
	hasAVX2 = cpu.X86.HasAVX2
	hasVNNI = cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI
)

//go:noescape
func mulBlockAVX2(ins int, w *byte, x *int16, unit, wUnit, bias, y *float32, stride int)

//go:noescape
func mulBlockVNNI(ins int, w *byte, x *int16, unit, wUnit, bias, y *float32, stride int)

//go:noescape
func stepAVX2(u, x, y, c, state *float32)

//go:noescape
func largestAVX2(cols int, x *float32) float32

//go:noescape
func roundAVX2(cols int, x *float32, q *int16, s float32)

// mulBlock computes one panel of outputs for one block of tokens. The slices reach
// to the end of the block.
func mulBlock(ins int, w []byte, x []int16, unit, wUnit, bias, y []float32, stride int) {
	_, _, _, _ = w[:panel*ins], x[:block*ins], unit[:block], y[:(block-1)*stride+panel]
	_, _ = wUnit[:panel], bias[:panel]
	switch {
	case hasVNNI && ins%4 == 0:
		mulBlockVNNI(ins, &w[0], &x[0], &unit[0], &wUnit[0], &bias[0], &y[0], stride)
	case hasAVX2 && ins%2 == 0:
		mulBlockAVX2(ins, &w[0], &x[0], &unit[0], &wUnit[0], &bias[0], &y[0], stride)
	default:
		mulBlockGo(ins, w, x, unit, wUnit, bias, y, stride)
	}
}

func step(u, x, y, c, state []float32) {
	_, _, _, _, _ = u[:3*Hidden], x[:Hidden], y[:Hidden], c[:Hidden], state[:2*Hidden]
	if hasAVX2 {
		stepAVX2(&u[0], &x[0], &y[0], &c[0], &state[0])
		return
	}
	stepGo(u, x, y, c, state)
}

// magnitude is the largest magnitude among x.
func magnitude(x []float32) float32 {
	if hasAVX2 && len(x) > 0 && len(x)%16 == 0 {
		return largestAVX2(len(x), &x[0])
	}
	return magnitudeGo(x)
}

// roundAll writes x times s as whole numbers.
func roundAll(x []float32, q []int16, s float32) {
	if hasAVX2 && len(x) > 0 && len(x)%16 == 0 {
		_ = q[:len(x)]
		roundAVX2(len(x), &x[0], &q[0], s)
		return
	}
	roundAllGo(x, q, s)
}
