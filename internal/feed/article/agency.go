package article

import (
	"regexp"
	"strings"
	"sync"
)

// agencies are news agencies by the names under which papers credit them.
var agencies = []struct{ name, pattern string }{
	{"Reuters", `Thomson Reuters|Reuters`}, {"AP", `The Associated Press|Associated Press|AP`}, {"AFP", `Agence France-Presse|AFP`},
	{"dpa", `Deutsche Presse-Agentur|dpa|DPA`}, {"Xinhua", `Xinhua`}, {"Anadolu", `Anadolu Agency|Anadolu|AA`}, {"TASS", `ITAR-TASS|TASS`}, {"Interfax", `Interfax`},
	{"RIA Novosti", `RIA Novosti`}, {"EFE", `EFE`}, {"ANSA", `ANSA`}, {"PTI", `Press Trust of India|PTI`}, {"ANI", `ANI`}, {"IANS", `IANS`}, {"UPI", `UPI`},
	{"Kyodo", `Kyodo News|Kyodo|Jiji-Kyodo`}, {"Jiji", `Jiji Press|Jiji`}, {"Yonhap", `Yonhap News Agency|Yonhap`}, {"KCNA", `KCNA`}, {"Bernama", `Bernama`}, {"Antara", `Antara`},
	{"PA Media", `Press Association|PA Media`}, {"AAP", `AAP`}, {"The Canadian Press", `The Canadian Press|Canadian Press`}, {"APA", `APA-OTS|APA`}, {"MENA", `MENA`},
	{"SPA", `Saudi Press Agency|SPA`}, {"WAM", `WAM`}, {"QNA", `QNA`}, {"IRNA", `IRNA`}, {"SANA", `SANA`}, {"NAN", `News Agency of Nigeria|NAN`}, {"PANA", `PANA`},
	{"Ukrinform", `Ukrinform`}, {"BTA", `BTA`}, {"PAP", `PAP`}, {"ANP", `ANP`}, {"Belga", `Belga`}, {"NTB", `NTB`}, {"TT", `TT`}, {"STT", `STT`}, {"Lusa", `Lusa`}, {"APP", `Associated Press of Pakistan`},
}

// Where a credit stands: in brackets behind a dateline, alone at the end, or in words.
var (
	dateline  = expression(`^(?:\p{Lu}[\p{L}.'’-]+[ ,/]*){1,5}(?:,? ?\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)? ?[\[(]([^\])]{2,40})[\])] ?[-–—:]`)
	reporting = expression(`^\(?(?:Additional )?[Rr]eporting by .{3,400}; ?[Ee]diting by `)
)

type credit struct {
	name       string
	exact, end *regexp.Regexp
	byline     *regexp.Regexp
}

var credits = sync.OnceValue(func() (out []credit) {
	for _, a := range agencies {
		out = append(out, credit{a.name,
			regexp.MustCompile(`^(?:` + a.pattern + `)$`),
			regexp.MustCompile(`(?:^|[.”"] ?)(?:[-–—] ?|Source: |\(|With inputs from |With reporting by )(?:` + a.pattern + `)\)?\.?$|^(?:` + a.pattern + `)$`),
			regexp.MustCompile(`(?:^|[ ,/(|-])(?:` + a.pattern + `)(?:$|[ ,/)|-])`)})
	}
	return out
})

// expression is a regular expression, compiled when it is first used: few runs of the program read pages.
func expression(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

// agency is the news agency that a page credits: in its byline, its dateline, or its last lines.
func agency(byline string, blocks []string) string {
	for _, c := range credits() {
		if c.byline.MatchString(byline) {
			return c.name
		}
	}
	for i, b := range blocks {
		if i > 1 && i < len(blocks)-2 {
			continue
		}
		if m := dateline().FindStringSubmatch(b[:min(len(b), 200)]); m != nil && i <= 1 {
			for _, part := range strings.FieldsFunc(m[1], func(r rune) bool { return strings.ContainsRune("/,&", r) }) {
				for _, c := range credits() {
					if c.exact.MatchString(strings.TrimSpace(part)) {
						return c.name
					}
				}
			}
		}
		if i < len(blocks)-2 {
			continue
		}
		if reporting().MatchString(b) {
			return "Reuters"
		}
		for _, c := range credits() {
			if c.end.MatchString(b) {
				return c.name
			}
		}
	}
	return ""
}

// maxByline bounds a byline, in bytes: what is longer is none.
const maxByline = 200

// byline is who wrote a page, by the first of the candidates that names somebody.
func byline(candidates ...string) string {
	for _, s := range candidates {
		s = strings.Join(strings.Fields(s), " ")
		for _, lead := range []string{"By ", "by ", "BY ", "By: "} {
			s = strings.TrimPrefix(s, lead)
		}
		s = strings.Trim(s, " |,-–")
		if s != "" && len(s) <= maxByline && !strings.Contains(s, "://") {
			return s
		}
	}
	return ""
}
