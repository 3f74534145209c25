// Package sample holds the sample week: short reports in our own words on the quarrel
// between Sahel states and Ukraine in August 2024, with copies, a contradiction of
// dates, a denial, a plan, a piece of history and a garbled dispatch among them. The
// papers are invented; the affair is not.
package sample

import _ "embed"

// Week is the sample week as JSON Lines.
//
//go:embed week.jsonl
var Week []byte
