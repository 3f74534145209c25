// Package actor tells who is meant: it holds the registry of states, persons,
// organisations and the common nouns for those who act, and finds in an analysed
// text every place that names such an actor.
//
// In come a [text.Analysis] (tokens, tags, lemmas, trees, entities), the day of
// publication and spans given from elsewhere; out come [casus.Party] values sorted by
// First, each with the actors meant. An actor's code is the state it belongs to, or
// that of an organisation; where the text does not tell, the code stays empty.
package actor

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/casus-events/casus/internal/casus"
)

//go:embed registry/*.tsv
var registryFiles embed.FS

// Kind is what an entry of the registry is.
type Kind uint8

// Kinds of entries.
const (
	State Kind = iota
	Person
	Organisation
	People // a nation without a state, a faith
	Place  // a city or province
)

var kindNames = [...]string{"state", "person", "organisation", "people", "place"}

func (k Kind) String() string { return kindNames[k] }

// period is a run of civil days, both ends included; unknown ends are open.
type period struct{ from, to casus.Date }

// holds reports whether the day lies in the period; an unknown day lies in every one.
func (p period) holds(d casus.Date) bool {
	return !d.Known() || (!p.from.Known() || !d.Before(p.from)) && (!p.to.Known() || !d.After(p.to))
}

func (p period) open() bool { return !p.from.Known() && !p.to.Known() }

// fact is what holds of an entry during a period: one line of a table.
type fact struct {
	period
	code    string
	sectors []string
	role    string // roles separated by |
	org     string
	where   source
}

// source is a line of a file.
type source struct {
	file int32
	line int32
}

// entry is one actor of the registry.
type entry struct {
	id, name string
	kind     Kind
	group    string // kind of organisation: igo, armed, party ...
	facts    []fact
	gender   byte // 'm', 'f' or 0
	cow, gw  string
	members  []member
}

type member struct {
	code string
	period
}

// theatre says that in a state, during a period, the coalition is the entry.
type theatre struct {
	code  string
	entry int32
	period
}

// Registry is all that is known by name. It is read-only once loaded and may be
// shared by any number of goroutines.
type Registry struct {
	entries  []entry
	byID     map[string]int32 // kind prefix + id
	byCode   map[string]int32 // ISO3 to state
	bodies   map[string]int32 // code of an organisation of states to the one it is first of all the code of
	names    *trie
	agents   []agent
	nouns    *trie // agents by lemma
	places   *trie // region words
	regions  [][]string
	files    []string
	generics map[string]Class // nouns of people and things that are no political actors by themselves
	// discards are phrases whose sentence (entry 0) or document (entry 1) is left out; nil without any.
	discards *trie
	holders  map[string][]int32 // code to the persons with an office for it
	// georgiaUSA is the entry of the American state, none without it.
	georgiaUSA int32
	theatres   []theatre
}

// ErrRegistry says that registry files have faults; the message lists them all.
var ErrRegistry = errors.New("actor registry")

// Default is the registry built into the program, loaded on first use. The package's tests see
// to it that its tables have no faults; a line that had one would be left out.
var Default = sync.OnceValue(func() *Registry {
	r, _ := load(registryFiles)
	return r
})

// Report says what an overlay held.
type Report struct {
	Files []FileReport
	// Faults are lines of our own tables that are wrong, as "file:line: reason".
	Faults []string
	// Skipped are lines of PETRARCH and TABARI dictionaries that were left out, in the same form.
	Skipped []string
}

// FileReport counts what was read of one file.
type FileReport struct {
	Name    string
	Kind    string // states, people … for tables; actors, agents, discards for dictionaries
	Entries int    // lines of a table; actors, nouns or phrases of a dictionary
	Names   int    // of a dictionary
	Codes   int    // of a dictionary
	Skipped int    // pieces of a dictionary that were left out
	Faults  int    // of a table
}

// Load reads the built-in registry and lays what dir holds over it: tables (*.tsv, named as the
// built-in ones), where a line with a known id adds names and facts and a new id a new
// actor, and dictionaries of PETRARCH or TABARI (*actors.txt, *agents.txt, *discards.txt, also
// with .gz). Faults in tables are an error that wraps [ErrRegistry] and lists each as
// "file:line: reason"; faults in dictionaries are passed over and reported.
func Load(dir string) (*Registry, *Report, error) {
	info, err := os.Stat(dir)
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s is no folder", dir)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrRegistry, err)
	}
	c := newCompiler()
	c.readAll(registryFiles, "registry")
	c.report = nil
	fsys := os.DirFS(dir)
	c.readAll(fsys, ".")
	c.dictionaries(fsys)
	c.finish()
	report := &Report{Files: c.report, Skipped: c.skipped}
	report.Faults = slices.DeleteFunc(c.faults, func(f string) bool { return strings.HasPrefix(f, "registry/") })
	if len(report.Faults) > 0 {
		return nil, report, fmt.Errorf("%w:\n%s", ErrRegistry, strings.Join(report.Faults, "\n"))
	}
	return c.reg, report, nil
}

