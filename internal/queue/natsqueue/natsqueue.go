// Package natsqueue is the queue between machines: a JetStream work-queue stream with
// explicit acknowledgement, a second stream for dead letters, an object store for jobs
// above the server's message limit, and a key-value bucket where workers report.
//
// A queue named N uses the streams N and N_DEAD, the object store N_LARGE and the bucket
// N_WORKERS. They are made when the queue is first opened and left as they are afterwards.
package natsqueue

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/casus-events/casus/internal/queue"
)

const (
	// dedupWindow is how long the server remembers the ids of jobs. The store knows every document
	// for good; this only saves the work of reading one again.
	dedupWindow = 10 * time.Minute
	// maxTaken bounds the jobs that are with workers at once, over all workers.
	maxTaken = 20000
	// submitAhead is how many jobs are under way to the server at once.
	submitAhead = 512
	// idleWait is how long Take waits for a first job.
	idleWait = 2 * time.Second
	// batchLife is how long the server keeps a request for jobs.
	batchLife = 5 * time.Second
	// callWait bounds one question to the server.
	callWait = 10 * time.Second
	// openWait bounds the making of streams: a cluster elects their leaders first.
	openWait = time.Minute
	// fillWait is how long Take waits for one more job when it has some, or for one of the other kind.
	fillWait = 50 * time.Millisecond
	// headerRoom is left for headers and the protocol below the server's message limit.
	headerRoom = 4 << 10
	reportLife = time.Minute
)

// Headers of our messages.
const (
	headObject   = "Casus-Object"   // the body is this object of the store
	headReason   = "Casus-Reason"   // dead letters: why
	headAttempts = "Casus-Attempts" // dead letters: how often it was tried
	headAt       = "Casus-At"       // dead letters: when, RFC 3339
)

// Queue is a queue on a NATS server. It is safe for use by several goroutines.
type Queue struct {
	conn    *nats.Conn
	js      jetstream.JetStream
	name    string
	lease   time.Duration
	limit   int // bytes of a message's body
	jobs    jetstream.Stream
	dead    jetstream.Stream
	kinds   [2]*kind // documents, files
	large   jetstream.ObjectStore
	workers jetstream.KeyValue
	takes   atomic.Int64
}

// kind is a kind of job: what reads one document is taken many at a time, what reads a file alone.
type kind struct {
	name     string // of the consumer, and the end of the subject
	consumer jetstream.Consumer
	mu       sync.Mutex
	open     []jetstream.MessageBatch // asked for, and not ended
}

// handle is what a delivery carries.
type handle struct {
	msg    jetstream.Msg
	object string
}

// Open connects to the queue at an address: nats://HOST[:PORT][,HOST…][/NAME][?replicas=3&lease=30s&creds=FILE]. A
// user and password may stand before the first host. It makes the queue where there is none.
func Open(ctx context.Context, address string) (*Queue, error) {
	a, err := ParseAddress(address)
	if err != nil {
		return nil, err
	}
	options := []nats.Option{nats.Name("casus"), nats.MaxReconnects(-1), nats.ReconnectWait(500 * time.Millisecond), nats.Timeout(callWait)}
	if a.Credentials != "" {
		options = append(options, nats.UserCredentials(a.Credentials))
	}
	conn, err := nats.Connect(a.Servers, options...)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", queue.ErrUnavailable, a, err)
	}
	q, err := open(ctx, conn, a)
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("open queue %s: %w", a, err)
	}
	return q, nil
}

func open(ctx context.Context, conn *nats.Conn, a Address) (*Queue, error) {
	js, err := jetstream.New(conn, jetstream.WithPublishAsyncMaxPending(submitAhead), jetstream.WithDefaultTimeout(callWait),
		jetstream.WithPublishAsyncTimeout(callWait))
	if err != nil {
		return nil, err
	}
	q := &Queue{conn: conn, js: js, name: a.Name, lease: a.Lease, limit: int(conn.MaxPayload()) - headerRoom}
	ctx, cancel := context.WithTimeout(ctx, openWait)
	defer cancel()
	for _, step := range []func(context.Context, Address) error{q.openJobs, q.openDead, q.openConsumers, q.openLarge, q.openWorkers} {
		if err := persist(ctx, func(ctx context.Context) error { return step(ctx, a) }); err != nil {
			return nil, classify(err)
		}
	}
	return q, nil
}

