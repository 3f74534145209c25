// Package fetch asks web servers for pages and feeds, politely and safely: in comes an
// address, out come the bytes that its server gives, bounded in size and time. It keeps
// to robots.txt, leaves time between two requests to a host, asks again only for what
// changed, and reaches no address outside the public internet, whatever a page, a
// redirect or a name server says.
package fetch

import (
	"compress/gzip"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Options of a client; zero values are right for most.
type Options struct {
	Version string // of the program, for the User-Agent
	Contact string // an address at which the operator can be reached, for the User-Agent
	// AllowHosts are hosts (with or without port) that may be asked wherever they lie: test servers, one's own.
	AllowHosts []string

	MaxBody       int64         // bytes of a body, after decompression; 0 is 16 MiB
	MaxRedirects  int           // 0 is 5
	Interval      time.Duration // between the starts of two requests to a host; 0 is a second
	PerHost       int           // requests to a host under way at once; 0 is 2
	Tries         int           // of one request when the server is busy or out of reach; 0 is 3
	DialTimeout   time.Duration // also for the name server; 0 is 10 s
	TLSTimeout    time.Duration // 0 is 10 s
	HeaderTimeout time.Duration // until the answer's header is there; 0 is 20 s
	Timeout       time.Duration // for one answer with its body, however slowly it comes; 0 is 60 s
	Backoff       time.Duration // before the second try, doubled for each further one; 0 is 2 s

	Resolver  Resolver    // nil is the system's
	RootCAs   *tls.Config // of test servers; nil is the system's
	NoRobots  bool        // robots.txt is not asked for: for servers of one's own
	RobotsAge time.Duration
}

// Bounds that nobody needs to set.
const (
	maxHeaderBytes = 256 << 10
	maxRetryAfter  = 60 * time.Second // a server that wants more is left to the next round
	maxCrawlDelay  = 30 * time.Second // of robots.txt
	maxURL         = 4096
)

// Kind is what is expected at an address.
type Kind int

// Kinds.
const (
	Page Kind = iota // a web page or plain text
	Feed             // a feed, a sitemap, or a page
	robotsFile
)

// Request is one question.
type Request struct {
	URL          string
	Kind         Kind
	ETag         string // of the last answer: an unchanged body is not sent again
	LastModified string
}

// Response is an answer.
type Response struct {
	URL          string // after redirects
	Status       int
	Unchanged    bool // since the answer that the request named; Body is empty
	Type         string
	Charset      string
	ETag         string
	LastModified string
	Body         []byte
}

// StatusError is an answer that brings no body.
type StatusError struct {
	Status     int
	RetryAfter time.Duration // 0 when the server names none
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("the server answers %d %s", e.Status, http.StatusText(e.Status))
}

// Gone reports whether asking again is of no use.
func (e *StatusError) Gone() bool {
	return e.Status >= 400 && e.Status < 500 && e.Status != http.StatusTooManyRequests && e.Status != http.StatusRequestTimeout && e.Status != http.StatusTooEarly
}

// Reasons why an answer is not taken.
var (
	ErrRobots = errors.New("robots.txt asks programs to stay away")
	ErrType   = errors.New("content type")
	ErrLong   = errors.New("too long")
)

// Permanent reports whether asking again later is of no use.
func Permanent(err error) bool {
	var status *StatusError
	return errors.Is(err, ErrForbidden) || errors.Is(err, ErrRobots) || errors.Is(err, ErrType) || errors.Is(err, ErrLong) ||
		errors.As(err, &status) && status.Gone()
}

// Client asks servers. Its methods may be called from several goroutines at once.
type Client struct {
	o     Options
	agent string
	http  *http.Client
	hosts hosts
}

// New makes a client.
func New(o Options) *Client {
	defaults(&o)
	c := &Client{o: o, agent: agent(o), hosts: hosts{m: map[string]*host{}}}
	transport := &http.Transport{
		Proxy:                  nil, // a proxy would look names up where they cannot be checked
		DialContext:            c.dial,
		TLSHandshakeTimeout:    o.TLSTimeout,
		ResponseHeaderTimeout:  o.HeaderTimeout,
		MaxResponseHeaderBytes: maxHeaderBytes,
		DisableCompression:     true, // done here, bounded
		MaxIdleConns:           64, MaxIdleConnsPerHost: o.PerHost, IdleConnTimeout: 30 * time.Second,
		ForceAttemptHTTP2: true,
		TLSClientConfig:   o.RootCAs,
	}
	c.http = &http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return c
}

func defaults(o *Options) {
	for _, d := range []struct {
		field *time.Duration
		value time.Duration
	}{{&o.Interval, time.Second}, {&o.DialTimeout, 10 * time.Second}, {&o.TLSTimeout, 10 * time.Second}, {&o.HeaderTimeout, 20 * time.Second},
		{&o.Timeout, time.Minute}, {&o.Backoff, 2 * time.Second}, {&o.RobotsAge, 24 * time.Hour}} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	for _, d := range []struct {
		field *int
		value int
	}{{&o.MaxRedirects, 5}, {&o.PerHost, 2}, {&o.Tries, 3}} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	if o.MaxBody == 0 {
		o.MaxBody = 16 << 20
	}
	if o.Resolver == nil {
		o.Resolver = net.DefaultResolver
	}
}

// agentName is the program's name as robots.txt files can address it.
const agentName = "casus"

func agent(o Options) string {
	contact := ""
	if o.Contact != "" {
		contact = "; " + strings.Map(func(r rune) rune {
			if r < ' ' || r == 0x7f || r == '(' || r == ')' {
				return -1
			}
			return r
		}, o.Contact)
	}
	return agentName + "/" + o.Version + " (+https://github.com/casus-events/casus" + contact + ")"
}

// Get asks for an address, several times where the server is busy or out of reach. A server that does not
// answer with a body of the expected kind gives an error that names what was wrong.
func (c *Client) Get(ctx context.Context, r Request) (*Response, error) {
	u, err := parse(r.URL)
	if err != nil {
		return nil, err
	}
	for try := 1; ; try++ {
		answer, err := c.once(ctx, u, r)
		if err == nil || Permanent(err) || ctx.Err() != nil || try >= c.o.Tries {
			return answer, err
		}
		wait := c.o.Backoff << (try - 1)
		wait += rand.N(wait/2 + 1) // so that many clients do not come back at once
		var status *StatusError
		if errors.As(err, &status) && status.RetryAfter > wait {
			if status.RetryAfter > maxRetryAfter {
				return nil, err
			}
			wait = status.RetryAfter
		}
		if err := sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

func parse(address string) (*url.URL, error) {
	if len(address) > maxURL {
		return nil, fmt.Errorf("%w: of %d bytes", ErrForbidden, len(address))
	}
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return nil, fmt.Errorf("%w: %.200v", ErrForbidden, err)
	}
	u.Fragment = ""
	return u, nil
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// once makes one try with its redirects, each hop checked like the first.
func (c *Client) once(ctx context.Context, u *url.URL, r Request) (*Response, error) {
	for hop := 0; ; hop++ {
		if err := c.checkURL(u); err != nil {
			return nil, err
		}
		if r.Kind != robotsFile && !c.o.NoRobots {
			if err := c.robots(ctx, u); err != nil {
				return nil, err
			}
		}
		answer, next, err := c.hop(ctx, u, r)
		if err != nil || next == nil {
			return answer, err
		}
		if hop >= c.o.MaxRedirects {
			return nil, fmt.Errorf("%w: more than %d redirects", ErrForbidden, c.o.MaxRedirects)
		}
		if u.Scheme == "https" && next.Scheme == "http" && !c.allowed(next.Host) {
			return nil, fmt.Errorf("%w: redirected from https to http", ErrForbidden)
		}
		u = next
	}
}

// hop sends one request. It returns the answer or the address to which the server sends on.
func (c *Client) hop(ctx context.Context, u *url.URL, r Request) (*Response, *url.URL, error) {
	release, err := c.hosts.enter(ctx, u.Host, c.o.PerHost, c.o.Interval)
	if err != nil {
		return nil, nil, err
	}
	defer release()
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %.200v", ErrForbidden, err)
	}
	c.fill(q, r)
	p, err := c.http.Do(q)
	if err != nil {
		return nil, nil, plain(err)
	}
	defer p.Body.Close()
	switch {
	case p.StatusCode == http.StatusNotModified:
		return &Response{URL: u.String(), Status: p.StatusCode, Unchanged: true, ETag: r.ETag, LastModified: r.LastModified}, nil, nil
	case p.StatusCode >= 300 && p.StatusCode < 400:
		next, err := u.Parse(p.Header.Get("Location"))
		if err != nil || p.Header.Get("Location") == "" || len(next.String()) > maxURL {
			return nil, nil, fmt.Errorf("%w: a redirect to nowhere", ErrForbidden)
		}
		next.Fragment = ""
		return nil, next, nil
	case p.StatusCode != http.StatusOK:
		return nil, nil, &StatusError{p.StatusCode, retryAfter(p.Header.Get("Retry-After"))}
	}
	answer, err := c.take(p, r.Kind)
	if err != nil {
		return nil, nil, err
	}
	answer.URL = u.String()
	return answer, nil, nil
}

// fill sets the header of a request.
func (c *Client) fill(q *http.Request, r Request) {
	q.Header.Set("User-Agent", c.agent)
	q.Header.Set("Accept-Encoding", "gzip")
	q.Header.Set("Accept-Language", "en, *;q=0.5")
	q.Header.Set("Accept", map[Kind]string{
		Page:       "text/html, application/xhtml+xml, text/plain;q=0.8",
		Feed:       "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1",
		robotsFile: "text/plain, */*;q=0.1",
	}[r.Kind])
	if r.ETag != "" {
		q.Header.Set("If-None-Match", r.ETag)
	}
	if r.LastModified != "" {
		q.Header.Set("If-Modified-Since", r.LastModified)
	}
}

// take reads the body of an answer of the expected kind.
func (c *Client) take(p *http.Response, kind Kind) (*Response, error) {
	media, params, err := mime.ParseMediaType(p.Header.Get("Content-Type"))
	if err != nil {
		media, _, _ = strings.Cut(strings.ToLower(p.Header.Get("Content-Type")), ";")
		media = strings.TrimSpace(media)
	}
	if !accepted(kind, media) {
		return nil, fmt.Errorf("%w %.60q is not what is read", ErrType, media)
	}
	limit := c.o.MaxBody
	if kind == robotsFile {
		limit = maxRobots
	}
	if p.ContentLength > limit && kind != robotsFile {
		return nil, fmt.Errorf("%w: %d bytes are announced, %d are taken in", ErrLong, p.ContentLength, limit)
	}
	var body io.Reader = p.Body
	switch coding := strings.ToLower(strings.TrimSpace(p.Header.Get("Content-Encoding"))); coding {
	case "", "identity":
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(body)
		if err != nil {
			return nil, fmt.Errorf("damaged gzip: %w", plain(err))
		}
		body = z
	default:
		return nil, fmt.Errorf("%w: encoded as %.20q, which was not asked for", ErrType, coding)
	}
	data, err := io.ReadAll(io.LimitReader(body, limit+1))
	if err != nil {
		return nil, fmt.Errorf("the answer breaks off: %w", plain(err))
	}
	if int64(len(data)) > limit {
		if kind != robotsFile {
			return nil, fmt.Errorf("%w: more than %d bytes", ErrLong, limit)
		}
		data = data[:limit]
	}
	return &Response{Status: p.StatusCode, Type: media, Charset: params["charset"], Body: data,
		ETag: short(p.Header.Get("ETag")), LastModified: short(p.Header.Get("Last-Modified"))}, nil
}

// short is a validator that is kept only when it is of a sensible length.
func short(s string) string {
	if len(s) > 512 {
		return ""
	}
	return s
}

// accepted reports whether a content type is of the kind expected. Servers that name none are believed.
func accepted(kind Kind, media string) bool {
	switch {
	case kind == robotsFile, media == "", strings.HasPrefix(media, "text/html"), media == "application/xhtml+xml", media == "text/plain":
		return true
	case kind == Page:
		return false
	}
	return strings.HasPrefix(media, "text/") || strings.HasSuffix(media, "xml") || strings.HasSuffix(media, "json") ||
		media == "application/octet-stream" || media == "application/x-rss" || media == "application/rdf"
}

// retryAfter reads the header of that name: seconds or an instant.
func retryAfter(s string) time.Duration {
	if n, err := strconv.Atoi(s); err == nil && n > 0 && n < 1<<30 {
		return time.Duration(n) * time.Second
	}
	if at, err := http.ParseTime(s); err == nil {
		return max(0, time.Until(at))
	}
	return 0
}

// plain drops the method and address that package http puts before its errors: who asks knows them.
func plain(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		if u.Timeout() && !errors.Is(u.Err, context.Canceled) {
			return fmt.Errorf("no answer in time (%w)", u.Err)
		}
		return u.Err
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("it came too slowly (%w)", err)
	}
	return err
}
