package event

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// quotation is a run of words between quotation marks; it may go on over sentences and, where each
// paragraph opens with a mark of its own, over paragraphs.
type quotation struct {
	first, last int32 // the tokens, marks included
	// speech: somebody's sentence rather than a title or a word held at arm's length.
	speech bool
	// speaker is the head of the phrase that names who speaks, cue its verb; none where the text does not say.
	speaker, cue int32
}

// maxQuotation bounds a quotation whose closing mark is missing.
const maxQuotation = 600

// quoteMark says what a mark at token i does: +1 opens, -1 closes, 0 either, and whether it is a mark at all.
func quoteMark(tokens []text.Token, i int32) (side int, ok bool) {
	switch tokens[i].Form {
	case "“", "``", "«", "„":
		return 1, true
	case "”", "»":
		return -1, true
	case "\"", "''":
	default:
		return 0, false
	}
	before := i == 0 || tokens[i-1].Flags.Has(text.SpaceAfter) || tokens[i-1].Flags.Has(text.ParagraphEnd)
	after := tokens[i].Flags.Has(text.SpaceAfter) || tokens[i].Flags.Has(text.ParagraphEnd)
	switch {
	case before && !after:
		return 1, true
	case after && !before:
		return -1, true
	}
	return 0, true
}

// findQuotes lists the quotations of the document in order and says of every token in which it stands.
func (c *Coder) findQuotes() {
	tokens := c.tree.tokens
	c.quotes, c.quoteAt = c.quotes[:0], resize(c.quoteAt, len(tokens))
	open := none
	for i := int32(0); int(i) < len(tokens); i++ {
		side, ok := quoteMark(tokens, i)
		switch {
		case !ok:
		case open == none && side >= 0:
			open = i
		case open != none && side <= 0:
			c.addQuote(open, i+1)
			open = none
		case open != none && side > 0 && !tokens[i-1].Flags.Has(text.ParagraphEnd):
			open = i // the mark before was never closed
		}
		if open == none {
			continue
		}
		if tokens[i].Flags.Has(text.ParagraphEnd) && !c.opensAgain(i+1) || i-open > maxQuotation {
			if i-open <= maxQuotation && i > open {
				c.addQuote(open, i+1)
			}
			open = none
		}
	}
}

// opensAgain: a quotation goes on in the next paragraph if that begins with a mark.
func (c *Coder) opensAgain(i int32) bool {
	if int(i) >= len(c.tree.tokens) {
		return false
	}
	side, ok := quoteMark(c.tree.tokens, i)
	return ok && side >= 0
}

func (c *Coder) addQuote(first, last int32) {
	q := quotation{first: first, last: last, speaker: none, cue: none}
	for i := first; i < last; i++ {
		c.quoteAt[i] = int32(len(c.quotes))
		if u := c.tree.tokens[i].UPOS; u == text.VERB || u == text.AUX {
			q.speech = q.speech || last-first > 5
		}
	}
	c.quotes = append(c.quotes, q)
}

// quoted reports whether token i stands between quotation marks.
func (c *Coder) quoted(i int32) bool { return c.quoteAt[i] != none }

// quoteOpeningAt is the quotation whose opening mark is token i, none otherwise.
func (c *Coder) quoteOpeningAt(i int32) int32 {
	if i >= 0 && int(i) < len(c.quoteAt) && c.quoteAt[i] != none && c.quotes[c.quoteAt[i]].first == i {
		return c.quoteAt[i]
	}
	return none
}

// quoteClosingAt is the quotation whose closing mark is token i, none otherwise.
func (c *Coder) quoteClosingAt(i int32) int32 {
	if i >= 0 && int(i) < len(c.quoteAt) && c.quoteAt[i] != none && c.quotes[c.quoteAt[i]].last == i+1 {
		return c.quoteAt[i]
	}
	return none
}

// turn is one speaker's turn in a transcript: "ROJAS: We will stay."
type turn struct {
	label, labelEnd int32 // the name
	first, last     int32 // what is said, to the end of the paragraph
}

// maxLabel is how many tokens the name before the colon may have: "SEN. ANA MARIA ROJAS (PER)".
const maxLabel = 8

// notSpeakers are words in capitals before a colon that name nobody.
var notSpeakers = words(`correction update email look watch video photo photos related read note more breaking exclusive listen poll opinion editorial analysis
live alert warning summary background source sources date time location tags contact editors headline`)

// findTurns lists the turns of a transcript and makes quotations of them. One label alone makes no transcript.
func (c *Coder) findTurns() []turn {
	t := &c.tree
	var turns []turn
	for s := range t.a.Sentences {
		if s > 0 && t.a.Sentences[s].Paragraph == t.a.Sentences[s-1].Paragraph {
			continue
		}
		if u, ok := c.turnAt(int32(s)); ok {
			turns = append(turns, u)
		}
	}
	if len(turns) < 2 {
		return nil
	}
	for _, u := range turns {
		for i := u.first; i < u.last; i++ {
			c.quoteAt[i] = int32(len(c.quotes))
		}
		c.quotes = append(c.quotes, quotation{first: u.first, last: u.last, speech: true, speaker: u.labelEnd - 1, cue: none})
	}
	return turns
}

// turnAt reads the label at the start of the paragraph of sentence s.
func (c *Coder) turnAt(s int32) (turn, bool) {
	sentences, tokens := c.tree.a.Sentences, c.tree.tokens
	i, end := sentences[s].First, sentences[s].Last
	if i < end && tokens[i].UPOS == text.PUNCT && tokens[i].Form != "(" {
		i++ // an opening mark
	}
	u := turn{label: i}
	for i < end && i < u.label+maxLabel && tokens[i].Form != ":" {
		if form := tokens[i].Form; form != strings.ToUpper(form) || notSpeakers[tokens[i].LowerForm()] {
			return turn{}, false
		}
		i++
	}
	if i >= end-1 || tokens[i].Form != ":" || i == u.label || !isLetter(tokens[u.label].Form[0]) || i == u.label+1 && len(tokens[u.label].Form) == 1 {
		return turn{}, false
	}
	u.labelEnd, u.first = i, i+1
	for int(s) < len(sentences) && sentences[s].Paragraph == sentences[c.tree.tokens[u.label].Sentence].Paragraph {
		u.last = sentences[s].Last
		s++
	}
	return u, u.first < u.last
}

func isLetter(b byte) bool { return b >= 'A' && b <= 'Z' }
