-- +goose Up
-- Working state beside the record: how far a run has come, what a feed has given. Nothing of the record depends on it.
CREATE TABLE marks (
	kind  TEXT NOT NULL,
	key   TEXT NOT NULL,
	value TEXT NOT NULL,
	at    INTEGER NOT NULL,
	PRIMARY KEY (kind, key)
) WITHOUT ROWID;
