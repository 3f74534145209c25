package queue

import (
	"cmp"
	"container/heap"
	"context"
	"maps"
	"slices"
	"sync"
	"time"
)

// idleWait is how long Take waits for a first job.
const idleWait = 2 * time.Second

// Memory is the queue inside one process. It forgets everything with it.
type Memory struct {
	lease time.Duration
	mu    sync.Mutex
	jobs  map[string]*memoryJob
	due   dueHeap
	next  int64
	dead  []memoryDead
	known map[string]Worker
	woken chan struct{} // closed and renewed when something may be taken
	ended bool
}

type memoryJob struct {
	job      Job
	order    int64
	at       time.Time // submitted
	attempts int
	taken    bool
	until    time.Time // taken: end of the lease; else: not before
	place    int       // in the heap
}

// dueHeap holds all jobs, the one to be handed out first on top.
type dueHeap []*memoryJob

func (h dueHeap) Len() int { return len(h) }
func (h dueHeap) Less(i, k int) bool {
	return cmp.Or(h[i].until.Compare(h[k].until), cmp.Compare(h[i].order, h[k].order)) < 0
}
func (h dueHeap) Swap(i, k int) {
	h[i], h[k] = h[k], h[i]
	h[i].place, h[k].place = i, k
}
func (h *dueHeap) Push(x any) {
	j := x.(*memoryJob)
	j.place = len(*h)
	*h = append(*h, j)
}
func (h *dueHeap) Pop() any {
	last := len(*h) - 1
	j := (*h)[last]
	(*h)[last] = nil
	*h = (*h)[:last]
	return j
}

type memoryDead struct {
	DeadLetter
	job Job
}

// NewMemory returns an empty queue with the lease given (0 is a minute).
func NewMemory(lease time.Duration) *Memory {
	if lease <= 0 {
		lease = time.Minute
	}
	return &Memory{lease: lease, jobs: map[string]*memoryJob{}, known: map[string]Worker{}, woken: make(chan struct{})}
}

// wake lets waiting takers look again.
func (m *Memory) wake() {
	close(m.woken)
	m.woken = make(chan struct{})
}

func (m *Memory) Submit(ctx context.Context, jobs []Job) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.ended {
		return 0, ErrClosed
	}
	added := 0
	for _, j := range jobs {
		if _, err := j.Encode(); err != nil {
			return added, err
		}
		if m.jobs[j.ID] != nil {
			continue
		}
		m.put(j)
		added++
	}
	if added > 0 {
		m.wake()
	}
	return added, ctx.Err()
}

// put adds a job; the lock is held.
func (m *Memory) put(j Job) {
	m.next++
	mj := &memoryJob{job: j, order: m.next, at: time.Now()}
	m.jobs[j.ID] = mj
	heap.Push(&m.due, mj)
}

// drop takes a job away; the lock is held.
func (m *Memory) drop(j *memoryJob) {
	heap.Remove(&m.due, j.place)
	delete(m.jobs, j.job.ID)
}

// hold sets when a job may be handed out next; the lock is held.
func (m *Memory) hold(j *memoryJob, until time.Time) {
	j.until = until
	heap.Fix(&m.due, j.place)
}

func (m *Memory) Take(ctx context.Context, max int) ([]Delivery, error) {
	idle := time.NewTimer(idleWait)
	defer idle.Stop()
	for {
		m.mu.Lock()
		if m.ended {
			m.mu.Unlock()
			return nil, ErrClosed
		}
		out, wait := m.take(max, time.Now())
		woken := m.woken
		m.mu.Unlock()
		if len(out) > 0 {
			return out, nil
		}
		again := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			again.Stop()
			return nil, ctx.Err()
		case <-idle.C:
			again.Stop()
			return nil, nil
		case <-woken:
			again.Stop()
		case <-again.C:
		}
	}
}

// take hands out what is due, and says when to look again; the lock is held.
func (m *Memory) take(max int, now time.Time) (out []Delivery, wait time.Duration) {
	for len(out) < max && len(m.due) > 0 {
		j := m.due[0]
		if left := j.until.Sub(now); left > 0 {
			return out, min(left, idleWait)
		}
		if j.job.Stretch != nil && len(out) > 0 {
			break
		}
		j.attempts++
		j.taken = true
		m.hold(j, now.Add(m.lease))
		out = append(out, Delivery{Job: j.job, Attempt: j.attempts, Handle: j.attempts})
		if j.job.Stretch != nil {
			break
		}
	}
	return out, idleWait
}

