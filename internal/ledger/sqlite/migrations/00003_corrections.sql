-- +goose Up
-- Corrections and states from elsewhere.

-- A decision about what stands on record. Exactly one of document, mention and source is meant:
-- mention 0 is the whole document, document 0 the source.
CREATE TABLE reviews (
	seq     INTEGER PRIMARY KEY,
	doc     INTEGER NOT NULL,
	mention INTEGER NOT NULL, -- its place in the document + 1
	source  TEXT NOT NULL,
	verdict TEXT NOT NULL,
	by      TEXT NOT NULL,
	reason  TEXT NOT NULL,
	known   INTEGER NOT NULL
);
CREATE INDEX reviews_doc ON reviews (doc);
ALTER TABLE docs ADD COLUMN withdrawn INTEGER; -- when; NULL: it stands
ALTER TABLE claims ADD COLUMN known_until INTEGER;
CREATE INDEX items_mention ON items (mention);

-- States that a table says, not an event. Day and day_until bound them, the second not included.
CREATE TABLE seeds (
	seq         INTEGER PRIMARY KEY,
	lo          INTEGER NOT NULL,
	hi          INTEGER NOT NULL,
	a           TEXT NOT NULL,
	b           TEXT NOT NULL,
	track       TEXT NOT NULL,
	state       TEXT NOT NULL,
	day         INTEGER NOT NULL,
	day_until   INTEGER NOT NULL,
	precision   TEXT NOT NULL, -- of day
	source      TEXT NOT NULL,
	known_from  INTEGER NOT NULL,
	known_until INTEGER
);
CREATE INDEX seeds_pair ON seeds (lo, hi);
CREATE INDEX seeds_source ON seeds (source);
