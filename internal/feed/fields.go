package feed

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/casus-events/casus/internal/casus"
)

// aliases are names under which other collections keep the fields of a document. Our own name comes first and wins.
var aliases = map[string]string{
	"body": "text", "content": "text", "article": "text", "maintext": "text",
	"date": "published", "published_at": "published", "pubdate": "published", "publication_date": "published", "datetime": "published",
	"source": "publisher", "outlet": "publisher", "publication": "publisher",
	"headline": "title", "link": "url", "lang": "language", "doc_id": "id", "guid": "id",
}

// parseRecord reads one JSON document; fields that are not ours are passed over.
func parseRecord(line []byte) (casus.Document, error) {
	var doc casus.Document
	if err := json.Unmarshal(line, &doc); err != nil {
		return doc, err
	}
	if doc.Text != "" && doc.Published != "" && doc.Publisher != "" {
		return doc, nil
	}
	var other map[string]json.RawMessage
	if json.Unmarshal(line, &other) != nil {
		return doc, nil
	}
	for _, name := range slices.Sorted(maps.Keys(aliases)) { // sorted: the same record gives the same document
		var value string
		raw, ok := other[name]
		if ok && json.Unmarshal(raw, &value) == nil {
			fill(&doc, aliases[name], value)
		}
	}
	return doc, nil
}

// fill sets a field that is still empty.
func fill(doc *casus.Document, field, value string) {
	value = strings.TrimSpace(value)
	at := map[string]*string{"id": &doc.ID, "url": &doc.URL, "publisher": &doc.Publisher, "title": &doc.Title,
		"published": &doc.Published, "language": &doc.Language, "text": &doc.Text}[field]
	if at != nil && *at == "" {
		*at = value
	}
}
