package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

//go:embed templates/*.html
var templateFiles embed.FS

//go:embed static
var staticFiles embed.FS

type pageTemplate = template.Template

// page is what a template is given. Body is the page's own part.
type page struct {
	Title   string // of the window
	Section string // the entry of the navigation that is current
	Request *url.URL
	Search  string // what the search box holds
	Body    any

	// AsOf shows the controls "as of" and "as known on".
	AsOf  bool
	On    string
	Known string

	// Table is the list of the interface that holds the page's table, with its filters.
	Table string
	// Feed is the address of the page as an Atom feed.
	Feed string
	// Whole is the interface's single thing that the page shows, where it shows one.
	Whole string

	Version string
	Notice  string
	status  int
}

// Link is an address with the words that carry it; without address it is plain words.
type Link struct{ Text, Href string }

// elsewhere sends a visitor to another page of ours.
type elsewhere struct{ href string }

func (e elsewhere) Error() string { return "see " + e.href }

// badQuery says what is wrong with an address.
type badQuery string

func (e badQuery) Error() string        { return string(e) }
func (e badQuery) Is(target error) bool { return target == ledger.ErrInvalid }

func parsePages() map[string]*pageTemplate {
	base := template.Must(template.New("layout.html").Funcs(functions).ParseFS(templateFiles, "templates/layout.html", "templates/parts.html"))
	names, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		panic(err)
	}
	pages := map[string]*pageTemplate{}
	for _, n := range names {
		name := strings.TrimSuffix(path.Base(n), ".html")
		if name != "layout" && name != "parts" {
			pages[name] = template.Must(template.Must(base.Clone()).ParseFS(templateFiles, n))
		}
	}
	return pages
}

// page registers a page: its pattern, its template, and what fills it.
func (s *site) page(mux *http.ServeMux, pattern, name string, fill func(*http.Request) (*page, error)) {
	mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		p, err := fill(r)
		t := name
		if err != nil {
			var to elsewhere
			if errors.As(err, &to) {
				http.Redirect(w, r, to.href, http.StatusSeeOther)
				return
			}
			p, t = s.failed(r, err), "error"
		}
		s.render(w, r, t, p)
	})
}

// failure says in words what a status means.
type failure struct {
	Heading, Detail string
}

// failed makes the page that reports an error.
func (s *site) failed(r *http.Request, err error) *page {
	p := &page{Title: "Not found", status: http.StatusNotFound, Body: failure{"Nothing stands here", "The record holds nothing under this address."}}
	switch {
	case errors.Is(err, ledger.ErrNotFound):
	case errors.Is(err, ledger.ErrInvalid):
		p.Title, p.status = "Not understood", http.StatusBadRequest
		p.Body = failure{"This question cannot be read", err.Error()}
	case errors.Is(err, ledger.ErrUnavailable), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		p.Title, p.status = "Not available", http.StatusServiceUnavailable
		p.Body = failure{"The record cannot be read just now", "Somebody may be writing to it, or the store is closed. Try again."}
	default:
		s.Log.Error("page failed", "path", r.URL.Path, "reason", err)
		p.Title, p.status = "Failure", http.StatusInternalServerError
		p.Body = failure{"The record could not be read", "The reason stands in the log of the server."}
	}
	return p
}

