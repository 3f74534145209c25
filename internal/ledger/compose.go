package ledger

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/casus-events/casus/internal/casus"
)

// Evidence is a mention linked to an event, as far as the event's own fields need it.
type Evidence struct {
	Item
	Key int64 // by which the store finds the mention again
}

// Composed is an event as its evidence makes it, without what only its leading
// mention can tell (Lead finishes it).
type Composed struct {
	Event casus.Event
	// Lead and Place index the evidence: the mention that gives type and names, and the
	// one that gives the place; -1 when there is none.
	Lead, Place int
	// Day and DayEnd are the displayed date; an open end is drawn to the other, so that both are known or neither.
	Day, DayEnd int32
	// Weak: no text gives the date; By and FirstReport feed the relations.
	Weak        bool
	By          uint8
	FirstReport int32
}

// Compose makes an event of its evidence. The evidence is put in canonical order.
func Compose(b Block, evidence []Evidence) Composed {
	slices.SortFunc(evidence, func(x, y Evidence) int { return cmp.Or(x.before(&y.Item), cmp.Compare(x.Key, y.Key)) })
	c := Composed{Lead: -1, Place: -1, FirstReport: NoDay}
	c.Event.Status, c.Event.Historical = b.Status, true
	docs, origins := map[int64]bool{}, map[int64]bool{}
	for i := range evidence {
		e := &evidence[i]
		docs[e.Document] = true
		if e.Status != b.Status {
			continue
		}
		origins[e.Origin] = true
		if c.Lead < 0 {
			c.FirstReport = e.Published
		}
		if c.Lead < 0 || evidence[c.Lead].Open && !e.Open {
			c.Lead = i
		}
		if c.Place < 0 && e.Placed {
			c.Place = i
		}
		c.By |= e.By
		c.Event.Historical = c.Event.Historical && e.Historical
		c.Event.Counts = widen(c.Event.Counts, e.Counts)
	}
	c.Event.Documents, c.Event.Origins = len(docs), len(origins)
	c.chooseDate(b, evidence)
	return c
}

// option is one date that the evidence gives.
type option struct {
	start, end int32
	precision  casus.Precision
	fallback   bool
	origins    map[int64]bool
}

// chooseDate picks the displayed date: not after the first report, given by a text before
// taken from a publication, a day before a longer time, then by most independent origins, then the earliest.
func (c *Composed) chooseDate(b Block, evidence []Evidence) {
	c.Day, c.DayEnd = NoDay, NoDay
	bounded := b.Status == casus.Asserted || b.Status == casus.Negated
	var options []*option
	clipped, late := 0, 0
	for i := range evidence {
		e := &evidence[i]
		if e.Status != b.Status || e.Start == NoDay && e.End == NoDay {
			continue
		}
		if e.Clipped {
			clipped++
		}
		if bounded && c.FirstReport != NoDay && e.Start > c.FirstReport {
			late++
			continue
		}
		end := e.End
		if bounded && c.FirstReport != NoDay && end > c.FirstReport {
			end = c.FirstReport
		}
		o := find(&options, e, end)
		o.origins[e.Origin] = true
	}
	if len(options) == 0 {
		return
	}
	slices.SortFunc(options, compareOptions)
	best := options[0]
	c.Day, c.DayEnd, c.Weak = best.start, best.end, best.fallback
	if c.Day == NoDay {
		c.Day = c.DayEnd
	}
	c.DayEnd = max(c.Day, c.DayEnd)
	c.Event.Date = &casus.EventDate{Start: Date(best.start), End: Date(best.end), Precision: best.precision}
	c.Event.DateWhy = why(best, c.Event.Origins, len(options), clipped, late, c.FirstReport)
}

func find(options *[]*option, e *Evidence, end int32) *option {
	for _, o := range *options {
		if o.start == e.Start && o.end == end && o.fallback == e.Fallback {
			return o
		}
	}
	o := &option{e.Start, end, e.Precision, e.Fallback, map[int64]bool{}}
	*options = append(*options, o)
	return o
}

func compareOptions(x, y *option) int {
	length := func(o *option) int32 {
		if o.start == NoDay || o.end == NoDay {
			return FarFuture
		}
		return o.end - o.start
	}
	sharp := func(o *option) int { // a day, about a day, or longer
		switch {
		case length(o) > 0:
			return 2
		case o.precision == casus.PrecisionAbout:
			return 1
		}
		return 0
	}
	flag := map[bool]int{true: 1}
	return cmp.Or(cmp.Compare(sharp(x), sharp(y)), cmp.Compare(flag[x.fallback], flag[y.fallback]),
		cmp.Compare(len(y.origins), len(x.origins)), cmp.Compare(length(x), length(y)),
		cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end))
}

func why(best *option, origins, options, clipped, late int, first int32) string {
	s := fmt.Sprintf("given by %d of %d origins", len(best.origins), origins)
	if best.fallback {
		s = "no text gives a date: not after the first report"
	} else if options > 1 {
		s += fmt.Sprintf(", chosen among %d dates", options)
	}
	if late > 0 {
		s += fmt.Sprintf("; %d later than the first report of %s set aside", late, Date(first))
	}
	if clipped > 0 {
		s += fmt.Sprintf("; %d drawn back to the report's own day", clipped)
	}
	return s
}

