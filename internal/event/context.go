package event

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// enumerate widens the sides of relational acts to the whole list their parties stand in: "Peru, Chile, and Ghana
// expelled", "several states, including Peru and Chile, expelled".
func (c *Coder) enumerate() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || !c.movesTrack(m) {
			continue
		}
		c.sameExpelled(m, i)
		if m.act == "appoint_accredit_ambassador" && slices.ContainsFunc(m.actors, c.elect) {
			m.set(casus.Planned, "by somebody who is only elected")
		}
		if m.sense.Sym && m.oneSide < len(m.actors) {
			one, other := m.actors[:m.oneSide], m.actors[m.oneSide:]
			one = c.members(one, other, true)
			other = c.members(other, one, false)
			m.actors, m.oneSide = append(one, other...), len(one)
			c.pairUp(i)
			continue
		}
		m.actors = c.members(m.actors, m.partners, true)
		m.partners = c.members(m.partners, m.actors, false)
	}
}

// pairUp makes an act of its own of every two states that match i joins: "Peru established relations with Chile and Ghana"
// says nothing of Chile and Ghana.
func (c *Coder) pairUp(i int) {
	m := &c.matches[i]
	a := casus.TheCodebook().Act(m.act)
	if a == nil || a.Track != "ties" || m.oneSide == 0 || len(m.actors) < 3 {
		return
	}
	one, other := slices.Clone(m.actors[:m.oneSide]), slices.Clone(m.actors[m.oneSide:])
	if c.codes(one) < 2 && c.codes(other) < 2 {
		return
	}
	first := true
	for _, p := range one {
		for _, q := range other {
			if c.sameSide([]int32{p}, q) {
				continue
			}
			if first {
				c.matches[i].actors, first = []int32{p, q}, false
				continue
			}
			twin := c.matches[i]
			twin.actors = []int32{p, q}
			c.matches = append(c.matches, twin)
		}
	}
}

// members gives the parties of one side with the states listed beside them; a group without a name gives way to the
// states it includes.
func (c *Coder) members(side, other []int32, actors bool) []int32 {
	var out []int32
	add := func(p int32) {
		if !slices.Contains(out, p) && !c.sameSide(other, p) && !slices.Contains(other, p) && (actors || !c.finiteBehind(p)) {
			out = append(out, p)
		}
	}
	for _, p := range side {
		if c.tree.parties[p].Actors[0].Code == "" {
			if named := c.included(p); len(named) > 0 {
				for _, q := range named {
					add(q)
				}
				continue
			}
		}
		if slices.Contains(out, p) {
			continue
		}
		out = append(out, p)
		for _, q := range c.listedIn(p) {
			add(q)
		}
		if actors && c.singular(p) {
			continue
		}
		if list := c.enumerated(p); len(list) > 1 || len(list) == 1 && c.joined(p, list[0]) {
			for _, q := range list {
				add(q)
			}
		}
	}
	return out
}

// listedIn are the states listed behind one that a phrase holds: "diplomats from Peru, Chile, and Ghana".
func (c *Coder) listedIn(p int32) []int32 {
	party := &c.tree.parties[p]
	if c.bareState(p) {
		return nil
	}
	var out []int32
	for q := range c.tree.parties {
		in := &c.tree.parties[q]
		if !c.bareState(int32(q)) || in.CoreFirst < party.First || in.CoreFirst > party.Last+3 || !c.sameCode([]int32{p}, int32(q)) {
			continue
		}
		for _, r := range c.enumerated(int32(q)) {
			if c.tree.parties[r].CoreFirst > in.CoreFirst && !c.sameCode([]int32{p}, r) && !c.finiteBehind(r) {
				out = append(out, r)
			}
		}
		break
	}
	return out
}

// singular: the party stands before a verb in the singular, which has no list for its subject.
func (c *Coder) singular(p int32) bool {
	k := c.tree.parties[p].CoreLast
	for int(k) < len(c.tree.tokens) && c.tree.tokens[k].UPOS == text.ADV {
		k++
	}
	return int(k) < len(c.tree.tokens) && c.tree.tokens[k].XPOS == text.TagVBZ
}

