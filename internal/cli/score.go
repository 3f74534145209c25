package cli

import (
	"encoding/json"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/corpora"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/score"
)

func (e *env) scoreCommand() *cobra.Command {
	var format string
	var cases bool
	c := &cobra.Command{
		Use:   "score [FILE...]",
		Short: "Measure the reader on texts whose events were annotated by hand",
		Long: `Score reads gold documents (the ones in the program, or files of the same format) and
prints precision and recall of events, actors, dates, statuses, attributions, counts and
relations. With --errors it lists every case behind the figures.`,
		Example: `  casus score
  casus score --errors
  casus score my-gold.jsonl --format json`,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := choice("format", format, "table", "json"); err != nil {
				return err
			}
			docs, err := goldDocuments(args)
			if err != nil {
				return err
			}
			sheet, err := score.Run(docs, reader.New(e.readWith(false)))
			if err != nil {
				return err
			}
			if format == "json" {
				return e.scoreJSON(sheet, cases)
			}
			return sheet.Write(e.out, cases)
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "table", "table or json")
	c.Flags().BoolVar(&cases, "errors", false, "list what was missed, false or wrong")
	return c
}

// goldDocuments loads the named files, or the texts in the program.
func goldDocuments(names []string) ([]score.Document, error) {
	if len(names) == 0 {
		return score.LoadFS(corpora.Files)
	}
	var docs []score.Document
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		list, err := score.Load(f, name)
		f.Close()
		if err != nil {
			return nil, err
		}
		docs = append(docs, list...)
	}
	if len(docs) == 0 {
		return nil, errors.New("no gold documents in the files given")
	}
	return docs, nil
}

func (e *env) scoreJSON(sheet *score.Sheet, cases bool) error {
	out := struct {
		Version   string         `json:"version"`
		Documents int            `json:"documents"`
		Figures   []score.Figure `json:"figures"`
		Groups    []score.Group  `json:"groups,omitempty"`
		Cases     []score.Case   `json:"cases,omitempty"`
	}{Version: reader.Version, Documents: sheet.Documents, Figures: sheet.Figures()}
	if cases {
		out.Groups, out.Cases = sheet.Groups(), sheet.Cases
	}
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
