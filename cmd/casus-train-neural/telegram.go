package main

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// telegram returns the tree in the style of headlines and wires: what is told in the
// past stands in the present, without articles and passive auxiliaries. It
// reports whether anything was told in the past. Half of the verbs give way to verbs that are
// spelt like nouns; pick returns a number below n.
func (t *tree) telegram(pick func(n int) int) (tree, bool) {
	out := tree{doc: t.doc, toks: append([]text.Token(nil), t.toks...)}
	changed := false
	for i := range out.toks {
		if out.past(i) {
			out.replace(i, pick)
			out.present(i)
			changed = true
		}
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

// Verbs of the news that are spelt like nouns, with an object and without.
var (
	objectVerbs = strings.Fields("resume pledge trade exchange cut halt ban probe attack raid strike fire back face sign target bomb shell block release order demand question charge sentence host blame fear boycott veto blast slam seize visit report claim review lift ease delay launch plan sanction jail test shoot store stage rebuff restore reject slap vow eye mull sue push")
	soleVerbs   = strings.Fields("march rally protest strike clash talk vote meet fire rise fall slump jump surge riot gather fight return pull push work plan vow attack retreat move")
)

// past: a verb in the past with a subject of its own.
func (t *tree) past(i int) bool {
	v := &t.toks[i]
	return v.XPOS == text.TagVBD && v.UPOS == text.VERB && v.Lemma != "be" && v.Lemma != "" && ascii(v.Lemma) && t.child(i, text.RelNsubj) >= 0
}

// child is the last dependent of i with the relation, -1 if there is none.
func (t *tree) child(i int, rel text.Rel) int {
	for k := len(t.toks) - 1; k >= 0; k-- {
		if int(t.toks[k].Head) == i && t.toks[k].Rel == rel {
			return k
		}
	}
	return -1
}

// replace puts another verb in the place of every second one that has an object, or
// neither object nor clause.
func (t *tree) replace(i int, pick func(n int) int) {
	if pick(2) == 0 || t.child(i, text.RelCompoundPrt) >= 0 || t.child(i, text.RelCcomp) >= 0 || t.child(i, text.RelXcomp) >= 0 || t.child(i, text.RelIobj) >= 0 {
		return
	}
	if t.child(i, text.RelObj) >= 0 {
		t.toks[i].Lemma = objectVerbs[pick(len(objectVerbs))]
	} else {
		t.toks[i].Lemma = soleVerbs[pick(len(soleVerbs))]
	}
}

// present turns a verb in the past into the present.
func (t *tree) present(i int) {
	v := &t.toks[i]
	v.Feats = v.Feats.With(text.Tense, text.TensePres).With(text.Number, 0).With(text.Person, 0)
	if t.many(t.child(i, text.RelNsubj)) {
		v.Form, v.XPOS = v.Lemma, text.TagVBP
		return
	}
	v.Form, v.XPOS = thirdPerson(v.Lemma), text.TagVBZ
	v.Feats = v.Feats.With(text.Number, text.NumberSing).With(text.Person, text.Person3)
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
