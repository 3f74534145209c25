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
observe clarify disclose underscore underline highlight inform remind advise convince decide vow threaten quip quote cite muse chant charge position spell shout yell
email text counter retort urge interject stipulate opine guess calculate rumour rumor understand describe detail brief post specify outline
guarantee protest swear figure imagine dream bemoan warrant decree order instruct
scream whisper mutter murmur growl bark thunder gush rave vent marvel ponder reason surmise hypothesise hypothesize theorise theorize deduce foresee
envision envisage remember forget sense perceive accept regret pray trust bet attest verify corroborate document illustrate relay recount relate narrate
rejoin quiz query inquire enquire blog retweet message broadcast voice utter blurt interrupt object grumble gripe whine moan fume rage rant rail holler
cry cheer scoff sing intone aver avow allow counsel implore beseech beg plead request mandate rattle fire shoot chime rate label bill title headline
caption project calculate caution telegraph demur muse reckon suppose hold grasp appreciate resolve stress counsel determine exclaim gasp sigh sneer sniff
swear surmise underline uphold fret`
	cueInverted = `say add write ask explain argue reply respond continue note conclude tweet declare warn insist recall remark state joke quip shout
announce report claim complain answer predict caution lament muse read comment counter retort observe admit concede think chant
cry exclaim scream whisper mutter murmur sigh gush sing thunder fume intone demand wonder tell caution stress boast complain object continue counter
agree acknowledge admit claim affirm assert chide urge vow`
	cueObject = `say endorse  criticize criticise describe defend accuse express praise discuss mention cite announce report declare dismiss explain
blame blast question recall denounce claim reject echo highlight tweet thank deny identify propose note portray mock tout publish urge remind list
acknowledge suggest emphasize emphasise confirm repeat prefer slam decry argue applaud predict disclose detail reiterate reference
assail promise fear congratulate lament unveil state quote approve insist recommend outline recount protest estimate articulate stress rebut rebuke
witness voice order dispute repudiate renounce recite liken joke herald foresee bemoan label guarantee dislike depict concede clarify
boast assert allege trumpet ridicule relish imply float envision deflect deem credit conclude characterize characterise attribute refute
mull judge chide brand call  oppose attack  view consider believe compare expect condemn recognize recognise signal
disavow underscore demand admit contrast restrict regard project advocate support want favor favour seek hope   hail welcome
deplore salute commend berate castigate lambast lambaste pan   explore downplay vow pledge threaten request propound urge
ask discourage doubt hate love admire resent detest mourn regret appreciate embrace
interpret contest  envisage
say write show find reveal indicate document illustrate back disparage denigrate demean belittle malign vilify smear insult taunt tease rip savage skewer
roast trash bash ding chastise scold upbraid reprimand admonish censure excoriate pillory flay deride scorn disdain hype champion 
compliment toast salute eulogise mourn outline unveil pitch moot   broach dodge sidestep evade paraphrase invoke rate rank assess evaluate
gauge grill press quiz credit fault equate paint frame dub deem parrot second retract recant divulge leak expose verify  favor favour prefer
see offer address lay name promote cast answer accept nominate sign pass release adopt encourage ban appoint
charge display single point boo heckle jeer hiss goad lampoon parody satirise satirize caricature demonise demonize laud extol
exalt glorify idolise idolize revere venerate cherish adore worship spurn rebuff shun espouse plug peddle forswear abjure disclaim reproach eviscerate
rap disrespect curse lambast deprecate impugn condone countenance corroborate debunk contradict substantiate confess proffer
tender preach elucidate expound itemise itemize enumerate recap summarise summarize sketch stigmatise stigmatize scapegoat chronicle dissect debate
brainstorm conceive comprehend discern witness overhear link position peg justify pronounce circulate coin resist
prohibit allow refuse decline bewail decry begrudge covet crave concoct inveigh dictate renew withdraw vilify disparage
question contemplate eye like dread envy prize treasure distrust mistrust trust suspect resent abhor loathe detest despise fancy  relish
savor remember recollect recognise foresee anticipate predict forecast project expect envision imagine picture sense perceive note observe notice
understand know learn  regret lament rue acknowledge concede grant   ignore overstate understate exaggerate minimise minimize
trivialise trivialize sing chant shout yell tell narrate retell relate relay retweet  publicise publicize broadcast  tweet post email
warn caution counsel advise plan propose  veto authorise authorize approve disapprove repudiate disown distance renounce denounce
underscore underline accentuate reaffirm affirm reassert restate reiterate repeat rescind`
	cueAction = `tell call expect ask refuse decline vow pledge urge hope promise agree threaten aim push propose prefer  plead persuade order
