package actor

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/casus-events/casus/internal/casus"
)

const testActors = `# actors of our own making
QUUXLAND_LIBERATION_FRONT_ ; rebels
+QLF_
+FRONT_FOR_QUUXLAND_
	[NERREB <20100601]
	[NERGOV >20100602]
ANDRI_KVUXENKO_	[UKRELI 600101-900823] [UKRGOV 900824-19991231] ; president
	[ELI]
SEA_TRADE_COUNCIL_OF_QUUX
	[IGOSTC]
BEIGE_LANTERN_ [---]
+STRAY
KVUX_FOUNDATION_ [NGO
ALONE_WITHOUT_CODE_
UNCODED_BUT_NAMED_
BROKEN_CODE_MAN_ [QQQGOV]
BAD_DATE_MAN_ [MLIGOV 2004017-20061201] [MLIGOV 20121301] [MLIELI 990101-980101]
	[MLIOPP] trailing words
REPUBLIC_OF_MALI_ [MLI]
+MALILAND_
`

const testAgents = `!PERSON! = MAN, MEN, WOMAN
QUUXHERD!PERSON! [~AGR]
ICE_WARDEN {ICE_WARDENES} [~COP]   # wardens
RINK_BLOGGER [~MED]
NOTHING_HERE
JUNK_WORD [~QQQ]
NO_TILDE [COP]
ODD!NOSET! [~AGR]
`

