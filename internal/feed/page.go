package feed

import (
	"bufio"
	"errors"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed/article"
	"github.com/casus-events/casus/internal/feed/channel"
)

func (s *stream) readPage(r *bufio.Reader) bool {
	data, err := readBounded(r, MaxRecord)
	if err != nil {
		return s.fail(err)
	}
	path, o := s.path, s.o
	return s.give(Item{load: func(it *Item) {
		it.Doc.ID = baseName(path)
		it.fillPage(data, article.Hints{}, o)
	}})
}

// fillPage makes a document of a web page. What stands in the document already was said elsewhere, by a feed or an
// archive, and is kept.
func (it *Item) fillPage(data []byte, h article.Hints, o *Options) {
	page, err := article.Extract(data, h)
	if err != nil {
		it.Err = err
		return
	}
	it.Page = &page
	d := &it.Doc
	for _, f := range []struct {
		field *string
		value string
	}{{&d.Title, page.Title}, {&d.Published, page.Published}, {&d.URL, page.URL}, {&d.Language, page.Language}} {
		if *f.field == "" {
			*f.field = f.value
		}
	}
	if page.Publisher != "" {
		d.Publisher = page.Publisher // a feed only has its own title
	}
	d.Text = page.Text
	complete(it, o)
}

// readFeed makes a document of every entry of a feed, of the text that the feed itself carries.
func (s *stream) readFeed(r *bufio.Reader) bool {
	data, err := readBounded(r, MaxRecord)
	if err != nil {
		return s.fail(err)
	}
	list, err := channel.Parse(data)
	if err != nil {
		return s.fail(err)
	}
	for i := range list.Entries {
		if i < s.at.Skip {
			continue
		}
		it := fromEntry(&list.Entries[i], "", s.o)
		it.Line, it.After = i+1, Position{Skip: i + 1, Line: i + 1}
		if !s.give(it) {
			return false
		}
	}
	return true
}

// fromEntry makes a document of what a feed carries of an entry. An instant that lies after retrieval, when that is
// known, is nobody's day of publication and left out.
func fromEntry(e *channel.Entry, retrieved string, o *Options) Item {
	it := Item{Doc: casus.Document{URL: e.URL, Title: e.Title, Publisher: e.Publisher, Published: believable(e.Published, retrieved), Language: e.Language, Retrieved: retrieved}}
	body := e.Content
	if body == "" {
		body = e.Summary
	}
	it.load = func(it *Item) {
		text, err := article.Fragment(body)
		if err == nil && text == "" {
			err = errors.New("the feed gives no text of this entry")
		}
		if err != nil {
			it.Err = err
			return
		}
		it.Doc.Text = text
		complete(it, o)
	}
	return it
}

// believable is a day of publication unless it lies more than a day after the instant of retrieval.
func believable(published, retrieved string) string {
	day, err := casus.ParseDate(published)
	at, err2 := time.Parse(time.RFC3339, retrieved)
	if published != "" && err == nil && err2 == nil {
		y, m, d := at.UTC().AddDate(0, 0, 1).Date()
		if casus.MakeDate(y, int(m), d).Before(day) {
			return ""
		}
	}
	if err != nil {
		return ""
	}
	return published
}
