package actor

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// antecedent is somebody named before, to whom the text may come back.
type antecedent struct {
	ref
	head     int32
	sentence int32
	role     syntacticRole
	within   bool // only qualified another phrase
	joint    bool // several named in one breath
}

type syntacticRole uint8

const (
	otherRole syntacticRole = iota
	objectRole
	subjectRole
)

// maxRecent bounds how far back a reference may reach.
const maxRecent = 48

func (r *Resolver) roleOf(t int32) syntacticRole {
	switch r.a.Tokens[t].Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelNsubjOuter, text.RelRoot:
		return subjectRole
	case text.RelObj, text.RelIobj, text.RelOblAgent:
		return objectRole
	case text.RelConj:
		if h := r.a.Tokens[t].Head; h >= 0 && h < t && r.a.Tokens[h].Rel != text.RelConj {
			return r.roleOf(h)
		}
	}
	return otherRole
}

// remember keeps a party as a possible antecedent and weighs the states.
func (r *Resolver) remember(head int32, rf *ref, p casus.Party) {
	r.weigh(rf, head)
	if len(r.recent) >= 2*maxRecent {
		n := copy(r.recent, r.recent[len(r.recent)-maxRecent:])
		r.recent = r.recent[:n]
	}
	rel := r.a.Tokens[p.Head].Rel
	r.recent = append(r.recent, antecedent{
		ref: *rf, head: p.Head, sentence: r.sent, role: r.roleOf(p.Head),
		within: isModifier(rel) || rel == text.RelNmod || rel == text.RelNmodPoss,
	})
}

// weigh adds to the weight of the states that rf speaks of.
func (r *Resolver) weigh(rf *ref, head int32) {
	if rf.kind == casus.PartyPronoun || reports(rf.sectors) || rf.agent != none && (rf.conf < 0.8 || abroad(rf.sectors)) {
		return
	}
	if i := r.at[head]; i != 0 && r.standsBehind(&r.matches[i-1]) {
		return
	}
	w := float32(1)
	switch r.roleOf(head) {
	case subjectRole:
		w = 1.5
	case otherRole:
		if isModifier(r.a.Tokens[head].Rel) {
			w = 0.6
		}
	}
	for i := range rf.actors {
		if c := rf.actors[i].Code; c != "" {
			r.addWeight(c, w)
		}
	}
}

// abroad tells those whose state is seldom the one they are in.
func abroad(sectors []string) bool { return len(sectors) > 0 && sectors[0] == "REF" }

// saysWhereFrom reports whether a name only says where refugees come from: "Rwandan refugees".
func (r *Resolver) saysWhereFrom(m *match) bool {
	h := r.a.Tokens[m.head].Head
	if h < 0 || !isModifier(r.a.Tokens[m.head].Rel) || r.at[h] == 0 {
		return false
	}
	o := &r.matches[r.at[h]-1]
	return o.kind == matchAgent && abroad(r.reg.agents[o.agent].sectors)
}

// standsBehind reports whether a name only says who made, backs or taught: "Russian-made rockets".
func (r *Resolver) standsBehind(m *match) bool {
	n := int32(len(r.a.Tokens))
	return m.kind == matchName && m.last+1 < n && joins(r.a.Tokens[m.last].Form) && hyphenWords[r.a.Tokens[m.last+1].LowerForm()] == 2
}

// reports tells the media, whose home says nothing of what they report.
func reports(sectors []string) bool { return len(sectors) > 0 && sectors[0] == "JRN" }

func (r *Resolver) addWeight(code string, w float32) {
	for i := range r.states {
		if s := &r.states[i]; s.code == code {
			s.weight += w
			s.last = r.sent
			return
		}
	}
	if len(r.states) < 256 {
		r.states = append(r.states, stateWeight{code: code, weight: w, last: r.sent})
	}
}

// fade lets older mentions weigh less at the end of a sentence, and less still at that of a paragraph.
func (r *Resolver) fade() {
	keep := float32(0.85)
	if n := int(r.sent) + 1; n < len(r.a.Sentences) && r.a.Sentences[n].Paragraph != r.a.Sentences[r.sent].Paragraph {
		keep = 0.75
	}
	for i := range r.states {
		r.states[i].weight *= keep
	}
}

// hearSentence lets the states and places named anywhere in a sentence weigh from its start.
func (r *Resolver) hearSentence(next int, sent *text.Sentence) {
	for k := next; k < len(r.matches) && r.matches[k].first < sent.Last; k++ {
		m := &r.matches[k]
		if m.first < sent.First || m.kind != matchName || r.saysWhereFrom(m) || r.standsBehind(m) {
			continue
		}
		e := &r.reg.entries[m.entry]
		if f, _ := e.factOn(r.date); f != nil && f.code != "" && e.kind != Person && !reports(f.sectors) {
			w := float32(0.6)
			if r.inDateline(m.first) {
				w = 1.2
			}
			r.addWeight(f.code, w)
		}
	}
}

// readDatelines takes the state of the first dateline as the document's home.
func (r *Resolver) readDatelines() {
	for i := range r.matches {
		m := &r.matches[i]
		if m.kind == matchName && r.reg.entries[m.entry].kind != Person && r.inDateline(m.first) {
			if f, _ := r.reg.entries[m.entry].factOn(r.date); f != nil {
				r.home = f.code
			}
			return
		}
		if r.a.Tokens[m.first].Sentence > 2 {
			return
		}
	}
}

func (r *Resolver) inDateline(t int32) bool {
	s := &r.a.Sentences[r.a.Tokens[t].Sentence]
	return t < s.First+s.Dateline
}

