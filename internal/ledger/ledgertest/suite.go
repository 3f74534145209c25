package ledgertest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Run holds a store to the contract. open returns a new, empty store, closed by the test that asked for it.
func Run(t *testing.T, open func(t *testing.T) ledger.Store) {
	t.Run("histories", func(t *testing.T) { testHistories(t, open) })
	t.Run("merging", func(t *testing.T) { testMerging(t, open) })
	t.Run("shuffle", func(t *testing.T) { testShuffle(t, open) })
	t.Run("idempotence", func(t *testing.T) { testIdempotence(t, open) })
	t.Run("refusals", func(t *testing.T) { testRefusals(t, open) })
	t.Run("on record", func(t *testing.T) { testOnRecord(t, open) })
	t.Run("copies", func(t *testing.T) { testCopies(t, open) })
	t.Run("known", func(t *testing.T) { testKnown(t, open) })
	t.Run("redirects", func(t *testing.T) { testRedirects(t, open) })
	t.Run("evidence", func(t *testing.T) { testEvidence(t, open) })
	t.Run("events", func(t *testing.T) { testEvents(t, open) })
	t.Run("claims", func(t *testing.T) { testClaims(t, open) })
	t.Run("documents", func(t *testing.T) { testDocuments(t, open) })
	t.Run("actors", func(t *testing.T) { testActors(t, open) })
	t.Run("cursors", func(t *testing.T) { testCursors(t, open) })
	t.Run("rejects", func(t *testing.T) { testRejects(t, open) })
	t.Run("marks", func(t *testing.T) { testMarks(t, open) })
	t.Run("withdrawals", func(t *testing.T) { testWithdrawals(t, open) })
	t.Run("reviews", func(t *testing.T) { testReviews(t, open) })
	t.Run("imports", func(t *testing.T) { testImports(t, open) })
	t.Run("standings", func(t *testing.T) { testStandings(t, open) })
	t.Run("chains", func(t *testing.T) { testChains(t, open) })
	t.Run("readers", func(t *testing.T) { testReaders(t, open) })
	t.Run("closed", func(t *testing.T) { testClosed(t, open) })
}

// add puts entries in and fails on any refusal.
func add(t testing.TB, s ledger.Store, entries []ledger.Entry) ledger.AddResult {
	t.Helper()
	r, err := s.Add(t.Context(), entries)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Refused {
		t.Fatalf("entry %d (%s) refused: %v", f.Index, f.ID, f.Err)
	}
	return r
}

func sortedPairs(set map[[2]string]bool) [][2]string {
	return slices.SortedFunc(maps.Keys(set), func(x, y [2]string) int { return strings.Compare(x[0]+"|"+x[1], y[0]+"|"+y[1]) })
}

