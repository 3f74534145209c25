// Package score measures the reader on gold documents. In come documents with every
// event annotated, out goes a sheet of figures and the cases behind them. The same
// documents and the same reader give the same sheet.
//
// A predicted mention is right when it stands in the sentence of a gold mention of its
// type (or an alternative), one to one. Fields are counted over the mentions so found.
// The rules are those of the news scorer that the project is judged with: optional gold
// is neither missed nor false; a symmetric event compares its parties whatever their
// role; a date is right by its first day; own announcements need no attribution.
package score

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// Tally counts what was found against what was there.
type Tally struct{ Right, Got, Gold int }

// Precision is Right of Got, 0 when nothing was got.
func (t Tally) Precision() float64 { return ratio(t.Right, t.Got) }

// Recall is Right of Gold, 0 when there was nothing.
func (t Tally) Recall() float64 { return ratio(t.Right, t.Gold) }

// F1 is the harmonic mean of precision and recall.
func (t Tally) F1() float64 { return ratio(2*t.Right, t.Got+t.Gold) }

func (t *Tally) add(right, got, gold int) { t.Right += right; t.Got += got; t.Gold += gold }

// Share counts right answers.
type Share struct{ Right, Of int }

// Value is the share of right answers, 0 when there was no question.
func (s Share) Value() float64 { return ratio(s.Right, s.Of) }

func (s *Share) add(right bool) { s.Right += one(right); s.Of++ }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Sheet is what a reader scores on a set of documents.
type Sheet struct {
	Documents, Mentions int
	Events, Untyped     Tally
	Types               map[string]*Tally
	Triples             Tally // type, all actors and all recipients right
	Actors, Recipients  Tally // country and organisation codes on found events
	Parties             Tally // the same for symmetric events
	Sectors             Share
	Acts, Modes         Share
	Dates, DatesWithin  Share
	Status, NotAsserted Share
	Historical          Share
	Attribution, Voices Share // all found events; those where the gold has a voice
	Counts              Tally
	Main                Share // headline happenings found
	Relations, Dated    Tally
	Quiet, QuietFalse   int // documents without an event; mentions falsely found in them
	Cases               []Case
}

// Case is one thing missed, false or wrong.
type Case struct {
	Kind   string `json:"kind"` // miss, false, type, field, relation
	Doc    string `json:"doc"`
	Group  string `json:"group"` // what went wrong, for counting
	Detail string `json:"detail"`
}

// Run reads the documents and scores what came out.
func Run(docs []Document, r *reader.Reader) (*Sheet, error) {
	s := &Sheet{Types: map[string]*Tally{}}
	for i := range docs {
		in := docs[i].Document
		coding, err := r.Read(&in)
		if err != nil {
			return nil, fmt.Errorf("score %s: %w", docs[i].ID, err)
		}
		s.add(&docs[i], coding)
	}
	return s, nil
}

// add scores one document.
func (s *Sheet) add(d *Document, c *casus.Coding) {
	gold, got := d.Gold.Mentions, c.Mentions
	s.Documents++
	if len(gold) == 0 {
		s.Quiet++
		s.QuietFalse += len(got)
	}
	untyped := align(gold, got, false)
	tally(&s.Untyped, gold, got, untyped, nil)
	match := align(gold, got, true)
	tally(&s.Events, gold, got, match, s.Types)
	starts := startsByEvent(d)
	for g, p := range match {
		if m := &gold[g]; !m.Optional {
			s.Mentions++
			s.Triples.Gold++
			if p >= 0 {
				s.fields(d, m, &got[p], starts[m.ID])
			}
		}
	}
	s.Triples.Got = s.Events.Got
	s.main(d, match)
	s.unmatched(d, got, match)
	s.relations(d, c.Relations)
}

// tally counts detection; types, where given, takes it by type.
func tally(t *Tally, gold []Mention, got []casus.Mention, match []int, types map[string]*Tally) {
	of := func(name string) *Tally {
		if types == nil {
			return &Tally{}
		}
		if types[name] == nil {
			types[name] = &Tally{}
		}
		return types[name]
	}
	free := make([]bool, len(got))
	for g, p := range match {
		m := &gold[g]
		switch {
		case m.Optional && p >= 0:
			free[p] = true
		case m.Optional:
		case p >= 0:
			free[p] = true
			t.add(1, 1, 1)
			of(m.Type).add(1, 1, 1)
		default:
			t.Gold++
			of(m.Type).Gold++
		}
	}
	for p := range got {
		if !free[p] {
			t.Got++
			of(got[p].Type).Got++
		}
	}
}

// startsByEvent lists for each mention the first days that any mention of its happening gives.
func startsByEvent(d *Document) map[string][]casus.Date {
	out := map[string][]casus.Date{}
	for _, e := range d.Gold.Events {
		var days []casus.Date
		for i := range d.Gold.Mentions {
			if m := &d.Gold.Mentions[i]; m.Date != nil && slices.Contains(e.Mentions, m.ID) {
				days = append(append(days, m.Date.Start), m.Date.AltStarts...)
			}
		}
		for _, id := range e.Mentions {
			out[id] = days
		}
	}
	return out
}

