package cli

import (
	"strings"
	"testing"
)

// What a desk officer reads: names and not codes, days only as exact as they are known, the same sentence once with all who
// printed it, ties first, and on which side of a pair an act stands.
func TestAnswersForPeople(t *testing.T) {
	reports := `{"id":"h1","published":"2016-01-05","publisher":"Capital Daily","text":"Peru broke off diplomatic relations with the United States in 1988 and restored them in 1991."}
{"id":"h2","published":"2016-03-09","publisher":"Harbour Times","text":"The African Union suspended Sudan's membership on Tuesday."}
{"id":"h3","published":"2016-03-12","publisher":"Harbour Times","text":"The United States expelled 35 Peruvian diplomats on Friday. Peru expelled 12 American diplomats on the same day."}
{"id":"h4","published":"2016-03-12","publisher":"Bay Gazette","text":"The United States expelled 35 Peruvian diplomats on Friday. Peru expelled 12 American diplomats on the same day."}
{"id":"h5","published":"2016-03-14","publisher":"Bay Gazette","text":"Peru closed its embassy in Washington on Sunday."}
`
	home(t, map[string]string{"r.jsonl": reports})
	try(t, []run{
		{"add r.jsonl", "", 0, "-", "5 new documents"},
		{"changes", "", 0, " 1988 | 1991 |African Union|expelled diplomats of Peru (35)|expelled diplomats of the United States (12)", ""},
		{"ties Peru USA", "", 0, "severed since 1988 until 1991|restored since 1991|Harbour Times, 2016-03-12; Bay Gazette, 2016-03-12|2 documents, 1 independent origin", ""},
		{"ties Peru", "", 0, "diplomats: expelled ↔|mission: closed →", ""},
		{"ties USA", "", 0, "mission: closed ←", ""},
	})
	_, out, _ := command(t, "", "ties", "Peru", "USA")
	if n := strings.Count(out, "expelled 35 Peruvian diplomats"); n != 1 {
		t.Errorf("the copied sentence stands there %d times:\n%s", n, out)
	}
	if ties, diplomats := strings.Index(out, "ties:"), strings.Index(out, "diplomats:"); ties < 0 || diplomats < ties {
		t.Errorf("ties do not come first:\n%s", out)
	}
	if _, out, _ := command(t, "", "changes"); strings.Contains(out, "1988-01-01") || strings.Contains(out, "IGOAFU") {
		t.Errorf("a day or a code that nobody told:\n%s", out)
	}
}
