package actor

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// ref is who a place in the text means, with what pronouns need to agree with it.
type ref struct {
	actors  []casus.Actor
	conf    float32
	kind    casus.PartyKind
	agent   int32 // the noun used, none for names
	entry   int32 // of the registry, none
	titled  int32 // the noun that stood as a title before the name, plus one; 0 for none
	number  number
	gender  byte // 'm', 'f', 'n' for things and bodies, 0 unknown human
	state   bool // a state as such
	group   string
	code    string // of the first actor
	sectors []string
}

type number uint8

const (
	anyNumber number = iota
	singular
	pluralNumber
)

// place resolves match i and offers it as a party.
func (r *Resolver) place(i int32) {
	m := &r.matches[i]
	if m.merged {
		return
	}
	r.fuel = maxFuel
	rf := r.compose(i, 0)
	if m.proper || m.kind == matchEntity {
		r.introduceAcronym(m, rf)
	}
	if r.isApposition(m) {
		return
	}
	if len(rf.actors) == 0 && rf.kind != casus.PartyPlace {
		return
	}
	p := r.partyOf(m, rf)
	r.parties = append(r.parties, p)
	r.remember(m.head, rf, p)
	r.coordinate(m, rf)
	if m.kind == matchName && rf.code != "" && len(rf.code) == 3 && (rf.state || rf.kind == casus.PartyPlace) {
		switch r.preposition(p.Head) {
		case "in", "at", "near", "outside", "across", "inside", "throughout":
			r.scene = scene{rf.code, r.sent}
		}
	}
}

// introduceAcronym notes the short name in "the Movement for Renewal (MR)", so that the text may come back to it.
func (r *Resolver) introduceAcronym(m *match, rf *ref) {
	s := &r.a.Sentences[r.a.Tokens[m.first].Sentence]
	for k := m.head + 1; k+2 < s.Last && k < m.head+14; k++ {
		if r.a.Tokens[k].Form != "(" || r.a.Tokens[k+2].Form != ")" {
			continue
		}
		short := &r.a.Tokens[k+1]
		if n := len(short.Form); n < 2 || n > 8 || short.Form[1] < 'A' || short.Form[1] > 'Z' || !startsUpper(short.Form) {
			return
		}
		if len(rf.actors) == 0 || r.initial(r.phrases[m.head].coreFirst) != short.Form[0] && r.initial(m.first) != short.Form[0] {
			return
		}
		alias := known{r.keyOf(short.Form), *rf}
		alias.ref.kind, alias.ref.conf = casus.PartyName, min(rf.conf, 0.8)
		r.people = append(r.people, alias)
		return
	}
}

// initial is the first letter of the phrase that begins at token t, its article aside.
func (r *Resolver) initial(t int32) byte {
	if r.a.Tokens[t].UPOS == text.DET && int(t)+1 < len(r.a.Tokens) {
		t++
	}
	return r.a.Tokens[t].Form[0]
}

// isApposition reports whether the match only describes another before it.
func (r *Resolver) isApposition(m *match) bool {
	tok := &r.a.Tokens[m.head]
	if tok.Rel != text.RelAppos || tok.Head < 0 || r.at[tok.Head] == 0 {
		return false
	}
	h := &r.matches[r.at[tok.Head]-1]
	return h.head == tok.Head && !h.merged && r.isHuman(h) == r.isHuman(m) && !r.isPlace(h)
}

func (r *Resolver) isHuman(m *match) bool {
	if m.kind == matchAgent {
		return r.reg.agents[m.agent].kind == agentPerson
	}
	return r.isPersonName(m)
}

func (r *Resolver) isPlace(m *match) bool {
	return m.kind == matchName && (r.reg.entries[m.entry].kind == Place || r.reg.entries[m.entry].kind == State) || m.kind == matchEntity && m.entity == text.EntityPlace
}

// partyOf is the party of a match and what it means.
func (r *Resolver) partyOf(m *match, rf *ref) casus.Party {
	head, first, last := m.head, m.first, m.last
	if m.title != none {
		t := &r.matches[m.title]
		first = t.first
		// Where the tree parts title and name, the one that is somebody's argument heads both.
		if h := r.a.Tokens[head].Head; h >= first && h < last || !r.acts(head) {
			head = r.headOf(first, last)
		}
	}
	if first > 0 && isHonorific(r.a.Tokens[first-1].Form) && r.a.Tokens[first-1].Sentence == r.a.Tokens[first].Sentence {
		first--
	}
	if rf.kind == casus.PartyAgent || rf.kind == casus.PartyName || rf.kind == casus.PartyGroup {
		head = r.counted(head)
	}
	ph := r.phrases[head]
	if rf.kind == casus.PartyAdjective || rf.kind == casus.PartyPlace && m.kind == matchName {
		ph = extent{first: first, last: last, coreFirst: first, coreLast: last}
	}
	p := casus.Party{
		First: min(ph.first, first), Last: max(ph.last, last), Head: head,
		CoreFirst: min(ph.coreFirst, first), CoreLast: max(ph.coreLast, last),
		Kind: rf.kind, Within: -1, Confidence: rf.conf,
	}
	if from := r.hyphenBefore(p.CoreFirst); from < p.CoreFirst && rf.kind != casus.PartyAdjective {
		p.First, p.CoreFirst = min(p.First, from), from
	}
	if from := r.possessorBefore(p.CoreFirst, m); from < p.CoreFirst {
		p.First, p.CoreFirst = min(p.First, from), from
	}
	if from := r.adjectiveOf(p.CoreFirst, m, rf); from < p.CoreFirst {
		p.First, p.CoreFirst = min(p.First, from), from
	}
	if m.kind == matchAgent && (m.allied || r.reg.agents[m.agent].allied) {
		from, _ := r.alliedFrom(m)
		if from > 0 && r.a.Tokens[from-1].UPOS == text.DET && r.a.Tokens[from-1].Sentence == r.a.Tokens[from].Sentence {
			from--
		}
		p.First, p.CoreFirst = min(p.First, from), min(p.CoreFirst, from)
	}
	if len(rf.actors) > 1 && rf.kind == casus.PartyAgent {
		for from := r.listedBefore(p.CoreFirst, rf); from < p.CoreFirst; from = r.listedBefore(p.CoreFirst, rf) {
			p.First, p.CoreFirst = min(p.First, from), from
		}
	}
	p.Actors = r.slab(rf.actors...)
	return p
}

// listedBefore is where the name of another of the states that the phrase speaks of begins, when it stands before token t with "and" or a
// comma between: "Nigerian and British armed forces"; t if there is none.
func (r *Resolver) listedBefore(t int32, rf *ref) int32 {
	k := t - 2
	if k < 0 || r.a.Tokens[k].Sentence != r.a.Tokens[t].Sentence || r.a.Tokens[t-1].UPOS != text.CCONJ && r.a.Tokens[t-1].Form != "," {
		return t
	}
	i := r.at[k]
	if i == 0 || r.matches[i-1].kind != matchName || r.matches[i-1].last != k+1 {
		return t
	}
	f, _ := r.reg.entries[r.matches[i-1].entry].factOn(r.date)
	if f == nil || f.code == "" || !slices.ContainsFunc(rf.actors, func(a casus.Actor) bool { return a.Code == f.code }) {
		return t
	}
	return r.matches[i-1].first
}

