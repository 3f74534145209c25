package web

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"github.com/casus-events/casus/internal/ledger"
)

func queryEscape(s string) string { return url.QueryEscape(s) }

// with is the query of a request with one parameter set.
func with(r *http.Request, name, value string) url.Values {
	q := r.URL.Query()
	q.Set(name, value)
	return q
}

// searchBody is what the record holds about some words.
type searchBody struct {
	Words  string
	Best   []Link // pages that the words name outright
	Near   []Link // actors somebody may have meant
	Actors []ledger.ActorSummary
	Docs   []found
	Events []eventRow
	More   Link
}

// found is a document with the place that was found.
type found struct {
	ledger.Document
	Snippet []Piece
}

// between parts the two names of a pair: "Niger and Ukraine", "MLI-UKR", "Mali / Algeria".
var between = regexp.MustCompile(`(?i)\s*(?:→|–|—|/|,|\s-\s|\s(?:and|vs\.?|versus|with)\s)\s*`)

func (s *site) search(r *http.Request) (*page, error) {
	q := s.query(r)
	words := q.text("q")
	p := &page{Title: "Search", Section: "search", Search: words}
	if q.err != nil {
		return nil, q.err
	}
	body := searchBody{Words: words}
	if words == "" {
		p.Body = body
		return p, nil
	}
	p.Title = words + " – search"
	body.Best, body.Near = s.meant(p, words)
	ctx := r.Context()
	var err error
	if body.Actors, _, err = s.store.Actors(ctx, ledger.ActorQuery{Prefix: words, Page: ledger.Page{Limit: 10}}); err != nil {
		return nil, err
	}
	docs, next, err := s.store.Documents(ctx, ledger.DocumentQuery{Search: words, Page: ledger.Page{Limit: 20}})
	if err != nil {
		return nil, err
	}
	for _, d := range docs {
		body.Docs = append(body.Docs, found{d, snippet(d.Snippet)})
	}
	if next != "" {
		body.More = Link{"All documents with these words", "/documents?q=" + queryEscape(words)}
	}
	ev := s.evidence(ctx)
	if body.Events, err = s.latestEvents(r, ev, ledger.EventQuery{Search: words, Page: ledger.Page{Limit: 20}}); err != nil {
		return nil, err
	}
	for i := range body.Events {
		body.Events[i].Proof = ev.proof(body.Events[i].ID)
	}
	p.Body = body
	return p, nil
}

// meant finds the actor or the pair that words name, and actors that come near.
func (s *site) meant(p *page, words string) (best, near []Link) {
	if s.Find == nil {
		return nil, nil
	}
	key, suggestions := s.Find(words)
	if key != "" {
		best = append(best, Link{s.name(key), p.Actor(key)})
	}
	for _, g := range suggestions {
		if g.Key != key {
			near = append(near, Link{g.Name, p.Actor(g.Key)})
		}
	}
	if parts := between.Split(words, 3); len(parts) == 2 {
		a, _ := s.Find(strings.TrimSpace(parts[0]))
		b, _ := s.Find(strings.TrimSpace(parts[1]))
		if a != "" && b != "" && a != b {
			best = append(best, Link{s.name(a) + " and " + s.name(b), p.Dyad(a, b)})
		}
	}
	return best, near
}

// snippet marks the words between « and ».
func snippet(s string) []Piece {
	var out []Piece
	for s != "" {
		i := strings.Index(s, "«")
		if i < 0 {
			return append(out, Piece{Text: s})
		}
		k := strings.Index(s[i:], "»")
		if k < 0 {
			return append(out, Piece{Text: s})
		}
		if i > 0 {
			out = append(out, Piece{Text: s[:i]})
		}
		out = append(out, Piece{Text: s[i+len("«") : i+k], Class: "found"})
		s = s[i+k+len("»"):]
	}
	return out
}
