package neural

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"
	"sync"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/tag"
)

// neural.model is trained by cmd/casus-train-neural; docs/neural.md says on what.
//
//go:embed neural.model
var modelData []byte

// Blocks of a model file, in order. Numbers are little-endian; weights are bytes.
const (
	blockSizes = iota
	blockClasses
	blockFeats
	blockVectorDict
	blockVectors
	blockWord
	blockSuffix
	blockPrefix
	blockMix
	blockTag
	blockTop
	blockBilinear
	blockRel
	blockFloats // weights of the gates on the state, root, distances
	blockGate0
	blockCount = blockGate0 + Layers
)

// sizes is what the first block must hold.
var sizes = [...]uint32{1, WordSize, VectorSize, SuffixSize, PrefixSize, Hidden, Layers, TagLayer, ArcSize, RelSize, Distances, WordRows, SuffixRows, PrefixRows, uint32(text.RelCount)}

// Model is the read-only part of a reader, shared by all.
type Model struct {
	classes              []Class
	advised              []tag.Class // what package tag calls each class
	arcsOf               []*arcRow
	finite               []bool // whether a class is one of finite verbs
	feats                linear.Dict
	vectorDict           linear.Dict
	vectors              []byte
	word, suffix, prefix table
	mix, tag, top        matrix
	bilinear, rel        matrix
	gate                 [Layers]matrix
	state                [Layers][]float32 // keep and pass weights of one direction, then of the other
	rootArc, rootRel     []float32
	distance             []float32
}

// table holds rows of bytes, each with its unit.
type table struct {
	cols  int
	units []float32
	rows  []byte
}

var builtin = sync.OnceValue(func() *Model {
	m, err := Open(modelData)
	if err != nil {
		panic("neural: built-in model: " + err.Error())
	}
	return m
})

// Open reads a packed model; it shares memory with data.
func Open(data []byte) (*Model, error) {
	b, err := linear.Blocks(data, blockCount)
	if err != nil {
		return nil, err
	}
	if err := checkSizes(b[blockSizes], sizes[:]); err != nil {
		return nil, err
	}
	m := &Model{vectors: b[blockVectors]}
	for c := b[blockClasses]; len(c) >= 10; c = c[10:] {
		m.classes = append(m.classes, Class{text.UPOS(c[0]), text.XPOS(c[1]), text.Feats(binary.LittleEndian.Uint64(c[2:]))})
	}
	for _, c := range m.classes {
		m.advised = append(m.advised, tag.ClassOf(c.UPOS, c.XPOS, c.Feats))
		m.finite = append(m.finite, c.UPOS == text.VERB && (c.XPOS == text.TagVBD || c.XPOS == text.TagVBP || c.XPOS == text.TagVBZ))
	}
	m.arcsOf = arcsOf(m.classes)
	if m.feats, err = linear.OpenDict(b[blockFeats]); err != nil {
		return nil, err
	}
	if m.vectorDict, err = linear.OpenDict(b[blockVectorDict]); err != nil {
		return nil, err
	}
	for _, t := range []struct {
		to         *table
		block      int
		rows, cols int
	}{{&m.word, blockWord, WordRows, WordSize}, {&m.suffix, blockSuffix, SuffixRows, SuffixSize}, {&m.prefix, blockPrefix, PrefixRows, PrefixSize}} {
		if *t.to, err = openTable(b[t.block], t.rows, t.cols); err != nil {
			return nil, err
		}
	}
	if err := m.openMatrices(b); err != nil {
		return nil, err
	}
	return m, m.openFloats(floats(b[blockFloats]))
}

func openTable(data []byte, rows, cols int) (table, error) {
	if len(data) != rows*(4+cols) {
		return table{}, fmt.Errorf("neural model: table of %d bytes, want %d", len(data), rows*(4+cols))
	}
	return table{cols, floats(data[:4*rows]), data[4*rows:]}, nil
}

func checkSizes(b []byte, sizes []uint32) error {
	if len(b) != 4*len(sizes) {
		return fmt.Errorf("neural model: %d bytes of sizes", len(b))
	}
	for i, want := range sizes {
		if got := binary.LittleEndian.Uint32(b[4*i:]); got != want {
			return fmt.Errorf("neural model: size %d is %d, want %d", i, got, want)
		}
	}
	return nil
}

func (m *Model) openMatrices(b [][]byte) error {
	type want struct {
		to        *matrix
		block     int
		ins, outs int
	}
	list := []want{
		{&m.mix, blockMix, Inputs, 2 * Width}, {&m.tag, blockTag, Width, len(m.classes)},
		{&m.top, blockTop, Width, Tops}, {&m.bilinear, blockBilinear, ArcSize, ArcSize},
		{&m.rel, blockRel, RelSize, text.RelCount},
	}
	for l := range m.gate {
		list = append(list, want{&m.gate[l], blockGate0 + l, Width, Gates})
	}
	for _, w := range list {
		var err error
		if *w.to, err = openMatrix(b[w.block], w.ins, w.outs); err != nil {
			return err
		}
	}
	return nil
}

func openMatrix(data []byte, ins, outs int) (matrix, error) {
	outs = padded(outs)
	if len(data) != outs*(8+ins) {
		return matrix{}, fmt.Errorf("neural model: matrix of %d bytes, want %d", len(data), outs*(8+ins))
	}
	m := matrix{ins: ins, outs: outs, unit: floats(data[:4*outs]), bias: floats(data[4*outs : 8*outs]), w: data[8*outs:]}
	if !hasAVX2 {
		m.widen()
	}
	return m, nil
}

func (m *Model) openFloats(f []float32) error {
	if len(f) != Layers*4*Hidden+ArcSize+RelSize+Distances {
		return fmt.Errorf("neural model: %d single weights", len(f))
	}
	for l := range m.state {
		m.state[l], f = f[:4*Hidden], f[4*Hidden:]
	}
	m.rootArc, f = f[:ArcSize], f[ArcSize:]
	m.rootRel, m.distance = f[:RelSize], f[RelSize:]
	return nil
}

func floats(b []byte) []float32 {
	out := make([]float32, len(b)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}

func appendFloats(out []byte, f []float32) []byte {
	for _, v := range f {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
	}
	return out
}
