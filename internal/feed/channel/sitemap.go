package channel

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// decode reads XML in any encoding that its declaration names.
func decode(data []byte, into any) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(label string, in io.Reader) (io.Reader, error) { return charset.NewReaderLabel(label, in) }
	return d.Decode(into)
}

// parseSitemap reads a sitemap, with what its news extension says of each page, or an index of sitemaps. The last
// change of a page is no publication and left out.
func parseSitemap(data []byte, kind Kind) (*List, error) {
	var file struct {
		URLs []struct {
			Loc  string `xml:"loc"`
			News struct {
				Publication struct {
					Name     string `xml:"name"`
					Language string `xml:"language"`
				} `xml:"publication"`
				Date  string `xml:"publication_date"`
				Title string `xml:"title"`
			} `xml:"news"`
		} `xml:"url"`
		Sitemaps []struct {
			Loc string `xml:"loc"`
		} `xml:"sitemap"`
	}
	if err := decode(data, &file); err != nil {
		return nil, err
	}
	list := &List{Kind: kind}
	for i := range file.URLs {
		u := &file.URLs[i]
		e := Entry{URL: strings.TrimSpace(u.Loc), Title: clean(u.News.Title), Publisher: clean(u.News.Publication.Name),
			Language: clean(u.News.Publication.Language), Published: Instant(u.News.Date)}
		e.ID = e.URL
		if e.URL != "" {
			list.Entries = append(list.Entries, e)
		}
		if list.Title == "" {
			list.Title = e.Publisher
		}
	}
	for _, s := range file.Sitemaps {
		if loc := strings.TrimSpace(s.Loc); loc != "" {
			list.Lists = append(list.Lists, loc)
		}
	}
	return list, nil
}

// outline is a node of an OPML list.
type outline struct {
	URL      string    `xml:"xmlUrl,attr"`
	Outlines []outline `xml:"outline"`
}

func parseOPML(data []byte) (*List, error) {
	var file struct {
		Title    string    `xml:"head>title"`
		Outlines []outline `xml:"body>outline"`
	}
	if err := decode(data, &file); err != nil {
		return nil, err
	}
	list := &List{Kind: OPML, Title: clean(file.Title)}
	var walk func([]outline)
	walk = func(nodes []outline) {
		for i := range nodes {
			if u := strings.TrimSpace(nodes[i].URL); u != "" {
				list.Lists = append(list.Lists, u)
			}
			walk(nodes[i].Outlines)
		}
	}
	walk(file.Outlines)
	return list, nil
}
