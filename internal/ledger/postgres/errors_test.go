package postgres

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
)

// run runs statements at an address.
func run(t *testing.T, address string, statements ...string) {
	t.Helper()
	c, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(t.Context())
	for _, s := range statements {
		if _, err := c.Exec(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// changed is an address with another part.
func changed(t *testing.T, address string, change func(*url.URL)) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	change(u)
	return u.String()
}

// TestOpenFailures opens what is no store, or cannot be one. No message shows the password.
func TestOpenFailures(t *testing.T) {
	const secret = "open-sesame"
	newer := postgrestest.Address(t)
	open(t, newer)
	run(t, newer, "INSERT INTO casus_version (version_id, is_applied) VALUES (9999, true)")
	foreign := postgrestest.Address(t)
	run(t, foreign, "CREATE TABLE docs (bird text)")
	empty := postgrestest.Address(t)
	for _, c := range []struct {
		name, address string
		readOnly      bool
		want          error
		word          string
	}{
		{"a newer store", newer, false, ledger.ErrNewer, "schema 9999"},
		{"a newer store, for reading", newer, true, ledger.ErrNewer, "schema 9999"},
		{"another program's tables", foreign, false, ledger.ErrCorrupt, "no store of Casus"},
		{"an empty schema, for reading", empty, true, ledger.ErrNotFound, "no record"},
		{"no such schema", changed(t, empty, func(u *url.URL) { u.RawQuery = "search_path=nowhere" }), false, ledger.ErrNotFound, "schema"},
		{"no such database", changed(t, empty, func(u *url.URL) { u.Path = "/casus_nowhere" }), false, ledger.ErrNotFound, "no such database"},
		{"nobody listens", changed(t, empty, func(u *url.URL) { u.Host = "127.0.0.1:1" }), false, ledger.ErrUnavailable, "cannot be reached"},
		{"no address", "postgres://user:" + secret + "@host:port/x", false, ledger.ErrInvalid, "not understood"},
	} {
		t.Run(c.name, func(t *testing.T) {
			address := c.address
			if !strings.Contains(address, secret) {
				address = changed(t, address, func(u *url.URL) { u.User = url.UserPassword(u.User.Username(), secret) })
			}
			s, err := Open(t.Context(), address, Options{ReadOnly: c.readOnly})
			if err == nil {
				s.Close()
			}
			if message := fmt.Sprint(err); !errors.Is(err, c.want) || !strings.Contains(message, c.word) || strings.Contains(message, secret) {
				t.Errorf("got %v, want %v with %q and without the password", err, c.want, c.word)
			}
		})
	}
}

func TestName(t *testing.T) {
	for address, want := range map[string]string{
		"postgres://u:secret@host/db":                      "postgres://u:xxxxx@host/db",
		"postgres://host/db?user=u&password=secret":        "postgres://host/db?password=xxxxx&user=u",
		"postgresql://u:se%zzcret@host/db":                 "postgresql://…",
		"postgres://host:5432/db?search_path=news":         "postgres://host:5432/db?search_path=news",
		"postgres://u@host/db?sslpassword=secret&x=secret": "postgres://u@host/db?sslpassword=xxxxx&x=secret",
	} {
		if got := Name(address); got != want {
			t.Errorf("Name(%q) = %q, want %q", address, got, want)
		}
	}
}

// TestReadOnly: whoever opens for reading cannot write, and a user who may only read is told so.
func TestReadOnly(t *testing.T) {
	address := postgrestest.Address(t)
	w := open(t, address)
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR\nb 2024-08-07: MLI sever_relations UKR")
	if _, err := w.Add(t.Context(), entries[:1]); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), address, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if ties, err := s.Ties(t.Context(), ledger.TiesQuery{A: "NER", B: "UKR"}); err != nil || len(ties) != 1 {
		t.Errorf("ties: %v, %v", ties, err)
	}
	if _, err := s.Add(t.Context(), entries[1:]); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("add: %v", err)
	}
	if err := s.Reject(t.Context(), nil); !errors.Is(err, ledger.ErrUnavailable) {
		t.Errorf("reject: %v", err)
	}
	r, err := Open(t.Context(), changed(t, address, func(u *url.URL) {
		q := u.Query()
		q.Set("default_transaction_read_only", "on")
		u.RawQuery = q.Encode()
	}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := r.Add(t.Context(), entries[1:]); !errors.Is(err, ledger.ErrUnavailable) || !strings.Contains(fmt.Sprint(err), "only be read") {
		t.Errorf("add where nothing can be written: %v", err)
	}
}

// TestLostConnection ends all connections of a store from outside: it goes on with new ones.
func TestLostConnection(t *testing.T) {
	address := changed(t, postgrestest.Address(t), func(u *url.URL) {
		q := u.Query()
		q.Set("application_name", "casus-lost")
		u.RawQuery = q.Encode()
	})
	s := open(t, address)
	entries := ledgertest.Reports(t, "a 2024-08-06: NER sever_relations UKR\nb 2024-08-07: MLI sever_relations UKR")
	for _, e := range entries {
		run(t, changed(t, address, func(u *url.URL) { u.RawQuery = "" }), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'casus-lost'")
		if r, err := s.Add(t.Context(), []ledger.Entry{e}); err != nil || r.Added != 1 {
			t.Fatalf("add: %+v, %v", r, err)
		}
		run(t, changed(t, address, func(u *url.URL) { u.RawQuery = "" }), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'casus-lost'")
		if _, err := s.Stats(t.Context()); err != nil {
			t.Fatalf("stats: %v", err)
		}
	}
}

// TestOddTexts keeps what PostgreSQL would not take as it is.
func TestOddTexts(t *testing.T) {
	s := open(t, postgrestest.Address(t))
	text := "NER\x00 broke " + private + " and " + private + "0 ties. " + strings.Repeat("x", 5000) + " " + strings.Repeat("ä", 3000)
	e := ledger.Entry{Doc: casus.Document{ID: "odd\x00id", Title: "\x00", Publisher: "not\xffUTF-8", Text: text, Published: "2024-08-06"}}
	var parties []string
	for i := range 300 {
		parties = append(parties, fmt.Sprintf("%c%c%c", 'A'+i%26, 'A'+i/26, 'Z'))
	}
	many := ledgertest.Reports(t, "many 2024-08-06: "+strings.Join(parties, ",")+" CONSULT -; "+strings.Repeat("LONG", 700)+" accuse NER")
	if r, err := s.Add(t.Context(), append(many, e)); err != nil || len(r.Refused) > 0 {
		t.Fatal(r.Refused, err)
	}
	d, err := s.Document(t.Context(), "odd\x00id")
	if err != nil || d.Text != text || d.Title != "\x00" || d.Publisher != "not\uFFFDUTF-8" {
		t.Errorf("got %+v, %v", d, err)
	}
	for _, search := range []string{strings.Repeat("x", 5000), "broke ties", strings.Repeat("ä", 3000)[:1000] + "*"} {
		if found, _, err := s.Documents(t.Context(), ledger.DocumentQuery{Search: search}); err != nil || len(found) == 0 {
			t.Errorf("search for %.20q: %d documents, %v", search, len(found), err)
		}
	}
	if events, _, err := s.Events(t.Context(), ledger.EventQuery{}); err != nil || len(events) != 2 {
		t.Errorf("%d events, %v", len(events), err)
	}
	if r, err := s.Add(t.Context(), append(many, e)); err != nil || r.Known != 2 {
		t.Errorf("again: %+v, %v", r, err)
	}
}

// undo takes a store back from the version of its index to the one before.
var undo = map[int64][]string{
	2: {"DROP INDEX relations_line", "CREATE TABLE older (lo bigint, hi bigint, event bigint, CONSTRAINT older_pkey PRIMARY KEY (lo, hi, event))",
		"INSERT INTO older SELECT lo, hi, event FROM moves", "DROP TABLE moves", "ALTER TABLE older RENAME TO moves", "ALTER INDEX older_pkey RENAME TO moves_pkey"},
	3: {"ALTER TABLE shingles DROP CONSTRAINT shingles_pkey, ADD PRIMARY KEY (period, hash, day, doc)"},
}

// TestMigrations brings stores of every earlier version up to date: they hold what they held, and go on as if they had always
// been of this one.
func TestMigrations(t *testing.T) {
	entries := ledgertest.Generated(t, rand.New(rand.NewPCG(9, 9)), 80)
	whole := open(t, postgrestest.Address(t))
	if _, err := whole.Add(t.Context(), entries); err != nil {
		t.Fatal(err)
	}
	want := ledgertest.Dump(t, whole)
	for version := int64(1); version < latest(); version++ {
		t.Run(fmt.Sprint("from ", version), func(t *testing.T) {
			address := postgrestest.Address(t)
			s := open(t, address)
			if _, err := s.Add(t.Context(), entries[:50]); err != nil {
				t.Fatal(err)
			}
			s.Close()
			for v := latest(); v > version; v-- {
				if undo[v] == nil {
					t.Fatalf("this test does not know how to take back version %d", v)
				}
				run(t, address, append(undo[v], fmt.Sprintf("DELETE FROM %s WHERE version_id = %d", versionTable, v))...)
			}
			if _, err := Open(t.Context(), address, Options{ReadOnly: true}); !errors.Is(err, ledger.ErrUnavailable) {
				t.Errorf("an older store for reading: %v", err)
			}
			s = open(t, address)
			if _, err := s.Add(t.Context(), entries[50:]); err != nil {
				t.Fatal(err)
			}
			if got := ledgertest.Dump(t, s); got != want {
				t.Error("the record is another")
			}
		})
	}
}
