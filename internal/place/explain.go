package place

import (
	"fmt"
	"math"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/place/gazetteer"
	"github.com/casus-events/casus/internal/text"
)

// Explained is a name of a place with what is known of it and why it was read so.
type Explained struct {
	casus.PlaceRef
	Used   bool   // it says where; else it is only named: "Kyiv said"
	Choice string // why this place of the name
	Use    string // why it says where, or why it does not
}

// Explain returns every name of a place in the analysis with the reasons for its reading.
func (f *Finder) Explain(a *text.Analysis) []Explained {
	f.read(a)
	var out []Explained
	for k := range f.names {
		n := &f.names[k]
		if n.chosen < 0 {
			continue
		}
		out = append(out, Explained{PlaceRef: f.ref(n), Used: n.use != noUse, Choice: f.whyChosen(n), Use: f.whyUsed(n)})
	}
	return out
}

// whyUsed puts the use of a name into words.
func (f *Finder) whyUsed(n *name) string {
	switch n.use {
	case inDateline:
		return "stands in the dateline"
	case afterPreposition:
		return "follows a preposition of place"
	case besidePlace:
		return "stands in one list with a place"
	case outerOf:
		return "says where the place before it lies"
	case withOuter:
		return "its country or region follows"
	case beforeNoun:
		return fmt.Sprintf("stands before “%s”", f.word(n.last))
	case ownsPlace:
		return "holds the place named next"
	}
	return "named, but not as where something is"
}

// whyChosen says what decided between the places of a name.
func (f *Finder) whyChosen(n *name) string {
	p := gazetteer.Get(n.chosen)
	if n.coarse >= 0 {
		return fmt.Sprintf("not in the gazetteer; it lies in %s, as the words after it or another mention say", p.Admin1)
	}
	if n.state != "" && p.Country == "USA" && p.Admin1 == n.state {
		return "the state after it says which"
	}
	if n.within >= 0 {
		o := &f.names[n.within]
		for _, r := range f.records[o.from:o.to] {
			if out := gazetteer.Get(r); lies(&p, &out) {
				return fmt.Sprintf("“%s” after it says which", f.a.Phrase(o.first, o.last))
			}
		}
	}
	number, alone := f.withoutVotes(n)
	switch {
	case number == 1:
		return "the only place of that name in the gazetteer"
	case alone != n.chosen:
		return fmt.Sprintf("of %d places of that name the one that the other names of the text point to", number)
	case p.Kind == gazetteer.Country:
		return fmt.Sprintf("a country goes before the %d other places of that name", number-1)
	}
	return fmt.Sprintf("the best known of %d places of that name", number)
}

// withoutVotes counts the places of a name and says which would be taken if the text named no other.
func (f *Finder) withoutVotes(n *name) (number int, record int32) {
	cast := f.votes
	f.votes = votes{}
	defer func() { f.votes = cast }()
	best := math.Inf(-1)
	for _, r := range f.records[n.from:n.to] {
		p := gazetteer.Get(r)
		if p.Kind == gazetteer.People {
			continue
		}
		number++
		if s := f.score(n, &p); s > best {
			best, record = s, r
		}
	}
	return number, record
}
