package actor

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
)

// discard takes out the parties of sentences that hold a discarded phrase, or all parties where
// the phrase discards the document.
func (r *Resolver) discard() {
	t := r.reg.discards
	if t == nil {
		return
	}
	gone := make(map[int32]bool)
	for i := range r.units {
		if !r.units[i].starts {
			continue
		}
		node := int32(0)
		for j := i; j < len(r.units) && (j == i || !r.units[j].apart); j++ {
			if node = t.step(node, r.units[j].word); node == 0 {
				break
			}
			if n := t.first[node]; n != 0 && r.units[j].ends {
				if t.names[n-1].entry == 1 {
					r.parties = r.parties[:0]
					return
				}
				gone[r.a.Tokens[r.units[i].token].Sentence] = true
			}
		}
	}
	if len(gone) > 0 {
		r.parties = slices.DeleteFunc(r.parties, func(p casus.Party) bool { return gone[r.a.Tokens[p.Head].Sentence] })
	}
}
