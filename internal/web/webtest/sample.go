// Package webtest supports the tests of the pages and of the interface: a small
// record of August 2024, written for Casus, and a store to hold it.
package webtest

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// Sentences of the sample that tests look for.
const (
	NigerProof = "Niger broke off diplomatic relations with Ukraine on Tuesday, two days after its neighbour Mali took the same step."
	MaliProof  = "Mali has severed diplomatic relations with Ukraine with immediate effect, the government announced in Bamako on Sunday."
	Hostile    = `<script>alert("x")</script>`
)

// entry builds one document with its coding.
type entry struct {
	ledger.Entry
	sentences int
}

func document(id, publisher, published, title, text string) *entry {
	sum := sha256.Sum256([]byte(text))
	e := &entry{}
	e.Doc = casus.Document{ID: id, Publisher: publisher, Published: published, Title: title, Text: text,
		URL: "https://news.example/" + id, Language: "en", SHA256: hex.EncodeToString(sum[:])}
	e.Coding = casus.Coding{ID: id, Published: published, SHA256: e.Doc.SHA256, Version: "test"}
	day := e.Doc.PublishedDate()
	e.Known = day.Time().Add(18 * time.Hour)
	return e
}

// span finds words in the text after a place and gives their code points.
func (e *entry) span(words string, after int) (int, int) {
	runes := []rune(e.Doc.Text)
	i := strings.Index(string(runes[after:]), words)
	if i < 0 {
		panic("webtest: " + e.Doc.ID + " does not say " + strconv.Quote(words))
	}
	start := after + utf8.RuneCountInString(string(runes[after:])[:i])
	return start, start + utf8.RuneCountInString(words)
}

// add appends a mention whose sentence and trigger are quoted from the text.
func (e *entry) add(m casus.Mention, sentence, trigger string, actors, recipients []string) *casus.Mention {
	m.ID = e.Doc.ID + "." + strconv.Itoa(len(e.Coding.Mentions)+1)
	m.Sentence.Index = e.sentences
	e.sentences++
	m.Sentence.Start, m.Sentence.End = e.span(sentence, 0)
	m.Trigger.Start, m.Trigger.End = e.span(trigger, m.Sentence.Start)
	m.Trigger.Text = trigger
	book := casus.TheCodebook()
	if a := book.Act(m.Act); a != nil {
		m.Type, m.CAMEO = a.Type, a.CAMEO
		if a.Mode != "" {
			m.Modes = []string{a.Mode}
		}
	}
	m.Quad, m.Score = book.Quad(m.Type), book.Score(m.Type, m.Modes)
	if m.Status == "" {
		m.Status = casus.Asserted
	}
	m.Confidence = 0.9
	m.Actors, m.Recipients = e.parties(actors), e.parties(recipients)
	e.Coding.Mentions = append(e.Coding.Mentions, m)
	return &e.Coding.Mentions[len(e.Coding.Mentions)-1]
}

// parties reads "MLI:REB:the rebels:Name" (code, sector, words, name).
func (e *entry) parties(list []string) []casus.Actor {
	var out []casus.Actor
	for _, s := range list {
		f := strings.SplitN(s, ":", 4)
		start, end := e.span(f[2], 0)
		a := casus.Actor{Text: f[2], Start: start, End: end, Code: f[0], Sector: f[1], Sectors: []string{f[1]}, Name: f[3]}
		out = append(out, a)
	}
	return out
}

func day(s string) *casus.EventDate {
	d, err := casus.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return &casus.EventDate{Start: d, End: d, Precision: casus.PrecisionDay, Anchor: "published"}
}

func (e *entry) source(words, code, sector, verb string, quote bool) casus.Source {
	start, end := e.span(words, 0)
	return casus.Source{Text: words, Start: start, End: end, Code: code, Sector: sector, Verb: verb, Quote: quote}
}

const nigerText = `NIAMEY, Aug 6 (Sahel Wire) — ` + NigerProof + `

Government spokesman Abdourahmane Amadou said in a statement read on state television that the decision took effect at once.

"We refuse every kind of support for those who kill our soldiers," he said. Niger will ask the United Nations Security Council to take up the matter, he added.

Ukraine's foreign ministry rejected the accusation. Kyiv denied that it had armed the rebels in northern Mali.

On July 27 rebels killed at least 47 Malian soldiers near Tinzaouaten, a village on the Algerian border.`

