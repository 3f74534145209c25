package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
)

func (e *env) rejectsCommand() *cobra.Command {
	var l listing
	var in input
	var retry bool
	c := &cobra.Command{
		Use: "rejects", Short: "List records that could not be taken, with place and reason, or read them again", Args: cobra.NoArgs,
		Long: `Rejects lists the records that could not be read into the record, with file or address,
line and reason. With --retry they are read again where they came from, after the file
was mended or with a newer program; what can be read now is taken off the list.`,
		Example: "  casus rejects --format csv\n  casus rejects --retry",
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			if retry {
				fo, err := in.options(e)
				if err != nil {
					return err
				}
				return e.retry(c.Context(), fo)
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := pages(l.limit, func(p ledger.Page) ([]ledger.Reject, string, error) { return s.Rejects(c.Context(), p) })
				if err != nil {
					return err
				}
				return emit(e, &l, rows, []string{"source", "line", "reason", "at"}, func(r *ledger.Reject) []string {
					line := ""
					if r.Line > 0 {
						line = strconv.Itoa(r.Line)
					}
					return []string{r.Source, line, r.Reason, r.At.Format(time.RFC3339)}
				})
			})
		},
	}
	l.flags(c)
	in.flags(c)
	c.Flags().BoolVar(&retry, "retry", false, "read them again")
	return c
}

// retry reads rejected records again and takes those off the list that can be read now.
func (e *env) retry(ctx context.Context, fo feed.Options) error {
	s, err := e.open(ctx, true)
	if err != nil {
		return err
	}
	defer s.Close()
	rejects, err := pages(0, func(p ledger.Page) ([]ledger.Reject, string, error) { return s.Rejects(ctx, p) })
	if err != nil {
		return err
	}
	a := newAgain(rejects)
	fo.Only = a.asked
	b := &batcher{e: e, store: s, ctx: ctx, onRefused: func(p ledger.Place, reason string) { a.done[p] = reason }}
	t, err := e.read(ctx, a.names, fo, e.readWith(false), b.onRecord, func(w *work, coding *casus.Coding) error {
		a.done[ledger.Place{Source: w.Source, Line: w.Line}] = ""
		return b.add(w, coding)
	}, func(it feed.Item, r ledger.Reject) error {
		a.done[ledger.Place{Source: r.Source, Line: r.Line}] = r.Reason
		return b.reject(it, r)
	})
	after := context.WithoutCancel(ctx)
	err = errors.Join(err, b.flush(after))
	if !errors.Is(err, ledger.ErrUnavailable) {
		err = errors.Join(err, s.Settle(after, a.settled())) // what was read is over, whatever else failed
	}
	if err != nil {
		return err
	}
	stats, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	if !e.quiet {
		fmt.Fprintf(e.err, "casus: %s read after all, %s; %d on the list, %d of them cannot be found again\n",
			plural(t.documents, "record", "records"), plural(b.sum.Added, "new document", "new documents"), stats.Rejects, a.lost)
	}
	if stats.Rejects > 0 {
		return errRejected
	}
	return nil
}

// again is a second try of rejected records.
type again struct {
	rejects []ledger.Reject
	lines   map[string]map[int]bool // by source; line 0 is the whole of it
	names   []string                // to walk
	lost    int                     // records whose source is no longer there
	done    map[ledger.Place]string // reason of the second rejection, "" for a success
}

func newAgain(rejects []ledger.Reject) *again {
	a := &again{rejects: rejects, lines: map[string]map[int]bool{}, done: map[ledger.Place]string{}}
	walked := map[string]bool{}
	for i := len(rejects) - 1; i >= 0; i-- { // the oldest first
		r := &rejects[i]
		name := walkable(r.Source)
		if name == "" {
			a.lost++
			continue
		}
		if a.lines[r.Source] == nil {
			a.lines[r.Source] = map[int]bool{}
		}
		a.lines[r.Source][r.Line] = true
		if !walked[name] {
			walked[name] = true
			a.names = append(a.names, name)
		}
	}
	return a
}

// walkable is the name under which a source can be read again: itself, or the zip it lies in; "" when it is gone.
func walkable(source string) string {
	if feed.IsAddress(source) {
		return source
	}
	for name := source; ; {
		info, err := os.Stat(name)
		if err == nil && (info.Mode().IsRegular() || name == source) {
			return name
		}
		up := filepath.Dir(name)
		if err == nil || up == name || up == "." {
			return ""
		}
		name = up
	}
}

func (a *again) asked(source string, line int) bool {
	lines := a.lines[source]
	return lines[line] || lines[0]
}

// settled are the rejects that are over: read now, or rejected for another reason, which stands beside.
func (a *again) settled() []ledger.Reject {
	whole := map[string]bool{} // sources of which something could be read
	for p, reason := range a.done {
		if reason == "" {
			whole[p.Source] = true
		}
	}
	var out []ledger.Reject
	for _, r := range a.rejects {
		reason, tried := a.done[ledger.Place{Source: r.Source, Line: r.Line}]
		if tried && reason != r.Reason || !tried && r.Line == 0 && whole[r.Source] {
			out = append(out, r)
		}
	}
	return out
}
