package event

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// match is one predicate of the text in the sense that fits it best.
type match struct {
	sense    *Sense
	head     int32
	light    int32 // the light verb whose subject the noun borrows, none otherwise
	subj     int32 // deep subject of the clause, for voices
	trigEnd  int32 // last token of the trigger
	score    int
	actors   []int32         // parties
	partners []int32         // recipients
	effects  []contentEffect // what the predicate does to the acts named inside it
	attr     bool            // a verb of saying
	fired    bool            // the parties its need asks for are there

	typ        string
	modes      []string
	act        string
	status     casus.Status
	historical bool
	own        bool // an act by speaking: what stands around its clause does not change its status
	future     bool // will, shall, is going to
	absorbed   bool
	inferred   bool       // the recipients were taken from elsewhere
	echoOf     int32      // one more than the head of the happening that a definite noun points to, 0 for none
	linear     bool       // read from the order of words, the tree being wrong
	bare       *bareWords // the recipient where it is no known actor
	mutual     bool       // the actors are both sides: they did it to each other, or nobody is said to have done it
	oneSide    int        // of a mutual act: how many of the actors, from the first, stand on the one side; the rest on the other
	owner      bool       // of a linear match: the recipient stands as the owner of what the act is done to
	ownFigures bool       // its figures are read
	voices     []voice
	why        []string
	time       int32 // index of the bound time expression, none otherwise
	counted    bool  // the text counts its day from another clause: "two days after Peru expelled the envoy"
	date       *casus.EventDate
	place      int32 // index into Input.Places, none otherwise
	counts     *casus.Counts
}

// voice is one link of the chain of attribution.
type voice struct {
	party int32 // none when the voice is no party
	first int32
	last  int32
	verb  string
	quote bool
}

// nominal reports whether the predicate is a noun on its own, without a verb that makes a clause of it.
func (m *match) nominal() bool { return m.sense.POS == 'n' && m.light == none }

// clause is the token from which scope is judged.
func (m *match) clause() int32 {
	if m.light != none {
		return m.light
	}
	return m.head
}

// matchAll finds the best sense of every predicate of the document.
func (c *Coder) matchAll() {
	for i := range c.tree.tokens {
		c.opAt = append(c.opAt, none)
		senses := c.candidates(int32(i))
		if len(senses) == 0 {
			continue
		}
		m, ok := c.best(int32(i), senses)
		if c.tree.tokens[i].UPOS == text.NOUN && (!ok || !m.fired && m.sense.Type != "") {
			if e, found := c.echo(int32(i), senses); found {
				m, ok = e, true
			}
		}
		if ok {
			c.opAt[i] = int32(len(c.matches))
			c.matches = append(c.matches, m)
		}
	}
}

// candidates are the senses whose head word is token i.
func (c *Coder) candidates(i int32) []int32 {
	tok := &c.tree.tokens[i]
	switch tok.UPOS {
	case text.VERB, text.AUX:
		return c.lex.verbSenses(tok)
	case text.NOUN:
		if tok.Rel == text.RelCompound || c.tree.calledSo(i) {
			return nil
		}
		return c.lex.nouns[tok.Lemma]
	case text.PROPN:
		// A headline writes its nouns large; a name is no act.
		if tok.Rel == text.RelCompound || tok.Rel == text.RelFlat || c.tree.partyAt[i] != none {
			return nil
		}
		return c.lex.nouns[tok.LowerForm()]
	case text.ADJ:
		if tok.XPOS == text.TagVBN || tok.XPOS == text.TagVBG || tok.Rel == text.RelRoot || c.tree.child(i, text.RelCop) != none {
			return c.lex.adjs[tok.Lemma]
		}
	}
	return nil
}

var (
	callsIt = words("call label brand term dub deem consider declare")
	seesAs  = words("describe denounce condemn regard see view characterise characterize decry slam criticise criticize portray brand label blast treat perceive")
)

// calledSo: the noun is what somebody calls a thing, and tells of no other one: "called the raid a breach of the truce", "condemned it
// as an attack on the press".
func (t *tree) calledSo(i int32) bool {
	tok := &t.tokens[i]
	if tok.Head < 0 || tok.Head > i {
		return false
	}
	v := &t.tokens[tok.Head]
	switch tok.Rel {
	case text.RelXcomp:
		return callsIt[v.Lemma] && t.child(i, text.RelDet) != none
	case text.RelObl:
		return seesAs[v.Lemma] && t.preposition(i) == "as"
	case text.RelNmod:
		return t.preposition(i) == "as" && v.Rel == text.RelObj && v.Head >= 0 && seesAs[t.tokens[v.Head].Lemma]
	}
	return false
}

// best chooses the sense of token i: most constraints met, parties found, then the later line.
func (c *Coder) best(i int32, senses []int32) (match, bool) {
	t := &c.tree
	f := &c.frame
	t.frameOf(i, f)
	light := none
	if t.tokens[i].UPOS == text.NOUN || t.tokens[i].UPOS == text.PROPN {
		if v := c.lightVerb(i); v != none {
			light = v
			t.lend(f, v)
		}
	}
	var top match
	var effects []contentEffect // of every operator that fits, beside the sense chosen
	attr, found := false, false
	for _, si := range senses {
		s := &c.lex.Senses[si]
		score, ok := c.fits(s, f)
		if !ok {
			continue
		}
		if s.Type == "" {
			effects = append(effects, s.effects...)
			attr = attr || s.Attr
		}
		m := match{sense: s, head: i, light: light, subj: f.subj, trigEnd: c.triggerEnd(s, f), score: score, time: none, status: casus.Asserted}
		m.typ, m.modes, m.act = s.Type, s.Modes, s.Act
		c.findParties(&m, f)
		if f.taken != none && s.Type != "" {
			c.takesOver(&m, f)
		}
		if s.Need == NeedBoth && !s.Weak && !s.Sym && score >= 4 && s.POS == 'v' && len(m.actors) > 0 && len(m.partners) == 0 {
			if p := c.addressee(&m, i, 0); p != none && !c.sameSide(m.actors, p) {
				m.partners = append(m.partners, p)
			} else if !c.given {
				m.bare = c.aim(&m, f)
			}
		}
		if s.Type == "REQUEST" && t.tokens[i].Lemma == "ask" && t.tokens[i].XPOS == text.TagVBN && t.tokens[i].Rel == text.RelAdvcl && t.byAgent(i) == none {
			continue // "Asked what she would do, ...": the press asks
		}
		m.fired = c.enough(&m) && !(f.obj != none && nobody[t.tokens[f.obj].LowerForm()])
		if m.fired {
			m.score += 2
		} else if s.Type != "" && len(s.effects) == 0 && !(c.given && !found) {
			continue // kept when the document came with actor spans: they may fill the sides
		}
		if s.Light && found && top.fired && top.sense.Type != "" && m.score <= top.score {
			continue // "came under fire" names an act; the verb lends nothing to its noun
		}
		if !found || m.score >= top.score || m.fired && !top.fired && top.sense.Type != "" {
			top, found = m, true
		}
	}
	if top.sense != nil && top.sense.Type != "" {
		effects = append(slices.Clone(top.sense.effects), effects...)
		attr = attr || top.sense.Attr
	}
	top.effects, top.attr = effects, attr
	return top, found
}

