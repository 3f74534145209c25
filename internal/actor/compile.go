package actor

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/casus-events/casus/internal/casus"
)

// compiler turns tables into a registry and gathers their faults.
type compiler struct {
	reg     *Registry
	faults  []string
	file    int32
	line    int32
	cols    []string // header of the table under way
	cells   []string
	sectors map[string][]string // interned lists
	fold    folder
	words   []int32
	cases   caseRun
	// Sets of words by number, for the surnames in full names.
	particles, suffixes, territorial map[int32]bool
	pending                          []pendingName
	refs                             []reference
	seen                             map[seenName]source
	strict                           bool // report repeated names
	report                           []FileReport
	skipped                          []string
}

type pendingName struct {
	entry int32
	text  string
	use   nameUse
	when  period
	src   source
}

type seenName struct {
	entry int32
	use   nameUse
	name  string
}

// reference is an id that must exist once all is read.
type reference struct {
	id  string
	src source
}

func newCompiler() *compiler {
	words := newLexicon(1 << 15)
	c := &compiler{
		reg: &Registry{
			// Sizes of the built-in tables, rounded up, so that nothing grows while loading.
			entries:  make([]entry, 0, 1<<14),
			byID:     make(map[string]int32, 1<<13),
			byCode:   make(map[string]int32, 512),
			bodies:   make(map[string]int32, 64),
			generics: make(map[string]Class, 1<<11),
			names:    newTrie(words, 1<<16),
			nouns:    newTrie(words, 1<<13),
			places:   newTrie(words, 1<<8),
		},
		sectors: make(map[string][]string),
		seen:    make(map[seenName]source),
		pending: make([]pendingName, 0, 1<<15),
	}
	c.particles, c.suffixes, c.territorial = c.wordSet(nameParticles), c.wordSet(nameSuffixes), c.wordSet("of the iv vi vii viii ix x xi xii xiii xiv xvi")
	return c
}

// table is how files of one name are read.
type table struct {
	prefix   string
	columns  []string
	required []string
	row      func(*compiler)
}

// tables in the order in which they are read: states first, since codes are checked against them.
var tables = []table{
	{"states", []string{"id", "code", "name", "aliases", "adjectives", "peoples", "capitals", "seats", "sectors", "cow", "gw", "from", "to"}, []string{"id", "code"}, (*compiler).stateRow},
	{"peoples", []string{"id", "name", "aliases", "adjectives", "peoples", "code", "sectors"}, []string{"id", "sectors"}, (*compiler).peopleRow},
	{"places", []string{"name", "aliases", "code"}, []string{"name"}, (*compiler).placeRow},
	{"regions", []string{"word", "codes"}, []string{"word", "codes"}, (*compiler).regionRow},
	{"agents", []string{"lemma", "sectors", "kind", "role", "flags", "refers"}, []string{"lemma", "sectors", "kind"}, (*compiler).agentRow},
	{"orgs", []string{"id", "name", "aliases", "kind", "code", "sectors", "parent", "members", "seats", "from", "to", "theatre", "note"}, []string{"id", "sectors"}, (*compiler).orgRow},
	{"groups", []string{"id", "name", "aliases", "kind", "code", "sectors", "members"}, []string{"id", "sectors", "members"}, (*compiler).orgRow},
	{"generics", []string{"word", "class"}, []string{"word", "class"}, (*compiler).genericRow},
	{"people", []string{"id", "name", "aliases", "gender", "code", "sectors", "role", "org", "from", "to", "note"}, []string{"id", "sectors"}, (*compiler).personRow},
}

func (c *compiler) readAll(fsys fs.FS, dir string) {
	list, err := fs.ReadDir(fsys, dir)
	if err != nil {
		c.faults = append(c.faults, err.Error())
		return
	}
	for i := range tables {
		for _, f := range list {
			if t := tableOf(f.Name()); t == &tables[i] {
				c.read(fsys, path.Join(dir, f.Name()), t)
			}
		}
	}
}

