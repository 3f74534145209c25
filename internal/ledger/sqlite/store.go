// Package sqlite keeps the ledger in one SQLite file: one writer, several readers,
// write-ahead log. What Add acknowledged survives the end of the process at any moment.
package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/pressly/goose/v3"
	driver "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"github.com/casus-events/casus/internal/ledger"
	"github.com/casus-events/casus/internal/ledger/tables"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks a file as a store of Casus ("CASU").
const applicationID = 0x43415355

// Options of a store; the zero value is right for most.
type Options struct {
	ReadOnly bool             // the file must be there and is not written
	Now      func() time.Time // the clock of known times; nil is time.Now
}

// Store is a ledger in a file.
type Store struct {
	tables.Record
	path  string
	read  *sql.DB
	write *sql.DB

	askedMu sync.Mutex
	asked   map[string]*sql.Stmt // questions, prepared

	mu     sync.Mutex // held while writing
	conn   *sql.Conn
	stmts  map[string]*statement
	memory tables.Memory
}

var _ ledger.Store = (*Store)(nil)

// Open opens the store at path, creating or upgrading it.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	s := &Store{path: path, stmts: map[string]*statement{}, asked: map[string]*sql.Stmt{}}
	s.DB, s.Now = database{s}, o.Now
	if s.Now == nil {
		s.Now = time.Now
	}
	if err := s.open(ctx, o); err != nil {
		s.Close()
		return nil, wrap("store "+path, err)
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, o Options) error {
	if err := checkPath(s.path, o.ReadOnly); err != nil {
		return err
	}
	var err error
	if !o.ReadOnly {
		if s.write, err = sql.Open("sqlite", address(s.path, "rwc", writePragmas)); err != nil {
			return err
		}
		s.write.SetMaxOpenConns(1)
		if err := s.migrate(ctx); err != nil {
			return err
		}
		if s.conn, err = s.write.Conn(ctx); err != nil {
			return err
		}
	}
	pragmas := readPragmas
	if !o.ReadOnly {
		pragmas = besidePragmas
	}
	if err := s.openReaders(address(s.path, "ro", pragmas)); err != nil || !o.ReadOnly {
		return err
	}
	check := func() error { return checkVersion(ctx, s.read) }
	if err = patiently(ctx, check); errors.Is(wrap("", err), ledger.ErrUnavailable) && s.settled() {
		s.read.Close()
		if err := s.openReaders(address(s.path, "ro", readPragmas) + "&immutable=1"); err != nil {
			return err
		}
		err = check()
	}
	return err
}

func (s *Store) openReaders(address string) (err error) {
	if s.read, err = sql.Open("sqlite", address); err != nil {
		return err
	}
	s.read.SetMaxOpenConns(max(4, 2*runtime.NumCPU()))
	s.read.SetMaxIdleConns(max(4, 2*runtime.NumCPU()))
	return nil
}

// settled reports whether the file holds everything by itself: then it can be read where nothing
// can be written, as on a read-only disk.
func (s *Store) settled() bool {
	_, err := os.Stat(s.path + "-wal")
	return errors.Is(err, fs.ErrNotExist)
}

// checkPath tells a missing or foreign file before SQLite would create one beside it.
func checkPath(path string, readOnly bool) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && readOnly:
		return fmt.Errorf("%w: no such file", ledger.ErrNotFound)
	case errors.Is(err, fs.ErrNotExist):
		if _, err := os.Stat(filepath.Dir(path)); err != nil {
			return fmt.Errorf("%w: %v", ledger.ErrUnavailable, err)
		}
		return nil
	case err != nil:
		return fmt.Errorf("%w: %v", ledger.ErrUnavailable, err)
	case info.IsDir():
		return fmt.Errorf("%w: it is a directory", ledger.ErrInvalid)
	}
	return nil
}

var (
	// NORMAL keeps every acknowledged batch when the process dies, and the file sound when the machine does. A log of up to
	// 64 MB: the batches between two checkpoints change many of the same pages.
	writePragmas = []string{"busy_timeout(10000)", "page_size(4096)", "journal_mode(WAL)", "synchronous(NORMAL)",
		"temp_store(MEMORY)", "cache_size(-65536)", "wal_autocheckpoint(16000)"}
	readPragmas = []string{"busy_timeout(10000)", "query_only(1)", "temp_store(MEMORY)", "cache_size(-16384)"}
	// Beside a writer only single documents are asked for, whose pages are seldom wanted twice.
	besidePragmas = []string{"busy_timeout(10000)", "query_only(1)", "temp_store(MEMORY)", "cache_size(-2048)"}
)

