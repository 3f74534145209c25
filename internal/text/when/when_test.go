package when

import (
	"os"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// testCase is a row of testdata/cases.tsv.
type testCase struct {
	line                    int
	sentence, published     string
	text, kind, value       string
	first, last, prec, bind string
}

func readCases(t *testing.T) []testCase {
	t.Helper()
	data, err := os.ReadFile("testdata/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	for n, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 9 {
			t.Fatalf("cases.tsv:%d: %d columns, want 9", n+1, len(f))
		}
		cases = append(cases, testCase{n + 1, f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8]})
	}
	return cases
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func describe(r *casus.TimeRef) string {
	return strings.Join([]string{r.Text, string(r.Kind), r.Value, orDash(r.Interval.Start.String()), orDash(r.Interval.End.String()),
		orDash(string(r.Interval.Precision)), orDash(string(r.Bound))}, " | ")
}

// check compares what was found with a row; where a text has an earlier date to count from, the last one is meant.
func (c *testCase) check(refs []casus.TimeRef) (got, want string) {
	got = "nothing"
	for i := range refs {
		if got = describe(&refs[i]); refs[i].Text == c.text {
			break
		}
	}
	if len(refs) > 1 && c.text == "-" {
		got = describe(&refs[0])
	}
	want = "nothing"
	if c.text != "-" {
		want = strings.Join([]string{c.text, c.kind, c.value, c.first, c.last, c.prec, c.bind}, " | ")
	}
	return got, want
}

// TestCases reads the rows without tags or trees.
func TestCases(t *testing.T) {
	f := New()
	for _, c := range readCases(t) {
		published, _ := casus.ParseDate(c.published)
		var a text.Analysis
		split(&a, c.sentence)
		if got, want := c.check(f.Find(&a, published)); got != want {
			t.Errorf("cases.tsv:%d: %s (%s)\n got %s\nwant %s", c.line, c.sentence, c.published, got, want)
		}
	}
}
