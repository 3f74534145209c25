package actor

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// Dictionaries of the PETRARCH and TABARI coders, read as they are:
//
//	actors    NAME_ lines, +ALIAS_ lines, and codes in brackets on the same line or on lines of
//	          their own: [AFGGOV], [AFGGOV 780427-780430], [IRQ <20030320], [USAGOV >050501]
//	agents    NOUN {PLURAL, PLURAL} [~MIL], with sets "!PERSON! = MAN, MEN" used as SHEEP!PERSON!
//	discards  phrases whose sentence is left out; with a + before them, the whole document
//
// "#" and ";" begin comments. A file is told by the end of its name: actors, agents or discards,
// then .txt, and perhaps .gz. What cannot be read is skipped and reported.

// dictionaryKind tells what kind of dictionary a file is, "" for other files.
func dictionaryKind(name string) string {
	base, ok := strings.CutSuffix(strings.ToLower(strings.TrimSuffix(name, ".gz")), ".txt")
	if !ok {
		return ""
	}
	for _, k := range [...]string{"actors", "agents", "discards"} {
		if strings.HasSuffix(base, k) {
			return k
		}
	}
	return ""
}

// Bounds of a dictionary.
const (
	maxDictionary = 32 << 20 // bytes
	maxBlockNames = 2000     // names of one actor
	maxSpellings  = 64       // of one line of agents
)

// dictionary is one such file under way.
type dictionary struct {
	*compiler
	report *FileReport
	sector map[string][]string // what three letters of a code mean
	group  string              // the sector of everything in a file of peoples or faiths
	sets   map[string][]string
	known  map[string]int32 // folded full names to entries
	block  block
}

// block is one actor: its names, then its codes.
type block struct {
	names  []string
	facts  []fact
	at     source
	coded  bool // codes have begun
	nobody bool // some code says that it is no actor
	dated  bool
}

// dictionaries reads all files of the overlay that are dictionaries of other coders.
func (c *compiler) dictionaries(fsys fs.FS) {
	list, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return // reported by readAll
	}
	var known map[string]int32
	for _, f := range list {
		if kind := dictionaryKind(f.Name()); kind != "" && !f.IsDir() {
			if known == nil {
				known = c.fullNames()
			}
			c.dictionary(fsys, f.Name(), kind, known)
		}
	}
}

// fullNames maps the folded names read so far to their entries; the lower kind wins, states first.
func (c *compiler) fullNames() map[string]int32 {
	m := make(map[string]int32, len(c.pending))
	for i := range c.pending {
		p := &c.pending[i]
		if p.use == asShort || p.use == asDoubtful || p.use == asOrgSeat || !c.reg.known(p.entry) {
			continue
		}
		key := Fold(p.text)
		if old, ok := m[key]; !ok || c.reg.entries[p.entry].kind < c.reg.entries[old].kind {
			m[key] = p.entry
		}
	}
	return m
}

// known reports whether an entry says whom it acts for.
func (r *Registry) known(entry int32) bool { return len(r.entries[entry].facts) > 0 }

func (c *compiler) dictionary(fsys fs.FS, name, kind string, known map[string]int32) {
	c.file, c.line = int32(len(c.reg.files)), 0
	c.reg.files = append(c.reg.files, name)
	data, err := readDictionary(fsys, name)
	if err != nil {
		c.fault("%v", err)
		return
	}
	c.report = append(c.report, FileReport{Name: name, Kind: kind})
	d := &dictionary{compiler: c, report: &c.report[len(c.report)-1], known: known, sets: make(map[string][]string)}
	low := strings.ToLower(name)
	d.sector = cameoSectors()
	switch {
	case strings.Contains(low, "plover"):
		d.sector = ploverSectors()
	case strings.Contains(low, "ethnic"):
		d.group = "CVL"
	case strings.Contains(low, "religious"):
		d.group = "REL"
	}
	read := map[string]func(*dictionary, string){"actors": (*dictionary).actorLine, "agents": (*dictionary).agentLine, "discards": (*dictionary).discardLine}[kind]
	for rest := data; len(rest) > 0; {
		var raw []byte
		raw, rest, _ = bytes.Cut(rest, []byte{'\n'})
		c.line++
		if line := cleanLine(raw); line != "" {
			read(d, line)
		}
	}
	d.endBlock()
}

func readDictionary(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, err
		}
	}
	b, err := io.ReadAll(io.LimitReader(r, maxDictionary+1))
	if err == nil && len(b) > maxDictionary {
		err = fmt.Errorf("larger than %d MB", maxDictionary>>20)
	}
	return b, err
}

