package web

import (
	"net/http"
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// documentBody is a stored text with everything that was read in it.
type documentBody struct {
	*ledger.Document
	Pieces   []Piece
	Readings []reading
	Copies   []ledger.Document
	External string
}

// reading is a mention in the list beside the text.
type reading struct {
	casus.Mention
	Anchor   string
	Sentence []Link
	Chain    string
	Event    string // address of the event behind it, or of events like it
	Figures  []figure
}

func (s *site) document(r *http.Request) (*page, error) {
	id := r.PathValue("id")
	doc, err := s.store.Document(r.Context(), id)
	if err != nil {
		return nil, err
	}
	mentions, err := s.store.Mentions(r.Context(), id)
	if err != nil {
		return nil, err
	}
	p := &page{Title: doc.Title, Section: "documents"}
	if p.Title == "" {
		p.Title = "Document " + doc.ID
	}
	p.Whole = "/api/v1/documents/" + pathEscape(doc.ID)
	p.Table = p.Whole + "/mentions"
	body := documentBody{Document: doc, External: external(doc.URL)}
	text := []rune(doc.Text)
	var marks []stretch
	ev := s.evidence(r.Context())
	finder := eventFinder{evidence: ev, doc: id, budget: maxLookups}
	for i := range mentions {
		m := &mentions[i]
		marks = append(marks, stretch{start: m.Sentence.Start, end: m.Sentence.End},
			stretch{start: m.Trigger.Start, end: m.Trigger.End, trigger: true, anchor: anchor(m.ID)})
		body.Readings = append(body.Readings, reading{Mention: *m, Anchor: "#" + anchor(m.ID), Sentence: s.sentence(eventOf(m)), Chain: voices(m.Attribution),
			Event: finder.find(m), Figures: figures(m.Counts)})
	}
	body.Pieces = pieces(text, 0, len(text), marks)
	if doc.Copies > 0 {
		if body.Copies, _, err = s.store.Documents(r.Context(), ledger.DocumentQuery{Origin: doc.Origin, Page: ledger.Page{Limit: 50}}); err != nil {
			return nil, err
		}
		body.Copies = slices.DeleteFunc(body.Copies, func(d ledger.Document) bool { return d.ID == doc.ID })
	}
	p.Body = body
	return p, nil
}

// eventOf is a mention seen as an event, to put it into words.
func eventOf(m *casus.Mention) *casus.Event {
	e := &casus.Event{Type: m.Type, Modes: m.Modes, Act: m.Act, Status: m.Status, Quad: m.Quad, Date: m.Date}
	for _, side := range []struct {
		from []casus.Actor
		to   *[]casus.EventActor
	}{{m.Actors, &e.Actors}, {m.Recipients, &e.Recipients}} {
		for _, a := range side.from {
			name := a.Name
			if name == "" {
				name = a.Text
			}
			*side.to = append(*side.to, casus.EventActor{Code: a.Code, Sector: a.Sector, ID: a.ID, Name: name})
		}
	}
	return e
}

// maxLookups bounds the questions that one document's page asks of the store to find
// the events behind its mentions.
const maxLookups = 120

// eventFinder finds the event that a mention is evidence of, by asking for events of its
// kind and sides and looking among their mentions.
type eventFinder struct {
	*evidence
	doc    string
	budget int
}

func (f *eventFinder) find(m *casus.Mention) string {
	for _, ev := range f.events {
		if f.holds(ev, m) {
			return eventURL(ev.ID)
		}
	}
	if m.Status == casus.Claimed || m.Status == casus.Denied { // makes no event of its own
		return ""
	}
	q := ledger.EventQuery{Type: m.Type, Act: m.Act, Statuses: []casus.Status{m.Status}, Historical: true, Page: ledger.Page{Limit: 20}}
	for _, a := range append(slices.Clone(m.Actors), m.Recipients...) {
		if k := ledger.Key(a.Code, a.Sector, a.ID); k != "" && !slices.Contains(q.Actors, k) && len(q.Actors) < 2 {
			q.Actors = append(q.Actors, k)
		}
	}
	if d := m.Date.Interval(); d.Start.Known() && d.End.Known() {
		q.Since, q.Until, q.WithoutDate = d.Start.AddDays(-10), d.End.AddDays(10), true
	}
	if f.budget--; f.budget < 0 {
		return ""
	}
	events, _, err := f.site.store.Events(f.ctx, q)
	if err != nil {
		return ""
	}
	for _, e := range events {
		if f.budget--; f.budget < 0 {
			return ""
		}
		if ev := f.event(e.ID); f.holds(ev, m) {
			return eventURL(e.ID)
		}
	}
	return ""
}

func (f *eventFinder) holds(ev *ledger.EventDetail, m *casus.Mention) bool {
	return ev != nil && slices.ContainsFunc(ev.Mentions, func(o casus.EventMention) bool { return o.Doc == f.doc && o.Mention == m.ID })
}

// documentsBody is a list of documents.
type documentsBody struct {
	Rows   []ledger.Document
	Next   string
	Filter map[string]string
}

func (s *site) documents(r *http.Request) (*page, error) {
	q := s.query(r)
	p := &page{Title: "Documents", Section: "documents", Table: table("documents", r)}
	dq := ledger.DocumentQuery{Search: q.text("q"), Since: q.date("since"), Until: q.date("until"), Publisher: q.text("publisher"), Origin: q.text("origin"), Page: q.page(100)}
	if q.err != nil {
		return nil, q.err
	}
	docs, next, err := s.store.Documents(r.Context(), dq)
	if err != nil {
		return nil, err
	}
	body := documentsBody{Rows: docs, Next: nextPage(r, next), Filter: map[string]string{}}
	for _, f := range []string{"q", "since", "until", "publisher", "origin"} {
		body.Filter[f] = q.text(f)
	}
	p.Body = body
	return p, nil
}
