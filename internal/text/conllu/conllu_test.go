package conllu

import (
	"strings"
	"testing"
)

const sample = `# newdoc
# newpar
# sent_id = 1
# text = They don't know.
1	They	they	PRON	PRP	Case=Nom|Number=Plur|Person=3|PronType=Prs	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
4	know	know	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# sent_id = 2
# text = Go
1	Go	go	VERB	VB	Mood=Imp|VerbForm=Fin	0	root	_	_

`

func TestRoundTrip(t *testing.T) {
	a, err := Read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	if want := "They don't know.\n\nGo"; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	if got := a.Tokens[2].Span.Of(a.Text); got != "n't" {
		t.Errorf("span of the third word %q, want n't", got)
	}
	var b strings.Builder
	if err := Write(&b, a); err != nil {
		t.Fatal(err)
	}
	if b.String() != sample {
		t.Errorf("written:\n%s\nread:\n%s", b.String(), sample)
	}
}

func TestReadErrors(t *testing.T) {
	for _, in := range []string{
		"1\tGo\n", "2\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n", "1\tGo\t_\t_\t_\t_\t7\t_\t_\t_\n",
		"a-b\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n", "1\t\t_\t_\t_\t_\t_\t_\t_\t_\n",
	} {
		if _, err := Read(strings.NewReader(in)); err == nil {
			t.Errorf("Read(%q): no error", in)
		}
	}
}

// FuzzRead: whatever can be read can be written, and what was written reads back
// the same.
func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Fuzz(func(t *testing.T, in string) {
		a, err := Read(strings.NewReader(in))
		if err != nil {
			return
		}
		for i := range a.Tokens {
			if sp := a.Tokens[i].Span; sp.Start < 0 || sp.End < sp.Start || int(sp.End) > len(a.Text) {
				t.Fatalf("token %d spans %v of %d bytes", i, sp, len(a.Text))
			}
		}
		var b strings.Builder
		if err := Write(&b, a); err != nil {
			t.Fatal(err)
		}
	})
}
