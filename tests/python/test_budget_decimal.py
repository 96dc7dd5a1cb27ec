"""Allocation, written anew with ``decimal`` and ``calendar``, agrees to the öre.

``ANBUD_CASES`` says how many contracts are tried.
"""

from __future__ import annotations

import calendar
import datetime
import os
import random
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import TYPE_CHECKING

import anbud
import anbud.batch
import numpy

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = int(os.environ.get("ANBUD_CASES", "1000"))
ORE = Decimal("0.01")
NEAR = Decimal(10) ** -60
FIRST = datetime.date(1990, 1, 1)
SPAN = (datetime.date(2060, 12, 31) - FIRST).days
PERIODS = {"year": 12, "tertial": 4, "quarter": 3, "month": 1}


def month_ends(
    first: datetime.date, last: datetime.date
) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Cut the days from first to last at the ends of the months."""
    while first <= last:
        end = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        yield first, min(end, last)
        first = end + datetime.timedelta(days=1)


def weights(
    method: str, first: datetime.date, last: datetime.date
) -> Iterator[tuple[datetime.date, Decimal]]:
    """Give each month with its weight."""
    for start, end in month_ends(first, last):
        days = Decimal((end - start).days + 1)
        if method == "monthEqual":
            days /= calendar.monthrange(start.year, start.month)[1]
        yield start, days


def label(day: datetime.date, by: str) -> str:
    number = (day.month - 1) // PERIODS[by] + 1
    letter = {
        "year": "",
        "tertial": f"-T{number}",
        "quarter": f"-Q{number}",
        "month": f"-{number:02}",
    }
    return f"{day.year}{letter[by]}"


def to_the_ore(number: Decimal, rounding: str) -> Decimal:
    """Round to the öre. A third has a hundred digits here: what agrees in sixty is the same number,
    so that half an öre that is the sum of thirds is half an öre."""
    return number.quantize(NEAR).quantize(ORE, rounding=rounding)


def allocated(
    annual: Decimal, first: datetime.date, last: datetime.date, method: str, by: str
) -> dict[str, Decimal]:
    """Lay an amount a year out over periods: the rules of the contract in plain Python.

    The sum is followed month by month, and what it has come to at the end of a period is rounded.
    """
    months = sum((weight for _, weight in weights("monthEqual", first, last)), Decimal())
    whole = sum((weight for _, weight in weights(method, first, last)), Decimal())
    so_far = Decimal()
    reached: dict[str, Decimal] = {}
    begun: dict[str, Decimal] = {}
    year = first.year
    for start, weight in weights(method, first, last):
        if method == "dayActualYear":
            if start.year != year:
                year, so_far = start.year, Decimal()
            share = annual * weight / (366 if calendar.isleap(year) else 365)
        else:
            share = annual * months / 12 * weight / whole
        period = label(start, by)
        begun.setdefault(period, to_the_ore(so_far, ROUND_HALF_UP))
        so_far += share
        reached[period] = to_the_ore(so_far, ROUND_HALF_UP)
    return {period: reached[period] - begun[period] for period in reached}


def contracts() -> Iterator[tuple[Decimal, datetime.date, datetime.date]]:
    number = random.Random(20260101)  # noqa: S311
    for _ in range(CASES):
        start = number.randint(0, SPAN)
        length = number.randint(0, number.choice([0, 45, 800, 4000, SPAN - start]))
        end = min(start + length, SPAN)
        annual = Decimal(number.randint(-(10**11), 10**11)) / 100
        day = datetime.timedelta(days=1)
        yield annual, FIRST + start * day, FIRST + end * day


def test_an_independent_implementation_agrees_to_the_ore() -> None:
    methods = ["monthEqual", "dayActualYear", "dayActualContract"]
    with localcontext() as context:
        context.prec = 100
        for number, (annual, first, last) in enumerate(contracts()):
            method, by = methods[number % 3], list(PERIODS)[number // 3 % 4]
            ours = anbud.allocate(
                annual=annual, first_day=first, last_day=last, method=method, by=by
            )
            theirs = allocated(annual, first, last, method, by)
            assert {part.period: part.amount for part in ours.parts} == theirs, (
                annual,
                first,
                last,
            )


def test_the_batch_agrees_with_the_independent_implementation() -> None:
    rows = list(contracts())[: max(CASES // 3, 1)]
    years = range(2020, 2036)
    with localcontext() as context:
        context.prec = 100
        for method in ["monthEqual", "dayActualYear", "dayActualContract"]:
            amounts = anbud.batch.allocate(
                annual=numpy.array([int(annual * 100) for annual, _, _ in rows]),
                first_day=numpy.array([first for _, first, _ in rows], dtype="datetime64[D]"),
                last_day=numpy.array([last for _, _, last in rows], dtype="datetime64[D]"),
                method=method,
                by="year",
                years=years,
            )
            for own, (annual, first, last) in zip(amounts.rows.tolist(), rows, strict=True):
                parts = allocated(annual, first, last, method, "year")
                assert own == [int(parts.get(str(year), Decimal()) * 100) for year in years]
