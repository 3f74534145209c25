package api

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/web/webtest"
)

func handler(t *testing.T) http.Handler {
	names := map[string]string{"NER": "Niger", "UKR": "Ukraine", "MLI": "Mali"}
	return New(webtest.Open(t, webtest.Entries()), Options{
		Version: "test",
		Name:    func(key string) string { return names[key] },
		Resolve: func(word string) (string, bool) {
			for k, n := range names {
				if strings.EqualFold(n, word) {
					return k, true
				}
			}
			return "", false
		},
	})
}

func request(t *testing.T, path string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	handler(t).ServeHTTP(w, httptest.NewRequest("GET", Prefix+path, nil))
	return w
}

// fetch decodes a reply that must be 200 JSON.
func fetch[T any](t *testing.T, path string) T {
	t.Helper()
	w := request(t, path)
	if w.Code != http.StatusOK {
		t.Fatalf("%s: %d %s", path, w.Code, w.Body)
	}
	var v T
	if err := json.Unmarshal(w.Body.Bytes(), &v); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if strings.Contains(w.Body.String(), "$schema") {
		t.Errorf("%s: the reply names a schema", path)
	}
	return v
}

func TestEveryListIsJSONAndTable(t *testing.T) {
	for _, path := range []string{"/documents", "/events", "/claims", "/ties?a=NER&b=UKR", "/changes", "/actors", "/counterparts?actor=NER",
		"/dyad?a=NER&b=UKR", "/documents/niger-1/mentions", "/codebook/acts", "/codebook/tracks", "/codebook/types", "/codebook/sectors"} {
		l := fetch[List[json.RawMessage]](t, path)
		if len(l.Items) == 0 {
			t.Errorf("%s: no items", path)
		}
		sep := "?"
		if strings.Contains(path, "?") {
			sep = "&"
		}
		w := request(t, path+sep+"format=csv")
		if got := w.Header().Get("Content-Type"); got != "text/csv; charset=utf-8" {
			t.Errorf("%s: Content-Type %q", path, got)
		}
		rows, err := csv.NewReader(w.Body).ReadAll()
		if err != nil || len(rows) != len(l.Items)+1 {
			t.Errorf("%s: %d rows, %v; want %d and a header", path, len(rows), err, len(l.Items))
		}
		for _, r := range rows {
			for _, cell := range r {
				if cell != "" && strings.ContainsRune("=+@", rune(cell[0])) {
					t.Errorf("%s: cell %q would be run", path, cell)
				}
			}
		}
	}
}

func TestNumbersStayNumbers(t *testing.T) {
	rows, err := csv.NewReader(request(t, "/events?act=sever_relations&format=csv").Body).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range rows[0] {
		if name == "score" && rows[1][i] != "-6" {
			t.Errorf("score %q, want -6", rows[1][i])
		}
	}
}

