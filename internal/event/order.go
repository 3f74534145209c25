package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// The acts that join two states are told in few constructions and cannot be left to a tree that went wrong: a verb
// hung on its own object, an ambassador taken for an adjective. Where the tree gives a verb of the lexicon no such
// act, or only one side of it, the entry is tried once more on the bare order of words: who stands right before the
// verb, the nouns right behind it, the phrases after them.

// maxOrder is how many tokens behind its verb the order of words is read.
const maxOrder = 30

// linear is the clause of one verb as the order of words gives it.
type linear struct {
	verb    int32
	passive bool
	subject []int32 // parties before the verb, those of "by" for a passive
	nouns   []int32 // tokens of the object, or of the phrase before a passive
	preps   []linearPhrase
	actions []int32 // heads of infinitives behind the verb
}

type linearPhrase struct {
	prep  string
	first int32
	last  int32 // behind the phrase
}

// byOrder reads the verbs of relational acts that the tree left without one.
func (c *Coder) byOrder() {
	for i := range c.tree.tokens {
		senses := c.orderSenses(int32(i))
		if len(senses) == 0 {
			continue
		}
		old := none
		if old = c.opAt[i]; old != none {
			if m := &c.matches[old]; m.fired && m.act != "" && (m.sense.Sym && len(m.actors) > 1 || len(m.actors) > 0 && len(m.partners) > 0) {
				continue
			}
		}
		l, ok := c.linearOf(int32(i))
		if !ok {
			continue
		}
		m, ok := c.bestByOrder(&l, senses)
		if !ok {
			continue
		}
		if old != none {
			if o := &c.matches[old]; o.fired && o.act != "" && (sides(o) > sides(&m) || sides(o) == sides(&m) && o.subj != none && c.tree.partyAt[o.subj] != none) {
				continue
			}
			if o := &c.matches[old]; o.fired && o.typ != "" && o.act == "" && o.score >= m.score {
				continue
			}
			c.matches[old] = m
			c.cover(&l, &m)
			continue
		}
		c.cover(&l, &m)
		c.opAt[i] = int32(len(c.matches))
		c.matches = append(c.matches, m)
	}
}

// cover drops the event nouns of the object that the act itself names: "ordered the closure of the consulate".
func (c *Coder) cover(l *linear, m *match) {
	for _, k := range l.nouns {
		if o := c.opAt[k]; o != none && c.matches[o].nominal() && c.matches[o].act != "" {
			c.matches[o].absorbed = true
		}
	}
}

func sides(m *match) int { return min(len(m.actors), 1) + min(len(m.partners), 1) }

// orderSenses are the senses of a relational act that token i may be the verb of.
func (c *Coder) orderSenses(i int32) []int32 {
	tok := &c.tree.tokens[i]
	switch tok.XPOS {
	case text.TagVB, text.TagVBD, text.TagVBG, text.TagVBN, text.TagVBP, text.TagVBZ, text.TagNNS, text.TagNN, text.TagJJ:
		return c.lex.relational[tok.Lemma]
	}
	return nil
}

// linearOf reads the clause of the verb at i from the order of words; false where there is no finite verb with
// somebody before it.
func (c *Coder) linearOf(i int32) (linear, bool) {
	t := &c.tree
	l := linear{verb: i}
	k := i - 1
	first := t.a.Sentences[t.tokens[i].Sentence].First
	for ; k >= first; k-- {
		tok := &t.tokens[k]
		if tok.Lemma == "be" {
			l.passive = t.tokens[i].XPOS == text.TagVBN || t.tokens[i].XPOS == text.TagVBD
		}
		if tok.Lemma == "begin" || tok.Lemma == "start" || tok.Lemma == "have" || tok.Lemma == "be" {
			continue
		}
		if tok.UPOS != text.ADV || negator(tok.LowerForm()) {
			break
		}
	}
	if k < first {
		return l, false
	}
	tag := t.tokens[i].XPOS
	if tag == text.TagVBG && k == i-1 || tag == text.TagVBN && k == i-1 && t.tokens[i].LowerForm() != t.tokens[i].Lemma || tag == text.TagVB && k == i-1 && !c.plural(k) {
		return l, false
	}
	if l.passive {
		l.nouns = c.nounsBefore(k, first)
	} else {
		l.subject = c.partiesBefore(k, first, finite(&t.tokens[i]))
		if (tag == text.TagNN || tag == text.TagNNS || tag == text.TagJJ) && (k < i-1 || !c.finiteNoun(i)) {
			return l, false
		}
	}
	c.readBehind(&l)
	if l.passive {
		c.splitPhrases(&l)
		for _, p := range l.preps {
			if p.prep == "by" {
				l.subject = append(l.subject, c.partiesWithin(p.first, p.last)...)
			}
		}
	}
	return l, len(l.nouns) > 0
}

