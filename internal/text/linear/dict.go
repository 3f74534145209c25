package linear

import (
	"encoding/binary"
	"fmt"
	"sort"
)

// Dict maps 32-bit keys to 32-bit values, packed and read in place. The value 0
// means absent. Keys are hashes: of two words with one key the first packed wins.
type Dict struct {
	mask  uint32
	slots []byte
}

// Key folds an atom to the key of a Dict, never 0.
func Key(a uint64) uint32 {
	return uint32(a*mulA>>32) | 1
}

// PackDict writes a dictionary.
func PackDict(m map[uint32]uint32) []byte {
	keys := make([]uint32, 0, len(m))
	for k, v := range m {
		if v != 0 {
			keys = append(keys, k)
		}
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	size := 1
	for size*7 < len(keys)*10+10 {
		size *= 2
	}
	slots := make([]byte, 8*size)
	for _, k := range keys {
		at := int(k>>1) & (size - 1)
		for binary.LittleEndian.Uint32(slots[8*at:]) != 0 {
			at = (at + 1) & (size - 1)
		}
		binary.LittleEndian.PutUint32(slots[8*at:], k)
		binary.LittleEndian.PutUint32(slots[8*at+4:], m[k])
	}
	return slots
}

// OpenDict reads a dictionary that fills data.
func OpenDict(data []byte) (Dict, error) {
	n := len(data) / 8
	if n == 0 || n&(n-1) != 0 || len(data)%8 != 0 {
		return Dict{}, fmt.Errorf("model dictionary: %d bytes are no power of two of slots", len(data))
	}
	return Dict{mask: uint32(n - 1), slots: data}, nil
}

// Get returns the value of key, 0 when absent.
func (d Dict) Get(key uint32) uint32 {
	if len(d.slots) == 0 {
		return 0
	}
	at := key >> 1 & d.mask
	for {
		e := binary.LittleEndian.Uint64(d.slots[8*at:])
		if uint32(e) == key {
			return uint32(e >> 32)
		}
		if e == 0 {
			return 0
		}
		at = (at + 1) & d.mask
	}
}

// AppendBlock appends one length-prefixed block to a model file.
func AppendBlock(out, block []byte) []byte {
	out = binary.LittleEndian.AppendUint32(out, uint32(len(block)))
	return append(out, block...)
}

// Blocks cuts a model file into its n blocks.
func Blocks(data []byte, n int) ([][]byte, error) {
	out := make([][]byte, n)
	for i := range out {
		if len(data) < 4 {
			return nil, fmt.Errorf("model file: ends before block %d of %d", i+1, n)
		}
		size := int(binary.LittleEndian.Uint32(data))
		if size > len(data)-4 {
			return nil, fmt.Errorf("model file: block %d of %d bytes, %d left", i+1, size, len(data)-4)
		}
		out[i], data = data[4:4+size], data[4+size:]
	}
	return out, nil
}

// Bytes is the packed dictionary.
func (d Dict) Bytes() []byte { return d.slots }

// Empty reports whether there is nothing in the dictionary.
func (d Dict) Empty() bool { return len(d.slots) == 0 }
