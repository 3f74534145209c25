package actor

import (
	"strings"
	"testing"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// article is a news report written for the tests.
const article = `NIAMEY, Aug 6 (Casus) - Niger cut ties with Ukraine on Tuesday, two days after its neighbour Mali did so.

Both countries pointed to remarks by Andriy Yusov, a spokesman for Ukrainian military intelligence, who had hinted that Kyiv was helping rebels in northern Mali. The Malian army lost dozens of soldiers there in July, along with Russian mercenaries of the Wagner group.

"We cannot accept this aggression," the government spokesman, Colonel Amadou Abdramane, said on state television. He asked the United Nations Security Council to look into the matter.

Ukraine's foreign ministry rejected the charge. It said it had always kept to international law, and called the decision short-sighted. Senegal's foreign ministry summoned the Ukrainian ambassador, Yurii Pyvovarov, over a video on his embassy's page.

The West African bloc ECOWAS urged all sides to show restraint. The junta that seized power in Niamey in 2023 has pushed out French troops and turned to Moscow. Washington completed its withdrawal from the country in September. The Kremlin said President Vladimir Putin had spoken by telephone with the junta leader, General Abdourahamane Tiani, and that the two leaders had agreed to strengthen military ties between their countries.
`

func BenchmarkResolve(b *testing.B) {
	g := newReading()
	g.analyse(strings.Repeat(article, 4))
	words := 0
	for i := range g.a.Tokens {
		if c := g.a.Tokens[i].Form[0]; c >= 'A' {
			words++
		}
	}
	date := casus.MakeDate(2024, 8, 6)
	b.ReportAllocs()
	for b.Loop() {
		g.resolver.Resolve(&g.a, date, nil)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkShare reports the share of the resolver in the time of the stages up to it, with
// the faster of the two readings of sentences.
func BenchmarkShare(b *testing.B) {
	g := newReading()
	s := strings.Repeat(article, 4)
	date := casus.MakeDate(2024, 8, 6)
	var resolving time.Duration
	for b.Loop() {
		g.analyse(s)
		start := time.Now()
		g.resolver.Resolve(&g.a, date, nil)
		resolving += time.Since(start)
	}
	b.ReportMetric(100*float64(resolving)/float64(b.Elapsed()), "%resolver")
}
