package tables

import (
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// The questions that Add asks most, where the order of asking does not change the answers.
const (
	docQuery    = "SELECT seq, sha256 FROM docs WHERE id = ?"
	sketchQuery = "SELECT sketch FROM docs WHERE seq = ?"
	handleQuery = "SELECT id, is_key FROM handles WHERE name = ?"
	bodyQuery   = "SELECT body FROM mentions WHERE seq = ?"
	seedsQuery  = "SELECT a, b, track, state, day, day_until, precision, source FROM seeds WHERE lo = ? AND hi = ? AND known_until IS NULL"
	movesQuery  = "SELECT e.move FROM moves m JOIN events e ON e.id = m.event AND e.known_until IS NULL " +
		"WHERE m.lo = ? AND m.hi = ? AND m.day >= ? AND e.move IS NOT NULL"
	ofLine        = "SELECT seq, first_known, body FROM relations WHERE lo = ? AND hi = ? AND track = ? AND a = ? AND known_until IS NULL AND "
	lastQuery     = ofLine + "day < ? AND day > ? AND (day_until = ? OR day_until > day) ORDER BY day DESC LIMIT 1"
	laterQuery    = ofLine + "day >= ?"
	beforeQuery   = ofLine + "day = ?"
	blockQuery    = "SELECT id FROM blocks WHERE key = ?"
	beginQuery    = "SELECT anchor FROM items WHERE block = ? AND day < ? AND kind = 0 AND anchor <> ? ORDER BY day DESC LIMIT 1"
	itemsQuery    = "SELECT day, mention, day_end, kind, by, published, event, anchor FROM items WHERE block = ? AND day >= ? ORDER BY day LIMIT ?"
	openingsQuery = "SELECT anchor, event FROM openings WHERE wider = ? AND anchor BETWEEN ? AND ? ORDER BY anchor"
	currentQuery  = "SELECT seq, block, first_known, day, day_end, move, body, CASE WHEN known_until IS NULL THEN 1 ELSE 0 END FROM events WHERE id = ? " +
		"ORDER BY known_until IS NULL DESC LIMIT 1"
	evidenceQuery = "SELECT l.mention, l.by, m.status, m.flags, m.day, m.day_end, m.precision, m.published, m.rank, m.counts, d.origin " +
		"FROM links l JOIN mentions m ON m.seq = l.mention JOIN docs d ON d.seq = l.mention >> 12 WHERE l.event = ? AND l.known_until IS NULL"
)

// Bounds of the answers that are kept at once: of questions with many rows, and of documents to come.
const (
	mostAhead     = 400
	mostDocuments = 5000
)

// ahead asks several questions at once where that saves journeys.
func (b *batch) ahead(reads []Read) {
	if a, ok := b.w.(Ahead); ok && b.err == nil && len(reads) > 1 {
		b.fail(a.Ahead(reads))
	}
}

// readsAhead reports whether asking ahead is of use.
func (b *batch) readsAhead() bool {
	_, ok := b.w.(Ahead)
	return ok
}

// near is a document of this transaction, as the finder of copies sees it.
type near struct {
	doc    int64
	day    int32
	sketch ledger.Sketch
}

// aheadOfDocuments asks what filing documents asks: the documents themselves, blocks and actors that are not remembered,
// and which documents on record may be copies.
func (b *batch) aheadOfDocuments(docs []Document) {
	if !b.readsAhead() || len(docs) > mostDocuments {
		return
	}
	b.near = map[uint32][]near{}
	var reads []Read
	asked := map[string]bool{}
	for i := range docs {
		if docs[i].Refused == nil {
			reads = b.aheadOfDocument(&docs[i], reads, asked)
		}
	}
	b.ahead(reads)
	reads = reads[:0]
	sketches := map[int64]bool{}
	for i := range docs {
		d := &docs[i]
		if d.Refused != nil || len(d.Sketch.Filed()) == 0 {
			continue
		}
		d.looked, d.alike = true, b.alike(filed(&d.Doc), d.Sketch)
		for _, doc := range d.alike {
			if !sketches[doc] {
				sketches[doc] = true
				reads = append(reads, Read{sketchQuery, []any{doc}})
			}
		}
	}
	b.ahead(reads)
}

func (b *batch) aheadOfDocument(d *Document, reads []Read, asked map[string]bool) []Read {
	ask := func(query, name string) {
		if !asked[name] {
			asked[name] = true
			reads = append(reads, Read{query, []any{name}})
		}
	}
	reads = append(reads, Read{docQuery, []any{d.Doc.ID}})
	if len(d.Sketch.Filed()) > 0 {
		reads = append(reads, alikeRead(filed(&d.Doc), d.Sketch))
	}
	for i := range d.items {
		for k := range d.items[i].Items {
			if key := d.items[i].Items[k].Block.String(); b.blocks[key] == 0 {
				ask(blockQuery, key)
			}
		}
	}
	for i := range d.Coding.Mentions {
		m := &d.Coding.Mentions[i]
		for _, list := range [][]casus.Actor{m.Actors, m.Recipients} {
			for j := range list {
				for _, name := range ledger.Handles(&casus.EventActor{Code: list[j].Code, Sector: list[j].Sector, ID: list[j].ID}) {
					if _, known := b.names[name]; !known {
						ask(handleQuery, name)
					}
				}
			}
		}
	}
	return reads
}

// aheadOfWider asks for the blocks that leave open what these say.
func (b *batch) aheadOfWider(blocks []int64, dirty map[int64]*region) {
	var reads []Read
	asked := map[string]bool{}
	for _, id := range blocks {
		for _, w := range dirty[id].block.Wider() {
			if key := w.String(); b.blocks[key] == 0 && !b.absent[key] && !asked[key] {
				asked[key] = true
				reads = append(reads, Read{blockQuery, []any{key}})
			}
		}
	}
	b.ahead(reads)
	for key := range asked {
		if b.block(key, false) == 0 {
			b.absent[key] = true
		}
	}
}

// aheadOfLeads asks for the mentions that give events their names.
func (b *batch) aheadOfLeads(events []composed) {
	if !b.readsAhead() {
		return
	}
	var reads []Read
	asked := map[int64]bool{}
	for i := range events {
		c := &events[i]
		for _, at := range []int{c.c.Lead, c.c.Place} {
			if at < 0 {
				continue
			}
			if key := c.evidence[at].Key; b.fresh[key] == nil && !asked[key] {
				asked[key] = true
				reads = append(reads, Read{bodyQuery, []any{key}})
			}
		}
	}
	b.ahead(reads)
	for key := range asked { // two events may have the same
		b.fresh[key] = b.body(key)
	}
}

// aheadOfPairs asks for the moves of pairs, then for the intervals of their lines. Replaying one pair does not touch the rows
// of another.
func (b *batch) aheadOfPairs(pairs []*replay) {
	if !b.readsAhead() {
		return
	}
	var reads []Read
	for _, r := range pairs {
		if b.seeded {
			reads = append(reads, Read{seedsQuery, []any{r.pair[0], r.pair[1]}})
		}
		reads = append(reads, Read{movesQuery, []any{r.pair[0], r.pair[1], r.since}})
	}
	b.ahead(reads)
	reads = reads[:0]
	for _, r := range pairs {
		b.readMoves(r)
		if r.from == allDays {
			continue
		}
		for line := range r.change.lines {
			reads = append(reads, r.lineReads(line)...)
		}
	}
	b.ahead(reads)
}

// aheadOfRegions asks what merging the blocks of a level asks. Blocks of one level do not touch each other's rows.
func (b *batch) aheadOfRegions(blocks []int64, dirty map[int64]*region) {
	if !b.readsAhead() {
		return
	}
	var reads []Read
	for _, id := range blocks {
		r := dirty[id]
		if !r.block.Moves() {
			reads = append(reads, r.beginning(id))
		}
		if r.block.Level() > 0 {
			reads = append(reads, r.openings())
		}
	}
	b.ahead(reads)
	b.aheadOfWider(blocks, dirty)
	reads = reads[:0]
	for _, id := range blocks {
		r := dirty[id]
		b.begin(id, r)
		reads = append(reads, r.items(id, firstRows))
	}
	b.ahead(reads)
}

// aheadOfEvents asks what composing events asks. Composing one does not touch the rows of another.
func (b *batch) aheadOfEvents(ids []ledger.EventID) {
	if !b.readsAhead() {
		return
	}
	var reads []Read
	for _, id := range ids {
		reads = append(reads, Read{currentQuery, []any{int64(id)}}, Read{evidenceQuery, []any{int64(id)}})
	}
	b.ahead(reads)
}
