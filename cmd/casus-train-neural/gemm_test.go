package main

import (
	"math"
	"math/rand"
	"testing"
)

func TestGemm(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for _, s := range [][3]int{{1, 1, 1}, {8, 32, 5}, {13, 45, 17}, {33, 70, 20}} {
		m, n, k := s[0], s[1], s[2]
		a, b := make([]float32, m*k), make([]float32, k*n)
		for i := range a {
			a[i] = rng.Float32() - .5
		}
		for i := range b {
			b[i] = rng.Float32() - .5
		}
		at, bt := make([]float32, m*k), make([]float32, k*n)
		for i := 0; i < m; i++ {
			for p := 0; p < k; p++ {
				at[p*m+i] = a[i*k+p]
			}
		}
		for p := 0; p < k; p++ {
			for j := 0; j < n; j++ {
				bt[j*k+p] = b[p*n+j]
			}
		}
		c1, c2 := make([]float32, m*n), make([]float32, m*n)
		gemm(m, n, k, dense(a, k), dense(b, n), c1, n)
		gemm(m, n, k, transposed(at, m), transposed(bt, k), c2, n)
		for i := 0; i < m; i++ {
			for j := 0; j < n; j++ {
				var want float64
				for p := 0; p < k; p++ {
					want += float64(a[i*k+p]) * float64(b[p*n+j])
				}
				if math.Abs(float64(c1[i*n+j])-want) > 1e-4 || math.Abs(float64(c2[i*n+j])-want) > 1e-4 {
					t.Fatalf("%v at %d,%d: %g %g, want %g", s, i, j, c1[i*n+j], c2[i*n+j], want)
				}
			}
		}
	}
}

func BenchmarkGemm(b *testing.B) {
	m, n, k := 600, 768, 256
	x, y, z := make([]float32, m*k), make([]float32, k*n), make([]float32, m*n)
	for b.Loop() {
		gemm(m, n, k, dense(x, k), dense(y, n), z, n)
	}
	b.ReportMetric(float64(2*m*n*k)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFlop/s")
}