func negator(w string) bool { return w == "not" || w == "never" || w == "n't" || w == "longer" }

// plural: two coordinated names, or a plural, may have a verb in its bare form.
func (c *Coder) plural(k int32) bool {
	x := c.tree.tokens[k].XPOS
	return x == text.TagNNS || x == text.TagNNPS || x == text.TagNNP || c.tree.tokens[k].LowerForm() == "each" || c.tree.tokens[k].LowerForm() == "both"
}

// finiteNoun: what the tagger took for a noun can be a verb when a determiner, a number or a modifier of a noun follows.
func (c *Coder) finiteNoun(i int32) bool {
	if int(i)+1 >= len(c.tree.tokens) {
		return false
	}
	switch tok := &c.tree.tokens[i+1]; tok.UPOS {
	case text.DET, text.NUM, text.PRON, text.ADJ, text.PROPN:
		return true
	case text.NOUN:
		return c.tree.tokens[i].XPOS == text.TagNNS || tok.XPOS == text.TagNNS && c.tree.tokens[i].XPOS == text.TagJJ
	}
	return false
}

// partiesBefore are the parties that end at token k, with those enumerated before them; where a conjunction or comma
// stands there, the parties before the verb it joins on: a finite verb joins no infinitive.
func (c *Coder) partiesBefore(k, first int32, finiteVerb bool) []int32 {
	t := &c.tree
	end := k
	for range 3 {
		for k >= first && (t.tokens[k].LowerForm() == "each" || t.tokens[k].LowerForm() == "both") {
			k--
		}
		if k < first {
			return nil
		}
		if got := c.partiesEnding(k); len(got) > 0 {
			return got
		}
		if t.tokens[k].UPOS != text.CCONJ && t.tokens[k].Form != "," {
			break
		}
		// "Peru closed its embassy and ordered": the subject of the verb before.
		for k--; k >= first; k-- {
			if op := c.opAt[k]; op != none && isVerb(&t.tokens[k]) && len(c.matches[op].actors) > 0 && !(finiteVerb && t.markOf(k) == "to") {
				return slices.Clone(c.matches[op].actors)
			}
			if x := t.tokens[k].XPOS; x == text.TagVBZ || x == text.TagVBD || x == text.TagVBP {
				break
			}
		}
		if k--; k < first {
			break
		}
	}
	if end > first && t.tokens[end].Form == "," {
		return c.partiesEnding(end - 1) // "several states, including Peru, closed"
	}
	return nil
}

// partiesEnding are the actors whose phrase ends right at token k, the widest first, and the states enumerated with it.
func (c *Coder) partiesEnding(k int32) []int32 {
	best := none
	for p := range c.tree.parties {
		party := &c.tree.parties[p]
		if party.Last != k+1 && party.CoreLast != k+1 || !party.Political() || party.Kind == casus.PartyAdjective && c.tree.tokens[k].XPOS != text.TagNNP && c.tree.tokens[k].XPOS != text.TagNNPS || c.clauseWithin(party.Head, k) {
			continue
		}
		if best == none || party.First < c.tree.parties[best].First {
			best = int32(p)
		}
	}
	if best == none {
		return nil
	}
	return append([]int32{best}, c.enumerated(best)...)
}

// clauseWithin: a word that opens a clause stands between the head of a party and token k, so that it is not its phrase
// that ends there: "the first leader since Peru recognised Chile".
func (c *Coder) clauseWithin(head, k int32) bool {
	for i := head + 1; i < k; i++ {
		switch c.tree.tokens[i].LowerForm() {
		case "since", "after", "before", "as", "while", "that", "when", "because", "until":
			return true
		}
	}
	return false
}