// nobody are objects to which nothing is done: "has overthrown nobody".
var nobody = words("nobody nothing none no-one noone")

// verbSenses looks a verb up by its lemma; a participle or past form whose lemma the tagger
// guessed wrong ("rebuk" for "rebuked") is tried with an e, and without a doubled consonant.
func (lex *Lexicon) verbSenses(tok *text.Token) []int32 {
	if s := lex.verbs[tok.Lemma]; len(s) > 0 {
		return s
	}
	form := tok.LowerForm()
	if lemma, ok := irregular[form]; ok {
		return lex.verbs[lemma]
	}
	for _, ending := range []string{"ed", "ing", "es", "s"} {
		stem, ok := strings.CutSuffix(form, ending)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, lemma := range []string{stem + "e", stem, stem[:len(stem)-1]} {
			if s := lex.verbs[lemma]; len(s) > 0 {
				return s
			}
		}
		if y, ok := strings.CutSuffix(stem, "i"); ok {
			return lex.verbs[y+"y"]
		}
	}
	return nil
}

// irregular are past forms whose verb is found by the form alone, where the tag is wrong and the lemma with it.
var irregular = map[string]string{
	"overran": "overrun", "withstood": "withstand", "withheld": "withhold", "oversaw": "oversee", "forswore": "forswear", "forsworn": "forswear",
	"upheld": "uphold", "misled": "mislead", "overthrew": "overthrow", "fled": "flee", "slew": "slay", "slain": "slay", "strove": "strive", "bade": "bid",
	"swore": "swear", "bound": "bind", "flung": "fling", "hung": "hang", "blew": "blow", "wove": "weave", "spat": "spit", "forsook": "forsake",
	"froze": "freeze", "unfroze": "unfreeze", "unfrozen": "unfreeze", "resold": "resell", "overrode": "override", "undid": "undo", "outran": "outrun", "clung": "cling",
	"shot": "shoot", "begot": "beget", "strode": "stride", "foresaw": "foresee", "foreswore": "forswear", "bled": "bleed", "sped": "speed", "shrank": "shrink",
}

// lightVerb returns the verb that lends noun i its subject ("launched an attack"), none if there is none.
func (c *Coder) lightVerb(i int32) int32 {
	tok := &c.tree.tokens[i]
	if tok.Head < 0 {
		return none
	}
	switch tok.Rel {
	case text.RelObj, text.RelNsubjPass, text.RelObl:
	case text.RelConj:
		// "launched raids and attacks", "air and ground attacks"
		h := tok.Head
		if r := c.tree.tokens[h].Rel; r == text.RelCompound || r == text.RelAmod {
			h = c.tree.tokens[h].Head
		}
		if h < 0 || c.tree.tokens[h].Rel != text.RelObj {
			return none
		}
		tok = &c.tree.tokens[h]
	default:
		return none
	}
	g := &c.tree.tokens[tok.Head]
	if !isVerb(g) {
		return none
	}
	for _, si := range c.lex.verbs[g.Lemma] {
		s := &c.lex.Senses[si]
		if !s.Light {
			continue
		}
		if tok.Rel == text.RelObl {
			// "came under attack" is lent only by an entry that names the preposition.
			prep := c.tree.preposition(i)
			if !slices.ContainsFunc(s.constraints, func(k constraint) bool { return k.place.kind == placePrep && k.place.prep == prep }) {
				continue
			}
		}
		if s.Particle != "" && !c.hasParticle(tok.Head, s.Particle) {
			continue
		}
		return tok.Head
	}
	return none
}

func (c *Coder) hasParticle(i int32, particle string) bool {
	t := &c.tree
	for k := t.first[i]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		if tok.Rel == text.RelCompoundPrt || tok.XPOS == text.TagRP || tok.Rel == text.RelAdvmod && k > i && k-i <= 5 {
			if tok.LowerForm() == particle {
				return true
			}
		}
	}
	return false
}

// fits checks the particle and every constraint; the score counts what was met.
func (c *Coder) fits(s *Sense, f *frame) (int, bool) {
	score := 0
	f.taken = none
	if s.Particle != "" {
		if s.POS == 'v' {
			if !c.hasParticle(f.head, s.Particle) {
				return 0, false
			}
		} else if !c.hasModifier(f.head, s.Particle) {
			return 0, false
		}
		score += 2
	} else if s.POS == 'v' {
		if prt := c.tree.child(f.head, text.RelCompoundPrt); prt != none && (len(s.constraints) == 0 || c.lex.phrasal(s.Lemma, c.tree.tokens[prt].LowerForm())) {
			return 0, false // "call off" is not "call", nor "back down" "back"
		}
	}
	for k := range s.constraints {
		points, ok := c.meets(&s.constraints[k], f, s.Type != "" && !s.Repeat)
		if !ok {
			return 0, false
		}
		score += points
	}
	return score, true
}

// meets tests one constraint; with anaphors a pronoun in the object stands for the things it may take up too.
func (c *Coder) meets(k *constraint, f *frame, anaphors bool) (int, bool) {
	c.heads = c.tree.at(f, k.place, c.heads[:0])
	if len(c.heads) == 0 {
		for i := range k.values {
			if k.values[i].none {
				return 1, true
			}
		}
		return 0, false
	}
	n := len(c.heads)
	if anaphors && k.place.kind == placeObj && n == 1 {
		c.heads = c.tree.takenUp(c.heads[0], c.heads)
	}
	for at, h := range c.heads {
		if o := c.tree.stoodFor(h); o != none {
			h = o
		}
		for i := range k.values {
			if at >= n && (k.values[i].any || k.values[i].none || k.values[i].kind != "") {
				continue
			}
			v := &k.values[i]
			switch {
			case v.none:
			case v.any:
				if k.place.kind == placePrep && (c.isTime(h) || f.innerAt(h)) {
					continue // "called the premier on Monday" is not "called on the premier"
				}
				return 1, true
			case v.kind != "":
				if k.place.kind == placePrep && f.innerAt(h) {
					continue // "agreed to share data with Peru" is not "agreed with Peru"
				}
				if c.isKind(h, v.kind, k.place.inside) {
					return 2, true
				}
			case c.isWord(h, v, k.place.inside):
				if at >= n {
					f.taken = h
					return 5, true // the pronoun stands for it, for nobody else
				}
				return 4, true
			}
		}
	}
	return 0, false
}

