package tag

import (
	"unicode"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/vocab"
)

// atom is what the features know of one token.
type atom struct {
	form, low    uint64 // hashes, as written and in lower case
	suffix       [4]uint64
	prefix       [3]uint64
	shape        uint64
	fine, coarse uint64
	lex          uint64 // commonest classes, 0 for rare words
	only         uint8  // the class of a word that has no other, 0 if it may have
}

// pad is the number of empty atoms on either side of a sentence.
const pad = 2

// Shapes of the empty atoms next to a sentence, falling from the second on.
const (
	before0 = 99
	behind0 = 97
)

// startClass stands for the classes before the first token.
const startClass = uint8(255)

// atoms appends the atoms of a sentence, padded, to buf.
func (m *model) atoms(buf []atom, toks []text.Token) []atom {
	buf = append(buf, atom{shape: before0 - 1}, atom{shape: before0})
	for i := range toks {
		buf = append(buf, atom{})
		m.fill(&buf[len(buf)-1], toks[i].Form, i == 0)
	}
	return append(buf, atom{shape: behind0}, atom{shape: behind0 - 1})
}

func (m *model) fill(at *atom, form string, first bool) {
	form = plainQuote(form)
	at.form = linear.String(form)
	at.low = linear.Lower(form)
	w := vocab.Look(at.low)
	at.fine, at.coarse = w.Fine(), w.Coarse()
	at.shape = shape(form, first) | w.Frequency()>>2<<8
	var low [40]byte
	n := 0
	for n < len(form) && n < 20 {
		low[n] = lowerByte(form[n])
		n++
	}
	for k := range at.prefix {
		if n > k {
			at.prefix[k] = bytesAtom(low[:k+1])
		}
	}
	n = 0
	for n < len(form) && n < 6 {
		low[n] = lowerByte(form[len(form)-1-n])
		n++
	}
	for k := range at.suffix {
		if n > k {
			at.suffix[k] = bytesAtom(low[:k+1])
		}
	}
	e := m.lexicon.Get(linear.Key(at.low))
	at.lex = uint64(e)
	if e>>16&1 != 0 {
		at.only = uint8(e)
	}
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
func shape(form string, first bool) uint64 {
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
			upper = min(upper+1, 2)
			if i == 0 {
				capital = 1
			}
		case c >= '0' && c <= '9':
			digit = 1
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
	s := upper | lower<<2 | digit<<3 | hyphen<<4 | stop<<5 | other<<6 | capital<<7
	if first {
		s |= 1 << 12
	}
	return s | min(uint64(n), 3)<<13
}

// features appends the features of atom i after the classes p1 and p2.
func features(buf []linear.Feature, at []atom, i int, p1, p2 uint8) []linear.Feature {
	w, l1, l2, r1, r2 := &at[i], &at[i-1], &at[i-2], &at[i+1], &at[i+2]
	a1, a2 := uint64(p1), uint64(p2)
	pp := a1<<8 | a2
	lex := w.lex
	return append(buf,
		linear.Hash(1, w.low),
		linear.Hash(2, w.form),
		linear.Hash(3, linear.Join(w.low, a1)),
		linear.Hash(4, pp),
		linear.Hash(5, linear.Join(w.low, pp)),
		linear.Hash(6, linear.Join(w.shape, a1)),
		linear.Hash(7, w.suffix[0]),
		linear.Hash(8, w.suffix[1]),
		linear.Hash(9, w.suffix[2]),
		linear.Hash(10, w.suffix[3]),
		linear.Hash(11, w.prefix[0]),
		linear.Hash(12, w.prefix[1]),
		linear.Hash(13, w.prefix[2]),
		linear.Hash(14, w.fine),
		linear.Hash(15, w.coarse<<8|a1),
		linear.Hash(16, l1.low),
		linear.Hash(17, linear.Join(l1.low, a2)),
		linear.Hash(18, l2.low),
		linear.Hash(19, r1.low),
		linear.Hash(20, r2.low),
		linear.Hash(21, r1.fine<<12|w.fine),
		linear.Hash(22, linear.Join(l1.fine<<12|w.fine, lex)),
		linear.Hash(23, r1.lex<<20|lex),
		linear.Hash(24, linear.Join(r1.lex<<20|lex, pp)),
		linear.Hash(25, linear.Join(r1.lex<<20|r2.lex, lex<<8|a1)),
		linear.Hash(26, linear.Join(w.low, r1.low)),
		linear.Hash(27, linear.Join(l1.low, w.low)),
		linear.Hash(28, linear.Join(r1.suffix[1], lex<<8|a1)),
		linear.Hash(29, linear.Join(w.suffix[2], a1)),
		linear.Hash(30, linear.Join(w.shape, r1.shape)),
		linear.Hash(31, linear.Join(w.shape, l1.shape)),
		linear.Hash(32, lex<<8|a1),
		linear.Hash(33, r1.fine),
		linear.Hash(34, l1.fine),
		linear.Hash(35, linear.Join(w.suffix[1], w.shape)),
		linear.Hash(36, linear.Join(r1.low, pp)),
		linear.Hash(37, linear.Join(r1.coarse<<8|r2.coarse, lex)),
		linear.Hash(38, r2.fine<<12|r1.fine),
		linear.Hash(39, w.shape),
		linear.Hash(40, linear.Join(w.fine, pp)),
		linear.Hash(41, linear.Join(l2.low, linear.Join(l1.low, lex))),
	)
}
