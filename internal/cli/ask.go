package cli

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/actor"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// emit prints rows in the format asked for; cells gives the columns of a row for table and CSV.
func emit[T any](e *env, l *listing, rows []T, header []string, cells func(*T) []string) error {
	w := bufio.NewWriter(e.out)
	defer w.Flush() // e.out keeps the error
	switch l.format {
	case "jsonl":
		for i := range rows {
			if err := writeJSON(w, rows[i], ""); err != nil {
				return err
			}
		}
		return nil
	case "json":
		return writeJSON(w, rows, "  ")
	case "csv":
		c := newCSV(w)
		if err := c.row(header...); err != nil {
			return err
		}
		for i := range rows {
			if err := c.row(cells(&rows[i])...); err != nil {
				return err
			}
		}
		return nil
	}
	if len(rows) == 0 {
		fmt.Fprintln(w, "nothing on record")
		return nil
	}
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.Style().Options.DrawBorder = false
	t.Style().Options.SeparateColumns = false
	t.Style().Format.Header = 0
	head := table.Row{}
	configs := []table.ColumnConfig{}
	for i, h := range header {
		head = append(head, h)
		configs = append(configs, table.ColumnConfig{Number: i + 1, WidthMax: 60, WidthMaxEnforcer: text.WrapSoft})
	}
	t.SetColumnConfigs(configs)
	t.AppendHeader(head)
	for i := range rows {
		row := table.Row{}
		for _, c := range cells(&rows[i]) {
			row = append(row, printable(c))
		}
		t.AppendRow(row)
	}
	_, err := fmt.Fprintln(w, t.Render())
	return err
}

// printable keeps control characters of texts from reaching a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return ' '
		}
		return r
	}, s)
}

func (e *env) tiesCommand() *cobra.Command {
	var l listing
	var on, known, track string
	c := &cobra.Command{
		Use:   "ties A [B]",
		Short: "How two actors stand, on a date or over time; or everyone A deals with",
		Example: `  casus ties Niger Ukraine --on 2024-08-07
  casus ties NER UKR
  casus ties Mali`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			if err := l.check(); err != nil {
				return err
			}
			date, err := day("on", on)
			if err != nil {
				return err
			}
			instant, err := knownInstant(known)
			if err != nil {
				return err
			}
			if err := oneOf("track", track, trackNames()); err != nil {
				return err
			}
			a, err := e.key(args[0], date)
			if err != nil {
				return err
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				if len(args) == 1 {
					rows, err := s.Counterparts(c.Context(), ledger.CounterpartQuery{Actor: a, On: date, Known: instant, Limit: l.limit})
					if err != nil {
						return err
					}
					return emit(e, &l, rows, []string{"with", "key", "states", "sent", "received", "joint", "first", "last"}, e.counterpartCells)
				}
				b, err := e.key(args[1], date)
				if err != nil {
					return err
				}
				if a == b {
					return usagef("%s and %s are the same actor", args[0], args[1])
				}
				rows, err := s.Ties(c.Context(), ledger.TiesQuery{A: a, B: b, On: date, Known: instant, Track: track})
				if err != nil {
					return err
				}
				if l.format != "table" {
					return emit(e, &l, rows, relationHeader, relationCells)
				}
				return e.printTies(c, s, a, b, date, rows)
			})
		},
	}
	l.flags(c)
	c.Flags().StringVar(&on, "on", "", "the states that hold on this day (2006-01-02)")
	c.Flags().StringVar(&known, "known", "", "as the record knew it at this day or instant")
	c.Flags().StringVar(&track, "track", "", "this track only: ties, ambassador, sanctions, …")
	return c
}

// knownInstant reads a day (its end) or an RFC 3339 instant.
func knownInstant(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if len(s) > 10 {
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			return t, usagef("--known: %q is neither a day nor an RFC 3339 instant", s)
		}
		return t, nil
	}
	d, err := casus.ParseDate(s)
	if err != nil {
		return time.Time{}, usagef("--known: %v", err)
	}
	return d.AddDays(1).Time().Add(-time.Nanosecond), nil
}

