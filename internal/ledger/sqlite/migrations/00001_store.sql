-- +goose Up
-- The record. Days are days since 1970-01-01; -1073741824 is an unknown day. Known times are
-- microseconds since 1970-01-01T00:00:00Z. docs/store.md explains every table.

CREATE TABLE docs (
	seq       INTEGER PRIMARY KEY,
	id        TEXT NOT NULL UNIQUE,
	sha256    TEXT NOT NULL,
	url       TEXT NOT NULL,
	publisher TEXT NOT NULL,
	published TEXT NOT NULL,
	retrieved TEXT NOT NULL,
	language  TEXT NOT NULL,
	version   TEXT NOT NULL, -- of the reader
	day       INTEGER NOT NULL, -- of publication
	origin    INTEGER NOT NULL, -- group of copies; a document's own seq while it has none
	mentions  INTEGER NOT NULL,
	known     INTEGER NOT NULL,
	sketch    BLOB NOT NULL
);
CREATE INDEX docs_day ON docs (day, seq);

CREATE TABLE texts (
	seq   INTEGER PRIMARY KEY,
	title TEXT NOT NULL,
	text  TEXT NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5 (title, text, content='texts', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');

-- Groups of two and more copies.
CREATE TABLE origins (origin INTEGER PRIMARY KEY, head TEXT NOT NULL, head_day INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE copies (origin INTEGER, doc INTEGER, PRIMARY KEY (origin, doc)) WITHOUT ROWID;
-- period: day / 15. It comes first so that the reports of one season lie together.
CREATE TABLE shingles (period INTEGER, hash INTEGER, day INTEGER, doc INTEGER, PRIMARY KEY (period, hash, day, doc)) WITHOUT ROWID;

-- seq is docs.seq * 4096 + the mention's place in its document.
CREATE TABLE mentions (
	seq        INTEGER PRIMARY KEY,
	status     TEXT NOT NULL,
	flags      INTEGER NOT NULL, -- 1 historical, 2 no date in the text, 4 date drawn back, 8 has a place, 16 does not name both sides
	day        INTEGER NOT NULL,
	day_end    INTEGER NOT NULL,
	precision  TEXT NOT NULL,
	published  INTEGER NOT NULL,
	rank       INTEGER NOT NULL,
	counts     TEXT,
	body       TEXT NOT NULL -- the mention as the reader gave it
);

CREATE TABLE blocks (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);

-- How mentions are brought together now: working state, rebuilt from mentions.
CREATE TABLE items (
	block     INTEGER,
	day       INTEGER,
	mention   INTEGER,
	day_end   INTEGER NOT NULL,
	kind      INTEGER NOT NULL,
	by        INTEGER NOT NULL,
	published INTEGER NOT NULL,
	event     INTEGER NOT NULL,
	anchor    INTEGER NOT NULL,
	PRIMARY KEY (block, day, mention)
) WITHOUT ROWID;
CREATE TABLE openings (wider INTEGER, anchor INTEGER, event INTEGER, PRIMARY KEY (wider, anchor, event)) WITHOUT ROWID;

CREATE TABLE links (
	event       INTEGER,
	mention     INTEGER,
	known_from  INTEGER,
	known_until INTEGER,
	by          INTEGER NOT NULL,
	PRIMARY KEY (event, mention, known_from)
) WITHOUT ROWID;
CREATE INDEX links_mention ON links (mention);

-- A row per version of an event; known_until is NULL for the one that holds now.
CREATE TABLE events (
	seq         INTEGER PRIMARY KEY,
	id          INTEGER NOT NULL,
	block       INTEGER NOT NULL,
	known_from  INTEGER NOT NULL,
	known_until INTEGER,
	first_known INTEGER NOT NULL,
	day         INTEGER NOT NULL, -- the displayed date
	day_end     INTEGER NOT NULL,
	status      TEXT NOT NULL,
	type        TEXT NOT NULL,
	act         TEXT NOT NULL,
	quad        TEXT NOT NULL,
	historical  INTEGER NOT NULL,
	documents   INTEGER NOT NULL,
	origins     INTEGER NOT NULL,
	move        TEXT, -- what it moves
	body        TEXT NOT NULL
);
CREATE INDEX events_id ON events (id);
CREATE INDEX events_day ON events (day, id, day_end);
CREATE TABLE retired (id INTEGER, known INTEGER, successor INTEGER NOT NULL, PRIMARY KEY (id, known)) WITHOUT ROWID;

-- The names under which actors are found.
CREATE TABLE handles (
	id     INTEGER PRIMARY KEY,
	name   TEXT NOT NULL UNIQUE,
	is_key INTEGER NOT NULL, -- 1 it is a key, 2 and named by the state itself
	code   TEXT NOT NULL,
	sector TEXT NOT NULL,
	rid    TEXT NOT NULL,
	label  TEXT NOT NULL,
	events INTEGER NOT NULL -- asserted ones
);
-- role: 1 acts, 2 recipient.
CREATE TABLE parties (
	handle      INTEGER,
	day         INTEGER,
	event       INTEGER,
	known_from  INTEGER,
	known_until INTEGER,
	day_end     INTEGER NOT NULL,
	role        INTEGER NOT NULL,
	PRIMARY KEY (handle, day, event, known_from)
) WITHOUT ROWID;
-- dir: 1 the lesser handle acts on the greater, 2 the other way, 4 both act.
CREATE TABLE dyads (
	lo          INTEGER,
	hi          INTEGER,
	day         INTEGER,
	event       INTEGER,
	known_from  INTEGER,
	known_until INTEGER,
	day_end     INTEGER NOT NULL,
	dir         INTEGER NOT NULL,
	status      TEXT NOT NULL,
	type        TEXT NOT NULL,
	score       REAL NOT NULL,
	PRIMARY KEY (lo, hi, day, event, known_from)
) WITHOUT ROWID;
CREATE TABLE pairs (
	lo    INTEGER,
	hi    INTEGER,
	ab    INTEGER NOT NULL,
	ba    INTEGER NOT NULL,
	joint INTEGER NOT NULL,
	PRIMARY KEY (lo, hi)
) WITHOUT ROWID;
CREATE INDEX pairs_hi ON pairs (hi);

CREATE TABLE moves (lo INTEGER, hi INTEGER, event INTEGER, PRIMARY KEY (lo, hi, event)) WITHOUT ROWID;
-- A row per version of an interval.
CREATE TABLE relations (
	seq         INTEGER PRIMARY KEY,
	lo          INTEGER NOT NULL, -- the pair, by handle
	hi          INTEGER NOT NULL,
	a           TEXT NOT NULL,
	b           TEXT NOT NULL,
	track       TEXT NOT NULL,
	state       TEXT NOT NULL,
	day         INTEGER NOT NULL, -- From
	day_until   INTEGER NOT NULL, -- Until, not included; unknown: it still holds
	event       INTEGER NOT NULL,
	inferred    INTEGER NOT NULL,
	known_from  INTEGER NOT NULL,
	known_until INTEGER,
	first_known INTEGER NOT NULL,
	body        TEXT NOT NULL
);
CREATE INDEX relations_pair ON relations (lo, hi);
CREATE INDEX relations_hi ON relations (hi);
CREATE INDEX relations_day ON relations (day, event);
CREATE INDEX relations_event ON relations (event);

CREATE TABLE claims (
	mention   INTEGER PRIMARY KEY,
	day       INTEGER NOT NULL, -- of what is claimed, else of publication
	status    TEXT NOT NULL,
	type      TEXT NOT NULL,
	act       TEXT NOT NULL,
	matter    INTEGER NOT NULL,
	known     INTEGER NOT NULL
);
CREATE INDEX claims_day ON claims (day, mention);
-- role: 1 takes part in what is claimed, 4 a voice.
CREATE TABLE claim_parties (handle INTEGER, role INTEGER, day INTEGER, mention INTEGER, PRIMARY KEY (handle, role, day, mention)) WITHOUT ROWID;

CREATE TABLE rejects (
	seq    INTEGER PRIMARY KEY,
	source TEXT NOT NULL,
	line   INTEGER NOT NULL,
	reason TEXT NOT NULL,
	record TEXT NOT NULL,
	at     INTEGER NOT NULL,
	UNIQUE (source, line, reason)
);

-- A row per instant at which the record learnt something.
CREATE TABLE batches (known INTEGER PRIMARY KEY, event INTEGER NOT NULL, relation INTEGER NOT NULL);

-- Running totals of what Stats counts.
CREATE TABLE totals (name TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
