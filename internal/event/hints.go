package event

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

//go:embed lexicon/backoff.txt
var hintFile string

// hint is what one word suggests two given actors have to do with each other.
type hint struct {
	typ      string
	pos      byte   // 'v', 'o' (a verb with an object), 'n', 'j'; 0 for any
	particle string // "out" in "pull_out"; also an object or complement: "fire" in "open_fire", "go" in "let_go"
	weak     bool
}

// hintTable is the compiled backoff.txt.
type hintTable struct {
	words map[string][]hint
	// source and target are types by the head of a given phrase.
	source, target map[string]string
}

// hints is the embedded table; a test sees to it that it has no faults.
var hints = sync.OnceValue(func() *hintTable {
	table, _ := parseHints(hintFile)
	return table
})

// parseHints reads the format that backoff.txt describes. Every fault is reported with its line; sound words are kept.
func parseHints(file string) (*hintTable, error) {
	table := &hintTable{words: map[string][]hint{}, source: map[string]string{}, target: map[string]string{}}
	var faults []error
	side, typ := "", ""
	for n, line := range strings.Split(file, "\n") {
		fault := func(reason string) { faults = append(faults, fmt.Errorf("backoff.txt:%d: %s", n+1, reason)) }
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if section, ok := strings.CutPrefix(line, "["); ok {
			side, typ = "", strings.TrimSuffix(section, "]")
			if a, b, two := strings.Cut(typ, " "); two {
				side, typ = a, b
			}
			if casus.TheCodebook().Type(typ, "") == nil || side != "" && side != "source" && side != "target" {
				fault("no such section: " + line)
				typ = ""
			}
			continue
		}
		if typ == "" {
			fault("words outside a section")
			continue
		}
		for _, w := range strings.Split(line, ",") {
			if err := table.add(side, typ, strings.TrimSpace(w)); err != nil {
				fault(err.Error())
			}
		}
	}
	return table, errors.Join(faults...)
}

// add enters one word of a section.
func (t *hintTable) add(side, typ, word string) error {
	h := hint{typ: typ}
	word, h.weak = strings.CutSuffix(word, "?")
	word, pos, _ := strings.Cut(word, "/")
	word, h.particle, _ = strings.Cut(word, "_")
	if word == "" || len(pos) > 1 || pos != "" && !strings.Contains("vonj", pos) {
		return errors.New("no word: " + word + "/" + pos)
	}
	if pos != "" {
		h.pos = pos[0]
	}
	switch side {
	case "source":
		t.source[strings.ToLower(word)] = typ
	case "target":
		t.target[strings.ToLower(word)] = typ
	default:
		key := strings.ToLower(word)
		t.words[key] = append(t.words[key], h)
	}
	return nil
}

// hintAt is the hint of token i: one with a particle or an object over one of its part of speech, that over one for any.
func (c *Coder) hintAt(i int32) (best hint, ok bool) {
	tok := &c.tree.tokens[i]
	list := hints().words[strings.ToLower(tok.Lemma)]
	if list == nil && tok.UPOS != text.VERB { // "found" is the past of "find"
		list = hints().words[tok.LowerForm()]
	}
	top := 0
	for _, h := range list {
		rank := 1
		if h.pos != 0 {
			if !c.hasPOS(i, h.pos) {
				continue
			}
			rank = 2
			if h.pos == 'o' {
				rank = 3
			}
		}
		if h.particle != "" {
			if !c.hasParticle(i, h.particle) && !c.tree.hasChildLemma(i, text.RelObj, h.particle) && !c.tree.hasChildLemma(i, text.RelXcomp, h.particle) {
				continue
			}
			rank = 4
		}
		if rank > top || rank == top && best.weak && !h.weak {
			best, top, ok = h, rank, true
		}
	}
	return best, ok
}

// hasPOS: token i is used as a file of hints names its use.
func (c *Coder) hasPOS(i int32, pos byte) bool {
	tok := &c.tree.tokens[i]
	switch pos {
	case 'v':
		return tok.UPOS == text.VERB || participle(tok)
	case 'o':
		o := c.tree.child(i, text.RelObj, text.RelNsubjPass)
		if o == none {
			return tok.UPOS == text.VERB && c.tree.child(i, text.RelAuxPass) != none
		}
		h, ok := c.hintAt(o) // to fire a gun is to fire nobody
		return tok.UPOS == text.VERB && !(ok && h.typ == "ASSAULT" && !isVerb(&c.tree.tokens[o]))
	case 'n':
		return tok.UPOS == text.NOUN || tok.UPOS == text.PROPN
	case 'j':
		return tok.UPOS == text.ADJ
	}
	return false
}