func (e *env) counterpartCells(c *ledger.Counterpart) []string {
	states := counterpartStates(c)
	name := e.nameOf(c.Actor)
	if name == c.Actor && c.Name != "" {
		name = c.Name // the registry in use does not know it
	}
	return []string{name, c.Actor, strings.Join(states, ", "), strconv.Itoa(c.Sent), strconv.Itoa(c.Received), strconv.Itoa(c.Joint), c.First.String(), c.Last.String()}
}

// counterpartStates are the states with c, those of an ordered track with an arrow from the first of its roles to the second as
// the one asked about sees it: "mission: closed →" is his mission with c.
func counterpartStates(c *ledger.Counterpart) []string {
	var out []string
	for _, r := range c.States {
		s := r.Track + ": " + r.State
		if t := casus.TheCodebook().Track(r.Track); t == nil || !t.Ordered {
			out = append(out, s)
			continue
		}
		there, back := s+" →", s+" ←"
		if r.A == c.Actor {
			there, back = back, there
		}
		switch i := slices.Index(out, back); {
		case i >= 0:
			out[i] = s + " ↔"
		case !slices.Contains(out, there) && !slices.Contains(out, s+" ↔"):
			out = append(out, there)
		}
	}
	return out
}

// since is the first day of a state as exactly as it is known: a year, a month, a day.
func since(d casus.Date, p casus.Precision) string {
	s := d.String()
	switch {
	case p == casus.PrecisionYear && len(s) == len("2006-01-02"):
		return s[:4]
	case p == casus.PrecisionMonth && len(s) == len("2006-01-02"):
		return s[:7]
	}
	return s
}

var relationHeader = []string{"a", "b", "track", "state", "from", "until", "by", "act", "inferred", "event", "docs"}

func relationCells(r *casus.Relation) []string {
	return []string{r.A, r.B, r.Track, r.State, r.From.String(), r.Until.String(), strings.Join(r.By, ";"), r.Act, strconv.FormatBool(r.Inferred), r.Event, strings.Join(r.Docs, ";")}
}

// printTies answers in sentences, each with its proof.
func (e *env) printTies(c *cobra.Command, s ledger.Store, a, b string, on casus.Date, rows []casus.Relation) error {
	when := ""
	if on.Known() {
		when = " on " + on.String()
	}
	fmt.Fprintf(e.out, "%s – %s%s\n", e.paint(e.nameOf(a), "1"), e.paint(e.nameOf(b), "1"), when)
	if !hasTrack(rows, "ties") {
		fmt.Fprintf(e.out, "  ties: no act on file%s\n", map[bool]string{true: " up to that day; nothing says that they are not in relations", false: ""}[on.Known()])
	}
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(x, y casus.Relation) int {
		return cmp.Compare(trackPlace(x.Track), trackPlace(y.Track))
	})
	for i := range rows {
		r := &rows[i]
		fmt.Fprintf(e.out, "  %s: %s", r.Track, e.paint(r.State, "1"))
		if r.A != a && r.Track != "ties" || r.A == a && r.Track != "ties" {
			if t := casus.TheCodebook().Track(r.Track); t != nil && t.Ordered {
				fmt.Fprintf(e.out, " (%s → %s)", e.nameOf(r.A), e.nameOf(r.B))
			}
		}
		switch {
		case r.From.Known() && r.Source != "":
			fmt.Fprintf(e.out, " since %s%s", map[bool]string{true: "at latest "}[r.FromPrecision == casus.PrecisionBefore], r.From)
		case r.From.Known():
			fmt.Fprintf(e.out, " since %s", since(r.From, r.FromPrecision))
		}
		if r.Until.Known() {
			p := casus.PrecisionDay
			for j := range rows {
				if n := &rows[j]; n.Track == r.Track && n.A == r.A && n.B == r.B && n.From == r.Until {
					p = n.FromPrecision // as exact as the first day of the state that ended it
				}
			}
			fmt.Fprintf(e.out, " until %s", since(r.Until, p))
		}
		if len(r.By) > 0 {
			fmt.Fprintf(e.out, ", by %s", e.nameList(r.By))
		}
		if r.Inferred {
			fmt.Fprintf(e.out, " (inferred: %s)", r.Inference)
		}
		if r.Source != "" {
			fmt.Fprintf(e.out, " (imported from %s)\n", printable(r.Source))
			continue
		}
		fmt.Fprintln(e.out)
		if err := e.printProof(c, s, r.Event, "    "); err != nil {
			return err
		}
	}
	return nil
}

