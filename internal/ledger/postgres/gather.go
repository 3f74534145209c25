package postgres

import (
	"database/sql/driver"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
)

// Writing a report inserts and changes a hundred rows in a dozen tables, most with a statement of their own. Those of
// one form are gathered and go to the server as one statement over arrays, in the place of the first. That
// changes nothing as long as no statement between them looks at their table, which is seen to here.

// insertion is a statement that can be gathered: INSERT INTO t (columns) VALUES (?, ...) ON CONFLICT ..., with
// nothing but arguments, literal numbers and NULL for values, or UPDATE t SET a = ?, b = b + ? WHERE c = ? AND d = ?.
type insertion struct {
	table    string
	columns  []string // of an UPDATE: those that its arguments are for
	values   []string // "?" or a literal
	conflict string   // from ON CONFLICT on
	update   string   // an UPDATE, with c0, c1 ... for its arguments; "" for an INSERT
	unique   []int    // arguments that tell rows apart; nil: all of them

	mu    sync.Mutex
	types []string // of the arguments, from the database
}

// mostGathered bounds the rows of one statement.
const mostGathered = 1000

var insertForm = regexp.MustCompile(`^INSERT INTO (\w+) \(([\w, ]+)\) VALUES \(((?:\?|-?\d+|NULL)(?:, (?:\?|-?\d+|NULL))*)\)(?: (ON CONFLICT.*))?$`)
var conflictForm = regexp.MustCompile(`^ON CONFLICT \(([\w, ]+)\)`)

var (
	updateForm = regexp.MustCompile(`^UPDATE (\w+) SET (\w+ = (?:\w+ \+ )?\?(?:, \w+ = (?:\w+ \+ )?\?)*) WHERE (\w+ = \?(?: AND \w+ = \?)*(?: AND known_until IS NULL)?)$`)
	assignment = regexp.MustCompile(`(\w+) = (?:\w+ \+ )?\?`)
)

var insertions sync.Map // query -> *insertion, nil for what cannot be gathered

// insertionOf parses a statement.
func insertionOf(query string) *insertion {
	if found, ok := insertions.Load(query); ok {
		return found.(*insertion)
	}
	var in *insertion
	if m := insertForm.FindStringSubmatch(query); m != nil && !strings.Contains(m[4], "?") {
		in = &insertion{table: m[1], columns: strings.Split(m[2], ", "), values: strings.Split(m[3], ", "), conflict: m[4]}
		if c := conflictForm.FindStringSubmatch(m[4]); c != nil {
			for _, name := range strings.Split(c[1], ", ") {
				in.unique = append(in.unique, in.argument(name))
			}
		}
		if len(in.columns) != len(in.values) || slices.Contains(in.unique, -1) {
			in = nil
		}
	}
	if m := updateForm.FindStringSubmatch(query); m != nil {
		in = updateOf(m[1], m[2], m[3])
	}
	insertions.Store(query, in)
	return in
}

// updateOf is UPDATE table SET set WHERE where.
func updateOf(table, set, where string) *insertion {
	in := &insertion{table: table}
	for i, part := range []string{set, where} {
		for _, a := range assignment.FindAllStringSubmatch(part, -1) {
			if i == 1 {
				in.unique = append(in.unique, len(in.columns))
			}
			in.columns, in.values = append(in.columns, a[1]), append(in.values, "?")
		}
	}
	parts := strings.Split(set+" WHERE "+where, "?")
	for i, part := range parts[1:] {
		in.update += parts[i] + "c" + strconv.Itoa(i)
		if i == len(parts)-2 {
			in.update += part
		}
	}
	return in
}

// argument is the number of the argument that a column gets, -1 for a literal.
func (in *insertion) argument(column string) int {
	n := 0
	for i, name := range in.columns {
		if in.values[i] != "?" {
			if name == column {
				return -1
			}
			continue
		}
		if name == column {
			return n
		}
		n++
	}
	return -1
}