// Finish gives the event what its leading mention says, and the place of another where
// that one has none. place may be nil.
func (c *Composed) Finish(id EventID, b Block, lead, place *casus.Mention) *casus.Event {
	e := &c.Event
	book := casus.TheCodebook()
	e.ID, e.Type, e.Modes, e.Contexts, e.Act, e.CAMEO = id.String(), lead.Type, lead.Modes, lead.Contexts, lead.Act, lead.CAMEO
	e.Quad, e.Score = lead.Quad, lead.Score
	if e.Quad == "" {
		e.Quad, e.Score = book.Quad(e.Type), book.Score(e.Type, e.Modes)
	}
	if place != nil {
		e.Place = place.Place
	}
	e.Actors, e.Recipients = eventActors(lead.Actors), eventActors(lead.Recipients)
	if b.Moves() {
		e.Actors, e.Recipients = c.pair(b, lead)
	}
	return e
}

// pair keeps the two parties that the block is about.
func (c *Composed) pair(b Block, lead *casus.Mention) (actors, recipients []casus.EventActor) {
	all := append(slices.Clone(lead.Actors), lead.Recipients...)
	pick := func(from []casus.Actor, key string) []casus.EventActor {
		for i := range from {
			if key != "" && side(&from[i]) == key {
				return eventActors(from[i : i+1])
			}
		}
		return nil
	}
	if !b.Mutual {
		others := lead.Recipients
		if len(others) == 0 {
			others = lead.Actors // each did it to the other
		}
		return pick(lead.Actors, b.A), pick(others, b.B)
	}
	x, y := splitPair(b.A)
	one, two := pick(all, x), pick(all, y)
	switch c.By {
	case 1:
		return one, two
	case 2:
		return two, one
	}
	return append(one, two...), nil
}

// splitPair takes "A+B" apart.
func splitPair(s string) (string, string) {
	for i := range len(s) {
		if s[i] == '+' {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

// eventActors drops the places in the text; an actor stands once.
func eventActors(actors []casus.Actor) []casus.EventActor {
	var out []casus.EventActor
	for i := range actors {
		a := &actors[i]
		e := casus.EventActor{Code: a.Code, Sector: a.Sector, ID: a.ID, Name: a.Name}
		if e.Name == "" {
			e.Name = a.Text
		}
		same := func(o casus.EventActor) bool {
			k := Key(e.Code, e.Sector, e.ID)
			return o == e || k != "" && k == Key(o.Code, o.Sector, o.ID)
		}
		if !slices.ContainsFunc(out, same) {
			out = append(out, e)
		}
	}
	return out
}

// widen joins figures: the lowest and the highest that a report gives.
func widen(have, more *casus.Counts) *casus.Counts {
	if more == nil {
		return have
	}
	out := casus.Counts{}
	if have != nil {
		out = *have
	}
	join := func(a **casus.Count, b *casus.Count) {
		switch {
		case b == nil:
		case *a == nil:
			n := *b
			*a = &n
		default:
			n := casus.Count{Min: min((*a).Min, b.Min), Max: max((*a).Max, b.Max, (*a).Min, b.Min)}
			if n.Min == n.Max && (*a).Max == 0 && b.Max == 0 {
				n.Max = 0
			}
			if n == (casus.Count{Min: (*a).Min, Max: (*a).Max}) {
				n.Text = (*a).Text
			}
			*a = &n
		}
	}
	join(&out.Killed, more.Killed)
	join(&out.Injured, more.Injured)
	join(&out.Arrested, more.Arrested)
	join(&out.Expelled, more.Expelled)
	join(&out.Abducted, more.Abducted)
	join(&out.Displaced, more.Displaced)
	join(&out.Deployed, more.Deployed)
	return &out
}

// Variants lists the dates that mentions of the event's status give, most documents
// first; none when they agree.
func Variants(mentions []casus.EventMention, status casus.Status) []casus.DateVariant {
	var out []casus.DateVariant
	for i := range mentions {
		m := &mentions[i]
		iv := m.Date.Interval()
		if m.Status != status || !iv.Known() {
			continue
		}
		at := slices.IndexFunc(out, func(v casus.DateVariant) bool { return v.Start == iv.Start && v.End == iv.End })
		if at < 0 {
			at = len(out)
			out = append(out, casus.DateVariant{Start: iv.Start, End: iv.End})
		}
		if !slices.Contains(out[at].Documents, m.Doc) {
			out[at].Documents = append(out[at].Documents, m.Doc)
		}
	}
	if len(out) < 2 {
		return nil
	}
	slices.SortStableFunc(out, func(x, y casus.DateVariant) int {
		return cmp.Or(cmp.Compare(len(y.Documents), len(x.Documents)), x.Start.Compare(y.Start), x.End.Compare(y.End))
	})
	return out
}