func trim(s string) string {
	var out strings.Builder
	for _, line := range strings.Split(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

// Histories: reports and the relations they make.
var histories = []struct{ name, reports, want string }{
	{"a break and its return", `
		a 2024-08-06: NER sever_relations UKR on 2024-08-06
		b 2025-03-02: NER restore_relations UKR on 2025-03-01`, `
		ties NER UKR severed 2024-08-06..2025-03-01 by NER
		ties NER UKR restored 2025-03-01.. by NER`},
	{"a point event moves nothing", `
		a 2024-08-06: NER summon_ambassador UKR; NER accuse UKR; NER hold_talks UKR; NER attack UKR`, ``},
	{"only what happened moves a state", `
		a 2024-08-01: planned NER sever_relations UKR
		b 2024-08-02: threatened NER sever_relations UKR
		c 2024-08-03: claimed NER sever_relations UKR said RUS
		d 2024-08-04: denied NER sever_relations UKR said NER
		e 2024-08-05: negated NER sever_relations UKR
		f 2024-08-06: hypothetical NER sever_relations UKR`, ``},
	{"history applies at its own date, and not at all without one", `
		a 2024-08-06: historical NER sever_relations UKR on 2012-05-01
		b 2024-08-06: historical MLI sever_relations UKR undated`, `
		ties NER UKR severed 2012-05-01.. by NER`},
	{"a second report adds evidence, not a second state", `
		a 2024-08-06: NER sever_relations UKR on 2024-08-06
		b 2024-08-07: NER sever_relations UKR on 2024-08-06
		c 2024-08-09: NER sever_relations UKR
		d 2024-08-28: NER sever_relations UKR`, `
		ties NER UKR severed 2024-08-06.. by NER also 1`},
	{"severed by one side holds for both", `
		a 2024-08-06: UKR sever_relations NER on 2024-08-06`, `
		ties NER UKR severed 2024-08-06.. by UKR`},
	{"restored, but never known severed", `
		a 2025-03-02: NER restore_relations UKR on 2025-03-01`, `
		ties NER UKR severed ..2025-03-01 *
		ties NER UKR restored 2025-03-01.. by NER`},
	{"broken ties end posts and missions that are on record, by inference", `
		a 2020-01-10: UKR appoint_accredit_ambassador NER on 2020-01-10
		b 2020-02-10: NER open_reopen_embassy UKR on 2020-02-10
		c 2024-08-06: NER sever_relations UKR on 2024-08-06`, `
		ambassador UKR NER appointed 2020-01-10..2024-08-06 by UKR
		ambassador UKR NER recalled 2024-08-06.. *
		mission NER UKR opened 2020-02-10..2024-08-06 by NER
		mission NER UKR closed 2024-08-06.. *
		ties NER UKR severed 2024-08-06.. by NER`},
	{"who sends and who hosts", `
		a 2023-07-01: FRA recall_ambassador_consultations NER on 2023-07-01
		b 2023-08-25: NER expel_ambassador_or_png FRA on 2023-08-25
		c 2023-09-01: NER expel_diplomats FRA on 2023-09-01 expelled 5`, `
		ambassador FRA NER recalled 2023-07-01..2023-08-25 by FRA
		ambassador FRA NER expelled 2023-08-25.. by NER
		diplomats NER FRA expelled 2023-09-01.. by NER count 5`},
	{"each with each", `
		a 2017-06-05: SAU,BHR sever_relations QAT on 2017-06-05`, `
		ties BHR QAT severed 2017-06-05.. by BHR
		ties QAT SAU severed 2017-06-05.. by SAU`},
	{"nobody with himself", `
		a 2017-06-05: SAU sever_relations SAU,QAT on 2017-06-05`, `
		ties QAT SAU severed 2017-06-05.. by SAU`},
	{"a rebel group of Mali is not Mali", `
		a 2015-06-20: MLI,MLI/REB/cma sign_peace - on 2015-06-20
		b 2015-06-21: MLI/REB/cma sever_relations FRA on 2015-06-20
		c 2015-06-22: MLI/REB declare_ceasefire MLI on 2015-06-22`, `
		conflict MLI MLI/REB conflict ..2015-06-22 *
		conflict MLI MLI/REB ceasefire 2015-06-22.. by MLI/REB
		conflict MLI cma conflict ..2015-06-20 *
		conflict MLI cma peace 2015-06-20.. by MLI,cma`},
	{"a date after the report is drawn back to it", `
		a 2024-08-06: NER sever_relations UKR on 2024-08-09`, `
		ties NER UKR severed 2024-08-06.. by NER`},
	{"no date in the text: by the day of the report", `
		a 2024-08-06: NER sever_relations UKR undated`, `
		ties NER UKR severed 2024-08-06.. by NER (before)`},
	{"a vague report joins the day on record", `
		a 2018-03-14: GBR expel_diplomats RUS on 2018-03-14 expelled 23
		b 2020-01-01: historical GBR expel_diplomats RUS in 2018
		c 2020-01-02: historical GBR expel_diplomats RUS undated`, `
		diplomats GBR RUS expelled 2018-03-14.. by GBR count 23`},
	{"a vague report alone", `
		b 2020-01-01: historical GBR expel_diplomats RUS in 2018`, `
		diplomats GBR RUS expelled 2018-01-01.. by GBR (year)`},
	{"states that can come again do", `
		a 2018-03-14: GBR expel_diplomats RUS on 2018-03-14 expelled 23
		b 2018-04-14: GBR expel_diplomats RUS on 2018-04-14 expelled 2`, `
		diplomats GBR RUS expelled 2018-03-14..2018-04-14 by GBR count 23
		diplomats GBR RUS expelled 2018-04-14.. by GBR count 2`},
	{"a standing state done again years later implies an end in between", `
		a 2012-02-06: USA close_embassy_or_consulate SYR on 2012-02-06
		b 2014-03-18: USA close_embassy_or_consulate SYR on 2014-03-18`, `
		mission USA SYR closed 2012-02-06..2014-03-18 by USA
		mission USA SYR closed 2014-03-18.. by USA`},
	{"two acts on one day follow in order of the codebook", `
		a 2024-08-06: NER sever_relations UKR; NER restore_relations UKR`, `
		ties NER UKR severed 2024-08-06..2024-08-06 by NER against 1
		ties NER UKR restored 2024-08-06.. by NER against 1`},
	{"a negated report speaks against", `
		a 2024-08-06: NER sever_relations UKR
		b 2024-08-07: negated NER sever_relations UKR`, `
		ties NER UKR severed 2024-08-06.. by NER against 1`},
	{"an organisation and its member", `
		a 2024-01-28: MLI leave_organization IGOECW on 2024-01-28`, `
		membership IGOECW MLI member ..2024-01-28 *
		membership IGOECW MLI left 2024-01-28.. by MLI`},
	{"joining and being admitted is one act, the organisation first", `
		a 2020-01-10: MLI join_organization IGOAFU on 2020-01-10
		b 2021-05-25: IGOAFU suspend_membership MLI on 2021-05-25
		c 2023-01-10: IGOAFU join_organization MLI on 2023-01-10`, `
		membership IGOAFU MLI member 2020-01-10..2021-05-25 by MLI
		membership IGOAFU MLI suspended 2021-05-25..2023-01-10 by IGOAFU
		membership IGOAFU MLI member 2023-01-10.. by IGOAFU`},
}

func testHistories(t *testing.T, open func(*testing.T) ledger.Store) {
	for _, h := range histories {
		t.Run(h.name, func(t *testing.T) {
			s := open(t)
			add(t, s, Reports(t, h.reports))
			if got, want := DumpRelations(t, s), trim(h.want); got != want {
				t.Errorf("got:\n%swant:\n%sevents:\n%s", got, want, DumpEvents(t, s))
			}
		})
	}
}

// Merging: reports and the number of events, as "who what whom date: documents".
var merging = []struct {
	name, reports string
	want          []string
}{
	{"same act, same pair, ten days", `
		a 2024-08-06: NER sever_relations UKR on 2024-08-06
		b 2024-08-15: NER sever_relations UKR`,
		[]string{"NER sever_relations UKR 2024-08-06 asserted docs 2 origins 2: a/m1 b/m1"}},
	{"point events two days apart, and three", `
		a 2024-08-06: NER accuse UKR
		b 2024-08-08: NER accuse UKR
		c 2024-08-09: NER accuse UKR`,
		[]string{"NER accuse UKR 2024-08-06 asserted docs 2 origins 2: a/m1 b/m1", "NER accuse UKR 2024-08-09 asserted docs 1 origins 1: c/m1"}},
	{"violence at two places", `
		a 2024-08-06: RUS ASSAULT UKR at Kharkiv
		b 2024-08-06: RUS ASSAULT UKR at Odesa killed 3
		c 2024-08-07: RUS ASSAULT UKR on 2024-08-06 at Odesa killed 4`,
		[]string{"RUS ASSAULT UKR 2024-08-06 asserted docs 1 origins 1: a/m1 at Kharkiv",
			"RUS ASSAULT UKR 2024-08-06 asserted docs 2 origins 2: b/m1 c/m1 at Odesa killed 3-4"}},
	{"who is not told joins the one who is", `
		a 2024-08-06: NER expel_diplomats UKR on 2024-08-06
		b 2024-08-07: NER expel_diplomats - on 2024-08-06
		c 2024-08-07: - expel_diplomats UKR on 2024-08-07`,
		[]string{"NER expel_diplomats UKR 2024-08-06 asserted docs 3 origins 3: a/m1 b/m1 c/m1"}},
	{"unless two could be meant", `
		a 2024-08-06: NER expel_diplomats UKR on 2024-08-06
		b 2024-08-06: NER expel_diplomats FRA on 2024-08-06
		c 2024-08-07: NER expel_diplomats - on 2024-08-06`,
		[]string{"NER expel_diplomats  2024-08-06 asserted docs 1 origins 1: c/m1",
			"NER expel_diplomats FRA 2024-08-06 asserted docs 1 origins 1: b/m1",
			"NER expel_diplomats UKR 2024-08-06 asserted docs 1 origins 1: a/m1"}},
	{"an attack without a place joins the only one of the day", `
		a 2024-08-06: RUS ASSAULT UKR at Kharkiv
		b 2024-08-06: RUS ASSAULT UKR`,
		[]string{"RUS ASSAULT UKR 2024-08-06 asserted docs 2 origins 2: a/m1 b/m1 at Kharkiv"}},
	{"plans stay apart from acts", `
		a 2024-08-01: planned NER sever_relations UKR on 2024-08-06
		b 2024-08-06: NER sever_relations UKR`,
		[]string{"NER sever_relations UKR 2024-08-06 asserted docs 1 origins 1: b/m1", "NER sever_relations UKR 2024-08-06 planned docs 1 origins 1: a/m1"}},
	{"claims and denials are evidence where the record holds the event", `
		a 2024-08-06: NER sever_relations UKR
		b 2024-08-07: claimed NER sever_relations UKR said UKR
		c 2024-08-08: denied NER sever_relations UKR said NER`,
		[]string{"NER sever_relations UKR 2024-08-06 asserted docs 3 origins 1: a/m1 b/m1 c/m1"}},
	{"claims alone make no event", `
		b 2024-08-07: claimed NER sever_relations UKR said UKR`, nil},
	{"the date most origins give, not after the first report", `
		a 2024-08-06: NER sever_relations UKR on 2024-08-04
		b 2024-08-06: NER sever_relations UKR on 2024-08-05
		c 2024-08-07: NER sever_relations UKR on 2024-08-05
		d 2024-08-08: NER sever_relations UKR on 2024-08-07
		e 2024-08-08: NER sever_relations UKR on 2024-08-07
		f 2024-08-08: NER sever_relations UKR on 2024-08-07`,
		[]string{"NER sever_relations UKR 2024-08-05 asserted docs 6 origins 6: a/m1 b/m1 c/m1 d/m1 e/m1 f/m1"}},
	{"talks have no direction", `
		a 2024-08-06: USA,CHN CONSULT -
		b 2024-08-07: CHN CONSULT USA on 2024-08-06`,
		[]string{"USA,CHN CONSULT  2024-08-06 asserted docs 2 origins 2: a/m1 b/m1"}},
}

func testMerging(t *testing.T, open func(*testing.T) ledger.Store) {
	for _, c := range merging {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			for _, e := range Reports(t, c.reports) { // one by one: what is known grows
				add(t, s, []ledger.Entry{e})
			}
			var got []string
			for _, line := range strings.Split(strings.TrimSuffix(DumpEvents(t, s), "\n"), "\n") {
				if line != "" {
					fields := strings.SplitN(line, " ", 2)
					words := strings.SplitN(fields[1], ": ", 2)
					docs := strings.SplitN(words[1], " at ", 2)
					list := strings.Fields(docs[0])
					slices.Sort(list)
					docs[0] = strings.Join(list, " ")
					got = append(got, words[0]+": "+strings.Join(docs, " at "))
				}
			}
			slices.Sort(got)
			if want := c.want; !slices.Equal(got, want) && len(got)+len(want) > 0 {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// Generated makes n reports about a few actors within a season, so that much of it meets.
func Generated(t testing.TB, rng *rand.Rand, n int) []ledger.Entry {
	actors := []string{"NER", "UKR", "MLI", "FRA", "MLI/REB", "NER,MLI", "-", "RUS"}
	acts := []string{"sever_relations", "restore_relations", "expel_diplomats", "recall_ambassador_consultations", "accuse", "ASSAULT", "ASSAULT", "CONSULT",
		"impose_sanctions", "appoint_accredit_ambassador", "sign_peace"}
	statuses := []string{"", "", "", "", "", "", "claimed", "denied", "planned", "negated", "historical"}
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	start := casus.MakeDate(2024, 7, 1)
	var out strings.Builder
	for i := range n {
		published := start.AddDays(rng.IntN(60))
		fmt.Fprintf(&out, "doc%d %s:", i, published)
		for range 1 + rng.IntN(3) {
			when := ""
			switch rng.IntN(6) {
			case 0:
				when = "undated"
			case 1, 2:
				when = "on " + published.AddDays(-rng.IntN(9)).String()
			case 3:
				when = "in " + published.String()[:7]
			case 4:
				when = "on " + published.AddDays(rng.IntN(4)).String()
			}
			place := ""
			if rng.IntN(3) == 0 {
				place = " at " + pick([]string{"Gao", "Kidal"})
			}
			fmt.Fprintf(&out, " %s %s %s %s %s%s;", pick(statuses), pick(actors), pick(acts), pick(actors), when, place)
		}
		out.WriteString("\n")
	}
	entries := Reports(t, out.String())
	for i := range entries { // some are copies of another
		if rng.IntN(5) == 0 && i > 0 {
			j := rng.IntN(i)
			id := entries[i].Doc.ID
			entries[i] = entries[j]
			entries[i].Doc.ID, entries[i].Coding.ID = id, id
		}
	}
	return entries
}

// testShuffle adds the same documents in other orders and batches: the record is the same.
func testShuffle(t *testing.T, open func(*testing.T) ledger.Store) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 1))
			entries := Generated(t, rng, 20+int(seed)*25)
			first := open(t)
			add(t, first, entries)
			want := Dump(t, first)
			checkIntervals(t, first)
			for range 3 {
				rng.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
				s := open(t)
				for rest := entries; len(rest) > 0; {
					n := min(1+rng.IntN(12), len(rest))
					add(t, s, rest[:n])
					rest = rest[n:]
				}
				if got := Dump(t, s); got != want {
					t.Fatalf("another order gives another record:\n%s", firstDifference(got, want))
				}
				checkTallies(t, s)
			}
		})
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d\ngot  %s\nwant %s\n", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// checkIntervals holds the relations to the rules: intervals of a line never overlap, every state has its event.
func checkIntervals(t *testing.T, s ledger.Store) {
	t.Helper()
	list, _, err := s.Changes(t.Context(), ledger.ChangeQuery{Inferred: true, Page: ledger.Page{Limit: 10_000}})
	if err != nil {
		t.Fatal(err)
	}
	pairs := map[[2]string]bool{}
	for i := range list {
		r := &list[i]
		pairs[[2]string{min(r.A, r.B), max(r.A, r.B)}] = true
		e, err := s.Event(t.Context(), r.Event)
		if err != nil || len(e.Mentions) == 0 || e.Mentions[0].SentenceText == "" {
			t.Errorf("%s explains itself by %v, %v", RelationLine(r), e, err)
		} else if e.Status != casus.Asserted || r.A == r.B || len(r.Docs) == 0 {
			t.Errorf("%s moved by a %s event of %v", RelationLine(r), e.Status, r.Docs)
		}
	}
	for pair := range pairs {
		ties, err := s.Ties(t.Context(), ledger.TiesQuery{A: pair[0], B: pair[1]})
		if err != nil {
			t.Fatal(err)
		}
		for i := 1; i < len(ties); i++ {
			x, y := &ties[i-1], &ties[i]
			if x.Track == y.Track && x.A == y.A && x.B == y.B && x.Until != y.From {
				t.Errorf("intervals do not follow each other:\n%s%s", RelationLine(x), RelationLine(y))
			}
		}
	}
}

// checkTallies compares what is counted as it goes with what is there.
func checkTallies(t *testing.T, s ledger.Store) {
	t.Helper()
	stats, err := s.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	events, _, err := s.Events(t.Context(), ledger.EventQuery{Historical: true, Page: ledger.Page{Limit: 10_000}})
	if err != nil || len(events) != stats.Events {
		t.Errorf("%d asserted events, counted %d (%v)", len(events), stats.Events, err)
	}
	actors, _, err := s.Actors(t.Context(), ledger.ActorQuery{})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range actors {
		of, _, err := s.Events(t.Context(), ledger.EventQuery{Actors: []string{a.Key}, Historical: true, Page: ledger.Page{Limit: 10_000}})
		if err != nil || len(of) != a.Events {
			t.Errorf("%s has %d events, counted %d (%v)", a.Key, len(of), a.Events, err)
		}
		others, err := s.Counterparts(t.Context(), ledger.CounterpartQuery{Actor: a.Key})
		if err != nil {
			t.Fatal(err)
		}
		counted, err := s.Counterparts(t.Context(), ledger.CounterpartQuery{Actor: a.Key, Since: casus.MakeDate(1, 1, 1)})
		if err != nil {
			t.Fatal(err)
		}
		dated := func(list []ledger.Counterpart) (n int) {
			for _, c := range list {
				n += c.Sent + c.Received + c.Joint
			}
			return n
		}
		if x, y := dated(others), dated(counted); y > x {
			t.Errorf("%s: %d events with others counted, %d with a date", a.Key, x, y)
		}
	}
}

func testIdempotence(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	entries := Generated(t, rand.New(rand.NewPCG(7, 7)), 40)
	add(t, s, entries)
	want, before := Dump(t, s), stats(t, s)
	r := add(t, s, append(slices.Clone(entries), entries...))
	if r.Added != 0 || r.Known != 2*len(entries) || r.Events != 0 || r.Changes != 0 {
		t.Errorf("the same documents again: %+v", r)
	}
	after := stats(t, s)
	before.Bytes, after.Bytes = 0, 0
	if got := Dump(t, s); got != want || before != after {
		t.Errorf("the same documents again change the record: %+v, was %+v", after, before)
	}
}

func stats(t *testing.T, s ledger.Store) ledger.Stats {
	t.Helper()
	out, err := s.Stats(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func testRefusals(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	good := Reports(t, "a 2024-08-06: NER sever_relations UKR\nb 2024-08-06: MLI sever_relations UKR")
	add(t, s, good[:1])
	other := good[0]
	other.Doc.Text, other.Doc.SHA256, other.Coding.Mentions = "Something else.", "", nil
	nameless := good[1]
	nameless.Doc.ID = ""
	outside := Reports(t, "c 2024-08-06: NER sever_relations UKR")[0]
	outside.Coding.Mentions[0].Sentence.End = 1 << 30
	foreign := Reports(t, "d 2024-08-06: NER sever_relations UKR")[0]
	foreign.Coding.SHA256 = ledger.TextHash("another text")
	status := Reports(t, "e 2024-08-06: NER sever_relations UKR")[0]
	status.Coding.Mentions[0].Status = "rumoured"
	broken := Reports(t, "f 2024-08-06: NER sever_relations UKR")[0]
	broken.Doc.Text += "\xff"
	r, err := s.Add(t.Context(), []ledger.Entry{other, nameless, outside, foreign, status, broken, good[1]})
	if err != nil {
		t.Fatal(err)
	}
	if r.Added != 1 || len(r.Refused) != 6 {
		t.Fatalf("added %d, refused %d: %+v", r.Added, len(r.Refused), r.Refused)
	}
	for i, f := range r.Refused {
		want := ledger.ErrInvalid
		if i == 0 {
			want = ledger.ErrConflict
		}
		if f.Index != i || !errors.Is(f.Err, want) {
			t.Errorf("refusal %d of entry %d: %v, want %v", i, f.Index, f.Err, want)
		}
	}
	if d, err := s.Document(t.Context(), "a"); err != nil || d.Text != good[0].Doc.Text {
		t.Errorf("document a = %v, %v", d, err)
	}
}

// testOnRecord asks for no document, one, and more than one statement takes.
func testOnRecord(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	var all []casus.Document
	for i := range 150 {
		entries := Reports(t, fmt.Sprintf("d%d 2024-08-06: NER sever_relations UKR", i))
		if i%3 == 0 {
			add(t, s, entries)
		}
		entries[0].Doc.SHA256 = ledger.TextHash(entries[0].Doc.Text)
		all = append(all, entries[0].Doc)
	}
	all[3].SHA256 = ledger.TextHash("another text")
	all[4].ID = "\xff\x00"
	for _, part := range [][]casus.Document{nil, all[:1], all[1:2], all} {
		held, err := s.OnRecord(t.Context(), part)
		if err != nil || len(held) != len(part) {
			t.Fatalf("%d answers for %d documents, %v", len(held), len(part), err)
		}
		for i, d := range part {
			number := 0
			fmt.Sscanf(d.ID, "d%d", &number)
			if want := d.ID[0] == 'd' && number%3 == 0 && number != 3; held[i] != want {
				t.Errorf("document %s of %d: on record %v, want %v", d.ID, len(part), held[i], want)
			}
		}
	}
}

const wire = `The foreign ministry said on Tuesday that the government had decided to break off relations with its neighbour after
weeks of quarrels over the border, and that its envoy would leave the capital before the end of the week. The neighbour called the
decision hasty and without ground. Traders on both sides fear for the market that opens every Thursday near the river crossing.`

func testCopies(t *testing.T, open func(*testing.T) ledger.Store) {
	texts := map[string]string{
		"wire":    wire,
		"cut":     wire[:len(wire)*3/4],
		"more":    "Our reporters write: " + strings.ToUpper(wire) + " The story is being updated.",
		"another": "Rain fell over the plain for nine days and the wells are full again, say herders who had driven their flocks to the south in spring.",
	}
	for _, order := range [][]string{{"wire", "cut", "more", "another"}, {"another", "more", "cut", "wire"}} {
		s := open(t)
		for i, id := range order {
			e := ledger.Entry{Doc: casus.Document{ID: id, Text: texts[id], Published: fmt.Sprintf("2024-08-%02d", 6+len(id))}}
			m := mention(t, e.Doc.Published, "NER sever_relations UKR on 2024-08-06")
			m.ID = "m"
			e.Coding.Mentions = []casus.Mention{m}
			r := add(t, s, []ledger.Entry{e})
			if wantCopy := i > 0 && id != "another" && order[i-1] != "another"; (r.Copies == 1) != wantCopy {
				t.Errorf("%v: %s: %d copies", order, id, r.Copies)
			}
		}
		for id := range texts {
			d, err := s.Document(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			want, copies := "cut", 2
			if id == "another" {
				want, copies = id, 0
			}
			if d.Origin != want || d.Copies != copies {
				t.Errorf("%v: origin of %s = %s with %d copies, want %s with %d", order, id, d.Origin, d.Copies, want, copies)
			}
		}
		list, _, err := s.Documents(t.Context(), ledger.DocumentQuery{Origin: "more"})
		if err != nil || len(list) != 3 {
			t.Errorf("%d documents of one origin, %v", len(list), err)
		}
		events, _, err := s.Events(t.Context(), ledger.EventQuery{MinOrigins: 2})
		if err != nil || len(events) != 1 || events[0].Origins != 2 || events[0].Documents != 4 {
			t.Errorf("events of two origins: %+v, %v", events, err)
		}
		if st := stats(t, s); st.Origins != 2 {
			t.Errorf("%d origins, want 2", st.Origins)
		}
	}
}

// testKnown asks for the record as known on earlier days.
func testKnown(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	entries := Reports(t, `
		a 2024-08-06: NER sever_relations UKR on 2024-08-06
		b 2024-08-20: NER sever_relations UKR on 2024-08-03
		c 2024-09-02: NER restore_relations UKR on 2024-09-01`)
	for i := range entries {
		entries[i].Known = instant(t, entries[i].Doc.Published)
	}
	add(t, s, entries)
	for _, c := range []struct{ known, want string }{
		{"2024-08-05", ""},
		{"2024-08-10", "ties NER UKR severed 2024-08-06.. by NER"},
		{"2024-08-25", "ties NER UKR severed 2024-08-03.. by NER"},
		{"2024-09-03", "ties NER UKR severed 2024-08-03..2024-09-01 by NER\nties NER UKR restored 2024-09-01.. by NER"},
	} {
		list, err := s.Ties(t.Context(), ledger.TiesQuery{A: "UKR", B: "NER", Known: instant(t, c.known)})
		if err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		for i := range list {
			list[i].Also = nil
			got.WriteString(RelationLine(&list[i]))
		}
		// Which of the two dates is shown while both are on record is the rule of dates; here only that it can be asked.
		if c.known != "2024-08-25" && c.known != "2024-09-03" && got.String() != trim(c.want) {
			t.Errorf("as known on %s:\n%swant:\n%s", c.known, got.String(), c.want)
		}
		events, _, err := s.Events(t.Context(), ledger.EventQuery{Actors: []string{"NER"}, Known: instant(t, c.known)})
		if err != nil || (len(events) == 0) != (c.known == "2024-08-05") {
			t.Errorf("%d events as known on %s (%v)", len(events), c.known, err)
		}
	}
	on, err := s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR", On: casus.MakeDate(2024, 8, 15), Track: "ties"})
	if err != nil || len(on) != 1 || on[0].State != "severed" || len(on[0].Docs) == 0 {
		t.Errorf("on 15 August: %+v, %v", on, err)
	}
	on, err = s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR", On: casus.MakeDate(2024, 9, 1)})
	if err != nil || len(on) != 1 || on[0].State != "restored" {
		t.Errorf("on 1 September: %+v, %v", on, err)
	}
	feed, _, err := s.Events(t.Context(), ledger.EventQuery{Order: ledger.ByKnown, KnownAfter: instant(t, "2024-08-30")})
	if err != nil || len(feed) != 1 || feed[0].Act != "restore_relations" {
		t.Errorf("feed: %+v, %v", feed, err)
	}
	moved, _, err := s.Changes(t.Context(), ledger.ChangeQuery{KnownAfter: instant(t, "2024-08-30")})
	if err != nil || len(moved) != 1 || moved[0].State != "restored" {
		t.Errorf("changes since: %+v, %v", moved, err)
	}
	early := Reports(t, "z 2024-01-01: NER accuse UKR")
	early[0].Known = instant(t, "2024-01-01")
	add(t, s, early)
	if d, err := s.Document(t.Context(), "z"); err != nil || d.Known.Before(instant(t, "2024-09-02")) {
		t.Errorf("knowledge went back in time: %v, %v", d, err)
	}
}

// testRedirects moves an event to an earlier day and asks for it by its old id.
func testRedirects(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	entries := Reports(t, `
		a 2024-08-06: NER accuse UKR on 2024-08-06
		b 2024-08-06: NER accuse UKR on 2024-08-05`)
	add(t, s, entries[:1])
	old, _, err := s.Events(t.Context(), ledger.EventQuery{})
	if err != nil || len(old) != 1 {
		t.Fatal(old, err)
	}
	add(t, s, entries[1:])
	e, err := s.Event(t.Context(), old[0].ID)
	if err != nil || e.ID == old[0].ID || len(e.Mentions) != 2 || len(e.Variants) != 2 {
		t.Errorf("by its old id: %+v, %v", e, err)
	}
	for _, c := range []struct {
		id   string
		want error
	}{{ledger.EventID(5).String(), ledger.ErrNotFound}, {"nonsense", ledger.ErrInvalid}, {"", ledger.ErrInvalid}} {
		if _, err := s.Event(t.Context(), c.id); !errors.Is(err, c.want) {
			t.Errorf("event %q: %v, want %v", c.id, err, c.want)
		}
	}
}

// testEvidence checks that every state leads to the sentence that moved it.
func testEvidence(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	e := Reports(t, "a 2024-08-06: NER sever_relations UKR on 2024-08-06 said NER")[0]
	e.Doc.Text = "Überfall — é. " + e.Doc.Text // code points, not bytes
	m := &e.Coding.Mentions[0]
	m.Sentence.Start, m.Sentence.End = m.Sentence.Start+14, m.Sentence.End+14
	m.Trigger.Start, m.Trigger.End = m.Trigger.Start+14, m.Trigger.End+14
	add(t, s, []ledger.Entry{e})
	ties, err := s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR"})
	if err != nil || len(ties) != 1 {
		t.Fatal(ties, err)
	}
	event, err := s.Event(t.Context(), ties[0].Event)
	if err != nil {
		t.Fatal(err)
	}
	got := event.Mentions[0]
	if !strings.HasPrefix(got.SentenceText, "NER a sever_relations") || !strings.HasSuffix(got.SentenceText, ".") || got.Trigger != "NER" ||
		got.Publisher != "paper-a" || got.Title != "Title of a" || got.Published != "2024-08-06" || got.Origin != "a" || len(got.Attribution) != 1 {
		t.Errorf("evidence: %+v", got)
	}
	if len(event.Relations) != 1 || event.Relations[0].State != "severed" || event.DateWhy == "" {
		t.Errorf("event: %+v", event)
	}
	mentions, err := s.Mentions(t.Context(), "a")
	if err != nil || len(mentions) != 1 || mentions[0].Act != "sever_relations" {
		t.Errorf("mentions: %+v, %v", mentions, err)
	}
	if _, err := s.Mentions(t.Context(), "b"); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("mentions of no document: %v", err)
	}
}

func testEvents(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, Reports(t, `
		a 2024-08-06: NER sever_relations UKR; RUS ASSAULT UKR at Kharkiv
		b 2024-08-10: UKR accuse NER; MLI/REB ASSAULT MLI
		c 2024-08-20: planned NER restore_relations UKR on 2024-09-01; NER,UKR CONSULT -
		d 2024-08-21: historical USA sever_relations IRN in 1980; historical USA accuse IRN undated
		e 2024-08-22: USA/GOV/usa_state sever_relations NER in 2024-08`))
	day := func(d int) casus.Date { return casus.MakeDate(2024, 8, d) }
	for _, c := range []struct {
		name string
		q    ledger.EventQuery
		want int
	}{
		{"all", ledger.EventQuery{}, 6},
		{"actor on either side", ledger.EventQuery{Actors: []string{"UKR"}}, 4},
		{"two actors", ledger.EventQuery{Actors: []string{"UKR", "NER"}}, 3},
		{"who acts", ledger.EventQuery{A: "NER"}, 2},
		{"to whom", ledger.EventQuery{B: "UKR"}, 2},
		{"who to whom", ledger.EventQuery{A: "NER", B: "UKR"}, 1},
		{"the other way", ledger.EventQuery{A: "UKR", B: "NER"}, 1},
		{"pair", ledger.EventQuery{A: "UKR", B: "NER", Pair: true}, 3},
		{"code of everybody", ledger.EventQuery{A: "MLI"}, 1},
		{"rebels", ledger.EventQuery{A: "MLI/REB", B: "MLI"}, 1},
		{"organ of a state by its id", ledger.EventQuery{A: "usa_state", B: "NER"}, 1},
		{"organ of a state in a pair", ledger.EventQuery{A: "NER", B: "usa_state", Pair: true}, 1},
		{"organ of a state does not receive", ledger.EventQuery{A: "NER", B: "usa_state"}, 0},
		{"nobody known", ledger.EventQuery{Actors: []string{"XYZ"}}, 0},
		{"type", ledger.EventQuery{Type: "ASSAULT"}, 2},
		{"act", ledger.EventQuery{Act: "accuse"}, 1},
		{"mode", ledger.EventQuery{Mode: "discontinue"}, 2},
		{"track", ledger.EventQuery{Track: "ties"}, 2},
		{"no such track", ledger.EventQuery{Track: "tides"}, 0},
		{"since", ledger.EventQuery{Since: day(10)}, 4},
		{"until", ledger.EventQuery{Until: day(6)}, 3},
		{"range touched by a month", ledger.EventQuery{Since: day(7), Until: day(9)}, 1},
		{"planned", ledger.EventQuery{Statuses: []casus.Status{casus.Planned}}, 1},
		{"with history", ledger.EventQuery{Historical: true}, 8},
		{"with history and a date", ledger.EventQuery{Historical: true, Until: day(30)}, 7},
		{"or without", ledger.EventQuery{Historical: true, Until: day(30), WithoutDate: true}, 8},
		{"search", ledger.EventQuery{Search: "kharkiv"}, 2},
		{"search for nothing", ledger.EventQuery{Search: `"*()`}, 0},
		{"origins", ledger.EventQuery{MinOrigins: 2}, 0},
		{"of a document", ledger.EventQuery{Doc: "b"}, 2},
		{"of an actor in a document", ledger.EventQuery{Doc: "b", Actors: []string{"UKR"}}, 1},
		{"of a document that is not there", ledger.EventQuery{Doc: "none"}, 0},
	} {
		got, _, err := s.Events(t.Context(), c.q)
		if err != nil || len(got) != c.want {
			t.Errorf("%s: %d events, want %d (%v)", c.name, len(got), c.want, err)
			for i := range got {
				t.Log(eventLine(&got[i]))
			}
		}
	}
}

func testClaims(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, Reports(t, `
		a 2024-08-06: claimed RUS ASSAULT UKR at Kharkiv killed 5 said UKR
		b 2024-08-07: denied RUS ASSAULT UKR on 2024-08-06 at Kharkiv said RUS
		c 2024-08-20: claimed NER sever_relations UKR said RUS
		d 2024-08-20: NER sever_relations UKR`))
	for _, c := range []struct {
		name string
		q    ledger.ClaimQuery
		want string
	}{
		{"all", ledger.ClaimQuery{}, "c b a"},
		{"denied", ledger.ClaimQuery{Status: casus.Denied}, "b"},
		{"by", ledger.ClaimQuery{By: "RUS"}, "c b"},
		{"about", ledger.ClaimQuery{Actors: []string{"RUS"}}, "b a"},
		{"about and by", ledger.ClaimQuery{Actors: []string{"RUS"}, By: "RUS"}, "b"},
		{"unsettled", ledger.ClaimQuery{Unsettled: true}, "b a"},
		{"since", ledger.ClaimQuery{Since: casus.MakeDate(2024, 8, 10)}, "c"},
		{"type", ledger.ClaimQuery{Type: "ASSAULT"}, "b a"},
		{"nobody", ledger.ClaimQuery{By: "XYZ"}, ""},
		{"of a document", ledger.ClaimQuery{Doc: "b"}, "b"},
		{"of a voice in a document", ledger.ClaimQuery{By: "RUS", Doc: "c"}, "c"},
	} {
		list, _, err := s.Claims(t.Context(), c.q)
		var got []string
		for _, x := range list {
			got = append(got, x.Doc)
		}
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s (%v)", c.name, got, c.want, err)
		}
	}
	list, _, err := s.Claims(t.Context(), ledger.ClaimQuery{})
	if err != nil || len(list) != 3 {
		t.Fatal(list, err)
	}
	if list[0].Event == "" || list[1].Event != "" || list[1].Matter != list[2].Matter || list[2].Attribution[0].Code != "UKR" || list[2].SentenceText == "" {
		t.Errorf("claims: %+v", list)
	}
}

