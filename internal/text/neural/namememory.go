package neural

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// memory is what a document as a whole says of its words: as what those with a capital were named.
type memory struct {
	votes map[uint64]votes
	words []uint64          // of each token, 0 for those without a capital
	kinds []text.EntityType // as what each was named; notCounted where that says nothing of the word
}

// votes counts how often a word was named as what; NoEntity counts where it is no name.
type votes [nameTypes + 1]uint16

const notCounted = text.EntityType(0xff)

// Words are named alike in most documents: a word that all the rest of a document names so gains up to memoryGain
// in score, less where few places speak for it (memoryPrior). Both were chosen by UNER EWT dev.
const (
	memoryGain  = 5
	memoryPrior = 1
)

// reset notes the words of a document. The first of a sentence has its capital for another reason.
func (m *memory) reset(a *text.Analysis) {
	if m.votes == nil {
		m.votes = map[uint64]votes{}
	}
	clear(m.votes)
	m.words, m.kinds = resize(m.words, len(a.Tokens)), resize(m.kinds, len(a.Tokens))
	for i := range a.Tokens {
		m.words[i], m.kinds[i] = 0, notCounted
		if f := a.Tokens[i].Form; len(f) > 1 && (f[0] >= 'A' && f[0] <= 'Z' || f[0] >= 0x80) {
			m.words[i], m.kinds[i] = linear.String(f), text.NoEntity
		}
	}
	for i := range a.Sentences {
		if s := &a.Sentences[i]; s.First < s.Last {
			m.kinds[s.First] = notCounted
		}
	}
}

// learn counts the names found. A person's name speaks for each of its words, others only where they are one word.
func (m *memory) learn(a *text.Analysis) {
	for _, e := range a.Entities {
		for i := e.First; i < e.Last; i++ {
			m.kinds[i] = notCounted
			if e.Type == text.EntityPerson || e.Last == e.First+1 {
				m.kinds[i] = e.Type
			}
		}
	}
	for i, w := range m.words {
		if k := m.kinds[i]; w != 0 && k != notCounted {
			v := m.votes[w]
			if v[k] < 1<<16-1 {
				v[k]++
			}
			m.votes[w] = v
		}
	}
}

// remind adds to the scores of a sentence what the rest of the document says of its words, and reports
// whether that is anything but what the sentence was read as; first is the index of the sentence's first token.
func (m *memory) remind(scores []float32, first int32) (said bool) {
	for i := first; len(scores) > 0; i, scores = i+1, scores[NameLabels:] {
		if m.words[i] == 0 {
			continue
		}
		v, k := m.votes[m.words[i]], m.kinds[i]
		if k != notCounted && v[k] > 0 {
			v[k]--
		}
		all := 0
		for _, n := range v {
			all += int(n)
		}
		if all == 0 {
			continue
		}
		said = said || k == notCounted || int(v[k]) < all
		share := memoryGain / float32(all+memoryPrior)
		for l := range scores[:NameLabels] {
			scores[l] += float32(share * float32(v[label(l).entity()]))
		}
	}
	return said
}
