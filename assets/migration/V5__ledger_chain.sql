-- Numbers are given by the program from now on, without gaps, so that a replay gives the same ones.
ALTER TABLE edit ALTER COLUMN number DROP IDENTITY;
ALTER TABLE edit ADD COLUMN hash VARCHAR(64);
ALTER TABLE edit ADD CONSTRAINT edit_hash CHECK (REGEXP_LIKE(hash, '^[0-9a-f]{64}$'));
COMMENT ON COLUMN edit.hash IS 'SHA-256 over the hash of the entry before and all other columns; the program fills it for older entries as soon as it has upgraded them';
