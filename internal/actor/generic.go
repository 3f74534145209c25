package actor

import (
	"cmp"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// Class is what sort of thing a generic actor is.
type Class uint8

// Classes of generic actors. Instruments, vehicles, buildings and places are among them because texts let them
// act and suffer for those behind them: "a car bomb killed ten", "shells hit a restaurant".
const (
	NoClass       Class = iota
	ClassPerson         // "a woman", "her husband", "who"
	ClassCrowd          // "the crowd", "hundreds", "many of the injured"
	ClassBody           // "the firm", "the team"
	ClassVehicle        // "a bus", "the convoy"
	ClassWeapon         // "a roadside bomb"
	ClassFacility       // "two pubs", "the airport"
	ClassPlace          // "the capital", "the area"
	ClassModifier       // "military" in "a military offensive"
	ClassName           // a name of which nothing is known
)

var classNames = [...]string{"", "person", "crowd", "body", "vehicle", "weapon", "facility", "place", "modifier", "name"}

func (c Class) String() string { return classNames[c] }

// Generic is a place in a text that shows somebody or something acting or acted upon without being a
// political actor by itself. Positions are token indices.
type Generic struct {
	First, Last         int32
	Head                int32
	CoreFirst, CoreLast int32
	Class               Class
	Actor               casus.Actor // code only where the phrase itself names the state
	Rule                string
}

func (c *compiler) genericRow() {
	class := slices.Index(classNames[:], c.get("class"))
	if class <= 0 {
		c.fault("unknown class %q (known: %s)", c.get("class"), strings.Join(classNames[1:], " "))
		return
	}
	c.reg.generics[strings.ToLower(c.get("word"))] = Class(class)
}

// Generics finds the generic actors of the text last resolved: pronouns without an antecedent, common nouns of people and things, numbers
// that count people, unknown names. parties are what Resolve gave; what they name is left out. The result is sorted by First
// and stays valid until the next call.
func (r *Resolver) Generics(parties []casus.Party) []Generic {
	r.taken = zeroed(r.taken, len(r.a.Tokens))
	for i := range parties {
		r.take(&parties[i])
	}
	r.generics = r.generics[:0]
	for s := range r.a.Sentences {
		sent := &r.a.Sentences[s]
		for t := sent.First + sent.Dateline; t < sent.Last; t++ {
			if r.taken[t] == 0 {
				r.generic(t)
			}
		}
	}
	slices.SortStableFunc(r.generics, func(a, b Generic) int { return cmp.Compare(a.First, b.First) })
	return r.generics
}

// take marks the tokens that a party names: its head, and the names and titles in its phrase.
func (r *Resolver) take(p *casus.Party) {
	r.taken[p.Head] = 1
	if p.Kind == casus.PartyGiven {
		return
	}
	for t := p.First; t < p.Last; t++ {
		if r.at[t] != 0 || t >= p.CoreFirst && t < p.CoreLast && r.a.Tokens[t].UPOS == text.PROPN {
			r.taken[t] = 1
		}
	}
}

// generic notes token t if it heads, or as a modifier is, a generic actor.
func (r *Resolver) generic(t int32) {
	tok := &r.a.Tokens[t]
	switch tok.UPOS {
	case text.PRON, text.DET:
		r.genericPronoun(t)
	case text.NOUN:
		r.genericNoun(t)
	case text.ADJ, text.VERB:
		r.genericAdjective(t)
	case text.NUM:
		if r.countsPeople(t) {
			r.addGeneric(t, ClassCrowd, "number")
		}
	case text.PROPN:
		r.genericName(t)
	}
}

// personPronouns stand for people whoever they are.
var personPronouns = map[string]Class{
	"i": ClassPerson, "me": ClassPerson, "my": ClassPerson, "mine": ClassPerson, "myself": ClassPerson,
	"you": ClassPerson, "your": ClassPerson, "yours": ClassPerson, "yourself": ClassPerson,
	"he": ClassPerson, "him": ClassPerson, "his": ClassPerson, "himself": ClassPerson,
	"she": ClassPerson, "her": ClassPerson, "hers": ClassPerson, "herself": ClassPerson,
	"we": ClassCrowd, "us": ClassCrowd, "our": ClassCrowd, "ours": ClassCrowd, "ourselves": ClassCrowd,
	"they": ClassCrowd, "them": ClassCrowd, "their": ClassCrowd, "theirs": ClassCrowd, "themselves": ClassCrowd,
	"who": ClassPerson, "whom": ClassPerson, "whose": ClassPerson, "whoever": ClassPerson,
	"someone": ClassPerson, "somebody": ClassPerson, "anyone": ClassPerson, "anybody": ClassPerson,
	"everyone": ClassCrowd, "everybody": ClassCrowd, "nobody": ClassPerson, "none": ClassCrowd, "others": ClassCrowd,
}

// crowdWords are words of quantity that without a noun mean people where people act.
var crowdWords = words("many some several most both few all those others hundred thousand dozen score million ten")

// genericPronoun takes "he", "who", "many of the injured".
func (r *Resolver) genericPronoun(t int32) {
	low := r.a.Tokens[t].LowerForm()
	if c := personPronouns[low]; c != NoClass {
		r.addGeneric(t, c, "pronoun")
		return
	}
	if crowdWords[low] && r.participates(t) && (r.of(t) == ClassPerson || r.of(t) == ClassCrowd || r.childBy(t, text.RelAclRelcl) >= 0) {
		r.addGeneric(t, ClassCrowd, "quantity")
	}
}

// of is the class of the noun that an "of" below a word of quantity brings in.
func (r *Resolver) of(t int32) Class {
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		if r.a.Tokens[c].Rel == text.RelNmod && c > t {
			return r.classOf(c)
		}
	}
	return NoClass
}

