// Package importtest holds the ladder of packages: who may import whom.
package importtest

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/casus-events/casus/internal/"

// ladder says for every package which packages of ours it may import. A trailing
// "/..." allows what lies beneath. docs/architecture.md shows the same table with reasons.
var ladder = map[string][]string{
	"casus":                  {},
	"text":                   {},
	"text/vocab":             {"text", "text/linear"},
	"text/linear":            {"text"},
	"text/segment":           {"text", "text/linear"},
	"text/conllu":            {"text"},
	"text/tag":               {"text", "text/linear", "text/vocab"},
	"text/parse":             {"text", "text/linear", "text/vocab"},
	"text/when":              {"text", "casus"},
	"place":                  {"text", "casus", "place/gazetteer"},
	"place/gazetteer":        {},
	"text/neural":            {"text", "text/linear", "text/vocab", "text/tag", "text/conllu"},
	"actor":                  {"text", "casus"},
	"event":                  {"text", "casus"},
	"reader":                 {"text/...", "text", "actor", "place", "event", "casus"},
	"ledger":                 {"casus"},
	"ledger/ledgertest":      {"ledger", "casus"},
	"ledger/ledgertest/load": {"ledger", "ledger/sqlite", "ledger/postgres", "casus"},
	"ledger/tables":          {"ledger", "casus"},
	"ledger/sqlite":          {"ledger", "ledger/tables", "casus"},
	"ledger/postgres":        {"ledger", "ledger/tables", "casus"},
	"feed":                   {"feed/article", "feed/channel", "feed/fetch", "feed/warc", "casus"},
	"feed/article":           {},
	"queue":                  {"casus"},
	"queue/natsqueue":        {"queue"},
	"worker":                 {"reader", "ledger", "queue", "feed", "feed/warc", "casus"},
	"feed/channel":           {},
	"feed/fetch":             {},
	"feed/warc":              {},
	"feed/watch":             {"feed", "feed/channel", "feed/fetch"},
	"sample":                 {},
	"api":                    {"casus", "ledger"},
	"web":                    {"casus", "ledger", "api"},
	"score":                  {"reader", "text", "casus"},
	"cli":                    {"..."},
}

func TestImportsRunDownTheLadder(t *testing.T) {
	root := ".."
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		pkg := filepath.ToSlash(filepath.Dir(path))
		pkg = strings.TrimPrefix(strings.TrimPrefix(pkg, ".."), "/")
		if d.Name() == "generate.go" || strings.HasSuffix(pkg, "/gen") || strings.HasSuffix(pkg, "test") && pkg != "ledger/ledgertest" {
			return nil // generators and test doubles
		}
		allowed, known := ladder[pkg]
		if !known {
			t.Errorf("package %s is not on the ladder", pkg)
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, imp := range f.Imports {
			name, _ := strconv.Unquote(imp.Path.Value)
			if name, ours := strings.CutPrefix(name, module); ours && !permitted(allowed, name) {
				t.Errorf("%s imports %s", path, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func permitted(allowed []string, name string) bool {
	return slices.ContainsFunc(allowed, func(a string) bool {
		prefix, beneath := strings.CutSuffix(a, "...")
		return a == name || beneath && strings.HasPrefix(name, prefix)
	})
}