// isWord tests the head word, its conjuncts, or with inside any word of the phrase.
func (c *Coder) isWord(h int32, v *value, inside bool) bool {
	t := &c.tree
	if c.sameWord(h, v) {
		return true
	}
	for k := t.first[h]; k >= 0; k = t.next[k] {
		switch t.tokens[k].Rel {
		case text.RelConj, text.RelAppos, text.RelNmodDesc:
			if c.sameWord(k, v) {
				return true
			}
		case text.RelObj:
			if inside && c.sameWord(k, v) {
				return true
			}
		case text.RelNmod, text.RelCompound, text.RelAmod, text.RelNmodPoss:
			// "a number of sanctions", "a series of strikes": the head only counts.
			if inside || t.tokens[k].Rel == text.RelNmod && t.isQuantity(h) {
				if c.sameWord(k, v) {
					return true
				}
			}
		}
	}
	return false
}

// moved is the subject of the clause that a noun gives the motive of: "broke with Peru in solidarity with Chile".
func (c *Coder) moved(noun int32) []int32 {
	t := &c.tree
	if p := t.preposition(noun); p != "in" && p != "out_of" && p != "out" {
		return nil
	}
	return c.doerAbove(noun, 4)
}

// doerAbove are those who do what the verb above a noun says, at most so many words up.
func (c *Coder) doerAbove(noun int32, steps int) []int32 {
	t := &c.tree
	v := t.tokens[noun].Head
	for n := 0; v >= 0 && n < steps && !isVerb(&t.tokens[v]); n++ {
		v = t.tokens[v].Head
	}
	if v < 0 || !isVerb(&t.tokens[v]) {
		return nil
	}
	var f frame
	t.frameOf(v, &f)
	if f.subj == none {
		return nil
	}
	return c.partiesAt(f.subj, false, nil)
}

// maxTakenUp is how many nouns before a pronoun are tried for what it takes up.
const maxTakenUp = 3

// takenUp appends the things, nearest first, that a pronoun may take up as what an act is done to: "broke off relations and restored
// them", "Ties were cut in 2019. They were restored ...".
func (t *tree) takenUp(h int32, out []int32) []int32 {
	tok := &t.tokens[h]
	if tok.XPOS != text.TagPRP || tok.Rel != text.RelObj && tok.Rel != text.RelNsubjPass {
		return out
	}
	number := text.TagNN
	switch tok.LowerForm() {
	case "it":
	case "them", "they":
		number = text.TagNNS
	default:
		return out
	}
	first := t.a.Sentences[max(tok.Sentence-1, 0)].First
	for k := h - 1; k >= first && len(out) < maxTakenUp; k-- {
		o := &t.tokens[k]
		if o.XPOS != number || o.UPOS != text.NOUN {
			continue
		}
		switch o.Rel {
		case text.RelObj, text.RelNsubj, text.RelNsubjPass, text.RelConj:
			out = append(out, k)
		}
	}
	return out
}

// takesOver gives m what it lacks from the act before that was done to the same thing: "closed its embassy in Peru in 2019
// and reopened it".
func (c *Coder) takesOver(m *match, f *frame) {
	if m.sense.Sym {
		c.fromWords(m, f.taken)
	}
	var g frame
	for i := len(c.matches) - 1; i >= 0; i-- {
		o := &c.matches[i]
		if o.head != f.taken {
			if c.tree.frameOf(o.head, &g); g.obj != f.taken {
				if c.tree.tokens[o.head].Sentence+1 < c.tree.tokens[f.taken].Sentence {
					break
				}
				continue
			}
		}
		for _, p := range append(slices.Clone(o.actors), o.partners...) {
			switch {
			case len(m.actors) == 0 && !slices.Contains(o.partners, p), m.sense.Sym && !c.sameSide(m.actors, p):
				m.actors = append(m.actors, p)
			case !c.sameSide(m.actors, p) && !slices.Contains(m.partners, p):
				m.partners = append(m.partners, p)
			}
		}
		if len(o.partners) > 0 || len(o.actors) > 1 {
			m.inferred = true
			m.why = append(m.why, "done to what "+o.sense.Entry()+" was done to")
			return
		}
	}
	if !m.sense.Sym && len(m.partners) == 0 {
		c.fromWords(m, f.taken)
	}
}

// fromWords takes the parties that the phrase of thing h itself names.
func (c *Coder) fromWords(m *match, h int32) {
	for _, p := range c.partiesInside(h, 0, nil) {
		switch {
		case m.sense.Sym && !c.sameSide(m.actors, p):
			m.actors = append(m.actors, p)
		case !m.sense.Sym && !c.sameSide(m.actors, p) && !slices.Contains(m.partners, p):
			m.partners = append(m.partners, p)
		}
	}
}

var quantityNouns = map[string]bool{"number": true, "series": true, "dozen": true, "score": true, "hundred": true, "thousand": true,
	"group": true, "round": true, "raft": true, "slew": true, "package": true, "set": true, "wave": true, "host": true, "kind": true, "all": true, "some": true, "most": true, "part": true, "rest": true,
	"ton": true, "tonne": true, "batch": true, "load": true, "shipment": true, "consignment": true, "worth": true, "percent": true, "%": true, "couple": true, "pair": true,
	"total": true, "amount": true, "majority": true, "handful": true, "planeload": true, "truckload": true, "list": true, "variety": true, "range": true, "piece": true,
	"euro": true, "dollar": true, "pound": true, "rouble": true, "ruble": true, "yen": true, "yuan": true, "franc": true, "rupee": true, "peso": true, "lira": true,
	"section": true, "million": true, "billion": true, "half": true, "quarter": true, "bulk": true, "share": true}

// isQuantity: the head only counts or measures what hangs on it: "a number of", "12 of", "$4 million in".
func (t *tree) isQuantity(h int32) bool {
	tok := &t.tokens[h]
	return quantityNouns[tok.Lemma] || tok.UPOS == text.NUM || isCurrency(tok)
}

// isCurrency: "$", "€", "£"; an entry asks for it with the word dollar.
func isCurrency(tok *text.Token) bool {
	return tok.XPOS == text.TagDollar || tok.UPOS == text.SYM && strings.ContainsAny(tok.Form, "$€£¥₹")
}

func (c *Coder) sameWord(h int32, v *value) bool {
	tok := &c.tree.tokens[h]
	if tok.Lemma != v.lemma && tok.LowerForm() != v.lemma && !pluralOf(tok, v.lemma) && !(v.lemma == "dollar" && isCurrency(tok)) {
		return false
	}
	if len(v.mods) == 0 {
		return true
	}
	adjective := false
	for k := c.tree.first[h]; k >= 0; k = c.tree.next[k] {
		switch c.tree.tokens[k].Rel {
		case text.RelAmod, text.RelCompound, text.RelNmodPoss, text.RelNmod, text.RelNmodDesc, text.RelFlat:
			if c.tree.tokens[k].Rel == text.RelAmod && c.tree.partyAt[k] == none || honorary[c.tree.tokens[k].LowerForm()] {
				adjective = true
			}
			if slices.Contains(v.mods, c.tree.tokens[k].Lemma) || slices.Contains(v.mods, c.tree.tokens[k].LowerForm()) {
				return true
			}
		}
	}
	return !adjective && slices.Contains(v.mods, "-")
}

// honorary are words before a title that make it one of no office: "goodwill ambassador".
var honorary = words("goodwill brand honorary youth peace tourism")

