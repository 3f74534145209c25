package casus

// What the finders of actors, times and places hand to the coder of events. They
// and the coder do not import each other; all positions here are token indices
// of the document under way (text.Analysis.Tokens), First included, Last not.

// PartyKind is how a text refers to an actor.
type PartyKind uint8

// Kinds of reference.
const (
	PartyName      PartyKind = iota // "Mali", "Andriy Yusov", "the Wagner group"
	PartyMetonym                    // "Kyiv", "the Kremlin"
	PartyAgent                      // "Malian soldiers", "the army chief", "protesters"
	PartyAdjective                  // "Malian" in "Malian sugar": an actor only in a possessor's place
	PartyPronoun                    // "it", "their", "he", "who"
	PartyGroup                      // "both countries", "the two sides"
	PartyPlace                      // a name that is only a place here
	PartyGiven                      // a span that came with the document
)

// Party is one place in a text that names a political actor, or several ("both countries").
type Party struct {
	First, Last int32 // tokens of the whole phrase, "Ukraine's ambassador, Yurii Pyvovarov"
	Head        int32 // the token that heads it in the tree
	// Core is the part without appositions and relative clauses: First of the core
	// up to CoreLast.
	CoreFirst, CoreLast int32
	Kind                PartyKind
	// Role is the given role of a PartyGiven, 's' or 't' or 0.
	Role byte
	// Actors are who is meant; Text, Start and End are left empty here.
	Actors []Actor
	// Within is the index of the party whose phrase this one only qualifies ("Ukraine" in
	// "Ukraine's ambassador"), -1 when it stands alone.
	Within     int32
	Confidence float32
}

// Political reports whether the party can take part in a political event at all.
func (p *Party) Political() bool { return len(p.Actors) > 0 && p.Kind != PartyPlace }

// TimeKind is the TIMEX3 type of an expression.
type TimeKind string

// TIMEX3 types.
const (
	TimeDate     TimeKind = "DATE"
	TimeTime     TimeKind = "TIME"
	TimeDuration TimeKind = "DURATION"
	TimeSet      TimeKind = "SET"
)

// TimeRef is one time expression.
type TimeRef struct {
	First, Last int32
	Head        int32 // the token that heads it in the tree
	Kind        TimeKind
	Value       string // TIMEX3 value: "2024-08-06", "P2D", "2024-W31-WE"
	Interval    Interval
	Anchor      string // published, text, absolute; empty when unresolved
	Rule        string // the rule that read it
	Text        string
	// Bound is "after" or "before" where the words around make the expression one
	// end of a span ("since Monday", "until Friday"); Interval is still its own days.
	Bound Precision
}

// When is the interval that the expression gives an event: its own days, or the open
// span that begins or ends with them.
func (r *TimeRef) When() Interval {
	iv := r.Interval
	switch {
	case !iv.Known():
	case r.Bound == PrecisionAfter:
		iv.End, iv.Precision = Date{}, PrecisionAfter
	case r.Bound == PrecisionBefore:
		iv.Start, iv.Precision = Date{}, PrecisionBefore
	}
	return iv
}

// PlaceRef is one name that stands for a place.
type PlaceRef struct {
	First, Last int32
	Head        int32
	Name        string
	Country     string // ISO 3166 alpha-3
	Admin1      string
	Lat, Lon    float64
	Precision   string // exact, city, region, country
}