// context is the state an agent without one most likely belongs to, and how sure that is.
func (r *Resolver) context(m *match, ag *agent) (string, float32) {
	if ag.weak && r.determiner(m.head) != "the" {
		return "", 0
	}
	if ag.sectors[0] == "JRN" || ag.sectors[0] == "IGO" || ag.kind == agentCountry || refersToGroup(ag) && r.countOf(m.head) > 0 || r.fromElsewhere(m, ag) {
		return "", 0
	}
	guests := (ag.sectors[0] == "GOV" || ag.sectors[0] == "MIL" || ag.kind == agentPerson && ag.sectors[0] == "LEG") && r.gathers(m.head)
	if !guests && r.scene.code != "" && r.scene.sentence == r.sent {
		return r.scene.code, 0.65
	}
	if code := cmp.Or(r.junta, r.home); juntas(ag) && code != "" {
		return code, 0.6 // never that of the minister who speaks of it
	}
	if ag.sectors[0] == "GOV" || ag.sectors[0] == "LEG" || ag.sectors[0] == "JUD" {
		if code := r.speakerState(m.head); code != "" {
			return code, 0.6
		}
	} else if code := r.foughtBy(m, ag); code != "" {
		return code, 0.65
	} else if ag.kind != agentBody && r.scene.code != "" && r.sent-r.scene.sentence < 3 && r.a.Sentences[r.sent].Paragraph == r.a.Sentences[r.scene.sentence].Paragraph {
		return r.scene.code, 0.6
	}
	// Who speaks is seldom of the state that the sentence names besides.
	speaks := (ag.kind == agentPerson || ag.sectors[0] == "GOV") && r.saysSomething(m)
	official := ag.sectors[0] == "GOV" || ag.sectors[0] == "UNK" && ag.kind == agentPerson
	best, bestWeight, secondWeight := none, float32(0), float32(0)
	for i := range r.states {
		s := &r.states[i]
		if len(s.code) != 3 || s.weight <= 0 || s.code == "IMG" || s.code == "NGO" || s.code == "MNC" {
			continue
		}
		w := s.weight
		if !speaks {
			w = r.weightNow(s)
		}
		if r.opposed(m.head, s.code) {
			w *= 0.3 // "the soldiers ended their pact with France" are not of France
			if official && s.code != r.home {
				w *= 0.3
			}
		}
		if guests && r.hosts(m.head, s.code) {
			w *= 0.2
		}
		switch {
		case w > bestWeight:
			best, bestWeight, secondWeight = int32(i), w, bestWeight
		case w > secondWeight:
			secondWeight = w
		}
	}
	if best < 0 || bestWeight < 0.35 && (official || guests) {
		return r.home, 0.45
	}
	conf := float32(0.65)
	if secondWeight > 0.7*bestWeight {
		conf = 0.5
	}
	return r.states[best].code, conf
}

// juntas: the agent is soldiers who rule.
func juntas(ag *agent) bool { return strings.HasSuffix(ag.lemma, "junta") }

// fromElsewhere reports whether the phrase itself says that its people are of no one state, or of one that it does not
// tell: "foreign troops", "any other government", "delegates from both sides", "diplomats said".
func (r *Resolver) fromElsewhere(m *match, ag *agent) bool {
	bare := true
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		tok := &r.a.Tokens[c]
		switch tok.Rel {
		case text.RelDet, text.RelNmodPoss, text.RelNummod:
			bare = false
			if d := tok.LowerForm(); (d == "any" || d == "every" || d == "each") && (ag.sectors[0] == "GOV" || ag.sectors[0] == "PTY" || ag.sectors[0] == "UNK") {
				return true
			}
		case text.RelAmod, text.RelCompound:
			bare = false
			if (c < m.first || c >= m.last) && manyStates[tok.LowerForm()] {
				return true
			}
		case text.RelNmod:
			bare = false
			if prep := r.preposition(c); prep == "from" || prep == "of" || prep == "for" || prep == "between" || prep == "representing" {
				if i := r.at[c]; i != 0 && r.matches[i-1].kind == matchAgent && refersToGroup(&r.reg.agents[r.matches[i-1].agent]) && plural(&r.a.Tokens[c]) {
					return true
				}
			}
		}
	}
	return bare && plural(&r.a.Tokens[m.head]) && onlookers[ag.lemma]
}

// manyStates are adjectives of people and bodies that are of several states, or not of the one at hand.
var manyStates = words("foreign international global world worldwide multinational overseas regional neighbouring neighboring western european african asian")

// onlookers are those who, named without more, are of any state.
var onlookers = words("diplomat envoy delegate negotiator mediator analyst expert observer scientist researcher economist historian trader donor creditor")

// gathers reports whether token t is the subject of a verb of coming together or arriving, so that the place is not its home.
func (r *Resolver) gathers(t int32) bool {
	tok := &r.a.Tokens[t]
	if tok.Rel == text.RelNmod && tok.Head >= 0 {
		tok = &r.a.Tokens[tok.Head]
	}
	return tok.Head >= 0 && (tok.Rel == text.RelNsubj || tok.Rel == text.RelNsubjPass) && gathering[r.a.Tokens[tok.Head].Lemma]
}

var gathering = words("meet gather convene assemble arrive travel fly return visit attend host negotiate reconvene huddle land come go head invite summon shuttle converge")

// saysSomething reports whether the match, or the name it describes or serves, is the subject of a verb of saying.
func (r *Resolver) saysSomething(m *match) bool {
	t := m.head
	for steps := 0; steps < 5; steps++ {
		tok := &r.a.Tokens[t]
		if tok.Head < 0 {
			return false
		}
		switch tok.Rel {
		case text.RelNsubj:
			return saying[r.a.Tokens[tok.Head].Lemma]
		case text.RelAppos, text.RelNmodDesc, text.RelFlat, text.RelCompound, text.RelNmod, text.RelNmodPoss:
			t = tok.Head
		default:
			return false
		}
	}
	return false
}

// foughtBy is the state whose forces are the subject of the clause in which rebels stand.
func (r *Resolver) foughtBy(m *match, ag *agent) string {
	if ag.sectors[0] != "REB" && ag.sectors[0] != "UAF" {
		return ""
	}
	v := m.head
	for steps := 0; steps < 6; steps++ {
		if v = r.a.Tokens[v].Head; v < 0 {
			return ""
		}
		if r.a.Tokens[v].UPOS != text.VERB {
			continue
		}
		s := r.childBy(v, text.RelNsubj)
		if s < 0 {
			s = r.childBy(v, text.RelNsubjPass)
		}
		if s < 0 || s == m.head {
			return ""
		}
		if o, ok := r.ownerAt(s, 4); ok && len(o.code) == 3 && governs(o.sectors) {
			return o.code
		}
		return ""
	}
	return ""
}

// weightNow is the weight of a state for the sentence under way: those it names itself weigh more.
func (r *Resolver) weightNow(s *stateWeight) float32 {
	if s.last == r.sent {
		return 2.5 * s.weight
	}
	return s.weight
}

// speakerState is the state of the official in whose reported words token t stands.
func (r *Resolver) speakerState(t int32) string {
	v := t
	for steps := 0; steps < 12; steps++ {
		h := r.a.Tokens[v].Head
		if h < 0 {
			return ""
		}
		if rel := r.a.Tokens[v].Rel; rel == text.RelCcomp || rel == text.RelParataxis {
			if s := r.childBy(h, text.RelNsubj); s >= 0 && s != t && r.at[s] != 0 {
				if m := &r.matches[r.at[s]-1]; m.state != 1 && !m.merged {
					rf := r.compose(r.at[s]-1, 3)
					if rf.conf >= 0.7 && len(rf.code) == 3 && (governs(rf.sectors) || rf.state) {
						return rf.code
					}
				}
			}
		}
		v = h
	}
	return ""
}

