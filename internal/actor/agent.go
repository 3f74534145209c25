package actor

import (
	"slices"
	"strings"
)

// agentKind is how a common noun refers.
type agentKind uint8

const (
	agentPerson  agentKind = iota // one human: he, she
	agentBody                     // an institution: it, they
	agentCrowd                    // many: they
	agentCountry                  // stands for a state
)

// agent is a common noun or phrase for those who act.
type agent struct {
	lemma   string
	sectors []string
	role    string
	kind    agentKind
	title   bool // may stand before a name
	office  bool // one holder at a time in a state
	relay   bool // acts for whom it serves
	weak    bool // often no political actor
	ngo     bool // at home nowhere: NGO unless the text says whose it is
	igo     bool // sent by a body of states, not by the one they are in
	allied  bool // of the coalition that fights where they are
	refers  []string
	where   source
}

var agentKindNames = []string{"person", "body", "crowd", "country"}

func (c *compiler) agentRow() {
	kind := slices.Index(agentKindNames, c.get("kind"))
	if kind < 0 {
		c.fault("unknown kind %q (known: %s)", c.get("kind"), strings.Join(agentKindNames, " "))
		return
	}
	a := agent{
		lemma: c.get("lemma"), sectors: c.sectorList(c.get("sectors")), role: c.get("role"),
		kind: agentKind(kind), refers: listOf(c.get("refers"), ","), where: c.here(),
	}
	for _, f := range listOf(c.get("flags"), ",") {
		switch f {
		case "title":
			a.title = true
		case "office":
			a.office = true
		case "relay":
			a.relay = true
		case "weak":
			a.weak = true
		case "ngo":
			a.ngo = true
		case "igo":
			a.igo = true
		case "coalition":
			a.allied = true
		default:
			c.fault("unknown flag %q (known: title office relay weak ngo igo coalition)", f)
		}
	}
	for _, k := range a.refers {
		if !slices.Contains(orgKinds, k) {
			c.fault("refers to unknown kind %q", k)
		}
	}
	c.foldName(a.lemma)
	i := int32(len(c.reg.agents))
	c.reg.agents = append(c.reg.agents, a)
	if !c.reg.nouns.add(c.words, name{entry: i, cases: c.cases}) {
		c.fault("lemma %q has no letters", a.lemma)
		return
	}
	if many := pluralOf(a.lemma); many != a.lemma {
		c.foldName(many)
		c.reg.nouns.add(c.words, name{entry: i, cases: c.cases})
	}
}

// pluralOf is the regular plural of a noun, so that a plural is known whatever lemma it was given.
func pluralOf(noun string) string {
	n := len(noun)
	switch {
	case n < 3 || noun[n-1] == 's':
		return noun
	case strings.HasSuffix(noun, "man") && noun != "ottoman" && noun != "german":
		return noun[:n-2] + "en"
	case noun[n-1] == 'x' || strings.HasSuffix(noun, "ch") || strings.HasSuffix(noun, "sh"):
		return noun + "es"
	case noun[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(noun[n-2])):
		return noun[:n-1] + "ies"
	}
	return noun + "s"
}