// enumerated are the states that stand with party p in one list: names with nothing but commas, "and" and articles between them.
func (c *Coder) enumerated(p int32) []int32 {
	if !c.bareState(p) {
		return nil
	}
	var out []int32
	for at, step := p, true; step; {
		step = false
		for q := range c.tree.parties {
			if c.bareState(int32(q)) && int32(q) != p && !slices.Contains(out, int32(q)) &&
				(c.listed(int32(q), at) || c.listed(at, int32(q)) || anyListed(c, out, int32(q))) {
				out = append(out, int32(q))
				step = true
			}
		}
	}
	return out
}

func anyListed(c *Coder, list []int32, q int32) bool {
	for _, p := range list {
		if c.listed(p, q) || c.listed(q, p) {
			return true
		}
	}
	return false
}

func (c *Coder) bareState(p int32) bool {
	party := &c.tree.parties[p]
	return party.Kind == casus.PartyName && len(party.Actors) == 1 && party.Actors[0].Sector == "GOV" && party.Actors[0].Role == "" && party.CoreLast-party.CoreFirst <= 4
}

// listed: party q follows party p after no more than commas, a conjunction and an article.
func (c *Coder) listed(p, q int32) bool {
	t := &c.tree
	from, to := t.parties[p].CoreLast, t.parties[q].CoreFirst
	if to == from && t.tokens[to].LowerForm() == "and" {
		return true // the conjunction was read as part of the name's phrase
	}
	if to <= from || to-from > 3 {
		return false
	}
	for k := from; k < to; k++ {
		switch t.tokens[k].LowerForm() {
		case ",", "and", "&", "the":
		default:
			return false
		}
	}
	return true
}

// nounsBefore are the tokens of the phrase before the auxiliary of a passive, back to a verb or the start of the clause.
func (c *Coder) nounsBefore(k, first int32) []int32 {
	var out []int32
	for ; k >= first && len(out) < 14; k-- {
		tok := &c.tree.tokens[k]
		if isVerb(tok) || tok.UPOS == text.SCONJ && !c.lex.mission[tok.LowerForm()] || tok.LowerForm() == "that" || tok.Form == ";" || tok.Form == ":" {
			break
		}
		out = append(out, k)
	}
	slices.Reverse(out)
	return out
}

// splitPhrases takes the prepositional phrases out of the phrase before a passive: "the Peruvian ambassador to Chile was expelled".
func (c *Coder) splitPhrases(l *linear) {
	for n, k := range l.nouns {
		tok := &c.tree.tokens[k]
		if n == 0 || tok.UPOS != text.ADP || c.lex.mission[tok.LowerForm()] {
			continue
		}
		last := k + 1
		for ; last < l.verb && c.tree.tokens[last].Form != "," && !isVerb(&c.tree.tokens[last]); last++ {
		}
		l.preps = append(l.preps, linearPhrase{tok.LowerForm(), k + 1, last})
		l.nouns = l.nouns[:n]
		return
	}
}

// readBehind reads the object, the phrases and the infinitives behind the verb.
func (c *Coder) readBehind(l *linear) {
	t := &c.tree
	end := min(t.a.Sentences[t.tokens[l.verb].Sentence].Last, l.verb+maxOrder)
	object := !l.passive
	open := -1 // the phrase being read
	for k := l.verb + 1; k < end; k++ {
		tok := &t.tokens[k]
		word := tok.LowerForm()
		known := c.lex.mission[word] // a noun whatever the tagger says
		if k == l.verb+1 && particles[word] {
			continue // "breaks off relations", the particle taken for a preposition
		}
		switch {
		case tok.Form == ";" || tok.Form == ":" || !known && (tok.XPOS == text.TagVBZ || tok.XPOS == text.TagVBP || tok.XPOS == text.TagMD) ||
			!known && tok.XPOS == text.TagVBD && word != "amid" || tok.XPOS == text.TagWDT || tok.XPOS == text.TagWP || tok.XPOS == text.TagWRB:
			return
		case word == "as" && tok.Rel == text.RelMark && isVerb(&t.tokens[tok.Head]):
			return // "as the talks went on"
		case !known && word != "as" && (tok.UPOS == text.SCONJ || word == "because" || word == "while" || word == "citing" || word == "due"):
			return
		case word == "to" && k+1 < end && t.tokens[k+1].XPOS == text.TagVB:
			l.actions = append(l.actions, k+1)
			object, open = false, -1
			l.preps = append(l.preps, linearPhrase{"xcomp", k + 2, k + 2})
			open = len(l.preps) - 1
			k++
		case !known && (tok.UPOS == text.ADP || word == "as" || word == "amid" || word == "amidst" || word == "despite"):
			object = false
			l.preps = append(l.preps, linearPhrase{word, k + 1, k + 1})
			open = len(l.preps) - 1
		case tok.Form == ",":
			if k+1 < end && c.apposition(k+1) {
				object = len(l.preps) == 0
				continue
			}
			if !c.between(k) {
				return
			}
		case tok.UPOS == text.CCONJ:
			if !c.between(k) {
				return
			}
		case object && tok.XPOS == text.TagVBG && !known && len(l.nouns) > 0 && t.tokens[k-1].UPOS == text.NOUN:
			object = false // "the area surrounding the embassy"
		case object:
			l.nouns = append(l.nouns, k)
		}
		if open >= 0 && k >= l.preps[open].first {
			l.preps[open].last = k + 1
		}
	}
}

