// Package segment cuts a text into sentences and words.
//
// In comes any string; out come tokens in the manner of the English treebanks of
// Universal Dependencies, each a span of the text, ordered and disjoint, and
// sentences made of whole tokens. Time and memory grow with the length of the
// text; a sentence has at most MaxSentence tokens and a token at most MaxToken
// bytes, whatever the input.
package segment

import (
	"github.com/casus-events/casus/internal/text"
)

// Bounds that hold on any input.
const (
	MaxSentence = 400
	MaxToken    = 256
)

// Segment fills a.Sentences and a.Tokens from a.Text.
func Segment(a *text.Analysis) {
	c := cutter{a: a, s: a.Text}
	c.lines.s = a.Text
	first, paragraph := 0, int32(0)
	at, _ := c.lines.skipBlank(0)
	for at < len(c.s) {
		end := c.lines.blackEnd(at)
		c.cut(at, end)
		next, gap := c.lines.skipBlank(end)
		if len(a.Tokens) > first {
			markGap(&a.Tokens[len(a.Tokens)-1], gap, next >= len(c.s))
		}
		if gap == paragraphGap || next >= len(c.s) {
			if len(a.Tokens) > first {
				splitParagraph(a, first, paragraph)
				first, paragraph = len(a.Tokens), paragraph+1
			}
			c.singleOpen = false
		}
		at = next
	}
	classify(a)
}

func markGap(t *text.Token, gap gapKind, last bool) {
	if gap != noGap || last {
		t.Flags |= text.SpaceAfter
	}
	if gap == paragraphGap || last {
		t.Flags |= text.ParagraphEnd
	}
}
