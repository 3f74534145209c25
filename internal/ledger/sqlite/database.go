package sqlite

import (
	"context"
	"database/sql"
	"os"
	"strings"

	"github.com/casus-events/casus/internal/ledger/tables"
)

// database is the database under what stores share.
type database struct{ *Store }

// dialect is how SQLite says what the stores say differently. CROSS JOIN holds it to the order of tables.
var dialect = tables.Dialect{
	Lead:    "CROSS JOIN",
	Like:    "LIKE",
	Holds:   "EXISTS (SELECT 1 FROM json_each(%[1]s, '$.%[2]s') WHERE value = ?)",
	Country: "json_extract(e.body, '$.place.country')",
	Match:   match,
	Found:   "SELECT rowid FROM search WHERE search MATCH ?",
	Best:    "SELECT f.rowid FROM search f JOIN docs d ON d.seq = f.rowid WHERE f.search MATCH ?%s ORDER BY f.rank, f.rowid LIMIT ? OFFSET ?",
}

// match is an expression of FTS5.
func match(terms []tables.Term) string {
	var out []string
	for _, t := range terms {
		text := `"` + strings.ReplaceAll(t.Text, `"`, " ") + `"`
		if t.Prefix {
			text += "*"
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

func (r database) Dialect() *tables.Dialect { return &dialect }

func (r database) Wrap(what string, err error) error { return wrap(what, err) }

func (r database) Version(ctx context.Context) (int64, error) { return fileVersion(ctx, r.read) }

// Size is the room the file takes, with what is not yet in its place.
func (r database) Size(context.Context) (bytes int64, err error) {
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(r.path + suffix); err == nil {
			bytes += info.Size()
		}
	}
	return bytes, nil
}

// Rows calls each for every row of a question.
func (r database) Rows(ctx context.Context, each func(tables.Row) error, text string, args ...any) error {
	question, err := r.ask(ctx, text)
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

// maxAsked bounds the statements kept prepared: questions differ by their conditions only.
const maxAsked = 500

// asker is a prepared question or, where too many are kept, the pool of databases itself.
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
