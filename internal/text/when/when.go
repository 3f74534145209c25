// Package when reads the time expressions of a text and says which civil days they name.
//
// In comes an analysis with tokens (tags and trees help but are not needed) and the date of
// publication; out come casus.TimeRefs in the order of the text, each with its TIMEX3
// type and value and, where days can be named, the interval of those days. Nothing is
// invented: without a publication date relative expressions have no interval, and a date that
// no calendar has is no expression at all.
//
// Conventions. Weeks run from Monday to Sunday, months and years in full. Early, middle and late of a
// month are its days 1-10, 11-20 and 21-end; early and late of a year January-March and October-December.
// Seasons are those of the meteorologist in the north (winter is December-February, named by its December).
// A bare weekday, day or month is the nearest one not after publication, unless tense or wording
// is future. "The weekend" is the last one begun at publication.
package when

import (
	"errors"
	"fmt"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// Finder finds time expressions. The zero value is ready; it is for one goroutine at a time.
type Finder struct {
	parser  parser
	refs    []casus.TimeRef
	refused []text.Span
}

// New returns a Finder.
func New() *Finder { return &Finder{} }

// Find returns the time expressions of the analysis, sorted by First. The slice is the
// finder's own and valid until the next call.
func (f *Finder) Find(a *text.Analysis, published casus.Date) []casus.TimeRef {
	p := &f.parser
	p.a, p.published, p.memory = a, published, memory{}
	f.refs, f.refused = f.refs[:0], f.refused[:0]
	if len(a.Sentences) == 0 {
		f.sentence(0, 0, int32(len(a.Tokens)))
		return f.refs
	}
	for i := 0; i < len(a.Sentences); i++ {
		s := &a.Sentences[i]
		first, last := s.First, s.Last
		// A sentence without an end may go on in the next one.
		for i+1 < len(a.Sentences) && a.Sentences[i+1].Paragraph == s.Paragraph && a.Sentences[i+1].Kind == s.Kind && !ends(a, last) {
			i++
			last = a.Sentences[i].Last
		}
		p.headline = s.Kind == text.Headline
		f.sentence(int32(i), first, last)
	}
	return f.refs
}

// Refused returns where the analysis that was read last has what looks like a date and is none: a day that no calendar
// has ("30 February"), or figures that can be read in two ways ("03/04/2019"). Valid until the next call of Find.
func (f *Finder) Refused() []text.Span { return f.refused }

// ends reports whether the token before last closes a sentence.
func ends(a *text.Analysis, last int32) bool {
	if last <= 0 || a.Tokens[last-1].Form == "" {
		return true
	}
	t := &a.Tokens[last-1]
	if e := lookup(lexicon(), t.Form); len(t.Form) > 1 && (e.word == wAM || e.word == wPM || e.class&(isMonth|isWeekday) != 0) {
		return false // "10 p.m. | Wednesday"
	}
	switch t.Form[len(t.Form)-1] {
	case '.', '!', '?', ':', ';', '"', '\'', ')':
		return true
	}
	return t.Flags.Has(text.ParagraphEnd)
}

// sentence adds the expressions of one sentence.
func (f *Finder) sentence(n, first, last int32) {
	p := &f.parser
	p.sentence = n
	if !p.load(first, last) {
		return
	}
	for i := 0; i < len(p.units); {
		if p.units[i].class&starters == 0 {
			i++
			continue
		}
		m := p.read(i)
		if m.end <= i {
			i++
			continue
		}
		if m.kind != "" {
			f.add(&m)
		} else {
			f.refused = append(f.refused, p.a.SpanOf(p.units[m.first].token, p.units[m.end-1].token+1))
		}
		i = m.end
	}
}

// starters are the classes that any rule can start with.
var starters = func() class {
	var c class
	for i := range rules {
		c |= rules[i].starts
	}
	return c
}()

// add turns a match into a reference and remembers its date.
func (f *Finder) add(m *match) {
	p := &f.parser
	first, last := p.units[m.first].token, p.units[m.end-1].token+1
	if n := len(f.refs); n > 0 && f.refs[n-1].Last > first {
		return // two parts of one hyphenated word
	}
	r := casus.TimeRef{First: first, Last: last, Head: headOf(p.a, first, last), Kind: m.kind, Rule: m.rule, Anchor: m.anchor,
		Value: m.value, Text: p.a.Phrase(first, last), Bound: p.bound(m.first, m.end, m.period.grain)}
	if (m.rule == "day_range" || m.rule == "year_range") && p.is(m.first-1, wFrom) {
		r.Bound = casus.PrecisionNone // "from 12 to 19 March" has both its ends
	}
	if r.Value == "" {
		r.Value = m.period.value()
	}
	r.Value += m.suffix
	if !m.open {
		if r.Interval = m.interval; !r.Interval.Known() {
			r.Interval = m.period.interval()
		}
	}
	if !r.Interval.Known() && m.anchor != anchorAbsolute {
		r.Anchor = ""
	}
	f.refs = append(f.refs, r)
	if m.period.known() && m.kind != casus.TimeDuration && !m.aside {
		p.memory.keep(m.period, p.sentence, int32(len(f.refs)))
	}
}

// bound says whether the word before unit i makes the expression one end of a span.
func (p *parser) bound(i, end int, grain grain) casus.Precision {
	switch p.at(i - 1).word {
	case wSince, wAfter:
		return casus.PrecisionAfter
	case wFrom:
		if at := p.at(end).word; grain <= grainMonth || at == wTo || at == wOn || at == wUntil || at == wThrough {
			return casus.PrecisionAfter
		}
	case wUntil, wBy, wBefore, wThrough:
		return casus.PrecisionBefore
	case wTo:
		if p.is(i-2, wPrior) || p.is(i-2, wUp) {
			return casus.PrecisionBefore
		}
	case wOf:
		if p.is(i-2, wAhead) {
			return casus.PrecisionBefore
		}
	}
	return casus.PrecisionNone
}

// headOf is the token whose governor is outside the span, the first token where there is no tree.
func headOf(a *text.Analysis, first, last int32) int32 {
	for i := first; i < last; i++ {
		t := &a.Tokens[i]
		if t.Rel != text.NoRel && (t.Head < first || t.Head >= last) {
			return i
		}
	}
	return first
}

// ErrNone says that a text holds no time expression, ErrNoDay that it holds a date that is none.
var (
	ErrNone  = errors.New("no time expression")
	ErrNoDay = errors.New("no day of the calendar, or not clear which")
)

// Resolve reads the expressions of a short text: "two days before the Tuesday vote". A date that no calendar
// has is ErrNoDay, wherever it stands.
func Resolve(expression string, published casus.Date) ([]casus.TimeRef, error) {
	var a text.Analysis
	split(&a, expression)
	f := New()
	refs := f.Find(&a, published)
	for _, sp := range f.Refused() {
		return nil, fmt.Errorf("%w: %q", ErrNoDay, sp.Of(expression))
	}
	if len(refs) == 0 {
		return nil, ErrNone
	}
	return refs, nil
}
