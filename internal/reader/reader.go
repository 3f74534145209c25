// Package reader takes one document through all stages: sentences, tags, trees,
// actors, times, places, events. In comes a document, out goes its coding, with
// positions in code points of the document's text. The same document gives the
// same coding, whatever was read before it and on however many cores.
package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"sort"
	"strings"

	"github.com/casus-events/casus/internal/actor"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/event"
	"github.com/casus-events/casus/internal/place"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
	"github.com/casus-events/casus/internal/text/when"
)

// Version names the reading: it changes whenever the same text may be read otherwise.
const Version = "0.1.0"

// MaxText is the longest text that is read, in bytes: a long novel. Memory and the time to link mentions
// grow with the length of a text, and what is longer is no report.
const MaxText = 2 << 20

// Options choose what a reader reads with; the zero value is the embedded knowledge.
type Options struct {
	Registry *actor.Registry
	Lexicon  *event.Lexicon
	// Explain fills the Why and Entry fields.
	Explain bool
	// Fast reads with the perceptron tagger and parser instead of the network: less accurate, but as quick on
	// machines whose processors lack the vector instructions that the network wants.
	Fast bool
}

// Reader reads documents one after the other. One Reader serves one goroutine; the
// registry, the lexicon and the models are shared.
type Reader struct {
	explain  bool
	analysis text.Analysis
	runes    text.Runes
	network  *neural.Reader // nil when Options.Fast
	tagger   *tag.Tagger    // like parser and namer only with Options.Fast
	parser   *parse.Parser
	namer    *neural.Namer
	actors   *actor.Resolver
	registry *actor.Registry
	times    *when.Finder
	places   *place.Finder
	coder    *event.Coder
}

// New returns a reader.
func New(o Options) *Reader {
	if o.Registry == nil {
		o.Registry = actor.Default()
	}
	if o.Lexicon == nil {
		o.Lexicon = event.Default()
	}
	r := &Reader{
		explain: o.Explain, registry: o.Registry,
		actors: actor.New(o.Registry), times: when.New(), places: place.New(),
		coder: event.New(o.Lexicon),
	}
	if o.Fast {
		r.tagger, r.parser, r.namer = tag.New(), parse.New(), neural.NewNamer()
	} else {
		r.network = neural.New()
	}
	r.actors.Explain, r.coder.Explain = o.Explain, o.Explain
	return r
}

// Reading is what the stages found in one document, before it is turned into a coding. It is
// valid until the reader's next document.
type Reading struct {
	Analysis *text.Analysis
	Parties  []casus.Party
	Times    []casus.TimeRef
	Places   []casus.PlaceRef
	Mentions []event.Mention
	Runes    *text.Runes

	registry *actor.Registry
}

// Stages runs all stages on a document.
func (r *Reader) Stages(doc *casus.Document) Reading {
	a := r.names(doc.Text)
	published := doc.PublishedDate()
	r.runes.Set(doc.Text)
	out := Reading{Analysis: a, Runes: &r.runes, registry: r.registry}
	out.Times = r.times.Find(a, published)
	anchor := ""
	if !published.Known() {
		if published, anchor = issued(doc, a, out.Times); published.Known() {
			out.Times = r.times.Find(a, published)
		}
	}
	out.Places = r.places.Find(a, published)
	r.coder.Mend(a, out.Times)
	out.Parties = r.actors.Resolve(a, published, doc.Given)
	trimTimes(a, out.Parties, out.Times)
	out.Places = onlyPlaces(out.Places, out.Parties)
	out.Mentions = r.coder.Code(event.Input{Analysis: a, Published: published, Parties: out.Parties, Times: out.Times, Places: out.Places})
	if anchor != "" {
		for i := range out.Mentions {
			if d := out.Mentions[i].Date; d != nil && d.Anchor == "published" {
				d.Anchor = anchor
			}
		}
	}
	return out
}