// sameBefore finds the last actor named by the same noun, when the phrase is definite.
func (r *Resolver) sameBefore(m *match, ag *agent) *ref {
	if d := r.determiner(m.head); d != "the" && d != "those" && d != "these" && d != "that" && d != "this" && d != "" {
		return nil
	}
	if r.determiner(m.head) == "" && r.sentenceNames(m.first) || r.strangeModifier(m) {
		return nil
	}
	if q := r.organisationBefore(m, ag); q != nil {
		return q
	}
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
		q := &r.recent[i]
		if q.agent == m.agent && len(q.actors) > 1 && q.code != "" && q.conf >= 0.8 && r.determiner(m.head) == "the" {
			return &q.ref // "Afghan and Pakistani soldiers ... the soldiers"
		}
		if len(q.actors) != 1 || q.code == "" {
			continue
		}
		if q.agent == m.agent && q.conf >= 0.65 || q.titled == m.agent+1 && q.kind == casus.PartyName && r.determiner(m.head) == "the" && !plural(&r.a.Tokens[m.head]) {
			return &q.ref
		}
		if q.agent != none && sameHead(r.reg.agents[q.agent].lemma, ag.lemma) && r.determiner(m.head) == "the" && q.conf >= 0.8 {
			return &q.ref
		}
	}
	return nil
}

// organisationBefore is the last organisation named that the noun can take up ("the bloc", "the party"),
// of the kind that it means in the first place if there is one.
func (r *Resolver) organisationBefore(m *match, ag *agent) *ref {
	if r.determiner(m.head) == "" {
		return nil
	}
	for _, g := range ag.refers {
		for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
			if q := &r.recent[i]; q.group == g && q.entry != none && len(q.actors) == 1 && q.head < m.first && q.kind != casus.PartyAdjective {
				return &q.ref
			}
		}
	}
	return nil
}

// sentenceNames reports whether the sentence of token t names a state or a city.
func (r *Resolver) sentenceNames(t int32) bool {
	for i := range r.states {
		if r.states[i].last == r.a.Tokens[t].Sentence && r.states[i].weight > 0 {
			return true
		}
	}
	return false
}

// strangeModifier reports whether a proper noun that the registry lacks qualifies the noun: "Houthi rebels".
func (r *Resolver) strangeModifier(m *match) bool {
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		if t := &r.a.Tokens[c]; (t.Rel == text.RelCompound || t.Rel == text.RelAmod) && t.UPOS == text.PROPN && (c < m.first || c >= m.last) {
			return true
		}
	}
	return false
}

// sameHead reports whether long ends in the word short: "foreign ministry", "ministry".
func sameHead(long, short string) bool {
	n := len(long) - len(short)
	return n > 0 && long[n:] == short && long[n-1] == ' '
}

// determiner is the article or demonstrative of a phrase, "" for none, "'s" for a possessor.
func (r *Resolver) determiner(t int32) string {
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		switch r.a.Tokens[c].Rel {
		case text.RelDet:
			return r.a.Tokens[c].LowerForm()
		case text.RelNmodPoss:
			return "'s"
		}
	}
	return ""
}

// coordinate offers "Mali and Niger" as one antecedent, for "they" and "both countries".
func (r *Resolver) coordinate(m *match, rf *ref) {
	first := r.joinedTo(m)
	if first < 0 || len(rf.actors) == 0 {
		return
	}
	for i := len(r.recent) - 2; i >= 0 && i >= len(r.recent)-12; i-- {
		q := &r.recent[i]
		if q.head != first || len(q.actors) == 0 {
			continue
		}
		joint := antecedent{ref: *rf, head: q.head, sentence: r.sent, role: q.role, within: q.within}
		joint.actors = r.slab(q.actors...)
		joint.actors = append(joint.actors, rf.actors...)
		r.actors = append(r.actors, rf.actors...)
		joint.number, joint.kind, joint.joint = pluralNumber, casus.PartyGroup, true
		joint.state = rf.state && q.state
		joint.entry, joint.agent = none, none
		if len(joint.actors) <= 12 {
			r.recent = append(r.recent, joint)
		}
		return
	}
}

// joinedTo is the head of the phrase with which that of m is coordinated: by the tree, or as the second of "between A
// and B" whatever the tree says; none if there is none.
func (r *Resolver) joinedTo(m *match) int32 {
	tok := &r.a.Tokens[m.head]
	if tok.Rel == text.RelConj {
		return tok.Head
	}
	and := min(r.phrases[m.head].coreFirst, m.first) - 1
	if and < 1 || r.a.Tokens[and].LowerForm() != "and" || r.a.Tokens[and].Sentence != tok.Sentence {
		return none
	}
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-6; i-- {
		if q := &r.recent[i]; q.head < and && r.phrases[q.head].coreLast == and && r.preposition(q.head) == "between" {
			return q.head
		}
	}
	return none
}

// pronounWord reports whether a token is a pronoun that may stand for an actor.
func pronounWord(t *text.Token) bool {
	switch t.XPOS {
	case text.TagPRP, text.TagPRPS, text.TagWP, text.TagWPS, text.TagWDT:
		return true
	}
	return t.UPOS == text.PRON
}

// refer handles a token that no name covers: pronouns and groups.
func (r *Resolver) refer(t int32) {
	r.fuel = maxFuel
	tok := &r.a.Tokens[t]
	switch tok.UPOS {
	case text.PRON, text.DET:
	case text.NUM, text.NOUN:
		if rf, ok := r.bareGroup(t); ok {
			r.offer(t, rf)
		}
		return
	default:
		if tok.UPOS != text.NoUPOS {
			return
		}
	}
	if tok.UPOS == text.DET && tok.LowerForm() != "both" {
		return
	}
	if rf, ok := r.bareGroup(t); ok {
		r.offer(t, rf)
		return
	}
	if rf := r.pronoun(t); rf != nil {
		r.offer(t, *rf)
	}
}

// offer makes a party of a single pronoun.
func (r *Resolver) offer(t int32, rf ref) {
	ph := extent{first: t, last: t + 1}
	p := casus.Party{First: ph.first, Last: ph.last, Head: t, CoreFirst: t, CoreLast: t + 1, Kind: rf.kind, Within: -1, Confidence: rf.conf}
	p.Actors = r.slab(rf.actors...)
	r.parties = append(r.parties, p)
	if r.a.Tokens[t].XPOS != text.TagWDT && r.a.Tokens[t].XPOS != text.TagWP {
		r.remember(t, &rf, p)
	}
}

