package sqlite

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"strings"
	"time"
	"unicode"

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
		return " WHERE 1"
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
		panic("sqlite: cursor: " + err.Error())
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

// maxAsked bounds the statements kept prepared: questions differ by their conditions only.
const maxAsked = 500

// asker is a prepared question or, where too many are kept, the pool of readers itself.
type asker interface {
	query(ctx context.Context, args []any) (*sql.Rows, error)
}

type (
	preparedAsker struct{ *sql.Stmt }
	plainAsker    struct {
		db   *sql.DB
		text string
	}
)

func (p preparedAsker) query(ctx context.Context, args []any) (*sql.Rows, error) {
	return p.QueryContext(ctx, args...)
}
func (p plainAsker) query(ctx context.Context, args []any) (*sql.Rows, error) {
	return p.db.QueryContext(ctx, p.text, args...)
}

// ask prepares a question, once.
func (s *Store) ask(ctx context.Context, text string) (asker, error) {
	s.askedMu.Lock()
	defer s.askedMu.Unlock()
	stmt := s.asked[text]
	switch {
	case stmt != nil:
	case len(s.asked) >= maxAsked:
		return plainAsker{s.read, text}, nil
	default:
		var err error
		if stmt, err = s.read.PrepareContext(ctx, text); err != nil {
			return nil, err
		}
		s.asked[text] = stmt
	}
	return preparedAsker{stmt}, nil
}

// rows calls each for every row of a question.
func (s *Store) rows(ctx context.Context, each func(*sql.Rows) error, text string, args ...any) error {
	question, err := s.ask(ctx, text)
	if err != nil {
		return err
	}
	rows, err := question.query(ctx, args)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// one scans the one row of a question; sql.ErrNoRows when there is none.
func (s *Store) one(ctx context.Context, text string, args []any, into ...any) error {
	found := false
	err := s.rows(ctx, func(rows *sql.Rows) error {
		found = true
		return rows.Scan(into...)
	}, text, args...)
	if err == nil && !found {
		err = sql.ErrNoRows
	}
	return err
}

// lookUp finds an actor's name; it is not found when the record does not know it.
func (s *Store) lookUp(ctx context.Context, name string) (id int64, isKey, found bool, err error) {
	err = s.one(ctx, "SELECT id, is_key > 0 FROM handles WHERE name = ?", []any{name}, &id, &isKey)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, false, nil
	}
	return id, isKey, err == nil, err
}

// handleOf is the number of an actor's name; false when the record does not know it.
func (s *Store) handleOf(ctx context.Context, name string) (int64, bool, error) {
	id, _, found, err := s.lookUp(ctx, name)
	return id, found, err
}

// match turns what a person typed into an expression of FTS5; "" when no word is in it.
func match(search string) string {
	var out []string
	term := func(text string, prefix bool) {
		if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return
		}
		t := `"` + strings.ReplaceAll(strings.ReplaceAll(text, `"`, " "), "\x00", " ") + `"`
		if prefix {
			t += "*"
		}
		out = append(out, t)
	}
	for i, part := range strings.Split(strings.ToValidUTF8(search, " "), `"`) {
		if i%2 == 1 {
			term(part, false)
			continue
		}
		for _, word := range strings.Fields(part) {
			term(strings.TrimRight(word, "*"), strings.HasSuffix(word, "*"))
		}
	}
	return strings.Join(out, " ")
}

const documentColumns = "d.seq, d.id, d.sha256, d.url, d.publisher, d.published, d.retrieved, d.language, d.version, d.mentions, d.known, t.title, " +
	"coalesce(o.head, d.id), coalesce(o.size - 1, 0)"

const documentTables = " FROM docs d JOIN texts t ON t.seq = d.seq LEFT JOIN origins o ON o.origin = d.origin"

