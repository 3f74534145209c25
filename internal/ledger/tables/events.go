package tables

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Event implements ledger.Store.
func (s *Record) Event(ctx context.Context, id string) (*ledger.EventDetail, error) {
	number, err := ledger.ParseEventID(id)
	if err != nil {
		return nil, err
	}
	var out ledger.EventDetail
	if err := s.currentEvent(ctx, number, &out.Event); err != nil {
		return nil, s.DB.Wrap("event "+id, err)
	}
	if number, err = ledger.ParseEventID(out.ID); err != nil {
		return nil, err
	}
	if out.Mentions, err = s.evidence(ctx, number); err != nil {
		return nil, s.DB.Wrap("event "+id, err)
	}
	out.Variants = ledger.Variants(out.Mentions, out.Status)
	var relations []casus.Relation
	err = s.DB.Rows(ctx, func(rows Row) error { return scanRelation(rows, &relations) },
		"SELECT body, first_known, seq, day FROM relations WHERE event = ? AND known_until IS NULL", int64(number))
	if err != nil {
		return nil, s.DB.Wrap("event "+id, err)
	}
	ledger.SortRelations(relations)
	out.Relations = relations
	return &out, s.DB.Wrap("event "+id, s.documentsOf(ctx, relations, time.Time{}))
}