// trackPlace is where a track stands in the codebook: ties first.
func trackPlace(name string) int {
	return slices.IndexFunc(casus.TheCodebook().Tracks, func(t casus.Track) bool { return t.Name == name })
}

func (e *env) nameList(keys []string) string {
	var out []string
	for _, k := range keys {
		out = append(out, e.nameOf(k))
	}
	return strings.Join(out, " and ")
}

func hasTrack(rows []casus.Relation, track string) bool {
	for i := range rows {
		if rows[i].Track == track {
			return true
		}
	}
	return false
}

// printProof prints the first sentences that tell an event.
func (e *env) printProof(c *cobra.Command, s ledger.Store, id, indent string) error {
	d, err := s.Event(c.Context(), id)
	if errors.Is(err, ledger.ErrNotFound) {
		fmt.Fprintf(e.out, "%s%s rested on reports that have been withdrawn since\n", indent, id)
		return nil
	}
	if err != nil {
		return err
	}
	sentences, first := 0, map[string]bool{}
	for _, m := range d.Mentions {
		words := oneLine(m.SentenceText)
		if m.Status != casus.Asserted || sentences == 2 || first[words] {
			continue
		}
		first[words] = true
		sentences++
		fmt.Fprintf(e.out, "%s“%s”\n", indent, printable(words))
		var by []string // who printed the same sentence, the first first
		same := slices.Clone(d.Mentions)
		slices.SortStableFunc(same, func(x, y casus.EventMention) int { return cmp.Compare(x.Published, y.Published) })
		for _, o := range same {
			if oneLine(o.SentenceText) == words {
				if who := orElse(o.Publisher, o.Doc) + ", " + o.Published; !slices.Contains(by, who) {
					by = append(by, who)
				}
			}
		}
		if len(by) > 3 {
			by = append(by[:2], plural(len(by)-2, "other report", "other reports"))
		}
		fmt.Fprintf(e.out, "%s— %s (%s)\n", indent, strings.Join(by, "; "), id)
	}
	if d.Documents > 1 {
		fmt.Fprintf(e.out, "%s%s, %s\n", indent, plural(d.Documents, "document", "documents"), plural(d.Origins, "independent origin", "independent origins"))
	}
	return nil
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func (e *env) changesCommand() *cobra.Command {
	var l listing
	var when period
	var track, who string
	var inferred bool
	c := &cobra.Command{
		Use: "changes", Short: "What changed between whom, latest first",
		Example: "  casus changes --since 2024-08-01 --track ties",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			if err := oneOf("track", track, trackNames()); err != nil {
				return err
			}
			q := ledger.ChangeQuery{Track: track, Inferred: inferred}
			var err error
			if q.Since, q.Until, err = when.days(); err != nil {
				return err
			}
			if who != "" {
				if q.Actor, err = e.key(who, q.Since); err != nil {
					return err
				}
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := pages(l.limit, func(p ledger.Page) ([]casus.Relation, string, error) {
					q.Page = p
					return s.Changes(c.Context(), q)
				})
				if err != nil {
					return err
				}
				if l.format == "table" {
					return emit(e, &l, rows, []string{"from", "who", "what", "event"}, e.changeCells)
				}
				if l.format == "csv" {
					return emit(e, &l, rows, relationHeader, relationCells)
				}
				return emit(e, &l, changeLines(rows), nil, nil)
			})
		},
	}
	l.flags(c)
	when.flags(c)
	c.Flags().StringVar(&track, "track", "", "this track only")
	c.Flags().StringVar(&who, "actor", "", "this actor only")
	c.Flags().BoolVar(&inferred, "inferred", false, "also states that only follow from another act")
	return c
}

