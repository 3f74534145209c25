package event

import (
	"github.com/casus-events/casus/internal/text"
)

// resolves are verbs whose infinitive is what is agreed, decided or threatened, even behind a date: "agreed on Monday to".
var resolves = words("agree decide threaten pledge promise vow refuse resolve consent decline undertake opt vote propose offer")

// repairComplement makes a complement of the infinitive that a verb of agreeing or deciding has for its purpose, with
// nothing but a date between them: "agreed on Monday to restore relations".
func (c *Coder) repairComplement(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.UPOS != text.VERB || !resolves[tok.Lemma] || t.child(v, text.RelXcomp, text.RelObj, text.RelCcomp) != none {
		return false
	}
	k := t.child(v, text.RelAdvcl)
	if k < v || t.tokens[k].XPOS != text.TagVB || t.markOf(k) != "to" {
		return false
	}
	for o := t.first[v]; o >= 0 && o < k; o = t.next[o] {
		if o > v && (t.tokens[o].Form == "," || isNominal(&t.tokens[o]) && !c.isTime(o)) {
			return false
		}
	}
	t.tokens[k].Rel = text.RelXcomp
	return true
}

// repairGrata makes one predicate of "persona non grata", whatever the tree took its words for, and hangs what it hung on
// them on the verb that declares somebody so.
func (t *tree) repairGrata(i int32) bool {
	tok := &t.tokens[i]
	last := t.a.Sentences[tok.Sentence].Last
	if w := tok.LowerForm(); w != "persona" && w != "personae" && w != "personas" || i+2 >= last || t.tokens[i+1].LowerForm() != "non" {
		return false
	}
	if w := t.tokens[i+2].LowerForm(); w != "grata" && w != "gratae" && w != "gratas" {
		return false
	}
	verb := none
	for k := i; k <= i+2; k++ {
		h := t.tokens[k].Head
		if h >= 0 && h < i && t.tokens[h].UPOS == text.NOUN {
			h = t.tokens[h].Head // "the ambassador persona non grata", taken for one name
		}
		if h >= 0 && h < i && isVerb(&t.tokens[h]) {
			verb = h
			break
		}
	}
	if verb == none {
		return false
	}
	tok.Head, tok.Rel, tok.UPOS, tok.XPOS, tok.Lemma = verb, text.RelXcomp, text.NOUN, text.TagNN, "persona"
	for k := i + 1; k <= i+2; k++ {
		t.tokens[k].Head, t.tokens[k].Rel = i, text.RelFlat
	}
	for k := t.a.Sentences[tok.Sentence].First; k < last; k++ {
		x := &t.tokens[k]
		switch {
		case x.Head < i || x.Head > i+2 || k >= i && k <= i+2:
		case k < i && k >= i-2 && (x.UPOS == text.DET || x.UPOS == text.ADP):
			x.Head = i
			if x.UPOS == text.ADP {
				tok.Rel = text.RelObl
			}
		default:
			x.Head = verb
		}
	}
	return true
}

// repairHome makes an adverb of "home" right behind a verb of calling or sending somebody there.
func (t *tree) repairHome(i int32) bool {
	tok := &t.tokens[i]
	if i == 0 || tok.LowerForm() != "home" || tok.UPOS != text.NOUN || !sends[t.tokens[i-1].Lemma] || !isVerb(&t.tokens[i-1]) || t.first[i] != none {
		return false
	}
	tok.Head, tok.Rel, tok.UPOS, tok.XPOS = i-1, text.RelAdvmod, text.ADV, text.TagRB
	return true
}

var sends = words("call summon bring order send fly take recall invite return go come")

// repairDoer hangs a phrase with "by" on the noun of an act where the tree hung it on those it is done to: "the expulsion of
// five diplomats by Peru", and one with "of" behind a date on the noun before it.
func (c *Coder) repairDoer(i int32) bool {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.Rel != text.RelNmod || tok.Head < 0 || tok.Head > i {
		return false
	}
	if x := &t.tokens[tok.Head]; (x.Rel == text.RelNmodUnmarked || x.Rel == text.RelOblUnmarked) && t.preposition(i) == "of" && x.Head >= 0 && x.Head < tok.Head && (x.LowerForm() == "week" || x.LowerForm() == "month" || x.LowerForm() == "year" || t.isDay(tok.Head)) {
		tok.Head = x.Head // "Peru's expulsion last week of the envoy"
		return true
	}
	if t.preposition(i) != "by" {
		return false
	}
	done := tok.Head // whom it is done to
	act := t.tokens[done].Head
	if t.tokens[done].Rel != text.RelNmod || act < 0 || act > done || t.preposition(done) != "of" || t.tokens[act].UPOS != text.NOUN || len(c.lex.nouns[t.tokens[act].Lemma]) == 0 || len(c.lex.nouns[t.tokens[done].Lemma]) > 0 {
		return false
	}
	tok.Head = act
	return true
}

// repairMain makes the predicate of a past tense that was hung below a participle between commas, which has no auxiliary
// and describes the subject: "the embassy, closed since 2014, reopened".
func (t *tree) repairMain(v int32) bool {
	tok := &t.tokens[v]
	g := tok.Head
	if tok.XPOS != text.TagVBD || tok.Rel != text.RelAdvcl && tok.Rel != text.RelConj && tok.Rel != text.RelParataxis && tok.Rel != text.RelCcomp || g < 2 || g > v || t.tokens[g].XPOS != text.TagVBN || t.tokens[g].Rel != text.RelRoot ||
		t.tokens[v-1].Form != "," || t.tokens[g-1].Form != "," || t.child(v, text.RelMark, text.RelNsubj, text.RelNsubjPass, text.RelAuxPass, text.RelCc) != none || t.child(g, text.RelAux, text.RelAuxPass, text.RelCop) != none {
		return false
	}
	s := t.child(g, text.RelNsubjPass, text.RelNsubj)
	if s == none || s > g {
		return false
	}
	for k := t.a.Sentences[tok.Sentence].First; k < t.a.Sentences[tok.Sentence].Last; k++ {
		if x := &t.tokens[k]; x.Head == g && k != v && (k < g-1 || k >= v-1) {
			x.Head = v
		}
	}
	t.tokens[s].Rel = text.RelNsubj
	tok.Head, tok.Rel = t.tokens[g].Head, text.RelRoot
	t.tokens[g].Head, t.tokens[g].Rel = s, text.RelAcl
	return true
}

