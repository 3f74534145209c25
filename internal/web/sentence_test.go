package web

import "testing"

// A deed to nobody named ends before its preposition; a phrase from the head of a sentence loses its capital inside one, a name does not.
func TestSentenceWords(t *testing.T) {
	for verb, want := range map[string]string{"demonstrated against": "demonstrated", "recalled its ambassador from": "recalled its ambassador", "met, with others between them,": "", "attacked": ""} {
		got, ok := alone(verb)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v", verb, got, ok)
		}
	}
	for phrase, want := range map[string]string{"Two soldiers": "two soldiers", "The army": "the army", "Niger": "Niger", "Bolivian traders": "Bolivian traders", "Two": "Two"} {
		if got := inside(phrase); got != want {
			t.Errorf("%q: %q", phrase, got)
		}
	}
}