var particles = map[string]bool{"off": true, "out": true, "up": true, "down": true, "back": true, "home": true, "away": true}

// apposition: "its ambassador", "a diplomat" after a comma tells who was named before it.
func (c *Coder) apposition(k int32) bool {
	t := &c.tree
	if x := t.tokens[k].XPOS; x != text.TagPRPS && x != text.TagDT {
		return false
	}
	for j := k + 1; int(j) < len(t.tokens) && j < k+5; j++ {
		if c.lex.mission[t.tokens[j].LowerForm()] {
			return true
		}
	}
	return false
}

// between: the comma or conjunction at k stands within a list of names or nouns, not between clauses.
func (c *Coder) between(k int32) bool {
	t := &c.tree
	for j := k + 1; int(j) < len(t.tokens) && j <= k+4; j++ {
		switch tok := &t.tokens[j]; {
		case tok.UPOS == text.DET || tok.UPOS == text.ADJ || tok.UPOS == text.CCONJ || tok.UPOS == text.NUM || tok.XPOS == text.TagPRPS || tok.UPOS == text.ADV:
			if len(c.lex.relational[tok.Lemma]) > 0 {
				return false
			}
		case tok.UPOS == text.NOUN || tok.UPOS == text.PROPN:
			if int(j)+1 < len(t.tokens) && tok.UPOS == text.PROPN && finite(&t.tokens[j+1]) && t.tokens[j+1].Head != j {
				return false // "downgraded its relations, and Peru recalled its ambassador"
			}
			return len(c.lex.relational[tok.Lemma]) == 0 || tok.UPOS == text.PROPN
		default:
			return false
		}
	}
	return false
}

func (c *Coder) partiesWithin(first, last int32) []int32 {
	var out []int32
	for p := range c.tree.parties {
		party := &c.tree.parties[p]
		if party.Head >= first && party.Head < last && c.usable(int32(p)) && !slices.Contains(out, int32(p)) {
			out = append(out, int32(p))
		}
	}
	return out
}

// bestByOrder chooses among the senses as best does for the tree.
func (c *Coder) bestByOrder(l *linear, senses []int32) (match, bool) {
	var top match
	found := false
	for _, si := range senses {
		s := &c.lex.Senses[si]
		score, ok := c.fitsOrder(s, l)
		if !ok {
			continue
		}
		m := match{sense: s, head: l.verb, light: none, subj: none, trigEnd: l.verb, score: score, time: none, status: casus.Asserted, typ: s.Type, modes: s.Modes, act: s.Act, effects: s.effects}
		if c.underIf(l.verb) {
			m.status = casus.Hypothetical
		}
		c.orderParties(&m, l)
		if m.fired = c.enough(&m) && len(m.actors) > 0; !m.fired {
			continue
		}
		if !found || m.score >= top.score {
			top, found = m, true
		}
	}
	if found {
		if len(top.actors) > 0 && !l.passive {
			top.subj = c.tree.parties[top.actors[0]].Head
		}
		top.linear = true
		top.why = append(top.why, "read from the order of words")
	}
	return top, found
}

