// Package cli is the command line: one file a command, the only place that picks a
// store. Results go to standard output, everything else to standard error.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/ledger"
)

// Exit codes.
const (
	exitOK       = 0
	exitFailure  = 1
	exitUsage    = 2
	exitRejected = 3
)

// errRejected ends a run that went through but left records aside.
var errRejected = errors.New("some records were rejected")

// usageError is a mistake in the command line.
type usageError struct{ error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// env is what every command has: streams and the global options.
type env struct {
	in       io.Reader
	out, err io.Writer
	store    string
	noColor  bool
	workers  int
	quiet    bool
}

// Main runs the command line and returns the exit code.
func Main(args []string, in io.Reader, out, errw io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	e := &env{in: in, out: out, err: errw}
	root := e.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	if errors.Is(err, errRejected) {
		return exitRejected
	}
	if errors.Is(err, syscall.EPIPE) {
		return exitOK // the reader of our output has seen enough
	}
	var usage usageError
	fmt.Fprintf(errw, "casus: %s\n", explain(err))
	if errors.As(err, &usage) {
		return exitUsage
	}
	return exitFailure
}

// explain adds what to do to errors that have a remedy.
func explain(err error) string {
	msg := err.Error()
	switch {
	case errors.Is(err, ledger.ErrNewer):
		msg += "\nUse a newer casus, or another --store."
	case errors.Is(err, ledger.ErrCorrupt):
		msg += "\nThe file is damaged or no store of Casus. Restore a copy, or add the documents to a new --store."
	case errors.Is(err, fs.ErrPermission):
		msg += "\nCheck who may read and write there, or choose another place with --store."
	case errors.Is(err, syscall.EADDRINUSE):
		msg += "\nAnother program listens there: choose another address with --listen."
	}
	return msg
}

func (e *env) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "casus",
		Short: "Who did what to whom, according to whom, and how two states stand on a date",
		Long: `Casus reads news reports and keeps the record of what states and other political
actors do to each other, and from it how any two of them stand on any date, with
the sentence that proves it. It works offline.

Exit codes: 0 all went well, 1 failure, 2 wrong usage, 3 some records were rejected.`,
		Example: `  casus demo
  casus code report.txt --date 2024-08-07
  casus add reports.jsonl && casus ties Niger Ukraine --on 2024-08-07`,
		SilenceUsage: true, SilenceErrors: true,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(e.in)
	root.SetOut(e.out)
	root.SetErr(e.err)
	f := root.PersistentFlags()
	store := os.Getenv("CASUS_STORE")
	if store == "" {
		store = "casus.db"
	}
	f.StringVar(&e.store, "store", store, "the record: a file (or set CASUS_STORE)")
	f.BoolVar(&e.noColor, "no-color", false, "no colours (also with NO_COLOR set, or when piped)")
	f.IntVar(&e.workers, "workers", runtime.GOMAXPROCS(0), "documents read at once")
	f.BoolVarP(&e.quiet, "quiet", "q", false, "no progress and no summary")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	for _, add := range []func() *cobra.Command{
		e.codeCommand, e.annotateCommand, e.parseCommand, e.extractCommand, e.lexiconCommand, e.versionCommand,
	} {
		cmd := add()
		cmd.Args = asUsage(cmd.Args)
		root.AddCommand(cmd)
	}
	root.AddCommand(storeCommands(e)...)
	return root
}

// asUsage turns wrong arguments into usage errors.
func asUsage(args cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, list []string) error {
		if args == nil {
			return nil
		}
		if err := args(c, list); err != nil {
			return usageError{fmt.Errorf("%w (see casus %s --help)", err, c.Name())}
		}
		return nil
	}
}

// choice checks the value of an option against what it can be.
func choice(option, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	return usagef("--%s %q (want %s)", option, value, strings.Join(allowed, ", "))
}
