package when_test

import (
	"fmt"
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	s := os.Getenv("WHEN_DEBUG")
	if s == "" {
		t.Skip()
	}
	a := newReader().read(s)
	for i, k := range a.Tokens {
		fmt.Println(i, k.Form, k.Lemma, k.UPOS, k.XPOS, k.Head, k.Rel)
	}
}
