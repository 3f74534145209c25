// Package parse builds the dependency tree of every sentence.
//
// In comes an analysis with tags and lemmas; out comes the same with Head and
// Rel set on every token: one root per sentence, no cycles, on any input. The
// parser reads from left to right with three moves (arc-hybrid) and never goes
// back, so time grows with the number of tokens; each arc is named when it is made.
package parse

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Parser holds the working memory of one goroutine; the model is shared.
type Parser struct {
	m      *model
	words  []word
	beam   beam
	feats  []linear.Feature
	labels [text.RelCount]int32
}

// New returns a parser over the built-in model.
func New() *Parser { return newParser(builtin()) }

func newParser(m *model) *Parser {
	return &Parser{m: m, beam: beam{width: m.width, slack: m.slack}, feats: make([]linear.Feature, 0, maxFeatures)}
}

// Parse sets Head and Rel of every token.
func (p *Parser) Parse(a *text.Analysis) {
	for i := range a.Sentences {
		s := &a.Sentences[i]
		first := s.First
		if s.Dateline > 0 && s.Dateline < s.Last-s.First {
			first += s.Dateline
		}
		root := p.sentence(a.Tokens[first:s.Last], first)
		hangDateline(a.Tokens[s.First:first], s.First, root)
	}
}

// hangDateline attaches the dateline to the root of its sentence.
func hangDateline(toks []text.Token, first, root int32) {
	for i := range toks {
		t := &toks[i]
		t.Head, t.Rel = first, text.RelDep
		switch {
		case i == 0:
			t.Head, t.Rel = root, text.RelParataxis
		case t.UPOS == text.PUNCT:
			t.Rel = text.RelPunct
		}
	}
}

// sentence parses tokens whose first has the index base, and returns the root's index.
func (p *Parser) sentence(toks []text.Token, base int32) int32 {
	p.words = read(p.words[:0], toks)
	st := p.beam.run(p, p.words, p.m.pairs)
	top := st.write(toks, base)
	settleVoice(toks, base)
	return settleSpeaker(toks, base, top)
}

// speech lists verbs that follow their speaker at the end of what was said.
var speech = map[string]bool{"say": true, "add": true, "report": true, "tell": true, "state": true, "note": true, "claim": true, "explain": true, "warn": true, "insist": true, "announce": true, "declare": true, "argue": true, "write": true}

// settleSpeaker gives a verb of speech without a subject the noun phrase between
// it and the comma before: "…, the ministry said". The treebanks have too little
// news for the model to learn this.
// It returns the root, which is top unless that was such a speaker.
func settleSpeaker(toks []text.Token, base, top int32) int32 {
	for v := 2; v < len(toks); v++ {
		t := &toks[v]
		if t.UPOS != text.VERB || t.XPOS == text.TagVBG || t.XPOS == text.TagVB || !speech[t.Lemma] || hasSubject(toks, v, base) {
			continue
		}
		if quoted(toks[v-1].Form) {
			inverted(toks, v, base)
			continue
		}
		n := v - 1
		for h := int(toks[n].Head - base); toks[n].Head >= 0 && h < v && h > n-12 && noComma(toks, h, n); h = int(toks[n].Head - base) {
			n = h
		}
		switch toks[n].UPOS {
		case text.NOUN, text.PROPN, text.PRON:
		default:
			continue
		}
		switch {
		case !afterComma(toks, n, base):
		case t.Head == base+int32(n) && (t.Rel == text.RelAcl || t.Rel == text.RelAclRelcl):
			// Read as "the ministry said" in the sense of "which said": turn it round.
			t.Head, t.Rel = toks[n].Head, text.RelParataxis
			if t.Head < 0 {
				t.Rel, top = text.RelRoot, base+int32(v)
			}
			toks[n].Head, toks[n].Rel = base+int32(v), text.RelNsubj
		case toks[n].Head >= 0 && !above(toks, n, v, base):
			toks[n].Head, toks[n].Rel = base+int32(v), text.RelNsubj
		}
	}
	return top
}

// quoted: what was said ends with this token.
func quoted(form string) bool {
	return form == "," || form == "\"" || form == "”" || form == "''"
}

// inverted makes the object of a verb after a quotation its subject: "…", said the minister.
func inverted(toks []text.Token, v int, base int32) {
	for i := v + 1; i < len(toks); i++ {
		if toks[i].Head == base+int32(v) && toks[i].Rel == text.RelObj {
			toks[i].Rel = text.RelNsubj
			return
		}
	}
}

