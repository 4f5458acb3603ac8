"""Makes the table: python create.py feedback.db"""

import sqlite3
import sys

with sqlite3.connect(sys.argv[1]) as connection:
    connection.execute(
        """CREATE TABLE IF NOT EXISTS responses (
            id TEXT PRIMARY KEY,
            survey TEXT NOT NULL,
            language TEXT NOT NULL,
            finished TEXT,
            ease TEXT,
            visits INTEGER,
            response TEXT NOT NULL
        )"""
    )
