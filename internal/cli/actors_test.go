package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/casus-events/casus/internal/actor"
)

// ownActors is a folder with a state and a rebel group that the built-in registry lacks.
func ownActors(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, table := range map[string]string{
		"states.tsv": "id\tcode\tname\tadjectives\tpeoples\tcapitals\tsectors\nXQA\tXQA\tQuandor\tQuandorian\tQuandorians\tQuandor City\tGOV\n",
		"orgs.tsv":   "id\tname\taliases\tkind\tcode\tsectors\nkestrel-front\tKestrel Front\tKFX\tarmed\tXQA\tREB\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(table), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const quandor = `{"id":"q1","published":"2024-05-14","text":"Quandor broke off diplomatic relations with Kenya on Monday. ` +
	`The Kestrel Front signed a ceasefire with Quandor on Tuesday. Kenya accused Quandor of arming the Kestrel Front. The Kestrel Front said that Kenya shelled its camp."}`

// Actors of one's own are asked for and shown by their names in every command that keeps or asks.
func TestOwnActorsEverywhere(t *testing.T) {
	home(t, map[string]string{"q.jsonl": quandor})
	own := " --actors " + ownActors(t)
	try(t, []run{
		{"add q.jsonl" + own, "", 0, "-", "1 new document"},
		{"ties Quandor Kenya" + own, "", 0, "Quandor – Kenya|ties: severed since 2024-05-13, by Quandor", ""},
		{"ties KFX XQA" + own, "", 0, "Kestrel Front – Quandor|ceasefire", ""},
		{"ties Kenya" + own, "", 0, "Quandor", ""},
		{"changes --actor Quandor" + own, "", 0, "Quandor|broke off diplomatic relations with Kenya", ""},
		{"events --actor KFX" + own, "", 0, "Kestrel Front", ""},
		{"claims --by Kenya" + own, "", 0, "Quandor", ""},
		{"claims --by KFX" + own, "", 0, "Kestrel Front", ""},
		{"actor KFX" + own, "", 0, "Kestrel Front", ""},
		{"ties Quandor Kenya", "", 2, "-", `no actor "Quandor"`},
		{"events --actor KFX", "", 2, "-", `no actor "KFX"`},
	})
}

// The pages and the API of serve know them too.
func TestOwnActorsServed(t *testing.T) {
	r, _, err := actor.Load(ownActors(t))
	if err != nil {
		t.Fatal(err)
	}
	e := &env{registry: r}
	for word, want := range map[string]string{"Quandor": "XQA", "Quandor City": "XQA", "KFX": "kestrel-front", "Mali": "MLI"} {
		if got, _ := e.find(word); got != want {
			t.Errorf("find %q: %q, want %q", word, got, want)
		}
	}
	for key, want := range map[string]string{"XQA": "Quandor", "kestrel-front": "Kestrel Front", "XQA/REB": "rebels, armed opposition (Quandor)"} {
		if got := e.nameOf(key); got != want {
			t.Errorf("name of %s: %q, want %q", key, got, want)
		}
	}
	if _, near := e.find("Quandro"); len(near) == 0 || near[0].Key != "XQA" {
		t.Errorf("near Quandro: %v, want XQA", near)
	}
}

// One run tells every fault of a folder, each with its file and line.
func TestActorsCheckAll(t *testing.T) {
	home(t, map[string]string{
		"o/orgs.tsv":     "id\tname\tkind\tcode\tsectors\nx\tX Y\tblah\tZZZ\tQQQ\ny y\tYes\tarmed\tKEN\tREB\n",
		"o/people.tsv":   "id\tname\tcode\tsectors\tfrom\npp\tPella Quint\tUSA\tGOV\t2001-13-01\n",
		"o/x.actors.txt": "QUUX_ [QQQ\n",
	})
	try(t, []run{{"actors check o", "", 3, "orgs.tsv", `orgs.tsv:2: unknown kind "blah"|orgs.tsv:2: unknown code "ZZZ"|orgs.tsv:2: unknown sector "QQQ"|orgs.tsv:3: id|people.tsv:2: no date|x.actors.txt:1:`}})
}
