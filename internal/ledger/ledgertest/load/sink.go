package main

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/casus-events/casus/internal/ledger/postgres"
)

func newSink(ctx context.Context, store string) (sink, error) {
	if postgres.IsAddress(store) {
		return newServer(ctx, store)
	}
	return newFile(ctx, store)
}

// file fills a file by one transaction that is not made safe: it is for measuring. Indexes that are not keys are made at the
// end.
type file struct {
	ctx     context.Context
	db      *sql.DB
	tx      *sql.Tx
	stmts   map[string]*sql.Stmt
	indexes []string
}

func newFile(ctx context.Context, path string) (*file, error) {
	db, err := sql.Open("sqlite", path+"?_pragma=journal_mode(OFF)&_pragma=synchronous(OFF)&_pragma=cache_size(-500000)")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	f := &file{ctx: ctx, db: db, stmts: map[string]*sql.Stmt{}}
	rows, err := db.QueryContext(ctx, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name, definition string
		if err := rows.Scan(&name, &definition); err != nil {
			return nil, err
		}
		names, f.indexes = append(names, name), append(f.indexes, definition)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if f.tx, err = db.BeginTx(ctx, nil); err != nil {
		return nil, err
	}
	for _, name := range names {
		if _, err := f.tx.ExecContext(ctx, "DROP INDEX "+name); err != nil {
			return nil, err
		}
	}
	return f, nil
}

func (f *file) row(table string, values ...any) error {
	st := f.stmts[table]
	if st == nil {
		c := columns[table]
		var err error
		st, err = f.tx.PrepareContext(f.ctx, fmt.Sprintf("INSERT INTO %s (%s) VALUES (?%s)", table, strings.Join(c, ", "), strings.Repeat(", ?", len(c)-1)))
		if err != nil {
			return err
		}
		f.stmts[table] = st
	}
	_, err := st.ExecContext(f.ctx, values...)
	return err
}

func (f *file) finish() error {
	for _, definition := range f.indexes {
		if _, err := f.tx.ExecContext(f.ctx, definition); err != nil {
			return fmt.Errorf("%s: %w", definition, err)
		}
	}
	if err := f.tx.Commit(); err != nil {
		return err
	}
	if _, err := f.db.ExecContext(f.ctx, "ANALYZE"); err != nil {
		return err
	}
	return f.db.Close()
}

// server fills a schema by COPY. Indexes that are not keys are made at the end.
type server struct {
	ctx     context.Context
	conn    *pgx.Conn
	rows    map[string][][]any
	indexes []string
}

// copyRows is how many rows of a table travel together.
const copyRows = 20_000

func newServer(ctx context.Context, address string) (*server, error) {
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return nil, err
	}
	s := &server{ctx: ctx, conn: conn, rows: map[string][][]any{}}
	found, err := conn.Query(ctx, "SELECT i.indexname, i.indexdef FROM pg_indexes i WHERE i.schemaname = current_schema() AND NOT EXISTS "+
		"(SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname AND c.connamespace = current_schema()::regnamespace)")
	if err != nil {
		return nil, err
	}
	var names []string
	var name, definition string
	if _, err := pgx.ForEachRow(found, []any{&name, &definition}, func() error {
		names, s.indexes = append(names, name), append(s.indexes, definition)
		return nil
	}); err != nil {
		return nil, err
	}
	for _, name := range names {
		if _, err := conn.Exec(ctx, "DROP INDEX "+pgx.Identifier{name}.Sanitize()); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *server) row(table string, values ...any) error {
	if table == "texts" {
		values = append(values, "")
	}
	s.rows[table] = append(s.rows[table], values)
	if len(s.rows[table]) < copyRows {
		return nil
	}
	return s.copy(table)
}

func (s *server) copy(table string) error {
	names := columns[table]
	if table == "texts" {
		names = append(names[:len(names):len(names)], "words")
	}
	_, err := s.conn.CopyFrom(s.ctx, pgx.Identifier{table}, names, pgx.CopyFromRows(s.rows[table]))
	s.rows[table] = s.rows[table][:0]
	if err != nil {
		return fmt.Errorf("%s: %w", table, err)
	}
	return nil
}

func (s *server) finish() error {
	for table := range s.rows {
		if err := s.copy(table); err != nil {
			return err
		}
	}
	for _, definition := range append(s.indexes, "ANALYZE") {
		if _, err := s.conn.Exec(s.ctx, definition); err != nil {
			return fmt.Errorf("%s: %w", definition, err)
		}
	}
	return s.conn.Close(s.ctx)
}
