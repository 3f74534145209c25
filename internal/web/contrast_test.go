package web

import (
	"math"
	"regexp"
	"strconv"
	"testing"
)

// TestContrast holds the style sheet to WCAG 2.2 AA in both schemes: 4.5 for words, 3 for
// the lines and marks that carry meaning.
func TestContrast(t *testing.T) {
	data, err := staticFiles.ReadFile("static/casus.css")
	if err != nil {
		t.Fatal(err)
	}
	roots := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllStringSubmatch(string(data), -1)
	light := colours(roots[0][1])
	dark := colours(roots[1][1])
	if len(light) < 20 {
		t.Fatalf("only %d colours", len(light))
	}
	for name := range light {
		if _, ok := dark[name]; !ok {
			t.Errorf("dark has no --%s", name)
		}
	}
	words := [][2]string{{"ink", "paper"}, {"ink", "card"}, {"ink", "plain-bg"}, {"ink", "said"}, {"soft", "paper"}, {"soft", "card"}, {"soft", "said"}, {"link", "paper"}, {"link", "card"},
		{"top-ink", "top"}, {"trigger-ink", "trigger"}, {"warm", "warm-bg"}, {"cold", "cold-bg"}, {"mixed", "mixed-bg"}, {"plain", "plain-bg"},
		{"warm", "paper"}, {"cold", "paper"}, {"mixed", "paper"}}
	marks := [][2]string{{"warm-line", "card"}, {"cold-line", "card"}, {"mixed-line", "card"}, {"plain-line", "card"}, {"warm-line", "paper"}, {"cold-line", "paper"}, {"link", "plain-bg"}}
	for scheme, c := range map[string]map[string]float64{"light": light, "dark": dark} {
		for _, p := range words {
			if r := ratio(c[p[0]], c[p[1]]); r < 4.5 {
				t.Errorf("%s: words %s on %s %.2f", scheme, p[0], p[1], r)
			}
		}
		for _, p := range marks {
			if r := ratio(c[p[0]], c[p[1]]); r < 3 {
				t.Errorf("%s: mark %s on %s %.2f", scheme, p[0], p[1], r)
			}
		}
	}
}

// colours reads the luminance of every colour variable.
func colours(css string) map[string]float64 {
	out := map[string]float64{}
	for _, m := range regexp.MustCompile(`--([a-z-]+): #([0-9a-f]{6})`).FindAllStringSubmatch(css, -1) {
		n, _ := strconv.ParseUint(m[2], 16, 32)
		part := func(shift uint, weight float64) float64 {
			v := float64(n>>shift&0xff) / 255
			if v <= 0.04045 {
				return weight * v / 12.92
			}
			return weight * math.Pow((v+0.055)/1.055, 2.4)
		}
		out[m[1]] = part(16, 0.2126) + part(8, 0.7152) + part(0, 0.0722)
	}
	return out
}

func ratio(a, b float64) float64 { return (max(a, b) + 0.05) / (min(a, b) + 0.05) }
