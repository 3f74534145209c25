package when

import (
	"strconv"

	"github.com/casus-events/casus/internal/casus"
)

// set reads what comes again: "every Friday", "each year", "daily", "twice a week", "on Mondays", "every two weeks".
func (p *parser) set(i int) match {
	u := p.at(i)
	switch {
	case u.word == wEvery || u.word == wEach:
		return p.every(i + 1)
	case u.class&isFreq != 0 && u.word != wTimes:
		return recurring(i+1, amount{n: 1, unit: int(u.value)}.value())
	case u.class&isWeekday != 0 && u.class&isPlural != 0 && !u.lower:
		return p.partOfSet(recurring(i+1, weekdaySet(u)), i+1)
	case u.class&isWeekday != 0 && p.has(i+1, isPart) && p.has(i+1, isPlural):
		return p.partOfSet(recurring(i+1, weekdaySet(u)), i+1)
	case u.word == wA && p.has(i+1, isUnit) && p.lacks(i+1, isPlural) && p.rateBefore(i-1) && p.at(i+1).value >= unitHour && !p.is(i+2, wAgo) && !p.is(i+2, wEarlier) && !p.is(i+2, wLater):
		return recurring(i+2, amount{n: 1, unit: int(p.at(i + 1).value)}.value())
	}
	return match{}
}

func recurring(end int, value string) match {
	return match{end: end, kind: casus.TimeSet, value: value, open: true}
}

func weekdaySet(u *unit) string { return "XXXX-WXX-" + strconv.Itoa((int(u.value)+6)%7+1) }

func (p *parser) partOfSet(m match, j int) match {
	if p.has(j, isPart) {
		m.end = j + 1
		m.value += partCodes[p.part(j)]
	}
	return m
}

// rateBefore reports whether "a day" after this word says how often or how much: "twice a day", "three
// times a day", "$5 million a day".
func (p *parser) rateBefore(i int) bool {
	if p.is(i, wTimes) {
		return true
	}
	switch p.form(i) {
	case "million", "billion", "percent", "%", "once", "barrels", "hours", "tons", "tonnes", "trillion":
		return true
	}
	return p.has(i, isNumber) && p.at(i).word != wDozen && !p.at(i).lower && !p.at(i).capital
}

// every reads what follows "every" or "each".
func (p *parser) every(j int) match {
	u := p.at(j)
	switch {
	case u.class&isUnit != 0 && u.class&isPlural == 0 && u.value != unitNight && u.value != unitWeekend:
		return recurring(j+1, amount{n: 1, unit: int(u.value)}.value())
	case u.class&isUnit != 0 && u.word == wWeekend:
		return recurring(j+1, "XXXX-WXX-WE")
	case u.class&isWeekday != 0 && !u.lower:
		return p.partOfSet(recurring(j+1, weekdaySet(u)), j+1)
	case u.class&isMonth != 0 && p.monthName(j):
		return recurring(j+1, "XXXX-"+pad2(int(u.value)))
	case u.class&isSeason != 0:
		return recurring(j+1, "XXXX-"+seasonCodes[u.value/3%4])
	case u.class&isPart != 0 && u.class&isPlural == 0:
		return recurring(j+1, "XXXX-XX-XX"+partCodes[p.part(j)])
	case u.word == wOther || u.word == wSecond:
		if v := p.at(j + 1); v.class&isUnit != 0 {
			return recurring(j+2, amount{n: 2, unit: int(v.value)}.value())
		} else if v.class&isWeekday != 0 {
			return recurring(j+2, weekdaySet(v))
		}
	}
	if q := p.amount(j); q.end > 0 && !q.vague {
		return recurring(q.end, q.value())
	}
	return match{}
}

func pad2(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
