package actor

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// Entry is what the registry holds of one actor, for display.
type Entry struct {
	ID      string   `json:"id"`
	Kind    string   `json:"kind"`
	Name    string   `json:"name"`
	Code    string   `json:"code,omitempty"`
	Sectors []string `json:"sectors,omitempty"`
	Role    string   `json:"role,omitempty"`
	COW     string   `json:"cow,omitempty"` // Correlates of War number of a state
	GW      string   `json:"gw,omitempty"`  // Gleditsch and Ward number of a state
	Names   []string `json:"names,omitempty"`
	Facts   []Fact   `json:"facts,omitempty"`
	Members []string `json:"members,omitempty"` // of an organisation, on the date
	// Source is the line that decided, "states.tsv:12".
	Source string `json:"source,omitempty"`
}

// Fact is what holds of an entry from one day to another, both included; unknown ends are open.
type Fact struct {
	From    casus.Date `json:"from,omitzero"`
	To      casus.Date `json:"to,omitzero"`
	Code    string     `json:"code,omitempty"`
	Sectors []string   `json:"sectors,omitempty"`
	Role    string     `json:"role,omitempty"`
	Source  string     `json:"source"`
}

// Lookup finds an actor by ISO 3166 alpha-3 code, registry id or any of its names, as on
// the date (which may be unknown). When nothing fits, ok is false and suggestions
// holds up to five known names spelt alike, the nearest first.
func (r *Registry) Lookup(query string, date casus.Date) (e Entry, suggestions []string, ok bool) {
	query = strings.TrimSpace(query)
	if len(query) > 200 {
		return Entry{}, nil, false
	}
	if i, found := r.byCode[strings.ToUpper(query)]; found && len(query) == 3 {
		return r.show(i, date), nil, true
	}
	if i := r.byName(query, date); i >= 0 {
		return r.show(i, date), nil, true
	}
	for k := State; k <= Place; k++ {
		if i, found := r.byID[idKey(k, query)]; found {
			return r.show(i, date), nil, true
		}
	}
	return Entry{}, r.suggest(query), false
}

// StateName is the usual English name of the state with that code, "" for an unknown one.
func (r *Registry) StateName(code string) string {
	if i, ok := r.byCode[code]; ok {
		return r.entries[i].name
	}
	return ""
}

// CodeName is the usual name of the state or the organisation of states with that code, "" for an unknown one.
func (r *Registry) CodeName(code string) string {
	if name := r.StateName(code); name != "" {
		return name
	}
	if i, ok := r.bodies[code]; ok {
		return r.entries[i].name
	}
	return ""
}

// Codes lists the codes of all states, sorted.
func (r *Registry) Codes() []string { return r.states() }

// Numbers gives the Correlates of War and the Gleditsch and Ward number of a state, "" where there is none.
func (r *Registry) Numbers(code string) (cow, gw string) {
	if i, ok := r.byCode[code]; ok {
		return r.entries[i].cow, r.entries[i].gw
	}
	return "", ""
}

// byName finds the best entry of that name, -1 when there is none.
func (r *Registry) byName(query string, date casus.Date) int32 {
	node := int32(0)
	for _, w := range strings.Fields(Fold(query)) {
		node = r.names.step(node, r.names.words.find([]byte(w)))
		if node == 0 {
			return -1
		}
	}
	best, rank := int32(-1), 0
	for n := r.names.first[node]; n != 0; n = r.names.names[n-1].next {
		nm := &r.names.names[n-1]
		e := &r.entries[nm.entry]
		score := 100 - 10*int(e.kind) - 5*int(nm.use)
		if _, current := e.factOn(date); current {
			score += 40
		}
		if best < 0 || score > rank || score == rank && nm.entry < best {
			best, rank = nm.entry, score
		}
	}
	return best
}

func (r *Registry) show(i int32, date casus.Date) Entry {
	e := &r.entries[i]
	a := r.as(e, date)
	out := Entry{ID: e.id, Kind: e.kind.String(), Name: e.name, Code: a.Code, Sectors: a.Sectors, Role: a.Role, COW: e.cow, GW: e.gw}
	if f, _ := e.factOn(date); f != nil {
		out.Source = r.why(f.where)
	}
	for j := range e.facts {
		f := &e.facts[j]
		out.Facts = append(out.Facts, Fact{f.from, f.to, f.code, f.sectors, f.role, r.why(f.where)})
	}
	for _, m := range e.members {
		if m.holds(date) {
			out.Members = append(out.Members, m.code)
		}
	}
	out.Names = r.spellings(i)
	return out
}

// spellings are the folded names of an entry.
func (r *Registry) spellings(i int32) []string {
	var out []string
	r.eachSpelling(func(words string, n *name) {
		if n.entry == i {
			out = append(out, words)
		}
	})
	slices.Sort(out)
	return slices.Compact(out)
}

// eachSpelling walks the whole trie; it is meant for single questions, not for texts.
func (r *Registry) eachSpelling(f func(words string, n *name)) {
	t := r.names
	parent := make([]int32, len(t.first))
	word := make([]int32, len(t.first))
	for i, key := range t.edges.keys {
		if key != 0 {
			to := t.edges.nodes[i]
			parent[to], word[to] = int32(key>>32), int32(uint32(key))
		}
	}
	for node := 1; node < len(t.first); node++ {
		if t.first[node] == 0 {
			continue
		}
		s := string(t.words.word(word[node]))
		for p := parent[node]; p != 0; p = parent[p] {
			s = string(t.words.word(word[p])) + " " + s
		}
		for n := t.first[node]; n != 0; n = t.names[n-1].next {
			f(s, &t.names[n-1])
		}
	}
}

// suggest returns names within a small edit distance of the query.
func (r *Registry) suggest(query string) []string {
	q := Fold(query)
	if q == "" {
		return nil
	}
	type candidate struct {
		name  string
		cost  int
		entry int32
	}
	limit := 1 + len(q)/4
	var found []candidate
	r.eachSpelling(func(words string, n *name) {
		if d := len(words) - len(q); d > limit || -d > limit || n.use == asShort {
			return
		}
		if cost := editDistance(q, words, limit); cost <= limit {
			found = append(found, candidate{r.entries[n.entry].name, cost*8 + int(r.entries[n.entry].kind), n.entry})
		}
	})
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), strings.Compare(a.name, b.name))
	})
	var out []string
	for _, c := range found {
		if !slices.Contains(out, c.name) && len(out) < 5 {
			out = append(out, c.name)
		}
	}
	return out
}

// editDistance counts insertions, deletions, replacements and swaps of neighbours that turn a
// into b, and gives up with limit+1.
func editDistance(a, b string, limit int) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// String shows an entry in one line.
func (e Entry) String() string {
	return fmt.Sprintf("%s (%s %s %s)", e.Name, e.Kind, e.Code, strings.Join(e.Sectors, ","))
}
