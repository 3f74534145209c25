package cli

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/feed/watch"
)

// paper is a web server with a feed of two reports, one of them gone, and a page.
func paper(t *testing.T) *httptest.Server {
	t.Helper()
	report := func(text string) string {
		return "<html><head><title>Ties cut</title><meta property=\"og:site_name\" content=\"Harbour Post\"></head><body><article>" + strings.Repeat("<p>"+text+"</p>", 1) +
			strings.Repeat("<p>The two governments had quarrelled for months over a remark that an official had made about a battle in the north of Mali.</p>", 3) + "</article></body></html>"
	}
	var s *httptest.Server
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		switch r.URL.Path {
		case "/rss":
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprintf(w, `<rss><channel><title>Post</title><item><title>Ties cut</title><link>%s/1</link><pubDate>Wed, 07 Aug 2024 10:00:00 GMT</pubDate></item><item><link>%s/gone</link></item></channel></rss>`, s.URL, s.URL)
		case "/1":
			fmt.Fprint(w, report("Niger broke off diplomatic relations with Ukraine on Tuesday, the government said."))
		case "/2":
			fmt.Fprint(w, report("Chad expelled the ambassador of France on 3 May 2024."))
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

// Watch reads what feeds lead to, each entry once; feeds says how each does; what is wrong is named and kept.
func TestWatch(t *testing.T) {
	s := paper(t)
	host := strings.TrimPrefix(s.URL, "http://")
	opml := fmt.Sprintf(`<opml><body><outline xmlUrl="%s/rss"/><outline xmlUrl="%s/none"/></body></opml>`, s.URL, s.URL)
	home(t, map[string]string{"mine.opml": opml, "empty.txt": "nothing\n", "feed.xml": "<rss><channel></channel></rss>"})
	watching := "watch --once --allow-host " + host + " "
	try(t, []run{
		{"watch --once", "", 2, "-", "the record knows none yet"},
		{"watch --every 1s x", "", 2, "-", "--every 1s"},
		{"watch empty.txt", "", 2, "-", "lists no addresses"},
		{"watch feed.xml", "", 2, "-", "add reads it"},
		{"watch --once http://127.0.0.1:1/rss", "", 3, "-", "http://127.0.0.1:1/rss: address not allowed"},
		{watching + "mine.opml", "", 3, "-", "watching 2 feeds|/rss: 1 new document, 0 known already, 1 rejected|/gone: the server answers 404|/none: the server answers 404 Not Found (failed 1 time in a row"},
		{watching, "", 3, "-", "watching 3 feeds"},
		{"feeds --format csv", "", 0, "/rss,ok,1,1,|/none,failing,0,0,|404 Not Found", "-"},
		{"rejects --format csv", "", 0, s.URL + "/gone", "-"},
		{"ties Niger Ukraine --on 2024-08-07", "", 0, "severed", "-"},
		{"feeds --forget " + s.URL + "/none", "", 0, "-", "-"},
		{"feeds --forget " + s.URL + "/none", "", 2, "-", "knows no feed"},
	})
	_, list, _ := command(t, "", "documents", "--format", "jsonl")
	if strings.Count(list, "\n") != 1 || !strings.Contains(list, `"published":"2024-08-07`) || !strings.Contains(list, `"url":"`+s.URL+`/1"`) || !strings.Contains(list, "Harbour Post") {
		t.Errorf("documents: %s", list)
	}
}

// A watch that is told to stop ends well.
func TestWatchStops(t *testing.T) {
	home(t, nil)
	record(t)
	e := &env{in: strings.NewReader(""), out: io.Discard, err: io.Discard, store: "casus.db", workers: 1, model: "accurate"}
	store, err := e.open(t.Context(), true)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	ctx, cancel := context.WithCancel(t.Context())
	var asked atomic.Bool
	s := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		asked.Store(true)
		cancel()
		<-r.Context().Done()
	}))
	defer s.Close()
	w := network{hosts: []string{strings.TrimPrefix(s.URL, "http://")}}
	if err := e.watch(ctx, store, []watch.State{{URL: s.URL}}, watch.Options{Client: w.client(), Every: time.Hour}); err != nil || !asked.Load() {
		t.Errorf("stopped: %v", err)
	}
}

// Addresses are read like files; private ones only when they are allowed by name.
func TestAddress(t *testing.T) {
	s := paper(t)
	host := strings.TrimPrefix(s.URL, "http://")
	home(t, nil)
	try(t, []run{
		{"add " + s.URL + "/2", "", 1, "-", "not allowed"},
		{"add --allow-host " + host + " " + s.URL + "/2 " + s.URL + "/rss", "", 3, "-", "2 new documents|/gone: the server answers 404"},
		{"extract --allow-host " + host + " " + s.URL + "/2", "", 0, "Ties cut|Harbour Post|Chad expelled", "-"},
		{"code --allow-host " + host + " " + s.URL + "/3", "", 1, "-", "404"},
	})
}

