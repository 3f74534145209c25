package event

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

const none = int32(-1)

// tree gives a document's tokens their children. All indices are into tokens.
type tree struct {
	a      *text.Analysis
	tokens []text.Token
	first  []int32 // first child of a token, none if it has none
	next   []int32 // next sibling to the right
	// partyAt is the party whose core covers the token, none otherwise; the shortest wins.
	partyAt []int32
	// cover is the widest free party whose core covers the token, none otherwise.
	cover   []int32
	parties []casus.Party
}

// build indexes the analysis; buffers are kept from document to document.
func (t *tree) build(a *text.Analysis, parties []casus.Party) {
	t.a, t.tokens, t.parties = a, a.Tokens, parties
	n := len(a.Tokens)
	t.partyAt, t.cover = resize(t.partyAt, n), resize(t.cover, n)
	t.link()
	for p := range parties {
		party := &parties[p]
		if party.Head >= 0 && int(party.Head) < n {
			t.claim(party.Head, int32(p))
		}
		if party.Political() && party.Kind != casus.PartyAdjective {
			for i := max(party.CoreFirst, 0); i < party.CoreLast && int(i) < n; i++ {
				if t.cover[i] == none {
					t.cover[i] = int32(p)
				}
			}
		}
	}
}

// link lists the children of every token from the heads.
func (t *tree) link() {
	n := len(t.tokens)
	t.first = resize(t.first, n)
	t.next = resize(t.next, n)
	for i := n - 1; i >= 0; i-- {
		h := t.tokens[i].Head
		if h >= 0 && int(h) < n {
			t.next[i] = t.first[h]
			t.first[h] = int32(i)
		}
	}
}

// relink lists the children anew for one sentence, whose arcs have changed.
func (t *tree) relink(sentence int32) {
	s := &t.a.Sentences[sentence]
	for i := s.First; i < s.Last; i++ {
		t.first[i], t.next[i] = none, none
	}
	for i := s.Last - 1; i >= s.First; i-- {
		if h := t.tokens[i].Head; h >= 0 && int(h) < len(t.tokens) {
			t.next[i] = t.first[h]
			t.first[h] = i
		}
	}
}

// claim lets party p stand at token i unless a better one does: one that acts over
// one that is only a place, a given one over a found one, a free one over one that qualifies another.
func (t *tree) claim(i, p int32) {
	old := t.partyAt[i]
	if old == none || t.rank(p) > t.rank(old) {
		t.partyAt[i] = p
	}
}

func (t *tree) rank(p int32) int {
	party := &t.parties[p]
	r := 0
	if party.Kind == casus.PartyGiven {
		r += 8
	}
	if party.Political() {
		r += 4
	}
	if party.Within < 0 {
		r += 2
	}
	return r
}

func resize(s []int32, n int) []int32 {
	if cap(s) < n {
		s = make([]int32, n, n+n/2)
	}
	s = s[:n]
	for i := range s {
		s[i] = none
	}
	return s
}

// child returns the first child of i with one of the relations, none if there is none.
func (t *tree) child(i int32, rels ...text.Rel) int32 {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		for _, r := range rels {
			if t.tokens[c].Rel == r {
				return c
			}
		}
	}
	return none
}

// hasChildLemma reports whether i has a child of that relation and lemma.
func (t *tree) hasChildLemma(i int32, rel text.Rel, lemma string) bool {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if t.tokens[c].Rel == rel && t.tokens[c].Lemma == lemma {
			return true
		}
	}
	return false
}

// preposition is the case marker of a phrase, "in_front_of" for a fixed one; "" without any.
func (t *tree) preposition(i int32) string {
	prep := ""
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if t.tokens[c].Rel != text.RelCase || t.tokens[c].XPOS == text.TagPOS || c > i && prep != "" {
			continue
		}
		w := t.tokens[c].LowerForm()
		for f := t.first[c]; f >= 0; f = t.next[f] {
			if t.tokens[f].Rel == text.RelFixed {
				w += "_" + t.tokens[f].LowerForm()
			}
		}
		if prep == "" {
			prep = w
		} else {
			prep += "_" + w
		}
	}
	return prep
}

func isVerb(t *text.Token) bool { return t.UPOS == text.VERB || t.UPOS == text.AUX }

func isNominal(t *text.Token) bool {
	switch t.UPOS {
	case text.NOUN, text.PROPN, text.PRON, text.NUM, text.DET, text.SYM, text.ADJ:
		return true
	}
	return false
}

