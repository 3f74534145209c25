package sqlite

import (
	"cmp"
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// mentionBits is the room for the mentions of one document in a mention's number.
const mentionBits = 12

// mentionsOf is the range of the mentions of a document.
func mentionsOf(doc int64) (first, last int64) {
	return doc << mentionBits, (doc+1)<<mentionBits - 1
}

// batch is one transaction of Add.
type batch struct {
	*Store
	err    error // the first failure; later statements do nothing
	known  int64
	result ledger.AddResult

	dirty  [3]map[int64]*region        // blocks to merge again, by level
	events map[ledger.EventID]struct{} // to compose again
	owner  map[ledger.EventID]int64    // the block of events that merging named
	actors map[int64]int               // handle -> change of its number of events
	dyads  map[[2]int64][3]int         // pair -> change of its numbers by direction
	moved  map[[2]int64]struct{}       // pairs to replay
	totals map[string]int
	fresh  map[int64]*casus.Mention // mentions of this group
	keys   map[int64]string         // keys of the blocks it touched

	nextDoc int64 // the last document's number
}

// region is the part of a block that changed.
type region struct {
	block  ledger.Block
	lo, hi int32
}

// Add implements ledger.Store.
func (s *Store) Add(ctx context.Context, entries []ledger.Entry) (ledger.AddResult, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn == nil {
		return ledger.AddResult{}, s.unwritable("add")
	}
	b := &batch{Store: s}
	err := s.transaction(ctx, func() error { return b.add(ctx, entries) })
	if err != nil {
		return ledger.AddResult{}, wrap("add", err)
	}
	return b.result, nil
}

func (s *Store) unwritable(what string) error {
	if s.write != nil {
		return wrap(what, errClosed)
	}
	return fmt.Errorf("%s: %w: the store was opened for reading", what, ledger.ErrUnavailable)
}

// transaction runs work with the write lock of the file and commits, or rolls back and forgets what was cached.
// Statements inside take no context: a cancelled one would be watched at a cost per statement.
func (s *Store) transaction(ctx context.Context, work func() error) error {
	if _, err := s.conn.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := s.conn.Raw(func(raw any) error {
		s.raw = raw.(driver.Conn)
		return work()
	})
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		_, err = s.conn.ExecContext(context.Background(), "COMMIT")
	}
	if err != nil {
		clear(s.names)
		clear(s.blocks)
		s.conn.ExecContext(context.Background(), "ROLLBACK") // fails where SQLite has rolled back already
	}
	return err
}

// add takes the entries in groups of one known instant: what the record learns later
// must find what it knew before.
func (b *batch) add(ctx context.Context, entries []ledger.Entry) error {
	var last int64
	b.get("SELECT coalesce(max(known), 0) FROM batches", nil, &last)
	b.get("SELECT coalesce(max(seq), 0) FROM docs", nil, &b.nextDoc)
	now := b.now().UnixMicro()
	order := make([]int, len(entries))
	at := make([]int64, len(entries))
	for i := range entries {
		order[i], at[i] = i, now
		if k := entries[i].Known; !k.IsZero() {
			at[i] = k.UnixMicro()
		}
		at[i] = max(at[i], last+1)
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(at[x], at[y]) })
	for len(order) > 0 && b.err == nil {
		n := 1
		for n < len(order) && at[order[n]] == at[order[0]] {
			n++
		}
		b.group(ctx, entries, order[:n], at[order[0]])
		order = order[n:]
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	slices.SortFunc(b.result.Refused, func(x, y ledger.Refusal) int { return cmp.Compare(x.Index, y.Index) })
	return b.err
}

// group adds the entries of one known instant and brings events and relations up to date.
func (b *batch) group(ctx context.Context, entries []ledger.Entry, order []int, known int64) {
	b.known = known
	for i := range b.dirty {
		b.dirty[i] = map[int64]*region{}
	}
	b.events, b.owner = map[ledger.EventID]struct{}{}, map[ledger.EventID]int64{}
	b.actors, b.dyads, b.moved = map[int64]int{}, map[[2]int64][3]int{}, map[[2]int64]struct{}{}
	b.totals, b.fresh, b.keys = map[string]int{}, map[int64]*casus.Mention{}, map[int64]string{}
	added := b.result.Added
	for _, i := range order {
		e := entries[i]
		if b.err != nil || ctx.Err() != nil {
			return
		}
		if err := b.document(&e); err != nil {
			b.result.Refused = append(b.result.Refused, ledger.Refusal{Index: i, ID: e.Doc.ID, Err: err})
		}
	}
	if b.result.Added == added {
		return
	}
	b.exec("INSERT OR IGNORE INTO batches SELECT ?, (SELECT coalesce(max(seq), 0) FROM events), (SELECT coalesce(max(seq), 0) FROM relations)", known)
	b.merge()
	b.compose()
	b.replay()
	b.count()
}

