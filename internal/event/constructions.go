package event

import "github.com/casus-events/casus/internal/text"

// repairConstruction sets right what the tree makes of one construction that news uses all the time.
func (c *Coder) repairConstruction(i int32) bool {
	t := &c.tree
	return t.repairIt(i) ||
		t.repairLead(i) ||
		c.repairModal(i) ||
		t.repairCalled(i) ||
		t.repairLet(i) ||
		t.repairFound(i) ||
		c.repairHand(i) ||
		c.repairPlural(i) ||
		c.repairGerund(i) ||
		t.repairPaired(i) ||
		t.repairDouble(i)
}

// empty are verbs of which "it" is said without meaning anybody: "it takes two to talk".
var empty = words("take make cost seem appear happen remain be become turn follow matter rain snow")

// repairIt makes a subject of "it" before a verb that somebody must do: "said it would allow the convoy to pass".
func (t *tree) repairIt(i int32) bool {
	tok := &t.tokens[i]
	if tok.Rel != text.RelExpl || tok.LowerForm() != "it" || tok.Head < i {
		return false
	}
	v := &t.tokens[tok.Head]
	if v.UPOS != text.VERB || empty[v.Lemma] || t.child(tok.Head, text.RelAuxPass, text.RelNsubj, text.RelCsubj, text.RelCsubjPass) != none ||
		t.child(tok.Head, text.RelObj, text.RelIobj) == none && !plainReport[v.Lemma] {
		return false
	}
	tok.Rel = text.RelNsubj
	return true
}

// repairModal makes a verb of an adjective behind a modal: "would free 300 prisoners".
func (c *Coder) repairModal(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.UPOS != text.ADJ || t.child(v, text.RelCop) != none || c.lex.verbs[tok.LowerForm()] == nil {
		return false
	}
	if v == 0 || t.tokens[v-1].Sentence != tok.Sentence {
		return false
	}
	if h := t.tokens[v-1].Head; t.tokens[v-1].XPOS == text.TagMD && h > v && t.below(v, h) && t.tokens[h].UPOS == text.NOUN && t.child(h, text.RelCop) == none {
		// The noun behind was made the predicate: it is the object.
		tok.Head, tok.Rel = t.tokens[h].Head, t.tokens[h].Rel
		t.tokens[h].Head, t.tokens[h].Rel = v, text.RelObj
		for k := t.a.Sentences[tok.Sentence].First; k < v; k++ {
			if t.tokens[k].Head == h {
				t.tokens[k].Head = v
			}
		}
		tok.UPOS, tok.XPOS, tok.Lemma = text.VERB, text.TagVB, tok.LowerForm()
		return true
	}
	modal, object := none, none
	for k := t.first[v]; k >= 0; k = t.next[k] {
		switch x := &t.tokens[k]; {
		case k < v && x.XPOS == text.TagMD:
			modal = k
		case k > v && object == none && (x.Rel == text.RelNsubj || x.Rel == text.RelObj || x.Rel == text.RelObl && t.preposition(k) == ""):
			object = k
		}
	}
	if modal == none || object == none {
		return false
	}
	tok.UPOS, tok.XPOS, tok.Lemma = text.VERB, text.TagVB, tok.LowerForm()
	t.tokens[object].Rel = text.RelObj
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if x := &t.tokens[k]; k < v && x.Rel == text.RelExpl {
			x.Rel = text.RelNsubj
		}
	}
	return true
}

// repairCalled gives "call" its object: the first noun phrase behind it, never what somebody is called: "called the
// Chilean president Ana Vega on Friday", "called the envoy a fool".
func (t *tree) repairCalled(v int32) bool {
	tok := &t.tokens[v]
	if tok.Lemma != "call" || tok.UPOS != text.VERB || tok.XPOS == text.TagVBN && t.child(v, text.RelAux) == none {
		return false
	}
	named, other := none, none
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if k < v {
			continue
		}
		switch x := &t.tokens[k]; x.Rel {
		case text.RelCompoundPrt, text.RelAuxPass:
			return false
		case text.RelXcomp:
			if named == none && (x.UPOS == text.NOUN || x.UPOS == text.PROPN) && t.preposition(k) == "" {
				named = k
			}
		case text.RelObj:
			other = k
		}
	}
	if named == none || other != none && other < named || t.child(v, text.RelNsubj) == none {
		return false
	}
	t.tokens[named].Rel = text.RelObj
	switch {
	case other == none:
	case other == named+1 && t.tokens[other].UPOS == text.PROPN && t.tokens[named].UPOS == text.PROPN:
		t.tokens[other].Head, t.tokens[other].Rel = named, text.RelFlat
	default:
		t.tokens[other].Rel = text.RelXcomp
	}
	return true
}

