package main

// Panels of the packed operands: rows of the left, columns of the right.
const (
	panelRows = 8
	panelCols = 32
)

// view is a matrix in memory: element (i, j) is v[i*rs+j*cs].
type view struct {
	v      []float32
	rs, cs int
}

func dense(v []float32, cols int) view      { return view{v, cols, 1} }
func transposed(v []float32, cols int) view { return view{v, 1, cols} }

var packedB, lastRows []float32

// gemm adds a·b to c: a is m by k, b is k by n, c is m by n with rows of ldc values.
func gemm(m, n, k int, a, b view, c []float32, ldc int) {
	if m == 0 || n == 0 || k == 0 {
		return
	}
	packedB = pack(packedB, b.v, n, k, panelCols, b.cs, b.rs)
	// The last rows, where there are too few for the kernel, are copied and filled up.
	whole := m / panelRows * panelRows
	if whole < m {
		lastRows = pack(lastRows, a.v[whole*a.rs:], m-whole, k, panelRows, a.rs, a.cs)
	}
	var edge [panelRows * panelCols]float32
	for j := 0; j < n; j += panelCols {
		pb := &packedB[j*k]
		for i := 0; i < m; i += panelRows {
			var pa *float32
			rs, cs := a.rs, a.cs
			if i < whole {
				pa = &a.v[i*rs]
			} else {
				pa, rs, cs = &lastRows[0], 1, panelRows
			}
			if i < whole && j+panelCols <= n {
				kernel(k, pa, rs, cs, pb, &c[i*ldc+j], ldc)
				continue
			}
			clear(edge[:])
			kernel(k, pa, rs, cs, pb, &edge[0], panelCols)
			for r := i; r < min(m, i+panelRows); r++ {
				for s := j; s < min(n, j+panelCols); s++ {
					c[r*ldc+s] += edge[(r-i)*panelCols+s-j]
				}
			}
		}
	}
}

// pack copies n lines of k values into panels of the given width, value by value
// across the panel; the last panel is filled up with zeros.
func pack(buf, v []float32, n, k, width, line, step int) []float32 {
	size := (n + width - 1) / width * width * k
	if cap(buf) < size {
		buf = make([]float32, size)
	}
	buf = buf[:size]
	for first := 0; first < n; first += width {
		out := buf[first*k:][:width*k]
		w := min(width, n-first)
		if w < width {
			clear(out)
		}
		if line == 1 {
			for p := 0; p < k; p++ {
				copy(out[p*width:][:w], v[first+p*step:])
			}
			continue
		}
		for i := 0; i < w; i++ {
			at := (first + i) * line
			for p := 0; p < k; p++ {
				out[p*width+i] = v[at]
				at += step
			}
		}
	}
	return buf
}

// kernelGo is kernel for machines without the instructions it wants.
func kernelGo(k int, a []float32, rs, cs int, b []float32, c []float32, ldc int) {
	for p := 0; p < k; p++ {
		rb := b[p*panelCols:][:panelCols]
		for i := 0; i < panelRows; i++ {
			x := a[p*cs+i*rs]
			row := c[i*ldc:][:panelCols]
			for j, y := range rb {
				row[j] += x * y
			}
		}
	}
}
