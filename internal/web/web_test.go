package web

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/api"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/web/webtest"
)

var names = map[string]string{"NER": "Niger", "UKR": "Ukraine", "MLI": "Mali", "SEN": "Senegal", "BFA": "Burkina Faso", "TCD": "Chad", "MLI/REB": "armed groups (Mali)"}

func nameOf(key string) string { return names[key] }

func find(words string) (string, []Suggestion) {
	var near []Suggestion
	for k, n := range names {
		if strings.EqualFold(words, n) || strings.EqualFold(words, k) {
			return k, nil
		}
		if words == "the Nigerien republic" && k == "NER" {
			near = append(near, Suggestion{k, n})
		}
	}
	return "", near
}

type fixture struct {
	*testing.T
	handler http.Handler
	store   ledger.Store
}

func open(t *testing.T) *fixture {
	store := webtest.Open(t, webtest.Entries())
	return &fixture{t, New(store, Options{Name: nameOf, Find: find, Version: "test", Notice: "a sample",
		API: api.New(store, api.Options{Name: nameOf})}), store}
}

func (f *fixture) get(path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	f.handler.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	return w
}

// page fetches a page that must be there.
func (f *fixture) page(path string) string {
	f.Helper()
	w := f.get(path)
	if w.Code != http.StatusOK {
		f.Fatalf("%s: %d %s", path, w.Code, w.Header().Get("Location"))
	}
	return w.Body.String()
}

// event finds the address of the one event of an act and an actor.
func (f *fixture) event(act, actor string) string {
	f.Helper()
	events, _, err := f.store.Events(f.Context(), ledger.EventQuery{Act: act, A: actor, Historical: true})
	if err != nil || len(events) != 1 {
		f.Fatalf("%d events of %s by %s, %v", len(events), act, actor, err)
	}
	return "/event/" + events[0].ID
}

var tags = regexp.MustCompile(`<[^>]*>`)

// says reports whether the page shows the words, whatever is marked within them.
func says(page, words string) bool {
	flat := strings.Join(strings.Fields(tags.ReplaceAllString(page, "")), " ")
	return strings.Contains(flat, words) || strings.Contains(flat, strings.NewReplacer(`"`, "&#34;", "'", "&#39;").Replace(words))
}

