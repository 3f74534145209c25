package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/actor"
)

func (e *env) actorsCommand() *cobra.Command {
	c := &cobra.Command{Use: "actors", Short: "Check actors of your own: tables, or dictionaries of PETRARCH and TABARI", Args: knownCommand,
		Example: "  casus actors check my-actors/\n  casus code --actors my-actors/ report.txt",
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() }}
	check := &cobra.Command{
		Use: "check DIR", Short: "Compile a folder of actors over ours, count what was read and report every fault",
		Long: `Compiles a folder of actors over the built-in registry and reports every fault as
FILE:LINE: REASON on standard error. Read are tables like the built-in ones (*.tsv, told by
the beginning of the name: states, people, orgs, agents, …) and, unchanged, dictionaries of
PETRARCH and TABARI (*actors.txt, *agents.txt, *discards.txt, also with .gz).

A fault in a table must be mended before the folder can be used with --actors. Lines of a
dictionary that cannot be read are left out. Exit code 3 when there was a fault of either kind.`,
		Args: cobra.ExactArgs(1), Example: "  casus actors check my-actors/",
		RunE: func(_ *cobra.Command, args []string) error {
			_, report, err := actor.Load(args[0])
			if report == nil {
				return actorsUsage(err)
			}
			for _, f := range report.Files {
				fmt.Fprintln(e.out, fileLine(&f))
			}
			for _, list := range [][]string{report.Faults, report.Skipped} {
				for _, fault := range list {
					fmt.Fprintln(e.err, printable(fault))
				}
			}
			switch {
			case len(report.Files) == 0 && len(report.Faults) == 0:
				return usagef("%s holds no table and no dictionary of actors (want states*.tsv, people*.tsv, orgs*.tsv, agents*.tsv, *actors.txt, *agents.txt, *discards.txt)", args[0])
			case len(report.Faults)+len(report.Skipped) > 0:
				return errRejected
			}
			fmt.Fprintln(e.out, "no fault")
			return nil
		},
	}
	check.Args = asUsage(check.Args)
	missing := e.missingCommand()
	missing.Args = asUsage(missing.Args)
	c.AddCommand(check, missing)
	return c
}

// fileLine says what was read of one file.
func fileLine(f *actor.FileReport) string {
	if strings.HasSuffix(f.Name, ".tsv") {
		return fmt.Sprintf("%s: %s, %d lines, %d faults", printable(f.Name), f.Kind, f.Entries, f.Faults)
	}
	return fmt.Sprintf("%s: %s, %d entries, %d names, %d codes, %d skipped", printable(f.Name), f.Kind, f.Entries, f.Names, f.Codes, f.Skipped)
}

// actorsUsage makes a wrong folder a usage error where it is one.
func actorsUsage(err error) error {
	if strings.Contains(err.Error(), "is no folder") {
		return usageError{err}
	}
	return err
}

// loadActors reads the folder of --actors, if one was given.
func (e *env) loadActors() error {
	if e.actors == "" {
		return nil
	}
	r, report, err := actor.Load(e.actors)
	if err != nil {
		return fmt.Errorf("--actors: %w", actorsUsage(err))
	}
	if len(report.Files) == 0 {
		return usagef("--actors %s: no table and no dictionary of actors there (see casus actors check --help)", e.actors)
	}
	if n := len(report.Skipped); n > 0 && !e.quiet {
		fmt.Fprintf(e.err, "casus: --actors %s: %d lines left out (casus actors check says which)\n", e.actors, n)
	}
	e.registry = r
	return nil
}

// known is the registry in use.
func (e *env) known() *actor.Registry {
	if e.registry != nil {
		return e.registry
	}
	return actor.Default()
}
