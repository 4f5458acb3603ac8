-- Why a response does not count: `late`, `full`, `quota`, or what was wrong with its one-time link. None for one
-- that counts, or that staff have released.
ALTER TABLE responses ADD COLUMN held TEXT;

-- SHA-256 of one-time links that were used. Neither the response nor the day stands beside it.
CREATE TABLE used_links (
    hash TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
