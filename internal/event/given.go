package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// givenRoles fills a side that the text's grammar leaves open from spans that came with the document and name
// their role: whoever gave them knows that source and target deal with each other.
func (c *Coder) givenRoles() {
	var source, target []int32
	for p := range c.tree.parties {
		party := &c.tree.parties[p]
		if party.Kind != casus.PartyGiven {
			continue
		}
		switch party.Role {
		case 's':
			source = append(source, int32(p))
		case 't':
			target = append(target, int32(p))
		}
	}
	if len(source) == 0 && len(target) == 0 {
		return
	}
	way := c.wayBetween(source, target)
	for i := range c.matches {
		m := &c.matches[i]
		c.asGiven(m.actors, source)
		c.asGiven(m.partners, target)
		if m.absorbed || m.typ == "" || way.off(c, m.clause()) > maxAside {
			continue
		}
		c.fillGiven(m, source, target)
	}
	if !c.joinsGiven(source, target) {
		c.backOff(way, source, target)
	}
}

// asGiven puts a given party in the place of one of ours that has it beside its core: "a guard, Ana Rojas".
func (c *Coder) asGiven(parties, given []int32) {
	for i, p := range parties {
		a := &c.tree.parties[p]
		if a.Kind == casus.PartyGiven {
			continue
		}
		for _, g := range given {
			b := &c.tree.parties[g]
			if a.First < b.Last && b.First < a.Last && !(a.CoreFirst < b.Last && b.First < a.CoreLast) && !slices.Contains(parties, g) {
				parties[i] = g
				break
			}
		}
	}
}

// maxAside is how many arcs beside the way between source and target a predicate may stand and still take the other
// for its open side.
const maxAside = 2

// joinsGiven reports whether an act already has the given ones as its parties.
func (c *Coder) joinsGiven(source, target []int32) bool {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() {
			continue
		}
		s, t := len(source) == 0 || c.touches(m.actors, source), len(target) == 0 || c.touches(m.partners, target)
		if s && t || m.sense.Sym && c.touches(m.actors, source) && c.touches(m.actors, target) {
			return true
		}
	}
	return false
}

// way is the path between a source and a target in the tree, with what stands above it.
type way struct {
	source, target int32         // heads of the two, none where only one is given
	top            int32         // where their two chains of governors meet; none for different sentences
	arcs           map[int32]int // token → arcs to the path: 0 on it, more above its top
}

// maxHeads bounds how many sources and how many targets are tried with each other.
const maxHeads = 32

// wayBetween is the shortest path between one of the sources and one of the targets.
func (c *Coder) wayBetween(source, target []int32) way {
	heads := func(list []int32) []int32 {
		if len(list) == 0 {
			return []int32{none}
		}
		var out []int32
		for _, p := range list[:min(len(list), maxHeads)] {
			out = append(out, c.tree.parties[p].Head)
		}
		return out
	}
	best, bestLength := way{}, 0
	for _, s := range heads(source) {
		for _, t := range heads(target) {
			if w := c.path(s, t); best.arcs == nil || len(w.arcs) < bestLength {
				best, bestLength = w, len(w.arcs)
			}
		}
	}
	return best
}

// maxChain bounds a chain of governors.
const maxChain = 200

// chain is token i with its governors up to the root.
func (c *Coder) chain(i int32) []int32 {
	var out []int32
	for i >= 0 && len(out) < maxChain {
		out = append(out, i)
		i = c.tree.tokens[i].Head
	}
	return out
}

// path is the way between two tokens. Where one is none it is the chain above the other.
func (c *Coder) path(s, t int32) way {
	w := way{source: s, target: t, top: none, arcs: map[int32]int{}}
	a, b := c.chain(s), c.chain(t)
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		w.top = a[len(a)-1]
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	for _, i := range append(a, b...) {
		w.arcs[i] = 0
	}
	if w.top != none {
		for n, i := range c.chain(w.top) {
			w.arcs[i] = n
		}
	}
	return w
}

// farAside is how far a token of another sentence counts from a path.
const farAside = 9

