/** Responses in SQLite. */
import { createHash, randomInt } from "node:crypto";

import sqlite from "node-sqlite3-wasm";

export function open(file) {
  const db = new sqlite.Database(file);
  db.exec(
    `CREATE TABLE IF NOT EXISTS responses (
       id TEXT PRIMARY KEY, hash TEXT NOT NULL, body TEXT NOT NULL, number INTEGER NOT NULL
     ) WITHOUT ROWID`,
  );
  return {
    /** Stores a response under its id, or finds the same there. */
    insertOrSame(id, body) {
      const hash = createHash("sha256").update(body, "utf8").digest("hex");
      // By chance, and not counted: who answered when is nobody's business.
      const number = randomInt(100_000, 1_000_000);
      const added = db.run("INSERT INTO responses VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING", [id, hash, body, number]);
      const row = db.get("SELECT hash, number FROM responses WHERE id = ?", [id]);
      return { isNew: added.changes === 1, same: row.hash === hash, hash, number: row.number };
    },
    all: () => db.all("SELECT id, body FROM responses").map(({ id, body }) => ({ id, response: JSON.parse(body) })),
  };
}
