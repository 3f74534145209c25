package tag

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// lemmaCache remembers lemmas that are no substring of their form, so that
// common words cost no memory. A slot holds the last word that fell on it.
type lemmaCache struct {
	slots []lemmaSlot
}

type lemmaSlot struct {
	form, lemma string
	xpos        text.XPOS
}

const lemmaSlots = 1 << 13

// lemma returns the lemma of a tagged token.
func (c *lemmaCache) lemma(m *model, t *text.Token) string {
	if c.slots == nil {
		c.slots = make([]lemmaSlot, lemmaSlots)
	}
	h := linear.Join(linear.String(t.Form), uint64(t.XPOS))
	s := &c.slots[h>>(64-13)]
	if s.xpos == t.XPOS && s.form == t.Form && s.form != "" {
		return s.lemma
	}
	form := strings.Clone(t.Form)
	*s = lemmaSlot{form, m.lemmaOf(form, t.XPOS), t.XPOS}
	return s.lemma
}

// lemmaOf looks a form up among the irregular ones, then among what was learnt, else it follows the rules.
func (m *model) lemmaOf(form string, xpos text.XPOS) string {
	switch xpos {
	case text.TagVBD, text.TagVBN, text.TagVBG, text.TagVBZ:
		if w := irregular(strings.ToLower(form)); w != "" {
			return w
		}
	case text.TagNNS:
		if w := irregularNoun(strings.ToLower(form)); w != "" {
			return w
		}
	}
	if e := m.lemmas.Get(lemmaKey(form, xpos)); e != 0 {
		at, n := int(e>>8), int(e&0xff)
		if at+n <= len(m.pool) {
			return m.pool[at : at+n]
		}
	}
	return rule(form, xpos)
}

func lemmaKey(form string, xpos text.XPOS) uint32 {
	return linear.Key(linear.Join(linear.Lower(plainQuote(form)), uint64(xpos)))
}

// rule is the lemma by the regular inflection of English.
func rule(form string, xpos text.XPOS) string {
	switch xpos {
	case text.TagNNP, text.TagADD, text.TagGW, text.TagFW, text.TagSYM, text.TagLS:
		return form
	case text.TagNNPS:
		return singular(form)
	}
	low := strings.ToLower(form)
	switch xpos {
	case text.TagNNS, text.TagVBZ:
		return singular(low)
	case text.TagVBD, text.TagVBN:
		return strip(low, "ed")
	case text.TagVBG:
		return strip(low, "ing")
	case text.TagJJR, text.TagRBR:
		return strip(low, "er")
	case text.TagJJS, text.TagRBS:
		return strip(low, "est")
	}
	return low
}

// singular takes the plural ending, or that of the third person, off.
func singular(w string) string {
	n := len(w)
	switch {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "zzes")):
		return w[:n-2]
	case n > 2 && w[n-1] == 's' && w[n-2] != 's':
		return w[:n-1]
	}
	return w
}

// strip takes an ending off and restores the stem: "hoped", "planned", "tried".
func strip(w, ending string) string {
	stem, ok := strings.CutSuffix(w, ending)
	if !ok || len(stem) < 2 || !strings.ContainsAny(stem, "aeiouy") {
		return w
	}
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	switch {
	case last == 'i' && ending != "ing":
		return stem[:n-1] + "y"
	case last == before && strings.IndexByte("bdgmnprt", last) >= 0:
		return stem[:n-1]
	case wantsE(stem):
		return stem + "e"
	}
	return stem
}

// stemCandidates lists what the base of an inflected form could be.
func stemCandidates(w, ending string) []string {
	stem, ok := strings.CutSuffix(w, ending)
	if !ok || len(stem) < 2 {
		return nil
	}
	out := []string{stem, stem + "e"}
	n := len(stem)
	if stem[n-1] == stem[n-2] {
		out = append(out, stem[:n-1])
	}
	if stem[n-1] == 'i' && ending != "ing" {
		out = append(out, stem[:n-1]+"y")
	}
	return out
}

// wantsE: stems that end so have mostly lost an e.
func wantsE(stem string) bool {
	n := len(stem)
	switch stem[n-1] {
	case 'v', 'c', 'z', 'u':
		return true
	case 's':
		return stem[n-2] != 's'
	case 'g':
		return n > 2 && (stem[n-2] == 'd' || stem[n-2] == 'r' || stem[n-2] == 'a' || stem[n-2] == 'n' && stem[n-3] == 'a')
	case 'l':
		return strings.IndexByte("bcdfgkptz", stem[n-2]) >= 0
	case 't':
		return n > 3 && stem[n-2] == 'a' && !vowel(stem[n-3])
	case 'r':
		return n > 3 && (stem[n-2] == 'u' || stem[n-2] == 'i') && !vowel(stem[n-3])
	case 'd', 'k', 'm', 'n', 'p':
		return n >= 3 && vowel(stem[n-2]) && stem[n-2] != 'e' && !vowel(stem[n-3]) && n <= 4
	}
	return false
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
