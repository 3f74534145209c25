package postgres

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/tables"
)

// Add implements ledger.Store. Texts and mentions are filed first, beside other writers; then the record is
// locked and everything that follows from them brought up to date. All of it is one transaction, run again
// when the connection breaks: documents that did get in are then known.
func (s *Store) Add(ctx context.Context, entries []ledger.Entry) (ledger.AddResult, error) {
	if s.readOnly {
		return ledger.AddResult{}, s.unwritable("add")
	}
	docs := tables.Prepare(entries)
	var result ledger.AddResult
	err := s.transact(ctx, func(w *writer) error {
		if err := w.file(docs); err != nil {
			return err
		}
		if err := w.lock(); err != nil {
			return err
		}
		var err error
		result, err = s.memory.Add(ctx, w, s.Now(), docs)
		return err
	})
	if err != nil {
		return ledger.AddResult{}, wrap("add", err)
	}
	return result, nil
}

// Change implements tables.Database.
func (d database) Change(ctx context.Context, what string, work func(tables.Writer) error) error {
	if d.readOnly {
		return d.unwritable(what)
	}
	return wrap(what, d.transact(ctx, func(w *writer) error { return work(w) }))
}

// Revise implements tables.Database.
func (d database) Revise(ctx context.Context, what string, work func(tables.Writer) error) error {
	if d.readOnly {
		return d.unwritable(what)
	}
	return wrap(what, d.transact(ctx, func(w *writer) error {
		if err := w.lock(); err != nil {
			return err
		}
		return work(w)
	}))
}

func (s *Store) unwritable(what string) error {
	return fmt.Errorf("%s: %w: the store was opened for reading", what, ledger.ErrUnavailable)
}

// transact runs work in a transaction of its own, again when the connection breaks or another transaction
// was in the way.
func (s *Store) transact(ctx context.Context, work func(*writer) error) error {
	return s.retry(ctx, func() error {
		c, err := s.pool.Acquire(ctx)
		if err != nil {
			return err
		}
		defer c.Release()
		w := &writer{ctx: ctx, store: s, conn: c.Conn(), batch: &pgx.Batch{}}
		defer w.unlock()
		tx, err := w.conn.Begin(ctx)
		if err != nil {
			return err
		}
		defer tx.Rollback(context.WithoutCancel(ctx)) // does nothing after Commit
		if err = work(w); err == nil {
			err = w.flush()
		}
		if err == nil {
			err = tx.Commit(ctx)
		}
		if err != nil && w.locked {
			s.memory.Clear()
		}
		return err
	})
}

// writer runs the statements of one transaction. Those without an answer wait until one has
// to be answered, and travel with it.
type writer struct {
	ctx    context.Context
	store  *Store
	conn   *pgx.Conn
	batch  *pgx.Batch
	locked bool // the store's own mutex
	// gathered are rows to insert, by table.
	gathered map[string]*gathering
	// ahead holds answers that were asked for before they are wanted.
	ahead map[string]answer
}

// answer is the rows of a question, as they came.
type answer struct {
	columns []pgconn.FieldDescription
	rows    [][][]byte
}

// mostWaiting bounds the statements on their way to the server.
const mostWaiting = 500

func (w *writer) unlock() {
	if w.locked {
		w.locked = false
		w.store.mu.Unlock()
	}
}

// lock waits until nobody else merges into this record; others wait until the transaction ends.
func (w *writer) lock() error {
	w.store.mu.Lock()
	w.locked = true
	// Every question of a writer leads from index to index; a planner that takes a new table for empty would read it whole.
	for _, way := range []string{"hashjoin", "mergejoin", "bitmapscan"} {
		w.batch.Queue("SET LOCAL enable_" + way + " = off")
	}
	w.batch.Queue("SELECT pg_advisory_xact_lock($1, 'docs'::regclass::oid::bigint::bit(32)::int)", lockClass)
	return w.flush()
}

// Exec implements tables.Writer.
func (w *writer) Exec(query string, args ...any) error {
	args = clean(args)
	if done, err := w.gather(query, args); done || err != nil {
		return err
	}
	w.releaseFor(query)
	w.batch.Queue(numbered(query), args...)
	if w.batch.Len() >= mostWaiting {
		return w.flush()
	}
	return nil
}

// flush sends the statements that wait.
func (w *writer) flush() error {
	w.releaseAll()
	if w.batch.Len() == 0 {
		return nil
	}
	err := w.conn.SendBatch(w.ctx, w.batch).Close()
	w.batch = &pgx.Batch{}
	return err
}

// Each implements tables.Writer.
func (w *writer) Each(query string, args []any, each func(tables.Row) error) error {
	key := questionKey(query, args)
	got, asked := w.ahead[key]
	if asked {
		delete(w.ahead, key)
	} else {
		answers, err := w.ask([]tables.Read{{Query: query, Args: args}})
		if err != nil {
			return err
		}
		got = answers[0]
	}
	for _, values := range got.rows {
		if err := each(&row{&held{w.conn.TypeMap(), got.columns, values}}); err == tables.ErrDone {
			return nil
		} else if err != nil {
			return err
		}
	}
	return nil
}

