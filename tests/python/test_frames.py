"""What stands in a data frame is taken as what it is, and what is missing is told."""

from __future__ import annotations

import datetime
import subprocess
import sys
from decimal import Decimal
from typing import Any

import anbud
import numpy
import pytest

#: For the tests alone, what the type checker would not let through.
notice_of: Any = anbud.NoticePeriod
terms_of: Any = anbud.AssignmentTerms
headroom: Any = anbud.headroom
deadline: Any = anbud.deadline
call: Any = anbud.call


class NaTType(datetime.datetime):
    """As pandas has a missing time: a datetime by inheritance."""

    def utcoffset(self) -> datetime.timedelta:
        raise ValueError("NaTType does not support utcoffset")


class NAType:
    """As pandas has a missing value."""

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


MISSING = [
    float("nan"),
    numpy.float64("nan"),
    numpy.datetime64("NaT"),
    Decimal("NaN"),
    NaTType(1, 1, 1),
    NAType(),
]


@pytest.mark.parametrize("value", MISSING, ids=[type(own).__name__ for own in MISSING])
def test_what_is_missing_says_what_to_use(value: object) -> None:
    for given in (
        lambda: terms_of(start=value),
        lambda: notice_of(months=value),
        lambda: deadline(after=value, rule="contract", days=1),
        lambda: deadline(after="2025-03-01", rule="contract", days=value),
        lambda: anbud.format_sek(value),  # type: ignore[arg-type]
        lambda: anbud.AssignmentTerms.from_dict({"start": value}),
    ):
        with pytest.raises(anbud.AnbudError, match="missing: use None") as refused:
            given()
        assert refused.value.code == "input.invalid"
    assert terms_of(start=None) == anbud.AssignmentTerms()


def test_whole_floats_and_numpy_scalars_are_counts() -> None:
    six = anbud.NoticePeriod(months=6)
    for value in (6.0, numpy.int64(6), numpy.float64(6), numpy.int8(6), numpy.array(6)):
        assert notice_of(months=value) == six
    assert anbud.holidays(numpy.int32(2026)) == anbud.holidays(2026)  # type: ignore[arg-type]
    assert terms_of(until_further_notice=numpy.bool_(1)).until_further_notice is True
    with pytest.raises(anbud.AnbudError, match=r"whole number.*`6\.5`"):
        notice_of(months=6.5)


def test_amounts_are_never_floats() -> None:
    for value in (1.0, 1.5, numpy.float64(1)):
        with pytest.raises(anbud.AnbudError, match="Put the number in quotes"):
            anbud.Compensation(annual=value)  # type: ignore[arg-type]
        with pytest.raises(anbud.AnbudError, match="Put the number in quotes"):
            anbud.format_sek(value)  # type: ignore[arg-type]
    assert anbud.Compensation(annual=numpy.int64(5)).annual == Decimal(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "value",
    [
        datetime.datetime(2025, 3, 1),  # noqa: DTZ001 - naive is the point
        numpy.datetime64("2025-03-01"),
        numpy.datetime64("2025-03-01T00:00:00.000000000"),
        numpy.str_("2025-03-01"),
    ],
)
def test_a_midnight_without_zone_is_its_day(value: object) -> None:
    day = datetime.date(2025, 3, 1)
    assert terms_of(start=value).start == day
    assert anbud.AssignmentTerms.from_dict({"start": value}).start == day
    assert deadline(after=value, rule="contract", days=1).after == day


def test_another_clock_time_is_no_day_and_the_day_is_named() -> None:
    for value in (
        datetime.datetime(2025, 3, 1, 14, 0),  # noqa: DTZ001
        datetime.datetime(2025, 3, 1, tzinfo=datetime.UTC),
        "2025-03-01 00:00:00",
        "20250301",
        "2025-3-1",
        45717,
    ):
        with pytest.raises(anbud.AnbudError, match=r"Was 2025-03-01 meant\?"):
            terms_of(start=value)


def test_years_are_any_sequence() -> None:
    frame = anbud.Frame(lines=[anbud.FrameLine(first_day="2026-01-01", per_year=5)])
    asked = {"frame": frame, "commitments": [], "method": "monthEqual"}
    wanted = headroom(years=[2026, 2027], **asked)
    for years in (
        range(2026, 2028),
        (2026, 2027),
        (year for year in (2026, 2027)),
        numpy.array([2026, 2027]),
        [2026.0, numpy.int16(2027)],
    ):
        assert headroom(years=years, **asked) == wanted
    for refused in ({2026}, {2026: 1}, "2026", b"2026"):
        with pytest.raises(anbud.AnbudError):
            headroom(years=refused, **asked)


