package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

// The same numbers give the same reports, every one of them whole and with an id of its own.
func TestReports(t *testing.T) {
	corpus := func(seed uint64) string {
		var b bytes.Buffer
		if err := write(bufio.NewWriter(&b), 500, seed, 2, 4); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	one := corpus(1)
	if one != corpus(1) || one == corpus(2) {
		t.Error("the seed does not decide the reports")
	}
	ids, last := map[string]bool{}, ""
	for line := range strings.Lines(one) {
		var d casus.Document
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(d.Text, "%") || d.Text == "" || ids[d.ID] || d.Published < last {
			t.Errorf("%+v", d)
		}
		ids[d.ID], last = true, d.Published
	}
	if len(ids) != 500 {
		t.Errorf("%d reports", len(ids))
	}
}
