package cli

import (
	"bufio"
	"fmt"
	"runtime/debug"
	"sort"

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
			r := reader.New(reader.Options{})
			indent := ""
			if format == "json" {
				indent = "  "
			}
			rejected := 0
			var failed error
			err = feed.Walk(c.Context(), names, fo, func(it feed.Item) bool {
				if it.Err != nil {
					fmt.Fprintf(e.err, "casus: %s: %v (rejected)\n", where(it), it.Err)
					rejected++
					return true
				}
				reader.Identify(&it.Doc)
				failed = writeJSON(w, r.Annotate(&it.Doc), indent)
				return failed == nil
			})
			if failed != nil {
				err = failed
			}
			if ferr := w.Flush(); err == nil {
				err = ferr
			}
			if err == nil && rejected > 0 {
				err = errRejected
			}
			return err
		},
	}
	in.flags(c)
	c.Flags().StringVarP(&format, "format", "f", "jsonl", "jsonl or json")
	return c
}

func (e *env) extractCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:     "extract PAGE...",
		Short:   "Print what is taken from web pages: title, publisher, date, text",
		Example: `  casus extract --format jsonl page.html`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := choice("format", format, "text", "jsonl"); err != nil {
				return err
			}
			w := bufio.NewWriter(e.out)
			defer w.Flush()
			rejected := 0
			err := feed.Walk(c.Context(), args, feed.Options{Kind: feed.HTML, Stdin: e.in}, func(it feed.Item) bool {
				switch {
				case it.Err != nil:
					fmt.Fprintf(e.err, "casus: %s: %v (rejected)\n", where(it), it.Err)
					rejected++
				case format == "jsonl":
					return writeJSON(w, it.Doc, "") == nil
				default:
					fmt.Fprintf(w, "%s\n%s  %s\n\n%s\n\n", it.Doc.Title, it.Doc.Publisher, it.Doc.Published, it.Doc.Text)
				}
				return true
			})
			if err == nil && rejected > 0 {
				err = errRejected
			}
			return err
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text or jsonl")
	return c
}

func (e *env) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of program, reading and tables",
		Args:  cobra.NoArgs,
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

// sortedKeys lists the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
