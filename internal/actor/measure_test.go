package actor

import (
	"encoding/csv"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// goldActors calls f for every annotated actor of the gold articles, once each, with the party
// that covers it best (nil for none).
func goldActors(t *testing.T, f func(art *goldArticle, g *reading, want goldActor, codes []string, p *casus.Party)) {
	files, _ := filepath.Glob(filepath.Join(shared(t, "data", "news-gold"), "*.json"))
	g := newAccurate()
	g.resolver.Explain = true
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var art goldArticle
		if err := json.Unmarshal(b, &art); err != nil {
			t.Fatal(err)
		}
		d, _ := casus.ParseDate(art.Published)
		ps := g.read(art.Text, d)
		seen := map[goldKey]bool{}
		for _, e := range art.Events {
			for _, want := range append(slices.Clone(e.Source), e.Target...) {
				k := goldKey{want.Start, want.End, want.Code}
				if seen[k] || want.End <= want.Start {
					continue
				}
				seen[k] = true
				f(&art, g, want, append([]string{want.Code}, want.AltCodes...), bestParty(&g.a, ps, byteSpan(art.Text, want.Start, want.End)))
			}
		}
	}
}

// atLeast fails when a share measured is below what is promised.
func atLeast(t *testing.T, what string, right, all int, promised float64) {
	t.Helper()
	t.Logf("%s: %d of %d (%.1f %%)", what, right, all, percent(right, all))
	if float64(right) < promised*float64(all) {
		t.Errorf("%s: below %.0f %%", what, 100*promised)
	}
}

// TestSectors measures the sector of annotated actors, given their span.
func TestSectors(t *testing.T) {
	right, all := 0, 0
	goldActors(t, func(art *goldArticle, g *reading, want goldActor, _ []string, p *casus.Party) {
		if len(want.Sector) != 3 {
			return
		}
		all++
		if p != nil && slices.ContainsFunc(p.Actors, func(a casus.Actor) bool { return slices.Contains(a.Sectors, want.Sector) }) {
			right++
		} else {
			t.Logf("%s %q want %s %s", art.ID, want.Text, want.Code, want.Sector)
		}
	})
	atLeast(t, "sector right in gold articles", right, all, 0.75)
	right, all = guideSectors(t)
	atLeast(t, "sector right in the guide's examples", right, all, 0.75)
}

// guideSectors does the same for the examples of the coding guide that state a sector.
func guideSectors(t *testing.T) (right, all int) {
	b, err := os.ReadFile(shared(t, "data", "plover-gsr", "plover_gsr_odd_clean.json"))
	if err != nil {
		t.Fatal(err)
	}
	type guideActor struct {
		Text   string `json:"actorText"`
		Code   string `json:"code"`
		Sector string `json:"sector"`
	}
	var rows []struct {
		Text   string          `json:"text"`
		Date   string          `json:"date"`
		Source json.RawMessage `json:"source"`
		Target json.RawMessage `json:"target"`
	}
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	g := newAccurate()
	for _, row := range rows {
		var source, target []guideActor
		_ = json.Unmarshal(row.Source, &source) // some rows have a string here
		_ = json.Unmarshal(row.Target, &target)
		d, _ := casus.ParseDate(row.Date)
		ps := g.read(row.Text, d)
		for _, want := range append(source, target...) {
			sector := want.Sector
			if sector == "" && len(want.Code) >= 6 && sectorKnown(want.Code[3:6]) {
				sector = want.Code[3:6]
			}
			at := strings.Index(row.Text, want.Text)
			if at < 0 || want.Text == "" || !sectorKnown(sector) {
				continue
			}
			all++
			p := bestParty(&g.a, ps, text.Span{Start: int32(at), End: int32(at + len(want.Text))})
			if p != nil && slices.ContainsFunc(p.Actors, func(a casus.Actor) bool { return slices.Contains(a.Sectors, sector) }) {
				right++
			} else {
				t.Logf("guide: %q want %s", want.Text, sector)
				if p != nil {
					t.Log(show(p))
				}
			}
		}
	}
	return right, all
}

var refersBack = regexp.MustCompile(`^(?i:he|she|it|they|him|her|them|we|us|i|its|their|his|our|both( \w+)?|the (two|three|four|five)( \w+)+|each other|who|which)$|^[Tt]he [a-z]\w*( [a-z]\w*)*$|^(both|each|these|those|that|this) `)

// TestReferences measures pronouns, groups and definite descriptions.
func TestReferences(t *testing.T) {
	right, all := 0, 0
	goldActors(t, func(art *goldArticle, g *reading, want goldActor, codes []string, p *casus.Party) {
		if !refersBack.MatchString(want.Text) || slices.Contains(codes, "UNK") {
			return
		}
		all++
		if p != nil && slices.ContainsFunc(p.Actors, func(a casus.Actor) bool { return slices.Contains(codes, a.Code) }) {
			right++
			return
		}
		got := "nothing"
		if p != nil {
			got = show(p)
		}
		t.Logf("%s %q want %v, got %s | %s", art.ID, want.Text, codes, got, around(art.Text, byteSpan(art.Text, want.Start, want.End)))
	})
	atLeast(t, "references right", right, all, 0.70)
}

