package gazetteer

import "testing"

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Port-au-Prince": "port au prince", "N'Djamena": "ndjamena", "Côte d’Ivoire": "cote divoire", "U.S.": "us", "Łódź": "lodz",
		"Đà Nẵng": "da nang", "São  Paulo": "sao paulo", "": "", "Киев": "Киев",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name, country string
		kind          Kind
	}{
		{"Mali", "MLI", Country}, {"Kiev", "UKR", Capital}, {"Kyiv", "UKR", Capital}, {"Ivory Coast", "CIV", Country}, {"Côte d'Ivoire", "CIV", Country},
		{"Donbas", "UKR", Area}, {"Golan Heights", "SYR", Area}, {"Strait of Hormuz", "", Sea}, {"Malian", "MLI", People}, {"Aleppo", "SYR", City},
		{"Texas", "USA", Region}, {"N'Djamena", "TCD", Capital},
	} {
		found := false
		for _, n := range Lookup(nil, Hash(Fold(c.name))) {
			p := Get(n)
			found = found || p.Country == c.country && p.Kind == c.kind
		}
		if !found {
			t.Errorf("%s: no %s of kind %d", c.name, c.country, c.kind)
		}
	}
	if n := Lookup(nil, Hash(Fold("Nowhereville"))); len(n) > 0 {
		t.Errorf("Nowhereville: %v", n)
	}
}

func TestRecordsAreSound(t *testing.T) {
	for n := range int32(Count()) {
		p := Get(n)
		if p.Name == "" || p.Kind == NoKind || p.Kind > People || p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 {
			t.Fatalf("record %d: %+v", n, p)
		}
	}
}