// persist tries until it works, fails for good, or ctx ends: while a cluster elects a leader it does not answer.
func persist(ctx context.Context, try func(context.Context) error) error {
	for wait := 100 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		once, cancel := context.WithTimeout(ctx, callWait)
		err := try(once)
		cancel()
		if err == nil || !passing(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(wait/2 + rand.N(wait)):
		}
	}
}

// passing says whether an error may go away by itself.
func passing(err error) bool {
	var api *jetstream.APIError
	if errors.As(err, &api) {
		return api.Code == 503 || api.Code == 500 || api.Code == 408
	}
	for _, e := range []error{context.DeadlineExceeded, nats.ErrTimeout, nats.ErrNoResponders, jetstream.ErrNoStreamResponse, nats.ErrNoStreamResponse,
		nats.ErrDisconnected, nats.ErrConnectionReconnecting, nats.ErrReconnectBufExceeded, jetstream.ErrNoHeartbeat, jetstream.ErrConsumerLeadershipChanged,
		jetstream.ErrServerShutdown, jetstream.ErrAsyncPublishTimeout, jetstream.ErrTooManyStalledMsgs} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// classify puts an error into the categories of package queue.
func classify(err error) error {
	switch {
	case err == nil, errors.Is(err, queue.ErrUnavailable), errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, nats.ErrConnectionClosed), errors.Is(err, jetstream.ErrConnectionClosed):
		return fmt.Errorf("%w: %w", queue.ErrClosed, err)
	}
	return fmt.Errorf("%w: %w", queue.ErrUnavailable, err)
}

func (q *Queue) subject(kind string) string { return strings.ToLower(q.name) + ".jobs." + kind }
func (q *Queue) deadSubject() string        { return strings.ToLower(q.name) + ".dead" }

// kindOf is the kind of a job.
func kindOf(j *queue.Job) string {
	if j.Stretch != nil {
		return "files"
	}
	return "documents"
}

func (q *Queue) openJobs(ctx context.Context, a Address) (err error) {
	q.jobs, err = q.stream(ctx, jetstream.StreamConfig{
		Name: a.Name, Description: "Casus: documents to be read", Subjects: []string{q.subject("*")},
		Retention: jetstream.WorkQueuePolicy, Storage: jetstream.FileStorage, Replicas: a.Replicas,
		Duplicates: dedupWindow, Discard: jetstream.DiscardNew, Compression: jetstream.S2Compression,
	})
	return err
}

func (q *Queue) openDead(ctx context.Context, a Address) (err error) {
	q.dead, err = q.stream(ctx, jetstream.StreamConfig{
		Name: a.Name + "_DEAD", Description: "Casus: jobs that were given up, with the reason", Subjects: []string{q.deadSubject()},
		Retention: jetstream.LimitsPolicy, Storage: jetstream.FileStorage, Replicas: a.Replicas, Duplicates: dedupWindow,
	})
	return err
}

// stream opens a stream, and makes it where there is none.
func (q *Queue) stream(ctx context.Context, c jetstream.StreamConfig) (jetstream.Stream, error) {
	s, err := q.js.Stream(ctx, c.Name)
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		s, err = q.js.CreateStream(ctx, c)
		if errors.Is(err, jetstream.ErrStreamNameAlreadyInUse) {
			s, err = q.js.Stream(ctx, c.Name)
		}
	}
	return s, err
}

