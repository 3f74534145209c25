package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/ledger"
)

// DocumentMention is what was read at one place of a document.
type DocumentMention struct {
	casus.Mention
	Evidence Evidence `json:"evidence"`
}

// DocumentDetail is a document with its text and what was read in it.
type DocumentDetail struct {
	ledger.Document
	Mentions []DocumentMention `json:"mentions"`
}

type documentsInput struct {
	Search    string `query:"q" maxLength:"500" doc:"words that all occur; a phrase in double quotes; * for any ending"`
	Since     string `query:"since" doc:"published on or after this day"`
	Until     string `query:"until" doc:"published on or before this day"`
	Publisher string `query:"publisher"`
	Origin    string `query:"origin" doc:"all copies of one origin"`
	Texts     bool   `query:"texts" doc:"with the text of each"`
	PageInput
}

type idInput struct {
	ID string `path:"id" maxLength:"1000"`
}

type mentionsInput struct {
	ID string `path:"id" maxLength:"1000"`
	PageInput
}

func (s *service) registerDocuments(h huma.API) {
	list(h, "/documents", "listDocuments", "Documents, latest first, or by relevance when words are searched", s.documents)
	get(h, "/documents/{id}", "getDocument", "One document with its text and the mentions read in it", s.document)
	list(h, "/documents/{id}/mentions", "listDocumentMentions", "What was read in one document", s.documentMentions)
}

var documentColumns = []column[ledger.Document]{
	text("id", func(d *ledger.Document) string { return d.ID }),
	text("published", func(d *ledger.Document) string { return d.Published }),
	text("publisher", func(d *ledger.Document) string { return d.Publisher }),
	text("title", func(d *ledger.Document) string { return d.Title }),
	text("url", func(d *ledger.Document) string { return d.URL }),
	text("language", func(d *ledger.Document) string { return d.Language }),
	number("sha256", func(d *ledger.Document) string { return d.SHA256 }),
	text("origin", func(d *ledger.Document) string { return d.Origin }),
	number("copies", func(d *ledger.Document) string { return whole(d.Copies) }),
	number("mentions", func(d *ledger.Document) string { return whole(d.Mentions) }),
	number("known", func(d *ledger.Document) string { return moment(d.Known) }),
	text("snippet", func(d *ledger.Document) string { return d.Snippet }),
}

func (s *service) documents(ctx context.Context, in *documentsInput) (*listOutput[ledger.Document], error) {
	since, until, err := dates(in.Since, in.Until)
	if err != nil {
		return nil, err
	}
	docs, next, err := s.store.Documents(ctx, ledger.DocumentQuery{Search: in.Search, Since: since, Until: until,
		Publisher: in.Publisher, Origin: in.Origin, Texts: in.Texts, Page: in.page()})
	if err != nil {
		return nil, s.problem(err)
	}
	return reply(&in.PageInput, "documents", docs, next, documentColumns), nil
}

func (s *service) document(ctx context.Context, in *idInput) (*one[DocumentDetail], error) {
	doc, err := s.store.Document(ctx, in.ID)
	if err != nil {
		return nil, s.problem(err)
	}
	mentions, err := s.store.Mentions(ctx, in.ID)
	if err != nil {
		return nil, s.problem(err)
	}
	out := &one[DocumentDetail]{DocumentDetail{Document: *doc, Mentions: make([]DocumentMention, len(mentions))}}
	runes := []rune(doc.Text)
	for i, m := range mentions {
		out.Body.Mentions[i] = DocumentMention{m, evidence(doc.ID, runes, m.Sentence, m.Trigger.Start, m.Trigger.End)}
	}
	return out, nil
}

func (s *service) documentMentions(ctx context.Context, in *mentionsInput) (*listOutput[DocumentMention], error) {
	doc, err := s.document(ctx, &idInput{in.ID})
	if err != nil {
		return nil, err
	}
	return reply(&in.PageInput, "mentions", doc.Body.Mentions, "", mentionColumns), nil
}
