package text

import "strings"

// Feats packs the morphological features that matter into one word, a few bits
// each: 0 means the feature is absent, value i is the i-th of its values below.
type Feats uint64

// Feature names one of the packed features.
type Feature uint8

// The features kept, in the alphabetical order of CoNLL-U where it is printed.
const (
	VerbForm Feature = iota
	Tense
	Voice
	Mood
	Number
	Person
	Case
	Gender
	PronType
	Poss
	Reflex
	Definite
	Degree
	NumType
	Polarity
)

var featTable = [...]struct {
	name   string
	shift  uint
	width  uint
	values []string
}{
	{"VerbForm", 0, 3, []string{"Fin", "Inf", "Part", "Ger"}},
	{"Tense", 3, 2, []string{"Past", "Pres"}},
	{"Voice", 5, 1, []string{"Pass"}},
	{"Mood", 6, 2, []string{"Ind", "Imp", "Sub"}},
	{"Number", 8, 2, []string{"Sing", "Plur", "Ptan"}},
	{"Person", 10, 2, []string{"1", "2", "3"}},
	{"Case", 12, 2, []string{"Nom", "Acc", "Gen"}},
	{"Gender", 14, 2, []string{"Masc", "Fem", "Neut"}},
	{"PronType", 16, 4, []string{"Prs", "Art", "Dem", "Rel", "Int", "Ind", "Tot", "Neg", "Rcp", "Emp"}},
	{"Poss", 20, 1, []string{"Yes"}},
	{"Reflex", 21, 1, []string{"Yes"}},
	{"Definite", 22, 2, []string{"Def", "Ind"}},
	{"Degree", 24, 2, []string{"Pos", "Cmp", "Sup"}},
	{"NumType", 26, 3, []string{"Card", "Ord", "Frac", "Mult"}},
	{"Polarity", 29, 2, []string{"Neg", "Pos"}},
}

// Values of the features that the later stages ask for.
const (
	VerbFormFin  uint8 = 1
	VerbFormInf  uint8 = 2
	VerbFormPart uint8 = 3
	VerbFormGer  uint8 = 4
	TensePast    uint8 = 1
	TensePres    uint8 = 2
	VoicePass    uint8 = 1
	MoodInd      uint8 = 1
	MoodImp      uint8 = 2
	MoodSub      uint8 = 3
	NumberSing   uint8 = 1
	NumberPlur   uint8 = 2
	NumberPtan   uint8 = 3
	Person1      uint8 = 1
	Person2      uint8 = 2
	Person3      uint8 = 3
	CaseNom      uint8 = 1
	CaseAcc      uint8 = 2
	CaseGen      uint8 = 3
	GenderMasc   uint8 = 1
	GenderFem    uint8 = 2
	GenderNeut   uint8 = 3
	PronTypePrs  uint8 = 1
	PronTypeArt  uint8 = 2
	PronTypeDem  uint8 = 3
	PronTypeRel  uint8 = 4
	PronTypeInt  uint8 = 5
	PronTypeInd  uint8 = 6
	PronTypeTot  uint8 = 7
	PronTypeNeg  uint8 = 8
	PronTypeRcp  uint8 = 9
	PronTypeEmp  uint8 = 10
	PossYes      uint8 = 1
	ReflexYes    uint8 = 1
	DefiniteDef  uint8 = 1
	DefiniteInd  uint8 = 2
	DegreePos    uint8 = 1
	DegreeCmp    uint8 = 2
	DegreeSup    uint8 = 3
	NumTypeCard  uint8 = 1
	NumTypeOrd   uint8 = 2
	NumTypeFrac  uint8 = 3
	NumTypeMult  uint8 = 4
	PolarityNeg  uint8 = 1
	PolarityPos  uint8 = 2
)

// Get returns the value of feature f, 0 when absent.
func (m Feats) Get(f Feature) uint8 {
	e := &featTable[f]
	return uint8(m >> e.shift & (1<<e.width - 1))
}

// With returns the features with feature f set to v.
func (m Feats) With(f Feature, v uint8) Feats {
	e := &featTable[f]
	mask := Feats(1<<e.width-1) << e.shift
	return m&^mask | Feats(v)<<e.shift&mask
}

// featOrder is the order in which CoNLL-U wants the names.
var featOrder = [...]Feature{Case, Definite, Degree, Gender, Mood, NumType, Number, Person, Polarity, Poss, PronType, Reflex, Tense, VerbForm, Voice}

// String prints the features as CoNLL-U does, "_" when there are none.
func (m Feats) String() string {
	if m == 0 {
		return "_"
	}
	var b strings.Builder
	for _, f := range featOrder {
		v := m.Get(f)
		if v == 0 || int(v) > len(featTable[f].values) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('|')
		}
		b.WriteString(featTable[f].name)
		b.WriteByte('=')
		b.WriteString(featTable[f].values[v-1])
	}
	if b.Len() == 0 {
		return "_"
	}
	return b.String()
}

// ParseFeats reads the CoNLL-U column; features and values not kept are passed over.
func ParseFeats(s string) Feats {
	var m Feats
	for s != "" && s != "_" {
		var part string
		part, s, _ = strings.Cut(s, "|")
		name, value, _ := strings.Cut(part, "=")
		for i := range featTable {
			if featTable[i].name != name {
				continue
			}
			for v, known := range featTable[i].values {
				if known == value {
					m = m.With(Feature(i), uint8(v+1))
				}
			}
		}
	}
	return m
}
