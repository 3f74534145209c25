// Package ledgertest holds every store of the ledger to its contract: Run is the suite.
package ledgertest

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Reports reads documents written by hand, one a line:
//
//	ID PUBLISHED: MENTION; MENTION
//
// where PUBLISHED is a date or "-" and a mention is
//
//	[STATUS] [historical] ACTORS ACT RECIPIENTS [on DATE | in MONTH-OR-YEAR | undated] [at PLACE] [killed N] [said SOURCE]
//
// ACTORS and RECIPIENTS are codes joined by commas, "-" for none; "MLI/REB" gives a sector,
// "MLI/REB/jnim" a registry id too. ACT is an act of the codebook or a PLOVER type. Without
// a date the mention has the day of publication. The texts of any two documents differ.
func Reports(t testing.TB, text string) []ledger.Entry {
	t.Helper()
	var out []ledger.Entry
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, body, ok := strings.Cut(line, ":")
		f := strings.Fields(head)
		if !ok || len(f) != 2 {
			t.Fatalf("report %q: want ID PUBLISHED: MENTIONS", line)
		}
		out = append(out, report(t, f[0], strings.TrimPrefix(f[1], "-"), strings.Split(body, ";")))
	}
	return out
}

func report(t testing.TB, id, published string, mentions []string) ledger.Entry {
	t.Helper()
	e := ledger.Entry{Doc: casus.Document{ID: id, Published: published, Publisher: "paper-" + id, Title: "Title of " + id}}
	var text strings.Builder
	for i, line := range mentions {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		m := mention(t, published, line)
		m.ID = fmt.Sprintf("m%d", i+1)
		start := text.Len()
		// The id between the words keeps documents from looking like copies of each other.
		text.WriteString(strings.Join(strings.Fields(line), " "+id+" ") + ". ")
		m.Sentence = casus.SentenceRef{Index: i, Start: start, End: text.Len() - 1}
		m.Trigger = casus.Quote{Start: start, End: start + 3}
		e.Coding.Mentions = append(e.Coding.Mentions, m)
	}
	e.Doc.Text = text.String()
	e.Coding.ID, e.Coding.Version = id, "test"
	for i := range e.Coding.Mentions {
		m := &e.Coding.Mentions[i]
		m.Trigger.Text = e.Doc.Text[m.Trigger.Start:m.Trigger.End]
	}
	return e
}

func mention(t testing.TB, published, line string) casus.Mention {
	t.Helper()
	m := casus.Mention{Status: casus.Asserted, Confidence: 1}
	f := strings.Fields(line)
	for len(f) > 0 {
		switch s := casus.Status(f[0]); s {
		case casus.Asserted, casus.Claimed, casus.Denied, casus.Negated, casus.Planned, casus.Threatened, casus.Hypothetical:
			m.Status = s
		default:
			if f[0] != "historical" {
				goto parties
			}
			m.Historical = true
		}
		f = f[1:]
	}
parties:
	if len(f) < 3 {
		t.Fatalf("mention %q: want ACTORS ACT RECIPIENTS", line)
	}
	m.Actors, m.Recipients, m.Type = actors(f[0]), actors(f[2]), f[1]
	if act := casus.TheCodebook().Act(f[1]); act != nil {
		m.Act, m.Type, m.CAMEO = act.Name, act.Type, act.CAMEO
		if act.Mode != "" {
			m.Modes = []string{act.Mode}
		}
	}
	if published != "" {
		d, _ := casus.ParseDate(published)
		m.Date = &casus.EventDate{Start: d, End: d, Precision: casus.PrecisionDay, Anchor: "published"}
	}
	for f = f[3:]; len(f) > 0; f = f[1:] {
		if f[0] == "undated" {
			m.Date = nil
			continue
		}
		if len(f) < 2 {
			t.Fatalf("mention %q: nothing after %s", line, f[0])
		}
		switch f[0] {
		case "on", "in":
			m.Date = date(t, f[1])
		case "at":
			m.Place = &casus.Place{Text: f[1], Name: f[1], Precision: "city"}
		case "killed":
			var n int
			fmt.Sscan(f[1], &n)
			m.Counts = &casus.Counts{Killed: &casus.Count{Min: n, Max: n}}
		case "expelled":
			var n int
			fmt.Sscan(f[1], &n)
			m.Counts = &casus.Counts{Expelled: &casus.Count{Min: n, Max: n}}
		case "said":
			a := actors(f[1])[0]
			m.Attribution = []casus.Source{{Text: a.Text, Code: a.Code, Sector: a.Sector, ID: a.ID, Verb: "said"}}
		default:
			t.Fatalf("mention %q: what is %q?", line, f[0])
		}
		f = f[1:]
	}
	return m
}

func actors(list string) (out []casus.Actor) {
	if list == "-" {
		return nil
	}
	for _, s := range strings.Split(list, ",") {
		f := append(strings.SplitN(s, "/", 3), "", "")
		out = append(out, casus.Actor{Text: s, Code: f[0], Sector: f[1], ID: f[2], Name: s})
	}
	return out
}

