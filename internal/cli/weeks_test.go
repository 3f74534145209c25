package cli

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/corpora"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/postgres"
	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
	"github.com/casus-events/casus/internal/ledger/sqlite"
	"github.com/casus-events/casus/internal/reader"
)

// week is a fixture of corpora/weeks: reports, and what the record must hold of them.
type week struct {
	docs   []casus.Document
	expect map[string][]string // section -> lines
}

// readWeek reads a fixture; corpora/README.md gives the format.
func readWeek(t *testing.T, text string) week {
	t.Helper()
	w := week{expect: map[string][]string{}}
	for _, part := range strings.Split("\n"+text, "\n-- ")[1:] {
		name, body, ok := strings.Cut(part, " --\n")
		if !ok {
			t.Fatalf("a section without an end: %.40q", part)
		}
		if name == "expect" {
			w.readExpect(body)
			continue
		}
		head, article, ok := strings.Cut(body, "\n\n")
		d := casus.Document{ID: name, Language: "en", Text: strings.TrimSpace(article)}
		for _, line := range strings.Split(head, "\n") {
			key, value, found := strings.Cut(line, ": ")
			into := map[string]*string{"publisher": &d.Publisher, "published": &d.Published, "title": &d.Title}[key]
			if !ok || !found || into == nil {
				t.Fatalf("report %s: header %q", name, line)
			}
			*into = value
		}
		w.docs = append(w.docs, d)
	}
	return w
}

func (w *week) readExpect(body string) {
	section := ""
	for _, line := range strings.Split(body, "\n") {
		switch line = strings.TrimSpace(line); {
		case line == "":
		case slices.Contains(weekSections, line):
			section = line
			w.expect[section] = []string{}
		default:
			w.expect[section] = append(w.expect[section], line)
		}
	}
}

// TestWeeks reads real affairs, retold, into a record, in several orders, and asks for everything that it must hold.
func TestWeeks(t *testing.T) {
	files, err := fs.Glob(corpora.Files, "weeks/*.txtar")
	if err != nil || len(files) < 6 {
		t.Fatalf("%d weeks, %v", len(files), err)
	}
	r := reader.New(reader.Options{})
	for _, file := range files {
		t.Run(strings.TrimSuffix(path.Base(file), ".txtar"), func(t *testing.T) {
			text, err := fs.ReadFile(corpora.Files, file)
			if err != nil {
				t.Fatal(err)
			}
			w := readWeek(t, string(text))
			var entries []ledger.Entry
			for i := range w.docs {
				d := w.docs[i]
				c, err := r.Read(&d)
				if err != nil {
					t.Fatal(err)
				}
				entries = append(entries, ledger.Entry{Doc: d, Coding: *c})
			}
			rng := rand.New(rand.NewPCG(1, 2))
			for order := range 4 {
				s := weekStore(t, order == 3)
				for _, e := range entries { // one by one: what is known grows
					if _, err := s.Add(t.Context(), []ledger.Entry{e}); err != nil {
						t.Fatal(err)
					}
				}
				if !w.check(t, s) {
					t.Fatalf("in order %d: %v", order, ids(entries))
				}
				rng.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
			}
		})
	}
}