def test_a_dictionary_may_have_the_names_of_the_classes() -> None:
    rows = [{"id": "A", "annual": "1", "first_day": "2026-01-01", "last_day": "2026-12-31"}]
    own = anbud.Commitment(id="A", annual=1, first_day="2026-01-01", last_day="2026-12-31")
    asked: dict[str, Any] = {"frame": None, "method": "monthEqual", "years": [2026]}
    assert headroom(commitments=rows, **asked) == headroom(commitments=[own], **asked)
    terms = anbud.AssignmentTerms.from_dict(
        {
            "until_further_notice": True,
            "minimum_term_months": 12,
            "notice": [{"by": "authority", "months": 3, "fixed_day": "12-31"}],
            "options": {"max": 2, "months": 12, "call_before_months": 6},
        }
    )
    assert terms == anbud.AssignmentTerms(
        until_further_notice=True,
        minimum_term_months=12,
        notice=[anbud.NoticePeriod(by="authority", months=3, fixed_day="12-31")],
        options=anbud.Options(max=2, months=12, call_before_months=6),
    )
    kept = anbud.Dossier.from_dict({"anbud": "1", "extensions": {"first_day": {"my_months": 1}}})
    assert kept.to_dict()["extensions"] == {"first_day": {"my_months": 1}}


def test_a_call_takes_a_dictionary_and_gives_one() -> None:
    answer = call("organisation.check", {"number": "SE212000014201"})
    assert answer == {"valid": False, "reason": "characters", "suggestion": "212000-0142"}
    assert anbud.check_organisation_number("SE212000014201").suggestion == "212000-0142"
    day = call(
        "calendar.deadline",
        {"from": datetime.date(2019, 4, 18), "period": {"days": 10}, "rule": "sfs-1930-173"},
    )
    assert day["lastDay"] == "2019-04-29"
    with pytest.raises(anbud.AnbudError) as refused:
        call("organisation.check", {"nummer": "1"})
    assert refused.value.path == "nummer"


def test_an_error_shows_what_was_given() -> None:
    with pytest.raises(anbud.AnbudError) as refused:
        terms_of(start="2025-02-30")
    assert refused.value.given == "2025-02-30"
    assert "`2025-02-30`" in str(refused.value)
    with pytest.raises(anbud.AnbudError) as refused:
        anbud.parse_sek("12.500")
    assert (refused.value.given, "12500 or 12,5" in str(refused.value)) == ("12.500", True)
    with pytest.raises(anbud.AnbudError) as refused:
        terms_of(start="x" * 1000)
    assert refused.value.given == "x" * 60


def test_submodules_are_attributes() -> None:
    code = "import anbud; print(anbud.series.__name__, anbud.batch.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.split() == ["anbud.series", "anbud.batch"]
    with pytest.raises(AttributeError, match="no attribute 'serie'"):
        anbud.serie  # noqa: B018


def test_batch_without_its_extra_says_what_to_install() -> None:
    code = "import sys; sys.modules['nanoarrow'] = None; import anbud.batch"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 1
    assert 'pip install "anbud[batch]"' in done.stderr


def test_a_comparison_tells_models_of_one_formula_apart() -> None:
    bids = [anbud.ScoredBid(id="A", price=1, quality=1, admissible=True)]
    models = [
        anbud.AwardModel("lowestOverPrice", price_weight=20, quality_weight=80),
        anbud.AwardModel("lowestOverPrice", price_weight=30, quality_weight=70),
    ]
    compared = anbud.compare(bids=bids, models=models)
    assert compared.winners[1].stated == models[1]
    shown = compared._repr_html_()
    assert "lowestOverPrice (priceWeight 20, qualityWeight 80)" in shown
    assert "lowestOverPrice (priceWeight 30, qualityWeight 70)" in shown


def test_a_life_cycle_cost_says_where_its_price_is() -> None:
    model = anbud.AwardModel("lifeCycleCost", rate="0.03", price="yearZero")
    assert model.price == "yearZero"
    assert anbud.AwardModel("fixedPrice", price=5).price == Decimal(5)
