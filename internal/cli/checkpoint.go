package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/ledger"
)

// markRun is the kind of the marks that say how far a run has come in a file.
const markRun = "run"

// checkpoint says how far a file was read into the record. It holds for the file of that size and time alone, read
// with the same options: otherwise the file is read from its start, which changes nothing that is on record.
type checkpoint struct {
	Size     int64         `json:"size"`
	Modified int64         `json:"modified"` // nanoseconds since 1970
	Options  string        `json:"options"`
	At       feed.Position `json:"at"`
}

// checkpoints keeps the place up to which files are on record, so that a run that was killed goes on there. A file
// that was read to its end has none.
type checkpoints struct {
	store   ledger.Store
	e       *env
	options string
	file    string // under way, "" for none
	at      feed.Position
	done    []string // files left behind since the last keep

	mu     sync.Mutex
	marked map[string]bool // files that have a mark in the store
}

func newCheckpoints(s ledger.Store, fo feed.Options, e *env) *checkpoints {
	return &checkpoints{store: s, e: e, marked: map[string]bool{}, options: fmt.Sprintf("%s|%s|%s", fo.Kind, fo.Published, fo.Publisher)}
}

// resume is where an earlier run left a file.
func (c *checkpoints) resume(file string) feed.Position {
	value, err := c.store.Mark(context.Background(), markRun, absolute(file))
	if err != nil {
		return feed.Position{} // reading from the start is always right
	}
	c.mark(file, true)
	var left checkpoint
	now, ok := c.describe(file)
	if json.Unmarshal([]byte(value), &left) != nil || !ok || left.Size != now.Size || left.Modified != now.Modified || left.Options != now.Options {
		return feed.Position{}
	}
	if !c.e.quiet {
		fmt.Fprintf(c.e.err, "casus: %s: going on after record %d, where an earlier run stopped\n", file, left.At.Line)
	}
	return left.At
}

func (c *checkpoints) describe(file string) (checkpoint, bool) {
	info, err := os.Stat(file)
	if err != nil || !info.Mode().IsRegular() {
		return checkpoint{}, false
	}
	return checkpoint{Size: info.Size(), Modified: info.ModTime().UnixNano(), Options: c.options}, true
}

func absolute(file string) string {
	if path, err := filepath.Abs(file); err == nil {
		return path
	}
	return file
}

// note takes in that everything up to and with this item will be on record after the next flush.
func (c *checkpoints) note(it *feed.Item) {
	if c == nil {
		return
	}
	if it.File != c.file {
		c.leave()
		c.file = it.File
	}
	if it.After != (feed.Position{}) {
		c.at = it.After
	}
}

// leave ends the file under way.
func (c *checkpoints) leave() {
	if c.file != "" {
		c.done = append(c.done, c.file)
	}
	c.file, c.at = "", feed.Position{}
}

// keep writes down how far the run has come: what was noted is on record.
func (c *checkpoints) keep(ctx context.Context) error {
	if c == nil {
		return nil
	}
	var marks []ledger.Mark
	for _, file := range c.done {
		if c.mark(file, false) {
			marks = append(marks, ledger.Mark{Kind: markRun, Key: absolute(file)})
		}
	}
	c.done = c.done[:0]
	if state, ok := c.describe(c.file); ok && c.at != (feed.Position{}) {
		state.At = c.at
		value, err := json.Marshal(&state)
		if err != nil {
			return err
		}
		marks = append(marks, ledger.Mark{Kind: markRun, Key: absolute(c.file), Value: string(value)})
		c.mark(c.file, true)
	}
	if len(marks) == 0 {
		return nil
	}
	err := c.store.Keep(ctx, marks)
	if errors.Is(err, ledger.ErrInvalid) {
		return nil // a name that no store can keep: the file is read from its start next time
	}
	return err
}

// mark notes whether a file has a mark, and says whether it had one.
func (c *checkpoints) mark(file string, has bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	path := absolute(file)
	had := c.marked[path]
	if has {
		c.marked[path] = true
	} else {
		delete(c.marked, path)
	}
	return had
}

// finish ends a run that went through.
func (c *checkpoints) finish(ctx context.Context) error {
	c.leave()
	return c.keep(ctx)
}
