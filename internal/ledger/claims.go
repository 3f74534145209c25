package ledger

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

const (
	// denialDays is how long after a claim a denial that has no date of its own still answers it.
	denialDays = 60
	// mostBeside bounds the claims about an actor that one is compared with.
	mostBeside = 2000
)

// Weigh says of every claim how it fares: its standing, what answers it, and the path it took. The answer rests on
// what the record holds at the instant, not on the list alone.
func Weigh(ctx context.Context, s Store, claims []casus.Claim, known time.Time) error {
	w := weigher{ctx: ctx, store: s, known: known, lists: map[claimsKey][]matter{}}
	for i := range claims {
		if err := w.weigh(&claims[i]); err != nil {
			return err
		}
	}
	return nil
}

// claimsKey is what claims are looked up by.
type claimsKey struct {
	actor, typ   string
	since, until casus.Date
}

// weigher keeps what it looked up: claims come in crowds about one actor.
type weigher struct {
	ctx   context.Context
	store Store
	known time.Time
	lists map[claimsKey][]matter
}

// matter is a claim and what it is about.
type matter struct {
	claim  casus.Claim
	blocks []Block
	day    int32
	dated  bool // the text gives the day
	voice  string
}

func matterOf(c *casus.Claim) matter {
	m := matter{claim: *c, voice: voiceOf(c), day: NoDay}
	it := Item{Status: c.Status, Historical: c.Historical, Published: published(c)}
	it.date(&c.Mention)
	for _, item := range it.spread(&c.Mention, c.Doc) {
		m.blocks = append(m.blocks, item.Block)
	}
	m.day = it.Day()
	m.dated = !it.Fallback && it.Precision != casus.PrecisionAbout && m.day != NoDay
	return m
}

func published(c *casus.Claim) int32 {
	d, err := casus.ParseDate(c.Published)
	if err != nil {
		return NoDay
	}
	return day(d)
}

// voiceOf is the key of who says so, the last of the chain.
func voiceOf(c *casus.Claim) string {
	if len(c.Attribution) == 0 {
		return ""
	}
	v := &c.Attribution[len(c.Attribution)-1]
	return Key(v.Code, v.Sector, v.ID)
}

func (w *weigher) weigh(c *casus.Claim) error {
	own := matterOf(c)
	beside, err := w.beside(&own)
	if err != nil {
		return err
	}
	c.Standing, c.Answers, c.Path = casus.OneSided, nil, nil
	if c.Event != "" {
		c.Standing = casus.Reported
	}
	for i := range beside {
		o := &beside[i]
		if o.claim.Doc == c.Doc && o.claim.ID == c.ID || !own.about(o) {
			continue
		}
		if s := own.answeredBy(o); s != "" {
			c.Answers = append(c.Answers, o.link())
			if rank(s) > rank(c.Standing) {
				c.Standing = s
			}
		}
	}
	slices.SortFunc(c.Answers, compareLinks)
	c.Path = own.path(beside)
	return nil
}

// rank orders standings by how much they tell.
func rank(s casus.Standing) int {
	return slices.Index([]casus.Standing{casus.OneSided, casus.Reported, casus.Contested, casus.Conceded, casus.Retracted}, s)
}

// beside lists the claims that may be about the same matter: those about the first actor of it, or about whom it was
// done to, of the same type, around the same time.
func (w *weigher) beside(m *matter) ([]matter, error) {
	if len(m.blocks) == 0 || m.day == NoDay {
		return nil, nil
	}
	first := ""
	for _, list := range [2][]casus.Actor{m.claim.Actors, m.claim.Recipients} {
		for i := range list {
			if k := Key(list[i].Code, list[i].Sector, list[i].ID); first == "" && k != "" {
				first = k
			}
		}
	}
	if first == "" {
		return nil, nil
	}
	month := Date(m.day)
	month = casus.MakeDate(int(month.Year), int(month.Month), 1)
	q := claimsKey{first, m.claim.Type, month.AddDays(-denialDays), month.AddDays(31 + denialDays)}
	if list, ok := w.lists[q]; ok {
		return list, nil
	}
	list, _, err := w.store.Claims(w.ctx, ClaimQuery{Actors: []string{first}, Type: q.typ, Since: q.since, Until: q.until, Known: w.known, Page: Page{Limit: mostBeside}})
	if err != nil {
		return nil, err
	}
	out := make([]matter, len(list))
	for i := range list {
		out[i] = matterOf(&list[i])
	}
	w.lists[q] = out
	return out, nil
}

// about reports whether two claims can be about one happening: what one says the other says too or leaves open.
func (m *matter) about(o *matter) bool {
	tolerance := int32(1)
	fits := false
	for _, x := range m.blocks {
		for _, y := range o.blocks {
			if x.Class == y.Class && x.Mutual == y.Mutual && open(x.A, y.A) && open(x.B, y.B) && open(x.Place, y.Place) && (x.A != "" && x.A == y.A || x.B != "" && x.B == y.B) {
				fits, tolerance = true, max(tolerance, x.Tolerance())
			}
		}
	}
	if !fits || o.day == NoDay {
		return false
	}
	if abs(m.day-o.day) <= tolerance {
		return true
	}
	// A denial may come weeks later, and then seldom says again when it would have been.
	return m.denies(o) || o.denies(m)
}

func open(a, b string) bool { return a == "" || b == "" || a == b }

// denies: m is a denial without a date of its own that came after o.
func (m *matter) denies(o *matter) bool {
	return m.claim.Status == casus.Denied && o.claim.Status == casus.Claimed && !m.dated && m.day >= o.day && m.day-o.day <= denialDays
}

// answeredBy is the standing that o gives claim m, "" when it does not answer it.
func (m *matter) answeredBy(o *matter) casus.Standing {
	denied, claimed := m.claim.Status == casus.Denied, o.claim.Status == casus.Claimed
	switch {
	case denied && claimed && o.voice != m.voice:
		return casus.Contested
	case denied || o.claim.Status == m.claim.Status && !m.admits(o):
		return ""
	case o.claim.Status == m.claim.Status:
		return casus.Conceded
	case o.voice != "" && o.voice == m.voice:
		return casus.Retracted
	}
	return casus.Contested
}

// admits: o is told by who is said to have done it, m by somebody else.
func (m *matter) admits(o *matter) bool {
	did := func(voice string) bool {
		return voice != "" && slices.ContainsFunc(o.claim.Actors, func(a casus.Actor) bool { return Key(a.Code, a.Sector, a.ID) == voice })
	}
	return did(o.voice) && !did(m.voice)
}

func (m *matter) link() casus.ClaimLink {
	c := &m.claim
	return casus.ClaimLink{Doc: c.Doc, ID: c.ID, Status: c.Status, By: m.voice, Publisher: c.Publisher, Published: c.Published, Origin: c.Origin}
}

func compareLinks(x, y casus.ClaimLink) int {
	return cmp.Or(cmp.Compare(x.Published, y.Published), cmp.Compare(x.Doc, y.Doc), cmp.Compare(x.ID, y.ID))
}

// path is the first report of every independent origin that carries the claim, earliest first.
func (m *matter) path(beside []matter) []casus.ClaimLink {
	links := []casus.ClaimLink{m.link()}
	for i := range beside {
		if o := &beside[i]; o.claim.Status == m.claim.Status && o.voice == m.voice && m.about(o) {
			links = append(links, o.link())
		}
	}
	slices.SortFunc(links, compareLinks)
	seen := map[string]bool{}
	return slices.DeleteFunc(links, func(l casus.ClaimLink) bool {
		again := seen[l.Origin]
		seen[l.Origin] = true
		return again
	})
}
