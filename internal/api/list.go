package api

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// List is one page of a list.
type List[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty" doc:"cursor of the next page; absent on the last"`

	columns []column[T]
}

// column is one column of the table that a list makes.
type column[T any] struct {
	name string
	cell func(*T) string
}

// text is a column of words, which a spreadsheet must not take for a formula.
func text[T any](name string, f func(*T) string) column[T] {
	return column[T]{name, func(t *T) string { return guardCell(f(t)) }}
}

// number is a column of numbers, dates and codes of ours, written as they are.
func number[T any](name string, f func(*T) string) column[T] { return column[T]{name, f} }

// guardCell puts an apostrophe before a cell that a spreadsheet would run.
func guardCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\n|%＝＋－＠", []rune(s)[0]) {
		return "'" + s
	}
	return s
}

func (l List[T]) writeCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	row := make([]string, len(l.columns))
	for i, c := range l.columns {
		row[i] = c.name
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for i := range l.Items {
		for k, c := range l.columns {
			row[k] = c.cell(&l.Items[i])
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func marshalCSV(w io.Writer, v any) error {
	t, ok := v.(interface{ writeCSV(io.Writer) error })
	if !ok {
		return fmt.Errorf("%T is no table", v)
	}
	return t.writeCSV(w)
}

// PageInput is what every list takes.
type PageInput struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"10000" doc:"rows in a page; 100 unless said, 10,000 as CSV"`
	Cursor string `query:"cursor" maxLength:"4096" doc:"the cursor that came with the page before"`
	Format string `query:"format" enum:"json,csv" doc:"json unless said"`

	url url.URL
}

// Resolve keeps the address of the request, for the link to the next page.
func (p *PageInput) Resolve(ctx huma.Context) []error {
	p.url = ctx.URL()
	return nil
}

func (p *PageInput) page() ledger.Page {
	limit := p.Limit
	if limit == 0 && p.Format == "csv" {
		limit = 10000
	}
	return ledger.Page{Limit: limit, Cursor: p.Cursor}
}

// listOutput is the reply that holds a list, as JSON or as a table.
type listOutput[T any] struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Link        string `header:"Link"`
	Body        List[T]
}

// reply makes a page of a list into a reply; name is the file's when it is a table.
func reply[T any](in *PageInput, name string, items []T, next string, columns []column[T]) *listOutput[T] {
	if items == nil {
		items = []T{}
	}
	out := &listOutput[T]{Body: List[T]{items, next, columns}}
	if next != "" {
		q := in.url.Query()
		q.Set("cursor", next)
		out.Link = "<" + in.url.Path + "?" + q.Encode() + `>; rel="next"`
	}
	if in.Format == "csv" {
		out.ContentType = "text/csv; charset=utf-8"
		out.Disposition = `attachment; filename="casus-` + name + `.csv"`
	}
	return out
}

// list registers one operation that gives a list, and says that it can be a table.
func list[I, T any](h huma.API, path, id, summary string, answer func(context.Context, *I) (*listOutput[T], error)) {
	get(h, path, id, summary, answer)
	ok := h.OpenAPI().Paths[Prefix+path].Get.Responses[strconv.Itoa(http.StatusOK)]
	ok.Content["text/csv"] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
}

// dates reads the two ends of a range of days.
func dates(since, until string) (a, b casus.Date, err error) {
	if a, err = date("since", since); err != nil {
		return
	}
	b, err = date("until", until)
	return
}

func date(name, s string) (casus.Date, error) {
	if s == "" {
		return casus.Date{}, nil
	}
	d, err := casus.ParseDate(s)
	if err != nil {
		return d, huma.Error400BadRequest(name + ": " + err.Error())
	}
	return d, nil
}

// instant reads an RFC 3339 instant, or a day, which stands for its last instant in UTC.
func instant(name, s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, nil
	}
	d, err := date(name, s)
	if err != nil {
		return time.Time{}, err
	}
	return d.Time().Add(24*time.Hour - time.Nanosecond), nil
}

// key resolves what was typed to an actor's key.
func (s *service) key(word string) string {
	if word != "" && s.Resolve != nil {
		if key, ok := s.Resolve(word); ok {
			return key
		}
	}
	return word
}

func (s *service) keys(words []string) []string {
	var out []string
	for _, w := range words {
		if w != "" {
			out = append(out, s.key(w))
		}
	}
	return out
}

func (s *service) name(key string) string {
	if s.Name == nil {
		return ""
	}
	return s.Name(key)
}

// Small writers of cells.

func joined(parts []string) string { return strings.Join(parts, ";") }

func whole(n int) string { return strconv.Itoa(n) }

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

func yes(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
