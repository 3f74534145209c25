package reader

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/event"
	"github.com/casus-events/casus/internal/text"
)

// Annotation shows the layers below the mentions; positions are code points.
type Annotation struct {
	ID           string               `json:"id"`
	Sentences    []Range              `json:"sentences"`
	Entities     []AnnotatedEntity    `json:"entities"`
	Parties      []AnnotatedParty     `json:"actors"`
	Times        []AnnotatedTime      `json:"times"`
	Places       []AnnotatedPlace     `json:"places"`
	Attributions []AnnotatedVoice     `json:"attributions"`
	Predicates   []AnnotatedPredicate `json:"predicates"`
}

// Range is a half-open range of code points.
type Range struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// AnnotatedEntity is a name with its type (PER, ORG, LOC, NORP).
type AnnotatedEntity struct {
	Range
	Type string `json:"type"`
	Text string `json:"text"`
}

// AnnotatedParty is a political actor's place in the text.
type AnnotatedParty struct {
	Range
	Kind   string        `json:"kind"`
	Actors []casus.Actor `json:"actors"`
}

// AnnotatedTime is a time expression.
type AnnotatedTime struct {
	Range
	Type  string     `json:"type"`
	Value string     `json:"value"`
	From  casus.Date `json:"from,omitzero"`
	To    casus.Date `json:"to,omitzero"`
	Rule  string     `json:"rule,omitempty"`
}

// AnnotatedPlace is a place name.
type AnnotatedPlace struct {
	Range
	Name      string  `json:"name"`
	Country   string  `json:"country,omitempty"`
	Lat       float64 `json:"lat,omitempty"`
	Lon       float64 `json:"lon,omitempty"`
	Precision string  `json:"precision,omitempty"`
}

// AnnotatedVoice is who says what: source, cue and content as [start, end].
type AnnotatedVoice struct {
	Source  *[2]int `json:"source"`
	Cue     *[2]int `json:"cue"`
	Content *[2]int `json:"content"`
	Quote   bool    `json:"quote"`
}

// AnnotatedPredicate is a predicate with its status.
type AnnotatedPredicate struct {
	Range
	Lemma  string       `json:"lemma"`
	Status casus.Status `json:"status"`
}

var partyKinds = [...]string{"name", "metonym", "agent", "adjective", "pronoun", "group", "place", "given"}

// Annotate runs the stages on a document and shows what each found. Errors are those of Read.
func (r *Reader) Annotate(doc *casus.Document) (a *Annotation, err error) {
	err = guard(doc.Text, func() { a = r.annotate(doc) })
	return a, err
}

func (r *Reader) annotate(doc *casus.Document) *Annotation {
	Identify(doc)
	rd := r.Stages(doc)
	a := rd.Analysis
	out := &Annotation{ID: doc.ID, Sentences: []Range{}, Entities: []AnnotatedEntity{}, Parties: []AnnotatedParty{}, Times: []AnnotatedTime{},
		Places: []AnnotatedPlace{}, Attributions: []AnnotatedVoice{}, Predicates: []AnnotatedPredicate{}}
	for i := range a.Sentences {
		out.Sentences = append(out.Sentences, rd.span(a.Sentences[i].Span))
	}
	for _, e := range a.Entities {
		out.Entities = append(out.Entities, AnnotatedEntity{rd.tokens(e.First, e.Last), e.Type.String(), a.Phrase(e.First, e.Last)})
	}
	for i := range rd.Parties {
		p := &rd.Parties[i]
		q := rd.quote(p.First, p.Last)
		actors := []casus.Actor{}
		for _, x := range p.Actors {
			x.Text, x.Start, x.End = q.Text, q.Start, q.End
			actors = append(actors, x)
		}
		out.Parties = append(out.Parties, AnnotatedParty{rd.tokens(p.First, p.Last), partyKinds[p.Kind], actors})
	}
	for i := range rd.Times {
		t := &rd.Times[i]
		out.Times = append(out.Times, AnnotatedTime{rd.tokens(t.First, t.Last), string(t.Kind), t.Value, t.Interval.Start, t.Interval.End, t.Rule})
	}
	for i := range rd.Places {
		p := &rd.Places[i]
		out.Places = append(out.Places, AnnotatedPlace{rd.tokens(p.First, p.Last), p.Name, p.Country, p.Lat, p.Lon, p.Precision})
	}
	for _, v := range r.coder.Attributions() {
		out.Attributions = append(out.Attributions, rd.voice(v))
	}
	for _, p := range r.coder.Predicates() {
		out.Predicates = append(out.Predicates, AnnotatedPredicate{rd.tokens(p.Token, p.Token+1), a.Tokens[p.Token].Lemma, p.Status})
	}
	return out
}

func (rd *Reading) span(sp text.Span) Range {
	return Range{rd.Runes.At(sp.Start), rd.Runes.At(sp.End)}
}

func (rd *Reading) tokens(first, last int32) Range {
	return rd.span(rd.Analysis.SpanOf(first, last))
}

func (rd *Reading) voice(v event.Attribution) AnnotatedVoice {
	pair := func(first, last int32) *[2]int {
		if first < 0 || last <= first {
			return nil
		}
		r := rd.tokens(first, last)
		return &[2]int{r.Start, r.End}
	}
	return AnnotatedVoice{pair(v.SourceFirst, v.SourceLast), pair(v.CueFirst, v.CueLast), pair(v.ContentFirst, v.ContentLast), v.Quote}
}
