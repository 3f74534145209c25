package web

import (
	"net/http"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// claimRow is what somebody vouches for or denies.
type claimRow struct {
	casus.Claim
	Who    []Link // the last voice, with its actor
	Chain  string // all voices, when there are several
	What   []Link
	Pieces []Piece
	Href   string
	Event  string
	Copies []Link // the same claim in other texts of one origin
	// Answered are the claims that answer it; Steps the first report of it and one of each further origin.
	Answered, Steps []Link
}

// matter is claims about the same thing side by side.
type matter struct {
	What    []Link
	For     []claimRow
	Against []claimRow
	Event   string
}

type claimsBody struct {
	Matters []matter
	Next    string
	Filter  map[string]string
	Book    *casus.Codebook
}

func (s *site) claim(p *page, c casus.Claim) claimRow {
	row := claimRow{Claim: c, Href: mentionURL(c.Doc, c.ID)}
	if c.Event != "" {
		row.Event = eventURL(c.Event)
	}
	if n := len(c.Attribution); n > 0 {
		last := c.Attribution[n-1]
		row.Who = []Link{{Text: last.Text}}
		if key := ledger.Key(last.Code, last.Sector, last.ID); key != "" {
			row.Who[0].Href = p.Actor(key)
			if pronouns[strings.ToLower(last.Text)] {
				row.Who[0].Text = s.name(key)
			}
		}
		if n > 1 {
			row.Chain = voices(c.Attribution)
		}
	} else {
		row.Who = []Link{{Text: "An unnamed voice"}}
	}
	for _, l := range c.Answers {
		row.Answered = append(row.Answered, claimLink(&l))
	}
	if len(c.Path) > 1 {
		for _, l := range c.Path {
			row.Steps = append(row.Steps, claimLink(&l))
		}
	}
	e := eventOf(&c.Mention)
	e.Status = casus.Asserted // what is claimed, in the words of a statement
	row.What = s.sentence(e)
	row.Pieces = quoted(c.SentenceText, c.Sentence, c.Trigger.Start, c.Trigger.End)
	return row
}

// claimLink leads to a claim in its text, named by paper and day.
func claimLink(l *casus.ClaimLink) Link {
	name := l.Publisher
	if name == "" {
		name = l.Doc
	}
	if d, err := casus.ParseDate(l.Published); err == nil {
		name += " (" + shortDate(d) + ")"
	}
	return Link{name, mentionURL(l.Doc, l.ID)}
}

// standingWords say how a claim fares.
func standingWords(s casus.Standing) string {
	switch s {
	case casus.OneSided:
		return "said by one side"
	case casus.Reported:
		return "also reported as fact"
	}
	return string(s)
}

// pronouns stand for a voice that the text names elsewhere.
var pronouns = map[string]bool{"it": true, "he": true, "she": true, "they": true, "we": true, "i": true, "who": true, "which": true}

func (s *site) latestClaims(r *http.Request, p *page, q ledger.ClaimQuery) ([]claimRow, error) {
	claims, _, err := s.store.Claims(r.Context(), q)
	if err != nil {
		return nil, err
	}
	if err := ledger.Weigh(r.Context(), s.store, claims, q.Known); err != nil {
		return nil, err
	}
	return s.fold(p, claims), nil
}

// fold makes rows of claims; copies of one text make one row.
func (s *site) fold(p *page, claims []casus.Claim) []claimRow {
	var rows []claimRow
	at := map[string]int{}
	for _, c := range claims {
		row := s.claim(p, c)
		key := strings.Join([]string{c.Origin, c.Matter, string(c.Status), c.SentenceText}, "\x00")
		if k, ok := at[key]; ok && c.Origin != "" && rows[k].Doc != c.Doc {
			name := c.Publisher
			if name == "" {
				name = c.Doc
			}
			rows[k].Copies = append(rows[k].Copies, Link{name, row.Href})
			continue
		}
		at[key] = len(rows)
		rows = append(rows, row)
	}
	return rows
}

// matters puts claims about the same thing together, in the order in which each first comes.
func matters(rows []claimRow) []matter {
	var out []matter
	at := map[string]int{}
	for _, row := range rows {
		k, ok := at[row.Matter]
		if !ok || row.Matter == "" {
			k = len(out)
			at[row.Matter] = k
			out = append(out, matter{What: row.What})
		}
		m := &out[k]
		if row.Status == casus.Denied {
			m.Against = append(m.Against, row)
		} else {
			m.For = append(m.For, row)
		}
		if m.Event == "" {
			m.Event = row.Event
		}
	}
	return out
}

func (s *site) claims(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Title: "Claims and denials", Section: "claims", Known: q.text("known"), Table: table("claims", r)}
	cq := ledger.ClaimQuery{By: q.actor("by"), Type: q.text("type"), Act: q.text("act"), Status: casus.Status(q.text("status")), Since: q.date("since"), Until: q.date("until"),
		Unsettled: q.flag("unsettled"), Known: q.instant("known"), Page: q.page(60)}
	for _, a := range q.Values["actor"] {
		if a != "" {
			cq.Actors = append(cq.Actors, s.key(a))
		}
	}
	if q.err != nil {
		return nil, q.err
	}
	claims, next, err := s.store.Claims(r.Context(), cq)
	if err != nil {
		return nil, err
	}
	if err := ledger.Weigh(r.Context(), s.store, claims, cq.Known); err != nil {
		return nil, err
	}
	body := claimsBody{Matters: matters(s.fold(p, claims)), Next: nextPage(r, next), Filter: map[string]string{}, Book: casus.TheCodebook()}
	for _, f := range []string{"actor", "by", "act", "status", "since", "until", "known", "unsettled"} {
		body.Filter[f] = q.text(f)
	}
	p.Body = body
	return p, nil
}
