"""Shapes are built by keywords and nested dictionaries, and give each field back natively."""

from __future__ import annotations

import datetime
import inspect
import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import anbud
import pytest
import samples
from refusing import UTC, Timestamp, Unprintable, code_and_path, refused, shown

SHAPES = [own for own in samples.shapes() if not isinstance(own, anbud.CalendarEvent)]


def of_class(value: object) -> str:
    return type(value).__name__


def keywords(own: type) -> set[str]:
    return set(inspect.signature(own).parameters)


@pytest.mark.parametrize("own", SHAPES, ids=of_class)
def test_each_keyword_is_a_property_and_rebuilds_the_object(own: Any) -> None:
    properties = samples.fields(own)
    assert set(properties) == keywords(type(own))
    stated = {name: value for name, value in properties.items() if value is not None}
    kind = [stated.pop("kind")] if isinstance(own, anbud.AwardModel) else []
    assert type(own)(*kind, **stated) == own


@pytest.mark.parametrize("own", SHAPES, ids=of_class)
def test_what_is_not_stated_is_none_and_absent_from_the_json(own: Any) -> None:
    absent = {name for name, value in samples.fields(own).items() if value is None}
    written = json.loads(own.to_json())
    assert len(written) == len(keywords(type(own))) - len(absent)


def test_fields_have_native_types() -> None:
    tender, bid = samples.TENDER, samples.BID
    assert tender.started_on == datetime.date(2026, 2, 1)
    assert tender.estimated_value == Decimal("10000000.00")
    assert tender.cpv == (anbud.CpvCode("85312000-9"), anbud.CpvCode("85311000-2"))
    assert tender.lots == (anbud.Lot(id="1", title="Öst", estimated_value=5_000_000),)
    assert tender.buyer is not None
    assert tender.buyer.number == "212000-0142"
    assert (tender.bid_validity_months, tender.e_submission) == (4, True)
    assert tender.bid_deadline is not None
    assert tender.bid_deadline.time == "23:59"
    assert tender.lots[0].to_dict()["estimatedValue"] == "5000000.00"
    assert tender.published_on is None
    assert bid.received_at == samples.NOON
    assert bid.prices is not None
    assert bid.prices[0].annual == Decimal("4800000.00")
    assert samples.NEED.activity_for_owner_share == Decimal("0.5")
    assert samples.EVENT.on == datetime.date(2026, 3, 31)


def test_a_day_or_a_month_is_given_back_as_it_was_meant() -> None:
    dossier = samples.DOSSIER
    assert dossier.periods is not None
    assert dossier.events is not None
    assert (dossier.periods[0].first, dossier.periods[0].last) == ("2025-04", "2028-03")
    assert dossier.events[0].on == datetime.date(2025, 1, 10)


def test_a_model_gives_the_parameters_of_its_formula_and_no_others() -> None:
    model = samples.MODEL
    assert (model.kind, model.price_weight, model.zero) == (
        "absoluteLinear",
        Decimal(60),
        Decimal("6000000.50"),
    )
    assert (model.clamp_below_full, model.round_scores_to) == (True, 2)
    assert model.tie_break == anbud.TieBreak(kind="drawLots", seed="2026-03-31")
    assert (model.rate, model.clamp_at_zero) == (None, None)
    assert code_and_path(lambda: anbud.AwardModel("lowestPrice", price_weight=50)) == (
        "input.unknown_field",
        "priceWeight",
    )


def test_nested_dictionaries_take_the_names_of_python_and_those_of_the_contract() -> None:
    line = {"from": "2025-01-01", "status": "announced"}
    python = anbud.Frame(lines=[{**line, "per_year": Decimal(5)}])
    contract = anbud.Frame(lines=({**line, "perYear": "5"},))
    built = anbud.Frame(
        lines=[anbud.FrameLine(first_day="2025-01-01", per_year=5, status="announced")]
    )
    assert python == contract == built
    assert anbud.Frame.from_dict({"lines": [{**line, "per_year": "5"}]}) == built
    both = {**line, "per_year": "5", "perYear": "5"}
    assert refused(lambda: anbud.Frame(lines=[both])).path == "lines[0].perYear"
    for name in ["_per_year", "per_year_", "per__year"]:
        odd = {name: "5"}
        error = refused(lambda lines=(odd,): anbud.Frame(lines=lines))  # type: ignore[misc]
        assert (error.code, error.path) == ("input.unknown_field", f"lines[0].{name}")


