package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// repair mends what a tree cannot mean, before the lexicon looks at it: the parser is right about most
// arcs, but some of its mistakes contradict each other.
func (c *Coder) repair() {
	t := &c.tree
	for i := range t.tokens {
		c.repairVerb(int32(i))
	}
	for i := range t.tokens {
		if isVerb(&t.tokens[i]) {
			c.repairObject(int32(i))
		}
	}
}

// repairVerb makes a verb of a word that has the dependants of one and that the lexicon knows as one.
func (c *Coder) repairVerb(k int32) {
	t := &c.tree
	tok := &t.tokens[k]
	if tok.UPOS != text.ADJ && tok.UPOS != text.NOUN || c.lex.verbs[tok.Lemma] == nil || t.child(k, text.RelCop) != none {
		return
	}
	subject := t.child(k, text.RelNsubj, text.RelNsubjPass) != none && t.child(k, text.RelObj, text.RelXcomp, text.RelCcomp, text.RelObl) != none
	// Nouns have no objects: "Chad and Sudan resume talks".
	if subject || t.child(k, text.RelObj) != none && t.child(k, text.RelDet, text.RelAmod) == none {
		tok.UPOS = text.VERB
	}
}

// repairObject finds the object of a verb that has none where the labels say what cannot be.
func (c *Coder) repairObject(v int32) {
	t := &c.tree
	if t.child(v, text.RelObj, text.RelCcomp, text.RelAuxPass, text.RelNsubjPass, text.RelCop) != none {
		return
	}
	subjects := 0
	for k := t.first[v]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		switch tok.Rel {
		case text.RelNsubj:
			subjects++
			if subjects > 1 && k > v { // a second subject behind the verb is its object
				tok.Rel = text.RelObj
				return
			}
		case text.RelObl:
			// A noun right behind the verb with no preposition is no oblique, unless it tells the time.
			if k > v && k-v <= 6 && isNominal(tok) && tok.UPOS != text.NUM && t.preposition(k) == "" && !c.isTime(k) {
				tok.Rel = text.RelObj
				return
			}
		}
	}
}

// isTime reports whether token k stands in a time expression.
func (c *Coder) isTime(k int32) bool {
	return slices.ContainsFunc(c.times, func(t casus.TimeRef) bool { return t.First <= k && k < t.Last })
}
