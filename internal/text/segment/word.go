package segment

import (
	"unicode"

	"github.com/casus-events/casus/internal/text"
)

// word cuts the word at i, with its clitics, and returns where it ends.
func (c *cutter) word(i, n int) int {
	end := c.wordEnd(i, n)
	if cut := c.unitCut(i, end); cut > i {
		c.emit(i, cut)
		c.emit(cut, end)
		return end
	}
	if c.possessive(end, n) {
		c.pair(i, end, end+1)
		return end + 1
	}
	if cut := c.cliticCut(i, end); cut > i {
		c.pair(i, cut, end)
		return end
	}
	c.emit(i, end)
	return end
}

// pair makes a token written as one of two words.
func (c *cutter) pair(i, cut, end int) {
	c.emitFlag(i, cut, text.MultiwordStart)
	c.emitFlag(cut, end, text.MultiwordInside)
}

// wordEnd is where the word that begins at i ends.
func (c *cutter) wordEnd(i, n int) int {
	j, piece := i+1, i
	for j < n {
		r := c.char[j]
		if isWord(r) {
			j++
			continue
		}
		inside := j+1 < n && isWord(c.char[j+1])
		switch {
		case r == '\'' && inside && isLetter(c.char[j+1]) && isLetter(c.char[j-1]):
		case r == '.':
			if !c.keepStop(i, piece, j, n) {
				return j
			}
			piece = j + 1
		case !inside:
			return j
		case (r == ',' || r == ':') && c.digitsAround(j, n) && (r == ':' || c.thousands(j, n)):
		case r == '/' && c.keepSlash(i, j, n):
		case r == '-' && c.keepHyphen(i, j, n):
			piece = j + 1
		case r == '&' && j-i <= 3 && isUpper(c.char[j-1]) && isUpper(c.char[j+1]) && (j+2 >= n || !isLower(c.char[j+2])):
		case r == '@' && j > i:
		case r == '$' && j > i:
			return j
		default:
			return j
		}
		j++
	}
	return j
}

func (c *cutter) digitsAround(j, n int) bool {
	return j > 0 && j+1 < n && isDigit(c.char[j-1]) && isDigit(c.char[j+1])
}

// thousands: exactly three digits follow the comma at j.
func (c *cutter) thousands(j, n int) bool {
	return j+3 < n && isDigit(c.char[j+2]) && isDigit(c.char[j+3]) && (j+4 >= n || !isDigit(c.char[j+4]))
}

// keepSlash: dates and fractions stay whole, and words of single letters.
func (c *cutter) keepSlash(i, j, n int) bool {
	if c.digitsAround(j, n) {
		return true
	}
	return j-i == 1 && (j+2 >= n || !isWord(c.char[j+2])) && isLetter(c.char[i]) && isLetter(c.char[j+1])
}

// keepStop decides whether the full stop at j belongs to the word from i, whose
// last dotted piece begins at piece.
func (c *cutter) keepStop(i, piece, j, n int) bool {
	if j+1 < n && c.char[j+1] == '.' {
		// An ellipsis follows; of an initial only the first stop could be kept.
		return false
	}
	if j+1 < n && isWord(c.char[j+1]) {
		return c.keepInnerStop(i, piece, j, n)
	}
	if j-piece == 1 && isLetter(c.char[piece]) {
		if piece > i {
			return c.char[piece-1] == '.'
		}
		return isUpper(c.char[piece]) && (c.char[piece] != 'I' || c.nextUpper(j, n))
	}
	if piece > i {
		return string(c.lower(i, j)) == "ph.d" || c.char[piece-1] == '-' && abbreviations[string(c.lower(piece, j))] == title
	}
	return c.abbreviated(i, j, n)
}

// nextUpper: the word after the full stop at j begins with a capital.
func (c *cutter) nextUpper(j, n int) bool {
	at := int(c.from[j]) + 1
	return j+1 == n && at+1 < len(c.s) && c.s[at] == ' ' && c.s[at+1] >= 'A' && c.s[at+1] <= 'Z'
}

func (c *cutter) keepInnerStop(i, piece, j, n int) bool {
	switch {
	case c.digitsAround(j, n):
		return true
	case j-piece == 1 && isLetter(c.char[piece]) && (piece == i || c.char[piece-1] == '.'):
		// "U.S", "a.m": the next piece must be short as well.
		return j+2 >= n || !isLetter(c.char[j+2]) || isUpper(c.char[piece])
	}
	end := j + 1
	for end < n && isWord(c.char[end]) {
		end++
	}
	if end < n && c.char[end] == '.' && end+1 < n && isWord(c.char[end+1]) && isLower(c.char[j+1]) {
		return true
	}
	return endings[string(c.lower(j+1, end))]
}

