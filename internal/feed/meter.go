package feed

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
)

// Meter counts the bytes read of all files, and how many there are. A nil one counts nothing.
type Meter struct {
	Read   atomic.Int64 // with those passed over
	Passed atomic.Int64 // passed over, since an earlier run had read them
	Total  atomic.Int64 // 0 where it cannot be known, as of standard input
}

// expect adds up the sizes of the named files and folders; it runs beside the reading.
func (m *Meter) expect(names []string) {
	if m == nil {
		return
	}
	go func() {
		var total int64
		for _, name := range names {
			info, err := os.Stat(name)
			if err != nil {
				return // standard input, or an address: who knows
			}
			if !info.IsDir() {
				total += info.Size()
				continue
			}
			filepath.WalkDir(name, func(_ string, d fs.DirEntry, err error) error {
				if err == nil && !d.IsDir() {
					if info, err := d.Info(); err == nil {
						total += info.Size()
					}
				}
				return nil
			})
		}
		m.Total.Store(total)
	}()
}

// add counts bytes that were read elsewhere.
func (m *Meter) add(n int64) {
	if m != nil {
		m.Read.Add(n)
	}
}

// pass counts bytes that were passed over.
func (m *Meter) pass(n int64) {
	if m != nil {
		m.Passed.Add(n)
		m.Read.Add(n)
	}
}

func (m *Meter) count(r io.Reader) io.Reader {
	if m == nil {
		return r
	}
	return &metered{r, m}
}

// metered counts what is read of one file.
type metered struct {
	r io.Reader
	m *Meter
}

func (c *metered) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.m.Read.Add(int64(n))
	return n, err
}
