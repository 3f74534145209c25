package when

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// bearing is where a date that names no year or week points.
type bearing int8

const (
	back    bearing = iota - 1 // what is told is over
	nowhere                    // nothing says so
	perhaps                    // "would meet on Friday", "to meet in March": ahead where that is nearer
	ahead                      // "will meet", "scheduled for", "upcoming"
)

// direction says where units first to end-1 point, seen from publication. The governing verb decides
// where there is a tree, else the words nearby.
func (p *parser) direction(first, end int) bearing {
	// In "until 9 a.m. Tuesday", "by mid-May" the words before the whole expression count.
	if p.start < first && first-p.start <= 4 {
		first = p.start
	}
	if p.form(first-1) == "least" && p.form(first-2) == "at" {
		first -= 2
	}
	p.weak = false
	if d := p.nearCue(first, end); d != nowhere {
		return d
	}
	d, ok := p.treeTense(p.units[first].token, p.units[min(end, len(p.units))-1].token+1)
	if !ok {
		d = p.surfaceTense(first, end)
	}
	// A limit lies ahead unless the verb says that it was kept or missed.
	if limit := p.is(first-1, wBy) || p.is(first-1, wUntil) || p.is(first-1, wThrough); limit && d == nowhere {
		return ahead
	} else if limit && d == back {
		p.weak = true // "gave them until March 6"
	}
	return d
}

// nearCue looks at the words next to the expression: "ahead of", "scheduled for", "said Friday", "to resume Monday",
// "the Friday deadline".
func (p *parser) nearCue(first, end int) bearing {
	for k := 1; k <= 3; k++ {
		switch p.form(first - k) {
		case "upcoming", "forthcoming", "coming", "scheduled", "due", "planned", "slated", "effective", "payable":
			if f := p.form(first - k - 1); f == "had" || f == "been" && p.form(first-k-2) == "had" { // "had been due to expire on Friday"
				return perhaps
			}
			return ahead
		}
	}
	for k := 2; k <= 6; k++ {
		if f := p.form(first - k); (f == "set" || f == "expected" || f == "likely" || f == "going") && p.is(first-k+1, wTo) {
			return ahead
		}
	}
	if p.form(end) == "deadline" || p.form(end) == "as" && p.setAs(end) && p.form(first-1) != "on" {
		return ahead
	}
	if k := first - 1; p.form(k) == "starting" || p.form(k) == "beginning" || (p.is(k, wOn) || p.is(k, wFrom)) && (p.form(k-1) == "starting" || p.form(k-1) == "beginning") {
		return perhaps
	}
	if p.form(first-1) == "record" && p.is(first-2, wOf) { // "to stock of record Nov. 17"
		return ahead
	}
	if f := p.form(first - 2); p.form(first-1) == "as" && (f == "soon" || f == "early") {
		return ahead
	}
	k := first - 1
	if p.is(k, wThe) {
		k--
	}
	switch p.at(k).word {
	case wSince:
		return back
	case wOf:
		if p.is(k-1, wAhead) {
			return ahead
		}
	case wUntil, wTo, wFor, wBy:
		if p.is(k-1, wHave) || p.aheadForm(k) {
			return ahead
		}
	case wOn, wIn:
		k--
	}
	switch p.xpos(k) {
	case text.TagVBD:
		if k == first-1 || !aheadVerbs[p.a.Tokens[p.units[k].token].Lemma] {
			return back
		}
	case text.TagVB:
		if p.xpos(k-1) == text.TagMD {
			return modalBearing(p.form(k - 1))
		}
	}
	return nowhere
}

// setAs: "set 10 March as the new date", "as a deadline".
func (p *parser) setAs(as int) bool {
	for k := as + 2; k < as+5; k++ {
		switch p.form(k) {
		case "deadline", "date", "day":
			return true
		}
	}
	return false
}

