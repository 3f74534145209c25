package tables

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// MentionBits is the room for the mentions of one document in a mention's number.
const MentionBits = 12

// MentionsOf is the range of the mentions of a document.
func MentionsOf(doc int64) (first, last int64) {
	return doc << MentionBits, (doc+1)<<MentionBits - 1
}

// Document is an entry made ready to be filed: what can be done before the record is locked.
type Document struct {
	ledger.Entry
	Refused  error // why it cannot be taken
	Index    int   // in the batch
	Number   int64 // given by File, or earlier
	Day      int32 // of publication
	Sketch   ledger.Sketch
	Mentions []Mention
	items    []ledger.MentionItems
	looked   bool    // alike was asked for
	alike    []int64 // documents on record before the batch that may be copies
}

// Mention is a row of mentions, without its number: MentionsOf the document plus Place.
type Mention struct {
	Place       int64
	Status      string
	Flags       int
	Day, DayEnd int32
	Precision   string
	Published   int32
	Rank        int64
	Counts      any // JSON, or nil
	Body        string
}

// Prepare makes entries ready. Each is checked by itself.
func Prepare(entries []ledger.Entry) []Document {
	out := make([]Document, len(entries))
	for i := range entries {
		out[i] = Document{Entry: entries[i], Index: i}
		out[i].Refused = out[i].prepare()
	}
	return out
}

func (d *Document) prepare() error {
	if err := ledger.Check(&d.Entry); err != nil {
		return err
	}
	d.items = ledger.Prepare(&d.Doc, &d.Coding)
	for _, p := range d.items {
		m := &d.Coding.Mentions[p.Mention]
		body, err := json.Marshal(m)
		if err != nil {
			return fmt.Errorf("%w: document %.80q: mention %d: %v", ledger.ErrInvalid, d.Doc.ID, p.Mention, err)
		}
		if len(p.Items) == 0 {
			continue
		}
		it := &p.Items[0]
		row := Mention{Place: int64(p.Mention), Status: string(it.Status), Flags: flags(it), Day: it.Start, DayEnd: it.End,
			Precision: string(it.Precision), Published: it.Published, Rank: it.Rank, Body: string(body)}
		if it.Counts != nil {
			text, err := json.Marshal(it.Counts)
			if err != nil {
				return fmt.Errorf("%w: document %.80q: mention %d: %v", ledger.ErrInvalid, d.Doc.ID, p.Mention, err)
			}
			row.Counts = string(text)
		}
		d.Mentions = append(d.Mentions, row)
	}
	d.Day = ledger.DayOf(d.Doc.PublishedDate())
	d.Sketch = ledger.MakeSketch(d.Doc.Text)
	return nil
}

// Memory is what a writer remembers from one transaction to the next. It is cleared when one fails.
type Memory struct {
	names  map[string]handle
	blocks map[string]int64
}

// mostRemembered bounds each of the two lists.
const mostRemembered = 100_000

// Clear forgets everything.
func (m *Memory) Clear() { m.names, m.blocks = map[string]handle{}, map[string]int64{} }

// batch is one transaction of Add.
type batch struct {
	*Memory
	w      Writer
	err    error // the first failure; later statements do nothing
	known  int64
	result ledger.AddResult

	dirty  [3]map[int64]*region        // blocks to merge again, by level
	events map[ledger.EventID]struct{} // to compose again
	owner  map[ledger.EventID]int64    // the block of events that merging named
	actors map[int64]int               // handle -> change of its number of events
	dyads  map[[2]int64][3]int         // pair -> change of its numbers by direction
	moved  map[[2]int64]*change        // pairs to replay
	totals map[string]int
	fresh  map[int64]*casus.Mention // mentions of this group
	keys   map[int64]string         // keys of the blocks it touched

	last   numbers
	seeded bool              // there are imported states
	near   map[uint32][]near // documents of this transaction by hash, where answers were asked ahead
	absent map[string]bool   // keys of no block
}

// numbers are the last ones given: nobody else gives any during the transaction.
type numbers struct{ handle, block, event, relation int64 }

// region is the part of a block that changed.
type region struct {
	block  ledger.Block
	lo, hi int32
	from   int32 // the first day that must be read, once begun
	begun  bool
}

