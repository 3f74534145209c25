package actor

import "github.com/casus-events/casus/internal/text"

// extent is the noun phrase of a head: tokens of the whole, and of its core without appositions.
type extent struct {
	first, last         int32
	coreFirst, coreLast int32
	// outFirst, outLast: what it fills inside a larger phrase, with coordinated parts.
	outFirst, outLast int32
}

// childList holds the children of every token, in text order.
type childList struct {
	first, next []int32 // token to its first child; token to its next sibling; plus one
}

func (c *childList) of(t int32) int32      { return c.first[t] - 1 }
func (c *childList) sibling(t int32) int32 { return c.next[t] - 1 }

// fillExtents computes the noun phrase of every token as if it headed one, bottom up.
func (r *Resolver) fillExtents() {
	n := len(r.a.Tokens)
	r.children.first = zeroed(r.children.first, n)
	r.children.next = zeroed(r.children.next, n)
	r.pending = zeroed(r.pending, n)
	if cap(r.phrases) < n {
		r.phrases = make([]extent, n)
	}
	r.phrases = r.phrases[:n]
	for t := n - 1; t >= 0; t-- {
		k := int32(t)
		r.phrases[t] = extent{k, k + 1, k, k + 1, k, k + 1}
		if h := r.a.Tokens[t].Head; h >= 0 && int(h) < n && h != int32(t) {
			r.children.next[t] = r.children.first[h]
			r.children.first[h] = int32(t) + 1
			r.pending[h]++
		}
	}
	r.queue = r.queue[:0]
	for t := 0; t < n; t++ {
		if r.pending[t] == 0 {
			r.queue = append(r.queue, int32(t))
		}
	}
	// Children come before their heads; tokens on a cycle, which no tree has, are never reached.
	for i := 0; i < len(r.queue); i++ {
		t := r.queue[i]
		h := r.a.Tokens[t].Head
		if h < 0 || int(h) >= n || h == t {
			continue
		}
		r.widen(h, t)
		if r.pending[h]--; r.pending[h] == 0 {
			r.queue = append(r.queue, h)
		}
	}
	for t := range r.phrases {
		r.trim(int32(t))
	}
}

// widen lets the phrase of h take in that of its child c, if it is a part of it.
func (r *Resolver) widen(h, c int32) {
	p, q := &r.phrases[h], &r.phrases[c]
	head, child := &r.a.Tokens[h], &r.a.Tokens[c]
	if head.Sentence != child.Sentence || head.UPOS == text.PROPN && r.strayModifier(h, c) {
		return
	}
	switch child.Rel {
	case text.RelDet, text.RelDetPredet, text.RelAmod, text.RelCompound, text.RelNmod, text.RelNmodPoss, text.RelNmodUnmarked,
		text.RelNmodDesc, text.RelFlat, text.RelNummod, text.RelGoeswith, text.RelFixed:
		if child.Rel == text.RelNmod && c > h && r.names(c) {
			p.first, p.last = min(p.first, q.outFirst), max(p.last, q.outLast)
			break
		}
		p.coreFirst, p.coreLast = min(p.coreFirst, q.outFirst), max(p.coreLast, q.outLast)
		p.first, p.last = min(p.first, q.outFirst), max(p.last, q.outLast)
	case text.RelAppos:
		p.first, p.last = min(p.first, q.outFirst), max(p.last, q.outLast)
	case text.RelAdvmod, text.RelObl, text.RelOblUnmarked, text.RelConj, text.RelCc, text.RelNsubj, text.RelObj, text.RelPunct:
		if partsOfModifier(head.Rel, child.Rel) {
			break
		}
		return
	case text.RelCase:
		if c < h {
			break
		}
	default:
		return
	}
	if child.Rel == text.RelCase && c < h && head.Rel != text.RelNmod && head.Rel != text.RelObl {
		return
	}
	p.outFirst, p.outLast = min(p.outFirst, q.outFirst), max(p.outLast, q.outLast)
}

