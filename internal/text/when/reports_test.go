package when_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// release is a press release with the day of the operation it tells.
type release struct {
	ID    int
	Text  string
	Label struct {
		Start casus.Date `json:"start_date"`
	}
}

func releases(t *testing.T) []release {
	shared := os.Getenv("CASUS_SHARED")
	if shared == "" {
		shared = "../../../../shared"
	}
	f, err := os.Open(filepath.Join(shared, "data/isaf/isaf_dev.jsonl"))
	if err != nil {
		t.Skip("the press releases are not here (set CASUS_SHARED)")
	}
	defer f.Close()
	var out []release
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var r release
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

// TestReleases reads press releases that carry no date but that of their dateline or heading, and compares the day of the
// first attack or arrest with the day of the operation. In most releases of November 2010, February and March 2011 that day is one before the one
// that the text names ("yesterday", "Feb. 6"); where a text gives no year, no day can be known and none may be given.
func TestReleases(t *testing.T) {
	r := reader.New(reader.Options{})
	all, dated, right := 0, 0, 0
	for _, x := range releases(t) {
		coding, err := r.Read(&casus.Document{ID: strconv.Itoa(x.ID), Text: x.Text})
		if err != nil {
			t.Fatal(err)
		}
		all++
		d := operationDay(coding)
		if !d.Known() {
			continue
		}
		dated++
		if d == x.Label.Start {
			right++
		} else {
			t.Logf("%d: %s, want %s", x.ID, d, x.Label.Start)
		}
	}
	t.Logf("%d releases, %d with a day, %d right: %.3f", all, dated, right, float64(right)/float64(dated))
	if right*100 < dated*82 {
		t.Errorf("%d of %d days right, want 82 in 100", right, dated)
	}
}

// operationDay is the first day of the first attack or arrest that is told as having happened.
func operationDay(coding *casus.Coding) casus.Date {
	for _, m := range coding.Mentions {
		if (m.Type == "ASSAULT" || m.Type == "COERCE") && (m.Status == casus.Asserted || m.Status == casus.Claimed) && !m.Historical && m.Date != nil {
			return m.Date.Start
		}
	}
	return casus.Date{}
}
