package web

import (
	"net/http"
	"net/url"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// changesBody is what changed: moves of relations by day, and beside them the latest
// events and claims.
type changesBody struct {
	Days   []changeDay
	Next   string
	Tracks []casus.Track
	Events []eventRow
	Claims []claimRow
	Stats  ledger.Stats
	First  bool // the plain first page
}

type changeDay struct {
	Date  casus.Date
	Words string // as precisely as it is known
	Moves []move
}

// move is one event with all the states it brought.
type move struct {
	Sentence []Link
	Href     string
	Pills    []Pill
	Why      []string // of inferred states
	Proof    *Proof
	Event    *ledger.EventDetail
	Known    string
}

func (s *site) changes(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Title: "What changed", Section: "changes", AsOf: true, Known: q.text("known"), On: q.text("on"), Table: table("changes", r, "on", "q"), Feed: "/changes.atom"}
	if actor := q.text("actor"); actor != "" {
		p.Feed = address(p.Feed, url.Values{"actor": {actor}})
	}
	cq := ledger.ChangeQuery{Since: q.date("since"), Until: q.date("until"), Track: q.text("track"), Actor: q.actor("actor"), Other: q.actor("other"),
		Inferred: q.flag("inferred"), Known: q.instant("known"), KnownAfter: q.instant("known_after"), Page: q.page(60)}
	if on := q.date("on"); on.Known() && (!cq.Until.Known() || on.Before(cq.Until)) {
		cq.Until = on
	}
	if q.err != nil {
		return nil, q.err
	}
	relations, next, err := s.store.Changes(r.Context(), cq)
	if err != nil {
		return nil, err
	}
	ev := s.evidence(r.Context())
	body := changesBody{Days: s.days(p, ev, relations), Next: nextPage(r, next), Tracks: casus.TheCodebook().Tracks, First: r.URL.RawQuery == ""}
	if body.Stats, err = s.store.Stats(r.Context()); err != nil {
		return nil, err
	}
	if body.Events, err = s.latestEvents(r, ev, ledger.EventQuery{Until: cq.Until, Known: cq.Known, Page: ledger.Page{Limit: 8}}); err != nil {
		return nil, err
	}
	if body.Claims, err = s.latestClaims(r, p, ledger.ClaimQuery{Until: cq.Until, Known: cq.Known, Page: ledger.Page{Limit: 4}}); err != nil {
		return nil, err
	}
	p.Body = body
	return p, nil
}

// days groups moves by day, and those of one event together, in the order given.
func (s *site) days(p *page, ev *evidence, relations []casus.Relation) []changeDay {
	var days []changeDay
	at := map[string]int{} // day and event to its place among the day's moves
	for i := range relations {
		rel := &relations[i]
		if words := since(*rel); len(days) == 0 || days[len(days)-1].Words != words {
			days = append(days, changeDay{Date: rel.From, Words: words})
			clear(at)
		}
		day := &days[len(days)-1]
		k, ok := at[rel.Event]
		if !ok {
			k = len(day.Moves)
			at[rel.Event] = k
			day.Moves = append(day.Moves, s.move(ev, rel))
		}
		m := &day.Moves[k]
		m.Pills = append(m.Pills, s.pill(p, rel))
		if rel.Inferred && rel.Inference != "" && !contains(m.Why, rel.Inference) {
			m.Why = append(m.Why, rel.Inference)
		}
	}
	return days
}

func (s *site) move(ev *evidence, rel *casus.Relation) move {
	m := move{Href: eventURL(rel.Event), Proof: ev.proof(rel.Event), Event: ev.event(rel.Event), Known: moment(rel.Known)}
	if m.Event != nil {
		m.Sentence = s.sentence(&m.Event.Event)
	} else {
		m.Sentence = []Link{{Text: s.pair(rel)}}
	}
	return m
}
