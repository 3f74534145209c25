package tables

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// scanRelation appends a row of body, first_known, seq, day.
func scanRelation(rows Row, list *[]casus.Relation) error {
	var body string
	var known, seq, day int64
	if err := rows.Scan(&body, &known, &seq, &day); err != nil {
		return err
	}
	var r casus.Relation
	if err := json.Unmarshal([]byte(body), &r); err != nil {
		return fmt.Errorf("%w: %v", ledger.ErrCorrupt, err)
	}
	r.Known = instant(known)
	*list = append(*list, r)
	return nil
}

// mostDocs bounds the documents named with a relation; its event has all of them.
const mostDocs = 100

// documentsOf names the documents behind relations: those that assert the event or another that brings the state.
func (s *Record) documentsOf(ctx context.Context, list []casus.Relation, known time.Time) error {
	var events []int64
	for i := range list {
		for _, id := range sources(&list[i]) {
			number, err := ledger.ParseEventID(id)
			if err != nil {
				return err
			}
			events = append(events, int64(number))
		}
	}
	slices.Sort(events)
	docs := map[ledger.EventID][]string{}
	for part := range slices.Chunk(slices.Compact(events), mostEvents) {
		if err := s.documentsOfEvents(ctx, part, known, docs); err != nil {
			return err
		}
	}
	for i := range list {
		r := &list[i]
		for _, id := range sources(r) {
			number, err := ledger.ParseEventID(id)
			if err != nil {
				return err
			}
			for _, doc := range docs[number] {
				if !slices.Contains(r.Docs, doc) {
					r.Docs = append(r.Docs, doc)
				}
			}
		}
	}
	return nil
}

// sources are the events that bring a state; an imported one has none.
func sources(r *casus.Relation) []string {
	if r.Event == "" {
		return nil
	}
	return append([]string{r.Event}, r.Also...)
}

// mostEvents bounds the events of one question.
const mostEvents = 64

// documentsOfEvents reads the documents of events, the first mostDocs of each. The list is filled up to a power of two, so that few
// questions differ.
func (s *Record) documentsOfEvents(ctx context.Context, events []int64, known time.Time, docs map[ledger.EventID][]string) error {
	n := 1
	for n < len(events) {
		n *= 2
	}
	args := make([]any, n)
	for i := range args {
		args[i] = events[min(i, len(events)-1)]
	}
	var w query
	w.and("l.event IN (?"+strings.Repeat(", ?", n-1)+") AND m.status = ?", append(args, string(casus.Asserted))...)
	w.at("l.", known)
	return s.DB.Rows(ctx, func(rows Row) error {
		var event, day int64
		var doc string
		err := rows.Scan(&event, &day, &doc)
		if id := ledger.EventID(event); len(docs[id]) < mostDocs {
			docs[id] = append(docs[id], doc)
		}
		return err
	}, "SELECT DISTINCT l.event, d.day, d.id FROM links l JOIN mentions m ON m.seq = l.mention JOIN docs d ON d.seq = l.mention >> 12"+w.sql()+
		" ORDER BY l.event, d.day, d.id", w.args...)
}

// pairHandles numbers two actors, the lesser first.
func (s *Record) pairHandles(ctx context.Context, a, b string) (lo, hi int64, ok bool, err error) {
	x, okA, err := s.handleOf(ctx, a)
	if err != nil {
		return 0, 0, false, err
	}
	y, okB, err := s.handleOf(ctx, b)
	return min(x, y), max(x, y), okA && okB && x != y, err
}

// holding keeps the intervals that hold a day.
func holding(w *query, on casus.Date) {
	if on.Known() {
		w.and("day <= ? AND (day_until = ? OR day_until > ?)", ledger.DayOf(on), ledger.NoDay, ledger.DayOf(on))
	}
}

// Ties implements ledger.Store.
func (s *Record) Ties(ctx context.Context, q ledger.TiesQuery) ([]casus.Relation, error) {
	lo, hi, ok, err := s.pairHandles(ctx, q.A, q.B)
	if err != nil || !ok {
		return nil, s.DB.Wrap("ties", err)
	}
	text, args := tiesRead(&q, lo, hi)
	var out []casus.Relation
	err = s.DB.Rows(ctx, func(rows Row) error { return scanRelation(rows, &out) }, text, args...)
	if err != nil {
		return nil, s.DB.Wrap("ties", err)
	}
	ledger.SortRelations(out)
	return out, s.DB.Wrap("ties", s.documentsOf(ctx, out, q.Known))
}

