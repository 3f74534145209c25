package actor

import (
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
)

// TestTraps has names of states that mean no state, or another, and states named where one could stumble.
func TestTraps(t *testing.T) {
	tests := []struct{ text, want, never string }{
		{"Moscow, Idaho, chose a new mayor.", "Moscow = USA (place)", "RUS"},
		{"A barn burned down in Paris, Texas, on Monday.", "Paris = USA (place)", "FRA"},
		{"Peru, Indiana, was hit by a storm.", "Peru = USA (place)", "PER"},
		{"Envoys of Peru, Texas and Ohio met.", "Peru = PER GOV (name)", ""},
		{"Police in Georgia arrested a man near Atlanta.", "Police in Georgia = USA COP (agent)", "GEO"},
		{"The president of Georgia spoke in Atlanta.", "The president of Georgia = GEO GOV (agent)", ""},
		{"Georgia accused Russia of shelling a farm near Gori.", "Georgia = GEO GOV (name)", ""},
		{"The Georgian minister flew to Chicago. Georgia wants a loan.", "Georgia = GEO GOV (name)", ""},
		{"Guinea pigs were sold at the market.", "", "GIN"},
		{"Guinea closed its border with Guinea-Bissau.", "Guinea = GIN GOV (name)", ""},
		{"A German shepherd bit the postman.", "", "DEU"},
		{"Spanish flu emptied whole villages.", "", "ESP"},
		{"Miss Peru won the contest.", "", "PER"},
		{"A van burned on Jordan Street.", "", "JOR"},
		{"The talks were held at the Hotel Ukraine.", "", "UKR"},
		{"The Paris Agreement was signed by many states.", "Paris = FRA GOV (place)", ""},
		{"The Minsk agreements were broken again.", "Minsk = BLR GOV (place)", ""},
		{"Congo-Kinshasa accused Rwanda of theft.", "Congo-Kinshasa = COD GOV (name)", ""},
		{"North and South Korea traded shots.", "North and South Korea = PRK GOV, KOR GOV (group)", ""},
		{"Soldiers fired Russian-made rockets at a farm in Mali.", "Soldiers = MLI MIL (agent)", ""},
		{"Soldiers landed in Kuwait at dawn.", "Soldiers = MIL (agent)", ""},
		{"Iranian-backed rebels took a hill in Yemen.", "Iranian-backed rebels = YEM REB (agent)", ""},
		{"Jordan Miller scored twice.", "", "JOR"},
		{"The Times of Peru reported that Chile had fired a rocket.", "Chile = CHL GOV (name)", ""},
		{"A Chilean tourist was robbed in Lima.", "A Chilean tourist = CHL CVL (agent)", ""},
		{"LIMA, May 3 - Chile recalled its envoy.", "its envoy = CHL GOV (agent)", ""},
	}
	g := newAccurate()
	for _, test := range tests {
		var got []string
		for _, p := range g.read(test.text, casus.MakeDate(2024, 8, 6)) {
			got = append(got, describe(&g.a, &p))
		}
		all := strings.Join(got, "\n")
		if test.want != "" && !slices.Contains(got, test.want) {
			t.Errorf("%s\nmissing %q in:\n%s", test.text, test.want, all)
		}
		if test.never != "" && strings.Contains(all, "= "+test.never) {
			t.Errorf("%s\nunwanted %s in:\n%s", test.text, test.never, all)
		}
	}
}
