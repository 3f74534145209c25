package feed

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/casus-events/casus/internal/feed/channel"
)

// walkFolder reads the files below a folder in the order of their paths, without hidden ones. What cannot be
// opened there is a bad record.
func walkFolder(name string, o *Options, yield func(Item) bool) error {
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

func walkFile(name string, o *Options, yield func(Item) bool) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	s := &stream{source: name, path: name, file: name, o: o, yield: yield, seeker: f}
	if o.Resume != nil {
		s.at = o.Resume(name)
	}
	if isZip(f) {
		return s.readZip(f)
	}
	s.read(o.Meter.count(f))
	return nil
}

// stream is one file under way, or one member of an archive.
type stream struct {
	source string // as it is reported
	path   string // whose ending tells the kind; empty where there is none
	file   string // the name that was walked
	part   int    // of an archive
	at     Position
	seeker io.Seeker // nil where reading can only go forward
	guard  *guard    // of the archive's, nil for a file of its own
	o      *Options
	yield  func(Item) bool
}

// give hands out an item of this stream.
func (s *stream) give(it Item) bool {
	it.Source, it.File, it.After.Part = s.source, s.file, s.part
	return s.yield(it)
}

// fail hands out the reason why the stream as a whole cannot be read.
func (s *stream) fail(err error) bool { return s.give(Item{Err: err}) }

// read tells the kind of a stream and reads it, up to its end or until yield returns false, which it reports.
func (s *stream) read(in io.Reader) bool {
	raw := &counter{r: in}
	r := bufio.NewReaderSize(raw, 256<<10)
	name := strings.ToLower(s.path)
	if s.o.Kind == WARC || isWARC(r) {
		return s.readArchive(r, in)
	}
	packed := false
	if head, _ := r.Peek(4); len(head) == 4 {
		open, ending := unpacker(head)
		if open != nil {
			z, err := open(r)
			if err != nil {
				return s.fail(fmt.Errorf("damaged %s: %w", ending, err))
			}
			defer z.Close()
			g := s.guard
			if g == nil {
				g = &guard{in: func() int64 { return raw.n }}
			}
			r = bufio.NewReaderSize(&guarded{z, g}, 256<<10)
			name, packed = strings.TrimSuffix(strings.TrimSuffix(name, ".gz"), ".zst"), true
		}
	}
	kind := s.o.Kind
	if kind == "" || kind == Auto {
		if reason := foreign(name, r); reason != "" {
			return s.fail(errors.New(reason))
		}
		kind = kindOf(name, r)
	}
	if err := s.advance(r, in, kind, packed); err != nil {
		return s.fail(fmt.Errorf("cannot go on at byte %d, where an earlier run stopped: %w", s.at.Offset, err))
	}
	switch kind {
	case JSONL:
		return s.readLines(r)
	case CSV:
		return s.readCSV(r)
	case HTML:
		return s.readPage(r)
	case Feed:
		return s.readFeed(r)
	}
	return s.readText(r)
}

// advance goes to the place at which an earlier run stopped. Tables and feeds find theirs themselves, since what
// stands at their beginning is needed.
func (s *stream) advance(r *bufio.Reader, in io.Reader, kind Kind, packed bool) error {
	if s.at.Offset == 0 || kind != JSONL {
		return nil
	}
	if s.seeker != nil && !packed {
		if _, err := s.seeker.Seek(s.at.Offset, io.SeekStart); err != nil {
			return err
		}
		r.Reset(in)
		s.o.Meter.pass(s.at.Offset)
		return nil
	}
	_, err := io.CopyN(io.Discard, r, s.at.Offset)
	return err
}