// tableOf finds the table that a file belongs to, nil for other files.
func tableOf(name string) *table {
	base, ok := strings.CutSuffix(name, ".tsv")
	if !ok {
		return nil
	}
	var best *table
	for i := range tables {
		t := &tables[i]
		if strings.HasPrefix(base, t.prefix) && (best == nil || len(t.prefix) > len(best.prefix)) {
			best = t
		}
	}
	return best
}

func (c *compiler) read(fsys fs.FS, name string, t *table) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		c.faults = append(c.faults, err.Error())
		return
	}
	c.file, c.line, c.cols = int32(len(c.reg.files)), 0, nil
	c.reg.files = append(c.reg.files, name)
	lines, faults := 0, len(c.faults)
	defer func() {
		c.report = append(c.report, FileReport{Name: name, Kind: t.prefix, Entries: lines, Faults: len(c.faults) - faults})
	}()
	for rest := string(data); rest != ""; {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		c.line++
		if line == "" || line[0] == '#' {
			continue
		}
		line = strings.TrimSuffix(line, "\r")
		if c.cols == nil {
			c.header(line, t)
			continue
		}
		c.split(line)
		if c.wellFormed(t) {
			t.row(c)
			lines++
		}
	}
}

func (c *compiler) split(line string) {
	c.cells = c.cells[:0]
	for {
		cell, rest, more := strings.Cut(line, "\t")
		c.cells = append(c.cells, cell)
		if !more {
			return
		}
		line = rest
	}
}

// header notes which column is where.
func (c *compiler) header(line string, t *table) {
	c.cols = strings.Split(line, "\t")
	for _, col := range c.cols {
		if !slices.Contains(t.columns, col) {
			c.fault("unknown column %q (known: %s)", col, strings.Join(t.columns, " "))
		}
	}
	for _, col := range t.required {
		if !slices.Contains(c.cols, col) {
			c.fault("no column %q", col)
		}
	}
}

func (c *compiler) wellFormed(t *table) bool {
	if len(c.cells) > len(c.cols) {
		c.fault("%d columns, the header has %d", len(c.cells), len(c.cols))
		return false
	}
	for i, cell := range c.cells {
		if cell == "" || cell == "-" {
			c.cells[i] = ""
			continue
		}
		if cell[0] == ' ' || cell[len(cell)-1] == ' ' {
			c.fault("blank at the end of column %q", c.cols[i])
		}
	}
	for _, col := range t.required {
		if c.get(col) == "" {
			c.fault("column %q is empty", col)
			return false
		}
	}
	return true
}

func (c *compiler) fault(format string, args ...any) {
	const most = 500
	if len(c.faults) < most {
		c.faults = append(c.faults, fmt.Sprintf("%s:%d: %s", c.reg.files[c.file], c.line, fmt.Sprintf(format, args...)))
	}
}

func (c *compiler) get(col string) string {
	for i, name := range c.cols {
		if len(name) == len(col) && name == col {
			if i < len(c.cells) {
				return c.cells[i]
			}
			return ""
		}
	}
	return ""
}

// listOf splits a cell; an empty cell is an empty list.
func listOf(cell, sep string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, sep)
}

func (c *compiler) here() source { return source{c.file, c.line} }

// entryFor finds or makes the entry of that kind and id.
func (c *compiler) entryFor(k Kind, id string) int32 {
	key := idKey(k, id)
	if i, ok := c.reg.byID[key]; ok {
		return i
	}
	for j := 0; j < len(id); j++ {
		if b := id[j]; b <= ' ' || b >= 0x7f {
			c.fault("id %q: small ASCII letters, digits and hyphens only", id)
			break
		}
	}
	i := int32(len(c.reg.entries))
	c.reg.entries = append(c.reg.entries, entry{id: id, kind: k})
	c.reg.byID[key] = i
	return i
}

func idKey(k Kind, id string) string {
	return string(rune('0'+k)) + id
}

func (c *compiler) sectorList(cell string) []string {
	if l, ok := c.sectors[cell]; ok {
		return l
	}
	l := strings.Split(cell, ",")
	for _, s := range l {
		if !sectorKnown(s) {
			c.fault("unknown sector %q", s)
		}
	}
	c.sectors[cell] = l
	return l
}

