package neural

import (
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/segment"
)

func TestLabelsFollow(t *testing.T) {
	begin, in, end, one := makeLabel(text.EntityPlace, nameBegins), makeLabel(text.EntityPlace, nameInside), makeLabel(text.EntityPlace, nameEnds), makeLabel(text.EntityPlace, nameAlone)
	other := makeLabel(text.EntityPerson, nameEnds)
	tests := []struct {
		label, after label
		want         bool
	}{
		{begin, 0, true}, {one, 0, true}, {in, 0, false}, {in, begin, true}, {end, begin, true}, {end, in, true},
		{0, begin, false}, {other, begin, false}, {end, end, false}, {0, end, true}, {begin, one, true}, {end, 0, false},
	}
	for _, test := range tests {
		if got := test.label.follows(test.after); got != test.want {
			t.Errorf("label %d after %d: %v, want %v", test.label, test.after, got, test.want)
		}
	}
}

func named(r *Reader, a *text.Analysis, in string) *text.Analysis {
	a.Reset(in)
	segment.Segment(a)
	r.AnalyseAndName(a)
	return a
}

func names(a *text.Analysis) string {
	var out []string
	for _, e := range a.Entities {
		out = append(out, e.Type.String()+" "+a.Phrase(e.First, e.Last))
	}
	return strings.Join(out, ", ")
}

func TestNames(t *testing.T) {
	r := New()
	for _, test := range []struct{ in, want string }{
		{"Marta Okello met Joao Silva in Lisbon.", "PER Marta Okello, PER Joao Silva, LOC Lisbon"},
		{"The European Union and the African Union urged Chad to talk.", "ORG European Union, ORG African Union, LOC Chad"},
		{"Kenyan police arrested Peter Omondi near Kisumu.", "NORP Kenyan, PER Peter Omondi, LOC Kisumu"},
		{"i flew from london to france with air canada", "LOC london, LOC france, ORG air canada"},
		{"It rained all day on Monday.", ""},
	} {
		var a text.Analysis
		if got := names(named(r, &a, test.in)); got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.in, got, test.want)
		}
	}
}

// Names of organisations with phrases are one name, with the short name in brackets beside it.
func TestLongOrganisations(t *testing.T) {
	r := New()
	for _, test := range []struct{ in, want string }{
		{"Rebels of the Movement for the Rescue of Azawa (MRA) fought in Mali.", "ORG Movement for the Rescue of Azawa, ORG MRA, LOC Mali"},
		{"The National Union for the Total Renewal of Ketania (NUTRK) signed a truce.", "ORG National Union for the Total Renewal of Ketania, ORG NUTRK"},
		{"The Council for Trade and Labour in Zembla (CTLZ) signed a truce.", "ORG Council for Trade and Labour in Zembla, ORG CTLZ"},
		{"The Committee for Human Rights in Zembla condemned it.", "ORG Committee for Human Rights, LOC Zembla"},
		{"The Front for the Defence of the Republic and the Army of France met.", "ORG Front for the Defence of the Republic, ORG Army of France"},
		{"The Movement for Change and Kenya signed a truce.", "ORG Movement for Change, LOC Kenya"},
		{"The Institute for the Blue River of September 5 met.", "ORG Institute for the Blue River"},
		{"A party of workers and an army for peace met.", ""},
	} {
		var a text.Analysis
		if got := names(named(r, &a, test.in)); got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.in, got, test.want)
		}
	}
}

// Names are as long as the nouns that open or end them make them.
func TestNameNouns(t *testing.T) {
	r, alone := New(), NewNamer()
	for _, test := range []struct{ in, want string }{
		{"Shares of Palmeras Corp. and Norvik, Inc. of Oslo fell.", "ORG Palmeras Corp., ORG Norvik, Inc., LOC Oslo"},
		{"A tanker sank in the Gulf of Oman on Friday.", "LOC Gulf of Oman"},
		{"Envoys flew to the Islamic Republic of Iran.", "LOC Islamic Republic of Iran"},
		{"The Russian Federation signed it.", "LOC Russian Federation"},
		{"A body called the Greater Manchester Refugee Action Center sued the state.", "ORG Greater Manchester Refugee Action Center"},
		{"She moved from Fresno California to Lyon France last year.", "LOC Fresno, LOC California, LOC Lyon, LOC France"},
		{"They live in South Korea and in New York City.", "LOC South Korea, LOC New York City"},
		{"Hurricane Fiona hit Cuba. Fiona then weakened, said Ana Ruiz.", "LOC Cuba, PER Ana Ruiz"},
		{`Mail: "Okafor, Amaka" wrote to us.`, "PER Okafor, Amaka"},
		{"Lunch was at Torvello's in Boston.", "LOC Torvello's, LOC Boston"},
		{"They met in Gandova's old town.", "LOC Gandova"},
		{"I moved from Dayton, OH to Peru.", "LOC Dayton, LOC OH, LOC Peru"},
		{"The Monday Committee heard President Obama.", "PER Obama"},
	} {
		var a text.Analysis
		if got := names(named(r, &a, test.in)); got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.in, got, test.want)
		}
		alone.Entities(&a)
		wellNamed(t, &a)
	}
}

