-- +goose Up
-- The record, table for table as in a file (docs/store.md). Days are days since 1970-01-01; -1073741824
-- is an unknown day. Known times are microseconds since 1970-01-01T00:00:00Z. Names are compared by
-- their bytes (COLLATE "C"), whatever the language of the database.

CREATE SEQUENCE docs_seq AS bigint;

CREATE TABLE docs (
	seq       bigint PRIMARY KEY,
	id        text COLLATE "C" NOT NULL UNIQUE,
	sha256    text NOT NULL,
	url       text NOT NULL,
	publisher text NOT NULL,
	published text NOT NULL,
	retrieved text NOT NULL,
	language  text NOT NULL,
	version   text NOT NULL, -- of the reader
	day       integer NOT NULL, -- of publication
	origin    bigint NOT NULL, -- group of copies; a document's own seq while it has none
	mentions  integer NOT NULL,
	known     bigint NOT NULL,
	sketch    bytea NOT NULL,
	withdrawn bigint -- when; NULL: it stands
);
CREATE INDEX docs_day ON docs (day, seq);

CREATE TABLE texts (
	seq   bigint PRIMARY KEY,
	title text NOT NULL,
	text  text NOT NULL,
	words tsvector NOT NULL -- without case and accents, not stemmed
);
CREATE INDEX texts_words ON texts USING gin (words);

-- Groups of two and more copies.
CREATE TABLE origins (origin bigint PRIMARY KEY, head text COLLATE "C" NOT NULL, head_day integer NOT NULL, size integer NOT NULL);
CREATE TABLE copies (origin bigint, doc bigint, PRIMARY KEY (origin, doc));
-- period: day / 15. It comes first so that the reports of one season lie together.
CREATE TABLE shingles (period integer, hash bigint, day integer, doc bigint, PRIMARY KEY (period, hash, day, doc));

-- seq is docs.seq * 4096 + the mention's place in its document.
CREATE TABLE mentions (
	seq        bigint PRIMARY KEY,
	status     text NOT NULL,
	flags      integer NOT NULL, -- 1 historical, 2 no date in the text, 4 date drawn back, 8 has a place, 16 does not name both sides
	day        integer NOT NULL,
	day_end    integer NOT NULL,
	precision  text NOT NULL,
	published  integer NOT NULL,
	rank       bigint NOT NULL,
	counts     json,
	body       json NOT NULL -- the mention as the reader gave it
);

-- Keys and names may be longer than a tree takes: they are found by hash, and one writer at a time adds them.
CREATE TABLE blocks (id bigint PRIMARY KEY, key text NOT NULL);
CREATE INDEX blocks_key ON blocks USING hash (key);

-- How mentions are brought together now: working state, rebuilt from mentions.
CREATE TABLE items (
	block     bigint,
	day       integer,
	mention   bigint,
	day_end   integer NOT NULL,
	kind      integer NOT NULL,
	by        integer NOT NULL,
	published integer NOT NULL,
	event     bigint NOT NULL,
	anchor    integer NOT NULL,
	PRIMARY KEY (block, day, mention)
) WITH (fillfactor = 80);
CREATE INDEX items_mention ON items (mention);
CREATE TABLE openings (wider bigint, anchor integer, event bigint, PRIMARY KEY (wider, anchor, event));

CREATE TABLE links (
	event       bigint,
	mention     bigint,
	known_from  bigint,
	known_until bigint,
	by          integer NOT NULL,
	PRIMARY KEY (event, mention, known_from)
);
CREATE INDEX links_mention ON links (mention);

