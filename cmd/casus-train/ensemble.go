package main

import (
	"log"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/parse"
)

// ensemble is a set of parsers that vote. Half of them read from right to left.
type ensemble struct {
	parsers []*parse.Parser
	votes   [][]float32
	rels    [][]text.Rel // by parser, by token
	heads   [][]int32
	chart   chart
}

// trainEnsemble trains n parsers that differ in seed and direction.
func (t *trainer) trainEnsemble(sents []parse.Sentence, n, epochs int) *ensemble {
	mirrored := make([]parse.Sentence, len(sents))
	for i, s := range sents {
		mirrored[i] = mirror(s)
	}
	e := &ensemble{}
	for k := 0; k < n; k++ {
		l := parse.NewLearner(t.seed + int64(k))
		l.MoveLimits, l.LabelLimits, l.Margin = moveLimits, labelLimits, margin
		set := sents
		if k%2 == 1 {
			set = mirrored
		}
		for p := 0; p < epochs; p++ {
			l.Train(set)
		}
		p, err := parse.Open(l.Pack())
		if err != nil {
			log.Fatal(err)
		}
		e.parsers = append(e.parsers, p)
		log.Printf("parse: member %d of %d trained", k+1, n)
	}
	return e
}

// mirror turns a sentence round.
func mirror(s []text.Token) []text.Token {
	n := len(s)
	out := make([]text.Token, n)
	for i := range s {
		t := s[i]
		if t.Head >= 0 {
			t.Head = int32(n-1) - t.Head
		}
		out[n-1-i] = t
	}
	return out
}

// parse sets the heads and relations that most members choose, and returns the
// share of members that agree with the heads chosen.
func (e *ensemble) parse(toks []text.Token) float64 {
	n := len(toks)
	e.heads, e.rels = e.heads[:0], e.rels[:0]
	e.clear(n)
	for k, p := range e.parsers {
		var s []text.Token
		if k%2 == 1 {
			s = mirror(toks)
			p.Parse(analysis(s))
			s = mirror(s)
		} else {
			s = append([]text.Token(nil), toks...)
			p.Parse(analysis(s))
		}
		heads, rels := make([]int32, n), make([]text.Rel, n)
		for i := range s {
			heads[i], rels[i] = s[i].Head, s[i].Rel
			e.votes[s[i].Head+1][i+1]++
		}
		e.heads, e.rels = append(e.heads, heads), append(e.rels, rels)
	}
	best := e.chart.best(e.votes, n)
	var agree float64
	for i := range toks {
		toks[i].Head = best[i+1] - 1
		agree += float64(e.votes[best[i+1]][i+1])
		toks[i].Rel = e.rel(i, toks[i].Head)
	}
	return agree / float64(n*len(e.parsers))
}

func (e *ensemble) clear(n int) {
	for len(e.votes) <= n {
		e.votes = append(e.votes, nil)
	}
	for i := 0; i <= n; i++ {
		if len(e.votes[i]) <= n {
			e.votes[i] = make([]float32, n+1)
		}
		clear(e.votes[i])
	}
}

// rel is the relation most members give the arc.
func (e *ensemble) rel(i int, head int32) text.Rel {
	if head < 0 {
		return text.RelRoot
	}
	var count [text.RelCount]int
	for k := range e.rels {
		if r := e.rels[k][i]; r != text.RelRoot {
			count[r]++
			if e.heads[k][i] == head {
				count[r] += 100
			}
		}
	}
	best := text.RelDep
	for r := range count {
		if count[r] > count[best] {
			best = text.Rel(r)
		}
	}
	return best
}

// chart finds the best projective tree with one root (Eisner's algorithm).
type chart struct {
	n     int
	score [4][]float32
	split [4][]int16
	head  []int32
}

// The four kinds of spans: complete or not, headed on the left or the right.
const (
	leftOpen = iota
	rightOpen
	leftDone
	rightDone
)

func (c *chart) at(i, j int) int { return i*(c.n+1) + j }

// best returns the head of each of the words 1 to n, 0 for the root; scores[h][d].
func (c *chart) best(scores [][]float32, n int) []int32 {
	c.n = n
	for k := range c.score {
		size := (n + 1) * (n + 1)
		if len(c.score[k]) < size {
			c.score[k], c.split[k] = make([]float32, size), make([]int16, size)
		}
		clear(c.score[k][:size])
	}
	for width := 1; width < n; width++ {
		for i := 1; i+width <= n; i++ {
			c.fill(scores, i, i+width)
		}
	}
	root, most := 1, float32(-1)
	for r := 1; r <= n; r++ {
		if s := c.score[rightDone][c.at(1, r)] + c.score[leftDone][c.at(r, n)] + scores[0][r]; s > most {
			root, most = r, s
		}
	}
	c.head = append(c.head[:0], make([]int32, n+1)...)
	c.trace(rightDone, 1, root)
	c.trace(leftDone, root, n)
	return c.head
}

// fill computes the spans from i to j. leftX: the left end governs.
func (c *chart) fill(scores [][]float32, i, j int) {
	at := c.at(i, j)
	best, split := float32(-1), i
	for k := i; k < j; k++ {
		if s := c.score[leftDone][c.at(i, k)] + c.score[rightDone][c.at(k+1, j)]; s > best {
			best, split = s, k
		}
	}
	c.score[leftOpen][at], c.split[leftOpen][at] = best+scores[i][j], int16(split)
	c.score[rightOpen][at], c.split[rightOpen][at] = best+scores[j][i], int16(split)
	best = -1
	for k := i + 1; k <= j; k++ {
		if s := c.score[leftOpen][c.at(i, k)] + c.score[leftDone][c.at(k, j)]; s > best {
			best, split = s, k
		}
	}
	c.score[leftDone][at], c.split[leftDone][at] = best, int16(split)
	best = -1
	for k := i; k < j; k++ {
		if s := c.score[rightDone][c.at(i, k)] + c.score[rightOpen][c.at(k, j)]; s > best {
			best, split = s, k
		}
	}
	c.score[rightDone][at], c.split[rightDone][at] = best, int16(split)
}

func (c *chart) trace(kind, i, j int) {
	if i == j {
		return
	}
	k := int(c.split[kind][c.at(i, j)])
	switch kind {
	case leftOpen, rightOpen:
		if kind == leftOpen {
			c.head[j] = int32(i)
		} else {
			c.head[i] = int32(j)
		}
		c.trace(leftDone, i, k)
		c.trace(rightDone, k+1, j)
	case leftDone:
		c.trace(leftOpen, i, k)
		c.trace(leftDone, k, j)
	case rightDone:
		c.trace(rightDone, i, k)
		c.trace(rightOpen, k, j)
	}
}
