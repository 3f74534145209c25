package neural

import "github.com/casus-events/casus/internal/text"

// A label says where in a name a token stands, and of what type the name is:
// 0 is no name, else 1 + position + 4*(type-1).
type label uint8

// Positions in a name.
const (
	nameBegins = iota
	nameInside
	nameEnds
	nameAlone
	namePositions
)

// NameLabels is the number of labels.
const NameLabels = 1 + namePositions*nameTypes

const nameTypes = 4 // up to text.EntityPeople

func makeLabel(t text.EntityType, position int) label {
	return label(1 + position + namePositions*(int(t)-1))
}

func (l label) position() int { return int(l-1) % namePositions }

func (l label) entity() text.EntityType {
	if l == 0 {
		return text.NoEntity
	}
	return text.EntityType(int(l-1)/namePositions) + 1
}

// open: a name has begun and goes on after this label.
func (l label) open() bool {
	return l != 0 && (l.position() == nameBegins || l.position() == nameInside)
}

// follows reports whether l may come after p.
func (l label) follows(p label) bool {
	if p.open() {
		return l != 0 && l.entity() == p.entity() && (l.position() == nameInside || l.position() == nameEnds)
	}
	return l == 0 || l.position() == nameBegins || l.position() == nameAlone
}

// before lists the labels that may stand before each label; starts are those that may open a sentence, and
// the labels that are not open may end one.
var before, starts = func() (list [NameLabels][]label, starts []label) {
	for l := label(0); l < NameLabels; l++ {
		for p := label(0); p < NameLabels; p++ {
			if l.follows(p) {
				list[l] = append(list[l], p)
			}
		}
		if l.follows(0) {
			starts = append(starts, l)
		}
	}
	return list, starts
}()

// LabelBefore lists the labels that may stand before a label, for training.
func LabelBefore(l int) []int {
	var out []int
	for _, p := range before[l] {
		out = append(out, int(p))
	}
	return out
}

// LabelEnds reports whether a sentence may end with a label, for training.
func LabelEnds(l int) bool { return !label(l).open() }

// LabelsOf gives n tokens the labels of the names, which do not overlap.
func LabelsOf(names []text.Entity, n int) []int {
	out := make([]int, n)
	for _, e := range names {
		for i := e.First; i < e.Last; i++ {
			out[i] = int(makeLabel(e.Type, nameInside))
		}
		out[e.First], out[e.Last-1] = int(makeLabel(e.Type, nameBegins)), int(makeLabel(e.Type, nameEnds))
		if e.Last == e.First+1 {
			out[e.First] = int(makeLabel(e.Type, nameAlone))
		}
	}
	return out
}

// collect appends the names that the labels mark; base is the index of the first token.
func collect(out []text.Entity, labels []label, base int32) []text.Entity {
	start := int32(-1)
	for i, l := range labels {
		k := int32(i)
		switch {
		case l == 0:
			start = -1
		case l.position() == nameAlone:
			out = append(out, text.Entity{First: base + k, Last: base + k + 1, Type: l.entity()})
		case l.position() == nameBegins:
			start = k
		case l.position() == nameEnds && start >= 0:
			out = append(out, text.Entity{First: base + start, Last: base + k + 1, Type: l.entity()})
			start = -1
		}
	}
	return out
}