// adjectiveOf is where the state's adjective right before token t begins that the noun has its state from but the tree
// hangs elsewhere ("crossed the border and Nigerian troops left"), t if there is none.
func (r *Resolver) adjectiveOf(t int32, m *match, rf *ref) int32 {
	if m.kind != matchAgent || t != m.first || t == 0 || r.at[t-1] == 0 || r.a.Tokens[t-1].Sentence != r.a.Tokens[t].Sentence {
		return t
	}
	o := &r.matches[r.at[t-1]-1]
	if o.kind != matchName || o.use != asAdjective || o.state != 2 && r.a.Tokens[o.head].UPOS != text.ADJ || o.ref.code != rf.code {
		return t
	}
	return o.first
}

// counted is the word that counts the phrase of t ("dozens of soldiers", "one of the rebels"): it
// stands in the clause for what it counts.
func (r *Resolver) counted(t int32) int32 {
	for steps := 0; steps < 3; steps++ {
		tok := &r.a.Tokens[t]
		if tok.Rel != text.RelNmod || tok.Head < 0 || tok.Head >= t || r.at[tok.Head] != 0 || r.preposition(t) != "of" {
			return t
		}
		h := &r.a.Tokens[tok.Head]
		if h.UPOS != text.NUM && h.UPOS != text.DET && h.UPOS != text.PRON && !quantities[h.Lemma] {
			return t
		}
		t = tok.Head
	}
	return t
}

var quantities = words("score dozen hundred thousand million number majority minority handful lot couple pair half third quarter rest most some many several all one two three ten few wave column crowd swarm bunch throng plenty")

// possessorBefore is where "the country's" right before token t begins, t if there is no such thing.
func (r *Resolver) possessorBefore(t int32, m *match) int32 {
	if m.kind != matchAgent || t < 2 || r.a.Tokens[t-1].XPOS != text.TagPOS || r.at[t-2] == 0 || r.a.Tokens[t-2].Sentence != r.a.Tokens[t].Sentence {
		return t
	}
	o := &r.matches[r.at[t-2]-1]
	return min(o.first, r.phrases[o.head].coreFirst)
}

// hyphenBefore is where "Russian-led" right before token t begins, t if there is no such thing.
func (r *Resolver) hyphenBefore(t int32) int32 {
	if t < 3 || !joins(r.a.Tokens[t-2].Form) || hyphenWords[r.a.Tokens[t-1].LowerForm()] == 0 || r.a.Tokens[t-3].Sentence != r.a.Tokens[t].Sentence {
		return t
	}
	from := t - 3
	if i := r.at[from]; i != 0 {
		from = r.matches[i-1].first
	}
	return from
}

// maxDepth bounds how deep a phrase is looked into, maxFuel how many words are looked at for one match;
// no sentence that people write comes near either.
const (
	maxDepth = 8
	maxFuel  = 400
)

// compose works out who match i means; the result is kept.
func (r *Resolver) compose(i int32, depth int) *ref {
	m := &r.matches[i]
	if m.state != 0 {
		return &m.ref
	}
	m.state = 1
	var rf ref
	switch m.kind {
	case matchName:
		rf = r.composeName(m, depth)
	case matchAgent:
		rf = r.composeAgent(m, depth)
	default:
		rf = r.composeUnknown(m, depth)
	}
	if len(rf.actors) > 0 {
		rf.code, rf.sectors = rf.actors[0].Code, rf.actors[0].Sectors
	}
	m = &r.matches[i]
	m.ref, m.state = rf, 2
	return &m.ref
}

func (r *Resolver) entryActor(entry int32) casus.Actor {
	e := &r.reg.entries[entry]
	a := r.reg.as(e, r.date)
	if r.Explain {
		if f, _ := e.factOn(r.date); f != nil {
			a.Why = r.reg.why(f.where)
		}
	}
	return a
}

func (r *Resolver) explain(a *casus.Actor, why string) {
	if r.Explain && !strings.HasSuffix(a.Why, why) {
		if a.Why != "" {
			a.Why += ", "
		}
		a.Why += why
	}
}

// composeName is for entries of the registry.
func (r *Resolver) composeName(m *match, depth int) ref {
	e := &r.reg.entries[m.entry]
	a := r.entryActor(m.entry)
	rf := ref{conf: 0.95, agent: none, entry: m.entry, number: singular}
	tok := &r.a.Tokens[m.head]
	modifies := isModifier(tok.Rel)
	switch e.kind {
	case Person:
		rf.gender = e.gender
		if m.title != none {
			r.titleRole(&a, m, depth)
			rf.titled = r.matches[m.title].agent + 1
		}
	case State, People:
		if m.title != none {
			r.matches[m.title].state = 2
		}
		rf = r.composeNation(m, e, rf, modifies)
		if rf.kind == casus.PartyAgent {
			if e.kind == State {
				a.Sector, a.Sectors, a.Role = "CVL", civilians, ""
			} else if a.Code == "" {
				r.guessState(m, &civilianAgent, &a, &rf)
			}
		}
	case Organisation:
		rf.gender, rf.group = 'n', e.group
		switch {
		case reports(a.Sectors):
			rf.conf = 0.6
		case m.use == asOrgSeat:
			rf.kind, rf.conf = casus.PartyMetonym, 0.75
		case modifies:
			rf.kind, rf.conf = casus.PartyAdjective, 0.85
		}
		if o, ok := r.namesake(m, e, a.Code, depth); ok {
			rf.entry, rf.conf = none, 0.75
			a = casus.Actor{Code: o.code, Sector: a.Sector, Sectors: a.Sectors}
			r.explain(&a, "phrase")
		}
		if a.Code == "" && len(e.members) > 1 {
			rf.actors = r.membersOf(e)
			rf.kind, rf.number, rf.state = casus.PartyGroup, pluralNumber, true
			return rf
		}
	case Place:
		rf.kind, rf.conf = casus.PartyPlace, 0.8
		if modifies {
			rf.kind = casus.PartyPlace
		}
	}
	if n := int32(len(r.a.Tokens)); m.last+1 < n && joins(r.a.Tokens[m.last].Form) && hyphenWords[r.a.Tokens[m.last+1].LowerForm()] != 0 && rf.kind == casus.PartyName {
		rf.kind = casus.PartyAdjective // "al-Qaeda-linked"
	}
	if m.use == asShort || m.use == asDoubtful {
		rf.conf -= 0.1
	}
	rf.actors = r.slab(a)
	return rf
}

// bodiesOfStates are the kinds of organisation that more than one state has by the same name.
var bodiesOfStates = words("military police party agency parliament court office ministry")

// namesake is the state that the phrase gives a body whose name another state's body has too: "the Labour Party of Norway".
func (r *Resolver) namesake(m *match, e *entry, code string, depth int) (owner, bool) {
	if len(code) != 3 || !bodiesOfStates[e.group] {
		return owner{}, false
	}
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		if c < m.last || r.a.Tokens[c].Rel != text.RelNmod || r.preposition(c) != "of" {
			continue
		}
		if o, ok := r.ownerAt(c, depth+1); ok && o.nation && len(o.code) == 3 && o.code != code {
			return o, true
		}
	}
	if m.use == asDoubtful && depth < maxDepth-2 {
		if sender, _ := r.sentBy(m.head); len(sender) == 3 && sender != code {
			return owner{code: sender}, true // "Mexico promised to send National Guard members"
		}
	}
	return owner{}, false
}

