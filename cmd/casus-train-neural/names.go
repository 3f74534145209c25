package main

import (
	"path/filepath"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/segment"
)

// columns is a sentence of a name corpus: forms and the type of each, a name
// beginning where begins is set.
type columns struct {
	forms  []string
	kinds  []string
	begins []bool
	opens  bool
}

// readColumns reads a corpus of one token a line; form and tag are columns, the
// tag negative to count from the right.
func readColumns(path string, form, mark int) ([]columns, error) {
	var out []columns
	cur := columns{opens: true}
	prev := "O"
	err := scanLines(path, func(line string) error {
		switch {
		case strings.HasPrefix(line, "# newdoc"), strings.HasPrefix(line, "-DOCSTART-"):
			cur.opens = true
		case strings.HasPrefix(line, "# "):
		case strings.TrimSpace(line) == "":
			if len(cur.forms) > 0 {
				out = append(out, cur)
				cur = columns{}
			}
			prev = "O"
		default:
			f := strings.Fields(line)
			t := f[(mark+len(f))%len(f)]
			_, kind, _ := strings.Cut(t, "-")
			cur.forms = append(cur.forms, f[form])
			cur.kinds = append(cur.kinds, kind)
			cur.begins = append(cur.begins, t[0] == 'B' || t[0] == 'I' && prev != kind)
			prev = kind
		}
		return nil
	})
	if len(cur.forms) > 0 {
		out = append(out, cur)
	}
	return out, err
}

var entityKinds = map[string]text.EntityType{
	"PER": text.EntityPerson, "person": text.EntityPerson, "politician": text.EntityPerson,
	"ORG": text.EntityOrganisation, "organisation": text.EntityOrganisation, "politicalparty": text.EntityOrganisation,
	"LOC": text.EntityPlace, "location": text.EntityPlace, "country": text.EntityPlace,
}

// nationKinds are the labels under which the corpora keep nationalities.
var nationKinds = map[string]bool{"OTH": true, "MISC": true, "misc": true}

func add(n *named, kind string, start, end int32) {
	e := text.Entity{First: -1, Type: entityKinds[kind]}
	for i := range n.toks {
		if sp := n.toks[i].Span; sp.Start < end && sp.End > start {
			if e.First < 0 {
				e.First = int32(i)
			}
			e.Last = int32(i + 1)
		}
	}
	if e.First < 0 {
		return
	}
	if nationKinds[kind] && isPeople(n.toks[e.First:e.Last]) {
		e.Type = text.EntityPeople
	}
	if e.Type != text.NoEntity {
		n.names = append(n.names, e)
	}
}

// isPeople: a single word that looks like the name of a people or a faith.
func isPeople(toks []text.Token) bool {
	if len(toks) != 1 {
		return false
	}
	w := strings.ToLower(toks[0].Form)
	for _, end := range []string{"an", "ans", "ian", "ians", "ish", "ese", "i", "is", "ic", "ics", "im", "ims", "ist", "ists", "ch", "ew", "ews", "ews", "te", "tes", "pro", "ot", "ots", "rd", "rds", "ab", "abs", "ss", "wn", "ks", "ek", "eks", "rk", "rks", "ne", "ole", "oles"} {
		if strings.HasSuffix(w, end) && len(w) > 3 {
			return toks[0].XPOS == text.TagJJ || toks[0].XPOS == text.TagNNPS || toks[0].XPOS == text.TagNNP || toks[0].XPOS == text.TagNNS
		}
	}
	return false
}

// named is a sentence with the names in it.
type named struct {
	toks   []text.Token
	names  []text.Entity
	corpus int
	opens  bool // begins a document
}

// named cuts a sentence into our tokens and carries the names over. Sentences of
// the treebank keep its tokens.
func (c columns) named(r *neural.Reader, bank map[string][]text.Token) named {
	var a text.Analysis
	a.Reset(strings.Join(c.forms, " "))
	if s, ok := bank[a.Text]; ok {
		a.Tokens = c.place(s)
	} else {
		segment.Segment(&a)
		r.Encode(a.Tokens[:min(len(a.Tokens), neural.Longest)], func(int, []int16, float32) {})
	}
	n := named{toks: a.Tokens, opens: c.opens}
	at := make([]int32, len(c.forms)+1)
	for i, f := range c.forms {
		at[i+1] = at[i] + int32(len(f)) + 1
	}
	for i := 0; i < len(c.forms); {
		j := i + 1
		for j < len(c.forms) && c.kinds[i] != "" && c.kinds[j] == c.kinds[i] && !c.begins[j] {
			j++
		}
		add(&n, c.kinds[i], at[i], at[j]-1)
		i = j
	}
	return n
}

// place gives the tokens of a sentence their spans in the text of the columns.
func (c columns) place(s []text.Token) []text.Token {
	toks := append([]text.Token(nil), s...)
	at := int32(0)
	for i, f := range c.forms {
		toks[i].Span = text.Span{Start: at, End: at + int32(len(f))}
		at = toks[i].Span.End + 1
	}
	return toks
}

func formsOf(toks []text.Token) string {
	forms := make([]string, len(toks))
	for i := range toks {
		forms[i] = toks[i].Form
	}
	return strings.Join(forms, " ")
}

// The corpora of names. Each has conventions of its own, which the network learns apart.
const (
	corpusUNER = iota
	corpusWiki
	corpusPolitics
	corpusGUM
	corpora
)

// nameSentences reads the corpora that names are learnt from.
func (t *trainer) nameSentences(r *neural.Reader, lists neural.PhraseList) ([]named, error) {
	bank := map[string][]text.Token{}
	for i := range t.trees {
		bank[formsOf(t.trees[i].toks)] = t.trees[i].toks
	}
	var out []named
	for _, f := range []struct {
		path   string
		corpus int
	}{{"uner-ewt/en_ewt-ud-train.draft.iob2.gz", corpusUNER}, {"wikigold/wikigold.conll.txt", corpusWiki}, {"crossner-politics/train.txt", corpusPolitics}, {"crossner-politics/dev.txt", corpusPolitics}} {
		s, err := t.readNamed(r, f.path, f.corpus, bank)
		if err != nil {
			return nil, err
		}
		out = append(out, s...)
	}
	for i := range t.trees {
		if s := &t.trees[i]; genre(s.doc) != "" {
			out = append(out, named{toks: append([]text.Token(nil), s.toks...), names: s.names(lists), corpus: corpusGUM})
		}
	}
	return out, nil
}

func (t *trainer) readNamed(r *neural.Reader, path string, corpus int, bank map[string][]text.Token) ([]named, error) {
	form, mark := 0, -1
	if strings.HasPrefix(path, "uner") {
		form, mark = 1, 2
	}
	sents, err := readColumns(filepath.Join(t.data, filepath.FromSlash(path)), form, mark)
	var out []named
	for _, s := range sents {
		n := s.named(r, bank)
		n.corpus = corpus
		out = append(out, n)
	}
	return out, err
}