// strayModifier reports whether a child of a proper name belongs to the clause rather than to
// the name: "Ukraine on Tuesday", "following Mali".
func (r *Resolver) strayModifier(h, c int32) bool {
	child := &r.a.Tokens[c]
	switch child.Rel {
	case text.RelNmod, text.RelNmodUnmarked:
		if c < h {
			return false
		}
		if i := r.at[h]; i != 0 && r.matches[i-1].kind == matchName && r.reg.entries[r.matches[i-1].entry].kind == State {
			return r.matches[i-1].use != asPeople || r.preposition(c) != "of" && r.preposition(c) != "from"
		}
		switch r.preposition(c) {
		case "of", "for":
			return false
		}
		return true
	case text.RelAmod:
		return child.XPOS == text.TagVBG
	case text.RelNummod:
		return c < h-2 // "Dec. 3, Ambassador Antonov"
	}
	return false
}

// names reports whether a modifier behind its noun only names some of those meant: "soldiers including two officers".
func (r *Resolver) names(c int32) bool {
	switch r.preposition(c) {
	case "including", "excluding", "except", "besides", "like":
		return true
	}
	return false
}

// partsOfModifier reports whether a child by rel is a part of a head that itself stands by
// headRel: "Russian" in "Russian-controlled outfits", "and Niger" in "envoys of Mali and Niger".
func partsOfModifier(headRel, rel text.Rel) bool {
	switch headRel {
	case text.RelAmod, text.RelCompound:
		return true
	case text.RelFlat:
		return rel != text.RelConj && rel != text.RelCc
	case text.RelNmod, text.RelNmodPoss, text.RelConj, text.RelAppos, text.RelNmodDesc:
		return rel == text.RelConj || rel == text.RelCc
	}
	return false
}

// trim keeps a phrase inside its sentence and cuts a possessive 's, commas and the like off its ends.
func (r *Resolver) trim(t int32) {
	p := &r.phrases[t]
	if c := r.childBy(t, text.RelConj); c > t {
		// What follows a coordinated part is not the phrase of the first alone.
		end := r.phrases[c].outFirst
		for end-1 > t && (r.a.Tokens[end-1].UPOS == text.CCONJ || r.a.Tokens[end-1].UPOS == text.PUNCT) {
			end--
		}
		if end > t {
			p.last, p.coreLast = min(p.last, end), min(p.coreLast, end)
		}
	}
	p.first, p.last = r.trimmed(p.first, p.last, t)
	p.coreFirst, p.coreLast = r.trimmed(p.coreFirst, p.coreLast, t)
}

func (r *Resolver) trimmed(first, last, head int32) (int32, int32) {
	for last-1 > head && (r.a.Tokens[last-1].UPOS == text.PUNCT || r.a.Tokens[last-1].XPOS == text.TagPOS) {
		if r.a.Tokens[last-1].Form == ")" && r.opens(max(first, last-12), last-1) {
			break
		}
		last--
	}
	for first < head && r.a.Tokens[first].UPOS == text.PUNCT {
		first++
	}
	if n := int32(len(r.a.Tokens)); last < n && r.a.Tokens[last].Form == ")" && r.a.Tokens[last-1].Form != ")" && r.opens(max(first, last-6), last) {
		last++
	}
	return first, last
}

// opens reports whether a bracket opens among the tokens first to last.
func (r *Resolver) opens(first, last int32) bool {
	for t := first; t < last; t++ {
		if r.a.Tokens[t].Form == "(" {
			return true
		}
	}
	return false
}

// preposition is the case marker of t ("of", "with"), "" if it has none.
func (r *Resolver) preposition(t int32) string {
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		tok := &r.a.Tokens[c]
		if tok.Rel == text.RelCase && c < t && tok.XPOS != text.TagPOS {
			return tok.LowerForm()
		}
	}
	return ""
}

// hasChild reports whether t has a child by the relation.
func (r *Resolver) childBy(t int32, rel text.Rel) int32 {
	for c := r.children.of(t); c >= 0; c = r.children.sibling(c) {
		if r.a.Tokens[c].Rel == rel {
			return c
		}
	}
	return none
}
