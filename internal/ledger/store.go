// Package ledger keeps what was read: documents and their mentions go in, events,
// claims and relations come out. It states the contract of a store, the rules by
// which mentions become events and events become relations, and knows no language.
//
// Three layers, each rebuilt from the one before it: a mention is one coded place
// in one text; an event is the happening behind one or many mentions; a relation
// is the state of one track between two actors over an interval of civil dates.
//
// The record has two times. Valid time is when something was so (civil dates);
// known time is when the record came to hold it (instants). Nothing is
// overwritten: a correction closes the old row and opens a new one, so that every
// question can be asked "as known on" an earlier instant.
//
// The events, their ids, dates and evidence, and the relations are the same
// whatever the order in which the documents came; only known times differ.
package ledger

import (
	"context"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// Store is the record. Its implementations (sqlite, postgres) pass the suite in
// ledgertest. All methods may be called from several goroutines at once; writers
// wait for each other. A reader sees every document either with all its mentions,
// events and relations or not at all.
//
// Errors fall into the categories of this package (ErrNotFound, ErrInvalid,
// ErrConflict, ErrUnavailable, ErrCorrupt, and ErrNewer beside ErrUnavailable), to be
// told apart with errors.Is. A context's own error passes through.
//
// Lists come in pages: the second result is the cursor of the next page, "" on
// the last one. A cursor is opaque and belongs to the query that gave it; another
// query's cursor, or a damaged one, is ErrInvalid. Records added between two pages
// neither repeat nor hide those that were there (except by relevance, where they may shift pages).
type Store interface {
	// Add puts documents with their codings into the record, in one transaction:
	// when it returns nil everything survives the end of the process, otherwise nothing was added.
	// A document already there (same id, same text) changes nothing. A record that
	// cannot be taken (same id with another text, no id, spans outside the text)
	// is left out and reported in AddResult.Refused; it never fails the batch.
	// A few hundred to a few thousand entries a call are best.
	Add(ctx context.Context, entries []Entry) (AddResult, error)

	// OnRecord says of each document whether the record has it already, with this text (see SHA256): to read it again
	// and add it would change nothing.
	OnRecord(ctx context.Context, docs []casus.Document) ([]bool, error)

	// Reject keeps records that could not be read, with the place and the reason.
	// The same source, line and reason stand once.
	Reject(ctx context.Context, rejects []Reject) error
	// Rejects lists them, latest first.
	Rejects(ctx context.Context, page Page) ([]Reject, string, error)
	// Settle removes rejects whose records were read after all: those with the same
	// source, line and reason. Ones that are not there are no error.
	Settle(ctx context.Context, rejects []Reject) error

	// Keep sets marks in one transaction, each in place of the one of the same kind and
	// key; an empty value removes it. When it returns nil they survive the end of the process.
	Keep(ctx context.Context, marks []Mark) error
	// Mark returns the value of one mark; ErrNotFound if there is none.
	Mark(ctx context.Context, kind, key string) (string, error)
	// Marks lists the marks of a kind in the order of the bytes of their keys.
	Marks(ctx context.Context, kind string, page Page) ([]Mark, string, error)

	// Review takes corrections into the record, in one transaction as Add does: what rested on a
	// withdrawn document or a rejected mention is closed, and opened again when that is restored.
	// Nothing is deleted: questions "as known" before the decision answer as before. A
	// decision that cannot be taken (no such document or mention) is left out and reported in
	// ReviewResult.Refused; one that says what stands already changes nothing.
	Review(ctx context.Context, decisions []Decision) (ReviewResult, error)
	// Reviews lists decisions, latest first.
	Reviews(ctx context.Context, q ReviewQuery) ([]Decision, string, error)
	// Import takes states from elsewhere into the record, in one transaction as Add does.
	// A seed on record already (same line, state, days and source) changes nothing.
	Import(ctx context.Context, seeds []Seed) (ImportResult, error)

	// Document returns one document with its text; ErrNotFound if there is none.
	Document(ctx context.Context, id string) (*Document, error)
	// Documents lists documents, latest publication first (unknown dates last), or by
	// relevance when Search is set. Texts are left out unless Texts is set.
	Documents(ctx context.Context, q DocumentQuery) ([]Document, string, error)
	// Mentions returns the mentions of a document in the order of its text, without those that
	// a review has set aside; ErrNotFound if there is no such document.
	Mentions(ctx context.Context, doc string) ([]casus.Mention, error)

	// Event returns an event with all its mentions, their sentences and where they
	// stand, the dates on record when they differ, and the relations it moved. An id
	// that a split or a join has retired leads to its successor. ErrNotFound if there
	// is none.
	Event(ctx context.Context, id string) (*EventDetail, error)
	// Events lists events without their mentions.
	Events(ctx context.Context, q EventQuery) ([]casus.Event, string, error)
	// Claims lists what somebody vouches for or denies: mentions whose status is
	// claimed or denied, latest event date first.
	Claims(ctx context.Context, q ClaimQuery) ([]casus.Claim, string, error)

	// Ties says how two actors stand: the intervals of all tracks between them, in
	// either direction, ordered by track, direction and From. Every relation names its event, or
	// the source it was imported from.
	Ties(ctx context.Context, q TiesQuery) ([]casus.Relation, error)
	// Changes lists moves of relations, one for each interval, latest From first.
	Changes(ctx context.Context, q ChangeQuery) ([]casus.Relation, string, error)
	// Counterparts lists everyone an actor has events or relations with, most events
	// first, with the states that hold.
	Counterparts(ctx context.Context, q CounterpartQuery) ([]Counterpart, error)
	// Dyad counts the events between two actors by period and kind, in order of
	// period; periods without events are left out.
	Dyad(ctx context.Context, q DyadQuery) ([]DyadCount, error)
	// Actors lists the actors of events, most events first.
	Actors(ctx context.Context, q ActorQuery) ([]ActorSummary, string, error)

	// Stats counts what the store holds.
	Stats(ctx context.Context) (Stats, error)
	// SchemaVersion is the number of the last migration applied.
	SchemaVersion(ctx context.Context) (int64, error)
	// Close frees the store. Later calls fail with ErrUnavailable.
	Close() error
}

// Entry is one document and what was read in it.
type Entry struct {
	Doc    casus.Document
	Coding casus.Coding
	// Known is when the record came to know the document; zero is now. An instant
	// before the latest one on record is raised to it, for knowledge only grows: an
	// archive loaded in order of publication with Known = publication can later be
	// asked "as known on" any of its days.
	Known time.Time
}

// AddResult says what became of a batch.
type AddResult struct {
	Added  int // documents that are new
	Known  int // documents that were there already
	Copies int // new documents that are copies of another (same origin)
	// Events and Changes count events and relation intervals that the batch opened or revised.
	Events  int
	Changes int
	Refused []Refusal
}

// Refusal is one entry that was not taken. Err is ErrConflict or ErrInvalid.
type Refusal struct {
	Index int // in the batch
	ID    string
	Err   error
}

// Reject is a record that could not be read.
type Reject struct {
	Source string    `json:"source"` // file or address
	Line   int       `json:"line,omitempty"`
	Reason string    `json:"reason"`
	Record string    `json:"record,omitempty"` // the first 4,096 bytes of it
	At     time.Time `json:"at"`
}

// Page is a stretch of a list. Limit 0 is 100; more than 10,000 is 10,000.
type Page struct {
	Limit  int
	Cursor string
}

// Document is a document of the record. Given spans are not kept.
type Document struct {
	casus.Document
	// Origin names the group of copies: the id of its first document by publication, then by id.
	Origin   string    `json:"origin"`
	Copies   int       `json:"copies,omitempty"` // other documents of the same origin
	Mentions int       `json:"mention_count"`
	Version  string    `json:"version,omitempty"` // of the reader that coded it
	Known    time.Time `json:"known"`
	// Withdrawn is when a review took the document back; zero: it stands. Its text stays on record.
	Withdrawn time.Time `json:"withdrawn,omitzero"`
	Snippet   string    `json:"snippet,omitempty"` // with Search: the place found, the words between « and »
}

// DocumentQuery selects documents; empty fields select everything.
type DocumentQuery struct {
	// Search is words that must all occur in title or text; "two words" in double quotes
	// is a phrase, a trailing * any ending. Any string is a valid search.
	Search       string
	Since, Until casus.Date // publication, both included
	Publisher    string
	Origin       string // all copies of one origin
	Texts        bool   // with the text
	Page
}

// EventDetail is an event and the relations it moved.
type EventDetail struct {
	casus.Event
	Relations []casus.Relation `json:"relations,omitempty"`
}

// EventOrder is the order of a list of events.
type EventOrder int

// Orders of events.
const (
	ByDate  EventOrder = iota // latest date first, undated ones last
	ByKnown                   // in the order in which the record came to hold them: a feed
)

// EventQuery selects events; empty fields select everything.
type EventQuery struct {
	// Actors: events in which every one of them takes part on either side. A or B name
	// the sides: A among those who act, B among the recipients; Pair drops the
	// direction. Each is a code ("MLI"), an actor's key ("MLI/REB") or a registry id. A code
	// stands for everybody who bears it.
	Actors []string
	A, B   string
	Pair   bool

	Type    string
	Mode    string
	Context string
	Act     string
	Track   string // events that can move this track
	Quad    string
	Country string // of the place, ISO 3166 alpha-3

	Since, Until casus.Date // the event's date, both included; a longer date need only touch
	// Statuses: none means asserted only. Claimed and denied mentions make no events
	// of their own: see Claims.
	Statuses    []casus.Status
	Historical  bool   // with events known only as history
	Search      string // in the sentences' documents, as DocumentQuery.Search
	Doc         string // events with evidence in this document
	MinOrigins  int    // independent origins
	Known       time.Time
	KnownAfter  time.Time // first known after this instant: what is new
	WithoutDate bool      // also events that have no date at all, when Since or Until is set
	Order       EventOrder
	Page
}

// ClaimQuery selects claims; empty fields select everything.
type ClaimQuery struct {
	Actors       []string // take part in what is claimed, as in EventQuery
	By           string   // code or registry id of a voice in the attribution chain
	Type, Act    string
	Doc          string       // made in this document
	Status       casus.Status // Claimed or Denied; empty is both
	Since, Until casus.Date   // of what is claimed, or of the document when it has no date
	Unsettled    bool         // only those that no asserted event stands behind
	Known        time.Time
	Page
}

// TiesQuery asks how A and B stand.
type TiesQuery struct {
	A, B  string     // keys: codes, "MLI/REB", or registry ids
	On    casus.Date // the states that hold on this day; unknown: all intervals
	Known time.Time  // as known at this instant; zero: now
	Track string
}

// ChangeQuery selects moves of relations; empty fields select everything.
type ChangeQuery struct {
	Since, Until casus.Date // From, both included
	Track, State string
	Actor, Other string // in either role
	Inferred     bool   // with states that only follow from another act
	Imported     bool   // with states that a table says (see Seed)
	Known        time.Time
	KnownAfter   time.Time // came to be known after this instant
	Page
}

// CounterpartQuery asks with whom an actor deals.
type CounterpartQuery struct {
	Actor        string // key
	On           casus.Date
	Known        time.Time
	Since, Until casus.Date // of the events counted
	Limit        int        // 0 is 100
}

// Counterpart is one dyad of an actor.
type Counterpart struct {
	Actor  string           `json:"actor"` // key of the other side
	Name   string           `json:"name"`
	States []casus.Relation `json:"states,omitempty"` // that hold
	// Sent are events in which the actor asked about acts and the other is recipient;
	// Received the other way; Joint those in which both act (talks, clashes, agreements).
	Sent     int        `json:"sent"`
	Received int        `json:"received"`
	Joint    int        `json:"joint"`
	First    casus.Date `json:"first,omitzero"`
	Last     casus.Date `json:"last,omitzero"`
}

// Period is a length of the calendar.
type Period string

// Periods of counts.
const (
	Day   Period = "day"
	Month Period = "month"
	Year  Period = "year"
)

// DyadQuery asks for counts of events between two actors.
type DyadQuery struct {
	A, B         string // keys or codes
	Since, Until casus.Date
	Period       Period // empty is Month
	Known        time.Time
}

// DyadCount is the number of events of one kind in one period.
type DyadCount struct {
	Start  casus.Date `json:"start"` // first day of the period
	By     string     `json:"by"`    // the key that acts; empty when both do
	Quad   string     `json:"quad"`
	Type   string     `json:"type"`
	Events int        `json:"events"`
	Score  float64    `json:"score"` // mean PLOVER score
}

// ActorQuery selects actors.
type ActorQuery struct {
	Prefix string // of key or name, without regard to case
	Page
}

// ActorSummary is an actor with what the record holds about it.
type ActorSummary struct {
	Key    string     `json:"key"`
	Code   string     `json:"code,omitempty"`
	Sector string     `json:"sector,omitempty"`
	ID     string     `json:"id,omitempty"`
	Name   string     `json:"name"`
	Events int        `json:"events"`
	First  casus.Date `json:"first,omitzero"`
	Last   casus.Date `json:"last,omitzero"`
}

// Stats counts what a store holds now.
type Stats struct {
	Documents int        `json:"documents"`
	Origins   int        `json:"origins"`
	Mentions  int        `json:"mentions"`
	Events    int        `json:"events"` // asserted
	Claims    int        `json:"claims"`
	Relations int        `json:"relations"`
	Rejects   int        `json:"rejects"`
	First     casus.Date `json:"first,omitzero"` // publication
	Last      casus.Date `json:"last,omitzero"`
	Known     time.Time  `json:"known,omitzero"` // the latest instant of the record
	Bytes     int64      `json:"bytes,omitempty"`
	Schema    int64      `json:"schema"`
}
