package cli

import (
	"bufio"
	"encoding/json"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
)

func (e *env) codeCommand() *cobra.Command {
	var in input
	var format string
	c := &cobra.Command{
		Use:   "code [FILE...]",
		Short: "Code the events of texts; nothing is stored",
		Long: `Code reads text files, folders, JSON Lines, HTML pages or standard input and prints who
did what to whom, when, and according to whom. Relative dates ("on Tuesday") need a
publication date: from the document, or with --date.`,
		Example: `  casus code report.txt --date 2024-08-07
  echo "Peru expelled Chile's ambassador on Monday." | casus code --date 2024-05-15
  casus code reports.jsonl --format jsonl > events.jsonl
  casus code report.txt --date 2024-08-07 --explain`,
		RunE: func(c *cobra.Command, args []string) error {
			if err := choice("format", format, "table", "json", "jsonl", "csv"); err != nil {
				return err
			}
			fo, err := in.options(e)
			if err != nil {
				return err
			}
			names, err := e.inputs(args)
			if err != nil {
				return err
			}
			w := bufio.NewWriterSize(e.out, 64<<10)
			p := e.codingPrinter(format, w, in.explain)
			t, err := e.read(c.Context(), names, fo, e.readWith(in.explain), nil, p.print, nil)
			if err == nil {
				err = p.end()
			}
			if ferr := w.Flush(); err == nil {
				err = ferr
			}
			if err != nil {
				return err
			}
			if format == "table" && t.rejected == 0 && t.documents < 2 {
				return nil
			}
			return e.finish(t, "coded")
		},
	}
	in.flags(c)
	c.Flags().StringVarP(&format, "format", "f", "table", "table, json, jsonl or csv")
	c.Flags().BoolVar(&in.explain, "explain", false, "say for each event which lexicon entry and which rules decided")
	return c
}

// codingPrinter prints codings in one of the formats.
type codingPrinter struct {
	e       *env
	w       *bufio.Writer
	format  string
	explain bool
	n       int
	csv     *csvWriter
}

func (e *env) codingPrinter(format string, w *bufio.Writer, explain bool) *codingPrinter {
	return &codingPrinter{e: e, w: w, format: format, explain: explain}
}

func (p *codingPrinter) print(w *work, coding *casus.Coding) error {
	doc := &w.Doc
	p.n++
	switch p.format {
	case "jsonl":
		return writeJSON(p.w, coding, "")
	case "json":
		lead := ",\n"
		if p.n == 1 {
			lead = "[\n"
		}
		if _, err := p.w.WriteString(lead); err != nil {
			return err
		}
		data, err := json.MarshalIndent(coding, "  ", "  ")
		if err != nil {
			return err
		}
		_, err = p.w.Write(append([]byte("  "), data...))
		return err
	case "csv":
		return p.printCSV(doc, coding)
	}
	return p.printTable(doc, coding)
}

func (p *codingPrinter) end() error {
	switch p.format {
	case "json":
		end := "\n]\n"
		if p.n == 0 {
			end = "[]\n"
		}
		_, err := p.w.WriteString(end)
		return err
	case "csv":
		if p.csv == nil {
			return p.header()
		}
	}
	return nil
}

// writeJSON writes v on one line without escaping what HTML would need.
func writeJSON(w *bufio.Writer, v any, indent string) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}
