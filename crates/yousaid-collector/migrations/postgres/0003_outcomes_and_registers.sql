-- Entries of the board "You said, we did" that staff have written.
CREATE TABLE outcomes (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- Counts the changes, so that of two people at the same time none overwrites the other unseen.
    revision BIGINT NOT NULL,
    -- The day of the answer: the latest is shown first.
    answered_on TEXT COLLATE "C" NOT NULL,
    document TEXT NOT NULL
);

-- Who wants to be involved, and how: what was sent to a register. Its ids are made for it alone, and
-- nothing here names a response to a survey.
CREATE TABLE involved (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    survey TEXT COLLATE "C" NOT NULL,
    definition TEXT COLLATE "C" NOT NULL REFERENCES definitions (hash),
    -- SHA-256 of the document's bytes.
    hash TEXT NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    received_on TEXT COLLATE "C" NOT NULL,
    document TEXT NOT NULL,
    -- The day on which the message that asks for a confirmation was handed over.
    mailed_on TEXT COLLATE "C",
    confirmed_on TEXT COLLATE "C",
    -- The day on which somebody last said to be still interested.
    renewed_on TEXT COLLATE "C",
    -- The day on which that was asked, until it is answered.
    asked_on TEXT COLLATE "C"
);
CREATE UNIQUE INDEX involved_reference ON involved (survey, reference);

-- Entries to prize draws, apart from the answers after which they were made. The day only.
CREATE TABLE prize_entries (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    survey TEXT COLLATE "C" NOT NULL,
    definition TEXT COLLATE "C" NOT NULL REFERENCES definitions (hash),
    hash TEXT NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    received_on TEXT COLLATE "C" NOT NULL,
    document TEXT NOT NULL
);
CREATE UNIQUE INDEX prize_entries_reference ON prize_entries (survey, reference);
