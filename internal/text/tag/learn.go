package tag

import (
	"math/rand"
	"sort"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// Learner trains a tagger. Counts of raw words, when given, help with lemmas.
type Learner struct {
	RawCounts map[string]int
	Limits    linear.Limits
	m         *model
	ids       map[uint64]uint8
	gold      [][]uint8
	sents     [][]text.Token
	trainer   *linear.Trainer
}

// minClass is how often a class must occur to be one of its own.
const minClass = 4

// NewLearner prepares classes and lexicon from the sentences trained on.
func NewLearner(sents [][]text.Token) *Learner {
	l := &Learner{m: &model{}, ids: map[uint64]uint8{}, sents: sents}
	l.findClasses()
	l.buildLexicon()
	l.trainer = linear.NewTrainer(len(l.m.classes) + 1)
	return l
}

// tidy removes features that a word alone cannot show.
func tidy(t *text.Token) text.Feats {
	f := t.Feats
	low := t.LowerForm()
	if (t.XPOS == text.TagVBD || t.XPOS == text.TagMD || t.XPOS == text.TagVBP) && low != "was" && low != "were" && low != "am" {
		f = f.With(text.Number, 0).With(text.Person, 0)
	}
	return f
}

func classOf(t *text.Token) class { return class{t.UPOS, t.XPOS, t.Feats} }

func (l *Learner) findClasses() {
	count := map[uint64]int{}
	feats := map[uint64]map[text.Feats]int{}
	l.each(func(t *text.Token) {
		k := classOf(t).key()
		count[k]++
		if feats[k] == nil {
			feats[k] = map[text.Feats]int{}
		}
		feats[k][tidy(t)]++
	})
	keys := sortedKeys(count)
	for _, k := range keys {
		if count[k] < minClass || len(l.m.classes) == 250 {
			continue
		}
		l.m.classes = append(l.m.classes, class{text.UPOS(k & 0xff), text.XPOS(k >> 8 & 0xff), commonest(feats[k])})
		l.ids[k] = uint8(len(l.m.classes))
	}
	for _, k := range keys {
		if l.ids[k] == 0 {
			l.ids[k] = l.nearest(k)
		}
	}
}

// nearest is the class that shares most with the rare class k.
func (l *Learner) nearest(k uint64) uint8 {
	best, most := uint8(1), -1
	for i, c := range l.m.classes {
		score := 0
		if uint64(c.upos) == k&0xff {
			score += 2
		}
		if uint64(c.xpos) == k>>8&0xff {
			score++
		}
		if score > most {
			best, most = uint8(i+1), score
		}
	}
	return best
}

func (l *Learner) each(f func(*text.Token)) {
	for _, s := range l.sents {
		for i := range s {
			f(&s[i])
		}
	}
}

// sortedKeys orders by falling count, then key.
func sortedKeys(count map[uint64]int) []uint64 {
	keys := make([]uint64, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := keys[i], keys[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a < b
	})
	return keys
}

func commonest[K ~uint64 | ~uint32 | ~uint8](m map[K]int) K {
	var best K
	most := -1
	for k, n := range m {
		if n > most || n == most && k < best {
			best, most = k, n
		}
	}
	return best
}

// Words seen less often than this get no lexicon entry, so that training sees
// unknown words too; only words seen often can be sure of their class.
const (
	minLexical = 4
	minSure    = 40
)

func (l *Learner) buildLexicon() {
	counts := map[uint32]map[uint8]int{}
	l.each(func(t *text.Token) {
		k := linear.Key(linear.Lower(plainQuote(t.Form)))
		if counts[k] == nil {
			counts[k] = map[uint8]int{}
		}
		counts[k][l.ids[classOf(t).key()]]++
	})
	out := map[uint32]uint32{}
	for k, m := range counts {
		total := 0
		for _, n := range m {
			total += n
		}
		if total < minLexical {
			continue
		}
		first := commonest(m)
		firstN := m[first]
		delete(m, first)
		var second uint8
		if len(m) > 0 {
			if c := commonest(m); m[c]*20 >= total {
				second = c
			}
		}
		sure := total >= minSure && float64(total-firstN) <= 0.002*float64(total)
		out[k] = lexical(first, second, sure)
	}
	l.m.lexicon, _ = linear.OpenDict(linear.PackDict(out))
}

// Train runs the perceptron over the sentences, in an order drawn from seed.
func (l *Learner) Train(epochs int, seed int64, log func(epoch, right, asked int)) {
	rng := rand.New(rand.NewSource(seed))
	order := rng.Perm(len(l.sents))
	l.gold = make([][]uint8, len(l.sents))
	for i, s := range l.sents {
		for k := range s {
			l.gold[i] = append(l.gold[i], l.ids[classOf(&s[k]).key()])
		}
	}
	w := worker{l: l, scores: make([]float32, len(l.m.classes)+1)}
	for e := 0; e < epochs; e++ {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		w.asked, w.right = 0, 0
		for _, i := range order {
			w.sentence(l.sents[i], l.gold[i])
		}
		log(e+1, w.right, w.asked)
	}
	l.m.table, _, _ = linear.Open(l.trainer.Pack(l.Limits))
}

type worker struct {
	l            *Learner
	atoms        []atom
	feats        []linear.Feature
	scores       []float32
	asked, right int
}

func (w *worker) sentence(toks []text.Token, gold []uint8) {
	w.atoms = w.l.m.atoms(w.atoms[:0], toks)
	p1, p2 := startClass, startClass
	for i := range toks {
		c := w.atoms[i+pad].only
		if c == 0 {
			c = w.learn(i, p1, p2, gold[i])
		}
		p1, p2 = c, p1
	}
}

func (w *worker) learn(i int, p1, p2, gold uint8) uint8 {
	w.feats = features(w.feats[:0], w.atoms, i+pad, p1, p2)
	clear(w.scores)
	w.l.trainer.Score(w.feats, w.scores)
	best := 1
	for c := 2; c < len(w.scores); c++ {
		if w.scores[c] > w.scores[best] {
			best = c
		}
	}
	w.asked++
	w.l.trainer.Tick()
	if best == int(gold) {
		w.right++
		return gold
	}
	w.l.trainer.Update(w.feats, int(gold), 1)
	w.l.trainer.Update(w.feats, best, -1)
	return uint8(best)
}

// Tagger returns a tagger over the model as trained so far.
func (l *Learner) Tagger() *Tagger { return newTagger(l.m) }

// Finish learns features and lemmas and returns the packed model.
func (l *Learner) Finish() []byte {
	feats := l.learnFeats()
	lemmas, pool := l.learnLemmas()
	out := linear.AppendBlock(nil, packClasses(l.m.classes))
	out = linear.AppendBlock(out, l.trainer.Pack(l.Limits))
	out = linear.AppendBlock(out, l.lexiconBytes())
	out = linear.AppendBlock(out, feats)
	out = linear.AppendBlock(out, lemmas)
	return linear.AppendBlock(out, []byte(pool))
}

func (l *Learner) lexiconBytes() []byte { return l.m.lexicon.Bytes() }

// Open returns a tagger over a packed model.
func Open(packed []byte) (*Tagger, error) {
	m, err := readModel(packed)
	if err != nil {
		return nil, err
	}
	return newTagger(m), nil
}

func (l *Learner) learnFeats() []byte {
	counts := map[uint32]map[text.Feats]int{}
	class := map[uint32]uint8{}
	l.each(func(t *text.Token) {
		id := l.ids[classOf(t).key()]
		k := featsKey(linear.Lower(plainQuote(t.Form)), id)
		if counts[k] == nil {
			counts[k] = map[text.Feats]int{}
		}
		counts[k][tidy(t)]++
		class[k] = id
	})
	out := map[uint32]uint32{}
	for k, m := range counts {
		f := commonest(m)
		if m[f] >= 2 && f != l.m.classes[class[k]-1].feats {
			out[k] = uint32(f)<<1 | 1
		}
	}
	return linear.PackDict(out)
}

type wordTag struct {
	low  string
	xpos text.XPOS
}

// learnLemmas lists the words whose lemma is not that of the rules.
func (l *Learner) learnLemmas() ([]byte, string) {
	counts := map[wordTag]map[string]int{}
	l.each(func(t *text.Token) {
		if t.Lemma == "" || t.Lemma == "_" {
			return
		}
		k := wordTag{strings.ToLower(plainQuote(t.Form)), t.XPOS}
		if counts[k] == nil {
			counts[k] = map[string]int{}
		}
		counts[k][t.Lemma]++
	})
	want := map[wordTag]string{}
	l.guessLemmas(want)
	for k, m := range counts {
		best, n := "", 0
		for w, c := range m {
			if c > n || c == n && w < best {
				best, n = w, c
			}
		}
		if namesKeepForm(k.xpos) && n < 2 {
			continue
		}
		want[k] = best
	}
	return packLemmas(want)
}

func namesKeepForm(x text.XPOS) bool {
	return x == text.TagNNP || x == text.TagNNPS || x == text.TagADD || x == text.TagGW
}

func packLemmas(want map[wordTag]string) ([]byte, string) {
	keys := make([]wordTag, 0, len(want))
	for k := range want {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		return keys[i].low < keys[j].low || keys[i].low == keys[j].low && keys[i].xpos < keys[j].xpos
	})
	var pool strings.Builder
	at := map[string]int{}
	out := map[uint32]uint32{}
	for _, k := range keys {
		lemma := want[k]
		if namesKeepForm(k.xpos) && strings.EqualFold(lemma, rule(k.low, k.xpos)) || lemma == rule(k.low, k.xpos) || len(lemma) > 60 {
			continue
		}
		if _, ok := at[lemma]; !ok {
			at[lemma] = pool.Len()
			pool.WriteString(lemma)
		}
		key := lemmaKey(k.low, k.xpos)
		if out[key] == 0 {
			out[key] = uint32(at[lemma])<<8 | uint32(len(lemma))
		}
	}
	return linear.PackDict(out), pool.String()
}

// guessLemmas uses the counts of raw words to restore the bases of regular
// forms: of the bases possible the commonest is right.
func (l *Learner) guessLemmas(want map[wordTag]string) {
	for w, n := range l.RawCounts {
		if n < 20 || len(w) > 30 {
			continue
		}
		for _, e := range [...]struct {
			ending string
			tags   []text.XPOS
		}{{"ed", []text.XPOS{text.TagVBD, text.TagVBN}}, {"ing", []text.XPOS{text.TagVBG}}} {
			best, most := "", 0
			for _, c := range stemCandidates(w, e.ending) {
				if k := l.RawCounts[c]; k > most {
					best, most = c, k
				}
			}
			if most*20 < n {
				continue
			}
			for _, x := range e.tags {
				want[wordTag{w, x}] = best
			}
		}
	}
}
