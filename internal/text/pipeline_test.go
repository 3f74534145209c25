package text_test

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/conllu"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

const article = `MINISTER RECALLS ENVOY

NIAMEY, Aug 6 (Sahel News) - Niger's military government said on Tuesday it had cut diplomatic ties with its northern neighbour with immediate effect, days after Gen. Abdou Toure accused the country's intelligence service of arming rebels who killed dozens of soldiers near the border.

"We cannot accept this," Foreign Minister Awa Diallo told reporters in the capital. "Our ambassador was summoned twice and was never heard."

The rebels, who have been fighting the army since 2012, were not immediately reached for comment. A spokesman for the European Union urged both sides to return to talks that were suspended last month by the African Union.
`

type stages struct {
	tagger *tag.Tagger
	parser *parse.Parser
	namer  *neural.Namer
	a      text.Analysis
}

func newStages() *stages {
	return &stages{tagger: tag.New(), parser: parse.New(), namer: neural.NewNamer()}
}

func (s *stages) read(in string) *text.Analysis {
	s.a.Reset(in)
	segment.Segment(&s.a)
	s.tagger.Tag(&s.a)
	s.parser.Parse(&s.a)
	s.namer.Entities(&s.a)
	return &s.a
}

// wellFormed fails the test unless every sentence is a tree and every name a run of tokens.
func wellFormed(t *testing.T, a *text.Analysis) {
	t.Helper()
	for i, sent := range a.Sentences {
		roots := 0
		for k := sent.First; k < sent.Last; k++ {
			tok := &a.Tokens[k]
			if tok.UPOS == text.NoUPOS || tok.Rel == text.NoRel || tok.Lemma == "" {
				t.Fatalf("token %d %q: upos %v, relation %v, lemma %q", k, tok.Form, tok.UPOS, tok.Rel, tok.Lemma)
			}
			if (tok.Head == text.NoHead) != (tok.Rel == text.RelRoot) {
				t.Fatalf("token %d: head %d with relation %v", k, tok.Head, tok.Rel)
			}
			if tok.Head == text.NoHead {
				roots++
				continue
			}
			if tok.Head < sent.First || tok.Head >= sent.Last {
				t.Fatalf("token %d: head %d outside sentence %d", k, tok.Head, i)
			}
			steps := int32(0)
			for h := k; h != text.NoHead; h = a.Tokens[h].Head {
				if steps++; steps > sent.Last-sent.First {
					t.Fatalf("token %d is in a cycle", k)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", i, roots)
		}
	}
	last := int32(0)
	for _, e := range a.Entities {
		if e.First < last || e.Last <= e.First || int(e.Last) > len(a.Tokens) || e.Type == text.NoEntity {
			t.Fatalf("entity %v after token %d", e, last)
		}
		last = e.Last
	}
}

func FuzzStages(f *testing.F) {
	f.Add(article)
	f.Add("a\xff\u00ad\u200b’s &amp; ((((")
	f.Add(strings.Repeat("word ", 900))
	s := newStages()
	f.Fuzz(func(t *testing.T, in string) { wellFormed(t, s.read(in)) })
}

// find returns the first token of that form.
func find(t *testing.T, a *text.Analysis, form string) *text.Token {
	t.Helper()
	for i := range a.Tokens {
		if a.Tokens[i].Form == form {
			return &a.Tokens[i]
		}
	}
	t.Fatalf("no token %q", form)
	return nil
}

func TestArticle(t *testing.T) {
	a := newStages().read(article)
	wellFormed(t, a)
	if got := a.Sentences[0].Kind; got != text.Headline {
		t.Errorf("kind of the first sentence %v, want headline", got)
	}
	if got := a.Sentences[1].Dateline; got != 9 {
		t.Errorf("dateline of %d tokens, want 9", got)
	}
	for _, want := range []struct {
		form, lemma, head string
		upos              text.UPOS
		rel               text.Rel
	}{
		{"government", "government", "said", text.NOUN, text.RelNsubj},

		{"soldiers", "soldier", "dozens", text.NOUN, text.RelNmod},
		{"ambassador", "ambassador", "summoned", text.NOUN, text.RelNsubjPass},
		{"spokesman", "spokesman", "urged", text.NOUN, text.RelNsubj},
	} {
		tok := find(t, a, want.form)
		head := ""
		if tok.Head != text.NoHead {
			head = a.Tokens[tok.Head].Form
		}
		if tok.Lemma != want.lemma || tok.UPOS != want.upos || tok.Rel != want.rel || head != want.head {
			t.Errorf("%s: lemma %s, %v, %v of %q; want %s, %v, %v of %q", want.form, tok.Lemma, tok.UPOS, tok.Rel, head, want.lemma, want.upos, want.rel, want.head)
		}
	}
}

// TestRepeatable: a second reading of the same text, with used working memory,
// gives the same.
func TestRepeatable(t *testing.T) {
	s := newStages()
	first := printed(t, s.read(article))
	s.read("Something else entirely, in between.")
	if second := printed(t, s.read(article)); second != first {
		t.Errorf("first reading:\n%s\nsecond:\n%s", first, second)
	}
}

// TestRoundTrip: what is printed as CoNLL-U reads back as the same words and trees.
func TestRoundTrip(t *testing.T) {
	first := printed(t, newStages().read(article))
	a, err := conllu.Read(strings.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	if second := printed(t, a); second != first {
		t.Errorf("printed:\n%s\nread and printed:\n%s", first, second)
	}
}

func printed(t *testing.T, a *text.Analysis) string {
	t.Helper()
	var b strings.Builder
	if err := conllu.Write(&b, a); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func benchmark(b *testing.B, stage func(s *stages)) {
	s := newStages()
	in := strings.Repeat(article, 10)
	s.read(in)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		stage(s)
	}
	b.ReportMetric(float64(len(s.a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkTag(b *testing.B)      { benchmark(b, func(s *stages) { s.tagger.Tag(&s.a) }) }
func BenchmarkParse(b *testing.B)    { benchmark(b, func(s *stages) { s.parser.Parse(&s.a) }) }
func BenchmarkEntities(b *testing.B) { benchmark(b, func(s *stages) { s.namer.Entities(&s.a) }) }
func BenchmarkStages(b *testing.B) {
	benchmark(b, func(s *stages) {
		in := s.a.Text
		s.read(in)
	})
}

func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newStages().read("Mali recalled its ambassador.")
	}
}