func TestPagesShowTheProof(t *testing.T) {
	f := open(t)
	niger, mali := f.event("sever_relations", "NER"), f.event("sever_relations", "MLI")
	const killed = "Tuareg rebels ambushed an army column near Tinzaouaten on Saturday, killing dozens of Malian soldiers."
	for _, c := range []struct {
		path string
		want []string
	}{
		{"/", []string{"Niger broke off diplomatic relations with Ukraine", webtest.NigerProof, webtest.MaliProof, "ties severed", "6 August 2024", "a sample"}},
		{"/?actor=Mali", []string{webtest.MaliProof}},
		{"/?inferred=true&actor=MLI", []string{"ambassador recalled", "inferred"}},
		{"/events", []string{webtest.NigerProof, "SANCTION", "2 reports, 1 independent origin", "Niger, Mali and Burkina Faso held talks with one another"}},
		{"/events?status=planned", []string{"Planned: request, Niger towards UN Security Council"}},
		{niger, []string{"On 6 August 2024 Niger broke off diplomatic relations with Ukraine.", webtest.NigerProof, "Sahel Wire", "Desert Courier", "texts of one origin count once", "CAMEO161", "ties severed"}},
		{mali, []string{"Dates on record", "5 Aug 2024", "2 independent origins", webtest.MaliProof}},
		{"/document/niger-1", []string{webtest.NigerProof, "Kyiv denied that it had armed the rebels", "All count as one origin", "at least 47 killed", "according to Kyiv"}},
		{"/documents", []string{"Mali cuts ties with Ukraine", "Sahel Wire"}},
		{"/documents?origin=niger-1", []string{"Desert Courier"}},
		{"/dyad/NER/UKR", []string{"How they stand", "ties severed", webtest.NigerProof, "moved by Niger", "Ukraine rejected an accusation by Niger"}},
		{"/dyad/NER/UKR?on=2024-08-05", []string{"No state is on record for this day", "as of 5 Aug 2024"}},
		{"/dyad/NER/UKR?known=2024-08-06", []string{"No act that sets a state is on record."}},
		{"/dyad/MLI/UKR?on=2024-06-01", []string{"How they stood on 1 June 2024", "ambassador appointed", "an ambassador to Mali"}},
		{"/dyad/UKR/MLI%2FREB", []string{"Claims and denials", "Kyiv denied that it had armed the rebels"}},
		{"/dyad/MLI/MLI%2FREB", []string{killed, "24–"}},
		{"/dyad", []string{"How do two stand?"}},
		{"/actor/NER", []string{"Niger", "ties severed", webtest.NigerProof, "Burkina Faso"}},
		{"/actor/MLI%2FREB", []string{"armed groups (Mali)", killed}},
		{"/actors", []string{"Ukraine", "UKR", "MLI/REB"}},
		{"/claims", []string{"Ukraine gave arms to Tuareg rebels", "Kyiv", "Andriy Yusov", "denied", "claimed", "copied in"}},
		{"/claims?status=claimed&actor=UKR", []string{"the necessary information"}},
		{"/search?q=Tinzaouaten", []string{killed, "Rebels ambush column in Mali's far north"}},
		{"/search?q=Niger+and+Ukraine", []string{"Niger and Ukraine"}},
		{"/search?q=", []string{"Type names"}},
		{"/matrix", []string{"severed", "Niger"}},
		{"/matrix?track=ambassador&on=2024-06-01", []string{"appointed"}},
		{"/about", []string{"What will not work", "broke off diplomatic relations with", "ASSAULT", "suspended"}},
		{"/data", []string{"OpenAPI 3.1", "CSV"}},
	} {
		page := f.page(c.path)
		for _, w := range c.want {
			if !says(page, w) {
				t.Errorf("%s does not say %q", c.path, w)
			}
		}
		if strings.Contains(page, "ZgotmplZ") {
			t.Errorf("%s: an address was refused by the template", c.path)
		}
	}
	if page := f.page("/?actor=Mali"); says(page, "ties severed · Niger") {
		t.Error("a change of Niger among those of Mali")
	}
	if page := f.page("/dyad/NER/UKR?known=2024-08-06"); says(page, "ties severed") {
		t.Error("the page tells what was not known yet")
	}
	if page := f.page("/claims?status=claimed"); says(page, "Kyiv denied") {
		t.Error("a denial among the claims")
	}
}

func TestTriggersAreMarked(t *testing.T) {
	f := open(t)
	for _, path := range []string{"/", f.event("sever_relations", "NER"), "/document/niger-1", "/dyad/NER/UKR"} {
		if !strings.Contains(f.page(path), `<mark class="said trigger">broke off diplomatic relations</mark>`) {
			t.Errorf("%s: the trigger is not marked", path)
		}
	}
	if page := f.page("/document/niger-1"); !strings.Contains(page, `id="m-niger-1.1"`) || !strings.Contains(page, `href="#m-niger-1.1"`) {
		t.Error("the mention has no place of its own")
	}
}

// What a page must never hold as markup, whatever a text says.
var alive = regexp.MustCompile(`(?i)<script>|<img|<b>|href="javascript:|\son\w+="`)

func TestHostileTextStaysText(t *testing.T) {
	f := open(t)
	doc := "/document/" + url.PathEscape(`x'"><b>/%2F?&#`)
	for _, path := range []string{"/", "/events", "/documents", doc, f.event("expel_diplomats", "TCD"), "/actor/NER", "/dyad/NER/TCD", "/actor/TCD", "/actors",
		"/search?q=" + url.QueryEscape(webtest.Hostile), "/events?actor=" + url.QueryEscape(`"><img src=x>`), "/claims?by=" + url.QueryEscape(`"><img src=x>`),
		"/dyad?a=" + url.QueryEscape(`"><script>`), "/?track=" + url.QueryEscape(`<script>`), "/dyad/" + url.PathEscape(`"><script>`) + "/NER"} {
		page := f.page(path)
		if m := alive.FindString(page); m != "" {
			t.Errorf("%s holds %q", path, m)
		}
	}
	if !strings.Contains(f.page(doc), "&lt;script&gt;") {
		t.Error("the hostile text is not shown")
	}
}

