package worker

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/feed/warc"
	"github.com/casus-events/casus/internal/queue"
)

var errOutside = errors.New("the file is not beneath the folder this worker may read (--files)")

// open hands the records of a stretch to yield. The file must lie beneath Files, also after links are followed: whoever can
// write to the queue must not be able to read other files through us.
func (w *worker) open(ctx context.Context, s *queue.Stretch, yield func(feed.Item) bool) error {
	path, err := w.inside(s.Path)
	if err != nil {
		return err
	}
	o := feed.Options{Kind: feed.Kind(s.Kind), Published: s.Published, Publisher: s.Publisher}
	if s.Offset == 0 && s.Length == 0 {
		return feed.Walk(ctx, []string{path}, o, yield)
	}
	begin, end, err := bounds(path, s)
	if err != nil || begin == end {
		return err
	}
	o.Resume = func(string) feed.Position { return feed.Position{Offset: begin} }
	return feed.Walk(ctx, []string{path}, o, func(it feed.Item) bool {
		if it.After.Offset > end || it.After.Offset == end && it.After.Skip > 0 {
			return false
		}
		if it.Source = path; begin > 0 {
			it.Source = fmt.Sprintf("%s from byte %d", path, begin)
		}
		return yield(it)
	})
}

// bounds moves the ends of a stretch forward to where records begin, so that stretches that follow each other hold every
// record once.
func bounds(path string, s *queue.Stretch) (begin, end int64, err error) {
	var align func(file io.ReaderAt, size, offset int64) (int64, error)
	switch feed.Kind(s.Kind) {
	case feed.WARC:
		align = warc.Align
	case feed.JSONL:
		align = alignLine
	default:
		return 0, 0, fmt.Errorf("a part of a file of kind %q cannot be read by itself (want %s or %s)", s.Kind, feed.WARC, feed.JSONL)
	}
	f, err := os.Open(path)
	if err != nil {
		return 0, 0, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return 0, 0, err
	}
	size := info.Size()
	if s.Offset < 0 || s.Length < 0 || s.Offset > size {
		return 0, 0, fmt.Errorf("bytes %d to %d of a file of %d", s.Offset, s.Offset+s.Length, size)
	}
	if begin, err = align(f, size, s.Offset); err != nil {
		return 0, 0, err
	}
	end = size
	if s.Length > 0 && s.Length < size-s.Offset {
		end, err = align(f, size, s.Offset+s.Length)
	}
	return begin, end, err
}

// alignLine finds the first line that begins at or after an offset.
func alignLine(file io.ReaderAt, size, offset int64) (int64, error) {
	if offset == 0 {
		return 0, nil
	}
	at := offset - 1
	r := bufio.NewReaderSize(io.NewSectionReader(file, at, size-at), 64<<10)
	for {
		piece, err := r.ReadSlice('\n')
		at += int64(len(piece))
		switch {
		case err == nil || errors.Is(err, io.EOF):
			return at, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return 0, err
		}
	}
}

// inside is the true path of a file beneath Files. A relative path is one in Files.
func (w *worker) inside(path string) (string, error) {
	if w.Files == "" {
		return "", errOutside
	}
	root, err := filepath.EvalSymlinks(w.Files)
	if err == nil {
		root, err = filepath.Abs(root)
	}
	if err != nil {
		return "", err
	}
	if !filepath.IsAbs(path) {
		path = filepath.Join(root, path)
	}
	path, err = filepath.EvalSymlinks(path)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(root, path)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return "", fmt.Errorf("%s: %w", path, errOutside)
	}
	return path, nil
}
