package event

import (
	"strings"
	"sync"
)

// cue says what a word of saying or thinking takes as its content.
type cue struct {
	clause   bool   // a finite clause or a quotation
	object   bool   // its object
	action   bool   // a to-infinitive, or an object with one
	preps    string // phrases with these prepositions, " on for "
	hearer   bool   // its object is who is told, when a clause follows
	raises   bool   // its subject belongs to the content and the source is not said: "seems to"
	inverted bool   // may stand before its subject: "..., said the minister"
}

// The words of the attribution layer. Choice of words and frames: what reporters use to tell what somebody says, thinks,
// wants or holds; measured on PolNeAR (train), where a word and frame is listed if it is a cue at least every third time.
const (
	cueClause = `say tell suggest argue show note add ask announce insist write claim report acknowledge find point agree explain conclude
state warn predict declare indicate admit respond reveal recall imply reply promise assert determine worry question concede tweet assure estimate
continue deny confirm boast allege fear learn caution wonder demand complain remark recommend mention emphasize emphasise suspect rule reiterate
propose discuss contend doubt speak pledge notice maintain hint express stress speculate signal repeat posit lament joke forecast comment
answer affirm hope recognize recognise prove demonstrate realize realise wish expect think believe know feel hear read testify proclaim
observe clarify disclose underscore underline highlight inform remind advise convince decide vow threaten quip quote cite muse chant shout yell
email text counter retort urge interject stipulate opine guess calculate rumour rumor understand describe detail brief post specify outline
guarantee protest swear figure imagine dream bemoan warrant decree order instruct`
	cueInverted = `say add write ask explain argue reply respond continue note conclude tweet declare warn insist recall remark state joke quip shout
announce report claim complain answer predict caution lament muse read comment counter retort observe admit concede think chant`
	cueObject = `endorse  criticize criticise describe defend accuse express praise discuss mention cite announce report declare dismiss explain
blame blast question recall denounce claim reject echo highlight tweet thank deny identify propose note portray mock tout publish urge remind list
acknowledge issue suggest emphasize emphasise confirm repeat prefer slam decry argue applaud predict disclose detail reiterate reference
assail promise fear congratulate lament unveil state quote approve insist recommend outline recount protest estimate articulate stress rebut rebuke
witness voice order dispute repudiate renounce recite liken joke herald foresee bemoan label guarantee dislike depict concede clarify
cheer boast assert allege trumpet ridicule relish imply float envision deflect deem credit conclude characterize characterise attribute refute
mull judge chide brand call  oppose attack  challenge view consider believe compare expect condemn recognize recognise signal
disavow underscore demand admit contrast restrict regard project advocate support want favor favour seek hope   hail welcome
deplore salute commend berate castigate lambast lambaste pan   explore downplay vow pledge threaten request propound urge
ask discourage doubt hate love admire resent detest mourn regret appreciate embrace
interpret contest  envisage`
	cueAction = `call expect ask refuse decline vow pledge urge hope promise agree threaten aim push propose prefer  plead persuade order
project demand strive resist oppose lean hesitate advocate  plan   decide intend encourage choose want wish
desire  advise implore beg warn instruct invite direct claim say believe  request  deem recommend`
	cueRaising = `seem  expect say believe report think know rumour rumor allege consider estimate`
	cueHearer  = `tell ask inform remind assure warn advise convince brief promise email text instruct`
	cuePreps   = `say:of,about ask:about,for speak:about,of,against,to write:about,on,to complain:about,of brag:about joke:about rail:against push:for,against
lash:at know:as see:as regard:as refer:to balk:at call:for,on,as apologize:for apologise:for vouch:for argue:for,against,with speak:for boast:of,about warn:of,about,against inform:of accuse:of
comment:on talk:about,of tweet:about post:about zero:on double:on touch:on dwell:on point:to decline:to allude:to liken:to respond:to,with side:with
 worry:about focus:on weigh:on advocate:for  agree:with,to,on  describe:as portray:as disagree:with object:to insist:on
campaign:for,on,against plead:for hope:for long:for wish:for  appeal:for,to press:for fret:about mention:as cast:as label:as hint:at
disapprove:of approve:of despair:of react:to testify:about,to protest:against opt:for inquire:about elaborate:on depict:as view:as characterize:as`
	cueNouns = `claim:co assertion:co allegation:co accusation:co statement:c suggestion:c belief:c hope:cx fear:c concern:c view:c opinion:c assumption:c
understanding:c vow:cx promise:cx pledge:cx refusal:x reluctance:x inclination:x eagerness:x willingness:x desire:x   call:xf warning:c
conclusion:c prediction:c insistence:c contention:c admission:c acknowledgment:c acknowledgement:c announcement:c argument:c doubt:c
endorsement:o rejection:o denunciation:o defense:o defence:o criticism:o condemnation:o embrace:o mention:o description:o disclosure:o critique:o
support:f opposition:t proposal:xf demand:cxf request:xf intention:x ambition:x  theory:c notion:c  rumor:c rumour:c report:c
disapproval:o approval:o praise:f`
	cueAdjectives = `eager:x confident:c optimistic:c hopeful:c aware:oc critical:o supportive:o skeptical:o sceptical:o wary:o sure:c reluctant:x keen:x
convinced:c concerned:c worried:c clear:c adamant:c afraid:c certain:c willing:x unwilling:x determined:x ready:x proud:o dismissive:o doubtful:c angry:c glad:c happy:c`
)

var cueTable = sync.OnceValue(func() map[string]*cue {
	table := map[string]*cue{}
	each := func(words string, set func(*cue)) {
		for _, w := range strings.Fields(words) {
			if table[w] == nil {
				table[w] = &cue{}
			}
			set(table[w])
		}
	}
	each(cueClause, func(c *cue) { c.clause = true })
	each(cueInverted, func(c *cue) { c.inverted = true })
	each(cueObject, func(c *cue) { c.object = true })
	each(cueAction, func(c *cue) { c.action = true })
	each(cueRaising, func(c *cue) { c.raises = true })
	each(cueHearer, func(c *cue) { c.hearer = true })
	for _, item := range strings.Fields(cuePreps) {
		w, preps, _ := strings.Cut(item, ":")
		each(w, func(c *cue) { c.preps += " " + strings.ReplaceAll(preps, ",", " ") + " " })
	}
	return table
})

// nominalCues are nouns and adjectives with what they take: c a clause, x an infinitive, o an of-phrase, f a
// for-phrase, t a to-phrase.
var nominalCues = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	for _, item := range strings.Fields(cueNouns + " " + cueAdjectives) {
		w, takes, _ := strings.Cut(item, ":")
		table[w] = takes
	}
	return table
})
