package ledger

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// Kind says what part an item plays when mentions are brought together.
type Kind uint8

// Kinds of items.
const (
	Core     Kind = iota // has its day: makes events
	Vague                // has a longer date ("in 2018")
	Follower             // claimed or denied: evidence for an event of others, never one of its own
	Undated              // history without a date
)

// NoDay stands for an unknown day in day numbers (days since 1970-01-01).
const NoDay int32 = -1 << 30

// FarPast and FarFuture bound the day numbers of civil dates (years 1 to 9999).
const (
	FarPast   int32 = -719162
	FarFuture int32 = 2932896
)

// Block is what the items of one event have in common; items of different blocks
// meet only where one of them leaves a field open (see Widens).
type Block struct {
	Status casus.Status // asserted (claims and denials stand beside what they are about), or the item's own
	Class  string       // act, or type where there is none
	A, B   string       // sides, several joined by "+"; "" is not told
	Mutual bool         // all parties stand in A, sorted
	Place  string       // for violence
	Own    string       // set when nothing else tells the event from others
}

// String is the block's key; ParseBlock reads it.
func (b Block) String() string {
	mutual := ">"
	if b.Mutual {
		mutual = "~"
	}
	return strings.Join([]string{string(b.Status), b.Class, b.A, mutual, b.B, b.Place, b.Own}, "|")
}

// ParseBlock reads a block's key.
func ParseBlock(s string) Block {
	f := strings.SplitN(s, "|", 7)
	for len(f) < 7 {
		f = append(f, "")
	}
	return Block{casus.Status(f[0]), f[1], f[2], f[4], f[3] == "~", f[5], f[6]}
}

// Moves reports whether the block's act moves a track.
func (b Block) Moves() bool {
	act := casus.TheCodebook().Act(b.Class)
	return act != nil && act.Track != ""
}

// quickActs may follow each other within a week.
var quickActs = []string{"declare_ceasefire", "break_ceasefire", "evacuate_embassy_staff", "order_staff_reduced"}

// Tolerance is the number of days by which reports of one event may differ: ten for
// acts that move a state, of which two in ten days are rare; four for truces, their breach and
// the withdrawal of staff, which follow each other within a week; two for point events; one for violence, which repeats.
func (b Block) Tolerance() int32 {
	switch {
	case slices.Contains(quickActs, b.Class):
		return 4
	case b.Moves():
		return 10
	case b.Class == "ASSAULT":
		return 1
	}
	return 2
}

// Level orders blocks by how much they leave open: 0 nothing, 1 the place of violence, 2 a side.
func (b Block) Level() int {
	switch {
	case b.Own != "" || b.A == "" && b.B == "":
		return 0
	case !b.Mutual && (b.A == "" || b.B == ""):
		return 2
	case b.Class == "ASSAULT" && b.Place == "":
		return 1
	}
	return 0
}

// Narrows reports whether an item of block b, which leaves something open, may belong to
// an event of block o, which says it.
func (b Block) Narrows(o Block) bool {
	if b.Level() == 0 || o.Level() >= b.Level() || b.Status != o.Status || b.Class != o.Class || o.Own != "" {
		return false
	}
	if o.A == "" && o.B == "" || b.Mutual != o.Mutual {
		return false
	}
	fits := func(open, said string) bool { return open == "" || open == said }
	return fits(b.A, o.A) && fits(b.B, o.B) && (fits(b.Place, o.Place) || o.Place == "")
}

// Wider are the keys of the blocks that leave open what this one says.
func (b Block) Wider() []Block {
	if b.Own != "" || b.Level() == 2 || b.A == "" && b.B == "" {
		return nil
	}
	var out []Block
	places := []string{""}
	if b.Class == "ASSAULT" && b.Place != "" {
		w := b
		w.Place = ""
		out = append(out, w)
		places = append(places, b.Place)
	}
	if b.Mutual {
		return out
	}
	for _, p := range places {
		out = append(out, Block{b.Status, b.Class, b.A, "", false, p, ""}, Block{b.Status, b.Class, "", b.B, false, p, ""})
	}
	return out
}

// Item is one mention under one block: a mention of an act with several actors or
// recipients gives one item per pair when the act moves a state, for each of them did it.
type Item struct {
	Block      Block
	Kind       Kind
	Status     casus.Status
	Historical bool
	Start, End int32 // days; NoDay is open
	Precision  casus.Precision
	Fallback   bool  // the text gives no date; the day is the publication's
	Clipped    bool  // the text's date lies after the publication, and was drawn back to it
	Placed     bool  // the mention has a place
	Open       bool  // the mention itself does not name both sides
	Published  int32 // day of publication, NoDay when unknown
	Rank       int64 // orders mentions of one day of publication; derived from the content
	By         uint8 // who acts: 1 the lesser party of a mutual act, 2 the greater, 3 both
	Counts     *casus.Counts

	// Filled by the store.
	Mention, Document, Origin int64
	// Event and Anchor are the event the item belongs to now, 0 for none, and the day that heads it.
	Event  EventID
	Anchor int32
	// Target is the event of a narrower block that the item joins, 0 for none.
	Target EventID
}

