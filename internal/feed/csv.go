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
func (s *stream) readCSV(r *bufio.Reader) bool {
	limited := &io.LimitedReader{R: r, N: MaxRecord} // renewed for every row
	c := csv.NewReader(limited)
	c.FieldsPerRecord, c.LazyQuotes, c.ReuseRecord = -1, true, true
	if head, _ := r.Peek(sniffLen); strings.Count(firstLine(head), "\t") > strings.Count(firstLine(head), ",") {
		c.Comma = '\t'
	}
	header, err := c.Read()
	if err == io.EOF {
		return true // an empty file holds no documents
	}
	if err != nil {
		return s.give(Item{Line: 1, Err: fmt.Errorf("header: %w", err)})
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
		return s.give(Item{Line: 1, Err: errors.New("no column named text (or body, content, article)")})
	}
	for {
		limited.N = MaxRecord
		row, err := c.Read()
		var it Item
		switch {
		case limited.N == 0:
			it.Err = fmt.Errorf("%w: row of more than %d MiB (a quote without its end?); the rest of the file was not read", ErrTooLong, MaxRecord>>20)
			return s.give(it)
		case err == io.EOF:
			return true
		case err != nil:
			it.Err = fmt.Errorf("the file breaks off: %w", err)
			return s.give(it)
		}
		if c.InputOffset() <= s.at.Offset {
			continue // read by an earlier run
		}
		it.Line, _ = c.FieldPos(0)
		for i, value := range row {
			if i < len(fields) {
				fill(&it.Doc, fields[i], value)
			}
		}
		clean(&it)
		complete(&it, s.o)
		if it.Err != nil {
			it.Record = kept([]byte(strings.Join(row, "\t")))
		}
		it.After = Position{Offset: c.InputOffset(), Line: it.Line}
		if !s.give(it) {
			return false
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