func TestErrors(t *testing.T) {
	f := open(t)
	for path, want := range map[string]int{
		"/nowhere": http.StatusNotFound, "/event/nothing": http.StatusNotFound, "/event/e0000000000000": http.StatusNotFound, "/document/nothing": http.StatusNotFound,
		"/document/": http.StatusNotFound, "/static/nothing.css": http.StatusNotFound, "/static/..%2fweb.go": http.StatusNotFound,
		"/events?since=never": http.StatusBadRequest, "/?known=never": http.StatusBadRequest, "/dyad/NER/UKR?on=2024-02-31": http.StatusBadRequest,
		"/events?cursor=broken": http.StatusBadRequest, "/matrix?track=love": http.StatusBadRequest, "/search?q=" + strings.Repeat("x", 600): http.StatusBadRequest,
		"/actor/Atlantis": http.StatusSeeOther, "/dyad?a=Niger&b=Ukraine": http.StatusSeeOther, "/actor/Niger": http.StatusSeeOther, "/dyad/niger/ukraine": http.StatusSeeOther,
	} {
		if w := f.get(path); w.Code != want {
			t.Errorf("%.60s: %d, want %d", path, w.Code, want)
		}
	}
	if got := f.get("/dyad?a=Niger&b=Ukraine&on=2024-08-07").Header().Get("Location"); got != "/dyad/NER/UKR?on=2024-08-07" {
		t.Errorf("Niger and Ukraine lead to %s", got)
	}
	w := httptest.NewRecorder()
	f.handler.ServeHTTP(w, httptest.NewRequest("POST", "/", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}

func TestClosedStoreIsSaid(t *testing.T) {
	f := open(t)
	f.store.Close()
	if w := f.get("/"); w.Code != http.StatusServiceUnavailable || !says(w.Body.String(), "cannot be read just now") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

var links = regexp.MustCompile(`(?:href|src|action)="([^"]*)"`)

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	f := open(t)
	seen := map[string]bool{"/": true}
	for queue := []string{"/"}; len(queue) > 0; queue = queue[1:] {
		w := f.get(queue[0])
		if w.Code >= 400 {
			t.Errorf("%s: %d", queue[0], w.Code)
		}
		next := w.Header().Get("Location")
		if next != "" {
			next = `href="` + strings.ReplaceAll(next, "&", "&amp;") + `"`
		} else if strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
			next = w.Body.String()
			for _, id := range regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(next, -1) {
				want, _ := url.PathUnescape(id[1])
				if !strings.Contains(next, `id="`+want+`"`) && !strings.Contains(next, `id="`+strings.NewReplacer("'", "&#39;", `"`, "&#34;", "<", "&lt;", ">", "&gt;", "&", "&amp;").Replace(want)+`"`) {
					t.Errorf("%s: nothing has the id %q", queue[0], want)
				}
			}
		}
		for _, m := range links.FindAllStringSubmatch(next, -1) {
			href, _, _ := strings.Cut(strings.NewReplacer("&amp;", "&", "&#34;", `"`, "&#39;", "'", "&#43;", "+").Replace(m[1]), "#")
			if strings.HasPrefix(href, "/") && !seen[href] && len(seen) < 2000 {
				seen[href] = true
				queue = append(queue, href)
			} else if href != "" && !strings.HasPrefix(href, "/") && !strings.HasPrefix(href, "https://news.example/") && !strings.HasPrefix(href, "https://courier.example/") {
				t.Errorf("%s leads out to %s", queue[0], href)
			}
		}
	}
	if len(seen) < 100 {
		t.Errorf("only %d addresses", len(seen))
	}
}

func TestFeed(t *testing.T) {
	f := open(t)
	w := f.get("/changes.atom")
	var feed struct {
		Updated string `xml:"updated"`
		Entries []struct {
			Title   string `xml:"title"`
			Summary string `xml:"summary"`
			Link    struct {
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &feed); err != nil {
		t.Fatal(err)
	}
	found := false
	for _, e := range feed.Entries {
		if e.Title == "Niger broke off diplomatic relations with Ukraine (6 August 2024)" {
			found = strings.Contains(e.Summary, webtest.NigerProof) && strings.HasPrefix(e.Link.Href, "http://example.com/event/")
		}
	}
	if !found || len(feed.Entries) != 4 || feed.Updated != "2024-08-09T18:00:00Z" {
		t.Errorf("feed %+v", feed)
	}
	if w := f.get("/changes.atom?since=x"); w.Code != http.StatusBadRequest {
		t.Errorf("bad date: %d", w.Code)
	}
}

func TestHeaders(t *testing.T) {
	f := open(t)
	for _, path := range []string{"/", "/about", "/static/casus.css", "/api/v1/stats", "/nowhere"} {
		h := f.get(path).Header()
		if !strings.Contains(h.Get("Content-Security-Policy"), "default-src 'self'") || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") == "" {
			t.Errorf("%s: %v", path, h)
		}
	}
	for _, path := range []string{"/", "/dyad/NER/UKR", "/document/niger-1"} {
		page := f.page(path)
		if regexp.MustCompile(`style=|<style|<script>|<script [^>]*>[^<]`).MatchString(page) {
			t.Errorf("%s: style or script within the page", path)
		}
		if m := regexp.MustCompile(`(?:src|href)="//|src="http`).FindString(page); m != "" {
			t.Errorf("%s loads from elsewhere: %s", path, m)
		}
	}
	first := f.get("/about")
	r := httptest.NewRequest("GET", "/about", nil)
	r.Header.Set("If-None-Match", first.Header().Get("ETag"))
	w := httptest.NewRecorder()
	f.handler.ServeHTTP(w, r)
	if w.Code != http.StatusNotModified {
		t.Errorf("unchanged page: %d", w.Code)
	}
}

func TestPagesAreReachableByKeyboardAndReader(t *testing.T) {
	f := open(t)
	for _, path := range []string{"/", "/events", "/claims", "/actors", "/about", "/data", "/matrix", "/documents", "/document/niger-1", "/dyad/NER/UKR", "/actor/NER", "/search?q=Niger"} {
		page := f.page(path)
		for _, want := range []string{`<html lang="en">`, `class="skip" href="#main"`, `<main id="main"`, `<nav aria-label=`, `role="search"`, "<h1", "<footer>"} {
			if !strings.Contains(page, want) {
				t.Errorf("%s lacks %s", path, want)
			}
		}
		if n := strings.Count(page, "<h1"); n != 1 {
			t.Errorf("%s: %d main headings", path, n)
		}
		ids := map[string]bool{}
		for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			if ids[m[1]] {
				t.Errorf("%s: id %q stands twice", path, m[1])
			}
			ids[m[1]] = true
		}
	}
}

func TestWithoutNamesAndInterface(t *testing.T) {
	h := New(webtest.Open(t, webtest.Entries()), Options{})
	for _, path := range []string{"/", "/events", "/dyad/NER/UKR", "/actor/NER", "/search?q=Niger", "/data", "/about"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d", path, w.Code)
		}
		if strings.Contains(w.Body.String(), `"/api/`) {
			t.Errorf("%s leads to an interface that is not served", path)
		}
	}
}