// currentEvent reads an event, or the one that took its place.
func (s *Record) currentEvent(ctx context.Context, id ledger.EventID, out *casus.Event) error {
	for range 64 {
		var body string
		var known int64
		err := s.one(ctx, "SELECT body, first_known FROM events WHERE id = ? AND known_until IS NULL", []any{int64(id)}, &body, &known)
		if err == nil {
			if err := json.Unmarshal([]byte(body), out); err != nil {
				return fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
			}
			out.Known = instant(known)
			return nil
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		var successor int64
		err = s.one(ctx, "SELECT successor FROM retired WHERE id = ? ORDER BY known DESC LIMIT 1", []any{int64(id)}, &successor)
		id = ledger.EventID(successor)
		if errors.Is(err, sql.ErrNoRows) {
			break
		}
		if err != nil {
			return err
		}
	}
	return ledger.ErrNotFound
}

// evidence reads the mentions of an event with their sentences.
func (s *Record) evidence(ctx context.Context, id ledger.EventID) ([]casus.EventMention, error) {
	var out []casus.EventMention
	err := s.DB.Rows(ctx, func(rows Row) error {
		var e casus.EventMention
		var body, text string
		if err := rows.Scan(&body, &e.Doc, &e.Publisher, &e.Title, &e.Published, &e.URL, &e.Origin, &text); err != nil {
			return err
		}
		var m casus.Mention
		if err := json.Unmarshal([]byte(body), &m); err != nil {
			return fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
		}
		e.Mention, e.Start, e.End, e.Trigger, e.Sentence = m.ID, m.Trigger.Start, m.Trigger.End, m.Trigger.Text, m.Sentence
		e.SentenceText = ledger.Cut(text, m.Sentence.Start, m.Sentence.End)
		if e.Trigger == "" {
			e.Trigger = ledger.Cut(text, m.Trigger.Start, m.Trigger.End)
		}
		e.Status, e.Historical, e.Date, e.Attribution, e.Counts = m.Status, m.Historical, m.Date, m.Attribution, m.Counts
		out = append(out, e)
		return nil
	}, "SELECT m.body, d.id, d.publisher, t.title, d.published, d.url, coalesce(o.head, d.id), t.text FROM links l JOIN mentions m ON m.seq = l.mention "+
		"JOIN docs d ON d.seq = l.mention >> 12 JOIN texts t ON t.seq = d.seq LEFT JOIN origins o ON o.origin = d.origin "+
		"WHERE l.event = ? AND l.known_until IS NULL ORDER BY m.published = ?, m.published, m.rank, m.seq", int64(id), ledger.NoDay)
	return out, err
}

// Events implements ledger.Store.
func (s *Record) Events(ctx context.Context, q ledger.EventQuery) ([]casus.Event, string, error) {
	out, next, err := s.events(ctx, q)
	return out, next, s.DB.Wrap("events", err)
}

func (s *Record) events(ctx context.Context, q ledger.EventQuery) ([]casus.Event, string, error) {
	page := q.Page
	q.Page = ledger.Page{}
	sum := mark(q)
	after, err := readCursor(page.Cursor, sum, 2)
	if err != nil {
		return nil, "", err
	}
	var w query
	from, day, id, ok, err := s.driver(ctx, &w, &q)
	if err != nil || !ok {
		return nil, "", err
	}
	w.at("e.", q.Known)
	if !s.filterEvents(&w, &q, day) {
		return nil, "", nil
	}
	order := fmt.Sprintf(" ORDER BY %s DESC, %s DESC", day, id)
	if q.Order == ledger.ByKnown {
		order = " ORDER BY e.seq"
		if after != nil {
			w.and("e.seq > ?", after[0])
		} else if !q.KnownAfter.IsZero() { // versions stand in the order in which they came to be known
			w.and("e.seq > coalesce((SELECT event FROM batches WHERE known > ? ORDER BY known LIMIT 1), 0)", q.KnownAfter.UnixMicro())
		}
	} else if after != nil {
		w.and(fmt.Sprintf("(%s, %s) < (?, ?)", day, id), after[0], after[1])
	}
	n := limit(page.Limit)
	var out []casus.Event
	var keys [][2]int64
	err = s.DB.Rows(ctx, func(rows Row) error {
		var body string
		var known, k1, k2, seq int64
		if err := rows.Scan(&body, &known, &k1, &k2, &seq); err != nil {
			return err
		}
		var e casus.Event
		if err := json.Unmarshal([]byte(body), &e); err != nil {
			return fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
		}
		e.Known = instant(known)
		if q.Order == ledger.ByKnown {
			k1, k2 = seq, 0
		}
		out, keys = append(out, e), append(keys, [2]int64{k1, k2})
		return nil
	}, fmt.Sprintf("SELECT e.body, e.first_known, %s, %s, e.seq", day, id)+from+w.sql()+order+" LIMIT ?", append(w.args, n+1)...)
	if err != nil || len(out) <= n {
		return out, "", err
	}
	return out[:n], makeCursor(sum, keys[n-1][0], keys[n-1][1]), nil
}

// driver picks the table that leads to the fewest events: a pair's, an actor's, or all by day. It is not
// ok when an actor asked about is unknown.
func (s *Record) driver(ctx context.Context, w *query, q *ledger.EventQuery) (from, day, id string, ok bool, err error) {
	handle, paired := map[string]int64{}, true
	for _, name := range append([]string{q.A, q.B}, q.Actors...) {
		if name == "" {
			continue
		}
		h, isKey, found, err := s.lookUp(ctx, name)
		if err != nil || !found {
			return "", "", "", false, err
		}
		handle[name] = h
		paired = paired && (isKey || name != q.A && name != q.B)
	}
	others := slices.Clone(q.Actors)
	if q.Doc != "" {
		first, last, found, err := s.mentionRange(ctx, q.Doc)
		if err != nil || !found {
			return "", "", "", false, err
		}
		w.and("e.id IN (SELECT l.event FROM links l WHERE l.mention BETWEEN ? AND ?", first, last)
		var sub query
		sub.at("l.", q.Known)
		w.where[len(w.where)-1] += " AND " + strings.Join(sub.where, " AND ") + ")"
		w.args = append(w.args, sub.args...)
	}
	switch {
	case q.A != "" && q.B != "" && q.A != q.B && paired:
		a, b := handle[q.A], handle[q.B]
		from, day, id = " FROM dyads x "+s.DB.Dialect().Lead+" events e ON e.id = x.event", "x.day", "x.event"
		w.and("x.lo = ? AND x.hi = ?", min(a, b), max(a, b))
		w.at("x.", q.Known)
		if !q.Pair {
			dir := 1
			if a > b {
				dir = 2
			}
			w.and("x.dir & ? <> 0", dir)
		}
	case q.A != "" || q.B != "":
		name, role := q.A, 1
		if name == "" {
			name, role = q.B, 2
		}
		if q.Pair {
			role = 3
		}
		from, day, id = s.partiesFrom(w, handle[name], q.Known)
		w.and("x.role & ? <> 0", role)
		if q.A != "" && q.B != "" { // pairs are kept of keys only
			also := 2
			if q.Pair {
				also = 3
			}
			alsoParty(w, handle[q.B], also, q.Known)
		}
	case len(others) > 0:
		from, day, id = s.partiesFrom(w, handle[others[0]], q.Known)
		others = others[1:]
	default:
		return " FROM events e", "e.day", "e.id", true, nil
	}
	for _, name := range others {
		alsoParty(w, handle[name], 3, q.Known)
	}
	return from, day, id, true, nil
}

// mentionRange is the range of the mentions of a document; not found when it is not on record.
func (s *Record) mentionRange(ctx context.Context, doc string) (first, last int64, found bool, err error) {
	var seq int64
	err = s.one(ctx, "SELECT seq FROM docs WHERE id = ?", []any{doc}, &seq)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, 0, false, nil
	}
	first, last = MentionsOf(seq)
	return first, last, err == nil, err
}

