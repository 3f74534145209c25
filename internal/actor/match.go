package actor

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// unit is one folded word of the document; hyphens and the like give none.
type unit struct {
	word  int32 // number in the registry, 0 for a word that no name has
	lemma int32 // the same for the lemma where it differs, else 0
	token int32
	cases letterCase
	// starts, ends: first and last unit of its token.
	starts, ends bool
	// apart: something other than a hyphen lies between this unit and the one before.
	apart bool
}

// matchKind is what a run of tokens was recognised as.
type matchKind uint8

const (
	matchName   matchKind = iota // an entry of the registry
	matchAgent                   // a common noun
	matchEntity                  // a name the registry lacks
)

const none = int32(-1)

// match is a run of tokens that names somebody.
type match struct {
	first, last int32
	head        int32
	entry       int32 // of the registry, none for agents and unknown names
	agent       int32 // of the registry, none unless matchAgent, or a named one
	kind        matchKind
	use         nameUse
	entity      text.EntityType
	proper      bool  // an agent phrase that is part of an unknown proper name
	title       int32 // the match of a title before the name, none
	merged      bool  // this title belongs to the name after it
	allied      bool  // "Afghan and coalition security force": also of the coalition
	state       int8  // of composition: 0 not begun, 1 under way, 2 done
	ref         ref
}

// functionWord are words that an acronym written like them must not match in a line all in capitals.
var functionWord = map[string]bool{"us": true, "it": true, "who": true, "is": true, "am": true, "as": true, "so": true, "in": true, "no": true, "an": true, "be": true, "me": true, "do": true, "to": true, "or": true, "at": true, "un": false}

// scan finds all names and agent nouns.
func (r *Resolver) scan() {
	r.fillUnits()
	r.introduce()
	for i := 0; i < len(r.units); {
		u := &r.units[i]
		if !u.starts {
			i++
			continue
		}
		m, next := r.nameAt(i)
		if n, after := r.nounAt(i); after > next {
			m, next = n, after
		}
		if next > i {
			r.matches = append(r.matches, m)
			i = next
			continue
		}
		i++
	}
}

// fillUnits folds the tokens into words.
func (r *Resolver) fillUnits() {
	r.units = r.units[:0]
	words := r.reg.names.words
	apart := true
	for s := range r.a.Sentences {
		sent := &r.a.Sentences[s]
		for t := sent.First; t < sent.Last; t++ {
			tok := &r.a.Tokens[t]
			if t == sent.First {
				apart = true
			}
			before := len(r.units)
			r.fold.eachWord(tok.Form, func(w []byte, c letterCase) {
				r.units = append(r.units, unit{word: words.find(w), token: t, cases: c, apart: apart})
				apart = false
			})
			n := len(r.units)
			if n == before {
				if !joins(tok.Form) {
					apart = true
				}
				continue
			}
			r.units[before].starts, r.units[n-1].ends = true, true
			if plural(tok) && tok.Lemma != "" {
				r.fold.eachWord(tok.Lemma, func(w []byte, _ letterCase) { r.units[n-1].lemma = words.find(w) })
			}
			if r.units[n-1].lemma == r.units[n-1].word {
				r.units[n-1].lemma = 0
			}
		}
	}
}

func plural(t *text.Token) bool {
	return t.XPOS == text.TagNNS || t.XPOS == text.TagNNPS || t.Feats.Get(text.Number) == text.NumberPlur
}

// joins reports whether a token without words leaves the words around it together.
func joins(form string) bool {
	return form == "-" || form == "‑" || form == "‐" || form == "'" || form == "’"
}

// introduce notes which actors the text names in full, so that their short forms count.
func (r *Resolver) introduce() {
	t := r.reg.names
	for i := range r.units {
		if !r.units[i].starts || r.units[i].word == 0 {
			continue
		}
		node := int32(0)
		for j := i; j < len(r.units); j++ {
			u := &r.units[j]
			if j > i && u.apart || u.word == 0 {
				break
			}
			if node = t.step(node, u.word); node == 0 {
				break
			}
			if !u.ends {
				continue
			}
			for n := t.first[node]; n != 0; n = t.names[n-1].next {
				nm := &t.names[n-1]
				shared := nm.use == asAdjective && (nm.next != 0 || t.first[node] != n) // "Congolese"
				if nm.use != asShort && nm.use != asDoubtful && nm.use != asOrgSeat && !shared && r.casesFit(i, nm) {
					r.note(nm.entry, nm.count > 1)
				}
			}
		}
	}
}

