package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text"
)

// cutter cuts runs of non-blank characters into tokens.
type cutter struct {
	a *text.Analysis
	s string
	lines
	// The characters of the run: as the rules see them (straight apostrophes,
	// plain hyphens, entities resolved) and where each begins.
	char []rune
	from []int32
	// repaired: some character of the run is not spelt as the rules see it.
	repaired bool
	// singleOpen: a single quotation mark is open in this paragraph.
	singleOpen bool
	charBuf    [maxRun]rune
	fromBuf    [maxRun + 1]int32
	lowBuf     [24]byte
}

// part of an over-long run that is cut at a time, in characters.
const maxRun = 250

// cut makes the tokens of s[at:end], which holds no blank space.
func (c *cutter) cut(at, end int) {
	for at < end {
		at = c.load(at, end)
		if n := len(c.char); n > 0 {
			c.run(n)
		}
	}
}

// load decodes up to maxRun characters from at and returns where it stopped.
func (c *cutter) load(at, end int) int {
	c.char, c.from, c.repaired = c.charBuf[:0], c.fromBuf[:0], false
	for at < end && len(c.char) < maxRun {
		r, n := rune(c.s[at]), 1
		switch {
		case r == '&':
			if e, size := entity(c.s[at:end]); size > 0 {
				r, n = e, size
				c.repaired = true
			}
		case r >= utf8.RuneSelf:
			r, n = utf8.DecodeRuneInString(c.s[at:])
			if r == utf8.RuneError && n == 1 {
				c.a.Repaired++
				c.repaired = true
			}
			r = c.plain(r)
		}
		c.char = append(c.char, r)
		c.from = append(c.from, int32(at))
		at += n
	}
	c.from = append(c.from, int32(at))
	return at
}

// plain is the character that the rules see for r.
func (c *cutter) plain(r rune) rune {
	switch r {
	case '’', 'ʼ', '＇':
		c.repaired = true
		return '\''
	case '\u2010', '\u2011', '\u00ad', '\u200c', '\u200d':
		c.repaired = true
		if r == '\u2010' || r == '\u2011' {
			return '-'
		}
		return softRune
	}
	return r
}

// softRune stands for a character inside a word that leaves no trace in its form.
const softRune = '\u00ad'

// entity resolves a named or numeric character reference left in the text.
func entity(s string) (rune, int) {
	semi := strings.IndexByte(s[:min(len(s), 10)], ';')
	if semi < 2 {
		return 0, 0
	}
	name := s[1:semi]
	if name[0] == '#' {
		return numericEntity(name[1:]), semi + 1
	}
	if r, ok := entities[name]; ok {
		return r, semi + 1
	}
	return 0, 0
}

var entities = map[string]rune{"amp": '&', "quot": '"', "apos": '\'', "lt": '<', "gt": '>', "rsquo": '\'', "lsquo": '‘', "ldquo": '“', "rdquo": '”', "mdash": '—', "ndash": '–', "hellip": '…', "shy": softRune, "eacute": 'é', "pound": '£', "euro": '€', "copy": '©'}

func numericEntity(digits string) rune {
	base, r := rune(10), rune(0)
	if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
		base, digits = 16, digits[1:]
	}
	for _, d := range strings.ToLower(digits) {
		v := d - '0'
		if d >= 'a' && d <= 'f' {
			v = d - 'a' + 10
		}
		if v < 0 || v >= base || r > unicode.MaxRune {
			return utf8.RuneError
		}
		r = r*base + v
	}
	if r == '’' {
		return '\''
	}
	if r == 0 || !utf8.ValidRune(r) {
		return utf8.RuneError
	}
	return r
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_'
	}
	return r == softRune || r == utf8.RuneError || unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == 'º' || r == 'ª'
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLetter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r) || r == softRune || r == utf8.RuneError)
}

func isUpper(r rune) bool {
	return r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
}
func isLower(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r)
}

// run cuts the loaded characters.
func (c *cutter) run(n int) {
	head := 0
	for head < n && head < 4 && opening(c.char[head]) {
		head++
	}
	end := c.address(head, n)
	if end <= head {
		c.tail(0, n)
		return
	}
	c.tail(0, head)
	c.emit(head, end)
	c.tail(end, n)
}

func (c *cutter) tail(i, n int) {
	for i < n {
		if i > 0 && c.char[i-1] == '<' {
			if end := c.address(i, n); end > i {
				c.emit(i, end)
				i = end
				continue
			}
		}
		if end := c.apostropheWord(i, n); end > i {
			c.emit(i, end)
			i = end
			continue
		}
		if isWord(c.char[i]) || c.opensWord(i, n) {
			i = c.word(i, n)
			continue
		}
		end := c.mark(i, n)
		c.emit(i, end)
		i = end
	}
}

func opening(r rune) bool { return r < utf8.RuneSelf && strings.IndexByte("<([\"'", byte(r)) >= 0 }

// opensWord: the mark at i belongs to what follows, as in "@name", "#topic",
// "+44", ".265" and ".doc".
func (c *cutter) opensWord(i, n int) bool {
	if i+1 >= n {
		return false
	}
	first := i == 0 || opening(c.char[i-1])
	switch c.char[i] {
	case '@':
		return i == 0 && isLetter(c.char[i+1])
	case '#':
		return first && isLetter(c.char[i+1])
	case '+':
		return first && isDigit(c.char[i+1])
	case '.':
		return first && isDigit(c.char[i+1]) || c.fileEnding(i, n)
	}
	return false
}