// issued is the day of a document without a date of publication, and where it was found: in the head of the text, else
// in the address. It stays unknown where neither says it.
func issued(doc *casus.Document, a *text.Analysis, times []casus.TimeRef) (casus.Date, string) {
	if d := when.Issued(a, times); d.Known() {
		return d, "dateline"
	}
	if d := when.FromURL(doc.URL); d.Known() {
		return d, "url"
	}
	return casus.Date{}, ""
}

// Parse segments, tags and parses a text. The result is valid until the reader's next document. Errors are
// those of Read.
func (r *Reader) Parse(s string) (a *text.Analysis, err error) {
	err = guard(s, func() { a = r.Trees(s) })
	return a, err
}

// Named is Parse, and finds the names of people, organisations and places.
func (r *Reader) Named(s string) (a *text.Analysis, err error) {
	err = guard(s, func() { a = r.names(s) })
	return a, err
}

func (r *Reader) names(s string) *text.Analysis {
	a := &r.analysis
	a.Reset(s)
	segment.Segment(a)
	if r.network != nil {
		r.network.AnalyseAndName(a)
		return a
	}
	r.Retree(a)
	r.namer.Entities(a)
	return a
}

// onlyPlaces leaves out place names that are part of an organisation's or a person's name ("UN", "the Bank of Peru").
func onlyPlaces(places []casus.PlaceRef, parties []casus.Party) []casus.PlaceRef {
	return slices.DeleteFunc(places, func(p casus.PlaceRef) bool {
		return slices.ContainsFunc(parties, func(q casus.Party) bool {
			if q.Kind != casus.PartyName || q.CoreFirst > p.First || q.CoreLast < p.Last || len(q.Actors) == 0 {
				return false
			}
			return q.Actors[0].Sector != "GOV" || q.CoreLast-q.CoreFirst > p.Last-p.First
		})
	})
}

// trimTimes cuts time expressions off the ends of actors' phrases: "the ambassador on Monday" is the ambassador.
func trimTimes(a *text.Analysis, parties []casus.Party, times []casus.TimeRef) {
	for i := range parties {
		p := &parties[i]
		if p.Kind == casus.PartyGiven {
			continue
		}
		next := sort.Search(len(times), func(k int) bool { return times[k].First > p.Head })
		if next == len(times) || times[next].First >= p.Last {
			continue
		}
		cut := times[next].First
		if cut > p.Head+1 && a.Tokens[cut-1].UPOS == text.ADP {
			cut--
		}
		p.CoreLast = min(p.CoreLast, cut)
		if times[next].Last >= p.Last {
			p.Last = max(cut, p.CoreLast)
		}
	}
}

// Trees is Parse for texts known to be sound: a failure of a stage panics.
func (r *Reader) Trees(s string) *text.Analysis {
	r.analysis.Reset(s)
	segment.Segment(&r.analysis)
	r.Retree(&r.analysis)
	return &r.analysis
}

// ErrBroken says that a stage failed on a document: our fault, never the document's. The document is set
// aside and the run goes on.
var ErrBroken = errors.New("the reader failed on this document (please report it)")

// Read codes one document. It fills in the document's id and hash when they are missing. Only English is coded:
// of a document that says it is in another language nothing is told.
func (r *Reader) Read(doc *casus.Document) (coding *casus.Coding, err error) {
	if !doc.English() {
		return Unread(doc), nil
	}
	err = guard(doc.Text, func() { coding = r.code(doc) })
	if err != nil {
		return nil, err
	}
	return coding, nil
}

// guard runs the stages on a text that is not too long and turns a panic into ErrBroken.
func guard(text string, stages func()) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v at %s", ErrBroken, p, origin())
		}
	}()
	if len(text) > MaxText {
		return fmt.Errorf("text of %d bytes is longer than the %d that are read: split it into reports", len(text), MaxText)
	}
	stages()
	return nil
}

func (r *Reader) code(doc *casus.Document) *casus.Coding {
	out := Unread(doc)
	reading := r.Stages(doc)
	for i := range reading.Mentions {
		out.Mentions = append(out.Mentions, reading.mention(i))
	}
	link(out)
	return out
}

