package actor

import "github.com/casus-events/casus/internal/text"

// namesakes gives the names of states that the text shows to mean a place elsewhere to that place: towns named after
// a state or capital ("Paris, Texas"), and the Georgia of Atlanta.
func (r *Resolver) namesakes() {
	for i := 0; i+1 < len(r.matches); i++ {
		if m, o := &r.matches[i], &r.matches[i+1]; r.townIn(m, o) {
			m.entry, m.use = o.entry, asName
		}
	}
	r.georgia()
}

// townIn reports whether match m is a town in the province that o names: "Moscow, Idaho".
func (r *Resolver) townIn(m, o *match) bool {
	if !r.isState(m) || m.use != asName && m.use != asCapital || !r.inAmerica(o) || o.first != m.last+1 {
		return false
	}
	n := int32(len(r.a.Tokens))
	s := r.a.Tokens[m.first].Sentence
	if r.a.Tokens[m.last].Form != "," || r.a.Tokens[o.first].Sentence != s {
		return false
	}
	if m.first > 0 && r.a.Tokens[m.first-1].Form == "," && r.a.Tokens[m.first-1].Sentence == s {
		return false // a list
	}
	return o.last >= n || r.a.Tokens[o.last].Sentence != s || r.a.Tokens[o.last].UPOS != text.CCONJ
}

func (r *Resolver) isState(m *match) bool {
	return m.kind == matchName && r.reg.entries[m.entry].kind == State
}

// inAmerica reports whether a match is a town or province of the United States or Canada.
func (r *Resolver) inAmerica(m *match) bool {
	if m.kind != matchName || r.reg.entries[m.entry].kind != Place {
		return false
	}
	c := r.reg.entries[m.entry].facts[0].code
	return c == "USA" || c == "CAN"
}

// georgia takes "Georgia" for the American one where the text names American towns or provinces and nothing of the
// Caucasus.
func (r *Resolver) georgia() {
	if r.reg.georgiaUSA == none {
		return
	}
	named, american := false, false
	for i := range r.matches {
		m := &r.matches[i]
		if m.kind != matchName {
			continue
		}
		e := &r.reg.entries[m.entry]
		f, _ := e.factOn(r.date)
		switch {
		case e.kind == State && e.id == "GEO" && m.use == asName && !r.ofRealm(m):
			named = true
		case f != nil && caucasian[f.code]:
			return
		case r.inAmerica(m) && e.name != "New York" && e.name != "New York City":
			american = true
		}
	}
	if !named || !american {
		return
	}
	for i := range r.matches {
		if m := &r.matches[i]; r.isState(m) && r.reg.entries[m.entry].id == "GEO" {
			m.entry = r.reg.georgiaUSA
		}
	}
}

var caucasian = words("GEO RUS ARM AZE XAB XSO TUR UKR IGOEUU IGONAT IGOOSC")

// ofRealm reports whether the words beside the name say that it is a state with ministers and embassies.
func (r *Resolver) ofRealm(m *match) bool {
	n := int32(len(r.a.Tokens))
	if m.first > 1 && r.a.Tokens[m.first-1].LowerForm() == "of" && realms[r.a.Tokens[m.first-2].Lemma] {
		return true
	}
	for t := m.last; t < n && t < m.last+4 && r.a.Tokens[t].Sentence == r.a.Tokens[m.first].Sentence; t++ {
		if realms[r.a.Tokens[t].Lemma] {
			return r.a.Tokens[m.last].XPOS == text.TagPOS
		}
	}
	return false
}

var realms = words("president minister ambassador embassy parliament army premier opposition republic")

// namesNothing reports whether the single word at token t is part of a fixed phrase that has nothing to do with the
// state it names: "guinea pig", "Jordan Street", "Miss Peru".
func (r *Resolver) namesNothing(t int32) bool {
	s := &r.a.Sentences[r.a.Tokens[t].Sentence]
	if t > s.First {
		if p := r.a.Tokens[t-1].Form; p == "Miss" || p == "Hotel" {
			return true
		}
	}
	if t+1 >= s.Last {
		return false
	}
	next := &r.a.Tokens[t+1]
	if streets[next.Form] {
		return true
	}
	with := fixedPhrases[next.Lemma]
	if with == "" {
		with = fixedPhrases[next.LowerForm()]
	}
	return with != "" && with == r.a.Tokens[t].LowerForm()
}

var streets = words("Street Avenue Road Boulevard Lane Drive Hotel Papers Plaza Cup")

// fixedPhrases maps the second word of a phrase to its first.
var fixedPhrases = map[string]string{
	"pig": "guinea", "pigs": "guinea", "fowl": "guinea", "shepherd": "german", "measles": "german", "flu": "spanish", "omelette": "spanish",
	"fries": "french", "toast": "french", "cheese": "swiss", "cat": "persian", "carpet": "persian", "bath": "turkish", "delight": "turkish",
	"nut": "brazil", "hat": "panama", "pastry": "danish", "roulette": "russian", "oven": "dutch", "whispers": "chinese",
	"encephalitis": "japanese", "setter": "irish", "stew": "irish", "coffee": "irish", "salad": "greek", "summer": "indian", "football": "american", "gothic": "american",
}
