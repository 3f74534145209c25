package warc

import (
	"bytes"
	"io"
	"math/rand/v2"
	"testing"
)

// Stretches of any length, cut anywhere, together hold every record of the file once.
func TestAlign(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for name, data := range map[string][]byte{"plain": alignFile(false), "gzip": alignFile(true)} {
		size := int64(len(data))
		var want []string
		for r := NewReader(bytes.NewReader(data), Position{}, Options{Limit: 1 << 20}); ; {
			rec, err := r.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, rec.URI)
		}
		if len(want) < 20 {
			t.Fatalf("%s: %d records in the test's own file", name, len(want))
		}
		for range 50 {
			length := 1 + rng.Int64N(size)
			var got []string
			for from := int64(0); from < size; from += length {
				begin, err := Align(bytes.NewReader(data), size, from)
				if err != nil {
					t.Fatal(err)
				}
				end, err := Align(bytes.NewReader(data), size, min(from+length, size))
				if err != nil {
					t.Fatal(err)
				}
				r := NewReader(bytes.NewReader(data[begin:end]), Position{}, Options{Limit: 1 << 20})
				for {
					rec, err := r.Next()
					if err == io.EOF {
						break
					}
					if err != nil {
						t.Fatalf("%s, stretches of %d at %d: %v", name, length, from, err)
					}
					got = append(got, rec.URI)
				}
			}
			if len(got) != len(want) {
				t.Fatalf("%s, stretches of %d: %d records, want %d", name, length, len(got), len(want))
			}
			for i := range got {
				if got[i] != want[i] {
					t.Fatalf("%s, stretches of %d: record %d is %s, want %s", name, length, i, got[i], want[i])
				}
			}
		}
	}
}

// alignFile is a file of records, some of which quote the mark that begins one.
func alignFile(zipped bool) []byte {
	var b bytes.Buffer
	for i := range 40 {
		body := "<p>A page.</p>"
		switch i % 4 {
		case 1:
			body = "\r\n\r\nWARC/1.0\r\nquoted, \x1f\x8b\x08 and WARC/ again"
		case 2:
			body = string(bytes.Repeat([]byte("talks went on "), i*40))
		}
		if s := response(i, body); zipped {
			b.WriteString(member(s))
		} else {
			b.WriteString(s)
		}
	}
	return b.Bytes()
}

func FuzzAlign(f *testing.F) {
	f.Add([]byte(response(1, "x")), int64(3))
	f.Add([]byte(member(response(1, "x"))+member(response(2, "y"))), int64(5))
	f.Fuzz(func(t *testing.T, data []byte, offset int64) {
		size := int64(len(data))
		if offset < 0 || offset > size {
			return
		}
		at, err := Align(bytes.NewReader(data), size, offset)
		if err != nil || at < offset || at > size {
			t.Errorf("Align at %d of %d: %d, %v", offset, size, at, err)
		}
	})
}
