package actor

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// TestCoverage prints which names and which nouns that act stay unresolved in reports, by year.
// CASUS_SHOW is how many of each to print, CASUS_DOCS how many reports to read of a year
// (15 unless told).
func TestCoverage(t *testing.T) {
	show := setting("CASUS_SHOW", 10)
	docs := setting("CASUS_DOCS", 15)
	if testing.Short() {
		docs = 5
	}
	names, nouns := map[string]*unresolved{}, map[string]*unresolved{}
	years := map[int][2]int{} // capitalised runs seen, resolved
	g := newReading()
	for year, list := range reportsByYear(t, docs) {
		for _, doc := range list {
			d, _ := casus.ParseDate(doc.day())
			ps := g.read(doc.Text, d)
			seen, resolved := gather(&g.a, ps, year, names, nouns)
			n := years[year]
			years[year] = [2]int{n[0] + seen, n[1] + resolved}
		}
	}
	for _, year := range slices.Sorted(maps.Keys(years)) {
		n := years[year]
		t.Logf("%d: %d of %d capitalised runs are actors or places (%.1f %%)", year, n[1], n[0], percent(n[1], n[0]))
	}
	printUnresolved(t, "names", names, show)
	printUnresolved(t, "nouns that act", nouns, show)
}

type unresolved struct {
	count   int
	years   map[int]int
	example string
}

func setting(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return otherwise
}

type report struct {
	Published string `json:"published"`
	Date      string `json:"date"`
	Text      string `json:"text"`
}

func (r *report) day() string { return cmp.Or(r.Published, r.Date) }

// reportsByYear reads at most so many reports a year, spread evenly over the files.
func reportsByYear(t *testing.T, most int) map[int][]report {
	all := map[int][]report{}
	for _, pattern := range []string{"data/news/*.jsonl*", "data/current-events/current*.jsonl.gz"} {
		files, _ := filepath.Glob(shared(t) + "/" + pattern)
		for _, name := range files {
			f, err := os.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			var in io.Reader = f
			if strings.HasSuffix(name, ".gz") {
				if in, err = gzip.NewReader(f); err != nil {
					t.Fatal(err)
				}
			}
			sc := bufio.NewScanner(in)
			sc.Buffer(nil, 1<<22)
			for sc.Scan() {
				var r report
				if json.Unmarshal(sc.Bytes(), &r) == nil && len(r.day()) >= 4 {
					year, _ := strconv.Atoi(r.day()[:4])
					all[year] = append(all[year], r)
				}
			}
			f.Close()
		}
	}
	for year, list := range all {
		step := max(1, len(list)/most)
		var some []report
		for i := 0; i < len(list) && len(some) < most; i += step {
			some = append(some, list[i])
		}
		all[year] = some
	}
	return all
}

// gather counts the capitalised runs of a text and notes those, and the subjects, that no party covers.
func gather(a *text.Analysis, ps []casus.Party, year int, names, nouns map[string]*unresolved) (seen, resolved int) {
	covered := make([]bool, len(a.Tokens)+1)
	for i := range ps {
		if ps[i].Kind == casus.PartyGiven || len(ps[i].Actors) == 0 {
			continue
		}
		if who := &ps[i].Actors[0]; who.Code == "" && who.ID == "" && len(who.Sectors) == 0 {
			continue
		}
		for k := ps[i].First; k < ps[i].Last; k++ { // with appositions and acronyms in brackets
			covered[k] = true
		}
	}
	for s := range a.Sentences {
		sent := &a.Sentences[s]
		for k := sent.First; k < sent.Last; k++ {
			tok := &a.Tokens[k]
			if calendarWord[tok.LowerForm()] {
				continue
			}
			if tok.UPOS == text.PROPN {
				first := k
				for k+1 < sent.Last && a.Tokens[k+1].UPOS == text.PROPN {
					k++
				}
				seen++
				if slices.Contains(covered[first:k+1], true) {
					resolved++
					continue
				}
				noteUnresolved(names, a.Phrase(first, k+1), year, a, sent)
				continue
			}
			if tok.UPOS == text.NOUN && !covered[k] && (tok.Rel == text.RelNsubj || tok.Rel == text.RelNsubjPass) {
				noteUnresolved(nouns, tok.Lemma, year, a, sent)
			}
		}
	}
	return seen, resolved
}

// calendarWord holds the names of days and months.
var calendarWord = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december") {
		m[w] = true
	}
	return m
}()

func noteUnresolved(m map[string]*unresolved, key string, year int, a *text.Analysis, sent *text.Sentence) {
	u := m[key]
	if u == nil {
		u = &unresolved{years: map[int]int{}, example: a.Phrase(sent.First, sent.Last)}
		m[key] = u
	}
	u.count++
	u.years[year]++
}

func printUnresolved(t *testing.T, what string, m map[string]*unresolved, show int) {
	keys := slices.Collect(maps.Keys(m))
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(cmp.Compare(m[b].count, m[a].count), cmp.Compare(a, b)) })
	t.Logf("%s unresolved: %d different", what, len(keys))
	for _, k := range keys[:min(show, len(keys))] {
		t.Logf("%5d in %2d years  %s", m[k].count, len(m[k].years), k)
	}
}