// cleanLine drops comments and bytes that are no UTF-8.
func cleanLine(raw []byte) string {
	if i := bytes.IndexAny(raw, "#;"); i >= 0 {
		raw = raw[:i]
	}
	return strings.TrimSpace(strings.ToValidUTF8(string(raw), " "))
}

func (d *dictionary) skip(format string, args ...any) {
	d.report.Skipped++
	const most = 100_000
	if len(d.skipped) < most {
		d.skipped = append(d.skipped, fmt.Sprintf("%s:%d: %s", d.report.Name, d.line, fmt.Sprintf(format, args...)))
	}
}

// clip bounds what is quoted in a message.
func clip(s string) string {
	if len(s) > 60 {
		return strings.ToValidUTF8(s[:60], "") + "…"
	}
	return s
}

// actorLine reads one line: a name before the first bracket, codes in brackets.
func (d *dictionary) actorLine(line string) {
	name, codes := line, ""
	if i := strings.IndexByte(line, '['); i >= 0 {
		name, codes = line[:i], line[i:]
	}
	if name = strings.TrimSpace(name); name != "" {
		d.addName(name)
	}
	for codes != "" {
		end := strings.IndexByte(codes, ']')
		if end < 0 {
			d.skip("code %q is not closed", clip(codes))
			d.block.coded = true
			return
		}
		d.addCode(strings.TrimSpace(codes[1:end]))
		rest := strings.TrimSpace(codes[end+1:])
		next := strings.IndexByte(rest, '[')
		if next != 0 && rest != "" {
			d.skip("%q after a code", clip(rest))
		}
		if next < 0 {
			return
		}
		codes = rest[next:]
	}
}

// addName takes a name of the block under way, or begins another.
func (d *dictionary) addName(n string) {
	n, alias := strings.CutPrefix(n, "+")
	if d.block.coded && !alias {
		d.endBlock()
	}
	n = spaced(n)
	words := strings.Count(Fold(n), " ") + 1
	switch i := strings.IndexAny(n, "{}<>=~]"); {
	case i >= 0:
		d.skip("name %q has a %q", clip(n), n[i])
	case Fold(n) == "":
		d.skip("name %q has no letters", clip(n))
	case words > maxWords:
		d.skip("name of %d words, at most %d can be", words, maxWords)
	case len(Fold(n)) < 2:
		d.skip("name %q is one letter", n)
	case alias && len(d.block.names) == 0:
		d.skip("alias %q follows no name", clip(n))
	case len(d.block.names) == maxBlockNames:
		d.skip("more than %d names of one actor", maxBlockNames)
	default:
		if len(d.block.names) == 0 {
			d.block.at = d.here()
		}
		d.block.names = append(d.block.names, n)
	}
}

// spaced turns underscores into single blanks.
func spaced(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "_", " ")), " ")
}

// addCode reads the inside of one pair of brackets.
func (d *dictionary) addCode(s string) {
	d.block.coded = true
	if len(d.block.names) == 0 {
		d.skip("code [%s] follows no name that could be read", clip(s))
		return
	}
	code, when := s, ""
	if i := strings.IndexAny(s, " \t<>"); i >= 0 {
		code, when = s[:i], s[i:]
	}
	p, err := restriction(when)
	if err != nil {
		d.skip("code [%s]: %v", clip(s), err)
		return
	}
	d.block.dated = d.block.dated || !p.open()
	if strings.Trim(code, "-") == "" {
		d.block.nobody = true
		d.report.Codes++
		return
	}
	state, sectors, ok := d.meaning(strings.ToUpper(code))
	if !ok {
		d.skip("code [%s]: %.3s is no state, organisation or sector", clip(s), clip(code))
		return
	}
	d.report.Codes++
	d.block.facts = append(d.block.facts, fact{period: p, code: state, sectors: sectors, where: d.here()})
}

var errDate = errors.New("its date is none")

// restriction reads "780427-780430", "<900823", ">050501" and "20120101".
func restriction(s string) (period, error) {
	s = strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), "\t", "")
	if s == "" {
		return period{}, nil
	}
	var p period
	var ok bool
	switch from, to, ranged := strings.Cut(s, "-"); {
	case s[0] == '<':
		p.to, ok = dictionaryDate(s[1:])
	case s[0] == '>':
		p.from, ok = dictionaryDate(s[1:])
	case ranged:
		var second bool
		p.from, ok = dictionaryDate(from)
		p.to, second = dictionaryDate(to)
		ok = ok && second
	default:
		p.from, ok = dictionaryDate(s)
		p.to = p.from
	}
	if !ok {
		return p, errDate
	}
	if p.from.Known() && p.to.Known() && p.to.Before(p.from) {
		return p, fmt.Errorf("ends (%s) before it begins (%s)", p.to, p.from)
	}
	return p, nil
}

