package reader

import (
	"cmp"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/actor"
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

// AnnotatedParty is an actor's place in the text: the whole phrase, and in Actors its core with who is meant.
type AnnotatedParty struct {
	Range
	Kind string `json:"kind"`
	// Class says what a generic actor is: person, crowd, vehicle ...
	Class string `json:"class,omitempty"`
	// Rule is how it was found or resolved.
	Rule       string        `json:"rule,omitempty"`
	Confidence float32       `json:"confidence,omitempty"`
	Actors     []casus.Actor `json:"actors"`
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
	out.Parties = rd.annotatedParties(r.actors.Generics(rd.Parties))
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

// annotatedParties lists political and generic actors in the order of the text, the longer first.
func (rd *Reading) annotatedParties(generics []actor.Generic) []AnnotatedParty {
	out := []AnnotatedParty{}
	for i := range rd.Parties {
		p := &rd.Parties[i]
		q := rd.quote(p.CoreFirst, p.CoreLast)
		party := AnnotatedParty{Range: rd.tokens(p.First, p.Last), Kind: partyKinds[p.Kind], Confidence: p.Confidence, Actors: []casus.Actor{}}
		for _, x := range p.Actors {
			x.Text, x.Start, x.End = q.Text, q.Start, q.End
			party.Rule, x.Why = x.Why, ""
			party.Actors = append(party.Actors, x)
		}
		out = append(out, party)
	}
	for i := range generics {
		g := &generics[i]
		q := rd.quote(g.CoreFirst, g.CoreLast)
		x := g.Actor
		x.Text, x.Start, x.End = q.Text, q.Start, q.End
		out = append(out, AnnotatedParty{rd.tokens(g.First, g.Last), "generic", g.Class.String(), g.Rule, genericConfidence, []casus.Actor{x}})
	}
	slices.SortStableFunc(out, func(a, b AnnotatedParty) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return out
}

// genericConfidence is that of generic actors: that they take part in politics is rather unlikely.
const genericConfidence = 0.3

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

// Gap is a name, or a noun that acts or is acted upon, that the registry of actors cannot resolve.
type Gap struct {
	Text     string // the name; of a noun its lemma
	Name     bool
	Sentence string
}

// Gaps reads a document and calls f for each gap in it; seen counts the names of the document, resolved those
// of them that are actors or places. Errors are those of Read.
func (r *Reader) Gaps(doc *casus.Document, f func(Gap)) (seen, resolved int, err error) {
	err = guard(doc.Text, func() {
		rd := r.Stages(doc)
		a := rd.Analysis
		seen, resolved = r.actors.Gaps(rd.Parties, func(g actor.Gap) {
			head := &a.Tokens[g.First]
			s := &a.Sentences[head.Sentence]
			words := head.Lemma
			if g.Name {
				words = strings.Join(strings.Fields(a.Phrase(g.First, g.Last)), " ")
			}
			f(Gap{words, g.Name, s.Span.Of(a.Text)})
		})
	})
	return seen, resolved, err
}
