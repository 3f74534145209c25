package when

import (
	"strconv"

	"github.com/casus-events/casus/internal/casus"
)

// amount is a number of units: "two weeks", "a few days", "2 1/2 years".
type amount struct {
	n     int  // 0 where the text does not say
	half  bool // and a half
	least int  // of a vague or ranged number, the least and most
	most  int
	vague bool
	unit  int
	end   int
}

// maxAmount bounds what counting on a calendar makes sense of.
const maxAmount = 10000

// amount reads an optional hedge, a number and a unit.
func (p *parser) amount(i int) amount {
	j := p.hedge(i)
	q := p.quantity(j)
	if q.end == 0 {
		return amount{}
	}
	return p.amountUnit(q)
}

// amountUnit reads the unit after a number, passing over "more", "full", "trading" and the like.
func (p *parser) amountUnit(q amount) amount {
	j := q.end
	for n := 0; n < 2; n++ {
		switch p.form(j) {
		case "more", "additional", "full", "straight", "consecutive", "long", "trading", "business", "working", "calendar", "further", "whole", "successive", "solid", "other", "short":
			j++
		}
	}
	u := p.at(j)
	if u.class&isUnit == 0 || q.n > maxAmount {
		return amount{}
	}
	if p.is(q.end-1, wA) && q.n == 1 && (u.class&isPlural != 0 || p.is(j+1, wLong) && p.at(j+1).joined) {
		return amount{}
	}
	if u.class&isPlural == 0 && q.n != 1 && !q.half && !u.joined && !q.vague && (q.n > 100 || p.lacks(q.end-1, isNumber)) {
		return amount{}
	}
	if p.ageFollows(j + 1) {
		return amount{}
	}
	q.unit, q.end = int(u.value), j+1
	if p.is(q.end, wAnd) && p.is(q.end+1, wA) && p.is(q.end+2, wHalf) {
		q.half, q.end = true, q.end+3
	}
	return q
}

// ageFollows reports whether a count of years is somebody's age: "years old", "-year-old", "years of age".
func (p *parser) ageFollows(i int) bool {
	return p.is(i, wOld) || p.form(i) == "olds" || p.is(i, wOf) && p.form(i+1) == "age"
}

// hedge passes over "about", "more than", "at least", "up to", "no more than".
func (p *parser) hedge(i int) int {
	j := i
	for n := 0; n < 3; n++ {
		u := p.at(j)
		switch {
		case u.word == wNot && (p.is(j+1, wMore) || p.is(j+1, wLess)):
			j++
		case (u.word == wMore || u.word == wLess) && p.is(j+1, wThan), u.word == wAt && p.is(j+1, wLeast), u.word == wUp && p.is(j+1, wTo):
			j += 2
		case u.word == wSome && p.has(j+1, isNumber):
			j++
		case u.class&isApprox != 0 && u.word != wMore && u.word != wLess && u.word != wUp && u.word != wAt && u.word != wNot:
			j++
		default:
			return j
		}
	}
	return j
}

// quantity reads a number: "a", "two", "18", "a few", "a couple of", "two to three", "2 1/2", "half a".
func (p *parser) quantity(i int) amount {
	j := i
	if p.is(j, wHalf) && p.is(j+1, wA) {
		return amount{half: true, end: j + 2}
	}
	if p.is(j, wA) {
		switch {
		case p.is(j+1, wFew):
			return vagueAmount(j + 2)
		case p.is(j+1, wCouple):
			return amount{n: 2, end: p.skip(j+2, wOf)}
		case p.form(j+1) == "good" && p.is(j+2, wFew):
			return vagueAmount(j + 3)
		case p.is(j+1, wDozen), p.is(j+1, wHundred), p.is(j+1, wThousand):
			return amount{n: int(p.at(j + 1).value), end: j + 2}
		case p.form(j+1) == "single", p.form(j+1) == "full", p.form(j+1) == "whole":
			return amount{n: 1, end: j + 2}
		}
		return amount{n: 1, end: j + 1}
	}
	if p.is(j, wCouple) {
		return amount{n: 2, end: p.skip(j+1, wOf)}
	}
	if p.has(j, isVague) {
		if p.has(j, isPlural) && !p.is(j+1, wOf) {
			return amount{}
		}
		return vagueAmount(p.skip(j+1, wOf))
	}
	n, end := p.cardinal(j)
	if end == 0 {
		return amount{}
	}
	q := amount{n: n, end: end}
	switch {
	case p.is(end, wAnd) && p.is(end+1, wA) && p.is(end+2, wHalf):
		q.half, q.end = true, end+3
	case p.form(end) == "1/2" || p.form(end) == "½":
		q.half, q.end = true, end+1
	case p.is(end, wTo) || p.is(end, wOr) || p.at(end).joined:
		k := end
		if !p.at(end).joined {
			k++
		}
		if most, stop := p.cardinal(k); stop > 0 && most > n {
			q.least, q.most, q.end = n, most, stop
		}
	}
	return q
}

