package linear

import (
	"encoding/binary"
	"math"
	"sort"
)

type cell struct {
	class  uint16
	weight float32
	// drift is the sum of update*step, from which the average follows.
	drift float32
}

// Trainer is a model in training. Not safe for concurrent use.
type Trainer struct {
	Classes int
	rows    [][]cell
	// dense, for models of few classes, holds weights and drifts of a feature
	// side by side instead of rows.
	dense  []float32
	counts []uint16
	step   float32
}

// Models of up to denseClasses classes keep all weights side by side.
const (
	denseClasses = 4
	denseRow     = 2 * denseClasses
)

// NewTrainer returns a model of that many classes with all weights zero.
func NewTrainer(classes int) *Trainer {
	t := &Trainer{Classes: classes, counts: make([]uint16, 1<<Bits), step: 1}
	if classes <= denseClasses {
		t.dense = make([]float32, denseRow<<Bits)
	} else {
		t.rows = make([][]cell, 1<<Bits)
	}
	return t
}

// Score adds the weights of the features to scores, one per class.
func (t *Trainer) Score(feats []Feature, scores []float32) {
	if t.dense != nil {
		t.scoreDense(feats, scores)
		return
	}
	for _, f := range feats {
		for _, c := range t.rows[f] {
			scores[c.class] += c.weight
		}
	}
}

func (t *Trainer) scoreDense(feats []Feature, scores []float32) {
	var sum [denseClasses]float32
	for _, f := range feats {
		w := (*[denseClasses]float32)(t.dense[int(f)*denseRow:])
		sum[0] += w[0]
		sum[1] += w[1]
		sum[2] += w[2]
		sum[3] += w[3]
	}
	for i := range scores {
		scores[i] += sum[i]
	}
}

// Tick marks the end of an example; averages run over ticks.
func (t *Trainer) Tick() { t.step++ }

// Update adds delta to the weight of class for every feature.
func (t *Trainer) Update(feats []Feature, class int, delta float32) {
	for _, f := range feats {
		if t.counts[f] < math.MaxUint16 {
			t.counts[f]++
		}
		if t.dense != nil {
			w := t.dense[int(f)*denseRow:]
			w[class] += delta
			w[denseClasses+class] += delta * t.step
			continue
		}
		t.add(f, uint16(class), delta)
	}
}

func (t *Trainer) add(f Feature, class uint16, delta float32) {
	row := t.rows[f]
	for i := range row {
		if row[i].class == class {
			row[i].weight += delta
			row[i].drift += delta * t.step
			return
		}
	}
	t.rows[f] = append(row, cell{class, delta, delta * t.step})
}

// Averaged returns a copy whose weights are the averages, for testing in the
// middle of training.
func (t *Trainer) Averaged() *Trainer {
	out := &Trainer{Classes: t.Classes, rows: make([][]cell, 1<<Bits), counts: t.counts, step: 1}
	if t.dense != nil {
		t.averageDense(out)
		return out
	}
	for f, row := range t.rows {
		if row == nil {
			continue
		}
		cells := make([]cell, 0, len(row))
		for _, c := range row {
			if w := c.weight - c.drift/t.step; w != 0 {
				cells = append(cells, cell{class: c.class, weight: w})
			}
		}
		out.rows[f] = cells
	}
	return out
}

func (t *Trainer) averageDense(out *Trainer) {
	for f := range out.rows {
		if t.counts[f] == 0 {
			continue
		}
		row := t.dense[f*denseRow:]
		for c := 0; c < t.Classes; c++ {
			if w := row[c] - row[denseClasses+c]/t.step; w != 0 {
				out.rows[f] = append(out.rows[f], cell{class: uint16(c), weight: w})
			}
		}
	}
}

// Limits says how much of a model is kept when it is packed.
type Limits struct {
	// Features is the most features kept, by the size of their weights.
	Features int
	// Updates is the fewest updates a feature must have seen.
	Updates int
	// Small weights, below this share of the typical one, are dropped.
	Small float32
}

