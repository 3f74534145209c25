package web

import (
	"context"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Pill is a state in one glance: the track, the state in words and in colour, and whom it binds.
type Pill struct {
	Track, State string
	Tone         string
	Pair         string // "Mali → Ukraine" where the track has a direction
	Href         string
	Inferred     bool
}

func (s *site) pill(p *page, r *casus.Relation) Pill {
	return Pill{Track: r.Track, State: spaced(r.State), Tone: tone(r.State), Pair: s.pair(r), Href: p.Dyad(r.A, r.B), Inferred: r.Inferred}
}

// pair names the two sides of a relation; an arrow leads from the one who acts.
func (s *site) pair(r *casus.Relation) string {
	between := " – "
	if t := casus.TheCodebook().Track(r.Track); t != nil && t.Ordered {
		between = " → "
	}
	return s.name(r.A) + between + s.name(r.B)
}

// evidence fetches events for one page, each once. An event that cannot be
// fetched leaves its place empty rather than failing the page.
type evidence struct {
	site   *site
	ctx    context.Context
	events map[string]*ledger.EventDetail
}

func (s *site) evidence(ctx context.Context) *evidence {
	return &evidence{s, ctx, map[string]*ledger.EventDetail{}}
}

func (e *evidence) event(id string) *ledger.EventDetail {
	if ev, ok := e.events[id]; ok {
		return ev
	}
	ev, err := e.site.store.Event(e.ctx, id)
	if err != nil {
		e.site.Log.Debug("event not fetched", "event", id, "reason", err)
		ev = nil
	}
	e.events[id] = ev
	return ev
}

// proof quotes the best sentence behind an event, nil when there is none.
func (e *evidence) proof(id string) *Proof {
	ev := e.event(id)
	if ev == nil {
		return nil
	}
	m := bestMention(ev.Mentions, ev.Status)
	if m == nil {
		return nil
	}
	return proof(id, m)
}
