package ledger

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// moveFields is the number of fields of an encoded move.
const moveFields = 13

// Encode packs a move into one line of text; a busy pair's moves are read again with every new one.
func (m *Move) Encode() string {
	flags := 0
	if m.Weak {
		flags |= 1
	}
	if m.Negated {
		flags |= 2
	}
	count := ""
	if m.Count != nil {
		count = fmt.Sprintf("%d %d %s", m.Count.Min, m.Count.Max, strings.ReplaceAll(m.Count.Text, "\t", " "))
	}
	n := func(v int64) string { return strconv.FormatInt(v, 10) }
	return strings.Join([]string{m.Track, m.A, m.B, n(int64(m.Event)), m.State, m.Act, strings.Join(m.By, "\n"), n(int64(m.Day)),
		string(m.Precision), n(int64(flags)), n(int64(m.FirstReport)), count, ""}, "\t")
}

// DecodeMove reads what Encode packed.
func DecodeMove(s string) (m Move, err error) {
	f := strings.SplitN(s, "\t", moveFields)
	if len(f) != moveFields {
		return m, fmt.Errorf("%w: a move of %d fields", ErrCorrupt, len(f))
	}
	n := func(s string) int64 {
		v, e := strconv.ParseInt(s, 10, 64)
		if e != nil {
			err = fmt.Errorf("%w: a move: %v", ErrCorrupt, e)
		}
		return v
	}
	flags := n(f[9])
	m = Move{Line: Line{f[0], f[1], f[2]}, Event: EventID(n(f[3])), State: f[4], Act: f[5], By: strings.Split(f[6], "\n"), Day: int32(n(f[7])),
		Precision: casus.Precision(f[8]), Weak: flags&1 != 0, Negated: flags&2 != 0, FirstReport: int32(n(f[10]))}
	if f[11] != "" {
		low, rest, _ := strings.Cut(f[11], " ")
		high, text, _ := strings.Cut(rest, " ")
		m.Count = &casus.Count{Min: int(n(low)), Max: int(n(high)), Text: text}
	}
	return m, err
}
