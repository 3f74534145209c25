package actor

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// What the three-letter parts of CAMEO and PLOVER codes mean here.

// dictionaryStates are codes of the dictionaries that we write otherwise.
var dictionaryStates = map[string]string{
	"KSV": "XKX", "KOS": "XKX", "TMP": "TLS", "ROM": "ROU", "ZAR": "COD", "FRN": "FRA", "SRP": "SRB", "KRJ": "KOR", "ANG": "AGO", "BAH": "BHS",
	"USR": "SUN", "FRY": "YUG", "EUR": "IGOEUU", "UNO": "IGOUNO", "CFR": "CAF", "PAL": "PSE", "BUR": "MMR",
}

// dictionaryRegions are codes of regions: they name no state.
var dictionaryRegions = strings.Fields("AFR ASA CAS EAF EEU EIN LAM MEA NAF SAF SAM SAS SEA WAF WEU NMR CEU NEU SEU CRB CAM WST INT MUL NON KNT")

// dictionaryOrgs are codes of international organisations that we write otherwise.
var dictionaryOrgs = map[string]string{"IGOEEC": "IGOEUU", "IGOEUR": "IGOEUU", "IGOIMF": "IGOIMF", "IGONAT": "IGONAT"}

// ploverSectors maps the sectors of PLOVER, which are ours, and the parts that it has besides.
var ploverSectors = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string)
	for s := range knownSectors() {
		m[s] = []string{s}
	}
	return m
})

// cameoSectors maps the sectors of CAMEO.
var cameoSectors = sync.OnceValue(func() map[string][]string {
	m := maps.Clone(ploverSectors())
	for from, to := range map[string]string{
		"MED": "JRN", "HLH": "MED", "INS": "REB", "SEP": "REB", "RAD": "REB", "DEV": "CVL", "ENV": "CVL", "HRI": "SOC",
		"MUS": "REL", "MOS": "REL", "CHR": "REL", "JEW": "REL", "HIN": "REL", "BUD": "REL", "SIK": "REL", "BAH": "REL", "CTH": "REL", "PRO": "REL", "LLY": "PRM", "TOP": "ELI", "MID": "ELI", "HAR": "OPP", "MOD": "OPP",
	} {
		m[from] = []string{to}
	}
	return m
})

// meaning splits an actor code into the state or organisation and the sectors; ok is false
// when its first part means nothing here. Later parts that mean nothing are passed over.
func (d *dictionary) meaning(code string) (state string, sectors []string, ok bool) {
	if len(code) < 3 {
		return "", nil, false
	}
	if d.group != "" {
		return "", d.list(d.group), true
	}
	first, rest := code[:3], code[3:]
	fallback := "GOV"
	switch to := dictionaryStates[first]; {
	case first == "IGO" || first == "UNO" || first == "EUR":
		state, fallback = first, "IGO"
		switch {
		case to != "":
			state = to
		case len(rest) >= 3:
			state, rest = code[:6], code[6:]
			if o := dictionaryOrgs[state]; o != "" {
				state = o
			}
		}
	case first == "NGO" || first == "IMG" || first == "MNC" || first == "ISM":
		state, fallback = first, first
		if len(rest) >= 3 && d.isState(rest[:3]) {
			rest = rest[3:]
		}
	case to != "" && d.isState(to):
		state = d.successor(to)
	case d.isState(first):
		state = d.successor(first)
	case slices.Contains(dictionaryRegions, first):
		fallback = "CVL"
	default:
		if d.sector[first] == nil {
			return "", nil, false
		}
		return "", d.sectorsOf(code, ""), true
	}
	return state, d.sectorsOf(rest, fallback), true
}

// isState reports whether a state of ours, present or past, has that code or id.
func (d *dictionary) isState(code string) bool { return d.successor(code) != "" }

// successor is our code of a state: its own, or that which a past state's line gives.
func (d *dictionary) successor(code string) string {
	if _, ok := d.reg.byCode[code]; ok {
		return code
	}
	if i, ok := d.reg.byID[idKey(State, code)]; ok && len(d.reg.entries[i].facts) > 0 {
		return d.reg.entries[i].facts[0].code
	}
	return ""
}

// sectorsOf maps the parts of a code; fallback when none of them is a sector.
func (d *dictionary) sectorsOf(parts, fallback string) []string {
	var out []string
	for ; len(parts) >= 3; parts = parts[3:] {
		for _, s := range d.sector[parts[:3]] {
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	if len(out) == 0 {
		if fallback == "" {
			return nil
		}
		out = []string{fallback}
	}
	return d.list(out...)
}

// list is a shared list of sectors.
func (d *dictionary) list(s ...string) []string {
	return d.sectorList(strings.Join(s, ","))
}