func TestGuardCell(t *testing.T) {
	for in, want := range map[string]string{"": "", "Niger": "Niger", "=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\t=1": "'\t=1", "＝1": "'＝1", "é": "é"} {
		if got := guardCell(in); got != want {
			t.Errorf("guardCell(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestFilters(t *testing.T) {
	for path, want := range map[string]int{
		"/events?act=sever_relations":                    2,
		"/events?act=sever_relations&a=Niger":            1,
		"/events?a=UKR&b=NER&pair=true":                  2,
		"/events?a=UKR&b=NER":                            1,
		"/events?actor=NER&actor=MLI":                    1,
		"/events?actor=NER&actor=":                       4,
		"/events?status=planned":                         1,
		"/events?status=planned&status=hypothetical":     2,
		"/events?since=2024-08-06&until=2024-08-06":      2,
		"/events?known=2024-08-05&act=sever_relations":   1,
		"/events?known=2024-08-07T17:59:59Z&actor=NER":   0,
		"/events?type=":                                  9,
		"/claims?status=denied":                          2,
		"/claims?status=claimed":                         1,
		"/changes?track=ties":                            2,
		"/changes?inferred=true":                         5,
		"/documents?origin=niger-1":                      2,
		"/ties?a=Niger&b=Ukraine&on=2024-08-05":          0,
		"/ties?a=Mali&b=Ukraine&on=2024-08-04":           2,
		"/ties?a=Niger&b=Ukraine&known=2024-08-06":       0,
		"/ties?a=Niger&b=Ukraine&track=ties&format=json": 1,
	} {
		if l := fetch[List[json.RawMessage]](t, path); len(l.Items) != want {
			t.Errorf("%s: %d items, want %d", path, len(l.Items), want)
		}
	}
}

func TestEvidenceStandsInTheText(t *testing.T) {
	events := fetch[List[struct{ ID string }]](t, "/events?act=sever_relations&a=NER")
	ev := fetch[EventDetail](t, "/events/"+events.Items[0].ID)
	if len(ev.Mentions) != 2 || ev.Origins != 1 {
		t.Fatalf("%d mentions, %d origins; want 2 copies of one report", len(ev.Mentions), ev.Origins)
	}
	for _, m := range ev.Mentions {
		source := strings.TrimPrefix(m.Evidence.Sentence.Source, Prefix)
		text := []rune(fetch[DocumentDetail](t, source).Text)
		for _, target := range []Target{m.Evidence.Sentence, m.Evidence.Trigger} {
			position, quote := target.Selector[0], target.Selector[1]
			if position.Type != "TextPositionSelector" || quote.Type != "TextQuoteSelector" {
				t.Fatalf("selectors %+v", target.Selector)
			}
			if got := string(text[*position.Start:*position.End]); got != quote.Exact {
				t.Errorf("position says %q, quote says %q", got, quote.Exact)
			}
			if !strings.Contains(string(text), quote.Prefix+quote.Exact+quote.Suffix) {
				t.Errorf("the text does not hold %q with its surroundings", quote.Exact)
			}
		}
		if got := m.Evidence.Sentence.Selector[1].Exact; got != webtest.NigerProof && !strings.HasSuffix(got, webtest.NigerProof) {
			t.Errorf("sentence %q", got)
		}
	}
}

func TestPaging(t *testing.T) {
	var seen []string
	path := "/events?limit=2"
	for range 10 {
		w := request(t, path)
		l := fetch[List[struct{ ID string }]](t, path)
		for _, e := range l.Items {
			seen = append(seen, e.ID)
		}
		if l.Next == "" {
			break
		}
		want := "<" + Prefix + "/events?cursor=" + url.QueryEscape(l.Next) + `&limit=2>; rel="next"`
		if got := w.Header().Get("Link"); got != want {
			t.Errorf("Link %q, want %q", got, want)
		}
		path = "/events?limit=2&cursor=" + url.QueryEscape(l.Next)
	}
	if len(seen) != 9 {
		t.Errorf("%d events by pages, want 9", len(seen))
	}
}

func TestProblems(t *testing.T) {
	for path, want := range map[string]int{
		"/events/nothing":                         http.StatusNotFound,
		"/documents/nothing":                      http.StatusNotFound,
		"/documents/nothing?format=csv":           http.StatusNotFound,
		"/nowhere":                                http.StatusNotFound,
		"/events?since=yesterday":                 http.StatusBadRequest,
		"/events?since=2024-02-31":                http.StatusBadRequest,
		"/events?known=soon&format=csv":           http.StatusBadRequest,
		"/events?cursor=x":                        http.StatusBadRequest,
		"/events?status=true":                     http.StatusUnprocessableEntity,
		"/events?limit=0x":                        http.StatusUnprocessableEntity,
		"/events?limit=10001":                     http.StatusUnprocessableEntity,
		"/ties?a=NER":                             http.StatusUnprocessableEntity,
		"/events?format=xml":                      http.StatusUnprocessableEntity,
		"/documents/%00":                          http.StatusNotFound,
		"/documents/" + strings.Repeat("x", 2000): http.StatusUnprocessableEntity,
	} {
		w := request(t, path)
		if w.Code != want || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%.60s: %d %s, want %d", path, w.Code, w.Header().Get("Content-Type"), want)
		}
	}
	w := httptest.NewRecorder()
	handler(t).ServeHTTP(w, httptest.NewRequest("POST", Prefix+"/events", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}

func TestDocumentIDsOfAnyKind(t *testing.T) {
	for _, e := range webtest.Entries() {
		d := fetch[DocumentDetail](t, "/documents/"+url.PathEscape(e.Doc.ID))
		if d.ID != e.Doc.ID || d.Text != e.Doc.Text {
			t.Errorf("asked for %q, got %q", e.Doc.ID, d.ID)
		}
	}
}

func TestOpenAPI(t *testing.T) {
	spec := fetch[struct {
		OpenAPI string
		Paths   map[string]struct {
			Get struct {
				Responses map[string]struct{ Content map[string]any }
			}
		}
	}](t, "/openapi.json")
	if !strings.HasPrefix(spec.OpenAPI, "3.1") {
		t.Errorf("OpenAPI %s", spec.OpenAPI)
	}
	for _, path := range []string{"/documents/{id}", "/events", "/events/{id}", "/claims", "/ties", "/changes", "/actors", "/counterparts", "/dyad", "/chains", "/reviews", "/stats", "/health", "/codebook"} {
		if len(spec.Paths[Prefix+path].Get.Responses["200"].Content) == 0 {
			t.Errorf("%s is not described", path)
		}
	}
	if spec.Paths[Prefix+"/events"].Get.Responses["200"].Content["text/csv"] == nil {
		t.Error("the table of events is not described")
	}
}

func TestAcceptDoesNotChangeTheReply(t *testing.T) {
	r := httptest.NewRequest("GET", Prefix+"/stats", nil)
	r.Header.Set("Accept", "text/csv")
	w := httptest.NewRecorder()
	handler(t).ServeHTTP(w, r)
	if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "application/json" {
		t.Errorf("%d %s", w.Code, w.Header().Get("Content-Type"))
	}
}

func TestStream(t *testing.T) {
	server := httptest.NewServer(handler(t))
	defer server.Close()
	read := func(after, last string) (events int, id string) {
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		r, _ := http.NewRequestWithContext(ctx, "GET", server.URL+Prefix+"/stream?known_after="+after, nil)
		if last != "" {
			r.Header.Set("Last-Event-ID", last)
		}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if got := res.Header.Get("Content-Type"); got != "text/event-stream" {
			t.Errorf("Content-Type %q", got)
		}
		for lines := bufio.NewScanner(res.Body); id == "" && lines.Scan(); {
			if strings.HasPrefix(lines.Text(), "data: {") {
				events++
			}
			if after, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
				id = after
			}
		}
		return events, id
	}
	if n, id := read("2024-01-01", ""); n != 9 || id != "2024-09-12T18:00:00Z" {
		t.Errorf("%d events up to %s", n, id)
	}
	if n, id := read("2024-01-01", "2024-08-09T18:00:00Z"); n != 1 || id != "2024-09-12T18:00:00Z" {
		t.Errorf("after the last but one: %d events up to %s", n, id)
	}
	if w := request(t, "/stream?known_after=soon"); w.Code != http.StatusBadRequest {
		t.Errorf("bad instant: %d", w.Code)
	}
}