// Entries is the sample: how Mali and Niger broke with Ukraine, who said what, and
// a text that tries to break a page.
func Entries() []ledger.Entry {
	var out []ledger.Entry
	for _, e := range []*entry{sahelPost(), sahelBattle(), sahelSummon(), sahelMali(), sahelMaliSecond(), sahelNiger("niger-1", "Sahel Wire"), sahelNiger("niger-2", "Desert Courier"), hostile(), sahelLater()} {
		out = append(out, e.Entry)
	}
	return out
}

func sahelPost() *entry {
	const s = "Ukraine appointed a new ambassador to Mali on Friday, its first in Bamako for years."
	e := document("post", "Dakar Ledger", "2024-05-11", "Kyiv fills a post in the Sahel", s)
	e.add(casus.Mention{Act: "appoint_accredit_ambassador", Date: day("2024-05-10")}, s, "appointed",
		[]string{"UKR:GOV:Ukraine:Ukraine"}, []string{"MLI:GOV:Mali:Mali"})
	return e
}

func sahelBattle() *entry {
	const said = `A spokesman for Ukrainian military intelligence, Andriy Yusov, suggested on Monday that the rebels had been given "the necessary information" for the attack.`
	const fight = "Tuareg rebels ambushed an army column near Tinzaouaten on Saturday, killing dozens of Malian soldiers."
	e := document("battle", "Desert Courier", "2024-07-30", "Rebels ambush column in Mali's far north", fight+" The village lies on the Algerian border.\n\n"+said)
	m := e.add(casus.Mention{Type: "ASSAULT", Modes: []string{"firearms"}, Date: day("2024-07-27"),
		Counts: &casus.Counts{Killed: &casus.Count{Min: 24, Max: 99, Text: "dozens"}},
		Place:  &casus.Place{Text: "Tinzaouaten", Name: "Tinzaouaten", Country: "MLI", Lat: 19.96, Lon: 2.97, Precision: "city"}},
		fight, "ambushed", []string{"MLI:REB:Tuareg rebels:Tuareg rebels"}, []string{"MLI:MIL:Malian soldiers:Malian army"})
	m.Place.Start, m.Place.End = e.span("Tinzaouaten", 0)
	c := e.add(casus.Mention{Act: "share_intelligence", Status: casus.Claimed, Date: day("2024-07-27"), Contexts: []string{"intelligence"}},
		said, "given", []string{"UKR:SPY:Ukrainian military intelligence:Ukrainian military intelligence"}, []string{"MLI:REB:the rebels:Tuareg rebels"})
	c.Attribution = []casus.Source{e.source("A spokesman for Ukrainian military intelligence, Andriy Yusov", "UKR", "SPY", "suggest", false)}
	return e
}

func sahelSummon() *entry {
	const s = "Senegal's foreign ministry summoned Ukraine's ambassador, Mr Pyvovarov, on Saturday over a video posted by the embassy."
	e := document("summon", "Dakar Ledger", "2024-08-04", "Dakar calls in Ukrainian envoy", s+" The ministry asked for an explanation.")
	e.add(casus.Mention{Act: "summon_ambassador", Contexts: []string{"diplomatic"}, Date: day("2024-08-03")}, s, "summoned",
		[]string{"SEN:GOV:Senegal's foreign ministry:Senegal"}, []string{"UKR:GOV:Ukraine's ambassador:Ukraine"})
	return e
}

func sahelMali() *entry {
	const why = "Bamako accused Kyiv of having admitted a part in the defeat of its troops at Tinzaouaten."
	e := document("mali-1", "Sahel Wire", "2024-08-05T07:30:00Z", "Mali cuts ties with Ukraine", "BAMAKO, Aug 5 (Sahel Wire) — "+MaliProof+" "+why)
	e.add(casus.Mention{Act: "sever_relations", Contexts: []string{"diplomatic"}, Date: day("2024-08-04")}, MaliProof, "severed diplomatic relations",
		[]string{"MLI:GOV:Mali:Mali"}, []string{"UKR:GOV:Ukraine:Ukraine"})
	m := e.add(casus.Mention{Act: "accuse", Date: day("2024-08-04")}, why, "accused",
		[]string{"MLI:GOV:Bamako:Mali"}, []string{"UKR:GOV:Kyiv:Ukraine"})
	m.Date.Precision = casus.PrecisionDay
	return e
}

