package warc

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Response is an answer of a web server as an archive keeps it.
type Response struct {
	Status int
	Header textproto.MIMEHeader
	Body   []byte // decoded: not in chunks, not compressed
}

// ErrLong says that a body is longer than the limit once it is decompressed.
var ErrLong = errors.New("decompresses to more than is taken in")

// ParseResponse reads the block of a response record. A body that is cut short is kept as far as it goes, since
// archives cut long ones; limit bounds it, in bytes after decompression.
func ParseResponse(block []byte, limit int) (*Response, error) {
	head, raw := splitHead(block)
	line, fields, _ := strings.Cut(head, "\n")
	version, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	code, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	status, err := strconv.Atoi(code)
	if !strings.HasPrefix(version, "HTTP/") || err != nil {
		return nil, fmt.Errorf("no status line but %.40q", line)
	}
	r := &Response{Status: status, Header: textproto.MIMEHeader{}}
	for line := range strings.Lines(fields) {
		if name, value, ok := strings.Cut(line, ":"); ok {
			r.Header.Add(strings.TrimSpace(name), strings.TrimSpace(value))
		}
	}
	raw = unchunk(r.Header.Get("Transfer-Encoding"), raw)
	r.Body, err = decompress(r.Header.Get("Content-Encoding"), raw, limit)
	return r, err
}

// splitHead cuts a block at its first empty line; a block without one is all head.
func splitHead(block []byte) (head string, body []byte) {
	at, width := bytes.Index(block, []byte("\r\n\r\n")), 4
	if i := bytes.Index(block, []byte("\n\n")); i >= 0 && (at < 0 || i < at) {
		at, width = i, 2
	}
	if at < 0 {
		return string(block[:min(len(block), maxHeader)]), nil
	}
	return string(block[:min(at, maxHeader)]), block[at+width:]
}

// unchunk joins a body that was kept in chunks. Archives often keep the header and not the chunks.
func unchunk(encoding string, raw []byte) []byte {
	if !strings.EqualFold(strings.TrimSpace(encoding), "chunked") {
		return raw
	}
	joined, err := io.ReadAll(httputil.NewChunkedReader(bytes.NewReader(raw)))
	if err != nil && len(joined) == 0 {
		return raw
	}
	return joined
}

// decompress undoes a content encoding. Bytes that are not what the header says were decompressed by the archive
// and are left as they are.
func decompress(encoding string, raw []byte, limit int) ([]byte, error) {
	in := bytes.NewReader(raw)
	var out io.Reader
	var err error
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "gzip", "x-gzip":
		out, err = gzip.NewReader(in)
	case "deflate":
		out, err = zlib.NewReader(in)
	case "zstd":
		var z *zstd.Decoder
		if z, err = zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(64<<20)); err == nil {
			defer z.Close()
			out = z
		}
	case "br":
		out = brotli.NewReader(in)
	default:
		return bounded(raw, limit)
	}
	if err != nil {
		return bounded(raw, limit)
	}
	data, err := io.ReadAll(io.LimitReader(out, int64(limit)+1))
	if len(data) > limit {
		return nil, fmt.Errorf("%w: %d MiB", ErrLong, limit>>20)
	}
	if err != nil && len(data) == 0 {
		return bounded(raw, limit)
	}
	return data, nil
}

func bounded(raw []byte, limit int) ([]byte, error) {
	if len(raw) > limit {
		return nil, fmt.Errorf("%w: %d MiB", ErrLong, limit>>20)
	}
	return raw, nil
}
