"""Bids of many procurements scored and ranked, beside NumPy, Polars and Decimal, in one run.

    python tests/peers/evaluation.py [PROCUREMENTS]

Eight bids in each procurement: a price, which weighs 40, and five criteria of quality. The score
is ``40·lowest/price + 60·quality/100``, rounded to four decimals, and the ranks skip after a tie.
NumPy and Polars use floats and give a matrix or a frame of scores and ranks; all sums of scores
and ranks are compared.
"""

from __future__ import annotations

import sys
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import numpy as np

import measure

BIDS = 8
WEIGHTS = [30, 25, 20, 15, 10]
PEERS = ["anbud", "anbud with fractions", "numpy", "polars", "decimal"]


def bids(count: int) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """Make procurements of eight bids: number, price in öre and points by criterion."""
    random = np.random.default_rng(1)
    procurement = np.repeat(np.arange(count), BIDS)
    price = random.integers(1_000_000, 10_000_000, count * BIDS) * 100
    return procurement, price, [random.integers(0, 101, count * BIDS) for _ in WEIGHTS]


def ours(data: tuple, *, exact: bool) -> tuple[float, int]:
    import anbud
    import anbud.batch

    procurement, price, points = data
    model = anbud.AwardModel(
        "lowestOverPrice", price_weight=40, quality_weight=60, round_scores_to=4
    )
    criteria = {
        f"k{place}": own for place, own in enumerate(zip(WEIGHTS, points, strict=True))
    }
    ranks = anbud.batch.rank(
        model=model, procurement=procurement, price=price, criteria=criteria, exact=exact
    )
    return ranks.score.sum() / 10_000, int(ranks.rank.sum())


def numpy_matrix(data: tuple) -> tuple[float, int]:
    _, price, points = data
    matrix = price.reshape(-1, BIDS)
    quality = sum(weight / 100 * own for weight, own in zip(WEIGHTS, points, strict=True))
    lowest = matrix.min(axis=1, keepdims=True)
    scores = np.round(40 * lowest / matrix + 0.6 * quality.reshape(-1, BIDS), 4)
    ranks = (scores[:, None, :] > scores[:, :, None]).sum(axis=2) + 1
    return float(scores.sum()), int(ranks.sum())


def polars_frame(data: tuple) -> tuple[float, int]:
    import polars as pl

    procurement, price, points = data
    names = [f"k{place}" for place in range(len(WEIGHTS))]
    columns = {"procurement": procurement, "price": price, **dict(zip(names, points, strict=True))}
    quality = sum(weight / 100 * pl.col(name) for weight, name in zip(WEIGHTS, names, strict=True))
    lowest = pl.col("price").min().over("procurement")
    score = (40 * lowest / pl.col("price") + 0.6 * quality).round(4)
    frame = pl.DataFrame(columns).lazy().with_columns(score=score)
    rank = pl.col("score").rank("min", descending=True).over("procurement")
    answer = frame.with_columns(rank=rank).collect()
    return float(answer["score"].sum()), int(answer["rank"].sum())


def decimal_loop(data: tuple) -> tuple[float, int]:
    _, price, points = data
    prices = [Decimal(own) / 100 for own in price.tolist()]
    columns = [[Decimal(own) for own in column.tolist()] for column in points]
    weights = [Decimal(weight) for weight in WEIGHTS]
    total, ranks = Decimal(), 0
    for first in range(0, len(prices), BIDS):
        rows = range(first, first + BIDS)
        lowest = min(prices[row] for row in rows)
        scores = []
        for row in rows:
            parts = zip(weights, columns, strict=True)
            quality = sum(weight * own[row] for weight, own in parts) / 100
            score = 40 * lowest / prices[row] + 60 * quality / 100
            scores.append(score.quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP))
        total += sum(scores)
        ranks += sum(1 + sum(other > own for other in scores) for own in scores)
    return float(total), ranks


def work(name: str, count: int) -> measure.Work:
    """Make the work of a peer."""
    data = bids(count)
    made: dict[str, measure.Work] = {
        "anbud": lambda: ours(data, exact=False),
        "anbud with fractions": lambda: ours(data, exact=True),
        "numpy": lambda: numpy_matrix(data),
        "polars": lambda: polars_frame(data),
        "decimal": lambda: decimal_loop(data),
    }
    return made[name]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rounds: dict[str, Any] = {"anbud with fractions": 1, "decimal": 1}
    rows = [measure.measure(work, name, count, rounds=rounds.get(name, 15)) for name in PEERS]
    scores, ranks = rows[0]["answer"]
    for row in rows[1:]:
        apart = abs(row["answer"][0] - scores)
        # A float can fall on the other side of a rounding, or part what is equal.
        assert apart < 0.0001 * count, f"{row['name']}: the scores differ by {apart}"
        assert abs(row["answer"][1] - ranks) < 0.001 * count, f"{row['name']}: other ranks"
    measure.show(f"{count} procurements of {BIDS} bids", "procurements", rows)


if __name__ == "__main__":
    main()