// date reads 2024-08-06, 2024-08 or 2024.
func date(t testing.TB, s string) *casus.EventDate {
	t.Helper()
	switch len(s) {
	case 4:
		var y int
		fmt.Sscan(s, &y)
		return &casus.EventDate{Start: casus.MakeDate(y, 1, 1), End: casus.MakeDate(y, 12, 31), Precision: casus.PrecisionYear, Text: s, Anchor: "absolute"}
	case 7:
		d, err := casus.ParseDate(s + "-01")
		if err != nil {
			t.Fatal(err)
		}
		return &casus.EventDate{Start: d, End: d.AddMonths(1).AddDays(-1), Precision: casus.PrecisionMonth, Text: s, Anchor: "absolute"}
	}
	d, err := casus.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return &casus.EventDate{Start: d, End: d, Precision: casus.PrecisionDay, Text: s, Anchor: "absolute"}
}

// Dump prints what a store holds now, without known times: equal records print equally. Inferred
// relations are marked with "*".
func Dump(t testing.TB, s ledger.Store) string {
	t.Helper()
	return DumpEvents(t, s) + DumpRelations(t, s)
}

// everyStatus selects all events.
var everyStatus = []casus.Status{casus.Asserted, casus.Negated, casus.Planned, casus.Threatened, casus.Hypothetical}

// DumpEvents prints all events with their evidence.
func DumpEvents(t testing.TB, s ledger.Store) string {
	t.Helper()
	var out strings.Builder
	q := ledger.EventQuery{Statuses: everyStatus, Historical: true}
	q.Limit = 7
	for {
		list, next, err := s.Events(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			detail, err := s.Event(t.Context(), list[i].ID)
			if err != nil {
				t.Fatalf("event %s of the list: %v", list[i].ID, err)
			}
			out.WriteString(eventLine(&detail.Event))
		}
		if q.Cursor = next; next == "" {
			return out.String()
		}
	}
}

func eventLine(e *casus.Event) string {
	names := func(list []casus.EventActor) string {
		var out []string
		for _, a := range list {
			out = append(out, ledger.Key(a.Code, a.Sector, a.ID))
		}
		return strings.Join(out, ",")
	}
	what := e.Act
	if what == "" {
		what = e.Type
	}
	var day string
	if e.Date != nil {
		day = e.Date.Start.String()
		if e.Date.End != e.Date.Start {
			day += ".." + e.Date.End.String()
		}
	}
	var docs []string
	for _, m := range e.Mentions {
		docs = append(docs, m.Doc+"/"+m.Mention)
	}
	line := fmt.Sprintf("%s %s %s %s %s %s docs %d origins %d: %s", e.ID, names(e.Actors), what, names(e.Recipients), day, e.Status, e.Documents, e.Origins, strings.Join(docs, " "))
	if e.Place != nil {
		line += " at " + e.Place.Name
	}
	if e.Counts != nil && e.Counts.Killed != nil {
		line += fmt.Sprintf(" killed %d-%d", e.Counts.Killed.Min, e.Counts.Killed.Max)
	}
	if e.Historical {
		line += " historical"
	}
	return line + "\n"
}

// DumpRelations prints all intervals, by pair, track and time.
func DumpRelations(t testing.TB, s ledger.Store) string {
	t.Helper()
	pairs := map[[2]string]bool{}
	q := ledger.ChangeQuery{Inferred: true, Imported: true}
	q.Limit = 7
	for {
		list, next, err := s.Changes(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list {
			pairs[[2]string{min(r.A, r.B), max(r.A, r.B)}] = true
		}
		if q.Cursor = next; next == "" {
			break
		}
	}
	var out strings.Builder
	for _, pair := range sortedPairs(pairs) {
		list, err := s.Ties(t.Context(), ledger.TiesQuery{A: pair[0], B: pair[1]})
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			out.WriteString(RelationLine(&list[i]))
		}
	}
	return out.String()
}

// RelationLine prints one interval: "ties MLI UKR severed 2024-08-04..2025-01-01 by MLI".
func RelationLine(r *casus.Relation) string {
	line := fmt.Sprintf("%s %s %s %s %s..%s", r.Track, r.A, r.B, r.State, r.From, r.Until)
	if len(r.By) > 0 {
		line += " by " + strings.Join(r.By, ",")
	}
	if r.Source != "" {
		line += " from " + r.Source
	}
	if r.Inferred {
		line += " *"
	}
	if r.FromPrecision != "" && r.FromPrecision != casus.PrecisionDay {
		line += " (" + string(r.FromPrecision) + ")"
	}
	if r.Count != nil {
		line += fmt.Sprintf(" count %d", r.Count.Min)
	}
	if len(r.Also) > 0 {
		line += fmt.Sprintf(" also %d", len(r.Also))
	}
	if len(r.Contradicted) > 0 {
		line += fmt.Sprintf(" against %d", len(r.Contradicted))
	}
	return line + "\n"
}

// instant reads an RFC 3339 time or a date.
func instant(t testing.TB, s string) time.Time {
	t.Helper()
	d, err := casus.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d.Time()
}

// Queries are the blocks of a page between lines of "```fence" and "```", and the page itself.
func Queries(t testing.TB, path, fence string) (out []string, page string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	page = string(text)
	for _, block := range strings.Split(page, "```"+fence+"\n")[1:] {
		query, _, _ := strings.Cut(block, "```")
		out = append(out, query)
	}
	if len(out) == 0 {
		t.Fatalf("no blocks of %s on %s", fence, path)
	}
	return out, page
}