// vagueAmount is "a few": read as two to six where days must be named.
func vagueAmount(end int) amount { return amount{vague: true, least: 2, most: 6, end: end} }

// cardinal reads a whole number in figures or words.
func (p *parser) cardinal(i int) (n, end int) {
	u := p.at(i)
	if u.class&isNumber == 0 {
		return 0, 0
	}
	if !u.lower && !u.capital {
		return int(u.value), i + 1
	}
	n, end = p.belowHundred(i)
	if end == 0 {
		if n, end = int(u.value), i+1; n < 100 && !u.capital {
			return 0, 0
		}
	}
	if v := p.at(end); n < 100 && (v.word == wHundred || v.word == wThousand) {
		n, end = n*int(v.value), end+1
		if more, stop := p.belowHundred(p.skip(end, wAnd)); stop > 0 && v.word == wHundred {
			n, end = n+more, stop
		}
	}
	return n, end
}

var unitLetters = [...]string{unitSecond: "S", unitMinute: "M", unitHour: "H", unitDay: "D", unitWeek: "W", unitFortnight: "W", unitMonth: "M",
	unitQuarter: "M", unitYear: "Y", unitDecade: "Y", unitCentury: "Y", unitNight: "D", unitWeekend: "D"}

// vagueLetters differ where a vague number of decades or quarters is no number of years or months.
var vagueLetters = map[int]string{unitQuarter: "Q", unitDecade: "E", unitCentury: "C"}

var unitFactors = [...]int{unitSecond: 1, unitMinute: 1, unitHour: 1, unitDay: 1, unitWeek: 1, unitFortnight: 2, unitMonth: 1,
	unitQuarter: 3, unitYear: 1, unitDecade: 10, unitCentury: 100, unitNight: 1, unitWeekend: 2}

// smaller gives half a unit in the next smaller one.
var smaller = map[int]string{unitYear: "6M", unitHour: "30M", unitMinute: "30S", unitDay: "T12H", unitDecade: "5Y", unitCentury: "50Y"}

// value is the TIMEX3 duration, PXD where the number is not said.
func (q amount) value() string {
	head := "P"
	if q.unit <= unitHour {
		head = "PT"
	}
	letter := unitLetters[q.unit]
	if q.vague {
		if l := vagueLetters[q.unit]; l != "" {
			letter = l
		}
		return head + "X" + letter
	}
	n := q.n * unitFactors[q.unit]
	if !q.half {
		return head + strconv.Itoa(n) + letter
	}
	half := smaller[q.unit]
	switch {
	case half == "":
		return head + strconv.Itoa(n) + ".5" + letter
	case q.unit == unitDecade || q.unit == unitCentury:
		return head + strconv.Itoa(n+unitFactors[q.unit]/2) + letter
	case n == 0:
		return head + half
	}
	return head + strconv.Itoa(n) + letter + half
}

// away is the day n units from d; hours count as nothing, being less than a day.
func (q amount) away(d casus.Date, n int) casus.Date {
	n *= unitFactors[q.unit]
	switch q.unit {
	case unitSecond, unitMinute:
		return d
	case unitHour:
		return d.AddDays(n / 24)
	case unitDay, unitNight, unitWeekend:
		return d.AddDays(n)
	case unitWeek, unitFortnight:
		return d.AddDays(7 * n)
	case unitMonth, unitQuarter:
		return d.AddMonths(n)
	}
	return d.AddMonths(12 * n)
}

// offsetGrain is how sharp a date counted in the unit is.
var offsetGrains = [...]grain{unitSecond: grainDay, unitMinute: grainDay, unitHour: grainDay, unitDay: grainDay, unitWeek: grainWeek, unitFortnight: grainWeek,
	unitMonth: grainMonth, unitQuarter: grainQuarter, unitYear: grainYear, unitDecade: grainYear, unitCentury: grainDecade, unitNight: grainDay, unitWeekend: grainWeekend}

