package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// NamedRelation is a state with the names of its two sides.
type NamedRelation struct {
	casus.Relation
	AName string `json:"a_name,omitempty"`
	BName string `json:"b_name,omitempty"`
}

type tiesInput struct {
	A     string `query:"a" required:"true" doc:"code, actor's key or name"`
	B     string `query:"b" required:"true"`
	On    string `query:"on" doc:"the states that hold on this day; all intervals unless said"`
	Known string `query:"known" doc:"as known at this instant, or at the end of this day"`
	Track string `query:"track"`
	PageInput
}

type changesInput struct {
	Since      string `query:"since" doc:"the day a state begins"`
	Until      string `query:"until"`
	Track      string `query:"track"`
	State      string `query:"state"`
	Actor      string `query:"actor" doc:"one side"`
	Other      string `query:"other" doc:"the other side"`
	Inferred   bool   `query:"inferred" doc:"with states that only follow from another act"`
	Imported   bool   `query:"imported" doc:"with states that a table says"`
	Known      string `query:"known"`
	KnownAfter string `query:"known_after" doc:"came to be known after this instant, or after this day"`
	PageInput
}

type dyadInput struct {
	A      string `query:"a" required:"true"`
	B      string `query:"b" required:"true"`
	Since  string `query:"since"`
	Until  string `query:"until"`
	Period string `query:"period" enum:"day,month,year" doc:"month unless said"`
	Known  string `query:"known"`
	PageInput
}

func (s *service) registerRelations(h huma.API) {
	list(h, "/ties", "listTies", "How two actors stand, or stood: the states of all tracks between them", s.ties)
	list(h, "/changes", "listChanges", "Moves of relations, latest first", s.changes)
	list(h, "/chains", "listChains", "Runs of acts by several actors on one target within days", s.chains)
	list(h, "/reviews", "listReviews", "Documents withdrawn, mentions rejected, and by whom", s.reviews)
	list(h, "/dyad", "countDyad", "Numbers of events between two actors by period and kind", s.dyad)
}

var relationColumns = []column[NamedRelation]{
	text("a", func(r *NamedRelation) string { return r.A }),
	text("a_name", func(r *NamedRelation) string { return r.AName }),
	text("b", func(r *NamedRelation) string { return r.B }),
	text("b_name", func(r *NamedRelation) string { return r.BName }),
	number("track", func(r *NamedRelation) string { return r.Track }),
	number("state", func(r *NamedRelation) string { return r.State }),
	number("from", func(r *NamedRelation) string { return r.From.String() }),
	number("until", func(r *NamedRelation) string { return r.Until.String() }),
	number("from_precision", func(r *NamedRelation) string { return string(r.FromPrecision) }),
	text("by", func(r *NamedRelation) string { return joined(r.By) }),
	number("act", func(r *NamedRelation) string { return r.Act }),
	text("event", func(r *NamedRelation) string { return r.Event }),
	text("source", func(r *NamedRelation) string { return r.Source }),
	text("docs", func(r *NamedRelation) string { return joined(r.Docs) }),
	number("inferred", func(r *NamedRelation) string { return yes(r.Inferred) }),
	text("inference", func(r *NamedRelation) string { return r.Inference }),
	text("contradicted", func(r *NamedRelation) string { return joined(r.Contradicted) }),
	number("known", func(r *NamedRelation) string { return moment(r.Known) }),
}

var dyadColumns = []column[ledger.DyadCount]{
	number("start", func(c *ledger.DyadCount) string { return c.Start.String() }),
	text("by", func(c *ledger.DyadCount) string { return c.By }),
	number("quad", func(c *ledger.DyadCount) string { return c.Quad }),
	number("type", func(c *ledger.DyadCount) string { return c.Type }),
	number("events", func(c *ledger.DyadCount) string { return whole(c.Events) }),
	number("score", func(c *ledger.DyadCount) string { return decimal(c.Score) }),
}

func (s *service) named(relations []casus.Relation) []NamedRelation {
	out := make([]NamedRelation, len(relations))
	for i, r := range relations {
		out[i] = NamedRelation{r, s.name(r.A), s.name(r.B)}
	}
	return out
}

