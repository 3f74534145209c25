package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type gapKind uint8

const (
	noGap gapKind = iota
	blankGap
	paragraphGap
)

// lines finds blank space and decides which line breaks end a paragraph. A blank
// line always does. A single break does when the writer broke the line before
// it was full: lines of one block are compared with the longest among them.
type lines struct {
	s string
	// blockEnd and width describe the block of lines last measured.
	blockEnd, width int
}

// longLine is a length in bytes above which text is not hard-wrapped.
const longLine = 110

// narrow is a width that no wrapped text has: lines of such a block stand alone.
const narrow = 40

// blankAt is the length of the blank character at i, 0 if there is none; nl says
// that it ends a line.
func blankAt(s string, i int) (size int, nl bool) {
	switch c := s[i]; {
	case c == '\n':
		return 1, true
	case c == '\r':
		return 1, i+1 >= len(s) || s[i+1] != '\n'
	case c == '\f' || c == '\v':
		return 1, true
	case c <= ' ' || c == 0x7f:
		return 1, false
	case c == '&':
		if strings.HasPrefix(s[i:], "&nbsp;") {
			return 6, false
		}
		return 0, false
	case c < utf8.RuneSelf:
		return 0, false
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '\u2028' || r == '\u2029' || r == '\u0085':
		return n, true
	case r == '\u200b' || r == '\ufeff' || r == '\u2060' || r == '\u200e' || r == '\u200f' || r >= '\u202a' && r <= '\u202e' || r >= 0x80 && r < 0xa0 || unicode.IsSpace(r):
		return n, false
	}
	return 0, false
}

// blackEnd is where the run of non-blank characters from i ends.
func (l *lines) blackEnd(i int) int {
	for i < len(l.s) {
		if c := l.s[i]; c > ' ' && c != '&' && c < 0x7f {
			i++
			continue
		}
		if n, _ := blankAt(l.s, i); n > 0 {
			return i
		}
		_, n := utf8.DecodeRuneInString(l.s[i:])
		i += n
	}
	return i
}

// skipBlank returns where the blank space at i ends and what kind of gap it is.
func (l *lines) skipBlank(i int) (int, gapKind) {
	from, breaks, indent := i, 0, 0
	for i < len(l.s) {
		n, nl := blankAt(l.s, i)
		if n == 0 {
			break
		}
		indent++
		if nl {
			breaks++
			indent = 0
		}
		i += n
	}
	switch {
	case i == from:
		return i, noGap
	case breaks == 0:
		return i, blankGap
	case breaks > 1 || indent >= 2 || i >= len(l.s) || l.intended(from, i):
		return i, paragraphGap
	}
	return i, blankGap
}

// intended reports whether the single line break between the bytes before from
// and the line at next was meant by the writer.
func (l *lines) intended(from, next int) bool {
	if next >= l.blockEnd {
		l.measure(from)
	}
	start := max(strings.LastIndexByte(l.s[max(0, from-longLine-1):from], '\n')+1+max(0, from-longLine-1), 0)
	length := from - start
	if bullet(l.s[next:]) {
		return true
	}
	if l.runsOn(from, next) {
		return false
	}
	if length >= longLine {
		return true
	}
	if l.width < narrow {
		return true
	}
	word := l.blackEnd(next) - next
	return length+1+word+wrapSlack < l.width
}

// runsOn: the line before ends inside a sentence and the next goes on in lower case.
func (l *lines) runsOn(from, next int) bool {
	r, _ := utf8.DecodeRuneInString(l.s[next:])
	return unicode.IsLower(r) && from > 0 && strings.IndexByte(".!?:\"", l.s[from-1]) < 0
}

// wrapSlack allows for lines wrapped a little early.
const wrapSlack = 10

// measure finds the longest line of the block that holds i: up to the next blank line.
func (l *lines) measure(i int) {
	start := strings.LastIndexByte(l.s[:i], '\n') + 1
	l.width = 0
	for {
		n := strings.IndexByte(l.s[start:], '\n')
		end := start + n
		if n < 0 {
			end = len(l.s)
		}
		line := strings.TrimRight(l.s[start:end], " \t\r")
		if line == "" || n < 0 {
			l.width = max(l.width, len(line))
			l.blockEnd = end + 1
			return
		}
		l.width = max(l.width, len(line))
		start = end + 1
	}
}

// bullet reports whether a line begins like an item of a list.
func bullet(s string) bool {
	for _, b := range [...]string{"* ", "- ", "• ", "– ", "o ", "· "} {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	i := 0
	for i < len(s) && i < 3 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return i > 0 && i+1 < len(s) && (s[i] == ')' || s[i] == '.') && s[i+1] == ' '
}
