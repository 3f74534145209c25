package sqlite

import (
	"cmp"
	"database/sql"
	"encoding/json"
	"maps"
	"math"
	"slices"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// merge assigns the items of all marked blocks to events, those that say most first.
func (b *batch) merge() {
	for level := range b.dirty {
		for _, id := range slices.Sorted(maps.Keys(b.dirty[level])) {
			if b.err != nil {
				return
			}
			b.mergeBlock(id, b.dirty[level][id])
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
	items, next := b.region(id, r)
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
		b.exec("INSERT OR REPLACE INTO links (event, mention, known_from, known_until, by) VALUES (?, ?, ?, NULL, ?)",
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
				b.exec("INSERT OR IGNORE INTO openings (wider, anchor, event) VALUES (?, ?, ?)", number, a, int64(id))
			}
		}
		if id := b.block(key, false); id != 0 {
			tolerance := block.Tolerance()
			b.mark(id, w, changed[0]-tolerance, changed[len(changed)-1]+tolerance)
		}
	}
}

// region reads the items of a block that may change, and the anchor at which the rest begins.
// Acts that move a state are few between any two actors: their blocks are read whole.
func (b *batch) region(id int64, r *region) (items []ledger.Item, next int32) {
	tolerance := r.block.Tolerance()
	from := int32(math.MinInt32)
	whole := r.block.Moves()
	if !whole {
		from = b.begin(id, r, tolerance)
	}
	targets := b.targets(r)
	next = ledger.FarFuture
	sweep := ledger.Sweep{Tolerance: tolerance, Dirty: r.hi}
	b.each("SELECT day, mention, day_end, kind, by, published, event, anchor FROM items WHERE block = ? AND day >= ? ORDER BY day",
		[]any{id, from}, func(rows *row) error {
			var it ledger.Item
			var day, kind, by int32
			var event int64
			if err := rows.Scan(&day, &it.Mention, &it.End, &kind, &by, &it.Published, &event, &it.Anchor); err != nil {
				return err
			}
			it.Start, it.Kind, it.By, it.Event = day, ledger.Kind(kind), uint8(by), ledger.EventID(event)
			if it.Kind == ledger.Core {
				it.Target = target(&it, r, targets)
				if it.Target == 0 && !whole {
					if anchor, done := sweep.Next(day, it.Anchor); done {
						next = anchor
						return errDone
					}
				}
			}
			items = append(items, it)
			return nil
		})
	return items, next
}

// begin is the day from which a region must be read: the anchor before it, or where nothing before it can matter.
func (b *batch) begin(id int64, r *region, tolerance int32) int32 {
	anchor := ledger.NoDay
	b.get("SELECT anchor FROM items WHERE block = ? AND day < ? AND kind = 0 AND anchor <> ? ORDER BY day DESC LIMIT 1",
		[]any{id, r.lo, ledger.NoDay}, &anchor)
	if anchor == ledger.NoDay || anchor+tolerance < r.lo-tolerance-1 {
		return r.lo - tolerance
	}
	return anchor
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
	b.each("SELECT anchor, event FROM openings WHERE wider = ? AND anchor BETWEEN ? AND ? ORDER BY anchor",
		[]any{int64(ledger.BlockHash(r.block.String())), r.lo - tolerance, r.hi + tolerance}, func(rows *row) error {
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
	for _, id := range slices.Sorted(maps.Keys(b.events)) {
		if b.err != nil {
			return
		}
		b.composeEvent(id)
	}
}

// version is a row of events.
type version struct {
	seq, block, first int64
	day, end          int32
	move              sql.NullString
	body              string
}

func (b *batch) current(id ledger.EventID) (v version, ok bool) {
	ok = b.get("SELECT seq, block, first_known, day, day_end, move, body FROM events WHERE id = ? AND known_until IS NULL",
		[]any{int64(id)}, &v.seq, &v.block, &v.first, &v.day, &v.end, &v.move, &v.body)
	return v, ok
}

func (b *batch) composeEvent(id ledger.EventID) {
	old, had := b.current(id)
	block, ok := b.owner[id]
	if !ok {
		block = old.block
	}
	var key string
	if key = b.keys[block]; key == "" && !b.get("SELECT key FROM blocks WHERE id = ?", []any{block}, &key) {
		return
	}
	evidence := b.evidence(id)
	parsed := ledger.ParseBlock(key)
	c := ledger.Compose(parsed, evidence)
	if c.Lead < 0 {
		if had {
			b.retire(id, &old)
		}
		return
	}
	lead, place := b.body(evidence[c.Lead].Key), (*casus.Mention)(nil)
	if c.Place >= 0 {
		place = b.body(evidence[c.Place].Key)
	}
	if b.err != nil {
		return
	}
	b.put(id, block, &c, c.Finish(id, parsed, lead, place), &old, had)
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
	if had {
		first = old.first
		b.exec("UPDATE events SET known_until = ? WHERE seq = ?", b.known, old.seq)
	} else {
		b.get("SELECT first_known FROM events WHERE id = ? LIMIT 1", []any{int64(id)}, &first)
	}
	b.insert("INSERT INTO events (id, block, known_from, first_known, day, day_end, status, type, act, quad, historical, documents, origins, move, body) "+
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", int64(id), block, b.known, first, c.Day, c.DayEnd, string(e.Status), e.Type, e.Act,
		e.Quad, e.Historical, e.Documents, e.Origins, move, string(body))
	b.indexParties(id, e, c.Day, c.DayEnd, old, had)
	b.noteMove(id, &m, moves, old)
}

// noteMove marks the pairs whose relations the change of an event may change.
func (b *batch) noteMove(id ledger.EventID, m *ledger.Move, moves bool, old *version) {
	if old.move.Valid {
		before, err := ledger.DecodeMove(old.move.String)
		b.fail(err)
		b.moved[b.pairOf(before.Line)] = struct{}{}
	}
	if !moves {
		return
	}
	pair := b.pairOf(m.Line)
	b.moved[pair] = struct{}{}
	b.exec("INSERT OR IGNORE INTO moves (lo, hi, event) VALUES (?, ?, ?)", pair[0], pair[1], int64(id))
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
		b.exec("INSERT OR REPLACE INTO retired (id, known, successor) VALUES (?, ?, ?)", int64(id), b.known, successor)
	}
	b.indexParties(id, nil, 0, 0, old, true)
	b.noteMove(id, nil, false, old)
}

// evidence reads the mentions linked to an event.
func (b *batch) evidence(id ledger.EventID) []ledger.Evidence {
	var out []ledger.Evidence
	b.each("SELECT l.mention, l.by, m.status, m.flags, m.day, m.day_end, m.precision, m.published, m.rank, m.counts, d.origin "+
		"FROM links l JOIN mentions m ON m.seq = l.mention JOIN docs d ON d.seq = l.mention >> 12 WHERE l.event = ? AND l.known_until IS NULL",
		[]any{int64(id)}, func(rows *row) error {
			var e ledger.Evidence
			var by, set int
			var status, precision string
			var counts sql.NullString
			if err := rows.Scan(&e.Key, &by, &status, &set, &e.Start, &e.End, &precision, &e.Published, &e.Rank, &counts, &e.Origin); err != nil {
				return err
			}
			e.Status, e.Precision = casus.Status(status), casus.Precision(precision)
			e.Mention, e.Document, e.By = e.Key, e.Key>>mentionBits, uint8(by)
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
	if b.get("SELECT body FROM mentions WHERE seq = ?", []any{mention}, &text) {
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
		b.exec("INSERT OR REPLACE INTO parties (handle, day, event, known_from, day_end, role) VALUES (?, ?, ?, ?, ?, ?)", p.handle, day, int64(id), b.known, end, p.role)
	}
	for _, p := range pairs(is) {
		b.exec("INSERT OR REPLACE INTO dyads (lo, hi, day, event, known_from, day_end, dir, status, type, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
		b.exec("INSERT INTO totals (name, n) VALUES (?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n", name, n)
	}
	for _, h := range slices.Sorted(maps.Keys(b.actors)) {
		if n := b.actors[h]; n != 0 {
			b.exec("UPDATE handles SET events = events + ? WHERE id = ?", n, h)
		}
	}
	for pair, n := range b.dyads {
		if n != [3]int{} {
			b.exec("INSERT INTO pairs (lo, hi, ab, ba, joint) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET ab = ab + excluded.ab, "+
				"ba = ba + excluded.ba, joint = joint + excluded.joint", pair[0], pair[1], n[0], n[1], n[2])
		}
	}
}

// replay makes the relations of every pair again whose moves changed.
func (b *batch) replay() {
	pairs := slices.SortedFunc(maps.Keys(b.moved), func(x, y [2]int64) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	for _, pair := range pairs {
		if b.err != nil {
			return
		}
		b.replayPair(pair)
	}
}

// held is an interval on record.
type held struct {
	seq, first int64
	body       string
}

func (b *batch) replayPair(pair [2]int64) {
	var moves []ledger.Move
	b.each("SELECT e.move FROM moves m JOIN events e ON e.id = m.event AND e.known_until IS NULL WHERE m.lo = ? AND m.hi = ? AND e.move IS NOT NULL",
		[]any{pair[0], pair[1]}, func(rows *row) error {
			var text string
			if err := rows.Scan(&text); err != nil {
				return err
			}
			m, err := ledger.DecodeMove(text)
			if err == nil && b.pairOf(m.Line) == pair {
				moves = append(moves, m)
			}
			return err
		})
	old := map[relationKey]held{}
	b.each("SELECT seq, first_known, body, a, b, track, state, event, inferred FROM relations WHERE lo = ? AND hi = ? AND known_until IS NULL",
		[]any{pair[0], pair[1]}, func(row *row) error {
			var h held
			var k relationKey
			var event int64
			err := row.Scan(&h.seq, &h.first, &h.body, &k.a, &k.b, &k.track, &k.state, &event, &k.inferred)
			k.event = ledger.EventID(event).String()
			old[k] = h
			return err
		})
	for _, r := range ledger.Replay(moves) {
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

// relationKey tells an interval from the others of its pair, whatever its dates.
type relationKey struct {
	a, b, track, state, event string
	inferred                  int
}

func keyOf(r *casus.Relation) relationKey {
	k := relationKey{r.A, r.B, r.Track, r.State, r.Event, 0}
	if r.Inferred {
		k.inferred = 1
	}
	return k
}

func (b *batch) putRelation(pair [2]int64, r *casus.Relation, body string, first int64) {
	b.result.Changes++
	event, err := ledger.ParseEventID(r.Event)
	b.fail(err)
	b.insert("INSERT INTO relations (lo, hi, a, b, track, state, day, day_until, event, inferred, known_from, first_known, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		pair[0], pair[1], r.A, r.B, r.Track, r.State, ledger.DayOf(r.From), ledger.DayOf(r.Until), int64(event), r.Inferred, b.known, first, body)
}
