package reader

import (
	"context"
	"sync"

	"github.com/casus-events/casus/internal/casus"
)

// Result is one document with what a worker made of it.
type Result struct {
	Doc    *casus.Document
	Coding *casus.Coding
	Err    error
	// Tag is what the caller gave with the document.
	Tag any
}

// Work is one document on its way to a worker.
type Work struct {
	Doc *casus.Document
	Tag any
	Err error // already known to be bad; passed through in its place
	// Prepare, when set, is called by the worker before it reads: it makes the document ready and says whether it
	// is to be read at all. A document that is not has no coding.
	Prepare func() (read bool, err error)
}

// Run reads documents on n readers at once and hands the results to out in the order in which
// next gave them. next returns false at the end; out returns false to stop early. At most a few
// documents a reader are under way at any time.
func Run(ctx context.Context, n int, o Options, next func() (Work, bool), out func(Result) bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type job struct {
		work Work
		done chan Result
	}
	jobs := make(chan *job)
	order := make(chan *job, 4*n)
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			var r *Reader // made on first use: a short run starts one only
			for j := range jobs {
				if r == nil {
					r = New(o)
				}
				res := Result{Doc: j.work.Doc, Tag: j.work.Tag, Err: j.work.Err}
				read := res.Err == nil
				if read && j.work.Prepare != nil {
					read, res.Err = j.work.Prepare()
				}
				if read && res.Err == nil {
					res.Coding, res.Err = r.Read(j.work.Doc)
				}
				j.done <- res
			}
		})
	}
	go func() {
		defer close(order)
		defer close(jobs)
		for ctx.Err() == nil {
			w, ok := next()
			if !ok {
				return
			}
			j := &job{work: w, done: make(chan Result, 1)}
			select {
			case order <- j:
			case <-ctx.Done():
				return
			}
			select {
			case jobs <- j:
			case <-ctx.Done():
				j.done <- Result{Doc: w.Doc, Tag: w.Tag, Err: ctx.Err()}
				return
			}
		}
	}()
	for j := range order {
		if !out(<-j.done) {
			cancel()
			break
		}
	}
	cancel()
	for j := range order {
		<-j.done
	}
	wg.Wait()
}
