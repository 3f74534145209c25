package place

import (
	"math"
	"strings"

	"github.com/casus-events/casus/internal/place/gazetteer"
)

// local are marks of news from an American place: who keeps order there, how its parts, roads and schools are called.
type local uint8

const (
	sheriff local = 1 << iota
	countyName
	road
	school
	township
	phone
)

// americanVotes is how many distinct marks make a text an American local report, and no more count.
const americanVotes = 3

// hints counts the distinct marks of American local news in the text, at most americanVotes.
func (f *Finder) hints() float64 {
	var seen local
	tokens := f.a.Tokens
	for i := range tokens {
		t := &tokens[i]
		if t.Form == "" {
			continue
		}
		switch t.Form[0] {
		case 'S', 's', 'C', 'c', 'P', 'p', 'I', 'H', 'R', 'T', 't', 'M', 'E', 'U', 'f':
		default:
			if c := t.Form[0]; c >= '2' && c <= '9' && phoneNumber(t.Form) {
				seen |= phone
			}
			continue
		}
		switch t.Form {
		case "Sheriff", "sheriff", "sheriffs", "Sheriffs":
			seen |= sheriff
		case "County", "Parish", "Counties", "counties", "county":
			if i > 0 && capital(tokens[i-1].Form) && tokens[i-1].Sentence == t.Sentence {
				seen |= countyName
			}
		case "Interstate", "Highway", "Route", "U.S.":
			if i+1 < len(tokens) && tokens[i+1].Form != "" && tokens[i+1].Form[0] >= '0' && tokens[i+1].Form[0] <= '9' {
				seen |= road
			}
		case "High", "Middle", "Elementary":
			if i+1 < len(tokens) && tokens[i+1].Form == "School" {
				seen |= school
			}
		case "Township", "township", "freshman", "sophomore":
			seen |= township
		}
	}
	n := 0.0
	for ; seen != 0; seen &= seen - 1 {
		n++
	}
	return min(n, americanVotes)
}

// around are the states around the one country that shares its name with an American state, Georgia.
var around = [...]string{"RUS", "UKR", "ARM", "AZE", "TUR"}

// stateMeant reports whether a text is about America and not about the country that has the name of a state.
func (f *Finder) stateMeant(country string) bool {
	if f.votes.marks < 1 && f.votes.american < 2 {
		return false
	}
	abroad := f.votes.country[country]
	for _, c := range around {
		abroad += f.votes.country[c] / 2
	}
	return f.votes.american > 2*abroad
}

// elsewhere reports whether a town lies far from an American local report: abroad, small and in a country that the text does not
// name. The town meant is then one too small for the gazetteer.
func (f *Finder) elsewhere(p *gazetteer.Place) bool {
	const million = 199 // ten times its binary logarithm
	return p.Kind == gazetteer.City && p.Country != "USA" && p.Size < million && f.votes.american >= americanVotes && f.votes.country[p.Country] < 1
}

// phoneNumber: 903-675-5454.
func phoneNumber(s string) bool {
	return len(s) == 12 && s[3] == '-' && s[7] == '-' && strings.Trim(s, "0123456789-") == ""
}

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// outerWithout finds the region that follows a name as where it lies, for a town too small for the gazetteer: "Belgrade, Minn.",
// "Alexandria, Minnesota". none is -1.
func (f *Finder) outerWithout(k int) int32 {
	n := &f.names[k]
	if n.within >= 0 {
		return -1
	}
	for _, r := range f.records[n.from:n.to] {
		switch p := gazetteer.Get(r); p.Kind {
		case gazetteer.Country, gazetteer.Region, gazetteer.Area, gazetteer.Sea:
			return -1
		case gazetteer.City, gazetteer.Capital:
			if n.state != "" && p.Country == "USA" && p.Admin1 == n.state {
				return -1
			}
		}
	}
	if n.state != "" {
		return f.stateRecord(n.state)
	}
	if k+1 >= len(f.names) || f.names[k+1].first != n.last+1 || f.word(n.last) != "," || f.word(f.names[k+1].last) == "and" {
		return -1
	}
	outer := &f.names[k+1]
	for _, r := range f.records[outer.from:outer.to] {
		if p := gazetteer.Get(r); p.Kind == gazetteer.Region && federal[p.Country] {
			return r
		}
	}
	return -1
}

// federal are the countries whose towns are named with their state or province.
var federal = map[string]bool{"USA": true, "CAN": true, "AUS": true}

// stateRecord is the record of an American state, -1 for none.
func (f *Finder) stateRecord(name string) int32 {
	f.fold = gazetteer.AppendFold(f.fold[:0], name)
	for _, r := range gazetteer.Lookup(f.scratch[:0], hash(f.fold)) {
		if p := gazetteer.Get(r); p.Kind == gazetteer.Region && p.Country == "USA" {
			return r
		}
	}
	return -1
}

