// Package channel reads lists of what was published: RSS, Atom and JSON feeds, news
// sitemaps, and OPML lists of feeds. In comes the file, out come its entries in its
// own order, or the addresses of further lists.
package channel

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

// Bounds of one list.
const (
	maxDepth   = 100    // of elements within each other
	maxEntries = 50_000 // what a sitemap may hold by its protocol
	sniffLen   = 4096
)

// Kind is a kind of list.
type Kind string

// Kinds of lists.
const (
	None    Kind = ""
	Feed    Kind = "feed"    // RSS, RDF, Atom, JSON Feed
	Sitemap Kind = "sitemap" // of pages, with or without news
	Index   Kind = "index"   // of sitemaps
	OPML    Kind = "opml"    // of feeds
)

// Entry is one thing published.
type Entry struct {
	ID        string // the list's own, else the address
	URL       string
	Title     string
	Publisher string
	Published string // RFC 3339 or a date, "" when the list does not tell
	Language  string
	Author    string
	Content   string // the whole text as HTML, when the list carries it
	Summary   string // as HTML
}

// List is what a file lists.
type List struct {
	Kind     Kind
	Title    string
	Link     string // of the site
	Language string
	Entries  []Entry  // of a feed or sitemap
	Lists    []string // addresses of further lists, of an index or OPML
}

// ErrNone says that a file is no list that is known.
var ErrNone = errors.New("no feed, sitemap or OPML list")

// KindOf tells the kind of a list by its first bytes.
func KindOf(head []byte) Kind {
	head = bytes.TrimLeft(head[:min(len(head), sniffLen)], " \t\r\n\ufeff")
	if bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte("jsonfeed.org/version")) {
		return Feed
	}
	switch name := rootName(head); name {
	case "rss", "rdf", "feed":
		return Feed
	case "urlset":
		return Sitemap
	case "sitemapindex":
		return Index
	case "opml":
		return OPML
	}
	return None
}

// rootName is the local name of the first element of XML, in small letters.
func rootName(head []byte) string {
	for {
		i := bytes.IndexByte(head, '<')
		if i < 0 || i+1 >= len(head) {
			return ""
		}
		head = head[i+1:]
		end := "" // of a comment, an instruction or a declaration
		switch {
		case bytes.HasPrefix(head, []byte("!--")):
			end = "-->"
		case head[0] == '?':
			end = "?>"
		case head[0] == '!':
			end = ">"
		}
		if end != "" {
			j := bytes.Index(head, []byte(end))
			if j < 0 {
				return ""
			}
			head = head[j+len(end):]
			continue
		}
		j := bytes.IndexAny(head, " \t\r\n/>")
		if j < 0 {
			return ""
		}
		name := strings.ToLower(string(head[:j]))
		return name[strings.LastIndexByte(name, ':')+1:]
	}
}

// Parse reads a list.
func Parse(data []byte) (list *List, err error) {
	kind := KindOf(data)
	if kind == None {
		return nil, ErrNone
	}
	if data[0] != '{' {
		if err := checkDepth(data); err != nil {
			return nil, err
		}
	}
	defer func() {
		// The parser is somebody else's code on somebody else's file.
		if r := recover(); r != nil {
			list, err = nil, fmt.Errorf("the list could not be read: %v", r)
		}
	}()
	switch kind {
	case Feed:
		list, err = parseFeed(data)
	case OPML:
		list, err = parseOPML(data)
	default:
		list, err = parseSitemap(data, kind)
	}
	if err != nil {
		return nil, fmt.Errorf("the list could not be read: %.300w", err)
	}
	list.Entries = list.Entries[:min(len(list.Entries), maxEntries)]
	list.Lists = list.Lists[:min(len(list.Lists), maxEntries)]
	return list, nil
}

func parseFeed(data []byte) (*List, error) {
	if data := bytes.TrimLeft(data, " \t\r\n\ufeff"); data[0] == '{' && !json.Valid(data) {
		return nil, errors.New("not JSON")
	}
	f, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	list := &List{Kind: Feed, Title: clean(f.Title), Link: f.Link, Language: f.Language}
	for _, it := range f.Items[:min(len(f.Items), maxEntries)] {
		if it == nil {
			continue
		}
		e := Entry{ID: it.GUID, URL: strings.TrimSpace(it.Link), Title: clean(it.Title), Publisher: list.Title, Language: f.Language,
			Content: it.Content, Summary: it.Description, Published: published(it)}
		if len(it.Authors) > 0 && it.Authors[0] != nil {
			e.Author = clean(it.Authors[0].Name)
		}
		if e.ID == "" {
			e.ID = e.URL
		}
		if e.ID == "" {
			e.ID = e.Title
		}
		list.Entries = append(list.Entries, e)
	}
	return list, nil
}

// clean joins white space.
func clean(s string) string { return strings.Join(strings.Fields(s), " ") }

// published is the instant of publication with the zone in which the publisher wrote it, since its day is the
// publisher's; else of the last change.
func published(it *gofeed.Item) string {
	for _, p := range []struct {
		text   string
		parsed *time.Time
	}{{it.Published, it.PublishedParsed}, {it.Updated, it.UpdatedParsed}} {
		if s := Instant(p.text); s != "" {
			return s
		}
		if p.parsed != nil {
			return p.parsed.Format(time.RFC3339)
		}
	}
	return ""
}

// layouts in which lists write instants.
var layouts = []string{time.RFC3339, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST",
	"Mon, 2 Jan 2006 15:04 -0700", "Mon, 2 Jan 2006 15:04 MST", "2006-01-02T15:04-07:00", "2006-01-02T15:04Z", "2006-01-02T15:04:05-0700", "2006-01-02 15:04:05"}

// Instant is an instant or a day as lists write it, as RFC 3339 or a date; "" when it cannot be read.
func Instant(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 64 {
		return ""
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t.Format(time.DateOnly)
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil && t.Year() > 0 && t.Year() < 10000 {
			return t.Format(time.RFC3339)
		}
	}
	return ""
}

// checkDepth bounds how deeply elements nest, before parsers that call themselves are let near the file.
func checkDepth(data []byte) error {
	depth := 0
	for {
		i := bytes.IndexByte(data, '<')
		if i < 0 || i+1 >= len(data) {
			return nil
		}
		data = data[i+1:]
		switch {
		case bytes.HasPrefix(data, []byte("![CDATA[")):
			data = behind(data, "]]>")
		case bytes.HasPrefix(data, []byte("!--")):
			data = behind(data, "-->")
		case data[0] == '?' || data[0] == '!':
			data = behind(data, ">")
		case data[0] == '/':
			depth--
			data = behind(data, ">")
		default:
			j := bytes.IndexByte(data, '>')
			if j < 0 {
				return nil
			}
			if j == 0 || data[j-1] != '/' {
				depth++
			}
			data = data[j+1:]
		}
		if depth > maxDepth {
			return fmt.Errorf("elements nested more than %d deep", maxDepth)
		}
	}
}

// behind is what follows the first end in data, nothing when it does not occur.
func behind(data []byte, end string) []byte {
	if i := bytes.Index(data, []byte(end)); i >= 0 {
		return data[i+len(end):]
	}
	return nil
}