// origin names the function of ours that a recovered panic came from.
func origin() string {
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs[:])])
	for {
		f, more := frames.Next()
		if strings.Contains(f.Function, "/internal/") && !strings.Contains(f.Function, "internal/reader.guard") {
			return fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
		}
		if !more {
			return "unknown place"
		}
	}
}

// Unread is the coding of a document that was not read, in another language for instance: it tells nothing.
func Unread(doc *casus.Document) *casus.Coding {
	Identify(doc)
	return &casus.Coding{ID: doc.ID, Published: doc.Published, SHA256: doc.SHA256, Version: Version,
		Mentions: []casus.Mention{}, Events: []casus.DocEvent{}, Relations: []casus.DocRelation{}}
}

// Identify fills the hash of the text, and an id made from the content where there is none.
func Identify(doc *casus.Document) {
	sum := sha256.Sum256([]byte(doc.Text))
	doc.SHA256 = hex.EncodeToString(sum[:])
	if doc.ID == "" {
		h := sha256.New()
		for _, s := range []string{doc.URL, doc.Publisher, doc.Title, doc.Published, doc.Text} {
			fmt.Fprintf(h, "%d:%s", len(s), s)
		}
		doc.ID = "d" + hex.EncodeToString(h.Sum(nil))[:16]
	}
}

// mention turns mention i into its form with code points.
func (rd *Reading) mention(i int) casus.Mention {
	m := &rd.Mentions[i]
	a := rd.Analysis
	s := &a.Sentences[m.Sentence]
	out := casus.Mention{
		ID: fmt.Sprintf("m%d", i+1), Type: m.Type, Modes: m.Modes, Contexts: m.Contexts, Act: m.Act, CAMEO: m.CAMEO,
		Quad: casus.TheCodebook().Quad(m.Type), Score: casus.TheCodebook().Score(m.Type, m.Modes),
		Sentence: casus.SentenceRef{Index: int(m.Sentence), Start: rd.Runes.At(s.Span.Start), End: rd.Runes.At(s.Span.End)},
		Trigger:  rd.quote(m.First, m.Last),
		Status:   m.Status, Historical: m.Historical, Parallel: m.Parallel, Counts: m.Counts, Date: m.Date,
		Confidence: m.Confidence, Entry: m.Entry, Why: m.Why,
	}
	out.Actors = rd.actors(m.Actors)
	out.Recipients = without(rd.actors(m.Recipients), out.Actors)
	if m.Historical && m.Date != nil {
		rd.asThen(out.Actors, m.Date.Start)
		rd.asThen(out.Recipients, m.Date.Start)
	}
	for _, v := range m.Voices {
		out.Attribution = append(out.Attribution, rd.source(v))
	}
	if m.Place >= 0 {
		p := &rd.Places[m.Place]
		q := rd.quote(p.First, p.Last)
		out.Place = &casus.Place{Text: q.Text, Start: q.Start, End: q.End, Name: p.Name, Country: p.Country, Admin1: p.Admin1, Lat: p.Lat, Lon: p.Lon, Precision: p.Precision}
	}
	return out
}

func (rd *Reading) quote(first, last int32) casus.Quote {
	sp := rd.Analysis.SpanOf(first, last)
	return casus.Quote{Start: rd.Runes.At(sp.Start), End: rd.Runes.At(sp.End), Text: sp.Of(rd.Analysis.Text)}
}

