"""One peer in a process of its own: CPU time of the best of some rounds, and its memory."""

from __future__ import annotations

import json
import multiprocessing
import resource
import time
from collections.abc import Callable
from typing import Any

#: What a peer does; it is made in its own process, from the name of the peer and its arguments.
Work = Callable[[], Any]


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _measured(job: tuple) -> dict[str, Any]:
    make, name, count, arguments, rounds = job
    # What is imported and compiled on the first call is no part of the work.
    make(name, min(count, 10), *arguments)()
    work = make(name, count, *arguments)
    before = _peak()
    best, answer = float("inf"), None
    for _ in range(rounds):
        began = time.process_time()
        answer = work()
        best = min(best, time.process_time() - began)
    found = {"name": name, "count": count, "cpu": best, "peak": _peak() - before}
    return {**found, "answer": answer}


def measure(
    make: Callable[..., Work], name: str, count: int, *arguments: Any, rounds: int = 5
) -> dict[str, Any]:
    """CPU seconds, the peak above the process before it began (MiB), and what the peer answers."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, ((make, name, count, arguments, rounds),))


def show(title: str, unit: str, rows: list[dict[str, Any]]) -> None:
    """Print the rows as a table, the first one being ours, and as JSON."""
    print(f"\n{title}: peer, {unit} per CPU second, times slower than anbud, peak MiB above start")
    base = rows[0]["count"] / rows[0]["cpu"]
    for row in rows:
        rate = row["count"] / row["cpu"]
        slower, peak = base / rate, row["peak"]
        print(f"  {row['name']:24} {rate:14,.0f} {slower:10.1f} {peak:10.0f}  (n={row['count']})")
    told = [{key: value for key, value in row.items() if key != "answer"} for row in rows]
    print(json.dumps({"title": title, "rows": told}))
