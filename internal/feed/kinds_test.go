package feed

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/casus-events/casus/internal/casus"
)

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<item><title>Envoy leaves</title><link>https://post.example/1</link><pubDate>Tue, 06 Aug 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;The envoy of Sweden left Bamako.&lt;/p&gt;&lt;p&gt;He flew.&lt;/p&gt;</description></item>
<item><title>Empty</title><link>https://post.example/2</link></item>
<item><title>Port</title><link>https://post.example/3</link><description>The port was shut.</description></item></channel></rss>`

// crawl is a web archive of n pages among other records, each in a gzip member of its own.
func crawl(n int) string {
	var b strings.Builder
	record := func(kind, uri, content, block string) {
		b.WriteString(zipped(fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-08-08T10:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
			kind, uri, content, len(block), block)))
	}
	const answer = "application/http; msgtype=response"
	record("warcinfo", "", "application/warc-fields", "software: test")
	for i := range n {
		uri := fmt.Sprintf("https://post.example/2024/08/07/%d", i)
		record("request", uri, "application/http", "GET / HTTP/1.1\r\n\r\n")
		record("response", uri, answer, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"+strings.ReplaceAll(page, "Friday", fmt.Sprintf("Friday of week %d", i)))
		record("response", uri+"/old", answer, "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n")
		record("response", uri+".png", answer, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG")
	}
	record("response", "https://post.example/none", answer, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body></body></html>")
	return b.String()
}

func zstded(s string) string {
	z, _ := zstd.NewWriter(nil)
	return string(z.EncodeAll([]byte(s), nil))
}

func archived(files ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, _ := z.Create(files[i])
		io.WriteString(w, files[i+1])
	}
	z.Close()
	return b.String()
}

// A web archive gives its pages with address and instant of retrieval; other records are passed over, pages without an
// article set aside.
func TestWARC(t *testing.T) {
	for _, name := range []string{"a.warc.gz", "a", "a.gz"} {
		items, err := walk(t, Options{}, write(t, t.TempDir(), name, crawl(3)))
		if err != nil || len(items) != 4 {
			t.Fatalf("%s: %d items, %v", name, len(items), err)
		}
		d := items[1].Doc
		if d.URL != "https://post.example/2024/08/07/1" || d.Retrieved != "2024-08-08T10:00:00Z" || d.Published != "2024-08-07" || d.Publisher != "Harbour Post" || d.ID != "" || !strings.Contains(d.Text, "Friday of week 1") {
			t.Errorf("%s: %+v", name, d)
		}
		if items[3].Err == nil || items[3].Line != 14 {
			t.Errorf("%s: the page without an article: line %d, %v", name, items[3].Line, items[3].Err)
		}
	}
}

// A feed gives its entries with the text that it carries.
func TestFeed(t *testing.T) {
	for _, name := range []string{"a.xml", "a.rss", "a", "a.xml.gz"} {
		content := rss
		if strings.HasSuffix(name, ".gz") {
			content = zipped(rss)
		}
		items, err := walk(t, Options{}, write(t, t.TempDir(), name, content))
		if err != nil || len(items) != 3 {
			t.Fatalf("%s: %d items, %v", name, len(items), err)
		}
		if d := items[0].Doc; d.Text != "The envoy of Sweden left Bamako.\n\nHe flew." || d.URL != "https://post.example/1" || !strings.HasPrefix(d.Published, "2024-08-06") || d.Publisher != "Harbour Post" || d.Title != "Envoy leaves" {
			t.Errorf("%s: %+v", name, d)
		}
		if items[1].Err == nil || items[1].Line != 2 || items[2].Err != nil {
			t.Errorf("%s: %v, %v", name, items[1].Err, items[2].Err)
		}
	}
}

// Files in a zip are read as if they lay in a folder; zstd as gzip.
func TestPacked(t *testing.T) {
	dir := t.TempDir()
	items, err := walk(t, Options{}, write(t, dir, "a.zip", archived("b/x.txt", "Mali spoke.", ".hidden", "no", "__MACOSX/x.txt", "no", "c.jsonl.gz", zipped(good+"\n{\n"), "d.zip", archived("x.txt", "no"), "e.html", page)),
		write(t, dir, "z.jsonl.zst", zstded(good)))
	var got []string
	for _, it := range items {
		s := it.Doc.Text[:min(len(it.Doc.Text), 10)]
		if it.Err != nil {
			s = "bad"
		}
		got = append(got, strings.TrimPrefix(it.Source, dir+"/")+" "+s)
	}
	if want := "a.zip/b/x.txt Mali spoke|a.zip/c.jsonl.gz Niger brok|a.zip/c.jsonl.gz bad|a.zip/d.zip bad|a.zip/e.html The ambass|z.jsonl.zst Niger brok"; strings.Join(got, "|") != want || err != nil {
		t.Errorf("got  %s\nwant %s (%v)", strings.Join(got, "|"), want, err)
	}
}

// Something small that unpacks to something vast is left alone before it fills time or memory.
func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks hundreds of megabytes")
	}
	var b bytes.Buffer
	z, _ := zstd.NewWriter(&b)
	block := append(bytes.Repeat([]byte(" "), 1<<20-1), '\n')
	for range 2000 {
		z.Write(block)
	}
	z.Close()
	for name, content := range map[string]string{"a.jsonl.zst": b.String(), "a.zip": archived("a.jsonl.zst", b.String())} {
		items, err := walk(t, Options{}, write(t, t.TempDir(), name, content))
		if err != nil || len(items) != 1 || items[0].Err == nil || !strings.Contains(items[0].Err.Error(), "times its size") {
			t.Errorf("%s: %d items, %v", name, len(items), err)
		}
	}
}

