// Package feed is where documents come from: files, folders, standard input; plain
// text, JSON Lines, HTML, plain or gzipped. In come names, out come documents one
// by one in a fixed order, each with the place it came from. A bad record is an
// item with an error; it never stops the run.
package feed

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed/article"
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
)

// Options say how to read.
type Options struct {
	Kind Kind
	// Published and Publisher are given to documents that do not carry their own.
	Published string
	Publisher string
	// Stdin is what "-" reads.
	Stdin io.Reader
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
}

// ErrTooLong says that a record is longer than what is taken in.
var ErrTooLong = errors.New("too long")

// Walk reads the named files and folders in order ("-" is standard input) and hands each record to yield
// until that returns false. The error is for what cannot be opened at all.
func Walk(ctx context.Context, names []string, o Options, yield func(Item) bool) error {
	var failed error
	stop := false
	keep := func(it Item) bool {
		if ctx.Err() != nil || !yield(it) {
			stop = true
		}
		return !stop
	}
	for _, name := range names {
		if stop {
			break
		}
		if err := walkName(name, o, keep); err != nil {
			failed = errors.Join(failed, err)
		}
	}
	return errors.Join(failed, ctx.Err())
}

func walkName(name string, o Options, yield func(Item) bool) error {
	if name == "-" {
		in := o.Stdin
		if in == nil {
			in = os.Stdin
		}
		return walkReader("standard input", "", in, o, yield)
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

// walkFolder reads the files below a folder in the order of their paths, without hidden ones. What cannot be
// opened there is a bad record.
func walkFolder(name string, o Options, yield func(Item) bool) error {
	var files []string
	unread := map[string]error{}
	err := filepath.WalkDir(name, func(p string, d fs.DirEntry, err error) error {
		hidden := p != name && strings.HasPrefix(filepath.Base(p), ".")
		switch {
		case err != nil:
			unread[p] = err
			files = append(files, p)
		case hidden && d.IsDir():
			return fs.SkipDir
		case !hidden && (d.Type().IsRegular() || isLinkToFile(p, d)):
			files = append(files, p)
		}
		return nil
	})
	sort.Strings(files)
	for _, f := range files {
		e := unread[f]
		if e == nil {
			e = walkFile(f, o, yield)
		}
		if e != nil && !yield(Item{Source: f, Err: e}) {
			break
		}
	}
	return err
}

func isLinkToFile(p string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := os.Stat(p)
	return err != nil || info.Mode().IsRegular() // a dangling link is reported when it is opened
}

func walkFile(name string, o Options, yield func(Item) bool) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return walkReader(name, name, f, o, yield)
}

// walkReader tells the kind of a stream and reads it. path is the file's name, empty for a stream.
func walkReader(source, path string, in io.Reader, o Options, yield func(Item) bool) error {
	r := bufio.NewReaderSize(in, 256<<10)
	name := strings.ToLower(path)
	if head, _ := r.Peek(2); len(head) == 2 && head[0] == 0x1f && head[1] == 0x8b {
		z, err := gzip.NewReader(r)
		if err != nil {
			yield(Item{Source: source, Err: fmt.Errorf("damaged gzip: %w", err)})
			return nil
		}
		defer z.Close()
		r = bufio.NewReaderSize(z, 256<<10)
		name = strings.TrimSuffix(name, ".gz")
	}
	kind := o.Kind
	if kind == "" || kind == Auto {
		if reason := foreign(name, r); reason != "" {
			yield(Item{Source: source, Err: errors.New(reason)})
			return nil
		}
		kind = kindOf(name, r)
	}
	switch kind {
	case JSONL:
		return readLines(source, r, o, yield)
	case CSV:
		return readCSV(source, r, o, yield)
	case HTML:
		return readPage(source, path, r, o, yield)
	}
	return readText(source, path, r, o, yield)
}

// kindOf goes by the ending, then by the first bytes.
func kindOf(name string, r *bufio.Reader) Kind {
	switch filepath.Ext(name) {
	case ".jsonl", ".ndjson", ".json":
		return JSONL
	case ".csv", ".tsv", ".tab":
		return CSV
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".txt", ".text":
		return Text
	}
	head, _ := r.Peek(sniffLen)
	head = bytes.TrimLeft(head, " \t\r\n\ufeff")
	lower := bytes.ToLower(head)
	switch {
	case bytes.HasPrefix(head, []byte("{")):
		return JSONL
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")), bytes.Contains(lower[:min(len(lower), 1024)], []byte("<head")):
		return HTML
	}
	return Text
}

// foreign says why a file of another kind is not read and what to do with it; empty for what may be read.
func foreign(name string, r *bufio.Reader) string {
	head, _ := r.Peek(sniffLen)
	head = bytes.TrimLeft(head, " \t\r\n\ufeff")
	lower := bytes.ToLower(head)
	ext := filepath.Ext(name)
	switch {
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return "a PDF: turn it into text first, for instance with pdftotext"
	case bytes.HasPrefix(head, []byte("WARC/")):
		return "a web archive (WARC): save its pages as HTML files first"
	case bytes.HasPrefix(head, []byte("SQLite format 3")):
		return "a database, not a document"
	case bytes.HasPrefix(lower, []byte("<rss")), bytes.HasPrefix(lower, []byte("<feed")),
		bytes.HasPrefix(lower, []byte("<?xml")) && !bytes.Contains(lower, []byte("<html")):
		return "XML that is no web page: save the articles as HTML or JSON Lines (--input text reads it as it is)"
	case ext == ".json" && bytes.HasPrefix(head, []byte("[")):
		return "a JSON array: write one object a line, for instance with jq -c '.[]' (JSON Lines)"
	case ext == ".json" && spread(head):
		return "JSON spread over several lines: write each document on one line, for instance with jq -c . (JSON Lines)"
	}
	return ""
}

// spread reports whether JSON text breaks its first object over lines.
func spread(head []byte) bool {
	line, _, found := bytes.Cut(head, []byte("\n"))
	return found && bytes.Equal(bytes.TrimSpace(line), []byte("{"))
}

// readBounded reads all of r, at most limit bytes.
func readBounded(r io.Reader, limit int) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err != nil {
		return data, err
	}
	if len(data) > limit {
		return nil, fmt.Errorf("%w: more than %d MiB", ErrTooLong, limit>>20)
	}
	return data, nil
}