// A word in brackets between a title and a surname is a given name, not the short name of an organisation.
func TestGivenNamesInBrackets(t *testing.T) {
	r, alone := New(), NewNamer()
	for _, test := range []struct{ in, want string }{
		{"Ukrainian Ambassador (Taras) Bilenko will visit Kenya.", "NORP Ukrainian, PER Taras, PER Bilenko, LOC Kenya"},
		{"Kenyan Minister (Moses) Wetangura will visit Uganda.", "NORP Kenyan, PER Moses, PER Wetangura, LOC Uganda"},
		{"Reuters (London) Monday.", "ORG Reuters, LOC London"},
	} {
		var a text.Analysis
		if got := names(named(r, &a, test.in)); got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.in, got, test.want)
		}
		alone.Entities(&a)
		if got := names(&a); got != test.want {
			t.Errorf("on tags alone: %s\ngot  %s\nwant %s", test.in, got, test.want)
		}
	}
}

// TestMemory: what a document names a person gains as a person elsewhere in it, by its own naming nothing.
func TestMemory(t *testing.T) {
	var a text.Analysis
	a.Reset("We met Ann Oru today. They say Oru left. Mali won.")
	segment.Segment(&a)
	a.Entities = []text.Entity{{First: 2, Last: 4, Type: text.EntityPerson}, {First: 12, Last: 13, Type: text.EntityPlace}}
	var m memory
	m.reset(&a)
	m.learn(&a)
	person, place := makeLabel(text.EntityPerson, nameAlone), makeLabel(text.EntityPlace, nameAlone)
	for i, want := range []bool{true, true, false} {
		s := &a.Sentences[i]
		scores := make([]float32, int(s.Last-s.First)*NameLabels)
		if said := m.remind(scores, s.First); said != want {
			t.Errorf("sentence %d: something said is %v, want %v", i, said, want)
		}
		if row := scores[2*NameLabels:]; i == 1 && (row[person] <= row[0] || row[place] != 0) {
			t.Errorf("Oru: person %v, place %v, no name %v", row[person], row[place], row[0])
		}
	}
}

// wellNamed fails the test unless the names are in order and each within a sentence.
func wellNamed(t *testing.T, a *text.Analysis) {
	t.Helper()
	last := int32(0)
	for _, e := range a.Entities {
		if e.First < last || e.Last <= e.First || int(e.Last) > len(a.Tokens) || e.Type == text.NoEntity || a.Tokens[e.First].Sentence != a.Tokens[e.Last-1].Sentence {
			t.Fatalf("name %v after token %d of %d", e, last, len(a.Tokens))
		}
		last = e.Last
	}
}

func FuzzNames(f *testing.F) {
	f.Add(article)
	f.Add("A\xff\u00ad\u200b’s &amp; (((( Æ Éa")
	f.Add(strings.Repeat("New York Times ", 120))
	f.Add(strings.Repeat("Xi ", 3*Longest))
	f.Add(strings.Repeat("Union for Change Movement for the Rescue of Azawa (MRA) and Front of ", 30))
	f.Add("Front for (FF) Party of the the Union for")
	f.Add("A Inc. of B, Inc. of the C Gulf of the \"D, E\" F- Bay & Council Sea of of Iran Hurricane Ann Ann Texas, OH Dayton, IN Gandova's")
	f.Add("x Gen. (Ann) Oru (Bo) Li (Cy) Dee")
	r, alone := New(), NewNamer()
	var a text.Analysis
	f.Fuzz(func(t *testing.T, in string) {
		named(r, &a, in)
		wellNamed(t, &a)
		first := slices.Clone(a.Entities)
		r.AnalyseAndName(&a)
		if !slices.Equal(first, a.Entities) {
			t.Errorf("names %v, then %v", first, a.Entities)
		}
		alone.Entities(&a)
		wellNamed(t, &a)
	})
}

// TestNamesWithoutTrees: names are found on tags alone as well.
func TestNamesWithoutTrees(t *testing.T) {
	var a text.Analysis
	read(New(), &a, "Marta Okello of the European Union flew to Lisbon.")
	NewNamer().Entities(&a)
	if got, want := names(&a), "PER Marta Okello, ORG European Union, LOC Lisbon"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestNamesLeaveTreesAlone: the trees are the same whether names are found or not.
func TestNamesLeaveTreesAlone(t *testing.T) {
	var a, b text.Analysis
	r := New()
	if with, without := printed(t, named(r, &a, article)), printed(t, read(r, &b, article)); with != without {
		t.Errorf("with names:\n%s\nwithout:\n%s", with, without)
	}
}

func TestLists(t *testing.T) {
	p := PhraseList{}
	p.Put([]string{"New", "York"}, ListedCity)
	p.Put([]string{"new", "york", "times"}, ListedFirm)
	p.Put([]string{"Ann"}, ListedGiven)
	l, err := openLists(p.Pack())
	if err != nil {
		t.Fatal(err)
	}
	c := nameContext{lists: l}
	forms := make([]NameForm, 4)
	for i, w := range []string{"Ann", "New", "York", "Times"} {
		forms[i].Read(w)
	}
	c.look(forms)
	want := []listing{{ListedGiven}, {0, ListedCity | ListedFirm}, {0, 0, 0, ListedCity | ListedFirm}, {0, 0, 0, ListedFirm}}
	if !slices.Equal(c.kinds, want) {
		t.Errorf("lists %v, want %v", c.kinds, want)
	}
	if _, err := openLists(make([]byte, 12)); err == nil {
		t.Error("no error for three slots")
	}
}

func TestOpenNamesCorrupt(t *testing.T) {
	for _, n := range []int{0, 3, 40, len(namesData) / 2, len(namesData) - 1} {
		if _, err := openNames(namesData[:n], builtin()); err == nil {
			t.Errorf("%d of %d bytes: no error", n, len(namesData))
		}
	}
}

func BenchmarkNames(b *testing.B) {
	r := New()
	var a text.Analysis
	named(r, &a, strings.Repeat(article, 10))
	b.ReportAllocs()
	for b.Loop() {
		r.AnalyseAndName(&a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