// dictionaryDate reads YYMMDD (30 and less are of this century, as PETRARCH has it) or
// YYYYMMDD; a day beyond its month is the last of it, a month or day of 00 the first.
func dictionaryDate(s string) (casus.Date, bool) {
	if len(s) != 6 && len(s) != 8 || digits(s) < 0 {
		return casus.Date{}, false
	}
	y, rest := digits(s[:len(s)-4]), s[len(s)-4:]
	if len(s) == 6 {
		if y <= 30 {
			y += 2000
		} else {
			y += 1900
		}
	}
	m, day := max(digits(rest[:2]), 1), max(digits(rest[2:]), 1)
	if m > 12 || day > 31 {
		return casus.Date{}, false
	}
	date := casus.MakeDate(y, m, min(day, casus.DaysIn(y, m)))
	return date, date.Known()
}

// endBlock enters the actor whose lines have been read.
func (d *dictionary) endBlock() {
	b := d.block
	d.block = block{}
	if len(b.names) == 0 {
		return
	}
	line := d.line
	d.line = b.at.line
	defer func() { d.line = line }()
	if len(b.facts) == 0 && !b.nobody {
		if !b.coded {
			d.skip("%q has no code", clip(b.names[0]))
		}
		return
	}
	fillStates(b.facts)
	i := d.entryOf(&b)
	e := &d.reg.entries[i]
	for _, f := range b.facts {
		if e.kind != State && !e.says(&f) {
			e.facts = append(e.facts, f)
		}
	}
	d.report.Entries++
	for _, n := range b.names {
		d.report.Names++
		d.spell(i, n)
	}
}

// fillStates gives codes that are sectors only ([ELI] after [AFGGOV 011222-]) the state of the others.
func fillStates(facts []fact) {
	state := ""
	for i := range facts {
		if facts[i].code != "" {
			state = facts[i].code
			break
		}
	}
	for i := range facts {
		if facts[i].code == "" {
			facts[i].code = state
		}
	}
}

// says reports whether the entry already has a fact of the same meaning on the days that f begins and ends.
func (e *entry) says(f *fact) bool {
	for i := range e.facts {
		g := &e.facts[i]
		if g.code == f.code && g.sectors[0] == f.sectors[0] && g.open() == f.open() && g.holds(f.from) && g.holds(f.to) {
			return true
		}
	}
	return false
}

// entryOf finds the entry that the block adds to, or makes one.
func (d *dictionary) entryOf(b *block) int32 {
	if len(b.facts) == 0 { // a name that is no actor
		i := int32(len(d.reg.entries))
		d.reg.entries = append(d.reg.entries, entry{name: titled(b.names[0]), kind: Place, facts: []fact{{where: b.at}}})
		return i
	}
	code := b.facts[0].code
	for _, n := range b.names {
		i, ok := d.known[Fold(n)]
		if !ok {
			continue
		}
		e := &d.reg.entries[i]
		f, _ := e.factOn(b.facts[0].from)
		if e.kind != Place && f.code == code && (e.kind != State || !b.dated && b.facts[0].sectors[0] == "GOV") {
			return i
		}
	}
	kind := d.kindOf(b)
	id := idOf(b.names[0])
	for d.taken(kind, id, code) {
		id += "-" + strings.ToLower(code) + "x"
	}
	i := d.entryFor(kind, id)
	if e := &d.reg.entries[i]; e.name == "" {
		e.name = titled(b.names[0])
		if kind == Organisation {
			e.group = orgGroup(b.facts[0].sectors[0], code)
		}
	}
	return i
}

// taken reports whether the id belongs to another actor.
func (d *dictionary) taken(k Kind, id, code string) bool {
	i, ok := d.reg.byID[idKey(k, id)]
	if !ok {
		return false
	}
	f, _ := d.reg.entries[i].factOn(casus.Date{})
	return f != nil && f.code != code
}

// idOf makes an id of a name: folded words joined by hyphens, ASCII only.
func idOf(n string) string {
	id := strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		}
		return -1
	}, Fold(n))
	return "dictionary-" + id
}

