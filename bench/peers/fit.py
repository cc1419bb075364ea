"""The published method of the index by SciPy's least_squares, on scores read from standard input.

Prints the median processor time of a fit from the neutral start and of a warm bootstrap refit: with differences for the
Jacobian, as published, and with the analytical sparse one. bench/fit.ts runs it on its own scores.
"""

import json
import sys
import time

import numpy as np
from scipy.optimize import least_squares
from scipy.sparse import csr_matrix

problem = json.load(sys.stdin)
rows = problem["rows"]
model = np.array([row[0] for row in rows])
benchmark = np.array([row[1] for row in rows])
value = np.array([row[2] for row in rows])
models, benchmarks, anchor = problem["models"], problem["benchmarks"], problem["anchor"]
scores = len(rows)
free = models + 2 * benchmarks - 1
free_slope = np.where(np.arange(benchmarks) < anchor, np.arange(benchmarks), np.arange(benchmarks) - 1)
lower = np.r_[np.full(models + benchmarks, -10.0), np.full(benchmarks - 1, 0.1)]
upper = np.full(free, 10.0)
neutral = np.r_[np.zeros(models + benchmarks), np.ones(benchmarks - 1)]


def predicted(theta):
    slope = np.insert(theta[models + benchmarks :], anchor, 1.0)[benchmark]
    distance = theta[model] - theta[models + benchmark]
    return slope, distance, 1.0 / (1.0 + np.exp(-slope * distance))


def penalty(theta):
    return np.sqrt(0.1 * np.sum(theta * theta) / free)


def residuals(theta, root_weight):
    return np.r_[root_weight * (predicted(theta)[2] - value), penalty(theta)]


row = np.arange(scores)
with_slope = benchmark != anchor
entry_row = np.r_[row, row, row[with_slope], np.full(free, scores)]
entry_column = np.r_[
    model,
    models + benchmark,
    models + benchmarks + free_slope[benchmark[with_slope]],
    np.arange(free),
]


def jacobian(theta, root_weight):
    slope, distance, p = predicted(theta)
    s = root_weight * p * (1 - p)
    last = 0.1 * theta / free / max(penalty(theta), 1e-12)
    entries = np.r_[s * slope, -s * slope, (s * distance)[with_slope], last]
    return csr_matrix((entries, (entry_row, entry_column)), shape=(scores + 1, free))


def dense_jacobian(theta, root_weight):
    return jacobian(theta, root_weight).toarray()


def solve(start, root_weight, jac):
    return least_squares(residuals, start, jac=jac, bounds=(lower, upper), method="trf", args=(root_weight,))


def timed(calls, work):
    times, result = [], None
    for call in range(calls):
        start = time.process_time()
        result = work(call)
        times.append(1000 * (time.process_time() - start))
    return float(np.median(times)), result


weights = [np.sqrt(np.array(weight)) for weight in problem["weights"]]
ones = np.ones(scores)
found = []


def record(name, milliseconds, objective, objectives=()):
    line = {"name": name, "milliseconds": milliseconds, "objective": objective}
    found.append({**line, "objectives": list(objectives)})


kinds = [
    ("differences", "2-point", 3),
    ("analytical sparse Jacobian", jacobian, 7),
    ("analytical dense Jacobian", dense_jacobian, 7),
]
for name, jac, calls in kinds:
    milliseconds, result = timed(calls, lambda _: solve(neutral, ones, jac))
    record(f"fit, {name}", milliseconds, float(result.cost))
best = solve(neutral, ones, jacobian).x
for name, jac, calls in kinds:
    costs = []
    milliseconds, _ = timed(calls, lambda call: costs.append(solve(best, weights[call], jac).cost))
    record(f"bootstrap draw, {name}", milliseconds, None, costs)
json.dump(found, sys.stdout)