// changeLine is a change as DESIGN fixes it: by is one code.
type changeLine struct {
	A        string     `json:"a"`
	B        string     `json:"b"`
	Track    string     `json:"track"`
	State    string     `json:"state"`
	From     casus.Date `json:"from,omitzero"`
	Until    casus.Date `json:"until,omitzero"`
	By       string     `json:"by,omitempty"`
	Act      string     `json:"act"`
	Event    string     `json:"event"`
	Docs     []string   `json:"docs"`
	Count    int        `json:"count,omitempty"` // persons, the lower bound
	Inferred bool       `json:"inferred,omitempty"`
}

func changeLines(rows []casus.Relation) []changeLine {
	out := make([]changeLine, 0, len(rows))
	for _, r := range rows {
		by := ""
		if len(r.By) == 1 {
			by = r.By[0]
		}
		docs := r.Docs
		if docs == nil {
			docs = []string{}
		}
		count := 0
		if r.Count != nil {
			count = r.Count.Min
		}
		out = append(out, changeLine{r.A, r.B, r.Track, r.State, r.From, r.Until, by, r.Act, r.Event, docs, count, r.Inferred})
	}
	return out
}

func (e *env) changeCells(r *casus.Relation) []string {
	act := casus.TheCodebook().Act(r.Act)
	label := r.State
	if act != nil {
		label = act.Label
	}
	by, other := r.A, r.B
	if len(r.By) > 0 {
		by = r.By[0]
		if by == r.B {
			other = r.A
		}
	}
	what := label + " " + withArticle(e.nameOf(other))
	if r.Count != nil {
		what += " (" + countText(r.Count) + ")"
	}
	return []string{since(r.From, r.FromPrecision), e.nameOf(by), what, r.Event}
}

// withArticle puts "the" before the names that have it in a sentence.
func withArticle(name string) string {
	if strings.HasPrefix(name, "United ") || articled[name] {
		return "the " + name
	}
	for _, end := range []string{" Union", " League", " Republic", " Islands", " Organisation", " Organization", " Commonwealth", " Council"} {
		if strings.HasSuffix(name, end) {
			return "the " + name
		}
	}
	return name
}

var articled = map[string]bool{"Netherlands": true, "Philippines": true, "Bahamas": true, "Gambia": true, "Maldives": true, "Comoros": true, "Seychelles": true,
	"Democratic Republic of the Congo": true, "Republic of the Congo": true, "Vatican": true, "Holy See": true}

func (e *env) eventsCommand() *cobra.Command {
	var l listing
	var when period
	var q ledger.EventQuery
	var who, statuses []string
	var known string
	c := &cobra.Command{
		Use: "events", Short: "List events",
		Example: "  casus events --actor Mali --since 2024-08-01 --type SANCTION",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			var err error
			if q.Since, q.Until, err = when.days(); err != nil {
				return err
			}
			if q.Known, err = knownInstant(known); err != nil {
				return err
			}
			q.Country = strings.ToUpper(q.Country)
			for _, name := range who {
				k, err := e.key(name, q.Since)
				if err != nil {
					return err
				}
				q.Actors = append(q.Actors, k)
			}
			for _, s := range statuses {
				if err := oneOf("status", s, eventStatuses); err != nil {
					return err
				}
				q.Statuses = append(q.Statuses, casus.Status(s))
			}
			q.Type = strings.ToUpper(q.Type)
			if err := errors.Join(oneOf("type", q.Type, typeNames()), oneOf("act", q.Act, actNames()), oneOf("track", q.Track, trackNames())); err != nil {
				return err
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := pages(l.limit, func(p ledger.Page) ([]casus.Event, string, error) {
					q.Page = p
					return s.Events(c.Context(), q)
				})
				if err != nil {
					return err
				}
				if l.format == "json" || l.format == "jsonl" {
					for i := range rows {
						d, err := s.Event(c.Context(), rows[i].ID)
						if err != nil {
							return err
						}
						rows[i] = d.Event
					}
				}
				return emit(e, &l, rows, []string{"date", "act", "who", "whom", "status", "docs", "origins", "id"}, e.eventCells)
			})
		},
	}
	l.flags(c)
	f := c.Flags()
	when.flags(c)
	f.StringArrayVar(&who, "actor", nil, "with this actor (twice: with both)")
	f.StringVar(&q.Type, "type", "", "PLOVER type")
	f.StringVar(&q.Act, "act", "", "diplomatic act")
	f.StringVar(&q.Track, "track", "", "events that can move this track")
	f.StringVar(&q.Search, "search", "", "words in the documents")
	f.StringSliceVar(&statuses, "status", nil, "asserted, planned, threatened, hypothetical, negated")
	f.StringVar(&q.Mode, "mode", "", "PLOVER mode")
	f.StringVar(&q.Context, "context", "", "PLOVER context")
	f.StringVar(&q.Country, "place", "", "in this country (ISO 3166 code)")
	f.StringVar(&q.Doc, "doc", "", "told in this document")
	f.StringVar(&known, "known", "", "as the record knew it at this day or instant")
	f.IntVar(&q.MinOrigins, "min-origins", 0, "at least so many independent origins")
	f.BoolVar(&q.Historical, "historical", false, "also what is told as history only")
	return c
}