// namedBody reads "the Wagner group": a noun that only says what kind of thing the name before it is.
func (r *Resolver) namedBody(m *match, ag *agent, rf ref) (ref, bool) {
	if ag.kind != agentBody || m.first == 0 || r.at[m.first-1] == 0 || rf.number == pluralNumber {
		return rf, false
	}
	o := &r.matches[r.at[m.first-1]-1]
	if o.kind != matchName || o.last != m.first || r.a.Tokens[o.first].Sentence != r.a.Tokens[m.first].Sentence {
		return rf, false
	}
	e := &r.reg.entries[o.entry]
	if e.kind != Organisation || !slices.Contains(ag.refers, e.group) {
		return rf, false
	}
	a := r.entryActor(o.entry)
	rf.actors, rf.conf, rf.kind, rf.entry, rf.group, rf.agent = r.slab(a), 0.95, casus.PartyName, o.entry, e.group, none
	return rf, true
}

// membersOf are the states of a group on the date.
func (r *Resolver) membersOf(e *entry) []casus.Actor {
	start := len(r.actors)
	for _, m := range e.members {
		if m.holds(r.date) {
			r.actors = append(r.actors, casus.Actor{Code: m.code, Sector: "GOV", Sectors: governments, ID: m.code, Name: r.reg.StateName(m.code)})
		}
	}
	return r.actors[start:len(r.actors):len(r.actors)]
}

// civilianAgent stands for a people without a state of its own.
var civilianAgent = agent{sectors: civilians, kind: agentCrowd}

var civilians = []string{"CVL"}

// isModifier reports whether a word by this relation only qualifies its head.
func isModifier(rel text.Rel) bool {
	return rel == text.RelAmod || rel == text.RelCompound || rel == text.RelNmodDesc
}

// composeNation tells a state's name from its adjective, its people, its capital.
func (r *Resolver) composeNation(m *match, e *entry, rf ref, modifies bool) ref {
	tok := &r.a.Tokens[m.head]
	rf.state, rf.gender = e.kind == State, 'n'
	switch m.use {
	case asCapital, asSeat:
		rf.kind, rf.conf = r.metonym(m)
	case asPeople, asAdjective:
		switch {
		case modifies || tok.UPOS == text.ADJ && !r.nounLike(m.head) || m.use == asAdjective && r.beforeNoun(m.last):
			rf.kind, rf.conf = casus.PartyAdjective, 0.8
		default:
			rf.kind, rf.conf, rf.state, rf.gender = casus.PartyAgent, 0.85, false, 0
			if plural(tok) || m.use == asPeople {
				rf.number = pluralNumber
			}
		}
	default:
		if r.inDateline(m.first) {
			rf.kind, rf.conf = casus.PartyPlace, 0.9
		} else if modifies || r.acronym(m) && m.last < int32(len(r.a.Tokens)) && r.a.Tokens[m.last].UPOS == text.CCONJ && r.beforeNoun(m.last) {
			rf.kind, rf.conf = casus.PartyAdjective, 0.85
		}
	}
	return rf
}

// acronym reports whether a match is one word in capitals ("U.S."), which serves as an adjective too.
func (r *Resolver) acronym(m *match) bool {
	f := r.a.Tokens[m.first].Form
	return m.last == m.first+1 && len(f) > 1 && len(f) < 7 && f[1] < 'a'
}

// beforeNoun reports whether an agent noun begins at token t, past "and" and other adjectives of states.
func (r *Resolver) beforeNoun(t int32) bool {
	for n := int32(len(r.a.Tokens)); t < n; t++ {
		if i := r.at[t]; i != 0 {
			o := &r.matches[i-1]
			if o.kind == matchAgent {
				return o.first == t
			}
			if o.kind != matchName || o.use != asAdjective {
				return false
			}
			continue
		}
		if r.a.Tokens[t].UPOS != text.CCONJ {
			return false
		}
	}
	return false
}

// metonym tells a capital that acts from one that is only a place.
func (r *Resolver) metonym(m *match) (casus.PartyKind, float32) {
	if r.inDateline(m.first) {
		return casus.PartyPlace, 0.9
	}
	head := m.head
	tok := &r.a.Tokens[head]
	for tok.Rel == text.RelConj && tok.Head >= 0 && tok.Head < head {
		if o := r.at[tok.Head]; o != 0 && r.matches[o-1].kind == matchName && r.matches[o-1].use != asCapital && r.preposition(tok.Head) == "" {
			return casus.PartyMetonym, 0.85
		}
		head = tok.Head
		tok = &r.a.Tokens[head]
	}
	switch prep := r.preposition(head); prep {
	case "in", "at", "near", "outside", "around", "inside", "into", "across", "through", "throughout", "within", "via", "off", "toward", "towards", "above", "over", "onto":
		if prep == "over" {
			break
		}
		if tok.Head >= 0 && missions[r.a.Tokens[tok.Head].Lemma] || m.first > 1 && r.a.Tokens[m.first-1].UPOS == text.ADP && missions[r.a.Tokens[m.first-2].Lemma] {
			return casus.PartyMetonym, 0.7 // an embassy in Damascus is one to Syria
		}
		return casus.PartyPlace, 0.85
	case "from", "to", "for":
		if tok.Head >= 0 && r.travels(tok.Head) {
			return casus.PartyPlace, 0.75
		}
	}
	switch tok.Rel {
	case text.RelNsubj, text.RelOblAgent, text.RelNmodPoss, text.RelNsubjOuter:
		return casus.PartyMetonym, 0.9
	case text.RelObj:
		if tok.Head >= 0 && hitsPlaces[r.a.Tokens[tok.Head].Lemma] {
			return casus.PartyPlace, 0.7
		}
		return casus.PartyMetonym, 0.8
	case text.RelNsubjPass:
		if tok.Head >= 0 && hitsPlaces[r.a.Tokens[tok.Head].Lemma] {
			return casus.PartyPlace, 0.7
		}
		return casus.PartyMetonym, 0.85
	case text.RelCompound, text.RelAmod:
		if h := tok.Head; h >= 0 && signedThere[r.a.Tokens[h].LowerForm()] {
			return casus.PartyPlace, 0.8
		}
		return casus.PartyAdjective, 0.7
	case text.RelAppos, text.RelNmodUnmarked:
		return casus.PartyPlace, 0.6
	}
	return casus.PartyMetonym, 0.75
}

// signedThere are what is called after the town where it was held or signed: "the Minsk agreements".
var signedThere = words("agreement agreements accord accords convention conventions protocol protocols declaration treaty process conference summit round communiqué club")

// travels reports whether t is a word of going or of being somewhere, so that a city beside it is a place.
func (r *Resolver) travels(t int32) bool { return travelWords[r.a.Tokens[t].Lemma] }

var travelWords = words("travel go fly arrive return come leave depart head move drive flee escape visit trip journey flight tour transfer transport bring bus train road airport route mile kilometre kilometer km march rush deport extradite evacuate relocate sail walk land bind way headquarter report escort smuggle")

// missions are what one state keeps in the capital of another.
var missions = words("embassy consulate ambassador mission envoy legation diplomat attaché attache consul diplomacy")

var hitsPlaces = words("hit strike bomb bombard shell capture seize visit leave reach enter attack besiege storm take retake recapture rock shake destroy evacuate tour flood encircle surround occupy overrun raid blanket target pound")

