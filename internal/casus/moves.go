package casus

import (
	"slices"
	"strings"
	"unicode"
)

// Who counts as whom, and what an act does to which track of whom: the rules that the reader, for one document, and the
// ledger, for the record, share.

// Move is what one mention or event does to one track of one pair.
type Move struct {
	A, B  string // keys, in the order of the track: sorted, or as its roles stand
	Track string
	State string
	By    string // key of who moved it, empty where both did
}

// stateSectors act for the state (PLOVER).
var stateSectors = []string{"", "GOV", "MIL", "SPY", "COP", "JUD", "LEG", "IGO", "UNO", "EUR"}

// armedSectors fight on their own account.
var armedSectors = []string{"REB", "PRM", "UAF", "IMG", "ISM"}

// armedTracks are the tracks on which an armed group can stand.
var armedTracks = []string{"conflict", "talks", "agreement", "sanctions", "recognition"}

// parliamentTracks are those that a legislature alone can move.
var parliamentTracks = []string{"agreement", "sanctions", "aid", "membership"}

// Key is what relations of an actor are kept under, "" when nobody can be told: no code and no registry id.
//
//	"MLI"      the state: its code, when the sector is a state's own or none is given
//	"mli_gsim" an armed group with a registry id
//	"MLI/REB"  an armed group that the registry does not know
//	"MLI/CVL"  everybody else of Mali, by sector
//
// so that a rebel group of Mali is not Mali.
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

// Key is the actor's key.
func (a *EventActor) Key() string { return Key(a.Code, a.Sector, a.ID) }

// Armed reports whether the sector fights on its own account.
func Armed(sector string) bool { return slices.Contains(armedSectors, sector) }

// CanStand reports whether an actor can stand on a track: states and organisations on all of them.
func (a *EventActor) CanStand(track string) bool {
	switch {
	case strings.ContainsFunc(a.Code+a.Sector+a.ID, unicode.IsControl):
		return false
	case a.Sector == "LEG":
		return a.Code != "" && slices.Contains(parliamentTracks, track)
	case a.Sector == "OPP":
		return a.Code != "" && track == "recognition"
	case Armed(a.Sector):
		return a.Key() != "" && slices.Contains(armedTracks, track)
	}
	return a.Code != "" && slices.Contains(stateSectors, a.Sector)
}

// diplomaticTracks are those on which what is done over a legislature is done to its state.
var diplomaticTracks = []string{"ties", "ambassador", "diplomats", "mission"}

// canUndergo reports whether an act on the track can be done to the actor: a legislature recalls no envoy, but one may be
// recalled over what it has voted.
func (a *EventActor) canUndergo(act *Act) bool {
	return a.CanStand(act.Track) || a.Sector == "LEG" && a.Code != "" && act.Direction != "mutual" && slices.Contains(diplomaticTracks, act.Track)
}

// organisation reports whether the actor is one of states.
func (a *EventActor) organisation() bool {
	return a.Sector == "IGO" || strings.HasPrefix(a.Code, "IGO")
}

// Line puts the two sides of an act in the order of its track: x acts and y undergoes it, or both act. It is false where
// the act moves no track, or one of them cannot stand on it (organisations recognise and are not recognised), or both are one.
func (act *Act) Line(x, y *EventActor) (a, b string, ok bool) {
	track := TheCodebook().Track(act.Track)
	if track == nil || !x.CanStand(act.Track) || !y.canUndergo(act) {
		return "", "", false
	}
	a, b = x.Key(), y.Key()
	if a == "" || b == "" || a == b || act.Track == "recognition" && y.organisation() {
		return "", "", false
	}
	swap := a > b
	if track.Ordered {
		swap = act.Direction == HostToSender || act.Direction == MemberToOrganisation
		if x.organisation() != y.organisation() && act.Track == "membership" {
			swap = y.organisation() // "the union admitted Georgia" and "Georgia joined the union" are one act
		}
	}
	if swap {
		a, b = b, a
	}
	return a, b, true
}

// Moves are the states that a mention gives the states and organisations it joins: none unless it is asserted and names
// a codebook act with a track. What armed groups stand in is for the ledger, which keeps them apart by registry.
func Moves(m *Mention) []Move {
	act := TheCodebook().Act(m.Act)
	if m.Status != Asserted || act == nil || act.Track == "" {
		return nil
	}
	from := standing(m.Actors, func(e *EventActor) bool { return e.CanStand(act.Track) })
	to := standing(m.Recipients, func(e *EventActor) bool { return e.canUndergo(act) })
	var out []Move
	add := func(x, y *EventActor, by string) {
		if a, b, ok := act.Line(x, y); ok {
			out = append(out, Move{a, b, act.Track, act.State, by})
		}
	}
	if len(to) == 0 && len(from) > 1 && !m.Parallel { // each with each
		for i := range from {
			for j := i + 1; j < len(from); j++ {
				add(&from[i], &from[j], "")
				if TheCodebook().Track(act.Track).Ordered {
					add(&from[j], &from[i], "")
				}
			}
		}
		return out
	}
	for i := range from {
		for j := range to {
			add(&from[i], &to[j], from[i].Code)
		}
	}
	return out
}

// standing are the states and organisations among actors that can stand on a track, as can tells, each once. Where a state's opposition is
// recognised in its government's place, it is the state that is.
func standing(actors []Actor, can func(*EventActor) bool) []EventActor {
	var out, opposition []EventActor
	add := func(list []EventActor, a *Actor) []EventActor {
		if slices.ContainsFunc(list, func(o EventActor) bool { return o.Code == a.Code }) {
			return list
		}
		return append(list, EventActor{Code: a.Code, Name: a.Name})
	}
	for i := range actors {
		a := &actors[i]
		e := EventActor{Code: a.Code, Sector: a.Sector, ID: a.ID}
		switch {
		case a.Code == "" || !a.SpeaksForState() && a.Sector != "OPP" || !can(&e):
		case a.Sector == "OPP":
			opposition = add(opposition, a)
		default:
			out = add(out, a)
		}
	}
	if len(out) == 0 {
		return opposition
	}
	return out
}

// SpeaksForState reports whether the actor is a state or organisation, or an organ of one.
func (a *Actor) SpeaksForState() bool {
	switch a.Sector {
	case "REB", "PRM", "UAF", "CRM", "CVL", "OPP", "BUS", "JRN", "REF", "LAB", "EDU", "MED", "REL", "SOC", "AGR", "ELI", "UNK", "MNC", "NGO", "PTY":
		return false
	}
	return a.Code != "NGO" && a.Code != "MNC" && a.Code != "IMG"
}
