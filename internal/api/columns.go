package api

import (
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// The columns of events and claims as tables. Lists within a cell are separated by
// semicolons; the n-th code, sector and name of a side belong together.

var eventColumns = append([]column[casus.Event]{
	text("id", func(e *casus.Event) string { return e.ID }),
	number("date_start", func(e *casus.Event) string { return eventDate(e.Date).Start.String() }),
	number("date_end", func(e *casus.Event) string { return eventDate(e.Date).End.String() }),
	number("date_precision", func(e *casus.Event) string { return string(eventDate(e.Date).Precision) }),
	number("type", func(e *casus.Event) string { return e.Type }),
	number("modes", func(e *casus.Event) string { return joined(e.Modes) }),
	number("contexts", func(e *casus.Event) string { return joined(e.Contexts) }),
	number("act", func(e *casus.Event) string { return e.Act }),
	number("cameo", func(e *casus.Event) string { return e.CAMEO }),
	number("quad", func(e *casus.Event) string { return e.Quad }),
	number("score", func(e *casus.Event) string { return decimal(e.Score) }),
	text("actor_codes", func(e *casus.Event) string { return each(e.Actors, actorCode) }),
	text("actor_sectors", func(e *casus.Event) string { return each(e.Actors, actorSector) }),
	text("actor_names", func(e *casus.Event) string { return each(e.Actors, actorName) }),
	text("recipient_codes", func(e *casus.Event) string { return each(e.Recipients, actorCode) }),
	text("recipient_sectors", func(e *casus.Event) string { return each(e.Recipients, actorSector) }),
	text("recipient_names", func(e *casus.Event) string { return each(e.Recipients, actorName) }),
	text("place", func(e *casus.Event) string { return place(e.Place).Name }),
	text("place_country", func(e *casus.Event) string { return place(e.Place).Country }),
	number("lat", func(e *casus.Event) string { return coordinate(e.Place, place(e.Place).Lat) }),
	number("lon", func(e *casus.Event) string { return coordinate(e.Place, place(e.Place).Lon) }),
	number("status", func(e *casus.Event) string { return string(e.Status) }),
	number("historical", func(e *casus.Event) string { return yes(e.Historical) }),
	number("documents", func(e *casus.Event) string { return whole(e.Documents) }),
	number("origins", func(e *casus.Event) string { return whole(e.Origins) }),
	number("known", func(e *casus.Event) string { return moment(e.Known) }),
}, countColumns(func(e *casus.Event) *casus.Counts { return e.Counts })...)

var claimColumns = append([]column[Claim]{
	text("mention", func(c *Claim) string { return c.ID }),
	number("status", func(c *Claim) string { return string(c.Status) }),
	number("standing", func(c *Claim) string { return string(c.Standing) }),
	text("answers", func(c *Claim) string {
		return each(c.Answers, func(l casus.ClaimLink) string { return l.Doc + "#" + l.ID })
	}),
	text("path", func(c *Claim) string {
		return each(c.Path, func(l casus.ClaimLink) string { return l.Doc + "#" + l.ID })
	}),
	text("by", func(c *Claim) string { return each(c.Attribution, func(s casus.Source) string { return s.Text }) }),
	text("by_codes", func(c *Claim) string { return each(c.Attribution, func(s casus.Source) string { return s.Code }) }),
	number("type", func(c *Claim) string { return c.Type }),
	number("modes", func(c *Claim) string { return joined(c.Modes) }),
	number("act", func(c *Claim) string { return c.Act }),
	text("actor_codes", func(c *Claim) string { return each(c.Actors, func(a casus.Actor) string { return a.Code }) }),
	text("actor_texts", func(c *Claim) string { return each(c.Actors, func(a casus.Actor) string { return a.Text }) }),
	text("recipient_codes", func(c *Claim) string { return each(c.Recipients, func(a casus.Actor) string { return a.Code }) }),
	text("recipient_texts", func(c *Claim) string { return each(c.Recipients, func(a casus.Actor) string { return a.Text }) }),
	number("date_start", func(c *Claim) string { return eventDate(c.Date).Start.String() }),
	number("date_end", func(c *Claim) string { return eventDate(c.Date).End.String() }),
	text("sentence", func(c *Claim) string { return c.SentenceText }),
	text("document", func(c *Claim) string { return c.Doc }),
	number("trigger_start", func(c *Claim) string { return whole(c.Trigger.Start) }),
	number("trigger_end", func(c *Claim) string { return whole(c.Trigger.End) }),
	text("publisher", func(c *Claim) string { return c.Publisher }),
	text("published", func(c *Claim) string { return c.Published }),
	text("url", func(c *Claim) string { return c.URL }),
	text("event", func(c *Claim) string { return c.Event }),
	text("matter", func(c *Claim) string { return c.Matter }),
	number("known", func(c *Claim) string { return moment(c.Known) }),
}, countColumns(func(c *Claim) *casus.Counts { return c.Counts })...)

var eventMentionColumns = append([]column[EventEvidence]{
	text("document", func(m *EventEvidence) string { return m.Doc }),
	text("mention", func(m *EventEvidence) string { return m.Mention }),
	text("publisher", func(m *EventEvidence) string { return m.Publisher }),
	text("title", func(m *EventEvidence) string { return m.Title }),
	text("published", func(m *EventEvidence) string { return m.Published }),
	text("url", func(m *EventEvidence) string { return m.URL }),
	text("origin", func(m *EventEvidence) string { return m.Origin }),
	number("status", func(m *EventEvidence) string { return string(m.Status) }),
	number("historical", func(m *EventEvidence) string { return yes(m.Historical) }),
	text("by", func(m *EventEvidence) string {
		return each(m.Attribution, func(s casus.Source) string { return s.Text })
	}),
	number("date_start", func(m *EventEvidence) string { return eventDate(m.Date).Start.String() }),
	number("date_end", func(m *EventEvidence) string { return eventDate(m.Date).End.String() }),
	text("sentence", func(m *EventEvidence) string { return m.SentenceText }),
	number("sentence_start", func(m *EventEvidence) string { return whole(m.Sentence.Start) }),
	number("sentence_end", func(m *EventEvidence) string { return whole(m.Sentence.End) }),
	text("trigger", func(m *EventEvidence) string { return m.Trigger }),
	number("trigger_start", func(m *EventEvidence) string { return whole(m.Start) }),
	number("trigger_end", func(m *EventEvidence) string { return whole(m.End) }),
}, countColumns(func(m *EventEvidence) *casus.Counts { return m.Counts })...)

var mentionColumns = append([]column[DocumentMention]{
	text("mention", func(m *DocumentMention) string { return m.ID }),
	number("type", func(m *DocumentMention) string { return m.Type }),
	number("modes", func(m *DocumentMention) string { return joined(m.Modes) }),
	number("contexts", func(m *DocumentMention) string { return joined(m.Contexts) }),
	number("act", func(m *DocumentMention) string { return m.Act }),
	number("cameo", func(m *DocumentMention) string { return m.CAMEO }),
	number("quad", func(m *DocumentMention) string { return m.Quad }),
	number("score", func(m *DocumentMention) string { return decimal(m.Score) }),
	text("actor_codes", func(m *DocumentMention) string { return each(m.Actors, func(a casus.Actor) string { return a.Code }) }),
	text("actor_texts", func(m *DocumentMention) string { return each(m.Actors, func(a casus.Actor) string { return a.Text }) }),
	text("recipient_codes", func(m *DocumentMention) string {
		return each(m.Recipients, func(a casus.Actor) string { return a.Code })
	}),
	text("recipient_texts", func(m *DocumentMention) string {
		return each(m.Recipients, func(a casus.Actor) string { return a.Text })
	}),
	number("status", func(m *DocumentMention) string { return string(m.Status) }),
	number("historical", func(m *DocumentMention) string { return yes(m.Historical) }),
	text("by", func(m *DocumentMention) string {
		return each(m.Attribution, func(s casus.Source) string { return s.Text })
	}),
	number("date_start", func(m *DocumentMention) string { return eventDate(m.Date).Start.String() }),
	number("date_end", func(m *DocumentMention) string { return eventDate(m.Date).End.String() }),
	text("trigger", func(m *DocumentMention) string { return m.Trigger.Text }),
	number("trigger_start", func(m *DocumentMention) string { return whole(m.Trigger.Start) }),
	number("trigger_end", func(m *DocumentMention) string { return whole(m.Trigger.End) }),
	number("confidence", func(m *DocumentMention) string { return decimal(m.Confidence) }),
}, countColumns(func(m *DocumentMention) *casus.Counts { return m.Counts })...)

func eventDate(d *casus.EventDate) casus.EventDate {
	if d == nil {
		return casus.EventDate{}
	}
	return *d
}

func place(p *casus.Place) casus.Place {
	if p == nil {
		return casus.Place{}
	}
	return *p
}

// coordinate is empty where the place has no position.
func coordinate(p *casus.Place, v float64) string {
	if p == nil || p.Lat == 0 && p.Lon == 0 {
		return ""
	}
	return decimal(v)
}

func actorCode(a casus.EventActor) string   { return a.Code }
func actorSector(a casus.EventActor) string { return a.Sector }
func actorName(a casus.EventActor) string   { return a.Name }

func each[T any](items []T, f func(T) string) string {
	parts := make([]string, len(items))
	for i, it := range items {
		parts[i] = strings.ReplaceAll(f(it), ";", ",")
	}
	return joined(parts)
}

// countColumns are two columns for every figure; an empty maximum beside a minimum means "at least".
func countColumns[T any](of func(*T) *casus.Counts) []column[T] {
	figures := []struct {
		name string
		get  func(*casus.Counts) *casus.Count
	}{
		{"killed", func(c *casus.Counts) *casus.Count { return c.Killed }},
		{"injured", func(c *casus.Counts) *casus.Count { return c.Injured }},
		{"arrested", func(c *casus.Counts) *casus.Count { return c.Arrested }},
		{"expelled", func(c *casus.Counts) *casus.Count { return c.Expelled }},
		{"abducted", func(c *casus.Counts) *casus.Count { return c.Abducted }},
		{"displaced", func(c *casus.Counts) *casus.Count { return c.Displaced }},
		{"deployed", func(c *casus.Counts) *casus.Count { return c.Deployed }},
	}
	var out []column[T]
	for _, f := range figures {
		figure := func(t *T) *casus.Count {
			if c := of(t); c != nil {
				return f.get(c)
			}
			return nil
		}
		out = append(out, number(f.name+"_min", func(t *T) string {
			if c := figure(t); c != nil {
				return whole(c.Min)
			}
			return ""
		}), number(f.name+"_max", func(t *T) string {
			if c := figure(t); c != nil && c.Max != 0 {
				return whole(c.Max)
			}
			return ""
		}))
	}
	return out
}
