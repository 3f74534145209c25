// Package place finds the names in a text that say where something is or happens.
//
// In comes an analysis with tokens (tags, entities and a tree help) and the date of publication; out come
// casus.PlaceRefs in the order of the text with country, first-order region, coordinates and
// precision. A name counts as a place when it is used as one: after "in", "near", "from", in a
// dateline, before "province", beside another place. "Kyiv said" gives none. Which of several places of a name
// is meant is decided by what stands beside it ("Tripoli, Lebanon"), by the countries and regions that the text
// names, and by the number of people.
package place

import (
	"math"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/place/gazetteer"
	"github.com/casus-events/casus/internal/text"
)

// Finder finds places. The zero value is ready; it is for one goroutine at a time.
type Finder struct {
	a       *text.Analysis
	names   []name
	records []int32
	refs    []casus.PlaceRef
	votes   votes
	fold    []byte
	entity  []int32 // of each token: index of its entity plus one

	distinct []int32 // names of different spelling, by index
	scratch  []int32
}

// New returns a Finder.
func New() *Finder { return &Finder{} }

// name is a run of tokens that the gazetteer knows, with its records: Finder.records[from:to].
type name struct {
	first, last int32
	from, to    int32
	chosen      int32  // record, -1 where the name is only a demonym
	use         use    // what makes a place of it
	within      int32  // index of the name that follows it as its country or region, -1
	state       string // the state that an abbreviation after it names: "Ga."
	coarse      int32  // record of the region that follows a town too small for the gazetteer, -1
	hash        uint64 // of the folded name
}

// votes count how often a text names a country, and a region of it.
type votes struct {
	country  map[string]float64
	region   map[string]float64
	marks    float64 // of American local news
	american float64 // those, states and towns told with their state
}

// Find returns the places of the analysis, sorted by First. The slice is the finder's own and
// valid until the next call.
func (f *Finder) Find(a *text.Analysis, published casus.Date) []casus.PlaceRef {
	f.read(a)
	for k := range f.names {
		if n := &f.names[k]; n.chosen >= 0 && n.use != noUse {
			f.refs = append(f.refs, f.ref(n))
		}
	}
	return f.refs
}

// Names returns every name of a place in the analysis, however it is used ("Kyiv said"), as Find does.
func (f *Finder) Names(a *text.Analysis) []casus.PlaceRef {
	f.read(a)
	for k := range f.names {
		if n := &f.names[k]; n.chosen >= 0 {
			f.refs = append(f.refs, f.ref(n))
		}
	}
	return f.refs
}

// read finds the names, which places they are and whether they are used as places.
func (f *Finder) read(a *text.Analysis) {
	f.a = a
	f.refs, f.names, f.records = f.refs[:0], f.names[:0], f.records[:0]
	f.mapEntities()
	for i := int32(0); i < int32(len(a.Tokens)); {
		if n := f.nameAt(i); n > 0 {
			i += n
		} else {
			i++
		}
	}
	if len(f.names) == 0 {
		return
	}
	f.join()
	f.count()
	for k := range f.names {
		f.choose(&f.names[k])
	}
	f.neighbours()
	f.oneSense()
	for k := range f.names {
		if f.names[k].chosen >= 0 {
			f.names[k].use = f.useOf(k)
		}
	}
}

func (f *Finder) mapEntities() {
	f.entity = f.entity[:0]
	if len(f.a.Entities) == 0 {
		return
	}
	for range f.a.Tokens {
		f.entity = append(f.entity, 0)
	}
	for k, e := range f.a.Entities {
		for i := e.First; i < e.Last && int(i) < len(f.entity); i++ {
			f.entity[i] = int32(k) + 1
		}
	}
}

// maxNameTokens bounds a name: "Democratic Republic of the Congo", "Port-au-Prince".
const maxNameTokens = 6

