package actor

import "bytes"

// lexicon numbers folded words from 1. The words lie in one run of bytes and the table of
// numbers is probed in steps of one, so that filling it allocates next to nothing.
type lexicon struct {
	slots []int32 // number of a word, 0 for an empty slot; a power of two of them
	ends  []uint32
	bytes []byte
}

func newLexicon(words int) *lexicon {
	return &lexicon{slots: make([]int32, 2*words), ends: make([]uint32, 1, words), bytes: make([]byte, 0, 8*words)}
}

func (l *lexicon) word(id int32) []byte { return l.bytes[l.ends[id-1]:l.ends[id]] }

func (l *lexicon) size() int { return len(l.ends) - 1 }

// slot is where w stands, or the empty slot where it belongs.
func (l *lexicon) slot(w []byte) uint32 {
	h := uint32(2166136261)
	for _, b := range w {
		h = (h ^ uint32(b)) * 16777619
	}
	mask := uint32(len(l.slots) - 1)
	for i := (h ^ h>>15) & mask; ; i = (i + 1) & mask {
		if id := l.slots[i]; id == 0 || bytes.Equal(l.word(id), w) {
			return i
		}
	}
}

// find is the number of a word, 0 for one that no name has.
func (l *lexicon) find(w []byte) int32 { return l.slots[l.slot(w)] }

// add is the number of a word, a new one if need be.
func (l *lexicon) add(w []byte) int32 {
	i := l.slot(w)
	if id := l.slots[i]; id != 0 {
		return id
	}
	l.bytes = append(l.bytes, w...)
	l.ends = append(l.ends, uint32(len(l.bytes)))
	id := int32(l.size())
	l.slots[i] = id
	if 2*l.size() > len(l.slots) {
		l.slots = make([]int32, 2*len(l.slots))
		for k := int32(1); k <= id; k++ {
			l.slots[l.slot(l.word(k))] = k
		}
	}
	return id
}

// edges maps a node and a word to the next node.
type edges struct {
	keys  []uint64 // node<<32 | word; 0 is empty, since words begin at 1
	nodes []int32
	count int
}

func newEdges(room int) edges {
	return edges{keys: make([]uint64, 2*room), nodes: make([]int32, 2*room)}
}

func (e *edges) slot(key uint64) uint64 {
	h := key * 0x9E3779B97F4A7C15
	mask := uint64(len(e.keys) - 1)
	for i := (h >> 32) & mask; ; i = (i + 1) & mask {
		if e.keys[i] == 0 || e.keys[i] == key {
			return i
		}
	}
}

// find is the node that follows, 0 for none.
func (e *edges) find(node, word int32) int32 {
	return e.nodes[e.slot(uint64(node)<<32|uint64(uint32(word)))]
}

func (e *edges) set(node, word, to int32) {
	key := uint64(node)<<32 | uint64(uint32(word))
	i := e.slot(key)
	e.keys[i], e.nodes[i] = key, to
	if e.count++; 2*e.count > len(e.keys) {
		old := *e
		*e = newEdges(len(old.keys))
		for k, key := range old.keys {
			if key != 0 {
				j := e.slot(key)
				e.keys[j], e.nodes[j] = key, old.nodes[k]
			}
		}
		e.count = old.count
	}
}