func readText(source, path string, r *bufio.Reader, o Options, yield func(Item) bool) error {
	it := Item{Source: source}
	data, err := readBounded(r, MaxDocument)
	if err == nil {
		data, it.Note = fromUTF16(data)
	}
	if err == nil && bytes.IndexByte(data[:min(len(data), sniffLen)], 0) >= 0 {
		err = errors.New("binary file, not text")
	}
	if err == nil && len(bytes.TrimSpace(data)) == 0 {
		err = errors.New("empty")
	}
	if err != nil {
		it.Err = err
		yield(it)
		return nil
	}
	if it.Note == "" {
		it.Doc.Text, it.Note = decode(data)
	} else {
		it.Doc.Text = string(data)
	}
	it.Doc.ID = baseName(path)
	complete(&it, o)
	yield(it)
	return nil
}

// fromUTF16 turns text that begins with the mark of UTF-16 into UTF-8 and says so; other text is left alone.
func fromUTF16(data []byte) ([]byte, string) {
	if !bytes.HasPrefix(data, []byte{0xff, 0xfe}) && !bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return data, ""
	}
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
	if err != nil {
		return data, ""
	}
	return out, "UTF-16 was turned into UTF-8"
}

// decode makes text of bytes: UTF-8 as it is, anything else as Windows-1252, byte by byte where the rest is UTF-8.
func decode(data []byte) (string, string) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if utf8.Valid(data) {
		return string(data), ""
	}
	var b strings.Builder
	bad := 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n <= 1 {
			r, n = charmap.Windows1252.DecodeByte(data[0]), 1
			bad++
		}
		b.WriteRune(r)
		data = data[n:]
	}
	return b.String(), fmt.Sprintf("%d bytes that are not UTF-8 were read as Windows-1252", bad)
}