// pronoun is who a pronoun stands for, nil when nobody fits.
func (r *Resolver) pronoun(t int32) *ref {
	tok := &r.a.Tokens[t]
	var want ref
	possessive := tok.XPOS == text.TagPRPS || tok.Rel == text.RelNmodPoss
	switch tok.LowerForm() {
	case "it", "its", "itself":
		want.number, want.gender = singular, 'n'
	case "they", "them", "their", "theirs", "themselves":
		want.number = pluralNumber
	case "he", "him", "his", "himself":
		want.number, want.gender = singular, 'm'
	case "she", "her", "hers", "herself":
		want.number, want.gender = singular, 'f'
	case "who", "whom", "which", "that", "whose":
		return r.relative(t)
	case "we", "us", "our", "ours", "i", "me", "my", "ourselves":
		return r.speaker(t)
	default:
		return nil
	}
	if tok.Rel == text.RelExpl && (tok.Head < 0 || !attitudes[r.a.Tokens[tok.Head].Lemma]) {
		return nil
	}
	if want.gender == 'n' && (r.impersonal(t) || !possessive && r.meansThing(t)) {
		return nil
	}
	best, bestScore := none, -1000
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
		q := &r.recent[i]
		if q.head >= t || !agrees(&want, q) {
			continue
		}
		score := r.closeness(q, t, possessive)
		if want.number == singular && want.gender != 'n' && q.agent == none && q.kind == casus.PartyName {
			score += 7 // he and she are rather somebody named than "a critic"
		}
		if want.number == pluralNumber && q.number != pluralNumber {
			score -= 8
		}
		if score > bestScore {
			best, bestScore = int32(i), score
		}
	}
	if best < 0 || bestScore < -60 {
		return nil
	}
	rf := r.recent[best].ref
	rf.actors = r.slab(rf.actors...)
	for i := range rf.actors {
		rf.actors[i].Inferred = false
		r.explain(&rf.actors[i], "pronoun")
	}
	rf.kind = casus.PartyPronoun
	if len(rf.actors) > 1 {
		rf.kind = casus.PartyGroup
	}
	rf.conf = min(0.75, rf.conf*0.85)
	rf.number, rf.agent = want.number, none
	if want.gender != 0 {
		rf.gender = want.gender
	}
	return &rf
}

// speaker is who says "we": the subject of the verb of saying above, or of the sentence before.
func (r *Resolver) speaker(t int32) *ref {
	v := t
	for steps := 0; steps < 16 && r.a.Tokens[v].Head >= 0; steps++ {
		h := r.a.Tokens[v].Head
		if rel := r.a.Tokens[v].Rel; rel == text.RelCcomp || rel == text.RelParataxis || rel == text.RelXcomp {
			if s := r.childBy(h, text.RelNsubj); s >= 0 && s != t {
				return r.speakerAt(s)
			}
		}
		if r.a.Tokens[v].UPOS == text.VERB && saying[r.a.Tokens[v].Lemma] {
			if s := r.childBy(v, text.RelNsubj); s >= 0 && s != t {
				return r.speakerAt(s)
			}
		}
		v = h
	}
	s := &r.a.Sentences[r.a.Tokens[t].Sentence]
	for v := s.First; v < s.Last; v++ {
		if tok := &r.a.Tokens[v]; tok.UPOS == text.VERB && saying[tok.Lemma] {
			if c := r.childBy(v, text.RelNsubj); c >= 0 && c != t && r.at[c] != 0 {
				return r.speakerAt(c)
			}
		}
	}
	// The whole sentence is a quotation: who spoke last goes on speaking.
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-16; i-- {
		q := &r.recent[i]
		if q.head < t && q.role == subjectRole && q.sentence >= r.sent-2 {
			if h := r.a.Tokens[q.head].Head; h >= 0 && saying[r.a.Tokens[h].Lemma] {
				rf := q.ref
				rf.kind, rf.conf = casus.PartyPronoun, 0.5
				return &rf
			}
		}
	}
	return nil
}

func (r *Resolver) speakerAt(s int32) *ref {
	if r.at[s] == 0 {
		return nil
	}
	i := r.at[s] - 1
	if r.matches[i].state == 1 || r.matches[i].merged {
		return nil
	}
	rf := *r.compose(i, 2)
	if len(rf.actors) == 0 {
		return nil
	}
	rf.kind, rf.conf = casus.PartyPronoun, min(rf.conf, 0.7)
	return &rf
}

var saying = words("say tell add warn state declare announce insist stress note explain claim argue write tweet reply answer reiterate emphasise emphasize affirm assert promise vow admit comment conclude continue urge quote")

// impersonal reports whether "it" stands for nothing: "it is clear that", "it rains".
func (r *Resolver) impersonal(t int32) bool {
	tok := &r.a.Tokens[t]
	if tok.Rel != text.RelNsubj && tok.Rel != text.RelNsubjPass || tok.Head < 0 {
		return false
	}
	h := &r.a.Tokens[tok.Head]
	if h.UPOS == text.ADJ || h.UPOS == text.NOUN && r.childBy(tok.Head, text.RelCop) >= 0 {
		return r.childBy(tok.Head, text.RelCsubj) >= 0 && !attitudes[h.Lemma]
	}
	return h.Lemma == "rain" || h.Lemma == "seem" || h.Lemma == "appear" && r.childBy(tok.Head, text.RelCcomp) >= 0
}

// meansThing reports whether "it" stands where states and bodies seldom do: object of a verb that wants a thing
// ("ratify it", "reopened it"), subject of a word that says what a thing is or how it came about.
func (r *Resolver) meansThing(t int32) bool {
	tok := &r.a.Tokens[t]
	if tok.Head < 0 || tok.LowerForm() == "itself" {
		return false
	}
	h := &r.a.Tokens[tok.Head]
	switch tok.Rel {
	case text.RelObj, text.RelNsubjPass:
		if h.UPOS != text.VERB || tok.Rel == text.RelNsubjPass && r.childBy(tok.Head, text.RelAuxPass) < 0 {
			return false
		}
		return !actedUpon[h.Lemma] || papers[h.Lemma] && r.paperBefore(t)
	case text.RelNsubj:
		if h.UPOS == text.VERB {
			return befalls[h.Lemma]
		}
		if r.childBy(tok.Head, text.RelCop) < 0 {
			return false
		}
		return r.at[tok.Head] == 0 && !attitudes[h.Lemma]
	case text.RelObl, text.RelNmod:
		switch r.preposition(t) {
		case "of", "about", "in", "into", "through", "like", "under", "over", "behind":
			return true
		}
	}
	return false
}

// actedUpon are verbs whose object may be a state or a body of people.
var actedUpon = words("accuse address admit advise aid allow annex antagonise antagonize appease approach arm ask assist assure attack authorise authorize back bail ban bar beat besiege betray blame blockade bomb bombard boycott bring bully chair challenge charge chide commend compel condemn confront congratulate consult contact contain control convince cooperate counter court cripple criticise criticize cut damage dare defeat defend denounce depend designate destabilise destabilize destroy deter disarm disband discourage dismember dissolve drag drive embarrass embargo enable encircle encourage expel face fight finance fine force found fund govern harm head help hit hold humiliate hurt implicate indict infiltrate inform invade invite isolate join judge keep label lead leave let liberate link lobby make mistrust neutralise neutralize notify oblige occupy offend oppose order oust outlaw overrun overthrow owe partition penalise penalize permit persuade praise prepare press pressure prevent prod prompt propel protect provoke punish push put quit quote readmit reassure rebuff rebuke recognise recognize reject rejoin remind remove represent reprimand repay require rescue restrain reward ridicule rule sanction save shell shield shun snub spare spur stop strike strip subsidise subsidize sue suspect support supply surround suspend target tell thank threaten thwart topple train treat trust unite urge vilify visit want warn weaken welcome win")