-- A row per version of an event; known_until is NULL for the one that holds now.
CREATE TABLE events (
	seq         bigint PRIMARY KEY,
	id          bigint NOT NULL,
	block       bigint NOT NULL,
	known_from  bigint NOT NULL,
	known_until bigint,
	first_known bigint NOT NULL,
	day         integer NOT NULL, -- the displayed date
	day_end     integer NOT NULL,
	status      text NOT NULL,
	type        text NOT NULL,
	act         text NOT NULL,
	quad        text NOT NULL,
	historical  integer NOT NULL,
	documents   integer NOT NULL,
	origins     integer NOT NULL,
	move        text, -- what it moves
	body        json NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX events_id ON events (id);
CREATE INDEX events_day ON events (day, id, day_end);
CREATE TABLE retired (id bigint, known bigint, successor bigint NOT NULL, PRIMARY KEY (id, known));

-- The names under which actors are found.
CREATE TABLE handles (
	id     bigint PRIMARY KEY,
	name   text NOT NULL,
	is_key integer NOT NULL, -- 1 it is a key, 2 and named by the state itself
	code   text NOT NULL,
	sector text NOT NULL,
	rid    text NOT NULL,
	label  text NOT NULL,
	events integer NOT NULL -- asserted ones
) WITH (fillfactor = 70);
CREATE INDEX handles_name ON handles USING hash (name);
-- role: 1 acts, 2 recipient.
CREATE TABLE parties (
	handle      bigint,
	day         integer,
	event       bigint,
	known_from  bigint,
	known_until bigint,
	day_end     integer NOT NULL,
	role        integer NOT NULL,
	PRIMARY KEY (handle, day, event, known_from)
);
-- dir: 1 the lesser handle acts on the greater, 2 the other way, 4 both act.
CREATE TABLE dyads (
	lo          bigint,
	hi          bigint,
	day         integer,
	event       bigint,
	known_from  bigint,
	known_until bigint,
	day_end     integer NOT NULL,
	dir         integer NOT NULL,
	status      text NOT NULL,
	type        text NOT NULL,
	score       double precision NOT NULL,
	PRIMARY KEY (lo, hi, day, event, known_from)
);
CREATE INDEX dyads_hi ON dyads (hi);
CREATE TABLE pairs (
	lo    bigint,
	hi    bigint,
	ab    integer NOT NULL,
	ba    integer NOT NULL,
	joint integer NOT NULL,
	PRIMARY KEY (lo, hi)
) WITH (fillfactor = 70);
CREATE INDEX pairs_hi ON pairs (hi);

CREATE TABLE moves (lo bigint, hi bigint, event bigint, PRIMARY KEY (lo, hi, event));
-- A row per version of an interval.
CREATE TABLE relations (
	seq         bigint PRIMARY KEY,
	lo          bigint NOT NULL, -- the pair, by handle
	hi          bigint NOT NULL,
	a           text COLLATE "C" NOT NULL,
	b           text COLLATE "C" NOT NULL,
	track       text NOT NULL,
	state       text NOT NULL,
	day         integer NOT NULL, -- From
	day_until   integer NOT NULL, -- Until, not included; unknown: it still holds
	event       bigint NOT NULL,
	inferred    integer NOT NULL,
	known_from  bigint NOT NULL,
	known_until bigint,
	first_known bigint NOT NULL,
	body        json NOT NULL
);
CREATE INDEX relations_pair ON relations (lo, hi);
CREATE INDEX relations_hi ON relations (hi);
CREATE INDEX relations_day ON relations (day, event);
CREATE INDEX relations_event ON relations (event);

CREATE TABLE claims (
	mention bigint PRIMARY KEY,
	day     integer NOT NULL, -- of what is claimed, else of publication
	status  text NOT NULL,
	type    text NOT NULL,
	act     text NOT NULL,
	matter  bigint NOT NULL,
	known   bigint NOT NULL,
	known_until bigint
);
CREATE INDEX claims_day ON claims (day, mention);
-- role: 1 takes part in what is claimed, 4 a voice.
CREATE TABLE claim_parties (handle bigint, role integer, day integer, mention bigint, PRIMARY KEY (handle, role, day, mention));

CREATE TABLE rejects (
	seq    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	source text NOT NULL,
	line   bigint NOT NULL,
	reason text NOT NULL,
	record text NOT NULL,
	at     bigint NOT NULL
);
CREATE UNIQUE INDEX rejects_place ON rejects (md5(source), line, md5(reason));

-- A row per instant at which the record learnt something.
CREATE TABLE batches (known bigint PRIMARY KEY, event bigint NOT NULL, relation bigint NOT NULL);

-- Running totals of what Stats counts.
CREATE TABLE totals (name text PRIMARY KEY, n bigint NOT NULL) WITH (fillfactor = 50);

-- Working state beside the record: how far a run has come, what a feed has given. Nothing of the record depends on it.
CREATE TABLE marks (
	kind  text COLLATE "C" NOT NULL,
	key   text COLLATE "C" NOT NULL,
	value text NOT NULL,
	at    bigint NOT NULL
);
CREATE UNIQUE INDEX marks_key ON marks (kind, md5(key));
CREATE INDEX marks_name ON marks USING hash (key);

-- A decision about what stands on record. Exactly one of document, mention and source is meant:
-- mention 0 is the whole document, document 0 the source.
CREATE TABLE reviews (
	seq     bigint PRIMARY KEY,
	doc     bigint NOT NULL,
	mention bigint NOT NULL, -- its place in the document + 1
	source  text NOT NULL,
	verdict text NOT NULL,
	by      text NOT NULL,
	reason  text NOT NULL,
	known   bigint NOT NULL
);
CREATE INDEX reviews_doc ON reviews (doc);

-- States that a table says, not an event. Day and day_until bound them, the second not included.
CREATE TABLE seeds (
	seq         bigint PRIMARY KEY,
	lo          bigint NOT NULL,
	hi          bigint NOT NULL,
	a           text COLLATE "C" NOT NULL,
	b           text COLLATE "C" NOT NULL,
	track       text NOT NULL,
	state       text NOT NULL,
	day         integer NOT NULL,
	day_until   integer NOT NULL,
	precision   text NOT NULL, -- of day
	source      text NOT NULL,
	known_from  bigint NOT NULL,
	known_until bigint
);
CREATE INDEX seeds_pair ON seeds (lo, hi);
CREATE INDEX seeds_source ON seeds USING hash (source);
