package when

import (
	"math"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// feast is a holiday: its name in lower case and the rule for its days. days is its length.
type feast struct {
	name []string
	date func(year int) casus.Date
	days int
}

func fixed(month, day int) func(int) casus.Date {
	return func(y int) casus.Date { return casus.MakeDate(y, month, day) }
}

func nth(month int, day time.Weekday, n int) func(int) casus.Date {
	return func(y int) casus.Date { return nthWeekday(y, month, day, n) }
}

func fromEaster(days int) func(int) casus.Date {
	return func(y int) casus.Date { return easter(y).AddDays(days) }
}

func hebrewFeast(month, day, offset int) func(int) casus.Date {
	return func(y int) casus.Date { return hebrewDate(y, month, day).AddDays(offset) }
}

// islamicFeast is found by search: the Islamic year is shorter, so that a Gregorian year may hold the day
// twice (the first is given) or not at all.
func islamicFeast(month, day int) func(int) casus.Date {
	return func(y int) casus.Date {
		h := (y - 622) * 33 / 32
		for k := h - 1; k <= h+2; k++ {
			if d := islamicDate(k, month, day); d.Known() && int(d.Year) == y {
				return d
			}
		}
		return casus.Date{}
	}
}

// feasts by name; the longest name that fits is taken. Dates of the Islamic calendar are those of its arithmetic form:
// the sighting of the moon can move them by a day.
var feasts = []feast{
	{[]string{"christmas"}, fixed(12, 25), 1},
	{[]string{"christmas", "day"}, fixed(12, 25), 1},
	{[]string{"christmas", "eve"}, fixed(12, 24), 1},
	{[]string{"orthodox", "christmas"}, fixed(1, 7), 1},
	{[]string{"boxing", "day"}, fixed(12, 26), 1},
	{[]string{"new", "year", "'s", "day"}, fixed(1, 1), 1},
	{[]string{"new", "year", "'s", "eve"}, fixed(12, 31), 1},
	{[]string{"new", "year", "'s"}, fixed(1, 1), 1},
	{[]string{"valentine", "'s", "day"}, fixed(2, 14), 1},
	{[]string{"halloween"}, fixed(10, 31), 1},
	{[]string{"bastille", "day"}, fixed(7, 14), 1},
	{[]string{"may", "day"}, fixed(5, 1), 1},
	{[]string{"victory", "day"}, fixed(5, 9), 1},
	{[]string{"veterans", "day"}, fixed(11, 11), 1},
	{[]string{"thanksgiving"}, nth(11, time.Thursday, 4), 1},
	{[]string{"thanksgiving", "day"}, nth(11, time.Thursday, 4), 1},
	{[]string{"labor", "day"}, nth(9, time.Monday, 1), 1},
	{[]string{"memorial", "day"}, nth(5, time.Monday, -1), 1},
	{[]string{"martin", "luther", "king", "day"}, nth(1, time.Monday, 3), 1},
	{[]string{"election", "day"}, func(y int) casus.Date { return nthWeekday(y, 11, time.Monday, 1).AddDays(1) }, 1},
	{[]string{"easter"}, fromEaster(0), 1},
	{[]string{"easter", "sunday"}, fromEaster(0), 1},
	{[]string{"easter", "monday"}, fromEaster(1), 1},
	{[]string{"good", "friday"}, fromEaster(-2), 1},
	{[]string{"holy", "thursday"}, fromEaster(-3), 1},
	{[]string{"palm", "sunday"}, fromEaster(-7), 1},
	{[]string{"ash", "wednesday"}, fromEaster(-46), 1},
	{[]string{"easter", "weekend"}, fromEaster(-2), 4},
	{[]string{"holy", "week"}, fromEaster(-7), 7},
	{[]string{"easter", "week"}, fromEaster(-7), 8},
	{[]string{"orthodox", "easter"}, orthodoxEaster, 1},
	{[]string{"passover"}, hebrewFeast(1, 15, 0), 8},
	{[]string{"rosh", "hashanah"}, hebrewFeast(7, 1, 0), 2},
	{[]string{"yom", "kippur"}, hebrewFeast(7, 10, 0), 1},
	{[]string{"hanukkah"}, hebrewFeast(9, 25, 0), 8},
	{[]string{"chanukah"}, hebrewFeast(9, 25, 0), 8},
	{[]string{"ramadan"}, islamicFeast(9, 1), 30},
	{[]string{"eid", "al", "fitr"}, islamicFeast(10, 1), 3},
	{[]string{"eid", "al", "adha"}, islamicFeast(12, 10), 4},
	{[]string{"ashura"}, islamicFeast(1, 10), 1},
	{[]string{"arbaeen"}, islamicFeast(2, 20), 1},
	{[]string{"lunar", "new", "year"}, chineseNewYear, 1},
	{[]string{"chinese", "new", "year"}, chineseNewYear, 1},
	{[]string{"tet"}, chineseNewYear, 1},
	{[]string{"diwali"}, diwali, 1},
	{[]string{"nowruz"}, fixed(3, 20), 1},
}

// holiday reads the name of a feast, with a year ("Easter 2019") or a pointer ("last Thanksgiving").
func (p *parser) holiday(i int) match {
	j := i
	step, pointed := 0, false
	if p.has(j, isToward) && p.lacks(j, isHoliday) {
		step, pointed = int(p.at(j).value), true
		j++
	}
	if p.lacks(j, isHoliday) || p.at(j).lower {
		return match{}
	}
	f, end := p.feast(j)
	if f == nil || j == i && p.is(i, wMay) && p.at(i+1).lower {
		return match{}
	}
	if year, stop := p.yearAfter(end, false); stop > 0 {
		return p.feastOf(f, year, stop, anchorAbsolute)
	}
	// "the Yom Kippur War", "the Tet Offensive", "the Good Friday Agreement" name something else.
	if v := p.at(end); v.capital && v.class == 0 || p.at(i-1).capital && p.at(i-1).word == noWord && p.at(i-1).class == 0 && i > 1 {
		return match{end: end}
	}
	if !p.published.Known() {
		return match{end: end, kind: casus.TimeDate, value: unknownValues[grainDay], open: true}
	}
	if !pointed {
		step = int(p.direction(i, end))
	}
	return p.feastOf(f, p.feastYear(f, step), end, anchorPublished)
}

// feast finds the longest feast name at unit j.
func (p *parser) feast(j int) (*feast, int) {
	var best *feast
	end := 0
	for k := range feasts {
		f := &feasts[k]
		if n := p.spells(j, f.name); n > end {
			best, end = f, n
		}
	}
	return best, end
}

// spells reports where the name ends if it stands at unit j, else 0.
func (p *parser) spells(j int, name []string) int {
	for _, w := range name {
		if j >= len(p.units) {
			return 0
		}
		f := p.form(j)
		switch {
		case f == w, w == "'s" && p.is(j, wPossessive):
		case w == "al" && (f == "ul" || f == "el"):
		case len(name) == 3 && name[0] == "eid" && p.at(j).token == p.at(j-1).token && j > 0:
			// "al-Fitr" as one token: its units share the token's form.
		case name[0] == "eid" && w == "al" && len(f) > 3 && f[2] == '-':
			if f[3:] != name[2] {
				return 0
			}
		default:
			return 0
		}
		j++
	}
	return j
}

// feastYear is the year of the nearest feast not after publication, or not before it for the future.
func (p *parser) feastYear(f *feast, step int) int {
	y := int(p.published.Year)
	d := f.date(y)
	switch {
	case step > 0 && d.Known() && d.AddDays(f.days-1).Before(p.published):
		y++
	case step <= 0 && d.Known() && d.After(p.published):
		y--
	}
	return y
}

func (p *parser) feastOf(f *feast, year, end int, anchor string) match {
	d := f.date(year)
	m := dated(end, period{grainDay, d}, anchor)
	if !d.Known() {
		return match{end: end, kind: casus.TimeDate, value: unknownValues[grainDay], open: true}
	}
	if f.days > 1 {
		m.interval = casus.Interval{Start: d, End: d.AddDays(f.days - 1), Precision: casus.PrecisionRange}
		if f.days == 8 && f.name[0] == "easter" {
			m.value = periodOf(grainWeek, d.AddDays(7)).value()
		}
	}
	return m
}

// easter is Easter Sunday of the western churches (Meeus, Astronomical Algorithms, ch. 8).
func easter(y int) casus.Date {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return casus.MakeDate(y, n/31, n%31+1)
}

// orthodoxEaster is Easter of the Julian calendar, given in the Gregorian one (same source).
func orthodoxEaster(y int) casus.Date {
	a, b, c := y%4, y%7, y%19
	d := (19*c + 15) % 30
	e := (2*a + 4*b - d + 34) % 7
	n := d + e + 114
	shift := y/100 - y/400 - 2
	return casus.MakeDate(y, n/31, n%31+1).AddDays(shift)
}

// islamicDate converts a date of the arithmetic Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29).
func islamicDate(y, m, d int) casus.Date {
	const epoch = 1948440 // Julian day of 1 Muharram 1
	if y < 1 {
		return casus.Date{}
	}
	day := d + (59*(m-1)+1)/2 + (y-1)*354 + (3+11*y)/30 + epoch - 1
	return fromJulianDay(day)
}

func fromJulianDay(day int) casus.Date {
	const unix = 2440588 // 1970-01-01
	return casus.MakeDate(1970, 1, 1).AddDays(day - unix)
}

// hebrewDate converts a date of the Hebrew calendar that falls into the Gregorian year y; months count from Nisan.
func hebrewDate(y, month, day int) casus.Date {
	h := y + 3760
	if month >= 7 {
		h++
	}
	start := hebrewNewYear(h)
	if month >= 7 {
		days := 0
		// Tishri 30, Marheshvan 29 or 30: only days up to Kislev are asked for.
		switch month {
		case 8:
			days = 30
		case 9:
			days = 59
			if n := hebrewNewYear(h+1) - start; n%10 == 5 {
				days = 60
			}
		}
		return fromHebrewDay(start + days + day - 1)
	}
	// Nisan begins 177 days before the next new year.
	return fromHebrewDay(hebrewNewYear(h+1) - 177 + day - 1)
}

// hebrewNewYear counts the days from the Hebrew epoch to 1 Tishri of the year, after the four postponements.
func hebrewNewYear(h int) int {
	delay := func(h int) int {
		months := (235*h - 234) / 19
		parts := 12084 + 13753*months
		day := months*29 + parts/25920
		if (3*(day+1))%7 < 3 {
			day++
		}
		return day
	}
	last, present, next := delay(h-1), delay(h), delay(h+1)
	day := present
	switch {
	case next-present == 356:
		day += 2
	case present-last == 382:
		day++
	}
	return day
}

func fromHebrewDay(n int) casus.Date {
	const epoch = 347998 // Julian day of the Hebrew epoch
	return fromJulianDay(epoch + n)
}

// newMoon is the Julian ephemeris day of new moon k counted from 2000 (Meeus, ch. 49, main terms; good to minutes).
func newMoon(k float64) float64 {
	t := k / 1236.85
	jde := 2451550.09766 + 29.530588861*k + 0.00015437*t*t
	rad := math.Pi / 180
	m := (2.5534 + 29.10535670*k) * rad
	n := (201.5643 + 385.81693528*k + 0.0107582*t*t) * rad
	f := (160.7108 + 390.67050284*k - 0.0016118*t*t) * rad
	o := (124.7746 - 1.56375588*k + 0.0020672*t*t) * rad
	e := 1 - 0.002516*t
	return jde - 0.40720*math.Sin(n) + 0.17241*e*math.Sin(m) + 0.01608*math.Sin(2*n) + 0.01039*math.Sin(2*f) +
		0.00739*e*math.Sin(n-m) - 0.00514*e*math.Sin(n+m) + 0.00208*e*e*math.Sin(2*m) - 0.00111*math.Sin(n-2*f) -
		0.00057*math.Sin(n+2*f) + 0.00056*e*math.Sin(2*n+m) - 0.00042*math.Sin(3*n) + 0.00042*e*math.Sin(m+2*f) +
		0.00038*e*math.Sin(m-2*f) - 0.00024*e*math.Sin(2*n-m) - 0.00017*math.Sin(o)
}

// newMoonFrom is the day of the first new moon on or after d, in a zone so many hours east of Greenwich.
func newMoonFrom(d casus.Date, hours float64) casus.Date {
	k := math.Floor((float64(d.Year)+float64(d.Month-1)/12-2000)*12.3685) - 1
	for n := 0; n < 5; n++ {
		day := fromJulianDay(int(math.Floor(newMoon(k) + 0.5 + hours/24)))
		if !day.Before(d) {
			return day
		}
		k++
	}
	return casus.Date{}
}

// chineseNewYear is the new moon between 21 January and 20 February, Beijing time: right for all
// years from 1900 to 2100 but for those whose leap month falls at the turn of the year.
func chineseNewYear(y int) casus.Date {
	if y < 1600 || y > 2200 {
		return casus.Date{}
	}
	return newMoonFrom(casus.MakeDate(y, 1, 21), 8)
}

// diwali is the new moon between 17 October and 15 November, Indian time; it is kept on the evening when the new moon begins.
func diwali(y int) casus.Date {
	if y < 1600 || y > 2200 {
		return casus.Date{}
	}
	return newMoonFrom(casus.MakeDate(y, 10, 17), -7)
}