var knownSectors = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{"IGO": true, "NGO": true, "IMG": true, "MNC": true, "ISM": true}
	for _, s := range casus.TheCodebook().Sectors {
		m[s[0]] = true
	}
	return m
})

func sectorKnown(s string) bool { return knownSectors()[s] }

func (c *compiler) code(col string) string {
	code := c.get(col)
	if !c.reg.codeValid(code) {
		c.fault("unknown code %q", code)
	}
	return code
}

func (c *compiler) period() period {
	p := period{c.date(c.get("from"), false), c.date(c.get("to"), true)}
	if p.from.Known() && p.to.Known() && p.to.Before(p.from) {
		c.fault("ends (%s) before it begins (%s)", p.to, p.from)
	}
	return p
}

// date reads 2006, 2006-01 or 2006-01-02: the first or the last day of it.
func (c *compiler) date(s string, end bool) casus.Date {
	if s == "" {
		return casus.Date{}
	}
	d, ok := parseDate(s, end)
	if !ok {
		c.fault("no date: %q", s)
	}
	return d
}

func parseDate(s string, end bool) (casus.Date, bool) {
	y, m, d := 0, 1, 1
	switch len(s) {
	case 4:
		y = digits(s)
		if end {
			m, d = 12, 31
		}
	case 7:
		y, m = digits(s[:4]), digits(s[5:])
		if m < 1 || m > 12 || s[4] != '-' {
			return casus.Date{}, false
		}
		if end {
			d = casus.DaysIn(y, m)
		}
	case 10:
		if s[4] != '-' || s[7] != '-' {
			return casus.Date{}, false
		}
		y, m, d = digits(s[:4]), digits(s[5:7]), digits(s[8:])
	}
	date := casus.MakeDate(y, m, d)
	return date, date.Known()
}

// digits reads a short number, -1 when there is anything but digits.
func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// aliases enters a list of names with their marks.
func (c *compiler) aliases(e int32, cell string, use nameUse) {
	for more := cell != ""; more; {
		var n string
		n, cell, more = strings.Cut(cell, "|")
		c.name(e, n, use, period{})
	}
}

// name notes one name; it is entered at the end, when the short forms are known.
func (c *compiler) name(e int32, n string, use nameUse, when period) {
	if n == "" {
		c.fault("empty name in a list")
		return
	}
	switch n[0] {
	case '~':
		n, use = n[1:], asShort
	case '+':
		n, use = n[1:], asDoubtful
	}
	if c.strict {
		key := seenName{e, use, n}
		if at, ok := c.seen[key]; ok && at == c.here() {
			c.fault("name %q given twice", n)
		}
		c.seen[key] = c.here()
	}
	c.pending = append(c.pending, pendingName{e, n, use, when, c.here()})
}

func (c *compiler) stateRow() {
	id, code := c.get("id"), c.get("code")
	i := c.entryFor(State, id)
	e := &c.reg.entries[i]
	if n := c.get("name"); n != "" {
		e.name = n
		c.name(i, n, asName, period{})
	}
	if id == code {
		c.reg.byCode[code] = i
	} else if _, ok := c.reg.byCode[code]; !ok {
		c.fault("unknown code %q", code)
	}
	e.cow, e.gw = c.get("cow"), c.get("gw")
	sectors := c.get("sectors")
	if sectors == "" {
		sectors = "GOV"
	}
	e.facts = append(e.facts, fact{period: c.period(), code: code, sectors: c.sectorList(sectors), where: c.here()})
	c.aliases(i, c.get("aliases"), asName)
	c.aliases(i, c.get("adjectives"), asAdjective)
	c.aliases(i, c.get("peoples"), asPeople)
	c.aliases(i, c.get("seats"), asSeat)
	for _, n := range listOf(c.get("capitals"), "|") {
		n, dates, _ := strings.Cut(n, ":")
		var p period
		if dates != "" {
			from, to, ok := strings.Cut(dates, "..")
			if !ok {
				c.fault("dates of %q: want from..to", n)
			}
			p = period{c.date(from, false), c.date(to, true)}
		}
		c.name(i, n, asCapital, p)
	}
}

