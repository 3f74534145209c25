package warc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

// response is a record that holds a server's answer.
func response(n int, body string) string {
	block := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://paper.example/%d\r\nWARC-Date: 2024-08-07T10:00:00Z\r\n"+
		"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", n, len(block), block)
}

func member(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return b.String()
}

var every = Options{Limit: 1 << 20}

// list reads a file to its end: addresses of records and "!" for damage.
func list(t *testing.T, file string, at Position, o Options) (out []string, positions []Position) {
	t.Helper()
	r := NewReader(strings.NewReader(file[at.Offset:]), at, o)
	for range 10_000 {
		rec, err := r.Next()
		var d *Damage
		switch {
		case err == io.EOF:
			return out, positions
		case errors.As(err, &d):
			out = append(out, "!")
			positions = append(positions, Position{})
		case err != nil:
			t.Fatal(err)
		default:
			out = append(out, fmt.Sprintf("%s#%d", strings.TrimPrefix(rec.URI, "http://paper.example/"), rec.Number))
			positions = append(positions, rec.After)
		}
	}
	t.Fatal("no end")
	return nil, nil
}

// Records come out in order whether the file is plain, a member a record, or all in one member; reading goes on
// after any of them.
func TestResume(t *testing.T) {
	var plain, members strings.Builder
	want := ""
	for n := range 7 {
		rec := response(n, strings.Repeat("text ", 1000*n))
		plain.WriteString(rec)
		members.WriteString(member(rec))
		want += fmt.Sprintf("%d#%d ", n, n+1)
	}
	for name, file := range map[string]string{
		"plain": plain.String(), "members": members.String(), "one member": member(plain.String()),
		"mixed": members.String()[:0] + member(plain.String()) + strings.ReplaceAll(member(response(9, "x")), "\x00no", ""),
	} {
		all, positions := list(t, file, Position{}, every)
		if got := strings.Join(all, " ") + " "; !strings.HasPrefix(got, want) {
			t.Fatalf("%s: %s, want %s", name, got, want)
		}
		for i, at := range positions {
			rest, _ := list(t, file, at, every)
			if got, want := strings.Join(rest, " "), strings.Join(all[i+1:], " "); got != want {
				t.Errorf("%s after record %d (%+v): %s, want %s", name, i+1, at, got, want)
			}
		}
	}
}

// Damage costs the records it lies in and no others.
func TestDamage(t *testing.T) {
	a, b, c := response(1, "one"), response(2, "two"), response(3, "three")
	spoilt := []byte(member(b))
	for i := 20; i < 60; i++ {
		spoilt[i] ^= 0x5a
	}
	for name, tt := range map[string]struct{ file, want string }{
		"a spoilt member":        {member(a) + string(spoilt) + member(c), "1 ! 3"},
		"a cut member":           {member(a) + member(b)[:40] + member(c), "1 ! 3"},
		"cut at the end":         {member(a) + member(b)[:40], "1 !"},
		"junk between members":   {member(a) + "junk\x1f\x8b\x08junk" + member(c), "1 ! 3"},
		"junk in a plain file":   {a + "nonsense\r\n" + b, "1 ! 2"},
		"a wrong length":         {strings.Replace(a, "Content-Length: ", "Content-Length: 9", 1) + b + c, "!"},
		"no length":              {strings.Replace(a, "Content-Length", "Content-Width", 1) + b, "! 2"},
		"a negative length":      {strings.Replace(a, "Content-Length: ", "Content-Length: -", 1) + b, "! 2"},
		"an endless header":      {"WARC/1.0\r\nX: " + strings.Repeat("x", 100_000) + "\r\n\r\n" + b, "! 2"},
		"a huge length, members": {member(strings.Replace(a, "Content-Length: ", "Content-Length: 99999999999", 1)) + member(b), "! 2"},
		"an empty file":          {"", ""},
		"blank lines":            {"\r\n\r\n" + a + "\r\n\r\n", "1"},
	} {
		got, _ := list(t, tt.file, Position{}, every)
		for i := range got {
			got[i], _, _ = strings.Cut(got[i], "#")
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: %q, want %q", name, s, tt.want)
		}
	}
}

