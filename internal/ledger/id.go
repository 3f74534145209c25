package ledger

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"
)

// EventID is the number of an event, derived from its content: the block and the date
// of the report that heads it. It is never 0 and fits a signed integer.
type EventID int64

var idAlphabet = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// String prints the id as "e" and 13 letters or digits.
func (id EventID) String() string {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(id))
	return "e" + idAlphabet.EncodeToString(b[:])
}

// ParseEventID reads what String prints.
func ParseEventID(s string) (EventID, error) {
	if strings.HasPrefix(s, "e") && len(s) == 14 {
		b, err := idAlphabet.DecodeString(s[1:])
		if err == nil && len(b) == 8 {
			if id := EventID(binary.BigEndian.Uint64(b)); id > 0 && id.String() == s {
				return id, nil
			}
		}
	}
	return 0, fmt.Errorf("%w: no event id: %.40q", ErrInvalid, s)
}

// eventID names the event of a block that a date heads.
func eventID(b Block, start, end int32) EventID {
	return EventID(hash64(fmt.Sprintf("%s|%d|%d", b, start, end))>>1 | 1)
}

// hash64 is the head of the SHA-256 of s.
func hash64(s string) uint64 {
	sum := sha256.Sum256([]byte(s))
	return binary.BigEndian.Uint64(sum[:8])
}

func hexID(h uint64) string { return fmt.Sprintf("%016x", h) }