// repairLet takes "free" behind "let" for what somebody is let be, not for what he is: "let free two editors".
func (t *tree) repairLet(i int32) bool {
	tok := &t.tokens[i]
	if i == 0 || tok.LowerForm() != "free" && tok.LowerForm() != "loose" || tok.Rel != text.RelAmod || tok.Head < i {
		return false
	}
	v := &t.tokens[i-1]
	o := tok.Head
	if h := t.tokens[o].Head; h > o && t.tokens[o].Rel != text.RelObj {
		o = h // "free" on the first of two names
	}
	if w := v.Lemma; w != "let" && w != "set" || v.UPOS != text.VERB || t.tokens[o].Head != i-1 {
		return false
	}
	t.tokens[o].Rel = text.RelObj
	tok.Head, tok.Rel = i-1, text.RelXcomp
	return true
}

// repairDouble makes the verb of a participle that was read as an auxiliary of the participle behind it, which describes the object:
// "has spurned repeated offers".
func (t *tree) repairDouble(i int32) bool {
	tok := &t.tokens[i]
	v := tok.Head
	if tok.Rel != text.RelAux && tok.Rel != text.RelAuxPass || tok.XPOS != text.TagVBN && tok.XPOS != text.TagVBD || v != i+1 || t.tokens[v].XPOS != text.TagVBN && t.tokens[v].XPOS != text.TagVBD {
		return false
	}
	switch tok.Lemma {
	case "be", "have", "get", "do":
		return false
	}
	o := t.child(v, text.RelObj)
	if o < v || t.tokens[o].Sentence != tok.Sentence {
		return false
	}
	tok.Head, tok.Rel, tok.UPOS = t.tokens[v].Head, t.tokens[v].Rel, text.VERB
	for k := t.a.Sentences[tok.Sentence].First; k < t.a.Sentences[tok.Sentence].Last; k++ {
		if t.tokens[k].Head == v && k != i {
			t.tokens[k].Head = i
		}
	}
	t.tokens[v].Head, t.tokens[v].Rel, t.tokens[v].XPOS = o, text.RelAmod, text.TagVBN
	return true
}

// repairGerund makes a noun of what is the subject of a verb and has a subject of its own, which only says whose it is:
// "rebel shelling killed two".
func (c *Coder) repairGerund(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.XPOS != text.TagVBG && (tok.XPOS != text.TagNN || t.child(v, text.RelNsubj) == none || t.child(v, text.RelCop) != none) || tok.Rel != text.RelNsubj || tok.Head != v+1 || c.lex.nouns[tok.LowerForm()] == nil || t.child(v, text.RelObj, text.RelMark, text.RelAux) != none {
		return false
	}
	tok.UPOS, tok.XPOS, tok.Lemma = text.NOUN, text.TagNN, tok.LowerForm()
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if k < v && t.tokens[k].Rel == text.RelNsubj {
			t.tokens[k].Rel = text.RelCompound
		}
	}
	return true
}

// arena are nouns for where or with what is fought, that stand before another.
var arena = words("air land sea ground naval rocket drone missile artillery mortar tank")

// repairPaired makes the object of the second noun where the first only describes it: "launched air and ground assaults".
func (t *tree) repairPaired(i int32) bool {
	tok := &t.tokens[i]
	if tok.UPOS != text.NOUN || tok.Rel != text.RelObj || !arena[tok.LowerForm()] || t.child(i, text.RelDet, text.RelAmod, text.RelNmodPoss) != none {
		return false
	}
	k := i + 3 // "air and ground assaults"
	if int(k) >= len(t.tokens) || t.tokens[i+1].Rel != text.RelCc || t.tokens[k].Rel != text.RelConj || t.tokens[k].Head != i && t.tokens[k].Head != tok.Head ||
		t.tokens[k].UPOS != text.NOUN || t.tokens[i+2].Rel != text.RelCompound || t.tokens[i+2].Head != k {
		return false
	}
	t.tokens[k].Head, t.tokens[k].Rel = tok.Head, text.RelObj
	tok.Head, tok.Rel = k, text.RelCompound
	return true
}

