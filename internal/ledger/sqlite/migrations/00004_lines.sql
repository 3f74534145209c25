-- +goose Up
-- Moves by day and intervals by line: what a new report changes is found without reading all that went before.
ALTER TABLE moves RENAME TO moves_before;
CREATE TABLE moves (lo INTEGER, hi INTEGER, day INTEGER, event INTEGER, PRIMARY KEY (lo, hi, day, event)) WITHOUT ROWID;
INSERT INTO moves SELECT m.lo, m.hi, e.day, e.id FROM moves_before m JOIN events e ON e.id = m.event AND e.known_until IS NULL WHERE e.move IS NOT NULL;
DROP TABLE moves_before;
CREATE INDEX relations_line ON relations (lo, hi, track, a, day) WHERE known_until IS NULL;
