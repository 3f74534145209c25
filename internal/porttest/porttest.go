// Package porttest gives tests ports for servers that they stop and start again.
package porttest

import (
	"math/rand/v2"
	"net"
	"strconv"
	"testing"
)

// Ports below those that systems give to connections (from 32768 on Linux, from 49152 elsewhere).
const first, last = 20000, 32000

// Free is a port of this machine on which nobody listens. No connection of another program is given it while the
// server on it is down.
func Free(t testing.TB) int {
	t.Helper()
	for range 1000 {
		port := first + rand.IntN(last-first)
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err == nil {
			l.Close()
			return port
		}
	}
	t.Fatal("no free port")
	return 0
}
