package casus

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed codebook/*.tsv
var codebookFiles embed.FS

// Direction says how actor and recipient of an act stand to the roles of its track.
type Direction string

// Directions of acts.
const (
	Directed     Direction = "directed"
	Mutual       Direction = "mutual"
	SenderToHost Direction = "sender->host" // the actor is the sender of the mission or envoy
	HostToSender Direction = "host->sender" // the actor is the host
	// MemberToOrganisation: the actor is the member; its track names the organisation first.
	MemberToOrganisation Direction = "member->organization"
)

// Act is a diplomatic or related act of the codebook.
type Act struct {
	Name      string
	Track     string // empty: a point event, moves no state
	State     string
	Direction Direction
	CAMEO     string
	Type      string
	Mode      string
	Label     string // "broke off diplomatic relations with"
}

// Track is one dimension of how two actors stand.
type Track struct {
	Name    string
	States  []string
	Ordered bool // A acts on (or sends to) B; otherwise the pair is sorted
	Roles   string
}

// TypeInfo is a PLOVER type or one of its modes.
type TypeInfo struct {
	Type, Mode string
	Quad       string
	Score      float64
	Meaning    string
}

// Codebook is every code Casus uses.
type Codebook struct {
	Acts     []Act
	Tracks   []Track
	Types    []TypeInfo // a row without Mode is the type itself
	Contexts []string
	Sectors  [][2]string // code, meaning

	acts   map[string]*Act
	tracks map[string]*Track
	types  map[[2]string]*TypeInfo
}

// TheCodebook is the codebook embedded in the program.
var TheCodebook = sync.OnceValue(func() *Codebook {
	book, err := readCodebook()
	if err != nil {
		panic("casus: embedded codebook: " + err.Error())
	}
	return book
})

func readCodebook() (*Codebook, error) {
	book := &Codebook{acts: map[string]*Act{}, tracks: map[string]*Track{}, types: map[[2]string]*TypeInfo{}}
	tables := []struct {
		name    string
		columns int
		row     func([]string) error
	}{
		{"tracks", 4, func(f []string) error {
			book.Tracks = append(book.Tracks, Track{f[0], strings.Fields(f[1]), f[2] == "directed", f[3]})
			return nil
		}},
		{"types", 5, func(f []string) error {
			score, err := strconv.ParseFloat(f[3], 64)
			book.Types = append(book.Types, TypeInfo{f[0], dash(f[1]), f[2], score, dash(f[4])})
			return err
		}},
		{"acts", 8, func(f []string) error {
			book.Acts = append(book.Acts, Act{f[0], dash(f[1]), dash(f[2]), Direction(f[3]), f[4], f[5], dash(f[6]), f[7]})
			return nil
		}},
		{"contexts", 1, func(f []string) error { book.Contexts = append(book.Contexts, f[0]); return nil }},
		{"sectors", 2, func(f []string) error { book.Sectors = append(book.Sectors, [2]string{f[0], f[1]}); return nil }},
	}
	for _, t := range tables {
		if err := eachRow("codebook/"+t.name+".tsv", t.columns, t.row); err != nil {
			return nil, err
		}
	}
	return book, book.index()
}

// index fills the maps and checks that every code used is defined.
func (b *Codebook) index() error {
	for i := range b.Tracks {
		b.tracks[b.Tracks[i].Name] = &b.Tracks[i]
	}
	for i := range b.Types {
		b.types[[2]string{b.Types[i].Type, b.Types[i].Mode}] = &b.Types[i]
	}
	for i := range b.Acts {
		a := &b.Acts[i]
		if b.types[[2]string{a.Type, a.Mode}] == nil {
			return fmt.Errorf("act %s: no type %s/%s", a.Name, a.Type, a.Mode)
		}
		if a.Track != "" && (b.tracks[a.Track] == nil || !slices.Contains(b.tracks[a.Track].States, a.State)) {
			return fmt.Errorf("act %s: no state %s/%s", a.Name, a.Track, a.State)
		}
		if b.acts[a.Name] != nil {
			return fmt.Errorf("act %s stands twice", a.Name)
		}
		b.acts[a.Name] = a
	}
	return nil
}

func dash(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

// eachRow calls row for every line of an embedded table below its header.
func eachRow(name string, columns int, row func([]string) error) error {
	data, err := codebookFiles.ReadFile(name)
	if err != nil {
		return err
	}
	header := true
	for n, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		if header {
			header = false
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != columns {
			return fmt.Errorf("%s:%d: %d columns, want %d", name, n+1, len(f), columns)
		}
		if err := row(f); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
	}
	return nil
}

// Act returns the act of that name, nil if there is none.
func (b *Codebook) Act(name string) *Act { return b.acts[name] }

// Track returns the track of that name, nil if there is none.
func (b *Codebook) Track(name string) *Track { return b.tracks[name] }

// Type returns the type, or the type with that mode; nil if there is none.
func (b *Codebook) Type(name, mode string) *TypeInfo { return b.types[[2]string{name, mode}] }

// Score is the PLOVER score of a type and its first mode.
func (b *Codebook) Score(name string, modes []string) float64 {
	if len(modes) > 0 {
		if t := b.Type(name, modes[0]); t != nil {
			return t.Score
		}
	}
	if t := b.Type(name, ""); t != nil {
		return t.Score
	}
	return 0
}

// Quad is the quad class of a type, "" for an unknown one.
func (b *Codebook) Quad(name string) string {
	if t := b.Type(name, ""); t != nil {
		return t.Quad
	}
	return ""
}