// aheadForm reports whether "postponed", "extended" or the like stands in the clause before unit i.
func (p *parser) aheadForm(i int) bool {
	for k := i - 1; k >= max(i-8, 0) && !p.is(k, wComma) && !p.is(k, wStop); k-- {
		switch p.form(k) {
		case "postponed", "extended", "delayed", "adjourned", "rescheduled", "deferred", "suspended", "prolonged",
			"postpones", "extends", "delays", "adjourns", "reschedules", "defers", "suspends", "postpone", "extend", "delay":
			return true
		case "moved", "moves", "pushed": // "moved the vote from May to 3 June"
			return p.is(i, wTo)
		case "given", "gave", "gives": // "gave them until Friday"
			return p.is(i, wUntil)
		}
	}
	return false
}

// sessions are things held on a day set before: the verb around them says whether that day is over. Of
// other nouns ("Tuesday's attack", "the March agreement") the day is over.
var sessions = map[string]bool{"vote": true, "election": true, "meeting": true, "summit": true, "talk": true, "conference": true, "session": true, "hearing": true,
	"referendum": true, "visit": true, "trip": true, "debate": true, "ceremony": true, "inauguration": true, "deadline": true, "runoff": true, "ballot": true, "poll": true,
	"match": true, "game": true, "trial": true, "date": true, "round": true, "parade": true, "rally": true, "strike": true, "launch": true, "negotiation": true, "edition": true, "delivery": true}

// verb lemmas and forms whose complement lies ahead: "postponed until Friday", "scheduled for Monday".
var aheadVerbs = map[string]bool{"schedule": true, "plan": true, "expect": true, "slate": true, "postpone": true, "extend": true, "delay": true, "adjourn": true,
	"reschedule": true, "due": true, "defer": true, "expire": true, "intend": true, "propose": true}

// openVerbs in the present tense tell of a programme when a date follows: "talks begin on Monday".
var openVerbs = map[string]bool{"begin": true, "start": true, "open": true, "meet": true, "end": true, "expire": true, "take": true, "arrive": true, "leave": true,
	"travel": true, "visit": true, "resume": true, "hold": true, "vote": true, "face": true, "return": true, "go": true, "elect": true, "become": true, "fall": true, "run": true, "convene": true, "reconvene": true, "host": true, "head": true, "fly": true, "mark": true, "celebrate": true, "depart": true, "play": true, "conclude": true, "close": true, "last": true, "kick": true, "include": true, "feature": true, "precede": true}

// reportVerbs in the present tense report what is over: "officials say the raid on Friday".
var reportVerbs = map[string]bool{"say": true, "report": true, "show": true, "tell": true, "claim": true, "add": true, "note": true, "indicate": true, "suggest": true,
	"believe": true, "accuse": true, "describe": true, "call": true, "know": true, "think": true, "recall": true, "remember": true, "follow": true, "write": true, "deny": true, "insist": true, "argue": true}

// treeTense climbs from the expression to the verb that governs it. Not ok where there is no tree or verb.
func (p *parser) treeTense(first, last int32) (direction bearing, ok bool) {
	tokens := p.a.Tokens
	at := headOf(p.a, first, last)
	if tokens[at].Rel == text.NoRel {
		return nowhere, false
	}
	if d := p.copulaTense(at); d != nowhere { // "the deadline is Friday"
		return d, true
	}
	for steps := 0; steps < 12; steps++ {
		head := tokens[at].Head
		if head < 0 || int(head) >= len(tokens) || tokens[head].Sentence != tokens[at].Sentence {
			break
		}
		at = head
		t := &tokens[at]
		switch {
		case p.copulaTense(at) == back:
			return back, true
		case t.UPOS == text.VERB || t.UPOS == text.AUX:
			if d := p.verbTense(at, first); d != nowhere {
				return d, true
			}
		case t.UPOS == text.NOUN && steps == 0 && !sessions[t.Lemma] && (at >= last && tokens[last].UPOS != text.CCONJ || first > 0 && tokens[first-1].Head != at && at == first-2):
			p.weak = true
			return back, true
		}
	}
	return nowhere, false
}

// sentenceOf returns the bounds of the sentence of a token.
func (p *parser) sentenceOf(i int32) (first, last int32) {
	if n := p.a.Tokens[i].Sentence; n >= 0 && int(n) < len(p.a.Sentences) {
		s := &p.a.Sentences[n]
		return s.First, s.Last
	}
	return 0, int32(len(p.a.Tokens))
}

