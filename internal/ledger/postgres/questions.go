package postgres

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"

	"github.com/casus-events/casus/internal/ledger/tables"
)

// Bringing a batch up to date asks thousands of questions of some ten forms, each for a row or two, and the server
// spends more on beginning and ending each than on its answer. Those of one form that are asked ahead go to it as one
// question over arrays.

// question is many questions of one form, SELECT ... WHERE a = ? AND b < ?, as one.
type question struct {
	text  string   // with the number of the one asked, from 1, before the columns of its rows
	types []string // of the arguments
}

var questions sync.Map // query -> *question

// leastTogether is how many questions of a form are worth one of another.
const leastTogether = 3

// questionOf is the one question for many of a form.
func (w *writer) questionOf(query string) (*question, error) {
	if found, ok := questions.Load(query); ok {
		return found.(*question), nil
	}
	said, err := w.conn.Prepare(w.ctx, "", numbered(query))
	if err != nil {
		return nil, err
	}
	q := &question{}
	var arrays, names []string
	for i, oid := range said.ParamOIDs {
		kind, ok := w.conn.TypeMap().TypeForOID(oid)
		if !ok {
			return nil, fmt.Errorf("argument %d of type %d in %q", i+1, oid, query)
		}
		q.types = append(q.types, kind.Name)
		arrays = append(arrays, fmt.Sprintf("$%d::%s[]", i+1, kind.Name))
		names = append(names, "c"+strconv.Itoa(i))
	}
	q.text = together(query, arrays, names)
	questions.Store(query, q)
	return q, nil
}

// together asks a query for each row of arrays. The rows of one answer stay together, and in their order: under the settings of
// writer.lock the query is run for one row of the arrays after the other.
func together(query string, arrays, names []string) string {
	var inner strings.Builder
	for i, part := range strings.Split(query, "?") {
		if i > 0 {
			inner.WriteString("asked." + names[i-1])
		}
		inner.WriteString(part)
	}
	return fmt.Sprintf("SELECT asked.number, answer.* FROM unnest(%s) WITH ORDINALITY AS asked (%s, number), LATERAL (%s) AS answer",
		strings.Join(arrays, ", "), strings.Join(names, ", "), inner.String())
}

// askTogether answers questions, those of one form with one statement where they are several.
func (w *writer) askTogether(reads []tables.Read) ([]answer, error) {
	var forms []string
	of := map[string][]int{} // places in reads, by form
	for i, r := range reads {
		if of[r.Query] == nil {
			forms = append(forms, r.Query)
		}
		of[r.Query] = append(of[r.Query], i)
	}
	var sent []tables.Read
	var places [][]int // of what was sent
	for _, form := range forms {
		for at := range slices.Chunk(of[form], mostTogether) {
			if len(at) < leastTogether {
				for _, i := range at {
					sent, places = append(sent, reads[i]), append(places, []int{i})
				}
				continue
			}
			q, err := w.questionOf(form)
			if err != nil {
				return nil, err
			}
			args := make([]any, len(q.types))
			for k := range args {
				column := make([]any, len(at))
				for j, i := range at {
					column[j] = reads[i].Args[k]
				}
				args[k] = clean(column)
			}
			sent, places = append(sent, tables.Read{Query: q.text, Args: args}), append(places, at)
		}
	}
	got, err := w.ask(sent)
	if err != nil {
		return nil, err
	}
	out := make([]answer, len(reads))
	for i, a := range got {
		if len(places[i]) == 1 {
			out[places[i][0]] = a
			continue
		}
		for _, at := range places[i] {
			out[at].columns = a.columns[1:]
		}
		for _, values := range a.rows {
			n, err := w.number(&a, values)
			if err != nil {
				return nil, err
			}
			one := &out[places[i][n-1]]
			one.rows = append(one.rows, values[1:])
		}
	}
	return out, nil
}

// mostTogether bounds the questions in one.
const mostTogether = 1000

// number is the number of the question that a row answers.
func (w *writer) number(a *answer, values [][]byte) (n int64, err error) {
	if a.columns[0].Format == pgx.BinaryFormatCode && len(values[0]) == 8 {
		return int64(binary.BigEndian.Uint64(values[0])), nil
	}
	err = pgx.ScanRow(w.conn.TypeMap(), a.columns[:1], values[:1], &n)
	return n, err
}
