package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/feed/channel"
	"github.com/casus-events/casus/internal/feed/fetch"
	"github.com/casus-events/casus/internal/feed/watch"
	"github.com/casus-events/casus/internal/ledger"
)

// markFeed is the kind of the marks that hold what is remembered of feeds, by address.
const markFeed = "feed"

// shortestEvery keeps a watch from asking more often than feeds are made for.
const shortestEvery = time.Minute

// maxFeedList bounds a file that lists feeds, in bytes.
const maxFeedList = 16 << 20

func (e *env) watchCommand() *cobra.Command {
	var w network
	var every time.Duration
	var once bool
	c := &cobra.Command{
		Use:   "watch [FEED...]",
		Short: "Ask feeds again and again, and read what is new into the record",
		Long: `Watch asks feeds (RSS, Atom, JSON Feed), news sitemaps, and the feeds of lists (OPML, or a
file with one address a line) for what is new and reads it into the record (--store),
each entry once, for as long as it runs: until Ctrl-C or SIGTERM, which end it after
what is under way is kept. Without a name it goes on with the feeds that the record
knows. A feed that fails is asked ever more rarely and keeps no other waiting; "casus
feeds" shows how each does.`,
		Example: `  casus watch --contact desk@paper.example https://news.example/rss feeds.opml
  casus watch --once`,
		RunE: func(c *cobra.Command, args []string) error {
			if every < shortestEvery {
				return usagef("--every %s (want %s or more)", every, shortestEvery)
			}
			s, err := e.open(c.Context(), true)
			if err != nil {
				return unlessStopped(c.Context(), err)
			}
			defer s.Close()
			client := w.client()
			feeds, err := e.feedsToWatch(c.Context(), s, client, args)
			if err != nil {
				return unlessStopped(c.Context(), err)
			}
			o := watch.Options{Client: client, Feed: feed.Options{Client: client}, Every: every, Once: once}
			return e.watch(c.Context(), s, feeds, o)
		},
	}
	c.Flags().DurationVar(&every, "every", 15*time.Minute, "between two questions to a feed")
	c.Flags().BoolVar(&once, "once", false, "ask every feed once, then stop")
	w.flags(c)
	return c
}

// watch reads what the feeds give into the record until ctx ends. That is how a watch ends well.
func (e *env) watch(ctx context.Context, s ledger.Store, feeds []watch.State, o watch.Options) error {
	if !e.quiet {
		fmt.Fprintf(e.err, "casus: watching %s\n", plural(len(feeds), "feed", "feeds"))
	}
	rejected := 0
	err := watch.Run(ctx, feeds, o, func(r watch.Round) error {
		n, err := e.keepRound(context.WithoutCancel(ctx), s, r)
		rejected += n
		if r.State.Error != "" {
			rejected++
		}
		return err
	})
	if err == nil && o.Once && rejected > 0 {
		return errRejected
	}
	return err
}

// keepRound reads what a feed gave into the record, then what is to be remembered of the feed: should the program die
// between the two, the same entries come again and change nothing. It returns how many were rejected.
func (e *env) keepRound(ctx context.Context, s ledger.Store, r watch.Round) (int, error) {
	quiet := *e
	quiet.quiet = true
	t := &tally{start: time.Now()}
	b := &batcher{e: &quiet, store: s, ctx: ctx}
	err := quiet.readItems(ctx, t, func(_ context.Context, yield func(feed.Item) bool) error {
		for _, it := range r.Items {
			if !yield(it) {
				break
			}
		}
		return nil
	}, e.readWith(false), b.onRecord, b.add, b.reject)
	if err == nil {
		err = b.flush(ctx)
	}
	if err != nil {
		return 0, err
	}
	value, err := json.Marshal(&r.State)
	if err != nil {
		return 0, err
	}
	if err := s.Keep(ctx, []ledger.Mark{{Kind: markFeed, Key: r.State.URL, Value: string(value)}}); err != nil {
		return 0, err
	}
	e.tellRound(r, t, b)
	return t.rejected + b.refused, nil
}

// tellRound says what a round brought: new documents, or why a feed fails.
func (e *env) tellRound(r watch.Round, t *tally, b *batcher) {
	switch {
	case r.State.Error != "":
		fmt.Fprintf(e.err, "casus: %s: %s (failed %s in a row; next at %s)\n", r.State.URL, printable(r.State.Error),
			plural(r.State.Failures, "time", "times"), r.State.Next.Format(time.RFC3339))
	case len(r.Items) > 0 && !e.quiet:
		fmt.Fprintf(e.err, "casus: %s: %s, %d known already, %d rejected; %s\n", r.State.URL, plural(b.sum.Added, "new document", "new documents"),
			b.sum.Known, t.rejected+b.refused, plural(t.mentions, "mention", "mentions"))
	}
}

// feedsToWatch are the feeds named, and when none is, those the record knows, each with what is remembered of it.
func (e *env) feedsToWatch(ctx context.Context, s ledger.Store, client *fetch.Client, args []string) ([]watch.State, error) {
	if len(args) == 0 {
		feeds, err := knownFeeds(ctx, s)
		if err == nil && len(feeds) == 0 {
			err = usagef("name feeds: the record knows none yet")
		}
		return feeds, err
	}
	var out []watch.State
	taken := map[string]bool{}
	for _, arg := range args {
		addresses, err := feedAddresses(ctx, client, arg)
		if err != nil {
			return nil, err
		}
		for _, address := range addresses {
			if taken[address] {
				continue
			}
			taken[address] = true
			state := watch.State{URL: address}
			value, err := s.Mark(ctx, markFeed, address)
			if err == nil {
				err = json.Unmarshal([]byte(value), &state)
			}
			if err != nil && !errors.Is(err, ledger.ErrNotFound) {
				return nil, fmt.Errorf("feed %s: %w", address, err)
			}
			state.URL = address
			out = append(out, state)
		}
	}
	return out, nil
}

