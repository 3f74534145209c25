package natsqueue

import (
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Address is where a queue is.
type Address struct {
	Servers     string // for nats.Connect: addresses with commas between
	Name        string // of the queue; empty is CASUS
	Replicas    int    // of what is stored, 1 to 5, when the queue is made
	Lease       time.Duration
	Credentials string // a file
}

var queueName = regexp.MustCompile(`^[A-Za-z0-9-]{1,64}$`)

// Leases, in time: the default, and what is allowed.
const (
	defaultLease = 30 * time.Second
	minLease     = time.Second
	maxLease     = time.Hour
)

// ParseAddress reads nats://[USER:PASSWORD@]HOST[:PORT][,HOST[:PORT]…][/NAME][?replicas=N&lease=30s&creds=FILE]; tls://
// instead of nats:// wants an encrypted connection. Errors never show the password.
func ParseAddress(s string) (Address, error) {
	a := Address{Name: "CASUS", Replicas: 1, Lease: defaultLease}
	scheme, rest, found := strings.Cut(s, "://")
	if !found || scheme != "nats" && scheme != "tls" {
		return a, fmt.Errorf("queue address: want nats://HOST[:PORT][/NAME]")
	}
	rest, query, _ := strings.Cut(rest, "?")
	hosts, name, _ := strings.Cut(rest, "/")
	user := ""
	if at := strings.LastIndexByte(hosts, '@'); at >= 0 {
		user, hosts = hosts[:at+1], hosts[at+1:]
	}
	var servers []string
	for h := range strings.SplitSeq(hosts, ",") {
		u, err := url.Parse(scheme + "://" + h)
		if err != nil || h == "" || u.Hostname() == "" || u.Path != "" {
			return a, fmt.Errorf("queue address: host %q", h)
		}
		servers = append(servers, scheme+"://"+user+h)
		user = "" // nats.Connect takes it from the first
	}
	a.Servers = strings.Join(servers, ",")
	if name != "" {
		if !queueName.MatchString(name) {
			return a, fmt.Errorf("queue address: name %q (want letters, digits and hyphens)", name)
		}
		a.Name = strings.ToUpper(name)
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		return a, fmt.Errorf("queue address: %q: %w", query, err)
	}
	for key, list := range values {
		if err := a.set(key, list[0]); err != nil {
			return a, fmt.Errorf("queue address: %w", err)
		}
	}
	return a, nil
}

func (a *Address) set(key, value string) (err error) {
	switch key {
	case "replicas":
		if a.Replicas, err = strconv.Atoi(value); err != nil || a.Replicas < 1 || a.Replicas > 5 {
			return fmt.Errorf("replicas %q (want 1 to 5)", value)
		}
	case "lease":
		if a.Lease, err = time.ParseDuration(value); err != nil || a.Lease < minLease || a.Lease > maxLease {
			return fmt.Errorf("lease %q (want %v to %v)", value, minLease, maxLease)
		}
	case "creds":
		a.Credentials = value
	default:
		return fmt.Errorf("%q (want replicas, lease or creds)", key)
	}
	return nil
}

// String is the address without user and password.
func (a Address) String() string {
	var hosts []string
	for s := range strings.SplitSeq(a.Servers, ",") {
		_, h, _ := strings.Cut(s, "://")
		hosts = append(hosts, h[strings.LastIndexByte(h, '@')+1:])
	}
	return "nats://" + strings.Join(hosts, ",") + "/" + a.Name
}