// finiteBehind: a finite verb follows the party: it opens a clause and ends no list.
func (c *Coder) finiteBehind(p int32) bool {
	k := c.tree.parties[p].CoreLast
	if int(k) >= len(c.tree.tokens) {
		return false
	}
	x := c.tree.tokens[k].XPOS
	return x == text.TagVBZ || x == text.TagVBD || x == text.TagVBP || x == text.TagMD
}

// joined: an "and" stands between two parties.
func (c *Coder) joined(p, q int32) bool {
	a, b := &c.tree.parties[p], &c.tree.parties[q]
	if a.CoreFirst > b.CoreFirst {
		a, b = b, a
	}
	for k := a.CoreLast; k < b.CoreFirst; k++ {
		if c.tree.tokens[k].LowerForm() == "and" {
			return true
		}
	}
	return false
}

// included are the states that "including" or "such as" names behind a nameless group of states, in its sentence.
func (c *Coder) included(p int32) []int32 {
	t := &c.tree
	head := t.parties[p].Head
	switch t.tokens[head].Lemma {
	case "country", "nation", "state", "government", "member", "one", "dozen":
	default:
		return nil
	}
	last := t.a.Sentences[t.tokens[head].Sentence].Last
	for k := head + 1; k < last-1; k++ {
		if w := t.tokens[k].LowerForm(); w != "including" && w != "namely" && !(w == "as" && t.tokens[k-1].LowerForm() == "such") {
			continue
		}
		for q := range t.parties {
			if f := t.parties[q].CoreFirst; (f == k+1 || f == k+2) && c.bareState(int32(q)) {
				return append([]int32{int32(q)}, c.enumerated(int32(q))...)
			}
		}
	}
	return nil
}

// counterpart gives a relational act without a recipient the only other state it can mean: the one that another act of
// its sentence joins to somebody, else the only other one its sentence names, else the one before it names.
func (c *Coder) counterpart() {
	for i := range c.matches {
		m := &c.matches[i]
		if m.live() && c.movesTrack(m) {
			c.sameState(m, i)
		}
		if !m.live() || m.sense.Sym || m.mutual || len(m.actors) == 0 || c.known(m, m.partners) || m.nominal() || !diplomatic(m) {
			continue
		}
		s := c.tree.tokens[m.head].Sentence
		found := c.pointed(m)
		if len(found) == 0 {
			found = c.beside(m, i)
		}
		if len(found) > 0 {
			m.partners, m.inferred = found, true
			m.why = append(m.why, "recipient: as told beside it")
			continue
		}
		found = c.otherStates(m, s)
		if before := c.sharedTarget(m, i, found); len(before) > 0 {
			m.partners, m.inferred = before, true
			m.why = append(m.why, "recipient: as of the acts told before")
			continue
		}
		if len(found) == 0 && s > 0 && c.tree.a.Sentences[s].Paragraph == c.tree.a.Sentences[s-1].Paragraph && !c.amongThemselves(m, s-1) {
			found = c.otherStates(m, s-1)
		}
		if len(found) == 0 && missionActs[m.act] {
			if found = c.hostOfStory(m); len(found) > 0 {
				m.partners, m.inferred = found, true
				m.why = append(m.why, "recipient: the state where the report is from")
				continue
			}
		}
		if len(found) == 0 || !c.oneList(found) {
			continue
		}
		m.partners, m.inferred = found, true
		m.why = append(m.why, "recipient: the other state of the sentence")
	}
}

