// Package api serves the record as JSON and CSV under /api/v1, described by an
// OpenAPI 3.1 document at /api/v1/openapi.json.
//
// Requests only read. Lists come in pages: "items" and, unless it is the last
// page, "next", the cursor to pass on; ?format=csv gives the same rows as a table
// with the next page in a Link header. Errors are RFC 9457 problem documents.
// Positions count Unicode code points of the stored text, half-open; evidence
// carries them as W3C Web Annotation selectors.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/casus-events/casus/internal/ledger"
)

// Prefix is where the interface lives.
const Prefix = "/api/v1"

// Options of an interface; every field may be zero.
type Options struct {
	// Version of the program.
	Version string
	// Name gives the display name of an actor's key; nil or "" leaves names out.
	Name func(key string) string
	// Resolve turns what somebody typed ("Niger") into an actor's key ("NER"). Nil,
	// or false, takes the word as a key.
	Resolve func(word string) (key string, ok bool)
	// Log receives failures of the store; nil is slog.Default.
	Log *slog.Logger
}

// service answers requests from one store.
type service struct {
	store   ledger.Store
	streams chan struct{} // one place for each open stream
	Options
}

// New returns a handler for every path under Prefix.
func New(store ledger.Store, opts Options) http.Handler {
	if opts.Log == nil {
		opts.Log = slog.Default()
	}
	s := &service{store: store, streams: make(chan struct{}, maxStreams), Options: opts}
	mux := http.NewServeMux()
	h := humago.New(mux, s.config())
	s.registerDocuments(h)
	s.registerEvents(h)
	s.registerRelations(h)
	s.registerActors(h)
	s.registerCodebook(h)
	s.registerService(h)
	describeStream(h.OpenAPI())
	spec, err := json.Marshal(h.OpenAPI())
	if err != nil {
		panic("api: OpenAPI document: " + err.Error())
	}
	mux.HandleFunc("GET "+Prefix+"/openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/openapi+json")
		w.Write(spec)
	})
	mux.HandleFunc("GET "+Prefix+"/stream", s.stream)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, http.StatusNotFound, "nothing is served at "+r.URL.Path)
	})
	return s.guard(mux)
}

// config describes the interface. Only JSON and CSV are written; the document
// names no schema address, so that a reply holds nothing but the record.
func (s *service) config() huma.Config {
	version := s.Version
	if version == "" {
		version = "dev"
	}
	c := huma.DefaultConfig("Casus", version)
	c.Info.Description = "What states and other political actors did to each other, according to whom, and how any two of them stand on a date. " +
		"Positions count Unicode code points of the stored text, half-open. Dates are civil dates; instants are RFC 3339."
	c.OpenAPIPath, c.DocsPath, c.SchemasPath = "", "", ""
	c.CreateHooks = nil
	c.Formats = map[string]huma.Format{
		"application/json": huma.DefaultJSONFormat,
		"json":             huma.DefaultJSONFormat,
		"text/csv":         {Marshal: marshalCSV, Unmarshal: func([]byte, any) error { return errors.ErrUnsupported }},
	}
	return c
}

// guard refuses what is not a reading request. The Accept header is dropped: the
// format is part of the address, so that a link always means the same thing.
func (s *service) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cache-Control", "no-cache")
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			h.Set("Allow", "GET, HEAD")
			writeProblem(w, http.StatusMethodNotAllowed, "the record is only read here")
			return
		}
		r.Header.Del("Accept")
		defer s.recover(r)
		next.ServeHTTP(w, r)
	})
}

// recover keeps a reply that could not be written (the client left) from being
// reported as a crash of the server.
func (s *service) recover(r *http.Request) {
	if p := recover(); p != nil {
		s.Log.Error("reply not written", "path", r.URL.Path, "reason", p)
		panic(http.ErrAbortHandler)
	}
}

func writeProblem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(huma.NewError(status, detail))
}

// failures maps the categories of the store to statuses; the first that fits counts.
var failures = []struct {
	category error
	status   int
	tell     bool // the text of the error is for the caller
}{
	{ledger.ErrNotFound, http.StatusNotFound, true},
	{ledger.ErrInvalid, http.StatusBadRequest, true},
	{ledger.ErrConflict, http.StatusConflict, true},
	{ledger.ErrUnavailable, http.StatusServiceUnavailable, false},
	{context.Canceled, http.StatusServiceUnavailable, false},
	{context.DeadlineExceeded, http.StatusServiceUnavailable, false},
}

// problem turns an error of the store into a reply.
func (s *service) problem(err error) error {
	var done huma.StatusError
	if err == nil || errors.As(err, &done) {
		return err
	}
	for _, f := range failures {
		if !errors.Is(err, f.category) {
			continue
		}
		if f.tell {
			return huma.NewError(f.status, err.Error())
		}
		s.Log.Warn("request not answered", "reason", err)
		return huma.NewError(f.status, "the record cannot be read just now")
	}
	s.Log.Error("request failed", "reason", err)
	return huma.NewError(http.StatusInternalServerError, "the record could not be read")
}

// get registers one reading operation.
func get[I, O any](h huma.API, path, id, summary string, answer func(context.Context, *I) (*O, error)) {
	tag, _, _ := strings.Cut(strings.Trim(path, "/"), "/")
	huma.Register(h, huma.Operation{
		OperationID: id, Method: http.MethodGet, Path: Prefix + path, Summary: summary, Tags: []string{tag},
		Errors: []int{http.StatusBadRequest, http.StatusNotFound, http.StatusServiceUnavailable},
	}, answer)
}

// one is the reply that holds a single thing.
type one[T any] struct{ Body T }
