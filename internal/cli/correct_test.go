package cli

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/ledger"
)

const exchangeCSV = `ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version
436,369,1995,0,0,0,2006.1
436,369,2000,3,1,1,2006.1
436,369,2005,3,0,1,2006.1
436,220,1995,3,3,1,2006.1
436,220,2000,0,0,0,2006.1
436,220,2005,3,3,1,2006.1
436,4711,2005,3,3,1,2006.1
436,220,MMV,3,3,1,2006.1
`

// A table tells how things stood before any report; what is wrong in it is told with its line, and the rest is taken once.
func TestImport(t *testing.T) {
	home(t, map[string]string{
		"exchange.csv": exchangeCSV,
		"plain.csv": "a,b,track,state,from,to,source\nNiger,France,ties,established,1960-08-03,,gazette\nNiger,Freedonia,ties,established,1960,,\n" +
			"Niger,France,ties,high,1960,,\nNiger,Niger,ties,established,1960,,\nMali,France,ties,established,1960,1950,\nMali,France,sanctions,imposed,2020,2021-06,\n\"x",
		"nothing.csv": "", "other.csv": "name,age\nAda,36\n",
	})
	record(t)
	try(t, []run{
		{"import", "", 2, "-", "TABLE"},
		{"import nothing.csv", "", 2, "-", "empty"},
		{"import other.csv", "", 2, "-", "header names neither"},
		{"import exchange.csv", "", 3, "-", "exchange.csv:8: no state of today|4711|exchange.csv:9: year \"MMV\"|14 states imported|2 lines rejected"},
		{"import exchange.csv", "", 3, "-", "0 states imported, 14 known already|0 intervals"},
		{"import plain.csv", "", 3, "-", `plain.csv:3: b: no actor "Freedonia"|plain.csv:4: track ties has no state "high"|plain.csv:5: want two different actors|plain.csv:6: it ends on|plain.csv:8: |2 states imported|5 lines rejected`},
		{"rejects --format csv", "", 0, "exchange.csv,8,|plain.csv,3,", ""},
		{"ties Niger Ukraine", "", 0, "ties: established since at latest 2000-01-01 until 2024-08-06 (imported from exchange.csv)|ties: severed since 2024-08-06|mission: opened (Ukraine → Niger)|mission: closed", ""},
		{"ties Niger Ukraine --on 2003-01-01 --track ties", "", 0, "established since at latest 2000-01-01", ""},
		{"ties Niger France --on 2003-01-01 --track ambassador", "", 0, "no act on file", ""},
		{"ties Niger France --track ties", "", 0, "established since 1960-08-03 (imported from gazette)", ""},
		{"ties Mali France --track sanctions", "", 0, "imposed (Mali → France) since 2020-01-01 until 2021-07-01 (imported from plain.csv)", ""},
		{"ties Mali Norway", "", 0, "no act on file", ""},
		{"ties Niger", "", 0, "France|Ukraine", ""},
		{"changes --format csv", "", 0, "severed", ""},
		{"withdraw --source exchange.csv --by ada", "", 0, "-", "1 decision applied"},
		{"ties Niger Ukraine", "", 0, "ties: severed since 2024-08-06", ""},
		{"withdraw --source nowhere", "", 3, "-", "not found|nowhere"},
	})
	if _, out, _ := command(t, "", "changes", "--format", "csv"); strings.Contains(out, "established") {
		t.Errorf("imported states among the changes:\n%s", out)
	}
	if _, out, _ := command(t, "", "ties", "Niger", "Ukraine"); strings.Contains(out, "imported") {
		t.Errorf("a table that was withdrawn:\n%s", out)
	}
}

