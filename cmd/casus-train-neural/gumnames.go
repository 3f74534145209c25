package main

import (
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
)

// GUM marks every phrase that stands for a person, place or organisation. Here
// the names among them are cut out: the proper nouns about the head.

var gumKinds = map[string]text.EntityType{"person": text.EntityPerson, "organization": text.EntityOrganisation, "place": text.EntityPlace}

// titles before a person's name are no part of it.
var titles = map[string]bool{"President": true, "Prime": true, "Minister": true, "Mr.": true, "Mrs.": true, "Ms.": true, "Mr": true, "Dr.": true, "Dr": true, "Senator": true, "Sen.": true, "General": true, "Gen.": true, "Professor": true, "Prof.": true, "King": true, "Queen": true, "Prince": true, "Sir": true, "Lord": true, "Lady": true, "Saint": true, "St.": true, "Vice": true, "Secretary": true, "Governor": true, "Judge": true, "Justice": true, "Chief": true, "Captain": true, "Colonel": true, "Speaker": true, "Congressman": true, "Ambassador": true, "Chancellor": true, "Mayor": true, "Representative": true, "Rep.": true, "Pope": true}

// names finds the names of a sentence, the longest where they nest.
func (s tree) names(lists neural.PhraseList) []text.Entity {
	best := make([]text.Entity, len(s.toks))
	for _, e := range s.phrases() {
		e = s.proper(e)
		if e.Last <= e.First {
			continue
		}
		longer := true
		for i := e.First; i < e.Last; i++ {
			longer = longer && best[i].Last-best[i].First < e.Last-e.First
		}
		if longer {
			for i := range best {
				if b := best[i]; b.First < e.Last && b.Last > e.First {
					best[i] = text.Entity{}
				}
			}
			for i := e.First; i < e.Last; i++ {
				best[i] = e
			}
		}
	}
	var out []text.Entity
	for i := range best {
		k := int32(i)
		switch {
		case best[i].Last > 0 && best[i].First == k:
			out = append(out, best[i])
		case best[i].Last == 0 && lists.Kinds(s.toks[i].Form)&neural.ListedPeople != 0:
			if f := s.toks[i].Form; f[0] >= 'A' && f[0] <= 'Z' {
				out = append(out, text.Entity{First: k, Last: k + 1, Type: text.EntityPeople})
			}
		}
	}
	return out
}

// phrases reads the brackets of the sentence.
func (s tree) phrases() []text.Entity {
	type open struct {
		id string
		e  text.Entity
	}
	var stack []open
	var out []text.Entity
	for i, m := range s.marks {
		for m != "" {
			if m[0] == '(' {
				end := len(m)
				if k := strings.IndexAny(m[1:], "()"); k >= 0 {
					end = k + 1
				}
				f := strings.Split(m[1:end], "-")
				if len(f) > 1 {
					stack = append(stack, open{f[0], text.Entity{First: int32(i), Type: gumKinds[f[1]]}})
				}
				m = m[end:]
				if strings.HasPrefix(m, ")") && len(stack) > 0 {
					e := stack[len(stack)-1].e
					e.Last = int32(i + 1)
					out, stack, m = append(out, e), stack[:len(stack)-1], m[1:]
				}
				continue
			}
			id, rest, ok := strings.Cut(m, ")")
			if !ok {
				break
			}
			m = rest
			for k := len(stack) - 1; k >= 0; k-- {
				if stack[k].id == id {
					e := stack[k].e
					e.Last = int32(i + 1)
					out, stack = append(out, e), append(stack[:k], stack[k+1:]...)
					break
				}
			}
		}
	}
	return out
}

// proper cuts a phrase down to the name at its head; empty if that is no name.
func (s tree) proper(e text.Entity) text.Entity {
	none := text.Entity{}
	if e.Type == text.NoEntity {
		return none
	}
	h := int32(-1)
	for i := e.First; i < e.Last; i++ {
		if k := s.toks[i].Head; k < e.First || k >= e.Last {
			h = i
			break
		}
	}
	if h < 0 || s.toks[h].UPOS != text.PROPN {
		return none
	}
	name := func(i int32) bool {
		t := &s.toks[i]
		return t.UPOS == text.PROPN || t.XPOS == text.TagNNP || t.XPOS == text.TagNNPS
	}
	l, r := h, h+1
	for l > e.First && (name(l-1) || l-1 > e.First && (s.toks[l-1].Form == "-" || s.toks[l-1].Form == "&") && name(l-2)) {
		l--
	}
	for r < e.Last {
		switch {
		case name(r), r+1 < e.Last && (s.toks[r].Form == "-" || s.toks[r].Form == "&") && name(r+1):
			r++
		case e.Type == text.EntityOrganisation && r+1 < e.Last && (s.toks[r].Form == "of" || s.toks[r].Form == "for") && name(r+1):
			r += 2
		case e.Type == text.EntityOrganisation && r+2 < e.Last && s.toks[r].Form == "of" && s.toks[r+1].Form == "the" && name(r+2):
			r += 3
		default:
			return s.untitled(text.Entity{First: l, Last: r, Type: e.Type})
		}
	}
	return s.untitled(text.Entity{First: l, Last: r, Type: e.Type})
}

func (s tree) untitled(e text.Entity) text.Entity {
	for e.Type == text.EntityPerson && e.First < e.Last && titles[s.toks[e.First].Form] {
		e.First++
	}
	return e
}
