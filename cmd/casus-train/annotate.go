package main

import (
	"fmt"
	"io"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/conllu"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// annotateFile prints what the built-in models make of a file.
func annotateFile(w io.Writer, path string, gold bool) error {
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
	tag.New().Tag(a)
	parse.New().Parse(a)
	return conllu.Write(w, a)
}
