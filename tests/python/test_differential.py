"""The calendar against packages by others, 1990 to 2060; each difference is listed."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import anbud
import pytest
from dateutil.relativedelta import relativedelta
from holidays.countries.sweden import Sweden

YEARS = range(1990, 2061)

#: Names that the act (1989:253) and the package `holidays` give differently; no date differs.
DIFFERENCE_IN_NAMES = {
    # The act calls it Sweden's national day.
    "Sveriges nationaldag": "Nationaldagen",
    # Two on one day: the act's order is by law file, the package's by alphabet.
    "Pingstdagen / Sveriges nationaldag": "Nationaldagen; Pingstdagen",
}

#: Days that are open by the act and closed by the package or the other way round: none.
DIFFERENCE_IN_DAYS: dict[datetime.date, str] = {}

#: Days on which the packages move a statutory period otherwise than 2 § (1930:173): none.
DIFFERENCE_IN_MOVES: dict[datetime.date, str] = {}

PUBLIC = Sweden(years=range(1989, 2063), language="sv", categories=("public",))
EVES = Sweden(years=range(1989, 2063), language="sv", categories=("de_facto",))
DAY = datetime.timedelta(days=1)
SWEDEN = ZoneInfo("Europe/Stockholm")
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


def is_open(day: datetime.date, rule: str) -> bool:
    """Say whether a period of one day that reaches this day ends on it."""
    return anbud.deadline(after=day - DAY, rule=rule, days=1).last_day == day


def test_every_day_is_open_or_closed_to_a_statutory_period_as_the_package_says() -> None:
    differing = {
        day: f"open by the act: {is_open(day, 'sfs-1930-173')}"
        for day in EVERY_DAY
        if is_open(day, "sfs-1930-173") == (day.weekday() >= 5 or day in PUBLIC or day in EVES)
    }
    assert differing == DIFFERENCE_IN_DAYS


def test_every_day_is_a_working_day_of_the_regulation_or_not_as_the_package_says() -> None:
    differing = {
        day: f"working day by the Regulation: {is_open(day, 'eu-1182-71')}"
        for day in EVERY_DAY
        if is_open(day, "eu-1182-71") == (day.weekday() >= 5 or day in PUBLIC)
    }
    assert differing == DIFFERENCE_IN_DAYS


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


@pytest.mark.parametrize("days", [1, 6, 35])
def test_days_counted_back_are_those_of_the_calendar(days: int) -> None:
    for before in EVERY_DAY:
        latest = anbud.latest_day(before=before, rule="eu-1182-71", days=days)
        assert latest.latest_on == before - days * DAY, before
        assert latest.if_day_counted_on == before - (days - 1) * DAY, before


@pytest.mark.parametrize("months", [1, 3, 12])
def test_months_counted_back_end_in_time_and_a_day_later_they_do_not(months: int) -> None:
    length = relativedelta(months=months)
    for before in EVERY_DAY:
        latest_on = anbud.latest_day(before=before, rule="contract", months=months).latest_on
        assert latest_on is not None
        assert latest_on + length <= before < latest_on + DAY + length, before


HOURS = [
    datetime.datetime(year, month, 1, tzinfo=SWEDEN) + datetime.timedelta(minutes=53 * step)
    for year in (1996, 2026)
    for month in (1, 3, 6, 10)
    for step in range(31 * 24)
]


@pytest.mark.parametrize("hours", [1, 24, 72])
def test_hours_end_where_the_time_zones_of_the_standard_library_end_them(hours: int) -> None:
    hour = datetime.timedelta(hours=1)
    for after in HOURS:
        in_greenwich = after.astimezone(datetime.UTC)
        begins_at = in_greenwich.replace(minute=0, second=0) + hour
        end = anbud.hour_deadline(after=after, hours=hours)
        assert end.begins_at == begins_at, after
        assert end.ends_at == begins_at + hours * hour, after
        assert end.ends_at.utcoffset() == end.ends_at.astimezone(SWEDEN).utcoffset(), after


@pytest.mark.parametrize("months", [1, 3, 12, 18])
def test_months_end_on_the_same_number_or_the_last_day(months: int) -> None:
    for after in EVERY_DAY:
        nominal_on = anbud.deadline(after=after, rule="contract", months=months).nominal_on
        assert nominal_on == after + relativedelta(months=months), after
