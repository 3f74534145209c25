package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
)

// maxRobots bounds a robots.txt file, in bytes (RFC 9309 asks for 500 KiB at least).
const maxRobots = 512 << 10

// maxHosts bounds how many hosts are remembered; the ones longest unused are forgotten.
const maxHosts = 10_000

// hosts remembers when each host was asked last and what its robots.txt says.
type hosts struct {
	mu sync.Mutex
	m  map[string]*host
}

type host struct {
	slots chan struct{} // requests under way
	next  time.Time     // when the next one may start
	delay time.Duration // that robots.txt asks for
	used  time.Time

	robots   sync.Mutex // held while robots.txt is asked for
	rules    *robotstxt.Group
	rulesErr error
	read     time.Time // when rules were read; zero: never
}

func (h *hosts) of(name string, perHost int) *host {
	h.mu.Lock()
	defer h.mu.Unlock()
	x := h.m[name]
	if x == nil {
		if len(h.m) >= maxHosts {
			h.forget()
		}
		x = &host{slots: make(chan struct{}, perHost)}
		h.m[name] = x
	}
	x.used = time.Now()
	return x
}

// forget drops the hosts that were not used for an hour, or all that are idle when that is not enough.
func (h *hosts) forget() {
	for _, age := range []time.Duration{time.Hour, 0} {
		for name, x := range h.m {
			if len(x.slots) == 0 && time.Since(x.used) > age {
				delete(h.m, name)
			}
		}
		if len(h.m) < maxHosts/2 {
			return
		}
	}
}

// enter waits until a host may be asked and returns what frees the place.
func (h *hosts) enter(ctx context.Context, name string, perHost int, interval time.Duration) (func(), error) {
	x := h.of(name, perHost)
	select {
	case x.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	h.mu.Lock()
	now := time.Now()
	start := now
	if x.next.After(now) {
		start = x.next
	}
	x.next = start.Add(max(interval, x.delay))
	h.mu.Unlock()
	if err := sleep(ctx, start.Sub(now)); err != nil {
		<-x.slots
		return nil, err
	}
	return func() { <-x.slots }, nil
}

// robots asks a host's robots.txt whether an address may be asked for. A host without the file allows everything;
// one that cannot be reached or is broken allows nothing for now (RFC 9309).
func (c *Client) robots(ctx context.Context, u *url.URL) error {
	x := c.hosts.of(u.Host, c.o.PerHost)
	x.robots.Lock()
	defer x.robots.Unlock()
	age := c.o.RobotsAge
	if x.rulesErr != nil {
		age = min(age, 5*time.Minute)
	}
	if x.read.IsZero() || time.Since(x.read) > age {
		x.rules, x.rulesErr = c.readRobots(ctx, u)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		x.read = time.Now()
		if x.rules != nil {
			c.hosts.mu.Lock()
			x.delay = min(x.rules.CrawlDelay, maxCrawlDelay)
			c.hosts.mu.Unlock()
		}
	}
	switch {
	case x.rulesErr != nil:
		return x.rulesErr
	case x.rules != nil && !x.rules.Test(u.EscapedPath()+query(u)):
		return ErrRobots
	}
	return nil
}

func query(u *url.URL) string {
	if u.RawQuery == "" {
		return ""
	}
	return "?" + u.RawQuery
}

func (c *Client) readRobots(ctx context.Context, u *url.URL) (*robotstxt.Group, error) {
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	answer, err := c.once(ctx, at, Request{Kind: robotsFile})
	var status *StatusError
	switch {
	case errors.As(err, &status) && status.Gone():
		return nil, nil
	case errors.As(err, &status):
		return nil, fmt.Errorf("robots.txt: %w", err)
	case err != nil:
		return nil, fmt.Errorf("robots.txt: %w", err)
	}
	rules, err := parseRobots(answer.Body)
	if err != nil {
		return nil, nil // a file that cannot be understood forbids nothing
	}
	return rules, nil
}

// parseRobots reads a robots.txt file with somebody else's parser, which may not be trusted with any bytes.
func parseRobots(body []byte) (g *robotstxt.Group, err error) {
	defer func() {
		if r := recover(); r != nil {
			g, err = nil, fmt.Errorf("robots.txt cannot be read: %v", r)
		}
	}()
	data, err := robotstxt.FromStatusAndBytes(http.StatusOK, body)
	if err != nil {
		return nil, err
	}
	return data.FindGroup(agentName), nil
}
