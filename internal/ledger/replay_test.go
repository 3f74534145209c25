package ledger

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

// lineOfRelation is the line that an interval stands on.
func lineOfRelation(r *casus.Relation) Line { return Line{r.Track, r.A, r.B} }

// replayAgain is what a store does when moves changed: it keeps what began before and replays the rest.
func replayAgain(before []casus.Relation, moves []Move, changed int32, events []EventID) []casus.Relation {
	from, since := ReplayWindow(changed)
	last := map[Line]casus.Relation{}
	var kept []casus.Relation
	for _, r := range before {
		if d := DayOf(r.From); d != NoDay && d < from {
			last[lineOfRelation(&r)] = r
		}
	}
	var held []casus.Relation
	for _, r := range before {
		l, ok := last[lineOfRelation(&r)]
		switch {
		case !ok: // made again
		case r.Event == l.Event && r.State == l.State && r.Inferred == l.Inferred:
			held = append(held, r)
		case DayOf(r.From) < from:
			kept = append(kept, r)
		}
	}
	later := slices.DeleteFunc(slices.Clone(moves), func(m Move) bool { return m.Day < since })
	out := append(kept, ReplayFrom(from, held, later, events)...)
	SortRelations(out)
	return out
}

// Moves come, go and change in any order; replaying only what they can change gives what replaying everything does.
func TestReplayFrom(t *testing.T) {
	acts := []string{"sever_relations", "restore_relations", "appoint_accredit_ambassador", "recall_ambassador_consultations", "open_reopen_embassy",
		"expel_diplomats", "impose_sanctions", "ease_lift_sanctions", "establish_relations"}
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 3))
		days := []int{40, 200, 2000}[seed%3]
		book := casus.TheCodebook()
		random := func(id EventID) Move {
			var act *casus.Act
			for act == nil {
				act = book.Act(acts[rng.IntN(len(acts))])
			}
			a, b := "MLI", "NER"
			if book.Track(act.Track).Ordered && rng.IntN(2) == 0 {
				a, b = b, a
			}
			by := []string{[]string{"MLI", "NER"}[rng.IntN(2)]}
			return Move{Line: Line{act.Track, a, b}, Event: id, State: act.State, Act: act.Name, By: by, Day: 15000 + int32(rng.IntN(days)),
				Precision: casus.PrecisionDay, Weak: rng.IntN(5) == 0, Negated: rng.IntN(6) == 0, FirstReport: 15000 + int32(days)}
		}
		var moves []Move
		var have []casus.Relation
		for step := range 150 {
			var events []EventID
			changed := FarFuture
			for range 1 + rng.IntN(3) {
				at := rng.IntN(len(moves) + 1)
				switch {
				case at < len(moves) && rng.IntN(3) == 0: // taken back
					events, changed = append(events, moves[at].Event), min(changed, moves[at].Day)
					moves = slices.Delete(moves, at, at+1)
				case at < len(moves) && rng.IntN(2) == 0: // told otherwise
					m := random(moves[at].Event)
					events, changed = append(events, m.Event), min(changed, moves[at].Day, m.Day)
					moves[at] = m
				default:
					m := random(EventID(step*10 + len(events) + 1))
					events, changed = append(events, m.Event), min(changed, m.Day)
					moves = append(moves, m)
				}
			}
			have = replayAgain(have, moves, changed, events)
			want := Replay(moves)
			SortRelations(want)
			if len(want) != len(have) {
				t.Fatalf("seed %d, step %d: %d intervals, want %d", seed, step, len(have), len(want))
			}
			for i := range want {
				if !reflect.DeepEqual(want[i], have[i]) {
					t.Fatalf("seed %d, step %d:\ngot  %+v\nwant %+v", seed, step, have[i], want[i])
				}
			}
		}
	}
}
