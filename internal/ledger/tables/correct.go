package tables

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// revise runs work on n things in one transaction, then brings events and relations up to date. Memories of other
// writers stay true: names and blocks are only added.
func (s *Record) revise(ctx context.Context, what string, n int, known func(int) time.Time, work func(*batch, int) bool) (ledger.AddResult, error) {
	var b *batch
	err := s.DB.Revise(ctx, what, func(w Writer) error {
		memory := &Memory{}
		memory.Clear()
		b = &batch{Memory: memory, w: w}
		return b.inOrder(ctx, s.Now().UnixMicro(), n, known, func(i int) bool { return work(b, i) })
	})
	if err != nil {
		return ledger.AddResult{}, err
	}
	return b.result, nil
}

// Review implements ledger.Store.
func (s *Record) Review(ctx context.Context, decisions []ledger.Decision) (ledger.ReviewResult, error) {
	applied := 0
	r, err := s.revise(ctx, "review", len(decisions), func(i int) time.Time { return decisions[i].Known }, func(b *batch, i int) bool {
		done, err := b.decide(&decisions[i])
		switch {
		case err != nil:
			b.refuse(i, decisions[i].Doc+decisions[i].Source, err)
		case done:
			applied++
		}
		return done
	})
	if err != nil {
		return ledger.ReviewResult{}, err
	}
	return ledger.ReviewResult{Applied: applied, Known: len(decisions) - applied - len(r.Refused), Events: r.Events, Changes: r.Changes, Refused: r.Refused}, nil
}

// decide applies one decision; it is false when it says what stands already. An error is a refusal of it alone.
func (b *batch) decide(d *ledger.Decision) (applied bool, err error) {
	if err := ledger.CheckDecision(d); err != nil {
		return false, err
	}
	var doc, mention int64
	switch {
	case d.Doc == "":
		applied, err = b.decideSource(d)
	case d.Mention == "":
		doc, applied, err = b.decideDocument(d)
	default:
		doc, mention, applied, err = b.decideMention(d)
	}
	if err != nil || !applied {
		return false, err
	}
	b.exec("INSERT INTO reviews (seq, doc, mention, source, verdict, by, reason, known) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM reviews), ?, ?, ?, ?, ?, ?, ?)",
		doc, mention, d.Source, string(d.Verdict), d.By, d.Reason, b.known)
	return true, nil
}

// documentOf finds a document and whether it is withdrawn.
func (b *batch) documentOf(id string) (doc int64, withdrawn bool, err error) {
	var at int64
	if !b.get("SELECT seq, coalesce(withdrawn, 0) FROM docs WHERE id = ?", []any{id}, &doc, &at) {
		return 0, false, fmt.Errorf("%w: document %.80q", ledger.ErrNotFound, id)
	}
	return doc, at != 0, nil
}

// decideDocument sets a document's mentions aside, or restores those that no review rejected by themselves.
func (b *batch) decideDocument(d *ledger.Decision) (doc int64, applied bool, err error) {
	doc, withdrawn, err := b.documentOf(d.Doc)
	off := d.Verdict != ledger.Restored
	if err != nil || withdrawn == off {
		return doc, false, err
	}
	var at any
	if off {
		at = b.known
	}
	b.exec("UPDATE docs SET withdrawn = ? WHERE seq = ?", at, doc)
	first, last := MentionsOf(doc)
	var list []int64
	b.each("SELECT seq FROM mentions WHERE seq BETWEEN ? AND ? AND flags & ? = 0 ORDER BY seq", []any{first, last, flagRejected}, func(row Row) error {
		var seq int64
		err := row.Scan(&seq)
		list = append(list, seq)
		return err
	})
	for _, seq := range list {
		b.stand(seq, !off)
	}
	return doc, true, nil
}