// dictionaryDir is a folder with small dictionaries, one of them packed.
func dictionaryDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(testActors))
	_ = z.Close()
	for name, content := range map[string]string{
		"mine.actors.txt.gz": packed.String(), "mine.agents.txt": testAgents,
		"mine.discards.txt": "CHESS_OLYMPIAD_\n+SPORTS_ROUNDUP\n_\n", "notes.txt": "not read", "README.md": "[not read]",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestDictionariesAreReadAsTheyAre(t *testing.T) {
	r, report, err := Load(dictionaryDir(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, date, kind, code, sector string }{
		{"QLF", "2009-01-01", "organisation", "NER", "REB"},
		{"Front for Quuxland", "2011-01-01", "organisation", "NER", "GOV"},
		{"Andri Kvuxenko", "1985-05-05", "person", "UKR", "ELI"},
		{"Andri Kvuxenko", "1995-05-05", "person", "UKR", "GOV"},
		{"Andri Kvuxenko", "2005-05-05", "person", "UKR", "ELI"},
		{"Sea Trade Council of Quux", "2005-05-05", "organisation", "IGOSTC", "IGO"},
		{"Maliland", "2005-05-05", "state", "MLI", "GOV"},
		{"Bad Date Man", "2005-05-05", "person", "MLI", "OPP"},
	} {
		d, _ := casus.ParseDate(test.date)
		e, _, ok := r.Lookup(test.name, d)
		if !ok || e.Kind != test.kind || e.Code != test.code || e.Sectors[0] != test.sector {
			t.Errorf("%s on %s: got %+v, want %s %s %s", test.name, test.date, e, test.kind, test.code, test.sector)
		}
	}
	for _, want := range []string{
		`mine.actors.txt.gz:13: code "[NGO" is not closed`,
		`mine.actors.txt.gz:16: code [QQQGOV]: QQQ is no state, organisation or sector`,
		`mine.actors.txt.gz:17: code [MLIGOV 2004017-20061201]: its date is none`,
		`mine.actors.txt.gz:17: code [MLIGOV 20121301]: its date is none`,
		`mine.actors.txt.gz:17: code [MLIELI 990101-980101]: ends (1998-01-01) before it begins (1999-01-01)`,
		`mine.actors.txt.gz:18: "trailing words" after a code`,
		`mine.agents.txt:5: "NOTHING_HERE" has no code`, `mine.agents.txt:6: code [~QQQ] has no sector`,
		`mine.agents.txt:7: code [COP] is not that of an agent`, `mine.agents.txt:8: "ODD!NOSET!": no set !NOSET!`,
		`mine.discards.txt:3: "" is no phrase`,
	} {
		if !slices.ContainsFunc(report.Skipped, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("missing %q in:\n%s", want, strings.Join(report.Skipped, "\n"))
		}
	}
	if n := len(report.Files); n != 3 {
		t.Errorf("%d files reported, want 3: %+v", n, report.Files)
	}
}

func TestDictionariesInText(t *testing.T) {
	r, _, err := Load(dictionaryDir(t))
	if err != nil {
		t.Fatal(err)
	}
	g := newReading()
	g.resolver = New(r)
	g.resolver.Explain = true
	day := casus.MakeDate(2008, 5, 5)
	for _, test := range []struct{ text, words, code, sector string }{
		{"The Quuxland Liberation Front attacked a convoy near Agadez.", "Quuxland Liberation Front", "NER", "REB"},
		{"Polish ice wardens detained three fishermen.", "Polish ice wardens", "POL", "COP"},
		{"Malian quuxherdmen blocked the road to the capital.", "Malian quuxherdmen", "MLI", "AGR"},
		{"A Turkish rink blogger criticized the minister.", "Turkish rink blogger", "TUR", "JRN"},
		{"Mali sent a team to the Chess Olympiad in Hungary.", "", "", ""},
		{"Mali accused France of lying. In the sports roundup, Spain won.", "", "", ""},
	} {
		ps := g.read(test.text, day)
		if test.words == "" {
			if len(ps) != 0 {
				t.Errorf("%q: %d parties, want none: %s", test.text, len(ps), show(&ps[0]))
			}
			continue
		}
		ok := false
		for i := range ps {
			a := ps[i].Actors
			ok = ok || len(a) > 0 && strings.Contains(g.a.Phrase(ps[i].First, ps[i].Last), test.words) && a[0].Code == test.code && slices.Contains(a[0].Sectors, test.sector)
		}
		if !ok {
			t.Errorf("%q: no party %q %s %s", test.text, test.words, test.code, test.sector)
			for i := range ps {
				t.Logf("  %q %s", g.a.Phrase(ps[i].First, ps[i].Last), show(&ps[i]))
			}
		}
	}
}

// TestSampleDictionaries reads the dictionaries that coders use and says how much of them was read.
func TestSampleDictionaries(t *testing.T) {
	r, report, err := Load(shared(t, "data", "dictionaries"))
	if err != nil {
		t.Fatal(err)
	}
	reasons := make(map[string]int)
	for _, s := range report.Skipped {
		_, why, _ := strings.Cut(s, ": ")
		reasons[dictionaryReason(why)]++
		if testing.Verbose() && os.Getenv("CASUS_SHOW") != "" {
			t.Log(s)
		}
	}
	for _, f := range report.Files {
		t.Logf("%-36s %-8s %5d entries, %5d names, %5d codes, %4d skipped", f.Name, f.Kind, f.Entries, f.Names, f.Codes, f.Skipped)
		if f.Entries == 0 || f.Skipped > f.Entries/10 {
			t.Errorf("%s: %d entries, %d skipped", f.Name, f.Entries, f.Skipped)
		}
	}
	t.Log(reasons)
	d := casus.MakeDate(2012, 1, 1)
	if e, _, ok := r.Lookup("Afghanistan", d); !ok || e.Kind != "state" || e.Code != "AFG" {
		t.Errorf("Afghanistan: %+v", e)
	}
}

// dictionaryReason drops what a message quotes.
func dictionaryReason(s string) string {
	parts := strings.Split(s, `"`)
	for i := 1; i < len(parts); i += 2 {
		parts[i] = "…"
	}
	s = strings.Join(parts, `"`)
	if i, j := strings.IndexByte(s, '['), strings.IndexByte(s, ']'); i >= 0 && j > i {
		s = s[:i] + s[j+1:]
	}
	return s
}

func FuzzDictionary(f *testing.F) {
	f.Add("A_B_ [AFGGOV 780427-780430]\n+C\n", uint8(0))
	f.Add("!P! = A, B\nX!P! {Y} [~MIL]\n", uint8(1))
	f.Add("+SPORTS_\nX", uint8(2))
	f.Fuzz(func(t *testing.T, s string, kind uint8) {
		k := []string{"actors", "agents", "discards"}[kind%3]
		c := newCompiler()
		c.readAll(registryTables("states.tsv"), "registry")
		c.dictionaries(fstest.MapFS{"x." + k + ".txt": {Data: []byte(s)}})
		c.finish()
		for _, fault := range c.faults {
			if strings.HasPrefix(fault, "x.") {
				t.Errorf("%s", fault)
			}
		}
	})
}

// registryTables is the built-in registry with the tables of those names only.
func registryTables(names ...string) fs.FS {
	m := fstest.MapFS{}
	for _, n := range names {
		b, _ := registryFiles.ReadFile("registry/" + n)
		m["registry/"+n] = &fstest.MapFile{Data: b}
	}
	return m
}
