package event

import (
	"slices"
	"sort"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// bindTimes gives every match the date its clause states; then mentions of the same act
// share it; what is told on goes on on the day of the sentence before; what is left in the day's own news gets the day of the report, and says so.
func (c *Coder) bindTimes() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() {
			continue
		}
		m.counted = c.counted(m).found
		if t := c.timeOf(m); t != none {
			m.time = t
			c.setDate(m, &c.times[t])
		}
	}
	c.lookAhead()
	c.countBack()
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil && !m.counted {
			c.shareDate(i, m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil && m.counted && c.countsFromDay(m) {
			c.countDate(m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil && !m.counted && c.ofThatTime(m) {
			c.thatTime(m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil && !m.counted && c.carries(m) {
			c.carryDate(i, m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil {
			c.besideDated(i, m)
			c.asDone(i, m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil && !m.counted {
			c.reportDay(m)
		}
	}
	for i := range c.matches {
		if m := &c.matches[i]; m.live() && m.date == nil && m.counted {
			c.countDate(m)
		}
	}
}

// lookAhead moves a planned act on a day of the week that was taken for the last one to the next: "said they would sign on Friday".
func (c *Coder) lookAhead() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.time == none || m.date == nil || m.status != casus.Planned && m.status != casus.Hypothetical || !c.date.Known() {
			continue
		}
		t := &c.times[m.time]
		gone := c.date.Days() - m.date.Start.Days()
		if t.Anchor != "published" || m.date.Precision != casus.PrecisionDay || m.date.Start != m.date.End || gone < 1 || gone > 6 || !c.onlyWeekday(t) || !c.tree.willBe(m.clause()) {
			continue
		}
		d := *m.date
		d.Start, d.End, d.Rule = d.Start.AddDays(7), d.End.AddDays(7), "the next such day"
		m.date = &d
	}
}

// onlyWeekday: the expression names a day of the week and says no more of it.
func (c *Coder) onlyWeekday(t *casus.TimeRef) bool {
	for k := t.First; k < t.Last; k++ {
		if w := c.tree.tokens[k].LowerForm(); !weekdays[w] && w != "on" && w != "by" && w != "before" && w != "until" {
			return false
		}
	}
	return true
}

var weekdays = words("monday tuesday wednesday thursday friday saturday sunday")

// willBe: "will", "would" or "to" stands with the verb or with one above it in its chain.
func (t *tree) willBe(v int32) bool {
	for n := 0; n < 4 && v >= 0; n++ {
		for k := t.first[v]; k >= 0 && k < v; k = t.next[k] {
			switch w := t.tokens[k].LowerForm(); {
			case t.tokens[k].Rel == text.RelAux && (w == "will" || w == "would" || w == "'ll" || w == "shall"):
				return true
			case t.tokens[k].Rel == text.RelMark && w == "to":
				return true
			}
		}
		if r := t.tokens[v].Rel; r != text.RelXcomp && r != text.RelConj && r != text.RelObj && r != text.RelObl {
			return false
		}
		v = t.tokens[v].Head
	}
	return false
}

// countBack: "it made the move in solidarity with Mali, who severed its ties two days ago" counts from the move, when the
// text dates the move on another day than the report.
func (c *Coder) countBack() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.time == none || m.date == nil || !c.date.Known() || m.act == "" {
			continue
		}
		t := &c.times[m.time]
		if t.Anchor != "published" || !strings.HasSuffix(strings.ToLower(t.Text), " ago") || m.date.Precision != casus.PrecisionDay || c.tree.antecedent(m.clause()) == none {
			continue
		}
		base := c.dayOfAct(i, m)
		if !base.Known() || base == c.date {
			continue
		}
		d := *m.date
		shift := base.Days() - c.date.Days()
		d.Start, d.End = d.Start.AddDays(shift), d.End.AddDays(shift)
		d.Anchor, d.Rule = "text", "counted back from the act it is told with"
		m.date = &d
	}
}

// dayOfAct is the day the text gives for the same act by another actor, told in the same sentence as match i.
func (c *Coder) dayOfAct(i int, m *match) casus.Date {
	for _, j := range nearest(i, len(c.matches)) {
		o := &c.matches[j]
		if o.live() && o.act == m.act && c.tree.tokens[o.head].Sentence == c.tree.tokens[m.head].Sentence && !c.sameSideAny(m.actors, o.actors) {
			for _, k := range nearest(i, len(c.matches)) {
				x := &c.matches[k]
				if x.live() && x.act == m.act && x.time != none && x.date != nil && x.date.Precision == casus.PrecisionDay && c.sameSideAny(o.actors, x.actors) && k != i {
					return x.date.Start
				}
			}
		}
	}
	return casus.Date{}
}

// timeOf finds the expression that dates the match: in its own clause, else in the clause that governs it unless
// that is one of saying.
func (c *Coder) timeOf(m *match) int32 {
	if t := c.relativeTo(m); t != none {
		return t
	}
	sentence := c.tree.tokens[m.head].Sentence
	best, bestCost := none, 9
	bounds := &c.tree.a.Sentences[sentence]
	for i := sort.Search(len(c.times), func(k int) bool { return c.times[k].First >= bounds.First }); i < len(c.times) && c.times[i].First < bounds.Last; i++ {
		t := &c.times[i]
		if t.Kind != casus.TimeDate && t.Kind != casus.TimeTime || !t.Interval.Known() || c.dayOfIssue(t) {
			continue
		}
		if m.counted && !c.under(t.Head, m.clause()) {
			continue // "a day after Peru accused Chile": the other clause has its own day
		}
		since := c.since(t, m.head)
		if since && !c.inPerfect(m) {
			continue // "for the first time since 2018" does not date the act
		}
		if !since && (t.Interval.Precision == casus.PrecisionAfter || t.Bound == casus.PrecisionAfter) && m.act != "" && c.until(int32(i)) == none {
			continue
		}
		if (m.linear || c.movesTrack(m) && !m.nominal() && t.Head > m.head) && !c.besideByOrder(m, t) && c.announcement(m, t) < 0 {
			continue
		}
		if c.datesReport(m, t) || c.toldApart(m, t) {
			continue
		}
		if cost := c.timeCost(m, t) + c.verbsBetween(m, t); cost < bestCost || cost == bestCost && c.finer(t, best) {
			best, bestCost = int32(i), cost
		}
	}
	if best == none && happens[m.typ] && !c.movesTrack(m) {
		return c.onlyDay(m)
	}
	return best
}

// verbsBetween adds to the cost when a finite verb with its own subject stands between the act and the
// expression: the expression most likely dates that verb.
func (c *Coder) verbsBetween(m *match, t *casus.TimeRef) int {
	for k := m.head + 1; k < t.Head; k++ {
		tok := &c.tree.tokens[k]
		switch tok.XPOS {
		case text.TagVBD, text.TagVBZ, text.TagVBP, text.TagMD:
			if op := c.opAt[k]; op != none && c.matches[op].attr && c.tree.child(k, text.RelNsubj) != none {
				if c.sameVoice(m, op) && ownActs[m.typ] {
					continue // "..., the government announced on Tuesday"
				}
				return 9 // "..., an official said on Tuesday"
			}
			if k != m.light && c.tree.tokens[m.head].Head != k && c.tree.child(k, text.RelNsubj) != none {
				return 6
			}
		}
	}
	return 0
}

// timeCost is how far a time expression is from the act: 0 on the act itself, 9 for none of its business.
func (c *Coder) timeCost(m *match, t *casus.TimeRef) int {
	attributive := c.attributive(t)
	if t.First > m.head && c.since(t, m.head) {
		return 2 // the verb is in the perfect, else the expression was passed over: "have killed 60 since the war began in May"
	}
	if d := c.depthBelow(t.Head, m.head); d >= 0 {
		if attributive && d > 1 && !c.during(t, m.head) || d > 1 && c.afterwards(t.Head, m.head) || c.laterPhrase(t, m.head) {
			return 9 // "the 1967 borders", "July's attack": it dates the noun it stands before
		}
		return d
	}
	if m.light != none {
		if d := c.depthBelow(t.Head, m.light); d >= 0 && !attributive {
			return d
		}
	}
	if d := c.announcement(m, t); d >= 0 {
		return 3 + d
	}
	// Walk up from the act: a time on a governing clause dates the act unless the clause reports.
	cur, cost := m.clause(), 1
	for range 6 {
		tok := &c.tree.tokens[cur]
		g := tok.Head
		if g < 0 || tok.Rel == text.RelAclRelcl {
			return 9
		}
		op := c.opAt[g]
		reporting := op != none && c.matches[op].attr
		switch tok.Rel {
		case text.RelCcomp:
			if reporting || op != none {
				if !ownActs[m.typ] || !c.sameVoice(m, op) || owns[c.tree.tokens[g].Lemma] && !c.movesTrack(m) {
					return 9
				}
			}
		case text.RelParataxis:
			return 9
		}
		cost++
		if d := c.depthBelow(t.Head, g); d >= 0 && d <= 2 && (!attributive || d <= 1) {
			if markedTime(c.tree.markOf(cur)) {
				return 9 // "after X attacked": the time belongs to the other clause
			}
			return cost + d
		}
		cur = g
	}
	return 9
}

// owns are verbs of saying that one did what is told: not that one does it.
var owns = words("confirm acknowledge admit reveal disclose report concede")

// toldApart reports whether the act went before what the expression dates, or is what that is said about.
func (c *Coder) toldApart(m *match, t *casus.TimeRef) bool {
	cur := m.clause()
	for range 6 {
		g := c.tree.tokens[cur].Head
		if g < 0 || c.under(t.Head, cur) {
			return false
		}
		if c.wentBefore(m, cur, g) {
			return true
		}
		cur = g
	}
	return false
}

// wentBefore: token cur below g tells what went before what g tells, or what g is said about: "recalled its envoy on Tuesday following
// an attack", "accused it on Tuesday of killing two men".
func (c *Coder) wentBefore(m *match, cur, g int32) bool {
	t := &c.tree
	switch prep := t.preposition(cur); prep {
	case "after", "following", "since", "before", "over", "because_of", "due_to", "against":
		return true
	case "for", "of":
		if op := c.opAt[g]; op != none && c.matches[op].typ == "ACCUSE" {
			return true
		}
	case "to", "in":
		if answering[t.tokens[g].Lemma] {
			return true
		}
	}
	if answering[t.tokens[g].Lemma] || t.tokens[g].LowerForm() == "following" {
		return true
	}
	if c.cause(cur) {
		return true
	}
	if k := t.child(cur, text.RelCase); k > 0 && answering[t.tokens[k-1].Lemma] { // "in retaliation" and "for the expulsion" side by side
		return true
	}
	op := c.opAt[g]
	if op == none || &c.matches[op] == m || !happens[m.typ] {
		return false
	}
	switch t.tokens[cur].Rel {
	case text.RelObj, text.RelAdvcl, text.RelObl, text.RelXcomp:
		return c.matches[op].typ == "ACCUSE" && c.matches[op].head == g
	}
	return false
}

// cause: "suspended in May for backing the rebels".
func (c *Coder) cause(v int32) bool {
	tok := &c.tree.tokens[v]
	return tok.XPOS == text.TagVBG && tok.Rel == text.RelAdvcl && c.tree.markOf(v) == "for"
}

// blamed reports whether the act happened in the field and stands as what an accusation is about.
func (c *Coder) blamed(m *match) bool {
	if !happens[m.typ] || c.movesTrack(m) {
		return false
	}
	cur := m.clause()
	for range 3 {
		g := c.tree.tokens[cur].Head
		if g < 0 {
			return false
		}
		if op := c.opAt[g]; op != none && &c.matches[op] != m && c.matches[op].typ == "ACCUSE" && c.wentBefore(m, cur, g) {
			return true
		}
		cur = g
	}
	return false
}

// answering are nouns of what is done because of something before it: "in response to", "in retaliation for".
var answering = words("response retaliation reaction revenge reprisal answer reply connection protest")

// afterwards: between the expression and the act stands a phrase of what went before: "after the crisis in March".
func (c *Coder) afterwards(i, top int32) bool {
	for i = c.tree.tokens[i].Head; i >= 0 && i != top; i = c.tree.tokens[i].Head {
		if partsOfDay[c.tree.tokens[i].Lemma] {
			continue
		}
		switch c.tree.preposition(i) {
		case "after", "following", "since", "before", "amid", "over", "despite", "because_of", "due_to":
			return true
		}
	}
	return false
}

// partsOfDay are nouns with which a clock is told: "before dawn on Thursday" is on Thursday.
var partsOfDay = words("dawn daybreak sunrise noon midday sunset dusk nightfall midnight")

// announcement is how far the expression hangs below the actor's own announcement of the act ("Peru severed its ties, the
// government announced on Sunday": announcing it was doing it), -1 where there is none.
func (c *Coder) announcement(m *match, t *casus.TimeRef) int {
	for k := c.tree.first[m.clause()]; k >= 0; k = c.tree.next[k] {
		if op := c.opAt[k]; op != none && c.tree.tokens[k].Rel == text.RelParataxis && c.matches[op].attr && ownActs[m.typ] && c.sameVoice(m, op) {
			if d := c.depthBelow(t.Head, k); d >= 0 && d <= 2 {
				return d
			}
		}
	}
	return -1
}

// attributive: the expression stands before a noun as its possessor, adjective or number.
func (c *Coder) attributive(t *casus.TimeRef) bool {
	switch c.tree.tokens[t.Head].Rel {
	case text.RelCompound, text.RelNummod, text.RelAmod, text.RelNmodPoss:
		return true
	}
	return false
}

func markedTime(mark string) bool {
	switch mark {
	case "after", "before", "since", "until", "because", "although", "though", "if", "unless":
		return true
	}
	return false
}

// sameVoice: the speaker of the governing clause is the actor, so that saying is doing.
func (c *Coder) sameVoice(m *match, op int32) bool {
	if op == none || c.matches[op].subj == none {
		return false
	}
	return c.sameSide(m.actors, c.tree.partyAt[c.matches[op].subj])
}

// dateLeftOut opens the reason why an act told as done has not the date beside it.
const dateLeftOut = "date after the report left out: "

// pastNews is after how many days an event is history to a report: a month and what a slow report may add.
const pastNews = 45

// setDate writes the date of an expression into m. An act told as done cannot be later than its report.
func (c *Coder) setDate(m *match, t *casus.TimeRef) {
	iv := t.Interval
	future := m.status == casus.Planned || m.status == casus.Threatened || m.status == casus.Hypothetical || m.typ == "AGREE" || m.typ == "CONCEDE" || m.typ == "THREATEN" || m.typ == "REQUEST" || m.typ == "REJECT"
	if c.date.Known() && !future {
		if iv.Start.Known() && iv.Start.After(c.date) {
			m.why = append(m.why, dateLeftOut+t.Text)
			m.time = none
			return
		}
		if iv.End.Known() && iv.End.After(c.date) {
			iv.End = c.date
		}
	}
	if c.movesTrack(m) && !future && c.date.Known() && iv.Start.Known() && iv.End.Known() && !iv.Start.After(c.date) && !c.date.After(t.Interval.End) && t.Interval.End.Days()-t.Interval.Start.Days() > 27 {
		return // "the third summit in 2018", told in 2018: the year under way is no date of the news
	}
	if c.deadline(m, t) {
		iv.Start, iv.Precision = c.date, casus.PrecisionBefore
	}
	m.date = &casus.EventDate{Start: iv.Start, End: iv.End, Precision: iv.Precision, Text: t.Text, Anchor: t.Anchor, Rule: t.Rule}
	c.stretch(m, t)
	if c.date.Known() && iv.End.Known() && c.date.Days()-m.date.End.Days() > pastNews {
		m.historical = true
	}
}

// shareDate takes the date from the nearest other mention of the same act by the same actors.
func (c *Coder) shareDate(i int, m *match) {
	for _, j := range nearest(i, len(c.matches)) {
		o := &c.matches[j]
		if !o.live() || o.time == none || o.date == nil || o.typ != m.typ || o.act != m.act || o.status != m.status && (m.act == "" || happened(m.status) != happened(o.status)) {
			continue
		}
		if !c.movesTrack(m) && m.sense.Lemma != o.sense.Lemma && !c.backTo(m, o) || c.namesTime(m) {
			continue
		}
		if !c.backTo(m, o) && !c.sameSideAny(m.actors, o.actors) || len(m.partners) > 0 && len(o.partners) > 0 && !c.sameSideAny(m.partners, o.partners) {
			continue
		}
		d := *o.date
		d.Rule = "as told elsewhere in the text"
		m.date, m.historical = &d, o.historical
		return
	}
}

// atMeeting: relative clause v tells what was done at a meeting: "a summit in Lima, where the two restored relations".
func (c *Coder) atMeeting(v int32) bool {
	t := &c.tree
	if !t.hasChildLemma(v, text.RelAdvmod, "where") {
		return false
	}
	i := t.tokens[v].Head
	for n := 0; n < 4 && i >= 0 && !isVerb(&t.tokens[i]); n++ {
		if op := c.opAt[i]; op != none && c.matches[op].live() && c.matches[op].typ == "CONSULT" {
			return true
		}
		i = t.tokens[i].Head
	}
	return false
}

// happened: the act is told, claimed or denied to have been done; another's day is not that of what is only planned or feared.
func happened(s casus.Status) bool {
	return s == casus.Asserted || s == casus.Claimed || s == casus.Denied
}

// backTo: "the bombardment", by nobody who is named, is the strike told before it.
func (c *Coder) backTo(m, o *match) bool {
	return m.nominal() && happens[m.typ] && len(m.actors) == 0 && o.head < m.head && !o.historical && c.tree.isDefinite(m.head)
}

// reportDay dates the day's own news by the report: main clauses of the present, the perfect or the simple past, when
// nothing in the text says otherwise. The precision says "about": the text gives no day.
func (c *Coder) reportDay(m *match) {
	if !c.date.Known() || m.nominal() && m.act == "" || m.historical {
		return
	}
	switch m.status {
	case casus.Asserted, casus.Claimed, casus.Denied, casus.Threatened:
	default:
		return
	}
	if c.ofThatTime(m) {
		m.historical = c.movesTrack(m) && m.status == casus.Asserted
		return
	}
	if c.blamed(m) {
		return // what somebody is accused of was before
	}
	v := m.clause()
	tok := &c.tree.tokens[v]
	if c.cause(v) {
		m.historical = c.movesTrack(m) && m.status == casus.Asserted
		return
	}
	if !m.linear && c.background(m) || !m.nominal() && c.movesTrack(m) && c.backgroundByOrder(m) {
		m.historical = c.movesTrack(m) // it went before the news, nobody says when
		return
	}
	if c.movesTrack(m) && c.lasting(v) {
		m.historical = true
		return
	}
	if c.pluperfect(v) && !c.announced(m) || tok.Rel == text.RelAclRelcl && !c.atMeeting(v) || tok.Rel == text.RelAcl && tok.XPOS == text.TagVBN {
		m.historical = c.movesTrack(m) && m.status == casus.Asserted
		return
	}
	rule := "day of the report; the text gives no date"
	if slices.ContainsFunc(m.why, func(w string) bool { return strings.HasPrefix(w, dateLeftOut) }) {
		rule = "day of the report; the date in the text lies after it"
	}
	m.date = &casus.EventDate{Start: c.date, End: c.date, Precision: casus.PrecisionAbout, Anchor: "published", Rule: rule}
}

func (c *Coder) movesTrack(m *match) bool {
	a := casus.TheCodebook().Act(m.act)
	return a != nil && a.Track != ""
}

// background: the act stands under "after", "following", "since" or the like, as what went before the news.
func (c *Coder) background(m *match) bool {
	t := &c.tree
	cur := m.clause()
	for range 6 {
		tok := &t.tokens[cur]
		if isVerb(tok) && tok.Rel != text.RelCcomp && (t.markOf(cur) == "after" || t.markOf(cur) == "since") {
			return true
		}
		if tok.LowerForm() == "following" {
			return true
		}
		switch tok.Rel {
		case text.RelAdvcl:
			if markedTime(t.markOf(cur)) || t.markOf(cur) == "when" || t.markOf(cur) == "as" || t.markOf(cur) == "following" {
				return true
			}
		case text.RelObl, text.RelNmod:
			// A phrase beside the news: "in response to Peru's decision to expel", "following the expulsion".
			if m.nominal() || cur != m.clause() {
				return true
			}
			switch t.preposition(cur) {
			case "after", "following", "since", "before":
				return true
			}
		case text.RelAclRelcl:
			return false
		case text.RelRoot, text.RelParataxis:
			return false
		}
		if cur = tok.Head; cur < 0 {
			return false
		}
	}
	return false
}

// besideByOrder: no other finite verb stands between the act and the expression, nor a word that opens another clause.
func (c *Coder) besideByOrder(m *match, t *casus.TimeRef) bool {
	from, to := m.head+1, t.First
	if t.Head < m.head {
		from, to = t.Last, m.head
	}
	for k := from; k < to; k++ {
		tok := &c.tree.tokens[k]
		switch tok.XPOS {
		case text.TagVBZ, text.TagVBD, text.TagVBP, text.TagMD, text.TagWP, text.TagWDT, text.TagWRB:
			return false
		}
		switch tok.LowerForm() {
		case "after", "since", "following", "before", "until", "amid", "over", "despite", "ahead":
			if k == to-1 && c.deadline(m, t) || k+1 < to && partsOfDay[c.tree.tokens[k+1].Lemma] {
				continue
			}
			return false
		}
	}
	return true
}

// deadline: what is planned is to be done "before the end of the year", "by Friday".
func (c *Coder) deadline(m *match, t *casus.TimeRef) bool {
	return m.status == casus.Planned && t.Bound == casus.PrecisionBefore && c.date.Known() && t.Interval.End.Known() && t.Interval.End.After(c.date)
}

// backgroundByOrder looks for the word that makes a clause one of what went before, back to another verb or a comma.
func (c *Coder) backgroundByOrder(m *match) bool {
	t := &c.tree
	first := t.a.Sentences[t.tokens[m.head].Sentence].First
	infinitive := m.head > first && t.tokens[m.head-1].LowerForm() == "to"
	for k := m.head - 1; k >= first; k-- {
		tok := &t.tokens[k]
		switch tok.LowerForm() {
		case "after", "since", "before", "following", "when":
			if infinitive && tok.Rel == text.RelCase && tok.Head < m.head {
				continue // "the second country after Peru to recognise it"
			}
			return true
		}
		if tok.Form == "," || tok.XPOS == text.TagVBZ || tok.XPOS == text.TagVBD || tok.XPOS == text.TagVBP {
			return false
		}
	}
	return false
}

// lasting: "the embassy has been closed since the raid" tells how things stand, not what happened.
func (c *Coder) lasting(v int32) bool {
	t := &c.tree
	if !t.hasChildLemma(v, text.RelAux, "have") {
		return false
	}
	for k := v + 1; int(k) < len(t.tokens) && k < v+8; k++ {
		switch t.tokens[k].LowerForm() {
		case "since":
			return true
		case ",", ".", ";":
			return false
		}
	}
	return false
}

// announced: "the government announced that it had severed its ties": news of its own, told by who did it.
func (c *Coder) announced(m *match) bool {
	tok := &c.tree.tokens[m.clause()]
	if tok.Rel != text.RelCcomp || tok.Head < 0 {
		return false
	}
	op := c.opAt[tok.Head]
	return op != none && c.matches[op].attr && c.movesTrack(m) && c.sameVoice(m, op)
}

func (c *Coder) pluperfect(v int32) bool {
	for k := c.tree.first[v]; k >= 0; k = c.tree.next[k] {
		if t := &c.tree.tokens[k]; t.Rel == text.RelAux && t.LowerForm() == "had" {
			return true
		}
	}
	return false
}
