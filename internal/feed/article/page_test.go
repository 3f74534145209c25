package article

import (
	"errors"
	"strings"
	"testing"
)

// around puts something beside the article of the sample page.
func around(head, before, after string) []byte {
	s := strings.Replace(sample, "BODY", before+body+after, 1)
	return []byte(strings.Replace(s, "</head>", head+"</head>", 1))
}

// What pages put around an article is no part of it.
func TestFrame(t *testing.T) {
	cookies := `<p>We and our partners use cookies to show personalised ads. You can accept all cookies or manage your preferences at any time in our privacy settings.</p>`
	for name, page := range map[string][]byte{
		"a notice on cookies by name":    around("", `<div id="onetrust-consent-sdk">`+cookies+`</div>`, ""),
		"a notice on cookies by role":    around("", `<section role="dialog">`+cookies+`</section>`, ""),
		"a notice on cookies by wording": around("", `<div class="box">`+cookies+`</div>`, ""),
		"comments":                       around("", "", `<section id="comments"><h2>3 comments</h2><p>First of all I never believed one word of what that minister had to say about cookies.</p></section>`),
		"related links":                  around("", "", `<div class="related-articles"><h3>Related articles</h3><ul><li><a href="/a">Cookies: ten recipes for the weekend</a></li></ul></div>`),
		"lines between":                  around("", "<p>Advertisement</p>", `<p>Read more: Ten cookies for the weekend</p><p>Sign up to our morning cookies newsletter</p><p>Share this article</p>`),
	} {
		p, err := Extract(page, Hints{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.Contains(strings.ToLower(p.Text), "cookies") || strings.Contains(p.Text, "Advertisement") || strings.Contains(p.Text, "Share this") {
			t.Errorf("%s: text holds it:\n%s", name, p.Text)
		}
		if !strings.Contains(p.Text, "closed the port of Narva") || !strings.Contains(p.Text, "an answer would follow soon") {
			t.Errorf("%s: text lacks the article:\n%s", name, p.Text)
		}
	}
	// A report on cookies is no notice on them.
	about := strings.Replace(sample, "BODY", "<p>The regulator in Dublin fined a company for its use of cookies on Thursday, a spokesman said, after users had complained about advertising that followed them.</p>"+body, 1)
	if p, err := Extract([]byte(about), Hints{}); err != nil || !strings.Contains(p.Text, "regulator in Dublin") {
		t.Errorf("a report on cookies: %v\n%s", err, p.Text)
	}
	// Pages name their wrappers as they like.
	wrapped := strings.Replace(strings.Replace(sample, "<main>", `<main><div class="paywall newsletter-box">`, 1), "</main>", "</div></main>", 1)
	if p, err := Extract([]byte(strings.Replace(wrapped, "BODY", body, 1)), Hints{}); err != nil || !strings.Contains(p.Text, "Narva") {
		t.Errorf("a wrapper with an odd name: %v\n%s", err, p.Text)
	}
}

// A live blog is no report.
func TestLiveBlog(t *testing.T) {
	page := around(`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle","LiveBlogPosting"],"headline":"Live"}]}</script>`, "", "")
	if _, err := Extract(page, Hints{}); !errors.Is(err, ErrLiveBlog) {
		t.Errorf("a live blog: %v", err)
	}
}

// The day of publication is that of the surest source, never after the page was saved.
func TestDate(t *testing.T) {
	bare := strings.Replace(sample, `<meta property="article:published_time" content="2024-05-02T08:30:00+02:00">`, "", 1)
	data := `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03T01:00:00Z"}</script>`
	for name, tt := range map[string]struct {
		page   string
		h      Hints
		date   string
		source string
	}{
		"the feed's":                    {sample, Hints{Published: "2024-05-01T10:00:00Z"}, "2024-05-01", "feed"},
		"declared":                      {sample, Hints{Retrieved: "2024-06-01T00:00:00Z"}, "2024-05-02", "metadata"},
		"declared in its data":          {strings.Replace(sample, "</head>", data+"</head>", 1), Hints{}, "2024-05-03", "metadata"},
		"by its address":                {bare, Hints{URL: "https://gazette.example/2024/05/02/port"}, "", ""},
		"by an address of its own":      {strings.Replace(bare, "https://gazette.example/port", "https://gazette.example/world/2024/05/02/port", 1), Hints{}, "2024-05-02", "url"},
		"by an address without slashes": {strings.Replace(bare, "https://gazette.example/port", "https://gazette.example/world-20240502/port", 1), Hints{}, "2024-05-02", "url"},
		"when it was saved":             {bare, Hints{Retrieved: "2024-05-04T23:00:00Z"}, "2024-05-04", "archive"},
		"declared for the future":       {sample, Hints{Retrieved: "2024-04-20T00:00:00Z"}, "2024-04-20", "archive"},
		"none":                          {bare, Hints{}, "", ""},
	} {
		p, err := Extract([]byte(strings.Replace(tt.page, "BODY", body, 1)), tt.h)
		if err != nil || p.Published != tt.date || p.DateSource != tt.source || (p.Published == "") != (p.DateConfidence == 0) {
			t.Errorf("%s: %q by %q (%.2f), %v; want %q by %q", name, p.Published, p.DateSource, p.DateConfidence, err, tt.date, tt.source)
		}
	}
}

// A page's canonical address is taken within its own site; elsewhere it would pass for another paper's.
func TestCanonical(t *testing.T) {
	page := []byte(strings.Replace(sample, "BODY", body, 1)) // says that it is https://gazette.example/port
	for found, want := range map[string]string{
		"": "https://gazette.example/port", "https://www.gazette.example/port?from=rss": "https://gazette.example/port", "http://gazette.example:8080/x": "https://gazette.example/port",
		"https://imitator.example/port": "https://imitator.example/port", "https://gazette.example.imitator.co.uk/": "https://gazette.example.imitator.co.uk/",
	} {
		if p, err := Extract(page, Hints{URL: found}); err != nil || p.URL != want {
			t.Errorf("found at %q: %q, %v; want %q", found, p.URL, err, want)
		}
	}
}

// Who wrote a page, and for which agency.
func TestCredits(t *testing.T) {
	for _, tt := range []struct{ byline, first, last, agency, who string }{
		{"By Awa Diop", "The port was shut.", "It stayed shut.", "", "Awa Diop"},
		{"Awa Diop, Reuters", "The port was shut.", "It stayed shut.", "Reuters", "Awa Diop, Reuters"},
		{"Associated Press", "The port was shut.", "It stayed shut.", "AP", "Associated Press"},
		{"", "DAKAR, Aug 6 (Reuters) - The port was shut.", "It stayed shut.", "Reuters", ""},
		{"", "DAKAR (AP) — The port was shut.", "It stayed shut.", "AP", ""},
		{"", "BAMAKO, Mali (AFP/AP) – The port was shut.", "It stayed shut.", "AFP", ""},
		{"", "The port was shut.", "(Reporting by Awa Diop in Dakar; Editing by Sam Holt)", "Reuters", ""},
		{"", "The port was shut.", "Source: Xinhua", "Xinhua", ""},
		{"", "The port was shut.", "With inputs from PTI.", "PTI", ""},
		{"", "The agency AP said that the port was shut.", "It quoted Reuters.", "", ""},
		{"", "The party (ANI) - a small one - shut the port.", "It stayed shut.", "", ""},
		{"https://paper.example/awa", "The port was shut.", "It stayed shut.", "", ""},
	} {
		who := byline(tt.byline)
		if got := agency(who, []string{tt.first, "Nobody knew why.", "Ships waited.", tt.last}); got != tt.agency || who != tt.who {
			t.Errorf("%q %q %q: by %q of %q, want %q of %q", tt.byline, tt.first, tt.last, who, got, tt.who, tt.agency)
		}
	}
}

// Pages come in any encoding, whatever they say of it.
func TestEncodings(t *testing.T) {
	page := func(head, text string) []byte {
		return []byte(strings.Replace(strings.Replace(sample, "<head>", "<head>"+head, 1), "BODY", "<p>"+text+"</p>"+body, 1))
	}
	for name, tt := range map[string]struct {
		page    []byte
		charset string
		want    string
	}{
		"UTF-8":                         {page("", "Łódź café"), "", "Łódź café"},
		"UTF-8 said to be Latin-1":      {page(`<meta charset="iso-8859-1">`, "Łódź café"), "iso-8859-1", "Łódź café"},
		"Windows-1252 by the server":    {page("", "caf\xe9 \x93no\x94"), "windows-1252", "café “no”"},
		"Windows-1251 by its head":      {page(`<meta charset="windows-1251">`, "\xca\xe8\xe5\xe2"), "", "Киев"},
		"nothing said":                  {page("", "caf\xe9"), "", "café"},
		"accents apart, soft hyphens":   {page("", "cafe\u0301 dip\u00adlo\u00admats"), "", "café diplomats"},
		"an encoding that nobody knows": {page("", "caf\xe9"), "klingon", "café"},
	} {
		p, err := Extract(tt.page, Hints{Charset: tt.charset})
		if err != nil || !strings.Contains(p.Text, tt.want) {
			t.Errorf("%s: %v\n%.100s\nwant %s", name, err, p.Text, tt.want)
		}
	}
}

// The text of a piece of HTML, as feeds carry it.
func TestFragment(t *testing.T) {
	for in, want := range map[string]string{
		"<p>One <b>two</b>.</p><p>Three<br>four.</p>": "One two.\n\nThree\n\nfour.", "plain &amp; simple": "plain & simple", "": "", "<script>x()</script><style>p{}</style>": "",
		`<p>Text.</p><p><a href="/x">Continue reading...</a></p>`: "Text.",
	} {
		if got, err := Fragment(in); err != nil || got != want {
			t.Errorf("%q: %q, %v; want %q", in, got, err, want)
		}
	}
	if _, err := Fragment(strings.Repeat("<div>", 100_000)); err == nil {
		t.Error("a deep fragment was read")
	}
}

// Any bytes give text or a reason.
func FuzzExtract(f *testing.F) {
	f.Add(string(around("", "", "")), "utf-8", "2024-05-02T00:00:00Z")
	f.Add(`<script type="application/ld+json">{"@graph":[{"@type":7,"author":[[]]}]}</script><p>x`, "", "")
	f.Add("\xff\xfe<\x00p\x00>", "utf-16", "x")
	f.Fuzz(func(t *testing.T, page, charset, instant string) {
		p, err := Extract([]byte(page), Hints{Charset: charset, Published: instant, Retrieved: instant})
		if err == nil && strings.TrimSpace(p.Text) == "" {
			t.Fatal("neither text nor a reason")
		}
		if err == nil && p.Published != "" && p.DateSource == "" {
			t.Fatal("a date from nowhere")
		}
		if text, err := Fragment(page); err == nil && strings.Contains(text, "\n\n\n") {
			t.Fatalf("empty blocks in %q", text)
		}
	})
}
