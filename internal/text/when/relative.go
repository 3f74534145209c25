package when

import (
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// weekday reads "Tuesday", "Friday morning", "Monday last week", "Friday of next week".
func (p *parser) weekday(i int) match {
	u := p.at(i)
	if u.class&isWeekday == 0 || u.class&isPlural != 0 || !p.weekdayName(i) {
		return match{}
	}
	j := i + 1
	if f := p.form(i); len(f) <= 5 && p.is(j, wStop) && p.form(j) == "." && p.has(j+1, isPart) {
		j++
	}
	return p.partOfDay(p.dayOfWeek(i, j), j)
}

// dayOfWeek resolves the bare weekday at i, whose phrase goes on at j.
func (p *parser) dayOfWeek(i, j int) match {
	day := time.Weekday(p.at(i).value)
	end := j
	if p.has(end, isPart) {
		end++
	}
	end = p.skip(end, wOf)
	if (p.is(end, wLast) || p.is(end, wThis) || p.is(end, wNext)) && p.is(end+1, wWeek) && p.lacks(end+1, isPlural) {
		week := p.current(grainWeek).shift(int(p.at(end).value))
		m := dated(end+2, period{grainDay, week.first.AddDays((int(day) + 6) % 7)}, anchorPublished)
		return p.orUnknownDay(m, day)
	}
	date := casus.Date{}
	if p.published.Known() {
		last, next := weekdayFrom(p.published, day, -1, true), weekdayFrom(p.published, day, 1, true)
		if date = last; p.forward(p.direction(i, j), last, next) {
			date = next
		}
		if week, ok := p.weekToCome(i); ok {
			date = week.first.AddDays((int(day) + 6) % 7)
		}
	}
	return p.orUnknownDay(dated(j, period{grainDay, date}, anchorPublished), day)
}

// weekToCome is the coming week that the sentence has named before unit i, so that its weekdays are meant: "goes to Lima next week for
// talks on Monday". A past tense between them begins another story.
func (p *parser) weekToCome(i int) (period, bool) {
	m := &p.memory[grainWeek]
	if m.order == 0 || m.sentence != p.sentence || !m.period.first.After(p.published) {
		return period{}, false
	}
	for k := i - 1; k >= 0; k-- {
		switch p.xpos(k) {
		case text.TagVBD, text.TagVBN:
			return period{}, false
		case text.NoXPOS:
			if p.at(k).class&isPast != 0 {
				return period{}, false
			}
		}
		if p.is(k, wNext) {
			return m.period, true
		}
	}
	return period{}, false
}

// orUnknownDay gives an unresolved weekday its value, XXXX-WXX-2 for a Tuesday.
func (p *parser) orUnknownDay(m match, day time.Weekday) match {
	if !m.period.known() {
		m.value = "XXXX-WXX-" + string(rune('1'+(int(day)+6)%7))
		m.anchor = ""
	}
	return m
}

// weekdayName tells the weekday from "sat", "the Sun" and "Bloody Sunday".
func (p *parser) weekdayName(i int) bool {
	u := p.at(i)
	if u.lower {
		return false
	}
	if len(p.form(i)) <= 3 {
		return p.has(i+1, isMonth|isNumber) || p.is(i+1, wComma) && p.has(i+2, isMonth|isNumber)
	}
	switch p.form(i - 1) {
	case "bloody", "black", "super", "cyber", "holy":
		return false
	}
	return true
}

// partOfDay extends a day by the part that follows it ("Friday morning").
func (p *parser) partOfDay(m match, j int) match {
	if m.end == 0 || p.lacks(j, isPart) || p.has(j, isPlural) || p.at(j).joined {
		return m
	}
	m.kind, m.suffix = casus.TimeTime, partCodes[p.part(j)]
	m.end = max(m.end, j+1)
	return m
}

// part is the part of the day that unit i names.
func (p *parser) part(i int) int {
	if p.is(i, wNight) {
		return partNight
	}
	return int(p.at(i).value)
}

// deictic reads "today", "yesterday morning", "the day before yesterday", "overnight".
func (p *parser) deictic(i int) match {
	u := p.at(i)
	switch u.word {
	case wThe:
		if p.is(i+1, wDay) && (p.is(i+2, wBefore) && p.is(i+3, wYesterday) || p.is(i+2, wAfter) && p.is(i+3, wTomorrow)) {
			return dated(i+4, p.current(grainDay).shift(2*int(p.at(i+3).value)), anchorPublished)
		}
	case wToday:
		if u.capital && p.at(i-1).capital {
			return match{} // a newspaper
		}
		return p.partOfDay(dated(i+1, p.current(grainDay), anchorPublished), i+1)
	case wYesterday, wTomorrow:
		return p.partOfDay(dated(i+1, p.current(grainDay).shift(int(u.value)), anchorPublished), i+1)
	case wTonight:
		m := dated(i+1, p.current(grainDay), anchorPublished)
		m.kind, m.suffix = casus.TimeTime, partCodes[partNight]
		return m
	case wOvernight:
		return p.overnight(i)
	}
	return match{}
}

// overnight is the night that ended on the day of publication.
func (p *parser) overnight(i int) match {
	m := dated(i+1, p.current(grainDay).shift(-1), anchorPublished)
	m.kind, m.suffix = casus.TimeTime, partCodes[partNight]
	if m.period.known() {
		m.interval = casus.Interval{Start: m.period.first, End: p.published, Precision: casus.PrecisionRange}
	}
	return m
}

// unitGrains gives the grain of the units that are calendar periods.
var unitGrains = [...]grain{unitDay: grainDay, unitWeek: grainWeek, unitMonth: grainMonth, unitQuarter: grainQuarter,
	unitYear: grainYear, unitDecade: grainDecade, unitCentury: grainCentury, unitWeekend: grainWeekend, unitSummer: grainSeason}

// unitGrain is the grain of the singular unit at i, noGrain for hours, plurals and other words.
func (p *parser) unitGrain(i int) grain {
	u := p.at(i)
	if u.class&isUnit == 0 || u.class&isPlural != 0 || int(u.value) >= len(unitGrains) {
		return noGrain
	}
	return unitGrains[u.value]
}

// pointer is what "last", "the following", "this coming" say: how many periods away from which anchor.
type pointer struct {
	step     int
	fromText bool // counted from a date of the text
	duration bool // "the past year" is a stretch that ends now
	past     bool // "this past Friday": not the running period
	word     word
	end      int
}

// pointer reads the words that point to a period.
func (p *parser) pointer(i int) pointer {
	j := i
	the := p.is(j, wThe)
	if the || p.is(j, wThese) {
		j++
	}
	u := p.at(j)
	if u.class&isToward == 0 {
		return pointer{}
	}
	q := pointer{step: int(u.value), word: u.word, end: j + 1}
	switch u.word {
	case wThis:
		switch {
		case the:
			return pointer{}
		case p.is(j+1, wPast):
			q.step, q.past, q.end = -1, true, j+2
		case p.is(j+1, wComing):
			q.step, q.word, q.end = 1, wComing, j+2
		case p.is(j+1, wSame):
			q.end = j + 2
		}
	case wThat:
		q.fromText = true
		q.end = p.skip(q.end, wSame)
	case wSame:
		if !the {
			return pointer{}
		}
		q.fromText = true
	case wCurrent, wLatest:
		q.step = 0
	case wPrevious, wFollowing:
		q.fromText = true
	case wNext, wComing:
		q.fromText = the && u.word == wNext
		if the && (p.is(i-1, wOver) || p.is(i-1, wWithin) || p.is(i-1, wDuring) || p.is(i-1, wFor)) || p.is(j+1, wDecade) && the {
			q.duration, q.fromText = true, false
		}
	case wPast:
		q.duration = true
	case wLast:
		q.duration = the
		if !the && p.is(j-1, wTo) && p.has(j+1, isNumber|isVague|isApprox) { // "to last two years"
			return pointer{}
		}
	}
	return q
}

// toward reads a pointer and what it points to: "last week", "the following day", "this year's third
// quarter", "last summer", "next Tuesday", "last night".
func (p *parser) toward(i int) match {
	q := p.pointer(i)
	if q.end == 0 {
		return match{}
	}
	j := q.end
	u := p.at(j)
	var m match
	switch {
	case u.class&isFiscal != 0 && u.word == wFiscal && p.unitGrain(j+1) != noGrain:
		q.duration = false // "the last fiscal year" is the one before
		m = p.towardPeriod(q, p.unitGrain(j+1), j+2)
		if m.period.known() {
			m.interval = m.period.interval()
			m.interval.Precision = casus.PrecisionAbout
		}
	case p.unitGrain(j) != noGrain:
		m = p.towardPeriod(q, p.unitGrain(j), j+1)
		if p.is(j, wWeekend) {
			m = p.towardWeekend(i, q, j+1)
		}
		if p.is(j, wYear) {
			m = p.yearsQuarter(m)
		}
	case u.class&isPart != 0 && u.class&isPlural == 0:
		m = p.towardPart(q, j)
	case u.class&isWeekday != 0 && u.class&isPlural == 0 && !(q.word == wThat && len(p.form(j)) <= 3): // "said that Sun ..."
		m = p.towardWeekday(i, q, j)
	case u.class&isMonth != 0 && p.monthName(j):
		m = p.towardMonth(q, j)
	case u.class&isSeason != 0 && u.class&isPlural == 0 && p.at(j).lower:
		m = p.towardSeason(q, j)
	}
	return m
}

// towardPeriod counts q.step periods from the anchor.
func (p *parser) towardPeriod(q pointer, g grain, end int) match {
	if q.duration && g <= grainCentury && g != grainWeekend {
		return p.stretch(q, g, end)
	}
	if q.word == wLast && g == grainDay {
		return match{}
	}
	if q.word == wLatest && g == grainDay {
		return match{}
	}
	if q.word == wLatest && g == grainQuarter {
		return p.theQuarter(0, end, g)
	}
	at, anchor := p.current(g), anchorPublished
	if q.fromText {
		at, anchor = p.textAnchor(g)
		if q.step == 0 && anchor != anchorText {
			return match{end: end, kind: casus.TimeDate, value: unknownValues[g], open: true}
		}
	}
	return dated(end, at.shift(q.step), anchor)
}

// stretch is "the past year", "the last week": one period that ends at publication.
func (p *parser) stretch(q pointer, g grain, end int) match {
	m := match{end: end, kind: casus.TimeDuration, value: grainDurations[g], rule: "stretch", open: true}
	if from := p.current(grainDay); from.known() {
		sign := -1
		if q.step > 0 {
			sign = 1
		}
		switch g {
		case grainDay:
			from.first = from.first.AddDays(sign)
		case grainWeek:
			from.first = from.first.AddDays(7 * sign)
		default:
			from.first = from.first.AddMonths(sign * grainMonths[g])
		}
		if from.known() {
			m.open, m.anchor = false, anchorPublished
			m.interval = casus.Interval{Start: from.first, End: p.published, Precision: casus.PrecisionRange}
			if sign > 0 {
				m.interval.Start, m.interval.End = p.published, from.first
			}
		}
	}
	return m
}

var grainDurations = [...]string{grainDay: "P1D", grainWeekend: "P2D", grainWeek: "P1W", grainMonth: "P1M", grainSeason: "P3M",
	grainQuarter: "P3M", grainHalf: "P6M", grainYear: "P1Y", grainDecade: "P10Y", grainCentury: "P100Y"}

// towardWeekend resolves "last weekend", "this weekend", "the coming weekend".
func (p *parser) towardWeekend(i int, q pointer, end int) match {
	if !p.published.Known() {
		return dated(end, period{grain: grainWeekend}, "")
	}
	now := p.current(grainWeekend)
	running := !now.first.After(p.published)
	switch {
	case q.fromText:
		at, anchor := p.textAnchor(grainWeekend)
		return dated(end, at.shift(q.step), anchor)
	case q.past && running, q.word == wComing && !running:
		return dated(end, now, anchorPublished)
	case q.word == wThis && !q.past && !running && p.direction(i, end) == back && sinceMonday(p.published) < 2:
		return dated(end, now.shift(-1), anchorPublished)
	}
	return dated(end, now.shift(q.step), anchorPublished)
}

// yearsQuarter reads what belongs to a year: "last year's third quarter".
func (p *parser) yearsQuarter(m match) match {
	if !p.is(m.end, wPossessive) || !m.period.known() {
		return m
	}
	g, n, end := p.quarterName(m.end + 1)
	if end == 0 {
		return m
	}
	m.period = period{g, m.period.first.AddMonths((n - 1) * grainMonths[g])}
	m.end = end
	m.rule = "quarter"
	return m
}

// towardPart resolves "last night", "this morning", "that evening", "the next morning".
func (p *parser) towardPart(q pointer, j int) match {
	part := p.part(j)
	var day period
	anchor := anchorPublished
	switch {
	case q.fromText:
		day, anchor = p.textAnchor(grainDay)
		day = day.shift(q.step)
	case q.word == wThis && !q.past:
		day = p.current(grainDay)
	case q.word == wLast:
		day = p.current(grainDay).shift(-1)
	default:
		return match{}
	}
	m := dated(j+1, day, anchor)
	m.kind, m.suffix = casus.TimeTime, partCodes[part]
	return m
}

// towardWeekday resolves "last Friday" (the latest one before publication), "this Friday",
// "next Friday" (that of the following week), "the following Friday".
func (p *parser) towardWeekday(i int, q pointer, j int) match {
	day := time.Weekday(p.at(j).value)
	end := j + 1
	from, anchor := p.published, anchorPublished
	if q.fromText {
		at, from_ := p.textAnchor(grainDay)
		from, anchor = at.first, from_
	}
	var date casus.Date
	switch {
	case !from.Known():
	case q.word == wSame || q.word == wThat:
		date = weekdayFrom(from, day, -1, true)
	case q.word == wNext && !q.fromText:
		date = periodOf(grainWeek, from).shift(1).first.AddDays((int(day) + 6) % 7)
	case q.step < 0:
		date = weekdayFrom(from, day, -1, false)
	case q.step > 0:
		date = weekdayFrom(from, day, 1, false)
	case p.direction(i, end) == back:
		date = weekdayFrom(from, day, -1, true)
	default:
		date = weekdayFrom(from, day, 1, true)
	}
	return p.partOfDay(p.orUnknownDay(dated(end, period{grainDay, date}, anchor), day), end)
}

// towardMonth resolves "last May" (the latest one that is over), "this May", "next May".
func (p *parser) towardMonth(q pointer, j int) match {
	month := int(p.at(j).value)
	if p.dayMonth(j).end > 0 {
		return match{}
	}
	if _, end := p.yearAfter(j+1, false); end > 0 && !p.is(j+1, wComma) {
		return match{}
	}
	from, anchor := p.published, anchorPublished
	if q.fromText {
		at, from_ := p.textAnchor(grainMonth)
		from, anchor = at.first, from_
	}
	if !from.Known() {
		m := dated(j+1, period{grain: grainMonth}, "")
		return m
	}
	y, now := int(from.Year), int(from.Month)
	switch {
	case q.step < 0 && (month >= now || month == now-1): // said in March, "last February" is not last month
		y--
	case q.step > 0 && month <= now:
		y++
	}
	return dated(j+1, period{grainMonth, casus.MakeDate(y, month, 1)}, anchor)
}

// towardSeason resolves "last summer" (the latest one that is over), "this fall", "next spring".
func (p *parser) towardSeason(q pointer, j int) match {
	from, anchor := p.current(grainSeason), anchorPublished
	if q.fromText {
		from, anchor = p.textAnchor(grainSeason)
	}
	if !from.known() {
		return dated(j+1, period{grain: grainSeason}, "")
	}
	month := int(p.at(j).value)
	at := period{grainSeason, casus.MakeDate(int(from.first.Year), month, 1)}
	switch {
	case q.step < 0 && !at.first.Before(from.first):
		at = at.shift(-4)
	case q.step > 0 && !at.first.After(from.first):
		at = at.shift(4)
	case q.step == 0 && month == 12 && p.published.Month <= 2:
		at = at.shift(-4)
	}
	return dated(j+1, at, anchor)
}

// theUnit reads a definite period without a pointer: "the weekend", "the quarter", "the week",
// "the day before", "the week of March 6".
func (p *parser) theUnit(i int) match {
	if !p.is(i, wThe) {
		return match{}
	}
	j := i + 1
	g := p.unitGrain(j)
	if p.is(j, wWeek) && p.is(j+1, wOf) {
		if m := p.core(j + 2); m.end > 0 && m.period.known() && m.period.grain == grainDay {
			m.period = periodOf(grainWeek, m.period.first)
			m.interval, m.value = casus.Interval{}, ""
			return m
		}
	}
	switch {
	case g == noGrain && p.has(j, isPart) && p.lacks(j, isPlural) && p.is(j+1, wBefore):
		m := p.towardPart(pointer{step: -1, fromText: true}, j)
		m.end++
		return m
	case g == grainWeekend:
		return p.theWeekend(i, j+1)
	case p.form(j) == "latest" && p.form(j+1) == "period" && p.quarterInMind():
		return p.theQuarter(i, j+2, grainQuarter)
	case g == noGrain || g == grainDecade || g == grainCentury:
		return match{}
	case g == grainYear && (p.form(j+1) == "ended" || p.form(j+1) == "ending"): // "in the year ended March 31"
		return match{end: j + 1, kind: casus.TimeDuration, value: "P1Y", open: true, rule: "duration"}
	case p.is(j+1, wBefore) && p.is(j+2, wLast) && g != grainDay:
		return dated(j+3, p.current(g).shift(-2), anchorPublished)
	case p.is(j+1, wAfter) && p.is(j+2, wNext):
		return dated(j+3, p.current(g).shift(2), anchorPublished)
	case (p.is(j+1, wBefore) || p.is(j+1, wAfter)) && p.endsPhrase(j+2):
		at, anchor := p.textAnchor(g)
		step := 1
		if p.is(j+1, wBefore) {
			step = -1
		}
		m := dated(j+2, at.shift(step), anchor)
		m.rule = "offset"
		return m
	case p.is(j+1, wOf) || p.at(j+1).joined || p.is(j+1, wPossessive) && g != grainQuarter:
		return match{}
	case g == grainQuarter || p.is(i-1, wOf) && p.has(i-2, isEdge):
		return p.theQuarter(i, j+1, g)
	}
	return match{}
}

// theQuarter is the period under discussion: that of a date in the text, else the current one.
func (p *parser) theQuarter(i, end int, g grain) match {
	if g == grainQuarter && p.quarterInMind() {
		return dated(end, p.memory[grainQuarter].period, anchorText)
	}
	at := p.current(g)
	if g == grainQuarter {
		at = at.shift(-1) // the one that is reported on
	}
	return dated(end, at, anchorPublished)
}

// endsPhrase reports whether unit i does not go on with a noun phrase or clause: the end of the sentence, punctuation.
func (p *parser) endsPhrase(i int) bool {
	return i >= len(p.units) || p.is(i, wStop) || p.is(i, wComma) || p.is(i, wHyphen) || p.is(i, wAnd) || p.is(i, wIn)
}

// theWeekend is the last Saturday and Sunday begun at publication, or the next for the future.
func (p *parser) theWeekend(i, end int) match {
	at := p.current(grainWeekend)
	if at.known() {
		begun := !at.first.After(p.published)
		if dir := p.direction(i, end); dir <= nowhere && !begun {
			at = at.shift(-1)
		}
	}
	return dated(end, at, anchorPublished)
}

// ref reads words for an unnamed time: "now", "recently", "in the past", "in the near future", "these days".
func (p *parser) ref(i int) match {
	if p.is(i, wThese) && p.is(i+1, wDay) && p.is(i-1, noWord) {
		return p.reference(i+2, refPresent)
	}
	if p.is(i, wThe) {
		return p.theRef(i)
	}
	u := p.at(i)
	switch {
	case u.class&isRef == 0 || u.word == wTime || u.word == wRecent:
		return match{}
	case u.word == wSoon && (p.form(i-1) == "as" || p.is(i+1, wAfter) || p.is(i+1, wBefore)):
		return match{}
	}
	return p.reference(i+1, int(u.value))
}

// theRef reads "the past", "the near future", "the present" after "in", "of" and "for".
func (p *parser) theRef(i int) match {
	switch p.at(i - 1).word {
	case wIn, wFor, wOf, wFrom:
	default:
		return match{}
	}
	j := i + 1
	if f := p.form(j); f == "near" || f == "foreseeable" || f == "immediate" || f == "recent" || f == "distant" {
		j++
	}
	if v := p.at(j + 1); v.class&(isUnit|isNumber|isVague|isSeason) != 0 || v.word == wPossessive || v.word == wOf {
		return match{}
	}
	switch p.form(j) {
	case "past":
		return p.reference(j+1, refPast)
	case "future":
		return p.reference(j+1, refFuture)
	case "present":
		return p.reference(j+1, refPresent)
	}
	return match{}
}

func (p *parser) reference(end, code int) match {
	return match{end: end, kind: casus.TimeDate, value: refCodes[code], open: true}
}

// core reads a plain date or period at i: what "early", "the end of" and "two days before" can be said of.
func (p *parser) core(i int) match {
	var best match
	for _, read := range cores {
		if m := read(p, i); m.end > best.end && m.kind != "" {
			best = m
		}
	}
	return best
}

var cores = [...]func(*parser, int) match{
	(*parser).figuresDate, (*parser).calendarDate, (*parser).holiday, (*parser).weekday, (*parser).deictic, (*parser).quarter,
	(*parser).toward, (*parser).fiscal, (*parser).season, (*parser).century, (*parser).decade, (*parser).year,
}
