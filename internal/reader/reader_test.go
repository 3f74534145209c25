package reader

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/sample"
)

func week(t testing.TB) []casus.Document {
	t.Helper()
	var out []casus.Document
	for _, line := range bytes.Split(bytes.TrimSpace(sample.Week), []byte("\n")) {
		var d casus.Document
		if err := json.Unmarshal(line, &d); err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

// hostile texts: what the web brings and what an enemy would send. None holds a zero byte.
var hostile = []string{
	"", " ", "\n\n\n", "\r\n\r\n", ".", "“”", "\ufeff", "\u200b\u200d\u2028\u2029", "\x01\x02\x1b[31m",
	"🇳🇪 Niger 🤝 broke off 💥 diplomatic relations with 🇺🇦 Ukraine on Tuesday. 👩\u200d👩\u200d👧\u200d👦 Mali expelled the ambassador of Sweden 🙃.",
	"Ni\u0301ger e\u0301xpelled the amba\u0301ssador of Chi\u0308le; Co\u0302te d\u2019Ivoire\u0301 protested to Togo\u0327.",
	"Niger\r\nbroke off\r\nrelations with Ukraine\r\non Tuesday.\r\n\r\nMali\rattacked\rGhana.\r",
	"Niger\tbroke off\vrelations\fwith Ukraine\u0085on Tuesday.\x0b\x0cMali\u00a0accused\u202fChad.",
	"Niger \x1b[31mbroke off\x1b[0m relations \x07with Ukraine\x08 on \x7fTuesday.",
	"“Niger,” said “the spokesman,” “‘broke off’ relations” — he said, “with Ukraine” ”.",
	"NIAMEY, Aug 6 (Agency) — NIGER BROKE OFF RELATIONS WITH UKRAINE. MALI FOLLOWED SUIT. BOTH COUNTRIES EXPELLED THE AMBASSADOR.",
	"Niger expelled Ukraine's ambassador's deputy's driver's brother's ambassador to Mali's president's spokesman.",
	strings.Repeat("Mali and Niger and ", 300) + "Togo attacked Ghana.",
	strings.Repeat("(", 500) + "Mali attacked Niger" + strings.Repeat(")", 500),
	strings.Repeat("the spokesman said that ", 200) + "Mali attacked Niger.",
	strings.Repeat("who attacked Niger, ", 200) + ".",
	strings.Repeat("Mali's ", 500) + "army attacked.",
	strings.Repeat("Mali", 5000),
	strings.Repeat("-", 5000) + strings.Repeat("9", 5000),
	"On 31 February 2024 and 99/99/9999 and year 0, 10000 BC, Mali killed 999999999999999999999999 to -5 Nigerian soldiers, 1.5e9 hurt.",
	"ประเทศไทยขับทูตกัมพูชา. 中国驱逐了日本大使。 Россия отозвала посла. \u2066Mali\u2069 attacked \u202eNiger\u202c.",
	"Mali\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 attacked Niger\u0489\u0488.",
	"<p>Mali &amp; Niger &lt;b&gt;attacked&lt;/b&gt; Togo.</p>",
	"Dr. Mr. U.S. U.N. Gen. Sgt. e.g. i.e. vs. Jan. Feb. Mali attacked Niger Inc. Ltd. Co. No. 5.",
	"\U0010ffff\U000e0001\U0001f468\u200d\U0001f4bb attacked \ufffd\ufffd Mali \ufffe.",
	"Mali \xff\xfe attacked \xc3 Niger \xe2\x82.",
}

// check says what is unsound in a coding: a span outside the text, or whose words are not the text's.
func check(text string, c *casus.Coding) error {
	runes := []rune(text)
	words := func(what string, start, end int, quote string) error {
		if start < 0 || end < start || end > len(runes) {
			return fmt.Errorf("%s: span %d–%d outside a text of %d", what, start, end, len(runes))
		}
		if got := string(runes[start:end]); got != string([]rune(quote)) {
			return fmt.Errorf("%s: quotes %q, the text has %q at %d–%d", what, quote, got, start, end)
		}
		return nil
	}
	var errs []error
	ids := map[string]bool{}
	for i := range c.Mentions {
		m := &c.Mentions[i]
		ids[m.ID] = true
		at := func(part string) string { return m.ID + " " + part }
		if m.Sentence.Start < 0 || m.Sentence.End > len(runes) || m.Sentence.Start >= m.Sentence.End {
			errs = append(errs, fmt.Errorf("%s: sentence %+v in a text of %d", m.ID, m.Sentence, len(runes)))
		}
		if m.Trigger.Start < m.Sentence.Start || m.Trigger.End > m.Sentence.End || m.Trigger.Start == m.Trigger.End {
			errs = append(errs, fmt.Errorf("%s: trigger %+v is not in sentence %+v", m.ID, m.Trigger, m.Sentence))
		}
		errs = append(errs, words(at("trigger"), m.Trigger.Start, m.Trigger.End, m.Trigger.Text))
		for _, a := range m.Actors {
			errs = append(errs, words(at("actor"), a.Start, a.End, a.Text))
		}
		for _, a := range m.Recipients {
			errs = append(errs, words(at("recipient"), a.Start, a.End, a.Text))
		}
		for _, a := range m.Attribution {
			errs = append(errs, words(at("voice"), a.Start, a.End, a.Text))
		}
		if m.Place != nil {
			errs = append(errs, words(at("place"), m.Place.Start, m.Place.End, m.Place.Text))
		}
		if m.Type == "" || m.Status == "" || casus.TheCodebook().Type(m.Type, "") == nil {
			errs = append(errs, fmt.Errorf("%s: type %q, status %q", m.ID, m.Type, m.Status))
		}
		if m.Date != nil && m.Date.Start.Known() && m.Date.End.Known() && m.Date.End.Before(m.Date.Start) {
			errs = append(errs, fmt.Errorf("%s: ends before it begins: %+v", m.ID, *m.Date))
		}
		if m.Confidence < 0 || m.Confidence > 1 {
			errs = append(errs, fmt.Errorf("%s: confidence %v", m.ID, m.Confidence))
		}
	}
	told := map[string]int{}
	for _, e := range c.Events {
		for _, m := range e.Mentions {
			if told[m]++; !ids[m] {
				errs = append(errs, fmt.Errorf("%s: no mention %s", e.ID, m))
			}
		}
	}
	for id := range ids {
		if told[id] != 1 {
			errs = append(errs, fmt.Errorf("%s stands in %d events", id, told[id]))
		}
	}
	return errors.Join(errs...)
}

// Every span of a coding lies in the text, and its words are the text's, by code points.
func TestSpans(t *testing.T) {
	r := New(Options{Explain: true})
	docs := week(t)
	for _, text := range hostile {
		docs = append(docs, casus.Document{Text: text, Published: "2024-08-07"}, casus.Document{Text: text})
	}
	// The same reports with an emoji before every word, so that bytes and code points part.
	for _, d := range week(t) {
		docs = append(docs, casus.Document{Text: strings.ReplaceAll(d.Text, " ", " 🇲🇱\u0301"), Published: d.Published})
		docs = append(docs, casus.Document{Text: strings.ReplaceAll(d.Text, "\n", "\r\n"), Published: d.Published})
	}
	mentions := 0
	for i := range docs {
		c, err := r.Read(&docs[i])
		if err != nil {
			t.Errorf("%.60q: %v", docs[i].Text, err)
			continue
		}
		mentions += len(c.Mentions)
		if err := check(docs[i].Text, c); err != nil {
			t.Errorf("%.60q: %v", docs[i].Text, err)
		}
	}
	if mentions < 60 {
		t.Errorf("only %d mentions were checked", mentions)
	}
}

// codings reads documents on n readers and gives the JSON of every coding by document.
func codings(t *testing.T, docs []casus.Document, n int) map[string]string {
	t.Helper()
	out := map[string]string{}
	i, last := 0, -1
	next := func() (Work, bool) {
		if i == len(docs) {
			return Work{}, false
		}
		i++
		d := docs[i-1]
		return Work{Doc: &d, Tag: i - 1}, true
	}
	Run(context.Background(), n, Options{}, next, func(r Result) bool {
		if r.Err != nil {
			t.Errorf("%s: %v", r.Doc.ID, r.Err)
			return true
		}
		if r.Tag.(int) != last+1 {
			t.Errorf("document %d came after %d", r.Tag, last)
		}
		last = r.Tag.(int)
		data, err := json.Marshal(r.Coding)
		if err != nil {
			t.Error(err)
		}
		out[r.Doc.ID] = string(data)
		return true
	})
	return out
}

// The same document gives the same bytes on any number of readers, whatever was read before it.
func TestDeterminism(t *testing.T) {
	docs := week(t)
	for i, text := range hostile {
		docs = append(docs, casus.Document{ID: fmt.Sprint("h", i), Text: text, Published: "2024-08-07"})
	}
	want := codings(t, docs, 1)
	for _, n := range []int{1, 2, 8} {
		random := rand.New(rand.NewPCG(1, uint64(n)))
		for range 2 {
			random.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
			got := codings(t, docs, n)
			if len(got) != len(docs) {
				t.Fatalf("%d readers: %d documents of %d", n, len(got), len(docs))
			}
			for id := range want {
				if got[id] != want[id] {
					t.Errorf("%d readers: %s is read otherwise:\n%s\n%s", n, id, got[id], want[id])
				}
			}
		}
	}
}

// A bad record passes through in its place, and reading can be stopped at any point.
func TestRunStops(t *testing.T) {
	bad := errors.New("bad")
	for stop := range 7 {
		i, n := 0, 0
		next := func() (Work, bool) {
			i++
			if i%2 == 0 {
				return Work{Doc: &casus.Document{}, Err: bad}, i < 100
			}
			return Work{Doc: &casus.Document{Text: "Mali attacked Niger."}}, i < 100
		}
		Run(context.Background(), 3, Options{}, next, func(r Result) bool {
			n++
			if (n%2 == 0) != errors.Is(r.Err, bad) {
				t.Errorf("result %d: %v", n, r.Err)
			}
			return n <= stop
		})
		if n != stop+1 {
			t.Errorf("stopped after %d results, want %d", n, stop+1)
		}
	}
}

// Ids and hashes come from the content; a text over the limit is refused, also below the mentions.
func TestIdentify(t *testing.T) {
	a, b := casus.Document{Text: "Mali spoke."}, casus.Document{Text: "Mali spoke.", Title: "x"}
	Identify(&a)
	Identify(&b)
	if a.ID == "" || a.ID == b.ID || a.SHA256 != b.SHA256 {
		t.Errorf("ids %q %q, hashes %q %q", a.ID, b.ID, a.SHA256, b.SHA256)
	}
	long := casus.Document{Text: strings.Repeat("x", MaxText+1)}
	r := New(Options{})
	_, read := r.Read(&long)
	_, annotated := r.Annotate(&long)
	_, parsed := r.Parse(long.Text)
	for _, err := range []error{read, annotated, parsed} {
		if err == nil || errors.Is(err, ErrBroken) {
			t.Errorf("a text over the limit: %v", err)
		}
	}
}

// Actor spans that come with a document may be any numbers.
func TestGivenSpans(t *testing.T) {
	text := "Überall 🤝: the delegation of Mali met the visitors from Zembla on Monday."
	n := utf8.RuneCountInString(text)
	var given []casus.GivenSpan
	for _, start := range []int{-1 << 62, -1, 0, 3, 12, n - 1, n, n + 9, 1 << 62} {
		for _, end := range []int{-1 << 62, 0, 2, 13, 40, n, n + 1, 1 << 62} {
			given = append(given, casus.GivenSpan{Start: start, End: end, Role: []string{"", "s", "t", "source", "\x00"}[len(given)%5]})
		}
	}
	r := New(Options{})
	for i := range given {
		for _, spans := range [][]casus.GivenSpan{given[i : i+1], given[i:], given[:i]} {
			doc := casus.Document{Text: text, Given: spans, Published: "2024-08-07"}
			c, err := r.Read(&doc)
			if err == nil {
				err = check(text, c)
			}
			if err != nil {
				t.Fatalf("%+v: %v", spans, err)
			}
		}
	}
}

// Annotations keep to the text as well.
func TestAnnotate(t *testing.T) {
	r := New(Options{})
	docs := week(t)
	for _, text := range hostile {
		docs = append(docs, casus.Document{Text: text, Published: "2024-08-07"})
	}
	for i := range docs {
		a, err := r.Annotate(&docs[i])
		if err != nil {
			t.Errorf("%.60q: %v", docs[i].Text, err)
			continue
		}
		n := utf8.RuneCountInString(docs[i].Text)
		ranges := append([]Range{}, a.Sentences...)
		for _, x := range a.Entities {
			ranges = append(ranges, x.Range)
		}
		for _, x := range a.Times {
			ranges = append(ranges, x.Range)
		}
		for _, x := range a.Places {
			ranges = append(ranges, x.Range)
		}
		for _, x := range a.Parties {
			ranges = append(ranges, x.Range)
		}
		for _, x := range a.Predicates {
			ranges = append(ranges, x.Range)
		}
		for _, v := range a.Attributions {
			for _, p := range []*[2]int{v.Source, v.Cue, v.Content} {
				if p != nil {
					ranges = append(ranges, Range{p[0], p[1]})
				}
			}
		}
		for _, x := range ranges {
			if x.Start < 0 || x.End <= x.Start || x.End > n {
				t.Errorf("%.60q: range %+v in a text of %d", docs[i].Text, x, n)
			}
		}
	}
}

// Any bytes are read without failing, into a sound coding, and twice into the same.
func FuzzRead(f *testing.F) {
	for _, text := range hostile {
		f.Add(text, "2024-08-07")
	}
	for _, d := range week(f) {
		f.Add(d.Text, d.Published)
	}
	for _, text := range seeds {
		f.Add(text, "2023-02-28")
	}
	r := New(Options{Explain: true})
	f.Fuzz(func(t *testing.T, text, published string) {
		if len(text) > 20_000 {
			return
		}
		doc := casus.Document{Text: text, Published: published}
		c, err := r.Read(&doc)
		if err != nil {
			t.Fatal(err)
		}
		if err := check(text, c); err != nil {
			t.Fatal(err)
		}
		again, err := r.Read(&doc)
		if err != nil {
			t.Fatal(err)
		}
		one, _ := json.Marshal(c)
		two, _ := json.Marshal(again)
		if !bytes.Equal(one, two) {
			t.Fatalf("read twice:\n%s\n%s", one, two)
		}
	})
}

// seeds are plain sentences from which the fuzzer starts.
var seeds = []string{
	"Estonia's foreign minister said on Friday that her country would recall its ambassador from Minsk unless Belarus freed the two sailors.",
	"Rebels denied that they had shelled the market in Kaya, where at least 12 people, among them three children, were killed on 3 March.",
	"After Ghana expelled two diplomats, Togo followed suit the next day; both countries later resumed talks in Abuja.",
	"“We will not sign,” the president of Zambia told reporters, according to the state news agency.",
	"Police in Lima arrested between 30 and 40 protesters late on Sunday, two days after parliament had rejected the bill.",
	"The Alliance of River States (ARS) imposed sanctions on Chad last year. The ARS lifted them in January 2023.",
	"Peru and Chile, whose ministers met in Quito, agreed to reopen the border by the end of the month.",
	"Nobody attacked Ghana, the army insisted; it neither fired on nor approached the patrol.",
}

// A past act is done by whoever held the office then, and to the other side of a group that both belong to.
func TestAsThen(t *testing.T) {
	text := "Colombia and Venezuela are on better terms. The neighbours restored diplomatic relations in 2022, three years after Nicolas Maduro broke them off."
	coding, err := New(Options{}).Read(&casus.Document{ID: "t", Published: "2026-03-12", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	for i := range coding.Mentions {
		m := &coding.Mentions[i]
		if m.Act != "sever_relations" {
			continue
		}
		if len(m.Actors) != 1 || m.Actors[0].Code != "VEN" || m.Actors[0].Sector != "GOV" || len(m.Recipients) != 1 || m.Recipients[0].Code != "COL" || m.Date.Start.String() != "2019-01-01" {
			t.Errorf("%+v", m)
		}
		return
	}
	t.Errorf("no act of 2019 in %+v", coding.Mentions)
}