// tiesRead asks for the intervals of a pair. What holds now on a day is one interval of each line at most, the last that
// began by then: it is looked up line by line, however long the history of the two.
func tiesRead(q *ledger.TiesQuery, lo, hi int64) (text string, args []any) {
	const columns = "SELECT body, first_known, seq, day FROM relations"
	if !q.On.Known() || !q.Known.IsZero() {
		var w query
		w.and("lo = ? AND hi = ?", lo, hi)
		w.at("", q.Known)
		w.equal("track", q.Track)
		holding(&w, q.On)
		return columns + w.sql() + " ORDER BY day, seq", w.args
	}
	var parts []string
	for _, t := range casus.TheCodebook().Tracks {
		if q.Track != "" && q.Track != t.Name {
			continue
		}
		sides := []string{min(q.A, q.B)}
		if t.Ordered {
			sides = []string{q.A, q.B}
		}
		for _, a := range sides {
			var w query
			w.and("lo = ? AND hi = ? AND track = ? AND a = ?", lo, hi, t.Name, a)
			w.at("", q.Known)
			holding(&w, q.On)
			parts = append(parts, fmt.Sprintf("SELECT * FROM (%s%s ORDER BY day DESC LIMIT 1) p%d", columns, w.sql(), len(parts)))
			args = append(args, w.args...)
		}
	}
	if len(parts) == 0 { // no such track
		return columns + " WHERE false", nil
	}
	return strings.Join(parts, " UNION ALL "), args
}

// Changes implements ledger.Store.
func (s *Record) Changes(ctx context.Context, q ledger.ChangeQuery) ([]casus.Relation, string, error) {
	out, next, err := s.changes(ctx, q)
	return out, next, s.DB.Wrap("changes", err)
}

func (s *Record) changes(ctx context.Context, q ledger.ChangeQuery) ([]casus.Relation, string, error) {
	page := q.Page
	q.Page = ledger.Page{}
	sum := mark(q)
	after, err := readCursor(page.Cursor, sum, 3)
	if err != nil {
		return nil, "", err
	}
	var w query
	for _, name := range []string{q.Actor, q.Other} {
		if name == "" {
			continue
		}
		h, found, err := s.handleOf(ctx, name)
		if err != nil || !found {
			return nil, "", err
		}
		// Both ends by their own index: SQLite would rather walk all days than sort.
		w.and("seq IN (SELECT seq FROM relations WHERE lo = ? UNION SELECT seq FROM relations WHERE hi = ?)", h, h)
	}
	w.at("", q.Known)
	w.days("day", q.Since, q.Until)
	w.equal("track", q.Track)
	w.equal("state", q.State)
	w.and("day > ?", ledger.NoDay)
	if !q.Inferred {
		w.and("inferred = 0")
	}
	if !q.Imported {
		w.and("event <> 0")
	}
	if !q.KnownAfter.IsZero() {
		w.and("first_known > ?", q.KnownAfter.UnixMicro())
		w.and("seq > coalesce((SELECT relation FROM batches WHERE known > ? ORDER BY known LIMIT 1), 0)", q.KnownAfter.UnixMicro())
	}
	if after != nil {
		w.and("(day, event, seq) < (?, ?, ?)", after[0], after[1], after[2])
	}
	n := limit(page.Limit)
	var out []casus.Relation
	var keys [][3]int64
	err = s.DB.Rows(ctx, func(rows Row) error {
		var body string
		var known, seq, day, event int64
		if err := rows.Scan(&body, &known, &seq, &day, &event); err != nil {
			return err
		}
		var r casus.Relation
		err := json.Unmarshal([]byte(body), &r)
		r.Known = instant(known)
		out, keys = append(out, r), append(keys, [3]int64{day, event, seq})
		return err
	}, "SELECT body, first_known, seq, day, event FROM relations"+w.sql()+" ORDER BY day DESC, event DESC, seq DESC LIMIT ?", append(w.args, n+1)...)
	if err != nil {
		return nil, "", err
	}
	next := ""
	if len(out) > n {
		out, next = out[:n], makeCursor(sum, keys[n-1][:]...)
	}
	return out, next, s.documentsOf(ctx, out, q.Known)
}

