package event

import (
	"io/fs"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// WithOverlay compiles a user's folder over the embedded lexicon.
func WithOverlay(folder fs.FS) (*Lexicon, error) {
	ours, err := embedded()
	if err != nil {
		return nil, err
	}
	return Compile(ours, folder)
}

// Predicate is a predicate of the text with its status.
type Predicate struct {
	Token  int32
	Status casus.Status
}

// Predicates gives every verb and every event noun of the document last coded with its status.
func (c *Coder) Predicates() []Predicate {
	var out []Predicate
	sense := &Sense{POS: 'v'}
	for i := range c.tree.tokens {
		tok := &c.tree.tokens[i]
		op := c.opAt[i]
		switch {
		case tok.UPOS == text.VERB:
		case tok.UPOS == text.NOUN && op != none && c.matches[op].sense.Type != "":
		case tok.UPOS == text.ADJ && c.tree.child(int32(i), text.RelCop) != none, tok.UPOS == text.NOUN && c.tree.child(int32(i), text.RelCop) != none:
		default:
			continue
		}
		m := match{sense: sense, head: int32(i), light: none, subj: none, status: casus.Asserted}
		if tok.UPOS == text.NOUN && op != none {
			m.sense = c.matches[op].sense
			m.light = c.matches[op].light
		}
		// The walk may note absorptions; they belong to no match here.
		n := len(c.pending)
		c.climb(&m, none)
		c.pending = c.pending[:n]
		out = append(out, Predicate{int32(i), m.status})
	}
	return out
}
