package ledger

import (
	"cmp"
	"slices"
)

// How items of one block become events.
//
// Core items are swept in order of their days: the first day heads an event, which
// takes every item of the next Tolerance days; the first day after heads the next.
// The sweep depends on days alone, not on arrival, and what lies left of a new item
// stays as it was, so a store need only sweep again from the anchor before the item
// to where the new anchors meet the old ones (Sweep).
//
// A vague item of an act that moves a state joins the event in its interval (of several
// the one with most evidence); of other acts, items of the same interval are one event.
// A claim or denial joins the event around or after its day. Undated history of an act
// that moves a state joins the last event before its publication.

// Sweep finds anchors in items that come in order of their days.
type Sweep struct {
	Tolerance int32
	Dirty     int32 // the last day that changed: beyond it old and new anchors may meet
	anchor    int32
	begun     bool
	met       int
}

// Next takes the next core item, its day and its anchor on record, and returns its
// anchor. Done says that old and new anchors have met twice beyond the dirty days: this item and
// those after it stay as they are.
func (s *Sweep) Next(day, old int32) (anchor int32, done bool) {
	if !s.begun || day > s.anchor+s.Tolerance {
		s.begun, s.anchor = true, day
		if day > s.Dirty+s.Tolerance && old == day {
			s.met++
		}
	}
	return s.anchor, s.met >= 2
}

// Merge assigns the items of a block to events: it sets Event and Anchor. The items are
// all of the block, or those of a region that begins at an anchor and ends before
// the anchor next (FarFuture when there is none). Items with a Target go there.
func Merge(b Block, items []Item, next int32) {
	slices.SortStableFunc(items, func(x, y Item) int { return cmp.Or(cmp.Compare(x.Day(), y.Day()), x.before(&y)) })
	sweep := Sweep{Tolerance: b.Tolerance(), Dirty: FarFuture - 1000}
	var anchors []int32
	weight := map[int32]int{}
	for i := range items {
		it := &items[i]
		switch {
		case it.Target != 0:
			it.Event, it.Anchor = it.Target, NoDay
		case it.Kind == Core:
			it.Anchor, _ = sweep.Next(it.Start, NoDay)
			it.Event = eventID(b, it.Anchor, it.Anchor)
			if len(anchors) == 0 || anchors[len(anchors)-1] != it.Anchor {
				anchors = append(anchors, it.Anchor)
			}
			weight[it.Anchor]++
		}
	}
	if next != FarFuture {
		anchors = append(anchors, next)
	}
	for i := range items {
		it := &items[i]
		if it.Kind == Core || it.Target != 0 {
			continue
		}
		it.Anchor = it.join(b, anchors, weight)
		switch {
		case it.Anchor != NoDay:
			it.Event = eventID(b, it.Anchor, it.Anchor)
		case it.Kind == Follower:
			it.Event = 0
		default:
			it.Event = eventID(b, it.Day(), it.End)
		}
	}
}

// join finds the anchor of the event that an item without an event of its own joins, or NoDay.
func (it *Item) join(b Block, anchors []int32, weight map[int32]int) int32 {
	day := it.Day()
	switch {
	case day == NoDay && b.Moves() && it.Published != NoDay:
		return last(anchors, it.Published)
	case day == NoDay:
		return NoDay
	case day == it.End:
		return around(anchors, day, b.Tolerance())
	case !b.Moves():
		return NoDay
	}
	best := NoDay
	for _, a := range anchors {
		if a+vagueMargin >= day && (it.End == NoDay || a-vagueMargin <= it.End) && (best == NoDay || weight[a] > weight[best]) {
			best = a
		}
	}
	return best
}

// vagueMargin is how many days outside a vague interval an event may still be meant.
const vagueMargin = 2

// around is the anchor whose window holds the day, or the next within the tolerance.
func around(anchors []int32, day, tolerance int32) int32 {
	i, found := slices.BinarySearch(anchors, day)
	switch {
	case found:
		return day
	case i > 0 && day <= anchors[i-1]+tolerance:
		return anchors[i-1]
	case i < len(anchors) && anchors[i] <= day+tolerance:
		return anchors[i]
	}
	return NoDay
}

// last is the last anchor not after the day.
func last(anchors []int32, day int32) int32 {
	i, found := slices.BinarySearch(anchors, day)
	if found {
		return day
	}
	if i == 0 {
		return NoDay
	}
	return anchors[i-1]
}
