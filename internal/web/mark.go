package web

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

func pathEscape(s string) string { return url.PathEscape(s) }

// Piece is a stretch of a text: plain, of a sentence that was read, or its trigger.
// Anchors are the ids that begin here.
type Piece struct {
	Text    string
	Class   string // "", "said" or "said trigger"
	Anchors []string
}

// stretch is a marked range of code points.
type stretch struct {
	start, end int
	trigger    bool
	anchor     string
}

// pieces cuts a text at the borders of what is marked in it. Ranges outside the text are
// held within it; empty ones mark nothing.
func pieces(text []rune, from, to int, marks []stretch) []Piece {
	from = min(max(0, from), len(text))
	to = max(from, min(to, len(text)))
	type border struct {
		at, said, trigger int // how many marks begin (positive) or end here
		anchor            string
	}
	borders := []border{{at: from}, {at: to}}
	for _, m := range marks {
		start, end := max(m.start, from), min(m.end, to)
		if start >= end {
			continue
		}
		open, shut := border{at: start, said: 1, anchor: m.anchor}, border{at: end, said: -1}
		if m.trigger {
			open.trigger, shut.trigger = 1, -1
		}
		borders = append(borders, open, shut)
	}
	slices.SortStableFunc(borders, func(x, y border) int { return cmp.Compare(x.at, y.at) })
	var out []Piece
	said, trigger, at := 0, 0, from
	var anchors []string
	for _, b := range borders {
		if b.at > at {
			out = append(out, Piece{string(text[at:b.at]), class(said > 0, trigger > 0), anchors})
			at, anchors = b.at, nil
		}
		said, trigger = said+b.said, trigger+b.trigger
		if b.anchor != "" {
			anchors = append(anchors, b.anchor)
		}
	}
	return out
}

func class(said, trigger bool) string {
	switch {
	case trigger:
		return "said trigger"
	case said:
		return "said"
	}
	return ""
}

// Proof is the sentence behind a statement, with where it stands.
type Proof struct {
	Pieces    []Piece
	Publisher string
	Title     string
	Published string
	Doc       string // address of the place in the stored text
	Event     string // address of the event
	Voices    string // who says so, outermost first
	Status    casus.Status
}

// proof quotes one place where an event was read.
func proof(event string, m *casus.EventMention) *Proof {
	p := &Proof{Publisher: m.Publisher, Title: m.Title, Published: m.Published, Doc: mentionURL(m.Doc, m.Mention), Voices: voices(m.Attribution), Status: m.Status}
	if event != "" {
		p.Event = eventURL(event)
	}
	p.Pieces = quoted(m.SentenceText, m.Sentence, m.Start, m.End)
	return p
}

// quoted marks the trigger in a sentence that was cut from its text.
func quoted(sentence string, at casus.SentenceRef, start, end int) []Piece {
	runes := []rune(sentence)
	out := pieces(runes, 0, len(runes), []stretch{{start: start - at.Start, end: end - at.Start, trigger: true}})
	return out
}

// voices names a chain of attribution, from the outermost voice to the one who said it.
func voices(chain []casus.Source) string {
	var parts []string
	for _, s := range chain {
		parts = append(parts, s.Text)
	}
	return strings.Join(parts, " ← ")
}

// bestMention is the place that proves an event best: one that asserts it as news.
func bestMention(mentions []casus.EventMention, status casus.Status) *casus.EventMention {
	var second *casus.EventMention
	for i := range mentions {
		m := &mentions[i]
		if m.Status != status || m.SentenceText == "" {
			continue
		}
		if !m.Historical {
			return m
		}
		if second == nil {
			second = m
		}
	}
	if second == nil && len(mentions) > 0 {
		second = &mentions[0]
	}
	return second
}
