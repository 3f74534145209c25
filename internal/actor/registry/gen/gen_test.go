package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// A line of leaders.txt gives names, marks and offices.
func TestReadPerson(t *testing.T) {
	for _, test := range []struct{ line, name, aliases, offices string }{
		{"Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; !Sisi|DM/GOV,MIL 2012-08 2014-03;P 2014-06", "Abdel Fattah al-Sisi",
			"Abdel-Fattah el-Sissi|Sisi|~al-Sisi|~el-Sissi|~Sissi",
			"defence minister GOV,MIL EGY 2012-08..2014-03; president GOV EGY 2014-06.."},
		{"Xi Jinping; ~Xi|P 2013-03", "Xi Jinping", "~Xi", "president GOV EGY 2013-03.."},
		{"Zoë Müller; Zoe Muller|foreign minister,deputy prime minister 2001", "Zoë Müller", "", "foreign minister|deputy prime minister GOV EGY 2001.."},
		{"Hans Blix|IAEA director general:IGOIAE/IGO 1981-12 1997-11", "Hans Blix", "", "IAEA director general IGO IGOIAE 1981-12..1997-11"},
	} {
		p, err := readPerson(test.line, "EGY")
		if err != nil {
			t.Errorf("%s: %v", test.line, err)
			continue
		}
		var offices []string
		for _, o := range p.offices {
			offices = append(offices, fmt.Sprintf("%s %s %s %s..%s", o.role, o.sectors, o.code, o.from, o.to))
		}
		if got := strings.Join(p.aliases, "|"); p.name != test.name || got != test.aliases {
			t.Errorf("%s: got %q with %q, want %q with %q", test.line, p.name, got, test.name, test.aliases)
		}
		if got := strings.Join(offices, "; "); got != test.offices {
			t.Errorf("%s: got offices %q, want %q", test.line, got, test.offices)
		}
	}
}

// The factbook writes offices before names, surnames in capitals and the day after "since".
func TestFactbookSpell(t *testing.T) {
	for part, want := range map[string]string{
		"President Ana LOPEZ-Diaz (since 3 May 2021)":                       "president Ana Lopez-Diaz 2021-05-03",
		"represented by Governor-General Sir John SMITH (since 1 May 2020)": "governor general John Smith 2020-05-01",
		"King CHARLES III (since 8 September 2022)":                         "",
		"President (vacant)": "",
	} {
		got := ""
		if s, ok := factbookSpell(part, "XYZ"); ok {
			got = s.role + " " + s.name + " " + s.from
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", part, got, want)
		}
	}
}

// people-leaders.tsv is what gen makes of leaders.txt and the sources.
func TestTableCurrent(t *testing.T) {
	dir := os.Getenv("CASUS_SHARED")
	if dir == "" {
		dir = "../../../../../shared"
	}
	spells, err := readSources(dir+"/data/facts", "../states.tsv")
	if os.IsNotExist(err) {
		t.Skip("the sources are not here (CASUS_SHARED)")
	}
	if err != nil {
		t.Fatal(err)
	}
	people, err := readNames("leaders.txt")
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("../people-leaders.tsv")
	if err != nil {
		t.Fatal(err)
	}
	if table(join(people, spells, false)) != string(have) {
		t.Error("people-leaders.tsv is not current: go run ./internal/actor/registry/gen")
	}
}
