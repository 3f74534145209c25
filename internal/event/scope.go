package event

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// maxClimb bounds the walk from a predicate to the root of its sentence.
const maxClimb = 24

// scope decides for every match whether it happened or was only said, planned,
// denied ..., and who says so, by walking from its clause to the root.
func (c *Coder) scope() {
	c.findReports()
	for i := range c.matches {
		m := &c.matches[i]
		if m.sense.Status != "" {
			m.status = m.sense.Status
		}
		if m.own {
			continue
		}
		c.climb(m, int32(i))
		c.hear(m)
		c.settle(m)
	}
	for i := range c.matches {
		c.absorb(int32(i))
	}
}

// climb walks the governors of a match.
func (c *Coder) climb(m *match, self int32) {
	t := &c.tree
	cur := m.clause()
	if !m.nominal() {
		c.local(m, cur, true)
		if m.sense.POS == 'n' && t.takesEffectLater(m.head) {
			m.set(casus.Planned, "will take effect")
		}
	} else {
		c.localNoun(m, cur)
	}
	presupposed := m.nominal() // a noun inside a told clause is taken for granted
	crossed := false           // a clause boundary behind which the noun is taken for granted
	fixed := false             // only a voice can still change what the clause is
	aslant := false            // behind a condition: no content of what governs the clause it hangs on
	for range maxClimb {
		c.aside(m, cur, presupposed && crossed)
		tok := &t.tokens[cur]
		g := tok.Head
		if g < 0 {
			return
		}
		switch tok.Rel {
		case text.RelAcl:
			if !m.nominal() && t.child(cur, text.RelNsubj) != none && t.markOf(cur) != "to" && t.markOf(cur) != "that" {
				return // "at a meeting where the two restored their ties"
			}
			if t.reducedRelative(cur) && !fixed && c.namingObject(m) == none {
				// "troops deployed in Peru" are there, whatever else is said about them.
				fixed = true
				kept := m.status
				defer func() {
					if m.status != casus.Claimed {
						m.status = kept
					}
				}()
			}
		case text.RelAclRelcl:
			if c.nonesuch(cur, g) {
				m.set(casus.Hypothetical, "of what there is none")
			}
			return // the writer's own words about somebody
		case text.RelAmod:
			if !m.nominal() && participle(tok) {
				return // "the stolen goods": taken for granted
			}
		case text.RelCsubj:
			if !m.nominal() && tok.XPOS == text.TagVBG && !t.isPast(g) || !m.nominal() && t.markOf(cur) == "to" {
				m.set(casus.Hypothetical, "as a subject")
			}
		case text.RelConj:
			if finite(tok) && !isVerb(&t.tokens[g]) && t.child(g, text.RelCop) == none {
				return // a clause hung on a noun of the clause before it
			}
			if isVerb(&t.tokens[g]) && !m.nominal() && t.child(cur, text.RelNsubj, text.RelNsubjPass) == none && t.child(cur, text.RelAux) == none && !t.hasChildLemma(cur, text.RelCc, "but") && !t.ownTense(cur, g) {
				c.local(m, g, false)
			}
			if op := c.opAt[g]; op != none && op != self && !isVerb(tok) && isNominal(tok) && c.matches[op].nominal() {
				// "talks and visits": a conjunct of an event noun shares what governs it.
				cur = g
				continue
			}
			cur = g
			continue
		case text.RelAdvcl, text.RelAdvclRelcl:
			switch mark := t.markOf(cur); mark {
			case "toward", "towards":
				if tok.XPOS == text.TagVBG {
					m.set(casus.Planned, "what is on the way")
				}
			case "on", "about":
				if cur > g && tok.XPOS == text.TagVBG && c.talks(g) {
					m.set(casus.Planned, "what is talked about")
				}
			case "if", "unless", "lest", "whether":
				m.set(casus.Hypothetical, "under "+mark)
				aslant = mark == "if" || mark == "unless"
			case "than":
				if !t.rather(cur) {
					return // "faster than planned"
				}
				m.set(casus.Negated, "under "+mark)
			case "without", "instead":
				m.set(casus.Negated, "under "+mark)
			case "after", "before", "when", "while", "since", "as", "because", "although", "though", "until", "once":
				presupposed, crossed = true, true
				if !m.nominal() && t.isPast(cur) {
					return // told as known, whatever it goes with
				}
				if pointsAhead(mark) && (finite(tok) || tok.XPOS == text.TagVBG) && t.isFuture(g) {
					m.set(casus.Planned, "once what is to come has come")
				}
			case "to":
				reaction := m.nominal() && t.isDefinite(m.head) && reacting[tok.Lemma] // "to protest against Peru's expulsion of its envoy"
				if !reaction && (c.opAt[g] == none || len(c.matches[c.opAt[g]].effects) == 0) && !c.decided(g) && !c.spokenThen(m, g) && t.tokens[g].Lemma != "become" && !(served[t.tokens[g].Lemma] && t.isPast(g) && !mends(m)) {
					m.set(casus.Planned, "purpose")
				}
			}
		}
		op := c.opAt[g]
		if m.nominal() && c.likened(cur, g) {
			m.set(casus.Hypothetical, "what it would be taken for")
		}
		if op != none && op != self && m.nominal() && tok.Rel == text.RelObj && c.matches[op].sense.Type == "ACCUSE" && friendly(m.typ) && c.matches[op].subj != none {
			// "condemned Peru's support for rebels": what is condemned as a fact is the speaker's claim
			c.addVoice(m, c.matches[op].subj, c.matches[op].sense.Lemma, false)
			m.set(casus.Claimed, "blamed by another")
		}
		if t.markOf(cur) == "to" && (undoing[t.tokens[g].Lemma] && tok.Rel == text.RelXcomp && c.denies(g) || taking[t.tokens[g].Lemma] && c.taken(g)) {
			cur = g // "did not fail to", "seized the chance to": done
			continue
		}
		if op != none && op != self && (!fixed || c.matches[op].attr) {
			n := len(c.pending)
			end := c.apply(m, op, cur, presupposed && crossed)
			if aslant && len(c.pending) > n {
				c.pending = c.pending[:n]
				m.absorbed = true
			}
			if end {
				return
			}
		}
		if !m.nominal() {
			c.complement(m, op, cur, g)
		}
		if isVerb(&t.tokens[g]) && m.nominal() {
			if crossed {
				return // two clauses up, a noun is taken for granted
			}
			crossed = true
		}
		cur = g
	}
}