// note marks an entry as introduced, in full when the name that did has several words.
func (r *Resolver) note(entry int32, full bool) {
	mark := 2 * r.epoch
	if full {
		mark++
	}
	r.epochs[entry] = max(r.epochs[entry], mark)
	if f, _ := r.reg.entries[entry].factOn(r.date); f != nil && f.code != "" && r.reg.entries[entry].kind == State {
		r.addSpoken(f.code)
	}
}

func (r *Resolver) introduced(entry int32) bool { return r.epochs[entry]/2 == r.epoch }

func (r *Resolver) introducedInFull(entry int32) bool { return r.epochs[entry] == 2*r.epoch+1 }

// casesFit compares the capitals of a name with those of the text from unit i.
func (r *Resolver) casesFit(i int, nm *name) bool {
	for k := 0; k < int(nm.count); k++ {
		u, want := &r.units[i+k], nm.cases.at(k)
		if !u.cases.fits(want) && !(r.caseless && r.nameLike(u.token, nm.use)) {
			return false
		}
		if want == allCaps && nm.count == 1 {
			tok := &r.a.Tokens[u.token]
			if functionWord[tok.LowerForm()] && tok.UPOS != text.PROPN && r.shouts(u.token) {
				return false
			}
		}
	}
	return true
}

// minCaseless is the number of letters from which on a text without any capital is taken to be written so.
const minCaseless = 24

// caseless reports whether a text is in small letters only.
func caseless(s string) bool {
	small := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			return false
		case c >= 'a' && c <= 'z':
			small++
		}
	}
	return small >= minCaseless
}

// nameLike reports whether the tags of a token let it be part of a name where capitals tell nothing.
func (r *Resolver) nameLike(t int32, use nameUse) bool {
	tok := &r.a.Tokens[t]
	switch use {
	case asAdjective:
		return tok.UPOS == text.PROPN || tok.UPOS == text.ADJ
	case asPeople:
		return tok.UPOS == text.PROPN || tok.UPOS == text.ADJ || plural(tok)
	}
	if commonWord[tok.Form] && t > 0 && r.a.Tokens[t-1].UPOS == text.DET {
		return false // "the china"
	}
	return tok.UPOS == text.PROPN
}

// commonWord are names of states that are ordinary nouns too.
var commonWord = words("china turkey jersey guinea chad japan")

// shouts reports whether the words around token t are all in capitals.
func (r *Resolver) shouts(t int32) bool {
	s := &r.a.Sentences[r.a.Tokens[t].Sentence]
	for _, k := range [...]int32{t - 1, t + 1} {
		if k >= s.First && k < s.Last {
			f := r.a.Tokens[k].Form
			if len(f) > 1 && f[0] >= 'A' && f[0] <= 'Z' && f[1] >= 'A' && f[1] <= 'Z' {
				return true
			}
		}
	}
	return false
}

// nameAt finds the longest name that begins at unit i and may count here.
func (r *Resolver) nameAt(i int) (best match, next int) {
	if r.units[i].word == 0 {
		return match{}, i
	}
	t := r.reg.names
	node := int32(0)
	next = i
	for j := i; j < len(r.units); j++ {
		u := &r.units[j]
		if j > i && u.apart || u.word == 0 {
			break
		}
		if node = t.step(node, u.word); node == 0 {
			break
		}
		if !u.ends || t.first[node] == 0 {
			continue
		}
		if entry, use, ok := r.choose(i, j, t.first[node]); ok {
			best = match{first: r.units[i].token, last: u.token + 1, entry: entry, agent: none, use: use, title: none}
			next = j + 1
		}
	}
	return best, next
}

