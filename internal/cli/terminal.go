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

// progress is a line on standard error that tells how far a long run has come.
type progress struct {
	e     *env
	t     *tally
	on    bool
	last  time.Time
	shown bool
}

func (e *env) progress(t *tally) *progress {
	return &progress{e: e, t: t, on: !e.quiet && isTerminal(e.err), last: time.Now()}
}

// tick redraws at most five times a second, and not at all in the first second.
func (p *progress) tick() {
	if !p.on || time.Since(p.last) < 200*time.Millisecond || time.Since(p.t.start) < time.Second {
		return
	}
	p.last, p.shown = time.Now(), true
	seconds := time.Since(p.t.start).Seconds()
	fmt.Fprintf(p.e.err, "\r\x1b[K%d documents, %d events, %.0f documents/s", p.t.documents, p.t.events, float64(p.t.documents)/seconds)
}

func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.e.err, "\r\x1b[K")
		p.shown = false
	}
}

func (p *progress) stop() { p.clear() }