// ownTense: verb i, joined to verb g, has a tense of its own, so that the auxiliaries of g do not reach it: "would not pay and left".
func (t *tree) ownTense(i, g int32) bool {
	x := t.tokens[i].XPOS
	return (x == text.TagVBD || x == text.TagVBZ) && !finite(&t.tokens[g])
}

// likened: "an attack on Peru would be seen as a declaration of war" tells neither: noun cur stands under a verb of
// taking one thing for another, itself the other or not yet known.
func (c *Coder) likened(cur, g int32) bool {
	t := &c.tree
	if !likening[t.tokens[g].Lemma] || !isVerb(&t.tokens[g]) {
		return false
	}
	as := none
	for k := t.first[g]; k >= 0; k = t.next[k] {
		if k > g && t.preposition(k) == "as" {
			as = k
		}
	}
	return as != none && (as == cur || !t.isDefinite(cur) && t.child(cur, text.RelDet) != none)
}

// maxToEffect is how far behind a noun the clause may stand that says when it takes effect, in tokens.
const maxToEffect = 12

// takesEffectLater: "the return of its ambassador to Peru, which will take effect on Monday".
func (t *tree) takesEffectLater(i int32) bool {
	last := min(t.a.Sentences[t.tokens[i].Sentence].Last-2, i+maxToEffect)
	for k := i + 1; k < last; k++ {
		switch tok := &t.tokens[k]; {
		case tok.LowerForm() == "effective" && aheadOf(&t.tokens[k+1], &t.tokens[k+2]):
			return true // "effective next month"
		case tok.LowerForm() == "will" && (t.tokens[k+1].LowerForm() == "take" || t.tokens[k+1].LowerForm() == "come" || t.tokens[k+1].LowerForm() == "go") &&
			(t.tokens[k+2].LowerForm() == "effect" || t.tokens[k+2].LowerForm() == "into"):
			return true
		case tok.XPOS == text.TagVBD || tok.XPOS == text.TagVBZ:
			return false
		}
	}
	return false
}

// aheadOf: the words behind "effective" lead to a time to come.
func aheadOf(first, second *text.Token) bool {
	w := first.LowerForm()
	return w == "next" || w == "from" && second.LowerForm() == "next" || w == "in" && second.LowerForm() != "may"
}

// reacting are verbs of doing something about what has happened.
var reacting = words("reciprocate protest condemn avenge answer punish retaliate respond denounce deplore mourn commemorate mark")

var likening = words("see regard treat consider view interpret construe perceive")

// talks: the verb, or its object, is talk between parties.
func (c *Coder) talks(g int32) bool {
	for _, i := range [2]int32{g, c.tree.child(g, text.RelObj)} {
		if i == none {
			continue
		}
		if op := c.opAt[i]; op != none && c.matches[op].sense.Type == "CONSULT" || c.tree.tokens[i].Lemma == "talk" || c.tree.tokens[i].Lemma == "negotiation" {
			return true
		}
	}
	return false
}

func finite(tok *text.Token) bool {
	return tok.XPOS == text.TagVBZ || tok.XPOS == text.TagVBD || tok.XPOS == text.TagVBP
}

// reducedRelative: participle i describes its noun as a relative clause would.
func (t *tree) reducedRelative(i int32) bool {
	tok := &t.tokens[i]
	return (tok.XPOS == text.TagVBN || tok.XPOS == text.TagVBD || tok.XPOS == text.TagVBG) && t.child(i, text.RelMark, text.RelCase) == none
}

// rather reports whether clause i stands under "rather than".
func (t *tree) rather(i int32) bool {
	for k := i; k > 0 && k > i-8; k-- {
		if t.tokens[k].LowerForm() == "than" {
			return t.tokens[k-1].LowerForm() == "rather"
		}
	}
	return false
}

// isPast reports whether the clause of i stands in the past or the perfect.
func (t *tree) isPast(i int32) bool {
	if t.tokens[i].XPOS == text.TagVBD {
		return true
	}
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelAux, text.RelAuxPass, text.RelCop:
			if x := t.tokens[c].XPOS; x == text.TagVBD || x == text.TagVBN || t.tokens[c].Lemma == "have" && x != text.TagVB {
				return true
			}
		}
	}
	return false
}

// isFuture reports whether clause i has a modal verb or is an order.
func (t *tree) isFuture(i int32) bool {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if t.tokens[c].Rel == text.RelAux && t.tokens[c].XPOS == text.TagMD {
			return true
		}
	}
	return t.isImperative(i)
}

// isImperative: a bare verb without subject, auxiliary or mark that heads its sentence or joins one that does.
func (t *tree) isImperative(i int32) bool {
	for range 6 {
		tok := &t.tokens[i]
		if tok.UPOS != text.VERB || tok.XPOS != text.TagVB && tok.Feats.Get(text.Mood) != text.MoodImp && !t.bare(i) {
			return false
		}
		if t.child(i, text.RelNsubj, text.RelNsubjPass, text.RelAux, text.RelAuxPass, text.RelMark, text.RelExpl) != none {
			return false
		}
		switch tok.Rel {
		case text.RelRoot, text.RelParataxis:
			return true
		case text.RelCcomp:
			return t.tokens[tok.Head].UPOS == text.VERB
		case text.RelConj:
			i = tok.Head
		default:
			return false
		}
	}
	return false
}

// bare: a present form that is its own lemma and joins another verb without a subject: an order where that is one.
func (t *tree) bare(i int32) bool {
	tok := &t.tokens[i]
	if tok.XPOS != text.TagVBP || tok.LowerForm() != tok.Lemma {
		return false
	}
	return tok.Rel == text.RelConj
}

// isDefinite reports whether noun i is known to the reader: "the war", "Peru's attack".
func (t *tree) isDefinite(i int32) bool {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelNmodPoss:
			return true
		case text.RelDet:
			switch t.tokens[c].LowerForm() {
			case "the", "this", "that", "these", "those":
				return true
			}
		}
	}
	return false
}

func pointsAhead(mark string) bool {
	return mark == "after" || mark == "before" || mark == "when" || mark == "until" || mark == "once"
}

// carried are words whose infinitive happened if they did: "managed to leave", "forced them to leave", "the first to leave".
var carried = words(`manage begin start continue come help get happen prove turn proceed remain seem appear tend go live return cease force cause lead
prompt compel drive induce persuade convince use know find see hear show say report believe think first last only second third able make watch
pleased glad happy surprised sorry shocked proud honoured honored lucky dismayed sad relieved
quick swift courage audacity temerity nerve misfortune gall decency honour honor
decide resolve vote choose move decision vote right step fail refuse decline neglect stop find serve suffice allow enable permit let entitle`)

