package actor

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// Gap is a name, or a noun that acts or is acted upon, of which the registry knows nothing: tokens
// First to Last of the text.
type Gap struct {
	First, Last int32
	Name        bool // a run of proper nouns; else a common noun
}

// Gaps calls f for every gap that the last text resolved has, in its order, and counts the names seen
// and those of them that are actors or places. parties are what Resolve gave.
func (r *Resolver) Gaps(parties []casus.Party, f func(Gap)) (seen, resolved int) {
	covered := make([]bool, len(r.a.Tokens))
	for i := range parties {
		p := &parties[i]
		if p.Kind == casus.PartyGiven || len(p.Actors) == 0 {
			continue
		}
		if who := &p.Actors[0]; who.Code == "" && len(who.Sectors) == 0 && p.Kind != casus.PartyPlace {
			continue
		}
		for k := p.First; k < p.Last; k++ { // with appositions and acronyms in brackets
			covered[k] = true
		}
	}
	for s := range r.a.Sentences {
		sent := &r.a.Sentences[s]
		for k := sent.First; k < sent.Last; k++ {
			tok := &r.a.Tokens[k]
			switch {
			case calendar[tok.Form]:
			case tok.UPOS == text.PROPN:
				first := k
				for k+1 < sent.Last && r.a.Tokens[k+1].UPOS == text.PROPN {
					k++
				}
				seen++
				if slices.Contains(covered[first:k+1], true) {
					resolved++
				} else {
					f(Gap{first, k + 1, true})
				}
			case tok.UPOS == text.NOUN && !covered[k] && r.roleOf(k) != otherRole:
				f(Gap{k, k + 1, false})
			}
		}
	}
	return seen, resolved
}
