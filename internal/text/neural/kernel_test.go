package neural

import (
	"math/rand"
	"slices"
	"testing"
)

func randomFloats(rng *rand.Rand, n int) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = float32(rng.NormFloat64())
	}
	return out
}

// TestKernels: whatever the processor, the bytes are those of the plain loops.
func TestKernels(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for _, ins := range []int{32, 96, 224, 256} {
		x := randomFloats(rng, block*ins)
		q1, q2 := make([]int16, len(x)), make([]int16, len(x))
		top := magnitude(x)
		if want := magnitudeGo(x); top != want {
			t.Errorf("magnitude %v, want %v", top, want)
		}
		roundAll(x, q1, most/top)
		roundAllGo(x, q2, most/top)
		if !slices.Equal(q1, q2) {
			t.Errorf("rounded %v, want %v", q1, q2)
		}
		w := make([]byte, panel*ins)
		for i := range w {
			w[i] = byte(rng.Intn(255) - 127)
		}
		unit, wUnit, bias := randomFloats(rng, block), randomFloats(rng, panel), randomFloats(rng, panel)
		y1, y2 := make([]float32, block*48), make([]float32, block*48)
		mulBlock(ins, w, q1, unit, wUnit, bias, y1, 48)
		mulBlockGo(ins, w, q1, unit, wUnit, bias, y2, 48)
		if !slices.Equal(y1, y2) {
			t.Errorf("%d inputs: products %v, want %v", ins, y1, y2)
		}
		if hasAVX2 {
			clear(y1)
			mulBlockAVX2(ins, &w[0], &q1[0], &unit[0], &wUnit[0], &bias[0], &y1[0], 48)
			if !slices.Equal(y1, y2) {
				t.Errorf("%d inputs, AVX2: products %v, want %v", ins, y1, y2)
			}
		}
	}
	u, x, state := randomFloats(rng, 3*Hidden), randomFloats(rng, Hidden), randomFloats(rng, 2*Hidden)
	for i := range u {
		u[i] *= 6
	}
	c1, y1 := randomFloats(rng, Hidden), make([]float32, Hidden)
	c2, y2 := slices.Clone(c1), make([]float32, Hidden)
	step(u, x, y1, c1, state)
	stepGo(u, x, y2, c2, state)
	if !slices.Equal(y1, y2) || !slices.Equal(c1, c2) {
		t.Errorf("step: %v %v, want %v %v", y1, c1, y2, c2)
	}
}

// TestDecode: the decoder finds the best projective tree with one root, as trying all does.
func TestDecode(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	var d Decoder
	for trial := 0; trial < 300; trial++ {
		n := 1 + rng.Intn(5)
		cols := n + 1 + rng.Intn(3)
		scores := randomFloats(rng, n*cols)
		heads := slices.Clone(d.Decode(n, scores, cols, nil))
		if !d.sound(heads) {
			t.Fatalf("%v is no projective tree with one root", heads)
		}
		got := total(scores, cols, heads)
		if want := bestByTrying(&d, scores, cols, make([]int32, n), 0); got < want-1e-4 {
			t.Fatalf("tree %v scores %v, the best %v", heads, got, want)
		}
	}
}

func total(scores []float32, cols int, heads []int32) (sum float32) {
	for i, h := range heads {
		sum += scores[i*cols+int(h)]
	}
	return sum
}

func bestByTrying(d *Decoder, scores []float32, cols int, heads []int32, at int) float32 {
	if at == len(heads) {
		if d.sound(heads) {
			return total(scores, cols, heads)
		}
		return -1e9
	}
	top := float32(-1e9)
	for h := range len(heads) + 1 {
		if h != at+1 {
			heads[at] = int32(h)
			top = max(top, bestByTrying(d, scores, cols, heads, at+1))
		}
	}
	return top
}