// off is how many arcs token i stands beside the path.
func (w *way) off(c *Coder, i int32) int {
	for n, k := range c.chain(i) {
		if up, ok := w.arcs[k]; ok {
			return n + up
		}
	}
	return farAside
}

// Weights of what may tell what two given actors have to do with each other; what stands an arc beside the path between them
// loses asideCost. Guarded by the PLV and AW lines of docs/scores.md.
const (
	weightEntry = 3.5 // an entry of the lexicon whose constraints are met
	weightWord  = 3.0
	weightLoose = 2.0 // an entry that asks for nothing
	weightHint  = 1.5
	weightKind  = 1.6 // who the source is: bombers bomb
	asideCost   = 0.6
	topBonus    = 0.3
)

// candidate is a word that may tell it.
type candidate struct {
	token  int32
	typ    string
	modes  []string
	sense  *Sense
	weight float64
}

// backOff codes what source and target have to do with each other where no act joins them: the word on or nearest to the way between them that
// names a class of acts decides (lexicon/backoff.txt), without any the kinds of the two, without these that they have to do with each other.
func (c *Coder) backOff(w way, source, target []int32) {
	best := c.nearestWord(&w)
	if kind := c.byKind(&w, source, target); best.token == none || best.weight < kind.weight {
		best = kind
	}
	c.spokenOf(&w, &best)
	m := match{sense: best.sense, head: best.token, light: none, subj: none, trigEnd: best.token, time: none, status: casus.Asserted, fired: true, typ: best.typ, modes: best.modes}
	if m.sense == nil {
		m.sense = &Sense{File: "backoff.txt", Lemma: c.tree.tokens[best.token].Lemma, POS: 'v', Type: best.typ}
		if isNominal(&c.tree.tokens[best.token]) {
			m.sense.POS = 'n'
		}
	}
	m.status = c.statusOf(&m)
	c.settle(&m)
	m.actors, m.partners = slices.Clone(source), slices.Clone(target)
	if m.sense.Sym {
		m.actors, m.partners = append(m.actors, target...), nil
	}
	m.inferred = true
	m.why = append(m.why, "between the given actors")
	c.matches = append(c.matches, m)
}

// nearestWord weighs the words and the matched entries of the sentences that source and target stand in.
func (c *Coder) nearestWord(w *way) candidate {
	best := candidate{token: none}
	for _, bounds := range c.sentencesOf(w) {
		for i := bounds[0]; i < bounds[1]; i++ {
			if i == w.source || i == w.target {
				continue // who they are is looked at when no word tells what they do
			}
			for _, k := range c.candidatesAt(i) {
				k.weight -= c.aloof(w, i)
				if k.weight > best.weight || best.token == none {
					best = k
				}
			}
		}
	}
	return best
}

// sentencesOf are the bounds of the sentences of source and target, each once.
func (c *Coder) sentencesOf(w *way) [][2]int32 {
	var out [][2]int32
	for _, i := range []int32{w.source, w.target} {
		if i == none {
			continue
		}
		s := &c.tree.a.Sentences[c.tree.tokens[i].Sentence]
		if b := [2]int32{s.First, s.Last}; !slices.Contains(out, b) {
			out = append(out, b)
		}
	}
	return out
}

// aloof is what a token loses for standing beside the path.
func (c *Coder) aloof(w *way, i int32) float64 {
	cost := asideCost * float64(w.off(c, i))
	if i == w.top {
		cost -= topBonus
	}
	return cost
}

// candidatesAt are the classes that token i suggests: of the entry matched there and of the word itself.
func (c *Coder) candidatesAt(i int32) []candidate {
	var out []candidate
	if op := c.opAt[i]; op != none {
		if m := &c.matches[op]; m.typ != "" && !m.absorbed {
			k := candidate{token: i, typ: m.typ, modes: m.modes, sense: m.sense, weight: weightLoose}
			if len(m.sense.constraints) > 0 && !m.sense.Weak {
				k.weight = weightEntry
			}
			out = append(out, k)
		}
	}
	if h, ok := c.hintAt(i); ok {
		k := candidate{token: i, typ: h.typ, weight: weightWord}
		if h.weak {
			k.weight = weightHint
		}
		out = append(out, k)
	}
	return out
}

