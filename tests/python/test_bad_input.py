"""Whatever comes in, the answer is an AnbudError with code, path and both languages."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from typing import Any

import anbud
import pytest
from refusing import UTC, Timestamp, Unprintable, code_and_path, refused, shown

#: For the tests alone, what the type checker would not let through.
deadline: Any = anbud.deadline
latest_day: Any = anbud.latest_day
hour_deadline: Any = anbud.hour_deadline
allocate: Any = anbud.allocate
law_value: Any = anbud.law_value
holidays: Any = anbud.holidays
check: Any = anbud.check_organisation_number
parse_sek: Any = anbud.parse_sek
format_sek: Any = anbud.format_sek
terms_of: Any = anbud.AssignmentTerms
notice_of: Any = anbud.NoticePeriod


NO_DAYS = [
    ("2025-3-1", "input.invalid"),
    ("20250301", "input.invalid"),
    ("2025-02-29", "input.invalid"),
    ("2025-03-01T00:00:00", "input.invalid"),
    (" 2025-03-01", "input.invalid"),
    ("", "input.invalid"),
    ("\x00", "input.invalid"),
    ("\ud800", "input.invalid"),
    ("0000-01-01", "date.out_of_range"),
    ("999999-01-01", "date.out_of_range"),
    ("x" * 50_000_000, "input.invalid"),
    (None, "input.invalid"),
    (True, "input.invalid"),
    (20250301, "input.invalid"),
    (10**400, "input.invalid"),
    (1.5, "input.invalid"),
    (float("nan"), "input.invalid"),
    (b"2025-03-01", "input.invalid"),
    (["2025-03-01"], "input.invalid"),
    (Unprintable(), "input.invalid"),
    (datetime.datetime(2025, 3, 1, 23, 30, tzinfo=UTC), "input.invalid"),
    (datetime.datetime(2025, 3, 1, 0, 1), "input.invalid"),  # noqa: DTZ001 - naive is the point
    (Timestamp(2025, 3, 1, tzinfo=UTC), "input.invalid"),
    (datetime.time(12), "input.invalid"),
    (datetime.date.min, "date.out_of_range"),
    (datetime.date.max, "date.out_of_range"),
    (datetime.date(1899, 12, 31), "date.out_of_range"),
]

NO_AMOUNTS = [
    ("1e400", "input.invalid"),
    ("1_000", "input.invalid"),
    ("1 000", "input.invalid"),
    ("1,50", "input.invalid"),
    ("+1", "input.invalid"),
    ("NaN", "input.invalid"),
    ("", "input.invalid"),
    ("1\x00", "input.invalid"),
    ("\udfff", "input.invalid"),
    ("0." + "1" * 35, "money.fraction_of_ore"),
    ("0." + "0" * 34 + "1", "money.fraction_of_ore"),
    ("1.005", "money.fraction_of_ore"),
    ("1000000000000000", "money.overflow"),
    ("9" * 50_000_000, "money.overflow"),
    (None, "input.invalid"),
    (True, "input.invalid"),
    (0.1 + 0.2, "input.invalid"),
    (1.0, "input.invalid"),
    (b"1", "input.invalid"),
    (1j, "input.invalid"),
    (Unprintable(), "input.invalid"),
    (Decimal("NaN"), "input.invalid"),
    (Decimal("sNaN"), "input.invalid"),
    (Decimal("Infinity"), "input.invalid"),
    (Decimal("-Infinity"), "input.invalid"),
    (Decimal("1E+999999999"), "input.invalid"),
    (Decimal("1E-999999999"), "input.invalid"),
    (Decimal("0." + "1" * 35), "money.fraction_of_ore"),
    (Decimal("0." + "0" * 34 + "1"), "money.fraction_of_ore"),
    (Decimal("0.005"), "money.fraction_of_ore"),
    (Decimal("1E+30"), "money.overflow"),
    (Decimal(2**96), "money.overflow"),
    (10**15, "money.overflow"),
    (-(10**15), "money.overflow"),
    (10**5000, "money.overflow"),
]

NO_COUNTS = [
    True,
    1.5,
    float("inf"),
    float("nan"),
    "10",
    b"10",
    Decimal(10),
    0,
    -1,
    2**32,
    10**5000,
    [10],
]

NO_WORDS = [
    "",
    "EU-1182-71",
    "eu-1182-71\x00",
    "\ud800",
    "x" * 50_000_000,
    5,
    None,
    True,
    b"contract",
]


@pytest.mark.parametrize(("value", "code"), NO_DAYS, ids=shown)
def test_what_is_no_day_is_refused_where_it_stands(value: object, code: str) -> None:
    terms = anbud.AssignmentTerms()
    whole = {"first_day": "2025-01-01", "last_day": "2025-12-31"}
    rest = {"total": 1, "method": "monthEqual", "by": "year"}

    assert code_and_path(lambda: deadline(after=value, rule="contract", days=1)) == (code, "from")
    assert code_and_path(lambda: terms.notice_end(given=value)) == (code, "given")  # type: ignore[arg-type]
    assert code_and_path(lambda: terms.latest_notice(end_by=value)) == (code, "endBy")  # type: ignore[arg-type]
    assert code_and_path(lambda: law_value("lou.award_notice_days", on=value)) == (code, "on")
    assert code_and_path(lambda: allocate(**{**whole, "first_day": value}, **rest)) == (
        code,
        "from",
    )
    assert code_and_path(lambda: allocate(**{**whole, "last_day": value}, **rest)) == (code, "to")


@pytest.mark.parametrize(
    ("value", "code"), [day for day in NO_DAYS if day[0] is not None], ids=shown
)
def test_what_is_no_day_is_refused_in_terms(value: object, code: str) -> None:
    # A large text is over the size limit of the contract before it is no day.
    allowed = {code, "input.too_large"} if isinstance(value, str) else {code}
    error = refused(lambda: terms_of(start=value))
    assert error.code in allowed
    assert error.path in {"start", ""}
    error = refused(lambda: terms_of(notice=[anbud.NoticePeriod(), {"earliest": value}]))
    assert error.code in allowed
    assert error.path in {"notice[1].earliest", ""}


@pytest.mark.parametrize(("value", "code"), NO_AMOUNTS, ids=shown)
def test_what_is_no_amount_is_refused_and_never_rounded(value: object, code: str) -> None:
    rest = {
        "first_day": "2025-01-01",
        "last_day": "2025-12-31",
        "method": "monthEqual",
        "by": "year",
    }
    if value is not None:
        assert code_and_path(lambda: allocate(total=value, **rest)) == (code, "total")
        assert code_and_path(lambda: allocate(annual=value, **rest)) == (code, "annual")
    assert code_and_path(lambda: format_sek(value)) == (code, "")


@pytest.mark.parametrize("unit", ["days", "weeks", "months", "years"])
@pytest.mark.parametrize("value", NO_COUNTS, ids=shown)
def test_what_is_no_length_is_refused(value: object, unit: str) -> None:
    asked = {"after": "2025-01-01", "rule": "contract", unit: value}
    assert code_and_path(lambda: deadline(**asked)) == ("input.invalid", f"period.{unit}")
    back = {"before": "2025-01-01", "rule": "contract", unit: value}
    assert code_and_path(lambda: latest_day(**back)) == ("input.invalid", f"period.{unit}")


@pytest.mark.parametrize("value", NO_COUNTS, ids=shown)
def test_what_is_no_number_of_hours_is_refused(value: object) -> None:
    asked = {"after": "2025-01-01T12:00:00Z", "hours": value}
    assert code_and_path(lambda: hour_deadline(**asked)) == ("input.invalid", "hours")


@pytest.mark.parametrize("value", NO_COUNTS, ids=shown)
def test_what_is_no_count_is_refused_in_terms(value: object) -> None:
    assert code_and_path(lambda: notice_of(months=value)) == ("input.invalid", "period.months")
    assert code_and_path(lambda: terms_of(minimum_term_months=value)) == (
        "input.invalid",
        "minimumTerm.months",
    )


@pytest.mark.parametrize("value", NO_WORDS, ids=shown)
def test_what_is_no_word_of_the_list_is_refused(value: Any) -> None:
    rest = {"total": 1, "first_day": "2025-01-01", "last_day": "2025-12-31"}
    invalid = "input.invalid"
    assert code_and_path(lambda: deadline(after="2025-01-01", rule=value, days=1)) == (
        invalid,
        "rule",
    )
    assert code_and_path(lambda: allocate(**rest, method=value, by="year")) == (invalid, "method")
    assert code_and_path(lambda: allocate(**rest, method="monthEqual", by=value)) == (invalid, "by")
    if value is not None:
        terms = anbud.AssignmentTerms()
        assert code_and_path(lambda: terms.notice_end(given="2025-01-01", by=value)) == (
            invalid,
            "by",
        )
        finding = anbud.deadline(after="2025-01-01", rule="contract", days=1).findings[0]
        assert code_and_path(lambda: finding.explain(value)) == (invalid, "language")
        assert code_and_path(lambda: finding.basis[0].text(value)) == (invalid, "language")


def test_exactly_one_length_and_exactly_one_amount_are_asked_for() -> None:
    asked = {"after": "2025-01-01", "rule": "contract"}
    assert code_and_path(lambda: deadline(**asked)) == ("input.invalid", "period")
    assert code_and_path(lambda: deadline(**asked, days=1, weeks=1)) == ("input.invalid", "period")
    whole = {
        "first_day": "2025-01-01",
        "last_day": "2025-12-31",
        "method": "monthEqual",
        "by": "year",
    }
    assert code_and_path(lambda: allocate(**whole)) == ("input.invalid", "total")
    assert code_and_path(lambda: allocate(**whole, total=1, annual=1)) == ("input.invalid", "total")


@pytest.mark.parametrize("value", [1989, 1900])
def test_years_before_the_recorded_holidays_are_law_unknown(value: int) -> None:
    assert code_and_path(lambda: holidays(value)) == ("law.parameter_unknown", "year")


@pytest.mark.parametrize("value", [0, -1, 1899, 2200, 999_999, 10**30, 10**5000], ids=shown)
def test_years_outside_the_calendar_are_out_of_range(value: int) -> None:
    assert code_and_path(lambda: holidays(value)) == ("date.out_of_range", "year")


@pytest.mark.parametrize("value", [None, True, "2026", 2026.5, Decimal(2026)])
def test_a_year_is_a_whole_number(value: object) -> None:
    assert code_and_path(lambda: holidays(value)) == ("input.invalid", "year")


@pytest.mark.parametrize("value", [None, 2120000142, b"212000-0142", "\x00", "\ud800"])
def test_an_organisation_number_is_a_text(value: object) -> None:
    assert code_and_path(lambda: check(value)) == ("input.invalid", "number")


def test_a_text_that_is_no_organisation_number_is_answered() -> None:
    assert not check("x" * 50_000_000).valid
    assert (
        check("\uff12\uff11\uff12\uff10\uff10\uff10-\uff10\uff11\uff14\uff12").reason
        == "characters"
    )


@pytest.mark.parametrize("value", ["", "1 23", "1.234,50", "kr", "1e3", "NaN", "\ud800", None, 5])
def test_what_is_no_swedish_amount_is_refused(value: object) -> None:
    assert refused(lambda: parse_sek(value)).code == "input.invalid"


@pytest.mark.parametrize(
    "code", ["", "85312000-8", "8531200-9", "\ud800", "x" * 50_000_000, 85312000, None]
)
def test_what_is_no_cpv_code_is_refused(code: Any) -> None:
    assert refused(lambda: anbud.CpvCode(code)).code == "input.invalid"
    assert refused(lambda: anbud.CpvRange(code)).code == "input.invalid"


def test_a_person_number_is_in_no_error_and_no_answer() -> None:
    # Made up, with a valid check digit: the first of January 1900.
    number = "000101-0107"
    answer = check(number)
    assert (answer.valid, answer.group, answer.normalised) == (True, "person", None)
    assert "0107" not in repr(answer) + answer.to_json() + json.dumps(answer.to_dict())
