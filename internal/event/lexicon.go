// Package event is the codebook put to work: from trees and actors to coded
// mentions. In comes one document's analysis with its parties and time
// expressions, out go mentions with type, act, roles, status, attribution, counts
// and date, each with the tokens it rests on. What the words mean is data, the
// predicate lexicon (lexicon/README.md gives its format); what the constructions
// mean is code. Nothing is coded that no lexicon entry says.
package event

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/casus-events/casus/internal/casus"
)

//go:embed lexicon/*.lex
var lexiconFiles embed.FS

// placeKind is a kind of place in a clause.
type placeKind uint8

const (
	placeSubj placeKind = iota
	placeObj
	placeIobj
	placePrep // a phrase with preposition place.prep
	placePoss
	placeAmod
	placeXcomp
	placeCcomp
	placeAdvcl
	placeParataxis
	placeHost
)

var placeNames = map[string]placeKind{
	"subj": placeSubj, "obj": placeObj, "iobj": placeIobj, "poss": placePoss, "amod": placeAmod, "compound": placeAmod,
	"xcomp": placeXcomp, "ccomp": placeCcomp, "advcl": placeAdvcl, "parataxis": placeParataxis, "host": placeHost,
}

// place is a place in the clause of a predicate; inside means any actor within the phrase.
type place struct {
	kind   placeKind
	inside bool
	prep   string
}

// value is one alternative of a constraint.
type value struct {
	lemma string   // head lemma; "" with any set
	mods  []string // one of these must modify the head; "-" means no adjective at all
	any   bool
	none  bool // the place must be empty
	kind  string
}

type constraint struct {
	place  place
	values []value
}

// effect is what an entry does to the acts named inside a place.
type effect uint8

const (
	effectKeep effect = iota
	effectClaimed
	effectDenied
	effectPlanned
	effectHypothetical
	effectNegated
	effectThreatened
	effectAbsorb
	effectAgree
	effectRefuse
	effectReverse
)

var effectNames = map[string]effect{
	"asserted": effectKeep, "claimed": effectClaimed, "denied": effectDenied, "planned": effectPlanned,
	"hypothetical": effectHypothetical, "negated": effectNegated, "threatened": effectThreatened,
	"absorb": effectAbsorb, "agree": effectAgree, "refuse": effectRefuse, "reverse": effectReverse,
}

type contentEffect struct {
	place  place
	effect effect
}

type countSlot struct {
	name  string
	place place
}

// Need says which parties must be found for a sense to fire.
type Need uint8

// Needs of a sense.
const (
	NeedAny Need = iota // an actor or a recipient
	NeedActor
	NeedRecipient
	NeedBoth
)

// Sense is one sense of one predicate: an entry of the lexicon.
type Sense struct {
	Lemma    string
	Particle string
	POS      byte // 'v', 'n', 'j'
	Type     string
	Modes    []string
	Act      string
	Contexts []string
	CAMEO    string
	Status   casus.Status
	Need     Need
	Sym      bool
	Attr     bool
	Weak     bool
	Light    bool
	Repeat   bool // repeats an act told before ("followed suit")
	Example  string
	File     string
	Line     int

	actor, recipient []place
	constraints      []constraint
	effects          []contentEffect
	counts           []countSlot
	also             alsoSlot
}

// alsoSlot is a second act told with the same words, done to the parties at a place of its own.
type alsoSlot struct {
	act   string
	place place
}

// Entry names the line of the lexicon, "sanction.lex:12 sever".
func (s *Sense) Entry() string {
	head := s.Lemma
	if s.Particle != "" {
		head += "_" + s.Particle
	}
	return fmt.Sprintf("%s:%d %s", s.File, s.Line, head)
}

// Lexicon is the compiled predicate lexicon, read-only after loading.
type Lexicon struct {
	Senses  []Sense
	verbs   map[string][]int32
	nouns   map[string][]int32
	adjs    map[string][]int32
	classes map[string][]value
	// relational are the senses of verbs whose act moves how two states stand and that ask for words in their
	// object; mission are the words of those objects.
	relational map[string][]int32
	mission    map[string]bool
}

// Fault is an error in a lexicon file.
type Fault struct {
	File   string
	Line   int
	Reason string
}

func (f Fault) Error() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Reason) }

