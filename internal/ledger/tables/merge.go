package tables

import (
	"cmp"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// merge assigns the items of all marked blocks to events, those that say most first.
func (b *batch) merge() {
	for level := range b.dirty {
		for blocks := range slices.Chunk(slices.Sorted(maps.Keys(b.dirty[level])), mostAhead) {
			b.aheadOfRegions(blocks, b.dirty[level])
			for _, id := range blocks {
				if b.err != nil {
					return
				}
				b.mergeBlock(id, b.dirty[level][id])
			}
		}
	}
}

// standing is where an item was filed and what it belonged to.
type standing struct {
	day, anchor int32
	kind        ledger.Kind
	event       ledger.EventID
}

// mergeBlock assigns the items of one block, or of the part of it that may change.
func (b *batch) mergeBlock(id int64, r *region) {
	items, gone, next := b.region(id, r)
	if b.err != nil {
		return
	}
	old := make(map[int64]standing, len(items))
	for i := range items {
		it := &items[i]
		old[it.Mention] = standing{it.Day(), it.Anchor, it.Kind, it.Event}
	}
	ledger.Merge(r.block, items, next)
	before, after := map[int32]ledger.EventID{}, map[int32]ledger.EventID{}
	for i := range items {
		it := &items[i]
		was := old[it.Mention]
		if was.kind == ledger.Core && was.anchor != ledger.NoDay {
			before[was.anchor] = was.event
		}
		if it.Kind == ledger.Core && it.Anchor != ledger.NoDay {
			after[it.Anchor] = it.Event
		}
		b.assign(id, it, was)
	}
	for i := range gone {
		it := &gone[i]
		was := standing{it.Day(), it.Anchor, it.Kind - aside, it.Event}
		if was.kind == ledger.Core && was.anchor != ledger.NoDay {
			before[was.anchor] = was.event
		}
		it.Event, it.Anchor = 0, ledger.NoDay
		b.assign(id, it, was)
	}
	b.open(r.block, before, after)
}

// assign writes what changed about an item, and moves its link.
func (b *batch) assign(block int64, it *ledger.Item, was standing) {
	if it.Target == 0 && it.Event != 0 {
		b.owner[it.Event] = block
	}
	if it.Event == was.event && it.Anchor == was.anchor {
		return
	}
	b.exec("UPDATE items SET event = ?, anchor = ? WHERE block = ? AND day = ? AND mention = ?", int64(it.Event), it.Anchor, block, was.day, it.Mention)
	if it.Event == was.event {
		return
	}
	if was.event != 0 {
		b.exec("UPDATE links SET known_until = ? WHERE event = ? AND mention = ? AND known_until IS NULL", b.known, int64(was.event), it.Mention)
		b.events[was.event] = struct{}{}
	}
	if it.Event != 0 {
		b.exec("INSERT INTO links (event, mention, known_from, known_until, by) VALUES (?, ?, ?, NULL, ?) "+
			"ON CONFLICT (event, mention, known_from) DO UPDATE SET known_until = NULL, by = excluded.by",
			int64(it.Event), it.Mention, b.known, it.By)
		b.events[it.Event] = struct{}{}
	}
}

// open keeps the list of events that less complete items may join, and marks the blocks of
// such items around the events that came or went.
func (b *batch) open(block ledger.Block, before, after map[int32]ledger.EventID) {
	wider := block.Wider()
	if len(wider) == 0 {
		return
	}
	var changed []int32
	for a, id := range before {
		if after[a] != id {
			changed = append(changed, a)
		}
	}
	for a, id := range after {
		if before[a] != id {
			changed = append(changed, a)
		}
	}
	if len(changed) == 0 {
		return
	}
	slices.Sort(changed)
	for _, w := range wider {
		key := w.String()
		number := int64(ledger.BlockHash(key))
		for _, a := range slices.Compact(changed) {
			if id := before[a]; id != 0 && after[a] != id {
				b.exec("DELETE FROM openings WHERE wider = ? AND anchor = ? AND event = ?", number, a, int64(id))
			}
			if id := after[a]; id != 0 && before[a] != id {
				b.exec("INSERT INTO openings (wider, anchor, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", number, a, int64(id))
			}
		}
		if id := b.block(key, false); id != 0 {
			tolerance := block.Tolerance()
			b.mark(id, w, changed[0]-tolerance, changed[len(changed)-1]+tolerance)
		}
	}
}

// region reads the items of a block that may change, those among them that no longer stand, and the anchor at
// which the rest begins.
func (b *batch) region(id int64, r *region) (items, gone []ledger.Item, next int32) {
	b.begin(id, r)
	targets := b.targets(r)
	for _, limit := range []int{firstRows, math.MaxInt32} {
		items, gone, next = nil, nil, ledger.FarFuture
		sweep := ledger.Sweep{Tolerance: r.block.Tolerance(), Dirty: r.hi}
		n, ended := 0, false
		q := r.items(id, limit)
		b.each(q.Query, q.Args, func(rows Row) error {
			n++
			var it ledger.Item
			var day, kind, by int32
			var event int64
			if err := rows.Scan(&day, &it.Mention, &it.End, &kind, &by, &it.Published, &event, &it.Anchor); err != nil {
				return err
			}
			it.Start, it.Kind, it.By, it.Event = day, ledger.Kind(kind), uint8(by), ledger.EventID(event)
			if it.Kind >= aside {
				gone = append(gone, it)
				return nil
			}
			if it.Kind == ledger.Core {
				it.Target = target(&it, r, targets)
				if it.Target == 0 && !r.block.Moves() {
					if next, ended = sweep.Next(day, it.Anchor); ended {
						return ErrDone
					}
					next = ledger.FarFuture
				}
			}
			items = append(items, it)
			return nil
		})
		if ended || n < limit {
			break
		}
	}
	return items, gone, next
}

// firstRows is how many items of a block are read at first; mostly they are all, or the change comes to its end among them.
const firstRows = 256

// items asks for the items of a block from where it must be read, at most so many.
func (r *region) items(id int64, limit int) Read {
	return Read{itemsQuery, []any{id, r.from, limit}}
}

// begin finds the day from which a region must be read: the anchor before it, or where nothing before it can matter.
func (b *batch) begin(id int64, r *region) {
	if r.begun {
		return
	}
	r.begun, r.from = true, math.MinInt32
	if r.block.Moves() {
		return
	}
	tolerance, anchor := r.block.Tolerance(), ledger.NoDay
	q := r.beginning(id)
	b.get(q.Query, q.Args, &anchor)
	r.from = anchor
	if anchor == ledger.NoDay || anchor+tolerance < r.lo-tolerance-1 {
		r.from = r.lo - tolerance
	}
}

// beginning asks for the last anchor before a region.
func (r *region) beginning(id int64) Read {
	return Read{beginQuery, []any{id, r.lo, ledger.NoDay}}
}

// openings asks for the events that a region's items may join.
func (r *region) openings() Read {
	tolerance := r.block.Tolerance()
	return Read{openingsQuery, []any{int64(ledger.BlockHash(r.block.String())), r.lo - tolerance, r.hi + tolerance}}
}

// targets finds, for the days of a block that leaves something open, the one event that says it.
func (b *batch) targets(r *region) map[int32]ledger.EventID {
	if r.block.Level() == 0 {
		return nil
	}
	type opening struct {
		anchor int32
		event  ledger.EventID
	}
	tolerance := r.block.Tolerance()
	var found []opening
	q := r.openings()
	b.each(q.Query, q.Args, func(rows Row) error {
		var anchor int32
		var event int64
		err := rows.Scan(&anchor, &event)
		found = append(found, opening{anchor, ledger.EventID(event)})
		return err
	})
	out := map[int32]ledger.EventID{}
	for i, o := range found {
		alone := (i == 0 || o.anchor-found[i-1].anchor > 2*tolerance) && (i+1 == len(found) || found[i+1].anchor-o.anchor > 2*tolerance)
		for day := o.anchor - tolerance; day <= o.anchor+tolerance; day++ {
			if alone {
				out[day] = o.event
				continue
			}
			n := 0
			for j := range found {
				if d := found[j].anchor - day; d <= tolerance && d >= -tolerance {
					n++
				}
			}
			if n == 1 {
				out[day] = o.event
			}
		}
	}
	return out
}

// target is the event of a narrower block that an item joins; outside the region what was found before stands.
func target(it *ledger.Item, r *region, targets map[int32]ledger.EventID) ledger.EventID {
	if targets == nil {
		return 0
	}
	if it.Start >= r.lo && it.Start <= r.hi {
		return targets[it.Start]
	}
	if it.Anchor == ledger.NoDay {
		return it.Event
	}
	return 0
}

// compose makes every event again whose evidence changed.
func (b *batch) compose() {
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(b.events)), mostAhead) {
		b.aheadOfEvents(ids)
		events := make([]composed, 0, len(ids))
		for _, id := range ids {
			if c, ok := b.composeEvent(id); ok {
				events = append(events, c)
			}
		}
		b.aheadOfLeads(events)
		for i := range events {
			if b.err != nil {
				return
			}
			b.finish(&events[i])
		}
	}
}