// fitsOrder checks the particle and the constraints on the order of words.
func (c *Coder) fitsOrder(s *Sense, l *linear) (int, bool) {
	score := 0
	if s.Particle != "" {
		if !c.particleBehind(l, s.Particle) {
			return 0, false
		}
		score += 2
	}
	for k := range s.constraints {
		points := c.meetsOrder(&s.constraints[k], l)
		if points == 0 {
			return 0, false
		}
		score += points
	}
	return score, true
}

// underIf: a condition opens before the verb in its sentence.
func (c *Coder) underIf(v int32) bool {
	t := &c.tree
	for k := v - 1; k >= t.a.Sentences[t.tokens[v].Sentence].First; k-- {
		switch t.tokens[k].LowerForm() {
		case "if", "unless", "whether":
			return true
		}
	}
	return false
}

func (c *Coder) particleBehind(l *linear, particle string) bool {
	t := &c.tree
	last := l.verb + 1
	if !l.passive && len(l.nouns) > 0 {
		last = l.nouns[len(l.nouns)-1] + 1
	}
	for k := l.verb + 1; k <= last && int(k) < len(t.tokens); k++ {
		if t.tokens[k].LowerForm() == particle {
			return true
		}
	}
	return false
}

func (c *Coder) meetsOrder(k *constraint, l *linear) int {
	switch k.place.kind {
	case placeObj, placeIobj:
		return c.wordsAt(k, l.nouns)
	case placeXcomp:
		return max(c.wordsAt(k, l.actions), c.verdict(k, l))
	case placePrep:
		for _, p := range l.preps {
			if p.prep == k.place.prep {
				if slices.ContainsFunc(k.values, func(v value) bool { return v.none }) {
					return 0
				}
				var at []int32
				for i := p.first; i < p.last; i++ {
					at = append(at, i)
				}
				if points := c.wordsAt(k, at); points > 0 {
					return points
				}
			}
		}
		if slices.ContainsFunc(k.values, func(v value) bool { return v.none }) {
			return 1
		}
	}
	return 0
}

// verdict: "declared the envoy a persona non grata" names what somebody is declared among the nouns behind the verb.
func (c *Coder) verdict(k *constraint, l *linear) int {
	t := &c.tree
	for i := l.verb + 1; int(i) < len(t.tokens) && i <= l.verb+12; i++ {
		tok := &t.tokens[i]
		if x := tok.XPOS; x == text.TagVBZ || x == text.TagVBP || x == text.TagStop || x == text.TagMD || tok.UPOS == text.SCONJ && tok.LowerForm() == "that" {
			break // "told the envoy that his aides left"
		}
		if points := c.wordsAt(k, []int32{i}); points > 0 {
			return points
		}
	}
	return 0
}

// wordsAt looks for a value of the constraint among tokens, with its modifier right before it or beside it.
func (c *Coder) wordsAt(k *constraint, at []int32) int {
	for n, i := range at {
		tok := &c.tree.tokens[i]
		for v := range k.values {
			val := &k.values[v]
			switch {
			case val.kind == "actor" || val.kind == "state":
				if !c.possessor(i) && (n == len(at)-1 || !nounAt(&c.tree.tokens[at[n+1]])) && c.isKind(i, val.kind, false) {
					return 2
				}
			case val.none || val.kind != "":
			case val.any:
				return 1
			case tok.Lemma != val.lemma && tok.LowerForm() != val.lemma || c.possessor(i):
			case len(val.mods) == 0 || c.modifiedBefore(at[:n], val.mods):
				return 4
			}
		}
	}
	return 0
}

func nounAt(tok *text.Token) bool {
	return tok.UPOS == text.NOUN || tok.UPOS == text.PROPN || tok.XPOS == text.TagHYPH
}

// possessor: the word owns what is named behind it, "the country's candidacy".
func (c *Coder) possessor(i int32) bool {
	return int(i)+1 < len(c.tree.tokens) && c.tree.tokens[i+1].XPOS == text.TagPOS
}

