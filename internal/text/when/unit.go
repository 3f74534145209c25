package when

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// unit is a token as the rules see it: what the lexicon or its figures say it can
// be. A hyphen between two words is no unit but makes the second one joined, so
// that "third-quarter", "third quarter" and a token "mid-1990s" all read alike.
type unit struct {
	entry
	token  int32
	date   casus.Date // of a date in figures
	joined bool
	capital,
	lower bool
}

// triggers are the classes without which no rule can match.
const triggers = isMonth | isWeekday | isUnit | isSeason | isPart | isDeictic | isRef | isHoliday | isFreq | isClock | isYear | isDecade | isDate | isFiscal | isCode | isHint

// load turns a sentence into units and reports whether it can hold an expression.
func (p *parser) load(first, last int32) bool {
	p.units = p.units[:0]
	table := lexicon()
	var seen class
	for i := first; i < last; i++ {
		t := &p.a.Tokens[i]
		if t.Form == "" {
			continue
		}
		seen |= p.add(table, i, t)
	}
	return seen&triggers != 0
}

// add appends the units of one token; most tokens are a single word.
func (p *parser) add(table map[string]entry, i int32, t *text.Token) class {
	joined := false
	if n := len(p.units); n > 1 && p.units[n-1].word == wHyphen && p.adjacent(i-1) && p.adjacent(i) && len(t.Form) > 1 {
		// The hyphen stands between two words without a space: it only joins them.
		p.units = p.units[:n-1]
		joined = true
	}
	u := unit{token: i, joined: joined, entry: lookup(table, t.Form)}
	c := t.Form[0]
	u.capital, u.lower = 'A' <= c && c <= 'Z', 'a' <= c && c <= 'z'
	if u.class == 0 && u.word == noWord {
		if c >= '0' && c <= '9' || c == '\'' || len(t.Form) <= 6 {
			u.readFigures(t.Form)
		}
		if u.class == 0 && hasHyphen(t.Form) {
			return p.addParts(table, i, t.Form, joined)
		}
	}
	p.units = append(p.units, u)
	if joined && u.class&isNumber != 0 && len(t.Form) == 2 {
		return u.class | isHint // the month or day of 12345-01-01
	}
	return u.class
}

// adjacent reports whether token i follows its predecessor without a gap.
func (p *parser) adjacent(i int32) bool {
	return i > 0 && p.a.Tokens[i-1].Span.End == p.a.Tokens[i].Span.Start
}

// addParts appends the hyphenated parts of a token ("mid-1990s", "year-on-year").
func (p *parser) addParts(table map[string]entry, i int32, form string, joined bool) class {
	var seen class
	start, parts := 0, 0
	for k := 0; k <= len(form) && parts < 6; k++ {
		size := 0
		if k < len(form) {
			if size = hyphenAt(form, k); size == 0 {
				continue
			}
		}
		if part := form[start:k]; part != "" {
			u := unit{token: i, joined: joined || parts > 0, entry: lookup(table, part)}
			if u.class == 0 && u.word == noWord {
				u.readFigures(part)
			}
			u.capital, u.lower = part[0] >= 'A' && part[0] <= 'Z', part[0] >= 'a' && part[0] <= 'z'
			p.units = append(p.units, u)
			seen |= u.class
			parts++
		}
		start = k + max(size, 1)
	}
	return seen
}

func hasHyphen(s string) bool {
	for k := 1; k < len(s)-1; k++ {
		if hyphenAt(s, k) > 0 {
			return true
		}
	}
	return false
}

// hyphenAt is the number of bytes of a hyphen or an en dash at s[k:], 0 for anything else.
func hyphenAt(s string, k int) int {
	if s[k] == '-' {
		return 1
	}
	if s[k] == 0xe2 && k+2 < len(s) && s[k+1] == 0x80 && (s[k+2] == 0x93 || s[k+2] == 0x91) {
		return 3
	}
	return 0
}