func testDocuments(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, []ledger.Entry{
		{Doc: casus.Document{ID: "1", Text: "The minister left Niamey at noon.", Title: "Minister leaves", Publisher: "P", Published: "2024-08-06T10:00:00Z"}},
		{Doc: casus.Document{ID: "2", Text: "A ceasefire holds in Gao. Café owners are glad.", Publisher: "Q", Published: "2024-08-07"}},
		{Doc: casus.Document{ID: "3", Text: "Nothing to report.", Published: "once upon a time"}},
	})
	for _, c := range []struct {
		name string
		q    ledger.DocumentQuery
		want string
	}{
		{"all", ledger.DocumentQuery{}, "2 1 3"},
		{"words", ledger.DocumentQuery{Search: "noon minister"}, "1"},
		{"phrase", ledger.DocumentQuery{Search: `"ceasefire holds"`}, "2"},
		{"broken phrase", ledger.DocumentQuery{Search: `"ceasefire holds`}, "2"},
		{"prefix", ledger.DocumentQuery{Search: "cease*"}, "2"},
		{"without accents", ledger.DocumentQuery{Search: "cafe"}, "2"},
		{"title", ledger.DocumentQuery{Search: "leaves"}, "1"},
		{"operators are words", ledger.DocumentQuery{Search: "noon AND NOT ( minister ^ : -x"}, ""},
		{"only signs", ledger.DocumentQuery{Search: `*"'--()`}, ""},
		{"publisher", ledger.DocumentQuery{Publisher: "Q"}, "2"},
		{"words of a publisher", ledger.DocumentQuery{Search: "ceasefire", Publisher: "Q", Since: casus.MakeDate(2024, 8, 1)}, "2"},
		{"words of another publisher", ledger.DocumentQuery{Search: "ceasefire", Publisher: "P"}, ""},
		{"since", ledger.DocumentQuery{Since: casus.MakeDate(2024, 8, 7)}, "2"},
		{"until", ledger.DocumentQuery{Until: casus.MakeDate(2024, 8, 6)}, "1"},
	} {
		list, _, err := s.Documents(t.Context(), c.q)
		var got []string
		for _, x := range list {
			got = append(got, x.ID)
		}
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s (%v)", c.name, got, c.want, err)
		}
	}
	if _, err := s.Document(t.Context(), "4"); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("document 4: %v", err)
	}
	found, _, err := s.Documents(t.Context(), ledger.DocumentQuery{Search: "gao", Texts: true})
	if err != nil || len(found) != 1 || !strings.Contains(found[0].Snippet, "«Gao»") || found[0].Text == "" || found[0].SHA256 != ledger.TextHash(found[0].Text) {
		t.Errorf("found: %+v, %v", found, err)
	}
}