// render writes a page. It is made in full before the first byte leaves, so that a
// failure is never half a page; an unchanged page is not sent twice.
func (s *site) render(w http.ResponseWriter, r *http.Request, name string, p *page) {
	p.Request, p.Version, p.Notice = r.URL, s.Version, s.Notice
	if s.API == nil {
		p.Table, p.Whole = "", ""
	}
	var b bytes.Buffer
	if err := s.pages[name].Execute(&b, p); err != nil {
		s.Log.Error("page not made", "path", r.URL.Path, "reason", err)
		http.Error(w, "the page could not be made", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
	if p.status != 0 && p.status != http.StatusOK {
		w.WriteHeader(p.status)
		w.Write(b.Bytes())
		return
	}
	sum := sha256.Sum256(b.Bytes())
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	h.Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Write(b.Bytes())
}

// staticTypes are the kinds of files that pages load.
var staticTypes = map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}

func serveStatic(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	data, err := fs.ReadFile(staticFiles, "static/"+name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", staticTypes[path.Ext(name)])
	w.Header().Set("Cache-Control", "no-cache")
	if r.URL.Query().Get("v") == assetVersion[name] {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	w.Write(data)
}

// assetVersion is a digest of each file, so that a new one is fetched at once.
var assetVersion = func() map[string]string {
	out := map[string]string{}
	entries, err := fs.ReadDir(staticFiles, "static")
	if err != nil {
		panic(err)
	}
	for _, e := range entries {
		data, err := fs.ReadFile(staticFiles, "static/"+e.Name())
		if err != nil {
			panic(err)
		}
		sum := sha256.Sum256(data)
		out[e.Name()] = hex.EncodeToString(sum[:6])
	}
	return out
}()

var functions = template.FuncMap{
	"asset":      func(name string) string { return "/static/" + name + "?v=" + assetVersion[name] },
	"eventURL":   eventURL,
	"docURL":     documentURL,
	"date":       longDate,
	"shortDate":  shortDate,
	"when":       when,
	"since":      since,
	"score":      score,
	"arrow":      func(s string) string { return strings.ReplaceAll(s, "->", "→") },
	"published":  published,
	"moment":     moment,
	"plural":     plural,
	"thousands":  thousands,
	"spaced":     spaced,
	"tone":       tone,
	"statusTone": statusTone,
	"quadTone":   quadTone,
	"join":       strings.Join,
	"lower":      strings.ToLower,
	"external":   external,
	"dict":       dict,
	"standing":   standingWords,
	"withdrawn":  func(t time.Time) bool { return !t.IsZero() },
	"addInt":     func(a, b int) int { return a + b },
	"known":      func(d casus.Date) bool { return d.Known() },
}

// dict makes the argument of a part of a page: names and values in turn.
func dict(pairs ...any) map[string]any {
	m := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i].(string)] = pairs[i+1]
	}
	return m
}

func eventURL(id string) string    { return "/event/" + url.PathEscape(id) }
func documentURL(id string) string { return "/document/" + url.PathEscape(id) }

// mentionURL leads to the place in the stored text.
func mentionURL(doc, mention string) string {
	return documentURL(doc) + "#" + anchor(mention)
}

// anchor is the id of a mention's place on a document's page.
func anchor(mention string) string {
	var b strings.Builder
	b.WriteString("m-")
	for _, r := range mention {
		if r < 0x80 && (r == '.' || r == '-' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z') {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "_%x_", r)
		}
	}
	return b.String()
}

// external is a document's own address when it is one of the web, else nothing.
func external(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return s
}

// Now is the page's own address without the controls of time.
func (p *page) Now() string {
	q := p.Request.Query()
	for _, k := range []string{"on", "known", "cursor"} {
		q.Del(k)
	}
	return address(p.Request.EscapedPath(), q)
}

// address joins a path and parameters; empty ones are left out.
func address(path string, q url.Values) string {
	for k, v := range q {
		if len(v) == 1 && v[0] == "" {
			q.Del(k)
		}
	}
	if len(q) == 0 {
		return path
	}
	return path + "?" + q.Encode()
}

// carried are the parameters of time that go along from page to page.
func (p *page) carried(path string) string {
	q := url.Values{}
	if p.On != "" {
		q.Set("on", p.On)
	}
	if p.Known != "" {
		q.Set("known", p.Known)
	}
	return address(path, q)
}

// Actor is the address of an actor's page, as of the same dates.
func (p *page) Actor(key string) string { return p.carried("/actor/" + url.PathEscape(key)) }

// Dyad is the address of the page on two actors, as of the same dates.
func (p *page) Dyad(a, b string) string {
	return p.carried("/dyad/" + url.PathEscape(a) + "/" + url.PathEscape(b))
}

// Hidden are the parameters that a form of the page keeps, but for those it sets itself.
func (p *page) Hidden(but ...string) []Link {
	var out []Link
	q := p.Request.Query()
	for _, k := range sortedKeys(q) {
		if contains(but, k) || k == "cursor" {
			continue
		}
		for _, v := range q[k] {
			if v != "" {
				out = append(out, Link{k, v})
			}
		}
	}
	return out
}

// CSV and JSON are the addresses of the page's table in the interface.
func (p *page) CSV() string { return tableURL(p.Table, "csv") }

// JSON is the address of the same as JSON, with all that the interface knows of it.
func (p *page) JSON() string {
	if p.Whole != "" {
		return p.Whole
	}
	return tableURL(p.Table, "")
}

func tableURL(table, format string) string {
	if table == "" || format == "" {
		return table
	}
	if strings.Contains(table, "?") {
		return table + "&format=" + format
	}
	return table + "?format=" + format
}
