package score

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus-events/casus/corpora"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/sample"
)

var update = flag.Bool("update", false, "rewrite testdata/sheet.txt")

func gold(t *testing.T) []Document {
	t.Helper()
	docs, err := LoadFS(corpora.Files)
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// The committed sheet is what the reader scores now: a change in quality is a diff to read.
func TestSheetIsCurrent(t *testing.T) {
	sheet, err := Run(gold(t), reader.New(reader.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := sheet.Write(&got, true); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join("testdata", "sheet.txt")
	if *update {
		if err := os.WriteFile(name, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := firstDiff(string(want), got.String()); diff != "" {
		t.Errorf("the score sheet is out of date: run go test ./internal/score -update and read the diff\n%s", diff)
	}
}

// firstDiff shows the first lines that differ, at most ten.
func firstDiff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	var out []string
	for i := 0; i < max(len(w), len(g)) && len(out) < 10; i++ {
		a, b := "", ""
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			out = append(out, "-"+a, "+"+b)
		}
	}
	return strings.Join(out, "\n")
}

// perfect is the coding that answers a document as its gold does.
func perfect(d *Document) *casus.Coding {
	c := &casus.Coding{ID: d.ID}
	actors := func(list []Actor) []casus.Actor {
		var out []casus.Actor
		for _, a := range list {
			out = append(out, casus.Actor{Code: a.Code, Sector: a.Sector})
		}
		return out
	}
	for _, m := range d.Gold.Mentions {
		p := casus.Mention{ID: m.ID, Type: m.Type, Modes: m.Modes, Act: m.Act, Trigger: m.Trigger, Sentence: m.Sentence,
			Actors: actors(m.Actors), Recipients: actors(m.Recipients), Status: m.Status, Historical: m.Historical}
		if m.Date != nil {
			p.Date = &casus.EventDate{Start: m.Date.Start, End: m.Date.End}
		}
		for _, v := range m.Attribution {
			p.Attribution = append(p.Attribution, casus.Source{Code: v.Code})
		}
		p.Counts = &casus.Counts{}
		for kind, n := range m.Counts {
			switch kind {
			case "killed":
				p.Counts.Killed = &n
			case "injured":
				p.Counts.Injured = &n
			case "arrested":
				p.Counts.Arrested = &n
			case "expelled":
				p.Counts.Expelled = &n
			case "abducted":
				p.Counts.Abducted = &n
			case "displaced":
				p.Counts.Displaced = &n
			case "deployed":
				p.Counts.Deployed = &n
			}
		}
		c.Mentions = append(c.Mentions, p)
	}
	for _, r := range d.Gold.Relations {
		c.Relations = append(c.Relations, casus.DocRelation{A: r.A, B: r.B, Track: r.Track, State: r.State, From: r.From, By: r.By})
	}
	return c
}

// The gold as a prediction scores 1 everywhere, nothing scores 0.
func TestGoldAgainstItself(t *testing.T) {
	docs := gold(t)
	right, nothing := &Sheet{Types: map[string]*Tally{}}, &Sheet{Types: map[string]*Tally{}}
	for i := range docs {
		right.add(&docs[i], perfect(&docs[i]))
		nothing.add(&docs[i], &casus.Coding{})
	}
	for _, f := range right.Figures() {
		want := 1.0
		if f.Name == "quiet_false_per_document" {
			want = 0
		}
		if f.Value != want {
			t.Errorf("gold against itself: %s = %.3f (%d/%d), want %.0f", f.Name, f.Value, f.Right, f.Of, want)
		}
	}
	for _, f := range nothing.Figures() {
		if f.Value != 0 {
			t.Errorf("nothing against gold: %s = %.3f, want 0", f.Name, f.Value)
		}
	}
	if len(right.Cases) != 0 {
		t.Errorf("gold against itself leaves cases, first %+v", right.Cases[0])
	}
}

func TestEveryTypeHasTexts(t *testing.T) {
	n := map[string]int{}
	quiet := 0
	for _, d := range gold(t) {
		if len(d.Gold.Mentions) == 0 {
			quiet++
		}
		for _, m := range d.Gold.Mentions {
			n[m.Type]++
		}
	}
	for _, info := range casus.TheCodebook().Types {
		if info.Mode == "" && n[info.Type] < 5 {
			t.Errorf("%s has %d mentions in the gold texts, want at least 5", info.Type, n[info.Type])
		}
	}
	if quiet < 6 {
		t.Errorf("%d gold texts without an event, want at least 6", quiet)
	}
}

// The sample week and its annotation show the same texts.
func TestSampleWeekIsAnnotated(t *testing.T) {
	texts := map[string]string{}
	for _, d := range gold(t) {
		texts[d.ID] = d.Text
	}
	week, err := Load(bytes.NewReader(sample.Week), "week.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range week {
		if texts[d.ID] != d.Text {
			t.Errorf("%s: the gold text differs from the sample week's", d.ID)
		}
	}
}

func TestFaultyGoldIsReported(t *testing.T) {
	lines := `{"id":"a","text":"Mali hit Niger.","gold":{"mentions":[{"id":"m1","type":"ASSAULT","sentence":{"index":0,"start":0,"end":15},"trigger":{"start":4,"end":8,"text":"hit"},"status":"asserted"}]}}
{"id":"b","text":"Mali hit Niger.","gold":{"mentions":[{"id":"m1","type":"HIT","sentence":{"index":0,"start":0,"end":15},"trigger":{"start":5,"end":8,"text":"hit"},"status":"asserted"}]}}
not json`
	_, err := Load(strings.NewReader(lines), "bad.jsonl")
	if !errors.Is(err, ErrGold) {
		t.Fatalf("Load = %v, want ErrGold", err)
	}
	for _, want := range []string{"bad.jsonl:1: a: m1: trigger", "bad.jsonl:2: b: m1: no type", "bad.jsonl:3:"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("fault %q is missing from\n%v", want, err)
		}
	}
}

func TestSides(t *testing.T) {
	must := func(code ...string) Actor { return Actor{Code: code[0], AltCodes: code[1:]} }
	for _, c := range []struct {
		name                   string
		gold                   []Actor
		got                    []string
		right, extra, required int
	}{
		{"both", []Actor{must("MLI"), must("NER")}, []string{"NER", "MLI"}, 2, 0, 2},
		{"one missing", []Actor{must("MLI"), must("NER")}, []string{"NER"}, 1, 0, 2},
		{"one too many", []Actor{must("MLI")}, []string{"MLI", "UKR"}, 1, 1, 1},
		{"alternative", []Actor{must("MLI", "IMG")}, []string{"IMG"}, 1, 0, 1},
		{"no country may be missing", []Actor{must("UNK")}, nil, 0, 0, 0},
		{"optional given", []Actor{{Code: "MLI", Optional: true}}, []string{"MLI"}, 0, 0, 0},
		{"twice the same state", []Actor{must("SDN"), must("SDN")}, []string{"SDN"}, 1, 0, 1},
	} {
		right, extra, required := side(c.gold, c.got)
		if right != c.right || extra != c.extra || required != c.required {
			t.Errorf("%s: side = %d, %d, %d; want %d, %d, %d", c.name, right, extra, required, c.right, c.extra, c.required)
		}
	}
}
