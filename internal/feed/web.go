package feed

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/feed/article"
	"github.com/casus-events/casus/internal/feed/channel"
	"github.com/casus-events/casus/internal/feed/fetch"
)

// wholeText is how much text an entry of a feed must carry, in bytes, to be taken for the whole report:
// then its page need not be asked for.
const wholeText = 1500

// walkAddress asks for an address: a page is a document, and so is every page that a feed or sitemap names.
func walkAddress(ctx context.Context, address string, o *Options, yield func(Item) bool) error {
	if o.Client == nil {
		return fmt.Errorf("%s: addresses are not fetched here", address)
	}
	answer, err := o.Client.Get(ctx, fetch.Request{URL: address, Kind: fetch.Feed})
	if err != nil {
		return fmt.Errorf("%s: %w", address, err)
	}
	give := func(it Item, line int) bool {
		it.Source, it.File, it.Line = address, address, line
		return yield(it)
	}
	if channel.KindOf(answer.Body) == channel.None {
		give(fromAnswer(answer, casus.Document{Retrieved: now()}, o), 0)
		return nil
	}
	list, err := channel.Parse(answer.Body)
	if err == nil && len(list.Lists) > 0 {
		err = errors.New("it lists further lists: \"casus watch --once\" reads what they name")
	}
	if err != nil {
		give(Item{Err: err}, 0)
		return nil
	}
	for i := range list.Entries {
		if !give(Follow(ctx, &list.Entries[i], *o), i+1) {
			break
		}
	}
	return nil
}

// Follow makes a document of an entry of a feed: of the text that the feed carries when that is the whole report,
// else of the page to which it leads, else of the little that the feed carries.
func Follow(ctx context.Context, e *channel.Entry, o Options) Item {
	retrieved := now()
	own := fromEntry(e, retrieved, &o)
	if len(e.Content) >= wholeText {
		own.Load()
		if own.Err == nil && len(own.Doc.Text) >= wholeText {
			return own
		}
		own = fromEntry(e, retrieved, &o)
	}
	if e.URL == "" || o.Client == nil {
		return own
	}
	answer, err := o.Client.Get(ctx, fetch.Request{URL: e.URL, Kind: fetch.Page})
	if err != nil {
		it := Item{Doc: casus.Document{URL: e.URL}, Err: fmt.Errorf("%s: %w", e.URL, err)}
		if e.Content != "" && fetch.Permanent(err) {
			own.Note = fmt.Sprintf("%s: %v; what the feed itself carries was read", e.URL, err)
			return own
		}
		return it
	}
	known := own.Doc
	known.URL = "" // the page's own address is the surer one
	return fromAnswer(answer, known, &o)
}

// fromAnswer makes an item of what a server gave; known is what is known of the document already.
func fromAnswer(answer *fetch.Response, known casus.Document, o *Options) Item {
	it := Item{Doc: known}
	address := answer.URL
	if answer.Type == "text/plain" {
		it.Doc.URL = address
		it.load = func(it *Item) { it.fillText(answer.Body, "", o) }
		return it
	}
	hints := article.Hints{URL: address, Charset: answer.Charset, Published: known.Published, Retrieved: known.Retrieved}
	it.load = func(it *Item) {
		if it.fillPage(answer.Body, hints, o); it.Err != nil {
			it.Err = fmt.Errorf("%s: %w", address, it.Err)
		}
	}
	return it
}

// now is the instant of retrieval.
func now() string { return time.Now().UTC().Format(time.RFC3339) }
