package when

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text"
)

// split cuts a short text into tokens and sentences without the segmenter: words, figures with their
// inner marks, abbreviations with their stop, punctuation one by one.
func split(a *text.Analysis, s string) {
	const maxBytes = 1 << 20
	if len(s) > maxBytes {
		s = s[:maxBytes]
	}
	a.Reset(s)
	first := int32(0)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		end := i + size
		if r == '\'' && i > 0 && strings.HasPrefix(s[i:], "'s") && !wordAt(s, i+2) {
			end = i + 2
		} else if wordRune(r) || r == '\'' && i+size < len(s) && s[i+size] >= '0' && s[i+size] <= '9' {
			end = wordEnd(s, i)
		}
		flags := text.TokenFlags(0)
		if end == len(s) || s[end] == ' ' || s[end] == '\n' {
			flags = text.SpaceAfter
		}
		a.Tokens = append(a.Tokens, text.Token{Form: s[i:end], Span: text.Span{Start: int32(i), End: int32(end)}, Head: text.NoHead, Sentence: int32(len(a.Sentences)), Flags: flags})
		if last := int32(len(a.Tokens)); strings.ContainsRune(".!?", r) && end == i+size && flags != 0 {
			a.Sentences = append(a.Sentences, text.Sentence{Span: a.SpanOf(first, last), First: first, Last: last})
			first = last
		}
		i = end
	}
	if last := int32(len(a.Tokens)); last > first {
		a.Sentences = append(a.Sentences, text.Sentence{Span: a.SpanOf(first, last), First: first, Last: last})
	}
}

func wordAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[min(i, len(s)):])
	return wordRune(r)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// wordEnd finds the end of the word at s[i:]: "3.5", "10:30", "a.m.", "Aug.", "U.S.", but "July" of "July's"
// and "third" of "third-quarter".
func wordEnd(s string, i int) int {
	end := i
	for k := i; k < len(s); {
		r, size := utf8.DecodeRuneInString(s[k:])
		next, _ := utf8.DecodeRuneInString(s[k+size:])
		digits := k > i && s[k-1] >= '0' && s[k-1] <= '9' && next >= '0' && next <= '9'
		switch {
		case wordRune(r), r == '\'' && k == i:
		case strings.ContainsRune(".,:/-", r) && digits && (r != '-' || isoDate(s[i:])):
		case r == '.' && (dotted(s[i:k]) || lookup(lexicon(), s[i:k+1]).class != 0) && k > i:
			if !wordRune(next) {
				return k + 1
			}
		default:
			return end
		}
		k += size
		end = k
	}
	return end
}

// dotted reports whether s can be an abbreviation made of letters with stops.
func dotted(s string) bool {
	letters := 0
	for _, r := range s {
		if r == '.' {
			letters = 0
			continue
		}
		letters++
		if letters > 1 || !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

func isoDate(s string) bool {
	return len(s) >= 10 && s[4] == '-' && s[7] == '-' || len(s) >= 10 && s[2] == '-' && s[5] == '-'
}
