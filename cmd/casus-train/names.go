package main

import (
	"archive/zip"
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// nameLimits and namePasses of the recogniser of names.
var nameLimits = linear.Limits{Features: 90000, Updates: 2, Small: 0.2}

const (
	namePasses = 10
	nameMargin = 10
	nameDrop   = 0.55
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

// named cuts a sentence into our tokens and carries the names over. Sentences of
// the treebank keep its tokens, and the tags found for them there.
func (c columns) named(g *neural.Reader, tagged map[string]parse.Sentence) tag.Named {
	var a text.Analysis
	a.Reset(strings.Join(c.forms, " "))
	if s, ok := tagged[a.Text]; ok {
		a.Tokens = c.place(s)
	} else {
		segment.Segment(&a)
		a.Sentences = append(a.Sentences[:0], text.Sentence{Last: int32(len(a.Tokens))})
		g.Analyse(&a)
	}
	n := tag.Named{Tokens: a.Tokens, Opens: c.opens}
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
func (c columns) place(s parse.Sentence) []text.Token {
	toks := append([]text.Token(nil), s...)
	at := int32(0)
	for i, f := range c.forms {
		toks[i].Span = text.Span{Start: at, End: at + int32(len(f))}
		at = toks[i].Span.End + 1
	}
	return toks
}

// byText finds sentences by their forms, apart by spaces.
func byText(sents []parse.Sentence) map[string]parse.Sentence {
	m := map[string]parse.Sentence{}
	for _, s := range sents {
		m[formsOf(s)] = s
	}
	return m
}

// nationKinds are the labels under which the corpora keep nationalities.
var nationKinds = map[string]bool{"OTH": true, "MISC": true, "misc": true}

func add(n *tag.Named, kind string, start, end int32) {
	e := text.Entity{First: -1, Type: entityKinds[kind]}
	for i := range n.Tokens {
		if sp := n.Tokens[i].Span; sp.Start < end && sp.End > start {
			if e.First < 0 {
				e.First = int32(i)
			}
			e.Last = int32(i + 1)
		}
	}
	if e.First < 0 {
		return
	}
	if nationKinds[kind] && isPeople(n.Tokens[e.First:e.Last]) {
		e.Type = text.EntityPeople
	}
	if e.Type != text.NoEntity {
		n.Entities = append(n.Entities, e)
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

// entity trains the recogniser of names.
func (t *trainer) entity() error {
	g, reader := tag.New(), neural.New()
	lists, err := t.lists()
	if err != nil {
		return err
	}
	tagged := byText(t.networkTagged(reader))
	docs, err := t.nameDocuments(reader, tagged, "uner-ewt/en_ewt-ud-train.draft.iob2.gz", "wikigold/wikigold.conll.txt", "crossner-politics/train.txt", "crossner-politics/dev.txt")
	if err != nil {
		return err
	}
	docs = append(docs, t.gumNames(tagged, lists)...)
	dev, err := t.nameDocuments(reader, nil, "uner-ewt/en_ewt-ud-dev.iob2")
	if err != nil {
		return err
	}
	l := tag.NewNameLearner(lists, t.seed)
	l.Limits, l.Margin, l.Drop = nameLimits, nameMargin, nameDrop
	for p := 1; p <= namePasses; p++ {
		asked, wrong := l.Train(docs)
		log.Printf("entity: pass %d: %d of %d labels wrong", p, wrong, asked)
	}
	model := l.Pack()
	if err := g.UseNames(model); err != nil {
		return err
	}
	scoreNames(g, dev)
	return t.save("tag/entity.model", model)
}

// networkTagged returns the training sentences with the tags of the network.
func (t *trainer) networkTagged(g *neural.Reader) []parse.Sentence {
	var out []parse.Sentence
	for _, s := range t.bank.sentences() {
		toks := append(parse.Sentence(nil), s...)
		g.Analyse(analysis(toks))
		out = append(out, toks)
	}
	return out
}

// nameDocuments reads corpora and groups their sentences by document.
func (t *trainer) nameDocuments(g *neural.Reader, tagged map[string]parse.Sentence, files ...string) ([][]tag.Named, error) {
	var docs [][]tag.Named
	for _, f := range files {
		form, mark := 0, -1
		if strings.HasPrefix(f, "uner") {
			form, mark = 1, 2
		}
		sents, err := readColumns(filepath.Join(t.data, filepath.FromSlash(f)), form, mark)
		if err != nil {
			return nil, err
		}
		loose := strings.HasPrefix(f, "crossner")
		for i, s := range sents {
			if s.opens || loose || i == 0 {
				docs = append(docs, nil)
			}
			docs[len(docs)-1] = append(docs[len(docs)-1], s.named(g, tagged))
		}
	}
	return docs, nil
}

// scoreNames logs how many names are found exactly; peoples do not count.
func scoreNames(g *tag.Tagger, docs [][]tag.Named) {
	var want, got, both int
	for _, d := range docs {
		a := &text.Analysis{}
		gold := map[text.Entity]bool{}
		for _, s := range d {
			base := int32(len(a.Tokens))
			a.Tokens = append(a.Tokens, s.Tokens...)
			a.Sentences = append(a.Sentences, text.Sentence{First: base, Last: int32(len(a.Tokens))})
			for _, e := range s.Entities {
				if e.Type != text.EntityPeople {
					gold[text.Entity{First: e.First + base, Last: e.Last + base, Type: e.Type}] = true
				}
			}
		}
		g.Entities(a)
		want += len(gold)
		for _, e := range a.Entities {
			if e.Type != text.EntityPeople {
				got++
				both += b2i(gold[e])
			}
		}
	}
	log.Printf("entity: precision %.4f recall %.4f f1 %.4f", float64(both)/float64(got), float64(both)/float64(want), 2*float64(both)/float64(got+want))
}

// lists gathers phrases of the fact files: states, towns, regions, leaders, bodies.
func (t *trainer) lists() (map[uint32]uint32, error) {
	out := map[uint32]uint32{}
	put := func(name string, kind tag.ListedKind) {
		words := listWords(name)
		if len(words) > 0 && len(words) <= 4 && len(name) > 2 {
			out[tag.ListKey(words)] |= uint32(kind)
		}
	}
	for _, name := range commonGiven() {
		put(name, tag.ListedGiven)
	}
	for _, name := range commonSurnames() {
		put(name, tag.ListedSurname)
	}
	facts := filepath.Join(t.data, "facts")
	if err := tabbed(filepath.Join(facts, "geonames_countryInfo.txt"), func(f []string) {
		if len(f) > 5 && !strings.HasPrefix(f[0], "#") {
			put(f[4], tag.ListedState)
			put(f[5], tag.ListedTown)
		}
	}); err != nil {
		return nil, err
	}
	if err := tabbed(filepath.Join(facts, "geonames_admin1CodesASCII.txt"), func(f []string) {
		if len(f) > 2 {
			put(f[1], tag.ListedRegion)
			put(f[2], tag.ListedRegion)
		}
	}); err != nil {
		return nil, err
	}
	if err := zipped(filepath.Join(facts, "geonames_cities15000.zip"), func(f []string) {
		if len(f) > 14 && len(f[14]) >= 5 {
			put(f[1], tag.ListedTown)
			put(f[2], tag.ListedTown)
		}
	}); err != nil {
		return nil, err
	}
	if err := comma(filepath.Join(facts, "archigos_leaders_1870_2015.csv"), func(f []string) {
		if len(f) > 5 && f[5] > "1950" {
			put(f[3], tag.ListedLeader)
		}
	}); err != nil {
		return nil, err
	}
	if err := peoples(filepath.Join(facts, "factbook_government.json.gz"), func(name string) { put(name, tag.ListedPeople) }); err != nil {
		return nil, err
	}
	return out, comma(filepath.Join(facts, "cow_igo_list.csv"), func(f []string) {
		if len(f) > 3 {
			put(f[1], tag.ListedBody)
			name, _, _ := strings.Cut(f[3], " (")
			put(name, tag.ListedBody)
		}
	})
}

// peoples reads the nouns and adjectives of nationality.
func peoples(path string, each func(name string)) error {
	r, err := openText(path)
	if err != nil {
		return err
	}
	defer r.Close()
	var states []struct {
		Nationality struct{ Noun, Adjective string }
	}
	if err := json.NewDecoder(r).Decode(&states); err != nil {
		return err
	}
	cut := func(r rune) bool { return strings.ContainsRune(",;()", r) }
	for _, s := range states {
		for _, name := range strings.FieldsFunc(s.Nationality.Noun+","+s.Nationality.Adjective, cut) {
			name = strings.TrimSpace(name)
			if name != "" && name[0] >= 'A' && name[0] <= 'Z' {
				each(name)
				each(name + "s")
			}
		}
	}
	return nil
}

func listWords(name string) []string {
	var a text.Analysis
	a.Reset(name)
	segment.Segment(&a)
	var out []string
	for i := range a.Tokens {
		out = append(out, a.Tokens[i].Form)
	}
	return out
}

func tabbed(path string, each func([]string)) error {
	return scanLines(path, func(line string) error { each(strings.Split(line, "\t")); return nil })
}

func zipped(path string, each func([]string)) error {
	z, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	defer z.Close()
	r, err := z.File[0].Open()
	if err != nil {
		return err
	}
	defer r.Close()
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<22)
	for scan.Scan() {
		each(strings.Split(scan.Text(), "\t"))
	}
	return scan.Err()
}

func comma(path string, each func([]string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	for {
		row, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		each(row)
	}
}