func scanDocument(rows interface{ Scan(...any) error }, more ...any) (d ledger.Document, seq int64, err error) {
	var known int64
	into := []any{&seq, &d.ID, &d.SHA256, &d.URL, &d.Publisher, &d.Published, &d.Retrieved, &d.Language, &d.Version, &d.Mentions, &known,
		&d.Title, &d.Origin, &d.Copies}
	err = rows.Scan(append(into, more...)...)
	d.Known = instant(known)
	return d, seq, err
}

// Document implements ledger.Store.
func (s *Store) Document(ctx context.Context, id string) (*ledger.Document, error) {
	var text string
	row := s.read.QueryRowContext(ctx, "SELECT "+documentColumns+", t.text"+documentTables+" WHERE d.id = ?", id)
	d, _, err := scanDocument(row, &text)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("document %.80q: %w", id, ledger.ErrNotFound)
	}
	d.Text = text
	return &d, wrap("document", err)
}

// Documents implements ledger.Store.
func (s *Store) Documents(ctx context.Context, q ledger.DocumentQuery) ([]ledger.Document, string, error) {
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
	if q.Texts {
		text = "t.text"
	}
	var out []ledger.Document
	var next string
	if q.Search != "" {
		out, next, err = s.searched(ctx, q.Search, text, &w, n, sum, after)
	} else {
		out, next, err = s.listed(ctx, text, &w, n, sum, after)
	}
	return out, next, wrap("documents", err)
}

// listed reads documents by day.
func (s *Store) listed(ctx context.Context, text string, w *query, n int, sum uint32, after []int64) ([]ledger.Document, string, error) {
	if after != nil {
		w.and("(d.day, d.seq) < (?, ?)", after[0], after[1])
	}
	out, keys, err := s.documents(ctx, "SELECT "+documentColumns+", d.day, "+text+", ''"+documentTables+w.sql()+
		" ORDER BY d.day DESC, d.seq DESC LIMIT ?", append(w.args, n+1))
	if err != nil || len(out) <= n {
		return out, "", err
	}
	return out[:n], makeCursor(sum, keys[n-1][0], keys[n-1][1]), nil
}

// searched reads documents by relevance: the best are found first, texts and snippets read for them alone.
func (s *Store) searched(ctx context.Context, search, text string, w *query, n int, sum uint32, after []int64) ([]ledger.Document, string, error) {
	terms := match(search)
	if terms == "" {
		return nil, "", nil
	}
	offset := int64(0)
	if after != nil {
		offset = after[0]
	}
	best := "SELECT f.rowid AS found FROM search f"
	if len(w.where) > 0 {
		best += " JOIN docs d ON d.seq = f.rowid"
	}
	best += w.sql() + " AND f.search MATCH ? ORDER BY f.rank, f.rowid LIMIT ? OFFSET ?"
	out, _, err := s.documents(ctx, "SELECT "+documentColumns+", d.day, "+text+", snippet(search, -1, '«', '»', '…', 24) FROM ("+best+") b "+
		"CROSS JOIN search ON search.rowid = b.found CROSS JOIN"+strings.TrimPrefix(documentTables, " FROM")+
		" WHERE d.seq = b.found AND search MATCH ? ORDER BY search.rank, d.seq", append(w.args, terms, n+1, offset, terms))
	if err != nil || len(out) <= n {
		return out, "", err
	}
	return out[:n], makeCursor(sum, offset+int64(n), 0), nil
}

// documents reads rows of documentColumns, day, text and snippet.
func (s *Store) documents(ctx context.Context, text string, args []any) (out []ledger.Document, keys [][2]int64, err error) {
	err = s.rows(ctx, func(rows *sql.Rows) error {
		var body, snippet string
		var day int64
		d, seq, err := scanDocument(rows, &day, &body, &snippet)
		d.Text, d.Snippet = body, snippet
		out, keys = append(out, d), append(keys, [2]int64{day, seq})
		return err
	}, text, args...)
	return out, keys, err
}

