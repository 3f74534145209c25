package feed

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// readCSV reads a table with a header line that names the columns: text, title, published, publisher, url, id,
// language, or names under which others keep them (date, body, source, ...). Tabs separate as well as commas.
func readCSV(source string, r *bufio.Reader, o Options, yield func(Item) bool) error {
	limited := &io.LimitedReader{R: r, N: 1 << 40}
	c := csv.NewReader(limited)
	c.FieldsPerRecord, c.LazyQuotes, c.ReuseRecord = -1, true, true
	if head, _ := r.Peek(sniffLen); strings.Count(firstLine(head), "\t") > strings.Count(firstLine(head), ",") {
		c.Comma = '\t'
	}
	header, err := c.Read()
	if err != nil {
		return fmt.Errorf("%s: header: %w", source, err)
	}
	fields := make([]string, len(header))
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))
		if ours, ok := aliases[name]; ok {
			name = ours
		}
		fields[i] = name
	}
	if !slices.Contains(fields, "text") {
		yield(Item{Source: source, Line: 1, Err: errors.New("no column named text (or body, content, article)")})
		return nil
	}
	for {
		row, err := c.Read()
		if err == io.EOF {
			return nil
		}
		line, _ := c.FieldPos(0)
		it := Item{Source: source, Line: line}
		if err != nil {
			it.Err = err
			if !yield(it) || len(row) == 0 {
				return nil
			}
			continue
		}
		for i, value := range row {
			if i < len(fields) {
				fill(&it.Doc, fields[i], value)
			}
		}
		clean(&it)
		complete(&it, o)
		if !yield(it) {
			return nil
		}
	}
}

// clean repairs bytes that are not UTF-8.
func clean(it *Item) {
	for _, s := range []*string{&it.Doc.Text, &it.Doc.Title, &it.Doc.Publisher, &it.Doc.ID, &it.Doc.URL} {
		fixed, note := decode([]byte(*s))
		*s = fixed
		if note != "" {
			it.Note = note
		}
	}
}

func firstLine(b []byte) string {
	line, _, _ := strings.Cut(string(b), "\n")
	return line
}