// bounds of the number, both the same where it is exact.
func (q amount) bounds() (least, most int) {
	if q.most > 0 {
		return q.least, q.most
	}
	return q.n, q.n
}

// duration reads "two weeks", "a three-day visit", "the past 18 months", "the first nine months of 2023",
// "in recent days".
func (p *parser) duration(i int) match {
	if m := p.pointedDuration(i); m.end > 0 {
		return m
	}
	if m := p.yearAgo(i); m.end > 0 {
		return m
	}
	q := p.amount(i)
	if q.end == 0 {
		q = p.bareUnits(i)
	}
	if q.end == 0 || !p.durationPlausible(i, q) {
		return match{}
	}
	if p.is(q.end, wOr) && p.is(q.end+1, wSo) {
		q.end += 2
	}
	if p.is(q.end, wLong) && p.at(q.end).joined {
		q.end++
	}
	return match{end: q.end, kind: casus.TimeDuration, value: q.value(), open: true}
}

// bareUnits reads "days", "weeks or months", "year-long".
func (p *parser) bareUnits(i int) amount {
	u := p.at(i)
	switch {
	case u.class&isUnit == 0 || p.ageFollows(i+1):
		return amount{}
	case p.is(i+1, wLong) && p.at(i+1).joined:
		return amount{n: 1, vague: u.class&isPlural != 0, unit: int(u.value), end: i + 1}
	case u.class&isPlural != 0 && (p.is(i+1, wBefore) || p.is(i+1, wAfter)) && u.word != wQuarter && u.word != wNight && u.word != wWeekend: // "hours before the vote"
		q := vagueAmount(i + 1)
		q.unit = int(u.value)
		return q
	case u.class&isPlural == 0 || u.value < unitDay || u.word == wNight || u.word == wWeekend || u.word == wQuarter:
		return amount{}
	}
	switch p.at(i - 1).word {
	case wIn, wFor, wOf, wWithin, wDuring, wAfter, wOver, wThe, wBy:
		if p.is(i-1, wThe) && !p.is(i-2, wOver) && !p.is(i-2, wIn) {
			return amount{}
		}
		q := vagueAmount(i + 1)
		q.unit = int(u.value)
		return q
	}
	return amount{}
}

// durationPlausible leaves alone "the 100 meters in 9 seconds", "a day" that means per day, and "a night".
func (p *parser) durationPlausible(i int, q amount) bool {
	if p.is(i, wA) && q.end == i+2 {
		before := p.at(i - 1)
		if before.class&isNumber != 0 || q.unit == unitNight || q.unit == unitQuarter {
			return false
		}
		if p.at(q.end).joined {
			return p.is(q.end, wLong)
		}
	}
	if q.unit == unitQuarter && !q.vague && !p.at(i).lower {
		return true
	}
	if q.unit == unitQuarter && !q.vague && p.is(q.end, wOf) {
		return false
	}
	return true
}

// pointedDuration reads a stretch counted from now: "the past two weeks", "the next few days", "recent months".
func (p *parser) pointedDuration(i int) match {
	j := i
	if p.is(j, wThe) || p.is(j, wThese) || p.is(j, wThis) {
		j++
	}
	u := p.at(j)
	step := int(u.value)
	switch {
	case u.word == wLast && p.is(j-1, wTo):
		return match{}
	case u.word == wRecent:
		step = -1
	case u.class&isOrdinal != 0 && u.word == wFirst:
		return p.firstOf(j + 1)
	case u.class&isToward == 0:
		if j > i {
			return p.theAmount(j)
		}
		return match{}
	}
	if p.is(j, wLatest) || p.is(j, wSame) || p.is(j, wCurrent) {
		step = -1
	}
	q := p.quantity(j + 1)
	if q.end > 0 {
		q = p.amountUnit(q)
	} else if v := p.at(j + 1); v.class&isUnit != 0 && v.class&isPlural != 0 && !p.is(j, wThat) && !p.is(j, wThis) {
		q = vagueAmount(j + 2)
		q.unit = int(v.value)
	}
	if q.end == 0 || p.is(j+1, wA) {
		return match{}
	}
	if p.is(q.end, wOr) && p.is(q.end+1, wSo) {
		q.end += 2
	}
	m := match{end: q.end, kind: casus.TimeDuration, value: q.value(), open: true, rule: "stretch"}
	return p.stretchDays(m, q, step)
}