// Day is the day under which the item is filed.
func (it *Item) Day() int32 {
	if it.Start != NoDay {
		return it.Start
	}
	return it.End
}

// before is the canonical order: earliest publication first, unknown ones last.
func (it *Item) before(o *Item) int {
	a, b := it.Published, o.Published
	if a == NoDay {
		a = FarFuture
	}
	if b == NoDay {
		b = FarFuture
	}
	if a != b {
		return int(a - b)
	}
	switch {
	case it.Rank < o.Rank:
		return -1
	case it.Rank > o.Rank:
		return 1
	}
	return 0
}

// maxPairs bounds the items of one mention.
const maxPairs = 400

// MentionItems are the items of one mention, by its index in the coding.
type MentionItems struct {
	Mention int
	Items   []Item
}

// Prepare turns the mentions of a document into items. Mentions that the reader
// linked as one happening lend each other sides, dates and places.
func Prepare(doc *casus.Document, coding *casus.Coding) []MentionItems {
	out := make([]MentionItems, len(coding.Mentions))
	groups := docGroups(coding)
	published := day(doc.PublishedDate())
	if published == NoDay {
		published = day(retrieved(doc))
	}
	high := int64(hash64(doc.ID) >> 33)
	for i := range coding.Mentions {
		m := lend(coding.Mentions, groups[i], i)
		base := Item{Status: m.Status, Historical: m.Historical, Published: published, Placed: m.Place != nil,
			Rank: high<<32 | int64(uint32(m.Trigger.Start)), Counts: m.Counts}
		raw := &coding.Mentions[i]
		from, to := len(sides(raw.Actors)), len(sides(raw.Recipients))
		base.Open = from == 0 || to == 0 && from < 2
		base.date(m)
		out[i] = MentionItems{i, base.spread(m, doc.ID)}
	}
	return out
}

func retrieved(doc *casus.Document) casus.Date {
	d, err := casus.ParseDate(doc.Retrieved)
	if err != nil {
		return casus.Date{}
	}
	return d
}

// docGroups lists, for every mention, the mentions of its happening in the document.
func docGroups(coding *casus.Coding) [][]int {
	at := make(map[string]int, len(coding.Mentions))
	for i := range coding.Mentions {
		at[coding.Mentions[i].ID] = i
	}
	out := make([][]int, len(coding.Mentions))
	for _, e := range coding.Events {
		var group []int
		for _, id := range e.Mentions {
			if i, ok := at[id]; ok {
				group = append(group, i)
			}
		}
		slices.Sort(group)
		for _, i := range group {
			out[i] = group
		}
	}
	return out
}

// lend returns the mention with what other mentions of its happening and class say and it leaves open.
func lend(all []casus.Mention, group []int, i int) *casus.Mention {
	m := all[i]
	for _, j := range group {
		o := &all[j]
		if j == i || class(o) != class(&m) || factual(o.Status) != factual(m.Status) {
			continue
		}
		if len(sides(m.Actors)) == 0 && !m.Symmetric() {
			m.Actors = o.Actors
		}
		if len(sides(m.Recipients)) == 0 && !m.Symmetric() && !o.Symmetric() {
			m.Recipients = o.Recipients
		}
		if !m.Date.Interval().Known() && o.Date.Interval().Known() {
			m.Date = o.Date
		}
		if m.Place == nil {
			m.Place = o.Place
		}
	}
	return &m
}

// factual statuses speak about what happened, true or not.
func factual(s casus.Status) bool {
	return s == casus.Asserted || s == casus.Claimed || s == casus.Denied
}

// class is the act, or the type; a bare attack is no more than its type says.
func class(m *casus.Mention) string {
	if m.Act == "" || m.Act == "attack" || m.Act == "clash" {
		return clean(m.Type)
	}
	return clean(m.Act)
}

// date sets the item's days and kind. What is told as a fact cannot be later than the report.
func (it *Item) date(m *casus.Mention) {
	iv := m.Date.Interval()
	it.Start, it.End, it.Precision = day(iv.Start), day(iv.End), iv.Precision
	told := factual(m.Status) || m.Status == casus.Negated
	if it.Published != NoDay && told {
		if it.Start != NoDay && it.Start > it.Published {
			it.Start, it.End, it.Precision, it.Clipped = it.Published, it.Published, casus.PrecisionDay, true
		} else if it.Start != NoDay && it.End == NoDay || it.End > it.Published {
			it.End = it.Published
		}
	}
	if it.Start != NoDay && it.End != NoDay && it.End < it.Start {
		it.End = it.Start
	}
	switch {
	case !iv.Known() && (m.Historical || it.Published == NoDay):
		it.Start, it.End, it.Kind = NoDay, NoDay, Undated
	case !iv.Known():
		it.Start, it.End, it.Precision, it.Fallback = it.Published, it.Published, casus.PrecisionBefore, true
	case it.Start == it.End && (it.Precision == casus.PrecisionDay || it.Precision == casus.PrecisionNone || it.Clipped):
		it.Precision = casus.PrecisionDay
	case it.Start != it.End || it.Precision != casus.PrecisionAbout || it.Start != it.Published:
		// The day's own news, which the reader dates "about" the report, is as good as a day until a text gives one.
		it.Kind = Vague
	}
	if m.Status == casus.Claimed || m.Status == casus.Denied {
		it.Kind = Follower
	}
}