// pluralOf: a noun whose lemma is kept in the plural, "troops", "arms", is the word that an entry names in the singular.
func pluralOf(tok *text.Token, word string) bool {
	n := len(word)
	return tok.UPOS == text.NOUN && len(tok.Lemma) == n+1 && tok.Lemma[n] == 's' && tok.Lemma[:n] == word
}

func (c *Coder) hasModifier(h int32, word string) bool {
	return c.sameWord(h, &value{lemma: c.tree.tokens[h].Lemma, mods: []string{word}})
}

// isKind tests what stands at h (or, inside, within its phrase).
func (c *Coder) isKind(h int32, kind string, inside bool) bool {
	c.found = c.partiesAt(h, inside, c.found[:0])
	if kind == "none" {
		return len(c.found) == 0
	}
	for _, p := range c.found {
		if len(c.tree.parties[p].Actors) == 0 {
			continue
		}
		a := &c.tree.parties[p].Actors[0]
		switch kind {
		case "actor":
			return true
		case "state":
			if a.Code != "" && a.Sector == "GOV" && a.Role == "" {
				return true
			}
		case "person":
			if a.Role != "" || c.personAt(p) {
				return true
			}
		case "org":
			if a.Role == "" {
				return true
			}
		case "group":
			if slices.Contains([]string{"REB", "PRM", "UAF", "CRM", "OPP"}, a.Sector) || a.Code == "IMG" {
				return true
			}
		case "official":
			if slices.Contains([]string{"GOV", "MIL", "LEG", "JUD", "SPY", "COP", "ELI"}, a.Sector) && a.Role != "" {
				return true
			}
		}
	}
	return false
}

func (c *Coder) personAt(p int32) bool {
	for _, e := range c.tree.a.Entities {
		if e.Type == text.EntityPerson && e.First < c.tree.parties[p].Last && c.tree.parties[p].First < e.Last {
			return true
		}
	}
	return false
}

// partiesAt appends the parties that stand at token h with their conjuncts, or with
// inside the nearest parties within the phrase.
func (c *Coder) partiesAt(h int32, inside bool, out []int32) []int32 {
	t := &c.tree
	n, section := len(out), none
	c.conj = t.conjuncts(h, c.conj[:0])
	for _, k := range c.conj {
		if p := t.partyAt[k]; p != none && c.usable(p) && !slices.Contains(out, p) {
			out = append(out, p)
		} else if p == none && k != h && section == none && t.tokens[k].Lemma == "section" {
			section = k
		}
	}
	if section != none && len(out) > n {
		return c.partiesInside(section, 0, out) // "the army and a section of the opposition"
	}
	if len(out) > n {
		return out
	}
	if p := t.cover[h]; p != none && t.tokens[h].UPOS == text.NOUN && t.parties[p].CoreLast == h+1 && !slices.Contains(out, p) {
		return append(out, p) // the phrase of the party ends in h, though the tree heads it elsewhere
	}
	if t.isQuantity(h) || t.tokens[h].UPOS == text.DET || t.tokens[h].UPOS == text.ADJ {
		inside = true
	}
	if !inside {
		return out
	}
	return c.partiesInside(h, 0, out)
}

// usable: somebody who can act, or, where an entry asks for a phrase of place, the state whose
// soil a place name stands on.
func (c *Coder) usable(p int32) bool {
	party := &c.tree.parties[p]
	if party.Political() {
		return true
	}
	return c.wantsPlace && party.Kind == casus.PartyPlace && len(party.Actors) > 0 && party.Actors[0].Code != ""
}

// onlyWhere reports whether a party only names where something is.
func (c *Coder) onlyWhere(p int32) bool {
	party := &c.tree.parties[p]
	if party.Kind != casus.PartyPlace {
		return false
	}
	prep := c.tree.preposition(party.Head)
	return prep == "in" || prep == "at" || prep == "near"
}

// insideOrder is how near a modifier stands to its noun when a party is looked for within a phrase.
var insideOrder = []text.Rel{text.RelNmodPoss, text.RelAmod, text.RelCompound, text.RelNmodDesc, text.RelNmod, text.RelAppos, text.RelObl, text.RelObj, text.RelConj}

// insideVerb is the same for an infinitive: "refused to lift the ban on Peru despite talks with Chile".
var insideVerb = []text.Rel{text.RelObj, text.RelIobj, text.RelObl, text.RelConj}

func (c *Coder) partiesInside(h int32, depth int, out []int32) []int32 {
	if depth > 4 {
		return out
	}
	t := &c.tree
	n := len(out)
	insideOrder := insideOrder
	if isVerb(&t.tokens[h]) {
		insideOrder = insideVerb
	}
	for _, rel := range insideOrder {
		for k := t.first[h]; k >= 0; k = t.next[k] {
			if t.tokens[k].Rel != rel || !c.wantsDoer && c.generic(k) {
				continue
			}
			if rel == text.RelNmod && stands[t.preposition(k)] && (len(out) > n || c.otherPhrase(h, k)) {
				continue // "the assets of the state at the central bank", "talks in Peru between two others"
			}
			if p := t.partyAt[k]; p != none && c.usable(p) && !slices.Contains(out, p) {
				out = append(out, p)
				for q := t.first[k]; q >= 0; q = t.next[q] {
					if t.tokens[q].Rel == text.RelConj {
						if p := t.partyAt[q]; p != none && c.usable(p) && !slices.Contains(out, p) {
							out = append(out, p)
						}
					}
				}
			}
		}
		if len(out) > n {
			return out
		}
	}
	for _, rel := range insideOrder {
		for k := t.first[h]; k >= 0; k = t.next[k] {
			if t.tokens[k].Rel == rel {
				if out = c.partiesInside(k, depth+1, out); len(out) > n {
					return out
				}
			}
		}
	}
	return c.makers(h, out)
}

// otherPhrase: a phrase of h beside k, behind "between", "of" or "with", names a party.
func (c *Coder) otherPhrase(h, k int32) bool {
	t := &c.tree
	for q := t.first[h]; q >= 0; q = t.next[q] {
		if q == k || t.tokens[q].Rel != text.RelNmod {
			continue
		}
		switch t.preposition(q) {
		case "between", "of", "with", "among":
			if p := t.partyAt[q]; p != none && c.usable(p) {
				return true
			}
		}
	}
	return false
}

// stands are prepositions of the place where a thing is.
var stands = words("at near outside inside around in")

// generic: a bare noun for private persons or for forces before another says what kind of thing it is, not whose:
// "migrant crisis", "troop deployments"; a government's buildings and an army's bases are theirs.
func (c *Coder) generic(k int32) bool {
	p := c.tree.partyAt[k]
	if p == none || c.tree.tokens[k].Rel != text.RelCompound || c.tree.parties[p].Kind != casus.PartyAgent || c.tree.tokens[k].UPOS != text.NOUN || c.tree.first[k] != none {
		return false
	}
	switch c.sectorOf(p) {
	case "CVL", "REF", "JRN", "LAB", "CRM", "UNK":
		return true
	}
	w := c.tree.tokens[k].Lemma
	return w == "troop" || w == "troops" || w == "artillery"
}

