package when

import "github.com/casus-events/casus/internal/casus"

// edge reads a part of a period: "early August", "the end of July", "mid-2021", "later this year",
// "the first half of the 1990s", "earlier on Tuesday".
func (p *parser) edge(i int) match {
	if m := p.yearEnd(i); m.end > 0 {
		return m
	}
	j := p.skip(i, wThe)
	which := p.at(j).word
	if (p.has(j, isOrdinal|isToward) || p.form(j) == "latter") && p.is(j+1, wHalf) {
		which = wBeginning + 0
		if !p.is(j, wFirst) {
			which = wEnd
		}
		return p.halfOf(j+2, which == wEnd)
	}
	if p.lacks(j, isEdge) || which == wHalf {
		return match{}
	}
	j++
	noun := which == wBeginning || which == wEnd || which == wMiddle || which == wTurn
	if noun && !p.is(j, wOf) {
		return match{}
	}
	m := p.edgeCore(p.afterEdge(j, noun), noun)
	if m.end == 0 {
		return match{}
	}
	return p.cut(m, which)
}

// yearEnd reads "year-end", "year's end": the last month of the running year, of the year before where that is over.
func (p *parser) yearEnd(i int) match {
	if !p.is(i, wYear) || p.has(i, isPlural) || p.has(i-1, isArticle) {
		return match{}
	}
	j := p.skip(i+1, wPossessive)
	if p.form(j) != "end" && !(p.is(j, wEnd) && p.at(j).joined) || p.at(j+1).joined {
		return match{}
	}
	at := p.current(grainYear)
	if p.is(i-1, wSince) || p.direction(i, j+1) == back && !p.weak {
		at = at.shift(-1)
	}
	return p.cut(dated(j+1, at, p.publishedAnchor()), wEnd)
}

// afterEdge passes over what stands between the edge and the period: "of", "in", "on", "part of".
func (p *parser) afterEdge(j int, noun bool) int {
	if noun {
		return j + 1
	}
	if p.form(j) == "part" {
		j++
	}
	if p.is(j, wIn) || p.is(j, wOn) || p.is(j, wOf) {
		j++
	}
	return j
}

// edgeCore reads the period itself; "the year", "the week", "the day" are the current ones here.
func (p *parser) edgeCore(j int, noun bool) match {
	if m := p.core(j); m.end > 0 {
		if m.period.grain == noGrain || m.suffix != "" && noun {
			return match{}
		}
		return m
	}
	k := p.skip(j, wThe)
	g := p.unitGrain(k)
	if g == noGrain || g == grainCentury && k == j || k == j && !p.at(k).joined {
		return match{}
	}
	if g == grainDay {
		at, anchor := p.textAnchor(g)
		return dated(k+1, at, anchor)
	}
	return dated(k+1, p.current(g), anchorPublished)
}

// cut keeps the part of the match's period that the edge word names. "earlier" and
// "later" in the running period end or begin at publication.
func (p *parser) cut(m match, which word) match {
	m.rule = "edge"
	at := m.period
	if !at.known() || at.grain == grainDay {
		return m
	}
	from, to := at.first, at.last()
	running := m.anchor == anchorPublished && !p.published.Before(from) && !p.published.After(to)
	switch which {
	case wEarlier:
		if running {
			to = p.published
		}
	case wLater:
		if running {
			from = p.published
		}
	default:
		from, to = part(at, which)
	}
	m.interval = casus.Interval{Start: from, End: to, Precision: casus.PrecisionRange}
	return m
}

// part gives the days of the early, middle or late part of a period: of a month the days 1-10, 11-20, 21-end;
// of a year January-March, May-August, October-December, its end alone December; of a decade or century
// three, four and three tenths; of other periods thirds.
func part(at period, which word) (from, to casus.Date) {
	from, to = at.first, at.last()
	third := 0 // 0 first, 1 middle, 2 last
	switch which {
	case wMid, wMiddle:
		third = 1
	case wLate, wEnd:
		third = 2
	}
	months := func(skip, n int) (casus.Date, casus.Date) {
		first := at.first.AddMonths(skip)
		return first, first.AddMonths(n).AddDays(-1)
	}
	switch {
	case which == wTurn:
		return from.AddDays(-10), from.AddDays(10)
	case at.grain == grainMonth:
		cuts := [4]int{0, 10, 20, casus.DaysIn(int(from.Year), int(from.Month))}
		return from.AddDays(cuts[third]), from.AddDays(cuts[third+1] - 1)
	case at.grain == grainYear && which == wEnd:
		return months(11, 1)
	case at.grain == grainYear && which == wBeginning:
		return months(0, 1)
	case at.grain == grainYear:
		return months([3]int{0, 4, 9}[third], [3]int{3, 4, 3}[third])
	case at.grain == grainDecade || at.grain == grainCentury:
		tenth := grainMonths[at.grain] / 10
		return months([3]int{0, 3, 7}[third]*tenth, [3]int{3, 4, 3}[third]*tenth)
	case at.grain == grainWeek:
		return from.AddDays([3]int{0, 2, 3}[third]), from.AddDays([3]int{1, 3, 6}[third])
	case at.grain == grainWeekend:
		return from, to
	}
	n := grainMonths[at.grain] / 3
	return months(third*n, n)
}

// halfOf reads the rest of "the first half of PERIOD" for months, decades and centuries; years have their own value.
func (p *parser) halfOf(j int, second bool) match {
	if !p.is(j, wOf) {
		return match{}
	}
	m := p.edgeCore(j+1, true)
	if m.end == 0 || !m.period.known() {
		return match{}
	}
	m.rule = "edge"
	from, to := m.period.first, m.period.last()
	middle := from.AddDays((to.Days() - from.Days()) / 2)
	if m.period.grain == grainMonth {
		middle = from.AddDays(14)
	}
	if g := m.period.grain; g == grainYear || g == grainDecade || g == grainCentury {
		middle = from.AddMonths(grainMonths[g] / 2).AddDays(-1)
	}
	if m.period.grain == grainYear {
		m.period = period{grainHalf, from}
		if second {
			m.period = m.period.shift(1)
		}
	}
	if second {
		from = middle.AddDays(1)
	} else {
		to = middle
	}
	m.interval = casus.Interval{Start: from, End: to, Precision: casus.PrecisionRange}
	return m
}