// fileEnding: the rest of the run from the full stop at i is the ending of a
// file name of several words.
func (c *cutter) fileEnding(i, n int) bool {
	end := i + 1
	for end < n && isLetter(c.char[end]) {
		end++
	}
	return end-i == 4 && (end == n || !isWord(c.char[end])) && (i == 0 || c.char[i-1] != '.') && endings[string(c.lower(i+1, end))]
}

// address is the end of the web or mail address at i, 0 if there is none.
func (c *cutter) address(i, n int) int {
	if n-i < 6 {
		return 0
	}
	for k, r := range c.char[i:n] {
		if r == '<' || r == '>' || r == '"' || r == '”' || r == ']' || i > 0 && r == ')' {
			n = i + k
			break
		}
	}
	s := c.s[c.from[i]:c.from[n]]
	web := strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "ftp://")
	if !web {
		at := strings.IndexByte(s, '@')
		if at <= 0 || !isWord(c.char[i]) || strings.IndexByte(s[at:], '.') < 2 || strings.ContainsAny(s, "<>()") {
			return 0
		}
	}
	end := n
	for end > i && strings.ContainsRune(".,;:!?)]'\"”>", c.char[end-1]) {
		end--
	}
	if n-end == 3 && c.char[end] == '.' && c.char[end-1] == '-' && strings.HasSuffix(s, "...") {
		return n // shortened by whoever quoted it
	}
	return end
}

// apostropheWord is the end of a word that begins with an apostrophe ("'90s",
// "'em"), or of a clitic standing alone; i if there is none.
func (c *cutter) apostropheWord(i, n int) int {
	if c.char[i] != '\'' || i+1 >= n {
		return i
	}
	if i+2 < n && isDigit(c.char[i+1]) && isDigit(c.char[i+2]) && (i+3 == n || c.char[i+3] == 's') {
		return min(i+4, n)
	}
	end := i + 1
	for end < n && isLetter(c.char[end]) {
		end++
	}
	switch string(c.lower(i+1, end)) {
	case "em", "til", "tis", "twas", "cause", "bout":
		return end
	case "s", "re", "ve", "ll", "d", "m", "t":
		return end
	}
	return i
}

// mark is the end of the punctuation token at i.
func (c *cutter) mark(i, n int) int {
	r := c.char[i]
	for size := 4; size >= 2; size-- {
		if i+size <= n && (i+size == n || !isWord(c.char[i+size])) && r < utf8.RuneSelf && faces[string(c.char[i:i+size])] {
			return i + size
		}
	}
	end := i + 1
	switch r {
	case '-', '=':
		for end < n && (c.char[end] == '-' || c.char[end] == '=') {
			end++
		}
	case '.', '*', '_', '~', '+', '`', '<', '>', '#', '|', '^', '—', '•', '$', '/', '\\':
		for end < n && c.char[end] == r {
			end++
		}
		if r == '.' && end == i+1 && end < n && c.char[end] == '?' && (end+1 == n || !isWord(c.char[end+1])) {
			end++
		}
	case '!', '?':
		for end < n && (c.char[end] == '!' || c.char[end] == '?') {
			end++
		}
	case '\'':
		if end < n && c.char[end] == r {
			end++
		}
		c.singleOpen = end == i+1 && end < n && i == 0 && isWord(c.char[end])
	case '‘':
		c.singleOpen = true
	}
	return end
}

// lower is the run from i to j in lower case, for look-up in the word lists; it
// is good until the next call.
func (c *cutter) lower(i, j int) []byte {
	b := c.lowBuf[:0]
	for _, r := range c.char[i:j] {
		if r == softRune || len(b) > len(c.lowBuf)-utf8.UTFMax {
			continue
		}
		if r < utf8.RuneSelf {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
			continue
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}

// emit appends the token of characters i to j, cut where it is too long.
func (c *cutter) emit(i, j int) { c.emitFlag(i, j, 0) }

func (c *cutter) emitFlag(i, j int, flags text.TokenFlags) {
	for i < j {
		k := j
		for c.from[k]-c.from[i] > MaxToken {
			k--
		}
		k = max(k, i+1)
		sp := text.Span{Start: c.from[i], End: c.from[k]}
		c.a.Tokens = append(c.a.Tokens, text.Token{Form: c.form(i, k), Span: sp, Head: text.NoHead, Flags: flags})
		i = k
	}
}

// form is the spelling of the characters i to j that later stages read.
func (c *cutter) form(i, j int) string {
	raw := c.s[c.from[i]:c.from[j]]
	if !c.repaired {
		return raw
	}
	var buf [2 * MaxToken]byte
	b := buf[:0]
	for _, r := range c.char[i:j] {
		if r != softRune {
			b = utf8.AppendRune(b, r)
		}
	}
	if string(b) == raw {
		return raw
	}
	if known, ok := repairs[string(b)]; ok {
		return known
	}
	if len(b) == 0 {
		return raw
	}
	return string(b)
}

// repairs keeps the common repaired spellings, so that they cost no memory.
var repairs = func() map[string]string {
	m := map[string]string{}
	for _, w := range []string{"'", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "&", "\"", "-", "don't", "O'Brien"} {
		m[w] = w
	}
	return m
}()
