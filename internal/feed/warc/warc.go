// Package warc reads web archives: in comes a WARC file, plain or with every record
// in a gzip member of its own, out come its records one by one, each with the
// position at which a later run goes on after it. Damage is reported and skipped;
// whatever the bytes, a reader neither panics nor holds more than one record.
package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// Bounds, in bytes.
const (
	maxHeader  = 64 << 10 // of one record
	maxSkipped = 1 << 30  // of a record that is passed over inside a gzip member; a member with more is a bomb
)

// Position is a place between two records of a file. Its zero is the beginning.
type Position struct {
	Offset int64 `json:"offset"`           // of a record, or of the gzip member that holds it
	Skip   int   `json:"skip,omitempty"`   // records to pass over inside that member
	Record int   `json:"record,omitempty"` // records before this place
}

// Header is what stands before a record's block.
type Header struct {
	Type    string // response, resource, conversion, request, warcinfo, ...
	URI     string // WARC-Target-URI
	Date    string // WARC-Date
	Content string // Content-Type of the block
	Length  int64  // of the block, in bytes
}

// Record is one record.
type Record struct {
	Header
	Block []byte // nil when the record was not wanted or is longer than the limit
	Long  bool   // the block is longer than the limit
	// Number counts the records of the file from 1.
	Number int
	// After is where reading goes on after this record.
	After Position
}

// Damage is what could not be read at one place of a file. Reading goes on after it.
type Damage struct {
	Offset int64
	Reason string
}

func (d *Damage) Error() string {
	return fmt.Sprintf("damaged at byte %d: %s; went on at the next record", d.Offset, d.Reason)
}

// Options say what to read of a file.
type Options struct {
	Limit int64             // bytes of a block
	Want  func(Header) bool // nil wants every record
}

// Reader reads one file.
type Reader struct {
	o      Options
	file   *source
	in     *bufio.Reader // of file
	zipped bool
	known  bool // zipped is decided

	z      *gzip.Reader
	open   bool          // a member is being read
	member int64         // its offset
	index  int           // of the next record in it
	body   *bufio.Reader // of the member, or in itself
	number int
	skip   int // records to pass over
}

// NewReader reads records from r, which stands at at.Offset of its file.
func NewReader(r io.Reader, at Position, o Options) *Reader {
	c := &source{r: r, n: at.Offset, base: at.Offset}
	return &Reader{o: o, file: c, in: bufio.NewReaderSize(c, 128<<10), skip: at.Skip, number: at.Record - at.Skip}
}

// offset is the place in the file up to which bytes were used.
func (r *Reader) offset() int64 { return r.file.n - int64(r.in.Buffered()) }

// Next returns the next record. io.EOF is the end; a *Damage says that something was left out and the next call
// goes on; any other error is the file's own.
func (r *Reader) Next() (*Record, error) {
	for {
		if err := r.begin(); err != nil {
			return nil, err
		}
		rec, err := r.record()
		if err == errNoMore && r.zipped {
			r.open = false
			continue
		}
		if err == errNoMore {
			return nil, io.EOF
		}
		if err != nil {
			return nil, r.damaged(err)
		}
		if r.skip > 0 {
			r.skip--
			continue
		}
		return rec, nil
	}
}

// errNoMore says that a member, or an uncompressed file, holds no further record.
var errNoMore = errors.New("no more records")

// begin opens the next member when none is open.
func (r *Reader) begin() error {
	if !r.known {
		head, err := r.in.Peek(2)
		if len(head) < 2 {
			return ending(err)
		}
		r.zipped, r.known = head[0] == 0x1f && head[1] == 0x8b, true
		r.body = r.in
	}
	if !r.zipped || r.open {
		return nil
	}
	if _, err := r.in.Peek(1); err != nil {
		return ending(err)
	}
	r.member, r.index = r.offset(), 0
	if err := r.openMember(); err != nil {
		return r.damaged(err)
	}
	r.open = true
	return nil
}

func ending(err error) error {
	if err == nil || err == io.ErrUnexpectedEOF {
		return io.EOF
	}
	return err
}

// openMember starts to decompress at the place where the file stands.
func (r *Reader) openMember() (err error) {
	if r.z == nil {
		r.z, err = gzip.NewReader(r.in)
	} else {
		err = r.z.Reset(r.in)
	}
	if err != nil {
		return fmt.Errorf("no gzip member: %w", err)
	}
	r.z.Multistream(false)
	if r.body == r.in {
		r.body = bufio.NewReaderSize(r.z, 64<<10)
	} else {
		r.body.Reset(r.z)
	}
	return nil
}