project demand strive resist oppose lean hesitate advocate  plan   decide intend encourage choose want wish
desire  advise implore beg warn instruct invite direct claim say believe  request  deem recommend
offer  seek vote agree consent commit resolve pledge volunteer dare elect prefer long yearn aspire expect like love hate   decide determine
urge press push pressure command tell forbid permit   authorise authorize counsel caution admonish exhort entreat prod nudge
dispose incline opt aim require attempt allow see yearn ache conspire undertake purport profess venture
request name consider feel `
	cueRaising = `seem appear sound look accuse criticise criticize blame praise credit condemn charge rate rank perceive characterize characterise portray hail
suspect tip see regard view describe label dub name call deem presume assume project predict forecast rumor expect say believe report think know rumour rumor allege consider estimate`
	cueHearer = `tell ask inform remind assure warn advise convince brief promise email text instruct
notify caution counsel admonish persuade show teach reassure quiz question query update alert caution`
	cuePreps = `say:of,about ask:about,for speak:about,of,against,to write:about,on,to complain:about,of brag:about joke:about rail:against push:for,against
lash:at know:as see:as regard:as refer:to,as balk:at call:for,on,as apologize:for apologise:for vouch:for argue:for,against,with speak:for boast:of,about warn:of,about,against inform:of accuse:of
comment:on talk:about,of tweet:about post:about zero:on double:on touch:on dwell:on point:to decline:to allude:to liken:to respond:to,with side:with
 worry:about focus:on weigh:on advocate:for  agree:with,to,on  describe:as portray:as disagree:with object:to insist:on
campaign:for,on,against plead:for hope:for long:for wish:for  appeal:for,to press:for fret:about mention:as cast:as label:as hint:at
disapprove:of approve:of despair:of  testify:about,to protest:against opt:for inquire:about elaborate:on depict:as view:as characterize:as
take:with come:against,for weigh:on sound:on open:about bristle:at scoff:at laugh:at jeer:at cheer:for root:for rally:behind,against distance:from 
swear:off lean:toward,towards,to look:at,for attest:to admit:to confess:to boast:of,about brag:of,about muse:about,on wonder:about,at inquire:about,into
vote:for,against,on,to argue:about,over debate:about disagree:with,on,over,about differ:with,on,over concur:with,in sympathise:with sympathize:with
identify:as,with rate:as,at rank:as regard:as reckon:with know:about,of hear:of,about learn:of,about think:of,about dream:of,about believe:in trust:in
rejoice:in,at,over marvel:at gush:about,over rave:about fume:about,over,at seethe:about,over rant:about,against gripe:about grumble:about moan:about fret:about,over
vouch:for pine:for yearn:for care:about mind:about lie:about joke:about,that tweet:about,on write:about,on,of,that blog:about preach:about,against,on lecture:on,about
testify:about,to,against,on brief:on,about report:on,about elaborate:on,upon expand:on,upon reflect:on,upon dwell:on,upon speculate:about,on,over caution:against,about
advise:against,on,to counsel:against recommend:against,for crusade:against,for agitate:for,against lobby:for,against petition:for clamor:for clamour:for
cry:for ask:for,about,of beg:for seek:for aim:at,for  strive:for plan:for,on,to  intend:on count:on bet:on,against gamble:on bank:on
reply:to,with,that answer:to,with counter:with retort:with quip:about fire:at,back  hit:at,out lash:at,against strike:at jab:at swipe:at poke:at
go:after stand:by,with,behind throw:behind hit:on,for charge:with talk:about,up,of,through,down come:against,for  show:with
look:to pivot:to know:as see:in,as,for cast:as,on,for put:at sound:on  acquiesce:to assent:to accede:to subscribe:to adhere:to tilt:at
inveigh:against fulminate:against,about,at thunder:against,about sneer:at snipe:at carp:about kvetch:about whine:about obsess:over,about agonise:over
agonize:over salivate:over swoon:over drool:over warm:to cotton:to gravitate:toward,towards bank:on defer:to capitulate:to cave:to relent:on waver:on
vacillate:on,between hedge:on equivocate:on pontificate:on,about philosophise:about philosophize:about theorise:about theorize:about fantasise:about
fantasize:about daydream:about bicker:over,about quarrel:over,about,with squabble:over,about spar:over,with tangle:with nominate:for,as,to devote:to fixate:on
present:as identify:with,as`
	cueNouns = `claim:co assertion:co allegation:co accusation:co statement:c suggestion:c belief:c hope:cx fear:c concern:c view:c opinion:c assumption:c
