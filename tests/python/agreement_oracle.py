"""Notice, options and prices again, apart from the core: `dateutil` and every day tried.

Nothing here is clever. An end is found by listing the days that an agreement can end on; a latest
day is found by trying the days one by one, from the last to the first. What the days of one
question have in common is read once, and the sum of a day and some months is kept: 20 000
questions take about as many days as the calendar has, over and over.
"""

from __future__ import annotations

import bisect
import calendar
import datetime
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

if TYPE_CHECKING:
    from collections.abc import Iterator

Terms = dict[str, Any]
DAY = datetime.timedelta(days=1)
READINGS = ("dayExact", "monthEnd", "quarterEnd")
LAST_MONTHS = {
    "monthEnd": range(1, 13),
    "quarterEnd": (3, 6, 9, 12),
    "halfYearEnd": (6, 12),
    "yearEnd": (12,),
}


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def last_of_month(year: int, month: int) -> datetime.date:
    return datetime.date(year, month, calendar.monthrange(year, month)[1])


@cache
def months_after(start: datetime.date, months: int) -> datetime.date:
    """Add months; a month that lacks the number ends on its last day."""
    return start + relativedelta(months=months)


def after(start: datetime.date, period: dict[str, int]) -> datetime.date:
    """Add a length."""
    if "months" in period:
        return months_after(start, period["months"])
    return start + datetime.timedelta(**period)


def days_of(anchor: str, clause: Terms, year: int) -> Iterator[datetime.date]:
    """List the days of a year on which a clause lets the agreement end."""
    if anchor == "fixedDay":
        month, number = map(int, clause["fixedDay"].split("-"))
        yield min(last_of_month(year, month), datetime.date(year, month, 1) + (number - 1) * DAY)
        return
    for month in LAST_MONTHS[anchor]:
        yield last_of_month(year, month)


@cache
def all_days_of(anchor: str, fixed: str | None) -> list[datetime.date]:
    """List the days on which a clause lets the agreement end, for as long as anybody asks."""
    clause = {"fixedDay": fixed}
    return [own for year in range(1890, 2120) for own in days_of(anchor, clause, year)]


class Ending:
    """When notice by one clause ends the agreement, under a reading of it."""

    def __init__(self, clause: Terms, terms: Terms, reading: str) -> None:
        self.period: dict[str, int] = clause["period"]
        deemed = clause.get("trigger") == "deemedReceived"
        self.wait = (clause["deemedAfterDays"] if deemed else 0) * DAY
        self.earliest = day(clause["earliest"]) if "earliest" in clause else datetime.date.min
        self.least = datetime.date.min
        if "minimumTerm" in terms:
            self.least = after(day(terms["start"]), terms["minimumTerm"]) - DAY
        self.most = day(terms["end"]) if "end" in terms else datetime.date.max
        anchor = clause.get("anchor", reading)
        exact = anchor == "dayExact"
        self.possible = None if exact else all_days_of(anchor, clause.get("fixedDay"))

    def counted_from(self, given: datetime.date) -> datetime.date:
        return max(given + self.wait, self.earliest)

    def of(self, given: datetime.date) -> datetime.date:
        reached = max(after(self.counted_from(given), self.period), self.least)
        if self.possible is not None:
            reached = self.possible[bisect.bisect_left(self.possible, reached)]
        return min(reached, self.most)


def clauses_of(terms: Terms, by: str) -> list[Terms]:
    """Give the clauses that a party can use: its own before the common ones."""
    own = [clause for clause in terms["notice"] if clause.get("by", "either") == by]
    if by == "either":
        return list(terms["notice"])
    return own or [clause for clause in terms["notice"] if clause.get("by", "either") == "either"]


def notice(terms: Terms, given: datetime.date, by: str) -> dict[str, datetime.date] | None:
    """Give the end under each reading, under ``stated`` where no reading is needed.

    None where no clause is there, and for a notice before the agreement begins or after it has
    ended: those are questions.
    """
    clauses = clauses_of(terms, by)
    if not clauses or ("end" in terms and given > day(terms["end"])):
        return None
    open_anchor = any("anchor" not in clause for clause in clauses)
    found: dict[str, datetime.date] = {}
    for reading in READINGS if open_anchor else ("stated",):
        endings = [Ending(clause, terms, reading) for clause in clauses]
        first = min(endings, key=lambda ending: ending.of(given))
        if "start" in terms and max(given, first.counted_from(given)) < day(terms["start"]):
            return None
        found[reading] = first.of(given)
    return found


def latest(terms: Terms, end_by: datetime.date, by: str) -> dict[str, datetime.date | None] | None:
    """Try each day from the last possible to the first; none is needed where it ends by itself."""
    if "end" in terms and day(terms["end"]) <= end_by:
        return {"stated": None}
    clauses = clauses_of(terms, by)
    if not clauses:
        return None
    open_anchor = any("anchor" not in clause for clause in clauses)
    first = day(terms["start"]) if "start" in terms else datetime.date(1900, 1, 1)
    last = min(end_by, day(terms["end"])) if "end" in terms else end_by
    found: dict[str, datetime.date | None] = {}
    for reading in READINGS if open_anchor else ("stated",):
        found[reading] = None
        endings = [Ending(clause, terms, reading) for clause in clauses]
        tried = last
        while tried >= first:
            if any(ending.of(tried) <= end_by for ending in endings):
                found[reading] = tried
                break
            tried -= DAY
    return found


def options(terms: Terms) -> list[tuple[datetime.date, datetime.date]]:
    """Give the last day to call each option, and its end."""
    stated, end = terms["options"], day(terms["end"])
    current, found = end, []
    for number in range(1, stated["max"] + 1):
        ends_on = end + DAY + relativedelta(months=number * stated["months"]) - DAY
        call = current
        while after(call, stated["callBefore"]) > current:
            call -= DAY
        found.append((call, ends_on))
        current = ends_on
    return found


def half_away(number: Fraction) -> int:
    size = abs(number)
    whole = int(size + Fraction(1, 2))
    return whole if number >= 0 else -whole


def price(base: Fraction, clause: Terms, series: Terms) -> tuple[Fraction, bool, Fraction | None]:
    """Adjust once: the amount in kronor, whether it applied, and what is kept."""
    change = Fraction(0)
    for index in clause["indices"]:
        values = series[index["id"]]
        ratio = Fraction(values[clause["compare"]]) / Fraction(values[clause["base"]])
        change += Fraction(index["share"]) * (ratio - 1)
    keeps = clause.get("carryOver")
    applied = abs(change) >= Fraction(clause.get("threshold", "0"))
    used = change
    if "cap" in clause:
        used = min(used, Fraction(clause["cap"]))
    if "floor" in clause:
        used = max(used, Fraction(clause["floor"]))
    if not applied:
        used = Fraction(0)
    left = change - used
    kept = left if keeps or left == 0 else (Fraction(0) if keeps is False else None)
    exact = base * (1 + Fraction(clause.get("adjustableShare", "1")) * used)
    unit = Fraction(1) if clause.get("round") == "krona" else Fraction(1, 100)
    return half_away(exact / unit) * unit, applied, kept
