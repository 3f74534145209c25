package web

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// dyadBody is two actors over time.
type dyadBody struct {
	A, B       Link
	On         casus.Date
	States     []standing // that hold on the day
	History    []stateRow
	Chart      *chart
	Events     []sidedEvent
	More       bool // there are more events than are shown
	Unreal     []eventRow
	Claims     []claimRow
	Chains     []*chainView // the latest in which one acted on the other among others
	EventsCSV  string
	EventsJSON string
	EventsLink string
	Last       casus.Date // the last day the record covers
}

// stateRow is an interval of a relation with the reason for it.
type stateRow struct {
	casus.Relation
	Pill    Pill
	Movers  []Link
	Proof   *Proof
	Against []Link // events that speak against it
}

// standing is the states that one event brought, with its sentence once.
type standing struct {
	Rows  []stateRow
	Proof *Proof
}

// sidedEvent is an event as the pair sees it: who acts towards whom.
type sidedEvent struct {
	eventRow
	Side Side
}

// Side says which of two actors acts.
type Side int

// Sides of an event of a pair.
const (
	Both Side = iota
	FromA
	FromB
)

// maxDyadEvents is the number of events on a pair's page; the table of all is in the interface.
const maxDyadEvents = 400

// chooseDyad leads from two names to the page of the pair, or asks for them.
func (s *site) chooseDyad(r *http.Request) (*page, error) {
	q := s.query(r)
	a, b := q.actor("a"), q.actor("b")
	if q.err != nil {
		return nil, q.err
	}
	p := &page{Title: "Two actors", Section: "dyad", On: q.text("on"), Known: q.text("known")}
	if a != "" && b != "" {
		return nil, elsewhere{p.Dyad(a, b)}
	}
	list, _, err := s.store.Actors(r.Context(), ledger.ActorQuery{Page: ledger.Page{Limit: 300}})
	if err != nil {
		return nil, err
	}
	for i := range list {
		list[i].Name = s.name(list[i].Key)
	}
	p.Body = struct {
		A, B   string
		Actors []ledger.ActorSummary
	}{q.text("a"), q.text("b"), list}
	return p, nil
}

func (s *site) dyad(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Section: "dyad", AsOf: true, On: q.text("on"), Known: q.text("known")}
	on, known := q.date("on"), q.instant("known")
	a, b := s.key(r.PathValue("a")), s.key(r.PathValue("b"))
	if q.err != nil {
		return nil, q.err
	}
	if a != r.PathValue("a") || b != r.PathValue("b") {
		return nil, elsewhere{address("/dyad/"+pathEscape(a)+"/"+pathEscape(b), q.Values)}
	}
	p.Title = s.name(a) + " and " + s.name(b)
	p.Table = address("/api/v1/ties", map[string][]string{"a": {a}, "b": {b}, "on": {p.On}, "known": {p.Known}})
	all := url.Values{"a": {a}, "b": {b}, "pair": {"true"}, "historical": {"true"}, "known": {p.Known}}
	body := dyadBody{A: Link{s.name(a), p.Actor(a)}, B: Link{s.name(b), p.Actor(b)}, On: on, EventsLink: address("/events", all)}
	if s.API != nil {
		body.EventsJSON = address("/api/v1/events", all)
		body.EventsCSV = tableURL(body.EventsJSON, "csv")
	}
	ctx := r.Context()
	relations, err := s.store.Ties(ctx, ledger.TiesQuery{A: a, B: b, Known: known})
	if err != nil {
		return nil, err
	}
	stats, err := s.store.Stats(ctx)
	if err != nil {
		return nil, err
	}
	body.Last = stats.Last
	ev := s.evidence(ctx)
	var now []stateRow
	for i := range relations {
		row := s.stateRow(p, ev, &relations[i])
		body.History = append(body.History, row)
		if holdsOn(&relations[i], on) {
			now = append(now, row)
		}
	}
	body.States = arrange(now)
	slices.SortStableFunc(body.History, func(x, y stateRow) int { return y.From.Compare(x.From) })
	events, next, err := s.store.Events(ctx, ledger.EventQuery{A: a, B: b, Pair: true, Known: known, Historical: true, Page: ledger.Page{Limit: maxDyadEvents}})
	if err != nil {
		return nil, err
	}
	body.More = next != ""
	for _, e := range events {
		body.Events = append(body.Events, sidedEvent{s.row(ev, e, len(body.Events) < 60), sideOf(&e, a, b)})
	}
	unreal, _, err := s.store.Events(ctx, ledger.EventQuery{A: a, B: b, Pair: true, Known: known, Statuses: statuses[1:], Page: ledger.Page{Limit: 20}})
	if err != nil {
		return nil, err
	}
	for _, e := range unreal {
		body.Unreal = append(body.Unreal, s.row(ev, e, true))
	}
	if body.Claims, err = s.latestClaims(r, p, ledger.ClaimQuery{Actors: []string{a, b}, Known: known, Page: ledger.Page{Limit: 20}}); err != nil {
		return nil, err
	}
	if body.Chains, err = s.chainsOf(ctx, relations, known); err != nil {
		return nil, err
	}
	body.Chart = s.chart(p, body.A.Text, body.B.Text, relations, body.Events, on, stats.Last)
	p.Body = body
	return p, nil
}