// Other languages are kept and counted, not coded.
func TestLanguages(t *testing.T) {
	home(t, nil)
	french := `{"id":"f","published":"2024-08-07","text":"Le Niger a rompu mardi ses relations diplomatiques avec l'Ukraine, a déclaré le porte-parole du gouvernement militaire à la télévision nationale, après les propos d'un responsable des services de renseignement."}`
	try(t, []run{
		{"add", good + "\n" + french + "\n", 0, "-", "2 new documents|1 document in other languages than English, not coded"},
		{"documents --format jsonl", "", 0, `"language":"fr"|"mention_count":0`, "-"},
		{"events --format csv", "", 0, "sever_relations", "-"},
	})
}

// Rejected records are read again once they are mended, and then no longer listed.
func TestRetry(t *testing.T) {
	home(t, map[string]string{"a.jsonl": good + "\n{\"text\":\n" + other + "\n", "e.txt": "", "gone.txt": ""})
	try(t, []run{
		{"add a.jsonl e.txt gone.txt", "", 3, "-", "2 new documents|3 records rejected"},
		{"rejects --retry", "", 3, "-", "0 records read after all|3 on the list"},
	})
	os.Remove("gone.txt")
	mended := strings.Replace(good, `"a"`, `"c"`, 1)
	for name, content := range map[string]string{"a.jsonl": good + "\n" + mended + "\n" + other + "\n", "e.txt": "Chad expelled the ambassador of France."} {
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	try(t, []run{
		{"rejects --retry", "", 3, "-", "2 records read after all, 2 new documents|1 on the list, 1 of them cannot be found again"},
		{"rejects --format csv", "", 0, "gone.txt", "-"},
		{"documents --format csv", "", 0, ",c\n|,e\n", "-"},
	})
}

// A run that was stopped in the middle of a file goes on there, whatever the kind; a file that has changed is read anew.
func TestCheckpoint(t *testing.T) {
	var lines strings.Builder
	for i := range addBatch + 100 {
		fmt.Fprintf(&lines, "{\"id\":\"n%d\",\"text\":\"Ship %d sailed to the port of Mombasa.\"}\n", i, i)
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	io.WriteString(z, lines.String())
	z.Close()
	home(t, map[string]string{"a.jsonl": lines.String(), "b.jsonl.gz": packed.String()})
	for _, name := range []string{"a.jsonl", "b.jsonl.gz"} {
		e := &env{in: strings.NewReader(""), out: io.Discard, err: io.Discard, store: name + ".db", workers: 1, model: "fast"}
		ctx, cancel := context.WithCancel(t.Context())
		n := 0
		e.err = writerFunc(func(p []byte) (int, error) { return len(p), nil })
		store, err := e.open(ctx, true)
		if err != nil {
			t.Fatal(err)
		}
		store.Close()
		root := e.root()
		root.SetArgs([]string{"--store", name + ".db", "--model", "fast", "--workers", "1", "add", name})
		// The run is stopped by the first note of a kept batch: a store that is read from outside.
		go func() {
			for ctx.Err() == nil {
				if code, out, _ := command(t, "", "--store", name+".db", "documents", "--format", "jsonl", "--limit", "1"); code == 0 && out != "" {
					n++
					cancel()
				}
			}
		}()
		root.ExecuteContext(ctx)
		cancel()
		_, _, errs := command(t, "", "--store", name+".db", "--model", "fast", "add", name)
		if !strings.Contains(errs, "going on after record") && !strings.Contains(errs, fmt.Sprintf("%d known already", addBatch+100)) {
			t.Errorf("%s: %s", name, errs)
		}
		_, out, _ := command(t, "", "--store", name+".db", "documents", "--format", "jsonl", "--limit", "0")
		if got := strings.Count(out, "\n"); got != addBatch+100 {
			t.Errorf("%s: %d documents", name, got)
		}
		_, _, errs = command(t, "", "--store", name+".db", "--model", "fast", "add", name)
		if strings.Contains(errs, "going on") || !strings.Contains(errs, "0 new documents") {
			t.Errorf("%s read to its end: %s", name, errs)
		}
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// Extract says who wrote a page, for which agency, and where the date is from.
func TestExtractFacts(t *testing.T) {
	page := `<html><head><title>Envoy leaves</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-08-07T10:00:00Z","author":{"name":"Awa Diop"}}</script></head><body><article>` +
		`<p>BAMAKO (Reuters) - The ambassador of Sweden left Mali on Friday after the military government had told her to go.</p>` + strings.Repeat("<p>The ministry said in a statement that the embassy would stay open and that its work would go on.</p>", 3) + `</article></body></html>`
	home(t, map[string]string{"envoy.html": page})
	_, out, _ := command(t, "", "extract", "--format", "jsonl", "envoy.html")
	var got map[string]any
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	for field, want := range map[string]any{"id": "envoy", "byline": "Awa Diop", "agency": "Reuters", "date_source": "metadata", "date_confidence": 0.95, "published": "2024-08-07"} {
		if got[field] != want {
			t.Errorf("%s is %v, want %v", field, got[field], want)
		}
	}
	try(t, []run{{"extract envoy.html", "", 0, "Awa Diop  Reuters  2024-08-07 (by its metadata, 0.95)", "-"}})
}
