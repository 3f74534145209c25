package web

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// eventBody is one event with everything it was read from.
type eventBody struct {
	*ledger.EventDetail
	Headline  []Link
	Act       *casus.Act
	Own       []string // publishers that tell it in their own voice
	Voices    []string // whom the reports of it name as their source, each chain once
	Claimed   []Quote  // what somebody vouches for about the same matter
	Denied    []Quote
	Figures   []figure
	Place     string
	Groups    []originGroup
	Relations []Moved
	Citation  string
	Others    int // mentions beyond those shown
	Chain     *chainView
	Exchange  []exchanged
	Announced []Link
}

// exchanged is an act the other way, before or after the event.
type exchanged struct {
	What string // "In answer to", "Answered by"
	Link Link
	On   casus.Date
}

// chainView is a run of acts by several actors on one target.
type chainView struct {
	Title string
	Acts  []chainStep
}

type chainStep struct {
	On         casus.Date
	Text, Href string
	Cites      string
}

func (s *site) chainView(c *ledger.Chain) *chainView {
	out := &chainView{Title: fmt.Sprintf("%d acts of %d actors %s %s, %s to %s", len(c.Acts), len(c.Actors), map[bool]string{true: "against", false: "towards"}[c.Hostile],
		s.name(c.Target), longDate(c.Acts[0].On), longDate(c.Acts[len(c.Acts)-1].On))}
	for _, a := range c.Acts {
		step := chainStep{On: a.On, Text: s.name(a.Actor) + " " + actLabel(a.Act) + " " + s.name(c.Target), Href: eventURL(a.Event)}
		var cites []string
		for _, k := range a.Cites {
			cites = append(cites, s.name(k))
		}
		step.Cites = strings.Join(cites, ", ")
		out.Acts = append(out.Acts, step)
	}
	return out
}

func actLabel(name string) string {
	if act := casus.TheCodebook().Act(name); act != nil {
		return act.Label
	}
	return spaced(name)
}

// surround adds what the event stands among.
func (s *site) surround(b *eventBody, o *ledger.Surroundings) {
	if o.Chain != nil {
		b.Chain = s.chainView(o.Chain)
	}
	for _, part := range []struct {
		what string
		list []casus.Relation
	}{{"In answer to", o.Answer}, {"Answered by", o.Answers}} {
		for i := range part.list {
			r := &part.list[i]
			if len(r.By) != 1 {
				continue
			}
			other := r.A
			if other == r.By[0] {
				other = r.B
			}
			b.Exchange = append(b.Exchange, exchanged{part.what, Link{s.name(r.By[0]) + " " + actLabel(r.Act) + " " + s.name(other), eventURL(r.Event)}, r.From})
		}
	}
	for i := range o.Plans {
		b.Announced = append(b.Announced, Link{plain(s.sentence(&o.Plans[i])), eventURL(o.Plans[i].ID)})
	}
}

// originGroup is the evidence from one independent origin.
type originGroup struct {
	Origin string
	Quotes []Quote
}

// Quote is a sentence in its stored text, with what surrounds it.
type Quote struct {
	casus.EventMention
	Before, After string
	Pieces        []Piece
	Href          string
	External      string
	Chain         string
	Figures       []figure
}

// Moved is a state that an event brought.
type Moved struct {
	Pill
	From, Until casus.Date
	Why         string
}

// Bounds of an event's page: beyond them the interface serves the rest.
const (
	maxQuotes  = 60
	contextLen = 220 // code points shown around a sentence
)