// classOf is the class of a noun by the registry of agents, the table or its form.
func (r *Resolver) classOf(t int32) Class {
	if i := r.at[t]; i != 0 {
		switch m := &r.matches[i-1]; {
		case m.kind == matchAgent:
			return [...]Class{agentPerson: ClassPerson, agentBody: ClassBody, agentCrowd: ClassCrowd, agentCountry: ClassPlace}[r.reg.agents[m.agent].kind]
		case m.kind == matchName && m.use == asPeople:
			return ClassCrowd
		}
	}
	tok := &r.a.Tokens[t]
	if c := r.reg.generics[strings.ToLower(tok.Lemma)]; c != NoClass {
		return c
	}
	if personForm(strings.ToLower(tok.Lemma)) {
		return ClassPerson
	}
	return NoClass
}

// personForm reports whether a noun means a person by its ending.
func personForm(noun string) bool {
	if len(noun) < 6 || noPerson[noun] {
		return false
	}
	for _, end := range [...]string{"ist", "man", "woman", "person", "ologist", "ician", "eer", "goer"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}

// noPerson are nouns that only look like persons.
var noPerson = words("career checklist playlist blacklist wishlist whitelist shortlist mailinglist backlist talisman caiman pioneer-level waist twist assist consist")

// genericNoun takes nouns of the table, those that "who" takes up, and numerals used as nouns.
func (r *Resolver) genericNoun(t int32) {
	tok := &r.a.Tokens[t]
	c, rule := r.classOf(t), "noun"
	switch {
	case c != NoClass:
	case r.takenUpByWho(t):
		c, rule = ClassPerson, "who"
	case crowdWords[strings.ToLower(tok.Lemma)] && r.participates(t) && (r.of(t) == ClassPerson || r.of(t) == ClassCrowd || r.countsPeople(t)):
		c, rule = ClassCrowd, "quantity"
	default:
		return
	}
	if tok.Rel == text.RelCompound || tok.Rel == text.RelAmod {
		// "A bomb attack" has its weapon, "a restaurant owner" no restaurant.
		if c == ClassPerson || c == ClassCrowd || c == ClassWeapon || c == ClassBody {
			r.addModifier(t, c)
		}
		return
	}
	if c == ClassModifier {
		c = ClassBody
	}
	r.addGeneric(t, c, rule)
}

// takenUpByWho reports whether a relative clause makes the noun a person.
func (r *Resolver) takenUpByWho(t int32) bool {
	v := r.childBy(t, text.RelAclRelcl)
	if v < 0 {
		return false
	}
	for c := r.children.of(v); c >= 0; c = r.children.sibling(c) {
		if low := r.a.Tokens[c].LowerForm(); low == "who" || low == "whom" {
			return true
		}
	}
	return false
}

// genericAdjective takes adjectives used as nouns ("the injured") and those that name who acts ("a military offensive").
func (r *Resolver) genericAdjective(t int32) {
	tok := &r.a.Tokens[t]
	c := r.reg.generics[tok.LowerForm()]
	switch {
	case tok.Rel == text.RelAmod || tok.Rel == text.RelCompound:
		if c == ClassModifier || c == ClassBody && tok.UPOS == text.ADJ || c == ClassPerson && tok.UPOS == text.ADJ && r.agentWord(t) {
			r.addModifier(t, ClassModifier)
		}
	case c == ClassPerson && (r.participates(t) || tok.Rel == text.RelNmod) && r.childBy(t, text.RelDet) >= 0:
		r.addGeneric(t, ClassCrowd, "adjective")
	case tok.UPOS == text.ADJ && crowdWords[tok.LowerForm()] && r.participates(t) && (r.of(t) == ClassPerson || r.of(t) == ClassCrowd):
		r.addGeneric(t, ClassCrowd, "quantity")
	}
}

// agentWord reports whether the word is a noun for those who act, whatever it is here.
func (r *Resolver) agentWord(t int32) bool {
	i := r.at[t]
	return i != 0 && r.matches[i-1].kind == matchAgent
}

// harm are verbs whose objects are living beings, and numbers of them where only a number stands.
var harm = words("kill injure wound hurt arrest detain displace evacuate rescue hospitalize hospitalise slay massacre behead execute imprison jail abduct kidnap infect trap flee die drown perish leave")

// countsPeople reports whether a bare number means so many people: "killed 264".
func (r *Resolver) countsPeople(t int32) bool {
	tok := &r.a.Tokens[t]
	if tok.Head < 0 || !harm[r.a.Tokens[tok.Head].Lemma] || r.childBy(t, text.RelNmod) >= 0 && r.of(t) == NoClass {
		return false
	}
	switch tok.Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelObj:
		return true
	}
	return false
}

