package actor

// trie finds names in runs of words. Edges live in one hash table keyed by node and
// word, so a step costs one probe and building it allocates little.
type trie struct {
	words map[string]int32 // folded word to its number, from 1
	edges map[uint64]int32 // node<<32 | word to node
	first []int32          // node to its first name, plus one
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

// newTrie returns an empty trie with room for so many nodes; tries may share their words.
func newTrie(words map[string]int32, nodes int) *trie {
	return &trie{words: words, edges: make(map[uint64]int32, nodes), first: make([]int32, 1, nodes), names: make([]name, 0, nodes)}
}

// wordID is the number of a folded word, a new one if need be.
func (t *trie) wordID(w []byte) int32 {
	id, ok := t.words[string(w)]
	if !ok {
		id = int32(len(t.words) + 1)
		t.words[string(w)] = id
	}
	return id
}

// add enters a name; its words are given folded, as numbers. It reports false for a name without words, or with too many.
func (t *trie) add(words []int32, n name) bool {
	if len(words) == 0 || len(words) > maxWords {
		return false
	}
	node := int32(0)
	for _, w := range words {
		key := uint64(node)<<32 | uint64(w)
		to, ok := t.edges[key]
		if !ok {
			to = int32(len(t.first))
			t.first = append(t.first, 0)
			t.edges[key] = to
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
func (t *trie) step(node, word int32) int32 { return t.edges[uint64(node)<<32|uint64(word)] }
