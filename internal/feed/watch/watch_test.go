package watch

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/feed/fetch"
)

// site is a paper with feeds whose entries a test can change.
type site struct {
	*httptest.Server
	mu      sync.Mutex
	entries map[string][]string // of a feed: names of pages
	broken  map[string]int      // path -> status
	asked   map[string]int
}

func newSite(t *testing.T) *site {
	s := &site{entries: map[string][]string{}, broken: map[string]int{}, asked: map[string]int{}}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked[r.URL.Path]++
	if status := s.broken[r.URL.Path]; status != 0 {
		w.WriteHeader(status)
		return
	}
	if list, ok := s.entries[r.URL.Path]; ok {
		tag := fmt.Sprintf("%q", strings.Join(list, " "))
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", tag)
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, "<rss><channel><title>Post</title>")
		for _, name := range list {
			fmt.Fprintf(w, "<item><title>%s</title><link>%s/page/%s</link><pubDate>Tue, 06 Aug 2024 10:00:00 GMT</pubDate></item>", name, map[bool]string{true: s.URL}[name != "b"], name) // b by a relative address
		}
		fmt.Fprint(w, "</channel></rss>")
		return
	}
	if name, ok := strings.CutPrefix(r.URL.Path, "/page/"); ok {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, "<html><head><title>%s</title></head><body><article>%s</article></body></html>", name,
			strings.Repeat("<p>The ambassador of Sweden left Bamako on Friday after the military government had told her to go in report "+name+".</p>", 4))
		return
	}
	w.WriteHeader(http.StatusNotFound)
}

func (s *site) options() Options {
	at, _ := url.Parse(s.URL)
	c := fetch.New(fetch.Options{AllowHosts: []string{at.Host}, Interval: time.Nanosecond, Tries: 1})
	return Options{Client: c, Feed: feed.Options{Client: c}, Every: time.Hour}
}

func titles(r Round) string {
	var out []string
	for _, it := range r.Items {
		s := it.Doc.Title
		if it.Err != nil {
			s = "bad"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

// again is a state as the store gives it back.
func again(t *testing.T, s State) State {
	t.Helper()
	data, err := json.Marshal(&s)
	if err != nil {
		t.Fatal(err)
	}
	var out State
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// Each entry is read once, an unchanged feed not at all, a page that fails is tried in later rounds, one that is gone is set aside.
func TestPoll(t *testing.T) {
	s := newSite(t)
	o := s.options()
	s.entries["/rss"] = []string{"a", "b", "b"}
	state := State{URL: s.URL + "/rss"}
	round := func(want string) {
		t.Helper()
		r := Poll(t.Context(), again(t, state), o)
		if got := titles(r); got != want || r.State.Error != "" {
			t.Errorf("got %q, want %q (%s)", got, want, r.State.Error)
		}
		state = r.State
	}
	round("a b")
	round("")
	if s.asked["/page/a"] != 1 || state.Documents != 2 || state.ETag == "" {
		t.Errorf("page a was asked for %d times; %+v", s.asked["/page/a"], state)
	}
	s.entries["/rss"] = []string{"c", "d", "e", "b"}
	s.broken["/page/c"], s.broken["/page/d"] = http.StatusBadGateway, http.StatusGone
	round("bad e")
	if len(state.Tries) != 1 || state.Rejected != 1 {
		t.Errorf("%+v", state)
	}
	delete(s.broken, "/page/c")
	round("c")
	round("")
	s.entries["/rss"] = append(s.entries["/rss"], "f")
	s.broken["/page/f"] = http.StatusBadGateway
	for range maxTries - 1 {
		round("")
	}
	round("bad")
	round("")
}

// A feed that fails is asked ever more rarely, keeps the reason, and recovers.
func TestFailing(t *testing.T) {
	s := newSite(t)
	o := s.options()
	s.entries["/rss"] = []string{"a"}
	s.broken["/rss"] = http.StatusInternalServerError
	state := State{URL: s.URL + "/rss"}
	last := time.Duration(0)
	for n := 1; n <= 4; n++ {
		state = Poll(t.Context(), again(t, state), o).State
		wait := state.Next.Sub(state.Asked)
		if state.Failures != n || !strings.Contains(state.Error, "500") || wait <= last {
			t.Errorf("failure %d: %+v, next after %v", n, state, wait)
		}
		last = wait
	}
	delete(s.broken, "/rss")
	r := Poll(t.Context(), state, o)
	if titles(r) != "a" || r.State.Failures != 0 || r.State.Error != "" {
		t.Errorf("recovered: %q %+v", titles(r), r.State)
	}
}

// A feed that never answers keeps no other waiting; a watch that is told to stop hands over what is there and ends.
func TestRun(t *testing.T) {
	s := newSite(t)
	hang := make(chan struct{})
	dead := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-hang }))
	defer dead.Close()
	defer close(hang)
	at, _ := url.Parse(s.URL)
	deadAt, _ := url.Parse(dead.URL)
	c := fetch.New(fetch.Options{AllowHosts: []string{at.Host, deadAt.Host}, Interval: time.Nanosecond, Tries: 1})
	var feeds []State
	for i := range 20 {
		path := fmt.Sprintf("/rss%d", i)
		s.entries[path] = []string{fmt.Sprintf("p%d", i)}
		feeds = append(feeds, State{URL: s.URL + path})
	}
	feeds = append([]State{{URL: dead.URL + "/rss"}}, feeds...)
	ctx, cancel := context.WithCancel(t.Context())
	got := map[string]bool{}
	err := Run(ctx, feeds, Options{Client: c, Feed: feed.Options{Client: c}, Every: time.Hour, AtOnce: 3}, func(r Round) error {
		if len(r.Items) > 0 {
			got[titles(r)] = true
		}
		if len(got) == 20 {
			cancel()
		}
		return nil
	})
	if err != nil || len(got) != 20 {
		t.Errorf("%d feeds answered, %v", len(got), err)
	}
}

// Once asks every feed once, whenever its turn would be.
func TestOnce(t *testing.T) {
	s := newSite(t)
	o := s.options()
	o.Once = true
	s.entries["/rss"], s.entries["/other"] = []string{"a"}, []string{"b"}
	n := 0
	err := Run(t.Context(), []State{{URL: s.URL + "/rss", Next: time.Now().Add(time.Hour)}, {URL: s.URL + "/other"}, {URL: s.URL + "/none"}}, o, func(Round) error {
		n++
		return nil
	})
	if err != nil || n != 3 {
		t.Errorf("%d rounds, %v", n, err)
	}
}
