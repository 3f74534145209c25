package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/when"
)

// understoodTime is a time expression as casus when prints it; positions are code points.
type understoodTime struct {
	Text      string          `json:"text"`
	Start     int             `json:"start"`
	End       int             `json:"end"`
	Type      casus.TimeKind  `json:"type"`
	Value     string          `json:"value"`
	From      casus.Date      `json:"from,omitzero"`
	To        casus.Date      `json:"to,omitzero"`
	Precision casus.Precision `json:"precision,omitempty"`
	Bound     casus.Precision `json:"bound,omitempty"`
	Anchor    string          `json:"anchor,omitempty"`
	Rule      string          `json:"rule"`
	relative  bool            // to something that follows
}

func (e *env) whenCommand() *cobra.Command {
	var date, format string
	c := &cobra.Command{
		Use:   "when EXPRESSION...",
		Short: "Show which days a time expression names, and by which rule",
		Long: `When reads the time expressions of a phrase or a text (or of standard input) and prints for each
its TIMEX3 type and value, the civil days it names with their precision, what they are counted
from, and the rule that read it. Without --date what is relative stays relative. A date that no
calendar has ("30 February") is an error (exit code 2).`,
		Example: `  casus when "two days before the Tuesday vote" --date 2024-08-07
  casus when "since the end of July" --date 2024-08-07 --format json`,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := choice("format", format, "table", "json"); err != nil {
				return err
			}
			published, err := day("date", date)
			if err != nil {
				return err
			}
			s, err := e.phrase(args)
			if err != nil {
				return err
			}
			times, err := e.times(s, published)
			if err != nil {
				return err
			}
			w := bufio.NewWriter(e.out)
			if format == "json" {
				err = writeJSON(w, times, "  ")
			} else {
				err = e.writeTimes(w, times, published)
			}
			return errors.Join(err, w.Flush())
		},
	}
	c.Flags().StringVar(&date, "date", "", "the day on which it was written (2006-01-02)")
	c.Flags().StringVarP(&format, "format", "f", "table", "table or json")
	return c
}

// phrase is the text on the command line, or standard input when it is piped.
func (e *env) phrase(args []string) (string, error) {
	s := strings.Join(args, " ")
	if len(args) == 0 || len(args) == 1 && args[0] == "-" {
		if isTerminal(e.in) {
			return "", usagef("give a text, or pipe one in")
		}
		data, err := io.ReadAll(io.LimitReader(e.in, reader.MaxText+1))
		if err != nil {
			return "", err
		}
		s = string(data)
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	if strings.TrimSpace(s) == "" {
		return "", usagef("the text is empty")
	}
	return s, nil
}

// times reads the expressions of s; a date that is none is an error.
func (e *env) times(s string, published casus.Date) ([]understoodTime, error) {
	a, err := reader.New(e.readWith(false)).Parse(s)
	if err != nil {
		return nil, err
	}
	var runes text.Runes
	runes.Set(s)
	f := when.New()
	var out []understoodTime
	for _, t := range f.Find(a, published) {
		sp := a.SpanOf(t.First, t.Last)
		out = append(out, understoodTime{Text: sp.Of(s), Start: runes.At(sp.Start), End: runes.At(sp.End), Type: t.Kind, Value: t.Value,
			From: t.Interval.Start, To: t.Interval.End, Precision: t.Interval.Precision, Bound: t.Bound, Anchor: t.Anchor, Rule: t.Rule, relative: counted(a, t.Last)})
	}
	if no := f.Refused(); len(no) > 0 {
		return nil, usagef("%q is %w", oneLine(no[0].Of(s)), when.ErrNoDay)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w in %q", when.ErrNone, shorten(oneLine(s), 60))
	}
	return out, nil
}

// counted reports whether the word at token i counts a stretch from what follows: "two days before the vote".
func counted(a *text.Analysis, i int32) bool {
	if int(i)+1 >= len(a.Tokens) {
		return false
	}
	switch a.Tokens[i].LowerForm() {
	case "before", "after", "from", "since", "ahead", "prior":
		return true
	}
	return false
}

// shorten cuts s to n characters.
func shorten(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

// writeTimes prints one block an expression.
func (e *env) writeTimes(w io.Writer, times []understoodTime, published casus.Date) error {
	for i := range times {
		t := &times[i]
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w, e.paint(oneLine(t.Text), "1"))
		e.line(w, "TIMEX3", fmt.Sprintf("%s %s", t.Type, t.Value))
		e.line(w, "days", t.days())
		e.line(w, "counted from", t.base(published))
		e.line(w, "rule", strings.ReplaceAll(t.Rule, "_", " "))
	}
	return nil
}

func (e *env) line(w io.Writer, name, value string) {
	fmt.Fprintf(w, "  %-13s %s\n", name, value)
}

// days puts the interval into words.
func (t *understoodTime) days() string {
	if !t.From.Known() && !t.To.Known() {
		if t.relative {
			return "unknown: nothing dates what it is counted from"
		}
		if t.Type == casus.TimeDuration || t.Type == casus.TimeSet {
			return "none: it says how long or how often, not when"
		}
		return "unknown: nothing says from which day to count"
	}
	s := t.From.String()
	if t.To != t.From {
		s += " to " + t.To.String()
	}
	s += fmt.Sprintf(" (%s)", t.Precision)
	switch t.Bound {
	case casus.PrecisionAfter:
		s += ", as the beginning of a span"
	case casus.PrecisionBefore:
		s += ", as the end of a span"
	}
	return s
}

// base says what the days are counted from.
func (t *understoodTime) base(published casus.Date) string {
	switch t.Anchor {
	case "absolute":
		return "nothing: the date is given in full"
	case "published":
		return "the day it was written, " + published.String()
	case "text":
		return "another date of the text"
	}
	return "nothing"
}
