package cli

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/sqlite"
	"github.com/casus-events/casus/internal/sample"
)

func (e *env) demoCommand() *cobra.Command {
	var listen string
	var noServe bool
	c := &cobra.Command{
		Use:   "demo",
		Short: "Read the bundled sample week, say what changed, serve the pages",
		Long: `Demo needs nothing but the program. It reads fourteen short reports on the quarrel between
Sahel states and Ukraine in August 2024 (in our own words, papers invented) into a
record that is thrown away at the end, prints what changed and who stands how with
whom, and serves the pages until Ctrl-C.`,
		Example: "  casus demo\n  casus demo --no-serve",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			dir, err := os.MkdirTemp("", "casus-demo-")
			if err != nil {
				return err
			}
			defer os.RemoveAll(dir)
			s, err := sqlite.Open(c.Context(), filepath.Join(dir, "demo.db"), sqlite.Options{})
			if err != nil {
				return err
			}
			defer s.Close()
			if err := e.addSample(c.Context(), s); err != nil {
				return err
			}
			if err := e.tellSample(c, s); err != nil {
				return err
			}
			if noServe {
				return nil
			}
			if !c.Flags().Changed("listen") && taken(listen) {
				listen = "127.0.0.1:0"
			}
			return e.serve(c.Context(), s, listen, "Sample week: reports in our own words on a real affair; the papers are invented.")
		},
	}
	c.Flags().StringVar(&listen, "listen", defaultListen, "address to listen on")
	c.Flags().BoolVar(&noServe, "no-serve", false, "print only")
	return c
}

// taken reports whether somebody listens on the address already.
func taken(address string) bool {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return true
	}
	l.Close()
	return false
}

func (e *env) addSample(ctx context.Context, s ledger.Store) error {
	quiet := *e
	quiet.quiet = true
	b := &batcher{e: &quiet, store: s, ctx: ctx}
	fo := feed.Options{Kind: feed.JSONL, Stdin: bytes.NewReader(sample.Week)}
	t, err := quiet.read(ctx, []string{"-"}, fo, e.readWith(false), nil, b.add, nil)
	if err != nil {
		return err
	}
	if err := b.flush(ctx); err != nil {
		return err
	}
	fmt.Fprintf(e.out, "Read %d reports (%d of them copies): %d places that tell an event.\n\n", t.documents, b.sum.Copies, t.mentions)
	return nil
}

// tellSample prints what changed and how the pairs of the affair stand.
func (e *env) tellSample(c *cobra.Command, s ledger.Store) error {
	rows, _, err := s.Changes(c.Context(), ledger.ChangeQuery{Page: ledger.Page{Limit: 50}})
	if err != nil {
		return err
	}
	fmt.Fprintln(e.out, e.paint("What changed", "1"))
	for i := range rows {
		cells := e.changeCells(&rows[i])
		fmt.Fprintf(e.out, "  %s  %s %s\n", cells[0], cells[1], cells[2])
	}
	fmt.Fprintln(e.out)
	for _, q := range []struct {
		a, b string
		on   casus.Date
	}{{"NER", "UKR", casus.MakeDate(2024, 8, 5)}, {"NER", "UKR", casus.MakeDate(2024, 8, 7)}, {"MLI", "UKR", casus.MakeDate(2024, 8, 7)}, {"SEN", "UKR", casus.MakeDate(2024, 8, 7)}} {
		rows, err := s.Ties(c.Context(), ledger.TiesQuery{A: q.a, B: q.b, On: q.on})
		if err != nil {
			return err
		}
		if err := e.printTies(c, s, q.a, q.b, q.on, rows); err != nil {
			return err
		}
		fmt.Fprintln(e.out)
	}
	return nil
}
