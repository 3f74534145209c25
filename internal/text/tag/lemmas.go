package tag

import "github.com/casus-events/casus/internal/text"

// Lemmas gives tokens that have their tags from elsewhere their lemmas. It is the
// working memory of one goroutine.
type Lemmas struct{ cache lemmaCache }

// Of returns the lemma of a token whose XPOS is set.
func (l *Lemmas) Of(t *text.Token) string { return l.cache.lemma(builtin(), t) }
