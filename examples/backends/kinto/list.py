"""Prints what is stored, a line of JSON for each response: python list.py http://127.0.0.1:8888 admin:PASSWORD"""

import json
import sys

import requests

address = f"{sys.argv[1]}/v1/buckets/feedback/collections/responses/records"
answer = requests.get(address, auth=tuple(sys.argv[2].split(":", 1)), timeout=30)
answer.raise_for_status()
for record in answer.json()["data"]:
    print(json.dumps(record))
