package ledgertest

import (
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// testStandings says how the first claim of a record fares, by what answers it.
func testStandings(t *testing.T, open func(*testing.T) ledger.Store) {
	const first = "a 2024-08-06: claimed RUS ASSAULT UKR on 2024-08-05 at Kharkiv said UKR\n"
	for _, c := range []struct {
		name, more    string
		want          casus.Standing
		answers, path string
	}{
		{"alone", "", casus.OneSided, "", "a"},
		{"said again", "b 2024-08-07: claimed RUS ASSAULT UKR on 2024-08-05 at Kharkiv said UKR", casus.OneSided, "", "a b"},
		{"another place", "b 2024-08-07: denied RUS ASSAULT UKR on 2024-08-05 at Odesa said RUS", casus.OneSided, "", "a"},
		{"another month", "b 2024-10-07: denied RUS ASSAULT UKR on 2024-10-05 at Kharkiv said RUS", casus.OneSided, "", "a"},
		{"denied", "b 2024-08-07: denied RUS ASSAULT UKR on 2024-08-05 said RUS", casus.Contested, "b", "a"},
		{"denied later, without a day", "b 2024-08-27: denied RUS ASSAULT UKR undated said RUS", casus.Contested, "b", "a"},
		{"admitted", "b 2024-08-07: claimed RUS ASSAULT UKR on 2024-08-05 at Kharkiv said RUS", casus.Conceded, "b", "a"},
		{"taken back", "b 2024-08-07: denied RUS ASSAULT UKR on 2024-08-05 at Kharkiv said UKR", casus.Retracted, "b", "a"},
		{"reported as fact", "b 2024-08-06: RUS ASSAULT UKR on 2024-08-05 at Kharkiv", casus.Reported, "", "a"},
		{"reported and denied", "b 2024-08-06: RUS ASSAULT UKR on 2024-08-05 at Kharkiv\nc 2024-08-07: denied RUS ASSAULT UKR on 2024-08-05 said RUS", casus.Contested, "c", "a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			add(t, s, Reports(t, first+c.more))
			claims, _, err := s.Claims(t.Context(), ledger.ClaimQuery{Doc: "a"})
			if err != nil || len(claims) != 1 {
				t.Fatal(claims, err)
			}
			known := stats(t, s).Known
			if err := ledger.Weigh(t.Context(), s, claims, known); err != nil {
				t.Fatal(err)
			}
			got := claims[0]
			if got.Standing != c.want || docsOf(got.Answers) != c.answers || docsOf(got.Path) != c.path {
				t.Errorf("%s, answered by %q, path %q; want %s, %q, %q", got.Standing, docsOf(got.Answers), docsOf(got.Path), c.want, c.answers, c.path)
			}
		})
	}
}

func docsOf(links []casus.ClaimLink) string {
	var out []string
	for _, l := range links {
		out = append(out, l.Doc)
	}
	return strings.Join(out, " ")
}

// testChains finds runs of acts: three actors make one, two where the later cites the earlier, coincidences none.
func testChains(t *testing.T, open func(*testing.T) ledger.Store) {
	for _, c := range []struct{ name, reports, want string }{
		{"three within days", `
			a 2016-01-04: SAU sever_relations IRN on 2016-01-03
			b 2016-01-05: BHR sever_relations IRN on 2016-01-04
			c 2016-01-14: COM recall_ambassador_consultations IRN on 2016-01-14`, "IRN: SAU BHR COM"},
		{"two are a coincidence", `
			a 2016-01-04: SAU sever_relations IRN on 2016-01-03
			b 2016-01-05: BHR sever_relations IRN on 2016-01-04`, ""},
		{"unless one cites the other", `
			a 2024-08-05: MLI sever_relations UKR on 2024-08-04
			b 2024-08-07: NER sever_relations UKR on 2024-08-06; NER SUPPORT MLI on 2024-08-06`, "UKR: MLI NER citing MLI"},
		{"a month apart", `
			a 2016-01-04: SAU sever_relations IRN on 2016-01-03
			b 2016-02-05: BHR sever_relations IRN on 2016-02-04
			c 2016-03-14: COM sever_relations IRN on 2016-03-14`, ""},
		{"for and against are two things", `
			a 2016-01-04: SAU sever_relations PSE on 2016-01-03
			b 2016-01-05: BHR recognize_state_or_government PSE on 2016-01-04
			c 2016-01-06: COM sever_relations PSE on 2016-01-05`, ""},
		{"plans are no acts", `
			a 2016-01-04: planned SAU sever_relations IRN on 2016-01-13
			b 2016-01-05: BHR sever_relations IRN on 2016-01-04
			c 2016-01-06: COM sever_relations IRN on 2016-01-05`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			add(t, s, Reports(t, c.reports))
			chains, err := ledger.Chains(t.Context(), s, ledger.ChainQuery{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, ch := range chains {
				line := ch.Target + ": " + strings.Join(ch.Actors, " ")
				for _, a := range ch.Acts {
					if len(a.Cites) > 0 {
						line += " citing " + strings.Join(a.Cites, ",")
					}
				}
				got = append(got, line)
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
