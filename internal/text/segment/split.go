package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// shape sorts tokens by what their surface says about sentence ends.
type shape uint8

const (
	shapeLower shape = iota
	shapeUpper
	shapeCaps
	shapeNumber
	shapeStop      // . ! ?
	shapeAbbrev    // a word with its full stop
	shapeEllipsis  // ... …
	shapeColon     // : ;
	shapeComma     // ,
	shapeDash      // - -- —
	shapeQuote     // " '' '
	shapeOpenQuote // “ ‘ ``
	shapeShutQuote // ” ’
	shapeOpen      // ( [
	shapeShut      // ) ]
	shapeOther
)

func shapeOf(form string) shape {
	r, n := utf8.DecodeRuneInString(form)
	switch {
	case r >= 'a' && r <= 'z' || unicode.IsLower(r):
		if form[len(form)-1] == '.' {
			return shapeAbbrev
		}
		return shapeLower
	case r >= 'A' && r <= 'Z' || unicode.IsUpper(r):
		return upperShape(form, n)
	case r >= '0' && r <= '9':
		return shapeNumber
	}
	return markShape(form, r)
}

func upperShape(form string, n int) shape {
	if form[len(form)-1] == '.' {
		return shapeAbbrev
	}
	if n == len(form) {
		return shapeUpper
	}
	for i := n; i < len(form); i++ {
		if form[i] >= 'a' && form[i] <= 'z' {
			return shapeUpper
		}
	}
	return shapeCaps
}

func markShape(form string, r rune) shape {
	switch r {
	case '.':
		if len(form) > 1 {
			return shapeEllipsis
		}
		return shapeStop
	case '!', '?':
		return shapeStop
	case '…':
		return shapeEllipsis
	case ':', ';':
		return shapeColon
	case ',':
		return shapeComma
	case '-', '—', '–':
		return shapeDash
	case '"', '\'':
		return shapeQuote
	case '“', '‘', '«', '„', '`':
		return shapeOpenQuote
	case '”', '»':
		return shapeShutQuote
	case '(', '[', '{':
		return shapeOpen
	case ')', ']', '}':
		return shapeShut
	}
	return shapeOther
}

// boundary describes the place between two tokens of a paragraph.
type boundary struct {
	// since is the number of tokens of the sentence so far, the left one included.
	since int
	// quotes is 1 inside a straight quotation, depth counts open brackets.
	quotes, depth int
}

// see keeps the state of quotes and brackets up to date with a token passed.
func (b *boundary) see(form string) {
	b.since++
	switch shapeOf(form) {
	case shapeQuote:
		if form == "\"" || form == "''" {
			b.quotes ^= 1
		}
	case shapeOpenQuote:
		if form == "“" {
			b.quotes = 1
		}
	case shapeShutQuote:
		b.quotes = 0
	case shapeOpen:
		b.depth = min(b.depth+1, 2)
	case shapeShut:
		b.depth = max(b.depth-1, 0)
	}
}

// shut starts the next sentence; an open quotation goes on.
func (b *boundary) shut() { b.since, b.depth = 0, 0 }

// featureCount bounds the features of one boundary.
const featureCount = 24

// Boundary is the trainer's view of the place after token i of toks.
type Boundary = boundary

