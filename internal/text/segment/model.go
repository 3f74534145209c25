package segment

import (
	_ "embed"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
)

// segment.model is trained by cmd/casus-train; docs/model-card.md says on what.
//
//go:embed segment.model
var modelData []byte

type splitter struct{ table *linear.Table }

var model = func() splitter {
	t, _, err := linear.Open(modelData)
	if err != nil {
		return splitter{}
	}
	return splitter{t}
}()

// ends reports whether a sentence ends at the boundary with these features.
func (m splitter) ends(feats []linear.Feature) bool {
	if m.table == nil {
		return false
	}
	var scores [2]int32
	m.table.Score(feats, scores[:])
	return scores[1] > scores[0]
}

// Learner learns sentence boundaries from texts whose boundaries are known.
type Learner struct {
	Trainer *linear.Trainer
	a       text.Analysis
}

// Learn makes one pass over a text. ends holds the byte offset of the end of
// every sentence. It returns the boundaries asked and the mistakes made.
func (l *Learner) Learn(s string, ends map[int32]bool) (asked, wrong int) {
	l.a.Reset(s)
	Segment(&l.a)
	for p := 0; p < len(l.a.Sentences); {
		first, paragraph := l.a.Sentences[p].First, l.a.Sentences[p].Paragraph
		for p < len(l.a.Sentences) && l.a.Sentences[p].Paragraph == paragraph {
			p++
		}
		n, w := l.paragraph(l.a.Tokens[first:l.a.Sentences[p-1].Last], ends)
		asked, wrong = asked+n, wrong+w
	}
	return asked, wrong
}

func (l *Learner) paragraph(toks []text.Token, ends map[int32]bool) (asked, wrong int) {
	var b boundary
	var buf [featureCount]linear.Feature
	for i := 0; i+1 < len(toks); i++ {
		b.see(toks[i].Form)
		gold := ends[toks[i].Span.End]
		if candidate(toks, i) {
			asked++
			feats := b.features(toks, i, buf[:0])
			if l.learn(feats, gold) {
				wrong++
			}
		}
		if gold {
			b.shut()
		}
	}
	return asked, wrong
}

// sure is the lead in score below which an answer, though right, is still learnt.
const sure = 10

// learn updates the model where it errs or is not sure enough.
func (l *Learner) learn(feats []linear.Feature, gold bool) bool {
	var scores [2]float32
	l.Trainer.Score(feats, scores[:])
	l.Trainer.Tick()
	right, other := 0, 1
	if gold {
		right, other = 1, 0
	}
	if scores[right] > scores[other]+sure {
		return false
	}
	l.Trainer.Update(feats, right, 1)
	l.Trainer.Update(feats, other, -1)
	return scores[right] <= scores[other]
}
