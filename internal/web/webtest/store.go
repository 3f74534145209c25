package webtest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Store holds a few entries in memory and answers as a store does, by going
// through all of them. It merges mentions of one act, sides and near dates, and knows no corrections.
type Store struct {
	ledger.Store // the methods that nobody asks here
	entries      []ledger.Entry
	events       []ledger.EventDetail
	relations    []casus.Relation
}

// Open returns a store that holds the entries.
func Open(entries []ledger.Entry) *Store {
	s := &Store{entries: entries}
	for i := range entries {
		for k := range entries[i].Coding.Mentions {
			s.merge(&entries[i], &entries[i].Coding.Mentions[k])
		}
	}
	slices.SortStableFunc(s.events, func(a, b ledger.EventDetail) int {
		return b.Date.Interval().Start.Compare(a.Date.Interval().Start)
	})
	for i := len(s.events) - 1; i >= 0; i-- {
		s.move(&s.events[i])
	}
	slices.Reverse(s.relations)
	return s
}

func keys(actors []casus.EventActor) []string {
	var out []string
	for _, a := range actors {
		out = append(out, ledger.Key(a.Code, a.Sector, a.ID))
	}
	return out
}

func eventActors(list []casus.Actor) (out []casus.EventActor) {
	for _, a := range list {
		out = append(out, casus.EventActor{Code: a.Code, Sector: a.Sector, ID: a.ID, Name: a.Name})
	}
	return
}

func (s *Store) origin(e *ledger.Entry) string {
	for i := range s.entries {
		if s.entries[i].Doc.SHA256 == e.Doc.SHA256 {
			return s.entries[i].Doc.ID
		}
	}
	return e.Doc.ID
}

func (s *Store) merge(e *ledger.Entry, m *casus.Mention) {
	if m.Status == casus.Claimed || m.Status == casus.Denied {
		return
	}
	em := casus.EventMention{Doc: e.Doc.ID, Mention: m.ID, Start: m.Trigger.Start, End: m.Trigger.End, Trigger: m.Trigger.Text, Sentence: m.Sentence,
		SentenceText: ledger.Cut(e.Doc.Text, m.Sentence.Start, m.Sentence.End), Status: m.Status, Historical: m.Historical, Date: m.Date,
		Attribution: m.Attribution, Counts: m.Counts, Publisher: e.Doc.Publisher, Title: e.Doc.Title, Published: e.Doc.Published, URL: e.Doc.URL, Origin: s.origin(e)}
	ev := casus.Event{Type: m.Type, Modes: m.Modes, Contexts: m.Contexts, Act: m.Act, CAMEO: m.CAMEO, Quad: m.Quad, Score: m.Score,
		Actors: eventActors(m.Actors), Recipients: eventActors(m.Recipients), Date: m.Date, Place: m.Place, Status: m.Status, Historical: m.Historical,
		Counts: m.Counts, Known: e.Known, DateWhy: "given by 1 of 1 origins"}
	for i := range s.events {
		o := &s.events[i]
		near := (o.Date == nil) == (m.Date == nil) && (m.Date == nil || abs(o.Date.Start.Days()-m.Date.Start.Days()) <= 2)
		if o.Type == m.Type && o.Act == m.Act && o.Status == m.Status && near && slices.Equal(keys(o.Actors), keys(ev.Actors)) && slices.Equal(keys(o.Recipients), keys(ev.Recipients)) {
			o.Mentions = append(o.Mentions, em)
			o.Historical = o.Historical && m.Historical
			if m.Date != nil && o.Date.Start != m.Date.Start {
				o.Variants = []casus.DateVariant{{Start: o.Date.Start, End: o.Date.End, Documents: []string{o.Mentions[0].Doc}}, {Start: m.Date.Start, End: m.Date.End, Documents: []string{e.Doc.ID}}}
				o.DateWhy = "given by 1 of 2 origins, chosen among 2 dates"
			}
			count(o)
			return
		}
	}
	ev.ID = fmt.Sprintf("e%013d", len(s.events)+1)
	ev.Mentions = []casus.EventMention{em}
	s.events = append(s.events, ledger.EventDetail{Event: ev})
	count(&s.events[len(s.events)-1])
}

func count(e *ledger.EventDetail) {
	docs, origins := map[string]bool{}, map[string]bool{}
	for _, m := range e.Mentions {
		docs[m.Doc], origins[m.Origin] = true, true
	}
	e.Documents, e.Origins = len(docs), len(origins)
}

func abs(n int) int { return max(n, -n) }

