package cli

import (
	"net/url"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
)

// A record on a server is used like one in a file; its password is never shown.
func TestPostgresStore(t *testing.T) {
	const secret = "open-sesame"
	home(t, nil)
	u, err := url.Parse(postgrestest.Address(t))
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.UserPassword(u.User.Username(), secret)
	gone := *u
	gone.Host, gone.RawQuery = "127.0.0.1:1", ""
	t.Setenv("CASUS_STORE", u.String())
	try(t, []run{
		{"events", "", 1, "-", "no record there|casus add"},
		{"add", good, 0, "-", "1 new document|xxxxx"},
		{"add", good, 0, "-", "0 new documents"},
		{"events", "", 0, "sever_relations", "-"},
		{"ties Niger Ukraine --on 2024-08-07", "", 0, "severed", "-"},
		{"why e0831z17r5gj88", "", 1, "-", "no event|xxxxx"},
		{"--store " + gone.String() + " events", "", 1, "-", "cannot be reached|Check that PostgreSQL runs"},
	})
	for _, args := range [][]string{{"--help"}, {"add", "--help"}, {"why", "e0831z17r5gj88"}, {"--store", gone.String(), "events"}} {
		if _, out, errs := command(t, "", args...); strings.Contains(out+errs, secret) {
			t.Errorf("casus %s shows the password:\n%s%s", args, out, errs)
		}
	}
}