// spell is one leader's time in office as a list of leaders has it.
type spell struct {
	state, leader string
	from, to      casus.Date
	late          bool // of the monthly list, used from 2015 on
}

// leaderSpells reads the lists of leaders: the daily one to 2014, the monthly one after it.
func leaderSpells(t *testing.T) []spell {
	byGW, byCOW := map[string]int32{}, map[string]int32{}
	r := Default()
	for i := range r.entries {
		if e := &r.entries[i]; e.kind == State {
			byGW[e.gw], byCOW[e.cow] = int32(i), int32(i)
		}
	}
	var out []spell
	for _, row := range csvRows(t, "archigos_leaders_1870_2015.csv") {
		from, _ := casus.ParseDate(row["startdate"])
		to, _ := casus.ParseDate(row["enddate"])
		if i, ok := byGW[row["gwcode"]]; ok && to.Year >= 1990 {
			out = append(out, spell{r.entries[i].id, row["leader"], from, to, false})
		}
	}
	num := func(s string) int { n, _ := strconv.Atoi(s); return n }
	for _, row := range csvRows(t, "reign_leaderlist_1950_2021.csv") {
		y, m, d := num(row["syear"]), num(row["smonth"]), num(row["sdate"])
		ey, em := num(row["eyear"]), num(row["emonth"])
		if i, ok := byCOW[row["ccode"]]; ok && ey >= 2015 && m > 0 && em > 0 {
			out = append(out, spell{r.entries[i].id, row["leader"], casus.MakeDate(y, m, max(min(d, casus.DaysIn(y, m)), 1)), casus.MakeDate(ey, em, 1), true})
		}
	}
	return out
}

func csvRows(t *testing.T, name string) []map[string]string {
	f, err := os.Open(shared(t, "data", "facts", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c := csv.NewReader(f)
	c.FieldsPerRecord = -1
	c.LazyQuotes = true
	rows, err := c.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, cell := range row[:min(len(row), len(rows[0]))] {
			m[rows[0][i]] = cell
		}
		out = append(out, m)
	}
	return out
}

// TestLeaders measures for how many states the leader of a random day is known.
func TestLeaders(t *testing.T) {
	spells := leaderSpells(t)
	r := Default()
	dice := rand.New(rand.NewPCG(1990, 2020))
	named, headed, all := 0, 0, 0
	missing := map[string]int{}
	names := personNames(r)
	for range 200 {
		d := casus.MakeDate(1990, 1, 1).AddDays(dice.IntN(31 * 365))
		for _, s := range spells {
			if d.Before(s.from) || d.After(s.to) || (d.Year >= 2015) != s.late {
				continue
			}
			e := &r.entries[r.byID[idKey(State, s.state)]]
			f, _ := e.factOn(d)
			if f == nil {
				continue
			}
			all++
			byName, byOffice := inOffice(r, names, f.code, s.leader, d)
			if byOffice {
				headed++
			}
			if byName {
				named++
			} else {
				missing[s.state+" "+s.leader+" "+s.from.String()+" "+s.to.String()+" "+strconv.FormatBool(byOffice)]++
			}
		}
	}
	keys := make([]string, 0, len(missing))
	for k := range missing {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int { return missing[b] - missing[a] })
	for _, k := range keys[:min(len(keys), 40)] {
		t.Logf("%4d %s", missing[k], k)
	}
	t.Logf("somebody in the highest office: %d of %d (%.1f %%)", headed, all, percent(headed, all))
	atLeast(t, "leaders known by name on the day", named, all, 0.95)
}

// personNames maps persons to the words of their names.
func personNames(r *Registry) map[int32]map[string]bool {
	m := map[int32]map[string]bool{}
	r.eachSpelling(func(words string, n *name) {
		if r.entries[n.entry].kind == Person {
			if m[n.entry] == nil {
				m[n.entry] = map[string]bool{}
			}
			for _, w := range strings.Fields(words) {
				m[n.entry][w] = true
			}
		}
	})
	return m
}

var highest = regexp.MustCompile(`president|prime minister|king|queen|emir|sultan|monarch|leader|head of|chancellor|premier|chair|ruler|captain|taoiseach|emperor|secretary|prince|duke|pope|governor|guide|pontiff|administrator`)

// inOffice reports whether a person of that name, and whether anybody, holds an office of the state on the day.
func inOffice(r *Registry, names map[int32]map[string]bool, code, leader string, d casus.Date) (byName, byOffice bool) {
	for _, i := range r.holders[code] {
		e := &r.entries[i]
		e.rolesOn(d, func(role string, f *fact) bool {
			if f.code != code || !highest.MatchString(role) {
				return false
			}
			byOffice = true
			for _, w := range strings.Fields(Fold(leader)) {
				byName = byName || len(w) > 2 && alike(names[i], w)
			}
			return byName
		})
	}
	return byName, byOffice
}

// alike reports whether a set of words has w, or, for long words, one spelt with at most two letters otherwise.
func alike(words map[string]bool, w string) bool {
	if words[w] {
		return true
	}
	for other := range words {
		if len(w) > 5 && len(other) > 5 && editDistance(w, other, 2) <= 2 {
			return true
		}
	}
	return false
}
