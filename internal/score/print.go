package score

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// Figure is one line of the sheet. Right and Of are the counts behind Value; for an F1
// they are twice the right ones, and the found and the true ones together.
type Figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Right int     `json:"right"`
	Of    int     `json:"of"`
}

// Figures lists the sheet in its fixed order.
func (s *Sheet) Figures() []Figure {
	var out []Figure
	prf := func(name string, t Tally) {
		out = append(out,
			Figure{name + "_precision", t.Precision(), t.Right, t.Got},
			Figure{name + "_recall", t.Recall(), t.Right, t.Gold},
			Figure{name + "_f1", t.F1(), 2 * t.Right, t.Got + t.Gold})
	}
	share := func(name string, v Share) { out = append(out, Figure{name, v.Value(), v.Right, v.Of}) }
	prf("event", s.Events)
	prf("untyped", s.Untyped)
	prf("triple", s.Triples)
	prf("code", s.Codes())
	prf("actor_code", s.Actors)
	prf("recipient_code", s.Recipients)
	prf("party_code", s.Parties)
	share("sector_right", s.Sectors)
	share("act_right", s.Acts)
	share("mode_right", s.Modes)
	share("date_exact", s.Dates)
	share("date_within", s.DatesWithin)
	share("status_right", s.Status)
	share("status_right_not_asserted", s.NotAsserted)
	share("historical_right", s.Historical)
	share("attribution_right", s.Attribution)
	share("attribution_right_given", s.Voices)
	prf("count", s.Counts)
	share("main_found", s.Main)
	prf("relation", s.Relations)
	prf("relation_dated", s.Dated)
	out = append(out, Figure{"quiet_false_per_document", ratio(s.QuietFalse, s.Quiet), s.QuietFalse, s.Quiet})
	for _, name := range s.typeNames() {
		prf("type_"+name, *s.Types[name])
	}
	return out
}

// Groups counts the cases by what went wrong, the largest first.
func (s *Sheet) Groups() []Group {
	n := map[string]int{}
	for _, c := range s.Cases {
		n[c.Kind+" "+c.Group]++
	}
	var out []Group
	for _, name := range slices.Sorted(maps.Keys(n)) {
		out = append(out, Group{name, n[name]})
	}
	slices.SortStableFunc(out, func(a, b Group) int { return cmp.Compare(b.Cases, a.Cases) })
	return out
}

// Group is a number of cases of one sort.
type Group struct {
	Name  string `json:"name"`
	Cases int    `json:"cases"`
}

// Write prints the sheet as text: figures, and with cases the groups of errors and every case.
func (s *Sheet) Write(w io.Writer, cases bool) error {
	p := &printer{w: w}
	p.printf("documents %d, of them without events %d; mentions %d\n\n", s.Documents, s.Quiet, s.Mentions)
	p.printf("%-28s %6s %6s %6s   %s\n", "", "prec", "recall", "f1", "right/found/true")
	for _, t := range []struct {
		name string
		t    Tally
	}{{"events", s.Events}, {"events whatever the type", s.Untyped}, {"triples", s.Triples}, {"codes", s.Codes()}, {"  of actors", s.Actors},
		{"  of recipients", s.Recipients}, {"  of symmetric parties", s.Parties}, {"counts", s.Counts}, {"relations", s.Relations}, {"relations with day", s.Dated}} {
		p.tally(t.name, t.t)
	}
	p.printf("\n")
	for _, name := range s.typeNames() {
		p.tally(name, *s.Types[name])
	}
	p.printf("\n")
	for _, v := range []struct {
		name string
		v    Share
	}{{"sector right", s.Sectors}, {"act right", s.Acts}, {"mode right", s.Modes}, {"date exact", s.Dates}, {"date within", s.DatesWithin},
		{"status right", s.Status}, {"status right, not asserted", s.NotAsserted}, {"history right", s.Historical},
		{"attribution right", s.Attribution}, {"attribution right, given", s.Voices}, {"headline events found", s.Main}} {
		p.printf("%-28s %6.3f   %d/%d\n", v.name, v.v.Value(), v.v.Right, v.v.Of)
	}
	p.printf("%-28s %6.3f   %d/%d\n", "false per empty document", ratio(s.QuietFalse, s.Quiet), s.QuietFalse, s.Quiet)
	if cases {
		p.printf("\nGroups of errors\n")
		for _, g := range s.Groups() {
			p.printf("%5d  %s\n", g.Cases, g.Name)
		}
		p.printf("\nCases\n")
		for _, c := range s.Cases {
			p.printf("%-9s %-14s %-24s %s\n", c.Kind, c.Doc, c.Group, c.Detail)
		}
	}
	return p.err
}

// printer keeps the first error.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

func (p *printer) tally(name string, t Tally) {
	p.printf("%-28s %6.3f %6.3f %6.3f   %d/%d/%d\n", name, t.Precision(), t.Recall(), t.F1(), t.Right, t.Got, t.Gold)
}

func (m *Mention) show() string {
	return strings.Join([]string{m.Type, goldCodes(m.Actors) + " > " + goldCodes(m.Recipients), string(m.Status)}, " ")
}

func show(p *casus.Mention) string {
	return strings.Join([]string{p.Type, list(codes(p.Actors)) + " > " + list(codes(p.Recipients)), string(p.Status)}, " ")
}

// field prints one field of a gold mention.
func (m *Mention) field(name string) string {
	switch name {
	case "actors":
		return goldCodes(m.Actors) + " > " + goldCodes(m.Recipients)
	case "act":
		return m.Act
	case "mode":
		return list(m.Modes)
	case "date":
		return m.Date.Start.String()
	case "status":
		return string(m.Status)
	case "history":
		return fmt.Sprint(m.Historical)
	case "attribution":
		return goldCodes(m.Attribution)
	}
	return countText(m.Counts)
}

func field(p *casus.Mention, name string) string {
	switch name {
	case "actors":
		return list(codes(p.Actors)) + " > " + list(codes(p.Recipients))
	case "act":
		return cmp.Or(p.Act, "-")
	case "mode":
		return list(p.Modes)
	case "date":
		if p.Date == nil {
			return "-"
		}
		return cmp.Or(p.Date.Start.String(), "-")
	case "status":
		return string(p.Status)
	case "history":
		return fmt.Sprint(p.Historical)
	case "attribution":
		var out []string
		for _, v := range p.Attribution {
			out = append(out, fmt.Sprintf("%s %q", cmp.Or(v.Code, "-"), oneLine(v.Text)))
		}
		return list(out)
	}
	return countText(countsOf(p))
}

func goldCodes(actors []Actor) string {
	var out []string
	for _, a := range actors {
		if a.Optional {
			out = append(out, "("+a.Code+")")
		} else {
			out = append(out, a.Code)
		}
	}
	return list(out)
}

func list(words []string) string { return cmp.Or(strings.Join(words, "+"), "-") }

func countText(counts map[string]casus.Count) string {
	var out []string
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		out = append(out, fmt.Sprintf("%s %d-%d", kind, counts[kind].Min, counts[kind].Max))
	}
	return list(out)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