func testActors(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, Reports(t, `
		a 2024-08-06: NER sever_relations UKR; NER accuse UKR
		b 2024-08-10: UKR accuse NER; MLI/REB/jnim ASSAULT MLI
		c 2024-08-20: NER,UKR CONSULT -; NER accuse FRA`))
	list, _, err := s.Actors(t.Context(), ledger.ActorQuery{})
	if err != nil || len(list) != 5 || list[0].Key != "NER" || list[0].Events != 5 || list[0].First.String() != "2024-08-06" || list[0].Last.String() != "2024-08-20" {
		t.Errorf("actors: %+v, %v", list, err)
	}
	if list, _, err = s.Actors(t.Context(), ledger.ActorQuery{Prefix: "jN"}); err != nil || len(list) != 1 || list[0].Code != "MLI" {
		t.Errorf("actors with prefix: %+v, %v", list, err)
	}
	others, err := s.Counterparts(t.Context(), ledger.CounterpartQuery{Actor: "NER"})
	if err != nil || len(others) != 2 {
		t.Fatal(others, err)
	}
	if u := others[0]; u.Actor != "UKR" || u.Sent != 2 || u.Received != 1 || u.Joint != 1 || len(u.States) != 1 || u.Last.String() != "2024-08-20" {
		t.Errorf("counterpart: %+v", u)
	}
	others, err = s.Counterparts(t.Context(), ledger.CounterpartQuery{Actor: "NER", Since: casus.MakeDate(2024, 8, 7), On: casus.MakeDate(2024, 8, 1)})
	if err != nil || len(others) != 2 || others[0].Sent+others[0].Received+others[0].Joint != 2 || len(others[0].States) != 0 {
		t.Errorf("counterparts in a time: %+v, %v", others, err)
	}
	counts, err := s.Dyad(t.Context(), ledger.DyadQuery{A: "UKR", B: "NER"})
	if err != nil || len(counts) != 4 {
		t.Fatal(counts, err)
	}
	for _, c := range counts {
		if c.Start.String() != "2024-08-01" || c.Events != 1 || c.Quad == "" || (c.Type == "CONSULT") != (c.By == "") || c.By == "UKR" && c.Type != "ACCUSE" {
			t.Errorf("count: %+v", c)
		}
	}
	if _, err := s.Dyad(t.Context(), ledger.DyadQuery{A: "UKR", B: "NER", Period: "week"}); !errors.Is(err, ledger.ErrInvalid) {
		t.Errorf("a period that is none: %v", err)
	}
}

