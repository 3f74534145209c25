package segment

import (
	"github.com/casus-events/casus/internal/text"
)

// classify tells headlines, bylines, list items and furniture from prose, and
// finds datelines.
func classify(a *text.Analysis) {
	for i := range a.Sentences {
		s := &a.Sentences[i]
		s.Kind = kindOf(a, i)
		if s.Kind == text.Prose {
			s.Dateline = dateline(a.Tokens[s.First:s.Last])
		}
	}
}

func alone(a *text.Analysis, i int) bool {
	p := a.Sentences[i].Paragraph
	return (i == 0 || a.Sentences[i-1].Paragraph != p) && (i+1 == len(a.Sentences) || a.Sentences[i+1].Paragraph != p)
}

func opens(a *text.Analysis, i int) bool {
	return i == 0 || a.Sentences[i-1].Paragraph != a.Sentences[i].Paragraph
}

func kindOf(a *text.Analysis, i int) text.SentenceKind {
	toks := a.SentenceTokens(i)
	switch {
	case !hasLetter(toks):
		return text.Furniture
	case opens(a, i) && isItem(toks):
		return text.ListItem
	case alone(a, i) && isByline(toks):
		return text.Byline
	case alone(a, i) && a.Sentences[i].Paragraph < 3 && isHeadline(toks):
		return text.Headline
	}
	return text.Prose
}

func hasLetter(toks []text.Token) bool {
	for i := range toks {
		if s := shapeOf(toks[i].Form); s <= shapeCaps || s == shapeAbbrev {
			return true
		}
	}
	return false
}

func isItem(toks []text.Token) bool {
	if len(toks) < 3 {
		return false
	}
	switch toks[0].Form {
	case "*", "•", "·", "-", "–":
		return toks[0].Flags.Has(text.SpaceAfter)
	}
	return shapeOf(toks[0].Form) == shapeNumber && len(toks[0].Form) < 3 && !toks[0].Flags.Has(text.SpaceAfter) && (toks[1].Form == ")" || toks[1].Form == ".")
}

// isByline: "By Ana Ruiz and Tom Lee in Lagos".
func isByline(toks []text.Token) bool {
	if len(toks) < 3 || len(toks) > 14 || toks[0].Form != "By" && toks[0].Form != "BY" {
		return false
	}
	return shapeOf(toks[1].Form) == shapeUpper || shapeOf(toks[1].Form) == shapeCaps || shapeOf(toks[1].Form) == shapeAbbrev
}

// isHeadline: a short paragraph of one sentence without a full stop.
func isHeadline(toks []text.Token) bool {
	if len(toks) > 25 {
		return false
	}
	for k := len(toks) - 1; k >= 0; k-- {
		switch shapeOf(toks[k].Form) {
		case shapeQuote, shapeShutQuote, shapeShut:
			continue
		case shapeStop:
			return toks[k].Form == "?"
		case shapeColon, shapeComma, shapeEllipsis:
			return false
		}
		return true
	}
	return false
}

// maxDateline is the most tokens a dateline has.
const maxDateline = 24

// dateline is the number of tokens of the dateline that opens a sentence, its
// dash included; 0 if there is none. A dateline has a place, mostly in capitals,
// perhaps a date and an agency in brackets, and a dash with something after it.
func dateline(toks []text.Token) int32 {
	if len(toks) < 4 || shapeOf(toks[0].Form) != shapeCaps && shapeOf(toks[0].Form) != shapeUpper {
		return 0
	}
	var seen datelineParts
	for i := 0; i < len(toks)-1 && i < maxDateline; i++ {
		form := toks[i].Form
		if i > 0 && isDash(form) && (toks[i-1].Flags.Has(text.SpaceAfter) || form == "—" || form == "--") && toks[i].Flags.Has(text.SpaceAfter) {
			if seen.enough(len(toks[0].Form) > 2 && shapeOf(toks[0].Form) == shapeCaps, i) {
				return int32(i + 1)
			}
			return 0
		}
		if !seen.take(form) {
			return 0
		}
	}
	return 0
}

func isDash(form string) bool {
	return form == "-" || form == "--" || form == "—" || form == "–" || form == "_" || form == "---"
}

type datelineParts struct {
	depth        int
	agency, date bool
	words        int
}

// take reports whether a token may stand in a dateline.
func (p *datelineParts) take(form string) bool {
	switch shapeOf(form) {
	case shapeUpper, shapeCaps, shapeAbbrev:
		p.words++
		p.date = p.date || isMonth(form)
		return true
	case shapeNumber:
		return len(form) <= 4
	case shapeComma:
		return true
	case shapeOpen:
		p.depth++
		return true
	case shapeShut:
		p.agency = p.depth > 0
		return true
	case shapeLower:
		return p.depth > 0 || len(form) <= 3 && p.words > 0 && p.words < 4 && (form == "and" || form == "de" || form == "of" || form == "la" || form == "el" || form == "al")
	}
	return form == "/" || p.depth > 0 || form == "-"
}

// enough: capitals at the head and few words, or an agency or date.
func (p *datelineParts) enough(caps bool, tokens int) bool {
	return p.agency || p.date && tokens <= 10 || caps && tokens <= 7
}

var months = set("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")

func isMonth(form string) bool { return months[form] }