func hasSubject(toks []text.Token, v int, base int32) bool {
	for i := range toks {
		if toks[i].Head == base+int32(v) && (uint64(1)<<toks[i].Rel&(subjects|1<<text.RelExpl) != 0 || toks[i].Rel == text.RelAuxPass) {
			return true
		}
	}
	return false
}

// noComma: no comma stands between the two tokens.
func noComma(toks []text.Token, a, b int) bool {
	for i := min(a, b); i < max(a, b); i++ {
		if toks[i].XPOS == text.TagComma {
			return false
		}
	}
	return true
}

// afterComma: the phrase headed by n begins right after a comma.
func afterComma(toks []text.Token, n int, base int32) bool {
	first := n
	for i := n - 1; i >= 0 && above(toks, n, i, base); i-- {
		if toks[i].XPOS == text.TagComma {
			return true
		}
		first = i
	}
	return first > 0 && toks[first-1].XPOS == text.TagComma || first > 1 && toks[first-2].XPOS == text.TagComma && toks[first-1].UPOS == text.PUNCT
}

// above reports whether the token at low hangs, however far down, on that at high.
func above(toks []text.Token, high, low int, base int32) bool {
	for i := low; ; i = int(toks[i].Head - base) {
		if i == high {
			return true
		}
		if toks[i].Head < 0 {
			return false
		}
	}
}

// settleVoice makes participles and their subjects agree with the auxiliaries
// that the tree gives them: "was taken" is passive, "has taken" is not.
func settleVoice(toks []text.Token, base int32) {
	for i := range toks {
		t := &toks[i]
		if t.Head < 0 {
			continue
		}
		h := &toks[t.Head-base]
		if h.XPOS != text.TagVBN {
			continue
		}
		switch {
		case t.Rel == text.RelAuxPass:
			h.Feats = h.Feats.With(text.Voice, text.VoicePass)
		case t.Rel == text.RelAux && t.Lemma == "have" && !passive(toks, t.Head, base):
			h.Feats = h.Feats.With(text.Voice, 0)
		case t.Rel == text.RelNsubj && passive(toks, t.Head, base):
			t.Rel = text.RelNsubjPass
		}
	}
}

// passive reports whether a passive auxiliary hangs on the token before it.
func passive(toks []text.Token, head, base int32) bool {
	for i := head - base - 1; i >= 0 && i > head-base-8; i-- {
		if toks[i].Rel == text.RelAuxPass && toks[i].Head == head {
			return true
		}
	}
	return false
}

// score returns the scores of the moves from a state.
func (p *Parser) score(st *state) (out [moveCount]float64) {
	if p.m.moves == nil {
		return out
	}
	var scores [moveCount]int32
	p.feats = st.moveFeatures(p.feats[:0])
	p.m.moves.Score(p.feats, scores[:])
	for m, s := range scores {
		out[m] = float64(s)
	}
	return out
}

// label names the arc from head to dep, both already joined by a move.
func (p *Parser) label(st *state, head, dep int32) text.Rel {
	if p.m.labels == nil {
		return text.RelDep
	}
	p.feats = st.labelFeatures(p.feats[:0], head, dep)
	clear(p.labels[:])
	p.m.labels.Score(p.feats, p.labels[:])
	return bestLabel(p.labels[:], barred(st.links[head].rels))
}

// subjects are relations of which a word governs but one; single those of which
// it governs at most one each.
const (
	subjects = 1<<text.RelNsubj | 1<<text.RelNsubjPass | 1<<text.RelCsubj | 1<<text.RelCsubjPass
	single   = 1<<text.RelObj | 1<<text.RelIobj | 1<<text.RelXcomp | 1<<text.RelCop
)

// barred returns the relations that a word whose children have the relations
// taken cannot give to another child.
func barred(taken uint64) uint64 {
	out := taken & single
	if taken&subjects != 0 {
		out |= subjects
	}
	return out
}

// bestLabel passes over the unset relation, the root and the relations barred.
func bestLabel[N int32 | float32](scores []N, barred uint64) text.Rel {
	best := text.NoRel
	for r := text.RelNsubj; int(r) < len(scores); r++ {
		if barred>>r&1 == 0 && (best == text.NoRel || scores[r] > scores[best]) {
			best = r
		}
	}
	return best
}
