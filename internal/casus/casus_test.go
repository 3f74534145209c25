package casus

import "testing"

func TestCodebookCompiles(t *testing.T) {
	book, err := readCodebook()
	if err != nil {
		t.Fatal(err)
	}
	if a := book.Act("sever_relations"); a == nil || a.Track != "ties" || a.State != "severed" {
		t.Errorf("sever_relations = %+v", a)
	}
	if got := book.Score("SANCTION", []string{"expel"}); got != -5.5 {
		t.Errorf("score of SANCTION/expel = %v, want -5.5", got)
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2024-08-06", "2024-08-06"},
		{"2024-08-06T23:30:00+02:00", "2024-08-06"},
		{"2024-02-31", ""}, {"2023-02-29", ""}, {"0000-01-01", ""}, {"20240806", ""}, {"", ""}, {"12024-01-01", ""},
	} {
		d, err := ParseDate(c.in)
		if d.String() != c.want || (err == nil) != (c.want != "") {
			t.Errorf("ParseDate(%q) = %q, %v; want %q", c.in, d, err, c.want)
		}
	}
	d := MakeDate(2024, 1, 31)
	if got := d.AddMonths(1).String(); got != "2024-02-29" {
		t.Errorf("31 January 2024 + 1 month = %s", got)
	}
	if got := d.AddDays(-31).String(); got != "2023-12-31" {
		t.Errorf("31 January 2024 - 31 days = %s", got)
	}
}
