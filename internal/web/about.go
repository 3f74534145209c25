package web

import (
	"net/http"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// aboutBody is the codebook.
type aboutBody struct {
	Book  *casus.Codebook
	Types []typeGroup
}

// typeGroup is a type with its modes.
type typeGroup struct {
	casus.TypeInfo
	Modes []casus.TypeInfo
}

func (s *site) about(*http.Request) (*page, error) {
	book := casus.TheCodebook()
	body := aboutBody{Book: book}
	for _, t := range book.Types {
		if t.Mode == "" {
			body.Types = append(body.Types, typeGroup{TypeInfo: t})
		} else if n := len(body.Types); n > 0 {
			body.Types[n-1].Modes = append(body.Types[n-1].Modes, t)
		}
	}
	return &page{Title: "About the coding", Section: "about", Table: "/api/v1/codebook", Body: body}, nil
}

// dataBody is where the record can be had.
type dataBody struct {
	Stats ledger.Stats
	API   bool
	Lists []dataList
}

type dataList struct{ Name, Path, What string }

// dataLists are the lists of the interface that need no parameter.
var dataLists = []dataList{
	{"Changes", "/api/v1/changes", "moves of relations, one for each interval"},
	{"Events", "/api/v1/events", "what happened, once each, with numbers of documents and independent origins"},
	{"Claims", "/api/v1/claims", "what somebody vouches for or denies"},
	{"Chains", "/api/v1/chains", "runs of acts by several actors on one target within days"},
	{"Reviews", "/api/v1/reviews", "what was withdrawn or rejected, by whom and why"},
	{"Actors", "/api/v1/actors", "who takes part in events"},
	{"Documents", "/api/v1/documents", "what was read, without the texts"},
	{"Acts", "/api/v1/codebook/acts", "acts of the codebook with the track each moves"},
	{"Tracks", "/api/v1/codebook/tracks", "tracks and their states"},
	{"Types", "/api/v1/codebook/types", "PLOVER types and modes with quad class and score"},
	{"Sectors", "/api/v1/codebook/sectors", "sectors of actors"},
	{"Rejects", "/api/v1/rejects", "records that could not be read, with the reason"},
}

func (s *site) data(r *http.Request) (*page, error) {
	st, err := s.store.Stats(r.Context())
	if err != nil {
		return nil, err
	}
	return &page{Title: "Data", Section: "data", Body: dataBody{st, s.API != nil, dataLists}}, nil
}