// nameAt looks for the longest name at token i and returns its length in tokens.
func (f *Finder) nameAt(i int32) int32 {
	if !f.mayStart(i) {
		return 0
	}
	if f.abbreviation(i) {
		return 1
	}
	tokens := f.a.Tokens
	s := tokens[i].Sentence
	f.fold = f.fold[:0]
	best := name{}
	for k := i; k < min(i+maxNameTokens, int32(len(tokens))) && tokens[k].Sentence == s; k++ {
		t := &tokens[k]
		if k > i && tokens[k-1].Span.End < t.Span.Start {
			f.fold = append(f.fold, ' ')
		}
		if k > i && (t.UPOS == text.PUNCT && t.Form != "-" && t.Form != "." && t.Form != "\u2013" || t.Form == "," || t.Form == "'s") {
			break
		}
		f.fold = appendFolded(f.fold, t.Form)
		if n := len(f.fold); n == 0 || n > 48 {
			continue
		}
		// A name ends in a word.
		if t.Form == "-" || t.Form == "." {
			continue
		}
		from := int32(len(f.records))
		f.records = gazetteer.Lookup(f.records, hash(f.fold))
		if to := int32(len(f.records)); to > from {
			if best.last > 0 {
				f.records = append(f.records[:best.from], f.records[from:to]...)
				to -= from - best.from
				from = best.from
			}
			best = name{first: i, last: k + 1, from: from, to: to, chosen: -1, within: -1, coarse: -1, hash: hash(f.fold)}
		}
	}
	if best.last == 0 || !f.plausible(&best) {
		if best.last > 0 {
			f.records = f.records[:best.from]
		}
		return 0
	}
	f.names = append(f.names, best)
	return best.last - best.first
}

// appendFolded adds a token; folding drops a space at the end, which must stay between words.
func appendFolded(dst []byte, form string) []byte {
	if form == "-" || form == "\u2013" {
		if n := len(dst); n > 0 && dst[n-1] != ' ' {
			return append(dst, ' ')
		}
		return dst
	}
	return gazetteer.AppendFold(dst, form)
}

func hash(b []byte) uint64 {
	h := gazetteer.HashStart
	for i, c := range b {
		if c == ' ' && (i == len(b)-1 || b[i+1] == ' ') {
			continue
		}
		h = gazetteer.HashByte(h, c)
	}
	return gazetteer.HashEnd(h)
}

// mayStart passes over what cannot begin a name: lower case, figures, people.
func (f *Finder) mayStart(i int32) bool {
	t := &f.a.Tokens[i]
	if t.Form == "" || t.Form[0] < 'A' || t.Form[0] > 'Z' && t.Form[0] < 0x80 {
		return false
	}
	switch t.UPOS {
	case text.PRON, text.ADP, text.AUX, text.CCONJ, text.SCONJ, text.INTJ, text.PUNCT, text.NUM:
		// Sentence-initial "Of", "As" and "US" read as a pronoun.
		return t.Form == "US" || t.Form == "U.S."
	}
	return true
}

// plausible checks a name against the entities around it: no part of a person's or organisation's name, no
// common word at the start of a sentence.
func (f *Finder) plausible(n *name) bool {
	t := &f.a.Tokens[n.first]
	if len(t.Form) < 2 || commonWords[f.a.Phrase(n.first, n.last)] {
		return false
	}
	if n.last-n.first == 1 && (t.UPOS == text.VERB || t.UPOS == text.ADV || t.UPOS == text.DET) && f.startsSentence(n.first) {
		return false
	}
	if w := f.word(n.last); w == "county" || w == "parish" { // second-order regions are not in the gazetteer
		return false
	}
	if n.first > 0 && titles[f.a.Tokens[n.first-1].Form] {
		return false
	}
	if len(f.entity) == 0 {
		return true
	}
	k := f.entity[n.first]
	if k == 0 {
		return true
	}
	e := f.a.Entities[k-1]
	whole := e.First >= n.first && e.Last <= n.last
	switch e.Type {
	case text.EntityPerson:
		return false
	case text.EntityOrganisation:
		return whole || f.locativeBefore(n.first)
	case text.EntityPlace: // "Bala" of "Bala Boluk"
		return n.last >= e.Last || !capital(f.a.Tokens[n.last].Form) || placeNouns[f.word(n.last)] || siteWords[f.a.Tokens[n.last].Form]
	}
	return true
}