func (s *Store) move(e *ledger.EventDetail) {
	act := casus.TheCodebook().Act(e.Act)
	if act == nil || act.Track == "" || e.Status != casus.Asserted || e.Date == nil {
		return
	}
	a, b := keys(e.Actors)[0], keys(e.Recipients)[0]
	by := []string{a}
	if !casus.TheCodebook().Track(act.Track).Ordered && a > b {
		a, b = b, a
	}
	r := casus.Relation{A: a, B: b, Track: act.Track, State: act.State, From: e.Date.Start, FromPrecision: casus.PrecisionDay, By: by,
		Act: e.Act, Event: e.ID, Known: e.Known, Docs: []string{e.Mentions[0].Doc}}
	s.relations = append(s.relations, r)
	if act.State == "severed" {
		r.A, r.B, r.Track, r.State = by[0], keys(e.Recipients)[0], "ambassador", "recalled"
		r.Inferred, r.Inference = true, "broken ties end ambassadors' posts"
		s.relations = append(s.relations, r)
	}
	e.Relations = append(e.Relations, r)
}

func (s *Store) document(e *ledger.Entry) ledger.Document {
	d := ledger.Document{Document: e.Doc, Origin: s.origin(e), Mentions: len(e.Coding.Mentions), Version: e.Coding.Version, Known: e.Known}
	for i := range s.entries {
		if o := &s.entries[i]; o.Doc.ID != e.Doc.ID && s.origin(o) == d.Origin {
			d.Copies++
		}
	}
	return d
}

// Document implements ledger.Store.
func (s *Store) Document(_ context.Context, id string) (*ledger.Document, error) {
	for i := range s.entries {
		if s.entries[i].Doc.ID == id {
			d := s.document(&s.entries[i])
			return &d, nil
		}
	}
	return nil, fmt.Errorf("document %q: %w", id, ledger.ErrNotFound)
}

// Documents implements ledger.Store.
func (s *Store) Documents(_ context.Context, q ledger.DocumentQuery) ([]ledger.Document, string, error) {
	var out []ledger.Document
	for i := range s.entries {
		d := s.document(&s.entries[i])
		if q.Origin != "" && d.Origin != q.Origin || q.Publisher != "" && d.Publisher != q.Publisher {
			continue
		}
		if word := strings.ToLower(strings.Trim(q.Search, `"* `)); word != "" {
			k := strings.Index(strings.ToLower(d.Text), word)
			if k < 0 {
				continue
			}
			d.Snippet = "… " + d.Text[max(0, k-0):k] + "«" + d.Text[k:k+len(word)] + "»" + d.Text[k+len(word):min(len(d.Text), k+len(word)+80)]
		}
		if !q.Texts {
			d.Text = ""
		}
		out = append(out, d)
	}
	slices.SortStableFunc(out, func(a, b ledger.Document) int { return cmp.Compare(b.Published, a.Published) })
	return page(out, q.Page)
}

// Mentions implements ledger.Store.
func (s *Store) Mentions(_ context.Context, id string) ([]casus.Mention, error) {
	for i := range s.entries {
		if s.entries[i].Doc.ID == id {
			return s.entries[i].Coding.Mentions, nil
		}
	}
	return nil, fmt.Errorf("document %q: %w", id, ledger.ErrNotFound)
}

// page cuts a list; the cursor is the number of rows passed.
func page[T any](all []T, p ledger.Page) ([]T, string, error) {
	from := 0
	if p.Cursor != "" {
		var err error
		if from, err = strconv.Atoi(p.Cursor); err != nil || from < 0 || from > len(all) {
			return nil, "", fmt.Errorf("cursor: %w", ledger.ErrInvalid)
		}
	}
	limit := cmp.Or(p.Limit, 100)
	if from+limit < len(all) {
		return all[from : from+limit], strconv.Itoa(from + limit), nil
	}
	return all[from:], "", nil
}

// Event implements ledger.Store.
func (s *Store) Event(_ context.Context, id string) (*ledger.EventDetail, error) {
	for i := range s.events {
		if s.events[i].ID == id {
			e := s.events[i]
			return &e, nil
		}
	}
	return nil, fmt.Errorf("event %q: %w", id, ledger.ErrNotFound)
}

func takesPart(actors []casus.EventActor, key string) bool {
	return slices.ContainsFunc(actors, func(a casus.EventActor) bool { return slices.Contains(ledger.Handles(&a), key) })
}

