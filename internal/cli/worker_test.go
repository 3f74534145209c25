package cli

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"github.com/casus-events/casus/internal/queue"
)

// broker starts a NATS server of the test's own and returns its address.
func broker(t *testing.T) string {
	t.Helper()
	s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: -1, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true})
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	if !s.ReadyForConnections(2 * time.Minute) {
		t.Fatal("the server did not start")
	}
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	return s.ClientURL() + "/cli"
}

func TestSubmitAndWork(t *testing.T) {
	home(t, map[string]string{"more/x.jsonl": good + "\n"})
	t.Setenv("CASUS_QUEUE", broker(t))
	try(t, []run{
		{args: "submit --input jsonl", stdin: good + "\n{broken\n" + other + "\n", code: exitRejected, stdout: "-", stderr: "standard input:2|rejected|2 jobs submitted, 0 of them already on the queue"},
		{args: "submit --input jsonl", stdin: good + "\n" + other + "\n", stdout: "-", stderr: "2 jobs submitted"},
		{args: "status", stdout: "waiting, 0 with a worker (0 again), 0 dead|workers  none"},
		{args: "worker --until-empty --batch 1 --workers 1 --log json", stdout: "-", stderr: `"msg":"worker stopped"|"documents":`},
		{args: "ties Niger Ukraine --on 2024-08-07", stdout: "severed"},
		{args: "submit --by-name more", stderr: "1 job submitted"},
		{args: "worker -q --until-empty --tries 1", stderr: "job given up|--files"},
		{args: "dead", stdout: "source|beneath the folder"}, // a table cuts what is long, such as the name of a folder
		{args: "dead --format jsonl", stdout: `"reason"|x.jsonl"|beneath the folder`},
		{args: "dead --requeue", stderr: "1 job back on the queue"},
		{args: "worker -q --until-empty --files .", stdout: "-", stderr: "-"},
		{args: "dead", stdout: "nothing on record"},
		{args: "dead someone", code: exitUsage, stderr: "--requeue"},
		{args: "worker --batch 0", code: exitUsage, stderr: "--batch 0"},
		{args: "worker --queue ftp://x", code: exitUsage, stderr: "--queue"},
		{args: "worker --listen 256.0.0.1:1", code: exitFailure, stderr: "listen on"},
		{args: "submit absent.jsonl", code: exitFailure, stderr: "absent.jsonl"},
	})
	code, out, errs := command(t, "", "status", "--format", "json")
	var s state
	if err := json.Unmarshal([]byte(out), &s); err != nil || code != exitOK {
		t.Fatalf("status: exit %d, %v, %s", code, err, errs)
	}
	if s.Store == nil || s.Store.Documents != 2 || s.Queue == nil || *s.Queue != (queue.Status{}) || len(s.Workers) == 0 || s.Workers[0].Version == "" {
		t.Errorf("status %s", out)
	}
}

func TestQueueAway(t *testing.T) {
	home(t, nil)
	code, _, errs := command(t, "", "worker", "--queue", "nats://me:secret@127.0.0.1:1/x")
	if code != exitFailure || !strings.Contains(errs, "127.0.0.1:1/X") || strings.Contains(errs, "secret") {
		t.Errorf("exit %d: %s", code, errs)
	}
	if code, out, errs := command(t, "", "status", "--queue", "nats://127.0.0.1:1"); code != exitFailure || !strings.Contains(errs, "not whole") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
}
