"""The calendar against packages by others, 1990 to 2060; each difference is listed."""

from __future__ import annotations

import datetime

import anbud
import pytest
from dateutil.relativedelta import relativedelta
from holidays.countries.sweden import Sweden

YEARS = range(1990, 2061)

#: Names that the act (1989:253) and the package `holidays` give differently; no date differs.
DIFFERENCE_IN_NAMES = {
    "Sveriges nationaldag": "Nationaldagen",
    # Two on one day: the act's order is by law file, the package's by alphabet.
    "Pingstdagen / Sveriges nationaldag": "Nationaldagen; Pingstdagen",
}

#: Days on which the packages move a statutory period otherwise than 2 § (1930:173): none.
DIFFERENCE_IN_MOVES: dict[datetime.date, str] = {}

PUBLIC = Sweden(years=range(1989, 2063), language="sv", categories=("public",))
EVES = Sweden(years=range(1989, 2063), language="sv", categories=("de_facto",))
DAY = datetime.timedelta(days=1)
EVERY_DAY = [
    datetime.date(1990, 1, 1) + number * DAY
    for number in range((datetime.date(2060, 12, 31) - datetime.date(1990, 1, 1)).days + 1)
]


def next_weekday(day: datetime.date, *, eves: bool) -> datetime.date:
    while day.weekday() >= 5 or day in PUBLIC or (eves and day in EVES):
        day += DAY
    return day


@pytest.mark.parametrize("year", YEARS)
def test_public_holidays_fall_on_the_same_days_under_known_names(year: int) -> None:
    ours = {
        day.on: DIFFERENCE_IN_NAMES.get(day.name_sv, day.name_sv) for day in anbud.holidays(year)
    }
    theirs = {day: name.replace("; ", " / ") for day, name in PUBLIC.items() if day.year == year}
    theirs = {
        day: name.replace(" / ", "; ") if name == "Nationaldagen / Pingstdagen" else name
        for day, name in theirs.items()
    }
    assert ours == theirs


def test_ten_statutory_days_end_where_an_independent_calendar_ends_them() -> None:
    differing = {
        after: str(last_day)
        for after in EVERY_DAY
        if (last_day := anbud.deadline(after=after, rule="sfs-1930-173", days=10).last_day)
        != next_weekday(after + 10 * DAY, eves=True)
    }
    assert differing == DIFFERENCE_IN_MOVES


def test_ten_days_of_the_regulation_end_where_an_independent_calendar_ends_them() -> None:
    for after in EVERY_DAY:
        bids = anbud.deadline(after=after, rule="eu-1182-71", days=10)
        last_day = next_weekday(after + 10 * DAY, eves=False)
        in_practice = next_weekday(last_day, eves=True)
        assert bids.last_day == last_day, after
        assert (bids.in_practice or bids.last_day) == in_practice, after


@pytest.mark.parametrize("months", [1, 3, 12, 18])
def test_months_end_on_the_same_number_or_the_last_day(months: int) -> None:
    for after in EVERY_DAY:
        nominal_on = anbud.deadline(after=after, rule="contract", months=months).nominal_on
        assert nominal_on == after + relativedelta(months=months), after
