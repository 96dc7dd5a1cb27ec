"""Objects are values: frozen, equal by content, hashed, copied, pickled, matched, shown."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import anbud
import pytest
import samples

import from_vectors

VECTORS = Path(__file__).parents[1] / "vectors"
TERMS = anbud.AssignmentTerms(
    start="2021-10-01",
    until_further_notice=True,
    minimum_term_months=6,
    notice=[
        anbud.NoticePeriod(by="authority", months=12, form="skriftligen"),
        anbud.NoticePeriod(by="provider", weeks=20, anchor="fixedDay", fixed_day="06-30"),
    ],
    options={"max": 2, "months": 12},
    compensation={"annual": Decimal("4200000.5")},
    extensions={"diary": "KS 2021/1 <b>"},
)
OPEN = anbud.AssignmentTerms(notice=[anbud.NoticePeriod(months=12)])
BOOK = anbud.LawBook.from_dict(
    {
        "values": [
            {
                "key": "own.days",
                "from": "2026-01-01",
                "value": "30",
                "unit": "calendar_days",
                "source": {"note": "made up"},
            }
        ]
    }
)
ALLOCATION = anbud.allocate(
    total="100", first_day="2025-01-01", last_day="2025-03-31", method="monthEqual", by="month"
)
FINDING = anbud.Finding.from_dict(
    {
        "rule": "lou.20.1.standstill",
        "outcome": {"kind": "unknown", "missing": ["tender.<b>x</b>"]},
        "about": {"lot": "<script>"},
        "lawAsOf": datetime.date(2019, 4, 18),
        "facts": {
            "day": {"kind": "date", "value": datetime.date(2019, 4, 18)},
            "at": {
                "kind": "instant",
                "value": datetime.datetime(2019, 4, 18, 12, tzinfo=datetime.UTC),
            },
            "amount": {"kind": "money", "value": Decimal("1234.50")},
            "share": {"kind": "share", "value": Decimal("0.280")},
            "days": {"kind": "days", "value": 10},
            "count": {"kind": "count", "value": 3},
            "note": {"kind": "text", "value": "a & b"},
            "score": {"kind": "score", "value": {"num": "1133", "den": "14"}},
        },
        "basis": [{"act": "2016:1145", "chapter": "20", "section": "1", "amendedBy": "2021:1110"}],
        "confidence": "medium",
        "overlay": True,
    }
)


def everything() -> list[Any]:
    """One object of each class."""
    deadline = anbud.deadline(after="2019-12-14", rule="eu-1182-71", days=10)
    ends = TERMS.notice_end(given="2024-05-29", by="provider")
    readings: Any = OPEN.notice_end(given="2024-05-29")
    latest = TERMS.latest_notice(end_by="2025-12-31", by="provider")
    latest_readings: Any = OPEN.latest_notice(end_by="2025-12-31")
    value = BOOK.value_on("own.days", on="2026-01-01")
    return [
        TERMS,
        TERMS.notice,
        *(TERMS.notice or ()),
        BOOK,
        anbud.LawBook(),
        ALLOCATION,
        ALLOCATION.parts[0],
        FINDING,
        FINDING.outcome,
        *FINDING.basis,
        deadline,
        anbud.latest_day(before="2026-04-07", rule="eu-1182-71", days=4),
        anbud.hour_deadline(after=samples.NOON, hours=24),
        ends,
        readings,
        readings.readings[0],
        readings.readings[0].steps[0],
        latest,
        latest_readings,
        latest_readings.readings[1],
        anbud.AssignmentTerms().notice_end(given="2024-05-29"),
        value,
        value.source,
        anbud.holidays(2026)[0],
        anbud.check_organisation_number("212000-0142"),
        anbud.CpvCode("85312000-9"),
        anbud.CpvRange("85000000-9..85323000-9"),
        anbud.vat_compensation(cost=1000, premises=100, on="2025-01-01"),
        *(own for own in samples.shapes() if not isinstance(own, anbud.AssignmentTerms)),
        *samples.answers(),
    ]


def of_class(value: object) -> str:
    return type(value).__name__


def one_of_each() -> list[Any]:
    """Return what is made here, and of the classes that are not the objects of the vectors."""
    made = everything()
    own = {of_class(value) for value in made}
    return made + [value for value in from_vectors.objects(VECTORS) if of_class(value) not in own]


EACH = one_of_each()


def test_each_class_of_the_package_is_among_the_values() -> None:
    classes = {name for name in anbud.__all__ if isinstance(getattr(anbud, name), type)}
    assert classes - {"AnbudError"} == {of_class(value) for value in EACH} - {"tuple"}


@pytest.mark.parametrize("value", EACH, ids=of_class)
def test_a_value_survives_pickle_and_copy(value: Any) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        loaded = pickle.loads(pickle.dumps(value, protocol))
        assert loaded == value
        assert hash(loaded) == hash(value)
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value


@pytest.mark.parametrize(
    ("one", "other"), list(zip(everything(), everything(), strict=True)), ids=of_class
)
def test_equal_values_have_equal_hashes_and_repr(one: Any, other: Any) -> None:
    assert one == other
    assert hash(one) == hash(other)
    assert repr(one) == repr(other)
    assert one != object()
    assert len({one, other}) == 1


def test_different_values_differ() -> None:
    values = everything()
    distinct = [(type(value), value) for value in values]
    assert all(one != other for index, one in enumerate(distinct) for other in distinct[:index])


@pytest.mark.parametrize(
    "value", [v for v in everything() if not isinstance(v, tuple)], ids=of_class
)
def test_a_value_is_frozen(value: Any) -> None:
    with pytest.raises(AttributeError):
        value.rule = "other"
    with pytest.raises(AttributeError):
        value.unheard_of = 1


@pytest.mark.parametrize(
    "value",
    [
        *(TERMS, OPEN, FINDING, FINDING.outcome, FINDING.basis[0], BOOK, anbud.LawBook()),
        *samples.shapes(),
    ],
    ids=of_class,
)
def test_what_has_a_wire_form_is_read_back_from_it(value: Any) -> None:
    assert type(value).from_json(value.to_json()) == value
    assert type(value).from_dict(value.to_dict()) == value
    assert value.to_dict() == json.loads(value.to_json())


def test_extensions_are_kept_byte_for_byte() -> None:
    text = '{"extensions":{ "own" : 1.50e2, "b":[ ] }}'
    terms = anbud.AssignmentTerms.from_json(text)
    assert terms.to_json() == text
    assert pickle.loads(pickle.dumps(terms)).to_json() == text


def test_terms_give_back_what_they_were_given() -> None:
    assert TERMS.start == datetime.date(2021, 10, 1)
    assert (TERMS.end, TERMS.until_further_notice, TERMS.minimum_term_months) == (None, True, 6)
    first, second = TERMS.notice or ()
    assert (first.by, first.period, first.anchor, first.form) == (
        "authority",
        "12 months",
        None,
        "skriftligen",
    )
    assert (second.period, second.anchor, second.fixed_day) == ("20 weeks", "fixedDay", "06-30")
    assert TERMS.to_dict()["compensation"] == {"annual": "4200000.50"}
    assert (OPEN.start, OPEN.until_further_notice) == (None, None)
    assert anbud.AssignmentTerms().notice is None


def test_facts_have_the_python_type_of_their_kind() -> None:
    assert FINDING.facts == {
        "day": datetime.date(2019, 4, 18),
        "at": datetime.datetime(2019, 4, 18, 12, tzinfo=datetime.UTC),
        "amount": Decimal("1234.50"),
        "share": Decimal("0.28"),
        "days": 10,
        "count": 3,
        "note": "a & b",
        "score": Fraction(1133, 14),
    }
    assert FINDING.about == {"lot": "<script>"}
    assert (FINDING.law_as_of, FINDING.confidence, FINDING.overlay) == (
        datetime.date(2019, 4, 18),
        "medium",
        True,
    )
    FINDING.facts.clear()
    assert FINDING.facts


def test_a_finding_explains_itself_in_swedish_unless_english_is_asked_for() -> None:
    assert FINDING.explain() == FINDING.explain("sv")
    assert FINDING.explain(language="en").startswith(
        "Standstill period (lot <script>): cannot be decided."
    )
    assert FINDING.basis[0].text() == "20 kap. 1 § LOU"
    assert (
        FINDING.basis[0].text("en")
        == "chapter 20, section 1 of LOU, the Public Procurement Act (2016:1145)"
    )


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (anbud.Outcome("satisfied"), "yes"),
        (anbud.Outcome("breached"), "no"),
        (anbud.Outcome("notApplicable", because="x"), "x"),
        (anbud.Outcome("needsJudgement", question="y"), "y"),
        (anbud.Outcome("unknown", missing=["a", "b"]), "a b"),
    ],
)
def test_an_outcome_can_be_matched(outcome: anbud.Outcome, expected: str) -> None:
    match outcome:
        case anbud.Outcome("satisfied"):
            found: str | None = "yes"
        case anbud.Outcome("breached"):
            found = "no"
        case anbud.Outcome("notApplicable", because=because):
            found = because
        case anbud.Outcome("needsJudgement", question=question):
            found = question
        case anbud.Outcome(kind="unknown", missing=missing):
            found = " ".join(missing)
    assert found == expected


def test_an_answer_about_notice_can_be_matched() -> None:
    match OPEN.notice_end(given="2024-05-29"):
        case anbud.NoticeReadings(readings=[*readings], missing=[what]):
            found = [reading.anchor for reading in readings], what
    assert found == (["dayExact", "monthEnd", "quarterEnd"], "terms.notice.anchor")


def test_an_outcome_has_its_own_field_and_no_other() -> None:
    for fields in [{"kind": "unknown"}, {"kind": "satisfied", "because": "x"}, {"kind": "maybe"}]:
        with pytest.raises(anbud.AnbudError):
            anbud.Outcome(**fields)


def test_notebook_tables_escape_what_users_wrote() -> None:
    shown = FINDING._repr_html_()
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
    assert "tender.&lt;b&gt;x&lt;/b&gt;" in shown
    assert '<th scope="row">' in shown
    part = {"period": "<b>", "amount": "1.00", "exact": {"num": "1", "den": "1"}}
    made_up = anbud.Allocation.from_dict({"parts": [part], "total": "1.00"})
    assert "<b>" not in made_up._repr_html_()


def test_an_allocation_is_shown_the_swedish_way() -> None:
    plan = anbud.allocate(
        total=Decimal("1234567.5"),
        first_day="2025-01-01",
        last_day="2025-12-31",
        method="monthEqual",
        by="year",
    )
    shown = plan._repr_html_()
    assert (
        '<th scope="row">2025</th><td style="text-align:right">1\xa0234\xa0567,50\xa0kr</td>'
        in shown
    )
    assert '<th scope="col">Belopp</th>' in shown
    assert plan.to_records() == [{"period": "2025", "amount": Decimal("1234567.50")}]


def test_a_decimal_counts_by_its_number_not_by_how_it_was_computed() -> None:
    amounts: list[Decimal | int | str]
    amounts = [Decimal("1.000"), Decimal("1E0"), Decimal("10E-1"), 1, "1.00"]
    for amount in amounts:
        assert anbud.format_sek(amount) == "1,00\xa0kr"
    assert anbud.format_sek(Decimal("-0.000")) == "0,00\xa0kr"
    assert anbud.format_sek(Decimal("1E+14")) == "100\xa0000\xa0000\xa0000\xa0000,00\xa0kr"


def test_an_error_keeps_its_parts_through_pickle() -> None:
    with pytest.raises(anbud.AnbudError) as caught:
        anbud.holidays(1989)
    loaded = pickle.loads(pickle.dumps(caught.value))
    assert loaded.args == caught.value.args
    assert (loaded.code, loaded.path) == ("law.parameter_unknown", "year")
    assert str(loaded) == str(caught.value)
    assert isinstance(loaded, ValueError)


def test_a_law_book_carries_the_values_of_the_user() -> None:
    assert BOOK.value_on("own.days", on="2026-01-01") == anbud.law_value(
        "own.days", on="2026-01-01", law_book=BOOK
    )
    assert "own.days" in BOOK.keys()  # noqa: SIM118 - a law book is no mapping
    assert "own.days" not in anbud.LawBook().keys()  # noqa: SIM118
    history = anbud.LawBook().history("lou.direct_award_limit")
    assert [value.from_day for value in history] == sorted(value.from_day for value in history)


def test_cpv_codes_are_ordered_and_ranges_know_their_codes() -> None:
    welfare, outreach = anbud.CpvCode("85000000"), anbud.CpvCode("85312000-9")
    assert str(welfare) == "85000000-9"
    assert welfare < outreach
    assert welfare.includes(outreach)
    assert outreach.parent == anbud.CpvCode("85310000-5")
    assert (welfare.parent, welfare.level, welfare.check_digit) == (None, 2, 9)
    assert outreach in anbud.CpvRange("85000000-9..85323000-9")
    assert anbud.CpvCode("98133110-8") not in anbud.CpvRange("85000000-9..85323000-9")
    assert anbud.CpvRange("85000000") == anbud.CpvRange("85000000-9..85000000-9")


def test_a_latest_day_says_what_the_law_leaves_open() -> None:
    easter = anbud.latest_day(before="2026-04-07", rule="eu-1182-71", days=4)
    assert easter.latest_on == datetime.date(2026, 4, 3)
    assert easter.if_day_counted_on == datetime.date(2026, 4, 4)
    assert easter.with_two_working_days == datetime.date(2026, 4, 1)
    assert (easter.open_before, easter.open_after) == (None, None)
    eve = anbud.latest_day(before="2026-01-03", rule="sfs-1930-173", days=10)
    assert eve.open_before == datetime.date(2025, 12, 23)
    assert eve.open_after == datetime.date(2025, 12, 29)


def test_hours_are_told_in_swedish_time_with_its_offset() -> None:
    end = anbud.hour_deadline(after="2026-03-28T10:17:00+01:00", hours=24)
    assert end.begins_at.isoformat() == "2026-03-28T11:00:00+01:00"
    assert end.ends_at.isoformat() == "2026-03-29T12:00:00+02:00"
