"""One whole run of evalica 0.4.2 on a vote file: rate_evalica.py FILE [numbered].

As its documentation does it, or with names numbered by pandas first, which is faster. Prints seconds and
megabytes as JSON.
"""

import json
import resource
import sys
import time

start = time.perf_counter()
import evalica  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

path = sys.argv[1]
imported = time.perf_counter()
votes = pd.read_csv(path) if path.endswith("csv") else pd.read_parquet(path)
if "numbered" in sys.argv:
    codes, names = pd.factorize(pd.concat([votes["model_a"], votes["model_b"]]))
    n = len(votes)
    xs, ys, index = codes[:n].tolist(), codes[n:].tolist(), pd.Index(range(len(names)))
    winners = votes["winner"].map({"model_a": 1, "model_b": 2, "tie": 0, "tie (bothbad)": 0})
    winners = winners.to_numpy(np.uint8).tolist()
else:
    x, y, draw = evalica.Winner.X, evalica.Winner.Y, evalica.Winner.Draw
    xs, ys, index = votes["model_a"], votes["model_b"], None
    winners = votes["winner"].map({"model_a": x, "model_b": y, "tie": draw, "tie (bothbad)": draw})
read = time.perf_counter()
result = evalica.bradley_terry(xs, ys, winners, index=index)
solved = time.perf_counter()
top = result.scores.index[0]
top = names[int(top)] if "numbered" in sys.argv else top
usage = resource.getrusage(resource.RUSAGE_SELF)
cpu = usage.ru_utime + usage.ru_stime
print(json.dumps({"read": read - imported, "solve": solved - read, "cpu": cpu, "memory": usage.ru_maxrss / 1024, "top": str(top)}))
