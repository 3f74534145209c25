package ledgertest

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

func review(t testing.TB, s ledger.Store, decisions ...ledger.Decision) ledger.ReviewResult {
	t.Helper()
	r, err := s.Review(t.Context(), decisions)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// testWithdrawals takes some documents back: what remains is what a record without them holds;
// restored, everything is as before.
func testWithdrawals(t *testing.T, open func(*testing.T) ledger.Store) {
	for seed := range uint64(4) {
		rng := rand.New(rand.NewPCG(seed, 9))
		entries := Generated(t, rng, 40)
		s, without := open(t), open(t)
		add(t, s, entries)
		whole := Dump(t, s)
		var withdraw, restore []ledger.Decision
		var rest []ledger.Entry
		for _, e := range entries {
			if rng.IntN(3) > 0 {
				rest = append(rest, e)
				continue
			}
			withdraw = append(withdraw, ledger.Decision{Doc: e.Doc.ID, Verdict: ledger.Withdrawn, By: "desk"})
			restore = append(restore, ledger.Decision{Doc: e.Doc.ID, Verdict: ledger.Restored})
		}
		add(t, without, rest)
		if r := review(t, s, withdraw...); r.Applied != len(withdraw) || len(r.Refused) > 0 {
			t.Fatalf("%d withdrawals: %+v", len(withdraw), r)
		}
		if got, want := Dump(t, s), Dump(t, without); got != want {
			t.Fatalf("seed %d: with documents withdrawn:\n%s", seed, firstDifference(got, want))
		}
		checkTallies(t, s)
		checkIntervals(t, s)
		if r := review(t, s, withdraw...); r.Applied != 0 || r.Known != len(withdraw) || r.Events != 0 {
			t.Errorf("withdrawn again: %+v", r)
		}
		review(t, s, restore...)
		if got := Dump(t, s); got != whole {
			t.Fatalf("seed %d: with documents restored:\n%s", seed, firstDifference(got, whole))
		}
		checkTallies(t, s)
	}
}

func testReviews(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, known(t, `
		a 2024-08-06: NER sever_relations UKR on 2024-08-06; claimed RUS ASSAULT UKR said UKR
		b 2024-08-07: NER expel_diplomats UKR on 2024-08-07 expelled 3`))
	at := instant(t, "2024-08-20")
	r := review(t, s,
		ledger.Decision{Doc: "a", Mention: "m1", Verdict: ledger.Rejected, By: "ada", Reason: "it was a plan", Known: at},
		ledger.Decision{Doc: "a", Mention: "m9", Verdict: ledger.Rejected},
		ledger.Decision{Doc: "z", Verdict: ledger.Withdrawn},
		ledger.Decision{Doc: "a", Verdict: ledger.Rejected},
		ledger.Decision{Verdict: ledger.Withdrawn})
	if r.Applied != 1 || r.Changes != 1 || len(r.Refused) != 4 {
		t.Fatalf("reviewed: %+v", r)
	}
	for i, want := range []error{ledger.ErrNotFound, ledger.ErrNotFound, ledger.ErrInvalid, ledger.ErrInvalid} {
		if f := r.Refused[i]; f.Index != i+1 || !errors.Is(f.Err, want) {
			t.Errorf("refused: %+v, want %v", f, want)
		}
	}
	if got, want := DumpRelations(t, s), "diplomats NER UKR expelled 2024-08-07.. by NER count 3\n"; got != want {
		t.Errorf("relations: %s, want %s", got, want)
	}
	if m, err := s.Mentions(t.Context(), "a"); err != nil || len(m) != 1 || m[0].ID != "m2" {
		t.Errorf("mentions that stand: %+v, %v", m, err)
	}
	before, err := s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR", Track: "ties", Known: instant(t, "2024-08-19")})
	if err != nil || len(before) != 1 || before[0].State != "severed" {
		t.Errorf("as known before the review: %+v, %v", before, err)
	}
	review(t, s, ledger.Decision{Doc: "a", Verdict: ledger.Withdrawn, By: "bob", Reason: "the agency killed the story"})
	if claims, _, err := s.Claims(t.Context(), ledger.ClaimQuery{}); err != nil || len(claims) != 0 {
		t.Errorf("claims of a withdrawn document: %+v, %v", claims, err)
	}
	if claims, _, err := s.Claims(t.Context(), ledger.ClaimQuery{Known: at}); err != nil || len(claims) != 1 {
		t.Errorf("claims before it was withdrawn: %+v, %v", claims, err)
	}
	d, err := s.Document(t.Context(), "a")
	if err != nil || d.Withdrawn.IsZero() || d.Text == "" {
		t.Errorf("withdrawn document: %+v, %v", d, err)
	}
	list, next, err := s.Reviews(t.Context(), ledger.ReviewQuery{Doc: "a", Page: ledger.Page{Limit: 1}})
	if err != nil || len(list) != 1 || list[0].By != "bob" || list[0].Mention != "" || next == "" {
		t.Fatalf("reviews: %+v, %q, %v", list, next, err)
	}
	list, next, err = s.Reviews(t.Context(), ledger.ReviewQuery{Doc: "a", Page: ledger.Page{Limit: 1, Cursor: next}})
	if err != nil || len(list) != 1 || next != "" || list[0].Mention != "m1" || list[0].Reason != "it was a plan" || list[0].Verdict != ledger.Rejected || !list[0].Known.Equal(at) {
		t.Fatalf("reviews: %+v, %q, %v", list, next, err)
	}
	review(t, s, ledger.Decision{Doc: "a", Verdict: ledger.Restored})
	if got := DumpRelations(t, s); strings.Contains(got, "ties") {
		t.Errorf("a restored document brings back a rejected mention: %s", got)
	}
	if st := stats(t, s); st.Claims != 1 {
		t.Errorf("%d claims counted", st.Claims)
	}
	review(t, s, ledger.Decision{Doc: "a", Mention: "m1", Verdict: ledger.Restored})
	if got := DumpRelations(t, s); !strings.Contains(got, "ties NER UKR severed 2024-08-06..") {
		t.Errorf("restored: %s", got)
	}
	add(t, s, Reports(t, "c 2024-08-26: RUS accuse USA")) // the record goes on
}

