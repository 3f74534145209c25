package cli

import (
	"fmt"
	"os"
	"time"
)

// isTerminal reports whether a stream is a terminal: a character device other than the null device.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// color reports whether standard output takes colours.
func (e *env) color() bool {
	return !e.noColor && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && e.terminal
}

// plural counts things: "1 record", "2 records".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// paint wraps s in an ANSI attribute where colours are wanted.
func (e *env) paint(s, code string) string {
	if s == "" || !e.color() {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// progress is a line on standard error that tells how far a long run has come: redrawn in place at a terminal,
// once a minute elsewhere.
type progress struct {
	e        *env
	t        *tally
	terminal bool
	every    time.Duration
	last     time.Time
	shown    bool
}

func (e *env) progress(t *tally) *progress {
	p := &progress{e: e, t: t, terminal: isTerminal(e.err), last: time.Now(), every: time.Minute}
	if p.terminal {
		p.every = 200 * time.Millisecond
	}
	return p
}

// tick says how far the run has come, not at all in its first second.
func (p *progress) tick() {
	if p.e.quiet || time.Since(p.last) < p.every || time.Since(p.t.start) < time.Second {
		return
	}
	p.last = time.Now()
	line := p.t.line(time.Since(p.t.start))
	if p.terminal {
		p.shown = true
		fmt.Fprintf(p.e.err, "\r\x1b[K%s", line)
		return
	}
	fmt.Fprintf(p.e.err, "casus: %s\n", line)
}

// line is the state of a run: how much, how fast, how much longer.
func (t *tally) line(spent time.Duration) string {
	s := fmt.Sprintf("%d documents, %d events, %.0f documents/s", t.documents, t.events, float64(t.documents)/spent.Seconds())
	if t.meter == nil {
		return s
	}
	total, read, passed := t.meter.Total.Load(), t.meter.Read.Load(), t.meter.Passed.Load()
	if total <= 0 || read <= passed || read > total {
		return s
	}
	left := time.Duration(float64(total-read) / float64(read-passed) * float64(spent))
	return fmt.Sprintf("%s, %d %%, %s left", s, 100*read/total, left.Round(time.Second))
}

func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.e.err, "\r\x1b[K")
		p.shown = false
	}
}

func (p *progress) stop() { p.clear() }
