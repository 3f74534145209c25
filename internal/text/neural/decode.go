package neural

// Decoder finds the best projective tree with one root. It is the working memory
// of one goroutine. Time grows with the cube of the length, so callers bound it.
type Decoder struct {
	n int
	// Best scores of spans from i to j. Complete spans hold all below their head,
	// which is at the left end (right) or at the right end (left); of open spans both
	// ends are joined by an arc. Row i, or row j where the name ends in T.
	right, rightT, left, leftT, openR, openLT []float32
	// Where the spans were cut.
	cutOpen, cutRight, cutLeft []uint16
}

// Decode returns the head of each of n words, counted from 1, 0 for the root.
// Row i of scores holds those of the heads of word i, the root's first.
func (d *Decoder) Decode(n int, scores []float32, cols int, heads []int32) []int32 {
	heads = heads[:0]
	for i := 0; i < n; i++ {
		row := scores[i*cols:][:n+1]
		best := 0
		for h := 1; h <= n; h++ {
			if h != i+1 && row[h] > row[best] {
				best = h
			}
		}
		heads = append(heads, int32(best))
	}
	if n > 0 && !d.sound(heads) {
		d.solve(n, scores, cols, heads)
	}
	return heads
}

// sound reports whether the heads are a projective tree with one root.
func (d *Decoder) sound(heads []int32) bool {
	n := int32(len(heads))
	root := int32(0)
	for i, h := range heads {
		if h == 0 {
			if root != 0 {
				return false
			}
			root = int32(i) + 1
		}
	}
	if root == 0 {
		return false
	}
	for i, h := range heads {
		if h != 0 && !covers(heads, int32(i)+1, h) {
			return false
		}
	}
	for i := range heads {
		steps := int32(0)
		for k := int32(i) + 1; k != 0; k = heads[k-1] {
			if steps++; steps > n {
				return false
			}
		}
	}
	return true
}

// covers reports whether the words between i and h have their heads from i to h.
func covers(heads []int32, i, h int32) bool {
	lo, hi := min(i, h), max(i, h)
	for _, g := range heads[lo : hi-1] {
		if g < lo || g > hi {
			return false
		}
	}
	return true
}

func resize[T any](b []T, n int) []T {
	if cap(b) < n {
		return make([]T, n+n/4)[:n]
	}
	return b[:n]
}

// solve is Eisner's algorithm over the words, the root joined at the end.
func (d *Decoder) solve(n int, scores []float32, cols int, heads []int32) {
	d.n = n
	for _, b := range []*[]float32{&d.right, &d.rightT, &d.left, &d.leftT, &d.openR, &d.openLT} {
		*b = resize(*b, n*n)
	}
	for _, b := range []*[]uint16{&d.cutOpen, &d.cutRight, &d.cutLeft} {
		*b = resize(*b, n*n)
	}
	for i := 0; i < n; i++ {
		at := i*n + i
		d.right[at], d.rightT[at], d.left[at], d.leftT[at] = 0, 0, 0, 0
	}
	for size := 1; size < n; size++ {
		for i := 0; i+size < n; i++ {
			d.span(i, i+size, scores, cols)
		}
	}
	best, top := 0, float32(0)
	for r := 0; r < n; r++ {
		s := float32(scores[r*cols] + float32(d.left[r]+d.right[r*n+n-1]))
		if r == 0 || s > top {
			best, top = r, s
		}
	}
	heads[best] = 0
	d.readLeft(0, best, heads)
	d.readRight(best, n-1, heads)
}

// span fills the tables for words i to j.
func (d *Decoder) span(i, j int, scores []float32, cols int) {
	n, w := d.n, j-i
	a, b := d.right[i*n+i:][:w], d.leftT[j*n+i+1:][:w]
	cut, top := best(a, b)
	d.cutOpen[i*n+j] = uint16(i + cut)
	d.openR[i*n+j] = top + scores[j*cols+i+1]
	d.openLT[j*n+i] = top + scores[i*cols+j+1]
	cut, top = best(d.openR[i*n+i+1:][:w], d.rightT[j*n+i+1:][:w])
	d.cutRight[i*n+j] = uint16(i + 1 + cut)
	d.right[i*n+j], d.rightT[j*n+i] = top, top
	cut, top = best(d.left[i*n+i:][:w], d.openLT[j*n+i:][:w])
	d.cutLeft[i*n+j] = uint16(i + cut)
	d.left[i*n+j], d.leftT[j*n+i] = top, top
}

// best returns the largest sum of two values at one place, and the first such place.
func best(a, b []float32) (int, float32) {
	b = b[:len(a)]
	at, top := 0, a[0]+b[0]
	for k := 1; k < len(a); k++ {
		if s := a[k] + b[k]; s > top {
			at, top = k, s
		}
	}
	return at, top
}

// readRight sets the heads of the complete span whose head is its left end.
func (d *Decoder) readRight(i, j int, heads []int32) {
	for i < j {
		k := int(d.cutRight[i*d.n+j])
		d.readOpen(i, k, heads)
		heads[k] = int32(i) + 1
		i = k
	}
}

// readLeft sets the heads of the complete span whose head is its right end.
func (d *Decoder) readLeft(i, j int, heads []int32) {
	for i < j {
		k := int(d.cutLeft[i*d.n+j])
		d.readOpen(k, j, heads)
		heads[k] = int32(j) + 1
		j = k
	}
}

func (d *Decoder) readOpen(i, j int, heads []int32) {
	k := int(d.cutOpen[i*d.n+j])
	d.readRight(i, k, heads)
	d.readLeft(k+1, j, heads)
}