// choose picks the entry that the words from unit i to unit j name.
func (r *Resolver) choose(i, j int, first int32) (entry int32, use nameUse, ok bool) {
	first0, last := r.units[i].token, r.units[j].token+1
	bestScore := -1
	country := i == j && r.namesCountry(first)
	if i == j && r.anyState(first) && r.namesNothing(first0) {
		return 0, 0, false
	}
	for n := first; n != 0; n = r.reg.names.names[n-1].next {
		nm := &r.reg.names.names[n-1]
		if !r.casesFit(i, nm) {
			continue
		}
		if country && nm.use == asShort && r.titleBefore(first0) == none && (first0 == 0 || !isHonorific(r.a.Tokens[first0-1].Form)) {
			continue // "Israel" is the state, even after a Mr Israel was named
		}
		score := r.fitness(nm, first0, last)
		if score > bestScore || score == bestScore && score >= 0 && r.ratherThan(nm.entry, entry) {
			bestScore, entry, use, ok = score, nm.entry, nm.use, score >= 0
		}
	}
	return entry, use, ok
}

// anyState reports whether one of the names in the list is that of a state, its people or its seat.
func (r *Resolver) anyState(n int32) bool {
	for ; n != 0; n = r.reg.names.names[n-1].next {
		if r.reg.entries[r.reg.names.names[n-1].entry].kind == State {
			return true
		}
	}
	return false
}

// namesCountry reports whether one of the names in the list is a state's own.
func (r *Resolver) namesCountry(n int32) bool {
	for ; n != 0; n = r.reg.names.names[n-1].next {
		if nm := &r.reg.names.names[n-1]; r.reg.entries[nm.entry].kind == State && (nm.use == asName || nm.use == asCapital) {
			return true
		}
	}
	return false
}

// ratherThan decides between two entries of one name that fit alike: the one named last, else the earlier in the tables.
func (r *Resolver) ratherThan(a, b int32) bool {
	if x, y := r.lastSeen(a), r.lastSeen(b); x != y {
		return x > y
	}
	return a < b
}

// lastSeen is where the entry was last matched in this document, -1 for nowhere.
func (r *Resolver) lastSeen(entry int32) int32 {
	for i := len(r.matches) - 1; i >= 0 && i >= len(r.matches)-200; i-- {
		if r.matches[i].kind == matchName && r.matches[i].entry == entry {
			return r.matches[i].first
		}
	}
	return none
}

// fitness says how well a name of the registry fits tokens first to last, -1 for not at all.
func (r *Resolver) fitness(nm *name, first, last int32) int {
	e := &r.reg.entries[nm.entry]
	f, current := e.factOn(r.date)
	score := 0
	if current {
		score += 16
	}
	known := r.introduced(nm.entry)
	switch {
	case r.introducedInFull(nm.entry):
		score += 32
	case known:
		score += 8
	}
	if f != nil && r.spoken(f.code) {
		score += 8
	}
	switch e.kind {
	case State:
		score += 4
	case Organisation:
		score += 3
	case Person:
		score += 2
	}
	switch nm.use {
	case asShort:
		switch {
		case e.kind == Person:
			title := r.titleBefore(first)
			switch fit := r.titleFits(e, title); {
			case fit > 0:
				score += fit
			case !known && (last-first > 1 || !r.rules(e, f, current) || !r.standsAlone(first)):
				return -1
			}
		case !known:
			return -1
		}
	case asDoubtful:
		if !known && (f == nil || f.code == "" || !r.spoken(f.code)) && !(e.kind == State && r.inDateline(first)) {
			return -1
		}
	case asOrgSeat:
		if !r.acts(first) || r.inDateline(first) {
			return -1
		}
		score += 24
	case asAdjective, asPeople:
		if !r.looksLike(nm.use, last-1) {
			score -= 2
		}
	}
	if last-first == 1 && e.kind != Organisation && r.partOfUnknownName(first, e.kind == Person) {
		return -1
	}
	return max(score, 0)
}