func words(s string) map[string]bool {
	m := make(map[string]bool)
	for len(s) > 0 {
		i := 0
		for i < len(s) && s[i] != ' ' {
			i++
		}
		m[s[:i]] = true
		s = s[min(i+1, len(s)):]
	}
	return m
}

// titleRole lets a title decide where the registry is silent on the date.
func (r *Resolver) titleRole(a *casus.Actor, m *match, depth int) {
	t := r.compose(m.title, depth+1)
	if len(t.actors) == 0 {
		return
	}
	o := &t.actors[0]
	if a.Role == "" && o.Role != "" {
		a.Role = o.Role
	}
	if a.Sector == "ELI" && !r.isFormer(m.title) && (o.Code == "" || o.Code == a.Code || r.held(m.entry, o.Role)) {
		// The text gives an office that the registry does not know of (yet).
		a.Sector, a.Sectors, a.Role = o.Sector, o.Sectors, o.Role
		r.explain(a, "title")
	}
	if r.isFormer(m.title) {
		a.Sector, a.Sectors = "ELI", exSectors
		r.explain(a, "former")
	}
	if a.Code == "" {
		a.Code = o.Code
	}
}

// held reports whether the entry has that role at some time.
func (r *Resolver) held(entry int32, role string) bool {
	for i := range r.reg.entries[entry].facts {
		for _, one := range strings.Split(r.reg.entries[entry].facts[i].role, "|") {
			if one == role && role != "" {
				return true
			}
		}
	}
	return false
}

// isFormer reports whether the noun of match i is said of the past ("former president", "ex-minister").
func (r *Resolver) isFormer(i int32) bool {
	m := &r.matches[i]
	if m.agent != none && len(r.reg.agents[m.agent].sectors) > 0 && r.reg.agents[m.agent].sectors[0] == "ELI" {
		return true
	}
	for t := m.first - 1; t >= 0 && t >= m.first-4; t-- {
		tok := &r.a.Tokens[t]
		if tok.Sentence != r.a.Tokens[m.first].Sentence {
			return false
		}
		switch tok.LowerForm() {
		case "former", "ex", "ousted", "deposed", "onetime", "erstwhile", "late", "exiled", "toppled":
			return true
		}
		if tok.UPOS != text.ADJ && tok.UPOS != text.PROPN && tok.UPOS != text.NOUN && tok.UPOS != text.PUNCT && tok.UPOS != text.X {
			return false
		}
	}
	return false
}

// gathered is the noun for persons that a noun of no sector of its own counts: "a group of hackers".
func (r *Resolver) gathered(m *match, ag *agent) *agent {
	if len(ag.sectors) == 0 || ag.sectors[0] != "UNK" || !gathers[ag.lemma] {
		return nil
	}
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		i := r.at[c]
		if c < m.head || r.a.Tokens[c].Rel != text.RelNmod || i == 0 || r.preposition(c) != "of" || r.matches[i-1].kind != matchAgent || !plural(&r.a.Tokens[c]) {
			continue
		}
		if of := &r.reg.agents[r.matches[i-1].agent]; of.kind != agentBody && of.kind != agentCountry && of.sectors[0] != "UNK" {
			return of
		}
	}
	return nil
}

// gathers are nouns for several persons together.
var gathers = words("group team band crowd handful convoy party gathering circle")

// composeAgent is for common nouns: the sector from the noun, the state from what stands around it.
func (r *Resolver) composeAgent(m *match, depth int) ref {
	ag := &r.reg.agents[m.agent]
	a := casus.Actor{Sectors: ag.sectors, Role: ag.role}
	if r.Explain {
		a.Why = r.reg.why(ag.where)
	}
	weak := ag.weak
	if of := r.gathered(m, ag); of != nil {
		a.Sectors, a.Role, weak = of.sectors, of.role, of.weak // "a group of miners" is miners
	}
	rf := ref{conf: 0.9, kind: casus.PartyAgent, agent: m.agent, entry: none, number: singular, gender: 'n'}
	if ag.kind == agentPerson {
		rf.gender = 0
	}
	if tok := &r.a.Tokens[m.last-1]; ag.kind == agentCrowd || (plural(tok) || plural(&r.a.Tokens[m.head])) && !strings.HasSuffix(ag.lemma, tok.LowerForm()) {
		rf.number = pluralNumber // whatever the tag says, "neighbour" is one
	}
	if m.proper {
		a.Name = r.a.Phrase(r.phrases[m.head].coreFirst, r.phrases[m.head].coreLast)
	}
	if ag.kind == agentCountry || refersToGroup(ag) {
		if out, ok := r.country(m, ag, rf); ok {
			return out
		}
	}
	if out, ok := r.namedBody(m, ag, rf); ok {
		return out
	}
	own, found := r.ownerOf(m, depth)
	if !found || own.code == "" {
		if o, ok := r.sharedOwner(m, depth); ok {
			own, found = o, true
		}
	}
	if ag.allied || m.allied {
		if out, ok := r.composeAllied(m, ag, a, rf, &own, depth); ok {
			return out
		}
	}
	var others []casus.Actor
	switch {
	case found:
		a.Code = own.code
		r.inherit(&a, ag, &own)
		if own.id != "" && fights(own.group) && rebels(a.Sectors) && (ag.kind != agentPerson || rf.number == pluralNumber) {
			a.ID, a.Name = own.id, own.name // "Hezbollah fighters" are Hezbollah
		}
		r.explain(&a, own.why)
		rf.conf = own.conf
		others = r.otherOwners(&own, depth)
		switch {
		case own.code == "" && own.guess != "":
			a.Code, rf.conf = own.guess, 0.66
		case own.code == "":
			r.guessState(m, ag, &a, &rf)
		}
	case a.Sectors[0] == "GOV" && r.ofManyStates(m):
		rf.conf = 0.5
	default:
		if ante := r.sameBefore(m, ag); ante != nil && !m.proper {
			a = ante.actors[0]
			r.explain(&a, "named before")
			rf.conf, rf.entry = 0.75, ante.entry
			others = ante.actors[1:]
		} else {
			r.guessState(m, ag, &a, &rf)
		}
	}
	if r.isFormer2(m) && ag.kind == agentPerson {
		a.Sectors = exSectors
	}
	if ag.sectors[0] == "UNK" && crafts[ag.lemma] && r.armed(m) {
		a.Sectors = military
	}
	if ag.office && rf.number == singular && a.ID == "" && a.Code != "" && !r.isFormer2(m) && !r.indefinite(m.head) {
		r.nameHolder(&a, ag)
	}
	if juntas(ag) && found && len(a.Code) == 3 {
		r.junta = a.Code
	}
	r.nameFromApposition(m, ag, &a)
	if len(a.Sectors) > 0 {
		a.Sector = a.Sectors[0]
	}
	if weak {
		rf.conf *= 0.6
	}
	if len(others) == 0 {
		rf.actors = r.slab(a)
		return rf
	}
	n := len(r.actors)
	r.actors = append(r.actors, a)
	for _, o := range others {
		if o.Code != "" && !slices.ContainsFunc(r.actors[n:], func(x casus.Actor) bool { return x.Code == o.Code }) {
			b := a
			b.Code, b.ID, b.Name = o.Code, "", ""
			r.actors = append(r.actors, b)
		}
	}
	rf.actors = r.actors[n:len(r.actors):len(r.actors)]
	return rf
}

