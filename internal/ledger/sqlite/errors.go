package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	driver "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"github.com/casus-events/casus/internal/ledger"
)

// wrap gives an error of the database its category and says what was under way.
func wrap(what string, err error) error {
	if err == nil {
		return nil
	}
	var e *driver.Error
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), categorised(err):
		return fmt.Errorf("%s: %w", what, err)
	case errors.Is(err, sql.ErrConnDone), errors.Is(err, errClosed):
		return fmt.Errorf("%s: %w: the store is closed", what, ledger.ErrUnavailable)
	case errors.As(err, &e):
		category, plain := meaning(e.Code())
		return fmt.Errorf("%s: %w: %s (%v)", what, category, plain, err)
	}
	if err.Error() == "sql: database is closed" {
		return fmt.Errorf("%s: %w: the store is closed", what, ledger.ErrUnavailable)
	}
	return fmt.Errorf("%s: %w", what, err)
}

var errClosed = errors.New("closed")

func categorised(err error) bool {
	for _, c := range []error{ledger.ErrNotFound, ledger.ErrInvalid, ledger.ErrConflict, ledger.ErrUnavailable, ledger.ErrCorrupt, ledger.ErrNewer} {
		if errors.Is(err, c) {
			return true
		}
	}
	return false
}

// meaning is the category of a result code of SQLite, and what it means in plain words.
func meaning(code int) (error, string) {
	switch code & 0xff {
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return ledger.ErrUnavailable, "another process holds the store"
	case lib.SQLITE_FULL:
		return ledger.ErrUnavailable, "the disk is full"
	case lib.SQLITE_READONLY, lib.SQLITE_PERM, lib.SQLITE_AUTH:
		return ledger.ErrUnavailable, "the store or its directory cannot be written"
	case lib.SQLITE_CANTOPEN:
		return ledger.ErrUnavailable, "the file cannot be opened or created"
	case lib.SQLITE_IOERR:
		return ledger.ErrUnavailable, "reading or writing the disk failed"
	case lib.SQLITE_NOMEM:
		return ledger.ErrUnavailable, "out of memory"
	case lib.SQLITE_CORRUPT:
		return ledger.ErrCorrupt, "the file is damaged"
	case lib.SQLITE_NOTADB:
		return ledger.ErrCorrupt, "the file is no database"
	case lib.SQLITE_TOOBIG:
		return ledger.ErrInvalid, "a record is too large"
	case lib.SQLITE_ERROR:
		return ledger.ErrCorrupt, "the file is not as this program expects it"
	}
	return ledger.ErrUnavailable, "the database failed"
}
