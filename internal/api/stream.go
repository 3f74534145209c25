package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/ledger"
)

// Limits of streams. A store tells nobody that it has changed, so each stream asks.
const (
	maxStreams     = 64
	streamInterval = 2 * time.Second
	streamBeat     = 8 // a comment every so many quiet intervals keeps proxies from closing the line
	streamTimeout  = 20 * time.Second
)

// stream sends new events as server-sent events, in the order in which the record came to hold
// them: "event: event" and the event as JSON. After each batch stands an id, the instant up to
// which the record has been sent: a client that comes back with Last-Event-ID misses nothing and
// may see the events of a broken batch twice. Without one the stream begins now, or after the
// parameter known_after.
func (s *service) stream(w http.ResponseWriter, r *http.Request) {
	select {
	case s.streams <- struct{}{}:
		defer func() { <-s.streams }()
	default:
		writeProblem(w, http.StatusServiceUnavailable, "too many streams are open")
		return
	}
	after := r.Header.Get("Last-Event-ID")
	if after == "" {
		after = r.URL.Query().Get("known_after")
	}
	since, err := instant("known_after", after)
	if err != nil {
		writeProblem(w, http.StatusBadRequest, err.Error())
		return
	}
	if since.IsZero() {
		st, err := s.store.Stats(r.Context())
		if err != nil {
			writeProblem(w, http.StatusServiceUnavailable, "the record cannot be read just now")
			return
		}
		since = st.Known
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Accel-Buffering", "no")
	if r.Method == http.MethodHead {
		return
	}
	out := http.NewResponseController(w)
	out.SetReadDeadline(time.Time{}) // nothing more is read; a deadline would end the request
	fmt.Fprint(w, ": events as they come to be known\n\n")
	out.Flush()
	clock := time.NewTicker(streamInterval)
	defer clock.Stop()
	for quiet := 0; ; quiet++ {
		out.SetWriteDeadline(time.Now().Add(streamTimeout)) // each piece in its own time, the stream as long as it likes
		latest, err := s.send(w, r, since)
		if err != nil {
			return
		}
		if latest.After(since) {
			since, quiet = latest, 0
		} else if quiet%streamBeat == streamBeat-1 {
			fmt.Fprint(w, ":\n\n")
		}
		if err := out.Flush(); err != nil {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-clock.C:
		}
	}
}

// send writes all events first known after an instant, and returns the latest such instant.
func (s *service) send(w http.ResponseWriter, r *http.Request, since time.Time) (time.Time, error) {
	q := ledger.EventQuery{KnownAfter: since, Order: ledger.ByKnown, Page: ledger.Page{Limit: 500}}
	latest := since
	for {
		events, next, err := s.store.Events(r.Context(), q)
		if err != nil {
			return since, err
		}
		for i := range events {
			data, err := json.Marshal(&events[i])
			if err != nil {
				return since, err
			}
			if _, err := fmt.Fprintf(w, "event: event\ndata: %s\n\n", data); err != nil {
				return since, err
			}
			if events[i].Known.After(latest) {
				latest = events[i].Known
			}
		}
		if next == "" {
			break
		}
		q.Cursor = next
	}
	if latest.After(since) {
		_, err := fmt.Fprintf(w, "id: %s\n\n", latest.UTC().Format(time.RFC3339Nano))
		return latest, err
	}
	return since, nil
}

// describeStream puts the stream, which is no request with one reply, into the document.
func describeStream(doc *huma.OpenAPI) {
	doc.AddOperation(&huma.Operation{
		OperationID: "streamEvents", Method: http.MethodGet, Path: Prefix + "/stream", Tags: []string{"events"},
		Summary:    "New events as they come to be known (server-sent events)",
		Parameters: []*huma.Param{{Name: "known_after", In: "query", Description: "begin after this instant, or after this day; now unless said", Schema: &huma.Schema{Type: huma.TypeString}}},
		Responses:  map[string]*huma.Response{"200": {Description: "a stream", Content: map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{Type: huma.TypeString}}}}},
	})
}
