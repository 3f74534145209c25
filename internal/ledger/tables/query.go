package tables

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// A query is built of conditions and their values, in step.
type query struct {
	where []string
	args  []any
}

func (q *query) and(condition string, args ...any) {
	q.where = append(q.where, condition)
	q.args = append(q.args, args...)
}

func (q *query) equal(column, value string) {
	if value != "" {
		q.and(column+" = ?", value)
	}
}

// days bounds a day column on both sides, both included.
func (q *query) days(column string, since, until casus.Date) {
	if since.Known() {
		q.and(column+" >= ?", ledger.DayOf(since))
	}
	if until.Known() {
		q.and(column+" BETWEEN ? AND ?", ledger.NoDay+1, ledger.DayOf(until)) // not the unknown ones
	}
}

// at keeps the rows of a table that held at an instant.
func (q *query) at(table string, known time.Time) {
	if known.IsZero() {
		q.and(table + "known_until IS NULL")
		return
	}
	k := known.UnixMicro()
	q.and(table+"known_from <= ? AND ("+table+"known_until IS NULL OR "+table+"known_until > ?)", k, k)
}

func (q *query) sql() string {
	if len(q.where) == 0 {
		return " WHERE true"
	}
	return " WHERE " + strings.Join(q.where, " AND ")
}

// Cursors carry the sort key of the last row and a mark of the query they belong to.

func mark(q any) uint32 {
	h := fnv.New32a()
	fmt.Fprintf(h, "%+v", q)
	return h.Sum32()
}

func makeCursor(mark uint32, key ...int64) string {
	text, err := json.Marshal(append([]int64{int64(mark)}, key...))
	if err != nil {
		panic("tables: cursor: " + err.Error())
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// readCursor returns nil for no cursor.
func readCursor(cursor string, mark uint32, n int) ([]int64, error) {
	if cursor == "" {
		return nil, nil
	}
	var key []int64
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		err = json.Unmarshal(text, &key)
	}
	if err != nil || len(key) != n+1 || key[0] != int64(mark) {
		return nil, fmt.Errorf("%w: a cursor that this query did not give", ledger.ErrInvalid)
	}
	return key[1:], nil
}

func limit(n int) int {
	switch {
	case n <= 0:
		return 100
	case n > 10_000:
		return 10_000
	}
	return n
}

// one scans the one row of a question; sql.ErrNoRows when there is none.
func (s *Record) one(ctx context.Context, text string, args []any, into ...any) error {
	found := false
	err := s.DB.Rows(ctx, func(rows Row) error {
		found = true
		return rows.Scan(into...)
	}, text, args...)
	if err == nil && !found {
		err = sql.ErrNoRows
	}
	return err
}

// lookUp finds an actor's name; it is not found when the record does not know it.
func (s *Record) lookUp(ctx context.Context, name string) (id int64, isKey, found bool, err error) {
	err = s.one(ctx, "SELECT id, is_key > 0 FROM handles WHERE name = ?", []any{name}, &id, &isKey)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, false, nil
	}
	return id, isKey, err == nil, err
}

// handleOf is the number of an actor's name; false when the record does not know it.
func (s *Record) handleOf(ctx context.Context, name string) (int64, bool, error) {
	id, _, found, err := s.lookUp(ctx, name)
	return id, found, err
}

const documentColumns = "d.seq, d.id, d.sha256, d.url, d.publisher, d.published, d.retrieved, d.language, d.version, d.mentions, d.known, coalesce(d.withdrawn, 0), t.title, " +
	"coalesce(o.head, d.id), coalesce(o.size - 1, 0)"

const documentTables = " FROM docs d JOIN texts t ON t.seq = d.seq LEFT JOIN origins o ON o.origin = d.origin"

func scanDocument(rows interface{ Scan(...any) error }, more ...any) (d ledger.Document, seq int64, err error) {
	var known, withdrawn int64
	into := []any{&seq, &d.ID, &d.SHA256, &d.URL, &d.Publisher, &d.Published, &d.Retrieved, &d.Language, &d.Version, &d.Mentions, &known, &withdrawn,
		&d.Title, &d.Origin, &d.Copies}
	err = rows.Scan(append(into, more...)...)
	d.Known = instant(known)
	if withdrawn != 0 {
		d.Withdrawn = instant(withdrawn)
	}
	return d, seq, err
}

// Document implements ledger.Store.
func (s *Record) Document(ctx context.Context, id string) (*ledger.Document, error) {
	var out *ledger.Document
	err := s.DB.Rows(ctx, func(rows Row) error {
		var text string
		d, _, err := scanDocument(rows, &text)
		d.Text, out = text, &d
		return err
	}, "SELECT "+documentColumns+", t.text"+documentTables+" WHERE d.id = ?", id)
	if err == nil && out == nil {
		return nil, fmt.Errorf("document %.80q: %w", id, ledger.ErrNotFound)
	}
	return out, s.DB.Wrap("document", err)
}