// lookup finds a form whatever its case, without allocating.
func lookup(table map[string]entry, form string) entry {
	var buf [16]byte
	if len(form) > len(buf) {
		return entry{}
	}
	for k := 0; k < len(form); k++ {
		c := form[k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[k] = c
	}
	return table[string(buf[:len(form)])]
}

// readFigures classifies a word made of figures: counts, years, ordinals, decades,
// clock times, dates, quarters.
func (u *unit) readFigures(s string) {
	n, k := figures(s)
	switch {
	case k == 0:
		u.readCode(s)
	case k == len(s):
		u.class, u.value = isNumber, int32(n)
		if k == 4 && n >= 1000 && n < 2200 {
			u.class |= isYear
		}
	case k <= 2 && k+2 == len(s) && isOrdinalEnding(s[k:]):
		u.class, u.value = isOrdinal, int32(n)
	case s[k:] == "s" && (k == 4 && n%10 == 0 && n >= 1000 && n < 2200):
		u.class, u.value = isDecade, int32(n)
	case s[k:] == "s" && k == 2 && n%10 == 0 && n >= 20:
		u.class, u.value = isDecade, int32(1900+n)
	default:
		if !u.readDate(s) && !u.readClock(s) {
			u.readGrouped(s)
		}
	}
}

// figures reads the number at the start of s; k is how many bytes it has. More than
// nine figures are no number that a calendar knows.
func figures(s string) (n, k int) {
	for k < len(s) && s[k] >= '0' && s[k] <= '9' {
		if k == 9 {
			return 0, 0
		}
		n = n*10 + int(s[k]-'0')
		k++
	}
	return n, k
}

func isOrdinalEnding(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

// readGrouped reads 1,200 as a count.
func (u *unit) readGrouped(s string) {
	n, digits := 0, 0
	for k := 0; k < len(s); k++ {
		switch c := s[k]; {
		case c >= '0' && c <= '9' && digits < 9:
			n, digits = n*10+int(c-'0'), digits+1
		case c == ',' && k > 0 && (len(s)-k)%4 == 0:
		default:
			return
		}
	}
	u.class, u.value = isNumber, int32(n)
}

// readDate reads 2024-08-06, 2024/08/06, 06.08.2024 and 06/08/2024. Of the last kind only those
// are dates whose day and month cannot be confused; an impossible date has the class but no date.
func (u *unit) readDate(s string) bool {
	var f [3]int
	var size [3]int
	var sep byte
	rest := s
	for i := range f {
		f[i], size[i] = figures(rest)
		if size[i] == 0 {
			return false
		}
		rest = rest[size[i]:]
		if i == 2 {
			break
		}
		if rest == "" || (i == 1 && rest[0] != sep) {
			return false
		}
		sep, rest = rest[0], rest[1:]
	}
	if rest != "" && !(sep == '-' && size[0] == 4 && rest[0] == 'T' && len(rest) > 5) {
		return false
	}
	switch {
	case size[0] == 4 && (sep == '-' || sep == '/') && size[1] <= 2 && size[2] <= 2:
		u.date = civil(f[0], f[1], f[2])
	case size[2] == 4 && sep == '.' && size[0] <= 2 && size[1] <= 2:
		u.date = civil(f[2], f[1], f[0])
	case size[2] == 4 && (sep == '/' || sep == '-') && size[0] <= 2 && size[1] <= 2:
		if f[0] > 12 || f[0] == f[1] {
			u.date = civil(f[2], f[1], f[0])
		} else if f[1] > 12 {
			u.date = civil(f[2], f[0], f[1])
		}
	case size[0] > 4 && sep == '-' && size[1] == 2 && size[2] == 2: // no such year
	default:
		return false
	}
	u.class = isDate
	return true
}

// readClock reads 10:35, 10.30pm, 5pm; the value is minutes after midnight.
func (u *unit) readClock(s string) bool {
	h, k := figures(s)
	if k == 0 || k > 2 || h > 24 {
		return false
	}
	rest, m := s[k:], 0
	colon := false
	if len(rest) >= 3 && (rest[0] == ':' || rest[0] == '.') {
		var k int
		if m, k = figures(rest[1:]); k != 2 || m > 59 {
			return false
		}
		colon, rest = rest[0] == ':', rest[3:]
		if len(rest) >= 3 && rest[0] == ':' {
			if _, k := figures(rest[1:]); k == 2 {
				rest = rest[3:]
			}
		}
	}
	switch rest {
	case "am", "a.m.", "a.m", "AM":
		h %= 12
	case "pm", "p.m.", "p.m", "PM":
		h = h%12 + 12
	case "":
		if !colon {
			return false
		}
	default:
		return false
	}
	u.class, u.value = isClock, int32(h*60+m)
	return true
}

// readCode reads Q3, H1, FY21, FY2021 and '80s. The value of a quarter or half is its number,
// that of a fiscal year the year.
func (u *unit) readCode(s string) {
	if len(s) < 2 {
		return
	}
	switch {
	case len(s) == 2 && s[0] == 'Q' && s[1] >= '1' && s[1] <= '4':
		u.class, u.word, u.value = isCode, wQuarter, int32(s[1]-'0')
	case len(s) == 2 && s[0] == 'H' && (s[1] == '1' || s[1] == '2'):
		u.class, u.word, u.value = isCode, wHalf, int32(s[1]-'0')
	case s[0] == 'F' && s[1] == 'Y':
		if n, k := figures(s[2:]); k > 0 && k+2 == len(s) {
			if k == 2 {
				n += 2000
			}
			if n >= 1900 && n < 2200 {
				u.class, u.word, u.value = isCode, wFiscal, int32(n)
			}
		}
	case s[0] == '\'' && len(s) == 4 && s[3] == 's':
		if n, k := figures(s[1:]); k == 2 && n%10 == 0 && n >= 20 {
			u.class, u.value = isDecade, int32(1900+n)
		}
	}
}
