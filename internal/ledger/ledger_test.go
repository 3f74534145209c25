package ledger

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

func TestKey(t *testing.T) {
	for _, c := range []struct{ code, sector, id, want string }{
		{"MLI", "", "", "MLI"},
		{"MLI", "GOV", "mli_president", "MLI"},
		{"MLI", "MIL", "", "MLI"},
		{"MLI", "REB", "", "MLI/REB"},
		{"MLI", "REB", "jnim", "jnim"},
		{"MLI", "CVL", "", "MLI/CVL"},
		{"MLI", "OPP", "party", "MLI/OPP"},
		{"IGOUNO", "IGO", "un", "IGOUNO"},
		{"", "REB", "jnim", "jnim"},
		{"", "REB", "", ""},
	} {
		if got := Key(c.code, c.sector, c.id); got != c.want {
			t.Errorf("Key(%q, %q, %q) = %q, want %q", c.code, c.sector, c.id, got, c.want)
		}
	}
}

func TestBlock(t *testing.T) {
	a := func(code string) casus.Actor { return casus.Actor{Code: code} }
	hostile := casus.Actor{Code: "M|+\x00", Sector: "REB"}
	m := casus.Mention{ID: "m", Type: "ASSAULT", Status: casus.Asserted, Actors: []casus.Actor{hostile}, Recipients: []casus.Actor{a("FRA"), a("FRA")}}
	doc := casus.Document{ID: "d", Published: "2024-08-06"}
	for _, p := range Prepare(&doc, &casus.Coding{Mentions: []casus.Mention{m}}) {
		for _, it := range p.Items {
			if got := ParseBlock(it.Block.String()); got != it.Block || got.B != "FRA" || strings.Contains(got.A, "|") {
				t.Errorf("block %+v reads back as %+v", it.Block, got)
			}
		}
	}
	open := Block{Status: casus.Asserted, Class: "ASSAULT", A: "RUS"}
	full := Block{Status: casus.Asserted, Class: "ASSAULT", A: "RUS", B: "UKR", Place: "UKR:kharkiv"}
	if !open.Narrows(full) || full.Narrows(open) || !slices.Contains(full.Wider(), open) {
		t.Errorf("%v and %v", open, full)
	}
	for _, w := range full.Wider() {
		if !w.Narrows(full) || w.Level() <= full.Level() {
			t.Errorf("%v of level %d leaves nothing of %v open", w, w.Level(), full)
		}
	}
}

// TestSweepMeets adds a day to swept days and sweeps again from the anchor before it: where the sweep stops,
// the rest is as a sweep of everything would have it.
func TestSweepMeets(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	sweep := func(days []int32, s Sweep, old map[int32]int32) (anchors map[int32]int32, stopped int) {
		anchors = map[int32]int32{}
		for i, d := range days {
			was, ok := old[d]
			if !ok {
				was = NoDay
			}
			a, done := s.Next(d, was)
			if done {
				return anchors, i
			}
			anchors[d] = a
		}
		return anchors, len(days)
	}
	for range 2000 {
		tolerance := int32(1 + rng.IntN(4))
		var days []int32
		for range 1 + rng.IntN(40) {
			days = append(days, int32(rng.IntN(120)))
		}
		slices.Sort(days)
		days = slices.Compact(days)
		old, _ := sweep(days, Sweep{Tolerance: tolerance, Dirty: FarFuture - 1000}, nil)
		more := int32(rng.IntN(130))
		all := slices.Compact(slices.Sorted(slices.Values(append(slices.Clone(days), more))))
		want, _ := sweep(all, Sweep{Tolerance: tolerance, Dirty: FarFuture - 1000}, nil)
		begin := 0
		for i, d := range days {
			if d < more {
				begin, _ = slices.BinarySearch(all, old[d])
				_ = i
			}
		}
		got, stopped := sweep(all[begin:], Sweep{Tolerance: tolerance, Dirty: more}, old)
		for i, d := range all {
			a, ok := got[d]
			if !ok {
				a = old[d]
			}
			if a != want[d] {
				t.Fatalf("days %v and %d, tolerance %d: anchor of %d (number %d, stopped at %d) = %d, want %d", days, more, tolerance, d, i, stopped, a, want[d])
			}
		}
	}
}

