package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/feed"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/conllu"
)

func (e *env) parseCommand() *cobra.Command {
	var in input
	var format string
	c := &cobra.Command{
		Use:   "parse [FILE...]",
		Short: "Print sentences with tags and trees (CoNLL-U)",
		Long: `Parse shows what the parser saw: CoNLL-U, or with --format text one indented tree a
sentence. With --input conllu the tokens and sentences of the file are kept.`,
		Example: `  echo "Mali cut ties with Ukraine." | casus parse --format text
  casus parse --input conllu tokens.conllu`,
		RunE: func(c *cobra.Command, args []string) error {
			if err := choice("format", format, "conllu", "text"); err != nil {
				return err
			}
			names, err := e.inputs(args)
			if err != nil {
				return err
			}
			w := bufio.NewWriterSize(e.out, 64<<10)
			r := reader.New(e.readWith(false))
			write := func(a *text.Analysis) error { return conllu.Write(w, a) }
			if format == "text" {
				write = func(a *text.Analysis) error { return writeTrees(w, a) }
			}
			if in.kind == "conllu" {
				return e.parseTokens(names, r, w, write)
			}
			fo, err := in.options(e)
			if err != nil {
				return err
			}
			return e.each(c.Context(), names, fo, w, func(it *feed.Item) error {
				a, err := r.Parse(it.Doc.Text)
				if err != nil {
					return rejection{err}
				}
				return write(a)
			})
		},
	}
	in.flags(c)
	c.Flags().Lookup("input").Usage = "kind of input: auto, text, jsonl, html, conllu"
	c.Flags().StringVarP(&format, "format", "f", "conllu", "conllu or text")
	return c
}

// maxTokens bounds a file with tokens, in bytes.
const maxTokens = 1 << 30

// parseTokens keeps the tokens and sentences of CoNLL-U files. A file that is none is set aside.
func (e *env) parseTokens(names []string, r *reader.Reader, w *bufio.Writer, write func(*text.Analysis) error) error {
	rejected := 0
	for _, name := range names {
		a, err := e.tokens(name)
		if err != nil && !errors.As(err, new(rejection)) {
			return err
		}
		if err != nil {
			fmt.Fprintf(e.err, "casus: %s: %v (rejected)\n", name, err)
			rejected++
			continue
		}
		r.Retree(a)
		if err := write(a); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if rejected > 0 {
		return errRejected
	}
	return nil
}

func (e *env) tokens(name string) (*text.Analysis, error) {
	in := e.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	a, err := conllu.Read(io.LimitReader(in, maxTokens))
	if err != nil {
		return nil, rejection{fmt.Errorf("not CoNLL-U: %w", err)}
	}
	return a, nil
}

// writeTrees prints each sentence and its tree, one token a line, indented by depth.
func writeTrees(w *bufio.Writer, a *text.Analysis) error {
	for i := range a.Sentences {
		s := &a.Sentences[i]
		fmt.Fprintf(w, "%s\n", oneLine(s.Span.Of(a.Text)))
		depth := make([]int, s.Last-s.First)
		for k := s.First; k < s.Last; k++ {
			d, up := 0, k
			for up = a.Tokens[k].Head; up >= 0 && d < 60; up = a.Tokens[up].Head {
				d++
			}
			depth[k-s.First] = d
		}
		for k := s.First; k < s.Last; k++ {
			t := &a.Tokens[k]
			fmt.Fprintf(w, "%4d  %s%s  %s %s %s %s\n", k-s.First+1, strings.Repeat("  ", depth[k-s.First]), printable(t.Form), t.Rel, t.UPOS, t.XPOS, t.Lemma)
		}
		fmt.Fprintln(w)
	}
	return nil
}
