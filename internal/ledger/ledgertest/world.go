package ledgertest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// World makes documents like a news archive's: a paragraph of words with the frequencies of a language,
// one or two mentions, actors of which a few are in the news every day. It always makes the same ones.
type World struct {
	Words, Actors []string
	rng           *rand.Rand
	word          *rand.Zipf
	actor         *rand.Zipf
	n             int
}

// NewWorld makes a world of so many actors, at most 676.
func NewWorld(actors int) *World {
	w := &World{rng: rand.New(rand.NewPCG(1, 2))}
	for i := range 30_000 {
		w.Words = append(w.Words, "w"+strconv.FormatInt(int64(i*7919%1_000_003), 36))
	}
	for i := range actors {
		w.Actors = append(w.Actors, fmt.Sprintf("%c%c%c", 'A'+i%26, 'A'+i/26, 'A'+i*7%26))
	}
	w.word = rand.NewZipf(w.rng, 1.1, 20, uint64(len(w.Words)-1))
	w.actor = rand.NewZipf(w.rng, 1.2, 8, uint64(len(w.Actors)-1))
	return w
}

var worldActs = []string{"accuse", "hold_talks", "criticize", "praise", "demand", "threaten", "attack", "attack", "attack", "impose_sanctions",
	"expel_diplomats", "sever_relations", "recall_ambassador_consultations", "sign_treaty_alliance", "arrest"}

// Entry is the next document; a day has perDay of them.
func (w *World) Entry(perDay int) ledger.Entry {
	var text strings.Builder
	for range 55 + w.rng.IntN(20) {
		text.WriteString(w.Words[w.word.Uint64()] + " ")
	}
	date := casus.MakeDate(2001, 1, 1).AddDays(w.n / perDay)
	w.n++
	e := ledger.Entry{Doc: casus.Document{ID: fmt.Sprintf("doc-%s-%d", date, w.n), Published: date.String(), Publisher: "Agency", Text: text.String()}}
	for i := range 1 + w.rng.IntN(2) {
		e.Coding.Mentions = append(e.Coding.Mentions, w.mention(i, date))
	}
	return e
}

// Actor is one in the news.
func (w *World) Actor() string { return w.Actors[w.actor.Uint64()] }

func (w *World) mention(i int, date casus.Date) casus.Mention {
	act := casus.TheCodebook().Act(worldActs[w.rng.IntN(len(worldActs))])
	actor := func() []casus.Actor {
		code := w.Actor()
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

// Batch makes n documents.
func (w *World) Batch(n, perDay int) []ledger.Entry {
	out := make([]ledger.Entry, n)
	for i := range out {
		out[i] = w.Entry(perDay)
	}
	return out
}

// Fill adds n documents in batches and reports how many a second went in at first and at last.
func Fill(b testing.TB, s ledger.Store, w *World, n int) {
	b.Helper()
	const batch = 1000
	perDay := max(150, n/3650)
	var spent []time.Duration
	for range n / batch {
		entries := w.Batch(batch, perDay)
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
		return float64(batch*len(part)) / sum.Seconds()
	}
	b.Logf("%d documents: %.0f a second at first, %.0f at last", n, rate(spent[:tenth]), rate(spent[len(spent)-tenth:]))
}