// alsoParty keeps the events in which somebody has one of the roles.
func alsoParty(w *query, handle int64, roles int, known time.Time) {
	var sub query
	sub.and("y.handle = ? AND y.day = e.day AND y.event = e.id AND y.role & ? <> 0", handle, roles)
	sub.at("y.", known)
	w.and("EXISTS (SELECT 1 FROM parties y"+sub.sql()+")", sub.args...)
}

// partiesFrom leads from an actor to its events.
func (s *Record) partiesFrom(w *query, handle int64, known time.Time) (from, day, id string) {
	w.and("x.handle = ?", handle)
	w.at("x.", known)
	return " FROM parties x " + s.DB.Dialect().Lead + " events e ON e.id = x.event", "x.day", "x.event"
}

// longDays is how much earlier than a range an event may begin and still be found to touch it.
const longDays = 31

// filterEvents adds what an event must be like; it is false when nothing can be.
func (s *Record) filterEvents(w *query, q *ledger.EventQuery, day string) bool {
	w.equal("e.type", q.Type)
	w.equal("e.act", q.Act)
	w.equal("e.quad", q.Quad)
	statuses := q.Statuses
	if len(statuses) == 0 {
		statuses = []casus.Status{casus.Asserted}
	}
	list := make([]any, len(statuses))
	for i, s := range statuses {
		list[i] = string(s)
	}
	w.and("e.status IN (?"+strings.Repeat(", ?", len(list)-1)+")", list...)
	if !q.Historical {
		w.and("e.historical = 0")
	}
	if q.Track != "" {
		acts := actsOf(q.Track)
		if len(acts) == 0 {
			return false
		}
		w.and("e.act IN (?"+strings.Repeat(", ?", len(acts)-1)+")", acts...)
	}
	if q.Mode != "" {
		w.and(fmt.Sprintf(s.DB.Dialect().Holds, "e.body", "modes"), q.Mode)
	}
	if q.Context != "" {
		w.and(fmt.Sprintf(s.DB.Dialect().Holds, "e.body", "contexts"), q.Context)
	}
	if q.Country != "" {
		w.and(s.DB.Dialect().Country+" = ?", q.Country)
	}
	if q.MinOrigins > 1 {
		w.and("e.origins >= ?", q.MinOrigins)
	}
	if !q.KnownAfter.IsZero() {
		w.and("e.first_known > ?", q.KnownAfter.UnixMicro())
	}
	filterDates(w, q, day)
	if q.Search != "" {
		terms := s.DB.Dialect().Match(parseSearch(q.Search))
		if terms == "" {
			return false
		}
		w.and("EXISTS (SELECT 1 FROM links l WHERE l.event = e.id AND l.known_until IS NULL AND l.mention >> 12 IN ("+
			s.DB.Dialect().Found+"))", terms)
	}
	return true
}

func filterDates(w *query, q *ledger.EventQuery, day string) {
	var d query
	if q.Since.Known() {
		since := ledger.DayOf(q.Since)
		d.and(day+" >= ? AND e.day_end >= ?", since-longDays, since)
	}
	if q.Until.Known() {
		d.and(day+" BETWEEN ? AND ?", ledger.NoDay+1, ledger.DayOf(q.Until))
	}
	switch {
	case len(d.where) == 0:
	case q.WithoutDate:
		w.and("(("+strings.Join(d.where, " AND ")+") OR "+day+" = ?)", append(d.args, ledger.NoDay)...)
	default:
		w.and(strings.Join(d.where, " AND "), d.args...)
	}
}

func actsOf(track string) (acts []any) {
	for _, a := range casus.TheCodebook().Acts {
		if a.Track == track {
			acts = append(acts, a.Name)
		}
	}
	return acts
}

