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
		out = append(out, Predicate{k, c.statusOf(&m)})
	}
	return out
}

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
assistance resemblance guidance performance maintenance alliance defiance reliance acceptance surveillance clearance ratification`)
