package feed

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const good = `{"id":"a","text":"Niger broke off relations with Ukraine.","published":"2024-08-07"}`

// page is a web page whose article is long enough to be told from its frame.
var page = `<!doctype html><html lang="en"><head><title>Envoy leaves | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-08-07T10:00:00Z"></head>
<body><nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav><article><h1>Envoy leaves</h1>` +
	strings.Repeat("<p>The ambassador of Sweden left Bamako on Friday after the military government had told her to go, her ministry said in a statement.</p>", 4) +
	`</article><footer>All rights kept</footer></body></html>`

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return b.String()
}

// walk reads names and lists the items, each as "id" or "line: error".
func walk(t *testing.T, o Options, names ...string) ([]Item, error) {
	t.Helper()
	var out []Item
	err := Walk(context.Background(), names, o, func(it Item) bool {
		out = append(out, it)
		return true
	})
	return out, err
}

func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return p
}

// The kind of a file is told by its ending, then by its content; --input overrides.
func TestKinds(t *testing.T) {
	const table = "id,date,body\na,2024-08-07,Niger broke off relations with Ukraine.\n"
	tests := []struct {
		name, content string
		kind          Kind
		text          string // the start of the document's text
		fault         string
	}{
		{"a.txt", "{braces} in a text", Auto, "{braces}", ""},
		{"a.jsonl", good, Auto, "Niger", ""},
		{"a.ndjson", good, Auto, "Niger", ""},
		{"a.json", good, Auto, "Niger", ""},
		{"a.csv", table, Auto, "Niger", ""},
		{"a.tsv", strings.ReplaceAll(table, ",", "\t"), Auto, "Niger", ""},
		{"a.html", page, Auto, "The ambassador", ""},
		{"a.txt.gz", zipped("Niger spoke."), Auto, "Niger spoke.", ""},
		{"a.jsonl.gz", zipped(good), Auto, "Niger broke", ""},
		{"a", good, Auto, "Niger", ""},
		{"a", "\ufeff" + good, Auto, "Niger", ""},
		{"a", " \n" + good, Auto, "Niger", ""},
		{"a", page, Auto, "The ambassador", ""},
		{"a", "Niger spoke.", Auto, "Niger spoke.", ""},
		{"a.gz", zipped(good), Auto, "Niger broke", ""},
		{"a.html", "Niger spoke.", Text, "Niger spoke.", ""},
		{"a.txt", good, JSONL, "Niger broke", ""},
		{"a.jsonl", "\ufeff" + good, Auto, "Niger", ""},
		{"a", "%PDF-1.7 ...", Auto, "", "PDF"},
		{"a", "WARC/1.0\r\n", Auto, "", "breaks off"},
		{"a.xml", "<?xml version='1.0'?><recipe></recipe>", Auto, "", "XML"},
		{"a.xml", "<?xml version='1.0'?><opml></opml>", Auto, "", "casus watch"},
		{"a.xml", "<?xml version='1.0'?><urlset></urlset>", Auto, "", "sitemap"},
		{"a", "PK\x03\x04", Auto, "", "zip"},
		{"a.json", "[" + good + "]", Auto, "", "jq -c '.[]'"},
		{"a.json", "{\n \"text\": \"x\"\n}", Auto, "", "one line"},
		{"a.txt", "", Auto, "", "empty"},
		{"a.txt", " \n\t", Auto, "", "empty"},
		{"a.txt", "\x7fELF\x00\x00\x01", Auto, "", "binary"},
		{"a.txt", "\xff\xfeN\x00o\x00", Auto, "No", ""},
		{"a.txt.gz", zipped(strings.Repeat("Niger spoke. ", 9))[:30], Auto, "", "unexpected EOF"},
		{"a.gz", "\x1f\x8bno", Auto, "", "damaged gzip"},
		{"a.html", "<html><body></body></html>", Auto, "", "no article"},
		{"a.csv", "id,title\na,b\n", Auto, "", "no column named text"},
	}
	for _, tt := range tests {
		items, err := walk(t, Options{Kind: tt.kind}, write(t, t.TempDir(), tt.name, tt.content))
		if err != nil || len(items) != 1 {
			t.Errorf("%s %.20q: %d items, error %v", tt.name, tt.content, len(items), err)
			continue
		}
		it := items[0]
		switch {
		case tt.fault != "" && (it.Err == nil || !strings.Contains(it.Err.Error(), tt.fault)):
			t.Errorf("%s %.20q: error %v, want %q", tt.name, tt.content, it.Err, tt.fault)
		case tt.fault == "" && (it.Err != nil || !strings.HasPrefix(it.Doc.Text, tt.text)):
			t.Errorf("%s %.20q: text %.20q, error %v; want %q", tt.name, tt.content, it.Doc.Text, it.Err, tt.text)
		case tt.fault == "" && it.Doc.ID != "a":
			t.Errorf("%s %.20q: id %q", tt.name, tt.content, it.Doc.ID)
		}
	}
}