// sharedTarget are the recipients of the relational act of the sentence before, where the other states of this sentence do
// something of the kind themselves: "Peru cut ties with Chile. Bolivia downgraded its relations, and Ghana recalled its envoy."
func (c *Coder) sharedTarget(m *match, i int, found []int32) []int32 {
	t := &c.tree
	s := t.tokens[m.head].Sentence
	if len(found) == 0 || s == 0 {
		return nil
	}
	for _, p := range found {
		if !slices.ContainsFunc(c.matches, func(o match) bool {
			joined := t.tokens[o.head].Rel == text.RelConj && t.tokens[o.head].Head == m.head || t.tokens[m.head].Rel == text.RelConj && t.tokens[m.head].Head == o.head
			return o.live() && joined && diplomatic(&o) && c.sameSide(o.actors, p)
		}) {
			return nil
		}
	}
	for j := i - 1; j >= 0 && t.tokens[c.matches[j].head].Sentence+1 >= s; j-- {
		o := &c.matches[j]
		if t.tokens[o.head].Sentence+1 == s && o.live() && !o.nominal() && diplomatic(o) && o.status == casus.Asserted && c.known(o, o.partners) && !c.sameSideAny(m.actors, o.partners) && !c.sameSideAny(found, o.partners) {
			return slices.Clone(o.partners)
		}
	}
	return nil
}

// missionActs are what states do with their own missions, each for itself.
var missionActs = map[string]bool{"close_embassy_or_consulate": true, "evacuate_embassy_staff": true, "open_reopen_embassy": true}

// hostOfStory is the state of the dateline, as far as the text names it as one that acts and it is not the actors' own.
func (c *Coder) hostOfStory(m *match) []int32 {
	country := ""
	for i := range c.tree.a.Sentences {
		s := &c.tree.a.Sentences[i]
		if s.Dateline == 0 {
			continue
		}
		for k := range c.places {
			if p := &c.places[k]; p.First >= s.First && p.First < s.First+s.Dateline {
				country = p.Country
			}
		}
		break
	}
	if country == "" {
		return nil
	}
	for p := range c.tree.parties {
		if a := c.tree.parties[p].Actors; len(a) == 1 && a[0].Code == country && a[0].SpeaksForState() && !c.sameCode(m.actors, int32(p)) {
			return []int32{int32(p)}
		}
	}
	return nil
}

// sideBySide: several actors do the act to somebody whom the text does not name, not to each other.
func (c *Coder) sideBySide(m *match) bool {
	a := casus.TheCodebook().Act(m.act)
	if a == nil || a.Track == "" || a.Direction == casus.Mutual || !casus.TheCodebook().Track(a.Track).Ordered || m.sense.Sym || m.mutual || len(m.partners) > 0 {
		return false
	}
	n := c.codes(m.actors)
	return n > 2 || n == 2 && (missionActs[m.act] || c.tree.hasChildLemma(m.clause(), text.RelAdvmod, "also"))
}

// sameState: "closed its borders with Peru and froze the assets of the state" means the state named just before, whatever
// else the text is about.
func (c *Coder) sameState(m *match, i int) {
	if i == 0 || len(m.partners) > 1 || len(m.partners) == 0 && !c.ofTheState(m.head) {
		return
	}
	if len(m.partners) == 1 && !c.unnamedState(m.partners[0]) {
		return
	}
	o := &c.matches[i-1]
	if o.live() && c.movesTrack(o) && len(o.partners) == 1 && c.bareState(o.partners[0]) && c.tree.tokens[o.head].Sentence == c.tree.tokens[m.head].Sentence && c.sameSideAny(m.actors, o.actors) {
		m.partners = slices.Clone(o.partners)
		m.why = append(m.why, "the state named before")
	}
}

// unnamedState: the party is "the state" or "the country", of which nothing says which.
func (c *Coder) unnamedState(p int32) bool {
	party := &c.tree.parties[p]
	w := c.tree.tokens[party.Head].Lemma
	return party.Kind == casus.PartyAgent && (w == "state" || w == "country") && !c.saysWhose(p)
}

// ofTheState: "of the state", "of the country" follows the verb at v.
func (c *Coder) ofTheState(v int32) bool {
	t := &c.tree
	for k := v + 1; int(k)+2 < len(t.tokens) && k < v+5; k++ {
		if w := t.tokens[k+2].LowerForm(); t.tokens[k].LowerForm() == "of" && t.tokens[k+1].LowerForm() == "the" && (w == "state" || w == "country") {
			return true
		}
	}
	return false
}

