package actor

// trie finds names in runs of words. Its edges live in one table keyed by node and word, so a
// step costs one probe and building it allocates little.
type trie struct {
	words *lexicon
	edges edges
	first []int32 // node to its first name, plus one
	names []name
}

// nameUse is what a name says about its entry.
type nameUse uint8

const (
	asName nameUse = iota
	asAdjective
	asPeople
	asCapital
	asSeat
	asShort    // counts after a full name, or a fitting title
	asOrgSeat  // a city that means an organisation where it acts ("Brussels")
	asDoubtful // counts after a full name, or in a document about its state
)

// name is one spelling of one entry.
type name struct {
	entry  int32
	next   int32 // the next name of the same words, plus one
	use    nameUse
	count  uint8   // words
	cases  caseRun // how its words are written
	period period  // when the name (a capital) applies
}

// caseRun is how up to 16 words are written, two bits each, the first lowest.
type caseRun uint32

// maxWords is the longest name there can be.
const maxWords = 16

func (c caseRun) at(i int) letterCase { return letterCase(c >> (2 * i) & 3) }

func (c caseRun) with(i int, k letterCase) caseRun { return c | caseRun(k)<<(2*i) }

// newTrie returns an empty trie with room for so many nodes, a power of two; tries may share their words.
func newTrie(words *lexicon, nodes int) *trie {
	return &trie{words: words, edges: newEdges(nodes), first: make([]int32, 1, nodes), names: make([]name, 0, nodes)}
}

// add enters a name; its words are given folded, as numbers. It reports false for a name without words, or with too many.
func (t *trie) add(words []int32, n name) bool {
	if len(words) == 0 || len(words) > maxWords {
		return false
	}
	node := int32(0)
	for _, w := range words {
		to := t.edges.find(node, w)
		if to == 0 {
			to = int32(len(t.first))
			t.first = append(t.first, 0)
			t.edges.set(node, w, to)
		}
		node = to
	}
	n.count = uint8(len(words))
	n.next = t.first[node]
	t.names = append(t.names, n)
	t.first[node] = int32(len(t.names))
	return true
}

// step follows a word from a node; 0 means that no name goes on so.
func (t *trie) step(node, word int32) int32 {
	if word == 0 {
		return 0
	}
	return t.edges.find(node, word)
}