// testCursors walks every list in small pages while documents come in.
func testCursors(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, Generated(t, rand.New(rand.NewPCG(3, 3)), 60))
	walk := func(name string, page func(ledger.Page) ([]string, string, error)) {
		all, _, err := page(ledger.Page{Limit: 10_000})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got []string
		p := ledger.Page{Limit: 7}
		for {
			part, next, err := page(p)
			if err != nil || len(part) > 7 {
				t.Fatalf("%s: %d rows, %v", name, len(part), err)
			}
			got = append(got, part...)
			if p.Cursor = next; next == "" {
				break
			}
		}
		if !slices.Equal(got, all) || len(all) == 0 {
			t.Errorf("%s in pages: %d rows, want %d", name, len(got), len(all))
		}
		for _, bad := range []string{"x", "W10", "WzEsMiwzXQ", strings.Repeat("A", 500)} {
			if _, _, err := page(ledger.Page{Cursor: bad}); !errors.Is(err, ledger.ErrInvalid) {
				t.Errorf("%s with cursor %q: %v", name, bad, err)
			}
		}
	}
	ctx := t.Context()
	walk("documents", func(p ledger.Page) (out []string, next string, err error) {
		list, next, err := s.Documents(ctx, ledger.DocumentQuery{Page: p})
		for _, d := range list {
			out = append(out, d.ID)
		}
		return out, next, err
	})
	walk("found", func(p ledger.Page) (out []string, next string, err error) {
		list, next, err := s.Documents(ctx, ledger.DocumentQuery{Search: "NER", Page: p})
		for _, d := range list {
			out = append(out, d.ID)
		}
		return out, next, err
	})
	events := func(q ledger.EventQuery) func(ledger.Page) ([]string, string, error) {
		return func(p ledger.Page) (out []string, next string, err error) {
			q.Page = p
			list, next, err := s.Events(ctx, q)
			for _, e := range list {
				out = append(out, e.ID)
			}
			return out, next, err
		}
	}
	walk("events", events(ledger.EventQuery{Historical: true}))
	walk("events of an actor", events(ledger.EventQuery{Actors: []string{"NER"}}))
	walk("events of a pair", events(ledger.EventQuery{A: "NER", B: "UKR", Pair: true}))
	walk("feed", events(ledger.EventQuery{Order: ledger.ByKnown}))
	walk("claims", func(p ledger.Page) (out []string, next string, err error) {
		list, next, err := s.Claims(ctx, ledger.ClaimQuery{Page: p})
		for _, c := range list {
			out = append(out, c.Doc+c.ID)
		}
		return out, next, err
	})
	walk("changes", func(p ledger.Page) (out []string, next string, err error) {
		list, next, err := s.Changes(ctx, ledger.ChangeQuery{Page: p})
		for i := range list {
			out = append(out, RelationLine(&list[i]))
		}
		return out, next, err
	})
	_, cursor, err := s.Documents(ctx, ledger.DocumentQuery{Page: ledger.Page{Limit: 1}})
	if err != nil || cursor == "" {
		t.Fatal(cursor, err)
	}
	if _, _, err := s.Documents(ctx, ledger.DocumentQuery{Publisher: "P", Page: ledger.Page{Cursor: cursor}}); !errors.Is(err, ledger.ErrInvalid) {
		t.Errorf("the cursor of another query: %v", err)
	}
}

