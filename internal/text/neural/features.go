package neural

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/vocab"
)

// Normal is the form under which a word's vector is kept: lower case, straight quotes.
func Normal(form string) string {
	form = plainQuote(form)
	for i := 0; i < len(form); i++ {
		if c := form[i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf {
			return strings.ToLower(form)
		}
	}
	return form
}

// plainQuote maps quotation marks to those of the treebanks.
func plainQuote(form string) string {
	switch form {
	case "“", "”", "«", "»", "„", "``", "''":
		return "\""
	case "‘", "’", "`":
		return "'"
	case "…":
		return "..."
	}
	return form
}

// Rows of the feature tables, powers of two. A feature is hashed to a row.
const (
	WordRows   = 1 << 14
	SuffixRows = 1 << 13
	PrefixRows = 1 << 13
)

// Atoms are the rows of one word form in the tables of the first layer.
type Atoms struct {
	Word   [2]uint32 // lower-case form, two rows so that few words share both
	Suffix [5]uint32 // endings of 1 to 5 bytes, in lower case
	Prefix [8]uint32 // beginnings of 1 to 4 bytes, spelling, classes, frequency
	Key    uint32    // of the word's vector
}

// Read fills the atoms of a form.
func (at *Atoms) Read(form string) {
	form = plainQuote(form)
	low := linear.Lower(form)
	at.Key = linear.Key(low)
	at.Word = [2]uint32{row(1, low, WordRows), row(2, low, WordRows)}
	var buf [8]byte
	n := min(len(form), 5)
	for k := range at.Suffix {
		if k < n {
			buf[k] = lowerByte(form[len(form)-1-k])
			at.Suffix[k] = row(uint64(3+k), bytesAtom(buf[:k+1]), SuffixRows)
		} else {
			at.Suffix[k] = row(uint64(3+k), 0, SuffixRows)
		}
	}
	n = min(len(form), 4)
	for k := 0; k < 4; k++ {
		if k < n {
			buf[k] = lowerByte(form[k])
			at.Prefix[k] = row(uint64(10+k), bytesAtom(buf[:k+1]), PrefixRows)
		} else {
			at.Prefix[k] = row(uint64(10+k), 0, PrefixRows)
		}
	}
	w := vocab.Look(low)
	at.Prefix[4] = row(14, shape(form), PrefixRows)
	at.Prefix[5] = row(15, w.Fine(), PrefixRows)
	at.Prefix[6] = row(16, w.Coarse(), PrefixRows)
	at.Prefix[7] = row(17, w.Frequency()<<8|uint64(min(len(form), 12)), PrefixRows)
}

func row(template, a uint64, rows uint32) uint32 {
	return uint32(linear.Join(a, template)>>17) & (rows - 1)
}

func lowerByte(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

func bytesAtom(b []byte) uint64 {
	var w uint64
	for _, c := range b {
		w = w<<8 | uint64(c)
	}
	return w<<3 | uint64(len(b))
}

// shape packs what the spelling shows: case, digits, marks, length.
func shape(form string) uint64 {
	var upper, lower, digit, hyphen, stop, other, capital uint64
	n := 0
	for i := 0; i < len(form); n++ {
		c := rune(form[i])
		size := 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(form[i:])
		}
		switch {
		case c >= 'a' && c <= 'z':
			lower = 1
		case c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf && unicode.IsUpper(c):
			upper = min(upper+1, 3)
			if i == 0 {
				capital = 1
			}
		case c >= '0' && c <= '9':
			digit = min(digit+1, 4)
		case c == '-':
			hyphen = 1
		case c == '.':
			stop = 1
		case c >= utf8.RuneSelf && unicode.IsLetter(c):
			lower = 1
		default:
			other = 1
		}
		i += size
	}
	return upper | lower<<2 | digit<<3 | hyphen<<6 | stop<<7 | other<<8 | capital<<9 | min(uint64(n), 4)<<10
}