// Counterparts implements ledger.Store.
func (s *Record) Counterparts(ctx context.Context, q ledger.CounterpartQuery) ([]ledger.Counterpart, error) {
	out, err := s.counterparts(ctx, q)
	return out, s.DB.Wrap("counterparts", err)
}

// other is a counterpart with its number.
type other struct {
	ledger.Counterpart
	handle int64
}

func (s *Record) counterparts(ctx context.Context, q ledger.CounterpartQuery) ([]ledger.Counterpart, error) {
	h, ok, err := s.handleOf(ctx, q.Actor)
	if err != nil || !ok {
		return nil, err
	}
	var list []*other
	if q.Since.Known() || q.Until.Known() || !q.Known.IsZero() {
		list, err = s.countDyads(ctx, h, &q)
	} else {
		list, err = s.readPairs(ctx, h)
	}
	if err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(x, y *other) int {
		return cmp.Or(cmp.Compare(y.Sent+y.Received+y.Joint, x.Sent+x.Received+x.Joint), cmp.Compare(x.Actor, y.Actor))
	})
	list = list[:min(len(list), limit(q.Limit))]
	out := make([]ledger.Counterpart, len(list))
	for i, o := range list {
		if err := s.standing(ctx, h, o, &q); err != nil {
			return nil, err
		}
		out[i] = o.Counterpart
	}
	return out, nil
}

// readPairs reads the tallies of all pairs of an actor.
func (s *Record) readPairs(ctx context.Context, h int64) ([]*other, error) {
	var list []*other
	err := s.DB.Rows(ctx, func(rows Row) error {
		var o other
		err := rows.Scan(&o.handle, &o.Actor, &o.Name, &o.Sent, &o.Received, &o.Joint)
		list = append(list, &o)
		return err
	}, "SELECT h.id, h.name, h.label, sent, received, joint FROM (SELECT hi AS other, ab AS sent, ba AS received, joint FROM pairs WHERE lo = ? "+
		"UNION ALL SELECT lo, ba, ab, joint FROM pairs WHERE hi = ?) p JOIN handles h ON h.id = other WHERE h.is_key > 0 AND (sent + received + joint > 0 OR "+
		"EXISTS (SELECT 1 FROM relations r WHERE (r.lo = other AND r.hi = ? OR r.hi = other AND r.lo = ?) AND r.known_until IS NULL))", h, h, h, h)
	return list, err
}

// countDyads counts the events of an actor's pairs in a time.
func (s *Record) countDyads(ctx context.Context, h int64, q *ledger.CounterpartQuery) ([]*other, error) {
	found := map[int64]*other{}
	for _, side := range []struct {
		column, other string
		sent          int
	}{{"lo", "hi", 1}, {"hi", "lo", 2}} {
		var w query
		w.and("x."+side.column+" = ?", h)
		w.and("x.status = ?", string(casus.Asserted))
		w.at("x.", q.Known)
		w.days("x.day", q.Since, q.Until)
		err := s.DB.Rows(ctx, func(rows Row) error {
			var id int64
			var name, label string
			var dir, n int
			if err := rows.Scan(&id, &name, &label, &dir, &n); err != nil {
				return err
			}
			o := found[id]
			if o == nil {
				o = &other{handle: id}
				o.Actor, o.Name = name, label
				found[id] = o
			}
			switch {
			case dir&4 != 0:
				o.Joint += n
			case dir&side.sent != 0:
				o.Sent += n
			default:
				o.Received += n
			}
			return nil
		}, "SELECT h.id, h.name, h.label, x.dir, count(*) FROM dyads x JOIN handles h ON h.id = x."+side.other+w.sql()+
			" AND h.is_key > 0 GROUP BY h.id, x.dir", w.args...)
		if err != nil {
			return nil, err
		}
	}
	list := make([]*other, 0, len(found))
	for _, o := range found {
		list = append(list, o)
	}
	return list, nil
}

