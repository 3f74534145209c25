package actor

import (
	"cmp"
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// Resolver finds the actors of one document after another. It keeps its memory between
// documents and serves one goroutine; the registry behind it may be shared.
type Resolver struct {
	// Explain fills Actor.Why.
	Explain bool

	reg  *Registry
	a    *text.Analysis
	date casus.Date
	fold folder

	units    []unit
	matches  []match
	at       []int32 // token to the match that covers it, plus one
	entityOf []int32 // token to the entity that covers it, plus one
	phrases  []extent
	pending  []int32 // children not yet seen, for the extents
	queue    []int32
	children childList

	epochs   []uint64 // per entry: twice the number of the document that introduced it, plus one if in full
	epoch    uint64
	states   []stateWeight // states the document speaks of
	caseless bool          // the text is in small letters only, as transcripts are
	home     string        // the state of the dateline or first named
	junta    string        // the state of the junta that the text spoke of
	people   []known       // unknown persons introduced so far
	recent   []antecedent
	sent     int32
	scene    scene // where the last thing was said to happen

	actors   []casus.Actor
	parties  []casus.Party
	taken    []int32 // tokens that parties name
	generics []Generic
	stack    []int32
	fuel     int // what is left of maxFuel for the match under way
}

// scene is the state last named as a place, and the sentence that did.
type scene struct {
	code     string
	sentence int32
}

type stateWeight struct {
	code   string
	count  int
	weight float32
	last   int32 // sentence of the last mention
}

// known is a person or body that the text itself introduced.
type known struct {
	key uint64 // hash of the name's last word
	ref ref
}

// New returns a resolver over the registry.
func New(reg *Registry) *Resolver {
	return &Resolver{reg: reg, epochs: make([]uint64, len(reg.entries))}
}

// Resolve finds every place in a that names a political actor, as things stood on the date
// (which may be unknown). Given spans, in code points of the text, are offered as well.
// The parties are sorted by First, then longest first; they and their Actors stay
// valid until the next call.
func (r *Resolver) Resolve(a *text.Analysis, date casus.Date, given []casus.GivenSpan) []casus.Party {
	r.reset(a, date)
	r.scan()
	r.namesakes()
	if !date.Known() {
		r.date = r.eraOf()
	}
	r.unknownNames()
	r.fillExtents()
	for i := range r.matches {
		m := &r.matches[i]
		m.head = r.headOf(m.first, m.last)
	}
	r.joinTitles()
	r.joinCoalitions()
	r.readDatelines()
	r.walk()
	r.addGiven(given)
	r.discard()
	r.finish()
	return r.parties
}

func (r *Resolver) reset(a *text.Analysis, date casus.Date) {
	r.a, r.date = a, date
	r.epoch++
	r.matches, r.states, r.people, r.recent = r.matches[:0], r.states[:0], r.people[:0], r.recent[:0]
	r.actors, r.parties = r.actors[:0], r.parties[:0]
	r.home, r.junta, r.scene = "", "", scene{}
	r.caseless = caseless(a.Text)
	n := len(a.Tokens)
	r.at = zeroed(r.at, n)
	r.entityOf = zeroed(r.entityOf, n)
	for i := range a.Entities {
		e := &a.Entities[i]
		for t := max(e.First, 0); t < e.Last && int(t) < n; t++ {
			r.entityOf[t] = int32(i) + 1
		}
	}
}

func zeroed(s []int32, n int) []int32 {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

func sortMatches(m []match) {
	slices.SortFunc(m, func(a, b match) int { return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last)) })
}

// joinTitles gives a name the title that stands right before it ("President Macron") and
// marks the title as part of the name.
func (r *Resolver) joinTitles() {
	for i := 1; i < len(r.matches); i++ {
		m, k := &r.matches[i], i-1
		// A given name in brackets stands between: "Ambassador (Taras) Bilenko".
		if r.bracketed(&r.matches[k]) && r.matches[k].last+1 == m.first && r.isPersonName(&r.matches[k]) && k > 0 {
			r.matches[k].merged = true
			k--
		}
		if t := &r.matches[k]; t.kind == matchAgent && !t.proper && r.titles(t, m) {
			m.title, t.merged = int32(k), true
		}
	}
}

