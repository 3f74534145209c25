package main

import (
	"fmt"
	"io"
	"os"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/conllu"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/segment"
)

// annotateFile prints what the model makes of a file; of a CoNLL-U file (gold) the
// tokens are kept.
func annotateFile(w io.Writer, model, path string, gold bool) error {
	data, err := os.ReadFile(model)
	if err != nil {
		return err
	}
	m, err := neural.Open(data)
	if err != nil {
		return err
	}
	r, err := openText(path)
	if err != nil {
		return err
	}
	defer r.Close()
	a := &text.Analysis{}
	if gold {
		if a, err = conllu.Read(r); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	} else {
		data, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		a.Reset(string(data))
		segment.Segment(a)
	}
	neural.NewReader(m).Analyse(a)
	return conllu.Write(w, a)
}
