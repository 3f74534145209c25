package web

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// How pages put codes into words.

// tones of states: what brings two sides together, apart, or neither. A tone is
// always shown with the state's name, never alone.
var tones = map[string]string{
	"established": "warm", "restored": "warm", "upgraded": "warm", "appointed": "warm", "returned": "warm", "opened": "warm", "reopened": "warm",
	"recognized": "warm", "lifted": "warm", "eased": "warm", "granted": "warm", "resumed": "warm", "signed": "warm", "ratified": "warm",
	"in-force": "warm", "member": "warm", "peace": "warm", "represented": "warm",
	"downgraded": "mixed", "suspended": "mixed", "reduced": "mixed", "ceasefire": "mixed", "truce": "mixed", "recalled": "mixed",
	"ended": "mixed", "left": "mixed", "withdrawn": "mixed",
	"severed": "cold", "barred": "cold", "expelled": "cold", "closed": "cold", "imposed": "cold", "extended": "cold", "cut": "cold",
	"restricted": "cold", "conflict": "cold", "deployed": "cold", "filed": "cold",
}

// tone is the class of a state: warm, mixed, cold, or plain.
func tone(state string) string {
	if t := tones[state]; t != "" {
		return t
	}
	return "plain"
}

func statusTone(s casus.Status) string {
	switch s {
	case casus.Asserted:
		return "plain"
	case casus.Denied, casus.Negated:
		return "cold"
	}
	return "mixed"
}

func quadTone(quad string) string {
	switch {
	case strings.HasSuffix(quad, "cooperation"):
		return "warm"
	case strings.HasSuffix(quad, "conflict"):
		return "cold"
	}
	return "plain"
}

// spaced reads a code as words: "in-force", "sever_relations".
func spaced(code string) string { return strings.NewReplacer("_", " ", "-", " ").Replace(code) }

// verbs say what was done where no act of the codebook says it, by type or type and mode.
var verbs = map[string]string{
	"AGREE": "agreed to cooperate with", "CONSULT": "talked with", "CONSULT visit": "visited", "CONSULT phone": "spoke by telephone with",
	"CONSULT multilateral": "met in a larger circle with", "CONSULT third-party": "met, with others between them,",
	"SUPPORT": "backed", "CONCEDE": "gave in to", "COOPERATE": "worked together with", "AID": "gave help to",
	"RETREAT": "eased its hold on", "RETREAT withdraw": "withdrew from", "RETREAT release": "released persons of", "RETREAT disarm": "laid down arms towards",
	"RETREAT ceasefire": "stopped fighting", "RETREAT access": "gave access to", "RETREAT resign": "left office in",
	"REQUEST": "made a demand of", "REQUEST assist": "asked for help from", "REQUEST change": "asked for a change from", "REQUEST yield": "asked for a concession from",
	"REQUEST meet": "asked to meet", "ACCUSE": "accused", "ACCUSE disapprove": "criticised", "ACCUSE investigate": "opened an inquiry against", "ACCUSE allege": "accused",
	"REJECT": "turned down", "REJECT assist": "refused to help", "REJECT change": "refused to change at the request of", "REJECT yield": "refused to give in to", "REJECT meet": "refused to meet",
	"THREATEN": "threatened", "THREATEN restrict": "threatened restrictions against", "THREATEN arrest": "threatened arrests of", "THREATEN relations": "threatened to reduce relations with",
	"THREATEN expel": "threatened to expel", "THREATEN territory": "threatened to take territory from", "THREATEN violence": "threatened violence against",
	"PROTEST": "protested against", "PROTEST demo": "demonstrated against", "PROTEST riot": "rioted against", "PROTEST strike": "went on strike against",
	"PROTEST hunger": "went on hunger strike against", "PROTEST boycott": "boycotted", "PROTEST obstruct": "obstructed", "PROTEST vandalize": "damaged property of",
	"SANCTION": "cut back what it had with", "SANCTION convict": "convicted", "SANCTION expel": "expelled", "SANCTION withdraw": "withdrew from", "SANCTION discontinue": "broke off what it had with",
	"MOBILIZE": "made a show of force against", "MOBILIZE troops": "moved troops against", "MOBILIZE weapons": "readied weapons against", "MOBILIZE police": "moved police against", "MOBILIZE militia": "raised militias against",
	"COERCE": "used coercion against", "COERCE seize": "seized property of", "COERCE restrict": "restricted", "COERCE censor": "censored", "COERCE curfew": "imposed a curfew on",
	"COERCE martial-law": "imposed martial law on", "COERCE arrest": "arrested", "COERCE deport": "deported", "COERCE withhold": "withheld goods from", "COERCE misinformation": "spread falsehoods against", "COERCE cyber": "attacked the computers of",
	"ASSAULT": "attacked", "ASSAULT abduct": "abducted", "ASSAULT beat": "beat", "ASSAULT torture": "tortured", "ASSAULT sexual": "committed sexual violence against", "ASSAULT targeted": "assassinated",
	"ASSAULT destroy": "destroyed property of", "ASSAULT primitive": "attacked", "ASSAULT firearms": "opened fire on", "ASSAULT explosives": "bombed", "ASSAULT suicide-attack": "carried out a suicide attack on",
	"ASSAULT aerial": "bombed from the air", "ASSAULT drone": "struck by drone", "ASSAULT heavy-weapons": "shelled", "ASSAULT crowd-control": "used crowd-control weapons on", "ASSAULT unconventional": "used unconventional weapons on",
}

