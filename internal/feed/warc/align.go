package warc

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/klauspost/compress/gzip"
)

// alignStep is how much of a file is looked through at a time, in bytes.
const alignStep = 1 << 20

// mark begins every record.
var mark = []byte("WARC/")

// Align finds the first record, or gzip member that begins with one, at or after an offset of a file of size
// bytes; size when there is none. Whoever reads a stretch of a file from Align of its beginning up to Align of its
// end, as others do with the other stretches, reads every record of the file once.
func Align(file io.ReaderAt, size, offset int64) (int64, error) {
	head := make([]byte, 2)
	if _, err := file.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	begin, starts := mark, startsPlain
	if head[0] == 0x1f && head[1] == 0x8b {
		begin, starts = []byte{0x1f, 0x8b, 8}, startsMember
	}
	step := make([]byte, alignStep)
	for offset < size {
		n, err := file.ReadAt(step[:min(alignStep, size-offset)], offset)
		if err != nil && !errors.Is(err, io.EOF) {
			return 0, err
		}
		for at := 0; ; at++ {
			found := bytes.Index(step[at:n], begin)
			if found < 0 {
				break
			}
			at += found
			if starts(file, size, offset+int64(at)) {
				return offset + int64(at), nil
			}
		}
		if n < alignStep {
			return size, nil
		}
		offset += alignStep - int64(len(begin)-1) // a mark may lie across two steps
	}
	return size, nil
}

// startsMember reports whether a gzip member that holds a record begins at an offset.
func startsMember(file io.ReaderAt, size, offset int64) bool {
	z, err := gzip.NewReader(bufio.NewReaderSize(io.NewSectionReader(file, offset, size-offset), 4<<10))
	if err != nil {
		return false
	}
	got := make([]byte, len(mark))
	_, err = io.ReadFull(z, got)
	return err == nil && bytes.Equal(got, mark)
}

// startsPlain reports whether an uncompressed record begins at an offset: at the start of the file, or after the
// two empty lines that end a record.
func startsPlain(file io.ReaderAt, size, offset int64) bool {
	if offset == 0 {
		return true
	}
	before := make([]byte, 4)
	if offset < 4 {
		return false
	}
	if _, err := file.ReadAt(before, offset-4); err != nil || string(before) != "\r\n\r\n" {
		return false
	}
	line, err := bufio.NewReader(io.NewSectionReader(file, offset, min(size-offset, 64))).ReadString('\n')
	if err != nil || len(line) > len("WARC/1.0\r\n") {
		return false
	}
	// The headers follow: a page that quotes the mark alone on a line is not taken for one.
	next := make([]byte, len("WARC-"))
	_, err = file.ReadAt(next, offset+int64(len(line)))
	return err == nil && (string(next) == "WARC-" || string(next) == "Conte")
}