// Corrections close what rested on a report or a mention; what was known before can still be asked.
func TestCorrections(t *testing.T) {
	home(t, nil)
	archive := `{"id":"a","published":"2024-08-07","publisher":"Harbour Post","text":"Niger broke off diplomatic relations with Ukraine on Tuesday."}
{"id":"b","published":"2024-08-09","publisher":"Delta Mail","text":"Mali recalled its ambassador from Sweden on Thursday."}`
	if code, _, errs := command(t, archive, "add", "--known", "published"); code != exitOK {
		t.Fatal(errs)
	}
	_, out, _ := command(t, "", "events", "--format", "jsonl", "--doc", "b")
	var e struct{ ID string }
	if err := json.Unmarshal([]byte(strings.TrimSpace(out)), &e); err != nil || e.ID == "" {
		t.Fatal(out, err)
	}
	try(t, []run{
		{"add --known never", good, 2, "-", "known"},
		{"ties Niger Ukraine --known 2024-08-06", "", 0, "no act on file", ""},
		{"ties Niger Ukraine --known 2024-08-07", "", 0, "severed", ""},
		{"withdraw", "", 2, "-", "documents by their ids"},
		{"withdraw a --reason the_agency_killed_it --by ada", "", 0, "-", "1 decision applied, 0 stood already; 1 event"},
		{"withdraw a", "", 0, "-", "0 decisions applied, 1 stood already"},
		{"withdraw nowhere", "", 3, "-", "not found"},
		{"ties Niger Ukraine", "", 0, "no act on file", ""},
		{"ties Niger Ukraine --known 2024-08-08", "", 0, "severed|withdrawn since", ""},
		{"review reject nonsense", "", 2, "-", "no event id"},
		{"review restore " + e.ID, "", 2, "-", "document and its mentions"},
		{"review reject " + e.ID + " --by bob", "", 0, "-", "1 decision applied"},
		{"ties Mali Sweden", "", 0, "no act on file", ""},
		{"review list", "", 0, "ada|bob|withdrawn|rejected|the agency killed it|b m", ""},
		{"withdraw a --restore", "", 0, "-", "1 decision applied"},
		{"ties Niger Ukraine", "", 0, "severed", ""},
	})
	_, out, _ = command(t, "", "review", "list", "--doc", "b", "--format", "jsonl")
	var d ledger.Decision
	if err := json.Unmarshal([]byte(strings.TrimSpace(out)), &d); err != nil {
		t.Fatal(out, err)
	}
	try(t, []run{
		{"review restore b " + d.Mention, "", 0, "-", "1 decision applied"},
		{"ties Mali Sweden", "", 0, "recalled", ""},
	})
}

// Claims say how they fare; an act says what it stands among.
func TestSurroundings(t *testing.T) {
	home(t, nil)
	reports := `{"id":"1","published":"2018-03-14","publisher":"A","text":"Britain expelled 23 Russian diplomats on Wednesday."}
{"id":"2","published":"2018-03-17","publisher":"B","text":"Russia expelled 23 British diplomats on Saturday."}
{"id":"3","published":"2018-03-26","publisher":"C","text":"Germany expelled four Russian diplomats on Monday."}
{"id":"4","published":"2018-03-27","publisher":"D","text":"Norway expelled one Russian diplomat on Monday."}
{"id":"5","published":"2018-04-02","publisher":"E","text":"A spokesman for Ukraine said on Monday that Russia had attacked the town of Sumy."}
{"id":"6","published":"2018-04-03","publisher":"F","text":"Russia denied on Tuesday that it had attacked the town of Sumy."}
{"id":"7","published":"2018-04-03","publisher":"G","text":"Officials of the Ukrainian government said that Russia had attacked the town of Sumy on Monday."}`
	if code, _, errs := command(t, reports, "add"); code != exitOK {
		t.Fatal(errs)
	}
	_, out, _ := command(t, "", "events", "--actor", "GBR", "--act", "expel_diplomats", "--format", "jsonl", "--doc", "1")
	var e struct{ ID string }
	if err := json.Unmarshal([]byte(strings.TrimSpace(out)), &e); err != nil {
		t.Fatal(out, err)
	}
	try(t, []run{
		{"why " + e.ID, "", 0, "one of 3 acts by 3 actors against Russia, 2018-03-14 to 2018-03-26|Germany expelled diplomats of|answered by  2018-03-17 Russia", ""},
		{"chains --target Russia", "", 0, "Germany and Norway", ""},
		{"chains --since 2019-01-01", "", 0, "nothing on record", ""},
		{"claims --status denied", "", 0, "contested", ""},
		{"claims --status rumoured", "", 2, "-", "claimed, denied"},
	})
	_, out, _ = command(t, "", "claims", "--status", "claimed", "--doc", "5", "--format", "jsonl")
	var c struct {
		Standing      string
		Answers, Path []struct{ Doc string }
	}
	if err := json.Unmarshal([]byte(strings.TrimSpace(out)), &c); err != nil {
		t.Fatal(out, err)
	}
	if c.Standing != "contested" || len(c.Answers) != 1 || c.Answers[0].Doc != "6" || len(c.Path) != 2 || c.Path[0].Doc != "5" || c.Path[1].Doc != "7" {
		t.Errorf("claim: %+v", c)
	}
}