func TestEmptyRecord(t *testing.T) {
	f := &fixture{T: t}
	f.handler = New(webtest.Open(t, nil), Options{})
	for _, path := range []string{"/", "/events", "/claims", "/actors", "/documents", "/matrix", "/dyad", "/dyad/NER/UKR", "/data", "/search?q=x"} {
		f.page(path)
	}
}

func TestServe(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- Serve(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "here") }))
	}()
	for host, want := range map[string]int{"": 200, "localhost:1": 200, "127.0.0.1": 200, "[::1]:80": 200, "evil.example": http.StatusMisdirectedRequest, "127.0.0.1.evil.example": http.StatusMisdirectedRequest} {
		r, _ := http.NewRequest("GET", "http://"+l.Addr().String(), nil)
		r.Host = host
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != want {
			t.Errorf("host %q: %d, want %d", host, res.StatusCode, want)
		}
	}
	http.DefaultClient.CloseIdleConnections()
	stop()
	if err := <-done; err != nil {
		t.Errorf("end: %v", err)
	}
}

func TestServeEndsStreams(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- Serve(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.NewResponseController(w).Flush()
			<-r.Context().Done()
		}))
	}()
	res, err := http.Get("http://" + l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	stop()
	if err := <-done; err != nil {
		t.Errorf("end: %v", err)
	}
}