// repairHeadline makes the predicate of a headline of the infinitive behind a name: "Peru to close embassy".
func (t *tree) repairHeadline(v int32) bool {
	tok := &t.tokens[v]
	first := t.a.Sentences[tok.Sentence].First
	if tok.XPOS != text.TagVB || v < first+2 || t.markOf(v) != "to" {
		return false
	}
	to := v - 1
	if t.tokens[to].UPOS == text.ADV {
		to--
	}
	if to <= first || t.tokens[to].LowerForm() != "to" {
		return false
	}
	name := to - 1
	for t.tokens[name].Head >= first && t.tokens[name].Head < to && t.tokens[name].Head != name && t.tokens[t.tokens[name].Head].UPOS == text.PROPN {
		name = t.tokens[name].Head
	}
	x := &t.tokens[name]
	if x.UPOS != text.PROPN {
		return false
	}
	switch {
	case tok.Rel == text.RelRoot && x.Head == v && x.Rel != text.RelNsubj && t.child(v, text.RelNsubj) == none && t.preposition(name) == "":
	case tok.Rel == text.RelAcl && tok.Head == name && x.Rel == text.RelRoot && t.preposition(name) == "":
		for k := v + 1; k < t.a.Sentences[tok.Sentence].Last; k++ {
			if t.tokens[k].Head == name {
				t.tokens[k].Head = v
			}
		}
		tok.Head, tok.Rel = x.Head, text.RelRoot
		x.Head = v
	default:
		return false
	}
	x.Rel = text.RelNsubj
	return true
}

// repairRanked hangs an infinitive on the noun that a rank is given of by it, and takes the name behind "after" or "since"
// before it for a phrase: "became the second country after Peru to recognise it".
func (t *tree) repairRanked(v int32) bool {
	tok := &t.tokens[v]
	if tok.XPOS != text.TagVB || tok.Rel != text.RelAdvcl && tok.Rel != text.RelAcl && tok.Rel != text.RelXcomp {
		return false
	}
	first := t.a.Sentences[tok.Sentence].First
	to := v - 1
	if to <= first || t.tokens[to].LowerForm() != "to" {
		return false
	}
	since := none
	for k := to - 1; k > first && k > to-8; k-- {
		if w := t.tokens[k].LowerForm(); w == "after" || w == "since" {
			since = k
			break
		}
		if isVerb(&t.tokens[k]) {
			return false
		}
	}
	if since == none {
		return false
	}
	noun := since - 1
	if x := &t.tokens[noun]; noun < first || x.UPOS != text.NOUN || t.child(noun, text.RelAmod) == none && t.child(noun, text.RelNummod) == none {
		return false
	}
	if tok.Head == noun && tok.Rel == text.RelAcl {
		return false
	}
	if tok.Head != noun && t.tokens[noun].Head != tok.Head {
		return false
	}
	if s := t.child(v, text.RelNsubj); s > since && s < to {
		t.tokens[s].Head, t.tokens[s].Rel = noun, text.RelNmod
		t.tokens[since].Head, t.tokens[since].Rel, t.tokens[since].UPOS = s, text.RelCase, text.ADP
	} else if t.tokens[since].Head == v {
		return false
	}
	tok.Head, tok.Rel = noun, text.RelAcl
	return true
}

// appoints are verbs whose object an office can be by itself: "named its first envoy".
var appoints = words("name appoint designate")

// repairNamed makes an active verb with its object of one that names or appoints, read as a participle of which an office is
// said: "Peru named its first ambassador to Chile".
func (t *tree) repairNamed(v int32) bool {
	tok := &t.tokens[v]
	if !appoints[tok.Lemma] || tok.XPOS != text.TagVBN && tok.XPOS != text.TagVBD && tok.XPOS != text.TagVBZ || t.child(v, text.RelObj, text.RelAux, text.RelAuxPass) != none {
		return false
	}
	s, x := t.child(v, text.RelNsubj), t.child(v, text.RelXcomp)
	if s == none || s > v || x < v || t.tokens[x].UPOS != text.NOUN || t.child(x, text.RelCase) != none {
		return false
	}
	if tok.XPOS == text.TagVBN {
		tok.XPOS = text.TagVBD
	}
	t.tokens[x].Rel = text.RelObj
	return true
}

// repairFinite joins a verb in the past to the finite verb above an infinitive, which it cannot be coordinated with: "gave the
// envoy a day to leave and closed the border".
func (t *tree) repairFinite(v int32) bool {
	tok := &t.tokens[v]
	g := tok.Head
	if tok.XPOS != text.TagVBD || tok.Rel != text.RelConj || g < 0 || g > v || t.tokens[g].XPOS != text.TagVB || t.markOf(g) != "to" || t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelAux, text.RelAuxPass) != none {
		return false
	}
	for range 4 {
		if g = t.tokens[g].Head; g < 0 {
			return false
		}
		if x := t.tokens[g].XPOS; x == text.TagVBD {
			tok.Head = g
			return true
		} else if x == text.TagVBZ || x == text.TagVBP {
			return false
		}
	}
	return false
}
