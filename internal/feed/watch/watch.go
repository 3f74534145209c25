// Package watch asks feeds again and again for what is new: in come addresses of feeds,
// sitemaps and what is remembered of them, out come the documents that they lead to,
// each once, with what to remember when they are on record. A feed that fails is
// asked ever more rarely and keeps no other waiting.
package watch

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/feed/channel"
	"github.com/casus-events/casus/internal/feed/fetch"
)

// Bounds of one feed.
const (
	maxNew      = 100            // entries taken in one round; the others come in the next
	maxSitemaps = 20             // of an index, asked in one round
	maxTries    = 4              // rounds in which an entry's page is asked for while its server fails
	keepSeen    = 5000           // entries remembered beyond those that the feed still lists
	longest     = 24 * time.Hour // between two rounds of a feed that fails
	soon        = time.Minute    // until the rest of a feed is asked for
)

// State is what is remembered of a feed. It is kept as JSON.
type State struct {
	URL          string         `json:"url"`
	Title        string         `json:"title,omitempty"`
	ETag         string         `json:"etag,omitempty"`
	LastModified string         `json:"last_modified,omitempty"`
	Seen         []string       `json:"seen,omitempty"`  // entries, as hashes, latest last
	Tries        map[string]int `json:"tries,omitempty"` // of entries whose page could not be had yet
	Asked        time.Time      `json:"asked,omitzero"`
	Answered     time.Time      `json:"answered,omitzero"` // when it last gave a list
	Next         time.Time      `json:"next,omitzero"`
	Documents    int            `json:"documents"` // given so far
	Rejected     int            `json:"rejected"`
	Failures     int            `json:"failures,omitempty"` // in a row
	Error        string         `json:"error,omitempty"`    // of the last round
}

// Round is what one feed gave.
type Round struct {
	Items []feed.Item // loaded, in the order of the feed
	State State       // to be kept once the items are on record
}

// Options of a watch.
type Options struct {
	Client *fetch.Client
	Feed   feed.Options  // for the documents
	Every  time.Duration // between two rounds of a feed; 0 is a quarter of an hour
	Once   bool          // one round of every feed, whenever its turn would be
	AtOnce int           // feeds asked at once; 0 is 16
}

// Run asks the feeds whenever their turn comes until ctx ends, or once each, and hands every round to take, one at a
// time. A round that was begun when ctx ends is handed over as far as it went. The error is take's own.
func Run(ctx context.Context, feeds []State, o Options, take func(Round) error) error {
	o.Every = cmp.Or(o.Every, 15*time.Minute)
	o.AtOnce = cmp.Or(o.AtOnce, 16)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	due := make(chan State)
	rounds := make(chan Round)
	var pollers sync.WaitGroup
	for range min(o.AtOnce, max(1, len(feeds))) {
		pollers.Go(func() {
			for s := range due {
				rounds <- Poll(ctx, s, o)
			}
		})
	}
	waiting := slices.Clone(feeds)
	if o.Once {
		for i := range waiting {
			waiting[i].Next = time.Time{}
		}
	}
	under := 0 // feeds being asked
	var failed error
	for failed == nil && ctx.Err() == nil && len(waiting)+under > 0 {
		slices.SortStableFunc(waiting, func(a, b State) int { return a.Next.Compare(b.Next) })
		var send chan State
		var first State
		timer := time.NewTimer(time.Hour)
		if len(waiting) > 0 {
			first = waiting[0]
			if wait := time.Until(first.Next); wait > 0 {
				timer.Reset(wait)
			} else {
				send = due
			}
		}
		select {
		case send <- first:
			waiting = waiting[1:]
			under++
		case r := <-rounds:
			under--
			failed = take(r)
			if !o.Once {
				waiting = append(waiting, r.State)
			}
		case <-timer.C:
		case <-ctx.Done():
		}
		timer.Stop()
	}
	stop()
	close(due)
	for range under {
		if r := <-rounds; failed == nil {
			failed = take(r)
		}
	}
	pollers.Wait()
	return failed
}

// Poll asks one feed and follows its new entries.
func Poll(ctx context.Context, s State, o Options) Round {
	s.Asked = time.Now().UTC()
	list, answer, err := ask(ctx, s, o)
	if err != nil {
		if ctx.Err() == nil {
			s.fail(err, o.Every)
		}
		return Round{State: s}
	}
	s.Failures, s.Error, s.Answered = 0, "", s.Asked
	s.Next = s.Asked.Add(o.Every + rand.N(o.Every/5+1) - o.Every/10) // spread, so that feeds do not all fall due together
	if list == nil {
		return Round{State: s}
	}
	if list.Title != "" {
		s.Title = list.Title
	}
	r := Round{State: s}
	if r.follow(ctx, list, o) {
		// Only now may the server say that nothing has changed.
		r.State.ETag, r.State.LastModified = answer.ETag, answer.LastModified
	}
	return r
}

