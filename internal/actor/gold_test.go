package actor

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/parse"
	"github.com/casus-events/casus/internal/text/segment"
	"github.com/casus-events/casus/internal/text/tag"
)

// shared is the directory of the measuring data, found through CASUS_SHARED or beside the repository.
func shared(t testing.TB, elem ...string) string {
	dir := os.Getenv("CASUS_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	name := filepath.Join(append([]string{dir}, elem...)...)
	if _, err := os.Stat(name); err != nil {
		t.Skip("measuring data is absent: set CASUS_SHARED")
	}
	return name
}

// reading runs the language stages and the resolver.
type reading struct {
	a        text.Analysis
	tagger   *tag.Tagger
	parser   *parse.Parser
	namer    *neural.Namer
	resolver *Resolver
	network  *neural.Reader // nil for the fast model
}

func newReading() *reading {
	return &reading{tagger: tag.New(), parser: parse.New(), namer: neural.NewNamer(), resolver: New(Default())}
}

// newAccurate reads with the network, as the program does unless told otherwise.
func newAccurate() *reading {
	return &reading{network: neural.New(), resolver: New(Default())}
}

func (g *reading) analyse(s string) {
	g.a.Reset(s)
	segment.Segment(&g.a)
	if g.network != nil {
		g.network.AnalyseAndName(&g.a)
		return
	}
	g.tagger.Tag(&g.a)
	g.namer.Entities(&g.a)
	g.parser.Parse(&g.a)
}

func (g *reading) read(s string, date casus.Date) []casus.Party {
	g.analyse(s)
	return g.resolver.Resolve(&g.a, date, nil)
}

type goldActor struct {
	Text     string   `json:"text"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Code     string   `json:"code"`
	AltCodes []string `json:"alt_codes"`
	Sector   string   `json:"sector"`
	Optional bool     `json:"optional"`
	Inferred bool     `json:"inferred"`
}

type goldArticle struct {
	ID        string `json:"id"`
	Published string `json:"published"`
	Text      string `json:"text"`
	Events    []struct {
		Source   []goldActor `json:"source"`
		Target   []goldActor `json:"target"`
		Optional bool        `json:"optional"`
	} `json:"events"`
}

// bestParty is the party that covers a byte span best: by shared bytes over joined bytes.
func bestParty(a *text.Analysis, ps []casus.Party, want text.Span) *casus.Party {
	var best *casus.Party
	var bestFit float64
	for i := range ps {
		p := &ps[i]
		for _, sp := range []text.Span{a.SpanOf(p.CoreFirst, p.CoreLast), a.SpanOf(p.First, p.Last)} {
			shared := min(sp.End, want.End) - max(sp.Start, want.Start)
			if shared <= 0 {
				continue
			}
			fit := float64(shared) / float64(max(sp.End, want.End)-min(sp.Start, want.Start))
			if fit > bestFit {
				best, bestFit = p, fit
			}
		}
	}
	return best
}

// TestGoldActors measures how many annotated actors are offered, and with which code.
func TestGoldActors(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(shared(t, "data", "news-gold"), "*.json"))
	g := newAccurate()
	g.resolver.Explain = true
	var spans, found, coded, right, sectors, sectorRight int
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var art goldArticle
		if err := json.Unmarshal(b, &art); err != nil {
			t.Fatal(err)
		}
		d, _ := casus.ParseDate(art.Published)
		ps := g.read(art.Text, d)
		seen := map[goldKey]bool{}
		for _, e := range art.Events {
			for _, want := range append(append([]goldActor{}, e.Source...), e.Target...) {
				k := goldKey{want.Start, want.End, want.Code}
				if seen[k] || want.End <= want.Start {
					continue
				}
				seen[k] = true
				spans++
				sp := byteSpan(art.Text, want.Start, want.End)
				p := bestParty(&g.a, ps, sp)
				if p == nil {
					t.Logf("%s MISS %q %s | %s", art.ID, want.Text, want.Code, around(art.Text, sp))
					continue
				}
				found++
				codes := append([]string{want.Code}, want.AltCodes...)
				if slices.Contains(codes, "UNK") {
					continue
				}
				coded++
				if slices.ContainsFunc(p.Actors, func(a casus.Actor) bool { return slices.Contains(codes, a.Code) }) {
					right++
				} else {
					t.Logf("%s CODE %q want %v got %s %s | %s", art.ID, want.Text, codes, g.a.Phrase(p.First, p.Last), show(p), around(art.Text, sp))
					continue
				}
				if len(want.Sector) == 3 && len(p.Actors) > 0 {
					sectors++
					if slices.Contains(p.Actors[0].Sectors, want.Sector) {
						sectorRight++
					}
				}
			}
		}
	}
	t.Logf("spans %d, offered %d (%.1f %%), code right %d of %d (%.1f %%), sector right %d of %d", spans, found, percent(found, spans), right, coded, percent(right, coded), sectorRight, sectors)
}

type goldKey struct {
	start, end int
	code       string
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

func show(p *casus.Party) string {
	var b strings.Builder
	for _, a := range p.Actors {
		b.WriteString("<" + a.Code + " " + strings.Join(a.Sectors, ",") + " " + a.Name + " " + a.Why + ">")
	}
	return b.String()
}

func byteSpan(s string, start, end int) text.Span {
	o := byteOffsets(s, []casus.GivenSpan{{Start: start, End: end}})
	return text.Span{Start: o[0], End: o[1]}
}

func around(s string, sp text.Span) string {
	from, to := max(0, int(sp.Start)-70), min(len(s), int(sp.End)+60)
	return strings.ReplaceAll(s[from:to], "\n", " ")
}

// TestMarkedSpans measures how many marked sources and targets are offered as parties.
func TestMarkedSpans(t *testing.T) {
	f, err := os.Open(shared(t, "data", "plv", "PLV_train.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	g := newAccurate()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	header := []string{}
	var spans, found, headed int
	for sc.Scan() {
		cells := strings.Split(sc.Text(), "\t")
		if len(header) == 0 {
			header = cells
			continue
		}
		marked := cells[slices.Index(header, "marked_sentence")]
		plain, marks := unmark(marked)
		ps := g.read(plain, casus.MakeDate(2017, 6, 1))
		for _, sp := range marks {
			spans++
			if p := bestParty(&g.a, ps, sp); p != nil {
				found++
				if c := g.a.SpanOf(p.Head, p.Head+1); sp.Contains(c) {
					headed++
				} else if os.Getenv("CASUS_SHOW") != "" {
					t.Logf("HEAD %q got %q", sp.Of(plain), g.a.Phrase(p.First, p.Last))
				}
			} else {
				t.Logf("MISS %q | %s", sp.Of(plain), around(plain, sp))
			}
		}
	}
	t.Logf("spans %d, offered %d (%.1f %%), with the head inside %d (%.1f %%)", spans, found, percent(found, spans), headed, percent(headed, spans))
}

// unmark takes the <s> and <t> marks out of a sentence.
func unmark(s string) (string, []text.Span) {
	var b strings.Builder
	var out []text.Span
	var open []int32
	for i := 0; i < len(s); {
		switch {
		case strings.HasPrefix(s[i:], "<s>"), strings.HasPrefix(s[i:], "<t>"):
			open = append(open, int32(b.Len()))
			i += 3
		case strings.HasPrefix(s[i:], "</s>"), strings.HasPrefix(s[i:], "</t>"):
			if n := len(open); n > 0 {
				out = append(out, text.Span{Start: open[n-1], End: int32(b.Len())})
				open = open[:n-1]
			}
			i += 4
		default:
			b.WriteByte(s[i])
			i++
		}
	}
	return b.String(), out
}

// TestGuideActors measures the codes of the actors in the examples of a coding guide, without dates or context.
func TestGuideActors(t *testing.T) {
	b, err := os.ReadFile(shared(t, "data", "plover-gsr", "plover_gsr_odd_clean.json"))
	if err != nil {
		t.Fatal(err)
	}
	type guideActor struct {
		Text string `json:"actorText"`
		Code string `json:"code"`
	}
	var rows []struct {
		Text   string          `json:"text"`
		Date   string          `json:"date"`
		Source json.RawMessage `json:"source"`
		Target json.RawMessage `json:"target"`
	}
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	g := newAccurate()
	g.resolver.Explain = true
	var spans, offered, coded, right int
	for _, row := range rows {
		if row.Text == "" {
			continue
		}
		var source, target []guideActor
		_ = json.Unmarshal(row.Source, &source) // some rows have a string here
		_ = json.Unmarshal(row.Target, &target)
		listed := append(source, target...)
		d, _ := casus.ParseDate(row.Date)
		ps := g.read(row.Text, d)
		for _, want := range listed {
			at := strings.Index(row.Text, want.Text)
			if at < 0 || want.Text == "" {
				continue
			}
			spans++
			p := bestParty(&g.a, ps, text.Span{Start: int32(at), End: int32(at + len(want.Text))})
			if p == nil {
				t.Logf("MISS %q | %s", want.Text, row.Text)
				continue
			}
			offered++
			if len(want.Code) < 3 || want.Code[:3] == "---" {
				continue
			}
			coded++
			if slices.ContainsFunc(p.Actors, func(a casus.Actor) bool { return strings.HasPrefix(a.Code, want.Code[:3]) }) {
				right++
			} else {
				t.Logf("CODE %q want %s got %s %s | %s", want.Text, want.Code, g.a.Phrase(p.First, p.Last), show(p), row.Text)
			}
		}
	}
	t.Logf("spans %d, offered %d (%.1f %%), code right %d of %d (%.1f %%)", spans, offered, percent(offered, spans), right, coded, percent(right, coded))
}