// served are verbs whose purpose is reached by doing them: "used tear gas to break up the rally", "met to talk about the border".
var served = words("use employ meet gather convene assemble unite combine join team serve")

// undone are verbs whose infinitive or gerund did not happen: "refused to leave", "barred from voting".
var undone = words("fail refuse decline neglect omit forget")

// undoing are verbs under whose negation the infinitive happened: "did not hesitate to leave".
var undoing = words("fail hesitate neglect omit forget refuse decline delay")

// taking are nouns whose infinitive happened if they were taken: "seized the chance to leave".
var taking = words("opportunity chance time trouble occasion liberty")

// feigned are words whose infinitive did not happen.
var feigned = words("pretend feign")

// barring are verbs whose "from" or "against" leads to what does not happen.
var barring = words("bar ban prohibit prevent stop block keep deter discourage dissuade refrain abstain restrain forbid decide vote advise warn disqualify exempt")

// doubting are words under whose negation a clause is not so, or not known to be.
var doubting = map[string]casus.Status{"think": casus.Negated, "believe": casus.Negated, "expect": casus.Negated, "suppose": casus.Negated, "feel": casus.Negated,
	"true": casus.Negated, "say": casus.Hypothetical, "confirm": casus.Hypothetical, "clear": casus.Hypothetical, "sure": casus.Hypothetical, "certain": casus.Hypothetical,
	"evidence": casus.Hypothetical, "indication": casus.Hypothetical, "sign": casus.Hypothetical, "mean": casus.Hypothetical, "guarantee": casus.Hypothetical}

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// complement reads what a governor g without an entry of its own (op none, or not for this place) does to the clause at cur.
func (c *Coder) complement(m *match, op, cur, g int32) {
	t := &c.tree
	tok := &t.tokens[cur]
	switch mark := t.markOf(cur); {
	case mark == "to" && undone[t.tokens[g].Lemma] && tok.Rel == text.RelXcomp && !c.ruled(op, cur):
		m.set(casus.Negated, "not done: "+t.tokens[g].Lemma)
		return
	case mark == "to" && (feigned[t.tokens[g].Lemma] || c.excessive(g) || c.yetTo(g, cur)):
		m.set(casus.Negated, "not done: "+t.tokens[g].Lemma)
		return
	case tok.Rel == text.RelCcomp && t.tokens[g].Lemma == "wish" && t.isPast(cur):
		m.set(casus.Negated, "wished")
		return
	case tok.Rel == text.RelCcomp && (t.tokens[g].Lemma == "suppose" || t.tokens[g].Lemma == "imagine") && t.isImperative(g):
		m.set(casus.Hypothetical, "supposed")
	case (mark == "from" || mark == "against") && tok.XPOS == text.TagVBG && tok.Rel != text.RelAclRelcl && (barring[t.tokens[g].Lemma] || mark == "against"):
		m.set(casus.Negated, "kept "+mark)
	}
	switch tok.Rel {
	case text.RelXcomp, text.RelAcl, text.RelCcomp:
		if t.markOf(cur) == "to" && !c.ruled(op, cur) && !carried[t.tokens[g].Lemma] && !c.ranked(g) && !c.spokenThen(m, g) {
			m.set(casus.Planned, "infinitive")
		}
	}
	switch tok.Rel {
	case text.RelXcomp:
		c.local(m, g, false)
	case text.RelCcomp:
		if s, ok := doubting[t.tokens[g].Lemma]; ok && c.denies(g) {
			m.set(s, "not "+t.tokens[g].Lemma)
		}
	}
}

// excessive: "too tired to leave".
func (c *Coder) excessive(g int32) bool {
	return c.tree.hasChildLemma(g, text.RelAdvmod, "too") && (c.tree.tokens[g].UPOS == text.ADJ || c.tree.tokens[g].UPOS == text.ADV)
}

// yetTo: "has yet to sign".
func (c *Coder) yetTo(g, cur int32) bool {
	t := &c.tree
	return (t.tokens[g].Lemma == "have" || t.tokens[g].Lemma == "be") && (t.hasChildLemma(g, text.RelAdvmod, "yet") || t.hasChildLemma(cur, text.RelAdvmod, "yet"))
}

// taken: noun g is the object of a verb of taking in the past.
func (c *Coder) taken(g int32) bool {
	t := &c.tree
	h := t.tokens[g].Head
	if h < 0 || t.tokens[g].Rel != text.RelObj || !t.isPast(h) {
		return false
	}
	switch t.tokens[h].Lemma {
	case "take", "seize", "use", "grab":
		return true
	}
	return false
}

// namingObject is the object that names the act of a match whose verb is there to carry it ("made threats"), none where the verb
// itself names it.
func (c *Coder) namingObject(m *match) int32 {
	if m.light != none && m.sense.POS == 'n' {
		return m.head
	}
	for i := range m.sense.constraints {
		if k := &m.sense.constraints[i]; k.place.kind == placeObj && !isActorConstraint(*k) {
			var f frame
			c.tree.frameOf(m.head, &f)
			return f.obj
		}
	}
	return none
}

// isLight reports whether verb i may lend its subject to an event noun.
func (c *Coder) isLight(i int32) bool {
	return slices.ContainsFunc(c.lex.verbs[c.tree.tokens[i].Lemma], func(s int32) bool { return c.lex.Senses[s].Light })
}

// spokenThen: words are said by the act they are the purpose of ("summoned the envoy to complain"), and an event known to the
// reader took place ("what they needed to carry out the attack").
func (c *Coder) spokenThen(m *match, g int32) bool {
	if n := c.namingObject(m); n != none && c.tree.isDefinite(n) && c.isLight(m.clause()) {
		return true
	}
	if mends(m) {
		return false // "agreed to restore relations"
	}
	switch m.typ {
	case "ACCUSE", "SUPPORT", "REJECT", "REQUEST", "PROTEST":
		return isVerb(&c.tree.tokens[g]) && c.tree.isPast(g)
	}
	return false
}

// mends: the act makes or mends what stands between two states, which takes more than to meet for it.
func mends(m *match) bool {
	a := casus.TheCodebook().Act(m.act)
	return a != nil && a.Type == "SUPPORT" && (a.Track == "ties" || a.Track == "recognition" || a.Track == "ambassador" || a.Track == "mission")
}