func (f *Finder) startsSentence(i int32) bool {
	s := f.a.Tokens[i].Sentence
	return i == 0 || f.a.Tokens[i-1].Sentence != s
}

// titles stand before people.
var titles = map[string]bool{"Mr.": true, "Mrs.": true, "Ms.": true, "Dr.": true, "Gen.": true, "Col.": true, "Sen.": true, "Rep.": true, "Gov.": true, "Mr": true, "Mrs": true, "Ms": true, "Dr": true, "Sir": true, "Lord": true, "Lady": true, "Sheikh": true, "Prince": true, "Princess": true, "King": true, "Queen": true, "Capt.": true, "Lt.": true, "Sgt.": true, "Judge": true, "Justice": true}

// commonWords are names of towns somewhere that in news are nearly always something else.
var commonWords = map[string]bool{"Of": true, "Reading": true, "Most": true, "Man": true, "Police": true, "March": true, "Along": true, "Bath": true, "Nice": true, "Mobile": true, "Young": true, "Bar": true,
	"Can": true, "Hit": true, "Same": true, "Are": true, "Male": true, "Union": true, "Independence": true, "Central": true, "Northern": true, "Southern": true, "Eastern": true, "Western": true,
	"North": true, "South": true, "East": true, "West": true, "Church": true, "Hope": true, "Date": true, "Born": true, "Wa": true, "Ho": true, "Federal": true, "General": true, "Capital": true, "Liberal": true,
	"Orange": true, "Media": true, "Republic": true, "Victoria": true, "Sunday": true, "Monday": true, "Santa": true, "San": true, "Progress": true, "Commerce": true, "Justice": true, "Security": true, "Council": true, "Centre": true, "Center": true,
	"See": true, "Sale": true, "Bury": true, "Split": true, "Battle": true, "Ash": true, "Rugby": true, "Sandy": true, "Madison": true, "Jackson": true, "Lincoln": true, "Brown": true, "Clinton": true, "Carter": true, "Parent": true, "Normal": true,
	"Begin": true, "Deal": true, "Ford": true, "Harper": true, "Hague": true, "Zone": true, "Popular": true, "National": true, "Universal": true, "Metro": true, "Van": true, "Ben": true, "Bin": true, "Ali": true, "Khan": true, "Marina": true, "Martin": true, "Mercedes": true,
	"Superior": true, "Human": true, "Tour": true, "TOUR": true, "University": true, "Vista": true, "Centennial": true, "House": true, "Northeast": true, "Court": true, "Rivers": true, "White House": true, "Hamas": true, "Shaping": true, "Best": true, "Olympic": true, "Delta": true, "Gold": true, "Central District": true, "Columbia": true, "Southwest": true,
	"Northwest": true, "Southeast": true, "Rye": true, "David": true, "Fox": true, "Roman": true, "Golden": true, "Grand": true, "Imperial": true, "Royal": true, "Grove": true, "Bay": true, "Valley": true, "Park": true, "Lake": true, "Hill": true, "Hills": true, "Island": true,
	"Bank": true, "Beach": true, "Coast": true, "Shore": true, "Point": true, "Bridge": true, "Harbor": true, "Harbour": true, "Ridge": true, "Forest": true, "Creek": true}

// join links a name to the country or region that follows it after a comma or in brackets: "Tripoli, Lebanon".
func (f *Finder) join() {
	for k := range f.names {
		n := &f.names[k]
		if f.word(n.last) == "," && int(n.last)+1 < len(f.a.Tokens) {
			n.state = states[f.a.Tokens[n.last+1].Form]
		}
		if k+1 >= len(f.names) || f.names[k+1].first != n.last+1 {
			continue
		}
		if mark := f.a.Tokens[n.last].Form; mark == "," || mark == "(" || mark == "in" {
			if f.holds(&f.names[k+1], n) {
				n.within = int32(k + 1)
			}
		}
	}
	for k := range f.names {
		f.names[k].coarse = f.outerWithout(k)
	}
}

