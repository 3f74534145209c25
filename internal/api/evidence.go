package api

import (
	"context"
	"net/url"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Selector is a W3C Web Annotation selector: a TextPositionSelector (start, end)
// or a TextQuoteSelector (exact, prefix, suffix).
type Selector struct {
	Type   string `json:"type" enum:"TextPositionSelector,TextQuoteSelector"`
	Start  *int   `json:"start,omitempty" doc:"first code point"`
	End    *int   `json:"end,omitempty" doc:"code point after the last"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty" doc:"up to 32 code points before"`
	Suffix string `json:"suffix,omitempty" doc:"up to 32 code points after"`
}

// Target is a stretch of a stored document (W3C SpecificResource).
type Target struct {
	Type     string     `json:"type" enum:"SpecificResource"`
	Source   string     `json:"source" doc:"address of the document in this interface"`
	Selector []Selector `json:"selector"`
}

// Evidence is where something was read.
type Evidence struct {
	Sentence Target `json:"sentence"`
	Trigger  Target `json:"trigger" doc:"the words that report the event"`
}

// contextLen is the length of a quote's prefix and suffix in code points.
const contextLen = 32

// evidence points at a sentence and its trigger in a text given as code points. A
// position outside the text is left out.
func evidence(doc string, text []rune, sentence casus.SentenceRef, start, end int) Evidence {
	return Evidence{target(doc, text, sentence.Start, sentence.End), target(doc, text, start, end)}
}

func target(doc string, text []rune, start, end int) Target {
	t := Target{Type: "SpecificResource", Source: Prefix + "/documents/" + url.PathEscape(doc), Selector: []Selector{}}
	if start < 0 || start >= end || end > len(text) {
		return t
	}
	t.Selector = append(t.Selector,
		Selector{Type: "TextPositionSelector", Start: &start, End: &end},
		Selector{Type: "TextQuoteSelector", Exact: string(text[start:end]),
			Prefix: string(text[max(0, start-contextLen):start]), Suffix: string(text[end:min(len(text), end+contextLen)])})
	return t
}

// texts fetches the stored texts of one reply, each once.
type texts struct {
	store ledger.Store
	runes map[string][]rune
}

func (s *service) texts() *texts { return &texts{s.store, map[string][]rune{}} }

// of returns a document's text in code points, nil when there is none.
func (t *texts) of(ctx context.Context, id string) []rune {
	if r, ok := t.runes[id]; ok {
		return r
	}
	var r []rune
	if doc, err := t.store.Document(ctx, id); err == nil {
		r = []rune(doc.Text)
	}
	t.runes[id] = r
	return r
}