// phraseArg is a prepositional phrase of a predicate.
type phraseArg struct {
	prep   string
	head   int32
	direct bool // attached to the predicate itself, not to its object
	inner  bool // attached to the infinitive below the predicate
}

// innerAt reports whether the phrase headed by h hangs on the infinitive below the predicate.
func (f *frame) innerAt(h int32) bool {
	return slices.ContainsFunc(f.preps, func(a phraseArg) bool { return a.inner && a.head == h })
}

// frame is the clause of one predicate with its deep roles.
type frame struct {
	head             int32
	subj, obj, iobj  int32
	light            int32 // the verb that lends a noun its subject, none otherwise
	passive          bool
	subjInherited    bool // the subject stands in another clause
	xcomp, ccomp     int32
	advcl, parataxis int32
	poss             int32
	taken            int32 // the thing that a pronoun in the object takes up, as the sense wants it; none otherwise
	preps            []phraseArg
}

// frameOf fills f for the predicate at i. The depth of borrowing from governing
// clauses is bounded.
func (t *tree) frameOf(i int32, f *frame) {
	*f = frame{head: i, subj: none, obj: none, iobj: none, light: none, xcomp: none, ccomp: none, advcl: none, parataxis: none, poss: none, taken: none, preps: f.preps[:0]}
	if isVerb(&t.tokens[i]) {
		t.verbFrame(i, f)
		return
	}
	t.nounFrame(i, f)
}

func (t *tree) verbFrame(i int32, f *frame) {
	surface, passive := t.surfaceRoles(i, f)
	if tok := &t.tokens[i]; !passive && tok.Rel == text.RelXcomp && tok.XPOS == text.TagVBN && f.obj == none && tok.Head >= 0 && causing[t.tokens[tok.Head].Lemma] && t.child(i, text.RelAux) == none {
		// "ordered the two men jailed", "had the camp cleared": the one who has it done does it
		if o := t.child(tok.Head, text.RelObj); o != none {
			f.passive, f.obj, f.subj = true, o, t.byAgent(i)
			if f.subj == none {
				f.subj = t.controller(tok.Head, false)
			}
			surface, passive = f.subj, false
		}
	}
	f.passive = f.passive || passive
	if passive {
		f.subj = t.byAgent(i)
		if f.obj == none {
			f.obj = surface
		} else if f.iobj == none {
			f.iobj = surface // "was given arms": the surface subject receives
		}
	} else {
		f.subj = surface
	}
	if f.subj != none && t.partyAt[f.subj] == none {
		f.subj = t.behind(i, f.subj)
	}
	if f.obj == none && !passive {
		f.obj = t.sharedObject(i)
	}
	if f.xcomp == none && f.obj != none {
		f.xcomp = t.adjectiveBehind(f.obj)
	}
	if k := i + 1; f.xcomp == none && f.obj > k && t.tokens[k].LowerForm() == "dead" && (t.tokens[k].Head == f.obj || t.tokens[k].Head == i) {
		f.xcomp = k // "shot dead two men": what came of it, not what they were
	}
	t.collectPreps(i, f, true)
	if t.tokens[i].Rel == text.RelAclRelcl && t.hasChildLemma(i, text.RelAdvmod, "where") && !f.hasPrep("in") {
		f.preps = append(f.preps, phraseArg{prep: "in", head: t.tokens[i].Head, direct: true}) // "Lima, where Chile opened a consulate"
	}
	if f.obj == none && !passive {
		f.obj = f.iobj // "told the diplomats to leave"
	}
	if f.obj == none && !passive && f.xcomp != none {
		// "called the decision hasty": the subject of the small clause is the object of the verb
		if s := t.child(f.xcomp, text.RelNsubj); s > i {
			f.obj = s
		}
	}
	if f.obj != none {
		t.collectPreps(f.obj, f, false)
		if t.isQuantity(f.obj) {
			// "$4 million in aid to Peru", "a batch of rifles for Peru"
			for c := t.first[f.obj]; c >= 0; c = t.next[c] {
				if p := t.preposition(c); t.tokens[c].Rel == text.RelNmod && (p == "in" || p == "of") {
					t.collectPreps(c, f, false)
				}
			}
		}
		t.sharedPreps(f.obj, f)
		t.lowPreps(f.obj, f, 0)
		if f.xcomp == none {
			f.xcomp = t.infinitiveOf(f.obj)
		}
	}
	if f.xcomp == none && f.iobj != none {
		f.xcomp = t.infinitiveOf(f.iobj)
	}
	if f.xcomp == none && f.obj > i && ordering[t.tokens[i].Lemma] {
		// "ordering the envoy to leave": what is ordered, taken for its purpose
		if k := t.child(i, text.RelAdvcl); k > f.obj && t.markOf(k) == "to" {
			f.xcomp = k
		}
	}
	if f.xcomp != none && isVerb(&t.tokens[f.xcomp]) {
		t.complementPreps(f)
	}
}

