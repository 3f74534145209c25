package cli

import (
	"bufio"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/reader"
)

func (e *env) annotateCommand() *cobra.Command {
	var in input
	var format string
	c := &cobra.Command{
		Use:     "annotate [FILE...]",
		Short:   "Show the layers below the events: sentences, names, actors, times, places, attributions",
		Example: `  casus annotate --format jsonl reports.jsonl`,
		RunE: func(c *cobra.Command, args []string) error {
			if err := choice("format", format, "jsonl", "json"); err != nil {
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
			r := reader.New(e.readWith(true))
			indent := ""
			if format == "json" {
				indent = "  "
			}
			return e.each(c.Context(), names, fo, w, func(it *feed.Item) error {
				a, err := r.Annotate(&it.Doc)
				if err != nil {
					return rejection{err}
				}
				return writeJSON(w, a, indent)
			})
		},
	}
	in.flags(c)
	c.Flags().StringVarP(&format, "format", "f", "jsonl", "jsonl or json")
	return c
}

func (e *env) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the versions of program, reading and tables",
		Args:    cobra.NoArgs,
		Example: "  casus version",
		RunE: func(*cobra.Command, []string) error {
			build := "unknown build"
			if info, ok := debug.ReadBuildInfo(); ok {
				build = info.GoVersion
			}
			book := casus.TheCodebook()
			_, err := fmt.Fprintf(e.out, "casus %s (%s)\ncodebook: %d types and modes, %d acts, %d tracks\n", reader.Version, build, len(book.Types), len(book.Acts), len(book.Tracks))
			return err
		},
	}
}

// lines is a text for a terminal: its lines without control characters.
func lines(s string) string {
	parts := strings.Split(s, "\n")
	for i := range parts {
		parts[i] = printable(parts[i])
	}
	return strings.Join(parts, "\n")
}