// holds reports whether outer can be the country or region of a record of inner.
func (f *Finder) holds(outer, inner *name) bool {
	for _, o := range f.records[outer.from:outer.to] {
		out := gazetteer.Get(o)
		for _, r := range f.records[inner.from:inner.to] {
			if in := gazetteer.Get(r); lies(&in, &out) {
				return true
			}
		}
	}
	return false
}

// lies reports whether place in lies in place out.
func lies(in, out *gazetteer.Place) bool {
	switch out.Kind {
	case gazetteer.Country:
		return in.Country == out.Country && in.Kind != gazetteer.Country
	case gazetteer.Region:
		return in.Country == out.Country && in.Admin1 == out.Admin1 && (in.Kind == gazetteer.City || in.Kind == gazetteer.Capital)
	}
	return false
}

// count lets the names of countries and regions, and names that only one place has, vote for where the text is.
func (f *Finder) count() {
	if f.votes.country == nil {
		f.votes = votes{country: map[string]float64{}, region: map[string]float64{}}
	}
	clear(f.votes.country)
	clear(f.votes.region)
	f.votes.marks = f.hints()
	f.votes.american = f.votes.marks
	f.votes.country["USA"] = f.votes.marks
	for k := range f.names {
		n := &f.names[k]
		records := f.records[n.from:n.to]
		if n.state != "" {
			f.votes.country["USA"]++
			f.votes.region["USA"+n.state]++
			f.votes.american++
		}
		if n.coarse >= 0 {
			p := gazetteer.Get(n.coarse)
			f.votes.country[p.Country] += 0.7
			continue
		}
		alsoState := f.alsoState(records)
		weight := 1.0
		if len(records) > 1 {
			weight = 0
		}
		for _, r := range records {
			p := gazetteer.Get(r)
			switch p.Kind {
			case gazetteer.Country, gazetteer.People:
				if p.Kind == gazetteer.People || !alsoState {
					f.votes.country[p.Country] += 2
				}
				weight = 0
			case gazetteer.Region:
				if !f.regionMeant(&p, records) {
					continue
				}
				f.votes.country[p.Country] += 0.7
				f.votes.region[p.Country+p.Admin1]++
				if p.Country == "USA" && !f.alsoElse(records) {
					f.votes.american++
				}
			case gazetteer.Capital, gazetteer.Area:
				f.votes.country[p.Country] += 0.7
			case gazetteer.City:
				f.votes.country[p.Country] += weight
				f.votes.region[p.Country+p.Admin1] += weight
			}
		}
	}
}

// alsoState reports whether a name is one of an American state: Georgia.
func (f *Finder) alsoState(records []int32) bool {
	for _, r := range records {
		if p := gazetteer.Get(r); p.Kind == gazetteer.Region && p.Country == "USA" {
			return true
		}
	}
	return false
}

// alsoElse reports whether a name is one of a country or a capital: Georgia, Washington.
func (f *Finder) alsoElse(records []int32) bool {
	for _, r := range records {
		if k := gazetteer.Get(r).Kind; k == gazetteer.Country || k == gazetteer.Capital {
			return true
		}
	}
	return false
}

// regionMeant: of several places of a name only a state or province of a federal country is taken for a region before the text has
// been read, or one that shares its name with places of its own country alone.
func (f *Finder) regionMeant(p *gazetteer.Place, records []int32) bool {
	if federal[p.Country] {
		return true
	}
	for _, r := range records {
		if gazetteer.Get(r).Country != p.Country {
			return false
		}
	}
	return true
}

