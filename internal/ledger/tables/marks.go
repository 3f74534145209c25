package tables

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"

	"github.com/casus-events/casus/internal/ledger"
)

// Settle implements ledger.Store.
func (s *Record) Settle(ctx context.Context, rejects []ledger.Reject) error {
	return s.DB.Change(ctx, "settle", func(w Writer) error {
		for i := range rejects {
			r := &rejects[i]
			if err := w.Exec("DELETE FROM rejects WHERE source = ? AND line = ? AND reason = ?", r.Source, r.Line, r.Reason); err != nil {
				return err
			}
		}
		return nil
	})
}

// Keep implements ledger.Store.
func (s *Record) Keep(ctx context.Context, marks []ledger.Mark) error {
	if err := ledger.CheckMarks(marks); err != nil {
		return s.DB.Wrap("keep", err)
	}
	return s.DB.Change(ctx, "keep", func(w Writer) error {
		at := s.Now().UnixMicro()
		for i := range marks {
			m := &marks[i]
			err := w.Exec("DELETE FROM marks WHERE kind = ? AND key = ?", m.Kind, m.Key)
			if err == nil && m.Value != "" {
				err = w.Exec("INSERT INTO marks (kind, key, value, at) VALUES (?, ?, ?, ?)", m.Kind, m.Key, m.Value, at)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// Mark implements ledger.Store.
func (s *Record) Mark(ctx context.Context, kind, key string) (string, error) {
	value, found := "", false
	err := s.DB.Rows(ctx, func(rows Row) error {
		found = true
		return rows.Scan(&value)
	}, "SELECT value FROM marks WHERE kind = ? AND key = ?", kind, key)
	if err == nil && !found {
		err = ledger.ErrNotFound
	}
	return value, s.DB.Wrap(fmt.Sprintf("mark %s %.80q", kind, key), err)
}

// Marks implements ledger.Store. The cursor is the last key.
func (s *Record) Marks(ctx context.Context, kind string, page ledger.Page) ([]ledger.Mark, string, error) {
	after := ""
	if page.Cursor != "" {
		text, err := base64.RawURLEncoding.DecodeString(page.Cursor)
		name, key, ok := strings.Cut(string(text), "\x00")
		if err != nil || !ok || name != kind {
			return nil, "", s.DB.Wrap("marks", fmt.Errorf("%w: a cursor that this query did not give", ledger.ErrInvalid))
		}
		after = key
	}
	n := limit(page.Limit)
	var out []ledger.Mark
	err := s.DB.Rows(ctx, func(rows Row) error {
		m := ledger.Mark{Kind: kind}
		var at int64
		err := rows.Scan(&m.Key, &m.Value, &at)
		m.At = instant(at)
		out = append(out, m)
		return err
	}, "SELECT key, value, at FROM marks WHERE kind = ? AND key > ? ORDER BY key LIMIT ?", kind, after, n+1)
	if err != nil || len(out) <= n {
		return out, "", s.DB.Wrap("marks", err)
	}
	return out[:n], base64.RawURLEncoding.EncodeToString([]byte(kind + "\x00" + out[n-1].Key)), nil
}
