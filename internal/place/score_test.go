package place

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
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// reader runs the stages before this one.
type reader struct {
	tagger *tag.Tagger
	parser *parse.Parser
	namer  *neural.Namer
	a      text.Analysis
}

func newReader() *reader {
	return &reader{tagger: tag.New(), parser: parse.New(), namer: neural.NewNamer()}
}

func (r *reader) read(s string) *text.Analysis {
	r.a.Reset(s)
	segment.Segment(&r.a)
	r.tagger.Tag(&r.a)
	r.parser.Parse(&r.a)
	r.namer.Entities(&r.a)
	return &r.a
}

// annotated is a place as the scorer wants it.
type annotated struct {
	Start   int     `json:"start"`
	End     int     `json:"end"`
	Name    string  `json:"name"`
	Country string  `json:"country,omitempty"`
	Lat     float64 `json:"lat"`
	Lon     float64 `json:"lon"`
}

// TestAnnotate writes the places of the documents in PLACE_INPUT (JSON Lines: id, published, text) to
// PLACE_OUTPUT in the form that the scorer of places reads; with PLACE_ALL, every name whatever its use.
func TestAnnotate(t *testing.T) {
	in, out := os.Getenv("PLACE_INPUT"), os.Getenv("PLACE_OUTPUT")
	if in == "" || out == "" {
		t.Skip("set PLACE_INPUT and PLACE_OUTPUT to annotate a file")
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
		places := []annotated{}
		found := finder.Find(a, published)
		if os.Getenv("PLACE_ALL") != "" {
			found = finder.Names(a)
		}
		for _, m := range found {
			sp := a.SpanOf(m.First, m.Last)
			start := utf8.RuneCountInString(d.Text[:sp.Start])
			places = append(places, annotated{start, start + utf8.RuneCountInString(sp.Of(d.Text)), m.Name, m.Country, m.Lat, m.Lon})
		}
		if err := enc.Encode(map[string]any{"id": d.ID, "places": places}); err != nil {
			return err
		}
	}
	return lines.Err()
}
