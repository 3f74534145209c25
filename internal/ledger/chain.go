package ledger

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// Chain is a run of acts by several actors on one target within days of each other: a wave of solidarity breaks, allies
// who expel diplomats together, states that recognise one after another.
type Chain struct {
	Target  string     `json:"target"`
	Hostile bool       `json:"hostile"` // acts against the target; otherwise for it
	Actors  []string   `json:"actors"`  // in the order of their first acts
	Acts    []ChainAct `json:"acts"`    // by day, then by actor
}

// ChainAct is one act of a chain.
type ChainAct struct {
	Actor string     `json:"actor"`
	Act   string     `json:"act"`
	On    casus.Date `json:"on"`
	Event string     `json:"event"`
	// Cites are actors of the chain before it whom this actor was reported to support in those days.
	Cites []string `json:"cites,omitempty"`
}

// ChainQuery selects chains; empty fields select everything.
type ChainQuery struct {
	Target       string     // key
	Since, Until casus.Date // of any of a chain's acts
	Known        time.Time
}

const (
	// chainDays is how far apart one act of a chain is from the next: the waves of 2016, 2017 and 2018 paused for up to twelve days.
	chainDays = 14
	// chainActors make a chain by their number alone; two do where the later one cites the earlier.
	chainActors = 3
	// answerDays is how long after an act one the other way counts as its answer.
	answerDays = 30
	// chainMoves bounds the moves that are looked through for one question.
	chainMoves = 20_000
)

// hostile tells whether an act is done against its recipient, and whether it can stand in a chain at all.
func hostile(name string) (against, counts bool) {
	act := casus.TheCodebook().Act(name)
	switch {
	case act == nil || act.Track == "" || act.Track == "talks" || act.Track == "conflict" || act.Track == "case" || act.Track == "troops":
		return false, false
	case act.Type == "SANCTION" || act.Type == "COERCE":
		return true, true
	}
	switch act.State {
	case "recognized", "restored", "established", "returned":
		return false, true
	}
	return false, false
}

// target is whom a relation's mover acted on, "" where several moved it.
func target(r *casus.Relation) string {
	switch {
	case len(r.By) != 1 || r.Inferred:
		return ""
	case r.By[0] == r.A:
		return r.B
	}
	return r.A
}

// Chains finds the chains of a time, the latest first.
func Chains(ctx context.Context, s Store, q ChainQuery) ([]Chain, error) {
	since, until := q.Since, q.Until
	// A chain that touches the time may begin before it and end after it.
	if since.Known() {
		since = since.AddDays(-4 * chainDays)
	}
	if until.Known() {
		until = until.AddDays(4 * chainDays)
	}
	moves, err := movesIn(ctx, s, ChangeQuery{Actor: q.Target, Since: since, Until: until, Known: q.Known})
	if err != nil {
		return nil, err
	}
	var out []Chain
	for _, run := range runs(moves, q.Target) {
		c := makeChain(run)
		if q.Since.Known() && c.last().Before(q.Since) || q.Until.Known() && q.Until.Before(c.Acts[0].On) || len(c.Actors) < 2 {
			continue
		}
		if err := cite(ctx, s, &c, q.Known); err != nil {
			return nil, err
		}
		if len(c.Actors) >= chainActors || slices.ContainsFunc(c.Acts, func(a ChainAct) bool { return len(a.Cites) > 0 }) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y Chain) int {
		return cmp.Or(y.Acts[0].On.Compare(x.Acts[0].On), cmp.Compare(x.Target, y.Target))
	})
	return out, nil
}

func (c *Chain) last() casus.Date { return c.Acts[len(c.Acts)-1].On }

// movesIn reads every page of a question for changes.
func movesIn(ctx context.Context, s Store, q ChangeQuery) ([]casus.Relation, error) {
	var out []casus.Relation
	q.Limit = 1000
	for {
		list, next, err := s.Changes(ctx, q)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
		if q.Cursor = next; next == "" || len(out) >= chainMoves {
			return out, nil
		}
	}
}

