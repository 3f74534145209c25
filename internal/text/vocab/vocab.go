// Package vocab knows words from raw text: the classes of words that occur in
// like contexts, and how frequent a word is.
//
// The classes come from cmd/casus-train; docs/model-card.md says from what text.
package vocab

import (
	_ "embed"

	"github.com/casus-events/casus/internal/text/linear"
)

//go:embed vocab.model
var data []byte

var words = func() linear.Dict {
	d, err := linear.OpenDict(data)
	if err != nil {
		return linear.Dict{}
	}
	return d
}()

// Word is what is known of a word form, lower and upper case alike.
type Word uint32

// Sizes of the two classings.
const (
	FineClasses   = 1024
	CoarseClasses = 64
)

// Make packs a word's entry; fine and coarse classes count from 1, frequency is
// a rank from 1 (rare) to 15.
func Make(fine, coarse, frequency int) Word {
	return Word(fine | coarse<<12 | frequency<<20)
}

// Fine is the word's class among FineClasses, 0 when unknown.
func (w Word) Fine() uint64 { return uint64(w & 0xfff) }

// Coarse is the word's class among CoarseClasses, 0 when unknown.
func (w Word) Coarse() uint64 { return uint64(w >> 12 & 0xff) }

// Frequency is the logarithm of the word's count in raw text, 0 when unknown.
func (w Word) Frequency() uint64 { return uint64(w >> 20 & 0xf) }

// Look returns the entry of the word whose linear.Lower hash is given.
func Look(lower uint64) Word { return Word(words.Get(linear.Key(lower))) }

// Replace makes a packed dictionary the one in use; the trainer needs it.
func Replace(packed []byte) error {
	d, err := linear.OpenDict(packed)
	if err == nil {
		words = d
	}
	return err
}
