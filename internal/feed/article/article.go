// Package article takes the article out of a web page: in comes HTML, out go text,
// title, publisher and date, without navigation, comments and related links.
package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
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
	result, err := readability.FromReader(bytes.NewReader(page), nil)
	if err != nil {
		return Page{}, fmt.Errorf("%w: %v", ErrNoArticle, err)
	}
	p = Page{Text: paragraphs(result.Node, result.Title()), Title: result.Title(), Publisher: result.SiteName(), Language: result.Language()}
	own := declared(page)
	p.URL, p.Published = own.url, own.date
	if t, err := result.PublishedTime(); err == nil && p.Published == "" {
		p.Published = t.Format("2006-01-02")
	}
	if p.Text == "" {
		return Page{}, ErrNoArticle
	}
	return p, nil
}

// paragraphs is the text of an article: its blocks with a blank line between them, white space joined. A heading at
// the top that only repeats the title is left out.
func paragraphs(body *html.Node, title string) string {
	var w blockWriter
	if body != nil {
		w.walk(body)
	}
	w.end()
	blocks := w.blocks
	if len(blocks) > 1 && blocks[0] != "" && strings.HasPrefix(title, blocks[0]) {
		blocks = blocks[1:]
	}
	return strings.Join(blocks, "\n\n")
}

// blockWriter gathers the text of a tree block by block.
type blockWriter struct {
	blocks []string
	block  strings.Builder
}

func (w *blockWriter) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.block.WriteString(n.Data)
		return
	case n.Type == html.ElementNode && !inline[n.Data]:
		w.end()
		defer w.end()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c)
	}
}

// end closes the block under way.
func (w *blockWriter) end() {
	if s := strings.Join(strings.Fields(w.block.String()), " "); s != "" {
		w.blocks = append(w.blocks, s)
	}
	w.block.Reset()
}

// inline are the elements that stand within a line; every other one ends a block.
var inline = map[string]bool{
	"a": true, "abbr": true, "acronym": true, "b": true, "bdi": true, "bdo": true, "big": true, "cite": true, "code": true, "data": true, "del": true,
	"dfn": true, "em": true, "font": true, "hi": true, "i": true, "ins": true, "kbd": true, "mark": true, "q": true, "ref": true, "s": true, "samp": true,
	"small": true, "span": true, "strike": true, "strong": true, "sub": true, "sup": true, "time": true, "tt": true, "u": true, "var": true, "wbr": true,
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
