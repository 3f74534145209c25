package when

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// reader runs the stages before this one.
type reader struct {
	tagger *tag.Tagger
	parser *parse.Parser
	a      text.Analysis
}

func newReader() *reader { return &reader{tagger: tag.New(), parser: parse.New()} }

func (r *reader) read(s string) *text.Analysis {
	r.a.Reset(s)
	segment.Segment(&r.a)
	r.tagger.Tag(&r.a)
	r.parser.Parse(&r.a)
	return &r.a
}

// annotated is a time expression as the scorer wants it.
type annotated struct {
	Start int            `json:"start"`
	End   int            `json:"end"`
	Type  casus.TimeKind `json:"type"`
	Value string         `json:"value"`
	From  casus.Date     `json:"from,omitzero"`
	To    casus.Date     `json:"to,omitzero"`
	Rule  string         `json:"rule"`
}

// TestAnnotate writes the times of the documents in WHEN_INPUT (JSON Lines: id, published, text) to
// WHEN_OUTPUT in the form that the scorer of time expressions reads.
func TestAnnotate(t *testing.T) {
	in, out := os.Getenv("WHEN_INPUT"), os.Getenv("WHEN_OUTPUT")
	if in == "" || out == "" {
		t.Skip("set WHEN_INPUT and WHEN_OUTPUT to annotate a file")
	}
	r, err := os.Open(in)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	w, err := os.Create(filepath.Clean(out))
	if err != nil {
		t.Fatal(err)
	}
	if err := annotate(r, w); err != nil {
		t.Error(err)
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
}

func annotate(r io.Reader, w io.Writer) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<26)
	enc := json.NewEncoder(w)
	stages, finder := newReader(), New()
	for lines.Scan() {
		var d struct{ ID, Published, Text string }
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			return err
		}
		published, _ := casus.ParseDate(d.Published)
		a := stages.read(d.Text)
		times := []annotated{}
		for _, m := range finder.Find(a, published) {
			sp := a.SpanOf(m.First, m.Last)
			start := utf8.RuneCountInString(d.Text[:sp.Start])
			times = append(times, annotated{start, start + utf8.RuneCountInString(sp.Of(d.Text)), m.Kind, m.Value, m.Interval.Start, m.Interval.End, m.Rule})
		}
		if err := enc.Encode(map[string]any{"id": d.ID, "times": times}); err != nil {
			return err
		}
	}
	return lines.Err()
}

// TestCasesWithTrees reads the rows after the stages before this one. Their models err now and
// then, so a few rows may go wrong.
func TestCasesWithTrees(t *testing.T) {
	stages, f := newReader(), New()
	cases := readCases(t)
	wrong := 0
	for _, c := range cases {
		published, _ := casus.ParseDate(c.published)
		if got, want := c.check(f.Find(stages.read(c.sentence), published)); got != want {
			t.Logf("cases.tsv:%d: %s\n got %s\nwant %s", c.line, c.sentence, got, want)
			wrong++
		}
	}
	if wrong*20 > len(cases) {
		t.Errorf("%d of %d rows wrong, want at most one in twenty", wrong, len(cases))
	}
}
