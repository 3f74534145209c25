package watch

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/feed/fetch"
)

// hostile is a page or feed made to do harm.
type hostile struct {
	name   string
	isFeed bool   // served as a feed rather than as a page in one
	lawful bool   // looks bad and may be read
	link   string // of a page that lies elsewhere than on the hostile server
	serve  http.HandlerFunc
}

// names by which a private address may be disguised; %s is the port of a server inside.
var disguises = []string{
	"http://127.0.0.1:%s/", "http://127.1:%s/", "http://127.0.1:%s/", "http://2130706433:%s/", "http://0x7f000001:%s/", "http://0X7F000001:%s/", "http://0x7f.0x0.0x0.0x1:%s/",
	"http://0x7f.1:%s/", "http://0177.0.0.1:%s/", "http://0177.0000.0000.0001:%s/", "http://017700000001:%s/", "http://127.0.0.1.:%s/", "http://00127.0.0.1:%s/", "http://127.000.000.001:%s/",
	"http://0:%s/", "http://0.0.0.0:%s/", "http://[::1]:%s/", "http://[::]:%s/", "http://[0:0:0:0:0:0:0:1]:%s/", "http://[::ffff:127.0.0.1]:%s/", "http://[::ffff:7f00:1]:%s/",
	"http://[0:0:0:0:0:ffff:7f00:0001]:%s/", "http://[::127.0.0.1]:%s/", "http://[64:ff9b::127.0.0.1]:%s/", "http://[2002:7f00:1::]:%s/", "http://[fe80::1%%25lo]:%s/", "http://[::1%%25lo]:%s/",
	"http://localhost:%s/", "http://LOCALHOST:%s/", "http://localhost.:%s/", "http://inside.example:%s/", "http://mapped.example:%s/", "http://rebind.example:%s/", "http://many.example:%s/",
	"http://user@127.0.0.1:%s/", "http://public.example@127.0.0.1:%s/", "http://127.0.0.1:%s@public.example/", "http://public.example:80@127.0.0.1:%s/", "http:\\\\127.0.0.1:%s/", "http:127.0.0.1:%s/",
	"http://１２７.0.0.1:%s/", "http://127。0。0。1:%s/", "http://①②⑦.0.0.1:%s/", "http://127.0.0.1%%00.public.example:%s/", "http://127.0.0.1%%2f:%s/", "http:///127.0.0.1:%s/", "//127.0.0.1:%s/", "https://127.0.0.1:%s/",
	"http://4294967297:%s/", "http://127.0.0.1:0%s/",
}

// elsewhere are addresses that are none of a public web page.
var elsewhere = []string{
	"http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/latest/", "http://metadata.google.internal/", "http://100.100.100.200/", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.0.1/",
	"http://100.64.1.1/", "http://198.18.0.1/", "http://224.0.0.1/", "http://255.255.255.255/", "http://[fc00::1]/", "http://[ff02::1]/", "file:///etc/passwd", "ftp://public.example/x", "gopher://127.0.0.1:6379/_INFO",
	"javascript:alert(1)", "data:text/html,<p>x", "dict://127.0.0.1:11211/", "http://public.example:22/", "http://public.example:25/", "http://public.example:6379x/", "http://public.example:99999/", "http://", "http://:80/",
	"http://" + strings.Repeat("a", 300) + ".example/", "http://public.example/" + strings.Repeat("x", 9000), "http://%zz/",
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(data)
	z.Close()
	return b.Bytes()
}

// answer serves a body with fields of a header, given as name and value in turn.
func answer(body string, header ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.Write([]byte(body))
	}
}

// raw serves bytes as they are, without the help of an HTTP server.
func raw(bytes string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		c, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		c.Write([]byte(bytes))
		c.Close()
	}
}

// drip serves a beginning and then a part again and again until the client has had enough.
func drip(start, part string, every time.Duration) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, start)
		for r.Context().Err() == nil {
			if _, err := fmt.Fprint(w, part); err != nil {
				return
			}
			w.(http.Flusher).Flush()
			time.Sleep(every)
		}
	}
}

