package main

import (
	"os"

	"github.com/casus-events/casus/internal/text/neural"
)

// countArcs counts which arcs the words of each class have, and writes the table.
func (t *trainer) countArcs(path string) error {
	c := newClasser(t.trees)
	counts := make([]neural.ArcCounts, len(c.classes))
	for i := range counts {
		counts[i].Class = c.classes[i]
	}
	for i := range t.trees {
		toks := t.trees[i].toks
		below := make([]uint64, len(toks))
		for k := range toks {
			tok := &toks[k]
			n := &counts[c.ids[key(tok)]]
			n.Words++
			side := 0
			if int(tok.Head) > k {
				side = 1
			}
			n.Own[side][tok.Rel]++
			if tok.Head >= 0 {
				below[tok.Head] |= 1 << tok.Rel
			}
		}
		for k := range toks {
			n := &counts[c.ids[key(&toks[k])]]
			for r := range n.Below {
				n.Below[r] += int(below[k] >> r & 1)
			}
		}
	}
	return os.WriteFile(path, neural.PackArcs(counts), 0o644)
}
