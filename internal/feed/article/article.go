// Package article takes the article out of a web page: in comes HTML, out go text,
// title, publisher and date, without navigation, comments and related links.
package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

// Page is what a web page says.
type Page struct {
	Text      string
	Title     string
	Publisher string
	Published string // a date, empty when the page does not tell
	URL       string
	Language  string
}

// maxDepth bounds how deeply elements may nest before a page is refused.
const maxDepth = 2000

// ErrNoArticle says that a page holds no article text.
var ErrNoArticle = errors.New("no article text found")

// Extract reads a page. Hostile pages are bounded: nesting deeper than maxDepth is refused.
func Extract(page []byte) (p Page, err error) {
	if err := checkDepth(page); err != nil {
		return Page{}, err
	}
	defer func() {
		// The extractor is somebody else's code on somebody else's page.
		if r := recover(); r != nil {
			err = fmt.Errorf("page could not be read: %v", r)
		}
	}()
	result, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{ExcludeComments: true, EnableFallback: true})
	if err != nil {
		return Page{}, fmt.Errorf("%w: %v", ErrNoArticle, err)
	}
	m := result.Metadata
	p = Page{Text: paragraphs(result.ContentText), Title: m.Title, Publisher: m.Sitename, URL: m.URL, Language: m.Language}
	if !m.Date.IsZero() {
		p.Published = m.Date.Format("2006-01-02")
	}
	if p.Text == "" {
		return Page{}, ErrNoArticle
	}
	return p, nil
}

// paragraphs puts a blank line between paragraphs, as plain text has it.
func paragraphs(s string) string {
	var out []string
	for _, line := range strings.Split(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n\n")
}

// checkDepth walks the tags without building a tree.
func checkDepth(page []byte) error {
	z := html.NewTokenizer(bytes.NewReader(page))
	depth := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return nil
		case html.StartTagToken:
			name, _ := z.TagName()
			switch string(name) {
			case "br", "img", "input", "meta", "link", "hr", "p", "li", "source", "wbr", "area", "base", "col", "embed", "param", "track", "td", "tr", "th", "option", "dt", "dd":
			default:
				depth++
			}
			if depth > maxDepth {
				return fmt.Errorf("elements nested more than %d deep", maxDepth)
			}
		case html.EndTagToken:
			depth = max(depth-1, 0)
		}
	}
}
