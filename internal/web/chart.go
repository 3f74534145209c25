package web

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// chart is the drawing of two actors over time: on top a strip of states for each track, below
// the events of either side around a common axis. All measures are units of the drawing's own
// square grid; the page scales it.
type chart struct {
	Width, Height int
	Label         string
	Strips        []strip
	Ticks         []tick
	PlotX, PlotW  int
	Axis          int // of the timeline
	Top, Bottom   int
	NameA, NameB  string
	Marks         []mark
	On            *tick
	OnLeft        bool // its label stands to the left, where there is room
	Focus         bool // marks can be reached by keyboard: there are few of them
}

// strip is one track in one direction.
type strip struct {
	Label string
	Y, H  int
	Bars  []bar
}

type bar struct {
	X, W, TextX float64
	Text, Title string
	Tone        string
	Inferred    bool
	Open        bool // still holds at the edge
	Href        string
}

type tick struct {
	X     float64
	Label string
}

// mark is one event: its form says word or deed, its height the PLOVER score.
type mark struct {
	X, Y, Stem float64
	Tone       string
	Solid      bool // a deed rather than words
	Form       string
	Path       string
	Title      string
	Href       string
}

// Measures of the drawing.
const (
	chartWidth = 960
	plotLeft   = 190
	plotRight  = 944
	stripH     = 20
	stripGap   = 4
	lane       = 84 // height of one side of the timeline
	tickRow    = 22
	charWidth  = 6.1
)

// scale turns days into places.
type scale struct {
	from, to casus.Date
	perDay   float64
}

func (c scale) x(d casus.Date) float64 {
	return round(plotLeft + float64(d.Days()-c.from.Days())*c.perDay)
}

func round(f float64) float64 { return math.Round(f*10) / 10 }

// chart draws a pair, nil when nothing in it has a date.
func (s *site) chart(p *page, a, b string, relations []casus.Relation, events []sidedEvent, on, last casus.Date) *chart {
	c, ok := span(relations, events, on, last)
	if !ok {
		return nil
	}
	out := &chart{Width: chartWidth, PlotX: plotLeft, PlotW: plotRight - plotLeft, NameA: a, NameB: b, Focus: len(events) <= 40}
	y := tickRow
	for i := 0; i < len(relations); {
		n := i + 1
		for n < len(relations) && relations[n].Track == relations[i].Track && relations[n].A == relations[i].A && relations[n].B == relations[i].B {
			n++
		}
		out.Strips = append(out.Strips, s.strip(c, relations[i:n], y))
		y += stripH + stripGap
		i = n
	}
	out.Top = tickRow - 4
	out.Axis = y + 12 + lane
	out.Bottom = out.Axis + lane + 8
	out.Height = out.Bottom + 6
	out.Ticks = c.ticks()
	out.Marks = marks(c, events, float64(out.Axis))
	if on.Known() {
		out.On = &tick{c.x(on), shortDate(on)}
		out.OnLeft = out.On.X > plotRight-120
	}
	out.Label = fmt.Sprintf("%s and %s from %s to %s: %s and %s. The tables below hold the same.", a, b, longDate(c.from), longDate(c.to),
		plural(len(relations), "state", "states"), plural(len(out.Marks), "dated event", "dated events"))
	return out
}

// span finds the days that the drawing covers: all events and states, and on to the end of the record.
func span(relations []casus.Relation, events []sidedEvent, on, last casus.Date) (scale, bool) {
	var from, to casus.Date
	see := func(d casus.Date) {
		if d.Known() && (!from.Known() || d.Before(from)) {
			from = d
		}
		if d.Known() && d.After(to) {
			to = d
		}
	}
	for i := range relations {
		see(relations[i].From)
		see(relations[i].Until)
	}
	for i := range events {
		see(events[i].Date.Interval().Start)
	}
	if !from.Known() {
		return scale{}, false
	}
	see(on)
	if last.After(to) {
		to = last
	}
	margin := max(2, (to.Days()-from.Days())/40)
	from, to = orSame(from.AddDays(-margin), from), orSame(to.AddDays(margin), to)
	return scale{from, to, float64(plotRight-plotLeft) / float64(max(1, to.Days()-from.Days()))}, true
}

func orSame(d, same casus.Date) casus.Date {
	if d.Known() {
		return d
	}
	return same
}

