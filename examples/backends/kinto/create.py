"""Makes the place for responses, in which everybody may create a record and nobody but staff reads one.

    python create.py http://127.0.0.1:8888 admin:PASSWORD
"""

import sys

import requests

server, account = sys.argv[1], tuple(sys.argv[2].split(":", 1))
bucket = f"{server}/v1/buckets/feedback"
staff = {"permissions": {"write": [f"account:{account[0]}"]}}
everybody = {"permissions": {"record:create": ["system.Everyone"]}}
for address, body in [(bucket, staff), (f"{bucket}/collections/responses", everybody)]:
    requests.put(address, json=body, auth=account, timeout=30).raise_for_status()