// version is a row of events.
type version struct {
	seq, block, first int64
	day, end          int32
	move              sql.NullString
	body              string
}

// current is the version of an event that stands; where there was one once, only the instant it was first known.
func (b *batch) current(id ledger.EventID) (v version, ok bool) {
	var stands int
	b.get(currentQuery, []any{int64(id)}, &v.seq, &v.block, &v.first, &v.day, &v.end, &v.move, &v.body, &stands)
	if stands == 0 {
		return version{first: v.first}, false
	}
	return v, true
}

// composed is an event made again, beside the version on record.
type composed struct {
	id       ledger.EventID
	block    int64
	parsed   ledger.Block
	old      version
	had      bool
	evidence []ledger.Evidence
	c        ledger.Composed
}

// composeEvent makes an event of its evidence; it is not ok when nothing is known of its block.
func (b *batch) composeEvent(id ledger.EventID) (c composed, ok bool) {
	c.id = id
	c.old, c.had = b.current(id)
	if c.block, ok = b.owner[id]; !ok {
		c.block = c.old.block
	}
	key := b.keys[c.block]
	if key == "" && !b.get("SELECT key FROM blocks WHERE id = ?", []any{c.block}, &key) {
		return c, false
	}
	c.evidence = b.evidence(id)
	c.parsed = ledger.ParseBlock(key)
	c.c = ledger.Compose(c.parsed, c.evidence)
	return c, b.err == nil
}

