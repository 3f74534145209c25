package linear

import (
	"strings"
	"testing"
)

func TestLower(t *testing.T) {
	for _, s := range []string{"", "A", "z", "Mali", "AZaz@[`{", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "Caf\u00c9 \xff\x80"} {
		lower := strings.Map(func(r rune) rune {
			if r >= 'A' && r <= 'Z' {
				return r + 'a' - 'A'
			}
			return r
		}, s)
		if strings.Contains(s, "\xff") {
			lower = "caf\u00c9 \xff\x80"
		}
		if got, want := Lower(s), String(lower); got != want {
			t.Errorf("Lower(%q) = %x, String(%q) = %x", s, got, lower, want)
		}
	}
}

// trained returns a model of n classes that has learnt to tell features apart by
// their number.
func trained(n int) (*Trainer, []Feature) {
	tr := NewTrainer(n)
	var feats []Feature
	for i := 0; i < 500; i++ {
		feats = append(feats, Hash(1, uint64(i)))
	}
	for pass := 0; pass < 3; pass++ {
		for i, f := range feats {
			tr.Update([]Feature{f}, i%n, 1)
			tr.Update([]Feature{f}, (i+1)%n, -1)
			tr.Tick()
		}
	}
	return tr, feats
}

func TestTable(t *testing.T) {
	for _, classes := range []int{3, 60} {
		tr, feats := trained(classes)
		table, rest, err := Open(append(tr.Pack(Limits{}), "rest"...))
		if err != nil || string(rest) != "rest" {
			t.Fatalf("Open: %v, rest %q", err, rest)
		}
		for i, f := range feats {
			scores := make([]int32, classes)
			table.Score([]Feature{f}, scores)
			for c := range scores {
				if sign := scores[c] > 0; sign != (c == i%classes) {
					t.Fatalf("%d classes: feature %d scores %v", classes, i, scores)
				}
			}
		}
		all := make([]int32, classes)
		table.Score(append(feats, Hash(9, 9)), all)
		one := make([]int32, classes)
		for _, f := range feats {
			table.Score([]Feature{f}, one)
		}
		for c := range all {
			if all[c] != one[c] {
				t.Errorf("%d classes: together %d, one by one %d", classes, all[c], one[c])
			}
		}
	}
}

func TestOpenCorrupt(t *testing.T) {
	tr, _ := trained(5)
	packed := tr.Pack(Limits{})
	for _, n := range []int{0, 3, headerSize, len(packed) - 1} {
		if _, _, err := Open(packed[:n]); err == nil {
			t.Errorf("Open of %d of %d bytes: no error", n, len(packed))
		}
	}
	if _, err := Blocks([]byte{9, 0, 0, 0, 1}, 1); err == nil {
		t.Error("Blocks: no error for a block cut short")
	}
	if _, err := OpenDict(make([]byte, 24)); err == nil {
		t.Error("OpenDict: no error for three slots")
	}
}

func TestDict(t *testing.T) {
	m := map[uint32]uint32{}
	for i := uint64(0); i < 1000; i++ {
		m[Key(Join(i, 7))] = uint32(i)
	}
	d, err := OpenDict(PackDict(m))
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range m {
		if got := d.Get(k); got != v {
			t.Fatalf("Get(%d) = %d, want %d", k, got, v)
		}
	}
	if got := d.Get(Key(Join(5000, 7))); got != 0 {
		t.Errorf("Get of a key not there = %d", got)
	}
	if got := (Dict{}).Get(1); got != 0 {
		t.Errorf("Get in the zero Dict = %d", got)
	}
}
