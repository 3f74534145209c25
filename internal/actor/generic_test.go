package actor

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

// generics prints the generic actors of a text as "core phrase = class CODE (rule)".
func generics(g *reading, s string) []string {
	ps := g.read(s, casus.MakeDate(2024, 8, 6))
	var out []string
	for _, x := range g.resolver.Generics(ps) {
		what := strings.TrimSpace(x.Class.String() + " " + x.Actor.Code)
		out = append(out, fmt.Sprintf("%s = %s (%s)", strings.Join(strings.Fields(g.a.Phrase(x.CoreFirst, x.CoreLast)), " "), what, x.Rule))
	}
	return out
}

// TestGenerics shows one phenomenon a case: each wanted line must be among the generic actors.
func TestGenerics(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"people in private", "A bride and her uncle fled. The accountant told her boyfriend.",
			[]string{"A bride = person (noun)", "her uncle = person (noun)", "her = person (pronoun)", "The accountant = person (noun)", "her boyfriend = person (noun)"}},
		{"their country where the phrase names it", "A Swedish golfer was detained.",
			[]string{"A Swedish golfer = person SWE (noun)"}},
		{"nouns by their ending", "An entomologist found the nest.",
			[]string{"An entomologist = person (noun)"}},
		{"who makes a person", "The figurehead who paid them vanished.",
			[]string{"The figurehead = person (who)"}},
		{"pronouns without an antecedent", "Nobody heard him.",
			[]string{"Nobody = person (pronoun)", "him = person (pronoun)"}},
		{"many of them", "Many of the injured were carried to a tent.",
			[]string{"Many of the injured = crowd (quantity)"}},
		{"numbers that count people", "The landslide killed 31 and injured hundreds.",
			[]string{"31 = crowd (number)", "hundreds = crowd (quantity)"}},
		{"vehicles, weapons and buildings", "A car bomb destroyed two pubs. A lorry hit the hotel.",
			[]string{"A car bomb = weapon (noun)", "two pubs = facility (noun)", "A lorry = vehicle (noun)", "the hotel = facility (noun)"}},
		{"a weapon before its attack", "A bomb attack shook the town.",
			[]string{"bomb = weapon (modifier)", "the town = place (noun)"}},
		{"adjectives that name who acts", "The general planned a military offensive.",
			[]string{"military = modifier (modifier)"}},
	}
	g := newAccurate()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := generics(g, test.text)
			for _, want := range test.want {
				if !slices.Contains(got, want) {
					t.Errorf("no %q among %q", want, got)
				}
			}
		})
	}
}

// TestNoGenerics shows what is none: political actors, and things in a qualifier's place.
func TestNoGenerics(t *testing.T) {
	g := newAccurate()
	for _, s := range []string{
		"Malian soldiers fought rebels.", "It rained on Monday.", "Fighting stopped in March.", "The restaurant-style menu was long.", "The list was long.",
	} {
		if got := generics(g, s); len(got) > 0 {
			t.Errorf("%q: %q, want none", s, got)
		}
	}
	for _, x := range generics(g, "The restaurant owner paid.") {
		if strings.HasPrefix(x, "restaurant ") {
			t.Errorf("the owner's restaurant acts: %q", x)
		}
	}
}

// TestGaps counts names and tells which nobody knows.
func TestGaps(t *testing.T) {
	g := newReading()
	ps := g.read("Mali warned Quuxley about Kenya.", casus.MakeDate(2024, 8, 6))
	var missing []string
	seen, resolved := g.resolver.Gaps(ps, func(x Gap) { missing = append(missing, g.a.Phrase(x.First, x.Last)) })
	if seen != 3 || resolved != 2 || !slices.Equal(missing, []string{"Quuxley"}) {
		t.Errorf("%d seen, %d resolved, missing %q; want 3, 2, Quuxley", seen, resolved, missing)
	}
}
