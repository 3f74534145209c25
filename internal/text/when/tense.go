package when

import (
	"github.com/casus-events/casus/internal/text"
)

// direction says whether units first to end-1 point ahead of publication (+1), back (-1) or
// either (0). The governing verb decides where there is a tree, else the words nearby.
func (p *parser) direction(first, end int) int {
	if d := p.nearCue(first, end); d != 0 {
		return d
	}
	from, to := p.units[first].token, p.units[min(end, len(p.units))-1].token+1
	if d, ok := p.treeTense(from, to); ok {
		return d
	}
	return p.surfaceTense(first, end)
}

// nearCue looks at the words just before: "ahead of", "by", "scheduled for", "upcoming".
func (p *parser) nearCue(first, end int) int {
	for k := 1; k <= 3; k++ {
		switch p.form(first - k) {
		case "upcoming", "forthcoming", "coming", "scheduled", "due", "planned", "slated", "effective":
			return 1
		}
	}
	if p.is(first-1, wOf) && p.is(first-2, wAhead) {
		return 1
	}
	if p.is(first-1, wSince) {
		return -1
	}
	return 0
}

// verb lemmas and forms whose complement lies ahead: "postponed until Friday", "scheduled for Monday".
var aheadVerbs = map[string]bool{"schedule": true, "plan": true, "expect": true, "slate": true, "postpone": true, "extend": true, "delay": true, "adjourn": true,
	"reschedule": true, "due": true, "defer": true, "expire": true, "intend": true, "propose": true}

// openVerbs in the present tense tell of a programme when a date follows: "talks begin on Monday".
var openVerbs = map[string]bool{"begin": true, "start": true, "open": true, "meet": true, "end": true, "expire": true, "take": true, "arrive": true, "leave": true,
	"travel": true, "visit": true, "resume": true, "hold": true, "vote": true, "face": true, "return": true, "go": true, "elect": true, "become": true, "fall": true, "run": true}

// treeTense climbs from the expression to the verb that governs it. Not ok where there is no tree or verb.
func (p *parser) treeTense(first, last int32) (direction int, ok bool) {
	tokens := p.a.Tokens
	at := headOf(p.a, first, last)
	if tokens[at].Rel == text.NoRel {
		return 0, false
	}
	for steps := 0; steps < 12; steps++ {
		head := tokens[at].Head
		if head < 0 || int(head) >= len(tokens) || tokens[head].Sentence != tokens[at].Sentence {
			return 0, false
		}
		at = head
		t := &tokens[at]
		if t.UPOS == text.VERB || t.UPOS == text.AUX || p.hasCopula(at) {
			if d := p.verbTense(at, first); d != 0 {
				return d, true
			}
		}
	}
	return 0, false
}

// sentenceOf returns the bounds of the sentence of a token.
func (p *parser) sentenceOf(i int32) (first, last int32) {
	if n := p.a.Tokens[i].Sentence; n >= 0 && int(n) < len(p.a.Sentences) {
		s := &p.a.Sentences[n]
		return s.First, s.Last
	}
	return 0, int32(len(p.a.Tokens))
}

func (p *parser) hasCopula(i int32) bool {
	first, _ := p.sentenceOf(i)
	for k := i - 1; k >= first && k > i-8; k-- {
		if t := &p.a.Tokens[k]; t.Head == i && t.Rel == text.RelCop {
			return true
		}
	}
	return false
}

// verbTense is the direction of one verb with its auxiliaries; 0 leaves it to the verb above.
func (p *parser) verbTense(v, expression int32) int {
	t := &p.a.Tokens[v]
	var modal, have, past, to, be bool
	first, _ := p.sentenceOf(v)
	for k := max(first, v-10); k < v; k++ {
		a := &p.a.Tokens[k]
		if a.Head != v {
			continue
		}
		switch a.Rel {
		case text.RelAux, text.RelAuxPass, text.RelCop:
			switch {
			case a.XPOS == text.TagMD:
				modal = true
			case a.Lemma == "have":
				have = true
			case a.Lemma == "be":
				be = true
			}
			past = past || a.XPOS == text.TagVBD
		case text.RelMark:
			to = to || a.XPOS == text.TagTO
		}
	}
	switch {
	case modal && have:
		return -1
	case modal:
		return 1
	case aheadVerbs[t.Lemma] && v < expression && (t.XPOS == text.TagVBN || t.XPOS == text.TagVBD):
		return p.aheadComplement(v, expression)
	case have || past:
		return -1
	case to:
		return p.infinitive(v)
	case t.XPOS == text.TagVBD:
		return -1
	case t.XPOS == text.TagVBN:
		if be {
			return 0
		}
		return -1
	case t.XPOS == text.TagVBG:
		if be {
			return 1
		}
		return 0
	case t.XPOS == text.TagVBZ || t.XPOS == text.TagVBP:
		if openVerbs[t.Lemma] && !p.headline {
			return 1
		}
		return -1
	}
	return 0
}