// Add files the documents and brings events and relations up to date. The transaction of w must exclude
// every other writer; when Add fails it must be undone and the memory cleared.
func (m *Memory) Add(ctx context.Context, w Writer, now time.Time, docs []Document) (ledger.AddResult, error) {
	if m.names == nil {
		m.Clear()
	}
	b := &batch{Memory: m, w: w}
	err := b.add(ctx, now.UnixMicro(), docs)
	return b.result, err
}

// add takes the documents in groups of one known instant: what the record learns later
// must find what it knew before.
func (b *batch) add(ctx context.Context, now int64, docs []Document) error {
	b.aheadOfDocuments(docs)
	return b.inOrder(ctx, now, len(docs), func(i int) time.Time { return docs[i].Known }, func(i int) bool {
		d, added := &docs[i], b.result.Added
		if err := b.document(d); err != nil {
			b.refuse(d.Index, d.Doc.ID, err)
		}
		return b.result.Added > added
	})
}

func (b *batch) refuse(index int, id string, err error) {
	b.result.Refused = append(b.result.Refused, ledger.Refusal{Index: index, ID: id, Err: err})
}

// inOrder calls each for n things in the order of their instants, those of one instant in one group. An
// instant that is zero is now; one before the last on record is raised to the first after it. each says whether it
// changed anything.
func (b *batch) inOrder(ctx context.Context, now int64, n int, known func(int) time.Time, each func(int) bool) error {
	var last int64
	b.get("SELECT coalesce(max(known), 0) FROM batches", nil, &last)
	b.get("SELECT (SELECT coalesce(max(id), 0) FROM handles), (SELECT coalesce(max(id), 0) FROM blocks), (SELECT coalesce(max(seq), 0) FROM events), "+
		"(SELECT coalesce(max(seq), 0) FROM relations)", nil, &b.last.handle, &b.last.block, &b.last.event, &b.last.relation)
	order, at := make([]int, n), make([]int64, n)
	for i := range n {
		order[i], at[i] = i, now
		if k := known(i); !k.IsZero() {
			at[i] = k.UnixMicro()
		}
		at[i] = max(at[i], last+1)
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(at[x], at[y]) })
	for len(order) > 0 && b.err == nil {
		k := 1
		for k < len(order) && at[order[k]] == at[order[0]] {
			k++
		}
		b.group(ctx, order[:k], at[order[0]], each)
		order = order[k:]
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	slices.SortFunc(b.result.Refused, func(x, y ledger.Refusal) int { return cmp.Compare(x.Index, y.Index) })
	return b.err
}

// group takes the things of one known instant and brings events and relations up to date.
func (b *batch) group(ctx context.Context, order []int, known int64, each func(int) bool) {
	b.known = known
	for i := range b.dirty {
		b.dirty[i] = map[int64]*region{}
	}
	b.events, b.owner = map[ledger.EventID]struct{}{}, map[ledger.EventID]int64{}
	b.actors, b.dyads, b.moved = map[int64]int{}, map[[2]int64][3]int{}, map[[2]int64]*change{}
	b.totals, b.fresh, b.keys = map[string]int{}, map[int64]*casus.Mention{}, map[int64]string{}
	b.absent = map[string]bool{}
	event, relation, changed := b.last.event, b.last.relation, false
	for _, i := range order {
		if b.err != nil || ctx.Err() != nil {
			return
		}
		if each(i) {
			changed = true
		}
	}
	if !changed {
		return
	}
	b.exec("INSERT INTO batches (known, event, relation) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", known, event, relation)
	b.merge()
	b.compose()
	b.replay()
	b.count()
}

