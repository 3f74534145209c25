// Package postgrestest gives tests a PostgreSQL server: schemas of their own on one that runs
// (Address), or a cluster of their own that they may stop and start (NewCluster).
//
// CASUS_TEST_POSTGRES names the server by an address whose user may create schemas. When it is set, a
// server that cannot be reached fails the test; otherwise the local one is tried and its absence skips the test.
package postgrestest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Variable names the server that tests use.
const Variable = "CASUS_TEST_POSTGRES"

// local is the server that is tried when nothing else is named.
const local = "postgres://postgres@127.0.0.1:5432/postgres"

// patience is how long a server may take to answer on a machine that does much else.
const patience = 2 * time.Minute

var schemas atomic.Int64

// Address is the address of a new, empty schema, dropped when the test ends.
func Address(t testing.TB) string {
	t.Helper()
	server := os.Getenv(Variable)
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	name := server
	if name == "" {
		name = local
	}
	c, err := pgx.Connect(ctx, name)
	switch {
	case err != nil && server == "":
		t.Skipf("PostgreSQL: no server at %s and %s not set: %v", local, Variable, err)
	case err != nil:
		t.Fatalf("PostgreSQL: %v", err)
	}
	defer c.Close(ctx)
	schema := fmt.Sprintf("casus_test_%d_%d_%d", os.Getpid(), time.Now().UnixNano(), schemas.Add(1))
	if _, err := c.Exec(ctx, "CREATE SCHEMA "+schema); err != nil {
		t.Fatalf("PostgreSQL: %v", err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		c, err := pgx.Connect(ctx, name)
		if err == nil {
			_, err = c.Exec(ctx, "DROP SCHEMA "+schema+" CASCADE")
			c.Close(ctx)
		}
		if err != nil {
			t.Errorf("PostgreSQL: drop %s: %v", schema, err)
		}
	})
	return with(t, name, "search_path", schema)
}

// with sets one parameter of an address.
func with(t testing.TB, address, name, value string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatalf("PostgreSQL: %s is no address", Variable)
	}
	q := u.Query()
	q.Set(name, value)
	u.RawQuery = q.Encode()
	return u.String()
}