// papers are those of them whose object is as often a law, an accord or a plan as a state.
var papers = words("attack back ban challenge condemn criticise criticize denounce destroy fight judge keep leave make oppose prepare press protect put quit recognise recognize reject represent save stop support suspend thwart want welcome win")

// attitudes are words for what states and bodies are or feel.
var attitudes = words("able afraid alarmed angry anxious aware careful cautious committed concerned confident convinced dependent determined disappointed eager entitled furious glad grateful guilty happy hopeful hostile interested keen liable loyal neutral obliged open opposed pleased prepared proud ready reluctant responsible satisfied serious sorry sure sympathetic unable unaware unhappy unwilling upset vulnerable wary willing worried")

// befalls are verbs that say of a thing how it comes about, what it is or what is in it.
var befalls = words("begin belong come concern consist contain cost depend deserve emerge end exist expire feel follow get go happen last look matter mean occur originate read rain result seem sound stem symbolise symbolize sink taste vary")

// paperBefore reports whether a law, an accord, a plan or the like was the object or subject of a clause before token t,
// in its sentence or the one before.
func (r *Resolver) paperBefore(t int32) bool {
	s := r.a.Tokens[t].Sentence
	first := r.a.Sentences[max(s-1, 0)].First
	for k := t - 1; k >= first; k-- {
		tok := &r.a.Tokens[k]
		if tok.UPOS != text.NOUN || !paper[tok.Lemma] || plural(tok) {
			continue
		}
		switch tok.Rel {
		case text.RelObj, text.RelNsubj, text.RelNsubjPass, text.RelRoot:
			return true
		}
	}
	return false
}

var paper = words("accord agreement amendment bid bill budget charter claim concession constitution contract convention deal decision declaration decree demand document draft election idea initiative judgement judgment law legislation measure motion move offer package pact plan policy poll project proposal protocol referendum report request resolution ruling settlement statement strategy suggestion tax treaty ultimatum verdict vote")

// agrees checks number and gender.
func agrees(want *ref, q *antecedent) bool {
	if len(q.actors) == 0 || q.kind == casus.PartyPlace && want.gender != 'n' {
		return false
	}
	switch {
	case want.number == singular && (q.number == pluralNumber || len(q.actors) > 1):
		return false
	case want.number == pluralNumber && q.number == singular && q.gender != 'n':
		return false
	}
	switch want.gender {
	case 'n':
		return q.gender == 'n' && q.kind != casus.PartyPlace
	case 'm', 'f':
		return q.gender == 0 || q.gender == want.gender
	}
	return true
}

// closeness ranks an antecedent for a reference at t: near, subject, not a mere qualifier.
func (r *Resolver) closeness(q *antecedent, t int32, possessive bool) int {
	here := r.a.Tokens[t].Sentence
	score := -14 * int(here-q.sentence)
	switch q.role {
	case subjectRole:
		score += 12
	case objectRole:
		score += 4
	}
	if q.within {
		score -= 9
	}
	if q.kind == casus.PartyAdjective {
		score -= 8
	}
	if q.kind == casus.PartyPronoun {
		score += 3
	}
	if q.sentence == here {
		score -= min(int(t-q.head)/6, 8)
		if !possessive && q.role != subjectRole && r.a.Tokens[q.head].Head == r.a.Tokens[t].Head {
			score -= 30
		}
		if !possessive && r.a.Tokens[q.head].Head == r.a.Tokens[t].Head && r.a.Tokens[t].Feats.Get(text.Reflex) == 0 {
			score -= 30
		}
		if possessive && q.role == subjectRole {
			score += 4
		}
	} else if r.roleOf(t) == subjectRole && q.role == subjectRole {
		score += 4
	}
	if h := r.controller(t); h >= 0 && r.a.Tokens[q.head].Head == h && q.role == objectRole {
		score += 16
	}
	if q.state {
		score++
	}
	if q.code == "" {
		score -= 4
	}
	return score
}

// controller is the verb whose object does what the infinitive above token t says ("told
// Canada to recall its envoys"), -1 if t stands in no such infinitive.
func (r *Resolver) controller(t int32) int32 {
	v := t
	for steps := 0; steps < 4; steps++ {
		h := r.a.Tokens[v].Head
		if h < 0 {
			return none
		}
		if r.a.Tokens[v].Rel == text.RelXcomp {
			return h
		}
		v = h
	}
	return none
}

// relative is the head that a relative pronoun takes up, by the tree.
func (r *Resolver) relative(t int32) *ref {
	tok := &r.a.Tokens[t]
	if tok.UPOS != text.PRON && tok.XPOS != text.TagWDT && tok.XPOS != text.TagWP && tok.XPOS != text.TagWPS {
		return nil
	}
	v := tok.Head
	for steps := 0; v >= 0 && steps < 6; steps++ {
		rel := r.a.Tokens[v].Rel
		if rel == text.RelAclRelcl || rel == text.RelAcl {
			h := r.a.Tokens[v].Head
			if h < 0 || h >= t || r.at[h] == 0 {
				return nil
			}
			i := r.at[h] - 1
			if r.matches[i].merged {
				return nil
			}
			rf := *r.compose(i, 1)
			if len(rf.actors) == 0 || rf.kind == casus.PartyPlace {
				return nil
			}
			rf.kind, rf.conf = casus.PartyPronoun, rf.conf*0.95
			return &rf
		}
		v = r.a.Tokens[v].Head
	}
	return r.before(t)
}

