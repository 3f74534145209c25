package cli

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// csvWriter guards cells that a spreadsheet would run as a formula.
type csvWriter struct{ *csv.Writer }

func newCSV(w io.Writer) *csvWriter { return &csvWriter{csv.NewWriter(w)} }

func (c *csvWriter) row(cells ...string) error {
	for i, s := range cells {
		if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
			if _, err := strconv.ParseFloat(s, 64); err != nil {
				cells[i] = "'" + s
			}
		}
	}
	if err := c.Write(cells); err != nil {
		return err
	}
	c.Flush()
	return c.Error()
}

func (p *codingPrinter) header() error {
	p.csv = newCSV(p.w)
	return p.csv.row("doc", "published", "mention", "event", "type", "modes", "contexts", "act", "cameo", "quad", "score",
		"actor_codes", "actor_sectors", "actors", "recipient_codes", "recipient_sectors", "recipients",
		"date_start", "date_end", "date_precision", "status", "historical", "attribution", "place", "country",
		"killed_min", "killed_max", "trigger", "trigger_start", "trigger_end", "confidence", "sentence")
}

func (p *codingPrinter) printCSV(doc *casus.Document, coding *casus.Coding) error {
	if p.csv == nil {
		if err := p.header(); err != nil {
			return err
		}
	}
	runes := []rune(doc.Text)
	events := eventOf(coding)
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		ac, as, at := lists(m.Actors)
		rc, rs, rt := lists(m.Recipients)
		start, end, precision := "", "", ""
		if m.Date != nil {
			start, end, precision = m.Date.Start.String(), m.Date.End.String(), string(m.Date.Precision)
		}
		place, country := "", ""
		if m.Place != nil {
			place, country = m.Place.Name, m.Place.Country
		}
		kmin, kmax := "", ""
		if m.Counts != nil && m.Counts.Killed != nil {
			kmin = strconv.Itoa(m.Counts.Killed.Min)
			if m.Counts.Killed.Max > 0 {
				kmax = strconv.Itoa(m.Counts.Killed.Max)
			}
		}
		var voices []string
		for _, v := range m.Attribution {
			voices = append(voices, v.Text)
		}
		err := p.csv.row(coding.ID, coding.Published, m.ID, events[m.ID], m.Type, strings.Join(m.Modes, ";"), strings.Join(m.Contexts, ";"), m.Act, m.CAMEO, m.Quad,
			strconv.FormatFloat(m.Score, 'f', -1, 64), ac, as, at, rc, rs, rt, start, end, precision, string(m.Status), strconv.FormatBool(m.Historical), strings.Join(voices, ";"), place, country,
			kmin, kmax, m.Trigger.Text, strconv.Itoa(m.Trigger.Start), strconv.Itoa(m.Trigger.End), strconv.FormatFloat(m.Confidence, 'f', 2, 64),
			oneLine(string(runes[m.Sentence.Start:m.Sentence.End])))
		if err != nil {
			return err
		}
	}
	return nil
}

func eventOf(coding *casus.Coding) map[string]string {
	events := map[string]string{}
	for _, ev := range coding.Events {
		for _, m := range ev.Mentions {
			events[m] = ev.ID
		}
	}
	return events
}

func lists(actors []casus.Actor) (codes, sectors, texts string) {
	var c, s, t []string
	for _, a := range actors {
		c, s, t = append(c, a.Code), append(s, a.Sector), append(t, oneLine(a.Text))
	}
	return strings.Join(c, ";"), strings.Join(s, ";"), strings.Join(t, ";")
}

// oneLine joins the lines of a text and leaves control characters out.
func oneLine(s string) string { return strings.Join(strings.Fields(printable(s)), " ") }

