package web

import (
	"net/http"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// actorBody is one actor: with whom it deals, what it did, what is said of it.
type actorBody struct {
	Key, Name    string
	Counterparts []counterpart
	Days         []changeDay
	Events       []eventRow
	Claims       []claimRow
	AllCSV       string
}

type counterpart struct {
	ledger.Counterpart
	Pills []Pill
	Href  string
}

func (s *site) actor(r *http.Request) (*page, error) {
	q := s.query(r)
	words := r.PathValue("key")
	key := s.key(words)
	if key != words {
		return nil, elsewhere{address("/actor/"+pathEscape(key), q.Values)}
	}
	p := &page{Title: s.name(key), Section: "actors", AsOf: true, On: q.text("on"), Known: q.text("known")}
	on, known := q.date("on"), q.instant("known")
	if q.err != nil {
		return nil, q.err
	}
	ctx := r.Context()
	list, err := s.store.Counterparts(ctx, ledger.CounterpartQuery{Actor: key, On: on, Known: known, Until: on})
	if err != nil {
		return nil, err
	}
	body := actorBody{Key: key, Name: s.name(key)}
	for _, c := range list {
		row := counterpart{Counterpart: c, Href: p.Dyad(key, c.Actor)}
		if n := s.name(c.Actor); n != c.Actor || row.Name == "" {
			row.Name = n
		}
		for i := range c.States {
			pill := s.pill(p, &c.States[i])
			if t := casus.TheCodebook().Track(pill.Track); t == nil || !t.Ordered {
				pill.Pair = ""
			}
			row.Pills = append(row.Pills, pill)
		}
		body.Counterparts = append(body.Counterparts, row)
	}
	ev := s.evidence(ctx)
	if body.Events, err = s.latestEvents(r, ev, ledger.EventQuery{Actors: []string{key}, Until: on, Known: known, Page: ledger.Page{Limit: 25}}); err != nil {
		return nil, err
	}
	for i := range body.Events {
		body.Events[i].Proof = ev.proof(body.Events[i].ID)
	}
	if body.Claims, err = s.latestClaims(r, p, ledger.ClaimQuery{Actors: []string{key}, Until: on, Known: known, Page: ledger.Page{Limit: 10}}); err != nil {
		return nil, err
	}
	said, err := s.latestClaims(r, p, ledger.ClaimQuery{By: key, Until: on, Known: known, Page: ledger.Page{Limit: 10}})
	if err != nil {
		return nil, err
	}
	body.Claims = unite(body.Claims, said)
	changes, _, err := s.store.Changes(ctx, ledger.ChangeQuery{Actor: key, Until: on, Known: known, Page: ledger.Page{Limit: 20}})
	if err != nil {
		return nil, err
	}
	if len(list)+len(body.Events)+len(body.Claims)+len(changes) == 0 && on == (casus.Date{}) && known.IsZero() {
		return nil, elsewhere{"/search?q=" + queryEscape(words)}
	}
	body.Days = s.days(p, ev, changes)
	p.Table = table("counterparts", r)
	p.Table = address("/api/v1/counterparts", with(r, "actor", key))
	p.Body = body
	return p, nil
}

// unite appends the claims that are not there yet.
func unite(rows, more []claimRow) []claimRow {
	have := map[string]bool{}
	for _, c := range rows {
		have[c.Doc+"\x00"+c.ID] = true
	}
	for _, c := range more {
		if !have[c.Doc+"\x00"+c.ID] {
			rows = append(rows, c)
		}
	}
	return rows
}

// actorsBody is the list of actors.
type actorsBody struct {
	Rows   []ledger.ActorSummary
	Next   string
	Prefix string
}

func (s *site) actors(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Title: "Actors", Section: "actors", Table: table("actors", r)}
	prefix := q.text("q")
	if q.err != nil {
		return nil, q.err
	}
	list, next, err := s.store.Actors(r.Context(), ledger.ActorQuery{Prefix: prefix, Page: q.page(200)})
	if err != nil {
		return nil, err
	}
	for i := range list {
		if n := s.name(list[i].Key); n != list[i].Key || list[i].Name == "" {
			list[i].Name = n
		}
	}
	p.Body = actorsBody{list, nextPage(r, next), prefix}
	return p, nil
}
