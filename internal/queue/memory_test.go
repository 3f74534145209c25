package queue_test

import (
	"errors"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/queue/queuetest"
)

func TestMemory(t *testing.T) {
	queuetest.Run(t, func(t *testing.T, lease time.Duration) queue.Queue {
		q := queue.NewMemory(lease)
		t.Cleanup(func() { q.Close() })
		return q
	})
}

func TestMemoryClosed(t *testing.T) {
	q := queue.NewMemory(0)
	q.Close()
	if _, err := q.Take(t.Context(), 1); !errors.Is(err, queue.ErrClosed) {
		t.Errorf("Take: %v", err)
	}
	if _, err := q.Submit(t.Context(), nil); !errors.Is(err, queue.ErrClosed) {
		t.Errorf("Submit: %v", err)
	}
}

func TestDecodeForeign(t *testing.T) {
	for _, c := range []struct {
		data string
		want error
	}{
		{``, queue.ErrMalformed}, {`{"v":1}`, queue.ErrMalformed}, {`{"v":0,"document":{"text":"x"}}`, queue.ErrMalformed},
		{`{"v":1,"document":{"text":"x"},"stretch":{"path":"y"}}`, queue.ErrMalformed},
		{`{"v":2,"summary":{}}`, queue.ErrNewer}, {"\xff\x00{", queue.ErrMalformed}, {`{"v":1,"document":{"text":5}}`, queue.ErrMalformed},
	} {
		if j, err := queue.Decode([]byte(c.data)); !errors.Is(err, c.want) || j.ID == "" {
			t.Errorf("Decode(%q) = %+v, %v, want %v and an id", c.data, j, err, c.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"v":1,"source":"a","document":{"id":"d","text":"Mali recalled its envoy."}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		j, err := queue.Decode(data)
		if err == nil && (j.Document == nil) == (j.Stretch == nil) {
			t.Errorf("a job with neither or both: %+v", j)
		}
	})
}
