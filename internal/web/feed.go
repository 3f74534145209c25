package web

import (
	"encoding/xml"
	"net/http"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/ledger"
)

// Changes of relations as an Atom feed (RFC 4287): one entry per event that moved
// something, the latest known first, with the sentence that proves it.

type atomFeed struct {
	XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	Title   string   `xml:"title"`
	ID      string   `xml:"id"`
	Updated string   `xml:"updated"`
	Links   []atomLink
	Author  string      `xml:"author>name"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	XMLName xml.Name `xml:"link"`
	Rel     string   `xml:"rel,attr,omitempty"`
	Href    string   `xml:"href,attr"`
}

type atomEntry struct {
	Title   string `xml:"title"`
	ID      string `xml:"id"`
	Updated string `xml:"updated"`
	Link    atomLink
	Summary string `xml:"summary"`
}

const feedEntries = 50

// feed writes the changes that the parameters of an address choose, as the first page does.
func (s *site) feed(w http.ResponseWriter, r *http.Request) {
	q := s.query(r)
	cq := ledger.ChangeQuery{Since: q.date("since"), Until: q.date("until"), Track: q.text("track"), Actor: q.actor("actor"), Other: q.actor("other"), Page: ledger.Page{Limit: feedEntries}}
	relations, _, err := s.store.Changes(r.Context(), cq)
	if q.err != nil {
		err = q.err
	}
	if err != nil {
		s.render(w, r, "error", s.failed(r, err))
		return
	}
	base := "http://" + r.Host
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		base = "https://" + r.Host
	}
	out := atomFeed{Title: "Casus: what changed", ID: base + r.URL.RequestURI(), Author: "Casus",
		Links: []atomLink{{Rel: "self", Href: base + r.URL.RequestURI()}, {Href: base + address("/", r.URL.Query())}}}
	ev := s.evidence(r.Context())
	seen := map[string]bool{}
	var latest time.Time
	for i := range relations {
		rel := &relations[i]
		if seen[rel.Event] {
			continue
		}
		seen[rel.Event] = true
		if rel.Known.After(latest) {
			latest = rel.Known
		}
		m := s.move(ev, rel)
		title := plain(m.Sentence) + " (" + longDate(rel.From) + ")"
		out.Entries = append(out.Entries, atomEntry{Title: visible(title), ID: base + m.Href, Updated: rel.Known.UTC().Format(time.RFC3339), Link: atomLink{Href: base + m.Href}, Summary: visible(summary(m.Proof))})
	}
	out.Updated = latest.UTC().Format(time.RFC3339)
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	w.Write([]byte(xml.Header))
	if err := xml.NewEncoder(w).Encode(out); err != nil {
		s.Log.Debug("feed not written", "reason", err)
	}
}

// summary is a quote on one line, with its publisher and day.
func summary(p *Proof) string {
	if p == nil {
		return ""
	}
	var b strings.Builder
	for _, piece := range p.Pieces {
		b.WriteString(piece.Text)
	}
	return "“" + strings.Join(strings.Fields(b.String()), " ") + "” — " + strings.Join(notEmpty(p.Publisher, published(p.Published)), ", ")
}

// visible drops characters that XML cannot hold.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, s)
}
