package linear

import (
	"encoding/binary"
	"fmt"
	"math"
)

const (
	headerSize = 16
	maxRow     = 255
)

// Table is a packed model, read in place.
//
// Layout, little-endian: index size (a power of two), bytes of cells, classes,
// unit (float32 bits); then the index, 8 bytes an entry, 0 where empty; then the
// cells. An entry is feature<<40 | first cell<<8 | number of cells, and a cell is
// class and weight, a byte each. In a table of up to three classes there are no
// cells, and an entry is 1<<63 | feature<<36 and the weights, 12 bits each.
type Table struct {
	Classes int
	// Unit is the weight that 1 stands for.
	Unit  float32
	mask  uint32
	index []byte
	cells []byte
}

// Open reads a table from the front of data and returns what follows it. The
// table shares memory with data.
func Open(data []byte) (*Table, []byte, error) {
	if len(data) < headerSize {
		return nil, nil, fmt.Errorf("model table: %d bytes, header needs %d", len(data), headerSize)
	}
	size := int(binary.LittleEndian.Uint32(data[0:]))
	cells := int(binary.LittleEndian.Uint32(data[4:]))
	end := headerSize + 8*size + cells
	if size == 0 || size&(size-1) != 0 || end > len(data) {
		return nil, nil, fmt.Errorf("model table: index of %d and %d bytes of cells do not fit %d bytes", size, cells, len(data))
	}
	t := &Table{
		Classes: int(binary.LittleEndian.Uint32(data[8:])),
		Unit:    math.Float32frombits(binary.LittleEndian.Uint32(data[12:])),
		mask:    uint32(size - 1),
		index:   data[headerSize : headerSize+8*size],
		cells:   data[headerSize+8*size : end],
	}
	return t, data[end:], nil
}

// home is where the search for a feature begins.
func home(f Feature, mask uint32) uint32 { return uint32(f) * 0x9E3779B1 >> 8 & mask }

// Tables of few classes keep the weights in the index.
const (
	fewClasses = 3
	fewBits    = 12
	fewMax     = 1<<(fewBits-1) - 1
)

// maxFeatures is how many features are looked up at a time.
const maxFeatures = 64

// Score adds the weights of the features to scores, one per class, in units.
func (t *Table) Score(feats []Feature, scores []int32) {
	for len(feats) > maxFeatures {
		t.score(feats[:maxFeatures], scores)
		feats = feats[maxFeatures:]
	}
	t.score(feats, scores)
}

// score looks all features up before it uses any: the reads from memory, which
// cost most, then overlap.
func (t *Table) score(feats []Feature, scores []int32) {
	var found [maxFeatures]uint64
	for i, f := range feats {
		found[i&(maxFeatures-1)] = binary.LittleEndian.Uint64(t.index[8*home(f, t.mask):])
	}
	if t.Classes <= fewClasses {
		t.scoreFew(feats, &found, scores)
		return
	}
	for i, f := range feats {
		e := found[i&(maxFeatures-1)]
		for at := home(f, t.mask); e != 0; {
			if uint32(e>>40) == uint32(f) {
				t.row(e, scores)
				break
			}
			at = (at + 1) & t.mask
			e = binary.LittleEndian.Uint64(t.index[8*at:])
		}
	}
}

func (t *Table) row(e uint64, scores []int32) {
	first, n := uint32(e>>8), uint32(e&0xff)
	for row := t.cells[2*first : 2*(first+n)]; len(row) >= 2; row = row[2:] {
		scores[row[0]] += int32(int8(row[1]))
	}
}

func (t *Table) scoreFew(feats []Feature, found *[maxFeatures]uint64, scores []int32) {
	var s0, s1, s2 int64
	for i, f := range feats {
		e := found[i&(maxFeatures-1)]
		for at := home(f, t.mask); e != 0; {
			if uint32(e>>36)&(1<<Bits-1) == uint32(f) {
				s0 += int64(e<<52) >> 52
				s1 += int64(e<<40) >> 52
				s2 += int64(e<<28) >> 52
				break
			}
			at = (at + 1) & t.mask
			e = binary.LittleEndian.Uint64(t.index[8*at:])
		}
	}
	for c, s := range [fewClasses]int64{s0, s1, s2} {
		if c < len(scores) {
			scores[c] += int32(s)
		}
	}
}
