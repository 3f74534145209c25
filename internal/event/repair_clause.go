package event

import "github.com/casus-events/casus/internal/text"

// repairLevel hangs a clause on the verb it belongs to where the tree hung it one level too low. It reports whether an arc moved.
func (t *tree) repairLevel(v int32) bool {
	return t.pastOfNoun(v) || t.pastBehindAside(v) || t.wordsOfMain(v) || t.activePast(v) || t.bareNumber(v) || t.pastAsNoun(v) || t.shotDead(v) || t.newSubject(v) || t.meetingOfWhom(v)
}

// finiteAbove is the nearest finite verb above token i, none where there is none before it.
func (t *tree) finiteAbove(i int32) int32 {
	v := t.tokens[i].Head
	for range 8 {
		if v < 0 || v > i {
			return none
		}
		if tok := &t.tokens[v]; isVerb(tok) && (finite(tok) || t.child(v, text.RelAux, text.RelAuxPass) != none && tok.Rel != text.RelXcomp) {
			return v
		}
		v = t.tokens[v].Head
	}
	return none
}

// pastOfNoun joins a past tense without a subject to the verb, not to the noun before "and", which can do nothing: "killed two
// officers and wounded five".
func (t *tree) pastOfNoun(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelConj || tok.XPOS != text.TagVBD || tok.Head < 0 || tok.Head > v || v == 0 || t.tokens[v-1].UPOS != text.CCONJ ||
		t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelExpl) != none {
		return false
	}
	noun := &t.tokens[tok.Head]
	switch noun.Rel {
	case text.RelObj, text.RelIobj, text.RelObl, text.RelNmod:
	default:
		return false
	}
	if isVerb(noun) || t.child(tok.Head, text.RelCop) != none {
		return false
	}
	main := t.finiteAbove(tok.Head)
	if main == none || t.tokens[main].XPOS != text.TagVBD {
		return false
	}
	tok.Head = main
	return true
}

// pastBehindAside joins a past tense behind ", and" to the main verb, not to the clause that stands between commas before it:
// "restored ties in 2022, three years after Peru broke them off, and reopened the border".
func (t *tree) pastBehindAside(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelConj || tok.XPOS != text.TagVBD || tok.Head < 0 || tok.Head > v || v < 2 ||
		t.tokens[v-1].UPOS != text.CCONJ || t.tokens[v-2].Form != "," || t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelExpl) != none {
		return false
	}
	clause := tok.Head
	if r := t.tokens[clause].Rel; r != text.RelAdvcl && r != text.RelAclRelcl {
		return false
	}
	first := clause
	for start := t.a.Sentences[tok.Sentence].First; first > start && t.below(first-1, clause) && t.tokens[first-1].UPOS != text.PUNCT; {
		first--
	}
	if first == 0 || t.tokens[first-1].Form != "," {
		return false
	}
	main := t.finiteAbove(clause)
	if main == none || t.tokens[main].XPOS != text.TagVBD {
		return false
	}
	tok.Head = main
	return true
}

// spokenBeside are verbs whose participle behind a comma tells what the subject of the main clause says beside its act.
var spokenBeside = words("accuse blame say cite warn charge denounce condemn describe insist claim argue allege call urge threaten vow criticize criticise complain deny")

// wordsOfMain hangs such a participle on the main verb, not on the infinitive that the main verb governs: "ordered the consul to leave,
// accusing him of spying".
func (t *tree) wordsOfMain(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelAdvcl || tok.XPOS != text.TagVBG || v == 0 || t.tokens[v-1].Form != "," || tok.Head < 0 || tok.Head > v || !spokenBeside[tok.Lemma] ||
		t.tokens[tok.Head].XPOS != text.TagVB || t.child(tok.Head, text.RelAux) != none {
		return false
	}
	main := t.finiteAbove(tok.Head)
	if main == none {
		return false
	}
	tok.Head = main
	return true
}

// means are nouns that "by" leads to as the way something is done, not as who does it.
var means = words("phone telephone video videolink link conference call letter e-mail email mail fax radio telegram satellite message post teleconference videoconference")

