package event

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// Mend corrects what a tree cannot mean, before actors and events are looked for: the parser is right about
// most arcs, but some of its mistakes contradict each other, or a construction that news uses all the time.
func (c *Coder) Mend(a *text.Analysis, times []casus.TimeRef) {
	c.times = times
	t := &c.tree
	t.build(a, nil)
	if a, b, d := t.liftPunctuation(), t.liftPrepositions(), t.namesOfMonths(); a || b || d {
		t.link()
	}
	if t.noSubjects() {
		t.link()
	}
	for i := range a.Sentences {
		if c.repairReport(&a.Sentences[i]) {
			t.relink(int32(i))
		}
	}
	for i := range t.tokens {
		if c.repairJoined(int32(i)) || c.repairFronted(int32(i)) || c.repairPerfect(int32(i)) {
			t.relink(t.tokens[i].Sentence)
		}
	}
	for i := range t.tokens {
		c.repairVerb(int32(i))
		if c.repairNounVerb(int32(i)) {
			t.relink(t.tokens[i].Sentence)
		}
		if c.repairRoot(int32(i)) {
			t.relink(t.tokens[i].Sentence)
		}
	}
	for i := range t.tokens {
		if isVerb(&t.tokens[i]) && (c.repairSubject(int32(i)) || c.repairRelative(int32(i))) {
			t.relink(t.tokens[i].Sentence)
		}
	}
	for i := range t.tokens {
		if isVerb(&t.tokens[i]) {
			c.repairObject(int32(i))
			if c.repairTaken(int32(i)) {
				t.relink(t.tokens[i].Sentence)
			}
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

// noSubjects hangs a phrase with a preposition that was read as the subject of a clause behind it on the word before it:
// "refused a request from Peru to cross".
func (t *tree) noSubjects() bool {
	moved := false
	for i := range t.tokens {
		tok := &t.tokens[i]
		if tok.Rel != text.RelNsubj || tok.Head < int32(i) {
			continue
		}
		k := t.child(int32(i), text.RelCase)
		if k < 1 || k > int32(i) || !leading[t.tokens[k].LowerForm()] || t.tokens[k-1].Sentence != tok.Sentence {
			continue
		}
		prev := k - 1
		if t.below(prev, int32(i)) || t.below(prev, tok.Head) {
			continue
		}
		switch {
		case t.tokens[prev].UPOS == text.NOUN:
			tok.Head, tok.Rel = prev, text.RelNmod
		case isVerb(&t.tokens[prev]):
			tok.Head, tok.Rel = prev, text.RelObl
		default:
			continue
		}
		moved = true
	}
	return moved
}

var leading = map[string]bool{"from": true, "to": true, "with": true, "against": true, "by": true, "on": true, "at": true, "over": true, "towards": true, "toward": true}

// namesOfMonths makes a name of "May" where it was read as a modal though it follows a name and a finite verb follows it.
func (t *tree) namesOfMonths() bool {
	moved := false
	for i := 1; i+1 < len(t.tokens); i++ {
		tok, next := &t.tokens[i], &t.tokens[i+1]
		if tok.Form != "May" || tok.UPOS != text.AUX || t.tokens[i-1].UPOS != text.PROPN || next.XPOS != text.TagVBZ && next.XPOS != text.TagVBD && next.Form != "," {
			continue
		}
		tok.UPOS, tok.XPOS, tok.Rel, tok.Head, tok.Lemma = text.PROPN, text.TagNNP, text.RelFlat, int32(i-1), "May"
		moved = true
	}
	return moved
}

// liftPrepositions hangs a preposition that was hung on a title on the name behind it: "with the Irish premier Leo Byrne".
func (t *tree) liftPrepositions() bool {
	moved := false
	for i := range t.tokens {
		tok := &t.tokens[i]
		for range 3 {
			h := tok.Head
			if tok.Rel != text.RelCase || h < int32(i) || t.tokens[h].Rel != text.RelNmodDesc || t.tokens[h].Head < h {
				break
			}
			tok.Head = t.tokens[h].Head
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

// maxReport is the longest reporting clause that repairReport takes apart, in tokens on either side of the verb.
const maxReport = 14

// repairReport sets right the reporting clause at the end of a sentence, "..., a military official said on
// Tuesday": whatever stands between the last comma and the verb is its subject, what follows belongs to it, and the
// clause hangs below what it reports.
func (c *Coder) repairReport(s *text.Sentence) bool {
	t := &c.tree
	v := c.reportVerb(s)
	if v == none {
		return false
	}
	comma := v - 1
	for comma > s.First && t.tokens[comma].Form != "," {
		comma--
	}
	root := none
	for i := s.First; i < s.Last; i++ {
		if t.tokens[i].Head < 0 {
			root = i
		}
	}
	if root == none || root >= comma || t.tokens[v].Rel == text.RelParataxis && t.tokens[v].Head == root && t.child(v, text.RelNsubj) != none {
		return false
	}
	subject := none
	for i := comma + 1; i < v; i++ {
		if h := t.tokens[i].Head; h <= comma || h >= v {
			if subject == none || isNominal(&t.tokens[i]) && !isNominal(&t.tokens[subject]) || isNominal(&t.tokens[i]) && t.preposition(i) == "" && t.tokens[i].UPOS != text.ADJ && subject < i && t.tokens[i].Rel != text.RelPunct {
				subject = i
			}
		}
	}
	if subject == none || !isNominal(&t.tokens[subject]) {
		return false
	}
	for i := comma + 1; i < s.Last; i++ {
		tok := &t.tokens[i]
		h := tok.Head
		switch {
		case i == subject:
			tok.Head, tok.Rel = v, text.RelNsubj
		case i == v:
			tok.Head, tok.Rel = root, text.RelParataxis
		case i < v && (h <= comma || h >= v):
			tok.Head = subject
		case i > v && h < v && h != subject:
			tok.Head = v
			if tok.Rel != text.RelPunct && tok.Rel != text.RelAdvmod {
				tok.Rel = text.RelObl
			}
		}
	}
	// What stands before the comma and hung on the clause hangs on the root.
	for i := s.First; i <= comma; i++ {
		if t.tokens[i].Head > comma {
			t.tokens[i].Head = root
			if t.tokens[i].Rel == text.RelCcomp || t.tokens[i].Rel == text.RelNsubj {
				t.tokens[i].Rel = text.RelObl
			}
		}
	}
	return true
}

// repairFronted gives a finite main verb without a subject the noun phrase before it that the tree took for an
// apposition in the clause before: "After Chad confirmed losses in the attack, Ali Omar, a spokesman, said ...".
func (c *Coder) repairFronted(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.Head >= 0 || !isVerb(tok) || tok.XPOS != text.TagVBD && tok.XPOS != text.TagVBZ && tok.XPOS != text.TagVBP ||
		t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelCsubj, text.RelExpl, text.RelAuxPass) != none || t.child(v, text.RelAdvcl) == none {
		return false
	}
	first := t.a.Sentences[tok.Sentence].First
	subject := none
	for k := v - 1; k > first && v-k <= 20; k-- {
		x := &t.tokens[k]
		if isVerb(x) && x.Rel != text.RelAcl && x.Rel != text.RelAclRelcl {
			break
		}
		if x.Rel == text.RelAppos && x.Head < k && t.tokens[k-1].Form == "," {
			subject = k
		}
	}
	if subject == none || t.below(v, subject) {
		return false
	}
	for k := subject + 1; k < v; k++ {
		if x := &t.tokens[k]; x.Head < subject && x.Head >= 0 {
			x.Head = subject
		}
	}
	t.tokens[subject].Head, t.tokens[subject].Rel = v, text.RelNsubj
	return true
}

// reportVerb finds a finite verb of saying near the end of a sentence with a short nominal phrase between it and the comma before
// it, and nothing behind it but a short phrase without a verb.
func (c *Coder) reportVerb(s *text.Sentence) int32 {
	t := &c.tree
	for v := s.Last - 1; v > s.First && s.Last-v <= maxReport; v-- {
		tok := &t.tokens[v]
		if !isVerb(tok) && tok.XPOS != text.TagVBN {
			continue
		}
		if tok.XPOS != text.TagVBD && tok.XPOS != text.TagVBZ && tok.XPOS != text.TagVBP && tok.XPOS != text.TagVBN || !plainReport[tok.Lemma] {
			return none
		}
		words := 0
		for k := v - 1; k > s.First && v-k <= maxReport; k-- {
			before := &t.tokens[k]
			if before.Form == "," {
				if words > 0 && !relativeStart(&t.tokens[k+1]) {
					return v
				}
				return none
			}
			if isVerb(before) || before.UPOS == text.SCONJ || before.UPOS == text.CCONJ && words == 0 {
				return none
			}
			words++
		}
		return none
	}
	return none
}

// plainReport are verbs that do nothing but report.
var plainReport = map[string]bool{"say": true, "report": true, "announce": true, "add": true, "state": true, "note": true, "tell": true, "confirm": true, "declare": true, "disclose": true, "claim": true}

func relativeStart(tok *text.Token) bool {
	return tok.XPOS == text.TagWDT || tok.XPOS == text.TagWP || tok.XPOS == text.TagWRB || tok.XPOS == text.TagIN || tok.XPOS == text.TagCC
}

// repairJoined: in "complies with the law and accused the rebels of arson" the participle is no second law but a second
// verb: it hangs on the verb above the noun, and the noun phrase behind it is its object.
func (c *Coder) repairJoined(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.XPOS != text.TagVBN && tok.XPOS != text.TagVBD || tok.Head < 0 || v == 0 || t.tokens[v-1].UPOS != text.CCONJ || !c.speaks(tok) {
		return false
	}
	noun := tok.Head
	switch {
	case tok.Rel == text.RelConj && noun < v:
	case tok.Rel == text.RelAmod && noun > v && t.tokens[noun].Rel == text.RelConj && t.tokens[noun].Head < v:
		noun = t.tokens[noun].Head
	default:
		return false
	}
	if noun < 0 || t.tokens[noun].UPOS != text.NOUN && t.tokens[noun].UPOS != text.PROPN {
		return false
	}
	last := min(t.a.Sentences[tok.Sentence].Last, v+8)
	object := none
	for k := v + 1; k < last && object == none; k++ {
		x := &t.tokens[k]
		if x.UPOS == text.ADP || x.UPOS == text.PUNCT && x.XPOS != text.TagHYPH || isVerb(x) && x.XPOS != text.TagVBN {
			break
		}
		if (x.UPOS == text.NOUN || x.UPOS == text.PROPN || x.UPOS == text.PRON) && (x.Head == noun || x.Head == v) && x.Rel != text.RelCompound {
			object = k
		}
	}
	verb := t.tokens[noun].Head
	for n := 0; verb >= 0 && !isVerb(&t.tokens[verb]) && n < 8; n++ {
		verb = t.tokens[verb].Head
	}
	if object == none || verb < 0 || !isVerb(&t.tokens[verb]) || t.below(verb, v) {
		return false
	}
	tok.Head, tok.Rel, tok.UPOS, tok.XPOS = verb, text.RelConj, text.VERB, text.TagVBD
	t.tokens[object].Head, t.tokens[object].Rel = v, text.RelObj
	return true
}

// speaks reports whether the lexicon knows the word as an act by words: such participles seldom stand before a noun.
func (c *Coder) speaks(tok *text.Token) bool {
	return slices.ContainsFunc(c.lex.verbSenses(tok), func(i int32) bool {
		switch c.lex.Senses[i].Type {
		case "ACCUSE", "REQUEST", "REJECT", "THREATEN":
			return true
		}
		return false
	})
}

// repairPerfect: "had armed the rebels" is the perfect of arm, not the possession of something armed.
func (c *Coder) repairPerfect(h int32) bool {
	t := &c.tree
	have := &t.tokens[h]
	if have.Lemma != "have" || have.UPOS != text.VERB {
		return false
	}
	k := t.child(h, text.RelXcomp)
	if k <= h || k-h > 2 || t.child(h, text.RelObj) != none && t.child(h, text.RelObj) < k {
		return false
	}
	verb := &t.tokens[k]
	if verb.XPOS != text.TagVBN && verb.XPOS != text.TagVBD && !strings.HasSuffix(verb.LowerForm(), "ed") || len(c.lex.verbSenses(verb)) == 0 {
		return false
	}
	verb.Head, verb.Rel, verb.UPOS, verb.XPOS = have.Head, have.Rel, text.VERB, text.TagVBN
	first, last := t.a.Sentences[have.Sentence].First, t.a.Sentences[have.Sentence].Last
	for i := first; i < last; i++ {
		if t.tokens[i].Head == h && i != k {
			t.tokens[i].Head = k
		}
	}
	have.Head, have.Rel, have.UPOS = k, text.RelAux, text.AUX
	return true
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

// repairRoot makes the predicate of a sentence that has none of the verb that was hung on its first noun as a participle
// though it can be none: "The Peruvian report called for sanctions."
func (c *Coder) repairRoot(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.Rel != text.RelAcl || tok.Head < 0 || tok.XPOS != text.TagVBD && (tok.XPOS != text.TagVBN || !intransitive[tok.Lemma]) {
		return false
	}
	noun := tok.Head
	if r := t.tokens[noun].Rel; r == text.RelAppos || r == text.RelConj {
		noun = t.tokens[noun].Head
	}
	if noun < 0 || noun > v || t.tokens[noun].Rel != text.RelRoot || isVerb(&t.tokens[noun]) || t.child(noun, text.RelCop, text.RelNsubj, text.RelParataxis) != none || t.byAgent(v) != none {
		return false
	}
	tok.Head, tok.Rel = t.tokens[noun].Head, text.RelRoot
	t.tokens[noun].Head, t.tokens[noun].Rel = v, text.RelNsubj
	for k := v + 1; int(k) < len(t.tokens) && t.tokens[k].Sentence == tok.Sentence; k++ {
		if t.tokens[k].Head == noun {
			t.tokens[k].Head = v
		}
	}
	return true
}

// intransitive are verbs whose participle does not describe a noun: what follows a noun is its predicate.
var intransitive = map[string]bool{"call": true, "appeal": true, "vote": true, "agree": true, "resign": true, "protest": true, "clash": true, "retaliate": true,
	"respond": true, "react": true, "apologize": true, "apologise": true, "object": true, "demonstrate": true, "rally": true, "march": true, "cooperate": true,
	"negotiate": true, "meet": true, "talk": true, "arrive": true, "surrender": true, "withdraw": true, "retreat": true, "say": true, "vow": true, "threaten": true,
	"refuse": true, "decline": true, "fail": true, "complain": true, "insist": true, "pledge": true, "promise": true, "push": true, "urge": true}

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

// repairTaken gives a verb the noun phrase right behind it for its object where the tree hung it elsewhere: on a later verb
// as its subject ("seized control of the banks run by the rebels") or on the verb itself as if coordinated.
func (c *Coder) repairTaken(v int32) bool {
	t := &c.tree
	verb := &t.tokens[v]
	if len(c.lex.verbSenses(verb)) == 0 || plainReport[verb.Lemma] || verb.UPOS == text.AUX ||
		t.child(v, text.RelObj, text.RelCcomp, text.RelXcomp, text.RelAuxPass, text.RelNsubjPass, text.RelCop) != none || t.child(v, text.RelNsubj) == none {
		return false
	}
	noun := v + 1
	for ; int(noun) < len(t.tokens) && noun-v <= 6; noun++ {
		tok := &t.tokens[noun]
		if tok.Sentence != verb.Sentence {
			return false
		}
		switch tok.UPOS {
		case text.DET, text.ADJ, text.PRON, text.NUM, text.PROPN:
			if tok.Head > noun && tok.Rel != text.RelNsubj {
				continue
			}
			return false
		case text.NOUN:
			if tok.Rel == text.RelCompound && tok.Head > noun {
				continue
			}
		default:
			return false
		}
		break
	}
	if int(noun) >= len(t.tokens) || t.tokens[noun].UPOS != text.NOUN || c.isTime(noun) {
		return false
	}
	tok := &t.tokens[noun]
	switch w := tok.Head; {
	case w == v && tok.Rel == text.RelConj:
	case w > noun && isVerb(&t.tokens[w]) && (tok.Rel == text.RelNsubj || tok.Rel == text.RelNsubjPass):
		switch t.tokens[w].Rel {
		case text.RelConj, text.RelAdvcl, text.RelParataxis:
		default:
			return false
		}
		if t.child(w, text.RelCc, text.RelMark) != none || t.below(v, w) {
			return false
		}
		if by := t.byAgent(w); by != none && t.tokens[w-1].UPOS == text.NOUN {
			t.tokens[w].Head, t.tokens[w].Rel = w-1, text.RelAcl
			t.tokens[w].XPOS = text.TagVBN
			if t.below(w-1, w) {
				t.tokens[w].Head = noun
			}
		}
	default:
		return false
	}
	tok.Head, tok.Rel = v, text.RelObj
	return true
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