// statement inserts many rows: arguments are arrays, one for each column that is no literal.
func (in *insertion) statement() string {
	var chosen, arrays, names []string
	for i, v := range in.values {
		if v != "?" {
			chosen = append(chosen, v)
			continue
		}
		n := len(arrays)
		arrays = append(arrays, fmt.Sprintf("$%d::%s[]", n+1, in.types[n]))
		names = append(names, "c"+strconv.Itoa(i))
		chosen = append(chosen, "c"+strconv.Itoa(i))
	}
	if in.update != "" {
		set, where, _ := strings.Cut(in.update, " WHERE ")
		return fmt.Sprintf("UPDATE %s SET %s FROM unnest(%s) AS rows (%s) WHERE %s", in.table, set, strings.Join(arrays, ", "), strings.Join(names, ", "), where)
	}
	return fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM unnest(%s) AS rows (%s) %s", in.table, strings.Join(in.columns, ", "),
		strings.Join(chosen, ", "), strings.Join(arrays, ", "), strings.Join(names, ", "), in.conflict)
}

// gathering is rows of one insertion that wait.
type gathering struct {
	*insertion
	query string
	rows  [][]any
	keys  map[string]bool // rows that conflict must not be in one statement
}

// gather keeps a statement for later with others of its form. It reports false for one that cannot be gathered.
func (w *writer) gather(query string, args []any) (bool, error) {
	in := insertionOf(query)
	if in == nil {
		return false, nil
	}
	if err := w.learnTypes(in); err != nil {
		return false, err
	}
	args, err := plain(args)
	if err != nil {
		return false, err
	}
	key := questionKey("", args)
	if in.unique != nil {
		own := make([]any, len(in.unique))
		for k, i := range in.unique {
			own[k] = args[i]
		}
		key = questionKey("", own)
	}
	g := w.gathered[in.table]
	if g != nil && (g.query != query || g.keys[key] || len(g.rows) >= mostGathered) {
		w.release(in.table)
		g = nil
	}
	if g == nil {
		g = &gathering{insertion: in, query: query, keys: map[string]bool{}}
		if w.gathered == nil {
			w.gathered = map[string]*gathering{}
		}
		w.gathered[in.table] = g
	}
	g.rows = append(g.rows, args)
	g.keys[key] = true
	return true, nil
}

// plain takes values out of what holds them: arrays take no sql.NullString.
func plain(args []any) ([]any, error) {
	out := slices.Clone(args)
	for i, a := range out {
		v, ok := a.(driver.Valuer)
		if !ok {
			continue
		}
		var err error
		if out[i], err = v.Value(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// learnTypes asks the database for the types of the columns that get arguments.
func (w *writer) learnTypes(in *insertion) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.types != nil {
		return nil
	}
	rows, err := w.conn.Query(w.ctx, "SELECT attname::text, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0", in.table)
	if err != nil {
		return err
	}
	types := map[string]string{}
	var name, kind string
	if _, err := pgx.ForEachRow(rows, []any{&name, &kind}, func() error { types[name] = kind; return nil }); err != nil {
		return err
	}
	var out []string
	for i, v := range in.values {
		if v == "?" {
			out = append(out, types[in.columns[i]])
		}
	}
	in.types = out
	return nil
}

// mentionsTable reports whether a statement names a table.
func mentionsTable(query, table string) bool {
	for rest := query; ; {
		at := strings.Index(rest, table)
		if at < 0 {
			return false
		}
		end := at + len(table)
		if (at == 0 || !isWord(rest[at-1])) && (end == len(rest) || !isWord(rest[end])) {
			return true
		}
		rest = rest[end:]
	}
}

func isWord(b byte) bool {
	return b == '_' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
}

// releaseFor sends what was gathered of every table that a statement looks at or changes.
func (w *writer) releaseFor(query string) {
	for table := range w.gathered {
		if mentionsTable(query, table) {
			w.release(table)
		}
	}
}

// release puts the rows gathered of one table among the statements that wait.
func (w *writer) release(table string) {
	g := w.gathered[table]
	if g == nil {
		return
	}
	delete(w.gathered, table)
	if len(g.rows) == 1 {
		w.batch.Queue(numbered(g.query), g.rows[0]...)
		return
	}
	columns := make([]any, len(g.types))
	for i := range columns {
		column := make([]any, len(g.rows))
		for k, row := range g.rows {
			column[k] = row[i]
		}
		columns[i] = column
	}
	w.batch.Queue(g.statement(), columns...)
}

// releaseAll puts everything gathered among the statements that wait, in the order of the tables' names.
func (w *writer) releaseAll() {
	var names []string
	for table := range w.gathered {
		names = append(names, table)
	}
	slices.Sort(names)
	for _, table := range names {
		w.release(table)
	}
}