// runs parts moves by target and direction, and those into stretches without a pause longer than chainDays.
func runs(moves []casus.Relation, only string) [][]*casus.Relation {
	type line struct {
		target  string
		against bool
	}
	byTarget := map[line][]*casus.Relation{}
	for i := range moves {
		r := &moves[i]
		against, counts := hostile(r.Act)
		t := target(r)
		if counts && t != "" && (only == "" || t == only) && (r.FromPrecision == casus.PrecisionDay || r.FromPrecision == casus.PrecisionAbout) {
			byTarget[line{t, against}] = append(byTarget[line{t, against}], r)
		}
	}
	var out [][]*casus.Relation
	for _, list := range byTarget {
		slices.SortFunc(list, func(x, y *casus.Relation) int {
			return cmp.Or(x.From.Compare(y.From), cmp.Compare(x.By[0], y.By[0]), cmp.Compare(actOrder(x.Act), actOrder(y.Act)), cmp.Compare(x.Event, y.Event))
		})
		start := 0
		for i := 1; i <= len(list); i++ {
			if i == len(list) || list[i].From.Days()-list[i-1].From.Days() > chainDays {
				out = append(out, list[start:i])
				start = i
			}
		}
	}
	return out
}

func makeChain(run []*casus.Relation) Chain {
	c := Chain{Target: target(run[0])}
	c.Hostile, _ = hostile(run[0].Act)
	for _, r := range run {
		by := r.By[0]
		if !slices.Contains(c.Actors, by) {
			c.Actors = append(c.Actors, by)
		}
		if n := len(c.Acts); n > 0 && c.Acts[n-1].Event == r.Event {
			continue
		}
		c.Acts = append(c.Acts, ChainAct{Actor: by, Act: r.Act, On: r.From, Event: r.Event})
	}
	return c
}

// cite adds to the first act of every actor whom of those before it that actor supported in those days.
func cite(ctx context.Context, s Store, c *Chain, known time.Time) error {
	var before []string
	for i := range c.Acts {
		a := &c.Acts[i]
		if slices.Contains(before, a.Actor) {
			continue
		}
		for _, other := range before {
			list, _, err := s.Events(ctx, EventQuery{A: a.Actor, B: other, Type: "SUPPORT", Since: a.On.AddDays(-3), Until: a.On.AddDays(3), Known: known, Page: Page{Limit: 1}})
			if err != nil {
				return err
			}
			if len(list) > 0 {
				a.Cites = append(a.Cites, other)
			}
		}
		before = append(before, a.Actor)
	}
	return nil
}

// Surroundings are what an act stands among.
type Surroundings struct {
	Chain   *Chain           `json:"chain,omitempty"`     // the one it belongs to
	Answers []casus.Relation `json:"answers,omitempty"`   // acts the other way in the month after it
	Answer  []casus.Relation `json:"in_answer,omitempty"` // and in the month before it
	Plans   []casus.Event    `json:"announced,omitempty"` // where the same act was announced, planned or threatened before
}

// Around finds what an event that moved a relation stands among; nothing for other events.
func Around(ctx context.Context, s Store, e *EventDetail, known time.Time) (Surroundings, error) {
	var out Surroundings
	at := slices.IndexFunc(e.Relations, func(r casus.Relation) bool { return target(&r) != "" && r.From.Known() })
	if at < 0 {
		return out, nil
	}
	r := &e.Relations[at]
	by, on := r.By[0], target(r)
	chains, err := Chains(ctx, s, ChainQuery{Target: on, Since: r.From, Until: r.From, Known: known})
	if err != nil {
		return out, err
	}
	for i := range chains {
		if slices.ContainsFunc(chains[i].Acts, func(a ChainAct) bool { return a.Event == e.ID }) {
			out.Chain = &chains[i]
		}
	}
	if err := out.exchange(ctx, s, r, by, on, known); err != nil {
		return out, err
	}
	out.Plans, _, err = s.Events(ctx, EventQuery{A: by, B: on, Act: e.Act, Statuses: []casus.Status{casus.Planned, casus.Threatened},
		Until: r.From, WithoutDate: true, Known: known, Page: Page{Limit: 10}})
	return out, err
}

// exchange finds the hostile acts between the two sides that go the other way, before and after.
func (o *Surroundings) exchange(ctx context.Context, s Store, r *casus.Relation, by, on string, known time.Time) error {
	if against, _ := hostile(r.Act); !against {
		return nil
	}
	moves, err := movesIn(ctx, s, ChangeQuery{Actor: by, Other: on, Since: r.From.AddDays(-answerDays), Until: r.From.AddDays(answerDays), Known: known})
	if err != nil {
		return err
	}
	slices.Reverse(moves) // earliest first
	for i := range moves {
		m := &moves[i]
		if against, _ := hostile(m.Act); !against || target(m) != by || m.Event == r.Event {
			continue
		}
		if m.From.Before(r.From) {
			o.Answer = append(o.Answer, *m)
		} else {
			o.Answers = append(o.Answers, *m)
		}
	}
	return nil
}
