// Command load fills a store with generated events, past the merging of documents, and measures how
// long questions take:
//
//	go run ./internal/ledger/ledgertest/load --store load.db --events 10000000
//	go run ./internal/ledger/ledgertest/load --store postgres://postgres@127.0.0.1/load --events 10000000
//	go run ./internal/ledger/ledgertest/load --store load.db --ask 2000
//
// The world has 220 actors, of which a few are in the news every day, over 25 years; one event in ten moves one of
// the tracks. The store must be new. It is for measuring only: documents have no text of their own.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/postgres"
	"github.com/casus-events/casus/internal/ledger/sqlite"
)

const (
	actors     = 220
	firstDay   = 11323 // 2001-01-01
	days       = 9131  // 25 years
	perDoc     = 20    // events of a document
	movingPart = 10    // one event in so many moves a state
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("load: ")
	store := flag.String("store", "load.db", "file or postgres:// address, new")
	events := flag.Int("events", 0, "events to make")
	ask := flag.Int("ask", 2000, "questions of each kind to ask")
	best := flag.Int("best", 1, "ask each question so often and take the shortest answer: for machines that do other work")
	flag.Parse()
	ctx := context.Background()
	if *events > 0 {
		if err := fill(ctx, *store, *events); err != nil {
			log.Fatal(err)
		}
	}
	if err := measure(ctx, *store, *ask, *best); err != nil {
		log.Fatal(err)
	}
}

// open opens a store, of either kind.
func open(ctx context.Context, store string, readOnly bool) (ledger.Store, error) {
	if postgres.IsAddress(store) {
		return postgres.Open(ctx, store, postgres.Options{ReadOnly: readOnly})
	}
	return sqlite.Open(ctx, store, sqlite.Options{ReadOnly: readOnly})
}

// world draws actors and acts.
type world struct {
	rng    *rand.Rand
	actor  *rand.Zipf
	names  []string
	moving []*casus.Act
	other  []*casus.Act
}

func newWorld(seed uint64) *world {
	w := &world{rng: rand.New(rand.NewPCG(seed, 4))}
	for i := range actors {
		w.names = append(w.names, fmt.Sprintf("%c%c%c", 'A'+i%26, 'A'+i/26, 'A'+i*7%26))
	}
	w.actor = rand.NewZipf(w.rng, 1.2, 8, actors-1)
	book := casus.TheCodebook()
	for i := range book.Acts {
		if a := &book.Acts[i]; a.Track != "" {
			w.moving = append(w.moving, a)
		} else {
			w.other = append(w.other, a)
		}
	}
	return w
}

// pair draws two different actors by number.
func (w *world) pair() (a, b int) {
	for a == b {
		a, b = int(w.actor.Uint64()), int(w.actor.Uint64())
	}
	return a, b
}

// sink takes rows, table by table.
type sink interface {
	row(table string, values ...any) error
	finish() error
}

// filler makes events.
type filler struct {
	*world
	to      sink
	moves   map[[2]int][]ledger.Move
	parties [actors]int
	pairs   map[[2]int][3]int
}

func fill(ctx context.Context, store string, n int) error {
	s, err := open(ctx, store, false)
	if err != nil {
		return err
	}
	stats, err := s.Stats(ctx)
	if err == nil && stats.Documents > 0 {
		err = fmt.Errorf("%s holds documents already", store)
	}
	if e := s.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	begun := time.Now()
	to, err := newSink(ctx, store)
	if err != nil {
		return err
	}
	f := &filler{world: newWorld(1), to: to, moves: map[[2]int][]ledger.Move{}, pairs: map[[2]int][3]int{}}
	for i := range n {
		if err := f.event(i, n); err != nil {
			return err
		}
		if (i+1)%500_000 == 0 {
			log.Printf("%d events in %s", i+1, time.Since(begun).Round(time.Second))
		}
	}
	if err := f.rest(n); err != nil {
		return err
	}
	if err := to.finish(); err != nil {
		return err
	}
	log.Printf("%d events in %s", n, time.Since(begun).Round(time.Second))
	return nil
}

