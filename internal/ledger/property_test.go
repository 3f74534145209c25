package ledger

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/casus-events/casus/internal/casus"
)

// statuses are what a history may say of an act.
var statuses = []casus.Status{casus.Asserted, casus.Claimed, casus.Denied, casus.Negated, casus.Planned, casus.Threatened, casus.Hypothetical}

// history draws the events of a few actors, some of which happened, and imported states among them.
func history(t *rapid.T) (happened, all []Move) {
	book := casus.TheCodebook()
	codes := []string{"NER", "UKR", "MLI", "IGOAFU"}
	for i := range rapid.IntRange(0, 25).Draw(t, "events") {
		day := int32(rapid.IntRange(19000, 19120).Draw(t, "day"))
		if rapid.IntRange(0, 5).Draw(t, "seeded") == 0 {
			track := &book.Tracks[rapid.IntRange(0, len(book.Tracks)-1).Draw(t, "track")]
			s := Seed{A: "NER", B: "UKR", Track: track.Name, State: rapid.SampledFrom(track.States).Draw(t, "state"), From: Date(day), Source: fmt.Sprint("table ", i)}
			if rapid.Bool().Draw(t, "ends") {
				s.Until = Date(day + int32(rapid.IntRange(0, 90).Draw(t, "length")))
			}
			if err := CheckSeed(&s); err != nil {
				t.Fatal(err)
			}
			all = append(all, s.Move())
			continue
		}
		act := rapid.SampledFrom(book.Acts).Draw(t, "act")
		c := Composed{Day: day, DayEnd: day, FirstReport: day + int32(rapid.IntRange(0, 9).Draw(t, "late"))}
		c.Weak = rapid.IntRange(0, 4).Draw(t, "weak") == 0
		c.Event = casus.Event{Act: act.Name, Type: act.Type, Status: rapid.SampledFrom(statuses).Draw(t, "status"), Date: &casus.EventDate{Start: Date(day), End: Date(day), Precision: casus.PrecisionDay}}
		c.Event.Actors = []casus.EventActor{{Code: rapid.SampledFrom(codes).Draw(t, "actor"), Sector: rapid.SampledFrom([]string{"GOV", "GOV", "REB", "CVL", "LEG"}).Draw(t, "sector")}}
		c.Event.Recipients = []casus.EventActor{{Code: rapid.SampledFrom(codes).Draw(t, "recipient"), Sector: "GOV"}}
		m, ok := MoveOf(EventID(i+1), &c)
		if ok && c.Event.Status != casus.Asserted && c.Event.Status != casus.Negated {
			t.Fatalf("a %s event moves %v", c.Event.Status, m)
		}
		if ok && act.Track == "" {
			t.Fatalf("the point event %s moves %v", act.Name, m)
		}
		if ok && m.Negated != (c.Event.Status == casus.Negated) {
			t.Fatalf("a %s event: %+v", c.Event.Status, m)
		}
		if ok {
			all = append(all, m)
		}
		if ok && !m.Negated {
			happened = append(happened, m)
		}
	}
	return happened, all
}

// Whatever the history: intervals of a line follow each other, every state explains itself by an act that happened or by
// its table, one act moves one track, and the order in which it is told does not matter.
func TestReplayProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		happened, all := history(t)
		out := Replay(all)
		tracks := map[string]string{} // event to the track its act moves
		for i := range out {
			r := &out[i]
			explain(t, r, happened)
			if !r.Inferred && r.Event != "" {
				if other, ok := tracks[r.Event]; ok && other != r.Track {
					t.Fatalf("event %s moves %s and %s", r.Event, other, r.Track)
				}
				tracks[r.Event] = r.Track
			}
			if i == 0 || out[i-1].Track != r.Track || out[i-1].A != r.A || out[i-1].B != r.B {
				continue
			}
			before := &out[i-1]
			if !before.Until.Known() || before.Until.After(r.From) || before.From.Known() && before.Until.Before(before.From) {
				t.Fatalf("%s %s–%s: %s..%s before %s", r.Track, r.A, r.B, before.From, before.Until, r.From)
			}
		}
		shuffled := rapid.Permutation(all).Draw(t, "told")
		if again := Replay(shuffled); fmt.Sprintf("%+v", again) != fmt.Sprintf("%+v", out) {
			t.Fatalf("told otherwise:\n%+v\nwas:\n%+v", again, out)
		}
	})
}

// explain checks that a state rests on what happened, or on a table.
func explain(t *rapid.T, r *casus.Relation, happened []Move) {
	if (r.Event == "") != (r.Source != "") {
		t.Fatalf("%+v names neither one event nor one source", r)
	}
	if r.Event == "" {
		return
	}
	at := slices.IndexFunc(happened, func(m Move) bool { return m.Event.String() == r.Event })
	if at < 0 {
		t.Fatalf("%+v rests on something that did not happen", r)
	}
	m := &happened[at]
	if !r.Inferred && (m.Track != r.Track || m.State != r.State || Date(m.Day) != r.From) {
		t.Fatalf("%+v is not what %+v brings", r, m)
	}
	if r.Inferred && r.Inference == "" {
		t.Fatalf("%+v does not say why", r)
	}
}