func (s *site) event(r *http.Request) (*page, error) {
	id := r.PathValue("id")
	ev, err := s.store.Event(r.Context(), id)
	if errors.Is(err, ledger.ErrInvalid) { // no event ever had such an id
		err = ledger.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	if ev.ID != id {
		return nil, elsewhere{eventURL(ev.ID)}
	}
	p := &page{Section: "events"}
	p.Whole = "/api/v1/events/" + pathEscape(ev.ID)
	p.Table = p.Whole + "/mentions"
	body := eventBody{EventDetail: ev, Act: casus.TheCodebook().Act(ev.Act), Figures: figures(ev.Counts), Place: placeName(ev.Event.Place, s)}
	sentence := s.sentence(&ev.Event)
	if ev.Status == casus.Asserted {
		body.Headline = append([]Link{{Text: onDate(ev.Date)}}, sentence...)
	} else {
		body.Headline = sentence
	}
	p.Title = plain(body.Headline)
	for i := range ev.Mentions {
		m := &ev.Mentions[i]
		body.hear(m)
		if i >= maxQuotes {
			body.Others++
			continue
		}
		switch q := s.quote(r, m); {
		case m.Status == ev.Status:
			body.add(q)
		case m.Status == casus.Denied || m.Status == casus.Negated:
			body.Denied = append(body.Denied, q)
		default:
			body.Claimed = append(body.Claimed, q)
		}
	}
	for i := range ev.Relations {
		rel := &ev.Relations[i]
		body.Relations = append(body.Relations, Moved{s.pill(p, rel), rel.From, rel.Until, rel.Inference})
	}
	around, err := ledger.Around(r.Context(), s.store, ev, time.Time{})
	if err != nil {
		return nil, err
	}
	s.surround(&body, &around)
	body.Citation = citation(p.Title, ev)
	p.Body = body
	return p, nil
}

// hear notes who reports the event as the page tells it: the papers themselves, or whom
// they name. What others claim or deny about it stands apart.
func (b *eventBody) hear(m *casus.EventMention) {
	if m.Status != b.Status {
		return
	}
	list, v := &b.Voices, voices(m.Attribution)
	if v == "" {
		list, v = &b.Own, m.Publisher
	}
	if v != "" && !contains(*list, v) {
		*list = append(*list, v)
	}
}

// add files a quote under its origin, in the order in which origins come.
func (b *eventBody) add(q Quote) {
	for i := range b.Groups {
		if b.Groups[i].Origin == q.Origin {
			b.Groups[i].Quotes = append(b.Groups[i].Quotes, q)
			return
		}
	}
	b.Groups = append(b.Groups, originGroup{q.Origin, []Quote{q}})
}

// quote shows a sentence in its stored text.
func (s *site) quote(r *http.Request, m *casus.EventMention) Quote {
	q := Quote{EventMention: *m, Href: mentionURL(m.Doc, m.Mention), External: external(m.URL), Chain: voices(m.Attribution), Figures: figures(m.Counts)}
	doc, err := s.store.Document(r.Context(), m.Doc)
	if err != nil {
		q.Pieces = quoted(m.SentenceText, m.Sentence, m.Start, m.End)
		return q
	}
	text := []rune(doc.Text)
	start, end := clamp(m.Sentence.Start, len(text)), clamp(m.Sentence.End, len(text))
	q.Pieces = pieces(text, start, end, []stretch{{start: m.Start, end: m.End, trigger: true}})
	if start < end {
		q.Before = lastPart(string(text[max(0, start-contextLen):start]), start > contextLen)
		q.After = firstPart(string(text[end:min(len(text), end+contextLen)]), end+contextLen < len(text))
	}
	return q
}

func clamp(i, n int) int { return max(0, min(i, n)) }

// lastPart is the end of what comes before a sentence, within its paragraph, from a whole word on.
func lastPart(s string, cut bool) string {
	if i := strings.LastIndex(strings.TrimRight(s, "\n "), "\n\n"); i >= 0 {
		return s[i+2:]
	}
	if !cut {
		return s
	}
	if i := strings.IndexAny(s, " \n"); i >= 0 {
		return "… " + s[i+1:]
	}
	return ""
}

func firstPart(s string, cut bool) string {
	if i := strings.Index(s, "\n\n"); i >= 0 {
		return s[:i]
	}
	if !cut {
		return s
	}
	if i := strings.LastIndexAny(s, " \n"); i >= 0 {
		return s[:i] + " …"
	}
	return ""
}

func placeName(p *casus.Place, s *site) string {
	if p == nil {
		return ""
	}
	name := p.Name
	if name == "" {
		name = p.Text
	}
	if c := s.name(p.Country); p.Country != "" && c != name {
		name += ", " + c
	}
	return name
}

// citation is a line to paste into a text: the statement and a sentence that reports it.
func citation(sentence string, ev *ledger.EventDetail) string {
	m := bestMention(ev.Mentions, ev.Status)
	if m == nil {
		return sentence + ". Casus event " + ev.ID + "."
	}
	return sentence + ". Evidence: “" + strings.Join(strings.Fields(m.SentenceText), " ") + "” (" + strings.Join(notEmpty(m.Publisher, m.Title, published(m.Published), external(m.URL)), ", ") + "). Casus event " + ev.ID + "."
}

func notEmpty(parts ...string) []string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return out
}