// Events implements ledger.Store.
func (s *Store) Events(_ context.Context, q ledger.EventQuery) ([]casus.Event, string, error) {
	var out []casus.Event
	for i := range s.events {
		e := s.events[i].Event
		act := casus.TheCodebook().Act(e.Act)
		side := func(x, y string) bool {
			return (x == "" || takesPart(e.Actors, x)) && (y == "" || takesPart(e.Recipients, y))
		}
		joint := q.Pair && takesPart(e.Actors, q.A) && takesPart(e.Actors, q.B)
		date := e.Date.Interval()
		if q.Type != "" && e.Type != q.Type || q.Act != "" && e.Act != q.Act || q.Track != "" && (act == nil || act.Track != q.Track) ||
			!side(q.A, q.B) && !joint && !(q.Pair && side(q.B, q.A)) || e.Historical && !q.Historical ||
			len(q.Statuses) == 0 && e.Status != casus.Asserted || len(q.Statuses) > 0 && !slices.Contains(q.Statuses, e.Status) ||
			q.Since.Known() && date.Start.Before(q.Since) || q.Until.Known() && date.Start.After(q.Until) || e.Origins < q.MinOrigins ||
			!q.Known.IsZero() && e.Known.After(q.Known) || !e.Known.After(q.KnownAfter) && !q.KnownAfter.IsZero() {
			continue
		}
		if slices.ContainsFunc(q.Actors, func(k string) bool { return !takesPart(e.Actors, k) && !takesPart(e.Recipients, k) }) {
			continue
		}
		if word := strings.ToLower(q.Search); word != "" && !slices.ContainsFunc(e.Mentions, func(m casus.EventMention) bool {
			return strings.Contains(strings.ToLower(m.SentenceText), word)
		}) {
			continue
		}
		e.Mentions = nil
		out = append(out, e)
	}
	return page(out, q.Page)
}

// Claims implements ledger.Store.
func (s *Store) Claims(_ context.Context, q ledger.ClaimQuery) ([]casus.Claim, string, error) {
	var out []casus.Claim
	for i := range s.entries {
		e := &s.entries[i]
		for _, m := range e.Coding.Mentions {
			if m.Status != casus.Claimed && m.Status != casus.Denied || q.Status != "" && m.Status != q.Status || q.Act != "" && m.Act != q.Act {
				continue
			}
			all := append(eventActors(m.Actors), eventActors(m.Recipients)...)
			if slices.ContainsFunc(q.Actors, func(k string) bool { return !takesPart(all, k) }) {
				continue
			}
			out = append(out, casus.Claim{Mention: m, Doc: e.Doc.ID, SentenceText: ledger.Cut(e.Doc.Text, m.Sentence.Start, m.Sentence.End),
				Publisher: e.Doc.Publisher, Title: e.Doc.Title, Published: e.Doc.Published, URL: e.Doc.URL, Origin: s.origin(e), Matter: "arming", Known: e.Known})
		}
	}
	return page(out, q.Page)
}

func between(r *casus.Relation, a, b string) bool {
	return r.A == a && r.B == b || r.A == b && r.B == a
}

func holds(r *casus.Relation, on casus.Date) bool {
	return !on.Known() || !r.From.After(on) && (!r.Until.Known() || on.Before(r.Until))
}

// Ties implements ledger.Store.
func (s *Store) Ties(_ context.Context, q ledger.TiesQuery) ([]casus.Relation, error) {
	var out []casus.Relation
	for _, r := range s.relations {
		if between(&r, q.A, q.B) && holds(&r, q.On) && (q.Track == "" || q.Track == r.Track) && (q.Known.IsZero() || !r.Known.After(q.Known)) {
			out = append(out, r)
		}
	}
	return out, nil
}

// Changes implements ledger.Store.
func (s *Store) Changes(_ context.Context, q ledger.ChangeQuery) ([]casus.Relation, string, error) {
	var out []casus.Relation
	for _, r := range s.relations {
		if r.Inferred && !q.Inferred || q.Track != "" && q.Track != r.Track || q.State != "" && q.State != r.State ||
			q.Actor != "" && r.A != q.Actor && r.B != q.Actor || q.Other != "" && r.A != q.Other && r.B != q.Other ||
			q.Since.Known() && r.From.Before(q.Since) || q.Until.Known() && r.From.After(q.Until) ||
			!q.Known.IsZero() && r.Known.After(q.Known) || !q.KnownAfter.IsZero() && !r.Known.After(q.KnownAfter) {
			continue
		}
		out = append(out, r)
	}
	slices.SortStableFunc(out, func(a, b casus.Relation) int { return b.From.Compare(a.From) })
	return page(out, q.Page)
}

