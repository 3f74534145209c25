//go:build unix

package cli

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/sqlite"
)

// kills is how often the test of killed runs kills one: go test ./internal/cli -run Killed -kills 2000 -timeout 2h
var kills = flag.Int("kills", 6, "runs that TestKilledRuns kills")

// killedArgs names, for a test binary started by TestKilledRuns, the command to run, its words apart by line ends.
const killedArgs = "CASUS_TEST_KILLED_ARGS"

// TestKilledChild is no test of its own: it runs a command until it is killed.
func TestKilledChild(t *testing.T) {
	args := os.Getenv(killedArgs)
	if args == "" {
		t.Skip("started by TestKilledRuns only")
	}
	addBatch = 20 // many places to be killed at
	os.Exit(Main(strings.Split(args, "\n"), strings.NewReader(""), os.Stdout, os.Stderr))
}

// states of the reports of the test.
var killedStates = strings.Fields("Mali Niger Ukraine Chad Peru Chile France Ghana Kenya Sudan Egypt Iran")

// killedReport is the i-th report.
func killedReport(i int) string {
	a, b := killedStates[i%len(killedStates)], killedStates[(i/len(killedStates)+i+1)%len(killedStates)]
	verbs := []string{"broke off diplomatic relations with", "expelled the ambassador of", "signed a trade agreement with", "imposed sanctions on"}
	return fmt.Sprintf("%s %s %s on %d May 2024, the government said in statement %d. Ship %d waited in the port.", a, verbs[i%len(verbs)], b, 1+i%28, i, i*7)
}

// killedFiles writes a web archive, a feed and a list of documents, n reports each, and returns their names.
func killedFiles(t *testing.T, dir string, n int) []string {
	t.Helper()
	var archive, feed, list bytes.Buffer
	for i := range n {
		page := fmt.Sprintf("<html><head><title>Report %d</title></head><body><article><p>%s</p><p>Nothing else was known about matter %d on that day, and nobody in the ministry wanted to say more about it.</p></article></body></html>", i, killedReport(i), i)
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
		z := gzip.NewWriter(&archive)
		fmt.Fprintf(z, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://post.example/%d\r\nWARC-Date: 2024-06-01T00:00:00Z\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, len(block), block)
		z.Close()
		fmt.Fprintf(&feed, "<item><title>%d</title><link>http://mail.example/%d</link><pubDate>2024-06-02</pubDate><description>%s</description></item>", i, i, killedReport(n+i))
		if i%7 == 3 {
			list.WriteString("{broken\n")
		}
		fmt.Fprintf(&list, "{\"id\":\"list%d\",\"published\":\"2024-06-03\",\"text\":%q}\n", i, killedReport(2*n+i))
	}
	var out []string
	for _, f := range []struct {
		name    string
		content string
	}{{"a.warc.gz", archive.String()}, {"b.xml", "<rss><channel><title>Mail</title>" + feed.String() + "</channel></rss>"}, {"c.jsonl", list.String()}} {
		path := filepath.Join(dir, f.name)
		if err := os.WriteFile(path, []byte(f.content), 0o644); err != nil {
			t.Fatal(err)
		}
		out = append(out, path)
	}
	return out
}

// killedFeed serves a feed whose entries are whole reports.
func killedFeed(t *testing.T) *httptest.Server {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/rss" {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast</title>`)
		for i := range 60 {
			fmt.Fprintf(w, "<item><link>http://coast.example/%d</link><pubDate>2024-06-04</pubDate><content:encoded><![CDATA[<p>%s</p>%s]]></content:encoded></item>", i, killedReport(9000+i),
				strings.Repeat(fmt.Sprintf("<p>The weather at the coast stayed as it was in week %d.</p>", i), 30))
		}
		fmt.Fprint(w, "</channel></rss>")
	}))
	t.Cleanup(s.Close)
	return s
}

