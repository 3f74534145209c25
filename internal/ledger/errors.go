package ledger

import "errors"

// Categories of failure. The text of an error says what happened to what; the
// category says what a caller can do about it.
var (
	ErrNotFound    = errors.New("not found")                // no such record
	ErrInvalid     = errors.New("invalid")                  // the question or the record cannot be meant
	ErrConflict    = errors.New("conflict")                 // the record holds something else under this name
	ErrUnavailable = errors.New("unavailable")              // locked, full, read-only, closed: may work later or elsewhere
	ErrCorrupt     = errors.New("corrupt")                  // the store's file is damaged or no store of Casus
	ErrNewer       = errors.New("written by a newer Casus") // the schema is newer than this program
)