// ranked: "the first country to recognise it", "the only one to leave" did so.
func (c *Coder) ranked(i int32) bool {
	t := &c.tree
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if r := t.tokens[k].Rel; r == text.RelAmod || r == text.RelNummod || r == text.RelAdvmod {
			switch t.tokens[k].LowerForm() {
			case "first", "last", "latest", "only", "second", "third", "newest":
				return true
			}
			if form := t.tokens[k].Form; t.tokens[k].Feats.Get(text.NumType) == text.NumTypeOrd || form[0] >= '0' && form[0] <= '9' && strings.HasSuffix(form, "th") {
				return true
			}
		}
	}
	return false
}

// ruled reports whether the entry at a governor says something about the place of token cur.
func (c *Coder) ruled(op, cur int32) bool {
	if op == none {
		return false
	}
	o := &c.matches[op]
	var f frame
	c.tree.frameOf(o.head, &f)
	return slices.ContainsFunc(o.effects, func(e contentEffect) bool { return c.holds(&f, e.place, cur) })
}

// denies reports whether word i is negated: "did not", "no evidence".
func (c *Coder) denies(i int32) bool {
	t := &c.tree
	for k := t.first[i]; k >= 0; k = t.next[k] {
		switch t.tokens[k].LowerForm() {
		case "not", "n't", "never", "no", "nor", "neither":
			return t.tokens[k].Rel == text.RelAdvmod || t.tokens[k].Rel == text.RelDet
		}
	}
	return false
}

// decided: "took the decision to cut ties" is no purpose but the act itself.
func (c *Coder) decided(g int32) bool {
	o := c.tree.child(g, text.RelObj)
	if o == none {
		return false
	}
	switch c.tree.tokens[o].Lemma {
	case "decision", "step", "move", "action", "measure":
		return true
	}
	return false
}

func friendly(typ string) bool {
	switch typ {
	case "SUPPORT", "AID", "COOPERATE", "AGREE":
		return true
	}
	return false
}

// markOf is the subordinating word of a clause, "to" for an infinitive of purpose.
func (t *tree) markOf(i int32) string {
	for c := t.first[i]; c >= 0; c = t.next[c] {
		if t.tokens[c].Rel == text.RelMark {
			return t.tokens[c].LowerForm()
		}
		if t.tokens[c].Rel == text.RelAdvmod && t.tokens[c].XPOS == text.TagWRB {
			return t.tokens[c].LowerForm()
		}
	}
	return ""
}

// set lets an outer circumstance act on the status found so far.
func (m *match) set(s casus.Status, why string) {
	old := m.status
	switch s {
	case casus.Claimed:
		if old == casus.Asserted {
			m.status = s
		}
	case casus.Planned:
		if old == casus.Asserted || old == casus.Claimed {
			m.status = s
		}
	case casus.Hypothetical:
		if old != casus.Denied && old != casus.Negated {
			m.status = s
		}
	default:
		m.status = s
	}
	if m.status != old {
		m.why = append(m.why, string(m.status)+": "+why)
	}
}

// local reads auxiliaries and negation of verb v. At the match itself (own) all count; of a governor only what passes down.
func (c *Coder) local(m *match, v int32, own bool) {
	t := &c.tree
	negated, past, be, to := false, false, false, false
	modal := ""
	for k := t.first[v]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		switch tok.Rel {
		case text.RelAux, text.RelCop:
			switch tok.Lemma {
			case "will", "shall", "'ll":
				modal = "will"
			case "would":
				modal = "would"
			case "may", "might", "could", "can":
				modal = tok.Lemma
			case "should", "must", "ought":
				modal = "should"
			case "have":
				past = true
			case "be":
				be = be || !to && finite(tok)
			}
		case text.RelAdvmod, text.RelDet, text.RelCc, text.RelCcPreconj:
			switch tok.LowerForm() {
			case "longer":
				if k > 0 && t.tokens[k-1].LowerForm() == "no" {
					negated = !own || !c.ceases(m)
				}
			case "not", "n't", "never", "no", "nor", "neither":
				negated = negated || !t.onlyNot(k)
			case "hardly", "scarcely":
				negated = negated || tok.Rel == text.RelAdvmod
			case "almost", "nearly":
				negated = negated || own && tok.Rel == text.RelAdvmod && k+1 == v
			case "allegedly", "reportedly", "supposedly", "purportedly", "apparently":
				m.set(casus.Claimed, tok.LowerForm())
			case "possibly", "perhaps", "potentially", "theoretically":
				m.set(casus.Hypothetical, tok.LowerForm())
			}
		case text.RelNsubj, text.RelNsubjPass, text.RelObj:
			if own && c.hasNo(k) && t.tokens[v].Lemma != "have" {
				negated = true
			}
		case text.RelMark:
			to = to || tok.LowerForm() == "to"
			if own && tok.LowerForm() == "that" && t.tokens[v].XPOS == text.TagVB && t.child(v, text.RelAux) == none && t.child(v, text.RelNsubj) != none {
				m.set(casus.Planned, "what is asked for") // "requests that Chile recall its envoy"
			}
			if own && (tok.LowerForm() == "if" || tok.LowerForm() == "whether" || tok.LowerForm() == "unless") {
				m.set(casus.Hypothetical, tok.LowerForm())
			}
		}
	}
	if own && c.invertedCondition(v) {
		m.set(casus.Hypothetical, "had it been")
	}
	if own && t.tokens[v].Lemma == "go" && t.tokens[v].XPOS == text.TagVBG && be {
		if x := t.child(v, text.RelXcomp); x != none && t.markOf(x) == "to" {
			m.set(casus.Planned, "is going to")
		}
	}
	switch modal {
	case "will":
		m.future = true
		m.set(casus.Planned, "will")
	case "would":
		if !past && own && (wishing[t.tokens[v].Lemma] || opining[t.tokens[v].Lemma] && c.byWriter(v)) {
			break // "would like to", "I would argue"
		}
		if past {
			m.set(casus.Hypothetical, "would have")
		} else if t.child(v, text.RelAdvcl) != none && t.markOf(t.child(v, text.RelAdvcl)) == "if" {
			m.set(casus.Hypothetical, "would ... if")
		} else {
			m.set(casus.Planned, "would")
		}
	case "may", "might", "could", "can":
		if !(past && modal == "can") && !(own && !negated && perceiving[t.tokens[v].Lemma]) {
			m.set(casus.Hypothetical, modal)
		}
	case "should":
		m.set(casus.Hypothetical, "should")
	}
	if own && to && t.tokens[v].Rel == text.RelRoot && t.tokens[v].XPOS == text.TagVB {
		m.set(casus.Planned, "to do, in a headline")
	}
	if be && to {
		m.future = true
		m.set(casus.Planned, "is to")
	}
	if negated {
		m.set(casus.Negated, "negation")
	}
	if own && c.asks(v) && c.isQuestion(v) && !c.statedBeside(v) {
		m.set(casus.Hypothetical, "question")
	}
	if t.isImperative(v) {
		m.set(casus.Hypothetical, "an order")
	}
}