// complementPreps appends the phrases of the infinitive, of prepositions that the clause has none of: "refused to respond
// to a request".
func (t *tree) complementPreps(f *frame) {
	n := len(f.preps)
	t.collectPreps(f.xcomp, f, false)
	own := f.preps[:n]
	f.preps = slices.DeleteFunc(f.preps, func(a phraseArg) bool {
		return !slices.Contains(own, a) && (!lowers[a.prep] || slices.ContainsFunc(own, func(b phraseArg) bool { return b.prep == a.prep }))
	})
	for i := n; i < len(f.preps); i++ {
		f.preps[i].inner = true
	}
}

// behind is who stands behind a subject that is nobody itself: the speaker behind "they" in what he says, and who made the
// words that the subject is ("a bill that would ban the party").
func (t *tree) behind(v, subj int32) int32 {
	tok := &t.tokens[subj]
	if tok.UPOS == text.PRON {
		if who := t.sayer(v); who != none && ownWord[tok.LowerForm()] {
			return who
		}
		return subj
	}
	if wordsOf[tok.Lemma] {
		if who := t.maker(subj); who != none {
			return who
		}
	}
	if tok.Lemma == "country" || tok.Lemma == "nation" || tok.Lemma == "homeland" {
		// "said his country will not lift the ban"
		if p := t.child(subj, text.RelNmodPoss); p != none && t.tokens[p].UPOS == text.PRON && t.partyPolitical(p) {
			return p
		}
	}
	return subj
}

// ownWord are the pronouns by which a speaker means himself or his own side.
var ownWord = map[string]bool{"they": true, "we": true, "he": true, "she": true, "it": true, "i": true}

// sayer is the subject of the verb whose that-clause verb v heads or joins, none where no party says it.
func (t *tree) sayer(v int32) int32 {
	for range 4 {
		tok := &t.tokens[v]
		switch tok.Rel {
		case text.RelConj, text.RelXcomp:
			if v = tok.Head; v < 0 {
				return none
			}
			continue
		case text.RelCcomp:
		default:
			return none
		}
		if g := tok.Head; g >= 0 && isVerb(&t.tokens[g]) {
			if s := t.child(g, text.RelNsubj); s != none && t.partyAt[s] != none && t.parties[t.partyAt[s]].Political() {
				return s
			}
		}
		return none
	}
	return none
}

// maker is who made the words at noun i: its owner, or the subject of the verb whose object it is, as far as that is no
// critic of it.
func (t *tree) maker(i int32) int32 {
	if o := t.ownerOf(i); o != none {
		return o
	}
	tok := &t.tokens[i]
	if tok.Rel == text.RelObj && tok.Head >= 0 && (utters[t.tokens[tok.Head].Lemma] || drafts[tok.Lemma] && weighs[t.tokens[tok.Head].Lemma]) {
		return t.controller(tok.Head, false)
	}
	return none
}

// drafts are words that an assembly makes its own, and weighs the verbs for what it does with them before.
var (
	drafts = words("resolution bill motion law legislation amendment decree")
	weighs = words("consider debate weigh mull discuss finalise finalize")
)

// utters are verbs whose subject makes the words in their object.
var utters = words("issue release publish put write sign send pass adopt introduce table draft circulate deliver read file lodge submit make post " +
	"give present approve endorse ratify enact back vote propose sponsor bring launch hold unveil produce print broadcast air record compile prepare announce")

// causing are verbs whose subject has done what a participle behind their object names.
var causing = words("order have get want")

// ordering are verbs that tell somebody to do something.
var ordering = words("order tell ask instruct direct command require force pressure press urge lobby push persuade beg")

// adjectiveBehind is an adjective that follows noun i and was hung on it: "called the remarks unacceptable".
func (t *tree) adjectiveBehind(i int32) int32 {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		tok := &t.tokens[c]
		if c > i && (tok.UPOS == text.ADJ || tok.XPOS == text.TagVBN && t.child(c, text.RelAmod) != none) && (tok.Rel == text.RelAmod || tok.Rel == text.RelNmod || tok.Rel == text.RelAcl) && t.preposition(c) == "" {
			return c
		}
	}
	return none
}