// rules reports whether a person holds one of the first offices of a state that the text
// speaks of, so that the surname alone may do.
func (r *Resolver) rules(e *entry, f *fact, current bool) bool {
	if !current || f == nil || !r.spoken(f.code) {
		return false
	}
	role, _, _ := strings.Cut(f.role, "|")
	switch role {
	case "president", "prime minister", "king", "chancellor", "supreme leader", "foreign minister", "defence minister", "junta leader", "crown prince", "emir", "sultan", "pope", "transitional president":
		return true
	}
	return false
}

// standsAlone reports whether a proper noun has no other beside it.
func (r *Resolver) standsAlone(t int32) bool {
	s := &r.a.Sentences[r.a.Tokens[t].Sentence]
	if r.a.Tokens[t].UPOS != text.PROPN {
		return false
	}
	for _, k := range [...]int32{t - 1, t + 1} {
		if k >= s.First && k < s.Last && r.a.Tokens[k].UPOS == text.PROPN && startsUpper(r.a.Tokens[k].Form) {
			return false
		}
	}
	return true
}

// looksLike tells adjectives from peoples by tag.
func (r *Resolver) looksLike(use nameUse, t int32) bool {
	tok := &r.a.Tokens[t]
	if use == asPeople {
		return plural(tok) || tok.UPOS == text.NOUN || tok.UPOS == text.PROPN
	}
	return tok.UPOS == text.ADJ || tok.Rel == text.RelAmod || tok.Rel == text.RelCompound
}

// partOfUnknownName reports whether a single word stands inside a longer name of somebody
// else: "Jordan" in "Jordan Peterson", "Trump" in "Melania Trump".
func (r *Resolver) partOfUnknownName(t int32, person bool) bool {
	tok := &r.a.Tokens[t]
	s := &r.a.Sentences[tok.Sentence]
	if person && r.titleBefore(t) != none {
		return false
	}
	if e := r.entityAt(t); e != nil && e.Last-e.First > 1 && e.Type == text.EntityPerson && r.noTitles(e.First, t) {
		return true
	}
	if t > s.First && person {
		p := &r.a.Tokens[t-1]
		if p.UPOS == text.PROPN && startsUpper(p.Form) && (tok.Rel == text.RelFlat && tok.Head <= t-1 && tok.Head >= s.First) && !r.covered(t-1) && r.titleBefore(t) == none {
			return true
		}
	}
	if t+1 < s.Last && (person || givenName[tok.Form]) {
		q := &r.a.Tokens[t+1]
		if q.UPOS == text.PROPN && q.Rel == text.RelFlat && q.Head == t && startsUpper(q.Form) {
			return true
		}
	}
	return false
}

// givenName are names of states that people bear too.
var givenName = words("Chad Jordan Georgia Kenya Ireland India Cyprus Holland America Paris London Victoria Sofia Florence Lima")

// covered reports whether token t belongs to the last match found.
func (r *Resolver) covered(t int32) bool {
	n := len(r.matches)
	return n > 0 && r.matches[n-1].first <= t && t < r.matches[n-1].last
}

// noTitles reports whether no title of the registry stands between first and t.
func (r *Resolver) noTitles(first, t int32) bool {
	for first < t && isHonorific(r.a.Tokens[first].Form) {
		first++
	}
	if first == t {
		// The rest of the name follows: "Jordan Peterson", or it was "Mr Yusov" alone.
		e := r.entityAt(t)
		return e != nil && e.Last > t+1
	}
	return !r.covered(t - 1)
}

