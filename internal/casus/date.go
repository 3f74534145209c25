package casus

import (
	"errors"
	"fmt"
	"time"
)

// Date is a civil date of the proleptic Gregorian calendar. The zero value means unknown.
type Date struct {
	Year       int16
	Month, Day uint8
}

// ErrDate says that a string names no civil date.
var ErrDate = errors.New("not a date")

// MakeDate returns the date, or the unknown date when there is no such day.
// Years run from 1 to 9999.
func MakeDate(year, month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return Date{}
	}
	return Date{int16(year), uint8(month), uint8(day)}
}

// DaysIn is the number of days of a month (1 to 12).
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// ParseDate reads "2006-01-02", or an RFC 3339 instant of which it keeps the civil
// date as written. Impossible dates ("2024-02-31") are errors.
func ParseDate(s string) (Date, error) {
	if len(s) > 10 {
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			return Date{}, fmt.Errorf("%w: %.40q", ErrDate, s)
		}
		y, m, d := t.Date()
		return MakeDate(y, int(m), d), nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%w: %.40q (want 2006-01-02 or RFC 3339)", ErrDate, s)
	}
	y, m, d := t.Date()
	if y < 1 {
		return Date{}, fmt.Errorf("%w: %.40q", ErrDate, s)
	}
	return MakeDate(y, int(m), d), nil
}

// ParsePeriod reads a year ("2024"), a month ("2024-08") or a day as the interval of its days.
func ParsePeriod(s string) (Interval, error) {
	switch len(s) {
	case 4:
		t, err := time.Parse("2006", s)
		if err == nil && t.Year() > 0 {
			return Interval{MakeDate(t.Year(), 1, 1), MakeDate(t.Year(), 12, 31), PrecisionYear}, nil
		}
	case 7:
		t, err := time.Parse("2006-01", s)
		if err == nil && t.Year() > 0 {
			y, m := t.Year(), int(t.Month())
			return Interval{MakeDate(y, m, 1), MakeDate(y, m, DaysIn(y, m)), PrecisionMonth}, nil
		}
	case 10:
		d, err := ParseDate(s)
		return Interval{d, d, PrecisionDay}, err
	}
	return Interval{}, fmt.Errorf("%w: %.40q (want 2006, 2006-01 or 2006-01-02)", ErrDate, s)
}

// Known reports whether the date is set.
func (d Date) Known() bool { return d != Date{} }

// String prints "2006-01-02", or nothing for the unknown date.
func (d Date) String() string {
	if !d.Known() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText writes the date as String does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; empty is unknown.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	var err error
	*d, err = ParseDate(string(b))
	return err
}

func (d Date) time() time.Time {
	return time.Date(int(d.Year), time.Month(d.Month), int(d.Day), 0, 0, 0, 0, time.UTC)
}

// Time is midnight UTC at the start of the day.
func (d Date) Time() time.Time { return d.time() }

// DateOf is the civil date of t in its own location.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return MakeDate(y, int(m), d)
}

// Weekday of a known date.
func (d Date) Weekday() time.Weekday { return d.time().Weekday() }

// AddDays moves a known date by n days; beyond the years 1 to 9999 it is unknown.
func (d Date) AddDays(n int) Date {
	if !d.Known() {
		return d
	}
	return DateOf(d.time().AddDate(0, 0, n))
}

// AddMonths moves by n months, the day held within the month reached (31 January + 1 = end of February).
func (d Date) AddMonths(n int) Date {
	if !d.Known() {
		return d
	}
	months := int(d.Year)*12 + int(d.Month) - 1 + n
	if months < 12 {
		return Date{}
	}
	y, m := months/12, months%12+1
	return MakeDate(y, m, min(int(d.Day), DaysIn(y, m)))
}

// Days counts days since 1970-01-01.
func (d Date) Days() int { return int(d.time().Unix() / 86400) }

// Compare orders dates; the unknown date comes first.
func (d Date) Compare(o Date) int {
	a := int(d.Year)<<9 | int(d.Month)<<5 | int(d.Day)
	b := int(o.Year)<<9 | int(o.Month)<<5 | int(o.Day)
	return a - b
}

// Before reports whether d is earlier than o.
func (d Date) Before(o Date) bool { return d.Compare(o) < 0 }

// After reports whether d is later than o.
func (d Date) After(o Date) bool { return d.Compare(o) > 0 }

// Precision says how far a date can be trusted.
type Precision string

// Precisions from sharp to blunt; PrecisionBefore and PrecisionAfter bound one side only.
const (
	PrecisionNone    Precision = ""
	PrecisionDay     Precision = "day"
	PrecisionWeek    Precision = "week"
	PrecisionMonth   Precision = "month"
	PrecisionQuarter Precision = "quarter"
	PrecisionYear    Precision = "year"
	PrecisionDecade  Precision = "decade"
	PrecisionRange   Precision = "range"
	PrecisionBefore  Precision = "before"
	PrecisionAfter   Precision = "after"
	PrecisionAbout   Precision = "about"
)

// Interval is a run of civil days, both ends included. An unknown Start or End is
// open. The zero value is no interval at all.
type Interval struct {
	Start, End Date
	Precision  Precision
}

// DayInterval is the interval of one day.
func DayInterval(d Date) Interval { return Interval{d, d, PrecisionDay} }

// Known reports whether either end is known.
func (iv Interval) Known() bool { return iv.Start.Known() || iv.End.Known() }

// Contains reports whether the day lies in the interval; open ends hold everything.
func (iv Interval) Contains(d Date) bool {
	return d.Known() && iv.Known() && (!iv.Start.Known() || !d.Before(iv.Start)) && (!iv.End.Known() || !d.After(iv.End))
}

// Overlaps reports whether the two intervals share a day.
func (iv Interval) Overlaps(o Interval) bool {
	if !iv.Known() || !o.Known() {
		return false
	}
	if iv.End.Known() && o.Start.Known() && iv.End.Before(o.Start) {
		return false
	}
	return !(o.End.Known() && iv.Start.Known() && o.End.Before(iv.Start))
}
