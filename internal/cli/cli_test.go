package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/feed"
)

// command runs the command line.
func command(t testing.TB, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errw bytes.Buffer
	code = Main(args, strings.NewReader(stdin), &out, &errw)
	return code, out.String(), errw.String()
}

const (
	good  = `{"id":"a","published":"2024-08-07","publisher":"Harbour Post","text":"Niger broke off diplomatic relations with Ukraine on Tuesday."}`
	other = `{"id":"b","published":"2024-08-08","publisher":"Delta Mail","text":"Mali's foreign minister said that France had attacked the town of Kidal on Monday."}`
	image = "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"
)

// home makes a folder for a test, with files, and goes there.
func home(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	t.Chdir(dir)
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// record makes a store casus.db with two documents.
func record(t *testing.T) {
	t.Helper()
	if code, _, errs := command(t, good+"\n"+other+"\n", "add"); code != exitOK {
		t.Fatalf("add: exit %d: %s", code, errs)
	}
}

type run struct {
	args   string // split at blanks, '' is an empty word
	stdin  string
	code   int
	stdout string // parts that must stand there, divided by |; "-" is nothing at all
	stderr string
}

func (r run) words() []string {
	words := strings.Fields(r.args)
	for i := range words {
		words[i] = strings.ReplaceAll(strings.ReplaceAll(words[i], "''", ""), "_", " ")
	}
	return words
}

func try(t *testing.T, runs []run) {
	t.Helper()
	for _, r := range runs {
		code, out, errs := command(t, r.stdin, r.words()...)
		if code != r.code {
			t.Errorf("casus %s: exit %d, want %d\n%s", r.args, code, r.code, errs)
		}
		expect(t, "casus "+r.args+": stdout", out, r.stdout)
		expect(t, "casus "+r.args+": stderr", errs, r.stderr)
		for _, line := range strings.Split(strings.TrimSpace(errs), "\n") {
			if strings.Contains(line, "goroutine") || strings.Contains(line, "panic") {
				t.Errorf("casus %s: %s", r.args, line)
			}
		}
		if strings.Contains(out, "casus:") {
			t.Errorf("casus %s: messages among the results: %s", r.args, out)
		}
		if strings.Contains(out+errs, "\x1b") {
			t.Errorf("casus %s: control sequences where there is no terminal", r.args)
		}
	}
}

func expect(t *testing.T, what, got, want string) {
	t.Helper()
	if want == "-" && got != "" {
		t.Errorf("%s: %.200q, want nothing", what, got)
	}
	for _, part := range strings.Split(want, "|") {
		if want != "-" && !strings.Contains(got, part) {
			t.Errorf("%s lacks %q:\n%.600s", what, part, got)
		}
	}
}

// Wrong usage: exit 2, nothing on standard output, and a message that says what would be right.
func TestUsage(t *testing.T) {
	home(t, map[string]string{"a.jsonl": good})
	record(t)
	try(t, []run{
		{"bogus", "", 2, "-", `no command "bogus"|casus --help`},
		{"tis Niger Ukraine", "", 2, "-", "did you mean ties?"},
		{"lexicon chek", "", 2, "-", "did you mean check?"},
		{"help bogus", "", 2, "-", `no command "bogus"`},
		{"--bogus", "", 2, "-", "unknown flag: --bogus|casus --help"},
		{"code --bogus", "", 2, "-", "unknown flag: --bogus|casus code --help"},
		{"code --format", "", 2, "-", "needs an argument|casus code --help"},
		{"code --format xml", "", 2, "-", "want table, json, jsonl, csv"},
		{"code --input pdf", "", 2, "-", "want auto, text, jsonl, csv, html"},
		{"code --date 2024-02-31", "", 2, "-", "--date: not a date"},
		{"code --workers 0", "", 2, "-", "--workers 0 (want 1 to 256)"},
		{"code --workers 1000000000000", "", 2, "-", "want 1 to 256"},
		{"code --workers many", "", 2, "-", "invalid argument"},
		{"annotate --format csv", "", 2, "-", "want jsonl, json"},
		{"parse --format csv", "", 2, "-", "want conllu, text"},
		{"extract", "", 2, "-", "casus extract PAGE..."},
		{"extract --format csv x", "", 2, "-", "want text, jsonl"},
		{"ties", "", 2, "-", "casus ties A [B]"},
		{"ties A B C", "", 2, "-", "casus ties A [B]"},
		{"ties Nigr Ukraine", "", 2, "-", `no actor "Nigr"; did you mean Niger`},
		{"ties Niger Niger", "", 2, "-", "same actor"},
		{"ties Niger Ukraine --on 2024-13-01", "", 2, "-", "--on: not a date"},
		{"ties Niger Ukraine --known yesterday", "", 2, "-", "--known"},
		{"ties Niger Ukraine --known 2024-08-07T00:00", "", 2, "-", "RFC 3339"},
		{"ties Niger Ukraine --track tie", "", 2, "-", "did you mean ties"},
		{"ties Niger Ukraine --format xml", "", 2, "-", "want table, json, jsonl, csv"},
		{"changes --track bogus", "", 2, "-", "want ties"},
		{"changes --since 2024-09-01 --until 2024-08-01", "", 2, "-", "is before"},
		{"changes --actor Atlantis", "", 2, "-", `no actor "Atlantis"`},
		{"changes more", "", 2, "-", "casus changes"},
		{"events --type PROTST", "", 2, "-", "did you mean PROTEST?"},
		{"events --act expel", "", 2, "-", "expel_diplomats"},
		{"events --status true", "", 2, "-", "want asserted, planned"},
		{"events --limit -1", "", 2, "-", "--limit -1 (want 0 for all"},
		{"events --limit x", "", 2, "-", "invalid argument"},
		{"claims --by Atlantis", "", 2, "-", "no actor"},
		{"actor Atlantis", "", 2, "-", "no actor"},
		{"actor", "", 2, "-", "casus actor NAME"},
		{"actor Niger --format csv", "", 2, "-", "want table, json"},
		{"why", "", 2, "-", "casus why EVENT"},
		{"why nonsense", "", 2, "-", "no event id|casus events"},
		{"--store '' events", "", 2, "-", "--store is empty"},
		{"--store postgres://me:secret@127.0.0.1:1/x events", "", 1, "-", "cannot be reached|Check that PostgreSQL runs there"},
		{"lexicon check a.jsonl", "", 2, "-", "is no folder"},
		{"actors check a.jsonl", "", 2, "-", "is no folder"},
		{"code --actors a.jsonl a.jsonl", "", 2, "-", "is no folder"},
		{"version more", "", 2, "-", "casus version"},
	})
}

// What cannot be done: exit 1 and what to do about it.
func TestFailures(t *testing.T) {
	home(t, map[string]string{"a.jsonl": good, "page.html": "<html></html>"})
	try(t, []run{
		{"code gone.txt", "", 1, "-", "gone.txt: no such file"},
		{"code gone.txt a.jsonl --format jsonl", "", 1, `"id":"a"`, "gone.txt"},
		{"events", "", 1, "-", "no record at casus.db|casus add FILE|casus demo"},
		{"ties Niger Ukraine", "", 1, "-", "no record at casus.db"},
		{"serve", "", 1, "-", "no record at casus.db"},
		{"--store gone/x.db add a.jsonl", "", 1, "-", "gone|--store"},
		{"--store a.jsonl add a.jsonl", "", 1, "-", "no database|no store of Casus"},
		{"--store a.jsonl events", "", 1, "-", "no database|no store of Casus"},
		{"--store . add a.jsonl", "", 1, "-", "directory"},
		{"lexicon find xyzzy", "", 1, "-", "nothing found"},
		{"lexicon check gone", "", 1, "-", "no such file"},
		{"actors check gone", "", 1, "-", "no such file"},
		{"parse --input conllu gone", "", 1, "-", "no such file"},
	})
	record(t)
	try(t, []run{
		{"--store two.db add", other, 0, "-", "1 new document"},
		{"--store two.db why e0831z17r5gj86", "", 1, "-", "no event e0831z17r5gj86 in two.db"},
		{"serve --listen 127.0.0.1:99999", "", 1, "-", "invalid port"},
	})
	if got, err := os.ReadFile("a.jsonl"); err != nil || string(got) != good {
		t.Errorf("a file that is no store was changed: %q, %v", got, err)
	}
}

// Bad records: exit 3, each with its place and reason, and everything good is there.
func TestBadInput(t *testing.T) {
	lines := strings.Join([]string{
		good, `{"id":`, `{"id":"x","text":"Peru spoke.","published":"2024-02-31"}`, "", "[]", `{"text":8}`, other,
		`{"id":"a","published":"2024-08-07","text":"Quite another text."}`, good,
		`{"id":"long","text":"` + strings.Repeat("x", feed.MaxDocument+1) + `"}`, `{"text":"Caf` + "\xe9" + ` talks."}`,
	}, "\n")
	dir := home(t, map[string]string{
		"mixed.jsonl": lines, "empty.txt": "", "blank.txt": " \n\n", "image.txt": image, "cut.jsonl.gz": "\x1f\x8b\x08\x00\x00",
		"folder/a.txt": "Niger broke off diplomatic relations with Ukraine.", "folder/image.png": image, "folder/sub/b.txt": "Mali spoke.",
		"long.txt": strings.Repeat("x ", feed.MaxDocument/2+1), "array.json": "[" + good + "]", "old.txt": "Niger \x93spoke\x94.", "none.jsonl": "",
	})
	places := "mixed.jsonl:2: |mixed.jsonl:3: published: not a date|mixed.jsonl:5: |mixed.jsonl:6: |mixed.jsonl:10: too long"
	try(t, []run{
		{"code empty.txt", "", 3, "-", "empty.txt: empty (rejected)|1 record rejected"},
		{"code blank.txt", "", 3, "-", "empty (rejected)"},
		{"code image.txt", "", 3, "-", "binary file"},
		{"code cut.jsonl.gz", "", 3, "-", "damaged gzip"},
		{"code long.txt", "", 3, "-", "too long: more than 2 MiB"},
		{"code array.json", "", 3, "-", "jq -c"},
		{"code none.jsonl", "", 0, "-", ""},
		{"code none.jsonl --format json", "", 0, "[]", "0 documents"},
		{"code none.jsonl --format csv", "", 0, "doc,published,mention", "0 documents"},
		{"code old.txt", "", 0, "old", "2 bytes that are not UTF-8 were read as Windows-1252"},
		{"code", "", 3, "-", "standard input: empty"},
		{"code folder --format jsonl", "", 3, `"id":"a"|"id":"b"`, "image.png: binary file|2 documents|1 record rejected"},
		{"code mixed.jsonl --format jsonl", "", 3, `"id":"a"|"id":"b"`, places + "|5 records rejected|5 documents"},
		{"code mixed.jsonl --format csv", "", 3, "a,2024-08-07,m1", places},
		{"code -q mixed.jsonl --format json", "", 3, "[\n", places},
		{"annotate mixed.jsonl", "", 3, `"id":"b"`, places},
		{"parse mixed.jsonl", "", 3, "# text = Niger broke", places},
		{"annotate long.txt", "", 3, "-", "too long"},
		{"extract empty.txt", "", 3, "-", "empty.txt"},
		{"parse --input conllu image.txt", "", 3, "-", "not CoNLL-U"},
		{"add mixed.jsonl", "", 3, "-", places + `|mixed.jsonl:8: conflict: document "a"|3 new documents|1 known already|6 records rejected`},
		{"documents --format jsonl", "", 0, `"id":"a"|"id":"b"`, "-"},
		{"rejects --format csv", "", 0, `source,line,reason,at|mixed.jsonl,2,|mixed.jsonl,8,"conflict|mixed.jsonl,10,too long`, "-"},
		{"rejects --format jsonl", "", 0, `Quite another text.`, "-"},
	})
	before, _, _ := command(t, "", "rejects")
	_, first, _ := command(t, "", "rejects", "--limit", "0", "--format", "csv")
	try(t, []run{{"add mixed.jsonl", "", 3, "-", "0 new documents|4 known already"}})
	_, second, _ := command(t, "", "rejects", "--limit", "0", "--format", "csv")
	if before != 0 || strings.Count(first, "\n") != strings.Count(second, "\n") {
		t.Errorf("adding twice changed the rejects of %s:\n%s\n%s", dir, first, second)
	}
}

// repeat gives one byte many times.
type repeat byte

func (r repeat) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r)
	}
	return len(p), nil
}