func startsUpper(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// isHonorific tells the words before a surname that say nothing of the office.
func isHonorific(form string) bool {
	switch form {
	case "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof", "Prof.", "Professor", "Sir", "Lady", "Madame", "Mme", "Monsieur", "Sayyid", "Comrade", "Haji", "Hajji", "MR.", "MRS.", "MS.":
		return true
	}
	return false
}

// titleBefore is the index of the title match that ends right before token t, none if there is none.
func (r *Resolver) titleBefore(t int32) int32 {
	n := len(r.matches)
	if t > 3 && r.a.Tokens[t-1].Form == ")" && r.a.Tokens[t-3].Form == "(" {
		t -= 3 // "Ambassador (Anatoly) Antonov"
	}
	if n == 0 || r.matches[n-1].last != t || r.matches[n-1].kind != matchAgent {
		return none
	}
	a := &r.reg.agents[r.matches[n-1].agent]
	if a.kind != agentPerson || !a.title {
		return none
	}
	if r.a.Tokens[t].Sentence != r.a.Tokens[t-1].Sentence {
		return none
	}
	return int32(n - 1)
}

// titleFits says how well a title before a person's surname fits: an office held on the date
// more than one held ever; 0 for not at all.
func (r *Resolver) titleFits(e *entry, title int32) int {
	if title == none {
		return 0
	}
	m := &r.matches[title]
	ag := &r.reg.agents[m.agent]
	code := r.adjectiveBefore(m.first)
	best := 0
	for i := range e.facts {
		f := &e.facts[i]
		if code != "" && code != f.code || !holdsOffice(f, ag) {
			continue
		}
		fit := 10
		if f.holds(r.date) {
			fit = 20
		}
		best = max(best, fit)
	}
	return best
}

// holdsOffice reports whether the fact is an office that the title names.
func holdsOffice(f *fact, ag *agent) bool {
	if ag.sectors[0] == "MIL" && len(f.sectors) > 0 && f.sectors[0] == "MIL" {
		return true
	}
	for rest := f.role; rest != ""; {
		var role string
		role, rest, _ = strings.Cut(rest, "|")
		if sameOffice(role, ag.role) {
			return true
		}
	}
	return false
}

// adjectiveBefore is the code of a state named right before token t, "" if none is.
func (r *Resolver) adjectiveBefore(t int32) string {
	for k := len(r.matches) - 1; k >= 0 && k >= len(r.matches)-2; k-- {
		m := &r.matches[k]
		if m.last == t && m.kind == matchName {
			if f, _ := r.reg.entries[m.entry].factOn(r.date); f != nil && r.reg.entries[m.entry].kind != Person {
				return f.code
			}
		}
	}
	return ""
}

// sameOffice reports whether a person's role may be called by the title: equal, or the
// title is its last words ("foreign minister" and "minister").
func sameOffice(role, title string) bool {
	if role == title {
		return true
	}
	long, short := role, title
	if len(short) > len(long) {
		return false
	}
	n := len(long) - len(short)
	if rest, ok := strings.CutPrefix(role, title+" "); ok && (strings.HasPrefix(rest, "to ") || strings.HasPrefix(rest, "of ") || strings.HasPrefix(rest, "for ")) {
		return true
	}
	if n > 0 && long[n:] == short && long[n-1] == ' ' {
		return short != "president" && short != "secretary" || short == "secretary"
	}
	return title == "leader" && (role == "president" || role == "supreme leader" || role == "prime minister" || role == "general secretary")
}

// nounAt finds the longest agent phrase that begins at unit i.
func (r *Resolver) nounAt(i int) (best match, next int) {
	t := r.reg.nouns
	node := int32(0)
	next = i
	for j := i; j < len(r.units); j++ {
		u := &r.units[j]
		if j > i && u.apart {
			break
		}
		to := int32(0)
		if u.word != 0 {
			to = t.step(node, u.word)
		}
		if u.ends && to != 0 && t.first[to] != 0 {
			best, next = r.takeNoun(best, next, i, j, t.first[to])
		}
		if u.lemma != 0 {
			if byLemma := t.step(node, u.lemma); byLemma != 0 {
				if u.ends && t.first[byLemma] != 0 && next <= j {
					best, next = r.takeNoun(best, next, i, j, t.first[byLemma])
				}
				if to == 0 {
					to = byLemma
				}
			}
		}
		if node = to; node == 0 {
			break
		}
	}
	return best, next
}

func (r *Resolver) takeNoun(best match, next, i, j int, n int32) (match, int) {
	nm := &r.reg.nouns.names[n-1]
	if !r.casesFit(i, nm) {
		return best, next
	}
	first, last := r.units[i].token, r.units[j].token+1
	if r.bodyPart(first) || r.substance(last-1) || countless[r.reg.agents[nm.entry].lemma] && !r.manyWho(last-1) {
		return best, next
	}
	nominal := false
	for k := first; k < last; k++ {
		switch r.a.Tokens[k].UPOS {
		case text.NOUN, text.PROPN, text.NoUPOS, text.AUX, text.X:
			nominal = true // no agent noun is an auxiliary; taggers err there
		}
	}
	if !nominal && last-first == 1 && !r.nounLike(first) {
		return best, next
	}
	return match{first: first, last: last, entry: none, agent: nm.entry, kind: matchAgent, title: none}, j + 1
}

// substance: the agent at t is a poison: "a nerve agent", and "the agent" behind it.
func (r *Resolver) substance(t int32) bool {
	if r.a.Tokens[t].Lemma != "agent" || r.a.Tokens[t].XPOS != text.TagNN && t > 0 && !poisons[r.a.Tokens[t-1].LowerForm()] {
		return false
	}
	for k := t - 1; k >= 0 && k > t-120; k-- {
		if poisons[r.a.Tokens[k].LowerForm()] {
			return true
		}
	}
	return false
}

var poisons = words("nerve chemical biological toxic poisonous novichok sarin vx blister choking")

// countless are numbers that stand for so many people where people do what the verb says: "Thousands marched".
var countless = words("thousand hundred dozen score ten")

var crowdVerbs = words("march rally protest demonstrate gather take pour turn flood crowd assemble riot chant strike mourn flee escape clash storm block converge join")

// manyWho reports whether the number at t, in the plural and of nothing, is the subject of such a verb.
func (r *Resolver) manyWho(t int32) bool {
	tok := &r.a.Tokens[t]
	if tok.XPOS != text.TagNNS || tok.Rel != text.RelNsubj || tok.Head < 0 || !crowdVerbs[r.a.Tokens[tok.Head].Lemma] {
		return false
	}
	n := t + 1
	if int(n) >= len(r.a.Tokens) || r.a.Tokens[n].LowerForm() != "of" {
		return tok.Lemma != "ten"
	}
	return int(n)+1 < len(r.a.Tokens) && r.a.Tokens[n+1].Lemma == "thousand"
}

// bodyPart reports whether the head at t is somebody's own: "he shook his head".
func (r *Resolver) bodyPart(t int32) bool {
	if t == 0 || r.a.Tokens[t-1].XPOS != text.TagPRPS || r.a.Tokens[t].Lemma != "head" {
		return false
	}
	n := int(t) + 1
	return n >= len(r.a.Tokens) || r.a.Tokens[n].LowerForm() != "of"
}

// nounLike lets adjectives stand as nouns where they head a phrase: "the unemployed".
func (r *Resolver) nounLike(t int32) bool {
	tok := &r.a.Tokens[t]
	if tok.UPOS != text.ADJ {
		return false
	}
	switch tok.Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelObj, text.RelObl, text.RelOblAgent, text.RelNmod, text.RelNmodPoss, text.RelIobj, text.RelConj, text.RelNmodDesc:
		return true
	}
	return false
}

