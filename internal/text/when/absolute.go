package when

import (
	"fmt"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// figuresDate reads 2024-08-06 and its like.
func (p *parser) figuresDate(i int) match {
	u := p.at(i)
	switch {
	case u.class&isYear != 0:
		return p.splitDate(i)
	case u.class&isNumber != 0:
		return p.strangeDate(i)
	}
	if u.class&isDate == 0 {
		return match{}
	}
	if !u.date.Known() {
		return match{end: i + 1}
	}
	return dated(i+1, period{grainDay, u.date}, anchorAbsolute)
}

// civil is a day as a text writes it; unknown for one that no calendar has, with the ten days that the Gregorian
// reform left out in October 1582.
func civil(year, month, day int) casus.Date {
	if year == 1582 && month == 10 && day > 4 && day < 15 {
		return casus.Date{}
	}
	return casus.MakeDate(year, month, day)
}

// splitDate reads 2024-08-06 where it was cut at its hyphens.
func (p *parser) splitDate(i int) match {
	m, d := p.at(i+1), p.at(i+2)
	if !m.joined || !d.joined || m.class&isNumber == 0 || m.lower {
		return match{}
	}
	day := int(d.value)
	if f := p.form(i + 2); d.class == 0 && len(f) > 5 && f[2] == 't' { // with the time of day
		day, _ = figures(f[:2])
	} else if d.class&isNumber == 0 {
		return match{}
	}
	date := civil(int(p.at(i).value), int(m.value), day)
	if !date.Known() {
		return match{end: i + 3}
	}
	return dated(i+3, period{grainDay, date}, anchorAbsolute)
}

// strangeDate refuses 12345-01-01 and 0000-01-01 where they were cut at their hyphens.
func (p *parser) strangeDate(i int) match {
	m, d := p.at(i+1), p.at(i+2)
	if len(p.form(i)) < 4 || len(p.form(i+1)) != 2 || len(p.form(i+2)) != 2 || !m.joined || !d.joined || m.class&d.class&isNumber == 0 || p.at(i+3).joined {
		return match{}
	}
	return match{end: i + 3}
}

// dayMonth is a day or a range of days of a month, without its year.
type dayMonth struct {
	day, until, month, end int
}

// calendarDate reads "Tuesday, August 6, 2024", "6 August", "3-5 May 2023", "August 2024" and "August".
func (p *parser) calendarDate(i int) match {
	j, weekday := i, -1
	if p.has(j, isWeekday) && p.lacks(j, isPlural) {
		weekday = int(p.at(j).value)
		j++
		if p.has(j, isPart) {
			j++
		}
		j = p.skip(p.skip(p.skip(j, wStop), wComma), wThe)
	}
	d := p.dayMonth(j)
	if d.end == 0 {
		if weekday >= 0 {
			return match{}
		}
		if n := p.at(i); n.class&isNumber != 0 && !n.lower && n.value > 31 && n.value < 100 && p.monthName(i+1) { // 32 January 2024
			_, end := p.yearAfter(i+2, true)
			return match{end: end}
		}
		return p.monthOnly(i)
	}
	year, end := p.yearAfter(d.end, true)
	anchor := anchorAbsolute
	if end == 0 {
		end = d.end
		// No such day in any year, or a year that the calendar does not have.
		if p.strangeYear(end) {
			return match{end: end + 1}
		}
		if d.day > casus.DaysIn(2024, d.month) {
			return match{end: end}
		}
		year = p.yearOf(i, end, d.month, d.day, weekday)
		anchor = p.publishedAnchor()
	}
	first := civil(year, d.month, d.day)
	m := dated(end, period{grainDay, first}, anchor)
	if !first.Known() {
		if year != 0 {
			return match{end: end}
		}
		m.value = fmt.Sprintf("XXXX-%02d-%02d", d.month, d.day)
		return m
	}
	if d.until > d.day {
		return p.dayRange(m, d, year)
	}
	if p.has(end, isPart) && p.lacks(end, isPlural) && p.at(end).word == wNight {
		m.end, m.kind, m.suffix = end+1, casus.TimeTime, partCodes[partNight]
	}
	return m
}

func (p *parser) dayRange(m match, d dayMonth, year int) match {
	last := casus.MakeDate(year, d.month, d.until)
	if !last.Known() {
		return match{end: m.end}
	}
	m.interval = casus.Interval{Start: m.period.first, End: last, Precision: casus.PrecisionRange}
	m.value = m.period.value() + "/" + last.String()
	m.rule = "day_range"
	return m
}

// strangeYear reports whether the number right after a date looks like a year but is none: 0, 800, 12024.
func (p *parser) strangeYear(i int) bool {
	u := p.at(i)
	return u.class&isNumber != 0 && !u.lower && !u.capital && !u.joined && (u.value == 0 || u.value > 31) && p.lacks(i+1, isUnit)
}

// dayMonth reads "6 August", "the 6th of August", "August 6th", "3 and 5 May", "May 3-5".
func (p *parser) dayMonth(i int) dayMonth {
	j := i
	the := p.is(j, wThe)
	if the {
		j++
	}
	if day, ok := p.dayNumber(j); ok && (!the || p.has(j, isOrdinal)) {
		ordinal := p.has(j, isOrdinal)
		until := 0
		j++
		if k, end := p.untilDay(j); end > 0 {
			until, j = k, end
		}
		of := p.is(j, wOf)
		if of && (ordinal || until > 0) {
			j++
		}
		if p.monthName(j) {
			return dayMonth{day, until, int(p.at(j).value), j + 1}
		}
		return dayMonth{}
	}
	if the || !p.monthName(j) {
		return dayMonth{}
	}
	month := int(p.at(j).value)
	j = p.skip(j+1, wStop)
	if p.at(j-1).word == wStop && p.form(j-1) != "." {
		return dayMonth{}
	}
	j = p.skip(j, wThe)
	day, ok := p.dayNumber(j)
	if !ok {
		return dayMonth{}
	}
	j++
	until := 0
	if k, end := p.untilDay(j); end > 0 && !p.monthName(end) {
		until, j = k, end
	} else if p.is(j, wAM) || p.is(j, wPM) || p.has(j, isUnit) {
		return dayMonth{}
	}
	return dayMonth{day, until, month, j}
}

// dayNumber is a day of the month, in figures or as an ordinal word ("twenty-first").
func (p *parser) dayNumber(i int) (int, bool) {
	u := p.at(i)
	if u.class&(isNumber|isOrdinal) == 0 || u.value < 1 || u.value > 31 || u.class&isArticle != 0 {
		return 0, false
	}
	if u.class&isNumber != 0 && u.lower {
		return 0, false
	}
	return int(u.value), true
}

// untilDay reads the second day of a range: "-5", "to 5", "and 5".
func (p *parser) untilDay(i int) (day, end int) {
	j := i
	switch {
	case p.is(j, wTo), p.is(j, wAnd), p.is(j, wThrough), p.is(j, wHyphen), p.is(j, wUntil):
		j++
	case !p.at(j).joined:
		return 0, 0
	}
	if day, ok := p.dayNumber(j); ok {
		return day, j + 1
	}
	return 0, 0
}

// monthName reports whether the word names a month and no person, verb or modal.
func (p *parser) monthName(i int) bool {
	u := p.at(i)
	if u.class&isMonth == 0 {
		return false
	}
	return !u.lower
}

// yearAfter reads the year that completes a date: ", 2024", "of 2024", "2024", "last year".
// The end is 0 when there is none.
func (p *parser) yearAfter(i int, day bool) (year, end int) {
	j := i
	if p.is(j, wComma) || p.is(j, wOf) {
		j++
	}
	if y, end := p.yearNumber(j); end > 0 {
		return y, end
	}
	if (p.is(j, wLast) || p.is(j, wThis) || p.is(j, wNext)) && p.is(j+1, wYear) && p.lacks(j+1, isPlural) && p.published.Known() && !p.is(i, wComma) {
		return int(p.published.Year) + int(p.at(j).value), j + 2
	}
	return 0, 0
}

// yearNumber reads 1996, "nineteen ninety-six" and "two thousand and five".
func (p *parser) yearNumber(i int) (year, end int) {
	u := p.at(i)
	switch {
	case u.class&isYear != 0:
		return int(u.value), i + 1
	case u.class&isNumber == 0 || !u.lower && !u.capital:
		return 0, 0
	case u.value == 19 || u.value == 20 || u.value == 18:
		n, end := p.belowHundred(i + 1)
		if end == 0 || n < 10 {
			return 0, 0
		}
		return int(u.value)*100 + n, end
	case u.value == 2 && p.is(i+1, wThousand):
		n, end := p.belowHundred(p.skip(i+2, wAnd))
		if end == 0 {
			return 2000, i + 2
		}
		return 2000 + n, end
	}
	return 0, 0
}

// belowHundred reads a number word below 100: "five", "ninety", "ninety-six".
func (p *parser) belowHundred(i int) (n, end int) {
	u := p.at(i)
	if u.class&isNumber == 0 || !u.lower || u.value >= 100 || u.value < 1 || u.word == wDozen {
		return 0, 0
	}
	n = int(u.value)
	if v := p.at(i + 1); n >= 20 && n%10 == 0 && v.class&isNumber != 0 && v.lower && v.value > 0 && v.value < 10 {
		return n + int(v.value), i + 2
	}
	return n, i + 1
}

// yearOf picks the year of a date that gives none: the nearest in the direction of the tense, the past unless
// the tense is future, and with a weekday the nearest year that has the date on that weekday. 0 if unknown.
func (p *parser) yearOf(first, end, month, day, weekday int) int {
	if !p.published.Known() {
		return 0
	}
	d := p.direction(first, end)
	now := int(p.published.Year)
	if weekday >= 0 {
		step := -1
		if d > nowhere {
			step = 1
		}
		for _, y := range [...]int{now, now + step, now - step} {
			if d := casus.MakeDate(y, month, day); d.Known() && d.Weekday() == time.Weekday(weekday) {
				return y
			}
		}
	}
	if day > 0 {
		if y := p.famousYear(first, end, month, day); y > 0 {
			return y
		}
	}
	last, next := p.yearNear(month, day, -1), p.yearNear(month, day, 1)
	lastDay, nextDay := casus.MakeDate(last, month, max(day, 1)), casus.MakeDate(next, month, max(day, 1))
	switch near := p.nearer(d, first, end, lastDay, nextDay); {
	case near > nowhere, near == nowhere && p.forward(d, lastDay, nextDay):
		return next
	}
	return last
}

// yearNear is the year of the last (step -1) or next (step 1) such month or day that publication falls in, after or before.
func (p *parser) yearNear(month, day, step int) int {
	now := int(p.published.Year)
	for n, y := 0, now-step; n < 10; n, y = n+1, y+step {
		from := casus.MakeDate(y, month, max(day, 1))
		to := from
		if day == 0 {
			to = casus.MakeDate(y, month, casus.DaysIn(y, month))
		}
		if from.Known() && !(step < 0 && from.After(p.published)) && !(step > 0 && to.Before(p.published)) {
			return y
		}
	}
	return 0
}

// monthOnly reads "August 2024", "August of last year" and a bare "August".
func (p *parser) monthOnly(i int) match {
	if !p.monthName(i) {
		return match{}
	}
	month := int(p.at(i).value)
	j := p.skip(i+1, wStop)
	if j > i+1 && p.form(i+1) != "." {
		j = i + 1
	}
	if year, end := p.yearAfter(j, false); end > 0 && !(p.is(j, wComma) && len(p.form(i)) < 3) {
		return dated(end, period{grainMonth, casus.MakeDate(year, month, 1)}, anchorAbsolute)
	}
	if !p.monthPlausible(i) {
		return match{}
	}
	year := p.yearOf(i, i+1, month, 0, -1)
	m := dated(i+1, period{grainMonth, casus.MakeDate(year, month, 1)}, p.publishedAnchor())
	if year == 0 {
		m.value = fmt.Sprintf("XXXX-%02d", month)
	}
	return m
}

// monthPlausible keeps names and verbs apart from months where nothing else is said: "Theresa May",
// "June Carter", "March on".
func (p *parser) monthPlausible(i int) bool {
	u, before := p.at(i), p.at(i-1)
	switch p.form(i) {
	case "jan", "mar", "jun", "jul", "sep", "dec", "apr", "feb", "aug", "oct", "nov":
		return false
	}
	cue := before.word != noWord && before.class&isRef == 0 || before.class&(isToward|isEdge|isWeekday) != 0
	if before.word == wStop || before.word == wPossessive {
		cue = false
	}
	if u.word == wMay || u.word == wMarch || u.value == 4 || u.value == 6 || u.value == 8 {
		if u.word == wMarch && before.word == wThe {
			return p.is(i+1, wPossessive) || p.at(i+1).lower && p.at(i+1).word == noWord
		}
		switch p.form(i - 1) {
		case "in", "since", "last", "next", "until", "during", "early", "late":
			return true // "In June Peru left"
		}
		return cue && !(p.at(i+1).capital && u.word != wMay) && !(u.word == wMay && p.xpos(i) == text.TagMD)
	}
	return cue || !before.capital || before.word != noWord
}

// year reads "2021", "the year 2000", "1999-2001" and "44 BC".
func (p *parser) year(i int) match {
	j := i
	if p.is(j, wThe) {
		j++
		if p.is(j, wYear) {
			j++
		} else {
			return match{} // "the 2021 coup": the article belongs to the noun
		}
	}
	if p.has(j, isNumber) && p.is(j+1, wBC) {
		return match{end: j + 2, kind: casus.TimeDate, value: fmt.Sprintf("BC%04d", p.at(j).value), open: true, anchor: anchorAbsolute}
	}
	y, end := p.yearNumber(j)
	if end == 0 || !p.yearPlausible(i, j, end) {
		return match{}
	}
	if last, stop := p.yearRange(end, y); stop > 0 {
		m := dated(stop, yearPeriod(y), anchorAbsolute)
		to := casus.MakeDate(last, 12, 31)
		m.interval = casus.Interval{Start: m.period.first, End: to, Precision: casus.PrecisionRange}
		m.value = fmt.Sprintf("%04d/%04d", y, last)
		m.rule = "year_range"
		return m
	}
	if (p.is(end, wQuarter) || p.form(end) == "period") && p.lacks(end, isPlural) && p.quarterInMind() { // "the 1988 period": the same quarter of that year
		of := p.memory[grainQuarter].period.first
		m := dated(end+1, period{grainQuarter, casus.MakeDate(y, int(of.Month), 1)}, anchorText)
		m.aside = true
		return m
	}
	return dated(end, yearPeriod(y), anchorAbsolute)
}

// yearRange reads the second year of "1999-2001" or "2021-22".
func (p *parser) yearRange(i, from int) (last, end int) {
	u := p.at(i)
	if !u.joined || u.class&isNumber == 0 || p.at(i+1).joined && p.at(i+1).capital || p.is(i+1, wHyphen) && p.adjacent(p.at(i+1).token) { // 2010-11-CA-005
		return 0, 0
	}
	switch n := int(u.value); {
	case u.class&isYear != 0 && n > from:
		return n, i + 1
	case n < 100 && n == (from+1)%100:
		return from + 1, i + 1
	}
	return 0, 0
}

// yearPlausible tells the year 2000 from 2000 people.
func (p *parser) yearPlausible(i, j, end int) bool {
	u := p.at(j)
	if u.class&isYear == 0 { // spelled out
		return p.yearCue(i-1) || i != j || end > j+2 || p.endsPhrase(end)
	}
	if p.at(end).joined && p.has(end, isNumber) {
		_, stop := p.yearRange(end, int(u.value))
		return stop > 0
	}
	before, after := p.at(i-1), p.at(end)
	if u.joined && before.class&isNumber != 0 || before.class&(isApprox|isVague) != 0 && before.word != wMid && before.word != wAt || before.word == wThan || before.word == wLeast {
		return false
	}
	if after.class&isUnit != 0 && !(after.word == wQuarter) && p.has(end, isPlural) || after.word == wZone {
		return false
	}
	switch p.form(i - 1) {
	case "$", "£", "€", "#", "no", "no.", "number", "resolution", "flight", "room", "some", "us$", "page", "channel", "route", "highway":
		return false
	}
	switch p.form(end) {
	case "%", "percent", "million", "billion", "meters", "metres", "feet", "miles", "km", "kg", "people", "troops", "soldiers", "tons", "tonnes", "men", "euros", "dollars", "gmt", "hours", "points", "pounds", "kilometers", "kilometres", "acres", "hectares", "others", "civilians", "refugees", "migrants", "jobs", "workers", "police", "members", "residents", "families", "women", "children", "protesters", "cases", "deaths":
		return false
	}
	y := u.value
	if p.yearCue(i - 1) {
		return y >= 1400 || p.xpos(end) != text.TagNNS
	}
	if y < 1800 || y > 2100 {
		return false
	}
	if x := p.xpos(end); x == text.TagNNS && before.word != wThe {
		return false
	}
	return before.class&isMonth == 0
}

// yearCue reports whether the word before a number announces a year.
func (p *parser) yearCue(i int) bool {
	switch p.at(i).word {
	case wIn, wSince, wUntil, wBefore, wAfter, wDuring, wMid, wEarly, wLate, wBy, wFrom:
		return true
	}
	return false
}

// decade reads "the 1990s", "the '80s", "the nineties".
func (p *parser) decade(i int) match {
	j := p.skip(i, wThe)
	if p.form(j) == "'" {
		j++
	}
	u := p.at(j)
	if u.class&isDecade == 0 {
		return match{}
	}
	// "in his eighties" is an age, "temperatures in the 20s" are degrees.
	short := u.lower || len(p.form(j)) < 5
	if short && !p.is(j-1, wThe) && p.lacks(j-1, isEdge) && p.form(j-1) != "'" {
		return match{}
	}
	return dated(j+1, period{grainDecade, casus.MakeDate(int(u.value), 1, 1)}, anchorAbsolute)
}

// century reads "the 20th century".
func (p *parser) century(i int) match {
	j := p.skip(i, wThe)
	n, end := p.ordinal(j)
	if end == 0 || !p.is(end, wCentury) || n < 1 || n > 99 {
		return match{}
	}
	end++
	if p.is(end, wBC) {
		return match{end: end + 1, kind: casus.TimeDate, value: fmt.Sprintf("BC%02d", n), open: true, anchor: anchorAbsolute}
	}
	m := dated(end, period{grainCentury, casus.MakeDate(max((n-1)*100, 1), 1, 1)}, anchorAbsolute)
	m.value = fmt.Sprintf("%02d", n-1)
	return m
}

// ordinal reads "3rd", "third", "twenty-first".
func (p *parser) ordinal(i int) (n, end int) {
	u := p.at(i)
	if u.class&isOrdinal != 0 {
		return int(u.value), i + 1
	}
	if v := p.at(i + 1); u.class&isNumber != 0 && u.lower && u.value >= 20 && u.value < 100 && v.class&isOrdinal != 0 && v.value < 10 && v.joined {
		return int(u.value + v.value), i + 2
	}
	return 0, 0
}

// quarter reads "the third quarter of 2023", "Q3 2023", "the 2023 third quarter",
// "the second half of the year", "H1 2021".
func (p *parser) quarter(i int) match {
	j := i
	if p.has(j, isArticle) && !p.is(j, wA) {
		j++
	}
	year, fiscal := 0, false
	if p.has(j, isYear) {
		year = int(p.at(j).value)
		j++
	}
	if p.is(j, wFiscal) && p.has(j, isFiscal) {
		fiscal = true
		j++
	}
	if p.is(j, wLast) && year == 0 && !p.is(j+1, wHalf) {
		return match{}
	}
	g, n, end := p.quarterName(j)
	if end == 0 {
		return match{}
	}
	return p.quarterOf(i, end, g, n, year, fiscal)
}

// quarterName reads "third quarter", "Q3", "second half", "H1", "last half".
func (p *parser) quarterName(i int) (g grain, n, end int) {
	u := p.at(i)
	if u.class&isCode != 0 && (u.word == wQuarter || u.word == wHalf) {
		g = grainQuarter
		if u.word == wHalf {
			g = grainHalf
		}
		return g, int(u.value), i + 1
	}
	n, end = p.ordinal(i)
	if p.is(i, wLast) || p.form(i) == "latter" {
		n, end = 2, i+1
		if !p.is(end, wHalf) {
			return 0, 0, 0
		}
	}
	if p.has(end, isToward) && n > 0 && p.is(end+1, wQuarter) {
		return 0, 0, 0
	}
	switch {
	case end == 0:
	case p.is(end, wQuarter) && p.lacks(end, isPlural) && n >= 1 && n <= 4:
		return grainQuarter, n, end + 1
	case p.is(end, wHalf) && n <= 2:
		return grainHalf, n, end + 1
	}
	return 0, 0, 0
}

// quarterOf finds the year of a quarter or half: given, or by the text and the tense.
func (p *parser) quarterOf(i, end int, g grain, n, year int, fiscal bool) match {
	anchor := anchorAbsolute
	if year == 0 {
		j := end
		if p.is(j, wOf) || p.is(j, wIn) {
			j++
		}
		j = p.skip(j, wThe)
		switch y, stop := p.yearNumber(j); {
		case stop > 0 && p.has(j, isYear):
			year, end = y, stop
		case p.is(j, wFiscal) && p.has(j+1, isYear):
			year, end, fiscal = int(p.at(j+1).value), j+2, true
		case (p.is(j, wLast) || p.is(j, wThis) || p.is(j, wNext)) && p.is(j+1, wYear) && p.published.Known():
			year, end, anchor = int(p.published.Year)+int(p.at(j).value), j+2, anchorPublished
		case p.is(j-1, wThe) && p.is(j, wYear) && p.lacks(j, isPlural):
			end = j + 1
			if p.published.Known() {
				year, anchor = int(p.published.Year), anchorPublished
			}
		case g == grainHalf && p.is(j-1, wThe) && p.has(j, isDecade|isUnit|isOrdinal):
			return match{}
		case g == grainHalf:
			if p.is(end, wOf) || end < len(p.units) && !p.has(end-1, isCode) {
				return match{}
			}
		}
	}
	months := grainMonths[g]
	if year == 0 {
		year, anchor = p.quarterYear(i, end, g, n)
	}
	at := period{g, casus.MakeDate(year, (n-1)*months+1, 1)}
	m := dated(end, at, anchor)
	if !at.known() {
		letter := "Q"
		if g == grainHalf {
			letter = "H"
		}
		m.value = fmt.Sprintf("XXXX-%s%d", letter, n)
	}
	if fiscal && at.known() {
		m.interval = at.interval()
		m.interval.Precision = casus.PrecisionAbout
	}
	return m
}

// quarterYear is the year of a quarter that names none: the latest one begun, or the
// next one not ended for the future.
func (p *parser) quarterYear(i, end int, g grain, n int) (int, string) {
	if !p.published.Known() {
		return 0, ""
	}
	y := int(p.published.Year)
	now := p.current(g)
	over := period{g, casus.MakeDate(y, (n-1)*grainMonths[g]+1, 1)}
	if over.first.After(now.first) {
		over = over.shift(-12 / grainMonths[g])
	}
	y = int(over.first.Year)
	// The quarter just ended is the one that results are reported of.
	if over == now || over == now.shift(-1) {
		return y, anchorPublished
	}
	if p.forward(p.direction(i, end), over.first, over.shift(12/grainMonths[g]).first) {
		y++
	}
	return y, anchorPublished
}

// season reads "summer 2021", "the summer of 2021", "the spring".
func (p *parser) season(i int) match {
	j := p.skip(i, wThe)
	u := p.at(j)
	if u.class&isSeason == 0 || u.class&isPlural != 0 {
		return match{}
	}
	if year, end := p.yearAfter(j+1, false); end > 0 && !p.is(j+1, wComma) {
		return dated(end, period{grainSeason, casus.MakeDate(year, int(u.value), 1)}, anchorAbsolute)
	}
	if u.capital && i > 0 && p.at(i-1).capital || p.is(j+1, wOf) || p.at(j+1).capital {
		return match{}
	}
	switch p.at(i - 1).word {
	case wIn, wSince, wUntil, wBy, wDuring, wOver, wEarly, wLate, wMid, wThrough, wBefore, wAfter, wOf:
	default:
		if p.lacks(i-1, isEdge) {
			return match{}
		}
	}
	if !p.is(i, wThe) && (u.value == 9 || u.value == 3) && p.lacks(i-1, isEdge) && !p.is(i-1, wIn) && !p.is(i-1, wBy) {
		return match{}
	}
	return dated(j+1, p.seasonNear(i, j+1, int(u.value)), p.publishedAnchor())
}

// seasonNear is the season of that first month nearest to publication in the direction of the tense.
func (p *parser) seasonNear(i, end, month int) period {
	if !p.published.Known() {
		return period{grain: grainSeason}
	}
	at := period{grainSeason, casus.MakeDate(int(p.published.Year), month, 1)}
	if p.direction(i, end) > nowhere {
		for at.last().Before(p.published) {
			at = at.shift(4)
		}
		if back := at.shift(-4); !back.last().Before(p.published) {
			at = back
		}
		return at
	}
	if at.first.After(p.published) {
		at = at.shift(-4)
	}
	return at
}

// fiscal reads "fiscal 2024", "fiscal year 2024", "FY2024", "the fiscal year". Its days
// are those of the calendar year, marked as about right.
func (p *parser) fiscal(i int) match {
	j := i
	if p.has(j, isArticle) {
		j++
	}
	year, end := 0, 0
	anchor := anchorAbsolute
	switch {
	case p.is(j, wFiscal) && p.has(j, isCode):
		year, end = int(p.at(j).value), j+1
	case !p.is(j, wFiscal):
		return match{}
	case p.has(j+1, isYear):
		year, end = int(p.at(j+1).value), j+2
	case p.is(j+1, wYear) && p.has(j+2, isYear):
		year, end = int(p.at(j+2).value), j+3
	case p.is(j+1, wYear) && p.lacks(j+1, isPlural) && p.is(i, wThe):
		end, anchor = j+2, p.publishedAnchor()
		if p.published.Known() {
			year = int(p.published.Year)
		}
	default:
		return match{}
	}
	m := dated(end, yearPeriod(year), anchor)
	if m.period.known() {
		m.interval = m.period.interval()
		m.interval.Precision = casus.PrecisionAbout
	}
	return m
}

// clock reads "10:35 a.m.", "5 p.m. EST, Nov. 6", "noon Thursday", "0600 GMT", "4 in the morning".
func (p *parser) clock(i int) match {
	minutes, end := p.clockTime(i)
	if end == 0 {
		return match{}
	}
	if p.is(end, wZone) {
		end++
	}
	if p.is(end, wZone) { // "local time"
		end++
	}
	day, anchor := period{}, ""
	j := p.skip(end, wComma)
	j = p.skip(j, wOn)
	if p.has(j, isWeekday|isMonth|isDeictic|isNumber|isDate) && p.lacks(j, isPlural) {
		for _, read := range [...]func(*parser, int) match{(*parser).figuresDate, (*parser).calendarDate, (*parser).weekday, (*parser).deictic} {
			if m := read(p, j); m.end > 0 && m.period.grain == grainDay {
				day, anchor = m.period, m.anchor
				if j <= end+1 && !p.is(j-1, wOn) {
					end = m.end
				}
				break
			}
		}
	}
	if day.grain == noGrain {
		day, anchor = p.textAnchor(grainDay)
	}
	m := dated(end, day, anchor)
	m.kind = casus.TimeTime
	m.suffix = fmt.Sprintf("T%02d:%02d", minutes/60, minutes%60)
	return m
}

// clockTime reads a time of day in minutes after midnight.
func (p *parser) clockTime(i int) (minutes, end int) {
	u := p.at(i)
	half := u.class&isNumber != 0 && u.value >= 1 && u.value <= 12
	switch {
	case u.class&isClock != 0 && (p.is(i+1, wAM) || p.is(i+1, wPM)):
		h := int(u.value) / 60 % 12
		return h*60 + int(u.value)%60 + 60*int(p.at(i+1).value), i + 2
	case u.class&isClock != 0:
		if u.lower || u.capital || len(p.form(i)) > 5 && p.form(i)[len(p.form(i))-1] >= 'a' || p.clockCue(i) || p.is(i+1, wZone) || p.has(i+1, isWeekday) {
			return int(u.value), i + 1
		}
		if f := p.form(i); f[len(f)-1] == 'm' || f[len(f)-1] == '.' {
			return int(u.value), i + 1
		}
	case half && (p.is(i+1, wAM) && p.form(i+1) != "am" || p.is(i+1, wPM) || p.form(i+1) == "am" && !u.lower):
		return int(u.value)%12*60 + 60*int(p.at(i+1).value), i + 2
	case half && p.is(i+1, wClock):
		return int(u.value) * 60, i + 2
	case half && p.is(i+1, wIn) && p.is(i+2, wThe) && p.has(i+3, isPart):
		h := int(u.value) % 12
		if v := p.at(i + 3).value; v == partAfternoon || v == partEvening {
			h += 12
		}
		return h * 60, i + 4
	case u.class&isNumber != 0 && p.is(i+1, wZone) && len(p.form(i)) == 4 && !u.lower && u.value%100 < 60 && u.value < 2400:
		return int(u.value)/100*60 + int(u.value)%100, i + 1
	}
	return 0, 0
}

func (p *parser) clockCue(i int) bool {
	if p.has(i-1, isApprox) && p.is(i-2, wAt) {
		return true
	}
	switch p.at(i - 1).word {
	case wAt, wBy, wFrom, wUntil, wSince, wBefore, wAfter, wBetween:
		return true
	}
	return p.form(i-1) == "around" || p.form(i-1) == "about"
}
