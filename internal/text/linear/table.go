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
// unit (float32 bits); then the index of 8-byte entries, feature<<40 | first
// cell<<8 | cells, 0 where empty; then the cells, class and weight, a byte each.
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
func home(f Feature, size int) int { return int(uint32(f)*0x9E3779B1>>8) & (size - 1) }

// Score adds the weights of the features to scores, one per class, in units.
func (t *Table) Score(feats []Feature, scores []int32) {
	index, mask := t.index, t.mask
	for _, f := range feats {
		at := uint32(f) * 0x9E3779B1 >> 8 & mask
		for {
			e := binary.LittleEndian.Uint64(index[8*at:])
			if e == 0 {
				break
			}
			if uint32(e>>40) != uint32(f) {
				at = (at + 1) & mask
				continue
			}
			first, n := uint32(e>>8), uint32(e&0xff)
			for row := t.cells[2*first : 2*(first+n)]; len(row) >= 2; row = row[2:] {
				scores[row[0]] += int32(int8(row[1]))
			}
			break
		}
	}
}
