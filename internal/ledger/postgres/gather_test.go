package postgres

import "testing"

func TestInsertionOf(t *testing.T) {
	in := insertionOf("INSERT INTO items (block, day, kind, event, note) VALUES (?, ?, ?, 0, NULL) ON CONFLICT (day, block) DO UPDATE SET kind = excluded.kind")
	if in == nil || in.table != "items" || len(in.unique) != 2 || in.unique[0] != 1 || in.unique[1] != 0 {
		t.Fatalf("%+v", in)
	}
	in.types = []string{"bigint", "integer", "text"}
	want := "INSERT INTO items (block, day, kind, event, note) SELECT c0, c1, c2, 0, NULL FROM unnest($1::bigint[], $2::integer[], $3::text[]) AS rows (c0, c1, c2) " +
		"ON CONFLICT (day, block) DO UPDATE SET kind = excluded.kind"
	if got := in.statement(); got != want {
		t.Errorf("statement %s", got)
	}
	up := insertionOf("UPDATE items SET event = ?, seen = seen + ? WHERE block = ? AND day = ? AND known_until IS NULL")
	if up == nil || up.table != "items" || len(up.unique) != 2 || up.unique[0] != 2 || up.unique[1] != 3 {
		t.Fatalf("%+v", up)
	}
	up.types = []string{"bigint", "integer", "bigint", "integer"}
	want = "UPDATE items SET event = c0, seen = seen + c1 FROM unnest($1::bigint[], $2::integer[], $3::bigint[], $4::integer[]) AS rows (c0, c1, c2, c3) " +
		"WHERE block = c2 AND day = c3 AND known_until IS NULL"
	if got := up.statement(); got != want {
		t.Errorf("statement %s", got)
	}
	for _, query := range []string{
		"UPDATE docs SET origin = (SELECT ?) WHERE seq = ?", "UPDATE handles SET code = ? WHERE id = ? AND is_key < ?", "UPDATE totals SET n = n + ?",
		"INSERT INTO copies (origin, doc) VALUES (?, ?), (?, ?)", "UPDATE items SET day = ?", "INSERT INTO a (b) SELECT c FROM d",
		"INSERT INTO seeds (seq, a) VALUES ((SELECT 1), ?)", "INSERT INTO a (b, c) VALUES (?)",
		"INSERT INTO a (b, c) VALUES (0, ?) ON CONFLICT (b) DO NOTHING", "INSERT INTO a (b) VALUES (?) ON CONFLICT (b) DO UPDATE SET b = ?",
	} {
		if insertionOf(query) != nil {
			t.Errorf("%s can be gathered", query)
		}
	}
}

func TestMentionsTable(t *testing.T) {
	for _, c := range []struct {
		query string
		want  bool
	}{{"SELECT 1 FROM items WHERE x", true}, {"UPDATE items SET a", true}, {"SELECT old_items FROM x", false}, {"SELECT a FROM items2", false}, {"x items", true}, {"SELECT items2, (items)", true}} {
		if got := mentionsTable(c.query, "items"); got != c.want {
			t.Errorf("mentionsTable(%q) = %v", c.query, got)
		}
	}
}
