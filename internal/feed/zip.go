package feed

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
)

// maxParts bounds the files of a zip.
const maxParts = 1 << 20

// isZip reports whether a file begins as a zip with files in it does. It leaves the file at its start.
func isZip(f *os.File) bool {
	var head [4]byte
	n, err := f.ReadAt(head[:], 0)
	return err == nil && n == 4 && string(head[:]) == "PK\x03\x04"
}

// readZip reads the files in a zip in its own order, as if they lay in a folder of its name. Hidden files and the
// extra files of macOS are left out.
func (s *stream) readZip(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil {
		s.fail(fmt.Errorf("damaged zip: %w", err))
		return nil
	}
	if len(z.File) > maxParts {
		s.fail(fmt.Errorf("%w: a zip of %d files", ErrTooLong, len(z.File)))
		return nil
	}
	for _, m := range z.File {
		if m.Name == "[Content_Types].xml" || m.Name == "mimetype" {
			s.fail(errors.New("an office document or e-book: save it as text or HTML first"))
			return nil
		}
	}
	g := &guard{in: info.Size}
	for i := s.at.Part; i < len(z.File); i++ {
		if name := z.File[i].Name; z.File[i].FileInfo().IsDir() || strings.HasPrefix(path.Base(name), ".") || strings.HasPrefix(name, "__MACOSX/") {
			continue
		}
		part := &stream{source: s.source + "/" + z.File[i].Name, path: z.File[i].Name, file: s.file, part: i, guard: g, o: s.o, yield: s.yield}
		if i == s.at.Part {
			part.at = s.at
		}
		if !part.readPart(z.File[i]) {
			return nil
		}
		s.o.Meter.add(int64(z.File[i].CompressedSize64))
	}
	return nil
}

func (s *stream) readPart(m *zip.File) bool {
	in, err := m.Open()
	if err != nil {
		return s.fail(fmt.Errorf("cannot be unpacked: %w", err))
	}
	defer in.Close()
	return s.read(struct{ io.Reader }{&guarded{in, s.guard}})
}