func readPage(source, path string, r *bufio.Reader, o Options, yield func(Item) bool) error {
	it := Item{Source: source}
	data, err := readBounded(r, MaxRecord)
	if err == nil {
		var page article.Page
		if page, err = article.Extract(data); err == nil {
			it.Doc = casus.Document{ID: baseName(path), Title: page.Title, Publisher: page.Publisher, Published: page.Published, URL: page.URL, Language: page.Language, Text: page.Text}
			complete(&it, o)
		}
	}
	if err != nil {
		it.Err = err
	}
	yield(it)
	return nil
}

func baseName(path string) string {
	base := filepath.Base(path)
	if path == "" || base == "." {
		return ""
	}
	base = strings.TrimSuffix(base, ".gz")
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// readLines reads JSON Lines; a line that is too long is skipped to its end. A stream that breaks off is a bad
// record at the line where it does.
func readLines(source string, r *bufio.Reader, o Options, yield func(Item) bool) error {
	for n := 1; ; n++ {
		line, err := readLine(r, MaxRecord)
		if err == io.EOF && len(line) == 0 {
			return nil
		}
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if err != nil && err != io.EOF && !errors.Is(err, ErrTooLong) {
			yield(Item{Source: source, Line: n, Record: kept(line), Err: fmt.Errorf("the file breaks off: %w", err)})
			return nil
		}
		if len(bytes.TrimSpace(line)) > 0 || errors.Is(err, ErrTooLong) {
			if !yield(record(source, n, line, err, o)) {
				return nil
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

// readLine returns the next line without its end. A line over limit gives its beginning and ErrTooLong.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if !long {
			line = append(line, part...)
			if len(line) > limit {
				line, long = line[:1024:1024], true
			}
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if long && (err == nil || err == io.EOF) {
			return line, fmt.Errorf("%w: line of more than %d MiB", ErrTooLong, limit>>20)
		}
		return bytes.TrimRight(line, "\r\n"), err
	}
}

// record parses one line.
func record(source string, n int, line []byte, err error, o Options) Item {
	it := Item{Source: source, Line: n}
	if errors.Is(err, ErrTooLong) {
		it.Err, it.Record = err, kept(line)
		return it
	}
	bad := !utf8.Valid(line)
	if bad {
		var text string
		text, it.Note = decode(line)
		line = []byte(text)
	}
	if doc, err := parseRecord(line); err != nil {
		it.Err = fmt.Errorf("not a document: %s", jsonFault(err))
	} else {
		it.Doc = doc
		complete(&it, o)
	}
	if it.Err != nil {
		it.Record = kept(line)
	}
	return it
}

// kept is the beginning of a bad record as it is reported.
func kept(record []byte) string {
	return strings.ToValidUTF8(string(record[:min(len(record), maxKept)]), "")
}

// jsonFault says what is wrong with a line without naming types of the program.
func jsonFault(err error) string {
	var wrong *json.UnmarshalTypeError
	if !errors.As(err, &wrong) {
		return err.Error()
	}
	if wrong.Field == "" {
		return fmt.Sprintf("a JSON %s, want an object with \"text\"", wrong.Value)
	}
	return fmt.Sprintf("field %q is a JSON %s, want a %s", wrong.Field, wrong.Value, jsonKind(wrong.Type))
}

func jsonKind(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "string"
	case reflect.Slice:
		return "list"
	case reflect.Struct, reflect.Map:
		return "object"
	}
	return "number"
}

// complete fills what the options give and checks what must hold.
func complete(it *Item, o Options) {
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
