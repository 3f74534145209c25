package segment

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/text"
)

// render prints words apart by spaces, sentences by " | ", paragraphs by " || ".
func render(s string) string {
	var a text.Analysis
	a.Reset(s)
	Segment(&a)
	var b strings.Builder
	for i := range a.Sentences {
		if i > 0 {
			b.WriteString(" |")
			if a.Sentences[i].Paragraph != a.Sentences[i-1].Paragraph {
				b.WriteString("|")
			}
			b.WriteString(" ")
		}
		for k, t := range a.SentenceTokens(i) {
			if k > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(t.Form)
		}
	}
	return b.String()
}

func TestSegment(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"blank", " \n\t\u00a0\u200b\n", ""},
		{"two sentences", "The envoy left. He did not return.", "The envoy left . | He did not return ."},
		{"title before a name", "Gen. Ibrahim Toure met Lt. Col. Amadou Diallo.", "Gen. Ibrahim Toure met Lt. Col. Amadou Diallo ."},
		{"country with stops", "The U.S. Embassy was closed. U.S. officials left.", "The U.S. Embassy was closed . | U.S. officials left ."},
		{"initials", "John F. Carter and A. B. Okoro signed.", "John F. Carter and A. B. Okoro signed ."},
		{"clock", "It began at 10 a.m. on Monday and ended at 5pm.", "It began at 10 a.m. on Monday and ended at 5 pm ."},
		{"number", "No. 5 was lost. No. They won.", "No. 5 was lost . | No . | They won ."},
		{"clitics", "They don't, can't and won't go; it's Mali's.", "They do n't , ca n't and wo n't go ; it 's Mali 's ."},
		{"cannot", "They cannot stay.", "They can not stay ."},
		{"plural possessive", "The states' ministers met.", "The states ' ministers met ."},
		{"curly", "They weren’t Niger’s “friends”.", "They were n't Niger 's “ friends ” ."},
		{"hyphens", "al-Qaeda-linked men of a 15-year-old anti-government group", "al - Qaeda - linked men of a 15 - year - old anti-government group"},
		{"numbers", "$1.5 billion, 20,000 men, 3.5% and 10:30", "$ 1.5 billion , 20,000 men , 3.5 % and 10:30"},
		{"dash", "The truce—signed in May—held.", "The truce — signed in May — held ."},
		{"address in brackets", "Mail \"Desk\"<ne...@example.org> or see (https://example.org/a-b).", "Mail \" Desk \" < ne...@example.org > or see ( https://example.org/a-b ) ."},
		{"no apostrophe", "Its a ruin, and its roof fell. Lets go; im sure it lets them in.", "It s a ruin , and its roof fell . | Let s go ; i m sure it lets them in ."},
		{"decades", "In the 1980's and 80's, 2003's war.", "In the 1980's and 80's , 2003 's war ."},
		{"marks before a word", "#peace for +44 20 and US$5", "#peace for +44 20 and US$ 5"},
		{"quoted plural", "The 'rebels' left.", "The ' rebels ' left ."},
		{"abbreviation and stop", "He works for Smith Inc..", "He works for Smith Inc. ."},
		{"soft hyphen", "The amb\u00adassador left.", "The ambassador left ."},
		{"entities", "Smith &amp; Sons said &quot;no&quot; and didn&#39;t pay.", "Smith & Sons said \" no \" and did n't pay ."},
		{"address", "See https://example.org/a?b=c. Write to desk@example.org.", "See https://example.org/a?b=c . | Write to desk@example.org ."},
		{"quotation of two sentences", "\"We will stay. We will fight,\" he said.", "\" We will stay . | We will fight , \" he said ."},
		{"wrapped lines", "The foreign ministry said on Tuesday that it had summoned the\nambassador of the neighbouring state to explain the remarks\nof his president.", "The foreign ministry said on Tuesday that it had summoned the ambassador of the neighbouring state to explain the remarks of his president ."},
		{"headline and byline", "TALKS FAIL\nBy Ana Ruiz\n\nThe talks failed on Monday.", "TALKS FAIL || By Ana Ruiz || The talks failed on Monday ."},
		{"list", "The demands:\n- free the men\n- open the border", "The demands : || - free the men || - open the border"},
		{"figures in headlines", "Norland Pledges $40 Million In Aid To Sudland", "Norland Pledges $ 40 Million In Aid To Sudland"},
		{"bad bytes", "The caf\xe9 closed.", "The caf\uFFFD closed ."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := render(test.in); got != test.want {
				t.Errorf("Segment(%q)\n got %s\nwant %s", test.in, got, test.want)
			}
		})
	}
}

