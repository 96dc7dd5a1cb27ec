"""Contracts laid out over years and months, beside NumPy, Polars and Decimal, in one run.

    python tests/peers/budget.py [CONTRACTS]

Each peer runs in a process of its own: CPU time of the best of five rounds, and the peak of
memory above that of the process before it began. ``filled and summed`` does no work: it writes
one number into a matrix of the size of the answer and sums it, which no peer can be faster than.
The peers count days of the calendar year
(``dayActualYear``) over 2020-2035. NumPy and Polars use floats and do not round to the öre; the
totals are compared within a tenth of an öre for each amount.
"""

from __future__ import annotations

import calendar
import sys
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

import measure

YEARS = range(2020, 2036)
DAY = np.timedelta64(1, "D")
PEERS = [
    "anbud dayActualYear",
    "anbud monthEqual",
    "anbud dayActualContract",
    "filled and summed",
    "numpy",
    "polars",
    "decimal",
]


def contracts(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Make contracts of 2018-2034, one to eight years long, a quarter of them to the end."""
    random = np.random.default_rng(1)
    first = np.datetime64("2018-01-01") + random.integers(0, 6200, count) * DAY
    last = first + random.integers(365, 2922, count) * DAY
    last[random.random(count) < 0.25] = np.datetime64("2035-12-31")
    annual = random.integers(10_000_000, 1_000_000_000, count)
    return annual, first, np.maximum(first, np.minimum(last, np.datetime64("2035-12-31")))


def edges(by: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    unit = "Y" if by == "year" else "M"
    start = np.arange(f"{YEARS.start}", f"{YEARS.stop}", dtype=f"datetime64[{unit}]")
    days = start.astype("datetime64[D]")
    after = (start + 1).astype("datetime64[D]")
    length = np.array([366 if calendar.isleap(int(str(day)[:4])) else 365 for day in days])
    return days, after, length


def ours(method: str, by: str, data: tuple) -> float:
    import anbud.batch

    annual, first, last = data
    amounts = anbud.batch.allocate(
        annual=annual, first_day=first, last_day=last, method=method, by=by, years=YEARS
    )
    return float(amounts.rows.sum())


def filled(by: str, data: tuple) -> float:
    width = len(YEARS) * (12 if by == "month" else 1)
    return float(np.full((len(data[0]), width), 1, dtype=np.int64).sum())


def numpy_broadcast(by: str, data: tuple) -> float:
    annual, first, last = data
    start, after, length = edges(by)
    days = np.minimum(last[:, None] + DAY, after) - np.maximum(first[:, None], start)
    days = np.maximum(days.astype("int64"), 0)
    return float((annual[:, None] * days / length).sum())


def polars_lazy(by: str, data: tuple) -> float:
    import polars as pl

    annual, first, last = data
    start, after, length = edges(by)
    frame = pl.DataFrame({"id": np.arange(len(annual)), "annual": annual, "first": first, "last": last})
    periods = pl.DataFrame({"start": start, "after": after, "length": length})
    end = pl.min_horizontal(pl.col("last") + pl.duration(days=1), pl.col("after"))
    days = (end - pl.max_horizontal("first", "start")).dt.total_days()
    amounts = (
        frame.lazy()
        .join(periods.lazy(), how="cross")
        .with_columns(days=days)
        .filter(pl.col("days") > 0)
        .with_columns(amount=pl.col("annual") * pl.col("days") / pl.col("length"))
        .group_by("id", "start")
        .agg(pl.col("amount").sum())
        .collect()
    )
    return float(amounts["amount"].sum())


def decimal_loop(by: str, data: tuple) -> float:
    start, after, length = edges(by)
    periods = [
        (own.astype(object), (end - DAY).astype(object), int(days))
        for own, end, days in zip(start, after, length, strict=True)
    ]
    total = Decimal()
    for annual, first, last in zip(*(column.tolist() for column in data), strict=True):
        amount = Decimal(annual) / 100
        for begins, ends, days in periods:
            held = (min(last, ends) - max(first, begins)).days + 1
            if held > 0:
                total += (amount * held / days).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return float(total * 100)


def work(name: str, count: int, by: str) -> measure.Work:
    """Make the work of a peer."""
    data = contracts(count)
    made: dict[str, measure.Work] = {
        "anbud dayActualYear": lambda: ours("dayActualYear", by, data),
        "anbud monthEqual": lambda: ours("monthEqual", by, data),
        "anbud dayActualContract": lambda: ours("dayActualContract", by, data),
        "filled and summed": lambda: filled(by, data),
        "numpy": lambda: numpy_broadcast(by, data),
        "polars": lambda: polars_lazy(by, data),
        "decimal": lambda: decimal_loop(by, data),
    }
    return made[name]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    # The slowest peer gets a part of the contracts; all are compared by contracts a second.
    share = {"decimal": max(count // 100, 1)}
    for by in ["year", "month"]:
        rows = [measure.measure(work, name, share.get(name, count), by) for name in PEERS]
        totals = {row["name"]: row["answer"] for row in rows}
        apart = abs(totals["anbud dayActualYear"] - totals["numpy"])
        assert apart <= 0.1 * count * len(YEARS) * 12, f"the totals differ by {apart} öre"
        title = f"{count} contracts by {by}, {YEARS.start}-{YEARS.stop - 1}"
        measure.show(title, "contracts", rows)


if __name__ == "__main__":
    main()