// amongThemselves: the act has two actors, and the sentence before tells of one of them: it is between the two.
func (c *Coder) amongThemselves(m *match, sentence int32) bool {
	if a := casus.TheCodebook().Act(m.act); a.Track != "ties" || c.codes(m.actors) != 2 {
		return false
	}
	for p := range c.tree.parties {
		party := &c.tree.parties[p]
		if party.Head >= 0 && c.tree.tokens[party.Head].Sentence == sentence && len(party.Actors) == 1 && c.sameCode(m.actors, int32(p)) {
			return true
		}
	}
	return false
}

// codes is the number of different codes of parties.
func (c *Coder) codes(parties []int32) int {
	n := 0
	for i, p := range parties {
		if !c.sameCode(parties[:i], p) {
			n++
		}
	}
	return n
}

// diplomatic: the act is one of ambassadors, missions or ties, which always has a state on the other side.
func diplomatic(m *match) bool {
	a := casus.TheCodebook().Act(m.act)
	if m.act == "appoint_accredit_ambassador" {
		return false
	}
	return a != nil && (a.Track == "ambassador" || a.Track == "mission" || a.Track == "ties" || a.Track == "diplomats")
}

// known: one of the parties speaks for a state other than the actors'.
func (c *Coder) known(m *match, parties []int32) bool {
	return slices.ContainsFunc(parties, func(p int32) bool {
		a := &c.tree.parties[p].Actors[0]
		return a.Code != "" && a.SpeaksForState() && !c.sameCode(m.actors, p)
	})
}

// doesTheSame: in that sentence the party does an act of diplomacy itself, to others than the actors of m.
func (c *Coder) doesTheSame(m *match, p, sentence int32) bool {
	for i := range c.matches {
		o := &c.matches[i]
		if o.head != m.head && o.live() && diplomatic(o) && c.tree.tokens[o.head].Sentence == sentence && slices.Contains(o.actors, p) && !c.sameSideAny(m.actors, o.partners) && c.tree.tokens[m.head].Sentence != sentence {
			return true
		}
	}
	return false
}

// otherStates are the parties of a sentence that speak for a state other than the actors'.
func (c *Coder) otherStates(m *match, sentence int32) []int32 {
	t := &c.tree
	var out []int32
	for p := range t.parties {
		party := &t.parties[p]
		if party.Head < 0 || t.tokens[party.Head].Sentence != sentence || len(party.Actors) != 1 || party.Kind == casus.PartyPronoun || party.Kind == casus.PartyAdjective {
			continue
		}
		a := &party.Actors[0]
		if a.Code == "" || a.Sector != "GOV" && a.Sector != "LEG" && a.Sector != "MIL" || c.sameCode(m.actors, int32(p)) || party.Within >= 0 && t.tokens[party.Head].Rel == text.RelAmod || c.actsBeside(m, int32(p)) || c.doesTheSame(m, int32(p), sentence) {
			continue
		}
		// Each state once, by its name where that stands there: not "Peru" and "its envoy" and "a spokesman of Peru".
		k := slices.IndexFunc(out, func(q int32) bool { return t.parties[q].Actors[0].Code == a.Code })
		switch {
		case k < 0:
			out = append(out, int32(p))
		case c.bareState(int32(p)) && !c.bareState(out[k]):
			out[k] = int32(p)
		}
	}
	return out
}

// actsBeside: the party does something else in another clause of the sentence, in which nobody of the actor's side has a part: "Peru
// called for calm, while Chile closed its embassy".
func (c *Coder) actsBeside(m *match, p int32) bool {
	t := &c.tree
	top := m.clause()
	for n := 0; n < 6; n++ {
		tok := &t.tokens[top]
		if tok.Head < 0 {
			return false
		}
		if mark := t.markOf(top); tok.Rel == text.RelAdvcl && (mark == "while" || mark == "whereas") || (tok.Rel == text.RelConj || tok.Rel == text.RelParataxis) && t.child(top, text.RelNsubj, text.RelNsubjPass) != none {
			break
		}
		top = tok.Head
	}
	head := t.parties[p].Head
	switch t.tokens[head].Rel {
	case text.RelNsubj, text.RelNsubjPass, text.RelAppos, text.RelRoot:
	default:
		return false
	}
	if t.below(head, top) {
		return false
	}
	for q := range t.parties {
		h := t.parties[q].Head
		if h >= 0 && t.tokens[h].Sentence == t.tokens[head].Sentence && len(t.parties[q].Actors) > 0 && !t.below(h, top) && c.sameSide(m.actors, int32(q)) {
			return false
		}
	}
	return true
}