// meets are verbs of coming together.
var meets = words("attend meet negotiate participate take talk sit travel visit")

// willNot: "will not attend", "would never meet".
func (c *Coder) willNot(v int32) bool {
	t := &c.tree
	if !meets[t.tokens[v].Lemma] {
		return false
	}
	modal, denied := false, false
	for k := t.first[v]; k >= 0 && k < v; k = t.next[k] {
		switch t.tokens[k].LowerForm() {
		case "will", "would", "wo", "'ll", "shall":
			modal = true
		case "not", "n't", "n’t", "never":
			denied = true
		}
	}
	return modal && denied
}

// spokeAfter is the subject of the clause that a meeting dates, who was there: "told reporters after talks with Peru".
func (c *Coder) spokeAfter(noun int32) []int32 {
	t := &c.tree
	switch t.preposition(noun) {
	case "after", "following", "during":
	default:
		return nil
	}
	return c.doerAbove(noun, 3)
}

// saidDoer is who a participle behind the noun of an attack says did it: "a raid blamed on Chad", "an attack claimed by rebels".
func (c *Coder) saidDoer(noun int32) []int32 {
	t := &c.tree
	for k := t.first[noun]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		if k < noun || tok.Rel != text.RelAcl && tok.Rel != text.RelAclRelcl {
			continue
		}
		who := none
		switch tok.Lemma {
		case "claim", "carry", "conduct", "perpetrate", "commit", "stage", "mount", "launch", "order", "organise", "organize", "execute", "orchestrate":
			who = t.byAgent(k)
		case "blame", "pin":
			who = t.phraseWith(k, "on")
		case "attribute":
			who = t.phraseWith(k, "to")
		}
		if who != none {
			return c.partiesAt(who, true, nil)
		}
	}
	return nil
}

// phraseWith is the first phrase of verb v with that preposition.
func (t *tree) phraseWith(v int32, prep string) int32 {
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if k > v && (t.tokens[k].Rel == text.RelObl || t.tokens[k].Rel == text.RelNmod) && t.preposition(k) == prep {
			return k
		}
	}
	return none
}

// makers appends who made, filed or drafted the thing at h: "an appeal lodged by Peru", "the offer that Peru made".
func (c *Coder) makers(h int32, out []int32) []int32 {
	t := &c.tree
	for k := t.first[h]; k >= 0; k = t.next[k] {
		if r := t.tokens[k].Rel; r != text.RelAcl && r != text.RelAclRelcl || !makerVerbs[t.tokens[k].Lemma] {
			continue
		}
		who := t.byAgent(k)
		if who == none {
			if s := t.child(k, text.RelNsubj); s != none && !t.isRelative(s) {
				who = s
			}
		}
		if who != none {
			return c.partiesAt(who, true, out)
		}
	}
	return out
}

var makerVerbs = map[string]bool{"make": true, "file": true, "lodge": true, "submit": true, "issue": true, "put": true, "propose": true, "draft": true,
	"present": true, "bring": true, "launch": true, "announce": true, "commit": true, "carry": true, "impose": true, "table": true, "sponsor": true,
	"offer": true, "write": true, "send": true, "demand": true, "fire": true, "pass": true, "sign": true, "seek": true, "drop": true, "plant": true, "raise": true, "advance": true, "back": true, "set": true, "hold": true, "run": true, "own": true}

// findParties fills actors and recipients from the places of the sense.
func (c *Coder) findParties(m *match, f *frame) {
	t := &c.tree
	c.wantsPlace, c.wantsDoer = true, true
	m.actors = c.firstPlace(m.sense.actor, f, nil, nil)
	c.wantsDoer = false
	if f.passive && f.subj == none && c.ofOwner(m, f) {
		// "Chile's envoy to Peru was expelled from the country": the country is not the envoy's own.
		m.actors = c.firstPlace(slices.DeleteFunc(slices.Clone(m.sense.actor), func(p place) bool { return p.kind == placeHost }), f, nil, nil)
	}
	if len(m.actors) == 0 && m.sense.Type == "ASSAULT" && m.sense.POS == 'v' && f.subj != none {
		m.actors = c.wielders(f.subj)
	}
	if len(m.actors) == 0 && m.nominal() && m.sense.Type == "CONSULT" && m.sense.Sym {
		m.actors = c.spokeAfter(m.head)
	}
	if len(m.actors) == 0 && m.nominal() && m.sense.Type == "ASSAULT" {
		m.actors = c.saidDoer(m.head)
	}
	if len(m.actors) == 0 && m.nominal() && m.sense.Type == "SUPPORT" {
		m.actors = c.moved(m.head)
	}
	var apart []int32 // a relation joins two: whoever is of the actor's own side is not its recipient
	if a := casus.TheCodebook().Act(m.sense.Act); a != nil && (a.Track != "" && a.Track != courtTrack || a.Direction == casus.HostToSender) {
		apart = m.actors
	}
	places := m.sense.recipient
	if m.sense.Sym && len(m.actors) > 1 {
		// Both are named; what else the object's phrase holds is no third: "resumed relations under the Lima accord".
		places = slices.DeleteFunc(slices.Clone(places), func(p place) bool { return p.inside })
	}
	if m.sense.Sym {
		m.partners = c.companions(f, m.actors)
	}
	if len(m.partners) == 0 {
		m.partners = c.firstPlace(places, f, m.actors, apart)
	}
	c.wantsPlace = false
	if len(m.partners) > 0 && !c.given {
		c.preferName(m, f, places)
	}
	c.preferOwner(m, f)
	c.asked(m, f)
	if m.typ == "AGREE" || m.typ == "AID" {
		// "offered to send troops": what is given is not who gets it.
		m.partners = slices.DeleteFunc(m.partners, func(q int32) bool { return c.sectorOf(q) == "MIL" && c.sameSide(m.actors, q) })
	}
	if m.typ == "AGREE" && m.sense.Lemma == "agree" && f.xcomp != none && c.headcount(m) > 1 && c.within(m.partners, f.xcomp) {
		m.partners = nil // several agree with each other; who stands in what they agreed is no partner
	}
	// A pronoun beside the verb is somebody else than its subject: "annexed it".
	pronoun := none
	m.partners = slices.DeleteFunc(m.partners, func(q int32) bool {
		h := c.tree.parties[q].Head
		if c.tree.parties[q].Kind != casus.PartyPronoun || c.tree.tokens[h].UPOS != text.PRON || m.sense.Sym || !c.sameActor(m.actors, q) {
			return false
		}
		pronoun = h
		return true
	})
	if pronoun != none && len(m.partners) == 0 {
		if q := c.otherBefore(m, pronoun); q != none {
			m.partners = []int32{q}
		}
	}
	if c.reciprocal(m, f) {
		m.partners, m.mutual = nil, true
		return
	}
	if m.sense.Sym {
		// "returned to talks in Geneva": the town is no party to them.
		m.partners = slices.DeleteFunc(m.partners, c.onlyWhere)
	}
	if m.sense.Sym && len(m.actors) > 1 {
		// "Chad and Mali failed to agree, with each side blaming the other"
		m.partners = slices.DeleteFunc(m.partners, func(q int32) bool { return t.eachSide(t.parties[q].Head) })
	}
	if m.act == "recognize_state_or_government" {
		// "recognised the independence of two provinces": their state is not who is recognised.
		m.partners = slices.DeleteFunc(m.partners, func(p int32) bool { return c.tree.parties[p].Kind == casus.PartyPlace })
		c.namedRegions(m, f)
		c.recognisedAs(m, f)
	}
	c.bothSides(m, f)
	if f.passive && len(m.actors) > 0 && (ordering[m.sense.Lemma] || m.sense.Lemma == "give") && (m.act == "expel_ambassador_or_png" || m.act == "expel_diplomats") {
		// "was ordered to leave the peninsula": to leave a part of a country is not to leave the country.
		m.actors = slices.DeleteFunc(m.actors, func(p int32) bool { return c.tree.parties[p].Kind == casus.PartyPlace })
	}
	if (m.act == "expel_ambassador_or_png" || m.act == "expel_diplomats") && f.passive && f.obj != none && f.subj == none {
		if host := c.postedTo(f.obj); len(host) > 0 && (len(m.actors) == 0 || !c.saysWhose(m.actors[0])) {
			m.actors = host
			m.partners = c.firstPlace(places, f, m.actors, m.actors)
		}
	}
	if m.act == "withdraw_recognition" {
		c.recognisedAs(m, f)
	}
	if m.typ == "REQUEST" || m.typ == "PROTEST" {
		// "demanded the release of the editor": who is to be freed is not who is asked.
		m.partners = slices.DeleteFunc(m.partners, c.toBeFreed)
	}
	if m.act == "impose_sanctions" {
		// "reimposed U.N. sanctions": whose sanctions they are is not whom they hit.
		m.partners = slices.DeleteFunc(m.partners, func(p int32) bool {
			return f.obj != none && c.tree.tokens[c.tree.parties[p].Head].Head == f.obj && c.bodyOfStates(p)
		})
	}
	if m.act == "evacuate_embassy_staff" {
		// "flew its diplomats to Chile": where they are taken is not whom they leave.
		m.partners = slices.DeleteFunc(m.partners, func(p int32) bool { return c.tree.preposition(c.tree.parties[p].Head) == "to" })
	}
	if m.sense.POS == 'n' && m.typ == "ASSAULT" && len(m.partners) == 0 && f.subj != none && c.tree.preposition(m.head) == "under" {
		// "are under attack from rebels"
		m.partners = c.partiesAt(f.subj, true, nil)
		m.actors = c.firstPlace([]place{{kind: placePrep, prep: "from"}, {kind: placePrep, prep: "by"}}, f, m.partners, nil)
	}
	if m.sense.Sym {
		// Mutual acts: everybody is a party, wherever they stand.
		m.partners = append(m.partners, c.companions(f, append(slices.Clone(m.actors), m.partners...))...)
		m.oneSide = len(m.actors)
		m.actors = append(m.actors, m.partners...)
		m.partners = nil
	}
}

