package channel

import (
	"strings"
	"testing"
)

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour
 Post</title><link>https://post.example/</link><language>en-gb</language>
<item><title>Envoy leaves</title><link>https://post.example/1</link><guid isPermaLink="false">post-1</guid><pubDate>Tue, 06 Aug 2024 23:30:00 -0400</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The envoy <b>left</b>.</p>]]></content:encoded></item>
<item><link>https://post.example/2</link><pubDate>2024-08-08</pubDate><description>&lt;p&gt;Port shut.&lt;/p&gt;</description></item></channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Delta Mail</title><entry><id>urn:x:1</id><title>Talks</title>
<link rel="alternate" href="https://mail.example/1"/><updated>2024-08-07T09:00:00+02:00</updated><author><name>A. Diallo</name></author><summary>They met.</summary></entry></feed>`

const jsonFeed = `{"version":"https://jsonfeed.org/version/1.1","title":"Coast","items":[{"id":"7","url":"https://coast.example/7","date_published":"2024-08-07T10:00:00Z","content_html":"<p>It rained.</p>"}]}`

const newsmap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://post.example/3</loc><news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-08-07T10:00Z</news:publication_date><news:title>Strike</news:title></news:news></url>
<url><loc>https://post.example/about</loc><lastmod>2020-01-01</lastmod></url></urlset>`

// Every kind of list gives its entries with the day as the publisher wrote it.
func TestParse(t *testing.T) {
	for _, tt := range []struct {
		name, file string
		kind       Kind
		want       string // of the entries: id url published title
	}{
		{"rss", rss, Feed, "post-1 https://post.example/1 2024-08-06T23:30:00-04:00 Envoy leaves|https://post.example/2 https://post.example/2 2024-08-08 "},
		{"atom", atom, Feed, "urn:x:1 https://mail.example/1 2024-08-07T09:00:00+02:00 Talks"},
		{"json", jsonFeed, Feed, "7 https://coast.example/7 2024-08-07T10:00:00Z "},
		{"sitemap", newsmap, Sitemap, "https://post.example/3 https://post.example/3 2024-08-07T10:00:00Z Strike|https://post.example/about https://post.example/about  "},
		{"latin-1", strings.Replace(strings.Replace(newsmap, `version="1.0"`, `version="1.0" encoding="ISO-8859-1"`, 1), "Strike", "Gr\xe8ve", 1), Sitemap,
			"https://post.example/3 https://post.example/3 2024-08-07T10:00:00Z Grève|https://post.example/about https://post.example/about  "},
	} {
		list, err := Parse([]byte(tt.file))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got []string
		for _, e := range list.Entries {
			got = append(got, strings.Join([]string{e.ID, e.URL, e.Published, e.Title}, " "))
		}
		if s := strings.Join(got, "|"); s != tt.want || list.Kind != tt.kind {
			t.Errorf("%s (%s): %s\nwant %s", tt.name, list.Kind, s, tt.want)
		}
	}
	list, _ := Parse([]byte(rss))
	if e := list.Entries[0]; list.Title != "Harbour Post" || e.Content != "<p>The envoy <b>left</b>.</p>" || e.Summary != "Short." || list.Entries[1].Summary != "<p>Port shut.</p>" {
		t.Errorf("texts: %+v", list)
	}
}

// Lists of lists give the addresses, however they are nested.
func TestLists(t *testing.T) {
	for _, tt := range []struct{ file, want string }{
		{`<opml version="2.0"><head><title>Mine</title></head><body><outline text="Sahel"><outline xmlUrl="https://a.example/rss" text="A"/><outline text="deep"><outline xmlUrl="https://b.example/rss"/></outline></outline><outline xmlUrl="https://c.example/rss"/></body></opml>`,
			"https://a.example/rss https://b.example/rss https://c.example/rss"},
		{`<sitemapindex><sitemap><loc> https://a.example/1.xml </loc></sitemap><sitemap><loc>https://a.example/2.xml</loc></sitemap></sitemapindex>`,
			"https://a.example/1.xml https://a.example/2.xml"},
	} {
		list, err := Parse([]byte(tt.file))
		if err != nil || strings.Join(list.Lists, " ") != tt.want {
			t.Errorf("%.30s: %+v, %v", tt.file, list, err)
		}
	}
}

// What is no list, or a hostile one, is refused with a reason.
func TestRefused(t *testing.T) {
	for name, file := range map[string]string{
		"nothing": "", "a page": "<!doctype html><html></html>", "text": "Mali spoke.", "a recipe": "<recipe/>", "a broken list": "<rss><channel><item><title>x", "json": `{"text":"x"}`,
		"deep":        "<rss><channel><item>" + strings.Repeat("<a>", 100_000),
		"deep ext":    `<rss xmlns:m="http://x.example/"><channel>` + strings.Repeat("<m:a>", 100_000) + strings.Repeat("</m:a>", 100_000) + "</channel></rss>",
		"deep opml":   "<opml><body>" + strings.Repeat("<outline>", 100_000),
		"broken json": `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":`,
	} {
		if list, err := Parse([]byte(file)); err == nil && (len(list.Entries) > 1 || name != "a broken list") {
			t.Errorf("%s: %+v", name, list)
		} else if err != nil && err.Error() == "" {
			t.Errorf("%s: no reason", name)
		}
	}
	// Entities of one's own are not expanded.
	bomb := `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><title>&c;</title></channel></rss>`
	if list, err := Parse([]byte(bomb)); err == nil && len(list.Title) > 100 {
		t.Errorf("entities were expanded to %d bytes", len(list.Title))
	}
}

// Any bytes give a list or a reason, never a panic or an entry without a name.
func FuzzParse(f *testing.F) {
	for _, s := range []string{rss, atom, jsonFeed, newsmap, "<opml><body><outline xmlUrl='x'/></body></opml>", "<rdf:RDF><item/></rdf:RDF>", "<sitemapindex/>", `{"version":"https://jsonfeed.org/version/1","items":[null]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Parse(data)
		if err != nil {
			return
		}
		if list.Kind == None {
			t.Fatal("a list of no kind")
		}
		for _, e := range list.Entries {
			if list.Kind == Sitemap && e.URL == "" {
				t.Fatal("a page without address")
			}
		}
	})
}
