-- +goose Up
-- Moves by day and intervals by line: what a new report changes is found without reading all that went before.
ALTER TABLE moves RENAME TO moves_before;
ALTER INDEX moves_pkey RENAME TO moves_before_pkey;
CREATE TABLE moves (lo bigint, hi bigint, day integer, event bigint, PRIMARY KEY (lo, hi, day, event));
INSERT INTO moves SELECT m.lo, m.hi, e.day, e.id FROM moves_before m JOIN events e ON e.id = m.event AND e.known_until IS NULL WHERE e.move IS NOT NULL;
DROP TABLE moves_before;
CREATE INDEX relations_line ON relations (lo, hi, track, a, day) WHERE known_until IS NULL;