// armed reports whether the words before the noun, or what it does, say that it is of the armed forces: "armed
// vessels", "a navy ship", "aircraft bombed the town".
func (r *Resolver) armed(m *match) bool {
	for t := m.first - 1; t >= 0 && t >= m.first-3 && r.a.Tokens[t].Sentence == r.a.Tokens[m.first].Sentence; t-- {
		switch r.a.Tokens[t].LowerForm() {
		case "armed", "military", "naval", "navy", "combat", "war":
			return true
		}
	}
	tok := &r.a.Tokens[m.head]
	return tok.Rel == text.RelNsubj && tok.Head >= 0 && fires[r.a.Tokens[tok.Head].Lemma]
}

// fires are verbs of what only armed craft do.
var fires = words("attack bomb bombard fire kill pound raid shell strafe target torpedo destroy blast wound injure")

// crafts carry arms or not.
var crafts = words("vessel ship plane jet drone aircraft boat convoy vehicle")

var military = []string{"MIL"}

// ofManyStates reports whether an adjective without a state of its own qualifies the noun: "European leaders".
func (r *Resolver) ofManyStates(m *match) bool {
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		if i := r.at[c]; i != 0 && isModifier(r.a.Tokens[c].Rel) {
			if o := &r.matches[i-1]; o.kind == matchName && o.use == asAdjective && r.reg.entries[o.entry].kind == People {
				f, _ := r.reg.entries[o.entry].factOn(r.date)
				return f == nil || f.code == ""
			}
		}
	}
	return false
}

// indefinite reports whether the phrase of t means one of several: "a minister", "another general".
func (r *Resolver) indefinite(t int32) bool {
	switch r.determiner(t) {
	case "a", "an", "another", "some", "any", "every", "each", "no":
		return true
	}
	return false
}

// otherOwners are the further states in "troops from France and Chad", "the Malian and
// Nigerien armies", "their leaders".
func (r *Resolver) otherOwners(own *owner, depth int) []casus.Actor {
	if len(own.others) > 0 || own.at == 0 {
		return own.others
	}
	out := r.adjectivesBeside(own.at-1, depth)
	for c := r.children.of(own.at - 1); c >= 0 && len(out) < 8; c = r.children.sibling(c) {
		if r.a.Tokens[c].Rel != text.RelConj {
			continue
		}
		if i := r.at[c]; i != 0 && r.matches[i-1].kind == matchName && r.matches[i-1].state != 1 {
			if rf := r.compose(i-1, depth+1); len(rf.actors) > 0 && (rf.state || r.reg.entries[r.matches[i-1].entry].group == "igo") {
				out = append(out, rf.actors[0])
			}
		}
	}
	return out
}

// adjectivesBeside are the other states in "Ethiopian, Somali and Eritrean forces" when one stands at token t.
func (r *Resolver) adjectivesBeside(t int32, depth int) []casus.Actor {
	i := r.at[t]
	if i == 0 {
		return nil
	}
	var out []casus.Actor
	add := func(k int32) {
		if rf := r.compose(k, depth+1); len(rf.actors) > 0 && rf.code != "" {
			out = append(out, rf.actors[0])
		}
	}
	for k := i - 1; k > 0 && len(out) < 6 && r.listed(k-1, k); k-- {
		add(k - 1)
	}
	for k := i - 1; int(k)+1 < len(r.matches) && len(out) < 6 && r.listed(k, k+1); k++ {
		add(k + 1)
	}
	return out
}

// listed reports whether matches i and k are adjectives of states with "and" or a comma between.
func (r *Resolver) listed(i, k int32) bool {
	m, o := &r.matches[i], &r.matches[k]
	gap := o.first - m.last
	if m.kind != matchName || o.kind != matchName || m.state == 1 || o.state == 1 || o.use != asAdjective || m.use != asAdjective && !r.acronym(m) ||
		gap < 1 || gap > 2 || r.a.Tokens[o.first].Sentence != r.a.Tokens[m.first].Sentence {
		return false
	}
	tok := &r.a.Tokens[o.first-1]
	return tok.UPOS == text.CCONJ || tok.Form == ","
}

// sharedOwner is that of the noun with which this one is coordinated: "Malian soldiers and
// police", "soldiers and fighters from Mali".
func (r *Resolver) sharedOwner(m *match, depth int) (owner, bool) {
	tok := &r.a.Tokens[m.head]
	if tok.Rel != text.RelConj || tok.Head < 0 || tok.Head >= m.head || depth > maxDepth {
		return owner{}, false
	}
	i := r.at[tok.Head]
	if i == 0 || r.matches[i-1].kind != matchAgent {
		return owner{}, false
	}
	for c := r.children.of(tok.Head); c >= 0; c = r.children.sibling(c) {
		switch rel := r.a.Tokens[c].Rel; {
		case rel == text.RelNmod && c > m.head:
			if o, ok := r.ownerAt(c, depth+1); ok {
				o.at = c + 1
				return o, true
			}
		case rel == text.RelAmod || rel == text.RelNmodPoss || rel == text.RelCompound:
			if r.determiner(m.head) != "" {
				continue
			}
			if o, ok := r.ownerAt(c, depth+1); ok && o.nation {
				o.at = c + 1
				return o, true
			}
		}
	}
	return owner{}, false
}

// guessState takes the state from what the text around speaks of.
func (r *Resolver) guessState(m *match, ag *agent, a *casus.Actor, rf *ref) {
	if ag.ngo {
		a.Code, rf.conf = "NGO", 0.6
		return
	}
	code, sure := r.sentBy(m.head)
	if code == "" && ag.igo {
		code, sure = r.bodyBefore(), 0.6
	}
	if code == "" {
		code, sure = r.context(m, ag)
	}
	if code == "" {
		rf.conf = min(rf.conf, 0.5)
		return
	}
	a.Code, rf.conf = code, sure
	r.explain(a, "context")
}

// bodyBefore is the code of the last body of states that the text named, IGO without one.
func (r *Resolver) bodyBefore() string {
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
		if c := r.recent[i].code; len(c) == 6 && strings.HasPrefix(c, "IGO") {
			return c
		}
	}
	return "IGO"
}

// sentBy is the state that sends, recalls or loses the agents ("France sent troops to Chad").
func (r *Resolver) sentBy(head int32) (string, float32) {
	tok := &r.a.Tokens[head]
	for n := 0; n < 2 && tok.Head >= 0 && (tok.Rel == text.RelConj || tok.Rel == text.RelCompound); n++ {
		tok = &r.a.Tokens[tok.Head] // "technology and personnel", "National Guard members"
	}
	if tok.Rel != text.RelObj || tok.Head < 0 || !sendsOwn[r.a.Tokens[tok.Head].Lemma] {
		return "", 0
	}
	v := tok.Head
	s := r.childBy(v, text.RelNsubj)
	for n := 0; n < 2 && s < 0 && r.a.Tokens[v].Rel == text.RelXcomp && r.a.Tokens[v].Head >= 0; n++ {
		v = r.a.Tokens[v].Head // "agreed to send"
		s = r.childBy(v, text.RelNsubj)
	}
	if s < 0 || r.at[s] == 0 || r.matches[r.at[s]-1].state == 1 || r.matches[r.at[s]-1].merged {
		return "", 0
	}
	rf := r.compose(r.at[s]-1, 4)
	if len(rf.actors) != 1 {
		return "", 0
	}
	return rf.code, 0.8
}