func TestPieces(t *testing.T) {
	text := []rune("Äh: Niger broke with Ukraine.")
	got := pieces(text, 0, len(text), []stretch{{start: 4, end: 29}, {start: 10, end: 15, trigger: true, anchor: "m-1"}, {start: 20, end: 99}, {start: -5, end: -1}})
	var b strings.Builder
	for _, p := range got {
		fmt.Fprintf(&b, "[%s|%s]", p.Text, p.Class)
	}
	if want := "[Äh: |][Niger |said][broke|said trigger][ with|said][ Ukraine.|said]"; b.String() != want {
		t.Errorf("got %s, want %s", b.String(), want)
	}
	if got[2].Anchors[0] != "m-1" {
		t.Errorf("anchors %v", got[2].Anchors)
	}
}

func FuzzPieces(f *testing.F) {
	f.Add("Niger broke with Ukraine.", 0, 25, 6, 11)
	f.Add("𝒳é\x00\xff", 3, 1, -7, 900)
	f.Fuzz(func(t *testing.T, s string, a, b, c, d int) {
		text := []rune(s)
		var all strings.Builder
		for _, p := range pieces(text, 0, len(text), []stretch{{start: a, end: b}, {start: c, end: d, trigger: true, anchor: "m"}}) {
			if p.Text == "" {
				t.Error("an empty piece")
			}
			all.WriteString(p.Text)
		}
		if all.String() != string(text) {
			t.Errorf("the pieces of %q rejoin to %q", string(text), all.String())
		}
	})
}