// copulaTense is the tense of the copula that token i has, if any: "the deadline is Friday".
func (p *parser) copulaTense(i int32) bearing {
	first, _ := p.sentenceOf(i)
	for k := i - 1; k >= first && k > i-8; k-- {
		if t := &p.a.Tokens[k]; t.Head == i && t.Rel == text.RelCop {
			if t.XPOS == text.TagVBD || t.XPOS == text.TagVBN {
				return back
			}
			return perhaps
		}
	}
	return nowhere
}

// verbGroup is what stands before a verb: "will not have been", "had", "to".
type verbGroup struct {
	modal              bearing
	have, past, to, be bool
}

// group reads the verb group of v from its words, which are surer than the relations between them.
func (p *parser) group(v int32) verbGroup {
	var g verbGroup
	first, _ := p.sentenceOf(v)
	for k := v - 1; k >= max(first, v-6); k-- {
		t := &p.a.Tokens[k]
		switch f := t.LowerForm(); {
		case modals[f]:
			g.modal = modalBearing(f)
			return g
		case f == "had", f == "was", f == "were", f == "did":
			g.past = true
			g.have = g.have || f == "had"
			return g
		case f == "has", f == "have", f == "'ve":
			g.have = true
		case f == "is", f == "are", f == "'re", f == "being", f == "am", f == "be", f == "been":
			g.be = true
		case f == "to":
			g.to = true
			return g
		case t.XPOS == text.TagRB, t.UPOS == text.PART, f == "n't":
		default:
			return g
		}
	}
	return g
}

var modals = map[string]bool{"will": true, "wo": true, "'ll": true, "would": true, "shall": true, "should": true, "may": true, "might": true, "could": true, "can": true, "ca": true, "must": true, "'d": true}

// modalBearing tells "will" from "would" and "could", which may also be told of what is over.
func modalBearing(form string) bearing {
	switch form {
	case "will", "'ll", "wo", "shall", "must":
		return ahead
	}
	return perhaps
}

// verbTense is the direction of one verb with its auxiliaries; 0 leaves it to the verb above.
func (p *parser) verbTense(v, expression int32) bearing {
	t := &p.a.Tokens[v]
	g := p.group(v)
	switch {
	case g.modal != nowhere && g.have:
		return back
	case g.modal != nowhere:
		return g.modal
	case aheadVerbs[t.Lemma] && v < expression && (t.XPOS == text.TagVBN || t.XPOS == text.TagVBD):
		return p.aheadComplement(v, expression)
	case g.have || g.past:
		return back
	case g.to:
		return p.infinitive(v)
	}
	switch t.XPOS {
	case text.TagVBD:
		return back
	case text.TagVBN:
		if !g.be {
			return back
		}
	case text.TagVBG:
		if g.be {
			return perhaps
		}
	case text.TagVBZ, text.TagVBP:
		if openVerbs[t.Lemma] && !p.headline {
			return perhaps
		}
		if reportVerbs[t.Lemma] || p.headline {
			return back
		}
	}
	return nowhere
}

// aheadComplement: "scheduled for Monday" lies ahead, "planned in March" behind.
func (p *parser) aheadComplement(v, expression int32) bearing {
	if expression > v+1 {
		switch p.a.Tokens[expression-1].LowerForm() {
		case "until", "for", "to", "till", "by", "through":
			return ahead
		case "on":
			switch p.a.Tokens[v].Lemma {
			case "postpone", "delay", "extend", "adjourn", "defer", "propose": // on that day it was put off
				return back
			}
			return ahead
		case "since":
			return back
		case "in", "at":
			if l := p.a.Tokens[v].Lemma; l == "plan" || l == "propose" || l == "postpone" || l == "delay" {
				return back
			}
			return ahead
		}
	}
	if p.a.Tokens[v].XPOS == text.TagVBD {
		return back
	}
	return ahead
}