// A line of 100 MB between good lines costs that line only, and memory stays bounded.
func TestHugeLine(t *testing.T) {
	in := io.MultiReader(strings.NewReader(good+"\n{\"text\":\""), io.LimitReader(repeat('y'), 100e6), strings.NewReader("\"}\n"+other))
	var out, errs bytes.Buffer
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	code := Main([]string{"code", "--format", "jsonl", "--input", "jsonl"}, in, &out, &errs)
	runtime.ReadMemStats(&after)
	if code != exitRejected || strings.Count(out.String(), "\n") != 2 || !strings.Contains(errs.String(), "standard input:2: too long") {
		t.Errorf("exit %d\n%.300s\n%.300s", code, out.String(), errs.String())
	}
	if grown := int64(after.HeapSys) - int64(before.HeapSys); grown > 400e6 {
		t.Errorf("the heap grew by %d MB", grown/1e6)
	}
}

// broken is an output that fails.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

// Results that cannot be written are a failure; a reader that has seen enough is none.
func TestBrokenOutput(t *testing.T) {
	home(t, nil)
	record(t)
	_, list, _ := command(t, "", "events", "--format", "jsonl")
	var event struct{ ID string }
	if err := json.Unmarshal([]byte(strings.SplitN(list, "\n", 2)[0]), &event); err != nil {
		t.Fatal(err, list)
	}
	commands := []string{"code", "code -f jsonl", "code -f json", "code -f csv", "annotate", "parse", "parse -f text", "ties Niger Ukraine", "ties Niger", "ties Niger Ukraine -f csv", "changes", "events -f json",
		"claims", "documents", "rejects", "actor Niger", "actor Niger -f json", "version", "demo --no-serve", "lexicon find cut", "why " + event.ID}
	for _, c := range commands {
		for _, tt := range []struct {
			err  error
			code int
		}{{syscall.ENOSPC, exitFailure}, {syscall.EPIPE, exitOK}} {
			var errs bytes.Buffer
			code := Main(strings.Fields(c), strings.NewReader(good), broken{tt.err}, &errs)
			if code != tt.code || (code == exitFailure) != strings.Contains(errs.String(), "write results: no space left") {
				t.Errorf("casus %s with %v: exit %d\n%s", c, tt.err, code, errs.String())
			}
		}
	}
}