// feedAddresses are the feeds that a name stands for: an address itself, or what an OPML list lists, at an address or
// in a file, or the lines of a file.
func feedAddresses(ctx context.Context, client *fetch.Client, name string) ([]string, error) {
	if feed.IsAddress(name) {
		if !strings.HasSuffix(strings.ToLower(name), ".opml") {
			return []string{name}, nil
		}
		answer, err := client.Get(ctx, fetch.Request{URL: name, Kind: fetch.Feed})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return addressesIn(name, answer.Body)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFeedList))
	if err != nil {
		return nil, err
	}
	return addressesIn(name, data)
}

func addressesIn(name string, data []byte) ([]string, error) {
	var out []string
	switch channel.KindOf(data) {
	case channel.None:
		for lines := bufio.NewScanner(bytes.NewReader(data)); lines.Scan(); {
			if s := strings.TrimSpace(lines.Text()); feed.IsAddress(s) {
				out = append(out, s)
			}
		}
	case channel.OPML:
		list, err := channel.Parse(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		for _, s := range list.Lists {
			if feed.IsAddress(s) {
				out = append(out, s)
			}
		}
	default:
		return nil, usagef("%s is a feed in a file: add reads it; watch wants addresses, or a list of them", name)
	}
	if len(out) == 0 {
		return nil, usagef("%s lists no addresses of feeds", name)
	}
	return out, nil
}

// knownFeeds are the feeds of the record in the order of their addresses.
func knownFeeds(ctx context.Context, s ledger.Store) ([]watch.State, error) {
	marks, err := pages(0, func(p ledger.Page) ([]ledger.Mark, string, error) { return s.Marks(ctx, markFeed, p) })
	if err != nil {
		return nil, err
	}
	var out []watch.State
	for i := range marks {
		var state watch.State
		if err := json.Unmarshal([]byte(marks[i].Value), &state); err != nil {
			return nil, fmt.Errorf("feed %s: %w: %v", marks[i].Key, ledger.ErrCorrupt, err)
		}
		out = append(out, state)
	}
	return out, nil
}

// feedRow is a feed as feeds lists it.
type feedRow struct {
	URL       string    `json:"url"`
	Title     string    `json:"title,omitempty"`
	State     string    `json:"state"` // ok, failing, new
	Documents int       `json:"documents"`
	Rejected  int       `json:"rejected"`
	Waiting   int       `json:"waiting,omitempty"` // entries whose pages could not be had yet
	Answered  time.Time `json:"answered,omitzero"`
	Next      time.Time `json:"next,omitzero"`
	Failures  int       `json:"failures,omitempty"`
	Error     string    `json:"error,omitempty"`
}

func (e *env) feedsCommand() *cobra.Command {
	var l listing
	var forget []string
	c := &cobra.Command{
		Use: "feeds", Short: "List the feeds that watch asks: what they gave, and which fail", Args: cobra.NoArgs,
		Example: "  casus feeds\n  casus feeds --forget https://news.example/rss",
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			if len(forget) > 0 {
				return e.forgetFeeds(c.Context(), forget)
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				states, err := knownFeeds(c.Context(), s)
				if err != nil {
					return err
				}
				rows := make([]feedRow, 0, len(states))
				for i := range states {
					if l.limit == 0 || i < l.limit {
						rows = append(rows, feedRowOf(&states[i]))
					}
				}
				return emit(e, &l, rows, []string{"feed", "state", "documents", "rejected", "answered", "next", "error"}, func(r *feedRow) []string {
					return []string{r.URL, r.State, strconv.Itoa(r.Documents), strconv.Itoa(r.Rejected), stamp(r.Answered), stamp(r.Next), r.Error}
				})
			})
		},
	}
	l.flags(c)
	c.Flags().StringSliceVar(&forget, "forget", nil, "forget a feed; what it gave stays on record")
	return c
}

func feedRowOf(s *watch.State) feedRow {
	state := "ok"
	switch {
	case s.Failures > 0:
		state = "failing"
	case s.Answered.IsZero():
		state = "new"
	}
	return feedRow{URL: s.URL, Title: s.Title, State: state, Documents: s.Documents, Rejected: s.Rejected, Waiting: len(s.Tries),
		Answered: s.Answered, Next: s.Next, Failures: s.Failures, Error: s.Error}
}

// stamp is an instant in a table, empty when it is not known.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

func (e *env) forgetFeeds(ctx context.Context, addresses []string) error {
	s, err := e.open(ctx, true)
	if err != nil {
		return err
	}
	defer s.Close()
	var marks []ledger.Mark
	for _, address := range addresses {
		if _, err := s.Mark(ctx, markFeed, address); err != nil {
			return usagef("the record knows no feed %s", address)
		}
		marks = append(marks, ledger.Mark{Kind: markFeed, Key: address})
	}
	return s.Keep(ctx, marks)
}