// choose takes the record of a name with the highest score.
func (f *Finder) choose(n *name) {
	if n.coarse >= 0 {
		n.chosen = n.coarse
		return
	}
	best := math.Inf(-1)
	for _, r := range f.records[n.from:n.to] {
		p := gazetteer.Get(r)
		if p.Kind == gazetteer.People {
			continue
		}
		if s := f.score(n, &p); s > best && !f.elsewhere(&p) {
			best, n.chosen = s, r
		}
	}
}

// score adds size, kind and what the text says around it.
func (f *Finder) score(n *name, p *gazetteer.Place) float64 {
	s := float64(p.Size) / 33 // decimal logarithm of the people
	switch p.Kind {
	case gazetteer.Country:
		s += 3
	case gazetteer.Capital:
		s += 1.5
	case gazetteer.Region:
		s -= 1.5
		if p.Country == "USA" || p.Country == "CAN" || p.Country == "AUS" {
			s++ // named without "state" or "province"
		}
		if f.regionWord(n) {
			s += 4
		}
	case gazetteer.Area, gazetteer.Sea:
		s += 7
	}
	own := 0.0
	if p.Kind == gazetteer.Country {
		own = 2
		if f.alsoState(f.records[n.from:n.to]) {
			own = 0
			if f.stateMeant(p.Country) {
				s -= 5 // Georgia, in a report on its counties
			}
		}
	}
	if n.to-n.from > 1 && (p.Kind == gazetteer.City || p.Kind == gazetteer.Capital) && !f.ownName(n, p) {
		s-- // Philadelphia, of old Amman
	}
	s += min(2.5, 0.8*max(0, f.votes.country[p.Country]-own))
	if p.Kind == gazetteer.City || p.Kind == gazetteer.Capital {
		s += min(3.5, 1.5*f.votes.region[p.Country+p.Admin1])
		if n.state != "" && p.Country == "USA" && p.Admin1 == n.state {
			return s + 10
		}
	}
	if n.within >= 0 {
		o := &f.names[n.within]
		for _, r := range f.records[o.from:o.to] {
			if out := gazetteer.Get(r); lies(p, &out) {
				return s + 10
			}
		}
	}
	return s
}

// ownName reports whether a place goes by this name, and not only also by it.
func (f *Finder) ownName(n *name, p *gazetteer.Place) bool {
	f.fold = gazetteer.AppendFold(f.fold[:0], p.Name)
	return hash(f.fold) == n.hash
}

// regionWord reports whether "province", "region" or the like stands after the name.
func (f *Finder) regionWord(n *name) bool {
	if int(n.last) >= len(f.a.Tokens) {
		return false
	}
	switch f.a.Tokens[n.last].LowerForm() {
	case "province", "region", "oblast", "state", "governorate", "district", "county", "department", "prefecture":
		return true
	}
	return false
}

// ref is what the chosen record of a name says.
func (f *Finder) ref(n *name) casus.PlaceRef {
	p := gazetteer.Get(n.chosen)
	if n.coarse >= 0 {
		p.Name = f.a.Phrase(n.first, n.last)
	}
	r := casus.PlaceRef{First: n.first, Last: n.last, Head: f.head(n), Name: p.Name, Country: p.Country, Admin1: p.Admin1, Lat: p.Lat, Lon: p.Lon}
	switch p.Kind {
	case gazetteer.Country:
		r.Precision = "country"
	case gazetteer.Capital, gazetteer.City:
		r.Precision = "city"
		if f.regionWord(n) {
			r.Precision = "region"
		}
	default:
		r.Precision = "region"
		if f.word(n.first-1) == "of" && townNouns[f.word(n.first-2)] {
			r.Precision = "city"
		}
	}
	return r
}

// townNouns say of a name that stands for a region too that the town is meant.
var townNouns = map[string]bool{"town": true, "city": true, "village": true, "port": true}

func (f *Finder) head(n *name) int32 {
	for i := n.first; i < n.last; i++ {
		t := &f.a.Tokens[i]
		if t.Rel != text.NoRel && (t.Head < n.first || t.Head >= n.last) {
			return i
		}
	}
	return n.first
}