// Reading goes on after any record of any kind of file with the records that would have come next.
func TestResume(t *testing.T) {
	lines := strings.Repeat(good+"\n", 3) + "{bad\n\n" + strings.Repeat(good+"\n", 2)
	table := "id,text\na,one\nb,\"two\nlines\"\nc,three\nd,four\n"
	for name, content := range map[string]string{
		"a.jsonl": lines, "a.jsonl.gz": zipped(lines), "a.jsonl.zst": zstded(lines), "a.csv": table, "a.csv.gz": zipped(table), "a.xml": rss, "a.warc.gz": crawl(4),
		"a.zip": archived("x.txt", "one", "y.jsonl", lines, "z.csv", table, "w.txt", "four"),
	} {
		path := write(t, t.TempDir(), name, content)
		all, err := walk(t, Options{}, path)
		if err != nil || len(all) < 3 {
			t.Fatalf("%s: %d items, %v", name, len(all), err)
		}
		for i := range all {
			at := all[i].After
			data, _ := json.Marshal(at)
			if i == len(all)-1 || at == (Position{}) || all[i+1].Source != all[i].Source && at.Offset == 0 {
				continue // nowhere in the middle of a file
			}
			rest, err := walk(t, Options{Resume: func(file string) Position {
				if file != path {
					t.Errorf("asked for %s", file)
				}
				return at
			}}, path)
			if err != nil || len(rest) != len(all)-i-1 {
				t.Errorf("%s after item %d (%s): %d items, want %d (%v)", name, i, data, len(rest), len(all)-i-1, err)
				continue
			}
			for k := range rest {
				if got, want := rest[k], all[i+1+k]; got.Doc.Text != want.Doc.Text || got.Line != want.Line || got.Source != want.Source || got.After != want.After {
					t.Errorf("%s after item %d: %s:%d %+v, want %s:%d %+v", name, i, got.Source, got.Line, got.After, want.Source, want.Line, want.After)
				}
			}
		}
	}
}

// Documents in other languages are told by their text; what a template says, and short texts, decide nothing.
func TestLanguage(t *testing.T) {
	english := "The foreign minister said on Tuesday that the two countries would sign the agreement after talks with their neighbours, who had asked for more time."
	french := "Le ministre des Affaires étrangères a déclaré mardi que les deux pays signeraient l'accord après des entretiens avec leurs voisins, qui avaient demandé davantage de temps."
	for _, tt := range []struct{ declared, text, want string }{
		{"", english, ""}, {"fr", english, "en"}, {"en-GB", english, "en-GB"}, {"", french, "fr"}, {"en", french, "fr"}, {"fr", french, "fr"},
		{"", "Mali junta expels UN rights chief", ""}, {"de", "Kurz.", "de"},
		{"", "Министр иностранных дел заявил во вторник, что обе страны подпишут соглашение после переговоров с соседями, которые просили больше времени на размышление.", "ru"},
		{"en", "外交部长周二表示，两国将在与邻国会谈后签署协议，邻国曾要求更多时间。" + strings.Repeat("双方同意继续对话，并呼吁有关各方保持克制，避免局势进一步升级。", 5), "zh"},
	} {
		d := casus.Document{Language: tt.declared, Text: tt.text}
		if tellLanguage(&d); d.Language != tt.want {
			t.Errorf("%q %.30q: %q, want %q", tt.declared, tt.text, d.Language, tt.want)
		}
	}
	for tag, want := range map[string]bool{"": true, "en": true, "en-US": true, "EN_gb": true, "eng": true, "English": true, "fr": false, "enm": false} {
		if got := (&casus.Document{Language: tag}).English(); got != want {
			t.Errorf("%q: %v", tag, got)
		}
	}
}

// Only the records asked for come out.
func TestOnly(t *testing.T) {
	path := write(t, t.TempDir(), "a.jsonl", strings.Repeat(good+"\n", 9))
	items, err := walk(t, Options{Only: func(source string, line int) bool { return source == path && line%4 == 0 }}, path)
	if err != nil || len(items) != 2 || items[0].Line != 4 || items[1].Line != 8 {
		t.Errorf("%d items, %v", len(items), err)
	}
}

// A meter counts the bytes of all files, and those passed over.
func TestMeter(t *testing.T) {
	path := write(t, t.TempDir(), "a.jsonl", strings.Repeat(good+"\n", 9))
	info, _ := os.Stat(path)
	m := &Meter{}
	at := int64(len(good)+1) * 4
	if err := Walk(context.Background(), []string{path, filepath.Dir(path)}, Options{Meter: m, Resume: func(string) Position { return Position{Offset: at, Line: 4} }}, func(Item) bool { return true }); err != nil {
		t.Fatal(err)
	}
	if m.Passed.Load() != 2*at || m.Read.Load() < 2*info.Size() {
		t.Errorf("read %d, passed %d of twice %d", m.Read.Load(), m.Passed.Load(), info.Size())
	}
}