// participates reports whether t stands where those who act and suffer stand.
func (r *Resolver) participates(t int32) bool {
	switch r.a.Tokens[t].Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelNsubjOuter, text.RelObj, text.RelIobj, text.RelObl, text.RelOblAgent, text.RelRoot:
		return true
	case text.RelConj:
		if h := r.a.Tokens[t].Head; h >= 0 && h < t && r.a.Tokens[h].Rel != text.RelConj {
			return r.participates(h)
		}
	}
	return false
}

// genericName takes the run of proper nouns that begins at t.
func (r *Resolver) genericName(t int32) {
	sent := &r.a.Sentences[r.a.Tokens[t].Sentence]
	end := t + 1
	for end < sent.Last && r.taken[end] == 0 && r.a.Tokens[end].UPOS == text.PROPN {
		end++
	}
	for k := t; k < end; k++ {
		r.taken[k] = 1
	}
	first := t
	for first < end && (calendar[r.a.Tokens[first].Form] || isHonorific(r.a.Tokens[first].Form)) {
		first++
	}
	if form := r.a.Tokens[min(first, end-1)].Form; first == end || len(form) < 2 || !startsUpper(form) && !r.caseless {
		return
	}
	c := ClassName
	if e := r.entityAt(first); e != nil {
		switch e.Type {
		case text.EntityPerson:
			c = ClassPerson
		case text.EntityOrganisation:
			c = ClassBody
		case text.EntityPlace:
			c = ClassPlace
		}
	}
	r.generics = append(r.generics, Generic{First: first, Last: end, Head: r.headOf(first, end), CoreFirst: first, CoreLast: end,
		Class: c, Actor: casus.Actor{Name: r.a.Phrase(first, end)}, Rule: "name"})
}

// addModifier notes a single token.
func (r *Resolver) addModifier(t int32, c Class) {
	r.generics = append(r.generics, Generic{First: t, Last: t + 1, Head: t, CoreFirst: t, CoreLast: t + 1, Class: c, Rule: "modifier"})
}

// addGeneric notes the phrase that t heads, and the state that it names.
func (r *Resolver) addGeneric(t int32, c Class, rule string) {
	ph := r.phrases[t]
	g := Generic{First: ph.first, Last: ph.last, Head: t, CoreFirst: ph.coreFirst, CoreLast: ph.coreLast, Class: c, Rule: rule}
	if c == ClassPerson || c == ClassCrowd {
		g.Actor.Sector, g.Actor.Sectors = "CVL", civilians
	}
	if rule != "pronoun" {
		r.fuel = maxFuel
		if o, ok := r.ownerOf(&match{first: t, last: t + 1, head: t, entry: none, agent: none, title: none, kind: matchEntity}, 2); ok && o.nation && o.why == "phrase" {
			g.Actor.Code = o.code
		}
	}
	r.generics = append(r.generics, g)
}
