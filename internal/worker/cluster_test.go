package worker

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger/ledgertest"
	"github.com/casus-events/casus/internal/ledger/postgres"
	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
	"github.com/casus-events/casus/internal/porttest"
	"github.com/casus-events/casus/internal/queue"
	"github.com/casus-events/casus/internal/queue/natsqueue"
)

// The numbers of a long run: go test ./internal/worker -run TestCluster -documents 20000 -timeout 60m
var documents = flag.Int("documents", 240, "documents of TestCluster")

// Environment of a worker process of the test.
const (
	envQueue = "CASUS_TEST_WORKER_QUEUE"
	envStore = "CASUS_TEST_WORKER_STORE"
)

// TestMain is the test, or a worker process of it.
func TestMain(m *testing.M) {
	if address := os.Getenv(envQueue); address != "" {
		ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
		defer stop()
		// Told to leave before it has begun, a worker leaves in order too.
		if err := workerProcess(ctx, address, os.Getenv(envStore)); err != nil && !(ctx.Err() != nil && errors.Is(err, context.Canceled)) {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	flag.Parse()
	os.Exit(m.Run())
}

func workerProcess(ctx context.Context, address, store string) error {
	q, err := natsqueue.Open(ctx, address)
	if err != nil {
		return err
	}
	defer q.Close()
	s, err := postgres.Open(ctx, store, postgres.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	return Run(ctx, Config{Queue: q, Store: s, Batch: 32, Tries: 100})
}

// invented makes n reports of n happenings between many states over four years, with some copies.
func invented(n int) (out []queue.Job) {
	rng := rand.New(rand.NewPCG(7, 11))
	states := []string{"Niger", "Ukraine", "Mali", "Senegal", "Chad", "Togo", "Chile", "Peru", "Norway", "Japan", "Kenya", "Qatar", "Iran", "Iraq", "Cuba", "Serbia", "Georgia", "Vietnam", "Nepal", "Ghana"}
	happenings := []string{
		"%s broke off diplomatic relations with %s on %s.", "%s recalled its ambassador from %s on %s.", "%s restored diplomatic relations with %s on %s.",
		"%s expelled two diplomats of %s on %s.", "%s signed a trade agreement with %s on %s.", "%s imposed sanctions on %s on %s.",
		"%s closed its embassy in %s on %s.", "The foreign minister of %s met his counterpart from %s on %s.", "%s accused %s on %s of sheltering rebels.",
	}
	tails := []string{"Officials gave no reason.", "The step had been expected for weeks.", "A spokesman said that talks would go on.", "Markets took no notice.", "It was not clear when the step would take effect."}
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	for i := range n {
		day := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rng.IntN(1400))
		a, b := pick(states), pick(states)
		for a == b {
			b = pick(states)
		}
		text := fmt.Sprintf(pick(happenings), a, b, day.Format("2 January 2006")) + " " + pick(tails) + fmt.Sprintf(" This was report number %d of the year.", i)
		if i%10 == 9 { // a copy of the one before
			prior := *out[i-1].Document
			prior.ID, prior.Publisher = fmt.Sprintf("c%06d", i), "Second Post"
			out = append(out, queue.Job{Document: &prior})
			continue
		}
		out = append(out, queue.Job{Document: &casus.Document{ID: fmt.Sprintf("c%06d", i), Publisher: "First Post", Published: day.AddDate(0, 0, 1).Format(time.DateOnly), Text: text}})
	}
	return out
}

// natsCluster is three servers in this process.
type natsCluster struct {
	t       *testing.T
	dirs    [3]string
	ports   [3]int
	routes  [3]int
	servers [3]*server.Server
}

func startNATS(t *testing.T) *natsCluster {
	c := &natsCluster{t: t}
	for i := range c.servers {
		c.dirs[i], c.ports[i], c.routes[i] = t.TempDir(), porttest.Free(t), porttest.Free(t)
	}
	for i := range c.servers {
		c.start(i)
	}
	t.Cleanup(func() {
		for _, s := range c.servers {
			s.Shutdown()
		}
	})
	return c
}

func (c *natsCluster) start(i int) {
	c.t.Helper()
	var routes []string
	for _, port := range c.routes {
		routes = append(routes, fmt.Sprintf("nats://127.0.0.1:%d", port))
	}
	s, err := server.NewServer(&server.Options{
		ServerName: fmt.Sprintf("n%d", i), Host: "127.0.0.1", Port: c.ports[i], JetStream: true, StoreDir: c.dirs[i], NoSigs: true, NoLog: true,
		Cluster: server.ClusterOpts{Name: "casus", Host: "127.0.0.1", Port: c.routes[i]}, Routes: server.RoutesFromStr(strings.Join(routes, ",")),
	})
	if err != nil {
		c.t.Fatal(err)
	}
	s.Start()
	if !s.ReadyForConnections(2 * time.Minute) {
		c.t.Fatalf("server %d did not start", i)
	}
	c.servers[i] = s
}

func (c *natsCluster) address() string {
	return fmt.Sprintf("nats://127.0.0.1:%d,127.0.0.1:%d,127.0.0.1:%d/cluster?replicas=3&lease=5s", c.ports[0], c.ports[1], c.ports[2])
}

// killLeader ends the server that leads the stream of jobs, waits, and starts it again.
func (c *natsCluster) killLeader() {
	leader := -1
	for i, s := range c.servers {
		if s.JetStreamIsStreamLeader(server.DEFAULT_GLOBAL_ACCOUNT, "CLUSTER") {
			leader = i
		}
	}
	if leader < 0 {
		leader = 0 // an election is under way; any server will do
	}
	c.t.Logf("server %d ends", leader)
	c.servers[leader].Shutdown()
	c.servers[leader].WaitForShutdown()
	time.Sleep(3 * time.Second)
	c.start(leader)
}

// workers are processes that are killed and started again.
type workers struct {
	t              *testing.T
	address, store string
	mu             sync.Mutex
	running        []*exec.Cmd
	killed         int
}

func (w *workers) start(i int) {
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), envQueue+"="+w.address, envStore+"="+w.store)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		w.t.Error(err)
		return
	}
	w.running[i] = cmd
}

