"""Takes the answers of a survey with their files, and stores each response once. How: README.md.

    flask --app app run
"""

import hashlib
import json
import os
import sqlite3
from datetime import datetime, timezone

import click
from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 12_000_000
# A field of a form may be as long as the longest answer.
app.config["MAX_FORM_MEMORY_SIZE"] = 1_000_000

DATABASE = os.environ.get("DATABASE", "feedback.sqlite")
# Pages that may send here from another address. Your own page's server need not be named.
ORIGINS = os.environ.get("ALLOWED_ORIGINS", "").split()


def database():
    connection = sqlite3.connect(DATABASE, timeout=5)
    connection.execute(
        "CREATE TABLE IF NOT EXISTS responses (id TEXT PRIMARY KEY, form TEXT NOT NULL, received_on TEXT NOT NULL)"
        " WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE IF NOT EXISTS files (response TEXT NOT NULL REFERENCES responses, field TEXT NOT NULL,"
        " number INTEGER NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (response, field, number))"
    )
    return connection


@app.after_request
def allow(response):
    """A browser asks first whether a page of another server may send this (CORS)."""
    origin = request.headers.get("Origin")
    if origin in ORIGINS:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Methods"] = "POST"
        response.headers["Access-Control-Allow-Headers"] = "Content-Type, Idempotency-Key, X-Api-Key"
        response.headers["Access-Control-Expose-Headers"] = "X-Response-Id, Retry-After, Date"
        response.headers["Access-Control-Max-Age"] = "600"
    response.headers.add("Vary", "Origin")
    return response


@app.post("/feedback")
def feedback():
    response_id = request.headers.get("Idempotency-Key", "")
    if not response_id or response_id != request.form.get("id"):
        return jsonify(title="`Idempotency-Key` and `id` are not the same"), 422
    files = [(name, file.filename, file.read()) for name in request.files for file in request.files.getlist(name)]
    form = request.form.to_dict(flat=False)
    # What tells two responses apart: every field, and what is in the files.
    form["files"] = [[name, file, hashlib.sha256(content).hexdigest()] for name, file, content in files]
    text = json.dumps(form, ensure_ascii=False, sort_keys=True)
    connection = database()
    try:
        with connection:
            day = datetime.now(timezone.utc).date().isoformat()
            # Insert, or find the same: an answer of ours may have been lost, and the browser asks again.
            added = connection.execute(
                "INSERT INTO responses VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING", (response_id, text, day)
            ).rowcount
            if added:
                for number, (field, name, content) in enumerate(files):
                    connection.execute(
                        "INSERT INTO files VALUES (?, ?, ?, ?, ?)", (response_id, field, number, name, content)
                    )
        stored = connection.execute("SELECT form FROM responses WHERE id = ?", (response_id,)).fetchone()[0]
    finally:
        connection.close()
    if stored != text:
        return jsonify(title="another response has this id"), 409
    return "", 204, {"X-Response-Id": response_id}


@app.errorhandler(sqlite3.OperationalError)
def busy(error):
    app.logger.error("%s", error)
    return jsonify(title="the database is busy"), 503, {"Retry-After": "30"}


@app.cli.command("list")
def list_responses():
    """Prints what is stored, a line of JSON for each response."""
    connection = database()
    for response_id, form in connection.execute("SELECT id, form FROM responses"):
        click.echo(json.dumps({"id": response_id, "form": json.loads(form)}))