// standing adds first and last day and the states that hold.
func (s *Record) standing(ctx context.Context, h int64, o *other, q *ledger.CounterpartQuery) error {
	lo, hi := min(h, o.handle), max(h, o.handle)
	var w query
	w.and("lo = ? AND hi = ? AND day > ?", lo, hi, ledger.NoDay)
	w.and("status = ?", string(casus.Asserted))
	w.at("", q.Known)
	w.days("day", q.Since, q.Until)
	edge := "(SELECT day FROM dyads" + w.sql() + " ORDER BY day %s LIMIT 1)"
	var first, last sql.NullInt32
	err := s.one(ctx, "SELECT "+fmt.Sprintf(edge, "ASC")+", "+fmt.Sprintf(edge, "DESC"), append(slices.Clone(w.args), w.args...), &first, &last)
	if err != nil {
		return err
	}
	o.First, o.Last = dateOf(first), dateOf(last)
	var r query
	r.and("lo = ? AND hi = ?", lo, hi)
	r.at("", q.Known)
	if q.On.Known() {
		holding(&r, q.On)
	} else {
		r.and("day_until = ?", ledger.NoDay)
	}
	err = s.DB.Rows(ctx, func(rows Row) error { return scanRelation(rows, &o.States) },
		"SELECT body, first_known, seq, day FROM relations"+r.sql()+" ORDER BY day, seq", r.args...)
	ledger.SortRelations(o.States)
	return err
}

// Dyad implements ledger.Store.
func (s *Record) Dyad(ctx context.Context, q ledger.DyadQuery) ([]ledger.DyadCount, error) {
	out, err := s.dyad(ctx, q)
	return out, s.DB.Wrap("dyad", err)
}

func (s *Record) dyad(ctx context.Context, q ledger.DyadQuery) ([]ledger.DyadCount, error) {
	switch q.Period {
	case "", ledger.Day, ledger.Month, ledger.Year:
	default:
		return nil, fmt.Errorf("%w: period %.20q: want day, month or year", ledger.ErrInvalid, q.Period)
	}
	lo, hi, ok, err := s.pairHandles(ctx, q.A, q.B)
	if err != nil || !ok {
		return nil, err
	}
	x, _, err := s.handleOf(ctx, q.A)
	if err != nil {
		return nil, err
	}
	first, second := q.A, q.B // by number
	if x != lo {
		first, second = second, first
	}
	var w query
	w.and("lo = ? AND hi = ? AND day > ?", lo, hi, ledger.NoDay)
	w.and("status = ?", string(casus.Asserted))
	w.at("", q.Known)
	w.days("day", q.Since, q.Until)
	sums := map[ledger.DyadCount]*ledger.DyadCount{}
	err = s.DB.Rows(ctx, func(rows Row) error {
		var day int32
		var dir, n int
		var c ledger.DyadCount
		var score float64
		if err := rows.Scan(&day, &dir, &c.Type, &n, &score); err != nil {
			return err
		}
		c.Start, c.Quad = startOf(ledger.Date(day), q.Period), casus.TheCodebook().Quad(c.Type)
		switch dir {
		case 1:
			c.By = first
		case 2:
			c.By = second
		}
		if sums[c] == nil {
			sum := c
			sums[c] = &sum
		}
		sums[c].Events += n
		sums[c].Score += score
		return nil
	}, "SELECT day, dir, type, count(*), sum(score) FROM dyads"+w.sql()+" GROUP BY day, dir, type", w.args...)
	if err != nil {
		return nil, err
	}
	out := make([]ledger.DyadCount, 0, len(sums))
	for _, c := range sums {
		c.Score /= float64(c.Events)
		out = append(out, *c)
	}
	slices.SortFunc(out, func(x, y ledger.DyadCount) int {
		return cmp.Or(x.Start.Compare(y.Start), cmp.Compare(x.By, y.By), cmp.Compare(x.Type, y.Type))
	})
	return out, nil
}

// startOf is the first day of the period that holds a date.
func startOf(d casus.Date, p ledger.Period) casus.Date {
	switch p {
	case ledger.Day:
		return d
	case ledger.Year:
		return casus.MakeDate(int(d.Year), 1, 1)
	}
	return casus.MakeDate(int(d.Year), int(d.Month), 1)
}