// Ahead implements tables.Ahead.
func (w *writer) Ahead(reads []tables.Read) error {
	if w.ahead == nil {
		w.ahead = map[string]answer{}
	}
	answers, err := w.askTogether(reads)
	if err != nil {
		return err
	}
	for i, r := range reads {
		w.ahead[questionKey(r.Query, r.Args)] = answers[i]
	}
	return nil
}

// questionKey tells a question from others.
func questionKey(query string, args []any) string {
	key := append(make([]byte, 0, 256), query...)
	for _, a := range args {
		key = append(key, 0)
		switch a := a.(type) {
		case int64:
			key = strconv.AppendInt(key, a, 10)
		case int32:
			key = strconv.AppendInt(key, int64(a), 10)
		case string:
			key = append(key, a...)
		default:
			key = fmt.Append(key, a)
		}
	}
	return string(key)
}

// ask sends questions behind the statements that wait, all on one journey.
func (w *writer) ask(reads []tables.Read) (out []answer, err error) {
	for _, r := range reads {
		w.releaseFor(r.Query)
	}
	before := w.batch.Len()
	for _, r := range reads {
		w.batch.Queue(numbered(r.Query), clean(r.Args)...)
	}
	results := w.conn.SendBatch(w.ctx, w.batch)
	w.batch = &pgx.Batch{}
	defer func() {
		if e := results.Close(); err == nil {
			err = e
		}
	}()
	for range before {
		if _, err := results.Exec(); err != nil {
			return nil, err
		}
	}
	for range reads {
		a, err := collect(results.Query())
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// collect keeps the rows of an answer beyond the next one.
func collect(rows pgx.Rows, err error) (a answer, _ error) {
	if err != nil {
		return a, err
	}
	defer rows.Close()
	a.columns = slices.Clone(rows.FieldDescriptions())
	for rows.Next() {
		values := make([][]byte, len(rows.RawValues()))
		for i, v := range rows.RawValues() {
			if v != nil {
				values[i] = append([]byte{}, v...)
			}
		}
		a.rows = append(a.rows, values)
	}
	return a, rows.Err()
}

// file numbers the documents that the record does not hold and files their texts and mentions.
func (w *writer) file(docs []tables.Document) error {
	ids := make([]string, 0, len(docs))
	for i := range docs {
		docs[i].Number = 0
		if docs[i].Refused == nil {
			ids = append(ids, text(docs[i].Doc.ID))
		}
	}
	known := map[string]bool{}
	rows, err := w.conn.Query(w.ctx, "SELECT id FROM docs WHERE id = ANY($1)", ids)
	if err != nil {
		return err
	}
	var id string
	if _, err := pgx.ForEachRow(rows, []any{&id}, func() error { known[id] = true; return nil }); err != nil {
		return err
	}
	var fresh []*tables.Document
	for i := range docs {
		id := text(docs[i].Doc.ID)
		if docs[i].Refused == nil && !known[id] {
			known[id] = true
			fresh = append(fresh, &docs[i])
		}
	}
	return w.copy(fresh)
}

// copy numbers documents and files their texts and mentions.
func (w *writer) copy(docs []*tables.Document) error {
	if len(docs) == 0 {
		return nil
	}
	rows, err := w.conn.Query(w.ctx, "SELECT nextval('docs_seq') FROM generate_series(1, $1::int)", len(docs))
	if err != nil {
		return err
	}
	numbers, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return err
	}
	var texts, mentions [][]any
	for i, d := range docs {
		d.Number = numbers[i]
		texts = append(texts, []any{d.Number, text(d.Doc.Title), text(d.Doc.Text), index(d.Doc.Title, d.Doc.Text)})
		first, _ := tables.MentionsOf(d.Number)
		for j := range d.Mentions {
			m := &d.Mentions[j]
			mentions = append(mentions, clean([]any{first + m.Place, m.Status, m.Flags, m.Day, m.DayEnd, m.Precision, m.Published, m.Rank, m.Counts, m.Body}))
		}
	}
	if _, err := w.conn.CopyFrom(w.ctx, pgx.Identifier{"texts"}, []string{"seq", "title", "text", "words"}, pgx.CopyFromRows(texts)); err != nil {
		return err
	}
	_, err = w.conn.CopyFrom(w.ctx, pgx.Identifier{"mentions"},
		[]string{"seq", "status", "flags", "day", "day_end", "precision", "published", "rank", "counts", "body"}, pgx.CopyFromRows(mentions))
	return err
}

// File implements tables.Writer: a document that was filed before the lock keeps its number.
func (w *writer) File(d *tables.Document) (int64, error) {
	if d.Number == 0 {
		if err := w.flush(); err != nil {
			return 0, err
		}
		if err := w.copy([]*tables.Document{d}); err != nil {
			return 0, err
		}
	}
	return d.Number, nil
}

// Drop implements tables.Writer: another writer was faster.
func (w *writer) Drop(d *tables.Document) error {
	if err := w.Exec("DELETE FROM texts WHERE seq = ?", d.Number); err != nil {
		return err
	}
	first, last := tables.MentionsOf(d.Number)
	d.Number = 0
	return w.Exec("DELETE FROM mentions WHERE seq BETWEEN ? AND ?", first, last)
}