// aheadComplement: "scheduled for Monday" lies ahead, "planned in March" behind.
func (p *parser) aheadComplement(v, expression int32) int {
	if expression > v+1 {
		switch p.a.Tokens[expression-1].LowerForm() {
		case "until", "for", "to", "till", "by", "through", "on":
			return 1
		case "in", "at", "since", "last":
			return -1
		}
	}
	if p.a.Tokens[v].XPOS == text.TagVBD {
		return -1
	}
	return 1
}

// infinitive: "to meet on Tuesday" lies ahead unless the verb above says that it came about.
func (p *parser) infinitive(v int32) int {
	h := p.a.Tokens[v].Head
	if h < 0 || int(h) >= len(p.a.Tokens) {
		return 1
	}
	switch p.a.Tokens[h].Lemma {
	case "manage", "fail", "begin", "start", "continue", "appear", "seem", "use", "help", "decline", "refuse", "come", "go", "travel", "claim":
		return 0
	}
	return 1
}

// surfaceReach is how many units to each side are looked at where there is no tree.
const surfaceReach = 14

// surfaceTense looks for the nearest verb of the clause, first to the left, then to the right.
func (p *parser) surfaceTense(first, end int) int {
	for k := first - 1; k >= max(first-surfaceReach, 0); k-- {
		if p.is(k, wStop) {
			break
		}
		if d := p.wordTense(k); d != 0 {
			return d
		}
	}
	for k := end; k < min(end+surfaceReach, len(p.units)); k++ {
		if p.is(k, wStop) {
			break
		}
		if d := p.wordTense(k); d != 0 {
			return d
		}
	}
	return 0
}

// wordTense is the direction that one word gives, by its tag or its form.
func (p *parser) wordTense(k int) int {
	u := p.at(k)
	x := p.xpos(k)
	switch {
	case x == text.TagMD, u.class&isFuture != 0 && u.lower && u.class&isToward == 0:
		if p.is(k+1, wHave) || p.is(k+2, wHave) {
			return -1
		}
		return 1
	case x == text.TagVBD, u.class&isPast != 0:
		return -1
	case x == text.TagTO || x == text.NoXPOS && u.word == wTo:
		if y := p.xpos(k + 1); y == text.TagVB || y == text.NoXPOS && baseVerbs[p.form(k+1)] {
			return 1
		}
	case x == text.TagVBZ || x == text.TagVBP:
		if openVerbs[p.a.Tokens[u.token].Lemma] && !p.headline {
			return 1
		}
	case x == text.NoXPOS && u.lower && u.class == 0:
		if openVerbs[p.form(k)] && p.has(k-1, 0) {
			return 1
		}
		if f := p.form(k); len(f) > 4 && f[len(f)-2:] == "ed" && f != "need" && f != "united" {
			return -1
		}
	}
	return 0
}

// baseVerbs are infinitives that follow "to" often enough to be told from nouns without tags.
var baseVerbs = map[string]bool{"meet": true, "hold": true, "visit": true, "vote": true, "begin": true, "start": true, "resume": true, "discuss": true, "take": true, "open": true,
	"travel": true, "arrive": true, "leave": true, "sign": true, "end": true, "be": true, "make": true, "present": true, "decide": true, "expire": true, "host": true, "address": true,
	"attend": true, "withdraw": true, "release": true, "return": true, "speak": true, "convene": true, "consider": true, "launch": true, "close": true, "complete": true, "go": true, "announce": true}
