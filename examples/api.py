"""The API from Python's standard library. Start `headway serve`, then `python3 examples/api.py [SERVER]`."""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"


def call(question, parameters, body=None):
    """The answer to a question of /api/v1 (see /api/v1/openapi.json); a body is sent by POST."""
    query = urllib.parse.urlencode({name.replace("_", "-"): value for name, value in parameters.items()})
    try:
        with urllib.request.urlopen(f"{SERVER}/api/v1/{question}?{query}", data=body) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        sys.exit(json.load(error)["detail"])


def ask(question, **parameters):
    return call(question, parameters)


answer = ask("gap", follower="access=open-weights", leader="access=closed", as_of="2026-01-10")
months = answer["months"]
print(
    f"On {answer['asOf']}, open weights stood {months['estimate']:.1f} months behind closed weights "
    f"({months['level']:.0%} interval {months['low']:.1f} to {months['high']:.1f}), "
    f"{answer['method']}, {answer['measure']}, vintage {answer['vintage']}."
)
for record in answer["records"][-3:]:
    print(f"  {record['releasedOn']}  {record['model']}")

placed = call("place", {}, b"benchmark,score,n\nGPQA diamond,0.71,198\nMATH level 5,0.9,1324\n")
for group in placed["behind"]:
    print(f"These results stand {group['months']['estimate']:.1f} months behind {group['group']}.")
