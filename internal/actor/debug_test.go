package actor

import (
	"fmt"
	"os"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

func TestDump(t *testing.T) {
	f := os.Getenv("DUMP")
	if f == "" {
		t.Skip("no DUMP")
	}
	b, _ := os.ReadFile(f)
	var a text.Analysis
	a.Reset(string(b))
	segment.Segment(&a)
	g := tag.New()
	g.Tag(&a)
	g.Entities(&a)
	parse.New().Parse(&a)
	r := New(Default())
	r.Explain = true
	d, _ := casus.ParseDate(os.Getenv("DATE"))
	ps := r.Resolve(&a, d, nil)
	if os.Getenv("TREE") != "" {
		for i, k := range a.Tokens {
			fmt.Printf("%d\t%s\t%s\t%s\t%s\t%d\t%s\n", i, k.Form, k.Lemma, k.UPOS, k.XPOS, k.Head, k.Rel)
		}
	}
	for i, p := range ps {
		fmt.Printf("%d [%s] core[%s] head=%s kind=%d within=%d conf=%.2f", i, a.Phrase(p.First, p.Last), a.Phrase(p.CoreFirst, p.CoreLast), a.Tokens[p.Head].Form, p.Kind, p.Within, p.Confidence)
		for _, x := range p.Actors {
			fmt.Printf(" | %s %v %s %s (%s) {%s}", x.Code, x.Sectors, x.Role, x.ID, x.Name, x.Why)
		}
		fmt.Println()
	}
}