// bodyOfStates: the party is an organisation of states.
func (c *Coder) bodyOfStates(p int32) bool {
	a := c.tree.parties[p].Actors
	return len(a) > 0 && strings.HasPrefix(a[0].Code, "IGO")
}

// freeing are nouns of what is asked for those who are held.
var freeing = words("release freeing liberation freedom acquittal rescue")

// toBeFreed: the party stands as whose release something is about.
func (c *Coder) toBeFreed(p int32) bool {
	i := c.tree.parties[p].Head
	for range 3 {
		tok := &c.tree.tokens[i]
		switch {
		case tok.Head < 0:
			return false
		case tok.Rel == text.RelNmodDesc, tok.Rel == text.RelAppos, tok.Rel == text.RelFlat:
		case tok.Rel == text.RelNmod && c.tree.preposition(i) != "from" && c.tree.preposition(i) != "by", tok.Rel == text.RelNmodPoss, tok.Rel == text.RelAmod, tok.Rel == text.RelCompound:
			if freeing[c.tree.tokens[tok.Head].Lemma] {
				return true
			}
		default:
			return false
		}
		i = tok.Head
	}
	return false
}

// otherBefore is the last party of another side that the sentence names before the act and that the pronoun can mean: "asked Peru to
// leave, accusing it of spying".
func (c *Coder) otherBefore(m *match, pronoun int32) int32 {
	word := c.tree.tokens[pronoun].LowerForm()
	for k := m.head - 1; k >= c.tree.a.Sentences[c.tree.tokens[m.head].Sentence].First; k-- {
		p := c.tree.partyAt[k]
		if p == none || !c.tree.parties[p].Political() || c.tree.parties[p].Kind == casus.PartyPronoun || c.tree.parties[p].Head != k {
			continue
		}
		switch c.tree.tokens[k].Rel {
		case text.RelNsubj, text.RelObj, text.RelIobj, text.RelObl:
			plural := c.tree.tokens[k].XPOS == text.TagNNS || len(c.tree.parties[p].Actors) > 1
			person := c.personAt(p) || len(c.tree.parties[p].Actors) > 0 && c.tree.parties[p].Actors[0].Role != ""
			if !c.sameSide(m.actors, p) && plural == (word == "them") && (plural || person == (word != "it")) {
				return p
			}
		}
	}
	return none
}

// postedTo is the state to which the ambassador at token i is sent: "the ambassador to Peru".
func (c *Coder) postedTo(i int32) []int32 {
	t := &c.tree
	if int(i)+2 >= len(t.tokens) || t.tokens[i+1].LowerForm() != "to" {
		return nil
	}
	for p := range t.parties {
		if f := t.parties[p].CoreFirst; (f == i+2 || f == i+3 && t.tokens[i+2].UPOS == text.DET) && (c.bareState(int32(p)) || t.parties[p].Kind == casus.PartyMetonym) {
			return []int32{int32(p)}
		}
	}
	return nil
}

// namedRegions takes the states that a phrase with "of" names for who is recognised, where the object is a word for such:
// "recognised the Georgian regions of Abkhazia and South Ossetia".
func (c *Coder) namedRegions(m *match, f *frame) {
	t := &c.tree
	if f.obj == none || !regionNouns[t.tokens[f.obj].Lemma] {
		return
	}
	for k := t.first[f.obj]; k >= 0; k = t.next[k] {
		if t.tokens[k].Rel != text.RelNmod || t.preposition(k) != "of" {
			continue
		}
		if named := slices.DeleteFunc(c.partiesAt(k, false, nil), func(p int32) bool { return c.sameSide(m.actors, p) }); len(named) > 0 {
			m.partners = named
			return
		}
	}
}

var regionNouns = words("region republic territory province enclave entity statelet area state")

