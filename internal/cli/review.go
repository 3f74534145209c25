package cli

import (
	"fmt"
	"os/user"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// correction holds the options that all corrections share.
type correction struct{ by, reason string }

func (o *correction) flags(c *cobra.Command) {
	c.Flags().StringVar(&o.by, "by", "", "who decides (your login name unless said)")
	c.Flags().StringVar(&o.reason, "reason", "", "why")
}

func (o *correction) who() string {
	if o.by != "" {
		return o.by
	}
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}

func (e *env) withdrawCommand() *cobra.Command {
	var o correction
	var source string
	var restore bool
	c := &cobra.Command{
		Use:   "withdraw [DOCUMENT...]",
		Short: "Take documents, or a table that was imported, back; what rests on them is closed, not deleted",
		Long: `Withdraw takes documents back that their publisher has taken back, or that should not have
been added. Events, claims and relations are made again without them; texts stay on record, and
"--known" before the decision answers as before. With --restore they stand again.`,
		Example: "  casus withdraw 2024-08-07-0031 --reason 'the agency killed the story'\n  casus withdraw --source embassies.csv",
		RunE: func(c *cobra.Command, args []string) error {
			if (len(args) == 0) == (source == "") {
				return usagef("want documents by their ids, or --source")
			}
			verdict := ledger.Withdrawn
			if restore {
				verdict = ledger.Restored
			}
			var list []ledger.Decision
			for _, id := range args {
				list = append(list, ledger.Decision{Doc: id, Verdict: verdict, By: o.who(), Reason: o.reason})
			}
			if source != "" {
				list = append(list, ledger.Decision{Source: source, Verdict: verdict, By: o.who(), Reason: o.reason})
			}
			return e.decide(c, list)
		},
	}
	o.flags(c)
	c.Flags().StringVar(&source, "source", "", "all states imported from this source")
	c.Flags().BoolVar(&restore, "restore", false, "let them stand again")
	return c
}

func (e *env) reviewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "review",
		Short: "Reject what was read wrongly, restore it, list the decisions",
		Args:  knownCommand, Example: "  casus review reject e0831z17r5gj86 --reason 'a plan, not an act'\n  casus review list",
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	for _, sub := range []struct {
		verb, short string
		verdict     ledger.Verdict
	}{{"reject", "Set aside what was read wrongly: every mention of an event, or one of a document", ledger.Rejected}, {"restore", "Let rejected mentions stand again", ledger.Restored}} {
		var o correction
		r := &cobra.Command{
			Use: sub.verb + " EVENT | " + sub.verb + " DOCUMENT MENTION...", Short: sub.short, Args: asUsage(cobra.MinimumNArgs(1)),
			Example: fmt.Sprintf("  casus review %s e0831z17r5gj86 --reason 'a plan, not an act'\n  casus review %s 2024-08-07-0031 m4", sub.verb, sub.verb),
			RunE: func(c *cobra.Command, args []string) error {
				list, err := e.mentionsNamed(c, args, sub.verdict)
				if err != nil {
					return err
				}
				for i := range list {
					list[i].Verdict, list[i].By, list[i].Reason = sub.verdict, o.who(), o.reason
				}
				return e.decide(c, list)
			},
		}
		o.flags(r)
		c.AddCommand(r)
	}
	c.AddCommand(e.reviewListCommand())
	return c
}

// mentionsNamed are the mentions that the arguments of review mean: those of an event, or some of a document.
func (e *env) mentionsNamed(c *cobra.Command, args []string, verdict ledger.Verdict) (list []ledger.Decision, err error) {
	if len(args) > 1 {
		for _, m := range args[1:] {
			list = append(list, ledger.Decision{Doc: args[0], Mention: m})
		}
		return list, nil
	}
	if verdict == ledger.Restored {
		return nil, usagef("name the document and its mentions: a rejected event has none (\"casus review list\" shows what was rejected)")
	}
	err = e.ask(c.Context(), func(s ledger.Store) error {
		d, err := e.eventNamed(c.Context(), s, args[0])
		if err != nil {
			return err
		}
		for _, m := range d.Mentions {
			list = append(list, ledger.Decision{Doc: m.Doc, Mention: m.Mention})
		}
		return nil
	})
	return list, err
}

