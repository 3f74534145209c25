package postgres

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/jackc/pgx/v5/pgtype"

	"github.com/casus-events/casus/internal/ledger/tables"
)

// Bounds of the index of words: PostgreSQL takes a megabyte a document, 2 KB a word, positions up to
// 16383 and 256 of them a word. What lies beyond is kept but not found.
const (
	mostWordBytes  = 512
	mostIndexBytes = 800 << 10
	lastPosition   = 16383
	mostPositions  = 256
	titleGap       = 10 // positions between title and text, so that no phrase spans them
)

// index makes the words of a document findable.
func index(title, text string) pgtype.TSVector {
	at := map[string]int{}
	out := pgtype.TSVector{Valid: true}
	position, bytes := 0, 0
	add := func(word string, _, _ int) bool {
		position++
		word = cut(word)
		i, known := at[word]
		if !known {
			if bytes += len(word) + 8; bytes > mostIndexBytes {
				return false
			}
			i = len(out.Lexemes)
			at[word] = i
			out.Lexemes = append(out.Lexemes, pgtype.TSVectorLexeme{Word: word})
		}
		l := &out.Lexemes[i]
		if position <= lastPosition && len(l.Positions) < mostPositions-1 {
			bytes += 2
			l.Positions = append(l.Positions, pgtype.TSVectorPosition{Position: uint16(position), Weight: pgtype.TSVectorWeightD})
		}
		return true
	}
	tables.Words(title, add)
	if position > 0 {
		position += titleGap
	}
	tables.Words(text, add)
	slices.SortFunc(out.Lexemes, func(x, y pgtype.TSVectorLexeme) int { // as PostgreSQL does: shorter ones first
		if len(x.Word) != len(y.Word) {
			return len(x.Word) - len(y.Word)
		}
		return strings.Compare(x.Word, y.Word)
	})
	return out
}

// cut shortens a word that is too long to be indexed.
func cut(word string) string {
	if len(word) <= mostWordBytes {
		return word
	}
	n := mostWordBytes
	for !utf8.RuneStart(word[n]) {
		n--
	}
	return word[:n]
}

// match is an expression of tsquery.
func match(terms []tables.Term) string {
	var out []string
	for _, t := range terms {
		var phrase []string
		tables.Words(t.Text, func(word string, _, _ int) bool {
			phrase = append(phrase, "'"+text(cut(word))+"'")
			return true
		})
		if len(phrase) == 0 {
			continue
		}
		if t.Prefix {
			phrase[len(phrase)-1] += ":*"
		}
		out = append(out, "("+strings.Join(phrase, " <-> ")+")")
	}
	return strings.Join(out, " & ")
}
