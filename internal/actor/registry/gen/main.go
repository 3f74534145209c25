// Command gen writes people-leaders.tsv: who led which state, and when.
//
// In go leaders.txt (the names and offices, in a short notation described at its head) and the
// sources, tables under facts/ of a data directory; out comes the table beside the registry's other
// ones. An office in leaders.txt that has no dates gets a line for each spell the sources
// give its holder; an office that has them gets the sources' day where that is within two months. Leaders
// whom leaders.txt lacks are added when their source gives more than a surname.
//
//	go run ./internal/actor/registry/gen [-data DIR] [-names FILE] [-out FILE]
//
// Sources: Archigos 4.1 (effective leaders to 2015, by day), REIGN leader list of
// March 2021 (to 2021, end by month), CIA World Factbook (chiefs of state and heads of government in
// May 2026, public domain).
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	here := "internal/actor/registry"
	data := flag.String("data", dataDir(), "directory that holds facts/; empty: names only")
	names := flag.String("names", filepath.Join(here, "gen", "leaders.txt"), "names to read")
	states := flag.String("states", filepath.Join(here, "states.tsv"), "states with their numbers")
	out := flag.String("out", filepath.Join(here, "people-leaders.tsv"), "table to write")
	verbose := flag.Bool("v", false, "list what the sources have and the names lack")
	flag.Parse()
	people, err := readNames(*names)
	if err != nil {
		log.Fatal(err)
	}
	var spells []spell
	if *data != "" {
		if spells, err = readSources(filepath.Join(*data, "facts"), *states); err != nil {
			log.Fatal(err)
		}
	}
	people = join(people, spells, *verbose)
	if err := os.WriteFile(*out, []byte(table(people)), 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d people", len(people))
}

// dataDir is where the sources lie: $CASUS_SHARED, else ../shared.
func dataDir() string {
	if dir := os.Getenv("CASUS_SHARED"); dir != "" {
		return filepath.Join(dir, "data")
	}
	return filepath.Join("..", "shared", "data")
}

const head = `# Heads of state and government since 1945. Written by gen from gen/leaders.txt and these sources; edit gen/leaders.txt.
# Archigos 4.1 (Goemans, Gleditsch and Chiozza): leaders and days to 2015. REIGN leader list (OEF Research, MIT): to March 2021.
# CIA World Factbook, May 2026 (public domain): chiefs of state and heads of government.
id	name	aliases	gender	code	sectors	role	org	from	to
`

// table is people as the registry reads them: by state, then in the order of the names.
func table(people []*person) string {
	var b strings.Builder
	b.WriteString(head)
	for _, p := range people {
		if len(p.offices) == 0 {
			continue
		}
		id := slug(p.name)
		name, aliases, gender := p.name, strings.Join(p.aliases, "|"), p.gender
		slices.SortStableFunc(p.offices, func(a, c office) int { return strings.Compare(a.from, c.from) })
		for _, o := range p.offices {
			fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", id, name, aliases, gender, o.code, o.sectors, o.role, o.org, o.from, o.to)
			name, aliases, gender = "", "", ""
		}
	}
	return b.String()
}

// join gives the spells to the people who held them.
func join(people []*person, spells []spell, verbose bool) []*person {
	byCode := make(map[string][]*person)
	for _, p := range people {
		byCode[p.code] = append(byCode[p.code], p)
	}
	for _, s := range spells {
		p := holder(byCode[s.code], s)
		if p == nil {
			if verbose {
				log.Printf("unknown: %s %s %s..%s (%s)", s.code, s.name, s.from, s.to, s.source)
			}
			if p = newcomer(s); p == nil {
				continue
			}
			people = append(people, p)
			byCode[s.code] = append(byCode[s.code], p)
		}
		p.held = append(p.held, s)
	}
	for _, p := range people {
		p.settle()
		if verbose && len(p.offices) == 0 {
			log.Printf("no dates: %s %s", p.code, p.name)
		}
	}
	slices.SortStableFunc(people, func(a, b *person) int { return strings.Compare(a.code, b.code) })
	return people
}

// holder finds whom a source's name means: the person that shares most words with it, the surname among them.
func holder(people []*person, s spell) *person {
	var best *person
	most := 0
	words := strings.Fields(fold(s.name))
	for _, p := range people {
		n := 0
		for _, w := range words {
			if slices.Contains(p.keys, w) {
				n++
			}
		}
		if n == 0 || !p.knownBy(words) {
			continue
		}
		n *= 4
		if p.held1(s) {
			n += 3
		}
		if n > most {
			best, most = p, n
		}
	}
	return best
}

// newcomer makes a person of a spell whose source gives a given name and a surname.
func newcomer(s spell) *person {
	if len(strings.Fields(s.name)) < 2 || strings.ContainsAny(s.name, "(&.,;:") || strings.Contains(s.name, " and ") || s.role == "" {
		return nil
	}
	p := &person{name: s.name, code: s.code, gender: s.gender}
	p.keys = strings.Fields(fold(s.name))
	p.offices = []office{{role: s.role, sectors: "GOV", code: s.code}}
	return p
}

// settle turns offices without dates and the spells of the sources into dated lines.
func (p *person) settle() {
	var dated, open []office
	for _, o := range p.offices {
		if o.from != "" || o.to != "" {
			dated = append(dated, p.exact(o))
		} else {
			open = append(open, o)
		}
	}
	for _, o := range open {
		for _, s := range p.held {
			if overlaps(dated, s) {
				continue
			}
			o.from, o.to = s.from, s.to
			dated = append(dated, o)
		}
	}
	p.offices = dated
}

// exact puts the sources' days in place of the months of o.
func (p *person) exact(o office) office {
	for _, s := range p.held {
		if s.role != "" && !strings.Contains(o.role, s.role) {
			continue
		}
		if len(s.from) == 10 && len(o.from) < 10 && near(o.from, s.from) {
			o.from = s.from
		}
		if len(s.to) == 10 && len(o.to) < 10 && o.to != "" && near(o.to, s.to) {
			o.to = s.to
		}
	}
	return o
}

// overlaps reports whether some office of the list covers part of s already.
func overlaps(list []office, s spell) bool {
	for _, o := range list {
		if (o.to == "" || s.from == "" || o.to > s.from) && (s.to == "" || o.from == "" || o.from < s.to) && leads(o.role) {
			return true
		}
	}
	return false
}

// leads reports whether a role is one that the sources list.
func leads(role string) bool {
	for _, w := range []string{"president", "prime minister", "chancellor", "leader", "ruler", "king", "queen", "emir", "sultan", "head of", "premier", "secretary"} {
		if strings.Contains(role, w) && !strings.Contains(role, "vice") && !strings.Contains(role, "opposition") {
			return true
		}
	}
	return false
}

// near reports whether two dates are at most two months apart.
func near(a, b string) bool {
	d := months(a) - months(b)
	return d >= -2 && d <= 2
}

func months(date string) int {
	var y, m int
	fmt.Sscanf(date, "%4d-%2d", &y, &m)
	if m == 0 {
		m = 1
	}
	return y*12 + m
}
