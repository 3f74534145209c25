package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/actor"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/postgres"
	"github.com/casus-events/casus/internal/ledger/sqlite"
)

// storeCommands are the commands that need a record.
func storeCommands(e *env) []*cobra.Command {
	var out []*cobra.Command
	for _, make := range []func() *cobra.Command{
		e.addCommand, e.watchCommand, e.feedsCommand, e.tiesCommand, e.changesCommand, e.eventsCommand, e.claimsCommand, e.whyCommand,
		e.chainsCommand, e.documentsCommand, e.rejectsCommand, e.importCommand, e.withdrawCommand, e.reviewCommand, e.actorCommand, e.serveCommand, e.demoCommand,
		e.submitCommand, e.workerCommand, e.statusCommand, e.deadCommand,
	} {
		c := make()
		c.Args = asUsage(c.Args)
		out = append(out, c)
	}
	return out
}

// open opens the record for asking; it must be there.
func (e *env) open(ctx context.Context, write bool) (ledger.Store, error) {
	if postgres.IsAddress(e.store) {
		s, err := postgres.Open(ctx, e.store, postgres.Options{ReadOnly: !write})
		if err != nil {
			return nil, err
		}
		return s, nil
	}
	if e.store == "" {
		return nil, usagef("--store is empty (want a file or a postgres:// address)")
	}
	if _, err := os.Stat(e.store); !write && errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no record at %s; make one with \"casus add FILE...\", name another with --store or CASUS_STORE, or try \"casus demo\"", e.store)
	}
	s, err := sqlite.Open(ctx, e.store, sqlite.Options{ReadOnly: !write})
	if err != nil {
		return nil, err
	}
	return s, nil
}

// shown is the record's name as it may be printed: no password in it.
func shown(store string) string {
	if postgres.IsAddress(store) {
		return postgres.Name(store)
	}
	return store
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
func (e *env) key(name string, on casus.Date) (string, error) {
	if strings.Contains(name, "/") {
		return strings.ToUpper(name), nil
	}
	entry, err := e.lookup(name, on)
	if err != nil {
		return "", err
	}
	return entryKey(entry), nil
}

// lookup finds a name or code in the registry in use; the error of an unknown one says which come near.
func (e *env) lookup(name string, on casus.Date) (*actor.Entry, error) {
	entry, suggestions, ok := e.known().Lookup(name, on)
	switch {
	case ok:
		return &entry, nil
	case len(suggestions) > 0:
		return nil, usagef("no actor %.80q; did you mean %s?", name, strings.Join(suggestions, ", "))
	}
	return nil, usagef("no actor %.80q is known: try an ISO 3166 code, an English name or a capital", name)
}

// entryKey is the ledger's key of a registry entry.
func entryKey(entry *actor.Entry) string {
	sector := ""
	if len(entry.Sectors) > 0 {
		sector = entry.Sectors[0]
	}
	return ledger.Key(entry.Code, sector, entry.ID)
}

// nameOf is the display name of a key in the registry in use.
func (e *env) nameOf(key string) string {
	code, sector, _ := strings.Cut(key, "/")
	name := e.known().CodeName(code)
	if name == "" {
		if entry, _, ok := e.known().Lookup(key, casus.Date{}); ok {
			return entry.Name
		}
		name = code
	}
	if sector == "" {
		return name
	}
	for _, s := range casus.TheCodebook().Sectors {
		if s[0] == sector {
			return sectorWords(s[1]) + " (" + name + ")"
		}
	}
	return sector + " (" + name + ")"
}

// sectorWords is the meaning of a sector without what the codebook remarks on its use.
func sectorWords(meaning string) string {
	meaning, _ = strings.CutSuffix(meaning, " (secondary)")
	if meaning == "generic unidentified" {
		return "unidentified"
	}
	return meaning
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

func (l *listing) check() error {
	if l.limit < 0 {
		return usagef("--limit %d (want 0 for all, or more)", l.limit)
	}
	return choice("format", l.format, "table", "json", "jsonl", "csv")
}

// period holds the options of lists that can be cut by date.
type period struct{ since, until string }

func (p *period) flags(c *cobra.Command) {
	c.Flags().StringVar(&p.since, "since", "", "from this day on (2006-01-02)")
	c.Flags().StringVar(&p.until, "until", "", "up to this day")
}

func (p *period) days() (since, until casus.Date, err error) {
	if since, err = day("since", p.since); err != nil {
		return since, until, err
	}
	if until, err = day("until", p.until); err != nil {
		return since, until, err
	}
	if since.Known() && until.Known() && until.Before(since) {
		return since, until, usagef("--until %s is before --since %s", until, since)
	}
	return since, until, nil
}

// oneOf checks a value against the codes of the codebook; empty is any.
func oneOf(option, value string, codes []string) error {
	if value == "" || slices.Contains(codes, value) {
		return nil
	}
	if near := nearest(value, codes); len(near) > 0 {
		return usagef("--%s %q is no code; did you mean %s?", option, value, strings.Join(near, ", "))
	}
	return usagef("--%s %q (want %s)", option, value, strings.Join(codes, ", "))
}

// nearest are the codes that contain the word, are contained in it, or differ by two letters at most.
func nearest(word string, codes []string) []string {
	var out []string
	low := strings.ToLower(word)
	for _, c := range codes {
		code := strings.ToLower(c)
		if strings.Contains(code, low) || strings.Contains(low, code) || distance(low, code) <= min(2, len(low)/3) {
			out = append(out, c)
		}
	}
	return out[:min(len(out), 6)]
}

// distance is the number of bytes to add, drop or change to make one word of the other.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j]+1, row[j+1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}

func trackNames() []string {
	var out []string
	for _, t := range casus.TheCodebook().Tracks {
		out = append(out, t.Name)
	}
	return out
}

func actNames() []string {
	var out []string
	for _, a := range casus.TheCodebook().Acts {
		out = append(out, a.Name)
	}
	return out
}

func typeNames() []string {
	var out []string
	for _, t := range casus.TheCodebook().Types {
		if t.Mode == "" {
			out = append(out, t.Type)
		}
	}
	return out
}

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
func (e *env) names(actors []casus.EventActor) string {
	var out []string
	for _, a := range actors {
		s := a.Name
		if s == "" {
			s = e.nameOf(ledger.Key(a.Code, a.Sector, a.ID))
		}
		if a.Code != "" {
			s += fmt.Sprintf(" [%s]", strings.TrimSpace(a.Code+" "+a.Sector))
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}