// fields scores what a found mention says.
func (s *Sheet) fields(d *Document, m *Mention, p *casus.Mention, starts []casus.Date) {
	var wrong []string
	check := func(name string, ok bool) {
		if !ok {
			wrong = append(wrong, name)
		}
	}
	ok := s.parties(m, p)
	s.Triples.Right += one(ok)
	check("actors", ok)
	s.sectors(m, p)
	if m.Act != "" {
		right := p.Act == m.Act || slices.Contains(m.AltActs, p.Act) || p.Act == "" && slices.Contains(m.AltActs, "none")
		s.Acts.add(right)
		check("act", right)
	}
	if len(m.Modes) > 0 && p.Type == m.Type {
		right := slices.ContainsFunc(p.Modes, func(x string) bool { return slices.Contains(m.Modes, x) })
		s.Modes.add(right)
		check("mode", right)
	}
	if m.Date != nil {
		start := casus.Date{}
		if p.Date != nil {
			start = p.Date.Start
		}
		right := start.Known() && slices.Contains(starts, start)
		s.Dates.add(right)
		s.DatesWithin.add(right || start.Known() && !start.Before(m.Date.Start) && !start.After(m.Date.End))
		check("date", right)
	}
	right := p.Status == m.Status || slices.Contains(m.AltStatus, p.Status)
	s.Status.add(right)
	if m.Status != casus.Asserted {
		s.NotAsserted.add(right)
	}
	check("status", right)
	if !m.EitherAge {
		s.Historical.add(p.Historical == m.Historical)
		check("history", p.Historical == m.Historical)
	}
	right = voiceRight(m, p)
	s.Attribution.add(right)
	if len(m.Attribution) > 0 && !(len(p.Attribution) == 0 && right) {
		s.Voices.add(right)
	}
	check("attribution", right)
	check("counts", s.counts(m, p))
	for _, w := range wrong {
		s.Cases = append(s.Cases, Case{"field", d.ID, w + " of " + m.Type, fmt.Sprintf("%s %q %s; got %s", m.ID, m.Trigger.Text, m.field(w), field(p, w))})
	}
}

// parties compares the codes of both roles.
func (s *Sheet) parties(m *Mention, p *casus.Mention) bool {
	if m.Symmetric {
		right, extra, required := side(append(slices.Clone(m.Actors), m.Recipients...), codes(append(slices.Clone(p.Actors), p.Recipients...)))
		s.Parties.add(right, right+extra, required)
		return extra == 0 && right == required
	}
	r1, e1, n1 := side(m.Actors, codes(p.Actors))
	r2, e2, n2 := side(m.Recipients, codes(p.Recipients))
	s.Actors.add(r1, r1+e1, n1)
	s.Recipients.add(r2, r2+e2, n2)
	return e1+e2 == 0 && r1 == n1 && r2 == n2
}

// sectors looks at parties whose code was found.
func (s *Sheet) sectors(m *Mention, p *casus.Mention) {
	all := append(slices.Clone(p.Actors), p.Recipients...)
	for _, a := range append(slices.Clone(m.Actors), m.Recipients...) {
		if a.Optional || a.Sector == "" {
			continue
		}
		found, right := false, false
		for i := range all {
			if a.known() && a.is(all[i].Code) {
				found = true
				right = right || all[i].Sector == a.Sector || slices.Contains(a.AltSectors, all[i].Sector)
			}
		}
		if found {
			s.Sectors.add(right)
		}
	}
}

// voiceRight compares the one who said it, last in the chain.
func voiceRight(m *Mention, p *casus.Mention) bool {
	if len(m.Attribution) == 0 {
		return len(p.Attribution) == 0
	}
	want := m.Attribution[len(m.Attribution)-1]
	if len(p.Attribution) == 0 {
		own := func(a Actor) bool { return a.Code == want.Code }
		return want.Optional || (m.Status == casus.Asserted || m.Status == casus.Planned) && slices.ContainsFunc(m.Actors, own)
	}
	return want.is("UNK") || want.is(p.Attribution[len(p.Attribution)-1].Code)
}

// counts compares the figures. One victim where the text gives no number ("killed its pilot") is
// neither right nor wrong.
func (s *Sheet) counts(m *Mention, p *casus.Mention) bool {
	got := countsOf(p)
	maps.DeleteFunc(got, func(kind string, c casus.Count) bool {
		_, given := m.Counts[kind]
		return !given && c.Min == 1 && c.Max == 1
	})
	right := 0
	for kind, c := range m.Counts {
		if g, ok := got[kind]; ok && g.Min == c.Min && g.Max == c.Max {
			right++
		}
	}
	s.Counts.add(right, len(got), len(m.Counts))
	return right == len(m.Counts) && right == len(got)
}

