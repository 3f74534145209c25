package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"
)

// ErrForbidden says that an address is none that may be asked: not on the public internet, or no web address.
var ErrForbidden = errors.New("address not allowed")

// reserved are the networks within the unicast space that are not the public internet
// (IANA special-purpose address registries for IPv4 and IPv6, as of 2025).
var reserved = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
	"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
)

// global is the part of IPv6 that is given out to the public internet; everything else of it is reserved.
var global = netip.MustParsePrefix("2000::/3")

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, s := range list {
		out[i] = netip.MustParsePrefix(s)
	}
	return out
}

// public reports whether an address is one of the public internet. An IPv4 address written as IPv6 counts as itself.
func public(a netip.Addr) bool {
	if !a.IsValid() || a.Zone() != "" {
		return false
	}
	a = a.Unmap()
	if a.Is6() && !global.Contains(a) {
		return false
	}
	for _, p := range reserved {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// Resolver finds the addresses of a host; net.DefaultResolver is one.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}

// checkURL refuses what is no plain address of a web page.
func (c *Client) checkURL(u *url.URL) error {
	host := u.Hostname()
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("%w: scheme %.20q", ErrForbidden, u.Scheme)
	case u.User != nil:
		return fmt.Errorf("%w: it holds a user name", ErrForbidden)
	case host == "" || len(host) > 253:
		return fmt.Errorf("%w: no host", ErrForbidden)
	case c.allowed(u.Host):
		return nil
	}
	if a, err := netip.ParseAddr(host); err == nil {
		if !public(a) {
			return fmt.Errorf("%w: %s is not on the public internet", ErrForbidden, a)
		}
		return checkPort(u)
	}
	if numeric(host) {
		return fmt.Errorf("%w: %.80q is an address in disguise", ErrForbidden, host)
	}
	return checkPort(u)
}

// checkPort refuses ports of other services than the web's.
func checkPort(u *url.URL) error {
	port, err := strconv.Atoi(u.Port())
	if u.Port() == "" || err == nil && (port == 80 || port == 443 || port >= 1024 && port <= 65535) {
		return nil
	}
	return fmt.Errorf("%w: port %.10q", ErrForbidden, u.Port())
}

// numeric reports whether a host's last label is a number, decimal, octal or hexadecimal: some resolvers take
// such hosts for IPv4 addresses (WHATWG URL, "ends in a number").
func numeric(host string) bool {
	host = strings.TrimSuffix(host, ".")
	last := strings.ToLower(host[strings.LastIndexByte(host, '.')+1:])
	if digits, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(digits, "0123456789abcdef") == ""
	}
	return strings.Trim(last, "0123456789") == ""
}

// allowed reports whether a host (with or without port) was named as one to be asked wherever it lies.
func (c *Client) allowed(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	name = strings.Trim(name, "[]")
	for _, a := range c.o.AllowHosts {
		if strings.EqualFold(a, host) || strings.EqualFold(a, name) {
			return true
		}
	}
	return false
}

// dial connects to a host of the public internet. The addresses are looked up here, checked and dialled as they
// are, so that no second lookup can lead elsewhere.
func (c *Client) dial(ctx context.Context, network, target string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(target)
	if err != nil {
		return nil, err
	}
	free := c.allowed(target)
	addresses := []netip.Addr{}
	if a, err := netip.ParseAddr(host); err == nil {
		addresses = append(addresses, a)
	} else {
		lookup, cancel := context.WithTimeout(ctx, c.o.DialTimeout)
		defer cancel()
		if addresses, err = c.o.Resolver.LookupNetIP(lookup, "ip", host); err != nil {
			return nil, err
		}
	}
	failed := fmt.Errorf("%w: %s has no address", ErrForbidden, host)
	for _, a := range addresses {
		a = a.Unmap()
		if !free && !public(a) {
			failed = fmt.Errorf("%w: %s leads to %s, which is not on the public internet", ErrForbidden, host, a)
			continue
		}
		conn, err := c.dialer(free).DialContext(ctx, network, net.JoinHostPort(a.String(), port))
		if err == nil {
			return conn, nil
		}
		failed = err
	}
	return nil, failed
}

// dialer checks once more the address that the system is about to connect to.
func (c *Client) dialer(free bool) *net.Dialer {
	return &net.Dialer{Timeout: c.o.DialTimeout, ControlContext: func(_ context.Context, _, address string, _ syscall.RawConn) error {
		at, err := netip.ParseAddrPort(address)
		if err != nil || !free && !public(at.Addr()) {
			return fmt.Errorf("%w: %s", ErrForbidden, address)
		}
		return nil
	}}
}