// kill ends one worker without warning and starts another.
func (w *workers) kill(i int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if cmd := w.running[i]; cmd != nil {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		w.killed++
	}
	w.start(i)
}

// stop asks all workers to leave and sees that they do so in order.
func (w *workers) stop() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, cmd := range w.running {
		_ = cmd.Process.Signal(syscall.SIGTERM)
	}
	for _, cmd := range w.running {
		if err := cmd.Wait(); err != nil {
			w.t.Errorf("a worker that was told to stop: %v", err)
		}
	}
	w.running = nil
}

// TestCluster reads documents from three servers with workers that are killed every second, while the leader of
// the queue is killed twice and PostgreSQL restarts once. All must be there once, as one quiet process reads them.
func TestCluster(t *testing.T) {
	if testing.Short() {
		t.Skip("a cluster takes long")
	}
	database := postgrestest.NewCluster(t)
	jobs := invented(*documents)
	cluster := startNATS(t)
	q, err := natsqueue.Open(t.Context(), cluster.address())
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()

	w := &workers{t: t, address: cluster.address(), store: database.Address(), running: make([]*exec.Cmd, 4)}
	for i := range w.running {
		w.start(i)
	}
	ctx, done := context.WithCancel(t.Context())
	var chaos sync.WaitGroup
	chaos.Go(func() {
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for i := 0; ; i++ {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				w.kill(i % len(w.running))
			}
		}
	})
	// The troubles come when a share of the work is done, whatever the speed of the machine.
	troubles := []func(){cluster.killLeader, func() {
		t.Log("PostgreSQL restarts")
		database.Stop("immediate")
		database.Start()
	}, cluster.killLeader}
	submit(t, q, jobs[:len(jobs)/2])
	half := false
	for i := 0; ; {
		time.Sleep(300 * time.Millisecond)
		s, err := q.Status(t.Context())
		if err != nil {
			continue // an election is under way
		}
		left := int(s.Waiting + s.Taken)
		if !half && left < len(jobs)/4 {
			half = true
			submit(t, q, jobs[len(jobs)/2:])
			continue
		}
		if i < len(troubles) && half && left < len(jobs)/2-i*len(jobs)/8 {
			troubles[i]()
			i++
			continue
		}
		if half && left == 0 && i == len(troubles) {
			break
		}
	}
	done()
	chaos.Wait()
	w.stop()

	s, err := postgres.Open(t.Context(), database.Address(), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	stats, err := s.Stats(t.Context())
	if err != nil || stats.Documents != len(jobs) || stats.Rejects != 0 {
		t.Errorf("%d documents and %d rejects, %v, want %d and none", stats.Documents, stats.Rejects, err, len(jobs))
	}
	if dead, err := q.Dead(t.Context(), 0); err != nil || len(dead) > 0 {
		t.Errorf("dead letters %+v, %v", dead, err)
	}
	if got := ledgertest.Dump(t, s); got != quiet(t, jobs) {
		t.Error("another record than one quiet process makes")
	}
	t.Logf("%d documents, %d workers killed", stats.Documents, w.killed)
}