func (c *Coder) modifiedBefore(before []int32, mods []string) bool {
	adjective := false
	for n := len(before) - 1; n >= 0 && n >= len(before)-3; n-- {
		tok := &c.tree.tokens[before[n]]
		if slices.Contains(mods, tok.Lemma) || slices.Contains(mods, tok.LowerForm()) {
			return true
		}
		if n == len(before)-1 && tok.UPOS == text.ADJ && c.tree.partyAt[before[n]] == none {
			adjective = true
		}
	}
	return !adjective && slices.Contains(mods, "-")
}

// orderParties fills the sides of m from the order of words.
func (c *Coder) orderParties(m *match, l *linear) {
	m.actors = l.subject
	for _, p := range m.sense.recipient {
		if m.partners = c.orderPlace(p, l, m.actors); len(m.partners) > 0 {
			m.owner = p.kind == placeObj || p.kind == placeIobj || p.kind == placePrep && p.prep == "of"
			break
		}
	}
	if len(m.actors) == 0 {
		for _, p := range m.sense.actor {
			if p.kind == placeHost || p.kind == placePrep {
				if m.actors = c.orderPlace(p, l, m.partners); len(m.actors) > 0 {
					break
				}
			}
		}
	}
	if len(m.actors) > 1 && c.eachOther(l) {
		m.partners = nil
	}
	if m.sense.Sym {
		m.oneSide = len(m.actors)
		m.actors = append(slices.Clone(m.actors), m.partners...)
		m.partners = nil
	}
}

// eachOther: "each expelled", "the other's diplomats", "their respective envoys".
func (c *Coder) eachOther(l *linear) bool {
	t := &c.tree
	if l.verb > 0 && (t.tokens[l.verb-1].LowerForm() == "each" || t.tokens[l.verb-1].LowerForm() == "mutually") {
		return true
	}
	for _, k := range l.nouns {
		if w := t.tokens[k].LowerForm(); w == "respective" || w == "other" && c.possessor(k) {
			return true
		}
	}
	return false
}

// orderPlace are the parties at a place that are not of the side of those taken.
func (c *Coder) orderPlace(p place, l *linear, taken []int32) []int32 {
	c.wantsPlace = true
	defer func() { c.wantsPlace = false }()
	var got []int32
	switch p.kind {
	case placeObj, placeIobj:
		if len(l.nouns) > 0 {
			got = c.partiesWithin(l.nouns[0], l.nouns[len(l.nouns)-1]+1)
		}
	case placeXcomp:
		for _, q := range l.preps {
			if q.prep == "xcomp" {
				got = append(got, c.partiesWithin(q.first, q.last)...)
			}
		}
	case placePrep, placeHost:
		for _, q := range l.preps {
			if q.prep == p.prep || p.kind == placeHost && (q.prep == "in" || q.prep == "from" || q.prep == "at") {
				if got = c.partiesWithin(q.first, q.last); len(got) > 0 {
					break
				}
			}
		}
	}
	return slices.DeleteFunc(got, func(q int32) bool {
		return len(taken) > 0 && c.sameSide(taken, q) || c.tree.parties[q].Actors[0].Code == ""
	})
}

// repairNounVerb makes a verb of a plural that has a name for its modifier and a noun phrase behind it without a
// preposition, at the root of its sentence: "Chile orders the closure", "Peru requests that ...".
func (c *Coder) repairNounVerb(i int32) bool {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.XPOS != text.TagNNS || tok.Rel != text.RelRoot || c.lex.verbs[tok.Lemma] == nil || i == 0 || int(i)+1 >= len(t.tokens) {
		return false
	}
	name, object := t.child(i, text.RelCompound, text.RelNmodPoss), none
	if name == none || name > i || t.tokens[name].UPOS != text.PROPN || t.tokens[i-1].XPOS == text.TagPOS || t.child(i, text.RelDet, text.RelAmod, text.RelNummod) != none {
		return false
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if k > i && object == none && isNominal(&t.tokens[k]) && t.tokens[k].Rel != text.RelConj && t.preposition(k) == "" {
			object = k
		}
		if isVerb(&t.tokens[k]) && k < i {
			return false
		}
	}
	if object == none || !c.finiteNoun(i) {
		return false
	}
	tok.UPOS, tok.XPOS = text.VERB, text.TagVBZ
	t.tokens[name].Rel, t.tokens[object].Rel = text.RelNsubj, text.RelObj
	return true
}
