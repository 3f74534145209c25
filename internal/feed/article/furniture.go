package article

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// frame are parts of the names that pages give to elements beside the article: notices on cookies, comments, links
// to other articles. Each is long enough to name nothing else.
var frame = expression(`(?i)cookie-?(banner|consent|notice|wall|bar|law|policy)|consent-?(banner|manager|wall)|gdpr|onetrust|didomi|qc-cmp|sp_message` +
	`|disqus|fb-comments|comments?-?(list|section|area|thread|form|wrapper|container)|^comments$|respond$` +
	`|related-?(articles?|posts?|stories|links?|content|news)|recommended-?(articles?|posts?|stories)|most-?(read|popular|viewed)|also-?read|read-?(more|next|also)` +
	`|newsletter-?(signup|sign-up|form|box|promo)|social-?(share|sharing|links|bar)|share-?(buttons?|bar|tools|links)|paywall|outbrain|taboola`)

// whole are elements that hold the article however they are named.
var whole = map[string]bool{"html": true, "body": true, "main": true, "article": true}

// prune takes elements out of a tree that hold nothing of an article, by the names that their pages give them.
func prune(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode && beside(c) {
			n.RemoveChild(c)
		} else {
			prune(c)
		}
		c = next
	}
}

func beside(n *html.Node) bool {
	if whole[n.Data] {
		return false
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			if frame().MatchString(a.Val) && !holdsArticle(n) {
				return true
			}
		case "class":
			for _, name := range strings.Fields(a.Val) {
				if frame().MatchString(name) && !holdsArticle(n) {
					return true
				}
			}
		case "role":
			if a.Val == "dialog" || a.Val == "alertdialog" {
				return true
			}
		}
	}
	return false
}

// holdsArticle reports whether an element has the article, or the page's main part, within it: pages name their
// wrappers as they like.
func holdsArticle(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.Data == "article" || c.Data == "main" || c.Data == "h1" || holdsArticle(c)) {
			return true
		}
	}
	return false
}

// maxFurniture bounds the blocks that are taken for something else than text, in bytes: longer ones are paragraphs.
const maxFurniture = 240

// furniture are whole lines that lead elsewhere.
var furniture = expression(`(?i)^(advertisement|sponsored( content)?|share( this( article| story)?)?|(read|see|watch|listen)( more| also| next)?:|also read\b.*|related( (articles?|stories|topics|news|content|links))?:?$|related:` +
	`|more (on|from|about) [^.]{1,60}$|(sign|subscribe) (up )?(to|for) (our|the) [^.]*newsletter.*|follow us on .*|click here to .*|continue reading\b.*|story continues below.*|recommended( (stories|for you))?:?$` +
	`|(copy|all rights) (link|reserved)\.?$|(leave a|post a) (comment|reply)$|\d+ comments?$|load more.*|skip (advertisement|to .*))`)

// notices are what notices on cookies say; two of them in one block make it one.
var notices = []func() *regexp.Regexp{
	expression(`(?i)\b(we|site|website|us) (and our partners )?(use|uses|store|set)s? (cookies|and/or access)|\buse of cookies\b`),
	expression(`(?i)\b(accept|reject|allow|decline) (all )?(cookies|all)\b|\baccept and continue\b`),
	expression(`(?i)\b(manage|change|withdraw) (your )?(cookies?|privacy|consent|preferences|settings|choices)\b`),
	expression(`(?i)\b(your|our) (cookie|privacy) (policy|settings|preferences|notice)\b|\blegitimate interest\b`),
	expression(`(?i)\bpersonali[sz]ed (ads|advertising|content)\b|\bconsent to\b.*\b(cookies|processing|data)\b`),
}

// withoutFurniture leaves out blocks that are no part of an article's text.
func withoutFurniture(blocks []string) []string {
	var out []string
	for _, b := range blocks {
		if len(b) <= maxFurniture && furniture().MatchString(b) {
			continue
		}
		said := 0
		for _, n := range notices {
			if n().MatchString(b) {
				said++
			}
		}
		if said < 2 {
			out = append(out, b)
		}
	}
	return out
}
