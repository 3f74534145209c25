package feed

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"mime"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed/article"
	"github.com/casus-events/casus/internal/feed/warc"
)

// isWARC reports whether a stream is a web archive, plain or in gzip members.
func isWARC(r *bufio.Reader) bool {
	mark := []byte("WARC/")
	head, _ := r.Peek(sniffLen)
	if len(head) < 2 || head[0] != 0x1f || head[1] != 0x8b {
		return bytes.HasPrefix(head, mark)
	}
	z, err := gzip.NewReader(bytes.NewReader(head))
	if err != nil {
		return false
	}
	got := make([]byte, len(mark))
	_, err = io.ReadFull(z, got)
	return err == nil && bytes.Equal(got, mark)
}

// readArchive makes documents of the pages in a web archive. Records that are no pages (requests, images, redirects,
// robots.txt) are passed over.
func (s *stream) readArchive(r *bufio.Reader, in io.Reader) bool {
	if s.at.Offset > 0 {
		var err error
		if s.seeker != nil {
			if _, err = s.seeker.Seek(s.at.Offset, io.SeekStart); err == nil {
				r.Reset(in)
			}
		} else {
			_, err = io.CopyN(io.Discard, r, s.at.Offset)
		}
		if err != nil {
			return s.fail(err)
		}
		s.o.Meter.pass(s.at.Offset)
	}
	w := warc.NewReader(r, warc.Position{Offset: s.at.Offset, Skip: s.at.Skip, Record: s.at.Line}, warc.Options{Limit: MaxRecord, Want: wanted})
	number := s.at.Line
	for {
		rec, err := w.Next()
		var damage *warc.Damage
		switch {
		case err == io.EOF:
			return true
		case errors.As(err, &damage):
			if !s.give(Item{Line: number + 1, Err: err}) {
				return false
			}
			continue
		case err != nil:
			return s.give(Item{Line: number + 1, Err: err})
		}
		number = rec.Number
		it, ok := s.fromRecord(rec)
		if !ok {
			continue
		}
		it.Line = rec.Number
		it.After = Position{Offset: rec.After.Offset, Skip: rec.After.Skip, Line: rec.After.Record}
		if !s.give(it) {
			return false
		}
	}
}

// wanted tells the records that may hold a page: what a server answered, or text that was made of it.
func wanted(h warc.Header) bool {
	switch h.Type {
	case "response", "resource", "conversion":
		return IsAddress(h.URI)
	}
	return false
}

// fromRecord makes an item of a record; false for one that is no page.
func (s *stream) fromRecord(rec *warc.Record) (Item, bool) {
	if rec.Block == nil && !(rec.Long && wanted(rec.Header)) {
		return Item{}, false
	}
	it := Item{Doc: casus.Document{URL: rec.URI, Retrieved: instant(rec.Date)}}
	if rec.Long {
		it.Err = ErrTooLong
		return it, true
	}
	body, content := rec.Block, rec.Content
	if rec.Type == "response" {
		p, err := warc.ParseResponse(rec.Block, MaxRecord)
		if p != nil && p.Status != 200 {
			return Item{}, false
		}
		if err != nil {
			it.Err = err
			return it, true
		}
		body, content = p.Body, p.Header.Get("Content-Type")
	}
	media, params, err := mime.ParseMediaType(content)
	if err != nil {
		media, _, _ = strings.Cut(strings.ToLower(content), ";")
	}
	o := s.o
	switch {
	case strings.HasPrefix(media, "text/html"), media == "application/xhtml+xml", media == "" && article.LooksLike(body):
		hints := article.Hints{URL: rec.URI, Charset: params["charset"], Retrieved: it.Doc.Retrieved}
		it.load = func(it *Item) { it.fillPage(body, hints, o) }
		return it, true
	case rec.Type == "conversion" && media == "text/plain":
		it.load = func(it *Item) { it.fillText(body, "", o) }
		return it, true
	}
	return Item{}, false
}

// instant is the date of a record as RFC 3339, "" when it is none.
func instant(s string) string {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
