package cli

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Tables of how states stand, read into seeds. Two kinds are known by their header:
//
//	a,b,track,state,from,to,source   a state over a time; from and to are years, months or days, both included
//	ccode1,ccode2,year,DR_at_1,DR_at_2,DE    the diplomatic exchange of Correlates of War, a row a pair and year
//
// Columns may stand in any order, others are passed over.

// seedTable is a table under way.
type seedTable struct {
	name    string // of the file, the source where the table names none
	keyOf   func(name string, on casus.Date) (key, display string, err error)
	cow     func(number string) string // code of a Correlates of War number, "" for none
	emit    func(seed ledger.Seed, line int) error
	reject  func(line int, reason string) error
	columns map[string]int
}

var (
	plainColumns    = []string{"a", "b", "track", "state", "from"}
	exchangeColumns = []string{"ccode1", "ccode2", "year", "de"}
)

// read reads a whole table. Its error is one of reading or storing; bad lines go to reject.
func (t *seedTable) read(in io.Reader) error {
	r := csv.NewReader(in)
	r.FieldsPerRecord, r.ReuseRecord, r.TrimLeadingSpace = -1, true, true
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return usagef("%s: the table is empty", t.name)
	}
	if err != nil {
		return usagef("%s: no table of comma-separated values: %v", t.name, err)
	}
	t.columns = map[string]int{}
	for i, name := range header {
		t.columns[strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))] = i
	}
	switch {
	case t.has(plainColumns):
		return t.rows(r, t.plain)
	case t.has(exchangeColumns):
		x := newExchange(t)
		if err := t.rows(r, x.row); err != nil {
			return err
		}
		return x.finish()
	}
	return usagef("%s: the header names neither %s nor %s", t.name, strings.Join(plainColumns, ","), strings.Join(exchangeColumns, ","))
}

func (t *seedTable) has(columns []string) bool {
	return !slices.ContainsFunc(columns, func(c string) bool { _, ok := t.columns[c]; return !ok })
}

// rows calls row for every line below the header; its text error is the line's, to be rejected.
func (t *seedTable) rows(r *csv.Reader, row func(fields []string, line int) (reason string, err error)) error {
	for {
		fields, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		var bad *csv.ParseError
		if errors.As(err, &bad) {
			if err := t.reject(bad.StartLine, bad.Err.Error()); err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		line, _ := r.FieldPos(0)
		reason, err := row(fields, line)
		if err == nil && reason != "" {
			err = t.reject(line, reason)
		}
		if err != nil {
			return err
		}
	}
}

func (t *seedTable) field(fields []string, column string) string {
	if i, ok := t.columns[column]; ok && i < len(fields) {
		return strings.TrimSpace(fields[i])
	}
	return ""
}

// plain reads one line of the plain table.
func (t *seedTable) plain(fields []string, line int) (string, error) {
	s := ledger.Seed{Track: t.field(fields, "track"), State: t.field(fields, "state"), Source: orElse(t.field(fields, "source"), t.name)}
	from, err := casus.ParsePeriod(t.field(fields, "from"))
	if err != nil {
		return "from: " + err.Error(), nil
	}
	s.From, s.Precision = from.Start, from.Precision
	if text := t.field(fields, "to"); text != "" {
		to, err := casus.ParsePeriod(text)
		if err != nil {
			return "to: " + err.Error(), nil
		}
		s.Until = to.End.AddDays(1)
	}
	if s.A, s.AName, err = t.keyOf(t.field(fields, "a"), s.From); err != nil {
		return "a: " + err.Error(), nil
	}
	if s.B, s.BName, err = t.keyOf(t.field(fields, "b"), s.From); err != nil {
		return "b: " + err.Error(), nil
	}
	if err := ledger.CheckSeed(&s); err != nil {
		return err.Error(), nil
	}
	return "", t.emit(s, line)
}

// exchange gathers the rows of the diplomatic exchange: it was observed every few years, and a state told for
// observations that follow each other held from the first on.
type exchange struct {
	table *seedTable
	years []int // of observation, ascending after finish
	runs  map[exchangeLine][]int
	order []exchangeLine // first come first
	lines map[exchangeLine]int
}

type exchangeLine struct{ a, b, track, state string }

func newExchange(t *seedTable) *exchange {
	return &exchange{table: t, runs: map[exchangeLine][]int{}, lines: map[exchangeLine]int{}}
}

// levels are the codes of representation at a state: 1 chargé d'affaires, 2 minister, 3 ambassador, 9 other.
var levels = map[string]bool{"0": false, "1": true, "2": true, "3": true, "9": true}

func (x *exchange) row(fields []string, line int) (string, error) {
	t := x.table
	one, two := t.field(fields, "ccode1"), t.field(fields, "ccode2")
	a, b := t.cow(one), t.cow(two)
	year, err := strconv.Atoi(t.field(fields, "year"))
	switch {
	case a == "" || b == "":
		return fmt.Sprintf("no state of today has the Correlates of War numbers %.20q and %.20q", one, two), nil
	case a == b:
		return "one state on both sides", nil
	case err != nil || year < 1500 || year > 9998:
		return fmt.Sprintf("year %.20q", t.field(fields, "year")), nil
	}
	if !slices.Contains(x.years, year) {
		x.years = append(x.years, year)
	}
	if t.field(fields, "de") == "1" {
		x.note(exchangeLine{min(a, b), max(a, b), "ties", "established"}, year, line)
	}
	for _, side := range [2]struct{ column, host, sender string }{{"dr_at_1", a, b}, {"dr_at_2", b, a}} {
		level := t.field(fields, side.column)
		if level == "" || level == "-9" {
			continue
		}
		there, known := levels[level]
		if !known {
			return fmt.Sprintf("%s %.20q (want 0, 1, 2, 3 or 9)", side.column, level), nil
		}
		if there {
			x.note(exchangeLine{side.sender, side.host, "mission", "opened"}, year, line)
		}
		if level == "3" {
			x.note(exchangeLine{side.sender, side.host, "ambassador", "appointed"}, year, line)
		}
	}
	return "", nil
}

func (x *exchange) note(l exchangeLine, year, line int) {
	if _, seen := x.runs[l]; !seen {
		x.order = append(x.order, l)
		x.lines[l] = line
	}
	x.runs[l] = append(x.runs[l], year)
}

// finish emits a seed for every stretch of observations.
func (x *exchange) finish() error {
	slices.Sort(x.years)
	for _, l := range x.order {
		years := x.runs[l]
		slices.Sort(years)
		years = slices.Compact(years)
		for start := 0; start < len(years); {
			end := start
			at := slices.Index(x.years, years[start])
			for end+1 < len(years) && at+1 < len(x.years) && x.years[at+1] == years[end+1] {
				end, at = end+1, at+1
			}
			s := ledger.Seed{A: l.a, B: l.b, Track: l.track, State: l.state, From: casus.MakeDate(years[start], 1, 1), Precision: casus.PrecisionBefore, Source: x.table.name}
			_, s.AName, _ = x.table.keyOf(l.a, s.From)
			_, s.BName, _ = x.table.keyOf(l.b, s.From)
			if at+1 < len(x.years) {
				s.Until = casus.MakeDate(x.years[at+1], 1, 1)
			}
			if err := x.table.emit(s, x.lines[l]); err != nil {
				return err
			}
			start = end + 1
		}
	}
	return nil
}
