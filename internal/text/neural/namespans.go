package neural

import (
	"slices"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Names by their nouns: what the labels mark in part is widened, split or put together by the words that make
// one name of it.

// bodyTails end the names of organisations: "Iraqi High Electoral Commission".
var bodyTails = wordSet(
	"Academy", "Agency", "Alliance", "Association", "Authority", "Coalition", "Commission", "Committee", "Confederation",
	"Corporation", "Council", "Court", "Department", "Directorate", "Federation", "Foundation", "Institute", "League",
	"Ministry", "Organisation", "Organization", "Party", "Secretariat", "Society", "Tribunal", "Union", "University")

// looseTails end the names of bodies and of their buildings; a longer name is meant to be seen as one.
var looseTails = wordSet(
	"Board", "Bureau", "Center", "Centre", "College", "Front", "Fund", "Group", "Movement", "Museum", "Network", "School", "Service")

// groundTails end the names of places.
var groundTails = wordSet(
	"Airport", "Archipelago", "Bay", "Bridge", "Bridges", "Canal", "County", "Desert", "District", "Garden", "Gardens", "Gulf",
	"Heights", "Hills", "Island", "Islands", "Keys", "Lake", "Mountain", "Mountains", "Ocean", "Peninsula", "Province",
	"River", "Sea", "Strait", "Strip", "Valley")

// groundHeads open the names of places that go on with "of" and a name.
var groundHeads = wordSet(
	"Bay", "Cape", "Duchy", "Gulf", "Horn", "Isle", "Isles", "Kingdom", "Principality", "Republic", "Sea", "Strait", "Straits", "Sultanate")

// firmTails follow the names of firms, often behind a comma.
var firmTails = wordSet(
	"AG", "Co.", "Corp", "Corp.", "GmbH", "Inc", "Inc.", "LLC", "LLP", "Limited", "Ltd", "Ltd.", "PLC", "Plc", "SA", "S.A.")

// sides of a country or a town are no places that lie in another.
var sides = wordSet(
	"central", "downtown", "east", "eastern", "great", "greater", "inner", "lower", "mainland", "new", "north", "northeast", "northeastern",
	"northern", "northwest", "northwestern", "old", "outer", "port", "south", "southeast", "southeastern", "southern", "southwest", "southwestern",
	"upper", "west", "western")

// storms come before names that are given to storms.
var storms = wordSet("Cyclone", "Hurricane", "Typhoon")

// americanStates of one word; others are on the lists as towns as well.
var americanStates = wordSet(
	"alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii", "idaho",
	"illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota",
	"mississippi", "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma", "oregon", "pennsylvania", "tennessee", "texas",
	"utah", "vermont", "virginia", "wisconsin", "wyoming")

// postalStates are the letters for American states behind a town.
var postalStates = wordSet(
	"AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME",
	"MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX",
	"UT", "VA", "VT", "WA", "WI", "WV", "WY")

// spanner widens and splits the names of a sentence.
type spanner struct {
	joiner
	*Namer
	asked bool
	head  bool // whether the sentence is a headline
}

// mendSpans puts names right by their nouns.
func (g *Namer) mendSpans(a *text.Analysis) {
	g.joined = g.joined[:0]
	end := int32(0)
	put := func(e text.Entity) {
		if e.Last > e.First && e.First >= end {
			g.joined, end = append(g.joined, e), e.Last
		}
	}
	for i := range a.Sentences {
		p := spanner{joiner: joiner{a: a, s: &a.Sentences[i]}, Namer: g}
		for t := p.s.First; t < p.s.Last; t++ {
			f := a.Tokens[t].Form
			if !startsCapital(f) {
				continue
			}
			switch {
			case p.inverted(t):
				put(text.Entity{First: t, Last: t + 3, Type: text.EntityPerson})
			case firmTails[f]:
				firm, seat := p.firm(t)
				put(firm)
				put(seat)
			case f == "Federation" && t > p.s.First && p.entity(t-1).Type == text.EntityPeople: // the Russian one
				put(p.tail(t, text.EntityPlace))
			case bodyTails[f]:
				put(p.tail(t, text.EntityOrganisation))
			case looseTails[f]:
				if e := p.tail(t, text.EntityOrganisation); e.Last-e.First > 3 {
					put(e)
				}
			case groundTails[f]:
				if e := p.tail(t, text.EntityPlace); e.Last > 0 {
					put(e)
					continue
				}
				fallthrough
			case groundHeads[f]:
				put(p.ground(t))
			}
		}
	}
	if len(g.joined) > 0 {
		g.merge(a)
	}
	g.splitPlaces(a)
	g.addStates(a)
	g.takePossessives(a)
	g.dropStorms(a)
}

// addStates names the letters of a state behind a town's name and a comma: "Dayton, OH".
func (g *Namer) addStates(a *text.Analysis) {
	for i := 0; i < len(a.Entities); i++ {
		e := a.Entities[i]
		t := e.Last + 1
		if e.Type != text.EntityPlace || int(t) >= len(a.Tokens) || a.Tokens[t-1].Form != "," || !postalStates[a.Tokens[t].Form] {
			continue
		}
		s := &a.Sentences[a.Tokens[e.First].Sentence]
		if t >= s.Last || !isNameWord(a.Tokens[e.First].Form) || i+1 < len(a.Entities) && a.Entities[i+1].First <= t {
			continue
		}
		i++
		a.Entities = slices.Insert(a.Entities, i, text.Entity{First: t, Last: t + 1, Type: text.EntityPlace})
	}
}

// takePossessives gives a place on no list its "'s" where nothing follows that could be its: "lunch at Okello's on Friday".
func (g *Namer) takePossessives(a *text.Analysis) {
	for i := range a.Entities {
		e := &a.Entities[i]
		if e.Type != text.EntityPlace || int(e.Last) >= len(a.Tokens) || a.Tokens[e.Last].XPOS != text.TagPOS || g.listed(a, e.First, e.Last) != 0 {
			continue
		}
		s := &a.Sentences[a.Tokens[e.Last].Sentence]
		if e.Last >= s.Last {
			continue
		}
		if e.Last+1 < s.Last {
			switch a.Tokens[e.Last+1].UPOS {
			case text.ADP, text.CCONJ, text.PUNCT, text.SCONJ, text.AUX:
			default:
				continue
			}
			if f := a.Tokens[e.Last+1].Form; plainQuote(f) == "\"" || f == "(" || f == "[" || f == "-" {
				continue
			}
		}
		e.Last++
	}
}

// splitPlaces parts a town from the state that follows it without a comma: "Miramar Florida".
func (g *Namer) splitPlaces(a *text.Analysis) {
	for i := 0; i < len(a.Entities); i++ {
		e := a.Entities[i]
		if e.Type != text.EntityPlace && e.Type != text.EntityOrganisation || e.Last < e.First+2 || g.listed(a, e.First, e.Last) != 0 {
			continue
		}
		last := a.Tokens[e.Last-1].LowerForm()
		if !americanStates[last] && g.listed(a, e.Last-1, e.Last)&ListedState == 0 || sides[a.Tokens[e.Last-2].LowerForm()] {
			continue
		}
		town := g.listed(a, e.First, e.Last-1)
		if e.Type == text.EntityOrganisation && isShortName(a.Tokens[e.First].Form) { // "UN Syria"
			continue
		}
		if town&(ListedCity|ListedTown) == 0 && (town&(ListedRegion|ListedPlace) == 0 || e.Type != text.EntityPlace) {
			continue
		}
		a.Entities[i].Last--
		a.Entities[i].Type = text.EntityPlace
		e.First, e.Type = e.Last-1, text.EntityPlace
		i++
		a.Entities = slices.Insert(a.Entities, i, e)
	}
}

// listed is what lists the phrase from token first to last is on.
func (g *Namer) listed(a *text.Analysis, first, last int32) Listed {
	if last-first > LongestListed {
		return 0
	}
	h := uint64(0)
	for t := first; t < last; t++ {
		h = listHash(h, linear.Lower(plainQuote(a.Tokens[t].Form)))
	}
	return g.names.lists.look(h) &^ ListedStart
}

// dropStorms takes the names of storms off: what a document calls "Hurricane Rita" once is no person in it.
func (g *Namer) dropStorms(a *text.Analysis) {
	for i := range a.Entities {
		e := a.Entities[i]
		if e.First == 0 || e.Last != e.First+1 || !storms[a.Tokens[e.First-1].Form] {
			continue
		}
		name := a.Tokens[e.First].Form
		a.Entities = slices.DeleteFunc(a.Entities, func(o text.Entity) bool {
			return o.Last == o.First+1 && o.Type == text.EntityPerson && a.Tokens[o.First].Form == name
		})
		break
	}
}

func (p *spanner) headline() bool {
	if !p.asked {
		p.asked, p.head = true, mostlyCapitals(p.a, p.s)
	}
	return p.head
}

// firm is the name before a token that ends the names of firms, and that token; and the place behind "of" that the
// labels take for a part of it.
func (p *spanner) firm(t int32) (firm, seat text.Entity) {
	if e := p.entity(t); e.Last > t+2 && p.a.Tokens[t+1].Form == "of" {
		seat = text.Entity{First: t + 2, Last: e.Last, Type: text.EntityPlace}
	}
	k := t - 1
	if k > p.s.First && p.a.Tokens[k].Form == "," {
		k--
	}
	if k < p.s.First {
		return text.Entity{}, text.Entity{}
	}
	e := p.entity(k)
	if e.Type == text.NoEntity || e.Type == text.EntityPeople || e.Last != k+1 && e.Last <= t {
		return text.Entity{}, text.Entity{}
	}
	return text.Entity{First: e.First, Last: t + 1, Type: text.EntityOrganisation}, seat
}

// inverted: a surname, a comma and a given name, alone between quotation marks, as mail names its senders.
func (p *spanner) inverted(t int32) bool {
	if t == p.s.First || t+3 >= p.s.Last || p.a.Tokens[t+1].Form != "," || plainQuote(p.a.Tokens[t-1].Form) != "\"" || plainQuote(p.a.Tokens[t+3].Form) != "\"" {
		return false
	}
	given := p.a.Tokens[t+2].Form
	e, g := p.entity(t), p.entity(t+2)
	return isNameWord(given) && (e.Type == text.EntityPerson || g.Type == text.EntityPerson) && e.Type != text.EntityPlace
}

// tail is the run of words with capitals that token t ends, if the labels mark some of it, or all are proper nouns,
// and nothing beyond it is marked with them.
func (p *spanner) tail(t int32, kind text.EntityType) text.Entity {
	if t == p.s.First || t+1 < p.s.Last && startsCapital(p.a.Tokens[t+1].Form) || p.headline() {
		return text.Entity{}
	}
	first := t
	for first > p.s.First && p.inName(first-1) {
		first--
	}
	for !startsCapital(p.a.Tokens[first].Form) {
		first++
	}
	marked, proper := false, first > p.s.First
	for k := first; k <= t; k++ {
		e := p.entity(k)
		if e.Type == text.NoEntity {
			proper = proper && p.a.Tokens[k].UPOS == text.PROPN
			continue
		}
		if e.First < first || e.Last > t+1 || e.First == first && e.Last == t+1 {
			return text.Entity{}
		}
		marked = true
		k = e.Last - 1
	}
	if first == t || !marked && !proper {
		return text.Entity{}
	}
	return text.Entity{First: first, Last: t + 1, Type: kind}
}

// inName reports whether a token before a name's last word belongs to it by its looks.
func (p *spanner) inName(t int32) bool {
	tok := &p.a.Tokens[t]
	switch {
	case tok.Form == "-" || tok.Form == "&":
		return t > p.s.First && startsCapital(p.a.Tokens[t-1].Form)
	case !startsCapital(tok.Form) || calendarNames[tok.Form] || personTitles[tok.Form]:
		return false
	case t == p.s.First && p.entity(t).Type == text.NoEntity:
		return false
	}
	return tok.UPOS == text.PROPN || tok.UPOS == text.ADJ || tok.UPOS == text.NOUN || tok.UPOS == text.VERB
}

// ground is "Gulf of Mexico", from its head at token t.
func (p *spanner) ground(t int32) text.Entity {
	k := t + 1
	if k+1 >= p.s.Last || p.a.Tokens[k].Form != "of" {
		return text.Entity{}
	}
	if k++; p.a.Tokens[k].Form == "the" && k+1 < p.s.Last {
		k++
	}
	next, first := p.entity(k), t
	if e := p.entity(t); e.Type != text.NoEntity {
		first = e.First
		if e.Last > t+1 {
			if e.Last == k+1 && p.listed(p.a, k, k+1)&ListedState != 0 {
				return text.Entity{First: first, Last: e.Last, Type: text.EntityPlace}
			}
			return text.Entity{}
		}
	}
	if first == t && first > p.s.First && p.entity(first-1).Type == text.EntityPeople && p.inName(first-1) {
		first-- // "Islamic Republic of Iran"
	}
	if next.Type != text.EntityPlace || next.First != k {
		return text.Entity{}
	}
	return text.Entity{First: first, Last: next.Last, Type: text.EntityPlace}
}
