package actor

import (
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// FuzzResolve gives the resolver tokens whose tags, heads and relations are nonsense: the
// parties and generic actors must still be ranges with their heads inside.
func FuzzResolve(f *testing.F) {
	f.Add([]byte("Mali and Niger"), []byte{1, 2, 3})
	f.Add([]byte("its army 's chief of Kyiv - led both countries it they"), []byte{9, 200, 31, 7, 7, 7, 0, 255, 16})
	vocabulary := []string{"Mali", "Niger", "the", "army", "chief", "of", "-", "led", "Russian", "both", "countries", "it", "they", "who", "Kyiv", ",", "and", "'s", "President", "Putin", "said", "in", "rebels", "Mr", "Bilenko", "two", "its"}
	r := New(Default())
	f.Fuzz(func(t *testing.T, words, noise []byte) {
		if len(words) == 0 || len(words) > 400 || len(noise) == 0 {
			return
		}
		var a text.Analysis
		at := func(i int) int { return int(noise[i%len(noise)]) + i }
		for i, w := range words {
			form := vocabulary[int(w)%len(vocabulary)]
			start := int32(len(a.Text))
			a.Text += form + " "
			a.Tokens = append(a.Tokens, text.Token{
				Form: form, Lemma: form, Span: text.Span{Start: start, End: start + int32(len(form))},
				Head: int32(at(i)%(len(words)+1)) - 1, UPOS: text.UPOS(at(i+1) % text.UPOSCount), XPOS: text.XPOS(at(i+2) % text.XPOSCount),
				Rel: text.Rel(at(i+3) % text.RelCount), Sentence: int32(2 * i / len(words)),
			})
		}
		half := int32((len(words) + 1) / 2)
		n := int32(len(words))
		a.Sentences = []text.Sentence{{First: 0, Last: half}, {First: half, Last: n}}
		a.Entities = []text.Entity{{First: n / 3, Last: n/3 + 1, Type: text.EntityType(noise[0] % 5)}}
		ps := r.Resolve(&a, casus.Date{}, []casus.GivenSpan{{Start: 3, End: 9, Role: "s"}})
		for _, p := range ps {
			if p.First < 0 || p.Last > n || p.First >= p.Last || p.Head < p.First || p.Head >= p.Last || p.CoreFirst < p.First || p.CoreLast > p.Last || p.CoreFirst >= p.CoreLast {
				t.Fatalf("bad party %+v of %d tokens", p, n)
			}
		}
		for _, x := range r.Generics(ps) {
			if x.First < 0 || x.Last > n || x.Head < x.First || x.Head >= x.Last || x.CoreFirst < x.First || x.CoreLast > x.Last || x.Class == NoClass {
				t.Fatalf("bad generic actor %+v of %d tokens", x, n)
			}
		}
		r.Gaps(ps, func(x Gap) {
			if x.First < 0 || x.Last > n || x.First >= x.Last {
				t.Fatalf("bad gap %+v of %d tokens", x, n)
			}
		})
	})
}