// held is the job of a delivery if the lease is still the taker's; the lock is held.
func (m *Memory) held(d Delivery) *memoryJob {
	j := m.jobs[d.Job.ID]
	if j == nil || !j.taken || j.attempts != d.Handle.(int) {
		return nil
	}
	return j
}

func (m *Memory) Ack(_ context.Context, ds ...Delivery) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, d := range ds {
		if j := m.held(d); j != nil {
			m.drop(j)
		}
	}
	return nil
}

func (m *Memory) Retry(_ context.Context, d Delivery, after time.Duration) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	j := m.held(d)
	if j == nil {
		return ErrLeaseLost
	}
	j.taken = false
	m.hold(j, time.Now().Add(after))
	m.wake()
	return nil
}

func (m *Memory) Bury(_ context.Context, d Delivery, reason string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	j := m.held(d)
	if j == nil {
		return ErrLeaseLost
	}
	m.drop(j)
	m.dead = append(m.dead, memoryDead{Letter(d, reason), j.job})
	return nil
}

// Letter is the dead letter of a delivery that is given up now.
func Letter(d Delivery, reason string) DeadLetter {
	l := DeadLetter{ID: d.Job.ID, Reason: reason, Attempts: d.Attempt, At: time.Now().UTC(), Source: d.Job.Source, Line: d.Job.Line}
	switch {
	case d.Job.Document != nil:
		l.Document = d.Job.Document.ID
	case d.Job.Stretch != nil && l.Source == "":
		l.Source = d.Job.Stretch.Path
	}
	return l
}

func (m *Memory) Extend(_ context.Context, ds ...Delivery) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	var lost error
	for _, d := range ds {
		if j := m.held(d); j != nil {
			m.hold(j, time.Now().Add(m.lease))
		} else {
			lost = ErrLeaseLost
		}
	}
	return lost
}

func (m *Memory) Lease() time.Duration { return m.lease }

func (m *Memory) Status(context.Context) (Status, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s := Status{Dead: int64(len(m.dead))}
	for _, j := range m.jobs {
		if j.taken && time.Now().Before(j.until) {
			s.Taken++
			if j.attempts > 1 {
				s.Redelivered++
			}
		} else {
			s.Waiting++
		}
		if s.Oldest.IsZero() || j.at.Before(s.Oldest) {
			s.Oldest = j.at
		}
	}
	return s, nil
}

func (m *Memory) Dead(_ context.Context, limit int) ([]DeadLetter, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var out []DeadLetter
	for _, d := range m.dead[:min(len(m.dead), DeadLimit(limit))] {
		out = append(out, d.DeadLetter)
	}
	return out, nil
}

// DeadLimit is the number of dead letters to list when limit is asked for.
func DeadLimit(limit int) int {
	if limit <= 0 {
		return 100
	}
	return limit
}

func (m *Memory) Requeue(_ context.Context, ids ...string) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	moved := 0
	m.dead = slices.DeleteFunc(m.dead, func(d memoryDead) bool {
		if len(ids) > 0 && !slices.Contains(ids, d.ID) {
			return false
		}
		if m.jobs[d.ID] == nil {
			m.put(d.job)
		}
		moved++
		return true
	})
	m.wake()
	return moved, nil
}

// reportLife is how long a worker's report stands.
const reportLife = time.Minute

func (m *Memory) Report(_ context.Context, w Worker) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	w.Seen = time.Now().UTC()
	m.known[w.ID] = w
	return nil
}

func (m *Memory) Workers(context.Context) ([]Worker, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	maps.DeleteFunc(m.known, func(_ string, w Worker) bool { return time.Since(w.Seen) > reportLife })
	return slices.SortedFunc(maps.Values(m.known), func(a, b Worker) int { return cmp.Compare(a.ID, b.ID) }), nil
}

// Close ends the queue: later calls of Submit and Take fail with ErrClosed.
func (m *Memory) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.ended {
		m.ended = true
		m.wake()
	}
	return nil
}
