package neural

import (
	"encoding/binary"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// NameWeights is the recogniser of names as trained, matrices with a row per input.
type NameWeights struct {
	Lists        []byte // as PhraseList.Pack writes them
	Rows         []float32
	State        []float32
	Vector       []float32
	Bias         []float32
	Deep         []float32
	DeepBias     []float32
	Out, OutBias []float32
	Pair         []float32
}

// Pack writes the model file.
func (w *NameWeights) Pack() []byte {
	b := make([][]byte, nameBlockCount)
	for _, s := range nameSizes {
		b[nameBlockSizes] = binary.LittleEndian.AppendUint32(b[nameBlockSizes], s)
	}
	none := make([]float32, NameWide)
	b[nameBlockLists] = w.Lists
	b[nameBlockRows] = packTable(w.Rows, NameWide)
	b[nameBlockState] = packMatrix(w.State, none, Width)
	b[nameBlockVector] = packMatrix(w.Vector, none, VectorSize)
	b[nameBlockDeep] = packMatrix(w.Deep, none, NameSize)
	b[nameBlockOut] = packMatrix(w.Out, w.OutBias, NameSize)
	b[nameBlockFloats] = appendFloats(appendFloats(appendFloats(nil, w.Bias), w.DeepBias), w.Pair)
	var out []byte
	for _, block := range b {
		out = linear.AppendBlock(out, block)
	}
	return out
}

// UseNames makes the reader find names with a packed model.
func (r *Reader) UseNames(packed []byte) error {
	n, err := openNames(packed, r.m)
	if err == nil {
		r.namer = newNamer(n)
	}
	return err
}

// Encode tags a sentence of up to Longest tokens and calls each with what the last layer makes of them, Width
// values a token in units of unit, for training.
func (r *Reader) Encode(toks []text.Token, each func(i int, values []int16, unit float32)) {
	r.net.tap = func(q []int16, unit []float32) {
		for i := range toks {
			each(i, q[i*Width:][:Width], unit[i])
		}
	}
	r.piece(toks, 0)
	r.net.tap = nil
}

// WordVector is the vector of the word with a key, nil if it has none.
func (r *Reader) WordVector(key uint32) []byte {
	at := int(r.m.vectorDict.Get(key)) * VectorSize
	if at <= 0 || at+VectorSize > len(r.m.vectors) {
		return nil
	}
	return r.m.vectors[at:][:VectorSize]
}
