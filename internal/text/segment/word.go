package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	if end-i == 4 && string(c.lower(i, end)) == "alot" {
		c.emit(i, i+1)
		i++
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
		case r == '\'' && inside && isLetter(c.char[j+1]) && (isLetter(c.char[j-1]) || c.plainS(j, n)):
		case r == '$' && j-i <= 3 && isUpper(c.char[i]) && isUpper(c.char[j-1]):
			return j + 1
		case r == '!' && j+1 == n && string(c.char[i:j]) == "Yahoo":
			return n
		case r == '.':
			if !c.keepStop(i, piece, j, n) {
				if c.cutOff(i, j, n) {
					return j + 1
				}
				return j
			}
			piece = j + 1
		case !inside:
			if r == '-' && c.cutOff(i, j, n) {
				return j + 1
			}
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
	if string(c.lower(i, min(j+3, n))) == "s/he" {
		return true
	}
	return j-i == 1 && (j+2 >= n || !isWord(c.char[j+2])) && isLetter(c.char[i]) && isLetter(c.char[j+1])
}

// keepStop decides whether the full stop at j belongs to the word from i, whose
// last dotted piece begins at piece.
func (c *cutter) keepStop(i, piece, j, n int) bool {
	if j+1 < n && c.char[j+1] == '.' {
		// An ellipsis follows, or the full stop of the sentence.
		return (j+2 >= n || c.char[j+2] != '.') && (piece > i && j-piece == 1 && c.char[piece-1] == '.' || j-i > 1 && c.abbreviated(i, j, n))
	}
	if j+1 < n && isWord(c.char[j+1]) {
		return c.keepInnerStop(i, piece, j, n)
	}
	if j-piece == 1 && isLetter(c.char[piece]) {
		if piece > i {
			return c.char[piece-1] == '.'
		}
		if j+1 == n && isLower(c.char[i]) && c.nextDigit(j) {
			return c.char[i] == 'c' || c.char[i] == 'p' || i > 0 && c.char[i-1] == '('
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

// nextDigit: a number follows the full stop at j, the last of its run.
func (c *cutter) nextDigit(j int) bool {
	at := int(c.from[j]) + 1
	return at+1 < len(c.s) && c.s[at] == ' ' && c.s[at+1] >= '0' && c.s[at+1] <= '9'
}

// plainS: a number's "s" after the apostrophe at j ("the 80's", "2003's").
func (c *cutter) plainS(j, n int) bool {
	return isDigit(c.char[j-1]) && c.char[j+1] == 's' && (j+2 >= n || !isWord(c.char[j+2]))
}

// cutOff: a speaker breaks off after the consonants from i to the hyphen at j.
func (c *cutter) cutOff(i, j, n int) bool {
	if c.char[j] != '-' || j-i > 3 || j+1 < n && c.char[j+1] != '.' && c.char[j+1] != ',' || i > 0 {
		return false
	}
	for k := i; k < j; k++ {
		r := c.char[k]
		if r >= utf8.RuneSelf || !isLetter(r) || k > i && isUpper(r) || strings.IndexByte("aeiouAEIOU", byte(r)) >= 0 {
			return false
		}
	}
	return true
}

func (c *cutter) keepInnerStop(i, piece, j, n int) bool {
	switch {
	case c.digitsAround(j, n):
		return true
	case piece > i && c.char[piece-1] == '.' && j-piece > 1 && isLower(c.char[piece]) && isLower(c.char[j+1]):
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
	if j-piece == 2 && end == j+2 && string(c.lower(piece, end)) == "ph.d" {
		return true
	}
	if string(c.lower(i, j)) == "alt" || string(c.lower(i, j)) == "misc" {
		return true // newsgroups
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
		return c.nextDigit(j)
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
		if !isDigit(c.char[k]) && c.char[k] != '-' && (k > i || c.char[k] != 'x') {
			return false
		}
	}
	if left > 5 {
		return true
	}
	after := j + 1 + right
	if right == 4 && (left == 1 || left == 2 && c.char[i] == 'x') && (after == n || !isWord(c.char[after]) && c.char[after] != '-') || right == 3 && left == 5 && c.char[i+1] == '-' {
		return true
	}
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
		case "s":
			if isDigit(c.char[k-1]) && (c.char[k-1] == '0' || k-i <= 2) {
				return i
			}
			return k
		case "re", "ve", "ll", "d", "m":
			return k
		}
		return i
	}
	if cut := c.looseClitic(i, end); cut > i {
		return cut
	}
	if end-i <= 7 && end-i >= 2 {
		if cut, ok := merged[string(c.lower(i, end))]; ok && len(string(c.lower(i, end))) == end-i && (end-i > 2 || isUpper(c.char[i])) {
			return i + cut
		}
	}
	return i
}

// looseClitic cuts a word written without its apostrophe where the next word
// shows it: "its a", "your not", "lets go", "im sure".
func (c *cutter) looseClitic(i, end int) int {
	if end-i < 2 || end-i > 4 || i > 0 && c.char[i-1] == '-' {
		return i
	}
	l, ok := loose[string(c.lower(i, end))]
	if !ok || isUpper(c.char[i+1]) {
		return i
	}
	next := c.nextLower(end)
	if next == "" || l.before != nil && !l.before[next] {
		return i
	}
	return i + l.cut
}

// nextLower is the word in lower case after one blank at character end; empty if
// there is none or a hyphen or an apostrophe is in it.
func (c *cutter) nextLower(end int) string {
	if end+1 != len(c.from) {
		return ""
	}
	at := int(c.from[end]) + 1
	if at >= len(c.s) || c.s[at-1] != ' ' {
		return ""
	}
	k := at
	for k < len(c.s) && c.s[k] >= 'a' && c.s[k] <= 'z' && k-at < 12 {
		k++
	}
	if k < len(c.s) && (c.s[k] == '-' || c.s[k] == '\'' && c.s[at] != 't' || isWord(rune(c.s[k]))) {
		return ""
	}
	return c.s[at:k]
}
