package ledger

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/casus-events/casus/internal/casus"
)

// Line is one track between two actors in one direction.
type Line struct{ Track, A, B string }

// Move is an event that brings a state, or a negated one that speaks against it.
type Move struct {
	Line
	Event       EventID
	State, Act  string
	By          []string
	Day         int32
	Precision   casus.Precision
	Weak        bool // no text gives the date
	Negated     bool
	FirstReport int32
	Count       *casus.Count
	// Source marks a state from elsewhere (a Seed), which no event moved and which is told up to Until.
	Source string
	Until  int32
}

// MoveOf says what an event moves. It is false for point events, for events that did
// not happen, have no date, or whose parties cannot stand on the track.
func MoveOf(id EventID, c *Composed) (Move, bool) {
	e := &c.Event
	act := casus.TheCodebook().Act(e.Act)
	if act == nil || act.Track == "" || e.Status != casus.Asserted && e.Status != casus.Negated {
		return Move{}, false
	}
	m := Move{Event: id, State: act.State, Act: act.Name, Day: c.Day, Weak: c.Weak,
		Negated: e.Status == casus.Negated, FirstReport: c.FirstReport}
	if m.Day == NoDay {
		return Move{}, false
	}
	m.Precision = e.Date.Precision
	if e.Counts != nil && act.Track == "diplomats" {
		m.Count = e.Counts.Expelled
	}
	var ok bool
	m.Line, m.By, ok = lineOf(act, e)
	return m, ok
}

// lineOf finds the line of an act and who moves it.
func lineOf(act *casus.Act, e *casus.Event) (Line, []string, bool) {
	var x, y casus.EventActor
	switch {
	case len(e.Actors) == 1 && len(e.Recipients) == 1:
		x, y = e.Actors[0], e.Recipients[0]
	case len(e.Actors) == 2 && len(e.Recipients) == 0:
		x, y = e.Actors[0], e.Actors[1]
	default:
		return Line{}, nil, false
	}
	a, b, ok := act.Line(&x, &y)
	if !ok {
		return Line{}, nil, false
	}
	by := []string{x.Key()}
	if len(e.Actors) == 2 {
		by = []string{x.Key(), y.Key()}
		slices.Sort(by)
	}
	return Line{act.Track, a, b}, by, true
}

// Pair is the line's two actors in order, whatever the track.
func (l Line) Pair() (lesser, greater string) {
	if l.A > l.B {
		return l.B, l.A
	}
	return l.A, l.B
}

// implied is the state that an act presupposes on its line when the record knows none.
var implied = map[[2]string]string{
	{"ties", "restored"}:         "severed",
	{"ties", "upgraded"}:         "established",
	{"ambassador", "returned"}:   "recalled",
	{"diplomats", "returned"}:    "expelled",
	{"mission", "reopened"}:      "closed",
	{"recognition", "withdrawn"}: "recognized",
	{"sanctions", "extended"}:    "imposed",
	{"sanctions", "eased"}:       "imposed",
	{"sanctions", "lifted"}:      "imposed",
	{"talks", "resumed"}:         "suspended",
	{"talks", "suspended"}:       "opened",
	{"agreement", "ended"}:       "in-force",
	{"agreement", "suspended"}:   "in-force",
	{"membership", "suspended"}:  "member",
	{"membership", "left"}:       "member",
	{"membership", "expelled"}:   "member",
	{"aid", "cut"}:               "granted",
	{"aid", "resumed"}:           "cut",
	{"visas", "eased"}:           "restricted",
	{"border", "opened"}:         "closed",
	{"conflict", "ceasefire"}:    "conflict",
	{"conflict", "truce"}:        "conflict",
	{"conflict", "peace"}:        "conflict",
	{"troops", "withdrawn"}:      "deployed",
}

