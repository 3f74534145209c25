// Package article takes the article out of a web page: in comes HTML, out go text,
// title, publisher, byline, agency and date, without navigation, comments, related
// links and notices on cookies.
package article

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Page is what a web page says.
type Page struct {
	Text      string
	Title     string
	Publisher string
	Byline    string // who wrote it
	Agency    string // the news agency it was taken from
	Published string // a date, empty when the page does not tell
	// DateSource says where Published is from: feed, metadata, page, url, or archive; DateConfidence, from 0
	// to 1, how far that can be trusted.
	DateSource     string
	DateConfidence float64
	URL            string // the page's own, canonical address
	Language       string
}

// Hints are what is known of a page from elsewhere; all of them may be empty.
type Hints struct {
	URL       string // where it was found
	Charset   string // that the server named
	Published string // by the feed that led to it
	Retrieved string // RFC 3339; no page was published later
}

// Bounds of a page.
const (
	maxDepth = 2000    // elements within each other
	maxTags  = 200_000 // ten times a long news page with all its frame
)

// Reasons why a page gives no article.
var (
	ErrNoArticle = errors.New("no article text found")
	ErrLiveBlog  = errors.New("a live blog: its entries are no one report")
	ErrGarbled   = errors.New("the text cannot be read: binary, or in another encoding than it says")
)

// Extract reads a page. Hostile pages are bounded: nesting deeper than maxDepth and more than maxTags tags are refused.
func Extract(page []byte, h Hints) (p Page, err error) {
	page = toUTF8(page, h.Charset)
	if err := checkTags(page); err != nil {
		return Page{}, err
	}
	defer func() {
		// The extractor is somebody else's code on somebody else's page.
		if r := recover(); r != nil {
			err = fmt.Errorf("page could not be read: %v", r)
		}
	}()
	own := declared(page)
	if own.liveBlog {
		return Page{}, ErrLiveBlog
	}
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return Page{}, fmt.Errorf("%w: %v", ErrNoArticle, err)
	}
	prune(root)
	base, _ := url.Parse(h.URL)
	parser := readability.NewParser()
	result, err := parser.ParseAndMutate(root, base)
	if err != nil {
		return Page{}, fmt.Errorf("%w: %v", ErrNoArticle, err)
	}
	blocks := paragraphs(result.Node, result.Title())
	p = Page{Text: strings.Join(blocks, "\n\n"), Title: result.Title(), Publisher: result.SiteName(), Language: result.Language(), URL: own.url}
	if p.Text == "" {
		return Page{}, ErrNoArticle
	}
	if garbled(p.Text) {
		return Page{}, ErrGarbled
	}
	if found := address(h.URL); found != "" && !sameSite(found, p.URL) {
		p.URL = found // what a page says of itself holds for its own site alone
	}
	if p.Publisher == "" {
		p.Publisher = own.publisher
	}
	p.Byline = byline(result.Byline(), own.author)
	p.Agency = agency(p.Byline, blocks)
	var stated string
	if t, err := result.PublishedTime(); err == nil {
		stated = t.Format("2006-01-02")
	}
	p.setDate(own, stated, h)
	return p, nil
}

// garbled reports whether more than a twentieth of a text is no character that anybody writes.
func garbled(text string) bool {
	all, bad := 0, 0
	for _, r := range text {
		all++
		if r == unicode.ReplacementChar || r == '\ufeff' || unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Noncharacter_Code_Point, r) {
			bad++
		}
	}
	return bad*20 > all
}

// Fragment is the text of a piece of HTML, as feeds carry it.
func Fragment(fragment string) (string, error) {
	if err := checkTags([]byte(fragment)); err != nil {
		return "", err
	}
	nodes, err := html.ParseFragment(strings.NewReader(fragment), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		return "", err
	}
	var w blockWriter
	for _, n := range nodes {
		prune(n)
		w.walk(n)
	}
	w.end()
	return strings.Join(withoutFurniture(w.blocks), "\n\n"), nil
}

// LooksLike reports whether bytes begin as a web page does.
func LooksLike(page []byte) bool {
	head := bytes.ToLower(bytes.TrimLeft(page[:min(len(page), 1024)], " \t\r\n\ufeff"))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) || bytes.Contains(head, []byte("<head"))
}

// paragraphs are the blocks of an article's text, white space joined. A heading at the top that only repeats the
// title is left out.
func paragraphs(body *html.Node, title string) []string {
	var w blockWriter
	if body != nil {
		w.walk(body)
	}
	w.end()
	blocks := w.blocks
	if len(blocks) > 1 && blocks[0] != "" && strings.HasPrefix(title, blocks[0]) {
		blocks = blocks[1:]
	}
	return withoutFurniture(blocks)
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
	case n.Type == html.ElementNode && (n.Data == "script" || n.Data == "style"):
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

// checkTags walks the tags without building a tree.
func checkTags(page []byte) error {
	z := html.NewTokenizer(bytes.NewReader(page))
	depth, tags := 0, 0
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
			tags++
		case html.EndTagToken:
			depth = max(depth-1, 0)
		case html.SelfClosingTagToken:
			tags++
		}
		switch {
		case depth > maxDepth:
			return fmt.Errorf("elements nested more than %d deep", maxDepth)
		case tags > maxTags:
			return fmt.Errorf("more than %d tags", maxTags)
		}
	}
}
