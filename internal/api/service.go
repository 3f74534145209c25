package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/ledger"
)

// Health says that the record can be read.
type Health struct {
	Status  string `json:"status" enum:"ok"`
	Version string `json:"version,omitempty"`
	Schema  int64  `json:"schema" doc:"number of the store's last migration"`
}

func (s *service) registerService(h huma.API) {
	get(h, "/stats", "getStats", "What the record holds", func(ctx context.Context, _ *struct{}) (*one[ledger.Stats], error) {
		st, err := s.store.Stats(ctx)
		return &one[ledger.Stats]{st}, s.problem(err)
	})
	get(h, "/health", "getHealth", "Whether the record can be read", func(ctx context.Context, _ *struct{}) (*one[Health], error) {
		n, err := s.store.SchemaVersion(ctx)
		return &one[Health]{Health{"ok", s.Version, n}}, s.problem(err)
	})
	list(h, "/rejects", "listRejects", "Records that could not be read, latest first", s.rejects)
}

var rejectColumns = []column[ledger.Reject]{
	number("at", func(r *ledger.Reject) string { return moment(r.At) }),
	text("source", func(r *ledger.Reject) string { return r.Source }),
	number("line", func(r *ledger.Reject) string { return whole(r.Line) }),
	text("reason", func(r *ledger.Reject) string { return r.Reason }),
	text("record", func(r *ledger.Reject) string { return r.Record }),
}

func (s *service) rejects(ctx context.Context, in *struct{ PageInput }) (*listOutput[ledger.Reject], error) {
	rejects, next, err := s.store.Rejects(ctx, in.page())
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "rejects", rejects, next, rejectColumns), nil
}
