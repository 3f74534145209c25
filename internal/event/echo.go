package event

import (
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// maxEcho is how many sentences back the happening stands that "the attack" points to.
const maxEcho = 6

// echo is a definite noun that points to a happening told before and names no party of its own: "condemned the raid". It
// has the parties of that happening.
func (c *Coder) echo(i int32, senses []int32) (match, bool) {
	if c.given || !c.pointsBack(i) {
		return match{}, false
	}
	var f frame
	c.tree.frameOf(i, &f)
	kin := pointing[c.tree.tokens[i].Lemma]
	var fit []*Sense
	for _, si := range senses {
		k := &c.lex.Senses[si]
		_, ok := c.fits(k, &f)
		if ok && k.Type == "" {
			return match{}, false // "the heart attack"
		}
		if echoes[k.Type] && !k.Sym && (ok || kin != nil) {
			fit = append(fit, k)
		}
	}
	for j := len(c.matches) - 1; j >= 0 && len(fit) > 0; j-- {
		o := &c.matches[j]
		if c.tree.tokens[o.head].Sentence+maxEcho < c.tree.tokens[i].Sentence {
			break
		}
		if !o.fired || o.sense.Sym || kin != nil && !kin[o.sense.Lemma] {
			continue
		}
		for _, s := range fit {
			if s.Type != o.typ && !(s.Type == "MOBILIZE" && o.typ == "ASSAULT") {
				continue
			}
			m := match{sense: s, head: i, light: none, subj: f.subj, trigEnd: i, time: none, status: casus.Asserted, fired: true, inferred: true, echoOf: o.head + 1}
			m.typ, m.modes, m.act = s.Type, o.modes, o.act
			if s.Type != o.typ || kin == nil && slices.Contains(o.modes, "abduct") {
				m.modes, m.act = s.Modes, s.Act
			}
			m.actors, m.partners = slices.Clone(o.actors), slices.Clone(o.partners)
			m.effects = s.effects
			m.why = append(m.why, "the one of "+o.sense.Entry())
			return m, true
		}
	}
	return match{}, false
}

// echoes are the types whose nouns point back.
var echoes = map[string]bool{"ASSAULT": true, "COERCE": true, "SANCTION": true, "RETREAT": true, "MOBILIZE": true, "AID": true}

// pointing are the nouns that point back, each with the words that may have told the happening; none where any act of force may.
var pointing = map[string]map[string]bool{
	"attack": nil, "assault": nil, "raid": nil, "ambush": nil, "onslaught": nil, "atrocity": nil, "incursion": nil, "intrusion": nil,
	"offensive": words("attack advance launch offensive operation invade push storm"), "invasion": words("invade invasion attack enter occupy annex"),
	"strike": words("strike airstrike hit bomb attack missile"), "airstrike": words("strike airstrike hit bomb attack raid"), "bombardment": words("bomb bombard shell pound bombardment strike"),
	"bombing": words("bomb bombing blast explosion explode blow attack detonate"), "blast": words("bomb bombing blast explosion explode blow attack detonate"),
	"explosion": words("bomb bombing blast explosion explode blow attack detonate"), "shelling": words("shell shelling bombard fire pound"),
	"shooting": words("shoot gun shooting fire kill open"), "stabbing": words("stab stabbing attack"), "poisoning": words("poison poisoning attack"),
	"killing": killed, "murder": killed, "assassination": killed, "execution": words("execute execution behead hang put kill"), "slaying": killed, "massacre": killed, "beheading": killed, "lynching": killed,
	"abduction": taken, "kidnapping": taken, "kidnap": taken, "hijacking": words("hijack seize hijacking"),
	"downing": words("shoot down bring"), "shootdown": words("shoot down bring"),
	"arrest": held, "detention": held, "expulsion": words("expel expulsion order kick throw declare"), "deportation": words("deport deportation expel"), "crackdown": words("crack crackdown"),
	"coup": words("coup overthrow topple seize oust depose take putsch"), "putsch": words("coup overthrow topple seize oust depose take putsch"), "takeover": words("seize take overrun capture takeover coup"),
	"seizure": words("seize capture take seizure"), "capture": words("seize capture take arrest"), "annexation": words("annex annexation"),
	"withdrawal": words("withdraw withdrawal pull leave quit pullout"), "pullout": words("withdraw withdrawal pull leave quit pullout"), "resignation": words("resign quit step resignation"),
	"release": words("release free release set"), "rescue": words("rescue free"), "deployment": words("deploy send deployment"),
}

var (
	killed = words("kill murder assassinate shoot behead massacre slay execute gun killing murder assassination hack slaughter execution")
	taken  = words("abduct kidnap seize take abduction kidnapping snatch")
	held   = words("arrest detain hold round seize arrest detention")
)

// pointsBack: the noun is definite and nothing that hangs on it tells it from the one told before.
func (c *Coder) pointsBack(i int32) bool {
	t := &c.tree
	if _, ok := pointing[t.tokens[i].Lemma]; !ok || t.tokens[i].UPOS != text.NOUN {
		return false
	}
	definite := false
	for k := t.first[i]; k >= 0; k = t.next[k] {
		tok := &t.tokens[k]
		switch tok.Rel {
		case text.RelDet:
			switch tok.LowerForm() {
			case "the", "this", "that", "these", "those":
				definite = true
			}
		case text.RelAmod:
			if t.partyAt[k] != none || !sameOne[tok.LowerForm()] {
				return false
			}
		case text.RelPunct, text.RelCase, text.RelConj, text.RelCc, text.RelNmodUnmarked:
		case text.RelNmod, text.RelObl:
			if !c.isTime(k) {
				return false
			}
		default:
			return false
		}
	}
	return definite
}

// sameOne are adjectives that judge the happening without telling it from another.
var sameOne = words("deadly brutal bloody cowardly barbaric heinous horrific terrible violent illegal unprovoked whole entire daring bold brazen armed terrorist lethal fatal tragic alleged apparent " +
	"shocking surprise reported military")

// settleEchoes gives echoes what is known in the end of the happening they point to, and drops those of one that did not happen.
func (c *Coder) settleEchoes() {
	for i := range c.matches {
		m := &c.matches[i]
		if m.echoOf == 0 || !m.live() {
			continue
		}
		o := c.told(m)
		if o == nil || !o.live() || o.status != casus.Asserted && o.status != casus.Claimed {
			m.fired = false
			continue
		}
		m.actors, m.partners = slices.Clone(o.actors), slices.Clone(o.partners)
		if m.status != casus.Planned && m.status != casus.Hypothetical && m.status != casus.Threatened {
			m.status, m.voices = o.status, o.voices // what was told is taken for granted
		}
		if m.time == none {
			m.date, m.historical = o.date, o.historical
		}
	}
}

// told is the happening that echo m points to.
func (c *Coder) told(m *match) *match {
	for range 8 {
		op := c.opAt[m.echoOf-1]
		if op == none {
			return nil
		}
		if m = &c.matches[op]; m.echoOf == 0 {
			return m
		}
	}
	return nil
}
