package ledger

import (
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// Key is the key of an actor: see casus.Key.
func Key(code, sector, id string) string { return casus.Key(code, sector, id) }

// side is the coarser key under which mentions are brought together: reports that name
// the group and reports that only say "rebels" may tell of one event.
func side(a *casus.Actor) string {
	if a.Code != "" && casus.Armed(a.Sector) {
		return clean(a.Code + "/REB")
	}
	return clean(Key(a.Code, a.Sector, a.ID))
}

// clean keeps the separators of block keys out of names.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '|' || r == '+' || r < ' ' {
			return '_'
		}
		return r
	}, s)
}

// sides are the distinct keys of a list of actors, sorted.
func sides(actors []casus.Actor) []string {
	var out []string
	for i := range actors {
		if k := side(&actors[i]); k != "" {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Handles are the names under which an actor is found: its code, its key and its
// registry id, each once.
func Handles(a *casus.EventActor) []string {
	var out []string
	for _, h := range []string{a.Code, Key(a.Code, a.Sector, a.ID), a.ID} {
		if h != "" && !slices.Contains(out, h) {
			out = append(out, h)
		}
	}
	return out
}

// SplitKey takes a key apart into code and sector; a registry id is taken for a code.
func SplitKey(key string) (code, sector string) {
	code, sector, _ = strings.Cut(key, "/")
	return code, sector
}
