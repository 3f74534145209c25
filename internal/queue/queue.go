// Package queue carries work from those who have documents to those who read them. In
// go jobs (a document, or a stretch of a file that holds many), out they come, each to one
// taker at a time, until somebody acknowledges it: what was submitted is never lost, and
// may come twice, so that every taker must be able to do a job again without harm.
//
// Memory is the queue inside one process; package natsqueue is the one between machines.
package queue

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// Version of the form of a job. A taker leaves jobs of a later form to newer takers.
const Version = 1

// Job is a piece of work: one document, or a stretch of a file.
type Job struct {
	// Version is the form of the job; Encode fills it.
	Version int `json:"v"`
	// ID names the work by its content (see Encode): the same work submitted again within
	// the queue's memory is one job.
	ID string `json:"-"`
	// Source and Line say where a document came from, for reports; Line 0 is the whole of it.
	Source   string          `json:"source,omitempty"`
	Line     int             `json:"line,omitempty"`
	Document *casus.Document `json:"document,omitempty"`
	Stretch  *Stretch        `json:"stretch,omitempty"`
}

// Stretch is a part of a file that the takers can open themselves: all of it when Length is 0. For
// a WARC file the offset is that of a record or of a gzip member, in bytes of the file as it lies.
type Stretch struct {
	Path   string `json:"path"`
	Kind   string `json:"kind,omitempty"` // as feed.Kind; empty tells by ending and content
	Offset int64  `json:"offset,omitempty"`
	Length int64  `json:"length,omitempty"`
	// Published and Publisher are given to documents that carry none.
	Published string `json:"published,omitempty"`
	Publisher string `json:"publisher,omitempty"`
}

// Delivery is a job handed to one taker, who must answer with Ack, Retry or Bury before the lease ends, or Extend it.
type Delivery struct {
	Job Job
	// Attempt counts from 1: how often the job was handed out.
	Attempt int
	// Err says that the message cannot be read as a job: ErrMalformed or ErrNewer.
	Err error
	// Handle belongs to the queue.
	Handle any
}

// Errors of this package, to be told apart with errors.Is.
var (
	ErrMalformed   = errors.New("no job")                         // the message can never be understood
	ErrNewer       = errors.New("a job of a newer Casus")         // a newer taker understands it
	ErrUnavailable = errors.New("the queue cannot be reached")    // may work later
	ErrClosed      = errors.New("the queue is closed")            // by this process
	ErrLeaseLost   = errors.New("the lease on the job has ended") // another taker may have it
)

// Queue hands out work. All methods may be called from several goroutines at once. The suite in queuetest states
// the contract as tests.
type Queue interface {
	// Submit puts jobs on the queue; when it returns nil they survive the end of this process
	// (for Memory: they are in it). Jobs known already are not counted in added. When it fails, some jobs may be on the
	// queue: submit all of them again. It waits where the queue cannot be reached, until ctx ends.
	Submit(ctx context.Context, jobs []Job) (added int, err error)
	// Take hands out up to max jobs of one document each, or one stretch of a file. It waits a few seconds for the first and not at all for the others; an
	// empty result with a nil error means that there was nothing to do.
	Take(ctx context.Context, max int) ([]Delivery, error)
	// Ack says that jobs are done and gone.
	Ack(ctx context.Context, d ...Delivery) error
	// Retry gives a job back, to be handed out again after the delay.
	Retry(ctx context.Context, d Delivery, after time.Duration) error
	// Bury moves a job to the dead letters, with the reason.
	Bury(ctx context.Context, d Delivery, reason string) error
	// Extend starts the leases anew.
	Extend(ctx context.Context, d ...Delivery) error
	// Lease is how long a job is a taker's without an answer.
	Lease() time.Duration

	// Status counts what is on the queue.
	Status(ctx context.Context) (Status, error)
	// Dead lists dead letters, oldest first; limit 0 is 100.
	Dead(ctx context.Context, limit int) ([]DeadLetter, error)
	// Requeue puts dead letters back on the queue: those named, or all when none is named. It
	// returns how many it moved.
	Requeue(ctx context.Context, ids ...string) (int, error)

	// Report tells the others how a taker fares; the report is forgotten when it is not renewed for a minute.
	Report(ctx context.Context, w Worker) error
	// Workers lists the takers with a fresh report, by id.
	Workers(ctx context.Context) ([]Worker, error)
	// Close ends the connection. What was taken and not answered goes to others when its lease ends.
	Close() error
}

// Status is the state of a queue.
type Status struct {
	// Waiting jobs are not handed out yet; Taken are with somebody; Dead are dead letters.
	Waiting int64 `json:"waiting"`
	Taken   int64 `json:"taken"`
	Dead    int64 `json:"dead"`
	// Redelivered counts jobs with somebody for the second time or later.
	Redelivered int64 `json:"redelivered"`
	// Oldest is when the oldest job that is not done was submitted; zero when there is none.
	Oldest time.Time `json:"oldest,omitzero"`
}

// DeadLetter is a job that was given up.
type DeadLetter struct {
	ID       string    `json:"id"`
	Reason   string    `json:"reason"`
	Attempts int       `json:"attempts"`
	At       time.Time `json:"at"`
	Source   string    `json:"source,omitempty"`
	Line     int       `json:"line,omitempty"`
	Document string    `json:"document,omitempty"` // its id
}

// Worker is what a taker says of itself.
type Worker struct {
	ID        string           `json:"id"`
	Version   string           `json:"version"` // of its reader
	Started   time.Time        `json:"started"`
	Seen      time.Time        `json:"seen"`
	Documents int64            `json:"documents"` // since it started
	Rate      float64          `json:"rate"`      // documents a second since its last report
	Failures  map[string]int64 `json:"failures,omitempty"`
}

// Encode gives a job its form on the wire and its id: the first 32 hexadecimal digits of the SHA-256 of that form.
func (j *Job) Encode() ([]byte, error) {
	j.Version = Version
	data, err := json.Marshal(j)
	if err != nil {
		return nil, fmt.Errorf("encode job: %w", err)
	}
	j.ID = jobID(data)
	return data, nil
}

func jobID(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16])
}

// Decode reads what Encode made. The error is ErrMalformed or ErrNewer; the job then has its id alone.
func Decode(data []byte) (Job, error) {
	j := Job{}
	err := json.Unmarshal(data, &j)
	switch {
	case err != nil:
		err = fmt.Errorf("%w: %v", ErrMalformed, err)
	case j.Version > Version:
		err = fmt.Errorf("%w (form %d, this program knows %d)", ErrNewer, j.Version, Version)
	case j.Version < 1 || (j.Document == nil) == (j.Stretch == nil):
		err = fmt.Errorf("%w: want a document or a stretch", ErrMalformed)
	}
	if err != nil {
		return Job{ID: jobID(data)}, err
	}
	j.ID = jobID(data)
	return j, nil
}