// finish writes what became of an event.
func (b *batch) finish(e *composed) {
	if e.c.Lead < 0 {
		if e.had {
			b.retire(e.id, &e.old)
		}
		return
	}
	lead, place := b.body(e.evidence[e.c.Lead].Key), (*casus.Mention)(nil)
	if e.c.Place >= 0 {
		place = b.body(e.evidence[e.c.Place].Key)
	}
	if b.err == nil {
		b.put(e.id, e.block, &e.c, e.c.Finish(e.id, e.parsed, lead, place), &e.old, e.had)
	}
}

// put opens a new version of an event, unless nothing changed.
func (b *batch) put(id ledger.EventID, block int64, c *ledger.Composed, e *casus.Event, old *version, had bool) {
	body, err := json.Marshal(e)
	b.fail(err)
	var move sql.NullString
	m, moves := ledger.MoveOf(id, c)
	if moves {
		move = sql.NullString{String: m.Encode(), Valid: true}
	}
	if had && old.body == string(body) && old.day == c.Day && old.end == c.DayEnd && old.move == move {
		return
	}
	b.result.Events++
	first := b.known
	if old.first != 0 {
		first = old.first
	}
	if had {
		b.exec("UPDATE events SET known_until = ? WHERE seq = ?", b.known, old.seq)
	}
	b.last.event++
	b.exec("INSERT INTO events (seq, id, block, known_from, first_known, day, day_end, status, type, act, quad, historical, documents, origins, move, body) "+
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", b.last.event, int64(id), block, b.known, first, c.Day, c.DayEnd, string(e.Status), e.Type, e.Act,
		e.Quad, number(e.Historical), e.Documents, e.Origins, move, string(body))
	b.indexParties(id, e, c.Day, c.DayEnd, old, had)
	b.noteMove(id, &m, moves, old)
}