// abbreviated: the plain word from i to the full stop at j is an abbreviation.
func (c *cutter) abbreviated(i, j, n int) bool {
	if j-i > 7 {
		return false
	}
	w := c.lower(i, j)
	if numbered[string(w)] && j+1 == n {
		at := int(c.from[j]) + 1
		return at+1 < len(c.s) && c.s[at] == ' ' && c.s[at+1] >= '0' && c.s[at+1] <= '9'
	}
	kind := abbreviations[string(w)]
	if kind == notAbbreviation {
		return false
	}
	if ambiguous(string(w)) {
		// Common words in lower case, short names of months and states in upper.
		return isUpper(c.char[i]) && c.nextUpper(j, n) || isUpper(c.char[i]) && j+1 < n && c.char[j+1] == ','
	}
	return true
}

// ambiguous abbreviations are also common words.
func ambiguous(w string) bool {
	switch w {
	case "mon", "sun", "sat", "wed", "ill", "ind", "mo", "co", "al", "min", "ga", "pa", "ch", "art", "rev", "est", "wash", "miss", "op", "sec", "mich", "ing", "ark", "det", "rep", "gov", "pres", "spec", "cent", "conf", "div", "eng", "tex", "ca", "fr", "br", "hr", "md", "va", "ky", "ont":
		return w != "al" && w != "co"
	}
	return false
}

// keepHyphen decides whether the hyphen at j joins the word from i to what follows.
func (c *cutter) keepHyphen(i, j, n int) bool {
	if isDigit(c.char[j-1]) && isDigit(c.char[j+1]) {
		return c.telephone(i, j, n)
	}
	for k := i; k < j; k++ {
		if !isLetter(c.char[k]) {
			return false
		}
	}
	return isLetter(c.char[j+1]) && unhyphenated[string(c.lower(i, j))] || string(c.lower(i, j)) == "mid"
}

// telephone: groups of three and four digits, as in telephone numbers.
func (c *cutter) telephone(i, j, n int) bool {
	left, right := j-i, 0
	for k := j + 1; k < n && isDigit(c.char[k]); k++ {
		right++
	}
	for k := i; k < j; k++ {
		if !isDigit(c.char[k]) && c.char[k] != '-' {
			return false
		}
	}
	if left > 5 {
		return true
	}
	after := j + 1 + right
	return left <= 3 && right == 4 && left == 3 || left == 5 && right == 4 || left <= 3 && right == 3 && after < n && c.char[after] == '-'
}

// unitCut is where a unit written to a number begins, i if there is none.
func (c *cutter) unitCut(i, end int) int {
	if !isDigit(c.char[i]) || isDigit(c.char[end-1]) {
		return i
	}
	k := i
	for k < end && (isDigit(c.char[k]) || c.char[k] == '.' || c.char[k] == ',' || c.char[k] == ':') {
		k++
	}
	if k == i || k == end || end-k > 4 {
		return i
	}
	w := c.lower(k, end)
	if ordinals[string(w)] || !units[string(w)] && string(w) != "a.m." && string(w) != "p.m." {
		return i
	}
	return k
}

// possessive: an apostrophe at end closes the word before it ("states' rights").
func (c *cutter) possessive(end, n int) bool {
	if end >= n || c.char[end] != '\'' || c.singleOpen || end == 0 {
		return false
	}
	last := unicode.ToLower(c.char[end-1])
	if last != 's' && last != 'z' && last != 'x' {
		return false
	}
	return end+1 == n || !isWord(c.char[end+1]) && c.char[end+1] != '\''
}

// cliticCut is where the clitic of the word begins, i if there is none.
func (c *cutter) cliticCut(i, end int) int {
	for k := end - 1; k > i && k >= end-3; k-- {
		if c.char[k] != '\'' {
			continue
		}
		switch string(c.lower(k+1, end)) {
		case "t":
			if k-1 > i && unicode.ToLower(c.char[k-1]) == 'n' {
				return k - 1
			}
		case "s", "re", "ve", "ll", "d", "m":
			return k
		}
		return i
	}
	if end-i <= 7 && end-i >= 2 {
		if cut, ok := merged[string(c.lower(i, end))]; ok && len(string(c.lower(i, end))) == end-i && (end-i > 2 || isUpper(c.char[i])) {
			return i + cut
		}
	}
	return i
}