// Bytes that are not UTF-8 are read as Windows-1252 where they stand; the rest is kept, and the repair is noted.
func TestDecode(t *testing.T) {
	for in, want := range map[string]string{
		"caf\xe9 \x93no\x94 \x80":             "café “no” €",
		"Łódź \x96 caf\xe9":                   "Łódź – café",
		"\xef\xbb\xbfplain":                   "plain",
		"cut \xe2\x82":                        "cut â‚",
		"combining e\u0301, emoji \U0001F30D": "combining e\u0301, emoji \U0001F30D",
	} {
		got, note := decode([]byte(in))
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
		if repaired := !strings.Contains(in, want); repaired != (note != "") {
			t.Errorf("%q: note %q", in, note)
		}
	}
}

// A bad record is set aside with its line; what stands before and after is kept.
func TestBadRecords(t *testing.T) {
	long := strings.Repeat("x", MaxDocument+1)
	tests := []struct{ line, fault string }{
		{`{"text":`, "unexpected end"},
		{`[1,2]`, "array"},
		{`{"text":7}`, `"text" is a JSON number, want a string`},
		{`{"text":"x","mentions":{"a":1}}`, "want a list"},
		{`null`, "no text"},
		{`{"id":"x","title":"only"}`, "no text"},
		{`{"text":" \n "}`, "no text"},
		{`{"text":"x","published":"2024-02-31"}`, "not a date"},
		{`{"text":"x","published":"2024-02-31T00:00:00Z"}`, "not a date"},
		{`{"text":"x","published":"yesterday"}`, "not a date"},
		{`{"text":"x","id":"` + strings.Repeat("i", 600) + `"}`, "id longer"},
		{`{"text":"x","title":"` + strings.Repeat("i", maxFields+1) + `"}`, "too long"},
		{`{"text":"` + long + `"}`, "too long"},
		{`{"text":"` + strings.Repeat("x", MaxRecord) + `"}`, "too long"},
		{"\x00\x01\x02", "invalid character"},
		{`{"text":"a"} {"text":"b"}`, "after top-level value"},
	}
	for _, tt := range tests {
		in := good + "\n\n" + tt.line + "\r\n" + strings.Replace(good, `"a"`, `"b"`, 1)
		items, err := walk(t, Options{Kind: JSONL, Stdin: strings.NewReader(in)}, "-")
		if err != nil || len(items) != 3 {
			t.Errorf("%.40q: %d items, error %v; want 3", tt.line, len(items), err)
			continue
		}
		bad := items[1]
		if items[0].Doc.ID != "a" || items[2].Doc.ID != "b" || items[2].Err != nil || items[2].Line != 4 {
			t.Errorf("%.40q: the good records are not whole", tt.line)
		}
		if bad.Err == nil || !strings.Contains(bad.Err.Error(), tt.fault) || bad.Line != 3 || bad.Source != "standard input" {
			t.Errorf("%.40q: %s:%d: %v, want line 3 and %q", tt.line, bad.Source, bad.Line, bad.Err, tt.fault)
		}
		if bad.Record == "" && tt.line != "" || len(bad.Record) > maxKept {
			t.Errorf("%.40q: kept %d bytes of the record", tt.line, len(bad.Record))
		}
		if strings.Contains(fmt.Sprint(bad.Err), "casus.") {
			t.Errorf("%.40q: the error names a type of the program: %v", tt.line, bad.Err)
		}
	}
}

// repeated gives the same bytes n times without holding them.
type repeated struct {
	part string
	n    int
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.n == 0 {
		return 0, io.EOF
	}
	c := copy(p, r.part[r.at:])
	if r.at += c; r.at == len(r.part) {
		r.at, r.n = 0, r.n-1
	}
	return c, nil
}

// A line of 100 MB between good lines is skipped to its end without being held.
func TestLongLine(t *testing.T) {
	in := io.MultiReader(strings.NewReader(good+"\n{\"text\":\""), &repeated{part: strings.Repeat("y", 1000), n: 100_000}, strings.NewReader("\"}\n"+good+"\n"))
	items, err := walk(t, Options{Stdin: in}, "-")
	if err != nil || len(items) != 3 || items[0].Err != nil || !errors.Is(items[1].Err, ErrTooLong) || items[2].Err != nil || items[2].Line != 3 {
		t.Fatalf("items %d, error %v", len(items), err)
	}
}

