package postgres

import (
	"fmt"
	"testing"

	"github.com/casus-events/casus/internal/ledger/postgres/postgrestest"
	"github.com/casus-events/casus/internal/ledger/tables"
)

func TestTogether(t *testing.T) {
	got := together("SELECT day FROM items WHERE block = ? AND day >= ? ORDER BY day LIMIT ?", []string{"$1::int8[]", "$2::int4[]", "$3::int8[]"}, []string{"c0", "c1", "c2"})
	want := "SELECT asked.number, answer.* FROM unnest($1::int8[], $2::int4[], $3::int8[]) WITH ORDINALITY AS asked (c0, c1, c2, number), " +
		"LATERAL (SELECT day FROM items WHERE block = asked.c0 AND day >= asked.c1 ORDER BY day LIMIT asked.c2) AS answer"
	if got != want {
		t.Errorf("together: %s", got)
	}
}

// Questions asked ahead, of two forms and in any order, have the answers that each has alone: none, some, in their order.
func TestAskedAhead(t *testing.T) {
	s := open(t, postgrestest.Address(t))
	err := s.transact(t.Context(), func(w *writer) error {
		if err := w.lock(); err != nil {
			return err
		}
		for i := range 40 {
			if err := w.Exec("INSERT INTO openings (wider, anchor, event) VALUES (?, ?, ?)", int64(i%4), int32(40-i), int64(i)); err != nil {
				return err
			}
		}
		if err := w.Exec("INSERT INTO blocks (id, key) VALUES (?, ?)", int64(7), "a\x00key"); err != nil {
			return err
		}
		const ordered = "SELECT anchor, event FROM openings WHERE wider = ? AND anchor > ? ORDER BY anchor LIMIT ?"
		const named = "SELECT id, 1 FROM blocks WHERE key = ?"
		var reads []tables.Read
		for i := range 30 {
			reads = append(reads, tables.Read{Query: ordered, Args: []any{int64(i % 6), int32(i), i % 5}})
			reads = append(reads, tables.Read{Query: named, Args: []any{[]string{"a\x00key", "none", "two\nlines"}[i%3]}})
		}
		rows := func(r tables.Read) (out string) {
			err := w.Each(r.Query, r.Args, func(row tables.Row) error {
				var a, b int64
				err := row.Scan(&a, &b)
				out += fmt.Sprintf("%d %d;", a, b)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		var alone []string
		found := 0
		for _, r := range reads {
			alone = append(alone, rows(r))
			found += len(alone[len(alone)-1])
		}
		if found == 0 {
			t.Error("no question has an answer")
		}
		if err := w.Ahead(reads); err != nil {
			return err
		}
		for i, r := range reads {
			if got := rows(r); got != alone[i] {
				t.Errorf("%v: %s together, %s alone", r.Args, got, alone[i])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
