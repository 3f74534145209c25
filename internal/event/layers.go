package event

import (
	"io/fs"
	"strings"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// WithOverlay compiles a user's folder over the embedded lexicon.
func WithOverlay(folder fs.FS) (*Lexicon, error) {
	ours, err := embedded()
	if err != nil {
		return nil, err
	}
	return Compile(ours, folder)
}

// Predicate is a predicate of the text with its status.
type Predicate struct {
	Token  int32
	Status casus.Status
}

// Predicates gives every verb, every noun that names an event and every predicate with a copula of the document last
// coded with its status.
func (c *Coder) Predicates() []Predicate {
	var out []Predicate
	verb, noun := &Sense{POS: 'v'}, &Sense{POS: 'n'}
	for i := range c.tree.tokens {
		k := int32(i)
		tok := &c.tree.tokens[i]
		m := match{sense: verb, head: k, light: none, subj: none, status: casus.Asserted}
		switch {
		case tok.UPOS == text.VERB, c.tree.child(k, text.RelCop) != none:
		case tok.UPOS == text.AUX && tok.Rel != text.RelAux && tok.Rel != text.RelAuxPass && tok.Rel != text.RelCop:
		case tok.UPOS == text.ADJ && (participle(tok) || len(tok.Form) > 5 && strings.HasSuffix(tok.Lemma, "ed")):
		case tok.UPOS == text.AUX && tok.Lemma == "get":
		case tok.UPOS == text.NOUN && c.namesEvent(k):
			m.sense, m.light = noun, c.lightVerb(k)
		default:
			continue
		}
		if tok.Rel == text.RelCase || m.sense == noun && c.takenAsGiven(k) {
			out = append(out, Predicate{k, casus.Asserted})
			continue
		}
		out = append(out, Predicate{k, c.statusOf(&m)})
	}
	return out
}

// takenAsGiven: whatever becomes of the clause, event noun i is known to the reader ("will appeal the ruling") or only names a kind ("an arms embargo").
func (c *Coder) takenAsGiven(i int32) bool {
	t := &c.tree
	tok := &t.tokens[i]
	if tok.Head < 0 || t.child(i, text.RelCop) != none {
		return false
	}
	for k := t.first[i]; k >= 0; k = t.next[k] {
		if r := t.tokens[k].Rel; (r == text.RelAmod || r == text.RelCompound) && unreal[t.tokens[k].LowerForm()] {
			return false
		}
	}
	if tok.Rel == text.RelCompound {
		return t.tokens[tok.Head].UPOS == text.NOUN
	}
	if !t.isDefinite(i) {
		return false
	}
	g := tok.Head
	for n := 0; n < 6 && g >= 0 && !isVerb(&t.tokens[g]); n++ {
		if t.tokens[g].Rel == text.RelObl || t.tokens[g].Rel == text.RelNmod {
			return true
		}
		g = t.tokens[g].Head
	}
	return g >= 0 && !bringing[t.tokens[g].Lemma] && tok.Rel != text.RelNsubj && tok.Rel != text.RelNsubjPass
}

// unreal are words before a noun that tell it has not happened.
var unreal = words(`alleged reported purported supposed claimed so-called suspected possible potential future hypothetical eventual planned scheduled proposed
upcoming forthcoming expected imminent looming intended threatened attempted would-be failed foiled thwarted aborted averted likely next`)

// bringing are verbs whose object comes about by them: "will sign the agreement".
var bringing = words(`sign hold launch make begin start complete conclude close reach win stage conduct pay give get receive take approve finish do perform perpetrate
commit undertake execute order open announce issue impose carry have host arrange organise organize prepare schedule ensure secure achieve effect
produce cause provoke trigger prevent avoid avert block halt stop join stay grant offer provide deliver seek demand request want need expect propose`)

// statusOf walks the governors of a predicate that need not be a match.
func (c *Coder) statusOf(m *match) casus.Status {
	n := len(c.pending)
	c.climb(m, none)
	// The acts a governor takes into itself are not done by being named: what is threatened, demanded, promised, refused.
	for _, ab := range c.pending[n:] {
		switch o := &c.matches[ab.op]; {
		case o.typ == "THREATEN":
			m.set(casus.Threatened, o.sense.Entry())
		case ab.effect == effectRefuse || o.typ == "REJECT":
			m.set(casus.Negated, o.sense.Entry())
		case o.typ == "REQUEST" && !c.tree.isPast(m.clause()):
			m.set(casus.Planned, o.sense.Entry())
		case !m.nominal() && (c.tree.isPast(m.clause()) || finite(&c.tree.tokens[m.clause()])):
			m.set(casus.Claimed, o.sense.Entry()) // "agreed that it had failed"
		case ab.effect == effectAgree || ab.effect == effectAbsorb:
			m.set(casus.Planned, o.sense.Entry())
		}
	}
	c.pending = c.pending[:n]
	return m.status
}

// participle reports whether an adjective is a participle in form: "falling prices", "the exiled leader".
func participle(tok *text.Token) bool {
	return tok.XPOS == text.TagVBN || tok.XPOS == text.TagVBG
}

// namesEvent reports whether noun i names something that happens.
func (c *Coder) namesEvent(i int32) bool {
	tok := &c.tree.tokens[i]
	if op := c.opAt[i]; op != none && c.matches[op].sense.Type != "" || tok.XPOS == text.TagVBG || tok.XPOS == text.TagVBN {
		return true
	}
	if things[tok.Lemma] {
		return false
	}
	if happenings[tok.Lemma] {
		return true
	}
	for _, ending := range []string{"tion", "sion", "ment", "ing", "ism", "off", "over", "down"} {
		if len(tok.Lemma) > len(ending)+2 && strings.HasSuffix(tok.Lemma, ending) {
			return true
		}
	}
	return false
}

// things are nouns with the ending of an event that name none.
var things = words(`nation section station million billion trillion region government department parliament apartment building king thing evening morning
wing ring spring string ceiling document moment element instrument institution administration population television pension mansion dimension version
union coalition generation equipment cement location condition position tradition option question portion fraction compartment basement pavement
environment regiment segment monument garment ornament ingredient being something anything nothing everything wording clothing housing painting
stocking earring lightning sibling darling pudding shilling sterling outing regulation constitution corporation organization organisation foundation
federation association commission delegation division faction direction function information intention notion nutrition proportion reputation situation
junction ammunition opinion religion religious capitalism socialism mechanism organism cover clover rover dover town crown gown brown tourism
journalism communism background gentleman complement temperament sentiment argument`)

// happenings are nouns without such an ending that name an event, an act, a change or a state that has a beginning and an end.
var happenings = words(`loss offer war takeover battle move sale sales plan visit bid ceremony return murder growth gain change conference death speech effort
back problem talk charge response crisis operation import export close attempt earnings drop withdrawal anniversary access approval test summit genocide
trade trading activity merger rise decline layoff sign result process alliance control deal broadcast interview step thrust search spread split purchase
hope performance embargo spinoff standoff damage remark worry appearance concern complaint slide practice crash plunge lag selloff turnover shipment impact
turnaround look scandal compliance start exchange pursuit proposal disposal convergence chance embrace use need usage effect flow slump call travel
blast vote campaign fluctuation salvo foray prayer vigil homicide leap flight transfer deposit deadline protest proceeding raid delay honor harm
abuse treachery wound conflict experience trickle flood trend reunion truce taunt shock injury reversal match assault penalty downgrade crackdown
consent struggle crime increase cut shot hunt arrest yield collapse initiative delivery work strike uprising pause assistance boom
tie entry guarantee disaster push squeeze mandate exile survival existence aim focus rampage exodus address service watch violence
record quarantine stop blow callup report message buildup aid attack rally trip request struggle threat departure blockade manhunt dispute
violence transplant rescue venture surge earthquake tragedy assist release event act flight claim estimate order review challenge bomb fire
offensive breakthrough payout recovery advance rain seizure approach exercise launch victory race debate sabotage accident gunshot switch award
discovery suspicion hurricane comparison signal rush assurance resistance success demise encounter conquest aftermath setback promise fear breakup
play outcome incident maintenance conduct birth game failure view reward love shift limit forecast outflow inflow referendum leak fall
march riot coup clash massacre siege invasion ambush kidnap hijack suicide escape rebellion revolt mutiny unrest famine drought
pact treaty boycott curfew ceasefire cease-fire armistice surrender retreat advance halt defeat win race contest tour journey arrival refusal denial
trial lawsuit suit verdict sentence appeal probe inquiry inquest review audit analysis study survey poll census debut premiere wedding funeral marriage
divorce birth fight brawl quarrel feud row spat duel chase theft robbery burglary fraud rape torture beat slaughter bloodshed carnage strike walkout
stay wait halt hike climb jump dip slip tumble rebound rally surge retreat swing leap boost slowdown upturn downturn shortage surplus glut spill leak
purge overhaul reform repair upgrade rescue bailout default bankruptcy closure exposure disclosure failure procedure departure seizure pressure
warfare interference insistence resistance dependence violence influence absence presence preference conference occurrence disturbance
assistance resemblance guidance performance maintenance alliance defiance reliance acceptance surveillance clearance ratification
support capture buy end life action abortion issue question case dividend profit accord record revolution voyage removal issuance inheritance forfeiture
ownership leadership expenditure competitiveness conspiracy diplomacy tyranny testimony custody care income lease warrant argument answer dissent controversy
battle outage backlash glitch snafu miscarriage frenzy craze handshake parade memorial lecture ordeal detour catastrophe trouble contact casualty dream
spectacle compromise stability upheaval shuffle drift shakeup wake edict phase wreck hold lesson turbulence applause tumult ripple liaison animosity contempt
desire rent cost expense levy fee fine penalty discount rebate subsidy loan debt borrow mortgage investment stake tender auction bidding
gunfire shelling cleanup landslide eruption avalanche tornado typhoon cyclone storm blaze inferno explosion implosion collision
arrival departure withdrawal renewal revival betrayal dismissal disposal reversal rehearsal approval denial burial trial removal appraisal
proposal portrayal recital betrayal survival upheaval retrieval renewal coverage leakage sabotage espionage passage breakage wastage shortage storage usage
progress advance headway slump rout siege standoff showdown stalemate deadlock impasse gridlock bottleneck logjam setback
hostility animosity solidarity mobility insecurity instability volatility productivity profitability publicity secrecy intimacy piracy advocacy
bankruptcy insolvency emergency contingency insurgency tendency transparency illness sickness weakness readiness awareness happiness sadness
hardship friendship partnership membership citizenship hardship kinship growth theft death birth wealth health breath
marriage divorce betrothal engagement courtship romance affair scandal intrigue plot scheme ploy trick hoax prank swindle scam
hunger thirst starvation poverty misery distress anguish grief sorrow joy anger outrage fury panic terror horror dread alarm anxiety despair
research inquiry survey test trial experiment check inspection raid sweep crackdown manhunt patrol mission tour cruise trek hike pilgrimage crossing
speech lecture talk chat gossip rumour rumor cheer jeer boo laugh cry sob scream shout yell whisper murmur gasp sigh
vow oath pledge promise threat insult slur smear jibe taunt rebuke reprimand praise tribute thanks apology greeting farewell toast
boom bust bubble crunch meltdown bailout handout payout payoff buyback buy-back giveaway takeover makeover turnover walkover handover pullout
pullback pullover rollout blackout dropout fallout washout shootout standoff layoff payoff tradeoff write-down write-off markdown breakdown slowdown
lockdown countdown touchdown crackdown showdown shutdown startup buildup setup breakup cleanup lineup roundup makeup holdup coverup cover-up tie-up
follow-up runoff tipoff takeoff liftoff playoff cutoff kickoff`)
