package neural

import (
	_ "embed"
	"fmt"
	"math"
	"sync"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/tag"
)

// A token whose best class has others close behind it is weighed once more: by what the tagger of package tag says
// of the classes, and, once the tree is known, by which arcs words of a class have.

// Classes whose score is less than doubtful below the best are weighed again. A unit of the tagger's score counts
// adviceWeight, a unit of an arc's arcWeight. All were chosen by genres of GUM that no model was trained on; figures
// near them do as well.
const (
	doubtful     = 2
	adviceWeight = 0.007
	arcWeight    = 0.05 / arcUnit
	ownArc       = 4 // how often the arc to the head counts
	arcsBelow    = 3 // and those of the dependents
)

// doubt is a token whose class is not settled: its options are those from from to the next doubt's.
type doubt struct{ token, from int32 }

// option is a class that a token may have, with its score.
type option struct {
	class int32
	score float32
}

// doubtClass notes the options of token i and returns the best so far; before and before2 are the classes of
// the tokens before.
func (g *network) doubtClass(toks []text.Token, i int, row []float32, best int, before, before2 tag.Class) int {
	if g.m.advised[best] == 0 {
		return best
	}
	advice := g.advisor.Scores(toks, i, before, before2)
	g.doubts = append(g.doubts, doubt{int32(i), int32(len(g.options))})
	least, top := row[best]-doubtful, float32(0)
	for c, v := range row {
		k := g.m.advised[c]
		if v <= least || k == 0 {
			continue
		}
		v += float32(adviceWeight * float32(advice[k]))
		if len(g.options) == int(g.doubts[len(g.doubts)-1].from) || v > top {
			best, top = c, v
		}
		g.options = append(g.options, option{int32(c), v})
	}
	return best
}

// settleDoubts chooses among the options by the tree.
func (g *network) settleDoubts(heads []int32) {
	if g.m.arcsOf == nil {
		return
	}
	for k, d := range g.doubts {
		if d.token == g.headline {
			continue
		}
		options := g.options[d.from:]
		if k+1 < len(g.doubts) {
			options = g.options[d.from:g.doubts[k+1].from]
		}
		own := int(g.rels[d.token])
		if heads[d.token] > d.token+1 {
			own += text.RelCount
		}
		top := float32(0)
		for n, o := range options {
			row := g.m.arcsOf[o.class]
			arcs := ownArc*int(row[own]) + arcsBelow*row.below(g.below[d.token+1])
			v := o.score + float32(arcWeight*float32(arcs))
			if n == 0 || v > top {
				g.classes[d.token], top = o.class, v
			}
		}
	}
}

// arcRow says which arcs the words of a class have, in logarithms: the arc to the head by relation, then by
// relation where the head comes after; then what dependents of each relation add to having none; then that.
type arcRow [arcCols]int8

const (
	arcCols = 3*text.RelCount + 1
	arcUnit = 16 // what stands for 1
)

// below is what the relations of the dependents say.
func (r *arcRow) below(rels relSet) int {
	sum := int(r[arcCols-1])
	for k := 0; rels != 0; rels, k = rels>>1, k+1 {
		if rels&1 != 0 {
			sum += int(r[2*text.RelCount+k])
		}
	}
	return sum
}

// arcs.model is counted by cmd/casus-train-neural -arcs in the trees that the network is trained on.
//
//go:embed arcs.model
var arcsData []byte

var builtinArcs = sync.OnceValue(func() map[classKey]*arcRow {
	m, err := openArcs(arcsData)
	if err != nil {
		panic("neural: built-in table of arcs: " + err.Error())
	}
	return m
})

// classKey is what tells classes apart.
type classKey struct {
	upos        text.UPOS
	xpos        text.XPOS
	form, voice uint8
	mood        uint8
}

func (c *Class) key() classKey {
	return classKey{c.UPOS, c.XPOS, c.Feats.Get(text.VerbForm), c.Feats.Get(text.Voice), c.Feats.Get(text.Mood)}
}

const arcRecord = 5 + arcCols

func openArcs(data []byte) (map[classKey]*arcRow, error) {
	if len(data)%arcRecord != 0 {
		return nil, fmt.Errorf("%d bytes are no rows of %d", len(data), arcRecord)
	}
	m := map[classKey]*arcRow{}
	for ; len(data) > 0; data = data[arcRecord:] {
		row := &arcRow{}
		for k, b := range data[5:arcRecord] {
			row[k] = int8(b)
		}
		m[classKey{text.UPOS(data[0]), text.XPOS(data[1]), data[2], data[3], data[4]}] = row
	}
	return m, nil
}

// arcsOf is the row of every class, nil where some class has none.
func arcsOf(classes []Class) []*arcRow {
	rows := make([]*arcRow, len(classes))
	for i := range classes {
		if rows[i] = builtinArcs()[classes[i].key()]; rows[i] == nil {
			return nil
		}
	}
	return rows
}

// ArcCounts counts the arcs of the words of a class.
type ArcCounts struct {
	Class Class
	Words int
	Own   [2][text.RelCount]int // to the head, which comes before, or after
	Below [text.RelCount]int    // words with such a dependent
}

// PackArcs writes the counts as the table is read.
func PackArcs(counts []ArcCounts) []byte {
	var out []byte
	for i := range counts {
		c := &counts[i]
		k := c.Class.key()
		out = append(out, byte(k.upos), byte(k.xpos), k.form, k.voice, k.mood)
		put := func(v float64) { out = append(out, byte(int8(math.Round(max(-128, min(127, v*arcUnit)))))) }
		n := float64(c.Words)
		for _, side := range c.Own {
			for _, own := range side {
				put(math.Log((float64(own) + 0.5) / (n + 50)))
			}
		}
		none := 0.0
		for _, below := range c.Below {
			p := (float64(below) + 0.3) / (n + 2)
			put(math.Log(p / (1 - p)))
			none += math.Log(1 - p)
		}
		put(none)
	}
	return out
}