// eventStatuses are those an event can have; what is claimed or denied is listed by claims.
var eventStatuses = []string{string(casus.Asserted), string(casus.Planned), string(casus.Threatened), string(casus.Hypothetical), string(casus.Negated)}

func (e *env) eventCells(ev *casus.Event) []string {
	what := ev.Type
	if len(ev.Modes) > 0 {
		what += "/" + ev.Modes[0]
	}
	if ev.Act != "" {
		what = ev.Act
	}
	date := ""
	if ev.Date != nil {
		date = dateText(ev.Date)
	}
	return []string{date, what, e.names(ev.Actors), e.names(ev.Recipients), string(ev.Status), strconv.Itoa(ev.Documents), strconv.Itoa(ev.Origins), ev.ID}
}

func (e *env) claimsCommand() *cobra.Command {
	var l listing
	var when period
	var by, known, status string
	var who []string
	var q ledger.ClaimQuery
	c := &cobra.Command{
		Use: "claims", Short: "Who claims or denies what about whom, and how each claim fares", Args: cobra.NoArgs,
		Long: `Claims lists what somebody vouches for or denies. The standing of each: "one side" (nobody else
on record speaks of it), "reported" (also told as fact), "contested" (somebody denies it; of a denial, somebody claims it),
"conceded" (who is said to have done it says so) or "withdrawn" (who said it takes it back). JSON names the claims that
answer each other and the path of every claim: its first report, then one of each further independent origin.`,
		Example: "  casus claims --actor Ukraine\n  casus claims --by Russia --status denied --format json",
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			var err error
			if q.Since, q.Until, err = when.days(); err != nil {
				return err
			}
			if q.Known, err = knownInstant(known); err != nil {
				return err
			}
			q.Type, q.Status = strings.ToUpper(q.Type), casus.Status(status)
			if err := errors.Join(oneOf("type", q.Type, typeNames()), oneOf("act", q.Act, actNames()), oneOf("status", status, []string{"claimed", "denied"})); err != nil {
				return err
			}
			if by != "" {
				if q.By, err = e.key(by, q.Since); err != nil {
					return err
				}
			}
			for _, name := range who {
				k, err := e.key(name, q.Since)
				if err != nil {
					return err
				}
				q.Actors = append(q.Actors, k)
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := pages(l.limit, func(p ledger.Page) ([]casus.Claim, string, error) {
					q.Page = p
					return s.Claims(c.Context(), q)
				})
				if err != nil {
					return err
				}
				if err := ledger.Weigh(c.Context(), s, rows, q.Known); err != nil {
					return err
				}
				return emit(e, &l, rows, []string{"published", "who says so", "status", "standing", "what", "of whom", "to whom", "sentence", "doc"}, claimCells)
			})
		},
	}
	l.flags(c)
	when.flags(c)
	c.Flags().StringVar(&by, "by", "", "this voice only")
	f := c.Flags()
	f.StringArrayVar(&who, "actor", nil, "about this actor (twice: about both)")
	f.StringVar(&q.Type, "type", "", "PLOVER type")
	f.StringVar(&q.Act, "act", "", "diplomatic act")
	f.StringVar(&status, "status", "", "claimed or denied")
	f.StringVar(&q.Doc, "doc", "", "made in this document")
	f.BoolVar(&q.Unsettled, "unsettled", false, "only those that nobody reports as fact")
	f.StringVar(&known, "known", "", "as the record knew it at this day or instant")
	return c
}

