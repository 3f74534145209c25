package sqlite

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// world makes documents like a news archive's: a paragraph of words with the frequencies of a language,
// one or two mentions, actors of which a few are in the news every day.
type world struct {
	rng    *rand.Rand
	words  []string
	actors []string
	word   *rand.Zipf
	actor  *rand.Zipf
	n      int
}

func newWorld() *world {
	w := &world{rng: rand.New(rand.NewPCG(1, 2))}
	for i := range 30_000 {
		w.words = append(w.words, "w"+strconv.FormatInt(int64(i*7919%1_000_003), 36))
	}
	for i := range 220 {
		w.actors = append(w.actors, fmt.Sprintf("%c%c%c", 'A'+i%26, 'A'+i/26, 'A'+i*7%26))
	}
	w.word = rand.NewZipf(w.rng, 1.1, 20, uint64(len(w.words)-1))
	w.actor = rand.NewZipf(w.rng, 1.2, 8, uint64(len(w.actors)-1))
	return w
}

var worldActs = []string{"accuse", "hold_talks", "criticize", "praise", "demand", "threaten", "attack", "attack", "attack", "impose_sanctions",
	"expel_diplomats", "sever_relations", "recall_ambassador_consultations", "sign_treaty_alliance", "arrest"}

// entry is the next document; a day has perDay of them.
func (w *world) entry(perDay int) ledger.Entry {
	var text strings.Builder
	for range 55 + w.rng.IntN(20) {
		text.WriteString(w.words[w.word.Uint64()] + " ")
	}
	date := casus.MakeDate(2001, 1, 1).AddDays(w.n / perDay)
	w.n++
	e := ledger.Entry{Doc: casus.Document{ID: fmt.Sprintf("doc-%s-%d", date, w.n), Published: date.String(), Publisher: "Agency", Text: text.String()}}
	for i := range 1 + w.rng.IntN(2) {
		e.Coding.Mentions = append(e.Coding.Mentions, w.mention(i, date))
	}
	return e
}

func (w *world) mention(i int, date casus.Date) casus.Mention {
	act := casus.TheCodebook().Act(worldActs[w.rng.IntN(len(worldActs))])
	actor := func() []casus.Actor {
		code := w.actors[w.actor.Uint64()]
		return []casus.Actor{{Text: code, Start: 3, End: 6, Code: code, Sector: "GOV", Sectors: []string{"GOV"}, ID: strings.ToLower(code), Name: "Name of " + code}}
	}
	m := casus.Mention{ID: fmt.Sprint("m", i), Type: act.Type, Act: act.Name, CAMEO: act.CAMEO, Actors: actor(), Recipients: actor(), Status: casus.Asserted,
		Sentence: casus.SentenceRef{Index: i, Start: 0, End: 100}, Trigger: casus.Quote{Start: 10, End: 15, Text: "wwwww"}, Confidence: 0.9}
	m.Date = &casus.EventDate{Start: date.AddDays(-w.rng.IntN(2)), Precision: casus.PrecisionDay, Text: "on Monday", Anchor: "published"}
	m.Date.End = m.Date.Start
	if w.rng.IntN(12) == 0 {
		m.Status = casus.Claimed
	}
	if act.Type == "ASSAULT" && w.rng.IntN(2) == 0 {
		m.Place = &casus.Place{Text: "Place", Name: fmt.Sprint("Place", w.rng.IntN(50)), Country: m.Recipients[0].Code, Precision: "city"}
	}
	return m
}

func (w *world) batch(n, perDay int) []ledger.Entry {
	out := make([]ledger.Entry, n)
	for i := range out {
		out[i] = w.entry(perDay)
	}
	return out
}

// BenchmarkAdd adds batches of 1,000 paragraphs to a store that grows.
func BenchmarkAdd(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "casus.db"))
	w := newWorld()
	for b.Loop() {
		b.StopTimer()
		entries := w.batch(1000, 150)
		b.StartTimer()
		if _, err := s.Add(b.Context(), entries); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "docs/s")
}

// BenchmarkLarge fills a store with CASUS_BENCH_DOCS documents (20,000 when unset), reports how fast the
// first and the last tenth went in, and asks.
func BenchmarkLarge(b *testing.B) {
	n, err := strconv.Atoi(os.Getenv("CASUS_BENCH_DOCS"))
	if err != nil {
		n = 20_000
	}
	s := open(b, filepath.Join(b.TempDir(), "casus.db"))
	w := newWorld()
	var spent []time.Duration
	for range n / 1000 {
		entries := w.batch(1000, max(150, n/3650))
		start := time.Now()
		if _, err := s.Add(b.Context(), entries); err != nil {
			b.Fatal(err)
		}
		spent = append(spent, time.Since(start))
	}
	tenth := max(1, len(spent)/10)
	rate := func(part []time.Duration) float64 {
		var sum time.Duration
		for _, d := range part {
			sum += d
		}
		return float64(1000*len(part)) / sum.Seconds()
	}
	stats, err := s.Stats(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d documents, %d events, %d relations, %d MB: %.0f documents/s at first, %.0f at last", stats.Documents, stats.Events, stats.Relations,
		stats.Bytes>>20, rate(spent[:tenth]), rate(spent[len(spent)-tenth:]))
	x, y := w.actors[0], w.actors[1]
	ask := func(name string, question func() error) {
		b.Run(name, func(b *testing.B) {
			var each []time.Duration
			for b.Loop() {
				start := time.Now()
				if err := question(); err != nil {
					b.Fatal(err)
				}
				each = append(each, time.Since(start))
			}
			slices.Sort(each)
			b.ReportMetric(float64(each[len(each)*99/100].Microseconds())/1000, "p99-ms")
		})
	}
	ctx := b.Context()
	ask("ties", func() error {
		a, c := w.actors[w.actor.Uint64()], w.actors[w.actor.Uint64()]
		_, err := s.Ties(ctx, ledger.TiesQuery{A: a, B: c, On: casus.MakeDate(2005, 6, 1)})
		return err
	})
	ask("all ties of the busiest pair", func() error { _, err := s.Ties(ctx, ledger.TiesQuery{A: x, B: y}); return err })
	ask("events of an actor", func() error {
		_, _, err := s.Events(ctx, ledger.EventQuery{Actors: []string{x}})
		return err
	})
	ask("events of a pair", func() error { _, _, err := s.Events(ctx, ledger.EventQuery{A: x, B: y, Pair: true}); return err })
	ask("a week's events", func() error {
		_, _, err := s.Events(ctx, ledger.EventQuery{Since: casus.MakeDate(2001, 3, 1), Until: casus.MakeDate(2001, 3, 7)})
		return err
	})
	ask("counterparts", func() error { _, err := s.Counterparts(ctx, ledger.CounterpartQuery{Actor: x}); return err })
	ask("dyad by month", func() error { _, err := s.Dyad(ctx, ledger.DyadQuery{A: x, B: y}); return err })
	ask("changes", func() error { _, _, err := s.Changes(ctx, ledger.ChangeQuery{}); return err })
	ask("search", func() error {
		_, _, err := s.Documents(ctx, ledger.DocumentQuery{Search: w.words[500], Page: ledger.Page{Limit: 20}})
		return err
	})
	ask("actors", func() error { _, _, err := s.Actors(ctx, ledger.ActorQuery{}); return err })
	ask("stats", func() error { _, err := s.Stats(ctx); return err })
}
