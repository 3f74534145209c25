package ledger

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/casus-events/casus/internal/casus"
)

// maxRejected is how much of a rejected record is kept, in bytes.
const maxRejected = 4096

// NewReject is a document that was not taken, with the place it came from and the reason.
func NewReject(source string, line int, doc *casus.Document, reason error) Reject {
	record, err := json.Marshal(doc)
	if err != nil {
		record = nil
	}
	return Reject{Source: source, Line: line, Reason: reason.Error(),
		Record: strings.ToValidUTF8(string(record[:min(len(record), maxRejected)]), ""), At: time.Now().UTC()}
}