func claimCells(cl *casus.Claim) []string {
	var voices []string
	for _, v := range cl.Attribution {
		voices = append(voices, oneLine(v.Text))
	}
	return []string{cl.Published, strings.Join(voices, " ← "), string(cl.Status), string(cl.Standing), code(&cl.Mention), who(cl.Actors), who(cl.Recipients), oneLine(cl.SentenceText), cl.Doc}
}

func (e *env) whyCommand() *cobra.Command {
	var l listing
	c := &cobra.Command{
		Use: "why EVENT", Short: "Why the record holds an event: every sentence that tells it", Example: "  casus why e0831z17r5gj86", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := l.check(); err != nil {
				return err
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				d, err := e.eventNamed(c.Context(), s, args[0])
				if err != nil {
					return err
				}
				around, err := ledger.Around(c.Context(), s, d, time.Time{})
				if err != nil {
					return err
				}
				if l.format != "table" {
					return emit(e, &listing{format: "json"}, []whyAnswer{{*d, around}}, nil, nil)
				}
				if err := e.printWhy(d); err != nil {
					return err
				}
				e.printAround(&around)
				return nil
			})
		},
	}
	l.flags(c)
	return c
}

// whyAnswer is an event with its evidence and what it stands among.
type whyAnswer struct {
	ledger.EventDetail
	ledger.Surroundings
}

// eventNamed finds an event by its id; its error says what to do.
func (e *env) eventNamed(ctx context.Context, s ledger.Store, id string) (*ledger.EventDetail, error) {
	d, err := s.Event(ctx, id)
	switch {
	case errors.Is(err, ledger.ErrInvalid):
		return nil, usagef("%q is no event id: they look like e0831z17r5gj86, and \"casus events\" lists them", id)
	case errors.Is(err, ledger.ErrNotFound):
		return nil, fmt.Errorf("no event %s in %s (\"casus events\" lists them)", id, shown(e.store))
	}
	return d, err
}

// printAround says what an act stands among: the chain it belongs to, what it answers, what answers it, and when it was announced.
func (e *env) printAround(o *ledger.Surroundings) {
	if ch := o.Chain; ch != nil {
		fmt.Fprintf(e.out, "\n  one of %s by %s %s %s, %s to %s:\n", plural(len(ch.Acts), "act", "acts"), plural(len(ch.Actors), "actor", "actors"),
			map[bool]string{true: "against", false: "for"}[ch.Hostile], e.nameOf(ch.Target), ch.Acts[0].On, ch.Acts[len(ch.Acts)-1].On)
		for _, a := range strings.Split(e.chainCells(ch)[4], "; ") {
			fmt.Fprintf(e.out, "    %s\n", a)
		}
	}
	for _, part := range []struct {
		what string
		list []casus.Relation
	}{{"in answer to", o.Answer}, {"answered by", o.Answers}} {
		for i := range part.list {
			cells := e.changeCells(&part.list[i])
			fmt.Fprintf(e.out, "  %s  %s %s %s (%s)\n", part.what, cells[0], cells[1], cells[2], cells[3])
		}
	}
	for i := range o.Plans {
		cells := e.eventCells(&o.Plans[i])
		fmt.Fprintf(e.out, "  %s before, for %s (%s)\n", o.Plans[i].Status, orElse(cells[0], "no day told"), o.Plans[i].ID)
	}
}

