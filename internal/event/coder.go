package event

import (
	"fmt"
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// Coder turns trees and parties into mentions. One Coder serves one goroutine; the
// lexicon is shared.
type Coder struct {
	lex *Lexicon
	// Explain fills Mention.Entry and Mention.Why.
	Explain bool

	tree    tree
	frame   frame
	matches []match
	opAt    []int32 // match whose head is the token, none otherwise
	pending []absorption
	quotes  []quotation
	quoteAt []int32 // quotation around the token, none outside
	reports []report
	inOrder int // reports in the order of their cues; those behind have none
	heads   []int32
	found   []int32
	conj    []int32
	times   []casus.TimeRef
	places  []casus.PlaceRef
	date    casus.Date

	given      bool // the document came with actor spans
	wantsDoer  bool // an actor is looked for
	wantsPlace bool // place names count as the state they stand in
}

// New returns a coder over a lexicon.
func New(lex *Lexicon) *Coder { return &Coder{lex: lex} }

// Input is one document read so far.
type Input struct {
	Analysis  *text.Analysis
	Published casus.Date
	Parties   []casus.Party
	Times     []casus.TimeRef
	Places    []casus.PlaceRef
}

// Mention is a coded mention with its places in tokens; package reader turns it into a
// casus.Mention with code points.
type Mention struct {
	Type        string
	Modes       []string
	Contexts    []string
	Act         string
	CAMEO       string
	Actors      []Role
	Recipients  []Role
	Sentence    int32
	First, Last int32 // trigger tokens
	Head        int32
	Status      casus.Status
	Historical  bool
	Parallel    bool // the actors act side by side, not on each other
	Voices      []Voice
	Counts      *casus.Counts
	Date        *casus.EventDate
	Place       int32 // index into Input.Places, -1 for none
	Confidence  float64
	Entry       string
	Why         []string
}

// Role is a party in an event, or the words of somebody or something that is no known actor.
type Role struct {
	Party       int32 // index into Input.Parties; -1 for bare words
	First, Last int32 // tokens of bare words
	Inferred    bool  // taken from elsewhere in the text
}

// Voice is one link of the chain of attribution: a party, or the tokens First to Last.
type Voice struct {
	Party       int32 // -1 when the voice is no party
	First, Last int32
	Verb        string
	Quote       bool
}

// Code codes one document. Mentions come in the order of their triggers.
func (c *Coder) Code(in Input) []Mention {
	c.matches, c.opAt, c.pending = c.matches[:0], c.opAt[:0], c.pending[:0]
	c.times, c.places, c.date = in.Times, in.Places, in.Published
	c.given = slices.ContainsFunc(in.Parties, func(p casus.Party) bool { return p.Kind == casus.PartyGiven })
	c.tree.build(in.Analysis, in.Parties)
	c.matchAll()
	c.byOrder()
	c.demands()
	c.blames()
	c.suppress()
	c.twins()
	c.scope()
	c.inStreet()
	c.repeat()
	c.bindTimes()
	c.dropSelf()
	c.complete()
	c.enumerate()
	c.counterpart()
	c.gapped()
	c.hosts()
	c.suspects()
	c.fallback()
	c.sharpen()
	c.givenRoles()
	c.settleEchoes()
	c.blame()
	c.bare()
	c.countAll()
	c.bindPlaces()
	c.mergeVictims()
	c.casualties()
	return c.mentions()
}

// live reports whether a match will be a mention.
func (m *match) live() bool { return m.fired && !m.absorbed && m.typ != "" }

// suppress drops event nouns that an entry around them already covers ("signed an
// agreement", "imposed sanctions") and light verbs beside their noun.
func (c *Coder) suppress() {
	for i := range c.matches {
		m := &c.matches[i]
		if m.sense.Type == "" && !m.sense.Repeat || !m.fired {
			continue
		}
		var f frame
		c.tree.frameOf(m.head, &f)
		for _, k := range m.sense.constraints {
			if isActorConstraint(k) {
				continue
			}
			for _, h := range c.tree.at(&f, k.place, nil) {
				if o := c.opAt[h]; o != none && o != int32(i) && c.matches[o].sense.POS == 'n' {
					if !c.toldAsWell(m, &c.matches[o]) {
						c.matches[o].absorbed = true
					}
					c.borrow(m, &c.matches[o])
				}
			}
		}
	}
}

// toldAsWell: words about a deed tell the deed too: "expressed outrage at the murder of the envoy".
func (c *Coder) toldAsWell(m, deed *match) bool {
	return (m.typ == "ACCUSE" && harms(deed.typ) || m.typ == "SUPPORT" && deed.typ == "RETREAT") && deed.fired
}

// borrow gives a verb's match the parties only its noun knows ("signed Peru's agreement with Chile").
func (c *Coder) borrow(m, noun *match) {
	if len(m.modes) == 0 && noun.typ == m.typ {
		m.modes = noun.modes // "claimed responsibility for the car bombing"
	}
	if len(m.actors) == 0 && noun.typ == m.typ && noun.echoOf == 0 && !m.sense.Sym {
		m.actors = slices.DeleteFunc(slices.Clone(noun.actors), func(p int32) bool { return slices.Contains(m.partners, p) })
	}
	if len(m.partners) > 0 || m.sense.Sym || noun.echoOf != 0 {
		return
	}
	for _, p := range append(slices.Clone(noun.actors), noun.partners...) {
		if !slices.Contains(m.actors, p) {
			m.partners = append(m.partners, p)
		}
	}
}

// repeat resolves acts that only point to one told before: "Niger followed suit", "made the move", "Mali's decision".
func (c *Coder) repeat() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.sense.Repeat || !m.fired || m.absorbed {
			continue
		}
		same := (m.sense.Lemma == "make" || m.sense.Lemma == "take" || m.sense.POS == 'n') && !c.alike(m)
		src := c.antecedentAct(i, m, same)
		if src == nil {
			m.fired = false
			continue
		}
		m.typ, m.modes, m.act = src.typ, src.modes, src.act
		if m.typ == "" {
			m.fired = false
			continue
		}
		if len(src.partners) > 0 {
			m.partners = nil
		}
		done := src.partners
		if !same && c.codes(src.partners) == 1 && c.sameSideAny(m.actors, src.partners) {
			done = src.actors // "Peru expelled a Chilean envoy, and Chile did the same"
		}
		for _, p := range done {
			if !slices.Contains(m.partners, p) && !c.sameParty(p, m.actors) {
				m.partners = append(m.partners, p)
			}
		}
		m.inferred = true
		m.why = append(m.why, "repeats "+src.sense.Entry())
	}
}

