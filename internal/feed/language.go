package feed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"

	"github.com/casus-events/casus/internal/casus"
)

// Stretches of text by which a language is told.
const (
	tellBytes   = 4096 // of the text
	tellLetters = 120  // fewer say too little
	manyLetters = 400  // fewer than these say little
	// sureShare is the share of small English words at which a text is English whatever else it holds: English news
	// has a fifth and more, the words' homographs in other languages make up a hundredth.
	sureShare = 0.08
	// rareShare is the share of them at which no other language is believed.
	rareShare = 0.03
	// sureGuess is the confidence of the recogniser below which its word is not taken, shortGuess that for a short text.
	sureGuess  = 0.8
	shortGuess = 0.97
)

// small are frequent English words that are rare in other languages.
var small = wordSet("the and of to that with from his her their which said says would been were have has had this by for not it its at after who they")

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// tellLanguage corrects what a document says of its language by its text, where the text says it clearly: pages and
// feeds often bear the language of their template.
func tellLanguage(d *casus.Document) {
	head := d.Text
	for len(head) > tellBytes {
		head = head[:tellBytes]
	}
	head = strings.ToValidUTF8(head, "")
	share := smallShare(head)
	if share >= sureShare && !d.English() {
		d.Language = "en"
	}
	if share >= rareShare {
		return
	}
	letters, latin := 0, 0
	for _, r := range head {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
		}
	}
	if letters < tellLetters {
		return
	}
	guess := whatlanggo.Detect(head)
	need := sureGuess
	switch {
	case latin < letters/2:
		need = 0 // another script is another language, whichever
	case letters < manyLetters:
		need = shortGuess
	}
	switch code := guess.Lang.Iso6391(); {
	case code == "" || code == "en" || guess.Confidence < need:
	case code != casus.LanguageOf(d.Language):
		d.Language = code
	}
}

// smallShare is the share of small English words in a text.
func smallShare(head string) float64 {
	words, hits := 0, 0
	var word [8]byte
	n := 0
	end := func() {
		if n > 0 {
			words++
			if n <= len(word) && small[string(word[:n])] {
				hits++
			}
		}
		n = 0
	}
	for _, r := range head {
		if !unicode.IsLetter(r) {
			end()
			continue
		}
		if r >= utf8.RuneSelf {
			n = len(word) + 1 // no small word
			continue
		}
		if n < len(word) {
			word[n] = byte(unicode.ToLower(r))
		}
		n++
	}
	end()
	return float64(hits) / float64(max(words, 1))
}