// infinitive: "to meet on Tuesday" lies ahead unless the verb above says that it came about.
func (p *parser) infinitive(v int32) bearing {
	h := p.a.Tokens[v].Head
	if h < 0 || int(h) >= len(p.a.Tokens) {
		return perhaps
	}
	if to := v - 1; to > 0 && p.a.Tokens[to].LowerForm() == "to" {
		switch p.a.Tokens[to-1].LowerForm() {
		case "is", "are": // "is to visit Lima on Tuesday"
			return ahead
		}
	}
	if p.a.Tokens[v].Rel == text.RelAdvcl { // a purpose: the verb above decides
		return nowhere
	}
	if aheadVerbs[p.a.Tokens[h].Lemma] {
		if g := p.group(h); g.have && g.past { // "had been scheduled to expire on Friday"
			return perhaps
		}
		return ahead
	}
	switch p.a.Tokens[h].Lemma {
	case "manage", "fail", "begin", "start", "continue", "appear", "seem", "use", "help", "decline", "refuse", "come", "go", "travel", "claim":
		return nowhere
	}
	return perhaps
}

// surfaceReach is how many units to each side are looked at where there is no tree.
const surfaceReach = 14

// surfaceTense looks for the nearest verb of the clause, first to the left, then to the right.
func (p *parser) surfaceTense(first, end int) bearing {
	for k := first - 1; k >= max(first-surfaceReach, 0); k-- {
		if p.is(k, wStop) {
			break
		}
		if d := p.wordTense(k); d != nowhere {
			return p.participle(k, d)
		}
	}
	for k := end; k < min(end+surfaceReach, len(p.units)); k++ {
		if p.is(k, wStop) {
			break
		}
		if d := p.wordTense(k); d != nowhere {
			return p.participle(k, d)
		}
	}
	return nowhere
}

// participle lets a modal before "held", "be held" or "have been held" decide.
func (p *parser) participle(k int, d bearing) bearing {
	for b := k - 1; d == back && b >= max(k-4, 0); b-- {
		switch u := p.at(b); {
		case u.word == wHave || u.word == wWas:
			return d
		case modals[p.form(b)] && u.lower:
			return modalBearing(p.form(b))
		case p.form(b) != "be" && p.form(b) != "not" && p.form(b) != "also":
			return d
		}
	}
	return d
}

// wordTense is the direction that one word gives, by its tag or its form.
func (p *parser) wordTense(k int) bearing {
	u := p.at(k)
	x := p.xpos(k)
	switch {
	case x == text.TagMD, u.class&isFuture != 0 && u.lower && u.class&isToward == 0 && x != text.TagNN && x != text.TagNNS && x != text.TagJJ:
		if p.is(k+1, wHave) || p.is(k+2, wHave) {
			return back
		}
		if f := p.form(k); modals[f] {
			return modalBearing(f)
		}
		return ahead
	case x == text.TagVBD, x == text.TagVBN, u.class&isPast != 0:
		return back
	case x == text.TagTO || x == text.NoXPOS && u.word == wTo:
		if y := p.xpos(k + 1); y == text.TagVB || y == text.NoXPOS && baseVerbs[p.form(k+1)] {
			return perhaps
		}
	case x == text.TagVBZ || x == text.TagVBP:
		if openVerbs[p.a.Tokens[u.token].Lemma] && !p.headline {
			return perhaps
		}
	case x == text.NoXPOS && u.lower && u.class == 0:
		if f := p.form(k); len(f) > 4 && f[len(f)-2:] == "ed" && f != "need" && f != "united" {
			return back
		}
	}
	return nowhere
}

// forward chooses between the last such date before publication and the next one after it.
func (p *parser) forward(d bearing, last, next casus.Date) bool {
	switch {
	case d == ahead:
		return true
	case d == perhaps && last.Known() && next.Known():
		return next.Days()-p.published.Days() <= p.published.Days()-last.Days()
	}
	return d == perhaps
}

// baseVerbs are infinitives that follow "to" often enough to be told from nouns without tags.
var baseVerbs = map[string]bool{"meet": true, "hold": true, "visit": true, "vote": true, "begin": true, "start": true, "resume": true, "discuss": true, "take": true, "open": true,
	"travel": true, "arrive": true, "leave": true, "sign": true, "end": true, "be": true, "make": true, "present": true, "decide": true, "expire": true, "host": true, "address": true,
	"attend": true, "withdraw": true, "release": true, "return": true, "speak": true, "convene": true, "consider": true, "launch": true, "close": true, "complete": true, "go": true, "announce": true}
