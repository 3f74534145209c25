package event

import (
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// distance is how far an act lies from the clause it is told with: "two days after Peru expelled the envoy".
type distance struct {
	found        bool
	days, months int   // signed, as counted from the other clause
	loose        bool  // hours or weeks: about that day
	rough        bool  // "more than half a century"
	base         int32 // the verb of the other clause, none where the tree has none
}

// opener looks left from the head of a clause for the word "after" or "before" that opens it, none where the clause is
// opened by nothing of the kind.
func (c *Coder) opener(v int32) int32 {
	tokens := c.tree.tokens
	first := c.tree.a.Sentences[tokens[v].Sentence].First
	for k := v - 1; k >= first && k > v-12; k-- {
		tok := &tokens[k]
		switch tok.LowerForm() {
		case "after", "before":
			return k
		case ",", ";", ":", "that", "who", "which":
			return none
		}
		switch tok.XPOS {
		case text.TagVBD, text.TagVBZ, text.TagVBP:
			if tok.Head != v {
				return none
			}
		}
	}
	return none
}

// counted reads the stretch of time before the word that opens the clause of an act.
func (c *Coder) counted(m *match) distance {
	v := c.conjoined(m.clause())
	at := c.opener(v)
	if at == none {
		return distance{}
	}
	base := c.tree.tokens[v].Head
	for base >= 0 && !isVerb(&c.tree.tokens[base]) {
		base = c.tree.tokens[base].Head
	}
	if base > at && base < v || base < 0 && c.tree.a.Sentences[c.tree.tokens[v].Sentence].First+2 < at {
		return distance{}
	}
	d := distance{base: base}
	if days, months, loose, ok := c.stretchBefore(at); ok {
		d.found, d.days, d.months, d.loose = true, days, months, loose
		d.rough = c.aboutSo(at)
		if c.tree.tokens[at].LowerForm() == "after" {
			d.days, d.months = -days, -months
		}
	}
	return d
}

// conjoined is the first verb of a series: "after police stormed the embassy and arrested its guest".
func (c *Coder) conjoined(v int32) int32 {
	for range 4 {
		tok := &c.tree.tokens[v]
		if tok.Rel != text.RelConj || tok.Head < 0 || !isVerb(&c.tree.tokens[tok.Head]) {
			break
		}
		v = tok.Head
	}
	return v
}

// stretchBefore is the length of the stretch of time that ends right before token at, in days and months.
func (c *Coder) stretchBefore(at int32) (days, months int, loose, ok bool) {
	if at < 1 {
		return 0, 0, false, false
	}
	switch c.tree.tokens[at-1].LowerForm() {
	case "hours", "minutes", "moments", "shortly", "soon", "immediately", "hour":
		return 0, 0, true, true
	}
	from, to := c.timesIn(c.tree.tokens[at].Sentence)
	for i := from; i < to; i++ {
		if t := &c.times[i]; t.Last == at && t.Kind == casus.TimeDuration {
			return lengthOf(t.Value)
		}
	}
	return 0, 0, false, false
}

// aboutSo reports whether words before token at make the stretch of time that ends there a rough one.
func (c *Coder) aboutSo(at int32) bool {
	for k := max(at-5, c.tree.a.Sentences[c.tree.tokens[at].Sentence].First); k < at; k++ {
		if roughly[c.tree.tokens[k].LowerForm()] {
			return true
		}
	}
	return false
}

// roughly are words beside a stretch of time that is not that long to the day: "more than half a century".
var roughly = words("more over nearly almost about some around roughly least half approximately less under century decade decades several few")

// lengthOf reads a TIMEX3 duration of a known number of days, weeks, months or years; hours are no days.
func lengthOf(value string) (days, months int, loose, ok bool) {
	rest, clock := strings.CutPrefix(value, "PT")
	if clock && rest != "" {
		return 0, 0, true, true
	}
	rest, date := strings.CutPrefix(value, "P")
	if !date || len(rest) < 2 {
		return 0, 0, false, false
	}
	n, err := strconv.Atoi(rest[:len(rest)-1])
	if err != nil || n < 1 || n > 1000 {
		return 0, 0, false, false
	}
	switch rest[len(rest)-1] {
	case 'D':
		return n, 0, false, true
	case 'W':
		return 7 * n, 0, true, true
	case 'M':
		return 0, n, true, true
	case 'Y':
		return 0, 12 * n, true, true
	}
	return 0, 0, false, false
}

// countsFromDay reports whether the clause that the act is told with has a day of its own.
func (c *Coder) countsFromDay(m *match) bool {
	d := c.counted(m)
	_, sure := c.dayOf(d.base)
	return sure && !d.loose && d.months == 0
}

// countDate counts the day of an act from the clause that it is told with.
func (c *Coder) countDate(m *match) {
	d := c.counted(m)
	base, sure := c.dayOf(d.base)
	if from, ok := c.spanOf(d.base); ok && d.months != 0 {
		base, sure = from, true // "restored in 2022, three years after they were cut"
	}
	if !base.Known() && d.months != 0 {
		base = c.date // a month or a year more or less does not depend on the day
	}
	if !base.Known() || c.movesTrack(m) && (d.months == 0 && d.days != 0 && d.loose || d.rough) {
		m.historical = c.movesTrack(m) && m.status == casus.Asserted // no day that a state could change on
		return
	}
	at := base.AddDays(d.days)
	date := casus.EventDate{Start: at, End: at, Precision: casus.PrecisionDay, Anchor: "text", Rule: "counted from the clause it is told with"}
	switch {
	case d.months != 0:
		at = base.AddMonths(d.months)
		date.Start = casus.MakeDate(int(at.Year), int(at.Month), 1)
		date.End, date.Precision = date.Start.AddMonths(1).AddDays(-1), casus.PrecisionMonth
		if d.months%12 == 0 {
			date.Start = casus.MakeDate(int(at.Year), 1, 1)
			date.End, date.Precision = casus.MakeDate(int(at.Year), 12, 31), casus.PrecisionYear
		}
	case !sure || d.loose:
		date.Precision = casus.PrecisionAbout
	}
	if !date.Start.Known() || !date.End.Known() || c.date.Known() && date.Start.After(c.date) {
		return
	}
	m.date = &date
	m.historical = c.date.Known() && c.date.Days()-date.End.Days() > pastNews
}

// spanOf is the first day of the longer time that the clause of a verb tells of.
func (c *Coder) spanOf(v int32) (from casus.Date, ok bool) {
	if v < 0 {
		return casus.Date{}, false
	}
	if i := c.opAt[v]; i != none && c.matches[i].live() && c.matches[i].date != nil {
		d := c.matches[i].date
		return d.Start, d.Start.Known() && d.Start != d.End && d.Precision != casus.PrecisionAbout
	}
	first, last := c.timesIn(c.tree.tokens[v].Sentence)
	for i := first; i < last; i++ {
		t := &c.times[i]
		if d := c.depthBelow(t.Head, v); d == 1 && t.Kind == casus.TimeDate && t.Interval.Start.Known() && t.Interval.Start != t.Interval.End {
			return t.Interval.Start, true
		}
	}
	return casus.Date{}, false
}

// dayOf is the day of the clause of a verb: that of its act, else the one it names, else, not sure, that of the report.
func (c *Coder) dayOf(v int32) (day casus.Date, sure bool) {
	if v < 0 {
		return c.date, false
	}
	if i := c.opAt[v]; i != none && c.matches[i].live() {
		if d := c.matches[i].date; d != nil && d.Start == d.End {
			return d.Start, d.Precision == casus.PrecisionDay
		}
	}
	from, to := c.timesIn(c.tree.tokens[v].Sentence)
	for i := from; i < to; i++ {
		t := &c.times[i]
		if d := c.depthBelow(t.Head, v); d >= 0 && d <= 2 && c.aDay(t) && t.Interval.Start == t.Interval.End {
			return t.Interval.Start, true
		}
	}
	if c.tree.isPast(v) {
		return c.date, false
	}
	return casus.Date{}, false
}

// relativeTo is the expression that a clause follows as what happened then: "the coup of 1 February, when the army detained
// ...", "the raid on Monday in which six men died". none for other clauses.
func (c *Coder) relativeTo(m *match) int32 {
	v := c.conjoined(m.clause())
	tokens := c.tree.tokens
	first := c.tree.a.Sentences[tokens[v].Sentence].First
	at := none
scan:
	for k := v - 1; k > first && k > v-12; k-- {
		switch tokens[k].LowerForm() {
		case "when":
			at = k
			break scan
		case "which":
			switch tokens[k-1].LowerForm() {
			case "in", "on", "during":
				at = k - 1
			default:
				if c.tree.tells(k, v) {
					at = k
				}
			}
			break scan
		case "that":
			if c.tree.tells(k, v) {
				at = k
			}
			break scan
		case ",", ";", ":", "who":
			break scan
		}
	}
	if at == none || at <= first {
		return none
	}
	before := at - 1
	if tokens[before].Form == "," {
		before--
	}
	from, to := c.timesIn(tokens[v].Sentence)
	for i := from; i < to; i++ {
		t := &c.times[i]
		if t.Last-1 == before && (t.Kind == casus.TimeDate || t.Kind == casus.TimeTime) && t.Interval.Known() && (t.Bound == casus.PrecisionNone || tokens[max(t.First-1, 0)].LowerForm() == "since" || tokens[t.First].LowerForm() == "since") {
			return int32(i)
		}
	}
	return none
}

// tells reports whether pronoun k is the subject of what came of the thing before it: "the raid of May 1988, which killed six men".
func (t *tree) tells(k, v int32) bool {
	return t.tokens[k].Rel == text.RelNsubj && t.tokens[k].Head == v && t.tokens[v].XPOS == text.TagVBD && outcomes[t.tokens[v].Lemma]
}

// outcomes are verbs of what comes of an attack or the like.
var outcomes = words("kill injure wound destroy damage claim cause displace leave result lead end")

// since reports whether the expression says from when on something was so, for a predicate before it: "since Monday", "since the
// offensive in April".
func (c *Coder) since(t *casus.TimeRef, head int32) bool {
	tokens := c.tree.tokens
	for k := t.First - 1; k >= 0 && k > t.First-8 && k != head; k-- {
		tok := &tokens[k]
		if tok.Sentence != tokens[t.First].Sentence {
			return false
		}
		switch tok.LowerForm() {
		case "since":
			return true
		case ",", ";", "and", "or":
			return false
		}
		if c.opAt[k] != none && c.matches[c.opAt[k]].attr {
			return false
		}
	}
	return false
}

// datesReport reports whether the expression stands right beside a verb of telling above the act, while the act has a day of its
// own behind it: "the army confirmed today the capture of a leader in Gao on Saturday".
func (c *Coder) datesReport(m *match, t *casus.TimeRef) bool {
	if t.First > m.head || !c.aDay(t) {
		return false
	}
	v := c.tree.tokens[m.clause()].Head
	for range 3 {
		if v < 0 || isVerb(&c.tree.tokens[v]) {
			break
		}
		v = c.tree.tokens[v].Head
	}
	told := v >= 0 && v <= m.head && tells[c.tree.tokens[v].Lemma] && besideVerb(t, v, c.tree.tokens)
	if !told && !c.toldFirst(t) {
		return false
	}
	from, to := c.timesIn(c.tree.tokens[m.head].Sentence)
	for i := from; i < to; i++ {
		if o := &c.times[i]; o.First > m.head && c.aDay(o) && c.foreground(o.Head, m.head) {
			return true
		}
	}
	return false
}

// toldFirst: "also confirmed today was the capture of a leader".
func (c *Coder) toldFirst(t *casus.TimeRef) bool {
	tokens := c.tree.tokens
	if t.First == 0 || int(t.Last) >= len(tokens) || tokens[t.Last].Lemma != "be" {
		return false
	}
	k := t.First - 1
	if k > 0 && tokens[k].UPOS == text.ADP {
		k--
	}
	return tokens[k].UPOS == text.VERB && tells[tokens[k].Lemma]
}

// tells are verbs whose object is news of what was done before.
var tells = words("confirm announce report acknowledge reveal disclose admit say claim hail condemn welcome")

// inPerfect: "have killed", "have been moved".
func (c *Coder) inPerfect(m *match) bool {
	v := c.conjoined(m.clause())
	return !m.nominal() && c.tree.hasChildLemma(v, text.RelAux, "have") && !c.pluperfect(v)
}

// until is the expression that ends the span which expression i begins: "from 1998 to 2000", "between May and July".
func (c *Coder) until(i int32) int32 {
	t := &c.times[i]
	tokens := c.tree.tokens
	if int(i)+1 >= len(c.times) || t.First == 0 || c.times[i+1].First != t.Last+1 {
		return none
	}
	joint := tokens[t.Last].LowerForm()
	switch tokens[t.First-1].LowerForm() {
	case "from":
		if joint == "to" || joint == "until" || joint == "through" || joint == "till" {
			return i + 1
		}
	case "between":
		if joint == "and" {
			return i + 1
		}
	}
	return none
}

// stretch gives an act that went on for a while its whole span: from a day to another, or from a day to the report.
func (c *Coder) stretch(m *match, t *casus.TimeRef) {
	if m.time != none && &c.times[m.time] == t {
		if k := c.until(m.time); k != none {
			if end := c.times[k].Interval.End; end.Known() && !end.Before(m.date.Start) && (!c.date.Known() || !end.After(c.date)) {
				m.date.End, m.date.Precision = end, casus.PrecisionRange
				return
			}
		}
	}
	if c.date.Known() && m.date.Start.Known() && !c.movesTrack(m) && c.since(t, m.head) {
		m.date.End, m.date.Precision = c.date, casus.PrecisionRange
	}
}

// finer reports whether an expression names a day where the one found so far names more: "linked to a murder in March in Gao on Monday".
func (c *Coder) finer(t *casus.TimeRef, found int32) bool {
	return found != none && c.aDay(t) && !c.aDay(&c.times[found])
}

// during: the expression stands before a noun that the act was part of: "during an overnight raid".
func (c *Coder) during(t *casus.TimeRef, head int32) bool {
	noun := c.tree.tokens[t.Head].Head
	if noun < 0 || c.tree.tokens[noun].Head != head || !c.aNight(t) {
		return false
	}
	switch c.tree.preposition(noun) {
	case "during", "in":
		return true
	}
	return false
}

// aNight: the expression names a part of a day, as "overnight" does.
func (c *Coder) aNight(t *casus.TimeRef) bool {
	return t.Kind == casus.TimeTime && t.Interval.Start.Known() && t.Interval.End.Known()
}

// laterPhrase reports whether between the act and the expression a phrase opens that tells of another time, with the expression
// in it: "before the vote in May", "following the coup in July".
func (c *Coder) laterPhrase(t *casus.TimeRef, head int32) bool {
	if t.Head <= head {
		return false
	}
	tokens := c.tree.tokens
	for k := t.First - 1; k > head && k > t.First-8; k-- {
		if partsOfDay[tokens[k].Lemma] {
			return false
		}
		switch tokens[k].LowerForm() {
		case "before", "following", "despite", "amid", "ahead":
			return k < t.First-1
		case "after":
			return k < t.First-1 && !c.aDay(t)
		case "connection", "response", "retaliation", "reprisal", "revenge": // "in connection with a collision in July 1992"
			return !c.aDay(t)
		case ",", ";", "and":
			return false
		}
		if x := tokens[k].XPOS; x == text.TagVBD || x == text.TagVBZ || x == text.TagVBP {
			return false
		}
	}
	return false
}
