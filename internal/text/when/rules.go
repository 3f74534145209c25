package when

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// parser reads one sentence at a time; the rest of it lives as long as a document.
type parser struct {
	a         *text.Analysis
	published casus.Date
	units     []unit
	sentence  int32
	headline  bool
	start     int  // first unit of the expression under way
	weak      bool // the last direction was back by a noun or at a limit, not by a verb
	memory    memory
}

// match is what a rule read from units first to end-1; end 0 means nothing. A match without
// a kind is an expression that must not be read as anything else ("30 February").
type match struct {
	first, end int
	kind       casus.TimeKind
	period     period
	value      string         // TIMEX3 value where it is not the period's
	suffix     string         // part of the day, appended to the value
	interval   casus.Interval // days where they are not the period's
	open       bool           // no days can be named
	aside      bool           // looks back from the story: later expressions do not count from it
	anchor     string
	rule       string
}

// Anchors of an expression.
const (
	anchorAbsolute  = "absolute"
	anchorPublished = "published"
	anchorText      = "text"
)

// rules in the order in which equal matches are preferred. A rule is tried where
// a unit of one of its starting classes or words stands.
var rules = []struct {
	name   string
	starts class
	read   func(*parser, int) match
}{
	{"figures", isDate | isYear | isNumber, (*parser).figuresDate},
	{"calendar", isWeekday | isMonth | isNumber | isOrdinal | isArticle, (*parser).calendarDate},
	{"clock", isClock | isNumber, (*parser).clock},
	{"set", isFreq | isWeekday | isNumber | isArticle | isVague, (*parser).set},
	{"holiday", isHoliday | isToward, (*parser).holiday},
	{"weekday", isWeekday, (*parser).weekday},
	{"deictic", isDeictic | isArticle, (*parser).deictic},
	{"quarter", isOrdinal | isCode | isArticle | isYear | isFiscal, (*parser).quarter},
	{"toward", isToward | isArticle, (*parser).toward},
	{"fiscal", isFiscal | isArticle | isCode, (*parser).fiscal},
	{"season", isSeason | isArticle, (*parser).season},
	{"century", isOrdinal | isArticle, (*parser).century},
	{"decade", isDecade | isArticle, (*parser).decade},
	{"year", isYear | isNumber | isArticle, (*parser).year},
	{"offset", isNumber | isArticle | isVague | isApprox | isUnit | isEdge, (*parser).offset},
	{"duration", isNumber | isArticle | isVague | isApprox | isUnit | isOrdinal | isToward | isRef | isEdge, (*parser).duration},
	{"edge", isEdge | isArticle | isOrdinal | isToward | isUnit, (*parser).edge},
	{"the_unit", isArticle, (*parser).theUnit},
	{"ref", isRef | isArticle, (*parser).ref},
}

// read returns the longest match at unit i.
func (p *parser) read(i int) match {
	var best match
	p.start = i
	c := p.units[i].class
	for k := range rules {
		if c&rules[k].starts == 0 {
			continue
		}
		if m := rules[k].read(p, i); m.end > best.end {
			best = m
			best.first = i
			if best.rule == "" {
				best.rule = rules[k].name
			}
		}
	}
	return best
}

var noUnit unit

func (p *parser) at(i int) *unit {
	if i < 0 || i >= len(p.units) {
		return &noUnit
	}
	return &p.units[i]
}

func (p *parser) is(i int, w word) bool     { return p.at(i).word == w }
func (p *parser) has(i int, c class) bool   { return p.at(i).class&c != 0 }
func (p *parser) lacks(i int, c class) bool { return p.at(i).class&c == 0 }

// form is the word of unit i in lower case.
func (p *parser) form(i int) string {
	if i < 0 || i >= len(p.units) {
		return ""
	}
	return p.a.Tokens[p.units[i].token].LowerForm()
}

// skip passes over word w at i.
func (p *parser) skip(i int, w word) int {
	if p.is(i, w) {
		return i + 1
	}
	return i
}

func (p *parser) xpos(i int) text.XPOS {
	if i < 0 || i >= len(p.units) {
		return text.NoXPOS
	}
	return p.a.Tokens[p.units[i].token].XPOS
}

// memory holds the latest resolved period of each grain and its sentence, so that
// "the following week" can be counted from a date of the text.
type memory [grainCentury + 1]struct {
	period   period
	sentence int32
	order    int32
}

// memorySpan is how many sentences back a date of the text can serve as an anchor.
const memorySpan = 4

func (m *memory) keep(p period, sentence, order int32) {
	m[p.grain].period, m[p.grain].sentence, m[p.grain].order = p, sentence, order
}

// latest is the last period remembered whose grain is at most g.
func (m *memory) latest(g grain, sentence int32) (period, bool) {
	best := -1
	for k := grainDay; k <= g; k++ {
		if m[k].order > 0 && sentence-m[k].sentence <= memorySpan && (best < 0 || m[k].order > m[best].order) {
			best = int(k)
		}
	}
	if best < 0 {
		return period{}, false
	}
	return m[best].period, true
}

// textAnchor is the period of that grain that holds the latest date of the text, or the
// day of publication where the text has none.
func (p *parser) textAnchor(g grain) (period, string) {
	if at, ok := p.memory.latest(g, p.sentence); ok {
		return periodOf(g, at.first), anchorText
	}
	return p.current(g), p.publishedAnchor()
}

// current is the period of that grain that holds the day of publication.
func (p *parser) current(g grain) period { return periodOf(g, p.published) }

func (p *parser) publishedAnchor() string {
	if p.published.Known() {
		return anchorPublished
	}
	return ""
}

func dated(end int, at period, anchor string) match {
	if !at.known() {
		anchor = ""
	}
	return match{end: end, kind: casus.TimeDate, period: at, anchor: anchor}
}
