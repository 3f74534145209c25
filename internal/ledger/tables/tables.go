// Package tables is the record in the tables of an SQL database: what the stores share.
//
// Record answers what ledger.Store asks and does what it changes; Memory.Add puts prepared
// documents in, inside a transaction that the store opened and that no other writer shares.
// The stores give connections, transactions, schemas and the words of their dialect.
// docs/store.md explains the tables.
//
// Statements are written with "?" for arguments, in the SQL that SQLite and PostgreSQL
// have in common.
package tables

import (
	"context"
	"errors"
	"time"

	"github.com/casus-events/casus/internal/ledger"
)

// Row is one row of an answer.
type Row interface{ Scan(into ...any) error }

// ErrDone ends a loop over rows before their end.
var ErrDone = errors.New("done")

// Writer runs the statements of one transaction, in order.
type Writer interface {
	// Exec runs a statement; its error may come with a later one.
	Exec(query string, args ...any) error
	// Each calls row for every row of an answer. ErrDone from it ends the answer early and is no error.
	Each(query string, args []any, row func(Row) error) error
	// File keeps text, title and mentions of a document that is new, and returns its number.
	File(d *Document) (int64, error)
	// Drop forgets what was filed of a document that turned out to be known.
	Drop(d *Document) error
}

// Read is a question.
type Read struct {
	Query string
	Args  []any
}

// Ahead is a Writer for which every question is a journey to a server and back: it can ask many at once. The answer to
// each is kept for the next Each with the same query and arguments, and given once.
type Ahead interface {
	Ahead(reads []Read) error
}

// Database runs the statements of questions and small changes.
type Database interface {
	// Change runs work in one transaction, all of it or nothing; its error says what was under way.
	Change(ctx context.Context, what string, work func(Writer) error) error
	// Revise is Change for what makes events and relations again: it excludes every other writer, as Add does.
	Revise(ctx context.Context, what string, work func(Writer) error) error
	// Rows calls each for every row of an answer.
	Rows(ctx context.Context, each func(Row) error, query string, args ...any) error
	// Wrap gives an error its category and says what was under way.
	Wrap(what string, err error) error
	Dialect() *Dialect
	Version(ctx context.Context) (int64, error) // of the schema
	Size(ctx context.Context) (int64, error)    // bytes on disk
}

// Dialect is what the databases say differently.
type Dialect struct {
	Lead    string // joins a table that is to be read first with the one it leads to
	Like    string // compares without regard to case
	Holds   string // is there a text ? in the list %[2]s of the JSON in column %[1]s
	Country string // country of the place of the event e
	// Match turns words into what Found and Best take; "" when there are none.
	Match func([]Term) string
	Found string // selects the numbers of the documents that match ?
	// Best selects numbers by relevance: of documents d that match ? under the conditions %s, which begin
	// with AND, ? after ?.
	Best string
}

// Categorised reports whether an error has a category of the ledger's.
func Categorised(err error) bool {
	for _, c := range []error{ledger.ErrNotFound, ledger.ErrInvalid, ledger.ErrConflict, ledger.ErrUnavailable, ledger.ErrCorrupt, ledger.ErrNewer} {
		if errors.Is(err, c) {
			return true
		}
	}
	return false
}

// Record is what stores have in common.
type Record struct {
	DB  Database
	Now func() time.Time // the clock of known times
}
