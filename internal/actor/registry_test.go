package actor

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

func TestRegistryIsSound(t *testing.T) {
	if faults := Check("registry"); len(faults) > 0 {
		t.Errorf("%d faults:\n%s", len(faults), strings.Join(faults[:min(len(faults), 60)], "\n"))
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := load(registryFiles, nil); err != nil {
			b.Fatal(err)
		}
	}
}

var _ = casus.Date{}
