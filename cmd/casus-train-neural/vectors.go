package main

import (
	"bufio"
	"log"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"sort"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/segment"
)

// Sizes of the factorised matrix of co-occurrences: words by (position, context word).
const (
	vectorWords    = 40000
	contextWords   = 8000
	rounds         = 4    // of subspace iteration
	contextSmooth  = 0.75 // power of the context's frequency
	blockRows      = 5000 // rows counted at a time
	vectorLeast    = 8    // times a word must occur
	sentenceMark   = 0    // id of the sentence boundary
	vectorSpread   = 8    // length of a vector
	vectorLargest  = 4    // value quantised to 127
	paragraphLimit = 1 << 20
)

// offsets are the positions of a context word.
var offsets = [...]int{-2, -1, 1, 2}

// corpus is raw text as word numbers, 0 between sentences.
type corpus struct {
	ids   []int32
	words []string
	count []int
	index map[string]int32
}

func (c *corpus) add(a *text.Analysis) {
	for i := range a.Sentences {
		for _, t := range a.SentenceTokens(i) {
			c.word(neural.Normal(t.Form))
		}
		c.ids = append(c.ids, sentenceMark)
	}
}

func (c *corpus) word(w string) {
	id, ok := c.index[w]
	if !ok {
		id = int32(len(c.words))
		w = string(append([]byte(nil), w...))
		c.index[w] = id
		c.words = append(c.words, w)
		c.count = append(c.count, 0)
	}
	c.count[id]++
	c.ids = append(c.ids, id)
}

// readCorpus reads all raw text below dir, and the words of the treebanks.
func readCorpus(dir string, trees []tree) (*corpus, error) {
	c := &corpus{index: map[string]int32{"": 0}, words: []string{""}, count: []int{0}}
	files, err := filepath.Glob(filepath.Join(dir, "*.txt.gz"))
	if err != nil {
		return nil, err
	}
	var a text.Analysis
	for _, f := range files {
		err := scanLines(f, func(line string) error {
			if line == "" || len(line) > paragraphLimit {
				return nil
			}
			a.Reset(line)
			segment.Segment(&a)
			c.add(&a)
			return nil
		})
		if err != nil {
			return nil, err
		}
		log.Printf("vectors: %s read, %d words in all", filepath.Base(f), len(c.ids))
	}
	for _, s := range trees {
		for i := range s.toks {
			c.word(neural.Normal(s.toks[i].Form))
		}
		c.ids = append(c.ids, sentenceMark)
	}
	return c, nil
}

// rank renumbers the words by falling count and drops the rare ones to -1.
func (c *corpus) rank() {
	order := make([]int32, 0, len(c.words))
	for id := range c.words {
		if id != sentenceMark && c.count[id] >= vectorLeast {
			order = append(order, int32(id))
		}
	}
	sort.Slice(order, func(i, j int) bool {
		a, b := order[i], order[j]
		return c.count[a] > c.count[b] || c.count[a] == c.count[b] && c.words[a] < c.words[b]
	})
	order = append([]int32{sentenceMark}, order[:min(len(order), vectorWords-1)]...)
	renamed := make([]int32, len(c.words))
	for i := range renamed {
		renamed[i] = -1
	}
	words, count := make([]string, len(order)), make([]int, len(order))
	for to, from := range order {
		renamed[from] = int32(to)
		words[to], count[to] = c.words[from], c.count[from]
	}
	for i, id := range c.ids {
		c.ids[i] = renamed[id]
		if c.ids[i] == sentenceMark {
			count[sentenceMark]++
		}
	}
	c.words, c.count, c.index = words, count, nil
}

// sparse is a matrix by rows.
type sparse struct {
	start []int
	col   []int32
	val   []float32
	cols  int
}

// weigh counts contexts and turns counts into positive pointwise information.
func (c *corpus) weigh() *sparse {
	rows := len(c.words)
	ctx := min(contextWords, rows)
	m := &sparse{start: make([]int, 1, rows+1), cols: ctx * len(offsets)}
	var mass float64
	smooth := make([]float64, ctx)
	for i := range smooth {
		smooth[i] = math.Pow(float64(c.count[i]), contextSmooth)
		mass += smooth[i]
	}
	for first := 0; first < rows; first += blockRows {
		last := min(rows, first+blockRows)
		block := make([]float32, (last-first)*m.cols)
		c.countBlock(block, int32(first), int32(last), int32(ctx), m.cols)
		for r := first; r < last; r++ {
			row := block[(r-first)*m.cols:][:m.cols]
			for k, n := range row {
				if n == 0 {
					continue
				}
				pmi := math.Log(float64(n) * mass / (float64(c.count[r]) * smooth[k%ctx]))
				if pmi > 0 {
					m.col, m.val = append(m.col, int32(k)), append(m.val, float32(pmi))
				}
			}
			m.start = append(m.start, len(m.col))
		}
	}
	return m
}

