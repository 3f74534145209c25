package text

import "unicode/utf8"

// Runes converts byte offsets of one text into code point offsets. Offsets must be
// asked for in any order; a table of checkpoints keeps each answer short.
type Runes struct {
	text  string
	ascii bool
	marks []int32 // code points before byte i*step
}

const runeStep = 256

// Set prepares the converter for a text; memory is kept from text to text.
func (r *Runes) Set(s string) {
	r.text, r.ascii, r.marks = s, true, r.marks[:0]
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			r.ascii = false
			break
		}
	}
	if r.ascii {
		return
	}
	count := int32(0)
	for i := 0; i < len(s); i++ {
		if i%runeStep == 0 {
			r.marks = append(r.marks, count)
		}
		if starts(s, i) {
			count++
		}
	}
}

// starts reports whether a code point (or a stray byte, which counts as one) begins at byte i.
func starts(s string, i int) bool {
	if s[i] < utf8.RuneSelf || utf8.RuneStart(s[i]) {
		return true
	}
	// A continuation byte belongs to a rune only if a valid sequence covers it.
	for back := 1; back <= 3 && i-back >= 0; back++ {
		if utf8.RuneStart(s[i-back]) {
			_, n := utf8.DecodeRuneInString(s[i-back:])
			return n <= back
		}
	}
	return true
}

// At is the number of code points before byte i.
func (r *Runes) At(i int32) int {
	if r.ascii || i <= 0 {
		return max(int(i), 0)
	}
	n := int(i)
	if n > len(r.text) {
		n = len(r.text)
	}
	m := n / runeStep
	if m >= len(r.marks) {
		m = len(r.marks) - 1
	}
	count := int(r.marks[m])
	for k := m * runeStep; k < n; k++ {
		if starts(r.text, k) {
			count++
		}
	}
	return count
}

// Byte is the byte offset of code point n, the length of the text when it is shorter.
func (r *Runes) Byte(n int) int32 {
	if n <= 0 {
		return 0
	}
	if r.ascii {
		return int32(min(n, len(r.text)))
	}
	lo, hi := 0, len(r.marks)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if int(r.marks[mid]) <= n {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	count := int(r.marks[lo])
	for k := lo * runeStep; k < len(r.text); k++ {
		if starts(r.text, k) {
			if count == n {
				return int32(k)
			}
			count++
		}
	}
	return int32(len(r.text))
}
