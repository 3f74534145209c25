package api

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/casus"
)

// Act is an act of the codebook.
type Act struct {
	Name      string `json:"act"`
	Label     string `json:"label" doc:"the words a page uses"`
	Track     string `json:"track,omitempty" doc:"the track it moves; absent: it moves no state"`
	State     string `json:"state,omitempty" doc:"the state it brings"`
	Direction string `json:"direction"`
	Type      string `json:"type"`
	Mode      string `json:"mode,omitempty"`
	CAMEO     string `json:"cameo"`
}

// Track is one dimension of how two actors stand.
type Track struct {
	Name    string   `json:"track"`
	States  []string `json:"states"`
	Ordered bool     `json:"ordered" doc:"a acts on b, or sends to b; otherwise the pair is sorted"`
	Roles   string   `json:"roles"`
}

// Type is a PLOVER type, or one of its modes.
type Type struct {
	Type    string  `json:"type"`
	Mode    string  `json:"mode,omitempty"`
	Quad    string  `json:"quad"`
	Score   float64 `json:"score"`
	Meaning string  `json:"meaning,omitempty"`
}

// Code is a code with its meaning.
type Code struct {
	Code    string `json:"code"`
	Meaning string `json:"meaning"`
}

// Codebook is every code of the record.
type Codebook struct {
	Acts     []Act    `json:"acts"`
	Tracks   []Track  `json:"tracks"`
	Types    []Type   `json:"types"`
	Contexts []string `json:"contexts"`
	Sectors  []Code   `json:"sectors"`
}

func (s *service) registerCodebook(h huma.API) {
	book := codebook(casus.TheCodebook())
	get(h, "/codebook", "getCodebook", "Every code: acts, tracks, types, contexts, sectors",
		func(context.Context, *struct{}) (*one[Codebook], error) { return &one[Codebook]{book}, nil })
	list(h, "/codebook/acts", "listActs", "Acts, with the track each moves", table("acts", book.Acts, actColumns))
	list(h, "/codebook/tracks", "listTracks", "Tracks and their states", table("tracks", book.Tracks, trackColumns))
	list(h, "/codebook/types", "listTypes", "PLOVER types and modes with quad class and score", table("types", book.Types, typeColumns))
	list(h, "/codebook/sectors", "listSectors", "Sectors of actors", table("sectors", book.Sectors, codeColumns))
}

func table[T any](name string, items []T, columns []column[T]) func(context.Context, *struct{ PageInput }) (*listOutput[T], error) {
	return func(_ context.Context, in *struct{ PageInput }) (*listOutput[T], error) {
		return reply(&in.PageInput, name, items, "", columns), nil
	}
}

func codebook(b *casus.Codebook) Codebook {
	var out Codebook
	for _, a := range b.Acts {
		out.Acts = append(out.Acts, Act{a.Name, a.Label, a.Track, a.State, string(a.Direction), a.Type, a.Mode, a.CAMEO})
	}
	for _, t := range b.Tracks {
		out.Tracks = append(out.Tracks, Track(t))
	}
	for _, t := range b.Types {
		out.Types = append(out.Types, Type{t.Type, t.Mode, t.Quad, t.Score, t.Meaning})
	}
	for _, s := range b.Sectors {
		out.Sectors = append(out.Sectors, Code{s[0], s[1]})
	}
	out.Contexts = b.Contexts
	return out
}

var actColumns = []column[Act]{
	number("act", func(a *Act) string { return a.Name }),
	number("label", func(a *Act) string { return a.Label }),
	number("track", func(a *Act) string { return a.Track }),
	number("state", func(a *Act) string { return a.State }),
	number("direction", func(a *Act) string { return a.Direction }),
	number("type", func(a *Act) string { return a.Type }),
	number("mode", func(a *Act) string { return a.Mode }),
	number("cameo", func(a *Act) string { return a.CAMEO }),
}

var trackColumns = []column[Track]{
	number("track", func(t *Track) string { return t.Name }),
	number("states", func(t *Track) string { return strings.Join(t.States, ";") }),
	number("ordered", func(t *Track) string { return yes(t.Ordered) }),
	number("roles", func(t *Track) string { return t.Roles }),
}

var typeColumns = []column[Type]{
	number("type", func(t *Type) string { return t.Type }),
	number("mode", func(t *Type) string { return t.Mode }),
	number("quad", func(t *Type) string { return t.Quad }),
	number("score", func(t *Type) string { return decimal(t.Score) }),
	number("meaning", func(t *Type) string { return t.Meaning }),
}

var codeColumns = []column[Code]{
	number("code", func(c *Code) string { return c.Code }),
	number("meaning", func(c *Code) string { return c.Meaning }),
}
