"""Random terms through the package and through `agreement_oracle`: the same days and amounts.

500 of each here; with ANBUD_CASES set as many as it says, 20 000 at the most.
"""

from __future__ import annotations

import datetime
import os
import random
from fractions import Fraction
from typing import Any

import anbud

import agreement_oracle as oracle

CASES = min(int(os.environ.get("ANBUD_CASES", "500")), 20_000)
ANCHORS = ["dayExact", "monthEnd", "quarterEnd", "halfYearEnd", "yearEnd", "fixedDay", None]
PARTIES = ["authority", "provider", "either", None]


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same cases each time


def some_day(own: random.Random, first: int = 2000, years: int = 60) -> datetime.date:
    return datetime.date(first, 1, 1) + datetime.timedelta(days=own.randrange(years * 365))


def some_clause(own: random.Random) -> dict[str, Any]:
    unit, most = own.choice([("days", 500), ("weeks", 70), ("months", 18)])
    clause: dict[str, Any] = {"period": {unit: own.randint(1, most)}}
    by, anchor = own.choice(PARTIES), own.choice(ANCHORS)
    if by:
        clause["by"] = by
    if anchor:
        clause["anchor"] = anchor
    if anchor == "fixedDay":
        clause["fixedDay"] = own.choice(["01-01", "02-29", "02-28", "06-30", "10-31", "12-31"])
    if own.random() < 0.3:
        clause["trigger"] = "deemedReceived"
        clause["deemedAfterDays"] = own.randint(0, 10)
    if own.random() < 0.3:
        clause["earliest"] = str(some_day(own, 2020, 10))
    return clause


def some_terms(own: random.Random) -> dict[str, Any]:
    terms: dict[str, Any] = {"notice": [some_clause(own) for _ in range(own.randint(1, 3))]}
    start = some_day(own, 2015, 10)
    if own.random() < 0.7:
        terms["start"] = str(start)
        if own.random() < 0.4:
            terms["minimumTerm"] = {"months": own.randint(1, 60)}
        if own.random() < 0.4:
            terms["end"] = str(start + datetime.timedelta(days=own.randrange(1, 4000)))
    return terms


def test_notice_ends_where_an_independent_implementation_ends_it() -> None:
    own = dice(1)
    for _ in range(CASES):
        terms = some_terms(own)
        by = own.choice(["authority", "provider", "either"])
        given = some_day(own, 2016, 20)
        answer = anbud.AssignmentTerms.from_dict(terms).notice_end(given=given, by=by)
        expected = oracle.notice(terms, given, by)
        got: Any
        if isinstance(answer, anbud.NoticeEnd):
            got = {"stated": answer.ends_on}
        elif isinstance(answer, anbud.NoticeReadings):
            got = {reading.anchor: reading.ends_on for reading in answer.readings}
        else:
            got = None
        assert got == expected, (terms, given, by)


def test_the_latest_notice_is_the_one_found_by_trying_every_day() -> None:
    own = dice(2)
    for _ in range(CASES):
        terms = some_terms(own)
        terms.setdefault("start", "2015-01-01")
        by = own.choice(["authority", "provider", "either"])
        end_by = some_day(own, 2016, 12)
        answer = anbud.AssignmentTerms.from_dict(terms).latest_notice(end_by=end_by, by=by)
        expected = oracle.latest(terms, end_by, by)
        got: Any
        if isinstance(answer, anbud.LatestNotice):
            got = {"stated": answer.give_by}
        elif isinstance(answer, anbud.LatestNoticeReadings):
            got = {reading.anchor: reading.give_by for reading in answer.readings}
        else:
            got = None
        assert got == expected, (terms, end_by, by)


def test_options_end_and_are_called_when_trying_every_day_says() -> None:
    own = dice(3)
    for _ in range(CASES):
        terms = {
            "end": str(some_day(own)),
            "options": {
                "max": own.randint(1, 5),
                "months": own.randint(1, 36),
                "callBefore": {"months": own.randint(1, 18)},
            },
        }
        answer = anbud.AssignmentTerms.from_dict(terms).option_ends()
        got = [(option.call_by, option.ends_on) for option in answer.options or ()]
        assert got == oracle.options(terms), terms


def test_prices_are_those_of_fractions() -> None:
    own = dice(4)

    def value() -> str:
        return f"{own.randint(50_000_000, 150_000_000) / 1_000_000:.6f}".rstrip("0").rstrip(".")

    for _ in range(CASES):
        share = own.randint(0, 100)
        indices = [
            {"id": "OPI", "share": f"{share / 100:.2f}"},
            {"id": "KPI", "share": f"{(100 - share) / 100:.2f}"},
        ]
        clause: dict[str, Any] = {"indices": indices, "base": "2017-12", "compare": "2018-12"}
        if own.random() < 0.5:
            clause["threshold"] = f"{own.randint(0, 30) / 100:.2f}"
        if own.random() < 0.5:
            clause["cap"] = f"{own.randint(0, 20) / 100:.2f}"
        if own.random() < 0.5:
            clause["floor"] = f"-{own.randint(0, 20) / 100:.2f}"
        if own.random() < 0.5:
            clause["carryOver"] = own.random() < 0.5
        if own.random() < 0.5:
            clause["adjustableShare"] = f"{own.randint(0, 100) / 100:.2f}"
        if own.random() < 0.5:
            clause["round"] = own.choice(["ore", "krona"])
        series = {name: {"2017-12": value(), "2018-12": value()} for name in ("OPI", "KPI")}
        ore = own.randint(-(10**9), 10**11)
        base = f"{'-' if ore < 0 else ''}{abs(ore) // 100}.{abs(ore) % 100:02}"
        answer = anbud.Adjustment.from_dict(clause).price(base=base, series=series, on="2018-12-31")
        amount, applied, kept = oracle.price(Fraction(ore, 100), clause, series)
        assert answer.amount is not None
        assert Fraction(answer.amount) == amount, (base, clause, series)
        assert (answer.applied, answer.carried) == (applied, kept), (base, clause, series)