// document files one document and its mentions. An error is a refusal of this document only.
func (b *batch) document(e *ledger.Entry) error {
	if err := ledger.Check(e); err != nil {
		return err
	}
	d := &e.Doc
	var seq int64
	var sha string
	if b.get("SELECT seq, sha256 FROM docs WHERE id = ?", []any{d.ID}, &seq, &sha) {
		if sha != d.SHA256 {
			return fmt.Errorf("%w: document %.80q is on record with another text", ledger.ErrConflict, d.ID)
		}
		b.result.Known++
		return nil
	}
	prepared := ledger.Prepare(d, &e.Coding)
	bodies := make([]string, len(e.Coding.Mentions))
	for i := range e.Coding.Mentions {
		body, err := json.Marshal(&e.Coding.Mentions[i])
		if err != nil {
			return fmt.Errorf("%w: document %.80q: mention %d: %v", ledger.ErrInvalid, d.ID, i, err)
		}
		bodies[i] = string(body)
	}
	day := ledger.DayOf(d.PublishedDate())
	sketch := ledger.MakeSketch(d.Text)
	b.nextDoc++
	seq = b.nextDoc
	b.insert("INSERT INTO docs (seq, id, sha256, url, publisher, published, retrieved, language, version, day, origin, mentions, known, sketch) "+
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", seq, d.ID, d.SHA256, d.URL, d.Publisher, d.Published, d.Retrieved, d.Language,
		e.Coding.Version, day, seq, len(e.Coding.Mentions), b.known, sketch.Bytes())
	b.insert("INSERT INTO texts (seq, title, text) VALUES (?, ?, ?)", seq, d.Title, d.Text)
	b.insert("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", seq, d.Title, d.Text)
	b.origin(seq, filed(d), sketch)
	for _, m := range prepared {
		b.mention(seq, &e.Coding.Mentions[m.Mention], &m, bodies[m.Mention])
	}
	b.result.Added++
	b.totals["documents"]++
	b.totals["mentions"] += len(prepared)
	return nil
}

// filed is the day under which copies of a document are looked for.
func filed(d *casus.Document) int32 {
	if day := ledger.DayOf(d.PublishedDate()); day != ledger.NoDay {
		return day
	}
	date, err := casus.ParseDate(d.Retrieved)
	if err != nil {
		return ledger.NoDay
	}
	return ledger.DayOf(date)
}

// mostAlike bounds the documents under one document's hashes that are compared: many more share a phrase,
// not a report.
const mostAlike = 2048

// period is the stretch of days under which a document's hashes are filed, no shorter than ledger.CopyDays.
func period(day int32) int32 {
	const days = ledger.CopyDays + 1
	p := day / days
	if day%days < 0 {
		p--
	}
	return p
}

// alikeQuery looks for a document's hashes in its period and those beside it.
var alikeQuery = "SELECT doc FROM shingles WHERE period IN (?, ?, ?) AND hash IN (?" + strings.Repeat(", ?", ledger.Probes-1) +
	") AND day BETWEEN ? AND ? LIMIT ?"

// origin finds the copies of a new document and puts it into their group, joining groups where it stands between.
func (b *batch) origin(seq int64, day int32, sketch ledger.Sketch) {
	alike := map[int64]struct{}{}
	hashes := sketch.Filed()
	if len(hashes) == 0 {
		return
	}
	args := []any{period(day) - 1, period(day), period(day) + 1}
	for i := range ledger.Probes { // a text with fewer hashes asks for its first again
		h := hashes[0]
		if i < len(hashes) {
			h = hashes[i]
		}
		args = append(args, h)
	}
	args = append(args, day-ledger.CopyDays, day+ledger.CopyDays, mostAlike)
	b.each(alikeQuery, args, func(row *row) error {
		var doc int64
		err := row.Scan(&doc)
		alike[doc] = struct{}{}
		return err
	})
	for _, h := range hashes {
		b.exec("INSERT OR IGNORE INTO shingles (period, hash, day, doc) VALUES (?, ?, ?, ?)", period(day), h, day, seq)
	}
	var groups []int64
	for doc := range alike {
		var other []byte
		var origin int64
		if b.get("SELECT sketch, origin FROM docs WHERE seq = ?", []any{doc}, &other, &origin) && ledger.Copies(sketch, ledger.SketchOf(other)) {
			groups = append(groups, origin)
		}
	}
	if len(groups) == 0 {
		return
	}
	b.result.Copies++
	slices.Sort(groups)
	groups = slices.Compact(groups)
	for _, g := range groups[1:] {
		b.join(groups[0], g)
	}
	b.enter(groups[0], seq)
}