// change is what a batch changed about the moves of a pair.
type change struct {
	day    int32 // the first that changed
	events []ledger.EventID
	lines  map[ledger.Line]bool
}

// touch notes that moves of a line changed on a day and after it.
func (b *batch) touch(line ledger.Line, day int32, id ledger.EventID) [2]int64 {
	pair := b.pairOf(line)
	c := b.moved[pair]
	if c == nil {
		c = &change{day: day, lines: map[ledger.Line]bool{}}
		b.moved[pair] = c
	}
	c.day = min(c.day, day)
	for _, l := range line.LinesWith() {
		c.lines[l] = true
	}
	if id != 0 {
		c.events = append(c.events, id)
	}
	return pair
}

// noteMove files what an event moves, and marks the pairs whose relations the change may change.
func (b *batch) noteMove(id ledger.EventID, m *ledger.Move, moves bool, old *version) {
	if old.move.Valid {
		before, err := ledger.DecodeMove(old.move.String)
		b.fail(err)
		pair := b.touch(before.Line, before.Day, id)
		b.exec("DELETE FROM moves WHERE lo = ? AND hi = ? AND day = ? AND event = ?", pair[0], pair[1], before.Day, int64(id))
	}
	if moves {
		pair := b.touch(m.Line, m.Day, id)
		b.exec("INSERT INTO moves (lo, hi, day, event) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", pair[0], pair[1], m.Day, int64(id))
	}
}

// pairOf numbers the two actors of a line.
func (b *batch) pairOf(l ledger.Line) [2]int64 {
	x, y := b.handle(l.A, nil), b.handle(l.B, nil)
	return [2]int64{min(x, y), max(x, y)}
}

// retire closes an event that lost its evidence to another.
func (b *batch) retire(id ledger.EventID, old *version) {
	b.result.Events++
	b.exec("UPDATE events SET known_until = ? WHERE seq = ?", b.known, old.seq)
	var successor int64
	if b.get("SELECT l.event FROM links p JOIN links l ON l.mention = p.mention AND l.known_until IS NULL JOIN mentions m ON m.seq = p.mention "+
		"LEFT JOIN items i ON i.block = ? AND i.mention = p.mention AND i.event = l.event "+
		"WHERE p.event = ? AND p.known_until = ? ORDER BY i.event IS NULL, m.published, m.rank, l.event LIMIT 1",
		[]any{old.block, int64(id), b.known}, &successor) {
		b.exec("INSERT INTO retired (id, known, successor) VALUES (?, ?, ?) ON CONFLICT (id, known) DO UPDATE SET successor = excluded.successor", int64(id), b.known, successor)
	}
	b.indexParties(id, nil, 0, 0, old, true)
	b.noteMove(id, nil, false, old)
}

// evidence reads the mentions linked to an event.
func (b *batch) evidence(id ledger.EventID) []ledger.Evidence {
	var out []ledger.Evidence
	b.each(evidenceQuery,
		[]any{int64(id)}, func(rows Row) error {
			var e ledger.Evidence
			var by, set int
			var status, precision string
			var counts sql.NullString
			if err := rows.Scan(&e.Key, &by, &status, &set, &e.Start, &e.End, &precision, &e.Published, &e.Rank, &counts, &e.Origin); err != nil {
				return err
			}
			e.Status, e.Precision = casus.Status(status), casus.Precision(precision)
			e.Mention, e.Document, e.By = e.Key, e.Key>>MentionBits, uint8(by)
			e.Historical, e.Fallback, e.Clipped = set&flagHistorical != 0, set&flagFallback != 0, set&flagClipped != 0
			e.Placed, e.Open = set&flagPlaced != 0, set&flagOpen != 0
			if counts.Valid {
				e.Counts = &casus.Counts{}
				if err := json.Unmarshal([]byte(counts.String), e.Counts); err != nil {
					return err
				}
			}
			out = append(out, e)
			return nil
		})
	return out
}

func (b *batch) body(mention int64) *casus.Mention {
	if m := b.fresh[mention]; m != nil {
		return m
	}
	var text string
	var m casus.Mention
	if b.get(bodyQuery, []any{mention}, &text) {
		b.fail(json.Unmarshal([]byte(text), &m))
	}
	return &m
}

