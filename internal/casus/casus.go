// Package casus holds the nouns of the record: documents, the mentions read in
// them, the events behind the mentions, the claims, and the relations between two
// actors; and the codebook, the tables of types, acts and tracks that the coder,
// the ledger, the exports and the pages are all fed from.
//
// Positions here count Unicode code points in the document's text, half-open,
// as everything that leaves the program does. (Package text counts bytes;
// package reader converts.)
package casus

import "strings"

// Document is one report.
type Document struct {
	ID        string `json:"id"`
	URL       string `json:"url,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Title     string `json:"title,omitempty"`
	Published string `json:"published,omitempty"` // RFC 3339 or a date; empty is unknown
	Retrieved string `json:"retrieved,omitempty"` // RFC 3339
	Language  string `json:"language,omitempty"`
	Text      string `json:"text"`
	SHA256    string `json:"sha256,omitempty"` // of Text, hexadecimal
	// Given are actor spans found elsewhere; they are treated as actors in addition to our own.
	Given []GivenSpan `json:"mentions,omitempty"`
}

// PublishedDate is the civil date of publication, unknown when absent or unreadable.
func (d *Document) PublishedDate() Date {
	date, err := ParseDate(d.Published)
	if err != nil {
		return Date{}
	}
	return date
}

// English reports whether the document is written in English as far as it says: other languages are kept, not coded.
func (d *Document) English() bool {
	return d.Language == "" || LanguageOf(d.Language) == "en"
}

// LanguageOf is the language part of a tag ("en-GB", "EN_us", "eng") in small letters, "en" for the names of English.
func LanguageOf(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	tag, _, _ = strings.Cut(tag, "-")
	tag, _, _ = strings.Cut(tag, "_")
	if tag == "eng" || tag == "english" {
		return "en"
	}
	return tag
}

// GivenSpan is an actor span that came with a document. Role is "s" (source), "t" (target) or absent.
type GivenSpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Role  string `json:"role,omitempty"`
}

// Actor is a political actor as one place in a text names it.
type Actor struct {
	Text    string   `json:"text"`
	Start   int      `json:"start"`
	End     int      `json:"end"`
	Code    string   `json:"code,omitempty"` // ISO 3166 alpha-3, or an IGO/NGO/... code; empty when no country can be said
	Sector  string   `json:"sector,omitempty"`
	Sectors []string `json:"sectors,omitempty"`
	Role    string   `json:"role,omitempty"`
	ID      string   `json:"id,omitempty"` // registry id
	Name    string   `json:"name,omitempty"`
	// Inferred: the clause does not name the actor; it was taken from elsewhere in the text.
	Inferred bool `json:"inferred,omitempty"`
	// Why names the rule and the registry entry that decided; only with --explain.
	Why string `json:"why,omitempty"`
}

// Place is where an event happened.
type Place struct {
	Text      string  `json:"text"`
	Start     int     `json:"start"`
	End       int     `json:"end"`
	Name      string  `json:"name,omitempty"`
	Country   string  `json:"country,omitempty"`
	Admin1    string  `json:"admin1,omitempty"`
	Lat       float64 `json:"lat,omitempty"`
	Lon       float64 `json:"lon,omitempty"`
	Precision string  `json:"precision,omitempty"` // exact, city, region, country
}

// EventDate is when an event happened, with the words that say so.
type EventDate struct {
	Start     Date      `json:"start,omitzero"`
	End       Date      `json:"end,omitzero"`
	Precision Precision `json:"precision,omitempty"`
	Text      string    `json:"text,omitempty"`
	Anchor    string    `json:"anchor,omitempty"` // published, text, absolute
	Rule      string    `json:"rule,omitempty"`
}

// Interval is the date as an interval.
func (d *EventDate) Interval() Interval {
	if d == nil {
		return Interval{}
	}
	return Interval{d.Start, d.End, d.Precision}
}

// Status tells what happened from what was only said.
type Status string

// The statuses of a mention.
const (
	Asserted     Status = "asserted"
	Claimed      Status = "claimed"
	Denied       Status = "denied"
	Negated      Status = "negated"
	Planned      Status = "planned"
	Threatened   Status = "threatened"
	Hypothetical Status = "hypothetical"
)

// Source is one voice in the chain of attribution.
type Source struct {
	Text   string `json:"text"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Code   string `json:"code,omitempty"`
	Sector string `json:"sector,omitempty"`
	ID     string `json:"id,omitempty"`
	Verb   string `json:"verb,omitempty"`
	Quote  bool   `json:"quote"`
}

