package when

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// FuzzFind holds what must be true of any input: references are in order, disjoint and inside the text,
// an interval does not end before it begins, and nothing is resolved without need of a date.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"On Tuesday, August 6, 2024, Niger cut ties.", "two days before the Tuesday vote", "30 February 99999", "0000-00-00 31/31/0000 0 BC",
		"the 99th century and 9999-12-31, the next decade, 999999999 years ago", "mid-1990s-1999-2001-22 Q5 FY99 25:61", "the first nine months of the year before last",
		"a a a few few of the the last last last", "in '80s ' 's Eid al-Fitr al-Adha Christmas", "10000 years ago, 9999 centuries later, half a century from now",
		"every other other Friday nights, twice a a week", "January 32, June 31st, the 0th of May, 1 January 0", "Dec. 31, 9999. The next day the next year the following century",
	} {
		f.Add(s, int16(2024), uint8(8), uint8(7))
		f.Add(s, int16(1), uint8(1), uint8(1))
		f.Add(s, int16(9999), uint8(12), uint8(31))
		f.Add(s, int16(0), uint8(0), uint8(0))
	}
	f.Fuzz(func(t *testing.T, s string, y int16, m, d uint8) {
		published := casus.MakeDate(int(y), int(m), int(d))
		var a text.Analysis
		split(&a, s)
		last := int32(0)
		FromURL(s)
		Issued(&a, New().Find(&a, casus.Date{}))
		for _, r := range New().Find(&a, published) {
			if r.First < last || r.Last <= r.First || int(r.Last) > len(a.Tokens) || r.Head < r.First || r.Head >= r.Last {
				t.Fatalf("%q: bad span %+v", s, r)
			}
			last = r.Last
			iv := r.Interval
			if iv.Known() && iv.Precision == casus.PrecisionNone || iv.Start.Known() && iv.End.Known() && iv.End.Before(iv.Start) {
				t.Errorf("%q: bad interval %+v", s, r)
			}
			if r.Value == "" || r.Rule == "" || r.Text == "" {
				t.Errorf("%q: incomplete %+v", s, r)
			}
			for _, date := range []casus.Date{iv.Start, iv.End} {
				if date.Known() && casus.MakeDate(int(date.Year), int(date.Month), int(date.Day)) != date {
					t.Errorf("%q: no such day %v", s, date)
				}
			}
		}
	})
}

func TestImpossibleDatesNameNoDay(t *testing.T) {
	for _, s := range []string{"30 February 2023", "February 29, 2023", "31 April", "2023-02-29", "12345-01-01", "2024-00-10", "32 January 2024", "1 January 0", "April 0, 2024"} {
		refs, _ := Resolve("The pact of "+s+" was void.", casus.MakeDate(2024, 8, 7))
		for _, r := range refs {
			if r.Interval.Precision == casus.PrecisionDay {
				t.Errorf("%s: %+v, want no day", s, r)
			}
		}
	}
}

// Resolve says so when a date is none; what is a date beside it does not hide it.
func TestResolveRefuses(t *testing.T) {
	for _, s := range []string{"30 February 2023", "on 31 April", "2023-02-29", "12345-01-01", "0000-01-01", "32 January 2024", "1 January 0", "5 May 12024", "10 October 1582", "03/04/2019", "from 1 March 2024 to 31 June 2024"} {
		if refs, err := Resolve(s, casus.MakeDate(2024, 8, 7)); !errors.Is(err, ErrNoDay) {
			t.Errorf("%s: got %+v, %v, want ErrNoDay", s, refs, err)
		}
	}
	if _, err := Resolve("the fleet sailed", casus.Date{}); !errors.Is(err, ErrNone) {
		t.Errorf("got %v, want ErrNone", err)
	}
	for _, s := range []string{"4 October 1582", "15 October 1582", "29 February 2024", "on Tuesday"} {
		if _, err := Resolve(s, casus.MakeDate(2024, 8, 7)); err != nil {
			t.Errorf("%s: %v", s, err)
		}
	}
}

