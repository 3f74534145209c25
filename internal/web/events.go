package web

import (
	"net/http"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// eventRow is an event in a list.
type eventRow struct {
	casus.Event
	Sentence []Link
	Figures  []figure
	Proof    *Proof
}

// eventsBody is a list of events and the filters that chose them.
type eventsBody struct {
	Rows     []eventRow
	Next     string
	Filter   map[string]string
	Chosen   map[string]bool // statuses
	Book     *casus.Codebook
	Further  bool             // a filter of the second row is set
	Types    []casus.TypeInfo // without modes
	Statuses []casus.Status
}

var statuses = []casus.Status{casus.Asserted, casus.Planned, casus.Threatened, casus.Negated, casus.Hypothetical}

func (s *site) row(ev *evidence, e casus.Event, quote bool) eventRow {
	row := eventRow{Event: e, Sentence: s.sentence(&e), Figures: figures(e.Counts)}
	if quote {
		row.Proof = ev.proof(e.ID)
	}
	return row
}

func (s *site) latestEvents(r *http.Request, ev *evidence, q ledger.EventQuery) ([]eventRow, error) {
	events, _, err := s.store.Events(r.Context(), q)
	var rows []eventRow
	for _, e := range events {
		rows = append(rows, s.row(ev, e, false))
	}
	return rows, err
}

// eventFilters are the parameters of the list of events that hold one value.
var eventFilters = []string{"a", "b", "type", "mode", "act", "track", "country", "since", "until", "known", "known_after", "min_origins", "q"}

func (s *site) events(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Title: "Events", Section: "events", Known: q.text("known"), Table: table("events", r)}
	eq := ledger.EventQuery{A: q.actor("a"), B: q.actor("b"), Pair: q.flag("pair"), Type: q.text("type"), Mode: q.text("mode"), Act: q.text("act"),
		Track: q.text("track"), Country: q.text("country"), Since: q.date("since"), Until: q.date("until"), Search: q.text("q"),
		Historical: q.flag("historical"), Known: q.instant("known"), KnownAfter: q.instant("known_after"), Page: q.page(50)}
	if q.text("min_origins") == "2" {
		eq.MinOrigins = 2
	}
	for _, a := range q.Values["actor"] {
		if a != "" {
			eq.Actors = append(eq.Actors, s.key(a))
		}
	}
	body := eventsBody{Filter: map[string]string{}, Chosen: map[string]bool{}, Book: casus.TheCodebook(), Statuses: statuses}
	for _, st := range q.Values["status"] {
		if st != "" {
			eq.Statuses = append(eq.Statuses, casus.Status(st))
			body.Chosen[st] = true
		}
	}
	if q.err != nil {
		return nil, q.err
	}
	for _, f := range append(eventFilters, "actor", "pair", "historical") {
		body.Filter[f] = q.text(f)
	}
	for _, f := range []string{"a", "b", "pair", "track", "country", "q", "known", "status", "historical", "min_origins"} {
		body.Further = body.Further || q.text(f) != ""
	}
	for _, t := range body.Book.Types {
		if t.Mode == "" {
			body.Types = append(body.Types, t)
		}
	}
	events, next, err := s.store.Events(r.Context(), eq)
	if err != nil {
		return nil, err
	}
	ev := s.evidence(r.Context())
	for _, e := range events {
		body.Rows = append(body.Rows, s.row(ev, e, true))
	}
	body.Next = nextPage(r, next)
	p.Body = body
	return p, nil
}
