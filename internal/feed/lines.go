package feed

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"
)

// readLines reads JSON Lines; a line that is too long is skipped to its end. A stream that breaks off is a bad
// record at the line where it does.
func (s *stream) readLines(r *bufio.Reader) bool {
	offset := s.at.Offset
	for n := s.at.Line + 1; ; n++ {
		line, taken, err := readLine(r, MaxRecord)
		offset += int64(taken)
		if err == io.EOF && len(line) == 0 {
			return true
		}
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if err != nil && err != io.EOF && !errors.Is(err, ErrTooLong) {
			return s.give(Item{Line: n, Record: kept(line), Err: fmt.Errorf("the file breaks off: %w", err)})
		}
		if len(bytes.TrimSpace(line)) > 0 || errors.Is(err, ErrTooLong) {
			it := record(n, line, err, s.o)
			it.After = Position{Offset: offset, Line: n}
			if !s.give(it) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

// readLine returns the next line without its end, and how many bytes it took. A line over limit gives its beginning
// and ErrTooLong.
func readLine(r *bufio.Reader, limit int) (line []byte, taken int, err error) {
	long := false
	for {
		part, err := r.ReadSlice('\n')
		taken += len(part)
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
			return line, taken, fmt.Errorf("%w: line of more than %d MiB", ErrTooLong, limit>>20)
		}
		return bytes.TrimRight(line, "\r\n"), taken, err
	}
}

// record parses one line.
func record(n int, line []byte, err error, o *Options) Item {
	it := Item{Line: n}
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
