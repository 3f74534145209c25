package natsqueue

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"github.com/casus-events/casus/internal/porttest"
	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/queue/queuetest"
)

// runServer starts a server of the test's own on a port, -1 for any.
func runServer(t *testing.T, dir string, port int) *server.Server {
	t.Helper()
	s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: dir, NoSigs: true, NoLog: true})
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	if !s.ReadyForConnections(2 * time.Minute) {
		t.Fatal("the server did not start")
	}
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	return s
}

var queues atomic.Int64

func TestQueue(t *testing.T) {
	s := runServer(t, t.TempDir(), -1)
	queuetest.Run(t, func(t *testing.T, lease time.Duration) queue.Queue {
		q, err := Open(t.Context(), fmt.Sprintf("%s/suite-%d?lease=%v", s.ClientURL(), queues.Add(1), lease))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { q.Close() })
		return q
	})
}

func TestSurvivesServerRestart(t *testing.T) {
	dir := t.TempDir()
	port := porttest.Free(t)
	s := runServer(t, dir, port)
	q, err := Open(t.Context(), s.ClientURL()+"/restart?lease=1s")
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	if _, err := q.Submit(t.Context(), []queue.Job{queuetest.Doc("a", "First."), queuetest.Doc("b", "Second.")}); err != nil {
		t.Fatal(err)
	}
	if ds, err := q.Take(t.Context(), 1); err != nil || len(ds) != 1 {
		t.Fatalf("Take: %v, %v", ds, err)
	}
	s.Shutdown()
	s.WaitForShutdown()
	runServer(t, dir, port)
	// Submit waits until the server is back.
	if _, err := q.Submit(t.Context(), []queue.Job{queuetest.Doc("c", "Third.")}); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for deadline := time.Now().Add(2 * time.Minute); len(seen) < 3 && time.Now().Before(deadline); {
		ds, err := q.Take(t.Context(), 10)
		if err != nil && !errors.Is(err, queue.ErrUnavailable) {
			t.Fatal(err)
		}
		for _, d := range ds {
			seen[d.Job.Document.ID] = true
		}
		if err := q.Ack(t.Context(), ds...); err != nil {
			t.Fatal(err)
		}
	}
	if len(seen) != 3 {
		t.Errorf("jobs %v after the restart, want all three", seen)
	}
}

func TestForeignMessage(t *testing.T) {
	s := runServer(t, t.TempDir(), -1)
	q, err := Open(t.Context(), s.ClientURL()+"/foreign")
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	for _, m := range []*nats.Msg{
		{Subject: q.subject("documents"), Data: []byte("hello")},
		{Subject: q.subject("documents"), Data: []byte(`{"v":99}`)},
		{Subject: q.subject("documents"), Header: nats.Header{headObject: {"no-such-object"}}},
	} {
		if _, err := q.js.PublishMsg(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	ds, err := q.Take(t.Context(), 3)
	if err != nil || len(ds) != 3 {
		t.Fatalf("Take: %v, %v", ds, err)
	}
	for i, want := range []error{queue.ErrMalformed, queue.ErrNewer, queue.ErrUnavailable} {
		if !errors.Is(ds[i].Err, want) {
			t.Errorf("message %d: %v, want %v", i, ds[i].Err, want)
		}
	}
	if err := q.Bury(t.Context(), ds[0], strings.Repeat("nonsense\r\n", 1000)); err != nil {
		t.Errorf("Bury: %v", err)
	}
	dead, err := q.Dead(t.Context(), 0)
	if err != nil || len(dead) != 1 || !strings.HasPrefix(dead[0].Reason, "nonsense nonsense") || len(dead[0].Reason) > 1000 {
		t.Errorf("Dead: %+v, %v", dead, err)
	}
}

func TestParseAddress(t *testing.T) {
	for _, c := range []struct{ in, servers, name, shown string }{
		{"nats://localhost", "nats://localhost", "CASUS", "nats://localhost/CASUS"},
		{"nats://me:secret@a:4222,b:4223/news?replicas=3&lease=90s", "nats://me:secret@a:4222,nats://b:4223", "NEWS", "nats://a:4222,b:4223/NEWS"},
		{"tls://[2001:db8::1]:4222/n-1", "tls://[2001:db8::1]:4222", "N-1", "nats://[2001:db8::1]:4222/N-1"},
	} {
		a, err := ParseAddress(c.in)
		if err != nil || a.Servers != c.servers || a.Name != c.name || a.String() != c.shown {
			t.Errorf("ParseAddress(%q) = %+v (%s), %v", c.in, a, a, err)
		}
	}
	for _, bad := range []string{"", "localhost:4222", "http://a", "nats://", "nats://a/b/c", "nats://a/b c", "nats://a?replicas=6", "nats://a?lease=1ms", "nats://a?x=1", "nats://me:secret@a:port"} {
		if a, err := ParseAddress(bad); err == nil {
			t.Errorf("ParseAddress(%q) = %+v, want an error", bad, a)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("ParseAddress(%q) shows the password: %v", bad, err)
		}
	}
}
