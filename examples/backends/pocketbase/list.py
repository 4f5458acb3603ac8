"""Prints what is stored, a line of JSON for each response: python list.py pb_data/data.db"""

import json
import sqlite3
import sys

with sqlite3.connect(sys.argv[1]) as connection:
    connection.row_factory = sqlite3.Row
    for row in connection.execute("SELECT * FROM responses"):
        print(json.dumps(dict(row)))