// printTable shows the mentions for a person at a terminal: one block an event, the sentence below.
func (p *codingPrinter) printTable(doc *casus.Document, coding *casus.Coding) error {
	e, w := p.e, p.w
	runes := []rune(doc.Text)
	title := doc.Title
	if title == "" {
		title = coding.ID
	}
	fmt.Fprintf(w, "%s", e.paint(oneLine(title), "1"))
	if coding.Published != "" {
		fmt.Fprintf(w, "  %s", coding.Published)
	}
	fmt.Fprintln(w)
	if len(coding.Mentions) == 0 {
		fmt.Fprintln(w, "  no events")
	}
	events := eventOf(coding)
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		fmt.Fprintf(w, "  %-4s %-24s %s %s %s\n", events[m.ID], e.paint(fmt.Sprintf("%-24s", code(m)), colorOf(m)), who(m.Actors), arrow(m), who(m.Recipients))
		var facts []string
		if m.Date != nil {
			facts = append(facts, dateText(m.Date))
		}
		if m.Status != casus.Asserted {
			facts = append(facts, string(m.Status))
		}
		if m.Historical {
			facts = append(facts, "history")
		}
		for _, v := range m.Attribution {
			facts = append(facts, "says "+oneLine(v.Text))
		}
		if m.Place != nil {
			facts = append(facts, "at "+m.Place.Name)
		}
		facts = append(facts, countsText(m.Counts)...)
		if len(facts) > 0 {
			fmt.Fprintf(w, "       %s\n", strings.Join(facts, " · "))
		}
		s, t := m.Sentence, m.Trigger
		if t.Start >= s.Start && t.End <= s.End {
			fmt.Fprintf(w, "       “%s%s%s”\n", oneLineKeep(string(runes[s.Start:t.Start])), e.paint(oneLineKeep(string(runes[t.Start:t.End])), "1;4"), oneLineKeep(string(runes[t.End:s.End])))
		}
		if p.explain {
			fmt.Fprintf(w, "       entry %s; confidence %.2f\n", m.Entry, m.Confidence)
			for _, why := range m.Why {
				fmt.Fprintf(w, "       because %s\n", why)
			}
			for _, a := range append(append([]casus.Actor{}, m.Actors...), m.Recipients...) {
				fmt.Fprintf(w, "       actor “%s” is %s: %s\n", oneLine(a.Text), label(&a), a.Why)
			}
		}
	}
	for _, r := range coding.Relations {
		fmt.Fprintf(w, "  ⇒ %s–%s  %s %s", r.A, r.B, r.Track, e.paint(r.State, "1"))
		if r.From.Known() {
			fmt.Fprintf(w, " from %s", r.From)
		}
		if r.By != "" {
			fmt.Fprintf(w, " by %s", r.By)
		}
		fmt.Fprintf(w, "  (%s)\n", r.Event)
	}
	_, err := fmt.Fprintln(w)
	return err
}

func oneLineKeep(s string) string {
	out := oneLine(s)
	if out == "" {
		return strings.Repeat(" ", min(len(s), 1))
	}
	if s[0] == ' ' || s[0] == '\n' {
		out = " " + out
	}
	if c := s[len(s)-1]; c == ' ' || c == '\n' {
		out += " "
	}
	return out
}

func code(m *casus.Mention) string {
	s := m.Type
	if len(m.Modes) > 0 {
		s += "/" + m.Modes[0]
	}
	if m.Act != "" {
		s = m.Act
	}
	return s
}

func colorOf(m *casus.Mention) string {
	switch m.Quad {
	case "verbal cooperation", "material cooperation":
		return "32"
	case "material conflict":
		return "31"
	}
	return "33"
}

func arrow(m *casus.Mention) string {
	if len(m.Recipients) == 0 {
		return ""
	}
	return "→"
}

func who(actors []casus.Actor) string {
	var out []string
	for i := range actors {
		s := oneLine(actors[i].Text)
		if a := &actors[i]; a.Code != "" || a.Sector != "" {
			s += " [" + label(a) + "]"
		}
		out = append(out, s)
	}
	return strings.Join(out, " + ")
}

func label(a *casus.Actor) string {
	s := a.Code
	if s == "" {
		s = "---"
	}
	if a.Sector != "" {
		s += " " + a.Sector
	}
	if a.Inferred {
		s += ", inferred"
	}
	return s
}

func dateText(d *casus.EventDate) string {
	s := d.Start.String()
	if d.End != d.Start {
		s += "…" + d.End.String()
	}
	if d.Precision != casus.PrecisionDay && d.Precision != "" {
		s += " (" + string(d.Precision) + ")"
	}
	if d.Text != "" {
		s += " “" + oneLine(d.Text) + "”"
	}
	return s
}

func countsText(c *casus.Counts) []string {
	if c == nil {
		return nil
	}
	var out []string
	for _, n := range []struct {
		name  string
		count *casus.Count
	}{{"killed", c.Killed}, {"injured", c.Injured}, {"arrested", c.Arrested}, {"expelled", c.Expelled}, {"abducted", c.Abducted}, {"displaced", c.Displaced}, {"deployed", c.Deployed}} {
		if n.count == nil {
			continue
		}
		out = append(out, countText(n.count)+" "+n.name)
	}
	return out
}

func countText(n *casus.Count) string {
	switch s := strconv.Itoa(n.Min); {
	case n.Max == 0:
		return "at least " + s
	case n.Max != n.Min:
		return s + "–" + strconv.Itoa(n.Max)
	default:
		return s
	}
}