func (s *site) strip(c scale, relations []casus.Relation, y int) strip {
	first := &relations[0]
	out := strip{Label: first.Track, Y: y, H: stripH}
	if t := casus.TheCodebook().Track(first.Track); t != nil && t.Ordered {
		out.Label += " " + s.pair(first)
	}
	out.Label = shorten(out.Label, 30)
	for i := range relations {
		r := &relations[i]
		from, until := r.From, r.Until
		if !from.Known() {
			from = c.from
		}
		if !until.Known() {
			until = c.to
		}
		b := bar{X: c.x(from), Tone: tone(r.State), Inferred: r.Inferred, Open: !r.Until.Known(), Href: barURL(r)}
		b.W = max(3, round(c.x(until)-b.X-1))
		b.TextX = b.X + 6
		b.Title = s.pair(r) + ", " + r.Track + ": " + spaced(r.State) + " from " + longDate(r.From)
		if r.Until.Known() {
			b.Title += " until " + longDate(r.Until)
		}
		if r.Inferred {
			b.Title += " (inferred)"
		}
		if float64(len(r.State))*charWidth+10 < b.W {
			b.Text = spaced(r.State)
		}
		out.Bars = append(out.Bars, b)
	}
	return out
}

// marks places events so that none hides another: each stands as high as its score, or
// further out where that place is taken.
func marks(c scale, events []sidedEvent, axis float64) []mark {
	const cellW, cellH = 8, 9
	taken := map[[2]int]bool{}
	var out []mark
	for i := range events {
		e := &events[i]
		start := e.Date.Interval().Start
		if !start.Known() {
			continue
		}
		m := mark{X: c.x(start), Tone: quadTone(e.Quad), Solid: strings.HasPrefix(e.Quad, "material"), Href: eventURL(e.ID), Title: when(e.Date) + ": " + plain(e.Sentence)}
		sign := map[Side]int{FromA: -1, FromB: 1, Both: -1}[e.Side]
		step := 1 + int(math.Abs(e.Score)/10*6)
		if e.Side == Both {
			step = 0
		}
		column := int(m.X) / cellW
		for taken[[2]int{column, sign * step}] && step < (lane-6)/cellH {
			step++
		}
		taken[[2]int{column, sign * step}] = true
		m.Y, m.Stem = axis+float64(sign*step*cellH), axis
		switch {
		case e.Side == Both:
			m.Form, m.Path = "diamond", fmt.Sprintf("M%s %sl5 5l-5 5l-5 -5z", number(m.X), number(m.Y-5))
		case m.Tone == "cold":
			m.Form = "square"
		default:
			m.Form = "circle"
		}
		out = append(out, m)
	}
	return out
}

func number(f float64) string { return strconv.FormatFloat(round(f), 'f', -1, 64) }

func shorten(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

// ticks are days, months, quarters, years or decades, whichever leaves the labels room.
func (c scale) ticks() []tick {
	days := c.to.Days() - c.from.Days()
	var out []tick
	add := func(d casus.Date, label string) {
		if x := c.x(d); x >= plotLeft && x <= plotRight-20 {
			out = append(out, tick{x, label})
		}
	}
	if days <= 75 {
		step := max(1, days/9)
		for d := c.from; d.Known() && !d.After(c.to); d = d.AddDays(step) {
			add(d, fmt.Sprintf("%d %s", d.Day, time.Month(d.Month).String()[:3]))
		}
		return out
	}
	months := 1
	for _, m := range []int{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200} {
		months = m
		if days/30/m <= 10 {
			break
		}
	}
	for d := casus.MakeDate(int(c.from.Year)-int(c.from.Year)%max(1, months/12), 1, 1); d.Known() && !d.After(c.to); d = d.AddMonths(months) {
		if d.Before(c.from) {
			continue
		}
		label := strconv.Itoa(int(d.Year))
		if months < 12 {
			label = fmt.Sprintf("%s %d", time.Month(d.Month).String()[:3], d.Year)
		}
		add(d, label)
	}
	return out
}

// barURL leads from a bar to the event behind it; an imported state has only the table below.
func barURL(r *casus.Relation) string {
	if r.Event == "" {
		return "#history"
	}
	return eventURL(r.Event)
}