// alike: the object is called the same as what another did: "took the same step".
func (c *Coder) alike(m *match) bool {
	o := c.tree.child(m.head, text.RelObj)
	return o != none && (c.tree.hasChildLemma(o, text.RelAmod, "same") || c.tree.hasChildLemma(o, text.RelAmod, "similar") || c.tree.hasChildLemma(o, text.RelAmod, "identical"))
}

// antecedentAct is the last act before match i, by the same actor or (followed suit) by another.
func (c *Coder) antecedentAct(i int, m *match, same bool) *match {
	for j := i - 1; j >= 0 && i-j < 60; j-- {
		o := &c.matches[j]
		if !o.live() || o.typ == "" || c.tree.tokens[o.head].Sentence+12 < c.tree.tokens[m.head].Sentence {
			continue
		}
		if !weighty(o) || answers[m.sense.Lemma] && !c.movesTrack(o) || same != c.sameSideAny(m.actors, o.actors) {
			continue
		}
		return o
	}
	return nil
}

// answers are verbs that answer an act between states with the same.
var answers = words("retaliate respond reply answer reciprocate")

// weighty: an act, not mere words, is what "the move" and "followed suit" point to.
func weighty(o *match) bool {
	switch o.typ {
	case "SANCTION":
		return o.status != casus.Hypothetical && o.status != casus.Claimed
	case "COERCE", "MOBILIZE", "RETREAT", "CONCEDE", "AID", "COOPERATE", "ASSAULT":
		return o.act != "" && o.status != casus.Hypothetical && o.status != casus.Claimed
	case "SUPPORT", "AGREE":
		return o.act != ""
	}
	return false
}