// event makes one event with its mention, and now and then the document it stands in.
func (f *filler) event(i, n int) error {
	day := firstDay + int32(int64(i)*days/int64(n))
	doc, known := int64(i/perDoc+1), int64(day)*86_400_000_000+int64(i)
	if i%perDoc == 0 {
		if err := f.document(doc, day, known); err != nil {
			return err
		}
	}
	act := f.other[f.rng.IntN(len(f.other))]
	if f.rng.IntN(movingPart) == 0 {
		act = f.moving[f.rng.IntN(len(f.moving))]
	}
	a, b := f.pair()
	id := ledger.EventID(uint64(i)*0x9e3779b97f4a7c15>>1 | 1)
	e := casus.Event{ID: id.String(), Type: act.Type, Act: act.Name, CAMEO: act.CAMEO, Status: casus.Asserted, Documents: 1, Origins: 1,
		Quad: casus.TheCodebook().Quad(act.Type), Actors: f.party(a), Recipients: f.party(b),
		Date: &casus.EventDate{Start: ledger.Date(day), End: ledger.Date(day), Precision: casus.PrecisionDay}}
	body, err := json.Marshal(&e)
	if err != nil {
		return err
	}
	var move any
	c := ledger.Composed{Event: e, Day: day, DayEnd: day, FirstReport: day}
	if m, ok := ledger.MoveOf(id, &c); ok {
		move = m.Encode()
		pair := [2]int{min(a, b), max(a, b)}
		f.moves[pair] = append(f.moves[pair], m)
	}
	mention := doc<<12 | int64(i%perDoc)
	lo, hi, dir := int64(min(a, b)+1), int64(max(a, b)+1), 1
	if a > b {
		dir = 2
	}
	f.parties[a]++
	f.parties[b]++
	count := f.pairs[[2]int{min(a, b), max(a, b)}]
	count[dir-1]++
	f.pairs[[2]int{min(a, b), max(a, b)}] = count
	for _, r := range []struct {
		table  string
		values []any
	}{
		{"mentions", []any{mention, "asserted", 0, day, day, "day", day, int64(i), fmt.Sprintf(`{"id":"m%d","type":%q,"status":"asserted"}`, i%perDoc, act.Type)}},
		{"links", []any{int64(id), mention, known, 0}},
		{"events", []any{int64(i + 1), int64(id), int64(1), known, known, day, day, "asserted", act.Type, act.Name, e.Quad, 0, 1, 1, move, string(body)}},
		{"parties", []any{int64(a + 1), day, int64(id), known, day, 1}},
		{"parties", []any{int64(b + 1), day, int64(id), known, day, 2}},
		{"dyads", []any{lo, hi, day, int64(id), known, day, dir, "asserted", act.Type, 0.0}},
	} {
		if err := f.to.row(r.table, r.values...); err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) party(n int) []casus.EventActor {
	return []casus.EventActor{{Code: f.names[n], Sector: "GOV", Name: "Name of " + f.names[n]}}
}

func (f *filler) document(seq int64, day int32, known int64) error {
	id, text := fmt.Sprintf("doc-%d", seq), "One report of many."
	err := f.to.row("docs", seq, id, ledger.TextHash(text), "", "Agency", ledger.Date(day).String(), "", "en", "load", day, seq, perDoc, known, []byte{})
	if err != nil {
		return err
	}
	return f.to.row("texts", seq, "", text)
}

// rest makes the actors, their tallies and the relations.
func (f *filler) rest(n int) error {
	for i, name := range f.names {
		if err := f.to.row("handles", int64(i+1), name, 2, name, "GOV", "", "Name of "+name, f.parties[i]); err != nil {
			return err
		}
	}
	seq := int64(0)
	for a := range actors {
		for b := a + 1; b < actors; b++ {
			pair := [2]int{a, b}
			if c, ok := f.pairs[pair]; ok {
				if err := f.to.row("pairs", int64(a+1), int64(b+1), c[0], c[1], c[2]); err != nil {
					return err
				}
			}
			list := ledger.Replay(f.moves[pair])
			for i := range list {
				seq++
				if err := f.relation(seq, pair, &list[i]); err != nil {
					return err
				}
			}
			for i := range f.moves[pair] {
				m := &f.moves[pair][i]
				if err := f.to.row("moves", int64(a+1), int64(b+1), m.Day, int64(m.Event)); err != nil {
					return err
				}
			}
		}
	}
	for name, n := range map[string]int{"documents": (n + perDoc - 1) / perDoc, "mentions": n, "events": n, "relations": int(seq)} {
		if err := f.to.row("totals", name, n); err != nil {
			return err
		}
	}
	log.Printf("%d relations", seq)
	return nil
}

func (f *filler) relation(seq int64, pair [2]int, r *casus.Relation) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	event, err := ledger.ParseEventID(r.Event)
	if err != nil {
		return err
	}
	inferred := 0
	if r.Inferred {
		inferred = 1
	}
	known := int64(ledger.DayOf(r.From)) * 86_400_000_000
	return f.to.row("relations", seq, int64(pair[0]+1), int64(pair[1]+1), r.A, r.B, r.Track, r.State, ledger.DayOf(r.From), ledger.DayOf(r.Until),
		int64(event), inferred, known, known, string(body))
}