func TestDatesInWords(t *testing.T) {
	d := func(s string) casus.Date { x, _ := casus.ParseDate(s); return x }
	for _, c := range []struct {
		date casus.EventDate
		want string
	}{
		{casus.EventDate{Start: d("2024-08-06"), End: d("2024-08-06"), Precision: casus.PrecisionDay}, "6 Aug 2024|On 6 August 2024 "},
		{casus.EventDate{Start: d("2024-08-01"), End: d("2024-08-31"), Precision: casus.PrecisionMonth}, "August 2024|In August 2024 "},
		{casus.EventDate{Start: d("2024-01-01"), End: d("2024-12-31"), Precision: casus.PrecisionYear}, "2024|In 2024 "},
		{casus.EventDate{Start: d("2024-08-03"), End: d("2024-08-05"), Precision: casus.PrecisionRange}, "3–5 Aug 2024|Between 3 and 5 August 2024 "},
		{casus.EventDate{Start: d("2024-07-30"), End: d("2024-08-02"), Precision: casus.PrecisionRange}, "30 Jul 2024 – 2 Aug 2024|Between 30 July 2024 and 2 August 2024 "},
		{casus.EventDate{End: d("2024-08-02"), Precision: casus.PrecisionBefore}, "before 2 Aug 2024|Before 2 August 2024, "},
		{casus.EventDate{Start: d("2024-08-02"), End: d("2024-08-02"), Precision: casus.PrecisionAbout}, "about 2 Aug 2024|About 2 August 2024, "},
		{casus.EventDate{}, "date unknown|"},
	} {
		if got := when(&c.date) + "|" + onDate(&c.date); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestEveryActAndTypeHasWords(t *testing.T) {
	book := casus.TheCodebook()
	for _, typ := range book.Types {
		e := casus.Event{Type: typ.Type}
		if typ.Mode != "" {
			e.Modes = []string{typ.Mode}
			if verbs[typ.Type+" "+typ.Mode] == "" {
				t.Errorf("no words for %s %s", typ.Type, typ.Mode)
			}
		}
		if v := verb(&e); v == strings.ToLower(typ.Type) {
			t.Errorf("no words for %s", typ.Type)
		}
	}
	for _, track := range book.Tracks {
		for _, state := range track.States {
			if tones[state] == "" && state != "ruled" {
				t.Errorf("no tone for %s %s", track.Name, state)
			}
		}
	}
}

func TestChartHoldsItsDrawing(t *testing.T) {
	s := &site{Options: Options{Name: nameOf}}
	p := &page{}
	for _, days := range []int{0, 1, 30, 400, 9000, 400000} {
		var events []sidedEvent
		for i := range 300 {
			start := casus.MakeDate(1900, 1, 1).AddDays(days * i / 300)
			events = append(events, sidedEvent{eventRow{Event: casus.Event{ID: "e", Quad: "verbal conflict", Score: float64(i%21) - 10, Date: &casus.EventDate{Start: start, End: start}}}, Side(i % 3)})
		}
		relations := []casus.Relation{{A: "MLI", B: "UKR", Track: "ties", State: "severed", From: casus.MakeDate(1900, 1, 1)}, {A: "MLI", B: "UKR", Track: "sanctions", State: "imposed"}}
		c := s.chart(p, "Mali", "Ukraine", relations, events, casus.MakeDate(1900, 1, 1), casus.Date{})
		if c == nil || len(c.Marks) != 300 || len(c.Strips) != 2 || len(c.Ticks) == 0 || len(c.Ticks) > 80 {
			t.Fatalf("%d days: %+v", days, c)
		}
		for _, m := range c.Marks {
			if m.X < plotLeft || m.X > plotRight || m.Y < 0 || m.Y > float64(c.Height) {
				t.Errorf("%d days: a mark at %v, %v", days, m.X, m.Y)
			}
		}
		for _, st := range c.Strips {
			for _, b := range st.Bars {
				if b.X < plotLeft || b.X+b.W > plotRight+4 {
					t.Errorf("%d days: a bar from %v, %v wide", days, b.X, b.W)
				}
			}
		}
	}
	if c := s.chart(p, "A", "B", nil, nil, casus.Date{}, casus.MakeDate(2024, 1, 1)); c != nil {
		t.Error("a chart of nothing")
	}
}

// What was imported says so, what was withdrawn says so, and an act shows the chain it belongs to.
func TestImportsWithdrawalsChains(t *testing.T) {
	f := open(t)
	ctx := t.Context()
	seed := ledger.Seed{A: "FRA", B: "NER", AName: "France", BName: "Niger", Track: "ties", State: "established", From: casus.MakeDate(1960, 8, 3), Source: "the <gazette>"}
	if r, err := f.store.Import(ctx, []ledger.Seed{seed}); err != nil || r.Added != 1 {
		t.Fatal(r, err)
	}
	extra := ledger.Entry{Doc: casus.Document{ID: "bfa", Published: "2024-08-09", Text: "Burkina Faso broke off relations with Ukraine too."}}
	extra.Coding.Mentions = []casus.Mention{{ID: "m1", Type: "SANCTION", Act: "sever_relations", Status: casus.Asserted, Sentence: casus.SentenceRef{End: 20}, Trigger: casus.Quote{Start: 13, End: 18, Text: "broke"},
		Date:   &casus.EventDate{Start: casus.MakeDate(2024, 8, 8), End: casus.MakeDate(2024, 8, 8), Precision: casus.PrecisionDay},
		Actors: []casus.Actor{{Code: "BFA", Sector: "GOV"}}, Recipients: []casus.Actor{{Code: "UKR", Sector: "GOV"}}}}
	if r, err := f.store.Add(ctx, []ledger.Entry{extra}); err != nil || r.Added != 1 {
		t.Fatal(r, err)
	}
	for path, want := range map[string][]string{
		"/dyad/FRA/NER":                     {"imported from the &lt;gazette&gt;", "since 3 August 1960"},
		f.event("sever_relations", "NER"):   {"What it stands among", "3 acts of 3 actors against Ukraine", "Burkina Faso broke off diplomatic relations with Ukraine"},
		"/dyad/NER/UKR":                     {"With others", "3 acts of 3 actors"},
		"/api/v1/chains?target=UKR":         {`"actor":"BFA"`, `"hostile":true`},
		"/api/v1/events?doc=bfa":            {"sever_relations"},
		"/api/v1/ties?a=FRA&b=NER":          {`"source":"the <gazette>"`},
		"/api/v1/claims?format=csv&limit=1": {"standing"},
	} {
		page := f.page(path)
		for _, w := range want {
			if !says(page, w) && !strings.Contains(page, w) {
				t.Errorf("%s does not say %q", path, w)
			}
		}
	}
	if _, err := f.store.Review(ctx, []ledger.Decision{{Doc: "bfa", Verdict: ledger.Withdrawn, By: "desk", Reason: "in error"}}); err != nil {
		t.Fatal(err)
	}
	if page := f.page("/document/bfa"); !says(page, "Withdrawn on") || !says(page, "Nothing that the codebook knows") {
		t.Errorf("a withdrawn document:\n%.1500s", page)
	}
	if page := f.page("/api/v1/reviews"); !strings.Contains(page, "in error") {
		t.Errorf("reviews: %s", page)
	}
}