func (e *env) printWhy(d *ledger.EventDetail) error {
	w := e.out
	cells := e.eventCells(&d.Event)
	fmt.Fprintf(w, "%s\n  what     %s (%s %s, CAMEO %s)\n  who      %s\n", e.paint(d.ID, "1"), cells[1], d.Type, strings.Join(d.Modes, ","), d.CAMEO, cells[2])
	if cells[3] != "" {
		fmt.Fprintf(w, "  whom     %s\n", cells[3])
	}
	fmt.Fprintf(w, "  when     %s\n", cells[0])
	if d.DateWhy != "" {
		fmt.Fprintf(w, "           %s\n", d.DateWhy)
	}
	for _, v := range d.Variants {
		fmt.Fprintf(w, "           %s…%s in %s\n", v.Start, v.End, strings.Join(v.Documents, ", "))
	}
	fmt.Fprintf(w, "  status   %s; %s, %s\n", d.Status, plural(d.Documents, "document", "documents"), plural(d.Origins, "independent origin", "independent origins"))
	for _, r := range d.Relations {
		fmt.Fprintf(w, "  moved    %s–%s %s: %s from %s\n", e.nameOf(r.A), e.nameOf(r.B), r.Track, r.State, since(r.From, r.FromPrecision))
	}
	for _, m := range d.Mentions {
		fmt.Fprintf(w, "\n  “%s”\n  — %s, %s; document %s, characters %d–%d", printable(oneLine(m.SentenceText)), orElse(m.Publisher, "unknown publisher"), m.Published, m.Doc, m.Start, m.End)
		if m.Status != casus.Asserted {
			fmt.Fprintf(w, "; %s", m.Status)
		}
		for _, v := range m.Attribution {
			fmt.Fprintf(w, "; says %s", printable(oneLine(v.Text)))
		}
		fmt.Fprintln(w)
	}
	return nil
}

func (e *env) documentsCommand() *cobra.Command {
	var l listing
	var q ledger.DocumentQuery
	c := &cobra.Command{
		Use: "documents", Short: "List documents with the group of copies each belongs to", Args: cobra.NoArgs,
		Example: "  casus documents --search 'ambassador Dakar'\n  casus documents --texts --format jsonl --limit 0 > reports.jsonl",
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := pages(l.limit, func(p ledger.Page) ([]ledger.Document, string, error) {
					q.Page = p
					return s.Documents(c.Context(), q)
				})
				if err != nil {
					return err
				}
				return emit(e, &l, rows, []string{"published", "publisher", "title", "mentions", "origin", "id"}, func(d *ledger.Document) []string {
					return []string{d.Published, d.Publisher, d.Title, strconv.Itoa(d.Mentions), d.Origin, d.ID}
				})
			})
		},
	}
	l.flags(c)
	c.Flags().StringVar(&q.Search, "search", "", "words in title and text")
	c.Flags().StringVar(&q.Publisher, "publisher", "", "this publisher only")
	c.Flags().BoolVar(&q.Texts, "texts", false, "with their texts (json and jsonl): what add reads again")
	return c
}

func (e *env) actorCommand() *cobra.Command {
	var on, format string
	c := &cobra.Command{
		Use: "actor NAME", Short: "What the registry knows of a state, person or organisation", Args: cobra.ExactArgs(1),
		Example: "  casus actor Niamey\n  casus actor Zelensky --on 2018-05-01",
		RunE: func(_ *cobra.Command, args []string) error {
			if err := choice("format", format, "table", "json"); err != nil {
				return err
			}
			date, err := day("on", on)
			if err != nil {
				return err
			}
			entry, err := e.lookup(args[0], date)
			if err != nil {
				return err
			}
			if format == "json" {
				enc := json.NewEncoder(e.out)
				enc.SetIndent("", "  ")
				return enc.Encode(entry)
			}
			return printEntry(e.out, entry)
		},
	}
	c.Flags().StringVar(&on, "on", "", "as of this day")
	c.Flags().StringVarP(&format, "format", "f", "table", "table or json")
	return c
}

func printEntry(w io.Writer, entry *actor.Entry) error {
	fmt.Fprintf(w, "%s\n", entry)
	for _, row := range [][2]string{{"id", entry.ID}, {"role", entry.Role}, {"COW", entry.COW}, {"GW", entry.GW}, {"names", strings.Join(entry.Names, "; ")}, {"members", strings.Join(entry.Members, " ")}, {"source", entry.Source}} {
		if row[1] != "" {
			fmt.Fprintf(w, "  %-8s %s\n", row[0], row[1])
		}
	}
	for _, f := range entry.Facts {
		fmt.Fprintf(w, "  %10s … %-10s  %s %s %s (%s)\n", f.From, f.To, f.Code, strings.Join(f.Sectors, ","), f.Role, f.Source)
	}
	return nil
}