func (c *corpus) countBlock(block []float32, first, last, ctx int32, cols int) {
	for i, id := range c.ids {
		if id < first || id >= last {
			continue
		}
		row := block[int(id-first)*cols:]
		for p, off := range offsets {
			if k := i + off; k >= 0 && k < len(c.ids) {
				if w := c.ids[k]; w >= 0 && w < ctx {
					row[p*int(ctx)+int(w)]++
				}
			}
		}
	}
}

// times computes out = m·x, x with d columns.
func (m *sparse) times(x []float32, d int) []float32 {
	out := make([]float32, (len(m.start)-1)*d)
	for r := 0; r+1 < len(m.start); r++ {
		y := out[r*d:][:d]
		for k := m.start[r]; k < m.start[r+1]; k++ {
			addScaled(y, x[int(m.col[k])*d:][:d], m.val[k])
		}
	}
	return out
}

// transposedTimes computes out = mᵀ·x.
func (m *sparse) transposedTimes(x []float32, d int) []float32 {
	out := make([]float32, m.cols*d)
	for r := 0; r+1 < len(m.start); r++ {
		y := x[r*d:][:d]
		for k := m.start[r]; k < m.start[r+1]; k++ {
			addScaled(out[int(m.col[k])*d:][:d], y, m.val[k])
		}
	}
	return out
}

func addScaled(y, x []float32, a float32) {
	for len(y) >= 4 && len(x) >= 4 {
		y[0] += a * x[0]
		y[1] += a * x[1]
		y[2] += a * x[2]
		y[3] += a * x[3]
		y, x = y[4:], x[4:]
	}
}

// orthonormalise makes the d columns of x orthonormal (twice Gram-Schmidt).
func orthonormalise(x []float32, d int) {
	n := len(x) / d
	col := make([][]float64, d)
	for j := range col {
		col[j] = make([]float64, n)
		for i := range col[j] {
			col[j][i] = float64(x[i*d+j])
		}
		for pass := 0; pass < 2; pass++ {
			for k := 0; k < j; k++ {
				var dot float64
				for i, v := range col[k] {
					dot += v * col[j][i]
				}
				for i, v := range col[k] {
					col[j][i] -= dot * v
				}
			}
		}
		var norm float64
		for _, v := range col[j] {
			norm += v * v
		}
		norm = 1 / math.Sqrt(norm+1e-30)
		for i := range col[j] {
			col[j][i] *= norm
			x[i*d+j] = float32(col[j][i])
		}
	}
}

// factorise returns the leading left singular vectors, weighted by the fourth
// root of their eigenvalues.
func (m *sparse) factorise(d int, seed int64) []float32 {
	rng := rand.New(rand.NewSource(seed))
	x := make([]float32, (len(m.start)-1)*d)
	for i := range x {
		x[i] = float32(rng.NormFloat64())
	}
	orthonormalise(x, d)
	var size []float64
	for round := 0; round < rounds; round++ {
		x = m.times(m.transposedTimes(x, d), d)
		size = make([]float64, d)
		for i, v := range x {
			size[i%d] += float64(v) * float64(v)
		}
		orthonormalise(x, d)
		log.Printf("vectors: round %d, eigenvalues from %.3g to %.3g", round+1, math.Sqrt(size[0]), math.Sqrt(size[d-1]))
	}
	for i := range x {
		x[i] *= float32(math.Pow(size[i%d], 0.125))
	}
	return x
}

// quantise gives every row the same length and writes it as bytes.
func quantise(x []float32, d int) []int8 {
	out := make([]int8, len(x))
	for r := 0; r+d <= len(x); r += d {
		var norm float64
		for _, v := range x[r : r+d] {
			norm += float64(v) * float64(v)
		}
		scale := vectorSpread / math.Sqrt(norm+1e-12) * 127 / vectorLargest
		for k, v := range x[r : r+d] {
			out[r+k] = int8(math.Round(max(-127, min(127, float64(v)*scale))))
		}
	}
	return out
}

// makeVectors reads raw text and writes the vectors to path.
func makeVectors(rawDir, path string, trees []tree, seed int64) error {
	c, err := readCorpus(rawDir, trees)
	if err != nil {
		return err
	}
	c.rank()
	m := c.weigh()
	log.Printf("vectors: %d words, %d weights", len(c.words), len(m.col))
	vec := quantise(m.factorise(neural.VectorSize, seed), neural.VectorSize)
	return writeVectors(path, c.words, vec)
}

// A vector file holds one word and its bytes a record: length, word, bytes.
func writeVectors(path string, words []string, vec []int8) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for i, s := range words {
		if len(s) > 255 {
			s = s[:255]
		}
		w.WriteByte(byte(len(s)))
		w.WriteString(s)
		for _, v := range vec[i*neural.VectorSize:][:neural.VectorSize] {
			w.WriteByte(byte(v))
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

func readVectors(path string) (words []string, vec []int8, err error) {
	data, err := os.ReadFile(path)
	for len(data) > 0 {
		n := int(data[0])
		if len(data) < 1+n+neural.VectorSize {
			break
		}
		words = append(words, string(data[1:1+n]))
		for _, b := range data[1+n:][:neural.VectorSize] {
			vec = append(vec, int8(b))
		}
		data = data[1+n+neural.VectorSize:]
	}
	return words, vec, err
}