// courtTrack is the track of cases at law: there a state's own citizens and bodies stand against it.
const courtTrack = "case"

// preferName takes an unknown name that stands at a place of the recipient itself for whom is meant, before parties that
// a later place gave: "opened an inquiry into Flynn based on his ties with Peru".
func (c *Coder) preferName(m *match, f *frame, places []place) {
	for _, p := range places {
		if p.inside {
			continue
		}
		for _, h := range c.tree.at(f, p, nil) {
			if slices.ContainsFunc(m.partners, func(q int32) bool { return c.tree.below(c.tree.parties[q].Head, h) }) {
				return // found here
			}
			if p.kind == placePrep && c.tree.tokens[h].UPOS == text.PROPN && c.tree.cover[h] == none && c.tree.partyAt[h] == none && !c.isTime(h) && !c.ownWords(m, h) {
				m.partners, m.bare = nil, c.phraseAt(h)
				return
			}
		}
	}
}

// companions are those with whom a mutual act is done, beside the ones taken.
func (c *Coder) companions(f *frame, taken []int32) []int32 {
	var out []int32
	for _, p := range []place{{kind: placePrep, prep: "with"}, {kind: placePrep, prep: "between"}, {kind: placePrep, prep: "among"}} {
		out = append(out, c.placeParties(p, f, append(slices.Clone(taken), out...))...)
	}
	return out
}

// ofOwner: the actor found for an act of the host against what another sent is the sender itself.
func (c *Coder) ofOwner(m *match, f *frame) bool {
	if a := casus.TheCodebook().Act(m.sense.Act); a == nil || a.Direction != casus.HostToSender || f.obj == none {
		return false
	}
	owner := c.partiesAt(f.obj, true, nil)
	return len(owner) > 0 && c.sameSide(m.actors, owner[0])
}

// reciprocal: "Spain and Peru each expelled two diplomats", "expelled each other's envoys": all are actors.
func (c *Coder) reciprocal(m *match, f *frame) bool {
	if len(m.actors) < 2 && !(len(m.actors) == 1 && len(c.tree.parties[m.actors[0]].Actors) > 1) {
		return false
	}
	t := &c.tree
	for _, h := range []int32{f.head, f.obj, f.subj} {
		if h == none {
			continue
		}
		for k := t.first[h]; k >= 0; k = t.next[k] {
			w := t.tokens[k].LowerForm()
			if w == "each" && h != f.obj && c.known(m, m.partners) {
				continue // "Spain and Peru each expelled two Chilean diplomats"
			}
			if w == "each" || w == "mutually" || t.tokens[k].Lemma == "other" && t.tokens[k].Rel == text.RelNmodPoss {
				return true
			}
		}
	}
	return false
}

// firstPlace returns the parties at the first place that holds any not in taken, nor of the same side as one of apart.
func (c *Coder) firstPlace(places []place, f *frame, taken, apart []int32) []int32 {
	for _, p := range places {
		got := c.placeParties(p, f, taken)
		if p.inside && len(taken) > 0 {
			// "opened its borders to Peru": the pronoun is the actor.
			own := len(got)
			got = slices.DeleteFunc(got, func(q int32) bool {
				return c.own(q) && c.sameSide(taken, q)
			})
			if own > 0 && len(got) == 0 {
				got = c.strangerInside(p, f, taken)
			}
		}
		if len(apart) > 0 {
			got = slices.DeleteFunc(got, func(q int32) bool { return c.sameSide(apart, q) })
			if len(got) == 0 && p.inside {
				got = c.strangerInside(p, f, apart)
			}
		}
		if len(got) > 0 {
			return got
		}
	}
	return nil
}

// sameActor reports whether q stands for the very actor that one of the list stands for, sector and all.
func (c *Coder) sameActor(list []int32, q int32) bool {
	for _, p := range list {
		for i := range c.tree.parties[p].Actors {
			for j := range c.tree.parties[q].Actors {
				a, b := &c.tree.parties[p].Actors[i], &c.tree.parties[q].Actors[j]
				if a.Code == b.Code && a.Sector == b.Sector && a.ID == b.ID {
					return true
				}
			}
		}
	}
	return false
}

// own: a pronoun, or a phrase that a pronoun owns: "its border", "its troops".
func (c *Coder) own(q int32) bool {
	p := &c.tree.parties[q]
	if p.Kind == casus.PartyPronoun {
		return true
	}
	poss := c.tree.child(p.Head, text.RelNmodPoss)
	return poss != none && c.tree.tokens[poss].UPOS == text.PRON
}

// strangerInside looks within the phrases of a place for a party of another side than the actor's ("closed its
// embassy in Lima"): the owner is passed over, the phrase searched on.
func (c *Coder) strangerInside(p place, f *frame, apart []int32) []int32 {
	t := &c.tree
	for _, h := range t.at(f, p, nil) {
		for k := t.first[h]; k >= 0; k = t.next[k] {
			if t.tokens[k].Rel != text.RelNmod && t.tokens[k].Rel != text.RelAppos {
				continue
			}
			for _, q := range c.partiesAt(k, true, nil) {
				if !c.sameSide(apart, q) {
					return []int32{q}
				}
			}
		}
	}
	return nil
}

func (c *Coder) placeParties(p place, f *frame, taken []int32) []int32 {
	t := &c.tree
	wants := c.wantsPlace
	c.wantsPlace = wants && (p.kind == placeHost || p.inside || p.kind == placePrep || p.kind == placeObj)
	defer func() { c.wantsPlace = wants }()
	heads := t.at(f, p, nil)
	var got []int32
	for _, h := range heads {
		if h == f.obj && f.taken != none {
			continue // a pronoun for a thing is nobody
		}
		if p.kind == placeAmod && c.onlyPlace(h) {
			continue
		}
		for _, q := range c.partiesAt(h, p.inside, nil) {
			if c.wantsDoer && (p.kind == placeSubj || p.kind == placePrep) && p.inside && c.whereabouts(q) {
				continue
			}
			if !slices.Contains(taken, q) && !slices.Contains(got, q) {
				got = append(got, q)
			}
		}
	}
	return got
}

// whereabouts: the phrase says where something stands or happened, "a car bomb in Lima", "a blast near the palace".
func (c *Coder) whereabouts(q int32) bool {
	switch c.tree.preposition(c.tree.parties[q].Head) {
	case "in", "at", "near", "outside", "inside", "on", "around":
		return true
	}
	return false
}

// onlyPlace: a town or country written before an event noun ("the Manila bombing") says where, not who; an adjective
// ("the Philippine raid"), a group or an initialism ("a U.S. strike") says who.
func (c *Coder) onlyPlace(h int32) bool {
	tok := &c.tree.tokens[h]
	p := c.tree.partyAt[h]
	if p == none || tok.Rel != text.RelCompound || tok.UPOS != text.PROPN {
		return false
	}
	party := &c.tree.parties[p]
	if party.Kind == casus.PartyMetonym || party.Kind == casus.PartyPlace {
		return true
	}
	return party.Kind == casus.PartyName && len(party.Actors) > 0 && party.Actors[0].Sector == "GOV" && party.Actors[0].Role == "" && !initialism(tok.Form)
}

