package web

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"time"
)

// Limits of a connection. A page of a large record takes well under a second; the
// largest table is written in less than a minute on a slow link.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 90 * time.Second // bodies are not read; a request that runs longer than this is given up
	writeTimeout  = 90 * time.Second // streams extend theirs
	idleTimeout   = 2 * time.Minute
	endTimeout    = time.Second // at the end, for replies under way; then their contexts end, which ends streams
	drainTimeout  = 10 * time.Second
	headerBytes   = 32 << 10
)

// Serve answers requests on the listener until the context ends, then lets those
// under way finish for at most ten seconds. It closes the listener and returns nil after an
// orderly end. On a loopback address only requests that name a loopback host are
// answered, so that no other site can read the record through a visitor's browser.
func Serve(ctx context.Context, l net.Listener, handler http.Handler) error {
	if addr, ok := l.Addr().(*net.TCPAddr); ok && addr.IP.IsLoopback() {
		handler = onlyLoopback(handler)
	}
	base, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	server := &http.Server{
		Handler:           handler,
		BaseContext:       func(net.Listener) context.Context { return base },
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    headerBytes,
	}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	defer time.AfterFunc(endTimeout, end).Stop()
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		server.Close()
		return err
	}
	if err := <-done; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// onlyLoopback refuses requests made under another host's name (DNS rebinding).
func onlyLoopback(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !loopbackHost(r.Host) {
			http.Error(w, "this server answers only under localhost or a loopback address", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func loopbackHost(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.ToLower(strings.Trim(host, "[]")), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
