package tag

import (
	"strings"
	"sync"
)

// irregularVerbs are the past tenses and participles of English verbs that no rule gives, each line a verb and its forms.
const irregularVerbs = `
abide abode
arise arose arisen
awake awoke awoken
bear bore borne born
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset beset
bestride bestrode bestridden
bet bet
bid bade bid bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cleave clove cloven
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
dive dove
do did done does
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
input input
keep kept
kneel knelt
knit knit
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let let
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mow mown
offset offset
pay paid
plead pled
prove proven
put put
quit quit
read read
rend rent
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewn
shake shook shaken
shear shorn
shed shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
slit slit
smell smelt
smite smote smitten
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split split
spoil spoilt
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod trodden
unwind unwound
upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed
weep wept
win won
wind wound
withdraw withdrew withdrawn
wring wrung
write wrote written
`

// verbPrefixes stand before an irregular verb that keeps its forms: "overthrew", "withheld", "rebuilt".
var verbPrefixes = []string{"over", "under", "out", "re", "un", "mis", "with", "fore", "up", "inter", "counter", "in", "down", "de", "dis", "off"}

// irregularBase maps forms to verbs.
var irregularBase = sync.OnceValue(func() map[string]string {
	base := make(map[string]string, 1500)
	for line := range strings.Lines(irregularVerbs) {
		forms := strings.Fields(line)
		for i, f := range forms {
			if i > 0 && base[f] == "" {
				base[f] = forms[0]
			}
		}
	}
	for _, b := range strings.Fields(strayVerbs) {
		for _, f := range inflected(b) {
			base[f] = b
		}
	}
	return base
})

// irregular is the verb of a past tense or participle in small letters that no rule gives, "" for none.
func irregular(w string) string {
	base := irregularBase()
	if b := base[w]; b != "" {
		return b
	}
	for _, p := range verbPrefixes {
		if rest, ok := strings.CutPrefix(w, p); ok && len(rest) > 2 {
			if b := base[strings.TrimPrefix(rest, "-")]; b != "" {
				return w[:len(w)-len(strings.TrimPrefix(rest, "-"))] + b
			}
		}
	}
	return ""
}

// irregularNoun is the singular of a plural in small letters that no rule gives, "" for none.
func irregularNoun(w string) string {
	for _, e := range [...][2]string{{"women", "woman"}, {"men", "man"}, {"children", "child"}, {"wives", "wife"}, {"lives", "life"}, {"knives", "knife"}, {"thieves", "thief"},
		{"wolves", "wolf"}, {"shelves", "shelf"}, {"halves", "half"}, {"crises", "crisis"}, {"analyses", "analysis"}, {"theses", "thesis"}, {"oases", "oasis"}, {"emphases", "emphasis"},
		{"diagnoses", "diagnosis"}, {"feet", "foot"}, {"teeth", "tooth"}, {"heroes", "hero"}, {"vetoes", "veto"}, {"embargoes", "embargo"}, {"cargoes", "cargo"}, {"demarches", "demarche"}, {"démarches", "démarche"}, {"sorties", "sortie"}, {"summonses", "summons"}, {"supplies", "supply"},
		{"torpedoes", "torpedo"}, {"echoes", "echo"}, {"mosquitoes", "mosquito"}, {"attaches", "attache"}, {"attachés", "attaché"}, {"headaches", "headache"}, {"caches", "cache"}} {
		if stem, ok := strings.CutSuffix(w, e[0]); ok && (stem == "" || len(stem) > 2) {
			return stem + e[1]
		}
	}
	return ""
}

// strayVerbs are regular verbs whose forms the rules and the commonest words would lead back to another word: "severed" is not of
// severe, nor "hailed" of Haile.
const strayVerbs = `
accede ascribe asphyxiate atone avenge axe backslide bare barricade bathe besiege binge blitz boo breathe bribe buzz cache cajole cane cannonade
caucus chafe circumscribe clothe concur condole condone confute console convoke cringe cross-examine dare defame defile degrade demarche demine demote demur
deride dethrone dilute disagree disassociate disinvite dissociate dole dupe dynamite echo egg electrocute embargo emphasise enquire enthrone erode excoriate
excrete exhume exile expunge extradite fete flare focus forgo forsake found free fulfill gang-rape garrote garrotte gas glare guarantee guillotine hail hinge ignite impede
implore importune impugn impute incinerate inflame infringe infuriate ingratiate insinuate interlope intercede intermediate intrude iron irradiate knife
lambaste loathe loose lunge machete manoeuvre maroon mete murmur obliterate outvote overrule parachute pare parole pare plunge press-gang programme proscribe
quarantine quiz raze re-invade rebuke reconvene referee refute reinstitute reinvade rename rendezvous repudiate resile restitute revere revile rile rout salute
scathe secede seethe sever shame shanghai sheathe shore site skype snare snipe square stoke strafe style stymie subscribe summons supersede sympathise sympathize tear-gas
teargas telephone torpedo tribute underscore undo unite upbraid uninvite value veto vie war-game wargame wire woo writhe
`

// inflected gives the forms of regular verb b.
func inflected(b string) []string {
	n := len(b)
	switch last := b[n-1]; {
	case strings.HasSuffix(b, "ie"):
		return []string{b + "d", b[:n-2] + "ying", b + "s"}
	case strings.HasSuffix(b, "ee") || strings.HasSuffix(b, "oe"):
		return []string{b + "d", b + "ing", b + "s"}
	case last == 'e':
		return []string{b + "d", b[:n-1] + "ing", b + "s"}
	case strings.IndexByte("bdglmnprt", last) >= 0:
		return []string{b + "ed", b + "ing", b + b[n-1:] + "ed", b + b[n-1:] + "ing", b + "s"}
	case last == 's' || last == 'z':
		return []string{b + "ed", b + "ing", b + b[n-1:] + "ed", b + b[n-1:] + "ing", b + "es", b + b[n-1:] + "es"}
	case last == 'o':
		return []string{b + "ed", b + "ing", b + "es", b + "s"}
	}
	return []string{b + "ed", b + "ing", b + "s"}
}
