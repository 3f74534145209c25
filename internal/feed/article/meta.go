package article

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/html"
)

// facts are what a page declares about itself beside its text.
type facts struct {
	url  string
	date string // 2006-01-02
}

// dateNames are the names under which pages declare their publication date, the surest first.
var dateNames = []string{"article:published_time", "datepublished", "og:published_time", "publication_date", "publish-date", "pubdate", "date",
	"dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "time"}

var datedPath = regexp.MustCompile(`/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)`)

// declared reads address and date of a page from its head, its time elements and its address.
func declared(page []byte) facts {
	var f facts
	found := map[string]string{}
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			f.settle(found)
			return f
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			attr := map[string]string{}
			tag := string(name)
			for more {
				var k, v []byte
				k, v, more = z.TagAttr()
				attr[string(k)] = string(v)
			}
			f.note(found, tag, attr)
		}
	}
}

func (f *facts) note(found map[string]string, tag string, attr map[string]string) {
	keep := func(name, value string) {
		if _, ok := found[name]; !ok && day(value) != "" {
			found[name] = day(value)
		}
	}
	switch tag {
	case "meta":
		for _, key := range []string{"property", "name", "itemprop"} {
			keep(strings.ToLower(attr[key]), attr["content"])
		}
		if attr["property"] == "og:url" && f.url == "" {
			f.url = address(attr["content"])
		}
	case "link":
		if attr["rel"] == "canonical" {
			f.url = address(attr["href"])
		}
	case "time":
		keep("time", attr["datetime"])
	}
}

// settle picks the surest date.
func (f *facts) settle(found map[string]string) {
	for _, name := range dateNames {
		if f.date = found[name]; f.date != "" {
			return
		}
	}
	if m := datedPath.FindStringSubmatch(f.url); m != nil {
		if t, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3]); err == nil {
			f.date = t.Format(time.DateOnly)
		}
	}
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

// address is an absolute web address, "" for anything else.
func address(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return u.String()
}