// Documents listed with their texts make the same record again.
func TestRoundTrip(t *testing.T) {
	home(t, nil)
	record(t)
	_, docs, _ := command(t, "", "documents", "--texts", "--format", "jsonl", "--limit", "0")
	try(t, []run{{"--store copy.db add --input jsonl", docs, 0, "-", "2 new documents"}})
	for _, list := range []string{"events -f csv", "changes -f csv", "claims -f csv", "documents -f csv"} {
		_, want, _ := command(t, "", strings.Fields(list)...)
		_, got, _ := command(t, "", append([]string{"--store", "copy.db"}, strings.Fields(list)...)...)
		if got != want {
			t.Errorf("casus %s:\n%s\nthe copy:\n%s", list, want, got)
		}
	}
}

// Every command has a line that says what it does, help with an example that names it, and passes --help.
func TestHelp(t *testing.T) {
	e := &env{in: strings.NewReader(""), out: io.Discard, err: io.Discard}
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Short == "" || strings.HasSuffix(c.Short, ".") {
			t.Errorf("%s: short %q", c.CommandPath(), c.Short)
		}
		if !strings.Contains(c.Example, c.Name()) {
			t.Errorf("%s: example %q", c.CommandPath(), c.Example)
		}
		args := append(strings.Fields(c.CommandPath())[1:], "--help")
		code, out, errs := command(t, "", args...)
		if code != exitOK || errs != "" || !strings.Contains(out, "Usage:") || !strings.Contains(out, "Examples:") {
			t.Errorf("casus %s: exit %d\n%s%s", strings.Join(args, " "), code, out, errs)
		}
		for _, sub := range c.Commands() {
			if sub.Name() != "completion" {
				walk(sub)
			}
		}
	}
	walk(e.root())
	try(t, []run{
		{"", "", 0, "Available Commands:|Exit codes", "-"},
		{"help code", "", 0, "casus code [FILE...]", "-"},
		{"--version", "", 0, "casus ", "-"},
		{"version", "", 0, "codebook: ", "-"},
		{"completion bash", "", 0, "casus", "-"},
	})
}