// stretchDays names the days of a stretch that ends or begins at publication.
func (p *parser) stretchDays(m match, q amount, step int) match {
	if !p.published.Known() || step == 0 {
		return m
	}
	_, most := q.bounds()
	other := q.away(p.published, step*most)
	if !other.Known() {
		return m
	}
	m.open, m.anchor = false, anchorPublished
	m.interval = casus.Interval{Start: other, End: p.published, Precision: casus.PrecisionRange}
	if step > 0 {
		m.interval.Start, m.interval.End = p.published, other
	}
	if q.vague {
		m.interval.Precision = casus.PrecisionAbout
	}
	return m
}

// firstOf reads "the first nine months of 2023"; its days are named where the year is.
func (p *parser) firstOf(j int) match {
	q := p.quantity(j)
	if q.end == 0 {
		return match{}
	}
	q = p.amountUnit(q)
	if q.end == 0 {
		return match{}
	}
	m := match{end: q.end, kind: casus.TimeDuration, value: q.value(), open: true}
	k := p.skip(q.end, wOf)
	if k == q.end {
		return m
	}
	at := p.edgeCore(k, true)
	if at.end == 0 || !at.period.known() || at.period.grain < grainWeek || q.vague {
		return m
	}
	if last := q.away(at.period.first, q.n).AddDays(-1); last.Known() {
		if last.Before(at.period.first) {
			last = at.period.first // "the first nine hours of the year"
		}
		m.open, m.anchor, m.rule = false, at.anchor, "first_of"
		m.interval = casus.Interval{Start: at.period.first, End: last, Precision: casus.PrecisionRange}
	}
	return m
}

// theAmount reads "the nine months", "the two weeks".
func (p *parser) theAmount(j int) match {
	if p.lacks(j, isNumber) {
		return match{}
	}
	q := p.amount(j)
	if q.end == 0 {
		return match{}
	}
	return match{end: q.end, kind: casus.TimeDuration, value: q.value(), open: true}
}

// yearAgo reads "year-ago quarter", "the year-earlier period".
func (p *parser) yearAgo(i int) match {
	j := p.skip(i, wThe)
	if !p.is(j, wYear) || p.has(j, isPlural) || !(p.is(j+1, wAgo) || p.is(j+1, wEarlier)) || !p.at(j+1).joined {
		return match{}
	}
	m := p.lookBack(j + 2)
	at := m.period
	if p.is(m.end, wQuarter) || p.form(m.end) == "period" {
		m.end++
	} else if g, n, end := p.quarterName(m.end); end > 0 && at.known() {
		m.period = period{g, casus.MakeDate(int(at.first.Year), (n-1)*grainMonths[g]+1, 1)}
		m.end = end
	}
	return m
}

func (p *parser) lookBack(end int) match {
	at, anchor := p.yearBefore()
	m := dated(end, at, anchor)
	m.rule, m.aside = "offset", true
	return m
}

// yearBefore is the year before the date of the text, or the quarter a year before when the text speaks of a quarter.
func (p *parser) yearBefore() (period, string) {
	if p.quarterInMind() {
		return p.memory[grainQuarter].period.shift(-4), anchorText
	}
	return p.current(grainYear).shift(-1), p.publishedAnchor()
}

// quarterInMind reports whether the text has just spoken of a quarter, as business news does.
func (p *parser) quarterInMind() bool {
	q := p.memory[grainQuarter]
	return q.order > 0 && p.sentence-q.sentence <= memorySpan
}

// offset reads a date counted from another: "two days ago", "a week earlier", "three days after the
// Tuesday vote", "the day before last Monday".
func (p *parser) offset(i int) match {
	q := p.amount(i)
	if q.end == 0 && p.is(i, wThe) && p.has(i+1, isUnit) && p.lacks(i+1, isPlural) && p.at(i+1).value >= unitDay {
		q = amount{n: 1, unit: int(p.at(i + 1).value), end: i + 2}
	}
	if q.end == 0 {
		if q = p.bareAgo(i); q.end == 0 {
			return match{}
		}
	}
	return p.offsetTail(i, q)
}

// bareAgo reads the units of "months ago", "days later".
func (p *parser) bareAgo(i int) amount {
	u := p.at(i)
	if u.class&isUnit == 0 || u.class&isPlural == 0 {
		return amount{}
	}
	q := vagueAmount(i + 1)
	q.unit = int(u.value)
	return q
}