func (q *Queue) openConsumers(ctx context.Context, a Address) error {
	for i, name := range []string{"documents", "files"} {
		c, err := q.jobs.Consumer(ctx, name)
		if errors.Is(err, jetstream.ErrConsumerNotFound) {
			c, err = q.jobs.CreateConsumer(ctx, jetstream.ConsumerConfig{Durable: name, FilterSubject: q.subject(name),
				AckPolicy: jetstream.AckExplicitPolicy, AckWait: a.Lease, MaxAckPending: maxTaken, MaxDeliver: -1})
		}
		if err != nil {
			return err
		}
		q.kinds[i] = &kind{name: name, consumer: c}
		q.lease = c.CachedInfo().Config.AckWait
	}
	return nil
}

func (q *Queue) openLarge(ctx context.Context, a Address) (err error) {
	q.large, err = q.js.ObjectStore(ctx, a.Name+"_LARGE")
	if errors.Is(err, jetstream.ErrBucketNotFound) || errors.Is(err, jetstream.ErrStreamNotFound) {
		q.large, err = q.js.CreateObjectStore(ctx, jetstream.ObjectStoreConfig{
			Bucket: a.Name + "_LARGE", Description: "Casus: jobs above the message limit", Storage: jetstream.FileStorage, Replicas: a.Replicas,
		})
		if errors.Is(err, jetstream.ErrBucketExists) {
			q.large, err = q.js.ObjectStore(ctx, a.Name+"_LARGE")
		}
	}
	return err
}

func (q *Queue) openWorkers(ctx context.Context, a Address) (err error) {
	q.workers, err = q.js.KeyValue(ctx, a.Name+"_WORKERS")
	if errors.Is(err, jetstream.ErrBucketNotFound) {
		q.workers, err = q.js.CreateKeyValue(ctx, jetstream.KeyValueConfig{
			Bucket: a.Name + "_WORKERS", Description: "Casus: how each worker fares", TTL: reportLife, Storage: jetstream.MemoryStorage, Replicas: a.Replicas,
		})
		if errors.Is(err, jetstream.ErrBucketExists) {
			q.workers, err = q.js.KeyValue(ctx, a.Name+"_WORKERS")
		}
	}
	return err
}

// Submit puts jobs on the stream. What the server did not confirm is sent again until ctx ends; the job's id keeps it
// from being there twice.
func (q *Queue) Submit(ctx context.Context, jobs []queue.Job) (added int, err error) {
	for chunk := range slices.Chunk(jobs, submitAhead) {
		messages := make([]*nats.Msg, len(chunk))
		for i := range chunk {
			if messages[i], err = q.message(ctx, &chunk[i]); err != nil {
				return added, classify(err)
			}
		}
		n, err := q.publish(ctx, messages)
		added += n
		if err != nil {
			return added, classify(err)
		}
	}
	return added, nil
}

// message is a job as a message; what is too large goes to the object store.
func (q *Queue) message(ctx context.Context, j *queue.Job) (*nats.Msg, error) {
	data, err := j.Encode()
	if err != nil {
		return nil, err
	}
	m := &nats.Msg{Subject: q.subject(kindOf(j)), Data: data, Header: nats.Header{jetstream.MsgIDHeader: {j.ID}}}
	if len(data) <= q.limit {
		return m, nil
	}
	err = persist(ctx, func(ctx context.Context) error {
		_, err := q.large.Put(ctx, jetstream.ObjectMeta{Name: j.ID}, bytes.NewReader(data))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("store a job of %d bytes: %w", len(data), err)
	}
	m.Data = nil
	m.Header.Set(headObject, j.ID)
	return m, nil
}

// publish sends messages until all are confirmed and counts those that the server did not know yet.
func (q *Queue) publish(ctx context.Context, messages []*nats.Msg) (added int, err error) {
	for wait := 100 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		var failed []*nats.Msg
		var last error
		futures := make([]jetstream.PubAckFuture, len(messages))
		for i, m := range messages {
			m.Reply = ""
			f, err := q.js.PublishMsgAsync(m, jetstream.WithStallWait(callWait))
			if err != nil {
				failed, last = append(failed, m), err
				continue
			}
			futures[i] = f
		}
		for i, f := range futures {
			if f == nil {
				continue
			}
			select {
			case ack := <-f.Ok():
				if !ack.Duplicate {
					added++
				}
			case err := <-f.Err():
				failed, last = append(failed, messages[i]), err
			case <-ctx.Done():
				return added, ctx.Err()
			}
		}
		if len(failed) == 0 {
			return added, nil
		}
		if !passing(last) {
			return added, last
		}
		messages = failed
		select {
		case <-ctx.Done():
			return added, errors.Join(ctx.Err(), last)
		case <-time.After(wait/2 + rand.N(wait)):
		}
	}
}

