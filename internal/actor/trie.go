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
	asDoubtful // counts after a full name, or in a document about its state
)

// name is one spelling of one entry.
type name struct {
	entry  int32
	next   int32 // the next name of the same words, plus one
	use    nameUse
	cases  []letterCase // how its words are written, one each
	period period       // when the name (a capital) applies
}

// newTrie returns an empty trie; tries may share their words.
func newTrie(words map[string]int32) *trie {
	return &trie{words: words, edges: make(map[uint64]int32, 1<<15), first: make([]int32, 1, 1<<15)}
}

// add enters a name; its words are given folded. It reports false for a name without words.
func (t *trie) add(words []string, n name) bool {
	if len(words) == 0 {
		return false
	}
	node := int32(0)
	for _, w := range words {
		id, ok := t.words[w]
		if !ok {
			id = int32(len(t.words) + 1)
			t.words[w] = id
		}
		key := uint64(node)<<32 | uint64(id)
		to, ok := t.edges[key]
		if !ok {
			to = int32(len(t.first))
			t.first = append(t.first, 0)
			t.edges[key] = to
		}
		node = to
	}
	n.next = t.first[node]
	t.names = append(t.names, n)
	t.first[node] = int32(len(t.names))
	return true
}

// step follows a word from a node; 0 means that no name goes on so.
func (t *trie) step(node, word int32) int32 { return t.edges[uint64(node)<<32|uint64(word)] }
