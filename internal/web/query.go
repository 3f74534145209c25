package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// query reads the parameters of an address. The first that cannot be read is kept in err.
type query struct {
	url.Values
	site *site
	err  error
}

func (s *site) query(r *http.Request) *query { return &query{Values: r.URL.Query(), site: s} }

// text is a parameter without the blanks around it, at most 500 bytes long.
func (q *query) text(name string) string {
	v := strings.TrimSpace(q.Get(name))
	if len(v) > 500 && q.err == nil {
		q.err = badQuery(name + " is longer than 500 bytes")
	}
	return v
}

func (q *query) date(name string) casus.Date {
	v := q.text(name)
	if v == "" {
		return casus.Date{}
	}
	d, err := casus.ParseDate(v)
	if err != nil && q.err == nil {
		q.err = badQuery(name + ": " + err.Error())
	}
	return d
}

// instant is an RFC 3339 instant, or a day, which stands for its last instant in UTC.
func (q *query) instant(name string) time.Time {
	v := q.text(name)
	if t, err := time.Parse(time.RFC3339, v); err == nil {
		return t
	}
	if d := q.date(name); d.Known() {
		return d.Time().Add(24*time.Hour - time.Nanosecond)
	}
	return time.Time{}
}

func (q *query) flag(name string) bool {
	v := q.text(name)
	return v == "1" || v == "true" || v == "on"
}

// actor is the key of the actor that a parameter names.
func (q *query) actor(name string) string { return q.site.key(q.text(name)) }

func (q *query) page(limit int) ledger.Page {
	if n := q.Get("limit"); n == "100" || n == "200" {
		limit = 100 * int(n[0]-'0')
	}
	return ledger.Page{Limit: limit, Cursor: q.Get("cursor")}
}

// key resolves words to an actor's key; what is unknown is taken as a key. A key that the
// finder would take for another actor is left alone, so that no address leads in circles.
func (s *site) key(words string) string {
	if words == "" || s.Find == nil {
		return words
	}
	key, _ := s.Find(words)
	if key == "" {
		return words
	}
	if again, _ := s.Find(key); again != "" && again != key {
		return words
	}
	return key
}

// name is what a page calls an actor.
func (s *site) name(key string) string {
	if s.Name != nil {
		if n := s.Name(key); n != "" {
			return n
		}
	}
	return key
}

// table is the address of a list of the interface with the page's filters. Parameters
// that the interface does not know are dropped by name.
func table(list string, r *http.Request, drop ...string) string {
	q := r.URL.Query()
	for _, d := range append(drop, "cursor", "limit") {
		q.Del(d)
	}
	for k, v := range q {
		if !slices.ContainsFunc(v, func(s string) bool { return s != "" }) {
			q.Del(k)
		}
	}
	return address("/api/v1/"+list, q)
}

// nextPage is the address of the following page of a list, "" when there is none.
func nextPage(r *http.Request, cursor string) string {
	if cursor == "" {
		return ""
	}
	q := r.URL.Query()
	q.Set("cursor", cursor)
	return address(r.URL.EscapedPath(), q)
}

func sortedKeys(q url.Values) []string {
	var keys []string
	for k := range q {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func contains(list []string, s string) bool { return slices.Contains(list, s) }
