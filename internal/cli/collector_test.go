package cli

import (
	"os"
	"runtime"
	"runtime/debug"
	"testing"
)

// The rest at start ends with the first collection; what was asked for meanwhile holds from then on.
func TestRestEnds(t *testing.T) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		t.Skip("the environment sets the collector")
	}
	rest()
	defer collectAt(collectAt(70))
	for resting := true; resting; {
		runtime.GC()
		runtime.Gosched()
		collector.Lock()
		resting = collector.resting
		collector.Unlock()
	}
	if percent := debug.SetGCPercent(70); percent != 70 {
		t.Errorf("the collector works at %d per cent, want the 70 asked for", percent)
	}
	if limit := debug.SetMemoryLimit(-1); limit <= restingBytes {
		t.Errorf("the limit of the rest, %d bytes, still holds", limit)
	}
	collectAt(50)
	if percent := debug.SetGCPercent(70); percent != 50 {
		t.Errorf("the collector works at %d per cent after the rest, want 50", percent)
	}
}
