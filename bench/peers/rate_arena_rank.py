"""One whole run of arena-rank 0.1.1 on a vote file, sandwich intervals: rate_arena_rank.py FILE."""

import json
import resource
import sys
import time

import numpy as np
import pandas as pd
from arena_rank.models.bradley_terry import BradleyTerry
from arena_rank.utils.data_utils import PairDataset

path = sys.argv[1]
imported = time.perf_counter()
votes = pd.read_csv(path) if path.endswith("csv") else pd.read_parquet(path)
data = PairDataset.from_pandas(votes)
read = time.perf_counter()
result = BradleyTerry(len(data.competitors)).compute_ratings_and_cis(data)
top = data.competitors[int(np.argmax(np.asarray(result["ratings"])))]
solved = time.perf_counter()
usage = resource.getrusage(resource.RUSAGE_SELF)
cpu = usage.ru_utime + usage.ru_stime
print(json.dumps({"read": read - imported, "solve": solved - read, "cpu": cpu, "memory": usage.ru_maxrss / 1024, "top": top}))
