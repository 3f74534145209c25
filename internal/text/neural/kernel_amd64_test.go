package neural

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/text"
)

// kernels runs f with every set of kernels the processor has, by name.
func kernels(f func(name string, m *Model)) {
	avx2, vnni := hasAVX2, hasVNNI
	defer func() { hasAVX2, hasVNNI = avx2, vnni }()
	if vnni {
		f("VNNI", reopened())
	}
	hasVNNI = false
	if avx2 {
		f("AVX2", reopened())
	}
	hasAVX2 = false
	f("plain", reopened())
}

func reopened() *Model {
	m, err := Open(modelData)
	if err != nil {
		panic(err)
	}
	return m
}

// TestSameOnAllProcessors: tags, trees and names do not depend on the kernels.
func TestSameOnAllProcessors(t *testing.T) {
	first := ""
	kernels(func(name string, m *Model) {
		var a text.Analysis
		r := NewReader(m)
		if err := r.UseNames(namesData); err != nil {
			t.Fatal(err)
		}
		got := printed(t, named(r, &a, article)) + names(&a) + fmt.Sprint(r.namer.scores)
		if first == "" {
			first = got
		}
		if got != first {
			t.Errorf("%s: read differently:\n%s\nwant:\n%s", name, got, first)
		}
	})
}

func BenchmarkKernels(b *testing.B) {
	kernels(func(name string, m *Model) {
		b.Run(name, func(b *testing.B) {
			r := NewReader(m)
			var a text.Analysis
			read(r, &a, strings.Repeat(article, 3))
			for b.Loop() {
				r.Analyse(&a)
			}
			b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	})
}
