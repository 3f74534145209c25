package event

import (
	"strings"
	"testing"
)

func TestEmbeddedHintsHaveNoFaults(t *testing.T) {
	table, err := parseHints(hintFile)
	if err != nil {
		t.Fatal(err)
	}
	if len(table.words) == 0 || len(table.source) == 0 || len(table.target) == 0 {
		t.Fatal("a section without words")
	}
}

func TestHintFaultsNameTheirLine(t *testing.T) {
	table, err := parseHints("kill\n[ASSAULT]\nkill, stab/q\n[NOSUCH]\nmaim\n[side ASSAULT]\n[source ASSAULT]\nbomber")
	if err == nil {
		t.Fatal("no fault reported")
	}
	for _, want := range []string{"backoff.txt:1:", "backoff.txt:3:", "backoff.txt:4:", "backoff.txt:5:", "backoff.txt:6:"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%s not in %v", want, err)
		}
	}
	if table.words["kill"] == nil || table.source["bomber"] != "ASSAULT" {
		t.Error("sound words are lost")
	}
}
