// Package conllu writes and reads analyses in the CoNLL-U format.
//
// What Write prints Read takes back: words, multiword tokens, sentences,
// paragraphs and every layer that was filled. The FORM column holds the source
// bytes of a token; bytes that are not UTF-8 are printed as U+FFFD.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/text"
)

// Write prints the analysis, a blank line after every sentence.
func Write(w io.Writer, a *text.Analysis) error {
	p := printer{w: bufio.NewWriter(w), a: a}
	for i := range a.Sentences {
		p.sentence(i)
	}
	return p.w.Flush()
}

type printer struct {
	w *bufio.Writer
	a *text.Analysis
}

func (p *printer) sentence(i int) {
	s := &p.a.Sentences[i]
	if i == 0 {
		p.w.WriteString("# newdoc\n")
	}
	if i == 0 || p.a.Sentences[i-1].Paragraph != s.Paragraph {
		p.w.WriteString("# newpar\n")
	}
	fmt.Fprintf(p.w, "# sent_id = %d\n# text = %s\n", i+1, oneLine(s.Span.Of(p.a.Text)))
	for k := s.First; k < s.Last; k++ {
		p.multiword(k, s)
		p.token(k, s)
	}
	p.w.WriteByte('\n')
}

// multiword prints the range line before the first word of such a token.
func (p *printer) multiword(k int32, s *text.Sentence) {
	if !p.a.Tokens[k].Flags.Has(text.MultiwordStart) {
		return
	}
	last := k
	for last+1 < s.Last && p.a.Tokens[last+1].Flags.Has(text.MultiwordInside) {
		last++
	}
	if last == k {
		return
	}
	form := text.Span{Start: p.a.Tokens[k].Span.Start, End: p.a.Tokens[last].Span.End}.Of(p.a.Text)
	fmt.Fprintf(p.w, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", k-s.First+1, last-s.First+1, oneLine(form), p.space(last))
}

func (p *printer) space(k int32) string {
	if p.a.Tokens[k].Flags.Has(text.SpaceAfter) {
		return "_"
	}
	return "SpaceAfter=No"
}

func (p *printer) token(k int32, s *text.Sentence) {
	t := &p.a.Tokens[k]
	misc := p.space(k)
	if t.Flags.Has(text.MultiwordInside) || t.Flags.Has(text.MultiwordStart) {
		misc = "_"
	}
	head := "_"
	switch {
	case t.Head >= 0:
		head = strconv.Itoa(int(t.Head - s.First + 1))
	case t.Rel == text.RelRoot:
		head = "0"
	}
	lemma := oneLine(t.Lemma)
	if lemma == "" {
		lemma = "_"
	}
	fmt.Fprintf(p.w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t_\t%s\n", k-s.First+1, oneLine(t.Span.Of(p.a.Text)), lemma, t.UPOS, t.XPOS, t.Feats, head, t.Rel, misc)
}

// oneLine makes s fit for a column: valid UTF-8, blank characters as spaces.
func oneLine(s string) string {
	clean := utf8.ValidString(s)
	for i := 0; clean && i < len(s); i++ {
		clean = s[i] >= ' ' && s[i] != 0x7f
	}
	if clean {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// Read reads a whole file into one analysis. The text is rebuilt from the forms:
// a space where SpaceAfter=No is absent, an empty line between paragraphs and documents.
func Read(r io.Reader) (*text.Analysis, error) {
	in := reader{a: &text.Analysis{}, paragraph: -1}
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for scan.Scan() {
		in.line++
		if err := in.take(strings.TrimSuffix(scan.Text(), "\r")); err != nil {
			return nil, fmt.Errorf("conllu: line %d: %w", in.line, err)
		}
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("conllu: %w", err)
	}
	if err := in.endSentence(); err != nil {
		return nil, fmt.Errorf("conllu: line %d: %w", in.line, err)
	}
	in.finish()
	return in.a, nil
}

type reader struct {
	a         *text.Analysis
	text      []byte
	line      int
	first     int
	paragraph int32
	newPar    bool
	// The multiword token being read: its last word and where in its form we are.
	mwLast  int
	mwForm  string
	mwAt    int
	mwSpace bool
}

func (in *reader) take(line string) error {
	switch {
	case line == "":
		return in.endSentence()
	case strings.HasPrefix(line, "#"):
		key, _, _ := strings.Cut(strings.TrimSpace(line[1:]), "=")
		switch strings.TrimSpace(key) {
		case "newdoc", "newpar", "newdoc id", "newpar id":
			in.newPar = true
		}
		return nil
	}
	cols := strings.Split(line, "\t")
	if len(cols) != 10 {
		return fmt.Errorf("%d columns, 10 wanted", len(cols))
	}
	switch {
	case strings.Contains(cols[0], "."):
		return nil
	case strings.Contains(cols[0], "-"):
		return in.multiword(cols)
	}
	return in.word(cols)
}

func (in *reader) multiword(cols []string) error {
	_, last, _ := strings.Cut(cols[0], "-")
	n, err := strconv.Atoi(last)
	if err != nil {
		return fmt.Errorf("id %q: not a range", cols[0])
	}
	if cols[1] == "" {
		return fmt.Errorf("empty form")
	}
	in.openParagraph()
	in.mwLast, in.mwForm, in.mwAt = n, cols[1], 0
	in.mwSpace = !strings.Contains(cols[9], "SpaceAfter=No")
	return nil
}

func (in *reader) openParagraph() {
	if len(in.a.Tokens) > in.first {
		return
	}
	if in.newPar || in.paragraph < 0 {
		in.paragraph++
		if len(in.a.Tokens) > 0 {
			in.a.Tokens[len(in.a.Tokens)-1].Flags |= text.ParagraphEnd | text.SpaceAfter
			in.text = append(in.text[:in.end()], "\n\n"...)
		}
	}
	in.newPar = false
}

// end is where the last token ends in the text; what follows is a space.
func (in *reader) end() int32 {
	if n := len(in.a.Tokens); n > 0 {
		return in.a.Tokens[n-1].Span.End
	}
	return 0
}

func (in *reader) word(cols []string) error {
	in.openParagraph()
	id, err := strconv.Atoi(cols[0])
	if err != nil || id != len(in.a.Tokens)-in.first+1 {
		return fmt.Errorf("id %q: %d wanted", cols[0], len(in.a.Tokens)-in.first+1)
	}
	t := text.Token{Form: cols[1], Feats: text.ParseFeats(cols[5]), Head: text.NoHead, Sentence: int32(len(in.a.Sentences))}
	if cols[2] != "_" || cols[1] == "_" {
		t.Lemma = cols[2]
	}
	t.UPOS, _ = text.ParseUPOS(cols[3])
	t.XPOS, _ = text.ParseXPOS(cols[4])
	t.Rel, _ = text.ParseRel(cols[7])
	if head, err := strconv.Atoi(cols[6]); err == nil && head > 0 {
		t.Head = int32(in.first + head - 1)
	}
	if t.Form == "" {
		return fmt.Errorf("empty form")
	}
	in.place(&t, id, !strings.Contains(cols[9], "SpaceAfter=No"))
	in.a.Tokens = append(in.a.Tokens, t)
	return nil
}

// place writes the form to the text and gives the token its span.
func (in *reader) place(t *text.Token, id int, space bool) {
	if id > in.mwLast {
		t.Span.Start = int32(len(in.text))
		in.text = append(in.text, t.Form...)
		t.Span.End = int32(len(in.text))
		in.gap(t, space)
		return
	}
	t.Flags |= text.MultiwordStart
	if in.mwAt > 0 {
		t.Flags = text.MultiwordInside
	}
	// The words of a multiword token share out its form; a word that differs
	// from it takes as many bytes as are left for it.
	left := len(in.mwForm) - in.mwAt
	n := min(len(t.Form), left)
	if id == in.mwLast {
		n = left
	}
	for n < left && !utf8.RuneStart(in.mwForm[in.mwAt+n]) {
		n++
	}
	t.Span.Start = int32(len(in.text))
	in.text = append(in.text, in.mwForm[in.mwAt:in.mwAt+n]...)
	t.Span.End = int32(len(in.text))
	in.mwAt += n
	if id == in.mwLast {
		in.gap(t, in.mwSpace)
	}
}

func (in *reader) gap(t *text.Token, space bool) {
	if space {
		t.Flags |= text.SpaceAfter
		in.text = append(in.text, ' ')
	}
}

func (in *reader) endSentence() error {
	toks := in.a.Tokens[in.first:]
	if len(toks) == 0 {
		return nil
	}
	for i := range toks {
		if int(toks[i].Head) >= len(in.a.Tokens) {
			return fmt.Errorf("word %d: head %d outside the sentence", i+1, int(toks[i].Head)-in.first+1)
		}
	}
	first, last := int32(in.first), int32(len(in.a.Tokens))
	in.a.Sentences = append(in.a.Sentences, text.Sentence{
		Span:  text.Span{Start: toks[0].Span.Start, End: toks[len(toks)-1].Span.End},
		First: first, Last: last, Paragraph: in.paragraph,
	})
	in.first, in.mwLast, in.mwForm, in.mwAt = len(in.a.Tokens), 0, "", 0
	return nil
}

func (in *reader) finish() {
	in.a.Text = string(in.text[:in.end()])
	if n := len(in.a.Tokens); n > 0 {
		in.a.Tokens[n-1].Flags |= text.ParagraphEnd | text.SpaceAfter
	}
	for i := range in.a.Tokens {
		t := &in.a.Tokens[i]
		if t.Form == t.Span.Of(in.a.Text) {
			t.Form = t.Span.Of(in.a.Text)
		}
	}
}