// fits lists, for a state that presupposes another, the states that also satisfy it.
var fits = map[[2]string][]string{
	{"ties", "restored"}:       {"severed", "suspended", "downgraded"},
	{"ties", "upgraded"}:       {"established", "restored", "downgraded", "upgraded"},
	{"ambassador", "returned"}: {"recalled", "expelled", "barred"},
	{"mission", "reopened"}:    {"closed", "reduced"},
	{"sanctions", "extended"}:  {"imposed", "extended", "eased"},
	{"sanctions", "eased"}:     {"imposed", "extended", "eased"},
	{"sanctions", "lifted"}:    {"imposed", "extended", "eased"},
	{"talks", "resumed"}:       {"suspended", "ended"},
	{"talks", "suspended"}:     {"opened", "resumed"},
	{"agreement", "ended"}:     {"in-force", "signed", "ratified", "suspended"},
	{"agreement", "suspended"}: {"in-force", "signed", "ratified"},
	{"membership", "left"}:     {"member", "suspended"},
	{"membership", "expelled"}: {"member", "suspended"},
	{"aid", "cut"}:             {"granted", "resumed"},
	{"conflict", "peace"}:      {"conflict", "ceasefire", "truce"},
	{"conflict", "ceasefire"}:  {"conflict"},
}

// standing states hold once: the same act by the same side within thirty days, or with no
// date of its own, is another report of it. States of other tracks can come again at any time.
var standing = map[string]bool{"ties": true, "ambassador": true, "mission": true, "recognition": true,
	"membership": true, "border": true, "conflict": true, "interests": true, "visas": true}

// repeatDays is how long the same act of the same side on a standing track counts as known; truces break
// and are made again within days.
const (
	repeatDays      = 30
	repeatTruceDays = 4
)

// severedEnds lists what broken ties end, by inference: the track, the states that end, and what follows.
var severedEnds = []struct {
	track  string
	states []string
	state  string
}{
	{"ambassador", []string{"appointed", "returned"}, "recalled"},
	{"mission", []string{"opened", "reopened", "reduced"}, "closed"},
}

// Interval is a relation with the days it was made from.
type interval struct {
	casus.Relation
	day  int32
	by   []string
	held bool // it stood before what is replayed
}

// Replay turns everything that moved relations of one pair of actors into the intervals of all
// its lines. Intervals of a line follow one another and never overlap; one that ends on the
// day it began was overtaken the same day. Docs and Known are left to the store.
// The result depends on the moves alone, not on their order.
func Replay(moves []Move) []casus.Relation { return ReplayFrom(math.MinInt32, nil, moves, nil) }

// againstDays is how far from the first day of a state a negated report of its act speaks against it.
const againstDays = 10

// ReplayWindow is, for moves that changed on a day and after it, the first day of which the intervals may change, and the
// first day whose moves must be known for that.
func ReplayWindow(changed int32) (from, moves int32) {
	from = changed - againstDays - 1
	return from, from - againstDays
}

// ReplayFrom is Replay for the intervals that begin on a day or later. held are the last intervals that began before it, at
// most one of a line; they come first in the result, as the moves leave them. moves are those of ReplayWindow and after;
// changed are all events whose moves are new, gone or others than before.
func ReplayFrom(from int32, held []casus.Relation, moves []Move, changed []EventID) []casus.Relation {
	moves = slices.Clone(moves)
	slices.SortFunc(moves, compareMoves)
	lines := hold(from, held, moves, changed)
	for i := range moves {
		m := &moves[i]
		if m.Negated || m.Day < from {
			continue
		}
		if m.Source != "" {
			applySeed(lines, m)
		} else if apply(lines, m) && m.Track == "ties" && m.State == "severed" {
			endPosts(lines, m)
		}
	}
	contradict(lines, moves)
	return flatten(lines)
}

// hold begins lines with what they held, without what later moves did to it.
func hold(from int32, held []casus.Relation, moves []Move, changed []EventID) map[Line][]*interval {
	lines := make(map[Line][]*interval, len(held))
	if len(held) == 0 {
		return lines
	}
	later := map[string]bool{}
	for i := range moves {
		if moves[i].Day >= from {
			later[moves[i].Event.String()] = true
		}
	}
	for _, id := range changed {
		later[id.String()] = true
	}
	for _, r := range held {
		iv := &interval{Relation: r, day: day(r.From), by: r.By, held: true}
		iv.Until = casus.Date{}
		iv.Also = slices.DeleteFunc(slices.Clone(r.Also), func(id string) bool { return later[id] })
		if len(iv.Also) == 0 {
			iv.Also = nil
		}
		lines[Line{r.Track, r.A, r.B}] = []*interval{iv}
	}
	return lines
}

