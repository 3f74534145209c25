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
	if t.liftPunctuation() {
		t.link()
	}
	for i := range t.tokens {
		c.repairVerb(int32(i))
	}
	for i := range t.tokens {
		if isVerb(&t.tokens[i]) && (c.repairSubject(int32(i)) || c.repairRelative(int32(i))) {
			t.link()
		}
	}
	for i := range t.tokens {
		if isVerb(&t.tokens[i]) {
			c.repairObject(int32(i))
		}
	}
}

// liftPunctuation hangs what hangs on a punctuation mark on the mark's own head: marks govern nothing.
func (t *tree) liftPunctuation() bool {
	moved := false
	for i := range t.tokens {
		tok := &t.tokens[i]
		for range 4 {
			if tok.Head < 0 || t.tokens[tok.Head].UPOS != text.PUNCT || t.tokens[tok.Head].Head < 0 {
				break
			}
			tok.Head = t.tokens[tok.Head].Head
			moved = true
		}
	}
	return moved
}

// repairSubject gives a that-clause without a subject the noun that stands between it and the verb of saying, where
// the tree makes it the subject of the saying: "and said Peru complies with the treaty".
func (c *Coder) repairSubject(v int32) bool {
	t := &c.tree
	clause := t.child(v, text.RelCcomp)
	if clause < v || t.child(clause, text.RelNsubj, text.RelNsubjPass, text.RelCsubj) != none {
		return false
	}
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if k > v && k < clause && t.tokens[k].Rel == text.RelNsubj {
			t.tokens[k].Head = clause
			return true
		}
	}
	return false
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

// repairRelative: a finite verb with "who" or "which" for its subject is no adjective of the noun behind it ("Mali,
// who severed relations"): the noun is its object, and the clause belongs to what stands before the pronoun.
func (c *Coder) repairRelative(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.Rel != text.RelAmod && tok.Rel != text.RelCompound && tok.Rel != text.RelParataxis || tok.Head < 0 {
		return false
	}
	pronoun := t.child(v, text.RelNsubj)
	if pronoun == none || !t.isRelative(pronoun) || pronoun > v {
		return false
	}
	ante := t.antecedentOf(v, pronoun)
	if ante == none || ante == tok.Head {
		return false
	}
	object := tok.Head
	if tok.Rel != text.RelParataxis && object > v {
		if t.below(ante, object) {
			t.tokens[ante].Head, t.tokens[ante].Rel = t.tokens[object].Head, t.tokens[object].Rel
		} else if t.below(t.tokens[object].Head, v) {
			return false
		}
		t.tokens[object].Head, t.tokens[object].Rel = v, text.RelObj
	}
	if t.below(ante, v) {
		return false
	}
	tok.Head, tok.Rel = ante, text.RelAclRelcl
	return true
}

// below reports whether token i hangs somewhere under token top.
func (t *tree) below(i, top int32) bool {
	for range 200 {
		if i < 0 {
			return false
		}
		if i == top {
			return true
		}
		i = t.tokens[i].Head
	}
	return true
}

// isTime reports whether token k stands in a time expression.
func (c *Coder) isTime(k int32) bool {
	return slices.ContainsFunc(c.times, func(t casus.TimeRef) bool { return t.First <= k && k < t.Last })
}