// textsQuery asks for the hashes of many documents.
var textsQuery = "SELECT id, sha256 FROM docs WHERE id IN (?" + strings.Repeat(", ?", askedAtOnce-1) + ")"

// askedAtOnce is the number of documents of one textsQuery; where there are fewer, the first is asked for again.
const askedAtOnce = 64

// OnRecord implements ledger.Store.
func (s *Record) OnRecord(ctx context.Context, docs []casus.Document) ([]bool, error) {
	held := map[string]string{} // id to hash
	args := make([]any, askedAtOnce)
	for chunk := range slices.Chunk(docs, askedAtOnce) {
		for i := range args {
			args[i] = chunk[0].ID
			if i < len(chunk) {
				args[i] = chunk[i].ID
			}
		}
		query, args := textsQuery, args
		if len(chunk) == 1 {
			query, args = "SELECT id, sha256 FROM docs WHERE id = ?", args[:1]
		}
		err := s.DB.Rows(ctx, func(row Row) error {
			var id, hash string
			err := row.Scan(&id, &hash)
			held[id] = hash
			return err
		}, query, args...)
		if err != nil {
			return nil, s.DB.Wrap("on record", err)
		}
	}
	out := make([]bool, len(docs))
	for i := range docs {
		hash, found := held[docs[i].ID]
		out[i] = found && hash == docs[i].SHA256
	}
	return out, nil
}

// Documents implements ledger.Store.
func (s *Record) Documents(ctx context.Context, q ledger.DocumentQuery) ([]ledger.Document, string, error) {
	page := q.Page
	q.Page = ledger.Page{}
	sum := mark(q)
	after, err := readCursor(page.Cursor, sum, 2)
	if err != nil {
		return nil, "", err
	}
	n := limit(page.Limit)
	var w query
	w.days("d.day", q.Since, q.Until)
	w.equal("d.publisher", q.Publisher)
	if q.Origin != "" {
		w.and("d.seq IN (SELECT doc FROM copies WHERE origin = (SELECT origin FROM docs WHERE id = ?) UNION SELECT seq FROM docs WHERE id = ?)", q.Origin, q.Origin)
	}
	text := "''"
	if q.Texts || q.Search != "" {
		text = "t.text"
	}
	var out []ledger.Document
	var next string
	if q.Search != "" {
		out, next, err = s.searched(ctx, &q, &w, n, sum, after)
	} else {
		out, next, err = s.listed(ctx, text, &w, n, sum, after)
	}
	return out, next, s.DB.Wrap("documents", err)
}

// listed reads documents by day.
func (s *Record) listed(ctx context.Context, text string, w *query, n int, sum uint32, after []int64) ([]ledger.Document, string, error) {
	if after != nil {
		w.and("(d.day, d.seq) < (?, ?)", after[0], after[1])
	}
	out, keys, err := s.documents(ctx, "SELECT "+documentColumns+", d.day, "+text+documentTables+w.sql()+
		" ORDER BY d.day DESC, d.seq DESC LIMIT ?", append(w.args, n+1))
	if err != nil || len(out) <= n {
		return out, "", err
	}
	return out[:n], makeCursor(sum, keys[n-1][0], keys[n-1][1]), nil
}

// documents reads rows of documentColumns, day and text.
func (s *Record) documents(ctx context.Context, text string, args []any) (out []ledger.Document, keys [][2]int64, err error) {
	err = s.DB.Rows(ctx, func(rows Row) error {
		var body string
		var day int64
		d, seq, err := scanDocument(rows, &day, &body)
		d.Text = body
		out, keys = append(out, d), append(keys, [2]int64{day, seq})
		return err
	}, text, args...)
	return out, keys, err
}

// Mentions implements ledger.Store.
func (s *Record) Mentions(ctx context.Context, doc string) ([]casus.Mention, error) {
	var seq, withdrawn int64
	err := s.one(ctx, "SELECT seq, coalesce(withdrawn, 0) FROM docs WHERE id = ?", []any{doc}, &seq, &withdrawn)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("document %.80q: %w", doc, ledger.ErrNotFound)
	}
	if err != nil {
		return nil, s.DB.Wrap("mentions", err)
	}
	out := []casus.Mention{}
	if withdrawn != 0 {
		return out, nil
	}
	first, last := MentionsOf(seq)
	err = s.DB.Rows(ctx, func(rows Row) error {
		var body string
		if err := rows.Scan(&body); err != nil {
			return err
		}
		var m casus.Mention
		err := json.Unmarshal([]byte(body), &m)
		out = append(out, m)
		return err
	}, "SELECT body FROM mentions WHERE seq BETWEEN ? AND ? AND flags & ? = 0 ORDER BY seq", first, last, flagRejected)
	return out, s.DB.Wrap("mentions", err)
}