// infinitiveOf is the to-infinitive that hangs on noun i ("ordered the envoy to leave").
func (t *tree) infinitiveOf(i int32) int32 {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if t.tokens[c].Rel == text.RelAcl && t.hasChildLemma(c, text.RelMark, "to") {
			return c
		}
	}
	return none
}

// surfaceRoles reads the children of verb i and returns its surface subject, taken
// from the governing clause where it has none, and whether the verb is passive.
func (t *tree) surfaceRoles(i int32, f *frame) (subject int32, passive bool) {
	subject = none
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelNsubj, text.RelNsubjOuter, text.RelCsubj:
			if subject == none {
				subject = c
			}
		case text.RelNsubjPass, text.RelCsubjPass:
			subject, passive = c, !t.active(i)
		case text.RelAuxPass:
			passive = true
		case text.RelObj:
			if f.obj == none {
				f.obj = c
			}
		case text.RelIobj:
			f.iobj = c
		case text.RelXcomp:
			f.xcomp = c
		case text.RelCcomp:
			f.ccomp = c
		case text.RelAdvcl, text.RelAdvclRelcl:
			if f.advcl == none {
				f.advcl = c
			}
		case text.RelParataxis:
			f.parataxis = c
		}
	}
	tok := &t.tokens[i]
	if tok.Rel == text.RelParataxis && f.ccomp == none && tok.Head >= 0 {
		// "Chad, the minister said, expelled ...": the reporting clause hangs below what it reports.
		f.ccomp = tok.Head
	}
	if subject == none {
		subject, passive = t.borrowedSubject(i, passive, f)
		return subject, passive
	}
	if t.isRelative(subject) {
		if ante := t.antecedentOf(i, subject); ante != none {
			return ante, passive
		}
	}
	if f.obj != none && t.isRelative(f.obj) {
		f.obj = none
	}
	if f.obj == none && !passive && tok.Rel == text.RelAclRelcl && f.ccomp == none && !t.hasRelativePhrase(i) {
		f.obj = tok.Head // "the sanctions (that) Peru imposed"
	}
	return subject, passive
}

// active: the verb has an object right behind it and no auxiliary, so that its subject does what it says, whatever the
// tree calls it: "the group released 19 men".
func (t *tree) active(i int32) bool {
	o := t.child(i, text.RelObj)
	return o > i && t.child(i, text.RelAuxPass, text.RelAux) == none && t.tokens[i].XPOS != text.TagVB
}

// isRelative reports whether the token is a relative pronoun.
func (t *tree) isRelative(i int32) bool {
	x := t.tokens[i].XPOS
	return x == text.TagWDT || x == text.TagWP || t.tokens[i].Feats.Get(text.PronType) == text.PronTypeRel
}

// hasRelativePhrase: the relative pronoun fills a prepositional phrase ("with which") or an adverb ("where").
func (t *tree) hasRelativePhrase(i int32) bool {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if r := t.tokens[c].Rel; (r == text.RelObl || r == text.RelAdvmod) && (t.isRelative(c) || t.tokens[c].XPOS == text.TagWRB) {
			return true
		}
	}
	return false
}

// antecedent is the noun that a relative clause headed at or above verb i describes.
func (t *tree) antecedent(i int32) int32 {
	for range 4 {
		tok := &t.tokens[i]
		switch tok.Rel {
		case text.RelAclRelcl:
			return tok.Head
		case text.RelConj, text.RelXcomp:
			i = tok.Head
		default:
			return none
		}
		if i < 0 {
			return none
		}
	}
	return none
}

// antecedentOf is the antecedent of relative pronoun p, the subject of verb i. Where the tree does not
// show the clause as relative, it is the noun right before the pronoun.
func (t *tree) antecedentOf(i, p int32) int32 {
	ante := t.antecedent(i)
	k := p - 1
	if k >= 0 && t.tokens[k].UPOS == text.PUNCT {
		k--
	}
	if ante != none {
		// "in solidarity with Mali, who severed ...": who is somebody, not a feeling.
		if k > ante && t.partyAt[ante] == none && t.partyAt[k] != none && t.tokens[k].Sentence == t.tokens[p].Sentence && strings.HasPrefix(t.tokens[p].LowerForm(), "who") {
			return k
		}
		return ante
	}
	if k < 0 || t.tokens[k].Sentence != t.tokens[p].Sentence || !isNominal(&t.tokens[k]) {
		return none
	}
	return k
}

