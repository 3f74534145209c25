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
}

var builtin = sync.OnceValue(func() *model {
	m, err := readModel(modelData)
	if err != nil {
		panic("parse: built-in model: " + err.Error())
	}
	return m
})

func readModel(data []byte) (*model, error) {
	if len(data) == 0 {
		return &model{}, nil
	}
	moves, rest, err := linear.Open(data)
	if err != nil {
		return nil, err
	}
	labels, _, err := linear.Open(rest)
	return &model{moves: moves, labels: labels}, err
}

// Open returns a parser over a packed model.
func Open(packed []byte) (*Parser, error) {
	m, err := readModel(packed)
	if err != nil {
		return nil, err
	}
	return newParser(m), nil
}
