package api

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// EventEvidence is one place where an event was read.
type EventEvidence struct {
	casus.EventMention
	Evidence Evidence `json:"evidence"`
}

// EventDetail is an event with its evidence and the relations it moved.
type EventDetail struct {
	casus.Event
	Mentions  []EventEvidence  `json:"mentions"`
	Relations []casus.Relation `json:"relations,omitempty"`
	ledger.Surroundings
}

// Claim is what somebody vouches for or denies, with where it was read.
type Claim struct {
	casus.Claim
	Evidence Evidence `json:"evidence"`
}

type eventsInput struct {
	Actors      []string `query:"actor,explode" doc:"takes part on either side; all of them, when repeated"`
	A           string   `query:"a" doc:"acts"`
	B           string   `query:"b" doc:"is recipient"`
	Pair        bool     `query:"pair" doc:"a and b in either direction"`
	Type        string   `query:"type" doc:"PLOVER type"`
	Mode        string   `query:"mode"`
	Context     string   `query:"context"`
	Act         string   `query:"act" doc:"act of the codebook"`
	Track       string   `query:"track" doc:"events that can move this track"`
	Quad        string   `query:"quad" enum:"verbal cooperation,material cooperation,verbal conflict,material conflict"`
	Country     string   `query:"country" doc:"of the place, ISO 3166 alpha-3"`
	Since       string   `query:"since" doc:"the event's date"`
	Until       string   `query:"until"`
	Status      []string `query:"status,explode" enum:"asserted,claimed,denied,negated,planned,threatened,hypothetical" doc:"asserted unless said"`
	Historical  bool     `query:"historical" doc:"with events known only as history"`
	Search      string   `query:"q" maxLength:"500" doc:"in the documents"`
	Doc         string   `query:"doc" maxLength:"1000" doc:"told in this document"`
	MinOrigins  int      `query:"min_origins" minimum:"0" doc:"independent origins at least"`
	Known       string   `query:"known" doc:"as known at this instant, or at the end of this day"`
	KnownAfter  string   `query:"known_after" doc:"first known after this instant, or after this day"`
	WithoutDate bool     `query:"without_date" doc:"also events without a date, when since or until is given"`
	Order       string   `query:"order" enum:"date,known" doc:"latest first, or as they came to be known"`
	PageInput
}

type claimsInput struct {
	Actors    []string `query:"actor,explode" doc:"takes part in what is claimed"`
	By        string   `query:"by" doc:"a voice in the chain of attribution"`
	Type      string   `query:"type"`
	Act       string   `query:"act"`
	Doc       string   `query:"doc" maxLength:"1000" doc:"made in this document"`
	Status    string   `query:"status" enum:"claimed,denied" doc:"both unless said"`
	Since     string   `query:"since"`
	Until     string   `query:"until"`
	Unsettled bool     `query:"unsettled" doc:"only those that no asserted event stands behind"`
	Known     string   `query:"known"`
	PageInput
}

func (s *service) registerEvents(h huma.API) {
	list(h, "/events", "listEvents", "Events, without their mentions", s.events)
	get(h, "/events/{id}", "getEvent", "One event with its evidence and the relations it moved", s.event)
	list(h, "/events/{id}/mentions", "listEventMentions", "The places where one event was read", s.eventMentions)
	list(h, "/claims", "listClaims", "What somebody vouches for or denies, how each claim fares and what answers it", s.claims)
}

// query makes the store's question of a request.
func (s *service) query(in *eventsInput) (q ledger.EventQuery, err error) {
	q = ledger.EventQuery{Actors: s.keys(in.Actors), A: s.key(in.A), B: s.key(in.B), Pair: in.Pair,
		Type: in.Type, Mode: in.Mode, Context: in.Context, Act: in.Act, Track: in.Track, Quad: in.Quad, Country: in.Country,
		Historical: in.Historical, Search: in.Search, Doc: in.Doc, MinOrigins: in.MinOrigins, WithoutDate: in.WithoutDate, Page: in.page()}
	for _, st := range in.Status {
		if st != "" {
			q.Statuses = append(q.Statuses, casus.Status(st))
		}
	}
	if in.Order == "known" {
		q.Order = ledger.ByKnown
	}
	if q.Since, q.Until, err = dates(in.Since, in.Until); err != nil {
		return
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return
	}
	q.KnownAfter, err = instant("known_after", in.KnownAfter)
	return
}

func (s *service) events(ctx context.Context, in *eventsInput) (*listOutput[casus.Event], error) {
	q, err := s.query(in)
	if err != nil {
		return nil, err
	}
	events, next, err := s.store.Events(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "events", events, next, eventColumns), nil
}

func (s *service) event(ctx context.Context, in *idInput) (*one[EventDetail], error) {
	ev, err := s.store.Event(ctx, in.ID)
	if errors.Is(err, ledger.ErrInvalid) { // no event ever had such an id
		err = fmt.Errorf("event %.40q: %w", in.ID, ledger.ErrNotFound)
	}
	if err != nil {
		return nil, s.problem(err)
	}
	out := &one[EventDetail]{EventDetail{Event: ev.Event, Relations: ev.Relations, Mentions: make([]EventEvidence, len(ev.Mentions))}}
	out.Body.Event.Mentions = nil
	if out.Body.Surroundings, err = ledger.Around(ctx, s.store, ev, time.Time{}); err != nil {
		return nil, s.problem(err)
	}
	texts := s.texts()
	for i, m := range ev.Mentions {
		out.Body.Mentions[i] = EventEvidence{m, evidence(m.Doc, texts.of(ctx, m.Doc), m.Sentence, m.Start, m.End)}
	}
	return out, nil
}

func (s *service) eventMentions(ctx context.Context, in *mentionsInput) (*listOutput[EventEvidence], error) {
	ev, err := s.event(ctx, &idInput{in.ID})
	if err != nil {
		return nil, err
	}
	return reply(&in.PageInput, "mentions", ev.Body.Mentions, "", eventMentionColumns), nil
}

func (s *service) claims(ctx context.Context, in *claimsInput) (*listOutput[Claim], error) {
	q := ledger.ClaimQuery{Actors: s.keys(in.Actors), By: s.key(in.By), Type: in.Type, Act: in.Act, Doc: in.Doc,
		Status: casus.Status(in.Status), Unsettled: in.Unsettled, Page: in.page()}
	var err error
	if q.Since, q.Until, err = dates(in.Since, in.Until); err != nil {
		return nil, err
	}
	if q.Known, err = instant("known", in.Known); err != nil {
		return nil, err
	}
	claims, next, err := s.store.Claims(ctx, q)
	if err != nil {
		return nil, s.problem(err)
	}
	if err := ledger.Weigh(ctx, s.store, claims, q.Known); err != nil {
		return nil, s.problem(err)
	}
	texts := s.texts()
	items := make([]Claim, len(claims))
	for i, c := range claims {
		items[i] = Claim{Claim: c}
		if in.Format != "csv" {
			items[i].Evidence = evidence(c.Doc, texts.of(ctx, c.Doc), c.Sentence, c.Trigger.Start, c.Trigger.End)
		}
	}
	return reply(&in.PageInput, "claims", items, next, claimColumns), nil
}
