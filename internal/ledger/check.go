package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/casus"
)

// Bounds of what a store takes.
const (
	MaxID       = 1024
	MaxText     = 32 << 20 // bytes
	MaxMentions = 4095     // of one document
)

// TextHash is the SHA-256 of a text, hexadecimal.
func TextHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// Check reports why a store cannot take an entry (ErrInvalid), or nil. It fills in the text's hash.
func Check(e *Entry) error {
	d := &e.Doc
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: document %.80q: %s", ErrInvalid, d.ID, fmt.Sprintf(format, args...))
	}
	switch {
	case d.ID == "":
		return bad("no id")
	case len(d.ID) > MaxID:
		return bad("id of %d bytes, at most %d", len(d.ID), MaxID)
	case len(d.Text) > MaxText:
		return bad("text of %d bytes, at most %d", len(d.Text), MaxText)
	case !utf8.ValidString(d.ID) || !utf8.ValidString(d.Text) || !utf8.ValidString(d.Title):
		return bad("not UTF-8")
	case len(e.Coding.Mentions) > MaxMentions:
		return bad("%d mentions, at most %d", len(e.Coding.Mentions), MaxMentions)
	}
	sum := TextHash(d.Text)
	if d.SHA256 != "" && d.SHA256 != sum {
		return bad("its hash is of another text")
	}
	d.SHA256 = sum
	if e.Coding.SHA256 != "" && e.Coding.SHA256 != sum || e.Coding.ID != "" && e.Coding.ID != d.ID {
		return bad("the coding is of another document")
	}
	runes := utf8.RuneCountInString(d.Text)
	seen := make(map[string]bool, len(e.Coding.Mentions))
	for i := range e.Coding.Mentions {
		m := &e.Coding.Mentions[i]
		switch {
		case m.ID == "" || seen[m.ID]:
			return bad("mention %d: no id, or one that stands twice: %.40q", i, m.ID)
		case m.Type == "":
			return bad("mention %.40q: no type", m.ID)
		case !known(m.Status):
			return bad("mention %.40q: status %.40q", m.ID, m.Status)
		case !span(m.Sentence.Start, m.Sentence.End, runes), !span(m.Trigger.Start, m.Trigger.End, runes):
			return bad("mention %.40q: a span outside the text of %d characters", m.ID, runes)
		}
		seen[m.ID] = true
	}
	return nil
}

func span(start, end, length int) bool { return 0 <= start && start <= end && end <= length }

func known(s casus.Status) bool {
	switch s {
	case casus.Asserted, casus.Claimed, casus.Denied, casus.Negated, casus.Planned, casus.Threatened, casus.Hypothetical:
		return true
	}
	return false
}

// Cut is the part of a text between two code points, "" when they lie outside.
func Cut(text string, start, end int) string {
	if start < 0 || end < start {
		return ""
	}
	n, from := 0, -1
	for i := range text {
		if n == start {
			from = i
		}
		if n == end {
			if from < 0 {
				return ""
			}
			return text[from:i]
		}
		n++
	}
	switch {
	case n == end && from >= 0:
		return text[from:]
	}
	return ""
}