// sendsOwn are verbs whose object belongs to their subject.
var sendsOwn = words("send deploy withdraw recall mobilise mobilize station dispatch lose commit contribute redeploy pull reinstate position rotate field despatch evacuate amass mass")

// nameFromApposition adds the name in "the ambassador, Yurii Pyvovarov", also where the tree
// hangs it on a later word ("the spokesman of the ministry, Ali Moussa").
func (r *Resolver) nameFromApposition(m *match, ag *agent, a *casus.Actor) {
	if ag.kind != agentPerson {
		return
	}
	head := m.head
	for depth := 0; depth < 4; depth++ {
		if c := r.childBy(head, text.RelAppos); c >= 0 && r.at[c] != 0 {
			r.takeName(&r.matches[r.at[c]-1], c, a)
			return
		}
		next := none
		for c := r.children.of(head); c >= 0; c = r.children.sibling(c) {
			if c > head && r.a.Tokens[c].Rel == text.RelNmod {
				next = c
			}
		}
		if next < 0 || r.at[next] != 0 && r.isPersonName(&r.matches[r.at[next]-1]) {
			return
		}
		head = next
	}
}

// takeName gives a the name of an apposed person.
func (r *Resolver) takeName(o *match, head int32, a *casus.Actor) {
	if o.head != head || !r.isPersonName(o) || a.ID != "" && o.kind != matchName {
		return
	}
	a.Name, a.ID = r.a.Phrase(o.first, o.last), ""
	if o.kind == matchName {
		e := &r.reg.entries[o.entry]
		a.ID, a.Name = e.id, e.name
		if a.Code == "" {
			a.Code = r.reg.as(e, r.date).Code
		}
	}
}

// isFormer2 is isFormer for a match that is at hand.
func (r *Resolver) isFormer2(m *match) bool {
	i := r.at[m.first]
	return i != 0 && r.isFormer(i-1)
}

// inherit gives an agent what it has from those it serves.
func (r *Resolver) inherit(a *casus.Actor, ag *agent, own *owner) {
	if len(own.sectors) == 0 {
		return
	}
	switch {
	case ag.relay && !own.nation:
		a.Sectors = own.sectors
	case fights(own.group) && ag.sectors[0] != "CVL":
		a.Sectors = own.sectors
	case own.led && ag.kind == agentBody && ag.sectors[0] == "REB":
		a.Sectors = paramilitary // who fights on a state's orders is no rebel: "Russian-run outfits"
	}
}

var paramilitary = []string{"PRM", "REB"}

// fights reports whether organisations of the kind fight on their own account.
func fights(group string) bool { return group == "armed" || group == "mercenary" }

// rebels reports whether the sector is one of those who fight on their own account.
func rebels(sectors []string) bool {
	return len(sectors) > 0 && slices.Contains(armedSectors, sectors[0])
}

var armedSectors = []string{"REB", "PRM", "UAF", "IMG"}

// nameHolder adds who holds the office in that state on the date, when there is exactly one.
func (r *Resolver) nameHolder(a *casus.Actor, ag *agent) {
	if !r.date.Known() {
		return
	}
	found := none
	for _, i := range r.reg.holders[a.Code] {
		e := &r.reg.entries[i]
		fits := false
		e.rolesOn(r.date, func(role string, f *fact) bool {
			fits = fits || f.code == a.Code && role == ag.role
			return fits
		})
		if fits {
			if found != none {
				return
			}
			found = i
		}
	}
	if found != none {
		a.ID, a.Name = r.reg.entries[found].id, r.reg.entries[found].name
		r.explain(a, "office on the date")
	}
}

// owner is the state or organisation that an agent belongs to.
type owner struct {
	at      int32 // the token that names it, plus one
	others  []casus.Actor
	code    string
	guess   string // the code of an owner that itself has it from the context only
	sectors []string
	group   string
	id      string // of an organisation by its name
	name    string
	nation  bool // a state or people by its name
	person  bool
	led     bool // a state that runs or leads them
	conf    float32
	why     string
}

// ownerOf looks for the owner of a match in its phrase: adjectives and compounds first, then possessors, then "of", "from", "in".
func (r *Resolver) ownerOf(m *match, depth int) (owner, bool) {
	if depth > maxDepth {
		return owner{}, false
	}
	// Whose it is and whom it serves may stand apart: "the Malian army spokesman".
	var best, served owner
	bestRank, servedRank := 0, 0
	head := m.head
	lives := m.agent != none && livesSomewhere[r.reg.agents[m.agent].lemma]
	take := func(o owner, rank int) {
		if lives && o.nation && rank < 5 {
			rank += 4 // the Serb minority in Kosovo is Kosovo's
		}
		if o.code != "" && rank > bestRank {
			best, bestRank = o, rank
		}
		if !o.nation && rank > servedRank {
			served, servedRank = o, rank
		}
	}
	for c := r.children.of(head); c >= 0; c = r.children.sibling(c) {
		if c >= m.first && c < m.last && r.at[c] == r.at[head] {
			if c != head {
				r.ownersBelow(c, m, depth, take)
			}
			continue
		}
		r.ownerIn(c, m, depth, take)
	}
	// The word right before the phrase counts even where the tree hangs it elsewhere.
	if bestRank < 4 {
		if o, ok := r.ownerBefore(m, depth); ok {
			if o.nation && m.first > 0 {
				o.at = m.first
			}
			take(o, 4)
		}
	}
	if bestRank == 0 {
		if o, ok := r.ownerAfter(m, depth); ok {
			take(o, 2)
		}
	}
	if lives && bestRank == 5 {
		if code := r.livesIn(head); code != "" {
			best = owner{code: code, nation: true, conf: 0.65, why: "context"}
		}
	}
	if bestRank == 0 && servedRank == 0 {
		if o, ok := r.ownerAbove(head, depth); ok {
			take(o, 1)
		}
	}
	switch {
	case bestRank == 0:
		return served, servedRank > 0
	case servedRank > 0 && best.nation:
		best.sectors, best.group, best.nation = served.sectors, served.group, false
	}
	return best, true
}

// livesIn is the state last named as a place, where the people headed by t live in a place that is not named: "the Serb
// minority of the province".
func (r *Resolver) livesIn(t int32) string {
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		if tok := &r.a.Tokens[c]; tok.Rel == text.RelNmod && homes[tok.Lemma] && r.determiner(c) == "the" {
			return r.scene.code
		}
	}
	return ""
}

var homes = words("province region republic territory enclave city town capital area district island county canton")

// ownerAbove is that of the noun to which a relative clause hangs that says what left it: "the consulate, from which
// staff were withdrawn".
func (r *Resolver) ownerAbove(t int32, depth int) (owner, bool) {
	v := r.a.Tokens[t].Head
	if v < 0 || r.a.Tokens[v].Rel != text.RelAclRelcl || depth > 2 {
		return owner{}, false
	}
	c := r.childBy(v, text.RelObl)
	if c < 0 || r.a.Tokens[c].XPOS != text.TagWDT || r.preposition(c) != "from" {
		return owner{}, false
	}
	return r.ownerAt(r.a.Tokens[v].Head, depth+1)
}

// livesSomewhere are nouns for people who belong to where they live, whatever they are.
var livesSomewhere = words("population minority majority community resident inhabitant villager")