// Take gives what is there of one kind, files every fourth time before documents.
func (q *Queue) Take(ctx context.Context, max int) ([]queue.Delivery, error) {
	first, second := q.kinds[0], q.kinds[1]
	if q.takes.Add(1)%4 == 0 {
		first, second = second, first
	}
	for end := time.Now().Add(idleWait); ; {
		for _, k := range []*kind{first, second} {
			got, err := k.take(ctx, max)
			if len(got) > 0 {
				out := make([]queue.Delivery, len(got))
				for i, m := range got {
					out[i] = q.delivery(ctx, m)
				}
				return out, nil
			}
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			if err != nil {
				return nil, classify(err)
			}
		}
		if time.Now().After(end) {
			return nil, nil
		}
	}
}

// take reads what arrives of a batch that was asked for. A batch that has not ended is left for the next take: in a cluster
// a message can come late, and one that nobody waits for would be lost until its lease ends.
func (k *kind) take(ctx context.Context, most int) ([]jetstream.Msg, error) {
	if k.name == "files" {
		most = 1
	}
	batch, err := k.batch(most)
	if err != nil {
		return nil, err
	}
	var out []jetstream.Msg
	wait := time.NewTimer(fillWait)
	defer wait.Stop()
	for len(out) < most {
		select {
		case m, ok := <-batch.Messages():
			if !ok {
				return out, batch.Error()
			}
			out = append(out, m)
			wait.Reset(fillWait)
			continue
		case <-wait.C:
		case <-ctx.Done():
		}
		break
	}
	if len(out) < most {
		k.mu.Lock()
		defer k.mu.Unlock()
		k.open = append(k.open, batch)
	}
	return out, nil
}

// batch is one that was left, or a new one.
func (k *kind) batch(most int) (jetstream.MessageBatch, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if n := len(k.open); n > 0 {
		b := k.open[n-1]
		k.open = k.open[:n-1]
		return b, nil
	}
	return k.consumer.Fetch(most, jetstream.FetchMaxWait(batchLife))
}

// leave gives back the jobs that came after the last take.
func (k *kind) leave() {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, b := range k.open {
		for more := true; more; {
			select {
			case m, ok := <-b.Messages():
				if more = ok; ok {
					_ = m.Nak()
				}
			default:
				more = false
			}
		}
	}
	k.open = nil
}

func (q *Queue) delivery(ctx context.Context, m jetstream.Msg) queue.Delivery {
	h := handle{msg: m, object: m.Headers().Get(headObject)}
	d := queue.Delivery{Attempt: 1, Handle: h}
	if meta, err := m.Metadata(); err == nil {
		d.Attempt = int(meta.NumDelivered)
	}
	data := m.Data()
	if h.object != "" {
		var err error
		if data, err = q.object(ctx, h.object); err != nil {
			d.Job.ID, d.Err = h.object, fmt.Errorf("%w: object %s: %w", queue.ErrUnavailable, h.object, err)
			return d
		}
	}
	d.Job, d.Err = queue.Decode(data)
	return d
}

// maxObject bounds a job from the object store, in bytes: a document's text is at most 2 MiB, six bytes a byte in JSON at worst.
const maxObject = 32 << 20

func (q *Queue) object(ctx context.Context, name string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, callWait)
	defer cancel()
	r, err := q.large.Get(ctx, name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxObject+1))
	if err == nil && len(data) > maxObject {
		err = fmt.Errorf("%w: longer than %d bytes", queue.ErrMalformed, maxObject)
	}
	return data, err
}