// A quote without its end does not take the whole table into memory.
func TestLongRow(t *testing.T) {
	in := io.MultiReader(strings.NewReader("id,text\na,first\nb,\""), &repeated{part: strings.Repeat("y", 1000), n: 100_000})
	items, err := walk(t, Options{Kind: CSV, Stdin: in}, "-")
	if err != nil || len(items) != 2 || items[0].Doc.Text != "first" || !errors.Is(items[1].Err, ErrTooLong) {
		t.Fatalf("items %d, error %v", len(items), err)
	}
}

// Tables: columns by name, in any order, under names others use; a row without text is set aside.
func TestTable(t *testing.T) {
	in := "Headline,Body,Date,outlet,more\n" +
		"One,\"Niger spoke,\nthen left.\",2024-08-07,Post,x\n" +
		"Two,,2024-08-08,Post,x\n" +
		"Three,Mali spoke.,2024-13-01,Post\n" +
		"Four,Mali spoke.\n"
	items, err := walk(t, Options{Kind: CSV, Published: "2024-01-01", Stdin: strings.NewReader(in)}, "-")
	if err != nil || len(items) != 4 {
		t.Fatalf("%d items, error %v", len(items), err)
	}
	d := items[0].Doc
	if d.Title != "One" || d.Text != "Niger spoke,\nthen left." || d.Published != "2024-08-07" || d.Publisher != "Post" {
		t.Errorf("first row: %+v", d)
	}
	if items[1].Err == nil || items[1].Line != 4 || items[2].Err == nil || items[2].Line != 5 || items[2].Record == "" {
		t.Errorf("bad rows: %v at %d, %v at %d", items[1].Err, items[1].Line, items[2].Err, items[2].Line)
	}
	if items[3].Err != nil || items[3].Doc.Published != "2024-01-01" {
		t.Errorf("short row: %v %+v", items[3].Err, items[3].Doc)
	}
}

// A folder is read in the order of paths, without hidden files; what cannot be opened is a bad record.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.txt", "Second.")
	write(t, dir, "a/z.txt", "First.")
	write(t, dir, ".hidden.txt", "No.")
	write(t, dir, ".git/x.txt", "No.")
	write(t, dir, "c.bin", "\x00\x01")
	if err := os.Symlink(filepath.Join(dir, "b.txt"), filepath.Join(dir, "d.txt")); err != nil {
		t.Skip("no symbolic links here")
	}
	os.Symlink(filepath.Join(dir, "gone"), filepath.Join(dir, "e.txt"))
	items, err := walk(t, Options{}, dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, it := range items {
		s := it.Doc.Text
		if it.Err != nil {
			s = "bad"
		}
		got = append(got, filepath.Base(it.Source)+" "+s)
	}
	if want := "z.txt First.|b.txt Second.|c.bin bad|d.txt Second.|e.txt bad"; strings.Join(got, "|") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), want)
	}
}

// What cannot be opened at all is an error, and the other names are read.
func TestMissing(t *testing.T) {
	items, err := walk(t, Options{}, filepath.Join(t.TempDir(), "gone.txt"), write(t, t.TempDir(), "a.txt", "Here."))
	if !errors.Is(err, os.ErrNotExist) || len(items) != 1 || items[0].Doc.Text != "Here." {
		t.Errorf("%d items, error %v", len(items), err)
	}
}

// Reading stops when asked to.
func TestStop(t *testing.T) {
	n := 0
	err := Walk(context.Background(), []string{"-", "-"}, Options{Kind: JSONL, Stdin: strings.NewReader(strings.Repeat(good+"\n", 9))}, func(Item) bool {
		n++
		return n < 3
	})
	if err != nil || n != 3 {
		t.Errorf("%d items, error %v", n, err)
	}
}

// Any bytes under any ending give documents or bad records, never both, never a panic.
func FuzzWalk(f *testing.F) {
	for _, s := range []string{good, page, "id,text\na,b\n", "caf\xe9", zipped(good), "\xff\xfeN\x00", "[", rss, crawl(1), zstded(good), archived("a.txt", "x"), `{"text":"\ud800","mentions":[{"start":-1}]}`} {
		for _, k := range Kinds() {
			f.Add([]byte(s), k)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, kind string) {
		switch Kind(kind) {
		case Auto, Text, JSONL, CSV, HTML, Feed, WARC:
		default:
			kind = "auto"
		}
		Walk(context.Background(), []string{"-"}, Options{Kind: Kind(kind), Stdin: bytes.NewReader(data)}, func(it Item) bool {
			if it.Err == nil && strings.TrimSpace(it.Doc.Text) == "" {
				t.Fatalf("a document without text from %q", data)
			}
			if it.Err == nil && len(it.Doc.Text) > MaxDocument {
				t.Fatal("a document over the limit")
			}
			if !strings.Contains(it.Source, "standard input") {
				t.Fatalf("source %q", it.Source)
			}
			return true
		})
	})
}