// abbreviation reads a state behind the comma of its town ("Harrisburg, Pa.") and adds it as a name.
func (f *Finder) abbreviation(i int32) bool {
	tokens := f.a.Tokens
	if i < 2 || tokens[i-1].Form != "," || !capital(tokens[i-2].Form) {
		return false
	}
	state := states[tokens[i].Form]
	if state == "" {
		return false
	}
	r := f.stateRecord(state)
	if r < 0 {
		return false
	}
	from := int32(len(f.records))
	f.records = append(f.records, r)
	f.names = append(f.names, name{first: i, last: i + 1, from: from, to: from + 1, chosen: -1, within: -1, coarse: -1, hash: hash(f.fold)})
	return true
}

// maxQualified is how many names with a qualifier are kept for the others of a text.
const maxQualified = 64

// oneSense gives a name without a qualifier the place that the text has told with one: "Belgrade, Minn. ... in Belgrade".
func (f *Finder) oneSense() {
	f.distinct = f.distinct[:0]
	for k := range f.names {
		if n := &f.names[k]; n.chosen >= 0 && n.qualified(f) && len(f.distinct) < maxQualified {
			f.distinct = append(f.distinct, int32(k))
		}
	}
	if len(f.distinct) == 0 {
		return
	}
	for k := range f.names {
		n := &f.names[k]
		if n.chosen < 0 || n.qualified(f) {
			continue
		}
		for _, j := range f.distinct {
			if o := &f.names[j]; o.hash == n.hash {
				n.chosen, n.coarse = o.chosen, o.coarse
				break
			}
		}
	}
}

// qualified reports whether the words behind a name say which place it is.
func (n *name) qualified(f *Finder) bool {
	if n.coarse >= 0 || n.within >= 0 {
		return true
	}
	if n.state == "" || n.chosen < 0 {
		return false
	}
	p := gazetteer.Get(n.chosen)
	return p.Country == "USA" && p.Admin1 == n.state
}

// Towns named together lie near each other: how much that counts, by distance, and how many names are looked at.
const (
	maxNeighbours  = 24
	maxCandidates  = 24
	farKilometres  = 400
	nearKilometres = 120
)

// neighbours chooses again between towns of one name, by how near they lie to the other towns that the text names.
func (f *Finder) neighbours() {
	f.distinct = f.distinct[:0]
	for k := range f.names {
		n := &f.names[k]
		if n.chosen < 0 || len(f.distinct) == maxNeighbours {
			continue
		}
		seen := false
		for _, j := range f.distinct {
			seen = seen || f.names[j].hash == n.hash
		}
		if !seen {
			f.distinct = append(f.distinct, int32(k))
		}
	}
	if len(f.distinct) < 2 {
		return
	}
	for _, k := range f.distinct {
		n := &f.names[k]
		if n.to-n.from < 2 || n.to-n.from > maxCandidates {
			continue
		}
		chosen := f.nearest(n)
		for j := range f.names {
			if o := &f.names[j]; o.hash == n.hash && o.chosen >= 0 && !o.qualified(f) {
				o.chosen = chosen
			}
		}
	}
}

// nearest is the record of a name with the highest score and neighbours together.
func (f *Finder) nearest(n *name) int32 {
	best, chosen := math.Inf(-1), n.chosen
	for _, r := range f.records[n.from:n.to] {
		p := gazetteer.Get(r)
		if p.Kind == gazetteer.People {
			continue
		}
		s := f.score(n, &p)
		if p.Kind == gazetteer.City || p.Kind == gazetteer.Capital {
			s += f.company(n, &p)
		}
		if s > best {
			best, chosen = s, r
		}
	}
	return chosen
}

// company adds up how near the other names of the text can lie to a place; one with many places counts less.
func (f *Finder) company(n *name, p *gazetteer.Place) float64 {
	sum := 0.0
	for _, j := range f.distinct {
		o := &f.names[j]
		if o.hash == n.hash {
			continue
		}
		best, towns := 0.0, 0
		for _, r := range f.records[o.from:min(o.to, o.from+maxCandidates)] {
			q := gazetteer.Get(r)
			if q.Kind != gazetteer.City && q.Kind != gazetteer.Capital {
				continue
			}
			towns++
			switch d := kilometres(p, &q); {
			case d < nearKilometres:
				best = max(best, 1)
			case d < farKilometres:
				best = max(best, 0.5)
			}
		}
		if towns > 0 {
			sum += best / math.Sqrt(float64(towns))
		}
	}
	return min(2.5, 1.5*sum)
}

// kilometres is the distance of two places on a flat map, right enough for some hundreds.
func kilometres(p, q *gazetteer.Place) float64 {
	const degree = 111.2
	dy := degree * (p.Lat - q.Lat)
	dx := math.Mod(math.Abs(p.Lon-q.Lon), 360)
	if dx > 180 {
		dx = 360 - dx
	}
	dx *= degree * math.Cos((p.Lat+q.Lat)/2*math.Pi/180)
	return math.Hypot(dx, dy)
}
