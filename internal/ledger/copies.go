package ledger

import (
	"encoding/binary"
	"slices"
	"unicode"
	"unicode/utf8"
)

// Copies of one report are found by their five-word shingles. A document is filed under
// the probes least shingle hashes of its text; documents filed under the same hash within
// copyDays of publication are compared by their sketches, the sketchSize least hashes, which
// give the share of common shingles (exactly, when both texts have no more). This is
// MinHash by the least k values of one permutation: every hash is a band of one row.
const (
	shingleWords = 5
	// SketchSize is the number of hashes of a sketch.
	SketchSize = 64
	// Probes is the number of hashes under which a document is filed.
	Probes = 8
	// CopyDays is how far apart copies of one report are published.
	CopyDays = 14
)

// A pair is a copy when the texts share copyShare of all their shingles, or when the shorter
// one stands almost whole in the longer one, which adds no more than twice as much.
//
// Of two texts of which one has fewer than shortShingles, copyShort must be shared: short reports on a
// running story share half their words and tell something new.
const (
	copyShare     = 0.40
	copyShort     = 0.65
	shortShingles = 60
	containShare  = 0.90
	containLeast  = 0.28
	leastShingles = 6 // shorter texts are copies only when all their words are equal
)

// Sketch is what a document's text looks like to the finder of copies.
type Sketch struct {
	Hashes []uint32 // the least ones, ascending, distinct; of a text too short, one of all its words
	Count  int      // all distinct shingles of the text, 0 for a text too short
}

// MakeSketch reads a text. Case, punctuation and space do not count.
func MakeSketch(text string) Sketch {
	var window [shingleWords]uint64
	var all []uint32
	words, whole := 0, uint64(0)
	eachWord(text, func(h uint64) {
		whole = mix(whole ^ h)
		window[words%shingleWords] = h
		words++
		if words >= shingleWords {
			var sum uint64
			for k := range shingleWords {
				sum = mix(sum ^ window[(words+k)%shingleWords])
			}
			all = append(all, uint32(sum>>32))
		}
	})
	slices.Sort(all)
	all = slices.Compact(all)
	switch {
	case words == 0:
		return Sketch{}
	case len(all) < leastShingles:
		return Sketch{Hashes: []uint32{uint32(whole >> 32)}}
	}
	return Sketch{slices.Clone(all[:min(len(all), SketchSize)]), len(all)}
}

// eachWord calls word with the hash of every run of letters and digits, in lower case.
func eachWord(text string, word func(uint64)) {
	const seed, prime = 14695981039346656037, 1099511628211 // FNV-1a
	h, in := uint64(seed), false
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			r = unicode.ToLower(r)
		default:
			if in {
				word(h)
				h, in = seed, false
			}
			continue
		}
		h, in = (h^uint64(r))*prime, true
	}
	if in {
		word(h)
	}
}

// mix is the finaliser of splitmix64.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// Filed are the hashes under which a document with this sketch is filed; none for a text without words.
func (s Sketch) Filed() []uint32 {
	return s.Hashes[:min(len(s.Hashes), Probes)]
}

// Copies reports whether two texts are one report. It is symmetric.
func Copies(a, b Sketch) bool {
	if a.Count == 0 || b.Count == 0 {
		return a.Count == b.Count && len(a.Hashes) > 0 && slices.Equal(a.Hashes, b.Hashes)
	}
	share := common(a, b)
	// share = both / (a + b - both)
	both := share / (1 + share) * float64(a.Count+b.Count)
	enough := copyShare
	if min(a.Count, b.Count) < shortShingles {
		enough = copyShort
	}
	return share >= enough || share >= containLeast && both >= containShare*float64(min(a.Count, b.Count))
}

// common estimates the share of common shingles from the least hashes of the union.
func common(a, b Sketch) float64 {
	size := SketchSize
	if a.Count <= SketchSize && b.Count <= SketchSize {
		size = 2 * SketchSize
	}
	i, j, union, both := 0, 0, 0, 0
	for union < size && (i < len(a.Hashes) || j < len(b.Hashes)) {
		switch {
		case j == len(b.Hashes) || i < len(a.Hashes) && a.Hashes[i] < b.Hashes[j]:
			i++
		case i == len(a.Hashes) || a.Hashes[i] > b.Hashes[j]:
			j++
		default:
			i, j, both = i+1, j+1, both+1
		}
		union++
	}
	if union == 0 {
		return 0
	}
	return float64(both) / float64(union)
}

// Bytes packs a sketch; SketchOf unpacks it.
func (s Sketch) Bytes() []byte {
	out := binary.LittleEndian.AppendUint32(make([]byte, 0, 4+4*len(s.Hashes)), uint32(s.Count))
	for _, h := range s.Hashes {
		out = binary.LittleEndian.AppendUint32(out, h)
	}
	return out
}

// SketchOf reads what Bytes packed; damaged bytes give a sketch that is like no other.
func SketchOf(b []byte) Sketch {
	if len(b) < 4 || len(b)%4 != 0 {
		return Sketch{}
	}
	s := Sketch{Count: int(binary.LittleEndian.Uint32(b))}
	for b = b[4:]; len(b) > 0; b = b[4:] {
		s.Hashes = append(s.Hashes, binary.LittleEndian.Uint32(b))
	}
	return s
}
