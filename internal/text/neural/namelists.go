package neural

import (
	"encoding/binary"
	"fmt"
	"sort"

	"github.com/casus-events/casus/internal/text/linear"
)

// Listed is a set of kinds of lists that a phrase is on.
type Listed uint16

// The kinds of lists.
const (
	ListedState Listed = 1 << iota
	ListedCity
	ListedTown
	ListedRegion
	ListedPeople
	ListedLeader
	ListedBody
	ListedGiven
	ListedSurname
	ListedFirm
	ListedPlace // other places
	ListedPerson
	// ListedStart: a longer phrase begins so.
	ListedStart Listed = 1 << 15
)

// LongestListed is the most tokens of a phrase in the lists.
const LongestListed = 4

// lists maps phrases to the lists that they are on. A slot of four bytes holds a part of the phrase's hash
// and the kinds; of 65,536 phrases that are on no list about one seems to be.
type lists struct {
	mask  uint32
	slots []byte
}

// listHash joins the next word, as linear.Lower, to the hash of the phrase so far.
func listHash(h, low uint64) uint64 { return linear.Join(h, low) }

func listSlot(h uint64) (home uint32, mark uint32) {
	return uint32(h >> 8), uint32(h>>40)&0xffff | 1<<0
}

func (l *lists) look(h uint64) Listed {
	if len(l.slots) == 0 {
		return 0
	}
	at, mark := listSlot(h)
	for {
		at &= l.mask
		s := binary.LittleEndian.Uint32(l.slots[4*at:])
		if s == 0 || s>>16 == mark {
			return Listed(s)
		}
		at++
	}
}

func openLists(data []byte) (lists, error) {
	n := len(data) / 4
	if n == 0 || n&(n-1) != 0 || len(data)%4 != 0 {
		return lists{}, fmt.Errorf("name lists: %d bytes are no power of two of slots", len(data))
	}
	return lists{mask: uint32(n - 1), slots: data}, nil
}

// PhraseList gathers phrases and packs them.
type PhraseList map[uint64]Listed

// Put adds a phrase of up to LongestListed words.
func (p PhraseList) Put(words []string, kind Listed) {
	h := uint64(0)
	for i, w := range words {
		h = listHash(h, linear.Lower(plainQuote(w)))
		if i+1 < len(words) {
			p[h] |= ListedStart
		}
	}
	if h != 0 {
		p[h] |= kind
	}
}

// Kinds is the set of lists that a phrase is on.
func (p PhraseList) Kinds(words ...string) Listed {
	h := uint64(0)
	for _, w := range words {
		h = listHash(h, linear.Lower(plainQuote(w)))
	}
	return p[h]
}

// Pack writes the lists.
func (p PhraseList) Pack() []byte {
	keys := make([]uint64, 0, len(p))
	for k := range p {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	size := 1
	for size*4 < len(keys)*5+8 {
		size *= 2
	}
	slots := make([]byte, 4*size)
	for _, k := range keys {
		at, mark := listSlot(k)
		for at &= uint32(size - 1); ; at = (at + 1) & uint32(size-1) {
			s := binary.LittleEndian.Uint32(slots[4*at:])
			if s == 0 || s>>16 == mark {
				binary.LittleEndian.PutUint32(slots[4*at:], s|mark<<16|uint32(p[k]))
				break
			}
		}
	}
	return slots
}
