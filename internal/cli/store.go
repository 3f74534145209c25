package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/actor"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/sqlite"
)

// storeCommands are the commands that need a record.
func storeCommands(e *env) []*cobra.Command {
	var out []*cobra.Command
	for _, make := range []func() *cobra.Command{
		e.addCommand, e.tiesCommand, e.changesCommand, e.eventsCommand, e.claimsCommand, e.whyCommand,
		e.documentsCommand, e.rejectsCommand, e.actorCommand, e.serveCommand, e.demoCommand,
	} {
		c := make()
		c.Args = asUsage(c.Args)
		out = append(out, c)
	}
	return out
}

// open opens the record for asking; it must be there.
func (e *env) open(ctx context.Context, write bool) (ledger.Store, error) {
	if strings.HasPrefix(e.store, "postgres://") || strings.HasPrefix(e.store, "postgresql://") {
		return nil, usagef("--store %s: this build keeps records in files only", "postgres://…")
	}
	s, err := sqlite.Open(ctx, e.store, sqlite.Options{ReadOnly: !write})
	if err != nil {
		return nil, err
	}
	return s, nil
}

// ask opens the record, runs a question and closes it.
func (e *env) ask(ctx context.Context, question func(ledger.Store) error) error {
	s, err := e.open(ctx, false)
	if err != nil {
		return err
	}
	defer s.Close()
	return question(s)
}

// key resolves a name, code or key as a person writes it to the key the ledger knows.
func key(name string, on casus.Date) (string, error) {
	if strings.Contains(name, "/") {
		return strings.ToUpper(name), nil
	}
	entry, suggestions, ok := actor.Default().Lookup(name, on)
	if !ok {
		if len(suggestions) > 0 {
			return "", usagef("no actor %q; did you mean %s?", name, strings.Join(suggestions, ", "))
		}
		return "", usagef("no actor %q is known", name)
	}
	return entryKey(&entry), nil
}

// entryKey is the ledger's key of a registry entry.
func entryKey(entry *actor.Entry) string {
	sector := ""
	if len(entry.Sectors) > 0 {
		sector = entry.Sectors[0]
	}
	return ledger.Key(entry.Code, sector, entry.ID)
}

// nameOf is the display name of a key.
func nameOf(key string) string {
	code, sector, _ := strings.Cut(key, "/")
	name := actor.Default().StateName(code)
	if name == "" {
		if entry, _, ok := actor.Default().Lookup(key, casus.Date{}); ok {
			return entry.Name
		}
		name = code
	}
	if sector == "" {
		return name
	}
	for _, s := range casus.TheCodebook().Sectors {
		if s[0] == sector {
			return s[1] + " (" + name + ")"
		}
	}
	return sector + " (" + name + ")"
}

// day parses the value of a date option.
func day(option, value string) (casus.Date, error) {
	if value == "" {
		return casus.Date{}, nil
	}
	d, err := casus.ParseDate(value)
	if err != nil {
		return d, usagef("--%s: %v", option, err)
	}
	return d, nil
}

// listing holds the options all lists share.
type listing struct {
	format string
	limit  int
}

func (l *listing) flags(c *cobra.Command) {
	c.Flags().StringVarP(&l.format, "format", "f", "table", "table, json, jsonl or csv")
	c.Flags().IntVar(&l.limit, "limit", 100, "at most so many rows; 0 is all")
}

func (l *listing) check() error { return choice("format", l.format, "table", "json", "jsonl", "csv") }

// pages asks for page after page until the limit is reached.
func pages[T any](limit int, page func(ledger.Page) ([]T, string, error)) ([]T, error) {
	out := []T{}
	p := ledger.Page{Limit: 1000}
	for {
		if limit > 0 {
			p.Limit = min(1000, limit-len(out))
		}
		rows, next, err := page(p)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
		if next == "" || limit > 0 && len(out) >= limit {
			return out, nil
		}
		p.Cursor = next
	}
}

// names joins display names.
func names(actors []casus.EventActor) string {
	var out []string
	for _, a := range actors {
		s := a.Name
		if s == "" {
			s = nameOf(ledger.Key(a.Code, a.Sector, a.ID))
		}
		if a.Code != "" {
			s += fmt.Sprintf(" [%s]", strings.TrimSpace(a.Code+" "+a.Sector))
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}
