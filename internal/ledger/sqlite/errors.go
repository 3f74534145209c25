package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	driver "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/tables"
)

// wrap gives an error of the database its category and says what was under way.
func wrap(what string, err error) error {
	if err == nil {
		return nil
	}
	var e *driver.Error
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), tables.Categorised(err):
		return fmt.Errorf("%s: %w", what, err)
	case errors.Is(err, sql.ErrConnDone), errors.Is(err, errClosed):
		return fmt.Errorf("%s: %w: the store is closed", what, ledger.ErrUnavailable)
	case errors.As(err, &e):
		plain, category := meaning(e.Code())
		return fmt.Errorf("%s: %w: %s (%v)", what, category, plain, err)
	}
	if err.Error() == "sql: database is closed" {
		return fmt.Errorf("%s: %w: the store is closed", what, ledger.ErrUnavailable)
	}
	return fmt.Errorf("%s: %w", what, err)
}

var errClosed = errors.New("closed")

// meaning is the category of a result code of SQLite, and what it means in plain words.
func meaning(code int) (string, error) {
	switch code & 0xff {
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return "another process holds the store", ledger.ErrUnavailable
	case lib.SQLITE_FULL:
		return "the disk is full", ledger.ErrUnavailable
	case lib.SQLITE_READONLY, lib.SQLITE_PERM, lib.SQLITE_AUTH:
		return "the store or its directory cannot be written", ledger.ErrUnavailable
	case lib.SQLITE_CANTOPEN:
		return "the file cannot be opened or created", ledger.ErrUnavailable
	case lib.SQLITE_IOERR:
		return "reading or writing the disk failed", ledger.ErrUnavailable
	case lib.SQLITE_NOMEM:
		return "out of memory", ledger.ErrUnavailable
	case lib.SQLITE_CORRUPT:
		return "the file is damaged", ledger.ErrCorrupt
	case lib.SQLITE_NOTADB:
		return "the file is no database", ledger.ErrCorrupt
	case lib.SQLITE_TOOBIG:
		return "a record is too large", ledger.ErrInvalid
	case lib.SQLITE_ERROR:
		return "the file is not as this program expects it", ledger.ErrCorrupt
	}
	return "the database failed", ledger.ErrUnavailable
}