// weekStore is an empty record in a file, or on a server.
func weekStore(t *testing.T, server bool) ledger.Store {
	t.Helper()
	if server {
		s, err := postgres.Open(t.Context(), postgrestest.Address(t), postgres.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "week.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func ids(entries []ledger.Entry) (out []string) {
	for i := range entries {
		out = append(out, entries[i].Doc.ID)
	}
	return out
}

// weekSections are complete, but for events: of these at least the ones listed must stand.
var weekSections = []string{"states", "events", "claims", "origins", "chains"}

// check compares the record with what is expected, section by section.
func (w *week) check(t *testing.T, s ledger.Store) bool {
	t.Helper()
	got := map[string][]string{"states": weekStates(t, s), "events": weekEvents(t, s), "claims": weekClaims(t, s), "origins": weekOrigins(t, s), "chains": weekChains(t, s)}
	ok := true
	for _, section := range slices.Sorted(maps.Keys(got)) {
		want := w.expect[section]
		if want == nil {
			t.Errorf("no section %q", section)
		}
		for _, line := range want {
			if !slices.ContainsFunc(got[section], func(g string) bool { return fits(g, line) }) {
				t.Errorf("%s: missing  %s", section, line)
				ok = false
			}
		}
		for _, g := range got[section] {
			if section != "events" && !slices.ContainsFunc(want, func(line string) bool { return fits(g, line) }) {
				t.Errorf("%s: not expected  %s", section, g)
				ok = false
			}
		}
	}
	return ok
}

// fits compares word by word; "*" stands for any word.
func fits(got, want string) bool {
	g, w := strings.Fields(got), strings.Fields(want)
	return slices.EqualFunc(g, w, func(g, w string) bool { return w == "*" || w == g })
}

func weekStates(t *testing.T, s ledger.Store) []string {
	return weekLines(ledgertest.DumpRelations(t, s))
}

func weekLines(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}

func weekEvents(t *testing.T, s ledger.Store) (out []string) {
	t.Helper()
	list, _, err := s.Events(t.Context(), ledger.EventQuery{Historical: true, Page: ledger.Page{Limit: 10_000},
		Statuses: []casus.Status{casus.Asserted, casus.Negated, casus.Planned, casus.Threatened, casus.Hypothetical}})
	if err != nil {
		t.Fatal(err)
	}
	for i := range list {
		e := &list[i]
		what, date := e.Act, "-"
		if what == "" {
			what = e.Type
		}
		if e.Date != nil && e.Date.Start.Known() {
			date = e.Date.Start.String()
		}
		out = append(out, fmt.Sprintf("%s %s %s %s %s docs %d origins %d", weekParties(e.Actors), what, weekParties(e.Recipients), date, e.Status, e.Documents, e.Origins))
	}
	return out
}

func weekParties(list []casus.EventActor) string {
	var out []string
	for _, a := range list {
		out = append(out, ledger.Key(a.Code, a.Sector, a.ID))
	}
	slices.Sort(out)
	return orElse(strings.Join(out, ","), "-")
}

func weekClaims(t *testing.T, s ledger.Store) (out []string) {
	t.Helper()
	list, _, err := s.Claims(t.Context(), ledger.ClaimQuery{Page: ledger.Page{Limit: 10_000}})
	if err != nil {
		t.Fatal(err)
	}
	for i := range list {
		c := &list[i]
		what, voice := c.Act, "-"
		if what == "" {
			what = c.Type
		}
		if n := len(c.Attribution); n > 0 {
			v := &c.Attribution[n-1]
			voice = orElse(ledger.Key(v.Code, v.Sector, v.ID), "-")
		}
		out = append(out, fmt.Sprintf("%s %s %s %s %s said %s", c.Doc, c.Status, weekSides(c.Actors), what, weekSides(c.Recipients), voice))
	}
	return out
}

func weekSides(actors []casus.Actor) string {
	var out []string
	for i := range actors {
		if k := ledger.Key(actors[i].Code, actors[i].Sector, actors[i].ID); !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return orElse(strings.Join(out, ","), "-")
}

func weekOrigins(t *testing.T, s ledger.Store) (out []string) {
	t.Helper()
	list, _, err := s.Documents(t.Context(), ledger.DocumentQuery{Page: ledger.Page{Limit: 10_000}})
	if err != nil {
		t.Fatal(err)
	}
	groups := map[string][]string{}
	for i := range list {
		groups[list[i].Origin] = append(groups[list[i].Origin], list[i].ID)
	}
	for _, g := range groups {
		if len(g) > 1 {
			slices.Sort(g)
			out = append(out, strings.Join(g, " "))
		}
	}
	slices.Sort(out)
	return out
}

func weekChains(t *testing.T, s ledger.Store) (out []string) {
	t.Helper()
	chains, err := ledger.Chains(t.Context(), s, ledger.ChainQuery{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range chains {
		var acts []string
		for _, a := range c.Acts {
			acts = append(acts, fmt.Sprintf("%s %s %s", a.Actor, a.Act, a.On))
		}
		out = append(out, c.Target+": "+strings.Join(acts, ", "))
	}
	return out
}