// wishing are verbs that "would" only makes polite, opining those with which a writer gives his view.
var (
	wishing = words("like love prefer hate")
	opining = words("say think argue suggest recommend advise guess imagine expect hope appreciate")
)

// perceiving are verbs that "can" only carries: "you can see the crater".
var perceiving = words("see hear feel smell taste tell remember understand attest confirm vouch")

// byWriter: the subject of verb v is I or we.
func (c *Coder) byWriter(v int32) bool {
	s := c.tree.child(v, text.RelNsubj)
	return s != none && (c.tree.tokens[s].Lemma == "I" || c.tree.tokens[s].LowerForm() == "we")
}

// invertedCondition: "Had Peru signed it, the war would have ended".
func (c *Coder) invertedCondition(v int32) bool {
	t := &c.tree
	s := t.child(v, text.RelNsubj, text.RelNsubjPass)
	if s == none || c.isQuestion(v) {
		return false
	}
	opens := t.a.Sentences[t.tokens[v].Sentence].First
	for k := t.first[v]; k >= 0 && k < s; k = t.next[k] {
		if r := t.tokens[k].Rel; r == text.RelAux || r == text.RelAuxPass || r == text.RelCop {
			w := t.tokens[k].LowerForm()
			return (w == "had" || w == "were") && (k == opens || t.tokens[v].Rel == text.RelAdvcl)
		}
	}
	return false
}

// onlyNot: "not only", "not just", "no sooner" deny nothing.
func (t *tree) onlyNot(k int32) bool {
	if int(k)+1 >= len(t.tokens) {
		return false
	}
	switch t.tokens[k+1].LowerForm() {
	case "only", "just", "merely", "simply", "sooner":
		return true
	}
	return false
}

// nonesuch: the relative clause at cur describes a noun that is said not to exist: "found no shop that sells bread".
func (c *Coder) nonesuch(cur, noun int32) bool {
	t := &c.tree
	if c.hasNo(noun) {
		return true
	}
	g := t.tokens[noun].Head
	if g < 0 || !isVerb(&t.tokens[g]) || !c.denies(g) || t.tokens[noun].Rel != text.RelObj {
		return false
	}
	for k := t.first[noun]; k >= 0; k = t.next[k] {
		if w := t.tokens[k].LowerForm(); w == "any" || w == "one" || w == "single" || w == "a" || w == "an" {
			return true
		}
	}
	return false
}

// statedBeside: v is told in plain order in a sentence that asks with another verb: "I have an hour left, what should I see?"
func (c *Coder) statedBeside(v int32) bool {
	t := &c.tree
	s := t.child(v, text.RelNsubj, text.RelNsubjPass)
	if s == none || s > v {
		return false
	}
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if r := t.tokens[k].Rel; (r == text.RelAux || r == text.RelAuxPass || r == text.RelCop) && k < s {
			return false
		}
	}
	bounds := &t.a.Sentences[t.tokens[v].Sentence]
	for k := max(v+1, bounds.First+1); k < bounds.Last; k++ {
		if !isVerb(&t.tokens[k]) {
			continue
		}
		q := t.child(k, text.RelNsubj, text.RelNsubjPass)
		if q > k && q < k+4 || t.child(k, text.RelAux) != none && q > t.child(k, text.RelAux) {
			return true
		}
	}
	return false
}

// asks: v heads the question itself, and the question is whether, not why or how.
func (c *Coder) asks(v int32) bool {
	t := &c.tree
	for range maxClimb {
		for k := t.first[v]; k >= 0; k = t.next[k] {
			switch t.tokens[k].LowerForm() {
			case "why", "how", "when", "where", "who", "what", "which":
				if k < v {
					return false
				}
			}
		}
		switch t.tokens[v].Rel {
		case text.RelConj, text.RelXcomp:
			v = t.tokens[v].Head
		case text.RelRoot, text.RelParataxis:
			return true
		case text.RelCcomp:
			return t.child(v, text.RelMark) == none
		default:
			return false
		}
	}
	return false
}

// ceases: what somebody no longer recognises he has ceased to recognise.
func (c *Coder) ceases(m *match) bool {
	if m.act != "recognize_state_or_government" {
		return false
	}
	act := casus.TheCodebook().Act("withdraw_recognition")
	m.act, m.typ, m.modes = act.Name, act.Type, []string{act.Mode}
	return true
}

// hasNo: "no troops were withdrawn".
func (c *Coder) hasNo(i int32) bool {
	return c.tree.hasChildLemma(i, text.RelDet, "no") || c.tree.tokens[i].LowerForm() == "nobody" || c.tree.tokens[i].LowerForm() == "nothing"
}

func (c *Coder) isQuestion(v int32) bool {
	s := &c.tree.a.Sentences[c.tree.tokens[v].Sentence]
	for i := s.Last - 1; i >= s.First && i > s.Last-4; i-- {
		switch c.tree.tokens[i].Form {
		case "?":
			return true
		case "\"", "”", "'", "''", "’":
		default:
			return false
		}
	}
	return false
}

// localNoun reads the words around an event noun.
func (c *Coder) localNoun(m *match, i int32) {
	t := &c.tree
	if t.takesEffectLater(i) {
		m.set(casus.Planned, "will take effect")
	}
	if t.preposition(i) == "without" && !t.isDefinite(i) {
		m.set(casus.Negated, "without")
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		if tok.Rel == text.RelDet && tok.LowerForm() == "no" {
			m.set(casus.Negated, "no")
		}
		if tok.Rel == text.RelAclRelcl && t.hasChildLemma(k, text.RelAux, "will") && slices.Contains([]string{"take", "be", "come", "occur"}, tok.Lemma) {
			m.set(casus.Planned, "will")
		}
		if tok.Rel != text.RelAmod && tok.Rel != text.RelCompound {
			continue
		}
		switch tok.LowerForm() {
		case "alleged", "reported", "purported", "supposed", "claimed", "so-called", "suspected":
			m.set(casus.Claimed, tok.LowerForm())
		case "possible", "potential", "future", "hypothetical", "eventual":
			m.set(casus.Hypothetical, tok.LowerForm())
		case "planned", "scheduled", "proposed", "upcoming", "forthcoming", "expected", "imminent", "looming", "intended":
			m.set(casus.Planned, tok.LowerForm())
		case "threatened":
			m.set(casus.Threatened, tok.LowerForm())
		case "attempted", "would-be":
			m.set(casus.Hypothetical, tok.LowerForm())
		case "failed", "foiled", "thwarted", "aborted", "averted":
			m.set(casus.Negated, tok.LowerForm())
		}
	}
}