// Rejects implements ledger.Store.
func (s *Record) Rejects(ctx context.Context, page ledger.Page) ([]ledger.Reject, string, error) {
	const sum = 1
	after, err := readCursor(page.Cursor, sum, 1)
	if err != nil {
		return nil, "", err
	}
	var w query
	if after != nil {
		w.and("seq < ?", after[0])
	}
	n := limit(page.Limit)
	var out []ledger.Reject
	var seqs []int64
	err = s.DB.Rows(ctx, func(rows Row) error {
		var r ledger.Reject
		var seq, at int64
		err := rows.Scan(&seq, &r.Source, &r.Line, &r.Reason, &r.Record, &at)
		r.At = instant(at)
		out, seqs = append(out, r), append(seqs, seq)
		return err
	}, "SELECT seq, source, line, reason, record, at FROM rejects"+w.sql()+" ORDER BY seq DESC LIMIT ?", append(w.args, n+1)...)
	if err != nil || len(out) <= n {
		return out, "", s.DB.Wrap("rejects", err)
	}
	return out[:n], makeCursor(sum, seqs[n-1]), nil
}

// Actors implements ledger.Store.
func (s *Record) Actors(ctx context.Context, q ledger.ActorQuery) ([]ledger.ActorSummary, string, error) {
	page := q.Page
	q.Page = ledger.Page{}
	sum := mark(q)
	after, err := readCursor(page.Cursor, sum, 2)
	if err != nil {
		return nil, "", err
	}
	var w query
	w.and("is_key > 0 AND events > 0")
	if q.Prefix != "" {
		like := strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(q.Prefix) + "%"
		w.and(fmt.Sprintf(`(name %[1]s ? ESCAPE '\' OR label %[1]s ? ESCAPE '\')`, s.DB.Dialect().Like), like, like)
	}
	if after != nil {
		w.and("(-events, id) > (?, ?)", -after[0], after[1])
	}
	n := limit(page.Limit)
	const edge = "(SELECT day FROM parties WHERE handle = h.id AND known_until IS NULL AND day > ? ORDER BY day %s LIMIT 1)"
	var out []ledger.ActorSummary
	var ids []int64
	err = s.DB.Rows(ctx, func(rows Row) error {
		var a ledger.ActorSummary
		var id int64
		var first, last sql.NullInt32
		err := rows.Scan(&id, &a.Key, &a.Code, &a.Sector, &a.ID, &a.Name, &a.Events, &first, &last)
		a.First, a.Last = dateOf(first), dateOf(last)
		out, ids = append(out, a), append(ids, id)
		return err
	}, "SELECT id, name, code, sector, rid, label, events, "+fmt.Sprintf(edge, "ASC")+", "+fmt.Sprintf(edge, "DESC")+
		" FROM (SELECT * FROM handles"+w.sql()+" ORDER BY -events, id LIMIT ?) h ORDER BY -events, id",
		append([]any{ledger.NoDay, ledger.NoDay}, append(w.args, n+1)...)...)
	if err != nil || len(out) <= n {
		return out, "", s.DB.Wrap("actors", err)
	}
	return out[:n], makeCursor(sum, int64(out[n-1].Events), ids[n-1]), nil
}

func dateOf(day sql.NullInt32) casus.Date {
	if !day.Valid {
		return casus.Date{}
	}
	return ledger.Date(day.Int32)
}

// Stats implements ledger.Store.
func (s *Record) Stats(ctx context.Context) (ledger.Stats, error) {
	var out ledger.Stats
	total := map[string]*int{"documents": &out.Documents, "mentions": &out.Mentions, "events": &out.Events, "claims": &out.Claims, "relations": &out.Relations}
	err := s.DB.Rows(ctx, func(rows Row) error {
		var name string
		var n int
		err := rows.Scan(&name, &n)
		if into := total[name]; into != nil {
			*into = n
		}
		return err
	}, "SELECT name, n FROM totals")
	if err != nil {
		return out, s.DB.Wrap("stats", err)
	}
	var copies int
	var known int64
	var first, last sql.NullInt32
	err = s.one(ctx, "SELECT (SELECT coalesce(sum(size - 1), 0) FROM origins), (SELECT count(*) FROM rejects), "+
		"(SELECT day FROM docs WHERE day > ? ORDER BY day LIMIT 1), (SELECT day FROM docs WHERE day > ? ORDER BY day DESC LIMIT 1), "+
		"(SELECT coalesce(max(known), 0) FROM batches)", []any{ledger.NoDay, ledger.NoDay}, &copies, &out.Rejects, &first, &last, &known)
	if err != nil {
		return out, s.DB.Wrap("stats", err)
	}
	out.Origins, out.First, out.Last = out.Documents-copies, dateOf(first), dateOf(last)
	if known > 0 {
		out.Known = instant(known)
	}
	if out.Bytes, err = s.DB.Size(ctx); err == nil {
		out.Schema, err = s.DB.Version(ctx)
	}
	return out, s.DB.Wrap("stats", err)
}
