package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/tables"
)

// Error is a failure in plain words, with its category and what a person can do about it.
type Error struct {
	Category error
	Plain    string
	Remedy   string // a sentence, or ""
	Cause    error  // what the database said, or nil
}

func (e *Error) Error() string {
	if e.Cause == nil {
		return fmt.Sprintf("%v: %s", e.Category, e.Plain)
	}
	return fmt.Sprintf("%v: %s (%v)", e.Category, e.Plain, e.Cause)
}

// Unwrap gives category and cause.
func (e *Error) Unwrap() []error {
	if e.Cause == nil {
		return []error{e.Category}
	}
	return []error{e.Category, e.Cause}
}

// wrap gives an error of the database its category and says what was under way.
func wrap(what string, err error) error {
	switch {
	case err == nil:
		return nil
	case tables.Categorised(err):
		return fmt.Errorf("%s: %w", what, err)
	}
	if e := meaning(err); e != nil {
		return fmt.Errorf("%s: %w", what, e)
	}
	return fmt.Errorf("%s: %w", what, err)
}

// errClosed is what a closed store answers.
var errClosed = &Error{ledger.ErrUnavailable, "the store is closed", "", nil}

// meanings are the codes of PostgreSQL that a person meets, by code or class of codes.
var meanings = []struct {
	code          string
	category      error
	plain, remedy string
}{
	{"28", ledger.ErrUnavailable, "the server does not let this user in", "Check user and password (in the address, PGPASSWORD or ~/.pgpass) and the server's pg_hba.conf."},
	{"3D000", ledger.ErrNotFound, "there is no such database", "Make it with createdb, or correct the address."},
	{"3F000", ledger.ErrNotFound, "there is no such schema", "Make it with CREATE SCHEMA, or correct search_path in the address."},
	{"42501", ledger.ErrUnavailable, "this user may not do that", "Grant the user CREATE on the schema and all rights on its tables, or SELECT for reading alone."},
	{"25006", ledger.ErrUnavailable, "the database can only be read", "Write to the primary server, or open the store for reading."},
	{"53100", ledger.ErrUnavailable, "the server's disk is full", "Make room on the server and try again; nothing was half written."},
	{"53200", ledger.ErrUnavailable, "the server is out of memory", "Try again with smaller batches or more memory."},
	{"53300", ledger.ErrUnavailable, "the server has no free connection", "Stop some programs, lower pool_max_conns in the address, or raise max_connections."},
	{"55P03", ledger.ErrUnavailable, "another process holds the store", ""},
	{"57014", ledger.ErrUnavailable, "the server cancelled the statement", "Look for a statement_timeout, or try again."},
	{"57P", ledger.ErrUnavailable, "the server is going down or starting up", "Try again when it runs."},
	{"25P03", ledger.ErrUnavailable, "the server ended a transaction that stood still", "Try again."},
	{"40", ledger.ErrUnavailable, "another transaction was in the way", "Try again."},
	{"23", ledger.ErrUnavailable, "another writer was in the way", "Try again."},
	{"54", ledger.ErrInvalid, "a record is too large", ""},
	{"22", ledger.ErrInvalid, "a value cannot be kept", ""},
	{"XX001", ledger.ErrCorrupt, "a table is damaged", "Restore a backup."},
	{"XX002", ledger.ErrCorrupt, "an index is damaged", "Run REINDEX DATABASE, or restore a backup."},
	{"42", ledger.ErrCorrupt, "the schema is not as this program expects it", "Restore a backup, or use a new database."},
	{"58", ledger.ErrUnavailable, "the server cannot read or write its files", "Look into the server's log."},
	{"53", ledger.ErrUnavailable, "the server lacks something", "Look into the server's log."},
	{"08", ledger.ErrUnavailable, "the connection was lost", "Check that the server runs, and try again; nothing was half written."},
}

// meaning finds the category of an error; nil when it has none.
func meaning(err error) *Error {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		for _, m := range meanings {
			if strings.HasPrefix(e.Code, m.code) {
				return &Error{m.category, m.plain, m.remedy, e}
			}
		}
		return &Error{ledger.ErrUnavailable, "the database failed", "Look into the server's log.", e}
	}
	var connect *pgconn.ConnectError
	switch {
	case errors.As(err, &connect):
		return &Error{ledger.ErrUnavailable, "the server cannot be reached", "Check that PostgreSQL runs there and that host and port are right.", oneLine{err}}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return nil
	case err.Error() == "closed pool":
		return errClosed
	case lost(err):
		return &Error{ledger.ErrUnavailable, "the connection was lost", "Check that the server runs, and try again; nothing was half written.", err}
	}
	return nil
}

// oneLine is an error whose message says everything once, in one line: one address is tried more than once.
type oneLine struct{ error }

func (e oneLine) Error() string {
	var parts []string
	for line := range strings.Lines(e.error.Error()) {
		if line = strings.TrimSpace(line); !slices.Contains(parts, line) {
			parts = append(parts, line)
		}
	}
	return strings.Join(parts, " ")
}

func (e oneLine) Unwrap() error { return e.error }

// lost reports whether an error means that a connection broke, or that the server is away for a moment.
func lost(err error) bool {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		return strings.HasPrefix(e.Code, "57P") || strings.HasPrefix(e.Code, "08")
	}
	var network net.Error
	var connect *pgconn.ConnectError
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.As(err, &connect) || errors.As(err, &network) || pgconn.SafeToRetry(err) || err.Error() == "conn closed"
}

// again reports whether a transaction that failed with this error may go through when run once more.
func again(err error) bool {
	if restarting(err) {
		return true
	}
	var e *pgconn.PgError
	if errors.As(err, &e) && (e.Code == "40001" || e.Code == "40P01" || e.Code == "23505") {
		return true
	}
	return lost(err)
}

// restarting reports whether a server said that it is going down or coming up.
func restarting(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && (e.Code == "57P01" || e.Code == "57P02" || e.Code == "57P03")
}