// verb is what the actors of an event did.
func verb(e *casus.Event) string {
	if a := casus.TheCodebook().Act(e.Act); a != nil && a.Label != "" {
		return a.Label
	}
	if len(e.Modes) > 0 {
		if v := verbs[e.Type+" "+e.Modes[0]]; v != "" {
			return v
		}
	}
	if v := verbs[e.Type]; v != "" {
		return v
	}
	return strings.ToLower(e.Type)
}

// deed names what an event is about without saying that it was done: "sever relations".
func deed(e *casus.Event) string {
	switch {
	case e.Act != "":
		return spaced(e.Act)
	case len(e.Modes) > 0:
		return strings.ToLower(e.Type) + ", " + spaced(e.Modes[0])
	}
	return strings.ToLower(e.Type)
}

// statusWords head the sentence of what did not happen, or was not said to.
var statusWords = map[casus.Status]string{
	casus.Claimed: "Claimed", casus.Denied: "Denied", casus.Negated: "Did not happen", casus.Planned: "Planned",
	casus.Threatened: "Threatened", casus.Hypothetical: "Spoken of as possible",
}

// sentence says in plain words what happened; the names lead to their actors.
func (s *site) sentence(e *casus.Event) []Link {
	actors, recipients := s.people(e.Actors), s.people(e.Recipients)
	if e.Status != casus.Asserted && e.Status != "" {
		return s.unreal(e, actors, recipients)
	}
	if len(actors) == 0 {
		actors = []Link{{Text: "An unnamed party"}}
	}
	v := verb(e)
	if e.Act == "deny_reject_accusation" && slices.IndexFunc(e.Recipients, known) < 0 && len(recipients) > 0 {
		v = "rejected" // the charges, in the words of the report, not whoever made them
	}
	for i := range recipients {
		recipients[i].Text = inside(recipients[i].Text)
	}
	if len(recipients) == 0 && len(e.Actors) == 1 {
		if short, ok := alone(v); ok {
			return append(actors, Link{Text: " " + short})
		}
	}
	out := append(actors, Link{Text: " " + v + " "})
	switch {
	case len(recipients) > 0:
		return append(out, recipients...)
	case len(e.Actors) > 1:
		return append(out, Link{Text: "one another"})
	}
	return append(out, Link{Text: "an unnamed party"})
}

// alone is what somebody did without the preposition that leads to whom it was done: "demonstrated against".
func alone(verb string) (string, bool) {
	i := strings.LastIndexByte(verb, ' ')
	if i < 0 {
		return verb, false
	}
	switch verb[i+1:] {
	case "against", "with", "to", "towards", "on", "of", "from", "in":
		return strings.TrimSuffix(verb[:i], ","), true
	}
	return verb, false
}

// inside writes a phrase from the head of a sentence as it stands inside one: "Two soldiers" as "two soldiers".
func inside(phrase string) string {
	first, _, more := strings.Cut(phrase, " ")
	if low := strings.ToLower(first); more && leads[low] {
		return low + phrase[len(first):]
	}
	return phrase
}

// leads are words that open a phrase and are no names.
var leads = map[string]bool{"a": true, "an": true, "the": true, "its": true, "their": true, "his": true, "her": true, "some": true, "several": true, "many": true, "most": true,
	"two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "dozens": true, "hundreds": true, "thousands": true,
	"tens": true, "scores": true, "both": true, "all": true, "another": true, "other": true, "at": true, "about": true, "more": true}

// known reports whether an actor is one, not a thing in the words of a report.
func known(a casus.EventActor) bool { return a.Code != "" || a.Sector != "" || a.ID != "" }

func (s *site) unreal(e *casus.Event, actors, recipients []Link) []Link {
	word := statusWords[e.Status]
	if word == "" {
		word = string(e.Status)
	}
	out := []Link{{Text: word + ": " + deed(e)}}
	if len(actors) > 0 {
		out = append(append(out, Link{Text: ", "}), actors...)
	}
	if len(recipients) > 0 {
		out = append(append(out, Link{Text: " towards "}), recipients...)
	}
	return out
}

// people lists actors with commas and "and".
func (s *site) people(actors []casus.EventActor) []Link {
	var out []Link
	for i := range actors {
		switch {
		case i > 0 && i == len(actors)-1:
			out = append(out, Link{Text: " and "})
		case i > 0:
			out = append(out, Link{Text: ", "})
		}
		out = append(out, s.person(&actors[i]))
	}
	return out
}

// person names one actor: a state by its name, others as the record names them.
func (s *site) person(a *casus.EventActor) Link {
	key := ledger.Key(a.Code, a.Sector, a.ID)
	name := a.Name
	if name == "" || a.Code != "" && (a.Sector == "GOV" || a.Sector == "") {
		if n := s.name(key); n != key || name == "" {
			name = n
		}
	}
	if key == "" {
		return Link{Text: name}
	}
	return Link{name, "/actor/" + pathEscape(key)}
}

