package feed

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// fromUTF16 turns text that begins with the mark of UTF-16 into UTF-8 and says so; other text is left alone.
func fromUTF16(data []byte) ([]byte, string) {
	if !bytes.HasPrefix(data, []byte{0xff, 0xfe}) && !bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return data, ""
	}
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
	if err != nil {
		return data, ""
	}
	return out, "UTF-16 was turned into UTF-8"
}

// decode makes text of bytes: UTF-8 as it is, anything else as Windows-1252, byte by byte where the rest is UTF-8.
func decode(data []byte) (string, string) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if utf8.Valid(data) {
		return string(data), ""
	}
	var b strings.Builder
	bad := 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n <= 1 {
			r, n = charmap.Windows1252.DecodeByte(data[0]), 1
			bad++
		}
		b.WriteRune(r)
		data = data[n:]
	}
	return b.String(), fmt.Sprintf("%d bytes that are not UTF-8 were read as Windows-1252", bad)
}