// aside reads the voices that stand beside a clause: "according to", and a reporting
// clause that hangs below what it reports.
func (c *Coder) aside(m *match, cur int32, presupposed bool) {
	t := &c.tree
	for k := t.first[cur]; k >= 0; k = t.next[k] {
		switch t.tokens[k].Rel {
		case text.RelObl, text.RelNmod:
			if p := t.preposition(k); p == "according_to" || p == "according" {
				c.addVoice(m, k, "according to", presupposed)
			}
		case text.RelAdvcl, text.RelCase:
			// The parser may hang "according" as a verb with the source in an oblique.
			if t.tokens[k].LowerForm() == "according" {
				if o := t.child(k, text.RelObl, text.RelNmod, text.RelFixed); o != none {
					c.addVoice(m, o, "according to", presupposed)
				}
			}
		case text.RelParataxis:
			if t.child(k, text.RelNsubj) == none && t.child(k, text.RelObj) > k {
				continue // "Peru leaves, cites costs"
			}
			if op := c.opAt[k]; op != none && c.matches[op].attr && c.matches[op].head != m.head && t.child(k, text.RelNsubjPass, text.RelAuxPass) == none && !t.standsAlone(k) {
				c.addVoiceOf(m, op, presupposed)
			}
		}
	}
}

// standsAlone: the clause of saying at v, set beside another, tells what is said itself: "Peru blames the army; Chile says
// it was the rebels".
func (t *tree) standsAlone(v int32) bool {
	if t.child(v, text.RelCcomp) > v {
		return true
	}
	for k := v - 1; k > t.tokens[v].Head; k-- {
		if t.tokens[k].Form == ";" {
			return true
		}
	}
	return false
}

// certain are verbs that tell a thing as so when nobody is named who says it: "the decision was announced".
var certain = words("announce confirm reveal disclose admit acknowledge know note find prove show recall remember declare proclaim")

// addVoiceOf makes the subject of a reporting verb a voice of m.
func (c *Coder) addVoiceOf(m *match, op int32, presupposed bool) {
	o := &c.matches[op]
	if o.subj == none {
		if !certain[o.sense.Lemma] {
			m.set(casus.Claimed, o.sense.Lemma)
		}
		return
	}
	if j := c.sayingOf(o.head); j != none {
		if who := c.tree.child(o.head, text.RelObj, text.RelIobj); who != none {
			c.addVoice(m, who, c.tree.tokens[j].Lemma, presupposed) // "the agency quoted the minister as saying"
		}
	}
	c.addVoice(m, o.subj, o.sense.Lemma, presupposed)
}

// addVoice puts the phrase at h outermost into the chain.
func (c *Coder) addVoice(m *match, h int32, verb string, presupposed bool) {
	if presupposed {
		return
	}
	t := &c.tree
	party := t.partyAt[h]
	v := voice{party: party, first: h, last: h + 1, verb: verb}
	if party != none {
		p := &t.parties[party]
		v.first, v.last = p.First, p.Last
	} else {
		v.first, v.last = t.phrase(h)
	}
	for _, old := range m.voices {
		if old.first == v.first {
			return
		}
	}
	v.quote = c.quoted(m.head)
	m.voices = append([]voice{v}, m.voices...)
	if verb == "confirm" && c.movesTrack(m) && c.sameSide(m.partners, party) {
		return // whom it was done to confirms it
	}
	if !(c.sameSide(m.actors, party) && !c.nameless(party) && (ownActs[m.typ] || m.sense.Repeat)) {
		m.set(casus.Claimed, "on the word of another")
	}
}

// nameless: sources speak for nobody: "sources in Lima said".
func (c *Coder) nameless(party int32) bool {
	switch c.tree.tokens[c.tree.parties[party].Head].Lemma {
	case "source", "insider", "newspaper", "daily", "media", "outlet":
		return true
	}
	return false
}

// ownActs are types whose own announcement is the act, or as good as the act.
var ownActs = map[string]bool{"AGREE": true, "CONSULT": true, "SUPPORT": true, "CONCEDE": true, "COOPERATE": true, "AID": true, "RETREAT": true,
	"REQUEST": true, "ACCUSE": true, "REJECT": true, "THREATEN": true, "PROTEST": true, "SANCTION": true, "MOBILIZE": true, "COERCE": true}

// phrase is the run of tokens below h that touch it without a gap, clauses left out.
func (t *tree) phrase(h int32) (first, last int32) {
	first, last = h, h+1
	for c := t.first[h]; c >= 0; c = t.next[c] {
		switch t.tokens[c].Rel {
		case text.RelDet, text.RelAmod, text.RelCompound, text.RelNmodPoss, text.RelNummod, text.RelFlat, text.RelNmodDesc:
			f, l := t.phrase(c)
			first, last = min(first, f), max(last, l)
		case text.RelNmod:
			if c > h {
				_, l := t.phrase(c)
				last = max(last, l)
			}
		}
	}
	return first, last
}

// sameSide reports whether the party speaks for one of the actors: the same party, or one with the same code.
func (c *Coder) sameSide(actors []int32, party int32) bool {
	if party == none {
		return false
	}
	for _, a := range actors {
		if a == party {
			return true
		}
		for i := range c.tree.parties[a].Actors {
			x := &c.tree.parties[a].Actors[i]
			for j := range c.tree.parties[party].Actors {
				y := &c.tree.parties[party].Actors[j]
				if x.Code != "" && x.Code == y.Code && !rebelSector(x.Sector) && !rebelSector(y.Sector) {
					return true
				}
			}
		}
	}
	return false
}

// oneHand reports whether the party acts with the actors as one: the same party, or one of the same code within the
// same power. A state's courts, parliament, parties, firms and citizens deal with its government as others do.
func (c *Coder) oneHand(actors []int32, party int32) bool {
	for _, a := range actors {
		if a == party {
			return true
		}
		for i := range c.tree.parties[a].Actors {
			x := &c.tree.parties[a].Actors[i]
			for j := range c.tree.parties[party].Actors {
				y := &c.tree.parties[party].Actors[j]
				if x.Code != "" && x.Code == y.Code && (c.tree.parties[party].Kind == casus.PartyPlace || power(x.Sector) == power(y.Sector)) && !rebelSector(x.Sector) {
					return true
				}
			}
		}
	}
	return false
}

