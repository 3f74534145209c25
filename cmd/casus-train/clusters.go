package main

import (
	"log"
	"math"
	"math/bits"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/vocab"
)

// minRaw is how often a word must occur in the raw text to get a class.
const minRaw = 6

// exchangePasses over the vocabulary; later ones move few words.
const exchangePasses = 8

// rawText reads the raw text files paragraph by paragraph, in order of name.
func (t *trainer) rawText(each func(paragraph string)) error {
	names, err := filepath.Glob(filepath.Join(t.data, "rawtext", "*.txt.gz"))
	if err != nil {
		return err
	}
	sort.Strings(names)
	for _, name := range names {
		if err := scanLines(name, func(line string) error {
			if line != "" {
				each(line)
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// rawWords reads all raw text, and the treebanks', as words in lower case.
func (t *trainer) rawWords(each func(words []text.Token)) error {
	var a text.Analysis
	read := func(s string) {
		a.Reset(s)
		segment.Segment(&a)
		each(a.Tokens)
	}
	for _, d := range t.bank {
		s, _ := d.raw()
		read(s)
	}
	return t.rawText(read)
}

// rawCounts counts the lower-case words of the raw text.
func (t *trainer) rawCounts() map[string]int {
	if t.raw != nil {
		return t.raw
	}
	t.raw = map[string]int{}
	counts := map[string]*int{}
	err := t.rawWords(func(words []text.Token) {
		for i := range words {
			w := lowerWord(words[i].Form)
			if n := counts[w]; n != nil {
				*n++
				continue
			}
			one := 1
			counts[strings.Clone(w)] = &one
		}
	})
	if err != nil {
		log.Printf("raw text: %v", err)
	}
	for w, n := range counts {
		if *n >= minRaw {
			t.raw[w] = *n
		}
	}
	return t.raw
}

// lowerWord is a form in lower case; all numbers of one length are one word.
func lowerWord(form string) string {
	for i := 0; i < len(form); i++ {
		if c := form[i]; c >= '0' && c <= '9' {
			return numbers[min(len(form), len(numbers)-1)]
		}
	}
	tok := text.Token{Form: form}
	return tok.LowerForm()
}

var numbers = [...]string{"", "0", "00", "000", "0000", "00000", "000000"}

// vocab sorts the words of the raw text into classes.
func (t *trainer) vocab() error {
	counts := t.rawCounts()
	words := make([]string, 0, len(counts))
	for w := range counts {
		words = append(words, w)
	}
	sort.Slice(words, func(i, j int) bool {
		a, b := words[i], words[j]
		return counts[a] > counts[b] || counts[a] == counts[b] && a < b
	})
	log.Printf("vocab: %d words", len(words))
	pairs, err := t.wordPairs(words)
	if err != nil {
		return err
	}
	log.Printf("vocab: %d pairs of words", len(pairs))
	fine := exchange(pairs, len(words), fineClasses, exchangePasses)
	coarse := exchange(lift(pairs, fine), fineClasses, vocab.CoarseClasses, 2*exchangePasses)
	out := map[uint32]uint32{}
	for i, w := range words {
		k := linear.Key(linear.Lower(w))
		if out[k] == 0 {
			f := min(15, bits.Len(uint(counts[w]))-2)
			out[k] = uint32(vocab.Make(fine[i]+1, coarse[fine[i]]+1, f))
		}
	}
	return t.save("vocab/vocab.model", linear.PackDict(out))
}

const fineClasses = 640

// pair is a count of two words in a row.
type pair struct{ left, right, n int32 }

// pairs counts which words follow which; the last number stands for all others
// and for the ends of paragraphs.
func (t *trainer) wordPairs(words []string) ([]pair, error) {
	id := make(map[string]int32, len(words))
	for i, w := range words {
		id[w] = int32(i)
	}
	other := int32(len(words))
	var all []uint64
	err := t.rawWords(func(toks []text.Token) {
		last := other
		for i := range toks {
			w, ok := id[lowerWord(toks[i].Form)]
			if !ok {
				w = other
			}
			all = append(all, uint64(last)<<32|uint64(w))
			last = w
		}
	})
	slices.Sort(all)
	var out []pair
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j] == all[i] {
			j++
		}
		l, r := int32(all[i]>>32), int32(all[i]&math.MaxUint32)
		if l != other && r != other {
			out = append(out, pair{l, r, int32(j - i)})
		}
		i = j
	}
	return out, err
}

// lift turns pairs of words into pairs of their classes.
func lift(pairs []pair, class []int) []pair {
	sum := map[[2]int32]int32{}
	for _, p := range pairs {
		sum[[2]int32{int32(class[p.left]), int32(class[p.right])}] += p.n
	}
	out := make([]pair, 0, len(sum))
	for k, n := range sum {
		out = append(out, pair{k[0], k[1], n})
	}
	sort.Slice(out, func(i, j int) bool {
		return out[i].left < out[j].left || out[i].left == out[j].left && out[i].right < out[j].right
	})
	return out
}

// exchanger moves words between classes so that the classes of two words in a
// row tell most about each other (the likelihood of a class bigram model).
type exchanger struct {
	classes     int
	class       []int
	size        []float64 // words in a class, by count
	count       []float64 // of each word
	after       [][]float64
	before      [][]float64
	left, right [][]link // neighbours of each word
	l, r        []float64
	lk, rk      []int
}

type link struct{ word, n int32 }

func exchange(pairs []pair, words, classes, passes int) []int {
	x := newExchanger(pairs, words, classes)
	for p := 0; p < passes; p++ {
		moved := 0
		for w := range x.class {
			if x.move(w) {
				moved++
			}
		}
		log.Printf("vocab: %d classes, pass %d: %d words moved", classes, p+1, moved)
		if moved*200 < words {
			break
		}
	}
	return x.class
}

func newExchanger(pairs []pair, words, classes int) *exchanger {
	x := &exchanger{
		classes: classes, class: make([]int, words), size: make([]float64, classes), count: make([]float64, words),
		after: make([][]float64, classes), before: make([][]float64, classes),
		left: make([][]link, words), right: make([][]link, words),
		l: make([]float64, classes), r: make([]float64, classes),
	}
	for c := range x.after {
		x.after[c], x.before[c] = make([]float64, classes), make([]float64, classes)
	}
	for w := range x.class {
		x.class[w] = w % classes
	}
	for _, p := range pairs {
		if p.left == p.right {
			continue // a word beside itself says nothing of where it belongs
		}
		x.right[p.left] = append(x.right[p.left], link{p.right, p.n})
		x.left[p.right] = append(x.left[p.right], link{p.left, p.n})
		x.count[p.left] += float64(p.n)
		a, b := x.class[p.left], x.class[p.right]
		x.after[a][b] += float64(p.n)
		x.before[b][a] += float64(p.n)
	}
	for w, c := range x.class {
		x.size[c] += x.count[w]
	}
	return x
}

// xlog is x log x, from a table where x is small.
func xlog(x float64) float64 {
	if i := int(x); i < len(xlogs) {
		return xlogs[i]
	}
	return x * math.Log(x)
}

var xlogs = func() []float64 {
	t := make([]float64, 1<<16)
	for i := 1; i < len(t); i++ {
		t[i] = float64(i) * math.Log(float64(i))
	}
	return t
}()

// move puts word w into its best class and reports whether that is a new one.
func (x *exchanger) move(w int) bool {
	x.gather(w)
	from := x.class[w]
	x.shift(from, w, -1)
	best, most := from, x.gain(from, w)
	for c := 0; c < x.classes; c++ {
		if c == from {
			continue
		}
		if g := x.gain(c, w); g > most+1e-9 {
			best, most = c, g
		}
	}
	x.shift(best, w, 1)
	x.class[w] = best
	for _, k := range x.lk {
		x.l[k] = 0
	}
	for _, k := range x.rk {
		x.r[k] = 0
	}
	return best != from
}

// gather sums the neighbours of w by class.
func (x *exchanger) gather(w int) {
	x.lk, x.rk = x.lk[:0], x.rk[:0]
	for _, n := range x.left[w] {
		c := x.class[n.word]
		if x.l[c] == 0 {
			x.lk = append(x.lk, c)
		}
		x.l[c] += float64(n.n)
	}
	for _, n := range x.right[w] {
		c := x.class[n.word]
		if x.r[c] == 0 {
			x.rk = append(x.rk, c)
		}
		x.r[c] += float64(n.n)
	}
}

// shift adds the counts of w, signed, to class c.
func (x *exchanger) shift(c, w int, sign float64) {
	for _, k := range x.lk {
		x.before[c][k] += sign * x.l[k]
		x.after[k][c] += sign * x.l[k]
	}
	for _, k := range x.rk {
		x.after[c][k] += sign * x.r[k]
		x.before[k][c] += sign * x.r[k]
	}
	x.size[c] += sign * x.count[w]
}

// gain is what the likelihood wins when w joins class c.
func (x *exchanger) gain(c, w int) float64 {
	var g float64
	row := x.before[c]
	for _, k := range x.lk {
		g += xlog(row[k]+x.l[k]) - xlog(row[k])
	}
	row = x.after[c]
	for _, k := range x.rk {
		g += xlog(row[k]+x.r[k]) - xlog(row[k])
	}
	return g - 2*(xlog(x.size[c]+x.count[w])-xlog(x.size[c]))
}