// partyRow is one name under which an event is found. Pairs are kept of codes and keys only: a
// registry id that is neither names a person or an organ of a state.
type partyRow struct {
	handle int64
	role   int
	paired bool
}

// indexParties files an event under its actors and pairs of actors, closing what an old version had.
func (b *batch) indexParties(id ledger.EventID, e *casus.Event, day, end int32, old *version, had bool) {
	var before casus.Event
	var was, is []partyRow
	if had {
		b.fail(json.Unmarshal([]byte(old.body), &before))
		was = b.parties(&before)
	}
	if e != nil {
		is = b.parties(e)
		if had && slices.Equal(was, is) && old.day == day && old.end == end {
			return
		}
	}
	if had {
		for _, p := range was {
			b.exec("UPDATE parties SET known_until = ? WHERE handle = ? AND day = ? AND event = ? AND known_until IS NULL", b.known, p.handle, old.day, int64(id))
		}
		for _, p := range pairs(was) {
			b.exec("UPDATE dyads SET known_until = ? WHERE lo = ? AND hi = ? AND day = ? AND event = ? AND known_until IS NULL", b.known, p.lo, p.hi, old.day, int64(id))
		}
		b.tally(&before, was, -1)
	}
	for _, p := range is {
		b.exec("INSERT INTO parties (handle, day, event, known_from, day_end, role) VALUES (?, ?, ?, ?, ?, ?) "+
			"ON CONFLICT (handle, day, event, known_from) DO UPDATE SET known_until = NULL, day_end = excluded.day_end, role = excluded.role", p.handle, day, int64(id), b.known, end, p.role)
	}
	for _, p := range pairs(is) {
		b.exec("INSERT INTO dyads (lo, hi, day, event, known_from, day_end, dir, status, type, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "+
			"ON CONFLICT (lo, hi, day, event, known_from) DO UPDATE SET known_until = NULL, day_end = excluded.day_end, dir = excluded.dir, "+
			"status = excluded.status, type = excluded.type, score = excluded.score",
			p.lo, p.hi, day, int64(id), b.known, end, p.dir, string(e.Status), e.Type, e.Score)
	}
	if e != nil {
		b.tally(e, is, 1)
	}
}

// parties lists the names under which an event's actors are found, in order.
func (b *batch) parties(e *casus.Event) []partyRow {
	var out []partyRow
	for i, list := range [][]casus.EventActor{e.Actors, e.Recipients} {
		for j := range list {
			a := &list[j]
			key := ledger.Key(a.Code, a.Sector, a.ID)
			for _, name := range ledger.Handles(a) {
				h := b.handle(name, a)
				at := slices.IndexFunc(out, func(p partyRow) bool { return p.handle == h })
				if at < 0 {
					at = len(out)
					out = append(out, partyRow{handle: h})
				}
				out[at].role |= 1 << i
				out[at].paired = out[at].paired || name == key || name == a.Code
			}
		}
	}
	slices.SortFunc(out, func(x, y partyRow) int { return cmp.Compare(x.handle, y.handle) })
	return out
}

// dyadRow is two names under which an event is found, the lesser number first.
type dyadRow struct {
	lo, hi int64
	dir    int
}

// maxDyads bounds the pairs of one event: a meeting of a hundred parties is found by party alone.
const maxDyads = 500

func pairs(parties []partyRow) []dyadRow {
	var out []dyadRow
	for i, x := range parties {
		for _, y := range parties[i+1:] {
			if !x.paired || !y.paired {
				continue
			}
			dir := 0
			if x.role&1 != 0 && y.role&2 != 0 {
				dir |= 1
			}
			if x.role&2 != 0 && y.role&1 != 0 {
				dir |= 2
			}
			if x.role&1 != 0 && y.role&1 != 0 {
				dir |= 4
			}
			if dir != 0 {
				out = append(out, dyadRow{x.handle, y.handle, dir})
			}
			if len(out) == maxDyads {
				return out
			}
		}
	}
	return out
}