// Mentions implements ledger.Store.
func (s *Store) Mentions(ctx context.Context, doc string) ([]casus.Mention, error) {
	var seq int64
	err := s.read.QueryRowContext(ctx, "SELECT seq FROM docs WHERE id = ?", doc).Scan(&seq)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("document %.80q: %w", doc, ledger.ErrNotFound)
	}
	if err != nil {
		return nil, wrap("mentions", err)
	}
	out := []casus.Mention{}
	first, last := mentionsOf(seq)
	err = s.rows(ctx, func(rows *sql.Rows) error {
		var body string
		if err := rows.Scan(&body); err != nil {
			return err
		}
		var m casus.Mention
		err := json.Unmarshal([]byte(body), &m)
		out = append(out, m)
		return err
	}, "SELECT body FROM mentions WHERE seq BETWEEN ? AND ? ORDER BY seq", first, last)
	return out, wrap("mentions", err)
}

// Rejects implements ledger.Store.
func (s *Store) Rejects(ctx context.Context, page ledger.Page) ([]ledger.Reject, string, error) {
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
	err = s.rows(ctx, func(rows *sql.Rows) error {
		var r ledger.Reject
		var seq, at int64
		err := rows.Scan(&seq, &r.Source, &r.Line, &r.Reason, &r.Record, &at)
		r.At = instant(at)
		out, seqs = append(out, r), append(seqs, seq)
		return err
	}, "SELECT seq, source, line, reason, record, at FROM rejects"+w.sql()+" ORDER BY seq DESC LIMIT ?", append(w.args, n+1)...)
	if err != nil || len(out) <= n {
		return out, "", wrap("rejects", err)
	}
	return out[:n], makeCursor(sum, seqs[n-1]), nil
}

// Actors implements ledger.Store.
func (s *Store) Actors(ctx context.Context, q ledger.ActorQuery) ([]ledger.ActorSummary, string, error) {
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
		w.and(`(name LIKE ? ESCAPE '\' OR label LIKE ? ESCAPE '\')`, like, like)
	}
	if after != nil {
		w.and("(-events, id) > (?, ?)", -after[0], after[1])
	}
	n := limit(page.Limit)
	const edge = "(SELECT day FROM parties WHERE handle = h.id AND known_until IS NULL AND day > ? ORDER BY day %s LIMIT 1)"
	var out []ledger.ActorSummary
	var ids []int64
	err = s.rows(ctx, func(rows *sql.Rows) error {
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
		return out, "", wrap("actors", err)
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
func (s *Store) Stats(ctx context.Context) (ledger.Stats, error) {
	var out ledger.Stats
	total := map[string]*int{"documents": &out.Documents, "mentions": &out.Mentions, "events": &out.Events, "claims": &out.Claims, "relations": &out.Relations}
	err := s.rows(ctx, func(rows *sql.Rows) error {
		var name string
		var n int
		err := rows.Scan(&name, &n)
		if into := total[name]; into != nil {
			*into = n
		}
		return err
	}, "SELECT name, n FROM totals")
	if err != nil {
		return out, wrap("stats", err)
	}
	var copies int
	var known int64
	var first, last sql.NullInt32
	err = s.read.QueryRowContext(ctx, "SELECT (SELECT coalesce(sum(size - 1), 0) FROM origins), (SELECT count(*) FROM rejects), "+
		"(SELECT day FROM docs WHERE day > ?1 ORDER BY day LIMIT 1), (SELECT day FROM docs WHERE day > ?1 ORDER BY day DESC LIMIT 1), "+
		"(SELECT coalesce(max(known), 0) FROM batches)", ledger.NoDay).Scan(&copies, &out.Rejects, &first, &last, &known)
	if err != nil {
		return out, wrap("stats", err)
	}
	out.Origins, out.First, out.Last = out.Documents-copies, dateOf(first), dateOf(last)
	if known > 0 {
		out.Known = instant(known)
	}
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(s.path + suffix); err == nil {
			out.Bytes += info.Size()
		}
	}
	out.Schema, err = fileVersion(ctx, s.read)
	return out, wrap("stats", err)
}
