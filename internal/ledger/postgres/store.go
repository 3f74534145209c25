// Package postgres keeps the ledger in a PostgreSQL database (15 or later), for many readers and
// writers. Documents are filed side by side; bringing mentions, events and relations up to date
// is one writer's work at a time, under an advisory lock of the record, in the same transaction.
// What Add acknowledged survives the end of the process at any moment.
//
// An address is a URL as libpq knows it; the record lies in the first schema of its search_path.
package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/tables"
)

//go:embed migrations/*.sql
var migrations embed.FS

const (
	// versionTable numbers the schema; other programs' migrations may live in the same schema.
	versionTable = "casus_version"
	// lockClass is the first half of our advisory locks ("CASU").
	lockClass = 0x43415355
	// oldest is the first version of PostgreSQL that is tested.
	oldest = 150000
)

// Waits. A frozen client must not hold the others for long; a server that restarts is waited for.
const (
	connectWait = 10 * time.Second
	restartWait = 30 * time.Second
	idleWait    = "60s"  // idle_in_transaction_session_timeout
	lockWait    = "120s" // lock_timeout
)

// Options of a store; the zero value is right for most.
type Options struct {
	ReadOnly bool             // the record must be there and is not written
	Now      func() time.Time // the clock of known times; nil is time.Now
}

// Store is a ledger in a database.
type Store struct {
	tables.Record
	name     string // the address without password
	readOnly bool
	pool     *pgxpool.Pool

	mu     sync.Mutex // held while merging
	memory tables.Memory
	closed context.Context // done when the store is
	close  context.CancelFunc
}

var _ ledger.Store = (*Store)(nil)

// IsAddress reports whether a string is an address of this kind of store.
func IsAddress(s string) bool {
	return strings.HasPrefix(s, "postgres://") || strings.HasPrefix(s, "postgresql://")
}

// Name is an address without what must not be shown.
func Name(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		scheme, _, _ := strings.Cut(address, "://")
		return scheme + "://…"
	}
	q := u.Query()
	for _, secret := range []string{"password", "sslpassword"} {
		if q.Has(secret) {
			q.Set(secret, "xxxxx")
		}
	}
	if len(q) > 0 {
		u.RawQuery = q.Encode()
	}
	return u.Redacted()
}

// Open opens the store at an address, creating or upgrading its tables.
func Open(ctx context.Context, address string, o Options) (*Store, error) {
	s := &Store{name: Name(address), readOnly: o.ReadOnly}
	s.DB, s.Now = database{s}, o.Now
	if s.Now == nil {
		s.Now = time.Now
	}
	s.closed, s.close = context.WithCancel(context.Background())
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, fmt.Errorf("store %s: %w: the address is not understood", s.name, ledger.ErrInvalid)
	}
	configure(config, address, o)
	if s.pool, err = pgxpool.NewWithConfig(ctx, config); err == nil {
		err = s.retry(ctx, func() error {
			// A server that restarts is waited for; where there is none, somebody wants to know at once.
			err := s.open(ctx)
			if err != nil && !restarting(err) {
				return errStop{err}
			}
			return err
		})
		if stop, ok := err.(errStop); ok {
			err = stop.error
		}
	}
	if err != nil {
		s.Close()
		return nil, wrap("store "+s.name, err)
	}
	return s, nil
}

// configure sets what questions of a few rows need: no compiling, and indexes even while tables are too new for the planner to know
// how large they have become.
func configure(config *pgxpool.Config, address string, o Options) {
	set := config.ConnConfig.RuntimeParams
	for name, value := range map[string]string{"application_name": "casus", "jit": "off", "random_page_cost": "1.1", "enable_seqscan": "off",
		"idle_in_transaction_session_timeout": idleWait, "lock_timeout": lockWait, "client_encoding": "UTF8"} {
		if _, own := set[name]; !own {
			set[name] = value
		}
	}
	if o.ReadOnly {
		set["default_transaction_read_only"] = "on"
	}
	// Texts are pressed together at a third of the usual cost, where the server was built so that it can.
	config.AfterConnect = func(ctx context.Context, c *pgx.Conn) error {
		_, err := c.Exec(ctx, "SELECT set_config(name, 'lz4', false) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)")
		return err
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectWait
	}
	if !strings.Contains(address, "pool_max_conns") {
		config.MaxConns = int32(max(4, 2*runtime.NumCPU()))
	}
}

