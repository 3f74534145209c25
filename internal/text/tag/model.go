package tag

import (
	_ "embed"
	"encoding/binary"
	"sync"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// tag.model is trained by cmd/casus-train; docs/model-card.md says on what.
//
//go:embed tag.model
var modelData []byte

// class is one answer of the tagger: the tags, and the features that most
// words of the class have.
type class struct {
	upos  text.UPOS
	xpos  text.XPOS
	feats text.Feats
}

// key names a class by what distinguishes it: tags and the form of the verb.
func (c class) key() uint64 {
	return uint64(c.upos) | uint64(c.xpos)<<8 | uint64(c.feats.Get(text.VerbForm))<<16 | uint64(c.feats.Get(text.Voice))<<20 | uint64(c.feats.Get(text.Mood))<<24
}

// model is the read-only part of a tagger. Classes count from 1 in all tables.
type model struct {
	classes []class
	table   *linear.Table
	// lexicon: key of a lower-case word to its commonest classes, see lexical.
	lexicon linear.Dict
	// feats: features of a word in a class where they differ from the class's,
	// shifted by one.
	feats linear.Dict
	// lemmas: key of word and XPOS to offset<<8 | length in pool.
	lemmas linear.Dict
	pool   string
}

// lexical packs a lexicon entry: first and second class, and whether the first is sure.
func lexical(first, second uint8, sure bool) uint32 {
	v := uint32(first) | uint32(second)<<8
	if sure {
		v |= 1 << 16
	}
	return v
}

var builtin = sync.OnceValue(func() *model {
	m, err := readModel(modelData)
	if err != nil {
		panic("tag: built-in model: " + err.Error())
	}
	return m
})

const modelBlocks = 6

func readModel(data []byte) (*model, error) {
	if len(data) == 0 {
		return &model{classes: []class{{upos: text.X, xpos: text.TagFW}}}, nil
	}
	b, err := linear.Blocks(data, modelBlocks)
	if err != nil {
		return nil, err
	}
	m := &model{pool: string(b[5])}
	for c := b[0]; len(c) >= 10; c = c[10:] {
		m.classes = append(m.classes, class{text.UPOS(c[0]), text.XPOS(c[1]), text.Feats(binary.LittleEndian.Uint64(c[2:]))})
	}
	if m.table, _, err = linear.Open(b[1]); err != nil {
		return nil, err
	}
	for i, d := range []*linear.Dict{&m.lexicon, &m.feats, &m.lemmas} {
		if *d, err = linear.OpenDict(b[2+i]); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func packClasses(classes []class) []byte {
	var out []byte
	for _, c := range classes {
		out = append(out, byte(c.upos), byte(c.xpos))
		out = binary.LittleEndian.AppendUint64(out, uint64(c.feats))
	}
	return out
}
