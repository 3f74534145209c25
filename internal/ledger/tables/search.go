package tables

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/casus-events/casus/internal/ledger"
)

// Term is a word or a phrase that is looked for.
type Term struct {
	Text   string
	Prefix bool // any ending
}

// parseSearch reads what a person typed: words, "phrases", and endings left open with *.
func parseSearch(search string) []Term {
	var out []Term
	term := func(text string, prefix bool) {
		if strings.ContainsFunc(text, isWord) {
			out = append(out, Term{strings.ReplaceAll(text, "\x00", " "), prefix})
		}
	}
	for i, part := range strings.Split(strings.ToValidUTF8(search, " "), `"`) {
		if i%2 == 1 {
			term(part, false)
			continue
		}
		for _, word := range strings.Fields(part) {
			term(strings.TrimRight(word, "*"), strings.HasSuffix(word, "*"))
		}
	}
	return out
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// Words calls word for every run of letters and digits, without case and accents, with the
// bytes it stands for, until word returns false.
func Words(text string, word func(folded string, start, end int) bool) {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isWord(r) {
			i += n
			continue
		}
		start, ascii, lower := i, true, true
		for i < len(text) {
			r, n = utf8.DecodeRuneInString(text[i:])
			if !isWord(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			ascii = ascii && r < utf8.RuneSelf
			lower = lower && !('A' <= r && r <= 'Z')
			i += n
		}
		folded := text[start:i]
		switch {
		case !ascii:
			folded = fold(folded)
		case !lower:
			folded = strings.ToLower(folded)
		}
		if !word(folded, start, i) {
			return
		}
	}
}

// fold drops case and accents.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}

// searched reads documents by relevance: the best are found first, texts read for them alone.
func (s *Record) searched(ctx context.Context, q *ledger.DocumentQuery, w *query, n int, sum uint32, after []int64) ([]ledger.Document, string, error) {
	terms := parseSearch(q.Search)
	match := s.DB.Dialect().Match(terms)
	if match == "" {
		return nil, "", nil
	}
	offset := int64(0)
	if after != nil {
		offset = after[0]
	}
	conditions := ""
	for _, c := range w.where {
		conditions += " AND " + c
	}
	var best []int64
	err := s.DB.Rows(ctx, func(rows Row) error {
		var seq int64
		err := rows.Scan(&seq)
		best = append(best, seq)
		return err
	}, strings.Replace(s.DB.Dialect().Best, "%s", conditions, 1), append(append([]any{match}, w.args...), n+1, offset)...)
	if err != nil || len(best) == 0 {
		return nil, "", err
	}
	next := ""
	if len(best) > n {
		best, next = best[:n], makeCursor(sum, offset+int64(n), 0)
	}
	out := make([]ledger.Document, 0, len(best))
	for _, seq := range best {
		found, _, err := s.documents(ctx, "SELECT "+documentColumns+", d.day, t.text"+documentTables+" WHERE d.seq = ?", []any{seq})
		if err != nil {
			return nil, "", err
		}
		for _, d := range found {
			if d.Snippet = snippet(d.Text, terms); d.Snippet == "" {
				d.Snippet = snippet(d.Title, terms)
			}
			if !q.Texts {
				d.Text = ""
			}
			out = append(out, d)
		}
	}
	return out, next, nil
}

const (
	snippetWords  = 24
	snippetBefore = 8       // words before the first one found
	snippetReach  = 200_000 // words in which it is looked for
)

// snippet is the stretch of a text around the first place that a term matches, the words found
// between « and »; "" when there is none.
func snippet(text string, terms []Term) string {
	type word struct {
		folded     string
		start, end int
	}
	var words []word
	Words(text, func(folded string, start, end int) bool {
		words = append(words, word{folded, start, end})
		return len(words) < snippetReach
	})
	sought := make([][]string, len(terms))
	for i, t := range terms {
		Words(t.Text, func(folded string, _, _ int) bool { sought[i] = append(sought[i], folded); return true })
	}
	// length is the number of words from the i-th that a term matches.
	length := func(i int) (n int) {
		for k, list := range sought {
			fits := len(list) > 0 && i+len(list) <= len(words)
			for j := 0; fits && j < len(list); j++ {
				w := words[i+j].folded
				fits = w == list[j] || terms[k].Prefix && j == len(list)-1 && strings.HasPrefix(w, list[j])
			}
			if fits {
				n = max(n, len(list))
			}
		}
		return n
	}
	first := 0
	for first < len(words) && length(first) == 0 {
		first++
	}
	if first == len(words) {
		return ""
	}
	from := max(0, first-snippetBefore)
	to := min(len(words), from+snippetWords)
	var out strings.Builder
	at := words[from].start
	if from > 0 {
		out.WriteString("…")
	} else {
		at = 0
	}
	for i := from; i < to; i++ {
		n := length(i)
		if n == 0 {
			continue
		}
		last := min(i+n, to) - 1
		out.WriteString(text[at:words[i].start] + "«" + text[words[i].start:words[last].end] + "»")
		at, i = words[last].end, last
	}
	if to < len(words) {
		out.WriteString(text[at:words[to-1].end] + "…")
	} else {
		out.WriteString(text[at:])
	}
	return out.String()
}