// decideMention sets one mention aside or restores it; mention is its place in the document + 1.
func (b *batch) decideMention(d *ledger.Decision) (doc, mention int64, applied bool, err error) {
	doc, withdrawn, err := b.documentOf(d.Doc)
	if err != nil {
		return 0, 0, false, err
	}
	first, last := MentionsOf(doc)
	seq, set := int64(-1), 0
	b.each("SELECT seq, flags, body FROM mentions WHERE seq BETWEEN ? AND ? ORDER BY seq", []any{first, last}, func(row Row) error {
		var n int64
		var f int
		var body string
		if err := row.Scan(&n, &f, &body); err != nil {
			return err
		}
		var m struct {
			ID string `json:"id"`
		}
		if err := json.Unmarshal([]byte(body), &m); err != nil {
			return fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
		}
		if m.ID != d.Mention {
			return nil
		}
		seq, set = n, f
		return ErrDone
	})
	off := d.Verdict != ledger.Restored
	switch {
	case seq < 0:
		return 0, 0, false, fmt.Errorf("%w: mention %.80q of document %.80q", ledger.ErrNotFound, d.Mention, d.Doc)
	case set&flagRejected != 0 == off:
		return doc, 0, false, nil
	}
	b.exec("UPDATE mentions SET flags = ? WHERE seq = ?", set^flagRejected, seq)
	if !withdrawn {
		b.stand(seq, !off)
	}
	return doc, seq - first + 1, true, nil
}

// stand files a mention's items for merging again, or sets them aside.
func (b *batch) stand(seq int64, stands bool) {
	type filed struct {
		block     int64
		day, kind int32
		key       string
	}
	var items []filed
	b.each("SELECT i.block, i.day, i.kind, k.key FROM items i JOIN blocks k ON k.id = i.block WHERE i.mention = ?", []any{seq}, func(row Row) error {
		var f filed
		err := row.Scan(&f.block, &f.day, &f.kind, &f.key)
		items = append(items, f)
		return err
	})
	by := int32(aside)
	if stands {
		by = -aside
	}
	for _, f := range items {
		if (f.kind >= aside) != stands {
			continue
		}
		b.exec("UPDATE items SET kind = ? WHERE block = ? AND day = ? AND mention = ?", f.kind+by, f.block, f.day, seq)
		b.keys[f.block] = f.key
		b.mark(f.block, ledger.ParseBlock(f.key), f.day, f.day)
	}
	b.standClaim(seq, stands)
}

// standClaim closes a claim, or opens it again.
func (b *batch) standClaim(seq int64, stands bool) {
	var until int64
	if !b.get("SELECT coalesce(known_until, 0) FROM claims WHERE mention = ?", []any{seq}, &until) || (until == 0) == stands {
		return
	}
	var at any
	if stands {
		b.totals["claims"]++
	} else {
		b.totals["claims"]--
		at = b.known
	}
	b.exec("UPDATE claims SET known_until = ? WHERE mention = ?", at, seq)
}

// decideSource withdraws the states imported from a source, or restores those last withdrawn.
func (b *batch) decideSource(d *ledger.Decision) (bool, error) {
	var all, standing, last int64
	b.get("SELECT count(*), count(*) - count(known_until), coalesce(max(known_until), 0) FROM seeds WHERE source = ?", []any{d.Source}, &all, &standing, &last)
	off := d.Verdict != ledger.Restored
	switch {
	case all == 0:
		return false, fmt.Errorf("%w: nothing was imported from %.80q", ledger.ErrNotFound, d.Source)
	case standing > 0 != off:
		return false, nil
	}
	condition, args := "source = ? AND known_until IS NULL", []any{d.Source}
	if !off {
		condition, args = "source = ? AND known_until = ?", []any{d.Source, last}
	}
	seeds := b.seeds(condition, args)
	if off {
		b.exec("UPDATE seeds SET known_until = ? WHERE "+condition, append([]any{b.known}, args...)...)
	}
	for i := range seeds {
		if off {
			b.touch(seeds[i].Move().Line, allDays, 0)
		} else {
			b.seed(&seeds[i])
		}
	}
	return true, nil
}

// Reviews implements ledger.Store.
func (s *Record) Reviews(ctx context.Context, q ledger.ReviewQuery) ([]ledger.Decision, string, error) {
	page := q.Page
	q.Page = ledger.Page{}
	sum := mark(q)
	after, err := readCursor(page.Cursor, sum, 1)
	if err != nil {
		return nil, "", err
	}
	var w query
	if q.Doc != "" {
		w.and("r.doc = (SELECT seq FROM docs WHERE id = ?)", q.Doc)
	}
	if !q.Known.IsZero() {
		w.and("r.known <= ?", q.Known.UnixMicro())
	}
	if after != nil {
		w.and("r.seq < ?", after[0])
	}
	n := limit(page.Limit)
	var out []ledger.Decision
	var seqs []int64
	err = s.DB.Rows(ctx, func(rows Row) error {
		d, seq, err := scanDecision(rows)
		out, seqs = append(out, d), append(seqs, seq)
		return err
	}, "SELECT r.seq, coalesce(d.id, ''), coalesce(CAST(m.body AS text), ''), r.source, r.verdict, r.by, r.reason, r.known FROM reviews r LEFT JOIN docs d ON d.seq = r.doc "+
		"LEFT JOIN mentions m ON r.mention > 0 AND m.seq = r.doc * 4096 + r.mention - 1"+w.sql()+" ORDER BY r.seq DESC LIMIT ?", append(w.args, n+1)...)
	if err != nil || len(out) <= n {
		return out, "", s.DB.Wrap("reviews", err)
	}
	return out[:n], makeCursor(sum, seqs[n-1]), nil
}