// tally counts an asserted event for its actors and pairs.
func (b *batch) tally(e *casus.Event, parties []partyRow, by int) {
	if e.Status != casus.Asserted {
		return
	}
	b.totals["events"] += by
	for _, p := range parties {
		b.actors[p.handle] += by
	}
	for _, p := range pairs(parties) {
		n := b.dyads[[2]int64{p.lo, p.hi}]
		switch {
		case p.dir&4 != 0:
			n[2] += by
		case p.dir&1 != 0:
			n[0] += by
		default:
			n[1] += by
		}
		b.dyads[[2]int64{p.lo, p.hi}] = n
	}
}

// count writes the tallies.
func (b *batch) count() {
	for name, n := range b.totals {
		b.exec("INSERT INTO totals (name, n) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET n = totals.n + excluded.n", name, n)
	}
	for _, h := range slices.Sorted(maps.Keys(b.actors)) {
		if n := b.actors[h]; n != 0 {
			b.exec("UPDATE handles SET events = events + ? WHERE id = ?", n, h)
		}
	}
	for pair, n := range b.dyads {
		if n != [3]int{} {
			b.exec("INSERT INTO pairs (lo, hi, ab, ba, joint) VALUES (?, ?, ?, ?, ?) ON CONFLICT (lo, hi) DO UPDATE SET ab = pairs.ab + excluded.ab, "+
				"ba = pairs.ba + excluded.ba, joint = pairs.joint + excluded.joint", pair[0], pair[1], n[0], n[1], n[2])
		}
	}
}

