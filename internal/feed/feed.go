// Package feed is where documents come from: files, folders, standard input and web
// addresses; plain text, JSON Lines, tables, web pages, feeds and web archives, plain,
// compressed or in a zip. In come names, out come documents one by one in a fixed
// order, each with the place it came from and the position at which a later run goes
// on after it. A bad record is an item with an error; it never stops the run.
package feed

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed/article"
	"github.com/casus-events/casus/internal/feed/fetch"
)

// Limits on what is taken in, in bytes.
const (
	MaxDocument = 2 << 20  // text of one document: a long novel
	MaxRecord   = 16 << 20 // one line of JSON, one row of a table, one page: room for markup and escapes
	maxFields   = 64 << 10 // title, publisher, address and language of one document
	maxKept     = 4096     // of a bad record
	sniffLen    = 8 << 10
)

// Kind is a kind of input.
type Kind string

// Kinds of input; Auto tells by ending, then by content.
const (
	Auto  Kind = "auto"
	Text  Kind = "text"
	JSONL Kind = "jsonl"
	HTML  Kind = "html"
	CSV   Kind = "csv"
	Feed  Kind = "feed" // RSS, Atom, JSON Feed
	WARC  Kind = "warc"
)

// Kinds are the kinds of input that can be asked for.
func Kinds() []string {
	return []string{string(Auto), string(Text), string(JSONL), string(CSV), string(HTML), string(Feed), string(WARC)}
}

// Options say how to read.
type Options struct {
	Kind Kind
	// Published and Publisher are given to documents that do not carry their own.
	Published string
	Publisher string
	// Stdin is what "-" reads.
	Stdin io.Reader
	// Client asks for names that are web addresses; nil refuses them.
	Client *fetch.Client
	// Lazy leaves to the caller to call Item.Load, on whatever goroutine suits, before the item is used.
	Lazy bool
	// Resume is where to begin in a file that an earlier run left in the middle; nil begins everywhere at the start.
	Resume func(source string) Position
	// Only, when set, says which records to yield; the others are passed over.
	Only func(source string, line int) bool
	// Meter, when set, counts what was read.
	Meter *Meter
}

// Position is a place between two records of a file. Its zero is the beginning.
type Position struct {
	Part   int   `json:"part,omitempty"`   // files of a zip before this one
	Offset int64 `json:"offset,omitempty"` // in the file, or in what it is decompressed to; of a WARC always in the file
	Skip   int   `json:"skip,omitempty"`   // records to pass over from there
	Line   int   `json:"line,omitempty"`   // lines, rows or records before this place
}

// Item is one record: a document, or an error saying why it is none. Line counts from 1; 0 is the whole file.
type Item struct {
	Doc    casus.Document
	Source string
	Line   int
	Record string // the start of a bad record
	Err    error
	// Note says what was repaired.
	Note string
	// File is the name that was walked; After is where reading it goes on after this item.
	File  string
	After Position
	// Page is what a web page says of itself beside its text; nil for other kinds, and before Load.
	Page *article.Page

	load   func(*Item) // nil where the document is there already
	loaded bool
}

// Load takes the document out of its page and tells its language where Options.Lazy left that to be done; later
// calls do nothing.
func (it *Item) Load() {
	if it.loaded {
		return
	}
	it.loaded = true
	if it.load != nil {
		it.load(it)
		it.load = nil
	}
	if it.Err == nil {
		tellLanguage(&it.Doc)
	}
}

// ErrTooLong says that a record is longer than what is taken in.
var ErrTooLong = errors.New("too long")

// Walk reads the named files, folders and addresses in order ("-" is standard input) and hands each record to yield
// until that returns false. The error is for what cannot be opened at all.
func Walk(ctx context.Context, names []string, o Options, yield func(Item) bool) error {
	var failed error
	stop := false
	keep := func(it Item) bool {
		if o.Only != nil && !o.Only(it.Source, it.Line) {
			return ctx.Err() == nil
		}
		if !o.Lazy {
			it.Load()
		}
		if ctx.Err() != nil || !yield(it) {
			stop = true
		}
		return !stop
	}
	o.Meter.expect(names)
	for _, name := range names {
		if stop {
			break
		}
		if err := walkName(ctx, name, &o, keep); err != nil {
			failed = errors.Join(failed, err)
		}
	}
	return errors.Join(failed, ctx.Err())
}

func walkName(ctx context.Context, name string, o *Options, yield func(Item) bool) error {
	switch {
	case name == "-":
		in := o.Stdin
		if in == nil {
			in = os.Stdin
		}
		s := &stream{source: "standard input", file: "-", o: o, yield: yield}
		s.read(o.Meter.count(in))
		return nil
	case IsAddress(name):
		return walkAddress(ctx, name, o, yield)
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return walkFile(name, o, yield)
	}
	return walkFolder(name, o, yield)
}

// IsAddress reports whether a name is a web address rather than a file's.
func IsAddress(name string) bool {
	head := strings.ToLower(name[:min(len(name), 8)])
	return strings.HasPrefix(head, "http://") || strings.HasPrefix(head, "https://")
}

// complete fills what the options give and checks what must hold.
func complete(it *Item, o *Options) {
	d := &it.Doc
	if d.Published == "" {
		d.Published = o.Published
	}
	if d.Publisher == "" {
		d.Publisher = o.Publisher
	}
	switch {
	case strings.TrimSpace(d.Text) == "":
		it.Err = errors.New("no text")
	case len(d.Text) > MaxDocument:
		it.Err = fmt.Errorf("%w: text of more than %d MiB", ErrTooLong, MaxDocument>>20)
	case len(d.Title)+len(d.Publisher)+len(d.URL)+len(d.Language) > maxFields:
		it.Err = fmt.Errorf("%w: title, publisher, address and language of more than %d KiB", ErrTooLong, maxFields>>10)
	case len(d.ID) > 512:
		it.Err = errors.New("id longer than 512 bytes")
	case d.Published != "":
		if _, err := casus.ParseDate(d.Published); err != nil {
			it.Err = fmt.Errorf("published: %w", err)
		}
	}
}