// Ack confirms that jobs are done. An acknowledgement that gets lost brings the job again, which does no harm.
func (q *Queue) Ack(ctx context.Context, ds ...queue.Delivery) error {
	for _, d := range ds {
		h := d.Handle.(handle)
		if h.object == "" {
			if err := h.msg.Ack(); err != nil {
				return classify(err)
			}
			continue
		}
		// The object goes once the server has confirmed that nobody will ask for it.
		once, cancel := context.WithTimeout(ctx, callWait)
		err := h.msg.DoubleAck(once)
		if err == nil {
			err = q.large.Delete(once, h.object)
		}
		cancel()
		if err != nil && !errors.Is(err, jetstream.ErrObjectNotFound) {
			return classify(err)
		}
	}
	return nil
}

// Retry gives a job back for later.
func (q *Queue) Retry(_ context.Context, d queue.Delivery, after time.Duration) error {
	return classify(d.Handle.(handle).msg.NakWithDelay(after))
}

// Extend starts the leases anew. Whether one had ended already is not known here.
func (q *Queue) Extend(_ context.Context, ds ...queue.Delivery) error {
	var failed error
	for _, d := range ds {
		if err := d.Handle.(handle).msg.InProgress(); err != nil && !errors.Is(err, jetstream.ErrMsgAlreadyAckd) {
			failed = classify(err)
		}
	}
	return failed
}

// Bury writes the dead letter, then ends the job; a stop in between leaves one letter, not two.
func (q *Queue) Bury(ctx context.Context, d queue.Delivery, reason string) error {
	h := d.Handle.(handle)
	id := d.Job.ID
	if meta, err := h.msg.Metadata(); err == nil {
		id += "-" + strconv.FormatUint(meta.Sequence.Stream, 10)
	}
	m := &nats.Msg{Subject: q.deadSubject(), Data: h.msg.Data(), Header: nats.Header{
		jetstream.MsgIDHeader: {id}, headReason: {oneLine(reason)}, headAttempts: {strconv.Itoa(d.Attempt)}, headAt: {time.Now().UTC().Format(time.RFC3339)},
	}}
	if h.object != "" {
		m.Header.Set(headObject, h.object)
	}
	err := persist(ctx, func(ctx context.Context) error {
		_, err := q.js.PublishMsg(ctx, m)
		return err
	})
	if err != nil {
		return classify(err)
	}
	once, cancel := context.WithTimeout(ctx, callWait)
	defer cancel()
	return classify(h.msg.DoubleAck(once))
}

// oneLine makes a reason fit for a header.
func oneLine(s string) string {
	const most = 1000
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return s
}

// Lease is how long a job is a worker's without an answer.
func (q *Queue) Lease() time.Duration { return q.lease }

// Status asks the server.
func (q *Queue) Status(ctx context.Context) (s queue.Status, err error) {
	ctx, cancel := context.WithTimeout(ctx, callWait)
	defer cancel()
	jobs, err := q.jobs.Info(ctx)
	if err != nil {
		return s, classify(err)
	}
	for _, k := range q.kinds {
		c, err := k.consumer.Info(ctx)
		if err != nil {
			return s, classify(err)
		}
		s.Taken += int64(c.NumAckPending)
		s.Redelivered += int64(c.NumRedelivered)
	}
	dead, err := q.dead.Info(ctx)
	if err != nil {
		return s, classify(err)
	}
	s.Dead = int64(dead.State.Msgs)
	s.Waiting = max(0, int64(jobs.State.Msgs)-s.Taken)
	if jobs.State.Msgs > 0 {
		s.Oldest = jobs.State.FirstTime.UTC()
	}
	return s, nil
}

// letters walks the dead letters, oldest first, until do returns false.
func (q *Queue) letters(ctx context.Context, do func(*jetstream.RawStreamMsg) (bool, error)) error {
	for seq := uint64(1); ; seq++ {
		once, cancel := context.WithTimeout(ctx, callWait)
		m, err := q.dead.GetMsg(once, seq, jetstream.WithGetMsgSubject(q.deadSubject()))
		cancel()
		if errors.Is(err, jetstream.ErrMsgNotFound) {
			return nil
		}
		if err != nil {
			return classify(err)
		}
		seq = m.Sequence
		if more, err := do(m); err != nil || !more {
			return err
		}
	}
}

