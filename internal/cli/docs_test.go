package cli

import (
	"encoding/json"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// The page on the command line names every command, every column of code's CSV, and shows the JSON that is printed.
func TestDocs(t *testing.T) {
	data, err := os.ReadFile("../../docs/cli.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(data)
	e := &env{in: strings.NewReader(""), out: io.Discard, err: io.Discard}
	for _, c := range e.root().Commands() {
		if !strings.Contains(page, "`"+c.Name()) {
			t.Errorf("docs/cli.md does not name %s", c.Name())
		}
	}
	_, table, _ := command(t, good, "code", "-q", "--format", "csv")
	header, _, _ := strings.Cut(table, "\n")
	words := strings.FieldsFunc(page, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') })
	for _, column := range strings.Split(header, ",") {
		if !slices.Contains(words, column) {
			t.Errorf("docs/cli.md does not name column %s", column)
		}
	}
	_, rest, _ := strings.Cut(page, "`echo '")
	input, rest, _ := strings.Cut(rest, "'")
	_, rest, _ = strings.Cut(rest, "```json\n")
	shown, _, _ := strings.Cut(rest, "```")
	_, printed, _ := command(t, input, "code", "-q", "--format", "jsonl")
	want, got := fields(t, shown), fields(t, printed)
	if !slices.Equal(want, got) {
		t.Errorf("docs/cli.md shows the fields\n%s\nprinted are\n%s\n%s", want, got, printed)
	}
}

// fields lists the paths of all fields of a JSON text.
func fields(t *testing.T, s string) []string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		t.Fatalf("%v in %.200s", err, s)
	}
	paths := map[string]bool{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				paths[path+"."+k] = true
				walk(path+"."+k, x)
			}
		case []any:
			for _, x := range v {
				walk(path+"[]", x)
			}
		}
	}
	walk("", v)
	return slices.Sorted(maps.Keys(paths))
}
