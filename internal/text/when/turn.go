package when

import (
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// A date without its year is the one a few weeks away rather than the one most of a year away, in days, unless a
// verb right beside it says otherwise.
const (
	soonDays    = 75
	nearDays    = 110
	longAgoDays = 240
	slipDays    = 2 // texts are stamped a little before the events they tell
)

// nearer is ahead or back where one of the last and the next such date is so much nearer to publication that only a verb could
// tell of the other one, and none does; else nowhere. The expression is that of units first to end-1.
func (p *parser) nearer(d bearing, first, end int, last, next casus.Date) bearing {
	if !last.Known() || !next.Known() {
		return nowhere
	}
	since, until := p.published.Days()-last.Days(), next.Days()-p.published.Days()
	switch {
	case d != ahead && since >= longAgoDays && until <= nearDays:
		switch {
		case until <= soonDays && (d != back || p.weak):
			return ahead
		case p.is(first-1, wSince), p.labels(end), p.spokenOf(last):
		case until <= slipDays && since > 330, !p.over(first, end):
			return ahead
		}
	case d == ahead && until >= longAgoDays && since <= nearDays && !p.coming(first):
		return back
	}
	return nowhere
}

// labels reports whether the date that ends before unit end opens an entry of a list: "Dec. 29: ...".
func (p *parser) labels(end int) bool { return p.form(end) == ":" }

// spokenOf reports whether the text lately named a day of the same weeks.
func (p *parser) spokenOf(date casus.Date) bool {
	at, ok := p.memory.latest(grainMonth, p.sentence)
	if !ok {
		return false
	}
	d := at.first.Days() - date.Days()
	return d <= 60 && d >= -60
}

// limits are words after which a date is one that was set.
func limits(form string) bool {
	switch form {
	case "for", "until", "till", "to", "by", "before", "through", "starting", "beginning", "commencing", "effective", "from":
		return true
	}
	return false
}

// before is the unit before the expression, past "the" and "at least".
func (p *parser) before(first int) int {
	k := first - 1
	if p.is(k, wThe) {
		k--
	}
	if p.form(k) == "least" && p.form(k-1) == "at" {
		k -= 2
	}
	return k
}

// over reports whether the verb that the date hangs on says that it is over: "was killed on 4 November", not "was set for
// 4 November", "called talks on 4 November", "the 4 November vote".
func (p *parser) over(first, end int) bool {
	if f := p.form(p.before(first)); limits(f) && f != "from" {
		return false
	}
	tokens := p.a.Tokens
	from, to := p.units[first].token, p.units[min(end, len(p.units))-1].token+1
	at := headOf(p.a, from, to)
	if tokens[at].Rel == text.NoRel {
		return !p.aheadForm(first)
	}
	for range 5 {
		h := tokens[at].Head
		if h < 0 || tokens[h].Sentence != tokens[at].Sentence {
			return false
		}
		switch t := &tokens[h]; {
		case p.copulaTense(h) == back:
			return !planned[t.Lemma]
		case t.UPOS == text.VERB:
			if over, ok := p.overVerb(h); ok {
				return over
			}
		case t.UPOS == text.NOUN && planned[t.Lemma]:
			v := t.Head // "boycotted the 30 January election"
			return t.Rel == text.RelObj && v >= 0 && holds[tokens[v].Lemma] && p.verbTense(v, from) == back
		case t.UPOS == text.NOUN && h >= to && h < to+3: // "the 14 December sanctions"
			return true
		}
		at = h
	}
	return false
}

// overVerb reports whether verb v tells of what is over; not ok where the verb above decides.
func (p *parser) overVerb(v int32) (over, ok bool) {
	t := &p.a.Tokens[v]
	g := p.group(v)
	switch {
	case g.modal != nowhere:
		return g.have, true
	case g.to:
		return false, true
	case arranges[t.Lemma]:
		return false, true
	case g.past, g.have, t.XPOS == text.TagVBD, t.XPOS == text.TagVBN:
		return true, true
	case t.XPOS == text.TagVBG && !g.be:
		return false, false
	}
	return false, true
}

// coming reports whether what stands before the date says by itself that it lies ahead.
func (p *parser) coming(first int) bool {
	if limits(p.form(p.before(first))) {
		return true
	}
	at := headOf(p.a, p.units[first].token, p.units[first].token+1)
	for range 4 {
		h := p.a.Tokens[at].Head
		if h < 0 || p.a.Tokens[h].Sentence != p.a.Tokens[at].Sentence {
			return p.a.Tokens[at].Rel == text.NoRel
		}
		if p.a.Tokens[h].UPOS == text.VERB || p.a.Tokens[h].UPOS == text.AUX {
			g := p.group(h)
			return g.modal != nowhere && !g.have || g.to
		}
		at = h
	}
	return false
}

// arranges are verbs that set a day for something.
var arranges = wordSet("call set schedule plan postpone delay extend adjourn reschedule defer move propose invite summon announce order ask urge agree fix name choose declare suspend expect slate " +
	"target invite review discuss prepare request demand warn threaten promise pledge vow ban close confirm decide approve appoint designate")

// planned are nouns of what is held or falls due on a day set before.
var planned = wordSet("vote election referendum runoff run-off ballot poll polls primary by-election meeting summit talk talks conference session hearing visit trip debate ceremony inauguration deadline " +
	"match game trial date round launch handover expiry retreat forum congress convention festival season tournament anniversary holiday opening closing start launch launching plan schedule congress parade strike rally " +
	"ultimatum target review premiere wedding funeral coronation talks negotiation march withdrawal timetable")

// holds are verbs of those who took part in what was planned, when they stand in the past.
var holds = wordSet("win lose boycott attend rig miss survive contest skip")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// famous are days that texts of later years name without a year, with the words beside them that tell.
var famous = [...]struct {
	year, month, day int
	words            map[string]bool
}{
	{2001, 9, 11, wordSet("attack attacks terror terrorist hijackers hijackings commission plot victims memorial")},
	{2021, 1, 6, wordSet("attack riot riots rioters insurrection committee")},
	{2023, 10, 7, wordSet("attack attacks massacre massacres assault")},
}

// famousYear is the year of a date that its neighbours make known to all: "the September 11 attacks". 0 for other dates.
func (p *parser) famousYear(first, end, month, day int) int {
	for i := range famous {
		f := &famous[i]
		if f.month != month || f.day != day || p.published.Before(casus.MakeDate(f.year, f.month, f.day)) {
			continue
		}
		for k := end; k < end+2; k++ {
			if f.words[p.form(k)] {
				return f.year
			}
		}
		if f.words[p.form(first-2)] && (p.is(first-1, wOf) || p.is(first-1, wOn)) {
			return f.year
		}
	}
	return 0
}
