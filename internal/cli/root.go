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

	"github.com/casus-events/casus/internal/actor"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/postgres"
	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/reader"
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
	terminal bool // out is a terminal
	store    string
	noColor  bool
	workers  int
	model    string
	quiet    bool
	actors   string
	registry *actor.Registry // of actors, nil for the built-in one
}

// Main runs the command line and returns the exit code.
func Main(args []string, in io.Reader, out, errw io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	rest()
	results := &results{to: out}
	e := &env{in: in, out: results, err: errw, terminal: isTerminal(out)}
	root := e.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if results.err != nil {
		err = fmt.Errorf("write results: %w", results.err)
	}
	var usage usageError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, syscall.EPIPE):
		return exitOK // the reader of our output has seen enough
	case errors.Is(err, errRejected):
		return exitRejected
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		fmt.Fprintln(errw, "casus: stopped before the end")
		return exitFailure
	case errors.As(err, &usage):
		fmt.Fprintf(errw, "casus: %s\n", explain(err))
		return exitUsage
	}
	fmt.Fprintf(errw, "casus: %s\n", explain(err))
	return exitFailure
}

// results is standard output; it keeps the first error, so that no result is lost in silence.
type results struct {
	to  io.Writer
	err error
}

func (r *results) Write(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.to.Write(p)
	r.err = err
	return n, err
}

// explain adds what to do to errors that have a remedy.
func explain(err error) string {
	msg := err.Error()
	var served *postgres.Error
	switch {
	case errors.As(err, &served):
		if served.Remedy != "" {
			msg += "\n" + served.Remedy
		}
	case errors.Is(err, ledger.ErrNewer):
		msg += "\nUse a newer casus, or another --store."
	case errors.Is(err, ledger.ErrCorrupt):
		msg += "\nThe file is damaged or no store of Casus. Restore a copy, or add the documents to a new --store."
	case errors.Is(err, fs.ErrPermission):
		msg += "\nCheck who may read and write there, or choose another place with --store."
	case errors.Is(err, ledger.ErrUnavailable) && strings.Contains(msg, "another process holds"):
		msg += "\nWait until the other casus is done, and try again."
	case errors.Is(err, ledger.ErrUnavailable):
		msg += "\nCheck who may read and write there and whether the disk is full, or choose another place with --store."
	case errors.Is(err, queue.ErrUnavailable):
		msg += "\nIs a NATS server with JetStream there? Name another with --queue or CASUS_QUEUE."
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
		Version: reader.Version,
		Args:    knownCommand,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if e.workers < 1 || e.workers > maxWorkers {
				return usagef("--workers %d (want 1 to %d)", e.workers, maxWorkers)
			}
			if err := choice("model", e.model, "accurate", "fast"); err != nil {
				return err
			}
			return e.loadActors()
		},
	}
	root.SetVersionTemplate("casus {{.Version}}\n")
	root.SetHelpCommand(helpCommand(root))
	root.SetIn(e.in)
	root.SetOut(e.out)
	root.SetErr(e.err)
	f := root.PersistentFlags()
	store := os.Getenv("CASUS_STORE")
	if store == "" {
		store = "casus.db"
	}
	f.StringVar(&e.store, "store", store, "the record: a file or a postgres:// address (or set CASUS_STORE)")
	f.Lookup("store").DefValue = shown(store)
	f.BoolVar(&e.noColor, "no-color", false, "no colours (also with NO_COLOR set, or when piped)")
	f.StringVar(&e.model, "model", "accurate", "reading of sentences: accurate, or fast (smaller model, more errors)")
	f.IntVar(&e.workers, "workers", runtime.GOMAXPROCS(0), "documents read at once")
	f.StringVar(&e.actors, "actors", "", "a folder of actors of your own, laid over ours: tables, or PETRARCH and TABARI dictionaries")
	f.BoolVarP(&e.quiet, "quiet", "q", false, "no progress and no summary")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w (see %s --help)", err, c.CommandPath())}
	})
	for _, add := range []func() *cobra.Command{
		e.codeCommand, e.annotateCommand, e.parseCommand, e.extractCommand, e.lexiconCommand, e.actorsCommand, e.whenCommand, e.whereCommand, e.scoreCommand, e.versionCommand,
	} {
		cmd := add()
		cmd.Args = asUsage(cmd.Args)
		root.AddCommand(cmd)
	}
	root.AddCommand(storeCommands(e)...)
	return root
}

// maxWorkers bounds --workers: each has its own buffers.
const maxWorkers = 256

// knownCommand refuses words that name no command and says which come near.
func knownCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	msg := fmt.Sprintf("no command %q", args[0])
	c.SuggestionsMinimumDistance = 2
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		msg += "; did you mean " + strings.Join(near, ", ") + "?"
	}
	return usagef("%s (%s --help lists them)", msg, c.CommandPath())
}

// helpCommand is "casus help COMMAND".
func helpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: "Help about a command", Example: "  casus help code",
		RunE: func(_ *cobra.Command, args []string) error {
			c, rest, err := root.Find(args)
			if err != nil {
				return usageError{err}
			}
			if len(rest) > 0 {
				return knownCommand(c, rest)
			}
			return c.Help()
		},
	}
}

// readWith are the options of a reader.
func (e *env) readWith(explain bool) reader.Options {
	return reader.Options{Explain: explain, Fast: e.model == "fast", Registry: e.registry}
}

// asUsage turns wrong arguments into usage errors.
func asUsage(args cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, list []string) error {
		if args == nil {
			return nil
		}
		err := args(c, list)
		if errors.As(err, new(usageError)) {
			return err
		}
		if err != nil {
			return usagef("usage: %s (see %s --help)", c.UseLine(), c.CommandPath())
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
