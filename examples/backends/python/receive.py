"""Takes the answers of a survey as JSON, and stores each response once. How: README.md.

    python3 receive.py          starts it
    python3 receive.py list     prints what is stored
"""

import json
import os
import sqlite3
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Pages that may send here from another address. Your own page's server need not be named.
ORIGINS = os.environ.get("ALLOWED_ORIGINS", "").split()
MOST_BYTES = 100_000  # a response without files has 60,000; labels in the place of codes may be longer


def database():
    connection = sqlite3.connect(os.environ.get("DATABASE", "cases.sqlite"), timeout=5)
    connection.execute("CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY, body TEXT NOT NULL)")
    return connection


class Cases(BaseHTTPRequestHandler):
    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        # A browser asks first whether a page of another server may send this (CORS).
        if self.headers.get("Origin") in ORIGINS:
            self.send_header("Access-Control-Allow-Origin", self.headers["Origin"])
            self.send_header("Access-Control-Allow-Methods", "POST")
            self.send_header("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key")
            self.send_header("Access-Control-Expose-Headers", "Retry-After, Date")
        self.send_header("Vary", "Origin")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_OPTIONS(self):
        self.answer(200, {})

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        if length > MOST_BYTES:
            return self.answer(413, {"error": "too large"})
        body = self.rfile.read(length)
        try:
            case = json.loads(body)["external_id"]
        except (ValueError, KeyError, TypeError):
            return self.answer(422, {"error": "this is no case"})
        with database() as connection:
            connection.execute("INSERT INTO cases VALUES (?, ?) ON CONFLICT (id) DO NOTHING", (case, body.decode()))
            [stored] = connection.execute("SELECT body FROM cases WHERE id = ?", (case,)).fetchone()
        if stored != body.decode():
            return self.answer(409, {"error": "other answers under this id"})
        self.answer(201, {"external_id": case})


if sys.argv[1:] == ["list"]:
    for [body] in database().execute("SELECT body FROM cases"):
        print(body)
else:
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8090"))), Cases).serve_forever()
