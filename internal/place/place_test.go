package place

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// simple cuts a sentence into words and marks, without tags.
func simple(s string) *text.Analysis {
	a := &text.Analysis{Text: s}
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		end := i + 1
		if !strings.ContainsRune(",()", rune(s[i])) {
			for end < len(s) && !strings.ContainsRune(" ,()", rune(s[end])) && !strings.HasPrefix(s[end:], "'s") && !(s[end] == '.' && end+1 == len(s)) {
				end++
			}
			if s[i:min(i+2, len(s))] == "'s" {
				end = i + 2
			}
		}
		a.Tokens = append(a.Tokens, text.Token{Form: s[i:end], Span: text.Span{Start: int32(i), End: int32(end)}, Head: text.NoHead})
		i = end
	}
	a.Sentences = []text.Sentence{{Span: text.Span{End: int32(len(s))}, Last: int32(len(a.Tokens))}}
	return a
}

func TestFind(t *testing.T) {
	f := New()
	for _, c := range []struct{ text, want string }{
		{"Clashes broke out in Tripoli, Lebanon, on Tuesday.", "Tripoli LBN city; Lebanon LBN country"},
		{"Clashes broke out in Tripoli after Libya reopened the port.", "Tripoli LBY city"},
		{"Kyiv said it would answer.", ""},
		{"Troops entered the northern city of Kidal.", "Kidal MLI city"},
		{"Shells fell near Kharkiv and Sumy.", "Kharkiv UKR city; Sumy UKR city"},
		{"Shells fell near Kharkov.", "Kharkiv UKR city"},
		{"Fighting spread through the Donbas.", "Donbas UKR region"},
		{"Fighters crossed from the Gaza Strip.", "Gaza Strip PSE region"},
		{"Ships turned back in the Strait of Hormuz.", "Strait of Hormuz - region"},
		{"A convoy was hit in Tigray.", "Tigray ETH region"},
		{"Niger cut ties with Ukraine.", ""},
		{"Protests were held in Niger.", "Niger NER country"},
		{"Protests were held across the United States.", "United States USA country"},
		{"Protests were held in the U.S. on Friday.", "United States USA country"},
		{"He was born in Athens, Ga. and lives there.", "Athens USA city; Georgia USA region"},
		{"He was born in Athens.", "Athens GRC city"},
		// The region behind a town that the gazetteer lacks, and the town named again.
		{"A house burned in Belgrade, Minn., and the fire reached another in Belgrade.", "Belgrade USA region; Minnesota USA region; Belgrade USA region"},
		{"The ministers met in Belgrade.", "Belgrade SRB city"},
		// A state or a country of one name, by the company it keeps.
		{"Troops entered Georgia near Tbilisi.", "Georgia GEO country; Tbilisi GEO city"},
		{"The Pentagon is sending soldiers to Georgia.", "Georgia GEO country"},
		{"Deputies of the Hall County Sheriff searched farms in Georgia on Interstate 85.", "Georgia USA region"},
		{"Russian troops entered Georgia, the Pentagon said in Washington.", "Georgia GEO country; Washington USA city"},
		{"Russian troops entered Georgia, a senator of Ohio said in Texas.", "Georgia GEO country; Texas USA region"},
		// Towns named together lie together.
		{"Floods closed roads in Richmond and in Norfolk and in Petersburg.", "Richmond USA city; Norfolk USA city; Petersburg USA city"},
		{"A ship sailed from Alexandria.", "Alexandria EGY city"},
		{"The Sheriff of Fairfax County closed Route 7 in Alexandria.", "Alexandria USA city"},
		{"Mr. Washington left.", ""},
		{"The ceasefire ties to Russia broke.", ""},
		{"Syria's Aleppo province was shelled.", "Syria SYR country; Aleppo SYR region"},
		{"The Kabul bombing killed ten.", "Kabul AFG city"},
		{"The raid took place in the West Bank.", "West Bank PSE region"},
		{"Shops on the East Bank of the river closed.", ""},
		{"The raid took place on the outskirts of Port-au-Prince.", "Port-au-Prince HTI city"},
		{"He fled to N'Djamena.", "N'Djamena TCD city"},
		{"Soldiers moved into Rakhine State.", "Rakhine MMR region"},
		{"We walked in circles.", ""},
		{"", ""},
	} {
		var got []string
		for _, r := range f.Find(simple(c.text), casus.Date{}) {
			country := r.Country
			if country == "" {
				country = "-"
			}
			got = append(got, r.Name+" "+country+" "+r.Precision)
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, g, c.want)
		}
	}
}

func TestNamesIgnoresUse(t *testing.T) {
	if got := New().Names(simple("Kyiv said it would answer.")); len(got) != 1 || got[0].Country != "UKR" {
		t.Errorf("Names = %+v, want Kyiv", got)
	}
}

func TestDateline(t *testing.T) {
	a := simple("BAMAKO , Aug 5 (Casus) The army said so.")
	a.Sentences[0].Dateline = 7
	if got := New().Find(a, casus.Date{}); len(got) != 1 || got[0].Country != "MLI" || got[0].Precision != "city" {
		t.Errorf("dateline = %+v, want Bamako", got)
	}
}

// FuzzFind holds that references are in order, disjoint and inside the text, and coordinates are of this earth.
func FuzzFind(f *testing.F) {
	f.Add("Clashes in Tripoli, Lebanon, and Port - au - Prince . - - .")
	f.Add("US U.S. of the A 's Côte d’Ivoire \xff\xfe Đ")
	f.Fuzz(func(t *testing.T, s string) {
		a := simple(s)
		last := int32(0)
		for _, r := range New().Names(a) {
			if r.First < last || r.Last <= r.First || int(r.Last) > len(a.Tokens) || r.Head < r.First || r.Head >= r.Last {
				t.Fatalf("%q: bad span %+v", s, r)
			}
			last = r.Last
			if r.Lat < -90 || r.Lat > 90 || r.Lon < -180 || r.Lon > 180 || r.Name == "" || r.Precision == "" {
				t.Errorf("%q: bad place %+v", s, r)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	a := simple(strings.Repeat("Niger said on Tuesday that its troops had left the northern city of Agadez after talks in Bamako, Mali, with officials from Burkina Faso over the border region near Menaka. ", 40))
	f := New()
	b.ReportAllocs()
	for b.Loop() {
		f.Find(a, casus.Date{})
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