// Default is the embedded lexicon, compiled once.
var Default = sync.OnceValue(func() *Lexicon {
	sub, err := embedded()
	if err != nil {
		panic("event: embedded lexicon: " + err.Error())
	}
	// A test compiles the embedded files; a fault left in them costs its entry, not the program.
	lex, _ := Compile(sub)
	return lex
})

func embedded() (fs.FS, error) { return fs.Sub(lexiconFiles, "lexicon") }

// Compile reads the *.lex files of each folder in turn; entries of a later folder
// win over those of an earlier one with the same head and constraints. Every fault
// is reported, joined into one error; the lexicon holds what was sound.
func Compile(folders ...fs.FS) (*Lexicon, error) {
	lex := &Lexicon{verbs: map[string][]int32{}, nouns: map[string][]int32{}, adjs: map[string][]int32{}, classes: map[string][]value{}}
	var faults []error
	for _, folder := range folders {
		names, err := fs.Glob(folder, "*.lex")
		if err != nil {
			return nil, err
		}
		sort.Strings(names)
		// Classes first: an entry may use a class of any file.
		for pass := range 2 {
			for _, name := range names {
				data, err := fs.ReadFile(folder, name)
				if err != nil {
					return nil, fmt.Errorf("read lexicon %s: %w", name, err)
				}
				r := lexReader{lex: lex, file: path.Base(name), classPass: pass == 0}
				faults = append(faults, r.read(string(data))...)
			}
		}
	}
	lex.index()
	return lex, errors.Join(faults...)
}

func (lex *Lexicon) index() {
	for i := range lex.Senses {
		s := &lex.Senses[i]
		switch s.POS {
		case 'v':
			lex.verbs[s.Lemma] = append(lex.verbs[s.Lemma], int32(i))
		case 'n':
			lex.nouns[s.Lemma] = append(lex.nouns[s.Lemma], int32(i))
		case 'j':
			lex.adjs[s.Lemma] = append(lex.adjs[s.Lemma], int32(i))
		}
	}
	lex.indexRelational()
}

// indexRelational lists the verbs of diplomatic acts with words for an object, for what the order of words can tell.
func (lex *Lexicon) indexRelational() {
	lex.relational, lex.mission = map[string][]int32{}, map[string]bool{}
	for i := range lex.Senses {
		s := &lex.Senses[i]
		act := casus.TheCodebook().Act(s.Act)
		if s.POS != 'v' || act == nil || !slices.Contains(s.Contexts, "diplomatic") || act.Track == "" {
			continue
		}
		words := false
		for _, k := range s.constraints {
			switch k.place.kind {
			case placeObj, placeIobj, placePrep:
				for _, v := range k.values {
					words = words || v.lemma != ""
				}
			}
		}
		if words && !slices.ContainsFunc(s.constraints, func(k constraint) bool { return k.place.kind == placeSubj || k.place.kind == placeCcomp }) {
			lex.relational[s.Lemma] = append(lex.relational[s.Lemma], int32(i))
		}
	}
	for _, class := range []string{"@ambassador", "@embassystaff", "@mission"} {
		for _, v := range lex.classes[class] {
			lex.mission[v.lemma], lex.mission[v.lemma+"s"] = true, true
		}
	}
}

// Find returns the senses of a lemma, any part of speech, in file order.
func (lex *Lexicon) Find(lemma string) []*Sense {
	var out []*Sense
	for _, m := range []map[string][]int32{lex.verbs, lex.nouns, lex.adjs} {
		for _, i := range m[lemma] {
			out = append(out, &lex.Senses[i])
		}
	}
	return out
}

// phrasal reports whether the lexicon has the verb with that particle as a head of its own.
func (lex *Lexicon) phrasal(lemma, particle string) bool {
	return slices.ContainsFunc(lex.verbs[lemma], func(i int32) bool { return lex.Senses[i].Particle == particle })
}

// lexReader reads one file.
type lexReader struct {
	lex       *Lexicon
	file      string
	line      int
	classPass bool
	section   Sense
	faults    []error
}

func (r *lexReader) fault(format string, args ...any) {
	r.faults = append(r.faults, Fault{r.file, r.line, fmt.Sprintf(format, args...)})
}