// Dead lists dead letters.
func (q *Queue) Dead(ctx context.Context, limit int) (out []queue.DeadLetter, err error) {
	limit = queue.DeadLimit(limit)
	err = q.letters(ctx, func(m *jetstream.RawStreamMsg) (bool, error) {
		out = append(out, q.letter(ctx, m))
		return len(out) < limit, nil
	})
	return out, err
}

// job is what a dead letter holds; one that is no job has an id alone.
func (q *Queue) job(ctx context.Context, m *jetstream.RawStreamMsg) queue.Job {
	data := m.Data
	if name := m.Header.Get(headObject); name != "" {
		data, _ = q.object(ctx, name) // a letter whose body is gone still has its reason
	}
	job, _ := queue.Decode(data)
	return job
}

func (q *Queue) letter(ctx context.Context, m *jetstream.RawStreamMsg) queue.DeadLetter {
	l := queue.Letter(queue.Delivery{Job: q.job(ctx, m)}, m.Header.Get(headReason))
	l.Attempts, _ = strconv.Atoi(m.Header.Get(headAttempts))
	if at, err := time.Parse(time.RFC3339, m.Header.Get(headAt)); err == nil {
		l.At = at
	}
	return l
}

// Requeue publishes letters as jobs, then deletes them; a stop in between brings a job twice, which does no harm.
func (q *Queue) Requeue(ctx context.Context, ids ...string) (moved int, err error) {
	last := uint64(0)
	if info, err := q.dead.Info(ctx); err == nil {
		last = info.State.LastSeq // not those that come in meanwhile
	}
	err = q.letters(ctx, func(m *jetstream.RawStreamMsg) (bool, error) {
		if m.Sequence > last {
			return false, nil
		}
		job := q.job(ctx, m)
		if len(ids) > 0 && !slices.Contains(ids, job.ID) {
			return true, nil
		}
		again := &nats.Msg{Subject: q.subject(kindOf(&job)), Data: m.Data, Header: nats.Header{jetstream.MsgIDHeader: {fmt.Sprintf("again-%d", m.Sequence)}}}
		if name := m.Header.Get(headObject); name != "" {
			again.Header.Set(headObject, name)
		}
		err := persist(ctx, func(ctx context.Context) error {
			if _, err := q.js.PublishMsg(ctx, again); err != nil {
				return err
			}
			return q.dead.DeleteMsg(ctx, m.Sequence)
		})
		if err != nil {
			return false, classify(err)
		}
		moved++
		return true, nil
	})
	return moved, err
}

// Report writes a worker's report into the bucket.
func (q *Queue) Report(ctx context.Context, w queue.Worker) error {
	w.Seen = time.Now().UTC()
	data, err := json.Marshal(w)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, callWait)
	defer cancel()
	_, err = q.workers.Put(ctx, w.ID, data)
	return classify(err)
}

// Workers reads the reports.
func (q *Queue) Workers(ctx context.Context) ([]queue.Worker, error) {
	ctx, cancel := context.WithTimeout(ctx, callWait)
	defer cancel()
	keys, err := q.workers.ListKeys(ctx)
	if err != nil {
		return nil, classify(err)
	}
	var out []queue.Worker
	for key := range keys.Keys() {
		entry, err := q.workers.Get(ctx, key)
		if errors.Is(err, jetstream.ErrKeyNotFound) {
			continue // forgotten since
		}
		if err != nil {
			return nil, classify(err)
		}
		w := queue.Worker{}
		if json.Unmarshal(entry.Value(), &w) == nil {
			out = append(out, w)
		}
	}
	slices.SortFunc(out, func(a, b queue.Worker) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

// Close gives back what was not taken, sends what is under way (acknowledgements) and closes the connection.
func (q *Queue) Close() error {
	for _, k := range q.kinds {
		k.leave()
	}
	err := q.conn.FlushTimeout(callWait)
	q.conn.Close()
	return err
}
