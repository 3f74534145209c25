//go:build !amd64

package neural

func mulBlock(ins int, w []byte, x []int16, unit, wUnit, bias, y []float32, stride int) {
	mulBlockGo(ins, w, x, unit, wUnit, bias, y, stride)
}

func step(u, x, y, c, state []float32) { stepGo(u, x, y, c, state) }

func magnitude(x []float32) float32 { return magnitudeGo(x) }

func roundAll(x []float32, q []int16, s float32) { roundAllGo(x, q, s) }

const hasAVX2 = false

func mulBlockAVX2(ins int, w *byte, x *int16, unit, wUnit, bias, y *float32, stride int) {
	panic("neural: no such kernel on this processor")
}