func testRejects(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	list := []ledger.Reject{{Source: "in.jsonl", Line: 3, Reason: "not JSON", Record: "{"}, {Source: "in.jsonl", Line: 9, Reason: "not UTF-8", Record: strings.Repeat("\xff", 9000)}}
	for range 2 {
		if err := s.Reject(t.Context(), list); err != nil {
			t.Fatal(err)
		}
	}
	got, next, err := s.Rejects(t.Context(), ledger.Page{Limit: 1})
	if err != nil || len(got) != 1 || got[0].Line != 9 || got[0].At.IsZero() || next == "" {
		t.Fatalf("rejects: %+v, %q, %v", got, next, err)
	}
	got, next, err = s.Rejects(t.Context(), ledger.Page{Limit: 1, Cursor: next})
	if err != nil || len(got) != 1 || got[0].Line != 3 || got[0].Record != "{" || next != "" {
		t.Errorf("rejects: %+v, %q, %v", got, next, err)
	}
	if st := stats(t, s); st.Rejects != 2 {
		t.Errorf("%d rejects counted", st.Rejects)
	}
	if err := s.Settle(t.Context(), []ledger.Reject{list[0], {Source: "in.jsonl", Line: 9, Reason: "another"}}); err != nil {
		t.Fatal(err)
	}
	got, _, err = s.Rejects(t.Context(), ledger.Page{})
	if st := stats(t, s); err != nil || len(got) != 1 || got[0].Line != 9 || st.Rejects != 1 {
		t.Errorf("rejects after one was settled: %+v, %d counted, %v", got, st.Rejects, err)
	}
}