func TestDateline(t *testing.T) {
	tests := []struct {
		in   string
		want string
	}{
		{"NIAMEY, Aug 6 (Agence Sahel) - The junta cut ties.", "NIAMEY , Aug 6 ( Agence Sahel ) -"},
		{"BAMAKO, Mali (AB) — The army advanced.", "BAMAKO , Mali ( AB ) —"},
		{"GENEVA -- Talks resumed.", "GENEVA --"},
		{"Dakar, Jan. 3 (Sahel News) -- The envoy left.", "Dakar , Jan. 3 ( Sahel News ) --"},
		{"The minister - a former general - resigned.", ""},
		{"Mali and Niger - both ruled by soldiers - agreed.", ""},
	}
	for _, test := range tests {
		var a text.Analysis
		a.Reset(test.in)
		Segment(&a)
		var got []string
		for _, tok := range a.Tokens[:a.Sentences[0].Dateline] {
			got = append(got, tok.Form)
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%q: dateline %q, want %q", test.in, s, test.want)
		}
		if len(a.Sentences) != 1 {
			t.Errorf("%q: %d sentences, want 1", test.in, len(a.Sentences))
		}
	}
}

// check fails the test unless tokens and gaps rejoin to the text and sentences
// hold all tokens in order.
func check(t *testing.T, s string) {
	t.Helper()
	var a text.Analysis
	a.Reset(s)
	Segment(&a)
	at := int32(0)
	for i := range a.Tokens {
		tok := &a.Tokens[i]
		if tok.Span.Start < at || tok.Span.End <= tok.Span.Start || int(tok.Span.End) > len(s) {
			t.Fatalf("token %d spans %v after byte %d of %d", i, tok.Span, at, len(s))
		}
		if tok.Span.Len() > MaxToken || tok.Form == "" {
			t.Fatalf("token %d: %d bytes, form %q", i, tok.Span.Len(), tok.Form)
		}
		gap := s[at:tok.Span.Start]
		for k := 0; k < len(gap); {
			n, _ := blankAt(gap, k)
			if n == 0 {
				t.Fatalf("gap %q before token %d is not blank", gap, i)
			}
			k += n
		}
		at = tok.Span.End
	}
	next := int32(0)
	for i, sent := range a.Sentences {
		if sent.First != next || sent.Last <= sent.First || sent.Last-sent.First > MaxSentence+1 {
			t.Fatalf("sentence %d holds tokens %d to %d after %d", i, sent.First, sent.Last, next)
		}
		for k := sent.First; k < sent.Last; k++ {
			if a.Tokens[k].Sentence != int32(i) {
				t.Fatalf("token %d says sentence %d, is in %d", k, a.Tokens[k].Sentence, i)
			}
		}
		next = sent.Last
	}
	if int(next) != len(a.Tokens) {
		t.Fatalf("sentences end at token %d of %d", next, len(a.Tokens))
	}
}

func TestBounds(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("a", 10_000), strings.Repeat("a ", 5_000), strings.Repeat(".", 5_000),
		strings.Repeat("é", 3_000), strings.Repeat("\xff", 3_000), strings.Repeat("'s", 2_000),
		strings.Repeat("\n", 3_000), strings.Repeat("a\n", 3_000), strings.Repeat("&#", 3_000), "&#99999999;&#x;&;",
	} {
		check(t, s)
	}
}

func FuzzSegment(f *testing.F) {
	f.Add("NIAMEY, Aug 6 (AB) - It's over. \"We won't,\" he said.\n\nBy Ana Ruiz")
	f.Add("a\xff\u00ad\u200b’s &amp; $5bn U.S.")
	f.Fuzz(check)
}

func BenchmarkSegment(b *testing.B) {
	s := strings.Repeat("GENEVA, May 3 (Sahel News) - The foreign minister of the republic said on Tuesday that it didn't recall its ambassador. \"We will not,\" Gen. A. Toure told reporters in the U.S. capital.\n\n", 50)
	var a text.Analysis
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		a.Reset(s)
		Segment(&a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
