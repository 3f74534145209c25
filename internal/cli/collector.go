package cli

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

// What is made at start (models, lexicon, registry) lives as long as the program. Collecting garbage while it is
// made finds next to none, and costs a quarter of the start.

// restingBytes is how much memory is taken before the first collection; what is made at start takes most of it.
const restingBytes = 96 << 20

// collector is how much garbage may gather beside what is in use, in per cent, once the rest at start is over.
var collector = struct {
	sync.Mutex
	percent int
	resting bool
	begin   sync.Once
}{percent: 100}

// rest keeps the collector from work until restingBytes are taken. Who sets it by the environment has it as set.
func rest() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	collector.begin.Do(func() {
		collector.resting = true
		limit := debug.SetMemoryLimit(restingBytes)
		debug.SetGCPercent(-1)
		// The first collection finds this object unused.
		first := &struct{ self *byte }{new(byte)}
		runtime.AddCleanup(first, func(limit int64) {
			collector.Lock()
			defer collector.Unlock()
			collector.resting = false
			debug.SetGCPercent(collector.percent)
			debug.SetMemoryLimit(limit)
		}, limit)
	})
}

// collectAt sets the per cent of garbage from now on, or from the end of the rest on, and returns what it was.
func collectAt(percent int) (before int) {
	collector.Lock()
	defer collector.Unlock()
	if !collector.resting {
		return debug.SetGCPercent(percent)
	}
	before, collector.percent = collector.percent, percent
	return before
}
