package main

import (
	"sort"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/neural"
)

// classLeast is how often a class must occur to be one of its own.
const classLeast = 4

// classer numbers the joint classes of tags, and knows their features.
type classer struct {
	classes []neural.Class
	ids     map[neural.Class]int32
	feats   map[uint32]uint32 // features of a word where they are not its class's
}

// key keeps of a token's tags what distinguishes classes.
func key(t *text.Token) neural.Class {
	var f text.Feats
	for _, x := range [...]text.Feature{text.VerbForm, text.Voice, text.Mood} {
		f = f.With(x, t.Feats.Get(x))
	}
	return neural.Class{UPOS: t.UPOS, XPOS: t.XPOS, Feats: f}
}

// tidy removes features that a word alone cannot show.
func tidy(t *text.Token) text.Feats {
	f := t.Feats
	low := t.LowerForm()
	if (t.XPOS == text.TagVBD || t.XPOS == text.TagMD || t.XPOS == text.TagVBP) && low != "was" && low != "were" && low != "am" {
		f = f.With(text.Number, 0).With(text.Person, 0)
	}
	return f
}

// newClasser finds the classes and the features of words in the sentences trained on.
func newClasser(trees []tree) *classer {
	c := &classer{ids: map[neural.Class]int32{}, feats: map[uint32]uint32{}}
	count := map[neural.Class]int{}
	feats := map[neural.Class]map[text.Feats]int{}
	for i := range trees {
		for k := range trees[i].toks {
			t := &trees[i].toks[k]
			count[key(t)]++
			if feats[key(t)] == nil {
				feats[key(t)] = map[text.Feats]int{}
			}
			feats[key(t)][tidy(t)]++
		}
	}
	keys := make([]neural.Class, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := keys[i], keys[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		if a.XPOS != b.XPOS {
			return a.XPOS < b.XPOS
		}
		return a.UPOS < b.UPOS || a.UPOS == b.UPOS && a.Feats < b.Feats
	})
	var named []neural.Class
	for _, k := range keys {
		if count[k] >= classLeast && len(named) < 250 {
			c.ids[k] = int32(len(named))
			named = append(named, k)
			c.classes = append(c.classes, neural.Class{UPOS: k.UPOS, XPOS: k.XPOS, Feats: commonest(feats[k])})
		}
	}
	for _, k := range keys {
		if _, ok := c.ids[k]; !ok {
			c.ids[k] = nearest(named, k)
		}
	}
	c.learnFeats(trees)
	return c
}

// nearest is the class that shares most with the rare class k.
func nearest(named []neural.Class, k neural.Class) int32 {
	best, most := 0, -1
	for i, n := range named {
		score := 0
		if n.UPOS == k.UPOS {
			score += 2
		}
		if n.XPOS == k.XPOS {
			score++
		}
		if score > most {
			best, most = i, score
		}
	}
	return int32(best)
}

func commonest(m map[text.Feats]int) text.Feats {
	var best text.Feats
	most := -1
	for k, n := range m {
		if n > most || n == most && k < best {
			best, most = k, n
		}
	}
	return best
}

// learnFeats lists the words whose features in a class are not those of most.
func (c *classer) learnFeats(trees []tree) {
	counts := map[uint32]map[text.Feats]int{}
	class := map[uint32]int32{}
	for i := range trees {
		for k := range trees[i].toks {
			t := &trees[i].toks[k]
			id := c.ids[key(t)]
			w := neural.FeatsKey(linear.Lower(t.Form), int(id))
			if counts[w] == nil {
				counts[w] = map[text.Feats]int{}
			}
			counts[w][tidy(t)]++
			class[w] = id
		}
	}
	for w, m := range counts {
		f := commonest(m)
		if m[f] >= 2 && f != c.classes[class[w]].Feats {
			c.feats[w] = uint32(f)<<1 | 1
		}
	}
}