func (c *Coder) sameSideAny(a, b []int32) bool {
	for _, p := range b {
		if c.sameSide(a, p) {
			return true
		}
	}
	return false
}

func (c *Coder) sameParty(p int32, list []int32) bool { return c.sameSide(list, p) }

// dropSelf takes an actor out of its own recipients: "France recalled its envoy" does nothing to France. Other parties
// of the same state (its rebels, its opposition) stay.
func (c *Coder) dropSelf() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || len(m.actors) == 0 || len(m.partners) == 0 {
			continue
		}
		m.partners = slices.DeleteFunc(slices.Clone(m.partners), func(p int32) bool {
			return slices.ContainsFunc(m.actors, func(a int32) bool { return c.oneAndTheSame(a, p) })
		})
	}
}

// oneAndTheSame reports whether two parties are each a single actor, and that the same.
func (c *Coder) oneAndTheSame(a, b int32) bool {
	x, y := &c.tree.parties[a], &c.tree.parties[b]
	if x.Kind == casus.PartyGiven || y.Kind == casus.PartyGiven || len(x.Actors) != 1 || len(y.Actors) != 1 {
		return false
	}
	p, q := &x.Actors[0], &y.Actors[0]
	if p.ID != "" && q.ID != "" {
		return p.ID == q.ID // a department may act on an agency of its own state
	}
	return p.Code != "" && p.Code == q.Code && p.Sector == "GOV" && q.Sector == "GOV" && p.Role == "" && q.Role == "" && !c.twoBodies(x, y)
}

// twoBodies: both phrases are headed by names, and not the same: "the Lima Water Board", "the Callao Port Authority".
func (c *Coder) twoBodies(x, y *casus.Party) bool {
	a, b := &c.tree.tokens[x.Head], &c.tree.tokens[y.Head]
	return x.Kind == casus.PartyAgent && y.Kind == casus.PartyAgent && a.UPOS == text.PROPN && b.UPOS == text.PROPN && a.LowerForm() != b.LowerForm()
}

// complete takes a missing recipient from another mention of the same act by the same actor, and a missing
// actor likewise, marking it inferred.
func (c *Coder) complete() {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.act == "" || m.sense.Sym || len(m.partners) > 0 || len(m.actors) == 0 {
			continue
		}
		if a := casus.TheCodebook().Act(m.act); a == nil || a.Track == "" {
			continue
		}
		for _, j := range nearest(i, len(c.matches)) {
			o := &c.matches[j]
			if o.live() && o.act == m.act && len(o.partners) > 0 && c.sameSideAny(m.actors, o.actors) && !c.sameSideAny(m.actors, o.partners) {
				m.partners, m.inferred = slices.Clone(o.partners), true
				m.why = append(m.why, "recipient as in the other mention of the act")
				break
			}
		}
	}
}

// nearest lists the indices 0..n-1 other than i, nearest first, at most 40 each way.
func nearest(i, n int) []int {
	var out []int
	for d := 1; d <= 40; d++ {
		if i-d >= 0 {
			out = append(out, i-d)
		}
		if i+d < n {
			out = append(out, i+d)
		}
	}
	return out
}

// mentions turns what is left into the result.
func (c *Coder) mentions() []Mention {
	if len(c.tree.a.Sentences) >= 3 && !c.given && !c.namesAnyone() {
		return nil
	}
	var out []Mention
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() || m.sense.Need == NeedBoth && !m.inferred && !m.sense.Sym && len(m.partners) == 0 && m.bare == nil {
			continue
		}
		if c.doubles(out, m) {
			continue
		}
		out = append(out, c.mention(m))
	}
	return out
}