func load(base fs.FS) (*Registry, []string) {
	c := newCompiler()
	c.readAll(base, "registry")
	c.finish()
	return c.reg, c.faults
}

// Check compiles the tables of a directory that holds a whole registry and returns every
// fault as "file:line: reason", none when it is sound.
func Check(dir string) []string {
	c := newCompiler()
	c.strict = true
	c.readAll(os.DirFS(dir), ".")
	c.finish()
	return c.faults
}

// Why prints the place of a fact: "people.tsv:123".
func (r *Registry) why(s source) string {
	if int(s.file) >= len(r.files) {
		return ""
	}
	return fmt.Sprintf("%s:%d", path.Base(r.files[s.file]), s.line)
}

// factOn returns the fact of e that holds on the date: a dated one before an undated one, the
// one that began last before others, a later line before an earlier one. current is
// false when no fact covers the date and the nearest was taken.
func (e *entry) factOn(d casus.Date) (f *fact, current bool) {
	if len(e.facts) == 1 {
		f = &e.facts[0]
		return f, f.holds(d)
	}
	for i := range e.facts {
		g := &e.facts[i]
		if !g.holds(d) {
			continue
		}
		if f == nil || betterFact(g, f) {
			f = g
		}
	}
	if f != nil {
		return f, true
	}
	for i := range e.facts {
		g := &e.facts[i]
		if f == nil || distance(g.period, d) <= distance(f.period, d) {
			f = g
		}
	}
	return f, false
}

func betterFact(g, f *fact) bool {
	if f.open() != g.open() {
		return f.open()
	}
	return !g.from.Before(f.from)
}

// distance is the number of days from d to the period, 0 inside.
func distance(p period, d casus.Date) int {
	switch {
	case !d.Known():
		return 0
	case p.from.Known() && d.Before(p.from):
		return p.from.Days() - d.Days()
	case p.to.Known() && d.After(p.to):
		return d.Days() - p.to.Days()
	}
	return 0
}

// rolesOn calls f for every role the entry holds on the date.
func (e *entry) rolesOn(d casus.Date, f func(role string, ft *fact) bool) {
	for i := range e.facts {
		ft := &e.facts[i]
		if ft.role == "" || !ft.holds(d) {
			continue
		}
		for rest := ft.role; rest != ""; {
			var one string
			one, rest, _ = strings.Cut(rest, "|")
			if f(one, ft) {
				return
			}
		}
	}
}

var exSectors = []string{"ELI"}

// as is the actor that e is on the date.
func (r *Registry) as(e *entry, d casus.Date) casus.Actor {
	f, current := e.factOn(d)
	a := casus.Actor{ID: e.id, Name: e.name}
	if f == nil {
		return a
	}
	a.Code = f.code
	if e.kind == Person && !current {
		a.Sectors = exSectors
	} else {
		a.Sectors = f.sectors
		a.Role, _, _ = strings.Cut(f.role, "|")
	}
	if len(a.Sectors) > 0 {
		a.Sector = a.Sectors[0]
	}
	return a
}

// InOffice is the person with that id as an actor on date d; ok when an office is known for that day.
func (r *Registry) InOffice(id string, d casus.Date) (a casus.Actor, ok bool) {
	i, found := r.byID[idKey(Person, id)]
	if !found {
		return a, false
	}
	e := &r.entries[i]
	if f, current := e.factOn(d); f == nil || !current || f.role == "" {
		return a, false
	}
	return r.as(e, d), true
}

// codeValid reports whether c has the form of an actor code.
func (r *Registry) codeValid(c string) bool {
	switch c {
	case "", "NGO", "IMG", "MNC", "ISM", "IGO":
		return true
	}
	if strings.HasPrefix(c, "IGO") {
		return len(c) == 6
	}
	_, ok := r.byCode[c]
	return ok
}

func (r *Registry) states() []string {
	out := make([]string, 0, len(r.byCode))
	for c := range r.byCode {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}
