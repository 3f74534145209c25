package when

import (
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

// A text says when it was written in its dateline or in a heading; a date of an event is neither.
func TestIssued(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"NIAMEY, Aug. 6, 2024 (Sahel Wire) -- Niger cut ties.", "2024-08-06"},
		{"NIAMEY, 6 August 2024 – Niger cut ties.", "2024-08-06"},
		{"PORT MORESBY, Papua (Aug. 6, 2024) - The fleet sailed on Aug. 4, 2024.", "2024-08-06"},
		{"2024-08-P-012\nFor release\nNIAMEY, Niger (Aug. 6) - The fleet sailed.", "2024-08-06"},
		{"2023-12-P-012\nNIAMEY, Niger (Jan. 2) - The fleet sailed.", "2024-01-02"},
		{"NIAMEY, Niger (Aug. 6) - The fleet sailed.", ""},
		{"NIAMEY, Niger (Feb. 30, 2024) - The fleet sailed.", ""},
		{"Morning Report, June 13, 2024\nThe fleet sailed yesterday.", "2024-06-13"},
		{"Published: 13 June 2024\nThe fleet sailed yesterday.", "2024-06-13"},
		{"June 13, 2024\nThe fleet sailed yesterday.", "2024-06-13"},
		{"June 13: Two patrols\nRelease 2024-06-014\nThe fleet sailed.", "2024-06-13"},
		{"Niger cut ties on 6 August 2024.", ""},
		{"The Treaty of Lisbon (Dec. 1, 2009) is old.", ""},
		{"Niger cut ties in August 2024 - a blow.", ""},
		{"", ""},
	} {
		var a text.Analysis
		split(&a, c.text)
		if got := Issued(&a, New().Find(&a, casus.Date{})).String(); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestFromURL(t *testing.T) {
	for _, c := range []struct{ address, want string }{
		{"https://news.example/world/2024/08/06/niger-cuts-ties", "2024-08-06"},
		{"https://news.example/2024-08-06-niger", "2024-08-06"},
		{"https://news.example/2024/08/06", "2024-08-06"},
		{"https://news.example/2024/02/30/x", ""},
		{"https://news.example/a?day=/2024/08/06/", ""},
		{"https://news.example/1234/56/78/", ""},
		{"", ""},
	} {
		if got := FromURL(c.address).String(); got != c.want {
			t.Errorf("%q: got %q, want %q", c.address, got, c.want)
		}
	}
}