// A record that is too long, or not wanted, is passed over without being held.
func TestPassedOver(t *testing.T) {
	file := member(response(1, strings.Repeat("x", 5000))) + member(response(2, "short"))
	r := NewReader(strings.NewReader(file), Position{}, Options{Limit: 1000})
	rec, err := r.Next()
	if err != nil || !rec.Long || rec.Block != nil {
		t.Fatalf("long record: %+v, %v", rec, err)
	}
	if rec, err = r.Next(); err != nil || rec.Long || rec.Block == nil {
		t.Fatalf("short record: %+v, %v", rec, err)
	}
	r = NewReader(strings.NewReader(file), Position{}, Options{Limit: 1 << 20, Want: func(h Header) bool { return strings.HasSuffix(h.URI, "2") }})
	if rec, _ = r.Next(); rec.Block != nil {
		t.Error("a record that was not wanted was held")
	}
	if rec, _ = r.Next(); rec.Block == nil {
		t.Error("a wanted record was not")
	}
}

// An answer's body comes out of its encodings; archives that undid them but kept the header do no harm.
func TestParseResponse(t *testing.T) {
	const page = "<html><p>Mali spoke.</p></html>"
	for name, tt := range map[string]struct{ head, body, want string }{
		"plain":                     {"", page, page},
		"gzip":                      {"Content-Encoding: gzip\r\n", member(page), page},
		"gzip undone already":       {"Content-Encoding: gzip\r\n", page, page},
		"chunked":                   {"Transfer-Encoding: chunked\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(page), page), page},
		"chunks undone already":     {"Transfer-Encoding: chunked\r\n", page, page},
		"chunked gzip":              {"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(member(page)), member(page)), page},
		"cut short":                 {"Content-Length: 9999\r\n", page[:12], page[:12]},
		"gzip cut short":            {"Content-Encoding: gzip\r\n", member(page)[:len(member(page))-9], page},
		"unknown encoding":          {"Content-Encoding: rot13\r\n", page, page},
		"brotli that is none":       {"Content-Encoding: br\r\n", page, page},
		"zstd that is none":         {"Content-Encoding: zstd\r\n", page, page},
		"a header line without end": {"Nonsense\r\n", page, page},
	} {
		r, err := ParseResponse([]byte("HTTP/1.1 200 OK\r\n"+tt.head+"\r\n"+tt.body), 1<<20)
		if err != nil || r.Status != 200 || string(r.Body) != tt.want {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
	bomb := member(strings.Repeat("0", 5<<20))
	if _, err := ParseResponse([]byte("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"+bomb), 1<<20); !errors.Is(err, ErrLong) {
		t.Errorf("a bomb: %v", err)
	}
	for _, bad := range []string{"", "nonsense", "HTTP/1.1 abc\r\n\r\n", "SIP/2.0 200 OK\r\n\r\n"} {
		if r, err := ParseResponse([]byte(bad), 1000); err == nil {
			t.Errorf("%q: %+v", bad, r)
		}
	}
}

// Any bytes end, and the positions given lead on to what followed.
func FuzzReader(f *testing.F) {
	f.Add([]byte(response(1, "x")+response(2, "y")), byte(0))
	f.Add([]byte(member(response(1, "x"))+member(response(2, "y"))), byte(40))
	f.Add([]byte(member(response(1, "x")+response(2, "y"))), byte(9))
	f.Add([]byte("WARC/1.0\r\nContent-Length: 5\r\n\r\nabc"), byte(1))
	f.Fuzz(func(t *testing.T, data []byte, spoil byte) {
		if len(data) > 0 {
			data[int(spoil)%len(data)] ^= spoil
		}
		r := NewReader(bytes.NewReader(data), Position{}, Options{Limit: 4096})
		for n := 0; ; n++ {
			rec, err := r.Next()
			var d *Damage
			if errors.As(err, &d) {
				if d.Reason == "" {
					t.Fatal("damage without a reason")
				}
				continue
			}
			if err != nil {
				break
			}
			if rec.After.Offset < 0 || rec.After.Offset > int64(len(data)) || rec.After.Record != rec.Number {
				t.Fatalf("position %+v of record %d in %d bytes", rec.After, rec.Number, len(data))
			}
			if rec.Block != nil {
				ParseResponse(rec.Block, 4096)
			}
			if n > len(data) {
				t.Fatal("no end")
			}
		}
	})
}
