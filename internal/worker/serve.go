package worker

import (
	"context"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/queue"
)

// readyWait bounds the questions behind /readyz.
const readyWait = 3 * time.Second

// Handler serves /metrics (Prometheus), /healthz (the process runs) and /readyz (queue and store answer).
func Handler(r *prometheus.Registry, q queue.Queue, s ledger.Store) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(r, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, req *http.Request) {
		ctx, cancel := context.WithTimeout(req.Context(), readyWait)
		defer cancel()
		if _, err := q.Status(ctx); err != nil {
			http.Error(w, "queue does not answer", http.StatusServiceUnavailable)
			return
		}
		if _, err := s.SchemaVersion(ctx); err != nil {
			http.Error(w, "store does not answer", http.StatusServiceUnavailable)
			return
		}
		_, _ = w.Write([]byte("ready\n"))
	})
	return mux
}
