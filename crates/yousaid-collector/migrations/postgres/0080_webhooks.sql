-- What programs of the landlord's are still to be told about responses. A row is written together with what it
-- tells of, and deleted when it was delivered. `due_at` and `begun_at` are milliseconds since 1970: while a row
-- waits, and only then, it knows when something arrived.
CREATE TABLE hook_deliveries (
    -- The same at every attempt: by it a receiver knows what it has had before.
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- The address, or `command`.
    hook TEXT COLLATE "C" NOT NULL,
    event TEXT COLLATE "C" NOT NULL,
    survey TEXT COLLATE "C" NOT NULL,
    response TEXT COLLATE "C" NOT NULL,
    begun_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    -- 1 when nobody tries any more until staff say so.
    parked BIGINT NOT NULL CHECK (parked IN (0, 1)),
    fault TEXT
);
CREATE INDEX hook_deliveries_due ON hook_deliveries (hook, parked, due_at);
CREATE INDEX hook_deliveries_response ON hook_deliveries (response);
