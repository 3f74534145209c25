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
	if a, b, d := t.noSubjects(), t.particles(), t.atLeast(); a || b || d {
		t.link()
	}
	for i := range a.Sentences {
		if c.repairDateline(&a.Sentences[i]) {
			t.relink(int32(i))
		}
		if c.repairReport(&a.Sentences[i]) {
			t.relink(int32(i))
		}
	}
	for i := range t.tokens {
		if c.repairConstruction(int32(i)) || t.repairLevel(int32(i)) || t.repairContent(int32(i)) || t.repairBeforeRelative(int32(i)) || t.repairTitle(int32(i)) || t.repairDue(int32(i)) || t.repairDated(int32(i)) || t.repairNominal(int32(i)) || c.repairJoined(int32(i)) || c.repairFronted(int32(i)) || c.repairPerfect(int32(i)) || t.repairBare(int32(i)) || c.repairSamePast(int32(i)) || c.repairInfinitive(int32(i)) || t.repairSo(int32(i)) || c.repairComplement(int32(i)) || t.repairFinite(int32(i)) || t.repairHeadline(int32(i)) || t.repairRanked(int32(i)) || t.repairNamed(int32(i)) || t.repairHome(int32(i)) || t.repairGrata(int32(i)) || c.repairDoer(int32(i)) || t.repairMain(int32(i)) {
			t.relink(t.tokens[i].Sentence)
		}
	}
	for i := range t.tokens {
		if t.repairSpoken(int32(i)) || t.repairAdding(int32(i)) {
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

// contentNouns are nouns that a clause with "that" gives the content of.
var contentNouns = words("accusation allegation claim assertion charge complaint report statement rumour rumor suggestion denial insistence belief fear hope " +
	"suspicion speculation idea fact news evidence proof sign indication warning concern worry possibility likelihood risk chance announcement promise pledge threat vow " +
	"assurance guarantee decision agreement condition demand argument contention conclusion finding impression notion view opinion prediction expectation confirmation " +
	"admission hint signal doubt understanding proposal recommendation testimony revelation declaration confession reminder theory assumption conviction")

// repairContent makes the content of a noun of a clause read as a relative one that lacks nothing: "accusations that it
// arms the rebels".
func (t *tree) repairContent(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelAclRelcl || tok.Head < 0 || tok.Head > v || !contentNouns[t.tokens[tok.Head].Lemma] {
		return false
	}
	that, subject := tok.Head+1, none
	for k := that + 1; k < v; k++ {
		if x := &t.tokens[k]; x.Head == v && (x.Rel == text.RelNsubj || x.Rel == text.RelNsubjPass) {
			subject = k
		}
	}
	if that >= v || subject == none || t.tokens[that].LowerForm() != "that" || t.tokens[that].Head != v {
		return false
	}
	if mark := &t.tokens[that]; mark.Rel == text.RelMark || mark.Rel == text.RelNsubj {
		tok.Rel, mark.Rel, mark.UPOS, mark.XPOS = text.RelAcl, text.RelMark, text.SCONJ, text.TagIN
		return true
	}
	return false
}

// repairTitle keeps "charge d'affaires" together.
func (t *tree) repairTitle(i int32) bool {
	tok := &t.tokens[i]
	if i == 0 || tok.Head == i-1 || tok.LowerForm() != "d'affaires" && tok.LowerForm() != "d’affaires" || t.tokens[i-1].Sentence != tok.Sentence {
		return false
	}
	title := &t.tokens[i-1]
	if title.Head == i {
		title.Head, title.Rel = tok.Head, tok.Rel
	}
	for k := t.a.Sentences[tok.Sentence].First; k < t.a.Sentences[tok.Sentence].Last; k++ {
		if t.tokens[k].Head == i {
			t.tokens[k].Head = i - 1
		}
	}
	tok.Head, tok.Rel = i-1, text.RelFlat
	return true
}

// repairDue makes the predicate of "due" before an infinitive, where the tree took "due to" for a preposition: "is due to
// host talks".
func (t *tree) repairDue(i int32) bool {
	tok := &t.tokens[i]
	if tok.LowerForm() != "due" || tok.Rel != text.RelMark && tok.Rel != text.RelCase || i+2 >= t.a.Sentences[tok.Sentence].Last {
		return false
	}
	to, v := &t.tokens[i+1], tok.Head
	verb := &t.tokens[max(v, 0)]
	if to.LowerForm() != "to" || v < i+2 || v > i+4 || verb.XPOS != text.TagVB {
		return false
	}
	tok.Head, tok.Rel = verb.Head, verb.Rel
	verb.Head, verb.Rel = i, text.RelXcomp
	to.Head, to.Rel = v, text.RelMark
	for k := t.a.Sentences[tok.Sentence].First; k < i; k++ {
		if x := &t.tokens[k]; x.Head == v {
			x.Head = i
			if x.Rel == text.RelNsubjOuter {
				x.Rel = text.RelNsubj
			}
		}
	}
	return true
}

// repairNominal makes the predicate of a participle between a subject and the noun that the tree took for the predicate though it
// has no copula: "Peru repeated accusations that ...".
func (t *tree) repairNominal(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelAmod || tok.XPOS != text.TagVBN || tok.Head <= v {
		return false
	}
	n := tok.Head
	noun, subject := &t.tokens[n], t.child(n, text.RelNsubj, text.RelNsubjPass)
	if x := v - 1; subject == none && x >= 0 && t.tokens[x].UPOS == text.PROPN && t.tokens[x].Head == n && t.tokens[x].Rel == text.RelCompound && contentNouns[noun.Lemma] {
		subject = x // "Peru repeated accusations"
	}
	if noun.Rel != text.RelRoot && noun.Rel != text.RelCcomp || subject == none || subject > v || t.child(n, text.RelCop, text.RelAux, text.RelAuxPass, text.RelDet) != none {
		return false
	}
	for k := subject + 1; k < v; k++ {
		if t.tokens[k].Head == n && t.tokens[k].Rel != text.RelAdvmod {
			return false // another attribute: the participle is one as well
		}
	}
	tok.Head, tok.Rel, tok.UPOS, tok.XPOS = noun.Head, noun.Rel, text.VERB, text.TagVBD
	noun.Head, noun.Rel = v, text.RelObj
	for k := t.a.Sentences[tok.Sentence].First; k < t.a.Sentences[tok.Sentence].Last; k++ {
		if x := &t.tokens[k]; x.Head == n && (k < v || x.Rel == text.RelPunct || x.Rel == text.RelObl || x.Rel == text.RelAdvcl) {
			x.Head = v
		}
	}
	t.tokens[subject].Rel = text.RelNsubj
	return true
}

// dateLead are words between a preposition and a date, or before a date that needs none.
var dateLead = words("last this next early late mid mid- the")

// repairBeforeRelative takes a phrase that stands between a noun and its relative pronoun out of the relative clause: "a deal with Iran
// in November, that can be prolonged".
func (t *tree) repairBeforeRelative(i int32) bool {
	tok := &t.tokens[i]
	v := tok.Head
	if tok.Rel != text.RelObl && tok.Rel != text.RelOblUnmarked || v <= i || t.tokens[v].Rel != text.RelAclRelcl {
		return false
	}
	noun := t.tokens[v].Head
	if noun < 0 || noun >= i || t.tokens[i].XPOS == text.TagWDT || t.tokens[i].XPOS == text.TagWP {
		return false
	}
	for c := t.first[v]; c >= 0; c = t.next[c] {
		k := &t.tokens[c]
		if c > i && c < v && (k.Rel == text.RelNsubj || k.Rel == text.RelNsubjPass) && (k.XPOS == text.TagWDT || k.XPOS == text.TagWP) {
			tok.Head, tok.Rel = noun, text.RelNmod
			return true
		}
	}
	return false
}

// repairDated hangs a date that opens a clause on the verb where the tree made it a part of the subject's name: "On Tuesday Mali
// severed ties", "In March 2019 Chad left".
func (t *tree) repairDated(s int32) bool {
	subject := &t.tokens[s]
	if subject.Head < s {
		return false
	}
	rel := subject.Rel
	switch verb := &t.tokens[subject.Head]; {
	case rel == text.RelNsubj || rel == text.RelNsubjPass:
	case rel == text.RelObl && finite(verb) && t.child(subject.Head, text.RelNsubj, text.RelNsubjPass, text.RelExpl) == none:
		rel = text.RelNsubj // the date's preposition was taken for the subject's
	default:
		return false
	}
	first, named := s, none
	for k := s - 1; k >= t.a.Sentences[subject.Sentence].First && (t.tokens[k].Head == s || t.hyphened(k) && t.below(k, s)) && t.tokens[k].Rel != text.RelNsubj; k-- {
		first = k
	}
	k := first
	if k < s && t.tokens[k].UPOS == text.ADP {
		k++
	} else if start := t.a.Sentences[subject.Sentence].First; k > start && t.tokens[k-1].UPOS != text.PUNCT && (k > start+1 || !dateLead[t.tokens[k-1].LowerForm()]) {
		return false
	}
	for k < s && dateLead[t.tokens[k].LowerForm()] {
		k++
	}
	begin := k
	for ; k < s && (t.isDay(k) || isNumber(&t.tokens[k])); k++ {
		if named == none || t.isDay(k) {
			named = k
		}
	}
	if named == none || k == s && begin == first && !t.isDay(named) || t.tokens[k].UPOS != text.PROPN && t.tokens[k].UPOS != text.ADJ && t.tokens[k].UPOS != text.DET && k != s {
		return false
	}
	if !t.isDay(named) && (first == begin || len(t.tokens[named].LowerForm()) != 4) {
		return false // "In 2019 Sudan", but "In 20 states"
	}
	for i := first; i < k; i++ {
		x := &t.tokens[i]
		x.Head = named
		switch {
		case x.UPOS == text.ADP:
			x.Rel = text.RelCase
		case isNumber(x):
			x.Rel = text.RelNummod
		case i < begin:
			x.Rel = text.RelAmod
		default:
			x.Rel = text.RelCompound
		}
	}
	t.tokens[named].Head, t.tokens[named].Rel = subject.Head, text.RelObl
	subject.Rel = rel
	return true
}

// hyphened: token k is a hyphen or stands right behind one, "B-2".
func (t *tree) hyphened(k int32) bool {
	return t.tokens[k].XPOS == text.TagHYPH || k > 0 && t.tokens[k-1].XPOS == text.TagHYPH
}

// isNumber: the word is written in digits.
func isNumber(tok *text.Token) bool {
	return tok.UPOS == text.NUM && tok.LowerForm() != "" && tok.LowerForm()[0] >= '0' && tok.LowerForm()[0] <= '9'
}

// speechActs are verbs of what somebody does by words: joined to what a speaker tells, they are as a rule his next words.
var speechActs = words(`accuse reject condemn denounce blame criticise criticize call urge warn vow pledge promise threaten thank praise demand deny insist dismiss
welcome hail slam blast lambast lambaste rebuke decry deplore chide castigate appeal describe brand label reiterate stress admit acknowledge
apologise apologize declare announce propose invite congratulate express voice add claim suggest defend advise rebuff repeat predict argue complain offer
caution implore beg salute applaud commend deride mock ridicule lament exhort charge allege pronounce dub refute rebut vilify disavow`)

// outwardActs are those of them that are hardly ever told of another: "said that the rebels had left and called on them to talk".
var outwardActs = words("accuse call urge blame condemn demand denounce reject warn vow appeal insist threaten")

// repairAdding hangs a participle of going on ("..., adding that") on the verb of saying rather than on what that tells.
func (t *tree) repairAdding(v int32) bool {
	tok := &t.tokens[v]
	if tok.XPOS != text.TagVBG || tok.Rel != text.RelAdvcl || v == 0 || t.tokens[v-1].Form != "," || tok.Lemma != "add" && tok.Lemma != "note" && tok.Lemma != "stress" || tok.Head < 0 {
		return false
	}
	k := tok.Head
	for n := 0; n < 6 && k >= 0 && t.tokens[k].Rel != text.RelCcomp; n++ {
		k = t.tokens[k].Head
	}
	if k < 0 || t.tokens[k].Rel != text.RelCcomp {
		return false
	}
	g := t.tokens[k].Head
	if cue := cueTable()[t.tokens[g].Lemma]; g > k || !finite(&t.tokens[g]) || cue == nil || !cue.clause {
		return false
	}
	tok.Head = g
	return true
}

// repairSpoken joins a verb to the main verb of saying rather than to the clause that it governs: where its form cannot go with the auxiliary of the
// clause ("said it would leave and rejected the offer", "said Peru had left and urged calm"), and where it is an act by words whose speaker the clause takes up ("denied that it had any part
// and accused").
func (t *tree) repairSpoken(v int32) bool {
	tok := &t.tokens[v]
	if tok.Rel != text.RelConj || tok.Head < 0 || tok.Head > v || t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelAux, text.RelAuxPass, text.RelCop, text.RelMark, text.RelExpl) != none {
		return false
	}
	past := tok.XPOS == text.TagVBD || tok.XPOS == text.TagVBN
	if !past && tok.XPOS != text.TagVBZ && tok.XPOS != text.TagVBP {
		return false
	}
	k := tok.Head
	for n := 0; n < 4 && (t.tokens[k].Rel == text.RelConj || t.tokens[k].Rel == text.RelXcomp); n++ {
		k = t.tokens[k].Head
	}
	g := t.tokens[k].Head
	if t.tokens[k].Rel != text.RelCcomp || g < 0 || g > k {
		return false
	}
	main := &t.tokens[g]
	if cue := cueTable()[main.Lemma]; cue == nil || !cue.clause || main.UPOS != text.VERB {
		return false
	}
	mainPast := main.XPOS == text.TagVBD || main.XPOS == text.TagVBN
	if do := t.child(g, text.RelAux); main.XPOS == text.TagVB && do != none && t.tokens[do].LowerForm() == "did" {
		mainPast = true
	} else if main.XPOS == text.TagVBG || main.XPOS == text.TagVB {
		return false
	}
	if past != mainPast {
		return false
	}
	subject, passive := t.surfaceShallow(k)
	told := &t.tokens[tok.Head]
	switch {
	case told.XPOS == text.TagVB && tok.XPOS == text.TagVBD && t.child(tok.Head, text.RelAux) != none && tok.LowerForm() != tok.Lemma:
	case !speechActs[tok.Lemma] || speechActs[t.tokens[k].Lemma] || speechActs[told.Lemma]:
		return false
	case tok.XPOS == text.TagVBN && t.child(v, text.RelObj, text.RelIobj, text.RelCcomp, text.RelXcomp, text.RelObl) == none:
		return false
	case passive && told.Rel == text.RelCcomp && t.child(v, text.RelObj, text.RelCcomp) != none:
	case told.XPOS == text.TagVBN && (tok.XPOS == text.TagVBD || past && outwardActs[tok.Lemma] && t.child(tok.Head, text.RelAux) != none):
	case past && (told.XPOS == text.TagVBZ || told.XPOS == text.TagVBP) && told.Rel == text.RelCcomp:
	case subject == none:
		return false
	case t.tokens[subject].UPOS == text.PRON && t.tokens[subject].XPOS == text.TagPRP:
	case t.child(subject, text.RelNmodPoss) != none && t.tokens[t.child(subject, text.RelNmodPoss)].UPOS == text.PRON:
	default:
		return false
	}
	for n := 0; n < 4 && t.tokens[g].Rel == text.RelConj && isVerb(&t.tokens[t.tokens[g].Head]) && t.child(g, text.RelNsubj, text.RelNsubjPass) == none; n++ {
		g = t.tokens[g].Head // the first of several has the subject
	}
	tok.Head = g
	if tok.XPOS == text.TagVBN {
		tok.XPOS = text.TagVBD
	}
	return true
}

// repairBare makes an active verb of a participle with a subject and a clause or object of its own but no auxiliary: "Peru denied
// on Monday that it had ...".
func (t *tree) repairBare(v int32) bool {
	tok := &t.tokens[v]
	if tok.XPOS != text.TagVBN || tok.Rel == text.RelAcl || tok.Rel == text.RelAclRelcl || tok.Rel == text.RelAdvcl || t.child(v, text.RelAux, text.RelAuxPass, text.RelCop) != none {
		return false
	}
	subject := t.child(v, text.RelNsubjPass)
	if subject == none || subject > v || t.child(v, text.RelCcomp) == none && !t.callsFor(v, subject) {
		return false
	}
	tok.XPOS, t.tokens[subject].Rel = text.TagVBD, text.RelNsubj
	return true
}

// callsFor: the name of somebody stands before verb v and behind it, with its preposition, what somebody asks for or objects to: "Diaz called for talks".
func (t *tree) callsFor(v, subject int32) bool {
	k := cueTable()[t.tokens[v].Lemma]
	if k == nil || k.preps == "" || t.tokens[subject].UPOS != text.PROPN || t.tokens[v].Rel != text.RelRoot {
		return false
	}
	for c := t.first[v]; c >= 0; c = t.next[c] {
		if p := t.preposition(c); c == v+2 || c > v && t.tokens[c].Rel == text.RelObl {
			return p != "" && p != "as" && !t.isDay(c) && t.tokens[v+1].LowerForm() == p && strings.Contains(k.preps, " "+p+" ")
		}
	}
	return false
}

// samePast are verbs whose past is their bare form, so that the tagger may take them for nouns.
var samePast = words("cut shut put set hit quit split")

// repairSamePast makes a verb of such a word between a name and a noun that the tree took for one compound with a
// subject: "The union cut aid to Peru".
func (c *Coder) repairSamePast(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	noun := tok.Head
	if tok.UPOS != text.NOUN || !samePast[tok.LowerForm()] || tok.Rel != text.RelCompound || noun != v+1 || t.tokens[noun].Rel != text.RelRoot || t.child(noun, text.RelCop) != none {
		return false
	}
	subject := max(t.child(noun, text.RelNsubj), t.child(v, text.RelNsubj))
	if subject == none || subject > v {
		return false
	}
	tok.UPOS, tok.XPOS, tok.Lemma, tok.Head, tok.Rel = text.VERB, text.TagVBD, tok.LowerForm(), none, text.RelRoot
	t.tokens[noun].Head, t.tokens[noun].Rel, t.tokens[subject].Head = v, text.RelObj, v
	for k := t.a.Sentences[tok.Sentence].First; k < t.a.Sentences[tok.Sentence].Last; k++ {
		x := &t.tokens[k]
		if x.Head != noun {
			continue
		}
		switch {
		case k < v || x.Rel == text.RelPunct:
			x.Head = v
		case x.Rel == text.RelNmod && t.child(k, text.RelCase) != none && t.isDay(k):
			x.Head, x.Rel = v, text.RelObl
		}
	}
	return true
}

// isDay: noun i names a day of the week or a month.
func (t *tree) isDay(i int32) bool { return dayNames[t.tokens[i].LowerForm()] }

var dayNames = words("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december")

// repairInfinitive makes a second infinitive of an adjective or noun that was joined to the noun of a phrase behind a first one, with
// its own object behind it: "will restore their ties on 20 July and open embassies".
func (c *Coder) repairInfinitive(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	last := t.a.Sentences[tok.Sentence].Last
	if tok.UPOS != text.ADJ && tok.UPOS != text.NOUN || tok.XPOS != text.TagJJ && tok.XPOS != text.TagNN || tok.Rel != text.RelConj || v == 0 || v+1 >= last || t.tokens[v-1].UPOS != text.CCONJ || len(c.lex.relational[tok.Lemma]) == 0 {
		return false
	}
	object := v + 1
	before := tok.Head
	if x := t.tokens[object].XPOS; x != text.TagNNS || before < 0 || before >= v || !isNominal(&t.tokens[before]) {
		return false
	}
	verb := before
	for n := 0; verb >= 0 && n < 6 && !(isVerb(&t.tokens[verb]) && verb < v); n++ {
		verb = t.tokens[verb].Head
	}
	if verb < 0 || !isVerb(&t.tokens[verb]) || t.tokens[verb].XPOS != text.TagVB || t.child(verb, text.RelAux) == none && t.markOf(verb) != "to" || t.below(verb, v) {
		return false
	}
	// What stood before the conjunction and hung on the object behind it belongs to the noun there.
	for k := verb + 1; k < v-1; k++ {
		if t.tokens[k].Head == object {
			if k == before {
				t.tokens[k].Head, t.tokens[k].Rel = verb, text.RelObl
			} else {
				t.tokens[k].Head = before
			}
		}
	}
	tok.UPOS, tok.XPOS, tok.Head, tok.Rel = text.VERB, text.TagVB, verb, text.RelConj
	t.tokens[object].Head, t.tokens[object].Rel = v, text.RelObj
	t.tokens[v-1].Head = v
	return true
}

// repairSo makes "so" the object of "did": "and Peru did so two days later".
func (t *tree) repairSo(v int32) bool {
	tok := &t.tokens[v]
	so := v + 1
	if tok.Lemma != "do" || tok.Rel == text.RelAux || int(so) >= len(t.tokens) || t.tokens[so].LowerForm() != "so" || t.tokens[so].Sentence != tok.Sentence || t.child(v, text.RelNsubj) == none {
		return false
	}
	tok.UPOS = text.VERB
	t.tokens[so].Head, t.tokens[so].Rel = v, text.RelObj
	return true
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

// particles hangs "back", "off" and the like on the verb right before them where they were read as part of the noun
// behind: "rolled back tariffs".
func (t *tree) particles() bool {
	moved := false
	for i := 1; i < len(t.tokens); i++ {
		tok := &t.tokens[i]
		if tok.Rel != text.RelCompound || tok.Head < int32(i) || !isVerb(&t.tokens[i-1]) || !verbParticle[tok.LowerForm()] {
			continue
		}
		tok.Head, tok.Rel, tok.XPOS = int32(i-1), text.RelCompoundPrt, text.TagRP
		moved = true
	}
	return moved
}

var verbParticle = map[string]bool{"back": true, "off": true, "out": true, "up": true, "down": true, "over": true, "away": true}

// atLeast makes a modifier of the number of "at least" and "at most", which are no phrase of place: "freed at least 19 men".
func (t *tree) atLeast() bool {
	moved := false
	for i := 1; i+1 < len(t.tokens); i++ {
		least, at := &t.tokens[i], &t.tokens[i-1]
		if w := least.LowerForm(); w != "least" && w != "most" || at.LowerForm() != "at" || at.Rel != text.RelCase || t.tokens[i+1].UPOS != text.NUM {
			continue
		}
		h := at.Head
		if h == int32(i) {
			h = least.Head // "at" on "least", "least" on the number
		}
		if h > int32(i) && t.tokens[h].Rel == text.RelNummod {
			h = t.tokens[h].Head
		}
		if h <= int32(i) {
			continue
		}
		at.Rel, at.Head = text.RelAdvmod, h
		least.Rel, least.Head = text.RelFixed, int32(i-1)
		if n := &t.tokens[h]; n.Rel == text.RelObl && n.Head == int32(i-2) && isVerb(&t.tokens[i-2]) {
			n.Rel = text.RelObj
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

// liftPrepositions hangs a preposition that was hung on what stands before a noun on the noun: "with the Irish premier
// Leo Byrne", "on the media app Pipit", "in Peru's capital".
func (t *tree) liftPrepositions() bool {
	moved := false
	for i := range t.tokens {
		tok := &t.tokens[i]
		for range 3 {
			h := tok.Head
			if tok.Rel != text.RelCase || h < int32(i) || t.tokens[h].Head < h || !beforeNoun(t.tokens[h].Rel) {
				break
			}
			tok.Head = t.tokens[h].Head
			moved = true
		}
	}
	return moved
}

// beforeNoun are the relations of what stands between a preposition and its noun.
func beforeNoun(r text.Rel) bool {
	switch r {
	case text.RelNmodDesc, text.RelCompound, text.RelAmod, text.RelNmodPoss, text.RelNummod:
		return true
	}
	return false
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
	if root == v {
		for i := s.First; i < comma; i++ {
			if tok := &t.tokens[i]; tok.Head == v && tok.Rel == text.RelAdvcl && finite(tok) && t.child(i, text.RelNsubj, text.RelNsubjPass) != none && t.markOf(i) == "" {
				tok.Rel = text.RelCcomp
				return true
			}
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

// maxDateline is the longest place before a dash, in tokens: "Port Moresby, Papua New Guinea -".
const maxDateline = 8

// repairDateline takes the place before a dash out of a sentence that the tree made it the subject of: "Lima, Peru -
// Peru's foreign minister said ...".
func (c *Coder) repairDateline(s *text.Sentence) bool {
	t := &c.tree
	dash := none
	for i := s.First; i < s.Last && i-s.First <= maxDateline; i++ {
		tok := &t.tokens[i]
		if i > s.First && (tok.Form == "-" || tok.Form == "--" || tok.Form == "–" || tok.Form == "—") && t.a.Tokens[i-1].Span.End < tok.Span.Start && i+1 < s.Last && tok.Span.End < t.tokens[i+1].Span.Start {
			dash = i
			break
		}
		if tok.UPOS != text.PROPN && tok.UPOS != text.ADJ && tok.UPOS != text.PUNCT {
			return false
		}
	}
	if dash == none {
		return false
	}
	subject := none
	for i := s.First; i < dash; i++ {
		if r := t.tokens[i].Rel; (r == text.RelNsubj || r == text.RelNsubjPass || r == text.RelDislocated) && t.tokens[i].Head > dash {
			subject = i
		}
	}
	if subject == none {
		return false
	}
	verb, rel := t.tokens[subject].Head, t.tokens[subject].Rel
	if rel == text.RelDislocated {
		rel = text.RelNsubj
	}
	if t.child(verb, text.RelNsubj, text.RelNsubjPass) > dash {
		return false
	}
	found := none
	for i := dash + 1; i < verb; i++ {
		if tok := &t.tokens[i]; tok.Head < dash && isNominal(tok) && tok.Rel != text.RelPunct && (found == none || t.below(found, i)) {
			found = i
		}
	}
	if found == none {
		return false
	}
	t.tokens[found].Head, t.tokens[found].Rel = verb, rel
	t.tokens[subject].Rel = text.RelParataxis
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
		if isVerb(x) && x.Rel != text.RelAcl && x.Rel != text.RelAclRelcl && x.Rel != text.RelCop && x.Rel != text.RelAux {
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
	asSaying := false // "..., the agency quoted the minister as saying"
	for v := s.Last - 1; v > s.First && s.Last-v <= maxReport; v-- {
		tok := &t.tokens[v]
		if !isVerb(tok) && tok.XPOS != text.TagVBN {
			continue
		}
		if tok.XPOS == text.TagVBG && tok.Lemma == "say" && t.tokens[v-1].LowerForm() == "as" {
			asSaying = true
			continue
		}
		if tok.XPOS != text.TagVBD && tok.XPOS != text.TagVBZ && tok.XPOS != text.TagVBP && tok.XPOS != text.TagVBN || !plainReport[tok.Lemma] && !(asSaying && quoting[tok.Lemma]) {
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
	if tok.UPOS != text.ADJ && tok.UPOS != text.NOUN || t.child(k, text.RelCop) != none {
		return
	}
	lemma := tok.Lemma
	if c.lex.verbs[lemma] == nil {
		// "The Emirates sided with Peru", "Peruvian police shot two rebels"
		senses := c.lex.verbSenses(tok)
		if past := strings.HasSuffix(tok.Form, "ed") || tok.Form == "shot"; len(senses) == 0 || !past {
			return
		}
		lemma = c.lex.Senses[senses[0]].Lemma
	}
	if x := k - 1; tok.Form == "shot" && x >= 0 && tok.UPOS == text.NOUN && t.tokens[x].Head == k && t.tokens[x].Rel == text.RelCompound && t.child(k, text.RelObj) > k {
		t.tokens[x].Rel = text.RelNsubj
		for a := t.first[k]; a >= 0 && a < x; a = t.next[a] {
			if r := t.tokens[a].Rel; r == text.RelAmod || r == text.RelDet || r == text.RelNmodPoss || r == text.RelNummod {
				t.tokens[a].Head = x
			}
		}
		tok.UPOS, tok.XPOS, tok.Lemma = text.VERB, text.TagVBD, lemma
		t.relink(tok.Sentence)
		return
	}
	subject := t.child(k, text.RelNsubj, text.RelNsubjPass) != none && t.child(k, text.RelObj, text.RelXcomp, text.RelCcomp, text.RelObl) != none
	// Nouns have no objects: "Chad and Sudan resume talks".
	if subject || t.child(k, text.RelObj) != none && t.child(k, text.RelDet, text.RelAmod) == none {
		if lemma != tok.Lemma {
			tok.Lemma, tok.XPOS = lemma, text.TagVBD
		}
		tok.UPOS = text.VERB
	}
}

// repairRoot makes the predicate of a sentence that has none of the verb that was hung on its first noun as a participle
// though it can be none: "The Peruvian report called for sanctions."
func (c *Coder) repairRoot(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if c.repairClause(v) || c.repairBehindRelative(v) {
		return true
	}
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

// repairBehindRelative makes the predicate of a sentence that has none of the verb behind the relative clause of its first noun, which the tree took for a
// participle within that clause: "Diaz, who wants new talks with the rebels, called the levy a mistake".
func (c *Coder) repairBehindRelative(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	if tok.XPOS != text.TagVBN && tok.XPOS != text.TagVBD || tok.Rel != text.RelAcl && tok.Rel != text.RelConj && tok.Rel != text.RelAdvcl || v == 0 || t.tokens[v-1].Form != "," || tok.Head < 0 ||
		t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelAux, text.RelAuxPass, text.RelCop, text.RelMark, text.RelCc) != none || t.child(v, text.RelObj, text.RelCcomp, text.RelXcomp) == none || t.byAgent(v) != none {
		return false
	}
	clause := none
	for h, n := tok.Head, 0; h >= 0 && n < maxClimb; h, n = t.tokens[h].Head, n+1 {
		if t.tokens[h].Rel == text.RelAclRelcl {
			clause = h
		}
	}
	if clause == none {
		return false
	}
	noun := t.tokens[clause].Head
	if noun < 0 || noun > clause || t.tokens[noun].Rel != text.RelRoot || !isNominal(&t.tokens[noun]) || t.child(noun, text.RelCop, text.RelNsubj) != none {
		return false
	}
	tok.XPOS, tok.Head, tok.Rel = text.TagVBD, none, text.RelRoot
	t.tokens[noun].Head, t.tokens[noun].Rel = v, text.RelNsubj
	for k := t.a.Sentences[tok.Sentence].First; k < t.a.Sentences[tok.Sentence].Last; k++ {
		if x := &t.tokens[k]; x.Head == noun && (k > v || k < noun && (x.Rel == text.RelAdvmod || x.Rel == text.RelObl || x.Rel == text.RelAdvcl)) {
			x.Head = v
		}
	}
	return true
}

// repairClause makes the subject of a finite clause without one the noun that heads the sentence before it: "Air raids this
// month have killed dozens."
func (c *Coder) repairClause(v int32) bool {
	t := &c.tree
	tok := &t.tokens[v]
	noun := tok.Head
	if tok.Rel != text.RelCcomp || !isVerb(tok) || noun < 0 || noun > v || t.tokens[noun].Rel != text.RelRoot || t.tokens[noun].UPOS != text.NOUN && t.tokens[noun].UPOS != text.PROPN ||
		t.child(v, text.RelNsubj, text.RelNsubjPass, text.RelMark, text.RelCsubj, text.RelExpl) != none || t.child(noun, text.RelCop, text.RelNsubj) != none ||
		!finite(tok) && t.child(v, text.RelAux) == none {
		return false
	}
	tok.Head, tok.Rel = t.tokens[noun].Head, text.RelRoot
	t.tokens[noun].Head, t.tokens[noun].Rel = v, text.RelNsubj
	if t.child(v, text.RelAuxPass) != none {
		t.tokens[noun].Rel = text.RelNsubjPass
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
		case text.RelObl, text.RelOblUnmarked:
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
