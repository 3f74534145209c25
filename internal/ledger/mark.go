package ledger

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// Mark is a piece of working state beside the record: how far a run has come in a file, what a
// feed has given. Nothing of the record depends on it.
type Mark struct {
	Kind  string // what the mark is about: "run", "feed"
	Key   string // of which one: a file, an address
	Value string // JSON, by the kind; empty removes the mark
	At    time.Time
}

// Bounds of a mark, in bytes.
const (
	MaxMarkKey   = 4096 // longer than any address or path that is read
	MaxMarkValue = 8 << 20
)

// CheckMarks reports the first mark that a store cannot keep (ErrInvalid), or nil.
func CheckMarks(marks []Mark) error {
	for i := range marks {
		m := &marks[i]
		switch {
		case m.Kind == "" || m.Key == "" || len(m.Kind)+len(m.Key) > MaxMarkKey || len(m.Value) > MaxMarkValue:
			return fmt.Errorf("%w: mark %d (%.20q, %.80q): no kind, no key, or too long", ErrInvalid, i, m.Kind, m.Key)
		case !plain(m.Kind) || !plain(m.Key) || !plain(m.Value):
			return fmt.Errorf("%w: mark %d (%.20q, %.80q): not UTF-8, or with a zero byte", ErrInvalid, i, m.Kind, m.Key)
		}
	}
	return nil
}

// plain reports whether every store can keep s as text.
func plain(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }
