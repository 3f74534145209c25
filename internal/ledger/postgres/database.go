package postgres

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/casus-events/casus/internal/ledger/tables"
)

// database is what stores share, on this server.
type database struct{ *Store }

// rankings bounds the documents whose relevance is compared: a word that stands everywhere tells nothing apart.
const rankings = "20000"

var dialect = tables.Dialect{
	Lead:    "JOIN",
	Like:    "ILIKE",
	Holds:   "EXISTS (SELECT 1 FROM json_array_elements_text(coalesce(%[1]s -> '%[2]s', '[]')) v WHERE v.value = ?)",
	Country: "(e.body #>> '{place,country}')",
	Match:   match,
	Found:   "SELECT seq FROM texts WHERE words @@ CAST(CAST(? AS text) AS tsquery)",
	Best: "SELECT b.seq FROM (SELECT f.seq, f.words, q.q FROM texts f JOIN docs d ON d.seq = f.seq, (SELECT CAST(CAST(? AS text) AS tsquery) AS q) q " +
		"WHERE f.words @@ q.q%s LIMIT " + rankings + ") b ORDER BY ts_rank(b.words, b.q, 1) DESC, b.seq LIMIT ? OFFSET ?",
}

func (d database) Dialect() *tables.Dialect { return &dialect }

func (d database) Wrap(what string, err error) error { return wrap(what, err) }

// Version implements tables.Database.
func (d database) Version(ctx context.Context) (version int64, err error) {
	err = d.retry(ctx, func() (err error) {
		version, err = schemaVersion(ctx, d.pool)
		return err
	})
	return version, err
}

// Size implements tables.Database.
func (d database) Size(ctx context.Context) (bytes int64, err error) {
	err = d.Rows(ctx, func(r tables.Row) error { return r.Scan(&bytes) },
		"SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'")
	return bytes, err
}

// errStop carries the error of a caller's function past the retries.
type errStop struct{ error }

func (e errStop) Unwrap() error { return e.error }

// Rows implements tables.Database. A question whose connection breaks before the first row is asked again.
func (d database) Rows(ctx context.Context, each func(tables.Row) error, query string, args ...any) error {
	err := d.retry(ctx, func() error {
		rows, err := d.pool.Query(ctx, numbered(query), clean(args)...)
		if err != nil {
			return err
		}
		defer rows.Close()
		r, begun := &row{Row: rows}, false
		for rows.Next() {
			begun = true
			if err := each(r); err != nil {
				return errStop{err}
			}
		}
		if err := rows.Err(); err != nil && begun {
			return errStop{err}
		} else if err != nil {
			return err
		}
		return nil
	})
	var stop errStop
	if errors.As(err, &stop) {
		return stop.error
	}
	return err
}

// retry runs work until it succeeds, fails for good, or the server has been away for too long.
func (s *Store) retry(ctx context.Context, work func() error) error {
	begun, pause := time.Now(), 20*time.Millisecond
	for {
		if s.closed.Err() != nil {
			return errClosed
		}
		err := work()
		var stop errStop
		if err == nil || ctx.Err() != nil || errors.As(err, &stop) || !again(err) || time.Since(begun) > restartWait {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-s.closed.Done():
			return errClosed
		case <-time.After(pause):
		}
		pause = min(2*pause, time.Second)
	}
}

// texts of statements with numbered arguments, by their text with "?".
var numberedTexts sync.Map

// numbered writes $1, $2 … for the question marks of a statement.
func numbered(query string) string {
	if text, ok := numberedTexts.Load(query); ok {
		return text.(string)
	}
	var out strings.Builder
	n := 0
	for _, part := range strings.SplitAfter(query, "?") {
		if !strings.HasSuffix(part, "?") {
			out.WriteString(part)
			continue
		}
		n++
		out.WriteString(part[:len(part)-1] + "$" + strconv.Itoa(n))
	}
	text := out.String()
	numberedTexts.Store(query, text)
	return text
}

// PostgreSQL keeps no zero byte in a text. It is kept as two characters that begin with a private one.
const private = "\uF8F0"

var (
	hide   = strings.NewReplacer("\x00", private+"0", private, private+"1")
	reveal = strings.NewReplacer(private+"0", "\x00", private+"1", private)
)

// text is a string as it is kept.
func text(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if strings.IndexByte(s, 0) >= 0 || strings.Contains(s, private) {
		return hide.Replace(s)
	}
	return s
}

// clean makes all strings among the arguments such that they can be kept. The list itself is not changed.
func clean(args []any) []any {
	out := args
	for i, a := range args {
		s, ok := a.(string)
		if !ok {
			continue
		}
		if t := text(s); t != s {
			if &out[0] == &args[0] {
				out = slices.Clone(args)
			}
			out[i] = t
		}
	}
	return out
}

// row gives back texts as they were.
type row struct{ tables.Row }

func (r *row) Scan(into ...any) error {
	if err := r.Row.Scan(into...); err != nil {
		return err
	}
	for _, p := range into {
		if s, ok := p.(*string); ok && strings.Contains(*s, private) {
			*s = reveal.Replace(*s)
		}
	}
	return nil
}

// held is a row that was read whole, so that other statements can run while it is looked at.
type held struct {
	types   *pgtype.Map
	columns []pgconn.FieldDescription
	values  [][]byte
}

func (h *held) Scan(into ...any) error {
	return pgx.ScanRow(h.types, h.columns, h.values, into...)
}
