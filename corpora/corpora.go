// Package corpora embeds the gold texts: short reports in our own words with every
// event annotated by hand. README.md gives the format and the conventions.
package corpora

import "embed"

// Files are the gold files: JSON Lines, and weeks of reports with what the record must hold of them.
//
//go:embed *.jsonl weeks/*.txtar
var Files embed.FS