// offsetTail reads what an amount is counted from.
func (p *parser) offsetTail(i int, q amount) match {
	j := q.end
	the := p.is(i, wThe)
	if p.is(j, wOr) && p.is(j+1, wSo) {
		j += 2
	}
	switch {
	case the:
	case p.is(j, wAgo) && q.unit == unitYear && q.n == 1 && !q.half && p.quarterInMind():
		return p.lookBack(j + 1)
	case p.is(j, wAgo):
		return p.counted(j+1, q, -1, period{grainDay, p.published}, anchorPublished)
	case p.is(j, wFrom) && p.is(j+1, wNow), p.is(j, wFrom) && p.is(j+1, wToday):
		return p.counted(j+2, q, 1, period{grainDay, p.published}, anchorPublished)
	case p.is(j, wHence):
		return p.counted(j+1, q, 1, period{grainDay, p.published}, anchorPublished)
	case p.is(j, wEarlier) || p.form(j) == "previously" || p.is(j, wBefore) && p.endsPhrase(j+1):
		return p.countedFromText(j+1, q, -1)
	case p.is(j, wLater) || p.is(j, wAfter) && p.endsPhrase(j+1):
		return p.countedFromText(j+1, q, 1)
	}
	step, k := 0, j+1
	switch p.form(j) {
	case "before":
		step = -1
	case "after", "following":
		step = 1
	case "prior", "ahead":
		step, k = -1, j+2
	case "from":
		step = 1
	}
	if step == 0 {
		return match{}
	}
	at := p.core(k)
	if at.end == 0 {
		at = p.core(p.skip(k, wThe))
	}
	if at.end == 0 || at.period.grain == noGrain {
		return match{}
	}
	m := p.counted(at.end, q, step, at.period, at.anchor)
	if the && q.unit == unitNight {
		m.kind, m.suffix = casus.TimeTime, partCodes[partNight]
	}
	return m
}

func (p *parser) countedFromText(end int, q amount, step int) match {
	if q.unit == unitYear && q.n == 1 && step < 0 && !q.half && p.quarterInMind() {
		return p.lookBack(end)
	}
	g := offsetGrains[q.unit]
	at, ok := p.memory.latest(g, p.sentence)
	anchor := anchorText
	if !ok {
		at, anchor = p.current(grainDay), p.publishedAnchor()
	}
	m := p.counted(end, q, step, at, anchor)
	late := m.period.first.After(p.published) || m.interval.Known() && m.interval.Start.After(p.published)
	if step > 0 && p.published.Known() && !at.first.After(p.published) && late && p.direction(end-1, end) <= nowhere {
		// Told as over, so counted from a time that the text does not name.
		m.period.first, m.interval, m.open, m.anchor = casus.Date{}, casus.Interval{}, true, ""
	}
	return m
}

// counted is the date q units before or after a period.
func (p *parser) counted(end int, q amount, step int, from period, anchor string) match {
	if q.vague || q.most > 0 {
		return p.countedAbout(end, q, step, from, anchor)
	}
	first := q.away(from.first, step*q.n)
	if q.half {
		first = first.AddDays(step * halfDays[q.unit])
	}
	g := offsetGrains[q.unit]
	if q.half && g > grainMonth {
		g = grainMonth
	}
	if from.grain > g {
		g = from.grain
	}
	m := dated(end, periodOf(g, first), anchor)
	m.open = !first.Known()
	m.aside = step < 0
	m.rule = "offset"
	return m
}

var halfDays = [...]int{unitDay: 0, unitWeek: 3, unitFortnight: 7, unitMonth: 15, unitQuarter: 45, unitYear: 182, unitDecade: 1826, unitCentury: 18262, unitNight: 0, unitWeekend: 0}

// countedAbout is "a few days ago": an unnamed time with bounds that are about right.
func (p *parser) countedAbout(end int, q amount, step int, from period, anchor string) match {
	code := refPast
	if step > 0 {
		code = refFuture
	}
	m := match{end: end, kind: casus.TimeDate, value: refCodes[code], open: true, rule: "offset"}
	least, most := q.bounds()
	near, far := q.away(from.first, step*least), q.away(from.first, step*most)
	if !near.Known() || !far.Known() {
		return m
	}
	if step < 0 {
		near, far = far, near
	}
	m.open, m.anchor = false, anchor
	m.interval = casus.Interval{Start: near, End: far, Precision: casus.PrecisionAbout}
	return m
}
