package when

import (
	"fmt"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// grain is the length of a calendar period, from short to long.
type grain uint8

const (
	noGrain grain = iota
	grainDay
	grainWeekend
	grainWeek
	grainMonth
	grainSeason
	grainQuarter
	grainHalf
	grainYear
	grainDecade
	grainCentury
)

// period is one calendar period: its grain and its first day. An unknown first
// day means that the text or the missing publication date does not say which one.
type period struct {
	grain grain
	first casus.Date
}

func (p period) known() bool { return p.grain != noGrain && p.first.Known() }

// periodOf is the period of that grain that holds the day.
func periodOf(g grain, d casus.Date) period {
	if !d.Known() {
		return period{grain: g}
	}
	y, m := int(d.Year), int(d.Month)
	switch g {
	case grainWeek:
		d = d.AddDays(-sinceMonday(d))
	case grainWeekend:
		d = d.AddDays(5 - sinceMonday(d))
	case grainMonth:
		d = casus.MakeDate(y, m, 1)
	case grainSeason:
		if m < 3 {
			y, m = y-1, 12
		}
		d = casus.MakeDate(y, m/3*3, 1)
	case grainQuarter:
		d = casus.MakeDate(y, (m-1)/3*3+1, 1)
	case grainHalf:
		d = casus.MakeDate(y, (m-1)/6*6+1, 1)
	case grainYear:
		d = casus.MakeDate(y, 1, 1)
	case grainDecade:
		d = casus.MakeDate(max(y/10*10, 1), 1, 1)
	case grainCentury:
		// Centuries are counted as the newspapers do: the 20th is 1900 to 1999.
		d = casus.MakeDate(max(y/100*100, 1), 1, 1)
	}
	return period{g, d}
}

func yearPeriod(y int) period { return period{grainYear, casus.MakeDate(y, 1, 1)} }

// sinceMonday counts the days since the week's Monday.
func sinceMonday(d casus.Date) int { return (int(d.Weekday()) + 6) % 7 }

// months of the grains that are made of whole months.
var grainMonths = [...]int{grainMonth: 1, grainSeason: 3, grainQuarter: 3, grainHalf: 6, grainYear: 12, grainDecade: 120, grainCentury: 1200}

// shift moves by n periods of the same grain.
func (p period) shift(n int) period {
	if !p.known() {
		return p
	}
	switch p.grain {
	case grainDay:
		p.first = p.first.AddDays(n)
	case grainWeek, grainWeekend:
		p.first = p.first.AddDays(7 * n)
	default:
		p.first = p.first.AddMonths(n * grainMonths[p.grain])
	}
	return p
}

// last is the last day of the period.
func (p period) last() casus.Date {
	if !p.known() {
		return casus.Date{}
	}
	switch p.grain {
	case grainDay:
		return p.first
	case grainWeekend:
		return p.first.AddDays(1)
	case grainWeek:
		return p.first.AddDays(6)
	}
	// The first years of the calendar start their decade in year 1.
	y, m := int(p.first.Year), int(p.first.Month)
	switch p.grain {
	case grainDecade:
		y = y / 10 * 10
	case grainCentury:
		y = y / 100 * 100
	}
	m += grainMonths[p.grain] - 1
	y, m = y+(m-1)/12, (m-1)%12+1
	return casus.MakeDate(y, m, casus.DaysIn(y, m))
}

func (p period) precision() casus.Precision {
	switch p.grain {
	case grainDay:
		return casus.PrecisionDay
	case grainWeek:
		return casus.PrecisionWeek
	case grainMonth:
		return casus.PrecisionMonth
	case grainSeason, grainQuarter:
		return casus.PrecisionQuarter
	case grainYear:
		return casus.PrecisionYear
	case grainDecade:
		return casus.PrecisionDecade
	}
	return casus.PrecisionRange
}

// interval is the whole period.
func (p period) interval() casus.Interval {
	if !p.known() || !p.last().Known() {
		return casus.Interval{}
	}
	return casus.Interval{Start: p.first, End: p.last(), Precision: p.precision()}
}

var seasonCodes = [...]string{"WI", "SP", "SU", "FA"}

// value is the TIMEX3 value: 2024-08-06, 2024-W32, 2024-W32-WE, 2024-08, 2024-SU,
// 2024-Q3, 2024-H2, 2024, 199X, 19XX; X where the period is not known.
func (p period) value() string {
	if !p.known() {
		return unknownValues[p.grain]
	}
	y, m := int(p.first.Year), int(p.first.Month)
	switch p.grain {
	case grainDay:
		return p.first.String()
	case grainWeek, grainWeekend:
		y, w := isoWeek(p.first)
		if p.grain == grainWeekend {
			return fmt.Sprintf("%04d-W%02d-WE", y, w)
		}
		return fmt.Sprintf("%04d-W%02d", y, w)
	case grainMonth:
		return fmt.Sprintf("%04d-%02d", y, m)
	case grainSeason:
		return fmt.Sprintf("%04d-%s", y, seasonCodes[m/3%4])
	case grainQuarter:
		return fmt.Sprintf("%04d-Q%d", y, (m-1)/3+1)
	case grainHalf:
		return fmt.Sprintf("%04d-H%d", y, (m-1)/6+1)
	case grainYear:
		return fmt.Sprintf("%04d", y)
	case grainDecade:
		return fmt.Sprintf("%03dX", y/10)
	case grainCentury:
		return fmt.Sprintf("%02dXX", y/100)
	}
	return ""
}

var unknownValues = [...]string{
	grainDay: "XXXX-XX-XX", grainWeekend: "XXXX-WXX-WE", grainWeek: "XXXX-WXX", grainMonth: "XXXX-XX",
	grainSeason: "XXXX-XX", grainQuarter: "XXXX-QX", grainHalf: "XXXX-HX", grainYear: "XXXX", grainDecade: "XXXX", grainCentury: "XXXX",
}

func isoWeek(d casus.Date) (year, week int) { return d.Time().ISOWeek() }

// weekdayFrom is the nearest day with that weekday: before d for step -1, after d for
// step +1; d itself counts when same is set.
func weekdayFrom(d casus.Date, day time.Weekday, step int, same bool) casus.Date {
	if !d.Known() {
		return d
	}
	if !same {
		d = d.AddDays(step)
	}
	for n := 0; n < 7 && d.Known() && d.Weekday() != day; n++ {
		d = d.AddDays(step)
	}
	return d
}

// nthWeekday is the nth (1 to 5) such weekday of the month, or the last one for n = -1.
func nthWeekday(y, m int, day time.Weekday, n int) casus.Date {
	if n < 0 {
		return weekdayFrom(casus.MakeDate(y, m, casus.DaysIn(y, m)), day, -1, true)
	}
	return weekdayFrom(casus.MakeDate(y, m, 1), day, 1, true).AddDays(7 * (n - 1))
}
