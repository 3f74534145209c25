package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names and texts are compared word by word after folding: small letters,
// no accents, no dots, no apostrophes; a hyphen parts words.

// letterCase is how a word is written.
type letterCase uint8

const (
	lowerCase letterCase = iota // no capital at its start, or no letter at all
	capital                     // begins with a capital
	allCaps                     // two or more letters, all capital
	mixedCase                   // a capital after a small letter: "LeT", "McCain"
)

// fits reports whether a word of the text written as c may stand for a word of a name written as want.
func (c letterCase) fits(want letterCase) bool {
	switch want {
	case allCaps:
		return c == allCaps
	case mixedCase:
		return c >= allCaps
	}
	return c >= want
}

// unaccented maps letters to what they fold to. Letters not listed fold to their small letter.
var unaccented = func() map[rune]string {
	m := make(map[rune]string, 256)
	for to, from := range map[string]string{
		"a": "áàâäãåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćčĉċ", "d": "ďđḍ", "e": "éèêëēĕėęěẹẻẽếềểễệ", "g": "ğĝġģǧ",
		"h": "ĥħḥ", "i": "íìîïĩīĭįıỉịi̇", "j": "ĵ", "k": "ķḳ", "l": "ĺļľŀł", "n": "ñńņňŋṇ", "o": "óòôöõøōŏőơọỏốồổỗộớờởỡợ",
		"r": "ŕŗř", "s": "śŝşšșṣ", "t": "ţťŧțṭ", "u": "úùûüũūŭůűųưụủứừửữự", "w": "ŵẁẃẅ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ",
		"ae": "æ", "oe": "œ", "ss": "ß", "th": "þ", "dh": "ð", "sh": "ʂ",
	} {
		for _, r := range from {
			m[r] = to
		}
	}
	m['ə'] = "a"
	return m
}()

// folder turns forms into words.
type folder struct{ buf []byte }

// eachWord calls f for every folded word of form; the bytes are valid during the call.
func (fo *folder) eachWord(form string, f func(word []byte, c letterCase)) {
	fo.buf = fo.buf[:0]
	upper, letters, first := 0, 0, lowerCase
	flush := func() {
		if len(fo.buf) > 0 {
			c := first
			switch {
			case letters > 1 && upper == letters:
				c = allCaps
			case upper > 1 || upper == 1 && c == lowerCase:
				c = mixedCase
			}
			f(fo.buf, c)
		}
		fo.buf, upper, letters, first = fo.buf[:0], 0, 0, lowerCase
	}
	for i := 0; i < len(form); {
		c := form[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
				if c > '9' {
					letters++
				}
				fo.buf = append(fo.buf, c)
			case c >= 'A' && c <= 'Z':
				if letters == 0 && len(fo.buf) == 0 {
					first = capital
				}
				letters++
				upper++
				fo.buf = append(fo.buf, c+'a'-'A')
			case c == '.':
			case c == '\'':
				if partsWord(form[i:]) {
					flush()
				}
			case c == '&':
				fo.buf = append(fo.buf, '&')
			default:
				flush()
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		switch {
		case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʿ' || r == 'ʾ' || r == '`':
			if partsWord(form[i:]) {
				flush()
			}
		case unicode.IsLetter(r):
			if unicode.IsUpper(r) {
				if letters == 0 && len(fo.buf) == 0 {
					first = capital
				}
				upper++
			}
			letters++
			r = unicode.ToLower(r)
			if s, ok := unaccented[r]; ok {
				fo.buf = append(fo.buf, s...)
			} else {
				fo.buf = utf8.AppendRune(fo.buf, r)
			}
		case unicode.Is(unicode.Mn, r):
		default:
			flush()
		}
	}
	flush()
}

// partsWord reports whether an apostrophe before rest parts two words ("d'Ivoire",
// "N'Djamena") or lies within one ("Sana'a").
func partsWord(rest string) bool { return len(rest) >= 3 }

// Fold returns s as names are compared: folded words joined by one blank.
func Fold(s string) string {
	var b strings.Builder
	var fo folder
	fo.eachWord(s, func(w []byte, _ letterCase) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.Write(w)
	})
	return b.String()
}