// testMarks keeps working state: set, replaced, removed, listed by kind in the order of the keys.
func testMarks(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	if _, err := s.Mark(t.Context(), "feed", "a"); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("a mark that is not there: %v", err)
	}
	keep := func(marks ...ledger.Mark) {
		t.Helper()
		if err := s.Keep(t.Context(), marks); err != nil {
			t.Fatal(err)
		}
	}
	long := strings.Repeat("é", 100_000)
	keep(ledger.Mark{Kind: "feed", Key: "b", Value: "1"}, ledger.Mark{Kind: "feed", Key: "B/ü", Value: long}, ledger.Mark{Kind: "feed", Key: "a", Value: "2"},
		ledger.Mark{Kind: "run", Key: "a", Value: "3"}, ledger.Mark{Kind: "feed", Key: "c", Value: "4"})
	keep(ledger.Mark{Kind: "feed", Key: "b", Value: "5"}, ledger.Mark{Kind: "feed", Key: "c"}, ledger.Mark{Kind: "feed", Key: "never"})
	for _, m := range []ledger.Mark{{Kind: "feed", Key: "a", Value: "2"}, {Kind: "feed", Key: "b", Value: "5"}, {Kind: "run", Key: "a", Value: "3"}, {Kind: "feed", Key: "B/ü", Value: long}} {
		if got, err := s.Mark(t.Context(), m.Kind, m.Key); err != nil || got != m.Value {
			t.Errorf("mark %s %s: %.20q, %v", m.Kind, m.Key, got, err)
		}
	}
	var keys []string
	for p := (ledger.Page{Limit: 2}); ; {
		list, next, err := s.Marks(t.Context(), "feed", p)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range list {
			if m.Kind != "feed" || m.At.IsZero() {
				t.Errorf("listed: %.80v", m)
			}
			keys = append(keys, m.Key)
		}
		if p.Cursor = next; next == "" {
			break
		}
	}
	if got := strings.Join(keys, " "); got != "B/ü a b" {
		t.Errorf("listed %q", got)
	}
	for _, m := range []ledger.Mark{{Kind: "feed", Value: "x"}, {Key: "a", Value: "x"}, {Kind: "feed", Key: "\xff", Value: "x"}, {Kind: "feed", Key: strings.Repeat("k", 9000), Value: "x"}} {
		if err := s.Keep(t.Context(), []ledger.Mark{m}); !errors.Is(err, ledger.ErrInvalid) {
			t.Errorf("kept %.40v: %v", m, err)
		}
	}
	if _, _, err := s.Marks(t.Context(), "run", ledger.Page{Cursor: "nonsense"}); !errors.Is(err, ledger.ErrInvalid) {
		t.Errorf("a cursor of one's own: %v", err)
	}
}

