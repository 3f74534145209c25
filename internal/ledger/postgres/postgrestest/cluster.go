package postgrestest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/casus-events/casus/internal/porttest"
)

// Cluster is a server of a test's own.
type Cluster struct {
	t       testing.TB
	bin     string // folder of initdb and pg_ctl, "" for PATH
	data    string
	port    int
	account *syscall.Credential // who runs it, nil for ourselves
}

// NewCluster makes and starts a server in a temporary folder. PostgreSQL refuses to run as root: then it runs
// as the user postgres. Without its programs the test is skipped, or fails when CASUS_TEST_POSTGRES is set.
func NewCluster(t testing.TB) *Cluster {
	t.Helper()
	c := &Cluster{t: t, bin: programs(t)}
	dir, err := os.MkdirTemp("", "casus-cluster-") // t.TempDir lies in a folder that others may not enter
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if os.Getuid() == 0 {
		c.account = account(t, dir)
	}
	c.data = filepath.Join(dir, "data")
	c.port = porttest.Free(t)
	c.run("initdb", "-D", c.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
	c.Start()
	t.Cleanup(func() { c.command("pg_ctl", "-D", c.data, "-m", "immediate", "-w", "stop").Run() })
	return c
}

// Address is the address of the cluster's database.
func (c *Cluster) Address() string {
	return fmt.Sprintf("postgres://postgres@127.0.0.1:%d/postgres", c.port)
}

// Start starts the server and waits until it answers.
func (c *Cluster) Start() {
	c.t.Helper()
	c.run("pg_ctl", "-D", c.data, "-l", filepath.Join(filepath.Dir(c.data), "log"), "-w",
		"-o", fmt.Sprintf("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", c.port), "start")
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.Address())
	if err != nil {
		c.t.Fatalf("PostgreSQL: %v", err)
	}
	conn.Close(ctx)
}

// Stop ends the server; "immediate" ends it as a crash would, "fast" in order.
func (c *Cluster) Stop(mode string) {
	c.t.Helper()
	c.run("pg_ctl", "-D", c.data, "-m", mode, "-w", "stop")
}

func (c *Cluster) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(c.bin, name), args...)
	if c.bin == "" {
		cmd = exec.Command(name, args...)
	}
	cmd.Dir = filepath.Dir(c.data)
	if c.account != nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: c.account}
	}
	return cmd
}

func (c *Cluster) run(name string, args ...string) {
	c.t.Helper()
	cmd := c.command(name, args...)
	file, err := os.CreateTemp("", "casus-cluster-out-") // a pipe would stay open in the server
	if err != nil {
		c.t.Fatal(err)
	}
	defer os.Remove(file.Name())
	defer file.Close()
	cmd.Stdout, cmd.Stderr = file, file
	if err := cmd.Run(); err != nil {
		said, _ := os.ReadFile(file.Name())
		c.t.Fatalf("PostgreSQL: %s: %v\n%s", name, err, said)
	}
}

// programs is the folder of the newest PostgreSQL, "" when its programs are in PATH.
func programs(t testing.TB) string {
	if _, err := exec.LookPath("initdb"); err == nil {
		return ""
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		if os.Getenv(Variable) != "" {
			t.Fatal("PostgreSQL: no initdb")
		}
		t.Skip("PostgreSQL: no initdb, so no cluster of our own")
	}
	return filepath.Dir(found[len(found)-1])
}

// account is the user that runs the server when we are root; the folder becomes theirs.
func account(t testing.TB, dir string) *syscall.Credential {
	u, err := user.Lookup("postgres")
	if err != nil {
		t.Skip("PostgreSQL: we are root and there is no user postgres to run a server")
	}
	uid, _ := strconv.Atoi(u.Uid)
	gid, _ := strconv.Atoi(u.Gid)
	if err := os.Chown(dir, uid, gid); err != nil {
		t.Fatal(err)
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
}

// Schema is the address of a new, empty schema of the cluster.
func (c *Cluster) Schema() string {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.Address())
	if err != nil {
		c.t.Fatalf("PostgreSQL: %v", err)
	}
	defer conn.Close(ctx)
	schema := fmt.Sprintf("casus_test_%d", schemas.Add(1))
	if _, err := conn.Exec(ctx, "CREATE SCHEMA "+schema); err != nil {
		c.t.Fatalf("PostgreSQL: %v", err)
	}
	return with(c.t, c.Address(), "search_path", schema)
}