// compareMoves orders moves by day; on one day by first report, then by the codebook.
func compareMoves(x, y Move) int {
	report := func(m *Move) int32 {
		if m.FirstReport == NoDay {
			return FarFuture
		}
		return m.FirstReport
	}
	return cmp.Or(cmp.Compare(x.Day, y.Day), cmp.Compare(report(&x), report(&y)),
		cmp.Compare(actOrder(x.Act), actOrder(y.Act)), cmp.Compare(x.Event, y.Event),
		cmp.Compare(x.State, y.State), cmp.Compare(x.Source, y.Source), cmp.Compare(x.Until, y.Until))
}

func actOrder(name string) int {
	return slices.IndexFunc(casus.TheCodebook().Acts, func(a casus.Act) bool { return a.Name == name })
}

// apply puts a move on its line. It is false when the move only adds evidence.
func apply(lines map[Line][]*interval, m *Move) bool {
	line := lines[m.Line]
	var now *interval
	if len(line) > 0 {
		now = line[len(line)-1]
	}
	if now != nil && now.State == m.State && !now.Inferred && repeats(now, m) {
		now.Also = append(now.Also, m.Event.String())
		return false
	}
	n := &interval{day: m.Day, by: m.By}
	n.Relation = casus.Relation{A: m.A, B: m.B, Track: m.Track, State: m.State, From: Date(m.Day),
		FromPrecision: m.Precision, By: m.By, Act: m.Act, Event: m.Event.String(), Count: m.Count}
	need := implied[[2]string{m.Track, m.State}]
	switch {
	case now == nil && need != "":
		before := &interval{}
		before.Relation = casus.Relation{A: m.A, B: m.B, Track: m.Track, State: need, Until: n.From, Act: m.Act,
			Event: n.Event, Inferred: true, Inference: fmt.Sprintf("%s on %s implies that it was %s before", m.State, n.From, need)}
		line = append(line, before)
	case now != nil:
		now.end(n.From)
		if need != "" && now.State != need && now.State != m.State && !slices.Contains(fits[[2]string{m.Track, m.State}], now.State) {
			n.Inference = fmt.Sprintf("%s since %s on record; %s implies that it was %s in between", now.State, since(now), m.State, need)
		} else if now.State == m.State && standing[m.Track] && m.State != "reduced" && overlap(now.by, m.By) && !now.Inferred {
			n.Inference = fmt.Sprintf("%s since %s on record; doing it again implies an end in between", now.State, since(now))
		}
	}
	lines[m.Line] = append(line, n)
	return true
}

// agrees lists the states that an imported one only tells again.
var agrees = map[[2]string][]string{
	{"ties", "established"}:     {"restored", "upgraded", "downgraded"},
	{"ambassador", "appointed"}: {"returned"},
	{"mission", "opened"}:       {"reopened", "reduced"},
	{"sanctions", "imposed"}:    {"extended", "eased"},
	{"conflict", "ceasefire"}:   {"truce"},
}

// applySeed puts an imported state on its line, unless the state on record says the same; a
// table that tells the same state longer than another one prolongs it.
func applySeed(lines map[Line][]*interval, m *Move) {
	line := lines[m.Line]
	n := &interval{day: m.Day}
	n.Relation = casus.Relation{A: m.A, B: m.B, Track: m.Track, State: m.State, From: Date(m.Day), Until: Date(m.Until),
		FromPrecision: m.Precision, Source: m.Source}
	if len(line) > 0 {
		now := line[len(line)-1]
		holds := !now.Until.Known() || now.Until.Compare(n.From) >= 0
		switch {
		case holds && now.State == m.State && now.Source != "":
			if now.Until.Known() && (!n.Until.Known() || now.Until.Before(n.Until)) {
				now.Until = n.Until
			}
			return
		case holds && (now.State == m.State || slices.Contains(agrees[[2]string{m.Track, m.State}], now.State)):
			return
		}
		now.end(n.From)
	}
	lines[m.Line] = append(line, n)
}

