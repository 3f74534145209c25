package actor

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

func TestRegistryIsSound(t *testing.T) {
	if faults := Check("registry"); len(faults) > 0 {
		t.Errorf("%d faults:\n%s", len(faults), strings.Join(faults[:min(len(faults), 60)], "\n"))
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if r, _ := load(registryFiles); len(r.entries) == 0 {
			b.Fatal("nothing loaded")
		}
	}
}

func TestFaultsAreNamed(t *testing.T) {
	dir := t.TempDir()
	for name, lines := range map[string]string{
		"states-extra.tsv": "id\tcode\tname\tfrom\tto\nQQQ\tQQQ\tQuux\t2001-02-30\t\nRRR\tXYZ\tRuritania\t\t\n",
		"people-extra.tsv": "id\tname\tcode\tsectors\tgender\tfrom\tto\nann-lee\tAnn Lee\tQQQ\tGOF\tx\t2003\t2001\n",
		"orgs-extra.tsv":   "id\tname\tkind\tcode\tsectors\tparent\nclub\tClub\tclub\tQQQ\tBUS\tnobody\n",
		"agents-extra.tsv": "lemma\tsectors\tkind\tcolour\nquuxer\tGOV\tperson\tred\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(lines), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, _, err := Load(dir)
	if !errors.Is(err, ErrRegistry) {
		t.Fatalf("got %v, want ErrRegistry", err)
	}
	for _, want := range []string{
		`states-extra.tsv:2: no date: "2001-02-30"`, `states-extra.tsv:3: unknown code "XYZ"`, `people-extra.tsv:2: unknown sector "GOF"`,
		`people-extra.tsv:2: gender "x"`, `people-extra.tsv:2: ends (2001-12-31) before it begins (2003-01-01)`,
		`orgs-extra.tsv:2: unknown kind "club"`, `orgs-extra.tsv:2: no organisation "nobody"`, `agents-extra.tsv:1: unknown column "colour"`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("missing %q in:\n%v", want, err)
		}
	}
}

func TestOverlayAddsNamesAndOffices(t *testing.T) {
	dir := t.TempDir()
	table := "id\tname\taliases\tgender\tcode\tsectors\trole\tfrom\tto\n" +
		"tomas-quux\tTomas Quux\t\tm\tNER\tGOV\ttrade minister\t2020\t2022-06\n" +
		"tomas-quux\t\tTomás Kvux\t\tNER\tGOV\tprime minister\t2022-07\t\n"
	if err := os.WriteFile(filepath.Join(dir, "people-mine.tsv"), []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	r, _, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ date, role, sector string }{
		{"2021-05-05", "trade minister", "GOV"}, {"2024-01-01", "prime minister", "GOV"}, {"2019-12-31", "", "ELI"}, {"", "prime minister", "GOV"},
	} {
		d, _ := casus.ParseDate(test.date)
		e, _, ok := r.Lookup("Tomas Kvux", d)
		if !ok || e.Role != test.role || e.Code != "NER" || e.Sectors[0] != test.sector {
			t.Errorf("on %q: got %+v, %v; want %s %s", test.date, e, ok, test.role, test.sector)
		}
	}
}
