package neural

import (
	"cmp"
	"slices"

	"github.com/casus-events/casus/internal/text"
)

// organisationHeads are nouns that open the names of organisations: "Movement for X", "Union of X".
var organisationHeads = wordSet(
	"Agency", "Alliance", "Army", "Assembly", "Association", "Authority", "Board", "Brigade", "Brigades", "Bureau", "Campaign",
	"Center", "Centre", "Coalition", "Commission", "Committee", "Confederation", "Conference", "Congress", "Convention",
	"Council", "Department", "Directorate", "Federation", "Forces", "Forum", "Foundation", "Front", "Fund", "Group", "Guard", "Guards", "Institute",
	"League", "Ministry", "Movement", "Network", "Office", "Organisation", "Organization", "Party", "Rally", "Society", "Syndicate",
	"Union")

// personTitles stand before the names of persons.
var personTitles = wordSet(
	"Admiral", "Ambassador", "Archbishop", "Ayatollah", "Bishop", "Brigadier", "Captain", "Capt.", "Cardinal", "Chancellor",
	"Col.", "Colonel", "Commander", "Commissioner", "Congressman", "Congresswoman", "Councillor", "Deputy", "Director",
	"Dr", "Dr.", "Emir", "Envoy", "Gen.", "General", "Gov.", "Governor", "Imam", "Inspector", "Judge", "Justice", "King",
	"Lieutenant", "Lt.", "Maj.", "Major", "Marshal", "Mayor", "Minister", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Mullah",
	"Pastor", "Premier", "President", "Prince", "Princess", "Prof.", "Professor", "Prosecutor", "Queen", "Rabbi", "Rep.",
	"Representative", "Rev.", "Reverend", "Secretary", "Sen.", "Senator", "Sergeant", "Sheikh", "Sir", "Speaker",
	"Spokesman", "Spokeswoman", "Sultan")

// calendarNames end a name: "the Council for Trade of September".
var calendarNames = wordSet(
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
	"May", "June", "July", "August", "September", "October", "November", "December")

func wordSet(words ...string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}

// bracketGain is what a given name in brackets and the surname behind it gain as persons: what a document
// gains them that names them so throughout.
const bracketGain = memoryGain

// hintGiven adds to the scores of "Ambassador (Taras) Bilenko": brackets otherwise speak for a short name of
// an organisation. toks are those scored last.
func (g *Namer) hintGiven(toks []text.Token) {
	scores := g.scores[len(g.scores)-len(toks)*NameLabels:]
	for i := 1; i+3 < len(toks); i++ {
		if toks[i].Form != "(" || toks[i+2].Form != ")" || !isNameWord(toks[i+1].Form) || !isNameWord(toks[i+3].Form) {
			continue
		}
		given := g.context.kinds[i+1][0] | g.context.kinds[i-1][0]
		if !personTitles[toks[i-1].Form] && given&ListedGiven == 0 || organisationHeads[toks[i+3].Form] {
			continue
		}
		hintPerson(scores, i+1)
		for k := i + 3; k < len(toks) && isNameWord(toks[k].Form); k++ {
			hintPerson(scores, k)
		}
	}
}

// hintPerson adds to the scores of token i as (part of) a person's name.
func hintPerson(scores []float32, i int) {
	for p := 0; p < namePositions; p++ {
		scores[i*NameLabels+int(makeLabel(text.EntityPerson, p))] += bracketGain
	}
}

func startsCapital(w string) bool { return len(w) > 0 && w[0] >= 'A' && w[0] <= 'Z' }

// isNameWord: a word with a capital and small letters.
func isNameWord(w string) bool {
	return startsCapital(w) && len(w) > 1 && (w[1] >= 'a' && w[1] <= 'z' || w[1] >= 0x80)
}

// isShortName: two to nine capitals.
func isShortName(w string) bool {
	for k := 0; k < len(w); k++ {
		if w[k] < 'A' || w[k] > 'Z' {
			return false
		}
	}
	return len(w) >= 2 && len(w) <= 9
}

// longestJoined bounds the tokens of a joined name behind its head.
const longestJoined = 16

// joinOrganisations makes one organisation of "Movement for the Rescue of Azawa", of which the labels often mark
// only some words, and names the short name in brackets behind it as one too.
func (g *Namer) joinOrganisations(a *text.Analysis) {
	g.joined = g.joined[:0]
	end := int32(0) // of what is joined
	for i := range a.Sentences {
		s := &a.Sentences[i]
		asked := false // whether it is a headline, once a sentence
		for t := s.First + 1; t+1 < s.Last; t++ {
			if f := a.Tokens[t].Form; f != "of" && f != "for" || !organisationHeads[a.Tokens[t-1].Form] {
				continue
			}
			if !asked && mostlyCapitals(a, s) {
				break
			}
			asked = true
			j := joiner{a: a, s: s, link: t}
			if e := j.name(); e.Last > 0 && e.First >= end {
				g.joined = append(g.joined, e)
				t = e.Last
				if isBracketed(a, s, e.Last) {
					g.joined = append(g.joined, text.Entity{First: t + 1, Last: t + 2, Type: text.EntityOrganisation})
					t += 2
				}
				end = t
			}
		}
	}
	if len(g.joined) > 0 {
		g.merge(a)
	}
}

