package text

import (
	"strings"
	"testing"
)

func TestRunesAgreeWithRuneSlices(t *testing.T) {
	for _, s := range []string{"", "plain", "Zoé — “dit” naïve", "a\xffb\x80\x80é", strings.Repeat("é—x", 400)} {
		var r Runes
		r.Set(s)
		count := 0
		for i := range s { // a stray byte counts as one code point, as in []rune(s)
			if got := r.At(int32(i)); got != count {
				t.Errorf("%.20q: At(%d) = %d, want %d", s, i, got, count)
			}
			if got := r.Byte(count); got != int32(i) {
				t.Errorf("%.20q: Byte(%d) = %d, want %d", s, count, got, i)
			}
			count++
		}
		if got := r.At(int32(len(s))); got != count {
			t.Errorf("%.20q: At(end) = %d, want %d", s, got, count)
		}
	}
}