// before is the party that ends right before a relative pronoun, for where the tree has no relative clause.
func (r *Resolver) before(t int32) *ref {
	tok := &r.a.Tokens[t]
	if tok.XPOS != text.TagWP && tok.XPOS != text.TagWDT {
		return nil
	}
	if tok.LowerForm() == "that" && (int(t)+1 >= len(r.a.Tokens) || r.a.Tokens[t+1].UPOS != text.VERB && r.a.Tokens[t+1].UPOS != text.AUX) {
		return nil // a conjunction
	}
	k := t - 1
	for k > 0 && (r.a.Tokens[k].Form == "," || r.a.Tokens[k].UPOS == text.ADP) && k > t-3 {
		k--
	}
	if k < 0 || r.at[k] == 0 || r.a.Tokens[k].Sentence != tok.Sentence {
		return nil
	}
	for i := len(r.parties) - 1; i >= 0 && i >= len(r.parties)-6; i-- {
		p := &r.parties[i]
		if p.Last == k+1 && len(p.Actors) > 0 && p.Kind != casus.PartyAdjective && p.Kind != casus.PartyPlace {
			// The largest phrase that ends here.
			for j := i - 1; j >= 0 && j >= i-4; j-- {
				if q := &r.parties[j]; q.Last == k+1 && q.First < p.First && len(q.Actors) > 0 && q.Kind != casus.PartyAdjective {
					p = q
				}
			}
			return &ref{actors: p.Actors, conf: 0.7 * p.Confidence, kind: casus.PartyPronoun, agent: none, entry: none, code: p.Actors[0].Code, sectors: p.Actors[0].Sectors}
		}
	}
	return nil
}

// refersToGroup reports whether a noun can stand for several states at once ("both sides").
func refersToGroup(ag *agent) bool { return groupNouns[ag.lemma] }

var groupNouns = words("side party government neighbour neighbor leader army delegation foe rival ally partner capital enemy power administration authority adversary belligerent combatant host negotiator team")

