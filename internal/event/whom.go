package event

import (
	"slices"

	"github.com/casus-events/casus/internal/text"
)

// wielders are who stands behind a weapon or an attack that is the subject of a verb: "shells fired by the army struck the
// market", "rebel shelling killed two guards".
func (c *Coder) wielders(subj int32) []int32 {
	t := &c.tree
	if t.partyAt[subj] != none || t.tokens[subj].UPOS != text.NOUN || !slices.ContainsFunc(armsClasses, func(class string) bool {
		return slices.ContainsFunc(c.lex.classes[class], func(v value) bool { return c.sameWord(subj, &v) })
	}) {
		return nil
	}
	c.wantsDoer = true
	defer func() { c.wantsDoer = false }()
	return slices.DeleteFunc(c.partiesAt(subj, true, nil), func(p int32) bool {
		h := t.parties[p].Head
		if c.whereabouts(p) || c.onlyPlace(h) {
			return true
		}
		switch t.preposition(h) {
		case "on", "against", "in", "at", "near", "upon":
			return true
		}
		return false
	})
}

// armsClasses are the classes of weapons and attacks.
var armsClasses = []string{"@attack", "@missile", "@bomb", "@aircraft", "@drone", "@shot"}

// preferOwner takes the owner of what is rejected, blamed, praised or demanded for the recipient before somebody deeper in its phrase:
// "rejected Peru's plan for a withdrawal from the union".
func (c *Coder) preferOwner(m *match, f *frame) {
	switch m.typ {
	case "REJECT", "ACCUSE", "SUPPORT", "AGREE", "CONCEDE", "REQUEST":
	default:
		return
	}
	t := &c.tree
	if m.sense.POS != 'v' || m.sense.Sym || f.obj == none || len(m.partners) == 0 || !c.within(m.partners, f.obj) {
		return
	}
	owner := t.child(f.obj, text.RelNmodPoss)
	if slices.ContainsFunc(m.partners, func(p int32) bool {
		return t.parties[p].Head == f.obj || t.parties[p].CoreFirst <= f.obj && f.obj < t.parties[p].CoreLast
	}) {
		return // it is somebody himself
	}
	if owner == none || t.tokens[owner].UPOS == text.PRON || c.within(m.partners, owner) {
		return
	}
	p := t.partyAt[owner]
	if p == none || !t.parties[p].Political() || c.oneHand(m.actors, p) || m.typ == "REQUEST" && t.parties[p].Actors[0].Sector != "GOV" {
		return
	}
	m.partners = []int32{p}
}

// asked gives a demand in the form of a clause its recipient: who is to do it, the clause's active subject, even where another
// stands within the clause: "demanded that the mayor apologise for remarks about migrants".
func (c *Coder) asked(m *match, f *frame) {
	if m.sense.Type != "REQUEST" || !m.sense.takes(placeCcomp) {
		return
	}
	t := &c.tree
	clause := f.ccomp
	if f.obj != none && (clause == none || !t.below(clause, f.obj)) {
		if k := t.child(f.obj, text.RelAcl, text.RelCcomp, text.RelAclRelcl); k != none && t.markOf(k) == "that" {
			clause = k
		}
	}
	if clause == none || len(m.partners) > 0 && !c.within(m.partners, clause) || m.sense.Weak && !t.wished(clause) {
		return
	}
	s := t.child(clause, text.RelNsubj)
	if s == none || !isVerb(&t.tokens[clause]) || t.child(clause, text.RelAuxPass) != none || t.tokens[s].UPOS == text.PRON {
		return
	}
	asked := slices.DeleteFunc(c.partiesAt(s, false, nil), func(p int32) bool { return slices.Contains(m.actors, p) || c.own(p) })
	if len(asked) == 0 {
		asked = slices.DeleteFunc(c.partiesAt(s, true, nil), func(p int32) bool { return slices.Contains(m.actors, p) || c.own(p) })
	}
	switch {
	case len(asked) > 0:
		m.partners = asked
	case !c.given && c.somebody(s):
		m.partners, m.bare = nil, c.phraseAt(s)
	}
}

// wished: the clause tells what is to be, not what is: its verb is bare or stands under "should" or "must".
func (t *tree) wished(clause int32) bool {
	a := t.child(clause, text.RelAux)
	if a == none {
		return t.tokens[clause].XPOS == text.TagVB
	}
	return demanding[t.tokens[a].Lemma]
}

// takes reports whether the sense asks for something at a place of that kind, or does something to what stands there.
func (s *Sense) takes(kind placeKind) bool {
	return slices.ContainsFunc(s.constraints, func(k constraint) bool { return k.place.kind == kind }) ||
		slices.ContainsFunc(s.effects, func(e contentEffect) bool { return e.place.kind == kind })
}

// eachSide: "each side", "either party": no third beside those named.
func (t *tree) eachSide(i int32) bool {
	d := t.child(i, text.RelDet)
	return d != none && (t.tokens[d].LowerForm() == "each" || t.tokens[d].LowerForm() == "either")
}