// borrowedSubject finds the subject of a clause that has none of its own: shared by
// coordination, controlled from above, or the noun that a participle describes.
func (t *tree) borrowedSubject(i int32, passive bool, f *frame) (int32, bool) {
	tok := &t.tokens[i]
	f.subjInherited = true
	g := tok.Head
	if g < 0 {
		return none, passive
	}
	switch tok.Rel {
	case text.RelConj:
		return t.subjectOfConj(i, g, passive)
	case text.RelXcomp, text.RelAdvcl:
		if !isVerb(&t.tokens[g]) {
			if s := t.child(g, text.RelNsubj, text.RelNsubjPass); s != none {
				return s, passive // "is ready to sever"
			}
			return t.ownerOf(g), passive
		}
		if tok.XPOS == text.TagVBN && tok.Rel == text.RelAdvcl {
			passive = true
		}
		return t.controller(g, tok.Rel == text.RelXcomp || tok.XPOS == text.TagVBG && (objectGerund[t.markOf(i)] || t.quotedAs(i))), passive
	case text.RelAcl:
		if tok.XPOS == text.TagVBN || tok.XPOS == text.TagVBD {
			// "the envoy expelled by Mali"; with an object of its own it is a finite verb read as a participle
			return g, f.obj == none
		}
		if tok.XPOS == text.TagVBG && t.preposition(i) == "" && t.child(i, text.RelMark) == none {
			if t.partyAt[g] == none && wordsOf[t.tokens[g].Lemma] {
				if o := t.maker(g); o != none {
					return o, passive // "passed a resolution condemning the raid"
				}
			}
			return g, passive // "troops guarding the border"
		}
		if s := t.namedAs(g); s != none && tok.XPOS == text.TagVB {
			return s, passive // "became the first state to sever"
		}
		if wordsOf[t.tokens[g].Lemma] && t.partyAt[g] == none && tok.XPOS == text.TagVB {
			return t.maker(g), passive // "signed a decree to simplify the procedure"
		}
		return t.ownerOf(g), passive // "Niger's decision to sever"
	case text.RelAclRelcl:
		if passive {
			return g, true
		}
		return g, false
	case text.RelCcomp, text.RelParataxis:
		return none, passive
	}
	return none, passive
}

// namedAs is the subject of which noun i is said: "Chad is", "Chad became the first state".
func (t *tree) namedAs(i int32) int32 {
	if t.child(i, text.RelCop) != none {
		return t.child(i, text.RelNsubj)
	}
	if g := t.tokens[i].Head; g >= 0 && t.tokens[g].Lemma == "become" {
		return t.controller(g, false)
	}
	return none
}

// wordsOf are things that speak for whoever made them.
var wordsOf = map[string]bool{"resolution": true, "statement": true, "report": true, "letter": true, "bill": true, "law": true, "decree": true, "motion": true, "declaration": true,
	"order": true, "communique": true, "communiqué": true, "note": true, "message": true, "petition": true, "document": true, "ruling": true, "decision": true, "tweet": true, "article": true, "speech": true,
	"lawsuit": true, "suit": true, "complaint": true, "indictment": true, "memo": true, "cable": true, "editorial": true, "communication": true, "warning": true, "post": true, "video": true, "advisory": true, "appeal": true, "legislation": true, "amendment": true, "dossier": true}

// subjectOfConj is the subject that coordination shares.
func (t *tree) subjectOfConj(i, g int32, passive bool) (int32, bool) {
	var gf frame
	if !isVerb(&t.tokens[g]) {
		if s := t.child(g, text.RelNsubj); s != none {
			return s, passive
		}
		if g < i && t.partyAt[g] != none {
			return g, passive // the parser hung the verb on its own subject: "Chad and Peru resume talks"
		}
		return none, passive
	}
	surface, gPassive := t.surfaceShallow(g)
	if surface == none && t.tokens[g].Rel != text.RelConj {
		surface, gPassive = t.borrowedSubject(g, gPassive, &gf)
	}
	// "was arrested and deported": a participle without auxiliary of its own joins the passive.
	if gPassive && t.tokens[i].XPOS == text.TagVBN && t.child(i, text.RelAux, text.RelAuxPass) == none {
		passive = true
	}
	if surface != none && t.isRelative(surface) {
		if ante := t.antecedent(g); ante != none {
			surface = ante
		}
	}
	return surface, passive
}

