// Casus-train-neural trains the neural tagger and parser, and the recogniser of names
// above it, and writes the models that the program embeds.
//
//	go run ./cmd/casus-train-neural -data ../shared/data -vectors vec.bin
//
// It reads the treebanks and the raw text below -data, makes word vectors from the
// raw text and keeps them in the file -vectors, trains the network and writes the
// model to -out after every pass, beside it the weights as trained (ending .net).
// On one kind of processor the same data and -seed give the same file. With
// -names FILE it trains the recogniser of names over the model -out as it is and
// writes it to FILE; it needs no vectors then. With -annotate FILE it prints the
// CoNLL-U that the model -out makes of a text, or, with -gold, of a CoNLL-U file
// whose tokens are kept.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

// trainer is a run of the program.
type trainer struct {
	data, out, vectors string
	seed               int64
	epochs, every      int
	telegrams          int
	rate               float64
	registry           string
	from, resume       string
	trees              []tree
	ready              []*example
	dev                []section
}

// section is a set of sentences that scores are given for.
type section struct {
	name  string
	trees []tree
}

func main() {
	log.SetFlags(log.Ltime)
	log.SetPrefix("casus-train-neural: ")
	t := trainer{}
	flag.StringVar(&t.data, "data", "../shared/data", "folder of the data sets")
	flag.StringVar(&t.out, "out", "internal/text/neural/neural.model", "model file to write")
	flag.StringVar(&t.vectors, "vectors", "", "file of word vectors, made if it is not there")
	flag.Int64Var(&t.seed, "seed", 1, "seed of all random choices")
	flag.IntVar(&t.epochs, "epochs", 15, "passes over the trees")
	flag.IntVar(&t.every, "every", 3, "passes between scores")
	flag.Float64Var(&t.rate, "rate", 0.002, "highest rate of learning")
	annotate := flag.String("annotate", "", "print CoNLL-U for this file, read with the model -out, instead of training")
	gold := flag.Bool("gold", false, "the file of -annotate is CoNLL-U, keep its tokens")
	flag.IntVar(&t.telegrams, "telegrams", 0, "show one in so many sentences once more in the style of wires, 0 for none")
	flag.StringVar(&t.from, "from", "", "go on from the weights kept in this file")
	flag.StringVar(&t.resume, "pack", "", "write the model from the weights kept in this file instead of training")
	names := flag.String("names", "", "train the recogniser of names over the model -out and write it to this file")
	arcs := flag.String("arcs", "", "count the arcs of every class of words and write the table to this file")
	flag.StringVar(&t.registry, "registry", "internal/actor/registry", "folder of the actor registry")
	flag.Parse()
	if *annotate != "" {
		if err := annotateFile(os.Stdout, t.out, *annotate, *gold); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := t.load(); err != nil {
		log.Fatal(err)
	}
	if *arcs != "" {
		if err := t.countArcs(*arcs); err != nil {
			log.Fatal(err)
		}
		return
	}
	if *names != "" {
		if err := t.trainNames(*names); err != nil {
			log.Fatal(err)
		}
		return
	}
	if _, err := os.Stat(t.vectors); err != nil {
		if err := makeVectors(filepath.Join(t.data, "rawtext"), t.vectors, t.trees, t.seed); err != nil {
			log.Fatal(err)
		}
	}
	if err := t.train(); err != nil {
		log.Fatal(err)
	}
}

// load reads the treebanks.
func (t *trainer) load() error {
	read := func(name string) ([]tree, error) {
		return readTrees(filepath.Join(t.data, filepath.FromSlash(name)))
	}
	for _, name := range []string{"ewt/en_ewt-ud-train.conllu.gz", "gum/en_gum-ud-train.conllu.gz"} {
		all, err := read(name)
		if err != nil {
			return err
		}
		for _, s := range all {
			if s.free() {
				t.trees = append(t.trees, s)
			}
		}
	}
	ewt, err := read("ewt/en_ewt-ud-dev.conllu.gz")
	if err != nil {
		return err
	}
	gum, err := read("gum/en_gum-ud-dev.conllu.gz")
	if err != nil {
		return err
	}
	var news []tree
	for _, s := range gum {
		if genre(s.doc) == "news" {
			news = append(news, s)
		}
	}
	t.dev = []section{{"EWT dev", ewt}, {"GUM dev news", news}, {"GUM dev", gum}}
	words := 0
	for _, s := range t.trees {
		words += len(s.toks)
	}
	log.Printf("training on %d sentences, %d words", len(t.trees), words)
	return nil
}
