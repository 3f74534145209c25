// Package linear holds the sparse linear models behind the language stages:
// averaged perceptrons over hashed features, trained as growing rows and packed
// into tables that are read where they lie.
//
// A feature is a number below 1<<Bits made by Hash. A packed table holds only
// the features that survived training; a feature it does not know counts zero.
package linear

// Bits is the width of a feature number.
const Bits = 24

// Feature is a hashed feature.
type Feature uint32

const (
	mulA = 0x9E3779B97F4A7C15
	mulB = 0xD6E8FEB86659FD93
)

// Hash makes the feature of template t over the atoms a.
func Hash(t int, a uint64) Feature {
	h := (a + uint64(t+1)*mulB) * mulA
	h ^= h >> 29
	return Feature(h * mulB >> (64 - Bits))
}

// Join combines two atoms into one, order kept.
func Join(a, b uint64) uint64 {
	h := (a ^ b*mulB) * mulA
	return h ^ h>>32
}

// String hashes the bytes of s to an atom.
func String(s string) uint64 {
	h := uint64(len(s)) * mulB
	for len(s) >= 8 {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		h = (h ^ w) * mulA
		h ^= h >> 32
		s = s[8:]
	}
	var w uint64
	for i := 0; i < len(s); i++ {
		w |= uint64(s[i]) << (8 * i)
	}
	h = (h ^ w) * mulA
	return h ^ h>>32
}

// Lower is String of s with ASCII letters in lower case.
func Lower(s string) uint64 {
	h := uint64(len(s)) * mulB
	for len(s) >= 8 {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		h = (h ^ lowerWord(w)) * mulA
		h ^= h >> 32
		s = s[8:]
	}
	var w uint64
	for i := 0; i < len(s); i++ {
		w |= uint64(s[i]) << (8 * i)
	}
	h = (h ^ lowerWord(w)) * mulA
	return h ^ h>>32
}

// lowerWord puts the ASCII capitals among eight bytes into lower case at once.
func lowerWord(w uint64) uint64 {
	const ones = 0x0101010101010101
	low := w & (0x7f * ones)
	fromA := low + (0x80-'A')*ones
	pastZ := low + (0x80-'Z'-1)*ones
	return w | (fromA&^pastZ&^w&(0x80*ones))>>2
}
