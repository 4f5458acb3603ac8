-- Entries of the board "You said, we did" that staff have written.
CREATE TABLE outcomes (
    id TEXT NOT NULL PRIMARY KEY,
    -- Counts the changes, so that of two people at the same time none overwrites the other unseen.
    revision INTEGER NOT NULL,
    -- The day of the answer: the latest is shown first.
    answered_on TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who wants to be involved, and how: what was sent to a register. Its ids are made for it alone, and
-- nothing here names a response to a survey.
CREATE TABLE involved (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL,
    definition TEXT NOT NULL REFERENCES definitions (hash),
    -- SHA-256 of the document's bytes.
    hash TEXT NOT NULL,
    reference TEXT NOT NULL,
    received_on TEXT NOT NULL,
    document TEXT NOT NULL,
    -- The day on which the message that asks for a confirmation was handed over.
    mailed_on TEXT,
    confirmed_on TEXT,
    -- The day on which somebody last said to be still interested.
    renewed_on TEXT,
    -- The day on which that was asked, until it is answered.
    asked_on TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX involved_reference ON involved (survey, reference);

-- Entries to prize draws, apart from the answers after which they were made. The day only.
CREATE TABLE prize_entries (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL,
    definition TEXT NOT NULL REFERENCES definitions (hash),
    hash TEXT NOT NULL,
    reference TEXT NOT NULL,
    received_on TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX prize_entries_reference ON prize_entries (survey, reference);
