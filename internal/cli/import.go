package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
)

func (e *env) importCommand() *cobra.Command {
	var source string
	c := &cobra.Command{
		Use:   "import TABLE...",
		Short: "Take states from a table into the record: how two actors stood before any report",
		Long: `Import reads tables of how actors stand, so that "in relations since" has an origin. Two kinds
are known by their header: "a,b,track,state,from,to,source" (years, months or days, the last
included; no end where it still holds), and the diplomatic exchange of Correlates of War
("ccode1,ccode2,year,DR_at_1,DR_at_2,DE"). Importing a table twice changes nothing. Lines
that cannot be meant are reported with file, line and reason and left out (exit code 3);
"casus withdraw --source" takes a table back.`,
		Example: "  casus import Diplomatic_Exchange_2006v1.csv\n  casus import --source 'our embassy list' embassies.csv",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := e.open(c.Context(), true)
			if err != nil {
				return err
			}
			defer s.Close()
			im := &importer{e: e, store: s, ctx: c.Context(), cow: e.cowCodes()}
			for _, name := range args {
				if err := im.file(name, source); err != nil {
					return err
				}
			}
			if !e.quiet {
				fmt.Fprintf(e.err, "casus: %s imported, %d known already, %s opened or revised in %s", plural(im.sum.Added, "state", "states"), im.sum.Known,
					plural(im.sum.Changes, "interval", "intervals"), shown(e.store))
				if im.rejected > 0 {
					fmt.Fprintf(e.err, "; %s rejected", plural(im.rejected, "line", "lines"))
				}
				fmt.Fprintln(e.err)
			}
			if im.rejected > 0 {
				return errRejected
			}
			return nil
		},
	}
	c.Flags().StringVar(&source, "source", "", "name of the source where the table gives none (the file's name unless said)")
	return c
}

// importer writes seeds batch by batch.
type importer struct {
	e        *env
	store    ledger.Store
	ctx      context.Context
	cow      map[string]string
	seeds    []ledger.Seed
	lines    []int // of the seeds
	path     string
	rejected int
	sum      ledger.ImportResult
}

// importBatch is the number of seeds a transaction takes.
const importBatch = 5000

func (im *importer) file(path, source string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	im.path = path
	t := &seedTable{name: orElse(source, filepath.Base(path)), keyOf: im.key, reject: im.reject, emit: im.add,
		cow: func(number string) string { return im.cow[strings.TrimLeft(number, "0")] }}
	err = t.read(f)
	if ferr := im.flush(); err == nil {
		err = ferr
	}
	return err
}

// key is the ledger's key of a name or code, and its display name.
func (im *importer) key(name string, on casus.Date) (key, display string, err error) {
	if name == "" {
		return "", "", fmt.Errorf("nobody is named")
	}
	if key, err = im.e.key(name, on); err != nil {
		return "", "", err
	}
	return key, im.e.nameOf(key), nil
}

func (im *importer) add(s ledger.Seed, line int) error {
	im.seeds, im.lines = append(im.seeds, s), append(im.lines, line)
	if len(im.seeds) < importBatch {
		return nil
	}
	return im.flush()
}

func (im *importer) flush() error {
	if len(im.seeds) == 0 {
		return nil
	}
	r, err := im.store.Import(im.ctx, im.seeds)
	if err != nil {
		return err
	}
	im.sum.Added += r.Added
	im.sum.Known += r.Known
	im.sum.Changes += r.Changes
	for _, x := range r.Refused {
		if err := im.reject(im.lines[x.Index], x.Err.Error()); err != nil {
			return err
		}
	}
	im.seeds, im.lines = im.seeds[:0], im.lines[:0]
	return nil
}

func (im *importer) reject(line int, reason string) error {
	reason = strings.TrimPrefix(reason, ledger.ErrInvalid.Error()+": ")
	fmt.Fprintf(im.e.err, "casus: %s: %s (rejected)\n", where(feed.Item{Source: im.path, Line: line}), reason)
	im.rejected++
	return im.store.Reject(im.ctx, []ledger.Reject{{Source: im.path, Line: line, Reason: reason}})
}

// cowCodes are the states by their Correlates of War numbers.
func (e *env) cowCodes() map[string]string {
	out := map[string]string{}
	for _, code := range e.known().Codes() {
		if cow, _ := e.known().Numbers(code); cow != "" {
			out[strings.TrimLeft(cow, "0")] = code
		}
	}
	return out
}