// addSpoken notes that the document speaks of a state.
func (r *Resolver) addSpoken(code string) {
	for i := range r.states {
		if r.states[i].code == code {
			r.states[i].count++
			return
		}
	}
	if len(r.states) < 256 {
		r.states = append(r.states, stateWeight{code: code, count: 1})
	}
}

func (r *Resolver) spoken(code string) bool {
	for i := range r.states {
		if r.states[i].code == code {
			return true
		}
	}
	return false
}

// entityAt is the entity of the recogniser that covers token t, nil if none does.
func (r *Resolver) entityAt(t int32) *text.Entity {
	if int(t) >= len(r.entityOf) || r.entityOf[t] == 0 {
		return nil
	}
	return &r.a.Entities[r.entityOf[t]-1]
}

// unknownNames adds the recognised names that the registry lacks, and runs of proper nouns that nothing else explains.
func (r *Resolver) unknownNames() {
	known := len(r.matches)
	for i := range r.matches {
		m := &r.matches[i]
		for t := m.first; t < m.last; t++ {
			r.at[t] = int32(i) + 1
		}
	}
	for i := range r.a.Entities {
		e := &r.a.Entities[i]
		if e.First < 0 || e.Last > int32(len(r.a.Tokens)) || e.First >= e.Last {
			continue
		}
		r.unknownName(e.First, e.Last, e.Type)
	}
	for s := range r.a.Sentences {
		sent := &r.a.Sentences[s]
		if r.titleCased(sent) {
			continue
		}
		for t := sent.First; t < sent.Last; {
			end := t
			for end < sent.Last && r.at[end] == 0 && properWord(&r.a.Tokens[end]) && r.entityOf[end] == 0 {
				end++
			}
			if end > t {
				if end-t > 1 || t > sent.First || r.acts(t) {
					r.unknownName(t, end, text.NoEntity)
				}
				t = end
				continue
			}
			t++
		}
	}
	if len(r.matches) > known {
		sortMatches(r.matches)
		for i := range r.matches {
			m := &r.matches[i]
			for t := m.first; t < m.last; t++ {
				r.at[t] = int32(i) + 1
			}
		}
	}
}