// TestReplay plays random moves: intervals of a line follow each other, the order of the moves does not matter.
func TestReplay(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	book := casus.TheCodebook()
	for range 500 {
		var moves []Move
		for i := range rng.IntN(25) {
			act := book.Acts[rng.IntN(len(book.Acts))]
			if act.Track == "" {
				continue
			}
			line := Line{act.Track, "A", "B"}
			if book.Track(act.Track).Ordered && rng.IntN(2) == 0 {
				line.A, line.B = "B", "A"
			}
			moves = append(moves, Move{Line: line, Event: EventID(i + 1), State: act.State, Act: act.Name, By: []string{line.A},
				Day: int32(rng.IntN(200)), Precision: casus.PrecisionDay, Weak: rng.IntN(4) == 0, Negated: rng.IntN(6) == 0, FirstReport: int32(rng.IntN(300))})
			if i%3 == 0 {
				moves[len(moves)-1].Count = &casus.Count{Min: i, Text: "a dozen or so"}
			}
		}
		for i := range moves {
			if got, err := DecodeMove(moves[i].Encode()); err != nil || !reflect.DeepEqual(got, moves[i]) {
				t.Fatalf("move %+v reads back as %+v, %v", moves[i], got, err)
			}
		}
		want := Replay(moves)
		rng.Shuffle(len(moves), func(i, j int) { moves[i], moves[j] = moves[j], moves[i] })
		got := Replay(moves)
		if len(got) != len(want) {
			t.Fatalf("%d intervals, %d in another order", len(want), len(got))
		}
		told := map[string]bool{}
		for i := range want {
			r := &want[i]
			if r.Event != got[i].Event || r.From != got[i].From || r.Until != got[i].Until || r.State != got[i].State {
				t.Fatalf("in another order: %+v, %+v", *r, got[i])
			}
			if r.Event == "" || r.Inferred != (r.Inference != "" && (len(r.By) == 0)) || r.Until.Known() && r.From.After(r.Until) {
				t.Fatalf("interval %+v", *r)
			}
			told[r.Event] = true
			for _, id := range r.Also {
				told[id] = true
			}
			if i == 0 {
				continue
			}
			p := &want[i-1]
			same := p.Track == r.Track && p.A == r.A && p.B == r.B
			if same && p.Until != r.From || !same && p.Until.Known() {
				t.Fatalf("after %+v comes %+v", *p, *r)
			}
		}
		for i := range moves {
			if !moves[i].Negated && !told[moves[i].Event.String()] {
				t.Fatalf("move %+v left no trace", moves[i])
			}
		}
	}
}

func TestSketch(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	words := func(n int) []string {
		out := make([]string, n)
		for i := range out {
			out[i] = string(rune('a'+rng.IntN(26))) + string(rune('a'+rng.IntN(26))) + string(rune('a'+rng.IntN(26)))
		}
		return out
	}
	report, other := words(200), words(200)
	text := func(lists ...[]string) string { return strings.Join(slices.Concat(lists...), " ") }
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"the same", text(report), text(report), true},
		{"in capitals, without points", text(report), strings.ToUpper(strings.Join(report, ". ")), true},
		{"cut", text(report), text(report[:125]), true},
		{"with more", text(report), text(report, words(60)), true},
		{"another", text(report), text(other), false},
		{"with a paragraph of another", text(report), text(report[:40], other), false},
		{"a toll that rises", "The toll of the flood in Gao and the villages around it rises to nine as two more of the missing are found, say the rescuers.",
			"The toll of the flood in Gao and the villages around it rises to twelve as the search goes on in the east, say the rescuers.", false},
		{"short and equal", "Rain fell in Gao.", "rain fell in gao", true},
		{"short and not", "Rain fell in Gao.", "rain fell in Kidal", false},
		{"none", "", "...", false},
	} {
		a, b := MakeSketch(c.a), MakeSketch(c.b)
		if Copies(a, b) != c.want || Copies(b, a) != c.want {
			t.Errorf("%s: copies = %v, %v, want %v", c.name, Copies(a, b), Copies(b, a), c.want)
		}
		packed := SketchOf(a.Bytes())
		if packed.Count != a.Count || !slices.Equal(packed.Hashes, a.Hashes) {
			t.Errorf("%s: sketch changes when packed", c.name)
		}
	}
}

func TestEventID(t *testing.T) {
	for _, id := range []EventID{1, 255, 1<<62 + 12345, 1<<63 - 1} {
		if got, err := ParseEventID(id.String()); got != id || err != nil {
			t.Errorf("%d prints as %s, reads as %d, %v", id, id, got, err)
		}
	}
	for _, s := range []string{"", "e", "e0000000000000", "ezzzzzzzzzzzzz", "x0000000000002", "e00000000000020", "E0000000000002", "e000000000000é"} {
		if id, err := ParseEventID(s); !errors.Is(err, ErrInvalid) {
			t.Errorf("ParseEventID(%q) = %d, %v", s, id, err)
		}
	}
}

func FuzzParseEventID(f *testing.F) {
	f.Add("e0000000000002")
	f.Fuzz(func(t *testing.T, s string) {
		if id, err := ParseEventID(s); err == nil && id.String() != s {
			t.Errorf("%q reads as %s", s, id)
		}
	})
}

func FuzzCut(f *testing.F) {
	f.Add("Überfall — é.", 2, 5)
	f.Add("", 0, 0)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		got, runes := Cut(text, start, end), []rune(text)
		want := ""
		if start >= 0 && start <= end && end <= len(runes) && strings.ToValidUTF8(text, "") == text {
			want = string(runes[start:end])
		} else if strings.ToValidUTF8(text, "") != text {
			return
		}
		if got != want {
			t.Errorf("Cut(%q, %d, %d) = %q, want %q", text, start, end, got, want)
		}
	})
}

func FuzzSketchOf(f *testing.F) {
	f.Add([]byte{1, 0, 0, 0, 2, 0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) { Copies(SketchOf(b), MakeSketch(string(b))) })
}