def test_extensions_keep_the_names_of_the_user() -> None:
    assert samples.TENDER.extensions == {"own_note": {"deep_down": 1}}
    terms = anbud.Tender(terms={"extensions": {"own_note": 1}}).terms
    assert terms is not None
    assert terms.extensions == {"own_note": 1}


NO_AMOUNTS = [1.5, True, "1,50", "NaN", Decimal("NaN"), 10**5000, b"1", Unprintable(), [1]]
NO_DAYS = [
    "2025-02-29",
    20250301,
    True,
    1.5,
    datetime.datetime(2025, 3, 1, tzinfo=UTC),
    Timestamp(2025, 3, 1, 12),
    b"2025-03-01",
    Unprintable(),
]


@pytest.mark.parametrize("value", NO_AMOUNTS, ids=shown)
def test_what_is_no_amount_is_refused_in_every_shape(value: Any) -> None:
    for call, path in [
        (lambda: anbud.FrameLine(per_year=value), "perYear"),
        (lambda: anbud.Commitment(annual=value), "annual"),
        (lambda: anbud.Tender(estimated_value=value), "estimatedValue"),
        (lambda: anbud.ScoredBid(price=value), "price"),
        (lambda: anbud.ScoredBid(quality=value), "quality"),
        (lambda: anbud.AwardModel("fixedPrice", price=value), "price"),
        (lambda: anbud.Need(total_value=value), "totalValue"),
        (lambda: anbud.Contribution(amount=value), "amount"),
        (lambda: anbud.Bid(prices=[{"annual": value}]), "prices[0].annual"),
        (lambda: anbud.regime(started_on="2026-01-01", value=value), "value"),
    ]:
        error = refused(call)
        assert error.path == path
        assert error.code in {"input.invalid", "money.overflow"}


@pytest.mark.parametrize("value", NO_DAYS, ids=shown)
def test_what_is_no_day_is_refused_in_every_shape(value: Any) -> None:
    invalid = "input.invalid"
    for call, path in [
        (lambda: anbud.Tender(published_on=value), "publishedOn"),
        (lambda: anbud.FrameLine(first_day=value), "from"),
        (lambda: anbud.Bid(documents=[{"dated": value}]), "documents[0].dated"),
        (lambda: anbud.regime(started_on=value), "startedOn"),
        (lambda: anbud.regime(started_between=["2012-01-01", value]), "startedBetween[1]"),
        (lambda: anbud.to_ics([{"on": value, "what": "x"}], stamped_at=samples.NOON), None),
    ]:
        assert code_and_path(call) == (invalid, path or "events[0].on")


def test_a_naive_instant_is_refused() -> None:
    naive: Any = datetime.datetime(2026, 3, 31, 12)  # noqa: DTZ001 - naive is the point
    assert code_and_path(lambda: anbud.Bid(received_at=naive)) == ("input.invalid", "receivedAt")
    assert code_and_path(lambda: anbud.to_ics([], stamped_at=naive)) == (
        "input.invalid",
        "stampedAt",
    )


def test_a_fault_is_told_at_its_path_in_the_question() -> None:
    ask: Any = anbud.headroom
    rest = {"method": "monthEqual", "years": [2025]}
    for call, path in [
        (lambda: ask(frame={"lines": [{"per_year": 5}]}, **rest), "frame.lines[0].perYear"),
        (lambda: ask(commitments=[{}, {"annual": 1.5}], **rest), "commitments[1].annual"),
        (lambda: ask(commitments=5, **rest), "commitments"),
        (lambda: ask(method="monthEqual", years=[2025, "x"]), "years[1]"),
        (lambda: ask(method="monthly", years=[]), "method"),
        (lambda: samples.BID.check({"lots": None}), "tender.lots"),
        (lambda: anbud.rank(model={"kind": "lowest"}, bids=[]), "model.kind"),
        (lambda: anbud.rank(model=samples.RATIO, bids=[{"quality": "101"}]), "bids[0].quality"),
        (lambda: anbud.compare(bids=[], models=[{"kind": "range", "rate": "1"}]), "models[0].rate"),
        (lambda: anbud.regime(started_on="2026-01-01", cpv="85312000-8"), "cpv"),
        (lambda: anbud.regime(started_on="2026-01-01", authority="state"), "authority"),
        (anbud.regime, "startedOn"),
    ]:
        assert refused(call).path == path


def test_the_number_of_a_bidder_is_not_printed() -> None:
    number = "000101-0107"  # made up, of the form of a person's number
    bid = anbud.Bid(id="A", bidder={"name": "Anbudsgivare A", "number": number})
    dossier = anbud.Dossier(anbud="1", bids=[bid])
    assert bid.bidder is not None
    assert bid.bidder.number == number
    for own in [bid, bid.bidder, dossier]:
        assert "0107" not in repr(own)
        assert "Anbudsgivare A" in repr(own)


