package cli

import "testing"

// What the registry lacks is listed with its number of documents, the most frequent first; bad records are told apart.
func TestActorsMissing(t *testing.T) {
	home(t, map[string]string{"m.jsonl": `{"published":"2019-05-14","text":"Mali warned Quuxley. The troubadour left."}
{"published":"2021-05-14","text":"Quuxley praised Mali and Zembrix."}
{"text":8}
`})
	try(t, []run{
		{"actors missing m.jsonl --format csv", "", 3, "documents,count,years,first,last,kind,phrase,example", "2019: 1 of 2 names|all years: |rejected"},
		{"actors missing -q m.jsonl --kind name --format jsonl --limit 1", "", 3, `{"phrase":"Quuxley","kind":"name","count":2,"documents":2,"years":2,"first":"2019","last":"2021"`, "m.jsonl:3"},
		{"actors missing --kind verb m.jsonl", "", 2, "-", "want"},
		{"actors missing --limit -1 m.jsonl", "", 2, "-", "--limit"},
		{"actors missing gone.jsonl", "", 1, "-", "gone.jsonl"},
	})
}

// The layer of actors tells political from generic ones, with class and rule.
func TestAnnotateActors(t *testing.T) {
	home(t, nil)
	try(t, []run{{"annotate -f jsonl", "A bride thanked Malian soldiers.", 0,
		`{"start":0,"end":7,"kind":"generic","class":"person","rule":"noun"|{"start":16,"end":31,"kind":"agent","rule":"agents.tsv:|"code":"MLI","sector":"MIL"`, ""}})
}
