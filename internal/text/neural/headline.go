package neural

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// Headlines love verbs that are spelt like nouns: "Police arrest opposition leader". Where a short sentence has no
// finite verb, the tree that such a word heads may cost little more than the best.

// A sentence of at most longestHeadline tokens takes a word as its verb where the scores of its tag and of the
// tree fall by less than these; the one in -s, which looks like a plural, by less. Chosen by headlines of our own.
const (
	leastHeadline       = 3
	longestHeadline     = 20
	bareTag, bareTree   = -4, -6
	thirdTag, thirdTree = -2.5, -4
	rootGain            = 1000
)

// finiteReading is the best reading of a token as a finite verb, and by how much it is worse than the best of all.
type finiteReading struct {
	class int32
	lack  float32
}

// headlineVerb looks for the verb of a sentence that seems to have none, and makes it the root. It follows g.name.
func (r *Reader) headlineVerb(toks []text.Token) {
	g := &r.net
	g.headline = -1
	if g.n < leastHeadline || g.n > longestHeadline {
		return
	}
	for i, h := range r.heads {
		k := &g.m.classes[g.classes[i]]
		if g.m.finite[g.classes[i]] || k.UPOS == text.AUX || h == 0 && k.UPOS == text.VERB {
			return
		}
	}
	base, best, at := g.treeScore(r.heads), float32(-1e30), -1
	for i := 1; i+1 < g.n; i++ {
		v := g.verbLike[i]
		tag, tree := g.allowed(toks, i)
		if v.lack <= tag {
			continue
		}
		r.spare = g.decodeWithRoot(&r.tree, i, r.spare)
		if fall := g.treeScore(r.spare) - base; fall > tree && fall+v.lack > best {
			best, at = fall+v.lack, i
		}
	}
	if at < 0 {
		return
	}
	r.spare = append(r.spare[:0], r.heads...)
	r.heads = g.decodeWithRoot(&r.tree, at, r.heads)
	g.name(r.heads)
	if !g.clause(r.heads, at) {
		r.heads = append(r.heads[:0], r.spare...)
		g.name(r.heads)
		return
	}
	g.classes[at], g.headline = g.verbLike[at].class, int32(at)
}

// allowed is by how much the scores may fall if token i is to be the verb: by nothing where the number of the noun
// before it does not fit, or no object can follow.
func (g *network) allowed(toks []text.Token, i int) (tag, tree float32) {
	v := g.verbLike[i]
	if v.class < 0 || !g.nominal(i-1) || !g.opensObject(i+1) {
		return 0, 0
	}
	switch x, plural := g.m.classes[v.class].XPOS, g.plural(toks, i-1); {
	case x == text.TagVBP && plural:
		return bareTag, bareTree
	case x == text.TagVBZ && !plural:
		return thirdTag, thirdTree
	}
	return 0, 0
}

// clause gives the verb at a token its subject and object, and reports whether it has both. What stands before a
// form in -s must be a subject by itself.
func (g *network) clause(heads []int32, at int) bool {
	subject, object := -1, -1
	for i, h := range heads {
		switch {
		case int(h) != at+1 || !g.nominal(i):
		case i < at:
			subject = i
		case object < 0 && (g.rels[i] == text.RelObj || !g.cased(heads, i)):
			object = i
		}
	}
	if subject < 0 || object < 0 || g.m.classes[g.verbLike[at].class].XPOS == text.TagVBZ && g.rels[subject] != text.RelNsubj {
		return false
	}
	g.rels[subject], g.rels[object] = text.RelNsubj, text.RelObj
	return true
}

// cased: a word below token i goes before it as a preposition.
func (g *network) cased(heads []int32, i int) bool {
	for k, h := range heads[:i] {
		if int(h) == i+1 && g.rels[k] == text.RelCase {
			return true
		}
	}
	return false
}

func (g *network) decodeWithRoot(d *Decoder, root int, heads []int32) []int32 {
	arc := &g.arcs[root*g.arcCols]
	was := *arc
	*arc += rootGain
	heads = d.Decode(g.n, g.arcs, g.arcCols, heads)
	*arc = was
	return heads
}

// treeScore is the sum of a tree's arcs.
func (g *network) treeScore(heads []int32) float32 {
	s := float32(0)
	for i, h := range heads {
		s += g.arcs[i*g.arcCols+int(h)]
	}
	return s
}

func (g *network) upos(i int) text.UPOS { return g.m.classes[g.classes[i]].UPOS }

func (g *network) nominal(i int) bool { return g.upos(i) == text.NOUN || g.upos(i) == text.PROPN }

func (g *network) plural(toks []text.Token, i int) bool {
	x := g.m.classes[g.classes[i]].XPOS
	return x == text.TagNNS || x == text.TagNNPS || strings.EqualFold(toks[i].Form, "police")
}

// opensObject: an object may begin with such a word.
func (g *network) opensObject(i int) bool {
	switch g.upos(i) {
	case text.DET, text.NUM, text.ADJ, text.NOUN, text.PROPN:
		return true
	}
	return g.m.classes[g.classes[i]].XPOS == text.TagPRPS
}

// joinSubjects makes one subject of "Ethiopia, Eritrea sign deal", whose first name the tree takes for somebody
// spoken to: a verb in the plural has more than the one name before it.
func (g *network) joinSubjects(toks []text.Token, heads []int32) {
	for i := 0; i+3 < g.n; i++ {
		verb := int(heads[i]) - 1
		if g.rels[i] != text.RelVocative || verb < 0 || toks[i+1].Form != "," || g.upos(i) != text.PROPN {
			continue
		}
		if x := g.m.classes[g.classes[verb]].XPOS; x != text.TagVBP && x != text.TagVB {
			continue
		}
		for k := i + 2; k < verb; k++ {
			if int(heads[k]) == verb+1 && g.rels[k] == text.RelNsubj && g.upos(k) == text.PROPN {
				g.rels[i], g.rels[k] = text.RelNsubj, text.RelConj
				heads[k], heads[i+1] = int32(i)+1, int32(k)+1
				break
			}
			if toks[k].Form == "," {
				break
			}
		}
	}
}
