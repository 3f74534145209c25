package main

import (
	"math/rand"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text"
)

// substitutes are names to put in the place of those of a sentence, so that the recogniser learns to do without
// having seen a name: some stand on the lists, others do not.
type substitutes struct {
	given, surnames, towns, hamlets, states, bodies [][]string
	rng                                             *rand.Rand
}

// longestSubstitute is the most words of a name put in.
const longestSubstitute = 5

// substitutes gathers names; hamlets are on no list.
func (t *trainer) substitutes(rng *rand.Rand) (*substitutes, error) {
	s := &substitutes{rng: rng}
	split := func(to *[][]string, names ...string) {
		for _, name := range names {
			if words := listWords(name); len(words) > 0 && len(words) <= longestSubstitute {
				*to = append(*to, words)
			}
		}
	}
	split(&s.given, commonGiven()...)
	split(&s.surnames, commonSurnames()...)
	split(&s.bodies, append(commonFirms(), commonBodies()...)...)
	split(&s.towns, commonSights()...)
	facts := filepath.Join(t.data, "facts")
	n := 0
	err := zipped(filepath.Join(facts, "geonames_cities5000_2018.zip"), func(f []string) {
		if len(f) <= 14 {
			return
		}
		if n++; len(f[14]) > 5 {
			split(&s.towns, f[2])
		} else if len(f[14]) < 5 && n%4 == 0 {
			split(&s.hamlets, f[2])
		}
	})
	if err != nil {
		return nil, err
	}
	err = tabbed(filepath.Join(facts, "geonames_countryInfo.txt"), func(f []string) {
		if len(f) > 5 && !strings.HasPrefix(f[0], "#") {
			split(&s.states, f[4])
		}
	})
	if err != nil {
		return nil, err
	}
	return s, tabbed(filepath.Join(t.registry, "orgs.tsv"), func(f []string) {
		if len(f) > 1 && !strings.HasPrefix(f[0], "#") {
			split(&s.bodies, f[1])
		}
	})
}

func (s *substitutes) any(from [][]string) []string { return from[s.rng.Intn(len(from))] }

// blend makes a name of the front of one and the end of another.
func (s *substitutes) blend(from [][]string) []string {
	a, b := s.any(from)[0], s.any(from)[0]
	i, j := (len(a)+1)/2, len(b)/2
	for i < len(a) && !utf8.RuneStart(a[i]) {
		i++
	}
	for j < len(b) && !utf8.RuneStart(b[j]) {
		j++
	}
	return []string{a[:i] + strings.ToLower(b[j:])}
}

// of returns the words to put for a name.
func (s *substitutes) of(name []text.Token, kind text.EntityType) []string {
	switch kind {
	case text.EntityPerson:
		var out []string
		for i := range name {
			f := name[i].Form
			switch {
			case len(f) < 3 || f[0] < 'A' || f[0] > 'Z':
				out = append(out, f)
			case s.rng.Intn(3) == 0:
				out = append(out, s.blend(s.surnames)...)
			case i == 0 && (len(name) > 1 || s.rng.Intn(2) == 0):
				out = append(out, s.any(s.given)...)
			default:
				out = append(out, s.any(s.surnames)...)
			}
		}
		return out
	case text.EntityPlace:
		switch s.rng.Intn(5) {
		case 0:
			return s.any(s.states)
		case 1, 2:
			return s.any(s.hamlets)
		}
		return s.any(s.towns)
	case text.EntityOrganisation:
		if len(name) > 1 && s.rng.Intn(2) == 0 {
			out := []string{}
			for i := range name {
				out = append(out, name[i].Form)
			}
			out[0] = s.blend(s.surnames)[0]
			return out
		}
		return s.any(s.bodies)
	}
	out := []string{}
	for i := range name {
		out = append(out, name[i].Form)
	}
	return out
}

// in returns the sentence with other names.
func (s *substitutes) in(n named) named {
	out := named{corpus: n.corpus, opens: n.opens}
	at := int32(0)
	for _, e := range n.names {
		out.toks = append(out.toks, n.toks[at:e.First]...)
		at = e.Last
		first := int32(len(out.toks))
		if s.rng.Intn(5) == 0 { // some names stay
			out.toks = append(out.toks, n.toks[e.First:e.Last]...)
		} else {
			for _, w := range s.of(n.toks[e.First:e.Last], e.Type) {
				out.toks = append(out.toks, text.Token{Form: w})
			}
		}
		out.names = append(out.names, text.Entity{First: first, Last: int32(len(out.toks)), Type: e.Type})
	}
	out.toks = append(out.toks, n.toks[at:]...)
	return out
}