func countsOf(p *casus.Mention) map[string]casus.Count {
	out := map[string]casus.Count{}
	if p.Counts == nil {
		return out
	}
	for _, c := range []struct {
		kind  string
		count *casus.Count
	}{{"killed", p.Counts.Killed}, {"injured", p.Counts.Injured}, {"arrested", p.Counts.Arrested}, {"expelled", p.Counts.Expelled},
		{"abducted", p.Counts.Abducted}, {"displaced", p.Counts.Displaced}, {"deployed", p.Counts.Deployed}} {
		if c.count != nil {
			out[c.kind] = *c.count
		}
	}
	return out
}

// main counts the headline happenings of which some mention was found.
func (s *Sheet) main(d *Document, match []int) {
	for _, e := range d.Gold.Events {
		if !e.Main {
			continue
		}
		found := false
		for g, p := range match {
			found = found || p >= 0 && slices.Contains(e.Mentions, d.Gold.Mentions[g].ID)
		}
		s.Main.add(found)
	}
}

// unmatched turns misses and false mentions into cases; a miss and a false mention whose triggers
// overlap are one case of a wrong type.
func (s *Sheet) unmatched(d *Document, got []casus.Mention, match []int) {
	used := make([]bool, len(got))
	for _, p := range match {
		if p >= 0 {
			used[p] = true
		}
	}
	for g, p := range match {
		m := &d.Gold.Mentions[g]
		if p >= 0 || m.Optional {
			continue
		}
		twin := slices.IndexFunc(got, func(x casus.Mention) bool {
			return min(x.Trigger.End, m.Trigger.End) > max(x.Trigger.Start, m.Trigger.Start)
		})
		if twin >= 0 && !used[twin] {
			used[twin] = true
			s.Cases = append(s.Cases, Case{"type", d.ID, m.Type + " read as " + got[twin].Type, fmt.Sprintf("%s %q %s; got %s", m.ID, m.Trigger.Text, m.show(), show(&got[twin]))})
			continue
		}
		s.Cases = append(s.Cases, Case{"miss", d.ID, m.Type, fmt.Sprintf("%s %q %s", m.ID, m.Trigger.Text, m.show())})
	}
	for p := range got {
		if !used[p] {
			s.Cases = append(s.Cases, Case{"false", d.ID, got[p].Type, fmt.Sprintf("%q %s", oneLine(got[p].Trigger.Text), show(&got[p]))})
		}
	}
}

// relations compares the states that the document gives its pairs, and those with their days.
func (s *Sheet) relations(d *Document, got []casus.DocRelation) {
	for _, dated := range []bool{false, true} {
		t := &s.Relations
		if dated {
			t = &s.Dated
		}
		used := make([]bool, len(got))
		for _, optional := range []bool{false, true} {
			for _, g := range d.Gold.Relations {
				if g.Optional != optional {
					continue
				}
				p := slices.IndexFunc(got, func(p casus.DocRelation) bool { return g.is(p, dated) })
				for p >= 0 && used[p] {
					next := slices.IndexFunc(got[p+1:], func(p casus.DocRelation) bool { return g.is(p, dated) })
					if next < 0 {
						p = -1
						break
					}
					p += next + 1
				}
				if p >= 0 {
					used[p] = true
				}
				if !optional {
					t.add(one(p >= 0), one(p >= 0), 1)
					if p < 0 && dated {
						s.Cases = append(s.Cases, Case{"relation", d.ID, "missed or misdated: " + g.Track, strings.TrimSpace(fmt.Sprintf("%s %s %s %s %s", g.A, g.B, g.Track, g.State, g.From))})
					}
				}
			}
		}
		for p := range got {
			if !used[p] {
				t.Got++
				if dated {
					s.Cases = append(s.Cases, Case{"relation", d.ID, "false or misdated: " + got[p].Track, strings.TrimSpace(fmt.Sprintf("%s %s %s %s %s", got[p].A, got[p].B, got[p].Track, got[p].State, got[p].From))})
				}
			}
		}
	}
}

// is reports whether p is this relation; without a date in the gold any date will do.
func (r Relation) is(p casus.DocRelation, dated bool) bool {
	same := r.A == p.A && r.B == p.B
	if track := casus.TheCodebook().Track(r.Track); track != nil && !track.Ordered {
		same = same || r.A == p.B && r.B == p.A
	}
	return same && r.Track == p.Track && r.State == p.State && (!dated || !r.From.Known() || r.From == p.From)
}

// Codes is the tally of codes over all roles.
func (s *Sheet) Codes() Tally {
	t := s.Actors
	t.add(s.Recipients.Right, s.Recipients.Got, s.Recipients.Gold)
	t.add(s.Parties.Right, s.Parties.Got, s.Parties.Gold)
	return t
}

// typeNames are the types that occur, in order.
func (s *Sheet) typeNames() []string { return slices.Sorted(maps.Keys(s.Types)) }