// start starts a command in a process of its own.
func start(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	c := exec.Command(os.Args[0], "-test.run=^TestKilledChild$")
	c.Env = append(os.Environ(), killedArgs+"="+strings.Join(args, "\n"))
	c.Stdout, c.Stderr = io.Discard, io.Discard
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c
}

// contents is what a store holds, apart from when it came to know it.
func contents(t *testing.T, path string) (dump string, documents []string) {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	docs, err := pages(0, func(p ledger.Page) ([]ledger.Document, string, error) {
		return s.Documents(t.Context(), ledger.DocumentQuery{Page: p})
	})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, d := range docs {
		documents = append(documents, d.ID)
		fmt.Fprintln(&b, d.ID, d.SHA256, d.URL, d.Published, d.Mentions, d.Origin)
	}
	rejects, err := pages(0, func(p ledger.Page) ([]ledger.Reject, string, error) { return s.Rejects(t.Context(), p) })
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, r := range rejects {
		lines = append(lines, fmt.Sprintln(filepath.Base(r.Source), r.Line, r.Reason))
	}
	slices.Sort(lines)
	for _, line := range lines {
		b.WriteString(line)
	}
	return b.String() + ledgertest.Dump(t, s), documents
}

// Runs that are killed at moments of no one's choosing, while they read a web archive, a feed and a list of documents
// or watch a feed: whatever was on record stays, nothing is there twice, and the runs after them end with the record
// of one that was never disturbed.
func TestKilledRuns(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	dir := t.TempDir()
	reports := 100 + min(*kills, 100)
	names := killedFiles(t, dir, reports)
	site := killedFeed(t)
	add := func(store string) []string {
		return append([]string{"--store", store, "--model", "fast", "-q", "add"}, names...)
	}
	watch := func(store string) []string {
		return []string{"--store", store, "--model", "fast", "-q", "watch", "--once", "--allow-host", strings.TrimPrefix(site.URL, "http://"), site.URL + "/rss"}
	}
	whole := filepath.Join(dir, "whole.db")
	begin := time.Now()
	start(t, add(whole)...).Wait()
	longest := time.Since(begin) / 2 // of a run that is killed: on a busy machine it takes long to begin
	start(t, watch(whole)...).Wait()
	want, all := contents(t, whole)
	if len(all) != 3*reports+60 {
		t.Fatalf("%d documents without any kill", len(all))
	}
	rng := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 1))
	killed, rounds := 0, 0
	for killed < *kills {
		rounds++
		path := filepath.Join(dir, fmt.Sprintf("killed%d.db", rounds))
		seen := map[string]bool{}
		watched := false
		for done := false; !done; {
			args := add(path)
			if watched = rng.IntN(10) == 0; watched {
				args = watch(path)
			}
			c := start(t, args...)
			ended := make(chan struct{})
			go func() {
				c.Wait()
				close(ended)
			}()
			select {
			case <-ended:
				done = !watched
			case <-time.After(time.Duration(rng.Int64N(int64(longest)))): // a moment of no one's choosing
				c.Process.Kill()
				<-ended
				killed++
			}
			if _, err := os.Stat(path); err != nil {
				continue // killed before there was a store
			}
			_, documents := contents(t, path)
			now := map[string]bool{}
			for _, id := range documents {
				if now[id] {
					t.Fatalf("document %s is there twice", id)
				}
				now[id] = true
			}
			for id := range seen {
				if !now[id] {
					t.Fatalf("document %s was on record and is lost", id)
				}
			}
			seen = now
			if killed >= *kills {
				start(t, add(path)...).Wait()
				break
			}
		}
		start(t, watch(path)...).Wait()
		if got, _ := contents(t, path); got != want {
			t.Fatalf("round %d, after %d kills in all, ended with another record: %d bytes, want %d", rounds, killed, len(got), len(want))
		}
		t.Logf("round %d: %d kills so far", rounds, killed)
		for _, suffix := range []string{"", "-wal", "-shm"} {
			os.Remove(path + suffix)
		}
	}
	t.Logf("%d kills in %d rounds over %d documents", killed, rounds, len(all))
}