// Count is a number or a range; Max 0 with Min set means "at least".
type Count struct {
	Min  int    `json:"min"`
	Max  int    `json:"max,omitempty"`
	Text string `json:"text,omitempty"`
}

// Counts are the figures that a mention gives.
type Counts struct {
	Killed    *Count `json:"killed,omitempty"`
	Injured   *Count `json:"injured,omitempty"`
	Arrested  *Count `json:"arrested,omitempty"`
	Expelled  *Count `json:"expelled,omitempty"`
	Abducted  *Count `json:"abducted,omitempty"`
	Displaced *Count `json:"displaced,omitempty"`
	Deployed  *Count `json:"deployed,omitempty"`
}

// SentenceRef points to the sentence of a mention.
type SentenceRef struct {
	Index int `json:"index"`
	Start int `json:"start"`
	End   int `json:"end"`
}

// Quote is a stretch of the document's text.
type Quote struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Mention is one place in one text that reports an event. Nothing in it is
// invented: a field that the text does not give is empty.
type Mention struct {
	ID          string      `json:"id"`
	Type        string      `json:"type"`
	Modes       []string    `json:"modes,omitempty"`
	Contexts    []string    `json:"contexts,omitempty"`
	Act         string      `json:"act,omitempty"`
	CAMEO       string      `json:"cameo,omitempty"`
	Quad        string      `json:"quad,omitempty"`
	Score       float64     `json:"score"`
	Actors      []Actor     `json:"actors,omitempty"`
	Recipients  []Actor     `json:"recipients,omitempty"`
	Sentence    SentenceRef `json:"sentence"`
	Trigger     Quote       `json:"trigger"`
	Date        *EventDate  `json:"date,omitempty"`
	Place       *Place      `json:"place,omitempty"`
	Status      Status      `json:"status"`
	Historical  bool        `json:"historical,omitempty"`
	Parallel    bool        `json:"parallel,omitempty"`    // several actors without a recipient did it side by side, not to each other
	Attribution []Source    `json:"attribution,omitempty"` // outermost voice first
	Counts      *Counts     `json:"counts,omitempty"`
	Confidence  float64     `json:"confidence"`
	// Entry is the lexicon entry that fired, "file:line lemma"; only with --explain.
	Entry string `json:"entry,omitempty"`
	// Why lists the rules that decided type, status and date; only with --explain.
	Why []string `json:"why,omitempty"`
}

// Symmetric reports whether all parties stand in Actors.
func (m *Mention) Symmetric() bool { return len(m.Actors) > 1 && len(m.Recipients) == 0 }

// DocEvent links the mentions of one happening inside a document.
type DocEvent struct {
	ID       string   `json:"id"`
	Mentions []string `json:"mentions"`
	Main     bool     `json:"main,omitempty"`
}

// DocRelation is the state that a document's events give a pair on a track.
type DocRelation struct {
	A     string `json:"a"`
	B     string `json:"b"`
	Track string `json:"track"`
	State string `json:"state"`
	From  Date   `json:"from,omitzero"`
	By    string `json:"by,omitempty"`
	Event string `json:"event"`
}

// Coding is what the reader made of one document: a line of `casus code --format jsonl`.
type Coding struct {
	ID        string        `json:"id"`
	Published string        `json:"published,omitempty"`
	SHA256    string        `json:"sha256"`
	Version   string        `json:"version"`
	Mentions  []Mention     `json:"mentions"`
	Events    []DocEvent    `json:"events"`
	Relations []DocRelation `json:"relations"`
}