def test_an_object_prints_the_way_it_is_built() -> None:
    line = anbud.FrameLine(first_day="2025-01-01", per_year=5, status="announced")
    assert repr(line) == (
        "FrameLine(first_day=datetime.date(2025, 1, 1), per_year=Decimal('5.00'), "
        "status='announced')"
    )


def test_a_ranking_is_exact() -> None:
    ranking = samples.RANKING
    assert [(own.bid, own.rank, own.score) for own in ranking.ranking] == [
        ("B", 1, Fraction(1133, 14)),
        ("A", 2, Fraction(645, 8)),
        ("C", 3, Fraction(73)),
    ]
    assert ranking.to_records()[0] == {"bid": "B", "rank": 1, "score": Fraction(1133, 14)}
    assert [own.winners for own in samples.COMPARISON.winners] == [("B",), ("C",)]


def test_what_is_unknown_of_a_year_is_none_and_never_zero() -> None:
    before, after = samples.HEADROOM.years
    assert (before.frame, before.committed, before.left) == (None, Decimal("0.00"), None)
    assert (after.frame, after.left, after.status) == (
        Decimal("6000000.00"),
        Decimal("2850000.00"),
        "decided",
    )
    assert [own.status for own in after.by_status] == ["announced", "decided"]
    assert samples.HEADROOM.to_records()[0]["left"] is None


def test_thresholds_are_amounts_by_law_key() -> None:
    regime = anbud.regime(
        started_on=datetime.date(2023, 5, 1), cpv="85312000-9", authority="subcentral"
    )
    assert dict(regime.thresholds)["lou.direct_award_limit.annex_2"] == Decimal(7_802_550)


def test_notebook_tables_are_swedish_and_escaped() -> None:
    shown = samples.HEADROOM._repr_html_()
    assert '<th scope="col">Bundet</th>' in shown
    assert '<th scope="row">2024</th><td style="text-align:right">okänt</td>' in shown
    assert "2\xa0850\xa0000,00\xa0kr" in shown
    assert "80,928571" in samples.RANKING._repr_html_()
    assert ">B<" in samples.COMPARISON._repr_html_()
    assert "2030-08-31" in samples.OPTIONS._repr_html_()
    shown = samples.ASSESSMENT._repr_html_()
    assert "Kommunen &lt;i&gt;" in shown
    assert "<i>" not in shown


def test_a_calendar_file_takes_events_and_dictionaries_alike() -> None:
    plain = [{"on": datetime.date(2026, 3, 31), "what": "Sista anbudsdag", "path": "tender"}]
    stamped = "2026-03-31T12:00:00+02:00"
    file = anbud.to_ics([samples.EVENT], stamped_at=samples.NOON)
    assert file == anbud.to_ics(plain, stamped_at=stamped)
    assert "SUMMARY:Sista anbudsdag\r\n" in file
    assert "DTSTAMP:20260331T100000Z\r\n" in file


def test_a_review_asks_every_topic_and_its_calendar_can_be_handed_on() -> None:
    review = samples.REVIEW
    assert [own.topic for own in review.topics] == [
        *("dossier", "tender", "bids", "assignment", "budget", "partnership", "advice")
    ]
    deadline = anbud.CalendarEvent(
        on=datetime.date(2026, 3, 31),
        what="Sista anbudsdag: Dagcenter <b>.",
        path="dossier.tender.bidDeadline.on",
    )
    assert deadline in review.calendar
    file = anbud.to_ics(review.calendar, stamped_at=samples.NOON)
    # What is said twice of a day, by two parts of the dossier, is one event.
    assert file.count("BEGIN:VEVENT") == len({(own.on, own.what) for own in review.calendar})
    english = samples.DOSSIER.review(as_of="2026-02-01", language="en")
    assert english.topics == review.topics
    assert english.calendar != review.calendar
    assert code_and_path(lambda: samples.DOSSIER.review(language="no")) == (
        "input.invalid",
        "language",
    )
    assert {own.place for own in review.traces} == {"sidan 2", None}


def test_a_review_shows_itself_in_swedish() -> None:
    shown = samples.REVIEW._repr_html_()
    assert '<th scope="row">Budgeten</th>' in shown
    assert '<th scope="row">2026-03-31</th>' in shown
    for code in samples.REVIEW.not_checked:
        assert anbud.not_checked(code) in shown
        assert anbud.not_checked(code) != anbud.not_checked(code, "en")
    assert "<i>" not in shown
