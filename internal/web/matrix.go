package web

import (
	"cmp"
	"net/http"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// matrixBody shows how the actors of most events stand to each other on one track.
type matrixBody struct {
	Track  string
	Tracks []casus.Track
	Actors []Link
	Rows   [][]cell
}

// cell is one pair: the row's actor acts where the track has a direction.
type cell struct {
	State, Tone, Href, Title string
	Self                     bool
}

const matrixActors = 20

func (s *site) matrix(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Title: "Relations matrix", Section: "matrix", AsOf: true, On: q.text("on"), Known: q.text("known")}
	book := casus.TheCodebook()
	track := book.Track(cmp.Or(q.text("track"), "ties"))
	on, known := q.date("on"), q.instant("known")
	if q.err != nil {
		return nil, q.err
	}
	if track == nil {
		return nil, badQuery("there is no track " + q.text("track"))
	}
	p.Table = table("changes", r, "on")
	actors, _, err := s.store.Actors(r.Context(), ledger.ActorQuery{Page: ledger.Page{Limit: 3 * matrixActors}})
	if err != nil {
		return nil, err
	}
	body := matrixBody{Track: track.Name, Tracks: book.Tracks}
	states := map[[2]string]casus.Relation{}
	var keys []string
	for _, a := range actors {
		if len(keys) == matrixActors {
			break
		}
		list, err := s.store.Counterparts(r.Context(), ledger.CounterpartQuery{Actor: a.Key, On: on, Known: known, Limit: 1000})
		if err != nil {
			return nil, err
		}
		stands := false
		for _, c := range list {
			for _, rel := range c.States {
				if rel.Track != track.Name {
					continue
				}
				stands = true
				states[[2]string{rel.A, rel.B}] = rel
				if !track.Ordered {
					states[[2]string{rel.B, rel.A}] = rel
				}
			}
		}
		if stands {
			keys = append(keys, a.Key)
			body.Actors = append(body.Actors, Link{s.name(a.Key), p.Actor(a.Key)})
		}
	}
	for _, a := range keys {
		var row []cell
		for _, b := range keys {
			c := cell{Self: a == b, Href: p.Dyad(a, b)}
			if rel, ok := states[[2]string{a, b}]; ok {
				c.State, c.Tone = spaced(rel.State), tone(rel.State)
				c.Title = s.pair(&rel) + ": " + rel.Track + " " + c.State + " since " + shortDate(rel.From)
			}
			row = append(row, c)
		}
		body.Rows = append(body.Rows, row)
	}
	p.Body = body
	return p, nil
}
