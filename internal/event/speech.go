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
	c.reports = c.reports[:0]
	for i := range c.tree.tokens {
		if c.quoted(int32(i)) {
			continue // inside a quotation the speaker's own attributions are his words
		}
		if r, ok := c.reportAt(int32(i)); ok {
			c.reports = append(c.reports, r)
		}
	}
	c.inOrder = len(c.reports)
	for i := range c.reports {
		c.claimQuotes(&c.reports[i])
	}
	c.orphanQuotes()
}

func (c *Coder) reportAt(i int32) (report, bool) {
	tok := &c.tree.tokens[i]
	switch {
	case tok.Lemma == "accord" || tok.Lemma == "according":
		return c.accordingTo(i)
	case tok.UPOS == text.VERB:
		if k := cueTable()[tok.Lemma]; k != nil {
			return c.verbReport(i, k)
		}
	case tok.UPOS == text.NOUN || tok.UPOS == text.ADJ:
		if takes := nominalCues()[tok.Lemma]; takes != "" {
			return c.nominalReport(i, takes)
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
	if !passive && subject == none {
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
	if r.SourceFirst != none && r.SourceFirst < i {
		cl.left = min(cl.left, r.SourceFirst)
	}
	if k.clause && c.clauseContent(&r, i, k, cl) {
		r.speaks = true
		return r, true
	}
	if k.raises && t.tokens[i].Lemma != "expect" && (t.tokens[i].Lemma == "seem" || t.tokens[i].Lemma == "appear") {
		return c.raisingReport(r, i, subject)
	}
	return r, c.phraseContent(&r, i, k)
}

// subjectAround finds the source of a verb that has no subject in its tree: behind it ("..., said the minister"), or shared
// with the verb above it.
func (c *Coder) subjectAround(i int32, k *cue, start, end int32) int32 {
	t := &c.tree
	if k.inverted && i > start && i+1 < end && (t.tokens[i-1].Form == "," || c.quoteClosingAt(i-1) != none) {
		switch t.tokens[i+1].UPOS {
		case text.PROPN, text.NOUN, text.DET, text.ADJ, text.NUM, text.PRON:
			h := i + 1
			for range 8 {
				g := t.tokens[h].Head
				if g <= i || g >= end || isVerb(&t.tokens[g]) || t.tokens[h].Rel == text.RelAppos {
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
	if first == start || first >= last || isVerb(&t.tokens[first]) {
		return i, i
	}
	closed := c.quoteAt[first-1] != none
	if closed && (subject != none && subject >= first || !c.quotes[c.quoteAt[first-1]].speech) || !closed && t.tokens[first-1].Form != "," {
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
	right := c.contentBehind(r, i, cl)
	if r.CueFirst > cl.start && cl.left > cl.start && !c.relativeCue(i) {
		c.contentBefore(r, i, cl, right != none)
	}
	if r.ContentFirst == none {
		return false
	}
	c.extendQuotes(r, i, cl)
	return r.ContentFirst < r.ContentLast
}

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
		r.set(first, last)
		return k
	}
	return none
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
	if closing != none {
		first := c.quotes[closing].first
		if first > cl.start && t.tokens[first].Sentence == t.tokens[i].Sentence && c.hasWords(cl.start, first) {
			first = cl.start
		}
		last := max(p+1, r.ContentLast)
		r.Quote = first == c.quotes[closing].first && c.quotes[closing].speech
		r.set(first, last)
		return
	}
	if t.tokens[p].Form != "," || p-cl.start < 1 || !tensed(&t.tokens[i]) {
		return
	}
	comma := c.commaBehind(i, cl.end)
	if comma != none && c.hasVerb(comma+1, cl.end) && (!behind || r.ContentFirst > comma) && (!behind || !c.hasVerb(cl.start, p)) && cl.left-cl.start < 12 && !t.startsAdverbial(cl.start) {
		r.set(cl.start, cl.end) // "Peru, the minister said, will leave"
		return
	}
	if behind || !c.hasFinite(cl.start, p) || t.subordinator(cl.start) {
		return
	}
	r.set(cl.start, p)
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
	if agent == none && !(k.raises && c.tree.child(i, text.RelXcomp) != none) {
		return r, false
	}
	if agent != none {
		c.setSource(&r, agent, i)
	}
	return c.raisingReport(r, i, subject)
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
	if x := t.child(i, text.RelXcomp, text.RelCcomp); x > i {
		_, last = t.within(x, i+1, end)
	}
	r.set(first, last)
	return r, true
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
			switch t.preposition(ch) {
			case "of":
				want = 'o'
			case "for":
				want = 'f'
			case "to":
				want = 't'
			}
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
		return r, r.source != none
	}
	return r, false
}

// nominalSource is whose claim it is: the possessor, an of-phrase, an adjective of a party, or the subject of the verb or copula over it.
func (c *Coder) nominalSource(i int32) int32 {
	t := &c.tree
	if s := t.child(i, text.RelNsubj); s != none {
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
		if g <= i+1 || g >= end || isVerb(&t.tokens[g]) {
			break
		}
		h = g
	}
	r.source = h
	r.SourceFirst, r.SourceLast = t.within(h, i+2, end)
	r.SourceFirst = i + 2
	for r.SourceLast > h+1 && t.tokens[r.SourceLast-1].UPOS == text.PUNCT {
		r.SourceLast--
	}
	r.speaks = true
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
