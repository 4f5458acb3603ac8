-- The questionnaires that were ever served here, by the hash of their canonical text: a response
-- is checked against, and exported with, exactly the questionnaire that was answered.
CREATE TABLE definitions (
    hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    survey TEXT COLLATE "C" NOT NULL,
    version TEXT NOT NULL,
    added_on TEXT COLLATE "C" NOT NULL,
    document TEXT NOT NULL
);

-- The responses, by the random id that the device made. `received_on` is a day, never a time.
CREATE TABLE responses (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    survey TEXT COLLATE "C" NOT NULL,
    definition TEXT COLLATE "C" NOT NULL REFERENCES definitions (hash),
    sequence BIGINT NOT NULL,
    is_final BIGINT NOT NULL CHECK (is_final IN (0, 1)),
    -- SHA-256 of the document's bytes.
    hash TEXT NOT NULL,
    reference TEXT COLLATE "C" NOT NULL,
    received_on TEXT NOT NULL,
    document TEXT NOT NULL
);

-- One reference code names one response of a survey.
CREATE UNIQUE INDEX responses_reference ON responses (survey, reference);
-- What the export walks along.
CREATE INDEX responses_survey ON responses (survey, id);