// oneList: the parties are of one state, or states of one list.
func (c *Coder) oneList(parties []int32) bool {
	first := c.tree.parties[parties[0]].Actors[0].Code
	list := c.enumerated(parties[0])
	for _, p := range parties[1:] {
		if c.tree.parties[p].Actors[0].Code != first && !slices.Contains(list, p) {
			return false
		}
	}
	return true
}

// twins adds the second act of entries that tell two: "switched recognition from Chile to Peru".
func (c *Coder) twins() {
	for i := range c.matches {
		m := &c.matches[i]
		if m.sense.also.act == "" || !m.live() {
			continue
		}
		var f frame
		c.tree.frameOf(m.head, &f)
		c.wantsPlace = true
		partners := c.placeParties(m.sense.also.place, &f, m.actors)
		c.wantsPlace = false
		if len(partners) == 0 {
			continue
		}
		act := casus.TheCodebook().Act(m.sense.also.act)
		twin := *m
		twin.act, twin.typ, twin.modes, twin.partners = act.Name, act.Type, nil, partners
		if act.Mode != "" {
			twin.modes = []string{act.Mode}
		}
		if m.sense.Sym {
			twin.actors = slices.DeleteFunc(slices.Clone(m.actors), func(p int32) bool { return slices.Contains(partners, p) })
			twin.actors = twin.actors[:min(1, len(twin.actors))]
		}
		c.matches = append(c.matches, twin)
	}
}

// sameExpelled: whom a pronoun declares unwelcome is who was expelled before in the sentence, a diplomat or an ambassador.
func (c *Coder) sameExpelled(m *match, i int) {
	if m.act != "expel_ambassador_or_png" || int(m.head)+1 >= len(c.tree.tokens) || c.tree.tokens[m.head+1].UPOS != text.PRON {
		return
	}
	for j := range c.matches[:i] {
		o := &c.matches[j]
		if o.live() && o.act == "expel_diplomats" && c.tree.tokens[o.head].Sentence == c.tree.tokens[m.head].Sentence && c.sameSideAny(m.actors, o.actors) {
			m.act = o.act
			return
		}
	}
}

// beside are the recipients of another relational act of the sentence that are not of the actors' side.
func (c *Coder) beside(m *match, i int) []int32 {
	for _, j := range nearest(i, len(c.matches)) {
		o := &c.matches[j]
		if o.live() && !o.nominal() && diplomatic(o) && o.status == m.status && c.tree.tokens[o.head].Sentence == c.tree.tokens[m.head].Sentence && c.known(m, o.partners) && !c.sameSideAny(m.actors, o.partners) {
			return slices.Clone(o.partners)
		}
	}
	return nil
}

// pointed are the states that "these countries" means: the first several of the sentence before.
func (c *Coder) pointed(m *match) []int32 {
	t := &c.tree
	s := t.tokens[m.head].Sentence
	for _, p := range m.partners {
		party := &t.parties[p]
		if w := t.tokens[party.First].LowerForm(); w != "these" && w != "those" || s == 0 {
			continue
		}
		for q := range t.parties {
			before := &t.parties[q]
			if before.Head < 0 || t.tokens[before.Head].Sentence != s-1 || c.sameSide(m.actors, int32(q)) {
				continue
			}
			if len(before.Actors) > 1 {
				return []int32{int32(q)}
			}
			if list := c.enumerated(int32(q)); len(list) > 0 {
				return append([]int32{int32(q)}, list...)
			}
		}
	}
	return nil
}

// elect: the party is called president-elect or the like.
func (c *Coder) elect(p int32) bool {
	party := &c.tree.parties[p]
	for k := party.First; k < party.Last; k++ {
		if w := c.tree.tokens[k].LowerForm(); w == "elect" || strings.HasSuffix(w, "-elect") {
			return true
		}
	}
	return false
}