// repairFound gives "find guilty" its object where the tree took it for a part of the adjective: "found Ana Holm guilty".
func (t *tree) repairFound(g int32) bool {
	tok := &t.tokens[g]
	if tok.LowerForm() != "guilty" && tok.LowerForm() != "innocent" || tok.Head < 0 || tok.Head > g {
		return false
	}
	finds := func(v int32) bool {
		w := t.tokens[v].Lemma
		return w == "find" || w == "declare" || w == "pronounce" || w == "judge"
	}
	if o := &t.tokens[tok.Head]; (tok.Rel == text.RelAmod || tok.Rel == text.RelAcl) && o.Rel == text.RelObj && o.Head >= 0 && finds(o.Head) {
		tok.Head, tok.Rel, tok.UPOS = o.Head, text.RelXcomp, text.ADJ
		return true
	}
	if !finds(tok.Head) {
		return false
	}
	name := t.child(g, text.RelCompound, text.RelNsubj, text.RelAmod)
	if name == none || name > g || t.tokens[name].UPOS != text.PROPN && t.tokens[name].UPOS != text.NOUN || t.child(tok.Head, text.RelObj) != none {
		return false
	}
	t.tokens[name].Head, t.tokens[name].Rel = tok.Head, text.RelObj
	tok.Rel, tok.UPOS = text.RelXcomp, text.ADJ
	return true
}

// repairHand makes an infinitive of a noun behind "to" that has a particle or an object of its own: "ordered the heir to hand over
// two million".
func (c *Coder) repairHand(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if v == 0 || tok.UPOS != text.NOUN || tok.XPOS != text.TagNN || tok.Rel != text.RelObl && tok.Rel != text.RelNmod || tok.Head < 0 || t.tokens[v-1].LowerForm() != "to" || t.tokens[v-1].Head != v ||
		c.lex.verbs[tok.LowerForm()] == nil || int(v)+2 >= len(t.tokens) {
		return false
	}
	switch t.tokens[v+1].LowerForm() {
	case "over", "back", "up", "out", "off", "down":
	default:
		return false
	}
	if n := &t.tokens[v+2]; n.UPOS != text.DET && n.UPOS != text.SYM && n.UPOS != text.NUM && n.UPOS != text.NOUN && n.UPOS != text.PROPN && n.UPOS != text.PRON {
		return false
	}
	g := tok.Head
	for range 4 {
		if isVerb(&t.tokens[g]) || t.tokens[g].Head < 0 {
			break
		}
		g = t.tokens[g].Head
	}
	if !isVerb(&t.tokens[g]) {
		return false
	}
	tok.UPOS, tok.XPOS, tok.Lemma, tok.Head, tok.Rel = text.VERB, text.TagVB, tok.LowerForm(), g, text.RelXcomp
	t.tokens[v-1].Rel, t.tokens[v-1].UPOS = text.RelMark, text.PART
	t.tokens[v+1].Head, t.tokens[v+1].Rel = v, text.RelCompoundPrt
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if x := &t.tokens[k]; k > v+1 && (x.Rel == text.RelObl || x.Rel == text.RelNmod || x.Rel == text.RelAppos) && t.preposition(k) == "" {
			x.Rel = text.RelObj
			break
		}
	}
	return true
}

// repairPlural makes a noun of a word that was read as a verb though only the noun is known, with the verb behind it: "Chilean airstrikes
// this month have killed dozens".
func (c *Coder) repairPlural(i int32) bool {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.UPOS != text.VERB || tok.XPOS != text.TagVBZ || tok.Rel != text.RelRoot || c.lex.verbs[tok.Lemma] != nil || c.lex.nouns[tok.Lemma] == nil {
		return false
	}
	v := t.child(i, text.RelCcomp)
	if v < i || t.child(v, text.RelAux, text.RelAuxPass) == none || t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelMark) != none || t.child(i, text.RelObj, text.RelAux) != none {
		return false
	}
	tok.UPOS, tok.XPOS = text.NOUN, text.TagNNS
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if t.tokens[k].Rel == text.RelNsubj {
			t.tokens[k].Rel = text.RelCompound
		}
	}
	return true
}

// repairLead makes the subject of the name that a lead sentence puts between a day and a verb without a subject, where the tree took it for
// another word for the day: "On Friday, Ida Holm, the spokeswoman, in a statement condemned ...".
func (t *tree) repairLead(i int32) bool {
	tok := &t.tokens[i]
	if tok.Rel != text.RelAppos || tok.UPOS != text.PROPN && tok.UPOS != text.NOUN || tok.Head < 0 || tok.Head > i || !t.isDay(tok.Head) || t.isDay(i) {
		return false
	}
	v := t.tokens[tok.Head].Head
	if v < i || !isVerb(&t.tokens[v]) || !finite(&t.tokens[v]) && t.child(v, text.RelAux) == none || t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelExpl, text.RelCsubj) != none {
		return false
	}
	tok.Head, tok.Rel = v, text.RelNsubj
	if t.child(v, text.RelAuxPass) != none {
		tok.Rel = text.RelNsubjPass
	}
	return true
}