func TestMovableFeasts(t *testing.T) {
	for _, c := range []struct {
		name string
		date func(int) casus.Date
		want string
	}{
		{"Easter", easter, "2000-04-23 2008-03-23 2011-04-24 2016-03-27 2019-04-21 2020-04-12 2023-04-09 2024-03-31 2025-04-20 2038-04-25"},
		{"Orthodox Easter", orthodoxEaster, "2000-04-30 2010-04-04 2016-05-01 2019-04-28 2021-05-02 2023-04-16 2024-05-05 2025-04-20"},
		{"Lunar New Year", chineseNewYear, "2000-02-05 2004-01-22 2007-02-18 2012-01-23 2015-02-19 2018-02-16 2020-01-25 2021-02-12 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2030-02-03"},
		{"Passover", hebrewFeast(1, 15, 0), "2000-04-20 2010-03-30 2019-04-20 2020-04-09 2022-04-16 2023-04-06 2024-04-23 2025-04-13"},
		{"Rosh Hashanah", hebrewFeast(7, 1, 0), "2001-09-18 2010-09-09 2016-10-03 2020-09-19 2023-09-16 2024-10-03 2025-09-23"},
		{"Yom Kippur", hebrewFeast(7, 10, 0), "1973-10-06 2019-10-09 2021-09-16 2023-09-25 2024-10-12"},
		{"Hanukkah", hebrewFeast(9, 25, 0), "2016-12-25 2019-12-23 2022-12-19 2023-12-08 2024-12-26"},
	} {
		for _, want := range strings.Fields(c.want) {
			day, err := casus.ParseDate(want)
			if err != nil {
				t.Fatal(err)
			}
			if got := c.date(int(day.Year)); got != day {
				t.Errorf("%s of %d = %s, want %s", c.name, day.Year, got, want)
			}
		}
	}
	// The arithmetic Islamic calendar is within a day of the observed one.
	for _, want := range []string{"2018-05-16", "2019-05-06", "2020-04-24", "2021-04-13", "2022-04-02", "2023-03-23", "2024-03-11", "2025-03-01"} {
		day, _ := casus.ParseDate(want)
		if got := islamicFeast(9, 1)(int(day.Year)); abs(got.Days()-day.Days()) > 1 {
			t.Errorf("Ramadan of %d = %s, want about %s", day.Year, got, want)
		}
	}
}

func abs(n int) int { return max(n, -n) }

func TestNthWeekday(t *testing.T) {
	if got := nthWeekday(2024, 11, time.Thursday, 4).String(); got != "2024-11-28" {
		t.Errorf("fourth Thursday of November 2024 = %s", got)
	}
	if got := nthWeekday(2024, 5, time.Monday, -1).String(); got != "2024-05-27" {
		t.Errorf("last Monday of May 2024 = %s", got)
	}
}

func TestWhenOpensTheBoundSide(t *testing.T) {
	refs, err := Resolve("held since Monday", casus.MakeDate(2024, 8, 7))
	if err != nil || len(refs) != 1 {
		t.Fatal(refs, err)
	}
	if got := refs[0].When(); got.Start.String() != "2024-08-05" || got.End.Known() || got.Precision != casus.PrecisionAfter {
		t.Errorf("since Monday = %+v", got)
	}
	if _, err := Resolve("nothing to see", casus.Date{}); err != ErrNone {
		t.Errorf("Resolve of no expression: %v, want ErrNone", err)
	}
}

// article is a page of made-up news for the benchmark.
const article = `NIAMEY, Aug 6 (Casus) - Niger's junta said on Tuesday it was cutting ties with Ukraine with immediate effect, two days after its ally Mali did the same over comments about an attack that killed Malian soldiers and mercenaries in late July. The statement was read on state television by a spokesman of the government, which took power in July 2023. Officials in the capital accused the envoy of praising the raid, and demanded an apology from the foreign ministry. A diplomat who asked not to be named said that the two sides had been in contact since last week and that a meeting was scheduled for Friday. The ministry denied any part in the fighting and called the decision short-sighted, adding that no proof had been shown by the officers who run the country. Residents of the border town said that trucks carrying troops had passed through the market at dawn and that shots were heard near the old customs post. `

func BenchmarkFind(b *testing.B) {
	var a text.Analysis
	split(&a, strings.Repeat(article, 10))
	published := casus.MakeDate(2024, 8, 7)
	f := New()
	b.ReportAllocs()
	for b.Loop() {
		f.Find(&a, published)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