// plain joins the words of a sentence.
func plain(parts []Link) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text)
	}
	return b.String()
}

// longDate is "6 August 2024".
func longDate(d casus.Date) string {
	if !d.Known() {
		return "date unknown"
	}
	return fmt.Sprintf("%d %s %d", d.Day, time.Month(d.Month), d.Year)
}

// shortDate is "6 Aug 2024".
func shortDate(d casus.Date) string {
	if !d.Known() {
		return "–"
	}
	return fmt.Sprintf("%d %s %d", d.Day, time.Month(d.Month).String()[:3], d.Year)
}

// when words an event's date as precisely as it is known, with short months.
func when(d *casus.EventDate) string {
	_, words := dated(d, shortDate)
	return words
}

// onDate begins a sentence with its date: "On 6 August 2024 ", "In August 2024 "; nothing when it is unknown.
func onDate(d *casus.EventDate) string {
	preposition, words := dated(d, longDate)
	switch preposition {
	case "":
		return ""
	case "before", "after", "about":
		return strings.ToUpper(words[:1]) + words[1:] + ", "
	case "Between":
		words = strings.ReplaceAll(strings.ReplaceAll(words, " – ", " and "), "–", " and ")
	}
	return preposition + " " + words + " "
}

// dated gives a date in words and the preposition that it takes, "" for an unknown date;
// one that bounds a single side is part of the words.
func dated(d *casus.EventDate, day func(casus.Date) string) (preposition, words string) {
	if d == nil || !d.Start.Known() && !d.End.Known() {
		return "", "date unknown"
	}
	switch {
	case d.Precision == casus.PrecisionBefore && d.End.Known() || !d.Start.Known():
		return "before", "before " + day(d.End)
	case d.Precision == casus.PrecisionAfter || !d.End.Known():
		return "after", "after " + day(d.Start)
	case d.Start == d.End && d.Precision == casus.PrecisionAbout:
		return "about", "about " + day(d.Start)
	case d.Start == d.End:
		return "On", day(d.Start)
	case d.Start.Day == 1 && d.Start.AddMonths(1).AddDays(-1) == d.End:
		return "In", fmt.Sprintf("%s %d", time.Month(d.Start.Month), d.Start.Year)
	case d.Start.Year == d.End.Year && d.Start.Month == 1 && d.Start.Day == 1 && d.End.Month == 12 && d.End.Day == 31:
		return "In", strconv.Itoa(int(d.Start.Year))
	case d.Start.Year == d.End.Year && d.Start.Month == d.End.Month:
		return "Between", fmt.Sprintf("%d–%s", d.Start.Day, day(d.End))
	}
	return "Between", day(d.Start) + " – " + day(d.End)
}

// since words the first day of a state as precisely as it is known.
func since(r casus.Relation) string {
	switch r.FromPrecision {
	case casus.PrecisionNone, casus.PrecisionDay:
		return longDate(r.From)
	case casus.PrecisionAbout, casus.PrecisionBefore, casus.PrecisionAfter:
		return string(r.FromPrecision) + " " + longDate(r.From)
	case casus.PrecisionMonth:
		return fmt.Sprintf("%s %d", time.Month(r.From.Month), r.From.Year)
	case casus.PrecisionYear:
		return strconv.Itoa(int(r.From.Year))
	}
	return longDate(r.From) + " (to the " + string(r.FromPrecision) + ")"
}

// score prints a PLOVER score with a minus sign.
func score(f float64) string {
	return strings.Replace(strconv.FormatFloat(f, 'f', -1, 64), "-", "−", 1)
}

// published shows a day, or what a document gives when that is none.
func published(s string) string {
	d, err := casus.ParseDate(s)
	if err != nil {
		return s
	}
	return shortDate(d)
}

func moment(t time.Time) string {
	if t.IsZero() {
		return "–"
	}
	return t.UTC().Format("2 Jan 2006 15:04 UTC")
}

// plural is "1 report", "3 reports".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

// thousands groups digits: 12,345.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// figure is one number that reports give.
type figure struct{ Name, Range, Text string }

// figures lists what reports count; "at least" where there is no upper number.
func figures(c *casus.Counts) []figure {
	if c == nil {
		return nil
	}
	var out []figure
	for _, f := range []struct {
		name string
		n    *casus.Count
	}{{"killed", c.Killed}, {"injured", c.Injured}, {"arrested", c.Arrested}, {"expelled", c.Expelled}, {"abducted", c.Abducted}, {"displaced", c.Displaced}, {"deployed", c.Deployed}} {
		if f.n == nil {
			continue
		}
		r := thousands(f.n.Min)
		switch {
		case f.n.Max == 0:
			r = "at least " + r
		case f.n.Max != f.n.Min:
			r += "–" + thousands(f.n.Max)
		}
		out = append(out, figure{f.name, r, f.n.Text})
	}
	return out
}
