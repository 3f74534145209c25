package event

import (
	"slices"
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
			c.addQuote(open, c.lastMark(i)+1)
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

// lastMark is the last of the marks that stand together with the closing mark at token i: a quotation within the quotation ends with it.
func (c *Coder) lastMark(i int32) int32 {
	tokens := c.tree.tokens
	if int(i)+1 < len(tokens) && !tokens[i].Flags.Has(text.SpaceAfter) && !tokens[i].Flags.Has(text.ParagraphEnd) && (tokens[i+1].Form == "'" || tokens[i+1].Form == "’") {
		return i + 1
	}
	return i
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
	if tokens := c.tree.tokens; last-first > 4 && first == c.tree.a.Sentences[tokens[first].Sentence].First {
		switch tokens[last-2].Form {
		case ",", "?", "!":
			q.speech = true // "“A fine town, a fine town,” he said"
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
	alone           bool  // it is told by its words that it names a speaker, though no second turn follows
}

// maxLabel is how many tokens the name before the colon may have: "SEN. ANA MARIA ROJAS (PER)".
const maxLabel = 8

// notSpeakers are words in capitals before a colon that name nobody.
var notSpeakers = words(`correction update email look watch video photo photos related read note more breaking exclusive listen opinion editorial analysis
live alert warning summary background source sources date time location tags contact editors headline`)

// findTurns lists the turns of a transcript and makes quotations of them. One label alone makes no transcript, but may be a headline: "Diaz: We
// will stay".
func (c *Coder) findTurns() []turn {
	t := &c.tree
	var turns []turn
	for s := range t.a.Sentences {
		if s > 0 && t.a.Sentences[s].Paragraph == t.a.Sentences[s-1].Paragraph {
			continue
		}
		if u, ok := c.turnAt(int32(s)); ok {
			u.alone = s == 0 && c.namesSpeaker(u.label, u.labelEnd)
			turns = append(turns, u)
		}
	}
	if len(turns) < 2 && !slices.ContainsFunc(turns, func(u turn) bool { return u.alone }) {
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

// turnAt reads the label at the start of the paragraph of sentence s: a name in capitals, a person's name, the letters of an interview, or what else may
// open a headline.
func (c *Coder) turnAt(s int32) (turn, bool) {
	sentences, tokens := c.tree.a.Sentences, c.tree.tokens
	i, end := sentences[s].First, sentences[s].Last
	if i < end && tokens[i].UPOS == text.PUNCT && tokens[i].Form != "(" {
		i++ // an opening mark
	}
	u := turn{label: i}
	capitals := true
	for i < end && i < u.label+maxLabel && tokens[i].Form != ":" {
		if notSpeakers[tokens[i].LowerForm()] {
			return turn{}, false
		}
		capitals = capitals && tokens[i].Form == strings.ToUpper(tokens[i].Form)
		i++
	}
	if i >= end-1 || i >= int32(len(tokens))-1 || tokens[i].Form != ":" || i == u.label || !isLetter(tokens[u.label].Form[0]) {
		return turn{}, false
	}
	if single := i == u.label+1 && len(tokens[u.label].Form) == 1; single && tokens[u.label].Form != "Q" && tokens[u.label].Form != "A" {
		return turn{}, false
	}
	if !capitals && !c.isPerson(u.label, i) && (s != 0 || !c.namesSpeaker(u.label, i)) {
		return turn{}, false
	}
	u.labelEnd, u.first = i, i+1
	for int(s) < len(sentences) && sentences[s].Paragraph == sentences[c.tree.tokens[u.label].Sentence].Paragraph {
		u.last = sentences[s].Last
		s++
	}
	return u, u.first < u.last
}

// isPerson: the tokens are the name of a person, a title before it allowed.
func (c *Coder) isPerson(first, last int32) bool {
	for i := range c.tree.a.Entities {
		if e := &c.tree.a.Entities[i]; e.Type == text.EntityPerson && e.Last == last && e.First >= first && e.First-first <= 2 {
			return true
		}
	}
	return false
}

// speakingNouns are nouns that before a colon in a headline tell whose word it is.
var speakingNouns = words(`poll report newspaper study survey official analyst expert historian minister president spokesman spokeswoman spokesperson police
lawyer source researcher scientist doctor economist group agency witness prosecutor court judge mayor governor senator general ambassador envoy
leader party ministry monitor activist campaign`)

// namesSpeaker: the label of a headline names somebody who may speak: a person, an organisation, a poll, an official.
func (c *Coder) namesSpeaker(first, last int32) bool {
	if last <= first || last-first > 5 {
		return false
	}
	for i := first; i < last; i++ {
		if tok := &c.tree.tokens[i]; tok.UPOS == text.VERB || tok.UPOS == text.PUNCT || tok.UPOS == text.CCONJ {
			return false
		}
	}
	for i := range c.tree.a.Entities {
		if e := &c.tree.a.Entities[i]; (e.Type == text.EntityPerson || e.Type == text.EntityOrganisation) && e.Last == last && e.First >= first {
			return true
		}
	}
	return speakingNouns[strings.ToLower(c.tree.tokens[last-1].Lemma)]
}

func isLetter(b byte) bool { return b >= 'A' && b <= 'Z' }
