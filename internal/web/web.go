// Package web serves the record as pages: what changed, events, documents, two
// actors over time, one actor, claims, search, and the codebook.
//
// Pages are made on the server, complete without script, and only read. Every
// statement on a page leads to the sentence it was read from; every table has a
// twin as CSV and JSON in the interface under /api/. Everything a text or a visitor
// supplied is escaped; pages load nothing from other hosts.
package web

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/casus-events/casus/internal/ledger"
)

// Namer gives the display name of an actor's key: "NER" is Niger, "MLI/REB" armed
// groups (Mali). An empty answer means that there is none.
type Namer func(key string) string

// Finder turns what somebody typed ("niger", "Kyiv") into an actor's key, empty when it is
// not one actor's name, and offers others that come near.
type Finder func(words string) (key string, near []Suggestion)

// Suggestion is an actor somebody may have meant.
type Suggestion struct{ Key, Name string }

// Options of the pages; every field may be zero.
type Options struct {
	Name Namer
	Find Finder
	// API is served under /api/; without it the pages offer no CSV and JSON.
	API http.Handler
	// Version of the program, on the foot of every page.
	Version string
	// Notice stands on top of every page: what record this is.
	Notice string
	// Log receives failures of the store; nil is slog.Default.
	Log *slog.Logger
	// Now tells the day; nil is time.Now.
	Now func() time.Time
}

// site answers requests from one store.
type site struct {
	store ledger.Store
	Options
	pages map[string]*pageTemplate
}

// New returns a handler for all pages, and for opts.API under /api/.
func New(store ledger.Store, opts Options) http.Handler {
	if opts.Log == nil {
		opts.Log = slog.Default()
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	s := &site{store: store, Options: opts, pages: parsePages()}
	mux := http.NewServeMux()
	s.page(mux, "/{$}", "changes", s.changes)
	s.page(mux, "/events", "events", s.events)
	s.page(mux, "/event/{id...}", "event", s.event)
	s.page(mux, "/documents", "documents", s.documents)
	s.page(mux, "/document/{id...}", "document", s.document)
	s.page(mux, "/dyad", "choose", s.chooseDyad)
	s.page(mux, "/dyad/{a}/{b}", "dyad", s.dyad)
	s.page(mux, "/actors", "actors", s.actors)
	s.page(mux, "/actor/{key...}", "actor", s.actor)
	s.page(mux, "/claims", "claims", s.claims)
	s.page(mux, "/matrix", "matrix", s.matrix)
	s.page(mux, "/search", "search", s.search)
	s.page(mux, "/about", "about", s.about)
	s.page(mux, "/data", "data", s.data)
	s.page(mux, "/", "error", func(*http.Request) (*page, error) { return nil, ledger.ErrNotFound })
	mux.HandleFunc("GET /changes.atom", s.feed)
	mux.HandleFunc("GET /static/{file}", serveStatic)
	mux.HandleFunc("GET /favicon.ico", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/static/icon.svg", http.StatusFound)
	})
	if opts.API != nil {
		mux.Handle("/api/", opts.API)
	}
	return guard(mux)
}

// policy lets a page load its own style and script, and nothing else.
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// guard sets the headers of every reply and refuses what is not a reading request.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("X-Frame-Options", "DENY")
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			h.Set("Allow", "GET, HEAD")
			http.Error(w, "the record is only read here", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}
