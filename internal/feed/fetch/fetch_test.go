package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// server is a web server of a test, and a client that may ask it.
func server(t *testing.T, o Options, pages map[string]http.HandlerFunc) (*httptest.Server, *Client) {
	t.Helper()
	mux := http.NewServeMux()
	for path, h := range pages {
		mux.HandleFunc(path, h)
	}
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	at, _ := url.Parse(s.URL)
	o.AllowHosts = append(o.AllowHosts, at.Host)
	if o.Interval == 0 {
		o.Interval = time.Nanosecond
	}
	o.Backoff = time.Millisecond
	return s, New(o)
}

func text(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, body)
	}
}

// An answer brings body, type and what it takes to ask again only for what changed.
func TestGet(t *testing.T) {
	var agent atomic.Value
	s, c := server(t, Options{Version: "9", Contact: "desk@paper.example (night)\r\n"}, map[string]http.HandlerFunc{
		"/page": func(w http.ResponseWriter, r *http.Request) {
			agent.Store(r.Header.Get("User-Agent"))
			w.Header().Set("ETag", `"v1"`)
			w.Header().Set("Content-Type", "text/html; charset=ISO-8859-1")
			if r.Header.Get("If-None-Match") == `"v1"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			fmt.Fprint(z, "<html>Mali</html>")
			z.Close()
		},
		"/moved": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/page#part", http.StatusFound) },
	})
	a, err := c.Get(t.Context(), Request{URL: s.URL + "/moved"})
	if err != nil || string(a.Body) != "<html>Mali</html>" || a.URL != s.URL+"/page" || a.Charset != "ISO-8859-1" || a.Type != "text/html" || a.ETag != `"v1"` {
		t.Fatalf("%+v, %v", a, err)
	}
	if want := "casus/9 (+https://github.com/casus-events/casus; desk@paper.example night)"; agent.Load() != want {
		t.Errorf("User-Agent %q, want %q", agent.Load(), want)
	}
	if a, err = c.Get(t.Context(), Request{URL: s.URL + "/page", ETag: a.ETag}); err != nil || !a.Unchanged || len(a.Body) > 0 {
		t.Errorf("asked again: %+v, %v", a, err)
	}
}

// A server that is busy is asked again, one that refuses is not.
func TestRetries(t *testing.T) {
	var busy, gone, later atomic.Int32
	s, c := server(t, Options{Tries: 3}, map[string]http.HandlerFunc{
		"/busy": func(w http.ResponseWriter, r *http.Request) {
			if busy.Add(1) < 3 {
				w.WriteHeader(http.StatusServiceUnavailable)
				return
			}
			text("here")(w, r)
		},
		"/gone": func(w http.ResponseWriter, _ *http.Request) { gone.Add(1); w.WriteHeader(http.StatusGone) },
		"/later": func(w http.ResponseWriter, _ *http.Request) {
			later.Add(1)
			w.Header().Set("Retry-After", "7200")
			w.WriteHeader(http.StatusTooManyRequests)
		},
	})
	if a, err := c.Get(t.Context(), Request{URL: s.URL + "/busy"}); err != nil || string(a.Body) != "here" {
		t.Errorf("busy: %v", err)
	}
	if _, err := c.Get(t.Context(), Request{URL: s.URL + "/gone"}); !Permanent(err) || gone.Load() != 1 {
		t.Errorf("gone: %v after %d tries", err, gone.Load())
	}
	var status *StatusError
	if _, err := c.Get(t.Context(), Request{URL: s.URL + "/later"}); !errors.As(err, &status) || status.RetryAfter != 2*time.Hour || later.Load() != 1 || Permanent(err) {
		t.Errorf("later: %v after %d tries", err, later.Load())
	}
}

// What robots.txt forbids is not asked for; a server whose robots.txt is broken is left alone for now.
func TestRobots(t *testing.T) {
	var secret atomic.Int32
	s, c := server(t, Options{}, map[string]http.HandlerFunc{
		"/robots.txt":  text("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /secret\nAllow: /secret/open\n"),
		"/secret":      func(w http.ResponseWriter, r *http.Request) { secret.Add(1) },
		"/secret/open": text("open"),
		"/hop": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/secret", http.StatusMovedPermanently)
		},
	})
	for _, path := range []string{"/secret", "/hop"} {
		if _, err := c.Get(t.Context(), Request{URL: s.URL + path}); !errors.Is(err, ErrRobots) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := c.Get(t.Context(), Request{URL: s.URL + "/secret/open"}); err != nil || secret.Load() != 0 {
		t.Errorf("%v, %d visits to what is forbidden", err, secret.Load())
	}
	s, c = server(t, Options{Tries: 1}, map[string]http.HandlerFunc{
		"/robots.txt": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) },
		"/page":       text("here"),
	})
	if _, err := c.Get(t.Context(), Request{URL: s.URL + "/page"}); err == nil || Permanent(err) || !strings.Contains(err.Error(), "robots.txt") {
		t.Errorf("a broken robots.txt: %v", err)
	}
}

// A host is never asked by more than so many at once, nor more often than the interval allows.
func TestPoliteness(t *testing.T) {
	var now, most atomic.Int32
	var mu sync.Mutex
	var starts []time.Time
	s, c := server(t, Options{PerHost: 2, Interval: 5 * time.Millisecond, NoRobots: true}, map[string]http.HandlerFunc{
		"/page": func(w http.ResponseWriter, r *http.Request) {
			mu.Lock()
			starts = append(starts, time.Now())
			mu.Unlock()
			if n := now.Add(1); n > most.Load() {
				most.Store(n)
			}
			time.Sleep(20 * time.Millisecond) // the server's work
			now.Add(-1)
			text("x")(w, r)
		},
	})
	var wait sync.WaitGroup
	begin := time.Now()
	for range 8 {
		wait.Go(func() {
			if _, err := c.Get(t.Context(), Request{URL: s.URL + "/page"}); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if most.Load() > 2 {
		t.Errorf("%d requests at once", most.Load())
	}
	if spent := time.Since(begin); spent < 7*5*time.Millisecond {
		t.Errorf("8 requests in %v", spent)
	}
	if len(starts) != 8 {
		t.Errorf("%d requests", len(starts))
	}
}

// fakeDNS answers with the addresses of a table, another one at every question when there are several sets.
type fakeDNS struct {
	mu    sync.Mutex
	sets  map[string][]string // host -> lists of addresses, comma-separated
	asked map[string]int
}

func (f *fakeDNS) LookupNetIP(_ context.Context, _, host string) ([]netip.Addr, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	sets := f.sets[strings.TrimSuffix(host, ".")]
	if len(sets) == 0 {
		return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}
	if f.asked == nil {
		f.asked = map[string]int{}
	}
	set := sets[f.asked[host]%len(sets)]
	f.asked[host]++
	var out []netip.Addr
	for _, s := range strings.Split(set, ",") {
		out = append(out, netip.MustParseAddr(s))
	}
	return out, nil
}

// Addresses that are not on the public internet, however they are written, are not asked.
func TestAddresses(t *testing.T) {
	for _, host := range []string{"127.0.0.1", "127.8.8.8", "10.0.0.1", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "0.0.0.0", "255.255.255.255", "224.0.0.1", "198.18.0.1", "192.0.2.1",
		"::", "::1", "::ffff:127.0.0.1", "::ffff:a00:1", "::ffff:169.254.169.254", "::127.0.0.1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "fec0::1"} {
		if a := netip.MustParseAddr(host); public(a) {
			t.Errorf("%s passes for public", host)
		}
	}
	for _, host := range []string{"93.184.216.34", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001:830::200e", "::ffff:1.1.1.1"} {
		if a := netip.MustParseAddr(host); !public(a) {
			t.Errorf("%s does not pass for public", host)
		}
	}
	for _, host := range []string{"2130706433", "0x7f000001", "0X7F.1", "0177.0.0.1", "127.1", "017700000001", "127.0.0.1.", "1.2.3.4.5", "0x", "example.0x1"} {
		if !numeric(host) {
			t.Errorf("%s does not pass for a number", host)
		}
	}
	for _, host := range []string{"example.com", "3com.example", "0xdead.beef.com", "a1.b2"} {
		if numeric(host) {
			t.Errorf("%s passes for a number", host)
		}
	}
}

// Name servers may say what they like: no connection is made to a private address, at the first answer or a later one,
// among others or alone, directly or after a redirect.
func TestNameServers(t *testing.T) {
	var visits atomic.Int32
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { visits.Add(1) }))
	defer inside.Close()
	_, port, _ := net.SplitHostPort(inside.Listener.Addr().String())
	dns := &fakeDNS{sets: map[string][]string{
		"plain.example": {"127.0.0.1"}, "mapped.example": {"::ffff:127.0.0.1"}, "nat64.example": {"64:ff9b::7f00:1"}, "localhost": {"127.0.0.1"},
		"rebind.example": {"192.0.2.1", "127.0.0.1", "::1"}, "mixed.example": {"10.255.255.1,127.0.0.1", "127.0.0.1,10.255.255.1"},
	}}
	s, c := server(t, Options{Resolver: dns, Tries: 3, DialTimeout: time.Second}, map[string]http.HandlerFunc{
		"/to/": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://"+strings.TrimPrefix(r.URL.Path, "/to/")+":"+port+"/", http.StatusFound)
		},
	})
	for host := range dns.sets {
		for _, address := range []string{"http://" + host + ":" + port + "/", "http://" + host + ".:" + port + "/", s.URL + "/to/" + host} {
			if _, err := c.Get(t.Context(), Request{URL: address}); err == nil || !errors.Is(err, ErrForbidden) {
				t.Errorf("%s: %v", address, err)
			}
		}
	}
	if visits.Load() != 0 {
		t.Errorf("%d visits inside", visits.Load())
	}
}

// Certificates are checked.
func TestTLS(t *testing.T) {
	s := httptest.NewTLSServer(text("x"))
	defer s.Close()
	s.Config.ErrorLog = nil
	at, _ := url.Parse(s.URL)
	c := New(Options{AllowHosts: []string{at.Host}, Interval: time.Nanosecond, NoRobots: true, Tries: 1})
	if _, err := c.Get(t.Context(), Request{URL: s.URL}); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("an unknown certificate: %v", err)
	}
}

// Bodies are bounded, by what is announced, by what comes, and by what it unpacks to.
func TestBounds(t *testing.T) {
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	z.Write(make([]byte, 20<<20))
	z.Close()
	s, c := server(t, Options{MaxBody: 1 << 20, NoRobots: true, Tries: 1}, map[string]http.HandlerFunc{
		"/announced": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Length", "99999999999") },
		"/long": func(w http.ResponseWriter, _ *http.Request) {
			w.Write([]byte("<html>"))
			for range 20 {
				w.Write(make([]byte, 100<<10))
			}
		},
		"/bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(bomb.Bytes())
		},
		"/image": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "image/png") },
	})
	slow, hasty := server(t, Options{NoRobots: true, Tries: 1, Timeout: 300 * time.Millisecond, HeaderTimeout: 200 * time.Millisecond}, map[string]http.HandlerFunc{
		"/drip": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			for r.Context().Err() == nil {
				w.Write([]byte("x"))
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond)
			}
		},
		"/silent": func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
	})
	for path, want := range map[string]error{"/announced": ErrLong, "/long": ErrLong, "/bomb": ErrLong, "/image": ErrType} {
		if _, err := c.Get(t.Context(), Request{URL: s.URL + path}); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", path, err, want)
		}
	}
	for _, path := range []string{"/drip", "/silent"} {
		if _, err := hasty.Get(t.Context(), Request{URL: slow.URL + path}); err == nil || Permanent(err) {
			t.Errorf("%s: %v", path, err)
		}
	}
}