// unpacker is what decompresses a stream that begins with head, nil for one that is not compressed.
func unpacker(head []byte) (open func(io.Reader) (io.ReadCloser, error), name string) {
	switch {
	case head[0] == 0x1f && head[1] == 0x8b:
		return func(r io.Reader) (io.ReadCloser, error) { return gzip.NewReader(r) }, "gzip"
	case bytes.Equal(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		return openZstd, "zstd"
	}
	return nil, ""
}

// maxWindow bounds the memory of zstd, in bytes: what its --long option uses at most without being forced.
const maxWindow = 128 << 20

func openZstd(r io.Reader) (io.ReadCloser, error) {
	z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
	if err != nil {
		return nil, err
	}
	return z.IOReadCloser(), nil
}

// counter counts the bytes taken from r.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// A file that decompresses to more than maxRatio times its size beyond freeBytes is a bomb: text shrinks to a
// tenth at best, the same report again and again to a hundredth.
const (
	maxRatio  = 250
	freeBytes = 256 << 20
)

var errBomb = fmt.Errorf("it decompresses to more than %d times its size", maxRatio)

// guard bounds what comes out of something compressed.
type guard struct {
	out int64
	in  func() int64 // bytes of the compressed file so far
}

// guarded is a decompressed stream under a guard.
type guarded struct {
	io.Reader
	g *guard
}

func (g *guarded) Read(p []byte) (int, error) {
	n, err := g.Reader.Read(p)
	if g.g.out += int64(n); g.g.out > freeBytes+maxRatio*g.g.in() {
		return n, errBomb
	}
	return n, err
}

// kindOf goes by the ending, then by the first bytes.
func kindOf(name string, r *bufio.Reader) Kind {
	head, _ := r.Peek(sniffLen)
	ext := filepath.Ext(name)
	switch {
	case ext == ".json" && channel.KindOf(head) == channel.Feed:
		return Feed
	case ext == ".jsonl", ext == ".ndjson", ext == ".json":
		return JSONL
	case ext == ".csv", ext == ".tsv", ext == ".tab":
		return CSV
	case ext == ".html", ext == ".htm", ext == ".xhtml":
		return HTML
	case ext == ".txt", ext == ".text":
		return Text
	case channel.KindOf(head) != channel.None, ext == ".rss", ext == ".atom":
		return Feed
	}
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
	tar := len(head) > 262 && string(head[257:262]) == "ustar"
	list := channel.KindOf(head)
	head = bytes.TrimLeft(head, " \t\r\n\ufeff")
	lower := bytes.ToLower(head)
	ext := filepath.Ext(name)
	switch {
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return "a PDF: turn it into text first, for instance with pdftotext"
	case bytes.HasPrefix(head, []byte("SQLite format 3")):
		return "a database, not a document"
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return "a zip inside another file, or from standard input: unpack it first"
	case tar:
		return "a tar archive: unpack it first"
	case list == channel.OPML:
		return "a list of feeds: \"casus watch\" reads what it names"
	case list == channel.Sitemap, list == channel.Index:
		return "a sitemap: it only names pages, which \"casus watch\" fetches"
	case list == channel.None && bytes.HasPrefix(lower, []byte("<?xml")) && !bytes.Contains(lower, []byte("<html")) && ext != ".rss" && ext != ".atom":
		return "XML that is neither a web page nor a feed: save the articles as HTML or JSON Lines (--input text reads it as it is)"
	case ext == ".json" && bytes.HasPrefix(head, []byte("[")):
		return "a JSON array: write one object a line, for instance with jq -c '.[]' (JSON Lines)"
	case ext == ".json" && list == channel.None && spread(head):
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

func (s *stream) readText(r *bufio.Reader) bool {
	var it Item
	data, err := readBounded(r, MaxDocument)
	if err != nil {
		return s.fail(err)
	}
	it.fillText(data, s.path, s.o)
	return s.give(it)
}

// fillText makes a document of plain text.
func (it *Item) fillText(data []byte, path string, o *Options) {
	data, it.Note = fromUTF16(data)
	switch {
	case bytes.IndexByte(data[:min(len(data), sniffLen)], 0) >= 0:
		it.Err = errors.New("binary file, not text")
		return
	case len(bytes.TrimSpace(data)) == 0:
		it.Err = errors.New("empty")
		return
	}
	if it.Note == "" {
		it.Doc.Text, it.Note = decode(data)
	} else {
		it.Doc.Text = string(data)
	}
	it.Doc.ID = baseName(path)
	complete(it, o)
}

// baseName is a file's name without folder and endings, the id of the one document in it.
func baseName(path string) string {
	base := filepath.Base(path)
	if path == "" || base == "." {
		return ""
	}
	base = strings.TrimSuffix(strings.TrimSuffix(base, ".gz"), ".zst")
	return strings.TrimSuffix(base, filepath.Ext(base))
}
