"""The API from Python's standard library. Start `headway serve`, then `python3 examples/api.py`."""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

SERVER = "http://127.0.0.1:8080"


def ask(question, **parameters):
    """The answer to a question of /api/v1 (see /api/v1/openapi.json)."""
    query = urllib.parse.urlencode({name.replace("_", "-"): value for name, value in parameters.items()})
    try:
        with urllib.request.urlopen(f"{SERVER}/api/v1/{question}?{query}") as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        sys.exit(json.load(error)["detail"])


answer = ask("gap", follower="access=open-weights", leader="access=closed", as_of="2026-01-10")
months = answer["months"]
print(
    f"On {answer['asOf']}, open weights stood {months['estimate']:.1f} months behind closed weights "
    f"({months['level']:.0%} interval {months['low']:.1f} to {months['high']:.1f}), "
    f"{answer['method']}, {answer['measure']}, vintage {answer['vintage']}."
)
for record in answer["records"][-3:]:
    print(f"  {record['releasedOn']}  {record['model']}")
