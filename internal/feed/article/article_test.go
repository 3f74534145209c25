package article

import (
	"errors"
	"strings"
	"testing"
)

const sample = `<!doctype html><html lang="en"><head><title>Port closed | Coast Gazette</title>
<meta property="og:site_name" content="Coast Gazette">
<meta property="article:published_time" content="2024-05-02T08:30:00+02:00">
<link rel="canonical" href="https://gazette.example/port"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/weather">Weather forecast</a></li></ul></nav>
<main><article><h1>Port closed</h1>BODY</article></main>
<aside><h2>Most read</h2><p><a href="/x">Ten recipes for the weekend</a></p></aside>
<footer>Subscribe to our newsletter</footer></body></html>`

var body = `<p>Estonia closed the port of Narva to ships from Belarus on Thursday, the interior minister said.</p>
<p>The minister, Katrin Saar, said that the measure would last until further notice and that no ship had been turned back so far.</p>
<p>The government in Minsk called the step unfriendly and summoned the Estonian envoy, who was told that an answer would follow soon.</p>`

// The text comes out without what frames it, with the facts of the page's head.
func TestExtract(t *testing.T) {
	p, err := Extract([]byte(strings.Replace(sample, "BODY", body, 1)), Hints{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"closed the port of Narva", "no ship had been turned back", "an answer would follow soon"} {
		if !strings.Contains(p.Text, want) {
			t.Errorf("text lacks %q:\n%s", want, p.Text)
		}
	}
	for _, frame := range []string{"Weather", "recipes", "newsletter"} {
		if strings.Contains(p.Text, frame) {
			t.Errorf("text holds %q:\n%s", frame, p.Text)
		}
	}
	if p.Publisher != "Coast Gazette" || p.Published != "2024-05-02" || !strings.HasPrefix(p.Title, "Port closed") {
		t.Errorf("publisher %q, published %q, title %q", p.Publisher, p.Published, p.Title)
	}
	if !strings.Contains(p.Text, "said.\n\nThe minister") {
		t.Errorf("paragraphs are not apart:\n%s", p.Text)
	}
}

// Pages without an article and hostile pages are refused with a reason.
func TestRefused(t *testing.T) {
	for name, page := range map[string]string{
		"empty":       "",
		"no body":     "<html></html>",
		"only frame":  strings.Replace(sample, "BODY", "", 1)[:300],
		"binary":      "\x00\x01\x02\xff",
		"deep":        strings.Repeat("<div>", 100_000),
		"deep inline": "<html><body>" + strings.Repeat("<b><i>", 50_000) + "x",
	} {
		if p, err := Extract([]byte(page), Hints{}); err == nil && strings.TrimSpace(p.Text) == "" {
			t.Errorf("%s: no text and no error", name)
		} else if err != nil && err.Error() == "" {
			t.Errorf("%s: an error without words", name)
		}
	}
	if _, err := Extract(nil, Hints{}); !errors.Is(err, ErrNoArticle) {
		t.Errorf("nothing: %v", err)
	}
}