// decide writes decisions and says what became of them.
func (e *env) decide(c *cobra.Command, list []ledger.Decision) error {
	s, err := e.open(c.Context(), true)
	if err != nil {
		return err
	}
	defer s.Close()
	r, err := s.Review(c.Context(), list)
	if err != nil {
		return err
	}
	for _, x := range r.Refused {
		fmt.Fprintf(e.err, "casus: %v (rejected)\n", x.Err)
	}
	if !e.quiet {
		fmt.Fprintf(e.err, "casus: %s applied, %d stood already; %s and %s opened, revised or closed\n", plural(r.Applied, "decision", "decisions"), r.Known,
			plural(r.Events, "event", "events"), plural(r.Changes, "relation change", "relation changes"))
	}
	if len(r.Refused) > 0 {
		return errRejected
	}
	return nil
}

func (e *env) reviewListCommand() *cobra.Command {
	var l listing
	var doc string
	c := &cobra.Command{
		Use: "list", Short: "List the decisions, latest first", Args: asUsage(cobra.NoArgs), Example: "  casus review list --doc 2024-08-07-0031",
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := pages(l.limit, func(p ledger.Page) ([]ledger.Decision, string, error) {
					return s.Reviews(c.Context(), ledger.ReviewQuery{Doc: doc, Page: p})
				})
				if err != nil {
					return err
				}
				return emit(e, &l, rows, []string{"when", "verdict", "what", "by", "why"}, decisionCells)
			})
		},
	}
	l.flags(c)
	c.Flags().StringVar(&doc, "doc", "", "of this document only")
	return c
}

func decisionCells(d *ledger.Decision) []string {
	return []string{d.Known.Format(time.RFC3339), string(d.Verdict), strings.TrimSpace(d.Doc + d.Source + " " + d.Mention), d.By, d.Reason}
}

func (e *env) chainsCommand() *cobra.Command {
	var l listing
	var when period
	var target, known string
	c := &cobra.Command{
		Use:   "chains",
		Short: "Runs of acts by several actors on one target within days: solidarity breaks, joint expulsions, waves of recognition",
		Args:  cobra.NoArgs, Example: "  casus chains --target Iran --since 2016-01-01 --until 2016-02-01",
		RunE: func(c *cobra.Command, _ []string) error {
			if err := l.check(); err != nil {
				return err
			}
			var q ledger.ChainQuery
			var err error
			if q.Since, q.Until, err = when.days(); err != nil {
				return err
			}
			if q.Known, err = knownInstant(known); err != nil {
				return err
			}
			if target != "" {
				if q.Target, err = e.key(target, q.Since); err != nil {
					return err
				}
			}
			return e.ask(c.Context(), func(s ledger.Store) error {
				rows, err := ledger.Chains(c.Context(), s, q)
				if err != nil {
					return err
				}
				if l.limit > 0 && len(rows) > l.limit {
					rows = rows[:l.limit]
				}
				return emit(e, &l, rows, []string{"from", "to", "target", "actors", "acts"}, e.chainCells)
			})
		},
	}
	l.flags(c)
	when.flags(c)
	c.Flags().StringVar(&target, "target", "", "against or for this actor only")
	c.Flags().StringVar(&known, "known", "", "as the record knew it at this day or instant")
	return c
}

func (e *env) chainCells(ch *ledger.Chain) []string {
	var acts []string
	for _, a := range ch.Acts {
		label := a.Act
		if act := casus.TheCodebook().Act(a.Act); act != nil {
			label = act.Label
		}
		line := a.On.String() + " " + e.nameOf(a.Actor) + " " + label
		if len(a.Cites) > 0 {
			line += " (citing " + e.nameList(a.Cites) + ")"
		}
		acts = append(acts, line)
	}
	return []string{ch.Acts[0].On.String(), ch.Acts[len(ch.Acts)-1].On.String(), e.nameOf(ch.Target), e.nameList(ch.Actors), strings.Join(acts, "; ")}
}
