// Package text is the page once read: spans, tokens, sentences, trees.
//
// A document's text comes in as a string; package segment fills Sentences and
// Tokens, package tag the parts of speech, features and lemmas, package parse
// the heads and relations. All positions are byte offsets into Analysis.Text,
// half-open. Tokens are ordered, do not overlap, and together with the gaps
// between them rejoin to the text.
package text

import "strings"

// Span is a half-open range of bytes in a document's text.
type Span struct{ Start, End int32 }

// Of returns the part of s the span covers.
func (sp Span) Of(s string) string { return s[sp.Start:sp.End] }

// Len is the number of bytes covered.
func (sp Span) Len() int { return int(sp.End - sp.Start) }

// Overlaps reports whether the two spans share a byte.
func (sp Span) Overlaps(o Span) bool { return sp.Start < o.End && o.Start < sp.End }

// Contains reports whether o lies within sp.
func (sp Span) Contains(o Span) bool { return sp.Start <= o.Start && o.End <= sp.End }

// NoHead is the Head of a sentence's root.
const NoHead = -1

// Token is one syntactic word (Universal Dependencies). Form is the word as the
// later stages read it: the source bytes, or their repaired spelling (curly
// apostrophe made straight, soft hyphen dropped).
type Token struct {
	Form  string
	Lemma string
	Span  Span
	// Head is the index of the governor in Analysis.Tokens, NoHead at the root.
	Head int32
	// Sentence is the index of the token's sentence in Analysis.Sentences.
	Sentence int32
	Feats    Feats
	UPOS     UPOS
	XPOS     XPOS
	Rel      Rel
	Flags    TokenFlags
}

// TokenFlags are facts of the surface.
type TokenFlags uint8

// The surface facts a token can carry.
const (
	// SpaceAfter: blank space or the end of a line follows.
	SpaceAfter TokenFlags = 1 << iota
	// MultiwordStart: first word of a token written as one ("do" of "don't").
	MultiwordStart
	// MultiwordInside: a later word of such a token ("n't").
	MultiwordInside
	// ParagraphEnd: a blank line or the end of the text follows.
	ParagraphEnd
)

// Has reports whether all the given flags are set.
func (f TokenFlags) Has(g TokenFlags) bool { return f&g == g }

// SentenceKind tells running text from the furniture around it.
type SentenceKind uint8

// Kinds of sentences.
const (
	Prose SentenceKind = iota
	Headline
	Byline
	Caption
	ListItem
	Furniture // navigation, ruler lines, bullets without words
)

// Sentence is a run of tokens: Analysis.Tokens[First:Last].
type Sentence struct {
	Span        Span // of its tokens; a dateline is part of the span
	First, Last int32
	// Paragraph counts from 0; sentences of one paragraph are adjacent.
	Paragraph int32
	// Dateline is the number of leading tokens that form a dateline
	// ("NIAMEY, Aug 6 (…) --"), 0 if there is none.
	Dateline int32
	Kind     SentenceKind
}

// EntityType is the kind of thing a name names.
type EntityType uint8

// Entity types.
const (
	NoEntity EntityType = iota
	EntityPerson
	EntityOrganisation
	EntityPlace
	EntityPeople // nationalities, religious and political groups (NORP)
)

var entityNames = [...]string{"", "PER", "ORG", "LOC", "NORP"}

func (t EntityType) String() string { return entityNames[t] }

// Entity is a name: tokens First up to and not including Last.
type Entity struct {
	First, Last int32
	Type        EntityType
}

// Analysis is a document with all that the language stages found in it. The zero
// value is ready; Reset makes one fit for the next document and keeps the memory.
type Analysis struct {
	Text      string
	Tokens    []Token
	Sentences []Sentence
	Entities  []Entity
	// Repaired counts byte sequences that were not UTF-8 and were replaced.
	Repaired int
}

// Reset empties the analysis for a new document.
func (a *Analysis) Reset(text string) {
	a.Text = text
	a.Tokens = a.Tokens[:0]
	a.Sentences = a.Sentences[:0]
	a.Entities = a.Entities[:0]
	a.Repaired = 0
}

// SentenceTokens returns the tokens of sentence i, sharing memory with the analysis.
func (a *Analysis) SentenceTokens(i int) []Token {
	s := &a.Sentences[i]
	return a.Tokens[s.First:s.Last]
}

// SpanOf is the span from the first byte of token first to the last byte of token last-1.
func (a *Analysis) SpanOf(first, last int32) Span {
	if first >= last {
		return Span{}
	}
	return Span{a.Tokens[first].Span.Start, a.Tokens[last-1].Span.End}
}

// Phrase is the source text from token first to token last-1.
func (a *Analysis) Phrase(first, last int32) string {
	return a.SpanOf(first, last).Of(a.Text)
}

// LowerForm returns the form in lower case; the common all-lower form is returned as it is.
func (t *Token) LowerForm() string {
	for i := 0; i < len(t.Form); i++ {
		if c := t.Form[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(t.Form)
		}
	}
	return t.Form
}