// document files one document and its mentions. An error is a refusal of this document only.
func (b *batch) document(d *Document) error {
	if d.Refused != nil {
		return d.Refused
	}
	var seq int64
	var sha string
	if b.get(docQuery, []any{d.Doc.ID}, &seq, &sha) {
		if d.Number != 0 {
			b.fail(b.w.Drop(d))
		}
		if sha != d.Doc.SHA256 {
			return fmt.Errorf("%w: document %.80q is on record with another text", ledger.ErrConflict, d.Doc.ID)
		}
		b.result.Known++
		return nil
	}
	if b.err == nil {
		var err error
		d.Number, err = b.w.File(d)
		b.fail(err)
	}
	b.exec("INSERT INTO docs (seq, id, sha256, url, publisher, published, retrieved, language, version, day, origin, mentions, known, sketch) "+
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", d.Number, d.Doc.ID, d.Doc.SHA256, d.Doc.URL, d.Doc.Publisher, d.Doc.Published, d.Doc.Retrieved,
		d.Doc.Language, d.Coding.Version, d.Day, d.Number, len(d.Coding.Mentions), b.known, d.Sketch.Bytes())
	b.origin(d)
	for i := range d.items {
		b.mention(d, &d.items[i])
	}
	b.result.Added++
	b.totals["documents"]++
	b.totals["mentions"] += len(d.items)
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

func alikeRead(day int32, sketch ledger.Sketch) Read {
	hashes := sketch.Filed()
	args := []any{period(day) - 1, period(day), period(day) + 1}
	for i := range ledger.Probes { // a text with fewer hashes asks for its first again
		h := hashes[0]
		if i < len(hashes) {
			h = hashes[i]
		}
		args = append(args, h)
	}
	return Read{alikeQuery, append(args, day-ledger.CopyDays, day+ledger.CopyDays, mostAlike)}
}

// alike lists the documents on record that share a hash and a season, each once.
func (b *batch) alike(day int32, sketch ledger.Sketch) (docs []int64) {
	q := alikeRead(day, sketch)
	b.each(q.Query, q.Args, func(row Row) error {
		var doc int64
		err := row.Scan(&doc)
		docs = append(docs, doc)
		return err
	})
	slices.Sort(docs)
	return slices.Compact(docs)
}

// nearby lists the documents of this transaction that share a hash and a season.
func (b *batch) nearby(day int32, hashes []uint32) (out []near) {
	seen := map[int64]bool{}
	for _, h := range hashes {
		for _, n := range b.near[h] {
			if !seen[n.doc] && n.day >= day-ledger.CopyDays && n.day <= day+ledger.CopyDays {
				seen[n.doc] = true
				out = append(out, n)
			}
		}
	}
	return out
}

// origin finds the copies of a new document and puts it into their group, joining groups where it stands between.
func (b *batch) origin(d *Document) {
	seq, day, sketch := d.Number, filed(&d.Doc), d.Sketch
	hashes := sketch.Filed()
	if len(hashes) == 0 {
		return
	}
	alike := d.alike
	if !d.looked {
		alike = b.alike(day, sketch)
	}
	var copies []int64
	for _, doc := range alike {
		var other []byte
		if b.get(sketchQuery, []any{doc}, &other) && ledger.Copies(sketch, ledger.SketchOf(other)) {
			copies = append(copies, doc)
		}
	}
	for _, n := range b.nearby(day, hashes) {
		if ledger.Copies(sketch, n.sketch) {
			copies = append(copies, n.doc)
		}
	}
	for _, h := range hashes {
		b.exec("INSERT INTO shingles (period, hash, day, doc) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", period(day), h, day, seq)
		if b.near != nil {
			b.near[h] = append(b.near[h], near{seq, day, sketch})
		}
	}
	var groups []int64
	for _, doc := range copies {
		var origin int64
		if b.get("SELECT origin FROM docs WHERE seq = ?", []any{doc}, &origin) {
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
	b.exec("INSERT INTO copies (origin, doc) VALUES (?, ?), (?, ?) ON CONFLICT DO NOTHING", origin, origin, origin, seq)
	b.exec("INSERT INTO origins (origin, head, head_day, size) SELECT seq, id, day, 1 FROM docs WHERE seq = ? ON CONFLICT (origin) DO NOTHING", origin)
	// The cost of a copy must not grow with the copies there are: the head is compared with the new document alone.
	const earlier = "(CASE WHEN d.day = ? THEN 1 ELSE 0 END, d.day, d.id) < (CASE WHEN head_day = ? THEN 1 ELSE 0 END, head_day, head)"
	b.exec("UPDATE origins SET size = size + 1, head = CASE WHEN "+earlier+" THEN d.id ELSE head END, head_day = CASE WHEN "+earlier+" THEN d.day ELSE head_day END "+
		"FROM docs d WHERE d.seq = ? AND origins.origin = ?", ledger.NoDay, ledger.NoDay, ledger.NoDay, ledger.NoDay, seq, origin)
}

// join moves the documents of one group into another; the events they report count their origins again.
func (b *batch) join(into, from int64) {
	var docs []int64
	b.each("SELECT doc FROM copies WHERE origin = ?", []any{from}, func(row Row) error {
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
		first, last := MentionsOf(doc)
		b.each("SELECT DISTINCT event FROM links WHERE mention BETWEEN ? AND ? AND known_until IS NULL",
			[]any{first, last}, func(row Row) error {
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
	flagRejected // by a review
)

// aside is added to the kind of an item whose mention does not stand.
const aside = 8

func flags(it *ledger.Item) (n int) {
	for i, set := range []bool{it.Historical, it.Fallback, it.Clipped, it.Placed, it.Open} {
		if set {
			n |= 1 << i
		}
	}
	return n
}

// mention files the items of one mention under their blocks.
func (b *batch) mention(d *Document, p *ledger.MentionItems) {
	if len(p.Items) == 0 {
		return
	}
	m := &d.Coding.Mentions[p.Mention]
	seq := d.Number<<MentionBits | int64(p.Mention)
	b.fresh[seq] = m
	for i := range p.Items {
		b.item(seq, &p.Items[i])
	}
	if p.Items[0].Kind == ledger.Follower {
		b.claim(seq, m, &p.Items[0])
	}
}

// item files an item and marks its block.
func (b *batch) item(mention int64, it *ledger.Item) {
	key := it.Block.String()
	block := b.block(key, true)
	b.keys[block] = key
	b.exec("INSERT INTO items (block, day, mention, day_end, kind, by, published, event, anchor) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING",
		block, it.Day(), mention, it.End, int(it.Kind), it.By, it.Published, ledger.NoDay)
	b.mark(block, it.Block, it.Day(), it.Day())
}

// mark notes that a block changed between two days.
func (b *batch) mark(id int64, block ledger.Block, lo, hi int32) {
	dirty := b.dirty[block.Level()]
	r := dirty[id]
	if r == nil {
		dirty[id] = &region{block: block, lo: lo, hi: hi}
		return
	}
	r.lo, r.hi, r.begun = min(r.lo, lo), max(r.hi, hi), false
}

// block is the number of a block's key; 0 when there is none and none shall be made.
func (b *batch) block(key string, make bool) int64 {
	if id := b.blocks[key]; id != 0 {
		return id
	}
	var id int64
	if !make && b.absent[key] {
		return 0
	}
	if !b.get(blockQuery, []any{key}, &id) {
		if !make {
			return 0
		}
		b.last.block++
		id = b.last.block
		b.exec("INSERT INTO blocks (id, key) VALUES (?, ?)", id, key)
	}
	if len(b.blocks) > mostRemembered {
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
			b.exec("INSERT INTO claim_parties (handle, role, day, mention) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", b.handle(h, &a), role, day, seq)
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
	if !ok && !b.get(handleQuery, []any{name}, &h.id, &h.standing) {
		b.last.handle++
		h.id = b.last.handle
		b.exec("INSERT INTO handles (id, name, is_key, code, sector, rid, label, events) VALUES (?, ?, 0, '', '', '', '', 0)", h.id, name)
	}
	if standing > h.standing {
		b.exec("UPDATE handles SET is_key = ?, code = ?, sector = ?, rid = ?, label = ? WHERE id = ? AND is_key < ?", standing, a.Code, sector, a.ID, a.Name, h.id, standing)
		h.standing = standing
	}
	if len(b.names) > mostRemembered {
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
func (s *Record) Reject(ctx context.Context, rejects []ledger.Reject) error {
	return s.DB.Change(ctx, "reject", func(w Writer) error {
		for i := range rejects {
			r := &rejects[i]
			at := r.At
			if at.IsZero() {
				at = s.Now()
			}
			record := strings.ToValidUTF8(r.Record[:min(len(r.Record), 4096)], "\uFFFD")
			err := w.Exec("INSERT INTO rejects (source, line, reason, record, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
				r.Source, r.Line, r.Reason, record, at.UnixMicro())
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// The statements of a transaction: they do nothing after the first failure.

func (b *batch) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *batch) exec(query string, args ...any) {
	if b.err == nil {
		b.fail(b.w.Exec(query, args...))
	}
}

// get scans one row; it is false when there is none.
func (b *batch) get(query string, args []any, into ...any) (found bool) {
	b.each(query, args, func(r Row) error {
		found = true
		if err := r.Scan(into...); err != nil {
			return err
		}
		return ErrDone
	})
	return found && b.err == nil
}

// each calls row for every row of an answer.
func (b *batch) each(query string, args []any, row func(Row) error) {
	if b.err == nil {
		b.fail(b.w.Each(query, args, row))
	}
}

func instant(micro int64) time.Time { return time.UnixMicro(micro).UTC() }
