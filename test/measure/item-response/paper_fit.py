"""SciPy's fit of the paper's scores; run from the repository: python3 test/measure/item-response/paper_fit.py

SciPy 1.17.1, NumPy 2.4.6 print the figures that fit.test.ts compares with (32 s of processor time).
"""

import csv

import numpy as np
from scipy.optimize import least_squares

rows = [r for r in csv.DictReader(open("data/snapshot/score.csv")) if r["data_set"] == "epoch-paper-2025-12"]
versions = sorted({r["version"] for r in rows})
benchmarks = sorted({r["benchmark"] for r in rows})
anchor = benchmarks.index("Winogrande")
m = np.array([versions.index(r["version"]) for r in rows])
b = np.array([benchmarks.index(r["benchmark"]) for r in rows])
y = np.clip([float(r["raw"]) for r in rows], 0.001, 0.999)
M, K = len(versions), len(benchmarks)
free = [i for i in range(K) if i != anchor]
n = M + 2 * K - 1


def split(theta):
    slope = np.ones(K)
    slope[free] = theta[M + K :]
    return theta[:M], theta[M : M + K], slope


def residuals(theta):
    ability, difficulty, slope = split(theta)
    predicted = 1 / (1 + np.exp(-slope[b] * (ability[m] - difficulty[b])))
    return np.append(predicted - y, np.sqrt(0.1 * np.sum(theta**2) / n))


def jacobian(theta):
    ability, difficulty, slope = split(theta)
    predicted = 1 / (1 + np.exp(-slope[b] * (ability[m] - difficulty[b])))
    s = predicted * (1 - predicted)
    J = np.zeros((len(y) + 1, n))
    i = np.arange(len(y))
    J[i, m] = s * slope[b]
    J[i, M + b] = -s * slope[b]
    column = np.full(K, -1)
    column[free] = np.arange(K - 1)
    k = column[b] >= 0
    J[i[k], M + K + column[b][k]] = (s * (ability[m] - difficulty[b]))[k]
    J[-1] = (0.1 / n) * theta / max(np.sqrt(0.1 * np.sum(theta**2) / n), 1e-12)
    return J


start = np.concatenate([np.zeros(M + K), np.ones(K - 1)])
low = np.concatenate([np.full(M + K, -10.0), np.full(K - 1, 0.1)])
fit = least_squares(
    residuals, start, jac=jacobian, bounds=(low, np.full(n, 10.0)), xtol=1e-15, ftol=1e-15, gtol=1e-12, max_nfev=3000
)
ability, difficulty, slope = split(fit.x)
print("objective", fit.cost, "parameters", n)
for name in ["gpt-5-pro-2025-10-06_high", "claude-3-5-sonnet-20240620", "gpt-4-0314", "gemini-2.0-flash-001", "Llama-2-7b", "stablelm-tuned-alpha-7b"]:
    print(name, ability[versions.index(name)] - difficulty[anchor])
gpqa = benchmarks.index("GPQA diamond")
print("GPQA diamond", difficulty[gpqa] - difficulty[anchor], slope[gpqa])