var numerals = map[string]int{"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "trio": 3, "pair": 2, "duo": 2}

// countOf is the number that a plural phrase gives ("both countries", "the three states"), 0 for none.
func (r *Resolver) countOf(head int32) int {
	for c := r.children.of(head); c >= 0; c = r.children.sibling(c) {
		switch r.a.Tokens[c].Rel {
		case text.RelDet, text.RelDetPredet, text.RelNummod, text.RelCcPreconj:
			if n := numerals[r.a.Tokens[c].LowerForm()]; n > 0 {
				return n
			}
		}
	}
	if head > 0 && r.a.Tokens[head-1].Sentence == r.a.Tokens[head].Sentence {
		return numerals[r.a.Tokens[head-1].LowerForm()]
	}
	return 0
}

// country resolves "the country", "both sides", "the two neighbours" to states named before.
func (r *Resolver) country(m *match, ag *agent, rf ref) (ref, bool) {
	isCountry := ag.kind == agentCountry
	rf.kind, rf.entry = casus.PartyGroup, none
	if rf.number == pluralNumber {
		n := r.countOf(m.head)
		if n == 0 && !(ag.lemma == "side" || ag.lemma == "party" || neighbourWords[ag.lemma] && ag.lemma != "ally" && r.determiner(m.head) == "the") {
			return rf, isCountry && r.regionOnly(m, &rf)
		}
		if n == 0 && r.determiner(m.head) != "the" {
			return rf, false
		}
		if o, ok := r.ownerNation(m); ok && !isCountry {
			_ = o
			return rf, false
		}
		var actors []casus.Actor
		if !isCountry {
			actors = r.jointActors(m.head, max(n, 2))
		}
		if actors == nil && n < 3 {
			actors = r.dyad(m.head)
		}
		if actors == nil {
			actors = r.lastStates(m.head, max(n, 2))
		}
		if len(actors) < max(n, 2) {
			return rf, isCountry
		}
		rf.actors, rf.conf, rf.state, rf.gender = actors, 0.75, true, 'n'
		return rf, true
	}
	if !isCountry {
		return rf, false
	}
	rf.kind, rf.gender, rf.state = casus.PartyAgent, 'n', true
	switch d := r.determiner(m.head); {
	case d == "the" || d == "this" || d == "that":
	case d == "'s" && neighbourWords[ag.lemma]:
		return r.neighbourOf(m, rf)
	default:
		return rf, true
	}
	if i := r.headState(m); i != none {
		rf.actors = r.slab(r.matches[i].ref.actors...)
		rf.conf = 0.85
		return rf, len(rf.actors) > 0
	}
	if actors := r.lastOf(m.head, 1, r.regionOf(m), false); len(actors) == 1 {
		rf.actors, rf.conf = actors, 0.7
		r.explain(&rf.actors[0], "the country")
		return rf, true
	}
	return rf, true
}

// headState is an apposition or complement that names the state: "the kingdom of Morocco".
func (r *Resolver) headState(m *match) int32 {
	for c := r.children.of(m.head); c >= 0; c = r.children.sibling(c) {
		switch r.a.Tokens[c].Rel {
		case text.RelAppos, text.RelNmod, text.RelFlat:
			if r.a.Tokens[c].Rel == text.RelNmod && r.preposition(c) != "of" {
				continue
			}
			if i := r.at[c]; i != 0 && r.matches[i-1].kind == matchName && r.matches[i-1].state != 1 {
				if rf := r.compose(i-1, 2); rf.code != "" && (rf.state || rf.kind == casus.PartyPlace) && rf.kind != casus.PartyAdjective {
					return i - 1
				}
			}
		}
	}
	return none
}

func (r *Resolver) ownerNation(m *match) (owner, bool) {
	o, ok := r.ownerOf(m, maxDepth-2)
	return o, ok && o.nation
}

// regionOnly lets "Western countries" be an actor without a country.
func (r *Resolver) regionOnly(m *match, rf *ref) bool {
	rf.actors = r.slab(casus.Actor{Sector: "GOV", Sectors: governments})
	rf.conf, rf.state, rf.gender, rf.kind = 0.4, false, 'n', casus.PartyAgent
	return true
}

var governments = []string{"GOV"}

var neighbourWords = words("neighbour neighbor rival foe ally adversary enemy arch-foe archrival")

// neighbourOf is the other state lately spoken of, seen from the one whose neighbour it is.
func (r *Resolver) neighbourOf(m *match, rf ref) (ref, bool) {
	c := r.childBy(m.head, text.RelNmodPoss)
	if c < 0 {
		return rf, true
	}
	if a := r.childBy(m.head, text.RelAppos); a >= 0 {
		return rf, true
	}
	o, ok := r.ownerAt(c, 1)
	if !ok {
		return rf, true
	}
	for _, a := range r.lastStates(m.head, 6) {
		if a.Code != o.code && !slices.ContainsFunc(o.others, func(b casus.Actor) bool { return b.Code == a.Code }) {
			rf.actors, rf.conf = r.slab(a), 0.55
			return rf, true
		}
	}
	return rf, true
}

// lastStates are the n states that the text before token t speaks of most, the latest
// mentions weighing most; of two or more, those named in the rest of the sentence come last.
// Where fewer act, those that the text only names as places count: "Cuba reopened its embassy in Washington, hours
// after the two countries ...".
func (r *Resolver) lastStates(t int32, n int) []casus.Actor {
	if found := r.lastOf(t, n, nil, false); len(found) >= n {
		return found
	}
	return r.lastOf(t, n, nil, true)
}

// regionOf lists the states that the words of a phrase allow ("the West African country"), nil for all.
func (r *Resolver) regionOf(m *match) []string {
	t := r.reg.places
	last := sort.Search(len(r.units), func(i int) bool { return r.units[i].token >= m.last })
	for i := last - 1; i >= 0 && i >= last-5 && r.units[i].token >= r.phrases[m.head].coreFirst; i-- {
		node := int32(0)
		var found []string
		for j := i; j < last; j++ {
			if node = t.step(node, r.units[j].word); node == 0 {
				break
			}
			if n := t.first[node]; n != 0 {
				found = r.reg.regions[t.names[n-1].entry]
			}
		}
		if found != nil {
			// "African" may be the end of "West African".
			if i > 0 && r.units[i-1].token >= r.phrases[m.head].coreFirst {
				if to := t.step(0, r.units[i-1].word); to != 0 && t.step(to, r.units[i].word) != 0 {
					continue
				}
			}
			return found
		}
	}
	return nil
}

// maxJoint is how many sentences back "the two sides" may reach for a pair named in one breath.
const maxJoint = 3

// jointActors are n actors of any kind that were named in one breath shortly before token t ("the government
// and the rebels ... both sides"), nil if there are none.
func (r *Resolver) jointActors(t int32, n int) []casus.Actor {
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-24; i-- {
		q := &r.recent[i]
		if q.sentence < r.a.Tokens[t].Sentence-maxJoint {
			return nil
		}
		if q.kind != casus.PartyGroup || q.entry != none || len(q.actors) != n || q.head >= t || !q.joint {
			continue
		}
		if slices.ContainsFunc(q.actors, func(a casus.Actor) bool { return a.Code == "" || reports(a.Sectors) || r.besides(t, a.Code) }) {
			continue
		}
		return r.slab(q.actors...)
	}
	return nil
}

// dyad is the pair of states that the last sentences before token t show dealing with each other most, nil if none do:
// after "Pakistan accused India. China urged calm." the two sides are Pakistan and India.
func (r *Resolver) dyad(t int32) []casus.Actor {
	type pair struct {
		a, b   string
		weight float32
	}
	var pairs [16]pair
	found := 0
	here := r.a.Tokens[t].Sentence
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
		q := &r.recent[i]
		if q.sentence < here-maxJoint-1 {
			break
		}
		a := stateOf(&q.ref)
		if a == "" || q.head >= t || q.kind == casus.PartyPlace || r.besides(t, a) {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-12 && r.recent[k].sentence == q.sentence; k-- {
			p := &r.recent[k]
			b := stateOf(&p.ref)
			if b == "" || a == b || p.kind == casus.PartyPlace || r.besides(t, b) {
				continue
			}
			w := r.dealing(p, q)
			for d := here - q.sentence; d > 0; d-- {
				w *= 0.8
			}
			j := 0
			for j < found && !(pairs[j].a == a && pairs[j].b == b || pairs[j].a == b && pairs[j].b == a) {
				j++
			}
			if j == found {
				if found == len(pairs) {
					continue
				}
				pairs[j] = pair{a: b, b: a}
				found++
			}
			pairs[j].weight += w
		}
	}
	best := -1
	for j := range found {
		if pairs[j].weight >= 0.4 && (best < 0 || pairs[j].weight > pairs[best].weight) {
			best = j
		}
	}
	if best < 0 {
		return nil
	}
	start := len(r.actors)
	for _, c := range [...]string{pairs[best].a, pairs[best].b} {
		r.actors = append(r.actors, casus.Actor{Code: c, Sector: "GOV", Sectors: governments, ID: c, Name: r.reg.StateName(c)})
	}
	return r.actors[start:len(r.actors):len(r.actors)]
}

// stateOf is the state of a single state, government or army, "" for anybody else.
func stateOf(rf *ref) string {
	if len(rf.actors) != 1 || len(rf.code) != 3 || rf.kind == casus.PartyPronoun || !rf.state && !governs(rf.sectors) {
		return ""
	}
	switch rf.code {
	case "NGO", "IMG", "MNC":
		return ""
	}
	return rf.code
}

// dealing weighs how far two parties of one sentence deal with each other.
func (r *Resolver) dealing(p, q *antecedent) float32 {
	a, b := &r.a.Tokens[p.head], &r.a.Tokens[q.head]
	switch {
	case b.Rel == text.RelConj && b.Head == p.head:
		return 1.2
	case p.role == subjectRole && a.Head >= 0 && (b.Head == a.Head || b.Head >= 0 && b.Head != p.head && r.a.Tokens[b.Head].Head == a.Head):
		return 1
	case p.within || q.within:
		return 0.3
	}
	return 0.5
}

// jointStates are n states that were named in one breath ("France, Germany and Britain") shortly before token t.
func (r *Resolver) jointStates(t int32, n int) []casus.Actor {
	if n < 2 {
		return nil
	}
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-24; i-- {
		q := &r.recent[i]
		if q.sentence < r.a.Tokens[t].Sentence-2 {
			return nil
		}
		if q.kind != casus.PartyGroup || !q.state || len(q.actors) != n || q.head >= t || n == 2 && q.role != subjectRole {
			continue
		}
		if slices.ContainsFunc(q.actors, func(a casus.Actor) bool { return len(a.Code) != 3 || r.besides(t, a.Code) }) {
			continue
		}
		start := len(r.actors)
		for _, a := range q.actors {
			r.actors = append(r.actors, casus.Actor{Code: a.Code, Sector: "GOV", Sectors: governments, ID: a.Code, Name: r.reg.StateName(a.Code)})
		}
		return r.actors[start:len(r.actors):len(r.actors)]
	}
	return nil
}

// lastOf is lastStates among the given codes, all when there are none.
func (r *Resolver) lastOf(t int32, n int, among []string, places bool) []casus.Actor {
	if joint := r.jointStates(t, n); joint != nil {
		return joint
	}
	decay := float32(0.75)
	if n == 1 {
		decay = 0.35
	}
	var codes [12]string
	var weights [12]float32
	found := 0
	for i := len(r.recent) - 1; i >= 0 && i >= len(r.recent)-maxRecent; i-- {
		q := &r.recent[i]
		if q.head >= t || q.kind == casus.PartyPlace && n > 1 && !places {
			continue
		}
		w := float32(1)
		for d := min(r.a.Tokens[t].Sentence-q.sentence, 16); d > 0; d-- {
			w *= decay
		}
		if n == 1 && r.a.Sentences[q.sentence].Paragraph != r.a.Sentences[r.a.Tokens[t].Sentence].Paragraph {
			w *= 0.6
		}
		if q.role == subjectRole {
			w *= 1.5
		}
		if !q.state && !governs(q.sectors) {
			w *= 0.5
		}
		if q.within {
			w *= 0.5
		}
		for k := range q.actors {
			c := q.actors[k].Code
			if len(c) != 3 || c == "NGO" || c == "IMG" || c == "MNC" || among != nil && !slices.Contains(among, c) {
				continue
			}
			j := 0
			for j < found && codes[j] != c {
				j++
			}
			if j == found {
				if found == len(codes) {
					continue
				}
				codes[j] = c
				found++
			}
			weights[j] += w
		}
	}
	for j := 0; n > 1 && j < found; j++ {
		if r.besides(t, codes[j]) {
			weights[j] *= 0.05
		}
	}
	n = min(n, found)
	start := len(r.actors)
	for ; n > 0; n-- {
		best := -1
		for j := 0; j < found; j++ {
			if codes[j] != "" && (best < 0 || weights[j] > weights[best]) {
				best = j
			}
		}
		r.actors = append(r.actors, casus.Actor{Code: codes[best], Sector: "GOV", Sectors: governments, ID: codes[best], Name: r.reg.StateName(codes[best])})
		codes[best] = ""
	}
	return r.actors[start:len(r.actors):len(r.actors)]
}

// besides reports whether the clause of t goes on to name the state, "Both countries accused Ukraine", or tells what somebody of that
// state does to those at t: "The Peruvian minister urged both countries".
func (r *Resolver) besides(t int32, code string) bool {
	return r.named(t, code, nil) || r.actedOnBy(t, code)
}

var towards = words("with to at on against")

// actedOnBy reports whether t is an object of a sentence whose subject before is of the state.
func (r *Resolver) actedOnBy(t int32, code string) bool {
	switch tok := &r.a.Tokens[t]; tok.Rel {
	case text.RelObj, text.RelIobj:
	case text.RelObl:
		if !towards[r.preposition(t)] {
			return false
		}
	default:
		return false
	}
	for k := r.a.Sentences[r.a.Tokens[t].Sentence].First; k < t; k++ {
		if rel := r.a.Tokens[k].Rel; rel != text.RelNsubj || r.at[k] == 0 {
			continue
		}
		if m := &r.matches[r.at[k]-1]; m.state == 2 && m.ref.code == code {
			return true
		}
	}
	return false
}

// opposed reports whether the clause of t goes on to name the state behind "with" or "against", or as whom t acts on.
func (r *Resolver) opposed(t int32, code string) bool {
	return r.named(t, code, against) || r.acted(t, code)
}

// acted reports whether t, or whom it describes, acts on the state later in the sentence.
func (r *Resolver) acted(t int32, code string) bool {
	last := r.a.Sentences[r.a.Tokens[t].Sentence].Last
	for k := t + 1; k < last && k < t+40; k++ {
		if i := r.at[k]; i != 0 && r.matches[i-1].kind == matchName && r.matches[i-1].head == k && r.actsOn(t, k) {
			if f, _ := r.reg.entries[r.matches[i-1].entry].factOn(r.date); f != nil && f.code == code {
				return true
			}
		}
	}
	return false
}

// hosts reports whether the clause of t goes on to name the state as the place where or to which.
func (r *Resolver) hosts(t int32, code string) bool { return r.named(t, code, whither) }

var against, whither = words("with against"), words("in at to")

// named reports whether the clause of t goes on to name the state, behind one of the prepositions if any are given.
func (r *Resolver) named(t int32, code string, behind map[string]bool) bool {
	last := r.a.Sentences[r.a.Tokens[t].Sentence].Last
	for k := t + 1; k < last && k < t+24; k++ {
		tok := &r.a.Tokens[k]
		if tok.Form == "," || tok.XPOS == text.TagWP || tok.XPOS == text.TagWDT || tok.UPOS == text.CCONJ && k+1 < last && r.a.Tokens[k+1].UPOS == text.VERB {
			return false
		}
		if i := r.at[k]; i != 0 && r.matches[i-1].kind == matchName {
			if behind != nil && !behind[r.a.Tokens[max(r.matches[i-1].first-1, 0)].LowerForm()] {
				continue
			}
			if f, _ := r.reg.entries[r.matches[i-1].entry].factOn(r.date); f != nil && f.code == code {
				return true
			}
		}
	}
	return false
}

// actsOn reports whether token t, or whom it describes, is the subject of the verb whose object the state named at o is
// ("the minister accused Chad"), or whose envoy it meets ("said an official after meeting China's envoy").
func (r *Resolver) actsOn(t, o int32) bool {
	m := &r.matches[r.at[o]-1]
	if r.reg.entries[m.entry].kind != State || m.use != asName && m.use != asCapital {
		return false
	}
	var passed [5]int32 // from t to the subject
	n := 0
	for ; n < 4 && r.a.Tokens[t].Rel != text.RelNsubj; n++ {
		if r.a.Tokens[t].Head < 0 {
			return false
		}
		passed[n] = t
		switch r.a.Tokens[t].Rel {
		case text.RelAppos, text.RelNmodPoss, text.RelNmod, text.RelFlat, text.RelCompound, text.RelNmodDesc:
			t = r.a.Tokens[t].Head
		default:
			return false
		}
	}
	verb := r.a.Tokens[t].Head
	object := &r.a.Tokens[o]
	if r.a.Tokens[t].Rel != text.RelNsubj || verb < 0 || object.Head < 0 {
		return false
	}
	if object.Rel == text.RelNmodPoss {
		if object = &r.a.Tokens[object.Head]; object.Head < 0 || r.a.Tokens[object.Head].Lemma != "meet" {
			return false
		}
	}
	if object.Rel != text.RelObj && object.Rel != text.RelIobj {
		return false
	}
	passed[n] = t
	under := &r.a.Tokens[object.Head]
	return object.Head == verb || under.Rel == text.RelAdvcl && under.Head == verb || under.Rel == text.RelAcl && slices.Contains(passed[:n+1], under.Head)
}

func governs(sectors []string) bool {
	return len(sectors) > 0 && (sectors[0] == "GOV" || sectors[0] == "MIL")
}

// bareGroup reads "both", "the two", "the trio", "all three" without a noun.
func (r *Resolver) bareGroup(t int32) (ref, bool) {
	tok := &r.a.Tokens[t]
	n := numerals[tok.LowerForm()]
	if n == 0 {
		return ref{}, false
	}
	switch tok.Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelObj, text.RelOblAgent, text.RelNmod, text.RelObl, text.RelNmodPoss:
	default:
		return ref{}, false
	}
	if tok.UPOS == text.NUM && (tok.LowerForm()[0] <= '9' || r.childBy(t, text.RelDet) < 0 || r.childBy(t, text.RelNmod) >= 0) {
		return ref{}, false
	}
	actors := r.lastStates(t, n)
	if len(actors) < 2 || len(actors) < n {
		return ref{}, false
	}
	return ref{actors: actors, conf: 0.65, kind: casus.PartyGroup, agent: none, entry: none, number: pluralNumber, gender: 'n', state: true}, true
}
