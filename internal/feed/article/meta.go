package article

import (
	"bytes"
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/publicsuffix"
)

// facts are what a page declares about itself beside its text.
type facts struct {
	url       string
	dates     map[string]string // name of the declaration -> 2006-01-02
	author    string
	publisher string
	liveBlog  bool
}

// dateNames are the names under which pages declare their publication date, the surest first, with how far each
// can be trusted: the name "time" is that of any time element, which may be another article's.
var dateNames = []struct {
	name       string
	source     string
	confidence float64
}{
	{"ld+json", "metadata", 0.95}, {"article:published_time", "metadata", 0.95}, {"datepublished", "metadata", 0.95}, {"og:published_time", "metadata", 0.9},
	{"publication_date", "metadata", 0.9}, {"publish-date", "metadata", 0.9}, {"pubdate", "metadata", 0.9}, {"date", "metadata", 0.8}, {"dc.date.issued", "metadata", 0.9},
	{"dc.date", "metadata", 0.8}, {"dcterms.created", "metadata", 0.8}, {"parsely-pub-date", "metadata", 0.95}, {"sailthru.date", "metadata", 0.9},
	{"cxenseparse:recs:publishtime", "metadata", 0.95}, {"time", "page", 0.7},
}

// confidences of days that are not declared by name.
const (
	fromFeed    = 0.95
	fromURL     = 0.85
	fromText    = 0.6
	fromArchive = 0.4 // the day on which the page was saved: a crawl of news comes within days
)

var datedPath = expression(`[/-]((?:19|20)\d\d)(?:[/-](\d{1,2})[/-](\d{1,2})|([01]\d)([0-3]\d))(?:[/._-]|$)`)

// Bounds of what is read of a page's own data.
const (
	maxScripts = 8
	maxScript  = 512 << 10 // bytes
)

// declared reads what a page says of itself in its head, its data and its time elements.
func declared(page []byte) facts {
	f := facts{dates: map[string]string{}}
	z := html.NewTokenizer(bytes.NewReader(page))
	scripts := 0
	data := false
	for {
		switch z.Next() {
		case html.ErrorToken:
			return f
		case html.TextToken:
			if data && scripts < maxScripts {
				scripts++
				f.readData(z.Raw())
			}
			data = false
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := string(name)
			if tag != "meta" && tag != "link" && tag != "time" && tag != "script" {
				continue
			}
			attr := map[string]string{}
			for more {
				var k, v []byte
				k, v, more = z.TagAttr()
				attr[string(k)] = string(v)
			}
			data = tag == "script" && strings.EqualFold(strings.TrimSpace(attr["type"]), "application/ld+json")
			f.note(tag, attr)
		}
	}
}

func (f *facts) note(tag string, attr map[string]string) {
	switch tag {
	case "meta":
		for _, key := range []string{"property", "name", "itemprop"} {
			name := strings.ToLower(attr[key])
			f.date(name, attr["content"])
			switch name {
			case "author", "parsely-author", "dc.creator", "article:author", "byl":
				if f.author == "" {
					f.author = attr["content"]
				}
			case "og:url":
				if f.url == "" {
					f.url = address(attr["content"])
				}
			}
		}
	case "link":
		if attr["rel"] == "canonical" {
			f.url = address(attr["href"])
		}
	case "time":
		f.date("time", attr["datetime"])
	}
}

// date keeps the first date of a name.
func (f *facts) date(name, value string) {
	if _, ok := f.dates[name]; !ok {
		if d := day(value); d != "" {
			f.dates[name] = d
		}
	}
}

// readData reads a page's linked data (JSON-LD of schema.org).
func (f *facts) readData(script []byte) {
	var v any
	if len(script) > maxScript || json.Unmarshal(script, &v) != nil {
		return
	}
	f.graph(v, 0)
}

// graph looks for the article in linked data: the page may describe itself, its site and its way there as well.
func (f *facts) graph(v any, depth int) {
	if depth > 6 { // lists of graphs of parts are three deep
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			f.graph(x, depth+1)
		}
	case map[string]any:
		f.graph(v["@graph"], depth+1)
		f.graph(v["mainEntity"], depth+1)
		kind := strings.Join(names(v["@type"], "@type"), " ")
		if strings.Contains(kind, "LiveBlogPosting") {
			f.liveBlog = true
		}
		if !strings.Contains(kind, "Article") && !strings.Contains(kind, "Posting") && !strings.Contains(kind, "Report") {
			return
		}
		if s, ok := v["datePublished"].(string); ok {
			f.date("ld+json", s)
		}
		if f.author == "" {
			f.author = strings.Join(names(v["author"], "name"), ", ")
		}
		if f.publisher == "" {
			f.publisher = strings.Join(names(v["publisher"], "name"), ", ")
		}
	}
}

// names are the strings in a value of linked data: itself, those of a list, or the field of an object.
func names(v any, field string) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, x := range v[:min(len(v), 20)] {
			out = append(out, names(x, field)...)
		}
		return out
	case map[string]any:
		if s, ok := v[field].(string); ok {
			return []string{s}
		}
	}
	return nil
}

// setDate picks the surest date: the feed's, the page's own, that of its address, what the extractor found, and at
// last the day on which the page was saved. Dates after the page was saved are passed over.
func (p *Page) setDate(own facts, stated string, h Hints) {
	latest := "9999"
	if at, err := time.Parse(time.RFC3339, h.Retrieved); err == nil {
		latest = at.UTC().AddDate(0, 0, 1).Format(time.DateOnly) // a day for zones ahead
	}
	set := func(date, source string, confidence float64) bool {
		if date == "" || date > latest {
			return false
		}
		p.Published, p.DateSource, p.DateConfidence = date, source, confidence
		return true
	}
	if set(day(h.Published), "feed", fromFeed) {
		return
	}
	for _, n := range dateNames {
		if set(own.dates[n.name], n.source, n.confidence) {
			return
		}
	}
	if set(dayOfAddress(p.URL), "url", fromURL) || set(stated, "page", fromText) {
		return
	}
	set(day(h.Retrieved), "archive", fromArchive)
}

// dayOfAddress is the day in an address such as /2024/08/07/, "" when there is none.
func dayOfAddress(address string) string {
	m := datedPath().FindStringSubmatch(address)
	if m == nil {
		return ""
	}
	t, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+m[4]+"-"+m[3]+m[5])
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

// day is the civil date at the beginning of a timestamp, "" when there is none.
func day(s string) string {
	s = strings.TrimSpace(s)
	if len(s) < 10 {
		return ""
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

// sameSite reports whether two addresses belong to one registered domain.
func sameSite(a, b string) bool {
	x, err := url.Parse(a)
	y, err2 := url.Parse(b)
	if err != nil || err2 != nil || y.Host == "" {
		return false
	}
	if x.Hostname() == y.Hostname() {
		return true
	}
	dx, err := publicsuffix.EffectiveTLDPlusOne(x.Hostname())
	dy, err2 := publicsuffix.EffectiveTLDPlusOne(y.Hostname())
	return err == nil && err2 == nil && dx == dy
}

// address is an absolute web address, "" for anything else.
func address(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return u.String()
}