func scanDecision(row Row) (d ledger.Decision, seq int64, err error) {
	var known int64
	var body, verdict string
	if err := row.Scan(&seq, &d.Doc, &body, &d.Source, &verdict, &d.By, &d.Reason, &known); err != nil {
		return d, 0, err
	}
	d.Verdict, d.Known = ledger.Verdict(verdict), instant(known)
	if body == "" {
		return d, seq, nil
	}
	var m casus.Mention
	if err := json.Unmarshal([]byte(body), &m); err != nil {
		return d, 0, fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
	}
	d.Mention = m.ID
	return d, seq, nil
}

// Import implements ledger.Store.
func (s *Record) Import(ctx context.Context, seeds []ledger.Seed) (ledger.ImportResult, error) {
	added := 0
	r, err := s.revise(ctx, "import", len(seeds), func(i int) time.Time { return seeds[i].Known }, func(b *batch, i int) bool {
		seed := seeds[i]
		if err := ledger.CheckSeed(&seed); err != nil {
			b.refuse(i, seed.Source, err)
			return false
		}
		if !b.seed(&seed) {
			return false
		}
		added++
		return true
	})
	if err != nil {
		return ledger.ImportResult{}, err
	}
	return ledger.ImportResult{Added: added, Known: len(seeds) - added - len(r.Refused), Changes: r.Changes, Refused: r.Refused}, nil
}

// seed files an imported state, unless it is on record.
func (b *batch) seed(s *ledger.Seed) bool {
	x, y := b.handle(s.A, keyed(s.A, s.AName)), b.handle(s.B, keyed(s.B, s.BName))
	lo, hi := min(x, y), max(x, y)
	day, until := ledger.DayOf(s.From), ledger.DayOf(s.Until)
	var n int
	if b.get("SELECT 1 FROM seeds WHERE lo = ? AND hi = ? AND a = ? AND track = ? AND state = ? AND day = ? AND day_until = ? AND source = ? AND known_until IS NULL",
		[]any{lo, hi, s.A, s.Track, s.State, day, until, s.Source}, &n) {
		return false
	}
	b.exec("INSERT INTO seeds (seq, lo, hi, a, b, track, state, day, day_until, precision, source, known_from) "+
		"VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM seeds), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		lo, hi, s.A, s.B, s.Track, s.State, day, until, string(s.Precision), s.Source, b.known)
	b.exec("INSERT INTO pairs (lo, hi, ab, ba, joint) VALUES (?, ?, 0, 0, 0) ON CONFLICT DO NOTHING", lo, hi)
	b.touch(s.Move().Line, allDays, 0)
	b.seeded = true
	return true
}

// keyed is an actor as its key alone tells it.
func keyed(key, name string) *casus.EventActor {
	code, sector := ledger.SplitKey(key)
	return &casus.EventActor{Code: code, Sector: sector, Name: name}
}

// seeds reads imported states.
func (b *batch) seeds(condition string, args []any) (out []ledger.Seed) {
	b.each("SELECT a, b, track, state, day, day_until, precision, source FROM seeds WHERE "+condition, args, func(row Row) error {
		var s ledger.Seed
		var day, until int32
		var precision string
		err := row.Scan(&s.A, &s.B, &s.Track, &s.State, &day, &until, &precision, &s.Source)
		s.From, s.Until, s.Precision = ledger.Date(day), ledger.Date(until), casus.Precision(precision)
		out = append(out, s)
		return err
	})
	return out
}

// seedsOf are the imported states of a pair, as moves.
func (b *batch) seedsOf(pair [2]int64) (out []ledger.Move) {
	list := b.seeds("lo = ? AND hi = ? AND known_until IS NULL", []any{pair[0], pair[1]})
	for i := range list {
		out = append(out, list[i].Move())
	}
	return out
}
