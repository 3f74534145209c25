package neural

import (
	"encoding/binary"
	"math"

	"github.com/casus-events/casus/internal/text/linear"
)

// Weights is a network as trained, matrices with a row per input.
type Weights struct {
	Classes              []Class
	Feats                map[uint32]uint32 // by FeatsKey: features<<1 | 1
	VectorOf             map[uint32]uint32 // by linear.Key: row of Vectors, from 1
	Vectors              []int8
	Word, Suffix, Prefix []float32
	Mix, MixBias         []float32
	Gate, GateBias       [Layers][]float32 // bias: keep, pass; forward, then backward
	State                [Layers][]float32 // likewise
	Tag, TagBias         []float32
	Top, TopBias         []float32
	Bilinear, HeadBias   []float32
	Rel, RelBias         []float32
	RootArc, RootRel     []float32
	Distance             []float32
}

// Pack writes the model file.
func (w *Weights) Pack() []byte {
	b := make([][]byte, blockCount)
	for _, s := range sizes {
		b[blockSizes] = binary.LittleEndian.AppendUint32(b[blockSizes], s)
	}
	for _, c := range w.Classes {
		b[blockClasses] = append(b[blockClasses], byte(c.UPOS), byte(c.XPOS))
		b[blockClasses] = binary.LittleEndian.AppendUint64(b[blockClasses], uint64(c.Feats))
	}
	b[blockFeats] = linear.PackDict(w.Feats)
	b[blockVectorDict] = linear.PackDict(w.VectorOf)
	for _, v := range w.Vectors {
		b[blockVectors] = append(b[blockVectors], byte(v))
	}
	b[blockWord] = packTable(w.Word, WordSize)
	b[blockSuffix] = packTable(w.Suffix, SuffixSize)
	b[blockPrefix] = packTable(w.Prefix, PrefixSize)
	b[blockMix] = packMatrix(w.Mix, w.MixBias, Inputs)
	b[blockTag] = packMatrix(w.Tag, w.TagBias, Width)
	b[blockTop] = packMatrix(w.Top, w.TopBias, Width)
	b[blockBilinear] = packMatrix(w.Bilinear, w.HeadBias, ArcSize)
	b[blockRel] = packMatrix(w.Rel, w.RelBias, RelSize)
	for l := range w.Gate {
		bias := make([]float32, Gates)
		for d := 0; d < 2; d++ {
			copy(bias[d*3*Hidden+Hidden:], w.GateBias[l][d*2*Hidden:][:2*Hidden])
		}
		b[blockGate0+l] = packMatrix(w.Gate[l], bias, Width)
		b[blockFloats] = appendFloats(b[blockFloats], w.State[l])
	}
	for _, f := range [][]float32{w.RootArc, w.RootRel, w.Distance} {
		b[blockFloats] = appendFloats(b[blockFloats], f)
	}
	var out []byte
	for _, block := range b {
		out = linear.AppendBlock(out, block)
	}
	return out
}

// unitOf is what 1 stands for when the largest of the values becomes 127.
func unitOf(v []float32, step, n int) float32 {
	var most float64
	for i := 0; i < n; i++ {
		most = max(most, math.Abs(float64(v[i*step])))
	}
	return float32(most / 127)
}

func round8(v, unit float32) byte {
	if unit == 0 {
		return 0
	}
	return byte(int8(math.Round(max(-127, min(127, float64(v)/float64(unit))))))
}

func packTable(v []float32, cols int) []byte {
	var units []float32
	var rows []byte
	for ; len(v) >= cols; v = v[cols:] {
		u := unitOf(v, 1, cols)
		units = append(units, u)
		for _, x := range v[:cols] {
			rows = append(rows, round8(x, u))
		}
	}
	return append(appendFloats(nil, units), rows...)
}

// packMatrix writes units and biases of the outputs, then the weights in panels.
func packMatrix(v, bias []float32, ins int) []byte {
	n := len(bias)
	outs := padded(n)
	units := make([]float32, outs)
	w := make([]byte, outs*ins)
	for o := 0; o < n; o++ {
		units[o] = unitOf(v[o:], n, ins)
		for i := 0; i < ins; i++ {
			w[panelAt(o, i, ins)] = round8(v[i*n+o], units[o])
		}
	}
	out := appendFloats(nil, units)
	out = appendFloats(out, append(append([]float32(nil), bias...), make([]float32, outs-n)...))
	return append(out, w...)
}