func (t *tree) surfaceShallow(i int32) (int32, bool) {
	if s := t.child(i, text.RelNsubjPass); s != none {
		return s, true
	}
	return t.child(i, text.RelNsubj), t.child(i, text.RelAuxPass) != none
}

// objectGerund marks gerunds whose doer is the object of the verb above: "accused him of arming", "barred them from leaving".
var objectGerund = map[string]bool{"of": true, "for": true, "from": true}

// quotedAs: i is the saying of "quoted the minister as saying".
func (t *tree) quotedAs(i int32) bool {
	g := t.tokens[i].Head
	return g >= 0 && t.tokens[i].XPOS == text.TagVBG && quoting[t.tokens[g].Lemma] && (t.markOf(i) == "as" || i > 0 && t.tokens[i-1].LowerForm() == "as")
}

// quoting are verbs of giving the words of another.
var quoting = words("quote cite report")

// controller is who does the act of a complement or adverbial clause under verb g: the object for
// "urged Mali to leave", else the subject of g.
func (t *tree) controller(g int32, complement bool) int32 {
	if complement && t.tokens[g].Lemma != "promise" {
		if o := t.child(g, text.RelObj, text.RelIobj); o != none && isNominal(&t.tokens[o]) {
			return o
		}
	}
	for range 6 {
		s, _ := t.surfaceShallow(g)
		if s != none {
			if t.isRelative(s) {
				if ante := t.antecedent(g); ante != none {
					return ante
				}
			}
			return s
		}
		tok := &t.tokens[g]
		switch tok.Rel {
		case text.RelConj, text.RelXcomp, text.RelAdvcl:
			g = tok.Head
		case text.RelAcl:
			if tok.XPOS == text.TagVBG || tok.XPOS == text.TagVBN {
				return tok.Head
			}
			return t.ownerOf(tok.Head)
		case text.RelAclRelcl:
			return tok.Head
		default:
			return none
		}
		if g < 0 {
			return none
		}
	}
	return none
}

// ownerOf is who stands behind a noun: its possessor, its adjective of nationality, or
// the subject of the verb whose object it is ("Niger made the decision to ...").
func (t *tree) ownerOf(i int32) int32 {
	if p := t.child(i, text.RelNmodPoss); p != none {
		return p
	}
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelAmod, text.RelCompound:
			if t.partyAt[c] != none {
				return c
			}
		case text.RelNmod:
			if p := t.preposition(c); (p == "by" || p == "of") && t.partyAt[c] != none {
				return c
			}
		}
	}
	tok := &t.tokens[i]
	if tok.Rel == text.RelObj && tok.Head >= 0 && isVerb(&t.tokens[tok.Head]) && lends[t.tokens[tok.Head].Lemma] {
		return t.controller(tok.Head, false)
	}
	return none
}

// lends are verbs whose subject does what their object's infinitive names: "took the decision to leave", not "criticised
// the decision to leave".
var lends = map[string]bool{"make": true, "take": true, "announce": true, "have": true, "reach": true, "issue": true, "express": true, "adopt": true,
	"confirm": true, "defend": true, "reverse": true, "repeat": true, "launch": true, "abandon": true, "unveil": true, "outline": true, "give": true}

// byAgent is the agent of passive verb i.
func (t *tree) byAgent(i int32) int32 {
	if c := t.child(i, text.RelOblAgent); c != none && (c > i || t.preposition(c) == "by") {
		return c
	}
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if (t.tokens[c].Rel == text.RelObl || t.tokens[c].Rel == text.RelOblAgent) && t.preposition(c) == "by" && t.tokens[c].UPOS != text.NUM {
			return c
		}
	}
	return none
}

// sharedObject is the object that "condemned and rejected the plan" or "met and praised the envoy" share:
// the object of the first verb when it stands behind the last.
func (t *tree) sharedObject(i int32) int32 {
	tok := &t.tokens[i]
	if tok.Rel == text.RelConj && tok.Head >= 0 {
		if o := t.child(tok.Head, text.RelObj); o != none && o > i {
			return o
		}
		return none
	}
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if t.tokens[c].Rel == text.RelConj && isVerb(&t.tokens[c]) && t.child(c, text.RelNsubj, text.RelNsubjPass, text.RelCcomp) == none && c-i <= 3 {
			if o := t.child(c, text.RelObj); o != none {
				return o
			}
		}
	}
	return none
}

