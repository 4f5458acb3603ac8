-- Surveys that are not finished, which their residents asked to be kept. What is in them is sealed on the device
-- with a key that is not here; the place follows from the resident's code, and tells nothing of the key.
CREATE TABLE drafts (
    survey TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    -- Counts how often it was saved, so that of two devices none overwrites the other unseen.
    sequence BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    -- The last day on which it is given back.
    kept_until TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (survey, place)
);
CREATE INDEX drafts_kept_until ON drafts (kept_until);
