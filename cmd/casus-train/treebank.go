package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/vocab"
)

// document is one document of a treebank.
type document struct {
	id    string
	sents []tree
}

// tree is one sentence: its tokens with Head counted from the first of them, its
// text, and what stood before it.
type tree struct {
	toks      []text.Token
	text      string
	paragraph bool // begins a paragraph
	space     bool // a space follows
}

// bank is the documents trained on.
type bank []document

// section is a set of documents that scores are given for.
type section struct {
	name string
	docs bank
}

// freeGenres are the genres of GUM whose documents may be given away.
var freeGenres = map[string]bool{"news": true, "interview": true, "bio": true, "voyage": true, "speech": true, "textbook": true, "academic": true, "court": true, "vlog": true}

func gumGenre(id string) string {
	parts := strings.Split(id, "_")
	if len(parts) < 2 || parts[0] != "GUM" {
		return ""
	}
	return parts[1]
}

func (t *trainer) load() error {
	if packed, err := os.ReadFile(filepath.Join(t.out, "vocab", "vocab.model")); err == nil && len(packed) > 0 {
		if err := vocab.Replace(packed); err != nil {
			return err
		}
	}
	read := func(name string) (bank, error) { return readBank(filepath.Join(t.data, filepath.FromSlash(name))) }
	ewt, err := read("ewt/en_ewt-ud-train.conllu.gz")
	if err != nil {
		return err
	}
	gum, err := read("gum/en_gum-ud-train.conllu.gz")
	if err != nil {
		return err
	}
	for _, d := range gum {
		if freeGenres[gumGenre(d.id)] {
			ewt = append(ewt, d)
		}
	}
	for i, d := range ewt {
		if i%t.sample == 0 {
			t.bank = append(t.bank, d)
		}
	}
	ewtDev, err := read("ewt/en_ewt-ud-dev.conllu.gz")
	if err != nil {
		return err
	}
	gumDev, err := read("gum/en_gum-ud-dev.conllu.gz")
	if err != nil {
		return err
	}
	t.dev = []section{{"EWT dev", ewtDev}, {"GUM dev", gumDev}, {"GUM dev, news to speech", gumDev.only("news", "interview", "speech")}}
	log.Printf("training on %d documents, %d words", len(t.bank), t.bank.words())
	return nil
}

func (b bank) only(genres ...string) bank {
	var out bank
	for _, d := range b {
		for _, g := range genres {
			if gumGenre(d.id) == g {
				out = append(out, d)
			}
		}
	}
	return out
}

func (b bank) words() int {
	n := 0
	for _, d := range b {
		for _, s := range d.sents {
			n += len(s.toks)
		}
	}
	return n
}

// openText opens a file, unpacking it if its name ends in .gz.
func openText(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

func scanLines(path string, each func(line string) error) error {
	r, err := openText(path)
	if err != nil {
		return err
	}
	defer r.Close()
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; scan.Scan(); n++ {
		if err := each(scan.Text()); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return scan.Err()
}

func readBank(path string) (bank, error) {
	var b bank
	cur := tree{space: true}
	err := scanLines(path, func(line string) error {
		switch {
		case line == "":
			if len(cur.toks) > 0 {
				d := &b[len(b)-1]
				d.sents = append(d.sents, cur)
			}
			cur = tree{space: true}
		case strings.HasPrefix(line, "# newdoc"):
			_, id, _ := strings.Cut(line, "= ")
			b = append(b, document{id: id})
			cur.paragraph = true
		case strings.HasPrefix(line, "# newpar"):
			cur.paragraph = true
		case strings.HasPrefix(line, "# text ="):
			cur.text = strings.TrimSpace(strings.TrimPrefix(line, "# text ="))
		case line[0] != '#':
			return cur.row(strings.Split(line, "\t"))
		}
		return nil
	})
	return b, err
}

func (s *tree) row(c []string) error {
	if len(c) != 10 {
		return fmt.Errorf("%d columns", len(c))
	}
	if strings.ContainsAny(c[0], "-.") {
		s.space = !strings.Contains(c[9], "SpaceAfter=No")
		return nil
	}
	if n := len(s.toks); n == 0 || !s.toks[n-1].Flags.Has(text.MultiwordStart) {
		s.space = !strings.Contains(c[9], "SpaceAfter=No")
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return fmt.Errorf("head %q", c[6])
	}
	tok := text.Token{Form: c[1], Lemma: c[2], Feats: text.ParseFeats(c[5]), Head: int32(head - 1)}
	tok.UPOS, _ = text.ParseUPOS(c[3])
	tok.XPOS, _ = text.ParseXPOS(c[4])
	tok.Rel, _ = text.ParseRel(c[7])
	s.toks = append(s.toks, tok)
	return nil
}

// sentences returns copies of the trees' tokens, each of which may be changed.
func (b bank) sentences() [][]text.Token {
	var out [][]text.Token
	for _, d := range b {
		for _, s := range d.sents {
			out = append(out, append([]text.Token(nil), s.toks...))
		}
	}
	return out
}

// raw is the text of a document, an empty line between paragraphs, and where in
// it the sentences end.
func (d document) raw() (string, map[int32]bool) {
	var b strings.Builder
	ends := map[int32]bool{}
	for i, s := range d.sents {
		switch {
		case i == 0:
		case s.paragraph:
			b.WriteString("\n\n")
		case d.sents[i-1].space:
			b.WriteByte(' ')
		}
		b.WriteString(s.text)
		ends[int32(b.Len())] = true
	}
	return b.String(), ends
}

// headlines returns some of the sentences spelt as headlines are: every word
// with a capital, or all in capitals, and no full stop.
func (b bank) headlines() [][]text.Token {
	var out [][]text.Token
	for i, s := range b.sentences() {
		if i%12 != 0 || len(s) < 4 || len(s) > 20 {
			continue
		}
		if last := len(s) - 1; s[last].XPOS == text.TagStop && s[last].Form == "." {
			s = s[:last]
		}
		for k := range s {
			s[k].Form = capitals(s[k].Form, i%36 == 0, s[k].UPOS)
		}
		out = append(out, s)
	}
	return out
}

func capitals(form string, all bool, upos text.UPOS) string {
	if all {
		return strings.ToUpper(form)
	}
	if form[0] < 'a' || form[0] > 'z' || len(form) < 4 && upos != text.VERB && upos != text.NOUN && upos != text.AUX {
		return form
	}
	return string(form[0]-'a'+'A') + form[1:]
}
