package cli

import (
	"bytes"
	"database/sql"
	"net"
	"os"
	"strings"
	"testing"
)

// alter changes a store behind the program's back.
func alter(t *testing.T, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// A store of a newer program is left alone, and the message says so.
func TestNewerStore(t *testing.T) {
	home(t, nil)
	record(t)
	alter(t, "casus.db", "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)", "PRAGMA wal_checkpoint(TRUNCATE)")
	before, err := os.ReadFile("casus.db")
	if err != nil {
		t.Fatal(err)
	}
	try(t, []run{
		{"events", "", 1, "-", "newer|Use a newer casus"},
		{"add", good, 1, "-", "newer|Use a newer casus"},
		{"serve --listen 127.0.0.1:0", "", 1, "-", "newer"},
	})
	after, err := os.ReadFile("casus.db")
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the store was changed (%v)", err)
	}
}

// Files that are no store, or no longer one, are reported and not touched.
func TestForeignStore(t *testing.T) {
	home(t, map[string]string{"text.db": "no database at all, only a text of some length\n", "empty.db": ""})
	record(t)
	alter(t, "foreign.db", "CREATE TABLE birds (name TEXT)")
	data, err := os.ReadFile("casus.db")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("cut.db", data[:len(data)/2], 0o644); err != nil {
		t.Fatal(err)
	}
	for i := 100; i < len(data); i++ {
		data[i] = 'x'
	}
	if err := os.WriteFile("spoilt.db", data, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"text.db", "foreign.db", "spoilt.db"} {
		try(t, []run{
			{"--store " + name + " events", "", 1, "-", name + "|no store of Casus"},
			{"--store " + name + " add", good, 1, "-", name + "|no store of Casus"},
		})
	}
	if code, _, errs := command(t, "", "--store", "cut.db", "events"); code == exitOK && errs == "" {
		t.Log("half a store answers what it still can")
	}
	try(t, []run{
		{"--store empty.db add", good, 0, "-", "1 new document"},
		{"--store empty.db events", "", 0, "sever_relations", "-"},
	})
}

// A store that another process is writing says so after a while; asking goes on.
func TestLockedStore(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for the store")
	}
	home(t, nil)
	record(t)
	db, err := sql.Open("sqlite", "casus.db")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, s := range []string{"BEGIN IMMEDIATE", "INSERT INTO rejects DEFAULT VALUES"} {
		if _, err := db.Exec(s); err != nil && s == "BEGIN IMMEDIATE" {
			t.Fatal(err)
		}
	}
	try(t, []run{
		{"events", "", 0, "sever_relations", "-"},
		{"add", strings.Replace(good, `"a"`, `"c"`, 1), 1, "-", "another process holds the store|try again"},
	})
	if _, err := db.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	try(t, []run{{"add", strings.Replace(good, `"a"`, `"c"`, 1), 0, "-", "1 new document"}})
}

// A store in a folder that cannot be written can be asked, not added to.
func TestReadOnly(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may write anywhere")
	}
	home(t, nil)
	record(t)
	if err := os.Chmod("casus.db", 0o444); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(".", 0o555); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(".", 0o755)
	try(t, []run{
		{"events", "", 0, "sever_relations", "-"},
		{"add", other, 1, "-", "cannot be written|--store"},
		{"--store new.db add", other, 1, "-", "new.db|--store"},
	})
}

// An unreadable file in a folder is set aside; the rest is read.
func TestUnreadable(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may read anything")
	}
	home(t, map[string]string{"f/a.txt": "Niger spoke.", "f/b.txt": "Mali spoke.", "f/sub/c.txt": "Chad spoke."})
	os.Chmod("f/b.txt", 0)
	os.Chmod("f/sub", 0)
	defer os.Chmod("f/sub", 0o755)
	try(t, []run{
		{"code f --format jsonl", "", 3, `"id":"a"`, "b.txt: permission denied|sub: permission denied|2 records rejected"},
		{"code f/b.txt", "", 1, "-", "permission denied"},
	})
}

// A port in use: exit 1 and how to choose another.
func TestPortInUse(t *testing.T) {
	home(t, nil)
	record(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	try(t, []run{{"serve --listen " + l.Addr().String(), "", 1, "-", "address already in use|--listen"}})
}