func (r *Resolver) ownersBelow(t int32, m *match, depth int, take func(owner, int)) {
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		if c < m.first || c >= m.last {
			r.ownerIn(c, m, depth, take)
		}
	}
}

// ownerIn looks at one child of an agent noun.
func (r *Resolver) ownerIn(c int32, m *match, depth int, take func(owner, int)) {
	tok := &r.a.Tokens[c]
	switch tok.Rel {
	case text.RelAmod, text.RelCompound, text.RelNmodDesc, text.RelDep, text.RelFlat, text.RelDet:
		if o, ok := r.ownerAt(c, depth); ok {
			o.at = c + 1
			take(o, 5)
		}
	case text.RelNmodPoss:
		if o, ok := r.ownerAt(c, depth); ok {
			o.at = c + 1
			take(o, 4)
		}
	case text.RelNmod, text.RelNmodUnmarked:
		rank := 0
		switch r.preposition(c) {
		case "of":
			rank = 3
		case "for", "from", "with":
			rank = 3
		case "in", "at", "inside", "within", "near", "across", "outside", "based":
			rank = 2
		}
		if rank > 0 {
			if o, ok := r.ownerAt(c, depth); ok {
				o.at = c + 1
				take(o, rank)
			}
		}
	case text.RelAppos:
		if o, ok := r.ownerAt(c, depth); ok {
			take(o, 1)
		}
	case text.RelAcl:
		// "troops stationed in Mali", "rebels backed by Iran": only the place tells.
		for g := r.children.of(c); g >= 0; g = r.children.sibling(g) {
			if r.a.Tokens[g].Rel == text.RelObl {
				switch r.preposition(g) {
				case "in", "from", "at", "near":
					if o, ok := r.ownerAt(g, depth); ok {
						take(o, 1)
					}
				}
			}
		}
	}
}

// ownerAt is the owner that the phrase headed by t names.
func (r *Resolver) ownerAt(t int32, depth int) (owner, bool) {
	if r.fuel--; depth > maxDepth || r.fuel < 0 {
		return owner{}, false
	}
	if o, ok := r.hyphenOwner(t, depth); ok {
		return o, o.conf > 0
	}
	if i := r.at[t]; i != 0 {
		m := &r.matches[i-1]
		if m.state == 1 {
			return owner{}, false
		}
		rf := r.compose(i-1, depth+1)
		m = &r.matches[i-1]
		if len(rf.actors) > 0 {
			o := owner{code: rf.actors[0].Code, sectors: rf.actors[0].Sectors, group: rf.group, conf: min(rf.conf+0.05, 0.93), why: "phrase"}
			if rf.kind == casus.PartyGroup && rf.state && len(rf.actors) > 1 {
				o.others = rf.actors[1:]
			}
			if m.kind == matchName && r.reg.entries[m.entry].kind == Organisation {
				o.id, o.name = rf.actors[0].ID, rf.actors[0].Name
			}
			if rf.kind == casus.PartyAgent && m.kind == matchAgent && rf.conf < 0.7 {
				o.guess, o.code = o.code, ""
			}
			o.nation = rf.state || m.kind == matchName && r.reg.entries[m.entry].kind == People || rf.kind == casus.PartyPlace
			if rf.kind == casus.PartyAgent && m.kind == matchName {
				o.nation = true
			}
			o.person = r.isPersonName(m)
			return o, o.code != "" || len(o.sectors) > 0 && !o.nation
		}
		return owner{}, false
	}
	if pronounWord(&r.a.Tokens[t]) {
		if rf := r.pronoun(t); rf != nil && len(rf.actors) > 0 {
			return owner{code: rf.actors[0].Code, sectors: rf.actors[0].Sectors, nation: rf.state, conf: rf.conf, why: "pronoun", others: rf.actors[1:]}, rf.actors[0].Code != ""
		}
		return owner{}, false
	}
	// "the capital of Mali", "the north of Syria": look below words that name nobody.
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		switch r.a.Tokens[c].Rel {
		case text.RelNmod, text.RelNmodPoss, text.RelAmod, text.RelCompound, text.RelFlat:
			if o, ok := r.ownerAt(c, depth+1); ok {
				o.conf *= 0.9
				return o, true
			}
		}
	}
	return owner{}, false
}

// hyphenOwner reads "Russian-controlled", "al-Qaeda-linked", "Iran-backed": ok when t is such
// a word; conf 0 when it says nothing of whose the noun is.
func (r *Resolver) hyphenOwner(t int32, depth int) (owner, bool) {
	tok := &r.a.Tokens[t]
	if t < 2 || !joins(r.a.Tokens[t-1].Form) || r.a.Tokens[t-2].Sentence != tok.Sentence {
		return owner{}, false
	}
	rel := hyphenWords[tok.LowerForm()]
	if rel == 0 {
		return owner{}, false
	}
	i := r.at[t-2]
	if i == 0 || r.matches[i-1].state == 1 {
		return owner{}, true
	}
	rf := r.compose(i-1, depth+1)
	if len(rf.actors) == 0 {
		return owner{}, true
	}
	a := rf.actors[0]
	switch {
	case rel == 1:
		return owner{code: a.Code, sectors: a.Sectors, group: rf.group, nation: rf.state, led: rf.state && commands[tok.LowerForm()], conf: 0.85, why: "hyphen"}, true
	case a.Code == "IMG" || rel == 2 && rf.group == "armed":
		return owner{code: a.Code, sectors: a.Sectors, group: "armed", conf: 0.8, why: "hyphen"}, true
	}
	return owner{}, true
}

// hyphenWords: 1 says whose the noun is, 2 only who stands behind it.
var hyphenWords = map[string]int{
	"led": 1, "garrisoned": 1, "controlled": 1, "occupied": 1, "based": 1, "run": 1, "dominated": 1, "born": 1, "owned": 1, "flagged": 1, "administered": 1, "held": 1, "ruled": 1, "registered": 1, "brokered": 1, "installed": 1, "appointed": 1, "commanded": 1,
	"backed": 2, "linked": 2, "affiliated": 2, "aligned": 2, "allied": 2, "supported": 2, "funded": 2, "trained": 2, "armed": 2, "inspired": 2, "financed": 2, "sponsored": 2, "friendly": 2, "leaning": 2, "equipped": 2, "supplied": 2, "influenced": 2, "made": 2, "speaking": 2, "style": 2, "educated": 2, "built": 2, "designed": 2, "developed": 2, "manufactured": 2, "produced": 2, "mediated": 2, "hosted": 2,
}

// commands are those of them that say who gives the orders.
var commands = words("led controlled run owned commanded")

// ownerBefore takes the name that stands right before the noun, past adjectives.
func (r *Resolver) ownerBefore(m *match, depth int) (owner, bool) {
	for t := m.first - 1; t >= 0 && t >= m.first-4; t-- {
		tok := &r.a.Tokens[t]
		if tok.Sentence != r.a.Tokens[m.first].Sentence {
			return owner{}, false
		}
		if o, ok := r.hyphenOwner(t, depth+1); ok {
			return o, o.conf > 0
		}
		if i := r.at[t]; i != 0 {
			o := &r.matches[i-1]
			if o.kind == matchAgent || o.merged {
				if tok.XPOS == text.TagNNS {
					return owner{}, false
				}
				continue
			}
			if o.kind == matchName && (r.reg.entries[o.entry].kind != Person) && (tok.Rel != text.RelNsubj && tok.Rel != text.RelObj || t == m.first-1 && r.a.Tokens[m.head].UPOS == text.AUX) {
				return r.ownerAt(t, depth+1)
			}
			return owner{}, false
		}
		if tok.XPOS == text.TagPOS {
			if t == 0 {
				return owner{}, false
			}
			return r.ownerAt(t-1, depth+1)
		}
		if tok.UPOS != text.ADJ && tok.UPOS != text.NOUN && tok.UPOS != text.PROPN && tok.UPOS != text.NUM {
			return owner{}, false
		}
	}
	return owner{}, false
}

