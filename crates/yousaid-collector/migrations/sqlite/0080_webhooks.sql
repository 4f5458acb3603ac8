-- What programs of the landlord's are still to be told about responses. A row is written together with what it
-- tells of, and deleted when it was delivered. `due_at` and `begun_at` are milliseconds since 1970: while a row
-- waits, and only then, it knows when something arrived.
CREATE TABLE hook_deliveries (
    -- The same at every attempt: by it a receiver knows what it has had before.
    id TEXT NOT NULL PRIMARY KEY,
    -- The address, or `command`.
    hook TEXT NOT NULL,
    event TEXT NOT NULL,
    survey TEXT NOT NULL,
    response TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    -- 1 when nobody tries any more until staff say so.
    parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
    fault TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX hook_deliveries_due ON hook_deliveries (hook, parked, due_at);
CREATE INDEX hook_deliveries_response ON hook_deliveries (response);