// activePast gives a past tense without an auxiliary its subject back, and makes of "by phone" the way it was done.
func (t *tree) activePast(v int32) bool {
	tok := &t.tokens[v]
	if tok.XPOS == text.TagVBN && intransitive[tok.Lemma] && tok.Rel != text.RelAcl && t.child(v, text.RelAux, text.RelAuxPass, text.RelCop) == none && t.child(v, text.RelNsubjPass) != none {
		tok.XPOS = text.TagVBD // "Hundreds protested"
	}
	if tok.XPOS != text.TagVBD || t.child(v, text.RelAuxPass) != none {
		return false
	}
	moved := false
	if s := t.child(v, text.RelNsubjPass); s != none && s < v {
		t.tokens[s].Rel, moved = text.RelNsubj, true
	}
	if by := t.child(v, text.RelOblAgent); by != none && means[t.tokens[by].Lemma] {
		t.tokens[by].Rel, moved = text.RelObl, true
		// What "with" leads to there takes part: "met by video link with her counterpart".
		for k := t.first[by]; k >= 0; k = t.next[k] {
			if t.tokens[k].Rel == text.RelNmod && k > by && t.preposition(k) == "with" {
				t.tokens[k].Head, t.tokens[k].Rel = v, text.RelObl
			}
		}
	}
	return moved
}

// bareNumber makes the object of a verb of the number right behind it that the tree hung on the noun of the phrase behind the number:
// "wounded five near the bridge".
func (t *tree) bareNumber(i int32) bool {
	tok := &t.tokens[i]
	if tok.UPOS != text.NUM || tok.Rel != text.RelNummod || tok.Head < i+2 || i == 0 || t.tokens[i+1].UPOS != text.ADP || !isVerb(&t.tokens[i-1]) ||
		t.tokens[i+1].Head != tok.Head || t.tokens[i+1].Rel != text.RelCase || t.child(i-1, text.RelObj) != none {
		return false
	}
	tok.Head, tok.Rel = i-1, text.RelObj
	return true
}

// pastLemma are past tenses that look like a noun, with the verb of each.
var pastLemma = map[string]string{"shot": "shoot", "cut": "cut", "hit": "hit", "set": "set", "put": "put", "split": "split", "shut": "shut", "beat": "beat", "cast": "cast", "spread": "spread"}

// pastAsNoun makes the predicate of a past tense that was read as a noun, with its subject as a part of its name: "Venezuela's
// army shot two fishermen".
func (t *tree) pastAsNoun(v int32) bool {
	tok := &t.tokens[v]
	lemma, ok := pastLemma[tok.LowerForm()]
	s := &t.a.Sentences[tok.Sentence]
	if !ok || tok.UPOS != text.NOUN || tok.Rel != text.RelRoot && tok.Rel != text.RelConj && tok.Rel != text.RelCcomp && tok.Rel != text.RelParataxis || v == s.First || v+1 >= s.Last {
		return false
	}
	subject := v - 1
	if x := &t.tokens[subject]; x.Head != v || x.Rel != text.RelCompound || x.UPOS != text.NOUN && x.UPOS != text.PROPN {
		return false
	}
	next := &t.tokens[v+1]
	if next.LowerForm() == "dead" && v+2 < s.Last {
		next = &t.tokens[v+2]
	}
	switch next.UPOS {
	case text.NUM, text.DET, text.PRON, text.PROPN, text.ADJ, text.NOUN:
	case text.ADP:
		if tok.LowerForm() != "shot" || next.LowerForm() != "at" {
			return false
		}
	case text.CCONJ:
		if k := v + 2; k >= s.Last || t.tokens[k].XPOS != text.TagVBD {
			return false
		}
	default:
		return false
	}
	tok.UPOS, tok.XPOS, tok.Lemma = text.VERB, text.TagVBD, lemma
	object := none
	for k := s.First; k < s.Last; k++ {
		x := &t.tokens[k]
		if x.Head != v || k == v {
			continue
		}
		switch {
		case k == subject:
			x.Rel = text.RelNsubj
		case k < subject && x.Rel != text.RelPunct && x.Rel != text.RelObl && x.Rel != text.RelAdvmod && x.Rel != text.RelCc:
			x.Head = subject
		case k > v && x.LowerForm() == "dead":
			x.Rel = text.RelXcomp
		case k > v && isNominal(x) && x.UPOS != text.ADJ && object == none && t.preposition(k) == "" && (x.Rel != text.RelConj || t.child(k, text.RelCc) == none):
			object, x.Rel = k, text.RelObj
		case k > v && x.Rel == text.RelNmod:
			x.Rel = text.RelObl
		}
	}
	if object != none && object > v+1 && t.tokens[v+1].UPOS == text.CCONJ {
		// "shot and wounded a protester"
		for k := v + 2; k < object; k++ {
			if t.tokens[k].XPOS == text.TagVBD && t.tokens[k].Head == v {
				t.tokens[object].Head = k
			}
		}
	}
	return true
}

