package sqlite

import (
	"context"
	"database/sql/driver"
	"fmt"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/tables"
)

// Add implements ledger.Store.
func (s *Store) Add(ctx context.Context, entries []ledger.Entry) (ledger.AddResult, error) {
	docs := tables.Prepare(entries)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn == nil {
		return ledger.AddResult{}, s.unwritable("add")
	}
	var result ledger.AddResult
	err := s.transaction(ctx, func(w *writer) (err error) {
		if err := w.begin(); err != nil {
			return err
		}
		result, err = s.memory.Add(ctx, w, s.Now(), docs)
		return err
	})
	if err != nil {
		return ledger.AddResult{}, wrap("add", err)
	}
	return result, nil
}

// Change implements tables.Database.
func (r database) Change(ctx context.Context, what string, work func(tables.Writer) error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.conn == nil {
		return r.unwritable(what)
	}
	return wrap(what, r.transaction(ctx, func(w *writer) error { return work(w) }))
}

// Revise implements tables.Database: a file has one writer at a time.
func (r database) Revise(ctx context.Context, what string, work func(tables.Writer) error) error {
	return r.Change(ctx, what, work)
}

func (s *Store) unwritable(what string) error {
	if s.write != nil {
		return wrap(what, errClosed)
	}
	return fmt.Errorf("%s: %w: the store was opened for reading", what, ledger.ErrUnavailable)
}

// transaction runs work with the write lock of the file and commits, or rolls back and forgets what was remembered.
// Statements inside take no context: a cancelled one would be watched at a cost per statement.
func (s *Store) transaction(ctx context.Context, work func(*writer) error) error {
	if _, err := s.conn.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := s.conn.Raw(func(raw any) error {
		return work(&writer{raw: raw.(driver.Conn), stmts: s.stmts})
	})
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		_, err = s.conn.ExecContext(context.Background(), "COMMIT")
	}
	if err != nil {
		s.memory.Clear()
		s.conn.ExecContext(context.Background(), "ROLLBACK") // fails where SQLite has rolled back already
	}
	return err
}

// writer runs the statements of one transaction.
type writer struct {
	raw   driver.Conn
	stmts map[string]*statement // prepared, kept by the store
	docs  int64                 // the last document's number
}

// begin reads where numbering goes on.
func (w *writer) begin() error {
	return w.Each("SELECT coalesce(max(seq), 0) FROM docs", nil, func(r tables.Row) error { return r.Scan(&w.docs) })
}

// Exec implements tables.Writer.
func (w *writer) Exec(query string, args ...any) error {
	st, err := w.prepare(query)
	if err != nil {
		return err
	}
	_, err = st.exec(args)
	return err
}

// Each implements tables.Writer.
func (w *writer) Each(query string, args []any, row func(tables.Row) error) error {
	st, err := w.prepare(query)
	if err != nil {
		return err
	}
	return st.query(args, row)
}

// File implements tables.Writer.
func (w *writer) File(d *tables.Document) (int64, error) {
	w.docs++
	seq := w.docs
	if err := w.Exec("INSERT INTO texts (seq, title, text) VALUES (?, ?, ?)", seq, d.Doc.Title, d.Doc.Text); err != nil {
		return 0, err
	}
	if err := w.Exec("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", seq, d.Doc.Title, d.Doc.Text); err != nil {
		return 0, err
	}
	first, _ := tables.MentionsOf(seq)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		err := w.Exec("INSERT INTO mentions (seq, status, flags, day, day_end, precision, published, rank, counts, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			first+m.Place, m.Status, m.Flags, m.Day, m.DayEnd, m.Precision, m.Published, m.Rank, m.Counts, m.Body)
		if err != nil {
			return 0, err
		}
	}
	return seq, nil
}

// Drop implements tables.Writer: a file knows what it holds before anything is filed.
func (w *writer) Drop(*tables.Document) error { return nil }