func (c *compiler) peopleRow() {
	i := c.entryFor(People, c.get("id"))
	e := &c.reg.entries[i]
	if n := c.get("name"); n != "" {
		e.name = n
	}
	e.facts = append(e.facts, fact{code: c.code("code"), sectors: c.sectorList(c.get("sectors")), where: c.here()})
	c.aliases(i, c.get("aliases"), asName)
	c.aliases(i, c.get("adjectives"), asAdjective)
	c.aliases(i, c.get("peoples"), asPeople)
}

func (c *compiler) placeRow() {
	code := c.code("code")
	i := int32(len(c.reg.entries))
	c.reg.entries = append(c.reg.entries, entry{name: c.get("name"), kind: Place, facts: []fact{{code: code, where: c.here()}}})
	c.name(i, c.get("name"), asName, period{})
	if n := strings.TrimLeft(c.reg.entries[i].name, "~+"); n != c.reg.entries[i].name {
		c.reg.entries[i].name = n
	}
	c.aliases(i, c.get("aliases"), asName)
}

// regionRow enters a word that narrows down which state "the country" is.
func (c *compiler) regionRow() {
	c.foldName(c.get("word"))
	codes := listOf(c.get("codes"), ",")
	for _, code := range codes {
		if _, ok := c.reg.byCode[code]; !ok {
			c.fault("unknown code %q", code)
		}
	}
	i := int32(len(c.reg.regions))
	c.reg.regions = append(c.reg.regions, codes)
	if !c.reg.places.add(c.words, name{entry: i, cases: c.cases}) {
		c.fault("word %q has no letters", c.get("word"))
	}
}

var orgKinds = strings.Fields("igo alliance armed party ministry agency military parliament court police union company media ngo religious mercenary office other")

func (c *compiler) orgRow() {
	i := c.entryFor(Organisation, c.get("id"))
	e := &c.reg.entries[i]
	if e.name == "" {
		e.name = c.get("name")
		if e.name == "" {
			c.fault("no name")
			return
		}
	}
	if k := c.get("kind"); k != "" {
		if !slices.Contains(orgKinds, k) {
			c.fault("unknown kind %q (known: %s)", k, strings.Join(orgKinds, " "))
		}
		if e.group == "" {
			e.group = k
		}
	}
	e.facts = append(e.facts, fact{period: c.period(), code: c.code("code"), sectors: c.sectorList(c.get("sectors")), where: c.here()})
	if code := c.get("code"); strings.HasPrefix(code, "IGO") && (e.group == "igo" || e.group == "alliance") && c.get("parent") == "" {
		if _, ok := c.reg.bodies[code]; !ok {
			c.reg.bodies[code] = i
		}
	}
	if p := c.get("parent"); p != "" {
		c.refs = append(c.refs, reference{p, c.here()})
	}
	for _, m := range listOf(c.get("members"), ",") {
		code, when := c.during("member", m)
		e.members = append(e.members, member{code, when})
	}
	for _, m := range listOf(c.get("theatre"), ",") {
		code, when := c.during("theatre", m)
		c.reg.theatres = append(c.reg.theatres, theatre{code, i, when})
	}
	if n := c.get("name"); n != "" {
		c.name(i, n, asName, period{})
	}
	c.aliases(i, c.get("aliases"), asName)
	c.aliases(i, c.get("seats"), asOrgSeat)
}

// during reads "GBR:1973-01-01..2020-01-31", the dates of which may be left out.
func (c *compiler) during(what, cell string) (string, period) {
	code, dates, _ := strings.Cut(cell, ":")
	if !c.reg.codeValid(code) {
		c.fault("%s %q: unknown code", what, code)
	}
	from, to, _ := strings.Cut(dates, "..")
	return code, period{c.date(from, false), c.date(to, true)}
}

func (c *compiler) personRow() {
	i := c.entryFor(Person, c.get("id"))
	e := &c.reg.entries[i]
	n := c.get("name")
	if e.name == "" {
		e.name = n
		if n == "" {
			c.fault("no name")
			return
		}
	}
	switch g := c.get("gender"); g {
	case "m", "f":
		e.gender = g[0]
	case "":
	default:
		c.fault("gender %q: m or f", g)
	}
	if o := c.get("org"); o != "" {
		c.refs = append(c.refs, reference{o, c.here()})
	}
	e.facts = append(e.facts, fact{period: c.period(), code: c.code("code"), sectors: c.sectorList(c.get("sectors")), role: c.get("role"), org: c.get("org"), where: c.here()})
	if n != "" {
		c.name(i, n, asName, period{})
	}
	c.aliases(i, c.get("aliases"), asName)
}