// shotDead makes what the shooting came to of "dead" right behind the verb or its object: "shot dead two fishermen", "shot two men dead".
func (t *tree) shotDead(i int32) bool {
	tok := &t.tokens[i]
	if tok.LowerForm() != "dead" || tok.Rel != text.RelAmod || tok.Head < 0 || i == 0 {
		return false
	}
	noun := tok.Head
	v := t.tokens[noun].Head
	if v < 0 || v > i || t.tokens[v].Lemma != "shoot" || i != v+1 && noun > i {
		return false
	}
	tok.Head, tok.Rel = v, text.RelXcomp
	return true
}

// newSubject gives a second verb without a subject the noun right before it that the tree joined to the clause before: "recalled its
// envoy on Sunday and Peru did the same", "...; Peru, Chile and Brazil also denounced it".
func (t *tree) newSubject(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelConj && tok.Rel != text.RelParataxis || tok.Head < 0 || tok.Head > v || !isVerb(tok) || !finite(tok) ||
		t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelCsubj, text.RelExpl, text.RelCc, text.RelAuxPass) != none {
		return false
	}
	first := t.a.Sentences[tok.Sentence].First
	last := v - 1
	for last > tok.Head && t.tokens[last].Head == v && (t.tokens[last].Rel == text.RelAdvmod || t.tokens[last].Rel == text.RelAux) {
		last--
	}
	if last <= tok.Head || !isNominal(&t.tokens[last]) || t.isDay(last) {
		return false
	}
	stop := none
	for k := last; k > tok.Head; k-- {
		if t.tokens[k].Form == ";" {
			stop = k
			break
		}
	}
	subject := last
	for stop != none && t.tokens[subject].Head > stop && t.tokens[subject].Head < v {
		subject = t.tokens[subject].Head
	}
	noun := &t.tokens[subject]
	if noun.Rel != text.RelConj && !(noun.Rel == text.RelAppos && stop != none) || noun.Head < first || noun.Head > subject || noun.UPOS != text.PROPN && noun.UPOS != text.NOUN || isVerb(&t.tokens[noun.Head]) {
		return false
	}
	for k := tok.Head + 1; k < subject; k++ {
		if x := &t.tokens[k]; stop == none && (x.Rel == text.RelMark || x.UPOS == text.SCONJ || opensClause[x.LowerForm()]) && !isVerb(&t.tokens[max(x.Head, 0)]) {
			return false // "before a truce brokered by Peru and Chile took effect"
		}
	}
	if cc := t.child(subject, text.RelCc); stop == none && (cc == none || cc > subject || t.leftmost(subject) != cc) {
		return false
	}
	noun.Head, noun.Rel = v, text.RelNsubj
	for k := first; k < subject; k++ {
		if x := &t.tokens[k]; x.Head == subject && (x.Rel == text.RelCc || x.Form == ";") {
			x.Head = v
		}
	}
	return true
}

var opensClause = words("before after until till since as when once while if unless because that")

// leftmost is the first token of those below i.
func (t *tree) leftmost(i int32) int32 {
	first := i
	for k := t.first[i]; k >= 0 && k < i; k = t.next[k] {
		first = min(first, t.leftmost(k))
	}
	return first
}

// meetingOfWhom makes a participle of "meeting" between its subject and a finite verb: "leaders meeting in Brussels discussed".
func (t *tree) meetingOfWhom(i int32) bool {
	tok := &t.tokens[i]
	if tok.LowerForm() != "meeting" || tok.UPOS != text.NOUN || tok.Rel != text.RelNsubj || tok.Head < i || i == 0 {
		return false
	}
	who := &t.tokens[i-1]
	if who.Head != i || who.Rel != text.RelNsubj && who.Rel != text.RelCompound || who.XPOS != text.TagNNS {
		return false
	}
	who.Head, who.Rel = tok.Head, text.RelNsubj
	tok.Head, tok.Rel, tok.UPOS, tok.XPOS, tok.Lemma = i-1, text.RelAcl, text.VERB, text.TagVBG, "meet"
	return true
}
