package neural

import (
	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/vocab"
)

// NameRows is the number of rows of the feature table of names, a power of two.
const NameRows = 1 << 13

// NameForm is what the recogniser of names knows of a word form alone.
type NameForm struct {
	// Word are the rows of the form itself, which training hides from rare words.
	Word [3]uint32
	// Rows of its ends, spelling and classes.
	Rows    [10]uint32
	Low     uint64
	Key     uint32 // of the word's vector
	Capital bool
	Letters bool
}

// Read fills in what is known of a form.
func (f *NameForm) Read(form string) {
	form = plainQuote(form)
	low := linear.Lower(form)
	f.Low, f.Key = low, linear.Key(low)
	s := shape(form)
	f.Capital, f.Letters = s>>9&1 != 0, s&7 != 0
	f.Word = [3]uint32{row(101, low, NameRows), row(102, low, NameRows), row(103, linear.String(form), NameRows)}
	var buf [8]byte
	n := min(len(form), 4)
	for k := 0; k < n; k++ {
		buf[k] = lowerByte(form[len(form)-1-k])
	}
	w := vocab.Look(low)
	c := s >> 9 & 1
	f.Rows = [...]uint32{
		row(104, bytesAtom(buf[:min(n, 2)]), NameRows),
		row(105, bytesAtom(buf[:min(n, 3)]), NameRows),
		row(106, bytesAtom(buf[:n]), NameRows),
		0, 0,
		row(109, s, NameRows),
		row(110, w.Fine()<<1|c, NameRows),
		row(111, w.Coarse()<<1|c, NameRows),
		row(112, w.Frequency()<<1|c, NameRows),
		row(113, uint64(min(len(form), 12))<<1|c, NameRows),
	}
	for k := 0; k < n; k++ {
		buf[k] = lowerByte(form[k])
	}
	f.Rows[3] = row(107, bytesAtom(buf[:min(n, 2)]), NameRows)
	f.Rows[4] = row(108, bytesAtom(buf[:n]), NameRows)
}

// Spelling of a sentence as a whole.
const (
	styleMixed = iota
	styleLower // no capital after the first word
	styleTitle // hardly anything else
)

// style says how the words of a sentence are spelt, the first left out.
func style(forms []NameForm) uint16 {
	capitals, words := 0, 0
	for i := 1; i < len(forms); i++ {
		if f := &forms[i]; f.Letters {
			words++
			if f.Capital {
				capitals++
			}
		}
	}
	switch {
	case words >= 3 && capitals == 0:
		return styleLower
	case words >= 2 && capitals*3 > words*2:
		return styleTitle
	}
	return styleMixed
}

// nameContext finds what the sentence says of its tokens beside their forms: rows of the feature table.
type nameContext struct {
	lists lists
	place []uint16 // of each token: tag, style of the sentence, whether it comes first, capital
	rows  []uint32
	ends  []int32 // of each token's rows
	kinds []listing
}

// nameTags is more than the number of Penn tags, a power of two.
const nameTags = 64

// namePlaces is the number of values of nameContext.place.
const namePlaces = nameTags << 4

// placeRows are the rows of a value of nameContext.place.
func placeRows(place uint16) [2]uint32 {
	return [2]uint32{row(120, uint64(place>>4)<<1|uint64(place&1), NameRows), row(121, uint64(place&15), NameRows)}
}

// listing is the set of lists that the phrases over a token are on, by whether the phrase begins there and
// whether it has several words.
type listing [4]Listed

// read fills place, rows and ends for the tokens of a sentence.
func (c *nameContext) read(toks []text.Token, forms []NameForm) {
	c.place, c.rows, c.ends = c.place[:0], c.rows[:0], c.ends[:0]
	c.look(forms)
	st := style(forms)
	for i := range forms {
		capital, place := uint64(0), uint16(toks[i].XPOS)%nameTags<<4|st<<2
		if forms[i].Capital {
			capital, place = 1, place|1
		}
		if i == 0 {
			place |= 2
		}
		c.place = append(c.place, place)
		c.list(&c.kinds[i], capital)
		c.ends = append(c.ends, int32(len(c.rows)))
	}
}

// list appends the rows of the lists that a token is on.
func (c *nameContext) list(kinds *listing, capital uint64) {
	if *kinds == (listing{}) {
		return
	}
	all := uint64(0)
	for part, set := range kinds {
		all = all<<16 | uint64(set)
		for k := uint64(0); set != 0; k++ {
			if set&1 != 0 {
				c.rows = append(c.rows, row(122, k<<3|uint64(part)<<1|capital, NameRows))
			}
			set >>= 1
		}
	}
	c.rows = append(c.rows, row(123, linear.Join(all, capital), NameRows))
}

// look finds the phrases of the lists in a sentence.
func (c *nameContext) look(forms []NameForm) {
	c.kinds = resize(c.kinds, len(forms))
	clear(c.kinds)
	for i := range forms {
		h := uint64(0)
		for k := i; k < len(forms) && k < i+LongestListed; k++ {
			h = listHash(h, forms[k].Low)
			v := c.lists.look(h)
			if kinds := v &^ ListedStart; kinds != 0 {
				several := 0
				if k > i {
					several = 1
				}
				c.kinds[i][several] |= kinds
				for n := i + 1; n <= k; n++ {
					c.kinds[n][2+several] |= kinds
				}
			}
			if v&ListedStart == 0 {
				break
			}
		}
	}
}

// NameInput is what the recogniser is trained on: the rows of every token's features.
type NameInput struct {
	Forms []NameForm
	Rows  [][]uint32
}

// ReadNameInput makes a tagged sentence ready for training.
func ReadNameInput(toks []text.Token, packedLists []byte) (NameInput, error) {
	l, err := openLists(packedLists)
	if err != nil {
		return NameInput{}, err
	}
	in := NameInput{Forms: make([]NameForm, len(toks))}
	for i := range toks {
		in.Forms[i].Read(toks[i].Form)
	}
	c := nameContext{lists: l}
	c.read(toks, in.Forms)
	from := int32(0)
	for _, end := range c.ends {
		place := placeRows(c.place[len(in.Rows)])
		in.Rows = append(in.Rows, append(place[:], c.rows[from:end]...))
		from = end
	}
	return in, nil
}