// enter puts a document into a group of copies, making the group of its first document where there is none.
func (b *batch) enter(origin, seq int64) {
	b.exec("UPDATE docs SET origin = ? WHERE seq = ?", origin, seq)
	b.exec("INSERT OR IGNORE INTO copies (origin, doc) VALUES (?, ?), (?, ?)", origin, origin, origin, seq)
	b.exec("INSERT OR REPLACE INTO origins (origin, head, head_day, size) SELECT ?1, d.id, d.day, (SELECT count(*) FROM copies WHERE origin = ?1) "+
		"FROM copies c JOIN docs d ON d.seq = c.doc WHERE c.origin = ?1 ORDER BY d.day = ?2, d.day, d.id LIMIT 1", origin, ledger.NoDay)
}

// join moves the documents of one group into another; the events they report count their origins again.
func (b *batch) join(into, from int64) {
	var docs []int64
	b.each("SELECT doc FROM copies WHERE origin = ?", []any{from}, func(row *row) error {
		var doc int64
		err := row.Scan(&doc)
		docs = append(docs, doc)
		return err
	})
	if len(docs) == 0 {
		docs = []int64{from}
	}
	b.exec("DELETE FROM copies WHERE origin = ?", from)
	b.exec("DELETE FROM origins WHERE origin = ?", from)
	for _, doc := range docs {
		b.enter(into, doc)
		first, last := mentionsOf(doc)
		b.each("SELECT DISTINCT event FROM links WHERE mention BETWEEN ? AND ? AND known_until IS NULL",
			[]any{first, last}, func(row *row) error {
				var id int64
				err := row.Scan(&id)
				b.events[ledger.EventID(id)] = struct{}{}
				return err
			})
	}
}

// Flags of mentions.
const (
	flagHistorical = 1 << iota
	flagFallback
	flagClipped
	flagPlaced
	flagOpen
)

func flags(it *ledger.Item) (n int) {
	for i, set := range []bool{it.Historical, it.Fallback, it.Clipped, it.Placed, it.Open} {
		if set {
			n |= 1 << i
		}
	}
	return n
}

