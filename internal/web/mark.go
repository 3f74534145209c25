package web

import (
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
// held within it.
func pieces(text []rune, from, to int, marks []stretch) []Piece {
	from, to = max(0, from), min(to, len(text))
	cuts := []int{from, to}
	for _, m := range marks {
		cuts = append(cuts, min(max(m.start, from), max(from, to)), min(max(m.end, from), max(from, to)))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Piece
	for i := 0; i+1 < len(cuts); i++ {
		a, b := cuts[i], cuts[i+1]
		p := Piece{Text: string(text[a:b])}
		for _, m := range marks {
			if m.start <= a && b <= m.end {
				if m.trigger {
					p.Class = "said trigger"
				} else if p.Class == "" {
					p.Class = "said"
				}
			}
			if m.anchor != "" && m.start == a {
				p.Anchors = append(p.Anchors, m.anchor)
			}
		}
		out = append(out, p)
	}
	return out
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