func sahelMaliSecond() *entry {
	const s = "Mali's break with Ukraine, made public on Monday, surprised diplomats in Dakar."
	e := document("mali-2", "Dakar Ledger", "2024-08-06", "Surprise in Dakar over Malian move", s)
	e.add(casus.Mention{Act: "sever_relations", Date: day("2024-08-05")}, s, "break with",
		[]string{"MLI:GOV:Mali:Mali"}, []string{"UKR:GOV:Ukraine:Ukraine"})
	return e
}

func sahelNiger(id, publisher string) *entry {
	e := document(id, publisher, "2024-08-07T06:00:00Z", "Niger follows Mali and breaks with Ukraine", nigerText)
	if publisher != "Sahel Wire" {
		e.Doc.URL = "https://courier.example/" + id
	}
	m := e.add(casus.Mention{Act: "sever_relations", Contexts: []string{"diplomatic"}, Date: day("2024-08-06")}, NigerProof, "broke off diplomatic relations",
		[]string{"NER:GOV:Niger:Niger"}, []string{"UKR:GOV:Ukraine:Ukraine"})
	m.Date.Text = "on Tuesday"
	a := e.add(casus.Mention{Type: "REQUEST", Status: casus.Planned}, "Niger will ask the United Nations Security Council to take up the matter, he added.", "ask",
		[]string{"NER:GOV:Niger:Niger"}, []string{"UNO:IGO:the United Nations Security Council:UN Security Council"})
	a.Attribution = []casus.Source{e.source("Government spokesman Abdourahmane Amadou", "NER", "GOV", "add", false)}
	e.add(casus.Mention{Act: "deny_reject_accusation", Date: day("2024-08-06")}, "Ukraine's foreign ministry rejected the accusation.", "rejected",
		[]string{"UKR:GOV:Ukraine's foreign ministry:Ukraine"}, []string{"NER:GOV:Niger:Niger"})
	d := e.add(casus.Mention{Act: "arm", Status: casus.Denied}, "Kyiv denied that it had armed the rebels in northern Mali.", "armed",
		[]string{"UKR:GOV:Kyiv:Ukraine"}, []string{"MLI:REB:the rebels:Tuareg rebels"})
	d.Attribution = []casus.Source{e.source("Kyiv", "UKR", "GOV", "deny", false)}
	k := e.add(casus.Mention{Type: "ASSAULT", Modes: []string{"firearms"}, Date: day("2024-07-27"), Historical: true,
		Counts: &casus.Counts{Killed: &casus.Count{Min: 47, Text: "at least 47"}}},
		"On July 27 rebels killed at least 47 Malian soldiers near Tinzaouaten, a village on the Algerian border.", "killed",
		[]string{"MLI:REB:rebels:Tuareg rebels"}, []string{"MLI:MIL:Malian soldiers:Malian army"})
	k.Place = nil
	return e
}

func sahelLater() *entry {
	const talks = "Niger and Mali held talks with Burkina Faso in Niamey on Wednesday about a common passport."
	const plan = "Mali may restore relations with Ukraine one day, a minister said."
	e := document("later", "Sahel Wire", "2024-09-12", "Three neighbours meet in Niamey", talks+"\n\n"+plan)
	e.add(casus.Mention{Act: "hold_talks", Date: day("2024-09-11")}, talks, "held talks",
		[]string{"NER:GOV:Niger:Niger", "MLI:GOV:Mali:Mali", "BFA:GOV:Burkina Faso:Burkina Faso"}, nil)
	e.add(casus.Mention{Act: "restore_relations", Status: casus.Hypothetical}, plan, "restore relations",
		[]string{"MLI:GOV:Mali:Mali", "UKR:GOV:Ukraine:Ukraine"}, nil)
	return e
}

func hostile() *entry {
	const s = Hostile + ` expelled "><img src=x onerror=alert(1)> diplomats of Niger.`
	e := document("x'\"><b>/%2F?&#", "=HYPERLINK(\"http://evil.example\")", "2024-08-09", Hostile, s+" \u202e 𝒳 end.")
	e.Doc.URL = "javascript:alert(1)"
	e.add(casus.Mention{Act: "expel_diplomats", Date: day("2024-08-09")}, s, "expelled",
		[]string{"TCD:GOV:" + `<script>alert("x")</script>` + ":" + Hostile}, []string{"NER:GOV:Niger:Niger"})
	return e
}
