package main

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// telegram returns the tree in the style of headlines and wires: what is told in the
// past stands in the present, without articles and passive auxiliaries. It
// reports whether anything was told in the past.
func (t *tree) telegram() (tree, bool) {
	out := tree{doc: t.doc, toks: append([]text.Token(nil), t.toks...)}
	changed := false
	for i := range out.toks {
		changed = out.present(i) || changed
	}
	drop := make([]bool, len(out.toks))
	for i := range out.toks {
		drop[i] = t.leaf(i) && spare(&t.toks[i])
		changed = changed || drop[i] && t.toks[i].Rel == text.RelAuxPass
	}
	out.remove(drop)
	return out, changed && len(out.toks) > 2
}

// spare: an article or a passive auxiliary.
func spare(t *text.Token) bool {
	switch strings.ToLower(t.Form) {
	case "the", "a", "an":
		return t.Rel == text.RelDet
	case "was", "were":
		return t.Rel == text.RelAuxPass
	}
	return false
}

// present turns a verb in the past with a subject of its own into the present.
func (t *tree) present(i int) bool {
	v := &t.toks[i]
	if v.XPOS != text.TagVBD || v.UPOS != text.VERB || v.Lemma == "be" || v.Lemma == "" || !ascii(v.Lemma) {
		return false
	}
	subject := -1
	for k := range t.toks {
		if int(t.toks[k].Head) == i && t.toks[k].Rel == text.RelNsubj {
			subject = k
		}
	}
	if subject < 0 {
		return false
	}
	v.Feats = v.Feats.With(text.Tense, text.TensePres).With(text.Number, 0).With(text.Person, 0)
	if t.many(subject) {
		v.Form, v.XPOS = v.Lemma, text.TagVBP
		return true
	}
	v.Form, v.XPOS = thirdPerson(v.Lemma), text.TagVBZ
	v.Feats = v.Feats.With(text.Number, text.NumberSing).With(text.Person, text.Person3)
	return true
}

// many: the subject takes a verb in the plural.
func (t *tree) many(subject int) bool {
	s := &t.toks[subject]
	switch strings.ToLower(s.Form) {
	case "i", "you", "we", "they", "these", "those":
		return true
	}
	if s.Feats.Get(text.Number) == text.NumberPlur {
		return true
	}
	for k := range t.toks {
		if int(t.toks[k].Head) == subject && t.toks[k].Rel == text.RelConj {
			return true
		}
	}
	return false
}

func thirdPerson(lemma string) string {
	n := len(lemma)
	switch {
	case lemma == "have":
		return "has"
	case strings.HasSuffix(lemma, "y") && n > 1 && !strings.ContainsRune("aeiou", rune(lemma[n-2])):
		return lemma[:n-1] + "ies"
	case strings.HasSuffix(lemma, "s"), strings.HasSuffix(lemma, "x"), strings.HasSuffix(lemma, "z"),
		strings.HasSuffix(lemma, "ch"), strings.HasSuffix(lemma, "sh"), strings.HasSuffix(lemma, "o"):
		return lemma + "es"
	}
	return lemma + "s"
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// remove takes leaves out of the tree; the first word left gets a capital.
func (t *tree) remove(drop []bool) {
	moved := make([]int32, len(t.toks))
	var kept []text.Token
	for i := range t.toks {
		moved[i] = int32(len(kept))
		if !drop[i] {
			kept = append(kept, t.toks[i])
		}
	}
	for i := range kept {
		if kept[i].Head >= 0 {
			kept[i].Head = moved[kept[i].Head]
		}
	}
	if len(kept) > 0 && len(drop) > 0 && drop[0] {
		kept[0].Form = strings.ToUpper(kept[0].Form[:1]) + kept[0].Form[1:]
	}
	t.toks = kept
}
