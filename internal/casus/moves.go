package casus

import "slices"

// Move is what one mention or event does to one track of one pair.
type Move struct {
	A, B  string // in the order of the track: sorted, or as its roles stand
	Track string
	State string
	By    string // code of who moved it
}

// Moves are the states that a mention gives the pairs it joins: none unless it is asserted,
// names a codebook act with a track, and has a state or organisation on both sides. Armed groups and
// other non-state actors do not stand for the state whose code they bear.
func Moves(m *Mention) []Move {
	act := TheCodebook().Act(m.Act)
	if m.Status != Asserted || act == nil || act.Track == "" {
		return nil
	}
	track := TheCodebook().Track(act.Track)
	from, to := stateCodes(m.Actors), stateCodes(m.Recipients)
	if len(to) == 0 && track.Name == "recognition" {
		to = oppositionCodes(m.Recipients)
	}
	if len(to) == 0 && len(from) > 1 {
		return mutualMoves(act, track, from)
	}
	var out []Move
	for _, a := range from {
		for _, b := range to {
			if a == b {
				continue
			}
			mv := Move{A: a, B: b, Track: act.Track, State: act.State, By: a}
			if act.Direction == HostToSender {
				mv.A, mv.B = b, a
			}
			if !track.Ordered && mv.A > mv.B {
				mv.A, mv.B = mv.B, mv.A
			}
			out = append(out, mv)
		}
	}
	return out
}

// mutualMoves joins every two of the parties.
func mutualMoves(act *Act, track *Track, parties []string) []Move {
	var out []Move
	for i, a := range parties {
		for _, b := range parties[i+1:] {
			mv := Move{A: a, B: b, Track: act.Track, State: act.State}
			if mv.A > mv.B {
				mv.A, mv.B = mv.B, mv.A
			}
			out = append(out, mv)
			if track.Ordered {
				out = append(out, Move{A: mv.B, B: mv.A, Track: act.Track, State: act.State})
			}
		}
	}
	return out
}

// oppositionCodes are the states whose opposition is recognised in their government's place.
func oppositionCodes(actors []Actor) []string {
	var out []string
	for i := range actors {
		if a := &actors[i]; a.Code != "" && a.Sector == "OPP" && !slices.Contains(out, a.Code) {
			out = append(out, a.Code)
		}
	}
	return out
}

func stateCodes(actors []Actor) []string {
	var out []string
	for i := range actors {
		if code := actors[i].Code; code != "" && actors[i].SpeaksForState() && !slices.Contains(out, code) {
			out = append(out, code)
		}
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