// namesAnyone reports whether some event of the document has a party that the text names or ties to a state or
// organisation. A report of some length whose "critics", "crews" and "captains" belong to nobody is not about politics.
func (c *Coder) namesAnyone() bool {
	for i := range c.matches {
		m := &c.matches[i]
		if !m.live() {
			continue
		}
		for _, list := range [2][]int32{m.actors, m.partners} {
			for _, p := range list {
				party := &c.tree.parties[p]
				named := party.Kind == casus.PartyName || party.Kind == casus.PartyMetonym || party.Kind == casus.PartyAdjective || party.Confidence > 0.7
				if named && c.politicalParty(p) && party.Actors[0].Code != "" && party.Actors[0].Sector != "CVL" {
					return true
				}
			}
		}
	}
	return false
}

// doubles reports whether the sentence already has the happening under the same type: same
// actors and recipients, one trigger inside the other's clause.
func (c *Coder) doubles(out []Mention, m *match) bool {
	s := c.tree.tokens[m.head].Sentence
	for i := len(out) - 1; i >= 0 && out[i].Sentence == s; i-- {
		o := &out[i]
		if o.Type != m.typ || m.sense.POS != 'n' || o.Act != m.act {
			continue
		}
		if c.tree.tokens[m.head].Head == o.Head && c.sameRoles(o.Actors, m.actors) {
			return true
		}
	}
	return false
}

func (c *Coder) sameRoles(roles []Role, parties []int32) bool {
	for _, r := range roles {
		if slices.Contains(parties, r.Party) || c.sameSide(parties, r.Party) {
			return true
		}
	}
	return len(roles) == 0 && len(parties) == 0
}

func (c *Coder) mention(m *match) Mention {
	first, last := m.head, m.trigEnd+1
	if last <= first {
		last = first + 1
	}
	out := Mention{
		Type: m.typ, Modes: m.modes, Contexts: m.sense.Contexts, Act: m.act, CAMEO: c.cameo(m),
		Sentence: c.tree.tokens[m.head].Sentence, First: first, Last: last, Head: m.head,
		Status: m.status, Historical: m.historical, Parallel: c.sideBySide(m), Counts: m.counts, Date: m.date,
		Place: m.place, Confidence: confidence(m),
	}
	for _, p := range m.actors {
		out.Actors = append(out.Actors, Role{Party: p})
	}
	for _, p := range m.partners {
		out.Recipients = append(out.Recipients, Role{Party: p, Inferred: m.inferred && c.tree.tokens[c.tree.parties[p].Head].Sentence != out.Sentence})
	}
	if m.bare != nil && len(m.partners) == 0 {
		out.Recipients = append(out.Recipients, Role{Party: none, First: m.bare.first, Last: m.bare.last})
	}
	for _, v := range m.voices {
		out.Voices = append(out.Voices, Voice{v.party, v.first, v.last, v.verb, v.quote})
	}
	if c.Explain {
		out.Entry = m.sense.Entry()
		out.Why = m.why
	}
	return out
}

// cameo is the code of the entry, of the act, or of the type.
func (c *Coder) cameo(m *match) string {
	if m.sense.CAMEO != "" && m.typ == m.sense.Type {
		return m.sense.CAMEO
	}
	if a := casus.TheCodebook().Act(m.act); a != nil && a.CAMEO != "" && a.Type == m.typ {
		return a.CAMEO
	}
	return cameoOf(m.typ, m.modes)
}

// confidence is a rough measure: how specific the entry is and how sure the parties are.
func confidence(m *match) float64 {
	x := 0.5 + 0.04*float64(min(m.score, 8))
	if len(m.actors) > 0 && (len(m.partners) > 0 || m.sense.Sym) {
		x += 0.1
	}
	if m.inferred {
		x -= 0.15
	}
	return float64(int(x*100+0.5)) / 100
}

