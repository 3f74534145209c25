package article

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/unicode/norm"
)

// toUTF8 turns a page into UTF-8: by its mark, by its bytes when they are valid UTF-8, else by what the server and the
// page's head say. Bytes that fit nothing become the replacement character; accents are joined to their letters.
func toUTF8(page []byte, named string) []byte {
	page = decode(page, named)
	page = bytes.ReplaceAll(page, []byte("\u00ad"), nil) // soft hyphens say where a word may break, and are no part of it
	return norm.NFC.Bytes(page)
}

func decode(page []byte, named string) []byte {
	if bytes.HasPrefix(page, []byte("\xef\xbb\xbf")) {
		return bytes.ToValidUTF8(page[3:], []byte("\ufffd"))
	}
	marked := bytes.HasPrefix(page, []byte{0xff, 0xfe}) || bytes.HasPrefix(page, []byte{0xfe, 0xff})
	if !marked && utf8.Valid(page) {
		return page
	}
	content := "text/html"
	if named != "" {
		content += "; charset=" + named
	}
	encoding, _, _ := charset.DetermineEncoding(page[:min(len(page), 1024)], content)
	out, err := encoding.NewDecoder().Bytes(page)
	if err != nil {
		out = page
	}
	return bytes.ToValidUTF8(out, []byte("\ufffd"))
}
