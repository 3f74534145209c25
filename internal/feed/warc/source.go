package warc

import "io"

// How far a source can go back, in bytes: history at a time, and all together freeBack more than the file is long,
// so that no file makes a reader go over it again and again.
const (
	history  = 1 << 20
	freeBack = 16 << 20
)

// source is a file that remembers what was read last.
type source struct {
	r       io.Reader
	n       int64  // offset up to which bytes were given
	last    []byte // given last, from base on
	base    int64
	pending []byte // to be given again
	gone    int64  // bytes given again so far
}

func (s *source) Read(p []byte) (n int, err error) {
	if len(s.pending) > 0 {
		n = copy(p, s.pending)
		s.pending = s.pending[n:]
	} else {
		n, err = s.r.Read(p)
	}
	s.n += int64(n)
	if len(s.last)+n > 2*history {
		keep := copy(s.last, s.last[max(0, len(s.last)-history):])
		s.base += int64(len(s.last) - keep)
		s.last = s.last[:keep]
	}
	s.last = append(s.last, p[:n]...)
	return n, err
}

// back makes the next read begin at an earlier offset, or says that it cannot.
func (s *source) back(to int64) bool {
	again := s.n - to
	if to < s.base || again < 0 || s.gone+again > freeBack+s.n {
		return false
	}
	at := int(to - s.base)
	s.pending = append(append([]byte(nil), s.last[at:]...), s.pending...)
	s.last = s.last[:at]
	s.n = to
	s.gone += again
	return true
}