// collectPreps appends the prepositional phrases of token i.
func (t *tree) collectPreps(i int32, f *frame, direct bool) {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelObl, text.RelNmod, text.RelOblAgent, text.RelOblUnmarked, text.RelNmodUnmarked:
			if prep := t.preposition(c); prep != "" {
				if t.isRelative(c) {
					if ante := t.antecedent(i); ante != none {
						f.preps = append(f.preps, phraseArg{prep: prep, head: ante, direct: direct})
						continue
					}
				}
				f.preps = append(f.preps, phraseArg{prep: prep, head: c, direct: direct})
			}
		case text.RelAdvcl, text.RelAcl:
			// "accused Peru of arming rebels": the preposition marks a clause.
			m := t.child(c, text.RelMark)
			switch {
			case m == none:
			case t.tokens[c].XPOS == text.TagVBG:
				f.preps = append(f.preps, phraseArg{prep: t.tokens[m].LowerForm(), head: c, direct: direct})
			case t.tokens[m].LowerForm() == "for":
				if s := t.child(c, text.RelNsubj, text.RelNsubjPass); s != none {
					f.preps = append(f.preps, phraseArg{prep: "for", head: s, direct: direct}) // "gave leave for the agency to work"
				}
			}
		case text.RelConj:
			// "with Peru and with Chile" sometimes hangs the second phrase on the verb's conjunct.
		}
	}
}

// maxLow is how deep below an object a phrase may have been hung that belongs to the verb.
const maxLow = 4

// lowPreps appends phrases that hang low in the object though the verb may mean them, behind all that hang higher:
// "returned the head of an emperor to Peru". A preposition that the clause has already is not looked for.
func (t *tree) lowPreps(i int32, f *frame, depth int) {
	if depth >= maxLow {
		return
	}
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelNmod, text.RelObl, text.RelAppos, text.RelConj, text.RelNmodUnmarked:
		case text.RelAcl:
			if t.child(c, text.RelMark) != none {
				continue
			}
		default:
			continue
		}
		if prep := t.preposition(c); c > i && depth > 0 && lowers[prep] && !t.hasPhrase(f, prep) {
			f.preps = append(f.preps, phraseArg{prep: prep, head: c})
		}
		if c > i {
			t.lowPreps(c, f, depth+1)
		}
	}
}

// sharedPreps appends phrases of what object i is coordinated with and of the clause that tells on whom it was laid, behind those that hang
// higher: "expressed solidarity with and support for Peru", "lifted the ban that it had imposed on Peru".
func (t *tree) sharedPreps(i int32, f *frame) {
	n := len(f.preps)
	own := false // it has a phrase of its own
	for c := t.first[i]; c >= 0; c = t.next[c] {
		own = own || c > i && t.tokens[c].Rel == text.RelNmod && t.preposition(c) != ""
	}
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelConj:
			if !own && t.tokens[c].UPOS == text.NOUN && t.preposition(c) == "" {
				t.collectPreps(c, f, false)
			}
		case text.RelAcl, text.RelAclRelcl:
			if laying[t.tokens[c].Lemma] {
				t.collectPreps(c, f, false)
			}
		}
	}
	before := f.preps[:n]
	f.preps = slices.DeleteFunc(f.preps, func(a phraseArg) bool {
		return !slices.Contains(before, a) && slices.ContainsFunc(before, func(b phraseArg) bool { return b.prep == a.prep })
	})
}

// laying are verbs for laying a ban, a tax or a curfew on somebody.
var laying = words("impose place put slap lay levy clamp order declare introduce")

func (f *frame) hasPrep(prep string) bool {
	for _, a := range f.preps {
		if a.prep == prep {
			return true
		}
	}
	return false
}

// hasPhrase reports whether the clause has a phrase with that preposition that is no day: "on Tuesday" leaves room for "on Peru".
func (t *tree) hasPhrase(f *frame, prep string) bool {
	for _, a := range f.preps {
		if a.prep == prep && !t.isDay(a.head) {
			return true
		}
	}
	return false
}

// lowers are the prepositions that lead from a verb over its object to somebody else.
var lowers = map[string]bool{"to": true, "from": true, "against": true, "with": true, "into": true, "on": true}