func (s *service) ties(ctx context.Context, in *tiesInput) (*listOutput[NamedRelation], error) {
	q := ledger.TiesQuery{A: s.key(in.A), B: s.key(in.B), Track: in.Track}
	var err error
	if q.On, err = date("on", in.On); err != nil {
		return nil, err
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	relations, err := s.store.Ties(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "ties", s.named(relations), "", relationColumns), nil
}

func (s *service) changes(ctx context.Context, in *changesInput) (*listOutput[NamedRelation], error) {
	q := ledger.ChangeQuery{Track: in.Track, State: in.State, Actor: s.key(in.Actor), Other: s.key(in.Other),
		Inferred: in.Inferred, Imported: in.Imported, Page: in.page()}
	var err error
	if q.Since, q.Until, err = dates(in.Since, in.Until); err != nil {
		return nil, err
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	if q.KnownAfter, err = instant("known_after", in.KnownAfter); err != nil {
		return nil, err
	}
	relations, next, err := s.store.Changes(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "changes", s.named(relations), next, relationColumns), nil
}

func (s *service) dyad(ctx context.Context, in *dyadInput) (*listOutput[ledger.DyadCount], error) {
	q := ledger.DyadQuery{A: s.key(in.A), B: s.key(in.B), Period: ledger.Period(in.Period)}
	var err error
	if q.Since, q.Until, err = dates(in.Since, in.Until); err != nil {
		return nil, err
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	counts, err := s.store.Dyad(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "dyad", counts, "", dyadColumns), nil
}

type chainsInput struct {
	Target string `query:"target" doc:"code, actor's key or name"`
	Since  string `query:"since" doc:"of any of a chain's acts"`
	Until  string `query:"until"`
	Known  string `query:"known"`
	PageInput
}

var chainColumns = []column[ledger.Chain]{
	text("target", func(c *ledger.Chain) string { return c.Target }),
	number("hostile", func(c *ledger.Chain) string { return yes(c.Hostile) }),
	text("actors", func(c *ledger.Chain) string { return joined(c.Actors) }),
	text("acts", func(c *ledger.Chain) string {
		return each(c.Acts, func(a ledger.ChainAct) string { return a.On.String() + " " + a.Actor + " " + a.Act })
	}),
	text("events", func(c *ledger.Chain) string { return each(c.Acts, func(a ledger.ChainAct) string { return a.Event }) }),
}

// chains lists chains, the latest first, at most as many as a page holds.
func (s *service) chains(ctx context.Context, in *chainsInput) (*listOutput[ledger.Chain], error) {
	q := ledger.ChainQuery{Target: s.key(in.Target)}
	var err error
	if q.Since, q.Until, err = dates(in.Since, in.Until); err != nil {
		return nil, err
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	chains, err := ledger.Chains(ctx, s.store, q)
	if err != nil {
		return nil, s.problem(err)
	}
	if n := in.page().Limit; n > 0 && len(chains) > n {
		chains = chains[:n]
	}
	return reply(&in.PageInput, "chains", chains, "", chainColumns), nil
}

type reviewsInput struct {
	Doc   string `query:"doc" maxLength:"1000"`
	Known string `query:"known"`
	PageInput
}

var reviewColumns = []column[ledger.Decision]{
	number("known", func(d *ledger.Decision) string { return moment(d.Known) }),
	number("verdict", func(d *ledger.Decision) string { return string(d.Verdict) }),
	text("doc", func(d *ledger.Decision) string { return d.Doc }),
	text("mention", func(d *ledger.Decision) string { return d.Mention }),
	text("source", func(d *ledger.Decision) string { return d.Source }),
	text("by", func(d *ledger.Decision) string { return d.By }),
	text("reason", func(d *ledger.Decision) string { return d.Reason }),
}

func (s *service) reviews(ctx context.Context, in *reviewsInput) (*listOutput[ledger.Decision], error) {
	q := ledger.ReviewQuery{Doc: in.Doc, Page: in.page()}
	var err error
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	list, next, err := s.store.Reviews(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "reviews", list, next, reviewColumns), nil
}