// merge puts the joined names into a.Entities in place of those that they overlap.
func (g *Namer) merge(a *text.Analysis) {
	g.kept = append(g.kept[:0], a.Entities...)
	a.Entities = a.Entities[:0]
	rest := g.kept
	for _, e := range g.joined {
		for len(rest) > 0 && rest[0].Last <= e.First {
			a.Entities, rest = append(a.Entities, rest[0]), rest[1:]
		}
		for len(rest) > 0 && rest[0].First < e.Last {
			rest = rest[1:]
		}
		a.Entities = append(a.Entities, e)
	}
	a.Entities = append(a.Entities, rest...)
}

// mostlyCapitals: a headline, whose capitals say nothing.
func mostlyCapitals(a *text.Analysis, s *text.Sentence) bool {
	words, capitals := 0, 0
	for t := s.First; t < s.Last; t++ {
		f := a.Tokens[t].Form
		if startsCapital(f) {
			capitals++
		}
		if startsCapital(f) || len(f) > 0 && f[0] >= 'a' && f[0] <= 'z' {
			words++
		}
	}
	return capitals*3 > words*2
}

// isBracketed reports whether a short name in brackets stands at token t.
func isBracketed(a *text.Analysis, s *text.Sentence, t int32) bool {
	return t+2 < s.Last && a.Tokens[t].Form == "(" && a.Tokens[t+2].Form == ")" && isShortName(a.Tokens[t+1].Form)
}

// joiner follows the name of an organisation from the "of" or "for" behind its head.
type joiner struct {
	a    *text.Analysis
	s    *text.Sentence
	link int32
}

// name is the whole name, zero where its words do not speak for one. A short name in brackets that fits
// settles it; without, "of" and what is a name already is left as it was found.
func (j *joiner) name() text.Entity {
	first, sure, last := j.first(), int32(0), int32(0)
	for k := j.link; k < j.s.Last; {
		next := j.part(k)
		if next == 0 {
			break
		}
		if last = next; j.fits(first, last) {
			return text.Entity{First: first, Last: last, Type: text.EntityOrganisation}
		}
		if (sure == k || k == j.link) && j.a.Tokens[k].Form != "in" { // "in Europe" may say where it acts
			sure = next
		}
		k = next
	}
	if sure == 0 || !j.speaks() {
		return text.Entity{}
	}
	if e := j.entity(sure - 1); e.Last > sure {
		return text.Entity{}
	}
	return text.Entity{First: first, Last: sure, Type: text.EntityOrganisation}
}

// first is where the name begins: at its head or at the words with capitals before that.
func (j *joiner) first() int32 {
	t := j.link - 1
	if e := j.entity(t); e.Type == text.EntityOrganisation {
		t = e.First
	}
	for t-1 > j.s.First && isNameWord(j.a.Tokens[t-1].Form) && !personTitles[j.a.Tokens[t-1].Form] {
		if e := j.entity(t - 1); e.Type != text.NoEntity && e.Type != text.EntityOrganisation {
			break
		}
		t--
	}
	return t
}

// part is the end of what a link at token k brings in, 0 if nothing.
func (j *joiner) part(k int32) int32 {
	link, t := j.a.Tokens[k].Form, k+1
	switch link {
	case "of", "for", "in":
		if t < j.s.Last && j.a.Tokens[t].Form == "the" {
			t++
		}
	case "and":
		// Else the next party: "the Union for Reform and Kenya".
		if t >= j.s.Last || organisationHeads[j.a.Tokens[t].Form] {
			return 0
		}
		if e := j.entity(t); e.Type != text.NoEntity && e.First >= k {
			return 0
		}
	default:
		return 0
	}
	from := t
	for t < j.s.Last && t < j.link+longestJoined && startsCapital(j.a.Tokens[t].Form) && !calendarNames[j.a.Tokens[t].Form] {
		t++
	}
	if t == from || k != j.link && j.entity(from).Type == text.EntityPerson {
		return 0
	}
	if t < j.s.Last && j.a.Tokens[t-1].UPOS == text.ADJ && j.a.Tokens[t].UPOS == text.NOUN {
		t++ // "of Muslim scholars"
	}
	return t
}

// speaks reports whether what follows the first link makes a name of it.
func (j *joiner) speaks() bool {
	t := j.link + 1
	if j.a.Tokens[t].Form == "the" {
		t++
	}
	e := j.entity(t)
	return e.Type == text.NoEntity || e.Type == text.EntityOrganisation && e.Last > e.First+1 && j.a.Tokens[j.link].Form == "for"
}

// entity is the name that covers a token, zero if none.
func (j *joiner) entity(t int32) text.Entity {
	k, _ := slices.BinarySearchFunc(j.a.Entities, t, func(e text.Entity, t int32) int { return cmp.Compare(e.Last-1, t) })
	if k < len(j.a.Entities) && j.a.Entities[k].First <= t {
		return j.a.Entities[k]
	}
	return text.Entity{}
}

// fits reports whether a short name in brackets behind tokens first to last is made of their initials: in their
// order, of words without a capital too, and hardly any word with a capital left out.
func (j *joiner) fits(first, last int32) bool {
	if !isBracketed(j.a, j.s, last) {
		return false
	}
	short, skipped := j.a.Tokens[last+1].Form, 0
	for t := first; t < last; t++ {
		f := j.a.Tokens[t].Form
		switch {
		case len(short) > 0 && len(f) > 0 && f[0]&^0x20 == short[0] && (startsCapital(f) || t > first):
			short = short[1:]
		case startsCapital(f):
			skipped++
		}
	}
	return short == "" && skipped <= 1
}
