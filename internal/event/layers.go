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

// Attribution is who says what, in tokens; a First below 0 means absent.
type Attribution struct {
	SourceFirst, SourceLast   int32
	CueFirst, CueLast         int32
	ContentFirst, ContentLast int32
	Quote                     bool
}

// Attributions lists the reporting clauses of the document last coded.
func (c *Coder) Attributions() []Attribution {
	var out []Attribution
	var f frame
	for i := range c.matches {
		m := &c.matches[i]
		if !m.attr || m.sense.POS != 'v' {
			continue
		}
		c.tree.frameOf(m.head, &f)
		content := f.ccomp
		if content == none {
			content = f.parataxis
		}
		if content == none {
			content = f.xcomp
		}
		if content == none {
			continue
		}
		at := Attribution{SourceFirst: none, SourceLast: none, CueFirst: m.head, CueLast: m.head + 1}
		if f.subj != none {
			at.SourceFirst, at.SourceLast = c.sourcePhrase(f.subj)
		}
		at.ContentFirst, at.ContentLast = c.tree.subtree(content, m.head)
		at.Quote = c.quoted(content)
		out = append(out, at)
	}
	return out
}

// sourcePhrase is the phrase of the voice at token h.
func (c *Coder) sourcePhrase(h int32) (first, last int32) {
	if p := c.tree.partyAt[h]; p != none {
		return c.tree.parties[p].First, c.tree.parties[p].Last
	}
	return c.tree.phrase(h)
}

// subtree is the span of tokens below i, without the part that hangs on except.
func (t *tree) subtree(i, except int32) (first, last int32) {
	first, last = i, i+1
	stack := []int32{i}
	for len(stack) > 0 && last-first < 2000 {
		k := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for c := t.first[k]; c >= 0; c = t.next[c] {
			if c == except {
				continue
			}
			first, last = min(first, c), max(last, c+1)
			stack = append(stack, c)
		}
	}
	if except >= first && except < last {
		// The reporting clause stands inside or at the end: keep the longer side.
		if except-first >= last-except {
			last = except
		} else {
			first = except + 1
		}
	}
	return first, last
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
