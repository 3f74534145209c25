package place

import (
	"github.com/casus-events/casus/internal/place/gazetteer"
	"github.com/casus-events/casus/internal/text"
)

// locatives are the prepositions, and verbs with a place as their object, that make a place of a name.
var locatives = map[string]bool{"in": true, "at": true, "near": true, "from": true, "to": true, "outside": true, "inside": true, "around": true, "across": true, "throughout": true,
	"toward": true, "towards": true, "into": true, "through": true, "off": true, "along": true, "between": true, "over": true, "within": true, "above": true, "beyond": true,
	"north": true, "south": true, "east": true, "west": true, "via": true, "onto": true, "northeast": true, "northwest": true, "southeast": true, "southwest": true, "leaving": true, "entering": true, "reached": true, "visiting": true,
	"entered": true, "invaded": true, "shelled": true, "bombed": true, "bombarded": true, "besieged": true, "overran": true, "occupied": true, "shelling": true, "besieging": true}

// parts may stand between the preposition and the name: "in the northern city of X", "near central X".
var parts = map[string]bool{"the": true, "northern": true, "southern": true, "eastern": true, "western": true, "central": true, "nearby": true, "neighbouring": true, "neighboring": true,
	"city": true, "town": true, "village": true, "province": true, "region": true, "capital": true, "port": true, "district": true, "state": true, "island": true, "outskirts": true, "border": true, "suburb": true, "suburbs": true,
	"of": true, "coastal": true, "rebel-held": true, "occupied": true, "war-torn": true, "downtown": true, "greater": true, "north": true, "south": true, "east": true, "west": true, "its": true, "upper": true, "lower": true,
	"northeastern": true, "northwestern": true, "southeastern": true, "southwestern": true, "north-eastern": true, "north-western": true, "streets": true, "coast": true, "parts": true, "part": true, "most": true, "Northern": true, "mainland": true, "areas": true, "area": true, "waters": true, "base": true, "settlement": true}

// placeNouns after a name make a place of it; so do nouns of events, which have one.
var placeNouns = map[string]bool{"province": true, "region": true, "oblast": true, "state": true, "governorate": true, "district": true, "county": true, "city": true, "area": true, "suburb": true, "suburbs": true, "border": true, "airport": true,
	"port": true, "valley": true, "peninsula": true, "coast": true, "countryside": true, "neighbourhood": true, "neighborhood": true, "island": true, "islands": true, "frontline": true, "front": true, "desert": true, "mountains": true,
	"attack": true, "attacks": true, "bombing": true, "bombings": true, "offensive": true, "talks": true, "summit": true, "protest": true, "protests": true, "clashes": true, "siege": true, "raid": true, "raids": true, "strike": true, "blast": true, "explosion": true,
	"shooting": true, "battle": true, "massacre": true, "airstrike": true, "earthquake": true, "conference": true, "hospital": true, "prison": true, "embassy": true, "bureau": true, "office": true, "court": true, "square": true}

// siteWords go on after the name of a town with what stands there: "Limerick Maternity Hospital". Another name behind it makes another
// place of the two ("Bala Boluk"), as does a street or river.
var siteWords = map[string]bool{"International": true, "Airport": true, "Hospital": true, "Maternity": true, "Community": true, "Medical": true, "Memorial": true, "Municipal": true,
	"Superior": true, "Circuit": true, "Crown": true, "Court": true, "Town": true, "City": true, "Hall": true, "High": true, "Middle": true, "School": true, "University": true, "College": true,
	"Police": true, "Zoo": true, "Stadium": true, "Marina": true, "Center": true, "Centre": true, "Civic": true, "Mayor": true, "Public": true, "Regional": true, "Museum": true,
	"Prison": true, "East": true, "West": true, "North": true, "South": true, "Fire": true, "Central": true, "General": true, "National": true, "State": true, "Mosque": true, "Cathedral": true,
	"Village": true, "Square": true, "Station": true, "Port": true, "Palace": true, "Tower": true, "Green": true, "Old": true, "Conference": true, "Security": true, "Economic": true}

// word is the lower-case form of token i, "" outside the text.
func (f *Finder) word(i int32) string {
	if i < 0 || int(i) >= len(f.a.Tokens) {
		return ""
	}
	return f.a.Tokens[i].LowerForm()
}

// use is what makes a place of a name.
type use uint8

const (
	noUse use = iota
	inDateline
	afterPreposition
	besidePlace
	outerOf
	withOuter
	beforeNoun
	ownsPlace
)

// useOf says what makes a place of name k, noUse where it does not say where.
func (f *Finder) useOf(k int) use {
	n := &f.names[k]
	if s := f.a.Tokens[n.first].Sentence; int(s) < len(f.a.Sentences) {
		if d := &f.a.Sentences[s]; n.last <= d.First+d.Dateline {
			return inDateline
		}
	}
	if f.locativeBefore(n.first) {
		return afterPreposition
	}
	if k > 0 {
		before := &f.names[k-1]
		switch {
		case before.use == noUse:
		case before.within == int32(k):
			return outerOf
		case before.chosen >= 0 && f.listed(before.last, n.first):
			return besidePlace
		}
	}
	switch {
	case n.within >= 0:
		return withOuter
	case placeNouns[f.word(n.last)], n.last-n.first > 1 && placeNouns[f.a.Tokens[n.last-1].Form]: // "Helmand province" is in the gazetteer
		return beforeNoun
	case f.ownerOfPlace(k):
		return ownsPlace
	}
	return noUse
}

// locativeBefore looks for a preposition of place before token i, over "the northern city of".
func (f *Finder) locativeBefore(i int32) bool {
	sentence := f.a.Tokens[i].Sentence
	for k, steps := i-1, 0; k >= 0 && steps < 6 && f.a.Tokens[k].Sentence == sentence; k, steps = k-1, steps+1 {
		w := f.word(k)
		if locatives[w] && !(w == "to" && f.speechTo(k)) {
			return true
		}
		if w == "of" && k > 0 && parts[f.word(k-1)] {
			if steps == 0 && f.word(k-1) != "of" {
				return true
			}
			continue
		}
		if !parts[w] && w != "-" {
			return false
		}
		if f.a.Tokens[k].UPOS == text.VERB {
			return false
		}
	}
	return false
}

// speechTo: "ties to Russia", "aid to Kenya" name a partner, not a place.
func (f *Finder) speechTo(k int32) bool {
	switch f.word(k - 1) {
	case "ties", "aid", "according", "support", "threat", "response", "message", "ambassador", "envoy", "relations", "thanks", "similar", "weapons", "arms", "assistance", "loyal", "linked", "close", "opposed", "due", "belong", "belongs", "tanks":
		return true
	}
	return false
}

// listed reports whether only commas, "and" and "or" stand between two names.
func (f *Finder) listed(from, to int32) bool {
	if to-from > 3 || to <= from {
		return false
	}
	for i := from; i < to; i++ {
		switch f.word(i) {
		case ",", "and", "or", "&", "(", "the":
		default:
			return false
		}
	}
	return true
}

// ownerOfPlace: "Syria's Aleppo province" has both; the owner is one when the next name lies in it.
func (f *Finder) ownerOfPlace(k int) bool {
	n := &f.names[k]
	if f.word(n.last) != "'s" || k+1 >= len(f.names) {
		return false
	}
	next := &f.names[k+1]
	if next.first > n.last+3 {
		return false
	}
	for _, o := range f.records[next.from:next.to] {
		in, out := gazetteer.Get(o), gazetteer.Get(n.chosen)
		if lies(&in, &out) {
			return true
		}
	}
	return false
}