// replay makes the relations of every pair again whose moves changed.
func (b *batch) replay() {
	if !b.seeded {
		var any int
		b.seeded = b.get("SELECT 1 FROM seeds LIMIT 1", nil, &any)
	}
	pairs := slices.SortedFunc(maps.Keys(b.moved), func(x, y [2]int64) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	for chunk := range slices.Chunk(pairs, mostAhead) {
		list := make([]*replay, len(chunk))
		for i, pair := range chunk {
			list[i] = newReplay(pair, b.moved[pair])
		}
		b.aheadOfPairs(list)
		for _, r := range list {
			if b.err != nil {
				return
			}
			b.replayPair(r)
		}
	}
}

// replay is the work on one pair.
type replay struct {
	pair        [2]int64
	change      *change
	from, since int32 // the first day of intervals, and of moves
	moves       []ledger.Move
	read        bool // the moves
}

func newReplay(pair [2]int64, c *change) *replay {
	r := &replay{pair: pair, change: c}
	r.from, r.since = ledger.ReplayWindow(max(c.day, ledger.FarPast))
	if c.day == allDays {
		r.from, r.since = allDays, allDays
	}
	return r
}

// held is an interval on record.
type held struct {
	seq, first int64
	body       string
}

// replayPair makes again the intervals of a pair that its changed moves can change. Where a table says how the two
// stood, all of them.
func (b *batch) replayPair(r *replay) {
	b.readMoves(r)
	old := map[relationKey]held{}
	var before []casus.Relation
	if r.from == allDays {
		b.heldRows(Read{"SELECT seq, first_known, body FROM relations WHERE lo = ? AND hi = ? AND known_until IS NULL", []any{r.pair[0], r.pair[1]}}, old)
	} else {
		for line := range r.change.lines {
			before = append(before, b.heldLine(r, line, old)...)
		}
	}
	b.putIntervals(r.pair, ledger.ReplayFrom(r.from, before, r.moves, r.change.events), old)
}

// readMoves reads the moves of a pair that matter, once, and marks their lines.
func (b *batch) readMoves(r *replay) {
	if r.read {
		return
	}
	r.read = true
	var seeds []ledger.Move
	since := r.since
	if b.seeded {
		if seeds = b.seedsOf(r.pair); len(seeds) > 0 {
			r.from, r.since = allDays, allDays
		}
	}
	r.moves = b.movesOf(r.pair, since)
	if since != r.since {
		r.moves = b.movesOf(r.pair, r.since)
	}
	r.moves = append(r.moves, seeds...)
	for i := range r.moves {
		if r.moves[i].Day >= r.from {
			for _, l := range r.moves[i].LinesWith() {
				r.change.lines[l] = true
			}
		}
	}
}

// allDays is before every day.
const allDays = math.MinInt32

// movesOf reads the moves of a pair on a day and later.
func (b *batch) movesOf(pair [2]int64, since int32) (moves []ledger.Move) {
	b.each(movesQuery,
		[]any{pair[0], pair[1], since}, func(row Row) error {
			var text string
			if err := row.Scan(&text); err != nil {
				return err
			}
			m, err := ledger.DecodeMove(text)
			if err == nil && b.pairOf(m.Line) == pair {
				moves = append(moves, m)
			}
			return err
		})
	return moves
}

// heldLine reads the intervals of a line that begin on the first day and later, and the last one before, which it returns.
// Where there is none before, what is inferred of the time before the first belongs to them.
func (b *batch) heldLine(r *replay, line ledger.Line, old map[relationKey]held) []casus.Relation {
	reads := r.lineReads(line)
	last := b.heldRows(reads[0], old)
	b.heldRows(reads[1], old)
	if len(last) == 0 {
		b.heldRows(reads[2], old)
	} else if b.readsAhead() { // asked for already
		b.heldRows(reads[2], map[relationKey]held{})
	}
	return last
}

// lineReads ask for the last interval of a line before the first day, for those after, and for what has no first day.
func (r *replay) lineReads(line ledger.Line) []Read {
	args := []any{r.pair[0], r.pair[1], line.Track, line.A}
	with := func(more ...any) []any { return append(slices.Clone(args), more...) }
	return []Read{{lastQuery, with(r.from, ledger.NoDay, ledger.NoDay)}, {laterQuery, with(r.from)}, {beforeQuery, with(ledger.NoDay)}}
}

// heldRows reads intervals on record into old and returns them.
func (b *batch) heldRows(q Read, old map[relationKey]held) (out []casus.Relation) {
	b.each(q.Query, q.Args, func(row Row) error {
		var h held
		if err := row.Scan(&h.seq, &h.first, &h.body); err != nil {
			return err
		}
		var r casus.Relation
		if err := json.Unmarshal([]byte(h.body), &r); err != nil {
			return fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
		}
		old[keyOf(&r)] = h
		out = append(out, r)
		return nil
	})
	return out
}

// putIntervals closes and opens versions of intervals so that list takes the place of old.
func (b *batch) putIntervals(pair [2]int64, list []casus.Relation, old map[relationKey]held) {
	for _, r := range list {
		key := keyOf(&r)
		body, err := json.Marshal(&r)
		b.fail(err)
		h, had := old[key]
		delete(old, key)
		if had && h.body == string(body) {
			continue
		}
		first := b.known
		if !had {
			b.totals["relations"]++
		} else {
			first = h.first
			b.exec("UPDATE relations SET known_until = ? WHERE seq = ?", b.known, h.seq)
		}
		b.putRelation(pair, &r, string(body), first)
	}
	for _, h := range old {
		b.result.Changes++
		b.totals["relations"]--
		b.exec("UPDATE relations SET known_until = ? WHERE seq = ?", b.known, h.seq)
	}
}

// relationKey tells an interval from the others of its pair, whatever its dates; an imported one
// has its first day in place of an event.
type relationKey struct {
	a, b, track, state, event string
	inferred                  int
}

func keyOf(r *casus.Relation) relationKey {
	k := relationKey{r.A, r.B, r.Track, r.State, r.Event, 0}
	if r.Event == "" {
		k.event = r.From.String()
	}
	if r.Inferred {
		k.inferred = 1
	}
	return k
}

func (b *batch) putRelation(pair [2]int64, r *casus.Relation, body string, first int64) {
	b.result.Changes++
	var event ledger.EventID
	if r.Event != "" {
		var err error
		event, err = ledger.ParseEventID(r.Event)
		b.fail(err)
	}
	b.last.relation++
	b.exec("INSERT INTO relations (seq, lo, hi, a, b, track, state, day, day_until, event, inferred, known_from, first_known, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		b.last.relation, pair[0], pair[1], r.A, r.B, r.Track, r.State, ledger.DayOf(r.From), ledger.DayOf(r.Until), int64(event), number(r.Inferred), b.known, first, body)
}

// number is 1 for true.
func number(b bool) int {
	if b {
		return 1
	}
	return 0
}