// damaged looks for the next place at which a record may begin and says what was left out.
func (r *Reader) damaged(cause error) error {
	d := &Damage{Offset: r.member, Reason: cause.Error()}
	if !r.zipped {
		d.Offset = r.offset()
	}
	r.open, r.skip = false, 0
	mark := []byte("WARC/1.")
	if r.zipped {
		mark = []byte{0x1f, 0x8b, 8}
		// What was decompressed last may have been the beginning of the next member already.
		if r.file.back(r.member + 1) {
			r.in.Reset(r.file)
		}
	}
	for {
		window, err := r.in.Peek(4096)
		if i := bytes.Index(window, mark); i >= 0 {
			r.in.Discard(i)
			if !r.zipped || r.plausible() {
				return d
			}
			r.in.Discard(1)
			continue
		}
		if err != nil && err != io.EOF {
			return err
		}
		if len(window) <= len(mark) {
			r.in.Discard(len(window))
			return d
		}
		r.in.Discard(len(window) - len(mark) + 1)
	}
}

// plausible reports whether a gzip member that holds a record begins where the file stands. Its first bytes are
// decompressed from what is buffered, so that chance matches inside damaged data are passed over.
func (r *Reader) plausible() bool {
	window, _ := r.in.Peek(4096)
	z, err := gzip.NewReader(bytes.NewReader(window))
	if err != nil {
		return false
	}
	head := make([]byte, 5)
	_, err = io.ReadFull(z, head)
	return err == nil && string(head) == "WARC/"
}

// record reads the record at which the body stands.
func (r *Reader) record() (*Record, error) {
	h, err := r.header()
	if err != nil {
		return nil, err
	}
	r.number++
	r.index++
	rec := &Record{Header: h, Number: r.number}
	wanted := r.skip == 0 && (r.o.Want == nil || r.o.Want(h))
	switch {
	case wanted && h.Length <= r.o.Limit:
		rec.Block = make([]byte, h.Length)
		if _, err := io.ReadFull(r.body, rec.Block); err != nil {
			return nil, fmt.Errorf("a block of %d bytes breaks off: %w", h.Length, err)
		}
	case r.zipped && h.Length > maxSkipped:
		return nil, fmt.Errorf("a compressed block of %d bytes", h.Length)
	default:
		rec.Long = h.Length > r.o.Limit
		if n, err := io.CopyN(io.Discard, r.body, h.Length); err != nil {
			return nil, fmt.Errorf("a block of %d bytes breaks off after %d: %w", h.Length, n, err)
		}
	}
	rec.After = r.after()
	return rec, nil
}

// after is the position behind the record just read. A member that ends here is closed, so that a
// later run need not open it again.
func (r *Reader) after() Position {
	for {
		b, err := r.body.Peek(1)
		if err == nil && (b[0] == '\r' || b[0] == '\n') {
			r.body.Discard(1)
			continue
		}
		if err == io.EOF {
			r.open = false
		}
		break
	}
	if r.zipped && r.open {
		return Position{Offset: r.member, Skip: r.index, Record: r.number}
	}
	return Position{Offset: r.offset(), Record: r.number}
}

// header reads a record's version line and fields.
func (r *Reader) header() (h Header, err error) {
	budget := maxHeader
	version := ""
	for version == "" { // blank lines stand between records
		if version, err = r.line(&budget); err != nil {
			return h, err
		}
	}
	if !strings.HasPrefix(version, "WARC/") {
		return h, fmt.Errorf("a record that begins with %.40q", version)
	}
	h.Length = -1
	for {
		line, err := r.line(&budget)
		if err == errNoMore {
			return h, errors.New("a header breaks off")
		}
		if err != nil {
			return h, err
		}
		if line == "" {
			break
		}
		if err := h.set(line); err != nil {
			return h, err
		}
	}
	if h.Length < 0 {
		return h, errors.New("a record without Content-Length")
	}
	return h, nil
}

// set notes one field of a header.
func (h *Header) set(line string) error {
	name, value, ok := strings.Cut(line, ":")
	if !ok {
		return nil // folded or foreign lines say nothing that is needed
	}
	value = strings.TrimSpace(value)
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "warc-type":
		h.Type = strings.ToLower(value)
	case "warc-target-uri":
		h.URI = strings.Trim(value, "<>")
	case "warc-date":
		h.Date = value
	case "content-type":
		h.Content = value
	case "content-length":
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil || n < 0 {
			return fmt.Errorf("Content-Length %.40q", value)
		}
		h.Length = n
	}
	return nil
}

// line reads a line of a header; the budget bounds all of them together.
func (r *Reader) line(budget *int) (string, error) {
	var line []byte
	for {
		part, err := r.body.ReadSlice('\n')
		if *budget -= len(part); *budget < 0 {
			return "", fmt.Errorf("a header of more than %d KiB", maxHeader>>10)
		}
		line = append(line, part...)
		switch {
		case err == nil:
			return strings.TrimRight(string(line), "\r\n"), nil
		case err == bufio.ErrBufferFull:
		case err == io.EOF && len(bytes.TrimSpace(line)) == 0:
			return "", errNoMore
		case err == io.EOF:
			return "", errors.New("a header breaks off")
		default:
			return "", err
		}
	}
}