func address(path, mode string, pragmas []string) string {
	q := url.Values{"mode": {mode}, "_pragma": pragmas, "_txlock": {"immediate"}}
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath(), RawQuery: q.Encode()}
	return u.String()
}

// latest is the number of the last migration this program knows.
func latest() int64 {
	entries, err := migrations.ReadDir("migrations")
	if err != nil || len(entries) == 0 {
		panic("sqlite: no migrations embedded")
	}
	var n int64
	if _, err := fmt.Sscanf(entries[len(entries)-1].Name(), "%d_", &n); err != nil {
		panic("sqlite: migration without a number: " + err.Error())
	}
	return n
}

// checkVersion fails when the file is no store of Casus, is newer, or older than this program can read.
func checkVersion(ctx context.Context, db *sql.DB) error {
	version, err := fileVersion(ctx, db)
	if err == nil && version < latest() {
		return fmt.Errorf("%w: it has schema %d, this program %d: open it once for writing", ledger.ErrUnavailable, version, latest())
	}
	return err
}

// fileVersion is the schema number of a file, 0 for an empty one.
func fileVersion(ctx context.Context, db *sql.DB) (int64, error) {
	var id, tables, version int64
	// One question: another process may be making the store.
	mark := "SELECT (SELECT application_id FROM pragma_application_id), count(*) FROM sqlite_schema"
	if err := db.QueryRowContext(ctx, mark).Scan(&id, &tables); err != nil {
		return 0, err
	}
	switch {
	case tables == 0:
		return 0, nil
	case id != applicationID:
		return 0, fmt.Errorf("%w: the file is a database, but no store of Casus", ledger.ErrCorrupt)
	}
	if err := db.QueryRowContext(ctx, "SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied").Scan(&version); err != nil {
		return 0, err
	}
	if version > latest() {
		return version, fmt.Errorf("%w: %w: it has schema %d, this program knows %d", ledger.ErrUnavailable, ledger.ErrNewer, version, latest())
	}
	return version, nil
}

// How long work of another process that SQLite does not wait for by itself is waited for.
const (
	patience  = 10 * time.Second
	busyPause = 50 * time.Millisecond
)

// patiently repeats work while another process has the file to itself. SQLite's own busy timeout does not hold where
// waiting could lock two processes up for good, as when both turn a new file to write-ahead logging.
func patiently(ctx context.Context, work func() error) error {
	for start := time.Now(); ; {
		var e *driver.Error
		err := work()
		if !errors.As(err, &e) || e.Code()&0xff != lib.SQLITE_BUSY || time.Since(start) > patience {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(busyPause):
		}
	}
}

// Another process may be making the same tables: then its work is waited for.
const migrateTries = 20

// migrate brings the file to the latest schema.
func (s *Store) migrate(ctx context.Context) error {
	var version int64
	look := func() (err error) {
		version, err = fileVersion(ctx, s.write)
		return err
	}
	for try := 1; ; try++ {
		if err := patiently(ctx, look); err != nil || version == latest() {
			return err
		}
		if err := s.migrateOnce(ctx); err == nil || ctx.Err() != nil || try == migrateTries {
			return err
		}
		time.Sleep(busyPause)
	}
}

func (s *Store) migrateOnce(ctx context.Context) error {
	if _, err := s.write.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d", applicationID)); err != nil {
		return err
	}
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, s.write, sub)
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}

// SchemaVersion is the number of the last migration applied.
func (s *Store) SchemaVersion(ctx context.Context) (int64, error) {
	version, err := fileVersion(ctx, s.read)
	return version, wrap("schema version", err)
}

// Close frees the file.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var errs []error
	for q, stmt := range s.stmts {
		errs = append(errs, stmt.Close())
		delete(s.stmts, q)
	}
	if s.conn != nil {
		errs = append(errs, s.conn.Close())
		s.conn = nil
	}
	s.askedMu.Lock()
	for text, stmt := range s.asked {
		errs = append(errs, stmt.Close())
		delete(s.asked, text)
	}
	s.askedMu.Unlock()
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if err := errors.Join(errs...); err != nil && !strings.Contains(err.Error(), "closed") {
		return wrap("close "+s.path, err)
	}
	return nil
}
