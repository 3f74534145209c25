package casus

import "time"

// Event is a happening behind one or many mentions in one or many documents.
type Event struct {
	ID         string       `json:"id"` // derived from content, stable
	Type       string       `json:"type"`
	Modes      []string     `json:"modes,omitempty"`
	Contexts   []string     `json:"contexts,omitempty"`
	Act        string       `json:"act,omitempty"`
	CAMEO      string       `json:"cameo,omitempty"`
	Quad       string       `json:"quad,omitempty"`
	Score      float64      `json:"score"`
	Actors     []EventActor `json:"actors,omitempty"`
	Recipients []EventActor `json:"recipients,omitempty"`
	Date       *EventDate   `json:"date,omitempty"` // the displayed date; DateWhy says which rule picked it
	DateWhy    string       `json:"date_why,omitempty"`
	Place      *Place       `json:"place,omitempty"`
	Status     Status       `json:"status"`
	Historical bool         `json:"historical,omitempty"`
	Counts     *Counts      `json:"counts,omitempty"`
	Documents  int          `json:"documents"`
	Origins    int          `json:"origins"` // independent origins: copies of one report count once
	Known      time.Time    `json:"known"`   // when the record first held it
	// Variants are the dates that mentions give, most documents first, when they differ.
	Variants []DateVariant  `json:"variants,omitempty"`
	Mentions []EventMention `json:"mentions,omitempty"`
}

// EventActor is an actor of an event, without a place in one text.
type EventActor struct {
	Code   string `json:"code,omitempty"`
	Sector string `json:"sector,omitempty"`
	ID     string `json:"id,omitempty"`
	Name   string `json:"name"`
}

// DateVariant is one of several dates on record for an event.
type DateVariant struct {
	Start     Date     `json:"start,omitzero"`
	End       Date     `json:"end,omitzero"`
	Documents []string `json:"documents"`
}

// EventMention is the evidence for an event: a mention and the document it stands in.
// Start and End are the trigger's, in code points of the stored text.
type EventMention struct {
	Doc          string      `json:"doc"`
	Mention      string      `json:"mention"`
	Start        int         `json:"start"`
	End          int         `json:"end"`
	Trigger      string      `json:"trigger"`
	Sentence     SentenceRef `json:"sentence"`
	SentenceText string      `json:"sentence_text,omitempty"`
	Status       Status      `json:"status"`
	Historical   bool        `json:"historical,omitempty"`
	Date         *EventDate  `json:"date,omitempty"`
	Attribution  []Source    `json:"attribution,omitempty"`
	Counts       *Counts     `json:"counts,omitempty"`
	Publisher    string      `json:"publisher,omitempty"`
	Title        string      `json:"title,omitempty"`
	Published    string      `json:"published,omitempty"`
	URL          string      `json:"url,omitempty"`
	Origin       string      `json:"origin,omitempty"`
}

// Relation is the state of one track between two actors over an interval.
// From is included, Until is not; an unknown Until means it still holds.
type Relation struct {
	A     string `json:"a"` // code; for directed tracks the one who acts, else the lesser code
	B     string `json:"b"`
	Track string `json:"track"`
	State string `json:"state"`
	From  Date   `json:"from,omitzero"`
	Until Date   `json:"until,omitzero"`
	// FromPrecision says how far From can be trusted.
	FromPrecision Precision `json:"from_precision,omitempty"`
	By            []string  `json:"by,omitempty"` // who moved it
	Act           string    `json:"act"`
	Event         string    `json:"event"` // empty where the state is imported
	// Source names the table that an imported state comes from.
	Source string   `json:"source,omitempty"`
	Docs   []string `json:"docs,omitempty"`
	Count  *Count   `json:"count,omitempty"`
	// Inferred states follow from another act (severed ties end ambassadors' posts); Inference says how.
	Inferred  bool      `json:"inferred,omitempty"`
	Inference string    `json:"inference,omitempty"`
	Known     time.Time `json:"known"` // when the record came to hold it
	// Also lists further events that bring the same state while it holds: evidence, not a second state.
	Also []string `json:"also,omitempty"`
	// Contradicted lists events that speak against the state.
	Contradicted []string `json:"contradicted,omitempty"`
}

// Claim is a mention that somebody vouches for or denies: its status is claimed or
// denied, its Attribution says who, from the outermost voice to the one who said it.
// It moves no relation. Event names the asserted event it speaks about, if the
// record holds one; Matter is equal for claims about the same matter.
type Claim struct {
	Mention
	Doc          string    `json:"doc"`
	SentenceText string    `json:"sentence_text,omitempty"`
	Publisher    string    `json:"publisher,omitempty"`
	Title        string    `json:"title,omitempty"`
	Published    string    `json:"published,omitempty"`
	URL          string    `json:"url,omitempty"`
	Origin       string    `json:"origin,omitempty"`
	Event        string    `json:"event,omitempty"`
	Matter       string    `json:"matter"`
	Known        time.Time `json:"known"`
	// Standing is how the claim fares among what others say of the matter; Answers are the denials, admissions and
	// retractions that answer a claim, or the claims that a denial answers, earliest first.
	Standing Standing    `json:"standing,omitempty"`
	Answers  []ClaimLink `json:"answers,omitempty"`
	// Path is how the claim went round: its first report and one of every further independent origin, by publication.
	Path []ClaimLink `json:"path,omitempty"`
}

// Standing is how a claim fares among what others say of the matter.
type Standing string

// Standings of claims.
const (
	OneSided  Standing = "one side"  // nobody else on record speaks of it
	Contested Standing = "contested" // somebody else denies it; or, of a denial, somebody claims it
	Conceded  Standing = "conceded"  // who is said to have done it says so too
	Retracted Standing = "withdrawn" // who claimed it now denies it
	Reported  Standing = "reported"  // the record also holds it as reported fact
)

// ClaimLink names another claim about the same matter.
type ClaimLink struct {
	Doc       string `json:"doc"`
	ID        string `json:"id"`
	Status    Status `json:"status"`
	By        string `json:"by,omitempty"` // key of the last voice
	Publisher string `json:"publisher,omitempty"`
	Published string `json:"published,omitempty"`
	Origin    string `json:"origin,omitempty"`
}