// known are reports that became known on the day of their publication.
func known(t testing.TB, text string) []ledger.Entry {
	entries := Reports(t, text)
	for i := range entries {
		entries[i].Known = instant(t, entries[i].Doc.Published)
	}
	return entries
}

func testImports(t *testing.T, open func(*testing.T) ledger.Store) {
	s := open(t)
	add(t, s, known(t, `
		a 2024-08-06: NER sever_relations UKR on 2024-08-06
		b 2016-01-04: SAU sever_relations IRN on 2016-01-03`))
	date := func(y, m, d int) casus.Date { return casus.MakeDate(y, m, d) }
	seeds := []ledger.Seed{
		{A: "UKR", B: "NER", AName: "Ukraine", BName: "Niger", Track: "ties", State: "established", From: date(1992, 1, 1), Precision: casus.PrecisionBefore, Source: "table:1"},
		{A: "UKR", B: "NER", Track: "ties", State: "established", From: date(1995, 1, 1), Source: "table:2"},
		{A: "NER", B: "UKR", Track: "mission", State: "opened", From: date(2000, 1, 1), Until: date(2006, 1, 1), Source: "table:3"},
		{A: "UKR", B: "NER", Track: "mission", State: "opened", From: date(2000, 1, 1), Source: "table:4"},
		{A: "FRA", B: "NER", AName: "France", Track: "ties", State: "established", From: date(1960, 8, 3), Source: "table:5"},
		{A: "FRA", B: "NER", Track: "tides", State: "high", From: date(1960, 8, 3), Source: "table:6"},
		{A: "FRA", B: "NER", Track: "ties", State: "high", From: date(1960, 8, 3), Source: "table:7"},
		{A: "FRA", B: "FRA", Track: "ties", State: "severed", From: date(1960, 8, 3), Source: "table:8"},
		{A: "FRA", B: "NER", Track: "ties", State: "severed", Source: "table:9"},
	}
	const want = `ties FRA NER established 1960-08-03.. from table:5
ties IRN SAU severed 2016-01-03.. by SAU
mission NER UKR opened 2000-01-01..2006-01-01 from table:3
mission UKR NER opened 2000-01-01..2024-08-06 from table:4
mission UKR NER closed 2024-08-06.. *
ties NER UKR established 1992-01-01..2024-08-06 from table:1 (before)
ties NER UKR severed 2024-08-06.. by NER
`
	for round := range 2 {
		r, err := s.Import(t.Context(), seeds)
		if err != nil || len(r.Refused) != 4 || r.Added != 5*(1-round) || r.Known != 5*round {
			t.Fatalf("import: %+v, %v", r, err)
		}
		for _, f := range r.Refused {
			if f.Index < 5 || !errors.Is(f.Err, ledger.ErrInvalid) {
				t.Errorf("refused: %+v", f)
			}
		}
		if got := DumpRelations(t, s); got != want {
			t.Errorf("got:\n%swant:\n%s", got, want)
		}
	}
	if list, _, err := s.Changes(t.Context(), ledger.ChangeQuery{}); err != nil || len(list) != 2 {
		t.Errorf("imported states among the changes: %+v, %v", list, err)
	}
	others, err := s.Counterparts(t.Context(), ledger.CounterpartQuery{Actor: "NER"})
	if err != nil || len(others) != 2 || others[1].Actor != "FRA" || others[1].Name != "France" || len(others[1].States) != 1 || others[1].Sent != 0 {
		t.Errorf("counterparts: %+v, %v", others, err)
	}
	add(t, s, Reports(t, "c 2025-03-02: NER restore_relations UKR on 2025-03-01\nd 2025-04-01: FRA sever_relations NER on 2025-04-01"))
	if got := DumpRelations(t, s); !strings.Contains(got, "ties FRA NER established 1960-08-03..2025-04-01 from table:5") {
		t.Errorf("after a break:\n%s", got)
	}
	review(t, s, ledger.Decision{Source: "table:5", Verdict: ledger.Withdrawn, Reason: "wrong country"})
	if got := DumpRelations(t, s); strings.Contains(got, "table:5") || !strings.Contains(got, "ties FRA NER severed") {
		t.Errorf("with a source withdrawn:\n%s", got)
	}
	old, err := s.Ties(t.Context(), ledger.TiesQuery{A: "FRA", B: "NER", Known: stats(t, s).Known.Add(-1)})
	if err != nil || len(old) != 2 {
		t.Errorf("as known before: %+v, %v", old, err)
	}
	review(t, s, ledger.Decision{Source: "table:5", Verdict: ledger.Restored})
	if got := DumpRelations(t, s); !strings.Contains(got, "from table:5") {
		t.Errorf("with a source restored:\n%s", got)
	}
	if r := review(t, s, ledger.Decision{Source: "nowhere", Verdict: ledger.Withdrawn}); len(r.Refused) != 1 || !errors.Is(r.Refused[0].Err, ledger.ErrNotFound) {
		t.Errorf("an unknown source: %+v", r)
	}
}