// power is the part of a state that a sector acts for.
func power(sector string) string {
	switch sector {
	case "GOV", "MIL", "SPY", "COP", "IGO", "":
		return "GOV"
	}
	return sector
}

func rebelSector(s string) bool {
	return s == "REB" || s == "PRM" || s == "UAF" || s == "OPP" || s == "CRM"
}

// apply lets the entry matched at a governor act on m, which hangs below it through
// token cur. It reports whether the walk ends there.
func (c *Coder) apply(m *match, op, cur int32, presupposed bool) bool {
	o := &c.matches[op]
	if len(o.effects) == 0 {
		return false
	}
	var f frame
	c.tree.frameOf(o.head, &f)
	for _, e := range o.effects {
		if !c.holds(&f, e.place, cur) {
			continue
		}
		switch e.effect {
		case effectClaimed:
			if o.attr {
				if !presupposed {
					c.addVoiceOf(m, op, false)
				}
			} else if o.subj != none && (o.sense.Type == "ACCUSE" || o.sense.Type == "REJECT") {
				c.addVoice(m, o.subj, o.sense.Lemma, false)
				m.set(casus.Claimed, o.sense.Entry())
			} else {
				m.set(casus.Claimed, o.sense.Entry())
			}
		case effectDenied:
			m.set(casus.Denied, o.sense.Entry())
			if o.subj != none {
				c.addVoice(m, o.subj, o.sense.Lemma, false)
			}
		case effectPlanned:
			if e.place.kind == placeCcomp && !m.nominal() && c.tree.isPast(cur) && o.sense.Lemma != "wish" {
				m.set(casus.Claimed, o.sense.Entry()) // "insisted that it had left"
				return false
			}
			m.set(casus.Planned, o.sense.Entry())
		case effectHypothetical:
			m.set(casus.Hypothetical, o.sense.Entry())
		case effectNegated:
			m.set(casus.Negated, o.sense.Entry())
		case effectThreatened:
			m.set(casus.Threatened, o.sense.Entry())
		case effectAbsorb, effectAgree, effectRefuse, effectReverse:
			c.pending = append(c.pending, absorption{op: op, content: c.indexOf(m), effect: e.effect})
			return e.effect != effectReverse
		}
		return false
	}
	return false
}

// holds reports whether token cur stands at the place (or, inside, within its phrase).
func (c *Coder) holds(f *frame, p place, cur int32) bool {
	c.heads = c.tree.at(f, p, c.heads[:0])
	if slices.Contains(c.heads, cur) {
		return true
	}
	switch p.kind {
	case placeXcomp:
		// An infinitive may hang as a purpose clause or on a noun; a gerund as object.
		tok := &c.tree.tokens[cur]
		return tok.Head == f.head && (tok.Rel == text.RelAcl || tok.Rel == text.RelXcomp || tok.Rel == text.RelCcomp && tok.XPOS == text.TagVBG ||
			tok.Rel == text.RelAdvcl && (c.tree.markOf(cur) == "to" || tok.XPOS == text.TagVBG && cur == f.head+1)) // "rules out deploying"
	case placeCcomp:
		tok := &c.tree.tokens[cur]
		return tok.Head == f.head && (tok.Rel == text.RelCcomp || tok.Rel == text.RelAcl && c.tree.markOf(cur) == "that")
	}
	return false
}

// absorption is an act named inside another entry's content that is not coded by itself.
type absorption struct {
	op, content int32
	effect      effect
}

func (c *Coder) indexOf(m *match) int32 { return c.opAt[m.head] }

// settle gives a match its final type where its status decides it.
func (c *Coder) settle(m *match) {
	if m.typ == "THREATEN" {
		if m.status == casus.Asserted || m.status == casus.Claimed || m.status == casus.Planned {
			m.status = casus.Threatened
		}
		return
	}
	if m.status == casus.Negated && m.act == "appoint_accredit_ambassador" && accepting[m.sense.Lemma] {
		// "will not accept a new ambassador": who is not received is barred.
		act := casus.TheCodebook().Act("bar_ambassador")
		m.act, m.typ, m.modes, m.status = act.Name, act.Type, []string{act.Mode}, casus.Asserted
		m.actors, m.partners = m.partners, m.actors
		m.why = append(m.why, "not accepted: barred")
		return
	}
	if m.status == casus.Negated && (m.future || m.typ == "AGREE" || m.sense.POS == 'v' && (withheld[m.sense.Lemma] && c.deniedItself(m) || m.typ == "CONSULT" && c.willNot(m.head)) || m.typ == "CONCEDE" && permitting[m.sense.Lemma]) {
		c.refuse(m)
		return
	}
	if m.status != casus.Planned {
		return
	}
	switch m.typ {
	case "CONSULT", "SUPPORT", "COOPERATE", "AID":
		m.typ, m.modes = "AGREE", nil
		m.why = append(m.why, "future cooperation is AGREE")
	case "RETREAT":
		m.typ, m.modes = "CONCEDE", nil
		m.why = append(m.why, "future RETREAT is CONCEDE")
	}
}

var accepting = words("accept receive welcome")

// withheld are verbs whose negation is itself a refusal: "did not allow the inspectors in".
var withheld = words("allow permit let")

// deniedItself: the negation stands at the verb, not at one above it.
func (c *Coder) deniedItself(m *match) bool {
	t := &c.tree
	for k := t.first[m.head]; k >= 0 && k < m.head; k = t.next[k] {
		switch t.tokens[k].LowerForm() {
		case "not", "n't", "n’t", "never":
			return true
		}
	}
	return false
}

// permitting are verbs whose negation bars somebody: "did not give the union permission to march".
var permitting = words("give grant")

// refuse: "will not release the prisoners" is a refusal, an act of its own.
func (c *Coder) refuse(m *match) {
	switch m.typ {
	case "RETREAT", "CONCEDE", "CONSULT", "AID", "COOPERATE", "SUPPORT", "AGREE":
		mode := governedMode("REJECT", m)
		m.typ, m.modes, m.act, m.status = "REJECT", []string{mode}, "", casus.Asserted
		m.why = append(m.why, "will not: a refusal")
	}
}

