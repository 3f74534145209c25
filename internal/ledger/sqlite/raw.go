package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"

	"github.com/casus-events/casus/internal/ledger/tables"
)

// The writer speaks to the driver itself: a batch runs some dozen small statements a document,
// and package database/sql costs as much as most of them (measured: a third of Add).

// statement is a prepared statement with room for its arguments.
type statement struct {
	driver.Stmt
	args []driver.NamedValue
}

// prepare returns the statement of a query, prepared once.
func (w *writer) prepare(query string) (*statement, error) {
	if st := w.stmts[query]; st != nil {
		return st, nil
	}
	stmt, err := w.raw.(driver.ConnPrepareContext).PrepareContext(context.Background(), query)
	if err != nil {
		return nil, fmt.Errorf("%w in %q", err, query)
	}
	st := &statement{Stmt: stmt}
	w.stmts[query] = st
	return st, nil
}

// bind converts arguments to what the driver takes.
func (st *statement) bind(args []any) error {
	st.args = st.args[:0]
	for i, a := range args {
		var v driver.Value
		switch a := a.(type) {
		case nil, string, []byte, int64, float64:
			v = a
		case int:
			v = int64(a)
		case int32:
			v = int64(a)
		case uint32:
			v = int64(a)
		case uint8:
			v = int64(a)
		case bool:
			v = int64(0)
			if a {
				v = int64(1)
			}
		case sql.NullString:
			if a.Valid {
				v = a.String
			}
		default:
			return fmt.Errorf("sqlite: argument of type %T", a)
		}
		st.args = append(st.args, driver.NamedValue{Ordinal: i + 1, Value: v})
	}
	return nil
}

func (st *statement) exec(args []any) (driver.Result, error) {
	if err := st.bind(args); err != nil {
		return nil, err
	}
	return st.Stmt.(driver.StmtExecContext).ExecContext(context.Background(), st.args)
}

// row is one row of an answer.
type row struct{ values []driver.Value }

// Scan copies the row into pointers.
func (r *row) Scan(into ...any) error {
	for i, p := range into {
		v := r.values[i]
		switch p := p.(type) {
		case *int64:
			*p, _ = v.(int64)
		case *int32:
			n, _ := v.(int64)
			*p = int32(n)
		case *int:
			n, _ := v.(int64)
			*p = int(n)
		case *string:
			*p, _ = v.(string)
		case *[]byte:
			*p, _ = v.([]byte)
		case *sql.NullString:
			p.String, p.Valid = v.(string)
		default:
			return fmt.Errorf("sqlite: cannot scan into %T", p)
		}
	}
	return nil
}

// query calls each for every row; errDone ends it early.
func (st *statement) query(args []any, each func(tables.Row) error) (err error) {
	if err := st.bind(args); err != nil {
		return err
	}
	rows, err := st.Stmt.(driver.StmtQueryContext).QueryContext(context.Background(), st.args)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	r := &row{make([]driver.Value, len(rows.Columns()))}
	for {
		if err := rows.Next(r.values); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := each(r); err == tables.ErrDone {
			return nil
		} else if err != nil {
			return err
		}
	}
}