// mention files one mention under its blocks.
func (b *batch) mention(doc int64, m *casus.Mention, p *ledger.MentionItems, body string) {
	if len(p.Items) == 0 {
		return
	}
	seq := doc<<mentionBits | int64(p.Mention)
	it := &p.Items[0]
	var counts any
	if it.Counts != nil {
		text, err := json.Marshal(it.Counts)
		b.fail(err)
		counts = string(text)
	}
	b.exec("INSERT INTO mentions (seq, status, flags, day, day_end, precision, published, rank, counts, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		seq, string(it.Status), flags(it), it.Start, it.End, string(it.Precision), it.Published, it.Rank, counts, body)
	b.fresh[seq] = m
	for i := range p.Items {
		b.item(seq, &p.Items[i])
	}
	if it.Kind == ledger.Follower {
		b.claim(seq, m, it)
	}
}

// item files an item and marks its block.
func (b *batch) item(mention int64, it *ledger.Item) {
	key := it.Block.String()
	block := b.block(key, true)
	b.keys[block] = key
	b.exec("INSERT OR IGNORE INTO items (block, day, mention, day_end, kind, by, published, event, anchor) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
		block, it.Day(), mention, it.End, int(it.Kind), it.By, it.Published, ledger.NoDay)
	b.mark(block, it.Block, it.Day(), it.Day())
}

// mark notes that a block changed between two days.
func (b *batch) mark(id int64, block ledger.Block, lo, hi int32) {
	dirty := b.dirty[block.Level()]
	r := dirty[id]
	if r == nil {
		dirty[id] = &region{block, lo, hi}
		return
	}
	r.lo, r.hi = min(r.lo, lo), max(r.hi, hi)
}

// block is the number of a block's key; 0 when there is none and none shall be made.
func (b *batch) block(key string, make bool) int64 {
	if id := b.blocks[key]; id != 0 {
		return id
	}
	var id int64
	if !b.get("SELECT id FROM blocks WHERE key = ?", []any{key}, &id) {
		if !make {
			return 0
		}
		id = b.insert("INSERT INTO blocks (key) VALUES (?)", key)
	}
	if len(b.blocks) > 200_000 {
		clear(b.blocks)
	}
	b.blocks[key] = id
	return id
}

// claim files what somebody vouches for or denies.
func (b *batch) claim(seq int64, m *casus.Mention, it *ledger.Item) {
	day := it.Day()
	if day == ledger.NoDay {
		day = it.Published
	}
	b.totals["claims"]++
	b.exec("INSERT INTO claims (mention, day, status, type, act, matter, known) VALUES (?, ?, ?, ?, ?, ?, ?)",
		seq, day, string(m.Status), m.Type, m.Act, int64(ledger.Matter(it)), b.known)
	party := func(role int, code, sector, id, name string) {
		a := casus.EventActor{Code: code, Sector: sector, ID: id, Name: name}
		for _, h := range ledger.Handles(&a) {
			b.exec("INSERT OR IGNORE INTO claim_parties (handle, role, day, mention) VALUES (?, ?, ?, ?)", b.handle(h, &a), role, day, seq)
		}
	}
	for _, list := range [][]casus.Actor{m.Actors, m.Recipients} {
		for i := range list {
			party(1, list[i].Code, list[i].Sector, list[i].ID, list[i].Name)
		}
	}
	for i := range m.Attribution {
		party(4, m.Attribution[i].Code, m.Attribution[i].Sector, m.Attribution[i].ID, "")
	}
}

// handle is a name under which actors are found, and how well it is named.
type handle struct {
	id       int64
	standing int
}

// handle is the number of a name; a, which may be nil, is an actor found under it.
func (b *batch) handle(name string, a *casus.EventActor) int64 {
	standing, sector := 0, ""
	if a != nil {
		standing, sector = keyStanding(name, a)
	}
	h, ok := b.names[name]
	if ok && standing <= h.standing {
		return h.id
	}
	if !ok && !b.get("SELECT id, is_key FROM handles WHERE name = ?", []any{name}, &h.id, &h.standing) {
		h.id = b.insert("INSERT INTO handles (name, is_key, code, sector, rid, label, events) VALUES (?, 0, '', '', '', '', 0)", name)
	}
	if standing > h.standing {
		b.exec("UPDATE handles SET is_key = ?, code = ?, sector = ?, rid = ?, label = ? WHERE id = ?", standing, a.Code, sector, a.ID, a.Name, h.id)
		h.standing = standing
	}
	if len(b.names) > 200_000 {
		clear(b.names)
	}
	b.names[name] = h
	return h.id
}

// keyStanding is 0 for a name that is not the actor's key, 2 for one that this actor names
// best, 1 for a state named by one of its organs; and the sector that goes with the key.
func keyStanding(name string, a *casus.EventActor) (int, string) {
	switch {
	case ledger.Key(a.Code, a.Sector, a.ID) != name:
		return 0, ""
	case name != a.Code:
		return 2, a.Sector
	case a.Sector == "":
		return 2, ""
	}
	return 1, ""
}

// Reject implements ledger.Store.
func (s *Store) Reject(ctx context.Context, rejects []ledger.Reject) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn == nil {
		return s.unwritable("reject")
	}
	b := &batch{Store: s}
	return wrap("reject", s.transaction(ctx, func() error {
		for i := range rejects {
			r := &rejects[i]
			at := r.At
			if at.IsZero() {
				at = s.now()
			}
			record := strings.ToValidUTF8(r.Record[:min(len(r.Record), 4096)], "�")
			b.exec("INSERT OR IGNORE INTO rejects (source, line, reason, record, at) VALUES (?, ?, ?, ?, ?)",
				r.Source, r.Line, r.Reason, record, at.UnixMicro())
		}
		return b.err
	}))
}

// The statements of a transaction: prepared once, and doing nothing after the first failure.

func (b *batch) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *batch) exec(query string, args ...any) {
	if b.err != nil {
		return
	}
	st, err := b.prepare(query)
	if err == nil {
		_, err = st.exec(args)
	}
	b.fail(err)
}

// insert returns the number of the new row.
func (b *batch) insert(query string, args ...any) (id int64) {
	if b.err != nil {
		return 0
	}
	st, err := b.prepare(query)
	if err == nil {
		var r driver.Result
		if r, err = st.exec(args); err == nil {
			id, err = r.LastInsertId()
		}
	}
	b.fail(err)
	return id
}

// get scans one row; it is false when there is none.
func (b *batch) get(query string, args []any, into ...any) (found bool) {
	b.each(query, args, func(r *row) error {
		found = true
		if err := r.Scan(into...); err != nil {
			return err
		}
		return errDone
	})
	return found && b.err == nil
}

// each calls row for every row of an answer.
func (b *batch) each(query string, args []any, each func(*row) error) {
	if b.err != nil {
		return
	}
	st, err := b.prepare(query)
	if err == nil {
		err = st.query(args, each)
	}
	b.fail(err)
}

func instant(micro int64) time.Time { return time.UnixMicro(micro).UTC() }