// absorb carries out the absorptions whose governing entry is op.
func (c *Coder) absorb(op int32) {
	for _, ab := range c.pending {
		if ab.op != op || ab.content == none {
			continue
		}
		o, m := &c.matches[ab.op], &c.matches[ab.content]
		if m.sense.Type == "" || m.absorbed {
			continue
		}
		switch ab.effect {
		case effectAbsorb:
			m.absorbed = true
			c.inherit(o, m)
			if o.typ == "REQUEST" && m.act == "recall_ambassador_consultations" && !c.sameSideAny(o.actors, m.actors) && len(m.actors) > 0 {
				// Asking a state to recall its envoy is sending the envoy away.
				act := casus.TheCodebook().Act("expel_ambassador_or_png")
				o.act, o.typ, o.modes, o.partners = act.Name, act.Type, []string{act.Mode}, slices.Clone(m.actors)
				continue
			}
			if mode := governedMode(o.typ, m); mode != "" && len(o.modes) == 0 {
				o.modes = []string{mode}
			}
			if o.typ == "THREATEN" && m.act != "" && strings.HasSuffix(m.act, "_relations") && o.act == "" {
				o.act = "threaten_sever"
			}
		case effectRefuse:
			m.absorbed = true
			c.inherit(o, m)
			if o.typ == "" {
				o.typ = "REJECT"
			}
			if mode := governedMode("REJECT", m); mode != "" {
				o.modes = []string{mode}
			}
			o.fired = o.fired || len(o.actors) > 0
		case effectAgree:
			c.agree(o, m)
		case effectReverse:
			c.reverse(o, m)
		}
	}
}

// inherit gives a governing act the parties that only its content names.
func (c *Coder) inherit(o, m *match) {
	if len(o.actors) == 0 && !m.sense.Sym {
		o.actors = slices.DeleteFunc(slices.Clone(m.actors), func(p int32) bool { return slices.Contains(o.partners, p) })
	}
	if o.sense.Type == "AGREE" && len(m.partners) > 0 && !m.sense.Sym && c.within(o.partners, m.head) {
		o.partners = nil // what the act inside says of its own parties is surer than who stands in its phrase
	}
	if len(o.partners) == 0 && o.bare == nil && len(m.voices) == 0 && !(o.sense.Type == "AGREE" && c.headcount(o) > 1) {
		for _, p := range m.partners {
			if !slices.Contains(o.actors, p) && !(o.typ == "REQUEST" && c.toBeFreed(p)) {
				o.partners = append(o.partners, p)
			}
		}
		if len(o.partners) == 0 {
			for _, p := range m.actors {
				if !slices.Contains(o.actors, p) && !c.tree.eachSide(c.tree.parties[p].Head) {
					o.partners = append(o.partners, p)
				}
			}
		}
	}
	o.fired = c.enough(o)
}

// within reports whether all the parties stand below token top.
func (c *Coder) within(parties []int32, top int32) bool {
	for _, p := range parties {
		if !c.tree.below(c.tree.parties[p].Head, top) {
			return false
		}
	}
	return true
}

// governedMode is the mode of a REQUEST, REJECT or THREATEN that the governed act gives.
func governedMode(typ string, m *match) string {
	first := ""
	if len(m.modes) > 0 {
		first = m.modes[0]
	}
	switch typ {
	case "REQUEST", "REJECT":
		switch m.typ {
		case "CONSULT":
			return "meet"
		case "RETREAT", "CONCEDE":
			return "yield"
		case "AID", "COOPERATE", "SUPPORT", "AGREE":
			return "assist"
		}
		return "change"
	case "THREATEN":
		switch m.typ {
		case "ASSAULT", "MOBILIZE":
			return "violence"
		case "COERCE":
			switch first {
			case "arrest", "restrict":
				return first
			case "deport":
				return "expel"
			}
			return "restrict"
		case "SANCTION":
			if first == "expel" {
				return "expel"
			}
			return "relations"
		case "PROTEST":
			return "restrict"
		}
	}
	return ""
}

// agree: cooperation agreed to is AGREE, and so are troops offered; giving in agreed to is CONCEDE, a hostile act stays
// itself, planned.
func (c *Coder) agree(o, m *match) {
	switch m.sense.Type {
	case "RETREAT", "CONCEDE":
		m.absorbed = true
		c.inherit(o, m)
		o.typ, o.modes = "CONCEDE", nil
	case "SANCTION", "COERCE", "ASSAULT", "PROTEST", "THREATEN", "ACCUSE", "REJECT", "REQUEST":
		o.absorbed = true
		m.set(casus.Planned, o.sense.Entry())
	default:
		m.absorbed = true
		if len(o.actors) == 0 && m.sense.Sym {
			// "is expected to meet Peru's president": nobody is named who expects it.
			o.partners = nil
			for _, p := range m.actors {
				if c.tree.below(c.tree.parties[p].Head, m.head) {
					o.partners = append(o.partners, p)
				} else {
					o.actors = append(o.actors, p)
				}
			}
		}
		c.inherit(o, m)
		o.typ, o.modes = "AGREE", nil
		if m.act == "restore_relations" || m.act == "establish_relations" || m.act == "upgrade_relations" {
			o.act = "announce_intent_restore"
		}
		o.fired = o.fired || len(o.actors) > 0
	}
}

// reverse: a hostile act ended is giving in, a friendly act ended is a sanction.
func (c *Coder) reverse(o, m *match) {
	typ, modes := "", []string(nil)
	switch m.sense.Type {
	case "SANCTION", "THREATEN", "REQUEST", "ACCUSE", "PROTEST":
		typ = "CONCEDE"
	case "COERCE", "ASSAULT", "MOBILIZE":
		typ = "RETREAT"
	case "AID", "COOPERATE", "SUPPORT", "AGREE", "CONSULT":
		typ, modes = "SANCTION", []string{"discontinue"}
	default:
		return
	}
	if m.typ == "THREATEN" && m.status == casus.Threatened {
		m.status = casus.Asserted // the threat is taken back
	}
	m.typ, m.modes, m.act = typ, modes, ""
	if m.sense.Act == "grant_aid" {
		m.act = "cut_aid"
	}
	if o.subj != none {
		if actors := c.partiesAt(o.subj, false, nil); len(actors) > 0 {
			old := m.actors
			m.actors = actors
			if len(m.partners) == 0 {
				for _, p := range old {
					if !slices.Contains(actors, p) {
						m.partners = append(m.partners, p)
					}
				}
			}
		}
	}
	if o.status != casus.Asserted {
		m.set(o.status, o.sense.Entry())
	}
	m.why = append(m.why, "ended: "+o.sense.Entry())
	c.settle(m)
}
