package tag

import (
	"testing"

	"github.com/casus-events/casus/internal/text"
)

func TestRule(t *testing.T) {
	tests := []struct {
		form string
		xpos text.XPOS
		want string
	}{
		{"Ties", text.TagNNS, "tie"},
		{"embassies", text.TagNNS, "embassy"},
		{"churches", text.TagNNS, "church"},
		{"crisis", text.TagNN, "crisis"},
		{"accuses", text.TagVBZ, "accuse"},
		{"planned", text.TagVBD, "plan"},
		{"denied", text.TagVBN, "deny"},
		{"escalating", text.TagVBG, "escalate"},
		{"urged", text.TagVBD, "urge"},
		{"expelling", text.TagVBG, "expell"}, // an exception of the lists, not of the rule
		{"calling", text.TagVBG, "call"},
		{"Niamey", text.TagNNP, "Niamey"},
		{"Germans", text.TagNNPS, "German"},
		{"bigger", text.TagJJR, "big"},
	}
	for _, test := range tests {
		if got := rule(test.form, test.xpos); got != test.want {
			t.Errorf("rule(%q, %v) = %q, want %q", test.form, test.xpos, got, test.want)
		}
	}
}

// tagged tags one sentence given as words.
func tagged(words ...string) []text.Token {
	var a text.Analysis
	for _, w := range words {
		a.Tokens = append(a.Tokens, text.Token{Form: w})
	}
	a.Sentences = []text.Sentence{{Last: int32(len(words))}}
	New().Tag(&a)
	return a.Tokens
}

func TestTag(t *testing.T) {
	toks := tagged("Officers", "were", "expelled", "by", "Niger", "'s", "military", "government", ",", "which", "had", "denied", "it", ".")
	want := []struct {
		upos  text.UPOS
		xpos  text.XPOS
		lemma string
	}{
		{text.NOUN, text.TagNNS, "officer"}, {text.AUX, text.TagVBD, "be"}, {text.VERB, text.TagVBN, "expel"}, {text.ADP, text.TagIN, "by"},
		{text.PROPN, text.TagNNP, "Niger"}, {text.PART, text.TagPOS, "'s"}, {text.ADJ, text.TagJJ, "military"}, {text.NOUN, text.TagNN, "government"},
		{text.PUNCT, text.TagComma, ","}, {text.PRON, text.TagWDT, "which"}, {text.AUX, text.TagVBD, "have"}, {text.VERB, text.TagVBN, "deny"},
		{text.PRON, text.TagPRP, "it"}, {text.PUNCT, text.TagStop, "."},
	}
	for i, w := range want {
		if g := toks[i]; g.UPOS != w.upos || g.XPOS != w.xpos || g.Lemma != w.lemma {
			t.Errorf("%s: %v %v %s, want %v %v %s", g.Form, g.UPOS, g.XPOS, g.Lemma, w.upos, w.xpos, w.lemma)
		}
	}
	if toks[2].Feats.Get(text.Voice) != text.VoicePass {
		t.Errorf("expelled: %v, want passive", toks[2].Feats)
	}
}
