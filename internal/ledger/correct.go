package ledger

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// Verdict is what a decision says about a document, a mention or a source.
type Verdict string

// Verdicts.
const (
	Withdrawn Verdict = "withdrawn" // a document, or a source of imported states: taken back
	Rejected  Verdict = "rejected"  // a mention: read wrongly
	Restored  Verdict = "restored"  // takes back the other two
)

// Decision is a correction of the record by a person. It closes what rested on what it names and deletes nothing.
type Decision struct {
	Doc     string    `json:"doc,omitempty"`     // id of the document
	Mention string    `json:"mention,omitempty"` // id of the mention in it; empty is the whole document
	Source  string    `json:"source,omitempty"`  // of imported states, where no document is named
	Verdict Verdict   `json:"verdict"`
	By      string    `json:"by,omitempty"` // who decided
	Reason  string    `json:"reason,omitempty"`
	Known   time.Time `json:"known"` // when; zero is now, see Entry.Known
}

// ReviewResult says what became of decisions.
type ReviewResult struct {
	Applied int // decisions that changed what stands
	Known   int // what they say stood already
	Events  int // opened, revised or closed
	Changes int // intervals likewise
	Refused []Refusal
}

// ReviewQuery selects decisions; empty fields select everything.
type ReviewQuery struct {
	Doc   string
	Known time.Time // those known at this instant
	Page
}

// maxReason bounds the words of a decision, in bytes.
const maxReason = 4096

// CheckDecision reports why a decision cannot be meant (ErrInvalid), or nil.
func CheckDecision(d *Decision) error {
	bad := func(what string) error { return fmt.Errorf("%w: decision: %s", ErrInvalid, what) }
	switch {
	case (d.Doc == "") == (d.Source == ""):
		return bad("want a document or a source")
	case d.Source != "" && d.Mention != "":
		return bad("a source has no mentions")
	case d.Verdict != Withdrawn && d.Verdict != Rejected && d.Verdict != Restored:
		return bad(fmt.Sprintf("verdict %.40q (want withdrawn, rejected or restored)", d.Verdict))
	case d.Verdict == Rejected && d.Mention == "":
		return bad("rejected is said of a mention; a document is withdrawn")
	case d.Verdict == Withdrawn && d.Mention != "":
		return bad("withdrawn is said of a document; a mention is rejected")
	case len(d.By) > maxReason || len(d.Reason) > maxReason || !plain(d.By) || !plain(d.Reason) || !plain(d.Source):
		return bad("who and why must be UTF-8 and no longer than 4,096 bytes")
	}
	return nil
}

// Seed is a state that a table says: where a track stands before any event is on record.
type Seed struct {
	A, B         string // keys, as the track's roles stand
	AName, BName string // display names, for actors the record does not know yet
	Track, State string
	From, Until  casus.Date      // Until is not included; unknown: no end is told
	Precision    casus.Precision // of From; empty is a day
	Source       string          // the table, and where in it
	Known        time.Time       // see Entry.Known
}

// ImportResult says what became of seeds.
type ImportResult struct {
	Added   int
	Known   int // on record already
	Changes int // intervals opened or revised
	Refused []Refusal
}

// CheckSeed reports why a seed cannot be taken (ErrInvalid), or nil. It puts the two sides of
// a track without roles in order.
func CheckSeed(s *Seed) error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrInvalid, fmt.Sprintf(format, args...))
	}
	track := casus.TheCodebook().Track(s.Track)
	switch {
	case track == nil:
		return bad("no track %.40q", s.Track)
	case !slices.Contains(track.States, s.State):
		return bad("track %s has no state %.40q (want %s)", s.Track, s.State, strings.Join(track.States, ", "))
	case s.A == "" || s.B == "" || s.A == s.B:
		return bad("want two different actors, have %.40q and %.40q", s.A, s.B)
	case len(s.A) > MaxID || len(s.B) > MaxID || clean(s.A) != s.A || clean(s.B) != s.B || !plain(s.A+s.B+s.AName+s.BName):
		return bad("%.40q or %.40q is no actor's key", s.A, s.B)
	case !s.From.Known():
		return bad("no first day")
	case s.Until.Known() && s.Until.Before(s.From):
		return bad("it ends on %s, before it begins on %s", s.Until, s.From)
	case s.Source == "" || len(s.Source) > maxReason || !plain(s.Source):
		return bad("no source, or one longer than 4,096 bytes")
	}
	if s.Precision == "" {
		s.Precision = casus.PrecisionDay
	}
	if !track.Ordered && s.A > s.B {
		s.A, s.B, s.AName, s.BName = s.B, s.A, s.BName, s.AName
	}
	return nil
}

// Move is the seed as a move of its line.
func (s *Seed) Move() Move {
	return Move{Line: Line{s.Track, s.A, s.B}, State: s.State, Day: day(s.From), Until: day(s.Until), Precision: s.Precision,
		FirstReport: NoDay, Source: s.Source}
}
