package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
)

// extracted is what extract prints of a page as JSON: the document, and how it came by its fields.
type extracted struct {
	*casus.Document
	Byline     string  `json:"byline,omitempty"`
	Agency     string  `json:"agency,omitempty"`
	DateSource string  `json:"date_source,omitempty"`
	Confidence float64 `json:"date_confidence,omitempty"`
}

func (e *env) extractCommand() *cobra.Command {
	var format, kind string
	var w network
	c := &cobra.Command{
		Use:   "extract PAGE...",
		Short: "Print what is taken from web pages: title, publisher, byline, agency, date, text",
		Long: `Extract shows what is taken out of web pages: files, addresses, web archives or feeds,
as add would read them. It says where the date is from and how far it can be trusted.`,
		Example: `  casus extract --format jsonl page.html
  casus extract https://news.example/2024/08/07/envoy
  casus extract --input warc crawl.warc.gz --format jsonl`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := choice("format", format, "text", "jsonl"); err != nil {
				return err
			}
			if err := choice("input", kind, feed.Kinds()...); err != nil {
				return err
			}
			out := bufio.NewWriter(e.out)
			fo := feed.Options{Kind: feed.Kind(kind), Stdin: e.in, Client: w.client()}
			return e.each(c.Context(), args, fo, out, func(it *feed.Item) error {
				x := extracted{Document: &it.Doc}
				if it.Page != nil {
					x.Byline, x.Agency = it.Page.Byline, it.Page.Agency
					x.DateSource, x.Confidence = it.Page.DateSource, it.Page.DateConfidence
				}
				if format == "jsonl" {
					return writeJSON(out, &x, "")
				}
				return x.print(out)
			})
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text or jsonl")
	c.Flags().StringVar(&kind, "input", "html", "kind of input: html, or auto, feed, warc, ...")
	w.flags(c)
	return c
}

// print writes a page for people.
func (x *extracted) print(w *bufio.Writer) error {
	date := x.Published
	if x.DateSource != "" {
		date = fmt.Sprintf("%s (by its %s, %.2f)", date, x.DateSource, x.Confidence)
	}
	var line []string
	for _, s := range []string{x.Publisher, x.Byline, x.Agency, date, x.Language} {
		if s != "" {
			line = append(line, oneLine(s))
		}
	}
	_, err := fmt.Fprintf(w, "%s\n%s\n", printable(oneLine(x.Title)), printable(strings.Join(line, "  ")))
	if err == nil && x.URL != "" {
		_, err = fmt.Fprintln(w, printable(oneLine(x.URL)))
	}
	if err == nil {
		_, err = fmt.Fprintf(w, "\n%s\n\n", lines(x.Text))
	}
	return err
}
