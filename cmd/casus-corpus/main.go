// Command casus-corpus writes as many short reports as are asked for, as JSON Lines, to
// measure how reading and keeping hold up over long runs: sentences of our own and of the
// sample week with states, people, figures and dates in ever new combinations. The same
// numbers give the same reports.
package main

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/sample"
)

//go:embed sentences.txt
var sentences string

//go:embed states.tsv
var states string

// given and family are parts of invented names.
var (
	given  = strings.Fields("Amadou Aline Boris Carla Daniel Elena Farid Grace Hugo Irina Jamal Katrin Leon Maria Nadia Omar Petra Rafael Sara Tomas Ursula Viktor Wanda Yusuf Zara")
	family = strings.Fields("Abadi Berg Costa Diallo Eriksen Ferro Gomez Haidar Ivanov Jansen Keita Lopez Marin Novak Okoye Popov Qureshi Rossi Silva Traore Usman Varga Weber Yilmaz Zulu")
)

func main() {
	n := flag.Int("n", 1000, "reports")
	seed := flag.Uint64("seed", 1, "which reports")
	years := flag.Int("years", 20, "over which they are spread, from 2005 on")
	sentences := flag.Int("sentences", 4, "of a report, at most")
	flag.Parse()
	if err := write(bufio.NewWriterSize(os.Stdout, 1<<20), *n, *seed, *years, *sentences); err != nil {
		fmt.Fprintln(os.Stderr, "casus-corpus:", err)
		os.Exit(1)
	}
}

func write(w *bufio.Writer, n int, seed uint64, years, most int) error {
	g := newGenerator(seed)
	days := years * 365
	for i := range n {
		line, err := json.Marshal(g.report(i, i*days/n, most))
		if err != nil {
			return err
		}
		w.Write(line)
		w.WriteByte('\n')
	}
	return w.Flush()
}

type generator struct {
	rng       *rand.Rand
	sentences []string
	states    [][]string
}

func newGenerator(seed uint64) *generator {
	g := &generator{rng: rand.New(rand.NewPCG(seed, 0))}
	for line := range strings.Lines(sentences) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			g.sentences = append(g.sentences, line)
		}
	}
	g.sentences = append(g.sentences, fromSample()...)
	for line := range strings.Lines(states) {
		g.states = append(g.states, strings.Split(strings.TrimSpace(line), "\t"))
	}
	return g
}

// slots turns the names of the sample week into those that reports fill anew.
var slots = strings.NewReplacer("Mali's", "%A's", "Malian", "%a", "Mali", "%A", "Bamako", "%X", "Ukraine's", "%B's", "Ukrainian", "%b", "Ukraine", "%B", "Kyiv", "%Y",
	"Niger's", "%C's", "Niger", "%C", "on Sunday", "on %W", "on Monday", "on %W", "on Tuesday", "on %W", "on Wednesday", "on %W", "on Thursday", "on %W", "on Saturday", "on %W")

// fromSample are the sentences of the sample week that name no day and no dateline of their own.
func fromSample() []string {
	var out []string
	for line := range bytes.Lines(sample.Week) {
		var d casus.Document
		if err := json.Unmarshal(line, &d); err != nil {
			panic("casus-corpus: the sample week: " + err.Error())
		}
		for _, s := range strings.SplitAfter(strings.ReplaceAll(d.Text, "\n\n", " "), ". ") {
			if s = strings.TrimSpace(s); len(s) > 40 && strings.HasSuffix(s, ".") && !strings.Contains(s, "--") && !strings.ContainsAny(s, "0123456789“") {
				if s = slots.Replace(s); strings.Count(s, "%") > 1 { // else every report that has it would be a copy of the others
					out = append(out, s)
				}
			}
		}
	}
	return out
}

// report makes the i-th report, of a day counted from 2005, with one sentence or more.
func (g *generator) report(i, day, most int) casus.Document {
	published := time.Date(2005, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, day)
	who := g.rng.Perm(len(g.states))[:3]
	var text []string
	for _, k := range g.rng.Perm(len(g.sentences))[:1+g.rng.IntN(min(most, len(g.sentences)))] {
		text = append(text, g.fill(g.sentences[k], who))
	}
	return casus.Document{ID: fmt.Sprintf("corpus-%d", i), Published: published.Format(time.DateOnly), Publisher: fmt.Sprintf("Paper %d", g.rng.IntN(50)),
		Title: fmt.Sprintf("%s and %s", g.states[who[0]][0], g.states[who[1]][0]), Text: strings.Join(text, " ")}
}

var weekdays = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

// fill puts names and figures into a sentence.
func (g *generator) fill(s string, who []int) string {
	a, b, c := g.states[who[0]], g.states[who[1]], g.states[who[2]]
	pick := func(list []string) string { return list[g.rng.IntN(len(list))] }
	return strings.NewReplacer("%A", a[0], "%a", a[1], "%X", a[2], "%B", b[0], "%b", b[1], "%Y", b[2], "%C", c[0],
		"%N", fmt.Sprint(2+g.rng.IntN(90)), "%P", pick(given)+" "+pick(family), "%W", pick(weekdays)).Replace(s)
}
