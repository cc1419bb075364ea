"""One whole run of evalica 0.4.2 on a vote file: rate_evalica.py FILE. Prints seconds and megabytes as JSON.

Names are turned into numbers by pandas first: faster than evalica's own way with strings.
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
codes, names = pd.factorize(pd.concat([votes["model_a"], votes["model_b"]]))
n = len(votes)
winners = votes["winner"].map({"model_a": 1, "model_b": 2, "tie": 0, "tie (bothbad)": 0}).to_numpy(np.uint8)
read = time.perf_counter()
index = pd.Index(range(len(names)))
result = evalica.bradley_terry(codes[:n].tolist(), codes[n:].tolist(), winners.tolist(), index=index)
solved = time.perf_counter()
top = names[int(result.scores.index[0])]
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"read": read - imported, "solve": solved - read, "memory": memory, "top": str(top)}))