understanding:c vow:cx promise:cx pledge:cx refusal:x reluctance:x inclination:x eagerness:x willingness:x desire:x   call:xf warning:c
conclusion:c prediction:c insistence:c contention:c admission:c acknowledgment:c acknowledgement:c announcement:c argument:c doubt:c
endorsement:o rejection:o denunciation:o defense:o defence:o criticism:o condemnation:o embrace:o mention:o description:o disclosure:o critique:o
support:f opposition:t proposal:xf demand:cxf request:xf intention:x ambition:x  theory:c notion:c  rumor:c rumour:c report:c
disapproval:o approval:o praise:f
case:c idea:c sense:c feeling:c hint:co indication:c revelation:co comment:an remark:an question:anv complaint:acn criticism:on attack:n threat:xt decision:x plan:xf
worry:acv skepticism:ang anger:avh outrage:avh frustration:awv disdain:f contempt:f admiration:f affection:f sympathy:f enthusiasm:f dislike:o hatred:o fear:co
stance:n position:nc interest:i response:t reaction:t reference:t allusion:t testimony:ca account:o  assessment:oc estimate:oc forecast:ocf
outlook:f advice:x invitation:x offer:xt recommendation:cx resolution:c ruling:c verdict:c finding:c determination:xc recognition:oc realization:c
realisation:c knowledge:oc understanding:oc expectation:oc prediction:oc guess:c hunch:c suspicion:coa perception:oc impression:oc reminder:c news:c
message:cn signal:c conviction:c certainty:c confidence:ci faith:i trust:i belief:ci doubt:ca reservation:a misgiving:a qualm:a concern:cav disappointment:ciwv
satisfaction:wc displeasure:wv regret:vfc apology:f explanation:oc defense:o defence:o rebuttal:o rebuke:o mockery:o dismissal:o characterization:o
characterisation:o portrayal:o depiction:o appraisal:o evaluation:o approval:o advocacy:o promotion:o pursuit:o rejection:o disavowal:o repudiation:o embrace:o
opposition:t objection:tc resistance:t hostility:tw aversion:t commitment:txc loyalty:t devotion:t openness:t allegiance:t aim:oc bid:x wish:xcf urge:x
readiness:x preference:f demand:cxf plea:xf quest:xf hope:cxfo dream:o  push:xf call:xf request:xfc petition:xf fight:g
crusade:g tirade:g rant:ag diatribe:g lecture:na speech:na talk:an essay:na article:na editorial:n column:na book:an letter:a memo:an tweet:a post:a
answer:c explanation:o condolence:f denial:oc charge:c point:c blame:f thanks:f tribute:t objection:tc ultimatum:c assurance:c
guarantee:c observation:c confession:c declaration:co proclamation:oc disclosure:oc query:a inquiry:ai `
	cueAdjectives = `eager:x confident:c optimistic:c hopeful:c aware:oc critical:o supportive:o skeptical:o sceptical:o wary:o sure:c reluctant:x keen:x
convinced:c concerned:c worried:c clear:c adamant:c afraid:c certain:c unwilling:x determined:x dismissive:o doubtful:c angry:c glad:c happy:c
surprised:cxhb disappointed:cxiwb outraged:cahvb furious:cahvw frustrated:cawvb unhappy:cawv pleased:cxw proud:ocx grateful:cfx thankful:cf uncertain:ca unsure:ca
unaware:oc committed:tx hesitant:x intent:n mindful:oc cautious:a coy:a silent:n adamant:ca vocal:a bullish:na hostile:t leery:o fearful:oc ashamed:ocx sorry:fcx
sympathetic:t impressed:wbc excited:acx enthusiastic:av comfortable:w uncomfortable:w satisfied:wc tired:o sick:o fond:o jealous:o curious:a interested:ix
opposed:t open:t angry:cahvw concerned:acv worried:acv skeptical:oac sceptical:oac optimistic:acv pessimistic:acv critical:o supportive:o confident:cio
hopeful:cao doubtful:caoc confused:ab puzzled:cb alarmed:cbv dismayed:cbv shocked:cbx stunned:cbx saddened:cb upset:cawv nervous:ca anxious:acx
relieved:cx delighted:cxw thrilled:cxw amused:b annoyed:cwb irritated:cwb offended:cb horrified:cb appalled:cb disgusted:cwb bothered:cb troubled:cb
terrified:co scared:co convinced:co persuaded:co inclined:x disposed:x desperate:xf anxious:x impatient:wx conscious:oc cognizant:oc respectful:o
contemptuous:o dismissive:o disdainful:o suspicious:oc tolerant:o protective:o wrong:a right:a clear:ca frank:a candid:a honest:a blunt:a explicit:a`
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

// nominalCues are nouns and adjectives with what they take: c a clause, x an infinitive, else a phrase with the preposition of nominalPreps.
var nominalCues = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	for _, item := range strings.Fields(cueNouns + " " + cueAdjectives) {
		w, takes, _ := strings.Cut(item, ":")
		table[w] += takes
	}
	return table
})

// nominalPreps are the letters of prepositions in the tables of nouns and adjectives.
var nominalPreps = map[string]byte{"of": 'o', "for": 'f', "to": 't', "about": 'a', "on": 'n', "upon": 'n', "in": 'i', "with": 'w', "over": 'v',
	"against": 'g', "toward": 'g', "towards": 'g', "at": 'h', "by": 'b'}
