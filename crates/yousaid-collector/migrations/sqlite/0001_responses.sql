-- The questionnaires that were ever served here, by the hash of their canonical text: a response
-- is checked against, and exported with, exactly the questionnaire that was answered.
CREATE TABLE definitions (
    hash TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL,
    version TEXT NOT NULL,
    added_on TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The responses, by the random id that the device made. WITHOUT ROWID: rows lie in the order of
-- their ids, so nothing tells which came first. `received_on` is a day, never a time.
CREATE TABLE responses (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL,
    definition TEXT NOT NULL REFERENCES definitions (hash),
    sequence INTEGER NOT NULL,
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    -- SHA-256 of the document's bytes.
    hash TEXT NOT NULL,
    reference TEXT NOT NULL,
    received_on TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One reference code names one response of a survey.
CREATE UNIQUE INDEX responses_reference ON responses (survey, reference);
-- What the export walks along.
CREATE INDEX responses_survey ON responses (survey, id);
