package cli

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/reader"
)

// missing is a name or noun that the registry does not resolve, over all documents read.
type missing struct {
	Phrase    string `json:"phrase"`
	Kind      string `json:"kind"` // name or noun
	Count     int    `json:"count"`
	Documents int    `json:"documents"`
	Years     int    `json:"years"` // in so many years of publication
	First     string `json:"first,omitempty"`
	Last      string `json:"last,omitempty"`
	Example   string `json:"example"`

	seen map[string]bool // years
	doc  int             // the last document that had it
}

// coverage counts the names of one year of publication.
type coverage struct{ seen, resolved int }

// maxMissing bounds how many different names and nouns are kept: what comes later and was not met by
// then is rare.
const maxMissing = 1 << 20

// gaps gathers what stays unresolved.
type gaps struct {
	byKey map[string]*missing
	years map[string]coverage
	docs  int
}

func (g *gaps) read(r *reader.Reader, doc *casus.Document) error {
	g.docs++
	year := ""
	if d := doc.PublishedDate(); d.Known() {
		year = strconv.Itoa(int(d.Year))
	}
	seen, resolved, err := r.Gaps(doc, func(gap reader.Gap) { g.note(gap, year) })
	if err != nil {
		return rejection{err}
	}
	c := g.years[year]
	g.years[year] = coverage{c.seen + seen, c.resolved + resolved}
	return nil
}

func (g *gaps) note(gap reader.Gap, year string) {
	kind := "noun"
	if gap.Name {
		kind = "name"
	}
	m := g.byKey[kind+" "+gap.Text]
	if m == nil {
		if len(g.byKey) >= maxMissing {
			return
		}
		m = &missing{Phrase: gap.Text, Kind: kind, Example: shortened(oneLine(gap.Sentence)), seen: map[string]bool{}}
		g.byKey[kind+" "+gap.Text] = m
	}
	m.Count++
	if m.doc != g.docs {
		m.doc = g.docs
		m.Documents++
	}
	if year != "" && !m.seen[year] {
		m.seen[year] = true
		m.Years++
		m.First, m.Last = min(cmp.Or(m.First, year), year), max(m.Last, year)
	}
}

// list is what was gathered of a kind ("" for both), the most frequent first.
func (g *gaps) list(kind string, limit int) []missing {
	out := []missing{}
	for _, m := range g.byKey {
		if kind == "" || m.Kind == kind {
			out = append(out, *m)
		}
	}
	slices.SortFunc(out, func(a, b missing) int {
		return cmp.Or(cmp.Compare(b.Documents, a.Documents), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Phrase, b.Phrase), cmp.Compare(a.Kind, b.Kind))
	})
	if limit > 0 {
		out = out[:min(limit, len(out))]
	}
	return out
}

// shares tells for each year how many names are resolved.
func (g *gaps) shares(w io.Writer) {
	years := make([]string, 0, len(g.years))
	for y := range g.years {
		years = append(years, y)
	}
	slices.Sort(years)
	all := coverage{}
	for _, y := range years {
		c := g.years[y]
		all.seen, all.resolved = all.seen+c.seen, all.resolved+c.resolved
		fmt.Fprintf(w, "casus: %s: %d of %d names are actors or places (%.1f %%)\n", cmp.Or(y, "no date"), c.resolved, c.seen, share(c))
	}
	if len(years) > 1 {
		fmt.Fprintf(w, "casus: all years: %d of %d (%.1f %%)\n", all.resolved, all.seen, share(all))
	}
}

func share(c coverage) float64 { return 100 * float64(c.resolved) / float64(max(c.seen, 1)) }

func (e *env) missingCommand() *cobra.Command {
	var in input
	var l listing
	var kind string
	c := &cobra.Command{
		Use: "missing [FILE...]", Short: "Which names and nouns of your texts the registry does not resolve, the most frequent first",
		Long: `Reads texts as code does and lists the names, and the common nouns that act or are acted
upon, that no entry of the registry resolves: what to add to a folder for --actors. How
many of the names were resolved, by year of publication, is told on standard error.`,
		Example: "  casus actors missing reports.jsonl\n  casus actors missing --kind name --actors my-actors/ --format csv reports.jsonl",
		RunE: func(c *cobra.Command, args []string) error {
			if err := l.check(); err != nil {
				return err
			}
			if err := choice("kind", kind, "", "name", "noun"); err != nil {
				return err
			}
			fo, err := in.options(e)
			if err != nil {
				return err
			}
			names, err := e.inputs(args)
			if err != nil {
				return err
			}
			g := gaps{byKey: map[string]*missing{}, years: map[string]coverage{}}
			r := reader.New(e.readWith(false))
			failed := e.each(c.Context(), names, fo, bufio.NewWriter(io.Discard), func(it *feed.Item) error { return g.read(r, &it.Doc) })
			if failed != nil && failed != errRejected {
				return failed
			}
			if !e.quiet {
				g.shares(e.err)
			}
			if err := emit(e, &l, g.list(kind, l.limit), []string{"documents", "count", "years", "first", "last", "kind", "phrase", "example"}, missingCells); err != nil {
				return err
			}
			return failed
		},
	}
	in.flags(c)
	l.flags(c)
	c.Flags().StringVar(&kind, "kind", "", "only these: name or noun")
	return c
}

func missingCells(m *missing) []string {
	return []string{strconv.Itoa(m.Documents), strconv.Itoa(m.Count), strconv.Itoa(m.Years), m.First, m.Last, m.Kind, m.Phrase, m.Example}
}

// maxExample is the longest example kept, in code points: a long sentence.
const maxExample = 300

func shortened(s string) string {
	if r := []rune(s); len(r) > maxExample {
		return string(r[:maxExample]) + "…"
	}
	return s
}
