package tag

import (
	_ "embed"
	"sync"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// entity.model is trained by cmd/casus-train; docs/model-card.md says on what.
//
//go:embed entity.model
var entityData []byte

// A label says where in a name a token stands, and of what type the name is:
// 0 is no name, else 1 + position + 4*(type-1).
type label uint8

const (
	begins  = 0
	inside  = 1
	ends    = 2
	alone   = 3
	noLabel = label(255)
	// LabelCount is the number of labels.
	LabelCount = 1 + 4*4
)

func makeLabel(t text.EntityType, position int) label {
	return label(1 + position + 4*(int(t)-1))
}

func (l label) position() int { return int(l-1) & 3 }

func (l label) entity() text.EntityType {
	if l == 0 || l == noLabel {
		return text.NoEntity
	}
	return text.EntityType((l-1)/4) + 1
}

// open: a name has begun and goes on after this label.
func (l label) open() bool {
	return l != 0 && l != noLabel && (l.position() == begins || l.position() == inside)
}

// follows reports whether l may come after p; last says that the sentence ends with it.
func (l label) follows(p label, last bool) bool {
	if last && l.open() {
		return false
	}
	if p.open() {
		return l != 0 && l.entity() == p.entity() && (l.position() == inside || l.position() == ends)
	}
	return l == 0 || l.position() == begins || l.position() == alone
}

// names is the read-only part of the recogniser.
type names struct {
	table *linear.Table
	// places and people known from lists: key of a lower-case phrase to a set of listed kinds.
	lists linear.Dict
}

var builtinNames = sync.OnceValue(func() *names {
	n, err := readNames(entityData)
	if err != nil {
		panic("tag: built-in entity model: " + err.Error())
	}
	return n
})

func readNames(data []byte) (*names, error) {
	if len(data) == 0 {
		return &names{}, nil
	}
	b, err := linear.Blocks(data, 2)
	if err != nil {
		return nil, err
	}
	n := &names{}
	if n.table, _, err = linear.Open(b[0]); err != nil {
		return nil, err
	}
	n.lists, err = linear.OpenDict(b[1])
	return n, err
}

// namer is the working memory of the recogniser.
type namer struct {
	names  *names
	at     []nameAtom
	feats  []linear.Feature
	labels []label
	memory memory
}

// nameAtom is what the features know of one token.
type nameAtom struct {
	form, low, suffix, prefix uint64
	shape, fine, coarse, tag  uint64
	listed, seen              uint64
}

// memory remembers under which type a word was named earlier in the document.
type memory [512]struct {
	word uint64
	kind text.EntityType
}

func (m *memory) look(word uint64) text.EntityType {
	if e := &m[word>>55]; e.word == word {
		return e.kind
	}
	return text.NoEntity
}

func (m *memory) keep(word uint64, kind text.EntityType) {
	m[word>>55].word, m[word>>55].kind = word, kind
}

// Entities fills a.Entities with the names in a tagged text, in order.
func (g *Tagger) Entities(a *text.Analysis) {
	a.Entities = a.Entities[:0]
	r := &g.names
	if r.names == nil {
		r.names = builtinNames()
	}
	if r.names.table == nil {
		return
	}
	r.memory = memory{}
	for i := range a.Sentences {
		toks := a.SentenceTokens(i)
		r.prepare(toks)
		r.decode(r.choose)
		a.Entities = collect(a.Entities, r.labels, a.Sentences[i].First)
	}
}

// decode labels the prepared sentence from left to right and remembers its names.
func (r *namer) decode(choose func(i int, p1, p2 label) label) {
	n := len(r.at) - 2*pad
	r.labels = r.labels[:0]
	p1, p2 := noLabel, noLabel
	for i := 0; i < n; i++ {
		l := choose(i, p1, p2)
		r.labels = append(r.labels, l)
		p1, p2 = l, p1
	}
	for i, l := range r.labels {
		if k := l.entity(); k != text.NoEntity && r.at[i+pad].shape>>7&1 != 0 {
			r.memory.keep(r.at[i+pad].low, k)
		}
	}
}

func (r *namer) choose(i int, p1, p2 label) label {
	r.feats = r.features(r.feats[:0], i+pad, p1, p2)
	var scores [LabelCount]int32
	r.names.table.Score(r.feats, scores[:])
	last := i+1+2*pad == len(r.at)
	best := noLabel
	for l := label(0); l < LabelCount; l++ {
		if l.follows(p1, last) && (best == noLabel || scores[l] > scores[best]) {
			best = l
		}
	}
	return best
}

// collect appends the names that the labels mark; base is the index of the first token.
func collect(out []text.Entity, labels []label, base int32) []text.Entity {
	start := int32(-1)
	for i, l := range labels {
		k := int32(i)
		switch {
		case l == 0:
			start = -1
		case l.position() == alone:
			out = append(out, text.Entity{First: base + k, Last: base + k + 1, Type: l.entity()})
		case l.position() == begins:
			start = k
		case l.position() == ends && start >= 0:
			out = append(out, text.Entity{First: base + start, Last: base + k + 1, Type: l.entity()})
			start = -1
		}
	}
	return out
}