func (r *lexReader) read(data string) []error {
	inSection := false
	for n, line := range strings.Split(data, "\n") {
		r.line = n + 1
		line = strings.TrimSpace(line)
		isClass := strings.HasPrefix(line, "@")
		switch {
		case line == "" || line[0] == '#':
		case isClass && r.classPass:
			r.class(line)
		case isClass || r.classPass:
		case line[0] == '[':
			inSection = r.readSection(line)
		case !inSection:
			r.fault("entry before any [section]")
		default:
			r.entry(line)
		}
	}
	return r.faults
}

func (r *lexReader) class(line string) {
	name, members, ok := strings.Cut(line, "=")
	if !ok {
		r.fault("class without '='")
		return
	}
	name = strings.TrimSpace(name)
	for _, m := range splitOutside(members, ',') {
		m = strings.TrimSpace(m)
		if m == "" {
			continue
		}
		if m[0] == '@' {
			r.fault("class within a class: %s", m)
			continue
		}
		v, err := parseValue(m)
		if err != nil {
			r.fault("%v", err)
			continue
		}
		r.lex.classes[name] = append(r.lex.classes[name], v)
	}
}

func (r *lexReader) readSection(line string) bool {
	end := strings.IndexByte(line, ']')
	if end < 0 {
		r.fault("section without ']'")
		return false
	}
	f := strings.Fields(line[1:end])
	if len(f) == 0 {
		r.fault("empty section")
		return false
	}
	r.section = Sense{File: r.file}
	switch f[0] {
	case "-":
	case "REPEAT":
		r.section.Repeat = true
	default:
		if !r.setType(&r.section, f[0]) {
			return false
		}
	}
	for _, slot := range f[1:] {
		r.slot(&r.section, slot)
	}
	return true
}

func (r *lexReader) setType(s *Sense, code string) bool {
	t, modes, _ := strings.Cut(code, "/")
	book := casus.TheCodebook()
	if book.Type(t, "") == nil {
		r.fault("no type %q in the codebook", t)
		return false
	}
	s.Type, s.Modes = t, nil
	if modes != "" {
		return r.setModes(s, modes)
	}
	return true
}

func (r *lexReader) setModes(s *Sense, modes string) bool {
	s.Modes = nil
	for _, m := range strings.Split(modes, ",") {
		if m == "-" {
			continue
		}
		if casus.TheCodebook().Type(s.Type, m) == nil {
			r.fault("no mode %s/%s in the codebook", s.Type, m)
			return false
		}
		s.Modes = append(s.Modes, m)
	}
	return true
}

// entry reads "head[,head...] slots ; example".
func (r *lexReader) entry(line string) {
	line, example, _ := strings.Cut(line, ";")
	f := strings.Fields(line)
	if len(f) == 0 {
		r.fault("entry without a head")
		return
	}
	proto := r.section
	proto.File, proto.Line, proto.Example = r.file, r.line, strings.TrimSpace(example)
	proto.Modes = slices.Clone(proto.Modes)
	proto.Need = 255
	for _, slot := range f[1:] {
		r.slot(&proto, slot)
	}
	for _, head := range headsOf(f[0]) {
		if head.pos != "v" && head.pos != "n" && head.pos != "j" {
			r.fault("part of speech %q of %q (want n or j)", head.pos, head.word)
			continue
		}
		s := proto
		s.POS = head.pos[0]
		r.defaults(&s)
		s.Lemma, s.Particle, _ = strings.Cut(head.word, "_")
		if s.POS != 'v' {
			// A noun of several words is headed by its last.
			if i := strings.LastIndexByte(head.word, '_'); i >= 0 {
				s.Lemma, s.Particle = head.word[i+1:], head.word[:i]
			}
		}
		if s.Lemma != strings.ToLower(s.Lemma) {
			r.fault("head %q is not lower case", head.word)
		}
		r.lex.Senses = append(r.lex.Senses, s)
	}
}

type headWord struct{ word, pos string }

// headsOf splits "a,b/n,c/j"; a head without part of speech takes that of the next head that has one, else v.
func headsOf(list string) []headWord {
	var out []headWord
	for _, h := range strings.Split(list, ",") {
		if h != "" {
			word, pos, _ := strings.Cut(h, "/")
			out = append(out, headWord{word, pos})
		}
	}
	pos := "v"
	for i := len(out) - 1; i >= 0; i-- {
		if out[i].pos == "" {
			out[i].pos = pos
		} else {
			pos = out[i].pos
		}
	}
	return out
}