// Words that tell an organisation from a person.
var bodyWords = func() map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(`academy administration agency airlines alliance army assembly association authority bank battalion board brigade brigades bureau cabinet center centre
		church club coalition commission committee committees community company confederation conference congress corporation corps council court department development
		directorate embassy faction federation force forces foundation front fund government group guard guards institute institution international jihad league legion liberation magazine
		military militia ministry mission movement national network news office organisation organization parliament party police press programme program radio revolutionary
		resistance secretariat security senate service services society soldiers squad state states supreme television troops tribunal union unit united university workers and of for the in`) {
		m[w] = true
	}
	return m
}()

// kindOf tells whether a block is a person, an organisation or a people.
func (d *dictionary) kindOf(b *block) Kind {
	if d.group != "" {
		return People
	}
	words := strings.Fields(Fold(b.names[0]))
	for _, w := range words {
		if bodyWords[w] {
			return Organisation
		}
	}
	if b.dated {
		return Person
	}
	if len(words) < 2 || len(words) > 4 {
		return Organisation
	}
	for _, w := range words {
		if _, state := d.known[w]; state {
			return Organisation
		}
	}
	switch b.facts[0].sectors[0] {
	case "GOV", "ELI", "OPP", "LEG", "JUD", "JRN":
		return Person
	}
	return Organisation
}

// orgGroup is the kind of an organisation of that sector.
func orgGroup(sector, code string) string {
	switch {
	case strings.HasPrefix(code, "IGO"):
		return "igo"
	case code == "NGO" || sector == "NGO":
		return "ngo"
	case code == "MNC" || sector == "BUS":
		return "company"
	}
	if g := map[string]string{"REB": "armed", "UAF": "armed", "IMG": "armed", "PRM": "armed", "PTY": "party", "MIL": "military", "LEG": "parliament", "JUD": "court", "COP": "police", "JRN": "media", "REL": "religious", "LAB": "union", "GOV": "agency"}[sector]; g != "" {
		return g
	}
	return "other"
}

// spell enters one name. Dictionaries are written in capitals, so a short word may be a name or an
// acronym: with no vowel, or dots, it is an acronym; others are taken in both ways.
func (d *dictionary) spell(i int32, n string) {
	use := asName
	e := &d.reg.entries[i]
	if e.kind == State {
		if _, ok := d.known[Fold(n)]; ok {
			return // the name of a city or people keeps its own use
		}
	}
	if old, ok := d.known[Fold(n)]; ok && old == i {
		return
	}
	if e.kind == People {
		use = asPeople
	}
	word := !strings.Contains(n, " ")
	switch {
	case word && acronym(n):
		d.enterName(i, strings.ToUpper(n), use)
	case word && len(n) <= 5 && e.kind == Organisation:
		d.enterName(i, strings.ToUpper(n), use)
	default:
		d.enterName(i, titled(n), use)
	}
	if _, ok := d.known[Fold(n)]; !ok && e.kind != Place {
		d.known[Fold(n)] = i
	}
}

// enterName notes a name as it stands: marks have no meaning in dictionaries.
func (d *dictionary) enterName(i int32, n string, use nameUse) {
	d.pending = append(d.pending, pendingName{i, n, use, period{}, d.here()})
}

// acronym reports whether a word in capitals cannot be read as a word.
func acronym(w string) bool {
	if strings.Contains(w, ".") {
		return true
	}
	return len(w) <= 6 && !strings.ContainsAny(strings.ToUpper(w), "AEIOUY")
}

// titled writes a name in capitals as papers do; words that papers write small stay small.
func titled(n string) string {
	words := strings.Fields(n)
	for i, w := range words {
		low := strings.ToLower(w)
		switch {
		case i > 0 && smallWords[low]:
			words[i] = low
		case acronym(w) && len(words) > 1 && len(w) > 1 && !strings.Contains(w, ".") && w == strings.ToUpper(w):
			// UN, DPRK inside a name
		default:
			words[i] = capitals(low)
		}
	}
	return strings.Join(words, " ")
}

var smallWords = map[string]bool{"of": true, "the": true, "and": true, "for": true, "in": true, "on": true, "to": true, "de": true, "la": true, "del": true, "al": true, "el": true, "bin": true, "ben": true, "van": true, "von": true, "der": true, "da": true, "dos": true, "du": true, "et": true, "des": true, "y": true, "e": true, "a": true, "al-": true, "at": true, "by": true, "with": true, "against": true}

// capitals makes the first letter and those after hyphens large.
func capitals(w string) string {
	b := []byte(w)
	start := true
	for i, c := range b {
		if start && c >= 'a' && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
		start = c == '-' || c == '.' || c == '(' || c == '/'
	}
	return string(b)
}
