//go:build unix

package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"
)

// endless gives documents without end and sends the signal once enough were read.
type endless struct {
	n      int
	signal syscall.Signal
	after  int
}

func (r *endless) Read(p []byte) (int, error) {
	if r.n++; r.n == r.after {
		syscall.Kill(os.Getpid(), r.signal)
	}
	if r.n > 1_000_000 {
		return 0, io.EOF
	}
	return copy(p, fmt.Sprintf("{\"id\":\"n%d\",\"text\":\"Ship %d sailed.\"}\n", r.n, r.n)), nil
}

// A run that is told to stop stops, says so with exit 1, and what it had read by then is in the record.
func TestStopped(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
		home(t, nil)
		var out, errs bytes.Buffer
		if code := Main([]string{"add", "--input", "jsonl"}, &endless{signal: signal, after: 700}, &out, &errs); code != exitFailure {
			t.Errorf("add with %v: exit %d", signal, code)
		}
		if !strings.HasSuffix(errs.String(), "casus: stopped before the end\n") || out.Len() > 0 {
			t.Errorf("add with %v: %q, %q", signal, errs.String(), out.String())
		}
		_, list, _ := command(t, "", "documents", "--format", "jsonl", "--limit", "0")
		if n := strings.Count(list, "\n"); n < addBatch {
			t.Errorf("%d documents are in the record, at least %d were acknowledged", n, addBatch)
		}
		errs.Reset()
		if code := Main([]string{"code", "--input", "jsonl", "--format", "jsonl"}, &endless{signal: signal, after: 100}, &out, &errs); code != exitFailure || !strings.Contains(errs.String(), "stopped before the end") {
			t.Errorf("code with %v: exit %d, %q", signal, code, errs.String())
		}
		if code := Main([]string{"annotate", "--input", "jsonl"}, &endless{signal: signal, after: 100}, io.Discard, &errs); code != exitFailure {
			t.Errorf("annotate with %v: exit %d", signal, code)
		}
	}
}

// A worker or a watch that is told to stop while it is still starting has come to a good end.
func TestStoppedAtStart(t *testing.T) {
	home(t, nil)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	for _, args := range [][]string{{"worker", "--queue", "nats://127.0.0.1:1"}, {"watch", "http://127.0.0.1:1/rss"}} {
		e := &env{in: strings.NewReader(""), out: &results{to: io.Discard}, err: io.Discard}
		root := e.root()
		root.SetArgs(args)
		if err := root.ExecuteContext(ctx); err != nil {
			t.Errorf("%s: %v", args[0], err)
		}
	}
}
