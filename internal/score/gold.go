package score

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"github.com/casus-events/casus/internal/casus"
)

// Document is one report with its annotation. corpora/README.md has the conventions.
type Document struct {
	casus.Document
	Gold Gold `json:"gold"`
}

// Gold is everything that a document reports.
type Gold struct {
	Mentions  []Mention        `json:"mentions"`
	Events    []casus.DocEvent `json:"events"`
	Relations []Relation       `json:"relations"`
}

// Mention is one place that reports an event. The alternatives are equally right. An
// optional mention is neither missed nor wrong.
type Mention struct {
	ID          string                 `json:"id"`
	Type        string                 `json:"type"`
	AltTypes    []string               `json:"alt_types,omitempty"`
	Modes       []string               `json:"modes,omitempty"`
	Act         string                 `json:"act,omitempty"`
	AltActs     []string               `json:"alt_acts,omitempty"` // "none": no act is right too
	Sentence    casus.SentenceRef      `json:"sentence"`
	Trigger     casus.Quote            `json:"trigger"`
	Actors      []Actor                `json:"actors,omitempty"`
	Recipients  []Actor                `json:"recipients,omitempty"`
	Symmetric   bool                   `json:"symmetric,omitempty"` // all parties stand in Actors
	Date        *Date                  `json:"date,omitempty"`
	Status      casus.Status           `json:"status"`
	AltStatus   []casus.Status         `json:"alt_status,omitempty"`
	Historical  bool                   `json:"historical,omitempty"`
	EitherAge   bool                   `json:"alt_historical,omitempty"` // historical or not: both are right
	Attribution []Actor                `json:"attribution,omitempty"`
	Counts      map[string]casus.Count `json:"counts,omitempty"`
	Optional    bool                   `json:"optional,omitempty"`
}

// Actor is a party or a voice. Code UNK means that no country can be said; such an
// actor, and one with UNK among its codes, may be missing.
type Actor struct {
	Text       string   `json:"text,omitempty"`
	Start      int      `json:"start,omitempty"`
	End        int      `json:"end,omitempty"`
	Code       string   `json:"code"`
	AltCodes   []string `json:"alt_codes,omitempty"`
	Sector     string   `json:"sector,omitempty"`
	AltSectors []string `json:"alt_sectors,omitempty"`
	Optional   bool     `json:"optional,omitempty"`
}

// Date is when the event happened, first and last day.
type Date struct {
	Start     casus.Date   `json:"start"`
	End       casus.Date   `json:"end"`
	Text      string       `json:"text,omitempty"`
	AltStarts []casus.Date `json:"alt_starts,omitempty"`
}

// Relation is a state that the document gives a pair.
type Relation struct {
	A        string     `json:"a"`
	B        string     `json:"b"`
	Track    string     `json:"track"`
	State    string     `json:"state"`
	From     casus.Date `json:"from,omitzero"`
	By       string     `json:"by,omitempty"`
	Optional bool       `json:"optional,omitempty"`
}

// ErrGold says that a gold file is faulty.
var ErrGold = errors.New("faulty gold file")

// maxLine bounds one line of a gold file, in bytes.
const maxLine = 16 << 20

// Load reads a gold file. Every fault is reported, with name and line.
func Load(r io.Reader, name string) ([]Document, error) {
	var docs []Document
	var faults []error
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var d Document
		err := json.Unmarshal(lines.Bytes(), &d)
		if err == nil {
			err = d.check()
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("%w: %s:%d: %w", ErrGold, name, n, err))
			continue
		}
		docs = append(docs, d)
	}
	if err := lines.Err(); err != nil {
		faults = append(faults, fmt.Errorf("%w: %s: %w", ErrGold, name, err))
	}
	return docs, errors.Join(faults...)
}

// LoadFS reads all gold files of a folder in order of their names.
func LoadFS(files fs.FS) ([]Document, error) {
	names, err := fs.Glob(files, "*.jsonl")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var docs []Document
	var faults []error
	for _, name := range names {
		f, err := files.Open(name)
		if err != nil {
			return nil, err
		}
		list, err := Load(f, name)
		f.Close()
		docs, faults = append(docs, list...), append(faults, err)
	}
	return docs, errors.Join(faults...)
}

// check holds the annotation against the text and the codebook.
func (d *Document) check() error {
	text := []rune(d.Text)
	var faults []error
	fault := func(format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s: "+format, append([]any{d.ID}, args...)...))
	}
	quote := func(id, what, want string, start, end int) {
		if start < 0 || end > len(text) || start > end || string(text[start:end]) != want {
			fault("%s: %s %q does not stand at %d-%d", id, what, want, start, end)
		}
	}
	ids := map[string]bool{}
	book := casus.TheCodebook()
	for i := range d.Gold.Mentions {
		m := &d.Gold.Mentions[i]
		if ids[m.ID] {
			fault("mention %s stands twice", m.ID)
		}
		ids[m.ID] = true
		quote(m.ID, "trigger", m.Trigger.Text, m.Trigger.Start, m.Trigger.End)
		if m.Sentence.Start > m.Trigger.Start || m.Sentence.End < m.Trigger.End || m.Trigger.Start == m.Trigger.End {
			fault("%s: trigger outside its sentence", m.ID)
		}
		for _, list := range [][]Actor{m.Actors, m.Recipients, m.Attribution} {
			for _, a := range list {
				quote(m.ID, "actor", a.Text, a.Start, a.End)
				if a.Code == "" {
					fault("%s: actor %q without code (want UNK)", m.ID, a.Text)
				}
			}
		}
		for _, t := range append([]string{m.Type}, m.AltTypes...) {
			if book.Type(t, "") == nil {
				fault("%s: no type %q", m.ID, t)
			}
		}
		for _, mode := range m.Modes {
			if book.Type(m.Type, mode) == nil {
				fault("%s: no mode %s/%s", m.ID, m.Type, mode)
			}
		}
		for _, act := range append([]string{m.Act}, m.AltActs...) {
			if act != "" && act != "none" && book.Act(act) == nil {
				fault("%s: no act %q", m.ID, act)
			}
		}
	}
	for _, e := range d.Gold.Events {
		for _, id := range e.Mentions {
			if !ids[id] {
				fault("event %s: no mention %q", e.ID, id)
			}
		}
	}
	for _, r := range d.Gold.Relations {
		if t := book.Track(r.Track); t == nil || !slices.Contains(t.States, r.State) {
			fault("relation %s-%s: no state %s/%s", r.A, r.B, r.Track, r.State)
		}
	}
	return errors.Join(faults...)
}