// maxChains bounds the chains on the page of a pair.
const maxChains = 3

// chainsOf are the latest chains to which moves of a pair belong.
func (s *site) chainsOf(ctx context.Context, relations []casus.Relation, known time.Time) ([]*chainView, error) {
	moves := slices.DeleteFunc(slices.Clone(relations), func(r casus.Relation) bool { return len(r.By) != 1 || r.Inferred || !r.From.Known() })
	slices.SortStableFunc(moves, func(x, y casus.Relation) int { return y.From.Compare(x.From) })
	var out []*chainView
	seen := map[string]bool{}
	for _, r := range moves[:min(len(moves), 4*maxChains)] {
		target := r.A
		if target == r.By[0] {
			target = r.B
		}
		chains, err := ledger.Chains(ctx, s.store, ledger.ChainQuery{Target: target, Since: r.From, Until: r.From, Known: known})
		if err != nil {
			return nil, err
		}
		for i := range chains {
			first := chains[i].Acts[0].Event
			if len(out) < maxChains && !seen[first] && slices.ContainsFunc(chains[i].Acts, func(a ledger.ChainAct) bool { return a.Event == r.Event }) {
				seen[first] = true
				out = append(out, s.chainView(&chains[i]))
			}
		}
	}
	return out, nil
}

func (s *site) stateRow(p *page, ev *evidence, rel *casus.Relation) stateRow {
	row := stateRow{Relation: *rel, Pill: s.pill(p, rel)}
	if rel.Event == "" { // imported: the table has it all
		row.Pill.Href = "#history"
		return row
	}
	row.Proof, row.Pill.Href = ev.proof(rel.Event), eventURL(rel.Event)
	for _, by := range rel.By {
		row.Movers = append(row.Movers, Link{s.name(by), p.Actor(by)})
	}
	for _, id := range rel.Contradicted {
		l := Link{"another report", eventURL(id)}
		if e := ev.event(id); e != nil {
			l.Text = plain(s.sentence(&e.Event))
		}
		row.Against = append(row.Against, l)
	}
	return row
}

// arrange puts states in the order of the codebook, what only follows from another act
// after that act, and puts those of one event together.
func arrange(rows []stateRow) []standing {
	rank := func(r *stateRow) int {
		return slices.IndexFunc(casus.TheCodebook().Tracks, func(t casus.Track) bool { return t.Name == r.Track })
	}
	first := map[string]int{} // event to the first track it moved
	for i := range rows {
		n, ok := first[rows[i].Event]
		if k := rank(&rows[i]); !rows[i].Inferred && (!ok || k < n) {
			first[rows[i].Event] = k
		}
	}
	place := func(r *stateRow) int {
		if n, ok := first[r.Event]; ok {
			return n
		}
		return rank(r)
	}
	inferred := map[bool]int{true: 1}
	slices.SortStableFunc(rows, func(x, y stateRow) int {
		return cmp.Or(cmp.Compare(place(&x), place(&y)), cmp.Compare(x.Event, y.Event), cmp.Compare(inferred[x.Inferred], inferred[y.Inferred]), cmp.Compare(rank(&x), rank(&y)))
	})
	var out []standing
	for _, row := range rows {
		if n := len(out); n > 0 && row.Event != "" && out[n-1].Rows[0].Event == row.Event {
			out[n-1].Rows = append(out[n-1].Rows, row)
		} else {
			out = append(out, standing{[]stateRow{row}, row.Proof})
		}
	}
	return out
}

// holdsOn reports whether a state holds on a day; without a day, whether it holds still.
func holdsOn(r *casus.Relation, on casus.Date) bool {
	if !on.Known() {
		return !r.Until.Known()
	}
	return !r.From.After(on) && (!r.Until.Known() || on.Before(r.Until))
}

// sideOf says which of the two acts; both when both do, or when it cannot be told.
func sideOf(e *casus.Event, a, b string) Side {
	switch {
	case takesPart(e.Actors, a) && takesPart(e.Recipients, b):
		return FromA
	case takesPart(e.Actors, b) && takesPart(e.Recipients, a):
		return FromB
	}
	return Both
}

func takesPart(actors []casus.EventActor, key string) bool {
	for i := range actors {
		if slices.Contains(ledger.Handles(&actors[i]), key) {
			return true
		}
	}
	return false
}
