package event

import (
	"testing"
	"testing/fstest"
)

func TestEmbeddedLexiconCompiles(t *testing.T) {
	sub, err := embedded()
	if err != nil {
		t.Fatal(err)
	}
	lex, err := Compile(sub)
	if err != nil {
		t.Fatalf("faults:\n%v", err)
	}
	if len(lex.Senses) == 0 {
		t.Fatal("no senses")
	}
}

func TestCompileReportsEveryFault(t *testing.T) {
	folder := fstest.MapFS{"x.lex": {Data: []byte(`sever obj=*
[NOSUCH/type]
[SANCTION/discontinue act=nothing]
sever obj=@nowhere
sever bogus
sever n=dead:obj
Sever obj=*
[ACCUSE/allege]
sue   ; Peru sued Chile.
`)}}
	lex, err := Compile(folder)
	if err == nil {
		t.Fatal("no fault reported")
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("%T is no list of faults", err)
	}
	lines := map[int]bool{}
	for _, e := range joined.Unwrap() {
		lines[e.(Fault).Line] = true
	}
	for _, want := range []int{1, 2, 3, 4, 5, 6, 7} {
		if !lines[want] {
			t.Errorf("no fault for line %d in %v", want, err)
		}
	}
	if len(lex.Find("sue")) != 1 {
		t.Errorf("the sound entry is missing")
	}
}
