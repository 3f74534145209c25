package ledger

import (
	"slices"
	"strings"
	"unicode"

	"github.com/casus-events/casus/internal/casus"
)

// Who counts as whom. An actor's key is what relations are kept under:
//
//	"MLI"      the state: its code, when the sector is a state's own or none is given
//	"mli_gsim" an armed group with a registry id
//	"MLI/REB"  an armed group that the registry does not know
//	"MLI/CVL"  everybody else of Mali, by sector
//
// so that a rebel group of Mali is not Mali.

// stateSectors act for the state (PLOVER).
var stateSectors = []string{"", "GOV", "MIL", "SPY", "COP", "JUD", "LEG", "IGO", "UNO", "EUR"}

// armedSectors fight on their own account.
var armedSectors = []string{"REB", "PRM", "UAF", "IMG", "ISM"}

// armedTracks are the tracks on which an armed group can stand.
var armedTracks = []string{"conflict", "talks", "agreement", "sanctions", "recognition"}

// parliamentTracks are those that a legislature alone can move.
var parliamentTracks = []string{"agreement", "sanctions", "aid", "membership"}

// Key is the key of an actor, "" when nobody can be told: no code and no registry id.
func Key(code, sector, id string) string {
	switch {
	case code == "" && id == "":
		return ""
	case code == "":
		return id
	case slices.Contains(stateSectors, sector):
		return code
	case id != "" && slices.Contains(armedSectors, sector):
		return id
	}
	return code + "/" + sector
}

// side is the coarser key under which mentions are brought together: reports that name
// the group and reports that only say "rebels" may tell of one event.
func side(a *casus.Actor) string {
	if a.Code != "" && slices.Contains(armedSectors, a.Sector) {
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

// eligible reports whether an actor can stand on a track.
func eligible(track, code, sector, id string) bool {
	switch {
	case strings.ContainsFunc(code+sector+id, unicode.IsControl):
		return false
	case sector == "LEG":
		return code != "" && slices.Contains(parliamentTracks, track)
	case sector == "OPP":
		return code != "" && track == "recognition"
	case slices.Contains(armedSectors, sector):
		return Key(code, sector, id) != "" && slices.Contains(armedTracks, track)
	}
	return code != "" && slices.Contains(stateSectors, sector)
}
