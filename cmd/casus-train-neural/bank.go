package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/casus-events/casus/internal/text"
)

// tree is one sentence of a treebank; Head counts from its first token.
type tree struct {
	doc  string
	toks []text.Token
	// marks are the brackets of the entities that open and close at each token.
	marks []string
}

// freeGenres are the genres of GUM whose documents may be given away.
var freeGenres = map[string]bool{"news": true, "interview": true, "bio": true, "voyage": true, "speech": true, "textbook": true, "academic": true, "court": true, "vlog": true}

// genre is the genre named in the id of a GUM document, "" for other documents.
func genre(doc string) string {
	if rest, ok := strings.CutPrefix(doc, "GUM_"); ok {
		g, _, _ := strings.Cut(rest, "_")
		return g
	}
	return ""
}

// free reports whether a model trained on the document may be given away.
func (t *tree) free() bool {
	return !strings.HasPrefix(t.doc, "GUM_") || freeGenres[genre(t.doc)]
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

// readTrees reads a CoNLL-U file.
func readTrees(path string) ([]tree, error) {
	var out []tree
	var cur tree
	err := scanLines(path, func(line string) error {
		switch {
		case line == "":
			if len(cur.toks) > 0 {
				out = append(out, cur)
			}
			cur = tree{doc: cur.doc}
		case strings.HasPrefix(line, "# newdoc"):
			_, cur.doc, _ = strings.Cut(line, "= ")
		case line[0] != '#':
			return cur.row(strings.Split(line, "\t"))
		}
		return nil
	})
	return out, err
}

func (t *tree) row(c []string) error {
	if len(c) != 10 {
		return fmt.Errorf("%d columns", len(c))
	}
	if strings.ContainsAny(c[0], "-.") {
		return nil
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return fmt.Errorf("head %q", c[6])
	}
	tok := text.Token{Form: c[1], Lemma: c[2], Feats: text.ParseFeats(c[5]), Head: int32(head - 1)}
	tok.UPOS, _ = text.ParseUPOS(c[3])
	tok.XPOS, _ = text.ParseXPOS(c[4])
	tok.Rel, _ = text.ParseRel(c[7])
	t.toks = append(t.toks, tok)
	t.marks = append(t.marks, misc(c[9], "Entity="))
	return nil
}

// misc returns the value of a key in the last column.
func misc(column, key string) string {
	for _, part := range strings.Split(column, "|") {
		if v, ok := strings.CutPrefix(part, key); ok {
			return v
		}
	}
	return ""
}

// headline returns the tree spelt as headlines are: every longer word with a
// capital, or all in capitals, and no full stop.
func (t *tree) headline(all bool) tree {
	out := tree{doc: t.doc, toks: append([]text.Token(nil), t.toks...)}
	if last := len(out.toks) - 1; out.toks[last].Form == "." && out.leaf(last) {
		out.toks = out.toks[:last]
	}
	for k := range out.toks {
		tok := &out.toks[k]
		tok.Form = capitals(tok.Form, all, tok.UPOS)
	}
	return out
}

func (t *tree) leaf(i int) bool {
	for k := range t.toks {
		if int(t.toks[k].Head) == i {
			return false
		}
	}
	return t.toks[i].Head >= 0
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