// spread files the item under its blocks.
func (it Item) spread(m *casus.Mention, doc string) []Item {
	b := Block{Status: m.Status, Class: class(m)}
	if factual(m.Status) {
		b.Status = casus.Asserted
	}
	act := casus.TheCodebook().Act(m.Act)
	from, to := sides(m.Actors), sides(m.Recipients)
	mutual := act != nil && act.Direction == casus.Mutual || m.Type == "CONSULT" || len(from) > 1 && len(m.Recipients) == 0 && !m.Parallel
	if b.Moves() {
		if len(to) == 0 && len(from) > 1 && !m.Parallel && act.Direction != casus.Mutual && casus.TheCodebook().Track(act.Track).Ordered {
			return it.eachOther(b, from) // "each expelled an envoy": two moves, one each way
		}
		return it.pairs(b, from, to, mutual)
	}
	if b.Class == "ASSAULT" {
		b.Place = placeKey(m.Place)
	}
	b.A, b.B = strings.Join(from, "+"), strings.Join(to, "+")
	if mutual && len(from)+len(to) > 1 {
		all := append(slices.Clone(from), to...)
		slices.Sort(all)
		b.A, b.B, b.Mutual = strings.Join(slices.Compact(all), "+"), "", true
	}
	if b.A == "" && b.B == "" {
		b.Place = placeKey(m.Place)
		if b.Place == "" {
			b.Own = hexID(hash64(doc + "\x00" + m.ID))
		}
	}
	if it.Day() == NoDay && b.Own == "" { // nothing says that two of them are one
		b.Own = hexID(hash64(doc))
	}
	it.Block = b
	return []Item{it}
}

// eachOther gives an item for every party against every other.
func (it Item) eachOther(b Block, parties []string) []Item {
	var out []Item
	for _, a := range parties {
		for _, c := range parties {
			if a == c || len(out) == maxPairs {
				continue
			}
			n := it
			n.Block = b
			n.Block.A, n.Block.B = a, c
			out = append(out, n)
		}
	}
	return out
}

// pairs gives one item per pair of an act that moves a state.
func (it Item) pairs(b Block, from, to []string, mutual bool) []Item {
	var out []Item
	add := func(a, c string, by uint8) {
		if len(out) == maxPairs {
			return
		}
		n := it
		n.Block, n.By = b, by
		n.Block.A, n.Block.B = a, c
		out = append(out, n)
	}
	joint := func(a, c string, by uint8) {
		if a > c {
			a, c, by = c, a, by>>1|by<<1&2
		}
		b.Mutual = true
		add(a+"+"+c, "", by)
		b.Mutual = false
	}
	switch {
	case mutual && len(to) == 0 && len(from) > 1:
		for i, a := range from {
			for _, c := range from[i+1:] {
				joint(a, c, 3)
			}
		}
	case len(from) == 0 && len(to) == 0:
		add("", "", 0)
	case len(to) == 0:
		for _, a := range from {
			add(a, "", 0)
		}
	case len(from) == 0:
		for _, c := range to {
			add("", c, 0)
		}
	default:
		for _, a := range from {
			for _, c := range to {
				if mutual && a != c {
					joint(a, c, 1)
				} else {
					add(a, c, 0)
				}
			}
		}
	}
	return out
}

// placeKey names a place that is narrower than a country, with its country.
func placeKey(p *casus.Place) string {
	if p == nil || p.Precision == "country" {
		return ""
	}
	name := p.Name
	if name == "" {
		name = p.Text
	}
	if name == "" {
		return ""
	}
	return clean(p.Country + ":" + strings.ToLower(name))
}

// day is the day number of a date, NoDay when unknown.
func day(d casus.Date) int32 {
	if !d.Known() {
		return NoDay
	}
	return int32(d.Days())
}

// Date is the civil date of a day number, unknown for NoDay.
func Date(day int32) casus.Date {
	if day < FarPast || day > FarFuture {
		return casus.Date{}
	}
	return casus.MakeDate(1970, 1, 1).AddDays(int(day))
}

// DayOf is the day number of a date, NoDay when unknown.
func DayOf(d casus.Date) int32 { return day(d) }

// BlockHash numbers a block's key.
func BlockHash(key string) uint64 { return hash64(key) }

// Matter numbers what a claim is about: its block and day.
func Matter(it *Item) uint64 {
	return hash64(fmt.Sprintf("%s|%d|%d", it.Block, it.Start, it.End)) >> 1
}