func (s *Store) open(ctx context.Context) error {
	c, err := s.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer c.Release()
	var server int
	var encoding, schema string
	err = c.QueryRow(ctx, "SELECT current_setting('server_version_num')::int, current_setting('server_encoding'), coalesce(current_schema(), '')").Scan(&server, &encoding, &schema)
	switch {
	case err != nil:
		return err
	case server < oldest:
		return &Error{ledger.ErrUnavailable, fmt.Sprintf("the server is PostgreSQL %d", server/10000), "Use PostgreSQL 15 or later.", nil}
	case encoding != "UTF8":
		return &Error{ledger.ErrInvalid, "the database's encoding is " + encoding, "Make one with UTF8: createdb --encoding=UTF8 --template=template0 casus", nil}
	case schema == "":
		return &Error{ledger.ErrNotFound, "no schema of the search_path is there", "Make it with CREATE SCHEMA, or name another with ?search_path=… in the address.", nil}
	}
	version, err := schemaVersion(ctx, c.Conn())
	switch {
	case err != nil || version == latest():
		return err
	case s.readOnly && version == 0:
		return &Error{ledger.ErrNotFound, "no record there", "Make one with \"casus add --store ADDRESS FILE...\".", nil}
	case s.readOnly:
		return &Error{ledger.ErrUnavailable, fmt.Sprintf("it has schema %d, this program %d", version, latest()), "Open it once for writing: it is brought up to date.", nil}
	}
	return s.migrate(ctx, c.Conn())
}

// latest is the number of the last migration this program knows.
func latest() int64 {
	entries, err := migrations.ReadDir("migrations")
	if err != nil || len(entries) == 0 {
		panic("postgres: no migrations embedded")
	}
	var n int64
	if _, err := fmt.Sscanf(entries[len(entries)-1].Name(), "%d_", &n); err != nil {
		panic("postgres: migration without a number: " + err.Error())
	}
	return n
}

// querier is a connection, a pool or a transaction.
type querier interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// schemaVersion is the number of the schema, 0 where there is none.
func schemaVersion(ctx context.Context, q querier) (version int64, err error) {
	var mine, taken bool
	err = q.QueryRow(ctx, "SELECT EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname = $1), "+
		"EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname IN ('docs', 'events', 'mentions'))", versionTable).Scan(&mine, &taken)
	switch {
	case err != nil:
		return 0, err
	case !mine && taken:
		return 0, &Error{ledger.ErrCorrupt, "the schema has tables of these names that are no store of Casus", "Use a database or schema of its own.", nil}
	case !mine:
		return 0, nil
	}
	if err := q.QueryRow(ctx, "SELECT coalesce(max(version_id), 0) FROM "+versionTable+" WHERE is_applied").Scan(&version); err != nil {
		return 0, err
	}
	if version > latest() {
		return version, fmt.Errorf("%w: %w: it has schema %d, this program knows %d", ledger.ErrUnavailable, ledger.ErrNewer, version, latest())
	}
	return version, nil
}

// migrate brings the schema to the latest version; of several processes one does.
func (s *Store) migrate(ctx context.Context, c *pgx.Conn) error {
	return s.migrateTo(ctx, c, latest())
}

func (s *Store) migrateTo(ctx context.Context, c *pgx.Conn, version int64) (err error) {
	if _, err := c.Exec(ctx, "SELECT pg_advisory_lock($1, hashtext(current_schema()))", lockClass); err != nil {
		return err
	}
	defer func() {
		_, e := c.Exec(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1, hashtext(current_schema()))", lockClass)
		err = errors.Join(err, e)
	}()
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	db := stdlib.OpenDBFromPool(s.pool)
	defer db.Close()
	provider, err := goose.NewProvider(goose.DialectPostgres, db, sub, goose.WithTableName(versionTable))
	if err != nil {
		return err
	}
	_, err = provider.UpTo(ctx, version)
	return err
}

// SchemaVersion is the number of the last migration applied.
func (s *Store) SchemaVersion(ctx context.Context) (int64, error) {
	version, err := database{s}.Version(ctx)
	return version, wrap("schema version", err)
}

// Close frees the connections. What is under way ends first.
func (s *Store) Close() error {
	s.close()
	if s.pool != nil {
		s.pool.Close()
	}
	return nil
}