// titleCased reports whether nearly every word of a sentence begins with a capital, so that a capital tells nothing.
func (r *Resolver) titleCased(s *text.Sentence) bool {
	upper, all := 0, 0
	for t := s.First; t < s.Last && t < s.First+40; t++ {
		if f := r.a.Tokens[t].Form; len(f) > 3 {
			all++
			if startsUpper(f) {
				upper++
			}
		}
	}
	return all >= 4 && 4*upper >= 3*all
}

func properWord(t *text.Token) bool {
	return t.UPOS == text.PROPN && startsUpper(t.Form) && len(t.Form) > 1 && !isHonorific(t.Form) && !calendar[t.Form]
}

// calendar are proper nouns that name no one.
var calendar = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Aug. Sep. Sept. Oct. Nov. Dec. GMT UTC Christmas Easter Ramadan Eid Covid-19 COVID-19 Internet Twitter Facebook Earth English God")

// unknownName adds the tokens first to last as a name, or attaches them to the agent noun that heads them.
func (r *Resolver) unknownName(first, last int32, kind text.EntityType) {
	if r.inDateline(first) {
		return
	}
	for first < last && (r.a.Tokens[first].UPOS == text.DET || isHonorific(r.a.Tokens[first].Form)) {
		first++
	}
	free := true
	for t := first; t < last; t++ {
		if r.at[t] != 0 {
			free = false
		}
	}
	if first >= last {
		return
	}
	if free {
		m := match{first: first, last: last, entry: none, agent: none, kind: matchEntity, entity: kind, title: none}
		r.matches = append(r.matches, m)
		return
	}
	head := r.headOf(first, last)
	if head < 0 || r.at[head] == 0 {
		// The words of the name that nothing covers still name it.
		if kind == text.EntityPerson {
			for first < last && r.at[first] != 0 {
				first++
			}
			end := first
			for end < last && r.at[end] == 0 {
				end++
			}
			if end > first {
				r.matches = append(r.matches, match{first: first, last: end, entry: none, agent: none, kind: matchEntity, entity: kind, title: none})
			}
		} else if head >= 0 && kind == text.EntityOrganisation {
			r.matches = append(r.matches, match{first: head, last: head + 1, entry: none, agent: none, kind: matchEntity, entity: kind, title: none})
		}
		return
	}
	if m := &r.matches[r.at[head]-1]; m.kind == matchAgent && kind != text.EntityPlace && kind != text.EntityPeople {
		m.proper = true
	}
}

// headOf is the token of the range that is governed from outside it.
func (r *Resolver) headOf(first, last int32) int32 {
	head := none
	for t := first; t < last; t++ {
		h := r.a.Tokens[t].Head
		if h != text.NoHead && h >= first && h < last {
			continue
		}
		if head == none {
			head = t
		} else if !r.acts(head) && r.acts(t) && r.a.Tokens[head].Rel != text.RelRoot {
			return t // of several, the one that is somebody's subject or object: "Congo-Kinshasa accused"
		}
	}
	if head == none {
		return last - 1
	}
	return head
}
