"""Notice, options and prices again, apart from the core: `dateutil` and every day tried.

Nothing here is fast or clever. An end is found by listing the days that an agreement can end on;
a latest day is found by trying the days one by one, from the last to the first.
"""

from __future__ import annotations

import calendar
import datetime
from fractions import Fraction
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


def after(start: datetime.date, period: dict[str, int]) -> datetime.date:
    """Add a length; a month that lacks the number ends on its last day."""
    return start + relativedelta(**period)  # type: ignore[arg-type]


def days_of(anchor: str, clause: Terms, year: int) -> Iterator[datetime.date]:
    """List the days of a year on which a clause lets the agreement end."""
    if anchor == "fixedDay":
        month, number = map(int, clause["fixedDay"].split("-"))
        yield min(last_of_month(year, month), datetime.date(year, month, 1) + (number - 1) * DAY)
        return
    for month in LAST_MONTHS[anchor]:
        yield last_of_month(year, month)


def end_of(clause: Terms, terms: Terms, given: datetime.date, reading: str) -> datetime.date:
    """Give the end by one clause."""
    anchor = clause.get("anchor", reading)
    counted = given
    if clause.get("trigger") == "deemedReceived":
        counted += clause["deemedAfterDays"] * DAY
    if "earliest" in clause:
        counted = max(counted, day(clause["earliest"]))
    reached = after(counted, clause["period"])
    if "minimumTerm" in terms:
        reached = max(reached, after(day(terms["start"]), terms["minimumTerm"]) - DAY)
    if anchor != "dayExact":
        possible = [
            own
            for year in (reached.year, reached.year + 1)
            for own in days_of(anchor, clause, year)
            if own >= reached
        ]
        reached = min(possible)
    return min(reached, day(terms["end"])) if "end" in terms else reached


def clauses_of(terms: Terms, by: str) -> list[Terms]:
    """Give the clauses that a party can use: its own before the common ones."""
    own = [clause for clause in terms["notice"] if clause.get("by", "either") == by]
    if by == "either":
        return list(terms["notice"])
    return own or [clause for clause in terms["notice"] if clause.get("by", "either") == "either"]


def notice(terms: Terms, given: datetime.date, by: str) -> dict[str, datetime.date] | None:
    """Give the end under each reading, under ``stated`` where no reading is needed."""
    clauses = clauses_of(terms, by)
    if not clauses:
        return None
    open_anchor = any("anchor" not in clause for clause in clauses)
    return {
        reading: min(end_of(clause, terms, given, reading) for clause in clauses)
        for reading in (READINGS if open_anchor else ("stated",))
    }


def latest(terms: Terms, end_by: datetime.date, by: str) -> dict[str, datetime.date | None] | None:
    """Try each day from the last possible to the first."""
    clauses = clauses_of(terms, by)
    if not clauses:
        return None
    open_anchor = any("anchor" not in clause for clause in clauses)
    first = day(terms["start"]) if "start" in terms else datetime.date(1900, 1, 1)
    last = min(end_by, day(terms["end"])) if "end" in terms else end_by
    found: dict[str, datetime.date | None] = {}
    for reading in READINGS if open_anchor else ("stated",):
        found[reading] = None
        tried = last
        while tried >= first:
            if min(end_of(clause, terms, tried, reading) for clause in clauses) <= end_by:
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
