package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"
)

// person is one leader: names as the registry wants them, offices, and the spells the sources give.
type person struct {
	name, code, gender string
	aliases            []string // with marks
	keys               []string // folded words by which a source may know the person
	surname            []string // those among them that a source must have
	offices            []office
	held               []spell
}

type office struct {
	role, sectors, code, org, from, to string
}

// knownBy reports whether one of the words is a surname of p.
func (p *person) knownBy(words []string) bool {
	for _, w := range words {
		if slices.Contains(p.surname, w) {
			return true
		}
	}
	return false
}

// held1 reports whether p is known to have led during s.
func (p *person) held1(s spell) bool {
	for _, o := range p.offices {
		if o.from != "" && (o.to == "" || s.from < o.to) && (s.to == "" || s.to > o.from) {
			return true
		}
	}
	return false
}

// present maps codes of past states to those that stand for them.
var present = map[string]string{"SUN": "RUS", "YUG": "SRB", "SCG": "SRB", "CSK": "CZE", "DDR": "DEU"}

// offices in short.
var short = map[string]string{
	"P": "president", "PM": "prime minister", "PREM": "premier", "C": "chancellor", "FM": "foreign minister", "DM": "defence minister",
	"IM": "interior minister", "FIN": "finance minister", "NSA": "national security adviser", "SP": "spokesperson", "GS": "government spokesperson",
	"GSP": "spokesperson", "AC": "army chief",
}

// readNames reads the short notation.
func readNames(file string) ([]*person, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var people []*person
	code := ""
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '@':
			code, _, _ = strings.Cut(line[1:], " ")
			if now := present[code]; now != "" {
				code = now
			}
		default:
			p, err := readPerson(line, code)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
			}
			people = append(people, p)
		}
	}
	return people, nil
}

func readPerson(line, code string) (*person, error) {
	names, offices, ok := strings.Cut(line, "|")
	if !ok {
		return nil, fmt.Errorf("no offices")
	}
	p := &person{code: code}
	for _, o := range strings.Split(offices, ";") {
		if err := p.readOffice(strings.TrimSpace(o)); err != nil {
			return nil, err
		}
	}
	var all []string
	for _, n := range strings.Split(names, ";") {
		all = append(all, strings.TrimSpace(n))
	}
	p.setNames(all)
	return p, nil
}

// readOffice reads OFFICE[,OFFICE][:OFFICE or CODE][/SECTORS] [FROM [TO]] [~KEY]. A CODE in capitals after the
// colon says for whom the office is held; other words there take the place of the short office.
func (p *person) readOffice(s string) error {
	o := office{code: p.code, sectors: "GOV"}
	words := strings.Fields(s)
	var role []string
	dates := 0
	for _, w := range words {
		switch {
		case w[0] == '~':
			p.surname = append(p.surname, fold(w[1:]))
		case len(w) >= 4 && unicode.IsDigit(rune(w[0])) && (len(w) == 4 || w[4] == '-'):
			if dates++; dates == 1 {
				o.from = w
			} else {
				o.to = w
			}
		default:
			role = append(role, w)
		}
	}
	if o.to != "" && o.to < o.from {
		return fmt.Errorf("%s ends before it begins", s)
	}
	text := strings.Join(role, " ")
	explicit := false
	if before, sectors, ok := strings.Cut(text, "/"); ok {
		text, o.sectors, explicit = before, sectors, true
	}
	if before, code, ok := strings.Cut(o.sectors, ":"); ok {
		o.sectors, o.code = before, code
	}
	if before, after, ok := strings.Cut(text, ":"); ok {
		if after == strings.ToUpper(after) {
			text, o.code = before, after
		} else {
			if !explicit && before == "AC" {
				o.sectors, explicit = "MIL", true
			}
			text = after
		}
	}
	if strings.HasPrefix(o.code, "IGO") && !explicit {
		o.sectors = "IGO"
	}
	if text == "AC" && !explicit {
		o.sectors = "MIL"
	}
	var roles []string
	for _, r := range strings.Split(text, ",") {
		if long, ok := short[r]; ok {
			r = long
		}
		if r != "" && !slices.Contains(roles, r) {
			roles = append(roles, r)
		}
	}
	if now := present[o.code]; now != "" {
		o.code = now
	}
	o.role = strings.Join(roles, "|")
	p.offices = append(p.offices, o)
	return nil
}

// particles begin a surname of several words.
var particles = map[string]bool{"van": true, "von": true, "der": true, "de": true, "del": true, "della": true, "da": true, "dos": true, "di": true,
	"do": true, "la": true, "le": true, "bin": true, "ibn": true, "al": true, "el": true, "ben": true, "den": true, "ould": true, "arap": true}