// defaults fills the places and the need that an entry leaves open.
func (r *lexReader) defaults(s *Sense) {
	hasObj := slices.ContainsFunc(s.constraints, func(c constraint) bool {
		return c.place.kind == placeObj && !c.place.inside && !isActorConstraint(c)
	})
	if s.actor == nil {
		switch s.POS {
		case 'n':
			s.actor = mustPlaces("poss,subj,by,amod,between")
		default:
			s.actor = mustPlaces("subj")
		}
	}
	if s.recipient == nil {
		switch {
		case s.POS == 'n':
			s.recipient = mustPlaces("against,on,upon,with,to,toward,towards,of,in:of,for,at,over")
		case hasObj:
			s.recipient = mustPlaces("in:obj,with,against,to,on,for,from,toward,towards,over")
		default:
			s.recipient = mustPlaces("obj,in:obj")
		}
	}
	if s.Need != 255 {
		return
	}
	switch {
	case s.Weak:
		s.Need = NeedBoth
	case s.Sym:
		s.Need = NeedAny
	case slices.Contains([]string{"ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "PROTEST"}, s.Type):
		s.Need = NeedAny
	default:
		s.Need = NeedActor
	}
}

func isActorConstraint(c constraint) bool {
	return slices.ContainsFunc(c.values, func(v value) bool { return v.kind != "" && v.kind != "none" })
}

func mustPlaces(s string) []place {
	p, err := parsePlaces(s)
	if err != nil {
		panic("event: " + err.Error())
	}
	return p
}

var needNames = map[string]Need{"a": NeedActor, "r": NeedRecipient, "ar": NeedBoth, "any": NeedAny}

var countNames = []string{"killed", "injured", "arrested", "expelled", "abducted", "displaced", "deployed"}

// slot reads one key=value or flag into s.
func (r *lexReader) slot(s *Sense, slot string) {
	key, val, hasValue := strings.Cut(slot, "=")
	if !hasValue {
		switch key {
		case "sym":
			s.Sym = true
		case "attr":
			s.Attr = true
		case "weak":
			s.Weak = true
		case "light":
			s.Light = true
		default:
			r.fault("unknown flag %q", key)
		}
		return
	}
	switch key {
	case "a", "r":
		places, err := parsePlaces(val)
		if err != nil {
			r.fault("%s: %v", key, err)
		}
		if key == "a" {
			s.actor = places
		} else {
			s.recipient = places
		}
	case "c":
		r.effects(s, val)
	case "n":
		for _, item := range strings.Split(val, ",") {
			name, at, ok := strings.Cut(item, ":")
			p, err := parsePlace(at)
			if !ok || err != nil || !slices.Contains(countNames, name) {
				r.fault("count %q (want killed:obj or the like)", item)
				continue
			}
			s.counts = append(s.counts, countSlot{name, p})
		}
	case "need":
		need, ok := needNames[val]
		if !ok {
			r.fault("need=%s (want a, r, ar or any)", val)
		}
		s.Need = need
	case "also":
		name, at, ok := strings.Cut(val, ":")
		p, err := parsePlace(at)
		if !ok || err != nil || casus.TheCodebook().Act(name) == nil {
			r.fault("also=%s (want act:place)", val)
			return
		}
		s.also = alsoSlot{name, p}
	case "type":
		r.setType(s, val)
	case "mode":
		r.setModes(s, val)
	case "act":
		if casus.TheCodebook().Act(val) == nil && val != "-" {
			r.fault("no act %q in the codebook", val)
			return
		}
		s.Act = strings.TrimPrefix(val, "-")
	case "ctx":
		for _, c := range strings.Split(val, ",") {
			if !slices.Contains(casus.TheCodebook().Contexts, c) {
				r.fault("no context %q in the codebook", c)
				return
			}
		}
		s.Contexts = strings.Split(val, ",")
	case "cameo":
		s.CAMEO = val
	case "status":
		s.Status = casus.Status(val)
		if !slices.Contains([]casus.Status{casus.Asserted, casus.Claimed, casus.Denied, casus.Negated, casus.Planned, casus.Threatened, casus.Hypothetical}, s.Status) {
			r.fault("no status %q", val)
		}
	default:
		r.constraint(s, key, val)
	}
}

func (r *lexReader) effects(s *Sense, val string) {
	for _, item := range strings.Split(val, ",") {
		i := strings.LastIndexByte(item, ':')
		if i < 0 {
			r.fault("content %q (want place:effect)", item)
			continue
		}
		p, err := parsePlace(item[:i])
		e, ok := effectNames[item[i+1:]]
		if err != nil || !ok {
			r.fault("content %q (want place:effect)", item)
			continue
		}
		s.effects = append(s.effects, contentEffect{p, e})
	}
}

func (r *lexReader) constraint(s *Sense, key, val string) {
	p, err := parsePlace(key)
	if err != nil {
		r.fault("%v", err)
		return
	}
	c := constraint{place: p}
	for _, item := range splitOutside(val, '|') {
		if strings.HasPrefix(item, "@") {
			c.values = append(c.values, r.classValues(item)...)
			continue
		}
		v, err := parseValue(item)
		if err != nil {
			r.fault("%v", err)
			continue
		}
		c.values = append(c.values, v)
	}
	s.constraints = append(slices.Clone(s.constraints), c)
}

// classValues are the members of "@class", or of "@class[mods]" each with those modifiers.
func (r *lexReader) classValues(item string) []value {
	name, mods, has := strings.Cut(item, "[")
	class, ok := r.lex.classes[name]
	if !ok {
		r.fault("no class %s", name)
	}
	if !has {
		return class
	}
	class = slices.Clone(class)
	for i := range class {
		class[i].mods = strings.Split(strings.TrimSuffix(mods, "]"), "|")
	}
	return class
}

func parsePlaces(s string) ([]place, error) {
	var out []place
	for _, item := range strings.Split(s, ",") {
		p, err := parsePlace(item)
		if err != nil {
			return out, err
		}
		out = append(out, p)
	}
	return out, nil
}

func parsePlace(s string) (place, error) {
	name, inside := strings.CutPrefix(s, "in:")
	if kind, ok := placeNames[name]; ok {
		return place{kind: kind, inside: inside}, nil
	}
	for i := 0; i < len(name); i++ {
		if c := name[i]; (c < 'a' || c > 'z') && c != '_' {
			return place{}, fmt.Errorf("no place %q in a clause", s)
		}
	}
	if name == "" {
		return place{}, errors.New("empty place")
	}
	return place{kind: placePrep, inside: inside, prep: name}, nil
}

var valueKinds = []string{"actor", "state", "person", "org", "group", "official", "none"}

// parseValue reads "lemma", "lemma[mod|mod]", "*", "!" or "$kind".
func parseValue(s string) (value, error) {
	switch {
	case s == "*":
		return value{any: true}, nil
	case s == "!":
		return value{none: true}, nil
	case s == "":
		return value{}, errors.New("empty value")
	case s[0] == '$':
		if !slices.Contains(valueKinds, s[1:]) {
			return value{}, fmt.Errorf("no kind of value %q", s)
		}
		return value{kind: s[1:]}, nil
	}
	lemma, mods, has := strings.Cut(s, "[")
	if !has {
		if strings.ContainsAny(lemma, "]@!$*") {
			return value{}, fmt.Errorf("value %q", s)
		}
		return wordValue(strings.ToLower(lemma), nil), nil
	}
	mods, ok := strings.CutSuffix(mods, "]")
	if !ok {
		return value{}, fmt.Errorf("value %q: missing ]", s)
	}
	return wordValue(strings.ToLower(lemma), strings.Split(strings.ToLower(mods), "|")), nil
}

// wordValue makes "foreign_aid" the head aid with the modifier foreign.
func wordValue(lemma string, mods []string) value {
	if i := strings.LastIndexAny(lemma, "_ "); i >= 0 {
		head := lemma[:i]
		if j := strings.LastIndexAny(head, "_ "); j >= 0 {
			head = head[j+1:]
		}
		return value{lemma: lemma[i+1:], mods: append(mods, head)}
	}
	return value{lemma: lemma, mods: mods}
}

// splitOutside splits at sep outside square brackets.
func splitOutside(s string, sep byte) []string {
	var out []string
	depth, start := 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			depth++
		case ']':
			depth--
		case sep:
			if depth == 0 {
				out = append(out, s[start:i])
				start = i + 1
			}
		}
	}
	return append(out, s[start:])
}
