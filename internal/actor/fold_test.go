package actor

import "testing"

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Goïta": "goita", "U.N.": "un", "al-Shabaab": "al shabaab", "Côte d’Ivoire": "cote d ivoire", "Sana'a": "sanaa",
		"N'Djamena": "n djamena", "Łódź": "lodz", "Nur-Sultan (Astana)": "nur sultan astana", "": "", "…": "", "ISTANBUL İl": "istanbul il",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLetterCase(t *testing.T) {
	for word, want := range map[string]letterCase{"us": lowerCase, "Us": capital, "US": allCaps, "U.S.": allCaps, "LeT": mixedCase, "eSwatini": mixedCase, "X": capital, "5th": lowerCase} {
		var fo folder
		fo.eachWord(word, func(_ []byte, got letterCase) {
			if got != want {
				t.Errorf("%q is written %d, want %d", word, got, want)
			}
		})
	}
	if capital.fits(allCaps) || mixedCase.fits(allCaps) || !allCaps.fits(capital) || capital.fits(mixedCase) || !mixedCase.fits(capital) || !allCaps.fits(lowerCase) {
		t.Error("a case fits where it should not, or does not where it should")
	}
}
