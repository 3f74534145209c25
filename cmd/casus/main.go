// Command casus reads news into a dated, sourced record of who did what to whom.
package main

import (
	"os"

	"github.com/casus-events/casus/internal/cli"
)

func main() { os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