// Claims implements ledger.Store.
func (s *Record) Claims(ctx context.Context, q ledger.ClaimQuery) ([]casus.Claim, string, error) {
	out, next, err := s.claims(ctx, q)
	return out, next, s.DB.Wrap("claims", err)
}

func (s *Record) claims(ctx context.Context, q ledger.ClaimQuery) ([]casus.Claim, string, error) {
	page := q.Page
	q.Page = ledger.Page{}
	sum := mark(q)
	after, err := readCursor(page.Cursor, sum, 2)
	if err != nil {
		return nil, "", err
	}
	var w query
	party := func(name string, role int) (bool, error) {
		h, found, err := s.handleOf(ctx, name)
		w.and("EXISTS (SELECT 1 FROM claim_parties p WHERE p.handle = ? AND p.role = ? AND p.day = c.day AND p.mention = c.mention)", h, role)
		return found, err
	}
	for _, name := range q.Actors {
		if ok, err := party(name, 1); err != nil || !ok {
			return nil, "", err
		}
	}
	if q.By != "" {
		if ok, err := party(q.By, 4); err != nil || !ok {
			return nil, "", err
		}
	}
	from := " FROM claims c"
	if len(w.where) > 0 { // the first party leads
		w.where[0] = "x.handle = ? AND x.role = ?"
		from = " FROM claim_parties x " + s.DB.Dialect().Lead + " claims c ON c.mention = x.mention"
	}
	w.equal("c.type", q.Type)
	w.equal("c.act", q.Act)
	w.equal("c.status", string(q.Status))
	w.days("c.day", q.Since, q.Until)
	if q.Doc != "" {
		first, last, found, err := s.mentionRange(ctx, q.Doc)
		if err != nil || !found {
			return nil, "", err
		}
		w.and("c.mention BETWEEN ? AND ?", first, last)
	}
	if q.Known.IsZero() {
		w.and("c.known_until IS NULL")
	} else {
		k := q.Known.UnixMicro()
		w.and("c.known <= ? AND (c.known_until IS NULL OR c.known_until > ?)", k, k)
	}
	var held query
	held.at("l.", q.Known)
	link := " FROM links l WHERE l.mention = c.mention AND " + strings.Join(held.where, " AND ")
	if q.Unsettled {
		w.and("NOT EXISTS (SELECT 1"+link+")", held.args...)
	}
	if after != nil {
		w.and("(c.day, c.mention) < (?, ?)", after[0], after[1])
	}
	n := limit(page.Limit)
	var out []casus.Claim
	var keys [][2]int64
	err = s.DB.Rows(ctx, func(rows Row) error {
		c, day, mention, err := scanClaim(rows)
		out, keys = append(out, c), append(keys, [2]int64{day, mention})
		return err
	}, "SELECT c.day, c.mention, c.matter, c.known, (SELECT min(l.event)"+link+"), m.body, d.id, d.publisher, t.title, d.published, d.url, coalesce(o.head, d.id), t.text"+
		from+" JOIN mentions m ON m.seq = c.mention JOIN docs d ON d.seq = c.mention >> 12 JOIN texts t ON t.seq = d.seq LEFT JOIN origins o ON o.origin = d.origin"+
		w.sql()+" ORDER BY c.day DESC, c.mention DESC LIMIT ?", append(append(held.args, w.args...), n+1)...)
	if err != nil || len(out) <= n {
		return out, "", err
	}
	return out[:n], makeCursor(sum, keys[n-1][0], keys[n-1][1]), nil
}

func scanClaim(rows Row) (c casus.Claim, day, mention int64, err error) {
	var body, text string
	var matter, known int64
	var event sql.NullInt64
	if err = rows.Scan(&day, &mention, &matter, &known, &event, &body, &c.Doc, &c.Publisher, &c.Title, &c.Published, &c.URL, &c.Origin, &text); err != nil {
		return c, 0, 0, err
	}
	if err = json.Unmarshal([]byte(body), &c.Mention); err != nil {
		return c, 0, 0, fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
	}
	c.SentenceText = ledger.Cut(text, c.Sentence.Start, c.Sentence.End)
	c.Matter, c.Known = fmt.Sprintf("m%015x", matter), instant(known)
	if event.Valid {
		c.Event = ledger.EventID(event.Int64).String()
	}
	return c, day, mention, nil
}
