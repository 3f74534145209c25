// Casus-train trains the models of the language stages and writes them where the
// program embeds them.
//
//	go run ./cmd/casus-train -data ../shared/data -out internal/text
//
// It reads the treebanks and raw text below -data, trains the
// stages named by -stages one after another, logs what each scores on text held
// back, and writes vocab/vocab.model, segment/segment.model, tag/tag.model and
// parse/parse.model below -out. The same data and -seed
// give the same files. With -annotate FILE it trains nothing and prints the
// CoNLL-U that the built-in models make of a text, or, with -gold, of a CoNLL-U
// file whose tokens are kept.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/vocab"
)

type trainer struct {
	data, out string
	seed      int64
	epochs    int
	sample    int
	keep      string
	raw       map[string]int
	bank      bank
	trees     []parse.Sentence
	dev       []section
}

func main() {
	log.SetFlags(log.Ltime)
	log.SetPrefix("casus-train: ")
	t := trainer{}
	flag.StringVar(&t.data, "data", "../shared/data", "folder of the data sets")
	flag.StringVar(&t.out, "out", "internal/text", "folder of the language packages")
	flag.Int64Var(&t.seed, "seed", 1, "seed of all random choices")
	flag.IntVar(&t.epochs, "epochs", 12, "passes over the trees")
	flag.IntVar(&t.sample, "sample", 1, "train on every n-th document only, for quick trials")
	flag.StringVar(&t.keep, "keep", "", "keep the tagged trees in this file between trials of the parser")
	stages := flag.String("stages", "vocab,segment,tag,parse", "stages to train")
	annotate := flag.String("annotate", "", "print CoNLL-U for this file instead of training")
	gold := flag.Bool("gold", false, "the file of -annotate is CoNLL-U, keep its tokens")
	flag.Parse()
	var err error
	if *annotate != "" {
		err = annotateFile(os.Stdout, *annotate, *gold)
	} else {
		err = t.run(strings.Split(*stages, ","))
	}
	if err != nil {
		log.Fatal(err)
	}
}

func (t *trainer) run(stages []string) error {
	if err := t.load(); err != nil {
		return err
	}
	for _, s := range stages {
		var err error
		switch s {
		case "vocab":
			err = t.vocab()
		case "segment":
			err = t.segment()
		case "tag":
			err = t.tag()
		case "parse":
			err = t.parse()
		default:
			err = fmt.Errorf("no stage %q", s)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
	}
	return nil
}

// save writes a model file below the output folder.
func (t *trainer) save(name string, data []byte) error {
	path := filepath.Join(t.out, filepath.FromSlash(name))
	log.Printf("%s: %d bytes", path, len(data))
	if name == "vocab/vocab.model" {
		if err := vocab.Replace(data); err != nil {
			return err
		}
	}
	return os.WriteFile(path, data, 0o644)
}
