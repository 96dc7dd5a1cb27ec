"""What holds for any input, sought by hypothesis."""

from __future__ import annotations

import datetime
import inspect
from decimal import Decimal
from fractions import Fraction
from typing import Any

import anbud
import samples
from hypothesis import given, settings
from hypothesis import strategies as st

ORE = st.integers(-(10**17) + 1, 10**17 - 1)
DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2150, 1, 1))
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text()
    | st.binary()
    | st.dates()
    | st.datetimes(timezones=st.none() | st.timezones())
    | st.fractions(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner) | st.tuples(inner)
    ),
)
FIELDS = ["start", "end", "untilFurtherNotice", "notice", "period", "months", "by", "compensation"]


SHAPES: list[Any] = [type(own) for own in samples.shapes()]


def answers_or_refuses(call: Any, *args: Any, **kwargs: Any) -> None:
    try:
        call(*args, **kwargs)
    except anbud.AnbudError as error:
        assert error.message_sv  # noqa: PT017 - either of two ways is right
        assert error.message_en  # noqa: PT017


@given(ORE)
def test_an_amount_is_read_back_from_how_it_is_written(ore: int) -> None:
    amount = Decimal(ore).scaleb(-2)
    assert anbud.parse_sek(anbud.format_sek(amount)) == amount
    assert anbud.parse_sek(anbud.format_sek(str(amount))) == amount


@given(
    ORE,
    DAYS,
    st.integers(0, 4000),
    st.sampled_from(["monthEqual", "dayActualContract"]),
    st.sampled_from(["year", "tertial", "quarter", "month"]),
)
def test_the_parts_of_an_allocation_sum_to_its_total(
    ore: int, first_day: datetime.date, length: int, method: str, by: str
) -> None:
    total = Decimal(ore).scaleb(-2)
    last_day = first_day + datetime.timedelta(days=length)
    plan = anbud.allocate(total=total, first_day=first_day, last_day=last_day, method=method, by=by)
    assert plan.total == total == sum(part.amount for part in plan.parts)
    assert sum(part.exact for part in plan.parts) == Fraction(total)


@given(DAYS, st.integers(1, 60))
def test_a_statutory_period_never_ends_before_its_nominal_day(
    after: datetime.date, days: int
) -> None:
    period = anbud.deadline(after=after, rule="sfs-1930-173", days=days)
    assert period.last_day is not None
    assert period.nominal_on is not None
    assert period.last_day >= period.nominal_on == after + datetime.timedelta(days=days)


@settings(max_examples=300)
@given(ANYTHING, st.sampled_from(FIELDS))
def test_any_value_in_a_dictionary_is_read_or_refused(value: Any, field: str) -> None:
    classes: list[Any] = [anbud.Finding, anbud.LawBook, anbud.NoticePeriod, *SHAPES]
    for own in classes:
        answers_or_refuses(own.from_dict, value)
        answers_or_refuses(own.from_dict, {field: value})
    answers_or_refuses(anbud.AssignmentTerms.from_dict, {"extensions": {field: value}})


@settings(max_examples=300)
@given(ANYTHING)
def test_any_value_for_an_argument_is_read_or_refused(value: Any) -> None:
    answers_or_refuses(anbud.holidays, value)
    answers_or_refuses(anbud.deadline, after=value, rule="contract", days=1)
    answers_or_refuses(anbud.deadline, after="2025-01-01", rule=value, days=value)
    answers_or_refuses(anbud.format_sek, value)
    answers_or_refuses(anbud.parse_sek, value)
    answers_or_refuses(anbud.check_organisation_number, value)
    answers_or_refuses(anbud.CpvCode, value)
    answers_or_refuses(anbud.CpvRange, value)
    answers_or_refuses(anbud.law_value, value, on=value)
    answers_or_refuses(anbud.Outcome, value, missing=value)
    answers_or_refuses(anbud.NoticePeriod, months=value, fixed_day=value)
    answers_or_refuses(anbud.AssignmentTerms, notice=value, in_kind=value)


@given(ANYTHING)
def test_any_value_for_a_keyword_of_a_shape_is_read_or_refused(value: Any) -> None:
    for own in SHAPES:
        for name in inspect.signature(own).parameters:
            required = {"on": "2026-01-01", "what": "x"} if own is anbud.CalendarEvent else {}
            kind = {"kind": "range"} if own is anbud.AwardModel else {}
            answers_or_refuses(own, **{**required, **kind, name: value})
    answers_or_refuses(anbud.headroom, frame=value, method="monthEqual", years=value)
    answers_or_refuses(anbud.rank, model=value, bids=value)
    answers_or_refuses(anbud.compare, models=value, bids=value)
    answers_or_refuses(anbud.regime, started_on="2020-01-01", cpv=value, authority=value)
    answers_or_refuses(anbud.regime, started_between=value)
    answers_or_refuses(samples.BID.check, value)
    answers_or_refuses(anbud.to_ics, value, stamped_at=value)


@settings(max_examples=300)
@given(
    st.text(st.characters()), st.sampled_from(["explain", "assignment.notice", "budget.allocate"])
)
def test_any_text_for_json_is_read_or_refused(text: str, call: str) -> None:
    answers_or_refuses(anbud.call, call, text)
    answers_or_refuses(anbud.AssignmentTerms.from_json, text)