// Pack writes the averaged model as a table.
func (t *Trainer) Pack(lim Limits) []byte {
	avg := t.Averaged()
	kept := avg.choose(lim)
	unit := avg.unit(kept)
	size := 1
	for size*3 < len(kept)*4+40 {
		size *= 2
	}
	p := &packer{size: size, index: make([]uint64, size)}
	for _, f := range kept {
		if t.Classes <= fewClasses {
			p.putFew(f, avg.rows[f], unit)
		} else {
			p.put(f, avg.rows[f], unit)
		}
	}
	return p.bytes(t.Classes, unit)
}

// choose lists the features kept, in rising order, small weights removed.
func (t *Trainer) choose(lim Limits) []Feature {
	type ranked struct {
		f    Feature
		size float32
	}
	var sum, n float64
	for _, row := range t.rows {
		for _, c := range row {
			sum += math.Abs(float64(c.weight))
			n++
		}
	}
	small := lim.Small * float32(sum/math.Max(n, 1))
	var all []ranked
	for f := range t.rows {
		if int(t.counts[f]) < lim.Updates {
			t.rows[f] = nil
			continue
		}
		var size float32
		row := t.rows[f][:0]
		for _, c := range t.rows[f] {
			if a := abs(c.weight); a > small {
				size = max(size, a)
				row = append(row, c)
			}
		}
		t.rows[f] = row
		if len(row) > 0 {
			all = append(all, ranked{Feature(f), size})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].size > all[j].size })
	if lim.Features > 0 && len(all) > lim.Features {
		all = all[:lim.Features]
	}
	out := make([]Feature, len(all))
	for i, r := range all {
		out[i] = r.f
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

// unit is the weight that one step of the packed numbers stands for. In bytes
// all but the largest one in two thousand fit, the rest are clipped.
func (t *Trainer) unit(kept []Feature) float32 {
	var sizes []float64
	for _, f := range kept {
		for _, c := range t.rows[f] {
			sizes = append(sizes, float64(abs(c.weight)))
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	sort.Float64s(sizes)
	if t.Classes <= fewClasses {
		return float32(sizes[len(sizes)-1] / fewMax)
	}
	return float32(sizes[len(sizes)-1-len(sizes)/2000] / 127)
}

func abs(x float32) float32 { return float32(math.Abs(float64(x))) }

type packer struct {
	size  int
	index []uint64
	cells []byte
}

// put stores one row: its cells, and an index entry found by open addressing.
func (p *packer) put(f Feature, row []cell, unit float32) {
	start := len(p.cells) / 2
	n := 0
	for _, c := range row {
		w := math.Round(float64(c.weight / unit))
		w = max(-127, min(127, w))
		if w == 0 || n == maxRow {
			continue
		}
		p.cells = append(p.cells, byte(c.class), byte(int8(w)))
		n++
	}
	if n == 0 {
		return
	}
	p.index[p.free(f)] = uint64(f)<<40 | uint64(start)<<8 | uint64(n)
}

// free is the first empty place of the index for a feature.
func (p *packer) free(f Feature) uint32 {
	mask := uint32(p.size - 1)
	at := home(f, mask)
	for p.index[at] != 0 {
		at = (at + 1) & mask
	}
	return at
}

// putFew stores the weights of one row in the index itself.
func (p *packer) putFew(f Feature, row []cell, unit float32) {
	e := uint64(1)<<63 | uint64(f)<<36
	for _, c := range row {
		w := int64(math.Round(float64(c.weight / unit)))
		e |= uint64(w) & (1<<fewBits - 1) << (fewBits * c.class)
	}
	p.index[p.free(f)] = e
}

func (p *packer) bytes(classes int, unit float32) []byte {
	out := make([]byte, headerSize, headerSize+8*p.size+len(p.cells))
	binary.LittleEndian.PutUint32(out[0:], uint32(p.size))
	binary.LittleEndian.PutUint32(out[4:], uint32(len(p.cells)))
	binary.LittleEndian.PutUint32(out[8:], uint32(classes))
	binary.LittleEndian.PutUint32(out[12:], math.Float32bits(unit))
	for _, e := range p.index {
		out = binary.LittleEndian.AppendUint64(out, e)
	}
	return append(out, p.cells...)
}