// columns of the tables that are filled, in the order of the rows.
var columns = map[string][]string{
	"docs":      {"seq", "id", "sha256", "url", "publisher", "published", "retrieved", "language", "version", "day", "origin", "mentions", "known", "sketch"},
	"texts":     {"seq", "title", "text"},
	"mentions":  {"seq", "status", "flags", "day", "day_end", "precision", "published", "rank", "body"},
	"links":     {"event", "mention", "known_from", "by"},
	"events":    {"seq", "id", "block", "known_from", "first_known", "day", "day_end", "status", "type", "act", "quad", "historical", "documents", "origins", "move", "body"},
	"parties":   {"handle", "day", "event", "known_from", "day_end", "role"},
	"dyads":     {"lo", "hi", "day", "event", "known_from", "day_end", "dir", "status", "type", "score"},
	"handles":   {"id", "name", "is_key", "code", "sector", "rid", "label", "events"},
	"pairs":     {"lo", "hi", "ab", "ba", "joint"},
	"moves":     {"lo", "hi", "day", "event"},
	"relations": {"seq", "lo", "hi", "a", "b", "track", "state", "day", "day_until", "event", "inferred", "known_from", "first_known", "body"},
	"totals":    {"name", "n"},
}

// measure asks questions about pairs as they are in the news and prints how long the answers took.
func measure(ctx context.Context, store string, n, best int) error {
	s, err := open(ctx, store, true)
	if err != nil {
		return err
	}
	defer s.Close()
	stats, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d events, %d relations, %d MB\n", store, stats.Events, stats.Relations, stats.Bytes>>20)
	w := newWorld(2)
	for _, q := range []struct {
		name string
		ask  func(a, b string, day casus.Date) (int, error)
	}{
		{"ties of a pair on a day", func(a, b string, day casus.Date) (int, error) {
			list, err := s.Ties(ctx, ledger.TiesQuery{A: a, B: b, On: day})
			return len(list), err
		}},
		{"one track of a pair, all its intervals", func(a, b string, day casus.Date) (int, error) {
			list, err := s.Ties(ctx, ledger.TiesQuery{A: a, B: b, Track: "ties"})
			return len(list), err
		}},
		{"events of a pair, latest 100", func(a, b string, day casus.Date) (int, error) {
			list, _, err := s.Events(ctx, ledger.EventQuery{A: a, B: b, Pair: true})
			return len(list), err
		}},
		{"events of a month, first 100", func(a, b string, day casus.Date) (int, error) {
			list, _, err := s.Events(ctx, ledger.EventQuery{Since: day, Until: day.AddDays(30)})
			return len(list), err
		}},
	} {
		spent, rows := make([]time.Duration, 0, n), 0
		for range n {
			a, b := w.pair()
			day, shortest := ledger.Date(firstDay+int32(w.rng.IntN(days))), time.Duration(0)
			for i := range max(1, best) {
				start := time.Now()
				k, err := q.ask(w.names[a], w.names[b], day)
				if err != nil {
					return fmt.Errorf("%s: %w", q.name, err)
				}
				if took := time.Since(start); i == 0 || took < shortest {
					shortest = took
				}
				if i == 0 {
					rows += k
				}
			}
			spent = append(spent, shortest)
		}
		if n == 0 {
			continue
		}
		slices.Sort(spent)
		at := func(part int) float64 { return float64(spent[(n-1)*part/100].Microseconds()) / 1000 }
		fmt.Printf("%-40s %6.1f rows  p50 %8.2f ms  p99 %8.2f ms  most %8.2f ms\n", q.name, float64(rows)/float64(n), at(50), at(99), at(100))
	}
	return nil
}
