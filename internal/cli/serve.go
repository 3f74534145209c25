package cli

import (
	"context"
	"fmt"
	"log/slog"
	"net"

	"github.com/spf13/cobra"

	"github.com/casus-events/casus/internal/api"
	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/web"
)

// defaultListen is a loopback address: nobody else can read the record unless told otherwise.
const defaultListen = "127.0.0.1:7117"

func (e *env) serveCommand() *cobra.Command {
	var listen string
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve the record as pages and JSON",
		Long: `Serve shows the record in a browser, with the JSON API under /api/v1/. By default only
this machine can reach it; --listen 0.0.0.0:7117 opens it to the network, without
passwords: put a proxy before it.`,
		Example: "  casus serve\n  casus --store sahel.db serve --listen 127.0.0.1:8080",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := e.open(c.Context(), false)
			if err != nil {
				return err
			}
			defer s.Close()
			return e.serve(c.Context(), s, listen, "")
		},
	}
	c.Flags().StringVar(&listen, "listen", defaultListen, "address to listen on")
	return c
}

// serve shows a store until the context ends.
func (e *env) serve(ctx context.Context, s ledger.Store, listen, notice string) error {
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", listen, err)
	}
	log := slog.New(slog.NewTextHandler(e.err, nil))
	handler := web.New(s, web.Options{
		Name: e.nameOf, Find: e.find, Version: reader.Version, Notice: notice, Log: log,
		API: api.New(s, api.Options{Version: reader.Version, Name: e.nameOf, Log: log, Resolve: func(word string) (string, bool) {
			k, _ := e.find(word)
			return k, k != ""
		}}),
	})
	fmt.Fprintf(e.err, "casus: the record is at http://%s/ (Ctrl-C ends)\n", l.Addr())
	return web.Serve(ctx, l, handler)
}

// find turns what somebody typed into a key, or gives names that come near.
func (e *env) find(word string) (string, []web.Suggestion) {
	entry, suggestions, ok := e.known().Lookup(word, casus.Date{})
	if !ok {
		var near []web.Suggestion
		for _, name := range suggestions {
			if entry, _, ok := e.known().Lookup(name, casus.Date{}); ok {
				near = append(near, web.Suggestion{Key: entryKey(&entry), Name: name})
			}
		}
		return "", near
	}
	return entryKey(&entry), nil
}