// features fills buf with the features of the place after toks[i]; i+1 is in range.
func (b *boundary) features(toks []text.Token, i int, buf []linear.Feature) []linear.Feature {
	form := func(k int) string {
		if k < 0 || k >= len(toks) {
			return ""
		}
		return toks[k].Form
	}
	cur, next := form(i), form(i+1)
	prev, after := form(i-1), form(i+2)
	sc, sn := uint64(shapeOf(cur)), uint64(shapeOf(next))
	sp, sa := uint64(shapeOther), uint64(shapeOther)
	if prev != "" {
		sp = uint64(shapeOf(prev))
	}
	if after != "" {
		sa = uint64(shapeOf(after))
	}
	hc, hn, hp, ha := linear.Lower(cur), linear.Lower(next), linear.Lower(prev), linear.Lower(after)
	gap := uint64(toks[i].Flags & text.SpaceAfter)
	long := uint64(min(b.since, 3))
	if b.since > 8 {
		long = 4
	}
	if b.since > 25 {
		long = 5
	}
	state := uint64(b.quotes)<<4 | uint64(b.depth)<<2 | gap
	size := uint64(min(len(prev), 4))
	t := 0
	add := func(a uint64) {
		buf = append(buf, linear.Hash(featureSpace+t, a))
		t++
	}
	add(0)
	add(sc<<8 | sn<<1 | gap)
	add(sc<<16 | sn<<8 | sp)
	add(sc<<16 | sn<<8 | sa)
	add(linear.Join(hc, sn<<1|gap))
	add(linear.Join(hc, hn))
	add(linear.Join(hn, sc<<1|gap))
	add(linear.Join(hp, sc<<8|sn))
	add(linear.Join(ha, sc<<8|sn))
	add(linear.Join(hp, linear.Join(hc, sn)))
	add(sc<<16 | sn<<8 | state)
	add(sc<<16 | sn<<8 | long)
	add(linear.Join(hc, state<<4|sn<<12|long))
	add(sc<<24 | sn<<16 | sp<<8 | size<<2 | gap)
	add(sc<<32 | sn<<24 | sp<<16 | sa<<8 | state)
	add(linear.Join(hn, sc<<8|long))
	add(linear.Join(linear.Join(hp, hn), sc))
	add(sc<<40 | sn<<32 | sp<<24 | sa<<16 | state<<8 | long)
	return buf
}

// featureSpace keeps these templates apart from those of other models.
const featureSpace = 900

// open reports whether the place after toks[i] could be a boundary at all.
func candidate(toks []text.Token, i int) bool {
	if toks[i].Flags.Has(text.MultiwordStart) {
		return false
	}
	cur, next := shapeOf(toks[i].Form), shapeOf(toks[i+1].Form)
	if next == shapeShut || next == shapeComma || next == shapeStop || next == shapeShutQuote {
		return false
	}
	switch cur {
	case shapeStop, shapeEllipsis, shapeColon, shapeDash, shapeShut, shapeShutQuote, shapeQuote, shapeOther:
		return true
	case shapeOpen, shapeOpenQuote:
		return false
	case shapeAbbrev:
		return next != shapeLower
	}
	return next != shapeLower && next != shapeColon && next != shapeDash && toks[i].Flags.Has(text.SpaceAfter)
}

// splitParagraph makes the sentences of the tokens from first on.
func splitParagraph(a *text.Analysis, first int, paragraph int32) {
	toks := a.Tokens
	var b boundary
	var buf [featureCount]linear.Feature
	start := first
	head := first + int(dateline(toks[first:]))
	for i := first; i < len(toks); i++ {
		b.see(toks[i].Form)
		last := i+1 == len(toks)
		switch {
		case last:
		case b.since >= MaxSentence && !toks[i].Flags.Has(text.MultiwordStart):
		case i < head:
			continue
		case candidate(toks, i) && model.ends(b.features(toks, i, buf[:0])) && !held(toks, i):
		default:
			continue
		}
		addSentence(a, start, i+1, paragraph)
		start = i + 1
		b.shut()
	}
}

// held overrules the model where surely nothing ends: between a figure and its unit of thousands, at the full stop
// of a title or an initial before a name.
func held(toks []text.Token, i int) bool {
	form := toks[i].Form
	if shapeOf(form) == shapeNumber {
		return scales[strings.ToLower(toks[i+1].Form)] && !toks[i].Flags.Has(text.ParagraphEnd)
	}
	if len(form) < 2 || form[len(form)-1] != '.' || shapeOf(form) != shapeAbbrev || toks[i].Flags.Has(text.ParagraphEnd) {
		return false
	}
	var buf [8]byte
	if len(form) > len(buf) {
		return false
	}
	low := buf[:0]
	for k := 0; k < len(form)-1; k++ {
		c := form[k]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		low = append(low, c)
	}
	return abbreviations[string(low)] == title || len(form) == 2
}

func addSentence(a *text.Analysis, first, last int, paragraph int32) {
	index := int32(len(a.Sentences))
	for i := first; i < last; i++ {
		a.Tokens[i].Sentence = index
	}
	a.Sentences = append(a.Sentences, text.Sentence{
		Span:      a.SpanOf(int32(first), int32(last)),
		First:     int32(first),
		Last:      int32(last),
		Paragraph: paragraph,
	})
}