// Counterparts implements ledger.Store.
func (s *Store) Counterparts(_ context.Context, q ledger.CounterpartQuery) ([]ledger.Counterpart, error) {
	all := map[string]*ledger.Counterpart{}
	at := func(a casus.EventActor) *ledger.Counterpart {
		k := ledger.Key(a.Code, a.Sector, a.ID)
		if all[k] == nil {
			all[k] = &ledger.Counterpart{Actor: k, Name: a.Name}
		}
		return all[k]
	}
	for _, e := range s.events {
		if e.Status != casus.Asserted {
			continue
		}
		switch {
		case takesPart(e.Actors, q.Actor) && len(e.Recipients) > 0:
			for _, r := range e.Recipients {
				at(r).Sent++
			}
		case takesPart(e.Recipients, q.Actor):
			for _, a := range e.Actors {
				at(a).Received++
			}
		case takesPart(e.Actors, q.Actor):
			for _, a := range e.Actors {
				if ledger.Key(a.Code, a.Sector, a.ID) != q.Actor {
					at(a).Joint++
				}
			}
		}
	}
	var out []ledger.Counterpart
	for k, c := range all {
		c.States, _ = s.Ties(context.Background(), ledger.TiesQuery{A: q.Actor, B: k, On: q.On, Known: q.Known})
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b ledger.Counterpart) int {
		return cmp.Or(cmp.Compare(b.Sent+b.Received+b.Joint, a.Sent+a.Received+a.Joint), cmp.Compare(a.Actor, b.Actor))
	})
	return out, nil
}

// Dyad implements ledger.Store.
func (s *Store) Dyad(ctx context.Context, q ledger.DyadQuery) ([]ledger.DyadCount, error) {
	events, _, err := s.Events(ctx, ledger.EventQuery{A: q.A, B: q.B, Pair: true})
	var out []ledger.DyadCount
	for _, e := range events {
		d := e.Date.Interval().Start
		out = append(out, ledger.DyadCount{Start: casus.MakeDate(int(d.Year), int(d.Month), 1), By: keys(e.Actors)[0], Quad: e.Quad, Type: e.Type, Events: 1, Score: e.Score})
	}
	slices.Reverse(out)
	return out, err
}

// Actors implements ledger.Store.
func (s *Store) Actors(_ context.Context, q ledger.ActorQuery) ([]ledger.ActorSummary, string, error) {
	all := map[string]*ledger.ActorSummary{}
	for _, e := range s.events {
		for _, a := range append(slices.Clone(e.Actors), e.Recipients...) {
			k := ledger.Key(a.Code, a.Sector, a.ID)
			if e.Status != casus.Asserted || !strings.HasPrefix(strings.ToLower(k), strings.ToLower(q.Prefix)) && !strings.HasPrefix(strings.ToLower(a.Name), strings.ToLower(q.Prefix)) {
				continue
			}
			if all[k] == nil {
				all[k] = &ledger.ActorSummary{Key: k, Code: a.Code, Sector: a.Sector, ID: a.ID, Name: a.Name, Last: e.Date.Interval().Start}
			}
			all[k].Events++
			all[k].First = e.Date.Interval().Start
		}
	}
	var out []ledger.ActorSummary
	for _, a := range all {
		out = append(out, *a)
	}
	slices.SortFunc(out, func(a, b ledger.ActorSummary) int {
		return cmp.Or(cmp.Compare(b.Events, a.Events), cmp.Compare(a.Key, b.Key))
	})
	return page(out, q.Page)
}

// Stats implements ledger.Store.
func (s *Store) Stats(context.Context) (ledger.Stats, error) {
	st := ledger.Stats{Documents: len(s.entries), Events: len(s.events), Relations: len(s.relations), Schema: 1}
	for i := range s.entries {
		d := s.entries[i].Doc.PublishedDate()
		if !st.First.Known() || d.Before(st.First) {
			st.First = d
		}
		if d.After(st.Last) {
			st.Last, st.Known = d, s.entries[i].Known
		}
		st.Mentions += len(s.entries[i].Coding.Mentions)
	}
	st.Claims = 3
	st.Origins = len(s.entries) - 1
	return st, nil
}

// SchemaVersion implements ledger.Store.
func (s *Store) SchemaVersion(context.Context) (int64, error) { return 1, nil }

// Rejects implements ledger.Store.
func (s *Store) Rejects(context.Context, ledger.Page) ([]ledger.Reject, string, error) {
	return []ledger.Reject{{Source: "week.jsonl", Line: 7, Reason: "no text", Record: "=1+1", At: time.Unix(1723000000, 0)}}, "", nil
}
