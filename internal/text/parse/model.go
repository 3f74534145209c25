package parse

import (
	_ "embed"
	"sync"

	"github.com/casus-events/casus/internal/text/linear"
)

// parse.model is trained by cmd/casus-train; docs/model-card.md says on what.
//
//go:embed parse.model
var modelData []byte

// model is the read-only part of a parser: what move to make, how to name an arc.
type model struct {
	moves, labels *linear.Table
	pairs         linear.Dict
	width         int // of the beam it was trained for
	slack         float64
}

var builtin = sync.OnceValue(func() *model {
	m, err := readModel(modelData)
	if err != nil {
		panic("parse: built-in model: " + err.Error())
	}
	return m
})

// slackWeight is how far a parse may fall behind the best, in weights as trained,
// before it is given up. It makes the parser half as fast again and costs a
// twentieth of a point.
const slackWeight = 120

func readModel(data []byte) (*model, error) {
	if len(data) == 0 {
		return &model{width: 1}, nil
	}
	b, err := linear.Blocks(data, 4)
	if err != nil {
		return nil, err
	}
	m := &model{width: 1}
	if len(b[3]) == 1 {
		m.width = min(max(1, int(b[3][0])), maxWidth)
	}
	if m.moves, _, err = linear.Open(b[0]); err != nil {
		return nil, err
	}
	m.slack = slackWeight / float64(m.moves.Unit)
	if m.labels, _, err = linear.Open(b[1]); err != nil {
		return nil, err
	}
	if len(b[2]) > 0 {
		m.pairs, err = linear.OpenDict(b[2])
	}
	return m, err
}

// Open returns a parser over a packed model.
func Open(packed []byte) (*Parser, error) {
	m, err := readModel(packed)
	if err != nil {
		return nil, err
	}
	return newParser(m), nil
}