// depthBelow is how many steps i lies below top without leaving the clause, -1 if it does not.
func (c *Coder) depthBelow(i, top int32) int {
	for d := range 5 {
		if i == top {
			return d
		}
		tok := &c.tree.tokens[i]
		switch tok.Rel {
		case text.RelCcomp, text.RelAclRelcl, text.RelParataxis, text.RelAdvcl:
			return -1
		}
		if i = tok.Head; i < 0 {
			return -1
		}
	}
	return -1
}

// cameoOf is the CAMEO root or code that stands for a PLOVER type and mode (CAMEO2PLOVER read backwards).
func cameoOf(typ string, modes []string) string {
	mode := ""
	if len(modes) > 0 {
		mode = modes[0]
	}
	if code, ok := cameoCodes[typ+"/"+mode]; ok {
		return code
	}
	return cameoCodes[typ+"/"]
}

var cameoCodes = map[string]string{
	"AGREE/": "030", "CONSULT/": "040", "CONSULT/visit": "042", "CONSULT/phone": "041", "CONSULT/third-party": "045", "CONSULT/multilateral": "046",
	"SUPPORT/": "050", "CONCEDE/": "080", "COOPERATE/": "060", "AID/": "070",
	"RETREAT/": "080", "RETREAT/withdraw": "0874", "RETREAT/release": "084", "RETREAT/ceasefire": "0871", "RETREAT/disarm": "087", "RETREAT/access": "086", "RETREAT/resign": "083",
	"REQUEST/": "020", "REQUEST/assist": "023", "REQUEST/change": "024", "REQUEST/yield": "025", "REQUEST/meet": "022",
	"ACCUSE/": "110", "ACCUSE/disapprove": "111", "ACCUSE/allege": "112", "ACCUSE/investigate": "090",
	"REJECT/": "120", "REJECT/assist": "122", "REJECT/change": "123", "REJECT/yield": "124", "REJECT/meet": "125",
	"THREATEN/": "130", "THREATEN/restrict": "132", "THREATEN/arrest": "132", "THREATEN/relations": "131", "THREATEN/expel": "131", "THREATEN/territory": "138", "THREATEN/violence": "138",
	"PROTEST/": "140", "PROTEST/demo": "141", "PROTEST/riot": "145", "PROTEST/strike": "143", "PROTEST/hunger": "142", "PROTEST/boycott": "143", "PROTEST/obstruct": "144", "PROTEST/vandalize": "145",
	"SANCTION/": "160", "SANCTION/convict": "160", "SANCTION/expel": "166", "SANCTION/withdraw": "166", "SANCTION/discontinue": "160",
	"MOBILIZE/": "150", "MOBILIZE/troops": "154", "MOBILIZE/weapons": "155", "MOBILIZE/police": "153", "MOBILIZE/militia": "154",
	"COERCE/": "170", "COERCE/seize": "171", "COERCE/restrict": "172", "COERCE/censor": "172", "COERCE/curfew": "1723", "COERCE/martial-law": "1724",
	"COERCE/arrest": "173", "COERCE/deport": "174", "COERCE/withhold": "170", "COERCE/misinformation": "170", "COERCE/cyber": "176",
	"ASSAULT/": "190", "ASSAULT/abduct": "181", "ASSAULT/beat": "182", "ASSAULT/torture": "1822", "ASSAULT/sexual": "1821", "ASSAULT/targeted": "186", "ASSAULT/destroy": "191",
	"ASSAULT/primitive": "182", "ASSAULT/firearms": "193", "ASSAULT/explosives": "183", "ASSAULT/suicide-attack": "1831", "ASSAULT/aerial": "195", "ASSAULT/drone": "195",
	"ASSAULT/heavy-weapons": "194", "ASSAULT/crowd-control": "175", "ASSAULT/unconventional": "204",
}

// String shows a sense for people: entry and code.
func (s *Sense) String() string {
	return fmt.Sprintf("%s → %s %v %s", s.Entry(), s.Type, s.Modes, s.Act)
}