// actors lists who stands behind the parties; a group gives all its members.
func (rd *Reading) actors(roles []event.Role) []casus.Actor {
	var out []casus.Actor
	for _, role := range roles {
		if role.Party < 0 {
			q := rd.quote(role.First, role.Last)
			out = append(out, casus.Actor{Text: q.Text, Start: q.Start, End: q.End})
			continue
		}
		p := &rd.Parties[role.Party]
		q := rd.quote(p.CoreFirst, p.CoreLast)
		switch p.Kind {
		case casus.PartyGiven:
			q = rd.quote(p.First, p.Last)
		case casus.PartyPronoun:
			if a := rd.antecedent(role.Party); a != nil {
				q = rd.quote(a.CoreFirst, a.CoreLast)
			}
		}
		for _, a := range p.Actors {
			a.Text, a.Start, a.End, a.Inferred = q.Text, q.Start, q.End, role.Inferred
			if !has(out, a) {
				out = append(out, a)
			}
		}
	}
	return out
}

// without leaves out of a group that was done something those of it who did it: "Peru broke them off" is done to the other one.
func without(recipients, actors []casus.Actor) []casus.Actor {
	if len(recipients) < 2 || len(actors) != 1 {
		return recipients
	}
	of := func(r casus.Actor) bool {
		return r.Code != "" && r.Code == actors[0].Code && r.Sector == "GOV" && r.Role == "" && (actors[0].Sector == "GOV" || actors[0].Sector == "ELI")
	}
	group := func(r casus.Actor) bool {
		return slices.ContainsFunc(recipients, func(x casus.Actor) bool { return x.Start == r.Start && x.Code != r.Code })
	}
	return slices.DeleteFunc(slices.Clone(recipients), func(r casus.Actor) bool { return of(r) && group(r) })
}

// asThen gives persons who held an office on the day of a past act that office, whatever they are on the day of the report.
func (rd *Reading) asThen(actors []casus.Actor, day casus.Date) {
	for i := range actors {
		a := &actors[i]
		if a.Sector != "ELI" || a.ID == "" || !day.Known() {
			continue
		}
		if then, ok := rd.registry.InOffice(a.ID, day); ok {
			a.Code, a.Sector, a.Sectors, a.Role = then.Code, then.Sector, then.Sectors, then.Role
		}
	}
}

// antecedent is the nearest name or description before pronoun p, in its own sentence, of the same actor: it
// tells a reader more than "it" does.
func (rd *Reading) antecedent(p int32) *casus.Party {
	pronoun := &rd.Parties[p]
	if len(pronoun.Actors) != 1 {
		return nil
	}
	sentence := rd.Analysis.Tokens[pronoun.Head].Sentence
	for i := p - 1; i >= 0; i-- {
		q := &rd.Parties[i]
		if rd.Analysis.Tokens[q.Head].Sentence != sentence {
			return nil
		}
		if q.Kind != casus.PartyPronoun && len(q.Actors) == 1 && sameActor(&q.Actors[0], &pronoun.Actors[0]) {
			return q
		}
	}
	return nil
}

func sameActor(a, b *casus.Actor) bool {
	return a.ID == b.ID && a.Code == b.Code && a.Sector == b.Sector && a.Name == b.Name && a.Role == b.Role
}

func has(list []casus.Actor, a casus.Actor) bool {
	for i := range list {
		if list[i].Start == a.Start && list[i].End == a.End && list[i].Code == a.Code && list[i].ID == a.ID {
			return true
		}
	}
	return false
}

func (rd *Reading) source(v event.Voice) casus.Source {
	q := rd.quote(v.First, v.Last)
	out := casus.Source{Verb: v.Verb, Quote: v.Quote}
	if v.Party >= 0 {
		p := &rd.Parties[v.Party]
		q = rd.quote(p.CoreFirst, p.CoreLast)
		if len(p.Actors) > 0 {
			out.Code, out.Sector, out.ID = p.Actors[0].Code, p.Actors[0].Sector, p.Actors[0].ID
		}
	}
	out.Text, out.Start, out.End = strings.TrimSpace(q.Text), q.Start, q.End
	return out
}

// Retree tags and parses an analysis whose sentences and tokens are given.
func (r *Reader) Retree(a *text.Analysis) {
	if r.network != nil {
		r.network.Analyse(a)
		return
	}
	r.tagger.Tag(a)
	r.parser.Parse(a)
}
