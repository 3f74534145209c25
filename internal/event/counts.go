package event

import (
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// countAll reads the figures of every live match.
func (c *Coder) countAll() {
	c.splitCounted()
	var f frame
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || len(m.sense.counts) == 0 || m.ownFigures {
			continue
		}
		c.tree.frameOf(m.head, &f)
		for _, slot := range m.sense.counts {
			heads := c.tree.at(&f, slot.place, nil)
			if k := c.ownNumber(m); k != none && len(heads) > 0 {
				m.counts = withCount(m.counts, slot.name, c.countOf(k))
				continue
			}
			for _, h := range heads {
				if slot.name == "deployed" && (materiel[c.tree.tokens[h].Lemma] || c.tree.tokens[h].LowerForm() == "force") {
					continue
				}
				if n := c.countOf(h); n != nil {
					m.counts = withCount(m.counts, slot.name, n)
					break
				}
			}
		}
	}
}

// ownNumber is the number that stands for those of a second participle: "two soldiers were killed and five wounded".
func (c *Coder) ownNumber(m *match) int32 {
	k := m.head - 1
	if tok := &c.tree.tokens[m.head]; k < 0 || tok.XPOS != text.TagVBN || tok.Rel != text.RelConj || c.tree.child(m.head, text.RelObj) != none {
		return none
	}
	if num := &c.tree.tokens[k]; num.UPOS != text.NUM || num.Head != m.head || c.countOf(k) == nil {
		return none
	}
	return k
}

// materiel: units and vessels, whose number is none of persons.
var materiel = words("battalion brigade division regiment company squadron unit contingent group fleet carrier warship ship vessel destroyer frigate cruiser submarine boat cutter " +
	"tank jet plane aircraft warplane bomber helicopter drone missile launcher battery system vehicle convoy satellite army")

// splitCounted makes two matches of "expelled four Peruvian envoys and five Chilean ones": each state has its own number.
func (c *Coder) splitCounted() {
	var f frame
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || len(m.sense.counts) == 0 || len(m.partners) < 2 || !c.movesTrack(m) {
			continue
		}
		c.tree.frameOf(m.head, &f)
		heads := c.tree.at(&f, m.sense.counts[0].place, nil)
		if len(heads) == 0 {
			continue
		}
		for k := c.tree.first[heads[0]]; k >= 0; k = c.tree.next[k] {
			if c.tree.tokens[k].Rel != text.RelConj || c.tree.child(k, text.RelNummod) == none {
				continue
			}
			n := c.countOf(k)
			own, rest := c.partition(m.partners, k)
			if n == nil || len(own) == 0 || len(rest) == 0 {
				continue
			}
			m.partners = rest
			twin := *m
			twin.partners, twin.counts, twin.ownFigures = own, withCount(nil, m.sense.counts[0].name, n), true
			c.matches = append(c.matches, twin)
			m = &c.matches[i]
		}
	}
}

// partition parts the parties below token k from the others.
func (c *Coder) partition(parties []int32, k int32) (below, rest []int32) {
	for _, p := range parties {
		if h := c.tree.parties[p].Head; h == k || c.tree.below(h, k) {
			below = append(below, p)
		} else {
			rest = append(rest, p)
		}
	}
	return below, rest
}

func withCount(counts *casus.Counts, name string, n *casus.Count) *casus.Counts {
	if counts == nil {
		counts = &casus.Counts{}
	}
	switch name {
	case "killed":
		counts.Killed = n
	case "injured":
		counts.Injured = n
	case "arrested":
		counts.Arrested = n
	case "expelled":
		counts.Expelled = n
	case "abducted":
		counts.Abducted = n
	case "displaced":
		counts.Displaced = n
	case "deployed":
		counts.Deployed = n
	}
	return counts
}

// countOf reads the number in the phrase at h: "three soldiers", "at least 12", "dozens of villagers", "a diplomat".
func (c *Coder) countOf(h int32) *casus.Count {
	t := &c.tree
	if n, ok := vague[t.tokens[h].Lemma]; ok && t.tokens[h].UPOS == text.NOUN {
		return &casus.Count{Min: n[0], Max: n[1], Text: t.a.Phrase(h, h+1)}
	}
	if v, ok := number(&t.tokens[h]); ok && t.tokens[h].UPOS == text.NUM {
		return c.bounded(h, v)
	}
	for k := t.first[h]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		if tok.Rel == text.RelNummod {
			if v, ok := number(tok); ok {
				return c.bounded(k, v*c.multiplier(k))
			}
		}
	}
	for k := t.first[h]; k >= 0; k = t.next[k] {
		if tok := &t.tokens[k]; tok.Rel == text.RelDet && (tok.Lemma == "a" || tok.Lemma == "an") && t.tokens[h].XPOS == text.TagNN {
			return &casus.Count{Min: 1, Max: 1, Text: t.a.Phrase(k, k+1)}
		}
	}
	return nil
}

// multiplier is the scale written before the number: "3 thousand" hangs "3" below "thousand".
func (c *Coder) multiplier(k int32) int {
	for q := c.tree.first[k]; q >= 0; q = c.tree.next[q] {
		if c.tree.tokens[q].Rel == text.RelCompound || c.tree.tokens[q].Rel == text.RelNummod {
			if v, ok := number(&c.tree.tokens[q]); ok && v < 1000 {
				return v
			}
		}
	}
	return 1
}

// bounded reads the words before a number: at least, more than, up to.
func (c *Coder) bounded(k int32, v int) *casus.Count {
	first := max(k-3, 0)
	before := strings.ToLower(c.tree.a.Phrase(first, k+1))
	n := &casus.Count{Min: v, Max: v, Text: c.tree.a.Phrase(k, k+1)}
	switch {
	case strings.Contains(before, "at least"), strings.Contains(before, "more than"), strings.Contains(before, "over "), strings.Contains(before, "no fewer than"):
		n.Max = 0
	case strings.Contains(before, "up to"), strings.Contains(before, "at most"), strings.Contains(before, "as many as"):
		n.Min, n.Max = 0, v
	}
	if first < k && n.Min != n.Max {
		n.Text = c.tree.a.Phrase(max(k-2, 0), k+1)
	}
	return n
}

var vague = map[string][2]int{"dozen": {24, 99}, "score": {40, 99}, "hundred": {200, 999}, "thousand": {2000, 9999}}

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
	"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1000000, "dozen": 12}

// number reads a cardinal: "12", "1,200", "twelve".
func number(tok *text.Token) (int, bool) {
	s := tok.LowerForm()
	if v, ok := numberWords[s]; ok {
		return v, true
	}
	s = strings.ReplaceAll(s, ",", "")
	if len(s) == 0 || len(s) > 9 {
		return 0, false
	}
	v, err := strconv.Atoi(s)
	return v, err == nil && v >= 0
}
