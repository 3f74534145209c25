package neural

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/conllu"
	"github.com/casus-events/casus/internal/text/segment"
)

const article = `MINISTER RECALLS ENVOY

NIAMEY, Aug 6 (Sahel News) - Niger's military government said on Tuesday it had cut diplomatic ties with its northern neighbour with immediate effect, days after Gen. Abdou Toure accused the country's intelligence service of arming rebels who killed dozens of soldiers near the border.

"We cannot accept this," Foreign Minister Awa Diallo told reporters in the capital. "Our ambassador was summoned twice and was never heard."

The rebels, who have been fighting the army since 2012, were not immediately reached for comment. A spokesman for the European Union urged both sides to return to talks that were suspended last month by the African Union.

Togo summoned the ambassador of Benin on Friday. Chad and Sudan restart talks.
`

func read(r *Reader, a *text.Analysis, in string) *text.Analysis {
	a.Reset(in)
	segment.Segment(a)
	r.Analyse(a)
	return a
}

// wellFormed fails the test unless every sentence is a tree and every token tagged.
func wellFormed(t *testing.T, a *text.Analysis) {
	t.Helper()
	for i, s := range a.Sentences {
		roots := 0
		for k := s.First; k < s.Last; k++ {
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
			if tok.Head < s.First || tok.Head >= s.Last {
				t.Fatalf("token %d: head %d outside sentence %d", k, tok.Head, i)
			}
			steps := int32(0)
			for h := k; h != text.NoHead; h = a.Tokens[h].Head {
				if steps++; steps > s.Last-s.First {
					t.Fatalf("token %d is in a cycle", k)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", i, roots)
		}
	}
}

func FuzzAnalyse(f *testing.F) {
	f.Add(article)
	f.Add("a\xff\u00ad\u200b’s &amp; ((((")
	f.Add(strings.Repeat("word ", 120))
	r := New()
	var a text.Analysis
	f.Fuzz(func(t *testing.T, in string) { wellFormed(t, read(r, &a, in)) })
}

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
	var a text.Analysis
	read(New(), &a, article)
	wellFormed(t, &a)
	for _, want := range []struct {
		form, lemma, head string
		xpos              text.XPOS
		rel               text.Rel
	}{
		{"government", "government", "said", text.TagNN, text.RelNsubj},
		{"ties", "tie", "cut", text.TagNNS, text.RelObj},
		{"dozens", "dozen", "killed", text.TagNNS, text.RelObj},
		{"ambassador", "ambassador", "summoned", text.TagNN, text.RelNsubjPass},
		{"spokesman", "spokesman", "urged", text.TagNN, text.RelNsubj},
		{"Togo", "Togo", "summoned", text.TagNNP, text.RelNsubj},
		{"restart", "restart", "", text.TagVBP, text.RelRoot},
	} {
		tok := find(t, &a, want.form)
		head := ""
		if tok.Head != text.NoHead {
			head = a.Tokens[tok.Head].Form
		}
		if tok.Lemma != want.lemma || tok.XPOS != want.xpos || tok.Rel != want.rel || head != want.head {
			t.Errorf("%s: lemma %s, %v, %v of %q; want %s, %v, %v of %q", want.form, tok.Lemma, tok.XPOS, tok.Rel, head, want.lemma, want.xpos, want.rel, want.head)
		}
	}
}

// TestDoubtful: words with two readings, of which the tagger's advice and the tree choose.
func TestDoubtful(t *testing.T) {
	r := New()
	for _, c := range []struct {
		in, form string
		upos     text.UPOS
		xpos     text.XPOS
	}{
		{"Aides close to the premier believe the talks will go on.", "close", text.ADJ, text.TagJJ},
		{"Aides close to the premier believe the talks will go on.", "believe", text.VERB, text.TagVBP},
		{"The party won more than half the seats it wanted.", "more", text.ADJ, text.TagJJR},
		{"Both sides came out much weaker, but the fighting goes on.", "on", text.ADP, text.TagRP},
	} {
		var a text.Analysis
		wellFormed(t, read(r, &a, c.in))
		if got := find(t, &a, c.form); got.UPOS != c.upos || got.XPOS != c.xpos {
			t.Errorf("%s\n%q is %v %v, want %v %v", c.in, c.form, got.UPOS, got.XPOS, c.upos, c.xpos)
		}
	}
}

// TestHeadlines: the verb of a headline is its root, with subject and object, whatever the spelling; names of things are left.
func TestHeadlines(t *testing.T) {
	r := New()
	for _, c := range []struct{ in, root, subject, object string }{
		{"Police arrest opposition leader", "arrest", "Police", "leader"},
		{"POLICE ARREST OPPOSITION LEADER IN UGANDA", "ARREST", "POLICE", "LEADER"},
		{"Libyan Rebels Shell Airport", "Shell", "Rebels", "Airport"},
		{"Polish MPs Back Sanctions", "Back", "MPs", "Sanctions"},
		{"ETHIOPIA, ERITREA SIGN PEACE DEAL", "SIGN", "ETHIOPIA", "DEAL"},
		{"Peace talks deadline", "talks", "", ""},
		{"Arms sales to Saudi Arabia", "sales", "", ""},
		{"Grain Exports Ban", "Ban", "", ""},
		{"State visit plan", "plan", "", ""},
	} {
		var a text.Analysis
		wellFormed(t, read(r, &a, c.in))
		var root, subject, object string
		for i := range a.Tokens {
			tok := &a.Tokens[i]
			if tok.Head == text.NoHead {
				root = tok.Form
				continue
			}
			if a.Tokens[tok.Head].Head != text.NoHead {
				continue
			}
			switch tok.Rel {
			case text.RelNsubj:
				subject = tok.Form
			case text.RelObj:
				object = tok.Form
			}
		}
		if c.subject == "" {
			subject, object = "", "" // their own trees are not what is promised
		}
		if root != c.root || subject != c.subject || object != c.object {
			t.Errorf("%s: %q %q %q, want %q %q %q", c.in, subject, root, object, c.subject, c.root, c.object)
		}
	}
}

// TestArcsOfAnotherModel: classes that the table of arcs does not know are read without it.
func TestArcsOfAnotherModel(t *testing.T) {
	if rows := arcsOf([]Class{{UPOS: text.X, XPOS: text.TagHYPH}}); rows != nil {
		t.Errorf("rows %v for a class that no tree has", rows)
	}
	if _, err := openArcs(make([]byte, arcRecord+1)); err == nil {
		t.Error("a cut table is opened")
	}
}

// TestRepeatable: a reading with used working memory, and with words in the cache,
// gives what the first gave.
func TestRepeatable(t *testing.T) {
	r := New()
	var a text.Analysis
	first := printed(t, read(r, &a, article))
	read(r, &a, "Something else entirely, in between.")
	if second := printed(t, read(r, &a, article)); second != first {
		t.Errorf("first reading:\n%s\nsecond:\n%s", first, second)
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

// TestLongSentence: a sentence longer than what is read at once is one tree.
func TestLongSentence(t *testing.T) {
	a := text.Analysis{Text: "x"}
	for i := 0; i < 3*Longest+5; i++ {
		a.Tokens = append(a.Tokens, text.Token{Form: []string{"one", "spoke", ",", "Ann"}[i%4]})
	}
	a.Sentences = []text.Sentence{{Last: int32(len(a.Tokens))}}
	New().Analyse(&a)
	wellFormed(t, &a)
}

func BenchmarkAnalyse(b *testing.B) {
	r := New()
	var a text.Analysis
	read(r, &a, strings.Repeat(article, 10))
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Analyse(&a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkStart opens the built-in model and reads one sentence.
func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		m, err := Open(modelData)
		if err != nil {
			b.Fatal(err)
		}
		var a text.Analysis
		read(NewReader(m), &a, "Mali recalled its ambassador.")
	}
}

// BenchmarkLong reads a sentence of 400 tokens that are hard to tell apart.
func BenchmarkLong(b *testing.B) {
	a := text.Analysis{Text: "x"}
	for i := 0; i < 400; i++ {
		a.Tokens = append(a.Tokens, text.Token{Form: []string{"of", "spoke", ",", "and"}[i*i%7%4]})
	}
	a.Sentences = []text.Sentence{{Last: int32(len(a.Tokens))}}
	r := New()
	b.ReportAllocs()
	for b.Loop() {
		r.Analyse(&a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
