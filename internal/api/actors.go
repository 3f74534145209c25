package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

type actorsInput struct {
	Prefix string `query:"q" maxLength:"500" doc:"beginning of key or name"`
	PageInput
}

type counterpartsInput struct {
	Actor string `query:"actor" required:"true" doc:"code, actor's key or name"`
	On    string `query:"on" doc:"states that hold on this day; now unless said"`
	Known string `query:"known"`
	Since string `query:"since" doc:"of the events counted"`
	Until string `query:"until"`
	PageInput
}

func (s *service) registerActors(h huma.API) {
	list(h, "/actors", "listActors", "Actors of events, most events first", s.actors)
	list(h, "/counterparts", "listCounterparts", "With whom an actor deals, and the states that hold", s.counterparts)
}

var actorColumns = []column[ledger.ActorSummary]{
	text("key", func(a *ledger.ActorSummary) string { return a.Key }),
	text("code", func(a *ledger.ActorSummary) string { return a.Code }),
	text("sector", func(a *ledger.ActorSummary) string { return a.Sector }),
	text("id", func(a *ledger.ActorSummary) string { return a.ID }),
	text("name", func(a *ledger.ActorSummary) string { return a.Name }),
	number("events", func(a *ledger.ActorSummary) string { return whole(a.Events) }),
	number("first", func(a *ledger.ActorSummary) string { return a.First.String() }),
	number("last", func(a *ledger.ActorSummary) string { return a.Last.String() }),
}

var counterpartColumns = []column[ledger.Counterpart]{
	text("actor", func(c *ledger.Counterpart) string { return c.Actor }),
	text("name", func(c *ledger.Counterpart) string { return c.Name }),
	text("states", func(c *ledger.Counterpart) string {
		return each(c.States, func(r casus.Relation) string { return r.Track + "=" + r.State })
	}),
	number("sent", func(c *ledger.Counterpart) string { return whole(c.Sent) }),
	number("received", func(c *ledger.Counterpart) string { return whole(c.Received) }),
	number("joint", func(c *ledger.Counterpart) string { return whole(c.Joint) }),
	number("first", func(c *ledger.Counterpart) string { return c.First.String() }),
	number("last", func(c *ledger.Counterpart) string { return c.Last.String() }),
}

func (s *service) actors(ctx context.Context, in *actorsInput) (*listOutput[ledger.ActorSummary], error) {
	actors, next, err := s.store.Actors(ctx, ledger.ActorQuery{Prefix: in.Prefix, Page: in.page()})
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "actors", actors, next, actorColumns), nil
}

func (s *service) counterparts(ctx context.Context, in *counterpartsInput) (*listOutput[ledger.Counterpart], error) {
	q := ledger.CounterpartQuery{Actor: s.key(in.Actor), Limit: in.page().Limit}
	var err error
	if q.On, err = date("on", in.On); err != nil {
		return nil, err
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	if q.Since, q.Until, err = dates(in.Since, in.Until); err != nil {
		return nil, err
	}
	counterparts, err := s.store.Counterparts(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "counterparts", counterparts, "", counterpartColumns), nil
}