// hostiles makes the cases; port is that of the server inside.
func hostiles(port string) []hostile {
	var out []hostile
	page := func(name string, h http.HandlerFunc) { out = append(out, hostile{name: name, serve: h}) }
	both := func(name string, h http.HandlerFunc) {
		page(name, h)
		out = append(out, hostile{name: "feed: " + name, isFeed: true, serve: h})
	}
	for _, form := range disguises {
		link := fmt.Sprintf(form, port)
		out = append(out, hostile{name: "link " + link, link: link})
		page("redirect to "+link, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", link)
			w.WriteHeader(http.StatusFound)
		})
	}
	for _, link := range elsewhere {
		out = append(out, hostile{name: "link " + link[:min(len(link), 60)], link: link})
		page("redirect to "+link[:min(len(link), 60)], func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", link)
			w.WriteHeader(http.StatusFound)
		})
	}
	both("redirect to itself", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.String(), http.StatusFound) })
	both("ever new redirects", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Path+"?"+r.URL.RawQuery+"x", http.StatusMovedPermanently)
	})
	both("redirect to nowhere", answer("", "Location", ""))
	both("redirect without address", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusFound) })
	both("redirect with a control character", raw("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:"+port+"/\x01\r\nContent-Length: 0\r\n\r\n"))
	both("gzip bomb", answer(string(gzipped(make([]byte, 40<<20))), "Content-Encoding", "gzip"))
	both("gzip bomb in gzip", answer(string(gzipped(gzipped(make([]byte, 40<<20)))), "Content-Encoding", "gzip"))
	both("gzip cut short", answer(string(gzipped([]byte(strings.Repeat("<p>text</p>", 1000))))[:60], "Content-Encoding", "gzip"))
	both("gzip that is none", answer("plain", "Content-Encoding", "gzip"))
	both("an encoding not asked for", answer("x", "Content-Encoding", "br"))
	both("announced too long", answer("x", "Content-Length", "99999999999999"))
	both("endless", drip("<html><p>", strings.Repeat("x", 64<<10), 0))
	both("slow drip", drip("<html><p>", "x", 20*time.Millisecond))
	both("silence", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	both("header without end", func(w http.ResponseWriter, r *http.Request) {
		c, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		defer c.Close()
		fmt.Fprint(c, "HTTP/1.1 200 OK\r\n")
		for i := 0; ; i++ {
			if _, err := fmt.Fprintf(c, "X-%d: %s\r\n", i, strings.Repeat("y", 4000)); err != nil {
				return
			}
		}
	})
	both("cut off", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>"))
	both("two lengths", raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n<html>xxx"))
	both("negative length", raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n<html>"))
	both("wrong chunks", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<html>\r\n"))
	both("chunk of the largest size", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n<html>\r\n"))
	both("no HTTP", raw("SSH-2.0-OpenSSH_9.6\r\n"))
	both("nothing", raw(""))
	both("a status of its own", raw("HTTP/1.1 999 Denied\r\n\r\n"))
	both("an early hint for ever", raw(strings.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", 5000)))
	both("a teapot", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	both("busy for ever", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "999999999")
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	both("an image", answer("\x89PNG", "Content-Type", "image/png"))
	both("a film", answer("xxxx", "Content-Type", "video/mp4"))
	both("zero bytes", answer(strings.Repeat("\x00", 10_000)))
	both("no UTF-8", answer(strings.Repeat("\xff\xfe\xfd", 3000), "Content-Type", "text/html; charset=utf-8"))
	mild := func(name string, h http.HandlerFunc) { out = append(out, hostile{name: name, serve: h, lawful: true}) }
	mild("an unknown charset", answer("\xe9\xe8", "Content-Type", "text/html; charset=klingon"))
	both("half of UTF-16", answer("\xff\xfe<\x00h\x00\xd8", "Content-Type", "text/html; charset=utf-16"))
	mild("UTF-7", answer("+ADw-script+AD4-", "Content-Type", "text/html; charset=utf-7"))
	for _, tag := range []string{"div", "b", "table", "span", "ul", "svg", "template", "select", "form", "a", "blockquote", "p"} {
		page("100,000 nested "+tag, answer("<html><body>"+strings.Repeat("<"+tag+">", 100_000)))
	}
	page("a million tags", answer("<html><body>"+strings.Repeat("<br>", 1_000_000)))
	page("an attribute without end", answer(`<html><body class="`+strings.Repeat("x ", 500_000)))
	page("a comment without end", answer("<html><!--"+strings.Repeat("-", 500_000)))
	page("a script without end", answer("<html><script>"+strings.Repeat("x", 500_000)))
	page("deep data", answer(`<html><script type="application/ld+json">`+strings.Repeat(`[{"@graph":`, 60_000)+`</script>`))
	page("data of a million things", answer(`<html><script type="application/ld+json">[`+strings.Repeat(`{},`, 100_000)+`{}]</script>`))
	page("entities", answer("<html><body><p>"+strings.Repeat("&notanentity;&#x110000;&#0;", 20_000)))
	page("attributes by the thousand", answer("<html><body><div "+strings.Repeat("a=1 ", 100_000)+">"))
	feedCase := func(name, body string) {
		out = append(out, hostile{name: "feed: " + name, isFeed: true, serve: answer(body, "Content-Type", "application/xml")})
	}
	feedCase("nested elements", "<rss><channel><item>"+strings.Repeat("<a>", 100_000))
	feedCase("nested extensions", `<rss xmlns:m="http://x.example/"><channel>`+strings.Repeat("<m:a>", 100_000)+strings.Repeat("</m:a>", 100_000))
	feedCase("entities of its own", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">`+entities(12)+`]><rss><channel><title>&m;</title></channel>`)
	feedCase("an entity from a file", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel>`)
	feedCase("no end", "<rss><channel><item><title>x")
	feedCase("JSON nested", `{"version":"https://jsonfeed.org/version/1.1","items":`+strings.Repeat("[", 200_000))
	feedCase("JSON of the wrong types", `{"version":"https://jsonfeed.org/version/1.1","items":[7,"x",null,{"id":{}}]}`)
	feedCase("OPML", `<opml><body><outline xmlUrl="http://127.0.0.1/"/></body></opml>`)
	out = append(out, hostile{name: "feed: an index of itself", isFeed: true, serve: func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/xml")
		fmt.Fprint(w, "<sitemapindex>"+strings.Repeat("<sitemap><loc>http://"+r.Host+r.URL.Path+"</loc></sitemap>", 100)+"</sitemapindex>")
	}})
	feedCase("an index of the inside", "<sitemapindex><sitemap><loc>http://127.0.0.1:"+port+"/</loc></sitemap></sitemapindex>")
	feedCase("a page that is no feed", "<!doctype html><html><body><p>Welcome.</p></body></html>")
	return out
}

// entities are levels of entities, each ten times the one before.
func entities(levels int) string {
	var b strings.Builder
	for i := 1; i <= levels; i++ {
		fmt.Fprintf(&b, `<!ENTITY %c "%s">`, 'a'+i, strings.Repeat(fmt.Sprintf("&%c;", 'a'+i-1), 10))
	}
	return b.String()
}

// hostileDNS leads names of the test to a private address.
type hostileDNS struct{ asked atomic.Int32 }

func (d *hostileDNS) LookupNetIP(_ context.Context, _, host string) ([]netip.Addr, error) {
	switch strings.TrimSuffix(strings.ToLower(host), ".") {
	case "localhost", "inside.example", "127.0.0.1%00.public.example":
		return []netip.Addr{netip.MustParseAddr("127.0.0.1")}, nil
	case "mapped.example":
		return []netip.Addr{netip.MustParseAddr("::ffff:127.0.0.1")}, nil
	case "rebind.example": // harmless at first
		if d.asked.Add(1)%2 == 1 {
			return []netip.Addr{netip.MustParseAddr("198.51.100.1")}, nil
		}
		return []netip.Addr{netip.MustParseAddr("127.0.0.1")}, nil
	case "many.example":
		var out []netip.Addr
		for i := range 200 {
			out = append(out, netip.AddrFrom4([4]byte{10, 0, 0, byte(i)}))
		}
		return append(out, netip.MustParseAddr("127.0.0.1")), nil
	case "metadata.google.internal":
		return []netip.Addr{netip.MustParseAddr("169.254.169.254")}, nil
	}
	return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
}

// Two hundred hostile pages and feeds: every one is answered with a reason, none crashes or holds up the watch, none
// leads to a private address.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("asks two hundred hostile servers")
	}
	var visits atomic.Int32
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { visits.Add(1) }))
	defer inside.Close()
	_, port, _ := net.SplitHostPort(inside.Listener.Addr().String())
	cases := hostiles(port)
	if len(cases) < 200 {
		t.Fatalf("%d cases", len(cases))
	}
	mux := http.NewServeMux()
	outside := httptest.NewServer(mux)
	defer outside.Close()
	outside.Config.ErrorLog = nil
	var feeds []State
	byFeed := map[string]*hostile{}
	for i := range cases {
		h := &cases[i]
		at := fmt.Sprintf("/%d", i)
		link := outside.URL + at
		if h.link != "" {
			link = h.link
		}
		if h.serve != nil {
			mux.HandleFunc(at, h.serve)
		}
		if !h.isFeed {
			var escaped strings.Builder
			for _, r := range link {
				escaped.WriteString(fmt.Sprintf("&#%d;", r))
			}
			mux.HandleFunc("/feed"+at, answer("<rss><channel><item><title>x</title><link>"+escaped.String()+"</link></item></channel></rss>", "Content-Type", "text/xml"))
			link = outside.URL + "/feed" + at
		}
		feeds = append(feeds, State{URL: link})
		byFeed[link] = h
	}
	at, _ := url.Parse(outside.URL)
	c := fetch.New(fetch.Options{AllowHosts: []string{at.Host}, Interval: time.Nanosecond, PerHost: 64, Tries: 2, Backoff: time.Millisecond, MaxBody: 8 << 20, NoRobots: true,
		Resolver: &hostileDNS{}, DialTimeout: 2 * time.Second, HeaderTimeout: 2 * time.Second, Timeout: 3 * time.Second})
	named := 0
	err := Run(t.Context(), feeds, Options{Client: c, Feed: feed.Options{Client: c}, Once: true, AtOnce: 32}, func(r Round) error {
		h := byFeed[r.State.URL]
		reason := r.State.Error
		for _, it := range r.Items {
			if it.Err != nil {
				reason = it.Err.Error()
			} else if !h.isFeed && !h.lawful {
				t.Errorf("%s: read as a document: %.100q", h.name, it.Doc.Text)
			}
		}
		if reason == "" && len(r.State.Tries) > 0 {
			reason = "will be tried again"
		}
		if reason != "" {
			named++
		} else if !h.isFeed && !h.lawful {
			t.Errorf("%s: no reason given; %+v", h.name, r.State)
		}
		if testing.Verbose() {
			t.Logf("%-60.60s %.140s", h.name, reason)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if visits.Load() != 0 {
		t.Errorf("%d visits to a private address", visits.Load())
	}
	t.Logf("%d hostile pages and feeds, %d named", len(cases), named)
}
