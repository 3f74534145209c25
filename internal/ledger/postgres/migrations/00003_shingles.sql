-- +goose Up
-- By hash first: a planner without statistics would read a whole period otherwise.
ALTER TABLE shingles DROP CONSTRAINT shingles_pkey, ADD PRIMARY KEY (hash, period, day, doc);
