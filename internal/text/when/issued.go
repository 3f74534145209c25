package when

import (
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// headBytes is how much of a text can be its head: title, release number, dateline.
const headBytes = 900

// Issued is the day on which a text says that it was written, unknown where it does not: the date of its
// dateline ("NIAMEY, Aug. 6, 2024 (Agency) --", "KABUL, Afghanistan (Sept. 1) -"), else a date that opens a heading
// ("Apr. 12: ...") or ends one ("Daily update, June 13, 2011", "Published: 6 August 2024"). A year that the date lacks is taken from
// a number like 2010-09-CA-005 in the head, if its month is the same or the next to it. Refs are
// what Find returns for the analysis.
func Issued(a *text.Analysis, refs []casus.TimeRef) casus.Date {
	head := a.Text[:min(len(a.Text), headBytes)]
	heading := casus.Date{}
	for i := range refs {
		r := &refs[i]
		sp := a.SpanOf(r.First, r.Last)
		if int(sp.End) >= len(head) {
			break
		}
		month, dayOf, ok := dayValue(r.Value)
		if !ok {
			continue
		}
		line := head[strings.LastIndexByte(head[:sp.Start], '\n')+1 : sp.Start]
		after := head[sp.End:]
		dateline := inDateline(line, after)
		if !dateline && (heading.Known() || !inHeading(line, after)) {
			continue
		}
		date := r.Interval.Start
		if !date.Known() {
			date = casus.MakeDate(yearOfHead(head, month), month, dayOf)
		}
		switch {
		case !date.Known():
		case dateline:
			return date
		default:
			heading = date
		}
	}
	return heading
}

// dayValue reads the month and day of a value like 2010-09-01 or XXXX-09-01.
func dayValue(value string) (month, day int, ok bool) {
	if len(value) != 10 || value[4] != '-' || value[7] != '-' {
		return 0, 0, false
	}
	month, k := figures(value[5:7])
	day, n := figures(value[8:])
	return month, day, k == 2 && n == 2
}

// inDateline reports whether a date between these two parts of its line stands in a dateline: after names, one of them in
// capitals, and before a dash, or in brackets of its own.
func inDateline(before, after string) bool {
	bracket := strings.HasSuffix(before, "(")
	before = strings.TrimRight(before, " (,")
	names := before[nameStart(before):]
	if !hasCapitals(names) {
		return false
	}
	if bracket {
		return strings.HasPrefix(after, ")")
	}
	after = strings.TrimLeft(after, " ")
	if strings.HasPrefix(after, "(") { // the agency
		if k := strings.IndexByte(after, ')'); k > 0 && k < 40 {
			after = strings.TrimLeft(after[k+1:], " ")
		}
	}
	for _, dash := range [...]string{"-", "\u2013", "\u2014", "/", ":", "\n"} {
		if strings.HasPrefix(after, dash) {
			return true
		}
	}
	return false
}

// nameStart is where the run of capitalised words at the end of s begins.
func nameStart(s string) int {
	at := len(s)
	for at > 0 {
		k := strings.LastIndexAny(s[:at], " \t") + 1
		word := s[k:at]
		if word != "" && (word[0] >= 'a' && word[0] <= 'z' || word[0] >= '0' && word[0] <= '9') {
			break
		}
		if word == "" && k > 1 && at-k == 0 && s[k-1] == ' ' && strings.HasSuffix(s[:k], "  ") {
			break // a gap where a line was
		}
		at = max(k-1, 0)
		if k == 0 {
			return 0
		}
	}
	return min(at+1, len(s))
}

// hasCapitals reports whether s has a word of three or more capitals.
func hasCapitals(s string) bool {
	run := 0
	for k := 0; k < len(s); k++ {
		if c := s[k]; c < 'A' || c > 'Z' {
			run = 0
		} else if run++; run == 3 {
			return true
		}
	}
	return false
}

// inHeading reports whether a date opens a line before a colon, is a line, or ends one that does not tell an event with it.
func inHeading(before, after string) bool {
	if strings.TrimSpace(before) == "" {
		return strings.HasPrefix(after, ":") || strings.TrimSpace(firstLine(after)) == ""
	}
	if strings.TrimSpace(firstLine(after)) != "" || len(before) > 100 {
		return false
	}
	words := strings.Fields(before)
	last := words[len(words)-1]
	switch strings.ToLower(strings.TrimRight(last, ":,")) {
	case "published", "updated", "posted", "released", "issued", "date", "dated":
		return true
	}
	return last[0] >= 'A' && last[0] <= 'Z' && len(words) > 1 && !strings.ContainsAny(before, ".")
}

func firstLine(s string) string {
	if k := strings.IndexByte(s, '\n'); k >= 0 {
		return s[:k]
	}
	return s
}

// yearOfHead finds the year of a date of that month: from 2010-09-CA-005 or 2010-09-01 in the head. 0 if there
// is none, or more than one.
func yearOfHead(head string, month int) int {
	year := 0
	take := func(y, m int) bool {
		switch m - month {
		case 0, 1, -1:
		case 11:
			y++ // 2010-12 beside a day in January
		case -11:
			y--
		default:
			return true
		}
		if year != 0 && year != y {
			return false
		}
		year = y
		return true
	}
	for k := 0; k+7 <= len(head); k++ {
		if k > 0 && head[k-1] >= '0' && head[k-1] <= '9' || head[k+4] != '-' {
			continue
		}
		y, n := figures(head[k : k+4])
		m, l := figures(head[k+5 : k+7])
		if n == 4 && l == 2 && y >= 1900 && y < 2100 && m >= 1 && m <= 12 && !take(y, m) {
			return 0
		}
	}
	return year
}

// FromURL is the day in the path of an address (/2024/08/06/, /2024-08-06-), unknown where there is none.
func FromURL(address string) casus.Date {
	path := address
	if k := strings.Index(path, "://"); k >= 0 {
		path = path[k+3:]
	}
	if k := strings.IndexAny(path, "?#"); k >= 0 {
		path = path[:k]
	}
	for k := strings.IndexByte(path, '/'); k >= 0 && k+11 <= len(path); k++ {
		sep := path[k+5]
		if path[k] != '/' || sep != '/' && sep != '-' || path[k+8] != sep {
			continue
		}
		y, n := figures(path[k+1 : k+5])
		m, l := figures(path[k+6 : k+8])
		d, o := figures(path[k+9 : k+11])
		if n == 4 && l == 2 && o == 2 && y >= 1980 && y < 2100 && (k+11 == len(path) || path[k+11] == '/' || path[k+11] == '-') {
			return casus.MakeDate(y, m, d)
		}
	}
	return casus.Date{}
}
