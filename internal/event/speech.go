package event

import (
	"slices"
	"sort"
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// Attribution is who says, thinks or wants what, in tokens; a First below 0 means absent. The content may
// have source and cue inside it ("The plan, he said, is dead").
type Attribution struct {
	SourceFirst, SourceLast   int32
	CueFirst, CueLast         int32
	ContentFirst, ContentLast int32
	Quote                     bool
}

// report is one attribution with the heads of its source and cue.
type report struct {
	Attribution
	source, cue int32
	speaks      bool // a cue of saying, not of wanting or holding
}

// clauseSpan are the bounds of a reporting clause within its sentence.
type clauseSpan struct {
	start, end int32 // of the sentence, without dateline
	left       int32 // first token of the source phrase or the cue, whichever stands first
}

// findReports lists every attribution of the document in the order of the cues and gives every quotation its speaker.
func (c *Coder) findReports() {
	c.findQuotes()
	turns := c.findTurns()
	c.reports = c.reports[:0]
	for i := range c.tree.tokens {
		if c.quoted(int32(i)) {
			continue // inside a quotation the speaker's own attributions are his words
		}
		if r, ok := c.reportAt(int32(i)); ok {
			c.reports = append(c.reports, r)
		}
	}
	c.dropNested()
	c.inOrder = len(c.reports)
	for i := range c.reports {
		c.claimQuotes(&c.reports[i])
	}
	c.signedQuotes()
	c.orphanQuotes()
	for _, u := range turns {
		r := newReport(none)
		r.CueFirst, r.CueLast = none, none
		r.SourceFirst, r.SourceLast, r.source = u.label, u.labelEnd, u.labelEnd-1
		r.speaks, r.Quote = true, true
		r.set(u.first, u.last)
		c.reports = append(c.reports, r)
	}
}

// dropNested leaves out what somebody wants, holds or does by words inside what another report tells: it is part of the told. Sayings inside it
// stay, they are links of a chain.
func (c *Coder) dropNested() {
	told := func(i int) bool {
		r := &c.reports[i]
		if r.speaks {
			return false
		}
		for j := max(0, i-maxNest); j < len(c.reports) && j <= i+maxNest; j++ {
			if o := &c.reports[j]; j != i && o.ContentFirst <= r.cue && r.cue < o.ContentLast && (r.cue < o.CueFirst || r.cue >= o.CueLast) && !(o.Quote && r.cue > o.cue) {
				return true
			}
		}
		return false
	}
	drop := make([]bool, len(c.reports))
	for i := range c.reports {
		drop[i] = told(i)
	}
	n := 0
	for i := range c.reports {
		if !drop[i] {
			c.reports[n] = c.reports[i]
			n++
		}
	}
	c.reports = c.reports[:n]
}

// maxNest is how many reports before and behind one are looked at for one that holds it.
const maxNest = 12

func (c *Coder) reportAt(i int32) (report, bool) {
	tok := &c.tree.tokens[i]
	switch {
	case tok.Lemma == "accord" || tok.Lemma == "according":
		return c.accordingTo(i)
	case tok.UPOS == text.VERB:
		if takes := nominalCues()[tok.LowerForm()]; takes != "" && participle(tok) && c.tree.child(i, text.RelObj) == none && c.tree.byAgent(i) == none {
			return c.nominalReport(i, takes) // "is concerned about"
		}
		if k := cueTable()[tok.Lemma]; k != nil {
			return c.verbReport(i, k)
		}
	case tok.UPOS == text.NOUN || tok.UPOS == text.ADJ:
		if tok.UPOS == text.NOUN && c.inView(i) {
			return c.viewReport(i)
		}
		if takes := nominalCues()[tok.Lemma]; takes != "" {
			if r, ok := c.nominalReport(i, takes); ok || tok.UPOS != text.NOUN {
				return r, ok
			}
			return c.givenWords(i)
		}
	}
	return report{}, false
}

func newReport(i int32) report {
	return report{Attribution: Attribution{SourceFirst: none, SourceLast: none, CueFirst: i, CueLast: i + 1, ContentFirst: none, ContentLast: none}, source: none, cue: i}
}

// bounds of the sentence of token i, without its dateline.
func (c *Coder) bounds(i int32) (start, end int32) {
	s := &c.tree.a.Sentences[c.tree.tokens[i].Sentence]
	return s.First + s.Dateline, s.Last
}

// verbReport reads the attribution of a verb of saying, thinking or wanting.
func (c *Coder) verbReport(i int32, k *cue) (report, bool) {
	t := &c.tree
	r := newReport(i)
	for r.CueFirst > 0 && (t.tokens[r.CueFirst-1].Head == i && (t.tokens[r.CueFirst-1].Rel == text.RelAux || t.tokens[r.CueFirst-1].Rel == text.RelAuxPass) || negator(t.tokens[r.CueFirst-1].LowerForm())) {
		r.CueFirst--
	}
	start, end := c.bounds(i)
	cl := clauseSpan{start: start, end: end, left: r.CueFirst}
	r.CueFirst = max(r.CueFirst, start)
	subject, passive := t.surfaceShallow(i)
	if passive && t.tokens[i].XPOS != text.TagVBN && t.child(i, text.RelAuxPass) == none {
		passive = false // "the minister said" whatever the tree makes of the minister
	}
	if subject > i && t.tokens[i].XPOS == text.TagVBG {
		subject = none // "saying it is over": the subject is of what is said
	}
	if t.tokens[i].Rel == text.RelAcl && t.tokens[i].XPOS == text.TagVBN && t.byAgent(i) > i {
		passive = true // "a levy opposed by the farmers"
	}
	own := subject
	if j := c.sayingOf(i); j != none {
		return c.quotedReport(i, j, start, end)
	}
	if t.quotedAs(i) {
		return r, false // told with the verb of quoting
	}
	if c.toldPassive(i, passive) {
		return r, c.phraseContent(&r, i, k) || k.clause && c.contentBehind(&r, i, cl) != none
	}
	if !passive && (subject == none || subject < i && c.invertedHere(i, k, start, end)) {
		subject = c.subjectAround(i, k, start, end)
	}
	if passive {
		return c.passiveReport(r, i, k, subject)
	}
	if f, l := c.sourceBetween(i, k, subject, start); f < l {
		r.SourceFirst, r.SourceLast, r.source = f, l, c.headOf(f, l)
	} else if subject == none && k.clause {
		c.sourceAbove(&r, i)
	} else {
		c.setSource(&r, subject, i)
	}
	if r.source == none && t.tokens[i].Head >= 0 {
		switch t.tokens[i].Rel {
		case text.RelXcomp, text.RelAdvcl, text.RelConj:
			c.setSource(&r, t.controller(t.tokens[i].Head, false), i)
		}
	}
	if t.tokens[i].XPOS == text.TagVBG && own == none {
		c.participleSource(&r, i)
	}
	if o := c.cueBefore(i); o != nil {
		r.source, r.SourceFirst, r.SourceLast = o.source, o.SourceFirst, o.SourceLast
	}
	if r.SourceFirst != none && r.SourceFirst < i {
		cl.left = min(cl.left, r.SourceFirst)
	}
	if k.clause && c.clauseContent(&r, i, k, cl) {
		r.speaks = true
		return r, true
	}
	if k.raises && seeming[t.tokens[i].Lemma] && t.child(i, text.RelXcomp, text.RelCcomp) > i {
		return c.raisingReport(r, i, subject)
	}
	return r, c.phraseContent(&r, i, k) || k.object && subject != none && subject < i && !t.isRelative(subject) && t.tokens[i].Rel == text.RelAclRelcl && c.describedContent(&r, i)
}

// describedContent makes the content of a verb in a clause on a noun that noun's phrase: "the levy she opposes", "a levy opposed by the farmers".
func (c *Coder) describedContent(r *report, i int32) bool {
	t := &c.tree
	noun := t.tokens[i].Head
	if noun < 0 || noun >= i || !isNominal(&t.tokens[noun]) {
		return false
	}
	last := i
	for k := noun + 1; k < i; k++ {
		if t.below(k, i) {
			last = k
			break
		}
	}
	first, _ := t.phrase(noun)
	for first < noun && (t.tokens[first].Rel == text.RelCase || t.tokens[first].UPOS == text.PUNCT || t.tokens[first].UPOS == text.CCONJ) {
		first++
	}
	for last > noun+1 && t.tokens[last-1].UPOS == text.PUNCT && c.quoteAt[last-1] == none {
		last--
	}
	r.set(first, last)
	return true
}

// toldRelative reads "which officials said will open in May": the relative clause, with source and cue inside it, is what is said.
func (c *Coder) toldRelative(r *report, i int32, cl clauseSpan) bool {
	t := &c.tree
	p := cl.left - 1
	if p < cl.start || cl.left == i || i+2 >= cl.end {
		return false
	}
	switch t.tokens[p].LowerForm() {
	case "which", "that", "who", "what", "whom":
	default:
		return false
	}
	if x := t.tokens[p].XPOS; x != text.TagWDT && x != text.TagWP && x != text.TagIN || !tensed(&t.tokens[i+1]) {
		return false
	}
	last := i + 1
	for last < cl.end && (t.tokens[last].UPOS != text.PUNCT || t.tokens[last].XPOS == text.TagHYPH || c.quoteAt[last] != none) {
		last++
	}
	r.set(p, last)
	return true
}

// sayingOf is the saying under a verb of quoting: "quoted the minister as saying"; none without one.
func (c *Coder) sayingOf(i int32) int32 {
	t := &c.tree
	if !quoting[t.tokens[i].Lemma] {
		return none
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if k > i && t.tokens[k].Lemma == "say" && t.quotedAs(k) {
			return k
		}
	}
	return none
}

// quotedReport reads the words of whom verb i quotes as saying (j) them: they stand behind the saying or before the quoting.
func (c *Coder) quotedReport(i, j, start, end int32) (report, bool) {
	t := &c.tree
	r := newReport(j)
	who := t.child(i, text.RelObj, text.RelIobj)
	subject, passive := t.surfaceShallow(i)
	if passive || who == none {
		who = subject
	}
	if who == none {
		return r, false
	}
	c.setSource(&r, who, j)
	if r.SourceLast > who+1 && who > i {
		for k := who + 1; k < r.SourceLast; k++ {
			if t.tokens[k].LowerForm() == "as" {
				r.SourceLast = k
			}
		}
	}
	cl := clauseSpan{start: start, end: end, left: i}
	if subject != none && subject < i {
		cl.left, _ = c.sourcePhrase(subject, i)
	}
	if c.contentBehind(&r, j, clauseSpan{start: start, end: end, left: j}) == none {
		if cl.left <= start || !c.quotedBefore(&r, cl) {
			return r, false
		}
	}
	r.speaks = true
	return r, true
}

// quotedBefore sets the content that stands before a clause of quoting: a quotation, or a clause that a comma ends.
func (c *Coder) quotedBefore(r *report, cl clauseSpan) bool {
	p := cl.left - 1
	if closing := c.quoteClosingAt(p); closing != none {
		first := c.quotes[closing].first
		if c.hasWords(cl.start, first) && c.tree.tokens[first].Sentence == c.tree.tokens[p].Sentence {
			first = cl.start
		}
		r.Quote = first == c.quotes[closing].first
		r.set(first, p+1)
		return true
	}
	if c.tree.tokens[p].Form != "," || !c.hasFinite(cl.start, p) {
		return false
	}
	r.set(cl.start, p)
	return true
}

// toldPassive: whoever is asked or told is the subject and the source is not said: "when asked about the border", "was told to leave".
func (c *Coder) toldPassive(i int32, passive bool) bool {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.XPOS == text.TagVBD && t.markOf(i) != "" && t.child(i, text.RelNsubj, text.RelNsubjPass, text.RelObj) == none && asking[tok.Lemma] {
		return true // "when asked about the border"
	}
	if tok.XPOS != text.TagVBN || !cueTable()[tok.Lemma].hearer || t.byAgent(i) != none {
		return false
	}
	return passive || tok.Rel == text.RelAdvcl || tok.Rel == text.RelAcl
}

// asking are verbs whose past without a subject or object tells what somebody was asked.
var asking = words("ask press question tell")

// subjectAround finds the source of a verb that has no subject in its tree: behind it ("..., said the minister"), or shared
// with the verb above it.
func (c *Coder) subjectAround(i int32, k *cue, start, end int32) int32 {
	t := &c.tree
	if x := t.tokens[i].XPOS; k.inverted && x != text.TagVBG && x != text.TagVB && i > start && i+1 < end && (t.tokens[i-1].Form == "," || c.quoteClosingAt(i-1) != none) {
		switch t.tokens[i+1].UPOS {
		case text.PROPN, text.NOUN, text.DET, text.ADJ, text.NUM, text.PRON:
			h := i + 1
			stop := end
			if comma := c.commaBehind(i, end); comma != none {
				stop = comma
			}
			for range 8 {
				g := t.tokens[h].Head
				if g <= i || g >= stop || isVerb(&t.tokens[g]) || t.tokens[h].Rel == text.RelAppos {
					break
				}
				h = g
			}
			return h
		}
	}
	var f frame
	t.frameOf(i, &f)
	return f.subj
}

// invertedHere: the verb stands between a comma and its subject in a sentence that goes on or has ended: "The pact, said the minister, is dead".
func (c *Coder) invertedHere(i int32, k *cue, start, end int32) bool {
	t := &c.tree
	if !k.inverted || i <= start || i+2 >= end || t.tokens[i-1].Form != "," || !finite(&t.tokens[i]) {
		return false
	}
	switch t.tokens[i+1].UPOS {
	case text.PROPN, text.NOUN, text.DET, text.PRON:
	default:
		return false
	}
	comma := c.commaBehind(i, end)
	if comma == none {
		return false
	}
	return comma+1 < end && tensed(&t.tokens[comma+1])
}

// sourceBetween reads the source of a reporting clause inside or behind what is said by the order of words, where the tree hung its
// subject elsewhere: the tokens between a closing mark or a comma and a finite verb of saying that a comma, a colon or the sentence's end follows.
// The bounds are equal where there is none.
func (c *Coder) sourceBetween(i int32, k *cue, subject, start int32) (first, last int32) {
	t := &c.tree
	if !k.inverted && t.tokens[i].Lemma != "tell" || !finite(&t.tokens[i]) {
		return i, i
	}
	last = i
	for last > start && (t.tokens[last-1].UPOS == text.ADV || t.tokens[last-1].UPOS == text.AUX) {
		last--
	}
	first = last
	for first > start && c.quoteAt[first-1] == none && i-first < 40 {
		if t.tokens[first-1].Form == "," && subject != none && subject < first-1 && i+1 < int32(len(t.tokens)) && t.tokens[i+1].Form == "," {
			break // "The plan, the minister said, ..."
		}
		first--
	}
	if first == start && subject == none {
		first = c.behindComma(last, start)
	}
	if first == start || first >= last || isVerb(&t.tokens[first]) {
		return i, i
	}
	closed := c.quoteAt[first-1] != none
	if closed && !c.quotes[c.quoteAt[first-1]].speech || !closed && t.tokens[first-1].Form != "," {
		return i, i
	}
	for first < last && t.tokens[first].UPOS == text.PUNCT {
		first++
	}
	for last > first && t.tokens[last-1].Form == "," {
		last--
	}
	if first < last {
		switch t.tokens[first].UPOS {
		case text.PROPN, text.NOUN, text.PRON, text.DET, text.ADJ, text.NUM:
			if x := t.tokens[first].XPOS; x != text.TagWDT && x != text.TagWP {
				return first, last
			}
		}
	}
	return i, i
}

// behindComma is the first token behind the last comma before token last, if a finite verb stands before the comma and no verb behind it:
// "Peru will leave the pact, a source close to the talks said"; else start.
func (c *Coder) behindComma(last, start int32) int32 {
	for k := last - 1; k > start; k-- {
		if isVerb(&c.tree.tokens[k]) {
			return start
		}
		if c.tree.tokens[k].Form == "," {
			if k+1 < last && c.hasFinite(start, k) {
				return k + 1
			}
			return start
		}
	}
	return start
}

// headOf is the token of a run that hangs outside it, the first of several.
func (c *Coder) headOf(first, last int32) int32 {
	for k := first; k < last; k++ {
		if h := c.tree.tokens[k].Head; (h < first || h >= last) && isNominal(&c.tree.tokens[k]) {
			return k
		}
	}
	return first
}

// sourceAbove gives a participle ("..., adding that") the source of the report before it in the sentence.
func (c *Coder) sourceAbove(r *report, i int32) {
	if len(c.reports) == 0 || c.tree.tokens[i].XPOS != text.TagVBG {
		return
	}
	p := &c.reports[len(c.reports)-1]
	if p.speaks && p.source != none && p.cue != none && c.tree.tokens[p.cue].Sentence == c.tree.tokens[i].Sentence {
		r.source, r.SourceFirst, r.SourceLast = p.source, p.SourceFirst, p.SourceLast
	}
}

// participleSource sets right whose words a participle gives: the speaker of the report before it where the parser hung it inside what that report
// tells ("“It is over,” she said, citing"), and whoever put forth the words that it describes ("issued a statement saying").
func (c *Coder) participleSource(r *report, i int32) {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.Head < 0 {
		return
	}
	if n := len(c.reports); n > 0 && i > 0 && t.tokens[i-1].Form == "," || n > 0 && i > 0 && c.quoteClosingAt(i-1) != none {
		p := &c.reports[n-1]
		if p.speaks && p.source != none && p.cue != none && p.cue < i && t.tokens[p.cue].Sentence == tok.Sentence && p.ContentFirst <= tok.Head && tok.Head < p.ContentLast && tok.Head != p.cue {
			r.source, r.SourceFirst, r.SourceLast = p.source, p.SourceFirst, p.SourceLast
			return
		}
	}
	if tok.Rel == text.RelAcl && r.source == tok.Head && (wordsOf[t.tokens[tok.Head].Lemma] || occasions[t.tokens[tok.Head].Lemma]) {
		o := t.maker(tok.Head)
		if h := t.tokens[tok.Head].Head; o == none && h >= 0 && isVerb(&t.tokens[h]) && t.tokens[tok.Head].Rel != text.RelNsubj {
			o = t.controller(h, false)
		}
		if o != none && o < i {
			c.setSource(r, o, i)
		}
	}
}

// occasions are nouns for words or the time of words that themselves say nothing.
var occasions = words("attack point challenge release conversation interview story claim time precedent banner microphone remark comment press argument charge")

// setSource makes the phrase at h the source of a report whose cue is token i.
func (c *Coder) setSource(r *report, h, i int32) {
	if h == none {
		return
	}
	r.source = h
	r.SourceFirst, r.SourceLast = c.sourcePhrase(h, i)
}

// sourcePhrase is the whole noun phrase of head h, appositions and relative clauses included, on its side of token i.
func (c *Coder) sourcePhrase(h, i int32) (first, last int32) {
	t := &c.tree
	start, end := c.bounds(h)
	if h < i && i < end {
		end = i
	}
	if h > i && i >= start {
		start = i + 1
	}
	first, last = t.within(h, start, end)
	for first < h && (t.tokens[first].UPOS == text.PUNCT || t.tokens[first].UPOS == text.CCONJ || t.tokens[first].UPOS == text.ADP) && t.tokens[first].Form != "(" {
		first++
	}
	if q := c.quoteAt[h]; q != none || first >= last {
		return max(first, start), max(last, h+1)
	}
	// A quotation inside the phrase belongs to what is said.
	for k := h; k < last; k++ {
		if c.quoteOpeningAt(k) != none && k > h+1 && c.quotes[c.quoteAt[k]].speech {
			last = k
		}
	}
	for last > h+1 && t.tokens[last-1].UPOS == text.PUNCT && t.tokens[last-1].Form != ")" {
		last--
	}
	return first, last
}

// within is the run of tokens below h inside [start, end), without a gap around h.
func (t *tree) within(h, start, end int32) (first, last int32) {
	first, last = h, h+1
	for first > start && t.below(first-1, h) {
		first--
	}
	for last < end && t.below(last, h) {
		last++
	}
	return first, last
}

// clauseContent finds what is said: a clause or quotation behind the cue, what stands before it, or both.
func (c *Coder) clauseContent(r *report, i int32, k *cue, cl clauseSpan) bool {
	if c.asTold(r, i, cl) || c.toldRelative(r, i, cl) {
		return true
	}
	right := c.contentBehind(r, i, cl)
	if right == none && cl.left == cl.start && c.sentenceBefore(r, i, cl) {
		return true
	}
	if r.CueFirst > cl.start && cl.left > cl.start && !c.relativeCue(i) && c.tree.tokens[i].XPOS != text.TagVBG {
		c.contentBefore(r, i, cl, right != none)
	}
	if r.ContentFirst == none {
		return false
	}
	c.cutParticiple(r, i)
	c.extendQuotes(r, i, cl)
	return r.ContentFirst < r.ContentLast
}

// cutParticiple ends what follows cue i before a participle of saying behind a comma, which goes on about the speaker: "said he would leave, adding
// that ...".
func (c *Coder) cutParticiple(r *report, i int32) {
	t := &c.tree
	if r.ContentFirst < i {
		return
	}
	for k := r.ContentFirst + 2; k < r.ContentLast; k++ {
		if tok := &t.tokens[k]; tok.XPOS == text.TagVBG && t.tokens[k-1].Form == "," && c.quoteAt[k] == none && adding[tok.Lemma] {
			r.ContentLast = k - 1
			return
		}
	}
}

// adding are verbs whose participle behind a comma goes on with what the subject of the sentence says.
var adding = words(`say add call note argue cite refer tell warn describe claim write insist accuse explain suggest point ask urge quote vow promise compare
stress denounce criticize criticise blame predict declare label brand dismiss praise mock demand decry saying allege assert recall pledge joke tout`)

// relativeCue: "which warned" tells what comes, not what went before.
func (c *Coder) relativeCue(i int32) bool {
	s, _ := c.tree.surfaceShallow(i)
	return s != none && s < i && (c.tree.tokens[s].XPOS == text.TagWDT || c.tree.tokens[s].XPOS == text.TagWP)
}

// contentBehind sets the content that follows the cue; it returns the head of the clause, or the first token of a quotation, none without any.
func (c *Coder) contentBehind(r *report, i int32, cl clauseSpan) int32 {
	t := &c.tree
	from := max(i+1, r.SourceLast)
	if r.SourceFirst < i {
		from = i + 1
	}
	// A quotation that follows with nothing between that makes a clause of its own.
	for q := from; q < cl.end && q < i+30; q++ {
		if o := c.quoteOpeningAt(q); o != none {
			if c.quotes[o].speech && (q == from || t.tokens[q-1].Form == "," || t.tokens[q-1].Form == ":" || t.tokens[q-1].LowerForm() == "that") {
				r.set(q, c.quotes[o].last)
				r.Quote = t.tokens[q-1].LowerForm() != "that"
				if !r.Quote {
					r.ContentFirst--
				}
				if last := r.ContentLast; last < cl.end && t.tokens[last].UPOS != text.PUNCT {
					r.ContentLast = c.toldUntil(last, cl.end, i)
				}
				return q
			}
			break
		}
		if isVerb(&t.tokens[q]) && q != i || t.tokens[q].XPOS == text.TagWP {
			break
		}
	}
	if last := cl.end - 1; t.tokens[last].Form == ":" && last-i < 25 {
		if o := c.quoteOpeningAt(cl.end); o != none {
			r.set(cl.end, c.quotes[o].last)
			r.Quote = true
			return cl.end
		}
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if t.tokens[k].Rel != text.RelCcomp || k < i {
			continue
		}
		first, last := t.within(k, from, cl.end)
		if first > k || c.tree.markOf(k) == "to" {
			continue
		}
		for first < k && t.tokens[first].UPOS == text.PUNCT && c.quoteAt[first] == none {
			first++
		}
		r.set(first, c.clauseEnd(i, k, last, cl.end))
		return k
	}
	return c.thatClause(r, i, from, cl.end)
}

// clauseEnd is where the told clause k under cue i ends, last being the end of the run of tokens below it: further right where the parser hung a
// part of the clause elsewhere, which shows in words that follow without a mark or a conjunction.
func (c *Coder) clauseEnd(i, k, last, end int32) int32 {
	t := &c.tree
	for p := last; p < end; p++ {
		if t.below(p, k) {
			last = p + 1
		}
	}
	if cut := c.secondCue(i, k); cut != none {
		return cut
	}
	if last >= end {
		return end
	}
	switch tok := &t.tokens[last]; tok.UPOS {
	case text.VERB, text.AUX:
		if tensed(tok) && !t.below(last, i) || tok.Head == i && tensed(tok) {
			return end
		}
	}
	return c.toldUntil(last, end, i)
}

// toldUntil is how far the words told by cue i go on behind token last, where the tree ends them: over a clause that no mark divides from them, and over a
// second clause with "that" of its own.
func (c *Coder) toldUntil(last, end, i int32) int32 {
	t := &c.tree
	for last < end {
		k := last
		if t.tokens[k].Form == "," && k+1 < end {
			k++
		}
		if t.tokens[k].UPOS == text.CCONJ && k+1 < end && t.tokens[k+1].LowerForm() == "that" && t.tokens[k+1].UPOS == text.SCONJ {
			k += 2
		} else if t.tokens[k].UPOS == text.CCONJ && c.modalBehind(k, end) {
			k++
		} else if k != last || t.tokens[k].UPOS == text.CCONJ || t.tokens[k].UPOS == text.PUNCT || circumstance[t.tokens[k].LowerForm()] || t.tokens[k].XPOS == text.TagVBG && t.tokens[k].Head == i {
			return last
		}
		stop := k
		for stop < end && t.tokens[stop].UPOS != text.CCONJ && (t.tokens[stop].UPOS != text.PUNCT || t.tokens[stop].XPOS == text.TagHYPH || c.quoteAt[stop] != none && c.quotes[c.quoteAt[stop]].first >= k) {
			stop++
		}
		if !c.hasFinite(k, stop) {
			return last
		}
		last = stop
	}
	return last
}

// modalBehind: a modal verb follows conjunction k, an adverb between: "and then would".
func (c *Coder) modalBehind(k, end int32) bool {
	k++
	for k < end && c.tree.tokens[k].UPOS == text.ADV {
		k++
	}
	return k < end && c.tree.tokens[k].XPOS == text.TagMD
}

// circumstance are words that open a clause on the saying rather than on what is said.
var circumstance = words("as while when after before during since who which")

// secondCue is where the told clause k ends because a second verb of saying follows that the parser joined to it: "said it would stay and vowed to
// fight"; none otherwise.
func (c *Coder) secondCue(i, k int32) int32 {
	t := &c.tree
	for q := t.first[k]; q >= 0; q = t.next[q] {
		tok := &t.tokens[q]
		if q < k || tok.Rel != text.RelConj || tok.XPOS != t.tokens[i].XPOS || !finite(tok) || t.child(q, text.RelNsubj, text.RelNsubjPass) != none {
			continue
		}
		if cue := cueTable()[tok.Lemma]; cue == nil || !cue.clause {
			continue
		}
		if cc := t.child(q, text.RelCc); cc > k {
			return cc
		}
	}
	return none
}

// cueBefore is the report whose source verb i shares though the parser joined it to what that report tells; nil for none.
func (c *Coder) cueBefore(i int32) *report {
	t := &c.tree
	if t.tokens[i].Rel != text.RelConj || len(c.reports) == 0 {
		return nil
	}
	k := t.tokens[i].Head
	o := &c.reports[len(c.reports)-1]
	if t.tokens[k].Rel == text.RelCcomp && o.cue == t.tokens[k].Head && c.secondCue(o.cue, k) != none && t.child(i, text.RelCc) == c.secondCue(o.cue, k) {
		return o
	}
	return nil
}

// thatClause finds the clause of a cue that the parser hung on a phrase between: "said for the first time that".
func (c *Coder) thatClause(r *report, i, from, end int32) int32 {
	t := &c.tree
	if o := t.child(i, text.RelObj); o != none && !cueTable()[t.tokens[i].Lemma].hearer {
		return none
	}
	for q := from; q < end-2 && q < i+16; q++ {
		if isVerb(&t.tokens[q]) || t.tokens[q].Form == ";" {
			return none
		}
		if t.tokens[q].LowerForm() == "that" && (t.tokens[q].UPOS == text.SCONJ || t.tokens[q].XPOS == text.TagWDT || t.tokens[q].XPOS == text.TagIN) && c.hasVerb(q, end) {
			r.set(q, end)
			return q
		}
	}
	return none
}

// asTold reads "As the minister said, the plan is dead" and "The plan is dead, as the minister said".
func (c *Coder) asTold(r *report, i int32, cl clauseSpan) bool {
	t := &c.tree
	as := t.child(i, text.RelMark, text.RelAdvmod)
	if as == none || t.tokens[as].LowerForm() != "as" || as > i || t.child(i, text.RelCcomp) != none {
		return false
	}
	if as == cl.start {
		comma := c.commaBehind(i, cl.end)
		if comma == none || !c.hasVerb(comma+1, cl.end) {
			return false
		}
		r.set(comma+1, cl.end)
		return true
	}
	if t.tokens[as-1].Form != "," || !c.hasFinite(cl.start, as-1) {
		return false
	}
	r.set(cl.start, as-1)
	return true
}

// sentenceBefore gives a reporting clause that is a sentence of its own the quotation that ends right before it: "“Where are you?” Diaz said."
func (c *Coder) sentenceBefore(r *report, i int32, cl clauseSpan) bool {
	t := &c.tree
	s := t.tokens[i].Sentence
	if s == 0 || t.a.Sentences[s].Paragraph != t.a.Sentences[s-1].Paragraph {
		return false
	}
	q := c.quoteClosingAt(cl.start - 1)
	if q == none || !c.quotes[q].speech && t.tokens[c.quotes[q].last-2].UPOS != text.PUNCT {
		return false
	}
	r.set(c.quotes[q].first, c.quotes[q].last)
	r.Quote = true
	return true
}

func (r *report) set(first, last int32) { r.ContentFirst, r.ContentLast = first, last }

// contentBefore sets the content that stands before the reporting clause, or on both sides of it.
func (c *Coder) contentBefore(r *report, i int32, cl clauseSpan, behind bool) {
	t := &c.tree
	p := cl.left - 1
	closing := c.quoteClosingAt(p)
	if closing == none && t.tokens[p].Form == "," {
		closing = c.quoteClosingAt(p - 1)
	}
	if closing != none && c.leadIn(closing, cl.start, p) {
		return
	}
	if closing == none {
		if o := t.child(i, text.RelObj); o > i && cueTable()[t.tokens[i].Lemma].object && !cueTable()[t.tokens[i].Lemma].inverted {
			return // "Fearing a drought, the government proposed a levy"
		}
	}
	if closing != none {
		first := c.quotes[closing].first
		if first > cl.start && t.tokens[first].Sentence == t.tokens[i].Sentence && c.hasWords(cl.start, first) {
			first = cl.start
		}
		last := max(p+1, r.ContentLast)
		if first == c.quotes[closing].first && c.quotes[closing].speech && behind && c.quoteAt[r.ContentFirst] == none {
			last = p + 1 // "“...,” she said, explaining how it works"
		}
		r.Quote = first == c.quotes[closing].first && c.quotes[closing].speech
		r.set(first, last)
		return
	}
	if t.tokens[p].Form != "," || p-cl.start < 1 || !tensed(&t.tokens[i]) {
		return
	}
	comma := c.commaBehind(i, cl.end)
	if comma != none && c.hasVerb(comma+1, cl.end) && (!behind || r.ContentFirst > comma) && (!behind || !c.hasVerb(cl.start, p)) && cl.left-cl.start < 25 {
		if !t.startsAdverbial(cl.start) || t.tokens[i].Rel == text.RelParataxis {
			r.set(cl.start, cl.end) // "Peru, the minister said, will leave"
			return
		}
		if !behind {
			r.set(comma+1, cl.end) // "On Monday, the minister said, Peru will leave"
			return
		}
	}
	if behind || !c.hasFinite(cl.start, p) || t.subordinator(cl.start) {
		return
	}
	r.set(cl.start, p)
}

// leadIn: what stands before the reporting clause only leads to it, though a quotation ends it: "On “Morning Live”, the mayor said", "Asked whether he
// would “stay or go”, the mayor said".
func (c *Coder) leadIn(q, start, p int32) bool {
	if !c.hasWords(start, c.quotes[q].first) {
		return false
	}
	return !c.quotes[q].speech && !c.hasFinite(start, p) || c.tree.subordinator(start)
}

// hasWords: more than a conjunction stands between.
func (c *Coder) hasWords(from, to int32) bool {
	n := 0
	for k := from; k < to; k++ {
		if u := c.tree.tokens[k].UPOS; u != text.PUNCT && u != text.CCONJ {
			n++
		}
	}
	return n > 1
}

func (c *Coder) hasVerb(from, to int32) bool {
	for k := from; k < to; k++ {
		if isVerb(&c.tree.tokens[k]) {
			return true
		}
	}
	return false
}

func (c *Coder) hasFinite(from, to int32) bool {
	for k := from; k < to; k++ {
		if tensed(&c.tree.tokens[k]) {
			return true
		}
	}
	return false
}

func tensed(t *text.Token) bool { return finite(t) || t.XPOS == text.TagMD }

// startsAdverbial: the sentence opens with a phrase of time or place, which belongs to the reporting clause.
func (t *tree) startsAdverbial(i int32) bool { return t.tokens[i].UPOS == text.ADP }

// subordinator: the sentence opens with a clause that cannot stand alone.
func (t *tree) subordinator(i int32) bool {
	switch t.tokens[i].LowerForm() {
	case "after", "when", "while", "as", "although", "though", "because", "since", "before", "asked":
		return true
	}
	return false
}

// commaBehind is the comma that ends a reporting clause in the middle of a sentence: no verb between.
func (c *Coder) commaBehind(i, end int32) int32 {
	for k := i + 1; k < end && k < i+12; k++ {
		if c.tree.tokens[k].Form == "," {
			return k
		}
		if isVerb(&c.tree.tokens[k]) {
			return none
		}
	}
	return none
}

// extendQuotes lets the content run to the end of a quotation it has begun, and over quotations that follow it at once in the
// same paragraph and have no reporting clause of their own.
func (c *Coder) extendQuotes(r *report, i int32, cl clauseSpan) {
	t := &c.tree
	if q := c.quoteAt[r.ContentLast-1]; q != none && c.quotes[q].last > r.ContentLast && c.quotes[q].first >= r.ContentFirst {
		r.ContentLast = c.quotes[q].last
	}
	ends := c.quoteAt[r.ContentLast-1] != none
	if r.ContentLast <= i {
		ends = ends || c.quoteAt[max(r.ContentLast-2, 0)] != none
	}
	if !ends {
		return
	}
	for at := max(r.ContentLast, i+1); int(at) < len(t.tokens); {
		next := c.nextQuote(at, t.a.Sentences[t.tokens[i].Sentence].Paragraph)
		if next == none {
			return
		}
		q := &c.quotes[next]
		if q.first >= cl.end && c.hasOwnCue(q) || !c.follows(at, q.first, i, cl.end) {
			return
		}
		r.ContentLast = max(r.ContentLast, q.last)
		at = q.last
	}
}

// nextQuote is the first quotation of speech that opens at or behind token at in the paragraph.
func (c *Coder) nextQuote(at, paragraph int32) int32 {
	for k := at; int(k) < len(c.quoteAt) && k < at+40; k++ {
		if c.tree.a.Sentences[c.tree.tokens[k].Sentence].Paragraph != paragraph {
			return none
		}
		if q := c.quoteOpeningAt(k); q != none && c.quotes[q].speech {
			return q
		}
	}
	return none
}

// follows: between a quotation (or the reporting clause behind it) and the next there is nothing but that clause.
func (c *Coder) follows(at, first, i, end int32) bool {
	if first < end {
		return !c.hasVerb(max(at, i+1), first)
	}
	if at < end {
		at = end
	}
	return first-at <= 1
}

// hasOwnCue: a reporting clause stands right behind the quotation.
func (c *Coder) hasOwnCue(q *quotation) bool {
	t := &c.tree
	if int(q.last) >= len(t.tokens) || t.tokens[q.last-1].Sentence != t.tokens[q.last].Sentence {
		return false
	}
	_, end := c.bounds(q.last)
	for k := q.last; k < end && k < q.last+12; k++ {
		if isVerb(&t.tokens[k]) {
			cue := cueTable()[t.tokens[k].Lemma]
			return cue != nil && cue.clause
		}
	}
	return false
}

// phraseContent takes objects, infinitives and prepositional phrases behind the cue as the content.
func (c *Coder) phraseContent(r *report, i int32, k *cue) bool {
	t := &c.tree
	action := t.child(i, text.RelXcomp)
	_, end := c.bounds(i)
	first, last := none, none
	for ch := t.first[i]; ch >= 0; ch = t.next[ch] {
		if ch < i || !c.isContent(ch, k, action) {
			continue
		}
		f, l := t.within(ch, i+1, end)
		if r := t.tokens[ch].Rel; r == text.RelObl || r == text.RelAdvcl && t.tokens[ch].XPOS == text.TagVBG {
			for f < ch && (t.tokens[f].Rel == text.RelCase || t.tokens[f].Rel == text.RelMark) {
				f++
			}
		}
		if first == none {
			first = f
		}
		last = l
	}
	if first == none {
		return false
	}
	for last > first+1 && t.tokens[last-1].UPOS == text.PUNCT && c.quoteAt[last-1] == none {
		last--
	}
	r.set(first, last)
	c.cutParticiple(r, i)
	last = r.ContentLast
	r.Quote = c.quoteOpeningAt(first) != none && c.quotes[c.quoteAt[first]].last >= last
	return true
}

// isContent reports whether child ch of a cue is part of what it tells.
func (c *Coder) isContent(ch int32, k *cue, action int32) bool {
	t := &c.tree
	switch t.tokens[ch].Rel {
	case text.RelObj:
		return k.object && !(k.hearer && t.child(t.tokens[ch].Head, text.RelCcomp) != none) || k.action && action != none
	case text.RelXcomp:
		return k.action || k.object
	case text.RelCcomp:
		return k.action || k.object || k.clause
	case text.RelAdvcl:
		mark := t.markOf(ch)
		for m := t.first[ch]; m >= 0 && m < ch; m = t.next[m] {
			if r := t.tokens[m].Rel; (r == text.RelMark || r == text.RelCase) && t.tokens[m].UPOS == text.ADP && k.preps != "" && strings.Contains(k.preps, " "+t.tokens[m].LowerForm()+" ") {
				return true // "talks about how it began"
			}
		}
		if mark == "to" {
			return k.action && (action != none || strings.Contains(k.preps, " on "))
		}
		// "accused her of sleeping"
		return t.tokens[ch].XPOS == text.TagVBG && mark != "" && (strings.Contains(k.preps, " "+mark+" ") || k.object && (mark == "of" || mark == "for" || mark == "as"))
	case text.RelObl:
		p := t.preposition(ch)
		if p == "" {
			return false
		}
		return strings.Contains(k.preps, " "+p+" ") || k.object && t.child(t.tokens[ch].Head, text.RelObj) != none && (p == "of" || p == "for" || p == "as")
	}
	return false
}

// passiveReport: "the plan was criticised by Peru", "is expected to leave": the subject belongs to the content, the agent is the source.
func (c *Coder) passiveReport(r report, i int32, k *cue, subject int32) (report, bool) {
	agent := c.tree.byAgent(i)
	if agent == none && !(k.raises && c.complementOf(i) != none) {
		return r, false
	}
	if agent != none {
		c.setSource(&r, agent, i)
	}
	if agent > i && k.hearer && k.clause && c.heardFrom(&r, i, agent) {
		r.speaks = true
		return r, true
	}
	if subject == none && agent != none && c.tree.tokens[i].Rel == text.RelAcl {
		return r, c.describedContent(&r, i)
	}
	return c.raisingReport(r, i, subject)
}

// heardFrom reads what the subject of a passive verb is told or asked by agent: "was told by the mayor that the bridge is closed".
func (c *Coder) heardFrom(r *report, i, agent int32) bool {
	t := &c.tree
	start, end := c.bounds(i)
	for q := agent + 1; q < r.SourceLast && t.tokens[q].Sentence == t.tokens[i].Sentence; q++ {
		switch t.tokens[q].LowerForm() {
		case "that", "if", "whether", "to", "about", "how", "why":
			if t.tokens[q].UPOS == text.SCONJ || t.tokens[q].UPOS == text.PART || t.tokens[q].XPOS == text.TagWRB || t.tokens[q].XPOS == text.TagIN {
				r.SourceLast = q
			}
		}
	}
	q := r.SourceLast
	if q < end && t.tokens[q].Form == "," {
		q++
	}
	if q >= end-1 {
		return false
	}
	if o := c.quoteOpeningAt(q); o != none && c.quotes[o].speech {
		r.set(q, c.quotes[o].last)
		r.Quote = true
		return true
	}
	if t.tokens[q].LowerForm() == "about" {
		q++
	} else if q != r.SourceLast || !c.hasVerb(q, end) {
		return c.contentBehind(r, i, clauseSpan{start: start, end: end, left: r.CueFirst}) != none
	}
	last := q
	for last < end && (t.tokens[last].UPOS != text.PUNCT || t.tokens[last].XPOS == text.TagHYPH || c.quoteAt[last] != none) {
		last++
	}
	r.set(q, last)
	return last > q
}

// raisingReport: the content is the subject with the infinitive.
func (c *Coder) raisingReport(r report, i int32, subject int32) (report, bool) {
	t := &c.tree
	if subject == none || subject > i {
		return r, false
	}
	if r.source == subject {
		r.source, r.SourceFirst, r.SourceLast = none, none, none
	}
	start, end := c.bounds(i)
	first, last := t.within(subject, start, i)
	if x := c.complementOf(i); x > i {
		_, last = t.within(x, i+1, end)
	}
	r.set(first, last)
	return r, true
}

// seeming are verbs that tell how something strikes those who see it.
var seeming = words("seem appear sound look")

// complementOf is what a passive or seeming verb says of its subject: "is expected to leave", "is seen as a failure", "was accused of theft".
func (c *Coder) complementOf(i int32) int32 {
	t := &c.tree
	if x := t.child(i, text.RelXcomp, text.RelCcomp); x != none {
		return x
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if k < i || t.tokens[k].Rel != text.RelObl && t.tokens[k].Rel != text.RelAdvcl {
			continue
		}
		switch t.preposition(k) + t.markOf(k) {
		case "as", "of", "for":
			return k
		}
	}
	return none
}

// nominalReport reads "the minister's claim that ...", "their refusal to ...", "is critical of ...".
func (c *Coder) nominalReport(i int32, takes string) (report, bool) {
	t := &c.tree
	r := newReport(i)
	_, end := c.bounds(i)
	for ch := t.first[i]; ch >= 0; ch = t.next[ch] {
		if ch < i {
			continue
		}
		want := byte(0)
		switch t.tokens[ch].Rel {
		case text.RelAcl, text.RelCcomp, text.RelXcomp:
			want = 'c'
			if t.markOf(ch) == "to" {
				want = 'x'
			} else if t.markOf(ch) != "that" && t.tokens[i].UPOS == text.NOUN {
				continue
			}
		case text.RelNmod, text.RelObl:
			want = nominalPreps[t.preposition(ch)]
		}
		if want == 0 || strings.IndexByte(takes, want) < 0 {
			continue
		}
		f, l := t.within(ch, i+1, end)
		for f < ch && t.tokens[f].Rel == text.RelCase {
			f++
		}
		r.set(f, l)
		c.setSource(&r, c.nominalSource(i), i)
		if q := c.quoteAt[l-1]; q != none && c.quotes[q].first >= f {
			r.ContentLast = max(l, c.quotes[q].last)
		}
		c.cutParticiple(&r, i)
		return r, r.source != none || rumoured[t.tokens[i].Lemma]
	}
	return r, false
}

// givenWords reads a noun of saying that a verb only carries, with nothing behind it that tells what was said: "offered an explanation".
func (c *Coder) givenWords(i int32) (report, bool) {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.Rel != text.RelObj || tok.Head > i || !carrying[t.tokens[tok.Head].Lemma] || c.quoted(tok.Head) {
		return report{}, false
	}
	if k := cueTable()[t.tokens[tok.Head].Lemma]; k != nil && k.object {
		return report{}, false // the verb's own report tells it
	}
	if p := t.child(i, text.RelAcl); p > i && t.tokens[p].XPOS == text.TagVBG && cueTable()[t.tokens[p].Lemma] != nil {
		return report{}, false // "issued a statement urging calm"
	}
	r := newReport(tok.Head)
	_, end := c.bounds(i)
	c.setSource(&r, t.controller(tok.Head, false), tok.Head)
	first, last := t.within(i, tok.Head+1, end)
	r.set(first, last)
	return r, r.source != none && last-first > 1
}

// carrying are verbs that a noun of saying gives its sense.
var carrying = words("make give offer issue deliver release raise launch level file lodge submit present send post share")

// rumoured are nouns for what is said by nobody in particular.
var rumoured = words("allegation accusation rumor rumour speculation claim suspicion suggestion complaint criticism fear worry concern expectation doubt")

// viewNouns with "in" before and an owner tell whose view a sentence is: "in the minister's opinion".
var viewNouns = words("view opinion estimation judgment judgement eye word mind account telling assessment reading")

// inView: noun i says in whose view the sentence holds.
func (c *Coder) inView(i int32) bool {
	t := &c.tree
	return viewNouns[t.tokens[i].Lemma] && t.preposition(i) == "in" && t.child(i, text.RelNmodPoss) != none && t.tokens[i].Rel == text.RelObl
}

// viewReport reads "In the minister's view, the plan is dead" and "The plan is dead in the minister's view".
func (c *Coder) viewReport(i int32) (report, bool) {
	t := &c.tree
	start, end := c.bounds(i)
	r := newReport(i)
	c.setSource(&r, t.child(i, text.RelNmodPoss), i)
	first, last := t.within(i, start, end)
	if first > start+1 && c.hasFinite(start, first) {
		for first > start && t.tokens[first-1].UPOS == text.PUNCT {
			first--
		}
		r.set(start, first)
		return r, true
	}
	for last < end && t.tokens[last].UPOS == text.PUNCT && c.quoteAt[last] == none {
		last++
	}
	r.set(last, end)
	return r, c.hasFinite(last, end)
}

// nominalSource is whose claim it is: the possessor, an of-phrase, an adjective of a party, or the subject of the verb or copula over it.
func (c *Coder) nominalSource(i int32) int32 {
	t := &c.tree
	if s := t.child(i, text.RelNsubj, text.RelNsubjPass); s != none {
		return s
	}
	if p := t.ownerOf(i); p != none {
		return p
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if p := t.preposition(k); t.tokens[k].Rel == text.RelNmod && (p == "by" || p == "from") {
			return k
		}
	}
	tok := &t.tokens[i]
	if tok.Rel == text.RelObj && isVerb(&t.tokens[tok.Head]) {
		return t.controller(tok.Head, false)
	}
	return none
}

// accordingTo: the phrase names the source of the clause beside it.
func (c *Coder) accordingTo(i int32) (report, bool) {
	t := &c.tree
	start, end := c.bounds(i)
	if i+2 >= end || t.tokens[i+1].LowerForm() != "to" {
		return report{}, false
	}
	r := newReport(i)
	r.CueLast = i + 2
	h := i + 2
	for range 8 {
		g := t.tokens[h].Head
		if g <= i+1 || g >= end || isVerb(&t.tokens[g]) || t.tokens[h].Rel == text.RelObl || t.child(g, text.RelCop, text.RelNsubj) != none {
			break
		}
		h = g
	}
	r.source = h
	r.SourceFirst, r.SourceLast = t.within(h, i+2, end)
	r.SourceFirst = i + 2
	if !c.hasFinite(start, i) {
		// The clause must stand behind: "According to the office, the rise, ..."
		if comma := c.commaBehind(h, end); comma != none && comma < r.SourceLast && c.hasFinite(comma, end) {
			r.SourceLast = comma
		}
	}
	for r.SourceLast > h+1 && t.tokens[r.SourceLast-1].UPOS == text.PUNCT {
		r.SourceLast--
	}
	r.speaks = true
	if c.hasWords(start, i) && !c.hasFinite(start, i) && c.hasFinite(r.SourceLast, end) && t.tokens[r.SourceLast].Form == "," {
		r.set(start, end) // "Over the years, according to the office, the rise will slow"
		return r, true
	}
	if x := t.tokens[max(i-1, start)].XPOS; c.hasWords(start, i) && x != text.TagWDT && x != text.TagWP {
		first := start
		if q := c.quoteClosingAt(i - 1); q != none && !c.hasWords(start, c.quotes[q].first) {
			first = c.quotes[q].first
			r.Quote = true
		}
		r.set(first, i)
		return r, true
	}
	first := r.SourceLast
	for first < end-1 && t.tokens[first].UPOS == text.PUNCT && c.quoteAt[first] == none {
		first++
	}
	r.set(first, end)
	c.extendQuotes(&r, i, clauseSpan{start: start, end: end, left: i})
	return r, r.ContentFirst < r.ContentLast
}

// claimQuotes makes the source of a report the speaker of the quotations within its content.
func (c *Coder) claimQuotes(r *report) {
	if !r.speaks || r.source == none {
		return
	}
	for k := r.ContentFirst; k < r.ContentLast; k++ {
		q := c.quoteAt[k]
		if q == none {
			continue
		}
		if c.quotes[q].speaker == none && c.quotes[q].speech {
			c.quotes[q].speaker, c.quotes[q].cue = r.source, r.cue
		}
		k = max(k, c.quotes[q].last-1)
	}
}

// signedQuotes gives a quotation without a reporting clause to who is named right before its colon ("The mayor in a letter: “...”") or behind a dash
// that follows it.
func (c *Coder) signedQuotes() {
	t := &c.tree
	for i := range c.quotes {
		q := &c.quotes[i]
		if !q.speech || q.speaker != none {
			continue
		}
		first, last := none, none
		if p := q.first - 1; p > 0 && t.tokens[p].Form == ":" && !t.tokens[p].Flags.Has(text.ParagraphEnd) {
			start, _ := c.bounds(p)
			if from := max(start, p-maxLabel); !c.hasVerbOfAct(from, p) {
				if e := c.namedBefore(p, from); e >= 0 {
					first, last = t.a.Entities[e].First, t.a.Entities[e].Last
				}
			}
		}
		if p := q.last; first == none && int(p)+1 < len(t.tokens) {
			switch t.tokens[p].Form {
			case "-", "--", "–", "—":
				for e := range t.a.Entities {
					if x := &t.a.Entities[e]; x.Type == text.EntityPerson && (x.First == p+1 || x.First == p+2) {
						first, last = x.First, x.Last
						break
					}
				}
			}
		}
		if first == none {
			continue
		}
		r := newReport(none)
		r.CueFirst, r.CueLast = none, none
		r.SourceFirst, r.SourceLast, r.source = first, last, last-1
		r.speaks, r.Quote = true, true
		r.set(q.first, q.last)
		q.speaker = last - 1
		c.reports = append(c.reports, r)
	}
}

// hasVerbOfAct: a verb other than a form of "be" stands between.
func (c *Coder) hasVerbOfAct(from, to int32) bool {
	for k := from; k < to; k++ {
		if tok := &c.tree.tokens[k]; isVerb(tok) && tok.Lemma != "be" {
			return true
		}
	}
	return false
}

// namedBefore is the last person or organisation whose name stands between token from and token p, as an index of the entities.
func (c *Coder) namedBefore(p, from int32) int {
	found := -1
	for e := range c.tree.a.Entities {
		if x := &c.tree.a.Entities[e]; (x.Type == text.EntityPerson || x.Type == text.EntityOrganisation) && x.First >= from && x.Last <= p {
			found = e
		}
	}
	return found
}

// orphanQuotes gives a sentence that is nothing but a quotation to whoever spoke in the sentences before it.
func (c *Coder) orphanQuotes() {
	t := &c.tree
	for i := range c.quotes {
		q := &c.quotes[i]
		if !q.speech || q.speaker != none || i == 0 || c.quotes[i-1].speaker == none {
			continue
		}
		p := &c.quotes[i-1]
		start, _ := c.bounds(q.first)
		_, end := c.bounds(q.last - 1)
		here, before := t.tokens[q.first].Sentence, t.tokens[max(p.last-1, p.cue)].Sentence
		if q.first > start || end > q.last+1 || here-before > 1 {
			continue
		}
		q.speaker, q.cue = p.speaker, p.cue
		r := newReport(none)
		r.CueFirst, r.CueLast = none, none
		r.SourceFirst, r.SourceLast = c.sourcePhrase(q.speaker, q.cue)
		r.source, r.cue, r.speaks = q.speaker, q.cue, true
		r.set(q.first, q.last)
		r.Quote = true
		c.reports = append(c.reports, r)
	}
}

// hear gives a match the voice that the order of words and the quotation marks tell and its tree does not: the speaker of a quotation that
// began sentences before, the reporting clause the parser hung elsewhere. What is taken for granted in a told clause has none.
func (c *Coder) hear(m *match) {
	if m.nominal() || len(m.voices) > 0 || !c.vouchedFor(m.clause()) {
		return
	}
	if q := c.quoteAt[m.head]; q != none && c.quotes[q].speaker != none && c.quotes[q].speech {
		c.addVoice(m, c.quotes[q].speaker, c.verbOf(c.quotes[q].cue), false)
		return
	}
	best := none
	s := &c.tree.a.Sentences[c.tree.tokens[m.head].Sentence]
	for i := sort.Search(c.inOrder, func(k int) bool { return c.reports[k].cue >= s.First }); i < c.inOrder && c.reports[i].cue < s.Last; i++ {
		r := &c.reports[i]
		if r.speaks && r.source != none && r.cue != none && r.cue != m.head && r.ContentFirst <= m.head && m.head < r.ContentLast && c.saysSo(r.cue) && !c.inRelative(r.cue) &&
			(r.source < m.head-1 || r.source > m.head) &&
			(best == none || r.ContentLast-r.ContentFirst < c.reports[best].ContentLast-c.reports[best].ContentFirst) {
			best = int32(i)
		}
	}
	if best != none && !c.isDocument(c.reports[best].source) && !c.isBothSides(c.reports[best].source) {
		c.addVoice(m, c.reports[best].source, c.verbOf(c.reports[best].cue), false)
	}
}

// isDocument: what follows a plan or a law is no word of anybody.
func (c *Coder) isDocument(i int32) bool {
	switch c.tree.tokens[i].Lemma {
	case "schedule", "plan", "law", "rule", "agreement", "timetable", "calendar", "tradition", "programme", "program", "constitution", "agenda":
		return true
	}
	return false
}

// isBothSides: "the countries announced" is the word of those who act.
func (c *Coder) isBothSides(i int32) bool {
	tok := &c.tree.tokens[i]
	return c.tree.partyAt[i] == none && tok.XPOS == text.TagNNS && c.tree.isDefinite(i) && (tok.Lemma == "country" || tok.Lemma == "side" || tok.Lemma == "party" || tok.Lemma == "nation")
}

// verbOf is the word of a cue as the chain of attribution gives it.
func (c *Coder) verbOf(cue int32) string {
	if cue == none {
		return "" // a label in a transcript
	}
	if c.tree.tokens[cue].LowerForm() == "according" {
		return "according to"
	}
	return c.tree.tokens[cue].Lemma
}

// saysSo: the cue is a finite verb of saying, or "according to".
func (c *Coder) saysSo(cue int32) bool {
	if c.tree.tokens[cue].LowerForm() == "according" {
		return true
	}
	op := c.opAt[cue]
	return op != none && c.matches[op].attr && c.matches[op].sense.POS == 'v'
}

// inRelative reports whether token i stands in a relative clause.
func (c *Coder) inRelative(i int32) bool {
	for range maxClimb {
		if i < 0 {
			return false
		}
		if r := c.tree.tokens[i].Rel; r == text.RelAclRelcl || r == text.RelAdvclRelcl {
			return true
		}
		i = c.tree.tokens[i].Head
	}
	return false
}

// vouchedFor reports whether clause i is what its sentence says, not what it takes for granted.
func (c *Coder) vouchedFor(i int32) bool {
	for range maxClimb {
		tok := &c.tree.tokens[i]
		switch tok.Rel {
		case text.RelAclRelcl, text.RelAcl, text.RelAdvcl, text.RelAdvclRelcl, text.RelNmod, text.RelAppos:
			return false
		case text.RelRoot:
			return true
		}
		i = tok.Head
		if i < 0 {
			return true
		}
	}
	return false
}

// Attributions lists the attributions of the document last coded, in the order of their contents.
func (c *Coder) Attributions() []Attribution {
	var out []Attribution
	for i := range c.reports {
		out = append(out, c.reports[i].Attribution)
	}
	slices.SortStableFunc(out, func(a, b Attribution) int { return int(a.ContentFirst - b.ContentFirst) })
	return out
}