// setNames sorts out names: aliases that fold to one already there are dropped, single words become short
// forms, and surnames of several words are given whole.
func (p *person) setNames(all []string) {
	p.name = all[0]
	seen := map[string]bool{fold(p.name): true}
	own := false // short forms given by hand
	full := []string{p.name}
	for _, n := range all[1:] {
		if n[0] == '~' {
			own = true
		}
		if strings.Contains(n, " ") && n[0] != '~' && n[0] != '!' {
			full = append(full, n)
		}
	}
	add := func(n string) {
		key := fold(strings.TrimLeft(n, "~"))
		if key == "" || seen[key] {
			return
		}
		seen[key] = true
		p.aliases = append(p.aliases, n)
	}
	for _, n := range all[1:] {
		switch {
		case n[0] == '!':
			add(n[1:])
		case n[0] == '~' || strings.Contains(n, " ") || strings.Contains(n, "-"):
			add(n)
		default:
			add("~" + n)
		}
	}
	for _, n := range full {
		if last := n[strings.LastIndex(n, " ")+1:]; alone[fold(last)] && p.leads() {
			add(last)
		}
	}
	if !own && slices.ContainsFunc(full, func(n string) bool { return long(n) != "" }) {
		for _, n := range full {
			if l := long(n); l != "" {
				add("~" + l)
			}
			words := strings.Fields(n)
			last := words[len(words)-1]
			for _, article := range []string{"al-", "el-", "Al-", "El-"} {
				last = strings.TrimPrefix(last, article)
			}
			if len(words) > 1 && !isNumber(last) {
				add("~" + last)
			}
		}
	}
	for _, n := range append(full, p.aliases...) {
		p.keys = append(p.keys, strings.Fields(fold(strings.TrimLeft(n, "~")))...)
	}
	p.keys = append(p.keys, p.surname...)
	for _, n := range full {
		w := strings.Fields(fold(n))
		for len(w) > 1 && strings.Trim(w[len(w)-1], "iv") == "" {
			w = w[:len(w)-1]
		}
		p.surname = append(p.surname, w[len(w)-1])
	}
	p.gender = genderOf(p.name)
	if slices.ContainsFunc(p.offices, func(o office) bool { return strings.Contains(o.role, "queen") }) {
		p.gender = "f"
	}
}

// alone are surnames that papers print without a given name from the first mention on, and that
// hardly anybody else in the news bears.
var alone = set("trump obama biden putin medvedev zelensky zelenskyy zelenskiy zelenski poroshenko yanukovych yushchenko lukashenko lukashenka saakashvili pashinyan",
	"macron sarkozy chirac mitterrand merkel scholz merz starmer sunak thatcher berlusconi meloni draghi renzi rajoy zapatero tsipras orban tusk fico vucic milosevic",
	"juncker barroso rutte  gorbachev yeltsin khrushchev brezhnev stalin reagan nixon mandela mbeki zuma ramaphosa mugabe mnangagwa museveni kagame tshisekedi",
	"ouattara gbagbo compaore bazoum tinubu buhari obasanjo tebboune bouteflika olmert rabin mubarak khatami ahmadinejad bolsonaro rousseff lula maduro kirchner milei",
	"bukele fujimori sheinbaum pinochet ceausescu trudeau ardern kishida ishiba takaichi musharraf zardari yudhoyono hamdok machar karzai netanyahu mitsotakis")

func set(lists ...string) map[string]bool {
	m := make(map[string]bool)
	for _, l := range lists {
		for _, w := range strings.Fields(l) {
			m[w] = true
		}
	}
	return m
}

// leads reports whether p has led a state or a government; others of the name need theirs in full.
func (p *person) leads() bool {
	return slices.ContainsFunc(p.offices, func(o office) bool {
		return leads(o.role) && o.sectors != "PTY" && !strings.Contains(o.sectors, "ELI")
	})
}

// long is the surname of a name where it has several words ("van der Bellen", "al-Sisi"), else empty.
func long(name string) string {
	words := strings.Fields(name)
	i := len(words) - 1
	for i > 1 && particles[strings.ToLower(words[i-1])] {
		i--
	}
	if i == 0 {
		return ""
	}
	if i < len(words)-1 {
		return strings.Join(words[i:], " ")
	}
	if last := strings.ToLower(words[i]); strings.HasPrefix(last, "al-") || strings.HasPrefix(last, "el-") {
		return words[i]
	}
	return ""
}

func isNumber(w string) bool { return strings.Trim(w, "IVX.") == "" || w == "Jr." || w == "Jr" }

// letters without their marks.
var plain = strings.NewReplacer(pairs("áàâäãåāăąảạ", "a", "çćčĉċ", "c", "ďđ", "d", "éèêëēėęěẹ", "e", "ğĝġģ", "g", "ĥħ", "h", "íìîïĩīįı", "i", "ķ", "k",
	"ĺļľł", "l", "ñńņň", "n", "óòôöõøōő", "o", "ŕŗř", "r", "śşšș", "s", "ťțţ", "t", "úùûüũūůűų", "u", "ýÿ", "y", "źżž", "z", "ə", "a",
	"æ", "ae", "œ", "oe", "ß", "ss", "þ", "th", "ð", "dh", ".", "", "'", " ", "’", " ", "ʻ", " ", "-", " ")...)

func pairs(groups ...string) []string {
	var out []string
	for i := 0; i < len(groups); i += 2 {
		if n := len(groups[i]); n == len([]rune(groups[i])) {
			out = append(out, groups[i], groups[i+1])
			continue
		}
		for _, r := range groups[i] {
			out = append(out, string(r), groups[i+1])
		}
	}
	return out
}

// fold is a name as the registry compares it, near enough.
func fold(s string) string {
	return strings.Join(strings.Fields(plain.Replace(strings.ToLower(s))), " ")
}

func slug(name string) string {
	var b strings.Builder
	for _, r := range strings.ReplaceAll(fold(name), " ", "-") {
		if r == '-' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		}
	}
	return strings.Trim(b.String(), "-")
}