// Texts cannot send control sequences to a terminal, and cells cannot become formulas.
func TestHostileText(t *testing.T) {
	home(t, nil)
	text := "Niger \x1b[31mbroke off\x07 relations with Ukraine\u009b2J on Tuesday, the \x1b]0;x\x07minister said."
	doc, err := json.Marshal(map[string]string{"id": "\x1b[2Ja", "title": "\x1b[1mTitle", "publisher": "=cmd()", "published": "2024-08-07", "text": text})
	if err != nil {
		t.Fatal(err)
	}
	if code, _, errs := command(t, string(doc), "add", "--input", "jsonl"); code != exitOK {
		t.Fatal(errs)
	}
	for _, c := range []string{"code", "code --explain", "parse --format text", "ties Niger Ukraine", "ties Niger", "events", "changes", "claims", "documents"} {
		_, out, _ := command(t, string(doc), strings.Fields(c)...)
		if strings.ContainsAny(out, "\x1b\x07\u009b") {
			t.Errorf("casus %s lets control characters through: %q", c, out)
		}
	}
	_, out, _ := command(t, "", "documents", "--format", "csv")
	if !strings.Contains(out, "'=cmd()") {
		t.Errorf("a cell may run as a formula: %s", out)
	}
}

// Any number of workers prints the same bytes.
func TestWorkers(t *testing.T) {
	var docs []string
	for range 20 {
		docs = append(docs, strings.Replace(good, `"id":"a",`, "", 1), strings.Replace(other, `"id":"b",`, "", 1), `{"bad":`)
	}
	in := strings.Join(docs, "\n")
	for _, format := range []string{"table", "json", "jsonl", "csv"} {
		_, want, faults := command(t, in, "code", "-q", "--workers", "1", "--format", format)
		for _, n := range []string{"2", "8"} {
			code, out, errs := command(t, in, "code", "-q", "--workers", n, "--format", format)
			if code != exitRejected || out != want || errs != faults {
				t.Errorf("--workers %s --format %s prints otherwise than one worker", n, format)
			}
		}
	}
	if !slices.Contains(strings.Split(in, "\n"), `{"bad":`) {
		t.Fatal(errors.New("no bad record"))
	}
}