// end closes the interval, which may have ended earlier.
func (iv *interval) end(day casus.Date) {
	if !iv.Until.Known() || day.Before(iv.Until) {
		iv.Until = day
	}
}

func since(iv *interval) string {
	if !iv.From.Known() {
		return "an unknown day"
	}
	return iv.From.String()
}

// repeats reports whether a move tells again what the interval holds.
func repeats(now *interval, m *Move) bool {
	days := int32(repeatDays)
	if m.Track == "conflict" {
		days = repeatTruceDays
	}
	return standing[m.Track] && m.State != "reduced" && overlap(now.by, m.By) && (m.Weak || m.Day-now.day <= days)
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// endPosts closes, by inference, what cannot outlast broken ties.
func endPosts(lines map[Line][]*interval, m *Move) {
	for _, end := range severedEnds {
		for _, l := range []Line{{end.track, m.A, m.B}, {end.track, m.B, m.A}} {
			line := lines[l]
			from := Date(m.Day)
			if len(line) == 0 || !slices.Contains(end.states, line[len(line)-1].State) || line[len(line)-1].Until.Known() {
				continue
			}
			line[len(line)-1].Until = from
			n := &interval{day: m.Day}
			n.Relation = casus.Relation{A: l.A, B: l.B, Track: l.Track, State: end.state, From: from, FromPrecision: m.Precision,
				Act: m.Act, Event: m.Event.String(), Inferred: true, Inference: "broken relations end it"}
			lines[l] = append(line, n)
		}
	}
}

// LinesWith are the lines that a move of this one may change: itself and, when ties break, the posts of both sides.
func (l Line) LinesWith() []Line {
	out := []Line{l}
	if l.Track == "ties" {
		for _, end := range severedEnds {
			out = append(out, Line{end.track, l.A, l.B}, Line{end.track, l.B, l.A})
		}
	}
	return out
}

// contradict names the events that speak against a state: negated ones of the same act near its
// first day, and acts that brought another state of the line on the same day.
func contradict(lines map[Line][]*interval, moves []Move) {
	for i := range moves {
		m := &moves[i]
		if m.Source != "" {
			continue
		}
		for _, iv := range lines[m.Line] {
			against := m.Negated && iv.Act == m.Act && abs(iv.day-m.Day) <= againstDays || !m.Negated && iv.day == m.Day && iv.State != m.State
			if id := m.Event.String(); against && !iv.held && iv.From.Known() && !iv.Inferred && id != iv.Event {
				iv.Contradicted = append(iv.Contradicted, id)
			}
		}
	}
}

func abs(n int32) int32 {
	if n < 0 {
		return -n
	}
	return n
}

// flatten lists the intervals by line and time.
func flatten(lines map[Line][]*interval) []casus.Relation {
	keys := make([]Line, 0, len(lines))
	for l := range lines {
		keys = append(keys, l)
	}
	slices.SortFunc(keys, func(x, y Line) int {
		return cmp.Or(cmp.Compare(x.Track, y.Track), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	var out []casus.Relation
	for _, l := range keys {
		for _, iv := range lines[l] {
			slices.Sort(iv.Also)
			slices.Sort(iv.Contradicted)
			out = append(out, iv.Relation)
		}
	}
	return out
}

// SortRelations orders intervals by track, direction and time; those that were overtaken the same
// day by the codebook.
func SortRelations(list []casus.Relation) {
	until := func(r *casus.Relation) int {
		if !r.Until.Known() {
			return int(FarFuture)
		}
		return r.Until.Days()
	}
	slices.SortFunc(list, func(x, y casus.Relation) int {
		return cmp.Or(cmp.Compare(x.Track, y.Track), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B), x.From.Compare(y.From), cmp.Compare(until(&x), until(&y)),
			cmp.Compare(actOrder(x.Act), actOrder(y.Act)), cmp.Compare(x.Event, y.Event), cmp.Compare(x.State, y.State))
	})
}
