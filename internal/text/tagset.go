package text

// UPOS is a universal part of speech.
type UPOS uint8

// The parts of speech of Universal Dependencies; the zero value is unset.
const (
	NoUPOS UPOS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

var uposNames = [...]string{"_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

// UPOSCount is the number of UPOS values, the unset one included.
const UPOSCount = len(uposNames)

func (u UPOS) String() string { return uposNames[u] }

// XPOS is a Penn Treebank tag as the English UD treebanks use it.
type XPOS uint8

// The Penn tags; the zero value is unset.
const (
	NoXPOS XPOS = iota
	TagNN
	TagNNS
	TagNNP
	TagNNPS
	TagJJ
	TagJJR
	TagJJS
	TagRB
	TagRBR
	TagRBS
	TagVB
	TagVBD
	TagVBG
	TagVBN
	TagVBP
	TagVBZ
	TagMD
	TagIN
	TagDT
	TagPDT
	TagWDT
	TagPRP
	TagPRPS
	TagWP
	TagWPS
	TagWRB
	TagCC
	TagCD
	TagTO
	TagEX
	TagRP
	TagPOS
	TagUH
	TagFW
	TagSYM
	TagLS
	TagAFX
	TagADD
	TagGW
	TagNFP
	TagHYPH
	TagDollar
	TagStop
	TagComma
	TagColon
	TagLRB
	TagRRB
	TagOpenQuote
	TagCloseQuote
)

var xposNames = [...]string{"_", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "IN", "DT", "PDT", "WDT", "PRP", "PRP$", "WP", "WP$", "WRB", "CC", "CD", "TO", "EX", "RP", "POS", "UH", "FW", "SYM", "LS", "AFX", "ADD", "GW", "NFP", "HYPH", "$", ".", ",", ":", "-LRB-", "-RRB-", "``", "''"}

// XPOSCount is the number of XPOS values, the unset one included.
const XPOSCount = len(xposNames)

func (x XPOS) String() string { return xposNames[x] }

// Rel is a basic dependency relation of UD English with its subtype.
type Rel uint8

// The relations; the zero value is unset.
const (
	NoRel Rel = iota
	RelRoot
	RelNsubj
	RelNsubjPass
	RelNsubjOuter
	RelObj
	RelIobj
	RelObl
	RelOblAgent
	RelOblUnmarked
	RelNmod
	RelNmodPoss
	RelNmodUnmarked
	RelNmodDesc
	RelAmod
	RelAppos
	RelAcl
	RelAclRelcl
	RelAdvcl
	RelAdvclRelcl
	RelAdvmod
	RelAux
	RelAuxPass
	RelCase
	RelCc
	RelCcPreconj
	RelCcomp
	RelCompound
	RelCompoundPrt
	RelConj
	RelCop
	RelCsubj
	RelCsubjOuter
	RelCsubjPass
	RelDep
	RelDet
	RelDetPredet
	RelDiscourse
	RelDislocated
	RelExpl
	RelFixed
	RelFlat
	RelGoeswith
	RelList
	RelMark
	RelNummod
	RelOrphan
	RelParataxis
	RelPunct
	RelReparandum
	RelVocative
	RelXcomp
)

var relNames = [...]string{"_", "root", "nsubj", "nsubj:pass", "nsubj:outer", "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "nmod", "nmod:poss", "nmod:unmarked", "nmod:desc", "amod", "appos", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "list", "mark", "nummod", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"}

// RelCount is the number of relations, the unset one included.
const RelCount = len(relNames)

func (r Rel) String() string { return relNames[r] }

// ParseUPOS returns the part of speech of that name.
func ParseUPOS(s string) (UPOS, bool) { i, ok := index(uposNames[:], s); return UPOS(i), ok }

// ParseXPOS returns the Penn tag of that name.
func ParseXPOS(s string) (XPOS, bool) { i, ok := index(xposNames[:], s); return XPOS(i), ok }

// ParseRel returns the relation of that name; an unknown subtype gives its main relation.
func ParseRel(s string) (Rel, bool) {
	if i, ok := index(relNames[:], s); ok {
		return Rel(i), true
	}
	for k := 0; k < len(s); k++ {
		if s[k] == ':' {
			i, ok := index(relNames[:], s[:k])
			return Rel(i), ok
		}
	}
	return NoRel, false
}

func index(names []string, s string) (int, bool) {
	for i, n := range names {
		if n == s {
			return i, true
		}
	}
	return 0, false
}
