"""Writes what evalica and arena-rank give on two vote sets, as fixtures of test/measure/ratings.

  python -m venv venv && venv/bin/pip install evalica==0.4.2 arena-rank==0.1.1
  venv/bin/python bench/peers/ratings.py test/measure/ratings/fixtures

reads llmfao-counts.csv there, writes generated-votes.csv (seeded) and peers.json there.
"""

import csv
import json
import sys
from pathlib import Path

import evalica
import jax
import numpy as np
import pandas as pd
from arena_rank.models.bradley_terry import BradleyTerry
from arena_rank.models.contextual_bradley_terry import ContextualBradleyTerry
from arena_rank.utils.data_utils import ContextualPairDataset, PairDataset

jax.config.update("jax_enable_x64", True)
FOLDER = Path(sys.argv[1])
WINNERS = {"left": evalica.Winner.X, "right": evalica.Winner.Y, "tie": evalica.Winner.Draw}
TIGHT = {"tolerance": 1e-13, "limit": 1_000_000}


def generated():
    rng = np.random.default_rng(20240611)
    names = [f"model-{c}" for c in "abcdefgh"]
    theta = rng.normal(0, 0.8, 8)
    rows = []
    for _ in range(1500):
        i, j = rng.choice(8, 2, replace=False)
        length, bold = rng.normal(0, 300), float(rng.integers(-6, 7))
        logit = theta[i] - theta[j] + 0.001 * length + 0.05 * bold
        u = rng.uniform()
        winner = "tie" if rng.uniform() < 0.25 else "left" if u < 1 / (1 + np.exp(-logit)) else "right"
        rows.append((names[i], names[j], winner, round(float(length), 1), bold))
    return rows


def llmfao():
    rows = []
    with open(FOLDER / "llmfao-counts.csv") as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            for column, winner in (("wins", "left"), ("losses", "right"), ("ties", "tie")):
                rows += [(row["left"], row["right"], winner, 0.0, 0.0)] * int(row[column])
    return rows


def from_evalica(votes, ordered):
    xs, ys = votes["left"].tolist(), votes["right"].tolist()
    winners = [WINNERS[w] for w in votes["winner"]]
    results = {
        "bradleyTerry": evalica.bradley_terry(xs, ys, winners, **TIGHT),
        "newman": evalica.newman(xs, ys, winners, **TIGHT),
        "pagerank": evalica.pagerank(xs, ys, winners, **TIGHT),
        "eigen": evalica.eigen(xs, ys, winners, **TIGHT),
        "counting": evalica.counting(xs, ys, winners),
        "averageWinRate": evalica.average_win_rate(xs, ys, winners),
    }
    if ordered:
        results["elo"] = evalica.elo(xs, ys, winners)
    out = {name: result.scores.to_dict() for name, result in results.items()}
    return out | {"newmanV": results["newman"].v}


def from_arena_rank(votes, contextual):
    frame = votes.rename(columns={"left": "model_a", "right": "model_b"})
    frame["winner"] = frame["winner"].map({"left": "model_a", "right": "model_b", "tie": "tie"})

    def fit(reweighted, **options):
        data = PairDataset.from_pandas(frame, reweighted=reweighted)
        result = BradleyTerry(len(data.competitors), **options).compute_ratings_and_cis(data)
        columns = (result["ratings"], result["rating_lower"], result["rating_upper"])
        return {name: [float(c[i]) for c in columns] for i, name in enumerate(result["competitors"])}

    tight = {"ftol": 1e-16, "gtol": 1e-12}
    out = {
        "default": fit(False),
        "tight": fit(False, **tight, hessian_reg=1e-7),
        "reweighted": fit(True, **tight),
    }
    if contextual:
        data = ContextualPairDataset.from_pandas(frame, ["length", "bold"])
        model = ContextualBradleyTerry(len(data.competitors), 2, **tight)
        result = model.compute_ratings_and_cis(data)
        out["contextual"] = {
            "coefficients": [float(c) for c in result["coeffs"]],
            "ratings": {name: float(result["ratings"][i]) for i, name in enumerate(result["competitors"])},
        }
    return out


def main():
    columns = ["left", "right", "winner", "length", "bold"]
    sets = {"llmfao": pd.DataFrame(llmfao(), columns=columns), "generated": pd.DataFrame(generated(), columns=columns)}
    sets["generated"].to_csv(FOLDER / "generated-votes.csv", index=False)
    out = {"versions": {"evalica": "0.4.2", "arenaRank": "0.1.1"}}
    for name, votes in sets.items():
        extra = name == "generated"
        out[name] = {"evalica": from_evalica(votes, extra), "arenaRank": from_arena_rank(votes, extra)}
    (FOLDER / "peers.json").write_text(json.dumps(out, indent=1, sort_keys=True) + "\n")


main()