// titles reports whether the agent noun t is the title of the name m.
func (r *Resolver) titles(t, m *match) bool {
	ag := &r.reg.agents[t.agent]
	many := plural(&r.a.Tokens[t.last-1])
	if ag.kind == agentCountry && t.last == m.first && m.kind == matchName && r.reg.entries[m.entry].kind == State && m.use == asName && !many {
		return true
	}
	if !r.isPersonName(m) || ag.kind != agentPerson || !ag.title && t.last != m.first {
		return false
	}
	gap := t.last
	for gap < m.first && (isHonorific(r.a.Tokens[gap].Form) || r.inBrackets(gap, m.first)) {
		gap++
	}
	return gap == m.first && r.a.Tokens[m.first].Sentence == r.a.Tokens[t.first].Sentence && r.a.Tokens[t.last-1].XPOS != text.TagNNS
}

// inBrackets reports whether the tokens from one to before another are a bracket, or its rest.
func (r *Resolver) inBrackets(from, to int32) bool {
	return to-from <= 4 && r.a.Tokens[to-1].Form == ")" && (r.a.Tokens[from].Form == "(" || r.a.Tokens[from-1].Form == "(" || from == to-1)
}

// bracketed reports whether a match stands in round brackets.
func (r *Resolver) bracketed(m *match) bool {
	return m.first > 0 && int(m.last) < len(r.a.Tokens) && r.a.Tokens[m.first-1].Form == "(" && r.a.Tokens[m.last].Form == ")"
}

func (r *Resolver) isPersonName(m *match) bool {
	switch m.kind {
	case matchName:
		return r.reg.entries[m.entry].kind == Person
	case matchEntity:
		return m.entity == text.EntityPerson || m.entity == text.NoEntity
	}
	return false
}

// walk goes through the text in order, composes who is meant and resolves references.
func (r *Resolver) walk() {
	next := 0
	for s := range r.a.Sentences {
		sent := &r.a.Sentences[s]
		r.sent = int32(s)
		r.hearSentence(next, sent)
		for t := sent.First; t < sent.Last; t++ {
			for next < len(r.matches) && r.matches[next].first < t {
				next++
			}
			if next < len(r.matches) && r.matches[next].first == t {
				r.place(int32(next))
				continue
			}
			if r.at[t] == 0 {
				r.refer(t)
			}
		}
		r.fade()
	}
}

// finish sorts the parties and tells which only qualify another.
func (r *Resolver) finish() {
	slices.SortStableFunc(r.parties, func(a, b casus.Party) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.Last, a.Last))
	})
	r.stack = r.stack[:0]
	for i := range r.parties {
		p := &r.parties[i]
		p.Within = -1
		for len(r.stack) > 0 && r.parties[r.stack[len(r.stack)-1]].Last <= p.First {
			r.stack = r.stack[:len(r.stack)-1]
		}
		for k := len(r.stack) - 1; k >= 0 && k >= len(r.stack)-8; k-- {
			q := &r.parties[r.stack[k]]
			if p.Kind != casus.PartyGiven && q.Kind != casus.PartyGiven && q.Head != p.Head && p.First >= q.First && p.Last <= q.Last {
				p.Within = r.stack[k]
				break
			}
		}
		r.stack = append(r.stack, int32(i))
	}
}

// slab copies actors into the memory that outlives the call.
func (r *Resolver) slab(actors ...casus.Actor) []casus.Actor {
	n := len(r.actors)
	r.actors = append(r.actors, actors...)
	return r.actors[n:len(r.actors):len(r.actors)]
}