// nounFrame reads a noun that names an act: its possessor, its phrases, and what a light verb lends it.
func (t *tree) nounFrame(i int32, f *frame) {
	f.poss = t.child(i, text.RelNmodPoss)
	t.collectPreps(i, f, true)
	if s := t.child(i, text.RelNsubj); s != none {
		f.subj = s // adjective or noun as predicate with a copula
		if t.isRelative(s) {
			if ante := t.antecedent(i); ante != none {
				f.subj = ante
			}
		}
	}
	if h := t.tokens[i].Head; f.subj == none && h >= 0 && t.tokens[i].Rel == text.RelXcomp && linking[t.tokens[h].Lemma] {
		f.subj = t.controller(h, false) // "remains a donor"
	}
	f.xcomp = t.child(i, text.RelAcl, text.RelXcomp)
	f.ccomp = t.child(i, text.RelCcomp, text.RelAcl)
	f.advcl = t.child(i, text.RelAdvcl)
	// A noun coordinated with another shares its possessor when it has none.
	if f.poss == none && t.tokens[i].Rel == text.RelConj && t.tokens[i].Head >= 0 {
		if p := t.child(t.tokens[i].Head, text.RelNmodPoss); p != none && p < i {
			f.poss = p
		}
	}
}

var linking = map[string]bool{"remain": true, "become": true, "stay": true}

// lend gives noun frame f the subject and phrases of the verb v it depends on.
func (t *tree) lend(f *frame, v int32) {
	var vf frame
	t.frameOf(v, &vf)
	f.light = v
	if vf.obj == f.head || vf.obj == none {
		f.subj = vf.subj
	} else {
		f.subj = vf.subj
		f.obj = vf.obj
	}
	for _, p := range vf.preps {
		if p.head != f.head && p.direct {
			f.preps = append(f.preps, phraseArg{prep: p.prep, head: p.head})
		}
	}
}

// at returns the tokens that stand at a place of the frame, in order.
func (t *tree) at(f *frame, p place, out []int32) []int32 {
	add := func(i int32) {
		if i != none {
			out = append(out, i)
		}
	}
	switch p.kind {
	case placeSubj:
		add(f.subj)
	case placeObj:
		add(f.obj)
	case placeIobj:
		add(f.iobj)
	case placePoss:
		add(f.poss)
	case placeXcomp:
		add(f.xcomp)
	case placeCcomp:
		add(f.ccomp)
	case placeAdvcl:
		add(f.advcl)
	case placeParataxis:
		add(f.parataxis)
	case placeAmod:
		for c := t.first[f.head]; c >= 0; c = t.next[c] {
			switch t.tokens[c].Rel {
			case text.RelAmod, text.RelCompound, text.RelNmodUnmarked, text.RelNmodDesc:
				out = append(out, c)
				if ledBy[t.tokens[c].LowerForm()] {
					out = append(out, t.ledBy(c))
				}
			}
		}
	case placePrep:
		for _, a := range f.preps {
			if a.prep == p.prep || strings.HasSuffix(a.prep, "_"+p.prep) && p.prep != "of" && !idiomatic[a.prep] {
				out = append(out, a.head)
			}
		}
	case placeHost:
		for _, a := range f.preps {
			if a.prep == "in" || a.prep == "from" || a.prep == "at" {
				out = append(out, a.head)
			}
		}
	}
	return out
}

// ledBy are participles behind a hyphen that tell who does what the noun names: "a Chilean-led strike".
var ledBy = map[string]bool{"led": true, "headed": true, "run": true, "claimed": true, "ordered": true, "imposed": true, "organised": true, "organized": true, "brokered": true, "mediated": true, "sponsored": true, "hosted": true, "commanded": true}

// ledBy is the name that the hyphen joins to participle i, or i itself.
func (t *tree) ledBy(i int32) int32 {
	if i >= 2 && t.tokens[i-1].XPOS == text.TagHYPH {
		return i - 2
	}
	return i
}

// idiomatic prepositions lead to a cause, a source or a time, not to what their last word leads to.
var idiomatic = map[string]bool{"according_to": true, "due_to": true, "owing_to": true, "prior_to": true, "thanks_to": true, "subsequent_to": true,
	"contrary_to": true, "in_addition_to": true, "in_response_to": true, "with_regard_to": true, "depending_on": true, "based_on": true, "apart_from": true, "aside_from": true}

// conjuncts appends i and what is coordinated with it, however the parser chained it.
func (t *tree) conjuncts(i int32, out []int32) []int32 {
	out = append(out, i)
	for n := len(out) - 1; n < len(out) && len(out) < 64; n++ {
		for c := t.first[out[n]]; c >= 0; c = t.next[c] {
			if t.tokens[c].Rel == text.RelConj && isNominal(&t.tokens[c]) {
				out = append(out, c)
			}
		}
	}
	return out
}