// testReaders reads while batches come in: a document is there with its events or not at all.
func testReaders(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	const n = 30
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var wait sync.WaitGroup
	for range 3 {
		wait.Go(func() {
			for ctx.Err() == nil {
				docs, _, err := s.Documents(ctx, ledger.DocumentQuery{})
				if err != nil {
					if ctx.Err() == nil {
						t.Error(err)
					}
					return
				}
				events, _, err := s.Events(ctx, ledger.EventQuery{})
				if err == nil && len(events) < len(docs) { // documents only grow between the two questions
					t.Errorf("%d documents with %d events", len(docs), len(events))
				}
			}
		})
	}
	for i := range n {
		published := casus.MakeDate(2024, 1, 1).AddDays(5 * i)
		add(t, s, Reports(t, fmt.Sprintf("doc%d %s: NER accuse UKR", i, published)))
	}
	cancel()
	wait.Wait()
	done, stop := context.WithCancel(t.Context())
	stop()
	if _, err := s.Add(done, Reports(t, "late 2024-08-06: NER accuse UKR")); !errors.Is(err, context.Canceled) {
		t.Errorf("add with a cancelled context: %v", err)
	}
	if _, err := s.Document(t.Context(), "late"); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("the document of a cancelled batch: %v", err)
	}
}

func testClosed(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(t.Context(), nil); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("add to a closed store: %v", err)
	}
	if _, err := s.Stats(t.Context()); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("stats of a closed store: %v", err)
	}
	if _, err := s.OnRecord(t.Context(), make([]casus.Document, 1)); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("question to a closed store: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
}