// ask asks for the list of a feed, and for those of an index of sitemaps. A list that has not changed is nil.
func ask(ctx context.Context, s State, o Options) (*channel.List, *fetch.Response, error) {
	answer, err := o.Client.Get(ctx, fetch.Request{URL: s.URL, Kind: fetch.Feed, ETag: s.ETag, LastModified: s.LastModified})
	if err != nil || answer.Unchanged {
		return nil, answer, err
	}
	list, err := channel.Parse(answer.Body)
	if err != nil {
		return nil, nil, err
	}
	switch list.Kind {
	case channel.OPML:
		return nil, nil, errors.New("a list of feeds, not a feed: name it when the watch is started")
	case channel.Index:
		answer.ETag, answer.LastModified = "", "" // the sitemaps change, the index does not
		err = gather(ctx, list, o)
	}
	return list, answer, err
}

// gather adds the entries of an index's sitemaps. One that fails is left for the next round.
func gather(ctx context.Context, index *channel.List, o Options) error {
	var failed error
	read := 0
	for _, address := range index.Lists[:min(len(index.Lists), maxSitemaps)] {
		answer, err := o.Client.Get(ctx, fetch.Request{URL: address, Kind: fetch.Feed})
		var list *channel.List
		if err == nil {
			list, err = channel.Parse(answer.Body)
		}
		if err != nil {
			failed = fmt.Errorf("%s: %w", address, err)
			continue
		}
		read++
		index.Entries = append(index.Entries, list.Entries...)
		if index.Title == "" {
			index.Title = list.Title
		}
	}
	if read > 0 {
		return nil
	}
	return failed
}

// fail notes that a feed could not be had, and puts its next turn off.
func (s *State) fail(err error, every time.Duration) {
	s.Failures++
	s.Error = err.Error()
	wait := min(longest, every<<min(s.Failures-1, 10))
	var status *fetch.StatusError
	if errors.As(err, &status) {
		if status.Status == http.StatusGone {
			wait = longest
		}
		wait = min(longest, max(wait, status.RetryAfter))
	}
	s.Next = s.Asked.Add(wait + rand.N(wait/10+1))
}

// follow makes documents of the entries that are new and reports whether none is left for the next round.
func (r *Round) follow(ctx context.Context, list *channel.List, o Options) (all bool) {
	s := &r.State
	seen := make(map[string]bool, len(s.Seen))
	for _, h := range s.Seen {
		seen[h] = true
	}
	tries := map[string]int{}
	listed := map[string]bool{}
	all = true
	base, _ := url.Parse(s.URL)
	for i := range list.Entries {
		e := &list.Entries[i]
		e.URL = resolve(base, e.URL)
		h := hash(e)
		if listed[h] {
			continue
		}
		listed[h] = true
		if seen[h] {
			continue
		}
		if len(r.Items) >= maxNew || ctx.Err() != nil {
			all = false
			continue
		}
		it := feed.Follow(ctx, e, o.Feed)
		it.Load()
		if it.Err != nil && ctx.Err() != nil {
			all = false
			continue
		}
		if it.Err != nil && passing(it.Err) && s.Tries[h]+1 < maxTries {
			tries[h] = s.Tries[h] + 1
			all = false
			continue
		}
		it.Source, it.File = cmp.Or(e.URL, s.URL), s.URL // by its page a record can be found again
		r.Items = append(r.Items, it)
		seen[h] = true
		s.Seen = append(s.Seen, h)
		if it.Err != nil {
			s.Rejected++
		} else {
			s.Documents++
		}
	}
	s.Tries = tries
	s.forget(listed)
	if !all && len(tries) == 0 {
		s.Next = time.Now().UTC().Add(min(soon, o.Every))
	}
	return all
}

// resolve is the whole address of an entry that may name its page relative to its feed.
func resolve(base *url.URL, address string) string {
	if base == nil || address == "" || feed.IsAddress(address) {
		return address
	}
	u, err := base.Parse(address)
	if err != nil {
		return address
	}
	return u.String()
}

// passing reports whether an error may be over when the page is asked for again.
func passing(err error) bool {
	var status *fetch.StatusError
	var network interface{ Timeout() bool }
	return errors.As(err, &status) && !status.Gone() || errors.As(err, &network) && !fetch.Permanent(err)
}

// forget drops the oldest entries that the feed no longer lists.
func (s *State) forget(listed map[string]bool) {
	extra := len(s.Seen) - keepSeen
	s.Seen = slices.DeleteFunc(s.Seen, func(h string) bool {
		if extra <= 0 || listed[h] {
			return false
		}
		extra--
		return true
	})
}

// hash names an entry by its id and address.
func hash(e *channel.Entry) string {
	sum := sha256.Sum256([]byte(e.ID + "\n" + e.URL))
	return hex.EncodeToString(sum[:8])
}
