package cli

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/event"
)

func (e *env) lexiconCommand() *cobra.Command {
	c := &cobra.Command{Use: "lexicon", Short: "Look into the predicate lexicon, or check one of your own", Args: knownCommand,
		Example: "  casus lexicon find cut expulsion\n  casus lexicon check my-lexicon/",
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() }}
	find := &cobra.Command{
		Use: "find LEMMA...", Short: "Show the senses of a word", Example: "  casus lexicon find cut expulsion", Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			missing := 0
			for _, lemma := range args {
				senses := event.Default().Find(strings.ToLower(lemma))
				if len(senses) == 0 {
					fmt.Fprintf(e.err, "casus: no sense of %q\n", lemma)
					missing++
				}
				for _, s := range senses {
					fmt.Fprintln(e.out, s)
					if s.Example != "" {
						fmt.Fprintf(e.out, "    %s\n", s.Example)
					}
				}
			}
			if missing == len(args) {
				return fmt.Errorf("nothing found")
			}
			return nil
		},
	}
	check := &cobra.Command{
		Use: "check DIR", Short: "Compile a folder of *.lex files over ours and report every fault", Args: cobra.ExactArgs(1), Example: "  casus lexicon check my-lexicon/",
		RunE: func(_ *cobra.Command, args []string) error {
			info, err := os.Stat(args[0])
			if err != nil {
				return err
			}
			if !info.IsDir() {
				return usagef("%s is no folder", args[0])
			}
			lex, err := event.WithOverlay(os.DirFS(args[0]))
			if err != nil {
				fmt.Fprintln(e.err, err)
				return errRejected
			}
			fmt.Fprintf(e.out, "%d senses, no fault\n", len(lex.Senses))
			return nil
		},
	}
	for _, sub := range []*cobra.Command{find, check} {
		sub.Args = asUsage(sub.Args)
		c.AddCommand(sub)
	}
	return c
}