// byKind decides by who the two are; the trigger is the word above both.
func (c *Coder) byKind(w *way, source, target []int32) candidate {
	k := candidate{token: w.top, typ: "CONSULT"}
	if k.token == none {
		k.token = max(w.source, w.target)
	}
	if typ := c.kindOf(target, hints().target); typ != "" {
		k.typ = typ
	}
	if typ := c.kindOf(source, hints().source); typ != "" {
		k.typ, k.weight = typ, weightKind
	}
	return k
}

// kindOf looks the words of given phrases up, heads first.
func (c *Coder) kindOf(given []int32, kinds map[string]string) string {
	for _, p := range given {
		party := &c.tree.parties[p]
		if typ := kinds[c.tree.tokens[party.Head].Lemma]; typ != "" {
			return typ
		}
		for i := party.First; i < party.Last; i++ {
			if typ := kinds[c.tree.tokens[i].LowerForm()]; typ != "" {
				return typ
			}
		}
	}
	return ""
}

// spokenOf: what one says of the other is a word against or for him, not the act itself: "critics say Peru starved the town".
func (c *Coder) spokenOf(w *way, k *candidate) {
	t := &c.tree
	v := w.top
	if v == none || c.opAt[v] == none || !c.matches[c.opAt[v]].attr || !c.above(w.source, v, text.RelNsubj) || !c.above(w.target, v, text.RelCcomp) {
		return
	}
	clause := t.child(v, text.RelCcomp)
	s := t.child(clause, text.RelNsubj, text.RelNsubjPass)
	if s == none || !t.below(w.target, s) {
		return
	}
	if a := t.child(clause, text.RelAux); a != none && demanding[t.tokens[a].Lemma] {
		k.typ, k.modes, k.sense = "REQUEST", nil, nil
		return
	}
	if !t.below(k.token, clause) {
		return
	}
	switch casus.TheCodebook().Quad(k.typ) {
	case "verbal conflict", "material conflict":
		k.typ, k.modes, k.sense = "ACCUSE", nil, nil
	case "verbal cooperation", "material cooperation":
		k.typ, k.modes, k.sense = "SUPPORT", nil, nil
	}
}

// demanding are auxiliaries of what somebody is told to do.
var demanding = words("must should ought")

// above: token i stands below v through a child of that relation.
func (c *Coder) above(i, v int32, rel text.Rel) bool {
	for k := i; k >= 0; k = c.tree.tokens[k].Head {
		if c.tree.tokens[k].Head == v {
			return c.tree.tokens[k].Rel == rel
		}
	}
	return false
}

func (c *Coder) fillGiven(m *match, source, target []int32) {
	s := c.tree.tokens[m.head].Sentence
	in := func(list []int32) []int32 {
		var out []int32
		for _, p := range list {
			if c.tree.tokens[c.tree.parties[p].Head].Sentence == s && !slices.Contains(m.actors, p) && !slices.Contains(m.partners, p) {
				out = append(out, p)
			}
		}
		return out
	}
	hasSource, hasTarget := c.touches(m.actors, source), c.touches(m.partners, target)
	crossed := c.touches(m.actors, target) || c.touches(m.partners, source)
	switch {
	case crossed && !m.sense.Sym:
	case hasSource && !hasTarget && len(m.partners) == 0:
		m.partners = append(m.partners, in(target)...)
	case hasTarget && !hasSource && len(m.actors) == 0:
		m.actors = append(m.actors, in(source)...)
		m.fired = c.enough(m)
	case m.sense.Sym && (c.touches(m.actors, source) || c.touches(m.actors, target)):
		m.actors = append(m.actors, append(in(source), in(target)...)...)
	}
}

// touches reports whether one of the parties is, or overlaps, one of the given ones.
func (c *Coder) touches(parties, given []int32) bool {
	for _, p := range parties {
		a := &c.tree.parties[p]
		for _, g := range given {
			b := &c.tree.parties[g]
			if p == g || a.First < b.Last && b.First < a.Last {
				return true
			}
		}
	}
	return false
}