// finish enters all names and checks what could not be checked line by line.
func (c *compiler) finish() {
	for _, r := range c.refs {
		if _, ok := c.reg.byID[idKey(Organisation, r.id)]; !ok {
			c.file, c.line = r.src.file, r.src.line
			c.fault("no organisation %q", r.id)
		}
	}
	hasShort := make([]bool, len(c.reg.entries))
	for i := range c.pending {
		if p := &c.pending[i]; p.use == asShort {
			hasShort[p.entry] = true
		}
	}
	for i := range c.pending {
		p := &c.pending[i]
		c.enter(p)
		if c.reg.entries[p.entry].kind == Person && p.use == asName && !hasShort[p.entry] && len(c.words) > 1 {
			c.enterLast(p)
		}
	}
	c.pending, c.seen = nil, nil
	c.reg.holders = make(map[string][]int32)
	c.reg.georgiaUSA = none
	for i := range c.reg.entries {
		c.holder(int32(i))
		if e := &c.reg.entries[i]; e.kind == Place && e.name == "U.S. state of Georgia" {
			c.reg.georgiaUSA = int32(i)
		}
	}
}

// holder files a person under every code it has an office for.
func (c *compiler) holder(i int32) {
	e := &c.reg.entries[i]
	if e.kind != Person {
		return
	}
	for k := range e.facts {
		f := &e.facts[k]
		if l := c.reg.holders[f.code]; f.role != "" && f.code != "" && (len(l) == 0 || l[len(l)-1] != i) {
			c.reg.holders[f.code] = append(l, i)
		}
	}
}

func (c *compiler) enter(p *pendingName) {
	c.foldName(p.text)
	n := name{entry: p.entry, use: p.use, period: p.when, cases: c.cases}
	if !c.reg.names.add(c.words, n) {
		c.file, c.line = p.src.file, p.src.line
		c.fault("name %q has no letters, or more than %d words", p.text, maxWords)
	}
}

// enterLast makes the surname of a person's full name a short form, with and without its particles.
func (c *compiler) enterLast(p *pendingName) {
	t := c.reg.names
	last := len(c.words) - 1
	for i, w := range c.words {
		if i > 0 && c.territorial[w] {
			return // "Philip of Spain" is not called Spain
		}
	}
	if c.suffixes[c.words[last]] {
		if last > 1 { // "Trump Jr" is told from his father by it
			t.add(c.words[last-1:], name{entry: p.entry, use: asShort, cases: c.cases >> (2 * (last - 1))})
		}
		return
	}
	first := last
	for first > 1 && c.particles[c.words[first-1]] {
		first--
	}
	short := name{entry: p.entry, use: asShort}
	if last > 0 {
		short.cases = caseRun(c.cases.at(last))
		t.add(c.words[last:last+1], short)
	}
	if first < last {
		short.cases = c.cases >> (2 * first)
		t.add(c.words[first:last+1], short)
	}
}

// Words that belong to the surname after them, and words that follow it.
const (
	nameParticles = "al el bin ben van von de der den da dos del della di du la le ould abu ibn st san dal ul ur mac"
	nameSuffixes  = "jr sr ii iii"
)

// wordSet is a set of words by number.
func (c *compiler) wordSet(list string) map[int32]bool {
	m := make(map[int32]bool)
	for _, w := range strings.Fields(list) {
		m[c.reg.names.words.add([]byte(w))] = true
	}
	return m
}

// foldName fills c.words and c.cases with the words of a name.
func (c *compiler) foldName(s string) {
	c.words, c.cases = c.words[:0], 0
	c.fold.eachWord(s, func(w []byte, k letterCase) {
		if len(c.words) < maxWords {
			c.cases = c.cases.with(len(c.words), k)
		}
		c.words = append(c.words, c.reg.names.words.add(w))
	})
}
