-- Secrets that this database's collectors share, made by the first of them.
CREATE TABLE secrets (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- SHA-256 of the code with which a resident comes back; none where the survey does not allow it.
ALTER TABLE responses ADD COLUMN code_hash TEXT;
-- The day of the last change; what was changed is not kept.
ALTER TABLE responses ADD COLUMN amended_on TEXT;
CREATE INDEX responses_code ON responses (survey, code_hash);

-- Responses that their residents took back: a copy that was still on its way must not bring one back.
CREATE TABLE withdrawn (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the officer records of a halo round; its document stays as it is. `revision` counts the
-- changes, so that of two people at the same time none overwrites the other unseen.
CREATE TABLE halo_records (
    round TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Whom the officer has told what was decided.
CREATE TABLE halo_answered (
    round TEXT NOT NULL,
    response TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    PRIMARY KEY (round, response)
) STRICT, WITHOUT ROWID;