// ownerAfter takes the name in "in Gaza", "of Mali" right after the noun, where the tree hangs it elsewhere.
func (r *Resolver) ownerAfter(m *match, depth int) (owner, bool) {
	t := m.last
	n := int32(len(r.a.Tokens))
	if t+1 >= n || r.a.Tokens[t].UPOS != text.ADP {
		return owner{}, false
	}
	switch r.a.Tokens[t].LowerForm() {
	case "in", "of", "from", "at", "near":
	default:
		return owner{}, false
	}
	for k := t + 1; k < n && k < t+5 && r.a.Tokens[k].Sentence == r.a.Tokens[t].Sentence; k++ {
		if i := r.at[k]; i != 0 {
			if r.matches[i-1].kind != matchName {
				return owner{}, false
			}
			return r.ownerAt(r.matches[i-1].head, depth+1)
		}
		switch r.a.Tokens[k].UPOS {
		case text.DET, text.ADJ, text.NOUN, text.PROPN:
		default:
			return owner{}, false
		}
	}
	return owner{}, false
}

// composeUnknown is for names that the registry lacks: what the text says of them decides.
func (r *Resolver) composeUnknown(m *match, depth int) ref {
	rf := ref{conf: 0.4, agent: none, entry: none, number: singular, kind: casus.PartyName}
	switch m.entity {
	case text.EntityOrganisation:
		rf.gender = 'n'
	case text.EntityPlace:
		rf.kind, rf.conf, rf.gender = casus.PartyPlace, 0.5, 'n'
		return rf
	}
	a := casus.Actor{Name: r.a.Phrase(m.first, m.last)}
	key := r.nameKey(m)
	described := r.describe(m, &a, depth)
	if !described {
		if k := r.introducedAs(key); k != nil {
			rf = *k
			rf.kind = casus.PartyName
			return rf
		}
		if own, ok := r.ownerOf(m, depth); ok && own.conf > 0 {
			a.Code = own.code
			rf.conf = 0.5
			if !own.nation && !own.person {
				a.Sectors, rf.conf = own.sectors, 0.6
			}
			r.explain(&a, "phrase")
			described = true
		}
	} else {
		rf.conf = 0.85
	}
	if m.entity == text.NoEntity && !described {
		rf.conf = 0.3
		if m.last-m.first == 1 && !r.acts(m.head) {
			return ref{agent: none, entry: none}
		}
	}
	if len(a.Sectors) > 0 {
		a.Sector = a.Sectors[0]
	}
	rf.actors = r.slab(a)
	if described && m.entity != text.EntityOrganisation {
		rf.gender = 0
	}
	if m.title != none {
		rf.titled = r.matches[m.title].agent + 1
	}
	rf.code, rf.sectors = a.Code, a.Sectors
	if described {
		r.people = append(r.people, known{key, rf})
	}
	return rf
}

// acts reports whether a bare proper noun stands where actors stand.
func (r *Resolver) acts(t int32) bool {
	switch r.a.Tokens[t].Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelOblAgent, text.RelNmodPoss, text.RelObj, text.RelIobj:
		return true
	}
	return false
}

// describe fills the actor of an unknown name from its title, its apposition or the noun it is an apposition to.
func (r *Resolver) describe(m *match, a *casus.Actor, depth int) bool {
	if depth > maxDepth {
		return false
	}
	take := func(i int32, why string) bool {
		if r.matches[i].state == 1 {
			return false
		}
		rf := r.compose(i, depth+1)
		if len(rf.actors) == 0 || rf.kind == casus.PartyPlace || rf.kind == casus.PartyAdjective {
			return false
		}
		o := rf.actors[0]
		a.Code, a.Sectors, a.Role = o.Code, o.Sectors, o.Role
		if r.isFormer(i) {
			a.Sectors = exSectors
		}
		r.explain(a, why)
		return true
	}
	if m.title != none && take(m.title, "title") {
		if t := &r.matches[m.title].ref; t.conf < 0.7 {
			if own, ok := r.ownerOf(m, depth+1); ok && own.code != "" {
				a.Code = own.code
			}
		}
		return true
	}
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		switch r.a.Tokens[c].Rel {
		case text.RelAppos, text.RelNmodDesc, text.RelParataxis, text.RelList:
			if i := r.at[c]; i != 0 && r.matches[i-1].head == c && take(i-1, "apposition") {
				return true
			}
		}
	}
	tok := &r.a.Tokens[m.head]
	switch tok.Rel {
	case text.RelAppos, text.RelFlat, text.RelCompound:
		if tok.Head >= 0 {
			if i := r.at[tok.Head]; i != 0 && r.matches[i-1].kind == matchAgent && take(i-1, "apposition") {
				return true
			}
		}
	}
	return r.afterComma(m, take)
}

// afterComma reads ", a spokesman for the army" after a name where the tree has it elsewhere.
func (r *Resolver) afterComma(m *match, take func(int32, string) bool) bool {
	t := m.last
	n := int32(len(r.a.Tokens))
	sent := r.a.Tokens[m.first].Sentence
	if t >= n || r.a.Tokens[t].Form != "," {
		return false
	}
	t++
	// An age may stand between: "Ali Hassan, 45, a ..."
	if t+1 < n && r.a.Tokens[t].UPOS == text.NUM && r.a.Tokens[t+1].Form == "," {
		t += 2
	}
	for k := t; k < n && k < t+6 && r.a.Tokens[k].Sentence == sent; k++ {
		tok := &r.a.Tokens[k]
		if i := r.at[k]; i != 0 {
			o := &r.matches[i-1]
			if o.kind == matchAgent && o.head >= k && tok.Rel != text.RelNsubj && !o.merged {
				return take(i-1, "apposition")
			}
			if o.kind == matchAgent {
				return false
			}
			continue
		}
		switch tok.UPOS {
		case text.DET, text.ADJ, text.NOUN, text.PROPN, text.PART, text.PUNCT, text.PRON:
			if tok.Form == "," || tok.Form == "." {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// nameKey stands for the last word of a name, by which the text comes back to it.
func (r *Resolver) nameKey(m *match) uint64 { return r.keyOf(r.a.Tokens[m.last-1].Form) }

func (r *Resolver) keyOf(form string) uint64 {
	h := uint64(14695981039346656037)
	r.fold.eachWord(form, func(w []byte, _ letterCase) {
		for _, b := range w {
			h = (h ^ uint64(b)) * 1099511628211
		}
	})
	return h
}

func (r *Resolver) introducedAs(key uint64) *ref {
	for i := len(r.people) - 1; i >= 0 && i >= len(r.people)-64; i-- {
		if r.people[i].key == key {
			return &r.people[i].ref
		}
	}
	return nil
}