func initialism(s string) bool {
	return len(s) <= 5 && strings.ToUpper(s) == s
}

// enough reports whether the parties that the sense needs were found, and one of them is political.
func (c *Coder) enough(m *match) bool {
	a, r := len(m.actors) > 0, len(m.partners) > 0 || m.bare != nil
	if m.sense.Sym && m.sense.Type == "CONSULT" && !c.given && c.present(m) < 2 && !(m.sense.POS == 'v' && a && c.willNot(m.head)) {
		return false // nobody talks alone, but one may refuse
	}
	switch m.sense.Need {
	case NeedBoth:
		if !a || !r && !(m.sense.Sym && (len(m.actors) > 1 || m.sense.Type == "CONSULT" && m.sense.POS == 'v' && c.willNot(m.head))) {
			return false
		}
	case NeedActor:
		if !a {
			return false
		}
	case NeedRecipient:
		if !r && !m.sense.Sym {
			return false
		}
	default:
		if !a && !r {
			return false
		}
	}
	if m.typ == "CONSULT" && !c.officialTalk(m) {
		return false
	}
	if slices.Contains(m.modes, "censor") && a == (len(m.actors) > 0) && slices.ContainsFunc(m.partners, func(p int32) bool { return c.sectorOf(p) == "JRN" }) && !slices.ContainsFunc(m.actors, func(p int32) bool { return !c.politicalParty(p) }) {
		return true // "two papers were ordered to close"
	}
	for _, p := range m.actors {
		if (c.politicalParty(p) || (m.typ == "PROTEST" || m.typ == "CONCEDE" && c.tree.hasChildLemma(m.head, text.RelObj, "strike")) && c.sectorOf(p) == "EDU" && c.tree.parties[p].Kind == casus.PartyAgent) && !c.private(m, p) {
			return true
		}
	}
	for _, p := range m.partners {
		if c.politicalParty(p) && !c.private(m, p) || c.stateThing(m, p) {
			return true
		}
	}
	return false
}

// stateThing: a base, a ship or a convoy of some state, hit or seized.
func (c *Coder) stateThing(m *match, p int32) bool {
	if m.typ != "ASSAULT" && m.typ != "COERCE" {
		return false
	}
	party := &c.tree.parties[p]
	return party.Kind == casus.PartyAgent && party.Head >= 0 && len(party.Actors) == 1 && party.Actors[0].Sector == "UNK" && len(party.Actors[0].Code) == 3 &&
		stateThings[c.tree.tokens[party.Head].Lemma]
}

var stateThings = words("base convoy vessel ship plane jet drone camp mission unit contingent vehicle")

// present counts who takes part, two members of a group as two.
func (c *Coder) present(m *match) int {
	n := 0
	for _, p := range m.actors {
		n += max(1, len(c.tree.parties[p].Actors))
		if c.tree.tokens[c.tree.parties[p].Head].XPOS == text.TagNNS {
			n++ // "the leaders met"
		}
	}
	return n + len(m.partners)
}

// officialTalk: a meeting has somebody with a part in politics in it, and a visitor is one; words to the press are no talks.
func (c *Coder) officialTalk(m *match) bool {
	public := slices.ContainsFunc(m.actors, c.publicParty)
	if !public && slices.Contains(m.modes, "visit") {
		return false
	}
	public = public || slices.ContainsFunc(m.partners, c.publicParty)
	press := func(p int32) bool { return c.sectorOf(p) == "JRN" }
	return public && !(len(m.partners) > 0 && !slices.ContainsFunc(m.partners, func(p int32) bool { return !press(p) })) &&
		!(m.sense.Sym && len(m.actors) == 2 && slices.ContainsFunc(m.actors, press))
}

// publicParty: somebody beyond private persons, companies, schools and the media.
func (c *Coder) publicParty(p int32) bool {
	party := &c.tree.parties[p]
	if party.Kind == casus.PartyGiven {
		return true
	}
	for i := range party.Actors {
		switch a := &party.Actors[i]; a.Sector {
		case "CVL", "REF", "JRN", "BUS", "MNC", "EDU", "MED", "AGR", "CRM", "LAB":
		default:
			return a.Code != "" || a.Sector != "" && a.Sector != "UNK"
		}
	}
	return false
}

func (c *Coder) sectorOf(p int32) string {
	if a := c.tree.parties[p].Actors; len(a) > 0 {
		return a[0].Sector
	}
	return ""
}

// private: persons of no country who are only somebody's kin, or who only speak or deal: theirs are no acts of politics.
func (c *Coder) private(m *match, p int32) bool {
	party := &c.tree.parties[p]
	if party.Kind == casus.PartyGiven {
		return false
	}
	for i := range party.Actors {
		if a := &party.Actors[i]; a.Sector != "CVL" || a.Code != "" {
			return false
		}
	}
	switch m.typ {
	case "ASSAULT", "COERCE", "PROTEST", "RETREAT", "SANCTION", "MOBILIZE":
		return party.Head >= 0 && kin[c.tree.tokens[party.Head].Lemma] || m.typ == "ASSAULT" && slices.Contains(m.actors, p)
	}
	return true
}

var kin = map[string]bool{"husband": true, "wife": true, "father": true, "mother": true, "son": true, "daughter": true, "brother": true, "sister": true, "boyfriend": true,
	"girlfriend": true, "ex-wife": true, "ex-husband": true, "boss": true, "neighbour": true, "neighbor": true, "uncle": true, "cousin": true, "parent": true, "stepfather": true, "lover": true}

// politicalParty: somebody who makes an interaction political. Companies, athletes and
// people without office do not, among themselves.
func (c *Coder) politicalParty(p int32) bool {
	party := &c.tree.parties[p]
	if party.Kind == casus.PartyGiven {
		return true
	}
	for i := range party.Actors {
		a := &party.Actors[i]
		switch a.Sector {
		case "BUS", "MNC", "JRN", "MED", "EDU", "UNK", "AGR":
			continue
		case "":
			if a.Code == "" {
				continue
			}
		case "CVL":
			if a.Code == "" && party.Kind != casus.PartyAgent {
				continue
			}
		}
		return true
	}
	return false
}

// triggerEnd is the last token of the words that name the act: the head, or the object the entry asks for when it stands near.
func (c *Coder) triggerEnd(s *Sense, f *frame) int32 {
	end := f.head
	for _, k := range s.constraints {
		if k.place.kind != placeObj || isActorConstraint(k) {
			continue
		}
		if f.obj > f.head && f.obj-f.head <= 4 {
			end = f.obj
		}
	}
	if s.Particle != "" && s.POS == 'v' {
		for k := c.tree.first[f.head]; k >= 0; k = c.tree.next[k] {
			if c.tree.tokens[k].LowerForm() == s.Particle && k-f.head <= 2 && k > end {
				end = k
			}
		}
	}
	return end
}
